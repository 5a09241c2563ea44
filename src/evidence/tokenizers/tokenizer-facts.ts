import { createHash } from 'node:crypto'
import {
  type KnownTokenizer,
  knownTokenizers,
  tokenizerByFile,
  tokenizerByVocabulary,
} from '../../catalog/known-tokenizers.js'
import type {
  Fact,
  ReferenceFact,
  TokenizerFact,
  TokenizerFertility,
  TokenizerLineage,
} from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import type { Scope } from '../../types/vocabulary.js'
import { type TokenizerContent, vocabularyDigest } from './content.js'
import { fertilityOf } from './fertility.js'
import { hashesOf } from './hashes.js'
import { lineageOf } from './lineage.js'
import { signatureOf } from './signature.js'

export interface Place {
  readonly scope: Scope
  readonly location: Location
}

/** A fact about the tokenizer, and a reference to the published one it is, or is made from. */
export function* tokenizerFacts(
  form: TokenizerFact['form'],
  content: TokenizerContent,
  place: Place,
  fileDigests: readonly string[] = [],
  digest: string = vocabularyDigest(content.tokens),
): Generator<Fact> {
  const same = tokenizerByVocabulary(digest)
  const { lineage, fertility } = isMeasured(same)
    ? recognised(same, content.tokens.length)
    : compared(content)
  yield {
    kind: 'tokenizer',
    form,
    type: typeOf(form, content),
    vocabularySize: content.tokens.length,
    vocabularyDigest: digest,
    lineage,
    fertility,
    strength: 'B',
    ...place,
  }
  const known = same ?? firstKnown(fileDigests)
  if (known !== null) yield knownReference(known, 'vocabulary digest', place)
  else yield* fromLineage(lineage, place)
}

/**
 * The facts of a vocabulary of `size` tokens that is a published one by its digest, without reading merges and settings:
 * what was measured of it when the catalogue was made holds here too. `null` for every other.
 */
export function publishedFacts(
  form: TokenizerFact['form'],
  { digest, size }: { readonly digest: string; readonly size: number },
  place: Place,
): readonly Fact[] | null {
  const known = tokenizerByVocabulary(digest)
  if (!isMeasured(known)) return null
  return [
    {
      kind: 'tokenizer',
      form,
      type: known.type,
      vocabularySize: size,
      vocabularyDigest: digest,
      ...recognised(known, size),
      strength: 'B',
      ...place,
    },
    knownReference(known, 'vocabulary digest', place),
  ]
}

interface Measured {
  readonly lineage: TokenizerLineage
  readonly fertility: TokenizerFertility
}

function compared(content: TokenizerContent): Measured {
  const hashes = hashesOf(content)
  return { lineage: lineageOf(signatureOf(content, hashes)), fertility: fertilityOf(content, hashes) }
}

/** A published tokenizer whose text is known to be cut as the catalogue measured it. */
type MeasuredTokenizer = KnownTokenizer & { readonly fertility: NonNullable<KnownTokenizer['fertility']> }

function isMeasured(known: KnownTokenizer | null): known is MeasuredTokenizer {
  return known !== null && known.fertility !== null
}

function recognised(known: MeasuredTokenizer, size: number): Measured {
  return {
    lineage: {
      verdict: 'adopted',
      basis: 'digest',
      compared: knownTokenizers().length,
      nearest: {
        name: known.name,
        model: known.model,
        repository: known.repository,
        base: known.base,
        kept: 1,
        sameId: 1,
        inOrder: null,
        idRun: size,
        orderRun: 0,
        shareOfOwn: 1,
      },
    },
    fertility: known.fertility,
  }
}

function typeOf(form: TokenizerFact['form'], { algorithm }: TokenizerContent): string | null {
  return form === 'sentencepiece' ? (algorithm?.toLowerCase() ?? null) : algorithm
}

function firstKnown(digests: readonly string[]): KnownTokenizer | null {
  for (const digest of digests) {
    const known = tokenizerByFile(digest)
    if (known !== null) return known
  }
  return null
}

/** Only equal ids or an equal order name somebody: equal tokens are what two vocabularies learnt apart have too. */
function* fromLineage({ verdict, basis, nearest }: TokenizerLineage, place: Place): Generator<Fact> {
  if (nearest === null || (verdict !== 'adopted' && verdict !== 'expanded')) return
  if (basis === 'ids') yield knownReference(nearest, 'equal token ids', place)
  if (basis === 'order') yield knownReference(nearest, 'equal order of tokens', place)
  if (basis === 'merges') yield knownReference(nearest, 'equal order of merges', place)
}

export function knownReference(
  known: { readonly model: string; readonly repository: 'hub' | 'github' },
  via: string,
  place: Place,
): ReferenceFact {
  return {
    kind: 'reference',
    target: 'tokenizer',
    id: known.model,
    form: known.repository === 'github' ? 'github' : 'hub-id',
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

/** Digests by which the file may be known. Git may have changed the line ends of a text. */
export function fileDigestsOf(data: string | Uint8Array): readonly string[] {
  if (typeof data !== 'string') return [sha256(data)]
  return data.includes('\r\n') ? [sha256(data.replaceAll('\r\n', '\n')), sha256(data)] : [sha256(data)]
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
