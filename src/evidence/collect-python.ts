import { limits } from '../limits.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { extractFacts } from './python/extract.js'

/** Python files: whose weights code loads, how training starts, model classes, closed services. */
export const pythonCollector: TextCollector = {
  id: 'python',
  endings: ['py', 'pyw'],
  wants: (entry) => entry.type === 'file' && /\.pyw?$/.test(entry.path) && entry.size > 0,
  collect(file, context): Iterable<Fact> {
    if (file.text.length > limits.textFileBytes) {
      context.skip(file.path, `longer than ${limits.textFileBytes} characters`)
      return []
    }
    return extractFacts({
      path: file.path,
      text: file.text,
      scope: file.scope,
      strength: 'C',
      context,
      locate: (start, end) => file.locate(start, end),
    })
  },
}
