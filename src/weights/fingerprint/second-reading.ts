import { SovereigntyError } from '../../errors.js'
import type { WeightsUnread } from '../../types/fact.js'
import type { TensorSource } from '../tensor-source.js'
import { confirmCandidate, type OpenReference } from './confirm.js'
import { stemOfPrint } from './same-weights.js'
import type { ScannedEntry } from './scan-document.js'
import type { Candidate, Scanner } from './scanner.js'

/** References of a component that are read in full: the nearest, and ancestors and neighbours behind it. */
const NEAREST = 4
/** References that are opened for one model. */
const OPENED = 8

/**
 * Opens the weights of a registry entry, where it is known where they are and they may be reached. The caller closes them.
 * @throws SovereigntyError when they cannot be opened.
 */
export type OpenEntry = (entry: ScannedEntry) => Promise<OpenReference | WeightsUnread>

/** Why the reference of a match was not read in full, by component and file of the entry; what was read is absent. */
export type Unread = ReadonlyMap<string, WeightsUnread>

export function unreadKey(component: string | null, { file }: ScannedEntry): string {
  return `${component ?? ''}\n${file}`
}

/** Reads what the sketches found again in full rows, nearest first. What cannot be reached is told and fails nothing. */
export async function readAgain(scanner: Scanner, model: TensorSource, open: OpenEntry): Promise<Unread> {
  const unread = new Map<string, WeightsUnread>()
  const tell = ({ component, entry }: Candidate, why: WeightsUnread): void => {
    unread.set(unreadKey(component.stem, entry), why)
  }
  const counts = new Map<string, number>()
  const wanted = new Map<string, Candidate[]>()
  for (const candidate of scanner.firedByLikeness()) {
    const { component, entry } = candidate
    const count = (counts.get(component.stem) ?? 0) + 1
    counts.set(component.stem, count)
    if (count > NEAREST || (!wanted.has(entry.file) && wanted.size >= OPENED)) {
      tell(candidate, { why: 'farther' })
      continue
    }
    const list = wanted.get(entry.file)
    if (list === undefined) wanted.set(entry.file, [candidate])
    else list.push(candidate)
  }
  for (const candidates of wanted.values()) {
    const failed = await readOne(scanner, model, candidates, open, tell)
    if (failed !== null) for (const one of candidates) if (one.confirmed === null) tell(one, failed)
  }
  return unread
}

async function readOne(
  scanner: Scanner,
  model: TensorSource,
  candidates: readonly Candidate[],
  open: OpenEntry,
  tell: (candidate: Candidate, why: WeightsUnread) => void,
): Promise<WeightsUnread | null> {
  try {
    const opened = await open(candidates[0]!.entry)
    if ('why' in opened) return opened
    try {
      for (const candidate of candidates) {
        const stem = await stemOfPrint(opened.source, candidate.reference)
        if (stem === null) tell(candidate, { why: 'other-weights' })
        else await confirmCandidate(scanner, candidate, model, opened, stem)
      }
      return null
    } finally {
      opened.source.close()
    }
  } catch (error) {
    if (!(error instanceof SovereigntyError)) throw error
    return { why: 'failed', message: error.message }
  }
}
