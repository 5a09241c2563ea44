import type { Vendor } from '../../catalog/accelerator-packages.js'

export type { Vendor }

/** What names a vendor in a text, first sign first. Accelerators and clouds have the same shape. */
export type Signs = readonly (readonly [RegExp, Vendor])[]

/** Vendor of the first sign that a name bears, `null` for none. */
export function vendorOf(signs: Signs, name: string): Vendor | null {
  return signs.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
