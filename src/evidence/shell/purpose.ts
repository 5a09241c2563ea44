import type { Command, Word } from './commands.js'

/** What a command does with the models it names. */
export type Purpose = 'train' | 'convert' | 'data' | 'evaluate' | 'serve' | 'demo' | 'other'

export interface Reading {
  readonly purpose: Purpose
  /** Word that shows it: the script or program. */
  readonly word: Word
}

const PRETRAIN = /(?:^|[-_./])pre-?train(?:ing)?(?:[-_./]|$)/i
const FINETUNE =
  /(?:^|[-_./])(?:fine-?_?tun(?:e|ing)|finetun\w*|sft|dpo|orpo|kto|grpo|ppo|rlhf|q?lora|peft|instruct(?:ion)?_?tun\w*|distill\w*)(?:[-_./\d]|$)/i
const TRAIN =
  /(?:^|[-_./])(?:train(?:er|ing)?|run_(?:clm|mlm|plm|seq2seq|translation|summarization|speech_recognition_ctc))(?:[-_./\d]|$)/i
const EVALUATE =
  /(?:^|[-_./])(?:eval(?:uate|uation)?|lm_eval|lm-eval|bench(?:mark)?\w*|judge\w*|mmlu|vqa|test)(?:[-_./]|$)/i
const CONVERT =
  /(?:^|[-_./])(?:convert\w*|merge\w*|quantize\w*|export\w*|expan(?:d|sion)\w*|block_expansion|prune\w*|mergekit\w*|make_delta|apply_delta)(?:[-_./]|$)/i
const DATA =
  /(?:^|[-_./])(?:prepare\w*|preprocess\w*|tokeni[sz]e\w*|generate_(?:data|instruction)\w*|translate\w*|dedup\w*)(?:[-_./]|$)/i
const SERVE =
  /(?:^|[-_./])(?:serve|server|serving|launch_server|api_server|model_worker|\w*_worker|text-generation-launcher|tritonserver|llama-server|tgi)(?:[-_./]|$)/i
const DEMO =
  /(?:^|[-_./])(?:demo|chat|cli|app|web_?ui|gradio|streamlit|infer(?:ence)?|generate|predict)(?:[-_./]|$)/i

/** Flags that only training commands have. */
const TRAIN_FLAG =
  /^--(?:do_train|num_train_epochs|per_device_train_batch_size|gradient_accumulation_steps|learning_rate|output_dir)(?:=|$)/

const LAUNCHERS =
  /^(?:python[\d.]*|torchrun|accelerate|deepspeed|srun|mpirun|mpiexec|lightning|fabric|bash|sh|uv|poetry|conda|ray|horovodrun|colossalai|ipython|env|numactl|xvfb-run|launch|run|model|job|submit)$/

/** A module by its dotted name, kept in a variable that `deepspeed --module $command` takes. */
const MODULE = /^[a-z_]\w{0,60}(?:\.[a-z_]\w{0,60}){1,6}$/

/** Says what a command is for, from the script or program it runs; `null` when it runs none that we know. */
export function purposeOf(command: Command): Reading | null {
  const { words } = command
  const subcommand = knownProgram(words)
  if (subcommand !== null) return subcommand
  let script: Word | null = null
  for (let at = 0; at < words.length && script === null; at++) {
    const word = words[at] as Word
    if (/\.(?:py|sh)$/.test(word.text)) script = word
    else if (word.text === '-m' || word.text === '--module') script = words[at + 1] ?? null
    else if (at === 0 && MODULE.test(word.text) && words[1]?.text.startsWith('--') === true) script = word
    else if (at === 0 && !LAUNCHERS.test(word.text)) {
      if (!word.text.includes('/') && !/^\$/.test(word.text)) return null
      if (!/\.(?:py|sh)$/.test(word.text)) return null
    }
  }
  if (script === null) return null
  const isModule = !/\.(?:py|sh)$/.test(script.text) && !script.text.includes('/')
  const parts = script.text.replace(/\.(?:py|sh)$/, '').split(isModule ? '.' : '/')
  const folder = byName(parts[parts.length - 2] ?? '')
  const purpose =
    byName(parts[parts.length - 1] as string) ??
    (words.filter(({ text }) => TRAIN_FLAG.test(text)).length >= 2 ? 'train' : null) ??
    // A folder called `app` or `data` holds more than demonstrations and preparation.
    (folder === 'demo' || folder === 'data' ? null : folder)
  return { purpose: purpose ?? 'other', word: script }
}

/** Pre-training or further training, as far as the names of the script and the file say. */
export function stageOf(names: readonly string[]): 'pretrain' | 'finetune' | 'unknown' {
  for (const name of names) {
    if (FINETUNE.test(name)) return 'finetune'
    if (PRETRAIN.test(name)) return 'pretrain'
  }
  return 'unknown'
}

function byName(name: string): Purpose | null {
  if (EVALUATE.test(name)) return 'evaluate'
  if (CONVERT.test(name)) return 'convert'
  if (DATA.test(name)) return 'data'
  if (PRETRAIN.test(name) || FINETUNE.test(name) || TRAIN.test(name)) return 'train'
  if (SERVE.test(name)) return 'serve'
  if (DEMO.test(name)) return 'demo'
  return null
}

/** Programs whose sub-command tells. */
function knownProgram(words: readonly Word[]): Reading | null {
  for (let at = 0; at < Math.min(words.length, 12); at++) {
    const word = words[at] as Word
    const next = words[at + 1]?.text ?? ''
    switch (word.text) {
      case 'vllm':
      case 'sglang':
        if (next === 'serve') return { purpose: 'serve', word }
        break
      case 'ollama':
      case 'text-generation-launcher':
      case 'llama-server':
      case 'tritonserver':
        return { purpose: 'serve', word }
      case 'axolotl':
      case 'llamafactory-cli':
      case 'swift':
      case 'xtuner':
      case 'trl':
      case 'autotrain':
        if (/^(?:train|sft|dpo|kto|orpo|grpo|ppo|pt|rlhf|llm)$/.test(next)) return { purpose: 'train', word }
        if (/^(?:export|merge\S*|convert)$/.test(next)) return { purpose: 'convert', word }
        if (/^(?:eval\S*)$/.test(next)) return { purpose: 'evaluate', word }
        if (/^(?:chat|webchat|infer\S*|api|deploy)$/.test(next))
          return { purpose: next === 'api' ? 'serve' : 'demo', word }
        break
      case 'tune':
        if (next === 'run') return { purpose: 'train', word }
        break
      case 'lm_eval':
      case 'lm-eval':
        return { purpose: 'evaluate', word }
      case 'mergekit-yaml':
        return { purpose: 'convert', word }
    }
    if (/\.py$/.test(word.text)) break
  }
  return null
}
