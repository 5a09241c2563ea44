/**
 * PEP 508: every distinct string that the tests of pypa/packaging parse is a requirement or none, with the same parts;
 * every marker has the same tree and the same outcome in a set of environments.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { evaluateMarker } from '../../build/evidence/dependencies/marker-evaluation.js'
import { parseMarker } from '../../build/evidence/dependencies/markers.js'
import { normaliseName, parseRequirement } from '../../build/evidence/dependencies/pep508.js'
import { packagingFolder, python, report } from './reference.mjs'

const folder = packagingFolder()
const recording = spawnSync('python3', [join(import.meta.dirname, 'pep508-strings.py'), folder], {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
})
if (recording.status !== 0) throw new Error(recording.stderr)
const recorded = JSON.parse(recording.stdout)

const cases = python(
  folder,
  `
from packaging.requirements import Requirement, InvalidRequirement
out = []
for text in given:
    try:
        r = Requirement(text)
        out.append([text, dict(name=r.name, extras=sorted(r.extras), specifier=str(r.specifier), url=r.url, marker=None if r.marker is None else str(r.marker))])
    except InvalidRequirement:
        out.append([text, None])
print(json.dumps(out))
`,
  [...recorded.requirements, ...recorded.literals],
)
const ours = cases.map(([text]) => {
  const result = parseRequirement(text)
  return result.valid ? result.requirement : null
})
// Markers and specifier sets are put in the reference's own spelling before they are compared.
const spelled = python(
  folder,
  `
from packaging.markers import Marker
from packaging.specifiers import SpecifierSet
def spell(kind, text):
    try: return str(kind(text))
    except ValueError: return None
print(json.dumps([None if r is None else [spell(SpecifierSet, r['specifier']), None if r['marker'] is None else spell(Marker, r['marker'])] for r in given]))
`,
  ours,
)
const differences = []
for (const [at, [text, expected]] of cases.entries()) {
  const found = ours[at]
  if (expected === null || found === null) {
    if (expected !== found) differences.push([text, expected === null ? 'is invalid' : 'is valid'])
    continue
  }
  const [specifier, marker] = spelled[at]
  const same =
    found.name === expected.name &&
    normaliseName(found.name) === normaliseName(expected.name) &&
    JSON.stringify([...new Set(found.extras)].sort()) === JSON.stringify(expected.extras) &&
    specifier === expected.specifier &&
    (found.url ?? null) === expected.url &&
    marker === expected.marker
  if (!same) differences.push([text, expected, { ...found, specifier, marker }])
}
const own = new Set(recorded.requirements)
for (const [what, among] of [
  ['requirement strings the tests parse', (text) => own.has(text)],
  ['other strings of the test files', (text) => !own.has(text)],
]) {
  const part = cases.filter(([text]) => among(text))
  report(
    `${what} (${part.filter(([, valid]) => valid !== null).length} valid)`,
    part.length,
    differences.filter(([text]) => among(text)),
  )
}

const BASES = [
  {
    implementation_name: 'cpython',
    implementation_version: '3.11.7',
    os_name: 'posix',
    platform_machine: 'x86_64',
    platform_release: '6.5.0-1022-aws',
    platform_system: 'Linux',
    platform_version: '#22~22.04.1-Ubuntu SMP',
    python_full_version: '3.11.7',
    platform_python_implementation: 'CPython',
    python_version: '3.11',
    sys_platform: 'linux',
    extra: '',
  },
  {
    implementation_name: 'cpython',
    implementation_version: '3.14.0a2',
    os_name: 'nt',
    platform_machine: 'AMD64',
    platform_release: '10',
    platform_system: 'Windows',
    platform_version: '10.0.19045',
    python_full_version: '3.14.0a2+',
    platform_python_implementation: 'CPython',
    python_version: '3.14',
    sys_platform: 'win32',
    extra: 'Dev_Tools',
    extras: ['Dev_Tools', 'docs'],
    dependency_groups: ['lint'],
  },
  {
    implementation_name: 'pypy',
    implementation_version: '7.3.13',
    os_name: 'posix',
    platform_machine: 'arm64',
    platform_release: '23.4.0',
    platform_system: 'Darwin',
    platform_version: 'Darwin Kernel Version 23.4.0',
    python_full_version: '2.7.18',
    platform_python_implementation: 'PyPy',
    python_version: '2.7',
    sys_platform: 'darwin',
  },
]
const environments = BASES.flatMap((base) => [
  base,
  ...recorded.environments.map((one) => ({ ...base, ...one, extra: one.extra ?? base.extra ?? '' })),
])
const markers = [
  ...new Set([
    ...recorded.markers,
    ...cases.flatMap(([, expected]) => (expected?.marker == null ? [] : [expected.marker])),
  ]),
]
const judged = python(
  folder,
  `
from packaging.markers import Marker, InvalidMarker, UndefinedComparison, UndefinedEnvironmentName
from packaging._parser import Variable
sets = ('extras', 'dependency_groups')
environments = [{k: frozenset(v) if k in sets else v for k, v in e.items()} for e in given['environments']]
def operand(node):
    return dict(kind='variable', name=node.value) if isinstance(node, Variable) else dict(kind='value', text=node.value)
def tree(node):
    if isinstance(node, tuple):
        left, op, right = node
        return dict(kind='comparison', left=operand(left), operator=op.value, right=operand(right))
    alternatives = [[]]
    for item in node:
        if item == 'or': alternatives.append([])
        elif item != 'and': alternatives[-1].append(tree(item))
    return dict(kind='group', alternatives=alternatives)
def outcome(marker, environment):
    try: return '1' if marker.evaluate(environment, context='requirement') else '0'
    except (UndefinedComparison, UndefinedEnvironmentName): return '?'
out = []
for text in given['markers']:
    try: marker = Marker(text)
    except InvalidMarker: out.append(None)
    else: out.append([tree(marker._markers), ''.join(outcome(marker, e) for e in environments)])
print(json.dumps(out))
`,
  { markers, environments },
)
const prepared = environments.map((one) =>
  Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, Array.isArray(value) ? new Set(value) : value]),
  ),
)
const otherTree = []
const otherOutcome = []
for (const [at, text] of markers.entries()) {
  const found = parseMarker(text)
  const expected = judged[at]
  if (expected === null || found === null) {
    if (found !== expected) otherTree.push([text, expected === null ? 'is invalid' : 'is valid'])
    continue
  }
  if (shape(found) !== shape(expected[0])) otherTree.push([text, expected[0], found])
  for (const [row, environment] of prepared.entries()) {
    const outcome = evaluateMarker(found, environment)
    const sign = outcome === 'undefined-comparison' ? '?' : outcome ? '1' : '0'
    if (sign !== expected[1][row]) otherOutcome.push([text, environments[row], expected[1][row], sign])
  }
}
const valid = judged.filter((one) => one !== null)
report(`markers (${valid.length} valid)`, markers.length, otherTree)
report(
  `outcomes of markers in ${environments.length} environments`,
  valid.length * environments.length,
  otherOutcome,
)

/** A tree as text with its keys in one order. */
function shape(node) {
  if (Array.isArray(node)) return `[${node.map(shape).join(',')}]`
  if (typeof node !== 'object') return JSON.stringify(node)
  return `{${Object.keys(node)
    .sort()
    .map((key) => `${key}:${shape(node[key])}`)
    .join(',')}}`
}
