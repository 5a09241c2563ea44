import { UserError } from '../../errors.js'
import { READINGS } from '../../weights/work/plan.js'
import { prepare } from '../../weights/work/prepare.js'
import { oneOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import type { Terminal } from '../terminal.js'
import { haveSameVocabulary, withModels } from './weights-models.js'

/** Parts a plan may be cut into; the matrix of one workflow takes 256. */
export const MOST_PARTS = 10_000

/** `sovereignty weights plan A B`: lists the work of a comparison, so that several machines can share it. */
export async function planCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'weights plan', ['parts', 'read', 'output'], 3)
  const [, a, b] = parsed.positionals
  if (a === undefined || b === undefined) {
    throw new UserError('sovereignty weights plan takes: A B. See sovereignty weights --help')
  }
  const parts = parsed.values.parts === undefined ? null : countOf('--parts', parsed.values.parts, MOST_PARTS)
  const read = parsed.values.read === undefined ? null : oneOf('read', parsed.values.read, READINGS, 'all')
  const { plan } = await withModels([a, b], terminal, async (one, two) => {
    const sameVocabulary = await haveSameVocabulary([a, b], [one, two], terminal)
    return prepare(one, two, { parts, read, sameVocabulary })
  })
  await emit(`${JSON.stringify(plan, null, 1)}\n`, parsed.values.output, terminal)
  return 0
}

/** @throws UserError when it is no whole number from 1 to `most`. */
export function countOf(what: string, text: string, most: number): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > most)
    throw new UserError(`${what} takes a whole number from 1 to ${most}, not ${text}`)
  return count
}
