import type { Fact, ReferenceFact } from '../types/fact.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'

/**
 * Settings that name a model (`text_encoder_type = "bert-base-uncased"`) in one file, and code of another file that loads
 * the weights of whatever the setting of that name holds (`BertModel.from_pretrained(text_encoder_type)`): together they
 * are a load. A setting of another name, or one that only a configuration or a tokenizer is made from, stays a row of a list.
 */
export function readLoadedSettings(facts: readonly Fact[]): readonly Fact[] {
  const settings = facts.filter(isSetting)
  if (settings.length === 0) return facts
  const loaded = new Set<string>()
  for (const fact of facts) {
    if (fact.kind !== 'unresolved-reference' || fact.target !== 'model') continue
    if (!LEVEL_SCOPES.has(fact.scope)) continue
    const name = /^(?:[A-Za-z_]\w*\.){0,4}([A-Za-z_]\w*)$/.exec(fact.expression.trim())?.[1]
    if (name !== undefined) loaded.add(name)
  }
  if (loaded.size === 0) return facts
  const joined = new Set<Fact>(settings.filter(({ via }) => loaded.has(via)))
  if (joined.size === 0) return facts
  return facts.map((fact) =>
    fact.kind === 'reference' && joined.has(fact)
      ? { ...fact, use: 'load' as const, relation: 'initialized-from' as const }
      : fact,
  )
}

/** What a configuration written in Python names: see `evidence/python/config-file.ts`. */
function isSetting(fact: Fact): fact is ReferenceFact {
  return (
    fact.kind === 'reference' &&
    fact.use === 'list' &&
    fact.target === 'model' &&
    fact.form === 'name' &&
    fact.strength === 'B' &&
    fact.relation === null &&
    fact.location.path.endsWith('.py')
  )
}
