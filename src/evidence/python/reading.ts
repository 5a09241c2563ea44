import type { LayerCopyFact, ReferenceFact } from '../../types/fact.js'
import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'
import { mayBeConfigFile } from './config-file.js'
import { findDeclared, mayDeclareModels } from './declared.js'
import { findInitialisations } from './initialisation.js'
import { findLayerCopies, mayCopyLayers } from './layer-copy.js'
import { findLoads, LOADER_WORDS, type Load } from './loaders.js'
import { type Literals, scanLiterals } from './mentions.js'
import { MODEL_WORDS } from './models.js'
import { PythonModule, type PythonSource } from './module.js'
import { findReferences, type References } from './references.js'
import { SERVICE_WORDS } from './services.js'
import { mayStart, mayTrainModels, type Nature, natureOf } from './training.js'
import { Resolver } from './values.js'
import { mayUseVendorClass } from './vendor-classes.js'

/**
 * One Python source as several collectors read it: what it may hold by its words, and what is parsed of it, each made when
 * it is first asked for and once for all of them.
 */
export class PythonReading {
  readonly source: PythonSource
  #literals: Literals | null = null
  #loads: boolean | null = null
  #trains: boolean | null = null
  #serves: boolean | null = null
  #models: boolean | null = null
  #vendors: boolean | null = null
  #declares: boolean | null = null
  #settings: boolean | null = null
  #module: PythonModule | null = null
  #resolver: Resolver | null = null
  #nature: Nature | null = null
  #copies: LayerCopyFact[] | null = null
  #found: Load[] | null = null
  #references: References | null = null
  #declared: ReferenceFact[] | null = null
  #initialisations: ReturnType<typeof findInitialisations> | null = null

  constructor(source: PythonSource) {
    this.source = source
  }

  /** Somebody else's tree is a component as a whole; what tests name is never shipped. */
  get isForeign(): boolean {
    const { scope } = this.source
    return scope === 'vendored' || scope === 'development'
  }

  get literals(): Literals {
    this.#literals ??= scanLiterals(this.source.text)
    return this.#literals
  }

  get mayLoad(): boolean {
    this.#loads ??= LOADER_WORDS.test(this.source.text)
    return this.#loads
  }

  get mayTrain(): boolean {
    this.#trains ??= (this.#isShipped || this.source.scope === 'data') && mayTrainModels(this.source.text)
    return this.#trains
  }

  get mayServe(): boolean {
    this.#serves ??= SERVICE_WORDS.test(this.source.text)
    return this.#serves
  }

  get mayModel(): boolean {
    this.#models ??= this.#isShipped && MODEL_WORDS.test(this.source.text)
    return this.#models
  }

  get mayVendor(): boolean {
    this.#vendors ??= this.#isShipped && mayUseVendorClass(this.source.text)
    return this.#vendors
  }

  get mayDeclare(): boolean {
    this.#declares ??= this.literals.pairs && mayDeclareModels(this.source.text)
    return this.#declares
  }

  get maySet(): boolean {
    this.#settings ??= this.#isShipped && mayBeConfigFile(this.source.path, this.source.text)
    return this.#settings
  }

  /** Some rule may find something: else the source is never parsed. */
  get isWorthReading(): boolean {
    return (
      this.mayLoad ||
      this.#trainsAlone ||
      this.mayServe ||
      this.mayModel ||
      this.mayVendor ||
      this.mayDeclare ||
      this.maySet ||
      this.literals.ids.length > 0
    )
  }

  /** A training loop alone says something only where it can be started. */
  get #trainsAlone(): boolean {
    const { text, strength } = this.source
    return (
      this.mayTrain &&
      (strength === 'D' ||
        mayStart(text) ||
        /Trainer\(|SentencePieceTrainer|train_new_from_iterator/.test(text))
    )
  }

  get #isShipped(): boolean {
    return this.source.scope === 'product' || this.source.scope === 'training'
  }

  get module(): PythonModule {
    this.#module ??= new PythonModule(this.source)
    return this.#module
  }

  get resolver(): Resolver {
    this.#resolver ??= new Resolver(this.module)
    return this.#resolver
  }

  get nature(): Nature {
    this.#nature ??= natureOf(this.module, this.mayTrain)
    return this.#nature
  }

  get copies(): readonly LayerCopyFact[] {
    this.#copies ??= mayCopyLayers(this.source.text) ? findLayerCopies(this.module) : []
    return this.#copies
  }

  get loads(): readonly Load[] {
    this.#found ??= this.mayLoad ? findLoads(this.module) : []
    return this.#found
  }

  get references(): References {
    const { module, resolver, loads, nature, copies } = this
    this.#references ??= findReferences(module, resolver, loads, nature, copies.length > 0)
    return this.#references
  }

  get declared(): readonly ReferenceFact[] {
    this.#declared ??= this.mayDeclare ? findDeclared(this.module, this.nature, this.references.facts) : []
    return this.#declared
  }

  get initialisations(): ReturnType<typeof findInitialisations> {
    this.#initialisations ??= this.mayTrain
      ? findInitialisations(this.module, this.resolver, this.nature)
      : []
    return this.#initialisations
  }
}

/** Collectors ask for a file one after the other. A map of readings would keep parsed files until the heap is swept whole. */
let last: { readonly file: TextFile; readonly reading: PythonReading } | null = null

/** The reading of a Python file, the same for every collector that asks. */
export function readingOf(file: TextFile, context: CollectContext): PythonReading {
  if (last?.file === file) return last.reading
  const { path, text, scope } = file
  const locate: PythonSource['locate'] = (start, end) => file.locate(start, end)
  const reading = new PythonReading({ path, text, scope, strength: 'C', context, locate })
  last = { file, reading }
  return reading
}
