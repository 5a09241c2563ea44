import { text } from '../messages/index.js'
import type { Language } from '../types/vocabulary.js'
import type { Comparison, ComponentResult, TestResult } from './comparison.js'

type Parameters = Readonly<Record<string, string | number>>

/** A comparison as text: about five sentences for anybody, then the figures for a statistician. */
export function describeComparison(comparison: Comparison, language: Language): string {
  const say = (key: string, parameters: Parameters = {}): string => text(key, parameters, language)
  return `${[...plainLines(comparison, say), ...referenceLines(comparison, say), '', `${say('weights.figures')}`, ...figureLines(comparison, say)].join('\n')}\n`
}

/** Two models trained for a short time from one start were seen as alike as this and less. */
const START_R = 0.9

type Say = (key: string, parameters?: Parameters) => string

function plainLines(comparison: Comparison, say: Say): string[] {
  const { verdict, effect, limitOfDetection, log10PValueBound } = comparison
  const lines = [headline(comparison, say)]
  const leading = leadingTests(comparison)
  const decidedOn = leadingComponent(comparison)?.decidedOn ?? null
  const twinTests = leading.filter((one) => one.test === 'T2')
  const twins = twinTests.find(({ kind }) => kind === decidedOn) ?? twinTests[0]
  if (twins !== undefined && verdict !== 'identical') {
    lines.push(
      say('weights.plain.twins', { units: twins.units, hits: twins.hits, expected: twins.expectedHits }),
    )
  }
  const evident = verdict === 'derived' || verdict === 'shared-origin' || verdict === 'trace'
  if (evident && effect !== null) {
    lines.push(say('weights.plain.chance', { p: power(log10PValueBound) }))
    const map = layerRuns(leading.find((one) => one.test === 'T6')?.cells ?? [], decidedOn === 'found')
    if (map !== null) lines.push(say('weights.plain.layers', { ...names(comparison), map }))
  }
  if (evident || verdict === 'identical') {
    const mayBeStart = evident && (effect?.r ?? 0) < START_R
    lines.push(say(mayBeStart ? 'weights.plain.directionOrStart' : 'weights.plain.direction'))
  }
  const norms = leading.find((one) => one.test === 'T7')
  if (norms !== undefined && !evident && verdict !== 'identical') {
    lines.push(
      say('weights.plain.norms', {
        cosine: norms.cosine.toFixed(3),
        expected: norms.expectedCosine.toFixed(3),
      }),
    )
  }
  if (verdict === 'no-evidence' && limitOfDetection !== null) {
    lines.push(say('weights.plain.limit', { percent: Math.ceil(limitOfDetection * 100) }))
  }
  const left = comparison.excluded.reduce((sum, { tensors }) => sum + tensors, 0)
  if (left > 0 && lines.length < 5) lines.push(say('weights.plain.left', { count: left }))
  return lines
}

/** Where each of several references stands, and the mixture when there is one. */
function referenceLines({ references, merge, a }: Comparison, say: Say): string[] {
  if (references.length === 0) return []
  const lines = references.map(({ name, standing, verdict, effect }) => {
    const r = verdict === 'identical' ? '1' : (effect?.r.toFixed(2) ?? '–')
    return `  ${say(`weights.reference.${standing}`, { name, verdict, r })}`
  })
  if (merge !== null && references.some(({ standing }) => standing === 'parent')) {
    const parts = merge.references.map(
      ({ name, coefficient, interval: [low, high] }) =>
        `${coefficient.toFixed(3)} × ${name} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    )
    const percent = (merge.explained * 100).toFixed(1)
    lines.push(`  ${say('weights.plain.merge', { a: a.name, parts: parts.join(' + '), percent })}`)
  }
  return ['', say('weights.references'), ...lines]
}

function headline(comparison: Comparison, say: Say): string {
  const { verdict, effect, inconclusive } = comparison
  const one = comparison.tests.find((test) => test.test === 'T1')
  if (verdict === 'identical' && one !== undefined) {
    if (one.identical === 0)
      return say('weights.headline.identicalFiles', { ...names(comparison), files: one.identicalFiles })
    const informative = Math.min(...one.informative)
    return say('weights.headline.identical', { ...names(comparison), identical: one.identical, informative })
  }
  const reason = inconclusive === null ? '' : say(`weights.inconclusive.${inconclusive}`)
  const r = effect === null ? '' : effect.r.toFixed(effect.r > 0.995 ? 4 : 2)
  return say(`weights.headline.${verdict}`, { ...names(comparison), r, reason })
}

/** Models by name, with the component's when only a part of a model is concerned. */
function names({ a, b, verdict, components }: Comparison): { a: string; b: string } {
  const leading = components.find((component) => component.verdict === verdict)
  const partly = verdict !== 'no-evidence' && verdict !== 'inconclusive' && leading !== undefined
  const name = (model: string, stem: string): string => (partly && stem !== '' ? `${model} (${stem})` : model)
  return { a: name(a.name, leading?.a ?? ''), b: name(b.name, leading?.b ?? '') }
}

function leadingComponent({ components, verdict }: Comparison): ComponentResult | undefined {
  return components.find((component) => component.verdict === verdict) ?? components[0]
}

function leadingTests(comparison: Comparison): readonly TestResult[] {
  const { tests } = comparison
  const leading = leadingComponent(comparison)
  if (leading === undefined) return tests.filter((test) => test.test === 'T7').slice(0, 1)
  return tests.filter((test) => test.test !== 'T1' && test.a === leading.a && test.b === leading.b)
}

/** Lines a statistician reads: at most twenty. */
const FIGURES = 18

function figureLines(comparison: Comparison, say: Say): string[] {
  const lines = comparison.tests.map(figure)
  const shown =
    lines.length > FIGURES ? [...lines.slice(0, FIGURES - 1), `  … ${lines.length - FIGURES + 1}`] : lines
  const { bytesRead, a, b, elapsedMs, hypotheses, limitOfDetection } = comparison
  const limit = limitOfDetection === null ? '–' : limitOfDetection.toFixed(3)
  const bytesLine = (): string => {
    const read = { read: size(bytesRead), total: size(a.bytes + b.bytes), hypotheses }
    return elapsedMs === null
      ? say('weights.bytes.parts', read)
      : say('weights.bytes', { ...read, seconds: (elapsedMs / 1000).toFixed(1) })
  }
  return [
    ...shown,
    `  p ≤ ${power(comparison.log10PValueBound)}   limit of detection r = ${limit}   verdict ${comparison.verdict}`,
    `  ${bytesLine()}`,
  ]
}

function figure(test: TestResult): string {
  const place =
    test.test === 'T1' ? '' : ` ${test.a === '' ? '.' : test.a} ~ ${test.b === '' ? '.' : test.b}:`
  switch (test.test) {
    case 'T1':
      return `  T1 bytes: ${test.identical} equal of ${test.informative.join(' and ')} informative tensors, ${test.identicalFiles} equal files`
    case 'T2':
      return `  T2 twins${place}${kindOf(test.kind)} K = ${test.hits} over T = ${test.groups} groups (${test.units} units), P(K >= ${test.hits} | H0) ≤ ${power(Math.log10(test.pValueBound))}`
    case 'T3':
      return `  T3 effect${place}${kindOf(test.kind)} r = ${test.r.toFixed(4)}${interval(test.interval)}, z = ${test.z === null ? '–' : test.z.toFixed(1)}`
    case 'T4':
      return `  T4 Gram${place} correlation ${test.correlation.toFixed(4)} over ${test.groups} groups, z = ${test.z.toFixed(1)}, p ≤ ${power(Math.log10(test.pValueBound))}`
    case 'T5':
      return `  T5 search${place} ${test.agreeing} of ${test.searched} units agree (${test.needed} needed), then K = ${test.hits} over ${test.groups}, p ≤ ${power(Math.log10(test.pValueBound))}`
    case 'T6':
      return `  T6 layers${place} ${test.mapped} of ${test.layersA} found${test.cells.length === 0 ? '' : `: ${layerRuns(test.cells) ?? 'each in its own place'}`}`
    case 'T7':
      return `  T7 norms${place} cosine ${test.cosine.toFixed(4)}, expected ${test.expectedCosine.toFixed(4)} (largest gap ${test.largestGap.toFixed(4)}), Pearson ${test.pearson.toFixed(4)}, joint z = ${test.jointScore === null ? '–' : test.jointScore.toFixed(1)} over ${test.vectors} vectors`
    case 'numbers':
      return `  all numbers${place} ${percent(test.equal, test.elements)} of ${test.elements.toLocaleString('en')} in ${test.tensors} tensors are equal, the others r = ${test.r === null ? '–' : test.r.toFixed(4)}`
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}

function kindOf(kind: string): string {
  return kind === 'all' ? '' : ` ${kind}:`
}

function interval(ends: readonly [number, number] | null): string {
  return ends === null ? '' : ` [${ends[0].toFixed(4)}, ${ends[1].toFixed(4)}]`
}

/**
 * Pairs of layers as runs, `0-23 = 0-23, 24-47 = 8-31`; `null` when every layer lies in its own place, which needs no
 * saying unless it is asked for: when only some layers were found.
 */
export function layerRuns(cells: readonly (readonly [number, number])[], always = false): string | null {
  if (!always && cells.every(([a, b]) => a === b)) return null
  const runs: { a: number; b: number; length: number }[] = []
  for (const [a, b] of [...cells].sort((one, two) => one[0] - two[0] || one[1] - two[1])) {
    const run = runs.find((known) => known.a + known.length === a && known.b + known.length === b)
    if (run === undefined) runs.push({ a, b, length: 1 })
    else run.length += 1
  }
  const span = (start: number, length: number): string =>
    length === 1 ? String(start) : `${start}-${start + length - 1}`
  const shown = runs.slice(0, 12).map(({ a, b, length }) => `${span(a, length)} = ${span(b, length)}`)
  return runs.length > 12 ? `${shown.join(', ')}, …` : shown.join(', ')
}

/** A probability from its decimal logarithm: also one that is too small for a number. */
export function power(log10: number): string {
  if (log10 > -3) return (10 ** log10).toPrecision(2)
  let exponent = Math.floor(log10)
  let mantissa = 10 ** (log10 - exponent)
  if (mantissa >= 9.95) {
    exponent += 1
    mantissa = 1
  }
  return `${mantissa.toFixed(1)}e${exponent}`
}

/** Bytes in the largest unit below them. */
export function size(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}
