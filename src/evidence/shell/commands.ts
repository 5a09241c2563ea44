/**
 * A scanner for shell text: simple commands with their words, quotes and continuations resolved, variables assigned in
 * the same text filled in. It runs nothing and knows no control flow: what stands in a branch counts as said.
 */

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Holds an expansion whose value the text does not give. */
  readonly unresolved: boolean
  /** The value is the default of an expansion such as `${MODEL:-org/name}`. */
  readonly isDefault: boolean
  /** Where the text is spelt, when the word takes it from a variable set elsewhere in the same text. */
  readonly origin: Span | null
  /** What else the word can be: other values of the loop or array that its variable runs through. */
  readonly others: readonly Spelling[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** A text and where it is spelt. */
export interface Spelling extends Span {
  readonly text: string
}

export interface Command {
  readonly words: readonly Word[]
}

/** `NAME=text` as the text gives it. */
export interface Assignment extends Spelling {
  readonly name: string
  /** The word before it in an array, when that is a flag. */
  readonly flag: string | null
}

export interface Script {
  readonly commands: readonly Command[]
  readonly assignments: readonly Assignment[]
}

export interface ScanOptions {
  /** Makefile rules: `$(NAME)` is a variable, `NAME ?= value` assigns, recipe prefixes `@` and `-` are dropped. */
  readonly make?: boolean
  /** Where the text starts in its file, added to every offset. */
  readonly offset?: number
  /** Values known beforehand (ARG and ENV of a Dockerfile). */
  readonly variables?: ReadonlyMap<string, string>
}

const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/
const MAKE_ASSIGNMENT = /^(?:export\s+|override\s+)?([A-Za-z_][\w.-]*)[ \t]*(?:\?|:|::|\+)?=[ \t]*([^\n#]*)/
const DECLARERS = new Set(['export', 'readonly', 'local', 'declare', 'typeset'])
const COMMAND_WORDS = new Set([
  'then',
  'do',
  'else',
  'elif',
  'if',
  'while',
  'until',
  'time',
  '!',
  '{',
  'exec',
  'nohup',
  'sudo',
  'eval',
])
/** Longest value kept for a variable, so that `A=$A$A` cannot grow. */
const VALUE_LENGTH = 1000
const WORDS = 2000
/** Longest `$(…)` looked through for its end, so that scanning stays linear. */
const EXPANSION_LENGTH = 2000
/** Heredocs whose end was looked for in vain, before the scanner stops looking. */
const OPEN_HEREDOCS = 20

/** Values of one loop or array that are kept. */
const VALUES = 40
/** Assignments of one text that are told. */
const ASSIGNMENTS = 2000

/** Reads the simple commands of shell text, in order. */
export function readCommands(text: string, options: ScanOptions = {}): readonly Command[] {
  return readScript(text, options).commands
}

/** Commands and assignments of shell text. */
export function readScript(text: string, options: ScanOptions = {}): Script {
  return new Scanner(text, options).run()
}

interface Value {
  readonly text: string
  readonly isDefault: boolean
  readonly origin: Span | null
  readonly others: readonly Spelling[]
  /** Words that the variable stands for without quotes: elements of an array, or a text with blanks in it. */
  readonly list?: readonly Word[]
}

interface Piece extends Value {
  readonly unresolved: boolean
}

const NOTHING: Pick<Value, 'origin' | 'others'> = { origin: null, others: [] }

const PLACEHOLDER = /^<[^\s<>|&;=][^<>\n|&;]{0,80}>/
const PLACEHOLDER_BEFORE = /(?:^|[\s"'=/])<[^\s<>|&;=][^<>\n|&;]{0,80}$/

class Scanner {
  readonly #text: string
  readonly #make: boolean
  readonly #offset: number
  readonly #variables = new Map<string, Value>()
  readonly #commands: Command[] = []
  readonly #assignments: Assignment[] = []
  #words: Word[] = []
  #at = 0
  #openHeredocs = 0
  readonly #heredocs: { end: string; strip: boolean }[] = []

  constructor(text: string, options: ScanOptions) {
    this.#text = text
    this.#make = options.make === true
    this.#offset = options.offset ?? 0
    for (const [name, value] of options.variables ?? [])
      this.#variables.set(name, { text: value, isDefault: true, ...NOTHING })
  }

  run(): Script {
    const text = this.#text
    if (this.#make) this.#makeLine()
    while (this.#at < text.length) {
      const character = text[this.#at] as string
      if (character === '\n') {
        this.#endCommand()
        this.#at++
        if (this.#heredocs.length > 0) this.#skipHeredocs()
        if (this.#make) this.#makeLine()
      } else if (
        character === '\\' &&
        (text[this.#at + 1] === '\n' || text.startsWith('\r\n', this.#at + 1))
      ) {
        this.#at += text[this.#at + 1] === '\n' ? 2 : 3
      } else if (character === ' ' || character === '\t' || character === '\r') this.#at++
      else if (character === '#') this.#skipLine()
      else if (
        character === ';' ||
        character === '|' ||
        character === '&' ||
        character === '(' ||
        character === ')'
      ) {
        this.#endCommand()
        this.#at++
      } else if (character === '<' && text[this.#at + 1] === '<' && text[this.#at + 2] !== '<')
        this.#heredoc()
      else if (character === '<' || character === '>') this.#redirect()
      else this.#word()
    }
    this.#endCommand()
    return { commands: this.#commands, assignments: this.#assignments }
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end === -1 ? this.#text.length : end
  }

  /** `> log` and `2>&1` name files and streams, no words of the command; `<your-model>` of a guide is one. */
  #redirect(): void {
    const rest = this.#text.slice(this.#at, this.#at + 100)
    const before = this.#text[this.#at - 1] ?? ' '
    if (/[\s"'=/]/.test(before) && PLACEHOLDER.test(rest)) {
      this.#at++
      return
    }
    // The mark that closes a placeholder.
    if (
      rest.startsWith('>') &&
      PLACEHOLDER_BEFORE.test(this.#text.slice(Math.max(0, this.#at - 82), this.#at))
    ) {
      this.#at++
      return
    }
    // The number of a stream stands right before it: `2>/dev/null`.
    const last = this.#words.at(-1)
    if (last !== undefined && /^\d$/.test(last.text) && last.end === this.#at + this.#offset)
      this.#words.pop()
    this.#at += /^[<>]{1,3}(?:&\d?|\|)?[ \t]*/.exec(rest)?.[0].length ?? 1
    const next = this.#text[this.#at]
    if (next === undefined || /[\s;|&()<>#]/.test(next)) return
    const words = this.#words
    this.#words = []
    this.#word()
    this.#words = words
  }

  #heredoc(): void {
    const match = /^<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|\\?([\w.-]+))/.exec(
      this.#text.slice(this.#at, this.#at + 100),
    )
    if (match === null) {
      this.#at += 2
      return
    }
    // `read -r -d '' command <<EOF` keeps a command line for later, which is read where it is written.
    if (this.#words[0]?.text !== 'read')
      this.#heredocs.push({ end: match[2] ?? match[3] ?? match[4] ?? '', strip: match[1] === '-' })
    this.#at += match[0].length
  }

  #skipHeredocs(): void {
    for (const { end, strip } of this.#heredocs.splice(0)) {
      if (this.#openHeredocs > OPEN_HEREDOCS) return
      let at = this.#at
      let closed = false
      while (at < this.#text.length && !closed) {
        const newline = this.#text.indexOf('\n', at)
        const stop = newline === -1 ? this.#text.length : newline
        const line = this.#text.slice(at, stop).replace(/\r$/, '')
        closed = (strip ? line.replace(/^\t+/, '') : line) === end
        at = stop + 1
      }
      // A heredoc that never closes hides nothing: the rest is read as commands.
      if (closed) this.#at = Math.min(at, this.#text.length)
      else this.#openHeredocs++
    }
  }

  #makeLine(): void {
    const rest = this.#text.slice(this.#at, this.#at + 500)
    const assignment = MAKE_ASSIGNMENT.exec(rest)
    if (assignment !== null) {
      this.#assign(assignment[1] as string, {
        text: this.#expandAll((assignment[2] as string).trim()),
        isDefault: false,
        ...NOTHING,
      })
      this.#skipLine()
      return
    }
    const prefix = /^[\t ]+[@+-]+/.exec(rest)
    if (prefix !== null) this.#at += prefix[0].length
  }

  /** Expansion of plain `$NAME` forms in text that is not scanned word by word. */
  #expandAll(text: string): string {
    return text.replace(
      /\$[({]([A-Za-z_]\w*)[)}]|\$([A-Za-z_]\w*)/g,
      (whole, long: string | undefined, short: string | undefined) => {
        const value = this.#variables.get(long ?? short ?? '')
        return value === undefined ? whole : value.text
      },
    )
  }

  #assign(name: string, value: Value): void {
    this.#variables.set(name, { ...value, text: value.text.slice(0, VALUE_LENGTH) })
  }

  #assignWord(name: string, text: string, word: Word): void {
    const origin = word.origin ?? { start: word.start + name.length + 1, end: word.end }
    const list = word.unresolved || word.origin !== null ? [] : this.#split(text, origin)
    this.#assign(name, {
      text,
      isDefault: word.isDefault,
      origin,
      others: word.others,
      ...(list.length > 1 ? { list } : {}),
    })
    if (this.#assignments.length < ASSIGNMENTS && !word.unresolved && word.origin === null)
      this.#assignments.push({ name, text, flag: null, ...origin })
  }

  #endCommand(): void {
    const words = this.#words
    if (words.length === 0) return
    this.#words = []
    let first = 0
    while (first < words.length) {
      const word = words[first] as Word
      const assignment = ASSIGNMENT.exec(word.text)
      if (assignment !== null) {
        const text = word.text.slice(assignment[0].length)
        if (!word.unresolved || text !== '') this.#assignWord(assignment[1] as string, text, word)
      } else if (!COMMAND_WORDS.has(word.text) && !DECLARERS.has(word.text)) break
      first++
    }
    const rest = words.slice(first)
    if (rest.length === 0) return
    if (rest[0]?.text === 'for' && rest[2]?.text === 'in') {
      this.#assignList(rest[1]?.text ?? '', rest.slice(3), [])
      return
    }
    this.#commands.push({ words: rest })
  }

  /** Words of a text with blanks, each where it is spelt. */
  #split(text: string, span: Span): Word[] {
    if (!/\s/.test(text)) return []
    const words: Word[] = []
    let from = span.start - this.#offset
    for (const match of text.matchAll(/[^\s\\]+/g)) {
      if (words.length >= WORDS) break
      const at = this.#text.indexOf(match[0], from)
      if (at === -1 || at > span.end - this.#offset) break
      from = at + match[0].length
      words.push({
        text: match[0],
        start: at + this.#offset,
        end: from + this.#offset,
        unresolved: match[0].includes('$'),
        isDefault: false,
        ...NOTHING,
      })
    }
    return words
  }

  /** A loop or an array stands for its first value; the others are kept beside it. */
  #assignList(name: string, words: readonly Word[], before: readonly Spelling[]): void {
    const spellings = [
      ...before,
      ...words.flatMap((word) =>
        word.unresolved
          ? []
          : [
              { text: word.text, start: word.origin?.start ?? word.start, end: word.origin?.end ?? word.end },
              ...word.others,
            ],
      ),
    ].slice(0, VALUES)
    const first = spellings[0]
    if (first === undefined) return
    this.#assign(name, {
      text: first.text,
      isDefault: false,
      origin: { start: first.start, end: first.end },
      others: spellings.slice(1),
    })
  }

  /** `NAME=(a b c)` and `NAME+=(d)`, over however many lines. */
  #array(name: string, appends: boolean): void {
    const words = this.#words
    this.#words = []
    this.#at++
    while (this.#at < this.#text.length && this.#text[this.#at] !== ')') {
      const before = this.#at
      if (this.#text[before] === '#') this.#skipLine()
      else if (/\s/.test(this.#text[before] as string) || /[;|&(<>]/.test(this.#text[before] as string))
        this.#at++
      else this.#word()
    }
    this.#at++
    const known = appends ? this.#variables.get(name) : undefined
    const before =
      known === undefined
        ? []
        : [{ text: known.text, ...(known.origin ?? { start: 0, end: 0 }) }, ...known.others]
    const list = [...((appends ? known?.list : undefined) ?? []), ...this.#words].slice(0, WORDS)
    this.#assignList(name, this.#words, before)
    const value = this.#variables.get(name)
    if (value !== undefined) this.#variables.set(name, { ...value, list })
    for (const [at, { text, start, end, unresolved }] of this.#words.entries()) {
      if (unresolved || this.#assignments.length >= ASSIGNMENTS) continue
      const before = this.#words[at - 1]?.text ?? ''
      this.#assignments.push({ name, text, flag: before.startsWith('-') ? before : null, start, end })
    }
    this.#words = words
  }

  #word(): void {
    const text = this.#text
    const start = this.#at
    let value = ''
    let unresolved = false
    let isDefault = false
    let quote: '"' | null = null
    // The one expansion of the word, and what stands before it.
    let taken: Piece | null = null
    let before = ''
    let expansions = 0
    let quoted = false
    let isElements = false
    const take = (piece: Piece): void => {
      before = value
      taken = piece
      expansions++
      value += piece.text
      unresolved ||= piece.unresolved
      isDefault ||= piece.isDefault
    }
    while (this.#at < text.length) {
      const character = text[this.#at] as string
      if (quote === null && /[\s;|&()<>]/.test(character)) {
        const array = character === '(' && value.endsWith('=') ? ASSIGNMENT.exec(value) : null
        if (array === null || array[0] !== value) break
        this.#array(array[1] as string, value.endsWith('+='))
        return
      }
      if (character === '\\') {
        const next = text[this.#at + 1]
        if (next === '\n') this.#at += 2
        else if (next === '\r' && text[this.#at + 2] === '\n') this.#at += 3
        else {
          value += next ?? ''
          this.#at += 2
        }
      } else if (character === "'" && quote === null) {
        const end = text.indexOf("'", this.#at + 1)
        value += text.slice(this.#at + 1, end === -1 ? text.length : end)
        this.#at = end === -1 ? text.length : end + 1
      } else if (character === '"') {
        quote = quote === null ? '"' : null
        quoted = true
        this.#at++
      } else if (character === '`') {
        const end = text.indexOf('`', this.#at + 1)
        take({ text: '', unresolved: true, isDefault: false, ...NOTHING })
        this.#at = end === -1 ? text.length : end + 1
      } else if (character === '$') {
        isElements = /^\$\{\w+\[[@*]\]\}/.test(text.slice(this.#at, this.#at + 80))
        take(this.#expansion())
      } else {
        value += character
        this.#at++
      }
    }
    const list = expansions === 1 ? listOf(taken, value) : undefined
    if (list !== undefined && (!quoted || isElements)) {
      this.#words.push(...list.slice(0, Math.max(0, WORDS - this.#words.length)))
      return
    }
    if (this.#words.length < WORDS)
      this.#words.push({
        text: value,
        start: start + this.#offset,
        end: this.#at + this.#offset,
        unresolved,
        isDefault,
        ...(expansions === 1 ? spread(taken, before, value) : NOTHING),
      })
  }

  #expansion(): Piece {
    const text = this.#text
    const start = this.#at
    const rest = text.slice(start, start + 300)
    const make = this.#make ? /^\$\((\w+)\)/.exec(rest) : null
    const plain =
      make ?? /^\$([A-Za-z_]\w*|[0-9@*#?$!-])/.exec(rest) ?? /^\$\{([A-Za-z_]\w*|[0-9]+)\}/.exec(rest)
    if (plain !== null) {
      this.#at += plain[0].length
      const value = this.#variables.get(plain[1] as string)
      return value === undefined
        ? { text: plain[0], unresolved: true, isDefault: false, ...NOTHING }
        : { ...value, unresolved: value.text.includes('$') }
    }
    const element = /^\$\{([A-Za-z_]\w*)\[([@*]|\d+|\$?\w+)\]\}/.exec(rest)
    if (element !== null) {
      this.#at += element[0].length
      return this.#element(element[0], this.#variables.get(element[1] as string), element[2] as string)
    }
    const withDefault = /^\$\{([A-Za-z_]\w*|[0-9]+):?[-=]([^}$`]*)\}/.exec(rest)
    if (withDefault !== null) {
      this.#at += withDefault[0].length
      const value = this.#variables.get(withDefault[1] as string)
      if (value !== undefined) return { ...value, unresolved: value.text.includes('$') }
      return {
        text: (withDefault[2] as string).replace(/^["']|["']$/g, ''),
        unresolved: false,
        isDefault: true,
        ...NOTHING,
      }
    }
    const open = text[start + 1]
    if (open !== '(' && open !== '{') {
      this.#at++
      return { text: '$', unresolved: false, isDefault: false, ...NOTHING }
    }
    const close = open === '(' ? ')' : '}'
    let depth = 0
    let at = start + 1
    const limit = Math.min(text.length, start + EXPANSION_LENGTH)
    for (; at < limit; at++) {
      if (text[at] === open) depth++
      else if (text[at] === close && --depth === 0) break
    }
    this.#at = Math.min(at + 1, text.length)
    return {
      text: text.slice(start, Math.min(this.#at, start + 80)),
      unresolved: true,
      isDefault: false,
      ...NOTHING,
    }
  }

  #element(written: string, array: Value | undefined, index: string): Piece {
    if (array === undefined) return { text: written, unresolved: true, isDefault: false, ...NOTHING }
    if (/^[@*]$/.test(index)) return { ...array, unresolved: false }
    // Without its words: one element stands for itself.
    const { list: _list, ...first } = array
    if (!/^[1-9]\d*$/.test(index))
      return { ...first, others: index === '0' ? [] : array.others, unresolved: false }
    const one = array.others[Number(index) - 1]
    return one === undefined
      ? { text: written, unresolved: true, isDefault: false, ...NOTHING }
      : { text: one.text, unresolved: false, isDefault: false, origin: one, others: [] }
  }
}

/** Words of the variable that a word is nothing but. */
function listOf(piece: Piece | null, whole: string): readonly Word[] | undefined {
  return piece !== null && piece.text === whole ? piece.list : undefined
}

/** What a word takes over from its one expansion: `--model=$M` is spelt where `M` was. */
function spread(piece: Piece | null, before: string, whole: string): Pick<Value, 'origin' | 'others'> {
  if (piece === null) return NOTHING
  const after = whole.slice(before.length + piece.text.length)
  return {
    origin: (before === '' || before.endsWith('=')) && after === '' ? piece.origin : null,
    others: piece.others.map((one) => ({
      ...one,
      text: `${before}${one.text}${after}`.slice(0, VALUE_LENGTH),
    })),
  }
}
