import { createHash } from 'node:crypto'
import { type KnownTokenizer, tokenizerByFile, tokenizerByVocabulary } from '../catalog/known-tokenizers.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, ReferenceFact, TokenizerFact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { Scope } from '../types/vocabulary.js'
import type { CollectContext, ListingCollector, TextCollector } from './collector.js'
import { isConfigMap } from './configs/config-references.js'
import { entryOf, readJsonTree, stringAt } from './configs/config-tree.js'
import { readOrigin } from './configs/named-origin.js'
import {
  SMALLEST,
  type Vocabulary,
  vocabularyOfMap,
  vocabularyOfSentencepiece,
  vocabularyOfTokenizer,
} from './configs/vocabulary.js'
import { locateFile, type TextFile } from './text-file.js'

const TOKENIZER_JSON = /(?:^|[/_.-])tokenizer\.json$/i
/** The file of `tokenizers` may be named after the model: `tokenizers/acme_v2.json`. */
const TOKENIZER_FOLDER = /(?:^|\/)tokenizers?\/[^/]+\.json$/i
const TOKENIZER_CONFIG = /(?:^|\/)tokenizer_config\.json$/i
const VOCABULARY_JSON = /(?:^|[/_-])vocab\.json$/i
const VOCABULARY_TEXT = /(?:^|\/)[^/]*vocab[^/]*\.(?:txt|vocab|csv|tsv)$|\.vocab$|\.tiktoken$/i
const SENTENCEPIECE =
  /(?:^|\/)(?:[^/]*(?:tokenizer|spiece|sentencepiece|spm|bpe|unigram)[^/]*\.model|[^/]+\.spm)$/i
/** A Git LFS pointer is shorter than this. */
const POINTER_BYTES = 1024

/** Vocabularies in text form, tokenizer configurations, and stand-ins of tokenizer files. */
export const tokenizerCollector: TextCollector = {
  id: 'tokenizer',

  wants(entry: Entry): boolean {
    const { path, size } = entry
    if (entry.type !== 'file' || size > limits.largeFileBytes) return false
    if (SENTENCEPIECE.test(path)) return size < POINTER_BYTES
    if (TOKENIZER_CONFIG.test(path)) return size <= limits.textFileBytes
    return (
      TOKENIZER_JSON.test(path) ||
      TOKENIZER_FOLDER.test(path) ||
      VOCABULARY_JSON.test(path) ||
      VOCABULARY_TEXT.test(path)
    )
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || file.scope === 'development') return
    if (file.text.startsWith('version https://git-lfs')) yield* fromPointer(file)
    else if (TOKENIZER_CONFIG.test(file.path)) yield* fromConfiguration(file, context)
    else if (file.path.endsWith('.json')) yield* fromJson(file)
    else if (file.scope !== 'documentation') yield* fromText(file)
  },
}

/** SentencePiece model files, which are binary. */
export const sentencepieceCollector: ListingCollector = {
  id: 'sentencepiece',

  async collect(entries, read, context): Promise<readonly Fact[]> {
    const facts: Fact[] = []
    for (const entry of entries) {
      if (entry.type !== 'file' || entry.size < POINTER_BYTES || !SENTENCEPIECE.test(entry.path)) continue
      const scope = context.scopeOf(entry.path)
      if (scope === 'vendored' || scope === 'development') continue
      if (entry.size > limits.largeFileBytes) {
        context.skip(entry.path, `larger than ${limits.largeFileBytes} bytes`)
        continue
      }
      const bytes = await read(entry.path)
      const vocabulary = vocabularyOfSentencepiece(bytes)
      if (vocabulary === null) continue
      const known = tokenizerByVocabulary(vocabulary.digest) ?? tokenizerByFile(sha256(bytes))
      const location = locateFile(entry.path, `${entry.path} (${vocabulary.size} pieces)`)
      facts.push(tokenizerFact('sentencepiece', vocabulary, { scope, location }))
      if (known !== null) facts.push(knownReference(known, 'vocabulary digest', { scope, location }))
    }
    return facts
  },
}

interface Place {
  readonly scope: Scope
  readonly location: Location
}

function* fromPointer(file: TextFile): Generator<Fact> {
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(file.text)?.[1]
  if (oid === undefined) return
  const at = file.text.indexOf('oid sha256:')
  const place = { scope: file.scope, location: file.locate(at, at + 11 + oid.length) }
  const known = tokenizerByFile(oid)
  const form = SENTENCEPIECE.test(file.path)
    ? 'sentencepiece'
    : file.path.endsWith('okenizer.json')
      ? 'tokenizer.json'
      : 'vocabulary'
  yield {
    kind: 'tokenizer',
    form,
    type: known?.type ?? null,
    vocabularySize: known?.vocabularySize ?? null,
    vocabularyDigest: known?.vocabularyDigest ?? null,
    strength: 'B',
    ...place,
  }
  if (known !== null) yield knownReference(known, 'LFS oid', place)
}

function* fromConfiguration(file: TextFile, context: CollectContext): Generator<Fact> {
  if (!/"(?:tokenizer_class|(?:_)?name_or_path)"/.test(file.text)) return
  const root = readJsonTree(file.text)
  if (!isConfigMap(root)) return
  const type = entryOf(root, 'tokenizer_class')
  if (type !== undefined) {
    yield {
      kind: 'tokenizer',
      form: 'tokenizer-config',
      type: stringAt(root, 'tokenizer_class'),
      vocabularySize: null,
      vocabularyDigest: null,
      strength: 'B',
      scope: file.scope,
      location: file.locate(type.keyStart, type.value.end),
    }
  }
  for (const key of ['_name_or_path', 'name_or_path']) {
    const entry = entryOf(root, key)
    const origin = readOrigin(stringAt(root, key) ?? '', context, file.path)
    if (entry === undefined || origin === null) continue
    yield {
      kind: 'reference',
      target: 'tokenizer',
      id: origin.id,
      form: origin.form,
      revision: origin.revision,
      use: 'state',
      relation: 'tokenizer-of',
      role: 'tokenizer',
      via: key,
      isDefault: false,
      strength: origin.form === 'local-path' ? 'C' : 'B',
      scope: file.scope,
      location: file.locate(entry.keyStart, entry.value.end),
    }
    return
  }
}

function* fromJson(file: TextFile): Generator<Fact> {
  const whole = !VOCABULARY_JSON.test(file.path)
  const vocabulary = whole ? vocabularyOfTokenizer(file.text) : vocabularyOfMap(file.text)
  if (vocabulary === null || (TOKENIZER_FOLDER.test(file.path) && vocabulary.size < SMALLEST)) return
  const at = whole ? Math.max(0, file.text.indexOf('"vocab"')) : 0
  const place = {
    scope: file.scope,
    location: locateWord(file, at, `${file.name}: ${vocabulary.size} tokens`),
  }
  yield tokenizerFact(whole ? 'tokenizer.json' : 'vocabulary', vocabulary, place)
  const known = tokenizerByVocabulary(vocabulary.digest)
  if (known !== null) yield knownReference(known, 'vocabulary digest', place)
}

/** One token a line: SentencePiece's `.vocab`, WordPiece's `vocab.txt`, tiktoken's ranks, an own list. */
function* fromText(file: TextFile): Generator<Fact> {
  const lines = file.lineStarts.length - (file.text.endsWith('\n') ? 1 : 0)
  const header =
    /\.(?:csv|tsv)$/i.test(file.path) &&
    /^["\w, \t]*(?:token|char|id|word|grapheme)["\w, \t]*$/im.test(file.line(1))
      ? 1
      : 0
  const size = lines - header
  if (size < SMALLEST) return
  // Git may have changed the line ends.
  const known =
    tokenizerByFile(sha256(file.text.replaceAll('\r\n', '\n'))) ?? tokenizerByFile(sha256(file.text))
  const place = { scope: file.scope, location: locateFile(file.path, `${file.name}: ${size} lines`) }
  yield {
    kind: 'tokenizer',
    form: 'vocabulary',
    type: known?.type ?? (file.path.endsWith('.tiktoken') ? 'tiktoken' : null),
    vocabularySize: known?.vocabularySize ?? size,
    vocabularyDigest: known?.vocabularyDigest ?? null,
    strength: 'B',
    ...place,
  }
  if (known !== null) yield knownReference(known, 'file digest', place)
}

function tokenizerFact(form: TokenizerFact['form'], vocabulary: Vocabulary, place: Place): TokenizerFact {
  return {
    kind: 'tokenizer',
    form,
    type: vocabulary.type,
    vocabularySize: vocabulary.size,
    vocabularyDigest: vocabulary.digest,
    strength: 'B',
    ...place,
  }
}

/** The same tokens in the same order: the only thing that names a tokenizer. An equal size names nobody. */
function knownReference(known: KnownTokenizer, via: string, place: Place): ReferenceFact {
  return {
    kind: 'reference',
    target: 'tokenizer',
    id: known.model,
    form: 'hub-id',
    revision: null,
    use: 'state',
    relation: 'tokenizer-of',
    role: 'tokenizer',
    via,
    isDefault: false,
    strength: 'B',
    ...place,
  }
}

/** A tokenizer file can be one line of megabytes: the quote is ours, the place is theirs. */
function locateWord(file: TextFile, at: number, quote: string): Location {
  const { line, column } = file.position(at)
  return {
    path: file.path,
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column,
    quote: quote.slice(0, limits.quoteLength),
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
