import { describe, expect, test } from '@jest/globals'
import { TextFile } from '../../../src/evidence/text-file.js'
import { readSettings } from '../../../src/evidence/trainers/settings.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'

function settings(text: string, path = 'run.yaml'): string[] {
  return readSettings(new TextFile(path, text, 'product'))
    .filter(({ value }) => value !== '')
    .map(({ key, parents, value, start, end, item }) => {
      const spelt = text.slice(start, end)
      return `${[...parents, key].join('.')}${item === true ? '[]' : ''}=${value}${spelt === value ? '' : ` <${spelt}>`}`
    })
}

describe('settings of a configuration file', () => {
  test('elements of lists, at either indent, have the key of their list', () => {
    expect(settings('datasets:\n  - acme/chat # first\n  - "acme/code"\nmodels:\n- acme/m\nlr: 1\n')).toEqual(
      ['datasets[]=acme/chat', 'datasets[]=acme/code', 'models[]=acme/m', 'lr=1'],
    )
  })

  test('flow collections, over several lines too', () => {
    const text = 'data: {train: {path: acme/chat, split: "train"}}\nmix: [acme/a,\n  "acme/b"]\nnext: 1\n'
    expect(settings(text)).toEqual([
      'data.train.path=acme/chat',
      'data.train.split=train',
      'mix[]=acme/a',
      'mix[]=acme/b',
      'next=1',
    ])
  })

  test('a bracket that never closes costs its own line', () => {
    expect(settings('cmd: [broken\nbase_model: acme/m\n')).toEqual(['cmd[]=broken', 'base_model=acme/m'])
  })

  test('an alias gives the value of its anchor', () => {
    expect(settings('base: &base acme/m\ntokenizer: *base\n')).toEqual([
      'base=acme/m',
      'tokenizer=acme/m <*base>',
    ])
  })

  test('an interpolation gives the value of its key, one hop, or its fallback', () => {
    const text = [
      'model:',
      '  name: acme/m',
      'tokenizer: $' + '{model.name}',
      'reward: $' + '{oc.env:REWARD,acme/rm}',
      'draft: $' + '{draft_model}',
    ].join('\n')
    expect(settings(text).map((one) => one.replace(/ <.*$/, ''))).toEqual([
      'model.name=acme/m',
      'tokenizer=acme/m',
      'reward=acme/rm',
      'draft=$' + '{draft_model}',
    ])
  })

  test('JSON keeps the keys above, and TOML its lists', () => {
    expect(
      settings('{"args": {"base_model": "acme/m", "datasets": [{"path": "acme/d"}]}}', 'a.json'),
    ).toEqual(['args.base_model=acme/m', 'args.datasets.path=acme/d'])
    expect(settings('[data]\ntrain = ["acme/a", "acme/b"]\n', 'a.toml')).toEqual([
      'data.train[]=acme/a',
      'data.train[]=acme/b',
    ])
  })

  test('is linear in what it reads', () => {
    const started = process.cpuUsage()
    settings(`a: ${'['.repeat(100_000)}\n${'b: {\n'.repeat(20_000)}`)
    settings(`{"a": ${'['.repeat(100_000)}`, 'a.json')
    expect(cpuMilliseconds(started)).toBeLessThan(3000)
  })
})
