import { UserError } from '../errors.js'

/** What a person asked to have checked. */
export type Target =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'git'; readonly path: string; readonly revision: string }
  | {
      readonly kind: 'github'
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
}

const SEGMENT = '[A-Za-z0-9](?:[A-Za-z0-9._-]*)'
const GITHUB = new RegExp(`^(${SEGMENT})/(${SEGMENT})(?:@(.+))?$`)
const HUB = new RegExp(`^hf:(?:(models|datasets|spaces)/)?((?:${SEGMENT}/)?${SEGMENT})(?:@(.+))?$`)
const GITHUB_URL = new RegExp(
  `^https://(?:www\\.)?github\\.com/(${SEGMENT})/(${SEGMENT}?)(?:\\.git)?(?:/(?:tree|commit)/([^?#]+))?/?$`,
)
const HUB_URL = new RegExp(
  `^https://(?:huggingface\\.co|hf\\.co)/(?:(datasets|spaces)/)?((?:${SEGMENT}/)?${SEGMENT})(?:/tree/([^?#]+))?/?$`,
)

/**
 * Reads a target of the command line: a path, `owner/repo[@ref]`, `hf:[datasets/|spaces/]org/model[@rev]`, or the web
 * address of a repository on GitHub or the Hugging Face hub.
 * @throws UserError for an empty target, an unknown kind of address, or a revision given twice.
 */
export function parseTarget(target: string, { revision, exists }: TargetOptions): Target {
  if (target === '')
    throw new UserError('The target is empty. Give a folder, owner/repo@ref or hf:org/model@rev')
  if (!target.startsWith('hf:') && (isPathLike(target) || exists(target))) return local(target, revision)
  const hub = HUB.exec(target) ?? HUB_URL.exec(target)
  if (hub !== null) {
    const section = hub[1] === 'datasets' ? 'dataset' : hub[1] === 'spaces' ? 'space' : 'model'
    return { kind: 'huggingface', section, id: hub[2]!, revision: oneRevision(target, hub[3], revision) }
  }
  const github = GITHUB.exec(target) ?? GITHUB_URL.exec(target)
  if (github !== null) {
    const repository = github[2]!.replace(/\.git$/, '')
    return {
      kind: 'github',
      owner: github[1]!,
      repository,
      revision: oneRevision(target, github[3], revision),
    }
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) && !/^[a-z]:/i.test(target)) {
    throw new UserError(
      `${target} is not an address this tool reads. Clone the repository and give its folder`,
    )
  }
  return local(target, revision)
}

function local(path: string, revision: string | undefined): Target {
  return revision === undefined ? { kind: 'directory', path } : { kind: 'git', path, revision }
}

function isPathLike(target: string): boolean {
  return /^(\.{1,2}([/\\]|$)|[/\\~]|[A-Za-z]:[/\\])/.test(target)
}

function oneRevision(target: string, written: string | undefined, option: string | undefined): string | null {
  if (written !== undefined && option !== undefined && written !== option) {
    throw new UserError(`${target} names the revision ${written}, and ${option} was given beside it`)
  }
  return written ?? option ?? null
}
