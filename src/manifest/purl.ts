import type { ComponentKind } from '../types/vocabulary.js'

/** A package URL taken apart (https://github.com/package-url/purl-spec); parts are percent-decoded. */
export interface Purl {
  readonly type: string
  readonly namespace: string | null
  readonly name: string
  readonly version: string | null
  readonly qualifiers: Readonly<Record<string, string>>
}

const HUB_DATASETS = 'https://huggingface.co/datasets'

/** Takes a package URL apart; `null` when it is not of the form `pkg:type/name`. */
export function parsePurl(text: string): Purl | null {
  const [, type, rest] = /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^\s#?][^\s]*)$/.exec(text) ?? []
  if (type === undefined || rest === undefined) return null
  const [beforeSubpath = ''] = rest.split('#', 1)
  const question = beforeSubpath.indexOf('?')
  const main = question === -1 ? beforeSubpath : beforeSubpath.slice(0, question)
  const qualifiers: Record<string, string> = Object.create(null)
  for (const pair of question === -1 ? [] : beforeSubpath.slice(question + 1).split('&')) {
    const equals = pair.indexOf('=')
    if (equals < 1) continue
    qualifiers[pair.slice(0, equals).toLowerCase()] = decode(pair.slice(equals + 1))
  }
  // A scope such as `@angular` begins with the sign that also introduces the version, so the version's is looked for
  // after the last slash. Git revisions may hold slashes themselves, as in `@refs/pr/1`.
  const path = main.replace(/^\/+|\/+$/g, '')
  const at = versionSign(path)
  const version = at === -1 ? null : decode(path.slice(at + 1))
  const names = (at === -1 ? path : path.slice(0, at))
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode)
  const name = names.pop()
  if (name === undefined) return null
  return {
    type: type.toLowerCase(),
    namespace: names.length === 0 ? null : names.join('/'),
    name,
    version: version === '' ? null : version,
    qualifiers,
  }
}

/**
 * Canonical package URL without version: what two mentions of one thing have in common. pypi by PEP 503, github and
 * bitbucket in lower case, data sets of the Hugging Face hub with the `repository_url` that cdxgen writes.
 */
export function identityPurl({ type, namespace, name, qualifiers }: Purl): string {
  const lower = type === 'github' || type === 'bitbucket'
  const plain =
    type === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : lower ? name.toLowerCase() : name
  const path = [
    ...(namespace === null ? [] : (lower ? namespace.toLowerCase() : namespace).split('/')),
    plain,
  ]
  const repository = qualifiers['repository_url']
  const qualifier = repository === undefined ? '' : `?repository_url=${repository}`
  return `pkg:${type}/${path.map(encode).join('/')}${qualifier}`
}

export interface Identity {
  /** Canonical purl without version. */
  readonly purl: string
  readonly version: string | null
}

/**
 * What a purl, a hub id (`org/name`, `org/name@revision`), or an address on huggingface.co or github.com stands for;
 * `null` when the words name nothing of that kind. A name without owner becomes `pkg:generic/…`.
 */
export function identify(text: string, kind: ComponentKind): Identity | null {
  const words = text.trim()
  if (/^pkg:/i.test(words)) {
    const purl = parsePurl(words)
    return purl === null ? null : { purl: identityPurl(purl), version: purl.version }
  }
  const address = fromAddress(words)
  if (address !== null) return address
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(words) || /^(\.{0,2}\/|~)/.test(words)) return null
  const [, id, version] = /^([\w][\w.-]*\/[\w][\w.-]*)(?:@([\w./-]+))?$/.exec(words) ?? []
  if (id !== undefined) return { purl: ownedPurl(id, kind), version: version ?? null }
  if (!/^[\p{L}\p{N}][^/\\:]*$/u.test(words)) return null
  return {
    purl: `pkg:generic/${encodeURIComponent(words.toLowerCase().replace(/\s+/g, '-'))}`,
    version: null,
  }
}

function ownedPurl(id: string, kind: ComponentKind): string {
  if (kind === 'dataset') return `pkg:huggingface/${id}?repository_url=${HUB_DATASETS}`
  if (kind === 'code' || kind === 'library' || kind === 'service') return `pkg:github/${id.toLowerCase()}`
  if (kind === 'image') return `pkg:docker/${id}`
  return `pkg:huggingface/${id}`
}

function fromAddress(text: string): Identity | null {
  const hub =
    /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/|spaces\/)?([\w.-]+\/[\w.-]+)(?:\/(?:tree|blob|resolve)\/([^/?#\s]+))?/i.exec(
      text,
    )
  if (hub !== null) {
    const [, section, id, version] = hub
    const repository =
      section === undefined
        ? ''
        : `?repository_url=https://huggingface.co/${section.slice(0, -1).toLowerCase()}`
    return { purl: `pkg:huggingface/${id}${repository}`, version: version ?? null }
  }
  const code =
    /^(?:(?:git\+)?https?:\/\/(?:www\.)?github\.com\/|git@github\.com:|github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/(?:tree|blob|commit)\/([^/?#\s]+))?(?=[/?#]|$)/i.exec(
      text,
    )
  if (code === null) return null
  return { purl: `pkg:github/${(code[1] as string).toLowerCase()}`, version: code[2] ?? null }
}

function versionSign(path: string): number {
  const scope = /^@[^/@]+\//.test(path) ? 1 : 0
  const first = path.indexOf('@', scope)
  if (first === -1) return -1
  return path[first - 1] === '/' ? path.indexOf('@', first + 1) : first
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function encode(segment: string): string {
  return encodeURIComponent(segment).replace(/%3A/gi, ':').replace(/%2B/gi, '+').replace(/%2A/gi, '*')
}
