/**
 * Lists of prepared data inside configurations: thousands of lines that differ in a number and name neither service, nor
 * model, nor key. They are most of the bytes of such a file, so they are passed over by runs.
 */

/** The first line of a run: a list item that is an address outside the hubs, or a path. Up to and with its first folder. */
const OPENING =
  /^[ \t]*- +["']?(?:(?:https?|s3|gs|r2|weka|az|abfss?):\/\/(?!(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/)[\w.-]{1,100}\/|\/[\w.-]{1,100}\/)/gm
const ENDINGS = ['.npy', '.idx', '.mmap'] as const
/** A text below this is looked at as a whole. */
const LARGE = 16_384

/** Offset after the run of shards whose first line starts at `at`; `at` itself when that line is none. */
export function shardsEnd(text: string, at: number): number {
  OPENING.lastIndex = at
  const opening = OPENING.exec(text)
  return opening === null || opening.index !== at ? at : runEnd(text, at, opening[0])
}

/** The text without its runs of shards, for asking whether a file holds some word at all. Offsets do not hold in it. */
export function withoutShards(text: string): string {
  if (text.length < LARGE) return text
  if (last.text !== text) last = { text, rest: shortened(text) }
  return last.rest
}

/** Several collectors ask of one file after the other. */
let last: { readonly text: string; readonly rest: string } = { text: '', rest: '' }

function shortened(text: string): string {
  const kept: string[] = []
  let from = 0
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const end = runEnd(text, match.index, match[0])
    if (end === match.index) continue
    kept.push(text.slice(from, match.index))
    from = end
    OPENING.lastIndex = end
  }
  return from === 0 ? text : kept.join('') + text.slice(from)
}

function runEnd(text: string, start: number, prefix: string): number {
  let at = start
  while (text.startsWith(prefix, at)) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    if (!endsAsShard(text, end)) break
    at = newline === -1 ? end : end + 1
  }
  return at
}

function endsAsShard(text: string, end: number): boolean {
  let last = end
  if (text[last - 1] === '\r') last -= 1
  if (text[last - 1] === '"' || text[last - 1] === "'") last -= 1
  return ENDINGS.some((ending) => text.startsWith(ending, last - ending.length))
}
