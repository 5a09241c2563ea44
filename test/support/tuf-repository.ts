import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type Json = { readonly [name: string]: unknown }

/**
 * An update repository (TUF 1.0) with one target, `trusted_root.json`, served on the loopback: the least that a client
 * accepts, all roles by one key.
 */
export class TufRepository {
  readonly root: string
  readonly #files: ReadonlyMap<string, string>
  readonly #server: Server

  private constructor(root: string, files: ReadonlyMap<string, string>) {
    this.root = root
    this.#files = files
    this.#server = createServer((request, response) => {
      const content = this.#files.get((request.url ?? '').slice(1))
      response.writeHead(content === undefined ? 404 : 200)
      response.end(content)
    })
  }

  static async start(trustedRoot: unknown): Promise<TufRepository> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
    const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } }
    const keyid = hash(canonical(key))
    const expires = '2036-01-01T00:00:00Z'
    const signed = (part: Json) => {
      const content = { spec_version: '1.0.31', version: 1, expires, ...part }
      const sig = sign(null, Buffer.from(canonical(content)), privateKey).toString('hex')
      return JSON.stringify({ signatures: [{ keyid, sig }], signed: content })
    }
    const role = { keyids: [keyid], threshold: 1 }
    const root = signed({
      _type: 'root',
      consistent_snapshot: true,
      keys: { [keyid]: key },
      roles: { root: role, targets: role, snapshot: role, timestamp: role },
    })
    const target = JSON.stringify(trustedRoot)
    const targets = signed({
      _type: 'targets',
      targets: {
        'trusted_root.json': { length: Buffer.byteLength(target), hashes: { sha256: hash(target) } },
      },
    })
    const repository = new TufRepository(
      root,
      new Map([
        ['timestamp.json', signed({ _type: 'timestamp', meta: { 'snapshot.json': { version: 1 } } })],
        ['1.snapshot.json', signed({ _type: 'snapshot', meta: { 'targets.json': { version: 1 } } })],
        ['1.targets.json', targets],
        [`targets/${hash(target)}.trusted_root.json`, target],
      ]),
    )
    await new Promise<void>((resolve) => repository.#server.listen(0, '127.0.0.1', resolve))
    return repository
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }
}

/** Canonical JSON as TUF signs it: keys sorted, no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
  return `{${members.join(',')}}`
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
