import { isHubId } from '../../catalog/hub-id.js'
import type { Relation, Role } from '../../types/vocabulary.js'
import type { Lineage } from './english-lineage.js'
import type { Block } from './markdown.js'
import { findMentions, kindAt, listedAfter, type Mention } from './object.js'
import { normalise, type OwnNames } from './subject.js'

interface Field {
  readonly label: RegExp
  readonly relation: Relation | null
  readonly role: Role
}

const BASE =
  /^(?:base(?:\s+|-)models?|base\s+LLM|베이스\s*모델|기반\s*모델|기본\s*모델|(?:基座|底座|基础|基底)模型|ベース(?:・)?モデル|元(?:の)?モデル)$/i

const FIELDS: readonly Field[] = [
  {
    label: /^(?:fine-?tuned\s+from(?:\s+models?)?(?:\s+\\?\[optional\\?\])?|parent\s+model|원본\s*모델)$/i,
    relation: 'finetune',
    role: 'backbone',
  },
  {
    label: BASE,
    relation: 'initialized-from',
    role: 'backbone',
  },
  {
    label: /^(?:foundation\s+model|backbone(?:\s+(?:model|LLM))?|LLM\s+backbone|백본(?:\s*모델)?)$/i,
    relation: null,
    role: 'backbone',
  },
  {
    label: /^(?:initiali[sz]ed\s+from|initiali[sz]ation|초기\s*가중치)$/i,
    relation: 'initialized-from',
    role: 'backbone',
  },
  {
    label: /^(?:vision|visual|image)\s+(?:encoder|tower|backbone|model)|^(?:비전|이미지)\s*인코더/i,
    relation: null,
    role: 'vision-encoder',
  },
  {
    label: /^(?:audio|speech)\s+(?:encoder|tower|backbone)|^(?:오디오|음성)\s*인코더/i,
    relation: null,
    role: 'audio-encoder',
  },
  { label: /^(?:language\s+model|LLM|text\s+decoder|언어\s*모델)$/i, relation: null, role: 'backbone' },
  { label: /^(?:draft\s+model)$/i, relation: null, role: 'draft-head' },
  { label: /^(?:teacher(?:\s+model)?|교사\s*모델)$/i, relation: 'distilled-from', role: 'teacher' },
  { label: /^(?:tokeni[sz]er|토크나이저)$/i, relation: 'tokenizer-of', role: 'tokenizer' },
]
/** A label and its value stand at the beginning of a block. */
const VALUE_LENGTH = 1000
const WEIGHT_TABLE_CELL = /`?\w+(?:\.\w+)+\.?`?/

/** `**Base model:** X` and rows such as `| Vision encoder | X |`: a label of ours, and a model right behind it. */
export function readField(block: Block): Lineage[] {
  const text = block.text.slice(0, VALUE_LENGTH)
  return block.kind === 'row' ? readRow(text) : readLabel(text)
}

function readLabel(text: string): Lineage[] {
  const match =
    /^[\s>]*(?:[-*+•]\s+|\d+[.)]\s+)?[^\p{L}\n]{0,8}([\p{L}][\p{L} [\]\\-]{2,40}?)[*_]{0,3}\s*[:：]\s*[*_]{0,3}/u.exec(
      text,
    )
  if (match === null) return []
  const field = fieldOf(match[1] as string)
  if (field === null) return []
  const end = text.indexOf('\n', match[0].length)
  return readValue(text, match[0].length, end === -1 ? text.length : end, field, (match[1] as string).trim())
}

interface Cell {
  readonly text: string
  readonly start: number
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = []
  let at = text.indexOf('|') + 1
  for (let bar = text.indexOf('|', at); bar !== -1; bar = text.indexOf('|', at)) {
    cells.push({ text: text.slice(at, bar), start: at })
    at = bar + 1
  }
  return cells
}

/** Column heads that are a base only beside a column of models: "Base" alone heads columns of scores, too. */
const BASE_BESIDE_MODEL = /^(?:base|backbone|베이스|기반)$/i
const MODEL_HEAD = /^(?:models?|model\s+names?|names?|모델(?:명)?|이름)$/i

/** Which column of a table names the base of the model in each row; -1 when none does. */
export function baseColumn(header: string): number {
  const heads = cellsOf(header.slice(0, VALUE_LENGTH)).map(({ text }) => text.replace(/[*_`]/g, '').trim())
  const plain = heads.findIndex((head) => BASE.test(head))
  if (plain !== -1) return plain
  return heads.some((head) => MODEL_HEAD.test(head))
    ? heads.findIndex((head) => BASE_BESIDE_MODEL.test(head))
    : -1
}

/** Columns that name what each of the project's models is put together from. */
const COMPONENT_HEADS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:ViT|(?:vision|visual|image)\s+(?:encoder|tower|backbone)|비전\s*인코더)$/i, 'vision-encoder'],
  [/^(?:(?:audio|speech)\s+(?:encoder|tower)|음성\s*인코더|오디오\s*인코더)$/i, 'audio-encoder'],
  [/^(?:LLM|LLM\s+backbone|language\s+(?:model|backbone)|언어\s*모델)$/i, 'backbone'],
]

/** Columns of a table that name parts of its models, by role; none unless at least two are named side by side. */
export function componentColumns(header: string): ReadonlyMap<number, Role> {
  const out = new Map<number, Role>()
  cellsOf(header.slice(0, VALUE_LENGTH)).forEach(({ text }, index) => {
    const head = text.replace(/[*_`]/g, '').trim()
    const role = COMPONENT_HEADS.find(([pattern]) => pattern.test(head))?.[1]
    if (role !== undefined) out.set(index, role)
  })
  return out.size < 2 ? new Map() : out
}

/** The parts of one of the project's own models, from a row below such a header. */
export function readComponentCells(
  row: string,
  columns: ReadonlyMap<number, Role>,
  own: OwnNames,
): Lineage[] {
  const text = row.slice(0, VALUE_LENGTH)
  const cells = cellsOf(text)
  const named = cells.some(
    (other, index) => !columns.has(index) && own.some((name) => normalise(other.text).includes(name)),
  )
  if (!named) return []
  return [...columns].flatMap(([index, role]) => {
    const cell = cells[index]
    if (cell === undefined) return []
    // A checkpoint by size or patch is somebody's weights; a bare family may be a design only.
    const sized = /\d\s?[bm](?![a-z])|patch\d/i.test(cell.text)
    const field: Field = { label: BASE, relation: sized ? 'initialized-from' : null, role }
    return readValue(text, cell.start, cell.start + cell.text.length, field, 'table of components')
  })
}

/**
 * The base of one of the project's own models, from a row below such a header. A row that names none of the project's
 * models in another cell is about somebody else's.
 */
export function readBaseCell(row: string, column: number, own: OwnNames): Lineage[] {
  const text = row.slice(0, VALUE_LENGTH)
  const cells = cellsOf(text)
  const cell = cells[column]
  if (cell === undefined) return []
  const named = cells.some(
    (other, index) => index !== column && own.some((name) => normalise(other.text).includes(name)),
  )
  if (!named) return []
  const field: Field = { label: BASE, relation: 'initialized-from', role: 'backbone' }
  return readValue(text, cell.start, cell.start + cell.text.length, field, 'base model')
}

function readRow(text: string): Lineage[] {
  const cells = cellsOf(text)
  if (cells.length === 0 || cells.length > 4) return []
  for (let index = 0; index < Math.min(2, cells.length - 1); index++) {
    const label = (cells[index] as { text: string }).text.replace(/[*_`]/g, '').trim()
    // In the second column only beside the name of weights: other tables put a size or a score there.
    if (index === 1 && !WEIGHT_TABLE_CELL.test((cells[0] as { text: string }).text)) break
    const field = fieldOf(label)
    const value = cells[index + 1] as { text: string; start: number }
    if (field !== null) return readValue(text, value.start, value.start + value.text.length, field, label)
  }
  return []
}

function readValue(text: string, start: number, end: number, field: Field, via: string): Lineage[] {
  const mentions = findMentions(text.slice(0, end)).filter((mention) => mention.start >= start)
  const first = plainId(text.slice(0, end), start, mentions) ?? mentions[0]
  // The value begins with the name: anything longer in front of it is a sentence.
  if (
    first === undefined ||
    !/^[\s*_`"'([]*(?:(?:the|frozen|pre-?trained)\s+)*[*_`([]*$/i.test(text.slice(start, first.start))
  )
    return []
  const kind = kindAt(text, first)
  if (kind === null) return []
  return [first, ...listedAfter(text.slice(0, end), first, mentions)].map((mention: Mention) => ({
    object: { mention, kind: field.role === 'tokenizer' ? 'tokenizer' : kind },
    relation: field.relation,
    role: field.role,
    via,
  }))
}

/** An id that stands alone behind its label, of a family that nobody knows. */
function plainId(text: string, start: number, mentions: readonly Mention[]): Mention | null {
  const match = /^[\s*_`"']*([A-Za-z0-9][\w.-]{1,60}\/[A-Za-z0-9][\w.-]{1,90}?)[*_`"']*[.,]?\s*$/.exec(
    text.slice(start),
  )
  const id = match?.[1]
  if (match === null || id === undefined || !isHubId(id) || mentions.length > 1) return null
  const at = start + match[0].indexOf(id)
  return { id, form: 'hub-id', revision: null, start: at, end: at + id.length }
}

function fieldOf(label: string): Field | null {
  const words = label
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return FIELDS.find(({ label: pattern }) => pattern.test(words)) ?? null
}
