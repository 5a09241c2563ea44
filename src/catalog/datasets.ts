import data from './data/datasets.json' with { type: 'json' }

/** A closed service whose model wrote or labelled the data. */
export interface DatasetGenerator {
  /** Provider id of providers.json. */
  readonly provider: string
  readonly model: string
}

/** A public data set: who publishes it, under which licence, and whose outputs it holds. */
export interface KnownDataset {
  readonly name: string
  /** Further names people write. */
  readonly names: readonly string[]
  /** Id on the hub. */
  readonly hub: string | null
  /** Further ids of the publisher's own copy: anchored, case-insensitive patterns. */
  readonly ids: readonly string[]
  readonly supplier: string
  /** ISO 3166-1 alpha-2; `null` where none was looked up. */
  readonly country: string | null
  readonly source: string
  /** SPDX id; `null` when nobody looked it up. Never taken from a neighbour. */
  readonly license: string | null
  readonly licenseSource: string | null
  readonly generators: readonly DatasetGenerator[]
  readonly generatorSource: string | null
}

const DATASETS: readonly KnownDataset[] = data.datasets

/** Day of the look at the sources, ISO 8601. */
export const DATASETS_CHECKED: string = data.checked

interface Index {
  readonly byName: ReadonlyMap<string, KnownDataset>
  readonly byHub: ReadonlyMap<string, KnownDataset>
  readonly patterns: readonly (readonly [RegExp, KnownDataset])[]
}

let index: Index | null = null

function load(): Index {
  index ??= {
    byName: new Map(DATASETS.flatMap((one) => [one.name, ...one.names].map((name) => [flat(name), one]))),
    byHub: new Map(DATASETS.flatMap((one) => (one.hub === null ? [] : [[one.hub.toLowerCase(), one]]))),
    patterns: DATASETS.filter(({ ids }) => ids.length > 0).map((one) => [
      new RegExp(`^(?:${one.ids.join('|')})$`, 'i'),
      one,
    ]),
  }
  return index
}

/** Every row. */
export function knownDatasets(): readonly KnownDataset[] {
  return DATASETS
}

/**
 * The data set of a bare name or of a hub id, `null` when it is not in the table. An id with an organisation is found by
 * itself only: copies by others may be changed and under other terms.
 */
export function findDataset(name: string): KnownDataset | null {
  const { byName, byHub, patterns } = load()
  if (!name.includes('/')) return byName.get(flat(name)) ?? null
  return byHub.get(name.toLowerCase()) ?? patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '')
}
