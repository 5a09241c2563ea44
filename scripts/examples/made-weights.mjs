// Writes three small models for docs/weights.md: an encoder somebody published, a model that holds that encoder trained
// further, and a model that holds one of its own. Nothing is downloaded; the numbers are drawn from fixed seeds.
//
//   node scripts/examples/made-weights.mjs FOLDER       (after npm run compile)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const target = resolve(process.argv[2] ?? 'made-weights')
const build = resolve(process.env.SOVEREIGNTY_BUILD ?? 'build')
const { Random } = await import(pathToFileURL(join(build, 'weights/random.js')).href)

const TOWER = { layers: 24, width: 384, units: 512 }
const BACKBONE = { layers: 16, width: 512, units: 1024 }

function block(seed, stem, { layers, width, units }) {
  const random = new Random(seed)
  const tensors = new Map()
  for (let layer = 0; layer < layers; layer += 1) {
    for (const part of ['gate_proj', 'up_proj']) {
      const values = Float32Array.from({ length: units * width }, () => 0.02 * random.normal())
      tensors.set(`${stem}.${layer}.mlp.${part}.weight`, { shape: [units, width], values })
    }
  }
  return tensors
}

/** r of each number kept, the rest drawn anew: what training further does to weights. */
function further(seed, tensors, r) {
  const random = new Random(seed)
  const rest = 0.02 * Math.sqrt(1 - r * r)
  return new Map(
    [...tensors].map(([name, { shape, values }]) => [
      name,
      { shape, values: values.map((value) => r * value + rest * random.normal()) },
    ]),
  )
}

function renamed(tensors, from, to) {
  return new Map([...tensors].map(([name, tensor]) => [name.replace(from, to), tensor]))
}

function save(folder, tensors, more = {}) {
  mkdirSync(folder, { recursive: true })
  let at = 0
  const header = {}
  for (const [name, { shape, values }] of tensors) {
    header[name] = { dtype: 'F32', shape, data_offsets: [at, at + values.byteLength] }
    at += values.byteLength
  }
  const json = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(8)
  start.writeBigUInt64LE(BigInt(json.length))
  const parts = [...tensors.values()].map(({ values }) => Buffer.from(values.buffer))
  writeFileSync(join(folder, 'model.safetensors'), Buffer.concat([start, json, ...parts]))
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text)
}

const manifest = `${JSON.stringify(
  {
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri-VL', supplier: 'Nuri Lab' },
    claim: { level: 'T4-2' },
    components: [],
  },
  null,
  2,
)}\n`

const upstream = block(1, 'visual.blocks', TOWER)
const backbone = block(2, 'model.layers', BACKBONE)
const tower = renamed(further(3, upstream, 0.98), /^visual\.blocks/, 'vision_model.encoder.layers')
const own = block(4, 'vision_model.encoder.layers', TOWER)
save(join(target, 'upstream'), upstream)
save(join(target, 'borrowed'), new Map([...backbone, ...tower]), { 'sovereignty.json': manifest })
save(join(target, 'own'), new Map([...backbone, ...own]), { 'sovereignty.json': manifest })
