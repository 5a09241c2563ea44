import { existsSync } from 'node:fs'
import { openDirectory } from './directory.js'
import { openGitTree } from './git-tree.js'
import type { GitHubOptions } from './github/github.js'
import type { HubOptions } from './hub/hub.js'
import type { NotingSource } from './notice.js'
import { parseTarget, type Target } from './target.js'

export { openDirectory } from './directory.js'
export { openGitTree } from './git-tree.js'
export type { GitHubOptions } from './github/github.js'
export type { HubOptions } from './hub/hub.js'
export { openMemory } from './memory.js'
export { type Notice, type NotingSource, noticesOf } from './notice.js'
export type { Entry, Source, SourceDescription } from './source.js'
export { looksLikeGitHub, parseTarget, type Target } from './target.js'

export interface RemoteOptions {
  /** How the Hugging Face hub is reached. */
  readonly hub?: HubOptions
  /** How GitHub is reached. */
  readonly github?: GitHubOptions
}

export interface OpenOptions extends RemoteOptions {
  /** Read this revision of a local repository from its objects instead of the work tree. */
  readonly revision?: string | undefined
}

/**
 * Opens what a person asked to have checked.
 * @throws UserError for a target that cannot be read, ToolError when git is needed and missing, NetworkError when a remote
 * place fails.
 */
export async function openSource(
  target: string,
  { revision, ...remote }: OpenOptions = {},
): Promise<NotingSource> {
  const githubServer = remote.github?.serverUrl
  const hubServer = remote.hub?.url
  return openParsed(parseTarget(target, { revision, exists: existsSync, githubServer, hubServer }), remote)
}

/** Opens a target that was parsed. @throws as `openSource` does */
export async function openParsed(target: Target, { hub, github }: RemoteOptions): Promise<NotingSource> {
  // Clients are loaded when they are asked for: a check of a folder needs none.
  switch (target.kind) {
    case 'directory':
      return openDirectory(target.path)
    case 'git':
      return openGitTree(target.path, target.revision)
    case 'github':
      return (await import('./github/github.js')).openGitHub(target, github)
    case 'huggingface':
      return (await import('./hub/hub.js')).openHub(target, hub)
  }
}
