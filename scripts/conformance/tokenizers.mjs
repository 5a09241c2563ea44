/**
 * `npm run conformance -- tokenizers FOLDER`: real tokenizers, brought by `scripts/catalog/tokenizer-files.mjs FOLDER`, beside
 * each other and beside what is made of them by stated recipes. Prints the verdicts and the number of wrong ones. With
 * `PYTHON` naming a Python that has `tokenizers` and `sentencepiece`, token counts on the samples are laid beside theirs.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownTokenizers } from '../../build/catalog/known-tokenizers.js'
import { fertilityOf } from '../../build/evidence/tokenizers/fertility.js'
import { lineageOf, shippedReferences } from '../../build/evidence/tokenizers/lineage.js'
import { SAMPLE_TEXTS } from '../../build/evidence/tokenizers/sample-texts.js'
import { signatureOf } from '../../build/evidence/tokenizers/signature.js'
import { readSource } from '../catalog/tokenizer-read.mjs'
import { placeOf, TOKENIZERS } from '../catalog/tokenizer-sources.mjs'
import { RECIPES, trained } from './tokenizer-recipes.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Usage: npm run conformance -- tokenizers FOLDER\n')
  process.exit(2)
}
const say = (text) => process.stdout.write(`${text}\n`)
let wrong = 0
const references = new Map(shippedReferences().map((one) => [one.known.name, one]))
const files = TOKENIZERS.flatMap((row) =>
  row.files.map((file) => {
    const { content } = readSource(folder, file)
    return { row: row.name, file, content, signature: signatureOf(content) }
  }),
)

say('## Pairs: every file beside every published tokenizer by itself')
/** What is known of the tokenizers' making: the right side was extended to give the left one. */
const EXTENDS = new Set([
  'Chinese-LLaMA-Alpaca < Llama 2',
  'Chinese-LLaMA-Alpaca < Chinese part of Chinese-LLaMA',
  'Llama 3 < cl100k_base',
  'Qwen 1.5 to 3 < cl100k_base',
])
/** The same but for a few dozen tokens: masks for personal data, an end of text. */
const SAME_AS = new Set(['OLMo 2 and 3 < cl100k_base', 'OLMo 1 < GPT-NeoX-20B'])
/** The other way round: the left one is part of what the right one added. */
const PART_OF = new Set(['Chinese part of Chinese-LLaMA < Chinese-LLaMA-Alpaca'])
const tally = {}
let pairs = 0
for (const { row, file, signature } of files) {
  for (const reference of references.values()) {
    const pair = `${row} < ${reference.known.name}`
    // By itself, without the row of its base, one that added next to nothing says nothing.
    if (row === reference.known.name && [...SAME_AS].some((one) => one.startsWith(`${row} <`))) continue
    pairs += 1
    const { verdict, basis, nearest } = lineageOf(signature, [reference])
    const expected =
      row === reference.known.name || SAME_AS.has(pair) || PART_OF.has(pair)
        ? 'adopted'
        : EXTENDS.has(pair)
          ? 'expanded'
          : 'own'
    const right = verdict === expected
    tally[`${expected} → ${verdict}`] = (tally[`${expected} → ${verdict}`] ?? 0) + 1
    if (!right) {
      wrong += 1
      say(`WRONG ${file} beside ${reference.known.name}: ${verdict} (${basis}) ${JSON.stringify(nearest)}`)
    } else if (expected !== 'own' && row !== reference.known.name)
      say(
        `${pair}: ${verdict} by ${basis}, kept ${nearest.kept}, in order ${nearest.inOrder}, same id ${nearest.sameId}`,
      )
  }
}
say(
  `${pairs} pairs; ${Object.entries(tally)
    .map(([key, count]) => `${key}: ${count}`)
    .join('; ')}`,
)

say('\n## Each tokenizer beside all others, its own row left out')
for (const row of TOKENIZERS) {
  const { signature } = files.find((one) => one.row === row.name)
  const others = [...references.values()].filter(({ known }) => known.name !== row.name)
  const { verdict, basis, nearest } = lineageOf(signature, others)
  say(
    `${row.name.padEnd(30)} ${verdict.padEnd(9)} ${(basis ?? '-').padEnd(7)} ${nearest?.name.padEnd(24) ?? '-'} ` +
      `kept ${nearest?.kept} in order ${nearest?.inOrder} same id ${nearest?.sameId} share ${nearest?.shareOfOwn}`,
  )
}

say('\n## Recipes')
const first = new Map()
for (const one of files) if (!first.has(one.row)) first.set(one.row, one)
for (const name of [
  'Llama 2',
  'Llama 3',
  'Qwen 1.5 to 3',
  'GPT-2',
  'DeepSeek-V3',
  'Mistral 7B',
  'ChatGLM',
  'Gemma 3',
  'KoELECTRA',
]) {
  const { content } = first.get(name)
  for (const recipe of RECIPES) {
    if (recipe.needsMerges === true && content.merges === null) continue
    const { verdict, basis, nearest } = lineageOf(signatureOf(recipe.make(content)))
    const right =
      recipe.expect.includes(verdict) &&
      (recipe.anyOf === true ||
        nearest.name === name ||
        (recipe.orBase === true && nearest.name === references.get(name).known.base))
    if (!right) wrong += 1
    say(
      `${right ? 'ok   ' : 'WRONG'} ${name.padEnd(14)} ${recipe.name.padEnd(46)} ${verdict} (${basis}) of ${nearest?.name} ` +
        `kept ${nearest?.kept} order ${nearest?.inOrder} ids ${nearest?.sameId}`,
    )
  }
}
const texts = readdirSync(join(import.meta.dirname, '../../docs')).filter((one) => one.endsWith('.md'))
const text = texts.map((one) => readFileSync(join(import.meta.dirname, '../../docs', one), 'utf8')).join('\n')
const own = trained(text, 3000)
const verdict = lineageOf(signatureOf(own))
if (verdict.verdict !== 'own') wrong += 1
say(
  `${verdict.verdict === 'own' ? 'ok   ' : 'WRONG'} byte-level BPE learnt on this project's documents (${own.tokens.length} tokens): ` +
    `${verdict.verdict}, nearest ${verdict.nearest?.name} kept ${verdict.nearest?.kept} order ${verdict.nearest?.inOrder}`,
)

say('\n## Tokens a character')
const languages = Object.keys(SAMPLE_TEXTS)
const counted = files
  .filter(({ file }) => !file.startsWith('npm:tiktoken:'))
  .map((one) => ({ ...one, path: join(folder, placeOf(one.file)), fertility: fertilityOf(one.content) }))
for (const { file, fertility } of counted)
  if (!('ko' in fertility)) say(`${file}: no number (${fertility.unknown})`)
const measured = counted.filter(({ fertility }) => 'ko' in fertility)
if (process.env.PYTHON === undefined) say('PYTHON is not set: not laid beside the reference implementations')
else {
  const wordPieces = Object.fromEntries(measured.map(({ path, content }) => [path, content.preparation]))
  const job = JSON.stringify({
    files: measured.map(({ path }) => path),
    texts: Object.values(SAMPLE_TEXTS),
    wordPieces,
  })
  const run = spawnSync(process.env.PYTHON, [join(import.meta.dirname, 'tokenizer-counts.py')], {
    input: job,
    maxBuffer: 2 ** 26,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const counts = JSON.parse(run.stdout.toString())
  for (const { file, path, fertility } of measured) {
    const theirs = counts[path]
    if (typeof theirs === 'string') {
      say(`${file}: the reference cannot read it: ${theirs}`)
      continue
    }
    for (const [index, language] of languages.entries()) {
      const expected = Math.round((theirs[index] / [...SAMPLE_TEXTS[language]].length) * 1000) / 1000
      const same = expected === fertility[language]
      if (!same) wrong += 1
      say(
        `${same ? 'ok   ' : 'WRONG'} ${file} ${language}: ${fertility[language]}, reference ${expected} (${theirs[index]} tokens)`,
      )
    }
  }
}

say(`\n${knownTokenizers().length} published tokenizers, ${files.length} files, ${wrong} wrong`)
if (wrong > 0) process.exitCode = 1
