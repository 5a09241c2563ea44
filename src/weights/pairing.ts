import type { Component, UnitGroup } from './unit-groups.js'

/** Two components whose hidden units have the same shape: one hypothesis. */
export interface ComponentPair {
  readonly a: Component
  readonly b: Component
  /** Groups that can be laid side by side, by kind of block. */
  readonly kinds: readonly PairedKind[]
}

export interface PairedKind {
  /** `dense`, `shared`, `router`, `expert 0`; `dense/expert 0` when a dense block meets an expert (upcycling). */
  readonly kind: string
  readonly a: readonly UnitGroup[]
  readonly b: readonly UnitGroup[]
}

export interface Unpaired {
  readonly side: 'a' | 'b'
  readonly component: string
  readonly reason: string
}

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
  const unpaired = [
    ...lonely('a', a, new Set(pairs.map((pair) => pair.a)), b),
    ...lonely('b', b, new Set(pairs.map((pair) => pair.b)), a),
  ]
  return { pairs, unpaired }
}

function pairKinds(a: Component, b: Component): PairedKind[] {
  const left = byKind(a)
  const right = byKind(b)
  const kinds: PairedKind[] = []
  for (const [kind, groups] of left) {
    const others = right.get(kind)
    if (others !== undefined) push(kinds, kind, groups, others)
  }
  // Upcycling makes experts of a dense block, and a merge of experts makes a dense block.
  for (const [one, two] of [
    ['dense', 'expert 0'],
    ['expert 0', 'dense'],
  ] as const) {
    const groups = left.get(one)
    const others = right.get(two)
    if (groups !== undefined && others !== undefined && !right.has(one) && !left.has(two)) {
      push(kinds, `${one}/${two}`, groups, others)
    }
  }
  return kinds
}

function push(kinds: PairedKind[], kind: string, a: readonly UnitGroup[], b: readonly UnitGroup[]): void {
  const shapes = new Set(b.map(shapeOf))
  const left = a.filter((group) => shapes.has(shapeOf(group)))
  const kept = new Set(left.map(shapeOf))
  const right = b.filter((group) => kept.has(shapeOf(group)))
  if (left.length > 0) kinds.push({ kind, a: left, b: right })
}

/** What must agree for two groups to be compared: units, and the widths of their matrices in order. */
export function shapeOf(group: UnitGroup): string {
  return `${group.units}x${group.tensors.map(({ part, width }) => `${part === 'fc1' ? 'gate' : part}:${width}`).join('+')}`
}

function byKind(component: Component): Map<string, UnitGroup[]> {
  const kinds = new Map<string, UnitGroup[]>()
  for (const group of component.groups) {
    const list = kinds.get(group.block)
    if (list === undefined) kinds.set(group.block, [group])
    else list.push(group)
  }
  return kinds
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
