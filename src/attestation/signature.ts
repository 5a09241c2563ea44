import type { Bundle } from '@sigstore/bundle'
import { X509Certificate } from '@sigstore/core'
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify'
import { type Refused, refuse } from './refusal.js'
import type { Trust } from './trusted-root.js'

export type SignatureCheck =
  | {
      readonly ok: true
      readonly trust: Trust
      /** The signer's certificate, DER. */
      readonly certificate: Uint8Array
    }
  | Refused

/**
 * Checks a bundle's signature against trusted roots: certificate chain, certificate log, transparency log or timestamp,
 * and the signature itself. A root without transparency logs (GitHub's own instance, for private repositories) is asked
 * for a timestamp instead, as GitHub's own verifier does.
 * @param artifact what a message signature is over; absent for a statement
 */
export function checkSignature(bundle: Bundle, trusts: readonly Trust[], artifact?: Buffer): SignatureCheck {
  const certificate = certificateOf(bundle)
  if (certificate === null) return refuse('attestation.noCertificate')
  const refusals: Refused[] = []
  for (const trust of trusts) {
    const logged = trust.root.tlogs.length > 0
    try {
      const material = toTrustMaterial(trust.root)
      const verifier = new Verifier(material, {
        ctlogThreshold: trust.root.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: logged ? 1 : 0,
        timestampThreshold: 1,
      })
      verifier.verify(toSignedEntity(bundle, artifact))
      return { ok: true, trust, certificate }
    } catch (error) {
      refusals.push(refusalFor(error, certificate, trust))
    }
  }
  // Of several roots most do not know the authority at all; one that does says more.
  const telling = refusals.find(({ refusal }) => refusal.key !== 'attestation.untrusted')
  return telling ?? refusals[0] ?? refuse('attestation.untrusted', { detail: null })
}

function certificateOf({ verificationMaterial: { content } }: Bundle): Uint8Array | null {
  if (content.$case === 'certificate') return content.certificate.rawBytes
  if (content.$case === 'x509CertificateChain')
    return content.x509CertificateChain.certificates[0]?.rawBytes ?? null
  return null
}

function refusalFor(error: unknown, certificate: Uint8Array, trust: Trust): Refused {
  const detail = detailOf(error)
  // Damaged certificates, keys and timestamps end in errors of the parsers.
  if (!(error instanceof VerificationError)) return refuse('attestation.unreadable', { detail })
  switch (error.code) {
    case 'SIGNATURE_ERROR':
    case 'TLOG_BODY_ERROR':
      return refuse('attestation.tampered', { detail })
    case 'CERTIFICATE_ERROR':
      return authorityRefusal(detail, certificate, trust)
    case 'TIMESTAMP_ERROR':
      return refuse('attestation.noTime', { detail })
    default:
      return refuse('attestation.notLogged', { detail })
  }
}

/** The library's words; of a chain that does not hold, why it does not. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** Tells a root that knew the authority, but not at that time, from one that does not know it. */
function authorityRefusal(detail: string, certificate: Uint8Array, { root }: Trust): Refused {
  const leaf = X509Certificate.parse(Buffer.from(certificate))
  const known = root.certificateAuthorities.filter(({ certChain }) =>
    (certChain?.certificates ?? []).some(({ rawBytes }) =>
      X509Certificate.parse(Buffer.from(rawBytes)).subject.equals(leaf.issuer),
    ),
  )
  const covers = known.some(({ validFor }) => {
    const { start, end } = validFor ?? {}
    return (start === undefined || start <= leaf.notBefore) && (end === undefined || leaf.notBefore <= end)
  })
  if (known.length === 0 || covers) return refuse('attestation.untrusted', { detail })
  const ends = known.map(({ validFor }) => day(validFor?.end)).join(', ')
  return refuse('attestation.rootExpired', { signed: day(leaf.notBefore), ends })
}

function day(date: Date | undefined): string {
  return date === undefined ? '–' : date.toISOString().slice(0, 10)
}
