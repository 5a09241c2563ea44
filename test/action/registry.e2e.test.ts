import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { entryText } from '../../src/weights/fingerprint/make-entry.js'
import { Random } from '../../src/weights/random.js'
import { pullRequestEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { type ActionOptions, type ActionRun, cleanUp, runAction } from '../support/harness.js'
import { makePullRequest } from '../support/model-repository.js'
import type { Files, Repository } from '../support/repository.js'
import { entryOf, upModel } from '../weights/fingerprint/support.js'
import { safetensorsBytes } from '../weights/model-files.js'
import { type Model, rename, trainedFurther, written } from '../weights/models.js'

// Every test here starts processes, on machines that may be busy.
jest.setTimeout(120_000)

const ENTRY = 'vendor/encoder'
let reference: Uint8Array
let borrowed: Uint8Array
let entry: string
let stranger: string
let server: GitHubServer
const repositories: Repository[] = []

beforeAll(async () => {
  const tower: Model = upModel(new Random(901), 24, 384, 48)
  const child = rename(trainedFurther(new Random(902), tower, 0.95), /^model\.layers/, 'vision_model.blocks')
  reference = safetensorsBytes(written(tower))
  borrowed = safetensorsBytes(written(child))
  const made = await entryOf(tower, ENTRY)
  entry = entryText({ ...made, model: { ...made.model, license: 'apache-2.0', released: '2025-03-01' } })
  stranger = entryText(await entryOf(upModel(new Random(903), 24, 384, 48), ENTRY))
})

beforeEach(async () => {
  server = await GitHubServer.start()
})
afterEach(async () => {
  cleanUp()
  for (const repository of repositories.splice(0)) repository.remove()
  await server.close()
})

const manifest = (more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri-VL', supplier: 'Nuri Lab' },
    claim: { level: 'T4-2' },
    components: [],
    ...more,
  })

/** A pull request that adds the weights; `beside` lies in the workspace and in no commit. */
function act(
  base: Files,
  change: Files,
  inputs: NonNullable<ActionOptions['inputs']>,
  beside: Readonly<Record<string, Uint8Array>> = {},
): Promise<ActionRun> {
  const pull = makePullRequest(
    { 'sovereignty.json': manifest(), ...base },
    { 'model.safetensors': borrowed, ...change },
  )
  repositories.push(pull.repository)
  for (const [path, bytes] of Object.entries(beside)) {
    mkdirSync(dirname(join(pull.workspace, path)), { recursive: true })
    writeFileSync(join(pull.workspace, path), bytes)
  }
  return runAction({
    event: 'pull_request',
    eventPayload: pullRequestEvent({ baseSha: pull.baseSha, headSha: pull.headSha }),
    workspace: pull.workspace,
    server,
    inputs,
  })
}

describe('fingerprints in the Action', () => {
  test('a pull request that adds borrowed weights fails, with figures of full rows in the comment', async () => {
    const run = await act(
      { 'fingerprints/vendor.json': entry },
      {},
      { registry: 'fingerprints', confirm: `${ENTRY}=.reference` },
      { '.reference/model.safetensors': reference },
    )
    expect([run.exitCode, run.outputs['conclusion']]).toEqual([1, 'contradicted'])
    const body = server.comments[0]?.body ?? ''
    expect(body).toMatch(/What tests of the weights say/)
    expect(body).toMatch(/r = 0\.9[45]\d\d \\?\[0\.9/)
    expect(body).toMatch(/apache-2\.0, 2025-03-01/)
  })

  test('the change cannot exchange what it is tested against, nor loosen what fails', async () => {
    const run = await act(
      { 'fingerprints/vendor.json': entry },
      {
        'fingerprints/vendor.json': stranger,
        'sovereignty.json': manifest({ policy: { failOn: 'never' } }),
      },
      { registry: 'fingerprints' },
    )
    expect([run.exitCode, run.outputs['conclusion']]).toEqual([1, 'contradicted'])
    expect(server.comments[0]?.body).toMatch(/This rests on the screen alone/)
  })

  test('nor take away the fingerprints that the repository keeps', async () => {
    const kept = '.sovereignty/fingerprints/vendor.json'
    const run = await act({ [kept]: entry }, { [kept]: null }, {})
    expect([run.exitCode, run.outputs['conclusion']]).toEqual([1, 'contradicted'])
  })

  test('an own policy of the base that fails never is not enough either', async () => {
    const lax = manifest({ policy: { failOn: 'never' } })
    const base = { 'sovereignty.json': lax, 'fingerprints/vendor.json': entry }
    expect((await act(base, {}, { registry: 'fingerprints' })).exitCode).toBe(1)
  })

  test('a registry that a step before has brought is read from the workspace, and may not lie outside', async () => {
    const beside = { '.brought/vendor.json': Buffer.from(entry) }
    expect((await act({}, {}, { registry: '.brought' }, beside)).exitCode).toBe(1)
    const out = await act({}, {}, { registry: '../elsewhere' })
    expect(out.exitCode).toBe(1)
    expect(out.stdout).toMatch(/Input registry leads out of the workspace/)
  })
})
