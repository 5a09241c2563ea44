import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CodeCache } from '../../src/cli/code-cache.js'

const CLI = join(import.meta.dirname, '../../dist/cli.js')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovereignty-code-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A script of its own text, so that nothing of it has been compiled before. */
let texts = 0
function script(cachedData?: Buffer): Script {
  texts += cachedData === undefined ? 1 : 0
  const body = 'let s = 0; for (let i = 0; i < 9; i += 1) s += i * n; return s + " is the sum"'
  const source = `(() => ({ number: ${texts}, called: (n) => { ${body} }, other: (n) => { ${body} } }))()`
  return new Script(source, { filename: 'a.js', ...(cachedData === undefined ? {} : { cachedData }) })
}

/** Keeps the code of one new script after it was used, and gives the length of what was kept. */
function keep(path: string, use: (made: { called: (n: number) => string }) => unknown): number {
  const cache = new CodeCache(path)
  const fresh = script()
  cache.add('a.js', fresh)
  use(fresh.runInThisContext())
  cache.store()
  return new CodeCache(path).codeOf('a.js')?.length ?? 0
}

describe('kept code', () => {
  test('is taken by the script it was made of', () => {
    const path = join(folder, 'code')
    expect(keep(path, ({ called }) => called(2))).toBeGreaterThan(0)
    const again = script(new CodeCache(path).codeOf('a.js'))
    expect(again.cachedDataRejected).toBe(false)
    expect(again.runInThisContext().called(2)).toBe('72 is the sum')
  })

  test('holds the functions that were called after the script was loaded', () => {
    const idle = keep(join(folder, 'idle'), () => null)
    const used = keep(join(folder, 'used'), ({ called }) => called(2))
    expect(used).toBeGreaterThan(idle + 50)
  })

  test('is not written again by a run that took no longer and had no other script', () => {
    const path = join(folder, 'code')
    keep(path, ({ called }) => called(1))
    // As if the run that wrote it had taken an hour.
    const hour = readFileSync(path, 'latin1').replace(/"time":\d+/, '"time":3600000000')
    writeFileSync(path, hour, 'latin1')
    const cache = new CodeCache(path)
    const before = readFileSync(path)
    cache.add('a.js', script(cache.codeOf('a.js')))
    cache.store()
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('keeps what other scripts of the same file had', () => {
    const path = join(folder, 'code')
    keep(path, ({ called }) => called(1))
    const cache = new CodeCache(path)
    cache.add('b.js', script())
    cache.store()
    const kept = new CodeCache(path)
    expect([kept.codeOf('a.js'), kept.codeOf('b.js')].every((code) => code !== undefined)).toBe(true)
  })

  test.each<[string, (path: string) => void]>([
    ['is cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, -40))],
    [
      'has a byte changed',
      (path) => {
        const bytes = readFileSync(path)
        bytes[bytes.length - 200] = (bytes[bytes.length - 200]! + 1) % 256
        writeFileSync(path, bytes)
      },
    ],
    ['is something else', (path) => writeFileSync(path, 'a letter\n')],
    ['may be written by others', (path) => chmodSync(path, 0o666)],
    ['is not there', (path) => rmSync(path)],
  ])('counts as none when the file %s', (_, change) => {
    const path = join(folder, 'code')
    keep(path, ({ called }) => called(1))
    change(path)
    expect(new CodeCache(path).codeOf('a.js')).toBeUndefined()
  })

  test('is given up without a word where it cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(keep(join(folder, 'file', 'below', 'code'), ({ called }) => called(1))).toBe(0)
  })

  test('of versions that nobody used for a month goes when new code comes', () => {
    const old = join(folder, 'old')
    const recent = join(folder, 'recent')
    for (const path of [old, recent]) writeFileSync(path, 'x')
    const month = Date.now() / 1000 - 31 * 24 * 3600
    utimesSync(old, month, month)
    keep(join(folder, 'code'), ({ called }) => called(1))
    expect(readdirSync(folder).sort()).toEqual(['code', 'recent'])
  })
})

describe('the bundle', () => {
  function explain(environment: Readonly<Record<string, string>>): string {
    return execFileSync(process.execPath, [CLI, 'explain', 'T4-INIT', '--lang', 'en'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', SOVEREIGNTY_CACHE: folder, ...environment },
    })
  }
  const kept = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

  test('keeps its compiled code for the next run, for this user only, and says the same with it', () => {
    const first = explain({})
    const [code, file] = kept()
    expect(code).toBe('code')
    expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600)
    expect(explain({})).toBe(first)
    expect(kept()).toEqual([code, file])
  })

  test('says the same with broken code', () => {
    const first = explain({})
    const path = join(folder, kept()[1]!)
    writeFileSync(path, readFileSync(path).subarray(0, 5_000))
    expect(explain({})).toBe(first)
    expect(statSync(path).size).toBeGreaterThan(5_000)
  })

  test.each([
    ['SOVEREIGNTY_CACHE is empty', { SOVEREIGNTY_CACHE: '' }],
    ['NODE_DISABLE_COMPILE_CACHE is set', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('keeps nothing when %s', (_, environment) => {
    expect(explain(environment)).toContain('T4-INIT')
    expect(kept()).toEqual([])
  })
})
