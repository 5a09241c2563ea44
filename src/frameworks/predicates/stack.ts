import { acceleratorOfPackage } from '../../catalog/accelerator-packages.js'
import type { Fact, InfrastructureFact, ServiceFact } from '../../types/fact.js'
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

type Layer = InfrastructureFact['layer']

/** Something in a file that binds the model to one maker's accelerator, or one provider's cloud. */
interface Sign {
  readonly vendor: string
  readonly country: string | null
  /** It deploys something: sources and packages for an accelerator only make that possible. */
  readonly deploys: boolean
  readonly location: Location
}

/** What files name of a layer; for accelerators only what serves (ambiguity A10), and the packages that run models there. */
function signsOf(view: View, layer: Layer): readonly Sign[] {
  const named = factsOf(view, 'infrastructure')
    .filter((fact) => fact.layer === layer && (layer === 'cloud' || serves(fact)))
    .map(({ vendor, country, strength, location }) => ({
      vendor,
      country,
      deploys: strength <= 'B',
      location,
    }))
  if (layer === 'cloud') return named
  const packages = factsOf(view, 'dependency').flatMap(({ ecosystem, name, scope, location }) => {
    const maker = ecosystem === 'pypi' && scope === 'product' ? acceleratorOfPackage(name) : null
    return maker === null ? [] : [{ ...maker, deploys: false, location }]
  })
  return [...named, ...packages]
}

function toldOf(key: string, signs: readonly Sign[]): readonly Ground[] {
  if (signs.length === 0) return []
  const vendors = [...new Set(signs.map(({ vendor }) => vendor))].join(', ')
  return [
    ground(
      key,
      { vendors },
      signs.map(({ location }) => location),
    ),
  ]
}

function onlyForeign(view: View, layer: Layer, key: string): readonly Ground[] {
  const country = home(view)
  const signs = signsOf(view, layer)
  if (country === null || signs.some((sign) => sign.country === country)) return []
  return toldOf(
    key,
    signs.filter(({ deploys }) => deploys),
  )
}

/**
 * What stands beside a layer that only a third party can attest: domestic signs, which show that it is possible and not
 * that it is so, or whose files name somebody while no country of the declarer is known.
 */
export function infrastructureSeen(view: View, layer: Layer): readonly Ground[] {
  const country = home(view)
  const signs = signsOf(view, layer)
  if (country === null) return toldOf('reason.home-unknown', signs)
  return toldOf(
    layer === 'cloud' ? 'reason.clouds-domestic' : 'reason.accelerators-domestic',
    signs.filter((sign) => sign.country === country),
  )
}

/** Machines that people work on, and not what the model is served from. */
const WORKBENCH = /(?:^|\/)(?:\.devcontainer|dev|devel|development|devtools)\//i

/** Only inference counts for T6-NPU (ambiguity A10): training on a foreign accelerator contradicts nothing there. */
function serves({ use, scope, location }: InfrastructureFact): boolean {
  return use === 'inference' || (use !== 'training' && scope !== 'training' && !WORKBENCH.test(location.path))
}

export const acceleratorsThirdPartyOnly: Predicate = (view) =>
  onlyForeign(view, 'accelerator', 'reason.accelerators-foreign')

export const cloudsThirdPartyOnly: Predicate = (view) => onlyForeign(view, 'cloud', 'reason.clouds-foreign')
