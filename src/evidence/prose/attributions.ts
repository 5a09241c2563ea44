/** Somebody's repository that a sentence says this project's code comes from. Offsets are those of the sentence. */
export interface CodeOrigin {
  /** `owner/repo`. */
  readonly upstream: string
  readonly start: number
  readonly end: number
}

const CODE =
  /\b(?:code|codebase|code\s+base|repo(?:sitory)?|project|implementation|scripts?|framework|toolkit|library|modules?|kernels?|fork(?:ed)?)\b|코드|레포|저장소|구현/i
const ORIGIN =
  /\b(?:(?:heavily|mainly|largely|mostly|partially|partly)\s+)?(?:based\s+(?:up)?on|buil[dt]s?\s+(?:up)?on|built\s+(?:on\s+top\s+of|with|from)|adapted\s+from|adopted\s+from|borrow(?:s|ed)?(?:\s+\w+){0,3}\s+from|derived\s+from|modified\s+(?:from|version\s+of)|copied\s+from|taken\s+from|fork(?:ed)?\s+(?:of|from)|inspired\s+by|(?:is|are|comes?)\s+from|portions?\s+of)\b|기반으로|참고하여|가져/i
const LINK = /https?:\/\/github\.com\/([A-Za-z0-9][\w-]{0,38}\/[A-Za-z0-9][\w.-]{0,99})/g

/** GitHub repositories that a sentence names as the source of this project's code; at most five. */
export function readCodeOrigins(sentence: string, ownRepository: string | null): CodeOrigin[] {
  const origin = ORIGIN.exec(sentence.replace(/https?:\/\/[^\s)>\]]*/g, (url) => ' '.repeat(url.length)))
  if (
    origin === null ||
    !CODE.test(sentence) ||
    /\b(?:paper|dataset|data\s+is|benchmark)\b/i.test(sentence.slice(0, origin.index))
  )
    return []
  const found: CodeOrigin[] = []
  for (const match of sentence.matchAll(LINK)) {
    const upstream = (match[1] as string).replace(/\.git$/, '').replace(/[.]+$/, '')
    // "the codebase we built upon" stands behind the link in lists of thanks; elsewhere the link follows the verb.
    if (
      match.index < origin.index &&
      !/\b(?:we|was|is|are)\s+(?:\w+\s+)?(?:buil[dt]|based|adapted|borrow)/i.test(sentence.slice(match.index))
    )
      continue
    if (
      upstream.toLowerCase() === ownRepository?.toLowerCase() ||
      found.some((other) => other.upstream === upstream)
    )
      continue
    found.push({ upstream, start: match.index, end: match.index + match[0].length })
    if (found.length === 5) break
  }
  return found
}
