import { findModel } from '../../catalog/find-model.js'
import type { ReferenceFact } from '../../types/fact.js'
import type { PythonModule } from './module.js'

/** Where configurations written in Python lie: `config/swin_t.py`, `groundingdino_cfg.py`. */
const CONFIG_PATH = /(?:^|\/)(?:configs?|cfgs?)\/(?:[\w.-]+\/){0,4}[\w.-]+\.py$|_(?:cfg|config)\.py$/i
const CODE = /^[ \t]*(?:def|class|async def)\s/m
/** Names of settings that hold a pretrained part by name. */
const KEY =
  /(?:encoder|tower|backbone|model|pretrained|llm|lm|bert|clip|vit)(?:_(?:type|name|path|id|name_or_path))?$/i
const SETTING = /^([A-Za-z]\w{1,40})[ \t]*=[ \t]*(["'])([A-Za-z][\w.-]{2,80})\2[ \t]*(?:#.*)?\r?$/gm

/** Cheap test: a file of settings at a place for them. */
export function mayBeConfigFile(path: string, text: string): boolean {
  return CONFIG_PATH.test(path) && text.length < 100_000 && !CODE.test(text)
}

/**
 * Bare names of catalogued models in a configuration written in Python (`text_encoder_type = "bert-base-uncased"`). A
 * setting alone says nothing of weights: it is a row of a list until code of the repository is seen to load the setting
 * by its name, which `reconcile/loaded-settings.ts` looks for.
 */
export function findSettings(module: PythonModule): ReferenceFact[] {
  const found: ReferenceFact[] = []
  for (const match of module.text.matchAll(SETTING)) {
    const [, key, , value] = match as unknown as [string, string, string, string]
    if (!KEY.test(key) || !/[-\d]/.test(value)) continue
    const known = findModel(value)
    if (known === null || known.via === 'family') continue
    const start = match.index + match[0].indexOf(value)
    found.push({
      kind: 'reference',
      target: 'model',
      id: known.id,
      form: 'name',
      revision: null,
      use: 'list',
      relation: null,
      role: null,
      via: key,
      isDefault: false,
      strength: 'B',
      scope: module.source.scope,
      location: module.locate({ start, end: start + value.length }),
    })
    if (found.length >= 20) break
  }
  return found
}
