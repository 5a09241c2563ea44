import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/action/inputs.js'
import { judgeChange } from '../../src/action/judge-change.js'
import type { Ports } from '../../src/action/ports.js'
import type { CheckOptions } from '../../src/check.js'
import { createClient } from '../../src/github/client.js'
import { openMemory } from '../../src/source/memory.js'
import type { Source } from '../../src/source/source.js'
import { verdict } from '../support/verdicts.js'

const words = { en: 'words', ko: '말' }

/** The smallest scale of one's own. */
function scale(id: string): string {
  return JSON.stringify({
    id,
    name: 'Ours',
    version: '1',
    revision: '1',
    uri: 'https://example.com/scale',
    license: 'CC0-1.0',
    attribution: 'Ours',
    title: words,
    levels: [{ id: 'L1', title: words, summary: words, requirements: [] }],
    requirements: [],
  })
}

/** Judges a change whose base and head hold these files; gives the framework each was measured with. */
async function measured(
  framework: string,
  base: Record<string, string> | null,
  head: Record<string, string>,
) {
  const used: CheckOptions['framework'][] = []
  const closed: string[] = []
  const source = (name: string, files: Record<string, string>): Source => ({
    ...openMemory(files),
    close: async () => {
      closed.push(name)
    },
  })
  const ports: Ports = {
    workflow: {
      error() {},
      warning() {},
      notice() {},
      info() {},
      setOutput() {},
      summarise: async () => {},
      fail() {},
    },
    openDirectory: async () => source('head', head),
    openGitTree: async () => source('base', base ?? {}),
    treeOf: async () => 'c'.repeat(40),
    async *readRegistry() {},
    entryOpener: () => async () => ({ why: 'no-place' }),
    commitsOf: () => ({ resolve: async (revision) => revision, mergeBase: async () => null }),
    check: async (_, options) => {
      used.push(options.framework)
      return verdict('supported')
    },
    createClient,
    fetch: globalThis.fetch,
    uploadArtifact: async () => {},
    clock: () => new Date(0),
    toolVersion: 'test',
  }
  const inputs = readInputs((name) =>
    name === 'framework' ? framework : name === 'base' && base ? 'main' : '',
  )
  const declaration = {
    root: '/work',
    folder: '',
    manifest: 'sovereignty.json',
    path: 'sovereignty.json',
  }
  await judgeChange(declaration, inputs, { activity: { kind: 'schedule' }, workspace: '/work' }, ports)
  const ids = used.map((one) => (typeof one === 'object' ? one.id : one))
  return { ids, closed }
}

describe('the scale a change is measured with', () => {
  test('goes by its id when it ships with the tool', async () => {
    expect((await measured('msit-2026', {}, {})).ids).toEqual(['msit-2026', 'msit-2026'])
  })

  test('is read from the base, whatever the change makes of the file', async () => {
    const found = await measured('our.json', { 'our.json': scale('ours') }, { 'our.json': scale('easier') })
    expect(found.ids).toEqual(['ours', 'ours'])
  })

  test('is read from the head where the base does not have it yet, or where there is no base', async () => {
    expect((await measured('our.json', {}, { 'our.json': scale('first') })).ids).toEqual(['first', 'first'])
    expect((await measured('our.json', null, { 'our.json': scale('first') })).ids).toEqual(['first'])
  })

  test('a broken file is the fault of the user, and both sources are closed', async () => {
    await expect(measured('our.json', {}, { 'our.json': '{' })).rejects.toMatchObject({
      placed: expect.stringMatching(/^our\.json:1:/),
    })
    expect((await measured('t-class-2.0', {}, {})).closed.sort()).toEqual(['base', 'head'])
  })
})
