import { describe, expect, test } from '@jest/globals'
import { ToolError } from '../../src/errors.js'
import { zipEntry } from '../../src/github/zip-entry.js'
import { zipOf } from '../support/zip.js'

const file = { name: 'verdict.json', content: '{"a":1}'.repeat(1000) }
const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString())

describe('one file of a zip archive', () => {
  test.each([
    ['deflated', zipOf([file])],
    ['stored', zipOf([{ ...file, stored: true }])],
    ['beside others', zipOf([{ name: 'a.txt', content: 'x' }, file, { name: 'z', content: '' }])],
    ['before a comment', zipOf([file], 'made by a test')],
  ])('is read %s', (_, zip) => {
    expect(text(zipEntry(zip, 'verdict.json', 100_000))).toBe(file.content)
  })

  test('an empty one is empty', () => {
    expect(zipEntry(zipOf([{ name: 'e', content: '' }]), 'e', 10)).toHaveLength(0)
  })

  test('is null when no file has that very name', () => {
    const zip = zipOf([
      { name: '../verdict.json', content: 'x' },
      { name: '/verdict.json', content: 'x' },
    ])
    expect(zipEntry(zip, 'verdict.json', 100)).toBeNull()
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['no archive', Buffer.from('<html>'.repeat(50)), /no zip archive/],
    ['nothing', new Uint8Array(0), /no zip archive/],
    [
      'a bomb that says its size',
      zipOf([{ ...file, content: Buffer.alloc(5_000_000) }]),
      /unpack to 5000000/,
    ],
    [
      'a bomb that lies about its size',
      zipOf([{ ...file, content: Buffer.alloc(5_000_000), lie: { size: 100 } }]),
      /within the size it states/,
    ],
    ['a size too large by one', zipOf([{ ...file, lie: { size: file.content.length + 1 } }]), /another size/],
    ['another checksum', zipOf([{ ...file, lie: { crc: 7 } }]), /another checksum/],
    ['an unknown method', zipOf([{ ...file, lie: { method: 99 } }]), /method 99/],
    ['encryption', zipOf([{ ...file, lie: { flags: 1 } }]), /encrypted/],
    ['the file twice', zipOf([file, file]), /twice/],
    ['many files', zipOf(Array.from({ length: 17 }, (_, n) => ({ name: `${n}`, content: '' }))), /17 files/],
  ])('that is %s is refused', (_, zip, words) => {
    expect(() => zipEntry(zip, 'verdict.json', 100_000)).toThrow(ToolError)
    expect(() => zipEntry(zip, 'verdict.json', 100_000)).toThrow(words)
  })

  test('cut anywhere, or with any byte changed, never ends in another error', () => {
    const zip = zipOf([{ name: 'verdict.json', content: 'short' }])
    const read = (bytes: Uint8Array) => {
      try {
        zipEntry(bytes, 'verdict.json', 1000)
      } catch (error) {
        expect(error).toBeInstanceOf(ToolError)
      }
    }
    for (let at = 0; at < zip.length; at += 1) {
      read(zip.subarray(0, at))
      for (const value of [0, 1, 0x7f, 0xff]) {
        const changed = Buffer.from(zip)
        changed[at] = value
        read(changed)
      }
    }
  })
})
