import type { Component } from './component.js'
import type { LicenseFact, ReferenceTarget } from './fact.js'
import type { Location } from './location.js'
import type { Message } from './message.js'
import type { AppliedPolicy } from './policy.js'
import type { Conclusion, Result, Scope, Severity, Strength } from './vocabulary.js'

/** RFC 6902 patch of the manifest (`path` names the file). */
export interface Fix {
  readonly path: string
  readonly patch: readonly {
    readonly op: 'add' | 'remove' | 'replace'
    readonly path: string
    readonly value?: unknown
  }[]
}

export interface Finding {
  /** e.g. `claim/contradicted`, `component/undeclared`, `manifest/schema`. */
  readonly rule: string
  readonly severity: Severity
  /** The English sentence. Reports in other languages render `key` and `parameters` anew. */
  readonly message: string
  readonly key: string
  readonly parameters: Message['parameters']
  readonly requirement?: string
  /** purl of the component. */
  readonly component?: string
  /** JSON pointer (RFC 6901) into the manifest, for findings about the manifest itself. */
  readonly pointer?: string
  readonly locations: readonly Location[]
  /** The next step that would resolve it. */
  readonly help?: Message
  readonly fix?: Fix
}

export interface RequirementResult {
  readonly id: string
  readonly result: Result
  /** English sentences, in step with `messages`. */
  readonly reasons: readonly string[]
  readonly messages: readonly Message[]
  readonly locations: readonly Location[]
}

/** One weight component's own interval. */
export interface ComponentLevel {
  readonly component: string
  readonly name: string
  readonly role: string | null
  readonly supported: string
  readonly ceiling: string
  readonly parameterShare: number | null
}

/** A licence that a file of the repository states. */
export interface FoundLicense {
  /** SPDX id or expression, or `LicenseRef-…`; `null` when the text is not known. */
  readonly id: string | null
  readonly match: LicenseFact['match']
  /** Title or words as written. */
  readonly raw: string
  readonly source: LicenseFact['source']
  readonly appliesTo: LicenseFact['appliesTo']
  /** `folder` ends in `/`, `.` is the whole repository; `except`: folders below with a licence file of their own. */
  readonly reach: { readonly folder: string; readonly except: readonly string[] }
  /** For `modified`: words the base text does not have. */
  readonly addedWords: readonly string[]
  readonly location: Location
}

/** A loader or a setting whose value is known only at run time. */
export interface UnresolvedReference {
  readonly status: 'unresolved-reference'
  readonly target: ReferenceTarget
  /** As written: a variable, an argument, a template. */
  readonly expression: string
  /** Call, flag or key that takes it. */
  readonly via: string
  readonly strength: Strength
  readonly scope: Scope
  /** At most three; `places` counts all. */
  readonly locations: readonly Location[]
  readonly places: number
}

/** An address that packages, models, data or images are fetched from. */
export interface HostedAt {
  readonly url: string
  readonly strength: Strength
  readonly scope: Scope
  /** At most three; `places` counts all. */
  readonly locations: readonly Location[]
  readonly places: number
}

export interface Verdict {
  readonly schemaVersion: string
  readonly tool: { readonly name: string; readonly version: string }
  readonly subject: {
    readonly name: string
    readonly supplier: string | null
    readonly country: string | null
    readonly repository: string | null
    readonly revision: string | null
    /** How the owner was learnt: manifest, git remote, or not at all. */
    readonly ownerSource: 'manifest' | 'option' | 'git-remote' | 'target' | 'unknown'
    /** The manifest's path, `null` when there is none. */
    readonly manifest: string | null
  }
  readonly framework: {
    readonly id: string
    readonly name: string
    readonly version: string
    readonly revision: string
    readonly levels: readonly { readonly id: string; readonly title: string }[]
  }
  readonly claim: {
    readonly level: string
    readonly perspective: 'producer' | 'adopter'
    readonly statement: string | null
    readonly location: Location | null
  } | null
  readonly level: { readonly supported: string; readonly ceiling: string }
  readonly conclusion: Conclusion
  readonly requirements: readonly RequirementResult[]
  readonly components: readonly Component[]
  readonly levels: readonly ComponentLevel[]
  readonly findings: readonly Finding[]
  /** Licences the repository's files state, with their reach. */
  readonly licenses?: readonly FoundLicense[]
  /** References known only at run time; absent for none. */
  readonly unresolved?: readonly UnresolvedReference[]
  /** Indexes, mirrors, channels and remotes that the repository names; absent for none. */
  readonly hosts?: readonly HostedAt[]
  /** Policy that was applied; absent for none. */
  readonly policy?: AppliedPolicy
  readonly coverage: {
    readonly filesListed: number
    readonly filesRead: number
    readonly bytesRead: number
    readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  }
  readonly elapsedMs: number
}
