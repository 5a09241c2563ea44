import type { Fact, ReferenceFact } from '../types/fact.js'
import type { ComponentKind, Owner, Relation, Role, Scope } from '../types/vocabulary.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import type { Declarer } from './declarer.js'
import type { Known } from './known.js'
import { bodyAgreement, knownReference } from './known.js'
import type { Standing } from './part.js'

/** Roles of parts that make up the model when product code loads them; embedders, judges and teachers stand beside it. */
const SHIPPED_ROLES: ReadonlySet<Role> = new Set<Role>([
  'vision-encoder',
  'audio-encoder',
  'projector',
  'decoder',
  'draft-head',
  'adapter',
])

interface Candidate {
  readonly kind: ComponentKind
  readonly role: Role | null
  readonly relation: Relation | null
  readonly scope: Scope
  readonly owner: Owner
  readonly facts: readonly Fact[]
  readonly known: Known | null
}

/**
 * Decides how far the evidence for one part goes (DESIGN.md, rule 1; levels.md, T4-INIT). Hard signs: a statement that
 * the model comes from it, training code that loads its weights, shipping code that loads it as an encoder, a folder
 * named after its origin. `_name_or_path` alone is soft, because building from somebody's configuration writes it too;
 * together with equal body dimensions and without code that starts from random weights it is taken as a statement.
 */
export function standingOf(part: Candidate, declarer: Declarer, all: readonly Fact[]): Standing {
  if (part.kind !== 'model')
    return part.relation === 'architecture-of' || part.relation === 'tokenizer-of' ? 'design' : 'mention'
  if (!LEVEL_SCOPES.has(part.scope)) return 'mention'
  const references = part.facts.filter(
    (fact): fact is ReferenceFact => fact.kind === 'reference' && LEVEL_SCOPES.has(fact.scope),
  )
  if (references.some((fact) => isHard(fact, part, declarer, all))) return 'weights'
  const named = references.filter((fact) => fact.use === 'state' && fact.via === '_name_or_path')
  if (named.length > 0) {
    const agrees = named.some((fact) => ['same', 'agrees'].includes(bodyAgreement(fact, part.known, all)))
    return !declarer.trainsFromRandom && agrees ? 'weights' : 'design'
  }
  // Somebody's model that is only loaded, as a default or beside own training, is an example of use.
  return part.relation !== null && !WEIGHT_RELATIONS.has(part.relation) ? 'design' : 'mention'
}

function isHard(fact: ReferenceFact, part: Candidate, declarer: Declarer, all: readonly Fact[]): boolean {
  if (fact.target !== 'model') return false
  switch (fact.use) {
    case 'state':
      if (fact.via === '_name_or_path') return false
      // Beside pre-training of its own, a section on fine-tuning shows what users can do with the code.
      if (fact.isDefault && declarer.trainsFromRandom) return false
      return fact.relation === null ? fact.strength <= 'B' : WEIGHT_RELATIONS.has(fact.relation)
    case 'train':
      if (fact.ofArgument === true && !isBorneOut(fact, part, all)) return false
      return fact.relation === null || WEIGHT_RELATIONS.has(fact.relation)
    case 'load':
      if (fact.relation === 'initialized-from') return true
      if (fact.relation !== null && !WEIGHT_RELATIONS.has(fact.relation)) return false
      // Inference code beside own training is an example of use; an encoder that is loaded ships with the product.
      if (declarer.trainsFromRandom && fact.isDefault) return false
      // Beside a fine-tuning of its own an adapter that is loaded to talk to shows what one looks like.
      if (fact.relation === 'adapter' && all.some(isTuning)) return false
      if (part.role !== null && SHIPPED_ROLES.has(part.role)) return true
      return (part.role === null || part.role === 'backbone') && !declarer.trainsFromRandom && !fact.isDefault
    default:
      return false
  }
}

/**
 * A default of an argument is what a run takes when nobody says otherwise, and whether one did stands where the run was
 * started: it is asked for. It is borne out by a place that names the same model without being a default (a documented
 * launch, a card, a sentence), or by a stated descent from its family; what repeats the layers of what it loads is about
 * that model.
 */
function isBorneOut(fact: ReferenceFact, part: Candidate, all: readonly Fact[]): boolean {
  if (fact.relation === 'layer-copied') return true
  return all.some((other) => {
    if (other.kind !== 'reference' || other.target !== 'model' || other.ofArgument === true) return false
    if (other.isDefault && other.use !== 'train') return false
    if (other.use === 'list' || other.scope === 'vendored' || other.scope === 'development') return false
    if (part.facts.includes(other)) return true
    const known = knownReference(other)
    if ((known?.id ?? other.id).toLowerCase() === (part.known?.id ?? fact.id).toLowerCase()) return true
    return (
      other.use === 'state' &&
      (other.relation === null || WEIGHT_RELATIONS.has(other.relation)) &&
      part.known?.aliases.some((alias) => known?.aliases.includes(alias)) === true
    )
  })
}

function isTuning(fact: Fact): boolean {
  return (
    fact.kind === 'training' &&
    fact.sign === 'entry' &&
    fact.stage !== 'pretrain' &&
    LEVEL_SCOPES.has(fact.scope)
  )
}
