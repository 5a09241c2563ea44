import type { View } from '../frameworks/view.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'
import { componentEntry } from './fixes.js'

const SCHEMA = 'https://sovereignty-check.dev/schemas/sovereignty.schema.json'

/**
 * A manifest from the evidence alone: every part that a declaration must name, and as level what is supported without
 * a declaration. Licences stay out unless a source is known; nothing is guessed.
 */
export function draftManifest(
  view: View,
  level: string,
  sourceName: string,
  now: Date,
): Readonly<Record<string, unknown>> {
  const { declarer } = view
  const parts = view.rows.filter(
    ({ component }) =>
      component.owner !== 'self' &&
      (LEVEL_SCOPES.has(component.scope) || (component.scope === 'data' && component.kind !== 'library')),
  )
  const name = view.facts.find((fact) => fact.kind === 'identity' && fact.form === 'model-name')
  const subject: Record<string, unknown> = {
    name:
      name?.kind === 'identity' ? name.value : sourceName.slice(sourceName.lastIndexOf('/') + 1) || 'model',
  }
  if (declarer.name !== null) subject['supplier'] = declarer.name
  if (declarer.country !== null) subject['country'] = declarer.country
  return {
    $schema: SCHEMA,
    schemaVersion: '1.0.0',
    subject,
    claim: { level, date: now.toISOString().slice(0, 10) },
    components: parts.map(componentEntry),
  }
}
