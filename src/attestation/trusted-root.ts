import { TrustedRoot } from '@sigstore/protobuf-specs'
import { UserError } from '../errors.js'
import builtIn from './data/sigstore-root.json' with { type: 'json' }

/** Whom to believe: certificate authorities, logs and timestamp authorities, each with its time. */
export interface Trust {
  /** Named to people: `built in, of 2026-11-05`, a file, or a mirror. */
  readonly source: TrustSource
  readonly root: TrustedRoot
}

export type TrustSource =
  | { readonly kind: 'built-in'; readonly date: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'online'; readonly mirror: string }

/** Sigstore's public instance, which signs for public repositories, as its TUF repository had it on `date`. */
export function builtInTrust(): readonly Trust[] {
  return [
    {
      source: { kind: 'built-in', date: builtIn.date },
      root: TrustedRoot.fromJSON(builtIn.trustedRoot),
    },
  ]
}

/**
 * Reads a trusted root file: one JSON document, or one a line as `gh attestation trusted-root` prints them.
 * @throws UserError when it is neither
 */
export function readTrust(content: string, source: TrustSource, name: string): readonly Trust[] {
  const found = jsonDocuments(content, name).map((value): Trust => {
    const type = typeof value === 'object' && value !== null && 'mediaType' in value ? value.mediaType : null
    if (typeof type !== 'string' || !/^application\/vnd\.dev\.sigstore\.trustedroot[.+]/.test(type)) {
      throw new UserError(
        `${name} is no Sigstore trusted root: its mediaType is ${JSON.stringify(type) ?? 'missing'}`,
      )
    }
    try {
      const root = TrustedRoot.fromJSON(value)
      assertDated(root)
      return { source, root }
    } catch (cause) {
      throw new UserError(`${name} is a trusted root that cannot be read: ${said(cause)}`, { cause })
    }
  })
  if (found.length === 0) throw new UserError(`${name} holds no trusted root`)
  return found
}

/**
 * The documents of a file that holds one JSON document, or one a line.
 * @throws UserError naming the line that is no JSON
 */
export function jsonDocuments(content: string, name: string): readonly unknown[] {
  try {
    return [JSON.parse(content) as unknown]
  } catch {
    const lines = content.split('\n')
    return lines.flatMap((line, index): unknown[] => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as unknown]
      } catch (cause) {
        throw new UserError(`${name} is neither JSON nor one JSON document a line (line ${index + 1})`, {
          cause,
        })
      }
    })
  }
}

/** A log's key without a beginning would be believed for all times; the format demands one. */
function assertDated({ tlogs, ctlogs }: TrustedRoot): void {
  for (const { baseUrl, publicKey } of [...tlogs, ...ctlogs]) {
    if (publicKey?.validFor?.start === undefined)
      throw new Error(`the key of log ${JSON.stringify(baseUrl)} does not say since when it is valid`)
  }
}

function said(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
