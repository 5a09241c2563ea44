import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { lockedFact } from './dependencies/lock.js'
import type { TextFile } from './text-file.js'

const DIRECTIVE = /^(require|replace)\s*(\()?/

interface Line {
  readonly verb: string
  readonly words: readonly string[]
  readonly indirect: boolean
  readonly offset: number
  readonly text: string
}

/**
 * `go.mod` (https://go.dev/ref/mod). `// indirect` modules are transitive; a replacement by another module is another
 * origin, one by a folder is the repository's own.
 */
export const collectGoMod: TextCollector = {
  id: 'go-mod',
  endings: ['mod'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && /(?:^|\/)go\.mod$/.test(path)
  },
  *collect(file: TextFile): Iterable<Fact> {
    const lines = [...directives(file.text)]
    const replaced = new Map<string, { readonly url: string; readonly version: string | null } | null>()
    for (const { verb, words } of lines) {
      const arrow = words.indexOf('=>')
      const target = words[arrow + 1]
      if (verb !== 'replace' || arrow < 1 || target === undefined) continue
      const version = words[arrow + 2]
      const local = /^\.{0,2}\//.test(target)
      replaced.set(
        words[0] as string,
        local
          ? null
          : {
              url: `https://${target}${version === undefined ? '' : `@${version}`}`,
              version: version ?? null,
            },
      )
    }
    for (const { verb, words, indirect, offset, text } of lines) {
      const [module, version] = words
      if (verb !== 'require' || module === undefined || version === undefined) continue
      const replacement = replaced.get(module)
      if (replacement === null) continue
      // What is built is the replacement, in its own version.
      const built = replacement?.version ?? version
      const at = offset + text.indexOf(module)
      const location = file.locate(at, at + module.length)
      const fact = lockedFact(
        { ecosystem: 'golang', name: module, version: built, location, url: replacement?.url ?? null },
        file,
      )
      yield { ...fact, specifier: built, direct: !indirect }
    }
  },
}

function* directives(text: string): Iterable<Line> {
  let block: string | null = null
  let offset = 0
  for (const raw of text.split('\n')) {
    const start = offset
    offset += raw.length + 1
    const comment = raw.indexOf('//')
    const content = (comment === -1 ? raw : raw.slice(0, comment)).trim()
    const indirect = comment !== -1 && /^\/\/\s*indirect\b/.test(raw.slice(comment))
    if (content === '') continue
    if (block !== null && content === ')') {
      block = null
      continue
    }
    const opening = block === null ? DIRECTIVE.exec(content) : null
    if (opening?.[2] === '(') {
      block = opening[1] as string
      continue
    }
    const verb = block ?? opening?.[1]
    if (verb === undefined) continue
    const words = (opening === null ? content : content.slice(opening[0].length)).trim().split(/\s+/)
    yield { verb, words, indirect, offset: start, text: raw }
  }
}
