import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { UserError } from '../errors.js'
import { checkIdentity, type Expected } from './identity.js'
import type { Predicate } from './predicate.js'
import type { Refused } from './refusal.js'
import { checkSignature } from './signature.js'
import { type Signer, signerOf } from './signer.js'
import { readStatement } from './statement.js'
import type { Trust } from './trusted-root.js'

export type Verification =
  | {
      readonly ok: true
      readonly predicate: Predicate
      readonly signer: Signer
      readonly trust: Trust
    }
  | (Refused & {
      /** Who signed, once the signature itself holds. */
      readonly signer: Signer | null
    })

/**
 * Reads a bundle as Sigstore's tools and `gh attestation download` write it.
 * @throws UserError when it is none
 */
export function readBundle(value: unknown, name: string): Bundle {
  try {
    return bundleFromJSON(unwrapped(value))
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`${name} is no Sigstore bundle: ${detail}`, { cause })
  }
}

/** GitHub's API gives a bundle as a member of an attestation. */
function unwrapped(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'bundle' in value ? value.bundle : value
}

/**
 * Verifies an attestation of a verdict: signature, statement, signer, in this order, so that nothing of a statement is
 * believed before its signature is. Pure; the time that counts is the one in the bundle.
 */
export function verifyAttestation(
  bundle: Bundle,
  trusts: readonly Trust[],
  expected: Expected,
  verdictFile: Uint8Array | null,
): Verification {
  const signature = checkSignature(bundle, trusts)
  if (!signature.ok) return { ...signature, signer: null }
  const signer = signerOf(signature.certificate)
  const statement = readStatement(bundle, verdictFile)
  if (!statement.ok) return { ...statement, signer }
  const identity = checkIdentity(signer, statement.predicate, expected)
  if (!identity.ok) return { ...identity, signer }
  return { ok: true, predicate: statement.predicate, signer, trust: signature.trust }
}
