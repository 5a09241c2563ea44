import type { WeightsFact } from '../../types/fact.js'

export type WeightFormat = WeightsFact['format']

export interface WeightName {
  readonly format: WeightFormat
  /** The name alone says weights; otherwise the first bytes have to agree. */
  readonly certain: boolean
}

/** States of a training run, and tokenizers, that share the endings of weights. */
const OTHER_STATE =
  /^(training_args|trainer_state|scheduler|lr_scheduler|scaler|rng[-_]state|random_states?|sampler|dataloader|zero_pp_rank|bf16_zero_pp_rank|tokenizer|vocab(ulary)?|spm|sentencepiece|merges)([-_.\d].*)?$/i
const OPTIMISER = /(^|[-_.])(optim|optimizer)([-_.]|$)/i
/** Megatron keeps weights and optimiser in one file of this name. */
const WITH_OPTIMISER = /^model_optim/i
/** Data by their first word, unless a word for weights follows. */
const DATA =
  /^(train|val|valid|validation|test|eval|data|dataset|corpus|tokens|samples?|inputs?|outputs?|labels?|targets?|features?|cache|stats|mean_std|events)([-_.\d].*)?$/i
/** Published helpers: language identification and word vectors of fastText and word2vec. They are no model's weights. */
const HELPER =
  /^(?:lid[._]?(?:176|201|218[ae]?|323)\w*|(?:cc|wiki|crawl)\.[a-z]{2,3}\.\d+|wiki\.[a-z]{2,3}|crawl-\d+d-\w+|GoogleNews-vectors\S*|glove\.\S+)$/i
const MODEL_NAME =
  /(^|[-_.])(model|models|pytorch_model|consolidated|weights?|checkpoint|ckpt|adapter|adapter_model|lora|params|flax_model|tf_model|diffusion_pytorch_model|ggml|mp_rank_\d+|unet|vae|epoch\d*|step\d*)([-_.\d]|$)/i

const PYTORCH = /\.(bin|pt|pth|ckpt)$/i
const OTHER = /\.(h5|keras|msgpack|tflite|nemo|pdparams|distcp)$/i

/** GGUF, and the four of ggml before it (little-endian). */
const GGML_MAGIC: ReadonlySet<string> = new Set(['GGUF', 'lmgg', 'fmgg', 'tjgg', 'algg'])

/**
 * Format of a weight file by its name, `null` for everything else. `hasSibling` tells whether a file lies beside it: a
 * `.bin` with an `.idx` is a tokenised data set of Megatron.
 */
export function weightName(path: string, hasSibling: (name: string) => boolean): WeightName | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.safetensors$/i.test(name)) return { format: 'safetensors', certain: true }
  if (/\.(gguf|ggml)$/i.test(name)) return { format: 'gguf', certain: true }
  if (/\.onnx([._]data(_\d+)?)?$/i.test(name)) return { format: 'onnx', certain: true }
  const stem = name.replace(/\.[^.]*$/, '')
  if (HELPER.test(stem)) return null
  if (OTHER_STATE.test(stem) || (OPTIMISER.test(stem) && !WITH_OPTIMISER.test(stem))) return null
  const model = MODEL_NAME.test(stem)
  if (DATA.test(stem) && !model) return null
  if (PYTORCH.test(name)) {
    if (hasSibling(`${stem}.idx`) || /_(text_)?(document|sentence)$/.test(stem)) return null
    return { format: 'pytorch', certain: model }
  }
  // TensorFlow checkpoints: model.ckpt-1000.data-00000-of-00001
  if (/\.ckpt(-\d+)?\.data-\d{5}-of-\d{5}$/.test(name)) return { format: 'other', certain: true }
  if (OTHER.test(name) && (model || /\.(tflite|keras|nemo|pdparams|distcp)$/i.test(name))) {
    return { format: 'other', certain: true }
  }
  return null
}

/** Index file of sharded weights: `model.safetensors.index.json`, also with a variant (`.index.fp16.json`). */
export function indexFormat(path: string): WeightFormat | null {
  const match = /\.(safetensors|bin)\.index(\.\w+)?\.json$/.exec(path)
  if (match === null) return null
  return match[1] === 'safetensors' ? 'safetensors' : 'pytorch'
}

/**
 * Format told by the first eight bytes of a file whose name could also mean something else. `null` when they are of no
 * format that holds weights.
 */
export function formatOfBytes(start: Uint8Array, named: WeightFormat): WeightFormat | null {
  if (named !== 'pytorch' && named !== 'gguf') return named
  const magic = Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1', 0, 4)
  if (GGML_MAGIC.has(magic)) return 'gguf'
  const isZip = magic === 'PK\x03\x04'
  const isPickle = start[0] === 0x80 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5
  return named === 'pytorch' && (isZip || isPickle) ? 'pytorch' : null
}

/** A GGUF file proper, and none of the formats of ggml before it. */
export function isGguf(start: Uint8Array): boolean {
  return Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1', 0, 4) === 'GGUF'
}
