import { describe, expect, test } from '@jest/globals'
import { runCli } from '../../src/cli/run.js'

async function run(...args: string[]): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  let stdout = ''
  let stderr = ''
  const exitCode = await runCli(['catalog', ...args], {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    clock: () => new Date(0),
    cwd: process.cwd(),
    environment: {},
    isTerminal: false,
    width: 100,
  })
  return { stdout, stderr, exitCode }
}

interface Figure {
  readonly name: string
  readonly value: string
  readonly source: string | null
  readonly confidence: string
}
interface Matches {
  readonly words: readonly string[]
  readonly matches: readonly {
    readonly kind: string
    readonly id: string
    readonly figures: readonly Figure[]
  }[]
}

describe('sovereignty catalog', () => {
  test('without a word it counts every kind and says that untraced figures contradict nobody', async () => {
    const { stdout, exitCode } = await run()
    expect(exitCode).toBe(0)
    for (const kind of ['families', 'models', 'owners', 'providers', 'licences', 'tokenizers', 'data sets'])
      expect(stdout).toMatch(new RegExp(`^${kind}: \\d+ rows, \\d+ figures, \\d+ of them traced`, 'm'))
    expect(stdout).toContain('contradicts nobody by itself')
  })

  test('a model is shown with licence, country, first release and sizes, each with its source or as not traced', async () => {
    const { stdout } = await run('Qwen3-8B')
    expect(stdout).toMatch(/^Qwen\/Qwen3-8B \(model\)$/m)
    expect(stdout).toMatch(/licence: Apache-2\.0 \(traced\)\n {4}QwenLM\/Qwen3 README\.md@[0-9a-f]+/)
    expect(stdout).toMatch(/country: CN \(traced\)\n {4}epoch-research\/\S+ .*@[0-9a-f]+/)
    expect(stdout).toMatch(/first release: 2025-04-29 \(traced\)\n {4}QwenLM\/Qwen3 README\.md@[0-9a-f]+/)
    expect(stdout).toMatch(/supplier: Alibaba \(traced\)\n {4}QwenLM\/Qwen README\.md@[0-9a-f]+/)
    expect(stdout).toMatch(/family: qwen3 \(read from its name\)/)
    expect(stdout).toMatch(
      /body: hidden_size 4096.*\(traced, its own file or a copy\)\n {4}\S+\/\S+ .*@[0-9a-f]{7,}/,
    )
  })

  test.each([
    ['an alias', ['gpt2'], 'openai-community/gpt2'],
    ['spaces instead of signs', ['solar', '10.7b', 'v1.0'], 'upstage/SOLAR-10.7B-v1.0'],
    ['any case', ['skt/a.x-4.0'], 'skt/A.X-4.0'],
    ['a licence by the word of the hub', ['llama3.1'], 'LicenseRef-scancode-llama-3.1-license-2024'],
    ['a data set', ['ksponspeech'], 'KsponSpeech'],
    ['a closed service', ['anthropic'], 'anthropic'],
    ['a family by its Korean name', ['큐원'], 'qwen'],
    ['models of a family by its Korean name', ['엑사원', '4.5'], 'LGAI-EXAONE/EXAONE-4.5-33B'],
    ['a family by a name of one of its models', ['sdxl'], 'stable-diffusion'],
  ])('finds %s', async (_what, words, id) => {
    const { matches } = JSON.parse((await run(...words, '--format', 'json')).stdout) as Matches
    expect(matches.map((one) => one.id)).toContain(id)
  })

  test('a row of exactly that name stands first, whatever else the word is part of', async () => {
    const { matches } = JSON.parse((await run('mixtral', '--format', 'json')).stdout) as Matches
    expect(matches[0]).toMatchObject({ kind: 'family', id: 'mixtral' })
    expect(matches.length).toBeGreaterThan(2)
  })

  test('many matches are one line each, and what is left out is counted', async () => {
    const { stdout } = await run('meta')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeLessThan(80)
    const shown = lines.filter((line) =>
      /^\S+ \((?:model|family|licence|owner|provider|tokenizer)\)/.test(line),
    ).length
    const more = /… and (\d+) more/.exec(stdout)?.[1]
    const { matches } = JSON.parse((await run('meta', '--format', 'json')).stdout) as Matches
    expect(Number(more ?? 0) + shown).toBeGreaterThanOrEqual(matches.length - 5)
  })

  test('in JSON a figure without a source is untraced, and every other one names it', async () => {
    const { matches } = JSON.parse((await run('kr', '--format', 'json')).stdout) as Matches
    const figures = matches.flatMap((one) => one.figures)
    expect(figures.length).toBeGreaterThan(100)
    for (const { source, confidence } of figures)
      expect(confidence === 'untraced' || confidence === 'named').toBe(source === null)
  })

  test('nothing found is said as what it is, in both languages', async () => {
    const english = await run('nosuchthing')
    expect([english.exitCode, english.stdout]).toEqual([0, expect.stringContaining('not complete')])
    expect((await run('nosuchthing', '--lang', 'ko')).stdout).toContain('카탈로그는 완전하지 않으므로')
  })
})
