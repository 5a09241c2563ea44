import type { Fact, ServiceFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import { factsOf, type Ground, ground, type Predicate, type View } from '../view.js'

/** Folder or file of a script that says itself that what it makes is for pre-training. */
const FOR_PRETRAINING = /(?:^|[/_-])pre-?train(?:ing)?(?:[/_.-]|$)/i
const GENERATES = /(?:^|[/_-])(?:generat|synth|rewrit|re-?phras|paraphras|distil|augment)\w*/i
/** Scripts that ask a model to judge, sort or teach behaviour make nothing that pre-training reads. */
const OTHER_PURPOSE =
  /(?:^|[/_-])(?:sft|instruct\w*|dpo|rlhf|preference|eval\w*|bench\w*|judge\w*|filter\w*|classif\w*|scor\w*|label\w*|annotat\w*|test\w*)(?:[/_.-]|$)/i

/**
 * Synthetic pre-training data whose generator belongs to somebody else: declared, stated by the repository's own root
 * page in a sentence about pre-training data, or made by a script that says so in its path. A teacher of later stages
 * brings licence duties and no contradiction.
 */
export const thirdPartyTeacherInPretraining: Predicate = (view) => {
  const declared = (view.manifest?.training?.synthetic ?? [])
    .filter((one) => one.stage === 'pretrain' && one.owner !== 'self')
    .map((one) => ground('reason.teacher-pretraining', { generator: one.generator }, [one.location]))
  const stated = factsOf(view, 'statement', 'all').filter(
    ({ topic, stage, about, location }) =>
      topic === 'teacher' && stage === 'pretrain' && !location.path.includes('/') && !isOwnModel(about, view),
  )
  const [first] = stated
  return [
    ...declared,
    ...(first === undefined
      ? []
      : [
          ground(
            'reason.teacher-stated',
            { generator: first.about ?? '' },
            stated.map(({ location }) => location),
          ),
        ]),
    ...generatorScripts(view),
  ]
}

/** A name the declarer answers for, or a model that is the declarer's own. */
function isOwnModel(name: string | null, view: View): boolean {
  if (name === null) return false
  if (view.declarer.parties.some((party) => view.sameParty(party, name))) return true
  const plain = name.toLowerCase()
  return view.rows.some(
    ({ component, part }) =>
      component.kind === 'model' &&
      component.owner !== 'third-party' &&
      (component.name.toLowerCase() === plain ||
        (part?.facts.some((fact) => fact.kind === 'reference' && fact.id.toLowerCase() === plain) ?? false)),
  )
}

/** Closed services called, and others' open models run, by a script that generates data for pre-training, by its path. */
function generatorScripts(view: View): readonly Ground[] {
  const makers: { readonly generator: string; readonly location: Location }[] = []
  for (const fact of factsOf(view, 'service', 'all')) {
    if (!fact.makesData || fact.overridden || !CALLS.has(fact.sign) || !isGenerator(fact)) continue
    if (view.declarer.parties.some((party) => view.sameParty(party, fact.provider))) continue
    makers.push({ generator: fact.model ?? fact.provider, location: fact.location })
  }
  for (const { component, part } of view.rows) {
    if (component.kind !== 'model' || component.owner !== 'third-party' || part === null) continue
    for (const fact of part.facts) {
      if (fact.kind !== 'reference' || fact.target !== 'model' || !isGenerator(fact)) continue
      if (fact.use !== 'load' && fact.use !== 'train') continue
      if (fact.role !== null && fact.role !== 'backbone' && fact.role !== 'teacher') continue
      makers.push({ generator: component.name, location: fact.location })
    }
  }
  // A client tells the service, the call beside it the model.
  const first = makers.find(({ generator }) => /\d/.test(generator)) ?? makers[0]
  if (first === undefined) return []
  const parameters = { generator: first.generator, path: first.location.path }
  return [
    ground(
      'reason.teacher-script',
      parameters,
      makers.map(({ location }) => location),
    ),
  ]
}

const CALLS: ReadonlySet<ServiceFact['sign']> = new Set(['client-call', 'model-name', 'endpoint'])

function isGenerator({ scope, location: { path } }: Fact): boolean {
  return (
    (scope === 'data' || scope === 'training' || scope === 'product') &&
    FOR_PRETRAINING.test(path) &&
    GENERATES.test(path) &&
    !OTHER_PURPOSE.test(path)
  )
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

/** Machines that people work on, and not what the model is served from. */
const WORKBENCH = /(?:^|\/)(?:\.devcontainer|dev|devel|development|devtools)\//i

/** Only inference counts for T6-NPU (ambiguity A10): training on a foreign accelerator contradicts nothing there. */
export const acceleratorsThirdPartyOnly: Predicate = (view) => {
  const inference = {
    ...view,
    facts: view.facts.filter(
      (fact) =>
        fact.kind !== 'infrastructure' ||
        fact.use === 'inference' ||
        (fact.use !== 'training' && fact.scope !== 'training' && !WORKBENCH.test(fact.location.path)),
    ),
  }
  return onlyForeign(inference, 'accelerator', 'reason.accelerators-foreign')
}

export const cloudsThirdPartyOnly: Predicate = (view) => onlyForeign(view, 'cloud', 'reason.clouds-foreign')
