import { tokenizerByFile } from '../catalog/known-tokenizers.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { CollectContext, TextCollector } from './collector.js'
import { isConfigMap } from './configs/config-references.js'
import { entryOf, readJsonTree, stringAt } from './configs/config-tree.js'
import { readOrigin } from './configs/named-origin.js'
import { locateFile, type TextFile } from './text-file.js'
import { isUnreadable, SMALLEST, vocabularyDigest } from './tokenizers/content.js'
import { digestOfMap } from './tokenizers/digest-of-map.js'
import { readTokenizerText } from './tokenizers/read-file.js'
import { readTekken } from './tokenizers/read-tekken.js'
import { readTokenizerJson, readVocabularyTable } from './tokenizers/read-tokenizer-json.js'
import {
  fileDigestsOf,
  knownReference,
  type Place,
  publishedFacts,
  tokenizerFacts,
} from './tokenizers/tokenizer-facts.js'
import {
  POINTER_BYTES,
  TEKKEN,
  TOKENIZER_CONFIG,
  TOKENIZER_FOLDER,
  TOKENIZER_JSON,
  TOKENIZER_MODEL,
  VOCABULARY_JSON,
  VOCABULARY_TEXT,
} from './tokenizers/tokenizer-paths.js'

/** `tokenizer.json`, vocabularies of one token a line, tokenizer configurations, and stand-ins of tokenizer files. */
export const tokenizerCollector: TextCollector = {
  id: 'tokenizer',

  wants(entry: Entry): boolean {
    const { path, size } = entry
    if (entry.type !== 'file' || size > limits.largeFileBytes) return false
    if (TOKENIZER_MODEL.test(path) || VOCABULARY_JSON.test(path)) return size < POINTER_BYTES
    if (TOKENIZER_CONFIG.test(path)) return size <= limits.textFileBytes
    return (
      TEKKEN.test(path) ||
      TOKENIZER_JSON.test(path) ||
      TOKENIZER_FOLDER.test(path) ||
      VOCABULARY_TEXT.test(path)
    )
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || file.scope === 'development') return
    if (file.text.startsWith('version https://git-lfs')) yield* fromPointer(file)
    else if (TOKENIZER_MODEL.test(file.path) || VOCABULARY_JSON.test(file.path)) return
    else if (TOKENIZER_CONFIG.test(file.path)) yield* fromConfiguration(file, context)
    else if (TEKKEN.test(file.path)) yield* fromTekken(file, context)
    else if (file.path.endsWith('.json')) yield* fromJson(file, context)
    else if (file.scope !== 'documentation') yield* fromText(file, context)
  },
}

function* fromPointer(file: TextFile): Generator<Fact> {
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(file.text)?.[1]
  if (oid === undefined) return
  const at = file.text.indexOf('oid sha256:')
  const place = { scope: file.scope, location: file.locate(at, at + 11 + oid.length) }
  const known = tokenizerByFile(oid)
  const form = TOKENIZER_MODEL.test(file.path)
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

function* fromJson(file: TextFile, context: CollectContext): Generator<Fact> {
  const map = digestOfMap(file.text)
  const table = map === null ? readVocabularyTable(file.text) : null
  const vocabulary =
    map ??
    (table === null || isUnreadable(table)
      ? null
      : { digest: vocabularyDigest(table.tokens), size: table.tokens.length })
  const facts =
    vocabulary === null ? null : publishedFacts('tokenizer.json', vocabulary, placeOf(file, vocabulary.size))
  if (facts !== null) {
    yield* facts
    return
  }
  const content = readTokenizerJson(file.text, table ?? readVocabularyTable(file.text))
  if (content === null) return
  if (isUnreadable(content)) {
    // A file that is only called so owes nobody a vocabulary.
    if (!TOKENIZER_JSON.test(file.path)) return
    const { line, column } = file.position(content.offset)
    context.skip(file.path, `no tokenizer could be read: ${content.problem} (line ${line}, column ${column})`)
    return
  }
  const size = content.tokens.length
  if (TOKENIZER_FOLDER.test(file.path) && size < SMALLEST) return
  yield* tokenizerFacts('tokenizer.json', content, placeOf(file, size), [], vocabulary?.digest)
}

function* fromTekken(file: TextFile, context: CollectContext): Generator<Fact> {
  const content = readTekken(file.text)
  if (isUnreadable(content)) context.skip(file.path, `no tokenizer could be read: ${content.problem}`)
  else yield* tokenizerFacts('vocabulary', content, placeOf(file, content.tokens.length))
}

function placeOf(file: TextFile, size: number): Place {
  const at = Math.max(0, file.text.indexOf('"vocab"'))
  return { scope: file.scope, location: locateWord(file, at, `${file.name}: ${size} tokens`) }
}

/** One token a line: SentencePiece's `.vocab`, WordPiece's `vocab.txt`, tiktoken's ranks, an own list. */
function* fromText(file: TextFile, context: CollectContext): Generator<Fact> {
  const isTable = /\.(?:csv|tsv)$/i.test(file.path)
  const ranks = /\.tiktoken$/i.test(file.path)
  const lines = file.lineStarts.length - (file.text.endsWith('\n') ? 1 : 0)
  const header =
    isTable && /^["\w, \t]*(?:token|char|id|word|grapheme)["\w, \t]*$/im.test(file.line(1)) ? 1 : 0
  if (lines - header < SMALLEST) return
  const digests = fileDigestsOf(file.text)
  const content = isTable ? null : readTokenizerText(ranks ? 'tiktoken' : 'word-list', file.text)
  if (content !== null && isUnreadable(content)) {
    const { line } = file.position(content.offset)
    context.skip(file.path, `no tokenizer could be read: ${content.problem} (line ${line})`)
    return
  }
  if (content !== null) {
    const location = locateFile(file.path, `${file.name}: ${content.tokens.length} tokens`)
    yield* tokenizerFacts('vocabulary', content, { scope: file.scope, location }, digests)
    return
  }
  const known = digests.map(tokenizerByFile).find((one) => one !== null) ?? null
  const place = {
    scope: file.scope,
    location: locateFile(file.path, `${file.name}: ${lines - header} lines`),
  }
  yield {
    kind: 'tokenizer',
    form: 'vocabulary',
    type: known?.type ?? null,
    vocabularySize: known?.vocabularySize ?? lines - header,
    vocabularyDigest: known?.vocabularyDigest ?? null,
    strength: 'B',
    ...place,
  }
  if (known !== null) yield knownReference(known, 'file digest', place)
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
