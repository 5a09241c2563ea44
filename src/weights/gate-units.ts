import type { TensorInfo } from './tensor-source.js'
import type { NamedTensor } from './unit-group.js'
import { groupOfSlices, rowSlice, type UnitGroup, type UnitTensor } from './unit-group.js'

const INPUT = /^(.*?)weight_ih((?:_l\d+)?(?:_reverse)?)$/

/**
 * Recurrent cells as units: a unit is its row in every gate (four of an LSTM, three of a GRU), read from the weights of
 * the input. The weights of the state are left out: a permutation of the units permutes their columns too, and the exact
 * bound needs rows only. Known by PyTorch's names, or by the shapes of ONNX's W, R and B.
 */
export function gateUnits(members: readonly NamedTensor[]): UnitGroup[] {
  return [...byName(members), ...byShape(members)].map(({ units, tensors }, layer) =>
    groupOfSlices({ layer, block: 'gates' }, units, tensors),
  )
}

interface Cell {
  readonly units: number
  readonly tensors: readonly UnitTensor[]
}

function byName(members: readonly NamedTensor[]): Cell[] {
  const all = new Map(members.map(({ info }) => [info.name, info]))
  const cells: Cell[] = []
  for (const { info } of members) {
    const match = INPUT.exec(info.name)
    const state = match === null ? undefined : all.get(`${match[1]}weight_hh${match[2]}`)
    if (state === undefined || info.unreadable !== null || info.shape.length !== 2) continue
    const [rows, width] = info.shape as [number, number]
    const [, units] = state.shape as [number, number]
    if (state.shape.length !== 2 || state.shape[0] !== rows || ![1, 3, 4].includes(rows / units)) continue
    cells.push({ units, tensors: gates(info, rows / units, units, width, false) })
  }
  return cells
}

/** W [directions, gates x units, inputs], R [directions, gates x units, units], B [directions, 2 x gates x units]. */
function byShape(members: readonly NamedTensor[]): Cell[] {
  const tensors = members.map(({ info }) => info).filter(({ unreadable }) => unreadable === null)
  const cells: Cell[] = []
  const used = new Set<TensorInfo>()
  for (const bias of tensors) {
    const [directions, length] = bias.shape as [number, number]
    if (bias.shape.length !== 2 || directions > 2 || length % 2 !== 0) continue
    const rows = length / 2
    const fits = tensors.filter(
      (one) =>
        !used.has(one) && one.shape.length === 3 && one.shape[0] === directions && one.shape[1] === rows,
    )
    const state = fits.findLast(({ shape }) => shape[2]! * 3 === rows || shape[2]! * 4 === rows)
    const input = fits.find((one) => one !== state)
    if (state === undefined || input === undefined) continue
    used.add(state).add(input)
    const units = state.shape[2]!
    cells.push({ units, tensors: gates(input, rows / units, units, input.shape[2]!, true) })
  }
  return cells
}

function gates(
  tensor: TensorInfo,
  count: number,
  units: number,
  width: number,
  folded: boolean,
): UnitTensor[] {
  return Array.from({ length: count }, (_, gate) => ({
    ...rowSlice(tensor, `gate ${gate}`, 0, width, gate * units),
    folded,
  }))
}
