import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { LockHosts, lockedFact } from './dependencies/lock.js'
import type { TextFile } from './text-file.js'

/** `https://host/channel/linux-64/name-1.0-build.conda#md5`: channel, name and version of one locked package. */
const ARCHIVE =
  /^(https?:\/\/\S+)\/[^/\s]+\/([A-Za-z0-9_][\w.-]*)-([^-/\s]+)-[^-/\s]+\.(?:conda|tar\.bz2)(?:#\S*)?$/
/** The interpreter and the installer are no parts of a product. */
const TOOLS = new Set(['python', 'pip'])

/**
 * Explicit lists of conda: `conda-linux-64.lock` of conda-lock and what `conda list --explicit` writes, one archive a
 * line below `@EXPLICIT`.
 */
export const collectCondaExplicit: TextCollector = {
  id: 'conda-explicit',
  endings: ['lock', 'txt'],
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.lockFileBytes &&
      /(?:^|\/)(?:[\w.-]*conda[\w.-]*\.lock|(?:spec-?(?:file|list)|explicit|conda)[\w.-]*\.txt)$/i.test(path)
    )
  },
  *collect(file: TextFile): Iterable<Fact> {
    if (!/^@EXPLICIT\s*$/m.test(file.text)) return
    const hosts = new LockHosts(file)
    for (const line of file.text.matchAll(/^[^\n#@][^\n]*$/gm)) {
      const match = ARCHIVE.exec(line[0].trim())
      if (match === null) continue
      const [, channel, name, version] = match as unknown as [string, string, string, string]
      const at = line.index + line[0].indexOf(`${name}-${version}`)
      hosts.add(channel, file.locate(line.index, line.index + channel.length))
      if (TOOLS.has(name)) continue
      yield lockedFact(
        { ecosystem: 'conda', name, version, location: file.locate(at, at + name.length) },
        file,
      )
    }
    yield* hosts.facts()
  },
}
