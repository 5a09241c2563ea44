import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { SovereigntyError } from '../../../src/errors.js'
import { openWeights } from '../../../src/weights/open-weights.js'
import { Random } from '../../../src/weights/random.js'
import { float32, safetensorsBytes, type Written } from '../model-files.js'
import { gguf, pair } from '../writers/gguf.js'
import { graph, graphAttribute, node, onnxModel, rawTensor, tensorAttribute } from '../writers/onnx.js'
import { checkpoint, Stored } from '../writers/pytorch.js'

// Thousands of broken files, on machines that may be busy.
jest.setTimeout(120_000)

const numbers = Float32Array.from({ length: 64 }, (_, at) => at - 32)
const floats = Buffer.from(numbers.buffer)
const state = Buffer.from(JSON.stringify({ quant_type: 'nf4', blocksize: 64, shape: [8, 16] }))
const bytes = (shape: readonly number[], content: Uint8Array): Written => ({
  dtype: 'U8',
  shape,
  bytes: content,
})

const FILES: readonly (readonly [name: string, content: Uint8Array])[] = [
  [
    'm.safetensors',
    safetensorsBytes({
      'a.weight': float32([8, 8], numbers),
      'b.weight': bytes([64, 1], Buffer.alloc(64, 0x5a)),
      'b.weight.absmax': float32([2], [1, 2]),
      'b.weight.quant_map': float32([16], numbers.subarray(0, 16)),
      'b.weight.quant_state.bitsandbytes__nf4': bytes([state.length], state),
    }),
  ],
  [
    'm.pt',
    checkpoint(
      {
        state_dict: {
          a: new Stored('0', 'FloatStorage', 64, [8, 8]),
          turned: new Stored('0', 'FloatStorage', 64, [8, 8], [1, 8]),
          apart: new Stored('0', 'FloatStorage', 64, [4, 4], [16, 2], 1),
        },
      },
      { '0': floats },
    ),
  ],
  [
    'm.gguf',
    gguf(
      [
        { name: 'blk.0.attn_q.weight', shape: [8, 8], type: 0, bytes: floats },
        { name: 'blk.0.ffn_up_exps.weight', shape: [2, 1, 32], type: 2, bytes: Buffer.alloc(36, 7) },
      ],
      [pair('general.architecture', 'llama'), pair('llama.attention.head_count', 2)],
    ),
  ],
  [
    'm.onnx',
    onnxModel(
      graph({
        nodes: [
          node('MatMul', ['x', 'onnx::MatMul_1'], ['y'], { name: '/a/b/MatMul' }),
          node('DequantizeLinear', ['q', 's'], ['d']),
          node('If', ['c'], ['z'], {
            attributes: [
              graphAttribute(
                'then_branch',
                graph({
                  nodes: [
                    node('Constant', [], ['k'], {
                      attributes: [tensorAttribute('value', rawTensor('', 'F32', [64], floats))],
                    }),
                  ],
                }),
              ),
            ],
          }),
        ],
        tensors: [
          rawTensor('onnx::MatMul_1', 'F32', [8, 8], floats),
          rawTensor('q', 'I8', [8, 8], Buffer.alloc(64, 3)),
          rawTensor('s', 'F32', [8], floats.subarray(0, 32)),
        ],
      }),
    ),
  ],
]

/** A copy with a few bytes changed, cut out, doubled, or the end gone. */
function broken(random: Random, content: Uint8Array): Uint8Array {
  const copy = Buffer.from(content)
  const place = (): number => Math.floor(random.uniform() * copy.length)
  for (let change = 0; change < 1 + random.uniform() * 3; change += 1) {
    copy[place()] = random.uniform() < 0.5 ? [0, 1, 0x7f, 0x80, 0xff][place() % 5]! : place() & 255
  }
  const kind = random.uniform()
  const at = place()
  if (kind < 0.1) return copy.subarray(0, at)
  if (kind < 0.2) return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + (at % 8))])
  if (kind < 0.3) return Buffer.concat([copy.subarray(0, at), copy.subarray(Math.max(0, at - 16))])
  return copy
}

async function readAll(path: string): Promise<number> {
  const source = await openWeights(path)
  let read = 0
  try {
    for (const { name, shape, bytes: size, unreadable } of source.tensors()) {
      if (unreadable === null) read += (await source.rows(name, 0, Math.min(4, shape[0] ?? 1))).length
      read += (await source.bytes(name, 0, Math.min(64, size))).length
    }
  } finally {
    source.close()
  }
  return read
}

describe('files with any bytes changed', () => {
  test.each(FILES)('%s ends in numbers or in an error that was meant', async (name, content) => {
    const random = new Random(content.length)
    const path = join(mkdtempSync(join(tmpdir(), 'hostile-')), name)
    const errors = new Set<string>()
    let sound = 0
    for (let round = 0; round < 1500; round += 1) {
      writeFileSync(path, broken(random, content))
      try {
        await readAll(path)
        sound += 1
      } catch (error) {
        if (!(error instanceof SovereigntyError)) throw error
        expect(error.message).toContain('m.')
        errors.add(error.message.replace(/\d+/g, '#').slice(0, 60))
      }
    }
    // Both ways out are taken, and errors tell more than one thing.
    expect(sound).toBeGreaterThan(20)
    expect(errors.size).toBeGreaterThan(10)
  })

  test.each(FILES)('%s as it is, is read', async (name, content) => {
    const path = join(mkdtempSync(join(tmpdir(), 'sound-')), name)
    writeFileSync(path, content)
    expect(await readAll(path)).toBeGreaterThan(100)
  })
})
