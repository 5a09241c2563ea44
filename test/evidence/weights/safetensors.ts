/** Builds safetensors files for tests: sound ones from shapes, broken ones from any header text. */

export type Shapes = Readonly<Record<string, readonly [dtype: string, shape: readonly number[]]>>

const BYTES: Readonly<Record<string, number>> = {
  BF16: 2,
  F16: 2,
  F32: 4,
  I32: 4,
  I64: 8,
  U8: 1,
  I8: 1,
  BOOL: 1,
  F8_E4M3: 1,
  F8_E8M0: 1,
  F4: 0.5,
}

/** A file with this text as its header and so many bytes of data. */
export function withHeader(header: string | Uint8Array, dataBytes = 0, length?: bigint): Uint8Array {
  const json = typeof header === 'string' ? Buffer.from(header) : Buffer.from(header)
  const file = Buffer.alloc(8 + json.length + dataBytes)
  file.writeBigUInt64LE(length ?? BigInt(json.length))
  json.copy(file, 8)
  return file
}

/** Header and size of a sound file with these tensors, one after the other. */
export function headerOf(
  shapes: Shapes,
  metadata?: Readonly<Record<string, string>>,
): { json: string; dataBytes: number } {
  let at = 0
  const entries: Record<string, unknown> = metadata === undefined ? {} : { __metadata__: metadata }
  for (const [name, [dtype, shape]] of Object.entries(shapes)) {
    const bytes = shape.reduce((product, size) => product * size, 1) * BYTES[dtype]!
    entries[name] = { dtype, shape, data_offsets: [at, at + bytes] }
    at += bytes
  }
  return { json: JSON.stringify(entries), dataBytes: at }
}

/** A sound file whose data are zero. */
export function safetensors(shapes: Shapes, metadata?: Readonly<Record<string, string>>): Uint8Array {
  const { json, dataBytes } = headerOf(shapes, metadata)
  return withHeader(json, dataBytes)
}

/** Shapes of a Llama-2 model of given depth, as its safetensors files hold them. */
export function llamaShapes(layers: number, width = 4096, inner = 11008, vocabulary = 32000): Shapes {
  const shapes: Record<string, readonly [string, readonly number[]]> = {
    'model.embed_tokens.weight': ['F16', [vocabulary, width]],
  }
  for (let layer = 0; layer < layers; layer += 1) {
    const stem = `model.layers.${layer}`
    for (const part of ['q', 'k', 'v', 'o'])
      shapes[`${stem}.self_attn.${part}_proj.weight`] = ['F16', [width, width]]
    shapes[`${stem}.mlp.gate_proj.weight`] = ['F16', [inner, width]]
    shapes[`${stem}.mlp.up_proj.weight`] = ['F16', [inner, width]]
    shapes[`${stem}.mlp.down_proj.weight`] = ['F16', [width, inner]]
    shapes[`${stem}.input_layernorm.weight`] = ['F16', [width]]
    shapes[`${stem}.post_attention_layernorm.weight`] = ['F16', [width]]
  }
  shapes['model.norm.weight'] = ['F16', [width]]
  shapes['lm_head.weight'] = ['F16', [vocabulary, width]]
  return shapes
}
