import { isHubId, parseHubUrl } from '../../catalog/hub-id.js'
import type { HostingFact, ReferenceFact, ReferenceTarget } from '../../types/fact.js'
import type { Scope } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import { knowsModelName } from '../prose/known-names.js'
import type { TextFile } from '../text-file.js'
import { readNamedValue } from '../trainers/named-value.js'
import type { Command, Word } from './commands.js'

/** Programs whose sub-command `download` takes a repository of a hub. */
const DOWNLOADERS = /^(?:huggingface-cli|hf|modelscope|tune|litgpt)$/
const PROGRAMS =
  /(?:^|\/)(?:huggingface-cli|hf|modelscope|tune|litgpt|git|wget|curl|aria2c|ollama|llama-(?:cli|server)|hfd\.sh)$/
/** Options that stand alone; every other one of these programs takes the next word. */
const STANDS_ALONE =
  /^(?:-q|--(?:trust[-_]remote[-_]code|enable\S*|disable\S*|enforce\S*|no-\S*|quiet|resume\S*|force\S*|verbose|insecure|nowordwrap|dry-run|async\S*|allow\S*|skip\S*)|--\S*=\S*)$/
const WEIGHTS = /\/([\w.%+-]{3,120})\.(?:safetensors|gguf|ggml|pth?|ckpt|nemo|onnx|h5|bin)(?:\?\S*)?$/

/**
 * What a command fetches: `hf download`, `git clone` and `wget` of the hub, `ollama pull`, `tune download`, weights by
 * their bare address.
 */
export function* readDownload(
  command: Command,
  file: TextFile,
  context: CollectContext,
): Generator<ReferenceFact | HostingFact> {
  const { words } = command
  const program = words.findIndex(({ text }) => PROGRAMS.test(text))
  if (program === -1 || program > 3) return
  const name = (words[program] as Word).text.replace(/^.*\//, '')
  const rest = words.slice(program + 1)
  if (DOWNLOADERS.test(name)) yield* fromHub(name, rest)
  else if (name === 'hfd.sh')
    yield* fromHub(name, [{ ...(words[program] as Word), text: 'download' }, ...rest])
  else if (name === 'ollama') yield* fromOllama(rest)
  else if (name.startsWith('llama-')) yield* fromLlamaCpp(rest)
  else yield* fromAddress(name, rest)

  function* fromHub(via: string, given: readonly Word[]): Generator<ReferenceFact> {
    const type = flagValue(given, /^--(?:repo-type|repo_type)$/)?.text.replace(/^--\w+[-_]type=/, '')
    const data = flagValue(given, /^--dataset$/)
    const word = flagValue(given, /^--(?:model|dataset)$/) ?? positionalAfter(given, 'download')
    if (word === null || !given.some(({ text }) => text === 'download')) return
    const revision = flagValue(given, /^--revision$/)?.text.replace(/^--revision=/, '') ?? null
    const target = type === 'dataset' || data !== null ? 'dataset' : 'model'
    for (const one of [word, ...word.others.map((other) => ({ ...word, ...other, origin: null }))]) {
      const named = readNamedValue(one.text.replace(/^--\w+=/, ''), target, context, file.path)
      if (named === null) continue
      yield* fetched(
        named.target,
        named.id,
        named.form,
        revision ?? named.revision,
        one,
        via === 'hfd.sh' ? via : `${via} download`,
      )
    }
  }

  function* fromOllama(given: readonly Word[]): Generator<ReferenceFact> {
    const word = positionalAfter(given, 'pull') ?? positionalAfter(given, 'run')
    if (word === null) return
    for (const one of [word, ...word.others.map((other) => ({ ...word, ...other, origin: null }))]) {
      const hub = parseHubUrl(one.text.replace(/:[\w.-]+$/, ''))
      const model = /^([a-z0-9][\w.-]*(?:\/[\w.-]+)?)(?::([\w.-]+))?$/.exec(one.text)
      const via = `ollama ${given[0]?.text}`
      if (hub !== null) yield* fetched('model', hub.id, 'hub-url', hub.revision, one, via)
      else if (model !== null) yield* fetched('model', model[1] as string, 'name', model[2] ?? null, one, via)
    }
  }

  /** `llama-server -hf org/name:Q4_K_M`. */
  function* fromLlamaCpp(given: readonly Word[]): Generator<ReferenceFact> {
    const word = flagValue(given, /^(?:-hf|-hfr|--hf-repo)$/)
    const id = word?.text.replace(/^--hf-repo=/, '').replace(/:[\w.-]+$/, '') ?? ''
    if (word !== null && isHubId(id)) yield* fetched('model', id, 'hub-id', null, word, '-hf')
  }

  function* fromAddress(via: string, given: readonly Word[]): Generator<ReferenceFact | HostingFact> {
    for (const word of given) {
      for (const one of [word, ...word.others.map((other) => ({ ...word, ...other, origin: null }))]) {
        if (!one.text.includes('://')) continue
        const url = parseHubUrl(one.text.replace(/^(https:\/\/)[^/@]+@/, '$1'))
        if (url !== null && (url.kind === 'model' || url.kind === 'dataset')) {
          yield* fetched(
            url.kind,
            url.id.replace(/\.git$/, ''),
            'hub-url',
            url.revision,
            one,
            via === 'git' ? 'git clone' : via,
          )
          continue
        }
        const weights = via === 'git' || one.unresolved ? null : WEIGHTS.exec(one.text)
        if (weights === null) continue
        if (knowsModelName(weights[1] as string))
          yield* fetched('model', weights[1] as string, 'name', null, one, via)
        else
          yield {
            kind: 'hosting',
            url: one.text.replace(/^(\w+:\/\/)[^/@]+@/, '$1'),
            strength: 'D',
            scope: file.scope,
            location: file.locate(one.start, one.end),
          }
      }
    }
  }

  function* fetched(
    target: ReferenceTarget,
    id: string,
    form: ReferenceFact['form'],
    revision: string | null,
    word: Word,
    via: string,
  ): Generator<ReferenceFact> {
    const scope: Scope =
      target === 'dataset' && (file.scope === 'product' || file.scope === 'training') ? 'data' : file.scope
    const fact: ReferenceFact = {
      kind: 'reference',
      target,
      id,
      form,
      revision,
      use: 'load',
      relation: null,
      role: null,
      via,
      isDefault: word.isDefault,
      strength: 'D',
      scope,
      location: file.locate(word.start, word.end),
    }
    yield fact
    if (word.origin === null) return
    const spelt = file.locate(word.origin.start, word.origin.end)
    if (spelt.startLine !== fact.location.startLine) yield { ...fact, location: spelt }
  }
}

/** The first word behind a sub-command that is neither an option nor the value of one. */
export function positionalAfter(words: readonly Word[], verb: string): Word | null {
  const at = words.findIndex(({ text }) => text === verb || text.endsWith(`/${verb}`))
  if (at === -1) return null
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next] as Word
    if (!word.text.startsWith('-')) return word
    if (!STANDS_ALONE.test(word.text)) next++
  }
  return null
}

/** The word that holds the value of a flag: the next one, or the flag itself when it is written `--flag=value`. */
export function flagValue(words: readonly Word[], flag: RegExp): Word | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const [name, inline] = word.text.split('=', 2)
    if (flag.test(name as string)) return inline === undefined ? (words[at + 1] ?? null) : word
  }
  return null
}
