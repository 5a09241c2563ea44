import { describe, expect, test } from '@jest/globals'
import {
  compareRuns,
  formatMarker,
  type Marker,
  parseMarker,
  withoutMarker,
} from '../../src/github/marker.js'

const marker: Marker = {
  id: 'sovereignty.json',
  head: 'a'.repeat(40),
  run: { id: 123, attempt: 2 },
  state: 'open',
}

describe('the marker', () => {
  test('has the documented form', () => {
    expect(formatMarker(marker)).toBe(
      `<!-- sovereignty-check:v1 id=sovereignty.json head=${'a'.repeat(40)} run=123.2 -->`,
    )
  })

  test.each([
    'sovereignty.json',
    'models/a b/s.json',
    'x --> y.json',
    '모델/주권.json',
    'a%2Fb.json',
    'line\nend.json',
  ])('carries the path %j there and back', (id) => {
    const full: Marker = { ...marker, id, state: 'resolved' }
    const line = formatMarker(full)
    expect(line.slice(0, -3)).not.toContain('>')
    expect(parseMarker(`${line}\nwords`)).toEqual(full)
  })

  test.each([
    ['a quotation', `> ${formatMarker(marker)}`],
    ['a marker further down', `hello\n${formatMarker(marker)}`],
    ['another version', formatMarker(marker).replace(':v1', ':v2')],
    ['words behind it on its line', `${formatMarker(marker)} hello`],
    ['a broken escape', formatMarker(marker).replace('sovereignty.json', '%E0%A4%A')],
    ['nothing', ''],
  ])('is not seen in %s', (_, body) => {
    expect(parseMarker(body)).toBeNull()
  })

  test('is taken off, whatever the line ends', () => {
    expect(withoutMarker(`${formatMarker(marker)}\r\nwords\r\nmore`)).toBe('words\r\nmore')
    expect(withoutMarker('plain')).toBe('plain')
  })

  test('orders runs by id, then by attempt', () => {
    expect(compareRuns({ id: 2, attempt: 1 }, { id: 10, attempt: 1 })).toBeLessThan(0)
    expect(compareRuns({ id: 10, attempt: 2 }, { id: 10, attempt: 1 })).toBeGreaterThan(0)
    expect(compareRuns({ id: 10, attempt: 1 }, { id: 10, attempt: 1 })).toBe(0)
  })
})
