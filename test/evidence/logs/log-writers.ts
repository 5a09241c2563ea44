import { gzipSync } from 'node:zlib'
import { CASTAGNOLI, crc32, IEEE } from '../../../src/evidence/logs/crc32.js'
import { masked } from '../../../src/evidence/logs/tensorboard.js'
import type { Recipe, Step } from './generated-run.js'

/** One format as a program would write it, and what of a step it keeps. */
export interface Writer {
  readonly format: string
  readonly path: string
  readonly write: (steps: readonly Step[], recipe: Recipe) => string | Uint8Array
  /** Decimals of the loss that the format keeps, or the conversion it goes through. */
  readonly loss: (loss: number) => number
  readonly keeps: { readonly rate: boolean; readonly tokens: boolean }
  /** Without step: the format does not state one. */
  readonly steps: boolean
}

export const fixed =
  (digits: number) =>
  (loss: number): number =>
    Number(loss.toFixed(digits))
export const same = (loss: number): number => loss
export const stamp = (time: number): string =>
  new Date(time * 1000).toISOString().replace('T', ' ').slice(0, 19)

/** Rows that are no training step stand between the others, as they do in real logs. */
const evaluation = (at: number): boolean => at % 25 === 24

export const WRITERS: readonly Writer[] = [
  {
    format: 'trainer_state',
    path: 'checkpoint-300/trainer_state.json',
    loss: fixed(4),
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      JSON.stringify(
        {
          best_metric: null,
          epoch: 0.3,
          global_step: steps.at(-1)!.step,
          log_history: steps.flatMap(({ step, loss, rate, norm }, at) => [
            { epoch: step / 1e4, grad_norm: norm, learning_rate: rate, loss: fixed(4)(loss), step },
            ...(evaluation(at) ? [{ epoch: step / 1e4, eval_loss: 2.5, eval_runtime: 3.2, step }] : []),
          ]),
        },
        null,
        2,
      ),
  },
  {
    format: 'jsonl',
    path: 'logs/train.jsonl',
    loss: same,
    keeps: { rate: true, tokens: true },
    steps: true,
    write: (steps) =>
      steps
        .flatMap(({ step, loss, rate, norm, tokens, time }, at) => [
          JSON.stringify({
            step,
            'train/loss': loss,
            lr: rate,
            'train/grad_norm': norm,
            tokens,
            timestamp: time,
          }),
          ...(evaluation(at) ? [JSON.stringify({ step, split: 'val', loss: 2.5 })] : []),
        ])
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'wandb-history',
    path: 'wandb/wandb-history.jsonl',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      steps
        .map(({ step, loss, rate, time }, at) =>
          JSON.stringify({
            'train/loss': loss,
            'train/learning_rate': rate,
            'train/global_step': step,
            _timestamp: time,
            _runtime: at,
            _step: at,
          }),
        )
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'csv',
    path: 'lightning_logs/version_0/metrics.csv',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      `epoch,lr-AdamW,step,train_loss_step,val_loss\n${steps
        .flatMap(({ step, loss, rate }, at) => [
          `0,${rate},${step},${loss},`,
          ...(evaluation(at) ? [`0,,${step},,2.51`] : []),
        ])
        .join('\n')}\n`,
  },
  {
    format: 'wandb-export',
    path: 'logs/wandb_export_2026-01-02T10_00_00.csv',
    loss: same,
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      `"Step","proud-sky-7 - train/loss","proud-sky-7 - train/loss__MIN","proud-sky-7 - train/loss__MAX"\n${steps
        .map(({ step, loss }) => `"${step}","${loss}","${loss - 0.1}","${loss + 0.1}"`)
        .join('\n')}\n`,
  },
  {
    format: 'megatron',
    path: 'slurm-4711.out',
    loss: (loss) => Number(loss.toExponential(6)),
    keeps: { rate: true, tokens: true },
    steps: true,
    write: (steps, { vocabulary, tokensAStep }) =>
      [
        `  hidden_size ..................................... 4096`,
        `  padded_vocab_size ............................... ${vocabulary}`,
        `  seq_length ...................................... 4096`,
        `  seed ............................................ 1234`,
        'WARNING: could not find the metadata file /ckpt/latest_checkpointed_iteration.txt ',
        '    will not load any checkpoints and will start from random',
        ...steps.flatMap(({ step, loss, rate, norm, time }, at) => [
          ` [${stamp(time)}] iteration ${String(step).padStart(8)}/  500000 | consumed samples: ${String(((step + 1) * tokensAStep) / 4096).padStart(12)} | elapsed time per iteration (ms): 5432.1 | learning rate: ${rate.toExponential(6).toUpperCase()} | global batch size:  ${tokensAStep / 4096} | lm loss: ${loss.toExponential(6).toUpperCase()} | loss scale: 1.0 | grad norm: ${norm} | number of skipped iterations:   0 | number of nan iterations:   0 |`,
          ...(evaluation(at)
            ? [' validation loss at iteration 24 | lm loss value: 2.500000E+00 | lm loss PPL: 1.218249E+01 |']
            : []),
        ]),
      ]
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'torchtitan',
    path: 'outputs/train.log',
    loss: fixed(4),
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      steps
        .map(
          ({ step, loss, norm, time }) =>
            `[rank0]:[titan] ${stamp(time)},120 - root - INFO - \u001b[31mstep: ${String(step).padStart(2)}  \u001b[32mloss: ${loss.toFixed(4).padStart(7)}  \u001b[38;2;180;60;0mgrad_norm: ${norm}  \u001b[33mmemory: 30.99GiB(32.62%)  \u001b[34mtps: 7,378\u001b[39m`,
        )
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'nanogpt',
    path: 'wandb/run-1/files/output.log',
    loss: fixed(4),
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      [
        'Initializing a new model from scratch',
        'step 0: train loss 10.9892, val loss 10.9897',
        ...steps.map(({ step, loss }) => `iter ${step}: loss ${loss.toFixed(4)}, time 250.12ms, mfu 31.20%`),
      ]
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'lit-gpt',
    path: 'logs/pretrain.txt',
    loss: fixed(4),
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      steps
        .map(
          ({ step, loss }) =>
            `iter ${step * 4} step ${step}: loss ${loss.toFixed(4)}, iter time: 512.30ms (optimizer.step) remaining time: 120.11 hours.`,
        )
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'fairseq',
    path: 'train.log',
    loss: fixed(3),
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      steps
        .map(({ step, loss, rate, norm, time }) => {
          const row = {
            epoch: 1,
            update: 0.01,
            loss: loss.toFixed(3),
            ppl: '30000.1',
            wps: '1000',
            num_updates: String(step),
            lr: String(rate),
            gnorm: String(norm),
          }
          return `${stamp(time)} | INFO | train_inner | ${JSON.stringify(row)}`
        })
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'composer',
    path: 'logs-rank0.txt',
    loss: fixed(4),
    keeps: { rate: true, tokens: true },
    steps: true,
    write: (steps) =>
      steps
        .flatMap(({ step, loss, rate, tokens }) => [
          `[batch=${step}/24000]:`,
          `\t Train time/token: ${tokens}`,
          `\t Train loss/train/total: ${(loss + 0.01).toFixed(4)}`,
          `\t Train metrics/train/LanguageCrossEntropy: ${loss.toFixed(4)}`,
          `\t Train lr-DecoupledAdamW/group0: ${rate}`,
        ])
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'olmo',
    path: 'olmo-train.log',
    loss: fixed(4),
    keeps: { rate: false, tokens: true },
    steps: true,
    write: (steps) =>
      steps
        .flatMap(({ step, loss, tokens, time }) => [
          `[${stamp(time)}] INFO     [olmo.train:816, rank=0] [step=${step}/739328]`,
          `    train/CrossEntropyLoss=${loss.toFixed(4)}`,
          '    train/Perplexity=76,631',
          `    throughput/total_tokens=${tokens.toLocaleString('en-US')}`,
        ])
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'nemo',
    path: 'log_rank0.txt',
    loss: fixed(4),
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      steps
        .map(
          ({ step, loss, rate }) =>
            `Training epoch 0, iteration ${step}/99999 | lr: ${rate} | global_batch_size: 512 | global_step: ${step} | reduced_train_loss: ${loss.toFixed(4)} | train_step_timing in s: 21.5 | consumed_samples: ${(step + 1) * 512}`,
        )
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'lightning',
    path: 'train_stdout.out',
    loss: fixed(4),
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      steps
        .map(
          ({ step, loss }) =>
            `Epoch 0: :   2%|▏         | ${step}/12800 [00:47<49:46, v_num=0, reduced_train_loss=${loss.toFixed(4)}, global_step=${step}.0, consumed_samples=${(step + 1) * 256}.0]`,
        )
        .join('\r')
        .concat('\n'),
  },
  {
    format: 'trainer',
    path: 'finetune.log',
    loss: fixed(4),
    keeps: { rate: true, tokens: false },
    steps: false,
    write: (steps) =>
      steps
        .map(
          ({ loss, rate, norm, step }) =>
            `{'loss': ${fixed(4)(loss)}, 'grad_norm': ${norm}, 'learning_rate': ${rate}, 'epoch': ${step / 1e4}}`,
        )
        .join('\n')
        .concat('\n'),
  },
  {
    format: 'tensorboard',
    path: 'runs/pretrain/events.out.tfevents.1700000000.node01.77.0',
    loss: Math.fround,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      Buffer.concat([
        frame(Buffer.concat([double(1, 1_700_000_000), bytes(3, Buffer.from('brain.Event:2'))])),
        ...steps.flatMap(({ step, loss, rate, time }, at) => [
          frame(event(time, step, simple('train/loss', loss))),
          frame(event(time, step, at % 2 === 0 ? simple('train/lr', rate) : tensor('train/lr', rate))),
          ...(evaluation(at) ? [frame(event(time, step, simple('eval/loss', 2.5)))] : []),
        ]),
      ]),
  },
  {
    format: 'wandb',
    path: 'wandb/run-20260102_100000-abcd1234/run-abcd1234.wandb',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      wandbFile(
        steps.map(({ step, loss, rate, time }, at) =>
          bytes(
            2,
            Buffer.concat([
              item('train/loss', loss),
              item('train/learning_rate', rate),
              item('train/global_step', step),
              item('_timestamp', time),
              // Rows as wide as real ones, so that some of them lie across two blocks.
              item('sample', 'x'.repeat(300)),
              bytes(2, varintField(1, at)),
            ]),
          ),
        ),
      ),
  },
]

/** The text formats once more, packed. */
export const PACKED: Writer = {
  ...WRITERS.find(({ format }) => format === 'megatron')!,
  path: 'logs/train.log.gz',
  write: (steps, recipe) =>
    gzipSync(
      Buffer.from(WRITERS.find(({ format }) => format === 'megatron')!.write(steps, recipe) as string),
    ),
}

function varint(value: number): Buffer {
  const out: number[] = []
  let rest = value
  while (rest >= 128) {
    out.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  out.push(rest)
  return Buffer.from(out)
}

function varintField(number: number, value: number): Buffer {
  return Buffer.concat([varint(number * 8), varint(value)])
}

function bytes(number: number, data: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(data.length), data])
}

function double(number: number, value: number): Buffer {
  const data = Buffer.alloc(8)
  data.writeDoubleLE(value)
  return Buffer.concat([varint(number * 8 + 1), data])
}

function float(number: number, value: number): Buffer {
  const data = Buffer.alloc(4)
  data.writeFloatLE(value)
  return Buffer.concat([varint(number * 8 + 5), data])
}

function event(time: number, step: number, value: Buffer): Buffer {
  return Buffer.concat([double(1, time), varintField(2, step), bytes(5, bytes(1, value))])
}

function simple(tag: string, value: number): Buffer {
  return Buffer.concat([bytes(1, Buffer.from(tag)), float(2, value)])
}

/** As TensorFlow 2 writes a scalar: a tensor without dimensions. */
function tensor(tag: string, value: number): Buffer {
  const content = Buffer.alloc(4)
  content.writeFloatLE(value)
  return Buffer.concat([
    bytes(1, Buffer.from(tag)),
    bytes(8, Buffer.concat([varintField(1, 1), bytes(2, Buffer.alloc(0)), bytes(4, content)])),
  ])
}

function frame(data: Buffer): Buffer {
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(data.length))
  const sum = (of: Buffer): Buffer => {
    const out = Buffer.alloc(4)
    out.writeUInt32LE(masked(crc32(of, CASTAGNOLI)))
    return out
  }
  return Buffer.concat([length, sum(length), data, sum(data)])
}

function item(key: string, value: number | string): Buffer {
  return bytes(1, Buffer.concat([bytes(2, Buffer.from(key)), bytes(16, Buffer.from(JSON.stringify(value)))]))
}

const BLOCK = 32 * 1024

/** LevelDB's log format behind the header `:W&B`, magic 0xBEE1, version 0. */
function wandbFile(records: readonly Buffer[]): Buffer {
  const out: Buffer[] = [Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0])]
  let at = 7
  const put = (data: Buffer): void => {
    out.push(data)
    at += data.length
  }
  for (const record of records) {
    let rest = record
    let first = true
    do {
      const left = BLOCK - (at % BLOCK)
      if (left < 7) {
        put(Buffer.alloc(left))
        continue
      }
      const piece = rest.subarray(0, left - 7)
      rest = rest.subarray(piece.length)
      const type = first ? (rest.length === 0 ? 1 : 2) : rest.length === 0 ? 4 : 3
      const header = Buffer.alloc(7)
      header.writeUInt32LE(crc32(Buffer.concat([Buffer.from([type]), piece]), IEEE), 0)
      header.writeUInt16LE(piece.length, 4)
      header.writeUInt8(type, 6)
      put(Buffer.concat([header, piece]))
      first = false
    } while (rest.length > 0 || first)
  }
  return Buffer.concat(out)
}
