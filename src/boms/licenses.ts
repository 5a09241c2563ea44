import { canonicalExpression } from '../licenses/expression.js'
import { hubLicense } from '../licenses/hub-ids.js'
import { licenseByName } from '../licenses/names.js'

/**
 * A licence statement in our words: a canonical SPDX expression where it is one, a known name or hub id as its id, else
 * the words as written. NOASSERTION says nothing and is `null`.
 */
export function licenseWords(raw: string | null): string | null {
  const words = raw?.trim() ?? ''
  if (words === '' || words === 'NOASSERTION') return null
  const exact = canonicalExpression(words)
  if (exact !== null) return exact
  const named = licenseByName(words)
  if (named !== null) return named
  return /^[\w.+-]+$/.test(words) ? (hubLicense(words.toLowerCase()) ?? words) : words
}

/** True for an id of the SPDX list, retired ones such as `LGPL-2.1+` included; other words belong under a name. */
export function isListedId(id: string): boolean {
  return !/\s/.test(id) && canonicalExpression(id) !== null
}

/**
 * Several statements beside each other: formats do not say whether all of them hold or one may be chosen, so they are
 * kept side by side and compared with nothing.
 */
export function together(words: readonly (string | null)[]): string | null {
  const said = [...new Set(words.filter((one): one is string => one !== null))]
  return said.length === 0 ? null : said.join(', ')
}
