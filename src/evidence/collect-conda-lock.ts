import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { groupOfMany, LockHosts, lockedFact } from './dependencies/lock.js'
import { type YamlScalar, yamlRecords } from './dependencies/yaml-records.js'
import type { TextFile } from './text-file.js'

/** The interpreter and the installer are no parts of a product. */
const TOOLS = new Set(['python', 'pip'])

/** `conda-lock.yml`: conda and pip packages; one fact each, however many platforms list it. */
export const collectCondaLock: TextCollector = {
  id: 'conda-lock',
  endings: ['yaml', 'yml'],
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.lockFileBytes &&
      /(?:^|\/)(?:[\w.-]+[.-])?conda-lock\.ya?ml$/.test(path)
    )
  },
  *collect(file: TextFile): Iterable<Fact> {
    const hosts = new LockHosts(file)
    const seen = new Set<string>()
    for (const record of yamlRecords(file.text, 'package')) {
      const name = record.get('name')
      const version = record.get('version')
      if (name === undefined) continue
      const ecosystem = record.get('manager')?.text === 'pip' ? 'pypi' : 'conda'
      const key = `${ecosystem}:${name.text}:${version?.text ?? ''}`
      if (seen.has(key) || TOOLS.has(name.text)) continue
      seen.add(key)
      const url = record.get('url')
      if (ecosystem === 'conda' && url !== undefined)
        hosts.add(channelOf(url), file.locate(url.start, url.end))
      const category = record.get('category')?.text
      yield lockedFact(
        {
          ecosystem,
          name: name.text,
          version: version?.text ?? null,
          location: file.locate(name.start, name.end),
          group: category === undefined ? null : groupOfMany([category]),
          optional: record.get('optional')?.text === 'true',
        },
        file,
      )
    }
    yield* hosts.facts()
  },
}

/** `https://host/channel` of `https://host/channel/linux-64/name-1.0-0.conda`. */
function channelOf({ text }: YamlScalar): string | null {
  return /^(https?:\/\/[^\s]+)\/[^/]+\/[^/]+$/.exec(text)?.[1] ?? null
}
