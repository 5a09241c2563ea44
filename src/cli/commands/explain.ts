import { UserError } from '../../errors.js'
import { builtInFramework, DEFAULT_FRAMEWORK } from '../../frameworks/load.js'
import { nearest } from '../../manifest/nearest.js'
import { templateOf } from '../../messages/index.js'
import { checkOptions, languageOf } from '../judge.js'
import { only, type Parsed } from '../options.js'
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
  const options = await checkOptions(parsed.values, terminal)
  const framework =
    typeof options.framework === 'object'
      ? options.framework
      : builtInFramework(options.framework ?? DEFAULT_FRAMEWORK)!
  const wanted = word.toLowerCase()
  const requirement = framework.requirements.find((one) => one.id.toLowerCase() === wanted)
  if (requirement !== undefined) {
    const needed = framework.levels
      .filter((level) => level.requirements.includes(requirement.id))
      .map((level) => level.id)
    terminal.stdout(
      [
        `${requirement.id} · ${requirement.title[language]}`,
        '',
        requirement.question[language],
        '',
        `→ ${requirement.next[language]}`,
        '',
        `${framework.name} ${framework.version} · ${requirement.source} @ ${framework.revision.slice(0, 12)} · ${needed.join(', ')}`,
        '',
      ].join('\n'),
    )
    return 0
  }
  const level = framework.levels.find((one) => one.id.toLowerCase() === wanted)
  if (level !== undefined) {
    const lines = level.requirements.map((id) => {
      const one = framework.requirements.find((candidate) => candidate.id === id)!
      return `  ${id.padEnd(12)} ${one.title[language]}`
    })
    terminal.stdout(
      `${[`${level.id} · ${level.title[language]}`, '', level.summary[language], '', ...lines].join('\n')}\n`,
    )
    return 0
  }
  const rule = templateOf(`rule.${wanted}`, language)
  if (rule !== null) {
    const more = templateOf(`rule.${wanted}.help`, language)
    terminal.stdout(`${wanted}\n\n${rule}\n${more === null ? '' : `\n${more}\n`}`)
    return 0
  }
  const known = [...framework.levels.map((one) => one.id), ...framework.requirements.map((one) => one.id)]
  const close = nearest(word, known)
  throw new UserError(`Nothing is known as "${word}".${close === null ? '' : ` Did you mean ${close}?`}`)
}
