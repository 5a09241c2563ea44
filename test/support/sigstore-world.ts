import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { der } from './der.js'

/**
 * A Sigstore of one's own: authority, certificate log and transparency log with fresh keys, which signs statements as the
 * public instance does for a workflow on GitHub. Written against RFC 5280, 6962 and 9162 and the formats of sigstore's
 * protobuf-specs, not against the verifier.
 */

const ECDSA_SHA256 = der.sequence(der.oid('1.2.840.10045.4.3.2'))
const HOUR = 3_600_000

export interface Identity {
  /** `https://github.com/acme/model/.github/workflows/x.yml@refs/heads/main` */
  readonly workflow: string
  readonly issuer: string
  readonly repository: string
  readonly commit: string
  readonly ref: string
  readonly trigger: string
  readonly runner: string
  readonly run: string
}

interface Keys {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  /** SubjectPublicKeyInfo. */
  readonly spki: Buffer
  /** SHA-256 of it, by which logs go. */
  readonly id: Buffer
}

export interface SignOptions {
  readonly at?: Date
  readonly identity?: Partial<Identity>
  readonly payloadType?: string
}

type Json = Record<string, unknown>

export const IDENTITY: Identity = {
  workflow: 'https://github.com/acme/model/.github/workflows/sovereignty.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/model',
  commit: '7d1f3c0a9b8e6d5c4b3a29180f7e6d5c4b3a2918',
  ref: 'refs/heads/main',
  trigger: 'push',
  runner: 'github-hosted',
  run: 'https://github.com/acme/model/actions/runs/5001/attempts/1',
}

export class SigstoreWorld {
  readonly #authority = keys()
  readonly #certificateLog = keys()
  readonly #log = keys()
  readonly #from: Date
  readonly #to: Date | null
  readonly #authorityCertificate: Buffer

  /** @param validity time of authority and logs; without an end they go on */
  constructor(validity: { from: Date; to?: Date } = { from: new Date('2026-01-01T00:00:00Z') }) {
    this.#from = validity.from
    this.#to = validity.to ?? null
    this.#authorityCertificate = this.#issueAuthority()
  }

  /** The trusted root as a file of its kind. */
  trustedRoot(): Json {
    const validFor = {
      start: this.#from.toISOString(),
      ...(this.#to === null ? {} : { end: this.#to.toISOString() }),
    }
    const log = (baseUrl: string, { spki, id }: Keys) => ({
      baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: spki.toString('base64'),
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        validFor: { start: this.#from.toISOString() },
      },
      logId: { keyId: id.toString('base64') },
    })
    return {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [log('https://rekor.example.test', this.#log)],
      certificateAuthorities: [
        {
          subject: { organization: 'example.test', commonName: 'authority' },
          uri: 'https://fulcio.example.test',
          certChain: { certificates: [{ rawBytes: this.#authorityCertificate.toString('base64') }] },
          validFor,
        },
      ],
      ctlogs: [log('https://ct.example.test', this.#certificateLog)],
      timestampAuthorities: [],
    }
  }

  /** A bundle (v0.3) with the statement, signed as the identity. */
  sign(statement: unknown, options: SignOptions = {}): Json {
    const at = options.at ?? new Date('2026-11-23T08:00:00Z')
    const payloadType = options.payloadType ?? 'application/vnd.in-toto+json'
    const payload = Buffer.from(JSON.stringify(statement), 'utf8')
    const signer = keys()
    const certificate = this.#issueLeaf(signer, at, { ...IDENTITY, ...options.identity })
    const signature = sign('sha256', preAuthEncoding(payloadType, payload), signer.privateKey)
    const envelope = {
      payload: payload.toString('base64'),
      payloadType,
      signatures: [{ sig: signature.toString('base64'), keyid: '' }],
    }
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: certificate.toString('base64') },
        tlogEntries: [this.#logEntry(payload, signature, certificate, at)],
        timestampVerificationData: { rfc3161Timestamps: [] },
      },
      dsseEnvelope: envelope,
    }
  }

  #logEntry(payload: Buffer, signature: Buffer, certificate: Buffer, at: Date): Json {
    const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
    const body = Buffer.from(
      JSON.stringify({
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
          payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
          signatures: [
            {
              signature: signature.toString('base64'),
              verifier: Buffer.from(pem).toString('base64'),
            },
          ],
        },
      }),
    )
    const integratedTime = Math.floor(at.getTime() / 1000)
    // Keys in the order of canonical JSON.
    const promise = JSON.stringify({
      body: body.toString('base64'),
      integratedTime,
      logID: this.#log.id.toString('hex'),
      logIndex: 0,
    })
    // A log of one entry: its root is the hash of its leaf (RFC 9162, 2.1.1).
    const root = sha256(Buffer.concat([Buffer.from([0]), body]))
    const note = `rekor.example.test - 1\n1\n${root.toString('base64')}\n`
    const noteSignature = Buffer.concat([
      this.#log.id.subarray(0, 4),
      sign('sha256', Buffer.from(note), this.#log.privateKey),
    ])
    return {
      logIndex: '0',
      logId: { keyId: this.#log.id.toString('base64') },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(integratedTime),
      inclusionPromise: {
        signedEntryTimestamp: sign('sha256', Buffer.from(promise), this.#log.privateKey).toString('base64'),
      },
      inclusionProof: {
        logIndex: '0',
        rootHash: root.toString('base64'),
        treeSize: '1',
        hashes: [],
        checkpoint: {
          envelope: `${note}\n— rekor.example.test ${noteSignature.toString('base64')}\n`,
        },
      },
      canonicalizedBody: body.toString('base64'),
    }
  }

  #issueAuthority(): Buffer {
    const extensions = [
      extension('2.5.29.15', der.bits(Buffer.from([0x06]), 1), true),
      extension('2.5.29.19', der.sequence(der.boolean(true), der.integer(0)), true),
      extension('2.5.29.14', der.octets(this.#authority.id.subarray(0, 20))),
    ]
    const tbs = toBeSigned(
      AUTHORITY_NAME,
      this.#authority,
      extensions,
      this.#from,
      new Date('2036-01-01T00:00:00Z'),
    )
    return certificate(tbs, this.#authority.privateKey)
  }

  #issueLeaf(holder: Keys, at: Date, identity: Identity): Buffer {
    const fulcio = (number: number, value: string) =>
      extension(`1.3.6.1.4.1.57264.1.${number}`, der.utf8(value))
    const extensions = [
      extension('2.5.29.15', der.bits(Buffer.from([0x80]), 7), true),
      extension('2.5.29.37', der.sequence(der.oid('1.3.6.1.5.5.7.3.3'))),
      extension('2.5.29.14', der.octets(holder.id.subarray(0, 20))),
      extension('2.5.29.35', der.sequence(der.implicit(0, this.#authority.id.subarray(0, 20)))),
      extension('2.5.29.17', der.sequence(der.implicit(6, Buffer.from(identity.workflow))), true),
      fulcio(8, identity.issuer),
      fulcio(11, identity.runner),
      fulcio(12, identity.repository),
      fulcio(13, identity.commit),
      fulcio(14, identity.ref),
      fulcio(20, identity.trigger),
      fulcio(21, identity.run),
    ]
    const until = new Date(at.getTime() + HOUR / 6)
    const serial = randomBytes(16)
    const before = toBeSigned(EMPTY_NAME, holder, extensions, at, until, serial)
    const logged = extension('1.3.6.1.4.1.11129.2.4.2', der.octets(this.#certificateTimestamp(before, at)))
    const after = toBeSigned(EMPTY_NAME, holder, [...extensions, logged], at, until, serial)
    return certificate(after, this.#authority.privateKey)
  }

  /** A list of one signed certificate timestamp over the certificate without it (RFC 6962, 3.2 and 3.3). */
  #certificateTimestamp(tbs: Buffer, at: Date): Buffer {
    const time = Buffer.alloc(8)
    time.writeBigUInt64BE(BigInt(at.getTime()))
    const size = Buffer.alloc(4)
    size.writeUInt32BE(tbs.length)
    const precertificate = Buffer.concat([sha256(this.#authority.spki), size.subarray(1), tbs])
    const signed = Buffer.concat([
      Buffer.from([0, 0]),
      time,
      Buffer.from([0, 1]),
      precertificate,
      Buffer.from([0, 0]),
    ])
    const signature = sign('sha256', signed, this.#certificateLog.privateKey)
    const timestamp = Buffer.concat([
      Buffer.from([0]),
      this.#certificateLog.id,
      time,
      Buffer.from([0, 0, 4, 3]),
      sized(signature),
    ])
    return sized(sized(timestamp))
  }
}

const EMPTY_NAME = der.sequence()
const AUTHORITY_NAME = der.sequence(
  der.set(der.sequence(der.oid('2.5.4.3'), der.utf8('authority of example.test'))),
)

function toBeSigned(
  subject: Buffer,
  holder: Keys,
  extensions: readonly Buffer[],
  from: Date,
  to: Date,
  serial: Buffer = randomBytes(16),
): Buffer {
  return der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(serial),
    ECDSA_SHA256,
    AUTHORITY_NAME,
    der.sequence(der.time(from), der.time(to)),
    subject,
    holder.spki,
    der.explicit(3, der.sequence(...extensions)),
  )
}

function certificate(tbs: Buffer, key: KeyObject): Buffer {
  return der.sequence(tbs, ECDSA_SHA256, der.bits(sign('sha256', tbs, key)))
}

function extension(oid: string, value: Buffer, critical = false): Buffer {
  return der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octets(value))
}

function preAuthEncoding(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])
}

function keys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  return { publicKey, privateKey, spki, id: sha256(spki) }
}

function sha256(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

/** A TLS vector of up to 65,535 bytes. */
function sized(content: Buffer): Buffer {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(content.length)
  return Buffer.concat([size, content])
}
