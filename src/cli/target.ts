import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from '../messages/index.js'
import {
  type GitHubOptions,
  type HubOptions,
  looksLikeGitHub,
  type NotingSource,
  openParsed,
  parseTarget,
  type Target,
} from '../source/index.js'
import { isInWorkTree } from '../source/work-tree.js'
import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { cacheFolder } from './cache-folder.js'
import { hubToken, isTrue } from './hub-token.js'
import { languageOf, type Values } from './options.js'
import type { Terminal } from './terminal.js'

/**
 * Opens what the user asked for, and says on standard error which of two readings of a word was taken.
 * @param base another revision of the same target, in the place of the one it names
 */
export async function openTarget(
  target: string,
  values: Values,
  terminal: Terminal,
  base?: string,
): Promise<NotingSource> {
  const language = languageOf(values)
  const parsed = targetOf(target, values.revision, terminal)
  if (base === undefined) tellWhich(target, parsed, language, terminal)
  return openParsed(base === undefined ? parsed : atRevision(parsed, base), {
    hub: hubOptions(terminal),
    github: githubOptions(language, terminal),
  })
}

/** A target whose relative folders are taken from the terminal's folder. @throws UserError as `parseTarget` does */
export function targetOf(target: string, revision: string | undefined, terminal: Terminal): Target {
  const { cwd, environment } = terminal
  const parsed = parseTarget(target, {
    revision,
    exists: (path) => existsSync(resolve(cwd, path)),
    githubServer: environment['GITHUB_SERVER_URL'] || undefined,
    hubServer: environment['HF_ENDPOINT'] || undefined,
  })
  const isLocal = parsed.kind === 'directory' || parsed.kind === 'git'
  return isLocal && cwd !== process.cwd() ? { ...parsed, path: resolve(cwd, parsed.path) } : parsed
}

/** Whether a target lies elsewhere, so that what is written for it goes to the working folder. */
export function isRemote(target: string, terminal: Terminal): boolean {
  const { kind } = targetOf(target, undefined, terminal)
  return kind === 'github' || kind === 'huggingface'
}

/** Where places of a verdict can be seen: a remote commit is what was judged, a folder here may have been changed since. */
export function pagesOf(
  { subject }: Verdict,
  target: string,
  terminal: Terminal,
): { readonly repositoryUrl?: string; readonly headSha?: string } {
  const { repository, revision } = subject
  if (repository === null || revision === null) return {}
  if (targetOf(target, undefined, terminal).kind !== 'github') return {}
  return { repositoryUrl: repository, headSha: revision }
}

function atRevision(target: Target, revision: string): Target {
  return target.kind === 'directory' ? { kind: 'git', path: target.path, revision } : { ...target, revision }
}

/**
 * `owner/repo` may be a folder and a repository on GitHub. Of a folder inside of the work tree that the user stands in nobody
 * asks.
 */
function tellWhich(target: string, parsed: Target, language: Language, { cwd, stderr }: Terminal): void {
  if (!looksLikeGitHub(target)) return
  if (parsed.kind !== 'github') {
    if (isInWorkTree(cwd) && !existsSync(resolve(cwd, target, '.git'))) return
    stderr(`${text('remote.folder-taken', { target }, language)}\n`)
    return
  }
  const folder = target.replace(/@.*$/s, '')
  if (folder !== target && existsSync(resolve(cwd, folder)))
    stderr(`${text('remote.repository-taken', { target, folder }, language)}\n`)
}

/** The hub as its own tools are told of it: HF_ENDPOINT, HF_HUB_OFFLINE and the token. */
export function hubOptions(terminal: Terminal): HubOptions {
  const { environment } = terminal
  return {
    url: environment['HF_ENDPOINT'] || undefined,
    token: hubToken(environment) ?? undefined,
    offline: isTrue(environment['HF_HUB_OFFLINE']),
    cacheFolder: keptIn('hub', terminal),
  }
}

/** GitHub as its own tools are told of it. */
function githubOptions(language: Language, terminal: Terminal): GitHubOptions {
  const { environment, stderr } = terminal
  return {
    serverUrl: environment['GITHUB_SERVER_URL'] || undefined,
    apiUrl: environment['GITHUB_API_URL'] || undefined,
    token: environment['GITHUB_TOKEN']?.trim() || environment['GH_TOKEN']?.trim() || undefined,
    cacheFolder: keptIn('github', terminal),
    language,
    tell: (line) => stderr(`${line}\n`),
  }
}

/** One folder for each place that is asked. */
function keptIn(place: 'hub' | 'github', { environment }: Terminal): string | null {
  const folder = cacheFolder(environment)
  return folder === null ? null : join(folder, place)
}
