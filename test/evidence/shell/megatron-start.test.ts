import { describe, expect, test } from '@jest/globals'
import { readCommands } from '../../../src/evidence/shell/commands.js'
import { megatronStart } from '../../../src/evidence/shell/megatron-start.js'
import { purposeOf } from '../../../src/evidence/shell/purpose.js'

const SIZES = '--num-layers 24 --hidden-size 1024 --micro-batch-size 4 --train-iters 500000'

function start(script: string): string | null {
  const command = readCommands(script).find((one) => one.words.some(({ text }) => text.endsWith('.py')))
  const reading = command === undefined ? null : purposeOf(command)
  return command === undefined || reading === null
    ? null
    : (megatronStart(command, reading.word)?.mode ?? null)
}

describe('how a pre-training of Megatron-LM starts', () => {
  test.each([
    ['without --load', `torchrun pretrain_gpt.py ${SIZES} --save out`, 'random'],
    [
      'from where it saves',
      `OUT=ckpt/gpt\ntorchrun pretrain_gpt.py ${SIZES} --save $OUT --load $OUT`,
      'resumed-own',
    ],
    ['from another folder', `torchrun pretrain_gpt.py ${SIZES} --save out --load /models/llama2-7b`, null],
    ['with --finetune', `torchrun pretrain_gpt.py ${SIZES} --save out --finetune`, null],
    [
      'with words that the text does not give',
      `torchrun pretrain_gpt.py ${SIZES} \${MORE_ARGS[@]} --save out`,
      null,
    ],
    ['with words of an array', `ARGS=(${SIZES})\ntorchrun pretrain_gpt.py \${ARGS[@]} --save out`, 'random'],
    ['of another program', 'python pretrain_gpt.py --config base.yaml --hidden-size 64', null],
    ['of a conversion', `python convert_gpt.py ${SIZES}`, null],
  ])('%s', (_, script, expected) => {
    expect(start(script)).toBe(expected)
  })
})
