import { UserError } from '../../errors.js'
import { builtInFramework, builtInFrameworks, DEFAULT_FRAMEWORK } from '../../frameworks/load.js'
import { levelOf } from '../../manifest/levels.js'
import { nearest } from '../../manifest/nearest.js'
import { templateOf } from '../../messages/index.js'
import { explainableRules } from '../../messages/rules.js'
import type { Framework, FrameworkLevel, FrameworkRequirement } from '../../types/framework.js'
import type { Language } from '../../types/vocabulary.js'
import { checkOptions } from '../judge.js'
import { languageOf, only, type Parsed, type Values } from '../options.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty explain`: what a level, requirement or rule means, where it comes from, and what resolves it. */
export async function explainCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'explain', ['framework', 'lang'], 1)
  const word = parsed.positionals[0]
  if (word === undefined)
    throw new UserError(
      'sovereignty explain takes a rule (claim/contradicted), a requirement (T4-INIT) or a level (T4-2)',
    )
  const language = languageOf(parsed.values)
  const frameworks = await frameworksOf(parsed.values, terminal)
  const lines = frameworks.map((one) => inFramework(one, word, language)).find((found) => found !== null)
  const said = lines ?? ruleLines(word.toLowerCase(), language)
  if (said === null) throw unknown(word, frameworks)
  terminal.stdout(`${said.join('\n')}\n`)
  return 0
}

/** The framework asked for, or all that ship with the tool, the default one first. */
async function frameworksOf(values: Values, terminal: Terminal): Promise<readonly Framework[]> {
  const { framework } = await checkOptions(values, terminal)
  if (typeof framework === 'object') return [framework]
  const ids = framework === undefined ? [DEFAULT_FRAMEWORK, ...builtInFrameworks()] : [framework]
  return [...new Set(ids)].map((id) => builtInFramework(id)!)
}

function inFramework(framework: Framework, word: string, language: Language): readonly string[] | null {
  const same = (id: string): boolean => id.toLowerCase() === word.toLowerCase()
  const requirement = framework.requirements.find(({ id }) => same(id))
  if (requirement !== undefined) return requirementLines(requirement, framework, language)
  const level =
    framework.levels.find(({ id }) => same(id)) ??
    framework.levels.find(({ id }) => id === levelOf(word.toUpperCase()))
  return level === undefined ? null : levelLines(level, framework, language)
}

function requirementLines(
  requirement: FrameworkRequirement,
  framework: Framework,
  language: Language,
): readonly string[] {
  const levels = framework.levels.filter(({ requirements }) => requirements.includes(requirement.id))
  const source = [
    `${framework.name} ${framework.version}`,
    `${requirement.source} @ ${revisionOf(framework)}`,
    levels.map(({ id }) => id).join(', '),
  ]
  return [
    `${requirement.id} · ${requirement.title[language]}`,
    '',
    requirement.question[language],
    '',
    `→ ${requirement.next[language]}`,
    '',
    source.filter((part) => part !== '').join(' · '),
  ]
}

function levelLines(level: FrameworkLevel, framework: Framework, language: Language): readonly string[] {
  const requirements = level.requirements.map((id) => {
    const title = framework.requirements.find((one) => one.id === id)?.title[language] ?? ''
    return `  ${id.padEnd(12)} ${title}`
  })
  return [
    `${level.id} · ${level.title[language]}`,
    '',
    level.summary[language],
    ...(requirements.length === 0 ? [] : ['', ...requirements]),
    '',
    `${framework.name} ${framework.version} · ${revisionOf(framework)}`,
  ]
}

/** Commit ids are shown short; an edition keeps its words. */
function revisionOf({ revision }: Framework): string {
  return /^[0-9a-f]{13,}$/.test(revision) ? revision.slice(0, 12) : revision
}

function ruleLines(rule: string, language: Language): readonly string[] | null {
  const short = templateOf(`rule.${rule}`, language)
  if (short === null) return null
  const more = templateOf(`rule.${rule}.help`, language)
  return [rule, '', short, ...(more === null ? [] : ['', more])]
}

function unknown(word: string, frameworks: readonly Framework[]): UserError {
  const known = [
    ...frameworks.flatMap(({ levels, requirements }) => [...levels, ...requirements].map(({ id }) => id)),
    ...explainableRules,
  ]
  const close = nearest(word, known)
  const advice = close === null ? 'See sovereignty explain --help' : `Did you mean ${close}?`
  return new UserError(`Nothing is known as "${word}". ${advice}`)
}
