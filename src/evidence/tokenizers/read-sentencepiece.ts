import { limits } from '../../limits.js'
import { type Field, fieldsOf, WireError } from '../protobuf.js'
import { type Algorithm, SMALLEST, type TokenizerContent, type Unreadable } from './content.js'
import type { Preparation } from './preparation.js'

/** `sentencepiece_model.proto`: ModelProto 1 pieces, 2 trainer_spec, 3 normalizer_spec. */
const MODEL_TYPES: readonly (Algorithm | undefined)[] = [undefined, 'Unigram', 'BPE', 'WordLevel', 'char']
/** SentencePiece.type: normal and user-defined pieces are text; byte, unknown, control and unused ones are not. */
const TEXT_TYPES: ReadonlySet<number> = new Set([1, 4])

/**
 * A SentencePiece model file. A wrong wire type, a piece without text or anything that breaks off gives the reason and the
 * byte offset: a part of a vocabulary would give a wrong number.
 */
export function readSentencepiece(data: Uint8Array): TokenizerContent | Unreadable {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const tokens: string[] = []
  const scores: number[] = []
  const isText: boolean[] = []
  let algorithm: Algorithm = 'Unigram'
  let normaliser: Normaliser = { name: null, charsMap: false, prefix: true, collapse: true, escape: true }
  let byteFallback = false
  try {
    for (const field of fieldsOf(bytes, 0, bytes.length)) {
      if (field.number === 1) {
        if (tokens.length === limits.vocabularyTokens)
          return { problem: `more than ${limits.vocabularyTokens} pieces`, offset: field.at }
        const piece = readPiece(bytes, message(field))
        tokens.push(piece.text)
        scores.push(piece.score)
        isText.push(TEXT_TYPES.has(piece.type))
      } else if (field.number === 2) {
        for (const part of fieldsOf(bytes, message(field).start, message(field).end)) {
          if (part.number === 3 && part.wire === 0) {
            const type = MODEL_TYPES[part.value]
            if (type === undefined) return { problem: `the model type ${part.value}`, offset: part.at }
            algorithm = type
          } else if (part.number === 35 && part.wire === 0) byteFallback = part.value === 1
        }
      } else if (field.number === 3) normaliser = readNormaliser(bytes, message(field))
    }
  } catch (error) {
    if (error instanceof WireError) return { problem: error.message, offset: error.offset }
    throw error
  }
  if (tokens.length < SMALLEST) return { problem: 'too few pieces', offset: 0 }
  return {
    algorithm,
    spelling: 'sentencepiece',
    tokens,
    ids: null,
    scores,
    merges: null,
    isText,
    preparation: preparationOf(algorithm, normaliser, byteFallback),
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

function message(field: Field): Range {
  if (field.wire !== 2) throw new WireError(`field ${field.number} is no message`, field.at)
  return field
}

function readPiece(bytes: Buffer, range: Range): { text: string; score: number; type: number } {
  let text: string | null = null
  let score = 0
  let type = 1
  for (const field of fieldsOf(bytes, range.start, range.end)) {
    if (field.number === 1) {
      const { start, end } = message(field)
      text = bytes.toString('utf8', start, end)
    } else if (field.number === 2) {
      if (field.wire !== 5) throw new WireError('a score is no float', field.at)
      score = bytes.readFloatLE(field.start)
    } else if (field.number === 3) {
      if (field.wire !== 0) throw new WireError('a type is no number', field.at)
      type = field.value
    }
  }
  if (text === null) throw new WireError('a piece has no text', range.start)
  return { text, score, type }
}

interface Normaliser {
  readonly name: string | null
  readonly charsMap: boolean
  readonly prefix: boolean
  readonly collapse: boolean
  readonly escape: boolean
}

function readNormaliser(bytes: Buffer, range: Range): Normaliser {
  const out = { name: null as string | null, charsMap: false, prefix: true, collapse: true, escape: true }
  for (const field of fieldsOf(bytes, range.start, range.end)) {
    if (field.number === 1 && field.wire === 2) out.name = bytes.toString('utf8', field.start, field.end)
    else if (field.number === 2 && field.wire === 2) out.charsMap = field.end > field.start
    else if (field.wire !== 0) continue
    else if (field.number === 3) out.prefix = field.value === 1
    else if (field.number === 4) out.collapse = field.value === 1
    else if (field.number === 5) out.escape = field.value === 1
  }
  return out
}

/** The sample texts are in NFKC without doubled spaces, so rules that only normalise those leave them as they are. */
const HARMLESS = new Set(['identity', 'nfkc', 'nmt_nfkc'])

function preparationOf(algorithm: Algorithm, from: Normaliser, byteFallback: boolean): Preparation {
  if (algorithm !== 'BPE' && algorithm !== 'Unigram') return { kind: 'unknown', reason: 'algorithm' }
  if (!from.escape) return { kind: 'unknown', reason: 'normalizer' }
  if (from.charsMap && !HARMLESS.has(from.name ?? '')) return { kind: 'unknown', reason: 'normalizer' }
  return { kind: 'pieces', prefix: from.prefix, words: false, byteFallback }
}
