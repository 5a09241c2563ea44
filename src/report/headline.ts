import type { Verdict } from '../types/verdict.js'
import { manifestName, manifestProblems } from './view.js'
import type { Words } from './words.js'

/** The first line of every report: alone it must be enough. */
export function headline(verdict: Verdict, words: Words): string {
  const { supported, ceiling } = verdict.level
  const claim = verdict.claim?.level ?? ''
  switch (verdict.conclusion) {
    case 'supported':
      return words.say('report.headline.supported', { claim })
    case 'unverified':
      return words.say('report.headline.unverified', { claim, supported })
    case 'contradicted':
      return words.say('report.headline.contradicted', { claim, ceiling })
    case 'undeclared':
      return words.say('report.headline.undeclared', { ceiling })
    case 'invalid':
      return words.count('report.headline.invalid', Math.max(1, manifestProblems(verdict).length), {
        manifest: manifestName(verdict),
      })
  }
}
