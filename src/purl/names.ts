import { type PurlParts, tryBuildPurl } from './build.js'
import { vcsAddress } from './origin.js'

/** What the Hugging Face hub keeps under one name: three name spaces of their own. */
export type HubKind = 'model' | 'dataset' | 'space'

/**
 * The specification defines `huggingface` for models only. Data sets and spaces are told by `repository_url`, as cdxgen
 * writes them; its value is percent-encoded like every value, with the colon left as it is:
 * `?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets`.
 */
const HUB_SECTIONS: Readonly<Record<Exclude<HubKind, 'model'>, string>> = {
  dataset: 'https://huggingface.co/datasets',
  space: 'https://huggingface.co/spaces',
}

/** The `repository_url` of a kind, `null` for models, whose repository is the default one. */
export function hubRepository(kind: HubKind): string | null {
  return kind === 'model' ? null : HUB_SECTIONS[kind]
}

/** A repository of the hub by its id `owner/name`; a name without owner is a generic package. */
export function hubPurl(id: string, kind: HubKind = 'model'): string {
  const slash = id.indexOf('/')
  if (slash < 1) return genericPurl(id)
  const repository = hubRepository(kind)
  return (
    tryBuildPurl({
      type: 'huggingface',
      namespace: id.slice(0, slash),
      name: id.slice(slash + 1),
      qualifiers: repository === null ? {} : { repository_url: repository },
    }) ?? genericPurl(id)
  )
}

/** A repository of GitHub by `owner/name`. */
export function codePurl(ownerAndRepository: string): string {
  return packagePurl('github', ownerAndRepository)
}

/** A thing that no registry names: lower case, words joined by dashes. */
export function genericPurl(name: string): string {
  const plain = name.trim().toLowerCase().replace(/\s+/g, '-')
  return tryBuildPurl({ type: 'generic', name: plain }) ?? 'pkg:generic/unknown'
}

/**
 * A package by the name its ecosystem gives it, scope and path included. `url` is where it comes from when that is not
 * the registry: a version control address becomes `vcs_url`, an archive `download_url` (standard qualifiers, annex B).
 * An action of GitHub is a repository of GitHub. A name its type does not allow becomes a generic package.
 */
export function packagePurl(type: string, name: string, url: string | null = null): string {
  const slash = name.lastIndexOf('/')
  const parts: PurlParts = {
    type: type === 'githubactions' ? 'github' : type,
    namespace: slash < 1 ? null : name.slice(0, slash),
    name: name.slice(slash + 1),
    qualifiers: originQualifiers(url),
  }
  return tryBuildPurl(parts) ?? genericPurl(name)
}

/**
 * A container image by the name of a `FROM` line. The host of a registry is a `repository_url`, because the standard
 * allows no host as a namespace.
 */
export function imagePurl(name: string): string {
  const { registry, path } = splitImage(name)
  const purl = packagePurl('docker', path)
  if (registry === null || purl.startsWith('pkg:generic/')) return purl
  const slash = path.lastIndexOf('/')
  return (
    tryBuildPurl({
      type: 'docker',
      namespace: slash === -1 ? null : path.slice(0, slash),
      name: path.slice(slash + 1),
      qualifiers: { repository_url: registry },
    }) ?? genericPurl(name)
  )
}

/** The registry of an image name: the first segment when it looks like a host, as Docker decides it. */
export function splitImage(name: string): { readonly registry: string | null; readonly path: string } {
  const slash = name.indexOf('/')
  const first = slash === -1 ? '' : name.slice(0, slash)
  const host = first.includes('.') || first.includes(':') || first === 'localhost'
  return host ? { registry: first, path: name.slice(slash + 1) } : { registry: null, path: name }
}

function originQualifiers(url: string | null): Readonly<Record<string, string>> {
  if (url === null) return {}
  const vcs = vcsAddress(url)
  if (vcs !== null) return { vcs_url: vcs }
  return /^https?:\/\//i.test(url) ? { download_url: url.replace(/#.*$/s, '') } : {}
}
