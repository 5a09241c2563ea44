import { ToolError } from '../../errors.js'
import { limits } from '../../limits.js'
import { type History, isHistoric } from '../../source/history.js'
import type { Entry, Source } from '../../source/source.js'
import type { HistoryEvent, Release, RepositoryHistory } from '../../types/history.js'
import { decode } from '../gather.js'
import { creditsIn } from './attributions.js'
import { changedAttributions, changedHeads } from './changed-attributions.js'
import { changedLicenses, licenseEvents } from './changed-licenses.js'
import { changedPage } from './changed-page.js'
import { type FollowedPaths, followedPaths } from './followed-paths.js'
import { nameOfRemote, plainName, presentsOwnModel } from './presents-model.js'
import { type ReleasePoint, releaseByPage, releaseOf } from './release.js'
import { replacedWeights, takenOver } from './replaced-weights.js'
import { isCard } from './stated-license.js'
import { type Timeline, timelines } from './timeline.js'

const NONE: RepositoryHistory = { release: null, events: [], gaps: [] }

/**
 * What the git history of a source shows beside its files: licences and attributions that came, went or changed after
 * the release, and weights replaced after the declaration. Empty for a source without a history; a history that git
 * cannot give is a gap and no failure.
 */
export async function readHistory(source: Source, manifestPath: string): Promise<RepositoryHistory> {
  if (!isHistoric(source)) return NONE
  try {
    const entries = await source.list()
    const paths = followedPaths(entries, manifestPath)
    const kind = await presentsModel(source, entries, paths)
    if (kind === null) return NONE
    const history = await source.history()
    if (history === null || history.commits.length < 2) {
      return history?.cut === 'shallow' ? { ...NONE, cut: true, gaps: [gapOf(history)!] } : NONE
    }
    return await read(history, paths, source, kind)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return { ...NONE, cut: true, gaps: [{ path: '.', reason: `history not read: ${error.message}` }] }
  }
}

/**
 * Weights, a declaration, a model card, or a page that links to published weights of the repository's name: of any other
 * repository nobody asks when it was released.
 */
async function presentsModel(
  source: Source,
  entries: readonly Entry[],
  { manifest, card, weights }: FollowedPaths,
): Promise<'itself' | 'page' | null> {
  if (weights.length > 0) return 'itself'
  const files = entries.filter(({ type }) => type === 'file').map(({ path }) => path)
  if (files.includes(manifest)) return 'itself'
  if (!files.includes(card)) return null
  try {
    const page = decode(await source.read(card, { start: 0, end: limits.historyPageBytes }))
    if (page === null) return null
    if (page.startsWith('---')) return 'itself'
    const name = nameOfRemote((await source.describe()).remote)
    return name !== null && presentsOwnModel(page, name) ? 'page' : null
  } catch {
    // The reader of cards tells that it cannot be read.
    return null
  }
}

async function read(
  history: History,
  paths: FollowedPaths,
  source: Source,
  kind: 'itself' | 'page',
): Promise<RepositoryHistory> {
  const followed = [paths.manifest, paths.card, ...paths.licenses, ...paths.weights, ...paths.code]
  const [start, changes] = await Promise.all([
    history.cut === null ? new Map<string, string>() : history.atStart(followed),
    history.changes(followed),
  ])
  const byPath = timelines(changes, start)
  const of = (list: readonly string[]): Timeline[] => list.flatMap((path) => byPath.get(path) ?? [])
  const manifest = byPath.get(paths.manifest)
  const licenses = [...of([paths.card]), ...of(paths.licenses)]
  const weights = of(paths.weights)
  const held = manifest?.lastAt ?? null
  const known = new Map<string, Buffer>()
  const load = async (ids: readonly (string | null | undefined)[]): Promise<void> => {
    const wanted = ids.filter((id): id is string => typeof id === 'string' && !known.has(id))
    for (const [id, content] of await history.contents(wanted)) known.set(id, content)
  }
  const contentOf = (id: string): Buffer | null => known.get(id) ?? null
  const textOf = (id: string): string | null => {
    const content = contentOf(id)
    return content === null ? null : decode(content)
  }
  const name = nameOfRemote((await source.describe()).remote) ?? ''
  const presents = async (id: string): Promise<boolean> => {
    await load([id])
    return presentsOwnModel(textOf(id) ?? '', name)
  }
  // Tags of such a repository are versions of its code.
  const release =
    kind === 'page'
      ? [await releaseByPage(history, byPath.get(paths.card), presents)]
      : [true, false].map((hasCard) => releaseOf(history, paths, byPath, hasCard))
  await load([
    manifest?.last,
    byPath.get(paths.card)?.last,
    // The two ends; what lies between is read where they differ.
    ...[...licenses, ...of(paths.code)].flatMap((file) => endsOf(file, release)),
    ...licenses.flatMap((file) => release.map((one) => (one === null ? null : file.at(one.at)))),
    // Where a licence went, the others are asked whether they hold it.
    ...(licenses.some(({ last }) => last === null) ? licenses.map(({ last }) => last) : []),
    ...weights.flatMap((file) => (held === null ? [] : pair(file.at(held), file.last))),
  ])
  const card = byPath.get(paths.card)?.last
  const taken =
    (kind === 'page' ? release[0] : release[card != null && isCard(textOf(card) ?? '') ? 0 : 1]) ?? null
  const events: HistoryEvent[] = []
  if (taken !== null) {
    const heads = changedHeads(taken, of(paths.code), textOf)
    const changed = changedLicenses(taken, licenses, textOf)
    await load(
      [...heads.map(({ file }) => file), ...changed.map(({ file }) => file)].flatMap(({ ids }) => ids),
    )
    events.push(
      ...licenseEvents(history, taken, changed, textOf),
      ...changedAttributions(history, heads, namedAt(taken, licenses, textOf), textOf),
    )
  }
  const page = byPath.get(paths.card)
  if (taken !== null && page !== undefined) {
    const pageText = async (id: string): Promise<string | null> => {
      await load([id])
      return textOf(id)
    }
    events.push(...(await changedPage(history, taken, page, pageText, plainName(name))))
  }
  const declared = (await source.list()).some(({ path }) => path === paths.manifest)
  if (declared && manifest?.last != null && !(await isEdited(source, manifest, contentOf))) {
    const digests = await history.digests(takenOver(manifest, weights, contentOf))
    events.push(...replacedWeights(history, manifest, weights, contentOf, (id) => digests.get(id) ?? null))
  }
  const gap = gapOf(history)
  return { release: taken === null ? null : shown(taken), events, gaps: gap === null ? [] : [gap] }
}

/** Holders that the licences of the release name: whoever stands there was not named late. */
function namedAt(
  release: ReleasePoint,
  licenses: readonly Timeline[],
  textOf: (id: string) => string | null,
): ReadonlySet<string> {
  const texts = licenses.map((file) => file.at(release.at)).map((id) => (id === null ? null : textOf(id)))
  return new Set(texts.flatMap((text) => (text === null ? [] : [...creditsIn(text).keys()])))
}

/** What a file was at a release and is today, where that is not the same. */
function endsOf(file: Timeline, releases: readonly (ReleasePoint | null)[]): readonly string[] {
  return releases.flatMap((release) =>
    release === null
      ? []
      : [...pair(file.since(release.at), file.last), ...pair(file.at(release.at), file.last)],
  )
}

function pair(before: string | null, after: string | null): readonly string[] {
  return before === after ? [] : [before, after].filter((id) => id !== null)
}

function shown({ sign, commit, orEarlier }: ReleasePoint): Release {
  return { sign, commit, orEarlier }
}

/** The declaration in front of us is not the committed one: what was committed before it says nothing about it. */
async function isEdited(
  source: Source,
  { path, last }: Timeline,
  contentOf: (id: string) => Buffer | null,
): Promise<boolean> {
  const committed = last === null ? null : contentOf(last)
  if (committed === null) return true
  const plain = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n')
  return plain(await source.read(path)) !== plain(committed)
}

function gapOf({ cut, commits }: History): RepositoryHistory['gaps'][number] | null {
  if (cut === 'shallow') {
    return { path: '.', reason: `shallow clone: history begins at ${commits[0]!.id.slice(0, 10)}` }
  }
  if (cut === 'capped') return { path: '.', reason: `history read back ${limits.historyCommits} commits` }
  return null
}
