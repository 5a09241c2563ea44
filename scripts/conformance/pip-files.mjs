// Lays our reading of requirement files beside pip's own parser, line by line and requirement by requirement.
//
//   npm run compile && node scripts/conformance/pip-files.mjs [--pip PIP] [FOLDER …]
//
// Without a folder only the generated files are compared; every FOLDER adds the requirement files of its sub-folders, each
// of which is the root of a repository. The judge is the pip of python3, and with `--pip` also that of a checkout of
// github:pypa/pip: versions of pip disagree on what was deprecated between them, and a line agrees when it agrees with one.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { collectRequirements } from '../../build/evidence/collect-requirements.js'
import { withoutCredentials } from '../../build/evidence/dependencies/direct-reference.js'
import { parseMarker } from '../../build/evidence/dependencies/markers.js'
import { normaliseName } from '../../build/evidence/dependencies/pep508.js'
import { readPipRequirement } from '../../build/evidence/dependencies/pip-requirement.js'
import { requirementLines } from '../../build/evidence/dependencies/requirement-lines.js'
import { decode } from '../../build/evidence/gather.js'
import { TextFile } from '../../build/evidence/text-file.js'
import { generatedFiles } from './pip-file-recipe.mjs'
import { report } from './reference.mjs'

const GENERATED = 400

function* requirementFiles(root, folder = root) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const stat = lstatSync(path)
    if (stat.isDirectory() && name !== '.git') yield* requirementFiles(root, path)
    else if (stat.isFile()) {
      const entry = {
        path: relative(root, path),
        size: stat.size,
        type: 'file',
        executable: false,
        target: null,
      }
      if (collectRequirements.wants(entry)) yield entry.path
    }
  }
}

function pipReads(pairs, checkout) {
  const run = spawnSync('python3', [join(import.meta.dirname, 'pip-files.py')], {
    input: JSON.stringify(pairs),
    env: checkout === null ? process.env : { ...process.env, PYTHONPATH: join(checkout, 'src') },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

/** Our lines, each with what it asks for. */
function weRead(root, path) {
  const text = decode(readFileSync(join(root, path))) ?? ''
  const file = new TextFile(path, text, 'product')
  const exists = (name) =>
    [join(root, path, '..', name), join(root, name)].some((one) => one.startsWith(root) && existsSync(one))
  return [...requirementLines(text)].map((line) => {
    const asking = {
      scope: 'product',
      location: file.locate(line.start, line.end),
      group: null,
      optional: false,
    }
    const read =
      line.requirement === null
        ? null
        : readPipRequirement(line.requirement, asking, { editable: line.editable, exists })
    return { ...line, row: asking.location.startLine, read }
  })
}

const totals = { lines: 0, requirements: 0, refused: 0, disagreeing: 0 }
const lineDifferences = []
const meaningDifferences = []

/** @param judges what each pip made of the file. */
function compareFile(root, path, judges) {
  const lines = weRead(root, path)
  for (let at = 0; at < Math.max(judges[0].length, lines.length); at++) {
    totals.lines += 1
    const ours = lines[at]
    const expected = judges.map((judge) => judge[at])
    const shown = [...expected, ours].map((line) => (line === undefined ? null : lineOf(line)))
    const agreeing = expected.filter((_, one) => JSON.stringify(shown[one]) === JSON.stringify(shown.at(-1)))
    const place = `${relative(join(root, '..'), join(root, path))}:${expected[0]?.row} ${JSON.stringify(expected[0]?.text)}`
    if (agreeing.length === 0) {
      lineDifferences.push([place, ...shown])
      return
    }
    if (new Set(expected.map((line) => JSON.stringify(line.meaning ?? line.refused))).size > 1)
      totals.disagreeing += 1
    // What stands before options that pip refuses is still listed, with a note.
    if (ours.refused !== null) totals.refused += 1
    if (expected.some(({ refused }) => refused) || ours.requirement === null) continue
    totals.requirements += 1
    const wrong = agreeing.map(({ meaning }) => differenceOf(meaning, ours.read))
    if (!wrong.includes(null)) {
      meaningDifferences.push([place, ...wrong, agreeing.map(({ meaning }) => meaning), ours.read])
    }
  }
}

function lineOf(line) {
  if (line.refused !== false && line.refused !== null) return { row: line.row, refused: true }
  const head = { row: line.row, requirement: line.requirement?.trim() ?? null, editable: line.editable }
  if (line.requirement !== null) return head
  const values = (name) =>
    line.options?.filter((option) => option.name === name).map(({ value }) => value) ?? null
  return {
    ...head,
    index: values('--index-url')?.at(-1) ?? line.index_url ?? null,
    extra: values('--extra-index-url') ?? line.extra_index_urls,
    links: values('--find-links') ?? line.find_links,
    requirements: values('--requirement') ?? line.requirements,
    constraints: values('--constraint') ?? line.constraints,
  }
}

/** What is different between pip's meaning of a line and ours, `null` when nothing is. */
function differenceOf(meaning, read) {
  const fact = read.kind === 'found' ? read.fact : null
  // pip stops here; we say so. A folder that is not there is no dependency either.
  if (meaning === null) return fact === null || read.note !== null ? null : 'pip takes it for no requirement'
  const local = meaning.link !== null && /^file:/.test(meaning.link)
  // A link that tells no name gives a repository, or a note.
  if (meaning.name === null) return !local && read.kind === 'local' ? 'no fact' : null
  if (fact === null) return local && read.kind === 'local' ? null : 'no fact'
  if (fact.name !== normaliseName(meaning.name)) return 'another name'
  if (set(fact.specifier ?? '') !== set(meaning.specifier)) return 'another specifier'
  if (names(fact.extras) !== names(meaning.extras)) return 'other extras'
  if (tree(fact.marker) !== tree(meaning.marker)) return 'another marker'
  if (meaning.wheel !== null && fact.version !== meaning.wheel) return 'another version'
  const link = meaning.link === null ? null : withoutCredentials(meaning.link)
  // A path of one machine is no origin.
  return local || (fact.url ?? null) === link ? null : 'another link'
}

function names(extras) {
  return [...new Set(extras.map(normaliseName))].sort().join(',')
}

function set(specifier) {
  return specifier
    .split(',')
    .map((clause) => clause.replace(/\s/g, ''))
    .filter((clause) => clause !== '')
    .sort()
    .join(',')
}

function tree(marker) {
  return marker === null ? 'none' : JSON.stringify(parseMarker(marker))
}

const made = mkdtempSync(join(tmpdir(), 'requirement-files-'))
try {
  mkdirSync(join(made, 'local'))
  writeFileSync(join(made, 'local', 'setup.py'), '')
  writeFileSync(join(made, 'setup.py'), '')
  for (const [name, bytes] of generatedFiles(GENERATED)) writeFileSync(join(made, name), bytes)
  const checkout = process.argv[2] === '--pip' ? process.argv[3] : null
  const roots = process.argv
    .slice(checkout === null ? 2 : 4)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => lstatSync(path).isDirectory())
  for (const [what, pairs] of [
    ['generated', [...requirementFiles(made)].map((path) => [made, path])],
    ['real', roots.flatMap((root) => [...requirementFiles(root)].map((path) => [root, path]))],
  ]) {
    if (pairs.length === 0) continue
    Object.assign(totals, { lines: 0, requirements: 0, refused: 0, disagreeing: 0 })
    lineDifferences.length = 0
    meaningDifferences.length = 0
    const judges = [null, ...(checkout === null ? [] : [checkout])].map((one) => pipReads(pairs, one))
    let unreadable = 0
    for (const [at, [root, path]] of pairs.entries()) {
      const read = judges.map(({ files }) => files[at])
      if (read.includes(null)) unreadable += 1
      else compareFile(root, path, read)
    }
    process.stdout.write(
      `${what}: ${pairs.length} files (${unreadable} that pip cannot decode), pip ${judges.map(({ pip }) => pip).join(' and ')}, which disagree on ${totals.disagreeing} lines; ${totals.refused} lines refused\n`,
    )
    report(`${what} lines`, totals.lines, lineDifferences)
    report(`${what} requirements`, totals.requirements, meaningDifferences)
  }
} finally {
  rmSync(made, { recursive: true, force: true })
}
