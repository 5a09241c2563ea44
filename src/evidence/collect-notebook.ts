import type { Fact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { Scope } from '../types/vocabulary.js'
import type { TextCollector } from './collector.js'
import { extractFacts } from './python/extract.js'
import { readNotebook } from './python/notebook.js'
import { scopeOfNotebook } from './python/notebook-scope.js'
import { finetunedIds } from './python/services.js'
import { readCommandFacts } from './shell/command-facts.js'
import { readCommands } from './shell/commands.js'
import { readPipInstall } from './shell/pip-install.js'
import { TextFile } from './text-file.js'

/** The code cells as the commands in them see it: offsets are those of the cells laid end to end. */
class CellText extends TextFile {
  readonly #locate: (start: number, end: number) => Location

  constructor(path: string, scope: Scope, locate: (start: number, end: number) => Location) {
    super(path, '', scope)
    this.#locate = locate
  }

  override locate(start: number, end: number = start + 1): Location {
    return this.#locate(start, end)
  }
}

/**
 * Jupyter notebooks: the rules for Python over the code cells, `pip install` lines, and in the outputs only the ids of
 * fine-tuned models, which nothing but a finished job prints.
 */
export const notebookCollector: TextCollector = {
  id: 'notebook',
  endings: ['ipynb'],
  wants: (entry) => entry.type === 'file' && entry.path.endsWith('.ipynb') && entry.size > 0,
  collect(file, context): Iterable<Fact> {
    if (file.scope === 'vendored' || file.scope === 'development') return []
    const notebook = readNotebook(file.text)
    if (notebook === null) {
      context.skip(file.path, 'not a notebook')
      return []
    }
    const scope = scopeOfNotebook(file, context)
    const locate = (start: number, end: number): Location =>
      file.locate(notebook.fileOffset(start), notebook.fileOffset(Math.max(start, end - 1)) + 1)
    const facts = extractFacts({
      path: file.path,
      text: notebook.code,
      scope,
      strength: 'D',
      context,
      locate,
    })
    const cells = new CellText(file.path, scope, locate)
    for (const command of notebook.commands) {
      // What IPython fills in is as unknown as a variable of the shell.
      const text = command.text.replace(/\{[A-Za-z_][\w.]*\}/g, (value) => `$${'_'.repeat(value.length - 1)}`)
      for (const one of readCommands(text, { offset: command.start })) {
        facts.push(...readPipInstall(one, { locate }, scope))
      }
      // What is downloaded, served or trained from a cell; the mark of the shell is no part of the command.
      const plain = text.replace(/^[!%]+/, (mark) => ' '.repeat(mark.length))
      for (const one of readCommands(plain, { offset: command.start })) {
        for (const fact of readCommandFacts(one, cells, context))
          if (fact.kind === 'reference' || fact.kind === 'unresolved-reference') facts.push(fact)
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
