import { createHash } from 'node:crypto'
import validators from '../generated/validators.cjs'
import type { Verdict } from '../types/verdict.js'

/** Type of our predicate, which `actions/attest` is given and `sovereignty verify` asks for. */
export const PREDICATE_TYPE = 'https://sovereignty-check.dev/attestation/verdict/v1'

export const PREDICATE_SCHEMA_VERSION = '1.0.0'

/** A policy file by where it was read and what it held. */
export interface PolicyDigest {
  readonly source: string
  readonly digest: { readonly sha256: string }
}

/** The document of schemas/attestation.schema.json. */
export interface Predicate {
  readonly schemaVersion: string
  readonly tool: { readonly name: string; readonly version: string }
  readonly subject: {
    readonly repository: string
    readonly path: string
    readonly digest: { readonly gitCommit: string; readonly gitTree: string }
  }
  readonly policy: PolicyDigest | null
  /** ISO 8601 with time. */
  readonly judgedAt: string
  readonly verdict: Verdict
}

/** What was judged, as git names it. */
export interface Judged {
  /** e.g. `https://github.com/acme/model`. */
  readonly repository: string
  /** Judged folder from the root of the repository, `''` for the root. */
  readonly path: string
  readonly commit: string
  readonly tree: string
  readonly policy: PolicyDigest | null
  readonly at: Date
}

/** The predicate for a verdict over one commit. */
export function predicateOf(verdict: Verdict, judged: Judged): Predicate {
  return {
    schemaVersion: PREDICATE_SCHEMA_VERSION,
    tool: { name: verdict.tool.name, version: verdict.tool.version },
    subject: {
      repository: judged.repository,
      path: judged.path,
      digest: { gitCommit: judged.commit, gitTree: judged.tree },
    },
    policy: judged.policy,
    judgedAt: judged.at.toISOString(),
    verdict,
  }
}

/** What is wrong with a value that should be a predicate, in the words of its schema; `null` when nothing is. */
export function predicateProblem(value: unknown): string | null {
  if (validators.attestation(value)) return null
  const [first] = validators.attestation.errors ?? []
  if (first === undefined) return 'unknown'
  const name = first.params['missingProperty'] ?? first.params['additionalProperty']
  const what = typeof name === 'string' ? `${first.keyword} ${name}` : first.keyword
  return `${first.instancePath === '' ? '/' : first.instancePath}: ${what}`
}

/** The text of a verdict file. Its SHA-256 is the subject of the attestation, so it is written in one place. */
export function verdictText(verdict: Verdict): string {
  return `${JSON.stringify(verdict, null, 2)}\n`
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
