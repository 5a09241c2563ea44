import { limits } from '../../limits.js'
import { columnOf, lossKindOf } from './columns.js'
import { CASTAGNOLI, crc32 } from './crc32.js'
import { type LogRecord, NO_SETTINGS, type RunLog, recordWith } from './log-record.js'
import { doubleOf, fieldsOf, floatOf, signed, textOf } from './protobuf.js'

/** Data type numbers of TensorFlow. */
const FLOAT = 1
const DOUBLE = 2

export interface EventFile {
  readonly log: RunLog
  /** Why reading stopped before the end of the file, `null` when it did not. */
  readonly broken: string | null
}

/**
 * Reads a TensorBoard event file: TFRecord frames, each with the masked CRC-32C of its length and of its data (both are
 * checked), around `Event` messages. Scalars are read from `simple_value` and from 0-dimensional float tensors. A frame
 * with a wrong checksum ends the reading: what follows cannot be trusted to be aligned.
 *
 * @see tensorflow/core/lib/io/record_writer.h, tensorflow/core/util/event.proto, summary.proto, tensor.proto
 */
export function readEventFile(bytes: Uint8Array): EventFile {
  const scalars = new Map<string, { step: number; time: number; value: number; at: number }[]>()
  const frames = framesOf(bytes)
  let broken: string | null = null
  let count = 0
  for (;;) {
    const next = frames.next()
    if (next.done === true) {
      broken = next.value
      break
    }
    const { data, at } = next.value
    for (const { tag, step, time, value } of scalarsOf(data)) {
      if (columnOf(tag) === null && !LAST_PART.test(tag)) continue
      const list = scalars.get(tag) ?? []
      list.push({ step, time, value, at })
      scalars.set(tag, list)
      count += 1
    }
    if (count > limits.logRecords * 4) break
  }
  return { log: logOf(scalars), broken }
}

/** Tags of one run below a folder of the writer: `train/epoch_loss` no, `run/train/loss` yes. */
const LAST_PART = /(?:^|\/)(?:train(?:ing)?[/_])?(?:lm[ _-])?(?:loss|learning[_-]rate|lr|grad[_-]norm)$/i

function logOf(
  scalars: ReadonlyMap<string, readonly { step: number; time: number; value: number; at: number }[]>,
): RunLog {
  const chosen = (role: string): string | null => {
    let best: { tag: string; rank: number } | null = null
    for (const tag of scalars.keys()) {
      if (/(?:^|[/_ -])(?:val|valid|validation|eval|test|dev)(?:[/_ -]|$)/i.test(tag)) continue
      const column = columnOf(tag) ?? columnOf(tag.slice(tag.lastIndexOf('/') + 1))
      if (column === null || column.role !== role) continue
      const rank = column.rank + (columnOf(tag) === null ? 100 : 0)
      if (best === null || rank < best.rank) best = { tag, rank }
    }
    return best?.tag ?? null
  }
  const valuesAt = (role: string): ReadonlyMap<number, number> => {
    const tag = chosen(role)
    return new Map(tag === null ? [] : scalars.get(tag)!.map(({ step, value }) => [step, value]))
  }
  const lossTag = chosen('loss')
  const rates = valuesAt('rate')
  const norms = valuesAt('gradientNorm')
  const tokens = valuesAt('tokens')
  const samples = valuesAt('samples')
  const records: LogRecord[] = (lossTag === null ? [] : scalars.get(lossTag)!).map(
    ({ step, time, value, at }) =>
      recordWith(value, at, at, {
        step,
        time,
        rate: rates.get(step) ?? null,
        gradientNorm: norms.get(step) ?? null,
        tokens: tokens.get(step) ?? null,
        samples: samples.get(step) ?? null,
      }),
  )
  return {
    format: 'tensorboard',
    lossKind: lossKindOf(lossTag),
    unit: 'nats',
    records,
    settings: NO_SETTINGS,
  }
}

function* framesOf(bytes: Uint8Array): Generator<{ data: Uint8Array; at: number }, string | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  let index = 0
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return `cut off in record ${index}`
    const length = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
    if (view.getUint32(at + 8, true) !== masked(crc32(bytes.subarray(at, at + 8), CASTAGNOLI)))
      return `checksum of the length of record ${index} is wrong`
    if (at + 16 + length > bytes.length) return `cut off in record ${index}`
    const data = bytes.subarray(at + 12, at + 12 + length)
    if (view.getUint32(at + 12 + length, true) !== masked(crc32(data, CASTAGNOLI)))
      return `checksum of record ${index} is wrong`
    yield { data, at: index }
    at += 16 + length
    index += 1
  }
  return null
}

/** TFRecord stores checksums rotated and shifted, so that a checksum of data with checksums stays a good one. */
export function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}

interface Scalar {
  readonly tag: string
  readonly step: number
  readonly time: number
  readonly value: number
}

function* scalarsOf(event: Uint8Array): Generator<Scalar> {
  let time = 0
  let step = 0
  let summary: Uint8Array | null = null
  for (const { number, value, wire } of fieldsOf(event)) {
    if (number === 1 && wire === 1) time = doubleOf(value as Uint8Array)
    else if (number === 2 && wire === 0) step = signed(value as number)
    else if (number === 5 && wire === 2) summary = value as Uint8Array
  }
  if (summary === null || step < 0) return
  for (const { number, value, wire } of fieldsOf(summary)) {
    if (number !== 1 || wire !== 2) continue
    let tag = ''
    let amount: number | null = null
    for (const field of fieldsOf(value as Uint8Array)) {
      if (field.number === 1 && field.wire === 2) tag = textOf(field.value as Uint8Array)
      else if (field.number === 2 && field.wire === 5) amount = floatOf(field.value as Uint8Array)
      else if (field.number === 8 && field.wire === 2) amount ??= tensorScalar(field.value as Uint8Array)
    }
    if (tag !== '' && amount !== null && Number.isFinite(amount)) yield { tag, step, time, value: amount }
  }
}

/** Value of a tensor without dimensions, of type float or double. */
function tensorScalar(tensor: Uint8Array): number | null {
  let type = 0
  let value: number | null = null
  for (const field of fieldsOf(tensor)) {
    if (field.number === 1 && field.wire === 0) type = field.value as number
    else if (field.number === 2 && field.wire === 2) {
      for (const shape of fieldsOf(field.value as Uint8Array)) if (shape.number === 2) return null
    } else if (field.number === 4 && field.wire === 2) {
      const content = field.value as Uint8Array
      if (type === FLOAT && content.length === 4) value = floatOf(content)
      else if (type === DOUBLE && content.length === 8) value = doubleOf(content)
    } else if (field.number === 5) {
      if (field.wire === 5 || (field.value as Uint8Array).length === 4)
        value = floatOf(field.value as Uint8Array)
    } else if (field.number === 6) {
      if (field.wire === 1 || (field.value as Uint8Array).length === 8)
        value = doubleOf(field.value as Uint8Array)
    }
  }
  return value
}
