/** PEP 440: order of all pairs of versions, and containment of each version in each specifier of the tests. */
import { compareVersions, parseVersion } from '../../build/versions/pep440.js'
import { admits, parseSpecifiers } from '../../build/versions/specifiers.js'
import { packagingFolder, python, report } from './reference.mjs'

const folder = packagingFolder()
const { all, versions, order, specifiers, invalid, contained } = python(
  folder,
  `
from packaging.version import Version, InvalidVersion
from packaging.specifiers import SpecifierSet, InvalidSpecifier
everything = strings()
versions, specifiers, invalid = [], [], []
for text in everything:
    try: Version(text); versions.append(text)
    except InvalidVersion: pass
    try: SpecifierSet(text); specifiers.append(text)
    except InvalidSpecifier: invalid.append(text)
versions = versions[:700]
keys = [Version(v) for v in versions]
order = [''.join('<' if a < b else '>' if a > b else '=' for b in keys) for a in keys]
checks = [SpecifierSet(s, prereleases=True) for s in specifiers]
contained = [''.join('1' if s.contains(v) else '0' for v in versions) for s in checks]
print(json.dumps(dict(all=everything, versions=versions, order=order, specifiers=specifiers, invalid=invalid, contained=contained)))
`,
)

const known = new Set(versions)
const accepted = all.filter((text) => parseVersion(text) !== null)
report(
  'strings told to be a version or none',
  all.length,
  versions.length < 700
    ? [
        ...accepted.filter((text) => !known.has(text)),
        ...versions.filter((text) => parseVersion(text) === null),
      ]
    : versions.filter((text) => parseVersion(text) === null),
)
const parsed = versions.map(parseVersion)
const wrongOrder = []
for (const [row, a] of parsed.entries()) {
  for (const [column, b] of parsed.entries()) {
    const sign = Math.sign(compareVersions(a, b))
    if (order[row][column] !== (sign < 0 ? '<' : sign > 0 ? '>' : '=')) {
      wrongOrder.push([versions[row], order[row][column], versions[column]])
    }
  }
}
report('pairs of versions in order', versions.length ** 2, wrongOrder)
report('specifier sets told to be valid or not', specifiers.length + invalid.length, [
  ...specifiers.filter((text) => parseSpecifiers(text) === null),
  ...invalid.filter((text) => parseSpecifiers(text) !== null),
])
const wrong = []
for (const [row, text] of specifiers.entries()) {
  const clauses = parseSpecifiers(text)
  if (clauses === null) continue
  for (const [column, written] of versions.entries()) {
    const ours = admits(clauses, parsed[column], written)
    if (ours !== (contained[row][column] === '1')) wrong.push([text, written, ours])
  }
}
report('versions in specifier sets', specifiers.length * versions.length, wrong)
