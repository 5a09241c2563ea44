/** One instruction of a Dockerfile, continuations joined, heredoc bodies left out. */
export interface Instruction {
  readonly name: string
  /** Arguments with `\` continuations still in place, so that offsets hold. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Texts of its here-documents, without the lines that close them. */
  readonly heredocs: readonly { readonly start: number; readonly end: number }[]
}

const INSTRUCTION =
  /^[ \t]*(FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+/i
const HEREDOC = /<<-?[ \t]*(?:"(\w+)"|'(\w+)'|(\w+))/g

/** Reads the instructions of a Dockerfile in order. */
export function* readInstructions(text: string): Generator<Instruction> {
  let at = 0
  while (at < text.length) {
    const lineEnd = endOfLine(text, at)
    const match = INSTRUCTION.exec(text.slice(at, Math.min(lineEnd, at + 200)))
    if (match === null) {
      at = lineEnd + 1
      continue
    }
    const start = at + match[0].length
    let end = lineEnd
    // A continuation may be followed by comment lines and empty lines, which do not end the instruction.
    let line = text.slice(at, end)
    while (
      end < text.length &&
      (/\\[ \t]*\r?$/.test(line) || (end > lineEnd && /^\s*(?:#.*)?$/.test(line)))
    ) {
      const next = endOfLine(text, end + 1)
      line = text.slice(end + 1, next)
      end = next
    }
    const name = (match[1] as string).toUpperCase()
    const body = text.slice(start, end)
    at = end + 1
    const heredocs: { start: number; end: number }[] = []
    if (name === 'RUN' || name === 'COPY' || name === 'ADD') at = readHeredocs(text, body, at, heredocs)
    yield { name, text: body, start, end, heredocs }
  }
}

/** Offset behind the here-documents of an instruction, whose texts go into `found`. */
function readHeredocs(
  text: string,
  body: string,
  from: number,
  found: { start: number; end: number }[],
): number {
  let at = from
  for (const match of body.matchAll(HEREDOC)) {
    const tag = match[1] ?? match[2] ?? (match[3] as string)
    let line = at
    while (line < text.length) {
      const end = endOfLine(text, line)
      const closed = text.slice(line, end).trim() === tag
      if (closed) found.push({ start: at, end: line })
      line = end + 1
      if (closed) {
        at = line
        break
      }
    }
  }
  return at
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

export interface Image {
  readonly name: string
  /** Tag or digest as written. */
  readonly revision: string | null
}

/**
 * Splits an image reference into name and tag or digest. `null` for what is no published image: an unresolved
 * variable, a template gap, `scratch`.
 */
export function parseImage(reference: string): Image | null {
  if (reference === '' || /[${}<>\s]/.test(reference) || reference === 'scratch') return null
  const at = reference.indexOf('@')
  const plain = at === -1 ? reference : reference.slice(0, at)
  const slash = plain.lastIndexOf('/')
  const colon = plain.indexOf(':', slash + 1)
  const name = colon === -1 ? plain : plain.slice(0, colon)
  if (!/^[a-z0-9][\w.:-]*(?:\/[\w.-]+)*$/i.test(name)) return null
  const revision = at !== -1 ? reference.slice(at + 1) : colon === -1 ? null : plain.slice(colon + 1)
  return { name, revision: revision === '' ? null : revision }
}

/** Fills `$NAME`, `${NAME}` and `${NAME:-default}` from ARG and ENV values; what is not known stays as written. */
export function substitute(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:\{(\w+)(?::?[-+]([^}]*))?\}|(\w+))/g,
    (whole, long: string | undefined, fallback: string | undefined, short: string | undefined) =>
      values.get(long ?? short ?? '') || fallback || whole,
  )
}
