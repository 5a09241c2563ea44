/**
 * The parts of a package URL (ECMA-427, https://github.com/package-url/purl-spec), percent-decoded. What a reading gives
 * is normalised by the rules of its type.
 */
export interface Purl {
  readonly type: string
  /** Segments joined by `/`. */
  readonly namespace: string | null
  readonly name: string
  readonly version: string | null
  /** Keys in lower case, no value empty. */
  readonly qualifiers: Readonly<Record<string, string>>
  readonly subpath: string | null
}

/**
 * How bad a deviation is. `unreadable`: no package can be told. `invalid`: against the standard, but only one reading is
 * possible. `spelling`: allowed, but not the canonical form of the type. `encoding`: only percent-encoding or order differ
 * from the canonical form, as the standard's own examples do.
 */
export type DefectGrade = 'unreadable' | 'invalid' | 'spelling' | 'encoding'

/** The rule of the standard that is not kept; each has a sentence under `manifest.purl.…`. */
export type PurlRule =
  | 'scheme'
  | 'slashes'
  | 'type-missing'
  | 'type-form'
  | 'type-case'
  | 'name-missing'
  | 'name-form'
  | 'version-form'
  | 'namespace-required'
  | 'namespace-prohibited'
  | 'blank'
  | 'percent'
  | 'segment-slash'
  | 'unencoded'
  | 'qualifier-form'
  | 'qualifier-key'
  | 'qualifier-case'
  | 'qualifier-repeated'
  | 'qualifier-required'
  | 'type-spelling'
  | 'canonical'

/** One deviation of a text from a canonical package URL. */
export interface PurlDefect {
  readonly rule: PurlRule
  readonly grade: DefectGrade
  /** The part or character concerned, as written. */
  readonly found: string
}

export function defect(rule: PurlRule, grade: DefectGrade, found: string): PurlDefect {
  return { rule, grade, found }
}
