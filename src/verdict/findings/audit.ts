import { thirdPartyWeights, type View } from '../../frameworks/view.js'
import type { Finding } from '../../types/verdict.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { finding } from './finding.js'

/** What stands behind a base, as far as the catalogue knows: a base's own bases pass their duties on. */
export function lineageFindings(view: View): readonly Finding[] {
  const out: Finding[] = []
  // A base that an own earlier model brought along is named in no file: the own model's line tells where it is from.
  const own = view.rows.filter(
    ({ component, standing }) => component.owner === 'self' && standing === 'weights',
  )
  for (const row of [...thirdPartyWeights(view), ...own]) {
    const chain = view.lineage(row.component.name)
    if (chain.length < 2) continue
    const untraced = view.untracedSteps(row.component.name)
    out.push(
      finding({
        rule: 'component/lineage',
        severity: 'note',
        component: row.component.purl,
        message: {
          key: untraced.length === 0 ? 'finding.lineage' : 'finding.lineage-untraced',
          parameters: {
            name: row.component.name,
            ancestors: chain.slice(1).join(' ← '),
            untraced: untraced.join(', '),
          },
        },
        locations: row.component.locations.slice(0, 1),
      }),
    )
  }
  return out
}

/** What a declaration would have to name, as notes: an audit accuses nobody. */
export function auditFindings(view: View): readonly Finding[] {
  const out: Finding[] = []
  const borrowed = new Set(thirdPartyWeights(view))
  for (const row of view.rows) {
    const { component } = row
    if (component.kind === 'library' || component.kind === 'image' || component.kind === 'dataset') continue
    if (component.owner === 'self' || !LEVEL_SCOPES.has(component.scope) || row.standing === 'mention')
      continue
    out.push(
      finding({
        rule: borrowed.has(row) ? 'audit/third-party-weights' : 'audit/declare-design',
        severity: 'note',
        component: component.purl,
        message: {
          key: borrowed.has(row) ? 'finding.audit-weights' : 'finding.audit-design',
          parameters: {
            name: component.name,
            relation: component.relation ?? '',
            supplier: component.supplier ?? '?',
          },
        },
        locations: component.locations,
        help: {
          key: borrowed.has(row) ? 'help.declare' : 'help.declare-design',
          parameters: { name: component.name },
        },
      }),
    )
  }
  return out
}
