/**
 * `npm run conformance -- draft FOLDER…`: for each repository a manifest is drafted from its evidence and judged
 * against the same evidence (no finding of a warning or an error may remain), then once more for each strong part
 * (strength A or B, product or training) with that one entry left out: exactly one finding must be new.
 */
import { basename, resolve } from 'node:path'
import { judge, lookAt, observe } from '../../build/check.js'
import { evaluate } from '../../build/frameworks/evaluate.js'
import { readManifest } from '../../build/manifest/index.js'
import { openSource } from '../../build/source/index.js'
import { draftManifest } from '../../build/verdict/draft.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  process.stderr.write('Usage: npm run conformance -- draft FOLDER…\n')
  process.exit(2)
}

const now = new Date('2026-11-23T00:00:00Z')
const options = { clock: () => now, toolVersion: '0.0.0', manifestPath: 'sovereignty.json' }
const STRONG = new Set(['A', 'B'])
const LEVEL_SCOPES = new Set(['product', 'training'])

let failed = 0
let deletions = 0
for (const folder of folders) {
  const source = await openSource(resolve(folder))
  const looked = await lookAt(source)
  const { view, framework } = await observe(source, options)
  const { supported } = evaluate(framework, view, now)
  const draft = draftManifest(view, supported, (await source.describe()).name, now)
  await source.close()

  const judged = (manifest) => {
    const { manifest: parsed, problems } = readManifest(
      new TextEncoder().encode(JSON.stringify(manifest, null, 2)),
      options.manifestPath,
      { framework },
    )
    return judge(looked, { manifest: parsed, problems, present: true }, options, parsed, now)
  }
  const identity = (finding) => `${finding.rule} ${finding.component ?? ''} ${finding.message}`
  const whole = judged(draft)
  const left = whole.findings.filter(({ severity }) => severity !== 'note')
  const before = new Set(whole.findings.map(identity))

  let strong = 0
  const wrong = []
  draft.components.forEach((entry, index) => {
    const row = whole.components.find((one) => one.name === entry.name && one.kind === entry.type)
    if (row === undefined || !STRONG.has(row.strength) || !LEVEL_SCOPES.has(row.scope)) return
    strong += 1
    const without = { ...draft, components: draft.components.filter((_, at) => at !== index) }
    const fresh = judged(without).findings.filter((one) => !before.has(identity(one)))
    if (fresh.length !== 1)
      wrong.push(`${entry.name}: ${fresh.length} ${fresh.map((one) => one.rule).join(', ')}`)
  })
  deletions += strong
  failed += left.length + wrong.length
  process.stdout.write(
    `${basename(folder)}: ${draft.components.length} entries, ${whole.conclusion}, ${left.length} warnings or errors left, ` +
      `${whole.findings.length - left.length} notes; ${strong - wrong.length}/${strong} deletions give exactly one new finding\n`,
  )
  for (const one of left) process.stdout.write(`  left: ${one.rule} ${one.component}\n`)
  for (const one of wrong.slice(0, 20)) process.stdout.write(`  ${one}\n`)
}
process.stdout.write(`total: ${deletions} deletions, ${failed} failures\n`)
if (failed > 0) process.exitCode = 1
