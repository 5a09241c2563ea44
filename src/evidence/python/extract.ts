import type { Fact } from '../../types/fact.js'
import { findSettings, mayBeConfigFile } from './config-file.js'
import { findDeclared, mayDeclareModels } from './declared.js'
import { findInitialisations } from './initialisation.js'
import { findKinship, mayHoldBlocks } from './kinship/find-kinship.js'
import { findLayerCopies, mayCopyLayers } from './layer-copy.js'
import { findLoads, LOADER_WORDS } from './loaders.js'
import { findMentions, scanLiterals } from './mentions.js'
import { findModels, MODEL_WORDS } from './models.js'
import { PythonModule, type PythonSource } from './module.js'
import { catalogueProviders, type Providers } from './providers.js'
import { findReferences } from './references.js'
import { findServices, SERVICE_WORDS } from './services.js'
import { findTokenizerTraining, findTraining, mayStart, mayTrainModels, natureOf } from './training.js'
import { Resolver } from './values.js'
import { findVendorClasses, mayUseVendorClass } from './vendor-classes.js'

/**
 * All facts of one Python source. The words are looked for first, so that most files are never parsed; those that are,
 * are parsed once for all rules.
 */
export function extractFacts(source: PythonSource, providers: Providers = catalogueProviders): Fact[] {
  const { text, scope } = source
  // Somebody else's tree is a component as a whole; what tests name is never shipped.
  if (scope === 'vendored' || scope === 'development') return []
  const { ids: literals, pairs } = scanLiterals(text)
  const shipped = scope === 'product' || scope === 'training'
  const mayLoad = LOADER_WORDS.test(text)
  const mayTrain = (shipped || scope === 'data') && mayTrainModels(text)
  const mayServe = SERVICE_WORDS.test(text)
  const mayModel = shipped && MODEL_WORDS.test(text)
  const mayVendor = shipped && mayUseVendorClass(text)
  const settings = shipped && mayBeConfigFile(source.path, text)
  const mayDeclare = pairs && mayDeclareModels(text)
  // A training loop alone says something only where it can be started.
  const trainsAlone =
    mayTrain &&
    (source.strength === 'D' ||
      mayStart(text) ||
      /Trainer\(|SentencePieceTrainer|train_new_from_iterator/.test(text))
  if (
    !mayLoad &&
    !trainsAlone &&
    !mayServe &&
    !mayModel &&
    !mayVendor &&
    !mayDeclare &&
    !settings &&
    literals.length === 0
  )
    return []

  const module = new PythonModule(source)
  const resolver = new Resolver(module)
  const nature = natureOf(module, mayTrain)
  const copies = mayCopyLayers(text) ? findLayerCopies(module) : []
  const loads = mayLoad ? findLoads(module) : []
  const references = findReferences(module, resolver, loads, nature, copies.length > 0)
  const initialisations = mayTrain ? findInitialisations(module, resolver, nature) : []
  const declared = mayDeclare ? findDeclared(module, nature, references.facts) : []
  const facts: Fact[] = [
    ...references.facts,
    ...declared,
    ...(literals.length > 0 ? findMentions(module, literals, [...references.facts, ...declared]) : []),
    ...(settings ? findSettings(module) : []),
    ...(mayVendor ? findVendorClasses(module, references.unresolved, nature) : []),
    ...copies,
    ...initialisations,
    ...(mayTrain
      ? findTraining(module, nature, {
          builds: initialisations.some(({ mode }) => mode === 'random'),
          loads: loads.some(({ target, mustResolve }) => target === 'model' && mustResolve),
        })
      : []),
    ...(mayTrain ? findTokenizerTraining(module, resolver) : []),
    ...(mayModel ? findModels(module) : []),
    ...(mayModel && mayHoldBlocks(text) ? findKinship(module) : []),
    ...(mayServe ? findServices(module, resolver, nature, providers) : []),
  ]
  return facts.sort(byPlace)
}

function byPlace(a: Fact, b: Fact): number {
  return a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn
}
