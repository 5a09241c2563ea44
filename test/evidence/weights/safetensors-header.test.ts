import { describe, expect, test } from '@jest/globals'
import { ToolError } from '../../../src/errors.js'
import {
  readSafetensorsHeader,
  type SafetensorsHeader,
} from '../../../src/evidence/weights/safetensors-header.js'
import { headerOf, llamaShapes, safetensors, withHeader } from './safetensors.js'

async function readHeader(file: Uint8Array, size = file.byteLength): Promise<SafetensorsHeader> {
  return readSafetensorsHeader(async ({ start, end }) => file.slice(start, end), size)
}

function tensor(dtype: string, shape: readonly unknown[], offsets: readonly unknown[]): string {
  return JSON.stringify({ dtype, shape, data_offsets: offsets })
}

describe('a sound file', () => {
  test('gives names, types, shapes, offsets and metadata', async () => {
    const header = await readHeader(
      safetensors(
        { 'a.weight': ['BF16', [2, 3]], 'b.bias': ['F32', [3]], scalar: ['F32', []] },
        { format: 'pt' },
      ),
    )
    expect(header.tensors).toEqual([
      { name: 'a.weight', dtype: 'BF16', shape: [2, 3], elements: 6, begin: 0, end: 12 },
      { name: 'b.bias', dtype: 'F32', shape: [3], elements: 3, begin: 12, end: 24 },
      { name: 'scalar', dtype: 'F32', shape: [], elements: 1, begin: 24, end: 28 },
    ])
    expect([...header.metadata]).toEqual([['format', 'pt']])
  })

  test.each([
    ['padded with spaces', withHeader(`{"a":${tensor('U8', [2], [0, 2])}}     `, 2), ['a']],
    ['with no tensors', withHeader('{}'), []],
    [
      'with an empty tensor between two',
      withHeader(
        `{"a":${tensor('U8', [1], [0, 1])},"e":${tensor('F32', [0, 4], [1, 1])},"b":${tensor('U8', [1], [1, 2])}}`,
        2,
      ),
      ['a', 'e', 'b'],
    ],
    [
      'with tensors out of order',
      withHeader(`{"b":${tensor('U8', [1], [1, 2])},"a":${tensor('U8', [1], [0, 1])}}`, 2),
      ['b', 'a'],
    ],
    [
      'with names in Korean and with escapes',
      withHeader(`{"층.0":${tensor('U8', [1], [0, 1])},"\\u0061\\"":${tensor('U8', [1], [1, 2])}}`, 2),
      ['층.0', 'a"'],
    ],
    [
      'with a tensor called __proto__',
      withHeader(`{"__proto__":${tensor('U8', [1], [0, 1])}}`, 1),
      ['__proto__'],
    ],
    ['of 4-bit elements', withHeader(`{"a":${tensor('F4', [4, 2], [0, 4])}}`, 4), ['a']],
    [
      'with white space between all parts',
      withHeader('{ "a" : { "dtype" : "U8" ,\n "shape" : [ 1 , 1 ] ,\t"data_offsets" : [ 0 , 1 ] } }', 1),
      ['a'],
    ],
  ])('%s is read', async (_, file, names) => {
    expect((await readHeader(file)).tensors.map(({ name }) => name)).toEqual(names)
  })

  test('of Llama-2-7B is told from its 30 kB header alone', async () => {
    const { json, dataBytes } = headerOf(llamaShapes(32))
    const ranges: number[] = []
    const file = withHeader(json)
    const header = await readSafetensorsHeader(async ({ start, end }) => {
      ranges.push(end - start)
      return file.slice(start, end)
    }, file.byteLength + dataBytes)
    expect(header.tensors).toHaveLength(291)
    expect(header.tensors.reduce((sum, { elements }) => sum + elements, 0)).toBe(6_738_415_616)
    expect(ranges).toEqual([8, json.length])
  })

  test('of a mixture of experts with 20,000 tensors is read whole', async () => {
    const shapes = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `model.layers.0.experts.${index}.w`,
        ['U8', [1]] as const,
      ]),
    )
    const { tensors } = await readHeader(safetensors(shapes))
    expect(tensors).toHaveLength(20_000)
    expect(tensors.at(-1)).toMatchObject({
      name: 'model.layers.0.experts.19999.w',
      begin: 19_999,
      end: 20_000,
    })
  })
})

describe('a broken or hostile file is refused with the place', () => {
  const one = tensor('U8', [4], [0, 4])
  test.each<[string, Uint8Array, RegExp]>([
    ['no bytes', new Uint8Array(0), /too short for a header length \(byte 0\)/],
    ['seven bytes', new Uint8Array(7), /too short for a header length \(byte 7\)/],
    [
      'a length above the cap',
      withHeader('{}', 0, 100_000_001n),
      /header length 100000001 is above 100000000 \(byte 0\)/,
    ],
    ['a length of 2^64 - 1', withHeader('{}', 0, 0xffffffffffffffffn), /18446744073709551615 is above/],
    ['a length past the end', withHeader('{}', 0, 3n), /header length 3 reaches past the file/],
    ['an empty header', withHeader(''), /does not start with \{ \(byte 8\)/],
    ['a header that starts with space', withHeader(` {"a":${one}}`, 4), /does not start with \{/],
    ['an array as header', withHeader('[]'), /does not start with \{/],
    [
      'a header cut off',
      withHeader('{"a":{"dtype":"U8"'),
      /a comma or the end of the object was expected \(byte 26\)/,
    ],
    ['text after the object', withHeader(`{"a":${one}}x`, 4), /more after the end/],
    ['a trailing comma', withHeader(`{"a":${one},}`, 4), /a key was expected/],
    ['a repeated tensor', withHeader(`{"a":${one},"a":${one}}`, 4), /key "a" is repeated/],
    [
      'a tensor repeated in another spelling',
      withHeader(`{"a":${one},"\\u0061":${one}}`, 4),
      /key "a" is repeated/,
    ],
    [
      'a repeated __metadata__',
      withHeader(`{"__metadata__":{},"__metadata__":{},"a":${one}}`, 4),
      /key "__metadata__" is repeated/,
    ],
    [
      'a repeated key of metadata',
      withHeader('{"__metadata__":{"k":"1","k":"2"}}'),
      /key "k" of __metadata__ is repeated/,
    ],
    ['metadata that is a list', withHeader('{"__metadata__":[]}'), /__metadata__ is not an object/],
    ['metadata that is null', withHeader('{"__metadata__":null}'), /__metadata__ is not an object/],
    [
      'a number in metadata',
      withHeader('{"__metadata__":{"k":1}}'),
      /value of "k" in __metadata__ is not a string/,
    ],
    [
      'a nested object in metadata',
      withHeader('{"__metadata__":{"k":{}}}'),
      /value of "k" in __metadata__ is not a string/,
    ],
    ['a tensor that is a number', withHeader('{"a":1}'), /an object was expected \(byte 13\)/],
    [
      'a repeated dtype',
      withHeader('{"a":{"dtype":"U8","dtype":"U8","shape":[],"data_offsets":[0,1]}}', 1),
      /tensor "a": key "dtype" is repeated or unknown/,
    ],
    [
      'an unknown key',
      withHeader('{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1],"x":{}}}', 1),
      /key "x" is repeated or unknown/,
    ],
    [
      'no shape',
      withHeader('{"a":{"dtype":"U8","data_offsets":[0,1]}}', 1),
      /tensor "a": dtype, shape or data_offsets is missing/,
    ],
    [
      'an unknown dtype',
      withHeader(`{"a":${tensor('F128', [1], [0, 16])}}`, 16),
      /tensor "a": unknown dtype "F128"/,
    ],
    [
      'a dtype that every object has',
      withHeader(`{"a":${tensor('toString', [1], [0, 1])}}`, 1),
      /unknown dtype "toString"/,
    ],
    ['one offset', withHeader(`{"a":${tensor('U8', [1], [1])}}`, 1), /data_offsets is not a pair/],
    ['three offsets', withHeader(`{"a":${tensor('U8', [1], [0, 1, 2])}}`, 2), /data_offsets is not a pair/],
    [
      'begin after end',
      withHeader(`{"a":${tensor('U8', [1], [1, 0])}}`, 1),
      /data_offsets end before they begin/,
    ],
    [
      'a negative offset',
      withHeader(`{"a":${tensor('U8', [1], [-1, 0])}}`, 1),
      /a whole number was expected/,
    ],
    [
      'a fraction',
      withHeader('{"a":{"dtype":"U8","shape":[1.0],"data_offsets":[0,1]}}', 1),
      /a whole number was expected/,
    ],
    [
      'an exponent',
      withHeader('{"a":{"dtype":"U8","shape":[1e0],"data_offsets":[0,1]}}', 1),
      /a whole number was expected/,
    ],
    [
      'a leading zero',
      withHeader('{"a":{"dtype":"U8","shape":[01],"data_offsets":[0,1]}}', 1),
      /a whole number was expected/,
    ],
    [
      'a string as dimension',
      withHeader(`{"a":${tensor('U8', ['1'], [0, 1])}}`, 1),
      /a whole number was expected/,
    ],
    [
      'a number above 2^53',
      withHeader('{"a":{"dtype":"U8","shape":[9007199254740993],"data_offsets":[0,1]}}', 1),
      /number above 2\^53/,
    ],
    [
      'a number of 400 digits',
      withHeader(`{"a":{"dtype":"U8","shape":[${'9'.repeat(400)}],"data_offsets":[0,1]}}`, 1),
      /number above 2\^53/,
    ],
    [
      'a shape whose product overflows',
      withHeader(`{"a":${tensor('U8', [4_294_967_296, 4_294_967_296], [0, 0])}}`),
      /product of the shape is above 2\^53/,
    ],
    [
      'an overflow hidden by a last zero',
      withHeader(`{"a":${tensor('U8', [4_294_967_296, 4_294_967_296, 0], [0, 0])}}`),
      /product of the shape is above 2\^53/,
    ],
    [
      'more than 64 dimensions',
      withHeader(`{"a":${tensor('U8', Array(65).fill(1), [0, 1])}}`, 1),
      /more than 64 dimensions/,
    ],
    [
      'too little data for the shape',
      withHeader(`{"a":${tensor('F32', [2], [0, 4])}}`, 4),
      /tensor "a": 4 bytes of data for 2 elements of F32/,
    ],
    [
      'too much data for the shape',
      withHeader(`{"a":${tensor('F32', [0], [0, 4])}}`, 4),
      /4 bytes of data for 0 elements/,
    ],
    [
      'half a byte',
      withHeader(`{"a":${tensor('F4', [3], [0, 1])}}`, 1),
      /1 bytes of data for 3 elements of F4/,
    ],
    [
      'two tensors over one block',
      withHeader(`{"a":${one},"b":${one}}`, 4),
      /tensor "b" overlaps the one before \(data byte 0\)/,
    ],
    [
      'a partial overlap',
      withHeader(`{"a":${one},"b":${tensor('U8', [4], [3, 7])}}`, 7),
      /tensor "b" overlaps the one before \(data byte 3\)/,
    ],
    [
      'a hole between tensors',
      withHeader(`{"a":${one},"b":${tensor('U8', [1], [5, 6])}}`, 6),
      /tensor "b" leaves a hole before it \(data byte 4\)/,
    ],
    [
      'a hole at the start',
      withHeader(`{"a":${tensor('U8', [1], [1, 2])}}`, 2),
      /tensor "a" leaves a hole before it \(data byte 0\)/,
    ],
    [
      'data past the file',
      withHeader(`{"a":${one}}`, 3),
      /the tensors take 4 bytes and the file holds 3 \(data byte 3\)/,
    ],
    [
      'data nobody names',
      withHeader(`{"a":${one}}`, 5),
      /the tensors take 4 bytes and the file holds 5 \(data byte 4\)/,
    ],
    ['a raw line feed in a name', withHeader(`{"a\n":${one}}`, 4), /control character in a string/],
    ['a name that does not end', withHeader('{"a'), /the string does not end/],
    ['a name that ends in its escape', withHeader('{"a\\'), /the string does not end/],
    ['a wrong escape', withHeader(`{"\\x":${one}}`, 4), /wrong escape/],
    [
      'a name that is not UTF-8',
      withHeader(Buffer.concat([Buffer.from('{"'), Buffer.from([0xff]), Buffer.from(`":${one}}`)]), 4),
      /not valid UTF-8/,
    ],
  ])('%s', async (_, file, message) => {
    await expect(readHeader(file)).rejects.toThrow(ToolError)
    await expect(readHeader(file)).rejects.toThrow(message)
  })

  test('a file shorter than its listed size', async () => {
    await expect(readHeader(withHeader('{}', 0, 50n).slice(0, 10), 100)).rejects.toThrow(
      /ends inside its header \(byte 10\)/,
    )
  })

  test('a long name is cut in the message', async () => {
    const file = withHeader(`{"${'x'.repeat(100_000)}":${tensor('F9', [1], [0, 1])}}`, 1)
    await expect(readHeader(file)).rejects.toThrow(/^tensor "x{80}…": unknown dtype/)
  })
})
