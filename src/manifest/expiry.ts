import type { Manifest, ManifestAttestation, ManifestEvidence, ManifestWaiver } from '../types/manifest.js'

/** Entries whose last day is over at `now` (UTC): they no longer count. `expires` is the last day that does. */
export function expired(
  manifest: Pick<Manifest, 'evidence' | 'attestations' | 'waivers'>,
  now: Date,
): {
  readonly evidence: readonly ManifestEvidence[]
  readonly attestations: readonly ManifestAttestation[]
  readonly waivers: readonly ManifestWaiver[]
} {
  const over = ({ expires }: { readonly expires: string | null }): boolean => isExpired(expires, now)
  return {
    evidence: manifest.evidence.filter(over),
    attestations: manifest.attestations.filter(over),
    waivers: manifest.waivers.filter(over),
  }
}

/** True when `expires` (YYYY-MM-DD, `null` for never) lies before the day of `now` in UTC. */
export function isExpired(expires: string | null, now: Date): boolean {
  return expires !== null && expires < now.toISOString().slice(0, 10)
}
