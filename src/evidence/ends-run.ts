import { AccessError, NetworkError } from '../errors.js'

/** One unreadable file is a gap that the verdict states; a remote that refuses or fails would make everything a gap. */
export function endsRun(error: unknown): boolean {
  return error instanceof NetworkError || error instanceof AccessError
}
