import { licenseOfBase, type Relicensing, relicensings } from '../../../frameworks/relicensing.js'
import { thirdPartyWeights, type View } from '../../../frameworks/view.js'
import type { Message } from '../../../types/message.js'
import type { Finding } from '../../../types/verdict.js'
import type { Severity } from '../../../types/vocabulary.js'
import { finding } from '../finding.js'

/**
 * Bases whose licence goes along with what is made of them, under a licence that does not say so: one finding a base,
 * with the place that states the own licence, the place that names the base, and the clause. `asked` is for a requirement
 * of the claimed level.
 */
export function relicensingFindings(view: View, asked?: string): readonly Finding[] {
  return relicensings(view)
    .filter(({ about }) => asked === undefined || about === 'weights')
    .map((one) =>
      finding({
        rule: 'license/relicensed',
        severity: severityOf(one, asked),
        component: one.row.component.purl,
        message: messageOf(one),
        locations: [one.location, ...one.row.component.locations].slice(0, 3),
        help: {
          key: 'help.license-relicensed',
          parameters: { license: one.base.name, name: one.row.component.name },
        },
        ...(asked === undefined ? {} : { requirement: asked }),
      }),
    )
}

function severityOf({ about }: Relicensing, asked: string | undefined): Severity {
  if (about === 'repository') return 'note'
  return asked === undefined ? 'warning' : 'error'
}

function messageOf({ row, base, own, about }: Relicensing): Message {
  const parameters = { name: row.component.name, base: base.name, own, clause: base.clause ?? '' }
  if (about === 'repository') return { key: 'finding.license-base-unsaid', parameters }
  if (base.clause !== null) return { key: 'finding.license-relicensed-clause', parameters }
  return {
    key: base.commercial === false ? 'finding.license-relicensed-nc' : 'finding.license-relicensed',
    parameters,
  }
}

/** Members of the European Union, ISO 3166-1. */
const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/** A licence that grants nothing where the declarer is. */
export function territoryFindings(view: View): readonly Finding[] {
  const country = view.manifest?.subject.country ?? view.declarer.country
  if (country === null) return []
  const out: Finding[] = []
  for (const row of thirdPartyWeights(view)) {
    const id = licenseOfBase(row)
    const traits = id === null ? null : view.licenseFacts(id)
    const excluded = traits?.territoryExcluded ?? []
    if (traits === null || !(excluded.includes(country) || (EU.has(country) && excluded.includes('EU'))))
      continue
    out.push(
      finding({
        rule: 'license/territory',
        severity: 'warning',
        component: row.component.purl,
        message: {
          key: 'finding.license-territory',
          parameters: { name: row.component.name, license: traits.name, country },
        },
        locations: row.component.locations,
        help: { key: 'help.license-territory', parameters: {} },
      }),
    )
  }
  return out
}
