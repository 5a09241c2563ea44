import { blanked } from '../blanked.js'

/** One piece of a markdown document, as far as sentences and tables matter. Offsets are those of the whole text. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading'
  readonly start: number
  readonly end: number
  /** Text with code, comments and HTML tags blanked out; same length as the span, so that offsets hold. */
  readonly text: string
  /** Headings above, nearest last. */
  readonly headings: readonly string[]
}

/** A fenced code block. */
export interface Fence {
  readonly info: string
  readonly start: number
  readonly end: number
}

export interface Document {
  readonly blocks: readonly Block[]
  readonly fences: readonly Fence[]
  /** Text of the first heading of the first level, `null` when there is none. */
  readonly title: { readonly text: string; readonly start: number; readonly end: number } | null
  /** Offset of the second heading: what stands above introduces the project. */
  readonly headerEnd: number
}

export interface FrontMatter {
  /** Offset of the YAML text and the text itself. */
  readonly start: number
  readonly text: string
  /** Offset of the body. */
  readonly end: number
}

const FRONT_MATTER_BYTES = 64 * 1024
/** Nobody writes longer sentences; data without line breaks looks like one. */
const SENTENCE_LENGTH = 2000

/** Front matter of a card: `---` on the first line up to the next `---`. `null` when it never closes. */
export function readFrontMatter(text: string): FrontMatter | null {
  const open = /^\uFEFF?\s{0,20}---[ \t]*\r?\n/.exec(text)
  if (open === null) return null
  const start = open[0].length
  const head = text.slice(start, start + FRONT_MATTER_BYTES)
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head)
  if (close === null) return null
  const yaml = head.slice(0, close.index)
  // A first line of dashes may also be a rule above the text, as in cards that were copied without their front matter.
  if (yaml.trim() !== '' && !/^\s*(?:#.*\n\s*)*[\w-]+\s*:/m.test(yaml.slice(0, 2000))) return null
  return { start, text: yaml, end: start + close.index + close[0].length }
}

/** Cuts a markdown document into headings, paragraphs, list items, table rows and fenced code. */
export function readMarkdown(text: string): Document {
  const from = readFrontMatter(text)?.end ?? 0
  const fences = readFences(text, from)
  const prose = blank(text, from, fences)
  const blocks: Block[] = []
  const stack: { level: number; text: string }[] = []
  let title: Document['title'] = null
  let headings = 0
  let headerEnd = text.length
  let open: { kind: 'paragraph' | 'item'; start: number; end: number } | null = null
  const close = (): void => {
    if (open !== null) {
      const body = prose.slice(open.start, open.end)
      if (/\S/.test(body))
        blocks.push({ ...open, text: body, headings: stack.map((heading) => heading.text) })
    }
    open = null
  }
  for (let at = from; at < prose.length; ) {
    const newline = prose.indexOf('\n', at)
    const end = newline === -1 ? prose.length : newline
    const line = prose.slice(at, end)
    const heading =
      /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*\r?$/.exec(line) ?? htmlHeading(text.slice(at, end), text, at)
    if (heading !== null) {
      close()
      const level = (heading[1] as string).length
      const words = plain(heading[2] as string)
      if (words !== '') {
        headings++
        if (title === null && level === 1)
          title = { text: words, start: at, end: Math.max(at + 1, at + line.trimEnd().length) }
        if (headings === 2) headerEnd = at
        while (stack.length > 0 && (stack[stack.length - 1] as { level: number }).level >= level) stack.pop()
        blocks.push({
          kind: 'heading',
          start: at,
          end,
          text: line,
          headings: stack.map(({ text: above }) => above),
        })
        stack.push({ level, text: words })
      }
    } else if (/^\s*$/.test(line)) close()
    else if (/^\s*\|.*\|/.test(line)) {
      close()
      if (!/^[\s|:-]+$/.test(line))
        blocks.push({
          kind: 'row',
          start: at,
          end,
          text: line,
          headings: stack.map(({ text: above }) => above),
        })
    } else if (/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/.test(line)) {
      close()
      open = { kind: 'item', start: at, end }
    } else if (open === null) open = { kind: 'paragraph', start: at, end }
    else open = { ...(open as { kind: 'paragraph' | 'item'; start: number }), end }
    at = end + 1
  }
  close()
  return { blocks, fences, title, headerEnd }
}

/** Reads fences. One that never closes ends before the next heading behind an empty line: the rest is prose again. */
export function readFences(text: string, from = 0): Fence[] {
  const fences: Fence[] = []
  const pattern = /^[ \t>]{0,12}(`{3,}|~{3,})([^\n`]*)$/gm
  pattern.lastIndex = from
  let open: { mark: string; info: string; start: number; bodyEnd: number } | null = null
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const mark = match[1] as string
    const info = (match[2] as string).trim()
    if (open === null) open = { mark, info, start: match.index, bodyEnd: match.index + match[0].length }
    else if (mark.startsWith(open.mark) && info === '') {
      fences.push({ info: open.info, start: open.start, end: match.index + match[0].length })
      open = null
    }
  }
  if (open !== null) {
    const next = /\n[ \t]*\r?\n#{1,6}[ \t]+\S/.exec(text.slice(open.bodyEnd))
    fences.push({
      info: open.info,
      start: open.start,
      end: next === null ? text.length : open.bodyEnd + next.index,
    })
  }
  return fences
}

function blank(text: string, from: number, fences: readonly Fence[]): string {
  let out = blanked(text.slice(0, from))
  let at = from
  for (const fence of fences) {
    if (fence.start < at) continue
    out += text.slice(at, fence.start) + blanked(text.slice(fence.start, fence.end))
    at = fence.end
  }
  out += text.slice(at)
  return withoutComments(out).replace(/<\/?[a-zA-Z][^<>]{0,1000}>/g, blanked)
}

/** Blanks comments. One that never closes hides nothing, as in a browser's source view. */
function withoutComments(text: string): string {
  let out = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4)
    if (close === -1) break
    out += text.slice(at, open) + blanked(text.slice(open, close + 3))
    at = close + 3
  }
  return out + text.slice(at)
}

function htmlHeading(line: string, text: string, at: number): RegExpExecArray | null {
  const open = /<h([1-6])\b[^>]{0,300}>/i.exec(line)
  if (open === null) return null
  const body = /^([\s\S]{0,300}?)<\/h[1-6]>/i.exec(
    text.slice(at + open.index + open[0].length, at + open.index + open[0].length + 320),
  )
  if (body === null) return null
  const match = /^(#+) (.*)$/s.exec(
    `${'#'.repeat(Number(open[1]))} ${(body[1] as string).replace(/\s+/g, ' ')}`,
  )
  return match
}

/** Words of a heading or cell without links, emphasis, images and HTML. */
export function plain(markdown: string): string {
  return markdown
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, ' ')
    .replace(/\[([^[\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Splits a block into sentences; the points of versions, names and addresses do not end one. */
export function* sentences(block: Block): Generator<{ readonly text: string; readonly start: number }> {
  const { text } = block
  const boundary = /[.!?。]+["'”’)\]*_]*(?=\s+\S)|\n(?=\s*>)/g
  let start = 0
  for (let match = boundary.exec(text); match !== null; match = boundary.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (
      match[0].startsWith('.') &&
      /(?:\b(?:e\.g|i\.e|et al|vs|cf|approx|Fig|No|Dr|Inc|Ltd|Co|resp|incl|ca)|\b[A-Z]|^\s*\d{1,3})$/.test(
        before,
      )
    )
      continue
    const end = match.index + match[0].length
    if (end - start <= SENTENCE_LENGTH) yield { text: text.slice(start, end), start: block.start + start }
    start = end
  }
  if (text.length - start <= SENTENCE_LENGTH && /\S/.test(text.slice(start)))
    yield { text: text.slice(start), start: block.start + start }
}
