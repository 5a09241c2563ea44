import type { Confidence } from './confidence.js'
import aliasData from './data/aliases.json' with { type: 'json' }
import familyData from './data/families.json' with { type: 'json' }
import ownerData from './data/owners.json' with { type: 'json' }
import { knownDatasets } from './datasets.js'
import type { Family } from './families.js'
import { knownModels } from './find-model.js'
import { providers } from './find-provider.js'
import type { Fingerprint, KnownModel } from './known-model.js'
import { knownTokenizers } from './known-tokenizers.js'
import { allLicenseFacts } from './licenses.js'
import { modelLicense } from './model-licenses.js'
import { type Owner, ownerByName } from './owners.js'
import { followable } from './sources.js'

/** What kinds of thing the catalogue holds, in the order they are shown. */
export const ENTRY_KINDS = [
  'family',
  'model',
  'owner',
  'provider',
  'license',
  'tokenizer',
  'dataset',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What a figure is about; the label is a text of the messages. */
export type FigureName =
  | 'license'
  | 'license-seen'
  | 'country'
  | 'first-release'
  | 'supplier'
  | 'family'
  | 'kind'
  | 'model-type'
  | 'relation'
  | 'body'
  | 'vision'
  | 'audio'
  | 'hub'
  | 'github'
  | 'packages'
  | 'environment'
  | 'hosts'
  | 'license-family'
  | 'commercial'
  | 'vocabulary-size'
  | 'extends'
  | 'digest'
  | 'published-with'
  | 'generator'

/** One value with the place where it can be looked up; `null` when it was not traced to any. */
export interface Figure {
  readonly name: FigureName
  readonly value: string
  readonly source: string | null
  /**
   * How near the source is: sizes may be `published` (the model's own file), `secondary` (somebody's table) or `defaults`. A
   * family is `named`: it is read from the name of the row and needs no source.
   */
  readonly confidence: Confidence | 'named' | Exclude<Fingerprint['confidence'], 'untraced'>
}

/** One row of the catalogue as people see it. */
export interface Entry {
  readonly kind: EntryKind
  readonly id: string
  readonly name: string
  /** Other names it goes by. */
  readonly aliases: readonly string[]
  readonly figures: readonly Figure[]
  readonly note: string | null
}

/** Every row of the catalogue. */
export function catalogEntries(): readonly Entry[] {
  const families = familyData.families as unknown as readonly Family[]
  const owners = ownerData.owners as unknown as readonly Owner[]
  const aliases = aliasesOfModels()
  const byOwner = new Map(owners.map((owner) => [owner.id, owner]))
  const models = knownModels().map((model) => {
    const entry = ofModel(model, aliases.get(model.id.toLowerCase()) ?? [])
    const source = entry.figures.find(({ name }) => name === 'kind')?.source ?? null
    return { model, entry, source }
  })
  return [
    ...families.map((family) =>
      ofFamily(
        family,
        byOwner.get(family.owner) ?? null,
        models.find((one) => showsKind(one, family))?.source ?? null,
      ),
    ),
    ...models.map(({ entry }) => entry),
    ...owners.map(ofOwner),
    ...providers().map((row): Entry => {
      const trace = traceOf(row)
      return {
        kind: 'provider',
        id: row.id,
        name: row.name,
        aliases: [],
        figures: figures([
          ['supplier', row.supplier, null],
          ['country', row.countries.join(', '), countrySourceOf(row)],
          // The list that the keys were read in lists services that answer over an interface of their own.
          ['kind', row.kind, trace],
          ['packages', names([...row.pypi, ...row.npm].map((one) => one.package)), null],
          ['environment', names(row.environment), trace],
          ['hosts', names(row.hosts), null],
        ]),
        note: row.note,
      }
    }),
    ...allLicenseFacts().map((row): Entry => {
      const trace = traceOf(row)
      return {
        kind: 'license',
        id: row.id,
        name: row.names[0] ?? row.id,
        aliases: [...row.names.slice(1), ...row.hubIds],
        figures: figures([
          ['supplier', row.licensor, trace],
          ['license-family', row.family, trace],
          ['commercial', row.commercial === null ? null : row.commercial ? 'yes' : 'no', trace],
        ]),
        note: null,
      }
    }),
    ...knownTokenizers().map((row): Entry => {
      const trace = followable(row.source) ? row.source : null
      return {
        kind: 'tokenizer',
        id: row.name,
        name: row.name,
        aliases: [],
        figures: figures([
          ['published-with', row.model, trace],
          ['kind', row.type, trace],
          ['vocabulary-size', String(row.vocabularySize), trace],
          ['extends', row.base, trace],
          ['digest', row.vocabularyDigest, trace],
        ]),
        note: null,
      }
    }),
    ...knownDatasets().map(
      (row): Entry => ({
        kind: 'dataset',
        id: row.name,
        name: row.name,
        aliases: [...(row.hub === null ? [] : [row.hub]), ...row.names],
        figures: figures([
          ['license', row.license, row.licenseSource],
          ['supplier', row.supplier, row.source],
          ['country', row.country, row.source],
          ['generator', names(row.generators.map(({ model }) => model)), row.generatorSource],
        ]),
        note: null,
      }),
    ),
  ]
}

function showsKind(
  one: { readonly model: KnownModel; readonly source: string | null },
  family: Family,
): boolean {
  return one.source !== null && one.model.family === family.id && one.model.kind === family.kind
}

function ofModel(model: KnownModel, aliases: readonly string[]): Entry {
  const trace = traceOf(model)
  const read = modelLicense(model.id)
  const print = model.fingerprint
  const printSource = print?.traced === true ? print.source : null
  // The model's own configuration names its class and type beside its sizes.
  const ownFile = print?.confidence === 'published' ? printSource : null
  const near = print === null || print.confidence === 'untraced' ? 'traced' : print.confidence
  return {
    kind: 'model',
    id: model.id,
    name: model.id,
    aliases,
    figures: figures([
      ['license', read?.id ?? null, read?.source ?? null],
      // What a list or a card called it, where the vendor's own text was not read.
      [
        read === null ? 'license' : 'license-seen',
        read?.id.toLowerCase() === model.license?.toLowerCase() ? null : model.license,
        model.licenseSource ?? trace,
        model.licenseSource === null ? 'traced' : 'secondary',
      ],
      ['country', model.countries.join(', ') || model.country, model.countrySource ?? trace],
      ['first-release', model.firstRelease, model.firstReleaseSource ?? trace],
      ['supplier', model.supplier, model.supplierSource ?? model.firstReleaseSource ?? trace],
      ['family', model.family, null, 'named'],
      [
        'kind',
        model.kind,
        ownFile ??
          model.firstReleaseSource ??
          read?.source ??
          model.relationSource ??
          model.licenseSource ??
          model.modelTypeSource ??
          trace,
      ],
      ['model-type', model.modelType, ownFile ?? model.modelTypeSource ?? trace],
      [
        'relation',
        model.relation === null ? null : `${model.relation} ← ${model.bases.join(' + ')}`,
        model.relationSource ?? trace,
      ],
      ['body', print === null ? null : sizes(print.body), printSource, near],
      ['vision', print?.vision == null ? null : sizes(print.vision), printSource, near],
      ['audio', print?.audio == null ? null : sizes(print.audio), printSource, near],
    ]),
    note: model.note,
  }
}

function ofFamily(family: Family, owner: Owner | null, member: string | null): Entry {
  const trace = traceOf(family)
  const hub = owner?.hubSources[family.hub] ?? null
  return {
    kind: 'family',
    id: family.id,
    name: family.name,
    aliases: family.spoken,
    figures: figures([
      ['supplier', owner?.name ?? family.owner, hub ?? trace],
      ['country', owner?.country ?? null, owner?.countrySource ?? null],
      ['kind', family.kind, member ?? trace],
      ['hub', family.hub, hub ?? trace],
    ]),
    note: null,
  }
}

function ofOwner(owner: Owner): Entry {
  const trace = traceOf(owner)
  return {
    kind: 'owner',
    id: owner.id,
    name: owner.name,
    aliases: owner.names,
    figures: figures([
      ['country', owner.country, owner.countrySource ?? trace],
      ...accounts('hub', owner.hub, (account) => owner.hubSources[account] ?? null),
      ...accounts('github', owner.github, (account) => linking(owner, account)),
    ]),
    note: null,
  }
}

/** Accounts of an owner, those that were traced apart from those that were not. */
function accounts(
  name: 'hub' | 'github',
  all: readonly string[],
  sourceOf: (account: string) => string | null,
): readonly (readonly [FigureName, string | null, string | null])[] {
  const traced = all.filter((account) => sourceOf(account) !== null)
  const sources = [...new Set(traced.map(sourceOf))].join('; ')
  return [
    [name, names(traced), sources === '' ? null : sources],
    [name, names(all.filter((account) => !traced.includes(account))), null],
  ]
}

/** A repository under the account that links to a page of the owner on the hub. */
function linking(owner: Owner, account: string): string | null {
  const start = `${account.toLowerCase()}/`
  return Object.values(owner.hubSources).find((source) => source.toLowerCase().startsWith(start)) ?? null
}

/** Where the country of a provider was read: with the row, or with its owner when that is the country of the provider. */
function countrySourceOf(row: {
  readonly supplier: string
  readonly countries: readonly string[]
  readonly countrySource: string | null
}): string | null {
  if (row.countrySource !== null) return row.countrySource
  const owner = ownerByName(row.supplier)
  if (owner === null || row.countries.length !== 1 || row.countries[0] !== owner.country) return null
  return owner.countrySource
}

/** The source of a row when it was traced and can be followed. */
function traceOf(row: { readonly source: string; readonly confidence?: string }): string | null {
  return row.confidence === 'traced' && followable(row.source) ? row.source : null
}

function figures(
  list: readonly (readonly [FigureName, string | null, string | null, Figure['confidence']?])[],
): readonly Figure[] {
  return list.flatMap(([name, value, source, near]) =>
    value === null || value === ''
      ? []
      : [
          {
            name,
            value,
            source,
            confidence: source === null && near !== 'named' ? 'untraced' : (near ?? 'traced'),
          },
        ],
  )
}

function names(list: readonly string[]): string | null {
  return list.length === 0 ? null : [...new Set(list)].join(', ')
}

function sizes(body: Readonly<Record<string, unknown>>): string | null {
  const said = Object.entries(body).map(([key, value]) => `${key} ${JSON.stringify(value)}`)
  return said.length === 0 ? null : said.join(', ')
}

/** Bare, moved and renamed ids by the id they lead to. */
function aliasesOfModels(): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>()
  for (const table of [aliasData.bareIds, aliasData.moved] as readonly Readonly<Record<string, string>>[]) {
    for (const [from, to] of Object.entries(table)) {
      const key = to.toLowerCase()
      out.set(key, [...(out.get(key) ?? []), from])
    }
  }
  return out
}
