import { blanked } from '../blanked.js'

/** Tags of pages and README files; anything else between angle brackets is a placeholder (`<year>`) or an address. */
const HTML_TAG =
  /<\/?(?:html|head|body|title|meta|link|div|span|p|br|hr|h[1-6]|pre|code|tt|a|b|i|u|em|strong|small|big|font|center|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|section|article|main|header|footer|nav|img|sup|sub|details|summary)(?:\s[^<>]{0,2000})?\/?>/gi
const HTML_HIDDEN =
  /<(script|style)\b[^<>]{0,500}>[^<]{0,200000}<\/\1>|<!--(?:[^-]|-(?!->)){0,20000}-->|<!doctype[^<>]{0,300}>/gi
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/gi
const RTF_GROUP = /\{\\(?:fonttbl|colortbl|stylesheet|info|\*\\[a-z]+)(?:[^{}]|\{[^{}]*\}){0,20000}\}/g
const RTF_CONTROL = /\\(?:'[\da-f]{2}|u-?\d{1,5}\??|[a-z]{1,32}-?\d{0,10} ?|[^a-z])/gi
/** Target of a Markdown link: the words a reader sees stand in the brackets before it. */
const LINK_TARGET = /\]\((?:[^()\s]|\([^()\s]*\)){1,500}(?:\s+"[^"\n]{0,200}")?\)/g
/** Lines of one character drawn as a box or a rule, and comment frames. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' }

/**
 * The text without the markup of HTML, RTF and Markdown links, of the same length: what is taken out becomes blanked, so
 * that an offset means the same place in both.
 */
export function withoutMarkup(text: string): string {
  let plain = text
  if (plain.startsWith('{\\rtf')) plain = withoutRtf(plain)
  if (plain.includes('<')) plain = plain.replace(HTML_HIDDEN, blanked).replace(HTML_TAG, blanked)
  if (plain.includes('&')) plain = plain.replace(ENTITY, decoded)
  if (plain.includes('](')) plain = plain.replace(LINK_TARGET, blanked)
  return plain
}

function withoutRtf(text: string): string {
  return text
    .replace(RTF_GROUP, blanked)
    .replace(RTF_CONTROL, (control) =>
      // A paragraph's end is a line's end, which tells headings and copyright lines apart from sentences.
      /^\\(?:par|line|pard)\b/.test(control) ? `\n${' '.repeat(control.length - 1)}` : blanked(control),
    )
    .replace(/[{}]/g, ' ')
}

function decoded(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase()
  const character = ENTITIES[name] ?? ' '
  return character + ' '.repeat(entity.length - 1)
}
