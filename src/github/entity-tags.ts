/** As much of an answer as is looked at here. */
interface Tagged {
  readonly status: number
  readonly headers: { readonly etag?: string | undefined }
}

/** Answers kept for the life of a process, which asks for few things twice. */
const MOST = 64

/**
 * Remembers answers by address with their entity tags, so that asking again costs no quota when nothing has changed.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export class EntityTags<T extends Tagged> {
  readonly #kept = new Map<string, { readonly tag: string; readonly response: T }>()

  of(url: string): { readonly tag: string; readonly response: T } | null {
    return this.#kept.get(url) ?? null
  }

  keep(url: string, response: T): void {
    const { etag } = response.headers
    if (response.status !== 200 || etag === undefined) return
    if (this.#kept.size >= MOST) this.#kept.clear()
    this.#kept.set(url, { tag: etag, response })
  }
}
