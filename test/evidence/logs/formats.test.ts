import { describe, expect, test } from '@jest/globals'
import { trainingLogCollector } from '../../../src/evidence/collect-training-log.js'
import { isTextLog, readRun } from '../../../src/evidence/logs/read-run.js'
import { collect } from '../configs/collect.js'

const LOSSES = [11.05, 10.41, 9.72, 8.66]
const text = (line: (loss: number, at: number) => string): string => `${LOSSES.map(line).join('\n')}\n`
const bar = (step: number): string => `\r  1%|▏         | ${step}/1000 [00:10<1:02:13,  3.74s/it]`
const dict = (loss: number): string =>
  `{'loss': ${loss}, 'grad_norm': 3.1, 'learning_rate': 1e-05, 'epoch': 0.01}`

describe("the console of Hugging Face's trainer", () => {
  const steps = (content: string): readonly (number | null)[] =>
    readRun('train.log', content).records.map(({ step }) => step)

  test('gives its steps by the progress bars beside its dictionaries', () => {
    const content = LOSSES.map(
      (loss, at) => `${bar(10 * at + 9)}\r${' '.repeat(50)}\r${dict(loss)}\n${bar(10 * at + 10)}`,
    ).join('')
    expect(steps(content)).toEqual([10, 20, 30, 40])
  })

  test('gives none where bars and output were stored apart', () => {
    const bars = [1, 2, 3, 40].map((step) => bar(step)).join('')
    expect(steps(`${LOSSES.map(dict).join('\n')}\n${bars}`)).toEqual([null, null, null, null])
    expect(steps(LOSSES.map((loss, at) => `${dict(loss)}${bar([5, 6, 40, 41][at]!)}\n`).join(''))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('is read whatever stands first in a dictionary, also with values as text', () => {
    const log = readRun(
      'train.log',
      text((loss) => `{'grad_norm': '3.1', 'loss': '${loss}', 'learning_rate': '1e-05', 'epoch': '0.01'}`),
    )
    expect(log.records.map(({ loss, rate }) => [loss, rate])).toEqual(LOSSES.map((loss) => [loss, 1e-5]))
  })

  test('counts a step once where DeepSpeed prints it too', () => {
    const log = readRun(
      'train.log',
      text(
        (loss, at) =>
          `steps: ${at + 1} loss: ${loss} iter time (s): 1.2\n{'loss': ${loss}, 'step': ${at + 1}}`,
      ),
    )
    expect(log.records).toHaveLength(LOSSES.length)
  })
})

describe('losses that are none of tokens are told as such', () => {
  test.each([
    [
      'exp/train.log',
      text(
        (loss, at) =>
          `[host] 2026-04-23 04:59:25,764 (trainer:793) INFO: 1epoch:train:${90 * at + 1}-${90 * at + 90}batch: iter_time=0.003, loss_ctc=557.480, loss_att=223.114, acc=4.043e-04, loss=${loss}, grad_norm=530.879, optim0_lr0=6.250e-07, train_time=0.734`,
      ),
      'espnet',
      90,
    ],
    [
      'exp/log/log-train-2023-01-01-10-00-00',
      text(
        (loss, at) =>
          `2023-01-01 10:00:00,000 INFO [train.py:895] (0/4) Epoch 1, batch ${50 * at}, loss[loss=${loss}, simple_loss=6.8, pruned_loss=7.0, over 15000.00 frames. ], tot_loss[loss=7.5, simple_loss=6, over 2e5 frames. ], batch size: 50, lr: 2.25e-02, grad_scale: 1`,
      ),
      'icefall',
      0,
    ],
    [
      'hydra_train.log',
      text(
        (loss, at) =>
          `[2021-01-01 10:00:00,123][train_inner][INFO] - {"epoch": 1, "loss": "${loss}", "loss_0": "6.5", "prob_perplexity": "30.1", "num_updates": "${at + 1}", "lr": "1e-7"}`,
      ),
      'fairseq',
      1,
    ],
  ])('%s', (path, content, format, first) => {
    expect(isTextLog(path)).toBe(true)
    expect(collect(trainingLogCollector, path, content).facts).toMatchObject([
      { format, lossKind: 'other', firstStep: first, firstLoss: LOSSES[0] },
    ])
  })
})

describe('a number is read whole or not at all', () => {
  test.each([
    ['with a decimal comma', 'step: 1 loss: 11,05 lr: 0,0001\nstep: 2 loss: 10,41 lr: 0,0001\n'],
    ['that is a share', 'step 3% loss 4%\nstep 4% loss 5%\n'],
  ])('%s', (_name, content) => {
    expect(readRun('train.log', content).records).toEqual([])
  })

  test('the share of a progress bar is no step', () => {
    const content = LOSSES.map(
      (loss, at) => `Steps:   1%|          | ${at + 7}/1000 [00:10<1:00:00,  1.2it/s, loss=${loss}, lr=1e-5]`,
    ).join('\r')
    expect(readRun('train.log', `${content}\n`).records.map(({ step }) => step)).toEqual([7, 8, 9, 10])
  })
})

test("an epoch's means of fairseq carry the step of its end, in bits", () => {
  const log = readRun(
    'train.log',
    text(
      (loss, at) =>
        `2020-01-01 10:00:00 | INFO | train | epoch 00${at + 1} | loss ${loss + 1} | nll_loss ${loss} | ppl 2000 | wps 1000 | num_updates ${500 * (at + 1)} | lr 0.0005 | gnorm 1.2`,
    ),
  )
  expect([log.format, log.unit]).toEqual(['fairseq', 'bits'])
  expect(log.records.map(({ step, loss }) => [step, loss])).toEqual(
    LOSSES.map((loss, at) => [500 * (at + 1), loss]),
  )
})

test.each([
  [
    "NVIDIA's text",
    text(
      (loss, at) =>
        `DLL 2020-01-01 10:00:00.1 - Training Epoch: 0 Training Iteration: ${at + 1}  average_loss : 11.9  step_loss : ${loss}  learning_rate : 1e-05 `,
    ),
  ],
  [
    "NVIDIA's JSON",
    text(
      (loss, at) =>
        `DLLL {"timestamp": "1700000000.1", "type": "LOG", "step": [0, ${at + 1}], "data": {"step_loss": ${loss}, "learning_rate": 1e-5}}`,
    ),
  ],
  [
    'SwissArmyTransformer',
    text(
      (loss, at) =>
        `[2023-01-01 10:00:00,1] [INFO] [RANK 0]  iteration     ${at + 1}/  1000 | elapsed time per iteration (ms): 1.0 | learning rate 1.000E-05 | total loss ${loss + 1} | loss ${loss} | speed 12.1 samples/(min*GPU)`,
    ),
  ],
  ['MindSpore', text((loss, at) => `epoch: 1 step: ${at + 1}, loss is ${loss}`)],
  [
    'MindFormers',
    text(
      (loss, at) =>
        `2025-04-07 15:34:27,308 - INFO - { Epoch:[  1/  2], step:[    ${at + 1}/   19], loss: ${loss}, per_step_time: 1752ms, lr: 1e-05, overflow cond: False, loss_scale: 1.0, global_norm: [1.3]}`,
    ),
  ],
])('%s gives step and loss', (_name, content) => {
  expect(readRun('worker_0.log', content).records.map(({ step, loss }) => [step, loss])).toEqual(
    LOSSES.map((loss, at) => [at + 1, loss]),
  )
})

test('a table under the name of a log is read as one', () => {
  const table = (separator: string): string =>
    `step${separator}loss\n${LOSSES.map((loss, at) => `${10 * at}${separator}${loss}`).join('\n')}\n`
  for (const separator of ['\t', ','])
    expect(readRun('logs/train.log', table(separator)).records.map(({ step, loss }) => [step, loss])).toEqual(
      LOSSES.map((loss, at) => [10 * at, loss]),
    )
  expect(readRun('train.log', 'the loss, as we see it\n1,2\n3,4\n').records).toEqual([])
})

describe('a history as one JSON document', () => {
  test('of rows is read, and one without steps keeps none', () => {
    const rows = LOSSES.map((loss, at) => ({ epoch: at / 10, loss, step: at * 5 }))
    for (const [path, document] of [
      ['log_history.json', rows],
      ['train_log.json', { log_history: rows, best: 1 }],
    ] as const)
      expect(readRun(path, JSON.stringify(document)).records.map(({ step, loss }) => [step, loss])).toEqual(
        LOSSES.map((loss, at) => [at * 5, loss]),
      )
    const losses = readRun(
      'loss_history.json',
      JSON.stringify({ train_loss: LOSSES, val_loss: [9, 8] }),
    ).records
    expect(losses.map(({ step, loss }) => [step, loss])).toEqual(LOSSES.map((loss) => [null, loss]))
  })

  test.each(['[1, 2]', '{"loss": ["a", "b"]}', '{', '[]', 'null'])('%s is none', (content) => {
    expect(readRun('train_log.json', content).records).toEqual([])
  })
})

test('files that only sound like logs are not looked at', () => {
  for (const path of [
    'mlruns/0/a/metrics/val_loss',
    'mlruns/0/a/params/loss',
    'data/history.json',
    'package.json',
  ])
    expect([path, isTextLog(path)]).toEqual([path, false])
})
