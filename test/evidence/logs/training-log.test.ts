import { describe, expect, test } from '@jest/globals'
import { trainingLogCollector } from '../../../src/evidence/collect-training-log.js'
import { collect } from '../configs/collect.js'

describe('training logs', () => {
  test('of the Hugging Face trainer give first and last loss', () => {
    const { facts } = collect(trainingLogCollector, 'checkpoint-300/trainer_state.json', {
      global_step: 300,
      log_history: [
        { epoch: 0.1, loss: 10.82, step: 1 },
        { epoch: 0.2, eval_loss: 8.1, step: 100 },
        { epoch: 0.3, loss: 6.4, step: 200 },
        { epoch: 0.4, loss: 5.9, step: 300 },
        { train_loss: 7.2, train_runtime: 60, step: 300 },
      ],
    })
    expect(facts).toMatchObject([
      {
        kind: 'training-log',
        format: 'trainer_state',
        firstStep: 1,
        firstLoss: 10.82,
        lastLoss: 5.9,
        steps: 3,
      },
    ])
  })

  test.each([
    [
      'logs/train_log.jsonl',
      '{"step": 1, "loss": 11.2}\n{"step": 2, "eval_loss": 3}\n{"step": 10, "loss": 9.1}\n',
      'jsonl',
      1,
      11.2,
      9.1,
      2,
    ],
    ['train_loss.csv', 'step,lr,loss\n0,0.001,10.9\n100,0.001,7.5\n200,0.001,6.1\n', 'csv', 0, 10.9, 6.1, 3],
    ['result/train_result.csv', 'loss,cer\n4.5,90\n3.1,70\n', 'csv', null, 4.5, 3.1, 2],
    [
      'slurm-123.out',
      'setting up\n iteration        1/  500000 | lm loss: 1.083E+01 | grad norm: 1.2\n iteration      100/  500000 | lm loss: 7.921E+00 |\n validation loss at iteration 100 | lm loss: 7.7\n',
      'megatron',
      1,
      10.83,
      7.921,
      2,
    ],
    ['run.log', 'INFO step=1 loss=11.02\nINFO step=2 loss=10.40\n', 'text', 1, 11.02, 10.4, 2],
  ])('%s', (path, content, format, firstStep, firstLoss, lastLoss, steps) => {
    expect(collect(trainingLogCollector, path, content).facts).toMatchObject([
      { format, firstStep, firstLoss, lastLoss, steps },
    ])
  })

  test('point at the first record', () => {
    const { facts } = collect(
      trainingLogCollector,
      'train.log',
      'hello\nstep 1: loss 9.5\nstep 2: loss 9.4\n',
    )
    expect(facts[0]?.location).toMatchObject({ startLine: 2, quote: 'step 1: loss 9.5' })
  })

  test.each([
    ['train_log.jsonl', '{"step": 1, "loss": 11.2}\n'],
    ['eval_result.csv', 'loss,cer\n0.4,1\n0.3,1\n'],
    [
      'data/train.jsonl',
      '{"instruction": "what is a loss", "output": "x"}\n{"instruction": "loss", "output": "y"}\n',
    ],
    ['train.csv', 'text,label\nthe loss was great,1\nloss again,0\n'],
    ['trainer_state.json', '{"log_history": [], "loss": 1}'],
    ['build.log', 'step 1 of 3: copying\nweight loss is 3 kg\nstep 2 of 3\n'],
    ['requirements-train.txt', 'loss-functions==1.0\n'],
  ])('%s is none', (path, content) => {
    expect(collect(trainingLogCollector, path, content).facts).toEqual([])
  })

  test.each([
    ['step loss '],
    ['Epoch 1:[[loss'],
    ['train_inner | {loss'],
    ['[batch=1/9] Train loss: '],
    ['[step=1/9] loss=1 '],
    ["{'loss': 1, "],
    ['iteration 1/ 2 | lm loss: '],
    ['"loss": {'],
    ['vocab_size .......loss '],
    ['1,"loss '],
  ])('stay fast on hostile lines of %j', (words) => {
    const text = `${words.repeat(Math.floor(3900 / words.length))}\n`.repeat(400)
    const before = process.cpuUsage()
    for (const path of ['train.log', 'train_log.jsonl', 'train.csv'])
      collect(trainingLogCollector, path, text)
    const { user } = process.cpuUsage(before)
    expect(user / 1000).toBeLessThan(2500)
  })

  test('stay fast on one line of megabytes', () => {
    const before = process.cpuUsage()
    for (const end of [' ', '\r'])
      collect(trainingLogCollector, 'train.log', `step 1 loss 2.5${end}`.repeat(300_000))
    const { user } = process.cpuUsage(before)
    expect(user / 1000).toBeLessThan(2500)
  })
})
