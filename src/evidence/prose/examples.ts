import { isHubId } from '../../catalog/hub-id.js'
import type { Fence } from './markdown.js'

/** A hub id that example code of a document loads. */
export interface Example {
  readonly id: string
  readonly via: string
  readonly start: number
  readonly end: number
}

/** Quoted ids; what carries them is read backwards from there. */
const QUOTED = /["']([A-Za-z0-9][\w.-]{1,95}\/[\w.-]{2,95})["']/g
const LOADER =
  /\b(from_pretrained|pipeline|snapshot_download|hf_hub_download|SentenceTransformer|LLM|AutoTokenizer|load_pretrained_model)\s*\(\s*(?:(?:model|repo_id|model_path|pretrained_model_name_or_path)\s*=\s*)?$/
const NAMED =
  /\b((?:model|MODEL)(?:_?(?:id|name|path|ID|NAME|PATH|name_or_path))?|base_model|repo_id|checkpoint)\s*[=:]\s*$/
const FLAG =
  /(--(?:model|model[-_]path|model[-_]base|model[-_]name[-_]or[-_]path|tokenizer[-_]path|base[-_]model)|vllm serve|sglang serve|huggingface-cli download|hf download)[ =]\s*["']?([\w./-]{3,150})/g
const PER_FENCE = 20

/** Models loaded by the fenced code of a document. */
export function readExamples(text: string, fences: readonly Fence[]): Example[] {
  const found: Example[] = []
  for (const fence of fences) {
    const code = text.slice(fence.start, fence.end)
    if (!code.includes('/')) continue
    const seen = new Set<string>()
    const add = (id: string, via: string, at: number): void => {
      if (seen.has(id) || seen.size >= PER_FENCE || !isHubId(id)) return
      seen.add(id)
      found.push({ id, via, start: fence.start + at, end: fence.start + at + id.length })
    }
    for (const match of code.matchAll(QUOTED)) {
      const before = code.slice(Math.max(0, match.index - 100), match.index)
      const via = LOADER.exec(before)?.[1] ?? NAMED.exec(before)?.[1]
      if (via !== undefined) add(match[1] as string, via, match.index + 1)
    }
    for (const match of code.matchAll(FLAG)) {
      const id = match[2] as string
      add(id, match[1] as string, match.index + match[0].length - id.length)
    }
  }
  return found
}
