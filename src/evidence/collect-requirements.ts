import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact, HostingFact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { type Asking, requirementFact } from './dependencies/dependency.js'
import { readDirectReference, withoutCredentials } from './dependencies/direct-reference.js'
import { groupScope, isRunLog, requirementFileGroup } from './dependencies/groups.js'
import { normaliseName, parseRequirement } from './dependencies/pep508.js'
import { type RequirementLine, requirementLines } from './dependencies/requirement-lines.js'
import type { TextFile } from './text-file.js'

const REQUIREMENT_FILE = /(?:^|[-_. ])requirements?(?:[-_. ][\w.-]*)?\.(?:txt|in|pip)$/i
const REQUIREMENT_FOLDER = /(?:^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i
const CONSTRAINTS = /(?:^|\/)(?:[\w.-]*[-_.])?constraints?(?:[-_.][\w.-]*)?\.(?:txt|in)$/i
const PATH_LIKE = /^(?:\.{0,2}[/\\]|\.{1,2}(?:\[|$)|~[/\\]|[A-Za-z]:[/\\])/
const URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\/|^(?:git|hg|svn|bzr)\+|^file:/i

/**
 * Requirement files the way pip reads them (`pip/_internal/req/req_file.py`). Includes are not followed, as every
 * file of the listing is collected on its own; constraints ask for nothing.
 */
export const collectRequirements: TextCollector = {
  id: 'requirements',
  wants({ path, size, type }: Entry): boolean {
    if (type !== 'file' || size > limits.textFileBytes || !/\.(?:txt|in|pip)$/i.test(path)) return false
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (!REQUIREMENT_FILE.test(name) && !REQUIREMENT_FOLDER.test(path)) return false
    return !CONSTRAINTS.test(path) && !isRunLog(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const group = requirementFileGroup(file.path)
    const scope = groupScope(group, file.scope)
    for (const line of requirementLines(file.text)) {
      const location = file.locate(line.start, line.end)
      const asking: Asking = { scope, location, group, optional: false }
      const fact =
        line.requirement === null ? null : requirement(line.requirement, asking, file, context, line)
      if (fact !== null) yield fact
      yield* options(line, asking, file, context)
    }
  },
}

function requirement(
  text: string,
  asking: Asking,
  file: TextFile,
  context: CollectContext,
  line: RequirementLine,
): DependencyFact | null {
  if (URL_LIKE.test(text)) return direct(text, asking, file, context)
  const result = parseRequirement(text)
  if (result.valid) return requirementFact(result.requirement, asking)
  if (/\.(?:whl|zip|tar\.\w+|tgz)(?:\s|$|\[|#)/i.test(text)) return direct(text, asking, file, context)
  if (PATH_LIKE.test(text) || isFolder(text, file, context)) return null
  context.skip(file.path, `line ${file.position(line.start).line} is not a requirement: ${result.reason}`)
  return null
}

function isFolder(text: string, file: TextFile, context: CollectContext): boolean {
  const path = text.replace(/\[[^\]]*\]$/, '').replace(/\/+$/, '')
  return path.includes('/') && context.exists(path, file.path)
}

/** A URL or an archive in place of a requirement. */
function direct(
  text: string,
  asking: Asking,
  file: TextFile,
  context: CollectContext,
): DependencyFact | null {
  const [reference, marker] = splitMarker(text)
  if (/^file:(?!\/\/\/)|^file:\/\/\/?\./i.test(reference)) return null
  const found = readDirectReference(reference)
  if (found === null) {
    context.skip(file.path, `line ${asking.location.startLine}: the URL does not tell which package it is`)
    return null
  }
  const pypi = found.ecosystem === 'pypi'
  return {
    kind: 'dependency',
    strength: 'A',
    ...asking,
    ecosystem: found.ecosystem,
    name: pypi ? normaliseName(found.name) : found.name.toLowerCase(),
    specifier: null,
    version: found.version,
    extras: [],
    marker,
    url: found.url,
  }
}

/** After a URL a marker needs a blank before its semicolon. */
function splitMarker(text: string): readonly [string, string | null] {
  const at = text.search(/[ \t];/)
  return at === -1 ? [text.trim(), null] : [text.slice(0, at).trim(), text.slice(at + 2).trim() || null]
}

function* options(
  line: RequirementLine,
  asking: Asking,
  file: TextFile,
  context: CollectContext,
): Iterable<DependencyFact | HostingFact> {
  for (const { name, value } of line.options) {
    switch (name) {
      case '-r':
      case '--requirement':
        if (value !== '' && !URL_LIKE.test(value) && !context.exists(value, file.path)) {
          context.skip(
            file.path,
            `line ${asking.location.startLine} includes ${value}, which is not in the repository`,
          )
        }
        break
      case '-e':
      case '--editable': {
        const fact = value === '' ? null : requirement(value, asking, file, context, line)
        if (fact !== null) yield fact
        break
      }
      case '-i':
      case '--index-url':
      case '--pypi-url':
      case '--extra-index-url':
      case '-f':
      case '--find-links':
        if (/^https?:\/\//i.test(value)) {
          const { scope, location } = asking
          yield { kind: 'hosting', strength: 'A', scope, location, url: withoutCredentials(value) }
        }
        break
      default:
        break
    }
  }
}
