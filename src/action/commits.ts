import { UserError } from '../errors.js'
import { mergeBase, resolveRevision } from '../source/git.js'
import type { Commits } from './base.js'

/** Look-ups in the clone that holds a folder. */
export function commitsOf(path: string): Commits {
  return {
    resolve: (revision) => nullWhenAbsent(resolveRevision(path, revision)),
    mergeBase: (one, other) => mergeBase(path, one, other),
  }
}

/** A `UserError` says that the revision, or the repository, is not there; git itself missing is another matter. */
async function nullWhenAbsent(commit: Promise<string>): Promise<string | null> {
  try {
    return await commit
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
