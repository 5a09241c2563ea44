import { limits } from '../../limits.js'
import { lossKindOf, RowReader } from './columns.js'
import { crc32, IEEE } from './crc32.js'
import { type LogRecord, NO_SETTINGS, type RunLog } from './log-record.js'
import { fieldsOf, textOf } from './protobuf.js'
import type { EventFile } from './tensorboard.js'

/** The transaction log of W&B starts with `:W&B`, a magic number and a version, then follows LevelDB's log format. */
const MAGIC = Buffer.from(':W&B')
const HEADER = 7
const BLOCK = 32 * 1024
const FULL = 1
const FIRST = 2
const MIDDLE = 3
const LAST = 4

/** Field numbers of `wandb_internal.proto`: Record.history, HistoryRecord.item and step, HistoryItem. */
const RECORD_HISTORY = 2
const HISTORY_ITEM = 1
const HISTORY_STEP = 2
const STEP_NUMBER = 1
const ITEM_KEY = 1
const ITEM_NESTED_KEY = 2
const ITEM_VALUE = 16

/** Reads the history rows of a `run-*.wandb` file. `null` when the bytes do not begin like one. */
export function readWandbFile(bytes: Uint8Array): EventFile | null {
  if (bytes.length < HEADER || !MAGIC.equals(bytes.subarray(0, 4))) return null
  const reader = new RowReader()
  const records: LogRecord[] = []
  const parts = recordsOf(bytes)
  let broken: string | null = null
  for (let index = 0; ; index += 1) {
    const next = parts.next()
    if (next.done === true) {
      broken = next.value
      break
    }
    const row = historyOf(next.value)
    const record = row === null ? null : reader.read(row, index, index)
    if (record !== null) records.push(record)
    if (records.length >= limits.logRecords) break
  }
  const log: RunLog = {
    format: 'wandb',
    lossKind: lossKindOf(reader.lossName),
    unit: 'nats',
    records,
    settings: NO_SETTINGS,
  }
  return { log, broken }
}

/** Whole records, put together from their pieces. A wrong checksum ends the reading. */
function* recordsOf(bytes: Uint8Array): Generator<Uint8Array, string | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = HEADER
  let pieces: Uint8Array[] = []
  let index = 0
  while (at < bytes.length) {
    const left = BLOCK - (at % BLOCK)
    if (left < HEADER) {
      at += left
      continue
    }
    if (at + HEADER > bytes.length) return `cut off in record ${index}`
    const length = view.getUint16(at + 4, true)
    const type = view.getUint8(at + 6)
    if (type < FULL || type > LAST) return `record ${index} is of an unknown type`
    if (length > left - HEADER || at + HEADER + length > bytes.length) return `cut off in record ${index}`
    const data = bytes.subarray(at + HEADER, at + HEADER + length)
    if (view.getUint32(at, true) !== crc32(data, IEEE, crc32(bytes.subarray(at + 6, at + 7), IEEE)))
      return `checksum of record ${index} is wrong`
    at += HEADER + length
    if (type === FULL) yield data
    else {
      if (type === FIRST) pieces = []
      else if (pieces.length === 0) return `record ${index} begins in its middle`
      pieces.push(data)
      if (type === MIDDLE || type === FIRST) continue
      yield Buffer.concat(pieces)
      pieces = []
    }
    index += 1
  }
  return pieces.length > 0 ? `cut off in record ${index}` : null
}

function historyOf(record: Uint8Array): Record<string, unknown> | null {
  let row: Record<string, unknown> | null = null
  for (const field of fieldsOf(record)) {
    if (field.number !== RECORD_HISTORY || field.wire !== 2) continue
    row = {}
    for (const inner of fieldsOf(field.value as Uint8Array)) {
      if (inner.wire !== 2) continue
      if (inner.number === HISTORY_STEP) {
        for (const step of fieldsOf(inner.value as Uint8Array))
          if (step.number === STEP_NUMBER && step.wire === 0) row['_step'] ??= step.value
      } else if (inner.number === HISTORY_ITEM) addItem(row, inner.value as Uint8Array)
    }
  }
  return row
}

function addItem(row: Record<string, unknown>, item: Uint8Array): void {
  const keys: string[] = []
  let value: string | null = null
  for (const field of fieldsOf(item)) {
    if (field.wire !== 2) continue
    if (field.number === ITEM_KEY || field.number === ITEM_NESTED_KEY)
      keys.push(textOf(field.value as Uint8Array))
    else if (field.number === ITEM_VALUE && (field.value as Uint8Array).length <= 64)
      value = textOf(field.value as Uint8Array)
  }
  if (keys.length === 0 || value === null) return
  try {
    row[keys.join('/')] = JSON.parse(value)
  } catch {
    // NaN and other words that are no JSON carry no number.
  }
}
