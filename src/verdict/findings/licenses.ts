import type { View } from '../../frameworks/view.js'
import type { Row } from '../../reconcile/row.js'
import type { Finding } from '../../types/verdict.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { finding } from './finding.js'

/** The declared licence of a part against what is known of it. */
export function licenseFindings(row: Row, view: View): readonly Finding[] {
  const { component } = row
  if (component.owner === 'self' || component.kind === 'library' || component.kind === 'image') return []
  const { declared, detected } = component.license
  if (declared !== null && detected !== null && declared !== detected && row.part?.license?.traced === true) {
    const a = view.licenseFacts(declared)?.id ?? declared
    const b = view.licenseFacts(detected)?.id ?? detected
    if (a.toLowerCase() !== b.toLowerCase()) {
      return [
        finding({
          rule: 'license/conflict',
          severity: 'warning',
          component: component.purl,
          message: {
            key: 'finding.license-conflict',
            parameters: { name: component.name, declared, detected },
          },
          locations: [row.declaration?.at['license'] ?? row.declaration?.location ?? component.locations[0]!],
          help: { key: 'help.license-conflict', parameters: {} },
        }),
      ]
    }
  }
  if (
    (component.kind === 'model' || component.kind === 'dataset' || component.kind === 'tokenizer') &&
    component.license.concluded === 'NOASSERTION' &&
    row.declaration !== null &&
    LEVEL_SCOPES.has(component.scope)
  ) {
    return [
      finding({
        rule: 'license/unknown',
        severity: 'note',
        component: component.purl,
        message: { key: 'finding.license-unknown', parameters: { name: component.name } },
        locations: [row.declaration.location],
        help: { key: 'help.license-unknown', parameters: {} },
      }),
    ]
  }
  return []
}
