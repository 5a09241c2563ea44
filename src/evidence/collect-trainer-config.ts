import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import type { TextFile } from './text-file.js'
import { readDatasetRegistry } from './trainers/dataset-registry.js'
import { withoutShards } from './trainers/shard-lines.js'
import { readTrainerFacts } from './trainers/trainer-facts.js'

const CONFIGURATION = /\.(?:ya?ml|json|toml)$/i
/** JSON beyond this is data; the hand-written trainer files seen were all below 20 KB. */
const JSON_BYTES = 128 * 1024
/** Files of the same formats that other collectors read or that belong to no trainer. */
const OTHERS =
  /(?:^|\/)config\.json$|(?:^|\/)(?:(?:\w+_)?tokenizer(?:_config)?|generation_config|adapter_config|preprocessor_config|processor_config|special_tokens_map|added_tokens|trainer_state|package(?:-lock)?|tsconfig[\w.-]*|composer|openapi|pyproject|Pipfile|poetry|uv|mkdocs|pnpm-lock|\.pre-commit-config|\.readthedocs|codecov|environment|conda|(?:docker-)?compose[\w.-]*|mergekit[\w.-]*|sovereignty|Chart|values|wandb-\w+|vocab|\w*\.index)\.(?:ya?ml|json|toml)$|(?:^|\/)(?:\.github|\.circleci|node_modules)\//i
const PROMISING =
  /base_model|model[-_.]?name|name_or_path|pretrained|tokenizer|dataset|load[-_]path|init_fn|init_device|adapter|vocab[-_]file|vision_tower|teacher|reward_model|\/preprocessed\/|hf_hub_url|hub_model_id|model[-_]path|_component_|load_dataset|text_encoder|converter|ds_type|restore_from_path|checkpoint_dir|hf_assets_path|load_parameters_path|["']?\bmodel["']?\s*:/

/** A bill of materials lists data sets and models too; it is read on its own. */
const BILL_OF_MATERIALS = /"bomFormat"\s*:|"spdxVersion"\s*:|"@context"\s*:\s*"https:\/\/spdx\.org\//

/** Trainer configurations: which model is trained from which, on what data, with whose tokenizer. */
export const trainerConfigCollector: TextCollector = {
  id: 'trainer-config',
  endings: ['json', 'toml', 'yaml', 'yml'],

  wants(entry: Entry): boolean {
    if (!CONFIGURATION.test(entry.path) || OTHERS.test(entry.path)) return false
    return entry.size <= (/\.json$/i.test(entry.path) ? JSON_BYTES : limits.textFileBytes)
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || !PROMISING.test(file.text) || BILL_OF_MATERIALS.test(file.text)) return
    if (file.name === 'dataset_info.json') yield* readDatasetRegistry(file)
    // A merge recipe has the same keys; its own collector reads it.
    else if (!withoutShards(file.text).includes('merge_method') || !/^merge_method[ \t]*:/m.test(file.text))
      yield* readTrainerFacts(file, context)
  },
}
