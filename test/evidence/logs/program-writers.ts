import type { Writer } from './log-writers.js'
import { fixed, same, stamp } from './log-writers.js'

const lines = (written: readonly string[]): string => `${written.join('\n')}\n`
const precise =
  (digits: number) =>
  (loss: number): number =>
    Number(loss.toPrecision(digits))

/** Formats of programs that print or write a step each in a way of their own. */
export const PROGRAMS: readonly Writer[] = [
  {
    format: 'jsonl',
    path: 'output/v0-20250102-100000/logging.jsonl',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(({ step, loss, rate, norm }) =>
          JSON.stringify({
            loss,
            grad_norm: norm,
            learning_rate: rate,
            token_acc: 0.21,
            epoch: 0.01,
            'global_step/max_steps': `${step}/900000`,
            percentage: '0.01%',
            elapsed_time: '3s',
            'memory(GiB)': 20.4,
          }),
        ),
      ),
  },
  {
    format: 'jsonl',
    path: 'dump/metrics.jsonl',
    loss: same,
    keeps: { rate: true, tokens: true },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(({ step, loss, rate, norm, tokens }) =>
          JSON.stringify({
            global_step: step,
            acc_step: 0,
            'speed/wps': 11_000.5,
            'optim/grad_norm': norm,
            'optim/lr': rate,
            'optim/total_tokens': tokens,
            created_at: '2024-11-02T10:00:00.100000+00:00',
            'loss/out': loss,
          }),
        ),
      ),
  },
  {
    format: 'trainer',
    path: 'logs/pretrain.out',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss, rate, norm }) =>
            `\n{'accuracy': 0.0001,\n 'gradient_norm': ${norm},\n 'learning_rate': ${rate},\n 'loss': ${loss},\n 'param_norm': 1702.25,\n 'step': ${step}}\n`,
        ),
      ),
  },
  {
    format: 'maxtext',
    path: 'train.log',
    loss: fixed(3),
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss }) =>
            `I0317 10:00:13.658792 125344476638336 metric_logger.py:181] completed step: ${step}, seconds: 0.277, TFLOP/s/device: 370.707, Tokens/s/device: 14774.896, total_weights: 31850, loss: ${loss.toFixed(3)}`,
        ),
      ),
  },
  {
    format: 'nanotron',
    path: 'slurm-12.out',
    loss: precise(3),
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss, rate, norm }) =>
            `08/31/2024 14:37:31 [INFO|DP=0|PP=0|TP=0|ip-26-0]: iteration: ${step} / 900000 | consumed_tokens: 1.05M | time_per_iteration_ms: 8.79K | tokens_per_sec: 182K | global_batch_size: 1.6M | grad_norm: ${norm} | lm_loss: ${loss.toPrecision(3)} | lr: ${rate} | model_tflops_per_gpu: 15.4 | eta: 131 days, 1:45:39`,
        ),
      ),
  },
  {
    format: 'levanter',
    path: 'logs/train_worker.log',
    loss: fixed(3),
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss }) =>
            `2024-07-01T10:00:01 - 0 - tqdm_loggable.tqdm_logging :: Progress on:train ${step}it/30.0kit rate:1.5s/it remaining:12:30:00 elapsed:00:12 postfix:loss=${loss.toFixed(3)}`,
        ),
      ),
  },
  {
    format: 'internlm',
    path: 'train.log',
    loss: same,
    keeps: { rate: true, tokens: true },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss, rate, norm, tokens, time }) =>
            `${stamp(time)},802\tINFO train.py:323 in record_current_batch_training_metrics -- tflops=63.27010355651958,step=${step},loss=${loss},tgs (tokens/gpu/second)=1424.64,lr=${rate},loss_scale=65536.0,grad_norm=${norm},micro_num=4,num_consumed_tokens=${tokens},inf_nan_skip_batches=0,num_samples_in_batch=19,largest_length=2048`,
        ),
      ),
  },
  {
    format: 'lingua',
    path: 'dump/train.log',
    loss: fixed(4),
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss }) =>
            `0: INFO    24-11-02 10:00:01.100000 - 0:00:10 - step: ${step}  acc: 0  loss: ${loss.toFixed(4)}  grad: 1.20e+00  flops: 3.10e+14  wps: 1.10e+04  iter:  0.31  data: 0.001  lr: 1.00e-06  mem: 50%  pow: 600.1W`,
        ),
      ),
  },
  {
    format: 'mlflow',
    path: 'mlruns/0/5f1c0e/metrics/train_loss',
    loss: same,
    keeps: { rate: false, tokens: false },
    steps: true,
    write: (steps) =>
      lines(steps.map(({ step, loss, time }) => `${Math.round(time * 1000)} ${loss} ${step}`)),
  },
  {
    format: 'json',
    path: 'results/training_history.json',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      JSON.stringify(
        {
          step: steps.map(({ step }) => step),
          loss: steps.map(({ loss }) => loss),
          learning_rate: steps.map(({ rate }) => rate),
          val_loss: [4.1, 3.9],
        },
        null,
        1,
      ),
  },
  {
    format: 'csv',
    path: 'train_log.csv',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      `step;loss;lr\r\n${steps.map(({ step, loss, rate }) => `${step};${loss};${rate}`.replaceAll('.', ',')).join('\r\n')}\r\n`,
  },
  {
    format: 'fairseq',
    path: 'outputs/hydra_train.log',
    loss: fixed(3),
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(({ step, loss, rate, time }) => {
          const row = {
            epoch: 1,
            update: 0.01,
            loss: loss.toFixed(3),
            num_updates: String(step),
            lr: String(rate),
          }
          return `[${stamp(time)},123][train_inner][INFO] - ${JSON.stringify(row)}`
        }),
      ),
  },
  {
    format: 'opennmt',
    path: 'logs/train.txt',
    loss: fixed(2),
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss, rate, time }) =>
            `[${stamp(time)},123 INFO] Step ${step}/900000; acc:   3.58; ppl: 21000.12; xent: ${loss.toFixed(2)}; lr: ${rate}; 5000/6000 tok/s;     30 sec`,
        ),
      ),
  },
  {
    format: 'clu',
    path: 'train.log',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss, rate }) =>
            `I0712 10:00:01.123456 140 logging_writer.py:48] [${step}] learning_rate=${rate}, train_loss=${loss}, uptime=12.5`,
        ),
      ),
  },
  {
    format: 'mmengine',
    path: 'work_dirs/20250209_074719/20250209_074719.log',
    loss: fixed(4),
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(
        steps.map(
          ({ step, loss, rate, time }) =>
            `${stamp(time).replaceAll('-', '/')} - mmengine - INFO - Iter(train) [ ${step}/900000]  lr: ${rate}  eta: 18 days, 16:18:38  time: 16.4075  data_time: 0.0452  memory: 54044  loss: ${loss.toFixed(4)}  tflops: 33.8529`,
        ),
      ),
  },
  {
    format: 'flax',
    path: 'train.log',
    loss: same,
    keeps: { rate: true, tokens: false },
    steps: true,
    write: (steps) =>
      lines(steps.map(({ step, loss, rate }) => `Step... (${step} | Loss: ${loss}, Learning Rate: ${rate})`)),
  },
]
