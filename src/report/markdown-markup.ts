import type { Location } from '../types/location.js'
import { markdownCode, markdownText } from './escape.js'
import { permalink, type Viewer } from './permalink.js'
import type { Markup } from './sentence.js'

export const markdownMarkup: Markup = {
  text: markdownText,
  code: markdownCode,
  strong: (written) => `**${written}**`,
}

/** `path:line`, or `path:line:column`, as code, linked when the viewer is known. */
export function markdownPlace(location: Location, viewer: Viewer, withColumn = false): string {
  const column = withColumn ? `:${location.startColumn}` : ''
  const label = markdownCode(`${location.path}:${location.startLine}${column}`)
  const address = permalink(location, viewer)
  return address === null ? label : `[${label}](${address})`
}

/** Several places on one line; the rest is counted by `more`. */
export function markdownPlaces(
  locations: readonly Location[],
  viewer: Viewer,
  shown: number,
  more: (hidden: number) => string,
  total = locations.length,
): string {
  const places = locations.slice(0, shown).map((location) => markdownPlace(location, viewer))
  const hidden = Math.max(total, locations.length) - places.length
  if (hidden > 0 && places.length > 0) places.push(more(hidden))
  return places.join(', ')
}
