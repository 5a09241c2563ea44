import type { InitialisationFact } from '../../types/fact.js'
import type { Command, Word } from './commands.js'
import { flagValue } from './downloads.js'

/** Flags that Megatron-LM and what is made from it share; of other programs none takes three of them. */
const OF_MEGATRON =
  /^--(?:num-layers|hidden-size|num-attention-heads|micro-batch-size|global-batch-size|tensor-model-parallel-size|pipeline-model-parallel-size|max-position-embeddings|train-iters)(?:=|$)/
const LEAST_FLAGS = 3
/** Weights come from elsewhere, or the command is none that pre-trains. */
const TAKES_WEIGHTS =
  /^--(?:load|pretrained-checkpoint|bert-load|ict-load|finetune|load-from|ref-load|init-checkpoint)(?:=|$)/

/**
 * How a pre-training of Megatron-LM starts, as far as its command says so: without `--load` it builds its weights at random
 * (`training.py`, `load_checkpoint` is called for `args.load` only); from the folder it saves to it takes its own run up
 * again. `null` where another folder is loaded, or where words of the command are not known.
 */
export function megatronStart(
  command: Command,
  script: Word,
): Pick<InitialisationFact, 'mode' | 'via'> | null {
  const { words } = command
  if (!/(?:^|\/)pretrain_\w+\.py$/.test(script.text)) return null
  if (words.filter(({ text }) => OF_MEGATRON.test(text)).length < LEAST_FLAGS) return null
  const unknown = words.some(
    ({ text, unresolved }, at) => unresolved && text.startsWith('$') && !words[at - 1]?.text.startsWith('--'),
  )
  if (unknown) return null
  const name = script.text.slice(script.text.lastIndexOf('/') + 1)
  const takes = words.filter(({ text }) => TAKES_WEIGHTS.test(text))
  if (takes.length === 0) return { mode: 'random', via: `${name} without --load` }
  const load = flagValue(words, /^--load$/)?.text
  return takes.length === 1 && load !== undefined && load === flagValue(words, /^--save$/)?.text
    ? { mode: 'resumed-own', via: `${name} --load ${load}`.slice(0, 120) }
    : null
}
