import { fill, type Texts } from '../../src/messages/catalogue.js'
import { manifestTexts } from '../../src/messages/manifest.js'
import { purlTexts } from '../../src/messages/purl.js'
import type { ManifestProblem } from '../../src/types/manifest.js'
import type { Message } from '../../src/types/message.js'

/** The sentence in one language; fails on a key without text and on a gap that nothing fills. */
export function sentence({ key, parameters }: Message, language: 'en' | 'ko' = 'en'): string {
  const texts: Texts = { ...manifestTexts, ...purlTexts }
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined
  if (text === undefined) throw new Error(`no text for ${key}`)
  const gaps = [...text[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  const open = gaps.filter((name) => parameters[name] === undefined)
  if (open.length > 0) throw new Error(`nothing fills ${open.join(', ')} of ${key}`)
  return fill(text[language], parameters)
}

/** `line:column key`, after making sure that both languages have their sentences. */
export function brief(problem: ManifestProblem): string {
  for (const language of ['en', 'ko'] as const) {
    sentence(problem.message, language)
    if (problem.help !== null) sentence(problem.help, language)
  }
  const { startLine, startColumn } = problem.location
  return `${startLine}:${startColumn} ${problem.message.key.replace('manifest.', '')}`
}
