import type { PathChange } from '../../source/history.js'

/** The content of one path from a commit on; `null` where there is no file. */
export interface Version {
  /** Position of the commit on the main line. */
  readonly at: number
  readonly id: string | null
}

/** The contents a path had, oldest first. */
export class Timeline {
  readonly path: string
  readonly versions: readonly Version[]

  constructor(path: string, versions: readonly Version[]) {
    this.path = path
    this.versions = versions
  }

  get last(): string | null {
    return this.versions.at(-1)?.id ?? null
  }

  /** Object at a commit; `null` where there was no file. */
  at(position: number): string | null {
    return this.versions.findLast(({ at }) => at <= position)?.id ?? null
  }

  /** Content at a commit, or the first there was after it. */
  since(position: number): string | null {
    return this.at(position) ?? this.versions.find(({ id }) => id !== null)?.id ?? null
  }

  /** The first commit with the file. */
  get firstAt(): number | null {
    return this.versions.find(({ id }) => id !== null)?.at ?? null
  }

  get lastAt(): number | null {
    return this.versions.at(-1)?.at ?? null
  }

  get ids(): readonly string[] {
    return this.versions.flatMap(({ id }) => (id === null ? [] : [id]))
  }
}

/** A timeline for each path that ever had a file. `start` holds the objects of the first commit of a history cut off. */
export function timelines(
  changes: readonly PathChange[],
  start: ReadonlyMap<string, string>,
): ReadonlyMap<string, Timeline> {
  const versions = new Map<string, Version[]>()
  for (const [path, id] of start) versions.set(path, [{ at: 0, id }])
  for (const { at, path, to } of changes) {
    const known = versions.get(path)
    if (known === undefined) versions.set(path, [{ at, id: to }])
    else known.push({ at, id: to })
  }
  return new Map([...versions].map(([path, all]) => [path, new Timeline(path, all)]))
}
