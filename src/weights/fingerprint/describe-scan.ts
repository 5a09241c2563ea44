import { text } from '../../messages/index.js'
import type { Language } from '../../types/vocabulary.js'
import { layerRuns, power, size } from '../describe.js'
import type { Scan, ScanMatch, ScannedComponent } from './scan-document.js'

type Parameters = Readonly<Record<string, string | number>>
type Say = (key: string, parameters?: Parameters) => string

/** Components shown one by one; vectors and heads outside of layers make more of them than anybody reads. */
const SHOWN = 12

/** A scan as text: one paragraph a component, the largest first. */
export function describeScan(scan: Scan, language: Language): string {
  const say: Say = (key, parameters = {}) => text(key, parameters, language)
  const shown = scan.components
    .filter((one) => one.reason !== 'no-units' || one.parameterShare >= 0.05)
    .slice(0, SHOWN)
  const blocks = [
    ...scan.matches.filter(({ component }) => component === null).map((match) => wholeLines(match, say)),
    ...shown.map((component) => componentLines(component, scan, say)),
  ]
  const { registry, hypotheses, level, bytesRead, model, elapsedMs } = scan
  const footer = [
    say('scan.footer', {
      tested: registry.tested,
      entries: registry.entries,
      hypotheses,
      level: power(Math.log10(level)),
      read: size(bytesRead),
      total: size(model.bytes),
      seconds: (elapsedMs / 1000).toFixed(1),
    }),
    ...(registry.own.length === 0 ? [] : [say('scan.own', { ids: registry.own.join(', ') })]),
  ]
  return `${[headline(scan, say), ...blocks.map((lines) => lines.join('\n  ')), footer.join('\n')].join('\n\n')}\n`
}

function headline({ model, verdict, components, matches, registry }: Scan, say: Say): string {
  const { name } = model
  if (verdict === 'no-evidence') return say('scan.headline.no-evidence', { name, tested: registry.tested })
  const found = components.filter(({ nearest }) => nearest !== null).length
  if (verdict === 'inconclusive') return say('scan.headline.inconclusive', { name })
  const whole = matches.some((match) => match.component === null && match.verdict === 'identical')
  return say('scan.headline.found', {
    name,
    count: whole ? components.length : found,
    components: components.length,
  })
}

function wholeLines({ entry, identicalFiles, verdict }: ScanMatch, say: Say): string[] {
  const { id } = entry
  return [
    verdict === 'identical'
      ? `${say('scan.whole')}: ${say('scan.what.identical', { id })}`
      : say('scan.what.small-files', { id }),
    say('scan.plain.bytes', { files: identicalFiles, tensors: 0 }),
  ]
}

function componentLines(component: ScannedComponent, { matches }: Scan, say: Say): string[] {
  const found = matches.filter((match) => match.component === component.stem)
  const nearest = found[0]
  const name = component.stem === '' ? '.' : component.stem
  const lines = [
    say('scan.component', {
      component: component.role === null ? name : `${name}, ${component.role}`,
      share: `${(100 * component.parameterShare).toFixed(1)} %`,
      what: what(component, nearest, say),
    }),
  ]
  if (nearest === undefined) {
    const less = component.lessSensitive
    if (component.verdict === 'no-evidence' && less.length > 0) {
      const shown = less
        .slice(0, 4)
        .map(({ id, limitOfDetection: limit }) => `${id} (${limit?.toFixed(3) ?? '–'})`)
      const references = `${shown.join(', ')}${less.length > 4 ? ', …' : ''}`
      lines.push(say('scan.plain.less', { count: less.length, references }))
    }
    return lines
  }
  if (nearest.basis === 'bytes') {
    lines.push(say('scan.plain.bytes', { files: nearest.identicalFiles, tensors: nearest.identicalTensors }))
  } else lines.push(...unitLines(nearest, say))
  const others = component.chain.slice(1, 5)
  if (others.length > 0) lines.push(say('scan.plain.chain', { chain: others.join(', ') }))
  if (nearest.entry.lineage.length > 0) {
    lines.push(say('scan.plain.lineage', { id: nearest.entry.id, lineage: nearest.entry.lineage.join(', ') }))
  }
  lines.push(say('scan.plain.direction'))
  return lines
}

function unitLines(match: ScanMatch, say: Say): string[] {
  const { confirmed } = match
  const lines = [
    say('scan.plain.units', {
      units: match.units,
      hits: match.hits,
      expected: match.expectedHits,
      p: power(match.log10PValueBound),
      family: power(Math.log10(match.familyWiseBound)),
    }),
  ]
  const map = layerRuns(match.layerMap)
  if (map !== null) lines.push(say('scan.plain.layers', { map }))
  if (confirmed === null) lines.push(say('scan.plain.confirm', { id: match.entry.id }))
  else if (confirmed.r !== null) {
    const interval =
      confirmed.interval === null ? '' : ` [${confirmed.interval.map((end) => end.toFixed(4)).join(', ')}]`
    lines.push(
      say('scan.plain.confirmed', {
        path: confirmed.path,
        r: confirmed.r.toFixed(4),
        interval,
        p: power(confirmed.log10PValueBound),
      }),
    )
  }
  return lines
}

function what(component: ScannedComponent, nearest: ScanMatch | undefined, say: Say): string {
  const { verdict, reason, tested, sensitive, limitOfDetection } = component
  const limit = limitOfDetection === null ? '–' : limitOfDetection.toFixed(3)
  const parameters = { id: nearest?.entry.id ?? '', tested, sensitive, limit }
  switch (verdict) {
    case 'identical':
      return say('scan.what.identical', parameters)
    case 'derived':
      return say('scan.what.derived', parameters)
    case 'shared-origin':
      return say('scan.what.shared-origin', parameters)
    case 'trace':
      return say('scan.what.trace', parameters)
    case 'no-evidence':
      return say('scan.what.no-evidence', parameters)
    case 'inconclusive':
      return reasonText(reason ?? 'too-few-units', parameters, say)
  }
}

function reasonText(
  reason: NonNullable<ScannedComponent['reason']>,
  parameters: Parameters,
  say: Say,
): string {
  switch (reason) {
    case 'no-reference-of-this-shape':
      return say('scan.reason.no-reference-of-this-shape')
    case 'no-units':
      return say('scan.reason.no-units')
    case 'too-few-units':
      return say('scan.reason.too-few-units', parameters)
    case 'not-confirmed':
      return say('scan.reason.not-confirmed', parameters)
  }
}
