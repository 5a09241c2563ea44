import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { readAssignmentFacts, readCommandFacts } from './shell/command-facts.js'
import { readScript } from './shell/commands.js'
import type { TextFile } from './text-file.js'

const SCRIPT = /\.(?:sh|bash|zsh|slurm|sbatch|pbs|lsf)$/i
const MAKE = /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/
const JUST = /(?:^|\/)\.?[Jj]ustfile$/
/** Words without which no command of ours can stand in a file. */
const PROMISING =
  /\bpip[\d.]*\s|model|token|tower|data[-_]?set|teacher|huggingface|\bhf\b|hf\.co|vllm|sglang|ollama|\.(?:safetensors|gguf|ckpt|pth)\b|train|tune\b|sft|dpo/i

/** Shell scripts, Slurm jobs, Makefiles and justfiles: what is trained from what, served, downloaded and installed. */
export const shellCollector: TextCollector = {
  id: 'shell',

  wants(entry: Entry): boolean {
    if (entry.size > limits.textFileBytes) return false
    return SCRIPT.test(entry.path) || MAKE.test(entry.path) || JUST.test(entry.path)
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || !PROMISING.test(file.text)) return
    const make = MAKE.test(file.path) || JUST.test(file.path)
    let launched: string | null = null
    const seen = new Set<string>()
    const script = readScript(file.text, { make })
    for (const command of script.commands) {
      for (const fact of readCommandFacts(command, file, context)) {
        if (fact.kind === 'training') {
          // One launch a stage and file: a sweep of twenty runs is one way of training.
          if (launched === fact.stage) continue
          launched = fact.stage
        } else if (isRepeated(fact, seen)) continue
        yield fact
      }
    }
    for (const fact of readAssignmentFacts(script.assignments, file, context))
      if (!isRepeated(fact, seen)) yield fact
  },
}

/** The same thing in the same line, or the same package anywhere in the file; remembers what it was asked. */
function isRepeated(fact: Fact, seen: Set<string>): boolean {
  const keys =
    fact.kind === 'reference'
      ? [`${fact.target} ${fact.id} ${fact.location.startLine}`]
      : fact.kind === 'dependency'
        ? [`${fact.name} ${fact.specifier}`]
        : []
  return keys.some((key) => {
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}
