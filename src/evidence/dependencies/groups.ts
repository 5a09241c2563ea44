import type { Scope } from '../../types/vocabulary.js'

/** What a group, an extra or a file variant is for, by one of the words of its name. */
const SCOPE_WORDS: ReadonlyMap<string, Scope> = new Map<string, Scope>([
  ...scopeWords(
    'development',
    'dev devel develop development developer test tests testing tests lint linter linting format formatting style quality typing types typecheck mypy pylint flake8 ruff black ci cd build builds building packaging release publish precommit coverage debug pytest',
  ),
  ...scopeWords(
    'documentation',
    'doc docs documentation sphinx mkdocs rtd readthedocs example examples demo demos tutorial tutorials notebook notebooks jupyter',
  ),
  ...scopeWords(
    'evaluation',
    'eval evals evaluate evaluation bench benchmark benchmarks benchmarking metric metrics judge harness',
  ),
  ...scopeWords(
    'training',
    'train training trainer pretrain pretraining finetune finetuning sft rlhf dpo grpo',
  ),
  ...scopeWords('data', 'data dataset datasets preprocess preprocessing'),
])

/** Variants that name the ordinary list itself. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'base common core main prod production runtime install default app frozen lock min minimal all full'.split(
    ' ',
  ),
)

/**
 * Scope of the packages of one group. The group can only narrow what the path leaves open: a file of the tests stays
 * with the tests whatever its groups are called.
 */
export function groupScope(group: string | null, pathScope: Scope): Scope {
  if (group === null || (pathScope !== 'product' && pathScope !== 'training')) return pathScope
  for (const word of words(group)) {
    const scope = SCOPE_WORDS.get(word)
    if (scope !== undefined) return scope
  }
  return pathScope
}

/**
 * The variant in the name of a requirement file: `requirements-dev.txt` and `requirements/dev.txt` give `dev`,
 * `requirements.txt` and `requirements/base.txt` give `null`.
 */
export function requirementFileGroup(path: string): string | null {
  const segments = path.split('/')
  const name = (segments.pop() as string).replace(/(?<=.)\.\w+$/, '')
  const variant = name
    .replace(/requirements?|dependencies|\breqs?\b|\bdeps\b/i, '')
    .replace(/^[-_. ]+|[-_. ]+$/g, '')
    .toLowerCase()
  return variant === '' || PLAIN_WORDS.has(variant) ? null : variant
}

/** A run log's list of installed packages is a record of one machine, not a list somebody maintains. */
export function isRunLog(path: string): boolean {
  return /(?:^|\/)(?:wandb|mlruns)\//i.test(path)
}

function words(group: string): readonly string[] {
  return group.toLowerCase().split(/[^a-z0-9]+/)
}

function scopeWords(scope: Scope, list: string): readonly (readonly [string, Scope])[] {
  return list.split(' ').map((word) => [word, scope] as const)
}
