import { canonicalExpression } from '../licenses/expression.js'
import { licenseByName } from '../licenses/names.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { readOrigins } from './licenses/origins.js'
import { spdxTag } from './licenses/stated.js'
import type { TextFile } from './text-file.js'

const SOURCE_FILE =
  /\.(?:py|pyx|pyi|cu|cuh|c|cc|cpp|cxx|h|hpp|js|mjs|ts|tsx|jsx|go|rs|java|kt|swift|scala|sh|bash|lua|jl|m|mm)$/i
/** Licence tags and origins stand in the head of a file. */
const HEAD = 4096

/**
 * Heads of source files: `SPDX-License-Identifier` tags, copyright lines of other parties, and comments that say where
 * code was taken from. Vendored trees and tests are somebody else's and nobody's matter.
 */
export const collectLicenseTags: TextCollector = {
  id: 'license-tags',
  endings: [
    'bash',
    'c',
    'cc',
    'cpp',
    'cu',
    'cuh',
    'cxx',
    'go',
    'h',
    'hpp',
    'java',
    'jl',
    'js',
    'jsx',
    'kt',
    'lua',
    'm',
    'mjs',
    'mm',
    'py',
    'pyi',
    'pyx',
    'rs',
    'scala',
    'sh',
    'swift',
    'ts',
    'tsx',
  ],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && SOURCE_FILE.test(path)
  },
  *collect(file: TextFile): Iterable<Fact> {
    const { scope } = file
    if (scope === 'vendored' || scope === 'development') return
    const head = file.text.slice(0, HEAD)
    const tag = head.includes('SPDX-License-Identifier:') ? spdxTag(head) : null
    if (tag !== null) {
      yield {
        kind: 'license',
        strength: 'C',
        scope,
        location: file.locate(tag.start, tag.end),
        source: 'tag',
        id: canonicalExpression(tag.name) ?? licenseByName(tag.name),
        match: 'declared',
        addedWords: [],
        appliesTo: 'code',
        raw: tag.name,
      }
    }
    for (const { upstream, license, start, end } of readOrigins(head)) {
      yield {
        kind: 'attribution',
        strength: 'C',
        scope,
        location: file.locate(start, end),
        form: 'header',
        upstream,
        license,
      }
    }
  },
}
