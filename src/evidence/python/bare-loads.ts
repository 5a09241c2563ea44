import { findModel } from '../../catalog/find-model.js'
import type { ReferenceFact } from '../../types/fact.js'
import { isKnownDataset } from '../prose/known-datasets.js'
import { findLoads } from './loaders.js'
import type { PythonModule } from './module.js'
import { readId } from './references.js'
import { scopeAt } from './training.js'
import { literal } from './values.js'

const BARE_LOAD = /\b(?:from_pretrained|load_dataset)\(\s*["'][A-Za-z][\w.-]{1,80}["']/

/** Cheap test over whole files: a loader given a name without an organisation. */
export function mayLoadBareName(text: string): boolean {
  return BARE_LOAD.test(text)
}

/**
 * `GPT2Tokenizer.from_pretrained("gpt2")` in a test: a name without an organisation, which a literal alone does not give
 * away, given to a loader outright. A test makes up such names too, so only those of the catalogue count. Like every id
 * of a test they are a list: nothing of it ships.
 */
export function findBareLoads(module: PythonModule): ReferenceFact[] {
  const found: ReferenceFact[] = []
  for (const load of findLoads(module)) {
    const text = literal(load.id)
    if (text === null || text.includes('/')) continue
    const reading = readId(module, text, load.bare)
    if (reading === null || reading === 'own' || reading.form !== 'name') continue
    if (load.target === 'dataset' ? !isKnownDataset(text) : findModel(text) === null) continue
    found.push({
      kind: 'reference',
      target: load.target,
      id: reading.id,
      form: 'name',
      revision: null,
      use: 'list',
      relation: null,
      role: load.target === 'tokenizer' ? 'tokenizer' : null,
      via: load.via,
      isDefault: false,
      strength: module.source.strength,
      scope: scopeAt(module, load.site.statement),
      location: module.locate(load.site.call),
    })
  }
  return found
}
