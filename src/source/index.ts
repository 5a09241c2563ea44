import { existsSync } from 'node:fs'
import { UserError } from '../errors.js'
import { openDirectory } from './directory.js'
import { openGitTree } from './git-tree.js'
import type { HubOptions } from './hub/hub.js'
import type { NotingSource } from './notice.js'
import { parseTarget } from './target.js'

export { openDirectory } from './directory.js'
export { openGitTree } from './git-tree.js'
export type { HubOptions } from './hub/hub.js'
export { openMemory } from './memory.js'
export { type Notice, type NotingSource, noticesOf } from './notice.js'
export type { Entry, Source, SourceDescription } from './source.js'
export { parseTarget, type Target } from './target.js'

export interface OpenOptions {
  /** Read this revision of a local repository from its objects instead of the work tree. */
  readonly revision?: string | undefined
  /** How the Hugging Face hub is reached. */
  readonly hub?: HubOptions
}

/**
 * Opens what a person asked to have checked. A repository on GitHub is understood but not fetched: the error says how to
 * get the files here.
 * @throws UserError for a target that cannot be read, ToolError when git is needed and missing, NetworkError when the
 * hub fails.
 */
export async function openSource(target: string, options: OpenOptions = {}): Promise<NotingSource> {
  const parsed = parseTarget(target, { revision: options.revision, exists: existsSync })
  switch (parsed.kind) {
    case 'directory':
      return openDirectory(parsed.path)
    case 'git':
      return openGitTree(parsed.path, parsed.revision)
    case 'github': {
      const url = `https://github.com/${parsed.owner}/${parsed.repository}.git`
      throw remoteTarget(target, parsed.revision, `git clone ${url}`)
    }
    case 'huggingface': {
      // Loaded when it is asked for: a check of a folder needs no client.
      const { openHub } = await import('./hub/hub.js')
      return openHub(parsed, options.hub)
    }
  }
}

function remoteTarget(target: string, revision: string | null, clone: string): UserError {
  const check = revision === null ? '' : `, check out ${revision}`
  return new UserError(
    `${target} is not a folder here, and this version reads no remote repositories. Run: ${clone}${check}, and give the folder`,
  )
}
