import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { pixiDependencies } from './dependencies/pixi.js'
import { pixiTasks, taskFacts } from './dependencies/project-tasks.js'
import { readToml } from './dependencies/toml-blocks.js'
import { TomlPlaces } from './dependencies/toml-places.js'
import { tableAt } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/** `pixi.toml`, and the `tool.pixi` tables of `pyproject.toml`: packages, channels, and what tasks run. */
export const collectPixi: TextCollector = {
  id: 'pixi',
  endings: ['toml'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && /(?:^|\/)(?:pixi|pyproject)\.toml$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const own = file.name === 'pixi.toml'
    if (!own && !file.text.includes('tool.pixi')) return
    // A pyproject file that does not parse is reported by its own collector.
    const root = readToml(file, own ? context : { ...context, skip: () => undefined })
    if (root === null) return
    const pixi = own ? root : tableAt(root, 'tool', 'pixi')
    yield* pixiDependencies(pixi, own ? '' : 'tool.pixi', { file, places: new TomlPlaces(file) })
    yield* taskFacts(pixiTasks(pixi), file, context)
  },
}
