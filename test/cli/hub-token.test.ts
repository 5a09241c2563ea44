import { describe, expect, test } from '@jest/globals'
import { hubToken } from '../../src/cli/hub-token.js'

const FILES: Readonly<Record<string, string>> = {
  '/home/mina/.cache/huggingface/token': 'hf_home\n',
  '/home/mina/xdg/huggingface/token': 'hf_xdg',
  '/srv/hf/token': 'hf_folder\n',
  '/run/secrets/hub': ' hf_secret ',
  '/srv/empty/token': '\n',
}

function read(path: string): string {
  const content = FILES[path]
  if (content === undefined) throw new Error(`ENOENT: ${path}`)
  return content
}

describe('the token of the hub', () => {
  test.each([
    [{ HF_TOKEN: ' hf_given\n', HF_HOME: '/srv/hf' }, 'hf_given'],
    [{ HUGGING_FACE_HUB_TOKEN: 'hf_older', HF_HOME: '/srv/hf' }, 'hf_older'],
    [{ HF_TOKEN: '', HF_HOME: '/srv/hf' }, 'hf_folder'],
    [{ HF_TOKEN_PATH: '/run/secrets/hub', HF_HOME: '/srv/hf' }, 'hf_secret'],
    [{ XDG_CACHE_HOME: '/home/mina/xdg' }, 'hf_xdg'],
    [{}, 'hf_home'],
    [{ HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }, null],
    [{ HF_HUB_DISABLE_IMPLICIT_TOKEN: '1', HF_TOKEN: 'hf_given' }, 'hf_given'],
    [{ HF_HUB_DISABLE_IMPLICIT_TOKEN: '0' }, 'hf_home'],
    [{ HF_HOME: '/srv/nobody' }, null],
    [{ HF_HOME: '/srv/empty' }, null],
  ])('of %p is %p', (environment, expected) => {
    expect(hubToken(environment, read, () => '/home/mina')).toBe(expected)
  })

  test('is none for a user without a home', () => {
    const home = () => {
      throw new Error('no such user')
    }
    expect(hubToken({}, read, home)).toBeNull()
  })
})
