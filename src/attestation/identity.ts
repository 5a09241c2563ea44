import type { Predicate } from './predicate.js'
import { type Refused, refuse } from './refusal.js'
import { GITHUB_ISSUER, type Signer } from './signer.js'

/** Whom the reader expects; `null` where anything goes. */
export interface Expected {
  /** `owner/name` of the repository whose workflow must have signed. */
  readonly repository: string | null
  /** `owner/name/.github/workflows/file.yml`, optionally with `@ref`. */
  readonly workflow: string | null
  /** Full id of the judged commit. */
  readonly commit: string | null
}

/**
 * Holds the signer against what the reader expects and against what the predicate says. Without an expected repository
 * the verdict must be about the very repository whose workflow signed: otherwise anybody with a workflow could vouch for
 * anybody.
 */
export function checkIdentity(
  signer: Signer,
  predicate: Predicate,
  expected: Expected,
): { readonly ok: true } | Refused {
  if (signer.issuer !== GITHUB_ISSUER)
    return refuse('attestation.otherIssuer', { found: signer.issuer, wanted: GITHUB_ISSUER })
  const judged = predicate.subject.repository
  if (expected.repository !== null) {
    const wanted = `https://github.com/${expected.repository}`
    if (!sameAddress(signer.repository, wanted))
      return refuse('attestation.otherRepository', { found: signer.repository, wanted })
  } else if (!sameAddress(signer.repository, judged)) {
    return refuse('attestation.foreignRepository', { found: signer.repository, judged })
  }
  if (expected.workflow !== null && !sameWorkflow(signer.identity, expected.workflow)) {
    return refuse('attestation.otherWorkflow', { found: signer.identity, wanted: expected.workflow })
  }
  const { gitCommit } = predicate.subject.digest
  if (expected.commit !== null) {
    if (gitCommit !== expected.commit)
      return refuse('attestation.otherCommit', { found: gitCommit, wanted: expected.commit })
  } else if (sameAddress(signer.repository, judged) && signer.commit !== gitCommit) {
    return refuse('attestation.startedElsewhere', { started: signer.commit, judged: gitCommit })
  }
  return { ok: true }
}

/** GitHub's names of owners and repositories do not tell capitals from small letters. */
function sameAddress(one: string | null, other: string): boolean {
  return one !== null && one.toLowerCase() === other.toLowerCase()
}

function sameWorkflow(identity: string, wanted: string): boolean {
  const found = identity.replace(/^https:\/\/github\.com\//i, '')
  const path = wanted.includes('@') ? found : found.replace(/@.*$/, '')
  const [owner, name, ...file] = path.split('/')
  const [wantedOwner, wantedName, ...wantedFile] = wanted.split('/')
  return (
    sameAddress(`${owner}/${name}`, `${wantedOwner}/${wantedName}`) && file.join('/') === wantedFile.join('/')
  )
}
