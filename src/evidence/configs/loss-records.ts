/** One record of a run: step when the line states it, training loss, and the place of the line. */
export interface LossRecord {
  readonly step: number | null
  readonly loss: number
  /** Offsets of the line in the text. */
  readonly start: number
  readonly end: number
}

const LOSS_NAMES = [
  'loss',
  'train_loss',
  'train/loss',
  'training_loss',
  'lm_loss',
  'lm loss',
  'loss/train',
  'train-loss',
  'train/CrossEntropyLoss',
]
const STEP_NAMES = [
  'step',
  'global_step',
  'steps',
  'iteration',
  'iter',
  'iterations',
  'it',
  '_step',
  'train/global_step',
  'current_steps',
  'epoch_step',
  'num_steps',
]
const LINE_CAP = 2000

/** Records of a JSON-lines log. Lines that are no object or carry no training loss are passed over. */
export function recordsOfJsonLines(text: string): readonly LossRecord[] {
  const out: LossRecord[] = []
  for (const { line, start } of linesOf(text)) {
    if (line.length > LINE_CAP || !line.startsWith('{') || !line.includes('loss')) continue
    let parsed: unknown
    try {
      parsed = JSON.parse(line)
    } catch {
      continue
    }
    const record = recordOf(parsed, start, start + line.length)
    if (record !== null) out.push(record)
  }
  return out
}

/** The training loss of one logged object; `null` when it has none (evaluation rows, messages). */
export function recordOf(value: unknown, start: number, end: number): LossRecord | null {
  if (typeof value !== 'object' || value === null) return null
  const row = value as Record<string, unknown>
  const loss = first(row, LOSS_NAMES)
  return loss === null ? null : { step: first(row, STEP_NAMES), loss, start, end }
}

/**
 * Records of a table with a header line. Needs a loss column, and a step column unless the file is named as a training
 * result (`trusted`).
 */
export function recordsOfTable(text: string, separator: ',' | '\t', trusted: boolean): readonly LossRecord[] {
  const rows = linesOf(text)
  const header = rows.next()
  if (header.done === true || header.value.line.length > LINE_CAP) return []
  const names = cells(header.value.line, separator).map((name) => name.toLowerCase())
  const loss = LOSS_NAMES.map((name) => names.indexOf(name.toLowerCase())).find((index) => index !== -1)
  const step = STEP_NAMES.map((name) => names.indexOf(name.toLowerCase())).find((index) => index !== -1)
  if (loss === undefined || (step === undefined && !trusted)) return []
  const out: LossRecord[] = []
  for (const { line, start } of rows) {
    if (line.length > LINE_CAP) continue
    const values = cells(line, separator)
    const amount = number(values[loss])
    if (amount !== null)
      out.push({
        step: step === undefined ? null : number(values[step]),
        loss: amount,
        start,
        end: start + line.length,
      })
  }
  return out
}

const STEP_TEXT =
  /\b(?:global[_ ]?step|step|iteration|iter)s?\b["' ]{0,2}[:=#]?\s{0,8}\[?\s{0,8}([\d,]{1,12})/i
const LOSS_TEXT =
  /\b(?:lm[ _]|train(?:ing)?[ _/])?loss\b["' ]{0,2}[:=]?\s{0,8}(\d{1,6}(?:\.\d{1,12})?(?:e[+-]?\d{1,3})?)(?![\w%])/i

/** Records of a plain log: lines that name both a step and a loss. */
export function recordsOfText(text: string): readonly LossRecord[] {
  const out: LossRecord[] = []
  for (const { line, start } of linesOf(text)) {
    if (
      line.length > LINE_CAP ||
      !/loss/i.test(line) ||
      /\b(?:eval|val|valid|validation|test|dev)[ _/]?(?:loss|set|step)\b/i.test(line)
    )
      continue
    const step = number(STEP_TEXT.exec(line)?.[1]?.replaceAll(',', ''))
    const loss = number(LOSS_TEXT.exec(line)?.[1])
    if (step !== null && loss !== null) out.push({ step, loss, start, end: start + line.length })
  }
  return out
}

function* linesOf(text: string): Generator<{ line: string; start: number }> {
  let start = 0
  while (start < text.length) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const line = text.slice(start, end).trimEnd()
    if (line !== '') yield { line, start }
    start = end + 1
  }
}

function cells(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

function first(row: Record<string, unknown>, names: readonly string[]): number | null {
  for (const name of names) {
    const value = number(row[name])
    if (value !== null) return value
  }
  return null
}

function number(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value === '') return null
  const parsed = Number(value)
  return Number.isFinite(parsed) ? parsed : null
}
