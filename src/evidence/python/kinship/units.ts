import type { PythonModule } from '../module.js'
import type { Statement } from '../statements.js'
import { normalise } from './normalise.js'
import { winnow } from './winnow.js'

/** A class as it is compared. */
export interface Unit {
  readonly name: string
  readonly statement: Statement
  /** Tokens of all methods after normalisation. */
  readonly tokens: number
  /** Fingerprints of all methods, without repetition. */
  readonly fingerprints: readonly number[]
  /** Names of its methods. */
  readonly methods: readonly string[]
}

/** Classes of one file that are looked at. */
const MOST_CLASSES = 200
/** Tokens of one file that are looked at: some ten times the longest modelling file of transformers. */
const MOST_TOKENS = 400_000

/** Classes at module level with a method long enough for a fingerprint, in source order. */
export function unitsOf(module: PythonModule): Unit[] {
  const units: Unit[] = []
  let tokens = 0
  for (const statement of module.statements) {
    if (units.length >= MOST_CLASSES || tokens > MOST_TOKENS) break
    if (statement.kind !== 'class') continue
    if (module.enclosing(statement, 'class') !== null || module.enclosing(statement, 'def') !== null) continue
    const fingerprints = new Set<number>()
    const methods: string[] = []
    let own = 0
    for (const method of methodsOf(statement)) {
      methods.push(module.functionOf(method).name)
      const stream = normalise(module, method)
      own += stream.codes.length
      for (const one of winnow(stream)) fingerprints.add(one)
    }
    tokens += own
    if (fingerprints.size === 0) continue
    units.push({
      name: module.classOf(statement).name,
      statement,
      tokens: own,
      fingerprints: [...fingerprints],
      methods,
    })
  }
  return units
}

/** Methods also where a condition of the class body holds them; functions inside methods belong to these. */
function methodsOf(statement: Statement): Statement[] {
  return statement.children.flatMap((child) =>
    child.kind === 'def' ? [child] : child.kind === 'block' ? methodsOf(child) : [],
  )
}
