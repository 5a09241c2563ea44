import type { Bundle } from '@sigstore/bundle'
import { PREDICATE_TYPE, type Predicate, predicateProblem, sha256, verdictText } from './predicate.js'
import { type Refused, refuse } from './refusal.js'

const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
const STATEMENT_TYPES: readonly string[] = [
  'https://in-toto.io/Statement/v1',
  'https://in-toto.io/Statement/v0.1',
]

/** A statement's predicate type, without any judgement; `null` when the bundle carries no statement. */
export function predicateTypeOf(bundle: Bundle): string | null {
  const statement = statementOf(bundle)
  const type = statement?.['predicateType']
  return typeof type === 'string' ? type : null
}

/**
 * Our predicate out of a bundle whose signature holds: the statement must be in-toto's, of our type, follow the schema,
 * agree with itself, and name the verdict it carries (or the file at hand) by its digest.
 * @param file the verdict file, when there is one at hand
 */
export function readStatement(
  bundle: Bundle,
  file: Uint8Array | null,
): { readonly ok: true; readonly predicate: Predicate } | Refused {
  const statement = statementOf(bundle)
  if (statement === null) return refuse('attestation.noStatement')
  if (statement['predicateType'] !== PREDICATE_TYPE) {
    const found = statement['predicateType']
    return refuse('attestation.otherPredicate', {
      found: typeof found === 'string' ? found : null,
      wanted: PREDICATE_TYPE,
    })
  }
  const value = statement['predicate']
  const problem = predicateProblem(value)
  if (problem !== null) return refuse('attestation.badPredicate', { problem, version: versionOf(value) })
  const predicate = value as Predicate
  const { tool, subject, verdict } = predicate
  if (tool.name !== verdict.tool.name || tool.version !== verdict.tool.version) {
    return refuse('attestation.otherTool', { said: tool.version, inside: verdict.tool.version })
  }
  if (verdict.subject.revision !== subject.digest.gitCommit) {
    return refuse('attestation.otherRevision', {
      said: subject.digest.gitCommit,
      inside: verdict.subject.revision,
    })
  }
  const digests = subjectDigests(statement['subject'])
  const inside = sha256(verdictText(verdict))
  if (!digests.includes(inside)) return refuse('attestation.otherSubject', { digest: inside })
  if (file !== null && !digests.includes(sha256(file)))
    return refuse('attestation.otherVerdict', { digest: sha256(file) })
  return { ok: true, predicate }
}

function statementOf({ content }: Bundle): Readonly<Record<string, unknown>> | null {
  if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== PAYLOAD_TYPE) return null
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content.dsseEnvelope.payload))
  } catch {
    return null
  }
  if (!isObject(value) || !STATEMENT_TYPES.includes(String(value['_type']))) return null
  return value
}

function subjectDigests(subjects: unknown): readonly string[] {
  if (!Array.isArray(subjects)) return []
  return subjects.flatMap((subject: unknown) => {
    const digest = isObject(subject) && isObject(subject['digest']) ? subject['digest']['sha256'] : undefined
    return typeof digest === 'string' ? [digest] : []
  })
}

/** Version of the tool that a predicate names, as far as one can be read. */
function versionOf(value: unknown): string | null {
  const tool = isObject(value) ? value['tool'] : null
  const version = isObject(tool) ? tool['version'] : null
  return typeof version === 'string' ? version : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
