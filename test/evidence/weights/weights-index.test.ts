import { describe, expect, test } from '@jest/globals'
import { parseWeightsIndex } from '../../../src/evidence/weights/weights-index.js'

function parse(text: string) {
  return parseWeightsIndex(Buffer.from(text))
}

describe('parseWeightsIndex', () => {
  test('gives shards with their tensors and the total size', () => {
    const index = parse(
      JSON.stringify(
        {
          metadata: {
            mergekit_version: '0.0.4.4',
            total_size: 12_122_071_040,
            nested: { a: [1, -2.5e3, true, null] },
          },
          weight_map: {
            'lm_head.weight': 'model-00002-of-00002.safetensors',
            'model.embed_tokens.weight': 'model-00001-of-00002.safetensors',
            'model.norm.weight': 'model-00002-of-00002.safetensors',
          },
        },
        null,
        2,
      ),
    )
    expect([...index.shards]).toEqual([
      ['model-00002-of-00002.safetensors', ['lm_head.weight', 'model.norm.weight']],
      ['model-00001-of-00002.safetensors', ['model.embed_tokens.weight']],
    ])
    expect(index).toMatchObject({ tensors: 3, totalBytes: 12_122_071_040 })
  })

  test.each([
    ['absent', '{"weight_map":{}}', null],
    ['no metadata object', '{"metadata":null,"weight_map":{}}', null],
    ['a string', '{"metadata":{"total_size":"5"},"weight_map":{}}', null],
    ['a float that is whole', '{"metadata":{"total_size":2.5e9},"weight_map":{}}', 2_500_000_000],
    ['a fraction', '{"metadata":{"total_size":0.5},"weight_map":{}}', null],
    ['negative', '{"metadata":{"total_size":-1},"weight_map":{}}', null],
    ['above 2^53', '{"metadata":{"total_size":1e300},"weight_map":{}}', null],
  ])('a total size that is %s', (_, text, expected) => {
    expect(parse(text).totalBytes).toBe(expected)
  })

  test.each([
    ['../secrets.safetensors'],
    ['sub/model.safetensors'],
    ['sub\\model.safetensors'],
    ['..'],
    ['.'],
    [''],
    ['/etc/passwd'],
    ['a\u0000b'],
    ['line\nfeed'],
    ['x'.repeat(256)],
  ])('shard name %j is refused', (shard) => {
    expect(() => parse(JSON.stringify({ weight_map: { a: shard } }))).toThrow(
      /shard of tensor "a" is not a plain file name \(byte \d+\)/,
    )
  })

  test.each([
    ['no JSON', 'hello', /an object was expected \(byte 0\)/],
    ['no weight_map', '{"metadata":{}}', /weight_map is missing/],
    ['a tensor named twice', '{"weight_map":{"a":"x","a":"y"}}', /tensor "a" is named twice/],
    ['two maps', '{"weight_map":{},"weight_map":{}}', /key "weight_map" is repeated/],
    ['a list as map', '{"weight_map":[]}', /an object was expected/],
    ['a number as shard', '{"weight_map":{"a":1}}', /shard of tensor "a" is not a string/],
    ['deep nesting', `{"x":${'['.repeat(100_000)}`, /nested deeper than 64/],
    ['a bare word', '{"x":nope,"weight_map":{}}', /a value was expected/],
  ])('%s is refused', (_, text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  test('more than 10,000 shards are refused', () => {
    const map = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`t${index}`, `s${index}`]))
    expect(() => parse(JSON.stringify({ weight_map: map }))).toThrow(/more than 10000 shards/)
  })
})
