import { describe, expect, test } from '@jest/globals'
import { buildPurl, PurlError, type PurlParts, tryBuildPurl } from '../../src/purl/build.js'
import { genericPurl, hubPurl, imagePurl, packagePurl } from '../../src/purl/names.js'
import { parsePurl, readPurl } from '../../src/purl/parse.js'
import { TYPE_RULES } from '../../src/purl/type-rules.js'

describe('parts make one canonical text', () => {
  test.each<[PurlParts, string]>([
    [{ type: 'PyPI', name: 'Flash_Attn', version: '2.6.3' }, 'pkg:pypi/flash-attn@2.6.3'],
    [{ type: 'pypi', name: 'torch', version: '2.1.0+cu121' }, 'pkg:pypi/torch@2.1.0%2Bcu121'],
    [{ type: 'npm', namespace: '@acme', name: 'ui' }, 'pkg:npm/%40acme/ui'],
    [{ type: 'deb', namespace: 'Debian', name: 'zlib1g', version: '1:1.3' }, 'pkg:deb/debian/zlib1g@1:1.3'],
    [
      { type: 'golang', namespace: '/github.com//BurntSushi/', name: 'toml/' },
      'pkg:golang/github.com/burntsushi/toml',
    ],
    [{ type: 'generic', name: "a!b'(c)*" }, 'pkg:generic/a%21b%27%28c%29*'],
    [
      { type: 'generic', name: 'x', qualifiers: { vcs_url: 'git+https://a/b@c', arch: '' } },
      'pkg:generic/x?vcs_url=git%2Bhttps:%2F%2Fa%2Fb%40c',
    ],
    [
      { type: 'generic', name: 'x', qualifiers: { b: '1', a: '2', 'a.b': '3' } },
      'pkg:generic/x?a=2&a.b=3&b=1',
    ],
    [{ type: 'generic', name: 'x', subpath: '/a/../b c/' }, 'pkg:generic/x#a/b%20c'],
    [{ type: 'generic', name: '\ud800' }, 'pkg:generic/%EF%BF%BD'],
  ])('%j is %s', (parts, text) => {
    expect(buildPurl(parts)).toBe(text)
  })

  test.each<[PurlParts, string]>([
    [{ type: '', name: 'x' }, 'type-missing'],
    [{ type: '7z', name: 'x' }, 'type-form'],
    [{ type: 'pypi', name: '/' }, 'name-missing'],
    [{ type: 'swift', name: 'x' }, 'namespace-required'],
    [{ type: 'pypi', namespace: 'a', name: 'x' }, 'namespace-prohibited'],
    [{ type: 'npm', name: 'x', qualifiers: { 'a b': '1' } }, 'qualifier-key'],
    [{ type: 'npm', name: 'x', qualifiers: { a: '1', A: '2' } }, 'qualifier-repeated'],
    [{ type: 'swid', name: 'x' }, 'qualifier-required'],
  ])('%j is refused', (parts, rule) => {
    expect(() => buildPurl(parts)).toThrow(PurlError)
    expect(() => buildPurl(parts)).toThrow(rule)
    expect(tryBuildPurl(parts)).toBeNull()
  })
})

describe('what collectors find has a package URL', () => {
  test.each([
    [packagePurl('npm', '@acme/ui'), 'pkg:npm/%40acme/ui'],
    [packagePurl('golang', 'github.com/acme/tool/v2'), 'pkg:golang/github.com/acme/tool/v2'],
    [packagePurl('golang', 'tool'), 'pkg:generic/tool'],
    [packagePurl('githubactions', 'actions/checkout'), 'pkg:github/actions/checkout'],
    [
      packagePurl('pypi', 'flash-attn', 'git+https://github.com/acme/flash.git@0a1b2c#egg=flash_attn'),
      'pkg:pypi/flash-attn?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fflash',
    ],
    [
      packagePurl('pypi', 'flash-attn', 'git+ssh://git@github.com/acme/flash.git'),
      'pkg:pypi/flash-attn?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fflash',
    ],
    [
      packagePurl('pypi', 'tool', 'https://files.example.org/tool-1.0.tar.gz#sha256=00'),
      'pkg:pypi/tool?download_url=https:%2F%2Ffiles.example.org%2Ftool-1.0.tar.gz',
    ],
    [packagePurl('pypi', 'tool', 'file:../tool'), 'pkg:pypi/tool'],
    [hubPurl('Qwen/Qwen3-8B'), 'pkg:huggingface/Qwen/Qwen3-8B'],
    [hubPurl('gpt2'), 'pkg:generic/gpt2'],
    [
      hubPurl('allenai/dolma', 'dataset'),
      'pkg:huggingface/allenai/dolma?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets',
    ],
    [imagePurl('nvidia/cuda'), 'pkg:docker/nvidia/cuda'],
    [imagePurl('nvcr.io/nvidia/pytorch'), 'pkg:docker/nvidia/pytorch?repository_url=nvcr.io'],
    [imagePurl('localhost:5000/base'), 'pkg:docker/base?repository_url=localhost:5000'],
    [genericPurl(' Llama 3 '), 'pkg:generic/llama-3'],
    [genericPurl('  '), 'pkg:generic/unknown'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected)
    expect(readPurl(found).canonical).toBe(expected)
  })
})

/** A fixed sequence of numbers below `limit`, so that a failure can be repeated. */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const ALPHABET = [
  ...'abcXYZ019._-~:/@?=&#%+ *()!\'",;<>[]{}|^`\\',
  '한',
  '글',
  'é',
  '🙂',
  '\ud83d',
  '\u0000',
  '\n',
]

function randomText(below: (limit: number) => number, longest: number): string {
  return Array.from({ length: below(longest + 1) }, () => ALPHABET[below(ALPHABET.length)]).join('')
}

function randomParts(below: (limit: number) => number): PurlParts {
  const types = [...Object.keys(TYPE_RULES), 'unheard-of']
  const keys = ['arch', 'repository_url', 'vcs_url', 'uuid', 'tag_id', 'a.b-c_d']
  return {
    type: types[below(types.length)] as string,
    namespace: below(2) === 0 ? null : randomText(below, 8),
    name: randomText(below, 8),
    version: below(2) === 0 ? null : randomText(below, 6),
    qualifiers: Object.fromEntries(
      keys.filter(() => below(2) === 0).map((key) => [key, randomText(below, 6)]),
    ),
    subpath: below(2) === 0 ? null : randomText(below, 6),
  }
}

describe('building and parsing undo each other', () => {
  const below = numbers(427)
  const built = Array.from({ length: 8_000 }, () => randomParts(below)).flatMap((parts) => {
    const text = tryBuildPurl(parts)
    return text === null ? [] : [{ parts, text }]
  })

  test('most random parts make a package URL', () => {
    expect(built.length).toBeGreaterThan(1500)
    expect(new Set(built.map(({ parts }) => parts.type)).size).toBeGreaterThan(40)
  })

  test.each(['swid', 'julia'])('a required qualifier of %s must say something', (type) => {
    expect(tryBuildPurl({ type, name: 'x', qualifiers: { uuid: '', tag_id: '' } })).toBeNull()
  })

  test('what is built is canonical: parsing and building it again changes nothing', () => {
    const changed = built.filter(({ text }) => {
      const purl = parsePurl(text)
      return purl === null || buildPurl(purl) !== text || readPurl(text).canonical !== text
    })
    expect(changed).toEqual([])
  })

  test('what is built has only characters of the standard', () => {
    // The star of a group is a pattern of manifests.
    expect(built.filter(({ text }) => !/^[A-Za-z0-9.\-_~%:/@?=&#*]+$/.test(text))).toEqual([])
  })

  test('what is parsed from any text comes back from its own canonical form', () => {
    const other = numbers(976)
    const texts = Array.from(
      { length: 8_000 },
      () => `pkg:${randomText(other, 3)}npm/${randomText(other, 24)}`,
    )
    const read = texts.flatMap((text) => {
      const { purl, canonical } = readPurl(text)
      return purl === null ? [] : [{ text, purl, canonical: canonical as string }]
    })
    expect(read.length).toBeGreaterThan(200)
    const lost = read.filter(
      ({ purl, canonical }) => JSON.stringify(readPurl(canonical).purl) !== JSON.stringify(sorted(purl)),
    )
    expect(lost).toEqual([])
  })
})

function sorted<T extends { readonly qualifiers: Readonly<Record<string, string>> }>(purl: T): T {
  const qualifiers = Object.fromEntries(Object.entries(purl.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { ...purl, qualifiers }
}
