/**
 * What one start leaves in two models, and what further training leaves of one:
 *
 *   python3 scripts/conformance/weights-start.py FOLDER
 *   npm run conformance -- weights-start FOLDER
 *
 * The models and the recipe are described in weights-start.py.
 */
import { compareWeights } from '../../build/weights/compare.js'
import { openWeights } from '../../build/weights/open-weights.js'

const folder = process.argv[2]

async function compared(one, two) {
  const a = await openWeights(`${folder}/${one}`)
  const b = await openWeights(`${folder}/${two}`)
  try {
    const { verdict, effect } = await compareWeights(a, b, () => 0)
    return `${verdict} (r = ${effect?.r.toFixed(3) ?? '–'})`
  } finally {
    a.close()
    b.close()
  }
}

const rows = [
  ...[250, 500, 1000, 2000, 4000].flatMap((step) => [
    [`one start, other data, ${step} steps each`, `s-${step}`, `a-${step}`],
    [`other start, same data in the same order, ${step} steps each`, `b-${step}`, `a-${step}`],
  ]),
  ...[1000, 4000].flatMap((step) => [
    [`trained on for ${step} steps at a tenth of the rate`, `f-${step}`, 'a-4000'],
    [`trained on for ${step} steps at the full rate`, `c-${step}`, 'a-4000'],
  ]),
]
for (const [what, one, two] of rows) console.log(`${what}: ${await compared(one, two)}`)
