import msit from '../frameworks/data/msit-2026.json' with { type: 'json' }
import tclass from '../frameworks/data/t-class-2.0.json' with { type: 'json' }
import type { Text, Texts } from './catalogue.js'

/** Titles, questions and next steps of the frameworks that ship with the tool, under `title.`, `question.` and `next.`. */
export const frameworkTexts: Texts = Object.fromEntries(
  [...tclass.requirements, ...msit.requirements].flatMap(
    ({ id, title, question, next }): [string, Text][] => [
      [`title.${id}`, title],
      [`question.${id}`, question],
      [`next.${id}`, next],
    ],
  ),
)
