import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commentIdOf, findDeclarations } from '../../src/action/declarations.js'
import { UserError } from '../../src/errors.js'
import { openDirectory } from '../../src/source/index.js'
import { writeFiles } from '../support/repository.js'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'sovereignty-monorepo-'))
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const inputs = { path: '.', paths: [] as readonly string[], manifest: 'sovereignty.json' }

async function found(files: readonly string[], given: Partial<typeof inputs> = {}): Promise<string[]> {
  writeFiles(workspace, Object.fromEntries(files.map((path) => [path, '{}'])))
  const all = await findDeclarations(workspace, { ...inputs, ...given }, { openDirectory })
  return all.map(({ path }) => path)
}

describe('the declarations of a step', () => {
  test('are the one of the folder, whatever lies below', async () => {
    expect(await found(['sovereignty.json', 'models/a/sovereignty.json'])).toEqual(['sovereignty.json'])
  })

  test('are all below, where the folder itself has none', async () => {
    const files = ['models/b/sovereignty.json', 'models/a/sovereignty.json', 'README.md']
    expect(await found(files)).toEqual(['models/a/sovereignty.json', 'models/b/sovereignty.json'])
  })

  test('are not those of tests, examples and other people', async () => {
    const files = [
      'tests/one/sovereignty.json',
      'examples/a/sovereignty.json',
      'third_party/x/sovereignty.json',
    ]
    expect(await found(files)).toEqual(['sovereignty.json'])
  })

  test('are the folder itself where there is none at all', async () => {
    expect(await found(['README.md'])).toEqual(['sovereignty.json'])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['folders', ['models/*'], ['models/a/sovereignty.json', 'models/b/sovereignty.json']],
    ['all but one', ['models/*', '!models/b'], ['models/a/sovereignty.json']],
    [
      'files',
      ['**/sovereignty.json', '!examples/**'],
      ['models/a/sovereignty.json', 'models/b/sovereignty.json', 'models/b/deep/sovereignty.json'],
    ],
    ['a name', ['./models/a/'], ['models/a/sovereignty.json']],
    ['a file by name', ['models/a/sovereignty.json'], ['models/a/sovereignty.json']],
    ['a folder without one', ['docs'], ['docs/sovereignty.json']],
    ['one twice', ['models/a', 'models/a/sovereignty.json'], ['models/a/sovereignty.json']],
  ])('are named by paths: %s', async (_, paths, expected) => {
    const files = [
      'models/a/sovereignty.json',
      'models/b/sovereignty.json',
      'models/b/deep/sovereignty.json',
      'examples/x/sovereignty.json',
      'docs/notes.md',
    ]
    expect(await found(files, { paths })).toEqual([...expected].sort())
  })

  test.each<[string, Partial<typeof inputs>, readonly string[], readonly string[], readonly string[]]>([
    [
      'by a pattern',
      { paths: ['models/*'] },
      ['models/a/sovereignty.json'],
      ['models/a', 'models/b'],
      ['models/a', 'models/b'],
    ],
    ['below', {}, ['models/a/sovereignty.json'], ['models/b'], ['models/a', 'models/b']],
    ['at the root', {}, ['models/a/sovereignty.json'], ['.'], ['.', 'models/a']],
    ['of an example', {}, ['models/a/sovereignty.json'], ['examples/b'], ['models/a']],
    ['with its folder', {}, ['models/a/sovereignty.json'], ['models/gone'], ['models/a']],
    ['the only one', {}, [], ['models/b'], ['models/b']],
  ])('that a change removes are judged too: %s', async (_, given, files, base, expected) => {
    writeFiles(workspace, Object.fromEntries(files.map((path) => [path, '{}'])))
    writeFiles(workspace, { 'models/b/README.md': '', 'examples/b/README.md': '' })
    const paths = base.map((folder) => posix.join(folder, 'sovereignty.json'))
    const all = await findDeclarations(
      workspace,
      { ...inputs, ...given },
      { openDirectory },
      async () => paths,
    )
    expect(all.map(({ path }) => posix.dirname(path)).sort()).toEqual([...expected])
  })

  test('that nothing fits are an error that repeats the patterns', async () => {
    await expect(found(['README.md'], { paths: ['models/*'] })).rejects.toThrow(
      /fits no declaration: models\/\*/,
    )
  })

  test('out of the workspace are refused', async () => {
    await expect(found([], { paths: ['../other'] })).rejects.toThrow(UserError)
  })

  test('more than one step judges are an error with the count', async () => {
    const many = Array.from({ length: 51 }, (_, index) => `models/m${index}/sovereignty.json`)
    await expect(found(many)).rejects.toThrow(/51 declarations were found and 50 are judged/)
  })

  test('in a folder of the workspace have paths from the root of the repository', async () => {
    writeFiles(workspace, { 'sub/models/a/sovereignty.json': '{}' })
    const [one] = await findDeclarations(
      workspace,
      { ...inputs, path: 'sub', paths: ['models/*'] },
      { openDirectory },
    )
    expect(one).toEqual({
      root: join(workspace, 'sub/models/a'),
      folder: 'sub/models/a',
      manifest: 'sovereignty.json',
      path: 'sub/models/a/sovereignty.json',
    })
  })
})

describe('the name of the comment', () => {
  test('follows from the inputs, so that it stays when declarations come and go', () => {
    expect(commentIdOf('/w', inputs)).toBe('sovereignty.json')
    expect(commentIdOf('/w', { ...inputs, path: 'models/a' })).toBe('models/a/sovereignty.json')
    expect(commentIdOf('/w', { ...inputs, paths: ['models/*', '!models/b'] })).toBe('models/*,!models/b')
  })
})
