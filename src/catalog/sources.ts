const URL_TEXT = /https?:\/\/[^\s)";]+/
/** `owner/repository path@commit`, `owner/repository:path@commit` or `owner/repository@commit path`. */
const AT_COMMIT = /(?<![\w./-])[A-Za-z0-9][\w.-]*\/[\w.-]+(?:[ :][^;@]*)?@[0-9a-f]{7,40}(?![0-9a-f])/
/** A file of a published package: the registry keeps every release. */
const RELEASE = /\bPyPI wheels? [\w.-]+ \d[\w.]*|\bnpm:(?:@[\w.-]+\/)?[\w.-]+@\d[\w.]*/

/**
 * True when a reader can go and look: the text holds a web address, a repository with a commit, or a released package. A
 * source that only says where the project's authors saw a thing ("general knowledge") is none.
 */
export function followable(source: string): boolean {
  return source.split(';').some((part) => URL_TEXT.test(part) || AT_COMMIT.test(part) || RELEASE.test(part))
}
