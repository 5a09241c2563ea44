import { factsOf, type Ground, ground, type Predicate, type View } from '../view.js'

/**
 * Synthetic pre-training data whose generator belongs to somebody else: declared, or stated by the repository's own
 * root page in a sentence about pre-training data. A teacher of later stages brings licence duties and no contradiction.
 */
export const thirdPartyTeacherInPretraining: Predicate = (view) => {
  const declared = (view.manifest?.training?.synthetic ?? [])
    .filter((one) => one.stage === 'pretrain' && one.owner !== 'self')
    .map((one) => ground('reason.teacher-pretraining', { generator: one.generator }, [one.location]))
  const stated = factsOf(view, 'statement', 'all').filter(
    ({ topic, stage, about, location }) =>
      topic === 'teacher' &&
      stage === 'pretrain' &&
      !location.path.includes('/') &&
      !view.declarer.parties.some((party) => view.sameParty(party, about ?? '')),
  )
  const [first] = stated
  if (first === undefined) return declared
  return [
    ...declared,
    ground(
      'reason.teacher-stated',
      { generator: first.about ?? '' },
      stated.map(({ location }) => location),
    ),
  ]
}

/** Countries whose accelerators and clouds count as domestic for this declarer. */
function home(view: View): string | null {
  return view.manifest?.jurisdiction ?? view.declarer.country
}

function onlyForeign(view: View, layer: 'accelerator' | 'cloud', key: string): readonly Ground[] {
  const seen = factsOf(view, 'infrastructure').filter((fact) => fact.layer === layer)
  if (seen.length === 0) return []
  const country = home(view)
  if (seen.some((fact) => fact.country !== null && fact.country === country)) return []
  // Sources written for an accelerator deploy nothing: only images and manifests contradict.
  const deployed = seen.filter((fact) => fact.strength <= 'B')
  if (country === null || deployed.length === 0) return []
  return [
    ground(
      key,
      { vendors: [...new Set(deployed.map((fact) => fact.vendor))].join(', ') },
      deployed.map((fact) => fact.location),
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
