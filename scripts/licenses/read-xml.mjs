// Reads a licence of github:spdx/license-list-XML as a template: a plain text and the places of its optional and
// variable parts.
import { SaxesParser } from 'saxes'

const BLOCK = new Set([
  'p',
  'br',
  'item',
  'list',
  'titleText',
  'copyrightText',
  'standardLicenseHeader',
  'optional',
])
const OPTIONAL = new Set(['optional', 'titleText', 'copyrightText'])

/**
 * @returns `{ id, text, header }` with `text` and `header` as `{ plain, marks }` (`header` null where there is none);
 *   `marks` are `{ at, open: 'optional' | 'variable' | null, pattern }` in the order of the text.
 */
export function readLicenseXml(xml) {
  const result = { id: null, isException: false, deprecated: false, text: null, header: null }
  const parts = []
  const parser = new SaxesParser()
  const stack = []
  const spacing = []
  const inside = (name) => stack.includes(name)
  const reading = () => parts.length > 0 && !inside('bullet')
  const write = (text) => {
    for (const part of parts) part.plain += text
  }
  const mark = (open, pattern) => {
    for (const part of parts) part.marks.push({ at: part.plain.length, open, pattern })
  }
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'license' || name === 'exception') {
      result.id = attributes.licenseId
      result.isException = name === 'exception'
      result.deprecated = attributes.deprecatedVersion !== undefined
    }
    if (name === 'text' || name === 'standardLicenseHeader') parts.push({ name, plain: '', marks: [] })
    stack.push(name)
    if (!reading()) return
    if (BLOCK.has(name)) write('\n')
    if (OPTIONAL.has(name)) mark('optional', null)
    if (name === 'alt') {
      // Words are not joined across a mark unless the list says so.
      if (attributes.spacing !== 'none' && attributes.spacing !== 'after') write(' ')
      spacing.push(attributes.spacing === 'before' ? 'none' : attributes.spacing)
      mark('variable', attributes.match)
    }
  })
  parser.on('closetag', ({ name }) => {
    if (reading()) {
      if (OPTIONAL.has(name) || name === 'alt') mark(null, null)
      if (name === 'alt' && spacing.pop() !== 'none') write(' ')
      if (BLOCK.has(name) && name !== 'optional') write('\n')
    }
    stack.pop()
    if (name === 'text' || name === 'standardLicenseHeader') {
      const { plain, marks } = parts.pop()
      if (name === 'text') result.text = { plain, marks }
      else result.header ??= { plain, marks }
    }
  })
  parser.on('text', (text) => {
    if (reading()) write(text.replace(/\s+/g, ' '))
  })
  parser.write(xml).close()
  return result
}
