import type { Location } from '../types/location.js'
import { htmlText } from './escape.js'
import { permalink, type Viewer } from './permalink.js'
import type { Markup } from './sentence.js'

export const htmlMarkup: Markup = {
  text: htmlText,
  code: (raw) => `<code>${htmlText(raw)}</code>`,
  strong: (written) => `<strong>${written}</strong>`,
}

/** `path:line`, linked when the viewer is known. */
export function htmlPlace(location: Location, viewer: Viewer): string {
  const label = htmlMarkup.code(`${location.path}:${location.startLine}`)
  const address = permalink(location, viewer)
  return address === null ? label : `<a href="${htmlText(address)}">${label}</a>`
}

/** A table with a heading for every column; the first cell of a row is its heading. Cells are written HTML. */
export function htmlTable(
  columns: readonly { readonly title: string; readonly style?: string }[],
  rows: readonly (readonly string[])[],
  caption = '',
): string {
  const style = (index: number): string => {
    const name = columns[index]?.style
    return name === undefined ? '' : ` class="${name}"`
  }
  const head = columns.map(({ title }, index) => `<th scope="col"${style(index)}>${title}</th>`).join('')
  const body = rows
    .map((cells) => {
      const written = cells.map((cell, index) =>
        index === 0 ? `<th scope="row">${cell}</th>` : `<td${style(index)}>${cell}</td>`,
      )
      return `<tr>${written.join('')}</tr>`
    })
    .join('\n')
  const said = caption === '' ? '' : `<caption>${caption}</caption>`
  return `<div class="scroll"><table>${said}<thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}
