import type { Row } from '../../reconcile/row.js'
import { foldersOfOthers, type ReadPair, readPairs } from '../../reconcile/weight-folders.js'
import { type Order, type ReadMatch, type ReviewReason, readMatches } from '../../reconcile/weight-matches.js'
import { WEIGHTS_SCAN } from '../../reconcile/weight-references.js'
import type {
  ScreenedPart,
  WeightEvidence,
  WeightMatchFact,
  WeightScreenFact,
  WeightsUnread,
} from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import type { Message } from '../../types/message.js'
import { factsOf, type Ground, ground, type View } from '../view.js'

type Parameters = Message['parameters']
/** Names behind a match that are told; the rest is counted by nobody. */
const NAMES = 5

/** Findings that show too little, or the wrong order in time, to contradict: nothing is supported while they are open. */
export function asksReviewer(view: View): boolean {
  return [...readMatches(view), ...readPairs(view)].some(({ standing }) => standing === 'review')
}

/** What tests of the weights say of a part by others: the figures, what they rest on, who was first, and the ancestors. */
export function tracesOf(view: View, row: Row): readonly Ground[] {
  const places = new Set(
    row.part?.facts.flatMap((fact) =>
      fact.kind === 'reference' && fact.via === WEIGHTS_SCAN ? [placeOf(fact.location)] : [],
    ) ?? [],
  )
  if (places.size === 0) return []
  return [
    ...readMatches(view)
      .filter(({ standing, fact }) => standing === 'borrowed' && places.has(placeOf(fact.location)))
      .flatMap((match) => borrowedGrounds(match, view)),
    ...readPairs(view)
      .filter(({ standing, location }) => standing === 'borrowed' && places.has(placeOf(location)))
      .map(borrowedPair),
  ]
}

function placeOf({ path, quote }: Location): string {
  return `${path}\n${quote}`
}

function borrowedGrounds(match: ReadMatch, view: View): readonly Ground[] {
  const { fact } = match
  const tell = (key: string, more: Parameters = {}): Ground =>
    ground(key, { model: fact.model, ...more }, [fact.location])
  return [
    tell(borrowedKey(fact), figuresOf(fact)),
    ...countGrounds(fact),
    ...unreadGrounds(fact, tell),
    ...aroundGrounds(match, tell),
    tell(ORDERS[match.order], { released: fact.released ?? '', day: view.release.day ?? '' }),
  ]
}

type Tell = (key: string, more?: Parameters) => Ground

function borrowedKey({ evidence, finding }: WeightMatchFact): string {
  if (evidence.basis === 'bytes') return 'reason.weights-borrowed-bytes'
  if (evidence.basis === 'screen') return 'reason.weights-borrowed-screen'
  return finding === 'identical' ? 'reason.weights-borrowed-same' : 'reason.weights-borrowed-rows'
}

/** The counts behind the bound, and how the correlation is read. */
function countGrounds(fact: WeightMatchFact): readonly Ground[] {
  const { evidence, location, finding } = fact
  if (evidence.basis === 'bytes') return []
  const counts = (key: string): readonly Ground[] =>
    evidence.units === 0 ? [] : [ground(key, { model: fact.model, ...figuresOf(fact) }, [location])]
  if (evidence.basis === 'screen') return counts('reason.weights-figures-screen')
  const scale = finding === 'identical' ? [] : [ground('reason.weights-scale', {}, [])]
  return [...counts('reason.weights-figures-rows'), ...scale]
}

const UNREAD: Readonly<Record<WeightsUnread['why'], string>> = {
  'no-place': 'reason.weights-screen-no-place',
  offline: 'reason.weights-screen-offline',
  'other-weights': 'reason.weights-screen-other',
  farther: 'reason.weights-screen-farther',
  failed: 'reason.weights-screen-failed',
}

/** A conviction by the screen alone says so, with what it does not tell. */
function unreadGrounds({ evidence }: WeightMatchFact, tell: Tell): readonly Ground[] {
  if (evidence.basis !== 'screen') return []
  const { unread, limit } = evidence
  const message = unread.why === 'failed' ? unread.message : ''
  return [tell(UNREAD[unread.why], { message, limit: limit?.toFixed(3) ?? '–' })]
}

const ORDERS: Readonly<Record<Order, string>> = {
  'reference-first': 'reason.weights-order-first',
  cut: 'reason.weights-order-cut',
  'no-release': 'reason.weights-order-no-release',
  'no-day': 'reason.weights-order-no-day',
}

/** The chain: what is equally near, what stands behind, and what the publisher says. */
function aroundGrounds({ fact, beside, behind }: ReadMatch, tell: Tell): readonly Ground[] {
  const { lineage } = fact
  return [
    ...(beside.length === 0 ? [] : [tell('reason.weights-beside', { names: namesOf(beside) })]),
    ...(behind.length === 0 ? [] : [tell('reason.weights-behind', { names: namesOf(behind) })]),
    ...(lineage.length === 0
      ? []
      : [tell('reason.weights-lineage', { lineage: lineage.slice(0, NAMES).join(', ') })]),
  ]
}

function namesOf(facts: readonly WeightMatchFact[]): string {
  const names = facts.slice(0, NAMES).map(({ model, evidence }) => {
    const r = evidence.basis === 'rows' ? evidence.r : null
    return r === null ? model : `${model} (r = ${r.toFixed(3)})`
  })
  return facts.length > NAMES ? `${names.join(', ')}, …` : names.join(', ')
}

/** Everything else that tests of the weights say: own, to be asked about, within the repository, and what was cleared. */
export function weightGrounds(view: View): readonly Ground[] {
  const { theirs, all } = foldersOfOthers(view)
  return [
    ...readMatches(view).flatMap(openGrounds),
    ...pairGrounds(readPairs(view)),
    ...factsOf(view, 'weight-screen').flatMap((fact) =>
      !all && theirs.has(fact.location.path) ? [] : screenGrounds(fact),
    ),
  ]
}

const REVIEWS: Readonly<Record<ReviewReason, string>> = {
  little: 'reason.weights-review-little',
  later: 'reason.weights-review-later',
  cousin: 'reason.weights-review-cousin',
  'not-confirmed': 'reason.weights-review-not-confirmed',
  'given-away': 'reason.weights-review-given-away',
}

function openGrounds(match: ReadMatch): readonly Ground[] {
  const { fact, standing, review } = match
  if (standing === 'borrowed') return []
  const tell: Tell = (key, more = {}) => ground(key, { model: fact.model, ...more }, [fact.location])
  if (standing === 'own')
    return [tell('reason.weights-own', { ...figuresOf(fact), figures: figures(fact.evidence) })]
  return [
    tell(REVIEWS[review ?? 'little'], {
      ...figuresOf(fact),
      figures: figures(fact.evidence),
      released: fact.released ?? '',
    }),
    ...aroundGrounds(match, tell),
  ]
}

function borrowedPair({ fact, sides, location, owner }: ReadPair): Ground {
  const [ours, theirs] = sides
  return ground(
    owner?.declaration == null ? 'reason.weights-pair-named' : 'reason.weights-pair-declared',
    { ours: ours.path, theirs: theirs.path, name: owner?.name ?? '', figures: figures(fact.evidence) },
    [location],
  )
}

/** States that name their step are told together where neighbours hang together, else pair by pair. */
function pairGrounds(pairs: readonly ReadPair[]): readonly Ground[] {
  const steps = pairs.filter(({ standing }) => standing === 'steps')
  const chain = chainOf(steps)
  const told = chain === null ? steps.map((pair) => pairGround('reason.weights-pair-step', pair)) : [chain]
  return [...told, ...pairs.flatMap((pair) => otherPair(pair))]
}

function otherPair(pair: ReadPair): readonly Ground[] {
  switch (pair.standing) {
    case 'borrowed':
    case 'steps':
      return []
    case 'within':
      return [pairGround('reason.weights-pair-within', pair)]
    case 'review':
      return [pairGround('reason.weights-pair-review', pair)]
    case 'clear':
      return [pairGround('reason.weights-pair-clear', pair)]
    case 'open':
      return [pairGround('reason.weights-pair-open', pair)]
  }
}

function pairGround(key: string, { fact, sides, location, owner }: ReadPair): Ground {
  const [one, two] = sides
  const limit = fact.evidence.limit?.toFixed(2) ?? '–'
  const name = owner?.name ?? ''
  return ground(key, { one: one.path, two: two.path, name, limit, figures: figures(fact.evidence) }, [
    location,
  ])
}

/** The weakest link of a row of states, each tied to the next; `null` where a link is missing or there is only one. */
function chainOf(pairs: readonly ReadPair[]): Ground | null {
  if (pairs.length < 2) return null
  const states = new Map(
    pairs.flatMap(({ sides }) => sides.map((side) => [side.path, side.step ?? Infinity])),
  )
  const ordered = [...states].sort((a, b) => a[1] - b[1]).map(([path]) => path)
  const links = ordered.slice(1).map((path, at) => {
    const before = ordered[at]!
    return pairs.find(({ sides }) => sides[0].path === before && sides[1].path === path)
  })
  const present = links.filter((link) => link !== undefined)
  if (present.length < links.length || present.length < 2) return null
  const weakest = [...present].sort((a, b) => (a.fact.evidence.r ?? 1) - (b.fact.evidence.r ?? 1))[0]!
  return ground(
    'reason.weights-pair-steps',
    {
      count: ordered.length,
      first: ordered[0]!,
      last: ordered.at(-1)!,
      figures: figures(weakest.fact.evidence),
    },
    present.map(({ location }) => location),
  )
}

/** What was looked at and how small an effect would have been seen, component by component, then for the whole screen. */
function screenGrounds(fact: WeightScreenFact): readonly Ground[] {
  const { location, components, entries, tested, hypotheses, level, pointers } = fact
  const tell = (key: string, parameters: Parameters): Ground => ground(key, parameters, [location])
  const clear = components.filter(({ outcome }) => outcome === 'clear')
  return [
    ...(pointers === 0
      ? []
      : [tell('reason.weights-open-pointers', { path: location.path, count: pointers })]),
    ...clear.map(({ component, share, tested: references, sensitive, limit }) =>
      tell(sensitive === references ? 'reason.weights-clear-all' : 'reason.weights-clear', {
        component: component === '' ? location.path : component,
        share: percent(share),
        tested: references,
        sensitive,
        limit: limit?.toFixed(2) ?? '–',
      }),
    ),
    ...Object.entries(OPEN).flatMap(([outcome, key]) => {
      const parts = components.filter((one) => one.outcome === outcome)
      const share = parts.reduce((sum, one) => sum + one.share, 0)
      const names = parts.map(({ component }) => (component === '' ? location.path : component))
      const shown = names.length > NAMES ? `${names.slice(0, NAMES).join(', ')}, …` : names.join(', ')
      return share < LEAST ? [] : [tell(key, { components: shown, share: percent(share) })]
    }),
    tested === 0
      ? tell('reason.weights-screened-none', { entries })
      : tell('reason.weights-screened', {
          entries,
          tested,
          hypotheses,
          level,
          read: megabytes(fact.bytesRead),
          total: megabytes(fact.totalBytes),
        }),
  ]
}

/** Shares of the parameters below this are not missed. */
const LEAST = 0.005

const OPEN = {
  'no-reference-of-this-shape': 'reason.weights-open-no-shape',
  'no-units': 'reason.weights-open-no-units',
  'too-few-units': 'reason.weights-open-too-few',
  'not-confirmed': 'reason.weights-open-not-confirmed',
} as const satisfies Partial<Record<ScreenedPart['outcome'], string>>

function figuresOf(fact: WeightMatchFact): Parameters {
  const { evidence, component, location, share, supplier, license, released } = fact
  const about = [supplier, license, released].filter((one) => one !== null).join(', ')
  return {
    component: component === null || component === '' ? location.path : component,
    share: percent(share),
    about: about === '' ? '' : ` (${about})`,
    ...(evidence.basis === 'bytes'
      ? { files: evidence.files, tensors: evidence.tensors }
      : { hits: evidence.hits, units: evidence.units, expected: evidence.expected, bound: evidence.bound }),
    ...(evidence.basis === 'rows' ? { correlation: correlationOf(evidence) } : {}),
  }
}

/** Figures without words, the same in every language. */
function figures(evidence: WeightEvidence): string {
  if (evidence.basis === 'bytes') return `SHA-256: ${evidence.files} + ${evidence.tensors}`
  const counted = `${evidence.hits}/${evidence.units}, p ≤ ${evidence.bound}`
  return evidence.basis === 'rows' ? `${correlationOf(evidence)}, ${counted}` : counted
}

function correlationOf({ r, interval }: Extract<WeightEvidence, { basis: 'rows' }>): string {
  if (r === null) return 'r = –'
  const ends = interval === null ? '' : ` [${interval.map((end) => end.toFixed(4)).join(', ')}]`
  return `r = ${r.toFixed(4)}${ends}`
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
