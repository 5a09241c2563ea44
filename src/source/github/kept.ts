import type { ContentCache } from '../remote/content-cache.js'
import type { ResolvedCommit } from './api.js'
import type { Listing } from './listing.js'
import { keptPack, type Pack } from './pack.js'

/** A repository at one commit, read. */
export interface Reading extends Listing {
  readonly commit: ResolvedCommit
  readonly pack: Pack
  /**
   * Whether the commit is the repository's own: a branch or tag of it leads there. GitHub answers for commits of forks and of
   * pull requests under the repository's name too. `null` where nobody asked.
   */
  readonly isOwn: boolean | null
}

/** What is written of a reading beside its pack. */
interface Written extends Listing {
  readonly commit: ResolvedCommit
  readonly isOwn: boolean | null
  readonly packBytes: number
}

/** Changes when a reading of before no longer says the same. */
const FORM = 1

/** Readings of earlier runs, by commit. */
export class KeptReadings {
  readonly #cache: ContentCache
  readonly #api: string

  constructor(cache: ContentCache, api: string) {
    this.#cache = cache
    this.#api = api
  }

  get(name: string, commit: string): Reading | null {
    const key = this.#key(name, commit)
    const content = this.#cache.get(key)
    if (content === null) return null
    // The cache has checked its digest, so its shape is what was written.
    const { packBytes, ...written } = JSON.parse(Buffer.from(content).toString('utf8')) as Written
    const pack = keptPack(this.#cache.place(key), packBytes)
    return pack === null ? null : { ...written, pack }
  }

  /** Where a pack shall stand; `null` when nothing is kept. */
  place(name: string, commit: string): string | null {
    return this.#cache.place(this.#key(name, commit))
  }

  /** Kept last, when the pack is there whole. */
  put(name: string, { pack, commit, isOwn, entries, notices }: Reading): void {
    if (pack.isTemporary) return
    const written: Written = { commit, isOwn, entries, notices, packBytes: pack.size }
    this.#cache.put(this.#key(name, commit.id), Buffer.from(JSON.stringify(written)))
  }

  #key(name: string, commit: string): string {
    return `archive ${FORM} ${this.#api} ${name.toLowerCase()} ${commit}`
  }
}
