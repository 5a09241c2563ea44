import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { builtInTrust, readTrust, type Trust } from '../attestation/trusted-root.js'
import { NetworkError, UserError } from '../errors.js'
import { limits } from '../limits.js'
import { cacheFolder } from './cache-folder.js'
import type { Values } from './options.js'
import type { Terminal } from './terminal.js'

const SIGSTORE_MIRROR = 'https://tuf-repo-cdn.sigstore.dev'
const TIMEOUT_MS = 15_000

/**
 * The trusted roots that flags ask for: a file, what an update repository (TUF) says now, or what is built in.
 * @throws UserError for a file that is none or flags that do not go together, NetworkError when the repository fails
 */
export async function trustedRoots(values: Values, terminal: Terminal): Promise<readonly Trust[]> {
  const { online, 'trusted-root': file, 'tuf-mirror': mirror, 'tuf-root': root } = values
  if (online !== true && (mirror !== undefined || root !== undefined))
    throw new UserError('--tuf-mirror and --tuf-root say what to fetch; they need --online')
  if ((mirror === undefined) !== (root === undefined))
    throw new UserError(
      '--tuf-mirror and --tuf-root go together: the address, and the root.json it starts from',
    )
  if (file !== undefined) {
    if (online === true) throw new UserError('--trusted-root names the root; --online would fetch another')
    const content = await readText(resolve(terminal.cwd, file), `--trusted-root ${file}`)
    return readTrust(content, { kind: 'file', path: file }, file)
  }
  if (online !== true) return builtInTrust()
  return fetchTrust(
    mirror ?? SIGSTORE_MIRROR,
    root === undefined ? null : resolve(terminal.cwd, root),
    terminal,
  )
}

async function fetchTrust(
  mirror: string,
  rootPath: string | null,
  { environment }: Terminal,
): Promise<readonly Trust[]> {
  if (rootPath !== null) await readText(rootPath, `--tuf-root ${rootPath}`)
  const { initTUF } = await import('@sigstore/tuf')
  const folder = cacheFolder(environment)
  const kept = folder !== null && rootPath === null
  const cachePath = kept ? join(folder, 'tuf') : await mkdtemp(join(tmpdir(), 'sovereignty-tuf-'))
  try {
    const client = await initTUF({
      mirrorURL: mirror.replace(/\/+$/, ''),
      cachePath,
      timeout: TIMEOUT_MS,
      ...(rootPath === null ? {} : { rootPath }),
    })
    const content = await client.getTarget('trusted_root.json')
    return readTrust(content, { kind: 'online', mirror }, mirror)
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new NetworkError(`The trusted root could not be fetched from ${mirror}: ${said(cause)}`, { cause })
  } finally {
    if (!kept) await rm(cachePath, { recursive: true, force: true })
  }
}

/** @throws UserError when the file is missing or larger than an attestation can be */
export async function readText(path: string, asGiven: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, asGiven))
}

/** @throws UserError when the file is missing or larger than an attestation can be */
export async function readBytes(path: string, asGiven: string): Promise<Uint8Array> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    throw new UserError(`${asGiven} cannot be read: ${said(cause)}`, { cause })
  }
  if (bytes.length > limits.attestationBytes)
    throw new UserError(`${asGiven} has ${bytes.length} bytes; at most ${limits.attestationBytes} are read`)
  return bytes
}

function said(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
