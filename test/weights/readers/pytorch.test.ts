import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { openWeights } from '../../../src/weights/open-weights.js'
import type { TensorSource } from '../../../src/weights/tensor-source.js'
import { folderWith } from '../model-files.js'
import { Call, checkpoint, type Pickled, pickled, Stored } from '../writers/pytorch.js'
import { zipOf } from '../writers/zip.js'

// Files that are large on purpose, on machines that may be busy.
jest.setTimeout(60_000)

const floats = (...values: number[]): Buffer => Buffer.from(Float32Array.from(values).buffer)
const count = (size: number): Buffer => floats(...Array.from({ length: size }, (_, at) => at))

function openFile(bytes: Uint8Array): Promise<TensorSource> {
  return openWeights(join(folderWith({ 'model.pt': bytes }), 'model.pt'))
}

async function all(source: TensorSource): Promise<Record<string, number[] | string>> {
  const found: Record<string, number[] | string> = {}
  for (const { name, shape, unreadable } of source.tensors()) {
    found[name] = unreadable ?? [...(await source.rows(name, 0, shape[0] ?? 1))]
  }
  source.close()
  return found
}

describe('a PyTorch checkpoint', () => {
  test('gives its tensors, whatever dictionaries they lie in, and not those of the run', async () => {
    const file = checkpoint(
      {
        epoch: 3,
        lr: 0.5,
        state_dict: new Call('collections', 'OrderedDict', []),
        model: {
          'layers.0.weight': new Stored('0', 'FloatStorage', 4, [2, 2]),
          encoder: { bias: new Stored('1', 'HalfStorage', 2, [2]) },
          heads: [new Stored('2', 'BFloat16Storage', 1, [])],
        },
        optimizer: { state: { exp_avg: new Stored('0', 'FloatStorage', 4, [4]) } },
      },
      {
        '0': floats(1, 2, 3, 4),
        '1': Buffer.from(Uint16Array.of(0x3c00, 0xc000).buffer),
        '2': Buffer.from(Uint16Array.of(0x4040).buffer),
      },
    )
    expect(await all(await openFile(file))).toEqual({
      'model.layers.0.weight': [1, 2, 3, 4],
      'model.encoder.bias': [1, -2],
      'model.heads.0': [3],
    })
  })

  test('gives views of one storage by offset and strides', async () => {
    const file = checkpoint(
      {
        whole: new Stored('7', 'FloatStorage', 12, [3, 4]),
        turned: new Stored('7', 'FloatStorage', 12, [4, 3], [1, 4]),
        slice: new Stored('7', 'FloatStorage', 12, [2, 2], [4, 1], 5),
        column: new Stored('7', 'FloatStorage', 12, [3], [4], 1),
        spread: new Stored('7', 'FloatStorage', 12, [2, 3], [0, 1], 9),
        cube: new Stored('7', 'FloatStorage', 12, [2, 3, 2], [2, 4, 1]),
        empty: new Stored('7', 'FloatStorage', 12, [0, 5], [5, 1], 11),
      },
      { '7': count(12) },
    )
    const source = await openFile(file)
    expect([...(await source.rows('turned', 1, 2))]).toEqual([1, 5, 9, 2, 6, 10])
    expect([...(await source.bytes('turned', 4, 8))]).toEqual([...floats(4)])
    expect(await all(source)).toEqual({
      whole: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      turned: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11],
      slice: [5, 6, 9, 10],
      column: [1, 5, 9],
      spread: [9, 10, 11, 9, 10, 11],
      cube: [0, 1, 4, 5, 8, 9, 2, 3, 6, 7, 10, 11],
      empty: [],
    })
  })

  test('in shards is read by its index, and must agree with it', async () => {
    const shard = (name: string, value: number): Uint8Array =>
      checkpoint({ [name]: new Stored('0', 'FloatStorage', 1, [1]) }, { '0': floats(value) })
    const files = {
      'pytorch_model-00001-of-00002.bin': shard('a', 1),
      'pytorch_model-00002-of-00002.bin': shard('b', 2),
      'pytorch_model.bin.index.json': JSON.stringify({
        weight_map: { a: 'pytorch_model-00001-of-00002.bin', b: 'pytorch_model-00002-of-00002.bin' },
      }),
    }
    expect(await all(await openWeights(folderWith(files)))).toEqual({ a: [1], b: [2] })
    files['pytorch_model-00002-of-00002.bin'] = shard('c', 2)
    await expect(openWeights(folderWith(files))).rejects.toThrow(/the index puts "b" here/)
  })

  test('whose storages are large is not read whole', async () => {
    const file = checkpoint(
      { w: new Stored('0', 'FloatStorage', 1 << 20, [1024, 1024]) },
      { '0': new Uint8Array(4 << 20) },
    )
    const source = await openFile(file)
    await source.rows('w', 3, 1)
    // Threads may read it by themselves.
    const { path, at } = source.extent!('w')!
    expect([path.endsWith('model.pt'), at % 64]).toEqual([true, 0])
    expect(source.bytesRead()).toBeLessThan(16_384)
    source.close()
  })
})

test('a tensor that repeats one number is not unfolded', async () => {
  const file = checkpoint(
    { w: new Stored('0', 'FloatStorage', 1, [1 << 24, 1 << 24], [0, 0]) },
    { '0': floats(1) },
  )
  const source = await openFile(file)
  expect(source.tensors()[0]?.unreadable).toBe('repeats the numbers of a smaller storage')
  source.close()
})

describe('a pickle that wants more than tensors', () => {
  test.each<[string, Pickled | Buffer, RegExp]>([
    ['a system call', new Call('os', 'system', ['id']), /wants "os\.system".*could run code.*\(byte 2\)/],
    ['an evaluation', { a: new Call('builtins', 'eval', ['1']) }, /wants "builtins\.eval"/],
    ['a class of a library', [new Call('numpy', 'dtype', [])], /wants "numpy\.dtype"/],
    [
      'a name that only begins well',
      new Call('torch.storage', 'x.FloatStorage', []),
      /wants "torch\.storage\.x/,
    ],
    ['a call of a storage class', new Call('torch', 'FloatStorage', [1]), /torch\.FloatStorage is called/],
    [
      'an object of old protocols',
      Buffer.from('\x80\x02(ios\nsystem\n.', 'latin1'),
      /opcode 0x69 is not one that tensors need/,
    ],
    ['an extension', Buffer.from([0x80, 2, 0x82, 1, 0x2e]), /opcode 0x82/],
    ['a persistent id that is no storage', Buffer.from([0x80, 2, 0x4e, 0x51, 0x2e]), /no storage/],
  ])('such as %s is refused by name', async (_, value, problem) => {
    const opening = openFile(checkpoint(value))
    await expect(opening).rejects.toThrow(problem)
    await expect(opening).rejects.toThrow(/^model\.pt:archive\/data\.pkl: .*\(byte \d+\)$/)
  })
})

describe('a checkpoint that is not sound', () => {
  const tensor = (over: Partial<Stored>): Pickled => ({
    w: Object.assign(new Stored('0', 'FloatStorage', 4, [2, 2]), over) as Stored,
  })

  test.each<[string, Pickled | Buffer, RegExp]>([
    ['reaches past its storage', tensor({ offset: 1 }), /reaches to element 5 of a storage of 16 bytes/],
    ['has strides past its storage', tensor({ stride: [3, 1] }), /reaches to element 5/],
    [
      'counts more elements than there are',
      tensor({ elements: 40, shape: [40], stride: [1] }),
      /storage of 16 bytes, not 160/,
    ],
    ['has no storage', tensor({ key: '9' }), /storage "9", which is not there/],
    ['names a storage outside', tensor({ key: '../data.pkl' }), /"\.\.\/data\.pkl", which is not there/],
    ['has negative strides', tensor({ stride: [2, -1] }), /no whole number/],
    [
      'has two tensors of one name',
      { 'a.b': new Stored('0', 'FloatStorage', 4, [4]), a: { b: new Stored('0', 'FloatStorage', 4, [4]) } },
      /two tensors would be named "a\.b"/,
    ],
    [
      'holds itself',
      Buffer.from('\x80\x02}q\x00X\x01\x00\x00\x00ah\x00s.', 'latin1'),
      /a dictionary holds itself/,
    ],
    ['ends early', Buffer.from('\x80\x02}', 'latin1'), /ends early/],
    [
      'recalls what was never there',
      Buffer.from('\x80\x02h\x07.', 'latin1'),
      /nothing was remembered under 7/,
    ],
    ['states a length beyond its end', Buffer.from('\x80\x02X\xff\xff\xff\xff.', 'latin1'), /ends early/],
    ['has an empty stack', Buffer.from('\x80\x02a.', 'latin1'), /stack is empty/],
    ['does more than tensors need', Buffer.alloc(2_100_000, 'N0'), /more than 2000000 opcodes/],
    ['piles up values', Buffer.alloc(200_000, ']'), /more than 100000 values on the stack/],
    ['marks without end', Buffer.alloc(5000, '('), /nested deeper than 1000/],
  ])('because it %s is refused with its byte', async (_, value, problem) => {
    const opening = openFile(checkpoint(value, { '0': count(4) }))
    await expect(opening).rejects.toThrow(problem)
    await expect(opening).rejects.toThrow(/^model\.pt:archive\/data\.pkl: .*\(byte \d+\)$/)
  })

  test('that doubles itself with every reference is refused, not unfolded', async () => {
    // d0 holds a tensor-free list twice, d1 holds d0 twice, and so on: 2^40 values by reference.
    let bytes = '\x80\x02](K\x01K\x01eq\x00'
    for (let level = 1; level <= 30; level += 1) {
      bytes += `](h${String.fromCharCode(level - 1)}h${String.fromCharCode(level - 1)}eq${String.fromCharCode(level)}`
    }
    const last = `${bytes}`.replace(/^/, '')
    const opening = openFile(checkpoint(Buffer.from(`${last.slice(0, 2)}(${last.slice(2)}t.`, 'latin1')))
    await expect(opening).rejects.toThrow(/more than 1000000 values/)
  })

  test.each([
    ['an old pickle', Buffer.from('\x80\x02\x8a\x0al\xfc', 'latin1'), /before PyTorch 1\.6.*Save it again/],
    ['something else', Buffer.from('GGUFxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'), /not a PyTorch file \(byte 0\)/],
    ['a zip of something else', zipOf({ 'a.txt': Buffer.from('x') }), /not of PyTorch: it has 0 data\.pkl/],
    [
      'a compiled program',
      zipOf({
        'm/data.pkl': pickled({}),
        'm/code/__torch__.py': Buffer.from(''),
        'm/constants.pkl': pickled([]),
      }),
      /compiled TorchScript program/,
    ],
    ['a compressed archive', zipOf({ 'm/data.pkl': pickled({}) }, { method: 8 }), /is compressed/],
    [
      'numbers of the other byte order',
      zipOf({ 'm/data.pkl': pickled({}), 'm/byteorder': Buffer.from('big') }),
      /only little-endian/,
    ],
    ['an archive without its end', checkpoint({}).subarray(0, 200), /no end of directory/],
  ])('being %s is refused', async (_, bytes, problem) => {
    await expect(openFile(bytes)).rejects.toThrow(problem)
  })

  test('whose entries overlap is refused', async () => {
    const file = checkpoint({}, { '0': count(4), '1': count(4) })
    const directory = file.readUInt32LE(file.length - 6)
    const first = file.indexOf('archive/data/0', directory) - 46
    const second = file.indexOf('archive/data/1', directory) - 46
    file.writeUInt32LE(file.readUInt32LE(first + 42) + 40, second + 42)
    await expect(openFile(file)).rejects.toThrow(/overlap \(byte \d+\)/)
  })

  test('that is cut anywhere ends in an error', async () => {
    const file = checkpoint({ w: new Stored('0', 'FloatStorage', 4, [4]) }, { '0': count(4) })
    for (let length = 1; length < file.length; length += 7) {
      await expect(openFile(file.subarray(0, length))).rejects.toThrow(/model\.pt/)
    }
  })
})
