/** Why a bundle was not believed: a key of messages/attestation.ts with its parameters. */
export interface Refusal {
  readonly key: RefusalKey
  readonly parameters: Readonly<Record<string, string>>
}

export type RefusalKey =
  | 'attestation.noCertificate'
  | 'attestation.noStatement'
  | 'attestation.tampered'
  | 'attestation.untrusted'
  | 'attestation.rootExpired'
  | 'attestation.noTime'
  | 'attestation.notLogged'
  | 'attestation.unreadable'
  | 'attestation.otherPredicate'
  | 'attestation.badPredicate'
  | 'attestation.otherTool'
  | 'attestation.otherRevision'
  | 'attestation.otherSubject'
  | 'attestation.otherVerdict'
  | 'attestation.otherIssuer'
  | 'attestation.otherRepository'
  | 'attestation.foreignRepository'
  | 'attestation.otherWorkflow'
  | 'attestation.otherCommit'
  | 'attestation.startedElsewhere'

export function refuse(
  key: RefusalKey,
  parameters: Readonly<Record<string, string | null>> = {},
): { readonly ok: false; readonly refusal: Refusal } {
  const shown = Object.entries(parameters).map(([name, value]) => [name, value ?? '–'] as const)
  return { ok: false, refusal: { key, parameters: Object.fromEntries(shown) } }
}

export type Refused = ReturnType<typeof refuse>
