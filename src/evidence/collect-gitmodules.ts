import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { githubRepository, withoutCredentials } from './dependencies/direct-reference.js'
import type { TextFile } from './text-file.js'

/** Submodules: code of another repository at a fixed commit. A relative URL is a sibling of the same owner. */
export const collectGitmodules: TextCollector = {
  id: 'gitmodules',
  endings: ['gitmodules'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && /(?:^|\/)\.gitmodules$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1)
    for (const { path, url, offset } of readSubmodules(file.text)) {
      if (/^\.{1,2}\//.test(url)) {
        context.skip(file.path, `the submodule URL ${url} is relative to a remote that is not known`)
        continue
      }
      yield {
        kind: 'attribution',
        strength: 'B',
        scope: submoduleScope(
          path === null ? file.scope : context.scopeOf(`${folder}${path}/submodule`),
          file.scope,
        ),
        location: file.locate(offset, offset + url.length),
        form: 'submodule',
        upstream: githubRepository(url) ?? hostPath(url),
        license: null,
      }
    }
  },
}

/** A third-party folder tells whose code it is, and the submodule says so already; what it is for stays open. */
function submoduleScope(path: Fact['scope'], fallback: Fact['scope']): Fact['scope'] {
  return path === 'vendored' ? fallback : path
}

interface Submodule {
  path: string | null
  url: string
  offset: number
}

function readSubmodules(text: string): readonly Submodule[] {
  const found: Submodule[] = []
  let current: Submodule | null = null
  let offset = 0
  for (const line of text.split('\n')) {
    if (/^\s*\[submodule\b/.test(line)) {
      current = { path: null, url: '', offset: 0 }
      found.push(current)
    }
    const pair = /^\s*(path|url)\s*=\s*(\S.*?)\s*$/i.exec(line)
    if (pair !== null && current !== null) {
      const value = (pair[2] as string).replace(/^"(.*)"$/, '$1')
      if ((pair[1] as string).toLowerCase() === 'path') current.path = value
      else {
        current.url = value
        current.offset = offset + line.indexOf(value)
      }
    }
    offset += line.length + 1
  }
  return found.filter(({ url }) => url !== '')
}

/** `host/owner/name` of a repository elsewhere than GitHub. */
function hostPath(url: string): string {
  return withoutCredentials(url)
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/(?:\.git)?\/?$/, '')
}
