import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import type { TextFile } from './text-file.js'

const USES = /^ *(?:- +)?uses: +(["']?)([^\s"'#]+)\1(?: +#.*)?$/
const ACTION = /^([A-Za-z0-9][\w-]*\/[\w.-]+)((?:\/[\w./-]+)?)@([^@\s]+)$/
/** A line that opens a literal or folded text: what is indented below it is no YAML of the workflow. */
const BLOCK_TEXT = /^( *)(?:- +)?[\w"'-]+: *[|>][+-]?\d*(?: +#.*)?$/

/** Actions and reusable workflows that GitHub workflows and composite actions call. They build; they do not ship. */
export const collectWorkflows: TextCollector = {
  id: 'workflows',
  endings: ['yaml', 'yml'],
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.textFileBytes &&
      /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path)
    )
  },
  *collect(file: TextFile): Iterable<Fact> {
    if (!file.text.includes('uses:')) return
    let textIndent = -1
    let offset = 0
    for (const raw of file.text.split('\n')) {
      const start = offset
      offset += raw.length + 1
      const line = raw.trimEnd()
      if (line === '') continue
      const indent = line.length - line.trimStart().length
      if (textIndent !== -1 && indent > textIndent) continue
      textIndent = BLOCK_TEXT.test(line) ? indent : -1
      const written = USES.exec(line)?.[2]
      if (written === undefined) continue
      const at = start + line.indexOf(written, line.indexOf('uses:') + 5)
      const location = file.locate(at, at + written.length)
      const fact = action(written, location)
      if (fact !== null) yield { ...fact, scope: file.scope === 'vendored' ? 'vendored' : 'development' }
    }
  },
}

/** `owner/name[/path]@ref`; a folder of the repository and an image are no actions by others. */
function action(written: string, location: DependencyFact['location']): DependencyFact | null {
  const match = ACTION.exec(written)
  if (match === null) return null
  const ref = match[3] as string
  // Releases and commits stay what they are; a branch or a major tag moves.
  const exact = /^(?:v?\d+\.\d+\.\d+[\w.+-]*|[0-9a-f]{40})$/.test(ref)
  return {
    kind: 'dependency',
    strength: 'A',
    scope: 'development',
    location,
    ecosystem: 'githubactions',
    name: (match[1] as string).toLowerCase(),
    specifier: ref,
    version: exact ? ref : null,
    extras: [],
    marker: null,
    url: null,
    group: 'ci',
    optional: true,
  }
}
