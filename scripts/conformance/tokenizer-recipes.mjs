/** What is done to published tokenizers, each recipe with the verdict it must give. */

/** A fixed order of everything below `count`: the same run after run. */
function shuffled(count) {
  const order = Array.from({ length: count }, (_, index) => index)
  let state = 12345
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  return order
}

const invented = (count) => Array.from({ length: count }, (_, index) => `가나${index}다라`)
const withTokens = (content, tokens, more = {}) => ({
  ...content,
  tokens,
  ids: null,
  isText: null,
  scores: null,
  ...more,
})
/** So many of the tokens, the same run after run. */
function picked(tokens, share) {
  let state = 7
  return tokens.filter(() => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32 < share
  })
}

const isSign = (token) => /^<.*>$|^\[.*\]$/.test(token)

export const RECIPES = [
  { name: 'as it is', expect: ['adopted'], make: (content) => content },
  {
    name: '28 % new tokens appended (as EEVE does)',
    expect: ['expanded'],
    make: (content) =>
      withTokens(content, [...content.tokens, ...invented(Math.round(content.tokens.length * 0.28))]),
  },
  {
    name: '100 % new tokens appended',
    expect: ['expanded'],
    make: (content) => withTokens(content, [...content.tokens, ...invented(content.tokens.length)]),
  },
  {
    name: 'padded to a multiple of 64 with reserved names',
    expect: ['adopted'],
    make: (content) => {
      const missing = 64 + ((64 - (content.tokens.length % 64)) % 64)
      const names = Array.from({ length: missing }, (_, index) => `<|reserved_${index}|>`)
      return withTokens(content, [...content.tokens, ...names])
    },
  },
  {
    name: 'special tokens renamed',
    expect: ['adopted'],
    make: (content) =>
      withTokens(
        content,
        content.tokens.map((token, index) => (isSign(token) ? `<|acme_${index}|>` : token)),
      ),
  },
  {
    name: 'four signs put in front, all ids shifted',
    expect: ['adopted'],
    make: (content) => withTokens(content, ['<a>', '<b>', '<c>', '<d>', ...content.tokens]),
  },
  {
    name: 'ids shuffled, merges kept',
    needsMerges: true,
    expect: ['adopted'],
    make: (content) =>
      withTokens(
        content,
        shuffled(content.tokens.length).map((index) => content.tokens[index]),
      ),
  },
  {
    name: 'ids shuffled, no merges',
    expect: ['adopted'],
    make: (content) =>
      withTokens(
        content,
        shuffled(content.tokens.length).map((index) => content.tokens[index]),
        { merges: null },
      ),
  },
  {
    name: 'every fifth token replaced',
    expect: ['expanded'],
    make: (content) => {
      const fresh = invented(content.tokens.length)
      return withTokens(
        content,
        content.tokens.map((token, index) => (index % 5 === 4 ? fresh[index] : token)),
        { merges: null },
      )
    },
  },
  {
    name: 'cut to its first 60 %',
    // What is left of one that extends another is that other's.
    orBase: true,
    expect: ['adopted'],
    make: (content) =>
      withTokens(content, content.tokens.slice(0, Math.round(content.tokens.length * 0.6)), { merges: null }),
  },
  ...[0.5, 0.3].map((share) => ({
    name: `${share * 100} % of the tokens picked all over, ids counted anew`,
    orBase: true,
    expect: ['adopted'],
    make: (content) => withTokens(content, picked(content.tokens, share), { merges: null }),
  })),
  {
    name: 'half of the tokens and as many own ones between',
    orBase: true,
    expect: ['expanded'],
    make: (content) => {
      const fresh = invented(content.tokens.length)
      return withTokens(
        content,
        picked(content.tokens, 0.5).flatMap((token, index) => [token, fresh[index]]),
        { merges: null },
      )
    },
  },
  {
    name: 'half of the tokens, sorted by spelling',
    anyOf: true,
    expect: ['own', 'undecided'],
    make: (content) => withTokens(content, picked(content.tokens, 0.5).sort(), { merges: null }),
  },
  {
    name: 'the last 40 % replaced by own tokens',
    orBase: true,
    expect: ['expanded'],
    make: (content) => {
      const kept = content.tokens.slice(0, Math.round(content.tokens.length * 0.6))
      return withTokens(content, [...kept, ...invented(content.tokens.length - kept.length)], {
        merges: null,
      })
    },
  },
]

/** Byte-level BPE learnt from a text, the plain way: the most frequent pair is joined, again and again. */
export function trained(text, merges) {
  const counts = new Map()
  for (const [word] of text.matchAll(/ ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const spelled = (byte) => ALPHABET[byte]
  const words = [...counts].map(([word, count]) => ({ parts: [...Buffer.from(word)].map(spelled), count }))
  const left = []
  const right = []
  while (left.length < merges) {
    const pairs = new Map()
    for (const { parts, count } of words)
      for (let at = 0; at + 1 < parts.length; at += 1) {
        const key = `${parts[at]} ${parts[at + 1]}`
        pairs.set(key, (pairs.get(key) ?? 0) + count)
      }
    let best = null
    for (const [key, count] of pairs) if (best === null || count > pairs.get(best)) best = key
    if (best === null || pairs.get(best) < 2) break
    const [a, b] = best.split(' ')
    left.push(a)
    right.push(b)
    for (const word of words)
      for (let at = 0; at + 1 < word.parts.length; at += 1)
        if (word.parts[at] === a && word.parts[at + 1] === b) word.parts.splice(at, 2, a + b)
  }
  return {
    algorithm: 'BPE',
    spelling: 'byte-level',
    tokens: [...ALPHABET, ...new Set(left.map((part, index) => part + right[index]))],
    ids: null,
    scores: null,
    merges: { left, right },
    isText: null,
    preparation: { kind: 'byte-level', patterns: ['gpt2'], prefix: false, ignoreMerges: false },
  }
}

const ALPHABET = (() => {
  const out = []
  let next = 256
  for (let byte = 0; byte < 256; byte += 1) {
    const printable = (byte > 32 && byte < 127) || (byte > 160 && byte < 173) || byte > 173
    out.push(String.fromCharCode(printable ? byte : next++))
  }
  return out
})()
