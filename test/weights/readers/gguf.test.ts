import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openWeights } from '../../../src/weights/open-weights.js'
import type { TensorSource } from '../../../src/weights/tensor-source.js'
import { folderWith } from '../model-files.js'
import { type GgufWritten, gguf, pair, text, u32, u64 } from '../writers/gguf.js'

const floats = (...values: number[]): Buffer => Buffer.from(Float32Array.from(values).buffer)
const F32 = 0

function f32(name: string, shape: readonly number[], values?: readonly number[]): GgufWritten {
  const elements = shape.reduce((product, size) => product * size, 1)
  return {
    name,
    shape,
    type: F32,
    bytes: floats(...(values ?? Array.from({ length: elements }, (_, at) => at))),
  }
}

function open(bytes: Uint8Array): Promise<TensorSource> {
  return openWeights(join(folderWith({ 'model.gguf': bytes }), 'model.gguf'))
}

const qwen = pair('general.architecture', 'qwen2')

describe('a GGUF file', () => {
  test('gives its tensors under the names they were trained under, rows first', async () => {
    const source = await open(
      gguf(
        [
          f32('token_embd.weight', [2, 3]),
          f32('blk.7.ffn_gate.weight', [4, 2]),
          f32('blk.7.ffn_up.weight', [4, 2]),
          f32('blk.7.ffn_down.weight', [2, 4]),
          f32('blk.7.attn_q.weight', [2, 2]),
          f32('blk.7.ffn_norm.weight', [2]),
          f32('output_norm.weight', [2]),
          f32('rope_freqs.weight', [2]),
        ],
        [qwen, pair('tokenizer.ggml.tokens', [9, Buffer.concat([u32(8), u64(2), text('a'), text('b')])])],
      ),
    )
    expect(source.tensors().map(({ name, shape }) => `${name} ${shape}`)).toEqual([
      'model.embed_tokens.weight 2,3',
      'model.layers.7.mlp.gate_proj.weight 4,2',
      'model.layers.7.mlp.up_proj.weight 4,2',
      'model.layers.7.mlp.down_proj.weight 2,4',
      'model.layers.7.self_attn.q_proj.weight 2,2',
      'model.layers.7.post_attention_layernorm.weight 2',
      'model.norm.weight 2',
      'rope_freqs.weight 2',
    ])
    expect([...(await source.rows('model.layers.7.mlp.up_proj.weight', 1, 2))]).toEqual([2, 3, 4, 5])
    source.close()
  })

  test('names feed-forward matrices by their shapes where there is no gate', async () => {
    const names = async (...tensors: GgufWritten[]): Promise<string[]> => {
      const source = await open(gguf(tensors, [pair('general.architecture', 'gpt2')]))
      source.close()
      return source.tensors().map(({ name }) => name.replace('.layers.0.mlp', '').replace('.weight', ''))
    }
    expect(await names(f32('blk.0.ffn_up.weight', [8, 2]), f32('blk.0.ffn_down.weight', [2, 8]))).toEqual([
      'model.fc1',
      'model.fc2',
    ])
    expect(await names(f32('blk.0.ffn_up.weight', [8, 2]), f32('blk.0.ffn_down.weight', [2, 4]))).toEqual([
      'model.gate_up_proj',
      'model.down_proj',
    ])
    // Vision towers of an earlier converter have the two the other way round.
    expect(await names(f32('v.blk.0.ffn_down.weight', [8, 2]), f32('v.blk.0.ffn_up.weight', [2, 8]))).toEqual(
      ['vision_tower.fc1', 'vision_tower.fc2'],
    )
  })

  test('gives the matrices of experts one by one', async () => {
    const source = await open(gguf([f32('blk.0.ffn_up_exps.weight', [3, 2, 2])], [qwen]))
    expect(source.tensors().map(({ name, shape }) => [name, [...shape]])).toEqual(
      [0, 1, 2].map((expert) => [`model.layers.0.mlp.experts.${expert}.up_proj.weight`, [2, 2]]),
    )
    expect([...(await source.rows('model.layers.0.mlp.experts.2.up_proj.weight', 1, 1))]).toEqual([10, 11])
    source.close()
  })

  test('puts the rows of heads back into the order they were trained in, where it knows how', async () => {
    const llama = [
      pair('general.architecture', 'llama'),
      pair('llama.attention.head_count', 2),
      pair('llama.attention.head_count_kv', 1),
    ]
    // Two heads of four rows: llama.cpp stores rows 0 2 1 3 of each.
    const q = f32('blk.0.attn_q.weight', [8, 1], [0, 2, 1, 3, 4, 6, 5, 7])
    const k = f32('blk.0.attn_k.weight', [4, 1], [0, 2, 1, 3])
    const source = await open(gguf([q, k], llama))
    expect([...(await source.rows('model.layers.0.self_attn.q_proj.weight', 0, 8))]).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ])
    expect([...(await source.rows('model.layers.0.self_attn.k_proj.weight', 1, 2))]).toEqual([1, 2])
    source.close()
    const other = await open(gguf([q], [pair('general.architecture', 'minicpm')]))
    expect(other.tensors()[0]?.name).toBe('blk.0.attn_q.weight')
    other.close()
  })

  test('in parts is one model, whichever part is named', async () => {
    const split = (no: number): Buffer[] => [
      pair('split.no', [2, Buffer.of(no, 0)]),
      pair('split.count', [2, Buffer.of(2, 0)]),
    ]
    const files = {
      'm-00001-of-00002.gguf': gguf([f32('blk.0.ffn_gate.weight', [2, 2])], [qwen, ...split(0)]),
      'm-00002-of-00002.gguf': gguf([f32('blk.1.ffn_gate.weight', [2, 2])], split(1)),
    }
    const folder = folderWith(files)
    for (const path of [folder, join(folder, 'm-00002-of-00002.gguf')]) {
      const source = await openWeights(path)
      expect(source.tensors().map(({ name }) => name)).toEqual([
        'model.layers.0.mlp.gate_proj.weight',
        'model.layers.1.mlp.gate_proj.weight',
      ])
      source.close()
    }
    const alone = folderWith({ 'part.gguf': files['m-00002-of-00002.gguf'] })
    await expect(openWeights(alone)).rejects.toThrow(/one of 2 parts, and 1 were given/)
  })
})

/** Random blocks and what the gguf package of llama.cpp (0.19) makes of them: first, second, middle and last number, and the sum with weights 1 to 7. */
const VECTORS: readonly [string, number, number, string, readonly number[], number][] = [
  ['Q4_0', 2, 32, 'ACy4q+6rFM71mcwFJTXVzsCt', [0.0, 0.1875, 0.1875, 0.125], -0.0625],
  ['Q4_1', 3, 32, 'ACwAuHYEV6F8RypJ7RDC+gpnzg0=', [-0.125, -0.25, -0.0625, -0.5], -3.875],
  ['Q5_0', 6, 32, 'ACwmR4V2JGLEIzmSMrORaM41jSG1Jw==', [-0.75, 0.125, 0.125, -0.875], -29.25],
  ['Q5_1', 7, 32, 'ACwAuKViewyQuBgmgQHK/1U25DB/qQGn', [0.5, 0.0, 1.0625, 0.125], 46.5],
  ['Q8_0', 8, 32, 'ACwQwE7cCDy9tUBICLlYb7+KY0MwRGT5Qyh/LSEzzuXZVQ==', [1.0, -4.0, 6.1875, 5.3125], 276.625],
  [
    'Q2_K',
    10,
    256,
    'eIYf2A5/oB3QoXRkU5fGoK3BNn5+OXaqa4M7rTSLtak/xJAPiomH9Q+MO478jEznM9p9RZd1jFy90TDhR9nYL3xbcBAtWLhfSNferSSSSx8ALAC4',
    [4.0, 4.0, 6.5, 5.0],
    4491.75,
  ],
  [
    'Q3_K',
    11,
    256,
    'vktPV/+LMTqFCWGLhxg85TRrSeLCM0jfSr10TlyLvQS4XTTH820etc3CXsVZn04AbS+xCfp13IAPrcxVdGnJb5Trae67YAg0ErUph+9wL1Pi64JLwCBkzulbOScGAQNRSs5oHoJkJyawg/BHACw=',
    [5.5, -1.375, 0.0, 2.625],
    14.3125,
  ],
  [
    'Q4_K',
    12,
    256,
    'ACwAuEPJ03KpgGcraUyHzNbTvsx5zko8CNJIDzho3VHylWAllefEzA1AAYWxN8+BIzZiSoxyooHUZ6v36Dd3PL7pn8RQprgDC4FVUPPC5+5sGgvf1a34FYNz0ddzH03YHB4KdJ5uLV6mSfr6+T1285c7Xq3ju0BmmYPQNb6quu/8WM9Er3xgjg+UtaxFgnk9',
    [21.625, 21.0625, 37.75, 11.25],
    31414.375,
  ],
  [
    'Q5_K',
    13,
    256,
    'ACwAuIHPzb2NhIky6s2krKNE0PGiEiivTLhspXkxvXYc78f3SLDNOAuRGFsypxSkhpqep5s3ahsY1Yopn3o1sdcWONeVtaiin/X57vcfY2CFrmhUpwZszBLRhApSp6sxU71hMYkd9WMQPiooKWVFzN24t9h51WZhUm+CB0ARmLYzUpUbgffNnOTxyyuecOXwW1VzrXuG3v2Nr++d1thCucMEQGBLYxDPjCnqHIMpIic=',
    [7.875, 7.125, 57.125, 54.5],
    48687.0,
  ],
  [
    'Q6_K',
    14,
    256,
    'aU06XOv5f7Z0L0l8UOn92L58BfEJu7Zm5XOIbGvLoY1+ez2llLW/eio8JJpow2H108/nu9seOVF5zeJs9QLvZiqpfyaARzwAU72+yrI2kWs6qQ1a8culofPeZJA6nFnvYaGNnZMRduzBDSaUhjLNU7/ZnFIF/yX9BfcElgJ3CzAOjazU7aTA0jcq/wJiKEIotQM9sZmLtGcfO1BXnyXPEiEbtjB8cKjbIEcB1UEcLNRlBF6SQTvJI5/DjFI2c/CGgT77/qaPFULBeGSMJAPlfQAs',
    [-71.4375, 23.8125, 23.625, 23.4375],
    6983.4375,
  ],
  ['IQ4_NL', 20, 32, 'ACyejay/XLRi/TMbsXIf+4a3', [5.5625, 4.3125, 0.8125, 2.375], 30.6875],
  [
    'IQ4_XS',
    23,
    256,
    'ACyYxFekWEeO59lwi6x2crs4Gk/Yf6gOHrKAvuvoswBAexbDcvn1MSQLn6RdBnhX3G98PFbXmO0FtHx5rTvF41icoDBYHQJ7CT/aWLQja3RWogwDXg7Aqs0cQVh9XNfbnWmJNhwhWVYYbLYLcfEsy4nBtYhTByRmbbvC6kzqE5hG5bz23KLKvA==',
    [-139.0625, 15.625, -19.5, 47.5],
    6403.375,
  ],
  ['MXFP4', 39, 32, 'fzXmlRzyWIAgLLMzUq7WsCo=', [3.0, 4.0, 1.5, 1.0], 2.5],
]

describe('blocks', () => {
  test.each(VECTORS)(
    'of %s unpack as llama.cpp unpacks them',
    async (name, type, elements, block, some, sum) => {
      const bytes = Buffer.from(block, 'base64')
      const source = await open(
        gguf([
          {
            name: 'w',
            shape: [2, elements],
            type,
            bytes: Buffer.concat([Buffer.alloc(bytes.length), bytes]),
          },
        ]),
      )
      expect(source.tensors()[0]).toMatchObject({ dtype: name, bytes: 2 * bytes.length, unreadable: null })
      const values = await source.rows('w', 1, 1)
      for (const [index, at] of [0, 1, elements / 2, elements - 1].entries()) {
        expect(values[at]).toBeCloseTo(some[index]!, 4)
      }
      const weighted = values.reduce((total, value, at) => total + value * ((at % 7) + 1), 0)
      expect(Math.abs(weighted - sum)).toBeLessThan(1e-4 * Math.max(1, Math.abs(sum)))
      source.close()
    },
  )

  test('of a type that is not unpacked say so', async () => {
    const source = await open(gguf([{ name: 'w', shape: [1, 256], type: 16, bytes: new Uint8Array(66) }]))
    expect(source.tensors()[0]?.unreadable).toBe('IQ2_XXS of ggml is not unpacked by this version')
    await expect(source.rows('w', 0, 1)).rejects.toThrow(/not unpacked by this version/)
    source.close()
  })
})

describe('a hostile GGUF file', () => {
  const sound = f32('a', [2, 2])
  const head = (tensors: number, pairs: number, ...rest: Uint8Array[]): Buffer =>
    Buffer.concat([Buffer.from('GGUF'), u32(3), u64(tensors), u64(pairs), ...rest, Buffer.alloc(64)])

  test.each<[string, Uint8Array, RegExp]>([
    ['is something else', Buffer.alloc(64, 'x'), /not a GGUF file \(byte 0\)/],
    ['is too short', Buffer.from('GGUF'), /not a GGUF file \(byte 0\)/],
    ['has the other byte order', gguf([sound], [], { version: 0x03000000 }), /little-endian.*\(byte 4\)/],
    ['has a version to come', gguf([sound], [], { version: 9 }), /version 9 is not read \(byte 4\)/],
    ['counts too many tensors', head(2 ** 40, 0), /more than 250000 tensors \(byte 8\)/],
    ['counts too much metadata', head(0, 2 ** 40), /more than 100000 metadata entries/],
    ['has a length above 2^53', head(0, 1, u64(2n ** 63n)), /9223372036854775808 is above 2\^53 \(byte 24\)/],
    ['has a text without end', head(0, 1, u64(2 ** 30)), /a text of 1073741824 bytes \(byte 24\)/],
    [
      'has an array without end',
      head(0, 1, text('k'), u32(9), u32(0), u64(2 ** 50)),
      /an array of \d+ values/,
    ],
    ['has a value of no type', head(0, 1, text('k'), u32(77)), /value type 77 does not exist/],
    [
      'nests arrays',
      head(0, 1, text('k'), u32(9), ...Array(9).fill(Buffer.concat([u32(9), u64(1)]))),
      /nested deeper than 4/,
    ],
    ['has a key twice', gguf([sound], [pair('k', 1), pair('k', 2)]), /metadata "k" is there twice/],
    ['has a tensor twice', gguf([sound, sound]), /tensor "a" is there twice/],
    ['has nine dimensions', gguf([f32('a', [1, 1, 1, 1, 1, 1, 1, 1, 1])]), /9 dimensions/],
    ['has a shape beyond all numbers', gguf([{ ...sound, shape: [2 ** 30, 2 ** 30] }]), /too many elements/],
    ['reaches past its end', gguf([{ ...sound, shape: [2, 200] }]), /ends at byte \d+ of \d+/],
    ['has an offset past its end', gguf([{ ...sound, offset: 4096 }]), /ends at byte \d+ of \d+/],
    ['has tensors that overlap', gguf([sound, { ...f32('b', [2, 2]), offset: 8 }]), /"a" and "b" overlap/],
    [
      'has rows that are no whole blocks',
      gguf([{ ...sound, type: 2 }]),
      /rows of 2, no whole number of Q4_0 blocks/,
    ],
    ['is aligned to nothing', gguf([sound], [pair('general.alignment', 24)]), /alignment is no power of two/],
    ['ends in its header', gguf([sound]).subarray(0, 40), /ends inside its header|reaches past/],
  ])('that %s is refused with its byte', async (_, bytes, problem) => {
    const opening = open(bytes)
    await expect(opening).rejects.toThrow(problem)
    await expect(opening).rejects.toThrow(/^model\.gguf: .*\(byte \d+\)$/)
  })

  test('of a type nobody knows is opened, and the tensor is unreadable', async () => {
    const source = await open(gguf([{ ...sound, type: 999 }]))
    expect(source.tensors()[0]?.unreadable).toBe('type 999 of ggml is not unpacked by this version')
    source.close()
  })
})
