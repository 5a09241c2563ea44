import { parseHubUrl } from '../../catalog/hub-id.js'
import type { Fact, ReferenceFact, ReferenceTarget, ReferenceUse } from '../../types/fact.js'
import type { Relation, Role, Scope, Strength } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'
import { readNamedValue } from '../trainers/named-value.js'
import { meaningOf } from '../trainers/naming-keys.js'
import type { Command, Word } from './commands.js'
import { readPipInstall } from './pip-install.js'
import { type Purpose, purposeOf, stageOf } from './purpose.js'

const DOWNLOADERS = /^(?:huggingface-cli|hf|modelscope)$/
/** Flags that start a training from existing weights, whoever made them. */
const BASE_FLAG =
  /^--?(?:model[-_]name[-_]or[-_]path|base[-_]model|pretrained[-_]model(?:[-_]name[-_]or[-_]path)?|init[-_]from|pretrained[-_]checkpoint)(?:=|$)/
const USES: Readonly<Record<Purpose, ReferenceUse>> = {
  train: 'train',
  convert: 'train',
  data: 'train',
  evaluate: 'load',
  serve: 'load',
  demo: 'example',
  other: 'load',
}

/** Facts of one shell command. `strength` is D wherever the command stands, E in documentation. */
export function* readCommandFacts(
  command: Command,
  file: TextFile,
  context: CollectContext,
): Generator<Fact> {
  yield* readPipInstall(command, file, file.scope)
  yield* readDownload(command, file, context)
  const reading = purposeOf(command)
  if (reading === null) return
  const scope = scopeFor(reading.purpose, file.scope)
  const references = [...readFlags(command, reading.purpose, scope, file, context)]
  yield* references
  if (reading.purpose !== 'train' || scope === 'evaluation') return
  const hasBase =
    command.words.some(({ text }) => BASE_FLAG.test(text)) ||
    references.some(
      (fact) => fact.kind === 'reference' && fact.target === 'model' && fact.role === 'backbone',
    )
  const named = stageOf([
    reading.word.text.split('/').pop() ?? '',
    file.name,
    ...file.path.split('/').slice(-2, -1),
  ])
  yield {
    kind: 'training',
    sign: 'launch',
    stage: hasBase ? 'finetune' : named,
    strength: 'D',
    scope: scope === 'product' ? 'training' : scope,
    location: file.locate(reading.word.start, reading.word.end),
  }
}

/** A command says more than the folder it stands in, except where the folder is no part of the product at all. */
function scopeFor(purpose: Purpose, scope: Scope): Scope {
  if (scope !== 'product' && scope !== 'training') return scope
  if (purpose === 'evaluate') return 'evaluation'
  if (purpose === 'train' || purpose === 'convert') return 'training'
  if (purpose === 'data') return 'data'
  return scope
}

/** Data of a training is data; the tokenizer that prepares the data is the model's. */
function scopeOfTarget(target: ReferenceTarget, scope: Scope, fileScope: Scope): Scope {
  if (target === 'dataset') return scope === 'training' || scope === 'product' ? 'data' : scope
  if (target === 'tokenizer' && scope === 'data' && fileScope !== 'data') return 'training'
  return scope
}

function* readFlags(
  command: Command,
  purpose: Purpose,
  scope: Scope,
  file: TextFile,
  context: CollectContext,
): Generator<Fact> {
  const { words } = command
  const adapter = words.some(
    ({ text }) =>
      /^--(?:lora\w*|use_lora|use_peft|qlora|adapter)\b/.test(
        text.replaceAll('-', '_').replace(/^__/, '--'),
      ) && !/(?:false|0)$/i.test(text),
  )
  const served = /^(?:vllm|sglang)$/.test(
    words.find(({ text }) => /^(?:vllm|sglang)$/.test(text))?.text ?? '',
  )
    ? positionalAfter(words, 'serve')
    : null
  if (served !== null) yield* referTo(served, served.text, 'model', 'backbone', 'vllm serve')
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const inline = /^(--?[A-Za-z][\w.-]*|[a-z_]+\.[\w.]+)=(.*)$/s.exec(word.text)
    const key = inline?.[1] ?? (/^--?[A-Za-z][\w.-]*$/.test(word.text) ? word.text : null)
    if (key === null) continue
    const meaning = meaningOf(key)
    if (meaning === null) continue
    const next = words[at + 1]
    const value = inline === null ? next : word
    if (value === undefined || (inline === null && value.text.startsWith('-'))) continue
    const text = inline === null ? value.text : (inline[2] as string)
    yield* referTo({ ...value, start: word.start }, text, meaning.target, meaning.role, key)
  }

  function* referTo(
    word: Word,
    text: string,
    target: ReferenceTarget,
    role: Role | null,
    via: string,
  ): Generator<Fact> {
    const at = {
      scope: scopeOfTarget(target, scope, file.scope),
      strength: 'D',
      location: file.locate(word.start, word.end),
    } as const
    const named = readNamedValue(text, target, context, file.path)
    if (named === null) {
      if (
        word.unresolved &&
        target === 'model' &&
        /^\$/.test(text) &&
        (purpose === 'train' || purpose === 'serve')
      )
        yield { kind: 'unresolved-reference', target, expression: text, via, ...at }
      return
    }
    yield {
      kind: 'reference',
      target: named.target,
      id: named.id,
      form: named.form,
      revision: named.revision,
      use: USES[purpose],
      relation: relationFor(named.target, role, purpose, adapter),
      role: named.target === 'dataset' ? null : role,
      via,
      isDefault: word.isDefault,
      ...at,
    }
  }
}

function relationFor(
  target: ReferenceTarget,
  role: Role | null,
  purpose: Purpose,
  adapter: boolean,
): Relation | null {
  if (target === 'tokenizer') return 'tokenizer-of'
  if (target !== 'model') return null
  if (role === 'teacher') return 'distilled-from'
  if (purpose !== 'train' || role === 'reward-model' || role === 'draft-head') return null
  if (role === 'backbone') return adapter ? 'adapter' : 'finetune'
  return 'initialized-from'
}

/** `huggingface-cli download`, `git clone` and `wget` of the hub, `ollama pull`. */
function* readDownload(command: Command, file: TextFile, context: CollectContext): Generator<ReferenceFact> {
  const { words } = command
  const program = words.findIndex(({ text }) =>
    /^(?:huggingface-cli|hf|modelscope|git|wget|curl|aria2c|ollama)$/.test(text),
  )
  if (program === -1 || program > 3) return
  const name = words[program]?.text as string
  const rest = words.slice(program + 1)
  if (DOWNLOADERS.test(name)) {
    const word = positionalAfter(rest, 'download')
    if (word === null) return
    const type = flagValue(rest, /^--repo-type$/)
    const named = readNamedValue(word.text, type === 'dataset' ? 'dataset' : 'model', context, file.path)
    if (named !== null)
      yield download(
        named.target,
        named.id,
        named.form,
        flagValue(rest, /^--revision$/) ?? named.revision,
        word,
        `${name} download`,
      )
    return
  }
  if (name === 'ollama') {
    const word = positionalAfter(rest, 'pull') ?? positionalAfter(rest, 'run')
    const model = word === null ? null : /^([a-z0-9][\w.-]*(?:\/[\w.-]+)?)(?::([\w.-]+))?$/.exec(word.text)
    if (word !== null && model !== null)
      yield download('model', model[1] as string, 'name', model[2] ?? null, word, `ollama ${rest[0]?.text}`)
    return
  }
  for (const word of rest) {
    const url = word.text.includes('://')
      ? parseHubUrl(word.text.replace(/^(https:\/\/)[^/@]+@/, '$1'))
      : null
    if (url === null || (url.kind !== 'model' && url.kind !== 'dataset')) continue
    yield download(url.kind, url.id, 'hub-url', url.revision, word, name === 'git' ? 'git clone' : name)
  }

  function download(
    target: 'model' | ReferenceTarget,
    id: string,
    form: ReferenceFact['form'],
    revision: string | null,
    word: Word,
    via: string,
  ): ReferenceFact {
    const strength: Strength = 'D'
    const scope: Scope =
      target === 'dataset' && (file.scope === 'product' || file.scope === 'training') ? 'data' : file.scope
    return {
      kind: 'reference',
      target,
      id: id.replace(/\.git$/, ''),
      form,
      revision,
      use: 'load',
      relation: null,
      role: null,
      via,
      isDefault: word.isDefault,
      strength,
      scope,
      location: file.locate(word.start, word.end),
    }
  }
}

function positionalAfter(words: readonly Word[], verb: string): Word | null {
  const at = words.findIndex(({ text }) => text === verb)
  const next = words[at + 1]
  return at === -1 || next === undefined || next.text.startsWith('-') ? null : next
}

function flagValue(words: readonly Word[], flag: RegExp): string | null {
  for (let at = 0; at < words.length; at++) {
    const [name, inline] = (words[at] as Word).text.split('=', 2)
    if (flag.test(name as string)) return inline ?? words[at + 1]?.text ?? null
  }
  return null
}
