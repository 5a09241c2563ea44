// Holds the published figures of January 2026 against the norms test and the rules of the verdict.
//
//   node bench/weights-cases.mjs FOLDER
//
// FOLDER holds solar-glm-layernorm.csv and solar-glm-tensors.csv (ANLGBOY/solar-vs-glm-sanity-check @ b131c11,
// sionic-ai/solar-vs-glm @ ff47427). There are no weights here, hence no twin test: its bound is taken as 1, the effect
// is the mean published correlation of the matrices, and the limit of detection is what the spread of these would have
// let be seen (ten standard errors of their mean). WEIGHTS_BUILD names the folder of the compiled sources.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const build = resolve(
  process.env.WEIGHTS_BUILD ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'build'),
)
const load = (path) => import(pathToFileURL(join(build, path)).href)
const { expectedCosine } = await load('weights/norms.js')
const { decide } = await load('weights/decide.js')

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: node bench/weights-cases.mjs FOLDER')
  process.exit(2)
}

/** Rows by column name. A quoted cell may hold commas. */
function rowsOf(file) {
  const [head, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)
  const names = cells(head)
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at], cell])))
}

function cells(line) {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].slice(0, -1).map((match) => match[2] ?? match[1])
}

const failures = []
const gaps = { all: 0, inner: 0 }
const norms = rowsOf('solar-glm-layernorm.csv')
for (const row of norms) {
  const expected = expectedCosine(
    Number(row.A_mean),
    Number(row.A_std),
    Number(row.B_mean),
    Number(row.B_std),
  )
  const gap = Math.abs(expected - Number(row.cosine))
  gaps.all = Math.max(gaps.all, gap)
  const layer = Number(row.layer)
  if (layer >= 2 && layer <= 45) gaps.inner = Math.max(gaps.inner, gap)
}
console.log(`norms: ${norms.length} vectors; largest distance of the published cosine from the expected one`)
console.log(
  `  layers 2-45: ${gaps.inner.toFixed(5)} (at most .0014 is asked)   all layers: ${gaps.all.toFixed(5)}`,
)
if (norms.length !== 92) failures.push(`92 norm vectors expected, ${norms.length} found`)
if (!(gaps.inner <= 0.0014)) failures.push('the expected cosine misses the published one')

const tensors = rowsOf('solar-glm-tensors.csv').filter(({ status }) => status === 'ok')
const matrices = tensors.filter(
  ({ a_shape }) => a_shape.split(',').filter((size) => size.trim() !== ')').length >= 2,
)
const equal = tensors.filter(({ raw_hash_equal }) => raw_hash_equal === 'True').length
const values = matrices.map(({ cosine }) => Number(cosine))
const mean = values.reduce((sum, value) => sum + value, 0) / values.length
const error = Math.sqrt(
  values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / values.length,
)
const limit = Math.abs(mean) + 10 * error
const layers = new Set(matrices.map(({ layer }) => layer)).size
const verdict = decide({ identicalTensors: equal, logBound: 0, r: mean, layers, limitOfDetection: limit })
console.log(
  `matrices: ${values.length} over ${layers} layers, ${equal} equal; r = ${mean.toFixed(5)} +- ${(1.96 * error).toFixed(5)}`,
)
console.log(`verdict: ${verdict} (limit of detection from these figures r = ${limit.toFixed(4)})`)
if (verdict !== 'no-evidence') failures.push(`"no-evidence" expected, "${verdict}" decided`)

for (const failure of failures) console.error(`FAILED: ${failure}`)
process.exitCode = failures.length === 0 ? 0 : 1
