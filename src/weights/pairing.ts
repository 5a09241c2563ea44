import type { Block, UnitGroup } from './unit-group.js'
import type { Component } from './unit-groups.js'

/** Two components whose hidden units have the same shape. */
export interface ComponentPair {
  readonly a: Component
  readonly b: Component
  /** Groups that can be laid side by side, by kind of block. */
  readonly kinds: readonly PairedKind[]
}

export interface PairedKind {
  /** A block; `dense/experts` when a dense block meets experts (upcycling). */
  readonly kind: string
  readonly family: Family
  readonly a: readonly UnitGroup[]
  readonly b: readonly UnitGroup[]
}

/**
 * How the bound is formed. `units`: hidden units, every group with a relabelling of its own, so that hits add up.
 * `places`: places of the residual stream, one relabelling for the model. `rows`: what the rows are is not known, so that
 * relabellings may hang together: each group stands alone and is a hypothesis of its own.
 */
export type Family = 'units' | 'places' | 'rows'

export interface Unpaired {
  readonly side: 'a' | 'b'
  readonly component: string
  readonly reason: string
}

/** Kinds that can be mapped come first: they tell the others which layers belong together. */
const ORDER = ['dense', 'dense/experts', 'experts/dense', 'shared', 'router', 'experts']

/**
 * Pairs components by the shape of their hidden units, whatever they are called: an encoder inside a larger model meets
 * the encoder published alone. Every pair is a hypothesis that the bound has to pay for.
 */
export function pairComponents(
  a: readonly Component[],
  b: readonly Component[],
): { pairs: readonly ComponentPair[]; unpaired: readonly Unpaired[] } {
  const pairs: ComponentPair[] = []
  for (const left of a) {
    for (const right of b) {
      const kinds = pairKinds(left, right)
      if (kinds.length > 0) pairs.push({ a: left, b: right, kinds })
    }
  }
  // Parts with hidden units before tables of tokens, which every pair of models of one width has.
  pairs.sort((one, two) => Number(isTable(one)) - Number(isTable(two)))
  const unpaired = [
    ...lonely('a', a, new Set(pairs.map((pair) => pair.a)), b),
    ...lonely('b', b, new Set(pairs.map((pair) => pair.b)), a),
  ]
  return { pairs, unpaired }
}

function isTable(pair: ComponentPair): boolean {
  return pair.kinds.every(({ family }) => family === 'places')
}

/** Tests that may decide, over all pairs: what the bounds are multiplied by. */
export function hypothesesOf(pairs: readonly ComponentPair[]): number {
  let count = 0
  for (const { kinds } of pairs) {
    const units = kinds.filter(({ family }) => family === 'units').length
    // All kinds together, the layers found, each kind alone, the turned stream and the search.
    if (units > 0) count += 4 + (units > 1 ? units : 0)
    for (const { family, a } of kinds) count += family === 'units' ? 0 : a.length
  }
  return Math.max(3, count)
}

function pairKinds(a: Component, b: Component): PairedKind[] {
  const left = byBlock(a)
  const right = byBlock(b)
  const kinds: PairedKind[] = []
  for (const [block, groups] of left) {
    const others = right.get(block)
    if (others !== undefined) push(kinds, block, familyOf(block), groups, others)
  }
  // Upcycling makes experts of a dense block, and a merge of experts makes a dense block.
  for (const [one, two] of [
    ['dense', 'experts'],
    ['experts', 'dense'],
  ] as const) {
    const groups = left.get(one)
    const others = right.get(two)
    if (groups !== undefined && others !== undefined && !right.has(one) && !left.has(two)) {
      push(kinds, `${one}/${two}`, 'units', groups, others)
    }
  }
  const rank = (kind: string): number => (ORDER.indexOf(kind) === -1 ? ORDER.length : ORDER.indexOf(kind))
  return kinds.sort((one, two) => rank(one.kind) - rank(two.kind))
}

function familyOf(block: Block): Family {
  if (block === 'tokens') return 'places'
  return block.startsWith('rows ') ? 'rows' : 'units'
}

function push(
  kinds: PairedKind[],
  kind: string,
  family: Family,
  a: readonly UnitGroup[],
  b: readonly UnitGroup[],
): void {
  const shapes = new Set(b.map(shapeOf))
  const left = a.filter((group) => shapes.has(shapeOf(group)))
  const kept = new Set(left.map(shapeOf))
  const right = b.filter((group) => kept.has(shapeOf(group)))
  if (left.length > 0) kinds.push({ kind, family, ...chosenExperts(left, right) })
}

/** Groups of experts that are read, at most, unless three layers alone have more. */
const EXPERTS = 512
const LEAST_LAYERS = 3

/** All experts of as many layers as can be read: experts may have been re-ordered inside a layer, so none may be missing. */
function chosenExperts(
  a: readonly UnitGroup[],
  b: readonly UnitGroup[],
): { a: readonly UnitGroup[]; b: readonly UnitGroup[] } {
  const most = Math.max(a.length, b.length)
  if (most <= EXPERTS || ![...a, ...b].some(({ expert }) => expert !== null)) return { a, b }
  const theirs = new Set(b.map(({ layer }) => layer))
  const shared = [...new Set(a.map(({ layer }) => layer))].filter((layer) => theirs.has(layer))
  const count = Math.max(LEAST_LAYERS, Math.floor((EXPERTS * shared.length) / most))
  const kept = new Set(
    shared.length <= count
      ? shared
      : Array.from({ length: count }, (_, at) => shared[Math.floor(((at + 0.5) * shared.length) / count)]!),
  )
  const inside = ({ layer }: UnitGroup): boolean => kept.has(layer)
  return { a: a.filter(inside), b: b.filter(inside) }
}

/** What must agree for two groups to be compared: units, and the widths of their matrices in order. */
export function shapeOf(group: UnitGroup): string {
  return `${group.units}x${group.tensors.map(({ part, width }) => `${part === 'fc1' ? 'gate' : part}:${width}`).join('+')}`
}

function byBlock(component: Component): Map<Block, UnitGroup[]> {
  const blocks = new Map<Block, UnitGroup[]>()
  for (const group of component.groups) {
    const list = blocks.get(group.block)
    if (list === undefined) blocks.set(group.block, [group])
    else list.push(group)
  }
  return blocks
}

function lonely(
  side: 'a' | 'b',
  components: readonly Component[],
  paired: ReadonlySet<Component>,
  others: readonly Component[],
): Unpaired[] {
  const theirs = [...new Set(others.flatMap((other) => other.groups.map(shapeOf)))].slice(0, 3).join(', ')
  return components
    .filter((component) => !paired.has(component))
    .map((component) => ({
      side,
      component: component.stem,
      reason:
        component.groups.length === 0
          ? 'no hidden units known by name'
          : `hidden units of ${shapeOf(component.groups[0]!)}; the other model has ${theirs === '' ? 'none' : theirs}`,
    }))
}
