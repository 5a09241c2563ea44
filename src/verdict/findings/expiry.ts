import { expired } from '../../manifest/index.js'
import type { Location } from '../../types/location.js'
import type { Manifest } from '../../types/manifest.js'
import type { Finding } from '../../types/verdict.js'
import { finding } from './finding.js'

/** Entries of the manifest whose last day is over. They no longer count, which nobody should have to guess. */
export function expiryFindings(manifest: Manifest | null, now: Date): readonly Finding[] {
  if (manifest === null) return []
  const { components, evidence, attestations, waivers } = expired(manifest, now)
  const over: readonly {
    readonly list: string
    readonly name: string
    readonly at: Location
    readonly day: string | null
  }[] = [
    ...components.map((one) => ({ list: 'components', name: one.name, at: one.location, day: one.expires })),
    ...evidence.map((one, index) => ({
      list: 'evidence',
      name: one.id ?? one.path ?? one.uri ?? String(index + 1),
      at: one.location,
      day: one.expires,
    })),
    ...attestations.map((one) => ({
      list: 'attestations',
      name: one.by,
      at: one.location,
      day: one.expires,
    })),
    ...waivers.map((one) => ({
      list: 'waivers',
      name: [...one.requirements, ...one.components].join(', '),
      at: one.location,
      day: one.expires,
    })),
  ]
  return over.map(({ list, name, at, day }) =>
    finding({
      rule: 'manifest/expired',
      severity: 'warning',
      message: { key: 'finding.expired', parameters: { list, name, day: day ?? '' } },
      locations: [at],
      help: { key: 'help.expired', parameters: {} },
    }),
  )
}
