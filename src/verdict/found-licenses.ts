import { factsOf, type View } from '../frameworks/view.js'
import type { LicenseFact } from '../types/fact.js'
import type { FoundLicense } from '../types/verdict.js'

/** Statements that speak for a folder; a tag speaks for its own file and prose for nothing by itself. */
const SPEAKING: ReadonlySet<LicenseFact['source']> = new Set(['file', 'notice', 'card', 'metadata'])
const REUSE_FOLDER = /(?:^|\/)LICENSES\/[^/]+$/

/**
 * Licences the repository states, by file, each with its reach: the folder the file stands in, without the folders below
 * that hold a licence file of their own. Several files of one folder are several entries; which of them holds for what
 * is not guessed.
 */
export function foundLicenses(view: View): readonly FoundLicense[] {
  const facts = factsOf(view, 'license', 'all').filter(
    ({ source, scope }) => SPEAKING.has(source) && scope !== 'development',
  )
  const folders = new Set(
    facts.flatMap((fact) => (fact.source === 'file' && fact.id !== null ? [folderOf(fact)] : [])),
  )
  const seen = new Set<string>()
  return facts.flatMap((fact) => {
    const { id, match, raw, source, appliesTo, addedWords, location } = fact
    const key = `${location.path}\n${location.startLine}\n${id ?? raw}`
    if (seen.has(key)) return []
    seen.add(key)
    const folder = folderOf(fact)
    const below = [...folders].filter((other) => other !== folder && other.startsWith(folder)).sort()
    // A folder within an excepted one is left out with it.
    const except = below.filter((other) => !below.some((outer) => outer !== other && other.startsWith(outer)))
    return [
      { id, match, raw, source, appliesTo, reach: { folder: shown(folder), except }, addedWords, location },
    ]
  })
}

function folderOf({ location: { path } }: LicenseFact): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return REUSE_FOLDER.test(path) ? folder.replace(/LICENSES\/$/, '') : folder
}

function shown(folder: string): string {
  return folder === '' ? '.' : folder
}
