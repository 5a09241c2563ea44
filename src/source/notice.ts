import type { Source } from './source.js'

/** Something a listing left out, and why. Meant for `coverage.skipped`: what was not looked at never counts as clean. */
export interface Notice {
  /** `.` when the notice is about the listing as a whole. */
  readonly path: string
  readonly reason: string
}

/** A Source that says what its listing left out. */
export interface NotingSource extends Source {
  /** Lists first when nobody has; sorted by path. */
  notices(): Promise<readonly Notice[]>
}

/** Notices of any source; empty for one that has none to give. */
export async function noticesOf(source: Source): Promise<readonly Notice[]> {
  return 'notices' in source && typeof source.notices === 'function' ? (source as NotingSource).notices() : []
}

/** Notices of one kind beyond which only their number is kept. */
const NAMED = 50

/** Collects notices; a reason that repeats is folded into one line after `NAMED` paths. */
export class NoticeList {
  readonly #paths = new Map<string, string[]>()
  readonly #counts = new Map<string, number>()

  add(path: string, reason: string): void {
    const count = (this.#counts.get(reason) ?? 0) + 1
    this.#counts.set(reason, count)
    const paths = this.#paths.get(reason)
    if (paths === undefined) this.#paths.set(reason, [path])
    else if (paths.length < NAMED) paths.push(path)
  }

  toArray(): readonly Notice[] {
    const notices: Notice[] = []
    for (const [reason, paths] of this.#paths) {
      for (const path of paths) notices.push({ path, reason })
      const more = this.#counts.get(reason)! - paths.length
      if (more > 0) notices.push({ path: '.', reason: `${reason} (${more} more)` })
    }
    return notices.sort((a, b) => byPath(a, b) || (a.reason < b.reason ? -1 : 1))
  }
}

/** Order of listings: code units of the path. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
