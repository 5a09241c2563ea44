import { limits } from '../../limits.js'
import type { Entry } from '../../source/source.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { Scopes } from '../scope.js'
import { weightName } from '../weights/weight-file.js'

/** The paths whose changes say something, each list from the root down. */
export interface FollowedPaths {
  /** Licence and notice files: those of the root by every usual name, so that one that is gone is seen too. */
  readonly licenses: readonly string[]
  readonly manifest: string
  readonly card: string
  readonly weights: readonly string[]
  /** Python files that define a model and what belongs to it. */
  readonly code: readonly string[]
}

const LICENSE_STEMS = ['LICENSE', 'LICENCE', 'LICENSE-MODEL', 'MODEL_LICENSE', 'COPYING', 'NOTICE', 'Notice']
const LICENSE_ENDINGS = ['', '.txt', '.md']
const LICENSE_NAME =
  /(^|\/)(?:(?:model|code|data|weights?|diff)[-_]){0,2}(?:licen[cs]e|copying|notice)(?:[-_](?:model|code|data|weights?))?(?:\.(?:txt|md))?$/i
const MODEL_CODE =
  /(^|\/)(?:(?:modell?ing|modular|configuration|processing|tokenization|image_processing|video_processing|feature_extraction)_\w+|models?|modell?ing)\.py$/
const WEIGHTS = 100
const CODE = 80

export const CARD = 'README.md'

export function followedPaths(entries: readonly Entry[], manifest: string): FollowedPaths {
  const scopes = new Scopes(entries)
  const files = entries.filter(({ type }) => type === 'file').map(({ path }) => path)
  const known = new Set(files)
  const byDepth = (a: string, b: string): number => depth(a) - depth(b)
  const matters = (path: string): boolean => LEVEL_SCOPES.has(scopes.of(path))
  const root = LICENSE_STEMS.flatMap((stem) => LICENSE_ENDINGS.map((ending) => stem + ending))
  const code = files.filter((path) => MODEL_CODE.test(path) && matters(path)).sort(byDepth)
  const weights = files
    .filter((path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      return weightName(path, (name) => known.has(folder + name))?.certain === true && matters(path)
    })
    .sort(byDepth)
  const followed = [manifest, CARD, ...root]
  const nested = files
    .filter((path) => LICENSE_NAME.test(path) && !followed.includes(path) && scopes.of(path) !== 'vendored')
    .sort(byDepth)
  const room =
    limits.historyPaths - followed.length - Math.min(weights.length, WEIGHTS) - Math.min(code.length, CODE)
  return {
    licenses: [...root, ...nested.slice(0, Math.max(0, room))],
    manifest,
    card: CARD,
    weights: weights.slice(0, WEIGHTS),
    code: code.slice(0, CODE),
  }
}

function depth(path: string): number {
  return path.split('/').length
}
