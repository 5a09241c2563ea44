import { isHubId } from '../../catalog/hub-id.js'
import type { ReferenceFact, ReferenceTarget, UnresolvedReferenceFact } from '../../types/fact.js'
import type { Relation, Role } from '../../types/vocabulary.js'
import { argument, dottedName, type Expression, lastName, walk } from './expression.js'
import type { PythonModule } from './module.js'
import { readId } from './references.js'
import type { Statement } from './statements.js'
import { type Nature, scopeAt } from './training.js'
import { literal } from './values.js'

/**
 * Names under which code writes down a model it depends on without loading it in the same place: option defaults,
 * constants that another file imports, configuration objects.
 */
const DECLARED: readonly (readonly [RegExp, ReferenceTarget, Role | null, Relation | null])[] = [
  [/^teacher(?:_model)?(?:_name|_path|_id)?(?:_or_path)?$/i, 'model', 'teacher', 'distilled-from'],
  [
    /^(?:mm_)?(?:vision|image)_(?:tower|encoder|model|backbone)(?:_name|_path|_id)?(?:_or_path)?$/i,
    'model',
    'vision-encoder',
    null,
  ],
  [/^(?:vit|vision|image)_model_type$/i, 'model', 'vision-encoder', null],
  [/^(?:lm|llm|language)_model_type$/i, 'model', 'backbone', null],
  [
    /^(?:mm_)?(?:audio|speech)_(?:tower|encoder|model|backbone)(?:_name|_path|_id)?(?:_or_path)?$/i,
    'model',
    'audio-encoder',
    null,
  ],
  [/^tokenizer_(?:name|path|id)(?:_or_path)?$/i, 'tokenizer', 'tokenizer', 'tokenizer-of'],
  [/^(?:reward|rm)_model(?:_name|_path|_id)?(?:_or_path)?$/i, 'model', 'reward-model', null],
  [
    /^(?:base_?model|model_name_or_path|pretrained_model_name_or_path|base_model_name_or_path|pretrained_model|hf_model|llm)(?:_name|_path|_id|_name_or_path)?$/i,
    'model',
    null,
    null,
  ],
  [/^(?:[A-Z0-9]+_)*MODEL(?:_NAME|_ID|_PATH|_NAME_OR_PATH)?$/, 'model', null, null],
]

const DECLARING_WORDS =
  /teacher|(?:vision|image|audio|speech)_(?:tower|encoder|model|backbone)|tokenizer_(?:name|path|id)|(?:reward|rm)_model|(?:vit|lm|language)_model_type|base_?model|model_name_or_path|pretrained_model|hf_model|\bllm\b|MODEL/gi

const DECLARED_NEAR =
  /(?:teacher|_tower|_encoder|_backbone|tokenizer_|base_model|model_name|model_type|pretrained_model|reward_model|hf_model|MODEL)[^\n]{0,80}["'][\w.-]+\/[\w.-]+["']/

/** Cheap test over whole files that hold something like an id of the hub: that near a name for a model. */
export function mayDeclareModels(text: string): boolean {
  return DECLARED_NEAR.test(text)
}

/** Ids written beside such names that no loader of the same source was seen to read. */
export function findDeclared(
  module: PythonModule,
  nature: Nature,
  known: readonly (ReferenceFact | UnresolvedReferenceFact)[],
): ReferenceFact[] {
  // What a loader of the same source reads as tokenizer or configuration is no model for being called one.
  const seen = new Set(
    known.flatMap((fact) =>
      fact.kind === 'reference' ? [`${fact.target} ${fact.id}`, `model ${fact.id}`] : [],
    ),
  )
  const found: (ReferenceFact & { readonly dict: number })[] = []
  const add = (
    name: string,
    value: Expression | null,
    statement: Statement,
    isDefault: boolean,
    dict = -1,
  ): void => {
    const text = literal(value)
    const row = DECLARED.find(([pattern]) => pattern.test(name))
    if (
      text === null ||
      row === undefined ||
      value === null ||
      !isHubId(text) ||
      seen.has(`${row[1]} ${text}`)
    )
      return
    if (readId(module, text, null) === 'own') return
    seen.add(`${row[1]} ${text}`)
    found.push({
      kind: 'reference',
      target: row[1],
      id: text,
      form: 'hub-id',
      revision: null,
      use: nature.trains ? 'train' : 'load',
      relation: row[3],
      role: row[2],
      via: name,
      isDefault,
      ...(isDefault ? { ofArgument: true as const } : {}),
      strength: module.source.strength,
      scope: scopeAt(module, statement),
      location: module.locate(value),
      dict,
    })
  }
  for (const statement of module.statementsWith(DECLARING_WORDS)) {
    if (found.length > 40) break
    if (statement.kind === 'def') {
      for (const { name, value } of module.functionOf(statement).parameters) add(name, value, statement, true)
      continue
    }
    const assignment = module.assignmentOf(statement)
    if (assignment !== null) {
      const name = dottedName(assignment.targets[0]!)?.split('.').at(-1) ?? ''
      const isField = statement.parent?.kind === 'class'
      const inner = assignment.value.kind === 'call' ? argument(assignment.value, null, 'default') : null
      add(name, inner ?? assignment.value, statement, isField && !isMadeAsItIs(module, statement.parent))
    }
    for (const root of module.expressionsOf(statement)) {
      walk(root, (expression) => {
        if (expression.kind === 'dict') {
          for (const { key, value } of expression.entries) {
            const name = literal(key)
            if (name !== null) add(name, value, statement, false, statement.start)
          }
        } else if (expression.kind === 'call') {
          if (lastName(expression.callee) === 'add_argument') {
            const flag = expression.args
              .map(({ name, value }) => (name === null ? literal(value) : null))
              .find((one) => one?.startsWith('--'))
            if (flag != null)
              add(
                flag.replace(/^--/, '').replaceAll('-', '_'),
                argument(expression, null, 'default'),
                statement,
                true,
              )
          } else {
            // A registry of configurations holds choices, each as good as a default.
            const chosen = /Config(?:uration)?$|Args$|Arguments$|Options$|Params$/.test(
              lastName(expression.callee) ?? '',
            )
            for (const { name, value } of expression.args)
              if (name !== null) add(name, value, statement, chosen)
          }
        }
      })
    }
  }
  // Many rows of one literal are a table of choices.
  const rows = new Map<number, number>()
  for (const { dict } of found) rows.set(dict, (rows.get(dict) ?? 0) + 1)
  return found.map(({ dict, ...fact }) =>
    dict !== -1 && (rows.get(dict) ?? 0) > 2 ? { ...fact, use: 'list' } : fact,
  )
}

/** `VLMConfig()`: the source makes the object with what its class states, and nothing from outside replaces it. */
function isMadeAsItIs(module: PythonModule, owner: Statement | null): boolean {
  if (owner === null || owner.kind !== 'class') return false
  const { name } = module.classOf(owner)
  return name !== '' && new RegExp(`=[ \\t]*${name}\\(\\s*\\)`).test(module.text)
}
