import { identify } from './identify.js'
import { splitImage } from './names.js'
import { isGroup } from './normalise.js'
import { githubOf, sameOrigin } from './origin.js'
import { parsePurl } from './parse.js'
import type { Purl } from './purl.js'
import { rulesOf } from './type-rules.js'

/**
 * When two package URLs name one thing, whatever their version. Keys stand for identities: a declaration and a part are
 * the same when they share a key. The rules:
 *
 * - Case never tells two packages apart: no registry in use here has two names that differ in case only, and a
 *   difference of spelling must not accuse anybody.
 * - pypi names by PEP 503; an action is its GitHub repository (`githubactions` = `github`).
 * - Models, data sets and spaces of the hub are three name spaces, told by `repository_url` in any encoding.
 * - An image is registry and path, be it written as `docker` or `oci`. An `oci` purl without `repository_url` is
 *   registry agnostic by its definition and stands for every image of that name.
 * - A Python package that comes from a repository is that package and that repository; whether the declaration says so
 *   is asked with `declaresOrigin`.
 * - Other qualifiers and the subpath say which file of a package, not which package; `mlflow` and the types that
 *   require a qualifier are told apart by it.
 */
export function declaredKeys(purl: string): readonly string[] {
  const parsed = parsePurl(purl)
  if (parsed === null) return []
  const repository = githubOf(parsed.qualifiers['vcs_url'] ?? '')
  return repository === null ? [keyOf(parsed)] : [keyOf(parsed), `github:${repository}`]
}

/** Keys of something found, with the addresses it is fetched from in place of its registry. */
export function foundKeys(purl: string, urls: readonly string[] = []): readonly string[] {
  const parsed = parsePurl(purl)
  const keys = new Set(parsed === null ? [] : declaredKeys(purl))
  for (const url of urls) {
    const repository = githubOf(url)
    if (repository !== null) keys.add(`github:${repository}`)
  }
  if (parsed !== null && (parsed.type === 'docker' || parsed.type === 'oci'))
    keys.add(`image:*/${parsed.name.toLowerCase()}`)
  return [...keys]
}

/** True when a found package URL is what a declared one stands for. */
export function samePurl(declared: string, found: string): boolean {
  const keys = new Set(foundKeys(found))
  return declaredKeys(declared).some((key) => keys.has(key))
}

/** Key of a name that is no package URL: without case, blanks and underscores as dashes. */
export function nameKey(name: string): string {
  return `name:${name.toLowerCase().replace(/[\s_]+/g, '-')}`
}

/** Keys of a word of a manifest: a package URL, or a name; a hub id is both. */
export function keysOfWord(word: string): readonly string[] {
  if (/^pkg:/i.test(word)) {
    const parsed = parsePurl(word)
    // A generic package is no more than its name.
    return parsed?.type === 'generic' ? [...declaredKeys(word), nameKey(parsed.name)] : declaredKeys(word)
  }
  const identity = word.includes('/') ? identify(word, 'model') : null
  return [nameKey(word), ...(identity === null ? [] : declaredKeys(identity.purl))]
}

/** Names that the manifest's `aliases` give to what has these keys. */
export function aliasKeys(
  keys: ReadonlySet<string>,
  aliases: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(aliases).flatMap(([alias, target]) =>
    keysOfWord(target).some((key) => keys.has(key)) ? keysOfWord(alias) : [],
  )
}

/**
 * True when a declaration of a package says that it comes from the address found: by `vcs_url`, by `download_url`, as
 * the repository itself, or by the entry's `uri`. The plain name of a registry never does.
 */
export function declaresOrigin(purl: string | null, uri: string | null, found: string): boolean {
  if (uri !== null && sameOrigin(uri, found)) return true
  const parsed = purl === null ? null : parsePurl(purl)
  if (parsed === null) return false
  const { vcs_url: vcs, download_url: download } = parsed.qualifiers
  if ([vcs, download].some((address) => address !== undefined && sameOrigin(address, found))) return true
  const repository = githubOf(found)
  return repository !== null && keyOf(parsed) === `github:${repository}`
}

/**
 * For a declared group (`pkg:pypi/*`, `pkg:npm/%40acme/*`), whether it covers something found; `null` for a package URL
 * of one package. A star stands for any text within a segment.
 */
export function groupMatcher(declared: string): ((found: string) => boolean) | null {
  const parsed = parsePurl(declared)
  if (parsed === null || !isGroup(parsed)) return null
  // Without a section a group of the hub covers its models, data sets and spaces alike.
  const sections = parsed.type === 'huggingface' && parsed.qualifiers['repository_url'] === undefined
  const plain = (key: string): string =>
    sections ? key.replace(/^huggingface-(?:dataset|space):/, 'huggingface:') : key
  const pattern = keyOf(parsed)
  return (found) => foundKeys(found).some((key) => segmentsMatch(pattern, plain(key)))
}

function keyOf(purl: Purl): string {
  const { type, namespace, name, qualifiers } = purl
  const path = (namespace === null ? name : `${namespace}/${name}`).toLowerCase()
  switch (type) {
    case 'pypi':
      return `pypi:${path.replace(/[-_.]+/g, '-')}`
    case 'github':
    case 'githubactions':
      return `github:${path.replace(/\.git$/, '')}${elsewhere(purl)}`
    case 'huggingface':
      return hubKey(path, purl)
    case 'docker':
    case 'oci':
      return imageKey(path, purl)
    case 'mlflow':
      return `mlflow:${path}${elsewhere(purl)}`
    default: {
      const needed = (rulesOf(type).requires ?? []).map((key) => `?${key}=${qualifiers[key] ?? ''}`)
      return `${type}:${path}${needed.join('').toLowerCase()}`
    }
  }
}

/** The repository in the key where it is not the one of the type. */
function elsewhere({ type, qualifiers }: Purl): string {
  const repository = hostAndPath(qualifiers['repository_url'] ?? '')
  return repository === '' || repository === hostAndPath(rulesOf(type).repository ?? '')
    ? ''
    : `?repository_url=${repository}`
}

/** Hosts that serve the repositories of the hub. */
const HUB_HOSTS = /^(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)(?=\/|$)/

function hubKey(path: string, { qualifiers }: Purl): string {
  const repository = hostAndPath(qualifiers['repository_url'] ?? 'huggingface.co')
  const section = repository.replace(HUB_HOSTS, '')
  if (section === repository) return `huggingface:${path}?repository_url=${repository}`
  if (/^\/datasets?$/.test(section)) return `huggingface-dataset:${path}`
  return /^\/spaces?$/.test(section) ? `huggingface-space:${path}` : `huggingface:${path}`
}

const DOCKER_HUB =
  /^(?:index\.docker\.io|registry-1\.docker\.io|registry\.hub\.docker\.com|hub\.docker\.com)(?=\/|$)/

function imageKey(path: string, { type, name, qualifiers }: Purl): string {
  const written = hostAndPath(qualifiers['repository_url'] ?? '')
  const plain = name.toLowerCase()
  if (type === 'oci' && written === '') return `image:*/${plain}`
  const split = splitImage(path)
  const place =
    type === 'oci'
      ? written.endsWith(`/${plain}`)
        ? written
        : `${written}/${plain}`
      : `${written || split.registry || 'docker.io'}/${written === '' ? split.path : path}`
  return `image:${place.replace(DOCKER_HUB, 'docker.io').replace(/^docker\.io\/(?:r\/|_\/)?library\//, 'docker.io/')}`
}

function hostAndPath(url: string): string {
  return url
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/\/$/, '')
}

function segmentsMatch(pattern: string, key: string): boolean {
  const wanted = pattern.split('/')
  const given = key.split('/')
  return (
    wanted.length === given.length && wanted.every((segment, at) => starMatch(segment, given[at] as string))
  )
}

/** A pattern with stars against a text, in time proportional to the product of their lengths at worst. */
function starMatch(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let next = 0
  while (at < text.length) {
    if (pattern[next] === '*') {
      star = next++
      resume = at
    } else if (pattern[next] === text[at]) {
      next++
      at++
    } else if (star !== -1) {
      next = star + 1
      at = ++resume
    } else return false
  }
  while (pattern[next] === '*') next++
  return next === pattern.length
}
