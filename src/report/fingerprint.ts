import { createHash } from 'node:crypto'
import type { Finding } from '../types/verdict.js'

/**
 * Names a finding across revisions: rule, requirement, component and the place's path and quote, but no line, so that it stays the same
 * while text moves around it. 16 hexadecimal digits.
 */
export function fingerprint(finding: Finding): string {
  const place = finding.locations[0]
  const parts = [
    finding.rule,
    finding.requirement ?? '',
    finding.component ?? '',
    place?.path ?? '',
    place?.quote.trim() ?? '',
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
