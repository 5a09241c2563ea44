import { familiesOfName, findFamilies } from '../../catalog/families.js'
import type { Fact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import { WEIGHT_RELATIONS } from '../../types/vocabulary.js'
import { collectLicenseMarks } from '../collect-license-marks.js'
import { proseCollector } from '../collect-prose.js'
import type { CollectContext } from '../collector.js'
import { isEvaluation } from '../prose/data-references.js'
import { readMarkdown } from '../prose/markdown.js'
import { TextFile } from '../text-file.js'

/** What a page says of somebody: a base or tokenizer, code that was taken over, a notice that a licence asks for. */
export interface PageStatement {
  readonly what: 'base' | 'tokenizer' | 'code' | 'notice'
  /** As written: a model, `owner/repository`, the words of a badge. */
  readonly name: string
  readonly location: Location
}

/** One version of a page, as far as credits go. */
export interface ReadPage {
  /** By a key that does not change with the wording of the sentence around. */
  readonly statements: ReadonlyMap<string, PageStatement>
  /** Whether the page holds these words anywhere, whatever stands between their letters. */
  holds(words: string): boolean
  /** Whether the prose of the page, tables and results left out, names this at all. */
  names(name: string): boolean
}

/** Nothing but the page itself is asked for: what stands beside it belongs to another question. */
const ALONE: CollectContext = {
  paths: new Set(),
  exists: () => false,
  scopeOf: () => 'product',
  follow: () => false,
  skip: () => {},
}

export function readPage(path: string, text: string): ReadPage {
  const file = new TextFile(path, text, 'product')
  const statements = new Map<string, PageStatement>()
  for (const fact of [...proseCollector.collect(file, ALONE), ...collectLicenseMarks.collect(file, ALONE)]) {
    const statement = statementOf(fact)
    // A row of a table is about the model that it names, and comes with it.
    if (statement === null || isRow(text, statement.location)) continue
    const key = `${statement.what} ${keyOf(statement.name)}`
    if (!statements.has(key)) statements.set(key, statement)
  }
  let prose: { readonly plain: string; readonly families: ReadonlySet<string> } | null = null
  let whole: string | null = null
  return {
    statements,
    holds: (words) => {
      whole ??= plain(text)
      return whole.includes(plain(words))
    },
    names: (name) => {
      prose ??= proseOf(text)
      if (prose.plain.includes(plain(name.slice(name.indexOf('/') + 1)))) return true
      return familyIds(name).some((id) => prose!.families.has(id))
    },
  }
}

function statementOf(fact: Fact): PageStatement | null {
  const { location } = fact
  switch (fact.kind) {
    case 'reference':
      if (fact.use !== 'state' || fact.role === 'teacher' || fact.isDefault) return null
      if (fact.target === 'tokenizer') return { what: 'tokenizer', name: fact.id, location }
      if (fact.target !== 'model' || fact.form === 'collection-url') return null
      return fact.relation === null || WEIGHT_RELATIONS.has(fact.relation)
        ? { what: 'base', name: fact.id, location }
        : null
    case 'attribution':
      return { what: 'code', name: fact.upstream, location }
    case 'license-mark':
      return fact.form === 'badge' || fact.form === 'notice'
        ? { what: 'notice', name: fact.text, location }
        : null
    default:
      return null
  }
}

function isRow(text: string, { startLine }: Location): boolean {
  return /^\s*\|/.test(text.split('\n', startLine)[startLine - 1] ?? '')
}

/** Llama 2 and Llama-2-7B-chat are one credit: the family where the catalogue knows one, else the name. */
function keyOf(name: string): string {
  return familyIds(name)[0] ?? plain(name)
}

/** Families by the name on its page and by its id on the hub, the longest match first. */
function familyIds(name: string): readonly string[] {
  const bare = name.slice(name.indexOf('/') + 1)
  return [...findFamilies(bare), ...familiesOfName(bare)].map(({ family }) => family.id)
}

function proseOf(text: string): { readonly plain: string; readonly families: ReadonlySet<string> } {
  const said = readMarkdown(text)
    .blocks.filter((block) => block.kind !== 'row' && !isEvaluation(block))
    .map((block) => block.text)
    .join('\n')
  return {
    plain: plain(said),
    families: new Set(findFamilies(said).map(({ family }) => family.id)),
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
