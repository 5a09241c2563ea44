import type {
  ComparedModel,
  Comparison,
  ComponentResult,
  InconclusiveReason,
  TestResult,
  WeightVerdict,
} from '../comparison.js'
import { WEIGHT_VERDICTS } from '../comparison.js'
import { decide, IDENTICAL_TENSORS } from '../decide.js'
import { Exclusions } from '../exclusions.js'
import { numbersTests } from './numbers-tests.js'
import type { Plan, PlannedModel, PlannedTwin, Unit } from './plan.js'
import type { Found, ResultOf, Results, UnitResult } from './results.js'

/**
 * Puts the results of all units of a plan together. Goes through them in the order of the plan, so that it makes no
 * difference who found them when.
 */
export function assemble(plan: Plan, results: Results, elapsedMs: number | null): Comparison {
  const exclusions = new Exclusions()
  exclusions.addFolded(plan.excluded)
  const equal = equalTwins(plan, results)
  for (const { twin, fixed } of equal) {
    if (fixed !== null) exclusions.add('a', twin.a, `equal bytes, not learned: ${fixed}`)
  }
  const identical = equal.filter(({ fixed }) => fixed === null).map(({ twin }) => twin)
  const outcomes = resultsOf(plan, results, 'tests')
  for (const { result } of outcomes) exclusions.addFolded(result.excluded)
  const tested = outcomes.map(({ unit, result }) => withIdentical(result.outcome.component, unit, identical))
  const components = [
    ...tested,
    ...onlyIdentical(
      identical,
      outcomes.map(({ unit }) => unit),
    ),
  ]
  const norms = resultsOf(plan, results, 'norms').map(({ result }) => result.norms)
  const tests: TestResult[] = [
    testOne(plan, identical),
    ...outcomes.flatMap(({ result }) => result.outcome.tests),
    ...norms.filter((one) => one !== null),
    ...numbersTests(resultsOf(plan, results, 'numbers')),
  ]
  const { verdict, inconclusive } = overall(
    plan,
    components,
    identical,
    outcomes.map(({ result }) => result.outcome.tests),
  )
  const leading = components.find((component) => component.verdict === verdict) ?? strongest(components)
  return {
    schemaVersion: '1',
    tool: plan.tool,
    a: describe(plan.a),
    b: describe(plan.b),
    verdict,
    inconclusive,
    pValueBound: leading?.pValueBound ?? 1,
    log10PValueBound: leading?.log10PValueBound ?? 0,
    hypotheses: plan.hypotheses,
    effect: leading?.effect ?? null,
    limitOfDetection: leading?.limitOfDetection ?? null,
    tests,
    layerMap: outcomes.flatMap(({ result }) => result.outcome.layers),
    layerGrids: outcomes.flatMap(({ result }, component) =>
      result.outcome.grids.map((grid) => ({ component, ...grid })),
    ),
    components,
    excluded: exclusions.toArray(),
    references: [],
    merge: null,
    bytesRead: plan.units.reduce(
      (sum, { id }) => sum + results.get(id)!.bytesRead,
      plan.a.headerBytes + plan.b.headerBytes,
    ),
    elapsedMs,
  }
}

function describe({ name, tensors, parameters, bytes }: PlannedModel): ComparedModel {
  return { name, tensors, parameters, bytes }
}

function resultsOf<K extends UnitResult['kind']>(plan: Plan, results: Results, kind: K): Found<K>[] {
  return plan.units
    .filter((unit): unit is Extract<Unit, { kind: K }> => unit.kind === kind)
    .map((unit) => ({ unit, result: results.get(unit.id) as ResultOf<K> }))
}

/** Twins all of whose rows have the same bytes. */
function equalTwins(
  plan: Plan,
  results: Results,
): { twin: PlannedTwin; fixed: ResultOf<'bytes'>['fixed'] }[] {
  const byTensors = new Map<string, ResultOf<'bytes' | 'numbers'>[]>()
  for (const unit of plan.units) {
    if (unit.kind !== 'bytes' && unit.kind !== 'numbers') continue
    const key = `${unit.a}\n${unit.b}`
    const list = byTensors.get(key)
    const result = results.get(unit.id) as ResultOf<'bytes' | 'numbers'>
    if (list === undefined) byTensors.set(key, [result])
    else list.push(result)
  }
  return plan.twins.flatMap((twin) => {
    const parts = byTensors.get(`${twin.a}\n${twin.b}`) ?? []
    if (parts.length === 0 || !parts.every(({ same }) => same)) return []
    return [{ twin, fixed: parts[0]!.fixed }]
  })
}

function testOne(plan: Plan, identical: readonly PlannedTwin[]): TestResult {
  return {
    test: 'T1',
    informative: plan.informative,
    identical: identical.length,
    identicalFiles: plan.identicalFiles,
    bytes: identical.reduce((sum, { bytes }) => sum + bytes, 0),
    examples: identical.slice(0, 3).map(({ a }) => a),
  }
}

/** What the tests of units say of a pair, once it is known how many of its tensors are equal. */
function withIdentical(
  component: ComponentResult,
  { a, b }: { readonly a: string; readonly b: string },
  identical: readonly PlannedTwin[],
): ComponentResult {
  const identicalTensors = identical.filter(({ stems }) => stems[0] === a && stems[1] === b).length
  if (identicalTensors < IDENTICAL_TENSORS) return { ...component, identicalTensors }
  return { ...component, identicalTensors, verdict: 'identical', decidedBy: 'T1', decidedOn: null }
}

/** Pairs of components that share bytes but no units known by name. */
function onlyIdentical(
  identical: readonly PlannedTwin[],
  pairs: readonly { readonly a: string; readonly b: string }[],
): ComponentResult[] {
  const seen = new Set(pairs.map(({ a, b }) => `${a}\n${b}`))
  const results = new Map<string, ComponentResult>()
  for (const { stems, role, elements } of identical) {
    const key = stems.join('\n')
    if (seen.has(key)) continue
    const before = results.get(key)
    const identicalTensors = (before?.identicalTensors ?? 0) + 1
    results.set(key, {
      a: stems[0],
      b: stems[1],
      role,
      verdict: identicalTensors >= IDENTICAL_TENSORS ? 'identical' : 'inconclusive',
      parametersA: (before?.parametersA ?? 0) + elements[0],
      parametersB: (before?.parametersB ?? 0) + elements[1],
      layers: 0,
      identicalTensors,
      pValueBound: 1,
      log10PValueBound: 0,
      effect: null,
      limitOfDetection: null,
      decidedBy: identicalTensors >= IDENTICAL_TENSORS ? 'T1' : null,
      decidedOn: null,
    })
  }
  return [...results.values()]
}

function strongest(components: readonly ComponentResult[]): ComponentResult | undefined {
  return [...components].sort((one, two) => rank(one.verdict) - rank(two.verdict))[0]
}

function rank(verdict: WeightVerdict): number {
  return WEIGHT_VERDICTS.indexOf(verdict)
}

function overall(
  plan: Plan,
  components: readonly ComponentResult[],
  identical: readonly PlannedTwin[],
  tests: readonly (readonly TestResult[])[],
): { verdict: WeightVerdict; inconclusive: InconclusiveReason | null } {
  if (plan.identicalFiles > 0) return { verdict: 'identical', inconclusive: null }
  const total = {
    identicalTensors: identical.length,
    logBound: 0,
    r: null,
    layers: 0,
    limitOfDetection: null,
  }
  const verdict = [decide(total), ...components.map((one) => one.verdict)].sort(
    (x, y) => rank(x) - rank(y),
  )[0]!
  if (verdict !== 'no-evidence' && verdict !== 'inconclusive') return { verdict, inconclusive: null }
  // What could not be read may be the part in question.
  if (plan.unread !== null) return { verdict: 'inconclusive', inconclusive: plan.unread }
  if (verdict === 'inconclusive') return { verdict, inconclusive: whyNothing(components, tests.flat()) }
  // A copy with both its units and its residual stream re-arranged passes every test, and only its frame shows.
  if (plan.sameVocabulary && plan.sameShapes) return { verdict: 'inconclusive', inconclusive: 'disguise' }
  return { verdict, inconclusive: null }
}

function whyNothing(
  components: readonly ComponentResult[],
  tests: readonly TestResult[],
): InconclusiveReason {
  if (components.length === 0) return 'no-pair'
  const twins = tests.filter((test) => test.test === 'T2')
  return twins.length > 0 && twins.every(({ kind }) => kind === 'tokens') ? 'only-tokens' : 'too-few-units'
}
