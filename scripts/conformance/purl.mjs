/**
 * Package URLs: the whole test suite of a checkout of package-url/purl-spec (`tests/**` and `types/*`), read by the
 * rules of its schema. `required` parse tests want conformance, `recommended` ones a reading of what is often written
 * wrong. A second argument, a folder with `packageurl-js` under `node_modules`, measures that beside ours.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { buildPurl, isConforming, readPurl, TYPE_RULES } from '../../build/purl/index.js'

const [folder, other] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Usage: npm run conformance -- purl PURL-SPEC [FOLDER-OF-PACKAGEURL-JS]\n')
  process.exit(2)
}

/** What our own collectors and commands write into a document. */
const EMITTED = new Set(
  ['cargo', 'conda', 'docker', 'generic', 'github', 'golang', 'huggingface', 'npm', 'pypi'].map(
    (type) => `${type}-test.json`,
  ),
).add('specification-test.json')

const ours = {
  parse(text, group) {
    const reading = readPurl(text)
    if (reading.purl === null || (group === 'required' && !isConforming(reading))) throw new Error('rejected')
    return reading.purl
  },
  build: (parts) => buildPurl({ ...parts, type: parts.type ?? '', name: parts.name ?? '' }),
  canonical(text) {
    const { canonical } = readPurl(text)
    if (canonical === null) throw new Error('rejected')
    return canonical
  },
}

function theirs(from) {
  const { PackageURL } = createRequire(join(resolve(from), 'x.js'))('packageurl-js')
  return {
    parse: (text) => PackageURL.fromString(text),
    build: ({ type, namespace, name, version, qualifiers, subpath }) =>
      new PackageURL(type, namespace, name, version, qualifiers, subpath).toString(),
    canonical: (text) => PackageURL.fromString(text).toString(),
  }
}

function outcome(implementation, test) {
  try {
    if (test.test_type === 'parse') return parts(implementation.parse(test.input, test.test_group))
    if (test.test_type === 'build') return implementation.build(test.input)
    return implementation.canonical(test.input)
  } catch {
    return null
  }
}

/** Parts in one order, absent ones left out, so that two texts can be compared. */
function parts(purl) {
  const { type, namespace, name, version, qualifiers, subpath } = purl
  const pairs = Object.entries(qualifiers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([type, namespace || null, name, version || null, pairs, subpath || null])
}

function passes(implementation, test) {
  const got = outcome(implementation, test)
  if (test.expected_failure) return got === null
  return (
    got === (typeof test.expected_output === 'string' ? test.expected_output : parts(test.expected_output))
  )
}

function suite(implementation, label) {
  const files = readdirSync(join(folder, 'tests'), { recursive: true })
    .filter((name) => name.endsWith('-test.json'))
    .sort()
  const sum = { passed: 0, total: 0, emitted: 0, ofEmitted: 0 }
  const wrong = []
  for (const name of files) {
    const { tests } = JSON.parse(readFileSync(join(folder, 'tests', name), 'utf8'))
    const failed = tests.filter((test) => !passes(implementation, test))
    wrong.push(...failed)
    const passed = tests.length - failed.length
    sum.passed += passed
    sum.total += tests.length
    const file = name.slice(name.lastIndexOf('/') + 1)
    if (EMITTED.has(file)) {
      sum.emitted += passed
      sum.ofEmitted += tests.length
    }
    if (label === 'ours')
      console.log(`  ${file.replace('-test.json', '').padEnd(18)} ${passed}/${tests.length}`)
  }
  console.log(
    `${label}: ${sum.passed}/${sum.total} of all tests, ${sum.emitted}/${sum.ofEmitted} of the types emitted`,
  )
  return wrong
}

/** Our table of rules beside the definitions: namespace, default repository, required qualifiers, lower case. */
function definitions() {
  const names = readdirSync(join(folder, 'types')).filter((name) => name.endsWith('-definition.json'))
  const wrong = []
  for (const name of names) {
    const definition = JSON.parse(readFileSync(join(folder, 'types', name), 'utf8'))
    const rules = TYPE_RULES[definition.type]
    const say = (what) => wrong.push(`${definition.type}: ${what}`)
    if (rules === undefined || rules.unregistered) {
      say('not in the table')
      continue
    }
    const { requirement } = definition.namespace_definition
    if ((rules.namespace ?? 'optional') !== requirement) say(`namespace ${requirement}`)
    const repository = definition.repository.default_repository_url
    if (rules.repository !== repository && definition.type !== 'huggingface') say(`repository ${repository}`)
    const required = (definition.qualifiers_definition ?? [])
      .filter((one) => one.requirement === 'required')
      .map(({ key }) => key)
    if (String(rules.requires ?? []) !== String(required)) say(`requires ${required}`)
    for (const part of ['namespace', 'name', 'version']) {
      const { case_sensitive: sensitive, note = '' } = definition[`${part}_definition`] ?? {}
      if (rules.namespace === 'prohibited' && part === 'namespace') continue
      const lower = rules.lower?.includes(part) ?? false
      if (sensitive === false && !lower) say(`${part} in lower case`)
      if (sensitive !== false && lower && !/shall be lowercased|lowercase shall be used/.test(note))
        say(`${part} keeps its case`)
    }
  }
  console.log(
    `type definitions: ${names.length - new Set(wrong.map((one) => one.split(':')[0])).size}/${names.length} as in the table`,
  )
  return wrong
}

const wrong = suite(ours, 'ours')
for (const test of wrong) {
  console.log(`    ${test.test_group} ${test.test_type} ${JSON.stringify(test.input)}`)
  console.log(`      want ${test.expected_failure ? 'a rejection' : JSON.stringify(test.expected_output)}`)
  console.log(`      have ${outcome(ours, test)}`)
}
for (const line of definitions()) console.log(`    ${line}`)
if (other !== undefined) suite(theirs(other), 'packageurl-js')
