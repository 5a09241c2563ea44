import { describe, expect, test } from '@jest/globals'
import { tokenizerCollector } from '../../../src/evidence/collect-tokenizer.js'
import { spelledBytes } from '../../../src/evidence/tokenizers/byte-alphabet.js'
import { readTokenizerText } from '../../../src/evidence/tokenizers/read-file.js'
import { looksLikeRwkv, readRwkv } from '../../../src/evidence/tokenizers/read-rwkv.js'
import { collect } from '../configs/collect.js'

/** As Python writes bytes that are text, and those that are none. */
const literal = (bytes: Buffer): string => {
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes))
    return `b'${[...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`
  const plain = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\0', '\\x00')
  return plain.includes("'") ? `"${plain}"` : `'${plain}'`
}
const TOKENS = [
  ...Array.from({ length: 256 }, (_, byte) => Buffer.from([byte])),
  ...[' the', "it's", 'a\\b', 'line\n', '가나', ' 한국', '\u{1f600}', '"'].map((text) => Buffer.from(text)),
  Buffer.from([0xed, 0x95]),
]
const WRITTEN = `${TOKENS.map((bytes, at) => `${at + 1} ${literal(bytes)} ${bytes.length}`).join('\n')}\n`

describe("RWKV's vocabulary", () => {
  test('gives its tokens as bytes, whatever their file is called', () => {
    expect(looksLikeRwkv(WRITTEN)).toBe(true)
    const content = readTokenizerText('word-list', WRITTEN)
    expect(content).toMatchObject({
      spelling: 'byte-level',
      tokens: TOKENS.map((bytes) => spelledBytes(bytes)),
    })
    expect(readRwkv(WRITTEN.replaceAll('\n', '\r\n'))).toMatchObject({
      tokens: TOKENS.map((bytes) => spelledBytes(bytes)),
    })
  })

  test.each([
    ['whose length does not fit', WRITTEN.replace("' the' 4", "' the' 5")],
    ['with an escape that Python does not write', WRITTEN.replace("' the' 4", "'\\qthe' 4")],
    ['that breaks off', WRITTEN.slice(0, WRITTEN.indexOf("' the'") + 3)],
    ['whose ids go back', WRITTEN.replace("257 ' the'", "12 ' the'")],
  ])('is not read beyond a line %s', (_, text) => {
    expect(readRwkv(text)).toMatchObject({ offset: WRITTEN.indexOf('257 ') })
  })

  test('a list of numbered words is none', () => {
    expect(looksLikeRwkv("1 apple 5\n2 'pear'\n")).toBe(false)
  })

  test('is a fact of the repository', () => {
    expect(collect(tokenizerCollector, 'rwkv_vocab_v1.txt', WRITTEN).facts).toMatchObject([
      { kind: 'tokenizer', form: 'vocabulary', vocabularySize: TOKENS.length },
    ])
  })
})
