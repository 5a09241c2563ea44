import { fromPython, isPython, PYTHON_ENDINGS } from './collect-python.js'
import type { TextCollector } from './collector.js'
import { extractDesigns } from './python/extract.js'

/** Python files: classes of models, and whose code they are kin to. */
export const pythonDesignsCollector: TextCollector = {
  id: 'python-designs',
  endings: PYTHON_ENDINGS,
  wants: isPython,
  collect: (file, context) => fromPython(file, context, extractDesigns),
}
