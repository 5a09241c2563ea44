const STAMP = /\b(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,6}))?\b/

/** Seconds of a date with a time of day in a line; `null` when none stands there. The zone does not matter: one log keeps one. */
export function stampIn(line: string): number | null {
  const found = STAMP.exec(line.length > 200 ? line.slice(0, 200) : line)
  if (found === null) return null
  const [, year, month, day, hour, minute, second, fraction] = found
  const seconds = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second!) / 1000
  return Number.isFinite(seconds) ? seconds + (fraction === undefined ? 0 : Number(`0.${fraction}`)) : null
}

/** Seconds of a logged value: a number of seconds (or of milliseconds since 1970), or a date. */
export function secondsOf(value: unknown): number | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null
    return value > 1e11 ? value / 1000 : value
  }
  if (typeof value !== 'string') return null
  const stamp = stampIn(value)
  if (stamp !== null) return stamp
  const plain = value === '' || value.length > 24 ? Number.NaN : Number(value)
  return Number.isFinite(plain) ? (plain > 1e11 ? plain / 1000 : plain) : null
}
