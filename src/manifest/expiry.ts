import type {
  Manifest,
  ManifestAttestation,
  ManifestComponent,
  ManifestEvidence,
  ManifestWaiver,
} from '../types/manifest.js'

/** Entries whose last day is over at `now` (UTC): they no longer count. `expires` is the last day that does. */
export function expired(
  manifest: Pick<Manifest, 'components' | 'evidence' | 'attestations' | 'waivers'>,
  now: Date,
): {
  readonly components: readonly ManifestComponent[]
  readonly evidence: readonly ManifestEvidence[]
  readonly attestations: readonly ManifestAttestation[]
  readonly waivers: readonly ManifestWaiver[]
} {
  const over = ({ expires }: { readonly expires: string | null }): boolean => isExpired(expires, now)
  return {
    components: manifest.components.filter(over),
    evidence: manifest.evidence.filter(over),
    attestations: manifest.attestations.filter(over),
    waivers: manifest.waivers.filter(over),
  }
}

/** The manifest without the component entries whose time is over: they declare nothing any more. */
export function atDay(manifest: Manifest, now: Date): Manifest {
  const over = new Set(expired(manifest, now).components)
  return over.size === 0
    ? manifest
    : { ...manifest, components: manifest.components.filter((one) => !over.has(one)) }
}

/** True when `expires` (YYYY-MM-DD, `null` for never) lies before the day of `now` in UTC. */
export function isExpired(expires: string | null, now: Date): boolean {
  return expires !== null && expires < now.toISOString().slice(0, 10)
}
