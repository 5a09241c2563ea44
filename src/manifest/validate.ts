import type { TextFile } from '../evidence/text-file.js'
import validators from '../generated/validators.cjs'
import { limits } from '../limits.js'
import { byPlace, type Location } from '../types/location.js'
import type { Manifest, ManifestProblem } from '../types/manifest.js'
import { decode } from './decode.js'
import type { Locate } from './entry.js'
import { locate, parseJson } from './json.js'
import { type JsonNode, plainValue } from './json-node.js'
import { normalise } from './normalise.js'
import { message } from './problem.js'
import { type KnownWords, referenceProblems } from './references.js'
import { schemaProblems } from './schema-problems.js'

export interface ManifestReading {
  /** `null` when a problem of severity `error` was found. */
  readonly manifest: Manifest | null
  /** In the order of the file; at most about `limits.manifestProblems`. */
  readonly problems: readonly ManifestProblem[]
  /** Location of a pointer: its value (default), its key, or both (`member`). */
  readonly locate: Locate
}

export interface ReadOptions {
  /** The scale the manifest is judged by; its words are then looked up. */
  readonly framework?: KnownWords
}

/**
 * Reads `sovereignty.json`: bytes must be UTF-8 and within `limits.manifestBytes`. Never throws on any content; what is
 * wrong comes back as located problems.
 */
export function readManifest(
  content: string | Uint8Array,
  path: string,
  options: ReadOptions = {},
): ManifestReading {
  if (typeof content === 'string') return validateManifest(content, path, options)
  const decoded = decode(content, path)
  if (decoded.ok) return validateManifest(decoded.text, path, options)
  return { manifest: null, problems: decoded.problems, locate: locator(decoded.file, null) }
}

/**
 * Parses, validates against schemas/sovereignty.schema.json, checks names and normalises. A file with slips of JSON
 * that leave no doubt about its content is validated nevertheless, so that all that is wrong is said at once.
 */
export function validateManifest(text: string, path: string, options: ReadOptions = {}): ManifestReading {
  const parsed = parseJson(text, path)
  const problems: ManifestProblem[] = parsed.ok ? [] : [...parsed.problems]
  if (parsed.value === null) return { manifest: null, problems, locate: locator(parsed.file, null) }
  const where = locator(parsed.file, parsed.value)
  const value = plainValue(parsed.value)
  let manifest: Manifest | null = null
  if (validators.sovereignty(value)) {
    manifest = normalise(value, path, where)
    problems.push(...referenceProblems(manifest, parsed.value, parsed.file, options.framework ?? null))
  } else {
    problems.push(...schemaProblems(validators.sovereignty.errors ?? [], parsed.value, parsed.file))
  }
  problems.sort(byPlace)
  if (problems.some(({ severity }) => severity === 'error')) manifest = null
  return { manifest, problems: capped(problems), locate: where }
}

function locator(file: TextFile, root: JsonNode | null): Locate {
  return (pointer, part): Location => (root === null ? file.locate(0, 1) : locate(file, root, pointer, part))
}

/** The first problems; the last one then says how many more there are. */
function capped(problems: readonly ManifestProblem[]): readonly ManifestProblem[] {
  const first = problems[limits.manifestProblems]
  if (first === undefined || problems.length <= limits.manifestProblems + 1) return problems
  const count = problems.length - limits.manifestProblems
  const rest: ManifestProblem = {
    ...first,
    message: message('manifest.more', { count }),
    help: message('manifest.more.help'),
    found: null,
    allowed: [],
    nearest: null,
    fix: null,
  }
  return [...problems.slice(0, limits.manifestProblems), rest]
}
