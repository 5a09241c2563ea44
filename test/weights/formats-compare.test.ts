import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Random } from '../../src/weights/random.js'
import { float32, folderWith, safetensorsBytes, type Written } from './model-files.js'
import { compared, type Model, newModel, saved, trainedFurther } from './models.js'
import { type GgufWritten, gguf, pair } from './writers/gguf.js'
import { graph, node, onnxModel, rawTensor } from './writers/onnx.js'
import { checkpoint, Stored } from './writers/pytorch.js'
import {
  brainFloats,
  fp8Blocks,
  gptq,
  halves,
  int8Rows,
  NF4,
  nf4,
  q4_0,
  q4K,
  q8_0,
} from './writers/quantise.js'

// Whole comparisons of generated models, on machines that may be busy.
jest.setTimeout(120_000)

const WIDTH = 256
const INNER = 256
const LAYERS = 3

type Shape = readonly number[]
type Save = (model: Model) => string

const floats = (values: Float32Array): Buffer => Buffer.from(values.slice().buffer)
const words = (values: Int32Array, shape: Shape): Written => ({
  dtype: 'I32',
  shape,
  bytes: new Uint8Array(values.buffer),
})

/** Safetensors whose matrices are written by `write` and the rest as they are. */
function tensors(
  write: (name: string, shape: Shape, values: Float32Array) => Readonly<Record<string, Written>>,
): Save {
  return (model) => {
    const all: Record<string, Written> = {}
    for (const [name, { shape, values }] of model) {
      Object.assign(all, shape.length === 2 ? write(name, shape, values) : { [name]: float32(shape, values) })
    }
    return folderWith({ 'model.safetensors': safetensorsBytes(all) })
  }
}

const GGUF_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^model\.layers\.(\d+)\.mlp\.gate_proj/, 'blk.$1.ffn_gate'],
  [/^model\.layers\.(\d+)\.mlp\.up_proj/, 'blk.$1.ffn_up'],
  [/^model\.layers\.(\d+)\.mlp\.down_proj/, 'blk.$1.ffn_down'],
  [/^model\.layers\.(\d+)\.input_layernorm/, 'blk.$1.attn_norm'],
]

function ggufOf(type: number, write: (values: Float32Array) => Buffer): Save {
  return (model) => {
    const all = [...model].map(([name, { shape, values }]): GgufWritten => {
      const [from, to] = GGUF_NAMES.find(([pattern]) => pattern.test(name))!
      const title = name.replace(from, to)
      return shape.length === 2
        ? { name: title, shape, type, bytes: write(values) }
        : { name: title, shape, type: 0, bytes: floats(values) }
    })
    return folderWith({ 'model.gguf': gguf(all, [pair('general.architecture', 'qwen2')]) })
  }
}

const pytorch: Save = (model) => {
  const entries = [...model]
  return folderWith({
    'pytorch_model.bin': checkpoint(
      {
        state_dict: Object.fromEntries(
          entries.map(([name, { shape, values }], at) => [
            name,
            new Stored(String(at), 'HalfStorage', values.length, shape),
          ]),
        ),
      },
      Object.fromEntries(entries.map(([, { values }], at) => [String(at), halves(values)])),
    ),
  })
}

/** As torch's exporter writes it: matrices turned, without names, and the module in the node that uses them. */
const onnx: Save = (model) => {
  const nodes: Buffer[] = []
  const all: Buffer[] = []
  for (const [name, { shape, values }] of model) {
    if (shape.length !== 2) {
      all.push(rawTensor(name, 'F32', shape, floats(values)))
      continue
    }
    const [rows, columns] = shape as [number, number]
    const turned = Float32Array.from(
      values,
      (_, at) => values[(at % rows) * columns + Math.floor(at / rows)]!,
    )
    const title = `onnx::MatMul_${all.length + 900}`
    all.push(rawTensor(title, 'F32', [columns, rows], floats(turned)))
    const module = name.replace(/\.weight$/, '').replaceAll('.', '/')
    nodes.push(node('MatMul', ['x', title], [`y${all.length}`], { name: `/${module}/MatMul` }))
  }
  return folderWith({ 'model.onnx': onnxModel(graph({ nodes, tensors: all })) })
}

const FORMATS: readonly (readonly [name: string, save: Save, least: number])[] = [
  [
    'bfloat16',
    tensors((name, shape, values) => ({ [name]: { dtype: 'BF16', shape, bytes: brainFloats(values) } })),
    0.9995,
  ],
  [
    'float16',
    tensors((name, shape, values) => ({ [name]: { dtype: 'F16', shape, bytes: halves(values) } })),
    0.9995,
  ],
  ['a PyTorch checkpoint of halves', pytorch, 0.9995],
  [
    'FP8 with scales of blocks',
    tensors((name, shape, values) => {
      const { codes, scales } = fp8Blocks(values, shape[1]!)
      return {
        [name]: { dtype: 'F8_E4M3', shape, bytes: codes },
        [`${name}_scale_inv`]: float32([Math.ceil(shape[0]! / 128), Math.ceil(shape[1]! / 128)], scales),
      }
    }),
    0.998,
  ],
  [
    'INT8 with scales of rows',
    tensors((name, shape, values) => {
      const { codes, scales } = int8Rows(values, shape[1]!)
      return {
        [name]: { dtype: 'I8', shape, bytes: codes },
        [`${name}_scale`]: float32([shape[0]!, 1], scales),
      }
    }),
    0.998,
  ],
  [
    'nf4 of bitsandbytes',
    tensors((name, shape, values) => {
      const { codes, absmax } = nf4(values)
      const state = Buffer.from(
        JSON.stringify({ quant_type: 'nf4', blocksize: 64, dtype: 'bfloat16', shape }),
      )
      return {
        [name]: { dtype: 'U8', shape: [codes.length, 1], bytes: codes },
        [`${name}.absmax`]: float32([absmax.length], absmax),
        [`${name}.quant_map`]: float32([16], NF4),
        [`${name}.quant_state.bitsandbytes__nf4`]: { dtype: 'U8', shape: [state.length], bytes: state },
      }
    }),
    0.985,
  ],
  [
    'GPTQ with four bits',
    tensors((name, shape, values) => {
      const [rows, columns] = shape as [number, number]
      const { qweight, qzeros, scales, groups } = gptq(values, columns)
      const stem = name.replace(/weight$/, '')
      return {
        [`${stem}qweight`]: words(qweight, [columns / 8, rows]),
        [`${stem}qzeros`]: words(qzeros, [groups, rows / 8]),
        [`${stem}scales`]: float32([groups, rows], scales),
      }
    }),
    0.98,
  ],
  ['GGUF with Q8_0', ggufOf(8, q8_0), 0.9995],
  ['GGUF with Q4_0', ggufOf(2, q4_0), 0.985],
  ['GGUF with Q4_K', ggufOf(12, q4K), 0.985],
]

let parent: Model
let parentPath: string

beforeAll(() => {
  parent = newModel(new Random(201), LAYERS, WIDTH, INNER)
  parentPath = saved(parent)
})

describe('one model in two formats', () => {
  test.each(FORMATS)('is derived as %s', async (_, save, least) => {
    const { verdict, effect, log10PValueBound } = await compared(save(parent), parentPath)
    expect([verdict, log10PValueBound < -100]).toEqual(['derived', true])
    expect(effect!.r).toBeGreaterThan(least)
    expect(effect!.r).toBeLessThan(1.0001)
  })

  test('is the same bytes as an ONNX export that lost the names and turned the matrices', async () => {
    const { verdict, tests } = await compared(onnx(parent), parentPath)
    expect(verdict).toBe('identical')
    expect(tests).toContainEqual(expect.objectContaining({ test: 'T1', identical: 3 * LAYERS }))
  })

  test('is derived when the copy was trained further and both are packed in four bits', async () => {
    const child = trainedFurther(new Random(202), parent, 0.9)
    const save = (title: string): Save => FORMATS.find(([name]) => name === title)![1]
    const { verdict, effect } = await compared(
      save('GGUF with Q4_K')(child),
      save('GPTQ with four bits')(parent),
    )
    expect(verdict).toBe('derived')
    expect(Math.abs(effect!.r - 0.88)).toBeLessThan(0.03)
  })
})

describe('two models made apart', () => {
  test.each([
    ['GGUF with Q4_0', 'nf4 of bitsandbytes'],
    ['a PyTorch checkpoint of halves', 'GPTQ with four bits'],
    ['INT8 with scales of rows', 'FP8 with scales of blocks'],
  ])('stay apart as %s and %s', async (one, two) => {
    const other = newModel(new Random(203), LAYERS, WIDTH, INNER)
    const save = (title: string): Save => FORMATS.find(([name]) => name === title)![1]
    const { verdict, effect } = await compared(save(one)(other), save(two)(parent))
    expect(verdict).toBe('no-evidence')
    expect(Math.abs(effect!.r)).toBeLessThan(0.02)
  })

  test('stay apart as an ONNX export and a safetensors file', async () => {
    const other = onnx(newModel(new Random(204), LAYERS, WIDTH, INNER))
    expect((await compared(join(other, 'model.onnx'), parentPath)).verdict).toBe('no-evidence')
  })
})
