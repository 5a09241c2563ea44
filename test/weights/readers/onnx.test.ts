import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openWeights } from '../../../src/weights/open-weights.js'
import type { TensorSource } from '../../../src/weights/tensor-source.js'
import { folderWith } from '../model-files.js'
import {
  externalTensor,
  graph,
  graphAttribute,
  node,
  numberAttribute,
  onnxModel,
  rawTensor,
  tensorAttribute,
  tensorWith,
} from '../writers/onnx.js'
import { field, message, varint } from '../writers/protobuf.js'

const floats = (...values: number[]): Buffer => Buffer.from(Float32Array.from(values).buffer)
const halves = (...values: number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer)

function open(content: Uint8Array, files: Readonly<Record<string, Uint8Array>> = {}): Promise<TensorSource> {
  return openWeights(join(folderWith({ 'model.onnx': onnxModel(content), ...files }), 'model.onnx'))
}

async function all(source: TensorSource): Promise<Record<string, number[] | string>> {
  const found: Record<string, number[] | string> = {}
  for (const { name, shape, unreadable } of source.tensors()) {
    found[name] = unreadable ?? [...(await source.rows(name, 0, shape[0] ?? 1))]
  }
  source.close()
  return found
}

describe('tensors of an ONNX file', () => {
  test('are read in every type that holds numbers, raw and value by value', async () => {
    const source = await open(
      graph({
        tensors: [
          rawTensor('raw.weight', 'F32', [2, 2], floats(1, -2, 3, 4.5)),
          rawTensor('half.weight', 'F16', [2], halves(0x3c00, 0xc000)),
          rawTensor('brain.weight', 'BF16', [2], halves(0x3f80, 0xc040)),
          rawTensor('double.weight', 'F64', [2], Buffer.from(Float64Array.of(0.5, -8).buffer)),
          tensorWith('packed.weight', 'F32', [3], field(4, floats(7, 8, 9))),
          tensorWith(
            'single.weight',
            'F32',
            [2],
            Buffer.concat([varint(4 * 8 + 5), floats(1), varint(4 * 8 + 5), floats(2)]),
          ),
          // FLOAT16 and BFLOAT16 without raw_data are the low bits of int32_data.
          tensorWith(
            'words.weight',
            'F16',
            [3],
            field(5, message(varint(0x3c00), varint(0xbc00), varint(0))),
          ),
          tensorWith('ids', 'I64', [2], field(7, message(varint(-1n), varint(5)))),
        ],
      }),
    )
    expect(source.tensors().map(({ name, dtype, shape }) => `${name} ${dtype} ${shape}`)).toEqual([
      'raw.weight F32 2,2',
      'half.weight F16 2',
      'brain.weight BF16 2',
      'double.weight F64 2',
      'packed.weight F32 3',
      'single.weight F32 2',
      'words.weight F16 3',
      'ids I64 2',
    ])
    expect(await all(source)).toEqual({
      'raw.weight': [1, -2, 3, 4.5],
      'half.weight': [1, -2],
      'brain.weight': [1, -3],
      'double.weight': [0.5, -8],
      'packed.weight': [7, 8, 9],
      'single.weight': [1, 2],
      'words.weight': [1, -1, 0],
      ids: 'whole numbers that training does not touch',
    })
  })

  test('that are small do not make a large file be read', async () => {
    const large = rawTensor('embed.weight', 'F32', [1024, 1024], new Uint8Array(4 << 20))
    const source = await open(graph({ tensors: [large, rawTensor('b', 'F32', [1], floats(3))] }))
    expect(source.bytesRead()).toBeLessThan(64 * 1024)
    expect([...(await source.rows('b', 0, 1))]).toEqual([3])
    source.close()
  })

  test('in branches, loops and constants are found under the names their modules had', async () => {
    const branch = (value: number): Buffer =>
      graph({
        nodes: [
          node('Constant', [], ['If_0_then_branch__Inline_0__encoder.0.weight'], {
            attributes: [tensorAttribute('value', rawTensor('', 'F32', [1, 1], floats(value)))],
          }),
        ],
        tensors: [rawTensor('bias', 'F32', [1], floats(value + 1))],
      })
    const source = await open(
      graph({
        nodes: [
          node('If', ['sr'], ['out'], {
            name: 'If_0',
            attributes: [graphAttribute('then_branch', branch(16)), graphAttribute('else_branch', branch(8))],
          }),
        ],
      }),
    )
    expect(await all(source)).toEqual({
      'If_0.then_branch.bias': [17],
      'If_0.then_branch.encoder.0.weight': [16],
      'If_0.else_branch.bias': [9],
      'If_0.else_branch.encoder.0.weight': [8],
    })
  })

  test('that are the right side of a product are turned, and named by the module in the node', async () => {
    const source = await open(
      graph({
        nodes: [
          node('MatMul', ['x', 'onnx::MatMul_12'], ['y'], {
            name: '/model/layers.3/mlp/up_proj/MatMul',
          }),
          node('Gemm', ['y', 'fc.weight', 'fc.bias'], ['z'], {
            name: '/fc/Gemm',
            attributes: [numberAttribute('transB', 1)],
          }),
          node('Gather', ['tied', 'ids'], ['e']),
          node('MatMul', ['z', 'tied'], ['logits']),
        ],
        tensors: [
          rawTensor('onnx::MatMul_12', 'F32', [2, 3], floats(1, 2, 3, 4, 5, 6)),
          rawTensor('fc.weight', 'F32', [2, 3], floats(1, 2, 3, 4, 5, 6)),
          rawTensor('tied', 'F32', [2, 2], floats(1, 2, 3, 4)),
        ],
      }),
    )
    const [turned] = source.tensors()
    expect([turned!.name, turned!.shape]).toEqual(['model.layers.3.mlp.up_proj.weight', [3, 2]])
    expect([...(await source.rows(turned!.name, 1, 2))]).toEqual([2, 5, 3, 6])
    expect([...(await source.bytes(turned!.name, 6, 12))]).toEqual([...floats(4).subarray(2), ...floats(2)])
    expect([...(await source.rows('fc.weight', 0, 1))]).toEqual([1, 2, 3])
    expect([...(await source.rows('tied', 0, 1))]).toEqual([1, 2])
    source.close()
  })

  test('of eight bits become numbers by their DequantizeLinear node', async () => {
    const codes = Buffer.from([130, 128, 126, 10, 20, 30])
    const source = await open(
      graph({
        nodes: [
          node('DequantizeLinear', ['a_quantized', 'a_scale', 'a_zero_point'], ['a']),
          node('DequantizeLinear', ['b_quantized', 'b_scale'], ['b'], {
            attributes: [numberAttribute('axis', 0)],
          }),
          node('DequantizeLinear', ['c_quantized', 'b_scale_of_three'], ['c'], { name: 'dq' }),
          node('MatMul', ['x', 'c'], ['y']),
        ],
        tensors: [
          rawTensor('a_quantized', 'U8', [2, 3], codes),
          rawTensor('a_scale', 'F32', [], floats(0.5)),
          rawTensor('a_zero_point', 'U8', [], Buffer.of(128)),
          rawTensor('b_quantized', 'I8', [2, 3], Buffer.from(Int8Array.of(1, -2, 3, 4, -5, 6))),
          rawTensor('b_scale', 'F32', [2], floats(1, 10)),
          rawTensor('c_quantized', 'I8', [2, 3], Buffer.from(Int8Array.of(1, 2, 3, 4, 5, 6))),
          rawTensor('b_scale_of_three', 'F32', [3], floats(1, 10, 100)),
          rawTensor('lonely', 'I8', [2], Buffer.of(1, 2)),
        ],
      }),
    )
    expect(await all(source)).toEqual({
      a: [1, 0, -1, -59, -54, -49],
      a_scale: 'part of a quantisation, not a weight',
      a_zero_point: 'part of a quantisation, not a weight',
      b: [1, -2, 3, 40, -50, 60],
      b_scale: 'part of a quantisation, not a weight',
      c: [1, 4, 20, 50, 300, 600],
      b_scale_of_three: 'part of a quantisation, not a weight',
      lonely: 'whole numbers without a DequantizeLinear node',
    })
  })

  test('in a file beside the model are read from there', async () => {
    const entries = { location: 'model.onnx_data', offset: '4', length: '8' }
    const source = await open(graph({ tensors: [externalTensor('w', 'F32', [2], entries)] }), {
      'model.onnx_data': floats(0, 5, 6),
    })
    expect([...(await source.rows('w', 0, 2))]).toEqual([5, 6])
    expect(source.totalBytes).toBeGreaterThan(12)
    source.close()
  })

  test('in a folder below the model are read, and a pointer is known by its hash', async () => {
    const folder = folderWith({
      'model.onnx': onnxModel(
        graph({ tensors: [externalTensor('w', 'F32', [1], { location: 'parts/w.bin' })] }),
      ),
    })
    mkdirSync(join(folder, 'parts'))
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'cd'.repeat(32)}\nsize 4\n`
    writeFileSync(join(folder, 'parts', 'w.bin'), pointer)
    const source = await openWeights(folder)
    expect(source.tensors()).toEqual([])
    expect(source.pointers()).toEqual([{ path: 'parts/w.bin', sha256: 'cd'.repeat(32), bytes: 4 }])
    source.close()
  })
})

describe('a hostile ONNX file', () => {
  const tensor = rawTensor('w', 'F32', [2], floats(1, 2))

  test.each([
    [
      'fewer bytes than the shape needs',
      [rawTensor('w', 'F32', [3], floats(1, 2))],
      /"w" has 8 bytes, not 12/,
    ],
    [
      'more values than the shape has',
      [tensorWith('w', 'F16', [1], field(5, message(varint(1), varint(2))))],
      /more values than its shape/,
    ],
    ['one name twice', [tensor, tensor], /tensor "w" is there twice/],
    ['data in two places', [message(tensor, field(4, floats(1, 2)))], /has its data in more than one place/],
    ['a type that does not exist', [message(field(1, 1), field(2, 99), field(8, 'w'))], /unknown type 99/],
    ['a shape beyond all numbers', [tensorWith('w', 'F32', [2 ** 40, 2 ** 40])], /too many elements/],
    [
      'a path out of the folder',
      [externalTensor('w', 'F32', [1], { location: '../secret' })],
      /data in "..\/secret", outside of the model's folder/,
    ],
    [
      'an absolute path',
      [externalTensor('w', 'F32', [1], { location: '/etc/passwd' })],
      /outside of the model's folder/,
    ],
    [
      'a way up in the middle of a path',
      [externalTensor('w', 'F32', [1], { location: 'a/../../b' })],
      /outside of the model's folder/,
    ],
    [
      'a range past the end of its file',
      [externalTensor('w', 'F32', [2], { location: 'data', offset: '4' })],
      /ends at byte 12 of data, which has 8/,
    ],
    [
      'an offset that is no number',
      [externalTensor('w', 'F32', [2], { location: 'data', offset: '1e3' })],
      /offset of tensor "w" is no whole number/,
    ],
    ['data of another type', [tensorWith('w', 'F32', [1], field(5, varint(1)))], /data of another type/],
    ['tensors in segments', [message(tensor, field(3, message(field(1, 0))))], /segments are not read/],
  ])('with %s is refused with its byte', async (_, tensors, message_) => {
    const opening = open(graph({ tensors }), { data: floats(1, 2) })
    await expect(opening).rejects.toThrow(message_)
    await expect(opening).rejects.toThrow(/^model\.onnx: .* \(byte \d+\)$/)
  })

  test.each([
    ['no graph', message(field(1, 8)), /holds no ONNX graph \(byte 0\)/],
    ['a length past the end', Buffer.from([0x3a, 0xff, 0x7f]), /longer than its message \(byte 0\)/],
    ['a group', Buffer.from([0x3b]), /wire type 3 \(byte 0\)/],
  ])('of %s is refused', async (_, bytes, problem) => {
    await expect(openWeights(join(folderWith({ 'x.onnx': bytes }), 'x.onnx'))).rejects.toThrow(problem)
  })

  test('with graphs in graphs without end is refused', async () => {
    let inner = graph({})
    for (let depth = 0; depth < 40; depth += 1) {
      inner = graph({ nodes: [node('Loop', [], [], { attributes: [graphAttribute('body', inner)] })] })
    }
    await expect(open(inner)).rejects.toThrow(/nested deeper than 16/)
  })

  test('that is cut anywhere is refused', async () => {
    const content = graph({ tensors: [rawTensor('a', 'F32', [2], floats(1, 2)), tensor] })
    const whole = message(field(1, 8), field(7, content))
    for (let length = 0; length < whole.length; length += 1) {
      const path = join(folderWith({ 'cut.onnx': whole.subarray(0, length) }), 'cut.onnx')
      await expect(openWeights(path)).rejects.toThrow(/^cut\.onnx: .*\(byte \d+\)$/)
    }
  })
})
