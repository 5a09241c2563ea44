import { describe, expect, test } from '@jest/globals'
import { normaliseRemote, ownerOf } from '../../src/source/remote-url.js'

describe('normaliseRemote', () => {
  test.each([
    ['https://github.com/upstage/solar.git', 'https://github.com/upstage/solar'],
    ['https://github.com/upstage/solar/', 'https://github.com/upstage/solar'],
    ['https://x-access-token:ghs_secret@github.com/upstage/solar', 'https://github.com/upstage/solar'],
    ['http://user@GitHub.com/upstage/solar?token=secret#x', 'https://github.com/upstage/solar'],
    ['git@github.com:upstage/solar.git', 'https://github.com/upstage/solar'],
    ['github.com:upstage/solar', 'https://github.com/upstage/solar'],
    ['ssh://git@ssh.github.com:443/upstage/solar.git', 'https://github.com/upstage/solar'],
    ['git+ssh://git@github.com/upstage/solar.git', 'https://github.com/upstage/solar'],
    ['git://codeberg.org/lab/model.git', 'https://codeberg.org/lab/model'],
    [
      'https://user:hf_token@huggingface.co/LGAI-EXAONE/EXAONE-4.0-32B',
      'https://huggingface.co/LGAI-EXAONE/EXAONE-4.0-32B',
    ],
    ['git@hf.co:LGAI-EXAONE/EXAONE-4.0-32B', 'https://huggingface.co/LGAI-EXAONE/EXAONE-4.0-32B'],
    ['https://git.example.co.kr:8443/lab/model.git', 'https://git.example.co.kr:8443/lab/model'],
    ['git@git.example.co.kr:group/sub/model.git', 'https://git.example.co.kr/group/sub/model'],
    ['/srv/git/model.git', null],
    ['../model', null],
    ['file:///srv/git/model.git', null],
    ['C:\\work\\model', null],
    ['C:/models/own', null],
    ['https://', null],
    ['', null],
  ])('%s becomes %s', (remote, expected) => {
    expect(normaliseRemote(remote)).toBe(expected)
  })
})

describe('ownerOf', () => {
  test.each([
    ['git@github.com:naver/hyperclova.git', { host: 'github.com', owner: 'naver', repository: 'hyperclova' }],
    ['https://gitlab.com/group/sub/model', { host: 'gitlab.com', owner: 'group/sub', repository: 'model' }],
    ['https://huggingface.co/skt/A.X-4.0', { host: 'huggingface.co', owner: 'skt', repository: 'A.X-4.0' }],
    [
      'https://huggingface.co/datasets/skt/corpus',
      { host: 'huggingface.co', owner: 'skt', repository: 'corpus' },
    ],
    ['https://huggingface.co/gpt2', null],
    ['https://github.com/naver', null],
    ['https://github.com/naver/model/tree/main', null],
    ['/srv/git/model.git', null],
  ])('%s → %j', (remote, expected) => {
    expect(ownerOf(remote)).toEqual(expected)
  })
})
