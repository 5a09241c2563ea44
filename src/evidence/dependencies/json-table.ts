import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'
import { isTable, type Table } from './toml-values.js'

/** The object of a JSON file. `null` for a file that is no object; one that is no JSON is recorded as skipped. */
export function jsonTable(file: TextFile, context: CollectContext): Table | null {
  let root: unknown
  try {
    root = JSON.parse(file.text.replace(/^\uFEFF/, ''))
  } catch {
    context.skip(file.path, 'not valid JSON')
    return null
  }
  return isTable(root) ? root : null
}
