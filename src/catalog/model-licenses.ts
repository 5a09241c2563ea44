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

let compiled: readonly (readonly [RegExp, Row])[] | null = null

function patterns(): readonly (readonly [RegExp, Row])[] {
  compiled ??= ROWS.map((row) => [new RegExp(`^(?:${row.models.join('|')})$`, 'i'), row] as const)
  return compiled
}

/**
 * The licence of a model by its hub id, copies and renamed ids included. `null` when no source was read for it: sizes of
 * one family differ (Qwen2.5-3B, -72B), so nothing is concluded from a neighbour.
 */
export function modelLicense(id: string): ModelLicense | null {
  const match = findModel(id)
  for (const name of new Set([...(match === null ? [] : [match.id]), id])) {
    const hit = patterns().find(([pattern]) => pattern.test(name))
    if (hit !== undefined) return stated(hit[1])
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
