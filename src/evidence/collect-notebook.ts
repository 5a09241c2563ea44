import type { DependencyFact, Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { extractFacts } from './python/extract.js'
import { readNotebook } from './python/notebook.js'
import { scopeOfNotebook } from './python/notebook-scope.js'
import { finetunedIds } from './python/services.js'
import type { TextFile } from './text-file.js'

/**
 * Jupyter notebooks: the rules for Python over the code cells, `pip install` lines, and in the outputs only the ids of
 * fine-tuned models, which nothing but a finished job prints.
 */
export const notebookCollector: TextCollector = {
  id: 'notebook',
  wants: (entry) => entry.type === 'file' && entry.path.endsWith('.ipynb') && entry.size > 0,
  collect(file, context): Iterable<Fact> {
    if (file.scope === 'vendored' || file.scope === 'development') return []
    const notebook = readNotebook(file.text)
    if (notebook === null) {
      context.skip(file.path, 'not a notebook')
      return []
    }
    const scope = scopeOfNotebook(file, context)
    const facts = extractFacts({
      path: file.path,
      text: notebook.code,
      scope,
      strength: 'D',
      context,
      locate: (start, end) =>
        file.locate(notebook.fileOffset(start), notebook.fileOffset(Math.max(start, end - 1)) + 1),
    })
    for (const command of notebook.commands) {
      for (const { name, specifier, extras, at } of pipInstalls(command.text)) {
        const start = notebook.fileOffset(command.start + at)
        facts.push(dependency(file, scope, name, specifier, extras, start))
      }
    }
    const seen = new Set<string>()
    for (const span of notebook.outputs) {
      for (const { id, provider, start } of finetunedIds(file.text.slice(span.start, span.end))) {
        if (seen.has(id)) continue
        seen.add(id)
        facts.push({
          kind: 'service',
          provider,
          sign: 'finetuned-id',
          model: id,
          overridden: false,
          makesData: false,
          strength: 'D',
          scope,
          location: file.locate(span.start + start, span.start + start + id.length),
        })
      }
    }
    return facts
  },
}

function dependency(
  file: TextFile,
  scope: DependencyFact['scope'],
  name: string,
  specifier: string | null,
  extras: readonly string[],
  start: number,
): DependencyFact {
  const pinned = specifier === null ? null : /^={2,3}\s*([\w.!+-]+)$/.exec(specifier)
  return {
    kind: 'dependency',
    ecosystem: 'pypi',
    name: name.toLowerCase().replace(/[-_.]+/g, '-'),
    specifier,
    version: pinned?.[1] ?? null,
    extras,
    marker: null,
    url: null,
    group: null,
    optional: false,
    strength: 'D',
    scope,
    location: file.locate(start, start + name.length),
  }
}

/** Options of pip that take the next word. */
const TAKES_WORD =
  /^(?:-r|--requirement|-c|--constraint|-e|--editable|-i|--index-url|--extra-index-url|-f|--find-links|-t|--target|--prefix|--platform|--python-version|--timeout)$/

/** Packages of a `!pip install …` or `%pip install …` line that are asked for by plain name. */
export function pipInstalls(
  line: string,
): { name: string; specifier: string | null; extras: readonly string[]; at: number }[] {
  const head =
    /^[!%]\s*(?:sudo\s+)?(?:(?:uv|python3?|\{sys\.executable\})\s+(?:-m\s+)?)?pip3?\s+install\s+/.exec(line)
  if (head === null) return []
  const found: { name: string; specifier: string | null; extras: readonly string[]; at: number }[] = []
  const words = /\S+/g
  words.lastIndex = head[0].length
  for (let word = words.exec(line); word !== null; word = words.exec(line)) {
    const text = word[0]
    if (/^(?:[#;|&\\]|\d?>)/.test(text)) break
    if (TAKES_WORD.test(text)) {
      words.exec(line)
      continue
    }
    if (text.startsWith('-')) continue
    const bare = text.replace(/^["']|["'];?$|;$/g, '')
    const parts =
      /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:\[([\w,.-]+)\])?((?:[=<>!~]=?=?[\w.*+!,<>=~-]+)?)$/.exec(bare)
    if (parts === null || /\.(?:whl|txt|gz|zip)$/.test(bare)) continue
    const at = word.index + text.indexOf(parts[1]!)
    found.push({ name: parts[1]!, specifier: parts[3] || null, extras: parts[2]?.split(',') ?? [], at })
    if (text.endsWith(';')) break
  }
  return found
}
