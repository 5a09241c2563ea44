import { describe, expect, test } from '@jest/globals'
import { scriptCodeLoops, wasmCodeLoops } from '../../src/weights/numbers/code-loops.js'
import { Random } from '../../src/weights/random.js'
import { standardise } from '../../src/weights/unit-rows.js'
import { agreeing, agreementNeeded, MOST_WANTED, UnitSearch } from '../../src/weights/unit-search.js'
import { correlated, normalRows } from './units.js'

function search(
  wanted: Float32Array,
  candidates: Float32Array,
  width: number,
  atOnce = 300,
  loops = wasmCodeLoops()!,
): Uint32Array {
  const found = new UnitSearch(wanted, width, loops)
  for (let at = 0; at < candidates.length; at += atOnce * width) {
    found.add(candidates.subarray(at, at + atOnce * width))
  }
  return found.nearest()
}

/** `rows` in random places among `count`. */
function hidden(
  random: Random,
  rows: Float32Array,
  count: number,
  width: number,
): { all: Float32Array; places: number[] } {
  const order = random.shuffle(Uint32Array.from({ length: count }, (_, at) => at))
  const all = normalRows(random, count, width)
  const places = [...order.subarray(0, rows.length / width)]
  for (const [row, place] of places.entries()) {
    all.set(rows.subarray(row * width, (row + 1) * width), place * width)
  }
  return { all: standardise(all, width), places }
}

describe('the search for permuted units', () => {
  test.each([7, 128, 256, 300, 1024])(
    'finds each of 40 units of %d numbers among 700, by the sign that was left',
    (width) => {
      const random = new Random(71)
      const a = normalRows(random, 40, width)
      const { all, places } = hidden(
        random,
        a.map((value) => -value),
        700,
        width,
      )
      // Seven numbers are near too many others.
      const least = width === 7 ? 36 : 40
      const found = [...search(standardise(a, width), all, width)]
      expect(found.filter((place, row) => place === places[row]).length).toBeGreaterThanOrEqual(least)
    },
  )

  test('finds most of a copy trained to r = .6 among 11,008 units', () => {
    const random = new Random(73)
    const a = normalRows(random, 64, 1024)
    const { all, places } = hidden(random, correlated(random, a, 0.6), 11_008, 1024)
    const found = [...search(standardise(a, 1024), all, 1024)]
    expect(found.filter((place, row) => place === places[row]).length).toBeGreaterThan(60)
  })

  test.each([
    [1, 1, 1],
    [3, 5, 9],
    [40, 131, 256],
    [MOST_WANTED, 70, 1000],
  ])('%d units beside %d of %d numbers: the same in WebAssembly and TypeScript', (rows, others, width) => {
    const random = new Random(79)
    const [a, b] = [normalRows(random, rows, width), normalRows(random, others, width)]
    const fast = search(a, b, width)
    expect(fast).toEqual(search(a, b, width, 300, scriptCodeLoops()))
    expect(search(a, b, width, 7)).toEqual(fast)
  })

  test('takes the first of candidates that are equally near', () => {
    const random = new Random(83)
    const a = normalRows(random, 2, 64)
    expect([...search(a, Float32Array.of(...a, ...a, ...a.map((value) => -value)), 64)]).toEqual([0, 1])
    expect([...search(a, new Float32Array(5 * 64), 64)]).toEqual([0, 0])
  })

  test('believes no permutation below 32 units or a tenth', () => {
    expect([agreementNeeded(100), agreementNeeded(512)]).toEqual([32, 52])
    expect(agreeing(Uint32Array.of(1, 2, 3), Uint32Array.of(1, 5, 3))).toBe(2)
  })
})
