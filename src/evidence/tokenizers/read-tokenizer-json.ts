import { limits } from '../../limits.js'
import {
  type Algorithm,
  type Merges,
  SMALLEST,
  spellingOf,
  type TokenizerContent,
  type Unreadable,
} from './content.js'
import { type PatternName, type Preparation, patternNamed, type Unknown } from './preparation.js'
import { readMergeList } from './read-merges.js'
import { readTokenList, readTokenMap, type TokenTable } from './read-vocabulary.js'
import { SAMPLE_TEXTS } from './sample-texts.js'
import { wordPiecesStated } from './word-pieces.js'

/** The vocabulary of a `tokenizer.json`, which is where most of it is told; `null` when there is none. */
export function readVocabularyTable(text: string): VocabularyTable | Unreadable | null {
  const opening = /"vocab"\s*:\s*([{[])/.exec(text)
  if (opening === null) return null
  const start = opening.index + opening[0].length
  const table = opening[1] === '{' ? readTokenMap(text, start) : readTokenList(text, start)
  if ('problem' in table) return table
  if (table.tokens.length === 0) return null
  if (table.tokens.length > limits.vocabularyTokens)
    return { problem: `more than ${limits.vocabularyTokens} tokens`, offset: start }
  return { ...table, key: opening.index, start }
}

/** A vocabulary and where it stands: offset of its key, and of what follows its opening bracket. */
export interface VocabularyTable extends TokenTable {
  readonly key: number
  readonly start: number
}

/**
 * A `tokenizer.json`. Its vocabulary and merges, nearly all of the file, are scanned; what is left is parsed, so that both
 * are known to stand where they belong. `null` for JSON that is no tokenizer.
 */
export function readTokenizerJson(
  text: string,
  table: VocabularyTable | Unreadable | null = readVocabularyTable(text),
): TokenizerContent | Unreadable | null {
  if (table === null || 'problem' in table) return table
  const mergesKey = /"merges"\s*:\s*\[/g
  // Before the vocabulary only settings stand, so a key found there is the one that is meant.
  let mergesAt = matchIn(mergesKey, text, 0, table.key)
  mergesAt ??= matchIn(mergesKey, text, table.end, text.length)
  const merges = mergesAt === null ? null : readMergeList(text, mergesAt)
  if (merges !== null && 'problem' in merges) return merges

  const cuts = [{ start: table.start, end: table.end - 1 }]
  if (merges !== null && mergesAt !== null) cuts.push({ start: mergesAt, end: merges.end - 1 })
  const rest = restOf(text, cuts)
  if (rest === null) return { problem: 'the settings are no JSON', offset: table.end }
  return contentOf(
    rest,
    table,
    merges !== null && merges.left.length > 0 ? { left: merges.left, right: merges.right } : null,
  )
}

function matchIn(pattern: RegExp, text: string, from: number, to: number): number | null {
  pattern.lastIndex = from
  return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : null
}

/** The file without what lies inside the cuts, parsed; `null` when that is no JSON or too much of it. */
function restOf(
  text: string,
  cuts: { start: number; end: number }[],
): Readonly<Record<string, unknown>> | null {
  cuts.sort((a, b) => a.start - b.start)
  const kept: string[] = []
  let at = 0
  for (const cut of cuts) {
    kept.push(text.slice(at, cut.start))
    at = cut.end
  }
  kept.push(text.slice(at))
  const rest = kept.join('')
  if (rest.length > limits.tokenizerSettingsCharacters) return null
  try {
    const parsed: unknown = JSON.parse(rest)
    return isRecord(parsed) ? parsed : null
  } catch {
    return null
  }
}

function contentOf(
  root: Readonly<Record<string, unknown>>,
  table: TokenTable,
  merges: Merges | null,
): TokenizerContent | null {
  const model = root['model']
  // The vocabulary was that of something else, an embedded list for instance.
  if (!isRecord(model) || model['vocab'] === undefined) return null
  const stated = model['type']
  const algorithm: Algorithm | null =
    stated === 'BPE' || stated === 'Unigram' || stated === 'WordPiece' || stated === 'WordLevel'
      ? stated
      : merges !== null || model['merges'] !== undefined
        ? 'BPE'
        : table.scores !== null
          ? 'Unigram'
          : null
  return {
    algorithm,
    spelling: spellsBytes(root) ? 'byte-level' : spellingOf(table.tokens),
    tokens: table.tokens,
    ids: table.ids,
    scores: algorithm === 'Unigram' ? table.scores : null,
    merges: algorithm === 'BPE' ? merges : null,
    isText: null,
    preparation:
      table.tokens.length < SMALLEST ? unknown('setting') : preparationOf(algorithm, model, root, merges),
  }
}

/** The file says so by the step that writes bytes; what it does not say is told from the tokens. */
function spellsBytes(root: Readonly<Record<string, unknown>>): boolean {
  const steps = [
    ...(partsOf(root['pre_tokenizer'], 'pretokenizers') ?? []),
    ...(partsOf(root['decoder'], 'decoders') ?? []),
  ]
  return steps.some((step) => step['type'] === 'ByteLevel')
}

function unknown(reason: Unknown): Preparation {
  return { kind: 'unknown', reason }
}

function preparationOf(
  algorithm: Algorithm | null,
  model: Readonly<Record<string, unknown>>,
  root: Readonly<Record<string, unknown>>,
  merges: Merges | null,
): Preparation {
  if (algorithm === 'WordPiece')
    return cutsSamples(root['added_tokens'])
      ? unknown('setting')
      : (wordPiecesStated(
          partsOf(root['normalizer'], 'normalizers') ?? [],
          partsOf(root['pre_tokenizer'], 'pretokenizers') ?? [],
          model,
        ) ?? unknown('pre-tokenizer'))
  if (algorithm !== 'BPE' && algorithm !== 'Unigram') return unknown('algorithm')
  if (algorithm === 'BPE' && merges === null) return unknown('no-merges')
  if (typeof model['dropout'] === 'number' && model['dropout'] > 0) return unknown('setting')
  for (const key of ['continuing_subword_prefix', 'end_of_word_suffix'])
    if (typeof model[key] === 'string' && model[key] !== '') return unknown('setting')
  if (cutsSamples(root['added_tokens'])) return unknown('setting')
  const normalisers = partsOf(root['normalizer'], 'normalizers')
  const steps = partsOf(root['pre_tokenizer'], 'pretokenizers')
  if (normalisers === null) return unknown('normalizer')
  if (steps === null) return unknown('pre-tokenizer')
  return steps.some((step) => step['type'] === 'ByteLevel')
    ? byteLevel(steps, normalisers, model)
    : pieces(steps, normalisers, model)
}

/** Added tokens are cut out before anything else, so one that occurs in a sample changes how the rest is cut. */
function cutsSamples(added: unknown): boolean {
  if (added === undefined || added === null) return false
  if (!Array.isArray(added)) return true
  return added.some((one) => {
    const content = isRecord(one) ? one['content'] : null
    if (typeof content !== 'string') return true
    const spaced = content.replaceAll('▁', ' ')
    return content !== '' && Object.values(SAMPLE_TEXTS).some((text) => ` ${text}`.includes(spaced))
  })
}

/** The steps of a sequence, nested ones flattened; `null` for anything unheard of. */
function partsOf(
  value: unknown,
  key: string,
  depth = 0,
): readonly Readonly<Record<string, unknown>>[] | null {
  if (value === null || value === undefined) return []
  if (!isRecord(value) || depth > 4) return null
  if (value['type'] !== 'Sequence') return [value]
  const inner = value[key]
  if (!Array.isArray(inner) || inner.length > 32) return null
  const out: Readonly<Record<string, unknown>>[] = []
  for (const one of inner) {
    const parts = partsOf(one, key, depth + 1)
    if (parts === null) return null
    out.push(...parts)
  }
  return out
}

/** Leaves the sample texts, which are in NFKC, as they are. */
function isHarmless(step: Readonly<Record<string, unknown>>): boolean {
  return step['type'] === 'NFC' || step['type'] === 'NFKC'
}

function byteLevel(
  steps: readonly Readonly<Record<string, unknown>>[],
  normalisers: readonly Readonly<Record<string, unknown>>[],
  model: Readonly<Record<string, unknown>>,
): Preparation {
  if (!normalisers.every(isHarmless)) return unknown('normalizer')
  const patterns: PatternName[] = []
  let prefix = false
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1
    if (step['type'] === 'ByteLevel') {
      if (!last) return unknown('pre-tokenizer')
      if (step['add_prefix_space'] === true) {
        if (patterns.length > 0) return unknown('pre-tokenizer')
        prefix = true
      }
      if (step['use_regex'] !== false) patterns.push('gpt2')
    } else if (step['type'] === 'Split') {
      const pattern = isRecord(step['pattern']) ? step['pattern']['Regex'] : null
      const name = typeof pattern === 'string' ? patternNamed(pattern) : null
      const isolated = step['behavior'] === 'Isolated' && step['invert'] !== true
      // Patterns that match everything give the same words in both forms.
      const removed = step['behavior'] === 'Removed' && step['invert'] === true
      if (name === null || !(isolated || removed)) return unknown('pre-tokenizer')
      if (removed && (name === 'deepseek-digits' || name === 'single-digits' || name === 'deepseek-cjk'))
        return unknown('pre-tokenizer')
      patterns.push(name)
    } else if (step['type'] === 'Digits' && step['individual_digits'] === true) patterns.push('single-digits')
    else return unknown('pre-tokenizer')
  }
  return { kind: 'byte-level', patterns, prefix, ignoreMerges: model['ignore_merges'] === true }
}

function pieces(
  steps: readonly Readonly<Record<string, unknown>>[],
  normalisers: readonly Readonly<Record<string, unknown>>[],
  model: Readonly<Record<string, unknown>>,
): Preparation {
  let prefix = false
  let replaced = false
  let words = false
  for (const step of normalisers) {
    if (step['type'] === 'Prepend' && step['prepend'] === '▁') prefix = true
    else if (isSpaceReplacement(step)) replaced = true
    else if (!isHarmless(step)) return unknown('normalizer')
  }
  for (const step of steps) {
    if (step['type'] === 'Metaspace') {
      if (replaced || (step['replacement'] ?? '▁') !== '▁') return unknown('pre-tokenizer')
      const scheme = step['prepend_scheme'] ?? (step['add_prefix_space'] === false ? 'never' : 'always')
      if (scheme !== 'always' && scheme !== 'first' && scheme !== 'never') return unknown('pre-tokenizer')
      prefix = scheme !== 'never'
      words = step['split'] !== false
      replaced = true
    } else if (replaced && isSpaceSplit(step)) {
      // No space is left to split at.
    } else return unknown('pre-tokenizer')
  }
  if (!replaced) return unknown('normalizer')
  return { kind: 'pieces', prefix, words, byteFallback: model['byte_fallback'] === true }
}

function isSpaceReplacement(step: Readonly<Record<string, unknown>>): boolean {
  const pattern = step['pattern']
  return (
    step['type'] === 'Replace' && isRecord(pattern) && pattern['String'] === ' ' && step['content'] === '▁'
  )
}

function isSpaceSplit(step: Readonly<Record<string, unknown>>): boolean {
  const pattern = step['pattern']
  return step['type'] === 'Split' && isRecord(pattern) && pattern['String'] === ' '
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
