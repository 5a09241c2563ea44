import type { ComponentKind } from '../types/vocabulary.js'
import { written } from './build.js'
import { codePurl, genericPurl, type HubKind, hubPurl, hubRepository, imagePurl } from './names.js'
import { parsePurl } from './parse.js'
import type { Purl } from './purl.js'
import { rulesOf } from './type-rules.js'

export interface Identity {
  /** Canonical purl without version. */
  readonly purl: string
  readonly version: string | null
}

/** Qualifiers that tell where a package comes from; the others choose among its files. */
const TELLING = new Set(['repository_url', 'vcs_url', 'download_url'])

/**
 * Canonical package URL without version, subpath and the qualifiers that only choose a file: what two mentions of one
 * thing have in common.
 */
export function identityPurl(purl: Purl): string {
  const needed = rulesOf(purl.type).requires ?? []
  const qualifiers = Object.fromEntries(
    Object.entries(purl.qualifiers).filter(([key]) => TELLING.has(key) || needed.includes(key)),
  )
  return written({ ...purl, version: null, subpath: null, qualifiers })
}

/**
 * What a purl, a hub id (`org/name`, `org/name@revision`), or an address on huggingface.co or github.com stands for;
 * `null` when the words name nothing of that kind. A name without owner becomes `pkg:generic/…`. Of a declared data set
 * `pkg:huggingface/org/name` means the data set, with or without `repository_url`.
 */
export function identify(text: string, kind: ComponentKind): Identity | null {
  const words = text.trim()
  if (/^pkg:/i.test(words)) {
    const purl = parsePurl(words)
    return purl === null
      ? null
      : { purl: identityPurl(kind === 'dataset' ? asDataset(purl) : purl), version: purl.version }
  }
  const address = fromAddress(words)
  if (address !== null) return address
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(words) || /^(\.{0,2}\/|~)/.test(words)) return null
  const [, id, version] = /^([\w][\w.-]*\/[\w][\w.-]*)(?:@([\w./-]+))?$/.exec(words) ?? []
  if (id !== undefined) return { purl: ownedPurl(id, kind), version: version ?? null }
  if (!/^[\p{L}\p{N}][^/\\:]*$/u.test(words)) return null
  return { purl: genericPurl(words), version: null }
}

/** The section of the hub that a purl speaks of, `null` for other types and other hubs. */
export function hubKindOf({ type, qualifiers }: Purl): HubKind | null {
  if (type !== 'huggingface') return null
  const section = /\/(datasets|spaces)\/?$/i.exec(qualifiers['repository_url'] ?? '')?.[1]?.toLowerCase()
  return section === 'datasets' ? 'dataset' : section === 'spaces' ? 'space' : 'model'
}

function asDataset(purl: Purl): Purl {
  const repository = hubRepository('dataset')
  if (purl.type !== 'huggingface' || purl.qualifiers['repository_url'] !== undefined || repository === null)
    return purl
  return { ...purl, qualifiers: { ...purl.qualifiers, repository_url: repository } }
}

function ownedPurl(id: string, kind: ComponentKind): string {
  if (kind === 'dataset') return hubPurl(id, 'dataset')
  if (kind === 'code' || kind === 'library' || kind === 'service') return codePurl(id)
  return kind === 'image' ? imagePurl(id) : hubPurl(id)
}

const HUB_ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/|spaces\/)?([\w.-]+\/[\w.-]+)(?:\/(?:tree|blob|resolve)\/([^/?#\s]+))?/i
const CODE_ADDRESS =
  /^(?:(?:git\+)?https?:\/\/(?:www\.)?github\.com\/|(?:git\+ssh:\/\/)?git@github\.com[:/]|github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/(?:tree|blob|commit)\/([^/?#\s]+)|@([\w./-]+))?(?=[/?#]|$)/i

function fromAddress(text: string): Identity | null {
  const hub = HUB_ADDRESS.exec(text)
  if (hub !== null) {
    const [, section, id, version] = hub
    const kind = section === undefined ? 'model' : section.toLowerCase() === 'datasets/' ? 'dataset' : 'space'
    return { purl: hubPurl(id as string, kind), version: version ?? null }
  }
  const code = CODE_ADDRESS.exec(text)
  if (code === null) return null
  return { purl: codePurl(code[1] as string), version: code[2] ?? code[3] ?? null }
}
