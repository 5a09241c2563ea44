import { isHubId } from '../../catalog/hub-id.js'
import type { CollectContext } from '../collector.js'
import { type Command, readCommands } from '../shell/commands.js'
import { purposeOf } from '../shell/purpose.js'
import { withoutSlash } from '../trainers/named-value.js'
import { meaningOf } from '../trainers/naming-keys.js'
import type { Fence } from './markdown.js'

/** A training command that a document shows: which base it hands to a script of this repository. */
export interface ShownLaunch {
  readonly id: string
  readonly via: string
  readonly adapter: boolean
  readonly start: number
  readonly end: number
}

const SHELL = /^(?:$|sh|bash|zsh|shell|console|shellscript|cmd|python|py|text)\b/i
const PER_DOCUMENT = 12

/** Training commands in fenced code that run a script of this repository on a base given by its id. */
export function readShownLaunches(
  text: string,
  fences: readonly Fence[],
  context: CollectContext,
  from: string,
): ShownLaunch[] {
  const found: ShownLaunch[] = []
  for (const fence of fences) {
    // The span of a fence holds its marks, which a shell would read as a substitution.
    const head = text.indexOf('\n', fence.start) + 1
    if (head === 0 || head >= fence.end) continue
    const code = text.slice(head, fence.end).replace(/\n[ \t]*(?:`{3,}|~{3,})\s*$/, '\n')
    if (!SHELL.test(fence.info.trim()) || !code.includes('/') || !/\.py\b|-m\s/.test(code)) continue
    for (const command of readCommands(code, { offset: head })) {
      const reading = purposeOf(command)
      if (reading?.purpose !== 'train' || !isOwnScript(reading.word.text, context, from)) continue
      for (const launch of basesOf(command)) {
        if (found.length >= PER_DOCUMENT) return found
        found.push(launch)
      }
    }
  }
  return found
}

function isOwnScript(script: string, context: CollectContext, from: string): boolean {
  const path = script.endsWith('.py') || script.includes('/') ? script : `${script.replaceAll('.', '/')}.py`
  if (context.exists(path, from) || context.exists(`src/${path}`)) return true
  // `cd train` stands in the text before; a script of that name that there is but one of is meant.
  if (!script.endsWith('.py') || script.includes('/')) return false
  let named = 0
  for (const one of context.paths) if (one.endsWith(`/${script}`)) named += 1
  return named === 1
}

function basesOf({ words }: Command): ShownLaunch[] {
  const adapter = words.some(({ text }) => /^--(?:lora|use_lora|use_peft|qlora)/.test(text))
  const found: ShownLaunch[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const inline = /^(--[A-Za-z][\w.-]*)=(.+)$/s.exec(word.text)
    const key = inline?.[1] ?? (/^--[A-Za-z][\w.-]*$/.test(word.text) ? word.text : null)
    if (key === null) continue
    const meaning = meaningOf(key)
    const value = inline === null ? words[at + 1] : word
    if (meaning?.target !== 'model' || meaning.role !== 'backbone' || value === undefined) continue
    const id = withoutSlash(inline?.[2] ?? value.text)
    if (value.unresolved || !isHubId(id)) continue
    found.push({ id, via: key, adapter, start: value.start, end: value.end })
  }
  return found
}
