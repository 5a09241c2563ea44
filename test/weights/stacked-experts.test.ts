import { describe, expect, jest, test } from '@jest/globals'
import { Random } from '../../src/weights/random.js'
import { compared, type Model, saved, trainedFurther } from './models.js'
import { normalRows } from './units.js'

jest.setTimeout(60_000)

const [LAYERS, EXPERTS, WIDTH, UNITS] = [3, 4, 96, 80]

/** Each expert's own gate, up and down, by layer and expert. */
interface Numbers {
  readonly gate: Float32Array
  readonly up: Float32Array
  readonly down: Float32Array
}

/** Writes all experts of a layer in one way of storing them. */
type Layout = (layer: number, experts: readonly Numbers[]) => Model

function transposed(values: Float32Array, rows: number): Float32Array {
  const columns = values.length / rows
  return values.map((_, at) => values[(at % rows) * columns + Math.floor(at / rows)]!)
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Rows of two matrices by turns. */
function byTurns(one: Float32Array, two: Float32Array): Float32Array {
  const rows = Array.from({ length: UNITS }, (_, at) =>
    [one, two].map((from) => from.subarray(at * WIDTH, (at + 1) * WIDTH)),
  )
  return joined(rows.flat())
}

const routed = (
  layer: number,
  name: string,
  random: Random,
): [string, Model extends Map<string, infer T> ? T : never] => [
  `model.layers.${layer}.${name}`,
  { shape: [EXPERTS, WIDTH], values: normalRows(random, EXPERTS, WIDTH) },
]

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one tensor an expert (Mixtral)': (layer, experts) =>
    new Map(
      experts.flatMap(({ gate, up, down }, at) => {
        const stem = `model.layers.${layer}.block_sparse_moe.experts.${at}`
        return [
          [`${stem}.w1.weight`, { shape: [UNITS, WIDTH], values: gate }],
          [`${stem}.w3.weight`, { shape: [UNITS, WIDTH], values: up }],
          [`${stem}.w2.weight`, { shape: [WIDTH, UNITS], values: down }],
        ] as const
      }),
    ),
  'gate and up of all experts (Qwen3-MoE in transformers 5)': (layer, experts) =>
    new Map([
      [
        `model.layers.${layer}.mlp.experts.gate_up_proj`,
        { shape: [EXPERTS, 2 * UNITS, WIDTH], values: joined(experts.flatMap(({ gate, up }) => [gate, up])) },
      ],
      [
        `model.layers.${layer}.mlp.experts.down_proj`,
        { shape: [EXPERTS, WIDTH, UNITS], values: joined(experts.map(({ down }) => down)) },
      ],
    ]),
  'inputs first (Llama 4)': (layer, experts) =>
    new Map([
      [
        `model.layers.${layer}.feed_forward.experts.gate_up_proj`,
        {
          shape: [EXPERTS, WIDTH, 2 * UNITS],
          values: joined(experts.map(({ gate, up }) => transposed(joined([gate, up]), 2 * UNITS))),
        },
      ],
      [
        `model.layers.${layer}.feed_forward.experts.down_proj`,
        {
          shape: [EXPERTS, UNITS, WIDTH],
          values: joined(experts.map(({ down }) => transposed(down, WIDTH))),
        },
      ],
    ]),
  'gate and up by turns, with biases (gpt-oss)': (layer, experts) =>
    new Map([
      [
        `model.layers.${layer}.mlp.experts.gate_up_proj`,
        {
          shape: [EXPERTS, WIDTH, 2 * UNITS],
          values: joined(experts.map(({ gate, up }) => transposed(byTurns(gate, up), 2 * UNITS))),
        },
      ],
      [
        `model.layers.${layer}.mlp.experts.gate_up_proj_bias`,
        { shape: [EXPERTS, 2 * UNITS], values: new Float32Array(EXPERTS * 2 * UNITS) },
      ],
      [
        `model.layers.${layer}.mlp.experts.down_proj`,
        {
          shape: [EXPERTS, UNITS, WIDTH],
          values: joined(experts.map(({ down }) => transposed(down, WIDTH))),
        },
      ],
    ]),
  'what goes in and what goes out (Granite)': (layer, experts) =>
    new Map([
      [
        `model.layers.${layer}.block_sparse_moe.input_linear.weight`,
        { shape: [EXPERTS, 2 * UNITS, WIDTH], values: joined(experts.flatMap(({ gate, up }) => [gate, up])) },
      ],
      [
        `model.layers.${layer}.block_sparse_moe.output_linear.weight`,
        { shape: [EXPERTS, WIDTH, UNITS], values: joined(experts.map(({ down }) => down)) },
      ],
    ]),
  'below one another (DBRX)': (layer, experts) =>
    new Map([
      routed(layer, 'ffn.router.layer.weight', new Random(layer)),
      [
        `model.layers.${layer}.ffn.experts.mlp.w1`,
        { shape: [EXPERTS * UNITS, WIDTH], values: joined(experts.map(({ gate }) => gate)) },
      ],
      [
        `model.layers.${layer}.ffn.experts.mlp.v1`,
        { shape: [EXPERTS * UNITS, WIDTH], values: joined(experts.map(({ up }) => up)) },
      ],
      [
        `model.layers.${layer}.ffn.experts.mlp.w2`,
        {
          shape: [EXPERTS * UNITS, WIDTH],
          values: joined(experts.map(({ down }) => transposed(down, WIDTH))),
        },
      ],
    ]),
}

function made(seed: number, layout: Layout): Model {
  const random = new Random(seed)
  const rows = (count: number, width: number): Float32Array =>
    normalRows(random, count, width).map((value) => 0.02 * value)
  return new Map(
    Array.from({ length: LAYERS }, (_, layer) => {
      const experts = Array.from({ length: EXPERTS }, () => ({
        gate: rows(UNITS, WIDTH),
        up: rows(UNITS, WIDTH),
        down: rows(WIDTH, UNITS),
      }))
      return [...layout(layer, experts)]
    }).flat(),
  )
}

describe('experts in one tensor', () => {
  const [plain] = Object.values(LAYOUTS) as [Layout]
  test.each(Object.entries(LAYOUTS))('are read expert by expert: %s', async (_, layout) => {
    const kept = await compared(
      saved(trainedFurther(new Random(5), made(1, layout), 0.9)),
      saved(made(1, plain)),
    )
    expect(kept.verdict).toBe('derived')
    expect(Math.abs(kept.effect!.r - 0.9)).toBeLessThan(0.02)
    const [all] = kept.tests.flatMap((one) => (one.test === 'T2' ? [one] : []))
    expect(all?.groups).toBe(LAYERS * EXPERTS)
    expect((await compared(saved(made(2, layout)), saved(made(1, plain)))).verdict).toBe('no-evidence')
  })
})
