import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type CheckOptions, check } from '../check.js'
import { UserError } from '../errors.js'
import { builtInFramework } from '../frameworks/load.js'
import { readFramework } from '../frameworks/read.js'
import { readPolicy } from '../policy/read-policy.js'
import { TOOL_VERSION } from '../tool.js'
import type { OrganisationPolicy } from '../types/policy.js'
import type { Verdict } from '../types/verdict.js'
import type { Registry } from '../weights/fingerprint/screen-repository.js'
import type { OpenEntry } from '../weights/fingerprint/second-reading.js'
import type { Values } from './options.js'
import { placesOf } from './places.js'
import { hubOptions, openTarget } from './target.js'
import type { Terminal } from './terminal.js'

export const SHARED_FLAGS = ['manifest', 'framework', 'policy', 'owner', 'revision', 'lang'] as const

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

/**
 * Opens a target, judges it, closes it.
 * @param base another revision of the same target, in the place of the one it names
 */
export async function judgeTarget(
  target: string,
  values: Values,
  terminal: Terminal,
  base?: string,
): Promise<Verdict> {
  const options = await checkOptions(values, terminal)
  const source = await openTarget(target, values, terminal, base)
  try {
    return await check(source, options)
  } finally {
    await source.close()
  }
}
