import { brotliDecompressSync } from 'node:zlib'
import { type Catalogue, catalogueOf, type KnownFile } from './catalogue.js'
import { FILES, FINGERPRINTS } from './known-code.data.js'
import { unpack } from './pack.js'

let loaded: Catalogue | null = null

/** The catalogue, unpacked on first use: most repositories hold no modelling file. */
export function knownCode(): Catalogue {
  loaded ??= load()
  return loaded
}

function load(): Catalogue {
  const files = FILES.split('\n').map((line): KnownFile => {
    const [name, title, vendor, repository, path, revision, license, parents] = line.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    return {
      name,
      title,
      vendor: vendor === '' ? null : vendor,
      repository,
      path,
      revision,
      license,
      parents: parents === '' ? [] : parents.split('|'),
    }
  })
  return catalogueOf(files, unpack(brotliDecompressSync(Buffer.from(FINGERPRINTS, 'base64'))))
}
