import type { Location } from './location.js'
import type { Relation, Role, Scope, Strength } from './vocabulary.js'

/**
 * One observation in one place. Collectors produce facts and judge nothing: whether a fact bears on a level is decided
 * from its kind, strength and scope further down.
 */
export type Fact =
  | DependencyFact
  | HostingFact
  | ReferenceFact
  | UnresolvedReferenceFact
  | ModelConfigFact
  | WeightsFact
  | WeightMatchFact
  | WeightScreenFact
  | WeightPairFact
  | ServiceFact
  | LicenseFact
  | LicenseMarkFact
  | InitialisationFact
  | LayerCopyFact
  | MergeFact
  | ModelCodeFact
  | CodeKinshipFact
  | AttributionFact
  | TokenizerFact
  | TrainingFact
  | TrainingLogFact
  | CheckpointFact
  | StatementFact
  | InfrastructureFact
  | IdentityFact

export type FactKind = Fact['kind']

interface Base {
  readonly strength: Strength
  readonly scope: Scope
  readonly location: Location
}

/** A package asked for by a dependency manifest. */
export interface DependencyFact extends Base {
  readonly kind: 'dependency'
  /** purl type: `pypi`, `npm`, `github`, `docker`, `githubactions`, … */
  readonly ecosystem: string
  /** Normalised name (PEP 503 for pypi). */
  readonly name: string
  /** Version specifier as written, `null` when none. */
  readonly specifier: string | null
  /** Exact version when the specifier pins one. */
  readonly version: string | null
  readonly extras: readonly string[]
  readonly marker: string | null
  /** Direct reference: VCS, archive or file URL. */
  readonly url: string | null
  /** Name of the extra, dependency group or file variant; `null` for the plain runtime list. */
  readonly group: string | null
  /** True when nothing installs the package unasked: it belongs to an extra, or no Python 3 satisfies its marker. */
  readonly optional: boolean
  /**
   * `false` for an entry of a lock that nothing in that file asks for by itself: it gives a direct dependency its exact
   * version and otherwise stands behind one. Absent means `true`.
   */
  readonly direct?: boolean
}

/** Where packages, models or images are fetched from (index, mirror, channel). */
export interface HostingFact extends Base {
  readonly kind: 'hosting'
  readonly url: string
}

export type ReferenceTarget = 'model' | 'dataset' | 'tokenizer' | 'processor' | 'config' | 'image' | 'code'

/**
 * What the place does with the thing it names. `train`: a training or conversion entry reads it. `load`: product or
 * serving code reads it. `part`: a bill of materials lists it, without saying what the model has of it. `state`: a card, a configuration or prose says the model comes from it. `list`: one row of a
 * registry, choices list or comparison. `example`: usage example of documentation.
 */
export type ReferenceUse = 'train' | 'load' | 'state' | 'part' | 'list' | 'example'

/** Somebody's model, data set or tokenizer named in a file. */
export interface ReferenceFact extends Base {
  readonly kind: 'reference'
  readonly target: ReferenceTarget
  /** Hub id (`org/name`), bare name (`gpt2`, `Qwen2.5`), `org/repo` of GitHub for code, image name for images. */
  readonly id: string
  /** How the id was written. `name` means a family or product name in prose, still to be looked up. */
  readonly form: 'hub-id' | 'hub-url' | 'collection-url' | 'local-path' | 'name' | 'github'
  readonly revision: string | null
  readonly use: ReferenceUse
  /** What the place states or implies; `null` when the place does not say. */
  readonly relation: Relation | null
  readonly role: Role | null
  /** Call, flag, key or phrase that carried the id, e.g. `AutoModel.from_pretrained`, `--vision_tower`, `base_model`. */
  readonly via: string
  /** The id is only a default or an option: callers usually replace it (argparse, dataclass, function default), a how-to section shows it. */
  readonly isDefault: boolean
  /** The default is one of an argument, option or field that whoever starts the code can replace. */
  readonly ofArgument?: true
  /** Class of the repository's own that loads it while an object of the class is made. */
  readonly within?: string
  /** Licence that the same entry states for it (SPDX id): lists of third parties, entries of a registry of weights. */
  readonly license?: string
  /** Publisher that an entry of a registry of weights states. */
  readonly supplier?: string
}

/** A loader whose argument is only known at run time. */
export interface UnresolvedReferenceFact extends Base {
  readonly kind: 'unresolved-reference'
  readonly target: ReferenceTarget
  readonly expression: string
  /** As in a reference that is resolved. */
  readonly within?: string
  readonly via: string
}

/** Normalised body dimensions of a model or of one nested part. Absent keys were not stated. */
export type ModelBody = Readonly<Record<string, number | string | boolean | readonly (number | string)[]>>

/** One Hugging Face style configuration object: the whole model, or one nested `*_config`. */
export interface ModelConfigFact extends Base {
  readonly kind: 'model-config'
  /** JSON path inside the file, `''` for the root, `vision_config`, `text_config`, … */
  readonly part: string
  readonly role: Role | null
  readonly modelType: string | null
  readonly architectures: readonly string[]
  readonly body: ModelBody
  readonly nameOrPath: string | null
  /** Values of `auto_map`, e.g. `modeling_x.XForCausalLM`. */
  readonly autoMap: readonly string[]
  /** `quant_method`, when the configuration is that of a quantised copy. */
  readonly quantization: string | null
  /** Smallest id among the tokens that begin, end and fill texts, where it lies behind learnt ones; `null` otherwise. */
  readonly firstSpecialId: number | null
}

/** Weights present in the repository, as bytes or as a stand-in. */
export interface WeightsFact extends Base {
  readonly kind: 'weights'
  readonly form: 'file' | 'lfs-pointer' | 'index'
  readonly format: 'safetensors' | 'pytorch' | 'gguf' | 'onnx' | 'other'
  readonly bytes: number | null
  readonly sha256: string | null
  /**
   * Components told by tensor names, with exact parameter counts from tensor headers. All counts are 0 when
   * `parameters` is `null`: an index states names only, and some packings of quantised weights cannot be counted.
   */
  readonly groups: readonly {
    readonly prefix: string
    readonly role: Role | null
    readonly parameters: number
    readonly tensors: number
  }[]
  readonly parameters: number | null
  /** Training step that the path names, for a state of the weights on the way. */
  readonly step?: number
}

/** A component of the shipped weights agrees with a model of a registry of fingerprints, by a test with a stated error rate. */
export interface WeightMatchFact extends Base {
  readonly kind: 'weight-match'
  /** Id of the registry's entry, and what it says of itself. */
  readonly model: string
  readonly revision: string | null
  readonly supplier: string | null
  readonly license: string | null
  /** Day of publication. */
  readonly released: string | null
  readonly lineage: readonly string[]
  /** The entry lies in the repository itself: its declarer's word, which may accuse and never clears. */
  readonly ownRegistry: boolean
  /** `not-confirmed`: the sketches agree and full rows do not. */
  readonly finding: 'identical' | 'derived' | 'shared-origin' | 'trace' | 'not-confirmed'
  /** Stem of the component's tensor names, `''` at the top; `null` for whole files. */
  readonly component: string | null
  readonly role: Role | null
  /** Share of the parameters, 0 to 1. */
  readonly share: number
  /** Among the matches of the component: 1 the nearest; what cannot be told apart has the same. */
  readonly rank: number
  readonly evidence: WeightEvidence
}

/** What a match rests on. Bounds are written as `1.2e-80`; limits are the smallest correlation that would have been told. */
export type WeightEvidence =
  | { readonly basis: 'bytes'; readonly files: number; readonly tensors: number }
  | {
      readonly basis: 'screen'
      readonly hits: number
      readonly units: number
      readonly expected: number
      readonly bound: string
      readonly limit: number | null
      readonly unread: WeightsUnread
    }
  | {
      readonly basis: 'rows'
      /** Where the other weights were read. */
      readonly from: string
      readonly hits: number
      readonly units: number
      readonly expected: number
      readonly bound: string
      readonly r: number | null
      readonly interval: readonly [number, number] | null
      readonly limit: number | null
      /** No unit of the sketches is among those that were read. */
      readonly otherUnits: boolean
    }

/** Why full rows of a reference were not read. */
export type WeightsUnread =
  | { readonly why: 'no-place' | 'offline' | 'other-weights' | 'farther' }
  | { readonly why: 'failed'; readonly message: string }

/**
 * Two folders of the repository laid side by side, by full rows of both. `no-evidence` is given for folders that a
 * declaration tells apart, once for the whole models, with what would have been seen.
 */
export interface WeightPairFact extends Base {
  readonly kind: 'weight-pair'
  readonly finding: 'identical' | 'derived' | 'shared-origin' | 'trace' | 'no-evidence' | 'inconclusive'
  readonly role: Role | null
  /** The location is in `sides[0]`. */
  readonly sides: readonly [WeightSide, WeightSide]
  readonly evidence: Extract<WeightEvidence, { basis: 'rows' }>
}

export interface WeightSide {
  /** `.` for the root. */
  readonly folder: string
  readonly path: string
  readonly component: string
  /** Training step that the path names. */
  readonly step: number | null
}

/** The shipped weights were screened against a registry of fingerprints. */
export interface WeightScreenFact extends Base {
  readonly kind: 'weight-screen'
  readonly entries: number
  /** Entries with a component of the same shape. */
  readonly tested: number
  /** Hypotheses paid for, and the chance of any false alarm in the whole screen, `1.0e-6`. */
  readonly hypotheses: number
  readonly level: string
  readonly bytesRead: number
  readonly totalBytes: number
  /** Files that are here as Git LFS pointers: their hashes were compared, their numbers were not. */
  readonly pointers: number
  readonly components: readonly ScreenedPart[]
}

/** What the screen says of one component. */
export interface ScreenedPart {
  readonly component: string
  readonly role: Role | null
  readonly share: number
  readonly outcome:
    | 'found'
    | 'clear'
    | 'no-reference-of-this-shape'
    | 'no-units'
    | 'too-few-units'
    | 'not-confirmed'
  /** References of its shape, and those of them that the limit holds for. */
  readonly tested: number
  readonly sensitive: number
  /** Smallest correlation that would have been told; `null` when none would. */
  readonly limit: number | null
}

/** Use of somebody's closed API. */
export interface ServiceFact extends Base {
  readonly kind: 'service'
  /** Provider id of the catalogue. */
  readonly provider: string
  readonly sign:
    | 'sdk-import'
    | 'sdk-dependency'
    | 'client-call'
    | 'endpoint'
    | 'environment'
    | 'model-name'
    | 'finetune-job'
    | 'finetuned-id'
    | 'prose'
  /** Model name asked for, when the place names one. */
  readonly model: string | null
  /** The client is pointed at another base URL: the SDK is then only a wire format. */
  readonly overridden: boolean
  /** The place produces or translates training data. */
  readonly makesData: boolean
}

export type LicenseMatch = 'exact' | 'equivalent' | 'modified' | 'unknown' | 'declared'

export interface LicenseFact extends Base {
  readonly kind: 'license'
  readonly source: 'file' | 'notice' | 'tag' | 'header' | 'card' | 'metadata' | 'prose'
  /** SPDX id or expression, or `LicenseRef-…`; `null` when not recognised. */
  readonly id: string | null
  readonly match: LicenseMatch
  /** For `modified`: words that the base text does not have. */
  readonly addedWords: readonly string[]
  readonly appliesTo: 'weights' | 'code' | 'data' | 'repository'
  /** Raw words as written, never dropped. */
  readonly raw: string
}

/** A document repeats what somebody's licence asks for, or names such a licence. */
export interface LicenseMarkFact extends Base {
  readonly kind: 'license-mark'
  /** `badge`: a line to show, such as "Built with Llama"; `notice`: the sentence of a notice file. */
  readonly form: 'badge' | 'notice' | 'license-named' | 'non-commercial'
  /** The badge, the licence's id, the family's name, or the words found. */
  readonly text: string
}

/** Code or a launch file shows how weights start. */
export interface InitialisationFact extends Base {
  readonly kind: 'initialisation'
  readonly mode: 'random' | 'resumed-own'
  /** Id of the configuration the model is built from when it is somebody's, e.g. `huggyllama/llama-7b`. */
  readonly configFrom: string | null
  /** Sizes of that configuration that the code changes before it builds, by the names it writes. */
  readonly configChanges: readonly string[]
  readonly via: string
}

/** Code that renames or repeats layers of a loaded state dict (depth up-scaling, block expansion). */
export interface LayerCopyFact extends Base {
  readonly kind: 'layer-copy'
  readonly via: string
}

export interface MergeFact extends Base {
  readonly kind: 'merge'
  readonly method: string
  readonly parents: readonly string[]
}

/** A modelling class defined in the repository. */
export interface ModelCodeFact extends Base {
  readonly kind: 'model-code'
  readonly className: string
  readonly bases: readonly string[]
  /** The class body has its own `forward`/`__call__`. */
  readonly ownForward: boolean
  /** Model type it is registered under (`AutoConfig.register("x", …)`, `model_type = "x"`). */
  readonly registers: string | null
  /** Published design its own documentation names, e.g. `Conformer`. */
  readonly implementsDesign: string | null
}

/** Well-known modelling code that a file agrees with. */
export interface KinCode {
  /** What the catalogue of known code calls it: a model type of transformers, or the model of a maker's own repository. */
  readonly name: string
  /** Its main class, else its name. */
  readonly title: string
  readonly supplier: string | null
  /** GitHub `owner/repo`, path, commit or tag, and licence of the code that was read. */
  readonly repository: string
  readonly path: string
  readonly revision: string
  readonly license: string
  /** Share of the file's blocks that it has, 0 to 1. */
  readonly share: number
  /** Names of the designs whose classes it re-uses by its own account. */
  readonly ancestors: readonly string[]
}

/** A file of modelling code whose blocks are, names and layout aside, those of well-known code. Never weight origin. */
export interface CodeKinshipFact extends Base {
  readonly kind: 'code-kinship'
  /** Known code that has the file's blocks, the likeliest source first; never empty. */
  readonly known: readonly KinCode[]
  /** How many of `known`, from the first, agree equally well: the code is theirs together. */
  readonly equal: number
  /** Most of the classes that agree are called otherwise than there. */
  readonly renamed: boolean
  /** The file names its source in a comment or keeps its copyright line. */
  readonly credited: boolean
  /** Classes that hold more than what everybody has: blocks first, and the largest of them. */
  readonly classes: readonly {
    readonly name: string
    /** The class of `known[0]` it has most of; `null` when it has nothing of it. */
    readonly of: string | null
    /** Share of the class that the known code has, and of the known class that the class has, 0 to 1. */
    readonly share: number
    readonly covers: number
    readonly location: Location
  }[]
}

/** A file says that code came from somebody. */
export interface AttributionFact extends Base {
  readonly kind: 'attribution'
  readonly form: 'header' | 'notice' | 'prose' | 'submodule'
  /** `owner/repo` of GitHub when named, else the holder or project name. */
  readonly upstream: string
  readonly license: string | null
}

export interface TokenizerFact extends Base {
  readonly kind: 'tokenizer'
  readonly form: 'tokenizer.json' | 'sentencepiece' | 'vocabulary' | 'tokenizer-config' | 'training-code'
  readonly type: string | null
  readonly vocabularySize: number | null
  /** SHA-256 over the tokens in id order, joined by `\n`; the form of cases/reference. */
  readonly vocabularyDigest: string | null
  /** Beside published tokenizers; absent when the file gave no tokens to compare. */
  readonly lineage?: TokenizerLineage
  /** Absent when the file gave no tokens. */
  readonly fertility?: TokenizerFertility
}

/**
 * Where a vocabulary comes from, as far as published ones show. `own` means unlike every one of the `compared`, not that
 * nobody else made it.
 */
export interface TokenizerLineage {
  readonly verdict: 'own' | 'expanded' | 'adopted' | 'undecided'
  /**
   * What shows it: equal ids (a run from 0, or at least half of all), an equal order of merging (likewise), the same order
   * with others taken away or put between, or only the same tokens at other places; `digest`: every token at its id, so that nothing else was compared. `null` where nothing
   * was found.
   */
  readonly basis: 'digest' | 'ids' | 'merges' | 'order' | 'tokens' | null
  /** Number of published tokenizers it was laid beside. */
  readonly compared: number
  /** The one it comes from, else the one it shares most tokens with. Shares run from 0 to 1. */
  readonly nearest: {
    readonly name: string
    readonly model: string
    readonly repository: 'hub' | 'github'
    /** Published tokenizer that this one extends in turn. */
    readonly base: string | null
    /** Share of its learnt tokens that are kept, at any id. */
    readonly kept: number
    readonly sameId: number
    /** Share of its learnt tokens that are followed by the same token in the order of learning; `null`: not compared. */
    readonly inOrder: number | null
    /** Equal ids from 0, in blocks of 1024. */
    readonly idRun: number
    /** Equal first merges, in blocks of 1024. */
    readonly orderRun: number
    /** Share of the vocabulary under examination that it makes up. */
    readonly shareOfOwn: number
  } | null
}

/** Tokens a character on the built-in samples; `null` with the reason where texts are not cut exactly as it would. */
export type TokenizerFertility =
  | { readonly ko: number; readonly en: number }
  | {
      readonly unknown:
        | 'tiktoken-pattern'
        | 'algorithm'
        | 'normalizer'
        | 'pre-tokenizer'
        | 'setting'
        | 'no-merges'
        | 'incomplete'
    }

/** Presence of training: an entry point, or a launch file. */
export interface TrainingFact extends Base {
  readonly kind: 'training'
  readonly sign: 'entry' | 'launch' | 'configuration'
  /** Pre-training from raw corpora, or further training of existing weights. */
  readonly stage: 'pretrain' | 'finetune' | 'unknown'
}

/** The records of a training run. The location is that of the first record. */
export interface TrainingLogFact extends Base {
  readonly kind: 'training-log'
  readonly format: string
  readonly firstStep: number | null
  readonly firstLoss: number | null
  readonly lastStep: number | null
  readonly lastLoss: number | null
  /** Number of records. */
  readonly steps: number
  /** What the logged number is, by its name. */
  readonly lossKind: 'token-cross-entropy' | 'loss' | 'validation' | 'other'
  readonly unit: 'nats' | 'bits'
  /** Records among the first five that lie within the first 20 steps, and the highest loss of them. */
  readonly early: { readonly records: number; readonly highest: number | null }
  /** By the path and the logged values. */
  readonly stage: 'pretrain' | 'finetune' | 'unknown'
  /** How the learning rate begins. */
  readonly schedule: 'warm-up' | 'falling' | 'constant' | 'unknown'
  /** Tokens seen by the end of the log, counted or from samples and the length of a sequence. */
  readonly tokens: number | null
  readonly gradientNorms: boolean
  /** Places at which the step goes back: resumed, or several runs in one file. */
  readonly restarts: number
  /** The widest stretch of steps without a record, where it stands out. */
  readonly gap: { readonly from: number; readonly to: number } | null
  /** Settings that the log itself prints before the first step. */
  readonly vocabulary: number | null
  readonly hiddenSize: number | null
  readonly initialDeviation: number | null
  readonly seed: number | null
  /** The log's own words about how the weights start. */
  readonly start: { readonly mode: 'random' | 'loaded'; readonly location: Location } | null
  readonly doubts: readonly LogDoubt[]
  /** What else in the log bears out its losses, each a quantity of its own. */
  readonly channels: readonly LogChannel[]
}

/** A quantity in a log beside the loss that fits steps and losses as a run leaves it. */
export type LogChannel = 'learning-rate' | 'gradient-norm' | 'time' | 'counter' | 'early-noise'

/** What in the numbers of a log does not look like a measured run, with the figures. */
export type LogDoubt =
  | {
      readonly kind: 'smooth'
      readonly noise: number
      readonly expected: number
      readonly records: number
    }
  | {
      /** Printed with few decimals, the loss goes from value to value and never wavers. */
      readonly kind: 'steps'
      readonly steps: number
      readonly quantum: number
      /** The least noise a record there can be, and the chance that it leaves such a log. */
      readonly noise: number
      readonly chance: number
    }
  | { readonly kind: 'repeats'; readonly period: number; readonly share: number }
  | {
      readonly kind: 'restated'
      readonly count: number
      readonly step: number
      readonly first: number
      readonly second: number
    }
  | { readonly kind: 'time-back'; readonly count: number; readonly step: number }
  | { readonly kind: 'flat'; readonly low: number; readonly high: number; readonly steps: number }
  | { readonly kind: 'digits'; readonly digit: number; readonly share: number }

/** A state of the weights on the way, as a list of digests or a marker of the trainer names it. */
export interface CheckpointFact extends Base {
  readonly kind: 'checkpoint'
  readonly step: number
  readonly sha256: string | null
  /** Path of the weights as listed; for a marker its own path. */
  readonly path: string
}

/** A sentence about the model's making, read from prose. */
export interface StatementFact extends Base {
  readonly kind: 'statement'
  readonly topic:
    | 'from-scratch'
    | 'same-architecture'
    | 'same-tokenizer'
    | 'own-architecture'
    | 'implements-published'
    | 'own-tokenizer'
    | 'teacher'
    | 'offline'
  /** Whom or what the sentence names. */
  readonly about: string | null
  /** Of a teacher: the stage whose data it made, where the sentence says so. */
  readonly stage?: 'pretrain' | 'post-train'
}

export interface InfrastructureFact extends Base {
  readonly kind: 'infrastructure'
  readonly layer: 'accelerator' | 'cloud'
  readonly use: 'training' | 'inference' | 'unknown'
  readonly vendor: string
  readonly country: string | null
}

/** Who the repository says it is: hub ids and names it presents as its own. */
export interface IdentityFact extends Base {
  readonly kind: 'identity'
  /** `model-name`: title of the card or name of the Python package; `banner`: a centred heading in its place; `package`: name of another ecosystem's; `hub-id`: an id it publishes under; `repository`: its own URL; `made`: what a training run here calls its result, without account; `published`: a whole id that code of the repository uploads to, or that its page calls its release, or an account (`acme/*`) that its models are under; `linked`: an id that the root's page links to, whoever's it is. */
  readonly form:
    | 'model-name'
    | 'banner'
    | 'package'
    | 'hub-id'
    | 'repository'
    | 'organisation'
    | 'made'
    | 'published'
    | 'linked'
  readonly value: string
}
