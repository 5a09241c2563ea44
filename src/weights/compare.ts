import { TOOL_NAME, TOOL_VERSION } from '../tool.js'
import { compareNorms } from './compare-norms.js'
import { comparePair, type PairOutcome } from './compare-pair.js'
import type { Side } from './compare-units.js'
import {
  type ComparedModel,
  type Comparison,
  type ComponentResult,
  type InconclusiveReason,
  type TestResult,
  WEIGHT_VERDICTS,
  type WeightVerdict,
} from './comparison.js'
import { decide, IDENTICAL_TENSORS } from './decide.js'
import { Exclusions } from './exclusions.js'
import { type IdenticalBytes, identicalBytes } from './identical.js'
import { type ComponentPair, pairComponents } from './pairing.js'
import type { TensorSource } from './tensor-source.js'
import { type Component, componentsOf } from './unit-groups.js'

/** Exact tests that may decide: each is a hypothesis the bound pays for. */
const DECIDING_TESTS = 3
/** Pairs of components tested; a model of more parts than this is no model. */
const PAIRS = 64
/** A whole file of this size with the same hash is somebody's weights. */
const FILE_BYTES = 1 << 20
/** Share of bytes that could not be read above which nothing is said to be missing. */
const UNREADABLE_SHARE = 0.01

/**
 * `weights compare`: reads what the tests need of two models and says how they are related. `elapsed` gives the
 * milliseconds since the start; `sameVocabulary` whether both models come with the same tokens, when that is known.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
export async function compareWeights(
  sourceA: TensorSource,
  sourceB: TensorSource,
  elapsed: () => number,
  sameVocabulary = false,
): Promise<Comparison> {
  const exclusions = new Exclusions()
  const a: Side = { source: sourceA, exclusions, letter: 'a' }
  const b: Side = { source: sourceB, exclusions, letter: 'b' }
  const componentsA = componentsOf(sourceA.tensors())
  const componentsB = componentsOf(sourceB.tensors())
  exclusions.addComponents('a', componentsA)
  exclusions.addComponents('b', componentsB)
  const { pairs, unpaired } = pairComponents(componentsA, componentsB)
  for (const { side, component, reason } of unpaired)
    exclusions.add(side, component === '' ? '(all)' : component, reason)
  for (const { a: one, b: two } of pairs.slice(PAIRS)) {
    exclusions.add('a', one.stem, `beside ${two.stem}: more than ${PAIRS} pairs`)
  }
  const equal = await identicalBytes(
    { source: sourceA, components: componentsA },
    { source: sourceB, components: componentsB },
  )
  for (const { name, reason } of equal.fixed) exclusions.add('a', name, `equal bytes, not learned: ${reason}`)
  const files = identicalFiles(sourceA, sourceB)
  const tests: TestResult[] = [testOne(equal, files)]
  const considered = pairs.slice(0, PAIRS)
  const hypotheses = Math.max(1, considered.length) * DECIDING_TESTS
  const outcomes: PairOutcome[] = []
  for (const [index, pair] of considered.entries()) {
    const identical = countIdentical(equal, pair.a, pair.b)
    outcomes.push(await comparePair(pair, a, b, identical, hypotheses, index))
  }
  tests.push(...outcomes.flatMap((outcome) => outcome.tests))
  for (const [one, two] of normPairs(componentsA, componentsB, considered)) {
    const norms = await compareNorms({ component: one, source: sourceA }, { component: two, source: sourceB })
    if (norms !== null) tests.push(norms)
  }
  const components = [...outcomes.map(({ component }) => component), ...onlyIdentical(equal, considered)]
  const seen = overall(components, equal, files, [sourceA, sourceB])
  // A copy with both its units and its residual stream re-arranged passes every test, and only its frame shows.
  const disguise = seen.verdict === 'no-evidence' && sameVocabulary && haveSameShapes(sourceA, sourceB)
  const { verdict, inconclusive } = disguise ? DISGUISE : seen
  const leading = components.find((component) => component.verdict === verdict) ?? strongest(components)
  return {
    schemaVersion: '1',
    tool: { name: TOOL_NAME, version: TOOL_VERSION },
    a: describe(sourceA),
    b: describe(sourceB),
    verdict,
    inconclusive,
    pValueBound: leading?.pValueBound ?? 1,
    log10PValueBound: leading?.log10PValueBound ?? 0,
    hypotheses,
    effect: leading?.effect ?? null,
    limitOfDetection: leading?.limitOfDetection ?? null,
    tests,
    layerMap: outcomes.flatMap((outcome) => outcome.layers),
    components,
    excluded: exclusions.toArray(),
    bytesRead: sourceA.bytesRead() + sourceB.bytesRead(),
    elapsedMs: elapsed(),
  }
}

function describe(source: TensorSource): ComparedModel {
  const tensors = source.tensors()
  const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0)
  return { name: source.name, tensors: tensors.length, parameters, bytes: source.totalBytes }
}

function identicalFiles(a: TensorSource, b: TensorSource): number {
  const theirs = new Set(b.pointers().map(({ sha256 }) => sha256))
  return a.pointers().filter(({ sha256, bytes }) => bytes >= FILE_BYTES && theirs.has(sha256)).length
}

function testOne(equal: IdenticalBytes, files: number): TestResult {
  return {
    test: 'T1',
    informative: equal.informative,
    identical: equal.identical.length,
    identicalFiles: files,
    bytes: equal.identical.reduce((sum, { a }) => sum + a.info.bytes, 0),
    examples: equal.identical.slice(0, 3).map(({ a }) => a.info.name),
  }
}

function countIdentical(equal: IdenticalBytes, a: Component, b: Component): number {
  return equal.identical.filter((one) => one.a.name.stem === a.stem && one.b.name.stem === b.stem).length
}

/** Pairs of components that share bytes but no units known by name. */
function onlyIdentical(equal: IdenticalBytes, pairs: readonly ComponentPair[]): ComponentResult[] {
  const seen = new Set(pairs.map(({ a, b }) => `${a.stem}\n${b.stem}`))
  const results = new Map<string, ComponentResult>()
  for (const { a, b } of equal.identical) {
    const key = `${a.name.stem}\n${b.name.stem}`
    if (seen.has(key)) continue
    const before = results.get(key)
    const identicalTensors = (before?.identicalTensors ?? 0) + 1
    results.set(key, {
      a: a.name.stem,
      b: b.name.stem,
      role: a.name.role,
      verdict: identicalTensors >= IDENTICAL_TENSORS ? 'identical' : 'inconclusive',
      parametersA: (before?.parametersA ?? 0) + a.info.elements,
      parametersB: (before?.parametersB ?? 0) + b.info.elements,
      layers: 0,
      identicalTensors,
      pValueBound: 1,
      log10PValueBound: 0,
      effect: null,
      limitOfDetection: null,
      decidedBy: identicalTensors >= IDENTICAL_TENSORS ? 'T1' : null,
    })
  }
  return [...results.values()]
}

function normPairs(
  a: readonly Component[],
  b: readonly Component[],
  pairs: readonly ComponentPair[],
): (readonly [Component, Component])[] {
  const chosen: (readonly [Component, Component])[] = pairs.map((pair) => [pair.a, pair.b])
  for (const one of a) {
    const same = b.find(({ stem }) => stem === one.stem)
    if (same !== undefined && !chosen.some(([x, y]) => x === one && y === same)) chosen.push([one, same])
  }
  return chosen
}

function strongest(components: readonly ComponentResult[]): ComponentResult | undefined {
  return [...components].sort((one, two) => rank(one.verdict) - rank(two.verdict))[0]
}

function rank(verdict: WeightVerdict): number {
  return WEIGHT_VERDICTS.indexOf(verdict)
}

function overall(
  components: readonly ComponentResult[],
  equal: IdenticalBytes,
  files: number,
  sources: readonly TensorSource[],
): { verdict: WeightVerdict; inconclusive: InconclusiveReason | null } {
  if (files > 0) return { verdict: 'identical', inconclusive: null }
  const total = {
    identicalTensors: equal.identical.length,
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
  if (sources.some((source) => source.pointers().length > 0))
    return { verdict: 'inconclusive', inconclusive: 'pointers' }
  if (sources.some(isPacked)) return { verdict: 'inconclusive', inconclusive: 'packed' }
  if (verdict === 'no-evidence') return { verdict, inconclusive: null }
  return { verdict, inconclusive: components.length === 0 ? 'no-pair' : 'too-few-units' }
}

const DISGUISE = { verdict: 'inconclusive', inconclusive: 'disguise' } as const

function haveSameShapes(a: TensorSource, b: TensorSource): boolean {
  const shapes = (source: TensorSource): string =>
    source
      .tensors()
      .map(({ name, shape }) => `${name} ${shape}`)
      .sort()
      .join('\n')
  return shapes(a) === shapes(b)
}

function isPacked(source: TensorSource): boolean {
  const tensors = source.tensors()
  const unreadable = tensors.reduce(
    (sum, { bytes, unreadable }) => sum + (unreadable === null ? 0 : bytes),
    0,
  )
  const all = tensors.reduce((sum, { bytes }) => sum + bytes, 0)
  return unreadable > all * UNREADABLE_SHARE
}
