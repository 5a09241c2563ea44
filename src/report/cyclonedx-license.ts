import { canonicalId, parseLicense } from '../licenses/expression.js'
import type { Component } from '../types/component.js'
import type { LicenseDetection, LicenseDuty } from '../types/license.js'

interface Property {
  readonly name: string
  readonly value: string
}

interface NamedLicense {
  readonly license: {
    readonly id?: string
    readonly name?: string
    readonly acknowledgement?: 'declared' | 'concluded'
    readonly properties?: readonly Property[]
  }
}

/**
 * Declared and concluded licence of a part. The format takes either one expression or a list of single licences
 * (https://cyclonedx.org/docs/1.6/json/#components_items_licenses): a compound expression beside another statement goes
 * under a name. `NOASSERTION` is left out, because CycloneDX has no such licence.
 */
export function licensesOf({ declared, concluded }: Component['license']): object {
  const said = [
    { words: declared, acknowledgement: 'declared' as const },
    { words: concluded, acknowledgement: 'concluded' as const },
  ].flatMap(({ words, acknowledgement }) =>
    words === null || words.trim() === '' || words === 'NOASSERTION' ? [] : [{ words, acknowledgement }],
  )
  const [only] = said
  if (only === undefined) return {}
  const parsed = parseLicense(only.words)
  if (said.length === 1 && parsed.kind === 'expression' && canonicalId(only.words) === null)
    return { licenses: [{ expression: parsed.normal, acknowledgement: only.acknowledgement }] }
  return {
    licenses: said.map(
      ({ words, acknowledgement }): NamedLicense => ({ license: { ...named(words), acknowledgement } }),
    ),
  }
}

function named(words: string): { readonly id: string } | { readonly name: string } {
  const id = canonicalId(words)
  return id === null ? { name: words } : { id }
}

/** What was found, with its source, beside what is declared. */
export function licenseEvidence(detections: readonly LicenseDetection[]): readonly NamedLicense[] {
  return detections.map(({ id, raw, source, verdict, location, reference, checked }) => ({
    license: {
      ...named(id ?? raw),
      properties: properties([
        ['sovereignty:detection:source', source],
        ['sovereignty:detection:verdict', verdict],
        [
          'sovereignty:detection:location',
          location === null ? null : `${location.path}:${location.startLine}`,
        ],
        ['sovereignty:detection:reference', reference],
        ['sovereignty:detection:checked', checked],
      ]),
    },
  }))
}

/** One property a duty: its state, the licence that asks, and what fills its sentence. */
export function dutyProperties(duties: readonly LicenseDuty[]): readonly Property[] {
  return duties.map(({ id, license, parameters, state, location }) => ({
    name: `sovereignty:duty:${id}`,
    value: [
      state,
      `license=${license}`,
      ...Object.entries(parameters).map(([key, value]) => `${key}=${value}`),
      ...(location === null ? [] : [`location=${location.path}:${location.startLine}`]),
    ].join('; '),
  }))
}

export function properties(pairs: readonly (readonly [string, string | null])[]): readonly Property[] {
  return pairs.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}
