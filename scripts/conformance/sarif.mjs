// Microsoft's SARIF multitool, with the rules of SARIF and those of GitHub's code scanning (`Ghas`), over every kind of
// SARIF this tool writes: one run and several, findings and none, both languages.
//
//   npm run conformance -- sarif [FOLDER…]      (after npm run compile)
//
// FOLDER is a repository, or a folder of repositories. Without one the examples alone are looked at. Brings
// @microsoft/sarif-multitool-linux from npm (104 MB, Linux on x64); nothing of it becomes a dependency.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '../../build/check.js'
import { renderSarif } from '../../build/report/sarif.js'
import { openSource } from '../../build/source/index.js'
import { bring } from './bring.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = bring('@microsoft/sarif-multitool-linux@5.7.0')
const multitool = join(folder, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool')
chmodSync(multitool, 0o755)

const work = mkdtempSync(join(tmpdir(), 'sovereignty-sarif-'))
try {
  const verdicts = []
  const files = []
  const write = (name, text) => {
    const path = join(work, `${name}.sarif`)
    writeFileSync(path, text)
    files.push(path)
  }
  for (const path of [...below(join(ROOT, 'examples')), ...process.argv.slice(2).flatMap(repositories)]) {
    const source = await openSource(path)
    const verdict = await check(source, { clock: () => new Date(), toolVersion: '0.0.0' })
    await source.close()
    verdicts.push(verdict)
    const name = `${basename(dirname(path))}-${basename(path)}`
    for (const language of ['en', 'ko']) write(`${name}.${language}`, renderSarif(verdict, { language }))
  }
  write('several-runs', renderSarif(verdicts.slice(0, 20), { language: 'en' }))
  write('no-findings', renderSarif({ ...verdicts[0], findings: [] }, { language: 'en' }))

  const control = validate(broken(files.find((path) => results(path) > 0))).filter(({ rule }) =>
    rule.startsWith('GH1'),
  )
  if (control.length === 0) throw new Error('the rules do not see a file that breaks them')
  console.log(
    `control: results without places break ${[...new Set(control.map(({ rule }) => rule))].join(', ')}`,
  )

  const counts = new Map()
  let findings = 0
  for (const path of files) {
    findings += results(path)
    for (const { rule, level, text } of validate(path)) {
      const key = `${level} ${rule}`
      if (!counts.has(key)) console.log(`${key} first in ${basename(path)}: ${text}`)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const errors = [...counts]
    .filter(([key]) => key.startsWith('error'))
    .reduce((sum, [, count]) => sum + count, 0)
  console.log(`${files.length} files with ${findings} results: ${errors} errors`)
  for (const [key, count] of counts) console.log(`  ${key}: ${count}`)
  if (errors > 0) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function repositories(path) {
  const folder = resolve(path)
  return existsSync(join(folder, '.git')) || existsSync(join(folder, 'README.md')) ? [folder] : below(folder)
}

function below(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
}

function results(path) {
  return JSON.parse(readFileSync(path, 'utf8')).runs.reduce((sum, run) => sum + run.results.length, 0)
}

/** A copy without what GitHub asks of every result: where it is. */
function broken(path) {
  const log = JSON.parse(readFileSync(path, 'utf8'))
  const [run] = log.runs
  run.results = run.results.map(({ locations: _, ...result }) => result)
  const copy = join(work, 'control.sarif')
  writeFileSync(copy, JSON.stringify(log))
  return copy
}

/** Everything the multitool has against a file. */
function validate(path) {
  const out = `${path}.out`
  try {
    execFileSync(
      multitool,
      [
        'validate',
        path,
        '--rule-kind',
        'Sarif;Ghas',
        '--output',
        out,
        '--log',
        'ForceOverwrite',
        '--level',
        'Error;Warning;Note',
      ],
      { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, stdio: 'ignore' },
    )
  } catch {
    // It ends with 1 when there are errors; they are in the output.
  }
  const log = JSON.parse(readFileSync(out, 'utf8').replace(/^\uFEFF/, ''))
  return log.runs.flatMap((run) =>
    (run.results ?? []).map(({ ruleId, level, message, locations }) => ({
      rule: ruleId,
      level: level ?? 'warning',
      text: `${message.text ?? `${message.id} ${(message.arguments ?? []).join(', ')}`} ${locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName ?? ''}`.slice(
        0,
        240,
      ),
    })),
  )
}
