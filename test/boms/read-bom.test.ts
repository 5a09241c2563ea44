import { describe, expect, test } from '@jest/globals'
import { type BomReading, readBom } from '../../src/boms/index.js'
import { TextFile } from '../../src/evidence/text-file.js'
import type { Bom, BomEntry } from '../../src/types/bom.js'
import { cycloneDxProblems } from '../cli/cyclonedx-schema.js'
import { cpuMilliseconds } from '../support/cpu-time.js'
import { cycloneDx, cycloneDxXml, spdx2, spdx3, spdxTagValue, written } from './documents.js'

function read(text: string, path = 'bom.json', expected = true): Promise<BomReading> {
  return readBom(new TextFile(path, text, 'product'), expected)
}

async function bomOf(text: string, path?: string): Promise<Bom> {
  const { bom, problems } = await read(text, path)
  expect(problems).toEqual([])
  if (bom === null) throw new Error('not read')
  return bom
}

const named = (bom: Bom, name: string): BomEntry => {
  const all = [...bom.entries, ...(bom.subject?.bases ?? []), ...(bom.subject?.data ?? [])]
  const found = all.find((entry) => entry.name === name)
  if (found === undefined) throw new Error(`no ${name} in ${all.map((entry) => entry.name).join(', ')}`)
  return found
}

const FORMS: readonly (readonly [string, string, string])[] = [
  ['CycloneDX 1.5 JSON', 'bom.json', written(cycloneDx('1.5'))],
  ['CycloneDX 1.6 JSON', 'bom.json', written(cycloneDx('1.6'))],
  ['CycloneDX 1.7 JSON', 'bom.json', written(cycloneDx('1.7'))],
  ['CycloneDX 1.6 JSON on one line', 'bom.json', JSON.stringify(cycloneDx('1.6'))],
  ['CycloneDX 1.5 XML', 'bom.xml', cycloneDxXml('1.5')],
  ['CycloneDX 1.7 XML', 'bom.xml', cycloneDxXml('1.7')],
  [
    'CycloneDX XML with a prefix',
    'bom.xml',
    cycloneDxXml('1.6')
      .replaceAll(/<(\/?)([a-zA-Z])/g, '<$1c:$2')
      .replace('xmlns=', 'xmlns:c='),
  ],
  ['SPDX 2.2 JSON', 'nuri.spdx.json', written(spdx2('2.2'))],
  ['SPDX 2.3 JSON', 'nuri.spdx.json', written(spdx2())],
  ['SPDX 2.3 tag-value', 'nuri.spdx', spdxTagValue],
  ['SPDX 2.3 tag-value with Windows line ends', 'nuri.spdx', spdxTagValue.replaceAll('\n', '\r\n')],
  ['SPDX 3.0.1 JSON-LD', 'nuri.spdx3.json', written(spdx3())],
]

describe('a bill of materials', () => {
  test.each(['1.4', '1.5', '1.6', '1.7'])('of these tests is valid CycloneDX %s', (version) => {
    expect(cycloneDxProblems(version)(cycloneDx(version))).toEqual([])
  })

  test.each(FORMS)('in %s names its subject, what it comes from, and its packages', async (_, path, text) => {
    const bom = await bomOf(text, path)
    expect(bom.subject).toMatchObject({ name: 'nuri-7b', version: '1.0', supplier: 'Nuri Lab' })
    expect(bom.subject?.bases).toHaveLength(1)
    expect(bom.subject?.bases[0]).toMatchObject({
      name: 'Qwen/Qwen2.5-7B',
      kind: 'model',
      purl: 'pkg:huggingface/Qwen/Qwen2.5-7B',
      version: 'd149729398750b98c0af14eb82c78cfe92750796',
      license: { declared: 'Apache-2.0', concluded: null },
    })
    expect(named(bom, 'torch')).toMatchObject({
      kind: 'library',
      purl: 'pkg:pypi/torch',
      version: '2.9.0',
      license: { declared: 'BSD-3-Clause' },
      digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    })
    expect(bom.entries.some((entry) => entry.name === 'not-a-package' || entry.name === 'nuri-7b')).toBe(
      false,
    )
  })

  test.each(FORMS.filter(([form]) => !form.includes('2.')))('in %s names its data', async (_, path, text) => {
    const bom = await bomOf(text, path)
    expect(bom.subject?.data).toHaveLength(1)
    expect(bom.subject?.data[0]).toMatchObject({
      name: 'wikimedia/wikipedia',
      kind: 'dataset',
      purl: 'pkg:huggingface/wikimedia/wikipedia?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets',
    })
  })

  test('of CycloneDX 1.4, which has no models, still names its packages', async () => {
    const bom = await bomOf(written(cycloneDx('1.4')))
    expect(bom.version).toBe('1.4')
    expect(named(bom, 'sympy')).toMatchObject({ version: '1.14.0', purl: 'pkg:pypi/sympy' })
    // A model of the hub is a model, also where the format has only applications.
    expect(bom.subject?.bases[0]).toMatchObject({ kind: 'model', name: 'Qwen/Qwen2.5-7B' })
  })

  test.each(['1.5', '1.7'])('in CycloneDX %s is the same as JSON and as XML', async (version) => {
    const shape = ({ at: _at, location: _location, bases, data, ...entry }: BomEntry): unknown => ({
      ...entry,
      bases: bases.map(shape),
      data: data.map(shape),
    })
    const json = await bomOf(written(cycloneDx(version)))
    const xml = await bomOf(cycloneDxXml(version), 'bom.xml')
    expect(xml.entries.map(shape)).toEqual(json.entries.map(shape))
    expect([xml.subject].flatMap((one) => one ?? []).map(shape)).toEqual(
      [json.subject].flatMap((one) => one ?? []).map(shape),
    )
    expect(json.entries.map((entry) => entry.name)).toEqual([
      'torch',
      'sympy',
      'wikimedia/wikipedia',
      'BAAI/bge-reranker-v2-m3',
      'search',
    ])
  })

  test.each([
    ['bom.json', written(cycloneDx('1.6')), '"purl": "pkg:pypi/torch@2.9.0"', '"version": "2.9.0"'],
    ['bom.xml', cycloneDxXml('1.6'), '<purl>pkg:pypi/torch@2.9.0</purl>', '<version>2.9.0</version>'],
    ['nuri.spdx.json', written(spdx2()), '"name": "torch"', '"versionInfo": "2.9.0"'],
    ['nuri.spdx', spdxTagValue, 'PackageName: torch', 'PackageVersion: 2.9.0'],
    ['nuri.spdx3.json', written(spdx3()), '"name": "torch"', '"software_packageVersion": "2.9.0"'],
  ])('%s places each entry and its version at their lines', async (path, text, entry, version) => {
    const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length
    const torch = named(await bomOf(text, path), 'torch')
    expect(torch.location).toMatchObject({ path, startLine: lineOf(entry) })
    expect(torch.location.quote).toContain(entry)
    expect(torch.at.version).toMatchObject({ path, startLine: lineOf(version) })
  })

  test('keeps declared and concluded licences apart, and several of one kind side by side', async () => {
    const document = {
      ...cycloneDx('1.6'),
      components: [
        {
          type: 'library',
          name: 'a',
          licenses: [{ expression: 'MIT OR Apache-2.0', acknowledgement: 'concluded' }],
        },
        {
          type: 'library',
          name: 'b',
          licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Acme Terms of Use' } }],
        },
      ],
    }
    expect(cycloneDxProblems()(document)).toEqual([])
    const bom = await bomOf(written(document))
    expect(named(bom, 'a').license).toEqual({ declared: null, concluded: 'MIT OR Apache-2.0' })
    expect(named(bom, 'b').license).toEqual({ declared: 'MIT, Acme Terms of Use', concluded: null })
  })
})

describe('what is no bill of materials', () => {
  test.each([
    ['a package manifest', 'package.json', '{"name": "nuri", "version": "1.0"}'],
    [
      'a Croissant description',
      'croissant.jsonld',
      '{"@context": {"@vocab": "https://schema.org/"}, "name": "d"}',
    ],
    ['a project file', 'bom.xml', '<project xmlns="http://maven.apache.org/POM/4.0.0"></project>'],
    ['a list of parts', 'bom.json', '{"parts": [{"screw": 4}]}'],
  ])('%s is passed over without a word', async (_, path, text) => {
    expect(await read(text, path, false)).toEqual({ bom: null, problems: [] })
  })

  test('is told when its name or the manifest says that it is one', async () => {
    const { problems } = await read('{"parts": []}', 'nuri.cdx.json', true)
    expect(problems.map(({ message }) => message.key)).toEqual(['finding.bom-unrecognised'])
  })
})

describe('a damaged bill of materials', () => {
  const cut = written(cycloneDx('1.6')).slice(0, 700)
  const without = (member: string, document = cycloneDx('1.6')): string =>
    written({ ...document, components: [{ type: 'library', name: 'x', [member]: undefined }] })

  test.each<readonly [string, string, string, string, number]>([
    ['cut JSON', 'bom.json', cut, 'finding.bom-json', cut.split('\n').length],
    ['no JSON at all', 'bom.json', '{\n  "bomFormat": "CycloneDX",\n  oops\n}', 'finding.bom-json', 3],
    [
      'an unknown version',
      'bom.json',
      written({ ...cycloneDx('1.6'), specVersion: '2.0' }),
      'finding.bom-version',
      3,
    ],
    ['no version', 'bom.json', '{"bomFormat": "CycloneDX"}', 'finding.bom-version', 1],
    [
      'a later SPDX',
      'a.spdx.json',
      written({ ...spdx2(), spdxVersion: 'SPDX-2.9' }),
      'finding.bom-version',
      2,
    ],
    ['an unknown SPDX 3', 'a.spdx3.json', written(spdx3('3.7.0')), 'finding.bom-version', 2],
    ['a component without a name', 'bom.json', without('name'), 'finding.bom-entry', 43],
    ['a component without a type', 'bom.json', without('type'), 'finding.bom-entry', 43],
    ['torn XML', 'bom.xml', cycloneDxXml('1.6').replace('</hashes>', '</hash>'), 'finding.bom-xml', 29],
    [
      'SPDX as YAML',
      'a.spdx.yaml',
      'SPDXID: SPDXRef-DOCUMENT\nspdxVersion: SPDX-2.3\npackages: []\n',
      'finding.bom-form',
      1,
    ],
    [
      'a text without end',
      'a.spdx',
      spdxTagValue.replace('not-a-package</text>', 'not-a-package').replace(' …</text>', ''),
      'finding.bom-text',
      14,
    ],
    ['a stray line', 'a.spdx', spdxTagValue.replace('# The model', 'The model'), 'finding.bom-tag', 8],
  ])('%s is a note with file and line', async (_, path, text, key, line) => {
    const { problems } = await read(text, path)
    expect(problems[0]?.message.key).toBe(key)
    expect(problems[0]?.location).toMatchObject({ path, startLine: line })
    expect(problems[0]?.help.key).toBe(key.replace('finding.', 'help.'))
  })

  test('gives what can be read when single entries are damaged', async () => {
    const document = cycloneDx('1.6')
    const components = [...(document['components'] as unknown[]), { type: 'spaceship', name: 'x' }, 17]
    const { bom, problems } = await read(written({ ...document, components }))
    expect(bom?.entries.map((entry) => entry.name)).toContain('torch')
    expect(problems).toHaveLength(2)
  })

  test('with many damaged entries tells some and counts the rest', async () => {
    const components = Array.from({ length: 40 }, () => ({ type: 'library' }))
    const { problems } = await read(written({ ...cycloneDx('1.6'), components }))
    expect(problems).toHaveLength(6)
    expect(problems.at(-1)?.message).toMatchObject({ key: 'finding.bom-more', parameters: { count: 35 } })
  })
})

describe('a hostile bill of materials', () => {
  test.each([
    ['expands an entity', '<!DOCTYPE bom [<!ENTITY a "aaaa">]>\n'],
    ['fetches a file', '<!DOCTYPE bom [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n'],
    ['names an outside type', '<!DOCTYPE bom SYSTEM "http://evil.example/bom.dtd">\n'],
  ])('that %s is refused at its declaration', async (_, prolog) => {
    const text = cycloneDxXml('1.6', prolog).replace('<name>torch</name>', '<name>&a;</name>')
    const { bom, problems } = await read(text, 'bom.xml')
    expect(bom).toBeNull()
    expect(problems[0]).toMatchObject({ message: { key: 'finding.bom-doctype' }, location: { startLine: 2 } })
  })

  test('with an entity nobody declared is damaged XML', async () => {
    const { bom, problems } = await read(cycloneDxXml('1.6').replace('>torch<', '>&lol;<'), 'bom.xml')
    expect([bom, problems[0]?.message.key]).toEqual([null, 'finding.bom-xml'])
  })

  test.each([
    ['JSON', 'bom.json', `{"bomFormat": "CycloneDX", "x": ${'['.repeat(100_000)}`],
    ['XML', 'bom.xml', `<bom xmlns="http://cyclonedx.org/schema/bom/1.6">${'<a>'.repeat(100_000)}`],
  ])('nested without end in %s is refused', async (_, path, text) => {
    const { bom, problems } = await read(text, path)
    expect([bom, problems.map(({ message }) => message.key)]).toEqual([null, ['finding.bom-too-deep']])
  })

  test('of a hundred thousand entries on one line is read up to the cap, and a service beside them', async () => {
    const components = Array.from({ length: 100_000 }, (_, at) => ({
      type: 'library',
      name: `p${at}`,
      purl: `pkg:pypi/p${at}@1.0`,
    }))
    const started = process.cpuUsage()
    const { bom, problems } = await read(JSON.stringify({ ...cycloneDx('1.6'), components }))
    expect(cpuMilliseconds(started)).toBeLessThan(20_000)
    expect(bom?.entries.length).toBe(50_001)
    expect(problems.map(({ message }) => message.key)).toEqual(['finding.bom-too-many'])
  })

  test('cannot reach the prototype of an object', async () => {
    const text = written(cycloneDx('1.6')).replace('"metadata"', '"__proto__": {"polluted": 1}, "metadata"')
    expect((await read(text)).bom?.entries.length).toBeGreaterThan(0)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
