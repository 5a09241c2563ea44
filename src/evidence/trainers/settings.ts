import type { TextFile } from '../text-file.js'
import { readFlow } from './flow.js'
import { shardsEnd } from './shard-lines.js'

/** One `key: value` of a configuration file, with the keys above it. */
export interface Setting {
  readonly key: string
  /** Keys above, outermost first; list items add none. */
  readonly parents: readonly string[]
  readonly value: string
  /** Offsets of the value (of the key when the value is empty). */
  readonly start: number
  readonly end: number
  /** An element of a list; `key` is then the key of the list. */
  readonly item?: boolean
}

const YAML_LINE =
  /^([ \t]*)(?:((?:- +)*)(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([\w./-]{1,200}))[ \t]*:(?:[ \t]+([^\n]*)|[ \t\r]*)$|- +([^\n]*)$|([\w.-]+\/[\w.-]+)[ \t\r]*$)/gm
/**
 * A shard of prepared data in a list of thousands: an address outside the hubs, or numbers in a binary file. It names
 * nobody's data set by itself; what its folders say, `readDataShards` reads.
 */
const SHARD =
  /^["']?(?:https?|s3|gs|r2|weka|az|abfss?):\/\/(?!(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/)|\.(?:npy|idx|mmap)["']?[ \t\r]*$/i
/** Longest flow collection read, over however many lines it goes. */
const FLOW_LENGTH = 8000
/** Brackets that never closed, after which a bracket is read to the end of its line only. */
const OPEN_FLOWS = 20
const TOML_LINE = /^[ \t]*(?:\[{1,2}([\w."-]+)\]{1,2}|([\w.-]+)[ \t]*=[ \t]*([^\n]*))/gm

/**
 * Reads the settings of a YAML, JSON or TOML file by lines, without building the document: a trainer configuration may
 * hold thousands of data shards, and every key asked for here stands on a line of its own. Block scalars and comments
 * are left out; an alias gives the value of its anchor, and `${a.b}` the value of that key of the same file.
 */
export function readSettings(file: TextFile): readonly Setting[] {
  if (/\.json$/i.test(file.path)) return readFlow(file.text, 0, file.text.length, [], '').values
  const settings = [...(/\.toml$/i.test(file.path) ? readToml(file.text) : readYaml(file.text))]
  return file.text.includes('${') ? resolveInterpolations(settings) : settings
}

/** Settings of YAML text, with offsets in it. */
export function* readYaml(text: string): Generator<Setting> {
  const stack: { indent: number; key: string }[] = []
  const anchors = new Map<string, string>()
  // Neighbours under one key share the list of what stands above them.
  let parents: readonly string[] = []
  let blockIndent = -1
  let flowEnd = -1
  let open = 0
  const lines = new RegExp(YAML_LINE)
  for (let match = lines.exec(text); match !== null; match = lines.exec(text)) {
    if (match.index < flowEnd) continue
    if (match[8] !== undefined) {
      // A value on the line below its key.
      const level = stack[stack.length - 1]
      const depth = (match[1] as string).length
      if (level !== undefined && level.indent < depth && (blockIndent === -1 || depth <= blockIndent)) {
        const start = match.index + depth
        const above = stack.slice(0, -1).map(({ key }) => key)
        yield { key: level.key, parents: above, value: match[8], start, end: start + match[8].length }
      }
      continue
    }
    const indent = (match[1] as string).length
    if (blockIndent !== -1) {
      if (indent > blockIndent) continue
      blockIndent = -1
    }
    const item = match[7]
    if (item !== undefined && SHARD.test(item)) {
      lines.lastIndex = Math.max(lines.lastIndex, shardsEnd(text, match.index) - 1)
      continue
    }
    const depth = indent + (match[2] ?? '').length
    // A list may stand at the indent of its key.
    while (stack.length > 0 && isLeft(stack[stack.length - 1] as { indent: number }, depth, item)) stack.pop()
    const key =
      item === undefined ? (match[3] ?? match[4] ?? (match[5] as string)) : (stack.at(-1)?.key ?? '')
    const raw = item ?? match[6] ?? ''
    const read = scalar(raw)
    const valueStart = match.index + match[0].length - raw.length + read.offset
    const opening = read.value.charAt(0)
    if ((opening === '|' || opening === '>') && /^[|>][+-]?\d?$/.test(read.value)) blockIndent = depth
    if (parents.length !== stack.length || stack.some((level, at) => level.key !== parents[at]))
      parents = stack.map((level) => level.key)
    const above = item === undefined ? parents : parents.slice(0, -1)
    if (opening === '{' || opening === '[') {
      const lineEnd = match.index + match[0].length
      const reach = open < OPEN_FLOWS ? Math.min(text.length, valueStart + FLOW_LENGTH) : lineEnd
      const whole = readFlow(text, valueStart, reach, above, key)
      if (!whole.closed) open += 1
      const flow = whole.closed ? whole : readFlow(text, valueStart, lineEnd, above, key)
      yield* flow.values
      flowEnd = flow.end
      continue
    }
    const value =
      opening === '*' && /^\*[\w.-]+$/.test(read.value)
        ? (anchors.get(read.value.slice(1)) ?? '')
        : read.value
    if (read.anchor !== null) anchors.set(read.anchor, value)
    if (value === '' && item === undefined) stack.push({ indent: depth, key })
    if (item !== undefined) {
      if (key !== '' && value !== '')
        yield {
          key,
          parents: above,
          value,
          start: valueStart,
          end: valueStart + read.value.length,
          item: true,
        }
      continue
    }
    yield value === ''
      ? { key, parents, value, start: match.index + depth, end: match.index + match[0].trimEnd().length }
      : { key, parents, value, start: valueStart, end: valueStart + read.value.length }
  }
}

function isLeft(level: { readonly indent: number }, depth: number, item: string | undefined): boolean {
  return item === undefined ? level.indent >= depth : level.indent > depth
}

/**
 * `${a.b}` of Hydra, OmegaConf and llm-foundry: the value of that key of the same file, one hop; `${oc.env:NAME,value}`
 * and `${oc.select:key,value}` their fallback. What the file does not give stays as written.
 */
function resolveInterpolations(settings: readonly Setting[]): readonly Setting[] {
  const values = new Map<string, string>()
  for (const { key, parents, value, item } of settings) {
    if (value === '' || item === true) continue
    const path = [...parents, key].join('.')
    if (!values.has(path)) values.set(path, value)
    // llm-foundry keeps its constants under `variables` and names them without it.
    if (parents.length === 1 && parents[0] === 'variables' && !values.has(key)) values.set(key, value)
  }
  return settings.map((setting) => {
    if (!setting.value.includes('${')) return setting
    const value = setting.value.replace(
      /\$\{(?:(?:oc\.)?(?:env|select):[\w.]+,[ \t]*([^${}]*)|([\w.]+))\}/g,
      (whole, fallback: string | undefined, path: string | undefined) =>
        fallback?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? values.get(path ?? '') ?? whole,
    )
    return { ...setting, value }
  })
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
    if (value.startsWith('[') || value.startsWith('{')) {
      yield* readFlow(text, start, Math.min(text.length, start + FLOW_LENGTH), parents, match[2] as string)
        .values
      continue
    }
    yield { key: match[2] as string, parents, value, start, end: start + value.length }
  }
}

/** A letter, digit, `/`, `.` or `-`: no quote, anchor, tag, comment or bracket opens with it. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x2d && code <= 0x39)
}

/**
 * Plain value of a line: quotes, trailing comma and comment removed. `offset` is where it starts in the raw text,
 * `anchor` the name that a YAML alias may call it by.
 */
function scalar(raw: string): { value: string; offset: number; anchor: string | null } {
  const lead = raw.length - raw.trimStart().length
  const text = raw.slice(lead)
  // Almost every value is a plain word; the patterns below are for the others.
  if (isPlain(text.charCodeAt(0)) && !text.includes('#')) {
    const value = text.trimEnd()
    return { value: value.endsWith(',') ? value.slice(0, -1) : value, offset: lead, anchor: null }
  }
  // An anchor or tag stands before the value proper.
  const marker = /^(?:[&!][\w./-]+(?:[ \t]+|$))+/.exec(text)?.[0] ?? ''
  const anchor = /&([\w.-]+)/.exec(marker)?.[1] ?? null
  const rest = text.slice(marker.length)
  const offset = lead + marker.length
  const quoted = /^(["'])((?:(?!\1).){0,500})\1/.exec(rest)
  if (quoted !== null) return { value: quoted[2] as string, offset: offset + 1, anchor }
  if (rest.startsWith('#')) return { value: '', offset, anchor }
  const value = rest
    .replace(/[ \t]#.*$/, '')
    .trimEnd()
    .replace(/,$/, '')
  return { value, offset, anchor }
}
