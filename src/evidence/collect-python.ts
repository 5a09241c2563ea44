import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { extractReferences } from './python/extract.js'
import { type PythonReading, readingOf } from './python/reading.js'
import type { TextFile } from './text-file.js'

export const PYTHON_ENDINGS = ['py', 'pyw'] as const

export function isPython({ type, path, size }: Entry): boolean {
  return type === 'file' && /\.pyw?$/.test(path) && size > 0
}

/** What a rule finds in a Python file; nothing in one too long to be read by hand, which `python` notes. */
export function fromPython(
  file: TextFile,
  context: CollectContext,
  extract: (reading: PythonReading) => readonly Fact[],
): readonly Fact[] {
  return file.text.length > limits.textFileBytes ? [] : extract(readingOf(file, context))
}

/** Python files: whose weights and data code reads, where layers come from, how training starts. */
export const pythonCollector: TextCollector = {
  id: 'python',
  endings: PYTHON_ENDINGS,
  wants: isPython,
  collect(file, context): Iterable<Fact> {
    if (file.text.length > limits.textFileBytes)
      context.skip(file.path, `longer than ${limits.textFileBytes} characters`)
    return fromPython(file, context, extractReferences)
  },
}
