import type { ConfigList, ConfigMap, ConfigNode } from '../evidence/configs/config-tree.js'
import { entryOf } from '../evidence/configs/config-tree.js'
import type { TextFile } from '../evidence/text-file.js'
import { limits } from '../limits.js'
import type { BomProblem } from '../types/bom.js'
import type { Location } from '../types/location.js'
import type { Message } from '../types/message.js'

/** A bill of materials while it is read: its text, and what was wrong with it so far. */
export class BomFile {
  readonly file: TextFile
  readonly #problems: BomProblem[] = []
  #more = 0

  constructor(file: TextFile) {
    this.file = file
  }

  /** The first problems; the last one says how many more there are. */
  get problems(): readonly BomProblem[] {
    if (this.#more === 0) return this.#problems
    const last = this.#problems[0] as BomProblem
    return [
      ...this.#problems,
      {
        location: last.location,
        message: { key: 'finding.bom-more', parameters: { path: this.file.path, count: this.#more } },
        help: last.help,
      },
    ]
  }

  /** Notes a problem at an offset or a node: texts `finding.bom-<what>` and `help.bom-<what>`. */
  note(what: string, at: number | ConfigNode, parameters: Message['parameters'] = {}): void {
    if (this.#problems.length >= limits.bomProblems) {
      this.#more += 1
      return
    }
    const location = typeof at === 'number' ? this.file.locate(at) : this.place(at)
    const all = { path: this.file.path, ...parameters }
    this.#problems.push({
      location,
      message: { key: `finding.bom-${what}`, parameters: all },
      help: { key: `help.bom-${what}`, parameters: all },
    })
  }

  place(node: ConfigNode): Location {
    return this.file.locate(node.start, Math.max(node.start + 1, node.end))
  }

  /** The place that names an entry best: the line of its name, else where it begins. */
  nameplate(map: ConfigMap, keys: readonly string[]): Location {
    for (const key of keys) {
      const entry = entryOf(map, key)
      if (entry !== undefined) return this.file.locate(entry.keyStart, entry.value.end)
    }
    return this.file.locate(map.start)
  }

  member(map: ConfigMap, key: string): Location | null {
    const entry = entryOf(map, key)
    return entry === undefined ? null : this.file.locate(entry.keyStart, entry.value.end)
  }
}

export function asMap(node: ConfigNode | undefined): ConfigMap | null {
  return node?.kind === 'map' ? node : null
}

export function mapAt(map: ConfigMap, key: string): ConfigMap | null {
  return asMap(entryOf(map, key)?.value)
}

export function listAt(map: ConfigMap, key: string): ConfigList | null {
  const value = entryOf(map, key)?.value
  return value?.kind === 'list' ? value : null
}

/** Objects of a list; anything else in it is left out. */
export function mapsAt(map: ConfigMap, key: string): readonly ConfigMap[] {
  return (listAt(map, key)?.items ?? []).filter((item): item is ConfigMap => item.kind === 'map')
}

/** Texts of a list, or the one text. */
export function textsAt(map: ConfigMap, key: string): readonly string[] {
  const value = entryOf(map, key)?.value
  const items = value === undefined ? [] : value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== ''
      ? [item.value.trim()]
      : [],
  )
}

/** Trimmed text of a member; `null` when absent, empty or no text. */
export function textAt(map: ConfigMap, key: string): string | null {
  const value = entryOf(map, key)?.value
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== ''
    ? value.value.trim()
    : null
}
