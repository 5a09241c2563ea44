import { findDataset } from '../../catalog/datasets.js'
import { isHubId, parseHubUrl } from '../../catalog/hub-id.js'
import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'
import type { ReferenceFact } from '../../types/fact.js'
import { isKnownDataset } from '../prose/known-datasets.js'
import { findMentions } from '../prose/object.js'

/** A model or data set in a row of a third-party list, with the licence that the row states. */
export interface NoticeRow {
  readonly target: 'model' | 'dataset'
  readonly id: string
  readonly form: ReferenceFact['form']
  /** SPDX id, `null` where the row states none that is known. */
  readonly license: string | null
  readonly start: number
  readonly end: number
}

const NAME =
  /^(?:name|component|model|data ?sets?|data|software|package|project|asset|third[- ]party|item|명칭|이름|구성 ?요소|모델|데이터(?:셋)?|소프트웨어|항목)(?:\s*(?:name|명|이름))?$/i
const LICENSE = /^(?:licen[sc]es?(?:\s*\(SPDX\))?|terms|라이선스|이용 ?조건)$/i
const LINK = /\[([^[\]]{1,200})\]\(\s*([^)\s]{1,600})\s*\)/
/** Rows of one file past which a list is an inventory of packages. */
const MOST_ROWS = 400

/**
 * Rows of Markdown tables with a column of names and one of licences, as third-party notices list what a product holds.
 * Told are those whose name, link or address is a model or a data set: a hub id, or a name that the catalogue knows and
 * that begins the cell ("Qwen2.5-VL vision encoder"). Packages are told by the files that install them.
 */
export function readNoticeTables(text: string): readonly NoticeRow[] {
  if (!/^\s*\|?[^\n|]*\|[^\n]*(?:licen[sc]e|라이선스)/im.test(text)) return []
  const out: NoticeRow[] = []
  let columns: { readonly name: number; readonly license: number } | null = null
  let offset = 0
  for (const line of text.split('\n')) {
    const start = offset
    offset += line.length + 1
    const cells = cellsOf(line)
    if (cells === null) columns = null
    else if (columns === null) columns = headOf(cells)
    else if (out.length < MOST_ROWS && !/^[\s|:-]+$/.test(line)) {
      const row = rowOf(cells, columns)
      if (row !== null) out.push({ ...row, start: start + row.start, end: start + row.end })
    }
  }
  return out
}

interface Cell {
  readonly text: string
  /** Offset in the line. */
  readonly start: number
}

function cellsOf(line: string): readonly Cell[] | null {
  if (!line.includes('|')) return null
  const cells: Cell[] = []
  let start = 0
  for (const part of line.split('|')) {
    cells.push({ text: part.trim(), start: start + part.length - part.trimStart().length })
    start += part.length + 1
  }
  if (cells[0]?.text === '') cells.shift()
  if (cells.at(-1)?.text === '') cells.pop()
  return cells.length < 2 ? null : cells
}

function headOf(cells: readonly Cell[]): { readonly name: number; readonly license: number } | null {
  const plain = cells.map(({ text }) => text.replace(/[*_`]/g, '').trim())
  const name = plain.findIndex((one) => NAME.test(one))
  const license = plain.findIndex((one) => LICENSE.test(one))
  return name === -1 || license === -1 ? null : { name, license }
}

function rowOf(
  cells: readonly Cell[],
  columns: { readonly name: number; readonly license: number },
): NoticeRow | null {
  const cell = cells[columns.name]
  if (cell === undefined || cell.text === '') return null
  const named = nameOf(cell.text) ?? addressOf(cells)
  if (named === null) return null
  const license = licenseOf(cells[columns.license]?.text ?? '')
  return { ...named, license, start: cell.start, end: cell.start + cell.text.length }
}

type Named = Pick<NoticeRow, 'target' | 'id' | 'form'>

function nameOf(text: string): Named | null {
  const link = LINK.exec(text)
  const address = link === null ? null : hubAddress(link[2] as string)
  if (address !== null) return address
  const plain = (link?.[1] ?? text).replace(/[*_`]/g, '').trim()
  if (findDataset(plain) !== null || isKnownDataset(plain))
    return { target: 'dataset', id: plain, form: isHubId(plain) ? 'hub-id' : 'name' }
  const [model] = findMentions(plain)
  return model === undefined || model.start !== 0 ? null : { target: 'model', id: model.id, form: model.form }
}

/** The first address of the hub in the row; addresses of code are read with the other credits. */
function addressOf(cells: readonly Cell[]): Named | null {
  for (const { text } of cells) {
    const url = /https?:\/\/[^\s)>\]"'`|]{3,400}/.exec(text)?.[0]
    const address = url === undefined ? null : hubAddress(url)
    if (address !== null) return address
  }
  return null
}

function hubAddress(text: string): Named | null {
  const url = parseHubUrl(text.replace(/[.;:]+$/, ''))
  return url !== null && (url.kind === 'model' || url.kind === 'dataset')
    ? { target: url.kind, id: url.id, form: 'hub-url' }
    : null
}

function licenseOf(text: string): string | null {
  const plain = (LINK.exec(text)?.[1] ?? text).replace(/[*_`]/g, '').trim()
  return plain === '' ? null : (licenseByName(plain) ?? canonicalExpression(plain))
}
