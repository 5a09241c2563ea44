import {
  PREDICATE_TYPE,
  type Predicate,
  predicateOf,
  sha256,
  verdictText,
} from '../../src/attestation/predicate.js'
import type { Verdict } from '../../src/types/verdict.js'
import { IDENTITY } from './sigstore-world.js'
import { verdict } from './verdicts.js'

export const TREE = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c'

/** A verdict over the commit that the test's workflow ran for. */
export function attestedVerdict(revision: string = IDENTITY.commit): Verdict {
  const judged = verdict('contradicted')
  return {
    ...judged,
    subject: { ...judged.subject, repository: IDENTITY.repository, revision },
  }
}

/** The predicate as the Action writes it. */
export function attested(about: Verdict = attestedVerdict()): Predicate {
  return predicateOf(about, {
    repository: IDENTITY.repository,
    path: '',
    commit: about.subject.revision ?? '',
    tree: TREE,
    policy: null,
    at: new Date('2026-11-23T07:59:50Z'),
  })
}

/** The statement as actions/attest puts it around the predicate. */
export function statementOf(predicate: Predicate, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'sovereignty-verdict.json', digest: { sha256: sha256(verdictText(predicate.verdict)) } },
    ],
    predicateType: PREDICATE_TYPE,
    predicate,
    ...changes,
  }
}
