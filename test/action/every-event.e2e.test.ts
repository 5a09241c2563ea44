import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { activityOf } from '../../src/action/event.js'
import { eventNames, examples } from '../support/github-resources.js'
import { GitHubServer } from '../support/github-server.js'
import { DIST } from '../support/harness.js'
import { modelFiles } from '../support/model-repository.js'
import { makeRepository, type Repository } from '../support/repository.js'

jest.setTimeout(600_000)

interface Played {
  readonly event: string
  readonly action: string | null
  readonly exitCode: number
  readonly crash: string | null
  readonly said: string
}

/**
 * Of every event its first example and the first of each other kind of activity: starting the bundle for all 329 takes
 * minutes. SOVEREIGNTY_EVERY_PAYLOAD=1 plays them all.
 */
function chosen(event: string): readonly unknown[] {
  const all = examples(event)
  if (process.env['SOVEREIGNTY_EVERY_PAYLOAD'] === '1') return all
  const kinds = all.map((payload) => activityOf(event, payload, undefined).kind)
  return all.filter((_, index) => kinds.indexOf(kinds[index] as (typeof kinds)[number]) === index)
}

let server: GitHubServer
let repository: Repository
let folder: string
let played: readonly Played[]

/** One process plays all payloads, in threads: starting a process each would take minutes. */
beforeAll(async () => {
  server = await GitHubServer.start('octo-org/octo-repo')
  repository = makeRepository([modelFiles])
  folder = mkdtempSync(join(tmpdir(), 'sovereignty-events-'))
  const scenes = eventNames().flatMap((event) => chosen(event).map((payload) => ({ event, payload })))
  writeFileSync(join(folder, 'scenes.json'), JSON.stringify(scenes))
  const driver = fileURLToPath(new URL('../support/play-events.mjs', import.meta.url))
  const child = spawn(process.execPath, [driver, join(folder, 'scenes.json'), DIST, folder], {
    cwd: repository.path,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_WORKSPACE: repository.path,
      GITHUB_RUN_ID: '5001',
      RUNNER_TEMP: folder,
      INPUT_TOKEN: 'ghs_workflow',
    },
  })
  await new Promise((resolve) => child.on('close', resolve))
  played = readFileSync(join(folder, 'results'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Played)
})
afterAll(async () => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})

describe('every event of GitHub', () => {
  test('is played against the built Action', () => {
    expect(new Set(played.map(({ event }) => event)).size).toBe(58)
    expect(played.length).toBe(eventNames().reduce((sum, event) => sum + chosen(event).length, 0))
  })

  test('crashes nothing, fails nothing and shows no stack', () => {
    const bad = played.filter(
      ({ crash, exitCode, said }) => crash !== null || exitCode !== 0 || /\n\s+at .*\(/.test(said),
    )
    expect(bad).toEqual([])
  })

  test('is judged, or passed over with the reason where it is over', () => {
    const over = played.filter(({ said }) => said.includes('leaves nothing to judge'))
    expect(over.map(({ event, action }) => `${event} ${action}`).sort()).toEqual(
      expect.arrayContaining(['pull_request closed', 'push null']),
    )
    const judged = played.filter((one) => !over.includes(one))
    expect(judged.filter(({ said }) => !/Sovereignty: /.test(said))).toEqual([])
  })

  test('posts on pull requests only', () => {
    const pulls = played.filter(
      ({ event, said }) => event === 'pull_request' && !said.includes('leaves nothing to judge'),
    )
    expect(pulls.length).toBeGreaterThan(0)
    expect(server.requests('POST').length).toBeLessThanOrEqual(pulls.length)
    expect(server.log.filter(({ path }) => !/\/(?:issues|pulls)\/\d+/.test(path))).toEqual([])
  })
})
