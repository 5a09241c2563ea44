import { describe, expect, test } from '@jest/globals'
import { collectConda } from '../../../src/evidence/collect-conda.js'
import { collectPixi } from '../../../src/evidence/collect-pixi.js'
import { collectPyproject } from '../../../src/evidence/collect-pyproject.js'
import { collectSetupCfg } from '../../../src/evidence/collect-setup-cfg.js'
import { gather } from '../../../src/evidence/gather.js'
import { openMemory } from '../../../src/source/index.js'
import { asked, type Collected, collect, dependencies } from './collect.js'

function hosts({ facts }: Collected): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'hosting' ? [fact.url] : []))
}

describe('lists that a packaging file reads from elsewhere', () => {
  const DYNAMIC = `[project]
name = "koref-llm"
dynamic = ["version", "dependencies", "optional-dependencies"]

[tool.setuptools.dynamic]
version = { attr = "koref.__version__" }
dependencies = { file = ["packages/core.lst", "packages/gpu.lst"] }
optional-dependencies.serve = { file = ["packages/serve.lst"] }
optional-dependencies.dev = { file = "packages/dev.lst" }
`
  const LISTS = {
    'packages/core.lst': 'torch>=2.1\n-r more.lst\n',
    'packages/more.lst': 'flash-attn==2.5.6\n',
    'packages/gpu.lst': 'triton\n',
    'packages/serve.lst': 'fastapi\n',
  }

  test('setuptools: several files of any name, extras as such, and what they include', () => {
    const collected = collect(collectPyproject, { 'pyproject.toml': DYNAMIC, ...LISTS })
    expect(dependencies(collected).map(({ name, group, optional }) => [name, group, optional])).toEqual([
      ['torch', null, false],
      ['triton', 'gpu', false],
      ['fastapi', 'serve', true],
      ['flash-attn', 'more', false],
    ])
    expect(collected.skipped).toEqual([
      'pyproject.toml: reads packages/dev.lst, which is not in the repository',
    ])
  })

  test('setup.cfg: `file:` for the plain list and for an extra', () => {
    const collected = collect(collectSetupCfg, {
      'setup.cfg': `[metadata]
name = koref
[options]
install_requires = file: packages/core.lst, packages/gpu.lst
[options.extras_require]
serve = file: packages/serve.lst
`,
      ...LISTS,
    })
    expect(asked(collected)).toEqual(['torch >=2.1', 'triton', 'fastapi', 'flash-attn ==2.5.6'])
    expect(collected.skipped).toEqual([])
  })

  test('a list the project names is its own, also in a folder that usually holds copies of others', async () => {
    const source = openMemory({
      'pyproject.toml': DYNAMIC.replaceAll('packages/', 'deps/'),
      'deps/core.lst': 'torch\n-r more.lst',
      'deps/more.lst': 'einops\n-r core.lst',
      'deps/unnamed.txt': 'numpy',
    })
    const { facts } = await gather(source, { text: [collectPyproject], listing: [] })
    expect(
      facts.flatMap((fact) =>
        fact.kind === 'dependency' ? [[fact.name, fact.scope, fact.location.path]] : [],
      ),
    ).toEqual([
      ['torch', 'product', 'deps/core.lst'],
      ['einops', 'product', 'deps/more.lst'],
    ])
  })
})

test('a group that includes itself, or one that is not there, is named', () => {
  const collected = collect(collectPyproject, {
    'pyproject.toml': `[dependency-groups]
test = ["pytest>=8", { include-group = "Lint" }]
lint = ["ruff", { include-group = "test" }]
train = [{ include-group = "docs" }, "deepspeed"]
`,
  })
  expect(asked(collected)).toEqual(['pytest >=8', 'ruff', 'deepspeed'])
  expect(collected.skipped).toEqual([
    'pyproject.toml: dependency group test includes itself: test, lint, test',
    'pyproject.toml: dependency group train includes docs, which is not there',
  ])
})

test('sources of uv: a repository is the origin, members and folders are the own ones, an index is a host', () => {
  const collected = collect(collectPyproject, {
    'pyproject.toml': `[project]
name = "koref-llm"
dependencies = ["torch", "deepspeed", "vllm", "koref-core", "tok", "numpy"]

[tool.uv]
index-url = "https://user:secret@mirror.example/simple"
find-links = ["https://wheels.example/links", "./wheels"]

[[tool.uv.index]]
name = "cu121"
url = "https://download.pytorch.org/whl/cu121"

[tool.uv.sources]
torch = [{ index = "cu121", marker = "sys_platform == 'linux'" }, { index = "cpu" }]
deepspeed = [
  { git = "https://github.com/EleutherAI/DeeperSpeed.git", rev = "0a1b2c", marker = "sys_platform == 'linux'" },
  { path = "./local/deepspeed", marker = "sys_platform == 'darwin'" },
]
vllm = { url = "https://wheels.example/vllm-0.5.0-cp310-cp310-linux_x86_64.whl" }
koref-core = { workspace = true }
tok = { path = "./libs/tok", editable = true }
`,
  })
  expect(dependencies(collected).map(({ name, url }) => [name, url])).toEqual([
    ['torch', null],
    ['deepspeed', 'git+https://github.com/EleutherAI/DeeperSpeed.git@0a1b2c'],
    ['vllm', 'https://wheels.example/vllm-0.5.0-cp310-cp310-linux_x86_64.whl'],
    ['numpy', null],
  ])
  expect(hosts(collected)).toEqual([
    'https://mirror.example/simple',
    'https://wheels.example/links',
    'https://download.pytorch.org/whl/cu121',
  ])
})

test('Poetry: the python key is a marker, and one the project left behind asks for nobody', () => {
  const collected = collect(collectPyproject, {
    'pyproject.toml': `[tool.poetry]
name = "poet"
[tool.poetry.dependencies]
python = "^3.9"
torch = "^2.1"
importlib-metadata = { version = "^4", python = "<3.8" }
pywin32 = { version = "^306", markers = "sys_platform == 'win32'", python = "~3.11" }
numpy = [{ version = "^1", python = "<3.12" }, { version = "^2", python = ">=3.12" }]
[[tool.poetry.source]]
name = "corp"
url = "https://pypi.corp.example/simple"
`,
  })
  expect(
    dependencies(collected).map(({ name, specifier, marker, optional }) => [
      name,
      specifier,
      marker,
      optional,
    ]),
  ).toEqual([
    ['torch', '^2.1', null, false],
    ['importlib-metadata', '^4', 'python_version < "3.8"', true],
    [
      'pywin32',
      '^306',
      `(sys_platform == 'win32') and python_version >= "3.11" and python_version < "3.12"`,
      false,
    ],
    ['numpy', '^1', 'python_version < "3.12"', false],
    ['numpy', '^2', 'python_version >= "3.12"', false],
  ])
  expect(hosts(collected)).toEqual(['https://pypi.corp.example/simple'])
})

test('PDM and Hatch: edited repositories, folders of the project, files and hooks of the build', () => {
  const collected = collect(collectPyproject, {
    'pyproject.toml': `[project]
name = "hatchy"
dependencies = ["core @ {root:uri}/../libs/core", "numpy"]
[tool.pdm.dev-dependencies]
test = ["pytest", "-e file:///\${PROJECT_ROOT}/sub#egg=sub", "-e git+https://github.com/Org/Tool.git@main#egg=tool"]
[[tool.pdm.source]]
url = "https://pdm.corp.example/simple"
[tool.hatch.metadata.hooks.requirements_txt]
files = ["packages.lst"]
[tool.hatch.build.hooks.vcs]
dependencies = ["hatch-vcs"]
`,
    'packages.lst': 'jinja2',
  })
  expect(dependencies(collected).map(({ name, group }) => [name, group])).toEqual([
    ['numpy', null],
    ['pytest', 'dev-test'],
    ['tool', 'dev-test'],
    ['hatch-vcs', 'build'],
    ['jinja2', 'packages'],
  ])
  expect(hosts(collected)).toEqual(['https://pdm.corp.example/simple'])
  expect(collected.skipped).toEqual([])
})

test('pixi: indexes of its PyPI options', () => {
  const collected = collect(collectPixi, {
    'pixi.toml': `[workspace]
channels = ["conda-forge"]
[pypi-options]
extra-index-urls = ["https://token@pixi.example/simple"]
find-links = [{ url = "https://pixi.example/links" }, { path = "./links" }]
`,
  })
  expect(hosts(collected)).toEqual([
    'https://conda.anaconda.org/conda-forge',
    'https://pixi.example/simple',
    'https://pixi.example/links',
  ])
})

test('conda: the pip list is a requirement file, channels carry no password', () => {
  const collected = collect(collectConda, {
    'environment.yml': `channels:
  - https://user:secret@conda.corp.example/ch
  - defaults
dependencies:
  - python=3.10
  - nvidia::cuda-toolkit=12.1
  - pip:
    - -r packages.lst
    - --extra-index-url https://wheels.example/simple
    - -e .
    - -e git+https://github.com/EleutherAI/DeeperSpeed.git#egg=deepspeed
    - torchvision==0.16 --hash=sha256:ab
`,
    'packages.lst': 'einops',
  })
  expect(dependencies(collected).map(({ ecosystem, name, url }) => [ecosystem, name, url])).toEqual([
    ['conda', 'cuda-toolkit', null],
    ['pypi', 'deepspeed', 'git+https://github.com/EleutherAI/DeeperSpeed.git#egg=deepspeed'],
    ['pypi', 'torchvision', null],
    ['pypi', 'einops', null],
  ])
  expect([...hosts(collected)].sort()).toEqual([
    'https://conda.anaconda.org/nvidia',
    'https://conda.corp.example/ch',
    'https://repo.anaconda.com/pkgs/main',
    'https://wheels.example/simple',
  ])
  expect(collected.skipped).toEqual([])
})

test('environments of Hatch take packages for a value of their matrix too', () => {
  const collected = collect(collectPyproject, {
    'pyproject.toml': `[project]
name = "hatchy"
[[tool.hatch.envs.test.matrix]]
torch = ["2.3", "2.4"]
[tool.hatch.envs.test.overrides]
matrix.torch.dependencies = [
  { value = "torch==2.3.1", if = ["2.3"] },
  "numpy<2",
]
matrix.torch.features = ["gpu"]
`,
  })
  expect(dependencies(collected).map(({ name, version, scope }) => [name, version, scope])).toEqual([
    ['torch', '2.3.1', 'development'],
    ['numpy', null, 'development'],
  ])
})
