import { holderKey } from '../../evidence/history/attributions.js'
import type { View } from '../../frameworks/view.js'
import type { Framework } from '../../types/framework.js'
import type { HistoryEvent, Release, RepositoryHistory } from '../../types/history.js'
import type { Location } from '../../types/location.js'
import type { Message } from '../../types/message.js'
import type { Finding } from '../../types/verdict.js'
import type { Severity } from '../../types/vocabulary.js'
import { finding } from './finding.js'

type Of<K extends HistoryEvent['kind']> = Extract<HistoryEvent, { kind: K }>

const RULES = {
  'attribution-added': 'history/attribution-added',
  'attribution-removed': 'history/attribution-removed',
  'license-added': 'history/license-added',
  'license-removed': 'history/license-removed',
  'license-changed': 'history/license-changed',
  'weights-replaced': 'history/weights-replaced',
  'page-added': 'history/page-added',
  'page-removed': 'history/page-removed',
} as const

const SHOWN_PLACES = 3

/**
 * What the history shows, as notes and warnings: it bears on how parts were named (T4-SRC, ETH-NOTICE) and never on a
 * level, because a file that came late is there now.
 */
export function historyFindings(
  { release, events }: RepositoryHistory,
  view: View,
  framework: Pick<Framework, 'requirements'>,
): readonly Finding[] {
  const requirement = ['ETH-NOTICE', 'T4-SRC'].find((id) =>
    framework.requirements.some((one) => one.id === id),
  )
  const about = requirement === undefined ? {} : { requirement }
  const help = release === null ? undefined : releaseHelp(release)
  const out: Finding[] = []
  const tell = (
    event: HistoryEvent,
    message: Message,
    severity: Severity,
    locations: readonly Location[],
  ): void => {
    out.push(
      finding({
        rule: RULES[event.kind],
        // An audit without a declaration accuses nobody.
        severity: view.manifest === null ? 'note' : severity,
        message,
        locations,
        ...(/^(?:attribution|page)/.test(event.kind) ? about : {}),
        ...(event.kind === 'weights-replaced'
          ? { help: { key: 'help.history-weights', parameters: {} } }
          : help === undefined
            ? {}
            : { help }),
      }),
    )
  }
  for (const [first, ...rest] of attributionGroups(events, view)) {
    const group = [first, ...rest]
    const locations = group.flatMap(({ location }) => location ?? []).slice(0, SHOWN_PLACES)
    const open = group.some(({ holder }) => !isDeclared(holder, view))
    tell(
      first,
      attributionMessage(group),
      view.declarer.parties.length > 0 && open ? 'warning' : 'note',
      locations,
    )
  }
  for (const event of events) {
    const { id, date } = event.commit
    const parameters = { path: event.path, commit: id.slice(0, 10), date }
    switch (event.kind) {
      case 'license-added': {
        const key = event.license === null ? 'finding.history-text-added' : 'finding.history-license-added'
        tell(event, { key, parameters: { ...parameters, license: event.license ?? '' } }, 'note', [])
        break
      }
      case 'license-removed': {
        const key =
          event.license === null ? 'finding.history-text-removed' : 'finding.history-license-removed'
        tell(event, { key, parameters: { ...parameters, license: event.license ?? '' } }, 'warning', [])
        break
      }
      case 'license-changed': {
        const { from, to } = event
        tell(
          event,
          { key: 'finding.history-license-changed', parameters: { ...parameters, from, to } },
          'note',
          [],
        )
        break
      }
      case 'weights-replaced': {
        const { count, manifest } = event
        const more = { count, manifest: manifest.path, manifestDate: manifest.commit.date }
        const digests = event.from !== null && event.to !== null
        const key = digests ? 'finding.history-weights-digests' : 'finding.history-weights'
        const shown = { from: (event.from ?? '').slice(0, 12), to: (event.to ?? '').slice(0, 12) }
        tell(event, { key, parameters: { ...parameters, ...more, ...shown } }, 'warning', [])
        break
      }
      case 'page-added':
      case 'page-removed': {
        const { what, name, quote, location } = event
        if (isOwn(name.split('/')[0] as string, view)) break
        const key = event.kind === 'page-added' ? ADDED[what] : REMOVED[what]
        const shown = { ...parameters, name, quote }
        tell(event, { key, parameters: shown }, 'note', location === null ? [] : [location])
        break
      }
      default:
        break
    }
  }
  return out
}

/** By what a page says: see `PageStatement`. */
const ADDED = {
  base: 'finding.history-page-base-added',
  tokenizer: 'finding.history-page-tokenizer-added',
  code: 'finding.history-page-code-added',
  notice: 'finding.history-page-notice-added',
} as const
const REMOVED = {
  base: 'finding.history-page-base-removed',
  tokenizer: 'finding.history-page-tokenizer-removed',
  code: 'finding.history-page-code-removed',
  notice: 'finding.history-page-notice-removed',
} as const

type Attribution = Of<'attribution-added' | 'attribution-removed'>

/** What one commit did to credits of others. */
function attributionGroups(
  events: readonly HistoryEvent[],
  view: View,
): readonly (readonly [Attribution, ...Attribution[]])[] {
  const groups = new Map<string, [Attribution, ...Attribution[]]>()
  for (const event of events) {
    if (event.kind !== 'attribution-added' && event.kind !== 'attribution-removed') continue
    if (isOwn(event.holder, view)) continue
    const key = `${event.kind} ${event.commit.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [event])
    else group.push(event)
  }
  return [...groups.values()]
}

function attributionMessage(group: readonly Attribution[]): Message {
  const { kind, path, commit } = group[0]!
  const count = new Set(group.map((event) => event.path)).size
  const holders = [...new Set(group.map(({ holder }) => holder))].join(', ')
  const parameters = { path, holders, count, commit: commit.id.slice(0, 10), date: commit.date }
  if (kind === 'attribution-added') {
    const key = count > 1 ? 'finding.history-credit-added-files' : 'finding.history-credit-added'
    return { key, parameters }
  }
  const key = count > 1 ? 'finding.history-credit-removed-files' : 'finding.history-credit-removed'
  return { key, parameters }
}

function releaseHelp({ sign, commit, orEarlier }: Release): Message {
  const parameters = { commit: commit.id.slice(0, 10), date: commit.date }
  if (orEarlier) return { key: 'help.history-start', parameters }
  const keys = {
    weights: 'help.history-release-weights',
    tag: 'help.history-release-tag',
    description: 'help.history-release-description',
    page: 'help.history-release-page',
  } as const
  return { key: keys[sign], parameters }
}

/** Words of a name that stand for its owner: `Upstage Inc. team` and `upstage`. */
function isOwn(holder: string, { declarer, sameParty }: View): boolean {
  const name = holderKey(holder)
  return [...declarer.parties, ...declarer.presumedParties].some((party) => {
    const own = holderKey(party)
    return sameParty(holder, party) || (own.length > 2 && name.includes(own))
  })
}

/** The declaration names the holder or what is theirs. */
function isDeclared(holder: string, { manifest, sameParty }: View): boolean {
  const name = holderKey(holder)
  const entries = (manifest?.components ?? []).flatMap(({ supplier, identity, bases }) => [
    supplier,
    identity,
    ...bases,
  ])
  const references = (manifest?.architecture?.references ?? []).flatMap((one) => [one.name, one.identity])
  return [...entries, ...references].some(
    (one) => one !== null && (sameParty(holder, one) || (name.length > 3 && holderKey(one).includes(name))),
  )
}
