import { describe, expect, test } from '@jest/globals'
import { collectCargo } from '../../../src/evidence/collect-cargo.js'
import { collectGoMod } from '../../../src/evidence/collect-go-mod.js'
import { collectNpmLock } from '../../../src/evidence/collect-npm-lock.js'
import { collectPackageJson } from '../../../src/evidence/collect-package-json.js'
import { collectPnpmLock } from '../../../src/evidence/collect-pnpm-lock.js'
import { collectYarnLock } from '../../../src/evidence/collect-yarn-lock.js'
import { type Collected, collect, dependencies } from './collect.js'

function rows(collected: Collected): readonly unknown[] {
  return dependencies(collected).map((fact) => [
    fact.name,
    fact.version,
    fact.group,
    fact.scope,
    fact.direct ?? true,
    fact.location.startLine,
  ])
}

describe('package.json', () => {
  test('short forms of the forges are addresses, a package of the same repository is none', () => {
    const manifest = {
      dependencies: {
        player: 'gitlab:lab/player#v2',
        tok: 'bitbucket:lab/tok',
        whisper: 'xenova/whisper-web',
        ours: 'workspace:*',
        ranged: '^1.2.0',
      },
    }
    const collected = collect(collectPackageJson, { 'package.json': JSON.stringify(manifest) })
    expect(dependencies(collected).map(({ name, url }) => [name, url])).toEqual([
      ['player', 'git+https://gitlab.com/lab/player#v2'],
      ['tok', 'git+https://bitbucket.org/lab/tok'],
      ['whisper', 'git+https://github.com/xenova/whisper-web'],
      ['ranged', null],
    ])
  })
})

describe('Cargo workspaces', () => {
  test('the table of versions asks for nothing; a member that inherits one does, at its own line', () => {
    const collected = collect(collectCargo, {
      'Cargo.toml':
        '[workspace]\nmembers = ["crates/*"]\n[workspace.dependencies]\nserde = "1"\ncandle-core = { git = "https://github.com/huggingface/candle" }\nidle = "0.1"\n',
      'crates/tok/Cargo.toml':
        '[package]\nname = "tok"\n[dependencies]\nserde.workspace = true\n[dev-dependencies]\ncandle-core = { workspace = true }\n',
    })
    expect(rows(collected)).toEqual([
      ['serde', null, null, 'product', false, 4],
      ['candle-core', null, null, 'product', false, 5],
      ['idle', null, null, 'product', false, 6],
      ['serde', null, null, 'product', true, 4],
      ['candle-core', null, 'dev', 'development', true, 6],
    ])
  })
})

describe('go.mod', () => {
  test('a replaced module is built in the version of its replacement', () => {
    const collected = collect(collectGoMod, {
      'go.mod':
        'module x\nrequire (\n\tgithub.com/ollama/ollama v0.3.0\n\tgolang.org/x/sys v0.20.0\n)\nreplace github.com/ollama/ollama => github.com/lab/ollama v0.3.1-lab\nreplace golang.org/x/sys => ../sys\n',
    })
    expect(dependencies(collected).map(({ name, version, url }) => [name, version, url])).toEqual([
      ['github.com/ollama/ollama', 'v0.3.1-lab', 'https://github.com/lab/ollama@v0.3.1-lab'],
    ])
  })
})

describe('package-lock.json', () => {
  test('version 3 gives the versions of what the project asks for, and its registry', () => {
    const lock = {
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { '@gradio/client': '^1.0.0', ours: '*' }, devDependencies: { vite: '^5' } },
        'node_modules/@gradio/client': {
          version: '1.8.0',
          resolved: 'https://npm.lab.example/@gradio/client/-/client-1.8.0.tgz',
        },
        'node_modules/esbuild': { version: '0.21.5' },
        'node_modules/ours': { link: true },
        'node_modules/vite': { version: '5.4.11', dev: true },
        'node_modules/vite/node_modules/esbuild': { version: '0.20.0' },
      },
    }
    const collected = collect(collectNpmLock, { 'package-lock.json': JSON.stringify(lock, null, 2) })
    expect(rows(collected)).toEqual([
      ['@gradio/client', '1.8.0', null, 'product', true, 13],
      ['vite', '5.4.11', 'dev', 'development', true, 23],
    ])
    expect(collected.facts.filter(({ kind }) => kind === 'hosting')).toMatchObject([
      { url: 'https://npm.lab.example' },
    ])
  })

  test('version 1 leaves open what is asked for', () => {
    const lock = {
      lockfileVersion: 1,
      dependencies: { marked: { version: '4.3.0' }, own: { version: 'file:own' } },
    }
    const collected = collect(collectNpmLock, { 'web/package-lock.json': JSON.stringify(lock, null, 2) })
    expect(rows(collected)).toEqual([['marked', '4.3.0', null, 'product', false, 4]])
  })
})

test('yarn.lock of both generations gives names and versions; workspaces are the repository itself', () => {
  const collected = collect(collectYarnLock, {
    'a/yarn.lock':
      '# yarn lockfile v1\n\n"@babel/core@^7.0.0", "@babel/core@^7.1.0":\n  version "7.26.0"\n  resolved "https://registry.yarnpkg.com/x"\n  dependencies:\n    version "^1"\n\nlodash@^4:\n  version "4.17.21"\n',
    'b/yarn.lock':
      '__metadata:\n  version: 8\n\n"react@npm:^18.2.0":\n  version: 18.3.1\n  resolution: "react@npm:18.3.1"\n\n"site@workspace:.":\n  version: 0.0.0-use.local\n\n"old@npm:lodash@^3":\n  version: 3.10.1\n',
  })
  expect(rows(collected)).toEqual([
    ['@babel/core', '7.26.0', null, 'product', false, 3],
    ['lodash', '4.17.21', null, 'product', false, 9],
    ['react', '18.3.1', null, 'product', false, 4],
    ['lodash', '3.10.1', null, 'product', false, 11],
  ])
})

test('pnpm-lock.yaml gives what its importers ask for, without peers and without links', () => {
  const collected = collect(collectPnpmLock, {
    'pnpm-lock.yaml': `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@huggingface/inference':
        specifier: ^2.8.0
        version: 2.8.1
      shared:
        specifier: workspace:*
        version: link:packages/shared
    devDependencies:
      svelte:
        specifier: ^5
        version: 5.1.9(acorn@8.0.0)

packages:

  acorn@8.0.0:
    dependencies:
      inner:
        version: 1.0.0
`,
    'old/pnpm-lock.yaml': 'lockfileVersion: 5.4\n\ndependencies:\n  marked: 4.3.0_abc\n\npackages:\n',
  })
  expect(rows(collected)).toEqual([
    ['@huggingface/inference', '2.8.1', null, 'product', true, 7],
    ['svelte', '5.1.9', 'dev', 'development', true, 14],
    ['marked', '4.3.0', null, 'product', true, 4],
  ])
})

test('Cargo manifests ask, locks give versions; paths and crates without a source are the repository itself', () => {
  const collected = collect(collectCargo, {
    'Cargo.toml': `[package]
name = "hanmal-tokenizer"

[dependencies]
serde = { version = "1", features = ["derive"] }
rand = "=0.8.5"
core = { path = "core" }
tok = { package = "tokenizers", git = "https://github.com/lab/tokenizers", rev = "aa11" }

[target.'cfg(unix)'.dependencies]
libc = "0.2"

[dev-dependencies]
criterion = "*"
`,
    'Cargo.lock': `version = 3

[[package]]
name = "hanmal-tokenizer"
version = "0.1.0"

[[package]]
name = "serde"
version = "1.0.215"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "tokenizers"
version = "0.20.3"
source = "git+https://github.com/lab/tokenizers?rev=aa11#aa11bb22"
`,
  })
  expect(rows(collected)).toEqual([
    ['serde', null, null, 'product', true, 5],
    ['rand', '0.8.5', null, 'product', true, 6],
    ['tokenizers', null, null, 'product', true, 8],
    ['criterion', null, 'dev', 'development', true, 14],
    ['libc', null, null, 'product', true, 11],
    ['serde', '1.0.215', null, 'product', false, 8],
    ['tokenizers', '0.20.3', null, 'product', false, 13],
  ])
  expect(dependencies(collected).flatMap(({ url }) => (url === null ? [] : [url]))).toEqual([
    'git+https://github.com/lab/tokenizers@aa11',
    'git+https://github.com/lab/tokenizers@aa11bb22',
  ])
})

test('go.mod tells direct from indirect modules, other origins and own folders', () => {
  const collected = collect(collectGoMod, {
    'go.mod': `module example.com/hanmal

go 1.22

require github.com/gin-gonic/gin v1.10.0

require (
	github.com/BurntSushi/toml v1.4.0 // indirect
	github.com/lab/engine v0.3.1
	example.com/own v0.0.0
)

replace github.com/lab/engine => github.com/fork/engine v0.3.2

replace example.com/own => ./own
`,
  })
  expect(rows(collected)).toEqual([
    ['github.com/gin-gonic/gin', 'v1.10.0', null, 'product', true, 5],
    ['github.com/burntsushi/toml', 'v1.4.0', null, 'product', false, 8],
    ['github.com/lab/engine', 'v0.3.2', null, 'product', true, 9],
  ])
  expect(dependencies(collected)[2]?.url).toBe('https://github.com/fork/engine@v0.3.2')
})
