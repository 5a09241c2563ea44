/** Reads files that `tokenizer-files.mjs` brought, through the tool's own readers; needs a compiled build. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTokenizerModel, readTokenizerText } from '../../build/evidence/tokenizers/read-file.js'
import { placeOf } from './tokenizer-sources.mjs'

/** Content of one source, its bytes, and whether they are a file as published. Throws when it cannot be read. */
export function readSource(folder, file) {
  const path = join(folder, placeOf(file))
  const bytes = readFileSync(path)
  const content = contentOf(path, bytes)
  if (content === null || 'problem' in content)
    throw new Error(
      `${file}: ${content === null ? 'no tokenizer' : `${content.problem} at ${content.offset}`}`,
    )
  return { content, bytes, published: !file.startsWith('npm:tiktoken:') }
}

function contentOf(path, bytes) {
  if (path.endsWith('tokenizer.model') || /\.model(?:\.v\d)?$/.test(path)) return readTokenizerModel(bytes)
  const text = bytes.toString('utf8')
  if (path.includes('/encoders/')) return readTokenizerText('tiktoken', ranksOf(JSON.parse(text)))
  if (path.endsWith('.tiktoken')) return readTokenizerText('tiktoken', text)
  if (path.endsWith('vocab.json')) {
    const beside = join(
      dirname(path),
      path.slice(dirname(path).length + 1).replace('vocab.json', 'merges.txt'),
    )
    return readTokenizerText('vocabulary-map', text, existsSync(beside) ? readFileSync(beside, 'utf8') : null)
  }
  return readTokenizerText(path.endsWith('.json') ? 'tokenizer.json' : 'word-list', text)
}

/** The npm package `tiktoken` writes runs: `! FIRST_RANK token token …` a line. */
function ranksOf(encoder) {
  const lines = []
  for (const line of encoder.bpe_ranks.split('\n')) {
    const [, first, ...tokens] = line.split(' ')
    for (const [index, token] of tokens.entries()) lines.push(`${token} ${Number(first) + index}`)
  }
  return `${lines.join('\n')}\n`
}
