import { execFileSync, spawn } from 'node:child_process'
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeWhole } from '../../src/cli/output.js'
import { ToolError } from '../../src/errors.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovereignty-output-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('an output file', () => {
  test('is made with its folders, and replaced whole', async () => {
    const path = join(folder, 'reports', 'verdict.json')
    await writeWhole(path, 'first')
    await writeWhole(path, 'second')
    expect(readFileSync(path, 'utf8')).toBe('second')
  })

  test('behind a link is written where the link points, and the link stays', async () => {
    const path = join(folder, 'verdict.json')
    const link = join(folder, 'latest.json')
    writeFileSync(path, 'old')
    symlinkSync(path, link)
    await writeWhole(link, 'new')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  const onUnix = process.platform === 'win32' ? test.skip : test
  onUnix('that is a pipe is written to and stays a pipe: a device must never become a file', async () => {
    const path = join(folder, 'pipe')
    execFileSync('mkfifo', [path])
    const reader = spawn('cat', [path])
    let read = ''
    reader.stdout.on('data', (chunk) => {
      read += chunk
    })
    const done = new Promise((resolve) => reader.on('close', resolve))
    await writeWhole(path, 'verdict')
    await done
    expect(read).toBe('verdict')
    expect(lstatSync(path).isFIFO()).toBe(true)
  })

  test('that cannot be written is named', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(writeWhole(join(folder, 'file', 'verdict.json'), '')).rejects.toThrow(ToolError)
  })
})
