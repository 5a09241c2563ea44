import { idOfName } from '../catalog/find-model.js'
import { licenseByName } from '../licenses/names.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, ReferenceFact } from '../types/fact.js'
import type { Role, Scope } from '../types/vocabulary.js'
import type { CollectContext, TextCollector } from './collector.js'
import { readCodeOrigins } from './prose/attributions.js'
import { readChineseLineage } from './prose/chinese-lineage.js'
import { isEvaluation, readDataReferences } from './prose/data-references.js'
import { type Lineage, readEnglishLineage } from './prose/english-lineage.js'
import { readExamples } from './prose/examples.js'
import { readFetchedParts, readTokenizerOption } from './prose/fetched-parts.js'
import { baseColumn, componentColumns, readBaseCell, readComponentCells, readField } from './prose/fields.js'
import { readIdentity } from './prose/identity.js'
import { readJapaneseLineage } from './prose/japanese-lineage.js'
import { countFamilies } from './prose/known-names.js'
import { readKoreanLineage } from './prose/korean-lineage.js'
import { readShownLaunches } from './prose/launches.js'
import { readLicenseSection } from './prose/license-section.js'
import {
  type Block,
  type Document,
  type Fence,
  readFences,
  readMarkdown,
  sentences,
} from './prose/markdown.js'
import { findMentions, type Mention, objectAfter } from './prose/object.js'
import { readOpenTeachers } from './prose/open-teachers.js'
import { statementScope } from './prose/place.js'
import { readProseLicenses } from './prose/prose-licenses.js'
import { findSameness, readStatements } from './prose/statements.js'
import { isOwnSubject, type OwnNames, ownNames } from './prose/subject.js'
import { readTeachers, stageOfTeaching } from './prose/teachers.js'
import { isCard } from './scope.js'
import type { TextFile } from './text-file.js'

/** Words without which a sentence states neither lineage nor making. */
const PROMISING =
  /\b(?:based|built|builds|derived|fine-?\s?tun\w*|tuned|initiali[sz]\w*|continu\w+|further|distill\w*|merge[ds]?|merging|quanti[sz]\w*|backbones?|encoders?|towers?|base|initial|starting|adapters?|variant|adapted|prun\w*|upcycl\w*|shearing|expanded|uses?|tokeni[sz]ers?|architectur\w*|scratch|implement\w*|generat\w*|translat\w*|synthe\w*|licen[cs]\w*|reorder|offline|internet|premises?|powered|train\w*|download|converted|written|\w+_path)\b|기반|백본|베이스|튜닝|학습|초기|토크나이저|아키텍|구조|생성|번역|오프라인|온프레미스|폐쇄망|병합|양자화|증류|토대|바탕|고정하|동결|레이어|基[于於座]|底座|训练|微调|精调|初始化|权重|分词器|词表|ベース|チューニング|学習|初期化|量子化|語彙|をもとに|を[元基]に|元モデル/i
const NO_LINEAGE_SECTION =
  /\b(?:related|citation|cite|references?|acknowledg\w*|credits?|contribut\w*|limitations?|supported\s+models?|license|licence|disclaimer|faq|troubleshoot\w*|install\w*|requirements|roadmap|todo|projects\s+using|community|sponsors?|awesome|features|changelog)\b|인용|감사의|라이선스|설치/i
/** How-to sections: what "we" do there is shown to the reader as one way of using the project. */
const TUNING_SECTION = /^[\s#*\d.]*(?:how\s+to\s+)?fine-?\s?tun(?:e|ing)\b|미세\s?조정|파인\s?튜닝/i
/** Keys that only cards of data sets have. */
const DATA_KEYS = /^(?:task_categories|size_categories|dataset_info|annotations_creators):/m
/** More models than this in one sentence are a list, not an origin. */
const MENTIONS = 24
/** A document that names this many families describes tools or compares models; it speaks of one model only in plain words. */
const SURVEY_FAMILIES = 14
/** More data sets than this under one heading are a catalogue of what a tool can read. */
const CATALOGUE_OF_DATA = 12

/** READMEs, cards and notes on training: what their sentences say about where the model and its data come from. */
export const proseCollector: TextCollector = {
  id: 'prose',
  endings: ['markdown', 'md'],

  wants(entry: Entry): boolean {
    return /\.(?:md|markdown)$/i.test(entry.path) && entry.size <= limits.textFileBytes
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored') return
    const scope = statementScope(file.path, context)
    if (scope === null || scope === 'vendored') return
    // Folders of examples, tests and evaluation explain other people's models.
    if (scope !== 'product' && scope !== 'data') {
      yield* readExampleFacts(file, readFences(file.text), context)
      return
    }
    const document = readMarkdown(ownPart(file))
    yield* readExampleFacts(file, document.fences, context)
    const own = ownNames(document, file.text)
    const isRoot = !file.path.includes('/')
    if (isCard(file.path)) {
      for (const { form, value, start, end } of readIdentity(file.text, document, own)) {
        // The page of a folder presents models too; its title and its organisations are those of the folder.
        if (!isRoot && form !== 'hub-id' && form !== 'repository') continue
        yield { kind: 'identity', form, value, strength: 'E', scope, location: file.locate(start, end) }
      }
    }
    yield* new Reader(file, document, own, scope).read()
  },
}

/** A size in a name: what is built on "Qwen2-7B" is built on that checkpoint; on "Qwen2", perhaps only on its design. */
const SIZE = /(?:^|[-_ /])\d{1,4}(?:\.\d+)?\s?[bm](?![a-z])/i
const BUILT = /^(?:based|built|builds|derived|developed|trained|starting|starts)\b|기반|토대|바탕/i
/** Sentences about anything but weights, or that leave open which. */
const NOT_WEIGHTS =
  /architectur|structure|design|tokeni[sz]|hyper-?param|\bcode|recipe|framework|implementation|config|scratch|inspired|구조|아키텍|토크나이저|처음부터/i

/** "X is built on SigLip-400M and Qwen2-7B": weights, unless the repository shows that it trains from random ones. */
function namesCheckpoint({ object, relation, via }: Lineage, sentence: string): boolean {
  return (
    relation === null &&
    object.kind === 'model' &&
    object.mention.form !== 'collection-url' &&
    BUILT.test(via) &&
    SIZE.test(object.mention.id) &&
    !NOT_WEIGHTS.test(sentence)
  )
}

/**
 * A copy's card is often followed by the card of the model it is a copy of, below such a heading: what that says of "us" is
 * not said by this repository.
 */
const ORIGINAL_CARD = /^#{1,3}[ \t]+\**original[ \t]+model[ \t]+card\b/im

function ownPart({ path, text }: TextFile): string {
  const at = isCard(path) ? text.search(ORIGINAL_CARD) : -1
  return at === -1 ? text : text.slice(0, at)
}

function* readExampleFacts(
  file: TextFile,
  fences: readonly Fence[],
  context: CollectContext,
): Generator<ReferenceFact> {
  for (const { id, via, adapter, start, end } of readShownLaunches(file.text, fences, context, file.path)) {
    yield {
      kind: 'reference',
      target: 'model',
      id,
      form: 'hub-id',
      revision: null,
      use: 'train',
      relation: adapter ? 'adapter' : 'finetune',
      role: 'backbone',
      via,
      isDefault: false,
      strength: 'E',
      scope: 'documentation',
      location: file.locate(start, end),
    }
  }
  for (const { id, via, start, end } of readExamples(file.text, fences)) {
    yield {
      kind: 'reference',
      target: 'model',
      id,
      form: 'hub-id',
      revision: null,
      use: 'example',
      relation: null,
      role: null,
      via,
      isDefault: false,
      strength: 'E',
      scope: 'documentation',
      location: file.locate(start, end),
    }
  }
}

class Reader {
  readonly #file: TextFile
  readonly #document: Document
  readonly #own: OwnNames
  readonly #scope: Scope
  #families: number | null = null
  readonly #seen = new Set<string>()
  readonly #repository: string | null

  constructor(file: TextFile, document: Document, own: OwnNames, scope: Scope) {
    this.#file = file
    this.#document = document
    this.#own = own
    this.#scope = scope
    this.#repository =
      /git\s+clone\s+(?:https:\/\/github\.com\/|git@github\.com:)([\w-]+\/[\w.-]+?)(?:\.git)?\s/.exec(
        file.text,
      )?.[1] ?? null
  }

  /** The page of the repository, or a card with front matter. */
  get #presentsModel(): boolean {
    return !this.#file.path.includes('/') || this.#file.text.startsWith('---')
  }

  /** A page among the data, or the card of a data set. */
  get #aboutData(): boolean {
    const { text } = this.#file
    if (this.#scope === 'data') return true
    const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1
    return end !== -1 && DATA_KEYS.test(text.slice(0, end))
  }

  /** Counted only when a sentence asks for it: most documents have none that do. */
  get #survey(): boolean {
    this.#families ??= countFamilies(this.#file.text)
    return this.#families > SURVEY_FAMILIES
  }

  *read(): Generator<Fact> {
    yield* this.#dataReferences()
    yield* this.#mergedModels()
    yield* this.#licenseSection()
    let table: {
      readonly end: number
      readonly column: number
      readonly parts: ReadonlyMap<number, Role>
    } | null = null
    for (const block of this.#document.blocks) {
      if (block.kind === 'row') {
        const continues = table !== null && /^[\s|:-]*$/.test(this.#file.text.slice(table.end, block.start))
        const column: number = continues ? table!.column : baseColumn(block.text)
        const parts: ReadonlyMap<number, Role> = continues ? table!.parts : componentColumns(block.text)
        table = { end: block.end, column, parts }
        if (continues && column !== -1 && !isEvaluation(block))
          yield* this.#lineages(readBaseCell(block.text, column, this.#own), block.start)
        if (continues && parts.size > 0 && !isEvaluation(block))
          yield* this.#lineages(readComponentCells(block.text, parts, this.#own), block.start)
      }
      if (!PROMISING.test(block.text)) continue
      const evaluation = isEvaluation(block)
      const aside = evaluation || block.headings.slice(-1).some((heading) => NO_LINEAGE_SECTION.test(heading))
      if (!evaluation && block.kind !== 'heading')
        yield* this.#lineages(
          // In a list of many models the fields describe each of them.
          readField(block).map((lineage) =>
            lineage.relation === 'initialized-from' && this.#survey
              ? { ...lineage, relation: null }
              : lineage,
          ),
          block.start,
        )
      if (block.kind === 'row' || block.kind === 'heading') continue
      for (const { text, start } of sentences(block)) {
        if (!PROMISING.test(text)) continue
        yield* this.#sentence(text, start, {
          aside,
          preparing: block.headings.slice(-1).some((heading) => /\binstall|\bprepar/i.test(heading)),
          evaluation,
          optional: block.headings.slice(-1).some((heading) => TUNING_SECTION.test(heading)),
        })
      }
    }
  }

  /** What the README at the root says in its section on the licence; other documents speak of other things. */
  *#licenseSection(): Generator<Fact> {
    if (!/^readme\b[^/]*$/i.test(this.#file.path)) return
    for (const { id, raw, appliesTo, start, end } of readLicenseSection(this.#document)) {
      if (!this.#isNew(`license ${raw} ${appliesTo}`)) continue
      yield {
        kind: 'license',
        source: 'prose',
        id,
        match: 'declared',
        addedWords: [],
        appliesTo,
        raw,
        ...this.#at(start, end),
      }
    }
  }

  *#sentence(
    text: string,
    start: number,
    {
      aside,
      preparing,
      evaluation,
      optional,
    }: {
      readonly aside: boolean
      readonly preparing: boolean
      readonly evaluation: boolean
      readonly optional: boolean
    },
  ): Generator<Fact> {
    for (const origin of readCodeOrigins(text, this.#repository)) {
      if (this.#isNew(`code ${origin.upstream}`))
        yield {
          kind: 'attribution',
          form: 'prose',
          upstream: origin.upstream,
          license: null,
          ...this.#at(start + origin.start, start + origin.end),
        }
    }
    for (const license of readProseLicenses(text)) {
      if (this.#isNew(`license ${license.raw} ${license.appliesTo}`))
        yield {
          kind: 'license',
          source: 'prose',
          id: licenseByName(license.raw.replace(/^the\s+/i, '')),
          match: 'declared',
          addedWords: [],
          appliesTo: license.appliesTo,
          raw: license.raw,
          ...this.#at(start + license.start, start + license.end),
        }
    }
    if (evaluation) return
    yield* this.#teachers(text, start)
    for (const statement of readStatements(text, this.#own, () => this.#survey)) {
      // Changes of the own architecture are several statements; the other topics are said once.
      const what = statement.topic === 'own-architecture' ? start : statement.about
      if (this.#isNew(`${statement.topic} ${what}`))
        yield {
          kind: 'statement',
          topic: statement.topic,
          about: statement.about,
          ...this.#at(start + statement.start, start + statement.end),
        }
    }
    const mentions = findMentions(text)
    if (this.#presentsModel) yield* this.#fetchedParts(text, start, mentions)
    if (mentions.length === 0 || mentions.length > MENTIONS) return
    yield* this.#openTeachers(text, start, mentions)
    yield* this.#sameness(text, start, mentions)
    const read = /[가-힣]/.test(text)
      ? readKoreanLineage
      : /[\u3040-\u30ff]/.test(text)
        ? readJapaneseLineage
        : /[\u4e00-\u9fff]{2}/.test(text)
          ? readChineseLineage
          : readEnglishLineage
    const lineages = read(text, mentions, this.#own, () => this.#survey)
    // Below a heading of thanks or licences only a base model named as such counts; steps of preparation name checkpoints too.
    for (const lineage of lineages) {
      const sized = namesCheckpoint(lineage, text)
      if (aside && !(sized && preparing) && !/\bour\s+(?:base|backbone)/i.test(lineage.via)) continue
      yield* this.#lineages(
        [sized ? { ...lineage, relation: 'initialized-from' } : lineage],
        start,
        sized || optional,
      )
    }
  }

  *#lineages(lineages: readonly Lineage[], offset: number, optional = false): Generator<Fact> {
    for (const { object, relation, role, via } of lineages) {
      const { mention, kind } = object
      const place = this.#at(offset + mention.start, offset + mention.end)
      if (kind === 'architecture') {
        if (this.#isNew(`same-architecture ${mention.id}`))
          yield { kind: 'statement', topic: 'same-architecture', about: mention.id, ...place }
        continue
      }
      const target = kind === 'tokenizer' ? 'tokenizer' : 'model'
      // What a first sentence only names a later one may say the descent of.
      if (!this.#isNew(`${target} ${mention.id} ${role} ${optional} ${relation === null}`)) continue
      if (target === 'tokenizer')
        yield { kind: 'statement', topic: 'same-tokenizer', about: mention.id, ...place }
      yield {
        kind: 'reference',
        target,
        id: mention.id,
        form: mention.form,
        revision: mention.revision,
        use: 'state',
        relation: target === 'tokenizer' ? 'tokenizer-of' : relation,
        role: target === 'tokenizer' ? 'tokenizer' : role,
        via,
        isDefault: optional,
        ...place,
      }
    }
  }

  *#sameness(text: string, start: number, mentions: readonly Mention[]): Generator<Fact> {
    for (const same of findSameness(text)) {
      const object = objectAfter(text, same.end, mentions, 60)
      if (object === null) continue
      const { mention } = object
      const place = this.#at(start + mention.start, start + mention.end)
      if (same.architecture && this.#isNew(`same-architecture ${mention.id}`))
        yield { kind: 'statement', topic: 'same-architecture', about: mention.id, ...place }
      // A page of a folder tells of that folder's subject; whose tokenizer the model has is told by its own page.
      if (same.tokenizer && this.#presentsModel)
        yield* this.#lineages(
          [
            {
              object: { mention, kind: 'tokenizer' },
              relation: 'tokenizer-of',
              role: 'tokenizer',
              via: text.slice(same.start, same.end).replace(/\s+/g, ' '),
            },
          ],
          start,
        )
    }
  }

  /** Steps that fetch a model for a slot of its own: shown as one way to run the code, so that a training of its own outweighs it. */
  *#fetchedParts(text: string, start: number, mentions: readonly Mention[]): Generator<Fact> {
    const option = readTokenizerOption(text)
    const parts = [
      ...(this.#survey ? [] : readFetchedParts(text, mentions)),
      ...(option === null ? [] : [option]),
    ]
    for (const { mention, target, role, slot } of parts) {
      if (isOwnSubject(mention.id.slice(mention.id.indexOf('/') + 1), this.#own)) continue
      const lineage: Lineage = {
        object: { mention, kind: target },
        relation: target === 'tokenizer' ? 'tokenizer-of' : 'initialized-from',
        role,
        via: slot,
      }
      yield* this.#lineages([lineage], start, true)
    }
  }

  *#teachers(text: string, start: number): Generator<Fact> {
    const teachers = readTeachers(text)
    for (const teacher of teachers) {
      const stage = stageOfTeaching(text, teacher)
      if (!this.#isNew(`teacher ${teacher.provider} ${teacher.model} ${stage}`)) continue
      const place = {
        ...this.#at(start + teacher.start, start + teacher.end),
        scope: this.#scope === 'product' ? 'data' : this.#scope,
      } as const
      yield {
        kind: 'statement',
        topic: 'teacher',
        about: teacher.name,
        ...(stage === null ? {} : { stage }),
        ...place,
      }
      yield {
        kind: 'service',
        provider: teacher.provider,
        sign: 'prose',
        model: teacher.model,
        overridden: false,
        makesData: true,
        ...place,
      }
    }
  }

  /** Models by name that made training data here; in a survey of many models such a sentence is about one of them. */
  *#openTeachers(text: string, start: number, mentions: readonly Mention[]): Generator<Fact> {
    for (const mention of readOpenTeachers(text, mentions, this.#aboutData)) {
      if (isOwnSubject(mention.id, this.#own) || this.#survey || !this.#isNew(`open teacher ${mention.id}`))
        continue
      const scope = this.#scope === 'product' ? 'data' : this.#scope
      const place = { ...this.#at(start + mention.start, start + mention.end), scope } as const
      const stage = stageOfTeaching(text, mention)
      if (stage !== null) yield { kind: 'statement', topic: 'teacher', about: mention.id, stage, ...place }
      yield {
        kind: 'reference',
        target: 'model',
        // Of a name that is all of an id nobody else has, the id: the licence of outputs differs from size to size.
        id: idOfName(mention.id) ?? mention.id,
        form: mention.form,
        revision: mention.revision,
        use: 'state',
        relation: null,
        role: 'teacher',
        via: 'generated by',
        isDefault: false,
        ...place,
      }
    }
  }

  *#dataReferences(): Generator<Fact> {
    const perHeading = new Map<string, number>()
    const found: {
      block: Block
      id: string
      form: 'hub-url' | 'hub-id' | 'name'
      start: number
      end: number
    }[] = []
    for (const block of this.#document.blocks) {
      for (const reference of readDataReferences(block)) {
        const heading = block.headings.join(' > ')
        perHeading.set(heading, (perHeading.get(heading) ?? 0) + 1)
        found.push({ block, ...reference })
      }
    }
    const isCatalogue = found.length > 2 * CATALOGUE_OF_DATA || (found.length > 0 && this.#survey)
    for (const { block, id, form, start, end } of found) {
      if (!this.#isNew(`dataset ${id.toLowerCase()}`)) continue
      const catalogue = isCatalogue || (perHeading.get(block.headings.join(' > ')) ?? 0) > CATALOGUE_OF_DATA
      yield {
        kind: 'reference',
        target: 'dataset',
        id,
        form,
        revision: null,
        use: catalogue ? 'list' : 'state',
        relation: null,
        role: null,
        via: 'prose',
        isDefault: false,
        strength: 'E',
        scope: catalogue ? 'documentation' : this.#scope === 'product' ? 'data' : this.#scope,
        location: this.#file.locate(block.start + start, block.start + end),
      }
    }
  }

  /** Mergekit's card: "The following models were included in the merge:" and a list of links. */
  *#mergedModels(): Generator<Fact> {
    const { blocks } = this.#document
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index] as Block
      if (!/\bfollowing models were (?:included in the merge|merged)\b/i.test(block.text)) continue
      const items = [block, ...blocks.slice(index + 1, index + 21)]
      for (const item of items) {
        if (item !== block && item.kind !== 'item') break
        const at = item === block ? block.text.search(/\bfollowing models were/i) : 0
        const lineages = findMentions(item.text.slice(0, 2000))
          .filter(({ start }) => start >= at)
          .map(
            (mention): Lineage => ({
              object: { mention, kind: 'model' },
              relation: 'merge',
              role: null,
              via: 'included in the merge',
            }),
          )
        yield* this.#lineages(lineages, item.start)
      }
    }
  }

  #at(start: number, end: number): { strength: 'E'; scope: Scope; location: ReturnType<TextFile['locate']> } {
    return { strength: 'E', scope: this.#scope, location: this.#file.locate(start, end) }
  }

  #isNew(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }
}
