import { describe, expect, test } from '@jest/globals'
import { cacheFolder } from '../../src/cli/cache-folder.js'

const home = (): string => '/home/ko'
const nobody = (): string => {
  throw new Error('uv_os_homedir returned ENOENT')
}

describe('the folder for what is kept between runs', () => {
  test.each([
    ['at home', {}, home, '/home/ko/.cache/sovereignty-check'],
    ['in XDG_CACHE_HOME', { XDG_CACHE_HOME: '/caches' }, home, '/caches/sovereignty-check'],
    [
      'at home where XDG_CACHE_HOME is empty',
      { XDG_CACHE_HOME: '' },
      home,
      '/home/ko/.cache/sovereignty-check',
    ],
    ['SOVEREIGNTY_CACHE itself', { SOVEREIGNTY_CACHE: '/mine', XDG_CACHE_HOME: '/caches' }, home, '/mine'],
    ['none where SOVEREIGNTY_CACHE is empty', { SOVEREIGNTY_CACHE: '' }, home, null],
    ['none for a user whom the system does not know', {}, nobody, null],
  ])('is %s', (_, environment, at, expected) => {
    expect(cacheFolder(environment, at)).toBe(expected)
  })
})
