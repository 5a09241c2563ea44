import { describe, expect, test } from '@jest/globals'
import { collectCondaLock } from '../../../src/evidence/collect-conda-lock.js'
import { collectPdmLock } from '../../../src/evidence/collect-pdm-lock.js'
import { collectPipfile } from '../../../src/evidence/collect-pipfile.js'
import { collectPipfileLock } from '../../../src/evidence/collect-pipfile-lock.js'
import { collectPixi } from '../../../src/evidence/collect-pixi.js'
import { collectPixiLock } from '../../../src/evidence/collect-pixi-lock.js'
import { collectPoetryLock } from '../../../src/evidence/collect-poetry-lock.js'
import { collectPylock } from '../../../src/evidence/collect-pylock.js'
import { collectUvLock } from '../../../src/evidence/collect-uv-lock.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { type Collected, collect, dependencies } from './collect.js'

/** name, version, group, scope, direct, line and the text the place points at. */
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

function hosts({ facts }: Collected): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'hosting' ? [fact.url] : []))
}

describe('uv.lock', () => {
  const text = `version = 1
requires-python = ">=3.11"

[[package]]
name = "hanmal-lm"
version = "0.1.0"
source = { editable = "." }
dependencies = [
    { name = "torch" },
    { name = "Deep_Speeder", marker = "sys_platform == 'linux'" },
]

[package.optional-dependencies]
train = [{ name = "wandb" }]

[package.dev-dependencies]
dev = [{ name = "pytest" }]

[[package]]
name = "deep-speeder"
version = "0.9"
source = { git = "https://user:secret@github.com/lab/DeepSpeeder?rev=main#0a1b2c3d" }

[[package]]
name = "filelock"
version = "3.16.1"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "pytest"
version = "8.3.3"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "torch"
version = "2.5.1+cu121"
source = { registry = "https://download.pytorch.org/whl/cu121" }
dependencies = [{ name = "filelock" }]

[[package]]
name = "wandb"
version = "0.18.7"
source = { registry = "https://pypi.org/simple" }
`
  const collected = collect(collectUvLock, { 'uv.lock': text })

  test('what the project asks for is direct with its group, what stands behind it is transitive', () => {
    expect(rows(collected)).toEqual([
      ['deep-speeder', '0.9', null, 'product', true, 20],
      ['filelock', '3.16.1', null, 'product', false, 25],
      ['pytest', '8.3.3', 'dev', 'development', true, 30],
      ['torch', '2.5.1+cu121', null, 'product', true, 35],
      ['wandb', '0.18.7', 'train', 'training', true, 41],
    ])
  })

  test('a repository is kept at its commit and without credentials', () => {
    expect(dependencies(collected)[0]?.url).toBe('git+https://github.com/lab/DeepSpeeder@0a1b2c3d')
  })

  test('an index that is not the common one is evidence of hosting', () => {
    expect(hosts(collected)).toEqual(['https://download.pytorch.org/whl/cu121'])
  })

  test('the place is the name itself', () => {
    const { location } = dependencies(collected)[3]!
    expect(
      text.split('\n')[location.startLine - 1]?.slice(location.startColumn - 1, location.endColumn),
    ).toBe('torch')
  })

  test('the lock of a script names what its header asks for', () => {
    const script = collect(collectUvLock, {
      'train.py.lock':
        'version = 1\n[manifest]\nrequirements = [{ name = "datasets" }]\n\n[[package]]\nname = "datasets"\nversion = "3.1.0"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "dill"\nversion = "0.3.8"\nsource = { registry = "https://pypi.org/simple" }\n',
    })
    expect(dependencies(script).map(({ name, direct }) => [name, direct])).toEqual([
      ['datasets', true],
      ['dill', false],
    ])
  })

  test('a file that is no TOML is skipped with its place', () => {
    const broken = collect(collectUvLock, { 'uv.lock': '[[package]]\nname = torch\n' })
    expect(broken.facts).toEqual([])
    expect(broken.skipped[0]).toMatch(/^uv\.lock: not valid TOML at line 2/)
  })
})

describe('poetry.lock', () => {
  test('version 1 tells the purpose by category', () => {
    const collected = collect(collectPoetryLock, {
      'poetry.lock':
        '[[package]]\nname = "numpy"\nversion = "1.24.4"\ndescription = "Arrays"\ncategory = "main"\noptional = false\n\n[[package]]\nname = "black"\nversion = "23.1.0"\ncategory = "dev"\noptional = false\n',
    })
    expect(rows(collected)).toEqual([
      ['numpy', '1.24.4', null, 'product', false, 2],
      ['black', '23.1.0', 'dev', 'development', false, 9],
    ])
  })

  test('version 2 tells it by groups, and a source other than the index is kept', () => {
    const collected = collect(collectPoetryLock, {
      'poetry.lock': `[[package]]
name = "PyYAML"
version = "6.0.2"
groups = ["main", "dev"]

[[package]]
name = "rlkit"
version = "0.1"
groups = ["train"]

[package.source]
type = "git"
url = "https://github.com/lab/rlkit.git"
reference = "main"
resolved_reference = "feedc0de"

[[package]]
name = "inner"
version = "1.0"
groups = ["main"]

[package.source]
type = "legacy"
url = "https://pypi.lab.example/simple"
reference = "lab"

[[package]]
name = "ours"
version = "0"
groups = ["main"]

[package.source]
type = "directory"
url = "packages/ours"
`,
    })
    expect(rows(collected)).toEqual([
      ['pyyaml', '6.0.2', null, 'product', false, 2],
      ['rlkit', '0.1', 'train', 'training', false, 7],
      ['inner', '1.0', null, 'product', false, 18],
    ])
    expect(dependencies(collected)[1]?.url).toBe('git+https://github.com/lab/rlkit.git@feedc0de')
    expect(hosts(collected)).toEqual(['https://pypi.lab.example/simple'])
  })
})

describe('pdm.lock', () => {
  test('groups, repositories and own paths are told apart', () => {
    const collected = collect(collectPdmLock, {
      'pdm.lock': `[metadata]
groups = ["default", "lint"]

[[package]]
name = "tqdm"
version = "4.67.0"
groups = ["default"]
marker = "python_version >= \\"3.9\\""

[[package]]
name = "ruff"
version = "0.7.3"
groups = ["lint"]

[[package]]
name = "flashier"
version = "0.2"
git = "https://github.com/lab/flashier"
revision = "abc123"
groups = ["default"]

[[package]]
name = "hanmal"
version = "0.0.1"
path = "."
`,
    })
    expect(rows(collected)).toEqual([
      ['tqdm', '4.67.0', null, 'product', false, 5],
      ['ruff', '0.7.3', 'lint', 'development', false, 11],
      ['flashier', '0.2', null, 'product', false, 16],
    ])
    expect(dependencies(collected)[0]?.marker).toBe('python_version >= "3.9"')
    expect(dependencies(collected)[2]?.url).toBe('git+https://github.com/lab/flashier@abc123')
  })
})

describe('pylock.toml', () => {
  test('packages may lack a version; directories are the repository itself', () => {
    const collected = collect(collectPylock, {
      'pylock.toml': `lock-version = "1.0"
created-by = "pip"

[[packages]]
name = "attrs"
version = "25.1.0"
index = "https://pypi.lab.example/simple/"

[[packages]]
name = "trainer"
[packages.vcs]
type = "git"
url = "https://github.com/lab/trainer"
commit-id = "0123abcd"

[[packages]]
name = "mypy"
version = "1.13.0"
marker = "'dev' in dependency_groups"

[[packages]]
name = "own"
[packages.directory]
path = "."
editable = true
`,
      'pylock.train.toml': 'lock-version = "1.0"\n[[packages]]\nname = "accelerate"\nversion = "1.1.1"\n',
    })
    expect(rows(collected)).toEqual([
      ['attrs', '25.1.0', null, 'product', false, 5],
      ['trainer', null, null, 'product', false, 10],
      ['mypy', '1.13.0', 'dev', 'development', false, 17],
      ['accelerate', '1.1.1', 'train', 'training', false, 3],
    ])
    expect(dependencies(collected)[1]?.url).toBe('git+https://github.com/lab/trainer@0123abcd')
    expect(hosts(collected)).toEqual(['https://pypi.lab.example/simple/'])
  })
})

describe('Pipfile and its lock', () => {
  test('the Pipfile asks, by category', () => {
    const collected = collect(collectPipfile, {
      Pipfile: `[[source]]
url = "https://pypi.lab.example/simple"
verify_ssl = true
name = "lab"

[packages]
requests = "*"
torch = {version = "==2.4.1", extras = ["opt"], markers = "sys_platform == 'linux'"}
megafork = {git = "https://github.com/lab/megafork.git", ref = "v2", editable = true}
own = {path = ".", editable = true}

[dev-packages]
pytest = ">=8"

[train]
wandb = "*"

[requires]
python_version = "3.11"
`,
    })
    expect(rows(collected)).toEqual([
      ['requests', null, null, 'product', true, 7],
      ['torch', '2.4.1', null, 'product', true, 8],
      ['megafork', null, null, 'product', true, 9],
      ['pytest', null, 'dev', 'development', true, 13],
      ['wandb', null, 'train', 'training', true, 16],
    ])
    expect(dependencies(collected)[2]?.url).toBe('git+https://github.com/lab/megafork.git@v2')
    expect(hosts(collected)).toEqual(['https://pypi.lab.example/simple'])
  })

  test('the lock gives versions and is transitive; a value written like a key is not its place', () => {
    const lock = {
      _meta: { sources: [{ name: 'torch', url: 'https://mirror.example/simple' }] },
      default: {
        certifi: { index: 'torch', version: '==2024.8.30' },
        torch: { index: 'pypi', version: '==2.4.1' },
      },
      develop: { pytest: { version: '==8.3.3' } },
    }
    const collected = collect(collectPipfileLock, { 'Pipfile.lock': JSON.stringify(lock, null, 4) })
    expect(rows(collected)).toEqual([
      ['certifi', '2024.8.30', null, 'product', false, 11],
      ['torch', '2.4.1', null, 'product', false, 15],
      ['pytest', '8.3.3', 'develop', 'development', false, 21],
    ])
    expect(hosts(collected)).toEqual(['https://mirror.example/simple'])
  })

  test('a lock full of keys written with escapes is read in time', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => `"\\u0061${at}":{"version":"==1"}`)
    const started = process.cpuUsage()
    const collected = collect(collectPipfileLock, { 'Pipfile.lock': `{"default":{${entries.join(',')}}}` })
    expect(dependencies(collected)).toHaveLength(20_000)
    expect(cpuMilliseconds(started)).toBeLessThan(3_000)
  })
})

describe('conda-lock.yml', () => {
  test('platforms are folded, pip packages keep their ecosystem, channels are hosting', () => {
    const collected = collect(collectCondaLock, {
      'conda-lock.yml': `version: 1
metadata:
  channels:
  - url: conda-forge
    used_env_vars: []
package:
- name: numpy
  version: 1.26.4
  manager: conda
  platform: linux-64
  dependencies:
    name: not-a-package
    python: '>=3.10'
  url: https://conda.anaconda.org/conda-forge/linux-64/numpy-1.26.4-py311h.conda
  category: main
  optional: false
- name: numpy
  version: 1.26.4
  manager: conda
  platform: osx-arm64
  category: main
- name: python
  version: 3.11.9
  manager: conda
- name: Sentence_Splitter
  version: '1.4'
  manager: pip
  category: dev
  optional: true
`,
    })
    expect(rows(collected)).toEqual([
      ['numpy', '1.26.4', null, 'product', false, 7],
      ['sentence-splitter', '1.4', 'dev', 'development', false, 25],
    ])
    expect(dependencies(collected).map(({ ecosystem }) => ecosystem)).toEqual(['conda', 'pypi'])
    expect(hosts(collected)).toEqual(['https://conda.anaconda.org/conda-forge'])
  })
})

describe('pixi', () => {
  const manifest = `[workspace]
name = "hanmal"
channels = ["conda-forge", "https://prefix.dev/lab"]

[dependencies]
python = "3.11.*"
numpy = ">=1.26"

[pypi-dependencies]
Torch = { version = "==2.4.1", extras = ["opt"] }
own = { path = ".", editable = true }
fork = { git = "https://github.com/lab/fork", rev = "aa11" }

[feature.train.pypi-dependencies]
wandb = "*"

[target.linux-64.dependencies]
cuda-nvcc = "12.4.*"
`

  test('packages, features, platforms and channels are read from pixi.toml', () => {
    const collected = collect(collectPixi, { 'pixi.toml': manifest })
    expect(rows(collected)).toEqual([
      ['numpy', null, null, 'product', true, 7],
      ['torch', '2.4.1', null, 'product', true, 10],
      ['fork', null, null, 'product', true, 12],
      ['cuda-nvcc', null, null, 'product', true, 18],
      ['wandb', null, 'train', 'training', true, 15],
    ])
    expect(dependencies(collected)[2]?.url).toBe('git+https://github.com/lab/fork@aa11')
    expect(hosts(collected)).toEqual(['https://conda.anaconda.org/conda-forge', 'https://prefix.dev/lab'])
  })

  test('the same tables under tool.pixi of pyproject.toml are read, other tools are not', () => {
    const collected = collect(collectPixi, {
      'pyproject.toml':
        '[project]\nname = "x"\ndependencies = ["torch"]\n\n[tool.pixi.dependencies]\nffmpeg = "7.*"\n',
    })
    expect(rows(collected)).toEqual([['ffmpeg', null, null, 'product', true, 6]])
  })

  test('version 6 locks give packages by address, version 5 by kind', () => {
    const collected = collect(collectPixiLock, {
      'pixi.lock': `version: 6
environments:
  default:
    packages:
      linux-64:
      - conda: https://conda.anaconda.org/conda-forge/linux-64/not-listed-1.0-0.conda
packages:
- conda: https://conda.anaconda.org/conda-forge/linux-64/ca-certificates-2024.8.30-hbcca054_0.conda
  sha256: afee
- pypi: https://files.pythonhosted.org/packages/aa/bb/tqdm-4.67.0-py3-none-any.whl
  name: tqdm
  version: 4.67.0
  requires_dist:
  - colorama ; sys_platform == 'win32'
- pypi: ./
  name: hanmal
  version: 0.1.0
`,
      'old/pixi.lock':
        'version: 5\npackages:\n- kind: conda\n  name: libgcc\n  version: 14.2.0\n  url: https://conda.anaconda.org/conda-forge/linux-64/libgcc-14.2.0-h77fa898_1.conda\n',
    })
    expect(rows(collected)).toEqual([
      ['ca-certificates', '2024.8.30', null, 'product', false, 8],
      ['tqdm', '4.67.0', null, 'product', false, 11],
      ['libgcc', '14.2.0', null, 'product', false, 4],
    ])
    expect(dependencies(collected)[1]?.url).toBeNull()
  })
})

test('a lock of tens of thousands of packages is read in time', () => {
  const blocks = Array.from(
    { length: 20_000 },
    (_, at) => `[[package]]\nname = "p${at}"\nversion = "1.${at}"\ngroups = ["main"]\n`,
  )
  const started = process.cpuUsage()
  const collected = collect(collectPoetryLock, { 'poetry.lock': blocks.join('\n') })
  expect(dependencies(collected)).toHaveLength(20_000)
  expect(cpuMilliseconds(started)).toBeLessThan(3_000)
})
