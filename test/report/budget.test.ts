import { describe, expect, test } from '@jest/globals'
import { assemble, inBytes, inCharacters, type Section } from '../../src/report/budget.js'

function list(rows: readonly string[], part = 1): Section {
  return {
    open: '<details>',
    rows: rows.map((row) => `\n- ${row}`),
    total: rows.length,
    more: (hidden) => `\n(${hidden} more)`,
    close: '\n</details>',
    part,
  }
}

describe('a document never passes its limit', () => {
  const rows = Array.from({ length: 500 }, (_, index) => `row ${index} of a long table`)

  test.each([0, 30, 60, 100, 500, 5_000, 50_000])('limit %d', (limit) => {
    const text = assemble(['# head', list(rows), 'foot'], limit, inCharacters)
    expect(text.length).toBeLessThanOrEqual(limit)
    // Whatever was opened is closed.
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
  })

  test('rows left out are counted', () => {
    const text = assemble([list(rows)], 200, inCharacters)
    const shown = text.match(/^- /gm)?.length ?? 0
    expect(shown).toBeGreaterThan(0)
    expect(text).toContain(`(${500 - shown} more)`)
  })

  test('nothing is said of more when everything fits', () => {
    expect(assemble([list(['one', 'two'])], 1_000, inCharacters)).toBe('<details>\n- one\n- two\n</details>')
  })

  test('a long section leaves room for the one after it', () => {
    const text = assemble([list(rows, 0.5), list(['last'], 0.9)], 1_000, inCharacters)
    expect(text).toContain('- last')
  })

  test('rows are read only as far as they fit', () => {
    let read = 0
    function* endless(): Iterable<string> {
      for (;;) {
        read += 1
        yield '\n- row'
      }
    }
    assemble([{ ...list([]), rows: endless(), total: 1_000_000 }], 300, inCharacters)
    expect(read).toBeLessThan(100)
  })

  test('bytes count for a job summary', () => {
    const korean = Array.from({ length: 50 }, () => '근거로 확인된 등급')
    expect(Buffer.byteLength(assemble([list(korean)], 400, inBytes))).toBeLessThanOrEqual(400)
  })
})
