import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from '../../src/cli/run.js'
import { type HubServer, startHub } from '../support/hub-server.js'

let server: HubServer

beforeEach(async () => {
  server = await startHub([
    {
      id: 'acme/haneul-7b',
      commit: '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4',
      files: {
        'README.md': '---\nlicense: apache-2.0\nbase_model: Qwen/Qwen2.5-7B\n---\n# Haneul 7B\n',
        'config.json': '{"model_type": "qwen2", "architectures": ["Qwen2ForCausalLM"]}',
      },
    },
    {
      id: 'acme/locked',
      commit: '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4',
      files: { 'a.py': '' },
      private: true,
    },
  ])
})
afterEach(() => server.close())

async function run(...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const out = { stdout: '', stderr: '' }
  const code = await runCli(argv, {
    stdout: (text) => {
      out.stdout += text
    },
    stderr: (text) => {
      out.stderr += text
    },
    clock: () => new Date('2026-11-23T00:00:00Z'),
    cwd: process.cwd(),
    environment: { HF_ENDPOINT: server.url, SOVEREIGNTY_CACHE: '', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' },
    isTerminal: false,
    width: 100,
  })
  return { code, ...out }
}

describe('a repository of the hub on the command line', () => {
  test('is checked without a download, and the verdict names its commit and address', async () => {
    const { code, stdout, stderr } = await run('check', 'hf:acme/haneul-7b', '--format', 'json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      subject: {
        repository: 'https://huggingface.co/acme/haneul-7b',
        revision: '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4',
        supplier: 'acme',
      },
      level: { ceiling: 'T2' },
    })
  })

  test('a manifest is drafted from it on standard output', async () => {
    const { code, stdout } = await run('init', 'hf:acme/haneul-7b', '--output', '-')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ components: [{ name: 'Qwen/Qwen2.5-7B' }] })
  })

  test('one that is private ends with exit code 2 and one line', async () => {
    const { code, stdout, stderr } = await run('check', 'hf:acme/locked')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^sovereignty-check: hf:acme\/locked is not on the hub, or it is private: .*\n$/)
  })
})
