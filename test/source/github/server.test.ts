import { describe, expect, test } from '@jest/globals'
import { type ServerOptions, serverOf } from '../../../src/source/github/server.js'

const token = 'ghp_x'

describe('where a repository is asked for', () => {
  test.each<[string, string | null, ServerOptions, string, string, string | undefined]>([
    ['nothing set', null, { token }, 'https://github.com', 'https://api.github.com', token],
    [
      'a server of its own',
      null,
      { token, serverUrl: 'https://git.acme.example/' },
      'https://git.acme.example',
      'https://git.acme.example/api/v3',
      token,
    ],
    [
      'its API alone',
      null,
      { token, apiUrl: 'https://git.acme.example/api/v3/' },
      'https://git.acme.example',
      'https://git.acme.example/api/v3',
      token,
    ],
    [
      'a tenant of ghe.com',
      null,
      { token, serverUrl: 'https://acme.ghe.com' },
      'https://acme.ghe.com',
      'https://api.acme.ghe.com',
      token,
    ],
    [
      'the API of a tenant',
      null,
      { token, apiUrl: 'https://api.acme.ghe.com' },
      'https://acme.ghe.com',
      'https://api.acme.ghe.com',
      token,
    ],
    [
      'an address of github.com beside an Enterprise server',
      'https://github.com',
      { token, serverUrl: 'https://git.acme.example', apiUrl: 'https://git.acme.example/api/v3' },
      'https://github.com',
      'https://api.github.com',
      undefined,
    ],
    [
      'an address of the server that is set',
      'https://git.acme.example',
      { token, serverUrl: 'https://git.acme.example', apiUrl: 'https://api.git.acme.example' },
      'https://git.acme.example',
      'https://api.git.acme.example',
      token,
    ],
  ])('%s', (_, named, options, serverUrl, apiUrl, sent) => {
    expect(serverOf(named, options, 'en')).toEqual({ serverUrl, apiUrl, token: sent })
  })

  test.each(['ghp_x\nghp_y', 'ghp x', 'ghp_é'])('a token that no header holds is not shown: %j', (odd) => {
    expect(() => serverOf(null, { token: odd }, 'en')).toThrow(/^GITHUB_TOKEN or GH_TOKEN holds characters/)
  })

  test('a setting that is no web address is told by its name', () => {
    expect(() => serverOf(null, { serverUrl: 'github' }, 'en')).toThrow(
      'GITHUB_SERVER_URL github is not a web address',
    )
    expect(() => serverOf(null, { apiUrl: 'file:///tmp' }, 'ko')).toThrow(
      'GITHUB_API_URL의 값 file:///tmp은(는) 웹 주소가 아닙니다',
    )
  })
})
