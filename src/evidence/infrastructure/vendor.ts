/** Who makes an accelerator, or runs a cloud. */
export interface Vendor {
  readonly vendor: string
  /** ISO 3166-1 alpha-2 of the vendor's headquarters. */
  readonly country: string
}

/** What names a vendor in a text, first sign first. Accelerators and clouds have the same shape. */
export type Signs = readonly (readonly [RegExp, Vendor])[]

/** Vendor of the first sign that a name bears, `null` for none. */
export function vendorOf(signs: Signs, name: string): Vendor | null {
  return signs.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
