/**
 * `npm run conformance -- logs FOLDER…`: reads every training log below the folders, each folder in FOLDER taken as one
 * repository, and prints format, records, first loss and what the start says. Real logs must leave no doubt, so each
 * doubt is printed with its figures and counted. `vocabularies.json` in a folder may map the beginning of a path to the
 * vocabulary size that a reviewer knows, where neither log nor configuration says it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { checkpointsCollector } from '../../build/evidence/collect-checkpoints.js'
import { modelConfigCollector } from '../../build/evidence/collect-model-config.js'
import { runFilesCollector } from '../../build/evidence/collect-run-files.js'
import { tokenizerCollector } from '../../build/evidence/collect-tokenizer.js'
import { trainingLogCollector } from '../../build/evidence/collect-training-log.js'
import { gather } from '../../build/evidence/gather.js'
import { logContext, startOf } from '../../build/frameworks/predicates/log-start.js'
import { openSource } from '../../build/source/index.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  process.stderr.write('Usage: npm run conformance -- logs FOLDER…\n')
  process.exit(2)
}

const collectors = {
  text: [trainingLogCollector, checkpointsCollector, modelConfigCollector, tokenizerCollector],
  listing: [runFilesCollector],
}
const formats = new Map()
let files = 0
let records = 0
let doubtful = 0
let elapsed = 0
let bytes = 0
const readings = new Map()
const channels = new Map()
for (const folder of folders) {
  const known = join(folder, 'vocabularies.json')
  const vocabularies = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {}
  for (const name of readdirSync(folder).sort()) {
    const path = resolve(folder, name)
    if (!statSync(path).isDirectory()) continue
    const source = await openSource(path)
    const started = performance.now()
    const evidence = await gather(source, collectors)
    elapsed += performance.now() - started
    bytes += evidence.coverage.bytesRead
    await source.close()
    const context = logContext({ facts: evidence.facts })
    for (const fact of evidence.facts) {
      if (fact.kind !== 'training-log') continue
      const at = `${name}/${fact.location.path}`
      const told = Object.keys(vocabularies)
        .filter((prefix) => at.startsWith(prefix))
        .sort((a, b) => b.length - a.length)[0]
      const start = startOf(
        fact,
        told === undefined ? context : { ...context, vocabularies: [vocabularies[told]].flat() },
      )
      const reading =
        start.reading === 'open'
          ? `open (${start.why})`
          : `${start.reading} (${start.expected.toFixed(2)} expected)`
      files += 1
      records += fact.steps
      channels.set(fact.channels.length, (channels.get(fact.channels.length) ?? 0) + 1)
      formats.set(fact.format, (formats.get(fact.format) ?? 0) + 1)
      readings.set(reading.split(' ')[0], (readings.get(reading.split(' ')[0]) ?? 0) + 1)
      process.stdout.write(
        `${fact.format}\t${fact.steps} records\tstep ${fact.firstStep} loss ${fact.firstLoss}\t→ step ${fact.lastStep} loss ${fact.lastLoss}\t${reading}\t${fact.schedule}\t${fact.stage}\t${fact.channels.join('+') || 'losses only'}\t${at}\n`,
      )
      for (const doubt of fact.doubts) {
        doubtful += 1
        process.stdout.write(`  doubt ${JSON.stringify(doubt)}\n`)
      }
    }
    for (const { path: skipped, reason } of evidence.coverage.skipped)
      process.stdout.write(`  note ${basename(path)}/${skipped}: ${reason}\n`)
  }
}
process.stdout.write(
  `columns that bear out the losses: ${[...channels]
    .sort(([a], [b]) => a - b)
    .map(([count, logs]) => `${count} in ${logs} logs`)
    .join(', ')}\n`,
)
const list = (counts) => [...counts].map(([name, count]) => `${name} ${count}`).join(', ')
process.stdout.write(
  `${files} logs of ${formats.size} formats (${list(formats)}), ${records} records; ${list(readings)}; ${doubtful} doubts; ${(bytes / 1e6).toFixed(1)} MB in ${Math.round(elapsed)} ms\n`,
)
