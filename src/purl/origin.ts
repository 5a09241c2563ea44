/** Addresses that packages come from in place of a registry. */

const FORGE = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\//i

/**
 * The version control address of a direct reference as pip and SPDX write it, `git+https://host/owner/name`, without
 * commit, fragment and `.git`, so that it names the repository and not a state of it; `null` for archives and files.
 */
export function vcsAddress(url: string): string | null {
  const plain = withoutRevision(url)
  if (plain === null) return null
  const scheme = /^(git|hg|svn|bzr)\+/i.exec(url)?.[1]?.toLowerCase() ?? 'git'
  return `${scheme}+https://${plain}`
}

/** True when two addresses name one repository or one archive, whatever their spelling and revision. */
export function sameOrigin(a: string, b: string): boolean {
  return originKey(a) === originKey(b)
}

/** `owner/name` in lower case of an address on GitHub, else `null`. */
export function githubOf(url: string): string | null {
  const plain = withoutRevision(url)?.toLowerCase() ?? null
  const match = plain === null ? null : /^github\.com\/([\w.-]+)\/([\w.-]+)$/.exec(plain)
  return match === null ? null : `${match[1]}/${match[2]}`
}

function originKey(url: string): string {
  return (withoutRevision(url) ?? url.replace(/[?#].*$/s, '').replace(/^[a-z+]+:\/\//i, '')).toLowerCase()
}

/** Host and path of a repository without scheme, user, `.git`, revision and fragment; `null` when it is none. */
function withoutRevision(url: string): string | null {
  const bare = url.replace(/[?#].*$/s, '')
  const tool = /^(?:git|hg|svn|bzr)\+/i.exec(bare)?.[0] ?? ''
  const scp = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+):(?!\d+\/)(.+)$/s.exec(bare.slice(tool.length))
  const address =
    scp !== null
      ? `${scp[1]}/${scp[2]}`
      : /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([^\s]+)$/i.exec(bare.slice(tool.length))?.[1]
  if (address === undefined) return null
  const at = address.indexOf('@')
  const path = (at === -1 ? address : address.slice(0, at)).replace(/\/$/, '')
  const vcs = tool !== '' || scp !== null || /^git:|^ssh:/i.test(bare) || /\.git$/i.test(path)
  if (!vcs && !repositoryPage(path)) return null
  return path.replace(/\.git$/i, '').replace(/^www\./i, '')
}

/** The page of a repository on a well-known forge: an address of two segments, which is no archive. */
function repositoryPage(path: string): boolean {
  return FORGE.test(path) && path.split('/').length === 3
}
