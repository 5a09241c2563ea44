import type { CollectContext, TextCollector } from '../collector.js'
import type { TextFile } from '../text-file.js'
import type { PyprojectFile } from './pyproject-file.js'
import { strings, type Table, tableAt, text } from './toml-values.js'

/** A reader of requirement files for one list: the plain one, or an extra of that name. */
export type ReaderFor = (extra: string | null) => TextCollector

/** Requirement files that setuptools or Hatch's plug-in read when they build the package. */
export function followDynamicFiles(
  { file, root }: PyprojectFile,
  context: CollectContext,
  readerFor: ReaderFor,
): void {
  const setuptools = tableAt(root, 'tool', 'setuptools', 'dynamic')
  const hatch = tableAt(root, 'tool', 'hatch', 'metadata', 'hooks', 'requirements_txt')
  followAll(listed(tableAt(setuptools, 'dependencies'), 'file'), file, context, readerFor(null))
  followAll(listed(hatch, 'files'), file, context, readerFor(null))
  for (const extras of [
    tableAt(setuptools, 'optional-dependencies'),
    tableAt(hatch, 'optional-dependencies'),
  ]) {
    for (const [extra, value] of Object.entries(extras)) {
      const paths = Array.isArray(value) ? strings(value) : listed(tableAt(extras, extra), 'file')
      followAll(paths, file, context, readerFor(extra))
    }
  }
}

/** Has each file read; one that is not there is said to be unread. */
export function followAll(
  paths: readonly string[],
  file: TextFile,
  context: CollectContext,
  reader: TextCollector,
): void {
  for (const path of paths) {
    if (!context.follow(path, file.path, reader)) {
      context.skip(file.path, `reads ${path}, which is not in the repository`)
    }
  }
}

function listed(table: Table, key: string): readonly string[] {
  const single = text(table[key])
  return single === null ? strings(table[key]) : [single]
}
