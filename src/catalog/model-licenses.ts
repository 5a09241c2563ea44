import data from './data/model-licenses.json' with { type: 'json' }
import { findModel } from './find-model.js'

/** Under which licence a vendor published a model, and where that was read. */
export interface ModelLicense {
  /** SPDX id or `LicenseRef-…`; not every one has a row of facts. */
  readonly id: string
  /** Repository with path and commit, or page. */
  readonly source: string
  /** Date of the look at the source, ISO 8601. */
  readonly checked: string
}

interface Row {
  readonly license: string
  readonly models: readonly string[]
  readonly families: readonly string[]
  readonly source: string
}

const ROWS: readonly Row[] = data.licenses

interface Compiled {
  readonly row: Row
  /** Organisations that its patterns open with; `null` where they spell several at once. */
  readonly owners: ReadonlySet<string> | null
  pattern: RegExp | null
}

let compiled: readonly Compiled[] | null = null

/** The row that names an id. By organisation first, so that few of the patterns are ever compiled. */
function rowOf(id: string): Row | null {
  compiled ??= ROWS.map((row) => {
    const owners = row.models.map(ownerOf)
    return { row, owners: owners.every(isPlain) ? new Set(owners) : null, pattern: null }
  })
  const owner = ownerOf(id)
  for (const one of compiled) {
    if (one.owners?.has(owner) === false) continue
    one.pattern ??= new RegExp(`^(?:${one.row.models.join('|')})$`, 'i')
    if (one.pattern.test(id)) return one.row
  }
  return null
}

function ownerOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/'))).toLowerCase()
}

function isPlain(owner: string): boolean {
  return /^[\w-]+$/.test(owner)
}

/**
 * The licence of a model by its hub id, copies and renamed ids included. `null` when no source was read for it: sizes of
 * one family differ (Qwen2.5-3B, -72B), so nothing is concluded from a neighbour.
 */
export function modelLicense(id: string): ModelLicense | null {
  const match = findModel(id)
  for (const name of new Set([...(match === null ? [] : [match.id]), id])) {
    const row = rowOf(name)
    if (row !== null) return stated(row)
  }
  return null
}

/** The licence that all models of a family share; `null` when they differ or no source was read. */
export function familyLicense(family: string): ModelLicense | null {
  const row = ROWS.find(({ families }) => families.includes(family))
  return row === undefined ? null : stated(row)
}

/** Every row of the table, for tests and documents. */
export function modelLicenseRows(): readonly Row[] {
  return ROWS
}

function stated({ license, source }: Row): ModelLicense {
  return { id: license, source, checked: data.checked }
}
