/** Seeded numbers: the same seed gives the same stream on every machine (sfc32, Practically Random). */
export class Random {
  #a = 0
  #b = 0
  #c = 0
  #counter = 1
  #spare: number | null = null

  constructor(seed: number) {
    this.#a = seed >>> 0
    this.#b = Math.floor(seed / 2 ** 32) >>> 0
    this.#c = 0x9e3779b9
    for (let round = 0; round < 16; round += 1) this.bits()
  }

  /** 32 random bits. */
  bits(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 up to, not including, 1. */
  uniform(): number {
    return this.bits() / 2 ** 32
  }

  /** A whole number below `bound`. */
  below(bound: number): number {
    return Math.floor(this.uniform() * bound)
  }

  /** Standard normal, by Marsaglia's polar method. */
  normal(): number {
    if (this.#spare !== null) {
      const value = this.#spare
      this.#spare = null
      return value
    }
    for (;;) {
      const x = 2 * this.uniform() - 1
      const y = 2 * this.uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      this.#spare = y * factor
      return x * factor
    }
  }

  /** Shuffles in place (Fisher and Yates). */
  shuffle(values: Uint32Array): Uint32Array {
    for (let last = values.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1)
      const held = values[last]!
      values[last] = values[other]!
      values[other] = held
    }
    return values
  }
}
