// Sigstore's own conformance suite (github.com/sigstore/sigstore-conformance) against the half of `verify` that checks
// signatures: bundles that must verify and bundles that must not, real ones of the public instance among them.
//
//   npm run conformance -- sigstore CHECKOUT      (after npm run compile)
//
// Bundles signed with a bare key are counted apart: `verify` refuses them all, because they do not say who signed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkSignature } from '../../build/attestation/signature.js'
import { GITHUB_ISSUER, signerOf } from '../../build/attestation/signer.js'
import { builtInTrust, readTrust } from '../../build/attestation/trusted-root.js'
import { readBundle } from '../../build/attestation/verify.js'

const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main'

const [checkout] = process.argv.slice(2)
if (checkout === undefined) {
  console.error('usage: npm run conformance -- sigstore CHECKOUT')
  process.exit(2)
}
const cases = join(resolve(checkout), 'test', 'assets', 'bundle-verify')
const read = (folder, name) => {
  const path = join(cases, folder, name)
  return existsSync(path) ? readFileSync(path) : null
}

const counts = { accepted: 0, refused: 0, keys: 0, wrong: 0 }
for (const entry of readdirSync(cases, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue
  const { name } = entry
  if (read(name, 'key.pub') !== null || name.startsWith('managed-key')) {
    counts.keys += 1
    continue
  }
  const wanted = !name.endsWith('_fail')
  const { ok, why } = outcome(name)
  if (ok !== wanted) {
    counts.wrong += 1
    console.log(`WRONG    ${name}: ${ok ? 'was accepted' : why}`)
  } else if (ok) counts.accepted += 1
  else {
    counts.refused += 1
    console.log(`refused  ${name}: ${why}`)
  }
}
console.log(
  `${counts.accepted} accepted and ${counts.refused} refused as they should be, ${counts.wrong} wrong; ${counts.keys} with bare keys left out`,
)
if (counts.wrong > 0 || counts.accepted === 0) process.exitCode = 1

function outcome(name) {
  try {
    const bundle = readBundle(JSON.parse(read(name, 'bundle.sigstore.json').toString('utf8')), name)
    const root = read(name, 'trusted_root.json')
    const trusts =
      root === null ? builtInTrust() : readTrust(root.toString('utf8'), { kind: 'file', path: name }, name)
    const artifact = read(name, 'artifact') ?? readFileSync(join(cases, 'a.txt'))
    const message = bundle.content.$case === 'messageSignature'
    const signature = checkSignature(bundle, trusts, message ? artifact : undefined)
    if (!signature.ok) return { ok: false, why: signature.refusal.key }
    if (!message && !subjects(bundle).includes(createHash('sha256').update(artifact).digest('hex')))
      return { ok: false, why: 'other subject' }
    const signer = signerOf(signature.certificate)
    const identity = read(name, 'identity')?.toString('utf8').trim() ?? BEACON
    const issuer = read(name, 'issuer')?.toString('utf8').trim() ?? GITHUB_ISSUER
    if (signer.identity !== identity) return { ok: false, why: `signed by ${signer.identity}` }
    if (signer.issuer !== issuer) return { ok: false, why: `issued by ${signer.issuer}` }
    return { ok: true, why: '' }
  } catch (error) {
    if (error.name !== 'UserError' && !(error instanceof SyntaxError))
      console.log(`threw    ${name}: ${error.stack}`)
    return { ok: false, why: error.message.slice(0, 120) }
  }
}

function subjects(bundle) {
  const statement = JSON.parse(Buffer.from(bundle.content.dsseEnvelope.payload).toString('utf8'))
  return statement.subject.map(({ digest }) => digest.sha256)
}
