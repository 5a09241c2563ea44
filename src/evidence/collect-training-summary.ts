import { isHubId, parseHubUrl } from '../catalog/hub-id.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import { blanked } from './blanked.js'
import type { TextCollector } from './collector.js'
import { readTeachers, stageOfTeaching } from './prose/teachers.js'
import { TextFile } from './text-file.js'

/**
 * Headings of the European Commission's template for the public summary of training content (AI Act, Article 53(1)(d),
 * 24 July 2025), by the words that its sections are known by.
 */
const SECTIONS = [
  ['general', /^general information$/],
  ['provider', /^provider identification$/],
  ['model', /^model identification$/],
  ['modalities', /^modalities,? overall training data size/],
  ['sources', /^list of data sources$/],
  ['public', /^publicly available datasets$/],
  ['private', /^private non-?publicly available datasets/],
  ['crawled', /^data crawled and scraped from online sources$/],
  ['user', /^user data$/],
  ['synthetic', /^synthetic data$/],
  ['other', /^other sources of data$/],
  ['processing', /^data processing aspects$/],
  ['rights', /^respect of reservation of rights/],
  ['illegal', /^removal of illegal content$/],
] as const

type Section = (typeof SECTIONS)[number][0]

/** Words of a title, or of a file's name, that announce such a summary in whatever form it is written. */
const ANNOUNCED =
  /\b(?:(?:public\s+)?summary\s+of\s+(?:the\s+)?(?:training\s+(?:content|data)|content\s+used\s+for\s+training)|training[\s_-](?:content|data)[\s_-](?:summary|disclosure|transparency|documentation))\b|\bArticle\s+53\b|학습\s?데이터\s?(?:요약|공개)/i
const ANNOUNCED_PATH =
  /(?:^|\/)(?:[\w.-]*training[-_ ]?(?:content|data)[-_ ]?(?:summary|disclosure|transparency)|[\w.-]*summary[-_ ]of[-_ ]training[\w.-]*|[\w.-]*public[-_ ]summary|ai[-_]?act[\w.-]*)\.(?:md|markdown|html?)$/i
/** The same sections in other words, asked for only on pages that announce a summary. */
const OTHER_WORDS: readonly (readonly [Section, RegExp])[] = [
  ['synthetic', /\bsynthetic(?:ally)?\b|\b(?:model|ai|machine)[- ]generated\b|합성\s?데이터|생성\s?데이터/],
  ['crawled', /\b(?:crawl\w*|scrap\w*|web\s+data|online\s+sources)\b|웹\s?(?:데이터|수집)|크롤링/],
  [
    'private',
    /\b(?:licen[cs]ed|private|proprietary|third[- ]part\w*|non-?public\w*)\b|비공개|라이선스\s?계약/,
  ],
  ['public', /\b(?:public\w*|open)\b[^.]{0,20}\b(?:data\w*|corpora|corpus|sources?)\b|공개\s?데이터/],
  ['user', /\buser\s+(?:data|content|interactions?)\b|이용자\s?데이터/],
  [
    'model',
    /\bmodel\s+(?:identification|information|details|dependenc\w+)\b|\bmodels?\s+covered\b|모델\s?정보/,
  ],
  ['provider', /\bprovider\b|제공자/],
  ['illegal', /\b(?:illegal|harmful)\s+content\b|불법/],
  ['rights', /\b(?:copyright|opt-?out|reservation\s+of\s+rights)\b|저작권/],
  ['modalities', /\b(?:modalit\w+|size\s+of\s+the\s+data|overall\s+size)\b|규모/],
]
/** Of sections in other words, where the page says what it is. */
const ENOUGH_ANNOUNCED = 3

/** So many of the template's headings make a page a summary; a paper shares one or two of them. */
const ENOUGH = 5
const DEPENDENCIES = /\bmodel dependenc(?:y|ies)\b/i
const NONE = /^[\s|*:.-]*(?:no|none|n\/a|not applicable|nothing)\b/i

interface Line {
  readonly section: Section
  readonly text: string
  readonly start: number
}

/**
 * Public summaries of training content after the Commission's template: models that the model depends on, public data
 * sets, and generators of synthetic data. A provider's own statement, like a card.
 */
export const trainingSummaryCollector: TextCollector = {
  id: 'training-summary',
  endings: ['htm', 'html', 'markdown', 'md'],

  wants({ path, size }: Entry): boolean {
    return size <= limits.textFileBytes && (/\.(?:md|markdown)$/i.test(path) || isSummaryPage(path))
  },

  *collect(page: TextFile): Generator<Fact> {
    if (page.scope === 'vendored' || page.scope === 'development') return
    const file = /\.html?$/i.test(page.path)
      ? new TextFile(page.path, withoutTags(page.text), page.scope)
      : page
    const announced = ANNOUNCED_PATH.test(file.path) || ANNOUNCED.test(file.text.slice(0, 3000))
    if (!announced && !/list of data sources/i.test(file.text)) return
    const lines = linesOf(file.text, false) ?? (announced ? linesOf(file.text, true) : null)
    if (lines === null) return
    const seen = new Set<string>()
    const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== null
    for (const { section, text, start } of lines) {
      if (section === 'model' && DEPENDENCIES.test(text)) yield* dependencies(text, start, file, isNew)
      else if (section === 'public') yield* dataSets(text, start, file, isNew)
      else if (section === 'synthetic') yield* generators(text, start, file, isNew)
    }
  },
}

/** A page on its own, or the one that a static Space shows. */
function isSummaryPage(path: string): boolean {
  return /\.html?$/i.test(path) && (ANNOUNCED_PATH.test(path) || path === 'index.html')
}

/** A page with its headings as those of Markdown and its other tags blanked out, so that places hold. */
function withoutTags(text: string): string {
  let page = text
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<script', '</script'],
    ['<style', '</style'],
  ] as const)
    page = withoutBetween(page, open, close)
  return page
    .replace(/<h([1-6])\b[^<>]{0,500}>/gi, (tag, level: string) =>
      '#'.repeat(Math.min(Number(level), tag.length - 1)).padEnd(tag.length),
    )
    .replace(/<[^<>]{0,2000}>/g, blanked)
}

function withoutBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase()
  let out = ''
  let from = 0
  for (let at = lower.indexOf(open); at !== -1; at = lower.indexOf(open, from)) {
    const closing = lower.indexOf(close, at + open.length)
    const end = closing === -1 ? text.length : closing + close.length
    out += text.slice(from, at) + blanked(text.slice(at, end))
    from = end
  }
  return out + text.slice(from)
}

/** Lines under the template's headings, or those in other words; `null` when too few of them are there. */
function linesOf(text: string, inOtherWords: boolean): readonly Line[] | null {
  const found = new Set<Section>()
  const lines: Line[] = []
  let section: Section | null = null
  let start = 0
  for (const line of text.split('\n')) {
    const heading = inOtherWords ? sectionInOtherWords(line) : sectionOf(line)
    if (heading !== null) {
      if (heading !== 'unknown') found.add(heading)
      section = heading === 'unknown' ? null : heading
    } else if (section !== null && line.trim() !== '') lines.push({ section, text: line, start })
    start += line.length + 1
  }
  return found.size >= (inOtherWords ? ENOUGH_ANNOUNCED : ENOUGH) ? lines : null
}

/** `### 2.5. Synthetic data`, `**2.5 Synthetic data**`, `2.5. Synthetic data` */
function sectionOf(written: string): Section | null {
  const line = written.trim()
  if (line.length > 200 || !/^(?:#{1,6}\s|\*\*|\d)/.test(line)) return null
  const title = line
    .replace(/^[#*\s\d.]+/, '')
    .replace(/[*:\s]+$/, '')
    .toLowerCase()
  return SECTIONS.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}

/** `unknown` for a heading of something else, which ends the section before it. */
function sectionInOtherWords(written: string): Section | 'unknown' | null {
  const line = written.trim()
  if (line.length > 200) return null
  const title = /^#{2,6}\s+(.+)$/.exec(line)?.[1] ?? /^\*\*([^*]{3,120})\*\*:?\s*$/.exec(line)?.[1] ?? null
  if (title === null) return null
  return OTHER_WORDS.find(([, pattern]) => pattern.test(title.toLowerCase()))?.[0] ?? 'unknown'
}

function* dependencies(
  text: string,
  start: number,
  file: TextFile,
  isNew: (key: string) => boolean,
): Generator<Fact> {
  const at = text.search(DEPENDENCIES)
  const answer = text.slice(at).replace(DEPENDENCIES, (words) => ' '.repeat(words.length))
  if (NONE.test(answer)) return
  for (const match of answer.matchAll(/[^\s|`<>()[\]"',;*]+/g)) {
    const word = match[0].replace(/[.:]+$/, '')
    const url = parseHubUrl(word)
    const id = url?.kind === 'model' ? url.id : isHubId(word) && word.includes('/') ? word : null
    if (id === null || !isNew(`model ${id}`)) continue
    const from = start + at + match.index
    yield {
      kind: 'reference',
      target: 'model',
      id,
      form: url === null ? 'hub-id' : 'hub-url',
      revision: url?.revision ?? null,
      use: 'state',
      relation: 'finetune',
      role: 'backbone',
      via: 'model dependencies of the training summary',
      isDefault: false,
      strength: 'B',
      scope: 'product',
      location: file.locate(from, from + word.length),
    }
  }
}

function* dataSets(
  text: string,
  start: number,
  file: TextFile,
  isNew: (key: string) => boolean,
): Generator<Fact> {
  for (const match of text.matchAll(/https?:\/\/[^\s|`<>()[\]"']+/g)) {
    // Converters write `\\_` for an underscore of an address.
    const url = parseHubUrl(match[0].replace(/\\(?=[_*~-])/g, '').replace(/[.,;]+$/, ''))
    if (url === null || url.kind !== 'dataset' || !isNew(`dataset ${url.id}`)) continue
    yield {
      kind: 'reference',
      target: 'dataset',
      id: url.id,
      form: 'hub-url',
      revision: url.revision,
      use: 'state',
      relation: null,
      role: null,
      via: 'training summary',
      isDefault: false,
      strength: 'B',
      scope: 'training',
      location: file.locate(start + match.index, start + match.index + match[0].length),
    }
  }
}

function* generators(
  text: string,
  start: number,
  file: TextFile,
  isNew: (key: string) => boolean,
): Generator<Fact> {
  const answer = text.slice(Math.max(text.lastIndexOf('|', text.trimEnd().length - 2), text.indexOf(':')) + 1)
  if (NONE.test(answer)) return
  // The heading says that the data is generated; the line may only name the model.
  const lead = 'Data generated with '
  for (const { provider, model, name, start: from, end } of readTeachers(lead + text)) {
    if (!isNew(`teacher ${provider} ${model}`)) continue
    const at = start + from - lead.length
    const place = { strength: 'B', scope: 'data', location: file.locate(at, at + name.length) } as const
    const stage = stageOfTeaching(lead + text, { start: from, end })
    yield { kind: 'statement', topic: 'teacher', about: name, ...(stage === null ? {} : { stage }), ...place }
    yield { kind: 'service', provider, sign: 'prose', model, overridden: false, makesData: true, ...place }
  }
}
