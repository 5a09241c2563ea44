import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { PREDICATE_TYPE, type Predicate, sha256 } from '../../src/attestation/predicate.js'
import { readTrust } from '../../src/attestation/trusted-root.js'
import { readBundle, verifyAttestation } from '../../src/attestation/verify.js'
import { pushEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { cleanUp, runAction } from '../support/harness.js'
import { modelFiles } from '../support/model-repository.js'
import { makeRepository, type Repository } from '../support/repository.js'
import { SigstoreWorld } from '../support/sigstore-world.js'

jest.setTimeout(120_000)

let server: GitHubServer
let repository: Repository

beforeEach(async () => {
  server = await GitHubServer.start()
  repository = makeRepository([modelFiles])
})
afterEach(async () => {
  cleanUp()
  repository.remove()
  await server.close()
})

function act(inputs: Record<string, string>) {
  const [commit = ''] = repository.commits
  return runAction({
    event: 'push',
    eventPayload: pushEvent({ before: '0'.repeat(40), after: commit }),
    workspace: repository.path,
    server,
    inputs,
  })
}

/** The statement that actions/attest makes of its inputs subject-path, predicate-type and predicate-path. */
function statement(verdictPath: string, predicateType: string, predicatePath: string) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'sovereignty-verdict.json', digest: { sha256: sha256(readFileSync(verdictPath)) } }],
    predicateType,
    predicate: JSON.parse(readFileSync(predicatePath, 'utf8')) as Predicate,
  }
}

describe('the Action with attestation', () => {
  test('writes what actions/attest signs and sovereignty verify believes', async () => {
    const run = await act({ attestation: 'true' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs['predicate-type']).toBe(PREDICATE_TYPE)
    const { 'verdict-path': verdictPath = '', 'predicate-path': predicatePath = '' } = run.outputs
    const signed = statement(verdictPath, PREDICATE_TYPE, predicatePath)
    const [commit] = repository.commits
    expect(signed.predicate.subject).toEqual({
      repository: 'https://github.com/acme/model',
      path: '',
      digest: { gitCommit: commit, gitTree: repository.git('rev-parse', 'HEAD^{tree}') },
    })
    const world = new SigstoreWorld()
    const bundle = world.sign(signed, { identity: { commit: commit ?? '' } })
    const trusts = readTrust(JSON.stringify(world.trustedRoot()), { kind: 'file', path: 'x' }, 'x')
    const anyone = { repository: null, workflow: null, commit: null }
    expect(
      verifyAttestation(readBundle(bundle, 'x'), trusts, anyone, readFileSync(verdictPath)),
    ).toMatchObject({ ok: true, predicate: { verdict: { conclusion: 'unverified' } } })
  })

  test('judges the commit and not what a step left in the workspace', async () => {
    repository.write({ 'sovereignty.json': null, 'README.md': null })
    expect((await act({})).outputs).toMatchObject({ conclusion: 'undeclared', 'claimed-level': '' })
    const run = await act({ attestation: 'true' })
    expect(run.outputs).toMatchObject({ conclusion: 'unverified', 'claimed-level': 'T2' })
  })

  test('names the judged folder, and the tree of the whole repository', async () => {
    repository.remove()
    const moved = Object.fromEntries(
      Object.entries(modelFiles).map(([path, text]) => [`models/a/${path}`, text]),
    )
    repository = makeRepository([moved])
    const run = await act({ attestation: 'true', path: 'models/a' })
    const predicate = JSON.parse(run.file('predicate-path')) as Predicate
    expect(predicate.subject.path).toBe('models/a')
    expect(predicate.subject.digest.gitTree).toBe(repository.git('rev-parse', 'HEAD^{tree}'))
    expect(predicate.verdict.subject.manifest).toBe('sovereignty.json')
  })

  test('fails where there is no commit, before anything is written', async () => {
    repository.remove()
    repository = makeRepository([])
    repository.write(modelFiles)
    const run = await act({ attestation: 'true' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['predicate-path']).toBeUndefined()
  })

  test('writes no predicate unasked', async () => {
    const run = await act({})
    expect(run.outputs['predicate-path']).toBeUndefined()
  })
})
