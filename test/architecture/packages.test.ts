import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { TOOL_NAME, TOOL_VERSION } from '../../src/tool.js'
import { packageOf, ROOT, sourceFiles } from './sources.js'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as Manifest

function packagesOf(folder: string): Set<string> {
  const names = sourceFiles(folder).flatMap(({ imports }) =>
    imports.filter(({ own }) => !own).map(({ target }) => packageOf(target)),
  )
  return new Set(names.filter((name) => name !== null))
}

/** Text of every script, test and setting that may name a package. */
function tooling(): string {
  const scripts = ['scripts', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  const tests = sourceFiles('test').map(({ text }) => text)
  return [
    ...scripts,
    ...tests,
    read('jest.config.js'),
    read('tsconfig.json'),
    ...Object.values(manifest.scripts),
  ].join('\n')
}

describe('package.json', () => {
  test('names and dates the tool as the sources do', () => {
    expect([manifest.name, manifest.version]).toEqual([TOOL_NAME, TOOL_VERSION])
    const lock = JSON.parse(read('package-lock.json')) as { version: string }
    expect(lock.version).toBe(TOOL_VERSION)
  })

  test('lists every package the sources import, and no other', () => {
    const used = [...packagesOf('src')]
    // Types vanish when compiled, so their packages are needed for development only.
    const typesOnly = used.filter((name) => !(name in manifest.dependencies))
    expect(typesOnly).toEqual(['@lezer/common'])
    expect(Object.keys(manifest.dependencies).filter((name) => !used.includes(name))).toEqual([])
  })

  test('lists every package that tests and scripts use, and no other', () => {
    const known = { ...manifest.dependencies, ...manifest.devDependencies }
    const tests = [...packagesOf('test'), ...packagesOf('src')]
    expect(tests.filter((name) => !(name in known))).toEqual([])
    const text = tooling()
    // The compiler and the runtime are called by the names of their programs.
    const programs: Readonly<Record<string, RegExp>> = {
      typescript: /\btsc\b/,
      node: /\bnode /,
      '@biomejs/biome': /\bbiome\b/,
      '@swc/core': /@swc\/jest/,
      '@types/node': /"types": \["node"\]/,
    }
    const idle = Object.keys(manifest.devDependencies).filter(
      (name) => !tests.includes(name) && !(programs[name]?.test(text) ?? text.includes(name)),
    )
    expect(idle).toEqual([])
  })

  test('pins every version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })

  test('the lock file names no registry', () => {
    expect(
      read('package-lock.json').match(
        /"resolved"|https?:\/\/(?!github\.com|opencollective|tidelift)[^"]*registry[^"]*/g,
      ),
    ).toBeNull()
  })
})

describe('the tracked files', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

  test('hold no path of the machine they were made on', () => {
    // A folder such as "/" or "/app" would be found in any text.
    const paths = [ROOT, homedir()].filter((path) => path.split(/[/\\]/).length > 2)
    const found = tracked.filter((path) => {
      const text = read(path)
      return paths.some((one) => text.includes(one))
    })
    expect(found).toEqual([])
  })

  test('are few enough to be read', () => {
    expect(tracked.length).toBeGreaterThan(200)
    expect(tracked.filter((path) => /^(node_modules|build|coverage|reports)\//.test(path))).toEqual([])
  })
})
