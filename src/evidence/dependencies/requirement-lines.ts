/** One option of a requirement line: `--hash sha256:…`, `-r other.txt`, `--index-url=…`. */
export interface RequirementOption {
  readonly name: string
  readonly value: string
}

/** A logical line of a requirement file, after joining continuations and dropping comments. */
export interface RequirementLine {
  /** Offsets of the part that asks for something, inside its first physical line. */
  readonly start: number
  readonly end: number
  /** Text before the first option; `null` for a line of options alone. */
  readonly requirement: string | null
  readonly options: readonly RequirementOption[]
}

/** pip's short options that take their value without a blank, and all that take one at all. */
const SHORT_WITH_VALUE = /^-([rceif])(.*)$/
const LONG_WITH_VALUE = new Set([
  '--requirement',
  '--constraint',
  '--editable',
  '--index-url',
  '--pypi-url',
  '--extra-index-url',
  '--find-links',
  '--trusted-host',
  '--no-binary',
  '--only-binary',
  '--hash',
  '--config-settings',
  '--config-setting',
  '--global-option',
  '--install-option',
  '--use-feature',
  '--python-version',
])

/**
 * Logical lines in pip's order: lines ending in a backslash are joined first (a comment line ends the joining), then
 * comments go, which start at `#` only at the line's beginning or after white space. Environment variables stay as
 * written.
 */
export function* requirementLines(text: string): Iterable<RequirementLine> {
  let offset = 0
  let joined = ''
  let joinedStart = -1
  for (const physical of text.split('\n')) {
    const start = offset
    offset += physical.length + 1
    const line = (start === 0 ? physical.replace(/^\uFEFF/, ' ') : physical).replace(/\r$/, '')
    const comment = /^\s*#/.test(line)
    if (line.endsWith('\\') && !comment) {
      if (joinedStart === -1) joinedStart = start
      joined += line.slice(0, -1)
      continue
    }
    const whole = joinedStart === -1 ? line : `${joined}${comment ? ' ' : ''}${line}`
    const parsed = parseLine(whole, joinedStart === -1 ? start : joinedStart, joined === '' ? line : joined)
    joined = ''
    joinedStart = -1
    if (parsed !== null) yield parsed
  }
  const rest = joinedStart === -1 ? null : parseLine(joined, joinedStart, joined)
  if (rest !== null) yield rest
}

function parseLine(whole: string, offset: number, first: string): RequirementLine | null {
  const content = withoutComment(whole).trim()
  if (content === '') return null
  const lead = whole.length - whole.trimStart().length
  const optionsAt = content.search(/(?:^|\s)-/)
  const head = optionsAt === -1 ? content : content.slice(0, optionsAt).trim()
  // The span stays in the first physical line: a hash list is no part of what is asked for.
  const span = Math.min(
    head === '' ? content.length : head.length,
    Math.max(1, first.trimEnd().length - lead),
  )
  return {
    start: offset + lead,
    end: offset + lead + span,
    requirement: head === '' ? null : head,
    options: optionsAt === -1 ? [] : readOptions(content.slice(optionsAt).trim()),
  }
}

function withoutComment(line: string): string {
  if (line.startsWith('#')) return ''
  const at = line.search(/\s#/)
  return at === -1 ? line : line.slice(0, at)
}

function readOptions(text: string): readonly RequirementOption[] {
  const words = splitWords(text)
  const options: RequirementOption[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (!word.startsWith('-')) continue
    if (word.startsWith('--')) {
      const equals = word.indexOf('=')
      if (equals !== -1) options.push({ name: word.slice(0, equals), value: word.slice(equals + 1) })
      else if (LONG_WITH_VALUE.has(word)) options.push({ name: word, value: words[++at] ?? '' })
      else options.push({ name: word, value: '' })
      continue
    }
    const short = SHORT_WITH_VALUE.exec(word)
    if (short === null) continue
    const attached = (short[2] as string).replace(/^=/, '')
    options.push({ name: `-${short[1]}`, value: attached === '' ? (words[++at] ?? '') : attached })
  }
  return options
}

/** Words of a shell-like line; quotes group and go away. */
function splitWords(text: string): readonly string[] {
  const words: string[] = []
  for (const match of text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)) {
    words.push(
      match[0].replace(
        /"([^"]*)"|'([^']*)'/g,
        (_, double?: string, single?: string) => double ?? single ?? '',
      ),
    )
  }
  return words
}
