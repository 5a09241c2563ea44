import type { Scope } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'

/**
 * Scope of a notebook. In a repository without any other program the notebooks are the product. Beside a program they
 * show how to use it, except where the path says that they train, score or prepare data.
 */
export function scopeOfNotebook(file: TextFile, context: CollectContext): Scope {
  if (file.scope !== 'product') return file.scope
  for (const path of context.paths) {
    if (/\.(?:py|cu|cpp|cc|rs|go|ts|js|java)$/.test(path) && context.scopeOf(path) === 'product')
      return 'documentation'
  }
  return 'product'
}
