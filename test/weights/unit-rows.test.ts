import { describe, expect, test } from '@jest/globals'
import { Random } from '../../src/weights/random.js'
import { componentsOf } from '../../src/weights/unit-groups.js'
import { RowBuffer, readUnits } from '../../src/weights/unit-rows.js'
import { type Model, memorySource } from './models.js'

const random = new Random(77)
const normals = (count: number): Float32Array => Float32Array.from({ length: count }, () => random.normal())

/** A gated block, and one of GPT-2 with its units along the second axis. */
const model: Model = new Map([
  ['a.layers.0.mlp.gate_proj.weight', { shape: [48, 40], values: normals(48 * 40) }],
  ['a.layers.0.mlp.up_proj.weight', { shape: [48, 40], values: normals(48 * 40) }],
  ['b.h.0.mlp.c_fc.weight', { shape: [40, 48], values: normals(40 * 48) }],
  ['b.h.0.mlp.c_fc.bias', { shape: [48], values: normals(48) }],
])
const source = memorySource(model)
const groups = componentsOf(source.tensors()).flatMap((component) => component.groups)

describe('the first numbers of units', () => {
  test('are there to be read in both ways of storing them', () => {
    expect(groups.map(({ block }) => block).sort()).toEqual(['dense', 'dense'])
    expect(groups.flatMap(({ tensors }) => tensors.map(({ axis }) => axis))).toContain(1)
  })

  test.each(groups.map((group) => [`${group.block} of ${group.tensors[0]!.tensor.name}`, group] as const))(
    'are the beginning of all their numbers: %s',
    async (_, group) => {
      const start = 1
      const count = group.units - 2
      const all = await readUnits(source, group, start, count)
      expect(all.some((value) => value === 0)).toBe(false)
      for (const most of [1, 7, group.width - 1, group.width, group.width + 5]) {
        const kept = Math.min(most, group.width)
        const some = await readUnits(source, group, start, count, most)
        const wanted = Array.from({ length: count }, (__, unit) => [
          ...all.subarray(unit * group.width, unit * group.width + kept),
        ]).flat()
        expect([...some]).toEqual(wanted)
      }
    },
  )

  test('are the same in memory that was used before', async () => {
    const buffer = new RowBuffer()
    buffer.take(10_000).fill(Number.NaN)
    const [group] = groups
    expect(await readUnits(source, group!, 2, 5, 9, buffer)).toEqual(await readUnits(source, group!, 2, 5, 9))
  })
})
