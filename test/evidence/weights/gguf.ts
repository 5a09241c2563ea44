/** GGUF files of version 3 with metadata of any type, as llama.cpp writes them; tensors are left out. */

type Value = string | number | boolean | readonly string[] | Uint8Array

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

function text(value: string): Buffer {
  const content = Buffer.from(value)
  return Buffer.concat([u64(content.length), content])
}

function pair(key: string, value: Value): Buffer {
  if (typeof value === 'string') return Buffer.concat([text(key), u32(8), text(value)])
  if (typeof value === 'number') {
    if (Number.isInteger(value)) return Buffer.concat([text(key), u32(4), u32(value)])
    const float = Buffer.alloc(4)
    float.writeFloatLE(value)
    return Buffer.concat([text(key), u32(6), float])
  }
  if (typeof value === 'boolean') return Buffer.concat([text(key), u32(7), Buffer.from([value ? 1 : 0])])
  if (value instanceof Uint8Array) return Buffer.concat([text(key), value])
  return Buffer.concat([text(key), u32(9), u32(8), u64(value.length), ...value.map(text)])
}

export function gguf(metadata: Readonly<Record<string, Value>>, version = 3): Buffer {
  const pairs = Object.entries(metadata)
  return Buffer.concat([
    Buffer.from('GGUF'),
    u32(version),
    u64(0),
    u64(pairs.length),
    ...pairs.map(([key, value]) => pair(key, value)),
  ])
}

/** The tail of every converted language model: a vocabulary of `size` tokens, scores, types and merges. */
export function vocabulary(size: number): Readonly<Record<string, Value>> {
  const tokens = Array.from({ length: size }, (_, id) => `Ġtoken${id}`)
  const types = Buffer.concat([u32(9), u32(5), u64(size), Buffer.alloc(4 * size)])
  return {
    'tokenizer.ggml.model': 'gpt2',
    'tokenizer.ggml.pre': 'llama-bpe',
    'tokenizer.ggml.tokens': tokens,
    'tokenizer.ggml.token_type': types,
    'tokenizer.ggml.merges': tokens.map((token) => `${token} x`),
    'tokenizer.ggml.bos_token_id': 128000,
    'tokenizer.chat_template': '{% for message in messages %}{{ message.content }}{% endfor %}',
    'general.quantization_version': 2,
  }
}
