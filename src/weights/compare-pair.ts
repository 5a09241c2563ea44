import { comparePermuted } from './compare-permuted.js'
import { compareRotated } from './compare-rotated.js'
import { compareUnits, type Side, type TestedGroup, type UnitComparison } from './compare-units.js'
import type { ComponentResult, EffectSize, LayerPair, TestResult } from './comparison.js'
import { decide, LOG_LEVEL } from './decide.js'
import { limitOfDetection } from './detection.js'
import { combineEffects } from './effect.js'
import type { ComponentPair } from './pairing.js'
import { logTwinBound } from './twins.js'

export interface PairOutcome {
  readonly component: ComponentResult
  readonly tests: readonly TestResult[]
  readonly layers: readonly LayerPair[]
}

/** The best that the deciding tests say so far. */
interface Best {
  readonly by: 'T2' | 'T4' | 'T5'
  readonly logBound: number
  readonly effect: EffectSize | null
  readonly layers: number
}

/**
 * All tests of one pair of components, the cheap ones first: units in order (T6, T2, T3), and only when these see
 * nothing, a turned residual stream (T4) and permuted units (T5). `index` is the component's place in the result.
 */
export async function comparePair(
  pair: ComponentPair,
  a: Side,
  b: Side,
  identicalTensors: number,
  hypotheses: number,
  index: number,
): Promise<PairOutcome> {
  const names = { a: pair.a.stem, b: pair.b.stem }
  const paid = Math.log(hypotheses)
  const compared: UnitComparison[] = []
  for (const kind of pair.kinds) compared.push(await compareUnits(kind, a, b))
  const tested = compared.flatMap((one) => one.tested)
  const tests: TestResult[] = []
  const hits = tested.reduce((sum, group) => sum + group.hits, 0)
  const logTwins = pay(logTwinBound(hits, tested.length), paid)
  const effect = combineEffects(tested.map((group) => group.effect))
  const limit = limitOfDetection(
    tested.map((group) => group.effect),
    LOG_LEVEL - paid,
  )
  let best: Best = { by: 'T2', logBound: logTwins, effect, layers: layersOf(tested) }
  if (effect !== null) {
    const units = tested.reduce((sum, group) => sum + group.effect.rows, 0)
    const groups = tested.length
    tests.push({
      test: 'T2',
      ...names,
      groups,
      units,
      hits,
      expectedHits: groups,
      pValueBound: bound(logTwins),
    })
    tests.push({ test: 'T3', ...names, r: effect.r, interval: effect.interval, z: effect.z })
    tests.push(mapTest(compared, names))
  }
  if (identicalTensors === 0 && best.logBound > LOG_LEVEL && effect !== null) {
    const rotated = await compareRotated(tested, a, b)
    if (rotated !== null) {
      const logBound = pay(rotated.logP, paid)
      const { groups, units, correlation, z, layers } = rotated
      tests.push({ test: 'T4', ...names, groups, units, correlation, z, pValueBound: bound(logBound) })
      if (logBound <= LOG_LEVEL) {
        const r = Math.sqrt(Math.max(0, correlation))
        best = { by: 'T4', logBound, effect: { r, interval: null }, layers }
      }
    }
  }
  if (identicalTensors === 0 && best.logBound > LOG_LEVEL && effect !== null) {
    const permuted = await comparePermuted(tested, a, b)
    if (permuted !== null) {
      const logBound = pay(logTwinBound(permuted.hits, permuted.groups), paid)
      const { layers, searched, agreeing, needed, groups } = permuted
      tests.push({
        test: 'T5',
        ...names,
        layers,
        searched,
        agreeing,
        needed,
        groups,
        hits: permuted.hits,
        pValueBound: bound(logBound),
      })
      if (logBound <= LOG_LEVEL) best = { by: 'T5', logBound, effect: permuted.effect, layers: groups }
    }
  }
  const verdict = decide({
    identicalTensors,
    logBound: best.logBound,
    r: best.effect?.r ?? null,
    layers: best.layers,
    limitOfDetection: limit,
  })
  const evident = best.logBound <= LOG_LEVEL
  return {
    tests,
    layers: compared.flatMap((one) => layerPairs(one, index)),
    component: {
      ...names,
      role: pair.a.role ?? pair.b.role,
      verdict,
      parametersA: pair.a.parameters,
      parametersB: pair.b.parameters,
      layers: best.layers,
      identicalTensors,
      pValueBound: bound(best.logBound),
      log10PValueBound: best.logBound / Math.LN10,
      effect: best.effect === null ? null : { r: best.effect.r, interval: best.effect.interval },
      limitOfDetection: limit,
      decidedBy: verdict === 'identical' ? 'T1' : evident ? best.by : null,
    },
  }
}

/** Every hypothesis that was open to be tested raises the bound. */
function pay(log: number, paid: number): number {
  return Math.min(0, log + paid)
}

/** A bound too small for a number is the smallest number, never 0: it is a bound and not a certainty. */
function bound(log: number): number {
  return Math.max(Number.MIN_VALUE, Math.exp(log))
}

function layersOf(tested: readonly TestedGroup[]): number {
  return new Set(tested.map((group) => group.a.layer)).size
}

function mapTest(compared: readonly UnitComparison[], names: { a: string; b: string }): TestResult {
  const tested = compared.flatMap((one) => one.tested)
  const map = compared.flatMap((one) => one.map)
  return {
    test: 'T6',
    ...names,
    layersA: layersOf(tested),
    layersB: new Set(tested.map((group) => group.b.layer)).size,
    mapped: new Set(map.map(({ a }) => a)).size,
    cells: [...new Map(map.map(({ a, b }) => [`${a} ${b}`, [a, b] as const])).values()],
  }
}

function layerPairs(one: UnitComparison, component: number): LayerPair[] {
  return one.tested.map(({ kind, a, b, sketchHits, hits, effect }) => ({
    component,
    kind,
    a: a.layer,
    b: b.layer,
    sketchHits,
    hits,
    units: effect.rows,
    r: effect.r,
  }))
}
