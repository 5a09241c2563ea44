import { isHubId } from '../../catalog/hub-id.js'
import type { ReferenceFact } from '../../types/fact.js'
import type { TextFile } from '../text-file.js'
import { readFlow } from './flow.js'

/** Keys of a row that name a data set of a hub, the first of them the one that is asked by default. */
const HUBS = ['hf_hub_url', 'ms_hub_url', 'om_hub_url'] as const
const SIGN = /"(?:(?:hf|ms|om)_hub_url|(?:cloud_)?file_name)"\s*:/
type Hub = (typeof HUBS)[number]

/** One row of LLaMA-Factory's `dataset_info.json`. */
export interface RegistryRow {
  readonly key: string
  readonly hubs: readonly {
    readonly hub: Hub
    readonly id: string
    readonly start: number
    readonly end: number
  }[]
  /** A file of the same folder, or of somewhere the registry does not say. */
  readonly file: string | null
}

/** Rows of a registry by their keys; later rows of a key win, as in JSON. */
export function readRegistryRows(text: string): ReadonlyMap<string, RegistryRow> {
  const rows = new Map<string, { key: string; hubs: RegistryRow['hubs'][number][]; file: string | null }>()
  // The library of data sets keeps descriptions of megabytes under the same name.
  if (!SIGN.test(text)) return rows
  for (const { key, parents, value, start, end } of readFlow(text, 0, text.length, [], '').values) {
    if (parents.length !== 1) continue
    const name = parents[0] as string
    const row = rows.get(name) ?? { key: name, hubs: [], file: null }
    rows.set(name, row)
    const hub = HUBS.find((one) => one === key)
    if (hub !== undefined && isIdOf(hub, value)) row.hubs.push({ hub, id: value, start, end })
    else if (key === 'file_name' || key === 'cloud_file_name') row.file = value
  }
  return rows
}

/** The other hubs allow an underscore in the name of an organisation; the first hub has data sets without one. */
function isIdOf(hub: Hub, value: string): boolean {
  if (isHubId(value)) return true
  return hub === 'hf_hub_url' ? /^[a-z][\w-]{2,60}$/.test(value) : isHubId(value.replaceAll('_', '-'))
}

/**
 * LLaMA-Factory's `dataset_info.json`: a registry of data sets that a run may ask for by key. A row says that the name
 * can be used, not that it was.
 */
export function* readDatasetRegistry(file: TextFile): Generator<ReferenceFact> {
  for (const { hubs } of readRegistryRows(file.text).values()) {
    for (const { hub, id, start, end } of hubs) {
      yield {
        kind: 'reference',
        target: 'dataset',
        id,
        form: id.includes('/') ? 'hub-id' : 'name',
        revision: null,
        use: 'list',
        relation: null,
        role: null,
        via: hub,
        isDefault: false,
        strength: 'B',
        scope: file.scope === 'product' || file.scope === 'training' ? 'data' : file.scope,
        location: file.locate(start, end),
      }
    }
  }
}
