import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import {
  folderReference,
  fromPathReferences,
  isConfigMap,
  referencesOf,
} from './configs/config-references.js'
import { type ConfigMap, entryOf, readJsonTree, readYamlTrees } from './configs/config-tree.js'
import { modelConfigFact, partsOf, unwrapRecorded } from './configs/model-config-fact.js'
import type { TextFile } from './text-file.js'
import { withoutShards } from './trainers/shard-lines.js'

/** Model configurations are small; a larger file is data. */
const CONFIG_BYTES = Math.min(256 * 1024, limits.textFileBytes)

const OTHER_FORMAT =
  /^(?:package(?:-lock)?|tsconfig.*|jsconfig.*|composer|renovate|\.?(?:eslint|prettier|babel|mocha|nyc|markdownlint|lintstaged).*|tokenizer.*|special_tokens_map|added_tokens|vocab.*|generation_config|adapter_config|trainer_state|dataset_infos?|.*\.index|chat_template)\.json$|=/i
const CONFIG_NAME = /config|model|params|processor/i
const CONFIG_FOLDER =
  /(?:^|\/)(?:configs?|conf|model[-_]?configs?|models?|weights?|checkpoints?|hf[-_]?configs?)\//i

const JSON_SIGN =
  /"(?:model_type|architectures|(?:(?:base_)?model)?_name_or_path|hidden_size|d_model|n_embd|n_layers?|num_layers|image_processor_type|feature_extractor_type|processor_class)"|[-_/]from[-_]|teacher/
const YAML_SIGN = /^[ \t]*(?:model_type|architectures|_name_or_path)[ \t]*:/m
const YAML_SIZES =
  /^[ \t]*-?[ \t]*(?:architectures|_name_or_path|hidden_size|num_hidden_layers|d_model|n_embd|depth)[ \t]*:/m

/**
 * Configurations of models: `config.json`, other JSON and Hugging Face style YAML, processor configurations, Meta's
 * `params.json`. One fact for the root and for each nested part, references for what they name.
 */
export const modelConfigCollector: TextCollector = {
  id: 'model-config',
  endings: ['json', 'yaml', 'yml'],

  wants(entry: Entry): boolean {
    if (entry.type !== 'file' || entry.size > CONFIG_BYTES || entry.size < 16) return false
    if (/\.ya?ml$/i.test(entry.path))
      return !/(?:^|\/)\.[\w-]+(?:\/|\.ya?ml$)|docker-compose|\/workflows\//i.test(entry.path)
    if (!entry.path.endsWith('.json')) return false
    const name = entry.path.slice(entry.path.lastIndexOf('/') + 1)
    return !OTHER_FORMAT.test(name) && (CONFIG_NAME.test(name) || CONFIG_FOLDER.test(entry.path))
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored') return
    const json = file.path.endsWith('.json')
    if (json ? !JSON_SIGN.test(file.text) : !isYamlConfig(withoutShards(file.text))) return
    const root = json ? readJsonTree(file.text) : readYamlTrees(file.text)[0]
    if (json && root === null && file.name === 'config.json')
      context.skip(file.path, 'model configuration is not valid JSON')
    if (!isConfigMap(root)) return
    const recorded = !json && entryOf(root, 'wandb_version') !== undefined
    yield* readConfig(file, recorded ? unwrapRecorded(root) : root, context, json)
  },
}

function isYamlConfig(text: string): boolean {
  return YAML_SIGN.test(text) && YAML_SIZES.test(text)
}

function* readConfig(
  file: TextFile,
  root: ConfigMap,
  context: CollectContext,
  json: boolean,
): Generator<Fact> {
  const processor = /^(?:pre)?processor_config\.json$|processor/i.test(file.name)
  let first: { architectures: readonly string[]; modelType: string | null } = {
    architectures: [],
    modelType: null,
  }
  for (const part of partsOf(root)) {
    const fact = processor ? null : modelConfigFact(file, part, json && file.name === 'config.json')
    if (fact !== null) {
      if (part.part === '') first = fact
      yield fact
    }
    if (json || fact !== null) yield* referencesOf(file, part, context, fact)
  }
  yield* fromPathReferences(file, root)
  if (file.name !== 'config.json') return
  const folder = folderReference(file, first.architectures, first.modelType)
  if (folder !== null) yield folder
}
