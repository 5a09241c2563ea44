import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { lockedFact } from './dependencies/lock.js'
import type { TextFile } from './text-file.js'

/** First descriptor of an entry: `name@range`, `"@scope/name@npm:range"`; an alias gives its real name. */
const DESCRIPTOR = /^"?((?:@[^/@\s"]+\/)?[^@\s"]+)@(?:npm:((?:@[^/@\s"]+\/)?[A-Za-z][^@\s"]*)@)?([^",\s]*)/
const VERSION = /^ {2}version:? "?([^"\s]+)"?$/
const OWN = /^(?:workspace|file|link|portal|patch):/

/** `yarn.lock` of Yarn 1 and of later ones. It does not tell what the project asks for. */
export const collectYarnLock: TextCollector = {
  id: 'yarn-lock',
  endings: ['lock'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)yarn\.lock$/.test(path)
  },
  *collect(file: TextFile): Iterable<Fact> {
    let entry: { readonly name: string; readonly start: number } | null = null
    let start = 0
    for (const raw of file.text.split('\n')) {
      const line = raw.replace(/\r$/, '')
      if (/^[^\s#]/.test(line)) {
        const match = DESCRIPTOR.exec(line)
        const own = match === null || OWN.test(match[3] as string)
        const name = match?.[2] ?? match?.[1]
        entry = own || name === undefined ? null : { name, start: start + line.indexOf(name) }
      } else if (entry !== null) {
        const version = VERSION.exec(line)?.[1]
        if (version !== undefined) {
          const location = file.locate(entry.start, entry.start + entry.name.length)
          yield lockedFact({ ecosystem: 'npm', name: entry.name, version, location }, file)
          entry = null
        }
      }
      start += raw.length + 1
    }
  },
}
