/**
 * False alarms of `weights compare` on models made apart:
 *
 *   npm run conformance -- weights-innocent [PAIRS] [--from PAIR] [--workers N]
 *
 * PAIRS (10,000) pairs by the recipe of bench/weights-innocents.mjs, each from its number alone. A verdict other than
 * `no-evidence` and `inconclusive` is an alarm and is printed with the number of the pair. No alarm in n pairs bounds the
 * rate of false alarms by 3/n with 95 % confidence. Printed beside: verdicts by family, hits by chance a group of units
 * (at most 1 on average), the spread of T3's and T7's scores, the smallest bound that was reached.
 */
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { innocentPair } from '../../bench/weights-innocents.mjs'
import { MemorySource } from '../../bench/weights-models.mjs'
import { compareWeights } from '../../build/weights/compare.js'
import { Random } from '../../build/weights/random.js'

async function judge(pair) {
  const { family, a, b, heads } = innocentPair(Random, pair)
  const result = await compareWeights(
    new MemorySource('a', a, heads),
    new MemorySource('b', b, heads),
    () => 0,
  )
  const figures = {
    pair,
    family,
    verdict: result.verdict,
    log10: result.log10PValueBound,
    r: result.effect?.r ?? null,
  }
  const twins = result.tests.filter((test) => test.test === 'T2' && test.kind !== 'rows')
  return {
    ...figures,
    hits: twins.reduce((sum, { hits }) => sum + hits, 0),
    groups: twins.reduce((sum, { groups }) => sum + groups, 0),
    scores: result.tests.flatMap((test) => (test.test === 'T3' && test.z !== null ? [test.z] : [])),
    norms: result.tests.flatMap((test) =>
      test.test === 'T7' && test.jointScore !== null ? [test.jointScore] : [],
    ),
  }
}

function inWorker(first, end, step) {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { first, end, step } })
    const results = []
    worker.on('message', (result) => results.push(result))
    worker.on('error', failed)
    worker.on('exit', () => done(results))
  })
}

const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? fallback : Number(process.argv[at + 1])
}

function spread(values) {
  const rms = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
  return `RMS ${rms.toFixed(2)}, largest ${Math.max(...values.map(Math.abs)).toFixed(2)} of ${values.length}`
}

async function main() {
  const pairs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10_000)
  const from = option('--from', 0)
  const workers = option('--workers', availableParallelism())
  const start = performance.now()
  const results = (
    await Promise.all(
      Array.from({ length: workers }, (_, worker) => inWorker(from + worker, from + pairs, workers)),
    )
  ).flat()
  if (results.length !== pairs) throw new Error(`${results.length} of ${pairs} pairs came back`)
  const alarms = results.filter(({ verdict }) => verdict !== 'no-evidence' && verdict !== 'inconclusive')
  for (const { pair, family, verdict, r, log10 } of alarms) {
    console.log(`ALARM: pair ${pair} (${family}): ${verdict}, r ${r}, log10 p ${log10}`)
  }
  console.log(
    `innocent: ${alarms.length} alarms in ${pairs} pairs (${((performance.now() - start) / 1000).toFixed(0)} s, ${workers} workers)`,
  )
  if (alarms.length === 0) {
    console.log(`  rate of false alarms at most ${(3 / pairs).toExponential(1)} with 95 % confidence (3/n)`)
  }
  const families = [...new Set(results.map(({ family }) => family))].sort()
  for (const family of families) {
    const of = results.filter((one) => one.family === family)
    const count = (verdict) => of.filter((one) => one.verdict === verdict).length
    const groups = of.reduce((sum, one) => sum + one.groups, 0)
    const hits = of.reduce((sum, one) => sum + one.hits, 0)
    console.log(
      `  ${family.padEnd(8)} ${String(of.length).padStart(5)} pairs: ${count('no-evidence')} no-evidence, ${count('inconclusive')} inconclusive; ${(hits / groups).toFixed(3)} hits a group`,
    )
  }
  console.log(`  T3 z: ${spread(results.flatMap(({ scores }) => scores))}`)
  console.log(`  T7 joint z: ${spread(results.flatMap(({ norms }) => norms))}`)
  console.log(`  smallest log10 of a bound: ${Math.min(...results.map(({ log10 }) => log10)).toFixed(2)}`)
  process.exitCode = alarms.length === 0 ? 0 : 1
}

if (isMainThread) await main()
else {
  const { first, end, step } = workerData
  for (let pair = first; pair < end; pair += step) parentPort.postMessage(await judge(pair))
}
