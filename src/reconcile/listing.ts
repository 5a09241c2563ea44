import type { Bom, ListedEntry } from '../types/bom.js'
import type { Manifest, ManifestComponent } from '../types/manifest.js'
import type { ComponentKind } from '../types/vocabulary.js'
import { identities } from './identity.js'
import type { Part } from './part.js'

/** Everything bills of materials list, what others come from included, by identity. */
export class Listing {
  readonly #byIdentity = new Map<string, ListedEntry[]>()

  constructor(boms: readonly Bom[]) {
    for (const listed of boms.flatMap(listedIn)) {
      for (const identity of identities.ofListed(listed.entry)) {
        const same = this.#byIdentity.get(identity)
        if (same === undefined) this.#byIdentity.set(identity, [listed])
        else same.push(listed)
      }
    }
  }

  /** Entries for the thing that a part or a declaration is; first those that stand on their own. */
  of(
    part: Part | null,
    declaration: ManifestComponent | null,
    manifest: Manifest | null,
  ): readonly ListedEntry[] {
    if (this.#byIdentity.size === 0) return []
    const kind = part?.kind ?? (declaration as ManifestComponent).kind
    const words =
      part !== null ? identities.ofPart(part) : identities.ofDeclaration(declaration!, manifest as Manifest)
    // A package that is also somebody's base is written once and found twice.
    const found = new Map<string, ListedEntry>()
    for (const word of words) {
      // A family stands for many members, and only one of them is listed.
      if (word.startsWith('family:')) continue
      for (const listed of this.#byIdentity.get(word) ?? [])
        if (sameKind(listed.entry.kind, kind)) found.set(placeOf(listed), listed)
    }
    return [...found.values()]
  }
}

function placeOf({ entry: { location } }: ListedEntry): string {
  return `${location.path}:${location.startLine}:${location.startColumn}`
}

/** Every entry of a document but its subject. */
export function listedIn(bom: Bom): readonly ListedEntry[] {
  const all = [...bom.entries, ...(bom.subject === null ? [] : [...bom.subject.bases, ...bom.subject.data])]
  const entries = new Set(
    [...all, ...bom.entries.flatMap((entry) => [...entry.bases, ...entry.data])].flatMap((entry) =>
      entry.bases.length === 0 ? [entry] : [entry, ...entry.bases],
    ),
  )
  return [...entries].map((entry) => ({ bom, entry }))
}

const MODEL_LIKE: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['model', 'tokenizer', 'code'])

function sameKind(a: ComponentKind, b: ComponentKind): boolean {
  return a === b || (MODEL_LIKE.has(a) && MODEL_LIKE.has(b)) || (SOFTWARE.has(a) && SOFTWARE.has(b))
}

/** Many tools write code and images as libraries. */
const SOFTWARE: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['library', 'code', 'image'])
