import type { Location } from './location.js'
import type { Message } from './message.js'
import type { Fix } from './verdict.js'
import type { ComponentKind, Owner, Relation, Role, Scope, Severity, Stage } from './vocabulary.js'

/** Where an entry of the manifest stands. */
export interface Placed {
  /** JSON pointer (RFC 6901) of the entry. */
  readonly pointer: string
  /** The member that names the entry best (`id`, else `name`, …), else the entry itself. */
  readonly location: Location
}

export interface ManifestFramework {
  readonly id: string | null
  readonly name: string | null
  readonly version: string | null
  readonly revision: string | null
  readonly uri: string | null
}

export interface ManifestSubject extends Placed {
  readonly name: string
  readonly version: string | null
  readonly purl: string | null
  readonly repo: string | null
  readonly revision: string | null
  readonly supplier: string | null
  readonly country: string | null
}

export interface ComponentClaim extends Placed {
  /** Id of the component. */
  readonly component: string
  readonly level: string
}

export interface ManifestClaim extends Placed {
  /** Plain `T4` has become `T4-1`. */
  readonly level: string
  /** As written in the file. */
  readonly written: string
  readonly perspective: 'producer' | 'adopter'
  readonly statement: string | null
  readonly date: string | null
  readonly components: readonly ComponentClaim[]
}

/** Nothing here is ever filled in: a licence that is not stated stays `null`. */
export interface DeclaredLicense {
  readonly declared: string | null
  readonly concluded: string | null
  /** Path of the licence text in the repository. */
  readonly text: string | null
  /** Where the licence was read. */
  readonly source: string | null
}

/** How much trace of a declared part the repository must show. */
export type EvidenceDemand = 'required' | 'optional' | 'none'

export interface ManifestComponent extends Placed {
  /** As written, else made from name or identity; unique. */
  readonly id: string
  readonly name: string
  readonly kind: ComponentKind
  readonly role: Role | null
  readonly stage: Stage | null
  /** As written, else from the purl or the base. */
  readonly version: string | null
  /** Canonical purl of the part itself without version, `null` when none is given and none follows from `uri`. */
  readonly purl: string | null
  readonly uri: string | null
  readonly digest: string | null
  readonly paths: readonly string[]
  readonly supplier: string | null
  readonly country: string | null
  readonly relation: Relation | null
  /** What the part comes from: canonical purls without version, or the words as written when they name none. */
  readonly bases: readonly string[]
  /**
   * Whose work to look for in the repository: the first base, else the purl, else the URI, else the name. For a part
   * that is declared `frozen` from X this is X.
   */
  readonly identity: string
  /** How its weights started; `null` when neither the part nor `training` says. */
  readonly initialization: 'random' | 'pretrained' | null
  /** Whose work the part is; with a relation, whose work it comes from. `unknown` when the manifest leaves it open. */
  readonly owner: Owner
  /** Address of the part's own declaration. */
  readonly declaration: string | null
  readonly license: DeclaredLicense
  readonly scope: Scope
  readonly evidence: EvidenceDemand
  /** Lock file or bill of materials that lists what belongs to the entry. */
  readonly coveredBy: string | null
  readonly reason: string | null
  /** Last day on which the entry counts, YYYY-MM-DD. */
  readonly expires: string | null
  /** Location of each member that is present, key to end of value: `at.relation`, `at.license`, … */
  readonly at: Readonly<Record<string, Location>>
}

export interface ArchitectureReference extends Placed {
  readonly name: string | null
  /** Canonical purl without version, else the URI, else the words as written. */
  readonly identity: string
  readonly uri: string | null
  readonly license: DeclaredLicense
  readonly notice: string | null
}

export interface ArchitectureDelta extends Placed {
  readonly kind: 'numeric' | 'technique' | 'novel'
  readonly what: string
  readonly from: string | number | boolean | null
  readonly to: string | number | boolean | null
  readonly reference: string | null
}

export interface ManifestArchitecture extends Placed {
  readonly modelType: string | null
  readonly class: string | null
  readonly references: readonly ArchitectureReference[]
  readonly delta: readonly ArchitectureDelta[]
  readonly novelty: string | null
}

export interface ManifestTokenizer extends Placed {
  readonly origin: 'native' | 'expanded' | 'adopted' | null
  /** Canonical purl without version, else the words as written. */
  readonly base: string | null
  readonly languages: readonly string[]
  readonly digest: string | null
}

export interface TrainingStage extends Placed {
  readonly name: string | null
  readonly stage: Stage | null
  readonly kind: string | null
  readonly tokens: number | null
  readonly base: string | null
  readonly date: string | null
}

export interface SyntheticData extends Placed {
  /** Canonical purl without version, else the words as written. */
  readonly generator: string
  readonly owner: Owner
  readonly stage: Stage | null
  /** 0…1 of the tokens of the stage. */
  readonly share: number | null
}

export interface TrainingData extends Placed {
  readonly name: string | null
  /** Canonical purl without version, else the URI, else the words as written. */
  readonly identity: string
  readonly uri: string | null
  readonly stage: Stage | null
  readonly owner: Owner
  readonly supplier: string | null
  readonly country: string | null
  readonly license: DeclaredLicense
  readonly digest: string | null
  readonly tokens: number | null
  readonly share: number | null
}

export interface ManifestTraining extends Placed {
  readonly initialization: 'random' | 'pretrained' | null
  /** Ids of evidence entries, paths or URLs. */
  readonly initEvidence: readonly string[]
  readonly stages: readonly TrainingStage[]
  readonly synthetic: readonly SyntheticData[]
  readonly data: readonly TrainingData[]
}

export interface Machines extends Placed {
  readonly accelerator: string | null
  readonly vendor: string | null
  readonly country: string | null
  readonly cloud: string | null
}

export interface ManifestEvidence extends Placed {
  readonly id: string | null
  readonly requirements: readonly string[]
  /** Ids of components; empty for the whole model. */
  readonly components: readonly string[]
  readonly kind: string | null
  readonly path: string | null
  readonly uri: string | null
  readonly digest: string | null
  readonly collected: string | null
  readonly attestedBy: string | null
  readonly expires: string | null
}

export interface ManifestAttestation extends Placed {
  readonly by: string
  /** `null` when the manifest does not say. */
  readonly thirdParty: boolean | null
  /** Empty for the claim as a whole. */
  readonly requirements: readonly string[]
  readonly components: readonly string[]
  readonly uri: string | null
  readonly signature: string | null
  readonly date: string | null
  readonly expires: string | null
}

export interface ManifestWaiver extends Placed {
  readonly requirements: readonly string[]
  readonly components: readonly string[]
  readonly reason: string
  readonly owner: string | null
  readonly expires: string | null
}

export interface ManifestPolicy extends Placed {
  readonly minLevel: string | null
  readonly failOn: 'contradicted' | 'unverified' | 'never' | null
  readonly forbiddenLicenseFacts: readonly string[]
}

/** `sovereignty.json` after validation, defaults filled in. What the file does not say is `null` or an empty list. */
export interface Manifest {
  readonly path: string
  readonly schemaVersion: string
  readonly framework: ManifestFramework | null
  readonly subject: ManifestSubject
  readonly claim: ManifestClaim
  readonly components: readonly ManifestComponent[]
  readonly architecture: ManifestArchitecture | null
  readonly tokenizer: ManifestTokenizer | null
  readonly training: ManifestTraining | null
  readonly infrastructure: { readonly training: Machines | null; readonly inference: Machines | null }
  readonly evidence: readonly ManifestEvidence[]
  readonly attestations: readonly ManifestAttestation[]
  readonly waivers: readonly ManifestWaiver[]
  /** Other names and the canonical identity each stands for. */
  readonly aliases: Readonly<Record<string, string>>
  /** Names of the declarer: supplier, and aliases that stand for `self`. */
  readonly ownNames: readonly string[]
  readonly policy: ManifestPolicy | null
  /** BCP 47; `["ko"]` when nothing is said and the jurisdiction is KR. */
  readonly nationalLanguages: readonly string[]
  readonly jurisdiction: string | null
}

/** One thing that is wrong with the manifest. */
export interface ManifestProblem {
  /** `manifest/syntax`: not JSON; `manifest/schema`: not a declaration; `manifest/reference`: names something that is not there. */
  readonly rule: 'manifest/syntax' | 'manifest/schema' | 'manifest/reference'
  /** Errors make the manifest invalid. */
  readonly severity: Severity
  /** JSON pointer of the value concerned, `''` for the document. */
  readonly pointer: string
  readonly location: Location
  readonly message: Message
  /** What to do. */
  readonly help: Message | null
  /** The value or word found, as in the file, cut to a readable length. */
  readonly found: string | null
  /** Words that are allowed there; empty when the list is open. */
  readonly allowed: readonly string[]
  readonly nearest: string | null
  /** Change that follows from `nearest`. */
  readonly fix: Fix | null
}
