import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { readAssignmentFacts, readCommandFacts } from './shell/command-facts.js'
import { readScript } from './shell/commands.js'
import type { TextFile } from './text-file.js'
import { withoutShards } from './trainers/shard-lines.js'

const BYTES = 256 * 1024
/** Words without which no command of ours can stand in a file. */
const PROMISING =
  /(?:huggingface-cli|\bhf|modelscope|tune|litgpt) download|huggingface\.co\/|\bhf\.co\/|vllm|sglang|lmdeploy|ollama|--(?:model|base[-_]model|tokenizer|dataset|vision[-_]tower)|MODEL\w*["']?[ \t]*[:=]/
const KEY =
  /^([ \t]*)((?:- +)*)(run|command|cmd|args|entrypoint|script|before_script|after_script|setup|commands|[A-Z_]*ARGS)[ \t]*:(?:[ \t]+([^\n]*?))?[ \t\r]*$/gm
/** Commands read in one file. */
const COMMANDS = 500

/**
 * Commands inside YAML: steps of GitHub and GitLab, services of compose, containers of Kubernetes, jobs of SkyPilot.
 * Only what they name of models and data is told: what a pipeline installs or trains is told from its own files.
 */
export const yamlCommandsCollector: TextCollector = {
  id: 'yaml-commands',
  endings: ['yaml', 'yml'],

  wants(entry: Entry): boolean {
    return entry.type === 'file' && entry.size <= BYTES && /\.ya?ml$/i.test(entry.path)
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || !PROMISING.test(withoutShards(file.text))) return
    const seen = new Set<string>()
    for (const { text, start } of commandsIn(file.text)) {
      const script = readScript(text, { offset: start })
      for (const command of script.commands) {
        for (const fact of readCommandFacts(command, file, context)) if (isNew(fact, seen)) yield fact
      }
      for (const fact of readAssignmentFacts(script.assignments, file, context))
        if (isNew(fact, seen)) yield fact
    }
  },
}

function isNew(fact: Fact, seen: Set<string>): boolean {
  if (fact.kind !== 'reference' && fact.kind !== 'unresolved-reference' && fact.kind !== 'hosting')
    return false
  const what = fact.kind === 'reference' ? fact.id : fact.kind === 'hosting' ? fact.url : fact.expression
  const key = `${fact.kind} ${what} ${fact.location.startLine}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

interface Piece {
  /** Shell text of the same length as in the file, so that offsets hold. */
  readonly text: string
  readonly start: number
}

function* commandsIn(text: string): Generator<Piece> {
  let count = 0
  KEY.lastIndex = 0
  for (let match = KEY.exec(text); match !== null && count < COMMANDS; match = KEY.exec(text)) {
    const depth = (match[1] as string).length + (match[2] as string).length
    const rest = match[4] ?? ''
    const lineEnd = match.index + match[0].length
    const valueStart = match.index + match[0].trimEnd().length - rest.trimEnd().length
    if (/^[|>]/.test(rest) || rest === '') {
      const end = endOfBlock(text, lineEnd, depth)
      count++
      yield { text: shellOf(text.slice(lineEnd, end), rest, match[3] as string), start: lineEnd }
      KEY.lastIndex = end
    } else {
      count++
      const value = text.slice(valueStart, lineEnd)
      yield { text: value.startsWith('[') ? blank(value, /[[\]]|,/g) : unquoted(value), start: valueStart }
    }
  }
}

/** Offset after the lines that stand deeper than their key; a list may stand at the key's own depth. */
function endOfBlock(text: string, from: number, depth: number): number {
  let end = from
  for (let line = from + 1; line < text.length; ) {
    const newline = text.indexOf('\n', line)
    const stop = newline === -1 ? text.length : newline
    const content = text.slice(line, stop)
    const indent = content.length - content.trimStart().length
    if (content.trim() !== '' && (indent < depth || (indent === depth && !/^\s*- /.test(content)))) break
    end = stop
    line = stop + 1
  }
  return end
}

function shellOf(block: string, mark: string, key: string): string {
  if (mark.startsWith('|')) return block
  if (mark.startsWith('>')) return block.replace(/\n/g, ' ')
  const items = block.replace(
    /^([ \t]*)- (?:[|>][+-]?(?=[ \t\r]*$))?/gm,
    (whole, indent: string) => `${indent}${' '.repeat(whole.length - indent.length)}`,
  )
  // Each item of a script is a line of its own; the items of a command are its words.
  return /script|commands|run|setup/.test(key) ? items : items.replace(/\n/g, ' ')
}

function blank(text: string, marks: RegExp): string {
  return text.replace(marks, ' ')
}

function unquoted(text: string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(text)
  return quoted === null ? text : ` ${quoted[2]} `
}
