import { isHubId } from '../../catalog/hub-id.js'
import type { ReferenceFact } from '../../types/fact.js'
import type { TextFile } from '../text-file.js'

const HUB_URL = /"hf_hub_url"\s*:\s*"([^"\n]{3,200})"/g

/**
 * LLaMA-Factory's `dataset_info.json`: a registry of data sets that a run may ask for by key. A row says that the name
 * can be used, not that it was.
 */
export function* readDatasetRegistry(file: TextFile): Generator<ReferenceFact> {
  for (const match of file.text.matchAll(HUB_URL)) {
    const id = match[1] as string
    if (!isHubId(id)) continue
    const end = match.index + match[0].length - 1
    yield {
      kind: 'reference',
      target: 'dataset',
      id,
      form: 'hub-id',
      revision: null,
      use: 'list',
      relation: null,
      role: null,
      via: 'hf_hub_url',
      isDefault: false,
      strength: 'B',
      scope: file.scope === 'product' || file.scope === 'training' ? 'data' : file.scope,
      location: file.locate(end - id.length, end),
    }
  }
}
