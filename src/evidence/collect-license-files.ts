import { canonicalExpression } from '../licenses/expression.js'
import { licenseByName } from '../licenses/names.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, LicenseFact } from '../types/fact.js'
import type { Scope } from '../types/vocabulary.js'
import type { CollectContext, TextCollector } from './collector.js'
import { detectLicenses } from './licenses/detect.js'
import { readNoticeEntries } from './licenses/notice-entries.js'
import { readNoticeTables } from './licenses/notice-table.js'
import { readNotices } from './licenses/notices.js'
import { splitSections } from './licenses/sections.js'
import { statedLicense } from './licenses/stated.js'
import type { TextFile } from './text-file.js'

const LICENSE_NAME =
  /^(?:un)?licen[sc]es?(?:[-_.].*)?$|^copying(?:[-_.].*)?$|^[\w .-]*[-_ ]licen[sc]e(?:[-_. ][\w.-]*)?$|^(?:acceptable[-_ ])?use[-_ ]policy(?:\..*)?$/i
const NOTICE_NAME = /^notices?(?:[-_.].*)?$/i
const THIRD_PARTY_NAME =
  /^(?:third|3rd)[-_ ]?party[-_ ]?(?:notices?|licen[sc]es?|software|attributions?|acknowledge?ments?)?(?:[-_ ]?(?:text|list|notices?|licen[sc]es?))?(?:\.(?:md|txt|rst|html?))?$|^attributions?(?:\.(?:md|txt|rst))?$/i
/** Texts have one of these endings or none; `LICENSE.MIT` and `LICENSE-2.0` have endings that are names. */
const TEXT_ENDING = /\.(?:md|markdown|txt|rst|html?|adoc)$/i
const OTHER_ENDING =
  /\.(?:py|pyi|js|mjs|cjs|ts|tsx|jsx|json|ya?ml|toml|cfg|ini|sh|go|rs|java|kt|c|h|cc|cpp|cu|cs|rb|php|lua|xml|csv|png|jpe?g|gif|svg|pdf|docx?|ipynb|lock|spdx|css|patch|header|tmpl|template|hbs)$/i
const POINTER_LENGTH = 600
const POINTER =
  /\blicen[sc]es?\s+(?:that\s+(?:is|are)\s+)?(?:found|given|contained|included)?\s*in\s+(?:the\s+files?\s+)?[`"'*]*(?:LICEN[SC]E|COPYING)[-._]/i
const OTHER_FILE = /\b(?:LICEN[SC]E|COPYING)[-._](?:[\w-]|\.(?=\w))*\w/g
/** REUSE keeps one text a licence here. */
const REUSE_FOLDER = /(?:^|\/)LICENSES\/[^/]+\.txt$/

/** Licence texts, notices and use policies at any depth; each licence reaches as far down as the file's folder. */
export const collectLicenseFiles: TextCollector = {
  id: 'license-files',
  wants({ path, size, type }: Entry): boolean {
    if (type !== 'file' || size > limits.textFileBytes) return false
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (OTHER_ENDING.test(name)) return false
    return (
      LICENSE_NAME.test(name) ||
      NOTICE_NAME.test(name) ||
      THIRD_PARTY_NAME.test(name) ||
      REUSE_FOLDER.test(path)
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    if (file.text.trim() === '') return
    const scope = licenseScope(file, context)
    if (NOTICE_NAME.test(file.name)) yield* ownNotice(file, scope)
    if (NOTICE_NAME.test(file.name) || THIRD_PARTY_NAME.test(file.name)) {
      yield* credits(file, scope)
      return
    }
    if (pointsToOthers(file, context)) return
    const seen = new Set<string>()
    for (const detection of detectLicenses(file.text)) {
      if (detection.id !== null && seen.has(detection.id)) continue
      if (detection.id !== null) seen.add(detection.id)
      yield {
        kind: 'license',
        strength: 'A',
        scope,
        location: file.locate(detection.start, detection.end),
        source: 'file',
        id: detection.id,
        match: detection.match,
        addedWords: detection.addedWords,
        appliesTo: detection.subject ?? appliesTo(file.name),
        raw: detection.raw,
      }
    }
  },
}

/** "Either of the licences found in LICENSE.APACHE or LICENSE.MIT": those files say it themselves. */
function pointsToOthers(file: TextFile, context: CollectContext): boolean {
  if (file.text.length > POINTER_LENGTH || !POINTER.test(file.text)) return false
  const named = file.text.match(OTHER_FILE) ?? []
  return named.length > 0 && named.every((name) => name !== file.name && context.exists(name, file.path))
}

/** A licence is no documentation because its name ends in `.md`. */
function licenseScope(file: TextFile, context: CollectContext): Scope {
  return context.scopeOf(file.path.replace(TEXT_ENDING, ''))
}

/** What the file's name says its text is about. */
function appliesTo(name: string): LicenseFact['appliesTo'] {
  if (/\bdata(?:sets?)?(?=[^a-z]|$)|[-_]data(?:sets?)?(?=[^a-z]|$)/i.test(name)) return 'data'
  if (/(?:^|[^a-z])(?:models?|weights?|use[-_ ]policy)(?=[^a-z]|$)/i.test(name)) return 'weights'
  if (/(?:^|[^a-z])code(?=[^a-z]|$)/i.test(name)) return 'code'
  return 'repository'
}

/** The part of a notice above its first drawn line speaks for the project itself. */
function* ownNotice(file: TextFile, scope: Scope): Iterable<Fact> {
  const own = splitSections(file.text)[0]
  const stated = own === undefined ? null : statedLicense(own.text)
  if (own === undefined || stated === null || /github\.com\//.test(own.text)) return
  yield {
    kind: 'license',
    strength: 'A',
    scope,
    location: file.locate(own.offset + stated.start, own.offset + stated.end),
    source: 'notice',
    id: canonicalExpression(stated.name) ?? licenseByName(stated.name),
    match: 'declared',
    addedWords: [],
    appliesTo: 'repository',
    raw: stated.name,
  }
}

function* credits(file: TextFile, scope: Scope): Iterable<Fact> {
  for (const { upstream, license, start, end } of readNotices(file.text)) {
    const location = file.locate(start, end)
    yield { kind: 'attribution', strength: 'B', scope, location, form: 'notice', upstream, license }
  }
  const told = new Set<string>()
  const entries = readNoticeEntries(file.text).map((one) => ({ ...one, form: 'hub-url' as const }))
  for (const { target, id, form, license, start, end } of [...entries, ...readNoticeTables(file.text)]) {
    const key = `${target} ${id.toLowerCase()}`
    if (told.has(key)) continue
    told.add(key)
    yield {
      kind: 'reference',
      target,
      id,
      form,
      revision: null,
      use: 'state',
      relation: null,
      role: null,
      via: file.name,
      isDefault: false,
      // A list of thanks and terms says that a thing is part of it, not what it was used for.
      strength: 'C',
      scope: target === 'dataset' && scope === 'product' ? 'data' : scope,
      location: file.locate(start, end),
      ...(license === null ? {} : { license }),
    }
  }
}
