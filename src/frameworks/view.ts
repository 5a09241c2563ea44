import type { DutyOfLicense } from '../catalog/license-duties.js'
import type { Declarer } from '../reconcile/declarer.js'
import type { Row } from '../reconcile/row.js'
import { WEIGHTS_SCAN } from '../reconcile/weight-references.js'
import type { Bom } from '../types/bom.js'
import type { Fact, FactKind } from '../types/fact.js'
import type { ReleaseDay } from '../types/history.js'
import type { Location } from '../types/location.js'
import type { Manifest } from '../types/manifest.js'
import type { Message } from '../types/message.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'

/** What predicates may look at: facts, rows, the manifest and the declarer. Never files. */
export interface View {
  readonly facts: readonly Fact[]
  readonly rows: readonly Row[]
  readonly manifest: Manifest | null
  /** Bills of materials that declare for the repository, beside the manifest. */
  readonly boms: readonly Bom[]
  readonly declarer: Declarer
  /** Id of the one component that is judged by itself; `null` for the model as a whole. */
  readonly component: string | null
  /** Product and training files that could not be read: what they hold may contradict. */
  readonly unread: readonly string[]
  /** All listed paths, to see whether a named evidence file is there. */
  readonly paths: ReadonlySet<string>
  /** Day of the repository's release by its history. */
  readonly release: ReleaseDay
  /** Level claimed under this framework. */
  readonly claimed: string | null
  /** Licence facts of an SPDX id or LicenseRef, `null` when the table has no row. */
  readonly licenseFacts: (id: string) => LicenseTraits | null
  /** Who asks for a line such as "Built with Llama"; `null` when no licence of the table does. */
  readonly licensorOfBadge: (badge: string) => string | null
  /** What the terms of a closed service (provider id) ask of models trained with its outputs. */
  readonly serviceDuties: (provider: string) => readonly DutyOfLicense[]
  /** The same for a public data set that is known to hold such outputs. */
  readonly generatedDuties: (dataset: string) => readonly DutyOfLicense[]
  /** What is known of a model type's code: whose it is and whether it adds classes of its own. */
  readonly modelType: (modelType: string) => ModelTypeTraits | null
  /** Vendor of a class name of a well-known library, `null` when unknown. */
  readonly classVendor: (
    className: string,
  ) => { readonly family: string; readonly supplier: string | null } | null
  /** Known models with the same body, other than the declarer's own. */
  readonly twins: (fact: Extract<Fact, { kind: 'model-config' }>) => readonly Twin[]
  /** Nearest known designs by body, one a model type, with what differs; the declarer's own of equal body left out. */
  readonly designsNear: (fact: Extract<Fact, { kind: 'model-config' }>) => readonly DesignNear[]
  /**
   * Sizes by which a configuration cannot be a further training of a known model; empty when it can be, `null` when the
   * model's own sizes are not known from a source.
   */
  readonly sizesOff: (
    id: string,
    fact: Extract<Fact, { kind: 'model-config' }>,
  ) => readonly SizeDifference[] | null
  /** Ancestors of a model by the catalogue, itself first; only itself when nothing is known. */
  readonly lineage: (id: string) => readonly string[]
  /** Those of that line whose bases the catalogue names without a document. */
  readonly untracedSteps: (id: string) => readonly string[]
  readonly sameParty: (a: string, b: string) => boolean
  /** The family of somebody that a model's name holds before its size. */
  readonly familyInName: (id: string) => { readonly name: string; readonly supplier: string } | null
}

export interface LicenseTraits {
  readonly id: string
  /** Plain name, `Llama 2 Community License Agreement`. */
  readonly name: string
  readonly family: string
  readonly commercial: boolean | null
  readonly badge: string | null
  readonly territoryExcluded: readonly string[]
  /** It goes along with what is derived from the licensed part. */
  readonly binding: boolean
  /** Clause that says so, as far as read. */
  readonly clause: string | null
  readonly duties: readonly DutyOfLicense[]
  readonly licensor: string | null
  readonly restrictive: boolean
  readonly revocable: boolean
  readonly traced: boolean
  readonly namePrefix: string | null
}

export interface ModelTypeTraits {
  readonly supplier: string | null
  /** Model types whose classes it re-uses. */
  readonly parents: readonly string[]
  /** Classes it adds; empty means every class is an empty subclass. */
  readonly ownClasses: readonly string[]
  /** First of the looked-at releases of transformers that loads it without remote code; `null` when none does. */
  readonly nativeIn: string | null
}

export interface Twin {
  readonly id: string
  readonly supplier: string | null
  readonly sameModelType: boolean
  readonly sameVocabulary: boolean
  /** It is not the declarer's: somebody declares, or the catalogue knows the type of several suppliers. */
  readonly byAnother: boolean
}

/** One figure of a configuration and of a known model; `null` where it is not stated. */
export interface SizeDifference {
  readonly key: string
  readonly ours: string | null
  readonly theirs: string | null
}

/** Only the depth differs, and ours is the deeper: the base's layers with copies of them, as depth up-scaling makes it. */
export function isDeeper(off: readonly SizeDifference[]): boolean {
  const [only] = off
  return off.length === 1 && only!.key === 'num_hidden_layers' && Number(only!.ours) > Number(only!.theirs)
}

/** A known design beside a configuration, with the three kinds of difference. */
export interface DesignNear {
  readonly id: string
  readonly supplier: string
  readonly pattern: string
  readonly numeric: readonly SizeDifference[]
  readonly techniques: readonly SizeDifference[]
  /** Blocks of its own that only a reviewer can judge. */
  readonly review: readonly string[]
  readonly vocabularyPadding: number | null
  readonly layerRatio: number | null
}

/** One reason a predicate holds, with its places. */
export interface Ground {
  readonly message: Message
  readonly locations: readonly Location[]
}

/** A named question over a view; it holds when it returns grounds. */
export type Predicate = (view: View) => readonly Ground[]

type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>

/** Facts of one kind that bear on the level (product and training), or in all scopes. */
export function factsOf<K extends FactKind>(
  view: View,
  kind: K,
  scopes: 'level' | 'all' = 'level',
): readonly FactOf<K>[] {
  const out: FactOf<K>[] = []
  for (const fact of view.facts) {
    if (fact.kind === kind && (scopes === 'all' || LEVEL_SCOPES.has(fact.scope))) out.push(fact as FactOf<K>)
  }
  return out
}

/** At most `count` locations, none twice and one a file first, so that a reader sees the breadth. */
export function placesOf(locations: Iterable<Location>, count = 3): readonly Location[] {
  const seen = new Set<string>()
  const told = new Set<string>()
  const first: Location[] = []
  const rest: Location[] = []
  for (const location of locations) {
    const { path, startLine, startColumn, quote } = location
    const place = `${path}\n${startLine}\n${startColumn}\n${quote}`
    if (told.has(place)) continue
    told.add(place)
    if (seen.has(location.path)) rest.push(location)
    else {
      seen.add(location.path)
      first.push(location)
    }
  }
  return [...first, ...rest].slice(0, count)
}

export function ground(
  key: string,
  parameters: Message['parameters'],
  locations: Iterable<Location>,
  count?: number,
): Ground {
  return { message: { key, parameters }, locations: placesOf(locations, count) }
}

/** A test of the weights shows the part, whatever its declaration says of it. */
export function isByWeights({ part }: Row): boolean {
  return part?.facts.some((fact) => fact.kind === 'reference' && fact.via === WEIGHTS_SCAN) ?? false
}

/** Weight rows by others that end up in what ships: the rows that decide T4-INIT. */
export function thirdPartyWeights(view: View): readonly Row[] {
  return view.rows.filter(
    (row) =>
      row.standing === 'weights' &&
      row.component.kind === 'model' &&
      row.component.owner !== 'self' &&
      LEVEL_SCOPES.has(row.component.scope) &&
      (isByWeights(row) ||
        (row.component.role !== 'reward-model' &&
          row.component.role !== 'teacher' &&
          row.component.relation !== 'distilled-from')),
  )
}
