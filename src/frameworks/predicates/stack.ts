import { factsOf, type Ground, ground, type Predicate, type View } from '../view.js'

function ownTokenizer(view: View) {
  return [
    ...factsOf(view, 'tokenizer').filter(
      (fact) => fact.form === 'training-code' || fact.form === 'vocabulary',
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
  const out: Ground[] = []
  for (const row of view.rows) {
    if (row.component.kind !== 'tokenizer' || row.component.owner === 'self') continue
    if (row.component.scope !== 'product' && row.component.scope !== 'training') continue
    out.push(ground('reason.tokenizer-third-party', { name: row.component.name }, row.component.locations))
  }
  for (const fact of factsOf(view, 'statement')) {
    if (fact.topic === 'same-tokenizer')
      out.push(ground('reason.tokenizer-stated', { about: fact.about ?? '' }, [fact.location]))
  }
  return ownTokenizer(view).length > 0 ? [] : out
}

export const ownTokenizerEvidenced: Predicate = (view) => {
  const trained = factsOf(view, 'tokenizer').filter((fact) => fact.form === 'training-code')
  const shipped = factsOf(view, 'tokenizer').filter((fact) => fact.form !== 'training-code')
  if (trained.length === 0 || shipped.length === 0) return []
  return [
    ground(
      'reason.own-tokenizer',
      {},
      [...trained, ...shipped].map((fact) => fact.location),
    ),
  ]
}

/** Declared synthetic pre-training data whose generator belongs to somebody else. */
export const thirdPartyTeacherInPretraining: Predicate = (view) =>
  (view.manifest?.training?.synthetic ?? [])
    .filter((one) => one.stage === 'pretrain' && one.owner !== 'self')
    .map((one) => ground('reason.teacher-pretraining', { generator: one.generator }, [one.location]))

/** Countries whose accelerators and clouds count as domestic for this declarer. */
function home(view: View): string | null {
  return view.manifest?.jurisdiction ?? view.declarer.country
}

function onlyForeign(view: View, layer: 'accelerator' | 'cloud', key: string): readonly Ground[] {
  const seen = factsOf(view, 'infrastructure').filter((fact) => fact.layer === layer)
  if (seen.length === 0) return []
  const country = home(view)
  if (seen.some((fact) => fact.country !== null && fact.country === country)) return []
  if (country === null) return []
  return [
    ground(
      key,
      { vendors: [...new Set(seen.map((fact) => fact.vendor))].join(', ') },
      seen.map((fact) => fact.location),
    ),
  ]
}

/** Only inference counts for T6-NPU (ambiguity A10): training on a foreign accelerator contradicts nothing there. */
export const acceleratorsThirdPartyOnly: Predicate = (view) => {
  const inference = {
    ...view,
    facts: view.facts.filter((fact) => fact.kind !== 'infrastructure' || fact.use !== 'training'),
  }
  return onlyForeign(inference, 'accelerator', 'reason.accelerators-foreign')
}

export const cloudsThirdPartyOnly: Predicate = (view) => onlyForeign(view, 'cloud', 'reason.clouds-foreign')
