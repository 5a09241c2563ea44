import { bitsOf } from '../../evidence/weights/dtype.js'
import { limits } from '../../limits.js'
import type { Component, NamedTensor, UnitGroup } from '../unit-groups.js'
import { PRINT_ROWS } from './sketch-rows.js'

/** One layer of one block to be sketched: the group holds the up or fc1 matrix alone. */
export interface PlannedLayer {
  readonly component: Component
  readonly group: UnitGroup
}

export interface ScreenPlan {
  readonly layers: readonly PlannedLayer[]
  readonly norms: readonly { readonly component: Component; readonly tensor: NamedTensor }[]
}

const NORM = /(^|[._])(\w*norm\w*|ln\w*)\.weight$/i
const LONGEST_NORM = 65_536
/** A vector by itself costs two of the blocks that remote files are read in. */
const LEAST_READ = 32 * 1024

/**
 * What a screen reads of a model: 16 units of every layer of every component, and norm vectors where room is left. Shared
 * experts stand beside expert 0 of their layer, so every second layer of them is left out when the whole would not fit.
 * The rule depends on shapes alone, so that two models of one shape are read alike.
 */
export function planScreen(components: readonly Component[], wantNorms: boolean): ScreenPlan {
  const all = components.flatMap((component) =>
    component.groups.flatMap((group) => {
      const single = onePart(group)
      return single === null ? [] : [{ component, group: single }]
    }),
  )
  const bytes = (planned: readonly PlannedLayer[]): number =>
    planned.reduce((sum, { group }) => sum + rowBytes(group), 0)
  const thinned =
    bytes(all) <= limits.screenTensorBytes
      ? all
      : all.filter(({ group }) => group.block !== 'shared' || group.layer % 2 === 0)
  const used = bytes(thinned)
  const room =
    used <= limits.smallScreenTensorBytes ? limits.smallScreenTensorBytes : limits.screenTensorBytes
  const norms = components.flatMap((component) =>
    component.tensors.filter(isNorm).map((tensor) => ({ component, tensor })),
  )
  const normBytes = norms.reduce((sum, { tensor }) => sum + Math.max(LEAST_READ, tensor.info.bytes), 0)
  return { layers: thinned, norms: wantNorms || used + normBytes <= room ? norms : [] }
}

function rowBytes({ tensors, width }: UnitGroup): number {
  return PRINT_ROWS * width * ((bitsOf(tensors[0]!.tensor.dtype) ?? 32) / 8)
}

/** The group with its up matrix alone, else with fc1; `null` for routers and for too few units. */
function onePart(group: UnitGroup): UnitGroup | null {
  // Expert 0 stands for the experts of its layer.
  if (group.block === 'router' || (group.expert ?? 0) > 0 || group.units < PRINT_ROWS) return null
  const tensor =
    group.tensors.find(({ part }) => part === 'up') ?? group.tensors.find(({ part }) => part === 'fc1')
  return tensor === undefined ? null : { ...group, tensors: [tensor], width: tensor.width }
}

function isNorm({ info, name }: NamedTensor): boolean {
  return (
    info.shape.length === 1 &&
    info.unreadable === null &&
    info.elements >= PRINT_ROWS &&
    info.elements <= LONGEST_NORM &&
    NORM.test(`.${name.suffix}`)
  )
}
