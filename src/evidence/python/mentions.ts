import { findModel } from '../../catalog/find-model.js'
import { isHubId, parseHubUrl } from '../../catalog/hub-id.js'
import type { ReferenceFact, ReferenceTarget, UnresolvedReferenceFact } from '../../types/fact.js'
import { holdsModelName } from '../prose/known-names.js'
import { meaningOf } from '../trainers/naming-keys.js'
import { readYaml } from '../trainers/settings.js'
import { flagValues, followsFlag, isCommand, isFlagWord } from './command-strings.js'
import { type CallExpression, dottedName, type Expression, lastName } from './expression.js'
import type { PythonModule } from './module.js'
import type { Statement } from './statements.js'
import { scopeAt } from './training.js'
import { literal } from './values.js'

/** Registries of these hubs allow an underscore in the name of an organisation. */
const OTHER_HUB = /modelscope|openmind|^(?:ms|om)_/i

/** Routers write the service before the model: `groq/llama-3.1-70b`. Of these names, one is an organisation of the hub too. */
const ELSEWHERE =
  /^(?:ollama|ollama_chat|groq|anthropic|azure|azure_ai|bedrock|vertex_ai|gemini|openrouter|together_ai|fireworks_ai|perplexity|deepinfra|replicate|litellm|lm_studio|hosted_vllm|vllm|xai|sagemaker|cloudflare|watsonx|openai\/(?!clip|whisper|gpt-oss|gsm8k|openai_humaneval|prm800k|imagegpt|summarize|webgpt|mrcr|shap-e|point-e|diffusers|consistency|jukebox|privacy))(?:\/|$|(?<=\/))/i
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|mp4|wav|mp3)$/i
/** Folders of a benchmark: `gtFine/val`, `annotations/train2017`. */
const SPLIT = /\/(?:train|training|val|valid|validation|test|testing|dev|images?|labels?|annotations?)\d*$/i

/** Rows of one source: a download registry of the field holds more than a thousand. */
const MOST_MENTIONS = 3000
/** Contexts looked at from the literal outwards. */
const MOST_CONTEXTS = 8

const DATASET = /(?:^|_)(?:data|datas|datasets?|corpus|corpora|ds)(?:_|$)|dataset/i
const TOKENIZER = /tokenizer|(?:^|_)vocab/i
const PROCESSOR = /processor|feature_extractor/i
const MODEL =
  /model|(?:^|_)(?:base|llm|lm|teacher|student|tower|(?:vision|audio|speech|image|text)_encoder|backbone|adapter|lora|peft|checkpoints?|ckpt|pretrained|weights|reward|draft|vae|unet|clip|embedder|embeddings?)(?:_|$)|from_pretrained|pipeline/i
/** Names that leave nothing open, whatever other words they hold: `text_model_id`. */
const STRONG = /(?:^|_)(?:model|tokenizer|dataset)(?:_(?:id|name|path|name_or_path|repo|repo_id))?$/i
const PUBLISHED = /hub|output|save|push|upload|export|target|merged|new_|wandb|log|task|served/i
/** A repository of the hub, of whatever kind. */
const REPOSITORY = /(?:^|_)(?:repo|hub|hf)_?(?:id|name|path|repo)?$/i
/** Names of values that are no model or data set, whatever stands around them. */
const OTHER =
  /(?:^|_)images?(?:_(?:name|uri|url|tag|id))?$|_(?:dir|file|prefix|folder)$|^dataset_download|^(?:ann|annotation|conf|img|csv)_|git(?:hub)?_|^read_(?:csv|json|table|excel)$|docker|container|url$|homepage|website|author|licen[cs]e|metric|wandb|project|entity|(?:^|_)(?:log|logs|task|tag|tags|attn|attention|kernel|kernels|media|mime|content|content_type|accept|headers|branch|user|team|email|prompt|messages?|text|title|description|help|device|dtype|regex|pattern|timezone|tz|output|out|save|push|upload|export|dest_dir)(?:_|$)|push_to_hub|hub_model_id|implementation|^(?:print|warn|warning|info|debug|error|exception|format|join|Path|open|exists|mkdir|startswith|endswith|replace|split|match|search|sub|compile|\w*Error|\w*Exception|getLogger|upload_folder|upload_file|create_repo|add_scalar|log|log_metric|sha256|md5|\w*hash\w*|__import__|import_module|patch|object|setattr|getattr|add_url_rule|route|post|put|delete|info_once)$/i
/** Names that say nothing of their own: what stands further out decides. */
const PLACE =
  /^(?:path|id|name|repo|repository|source|src|dest|value|default|key|DEFAULT|url_or_path|identifier|remote)$/

const ADDRESS = /["'](?:hf:\/\/|https:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\/)/g
/** Configuration of a trainer, written out in a literal of several lines. */
const SETTINGS =
  /\n[ \t]*(?:- )?(?:base_model|model|model_name_or_path|tokenizer_config|train_dataset|datasets?)[ \t]*:/g

/** By plain words first: few files hold one, and the pattern stops at every line. */
function mayHoldSettings(text: string): boolean {
  if (text.includes('model: ') && (text.includes('base_model: ') || text.includes('\nmodel: '))) return true
  if (text.includes('model_name_or_path: ')) return true
  return text.includes('dataset') && (text.includes('datasets:\n') || text.includes('train_dataset: '))
}

/** What the literals of a source look like from afar. */
export interface Literals {
  /** Offsets of those that may name something: written like an id, an address of the hub, or holding settings. */
  readonly ids: readonly number[]
  /** Some literal is two words with a slash between them, whatever it names. */
  readonly pairs: boolean
}

/** Looks at the literals of a source by the slashes, which are few, because this is asked of every Python file. */
export function scanLiterals(text: string): Literals {
  const found: number[] = []
  let pairs = false
  for (let slash = text.indexOf('/'); slash !== -1; slash = text.indexOf('/', slash + 1)) {
    let start = slash
    while (slash - start < 97 && isWord(text.charCodeAt(start - 1))) start -= 1
    const quote = text[start - 1]
    if (start !== slash && (quote === ' ' || quote === '=') && followsFlag(text, start)) found.push(start)
    if (start === slash || (quote !== '"' && quote !== "'")) continue
    let end = slash + 1
    while (end - slash < 200 && isWord(text.charCodeAt(end))) end += 1
    if (end > slash + 1 && (text[end] === '"' || text[end] === "'") && isNameStart(text, start, slash))
      pairs = true
    let slashes = 1
    while (end - slash < 200 && (isWord(text.charCodeAt(end)) || text[end] === '/' || text[end] === '@')) {
      if (text[end] === '/') slashes += 1
      end += 1
    }
    // Deeper paths name files; a revision behind `@` may hold slashes of its own.
    if (slashes > 3 && !text.slice(start, end).includes('@')) continue
    if (text[end] === quote && readLiteral(text.slice(start, end)) !== null) found.push(start)
  }
  const address = text.includes('//huggingface.co/') || text.includes('hf://') || text.includes('//hf')
  if (address) for (const match of text.matchAll(ADDRESS)) found.push(match.index)
  if (mayHoldSettings(text)) for (const match of text.matchAll(SETTINGS)) found.push(match.index)
  return { ids: address || found.length > 0 ? found.sort((a, b) => a - b) : found, pairs }
}

/** Two characters or more, the first of them a letter. */
function isNameStart(text: string, start: number, end: number): boolean {
  return end - start > 1 && /[A-Za-z]/.test(text.charAt(start))
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2e
  )
}

interface Named {
  readonly id: string
  readonly form: ReferenceFact['form']
  readonly revision: string | null
  /** What the address says it is. */
  readonly target: 'model' | 'dataset' | null
  /** A file inside a data set was named, which any path of three parts looks like. */
  readonly file: boolean
  /** No id of this hub, but one of another. */
  readonly elsewhere?: true
}

function readLiteral(written: string): Named | null {
  const text = written.endsWith('/') ? written.slice(0, -1) : written
  if (ELSEWHERE.test(text) || SPLIT.test(text)) return null
  if (/^h(?:f:|ttps:)/.test(text)) {
    const url = parseHubUrl(text)
    if (url === null || (url.kind !== 'model' && url.kind !== 'dataset')) return null
    // A page to look at is no reference, nor is a picture; a file to fetch is.
    if (!/^hf:|\/(?:resolve|raw)\//.test(text) || PICTURE.test(text)) return null
    const target = text.startsWith('hf:') && url.kind === 'model' ? null : url.kind
    return { id: url.id, form: 'hub-url', revision: url.revision, target, file: false }
  }
  const [name, revision] = text.split('@', 2) as [string, string | undefined]
  if (isHubId(name))
    return { id: name, form: 'hub-id', revision: revision ?? null, target: null, file: false }
  const parts = text.split('/')
  const repository = parts.slice(0, 2).join('/')
  if (SPLIT.test(repository)) return null
  if (parts.length === 2 && isHubId(text.replaceAll('_', '-')) && !isHubId(text))
    return { id: text, form: 'hub-id', revision: null, target: null, file: false, elsewhere: true }
  return parts.length === 3 && /\.(?:jsonl?|ya?ml|parquet|csv)$/.test(text) && isHubId(repository)
    ? { id: repository, form: 'hub-id', revision: null, target: null, file: true }
    : null
}

/**
 * Ids in literals that neither a loader nor a declared option of the same source was seen to read: rows of a registry,
 * parameters of tests, arguments of the project's own functions. They say what the code can ask for, so they are a list
 * and never a part of the model. What an id is, is read from the names around it, the nearest first.
 */
export function findMentions(
  module: PythonModule,
  literals: readonly number[],
  known: readonly (ReferenceFact | UnresolvedReferenceFact)[],
): ReferenceFact[] {
  const seen = new Set<string>()
  for (const fact of known) {
    if (fact.kind !== 'reference') continue
    for (
      let line = fact.location.startLine;
      line <= fact.location.endLine && line < fact.location.startLine + 20;
      line += 1
    )
      seen.add(`${kindOf(fact.target)} ${fact.id} ${line}`)
  }
  const found: ReferenceFact[] = []
  for (const statement of statementsAt(module, literals)) {
    if (found.length >= MOST_MENTIONS) break
    if (statement.kind === 'import' || isAssertion(module, statement)) continue
    for (const { text, start, end, contexts } of literalsOf(module, statement)) {
      const named = readLiteral(text)
      if (named === null || found.length >= MOST_MENTIONS) continue
      const target = named.target ?? targetOf(contexts, named.id, module.source.path)
      if (target === null || (named.file && target !== 'dataset')) continue
      if (named.elsewhere && !contexts.slice(0, 2).some((name) => OTHER_HUB.test(name))) continue
      if (module.source.context.exists(text) || module.source.context.exists(text, module.source.path))
        continue
      const location = module.locate({ start, end })
      const key = `${kindOf(target)} ${named.id} ${location.startLine}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push({
        kind: 'reference',
        target,
        id: named.id,
        form: named.form,
        revision: named.revision,
        use: 'list',
        relation: null,
        role: target === 'tokenizer' ? 'tokenizer' : null,
        via: contexts.find((name) => !PLACE.test(name)) ?? contexts[0] ?? 'literal',
        isDefault: true,
        strength: module.source.strength,
        scope: scopeAt(module, statement),
        location,
      })
    }
  }
  return found
}

function statementsAt(module: PythonModule, offsets: readonly number[]): Statement[] {
  const found: Statement[] = []
  for (const offset of offsets) {
    const statement = module.statementAt(offset)
    if (statement !== null && found[found.length - 1] !== statement) found.push(statement)
  }
  return found
}

function kindOf(target: ReferenceTarget): string {
  return target === 'dataset' ? 'dataset' : 'model'
}

function isAssertion(module: PythonModule, statement: Statement): boolean {
  return /^(?:assert|raise)\b/.test(module.text.slice(statement.start, statement.start + 8))
}

function targetOf(contexts: readonly string[], id: string, path: string): ReferenceTarget | null {
  let repository = false
  for (const name of contexts) {
    if (PLACE.test(name)) continue
    if (STRONG.test(name) && !PUBLISHED.test(name)) return strongTarget(name)
    if (OTHER.test(name)) return null
    if (REPOSITORY.test(name)) {
      repository = true
      continue
    }
    if (TOKENIZER.test(name)) return 'tokenizer'
    if (DATASET.test(name)) return 'dataset'
    if (PROCESSOR.test(name)) return 'processor'
    if (MODEL.test(name)) return 'model'
  }
  // Nothing around it says what it is: only a name that the catalogue knows is plain enough.
  const name = id.slice(id.indexOf('/') + 1)
  if (repository && !holdsModelName(name)) return /data|task|eval|bench/i.test(path) ? 'dataset' : 'model'
  return findModel(id) !== null || (/\d/.test(name) && holdsModelName(name)) ? 'model' : null
}

function strongTarget(name: string): ReferenceTarget {
  return /dataset/i.test(name) ? 'dataset' : /tokenizer/i.test(name) ? 'tokenizer' : 'model'
}

interface Literal {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Names around it, the nearest first: key, keyword, callee, variable, function. */
  readonly contexts: readonly string[]
}

/** Stands among the names where a call ends. */
const CALL = '()'

function flagName(flag: string): string {
  return flag.replace(/^-+/, '').replaceAll('-', '_')
}

/** Plain string literals of a statement with the names around them; what is compared is left out. */
function literalsOf(module: PythonModule, statement: Statement): Literal[] {
  const found: Literal[] = []
  const outer = outerNames(module, statement)
  const visit = (expression: Expression, names: readonly string[], depth: number): void => {
    if (depth > 40) return
    switch (expression.kind) {
      case 'string': {
        const text = literal(expression)
        if (isCommand(names) || isFlagWord(text)) flagsIn(module, expression, found)
        if (text === null)
          for (const part of expression.parts) if (typeof part !== 'string') visit(part, [], depth + 1)
        if (text !== null && text.length >= 300) settingsIn(module, expression, found)
        else if (text?.includes('\n') === true) settingsIn(module, expression, found)
        else if (text?.includes('/') === true)
          found.push({
            text,
            start: expression.start,
            end: expression.end,
            // What a function does with its own calls, its name does not say.
            contexts: (names.includes(CALL)
              ? names.filter((name) => name !== CALL)
              : [...names, ...outer]
            ).slice(0, MOST_CONTEXTS),
          })
        return
      }
      case 'call':
        visitCall(expression, names, depth)
        return
      case 'dict':
        for (const { key, value } of expression.entries) {
          const name = key === null ? null : (literal(key) ?? lastName(key))
          if (key?.kind === 'string') visit(key, names, depth + 1)
          visit(
            value,
            name === null ? names : [...recordNames(expression.entries, name), ...names],
            depth + 1,
          )
        }
        return
      case 'sequence':
        for (const [at, item] of expression.items.entries()) {
          // The words of a command line: the one before may be the flag of this one.
          const before = literal(expression.items[at - 1] ?? null)
          visit(item, before?.startsWith('--') === true ? [flagName(before)] : names, depth + 1)
        }
        return
      case 'conditional':
        visit(expression.then, names, depth + 1)
        visit(expression.otherwise, names, depth + 1)
        return
      case 'operation':
        // `name == "org/x"` asks, and `"a/b" + rest` is a part; `base | {…}` and `x or "org/y"` are values.
        if (
          expression.operators.every((operator) => operator === 'or' || operator === '|' || operator === '+')
        )
          for (const operand of expression.operands)
            if (operand.kind !== 'string' || expression.operators[0] === 'or')
              visit(operand, names, depth + 1)
        return
      case 'subscript':
        for (const index of expression.index) visit(index, ['key', 'log'], depth + 1)
        visit(expression.object, names, depth + 1)
        return
      case 'comprehension':
        for (const clause of expression.clauses) visit(clause, names, depth + 1)
        return
      case 'lambda':
        visit(expression.body, names, depth + 1)
        return
      case 'attribute':
        visit(expression.object, names, depth + 1)
        return
      default:
    }
  }
  const visitCall = (call: CallExpression, names: readonly string[], depth: number): void => {
    const callee = lastName(call.callee) ?? ''
    const type = call.args.find(({ name }) => name === 'repo_type')
    const kind = type === undefined ? null : literal(type.value)
    const flag = call.args
      .map(({ name, value }) => (name === null ? literal(value) : null))
      .find((one) => one?.startsWith('-'))
    const first = call.args[0]
    const [key, fallback] = call.args
    const isLookUp = /^(?:get|getenv|setdefault|pop)$/.test(callee)
    const asked = isLookUp && fallback !== undefined
    const wanted = asked && key !== undefined ? literal(key.value) : null
    const parametrized = /parametrize$/.test(callee) && first !== undefined ? literal(first.value) : null
    visit(call.callee, names, depth + 1)
    for (const { name, value } of call.args) {
      // What is looked up is no value.
      if (isLookUp && value === key?.value && !(literal(value) ?? '').includes('://')) continue
      const own = [
        ...(kind === 'dataset' ? ['dataset'] : kind === 'model' ? ['model'] : []),
        ...(name === null || name === '*' || name === '**' ? [] : [name]),
        ...(flag == null ? [] : [flagName(flag)]),
        ...(parametrized === null ? [] : [parametrized]),
        // `config.get("model_name", "org/x")`: the key says what the default is.
        ...(wanted === null ? [] : [wanted]),
        // `Config.from_pretrained`: the class says as much as the method.
        ...(callee === 'from_pretrained' ? [classOf(call), callee] : callee === '' ? [] : [callee]),
      ]
      visit(value, [...own, CALL, ...names], depth + 1)
    }
  }
  const assignment = module.assignmentOf(statement)
  // A statement of nothing but text is documentation.
  if (
    assignment === null &&
    /^[rRuUbB]{0,2}["']/.test(module.text.slice(statement.start, statement.start + 4))
  )
    return found
  if (assignment !== null) {
    const target = assignment.targets[0] as Expression
    const last = target.kind === 'subscript' ? literal(target.index[0] ?? null) : lastName(target)
    const name = last ?? dottedName(target) ?? ''
    visit(assignment.value, name === '' ? [] : [name], 0)
    return found
  }
  if (statement.kind === 'def') {
    for (const { name, value } of module.functionOf(statement).parameters)
      if (value !== null) visit(value, [name], 0)
    return found
  }
  if (/^(?:if|elif|while)$/.test(statement.keyword)) return found
  const grown = /^([A-Za-z_]\w{0,60})\s*\+=/.exec(
    module.text.slice(statement.start, statement.start + 70),
  )?.[1]
  const names = grown !== undefined && isCommand([grown]) ? [grown] : []
  for (const root of module.expressionsOf(statement)) visit(root, names, 0)
  return found
}

/** A command line in a literal: what its flags name, each at its own place. */
function flagsIn(module: PythonModule, expression: Expression, found: Literal[]): void {
  const text = module.text.slice(expression.start, expression.end)
  for (const { flag, target, value, start, end } of flagValues(text))
    found.push({
      text: value,
      start: expression.start + start,
      end: expression.start + end,
      contexts: [target, flagName(flag)],
    })
}

/** A trainer's configuration written out in a literal: its settings, each at its own place. */
function settingsIn(module: PythonModule, expression: Expression, found: Literal[]): void {
  const text = module.text.slice(expression.start, expression.end)
  if (!/^[rRfFuU]{0,2}(?:"""|''')/.test(text)) return
  for (const { key, parents, value, start, end } of readYaml(text)) {
    if (!value.includes('/')) continue
    const meaning = meaningOf(key)
    const data = parents.some((above) => DATASET.test(above)) && /^(?:path|name|repo_id|source)$/.test(key)
    if (meaning === null && !data) continue
    const target = data ? 'dataset' : (meaning?.target ?? 'model')
    found.push({
      text: value,
      start: expression.start + start,
      end: expression.start + end,
      contexts: [target, key],
    })
  }
}

/** `{"path": "org/x", "type": "alpaca"}` is a row of a data mixture whatever holds it. */
function recordNames(
  entries: readonly { readonly key: Expression | null; readonly value: Expression }[],
  name: string,
): string[] {
  if (name !== 'path') return [name]
  const data = entries.some(
    ({ key }) =>
      key !== null &&
      /^(?:type|split|ds_type|data_files|shards|chat_template|field_\w+|message_field_\w+)$/.test(
        literal(key) ?? '',
      ),
  )
  return data ? [name, 'dataset'] : [name]
}

function classOf(call: CallExpression): string {
  return call.callee.kind === 'attribute' ? (lastName(call.callee.object) ?? '') : ''
}

/** Function and class around a statement, which name what a bare `return "org/x"` is. */
function outerNames(module: PythonModule, statement: Statement): string[] {
  const around = statement.kind === 'def' ? statement : module.enclosing(statement, 'def')
  if (around === null) return []
  return [module.functionOf(around).name.replace(/^(?:fixture|get|make|load|download)_+/, '')]
}
