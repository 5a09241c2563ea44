import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
// @ts-expect-error scripts carry no types
import { differences } from '../../scripts/check-dist.mjs'

const compare = differences as (actual: string, expected: string) => Promise<string[]>
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sovereignty-dist-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(root, name)
  mkdirSync(join(path, 'cli'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

describe('the comparison of dist', () => {
  test('is content with the same files, whatever their line ends', async () => {
    const committed = folder('a', { 'cli.js': 'x\r\ny\r\n', 'cli/index.js': '1' })
    const fresh = folder('b', { 'cli.js': 'x\ny\n', 'cli/index.js': '1' })
    expect(await compare(committed, fresh)).toEqual([])
  })

  test('names what differs, what is missing and what is stray', async () => {
    const committed = folder('a', { 'cli.js': 'old', 'cli/7.index.js': 'left over' })
    const fresh = folder('b', { 'cli.js': 'new', 'cli/index.js': '1' })
    expect(await compare(committed, fresh)).toEqual([
      'differs  cli.js',
      'stray    cli/7.index.js',
      'missing  cli/index.js',
    ])
  })

  test('finds everything missing where there is no dist', async () => {
    expect(await compare(join(root, 'none'), folder('b', { 'cli.js': 'x' }))).toEqual(['missing  cli.js'])
  })
})
