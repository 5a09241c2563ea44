import { dottedName } from './expression.js'
import type { Load } from './loaders.js'
import type { PythonModule } from './module.js'
import type { Statement } from './statements.js'

/** Calls that start a training or take a model into one. */
const TRAINS =
  /(?:\b[tT]rainer\s*\.\s*(?:train|fit)|Trainer|\.\s*backward|\bget_peft_model|\b(?:model|net)\s*\.\s*fit)\s*\(/g

/**
 * What a source that trains does with what a load reads. A notebook, or a script that is one flat run of statements,
 * goes through several models: what is loaded behind the last training, or into a variable that is given another model
 * before the next one, is not what was trained. It is `written` out again (converted, quantised), or `tried` out as an
 * example of use. Anything inside of a function is taken to be trained.
 */
export function fateOf(
  module: PythonModule,
  load: Load,
  loads: readonly Load[],
): 'trained' | 'written' | 'tried' {
  if (load.target === 'dataset' || load.target === 'config') return 'trained'
  const { statement } = load.site
  if (!isFlat(statement) || loads.filter(({ target }) => target === 'model').length < 2) return 'trained'
  const variable = receiverOf(module, load)
  if (variable === null) return 'trained'
  const trainings = module.statementsWith(TRAINS, true)
  if (trainings.length === 0 || !trainings.every(isFlat)) return 'trained'
  const overwritten = loads.find(
    ({ site, target }) =>
      target === load.target &&
      site.statement.start > statement.start &&
      site.statement.parent === null &&
      receiverOf(module, { site }) === variable &&
      // A model that is loaded around the one at hand (`PeftModel.from_pretrained(model, …)`) keeps it.
      !takes(module, site.call, variable),
  )
  const until = overwritten?.site.statement.start ?? module.text.length
  if (trainings.some(({ start }) => start > statement.start && start < until)) return 'trained'
  return isWrittenOut(module.text.slice(statement.end, until), variable) ? 'written' : 'tried'
}

function isFlat(statement: Statement): boolean {
  for (let here: Statement | null = statement; here !== null; here = here.parent)
    if (here.kind === 'def' || here.kind === 'class') return false
  return true
}

function receiverOf(module: PythonModule, { site }: Pick<Load, 'site'>): string | null {
  const target = module.assignmentOf(site.statement)?.targets[0]
  return target === undefined ? null : dottedName(target)
}

function takes(
  module: PythonModule,
  { start, end }: { readonly start: number; readonly end: number },
  name: string,
): boolean {
  return new RegExp(`[(,=]\\s*${name.replaceAll('.', '\\.')}\\s*[,)]`).test(module.text.slice(start, end))
}

function isWrittenOut(text: string, name: string): boolean {
  return new RegExp(
    `(?<![\\w.])${name.replaceAll('.', '\\.')}\\s*\\.\\s*(?:save_pretrained|push_to_hub|save_quantized|state_dict|merge_and_unload)\\b`,
  ).test(text)
}
