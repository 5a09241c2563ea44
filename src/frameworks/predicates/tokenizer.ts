import { type KnownTokenizer, knownTokenizers, tokenizersOfSize } from '../../catalog/known-tokenizers.js'
import type { TokenizerFact } from '../../types/fact.js'
import { factsOf, type Ground, ground, type Predicate, type View } from '../view.js'
import { rootConfigs } from './model-class.js'

/** Tokenizers whose figures stand beside a repository's own: of many Koreans' choices, of long and of short vocabularies. */
const BESIDE = ['o200k_base', 'Llama 3', 'Qwen 1.5 to 3', 'Gemma 3', 'DeepSeek-V3']

/** Fewer learnt tokens are compared with nobody; a figure for them would say nothing either. */
const SHOWN = 1000

/** A publisher's own tokenizer in the publisher's own repository comes from nobody else, unless it has a base. */
function comesFromAnother(view: View, { lineage }: TokenizerFact): boolean {
  if (lineage?.verdict !== 'adopted' && lineage?.verdict !== 'expanded') return false
  const publisher = lineage.nearest?.model.split('/')[0] ?? ''
  if (lineage.nearest?.base !== null) return true
  if (view.declarer.parties.length === 0) return !presentsAsOwn(view, publisher, lineage.nearest?.model ?? '')
  return !view.declarer.parties.some((party) => view.sameParty(party, publisher))
}

/** Where nobody is known to declare, a repository titled `KcBERT` may well be the place that KcBERT's vocabulary is from. */
function presentsAsOwn(view: View, publisher: string, model: string): boolean {
  const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase()
  return (
    view.declarer.presumedParties.some((party) => view.sameParty(party, publisher)) ||
    view.declarer.presumedNames.some((stem) => name.includes(stem))
  )
}

function ownTokenizer(view: View) {
  return [
    ...factsOf(view, 'tokenizer').filter(
      (fact) =>
        fact.form === 'training-code' || (fact.form === 'vocabulary' && !comesFromAnother(view, fact)),
    ),
    ...factsOf(view, 'statement').filter((fact) => fact.topic === 'own-tokenizer'),
  ]
}

/**
 * Somebody's tokenizer is used, and no tokenizer of the declarer's own stands beside it: with both, older versions may
 * have used the other, which settles nothing.
 */
export const thirdPartyTokenizer: Predicate = (view) => {
  const origin = view.manifest?.tokenizer?.origin
  if (origin === 'adopted' || origin === 'expanded')
    return [ground('reason.tokenizer-declared', { origin, base: view.manifest?.tokenizer?.base ?? '?' }, [])]
  // Where nobody is known to declare, a published tokenizer may be the declarer's own.
  if (view.declarer.name === null) return []
  const out: Ground[] = []
  for (const row of view.rows) {
    if (row.component.kind !== 'tokenizer' || row.component.owner !== 'third-party') continue
    if (row.component.scope !== 'product' && row.component.scope !== 'training') continue
    out.push(ground('reason.tokenizer-third-party', { name: row.component.name }, row.component.locations))
  }
  for (const fact of factsOf(view, 'tokenizer'))
    if (comesFromAnother(view, fact) && fact.lineage?.basis !== 'tokens')
      out.push(...(extendsAnother(view, fact) ?? lineageGrounds(fact)))
  for (const fact of factsOf(view, 'statement')) {
    if (fact.topic === 'same-tokenizer')
      out.push(ground('reason.tokenizer-stated', { about: fact.about ?? '' }, [fact.location]))
  }
  return ownTokenizer(view).length > 0 ? [] : out
}

export const ownTokenizerEvidenced: Predicate = (view) => {
  const trained = factsOf(view, 'tokenizer').filter((fact) => fact.form === 'training-code')
  const shipped = factsOf(view, 'tokenizer').filter(
    (fact) => fact.form !== 'training-code' && !comesFromAnother(view, fact),
  )
  if (trained.length === 0 || shipped.length === 0) return []
  return [
    ground(
      'reason.own-tokenizer',
      {},
      [...trained, ...shipped].map((fact) => fact.location),
    ),
    ...tokenizerMeasured(view),
  ]
}

/** What comparing the shipped tokenizers gave. It stands beside the result and decides nothing by itself. */
export function tokenizerMeasured(view: View): readonly Ground[] {
  const seen = new Set<string>()
  const out: Ground[] = []
  for (const fact of factsOf(view, 'tokenizer')) {
    if (fact.lineage === undefined || (fact.vocabularySize ?? 0) < SHOWN) continue
    const key = `${fact.vocabularyDigest}`
    if (seen.has(key)) continue
    seen.add(key)
    out.push(...(extendsAnother(view, fact) ?? lineageGrounds(fact)), ...fertilityGrounds(fact))
  }
  return out
}

/**
 * Without a tokenizer in the repository, what the configuration says of one: the id of its first special token counts the
 * learnt tokens before it. It stands beside an open result and decides nothing.
 */
export function tokenizerHinted(view: View): readonly Ground[] {
  if (factsOf(view, 'tokenizer').some(({ form }) => form !== 'training-code')) return []
  return rootConfigs(view).flatMap(({ firstSpecialId, location }) => {
    if (firstSpecialId === null) return []
    const names = tokenizersOfSize(firstSpecialId).map(({ name }) => name)
    if (names.length === 0) return []
    const parameters = { id: firstSpecialId, names: names.join(', ') }
    return [ground('reason.tokenizer-special-ids', parameters, [location])]
  })
}

function lineageGrounds(fact: TokenizerFact): readonly Ground[] {
  const nearest = fact.lineage?.nearest
  if (fact.lineage === undefined || nearest === null || nearest === undefined) return []
  const parameters = {
    name: nearest.base === null ? nearest.name : `${nearest.name} (${nearest.base} + …)`,
    size: fact.vocabularySize ?? 0,
    share: percent(nearest.kept),
    ids: percent(nearest.sameId),
    order: percent(nearest.inOrder ?? 0),
    part: percent(nearest.shareOfOwn),
    idRun: nearest.idRun,
    orderRun: nearest.orderRun,
    count: fact.lineage.compared,
  }
  return [ground(keyOf(fact.lineage), parameters, [fact.location])]
}

/** The declarer's own published vocabulary on another maker's base: the base is what came from others. */
function extendsAnother(view: View, { lineage, vocabularySize, location }: TokenizerFact): Ground[] | null {
  const nearest = lineage?.nearest
  if (nearest == null || nearest.base === null || lineage?.verdict !== 'adopted') return null
  const publisher = nearest.model.split('/')[0] ?? ''
  if (!view.declarer.parties.some((party) => view.sameParty(party, publisher))) return null
  const parameters = { name: nearest.name, size: vocabularySize ?? 0, base: nearest.base }
  return [ground('reason.tokenizer-extends', parameters, [location])]
}

function keyOf({ verdict, basis }: NonNullable<TokenizerFact['lineage']>): string {
  if (verdict === 'own') return 'reason.tokenizer-unlike'
  if (verdict === 'undecided') return 'reason.tokenizer-undecided'
  if (basis === 'digest') return 'reason.tokenizer-same'
  if (basis === 'order') return 'reason.tokenizer-sifted'
  return basis === 'tokens' ? 'reason.tokenizer-same-tokens' : 'reason.tokenizer-copied'
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

/** The place is told beside the comparison. */
function fertilityGrounds({ fertility }: TokenizerFact): readonly Ground[] {
  if (fertility === undefined) return []
  if (!('ko' in fertility)) return [ground('reason.tokenizer-fertility-unknown', {}, [])]
  const others = knownTokenizers()
    .filter(hasFertility)
    .filter((known) => BESIDE.includes(known.name))
    .map((known) => `${known.name} ${known.fertility.ko} / ${known.fertility.en}`)
  return [
    ground(
      'reason.tokenizer-fertility',
      { ko: fertility.ko, en: fertility.en, others: others.join(', ') },
      [],
    ),
  ]
}

function hasFertility(
  known: KnownTokenizer,
): known is KnownTokenizer & { fertility: NonNullable<KnownTokenizer['fertility']> } {
  return known.fertility !== null
}
