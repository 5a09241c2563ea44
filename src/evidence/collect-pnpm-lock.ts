import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { lockedFact } from './dependencies/lock.js'
import type { TextFile } from './text-file.js'

const TABLE = /^( *)(dependencies|devDependencies|optionalDependencies):$/
const NAME = /^( *)(?:'([^']+)'|([^\s:'][^\s:]*)):(?: +(\S+))?$/
const VERSION = /^( *)version: +'?([^\s']+)'?$/
const GROUPS = new Map([
  ['dependencies', null],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
])

/**
 * `pnpm-lock.yaml`: what the importers ask for and its versions. The tables stand at the root (version 5) or under
 * `importers`, each package with its version on the line itself or below the name.
 */
export const collectPnpmLock: TextCollector = {
  id: 'pnpm-lock',
  endings: ['yaml', 'yml'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)pnpm-lock\.ya?ml$/.test(path)
  },
  *collect(file: TextFile): Iterable<Fact> {
    let importers = false
    let table: { readonly indent: number; readonly group: string | null } | null = null
    let name: { readonly text: string; readonly start: number } | null = null
    let start = 0
    for (const raw of file.text.split('\n')) {
      const line = raw.replace(/\r$/, '')
      const offset = start
      start += raw.length + 1
      if (line === '') continue
      const indent = line.length - line.trimStart().length
      if (indent === 0) importers = line === 'importers:'
      const header = TABLE.exec(line)
      if (header !== null && (indent === 0 || (importers && indent === 4))) {
        table = { indent, group: GROUPS.get(header[2] as string) ?? null }
        name = null
        continue
      }
      if (table === null) continue
      if (indent <= table.indent) {
        table = null
        continue
      }
      let version: string | null = null
      if (indent === table.indent + 2) {
        const match = NAME.exec(line)
        const text = match?.[2] ?? match?.[3]
        name = text === undefined ? null : { text, start: offset + line.indexOf(text) }
        version = match?.[4] ?? null
      } else if (indent === table.indent + 4) version = VERSION.exec(line)?.[2] ?? null
      if (name === null || version === null) continue
      // Peers follow in parentheses or after an underscore.
      const exact = /^\d[^(_]*/.exec(version)?.[0]
      if (exact === undefined) continue
      yield lockedFact(
        {
          ecosystem: 'npm',
          name: name.text,
          version: exact,
          location: file.locate(name.start, name.start + name.text.length),
          group: table.group,
          optional: table.group !== null,
          direct: true,
        },
        file,
      )
      name = null
    }
  },
}
