import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.js'
import { limits } from '../limits.js'
import type { Entry, Source } from '../source/source.js'
import type { Registry } from '../weights/fingerprint/screen-repository.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'

/**
 * Fingerprints of the input `registry`. Those that lie in the judged folder are taken from the base where the base has
 * them, so that a change cannot take away what it is tested against; others, such as those that a step before has
 * brought, from the workspace.
 * @throws UserError for a path that leads out of the workspace
 */
export async function registriesOf(
  { registry }: Pick<Inputs, 'registry'>,
  workspace: string,
  root: string,
  base: Source | null,
  { readRegistry }: Pick<Ports, 'readRegistry'>,
): Promise<readonly Registry[]> {
  const listed = base === null || registry.length === 0 ? [] : await base.list()
  return registry.map((path) => {
    const place = resolve(workspace, path)
    if (leadsOut(relative(workspace, place)))
      throw new UserError(`Input registry leads out of the workspace: ${path}`)
    const inside = relative(root, place).split(sep).join('/')
    const held = leadsOut(inside) ? [] : entriesBelow(listed, inside)
    return base !== null && held.length > 0
      ? fromSource(base, held)
      : repeatable(() => readRegistry([{ path: place, shown: path }]))
  })
}

function leadsOut(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || way.startsWith('../') || isAbsolute(way)
}

function entriesBelow(listed: readonly Entry[], inside: string): readonly string[] {
  return listed.flatMap(({ path, type }) =>
    type === 'file' && path.endsWith('.json') && (path === inside || path.startsWith(`${inside}/`))
      ? [path]
      : [],
  )
}

function fromSource(source: Source, paths: readonly string[]): Registry {
  if (paths.length > limits.fingerprints)
    throw new UserError(`the registry holds more than ${limits.fingerprints} entries`)
  return repeatable(async function* () {
    const { readEntry } = await import('../weights/fingerprint/read-entry.js')
    for (const path of paths) {
      const bytes = await source.read(path, { start: 0, end: limits.fingerprintBytes + 1 })
      yield { entry: readEntry(Buffer.from(bytes).toString('utf8'), path), file: path }
    }
  })
}

/** Head and base are tested against the same entries, so they are read twice. */
function repeatable(read: () => Registry): Registry {
  return { [Symbol.asyncIterator]: () => read()[Symbol.asyncIterator]() }
}
