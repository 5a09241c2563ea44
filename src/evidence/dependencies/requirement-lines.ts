import { type RequirementOption, requirementOptions } from './requirement-options.js'

/** A logical line of a requirement file, after joining continuations and dropping comments. */
export interface RequirementLine {
  /** Offsets of the part that asks for something, inside its first physical line. */
  readonly start: number
  readonly end: number
  /** Text before the first option, or what `--editable` names; `null` for a line of options alone. */
  readonly requirement: string | null
  readonly editable: boolean
  /** Those beside the requirement, or of a line of options alone. */
  readonly options: readonly RequirementOption[]
  /** Why pip would refuse the options, `null` when it takes them. */
  readonly refused: string | null
}

interface PhysicalLine {
  readonly text: string
  readonly start: number
}

/**
 * Logical lines in pip's order (`pip/_internal/req/req_file.py`): lines ending in a backslash are joined first (a
 * comment line ends the joining), then comments go, which start at `#` only at the line's beginning or after white
 * space. Environment variables stay as written.
 */
export function* requirementLines(text: string): Iterable<RequirementLine> {
  let joined: string[] = []
  let first: PhysicalLine | null = null
  for (const line of physicalLines(text)) {
    const comment = /^\s*#/.test(line.text)
    if (line.text.endsWith('\\') && !comment) {
      first ??= line
      joined.push(withoutBackslashes(line.text))
      continue
    }
    const whole = `${joined.join('')}${comment ? ' ' : ''}${line.text}`
    const parsed = parseLine(whole, first ?? line, joined[0] ?? line.text)
    joined = []
    first = null
    if (parsed !== null) yield parsed
  }
  const rest = first === null ? null : parseLine(joined.join(''), first, joined[0] as string)
  if (rest !== null) yield rest
}

/** Lines as Python's `str.splitlines` tells them: a form feed ends one too. */
function* physicalLines(text: string): Iterable<PhysicalLine> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the separators of Python
  const end = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g
  let start = 0
  for (const match of text.matchAll(end)) {
    yield { text: text.slice(start, match.index), start }
    start = match.index + match[0].length
  }
  if (start < text.length) yield { text: text.slice(start), start }
}

function parseLine(
  whole: string,
  { start, text: { length } }: PhysicalLine,
  first: string,
): RequirementLine | null {
  const content = withoutComment(whole).trim()
  if (content === '') return null
  const lead = whole.length - whole.trimStart().length
  // Options begin at the first word after a blank, and only a blank, that starts with a dash.
  const optionsAt = content.startsWith('-') ? 0 : content.indexOf(' -') + 1
  const head = optionsAt === 0 ? (content.startsWith('-') ? '' : content) : content.slice(0, optionsAt - 1)
  const read = requirementOptions(optionsAt === 0 && head !== '' ? '' : content.slice(optionsAt))
  const options = read.valid ? read.options : []
  const edited = head === '' ? options.find(({ name }) => name === '--editable') : undefined
  // The span stays in the first physical line: a hash list is no part of what is asked for.
  const span = Math.min(
    head === '' ? content.length : head.trimEnd().length,
    Math.max(1, first.trimEnd().length - lead),
  )
  const at = start + Math.min(lead, Math.max(0, length - 1))
  return {
    start: at,
    end: at + span,
    requirement: head === '' ? (edited?.value ?? null) : head,
    editable: edited !== undefined,
    options: options.filter(({ name }) => name !== '--editable'),
    refused: read.valid ? null : read.reason,
  }
}

/** Python strips them from both ends. */
function withoutBackslashes(line: string): string {
  let start = 0
  let end = line.length
  while (end > 0 && line[end - 1] === '\\') end -= 1
  while (start < end && line[start] === '\\') start += 1
  return line.slice(start, end)
}

function withoutComment(line: string): string {
  if (line.startsWith('#')) return ''
  const at = line.search(/\s#/)
  return at === -1 ? line : line.slice(0, at)
}
