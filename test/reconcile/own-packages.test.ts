import { describe, expect, test } from '@jest/globals'
import { audit, type Files, part } from '../cases/audit.js'

const PYPROJECT = '[project]\nname = "haneul-lm"\nversion = "0.1"\ndependencies = ["torch>=2.1"]\n'

describe('a package that the repository defines is its own', () => {
  test.each<[string, Files, string]>([
    [
      'by pyproject.toml, asked for below',
      { 'pyproject.toml': PYPROJECT, 'serve/requirements.txt': 'haneul_lm\ntorch\n' },
      'haneul-lm',
    ],
    [
      'by a packaging file of a folder below, in other letters',
      {
        'pyproject.toml': PYPROJECT,
        'hf_haneul/pyproject.toml': '[project]\nname = "hf_haneul"\nversion = "0.1"\n',
        'requirements.txt': 'hf-haneul\n',
      },
      'hf-haneul',
    ],
    [
      'by setup.py',
      {
        'setup.py': 'from setuptools import setup\n\nsetup(name="haneul-lm", version="0.1")\n',
        'requirements.txt': 'haneul-lm\n',
      },
      'haneul-lm',
    ],
    [
      'by package.json',
      {
        'packages/ui/package.json': '{ "name": "@haneul/ui", "version": "0.1.0" }',
        'package.json': '{ "name": "haneul", "dependencies": { "@haneul/ui": "^0.1.0" } }',
      },
      '@haneul/ui',
    ],
    [
      'by Cargo.toml, where dash and underscore are one',
      {
        'core/Cargo.toml': '[package]\nname = "haneul_core"\nversion = "0.1.0"\n',
        'cli/Cargo.toml':
          '[package]\nname = "haneul-cli"\nversion = "0.1.0"\n\n[dependencies]\nhaneul-core = "0.1"\n',
      },
      'haneul-core',
    ],
  ])('%s', async (_, files, name) => {
    const verdict = await audit(files)
    expect(part(verdict, name, 'library')).toMatchObject({ owner: 'self' })
  })

  test('and nobody is asked to declare it', async () => {
    const manifest = JSON.stringify({
      schemaVersion: '1.0.0',
      subject: { name: 'Haneul', supplier: 'Haneul Lab' },
      claim: { level: 'T4-2' },
      components: [],
    })
    const { findings } = await audit({
      'pyproject.toml': PYPROJECT,
      'serve/requirements.txt': 'haneul-lm\n',
      'sovereignty.json': manifest,
    })
    const named = findings.filter(({ component }) => component?.includes('haneul') === true)
    expect(named).toEqual([])
    expect(findings.some(({ component }) => component === 'pkg:pypi/torch')).toBe(true)
  })
})

describe('a package stays that of others', () => {
  test.each<[string, Files, string]>([
    [
      'when a name of a vendored tree is all there is',
      {
        'third_party/apex/setup.py': 'from setuptools import setup\n\nsetup(name="apex")\n',
        'third_party/apex/LICENSE': 'Copyright (c) somebody\n',
        'requirements.txt': 'apex\n',
      },
      'apex',
    ],
    [
      "when the own name comes from somebody else's repository",
      {
        'pyproject.toml': PYPROJECT,
        'requirements.txt': 'haneul-lm @ git+https://github.com/acme/haneul-lm\n',
      },
      'haneul-lm',
    ],
    [
      'when a project copied into a folder keeps the name and the address of its makers',
      {
        'pyproject.toml':
          '[project]\nname = "haneul-lm"\nversion = "0.1"\n\n[project.urls]\nRepository = "https://github.com/haneul-lab/haneul-lm"\n',
        'peft/setup.py':
          'from setuptools import setup\n\nsetup(name="peft", version="0.4.0.dev0", url="https://github.com/huggingface/peft")\n',
        'requirements.txt': 'peft\ntorch\n',
      },
      'peft',
    ],
    [
      'when another ecosystem has a package of the own name',
      { 'pyproject.toml': PYPROJECT, 'package.json': '{ "dependencies": { "haneul-lm": "^1.0.0" } }' },
      'haneul-lm',
    ],
  ])('%s', async (_, files, name) => {
    const verdict = await audit(files)
    expect(part(verdict, name, 'library')).toMatchObject({ owner: 'third-party' })
  })

  test('and the makers of a copied project are not taken for who declares', async () => {
    const verdict = await audit({
      'pyproject.toml':
        '[project]\nname = "haneul-lm"\nversion = "0.1"\n\n[project.urls]\nRepository = "https://github.com/haneul-lab/haneul-lm"\n',
      'transformers/setup.py':
        'from setuptools import setup\n\nsetup(name="transformers", version="4.28.0.dev0", url="https://github.com/huggingface/transformers")\n',
      'score.py':
        'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("huggingface/CodeBERTa-small-v1")\n',
    })
    expect(part(verdict, 'huggingface/CodeBERTa-small-v1')).toMatchObject({ owner: 'third-party' })
  })

  test('and the name of a package of another ecosystem presumes nothing about models', async () => {
    const verdict = await audit({
      'package.json': '{ "name": "qwerty-chat", "version": "1.0.0" }',
      'train.py':
        'from transformers import AutoModelForCausalLM, Trainer\n\nmodel = AutoModelForCausalLM.from_pretrained("acme/qwerty-7b")\nTrainer(model=model).train()\n',
    })
    expect(part(verdict, 'acme/qwerty-7b')).toMatchObject({ owner: 'third-party' })
  })
})

test('a package of PyPI declares none of its name in a conda channel', async () => {
  const files = {
    'requirements.txt': 'numpy<2\n',
    Dockerfile: 'FROM python:3.12\nRUN conda install -y numpy\n',
    'sovereignty.json': JSON.stringify({
      schemaVersion: '1.0.0',
      subject: { name: 'Haneul', supplier: 'Haneul Lab' },
      claim: { level: 'T2' },
      components: [{ name: 'numpy', type: 'library', purl: 'pkg:pypi/numpy' }],
    }),
  }
  const { components } = await audit(files)
  expect(components.flatMap(({ purl, status }) => (purl.endsWith('/numpy') ? [[purl, status]] : []))).toEqual(
    [
      ['pkg:conda/numpy', 'undeclared'],
      ['pkg:pypi/numpy', 'matched'],
    ],
  )
})
