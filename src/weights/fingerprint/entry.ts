import type { Role } from '../../types/vocabulary.js'

/** Form of an entry and of everything computed in it: another number is another arithmetic. */
export const ENTRY_VERSION = '1'

/** Registry entry of one model (schemas/weights-fingerprint.schema.json): reference/weights.md, section 3.10. */
export interface FingerprintEntry {
  readonly schemaVersion: typeof ENTRY_VERSION
  readonly model: {
    /** `org/name` on the hub, or any name. */
    readonly id: string
    readonly revision: string | null
    readonly supplier: string | null
    readonly license: string | null
    /** Day of publication, `2024-09-19`. */
    readonly released: string | null
    /** Models it was made from by its publisher's own word, nearest first. */
    readonly lineage: readonly string[]
    /** Where its weights are, for a reading of full rows: `hf:org/name@revision`, or a path beside the entry. */
    readonly weights?: string
  }
  readonly size: { readonly tensors: number; readonly parameters: number; readonly bytes: number }
  readonly config: Readonly<Record<string, number | string>> | null
  readonly tokenizer: TokenizerPrint | null
  /** Tensor shapes, folded over numbers in the names. */
  readonly shapes: readonly ShapeLine[]
  readonly files: readonly FilePrint[]
  readonly hashes: readonly TensorHash[]
  readonly components: readonly ComponentPrint[]
  readonly norms: readonly NormPrint[]
}

export interface TokenizerPrint {
  readonly tokens: number
  readonly merges: number | null
  /** Of the tokens in the order of ids. */
  readonly sha256: string
  /** 128 numbers of 32 bits, little-endian, base64: the share of equal ones estimates the Jaccard index. */
  readonly minhash: string
  /** Of the first 1,000 merges; `null` when there are fewer. */
  readonly firstMerges: string | null
}

export interface ShapeLine {
  /** Numbers as `*`. */
  readonly name: string
  readonly dtype: string
  readonly shape: readonly number[]
  readonly count: number
}

export interface FilePrint {
  readonly name: string
  readonly bytes: number
  /** As read or as the listing states it; `null` when nobody has hashed the file. */
  readonly sha256: string | null
}

export interface TensorHash {
  readonly name: string
  /** First 8 bytes of the SHA-256 over type, shape and bytes, in hexadecimal. */
  readonly sha256: string
}

export interface ComponentPrint {
  readonly stem: string
  readonly role: Role | null
  readonly parameters: number
  readonly blocks: readonly BlockPrint[]
}

/** Sketches of the layers of one kind of block. */
export interface BlockPrint {
  readonly block: 'dense' | 'shared' | `expert ${number}`
  readonly part: 'up' | 'fc1'
  /** Hidden units of a layer, and the numbers of one unit. */
  readonly units: number
  readonly width: number
  /** Ascending. */
  readonly layers: readonly number[]
  /** For each layer 16 rows of 512 signs, base64: sketch-rows.ts. */
  readonly rows: string
}

/** Norm vectors of one name and length: report only, never evidence. */
export interface NormPrint {
  readonly stem: string
  readonly suffix: string
  readonly width: number
  readonly layers: readonly (number | null)[]
  readonly mean: readonly number[]
  readonly sd: readonly number[]
  /** For each vector 512 signs, base64. */
  readonly rows: string
}
