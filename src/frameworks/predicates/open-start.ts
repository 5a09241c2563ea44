import { factsOf, type Ground, ground, type View } from '../view.js'
import { isByDeclarer } from './design.js'
import { marksThatLeaveOpen } from './license-marks.js'
import { rootConfigs } from './model-class.js'
import { ownNamesThatCarry } from './own-names.js'
import { startsByDefault } from './start-by-default.js'

/**
 * What fits a start from somebody's weights as well as a start at random: it supports neither and contradicts nothing, and
 * tells the reader of an open T4-INIT which question is to be answered.
 */
export function openStart(view: View): readonly Ground[] {
  return [
    ...startsByDefault(view),
    ...namedOrigins(view),
    ...equalBodies(view),
    ...marksThatLeaveOpen(view),
    ...ownNamesThatCarry(view),
  ]
}

/** Models of others beyond this many that share a body say no more. */
const MOST_TWINS = 4

/**
 * Bodies of others that a configuration repeats, vocabulary included. Training on from their weights looks like that, and so
 * does a start at random: Marin 8B has every size and the vocabulary of Llama 3 8B and was trained from scratch.
 */
function equalBodies(view: View): readonly Ground[] {
  return rootConfigs(view).flatMap((config) => {
    const names = view
      .twins(config)
      .filter(({ sameModelType, sameVocabulary }) => sameModelType && sameVocabulary)
      .map(({ id }) => `\`${id}\``)
    if (names.length === 0) return []
    const parameters = { names: names.slice(0, MOST_TWINS).join(', ') }
    return [ground('reason.body-leaves-open', parameters, [config.location])]
  })
}

/** Models of others that a configuration says it was read from, where nothing shows whether the weights were too. */
function namedOrigins(view: View): readonly Ground[] {
  return factsOf(view, 'reference').flatMap(({ target, via, id, location }) => {
    if (target !== 'model' || via !== '_name_or_path' || isByDeclarer(id, view)) return []
    return [ground('reason.origin-leaves-open', { id, path: location.path }, [location])]
  })
}
