import { roleOfConfig } from '../../reconcile/roles.js'
import type { ModelCodeFact, ModelConfigFact } from '../../types/fact.js'
import { kinPaths } from '../code-kin.js'
import { factsOf, type Ground, ground, type Predicate, type View } from '../view.js'

/** Root configurations of the language model itself; a copy that somebody quantised still has its source's shape. */
export function rootConfigs(view: View): readonly ModelConfigFact[] {
  return factsOf(view, 'model-config').filter((fact) => {
    const role = roleOfConfig(fact)
    return fact.part === '' && (role === null || role === 'backbone')
  })
}

function isOwn(supplier: string | null, view: View): boolean {
  return (
    supplier !== null &&
    [...view.declarer.parties, ...view.declarer.presumedParties].some((party) =>
      view.sameParty(party, supplier),
    )
  )
}

/** The configuration names another vendor's class or model type at its root. */
export function thirdPartyClass(view: View): readonly Ground[] {
  const out: Ground[] = []
  for (const config of rootConfigs(view)) {
    const className = config.architectures[0]
    const vendor = className === undefined ? null : view.classVendor(className)
    if (vendor !== null && vendor.supplier !== null && !isOwn(vendor.supplier, view)) {
      out.push(
        ground(
          'reason.class-of-vendor',
          { className: className as string, family: vendor.family, supplier: vendor.supplier },
          [config.location],
        ),
      )
    }
  }
  return out
}

/** Files of a tower beside the language model: an attention written there makes nothing of what stands around it. */
const TOWER_PATH =
  /(?:^|[/_-])(?:vision|visual|vit|image|audio|speech|sam|clip|siglip)(?:[/_-](?:encoders?|towers?|models?|transformers?)(?:[/_.-]|$)|[/.])/i

/** Attention or block classes written from the ground up: what a class is wrapped around may then be the own design. */
export function ownBlock(view: View): boolean {
  const copied = kinPaths(view)
  return factsOf(view, 'model-code').some(
    (code) =>
      !copied.has(code.location.path) &&
      !TOWER_PATH.test(code.location.path) &&
      code.ownForward &&
      code.implementsDesign === null &&
      /Attention|DecoderLayer|TransformerBlock|Mixer/i.test(code.className) &&
      code.bases.every((base) => view.classVendor(base.slice(base.lastIndexOf('.') + 1)) === null),
  )
}

const HEAD_CLASS = /For(?:CausalLM|ConditionalGeneration)$/
const WHOLE_MODEL = /(?:For[A-Z]\w*|Model)$/
/** The library's abstract base of a family: loading, saving and starting weights, and no layer. */
const BASE_CLASS = /Pre[Tt]rainedModel$/

/** The class of another vendor that a class derives from, through classes of the repository too; `null` when none. */
function wrappedClass(
  code: ModelCodeFact,
  view: View,
  byName: ReadonlyMap<string, ModelCodeFact>,
): string | null {
  const seen = new Set<string>()
  const queue = [...code.bases]
  for (let base = queue.shift(); base !== undefined; base = queue.shift()) {
    const name = plain(base)
    if (seen.has(name)) continue
    seen.add(name)
    const own = byName.get(name)
    if (own !== undefined) queue.push(...own.bases)
    else if (isForeignClass(name, view)) return base
  }
  return null
}

function isForeignClass(name: string, view: View): boolean {
  const vendor = WHOLE_MODEL.test(name) && !BASE_CLASS.test(name) ? view.classVendor(name) : null
  return vendor !== null && vendor.supplier !== null && !isOwn(vendor.supplier, view)
}

function plain(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/**
 * The model is another vendor's class: named by the configuration, registered under a new model type as it is
 * (`AutoModel.register`), or wrapped by a class that adds no attention and no block of its own. A new model type does
 * not make an architecture native (levels.md, T5-CODE).
 */
export const thirdPartyModelClass: Predicate = (view) => {
  const out = [...thirdPartyClass(view)]
  const codes = factsOf(view, 'model-code')
  for (const code of codes) {
    if (code.registers !== null && code.bases.length === 0 && isForeignClass(plain(code.className), view)) {
      out.push(
        ground('reason.class-registered', { className: code.className, modelType: code.registers }, [
          code.location,
        ]),
      )
    }
  }
  if (ownBlock(view)) return out
  const byName = new Map(codes.map((code) => [code.className, code]))
  for (const code of codes) {
    const base = wrappedClass(code, view, byName)
    if (base === null) continue
    // A headless model is what many parts are built around; under a model type of its own it is the whole.
    if (!HEAD_CLASS.test(base) && (code.registers === null || !WHOLE_MODEL.test(code.className))) continue
    out.push(ground('reason.class-wraps', { className: code.className, base }, [code.location]))
  }
  return out
}

/**
 * The model is loaded by a class of the declarer's own: defined here, or taken into the library transformers under a
 * model type of theirs. `auto_map` says that the class here is the one that is loaded; without it nothing is missing,
 * because a type that has become native needs none (levels.md, A1).
 */
export const ownModelClass: Predicate = (view) => {
  if (thirdPartyModelClass(view).length > 0) return []
  const copied = kinPaths(view)
  const codes = factsOf(view, 'model-code')
  const byName = new Map(codes.map((code) => [code.className, code]))
  const own = codes.filter(
    (fact) =>
      fact.ownForward &&
      fact.implementsDesign === null &&
      !copied.has(fact.location.path) &&
      wrappedClass(fact, view, byName) === null,
  )
  const out: Ground[] = []
  if (own.length > 0) {
    out.push(
      ground(
        'reason.own-class',
        { className: own[0]!.className },
        own.map((fact) => fact.location),
      ),
    )
  }
  const names = new Set(own.map(({ className }) => className))
  for (const config of rootConfigs(view)) {
    const mapped = config.autoMap.find((entry) => names.has(plain(entry)))
    if (mapped !== undefined) out.push(ground('reason.auto-map', { className: mapped }, [config.location]))
    const traits = config.modelType === null ? null : view.modelType(config.modelType)
    // Where every block is taken from another type, the library's own type shows no code of the declarer's.
    if (traits === null || (traits.parents.length > 0 && traits.ownClasses.length === 0)) continue
    if (traits.nativeIn === null || !isDeclared(traits.supplier, view)) continue
    out.push(
      ground('reason.native-type', { modelType: config.modelType as string, release: traits.nativeIn }, [
        config.location,
      ]),
    )
  }
  return out
}

/** Only a known declarer can have authored a type of the library: a presumed name may be a fork's. */
function isDeclared(supplier: string | null, view: View): boolean {
  return supplier !== null && view.declarer.parties.some((party) => view.sameParty(party, supplier))
}
