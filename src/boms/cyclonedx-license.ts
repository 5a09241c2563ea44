import { type ConfigMap, entryOf } from '../evidence/configs/config-tree.js'
import type { BomEntry } from '../types/bom.js'
import { type BomFile, mapAt, mapsAt, textAt } from './bom-file.js'
import { isListedId, licenseWords, together } from './licenses.js'

/** Licences of a component or service, by whether they are declared or concluded. What cannot be meant is noted. */
export function licensesOf(map: ConfigMap, file: BomFile): BomEntry['license'] {
  const said: { readonly declared: (string | null)[]; readonly concluded: (string | null)[] } = {
    declared: [],
    concluded: [],
  }
  for (const choice of mapsAt(map, 'licenses')) {
    const license = mapAt(choice, 'license')
    const expression = textAt(choice, 'expression')
    const id = license === null ? null : textAt(license, 'id')
    const name = license === null ? null : textAt(license, 'name')
    const several = license !== null && ['id', 'name'].some((key) => countOf(license, key) > 1)
    const words = [expression, id, name].filter((one) => one !== null)
    if (words.length === 0 || several || (expression !== null && license !== null)) {
      file.note('license-choice', choice)
      continue
    }
    const holder = license ?? choice
    if (license !== null && id !== null && !isListedId(id))
      file.note('license', entryOf(license, 'id')?.value ?? choice, { license: id })
    // Without the word it is what the publisher of the document says, which is a declaration.
    const concluded = textAt(holder, 'acknowledgement') === 'concluded'
    said[concluded ? 'concluded' : 'declared'].push(licenseWords(id ?? expression ?? name))
  }
  return { declared: together(said.declared), concluded: together(said.concluded) }
}

function countOf(map: ConfigMap, key: string): number {
  return map.entries.filter((entry) => entry.key === key).length
}

/** Hexadecimal digits of each algorithm of the format. */
const DIGITS: Readonly<Record<string, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
  'SHA3-256': 64,
  'SHA3-384': 96,
  'SHA3-512': 128,
  'BLAKE2b-256': 64,
  'BLAKE2b-384': 96,
  'BLAKE2b-512': 128,
  BLAKE3: 64,
  'Streebog-256': 64,
  'Streebog-512': 128,
}

/** The SHA-256 of an entry as `sha256:…`; a hash that is none is noted. */
export function digestOf(map: ConfigMap, file: BomFile): string | null {
  let digest: string | null = null
  for (const hash of mapsAt(map, 'hashes')) {
    const content = textAt(hash, 'content') ?? ''
    const algorithm = textAt(hash, 'alg') ?? ''
    if (DIGITS[algorithm] !== content.length || !/^[0-9a-f]+$/i.test(content))
      file.note('hash', entryOf(hash, 'content')?.value ?? hash, { algorithm })
    else if (algorithm === 'SHA-256') digest = `sha256:${content.toLowerCase()}`
  }
  return digest
}
