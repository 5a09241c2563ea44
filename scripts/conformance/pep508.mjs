/** PEP 508: every distinct string of the tests is a requirement or none, with the same parts. */
import { normaliseName, parseRequirement } from '../../build/evidence/dependencies/pep508.js'
import { packagingFolder, python, report } from './reference.mjs'

const folder = packagingFolder()
const cases = python(
  folder,
  `
from packaging.requirements import Requirement, InvalidRequirement
out = []
for text in strings():
    try:
        r = Requirement(text)
        out.append([text, dict(name=r.name, extras=sorted(r.extras), specifier=str(r.specifier), url=r.url, marker=None if r.marker is None else str(r.marker))])
    except InvalidRequirement:
        out.append([text, None])
print(json.dumps(out))
`,
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
report(
  `requirement strings (${cases.filter(([, valid]) => valid !== null).length} valid)`,
  cases.length,
  differences,
)
