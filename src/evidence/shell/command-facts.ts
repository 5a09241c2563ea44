import { isHubId } from '../../catalog/hub-id.js'
import type { Fact, ReferenceFact, ReferenceTarget, ReferenceUse } from '../../types/fact.js'
import type { Relation, Role, Scope } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'
import { readNamedValue } from '../trainers/named-value.js'
import { meaningOfFlag } from '../trainers/naming-keys.js'
import type { Assignment, Command, Word } from './commands.js'
import { readCondaInstall } from './conda-install.js'
import { flagValue, positionalAfter, readDownload } from './downloads.js'
import { megatronStart } from './megatron-start.js'
import { readPipInstall } from './pip-install.js'
import { type Purpose, purposeOf, type Reading, stageOf } from './purpose.js'

/** Flags that start a training from existing weights, whoever made them. */
const BASE_FLAG =
  /^--?(?:model[-_]name[-_]or[-_]path|base[-_]model|pretrained[-_]model(?:[-_]name[-_]or[-_]path)?|init[-_]from|pretrained[-_]checkpoint)(?:=|$)/
/** Flags whose data set a run is measured on. */
const EVALUATION_DATA = /^--?(?:eval|test|val|validation)[-_.]/
/** Servers that take the model as a word of its own. */
const SERVERS: readonly { readonly program: RegExp; readonly verb: string }[] = [
  { program: /^(?:vllm|sglang)$/, verb: 'serve' },
  { program: /^lmdeploy$/, verb: 'api_server' },
  { program: /(?:^|\/)trtllm-serve$/, verb: 'trtllm-serve' },
]
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
  yield* readCondaInstall(command, file, file.scope)
  yield* readDownload(command, file, context)
  const reading = purposeOf(command) ?? flagsAlone(command)
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
  const start = hasBase ? null : megatronStart(command, reading.word)
  if (start === null) return
  yield {
    kind: 'initialisation',
    ...start,
    configFrom: null,
    configChanges: [],
    strength: 'D',
    scope: scope === 'product' ? 'training' : scope,
    location: file.locate(reading.word.start, reading.word.end),
  }
}

/** Flags whose program is not seen: arguments of a container, a continuation that a comment broke. */
function flagsAlone({ words }: Command): Reading | null {
  const word = words[0] as Word
  return /^--[a-z]/.test(word.text) ? { purpose: 'other', word } : null
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
  for (const { verb, program } of SERVERS) {
    if (!words.some(({ text }) => program.test(text))) continue
    const served = positionalAfter(words, verb)
    if (served !== null)
      yield* referTo(served, served.text, 'model', 'backbone', `${verb === 'serve' ? 'vllm serve' : verb}`)
  }
  const options = flagValue(words, /^--model_args$/)
  if (options !== null) yield* readModelArguments(options)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const inline = /^(--?[A-Za-z][\w.-]*|[a-z_]+\.[\w.]+)=(.*)$/s.exec(word.text)
    const key = inline?.[1] ?? (/^--?[A-Za-z][\w.-]*$/.test(word.text) ? word.text : null)
    if (key === null) continue
    const meaning = meaningOfFlag(key)
    if (meaning === null) continue
    const next = words[at + 1]
    const value = inline === null ? next : word
    if (value === undefined || (inline === null && value.text.startsWith('-'))) continue
    const text = inline === null ? value.text : (inline[2] as string)
    yield* referTo({ ...value, start: word.start }, text, meaning.target, meaning.role, key)
    for (const other of value.others) {
      const rest = inline === null ? other.text : other.text.slice(key.length + 1)
      yield* referTo({ ...value, ...other, origin: null }, rest, meaning.target, meaning.role, key)
    }
  }

  /** `pretrained=org/name,tokenizer=org/other` of the evaluation harness. */
  function* readModelArguments(word: Word): Generator<Fact> {
    for (const part of word.text
      .replace(/^--model_args=/, '')
      .split(',')
      .slice(0, 50)) {
      const [name, text] = part.split('=', 2) as [string, string | undefined]
      if (text === undefined) continue
      if (/^(?:pretrained|model|model_path|path)$/.test(name))
        yield* referTo(word, text, 'model', 'backbone', '--model_args')
      else if (name === 'tokenizer') yield* referTo(word, text, 'tokenizer', 'tokenizer', '--model_args')
      else if (name === 'peft') yield* referTo(word, text, 'model', 'adapter', '--model_args')
    }
  }

  function* referTo(
    word: Word,
    text: string,
    target: ReferenceTarget,
    role: Role | null,
    via: string,
  ): Generator<Fact> {
    const own = scopeOfTarget(target, scope, file.scope)
    const measured = target === 'dataset' && own === 'data' && EVALUATION_DATA.test(via)
    const at = {
      scope: measured ? 'evaluation' : own,
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
    const fact: ReferenceFact = {
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
    yield fact
    if (word.origin === null) return
    // The id stands in a variable: people look for it there, beside the line that uses it.
    const spelt = file.locate(word.origin.start, word.origin.end)
    if (spelt.startLine !== fact.location.startLine) yield { ...fact, location: spelt }
  }
}

/** Variables that carry a model or data set to programs the text does not show. */
const CARRIER =
  /(?:^|_)(?:MODEL|TOKENIZER|DATASET|BASE|CKPT|CHECKPOINT|TEACHER|REWARD|ADAPTER|LORA|REPO|HF)(?:_|$)/i

/** Ids given to a variable that no flag of the same text was seen to take: exported settings, ARG and ENV. */
export function* readAssignmentFacts(
  assignments: readonly Assignment[],
  file: TextFile,
  context: CollectContext,
): Generator<ReferenceFact> {
  for (const { name, text, flag, start, end } of assignments) {
    const meaning = flag === null ? null : meaningOfFlag(flag)
    if (flag !== null && meaning === null) continue
    if (!isHubId(text) || !CARRIER.test(name) || /(?:IMAGE|REPO_URL|OUTPUT|SAVE|PUSH|HUB_MODEL)/i.test(name))
      continue
    const target =
      meaning?.target ?? (/data/i.test(name) ? 'dataset' : /token/i.test(name) ? 'tokenizer' : 'model')
    const named = readNamedValue(text, target, context, file.path)
    if (named === null) continue
    yield {
      kind: 'reference',
      target: named.target,
      id: named.id,
      form: named.form,
      revision: named.revision,
      use: 'load',
      relation: null,
      role: null,
      via: name,
      isDefault: true,
      strength: 'D',
      scope: scopeOfTarget(named.target, file.scope, file.scope),
      location: file.locate(start, end),
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
