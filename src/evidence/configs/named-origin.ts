import { findModel, findModelByName } from '../../catalog/find-model.js'
import { isHubId, parseHubUrl } from '../../catalog/hub-id.js'
import type { ReferenceFact } from '../../types/fact.js'
import type { CollectContext } from '../collector.js'

/** What a value of a configuration names. */
export interface NamedOrigin {
  readonly id: string
  readonly form: ReferenceFact['form']
  readonly revision: string | null
}

const GENERIC_FOLDER =
  /^(?:\.{0,2}|~|models?|weights?|hf|base|latest|final|best|main|snapshots?|checkpoint[-_\w]*|[0-9a-f]{40})$/i

/**
 * Reads a value such as `_name_or_path`: a hub id, an address of the hub, a bare name the hub once served (`gpt2`), or a
 * local path whose folder carries the name of a known model (`/workspace/llama/llama-7b`). `null` for paths of the
 * repository itself and for everything else.
 */
export function readOrigin(value: string, context: CollectContext, from: string): NamedOrigin | null {
  const text = value.trim().replace(/\/+$/, '')
  if (text === '' || text.length > 300) return null
  const url = parseHubUrl(text)
  if (url !== null)
    return url.kind === 'model' ? { id: url.id, form: 'hub-url', revision: url.revision } : null
  if (context.exists(text) || context.exists(text, from)) return null
  if (isHubId(text)) return { id: text, form: 'hub-id', revision: null }
  if (!text.includes('/') && !text.includes('\\'))
    return findModel(text) === null ? null : { id: text, form: 'hub-id', revision: null }
  const cached = /(?:^|\/)models--([\w.-]+?)--([\w.-]+)(?:\/|$)/.exec(text)
  if (cached !== null) {
    const id = `${cached[1]}/${cached[2]}`
    return isHubId(id) ? { id, form: 'local-path', revision: null } : null
  }
  const segments = text.split(/[/\\]/).filter((segment) => !GENERIC_FOLDER.test(segment))
  const two = segments.slice(-2).join('/')
  if (isHubId(two) && findModel(two) !== null) return { id: two, form: 'local-path', revision: null }
  const known = findModelByName(segments.at(-1) ?? '')
  return known === null ? null : { id: known.id, form: 'local-path', revision: null }
}

/** A folder that says where its content comes from: `qwen2-audio-encoder-from-qwen2-audio-7b-instruct`. */
export interface FromFolder {
  /** Offset of the folder's name in the text. */
  readonly start: number
  readonly end: number
  /** What is in front of `from`. */
  readonly what: string
  /** Catalogue id of what stands behind it. */
  readonly id: string
}

/** The first folder or file name of the shape `X-from-Y` or `from_Y` in a path whose Y the catalogue knows; `null` otherwise. */
export function readFromFolder(path: string): FromFolder | null {
  if (path.length > 500 || !/from[-_]/i.test(path)) return null
  let start = 0
  for (const segment of path.split('/')) {
    const match = /^(?:([\w.+-]*?)[-_])?from[-_]([\w.+-]+)$/i.exec(segment)
    if (match !== null) {
      const known = findModelByName((match[2] as string).replace(/\.(?:pth?|bin|safetensors|ckpt)$/i, ''))
      if (known !== null) return { start, end: start + segment.length, what: match[1] ?? '', id: known.id }
    }
    start += segment.length + 1
  }
  return null
}
