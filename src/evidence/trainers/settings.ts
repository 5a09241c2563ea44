import type { TextFile } from '../text-file.js'

/** One `key: value` of a configuration file, with the keys above it. */
export interface Setting {
  readonly key: string
  /** Keys above, outermost first; list items add none. */
  readonly parents: readonly string[]
  readonly value: string
  /** Offsets of the value (of the key when the value is empty). */
  readonly start: number
  readonly end: number
}

const YAML_LINE =
  /^([ \t]*)((?:- )*)(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([\w./-]{1,200}))[ \t]*:(?:[ \t]+([^\n]*)|[ \t]*)$/gm
const JSON_PAIR =
  /"([\w./ -]{1,100})"\s*:\s*(?:"((?:[^"\\\n]|\\.){0,500})"|(true|false|null|-?[\d.eE+-]{1,30}))/g
const TOML_LINE = /^[ \t]*(?:\[{1,2}([\w."-]+)\]{1,2}|([\w.-]+)[ \t]*=[ \t]*([^\n]*))/gm

/**
 * Reads the settings of a YAML, JSON or TOML file by lines, without building the document: a trainer configuration may
 * hold thousands of data shards, and every key asked for here stands on a line of its own. Block scalars and comments
 * are left out; anchors, flow collections over several lines and multi-line keys are not followed.
 */
export function readSettings(file: TextFile): Generator<Setting> | Setting[] {
  if (/\.json$/i.test(file.path)) return readJson(file.text)
  if (/\.toml$/i.test(file.path)) return readToml(file.text)
  return readYaml(file.text)
}

function* readYaml(text: string): Generator<Setting> {
  const stack: { indent: number; key: string }[] = []
  // Neighbours under one key share the list of what stands above them.
  let parents: readonly string[] = []
  let blockIndent = -1
  for (const match of text.matchAll(YAML_LINE)) {
    const dashes = match[2] as string
    const indent = (match[1] as string).length
    if (blockIndent !== -1) {
      if (indent > blockIndent) continue
      blockIndent = -1
    }
    const depth = indent + dashes.length
    while (stack.length > 0 && (stack[stack.length - 1] as { indent: number }).indent >= depth) stack.pop()
    const key = match[3] ?? match[4] ?? (match[5] as string)
    const raw = match[6] ?? ''
    const { value, offset } = scalar(raw)
    const valueStart = match.index + match[0].length - raw.length + offset
    if (/^[|>][+-]?\d?$/.test(value)) blockIndent = depth
    if (parents.length !== stack.length || stack.some((level, at) => level.key !== parents[at]))
      parents = stack.map((level) => level.key)
    if (value === '') stack.push({ indent: depth, key })
    yield value === ''
      ? {
          key,
          parents,
          value,
          start: match.index + indent + dashes.length,
          end: match.index + match[0].trimEnd().length,
        }
      : { key, parents, value, start: valueStart, end: valueStart + value.length }
  }
}

function* readJson(text: string): Generator<Setting> {
  for (const match of text.matchAll(JSON_PAIR)) {
    const value = match[2] ?? (match[3] as string)
    const end = match.index + match[0].length - (match[2] === undefined ? 0 : 1)
    yield { key: match[1] as string, parents: [], value, start: end - value.length, end }
  }
}

function* readToml(text: string): Generator<Setting> {
  let parents: string[] = []
  for (const match of text.matchAll(TOML_LINE)) {
    if (match[1] !== undefined) {
      parents = match[1].replaceAll('"', '').split('.')
      continue
    }
    const raw = match[3] as string
    const { value, offset } = scalar(raw)
    const start = match.index + match[0].length - raw.length + offset
    yield { key: match[2] as string, parents, value, start, end: start + value.length }
  }
}

/** Plain value of a line: quotes, trailing comma and comment removed. `offset` is where it starts in the raw text. */
function scalar(raw: string): { value: string; offset: number } {
  const lead = raw.length - raw.trimStart().length
  const text = raw.slice(lead)
  const quoted = /^(["'])((?:(?!\1).){0,500})\1/.exec(text)
  if (quoted !== null) return { value: quoted[2] as string, offset: lead + 1 }
  if (text.startsWith('#')) return { value: '', offset: lead }
  // An anchor or tag stands before the value proper.
  const marker = /^(?:[&!][\w./-]+[ \t]+)/.exec(text)
  const rest = marker === null ? text : text.slice(marker[0].length)
  const value = rest
    .replace(/[ \t]#.*$/, '')
    .trimEnd()
    .replace(/,$/, '')
  return { value, offset: lead + (marker?.[0].length ?? 0) }
}
