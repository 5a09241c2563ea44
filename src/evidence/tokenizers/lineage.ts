import { type KnownTokenizer, knownTokenizers } from '../../catalog/known-tokenizers.js'
import type { TokenizerLineage } from '../../types/fact.js'
import { Comparable, type Comparison } from './compare.js'
import { BLOCK, type Signature } from './signature.js'
import { type Sketch, unpacked } from './sketch.js'

/**
 * Lines between verdicts. Two tokenizers learnt apart share up to 98 % of the smaller vocabulary but at most 1 % of the
 * order or the ids; a copy, an expansion or a cut keeps far more than half (`npm run conformance -- tokenizers`). The
 * lines lie far from both.
 */
const RELATED = 0.5
const UNRELATED = 0.05
/** So many first merges in equal order are nobody's chance: tokenizers learnt apart part within the first hundred. */
const RUN = 2 * BLOCK
/** A vocabulary of which this much is somebody's is that vocabulary. */
const SAME = 0.98
/** Fewer learnt tokens give too small a sample to say anything. */
const FEWEST = 1000
/** Equal sets of tokens in another order: only sets of this size do not come about by themselves. */
const LARGE = 5000

/**
 * A vocabulary from which tokens were taken away all over (a model cut down to one language) keeps neither ids nor
 * neighbours, but the rest stands in the order it had. Of tokens that two vocabularies learnt apart share, at most half
 * rise together, 0.71 where both were learnt from one text; what was cut or filled up rises in full.
 * Lists that were sorted by spelling or length rise beside one another too, and are left out.
 */
const RISING = 0.95
/** So many of the sample must be there: nearly a tenth of the published vocabulary. */
const FEWEST_FOUND = 24

export interface Reference {
  readonly known: KnownTokenizer
  readonly sketch: Sketch
}

let shipped: readonly Reference[] | null = null

/** The published tokenizers the tool ships sketches of, unpacked once. */
export function shippedReferences(): readonly Reference[] {
  shipped ??= knownTokenizers().flatMap((known) =>
    known.sketch === null ? [] : [{ known, sketch: unpacked(known.sketch) }],
  )
  return shipped
}

/** Where a tokenizer comes from, beside published ones. */
export function lineageOf(
  signature: Signature,
  references: readonly Reference[] = shippedReferences(),
): TokenizerLineage {
  const subject = new Comparable(
    signature,
    references.map(({ sketch }) => sketch),
  )
  const pairs = references.map((reference) => ({ ...reference, numbers: subject.with(reference.sketch) }))
  if (signature.learnt < FEWEST || pairs.length === 0)
    return { verdict: 'undecided', basis: null, compared: pairs.length, nearest: null }

  const related = pairs.filter(
    ({ numbers }) => specific(numbers) >= RELATED || (!hasBase(numbers) && numbers.orderRun >= RUN),
  )
  const taken = (pair: (typeof pairs)[number]): number => pair.numbers.kept * pair.numbers.knownLearnt
  related.sort((a, b) => taken(b) - taken(a) || a.numbers.knownLearnt - b.numbers.knownLearnt)
  const source = related[0]
  if (source !== undefined)
    return lineage(verdictOf(source.numbers), basisOf(source.numbers), source, pairs.length)

  // The same set in another order shows in neither ids nor merges, and comes about by itself no more.
  const same = pairs.find(
    ({ numbers }) =>
      !numbers.isBase &&
      numbers.kept >= SAME &&
      shareOfOwn(numbers) >= SAME &&
      Math.min(numbers.learnt, numbers.knownLearnt) >= LARGE,
  )
  if (same !== undefined) return lineage('adopted', 'tokens', same, pairs.length)

  const sifted = pairs.filter(({ numbers }) => {
    if (signature.sorted) return false
    const { found, rising } = numbers.beyond ?? numbers
    return !numbers.isBase && found >= FEWEST_FOUND && rising >= RISING
  })
  sifted.sort((a, b) => taken(b) - taken(a) || a.numbers.knownLearnt - b.numbers.knownLearnt)
  if (sifted[0] !== undefined)
    return lineage(verdictOfSifted(sifted[0].numbers), 'order', sifted[0], pairs.length)

  const partly = pairs.filter(
    ({ numbers }) => specific(numbers) >= UNRELATED || (!hasBase(numbers) && numbers.orderRun > 0),
  )
  partly.sort((a, b) => agreement(b.numbers) - agreement(a.numbers))
  if (partly[0] !== undefined) return lineage('undecided', null, partly[0], pairs.length)
  const nearest = pairs.reduce((best, pair) => (pair.numbers.kept > best.numbers.kept ? pair : best))
  return lineage('own', null, nearest, pairs.length)
}

function agreement(numbers: { inOrder: number; sameDistance: number }): number {
  return Math.max(numbers.inOrder, numbers.sameDistance)
}

/**
 * Agreement with what is the published tokenizer's own: what its base brought in is its base's. One that added next to
 * nothing is its base.
 */
function specific({ beyond, ...numbers }: Comparison): number {
  return agreement(beyond ?? numbers)
}

function hasBase(numbers: Comparison): boolean {
  return numbers.beyond !== null
}

/** How much of the subject the published tokenizer makes up. The sample tells it within 3 %, a run to the end exactly. */
function shareOfOwn(numbers: Comparison): number {
  if (numbers.runsThrough) return 1
  return (numbers.kept * numbers.knownLearnt) / Math.max(1, numbers.learnt)
}

function verdictOf(numbers: Comparison): 'adopted' | 'expanded' {
  return shareOfOwn(numbers) >= SAME ? 'adopted' : 'expanded'
}

/** The share of a vocabulary that was picked over is known by a sample only: two standard errors are left to it. */
function verdictOfSifted(numbers: Comparison): 'adopted' | 'expanded' {
  const { kept, found } = numbers
  const error = Math.sqrt((1 - kept) / Math.max(1, found))
  return shareOfOwn(numbers) >= SAME - 2 * error ? 'adopted' : 'expanded'
}

/** What the verdict rests on; a shift of all ids by some signs put in front leaves their order. */
function basisOf(numbers: Comparison): TokenizerLineage['basis'] {
  return numbers.idRun > 0 || numbers.sameId >= RELATED ? 'ids' : 'merges'
}

function lineage(
  verdict: TokenizerLineage['verdict'],
  basis: TokenizerLineage['basis'],
  { known, numbers }: Reference & { readonly numbers: Comparison },
  compared: number,
): TokenizerLineage {
  return {
    verdict,
    basis,
    compared,
    nearest: {
      name: known.name,
      model: known.model,
      repository: known.repository,
      base: known.base,
      kept: rounded(numbers.kept),
      sameId: rounded(numbers.sameId),
      inOrder: rounded(numbers.inOrder),
      idRun: numbers.idRun,
      orderRun: numbers.orderRun,
      shareOfOwn: rounded(Math.min(1, shareOfOwn(numbers))),
    },
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
