/**
 * `npm run conformance -- weight-readers FOLDER`: weight files read by this tool beside what the tools of their formats read,
 * number for number. `python scripts/conformance/weight-readers.py FOLDER` makes the folder.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openWeights } from '../../build/weights/open-weights.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Usage: npm run conformance -- weight-readers FOLDER\n')
  process.exit(2)
}

/** Relative error that rounding to single precision in another order may leave. */
const TOLERANCE = 1e-6
const counts = { files: 0, tensors: 0, numbers: 0, wrong: 0, refused: 0, accepted: 0 }

for (const name of readdirSync(folder).sort()) {
  const expected = join(folder, `${name}.expected.safetensors`)
  if (!existsSync(expected)) continue
  const problems = await compare(join(folder, name), expected)
  counts.files += 1
  counts.wrong += problems.length
  process.stdout.write(`${problems.length === 0 ? 'same ' : 'WRONG'}  ${name}  ${problems.join(', ')}\n`)
}
for (const name of existsSync(join(folder, 'refused')) ? readdirSync(join(folder, 'refused')) : []) {
  try {
    ;(await openWeights(join(folder, 'refused', name))).close()
    counts.accepted += 1
    process.stdout.write(`ACCEPTED  ${name}\n`)
  } catch (error) {
    counts.refused += 1
    process.stdout.write(`refused  ${name}  ${error.message.slice(0, 150)}\n`)
  }
}
process.stdout.write(
  `\n${counts.files} files, ${counts.tensors} tensors, ${counts.numbers} numbers: ${counts.wrong} tensors differ; ${counts.refused} of ${counts.refused + counts.accepted} refused\n`,
)
process.exitCode = counts.wrong + counts.accepted === 0 ? 0 : 1

async function compare(path, expectedPath) {
  const source = await openWeights(path)
  const expected = await openWeights(expectedPath)
  const problems = []
  const infos = new Map(source.tensors().map((info) => [info.name, info]))
  for (const { name, shape, elements } of expected.tensors()) {
    counts.tensors += 1
    const info = infos.get(name)
    if (info === undefined || String(info.shape) !== String(shape) || info.unreadable !== null) {
      problems.push(`${name}: ${info === undefined ? 'missing' : (info.unreadable ?? `[${info.shape}]`)}`)
      continue
    }
    const rows = shape[0] ?? 1
    const wanted = (await expected.rows(name, 0, rows)).slice()
    const whole = (await source.rows(name, 0, rows)).slice()
    const half = Math.floor(rows / 2)
    const part = await source.rows(name, half, rows - half)
    const first = rows === 0 ? 0 : half * (elements / rows)
    let largest = 0
    for (const value of wanted) largest = Math.max(largest, Math.abs(value))
    const differs = wanted.findIndex(
      (value, at) =>
        !(Math.abs(value - whole[at]) <= TOLERANCE * largest) ||
        (at >= first && whole[at] !== part[at - first]),
    )
    counts.numbers += elements
    if (differs !== -1) problems.push(`${name}[${differs}]: ${whole[differs]} instead of ${wanted[differs]}`)
  }
  source.close()
  expected.close()
  return problems
}
