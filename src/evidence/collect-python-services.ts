import { fromPython, isPython, PYTHON_ENDINGS } from './collect-python.js'
import type { TextCollector } from './collector.js'
import { extractServices } from './python/extract.js'

/** Python files: closed services that are called. */
export const pythonServicesCollector: TextCollector = {
  id: 'python-services',
  endings: PYTHON_ENDINGS,
  wants: isPython,
  collect: (file, context) => fromPython(file, context, extractServices),
}
