import { SovereigntyError } from '../errors.js'
import { findBase } from './base.js'
import { type ManifestsBefore, manifestsIn } from './declarations.js'
import type { Activity } from './event.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'

/**
 * Lists the declarations of the base of a change. Where the base cannot be read there are none: each declaration that is
 * judged says so itself.
 */
export function manifestsBefore(
  { base: wanted }: Pick<Inputs, 'base'>,
  activity: Activity,
  ports: Pick<Ports, 'commitsOf' | 'openGitTree'>,
): ManifestsBefore {
  return async (root, name) => {
    try {
      const base = await findBase(activity, wanted, ports.commitsOf(root))
      if (base.kind !== 'found') return []
      const source = await ports.openGitTree(root, base.commit)
      try {
        return manifestsIn(await source.list(), name)
      } finally {
        await source.close()
      }
    } catch (error) {
      if (error instanceof SovereigntyError) return []
      throw error
    }
  }
}
