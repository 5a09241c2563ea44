import { text } from '../messages/index.js'
import type { Manifest } from '../types/manifest.js'
import type { Finding } from '../types/verdict.js'

/** Evidence entries, and lock files under `coveredBy`, that name a file or folder which is not there. */
export function evidenceFindings(manifest: Manifest | null, paths: ReadonlySet<string>): readonly Finding[] {
  const out: Finding[] = []
  const named = [
    ...(manifest?.evidence ?? []).map((entry) => ({ path: entry.path, location: entry.location })),
    ...(manifest?.components ?? []).map((entry) => ({
      path: entry.coveredBy,
      location: entry.at['coveredBy'] ?? entry.location,
    })),
  ]
  for (const entry of named) {
    if (entry.path === null || isThere(entry.path, paths)) continue
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

function isThere(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.has(path)) return true
  const folder = `${path.replace(/\/+$/, '')}/`
  for (const one of paths) if (one.startsWith(folder)) return true
  return false
}
