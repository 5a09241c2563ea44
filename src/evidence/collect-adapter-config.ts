import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { isConfigMap } from './configs/config-references.js'
import { entryOf, readJsonTree, stringAt } from './configs/config-tree.js'
import { readOrigin } from './configs/named-origin.js'
import type { TextFile } from './text-file.js'

const KEY = 'base_model_name_or_path'

/** PEFT's `adapter_config.json`: weights that are only a difference to somebody's model. */
export const adapterConfigCollector: TextCollector = {
  id: 'adapter-config',
  endings: ['json'],

  wants(entry: Entry): boolean {
    return /(?:^|[/_.-])adapter_config\.json$/i.test(entry.path) && entry.size <= limits.textFileBytes
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || !file.text.includes(KEY)) return
    const root = readJsonTree(file.text)
    if (!isConfigMap(root)) {
      context.skip(file.path, 'adapter configuration is not valid JSON')
      return
    }
    const entry = entryOf(root, KEY)
    const value = stringAt(root, KEY)
    if (entry === undefined || value === null) return
    const place = {
      strength: 'B',
      scope: file.scope,
      location: file.locate(entry.keyStart, entry.value.end),
    } as const
    const origin = readOrigin(value, context, file.path)
    if (origin === null) {
      // A folder of this repository is a part of its own that has a configuration of its own.
      if (context.exists(value) || context.exists(value, file.path)) return
      yield { kind: 'unresolved-reference', target: 'model', expression: value, via: KEY, ...place }
      return
    }
    yield {
      kind: 'reference',
      target: 'model',
      id: origin.id,
      form: origin.form,
      revision: stringAt(root, 'revision') ?? origin.revision,
      use: 'state',
      relation: 'adapter',
      role: 'backbone',
      via: KEY,
      isDefault: false,
      ...place,
    }
  },
}
