import { describe, expect, test } from '@jest/globals'
import { collectConda } from '../../../src/evidence/collect-conda.js'
import { collectGitmodules } from '../../../src/evidence/collect-gitmodules.js'
import { collectPackageJson } from '../../../src/evidence/collect-package-json.js'
import { collectPyproject } from '../../../src/evidence/collect-pyproject.js'
import { collectSetupCfg } from '../../../src/evidence/collect-setup-cfg.js'
import { collectSetupPy } from '../../../src/evidence/collect-setup-py.js'
import { asked, collect, dependencies } from './collect.js'

describe('pyproject.toml', () => {
  const text = `[build-system]
requires = ["hatchling>=1.20"]

[project]
name = "hanmal_lm"
keywords = ["ollama", "numpy"]
license = "Apache-2.0"
dependencies = [
  "numpy", # arrays
  'colorama ; sys_platform == "win32"',
]
[project.urls]
Homepage = "https://hanmal.example"
Repository = "https://github.com/hanmal/hanmal-lm"

[project.optional-dependencies]
litellm = ["litellm == 1.83.4"]
train = ["numpy", "deepspeed"]
all = ["hanmal-lm[litellm,train]"]

[dependency-groups]
dev = ["ruff", { include-group = "lint" }]
lint = ["mypy"]

[tool.uv.sources]
deepspeed = { git = "https://github.com/lab/fork", rev = "0a1b" }
`
  const collected = collect(collectPyproject, { 'pyproject.toml': text })

  test('runtime, extras, groups and build requirements are read with their scope', () => {
    expect(
      dependencies(collected).map(({ name, group, scope, optional, location }) => [
        name,
        group,
        scope,
        optional,
        location.startLine,
      ]),
    ).toEqual([
      ['numpy', null, 'product', false, 9],
      ['colorama', null, 'product', false, 10],
      ['litellm', 'litellm', 'product', true, 17],
      ['numpy', 'train', 'training', true, 18],
      ['deepspeed', 'train', 'training', true, 18],
      ['ruff', 'dev', 'development', true, 22],
      ['mypy', 'lint', 'development', true, 23],
      ['hatchling', 'build', 'development', false, 2],
    ])
    expect(collected.skipped).toEqual([])
  })

  test('a package with another source carries its URL', () => {
    const override = dependencies(collected).find(({ name }) => name === 'deepspeed')
    expect(override?.url).toBe('git+https://github.com/lab/fork@0a1b')
  })

  test('licence, name and repository are stated facts; a home page elsewhere is not a repository', () => {
    expect(collected.facts.find((fact) => fact.kind === 'license')).toMatchObject({
      id: 'Apache-2.0',
      source: 'metadata',
      match: 'declared',
      location: { startLine: 7 },
    })
    expect(collected.facts.flatMap((fact) => (fact.kind === 'identity' ? [fact.value] : []))).toEqual([
      'hanmal_lm',
      'https://github.com/hanmal/hanmal-lm',
    ])
  })

  test('the classifier tells the licence where no field does', () => {
    const { facts } = collect(collectPyproject, {
      'pyproject.toml':
        '[project]\nname="x"\nclassifiers = ["License :: OSI Approved :: Apache Software License"]',
    })
    expect(facts.find((fact) => fact.kind === 'license')).toMatchObject({ id: 'Apache-2.0' })
  })

  test('Poetry tables keep caret constraints and leave the interpreter out', () => {
    const poetry = collect(collectPyproject, {
      'pyproject.toml': `[tool.poetry]
name = "x"
[tool.poetry.dependencies]
python = "^3.10"
torch = "^2.1"
pinned = "1.2.3"
lib = { git = "https://github.com/a/lib.git", tag = "v1" }
own = { path = "../own" }
[tool.poetry.group.dev.dependencies]
pytest = "*"
`,
    })
    expect(asked(poetry)).toEqual(['torch ^2.1', 'pinned 1.2.3', 'lib', 'pytest'])
    expect(dependencies(poetry).map(({ version, url, scope }) => [version, url, scope])).toEqual([
      [null, null, 'product'],
      ['1.2.3', null, 'product'],
      [null, 'git+https://github.com/a/lib.git@v1', 'product'],
      [null, null, 'development'],
    ])
  })

  test('broken TOML is recorded with its place and ends nothing else', () => {
    const broken = collect(collectPyproject, { 'pyproject.toml': '[project\nname = "x"' })
    expect(broken.facts).toEqual([])
    expect(broken.skipped[0]).toMatch(/not valid TOML at line 1/)
  })
})

describe('setup.py', () => {
  test('literals, concatenation, variables and keyword dictionaries are resolved without running anything', () => {
    const collected = collect(collectSetupPy, {
      'setup.py': `from setuptools import setup
base = ["torch>=1.4.0", 'librosa >= 0.7.0']
extras = {"dev": ["black"], "audio": ["soundfile"]}
meta = {"license": "MIT", "url": "https://github.com/hanmal/speech"}
setup(
    name="speech",
    install_requires=base + ["tqdm", "speech[audio]"],
    extras_require=extras,
    **meta,
)
`,
    })
    expect(asked(collected)).toEqual(['torch >=1.4.0', 'librosa >= 0.7.0', 'tqdm', 'black', 'soundfile'])
    expect(dependencies(collected).map(({ location }) => location.startLine)).toEqual([2, 2, 7, 3, 3])
    expect(collected.facts.filter((fact) => fact.kind !== 'dependency').map((fact) => fact.kind)).toEqual([
      'license',
      'identity',
      'identity',
    ])
  })

  test('a computed list is reported as not resolved', () => {
    const { facts, skipped } = collect(collectSetupPy, {
      'setup.py': 'from setuptools import setup\nsetup(name="x", install_requires=find_requirements())',
    })
    expect(facts.filter((fact) => fact.kind === 'dependency')).toEqual([])
    expect(skipped[0]).toMatch(/dynamic: install_requires at line 2/)
  })

  test('a list read from a requirement file of the repository is not reported, as that file is collected', () => {
    const { skipped } = collect(collectSetupPy, {
      'setup.py': 'setup(install_requires=open("requirements.txt").read().splitlines())',
      'requirements.txt': 'numpy',
    })
    expect(skipped).toEqual([])
  })
})

test('setup.cfg lists are read line by line', () => {
  const collected = collect(collectSetupCfg, {
    'setup.cfg': `[metadata]
name = speech
license = BSD-3-Clause
[options]
install_requires =
    torch>=2
    numpy  # arrays
[options.extras_require]
test =
    pytest
`,
  })
  expect(asked(collected)).toEqual(['torch >=2', 'numpy', 'pytest'])
  expect(dependencies(collected)[1]?.location).toMatchObject({ startLine: 7, startColumn: 5, endColumn: 9 })
  expect(collected.facts.find((fact) => fact.kind === 'license')).toMatchObject({ id: 'BSD-3-Clause' })
})

test('package.json gives npm packages; siblings of the repository are left out', () => {
  const collected = collect(collectPackageJson, {
    'web/package.json': JSON.stringify(
      {
        license: 'mit',
        dependencies: {
          react: '^19.0.0',
          ui: 'workspace:*',
          fork: 'lab/fork#main',
          old: 'npm:left-pad@1.3.0',
        },
        devDependencies: { vite: '6.0.1' },
      },
      null,
      2,
    ),
  })
  expect(
    dependencies(collected).map(({ name, specifier, version, url, scope }) => [
      name,
      specifier,
      version,
      url,
      scope,
    ]),
  ).toEqual([
    ['react', '^19.0.0', null, null, 'product'],
    ['fork', null, null, 'git+https://github.com/lab/fork#main', 'product'],
    ['left-pad', '1.3.0', '1.3.0', null, 'product'],
    ['vite', '6.0.1', '6.0.1', null, 'development'],
  ])
  expect(collected.facts.find((fact) => fact.kind === 'license')).toMatchObject({ id: 'MIT', raw: 'mit' })
})

test('a conda environment gives its packages, its pip list and its channels', () => {
  const collected = collect(collectConda, {
    'environment.yml': `name: lm
channels: [pytorch, https://mirror.example/conda]
dependencies:
  - python=3.10
  - pytorch=2.1.2=py3.10_cuda12.1
  - conda-forge::numpy>=1.24
  - mkl==2023.1
  - pip:
      - --find-links https://x.example
      - transformers==4.38.0
`,
  })
  expect(dependencies(collected).map(({ ecosystem, name, version }) => [ecosystem, name, version])).toEqual([
    ['conda', 'pytorch', '2.1.2'],
    ['conda', 'numpy', null],
    ['conda', 'mkl', '2023.1'],
    ['pypi', 'transformers', '4.38.0'],
  ])
  expect(collected.facts.flatMap((fact) => (fact.kind === 'hosting' ? [fact.url] : []))).toEqual([
    'https://x.example',
    'https://conda.anaconda.org/pytorch',
    'https://mirror.example/conda',
    'https://conda.anaconda.org/conda-forge',
  ])
})

test('submodules name their upstream however the URL is spelled', () => {
  const { facts, skipped } = collect(collectGitmodules, {
    '.gitmodules': `[submodule "instruct"]
	path = instruct
	url = git@github.com:some-code/open-instruct.git
[submodule "harness"]
	path = evaluation/harness
	url = https://github.com/lab/harness
[submodule "kernels"]
	path = third_party/kernels
	url = https://gitlab.com/team/kernels.git
[submodule "sibling"]
	path = sibling
	url = ../sibling.git
`,
  })
  expect(
    facts.map((fact) =>
      fact.kind === 'attribution' ? [fact.upstream, fact.scope, fact.location.startLine] : [],
    ),
  ).toEqual([
    ['some-code/open-instruct', 'product', 3],
    ['lab/harness', 'evaluation', 6],
    ['gitlab.com/team/kernels', 'product', 9],
  ])
  expect(skipped[0]).toContain('../sibling.git')
})
