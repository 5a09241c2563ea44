import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeOutput } from '../../src/action/output-files.js'
import { ToolError } from '../../src/errors.js'

let root: string
let folders: { workspace: string; temporary: string }

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sovereignty-output-'))
  folders = { workspace: join(root, 'work'), temporary: join(root, 'temp') }
  mkdirSync(folders.workspace)
  mkdirSync(folders.temporary)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('result files', () => {
  test('go to the temporary folder unless a path is given', async () => {
    const path = await writeOutput(folders, null, 'verdict.json', '{}')
    expect(path).toBe(join(folders.temporary, 'verdict.json'))
    expect(readFileSync(path, 'utf8')).toBe('{}')
  })

  test('go where the workflow wants them, making folders and replacing an older file', async () => {
    await writeOutput(folders, 'out/a/verdict.json', '', 'old')
    const path = await writeOutput(folders, 'out/a/verdict.json', '', 'new')
    expect(path).toBe(join(folders.workspace, 'out/a/verdict.json'))
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('may lie outside the workspace when the workflow says so', async () => {
    const path = await writeOutput(folders, join(root, 'elsewhere/badge.svg'), '', '<svg/>')
    expect(readFileSync(path, 'utf8')).toBe('<svg/>')
  })

  test.each([
    ['the file itself', 'badge.svg', 'badge.svg'],
    ['a folder above it', 'badges', 'badges/sovereignty.svg'],
    ['a folder further up', 'docs', 'docs/a/b/sovereignty.svg'],
  ])('are not written through a link the repository put in place of %s', async (_, link, wanted) => {
    const victim = join(root, 'victim')
    mkdirSync(victim)
    writeFileSync(join(victim, 'secret'), 'mine')
    symlinkSync(link === wanted ? join(victim, 'secret') : victim, join(folders.workspace, link))
    await expect(writeOutput(folders, wanted, '', 'x')).rejects.toThrow(/is a link; nothing was written/)
    expect(readFileSync(join(victim, 'secret'), 'utf8')).toBe('mine')
    expect(existsSync(join(victim, 'a'))).toBe(false)
  })

  test('that cannot be written say why', async () => {
    mkdirSync(join(folders.workspace, 'verdict.json'))
    await expect(writeOutput(folders, 'verdict.json', '', 'x')).rejects.toThrow(ToolError)
  })
})
