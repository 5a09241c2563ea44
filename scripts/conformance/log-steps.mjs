/**
 * `npm run conformance -- log-steps [FOLDER]`: the test of coarse logs that never waver (`src/evidence/logs/clean-steps.ts`).
 * Made runs whose noise is the least there can be, and more, must not be told; formulas without noise are told where there
 * are records enough. With a folder of real logs, each is rounded to three, two and one decimals: none may be told.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { recordWith } from '../../build/evidence/logs/log-record.js'
import { doubtsOf } from '../../build/evidence/logs/plausibility.js'
import { isTextLog, readRun } from '../../build/evidence/logs/read-run.js'

/** A seeded generator (mulberry32), so that every run of this file prints the same. */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

const CURVES = {
  'power law': (at) => 1.8 + 8.9 * (1 + at / 12) ** -0.4,
  exponential: (at, length) => 2.2 + 8.5 * Math.exp(-at / (length / 6)),
  cosine: (at, length) => 2.2 + 4 * (1 + Math.cos((Math.PI * at) / length)),
}

function made({ curve, length, decimals, noise, tokens, seed }) {
  const next = random(seed)
  const course = CURVES[curve]
  const offset = next()
  const records = Array.from({ length }, (_, at) =>
    recordWith(Number((course(at + offset, length) + noise * normal(next)).toFixed(decimals)), 0, 0, {
      step: at,
      ...(tokens === null ? {} : { tokens: (at + 1) * tokens }),
    }),
  )
  return { format: 'jsonl', lossKind: 'loss', unit: 'nats', records, settings: {} }
}

const told = (log) => doubtsOf(log).some(({ kind }) => kind === 'steps' || kind === 'smooth')

// The least noise that is reckoned with: a twentieth of that of a batch, or that of a billion tokens.
const least = (tokens) => (tokens === null ? 1.5 / Math.sqrt(1e9) : (0.05 * 1.5) / Math.sqrt(tokens))
const RUNS = 200
let innocent = 0
let alarms = 0
for (const curve of Object.keys(CURVES))
  for (const decimals of [1, 2, 3])
    for (const tokens of [null, 4_000_000, 500_000, 32_000])
      for (const length of [300, 2000])
        for (let run = 0; run < RUNS; run += 1) {
          const noise = least(tokens) * (1 + (run % 4))
          innocent += 1
          if (told(made({ curve, length, decimals, noise, tokens, seed: innocent }))) alarms += 1
        }
console.log(
  `made runs with the least noise there can be, to four times as much: ${alarms} of ${innocent} told`,
)

console.log('formulas without noise that are told:')
for (const decimals of [3, 2])
  for (const tokens of [null, 4_000_000, 500_000, 32_000]) {
    const cells = []
    for (const curve of Object.keys(CURVES)) {
      const lengths = [300, 1000, 3000, 10_000].filter((length) =>
        told(made({ curve, length, decimals, noise: 0, tokens, seed: 1 })),
      )
      cells.push(`${curve} ${lengths.length === 0 ? 'none' : `from ${lengths[0]} records`}`)
    }
    console.log(`  ${decimals} decimals, ${tokens ?? 'unknown'} tokens a record: ${cells.join(', ')}`)
  }

const [folder] = process.argv.slice(2)
if (folder !== undefined) {
  let logs = 0
  let doubted = 0
  for (const path of readdirSync(folder, { recursive: true })) {
    const file = join(folder, path)
    if (!isTextLog(path) || !statSync(file).isFile() || statSync(file).size > 64e6) continue
    let log
    try {
      log = readRun(path, readFileSync(file, 'utf8'))
    } catch {
      continue
    }
    if (log.records.length < 60) continue
    logs += 1
    for (const decimals of [3, 2, 1]) {
      const records = log.records.map((record) => ({
        ...record,
        loss: Number(record.loss.toFixed(decimals)),
      }))
      for (const { kind } of doubtsOf({ ...log, records })) {
        if (kind !== 'steps' && kind !== 'smooth') continue
        doubted += 1
        console.log(`  told: ${path} at ${decimals} decimals (${kind})`)
      }
    }
  }
  console.log(
    `real logs of 60 records and more, rounded to 3, 2 and 1 decimals: ${doubted} of ${logs * 3} told`,
  )
}
