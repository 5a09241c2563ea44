import { resolve } from 'node:path'
import { UserError } from '../../errors.js'
import { describeComparison } from '../../weights/describe.js'
import { heatMap } from '../../weights/heat-map.js'
import { assemble } from '../../weights/work/assemble.js'
import { assertComplete, newPart, type Part, unite } from '../../weights/work/part.js'
import { assertComparison, readPart } from '../../weights/work/read-documents.js'
import { languageOf, oneOf, only, type Parsed } from '../options.js'
import { emit, writeWhole } from '../output.js'
import type { Terminal } from '../terminal.js'
import { planOf, readDocument } from './weights-documents.js'

/** `sovereignty weights merge --plan FILE PART…`: puts parts together to what `weights compare` says. */
export async function mergeCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(
    parsed,
    'weights merge',
    ['plan', 'partial', 'format', 'lang', 'output', 'svg'],
    Number.POSITIVE_INFINITY,
  )
  const [, ...files] = parsed.positionals
  if (files.length === 0) {
    throw new UserError(
      'sovereignty weights merge takes the files of parts: --plan plan.json part-1.json part-2.json …',
    )
  }
  const format = oneOf('format', parsed.values.format, ['text', 'json'] as const, 'json')
  const language = languageOf(parsed.values)
  const { plan } = await planOf(parsed, terminal)
  const parts: { name: string; part: Part }[] = []
  for (const name of files) {
    const text = await readDocument(resolve(terminal.cwd, name))
    if (text === null) throw new UserError(`${name} cannot be opened: ENOENT`)
    parts.push({ name, part: readPart(name, text) })
  }
  const results = unite(plan, parts)
  if (parsed.values.partial === true) {
    await emit(`${JSON.stringify(newPart(plan, results), null, 1)}\n`, parsed.values.output, terminal)
    return 0
  }
  assertComplete(plan, results)
  const comparison = assemble(plan, results, null)
  assertComparison(comparison)
  const { svg } = parsed.values
  if (svg !== undefined) await writeWhole(resolve(terminal.cwd, svg), heatMap(comparison, language))
  const output =
    format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : describeComparison(comparison, language)
  await emit(output, parsed.values.output, terminal)
  return 0
}
