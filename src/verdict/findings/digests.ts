import type { DigestMismatch } from '../../types/digest.js'
import type { Finding } from '../../types/verdict.js'
import { finding } from './finding.js'

/** Digits of a digest that tell two apart to a reader. */
const SHOWN = 'sha512:'.length + 12

/**
 * Digests of the manifest that the files here do not have. With several files that could be meant (tokenizers) it may be
 * about one that is elsewhere, and is only a warning; so is a list of checksums that nobody has to keep.
 */
export function digestFindings(mismatches: readonly DigestMismatch[]): readonly Finding[] {
  return mismatches.map(({ name, paths, declared, found, from, location, list }) => {
    const parameters = {
      name: list ?? name,
      path: paths[0]!,
      count: paths.length,
      declared: declared.slice(0, SHOWN),
      found: found.slice(0, SHOWN),
    }
    const key =
      list !== undefined
        ? 'finding.digest-mismatch-list'
        : paths.length > 1
          ? 'finding.digest-mismatch-several'
          : from === 'pointer'
            ? 'finding.digest-mismatch-pointer'
            : 'finding.digest-mismatch'
    return finding({
      rule: 'evidence/digest-mismatch',
      severity: paths.length > 1 || list !== undefined ? 'warning' : 'error',
      message: { key, parameters },
      locations: [location],
      help: {
        key: list === undefined ? 'help.digest-mismatch' : 'help.digest-mismatch-list',
        parameters: {},
      },
    })
  })
}
