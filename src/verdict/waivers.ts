import { text } from '../messages/index.js'
import type { Manifest } from '../types/manifest.js'
import type { Finding } from '../types/verdict.js'

/**
 * Applies waivers once, before anything is rendered: a waived finding stays visible as a note that carries the reason.
 * Expired waivers do nothing. A contradicted claim cannot be waived, because a waiver is no evidence.
 */
export function applyWaivers(
  findings: readonly Finding[],
  manifest: Manifest | null,
  now: Date,
): readonly Finding[] {
  const today = now.toISOString().slice(0, 10)
  const waivers = (manifest?.waivers ?? []).filter(
    (waiver) => waiver.expires === null || waiver.expires >= today,
  )
  if (waivers.length === 0) return findings
  const identityOf = new Map(manifest!.components.map((one) => [one.id, one]))
  return findings.map((finding) => {
    if (finding.rule === 'claim/contradicted' || finding.rule.startsWith('manifest/')) return finding
    const waiver = waivers.find((one) => {
      if (one.requirements.length > 0 && !isOneOf(finding.requirement, one.requirements)) return false
      if (one.components.length === 0) return one.requirements.length > 0
      return one.components.some((id) => {
        const component = identityOf.get(id)
        return (
          component !== undefined &&
          finding.component !== undefined &&
          (component.purl === finding.component || component.identity === finding.component)
        )
      })
    })
    if (waiver === undefined) return finding
    const parameters = { message: finding.message, reason: waiver.reason }
    return {
      ...finding,
      severity: 'note' as const,
      message: text('finding.waived', parameters, 'en'),
      key: 'finding.waived',
      parameters,
    }
  })
}

function isOneOf(word: string | undefined, words: readonly string[]): boolean {
  return word !== undefined && words.includes(word)
}
