import { parseHubUrl } from '../catalog/hub-id.js'
import { canonicalExpression } from '../licenses/expression.js'
import { hubLicense } from '../licenses/hub-ids.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { CollectContext, TextCollector } from './collector.js'
import { makingsOf } from './croissant/provenance.js'
import { readTeachers, stageOfTeaching } from './prose/teachers.js'
import type { TextFile } from './text-file.js'

const NAME = /croissant[\w.-]*\.json$|(?:^|\/)(?:metadata|dataset)\.json$|\.jsonld$/i
const JSON_FILE = /\.json(?:ld)?$/i
/** `conformsTo` of Croissant 1.0 and 1.1, and the vocabulary that older descriptions name in their context. */
const CROISSANT = /mlcommons\.org\/croissant/
/** What was done to the data and by whom, by the responsible-AI extension (mlcommons.org/croissant/RAI/1.0). */
const MAKING = [
  'dataCollection',
  'dataCollectionRawData',
  'dataManipulationProtocol',
  'dataPreprocessingProtocol',
  'dataImputationProtocol',
  'dataAnnotationProtocol',
] as const
const TOOLS = 'machineAnnotationTools'
const MOST = 200

/**
 * Croissant descriptions of data sets (docs.mlcommons.org/croissant): licence, the data set and what it is based on, and
 * the services that made or labelled its records. Declared by whoever wrote it, like a card.
 */
export const croissantCollector: TextCollector = {
  id: 'croissant',
  endings: ['json', 'jsonld'],

  wants({ path, size }: Entry): boolean {
    return size <= limits.textFileBytes && JSON_FILE.test(path) && NAME.test(path)
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || file.scope === 'development' || !CROISSANT.test(file.text)) return
    let document: unknown
    try {
      document = JSON.parse(file.text)
    } catch (error) {
      context.skip(file.path, `Croissant description: ${error instanceof Error ? error.message : 'not JSON'}`)
      return
    }
    const root = objectOf(document)
    if (root === null || !textsOf(root['@type']).some((type) => /(?:^|[:/])Dataset$/.test(type))) return
    yield* licensesOf(root, file)
    yield* referencesOf(root, file)
    yield* teachersOf(root, file)
  },
}

type Members = Readonly<Record<string, unknown>>

function* licensesOf(root: Members, file: TextFile): Generator<Fact> {
  for (const raw of textsOf(root['license'])) {
    yield {
      kind: 'license',
      source: 'metadata',
      id: licenseOf(raw),
      match: 'declared',
      addedWords: [],
      appliesTo: 'data',
      raw,
      strength: 'B',
      scope: 'data',
      location: placeOf(raw, file),
    }
  }
}

/** SPDX id of a word or of the address of a licence page; `null` when it settles none. */
function licenseOf(raw: string): string | null {
  const page = /^https?:\/\/(?:spdx\.org|choosealicense\.com)\/licenses\/([\w.+-]+?)(?:\.html|\/)?$/i.exec(
    raw,
  )
  if (page !== null) return canonicalExpression(page[1]!) ?? hubLicense(page[1]!)
  const commons =
    /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/(\d\.\d)(?:\/|$)/i.exec(
      raw,
    )
  if (commons !== null) {
    const name = commons[2] === undefined ? `CC-${commons[1]!.toUpperCase()}` : 'CC0'
    return canonicalExpression(`${name}-${commons[3]}`)
  }
  // "None" of a person who had nothing to write is not SPDX's statement that there is no licence.
  return raw === 'NONE' || !/^none$/i.test(raw) ? (canonicalExpression(raw) ?? hubLicense(raw)) : null
}

/** The data set itself and what it is based on, where an address on the hub says which. */
function* referencesOf(root: Members, file: TextFile): Generator<Fact> {
  const seen = new Set<string>()
  for (const key of ['url', 'sameAs', 'isBasedOn', 'prov:wasDerivedFrom', 'wasDerivedFrom']) {
    for (const address of [...textsOf(root[key]), ...locationsOf(root[key])]) {
      const url = parseHubUrl(address)
      if (url === null || (url.kind !== 'dataset' && url.kind !== 'model') || seen.has(url.id)) continue
      seen.add(url.id)
      yield {
        kind: 'reference',
        target: url.kind,
        id: url.id,
        form: 'hub-url',
        revision: url.revision,
        use: url.kind === 'dataset' ? 'state' : 'list',
        relation: null,
        role: null,
        via: `Croissant ${key}`,
        isDefault: false,
        strength: 'B',
        scope: 'data',
        location: placeOf(address, file),
      }
    }
  }
}

function* teachersOf(root: Members, file: TextFile): Generator<Fact> {
  const told = [
    ...MAKING.flatMap((key) => rai(root, key)).map((text) => ({ text, sentence: text })),
    ...rai(root, TOOLS).map((text) => ({ text, sentence: `Data labelled with ${text}` })),
    ...makingsOf(root),
  ]
  const seen = new Set<string>()
  for (const { text, sentence } of told.slice(0, MOST)) {
    for (const one of sentence.split(/(?<=[.!?。])\s+/)) {
      for (const { provider, model, name, start, end } of readTeachers(one)) {
        const stage = stageOfTeaching(one, { start, end })
        const key = `${provider} ${model} ${stage}`
        if (seen.has(key)) continue
        seen.add(key)
        const place = { strength: 'B', scope: 'data', location: placeOf(text, file) } as const
        yield {
          kind: 'statement',
          topic: 'teacher',
          about: name,
          ...(stage === null ? {} : { stage }),
          ...place,
        }
        yield {
          kind: 'service',
          provider,
          sign: 'prose',
          model,
          overridden: false,
          makesData: true,
          ...place,
        }
      }
    }
  }
}

/** Texts of a property of the extension, by its prefix or its full address. */
function rai(root: Members, key: string): readonly string[] {
  return [`rai:${key}`, `http://mlcommons.org/croissant/RAI/${key}`].flatMap((name) => textsOf(root[name]))
}

/** A text, an object that stands for one (`@id`, `url`, `name`, `@value`), or a list of them. */
function textsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [value]
  return items.flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [item]
    const members = objectOf(item)
    if (members === null) return []
    const text = ['@id', 'url', '@value', 'name']
      .map((key) => members[key])
      .find((one) => typeof one === 'string')
    return typeof text === 'string' ? [text] : []
  })
}

/** Where an entity of PROV-O lies; real files write the property in three ways. */
function locationsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [value]
  return items.flatMap((item) => {
    const members = objectOf(item)
    if (members === null) return []
    return ['prov:atLocation', 'prov:locatedAt', 'atLocation'].flatMap((key) => textsOf(members[key]))
  })
}

function objectOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null
}

/** Where a value is written; the first line when it is written with other escapes. */
function placeOf(value: string, file: TextFile): Location {
  const quoted = JSON.stringify(value)
  const at = file.text.indexOf(quoted)
  return at === -1 ? file.locateLine(1) : file.locate(at + 1, at + quoted.length - 1)
}
