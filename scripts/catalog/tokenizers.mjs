/**
 * `node scripts/catalog/tokenizers.mjs FOLDER REFERENCE`: writes `src/catalog/data/tokenizers.json` from the files that
 * `tokenizer-files.mjs` brought and from `tokenizer_fingerprints.json` (digests of vocabularies whose files it did not
 * bring). Hashes, counts and samples of hashes only; no token is written down. Needs a compiled build.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Comparable } from '../../build/evidence/tokenizers/compare.js'
import { vocabularyDigest } from '../../build/evidence/tokenizers/content.js'
import { fertilityOf } from '../../build/evidence/tokenizers/fertility.js'
import { signatureOf } from '../../build/evidence/tokenizers/signature.js'
import { packed, sketchOf, unpacked } from '../../build/evidence/tokenizers/sketch.js'
import { readSource } from './tokenizer-read.mjs'
import { TOKENIZERS } from './tokenizer-sources.mjs'

/** Rows of the reference whose digest was made of the file's own spelling: name in the reference → name here. */
const OTHER_SPELLING = { 'rwkv world v20230424': 'RWKV World' }

/** A base is kept nearly whole, in its order or at its ids, by what extends it. */
const KEPT = 0.95
const AGREED = 0.8

const [folder, referencePath] = process.argv.slice(2)
if (referencePath === undefined)
  throw new Error('Usage: node scripts/catalog/tokenizers.mjs FOLDER REFERENCE/tokenizer_fingerprints.json')
const versions = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'))
const reference = JSON.parse(readFileSync(referencePath, 'utf8'))

const done = []
for (const row of TOKENIZERS) {
  const sources = row.files.map((file) => readSource(folder, file))
  const { content } = sources[0]
  const signature = signatureOf(content)
  const digests = [...new Set(sources.map((one) => vocabularyDigest(one.content.tokens)))]
  const fertility = sources.map((one) => fertilityOf(one.content)).find((one) => 'ko' in one) ?? null
  const subject = new Comparable(
    signature,
    done.map((one) => one.plain),
  )
  const bases = done
    .map((one) => ({ ...one, numbers: subject.with(one.plain) }))
    .filter(
      ({ signature: base, numbers }) =>
        base.learnt < signature.learnt &&
        numbers.kept >= KEPT &&
        Math.max(numbers.inOrder, numbers.sameDistance) >= AGREED,
    )
    .sort((a, b) => b.signature.learnt - a.signature.learnt)
  const base = bases[0] ?? null
  const text = packed(sketchOf(signature, base?.signature ?? null))
  const [from, name, path] = row.files[0].split(':')
  done.push({
    signature,
    plain: unpacked(packed(sketchOf(signature, null))),
    row: {
      name: row.name,
      vocabularyDigest: digests[0],
      otherDigests: digests.slice(1),
      model: row.model,
      repository: row.repository ?? 'hub',
      type: row.type ?? content.algorithm ?? 'WordPiece',
      vocabularySize: content.tokens.length,
      fileDigests: [...new Set(sources.filter((one) => one.published).map((one) => sha256(one.bytes)))],
      base: base?.row.name ?? null,
      fertility,
      source:
        from === 'npm'
          ? `npm:${name}@${versions[name]}:${path}`
          : `${name}:${path}@${versions[name].slice(0, 12)}`,
      confidence: 'traced',
      sketch: text,
    },
  })
}

const rows = done.map((one) => one.row)
for (const known of reference.tokenizers) {
  const row = rows.find(({ name }) => name === OTHER_SPELLING[known.name])
  row?.otherDigests.push(known.vocab_sha256_in_id_order)
}
const note =
  'Equal vocabularyDigest: the same tokens in the same order. A sketch is a sample of hashes of tokens with their ids and ' +
  'successors, and short digests of blocks (src/evidence/tokenizers/sketch.ts). Fertility: tokens a character on the sample texts.'
const lines = rows.map((row) => JSON.stringify(row)).join(',\n')
writeFileSync(
  new URL('../../src/catalog/data/tokenizers.json', import.meta.url),
  `{\n"note": ${JSON.stringify(note)},\n"tokenizers": [\n${lines}\n]\n}\n`,
)
for (const row of rows)
  process.stdout.write(
    `${row.name.padEnd(32)} ${String(row.vocabularySize).padStart(7)}  base ${String(row.base).padEnd(14)} ` +
      `ko ${row.fertility?.ko ?? '-'}  en ${row.fertility?.en ?? '-'}  ${row.sketch?.length ?? 0} characters\n`,
  )

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
