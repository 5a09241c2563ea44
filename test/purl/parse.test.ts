import { describe, expect, test } from '@jest/globals'
import { isConforming, parsePurl, readPurl } from '../../src/purl/parse.js'
import { cpuMilliseconds } from '../support/cpu-time.js'

describe('the parts of a package URL', () => {
  test.each([
    ['pkg:huggingface/Qwen/Qwen2.5-7B@abc', 'huggingface', 'Qwen', 'Qwen2.5-7B', 'abc'],
    ['pkg:huggingface/gpt2', 'huggingface', null, 'gpt2', null],
    ['pkg:huggingface/org/name@refs/pr/1', 'huggingface', 'org', 'name', 'refs/pr/1'],
    ['pkg:huggingface/org/name@0E9E39F2', 'huggingface', 'org', 'name', '0e9e39f2'],
    ['pkg:huggingface/org/name@Release', 'huggingface', 'org', 'name', 'Release'],
    ['pkg:pypi/torch@2.4.0', 'pypi', null, 'torch', '2.4.0'],
    ['pkg:pypi/torch@2.1.0+cu121', 'pypi', null, 'torch', '2.1.0+cu121'],
    ['pkg:pypi/*', 'pypi', null, '*', null],
    ['pkg:npm/%40scope/name@1.0.0', 'npm', '@scope', 'name', '1.0.0'],
    ['pkg:npm/@scope/name@1.0.0', 'npm', '@scope', 'name', '1.0.0'],
    ['pkg:npm/@scope/name', 'npm', '@scope', 'name', null],
    ['pkg:GitHub/Owner/Repo@v1?x=1#sub/dir', 'github', 'owner', 'repo', 'v1'],
    ['pkg:docker/nvidia/cuda@12.1.0', 'docker', 'nvidia', 'cuda', '12.1.0'],
    ['pkg:golang/github.com/a/b/v2@v2.0.1', 'golang', 'github.com/a/b', 'v2', 'v2.0.1'],
    ['pkg:git/git.example.org/team/tool@v1', 'git', 'git.example.org', 'team/tool', 'v1'],
    ['pkg:generic/%EB%B3%84%EB%B9%9B', 'generic', null, '별빛', null],
    [
      'pkg:mlflow/Credit@3?repository_url=https://adb-1.2.azuredatabricks.net/api',
      'mlflow',
      null,
      'credit',
      '3',
    ],
    ['pkg:mlflow/Credit@3?repository_url=https://westus2.api.azureml.ms/x', 'mlflow', null, 'Credit', '3'],
    ['pkg:gitlab/Group/Sub/Tool@main', 'gitlab', 'Group/Sub', 'Tool', 'main'],
    ['pkg:somethingnew/a/b', 'somethingnew', 'a', 'b', null],
  ])('%s is taken apart', (text, type, namespace, name, version) => {
    expect(parsePurl(text)).toMatchObject({ type, namespace, name, version })
  })

  test.each<[string, Record<string, string>, string | null]>([
    ['pkg:deb/debian/zlib1g@1:1.3?arch=amd64&distro=', { arch: 'amd64' }, null],
    [
      'pkg:generic/x?vcs_url=git%2Bhttps:%2F%2Fgit.example.org%2Fx',
      { vcs_url: 'git+https://git.example.org/x' },
      null,
    ],
    [
      'pkg:generic/x?download_url=https://example.org/x.tgz',
      { download_url: 'https://example.org/x.tgz' },
      null,
    ],
    ['pkg:generic/x#/./a//b/../c/', {}, 'a/b/c'],
    ['pkg:generic/x?__proto__=1', {}, null],
  ])('%s has its qualifiers and subpath', (text, qualifiers, subpath) => {
    const purl = parsePurl(text)
    if (text.includes('__proto__')) expect(purl).toBeNull()
    else expect({ ...purl, qualifiers: { ...purl?.qualifiers } }).toMatchObject({ qualifiers, subpath })
  })
})

describe('what is no package URL is told by the rule it breaks', () => {
  test.each([
    ['huggingface/a', 'scheme'],
    ['pkg%3Apypi/torch', 'scheme'],
    ['pkg:', 'type-missing'],
    ['pkg:foo', 'type-missing'],
    ['pkg:/name', 'type-missing'],
    ['pkg:7zip/x', 'type-form'],
    ['pkg:c++/x', 'type-form'],
    ['pkg:huggingface/', 'name-missing'],
    ['pkg:pypi/@1', 'name-missing'],
    ['pkg:swift/github.com/acme/@1', 'name-missing'],
    ['pkg:pypi/?x=1', 'name-missing'],
    ['pkg:huggingface/a b', 'blank'],
    ['pkg:pypi/torch\n', 'blank'],
    ['pkg:pypi/acme/torch', 'namespace-prohibited'],
    ['pkg:github/torch', 'namespace-required'],
    ['pkg:golang/a%2Fb/c', 'segment-slash'],
    ['pkg:generic/a%ZZ', 'percent'],
    ['pkg:generic/a%FF', 'percent'],
    ['pkg:pypi/torch?channel', 'qualifier-form'],
    ['pkg:pypi/torch?my%20key=1', 'qualifier-key'],
    ['pkg:pypi/torch?a=1&A=2', 'qualifier-repeated'],
    ['pkg:julia/Flux', 'qualifier-required'],
    ['pkg:chrome-extension/short', 'name-form'],
    ['pkg:cpan/LWP::UserAgent', 'name-form'],
  ])('%s: %s', (text, rule) => {
    const reading = readPurl(text)
    expect(reading.purl).toBeNull()
    expect(reading.defects.filter(({ grade }) => grade === 'unreadable').map((one) => one.rule)).toContain(
      rule,
    )
  })
})

describe('what leaves no doubt is read and corrected', () => {
  test.each([
    ['pkg://pypi/torch', 'pkg:pypi/torch', 'slashes', true],
    ['pkg:PyPI/torch', 'pkg:pypi/torch', 'type-case', true],
    ['pkg:pypi/Flash_Attn', 'pkg:pypi/flash-attn', 'type-spelling', true],
    ['pkg:github/EleutherAI/gpt-neox', 'pkg:github/eleutherai/gpt-neox', 'type-spelling', true],
    ['pkg:npm/@huggingface/hub@1.0.0', 'pkg:npm/%40huggingface/hub@1.0.0', 'unencoded', false],
    ['pkg:huggingface/o/n@refs/pr/1', 'pkg:huggingface/o/n@refs%2Fpr%2F1', 'unencoded', false],
    ['pkg:rpm/fedora/curl?Arch=i386', 'pkg:rpm/fedora/curl?arch=i386', 'qualifier-case', false],
    ['pkg:huggingface/gpt2', 'pkg:huggingface/gpt2', 'namespace-required', false],
  ])('%s means %s', (text, canonical, rule, conforming) => {
    const reading = readPurl(text)
    expect(reading.canonical).toBe(canonical)
    expect(reading.defects.map((one) => one.rule)).toContain(rule)
    expect(isConforming(reading)).toBe(conforming)
  })

  test.each([
    ['pkg:huggingface/o/n?repository_url=https://huggingface.co/datasets'],
    ['pkg:huggingface/o/n?repository_url=https%3A%2F%2Fhuggingface.co%2Fdatasets'],
    ['pkg:huggingface/o/n?repository_url=https:%2f%2fhuggingface.co%2fdatasets'],
    ['pkg:huggingface/o/n?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets'],
  ])('%s differs in percent-encoding at most', (text) => {
    const reading = readPurl(text)
    expect(reading.canonical).toBe('pkg:huggingface/o/n?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets')
    expect(reading.defects.every(({ grade }) => grade === 'encoding')).toBe(true)
  })

  test('a stray percent sign can only stand for itself', () => {
    expect(readPurl('pkg:generic/100%').canonical).toBe('pkg:generic/100%25')
  })

  test('a text of nothing but separators is read in linear time', () => {
    const started = process.cpuUsage()
    for (const sign of ['/', '@', '?', '#', '%', '&', '@a/', '/@a/', '%41'])
      readPurl(`pkg:npm/${sign.repeat(100_000)}x`)
    expect(cpuMilliseconds(started)).toBeLessThan(2000)
  })
})
