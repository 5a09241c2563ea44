import type { History } from '../../source/history.js'
import type { HistoryEvent } from '../../types/history.js'
import { CARD } from './followed-paths.js'
import { commitName, type ReleasePoint } from './release.js'
import { licenseOfCard, licenseOfText } from './stated-license.js'
import type { Timeline } from './timeline.js'

const NOTICE = /(^|\/)notice[^/]*$/i

/** A licence that is not what it was at the release. */
export type ChangedLicense =
  | { readonly file: Timeline; readonly change: 'added' | 'removed'; readonly license: string | null }
  | { readonly file: Timeline; readonly change: 'changed'; readonly from: string; readonly to: string }

/**
 * Licence and notice files that came after the release, went, or hold another licence, and a card that states another
 * one. A file beside others of its kind came to add and not to be late, and so did one of a folder; a licence under another
 * name was moved. A page or declaration alone releases nothing that a licence could be late for.
 */
export function changedLicenses(
  release: ReleasePoint,
  files: readonly Timeline[],
  textOf: (id: string) => string | null,
): readonly ChangedLicense[] {
  const texts = files.filter(({ path }) => path !== CARD)
  const hadOne = new Set(texts.filter((file) => file.at(release.at) !== null).map(isNotice))
  const out: ChangedLicense[] = []
  for (const file of files) {
    const before = file.at(release.at)
    const { last } = file
    if (before === last) continue
    const license = licenseOf(file, last ?? before, textOf)
    if (before !== null && last !== null) {
      const from = isNotice(file) ? null : licenseOf(file, before, textOf)
      if (from !== null && license !== null && from !== license) {
        out.push({ file, change: 'changed', from, to: license })
      }
    } else if (file.path === CARD) {
      // A page that came late or went is no licence that did.
    } else if (last !== null) {
      const late = release.sign !== 'description' && !file.path.includes('/')
      if (late && (!hadOne.has(isNotice(file)) || isNewForWeights(file, texts, release)))
        out.push({ file, change: 'added', license })
    } else {
      const others = texts.filter((one) => one.last !== null && isNotice(one) === isNotice(file))
      const moved = others.some((one) => license === null || licenseOf(one, one.last, textOf) === license)
      if (!moved) out.push({ file, change: 'removed', license })
    }
  }
  return out
}

const FOR_WEIGHTS = /(?:^|[-_])(?:models?|weights?)(?=[-_.]|$)/i

/** Terms for the weights that came when no file of the release was about them. */
function isNewForWeights(file: Timeline, texts: readonly Timeline[], release: ReleasePoint): boolean {
  return (
    FOR_WEIGHTS.test(file.path) &&
    !texts.some((one) => FOR_WEIGHTS.test(one.path) && one.at(release.at) !== null)
  )
}

/** The same with the commits that made it so; wants every version of the changed files. */
export function* licenseEvents(
  history: History,
  release: ReleasePoint,
  changed: readonly ChangedLicense[],
  textOf: (id: string) => string | null,
): Iterable<HistoryEvent> {
  for (const one of changed) {
    const { file } = one
    const { path } = file
    const commitWhere = (test: (id: string | null) => boolean) =>
      commitName(history, since(file, release, test))
    // A page is published first and its files the same day: nobody came late by hours.
    if (release.sign === 'page' && commitWhere(wanted(one, textOf)).date === release.commit.date) continue
    switch (one.change) {
      case 'changed': {
        const { from, to } = one
        const commit = commitWhere(wanted(one, textOf))
        yield { kind: 'license-changed', commit, path, from, to }
        break
      }
      case 'added':
        yield { kind: 'license-added', commit: commitWhere(wanted(one, textOf)), path, license: one.license }
        break
      case 'removed':
        yield {
          kind: 'license-removed',
          commit: commitWhere(wanted(one, textOf)),
          path,
          license: one.license,
        }
        break
    }
  }
}

/** What a version must be to hold the change. */
function wanted(one: ChangedLicense, textOf: (id: string) => string | null): (id: string | null) => boolean {
  switch (one.change) {
    case 'changed':
      return (id) => licenseOf(one.file, id, textOf) === one.to
    case 'added':
      return (id) => id !== null
    case 'removed':
      return (id) => id === null
  }
}

function licenseOf(
  { path }: Timeline,
  id: string | null,
  textOf: (id: string) => string | null,
): string | null {
  const text = id === null ? null : textOf(id)
  if (text === null) return null
  return path === CARD ? licenseOfCard(text) : licenseOfText(text)
}

function isNotice({ path }: Timeline): boolean {
  return NOTICE.test(path)
}

/** Position of the first version from which on every later one passes the test. */
function since(
  { versions, lastAt }: Timeline,
  release: ReleasePoint,
  test: (id: string | null) => boolean,
): number {
  let at = lastAt!
  for (const version of versions.toReversed()) {
    if (version.at <= release.at || !test(version.id)) break
    at = version.at
  }
  return at
}
