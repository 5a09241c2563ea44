import { type Boms, readBoms } from './boms/index.js'
import { UserError } from './errors.js'
import { compareDigests } from './evidence/digests/compare-digests.js'
import { type Evidence, gather } from './evidence/gather.js'
import { readHistory } from './evidence/history/read-history.js'
import { collectors } from './evidence/registry.js'
import { catalogueView } from './frameworks/catalogue-view.js'
import { claimedLevel, evaluate } from './frameworks/evaluate.js'
import { builtInFramework, builtInFrameworks, DEFAULT_FRAMEWORK } from './frameworks/load.js'
import type { View } from './frameworks/view.js'
import { atDay, readManifest } from './manifest/index.js'
import { bomFacts } from './reconcile/bom-facts.js'
import { type Declarer, declarerOf } from './reconcile/declarer.js'
import { readFilledClasses } from './reconcile/filled-classes.js'
import { readLoadedSettings } from './reconcile/loaded-settings.js'
import { partsOf } from './reconcile/parts.js'
import { rowsOf } from './reconcile/rows.js'
import { readTraining } from './reconcile/shown-training.js'
import { namesWeights, toldFiles } from './reconcile/weight-folders.js'
import { weightReferences } from './reconcile/weight-references.js'
import { ownerOf as ownerOfRemote } from './source/remote-url.js'
import type { Source, SourceDescription } from './source/source.js'
import { TOOL_NAME } from './tool.js'
import type { DigestCheck } from './types/digest.js'
import type { Framework } from './types/framework.js'
import type { ReleaseDay, RepositoryHistory } from './types/history.js'
import type { Manifest, ManifestProblem } from './types/manifest.js'
import type { OrganisationPolicy } from './types/policy.js'
import type { Verdict } from './types/verdict.js'
import { buildVerdict } from './verdict/build.js'
import { componentLevels } from './verdict/component-levels.js'
import { evidenceFindings } from './verdict/evidence-files.js'
import { bomProblemFindings } from './verdict/findings/boms.js'
import { digestFindings } from './verdict/findings/digests.js'
import { expiryFindings } from './verdict/findings/expiry.js'
import { historyFindings } from './verdict/findings/history.js'
import { parameterShares } from './verdict/shares.js'
import type { Registry } from './weights/fingerprint/screen-repository.js'
import type { OpenEntry } from './weights/fingerprint/second-reading.js'

export { exitCode, type FailOn } from './verdict/conclude.js'

export interface CheckOptions {
  /** Path of the manifest inside the source. */
  readonly manifestPath?: string
  /** Id of a framework that ships with the tool, or a validated framework of the user's. */
  readonly framework?: string | Framework
  readonly clock: () => Date
  /** Who declares, when neither the manifest nor a remote says. */
  readonly owner?: string | undefined
  readonly toolVersion: string
  /**
   * Source whose manifest grants the waivers and gives the repository its policy, instead of the judged one: the base of
   * a pull request, so that a change cannot waive its own findings. Fingerprints that it keeps stay in force too.
   */
  readonly waiversFrom?: Source | undefined
  /** Fingerprints that the repository's weights are screened against, beside its own `.sovereignty/fingerprints/`. */
  readonly registries?: readonly Registry[] | undefined
  /** Opens the weights of a registry entry for a reading of full rows; absent where nothing outside may be reached. */
  readonly openEntry?: OpenEntry | undefined
  /** Policy of the organisation: what it demands besides the scale. */
  readonly policy?: OrganisationPolicy | null
}

export const DEFAULT_MANIFEST = 'sovereignty.json'

/**
 * The audit: files of one source to one verdict. Pure but for reading the source and the clock; needs no manifest.
 * @throws UserError for an unknown framework, ToolError when the source cannot be read.
 */
export async function check(source: Source, options: CheckOptions): Promise<Verdict> {
  const started = options.clock()
  const manifestPath = options.manifestPath ?? DEFAULT_MANIFEST
  const framework = frameworkOf(options.framework)
  const [seen, history] = await Promise.all([lookAt(source), readHistory(source, manifestPath)])
  const declared = await manifestOf(source, seen.evidence, manifestPath, framework)
  const looked = await withScreen(source, seen, declared.manifest, options)
  const { entries, facts } = looked.evidence
  const boms = await readBoms(source, entries, declared.manifest, manifestPath)
  const digests = await compareDigests(source, entries, declared.manifest, facts)
  return judge(
    { ...looked, history },
    { ...declared, boms, digests },
    { ...options, framework, manifestPath },
    await waiversOf(options.waiversFrom, declared.manifest, manifestPath),
    started,
  )
}

/**
 * Screens weights where there is something to screen them against: fingerprints, or a declaration that names weights in a
 * folder of its own beside others. Else nothing of it is loaded and no tensor is read.
 */
async function withScreen(
  source: Source,
  looked: Looked,
  manifest: Manifest | null,
  { registries = [], openEntry = nowhere, waiversFrom }: CheckOptions,
): Promise<Looked> {
  const { evidence } = looked
  const before = waiversFrom ?? null
  if (!evidence.facts.some(({ kind }) => kind === 'weights')) return looked
  const screened =
    registries.length > 0 ||
    keepsFingerprints(evidence.entries) ||
    (before !== null && keepsFingerprints(await before.list()))
  const within = screened || namesWeights(manifest, evidence.facts)
  if (!within) return looked
  const { screenRepository } = await import('./weights/fingerprint/screen-repository.js')
  const { facts, skipped } = await screenRepository(source, evidence.entries, evidence.facts, {
    registries,
    before,
    within,
    told: toldFiles(manifest, evidence.facts),
    openEntry,
  })
  const coverage = { ...evidence.coverage, skipped: [...evidence.coverage.skipped, ...skipped] }
  return { ...looked, evidence: { ...evidence, facts: [...evidence.facts, ...facts], coverage } }
}

function keepsFingerprints(entries: Evidence['entries']): boolean {
  return entries.some(({ path }) => path.startsWith('.sovereignty/fingerprints/'))
}

const nowhere: OpenEntry = async () => ({ why: 'no-place' })

/** What was seen of a source, before any declaration is laid beside it. */
export interface Looked {
  readonly description: SourceDescription
  readonly evidence: Evidence
  /** Absent for a look at the files alone. */
  readonly history?: RepositoryHistory
}

/** A declaration as read: `present` tells a missing file from one that cannot be understood. */
export interface Declared {
  readonly manifest: Manifest | null
  readonly problems: readonly ManifestProblem[]
  readonly present: boolean
  /** Bills of materials that declare beside the manifest; absent for none. */
  readonly boms?: Boms
  /** Digests of the manifest beside those of the files; absent when nobody compared. */
  readonly digests?: DigestCheck
}

/**
 * One declaration against what was seen: the half of `check` that reads nothing, so that many declarations can be
 * judged over one reading.
 */
export function judge(
  { description, evidence, history }: Looked,
  declared: Declared,
  options: CheckOptions,
  waivedBy: Manifest | null,
  started: Date,
): Verdict {
  const framework = frameworkOf(options.framework)
  const boms = declared.boms ?? { boms: [], problems: [] }
  const manifest = declared.manifest === null ? null : atDay(declared.manifest, started)
  const declarer = declarerIn(description, evidence, manifest, options)
  const view = viewOf(evidence, manifest, boms, declarer, framework, releaseDay(history))
  const evaluation = evaluate(framework, view, started)
  const shares = parameterShares(evidence.facts)
  const levels = componentLevels(framework, view, shares, started)
  return buildVerdict({
    framework,
    view,
    evaluation,
    levels,
    shares,
    problems: declared.problems,
    waivedBy,
    policy: options.policy ?? null,
    manifestPath: declared.present ? (options.manifestPath ?? DEFAULT_MANIFEST) : null,
    subject: { name: description.name, repository: description.remote, revision: description.revision },
    coverage: withGaps(evidence.coverage, [...(history?.gaps ?? []), ...(declared.digests?.skipped ?? [])]),
    tool: { name: TOOL_NAME, version: options.toolVersion },
    extraFindings: [
      ...evidenceFindings(declared.manifest, evidence.paths),
      ...digestFindings(declared.digests?.mismatches ?? []),
      ...(history === undefined ? [] : historyFindings(history, view, framework)),
      ...expiryFindings(declared.manifest, started),
      ...bomProblemFindings(boms.problems),
    ],
    elapsedMs: Math.max(0, options.clock().getTime() - started.getTime()),
    now: started,
  })
}

function withGaps(coverage: Evidence['coverage'], gaps: RepositoryHistory['gaps']): Evidence['coverage'] {
  return gaps.length === 0 ? coverage : { ...coverage, skipped: [...coverage.skipped, ...gaps] }
}

/** The same view that `check` judges, for commands that draft a manifest from it. */
export async function observe(
  source: Source,
  options: CheckOptions,
): Promise<{ view: View; evidence: Evidence; framework: Framework }> {
  const framework = frameworkOf(options.framework)
  const { description, evidence } = await lookAt(source)
  const boms = await readBoms(source, evidence.entries, null, options.manifestPath ?? DEFAULT_MANIFEST)
  const declarer = declarerIn(description, evidence, null, options)
  return { view: viewOf(evidence, null, boms, declarer, framework, NO_HISTORY), evidence, framework }
}

/** Everything the collectors see in a source. @throws ToolError when the source cannot be read. */
export async function lookAt(source: Source): Promise<Looked> {
  const [description, evidence] = await Promise.all([source.describe(), gather(source, collectors)])
  return { description, evidence: { ...evidence, facts: readFilledClasses(evidence.facts) } }
}

function declarerIn(
  { remote }: SourceDescription,
  { facts }: Evidence,
  manifest: Manifest | null,
  { owner }: CheckOptions,
): Declarer {
  const remoteOwner = remote === null ? null : (ownerOfRemote(remote)?.owner ?? null)
  return declarerOf(manifest, { owner, remoteOwner }, facts)
}

function viewOf(
  evidence: Evidence,
  manifest: Manifest | null,
  { boms }: Boms,
  declarer: Declarer,
  framework: Framework,
  release: ReleaseDay,
): View {
  const weights = { facts: evidence.facts, manifest, declarer, release }
  const facts = readTraining(
    [
      ...readLoadedSettings(evidence.facts),
      ...bomFacts(boms, manifest, declarer),
      ...weightReferences(weights),
    ],
    declarer,
  )
  const rows = rowsOf(partsOf({ ...evidence, facts }, declarer), manifest, declarer, facts, boms)
  return {
    facts,
    rows,
    manifest,
    boms,
    declarer,
    component: null,
    unread: evidence.unread,
    paths: evidence.paths,
    release,
    claimed: claimedLevel(framework, manifest?.claim.level ?? null),
    ...catalogueView(declarer),
  }
}

const NO_HISTORY: ReleaseDay = { day: null, cut: false }

/** In a clone that is cut off what looks like the first commit with weights may not be. */
function releaseDay(history: RepositoryHistory | undefined): ReleaseDay {
  const release = history?.release ?? null
  const cut = release?.orEarlier === true || (release === null && history?.cut === true)
  return { day: release?.commit.date.slice(0, 10) ?? null, cut }
}

function frameworkOf(wanted: string | Framework | undefined): Framework {
  if (typeof wanted === 'object') return wanted
  const id = wanted ?? DEFAULT_FRAMEWORK
  const framework = builtInFramework(id)
  if (framework === null) {
    throw new UserError(
      `Unknown framework "${id}". Known: ${builtInFrameworks().join(', ')}, or the path of a framework file.`,
    )
  }
  return framework
}

async function waiversOf(
  from: Source | undefined,
  own: Manifest | null,
  path: string,
): Promise<Manifest | null> {
  if (from === undefined) return own
  const entries = await from.list()
  if (!entries.some((entry) => entry.path === path)) return null
  return readManifest(await from.read(path), path).manifest
}

/** Claims are written on the T-Class scale also where another one judges; both sets of words are known. */
function judgedBy(framework: Framework): Pick<Framework, 'levels' | 'requirements'> {
  const scale = builtInFramework(DEFAULT_FRAMEWORK)!
  if (framework.id === scale.id) return framework
  return {
    levels: [...scale.levels, ...framework.levels],
    requirements: [...scale.requirements, ...framework.requirements],
  }
}

async function manifestOf(
  source: Source,
  evidence: Evidence,
  path: string,
  framework: Framework,
): Promise<Declared> {
  if (!evidence.paths.has(path)) return { manifest: null, problems: [], present: false }
  let content: Uint8Array
  try {
    content = await source.read(path)
  } catch (cause) {
    // A link out of the folder, or a file without permission: for its owner to mend, like any other manifest.
    throw new UserError(cause instanceof Error ? cause.message : `${path} cannot be read`, { cause })
  }
  const { manifest, problems } = readManifest(content, path, { framework: judgedBy(framework) })
  return { manifest, problems, present: true }
}
