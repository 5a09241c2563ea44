import { describe, expect, test } from '@jest/globals'
import { runRecordCollector } from '../../src/evidence/collect-run-record.js'
import { collect, ofKind } from './prose/support.js'

const PATH = 'wandb/run-20260301_090000-x1y2z3/files/wandb-metadata.json'

const record = (args: unknown) =>
  JSON.stringify(
    { os: 'Linux', python: '3.11.9', args, program: '/srv/run/train.py', codePath: 'train.py' },
    null,
    4,
  )

describe('arguments of a recorded run', () => {
  test('the base, the data and the launch stand at their lines', () => {
    const { facts } = collect(
      runRecordCollector,
      PATH,
      record([
        '--model_name_or_path',
        'EleutherAI/polyglot-ko-5.8b',
        '--dataset_name',
        'nlpai-lab/kullm-v2',
        '--bf16',
        'True',
      ]),
    )
    expect(
      ofKind(facts, 'reference').map((fact) => `${fact.target} ${fact.id} ${fact.use} ${fact.strength}`),
    ).toEqual(['model EleutherAI/polyglot-ko-5.8b train D', 'dataset nlpai-lab/kullm-v2 train D'])
    expect(ofKind(facts, 'reference')[0]?.location).toMatchObject({ path: PATH, startLine: 5 })
    expect(ofKind(facts, 'training').map((fact) => fact.stage)).toEqual(['finetune'])
  })

  test.each([
    ['a run without arguments', record([])],
    ['arguments that are no list', record('--model_name_or_path x/y')],
    ['arguments that are no words', record([1, null, { a: 'b' }])],
  ])('%s says nothing of a model', (_, text) => {
    expect(ofKind(collect(runRecordCollector, PATH, text).facts, 'reference')).toEqual([])
  })

  test('a record that is cut off is skipped with the reason', () => {
    const { facts, skipped } = collect(runRecordCollector, PATH, '{"args": ["--model_name_or_path"')
    expect([facts, skipped]).toEqual([[], [`${PATH}: run record is not valid JSON`]])
  })
})
