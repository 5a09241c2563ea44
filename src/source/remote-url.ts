/** Hosts that answer for another under a second name. */
const HOST_ALIASES: ReadonlyMap<string, string> = new Map([
  ['www.github.com', 'github.com'],
  ['ssh.github.com', 'github.com'],
  ['altssh.gitlab.com', 'gitlab.com'],
  ['altssh.bitbucket.org', 'bitbucket.org'],
  ['hf.co', 'huggingface.co'],
  ['www.huggingface.co', 'huggingface.co'],
])

/** Folders that the Hugging Face hub puts before the owner. */
const HUB_SECTIONS: ReadonlySet<string> = new Set(['datasets', 'spaces', 'models'])

/**
 * A git remote as a web address: `https://host/path` without credentials, port of ssh, query and `.git`. Understands
 * URLs (`https`, `http`, `ssh`, `git`, with or without `git+`) and the scp form `git@host:owner/name.git`. `null` for a
 * path of this machine, which says nothing about the owner and must not reach a report.
 */
export function normaliseRemote(remote: string): string | null {
  const address = parse(remote.trim())
  if (address === null) return null
  const segments = address.path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter((segment) => segment !== '')
  return [`https://${address.host}`, ...segments].join('/')
}

/**
 * Who owns a repository, from its remote in any form `normaliseRemote` takes. The owner is everything before the last
 * segment (GitLab's nested groups), without the hub's `datasets/` and `spaces/`; `null` when the address has no owner.
 */
export function ownerOf(remote: string): { host: string; owner: string; repository: string } | null {
  const normalised = normaliseRemote(remote)
  if (normalised === null) return null
  const [host, ...segments] = normalised.slice('https://'.length).split('/') as [string, ...string[]]
  if (host === 'huggingface.co' && HUB_SECTIONS.has(segments[0] ?? '')) segments.shift()
  const repository = segments.pop()
  if (repository === undefined || segments.length === 0) return null
  // A forge without nested groups: deeper segments would be a page, not an owner.
  if (host === 'github.com' && segments.length !== 1) return null
  return { host, owner: segments.join('/'), repository }
}

function parse(remote: string): { host: string; path: string } | null {
  const scheme = /^(?:git\+)?(https?|ssh|git):\/\//i.exec(remote)
  if (scheme !== null) {
    let url: URL
    try {
      url = new URL(`https://${remote.slice(scheme[0].length)}`)
    } catch {
      return null
    }
    const web = /^https?$/i.test(scheme[1]!)
    const host = alias(url.hostname)
    return host === ''
      ? null
      : { host: web && url.port !== '' ? `${host}:${url.port}` : host, path: url.pathname }
  }
  // scp form; one letter before the colon is a Windows drive.
  const scp = /^(?:[^@/\\\s]+@)?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])):(?!\/\/)([^\\\s]+)$/.exec(remote)
  return scp === null ? null : { host: alias(scp[1]!), path: scp[2]! }
}

function alias(host: string): string {
  const lower = host.toLowerCase()
  return HOST_ALIASES.get(lower) ?? lower
}
