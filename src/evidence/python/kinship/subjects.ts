import { dottedName } from '../expression.js'
import type { PythonModule } from '../module.js'
import type { Statement } from '../statements.js'
import type { Subject } from './compare.js'
import { unitsOf } from './units.js'

/** Bases of shells: what derives from them holds blocks together, loads weights or computes a loss. */
const SHELL_BASE =
  /Pre[Tt]rainedModel$|For[A-Z]\w*$|LMHeadModel$|GenerationMixin$|Config(?:uration)?$|Output$|Cache$|Mixin$/
const COMPUTES = /^(?:forward|__call__|call|apply)$/

export interface Located extends Subject {
  readonly statement: Statement
}

/** Classes of a file with what is needed to compare them. */
export function subjectsOf(module: PythonModule): Located[] {
  return unitsOf(module).map(({ name, statement, fingerprints, methods }) => ({
    name,
    statement,
    fingerprints,
    block:
      methods.some((method) => COMPUTES.test(method)) &&
      !module.classOf(statement).bases.some((base) => {
        const named = dottedName(base)
        return named !== null && SHELL_BASE.test(named)
      }),
  }))
}
