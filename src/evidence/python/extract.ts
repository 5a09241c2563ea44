import type { Fact } from '../../types/fact.js'
import { byPlace } from '../../types/location.js'
import { findSettings } from './config-file.js'
import { findKinship, mayHoldBlocks } from './kinship/find-kinship.js'
import { findMentions } from './mentions.js'
import { findModels } from './models.js'
import type { PythonSource } from './module.js'
import { catalogueProviders, type Providers } from './providers.js'
import { findPublished, mayPublish } from './published.js'
import { PythonReading } from './reading.js'
import { findServices } from './services.js'
import { findTokenizerTraining, findTraining } from './training.js'
import { findVendorClasses } from './vendor-classes.js'

/** All facts of one Python source, in the order of their places. */
export function extractFacts(source: PythonSource, providers: Providers = catalogueProviders): Fact[] {
  const reading = new PythonReading(source)
  const facts = [
    ...extractReferences(reading),
    ...extractDesigns(reading),
    ...extractServices(reading, providers),
  ]
  return facts.sort(byPlace)
}

/** Whose weights and data code reads, where layers come from, and how training starts. */
export function extractReferences(reading: PythonReading): Fact[] {
  if (reading.isForeign || !reading.isWorthReading) return []
  const {
    module,
    resolver,
    nature,
    copies,
    loads,
    references,
    initialisations,
    declared,
    literals,
    mayTrain,
  } = reading
  return [
    ...references.facts,
    ...declared,
    ...(literals.ids.length > 0
      ? findMentions(module, literals.ids, [...references.facts, ...declared])
      : []),
    ...(reading.maySet ? findSettings(module) : []),
    ...(reading.mayVendor ? findVendorClasses(module, references.unresolved, nature) : []),
    ...(mayPublish(reading.source.text) ? findPublished(module, resolver) : []),
    ...copies,
    ...initialisations,
    ...(mayTrain
      ? findTraining(module, nature, {
          builds: initialisations.some(({ mode }) => mode === 'random'),
          loads: loads.some(({ target, mustResolve }) => target === 'model' && mustResolve),
        })
      : []),
    ...(mayTrain ? findTokenizerTraining(module, resolver) : []),
  ]
}

/** Classes of models, and whose code they are kin to. */
export function extractDesigns(reading: PythonReading): Fact[] {
  if (reading.isForeign || !reading.mayModel) return []
  const { module } = reading
  const kin = mayHoldBlocks(reading.source.text) ? findKinship(module) : []
  return [...findModels(module), ...kin]
}

/** Closed services. */
export function extractServices(
  reading: PythonReading,
  providers: Providers = catalogueProviders,
): readonly Fact[] {
  if (reading.isForeign || !reading.mayServe) return []
  return findServices(reading.module, reading.resolver, reading.nature, providers)
}
