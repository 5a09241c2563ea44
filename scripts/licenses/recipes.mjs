// Changes that people make to licence texts, each with what detection must say of it. Texts: the common licences from
// npm spdx-license-list (a development dependency), those of AI models from a folder of ScanCode LicenseDB.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AI_TEXTS } from './selection.mjs'

const SPDX = new URL('../../node_modules/spdx-license-list/licenses/', import.meta.url)

/** In the order of use: what GitHub, npm, PyPI and the model hubs show most. */
export const MOST_USED =
  `MIT Apache-2.0 BSD-3-Clause BSD-2-Clause ISC GPL-3.0-only GPL-2.0-only LGPL-3.0-only LGPL-2.1-only AGPL-3.0-only
  MPL-2.0 Unlicense CC0-1.0 0BSD BSL-1.0 EPL-2.0 EPL-1.0 Zlib WTFPL Artistic-2.0 PostgreSQL NCSA UPL-1.0 MulanPSL-2.0
  OFL-1.1 CC-BY-4.0 CC-BY-SA-4.0 CC-BY-NC-4.0 CC-BY-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-4.0 CC-BY-3.0 CC-BY-SA-3.0
  CC-BY-NC-3.0 CC-BY-NC-SA-3.0 ODC-By-1.0 ODbL-1.0 PDDL-1.0 CDLA-Permissive-2.0 CDLA-Permissive-1.0 CDLA-Sharing-1.0
  C-UDA-1.0 OpenMDW-1.0 MIT-0 BSD-3-Clause-Clear BSD-4-Clause X11 MS-PL MS-RL CDDL-1.0 EUPL-1.2 AFL-3.0 OSL-3.0 ECL-2.0
  AML Python-2.0 PSF-2.0 BlueOak-1.0.0 MPL-1.1 SSPL-1.0 LPPL-1.3c Vim`.split(/\s+/)

const CLAUSES = {
  'non-commercial':
    'The licensee shall use the material exclusively for noncommercial activities of private individuals.',
  'no competition':
    'Recipients agree never to build services competing with offerings sold by Hanbit Robotics.',
  'ethical use':
    'Any deployment harming human dignity, biometric surveillance or predictive policing is prohibited.',
  'field of use': 'Usage is restricted to agriculture and meteorology; banking institutions are excluded.',
  'no military': 'Military organisations and weapons manufacturers must not operate this artefact.',
}

export function* modifiedTexts(scancode) {
  const texts = MOST_USED.filter((id) => existsSync(new URL(`${id}.json`, SPDX))).map((id) => [
    id,
    JSON.parse(readFileSync(new URL(`${id}.json`, SPDX), 'utf8')).licenseText,
  ])
  if (scancode !== undefined) {
    for (const [id, names] of Object.entries(AI_TEXTS)) {
      const path = join(scancode, `${[names].flat()[0]}.LICENSE`)
      if (existsSync(path)) texts.push([id, readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')])
    }
  }
  const isc = texts.find(([id]) => id === 'ISC')[1].replace(/^.*\n/, 'ISC License\n')
  for (const [id, text] of texts) {
    const paragraphs = text.split(/\n[ \t]*\n/)
    const middle = middleOf(paragraphs)
    const one = (recipe, changed, words, expected = 'modified') =>
      changed === null || changed === text ? [] : [{ recipe, id, text: changed, words, expected }]
    for (const [name, clause] of Object.entries(CLAUSES)) {
      yield* one(`${name}, at the end`, `${text.trimEnd()}\n\n${clause}\n`, clause)
      yield* one(
        `${name}, in the middle`,
        [...paragraphs.slice(0, middle + 1), clause, ...paragraphs.slice(middle + 1)].join('\n\n'),
        clause,
      )
    }
    yield* one(
      'non-commercial, in front',
      `${CLAUSES['non-commercial']}\n\n${text}`,
      CLAUSES['non-commercial'],
    )
    yield* one(
      'sentence within a paragraph',
      withinParagraph(text, middle),
      'Resale requires a separate contract.',
    )
    yield* one('a clause deleted', deleted(paragraphs, middle), '')
    yield* one(
      '"without" is "with"',
      replaceOnce(text, /\bwithout\b(?! (?:any )?(?:warrant|even))/i, 'with'),
      'with',
    )
    yield* one(
      'a right withdrawn',
      replaceOnce(text, /\b(modify|distribute|reproduce|copy)\b/i, 'inspect'),
      'inspect',
    )
    yield* one('a threshold changed', replaceOnce(text, /\b\d+ (?=(?:million|USD|thousand))/i, '3 '), '3')
    yield* one(
      'governing law changed',
      replaceOnce(
        text,
        /\blaws of (?:the )?(?:State of )?[A-Z][\w.']+(?: [A-Z][\w.']+)*/,
        'laws of Freedonia',
      ),
      'freedonia',
    )
    for (const [recipe, changed] of layouts(text, paragraphs)) yield* one(recipe, changed, '', 'equivalent')
    if (id !== 'ISC')
      yield* one('two licences below each other', `${text.trimEnd()}\n\n${isc}`, '', 'both ISC')
  }
}

/** A paragraph break near the middle of the binding text. */
function middleOf(paragraphs) {
  const end = paragraphs.findIndex((paragraph) =>
    /END OF TERMS|^\s*(?:APPENDIX|How to Apply|Exhibit)|Creative Commons (?:may be contacted|is not a party)/i.test(
      paragraph,
    ),
  )
  return Math.floor((end === -1 ? paragraphs.length : end) / 2)
}

function withinParagraph(text, middle) {
  const start = text
    .split(/\n[ \t]*\n/)
    .slice(0, middle)
    .join('\n\n').length
  const at = text.slice(start).search(/[a-z]{3}\.\s+[A-Z][a-z]/)
  if (at === -1) return null
  const place = start + at + 4
  return `${text.slice(0, place)} Resale requires a separate contract.${text.slice(place)}`
}

function deleted(paragraphs, middle) {
  const at = [middle, middle + 1, middle - 1].find(
    (index) => (paragraphs[index] ?? '').split(/\s+/).length >= 15,
  )
  if (at === undefined || paragraphs.length < 4) return null
  // Too little left would be another text.
  if (paragraphs[at].length > paragraphs.join('').length * 0.25) return null
  return paragraphs.filter((_, index) => index !== at).join('\n\n')
}

function replaceOnce(text, pattern, by) {
  return text.replace(pattern, by)
}

function* layouts(text, paragraphs) {
  const flat = paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  yield [
    'holder and year',
    `Copyright (c) 2019-2024 Hanbit Robotics Inc. and contributors\n\n${text.replace(/<year>|\[yyyy\]/gi, '2024').replace(/<copyright holders?>|<owner>|\[name of copyright owner\]/gi, 'Hanbit Robotics Inc.')}`,
  ]
  yield ['rewrapped at 60', flat.map((paragraph) => paragraph.replace(/(.{40,60}) /g, '$1\n')).join('\n\n')]
  yield ['one line a paragraph', flat.join('\n\n')]
  yield ['CRLF', text.replace(/\n/g, '\r\n')]
  yield [
    'smart quotes and dashes',
    text
      .replace(/"([^"\n]*)"/g, '\u201c$1\u201d')
      .replace(/'/g, '\u2019')
      .replace(/ - /g, ' \u2013 '),
  ]
  yield [
    'HTML',
    `<!DOCTYPE html>\n<html><head><title>Licence</title></head><body>\n${flat.map((paragraph) => `<p class="legal">${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')}</p>`).join('\n')}\n</body></html>`,
  ]
  yield [
    'Markdown',
    flat
      .map((paragraph, index) =>
        index === 0
          ? `# ${paragraph}`
          : paragraph.length < 60
            ? `**${paragraph}**`
            : paragraph.replace(/\bhttps?:\/\/[^\s)>,]+[^\s)>,.]/g, (url) => `[${url}](${url})`),
      )
      .join('\n\n'),
  ]
  yield [
    'quoted as a comment',
    text
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd())
      .join('\n'),
  ]
  yield ['a project name above', `Hanbit LM\n=========\n\n${text}`]
  yield [
    'a translation header in front',
    `아래는 영어 원문이며, 한국어 번역은 참고용입니다. 해석이 다를 때에는 영어 원문이 우선합니다.\n\n${text}`,
  ]
  yield ['a pointer at the end', `${text.trimEnd()}\n\nSee AUTHORS.md for the people behind Hanbit.\n`]
  yield ['title missing', withoutTitle(text)]
}

function withoutTitle(text) {
  const lines = text.replace(/^\s+/, '').split('\n')
  return lines.length > 3 &&
    lines[0].length < 80 &&
    /licen[sc]e|agreement|terms/i.test(lines[0]) &&
    !/[.,;]\s*$/.test(lines[0])
    ? lines.slice(1).join('\n')
    : null
}
