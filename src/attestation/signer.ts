import { X509Certificate } from '@sigstore/core'

/** Issuer of the tokens that a GitHub Actions workflow signs with. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/**
 * Who signed, from the certificate. Fulcio copied these from the token GitHub gave the workflow.
 * Source of the object identifiers: sigstore/fulcio docs/oid-info.md.
 */
export interface Signer {
  /** The workflow with its ref: `https://github.com/acme/model/.github/workflows/x.yml@refs/heads/main`. */
  readonly identity: string
  readonly issuer: string | null
  /** Repository the workflow ran for, `https://github.com/acme/model`. */
  readonly repository: string | null
  /** Commit that started the workflow. */
  readonly commit: string | null
  readonly ref: string | null
  /** Event, such as `push`. */
  readonly trigger: string | null
  /** `github-hosted` or `self-hosted`. */
  readonly runner: string | null
  /** Address of the run. */
  readonly run: string | null
}

const EXTENSIONS = {
  issuer: 8,
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  trigger: 20,
  run: 21,
} as const

/** Reads the signer of a certificate in DER. Says nothing about whether the certificate is to be trusted. */
export function signerOf(der: Uint8Array): Signer {
  const certificate = X509Certificate.parse(Buffer.from(der))
  const read = (name: keyof typeof EXTENSIONS): string | null => {
    const extension = certificate.extension(`1.3.6.1.4.1.57264.1.${EXTENSIONS[name]}`)
    return extension?.valueObj.subs[0]?.value.toString('utf8') ?? null
  }
  return {
    identity: certificate.subjectAltName ?? '',
    issuer: read('issuer'),
    repository: read('repository'),
    commit: read('commit'),
    ref: read('ref'),
    trigger: read('trigger'),
    runner: read('runner'),
    run: read('run'),
  }
}
