import type { InfrastructureFact } from '../../types/fact.js'
import type { Vendor } from './vendor.js'

/** A place that names a vendor. Offsets into the text. */
export interface Sighting {
  readonly layer: InfrastructureFact['layer']
  readonly vendor: Vendor
  /** A type of machine that is rented: what for, only the file around it can say. */
  readonly rented?: boolean
  readonly start: number
  readonly end: number
}
