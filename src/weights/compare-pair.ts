import { comparePermuted } from './compare-permuted.js'
import { compareRotated } from './compare-rotated.js'
import {
  compareUnits,
  type Side,
  type SketchGrid,
  type TestedGroup,
  type UnitComparison,
} from './compare-units.js'
import {
  type ComponentResult,
  type LayerPair,
  type TestResult,
  WEIGHT_VERDICTS,
  type WeightVerdict,
} from './comparison.js'
import { DERIVED_R, decide, LOG_LEVEL } from './decide.js'
import { limitOfDetection } from './detection.js'
import type { Effect } from './effect.js'
import { layersOf, type TwinOption, twinOptions } from './evidence-options.js'
import type { ComponentPair } from './pairing.js'
import { logTwinBound } from './twins.js'
import { hasWavePositions } from './wave-positions.js'

export interface PairOutcome {
  readonly component: ComponentResult
  readonly tests: readonly TestResult[]
  readonly layers: readonly LayerPair[]
  readonly grids: readonly SketchGrid[]
}

/** The best that the deciding tests say so far. */
interface Best {
  readonly by: 'T2' | 'T4' | 'T5'
  readonly logBound: number
  readonly effect: Effect | null
  readonly layers: number
  /** Kind of block that decided. */
  readonly kind: string | null
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
  const compared = await compareKinds(pair, a, b)
  const options = twinOptions(compared)
  const tests: TestResult[] = options.flatMap((option) => twinTests(option, names, paid))
  if (options.length > 0) tests.push(mapTest(compared, names))
  const limit = limitOf(options, LOG_LEVEL - paid)
  let best = bestOf(options, paid)
  const units = options.find(({ kind }) => kind === 'all')?.groups ?? []
  const hidden = units.filter(({ a: { block } }) => HIDDEN.has(block))
  // Turned signs leave a little to the twin test, which is not all that there is.
  const open = (): boolean =>
    identicalTensors === 0 &&
    hidden.length > 0 &&
    (best.logBound > LOG_LEVEL || (best.effect?.r ?? 0) < DERIVED_R)
  if (open()) {
    const rotated = await compareRotated(hidden, a, b)
    if (rotated !== null) {
      const logBound = pay(rotated.logP, paid)
      const { groups, units, correlation, z, layers } = rotated
      tests.push({ test: 'T4', ...names, groups, units, correlation, z, pValueBound: bound(logBound) })
      const effect = { r: Math.sqrt(Math.max(0, correlation)), interval: null, z: null }
      best = stronger(best, { by: 'T4', logBound, effect, layers, kind: 'all' })
    }
  }
  if (open()) {
    const permuted = await comparePermuted(hidden, a, b)
    if (permuted !== null) {
      const logBound = pay(logTwinBound(permuted.hits, permuted.groups), paid)
      const { layers, searched, agreeing, needed, groups, effect } = permuted
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
      best = stronger(best, { by: 'T5', logBound, effect, layers: groups, kind: 'all' })
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
    grids: compared.flatMap(({ grid }) => (grid === null ? [] : [grid])),
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
      decidedOn: verdict !== 'identical' && evident ? best.kind : null,
    },
  }
}

/**
 * The later test's finding where it says anything, and clearly more than what is known: twice as much for T4, which takes
 * what all units of a layer share for likeness of units.
 */
function stronger(best: Best, later: Best): Best {
  if (later.logBound > LOG_LEVEL) return best
  if (best.logBound > LOG_LEVEL) return later
  const [known, more] = [best.effect?.r ?? 0, later.effect?.r ?? 0]
  return (later.by === 'T4' ? more > 2 * known : more > known + 0.1) ? later : best
}

/** Blocks whose single rows are hidden units. */
const HIDDEN: ReadonlySet<string> = new Set(['dense', 'shared', 'experts'])

async function compareKinds(pair: ComponentPair, a: Side, b: Side): Promise<UnitComparison[]> {
  const compared: UnitComparison[] = []
  const guide = new Map<number, number>()
  for (const kind of pair.kinds) {
    if (kind.family === 'places' && (await hasWavePositions(kind, a, b))) continue
    const one = await compareUnits(kind, a, b, guide)
    compared.push(one)
    if (guide.size > 0 || one.map.length === 0 || kind.family !== 'units') continue
    for (const { a: left, b: right } of one.tested) guide.set(left.layer, right.layer)
  }
  return compared
}

/** The option that says most: copied attention is not made less by new feed-forward blocks beside it. */
function bestOf(options: readonly TwinOption[], paid: number): Best {
  const [first] = options
  if (first === undefined) return { by: 'T2', logBound: 0, effect: null, layers: 0, kind: null }
  const evident = options.filter((option) => pay(option.logBound, paid) <= LOG_LEVEL)
  const strength = (option: TwinOption): number => WEIGHT_VERDICTS.indexOf(verdictOf(option, paid))
  const chosen =
    evident.length > 0
      ? evident.reduce((one, two) => (strength(two) < strength(one) ? two : one))
      : options.reduce((one, two) => (two.logBound < one.logBound ? two : one))
  // Where nothing convicts, the size of the effect is told of all units.
  const { effect, kind } = evident.length > 0 ? chosen : first
  return { by: 'T2', logBound: pay(chosen.logBound, paid), effect, layers: chosen.layers, kind }
}

function verdictOf({ logBound, effect, layers }: TwinOption, paid: number): WeightVerdict {
  return decide({
    identicalTensors: 0,
    logBound: pay(logBound, paid),
    r: effect.r,
    layers,
    limitOfDetection: null,
  })
}

/**
 * What a copy in the same order would have to keep to be seen: by all hidden units together; by the best single tensor
 * where their meaning is not known. A table of tokens alone is not the model, and says nothing about the rest.
 */
function limitOf(options: readonly TwinOption[], logLevel: number): number | null {
  const limits = options.flatMap(({ kind, groups }) => {
    const effects = groups.map(({ effect }) => effect)
    if (kind === 'all') return [limitOfDetection(effects, logLevel)]
    return kind === 'rows' ? effects.map((effect) => limitOfDetection([effect], logLevel)) : []
  })
  const known = limits.filter((limit) => limit !== null)
  return known.length === 0 ? null : Math.min(...known)
}

function twinTests(option: TwinOption, names: { a: string; b: string }, paid: number): TestResult[] {
  const { kind, groups, hits, effect } = option
  return [
    {
      test: 'T2',
      ...names,
      kind,
      groups: groups.length,
      units: groups.reduce((sum, { effect: { rows } }) => sum + rows, 0),
      hits,
      expectedHits: groups.length,
      pValueBound: bound(pay(option.logBound, paid)),
    },
    { test: 'T3', ...names, kind, r: effect.r, interval: effect.interval, z: effect.z },
  ]
}

/** Every hypothesis that was open to be tested raises the bound. */
function pay(log: number, paid: number): number {
  return Math.min(0, log + paid)
}

/** A bound too small for a number is the smallest number, never 0: it is a bound and not a certainty. */
function bound(log: number): number {
  return Math.max(Number.MIN_VALUE, Math.exp(log))
}

function mapTest(compared: readonly UnitComparison[], names: { a: string; b: string }): TestResult {
  const tested: TestedGroup[] = compared.flatMap((one) => one.tested)
  const map = compared.filter(({ kind }) => kind.family !== 'places').flatMap((one) => one.map)
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
