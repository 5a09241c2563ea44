import { dirname } from 'node:path/posix'
import { factsOf, isDeeper, type SizeDifference, type View } from '../../frameworks/view.js'
import { roleOfConfig } from '../../reconcile/roles.js'
import type { ModelConfigFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import type { Finding } from '../../types/verdict.js'
import { finding } from './finding.js'

/** A base that somebody states, and the folder the statement is about. */
interface Stated {
  readonly id: string
  readonly folder: string
  readonly location: Location
}

/**
 * A stated base whose body is not that of the configuration: training further keeps width, depth and heads. Merges, layer
 * copies, adapters, quantised copies, draft heads and distilled models have other bodies rightly and are left out, and so
 * are a deeper body of the same widths, which is depth up-scaling, and a base whose sizes the catalogue does not know from
 * a source. An equal body is no finding and proves no base.
 */
export function baseMismatchFindings(view: View): readonly Finding[] {
  const configs = factsOf(view, 'model-config')
  const out: Finding[] = []
  const told = new Set<string>()
  for (const stated of statedBases(view)) {
    if (told.has(stated.id.toLowerCase())) continue
    const beside = configs.filter((config) => dirname(config.location.path) === stated.folder)
    if (isExempt(stated.folder, beside, view)) continue
    const compared = beside
      .filter((config) => [null, 'backbone'].includes(roleOfConfig(config)))
      .map((config) => ({ config, off: view.sizesOff(stated.id, config) }))
      .filter(
        (one): one is { config: ModelConfigFact; off: readonly SizeDifference[] } =>
          one.off !== null && typeof one.config.body['hidden_size'] === 'number',
      )
    const first = compared[0]
    if (first === undefined || compared.some(({ off }) => off.length === 0 || isDeeper(off))) continue
    told.add(stated.id.toLowerCase())
    out.push(
      finding({
        rule: 'component/base-mismatch',
        severity: 'warning',
        message: {
          key: 'finding.base-mismatch',
          parameters: {
            name: stated.id,
            sizes: first.off.map(({ key, ours, theirs }) => `${key} ${ours}/${theirs}`).join(', '),
          },
        },
        locations: [stated.location, first.config.location],
        help: { key: 'help.base-mismatch', parameters: { name: stated.id } },
      }),
    )
  }
  return out
}

function statedBases(view: View): readonly Stated[] {
  const cards = factsOf(view, 'reference').filter(
    (fact) => fact.via === 'base_model' && fact.form === 'hub-id' && fact.target === 'model',
  )
  const out: Stated[] = cards
    .filter(
      (fact) =>
        (fact.relation === null || fact.relation === 'finetune') &&
        cards.every((other) => other === fact || other.location.path !== fact.location.path),
    )
    .map((fact) => ({ id: fact.id, folder: dirname(fact.location.path), location: fact.location }))
  for (const row of view.rows) {
    const declaration = row.declaration
    if (declaration === null || row.component.kind !== 'model') continue
    if (declaration.relation !== 'finetune' || ![null, 'backbone'].includes(row.component.role)) continue
    out.push({ id: row.component.name, folder: '.', location: declaration.location })
    const id = /^pkg:huggingface\/([^?@#]+)/.exec(row.component.purl)?.[1]
    if (id !== undefined)
      out.push({ id: decodeURIComponent(id), folder: '.', location: declaration.location })
  }
  return out
}

function isExempt(folder: string, beside: readonly ModelConfigFact[], view: View): boolean {
  const at = folder === '.' ? '' : `${folder}/`
  return (
    view.paths.has(`${at}adapter_config.json`) ||
    beside.some((config) => config.quantization !== null || roleOfConfig(config) === 'draft-head') ||
    factsOf(view, 'merge').some((fact) => dirname(fact.location.path) === folder) ||
    view.rows.some(({ component }) =>
      ['merge', 'layer-copied', 'distilled-from'].includes(component.relation ?? ''),
    )
  )
}
