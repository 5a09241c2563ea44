/**
 * Pairs of models with a known relation, beside what a check says of the first one's files:
 *
 *   npm run conformance -- pairs CASES [--repositories FOLDER]
 *
 * CASES holds `configurations/` and `reference/` with `similarity_pairs.json` and `catalog.json`; FOLDER the repositories
 * that pairs name (`repo-OWNER-NAME`). The files are those of the case that a pair names as its source, else a
 * configuration of the sizes that the catalogue there states; the declarer is the first model's organisation.
 * A pair with a relation must have the second model named: as a part, or in a reason or a note. A pair without one must
 * have no part with weights by the second model's maker.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI =
  process.env.SOVEREIGNTY_CLI ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'cli.js')
const args = process.argv.slice(2)
const cases = args[0]
if (cases === undefined || cases.startsWith('--')) {
  process.stderr.write('Usage: npm run conformance -- pairs CASES [--repositories FOLDER]\n')
  process.exit(2)
}
const at = args.indexOf('--repositories')
const repositories = at === -1 ? null : args[at + 1]
const read = (path) => JSON.parse(readFileSync(join(cases, 'reference', path), 'utf8'))
const known = new Map(read('catalog.json').models.map((model) => [model.id.toLowerCase(), model]))
const { pairs } = read('similarity_pairs.json')
const WEIGHTS = new Set('finetune adapter merge quantized initialized-from frozen layer-copied'.split(' '))
const NONE = /NOT (?:derived|shown)/
const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
let right = 0
let asked = 0

for (const pair of pairs) {
  const files = filesOf(pair)
  if (files === null) {
    console.log(`–    ${pair.a} / ${pair.b}: ${why(pair)}`)
    continue
  }
  const verdict = check(files, pair.a.includes('/') ? pair.a.split('/')[0] : 'naver')
  asked += 1
  const { ok, told } = judge(pair, verdict)
  if (ok) right += 1
  console.log(`${ok ? 'ok  ' : 'DIFF'} ${pair.a} / ${pair.b} (${pair.relation}): ${told}`)
}
console.log(`\n${right} of ${asked} pairs as known`)
process.exitCode = right === asked ? 0 : 1

function why({ source }) {
  return /tokenizer/.test(source)
    ? 'vocabularies, see npm run conformance -- tokenizers'
    : `no files of ${source} at hand`
}

/** Folder with the first model's files, `null` where there are none. */
function filesOf({ a, source }) {
  if (/^_reference/.test(source)) return null
  for (const name of source.split(/[;\s]+/)) {
    const configuration = /^cfg-([\w.-]+)/.exec(name)?.[1]
    if (configuration !== undefined && existsSync(join(cases, 'configurations', configuration)))
      return copyOf(join(cases, 'configurations', configuration), /(?:case\.md|expected\.json)$/)
    const repository = /^repo-([\w.-]+)/.exec(name)?.[1]
    if (repository === undefined || repositories === null) continue
    const folder = join(repositories, repository)
    // "repo-X/config.json" gives a model's sizes, not the repository's own model.
    if (existsSync(folder) && !name.includes('/')) return copyOf(folder, /(?:^|\/)\.git(?:\/|$)/)
  }
  const model = known.get(a.toLowerCase())
  if (model?.fingerprint === undefined || model.fingerprint === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'pair-'))
  mkdirSync(folder, { recursive: true })
  const config = { model_type: model.model_type, architectures: model.architectures, ...model.fingerprint }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config, null, 2))
  return folder
}

function copyOf(from, without) {
  const folder = mkdtempSync(join(tmpdir(), 'pair-'))
  cpSync(from, folder, { recursive: true, filter: (path) => !without.test(path) })
  return folder
}

function check(folder, owner) {
  const out = execFileSync(process.execPath, [CLI, 'check', folder, '--owner', owner, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  rmSync(folder, { recursive: true })
  return JSON.parse(out)
}

function judge({ b, relation }, verdict) {
  // "Qwen2.5-VL vision transformer" and "01-ai/Yi-1.5-6B + Chat" hold the name before the first space.
  const wanted = plain(b.slice(b.indexOf('/') + 1).split(' ')[0])
  const named = (text) => plain(text).includes(wanted)
  const maker = known.get(b.toLowerCase())?.developer ?? b.split('/')[0]
  const weights = verdict.components.filter(
    (one) =>
      one.owner === 'third-party' &&
      WEIGHTS.has(one.relation) &&
      (named(one.name) || (one.supplier !== null && plain(one.supplier) === plain(maker))),
  )
  if (NONE.test(relation)) {
    const [taken] = weights
    return {
      ok: taken === undefined,
      told: taken === undefined ? `ceiling ${verdict.level.ceiling}` : `${taken.name} as ${taken.relation}`,
    }
  }
  const part = verdict.components.find(({ name }) => named(name))
  const reason = [
    ...verdict.requirements.flatMap(({ id, reasons }) => reasons.map((text) => [id, text])),
    ...verdict.findings.map(({ rule, message }) => [rule, message]),
  ].find(([, text]) => named(text))
  return {
    ok: part !== undefined || reason !== undefined,
    told:
      part !== undefined
        ? `${part.name} as ${part.relation}, ceiling ${verdict.level.ceiling}`
        : (reason?.join(': ') ?? 'not named'),
  }
}
