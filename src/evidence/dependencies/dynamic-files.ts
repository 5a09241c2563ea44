import type { Entry } from '../../source/source.js'
import type { CollectContext } from '../collector.js'
import type { PyprojectFile } from './pyproject-file.js'
import { strings, type Table, tableAt, text } from './toml-values.js'

/**
 * `tool.setuptools.dynamic`: requirement files that the build reads. They are collected on their own by name; one that
 * is missing, or that no collector reads because of its name, is said to be unread.
 * @param isRead whether a listed file of that path is read as a requirement file.
 */
export function checkDynamicFiles(
  { file, root }: PyprojectFile,
  context: CollectContext,
  isRead: (entry: Entry) => boolean,
): void {
  const dynamic = tableAt(root, 'tool', 'setuptools', 'dynamic')
  const tables: Table[] = [tableAt(dynamic, 'dependencies')]
  const extras = tableAt(dynamic, 'optional-dependencies')
  for (const extra of Object.keys(extras)) tables.push(tableAt(extras, extra))
  for (const table of tables) {
    const single = text(table['file'])
    for (const path of single === null ? strings(table['file']) : [single]) {
      if (!context.exists(path, file.path)) {
        context.skip(file.path, `reads ${path}, which is not in the repository`)
      } else if (!isRead({ path, size: 0, type: 'file', executable: false, target: null })) {
        context.skip(file.path, `reads ${path}, whose name is not that of a requirement file`)
      }
    }
  }
}
