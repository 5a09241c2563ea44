import { describe, expect, test } from '@jest/globals'
import { collectDvc } from '../../../src/evidence/collect-dvc.js'
import { collectModelfile } from '../../../src/evidence/collect-modelfile.js'
import { collectWorkflows } from '../../../src/evidence/collect-workflows.js'
import { collect, dependencies } from './collect.js'

describe('GitHub workflows', () => {
  const collected = collect(collectWorkflows, {
    '.github/workflows/ci.yml': `jobs:
  test:
    steps:
      - uses: actions/checkout@v4 # moving
      - name: Cache
        uses: "Actions/Cache/restore@0123456789abcdef0123456789abcdef01234567"
      - uses: ./.github/actions/own
      - uses: docker://alpine:3.20
      - run: |
          cat <<EOF
          - uses: nobody/none@v1
          EOF
      - uses: astral-sh/setup-uv@v5.1.0
  reuse:
    uses: lab/workflows/.github/workflows/build.yml@main
`,
  })

  test('actions and reusable workflows are development packages with their places', () => {
    expect(
      dependencies(collected).map(({ ecosystem, name, specifier, version, scope, location }) => [
        ecosystem,
        name,
        specifier?.slice(0, 8),
        version?.slice(0, 8) ?? null,
        scope,
        location.startLine,
      ]),
    ).toEqual([
      ['githubactions', 'actions/checkout', 'v4', null, 'development', 4],
      ['githubactions', 'actions/cache', '01234567', '01234567', 'development', 6],
      ['githubactions', 'astral-sh/setup-uv', 'v5.1.0', 'v5.1.0', 'development', 13],
      ['githubactions', 'lab/workflows', 'main', null, 'development', 15],
    ])
  })
})

describe('DVC', () => {
  test('origins and stores are hosting, a data set of the hub is a reference, commands are neither', () => {
    const { facts, skipped } = collect(collectDvc, {
      '.dvc/config': '[core]\n    remote = store\n[\'remote "store"\']\n    url = s3://hanmal-data/dvc\n',
      'data/corpus.dvc':
        'md5: aa\ndeps:\n- etag: x\n  path: https://user:pw@data.example/corpus.tar\nouts:\n- md5: bb\n  path: corpus.tar\n',
      'data/wiki.dvc':
        'deps:\n- path: https://huggingface.co/datasets/hanmal/wiki/resolve/main/a.parquet\nouts:\n- path: a.parquet\n',
      'dvc.yaml':
        'stages:\n  get:\n    cmd: curl https://not.data.example/x\n    deps:\n    - src/get.py\n    - gs://bucket/raw\n    outs:\n    - data/raw\n',
    })
    expect(skipped).toEqual([])
    expect(
      facts.map((fact) => [
        fact.kind === 'hosting' ? fact.url : fact.kind === 'reference' ? `${fact.target} ${fact.id}` : '',
        fact.scope,
        fact.location.path,
        fact.location.startLine,
      ]),
    ).toEqual([
      ['s3://hanmal-data/dvc', 'data', '.dvc/config', 4],
      ['https://data.example/corpus.tar', 'data', 'data/corpus.dvc', 4],
      ['dataset hanmal/wiki', 'data', 'data/wiki.dvc', 2],
      ['gs://bucket/raw', 'data', 'dvc.yaml', 6],
    ])
  })

  test('nested without end, and not YAML, is safe', () => {
    const deep = `deps: ${'['.repeat(500)}${']'.repeat(500)} # https://x.example`
    expect(collect(collectDvc, { 'a.dvc': deep }).facts).toEqual([])
    expect(collect(collectDvc, { 'a.dvc': 'deps: [https://x.example' }).skipped).toEqual([
      'a.dvc: not valid YAML',
    ])
  })
})

describe('Ollama Modelfiles', () => {
  const read = (text: string): readonly unknown[] =>
    collect(collectModelfile, { Modelfile: text, 'out/model.gguf': '' }).facts.map((fact) =>
      fact.kind === 'reference'
        ? [fact.id, fact.form, fact.revision, fact.relation, fact.role, fact.location.startLine]
        : fact.kind === 'license'
          ? [fact.id, fact.match]
          : fact.kind,
    )

  test.each([
    ['FROM llama3.2:3b\n', ['llama3.2', 'name', '3b', null, 'backbone', 1]],
    [
      '# base\nFROM hf.co/Qwen/Qwen2.5-7B-Instruct-GGUF:Q4_K_M\n',
      ['Qwen/Qwen2.5-7B-Instruct-GGUF', 'hub-url', null, null, 'backbone', 2],
    ],
  ])('%j names a model', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test.each([
    'FROM ./out/model.gguf\n',
    'FROM out/model.gguf\n',
    'FROM /models/x\n',
    'FROM path/to/model\n',
    'FROM <base>\n',
  ])('%j names nobody else', (text) => {
    expect(read(text)).toEqual([])
  })

  test('with an adapter the model below it is adapted; quoted texts hold no instructions', () => {
    expect(
      read(
        'FROM mistral\nADAPTER ./lora.gguf\nSYSTEM """You answer.\nFROM nobody/none\n"""\nLICENSE apache-2.0\nMESSAGE user """\nADAPTER nobody/lora\n"""\n',
      ),
    ).toEqual([
      ['mistral', 'name', null, 'adapter', 'backbone', 1],
      ['Apache-2.0', 'declared'],
    ])
  })

  test('a text without a closing quote ends with the file', () => {
    expect(read(`FROM gemma2\nSYSTEM """${'FROM x/y\n'.repeat(1000)}`)).toEqual([
      ['gemma2', 'name', null, null, 'backbone', 1],
    ])
  })
})
