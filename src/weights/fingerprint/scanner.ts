import { TOOL_NAME, TOOL_VERSION } from '../../tool.js'
import { WEIGHT_VERDICTS, type WeightVerdict } from '../comparison.js'
import { DERIVED_LAYERS, DERIVED_R, IDENTICAL_TENSORS, LIMIT, LOG_LEVEL, SHARED_R } from '../decide.js'
import { limitOfDetection } from '../detection.js'
import { FILE_BYTES, MAIN_FILE } from '../equal-files.js'
import { readTensorName } from '../tensor-name.js'
import type { ComponentPrint, FingerprintEntry } from './entry.js'
import { order, type RankedMatch, ranked, SURE } from './rank-matches.js'
import type {
  Confirmation,
  Scan,
  ScanMatch,
  ScannedComponent,
  ScannedEntry,
  ScanReason,
} from './scan-document.js'
import {
  type Alignment,
  type BlockScreen,
  type ReadyTarget,
  readyBlock,
  readyTarget,
  screenBlocks,
} from './screen-blocks.js'
import { PRINT_ROWS } from './sketch-rows.js'

/** Probability of any false alarm in a whole scan, at most: reference/weights.md, section 3.9. */
export const SCAN_LEVEL = 1e-6
const LOG_SCAN_LEVEL = Math.log(SCAN_LEVEL)

/** A component of the model beside the likest of one entry's components of its shape. */
export interface Candidate {
  readonly entry: ScannedEntry
  readonly component: ComponentPrint
  readonly reference: ComponentPrint
  readonly block: string
  readonly straight: BlockScreen['straight']
  readonly best: Alignment
  confirmed: Confirmation | null
}

interface ByBytes {
  readonly entry: ScannedEntry
  readonly component: ComponentPrint | null
  readonly files: number
  readonly tensors: number
  /** None of the equal files is as large as the reference's own weights: what else lies beside them may be anybody's. */
  readonly onlySmall: boolean
}

/** References named for what would not have been seen, at most. */
const LESS_SENSITIVE = 100

interface Limits {
  readonly one: number | null
  readonly sensitive: number
  readonly less: ScannedComponent['lessSensitive']
}

/**
 * Tests one model's fingerprint against many, one entry at a time, so that memory does not grow with the registry. What
 * is found is decided at the end, when it is known how many hypotheses have to be paid for.
 */
export class Scanner {
  readonly #target: FingerprintEntry
  readonly #ready: ReadonlyMap<ComponentPrint, readonly ReadyTarget[]>
  readonly #candidates: Candidate[] = []
  readonly #equal: ByBytes[] = []
  readonly #own: string[] = []
  readonly #limits = new Map<string, number | null>()
  #entries = 0
  #tested = 0
  #hypotheses = 0

  constructor(target: FingerprintEntry) {
    this.#target = target
    this.#ready = new Map(target.components.map((one) => [one, one.blocks.map(readyTarget)]))
  }

  /** Lays one entry of the registry beside the model. `isOwn`: the entry is the model itself under its own name. */
  add(entry: FingerprintEntry, file: string, isOwn: boolean): void {
    this.#entries += 1
    if (isOwn) {
      this.#own.push(entry.model.id)
      return
    }
    const named: ScannedEntry = { ...entry.model, file }
    this.#compareBytes(entry, named)
    let tested = false
    for (const [component, blocks] of this.#ready) {
      let best: Candidate | null = null
      for (const reference of entry.components) {
        for (const other of reference.blocks) {
          const fitting = blocks.filter(
            ({ print }) => print.units === other.units && print.width === other.width,
          )
          if (fitting.length === 0) continue
          const ready = readyBlock(other)
          for (const block of fitting) {
            const screen = screenBlocks(block, ready)
            this.#hypotheses += screen.hypotheses
            if (best !== null && best.best.logBound <= screen.best.logBound) continue
            const kinds =
              block.print.block === other.block ? other.block : `${block.print.block}/${other.block}`
            // What is far from a finding is kept without its cells.
            const kept =
              screen.best.logBound <= LOG_LEVEL ? screen.best : { ...screen.best, cells: [], counted: [] }
            best = {
              entry: named,
              component,
              reference,
              block: kinds,
              straight: screen.straight,
              best: kept,
              confirmed: null,
            }
          }
        }
      }
      if (best === null) continue
      tested = true
      this.#candidates.push(best)
    }
    if (tested) this.#tested += 1
  }

  /** What fires, whatever a confirmation says afterwards. */
  fired(): readonly Candidate[] {
    const log = this.#logLevel()
    return this.#candidates.filter(({ best }) => best.logBound <= log)
  }

  /** The same, the likeliest first. */
  firedByLikeness(): readonly Candidate[] {
    return [...this.fired()].sort((a, b) => likenessOf(b.best).mean - likenessOf(a.best).mean)
  }

  /** Pairs of a component and an entry that were tested: what a confirmation has to pay for. */
  get pairs(): number {
    return Math.max(1, this.#candidates.length)
  }

  /** The document; `measured` are what only the caller knows. */
  finish(measured: Pick<Scan, 'excluded' | 'bytesRead' | 'elapsedMs'> & { readonly name: string }): Scan {
    const matches = ranked([...this.#equal.map(bytesMatch), ...this.fired().map((one) => this.#match(one))])
    const components = this.#target.components.map((one) => this.#component(one, matches))
    const verdicts = [...components.map(({ verdict }) => verdict), ...matches.map(({ verdict }) => verdict)]
    const { id } = this.#target.model
    return {
      schemaVersion: '1',
      tool: { name: TOOL_NAME, version: TOOL_VERSION },
      model: { name: measured.name, id: id === measured.name ? null : id, ...this.#target.size },
      registry: { entries: this.#entries, tested: this.#tested, own: this.#own },
      verdict: verdicts.sort((a, b) => rank(a) - rank(b))[0] ?? 'inconclusive',
      hypotheses: this.#hypotheses,
      level: SCAN_LEVEL,
      components,
      matches: matches.map(({ likeness: _, layers: __, ...match }) => match),
      excluded: measured.excluded,
      bytesRead: measured.bytesRead,
      elapsedMs: measured.elapsedMs,
    }
  }

  /** Natural logarithm of the level of one hypothesis. */
  #logLevel(): number {
    return Math.min(LOG_LEVEL, LOG_SCAN_LEVEL - Math.log(Math.max(1, this.#hypotheses)))
  }

  #compareBytes(entry: FingerprintEntry, named: ScannedEntry): void {
    const large = new Set(
      entry.files.flatMap(({ sha256, bytes }) => (sha256 !== null && bytes >= FILE_BYTES ? [sha256] : [])),
    )
    const files = this.#target.files.filter(({ sha256 }) => sha256 !== null && large.has(sha256))
    if (files.length > 0) {
      const main = MAIN_FILE * Math.max(...entry.files.map(({ bytes }) => bytes))
      const onlySmall = files.every(({ bytes }) => bytes < main)
      this.#equal.push({ entry: named, component: null, files: files.length, tensors: 0, onlySmall })
    }
    const theirs = new Set(entry.hashes.map(({ sha256 }) => sha256))
    const equal = new Map<string, Set<string>>()
    for (const { name, sha256 } of this.#target.hashes) {
      if (!theirs.has(sha256)) continue
      const { stem } = readTensorName(name)
      const list = equal.get(stem)
      if (list === undefined) equal.set(stem, new Set([sha256]))
      else list.add(sha256)
    }
    for (const [stem, { size }] of equal) {
      const component = this.#target.components.find((one) => one.stem === stem)
      if (size >= IDENTICAL_TENSORS && component !== undefined) {
        this.#equal.push({ entry: named, component, files: 0, tensors: size, onlySmall: false })
      }
    }
  }

  #match(candidate: Candidate): RankedMatch {
    const { entry, component, reference, best, block, confirmed } = candidate
    const { hits, cells, counted, logBound, kind } = best
    const found = cells.filter((cell) => cell.hits >= 12)
    return {
      entry,
      component: component.stem,
      referenceComponent: reference.stem,
      role: component.role ?? reference.role,
      rank: 1,
      verdict: confirmed === null ? verdictOf(best) : confirmedVerdict(confirmed),
      basis: confirmed === null ? 'sketch' : 'full-rows',
      identicalFiles: 0,
      identicalTensors: 0,
      block,
      alignment: kind,
      groups: counted.length,
      units: counted.length * PRINT_ROWS,
      hits,
      expectedHits: counted.length,
      pValueBound: bound(logBound),
      log10PValueBound: logBound / Math.LN10,
      familyWiseBound: bound(Math.min(0, logBound + Math.log(this.#hypotheses))),
      layerMap: found.map(({ a, b }) => [a, b] as const),
      confirmed,
      likeness: confirmed?.r ?? likenessOf(best).mean,
      layers: new Map(cells.map((cell) => [cell.a, cell.likeness])),
    }
  }

  #component(component: ComponentPrint, matches: readonly RankedMatch[]): ScannedComponent {
    const own = this.#candidates.filter((one) => one.component === component)
    const found = matches.filter((match) => match.component === component.stem).sort(order)
    const limits = this.#limitsOf(own)
    const { verdict, reason } = verdictOfComponent(component, own.length, found, limits)
    const related = found.filter((match) => match.verdict !== 'inconclusive')
    return {
      stem: component.stem,
      role: component.role ?? related[0]?.role ?? null,
      parameters: component.parameters,
      parameterShare: component.parameters / Math.max(1, this.#target.size.parameters),
      verdict,
      reason,
      tested: own.length,
      sensitive: limits.sensitive,
      limitOfDetection: limits.one,
      lessSensitive: limits.less.filter(({ id }) => !related.some(({ entry }) => entry.id === id)),
      nearest: related[0]?.entry.id ?? null,
      chain: [...new Set(related.map((match) => match.entry.id))],
    }
  }

  /**
   * The largest limit among the references that are told of early enough, else the smallest of all. A reference that shares
   * the column structure of the model needs more than others, and is named with its own limit.
   */
  #limitsOf(candidates: readonly Candidate[]): Limits {
    const all = candidates.map(({ entry, straight }) => ({
      id: entry.id,
      limitOfDetection: this.#limit(straight),
    }))
    const known = all.flatMap(({ limitOfDetection }) => (limitOfDetection === null ? [] : [limitOfDetection]))
    const good = known.filter((one) => one <= LIMIT)
    if (good.length === 0)
      return { one: known.length === 0 ? null : Math.min(...known), sensitive: 0, less: [] }
    const size = ({ limitOfDetection }: { limitOfDetection: number | null }): number => limitOfDetection ?? 2
    const less = all.filter((one) => size(one) > LIMIT).sort((a, b) => size(b) - size(a))
    return { one: Math.max(...good), sensitive: good.length, less: less.slice(0, LESS_SENSITIVE) }
  }

  #limit({ groups, noise }: BlockScreen['straight']): number | null {
    if (groups === 0) return null
    const rounded = Math.ceil(noise * 200) / 200
    const key = `${groups} ${rounded}`
    const known = this.#limits.get(key)
    if (known !== undefined) return known
    const sensitivity = Array.from({ length: groups }, () => ({ rows: PRINT_ROWS, noise: rounded }))
    const limit = limitOfDetection(sensitivity, this.#logLevel())
    this.#limits.set(key, limit)
    return limit
  }
}

function rank(verdict: WeightVerdict): number {
  return WEIGHT_VERDICTS.indexOf(verdict)
}

function bytesMatch({ entry, component, files, tensors, onlySmall }: ByBytes): RankedMatch {
  return {
    entry,
    component: component?.stem ?? null,
    referenceComponent: null,
    role: component?.role ?? null,
    rank: 1,
    verdict: onlySmall ? 'shared-origin' : 'identical',
    basis: 'bytes',
    identicalFiles: files,
    identicalTensors: tensors,
    block: null,
    alignment: null,
    groups: 0,
    units: 0,
    hits: 0,
    expectedHits: 0,
    pValueBound: 1,
    log10PValueBound: 0,
    familyWiseBound: 1,
    layerMap: [],
    confirmed: null,
    likeness: 1,
    layers: new Map(),
  }
}

/** Mean likeness of the layers, and its standard error by the jackknife over layers. */
function likenessOf({ counted: cells }: Alignment): { mean: number; error: number } {
  const mean = cells.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, cells.length)
  const squares = cells.reduce((sum, { likeness }) => sum + (likeness - mean) ** 2, 0)
  return { mean, error: Math.sqrt(squares / Math.max(1, cells.length * (cells.length - 1))) }
}

/** What sketches allow to say: `derived` only where even the lower end of the likeness is beyond the threshold. */
function verdictOf(best: Alignment): WeightVerdict {
  const { mean, error } = likenessOf(best)
  const layers = new Set(best.counted.map(({ a }) => a)).size
  if (layers >= DERIVED_LAYERS && mean - SURE * error >= DERIVED_R) return 'derived'
  return mean >= SHARED_R ? 'shared-origin' : 'trace'
}

/** The full comparison decides, if it still holds when all pairs of the scan are paid for. */
function confirmedVerdict({ verdict, log10PValueBound }: Confirmation): WeightVerdict {
  if (verdict === 'identical') return verdict
  return rank(verdict) < rank('no-evidence') && log10PValueBound <= Math.log10(SCAN_LEVEL)
    ? verdict
    : 'inconclusive'
}

function verdictOfComponent(
  { blocks }: ComponentPrint,
  tested: number,
  found: readonly ScanMatch[],
  limits: Limits,
): { verdict: WeightVerdict; reason: ScanReason | null } {
  const strongest = [...found].sort((a, b) => rank(a.verdict) - rank(b.verdict))[0]
  if (strongest !== undefined) {
    const { verdict } = strongest
    return { verdict, reason: verdict === 'inconclusive' ? 'not-confirmed' : null }
  }
  if (blocks.length === 0) return { verdict: 'inconclusive', reason: 'no-units' }
  if (tested === 0) return { verdict: 'inconclusive', reason: 'no-reference-of-this-shape' }
  if (limits.sensitive === 0) return { verdict: 'inconclusive', reason: 'too-few-units' }
  return { verdict: 'no-evidence', reason: null }
}

/** A bound too small for a number is the smallest number, never 0: it is a bound and not a certainty. */
function bound(log: number): number {
  return Math.max(Number.MIN_VALUE, Math.exp(log))
}
