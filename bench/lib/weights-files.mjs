// Models of bfloat16 for measuring the speed of `weights compare`: the shapes of a 7B model (width 4096, 11,008 hidden units,
// 4 attention matrices), as many layers as fit the size. Numbers come from two pools of normal numbers, taken from another
// place for each tensor.
import { closeSync, openSync, writeSync } from 'node:fs'

const WIDTH = 4096
const UNITS = 11_008
const POOL = 1 << 22

/** Normal numbers of a seed (xorshift, Box and Muller). */
function normals(seed) {
  let state = seed
  const uniform = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((state >>> 0) + 0.5) / 2 ** 32
  }
  const values = new Float32Array(POOL)
  for (let at = 0; at < POOL; at += 2) {
    const radius = 0.02 * Math.sqrt(-2 * Math.log(uniform()))
    const angle = 2 * Math.PI * uniform()
    values[at] = radius * Math.cos(angle)
    values[at + 1] = radius * Math.sin(angle)
  }
  return values
}

const SHAPES = [
  ['self_attn.q_proj', [WIDTH, WIDTH]],
  ['self_attn.k_proj', [WIDTH, WIDTH]],
  ['self_attn.v_proj', [WIDTH, WIDTH]],
  ['self_attn.o_proj', [WIDTH, WIDTH]],
  ['mlp.gate_proj', [UNITS, WIDTH]],
  ['mlp.up_proj', [UNITS, WIDTH]],
  ['mlp.down_proj', [WIDTH, UNITS]],
]

/**
 * Writes about `megabytes` to `path`. Two files of one `seed` are equal; `noise` mixes in that share of other numbers, as
 * training further does.
 */
export function writeModel(path, megabytes, seed, noise = 0) {
  const elements = SHAPES.reduce((sum, [, [rows, columns]]) => sum + rows * columns, 0)
  const layers = Math.max(1, Math.round((megabytes * 1e6) / (2 * elements)))
  const header = {}
  let at = 0
  for (let layer = 0; layer < layers; layer += 1) {
    for (const [name, shape] of SHAPES) {
      const size = 2 * shape[0] * shape[1]
      header[`model.layers.${layer}.${name}.weight`] = {
        dtype: 'BF16',
        shape,
        data_offsets: [at, at + size],
      }
      at += size
    }
  }
  const json = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(8)
  start.writeBigUInt64LE(BigInt(json.length))
  const file = openSync(path, 'w')
  writeSync(file, start)
  writeSync(file, json)
  const own = normals(seed)
  const other = noise > 0 ? normals(seed + 77) : null
  const block = new Uint16Array(1 << 21)
  const value = new Float32Array(1)
  const word = new Uint32Array(value.buffer)
  const keep = Math.sqrt(1 - noise * noise)
  let place = 0
  for (const { data_offsets } of Object.values(header)) {
    // Prime steps: no two tensors begin at the same place of the pool.
    place = (place + 1_299_709) % POOL
    let from = place
    for (let left = (data_offsets[1] - data_offsets[0]) / 2; left > 0; left -= block.length) {
      const count = Math.min(left, block.length)
      for (let index = 0; index < count; index += 1) {
        const one = own[(from + index) & (POOL - 1)]
        value[0] = other === null ? one : keep * one + noise * other[(from + 3 * index) & (POOL - 1)]
        block[index] = word[0] >>> 16
      }
      from += count
      writeSync(file, new Uint8Array(block.buffer, 0, 2 * count))
    }
  }
  closeSync(file)
}
