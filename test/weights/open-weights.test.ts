import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openWeights } from '../../src/weights/open-weights.js'
import { bfloat16, float32, folderWith, safetensorsBytes, type Written } from './model-files.js'

const matrix = float32([3, 2], [1, 2, 3, 4, 5, 6])

function pair(): Record<string, Uint8Array | string> {
  return {
    'model-00001-of-00002.safetensors': safetensorsBytes({ 'a.weight': matrix }),
    'model-00002-of-00002.safetensors': safetensorsBytes({ 'b.weight': bfloat16([2, 2], [1, -2, 0.5, 4]) }),
    'model.safetensors.index.json': JSON.stringify({
      metadata: { total_size: 32 },
      weight_map: {
        'a.weight': 'model-00001-of-00002.safetensors',
        'b.weight': 'model-00002-of-00002.safetensors',
      },
    }),
  }
}

describe('opening weights', () => {
  test('reads rows of a single file, and only their bytes', async () => {
    const file = safetensorsBytes({ odd: float32([1], [9]), 'a.weight': matrix })
    const source = await openWeights(join(folderWith({ 'x.safetensors': file }), 'x.safetensors'))
    const header = file.length - 28
    expect(source.bytesRead()).toBe(header)
    expect([...(await source.rows('a.weight', 1, 2))]).toEqual([3, 4, 5, 6])
    expect(source.bytesRead()).toBe(header + 16)
    expect(source.totalBytes).toBe(file.length)
    source.close()
  })

  test('reads a folder by its index, by the index file, and by its numbering alone', async () => {
    const files = pair()
    const folder = folderWith(files)
    delete files['model.safetensors.index.json']
    for (const path of [folder, join(folder, 'model.safetensors.index.json'), folderWith(files)]) {
      const source = await openWeights(path)
      expect(source.tensors().map(({ name }) => name)).toEqual(['a.weight', 'b.weight'])
      expect([...(await source.rows('b.weight', 0, 2))]).toEqual([1, -2, 0.5, 4])
      source.close()
    }
  })

  test.each(['a.weight', 'b.weight'])('reads the beginnings of rows of %s', async (name) => {
    const source = await openWeights(folderWith(pair()))
    const [rows, width] = source.tensors().find((tensor) => tensor.name === name)!.shape as [number, number]
    const all = [...(await source.rows(name, 0, rows))]
    for (let columns = 1; columns <= width; columns += 1) {
      const wanted = all.filter((_, at) => at >= width && at % width < columns)
      expect([...(await source.beginnings!(name, 1, rows - 1, columns))]).toEqual(wanted)
    }
    await expect(source.beginnings!(name, 1, rows, 1)).rejects.toThrow(/were asked for/)
    source.close()
  })

  test('gives a buffer that the next call reuses', async () => {
    const source = await openWeights(folderWith({ 'model.safetensors': safetensorsBytes({ a: matrix }) }))
    const first = await source.rows('a', 0, 1)
    const second = await source.rows('a', 1, 1)
    expect(first.buffer).toBe(second.buffer)
    source.close()
  })

  test('knows a pointer by its hash and has no tensors for it', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 4096\n`
    const source = await openWeights(folderWith({ 'model.safetensors': pointer }))
    expect(source.tensors()).toEqual([])
    expect(source.pointers()).toEqual([{ path: 'model.safetensors', sha256: 'ab'.repeat(32), bytes: 4096 }])
    source.close()
  })
})

describe('eight-bit weights', () => {
  const codes = (shape: readonly number[], count: number): Written => ({
    dtype: 'F8_E4M3',
    shape,
    bytes: new Uint8Array(count).fill(0x38),
  })

  async function lastRow(tensors: Record<string, Written>): Promise<number[]> {
    const source = await openWeights(folderWith({ 'model.safetensors': safetensorsBytes(tensors) }))
    const { shape } = source.tensors().find(({ name }) => name === 'w.weight')!
    const values = [...(await source.rows('w.weight', shape[0]! - 1, 1))]
    source.close()
    return values
  }

  test('are multiplied by the scale of their 128 x 128 block', async () => {
    const row = await lastRow({
      'w.weight': codes([130, 200], 26_000),
      'w.weight_scale_inv': float32([2, 2], [0.5, 2, 3, 7]),
    })
    expect([row[0], row[127], row[128], row[199]]).toEqual([3, 3, 7, 7])
  })

  test('are multiplied by the scale of their row, or by the only scale', async () => {
    const perRow = float32([3, 1], [0.25, 0.5, 0.75])
    expect(await lastRow({ 'w.weight': codes([3, 4], 12), 'w.weight_scale': perRow })).toEqual([
      0.75, 0.75, 0.75, 0.75,
    ])
    expect(await lastRow({ 'w.weight': codes([3, 2], 6), 'w.weight_scale': float32([1], [4]) })).toEqual([
      4, 4,
    ])
  })

  test('are unreadable with a scale that does not fit, never read without it', async () => {
    const tensors = { 'w.weight': codes([130, 200], 26_000), 'w.weight_scale_inv': float32([3], [1, 1, 1]) }
    const source = await openWeights(folderWith({ 'model.safetensors': safetensorsBytes(tensors) }))
    expect(source.tensors()[0]?.unreadable).toMatch(/scale F32 \[3\] does not fit \[130,200\]/)
    await expect(source.rows('w.weight', 0, 1)).rejects.toThrow('does not fit')
    source.close()
  })
})

describe('packed weights', () => {
  const raw = (dtype: string, shape: readonly number[], bytes: number): Written => ({
    dtype,
    shape,
    bytes: new Uint8Array(bytes),
  })
  test.each([
    ['GPTQ', { 'l.qweight': raw('I32', [4, 8], 128), 'l.qzeros': raw('I32', [1, 1], 4) }, /GPTQ or AWQ/],
    [
      'bitsandbytes',
      { 'l.weight': raw('U8', [64, 1], 64), 'l.weight.absmax': float32([2], [1, 1]) },
      /bitsandbytes/,
    ],
    ['MXFP4', { 'l.w_blocks': raw('U8', [4, 16], 64), 'l.w_scales': raw('U8', [4], 4) }, /MXFP4/],
    ['other', { 'l.weight': raw('I8', [4, 4], 16) }, /type I8 is not read/],
  ])('of %s carry the reason they are not read', async (_name, tensors, reason) => {
    const source = await openWeights(folderWith({ 'model.safetensors': safetensorsBytes(tensors) }))
    expect(source.tensors()[0]?.unreadable).toMatch(reason)
    source.close()
  })
})

describe('hostile and incomplete weights', () => {
  const index = (map: Readonly<Record<string, string>>): string => JSON.stringify({ weight_map: map })

  test.each([
    [
      'a header longer than the file',
      { 'model.safetensors': Buffer.from('ffffff0000000000', 'hex') },
      /model\.safetensors: header length 16777215 reaches past the file \(byte 0\)/,
    ],
    [
      'data that end early',
      { 'model.safetensors': safetensorsBytes({ a: matrix }).subarray(0, -3) },
      /model\.safetensors: the tensors take 24 bytes and the file holds 21 \(data byte 21\)/,
    ],
    [
      'a tensor the index promises and the shard lacks',
      {
        's.safetensors': safetensorsBytes({ a: matrix }),
        'model.safetensors.index.json': index({ a: 's.safetensors', b: 's.safetensors' }),
      },
      /s\.safetensors: the index puts "b" here, the header does not/,
    ],
    [
      'a tensor that the index does not name',
      {
        's.safetensors': safetensorsBytes({ a: matrix, b: matrix }),
        'model.safetensors.index.json': index({ a: 's.safetensors' }),
      },
      /s\.safetensors: tensor "b" is not in the index/,
    ],
    [
      'a shard outside the folder',
      { 'model.safetensors.index.json': index({ a: '../s.safetensors' }) },
      /model\.safetensors\.index\.json: shard of tensor "a" is not a plain file name \(byte \d+\)/,
    ],
    [
      'one tensor in two shards',
      {
        'model-00001-of-00002.safetensors': safetensorsBytes({ a: matrix }),
        'model-00002-of-00002.safetensors': safetensorsBytes({ a: matrix }),
      },
      /tensor "a" is in model-00001-of-00002\.safetensors too/,
    ],
    [
      'a missing shard',
      { 'model-00001-of-00002.safetensors': safetensorsBytes({ a: matrix }) },
      /holds 1 of 2 shards and no index/,
    ],
    [
      'shards of several models',
      { 'a.safetensors': safetensorsBytes({ a: matrix }), 'b.safetensors': safetensorsBytes({ a: matrix }) },
      /holds several models \(a\.safetensors, b\.safetensors\)/,
    ],
    ['nothing to read', { 'README.md': 'none' }, /holds no \.safetensors, \.gguf, \.onnx or PyTorch file/],
  ])('%s is an error that names the place', async (_name, files, message) => {
    await expect(openWeights(folderWith(files))).rejects.toThrow(message)
  })

  test('rows that are not there are an error, not zeros', async () => {
    const source = await openWeights(folderWith({ 'model.safetensors': safetensorsBytes({ a: matrix }) }))
    await expect(source.rows('a', 2, 2)).rejects.toThrow('tensor "a" has 3 rows; 2 to 4 were asked for')
    await expect(source.rows('b', 0, 1)).rejects.toThrow('no tensor "b"')
    source.close()
  })

  test('a file cut short after it was opened is an error with its byte', async () => {
    const folder = folderWith({ 'model.safetensors': safetensorsBytes({ a: matrix }) })
    const source = await openWeights(folder)
    const whole = safetensorsBytes({ a: matrix })
    writeFileSync(join(folder, 'model.safetensors'), whole.subarray(0, -4))
    await expect(source.rows('a', 0, 3)).rejects.toThrow(
      `the file ends inside tensor "a" (byte ${whole.length - 4})`,
    )
    source.close()
  })

  test('a folder in place of a file is an error', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'model.safetensors'))
    await expect(openWeights(folder)).rejects.toThrow('is not a regular file')
  })
})
