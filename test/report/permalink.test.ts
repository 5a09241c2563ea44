import { describe, expect, test } from '@jest/globals'
import { commitLink, permalink } from '../../src/report/permalink.js'
import { at } from './verdicts.js'

const viewer = { repositoryUrl: 'https://github.com/acme/model', headSha: '1a2b3c4d5e6f' }

describe('links to the judged commit', () => {
  test.each([
    ['a line', at('config.json', 41, 5, 'x'), '/config.json#L41'],
    ['several lines', { ...at('a/b.py', 3, 1, 'x'), endLine: 9 }, '/a/b.py#L3-L9'],
    ['a model card as text', at('README.md', 3, 1, 'x'), '/README.md?plain=1#L3'],
    ['odd characters', at('a (1)/b#?.py', 1, 1, 'x'), '/a%20%281%29/b%23%3F.py#L1'],
    ['Korean', at('모델.json', 1, 1, 'x'), '/%EB%AA%A8%EB%8D%B8.json#L1'],
  ])('%s', (_name, location, end) => {
    expect(permalink(location, viewer)).toBe(`https://github.com/acme/model/blob/1a2b3c4d5e6f${end}`)
  })

  test.each([
    ['a path that climbs', at('../../evil/repo', 1, 1, 'x'), viewer],
    ['a path with an empty part', at('a//b', 1, 1, 'x'), viewer],
    ['a path that is no text', at('a\uD800.py', 1, 1, 'x'), viewer],
    ['an address that is none', at('a', 1, 1, 'x'), { ...viewer, repositoryUrl: 'javascript:alert(1)//' }],
    [
      'an address that ends the link',
      at('a', 1, 1, 'x'),
      { ...viewer, repositoryUrl: 'https://a.b/c) [x](d' },
    ],
    ['a commit that is none', at('a', 1, 1, 'x'), { ...viewer, headSha: 'main) [x](y' }],
    ['no viewer', at('a', 1, 1, 'x'), {}],
  ])('%s gives no link', (_name, location, from) => {
    expect(permalink(location, from)).toBeNull()
  })

  test('a commit', () => {
    expect(commitLink(viewer)).toBe('https://github.com/acme/model/commit/1a2b3c4d5e6f')
    expect(commitLink({ ...viewer, headSha: '../x' })).toBeNull()
  })
})
