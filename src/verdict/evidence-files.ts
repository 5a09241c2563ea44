import { text } from '../messages/index.js'
import type { Manifest } from '../types/manifest.js'
import type { Finding } from '../types/verdict.js'

/** Evidence entries that name a file which is not there. */
export function evidenceFindings(manifest: Manifest | null, paths: ReadonlySet<string>): readonly Finding[] {
  const out: Finding[] = []
  for (const entry of manifest?.evidence ?? []) {
    if (entry.path === null || paths.has(entry.path)) continue
    const parameters = { path: entry.path }
    out.push({
      rule: 'evidence/missing',
      severity: 'warning',
      message: text('finding.evidence-missing', parameters, 'en'),
      key: 'finding.evidence-missing',
      parameters,
      locations: [entry.location],
      help: { key: 'help.evidence-missing', parameters: {} },
    })
  }
  return out
}
