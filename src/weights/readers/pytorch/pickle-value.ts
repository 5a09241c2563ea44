/** What a pickle describes, as data. Nothing is imported, called or built. */
export type PickleValue =
  | null
  | boolean
  | number
  | string
  | { readonly kind: 'bytes' }
  | { readonly kind: 'list'; readonly items: PickleValue[] }
  | { readonly kind: 'dict'; readonly entries: [key: PickleValue, value: PickleValue][] }
  /** A class or function by its name. */
  | { readonly kind: 'global'; readonly name: string }
  | Storage
  | PickledTensor
  /** Something allowed that holds no numbers: a device, a size. */
  | { readonly kind: 'other' }

/** A storage of an archive: `data/KEY`. */
export interface Storage {
  readonly kind: 'storage'
  readonly key: string
  /** Name of the element type, such as `FloatStorage`; `UntypedStorage` counts bytes. */
  readonly type: string
  readonly elements: number
}

export interface PickledTensor {
  readonly kind: 'tensor'
  readonly storage: Storage
  /** `torch.dtype` where the storage has none. */
  readonly dtype: string | null
  /** In elements. */
  readonly offset: number
  readonly size: readonly number[]
  readonly stride: readonly number[]
  /** Byte of the pickle where it is made. */
  readonly at: number
}

export function isKind<K extends string>(
  value: PickleValue,
  kind: K,
): value is Extract<PickleValue, { readonly kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind
}
