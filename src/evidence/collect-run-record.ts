import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { isConfigMap } from './configs/config-references.js'
import { type ConfigNode, entryOf, readJsonTree } from './configs/config-tree.js'
import { readCommandFacts } from './shell/command-facts.js'
import type { Word } from './shell/commands.js'
import type { TextFile } from './text-file.js'

/** `wandb-metadata.json`: program and arguments of a run that took place, which weigh as a command line does. */
export const runRecordCollector: TextCollector = {
  id: 'run-record',
  endings: ['json'],

  wants(entry: Entry): boolean {
    return /(?:^|\/)wandb-metadata\.json$/.test(entry.path) && entry.size <= limits.textFileBytes
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored') return
    const root = readJsonTree(file.text)
    if (!isConfigMap(root)) {
      context.skip(file.path, 'run record is not valid JSON')
      return
    }
    const program = entryOf(root, 'codePath')?.value ?? entryOf(root, 'program')?.value
    const args = entryOf(root, 'args')?.value
    if (program === undefined || args?.kind !== 'list') return
    const words = [program, ...args.items].map(wordOf).filter((word) => word !== null)
    yield* readCommandFacts({ words }, file, context)
  },
}

function wordOf(node: ConfigNode): Word | null {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return null
  return {
    text: node.value,
    start: node.start,
    end: node.end,
    unresolved: false,
    isDefault: false,
    origin: null,
    others: [],
  }
}
