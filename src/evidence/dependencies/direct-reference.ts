import { exactVersion, parseRequirement } from './pep508.js'

/** What a URL, a path or an archive name in place of a version says about the package it stands for. */
export interface DirectReference {
  readonly ecosystem: 'pypi' | 'github'
  /** As written in the reference; `owner/repo` for GitHub. */
  readonly name: string
  readonly version: string | null
  readonly specifier: string | null
  readonly extras: readonly string[]
  readonly marker: string | null
  readonly url: string
}

/** PEP 427 file name: distribution, version, then build, python, abi and platform tags. */
const WHEEL = /^([A-Za-z0-9][\w.]*)-([A-Za-z0-9][\w.!+]*)(?:-[\w.]+)*-[\w.]+-[\w.]+-[\w.]+\.whl$/
const SOURCE_ARCHIVE = /^([A-Za-z0-9][\w.-]*)-(\d[\w.!+]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/
const GITHUB = /(?:^|[/@.])github\.com[/:]([A-Za-z0-9][\w.-]*)\/([A-Za-z0-9][\w.-]*?)(?:\.git)?(?=[/@#?]|$)/i

/** `owner/repo` of a GitHub URL in any of its spellings (https, git+ssh, scp-like), else `null`. */
export function githubRepository(url: string): string | null {
  const match = GITHUB.exec(url)
  return match === null ? null : `${match[1]}/${match[2]}`
}

/** Reads a bare URL, wheel or archive name; `null` when it does not tell the package. */
export function readDirectReference(reference: string): DirectReference | null {
  const url = withoutCredentials(reference)
  const egg = /[#&]egg=([^&]*)/.exec(url)?.[1]
  if (egg !== undefined) return readEgg(egg, url)
  const plain = { specifier: null, extras: [], marker: null, url }
  const path = (url.split('#')[0] as string).split('?')[0] as string
  const file = decode(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
  const wheel = WHEEL.exec(file)
  if (wheel !== null) {
    return { ecosystem: 'pypi', name: wheel[1] as string, version: wheel[2] as string, ...plain }
  }
  const repository = githubRepository(url)
  if (repository !== null && !/\/releases\/download\//.test(url)) {
    return { ecosystem: 'github', name: repository, version: null, ...plain }
  }
  const archive = SOURCE_ARCHIVE.exec(file)
  if (archive !== null) {
    return { ecosystem: 'pypi', name: archive[1] as string, version: archive[2] as string, ...plain }
  }
  return repository === null ? null : { ecosystem: 'github', name: repository, version: null, ...plain }
}

/** `#egg=name[extra]` says which package a link is, in older files with a version and a marker too. */
function readEgg(egg: string, url: string): DirectReference | null {
  const result = parseRequirement(decode(egg))
  if (!result.valid) return null
  const { name, specifier, extras, marker } = result.requirement
  const version = exactVersion(specifier)
  return {
    ecosystem: 'pypi',
    name,
    version,
    specifier: specifier === '' ? null : specifier,
    extras,
    marker,
    url,
  }
}

/** Version in the name of a wheel, `null` for any other address. */
export function wheelVersion(url: string): string | null {
  const path = url.replace(/[?#].*$/s, '')
  return WHEEL.exec(decode(path.slice(path.lastIndexOf('/') + 1)))?.[2] ?? null
}

/** The URL without `user:password@` or a token; the plain user of an address over SSH stays, as it belongs to it. */
export function withoutCredentials(url: string): string {
  return url.replace(/^((?:git\+)?https?:\/\/)[^/@\s]*@|^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*:[^/@\s]*@/i, '$1$2')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
