import { hubLicense } from '../../licenses/hub-ids.js'
import { detectLicenses } from '../licenses/detect.js'

/** Licence of a file of licence text, `null` when it is not recognised or there are several. */
export function licenseOfText(text: string): string | null {
  const found = detectLicenses(text)
  const [first] = found
  if (first === undefined || found.length > 1 || first.match === 'unknown' || first.match === 'modified')
    return null
  return first.id
}

/** Licence that the front matter of a model card states, `null` when there is none or it is no known word. */
export function licenseOfCard(text: string): string | null {
  const matter = frontMatter(text)
  if (matter === null) return null
  const word = (key: string): string | null => {
    for (const line of matter) {
      if (!line.startsWith(`${key}:`)) continue
      const value = line
        .slice(key.length + 1)
        .split(' #')[0]!
        .trim()
        .replace(/^["']|["']$/g, '')
      return value === '' ? null : value
    }
    return null
  }
  const license = word('license')
  const named = license === null || license === 'other' ? (word('license_name') ?? license) : license
  return named === null ? null : hubLicense(named)
}

/** True for a page that begins as a model card does. */
export function isCard(text: string): boolean {
  return frontMatter(text) !== null
}

function frontMatter(text: string): readonly string[] | null {
  const lines = text
    .slice(0, 16_384)
    .split('\n', 400)
    .map((line) => line.trimEnd())
  if (lines[0] !== '---') return null
  const end = lines.indexOf('---', 1)
  return end === -1 ? null : lines.slice(1, end)
}
