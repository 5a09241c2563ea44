import { foundKeys, nameKey } from '../purl/compare.js'
import { hubPurl } from '../purl/names.js'
import type { WeightMatchFact } from '../types/fact.js'
import type { ReleaseDay } from '../types/history.js'
import type { Manifest } from '../types/manifest.js'
import { type Declarer, ownerOf } from './declarer.js'
import { identities } from './identity.js'
import { foldersOfOthers } from './weight-folders.js'
import type { WeightsSeen } from './weights-seen.js'

/** What a match of weights allows to say of a component. */
export type MatchStanding =
  /** Somebody else's weights. */
  | 'borrowed'
  /** The reference is the declarer's own, or was made from the declarer's own by its publisher's word. */
  | 'own'
  /** A reviewer has to ask. */
  | 'review'

/** Why a reviewer has to ask instead of the tool saying. */
export type ReviewReason =
  /** Too little is shared to call the reference a source. */
  | 'little'
  /** The reference was published after this repository. */
  | 'later'
  /** A model of the declarer's own is nearer, and no dates tell whether the reference stands before or behind it. */
  | 'cousin'
  /** The sketches agree, and full rows do not. */
  | 'not-confirmed'
  /** All weights here lie in folders that the declaration gives to others. */
  | 'given-away'

/** Who was published first, as far as dates tell. */
export type Order =
  /** The reference. */
  | 'reference-first'
  /** The clone is cut off, so the day of this repository's release is not known. */
  | 'cut'
  /** Nothing gives the day of this repository's release. */
  | 'no-release'
  /** The registry's entry gives no day. */
  | 'no-day'

/** What is said of one component: by the reference that matters, with those around it. */
export interface ReadMatch {
  readonly fact: WeightMatchFact
  readonly standing: MatchStanding
  readonly review: ReviewReason | null
  readonly order: Order
  /** As near as the reference, as far as can be told. */
  readonly beside: readonly WeightMatchFact[]
  /** Farther away: ancestors of the reference, or neighbours of theirs. */
  readonly behind: readonly WeightMatchFact[]
}

/**
 * One reading for each component that matched. The weights do not say who came first, so a reference that was published
 * after this repository contradicts nothing, and one that was made from the declarer's own model is a descendant. What
 * stands nearest speaks for the component; a third party's model behind one of the declarer's own is its ancestor when it
 * is older, its descendant when it is younger, and a question when no dates tell. Of models that are equally near, as those
 * are that keep one encoder frozen, a declared one comes first, then the oldest. A folder that the declaration gives to
 * somebody else (a teacher, a base to compare with) is not the model that is judged; where no other folder is left, a
 * reviewer has to say what ships.
 */
export function readMatches(seen: WeightsSeen): readonly ReadMatch[] {
  const groups = new Map<string, WeightMatchFact[]>()
  const { theirs, all } = foldersOfOthers(seen)
  for (const fact of seen.facts) {
    if (fact.kind !== 'weight-match' || (!all && theirs.has(fact.location.path))) continue
    const key = `${fact.location.path}\n${fact.component ?? ' whole'}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [fact])
    else group.push(fact)
  }
  return [...groups.values()].map((group) => {
    const read = readGroup(group, seen)
    return all && theirs.size > 0 && read.standing === 'borrowed'
      ? { ...read, standing: 'review' as const, review: 'given-away' as const }
      : read
  })
}

interface Judged {
  readonly fact: WeightMatchFact
  readonly standing: MatchStanding
  readonly review: ReviewReason | null
}

function readGroup(group: readonly WeightMatchFact[], seen: WeightsSeen): ReadMatch {
  const judged = group.map((fact) => judge(fact, group, seen)).sort((a, b) => byRank(a, b, seen))
  const first =
    judged.find(({ standing }) => standing === 'borrowed') ??
    judged.find(({ standing }) => standing === 'review') ??
    judged[0]!
  const others = judged
    .map(({ fact }) => fact)
    .filter((fact) => fact !== first.fact && fact.finding !== 'not-confirmed')
  return {
    ...first,
    order: orderOf(first.fact, seen.release),
    beside: others.filter(({ rank }) => rank === first.fact.rank),
    behind: others.filter(({ rank }) => rank > first.fact.rank),
  }
}

function judge(fact: WeightMatchFact, group: readonly WeightMatchFact[], seen: WeightsSeen): Judged {
  const review = (reason: ReviewReason): Judged => ({ fact, standing: 'review', review: reason })
  if (isOwn(fact, seen.declarer)) return { fact, standing: 'own', review: null }
  if (fact.finding === 'not-confirmed') return review('not-confirmed')
  if (fact.finding !== 'identical' && fact.finding !== 'derived') return review('little')
  // Sketches that full rows of another reference did not bear out do not accuse by themselves.
  const misled = group.some((one) => !one.ownRegistry && one.finding === 'not-confirmed')
  if (fact.evidence.basis === 'screen' && misled) return review('little')
  const { day } = seen.release
  if (fact.released !== null && day !== null && fact.released > day) return review('later')
  const nearer = group.filter(
    // An entry that the repository keeps itself is its declarer's word, which clears nobody.
    (one) => !one.ownRegistry && one.rank <= fact.rank && one !== fact && isOwn(one, seen.declarer),
  )
  for (const own of nearer) {
    if (own.released === null || fact.released === null) return review('cousin')
    if (own.released <= fact.released) return { fact, standing: 'own', review: null }
  }
  return { fact, standing: 'borrowed', review: null }
}

function isOwn({ model, supplier, lineage }: WeightMatchFact, declarer: Declarer): boolean {
  const own = (name: string, by: string | null): boolean => {
    const party = name.includes('/') ? name.slice(0, name.indexOf('/')) : by
    return [party, by].some((one) => ownerOf({ party: one, name, trained: false }, declarer) === 'self')
  }
  return own(model, supplier) || lineage.some((name) => own(name, null))
}

function byRank(a: Judged, b: Judged, { manifest }: WeightsSeen): number {
  return (
    a.fact.rank - b.fact.rank ||
    Number(isDeclared(b.fact.model, manifest)) - Number(isDeclared(a.fact.model, manifest)) ||
    Number(b.fact.lineage.length === 0) - Number(a.fact.lineage.length === 0) ||
    compare(a.fact.released ?? '9', b.fact.released ?? '9') ||
    compare(a.fact.model, b.fact.model)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a declaration names the model itself: its id, its name, or an alias of them. */
export function isDeclared(model: string, manifest: Manifest | null): boolean {
  if (manifest === null) return false
  const bare = model.slice(model.lastIndexOf('/') + 1)
  const keys = new Set([...foundKeys(hubPurl(model)), nameKey(model), nameKey(bare)])
  return manifest.components.some((one) =>
    identities.ofDeclaration(one, manifest).some((key) => keys.has(key)),
  )
}

function orderOf({ released }: WeightMatchFact, { day, cut }: ReleaseDay): Order {
  if (released === null) return 'no-day'
  if (cut) return 'cut'
  return day === null ? 'no-release' : 'reference-first'
}
