import { ToolError } from '../errors.js'
import validators from '../generated/validators.cjs'
import { limits } from '../limits.js'
import type { Verdict } from '../types/verdict.js'
import { type Told, toldOf } from './told.js'

/** Name of the one file in the artifact. */
export const HAND_OVER_FILE = 'sovereignty-hand-over.json'

/** `schemas/hand-over.schema.json`. */
export interface HandOverDocument {
  readonly schemaVersion: '1.0.0'
  readonly pullRequest: { readonly number: number; readonly headSha: string; readonly baseSha: string }
  readonly manifests: readonly {
    readonly path: string
    readonly head: Verdict
    readonly base: Verdict | null
  }[]
}

export function handOverDocument(
  told: readonly Told[],
  { number, headSha, baseSha }: HandOverDocument['pullRequest'],
): HandOverDocument {
  return {
    schemaVersion: '1.0.0',
    pullRequest: { number, headSha, baseSha },
    manifests: told.map(({ path, head, base }) => ({ path, head, base })),
  }
}

/**
 * Reads what a stranger's run handed over: size, nesting and shape are checked, and paths that lead out of a
 * repository. What the verdict says is as good as that run; who shows it escapes it.
 * @throws ToolError saying what is wrong
 */
export function readHandOver(bytes: Uint8Array): {
  readonly pullRequest: HandOverDocument['pullRequest']
  readonly told: readonly Told[]
} {
  if (bytes.length > limits.artifactUnpackedBytes) throw bad('it is too large')
  const text = decoded(bytes)
  if (depthOf(text) > limits.artifactDepth) throw bad(`it is nested deeper than ${limits.artifactDepth}`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw bad('it is no JSON')
  }
  if (!isHandOver(value)) {
    const [first] = validators['hand-over'].errors ?? []
    throw bad(`it does not have the shape of one (${first?.instancePath || '/'}, ${first?.keyword})`)
  }
  const seen = new Set<string>()
  for (const { path } of value.manifests) {
    if (!isInside(path)) throw bad('the path of a declaration leads out of the repository')
    if (seen.has(path)) throw bad('it tells of one declaration twice')
    seen.add(path)
  }
  return {
    pullRequest: value.pullRequest,
    told: value.manifests.map(({ path, head, base }) => toldOf(path, head, base)),
  }
}

function isHandOver(value: unknown): value is HandOverDocument {
  return validators['hand-over'](value)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw bad('it is not UTF-8')
  }
}

/** How deep brackets stand inside each other, those in strings aside. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at += 1
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth -= 1
  }
  return deepest
}

/** A plain path below the root of a repository. */
function isInside(path: string): boolean {
  return (
    !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}

function bad(why: string): ToolError {
  return new ToolError(`What the run handed over cannot be used: ${why}`)
}
