import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, ListingCollector } from './collector.js'
import { decode } from './gather.js'
import { locateFile } from './text-file.js'
import { isUnreadable, type TokenizerContent, type Unreadable } from './tokenizers/content.js'
import { readTokenizerModel, readTokenizerText } from './tokenizers/read-file.js'
import { fileDigestsOf, tokenizerFacts } from './tokenizers/tokenizer-facts.js'
import { POINTER_BYTES, TOKENIZER_MODEL, VOCABULARY_JSON } from './tokenizers/tokenizer-paths.js'

type Read = (path: string) => Promise<Uint8Array>

/** Tokenizers that are binary (SentencePiece) or lie in two files (`vocab.json` and `merges.txt`). */
export const tokenizerModelCollector: ListingCollector = {
  id: 'tokenizer-model',

  async collect(entries, read, context): Promise<readonly Fact[]> {
    const facts: Fact[] = []
    for (const entry of entries) {
      const isModel = TOKENIZER_MODEL.test(entry.path)
      if (!isModel && !VOCABULARY_JSON.test(entry.path)) continue
      // A small vocab.json may be a character's table; a pointer is told by its first line.
      if (entry.type !== 'file' || (isModel && entry.size < POINTER_BYTES)) continue
      const scope = context.scopeOf(entry.path)
      if (scope === 'vendored' || scope === 'development') continue
      if (entry.size > limits.largeFileBytes) {
        context.skip(entry.path, `larger than ${limits.largeFileBytes} bytes`)
        continue
      }
      const bytes = await read(entry.path)
      const content = isModel ? readTokenizerModel(bytes) : await readPair(entry, bytes, entries, read)
      if (content === null) continue
      if (isUnreadable(content)) {
        skipUnreadable(entry, content, context)
        continue
      }
      const unit = isModel ? 'pieces' : 'tokens'
      const location = locateFile(entry.path, `${entry.path} (${content.tokens.length} ${unit})`)
      const form = isModel && content.spelling === 'sentencepiece' ? 'sentencepiece' : 'vocabulary'
      facts.push(...tokenizerFacts(form, content, { scope, location }, fileDigestsOf(bytes)))
    }
    return facts
  },
}

function skipUnreadable(entry: Entry, { problem, offset }: Unreadable, context: CollectContext): void {
  context.skip(entry.path, `no tokenizer could be read: ${problem} (byte ${offset})`)
}

/** `vocab.json` with the merges that lie beside it, when they do. */
async function readPair(
  entry: Entry,
  bytes: Uint8Array,
  entries: readonly Entry[],
  read: Read,
): Promise<TokenizerContent | Unreadable | null> {
  const text = decode(bytes)
  if (text === null) return null
  const path = entry.path.replace(/vocab\.json$/i, 'merges.txt')
  const beside = entries.find(
    (one) => one.path === path && one.type === 'file' && one.size <= limits.largeFileBytes,
  )
  const merges = beside === undefined ? null : decode(await read(path))
  return readTokenizerText('vocabulary-map', text, merges)
}
