import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type CheckOptions, check } from '../check.js'
import { UserError } from '../errors.js'
import { builtInFramework } from '../frameworks/load.js'
import { readFramework } from '../frameworks/read.js'
import { readPolicy } from '../policy/read-policy.js'
import { type HubOptions, openSource } from '../source/index.js'
import { TOOL_VERSION } from '../tool.js'
import type { OrganisationPolicy } from '../types/policy.js'
import type { Verdict } from '../types/verdict.js'
import { LANGUAGES, type Language } from '../types/vocabulary.js'
import type { Registry } from '../weights/fingerprint/screen-repository.js'
import type { OpenEntry } from '../weights/fingerprint/second-reading.js'
import { cacheFolder } from './cache-folder.js'
import { oneOf, type Values } from './options.js'
import { placesOf } from './places.js'
import type { Terminal } from './terminal.js'

export const SHARED_FLAGS = ['manifest', 'framework', 'policy', 'owner', 'revision', 'lang'] as const

export function languageOf(values: Values): Language {
  return oneOf('lang', values.lang, LANGUAGES, 'en')
}

/** Check options from flags; a framework that is no built-in id is read as a file. */
export async function checkOptions(values: Values, terminal: Terminal): Promise<CheckOptions> {
  const wanted = values.framework
  const framework =
    wanted === undefined || builtInFramework(wanted) !== null
      ? wanted
      : readFramework(await text(resolve(terminal.cwd, wanted), wanted), wanted)
  const { policy } = values
  return {
    ...(policy === undefined ? {} : { policy: await policyFile(resolve(terminal.cwd, policy), policy) }),
    clock: terminal.clock,
    toolVersion: TOOL_VERSION,
    ...(values.manifest === undefined ? {} : { manifestPath: values.manifest }),
    ...(framework === undefined ? {} : { framework }),
    ...(values.owner === undefined ? {} : { owner: values.owner }),
    ...(values.registry === undefined ? {} : { registries: [await registryOf(values.registry, terminal)] }),
    openEntry: openerOf(values, terminal),
  }
}

/** Loads what opens weights only when a fingerprint fires. */
function openerOf(values: Values, terminal: Terminal): OpenEntry {
  const places = placesOf(values.confirm)
  return async (entry) => {
    const { entryOpener } = await import('../weights/fingerprint/open-entry.js')
    const reach = { cwd: terminal.cwd, hub: hubOptions(terminal), online: values.online === true, places }
    return entryOpener(reach)(entry)
  }
}

async function registryOf(paths: readonly string[], terminal: Terminal): Promise<Registry> {
  const { readRegistry } = await import('../weights/fingerprint/registry.js')
  return readRegistry(paths.map((path) => ({ path: resolve(terminal.cwd, path), shown: path })))
}

async function policyFile(path: string, asGiven: string): Promise<OrganisationPolicy> {
  let content: Uint8Array
  try {
    content = await readFile(path)
  } catch (cause) {
    throw new UserError(`--policy ${asGiven} is not a readable file`, { cause })
  }
  return readPolicy(content, asGiven)
}

async function text(path: string, asGiven: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError(
      `--framework ${asGiven} is neither a framework that ships with the tool (t-class-2.0, msit-2026) nor a readable file`,
      { cause },
    )
  }
}

/** Opens a target, judges it, closes it. */
export async function judgeTarget(
  target: string,
  values: Values,
  terminal: Terminal,
  revision: string | undefined = values.revision,
): Promise<Verdict> {
  const options = await checkOptions(values, terminal)
  const source = await openSource(inFolder(target, terminal), { revision, hub: hubOptions(terminal) })
  try {
    return await check(source, options)
  } finally {
    await source.close()
  }
}

/** The hub as its own tools are told of it: HF_ENDPOINT and HF_TOKEN. An empty SOVEREIGNTY_CACHE keeps nothing. */
export function hubOptions({ environment }: Terminal): HubOptions {
  const folder = cacheFolder(environment)
  return {
    url: environment['HF_ENDPOINT'] || undefined,
    token: environment['HF_TOKEN'] || undefined,
    cacheFolder: folder === null ? null : join(folder, 'hub'),
  }
}

/** Relative folders are taken from the terminal's folder; remote forms stay as they are. */
export function inFolder(target: string, terminal: Terminal): string {
  if (terminal.cwd === process.cwd()) return target
  return isRemote(target) ? target : resolve(terminal.cwd, target)
}

export function isRemote(target: string): boolean {
  return /^(hf:|https:)/.test(target)
}
