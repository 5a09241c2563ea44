/**
 * Kinship of modelling code, on copies made by stated recipes and on code written independently:
 *
 *   npm run conformance -- kinship FOLDER [--wild FOLDER]…
 *
 * FOLDER as for scripts/catalog/code-fingerprints.mjs. Copies: each recipe of scripts/catalog/code-recipes.mjs over the
 * files below; share of the blocks that the source has (least, tenth, median), share of the least large block, how many
 * are told to be a copy of their source (or of code that agrees with it equally). Others: for every known file the
 * nearest design that is neither its ancestor, nor its descendant, nor of a common ancestor: from another repository,
 * and inside the library transformers, whose files are copies of each other also where they do not say so.
 * --wild: a folder with repositories; every file that is told to be a copy is printed, to be read by eye.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  ancestorsOf,
  COPY,
  COPY_OF_BLOCK,
  compareCode,
  isCopy,
  LARGE,
} from '../../build/evidence/python/kinship/compare.js'
import { findKinship, mayHoldBlocks } from '../../build/evidence/python/kinship/find-kinship.js'
import { knownCode } from '../../build/evidence/python/kinship/known-code.js'
import { subjectsOf } from '../../build/evidence/python/kinship/subjects.js'
import { PythonModule } from '../../build/evidence/python/module.js'
import { chance, RECIPES } from '../catalog/code-recipes.mjs'

const COPIED =
  /^(?:llama|mistral|qwen2|qwen3|gemma2|phi3|olmo2|deepseek_v3|exaone4|gpt_neox|falcon|gpt2|opt|t5|bert|whisper|clip|mamba|rwkv|jamba|cohere|Llama 2|Mistral|nanoGPT|OLMo|CLIP|Whisper|GPT-NeoX|DeepSeek-V3|RWKV-7|Gemma|Qwen|InternLM2|ChatGLM2)$/

const args = process.argv.slice(2)
const wild = args.flatMap((arg, at) => (arg === '--wild' ? [args[at + 1]] : []))
const folder = args[0]
if (folder === undefined || folder.startsWith('--')) {
  process.stderr.write('Usage: npm run conformance -- kinship FOLDER [--wild FOLDER]…\n')
  process.exit(2)
}
const catalogue = knownCode()
const all = { least: 0, most: Number.POSITIVE_INFINITY }
process.stdout.write(`A copy: ${COPY} of all blocks, ${COPY_OF_BLOCK} of every large one\n\n`)
copies()
others()
for (const one of wild) hits(one)

function textOf({ repository, path, revision }) {
  const place =
    repository === 'huggingface/transformers'
      ? join(folder, `transformers-${revision.slice(1)}`, path.slice('src/'.length))
      : join(folder, repository.replace('/', '+'), path)
  return readFileSync(place, 'utf8')
}

function moduleOf(path, text) {
  return new PythonModule({
    path,
    text,
    scope: 'product',
    strength: 'C',
    context: null,
    locate: () => ({ path, startLine: 1, startColumn: 1 }),
  })
}

function least({ classes }) {
  const blocks = classes.filter(({ block }) => block)
  const weight = blocks.reduce((sum, one) => sum + one.weight, 0)
  return Math.min(...blocks.filter((one) => one.weight >= LARGE * weight).map(({ share }) => share))
}

function copies() {
  const sources = catalogue.files.filter(({ name }) => COPIED.test(name))
  row('copies', 'least', 'tenth', 'median', 'block', 'tenth', 'median', 'told')
  for (const [name, recipe] of Object.entries(RECIPES)) {
    const shares = []
    const blocks = []
    let told = 0
    let total = 0
    sources.forEach((known, number) => {
      const subjects = subjectsOf(moduleOf(known.path, recipe(textOf(known), chance(number + 1))))
      const found = compareCode(subjects, catalogue, all)
      const source = found.find((one) => one.known.name === known.name)
      shares.push(source?.blocks ?? 0)
      blocks.push(source === undefined ? 0 : least(source))
      total += 1
      if (found.some((one) => one.known.name === known.name && isCopy(one))) told += 1
    })
    row(name, ...spread(shares), ...spread(blocks), `${told}/${total}`)
  }
  process.stdout.write('\n')
}

function others() {
  const rows = { 'another repository': [], 'inside transformers': [] }
  for (const known of catalogue.files) {
    const up = ancestorsOf(known, catalogue)
    const found = compareCode(subjectsOf(moduleOf(known.path, textOf(known))), catalogue, all)
    for (const kind of Object.keys(rows)) {
      const nearest = found.find((one) => {
        const theirs = ancestorsOf(one.known, catalogue)
        return (
          (one.known.repository === known.repository) === (kind === 'inside transformers') &&
          one.known.name !== known.name &&
          !up.has(one.known.name) &&
          !theirs.has(known.name) &&
          ![...theirs].some((name) => up.has(name))
        )
      })
      if (nearest !== undefined) rows[kind].push({ known, nearest })
    }
  }
  for (const [kind, pairs] of Object.entries(rows)) {
    pairs.sort((a, b) => b.nearest.blocks - a.nearest.blocks)
    const told = pairs.filter(({ nearest }) => isCopy(nearest))
    process.stdout.write(
      `no common ancestor, ${kind}: ${pairs.length} files, told to be a copy ${told.length}\n`,
    )
    for (const { known, nearest } of pairs.slice(0, 12)) {
      row(
        `  ${known.name} (${known.revision.slice(0, 7)}) ~ ${nearest.known.name}`,
        nearest.blocks.toFixed(2),
        least(nearest).toFixed(2),
        isCopy(nearest) ? 'copy' : '',
      )
    }
    process.stdout.write('\n')
  }
}

function hits(root) {
  let read = 0
  let told = 0
  for (const path of readdirSync(root, { recursive: true })) {
    if (!path.endsWith('.py')) continue
    const place = join(root, path)
    if (!statSync(place).isFile()) continue
    const text = readFileSync(place, 'utf8')
    if (text.length > 2_000_000 || !mayHoldBlocks(text)) continue
    read += 1
    const fact = findKinship(moduleOf(path, text)).find(({ kind }) => kind === 'code-kinship')
    if (fact === undefined) continue
    told += 1
    const known = fact.known.slice(0, fact.equal).map(({ name, share }) => `${name} ${share.toFixed(2)}`)
    process.stdout.write(
      `  ${path}: ${known.join(', ')}; names ${fact.renamed ? 'changed' : 'kept'}; ${fact.credited ? 'credited' : 'not credited'}\n`,
    )
  }
  process.stdout.write(`${root}: ${read} files with blocks, ${told} told to be a copy\n`)
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return [0, 0.1, 0.5].map((share) => sorted[Math.floor(share * sorted.length)].toFixed(2))
}

function row(first, ...rest) {
  process.stdout.write(`${first.padEnd(44)}${rest.map((cell) => String(cell).padStart(8)).join('')}\n`)
}
