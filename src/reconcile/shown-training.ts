import type { Fact, ReferenceFact, StatementFact } from '../types/fact.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import { type Declarer, ownerOf } from './declarer.js'
import { knownReference } from './known.js'

/**
 * What an example of training says depends on the rest of the repository, so it is decided here and not where the
 * example stands. Beside a training of its own an example is one way to use the code. When it is all the training there
 * is, it is how the model was made: a repository with a fine-tuning script, no random start, no claim of one, and every
 * shown run of that script on weights of others. And a grid that puts the declarer's own models beside others', task by
 * task, compares them.
 */
export function readTraining(facts: readonly Fact[], declarer: Declarer): readonly Fact[] {
  return withShownBases(withoutLaunchedRivals(withoutComparisons(facts, declarer), declarer), declarer)
}

function withShownBases(facts: readonly Fact[], declarer: Declarer): readonly Fact[] {
  const shown = new Set(facts.filter(isShownBase))
  if (shown.size === 0 || declarer.trainsFromRandom) return facts
  let tunes = false
  for (const fact of facts) {
    if (!LEVEL_SCOPES.has(fact.scope)) continue
    if (isFromScratch(fact)) return facts
    if (fact.kind === 'training' && fact.sign === 'entry' && fact.stage !== 'pretrain') tunes = true
    if (fact.kind === 'reference' && fact.target === 'model' && saysOrigin(fact, declarer)) return facts
  }
  if (!tunes || [...shown].some((fact) => isOwn(fact, declarer))) return facts
  return facts.map((fact) =>
    fact.kind === 'reference' && shown.has(fact) ? { ...fact, scope: 'training' as const } : fact,
  )
}

function isShownBase(fact: Fact): fact is ReferenceFact {
  return (
    fact.kind === 'reference' &&
    fact.target === 'model' &&
    fact.use === 'train' &&
    fact.scope === 'documentation' &&
    fact.role === 'backbone' &&
    fact.strength >= 'D' &&
    fact.relation !== null &&
    WEIGHT_RELATIONS.has(fact.relation) &&
    !fact.isDefault
  )
}

/** Where the model comes from is told without the examples: a training on something by name, or others' weights stated. */
function saysOrigin(fact: ReferenceFact, declarer: Declarer): boolean {
  if (fact.use === 'train') return true
  return (
    fact.use === 'state' &&
    fact.relation !== null &&
    WEIGHT_RELATIONS.has(fact.relation) &&
    !isOwn(fact, declarer)
  )
}

function isFromScratch(fact: Fact): fact is StatementFact {
  return fact.kind === 'statement' && fact.topic === 'from-scratch'
}

function isOwn(fact: ReferenceFact, declarer: Declarer): boolean {
  const known = knownReference(fact)
  const id = known?.id ?? fact.id
  const organisation = id.includes('/') ? (id.split('/')[0] as string) : null
  return ownerOf({ party: known?.supplier ?? organisation, name: id, trained: false }, declarer) === 'self'
}

/** Own models that make a row of a comparison: fewer can be the stages of one recipe. */
const OWN_MODELS_IN_ROW = 2

/**
 * Configurations that run the same models on task after task, one folder a task, own models and others' side by side:
 * the others are what the own are measured against.
 */
function withoutComparisons(facts: readonly Fact[], declarer: Declarer): readonly Fact[] {
  const folders = new Map<string, ReferenceFact[]>()
  for (const fact of facts) {
    if (fact.kind !== 'reference' || fact.target !== 'model' || fact.use !== 'train') continue
    if (!LEVEL_SCOPES.has(fact.scope) || fact.strength > 'B') continue
    const { path } = fact.location
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    folders.set(folder, [...(folders.get(folder) ?? []), fact])
  }
  if (folders.size < 2) return facts
  const own = new Map<string, ReadonlySet<string>>()
  for (const [folder, references] of folders) {
    const ids = new Set(references.filter((fact) => isOwn(fact, declarer)).map(({ id }) => id))
    if (ids.size >= OWN_MODELS_IN_ROW) own.set(folder, ids)
  }
  const compared = new Set<Fact>()
  for (const [folder, ids] of own) {
    for (const fact of folders.get(folder)!) {
      if (ids.has(fact.id)) continue
      const again = [...own].some(
        ([other, others]) =>
          other !== folder &&
          [...ids].filter((id) => others.has(id)).length >= OWN_MODELS_IN_ROW &&
          folders.get(other)!.some(({ id }) => id === fact.id),
      )
      if (again) compared.add(fact)
    }
  }
  if (compared.size === 0) return facts
  return facts.map((fact) => (compared.has(fact) ? ({ ...fact, scope: 'evaluation' } as Fact) : fact))
}

/** Launch scripts of one folder from which a model is tried on task after task. */
const TASKS = 3

/**
 * Launch scripts of one folder that start the same program from an own model on task after task, and beside each of them
 * from a model of others: the others are what the own is measured against. Of what it was made it was made once.
 */
function withoutLaunchedRivals(facts: readonly Fact[], declarer: Declarer): readonly Fact[] {
  const folders = new Map<
    string,
    Map<string, { readonly own: boolean; readonly paths: Set<string>; readonly facts: Fact[] }>
  >()
  for (const fact of facts) {
    if (fact.kind !== 'reference' || fact.target !== 'model' || fact.use !== 'train' || fact.strength !== 'D')
      continue
    const { path } = fact.location
    if (!/\.(?:sh|bash|slurm|sbatch)$/.test(path) || !LEVEL_SCOPES.has(fact.scope)) continue
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const models = folders.get(folder) ?? new Map()
    folders.set(folder, models)
    const model = models.get(fact.id) ?? { own: isOwn(fact, declarer), paths: new Set<string>(), facts: [] }
    models.set(fact.id, model)
    model.paths.add(path)
    model.facts.push(fact)
  }
  const rivals = new Set<Fact>()
  for (const models of folders.values()) {
    const all = [...models.values()]
    if (!all.some(({ own, paths }) => own && paths.size >= TASKS)) continue
    for (const { own, paths, facts: named } of all)
      if (!own && paths.size >= TASKS) for (const fact of named) rivals.add(fact)
  }
  if (rivals.size === 0) return facts
  return facts.map((fact) => (rivals.has(fact) ? ({ ...fact, scope: 'evaluation' } as Fact) : fact))
}
