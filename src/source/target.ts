import { UserError } from '../errors.js'

/** What a person asked to have checked. */
export type Target =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'git'; readonly path: string; readonly revision: string }
  | {
      readonly kind: 'github'
      /** Origin of the server that an address names; `null` for the one that the environment names. */
      readonly server: string | null
      readonly owner: string
      readonly repository: string
      readonly revision: string | null
    }
  | {
      readonly kind: 'huggingface'
      readonly section: 'model' | 'dataset' | 'space'
      /** `org/name`, or a bare name of the hub's early days. */
      readonly id: string
      readonly revision: string | null
    }

export interface TargetOptions {
  /** Read this revision of a local repository instead of its work tree. */
  readonly revision?: string | undefined
  /** Tells whether a path exists on this machine; an existing path always wins over a remote form. */
  readonly exists: (path: string) => boolean
  /** Address of a GitHub Enterprise server, whose pages are understood beside those of github.com. */
  readonly githubServer?: string | undefined
  /** Address of another hub, whose pages are understood beside those of huggingface.co. */
  readonly hubServer?: string | undefined
}

const SEGMENT = '[A-Za-z0-9](?:[A-Za-z0-9._-]*)'
const PUBLIC = 'https://github.com'
/** GitHub's own `.github` begins with a dot. */
const REPOSITORY = '[A-Za-z0-9._-]+'
const GITHUB = new RegExp(`^(?:github:)?(${SEGMENT})/(${REPOSITORY})(?:@(.+))?$`)
const HUB = new RegExp(`^hf:(?://)?(?:(models|datasets|spaces)/)?((?:${SEGMENT}/)?${SEGMENT})(?:@(.+))?$`)
const GITHUB_PAGE = new RegExp(
  `^/(${SEGMENT})/(${REPOSITORY}?)(?:\\.git)?(?:/(?:(?:tree|commits?|releases/tag)/(.+?)|pull/(\\d+)(?:/.*)?))?/?$`,
)
/** Hosts of the hub's own pages. */
const HUB_HOSTS: ReadonlySet<string> = new Set([
  'https://huggingface.co',
  'https://www.huggingface.co',
  'https://hf.co',
])
/**
 * The grammar of huggingface_hub's `parse_hf_uri`: the revision is one segment with `/` written as `%2F`, or one of the
 * hub's own `refs/pr/1` and `refs/convert/parquet`.
 */
const HUB_PAGE = new RegExp(
  `^/(?:(models|datasets|spaces)/)?((?:${SEGMENT}/)?${SEGMENT})(?:/(?:tree|commits?)/(refs/(?:pr|convert)/[^/]+|[^/]+))?/?$`,
)

/**
 * Reads a target of the command line: a path, `[github:]owner/repo[@ref]`, `hf:[datasets/|spaces/]org/model[@rev]` (`hf://` too), or the web
 * address of a repository on GitHub (also of a branch, tag, commit or pull request there) or on the Hugging Face hub.
 * @throws UserError for an empty target, an unknown kind of address, or a revision given twice.
 */
export function parseTarget(
  target: string,
  { revision, exists, githubServer, hubServer }: TargetOptions,
): Target {
  if (target === '')
    throw new UserError('The target is empty. Give a folder, owner/repo@ref or hf:org/model@rev')
  if (!/^(?:hf|github):/.test(target) && (isPathLike(target) || exists(target)))
    return local(target, revision)
  const hub = onHub(target, hubServer)
  if (hub !== null) return { ...hub, revision: oneRevision(target, hub.revision, revision) }
  const github = onGitHub(target, githubServer)
  if (github !== null) return { ...github, revision: oneRevision(target, github.revision, revision) }
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) && !/^[a-z]:/i.test(target)) {
    throw new UserError(
      `${target} is not an address this tool reads. Clone the repository and give its folder`,
    )
  }
  return local(target, revision)
}

type HubTarget = Extract<Target, { kind: 'huggingface' }>

function onHub(target: string, hubServer: string | undefined): HubTarget | null {
  if (/^hf:/.test(target)) {
    const short = HUB.exec(target)
    if (short !== null) return hubRepository(short[1], short[2]!, short[3] ?? null)
    throw new UserError(
      `${target} names no repository of the hub. Give hf:org/name, hf:org/name@revision, hf:datasets/org/name or hf:spaces/org/name; whole repositories are read`,
    )
  }
  if (!/^https?:\/\//.test(target) || !URL.canParse(target)) return null
  const { origin, pathname } = new URL(target)
  const own = hubServer !== undefined && URL.canParse(hubServer) ? new URL(hubServer) : null
  const root = own?.origin === origin ? own.pathname.replace(/\/+$/, '') : ''
  if (!HUB_HOSTS.has(origin) && own?.origin !== origin) return null
  if (!pathname.startsWith(`${root}/`)) return null
  const path = pathname.slice(root.length)
  const page = HUB_PAGE.exec(path)
  if (page !== null) return hubRepository(page[1], page[2]!, decoded(page[3]))
  const inside = new RegExp(`^/((?:datasets/|spaces/)?${SEGMENT}/${SEGMENT})/`).exec(path)
  if (inside === null) return null
  throw new UserError(
    `${target} is a page inside of a repository. Give hf:${inside[1]}, or hf:${inside[1]}@REV for a branch, tag, commit or refs/pr/1`,
  )
}

function hubRepository(section: string | undefined, id: string, revision: string | null): HubTarget {
  return {
    kind: 'huggingface',
    section: section === 'datasets' ? 'dataset' : section === 'spaces' ? 'space' : 'model',
    id,
    revision,
  }
}

/** True for what reads as `owner/repo`, whatever exists on this machine. */
export function looksLikeGitHub(target: string): boolean {
  return GITHUB.test(target) && !target.startsWith('github:')
}

type GitHubTarget = Extract<Target, { kind: 'github' }>

function onGitHub(target: string, githubServer: string | undefined): GitHubTarget | null {
  const short = GITHUB.exec(target)
  if (short !== null) return repositoryOf(null, short[1]!, short[2]!, short[3] ?? null)
  if (!/^https?:\/\//.test(target) || !URL.canParse(target)) return null
  const url = new URL(target)
  const origin = url.origin.replace('https://www.github.com', PUBLIC)
  const isOwn =
    githubServer !== undefined && URL.canParse(githubServer) && new URL(githubServer).origin === origin
  if (origin !== PUBLIC && !isOwn) return null
  const page = GITHUB_PAGE.exec(url.pathname)
  if (page === null) {
    const [, owner, name, ...inside] = url.pathname.split('/')
    if (inside.length === 0) return null
    const repository = `${origin}/${owner}/${name}`
    throw new UserError(
      `${target} is a page inside of a repository. Give ${repository}, or ${repository}/tree/REF for a branch, tag or commit`,
    )
  }
  const [, owner, name, tree, pull] = page
  const revision = pull === undefined ? decoded(tree) : `refs/pull/${pull}/head`
  return repositoryOf(origin, owner!, name!, revision)
}

function repositoryOf(
  server: string | null,
  owner: string,
  name: string,
  revision: string | null,
): GitHubTarget | null {
  const repository = name.replace(/\.git$/, '')
  if (/^\.{0,2}$/.test(repository)) return null
  return { kind: 'github', server, owner, repository, revision }
}

/** A branch as it is called, from how a browser writes it. */
function decoded(revision: string | undefined): string | null {
  if (revision === undefined) return null
  try {
    return decodeURIComponent(revision)
  } catch {
    return revision
  }
}

function local(path: string, revision: string | undefined): Target {
  return revision === undefined ? { kind: 'directory', path } : { kind: 'git', path, revision }
}

function isPathLike(target: string): boolean {
  return /^(\.{1,2}([/\\]|$)|[/\\~]|[A-Za-z]:[/\\])/.test(target)
}

function oneRevision(
  target: string,
  written: string | null | undefined,
  option: string | undefined,
): string | null {
  if (written != null && option !== undefined && written !== option) {
    throw new UserError(`${target} names the revision ${written}, and ${option} was given beside it`)
  }
  return written ?? option ?? null
}
