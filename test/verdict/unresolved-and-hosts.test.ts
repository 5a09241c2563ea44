import { expect, test } from '@jest/globals'
import { renderJson } from '../../src/report/json.js'
import { renderText } from '../../src/report/text.js'
import { audit } from '../cases/audit.js'

const files = {
  'README.md': '# Saebyeok LM\n',
  'requirements.txt': [
    '--index-url https://user:secret@mirrors.aliyun.com/pypi/simple/',
    '--find-links https://data.pyg.org/whl/torch-2.4.0+cu124.html',
    'torch==2.4.0',
    '',
  ].join('\n'),
  'train/requirements.txt': '--index-url https://mirrors.aliyun.com/pypi/simple/\ndeepspeed\n',
  'train/sft.py': [
    'import argparse',
    'from transformers import AutoModelForCausalLM',
    'args = argparse.ArgumentParser().parse_args()',
    'model = AutoModelForCausalLM.from_pretrained(args.model_name_or_path)',
    '',
  ].join('\n'),
  'tests/test_load.py':
    'from transformers import AutoModel\nimport sys\nm = AutoModel.from_pretrained(sys.argv[1])\n',
}

test('what a run decides stands in the verdict with its place, and is no component', async () => {
  const verdict = await audit(files, {})
  expect(
    verdict.unresolved?.map(({ status, target, expression, locations, places }) => [
      status,
      target,
      expression,
      `${locations[0]?.path}:${locations[0]?.startLine}`,
      places,
    ]),
  ).toEqual([['unresolved-reference', 'model', 'args.model_name_or_path', 'train/sft.py:4', 1]])
  expect(verdict.components.map(({ name }) => name)).not.toContain('args.model_name_or_path')
  expect(verdict.findings.filter(({ message }) => message.includes('args.'))).toEqual([])
})

test('an index is one host however many files name it, and keeps no credentials', async () => {
  const verdict = await audit(files, {})
  expect(verdict.hosts?.map(({ url, scope, strength, places }) => [url, scope, strength, places])).toEqual([
    ['https://data.pyg.org/whl/torch-2.4.0+cu124.html', 'product', 'A', 1],
    ['https://mirrors.aliyun.com/pypi/simple/', 'product', 'A', 2],
  ])
  expect(renderJson(verdict)).not.toContain('"https://user:secret')
})

test('both are absent where there are none, and in the long text where there are', async () => {
  const plain = await audit({ 'README.md': '# Saebyeok LM\n' }, {})
  expect([plain.unresolved, plain.hosts]).toEqual([undefined, undefined])
  const options = { language: 'en', color: false, width: 120, verbose: true } as const
  expect(renderText(await audit(files, {}), options)).toContain('Fetched from')
  expect(renderText(plain, options)).not.toContain('Fetched from')
})
