// Lays the names of Python packages we find beside an independent reading by Python (python-names.py).
//
//   npm run compile && node scripts/conformance/python-names.mjs FOLDER …
//
// Every FOLDER is the root of a repository. Both read requirement files, pyproject*.toml, setup.cfg and setup.py; a name
// counts once a repository. Prints how many of the names stand in `[build-system]` alone.
import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { collectPyproject } from '../../build/evidence/collect-pyproject.js'
import { collectRequirements } from '../../build/evidence/collect-requirements.js'
import { collectSetupCfg } from '../../build/evidence/collect-setup-cfg.js'
import { collectSetupPy } from '../../build/evidence/collect-setup-py.js'
import { gather } from '../../build/evidence/gather.js'
import { openDirectory } from '../../build/source/index.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  process.stderr.write('Usage: node scripts/conformance/python-names.mjs FOLDER …\n')
  process.exit(2)
}
const collectors = {
  text: [collectRequirements, collectPyproject, collectSetupCfg, collectSetupPy],
  listing: [],
}
const total = { expected: 0, found: 0, both: 0, build: 0 }
for (const folder of folders) {
  const run = spawnSync('python3', [join(import.meta.dirname, 'python-names.py'), folder], {
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(run.stderr)
  const expected = JSON.parse(run.stdout)
  const source = await openDirectory(folder)
  const { facts } = await gather(source, collectors)
  await source.close()
  const found = new Map()
  for (const fact of facts) {
    if (fact.kind !== 'dependency' || fact.ecosystem !== 'pypi') continue
    found.set(fact.name, [
      ...(found.get(fact.name) ?? []),
      `${fact.location.path}:${fact.location.startLine}`,
    ])
  }
  const names = Object.keys(expected)
  const both = names.filter((name) => found.has(name)).length
  const build = names.filter((name) =>
    expected[name].every((place) => place.endsWith('(build-system)')),
  ).length
  total.expected += names.length
  total.found += found.size
  total.both += both
  total.build += build
  process.stdout.write(
    `${basename(folder)}: ${both} of ${names.length} names (${build} of them [build-system] alone)\n`,
  )
  for (const name of names)
    if (!found.has(name)) process.stdout.write(`  missed ${name}: ${expected[name].join(', ')}\n`)
  for (const [name, places] of found) {
    if (!(name in expected)) process.stdout.write(`  beside ${name}: ${places.join(', ')}\n`)
  }
}
const recall = total.both / total.expected
const precision = total.both / total.found
process.stdout.write(
  `${total.expected} names, ${total.build} of them [build-system] alone: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}\n`,
)
if (recall < 0.99 || precision < 0.99) process.exitCode = 1
