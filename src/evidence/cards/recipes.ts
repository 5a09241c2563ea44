import type { Fact } from '../../types/fact.js'
import type { Scope } from '../../types/vocabulary.js'
import { blanked } from '../blanked.js'
import { mergekitCollector } from '../collect-mergekit.js'
import { trainerConfigCollector } from '../collect-trainer-config.js'
import type { CollectContext } from '../collector.js'
import { readFences } from '../prose/markdown.js'
import { TextFile } from '../text-file.js'

/** Sentences of the templates by which mergekit and axolotl write the recipe of this very model into its card. */
const MERGEKIT = 'The following YAML configuration was used to produce this model'
const AXOLOTL = '<summary>See axolotl config</summary>'

/**
 * The recipe that a tool wrote into a card, read as the file would be. Other fenced YAML is an example or somebody else's.
 * Places are those of the card.
 */
export function* readRecipes(file: TextFile, context: CollectContext, scope: Scope): Generator<Fact> {
  for (const [sentence, collector] of [
    [MERGEKIT, mergekitCollector],
    [AXOLOTL, trainerConfigCollector],
  ] as const) {
    const from = file.text.indexOf(sentence)
    if (from === -1) continue
    const fence = readFences(file.text, from).find(({ info }) => /^ya?ml\b/i.test(info))
    if (fence === undefined) continue
    const recipe = alone(file.text, fence.start, fence.end)
    yield* collector.collect(new TextFile(file.path, recipe, scope), context)
  }
}

/** The text with everything but the inside of a fence blanked out, so that its places hold. */
function alone(text: string, start: number, end: number): string {
  const first = text.indexOf('\n', start) + 1
  const last = text.lastIndexOf('\n', end - 2)
  return (
    blanked(text.slice(0, first)) +
    text.slice(first, Math.max(first, last)) +
    blanked(text.slice(Math.max(first, last)))
  )
}
