import { resolve } from 'node:path'
import { PREDICATE_TYPE } from '../../attestation/predicate.js'
import { predicateTypeOf } from '../../attestation/statement.js'
import { jsonDocuments } from '../../attestation/trusted-root.js'
import { readBundle, verifyAttestation } from '../../attestation/verify.js'
import { UserError } from '../../errors.js'
import { languageOf, oneOf, only, type Parsed, type Values } from '../options.js'
import { emit } from '../output.js'
import type { Terminal } from '../terminal.js'
import { readBytes, readText, trustedRoots } from '../trusted-roots.js'
import { describeVerifications, verificationsJson } from '../verification-text.js'

const FLAGS = [
  'repo',
  'signer-workflow',
  'commit',
  'verdict',
  'trusted-root',
  'online',
  'tuf-mirror',
  'tuf-root',
  'format',
  'output',
  'lang',
] as const

/** `sovereignty verify`: who made a signed verdict, and over which commit. */
export async function verifyCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'verify', FLAGS, 1)
  const { values } = parsed
  const [file] = parsed.positionals
  if (file === undefined) throw new UserError('sovereignty verify takes the file of a bundle')
  const format = oneOf('format', values.format, ['text', 'json'] as const, 'text')
  const language = languageOf(values)
  const expected = expectedOf(values)
  const documents = jsonDocuments(await readText(resolve(terminal.cwd, file), file), file)
  if (documents.length === 0) throw new UserError(`${file} holds no attestation`)
  const bundles = documents.map((document) => readBundle(document, file))
  const verdict =
    values.verdict === undefined
      ? null
      : await readBytes(resolve(terminal.cwd, values.verdict), `--verdict ${values.verdict}`)
  const trusts = await trustedRoots(values, terminal)

  // Beside others, what is no verdict is somebody else's matter; alone, it is what the reader asked about.
  const types = bundles.map(predicateTypeOf)
  const ours = bundles.filter((_, index) => types[index] === PREDICATE_TYPE)
  const chosen = ours.length === 0 ? bundles : ours
  const skipped = ours.length === 0 ? [] : types.filter((type) => type !== PREDICATE_TYPE)
  const verifications = chosen.map((bundle) => verifyAttestation(bundle, trusts, expected, verdict))
  const output =
    format === 'json'
      ? `${JSON.stringify(verificationsJson(verifications), null, 2)}\n`
      : describeVerifications(verifications, skipped, language)
  await emit(output, values.output, terminal)
  return verifications.some(({ ok }) => ok) ? 0 : 1
}

function expectedOf(values: Values) {
  const { repo = null, 'signer-workflow': workflow = null, commit = null } = values
  if (repo !== null && !/^[\w.-]+\/[\w.-]+$/.test(repo))
    throw new UserError(`--repo ${repo} is not OWNER/NAME`)
  if (workflow !== null && !/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]+\.ya?ml(@.+)?$/.test(workflow)) {
    throw new UserError(
      `--signer-workflow ${workflow} is not OWNER/NAME/.github/workflows/FILE, optionally with @REF`,
    )
  }
  if (commit !== null && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw new UserError(`--commit ${commit} is not the full id of a commit`)
  return { repository: repo, workflow, commit }
}
