import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../../errors.js'
import { confirmMatches } from '../../weights/fingerprint/confirm.js'
import { describeScan } from '../../weights/fingerprint/describe-scan.js'
import type { MadeEntry } from '../../weights/fingerprint/make-entry.js'
import { readEntry } from '../../weights/fingerprint/read-entry.js'
import { readRegistry } from '../../weights/fingerprint/registry.js'
import type { Scan } from '../../weights/fingerprint/scan-document.js'
import { Scanner } from '../../weights/fingerprint/scanner.js'
import type { TensorSource } from '../../weights/tensor-source.js'
import { languageOf, oneOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import { placesOf } from '../places.js'
import type { Terminal } from '../terminal.js'
import { printOfModel } from './weights-fingerprint.js'
import { openModel } from './weights-models.js'

/** `sovereignty weights scan MODEL --registry PATH`: does a model hold weights of one in the registry. */
export async function scanCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(
    parsed,
    'weights scan',
    ['registry', 'confirm', 'id', 'hash', 'format', 'fail-on', 'lang', 'output'],
    2,
  )
  const { values } = parsed
  const model = parsed.positionals[1]
  if (model === undefined || values.registry === undefined) {
    throw new UserError(
      'sovereignty weights scan takes a MODEL and --registry PATH. See sovereignty weights --help',
    )
  }
  const format = oneOf('format', values.format, ['text', 'json'] as const, 'text')
  const failOn = oneOf('fail-on', values['fail-on'], ['derived', 'shared-origin', 'never'] as const, 'never')
  const language = languageOf(values)
  const confirmations = placesOf(values.confirm)
  const start = terminal.clock().getTime()
  const isEntry = model.endsWith('.json') && !model.endsWith('.index.json')
  const source = isEntry ? null : await openModel(model, terminal)
  let scan: Scan
  try {
    if (source === null && confirmations.size > 0) {
      throw new UserError(
        '--confirm reads full rows of both models; give MODEL as weights, not as a fingerprint',
      )
    }
    const made: MadeEntry =
      source === null
        ? { entry: readEntry(await textOf(resolve(terminal.cwd, model), model), model), leftOut: [] }
        : await printOfModel(model, source, values, terminal)
    const scanner = new Scanner(made.entry)
    const paths = values.registry.map((path) => ({ path: resolve(terminal.cwd, path), shown: path }))
    for await (const { entry, file } of readRegistry(paths)) {
      scanner.add(entry, file, isOwn(made.entry.model.id, entry.model.id))
    }
    if (source !== null)
      for (const [id, path] of confirmations) await confirm(scanner, source, id, path, terminal)
    scan = scanner.finish({
      name: model,
      excluded: made.leftOut,
      bytesRead: source?.bytesRead() ?? 0,
      elapsedMs: terminal.clock().getTime() - start,
    })
  } finally {
    source?.close()
  }
  await emit(
    format === 'json' ? `${JSON.stringify(scan, null, 2)}\n` : describeScan(scan, language),
    values.output,
    terminal,
  )
  return failed(scan, failOn) ? 1 : 0
}

function failed({ verdict }: Scan, failOn: 'derived' | 'shared-origin' | 'never'): boolean {
  if (failOn === 'never') return false
  if (verdict === 'identical' || verdict === 'derived') return true
  return failOn === 'shared-origin' && (verdict === 'shared-origin' || verdict === 'trace')
}

/** Ids on the hub differ in more than case. */
function isOwn(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase()
}

async function confirm(
  scanner: Scanner,
  model: TensorSource,
  id: string,
  path: string,
  terminal: Terminal,
): Promise<void> {
  if (!scanner.fired().some(({ entry }) => entry.id === id)) return
  const source = await openModel(path, terminal)
  try {
    await confirmMatches(scanner, model, { id, path, source })
  } finally {
    source.close()
  }
}

async function textOf(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError(`${shown} cannot be read: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  }
}
