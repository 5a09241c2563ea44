import { shortsAt } from '../../shorts.js'

/** What is kept of one class of known code. */
export interface KnownClass {
  /** Index into the files of the catalogue. */
  readonly file: number
  readonly name: string
}

/** All known fingerprints, ascending, by their upper sixteen bits. */
export interface Hashes {
  readonly length: number
  /** Where those of each upper half start in `lower`; one more entry than there are halves. */
  readonly starts: Uint32Array
  readonly lower: Uint16Array
}

export interface Table {
  readonly hashes: Hashes
  /** For each of them, the number of independent origins that have it, at most 255. */
  readonly origins: Uint8Array
  /** Classes in the order of their files. */
  readonly classes: readonly KnownClass[]
  /** For each class the end of its part of `indexes`, which starts where that of the class before ends. */
  readonly ends: Uint32Array
  /** Places in `hashes` that a class has, ascending within the class. */
  readonly indexes: Uint32Array
}

const HALVES = 0x10000

/**
 * Binary form: number of hashes; of each upper half how many have it, a byte; the lower halves, two bytes each; their
 * origins; number of classes and of indexes, then for each class its file, its name and the gaps of its indexes. Numbers
 * whose width is not given are of variable length, seven bits a byte, the low ones first. Hashes are read as they stand:
 * to add up fifty thousand gaps took longer than to compare a file with them.
 * @throws RangeError when more than 255 hashes share an upper half: fifty thousand of 32 bits never do.
 */
export function pack({
  hashes,
  origins,
  classes,
  ends,
  indexes,
}: Omit<Table, 'hashes'> & { readonly hashes: Uint32Array }): Uint8Array {
  const bytes: number[] = []
  const write = (value: number): void => {
    let rest = value
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) + 0x80)
      rest = Math.floor(rest / 0x80)
    }
    bytes.push(rest)
  }
  write(hashes.length)
  const counts = new Uint32Array(HALVES)
  for (const hash of hashes) counts[hash >>> 16]! += 1
  for (const count of counts) {
    if (count > 0xff) throw new RangeError('fingerprints: too many with one upper half')
    bytes.push(count)
  }
  for (const hash of hashes) bytes.push(hash & 0xff, (hash >>> 8) & 0xff)
  for (const origin of origins) bytes.push(origin)
  write(classes.length)
  write(indexes.length)
  let at = 0
  classes.forEach(({ file, name }, number) => {
    write(file)
    write(name.length)
    for (let letter = 0; letter < name.length; letter += 1) bytes.push(name.charCodeAt(letter) & 0x7f)
    const end = ends[number]!
    write(end - at)
    for (let last = -1; at < end; at += 1) {
      write(indexes[at]! - last)
      last = indexes[at]!
    }
  })
  return Uint8Array.from(bytes)
}

export function unpack(bytes: Buffer): Table {
  let at = 0
  const read = (): number => {
    let byte = bytes[at++]!
    if (byte < 0x80) return byte
    let value = byte - 0x80
    for (let scale = 0x80; ; scale *= 0x80) {
      byte = bytes[at++]!
      if (byte < 0x80) return value + byte * scale
      value += (byte - 0x80) * scale
    }
  }
  const length = read()
  const starts = new Uint32Array(HALVES + 1)
  for (let half = 0; half < HALVES; half += 1) starts[half + 1] = starts[half]! + bytes[at + half]!
  at += HALVES
  const hashes = { length, starts, lower: shortsAt(bytes, at, length) }
  at += 2 * length
  const origins = new Uint8Array(bytes.subarray(at, at + hashes.length))
  at += hashes.length
  let rest: Pick<Table, 'classes' | 'ends' | 'indexes'> | null = null
  return {
    hashes,
    origins,
    get classes() {
      rest ??= classesOf()
      return rest.classes
    },
    get ends() {
      rest ??= classesOf()
      return rest.ends
    },
    get indexes() {
      rest ??= classesOf()
      return rest.indexes
    },
  }

  /** Half of the table, which only code that somebody else may have written needs. */
  function classesOf(): Pick<Table, 'classes' | 'ends' | 'indexes'> {
    const count = read()
    const indexes = new Uint32Array(read())
    const ends = new Uint32Array(count)
    const classes: KnownClass[] = []
    let filled = 0
    for (let number = 0; number < count; number += 1) {
      const file = read()
      const length = read()
      classes.push({ file, name: bytes.toString('latin1', at, at + length) })
      at += length
      let last = -1
      for (let more = read(); more > 0; more -= 1) {
        last += read()
        indexes[filled++] = last
      }
      ends[number] = filled
    }
    return { classes, ends, indexes }
  }
}
