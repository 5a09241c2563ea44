import { numberOf, type RunSettings } from './log-record.js'

/** Settings stand before the first steps: what comes later may be another run or another model. */
const HEAD = 512 * 1024

/** Names of arguments as Megatron (`name .... value`), configurations (`name: value`) and scripts (`name = value`) print them. */
const setting = (name: string): RegExp =>
  new RegExp(
    `\\b(?:${name})["']?(?: \\.{2,60} |\\s{0,3}[:=]\\s{0,3})(\\d[\\d_,]{0,14}(?:\\.\\d{1,8})?(?:e-?\\d{1,2})?)\\b`,
  )

const VOCABULARY = [
  setting('padded_vocab_size'),
  /\bvocab_size (?:of GPT-2 to|=|:) ?(\d{2,7})\b/,
  setting('vocab_size|vocab-size|n_vocab|vocab_len'),
]
const SEQUENCE = [setting('seq_length|seq_len|max_seq_len|sequence_length|block_size|max_sequence_length')]
const HIDDEN = [setting('hidden_size|n_embd|d_model|embed_dim')]
const DEVIATION = [setting('init_method_std|initializer_range|init_std')]
const SEED = [setting('seed')]

/**
 * Sentences of well-known programs about the start: Megatron when it finds no checkpoint, nanoGPT, and their loading
 * counterparts. Resuming one's own run is neither.
 */
const RANDOM_START =
  /will not load any checkpoints and will start from random|Initializing a new model from scratch|Training new model from scratch|initializing model from scratch/i
const LOADED_START =
  /Initializing from OpenAI GPT-2 weights|loading weights file .{1,200}(?:pytorch_model|model\.safetensors)|Loading pretrained weights from|load(?:ing|ed) pretrained (?:model|checkpoint|weights)/i

/** What a log says of its run before the first step. `before` is the place of the first record. */
export function settingsIn(text: string, before: number): RunSettings {
  const head = text.slice(Math.max(0, before - HEAD), before)
  const offset = Math.max(0, before - HEAD)
  const said = (pattern: RegExp, mode: 'random' | 'loaded'): RunSettings['start'] => {
    const found = pattern.exec(head)
    if (found === null) return null
    return { mode, start: offset + found.index, end: offset + found.index + found[0].length }
  }
  return {
    vocabulary: first(head, VOCABULARY, (value) => value >= 2),
    sequenceLength: first(head, SEQUENCE, (value) => value >= 2),
    hiddenSize: first(head, HIDDEN, (value) => value >= 2),
    initialDeviation: first(head, DEVIATION, (value) => value > 0 && value < 1),
    seed: first(head, SEED, (value) => value >= 0),
    start: said(LOADED_START, 'loaded') ?? said(RANDOM_START, 'random'),
  }
}

function first(text: string, patterns: readonly RegExp[], fits: (value: number) => boolean): number | null {
  for (const pattern of patterns) {
    const value = numberOf(pattern.exec(text)?.[1]?.replaceAll(/[_,]/g, ''))
    if (value !== null && fits(value)) return value
  }
  return null
}
