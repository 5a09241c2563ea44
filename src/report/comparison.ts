import type { Verdict } from '../types/verdict.js'
import type { Conclusion } from '../types/vocabulary.js'
import { fingerprint } from './fingerprint.js'

/** What the base revision already was. */
export interface Comparison {
  readonly baseCeiling: string
  readonly baseConclusion?: Conclusion
  /** Names of parts by others that the base did not have. */
  readonly addedComponents?: readonly string[]
  /** Fingerprints of findings that the base had too. */
  readonly knownFindings?: ReadonlySet<string>
}

/** Lays head beside base. Libraries are left out of the added components: a dependency is not what moves a level. */
export function compareVerdicts(base: Verdict, head: Verdict): Comparison {
  const before = new Set(base.components.map((component) => `${component.purl} ${component.role ?? ''}`))
  const added = head.components.filter(
    (component) =>
      component.kind !== 'library' &&
      component.owner !== 'self' &&
      !before.has(`${component.purl} ${component.role ?? ''}`),
  )
  return {
    baseCeiling: base.level.ceiling,
    baseConclusion: base.conclusion,
    addedComponents: [...new Set(added.map((component) => component.name))],
    knownFindings: new Set(base.findings.map(fingerprint)),
  }
}
