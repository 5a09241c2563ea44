// The packed form of the templates: head (names, lengths, patterns), vocabulary of word hashes, rare words of each
// template, one stream of codes a template.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { PACKED } from '../../build/evidence/licenses/templates.js'

const RARE = 16

export function pack(rows) {
  const patterns = []
  const uses = new Map()
  for (const { tokens } of rows) {
    for (const token of tokens) {
      if (typeof token === 'number') uses.set(token, (uses.get(token) ?? 0) + 1)
      else if (token.open === 'variable' && !patterns.includes(token.pattern)) patterns.push(token.pattern)
    }
  }
  if (patterns.length > 256) throw new Error('more patterns than one byte tells')
  const vocabulary = [...uses].sort(([a, m], [b, n]) => n - m || a - b).map(([hash]) => hash)
  const index = new Map(vocabulary.map((hash, at) => [hash, at]))
  const room = PACKED.oneByte - PACKED.firstWord
  if (vocabulary.length > room + (256 - PACKED.oneByte) * 256) throw new Error('vocabulary too large')
  const codes = []
  const lengths = []
  for (const { tokens } of rows) {
    const start = codes.length
    for (const token of tokens) {
      if (typeof token !== 'number') {
        if (token.open === null) codes.push(PACKED.close)
        else if (token.open === 'optional') codes.push(PACKED.optional)
        else codes.push(PACKED.variable, patterns.indexOf(token.pattern))
        continue
      }
      const word = index.get(token)
      if (word < room) codes.push(PACKED.firstWord + word)
      else codes.push(PACKED.oneByte + ((word - room) >> 8), (word - room) & 0xff)
    }
    codes.push(PACKED.end)
    lengths.push(codes.length - start)
  }
  const rare = rareWords(rows)
  const templates = rows.map(({ id, kind }, at) => [id, kind, lengths[at], rare[at].length / 2])
  const head = Buffer.from(JSON.stringify({ templates, patterns }))
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32LE(head.length, 0)
  sizes.writeUInt32LE(vocabulary.length, 4)
  const words = Buffer.alloc(vocabulary.length * 2)
  for (const [at, hash] of vocabulary.entries()) words.writeUInt16LE(hash, at * 2)
  const bytes = Buffer.concat([sizes, head, words, ...rare, Buffer.from(codes)])
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/** Words of the required part outside of variables that the fewest templates have. */
function rareWords(rows) {
  const own = rows.map(({ tokens }) => requiredWords(tokens))
  const uses = new Map()
  for (const words of own) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return own.map((words) => {
    const rare = [...words].sort((a, b) => uses.get(a) - uses.get(b) || a - b).slice(0, RARE)
    const bytes = Buffer.alloc(2 * rare.length)
    for (const [at, word] of rare.entries()) bytes.writeUInt16LE(word, 2 * at)
    return bytes
  })
}

function requiredWords(tokens) {
  const words = new Set()
  let depth = 0
  for (const token of tokens) {
    if (typeof token !== 'number') depth += token.open === null ? -1 : 1
    else if (depth === 0) words.add(token)
  }
  return words
}

/** Inverse of {@link pack}. */
export function unpackRows(packed) {
  const bytes = brotliDecompressSync(packed)
  const headLength = bytes.readUInt32LE(0)
  const words = bytes.readUInt32LE(4)
  const { templates, patterns } = JSON.parse(bytes.toString('utf8', 8, 8 + headLength))
  const vocabulary = Array.from({ length: words }, (_, at) => bytes.readUInt16LE(8 + headLength + at * 2))
  let at = 8 + headLength + words * 2
  // Rare words are made anew from the streams.
  for (const [, , , rare = 0] of templates) at += 2 * rare
  return templates.map(([id, kind]) => {
    const tokens = []
    for (let code = bytes[at++]; code !== PACKED.end; code = bytes[at++]) {
      if (code === PACKED.optional) tokens.push({ open: 'optional', pattern: null })
      else if (code === PACKED.variable) tokens.push({ open: 'variable', pattern: patterns[bytes[at++]] })
      else if (code === PACKED.close) tokens.push({ open: null, pattern: null })
      else if (code < PACKED.oneByte) tokens.push(vocabulary[code - PACKED.firstWord])
      else
        tokens.push(
          vocabulary[PACKED.oneByte - PACKED.firstWord + ((code - PACKED.oneByte) << 8) + bytes[at++]],
        )
    }
    return { id, kind, tokens }
  })
}
