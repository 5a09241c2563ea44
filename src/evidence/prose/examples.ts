import { isHubId } from '../../catalog/hub-id.js'
import type { Fence } from './markdown.js'

/** A hub id that example code of a document loads. */
export interface Example {
  readonly id: string
  readonly via: string
  readonly start: number
  readonly end: number
}

const LOADER =
  /\b(from_pretrained|pipeline|snapshot_download|hf_hub_download|SentenceTransformer|LLM|AutoTokenizer|load_pretrained_model)\s*\(\s*(?:(?:model|repo_id|model_path|pretrained_model_name_or_path)\s*=\s*)?["']([\w./-]{3,150})["']/g
const NAMED =
  /\b((?:model|MODEL)(?:_?(?:id|name|path|ID|NAME|PATH|name_or_path))?|base_model|repo_id|checkpoint)\s*[=:]\s*["']([\w./-]{3,150})["']/g
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
    for (const pattern of [LOADER, NAMED, FLAG]) {
      for (const match of code.matchAll(pattern)) {
        const id = match[2] as string
        if (seen.has(id) || seen.size >= PER_FENCE || !isHubId(id)) continue
        seen.add(id)
        const start = fence.start + match.index + match[0].lastIndexOf(id)
        found.push({ id, via: match[1] as string, start, end: start + id.length })
      }
    }
  }
  return found
}
