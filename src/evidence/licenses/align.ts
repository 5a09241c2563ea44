/** A run of a text that stands where a template has another run; either may be empty. Half-open word ranges. */
export interface Hunk {
  readonly textFrom: number
  readonly textTo: number
  readonly from: number
  readonly to: number
}

/** Which words of a text are which words of a template. */
export interface Alignment {
  /** For each template word the index of the same word in the text, -1 where it is missing. Ascending. */
  readonly places: Int32Array
  readonly matched: number
  /** Half-open range of the text from the first to the last matched word. */
  readonly textFrom: number
  readonly textTo: number
}

// Looked up once: these stand in the innermost loops.
const { imul, max } = Math
const ANCHOR_WORDS = 4
/** Cells of the table for one gap between anchors; a larger gap counts as replaced where nothing anchors it. */
const GAP_CELLS = 250_000
/** Words looked at beyond the outermost anchors, as a multiple of what the template has there. */
const EDGE = 24
const COPY_GAIN = 1.1
const STRAY_RUN = 3
const STRAY_GAP = 4

/** Positions of word sequences that occur once in a template. */
export type AnchorIndex = ReadonlyMap<number, number>

export function anchorIndex(words: Uint16Array, length = ANCHOR_WORDS): AnchorIndex {
  const places = new Map<number, number>()
  for (let at = 0; at + length <= words.length; at++) {
    const key = anchorKey(words, at, length)
    places.set(key, places.has(key) ? -1 : at)
  }
  return places
}

/**
 * Lines a text's range up with a template: runs that occur once in the template anchor it, the longest ascending chain of
 * them counts, and each gap is resolved by a longest common subsequence. Where a text holds the template several times
 * the fullest copy is taken. `null` when nothing anchors.
 */
export function align(
  template: Uint16Array,
  index: AnchorIndex,
  text: Uint16Array,
  from: number,
  to: number,
): Alignment | null {
  const anchors = chainOf(template, index, text, from, to)
  if (anchors.length === 0) return null
  const places = new Int32Array(template.length).fill(-1)
  for (const { at, place } of anchors) {
    for (let word = 0; word < ANCHOR_WORDS; word++) places[place + word] = at + word
  }
  const first = anchors[0] as Anchor
  const last = anchors.at(-1) as Anchor
  const head = first.place
  fillGap(template, text, places, 0, head, max(from, first.at - head - EDGE), first.at, 'end')
  let before = first
  for (const anchor of anchors) {
    fillGap(
      template,
      text,
      places,
      before.place + ANCHOR_WORDS,
      anchor.place,
      before.at + ANCHOR_WORDS,
      anchor.at,
      'start',
    )
    before = anchor
  }
  const tail = last.place + ANCHOR_WORDS
  const rest = template.length - tail
  const end = last.at + ANCHOR_WORDS
  fillGap(template, text, places, tail, template.length, end, Math.min(to, end + rest + EDGE), 'start')
  dropStrays(places, 0, head)
  dropStrays(places, tail, template.length)
  return summary(places)
}

/**
 * Without what lies apart at the end: words of the template's optional tail (an appendix) that are found only behind a
 * longer run of other words belong to another text. `null` when nothing is left.
 */
export function withoutApart(alignment: Alignment, optional: Uint8Array): Alignment | null {
  const { places } = alignment
  let tail = places.length
  while (tail > 0 && optional[tail - 1] !== 0) tail -= 1
  let cut = -1
  let behind = 0
  let next = -1
  for (let word = places.length - 1; word >= 0; word--) {
    const place = places[word] as number
    if (place === -1) continue
    if (next !== -1 && next - place - 1 > behind) cut = word + 1
    if (word < tail) break
    behind += 1
    next = place
  }
  if (cut === -1) return alignment
  return summary(places.slice().fill(-1, cut))
}

/** The runs in which text and template differ, in order; what stands before and after the matched part is not one. */
export function hunksOf({ places, textFrom }: Alignment): readonly Hunk[] {
  const hunks: Hunk[] = []
  let text = textFrom
  let from = 0
  for (let word = 0; word <= places.length; word++) {
    const place = word < places.length ? (places[word] as number) : -1
    if (word < places.length && place === -1) continue
    const textTo = word < places.length ? place : text
    if (word > from || textTo > text) hunks.push({ textFrom: text, textTo, from, to: word })
    text = place + 1
    from = word + 1
  }
  return hunks
}

function summary(places: Int32Array): Alignment | null {
  let matched = 0
  let textFrom = -1
  let textTo = 0
  for (const place of places) {
    if (place === -1) continue
    matched += 1
    if (textFrom === -1) textFrom = place
    textTo = place + 1
  }
  return matched === 0 ? null : { places, matched, textFrom, textTo }
}

/** Beyond the anchors single words find each other by chance: only runs, and what hangs on the anchored part, count. */
function dropStrays(places: Int32Array, from: number, to: number): void {
  for (let start = from; start < to; start++) {
    if (places[start] === -1) continue
    let end = start + 1
    while (end < to && places[end] === (places[end - 1] as number) + 1) end += 1
    const hangs = (from > 0 && start - from < STRAY_GAP) || (from === 0 && to - end < STRAY_GAP)
    if (end - start < STRAY_RUN && !hangs) places.fill(-1, start, end)
    start = end - 1
  }
}

interface Anchor {
  /** Index in the text. */
  readonly at: number
  /** Index in the template. */
  readonly place: number
}

function anchorKey(words: Uint16Array, at: number, length: number): number {
  let key = 0
  for (let word = 0; word < length; word++) key = (imul(key, 0x2c1b3c6d) + (words[at + word] as number)) | 0
  return key
}

function chainOf(
  template: Uint16Array,
  index: AnchorIndex,
  text: Uint16Array,
  from: number,
  to: number,
): readonly Anchor[] {
  const copies: Anchor[][] = [[]]
  let furthest = -1
  for (let at = from; at + ANCHOR_WORDS <= to; at++) {
    const place = index.get(anchorKey(text, at, ANCHOR_WORDS)) ?? -1
    if (place === -1) continue
    // Back by half of the template: another copy of it begins.
    if (furthest - place > template.length / 2) {
      copies.push([])
      furthest = -1
    }
    ;(copies.at(-1) as Anchor[]).push({ at, place })
    furthest = max(furthest, place)
  }
  const chains = copies.map(longestAscending)
  const best = chains.reduce((one, other) => (other.length > one.length ? other : one))
  if (copies.length === 1) return best
  // A phrase that jumped ahead is no second copy: without the cut the chain is then longer.
  const whole = longestAscending(copies.flat())
  return whole.length > best.length * COPY_GAIN ? whole : best
}

/** Longest run of anchors that ascends in the template as it does in the text. */
function longestAscending(anchors: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = []
  const before = new Int32Array(anchors.length)
  for (const [index, { place }] of anchors.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tails[middle] as number] as Anchor).place < place) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : (tails[low - 1] as number)
    tails[low] = index
  }
  const chain: Anchor[] = []
  for (let index = tails.at(-1) ?? -1; index !== -1; index = before[index] as number) {
    chain.push(anchors[index] as Anchor)
  }
  chain.reverse()
  // Overlapping anchors must agree on how far text and template have gone.
  return chain.filter(({ at, place }, position) => {
    const previous = chain[position - 1]
    return (
      previous === undefined ||
      at - previous.at === place - previous.place ||
      (at - previous.at >= ANCHOR_WORDS && place - previous.place >= ANCHOR_WORDS)
    )
  })
}

/**
 * Longest common subsequence of a gap. `lean` says to which side words that could be matched twice belong: to the anchor
 * the gap hangs on.
 */
function fillGap(
  template: Uint16Array,
  text: Uint16Array,
  places: Int32Array,
  from: number,
  to: number,
  textFrom: number,
  textTo: number,
  lean: 'start' | 'end',
): void {
  let low = from
  let high = to
  let textLow = textFrom
  let textHigh = textTo
  while (low < high && textLow < textHigh && template[low] === text[textLow] && lean === 'start') {
    places[low++] = textLow++
  }
  while (low < high && textLow < textHigh && template[high - 1] === text[textHigh - 1]) {
    places[--high] = --textHigh
  }
  const rows = high - low
  const columns = textHigh - textLow
  if (rows <= 0 || columns <= 0 || rows * columns > GAP_CELLS) return
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        template[low + row] === text[textLow + column]
          ? (lengths[(row + 1) * width + column + 1] as number) + 1
          : max(lengths[(row + 1) * width + column] as number, lengths[row * width + column + 1] as number)
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (template[low + row] === text[textLow + column]) places[low + row++] = textLow + column++
    else if ((lengths[(row + 1) * width + column] as number) >= (lengths[row * width + column + 1] as number))
      row += 1
    else column += 1
  }
}
