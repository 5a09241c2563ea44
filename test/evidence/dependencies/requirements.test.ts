import { describe, expect, test } from '@jest/globals'
import { collectRequirements } from '../../../src/evidence/collect-requirements.js'
import { asked, collect, dependencies, entry } from './collect.js'

describe('which files are requirement lists', () => {
  test.each([
    ['requirements.txt', true],
    ['requirements-dev.txt', true],
    ['dev-requirements.in', true],
    ['efficiency_requirements.txt', true],
    ['requirements/cuda.txt', true],
    ['constraints.txt', false],
    ['requirements/constraints.txt', false],
    ['docs/software_requirements.md', false],
    ['test_requirements.py', false],
    ['vocab.txt', false],
    ['wandb/run-20240101_000000-abc/files/requirements.txt', false],
  ])('%s: %s', (path, wanted) => {
    expect(collectRequirements.wants(entry(path))).toBe(wanted)
  })
})

describe('lines are read the way pip reads them', () => {
  test('continuations, comments, hashes and options are told from the requirement', () => {
    const collected = collect(collectRequirements, {
      'requirements.txt': [
        '\uFEFF# pinned',
        'torch==2.1.2 \\',
        '    --hash=sha256:aaaa \\',
        '    --hash=sha256:bbbb',
        'numpy>=1.24  # needed by torch',
        '  transformers == 4.38.0 ; python_version >= "3.9"',
        'fsspec[s3,http]',
        '--pre',
        'kenlm @ https://example.net/kenlm.zip#subdirectory=python',
      ].join('\r\n'),
    })
    expect(asked(collected)).toEqual([
      'torch ==2.1.2',
      'numpy >=1.24',
      'transformers == 4.38.0',
      'fsspec',
      'kenlm',
    ])
    expect(collected.skipped).toEqual([])
    const facts = dependencies(collected)
    expect(facts.map(({ location }) => location.startLine)).toEqual([2, 5, 6, 7, 9])
    expect(facts[2]).toMatchObject({
      version: '4.38.0',
      marker: 'python_version >= "3.9"',
      scope: 'product',
      group: null,
    })
    expect(facts[2]?.location).toMatchObject({
      startColumn: 3,
      quote: 'transformers == 4.38.0 ; python_version >= "3.9"',
    })
    expect(facts[4]?.url).toBe('https://example.net/kenlm.zip#subdirectory=python')
  })

  test('a comment line ends a continuation', () => {
    expect(asked(collect(collectRequirements, { 'requirements.txt': 'a==1 \\\n# why\nb==2' }))).toEqual([
      'a ==1',
      'b ==2',
    ])
  })

  test('a fork under an index name keeps its URL, without the token', () => {
    const [fact] = dependencies(
      collect(collectRequirements, {
        'requirements.txt':
          'deepspeed@git+https://$' + '{TOKEN}@github.com/lab/fork.git@0a1b2c#egg=deepspeed',
      }),
    )
    expect(fact).toMatchObject({
      name: 'deepspeed',
      url: 'git+https://github.com/lab/fork.git@0a1b2c#egg=deepspeed',
    })
  })

  test.each([
    ['git+https://github.com/Org/Tool.git@main', 'github', 'org/tool', null],
    ['-e git+ssh://git@github.com/Org/Tool.git#egg=the_tool', 'pypi', 'the-tool', null],
    [
      'https://host.example/whl/flash_attn-2.5.6+cu122-cp310-cp310-linux_x86_64.whl',
      'pypi',
      'flash-attn',
      '2.5.6+cu122',
    ],
    ['https://github.com/o/r/releases/download/v1/thing-1.4-py3-none-any.whl', 'pypi', 'thing', '1.4'],
    ['https://host.example/tool-0.3.tar.gz', 'pypi', 'tool', '0.3'],
  ])('%s is %s %s', (line, ecosystem, name, version) => {
    const [fact] = dependencies(collect(collectRequirements, { 'requirements.txt': line }))
    expect(fact).toMatchObject({ ecosystem, name, version })
  })

  test('a path of the machine that froze the list is no origin', () => {
    const [fact] = dependencies(
      collect(collectRequirements, {
        'requirements.txt': 'certifi @ file:///croot/certifi_1690232220950/work/certifi',
      }),
    )
    expect(fact).toMatchObject({ name: 'certifi', url: null })
  })

  test('own folders are no dependencies', () => {
    const collected = collect(collectRequirements, {
      'inference/requirements.txt': '.\n-e .[dev]\n./tools\nquant/kernels\nquant/kernels/\n-e ../core',
      'inference/quant/kernels/a.py': '',
      'core/a.py': '',
    })
    expect(collected).toEqual({ facts: [], skipped: [] })
  })

  test('an include that is missing, and a line that is no requirement, are recorded', () => {
    const collected = collect(collectRequirements, {
      'requirements/gpu.txt': '-r base.txt\n--requirement=gone.txt\n{% if gpu %}\nfaiss-gpu',
      'requirements/base.txt': 'numpy',
    })
    expect(asked(collected)).toEqual(['faiss-gpu', 'numpy'])
    expect(collected.skipped).toHaveLength(2)
    expect(collected.skipped[0]).toContain('gone.txt')
    expect(collected.skipped[1]).toContain('line 3')
  })

  test('indexes are hosting evidence without credentials', () => {
    const { facts } = collect(collectRequirements, {
      'requirements.txt':
        '--extra-index-url https://user:secret@mirror.example/simple\n-f https://wheels.example/\ntorch',
    })
    expect(facts.flatMap((fact) => (fact.kind === 'hosting' ? [fact.url] : []))).toEqual([
      'https://mirror.example/simple',
      'https://wheels.example/',
    ])
  })
})

describe('what pip takes beside names and versions', () => {
  function read(...lines: readonly string[]) {
    return collect(collectRequirements, { 'requirements.txt': lines.join('\n') })
  }

  test('includes in every spelling are followed, each once, whatever the file is called', () => {
    const collected = collect(collectRequirements, {
      'requirements.txt': [
        '-r deps/base.lst',
        '-rdeps/gpu.lst',
        '--requirement=deps/io.lst',
        '--requirem "deps/with blank.lst"',
        '-c deps/pins.lst',
      ].join('\n'),
      'deps/base.lst': 'torch\n-r ../requirements.txt\n-r gpu.lst',
      'deps/gpu.lst': 'deepspeed',
      'deps/io.lst': 'fsspec',
      'deps/with blank.lst': 'numpy',
      'deps/pins.lst': 'protobuf==3.20',
    })
    expect(asked(collected)).toEqual(['torch', 'deepspeed', 'fsspec', 'numpy'])
    expect(collected.skipped).toEqual([])
  })

  test('an include out of the root, or on another host, is named and not followed', () => {
    const { skipped } = read(
      '-r ../../etc/passwd',
      '-r https://user:pw@host.example/more.txt',
      '-r ${DIR}/x.txt',
    )
    expect(skipped).toEqual([
      'requirements.txt: line 1 includes ../../etc/passwd, which is not in the repository',
      'requirements.txt: line 2 includes https://host.example/more.txt, which is outside of the repository',
      'requirements.txt: line 3 includes ${DIR}/x.txt, which is not in the repository',
    ])
  })

  test('a version that only a variable tells leaves the package listed without one', () => {
    expect(dependencies(read('torch==${TORCH_VERSION}', 'numpy>=${MIN},<2'))).toMatchObject([
      { name: 'torch', specifier: '==${TORCH_VERSION}', version: null },
      { name: 'numpy', specifier: '>=${MIN},<2', version: null },
    ])
    expect(read('${PACKAGE}==1.0').skipped).toHaveLength(1)
  })

  test('a marker is cut off at the first semicolon, after an address at the first with a blank', () => {
    expect(
      dependencies(
        read(
          'torch @ https://host.example/torch-2.1.0-cp310-cp310-linux_x86_64.whl;sys_platform == "linux"',
          'git+https://github.com/lab/fork.git@v1#egg=deepspeed[io]; sys_platform == "linux"',
        ),
      ),
    ).toMatchObject([
      { name: 'torch', version: '2.1.0', marker: 'sys_platform == "linux"' },
      { name: 'deepspeed', extras: ['io'], marker: 'sys_platform == "linux"' },
    ])
    expect(read('torch; python_version >= 3.9').skipped).toHaveLength(1)
  })

  test('form feeds and the line ends of other systems end a line', () => {
    expect(asked(read('torch\fnumpy\rscipy\vpandas'))).toEqual(['torch', 'numpy', 'scipy', 'pandas'])
  })

  test('options pip would refuse are named, what stands before them is kept', () => {
    const collected = read('torch==2.1 --hash=md5:ab', '--no-such-option', 'numpy --hash "sha256:ab')
    expect(asked(collected)).toEqual(['torch ==2.1', 'numpy'])
    expect(collected.skipped.map((note) => note.replace(/^.*line (\d).*: /, '$1 '))).toEqual([
      '1 md5:ab is no hash of pip',
      '2 --no-such-option is no option of requirement files',
      '3 a quote is not closed',
    ])
  })

  test('what pip cannot edit is no dependency; a repository without a name is kept and named', () => {
    const collected = read(
      '-e https://host.example/tool-0.3.tar.gz',
      '-e git+https://github.com/Org/Tool.git@main',
    )
    expect(dependencies(collected)).toMatchObject([{ ecosystem: 'github', name: 'org/tool' }])
    expect(collected.skipped).toHaveLength(2)
  })
})

test.each([
  ['requirements.txt', null, 'product'],
  ['requirements/common.txt', null, 'product'],
  ['requirements-dev.txt', 'dev', 'development'],
  ['requirements_eval.txt', 'eval', 'evaluation'],
  ['requirements/metrics.txt', 'metrics', 'evaluation'],
  ['requirements/docs.in', 'docs', 'documentation'],
  ['requirements-flashattention.txt', 'flashattention', 'product'],
  ['finetune/requirements-train.txt', 'train', 'training'],
  ['tests/requirements-train.txt', 'train', 'development'],
  ['third_party/tool/requirements.txt', null, 'vendored'],
])('packages of %s are in group %s, scope %s', (path, group, scope) => {
  expect(dependencies(collect(collectRequirements, { [path]: 'numpy' }))[0]).toMatchObject({ group, scope })
})

test('what pip-compile locks for other packages is not asked for by the project', () => {
  const { facts } = collect(collectRequirements, {
    'requirements.txt': `#
# This file is autogenerated by pip-compile with Python 3.10
# by the following command:
#
#    pip-compile
#
--extra-index-url https://download.pytorch.org/whl/cu121

accelerate==0.25.0
    # via
    #   -r requirements.in
    #   peft
aiohttp==3.9.1 \\
    --hash=sha256:2a02aba9ed12e4ac4eb3ea9421c420301a0c6460d9830d74a9df87efa4912010
    # via
    #   datasets
    #   fsspec
hanbit==1.0  # via hanbit-lm (pyproject.toml)
numpy==1.26.2
`,
    'requirements-dev.txt': 'aiohttp==3.9.1  # via is a word here\n',
  })
  expect(
    facts.flatMap((fact) => (fact.kind === 'dependency' ? [[fact.name, fact.direct ?? true]] : [])),
  ).toEqual([
    ['accelerate', true],
    ['aiohttp', false],
    ['hanbit', true],
    ['numpy', true],
    ['aiohttp', true],
  ])
})
