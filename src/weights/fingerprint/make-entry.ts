import { bitsOf } from '../../evidence/weights/dtype.js'
import { DIAGONAL, stepOf } from '../compare-units.js'
import { fixedTable } from '../fixed-table.js'
import { followsDiagonal } from '../orderly.js'
import type { TensorInfo, TensorSource } from '../tensor-source.js'
import { type Component, componentsOf, type UnitGroup } from '../unit-groups.js'
import { readUnits, standardise } from '../unit-rows.js'
import {
  type BlockPrint,
  type ComponentPrint,
  ENTRY_VERSION,
  type FilePrint,
  type FingerprintEntry,
  type NormPrint,
  type ShapeLine,
  type TokenizerPrint,
} from './entry.js'
import { planScreen, type ScreenPlan } from './screen-plan.js'
import { firstRow, PRINT_BYTES, PRINT_ROWS, printRows, printVector, ROW_BYTES } from './sketch-rows.js'
import { tensorHashes } from './tensor-hash.js'

/** What stands beside the tensors and what the user says of the model. */
export interface About {
  readonly model: FingerprintEntry['model']
  readonly config: FingerprintEntry['config']
  readonly tokenizer: TokenizerPrint | null
  readonly files: readonly FilePrint[]
  /** Also hash tensors, which reads the whole model. */
  readonly hash: boolean
  /** Also read norm vectors where they do not fit into the budget of a screen. */
  readonly norms: boolean
}

/** A part that an entry leaves out, with the reason. */
export interface LeftOut {
  readonly name: string
  readonly reason: string
}

export interface MadeEntry {
  readonly entry: FingerprintEntry
  readonly leftOut: readonly LeftOut[]
}

const LAYERS = 1024
const SHAPES = 4096

/**
 * Reads 16 units a layer and makes a registry entry. The same model gives the same entry, byte for byte.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
export async function makeEntry(source: TensorSource, about: About): Promise<MadeEntry> {
  const tensors = source.tensors()
  const components = componentsOf(tensors)
  const plan = planScreen(components, about.norms)
  await source.prepare?.(
    plan.layers.flatMap(({ group }) => {
      const [one] = group.tensors
      return one === undefined || one.axis !== 0
        ? []
        : [{ name: one.tensor.name, start: one.firstRow + firstRow(group.units), count: PRINT_ROWS }]
    }),
  )
  const leftOut: LeftOut[] = []
  const prints: ComponentPrint[] = []
  for (const component of components) {
    const blocks = await blocksOf(component, plan, source, leftOut)
    if (blocks.length > 0 || component.parameters >= 65_536) {
      prints.push({ stem: component.stem, role: component.role, parameters: component.parameters, blocks })
    }
  }
  const entry: FingerprintEntry = {
    schemaVersion: ENTRY_VERSION,
    model: about.model,
    size: {
      tensors: tensors.length,
      parameters: tensors.reduce((sum, { elements }) => sum + elements, 0),
      bytes: source.totalBytes,
    },
    config: about.config,
    tokenizer: about.tokenizer,
    shapes: shapesOf(tensors),
    files: about.files,
    hashes: about.hash ? await tensorHashes(source, components) : [],
    components: prints.slice(0, 64),
    norms: await normsOf(plan, source),
  }
  return { entry, leftOut }
}

async function blocksOf(
  component: Component,
  plan: ScreenPlan,
  source: TensorSource,
  leftOut: LeftOut[],
): Promise<readonly BlockPrint[]> {
  const kinds = new Map<string, { layers: number[]; group: UnitGroup; rows: Uint8Array[] }>()
  for (const { component: owner, group } of plan.layers) {
    if (owner !== component) continue
    const rows = await readUnits(source, group, firstRow(group.units), PRINT_ROWS)
    const tensor = group.tensors[0]!.tensor
    const fixed = fixedTable(rows, group.width, bitsOf(tensor.dtype) ?? 32)
    if (fixed !== null && fixed !== 'few-values' && fixed !== 'mostly-zero') {
      leftOut.push({ name: tensor.name, reason: `not learned, by its numbers: ${fixed}` })
      continue
    }
    if (followsDiagonal(standardise(rows.slice(), group.width), group.width, stepOf(group))) {
      leftOut.push({ name: tensor.name, reason: DIAGONAL })
      continue
    }
    const key = `${blockOf(group)} ${group.tensors[0]!.part} ${group.units} ${group.width}`
    const kind = kinds.get(key) ?? { layers: [], group, rows: [] }
    if (kind.layers.length >= LAYERS) continue
    kind.layers.push(group.layer)
    kind.rows.push(printRows(rows, group.width))
    kinds.set(key, kind)
  }
  return [...kinds.values()].map(({ layers, group, rows }) => ({
    block: blockOf(group),
    part: group.tensors[0]!.part as BlockPrint['part'],
    units: group.units,
    width: group.width,
    layers,
    rows: base64(rows, PRINT_BYTES),
  }))
}

function blockOf({ block, expert }: UnitGroup): BlockPrint['block'] {
  if (expert !== null) return `expert ${expert}`
  return block === 'shared' ? 'shared' : 'dense'
}

async function normsOf({ norms }: ScreenPlan, source: TensorSource): Promise<readonly NormPrint[]> {
  const kinds = new Map<
    string,
    {
      print: Omit<NormPrint, 'rows' | 'layers' | 'mean' | 'sd'>
      of: { layer: number | null; name: string }[]
    }
  >()
  for (const { component, tensor } of norms) {
    const { stem } = component
    const { suffix, layer } = tensor.name
    const width = tensor.info.elements
    const key = `${stem}\n${suffix}\n${width}`
    const kind = kinds.get(key) ?? { print: { stem, suffix, width }, of: [] }
    kind.of.push({ layer, name: tensor.info.name })
    kinds.set(key, kind)
  }
  const prints: NormPrint[] = []
  for (const { print, of } of [...kinds.values()].slice(0, 64)) {
    of.sort((a, b) => (a.layer ?? -1) - (b.layer ?? -1))
    const vectors = []
    for (const { name, layer } of of.slice(0, LAYERS)) {
      const values = (await source.rows(name, 0, print.width)).map((value) =>
        Number.isFinite(value) ? value : 0,
      )
      vectors.push({ layer, ...moments(values), rows: printVector(values) })
    }
    prints.push({
      ...print,
      layers: vectors.map(({ layer }) => layer),
      mean: vectors.map(({ mean }) => rounded(mean)),
      sd: vectors.map(({ sd }) => rounded(sd)),
      rows: base64(
        vectors.map(({ rows }) => rows),
        ROW_BYTES,
      ),
    })
  }
  return prints
}

function moments(values: Float32Array): { mean: number; sd: number } {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  let squares = 0
  for (const value of values) squares += (value - mean) * (value - mean)
  return { mean, sd: Math.sqrt(squares / values.length) }
}

/** Six digits say all that a float of 16 bits holds. */
function rounded(value: number): number {
  return Number(value.toPrecision(6))
}

function base64(parts: readonly Uint8Array[], each: number): string {
  const bytes = new Uint8Array(parts.length * each)
  for (const [at, part] of parts.entries()) bytes.set(part, at * each)
  return Buffer.from(bytes.buffer).toString('base64')
}

function shapesOf(tensors: readonly TensorInfo[]): readonly ShapeLine[] {
  const lines = new Map<string, { name: string; dtype: string; shape: readonly number[]; count: number }>()
  for (const { name, dtype, shape } of tensors) {
    const folded = name.slice(0, 300).replace(/\d+/g, '*')
    const key = `${folded} ${dtype} ${shape}`
    const line = lines.get(key)
    if (line !== undefined) line.count += 1
    else if (lines.size < SHAPES) lines.set(key, { name: folded, dtype, shape, count: 1 })
  }
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

/** An entry as it is stored: one line a value of the first two levels, so that changes can be read in a diff. */
export function entryText(entry: FingerprintEntry): string {
  const lines = Object.entries(entry).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0)
      return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
    return `  ${JSON.stringify(key)}: [\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}
