/** What is used of it: the types of Node leave it to those of browsers. */
declare const WebAssembly:
  | {
      readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
      readonly Module: new (bytes: Uint8Array) => object
      readonly Instance: new (module: object, imports: unknown) => { readonly exports: unknown }
    }
  | undefined

export interface Assembled {
  readonly memory: ArrayBuffer
  readonly exports: unknown
}

const PAGE = 65_536

/** Makes a module of scripts/kernel with its own memory; `null` where this runtime has no WebAssembly with SIMD. */
export function assembled(base64: string, memoryBytes: number): Assembled | null {
  if (typeof WebAssembly === 'undefined') return null
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(memoryBytes / PAGE) })
    const module = new WebAssembly.Module(Buffer.from(base64, 'base64'))
    return { memory: memory.buffer, exports: new WebAssembly.Instance(module, { env: { memory } }).exports }
  } catch {
    return null
  }
}
