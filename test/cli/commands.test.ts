import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { runCli as runInside } from '../../src/cli/run.js'
import { builtInFramework, builtInFrameworks } from '../../src/frameworks/load.js'
import { readManifest } from '../../src/manifest/index.js'
import { explainableRules } from '../../src/messages/rules.js'
import type { Verdict } from '../../src/types/verdict.js'
import { cleanUp, runCli } from '../support/harness.js'
import { manifest, modelFiles } from '../support/model-repository.js'
import { cycloneDxProblems } from './cyclonedx-schema.js'
import { EXAMPLES, example, folder, PATIENCE_MS, removeFolders, verdictOf } from './support.js'

jest.setTimeout(PATIENCE_MS)
afterEach(() => {
  removeFolders()
  cleanUp()
})

const today = new Date().toISOString().slice(0, 10)

describe('badge', () => {
  test.each<[string, () => string, string, RegExp]>([
    ['supported', () => example('from-scratch'), '#2e7d32', /^T4-2 supported · /],
    [
      'unverified',
      () => folder({ 'sovereignty.json': manifest({ level: 'T4-2', silent: true }) }),
      '#b26a00',
      /^T4-2 unverified · /,
    ],
    ['contradicted', () => example('borrowed-encoder'), '#c62828', /^T5 contradicted · /],
    ['undeclared', () => folder({ 'requirements.txt': 'torch\n' }), '#757575', /^no claim · /],
    ['invalid', () => example('invalid-manifest'), '#8e4a4a', /^invalid manifest · /],
  ])('%s: level, state and date, in the colour of the state', async (conclusion, make, colour, message) => {
    const path = make()
    const { stdout, stderr, exitCode } = await runCli(['badge', path])
    const files = [join(path, 'sovereignty-badge.svg'), join(path, 'sovereignty-badge.json')]
    expect([stdout, stderr, exitCode]).toEqual([
      `${files.join('\n')}\n`,
      '',
      conclusion === 'invalid' ? 2 : 0,
    ])
    const endpoint = JSON.parse(readFileSync(files[1]!, 'utf8')) as Record<string, unknown>
    expect(endpoint).toEqual({
      schemaVersion: 1,
      label: 'sovereignty',
      message: expect.stringMatching(message),
      color: colour,
    })
    expect(String(endpoint['message']).endsWith(` · ${today}`)).toBe(true)
    const svg = readFileSync(files[0]!, 'utf8')
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
    expect(svg).toContain(colour)
    expect(svg).toContain(String(endpoint['message']))
    // A badge that was committed must not change what it says.
    expect((await verdictOf(path)).verdict.conclusion).toBe(conclusion)
  })

  test('where --output says, in Korean', async () => {
    const at = folder()
    const run = await runCli(
      ['badge', example('from-scratch'), '--lang', 'ko', '--output', 'docs/badge.svg'],
      { cwd: at },
    )
    expect(run.stdout).toBe(`${join(at, 'docs', 'badge.svg')}\n${join(at, 'docs', 'badge.json')}\n`)
    expect(readFileSync(join(at, 'docs', 'badge.json'), 'utf8')).toMatch(/T4-2 근거 확인/)
  })
})

describe('report', () => {
  test('writes one page that loads nothing from elsewhere', async () => {
    const at = folder()
    const { stdout, exitCode } = await runCli(['report', example('borrowed-encoder')], { cwd: at })
    expect([stdout, exitCode]).toEqual([`${join(at, 'sovereignty-report.html')}\n`, 0])
    const page = readFileSync(join(at, 'sovereignty-report.html'), 'utf8')
    expect(page).toMatch(/<html lang="en"/)
    expect(page).toContain('Miru-VL')
    expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\son\w+=/i)
  })

  test('to standard output with -, in Korean', async () => {
    const { stdout } = await runCli(['report', example('from-scratch'), '--output', '-', '--lang', 'ko'])
    expect(stdout).toMatch(/<html lang="ko"/)
    expect(stdout).toMatch(/<\/html>\s*$/)
  })
})

describe('export', () => {
  interface Sarif {
    readonly version: string
    readonly runs: readonly [
      {
        readonly tool: {
          readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] }
        }
        readonly results: readonly {
          readonly ruleId: string
          readonly ruleIndex: number
          readonly level: string
          readonly message: { readonly text: string }
          readonly locations: readonly {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string }
              readonly region: { readonly startLine: number; readonly startColumn: number }
            }
          }[]
        }[]
      },
    ]
  }

  test.each(EXAMPLES)('sarif of %s: every finding with its rule and place', async (name) => {
    const path = example(name)
    const { verdict } = await verdictOf(path)
    const run = await runCli(['export', 'sarif', path])
    const { version, runs } = JSON.parse(run.stdout) as Sarif
    expect(version).toBe('2.1.0')
    const [{ tool, results }] = runs
    expect(tool.driver.name).toBe('sovereignty-check')
    expect(results.map(({ ruleId }) => ruleId).sort()).toEqual(
      verdict.findings.map(({ rule }) => rule).sort(),
    )
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text.length).toBeGreaterThan(10)
      const { artifactLocation, region } = locations[0]!.physicalLocation
      expect(existsSync(join(path, decodeURI(artifactLocation.uri)))).toBe(true)
      expect(Math.min(region.startLine, region.startColumn)).toBeGreaterThanOrEqual(1)
    }
    expect((await runCli(['check', path, '-f', 'sarif'])).stdout).toBe(run.stdout)
  })

  const problemsOf = cycloneDxProblems()

  test('the schema of CycloneDX would object', () => {
    expect(
      problemsOf({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'model', name: 'x' }] }),
    ).toHaveLength(1)
  })

  interface Bom {
    readonly bomFormat: string
    readonly specVersion: string
    readonly serialNumber?: string
    readonly metadata: {
      readonly timestamp: string
      readonly component: { readonly 'bom-ref'?: string; readonly type: string }
    }
    readonly components?: readonly {
      readonly type: string
      readonly name: string
      readonly 'bom-ref'?: string
      readonly purl?: string
    }[]
    readonly services?: readonly { readonly name: string; readonly 'bom-ref'?: string }[]
    readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
  }

  test.each(EXAMPLES.filter((name) => name !== 'invalid-manifest'))(
    'cyclonedx of %s: every part once, every reference met',
    async (name) => {
      const path = example(name)
      const { verdict } = await verdictOf(path)
      const { stdout, exitCode } = await runCli(['export', 'cyclonedx', path])
      expect(exitCode).toBe(0)
      const bom = JSON.parse(stdout) as Bom
      expect(problemsOf(bom)).toEqual([])
      expect([bom.bomFormat, bom.specVersion]).toEqual(['CycloneDX', '1.6'])
      expect(bom.serialNumber ?? 'urn:uuid:00000000-0000-0000-0000-000000000000').toMatch(
        /^urn:uuid:[0-9a-f-]{36}$/,
      )
      expect(Date.parse(bom.metadata.timestamp)).not.toBeNaN()
      // https://cyclonedx.org/docs/1.6/json/#components_items_type
      const types = [
        'application',
        'framework',
        'library',
        'container',
        'machine-learning-model',
        'data',
        'file',
      ]
      const parts = [...(bom.components ?? []), ...(bom.services ?? [])]
      expect(parts.map((one) => one.name).sort()).toEqual(verdict.components.map((one) => one.name).sort())
      for (const { type } of bom.components ?? []) expect(types).toContain(type)
      const references = [bom.metadata.component, ...parts].flatMap((one) => one['bom-ref'] ?? [])
      expect(new Set(references).size).toBe(references.length)
      for (const { ref, dependsOn = [] } of bom.dependencies ?? [])
        expect([ref, ...dependsOn].filter((one) => !references.includes(one))).toEqual([])
    },
  )

  test('into a file', async () => {
    const at = folder()
    const run = await runCli(['export', 'cyclonedx', example('from-scratch'), '-o', 'bom.json'], { cwd: at })
    expect([run.stdout, run.stderr]).toEqual(['', ''])
    expect(JSON.parse(readFileSync(join(at, 'bom.json'), 'utf8'))).toMatchObject({ bomFormat: 'CycloneDX' })
  })
})

/** Runs a command inside this process: there are too many words to start a process for each. */
async function inside(...args: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const exitCode = await runInside(args, {
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

describe('explain', () => {
  const scales = builtInFrameworks().map((id) => builtInFramework(id)!)
  const words = [
    ...scales.flatMap(({ levels, requirements }) => [...levels, ...requirements].map(({ id }) => id)),
    ...explainableRules,
  ]

  test.each(['en', 'ko'])('every level, requirement and rule (%s)', async (lang) => {
    for (const word of words) {
      const { stdout, stderr, exitCode } = await inside('explain', word, '--lang', lang)
      expect([word, stderr, exitCode]).toEqual([word, '', 0])
      const [head, blank, sentence = ''] = stdout.split('\n')
      expect([head?.startsWith(word), blank]).toEqual([true, ''])
      expect(/[가-힣]/.test(sentence)).toBe(lang === 'ko')
      expect(stdout).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  test('a requirement names its source, its revision, its levels and the next step', async () => {
    const { stdout } = await runCli(['explain', 't4-init'])
    expect(stdout).toMatch(/^T4-INIT · /)
    expect(stdout).toMatch(/^→ Add a training log/m)
    expect(stdout).toMatch(/^T-Class 2\.0 · .+\.md @ ba7981a\w+ · T4-1, T4-2, T5, T6$/m)
  })

  test('plain T4 is the row it is read as', async () => {
    expect((await runCli(['explain', 'T4'])).stdout).toMatch(/^T4-1 · /)
  })

  test('another scale is found without being named, and only it when it is', async () => {
    expect((await runCli(['explain', 'POL-LIC'])).stdout).toMatch(/^POL-LIC · /)
    const { stderr, exitCode } = await runCli(['explain', 'T4-INIT', '--framework', 'msit-2026'])
    expect([exitCode, stderr.startsWith('sovereignty-check: Nothing is known as "T4-INIT".')]).toEqual([
      2,
      true,
    ])
  })

  test.each([
    ['claim/contradictd', 'claim/contradicted'],
    ['T4-INT', 'T4-INIT'],
    ['POL-LIK', 'POL-LIC'],
  ])('%s names the nearest word, %s', async (word, near) => {
    const { stdout, stderr, exitCode } = await runCli(['explain', word])
    expect([stdout, stderr, exitCode]).toEqual([
      '',
      `sovereignty-check: Nothing is known as "${word}". Did you mean ${near}?\n`,
      2,
    ])
  })
})

describe('init', () => {
  test.each(EXAMPLES)('a draft for %s validates, holds, and leaves nothing undeclared', async (name) => {
    const path = example(name)
    rmSync(join(path, 'sovereignty.json'))
    const run = await runCli(['init', path])
    expect([run.exitCode, run.stdout]).toEqual([0, `${join(path, 'sovereignty.json')}\n`])
    const content = readFileSync(join(path, 'sovereignty.json'))
    expect(
      readManifest(content, 'sovereignty.json', { framework: builtInFramework('t-class-2.0')! }).problems,
    ).toEqual([])
    const { verdict, run: check } = await verdictOf(path, '--fail-on', 'unverified')
    expect(verdict.findings.filter(({ rule }) => rule.startsWith('component/undeclared'))).toEqual([])
    expect([verdict.conclusion, check.exitCode]).toEqual(['supported', 0])
    expect(run.stderr).toContain(`Drafted with level ${verdict.claim?.level}`)
  })

  test('a repository with models, a tokenizer, code of others, data and a service', async () => {
    const path = folder({
      'train.py': [
        'import anthropic',
        'from transformers import AutoModelForCausalLM, AutoTokenizer, SiglipVisionModel',
        '',
        "tokenizer = AutoTokenizer.from_pretrained('google/gemma-2-9b')",
        "model = AutoModelForCausalLM.from_pretrained('mistralai/Mistral-7B-v0.1')",
        "vision = SiglipVisionModel.from_pretrained('google/siglip-so400m-patch14-384')",
        'client = anthropic.Anthropic()',
        'model.train()',
        '',
      ].join('\n'),
      'requirements.txt': 'transformers==4.57.1\nanthropic==0.70.0\n',
      'README.md':
        '---\nbase_model: mistralai/Mistral-7B-v0.1\ndatasets:\n- HuggingFaceFW/fineweb\n---\n# Model\n',
    })
    const draft = await runCli(['init', path])
    expect(draft.exitCode).toBe(0)
    const { verdict } = await verdictOf(path)
    expect(verdict.findings.filter(({ rule }) => rule.startsWith('component/undeclared'))).toEqual([])
    const kinds = new Set(verdict.components.filter(({ declared }) => declared).map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['dataset', 'library', 'model', 'service']))
    expect((await runCli(['fix', path])).stderr).toMatch(/: no change\n$/)
  })

  test('refuses to overwrite, and does with --force', async () => {
    const path = example('from-scratch')
    const before = readFileSync(join(path, 'sovereignty.json'), 'utf8')
    const refused = await runCli(['init', path])
    expect([refused.exitCode, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toMatch(/exists\. Use --force to replace it/)
    expect(readFileSync(join(path, 'sovereignty.json'), 'utf8')).toBe(before)
    expect((await runCli(['init', path, '--force'])).exitCode).toBe(0)
    expect(readFileSync(join(path, 'sovereignty.json'), 'utf8')).not.toBe(before)
  })

  test('to standard output with -, without writing', async () => {
    const path = folder(modelFiles)
    rmSync(join(path, 'sovereignty.json'))
    const { stdout, stderr } = await runCli(['init', path, '--output', '-'])
    expect(stderr).toBe('')
    expect(readManifest(stdout, 'sovereignty.json').problems).toEqual([])
    expect(existsSync(join(path, 'sovereignty.json'))).toBe(false)
  })
})

describe('fix', () => {
  test.each(EXAMPLES)('%s: once changes what it says, twice changes nothing', async (name) => {
    const path = example(name)
    const file = join(path, 'sovereignty.json')
    const original = readFileSync(file, 'utf8')
    const dry = await runCli(['fix', path, '--dry-run'])
    expect(readFileSync(file, 'utf8')).toBe(original)
    const first = await runCli(['fix', path])
    expect([first.exitCode, first.stdout]).toEqual([0, ''])
    const fixed = readFileSync(file, 'utf8')
    expect(dry.stdout).toBe(fixed)
    expect(dry.stderr.replace(' proposed', '')).toBe(first.stderr)
    expect(fixed === original).toBe(name === 'from-scratch')
    const second = await runCli(['fix', path])
    expect(second.stderr).toMatch(/sovereignty\.json: no change\n$/)
    expect(readFileSync(file, 'utf8')).toBe(fixed)
    const { verdict } = await verdictOf(path)
    expect(verdict.conclusion).not.toBe('contradicted')
    expect(verdict.findings.filter(({ rule }) => rule === 'component/undeclared')).toEqual([])
  })

  test('corrects every mistyped word of the invalid example, and leaves what only a person knows', async () => {
    const path = example('invalid-manifest')
    const { stderr } = await runCli(['fix', path])
    expect(stderr.split('\n').slice(1, -1)).toEqual([
      '  /subject/suplier: removed',
      '  /subject/supplier: added "Sori Labs"',
      '  /claim/level: now "T4-2"',
      '  /components/0/type: now "model"',
      '  /components/0/relation: now "frozen"',
    ])
    const { verdict } = await verdictOf(path)
    expect(verdict.findings.map(({ message }) => message.split(' ')[0])).toEqual(['`country`', '`purl`'])
  })

  test('touches the lines it changes and no other', async () => {
    const path = example('continual-pretraining')
    const file = join(path, 'sovereignty.json')
    const before = readFileSync(file, 'utf8').split('\n')
    await runCli(['fix', path])
    const after = readFileSync(file, 'utf8').split('\n')
    const gone = before.filter((line) => !after.includes(line))
    expect(gone.map((line) => line.trim())).toEqual([
      '"level": "T4",',
      '{ "name": "trl", "type": "library", "purl": "pkg:pypi/trl", "owner": "third-party" }',
    ])
    expect(after.join('\n')).toContain('"level": "T2",')
    expect((JSON.parse(after.join('\n')) as { components: { name: string }[] }).components.at(-1)?.name).toBe(
      'Qwen/Qwen2.5-14B',
    )
  })

  test('declares several libraries where there was no list', async () => {
    const path = folder({
      ...modelFiles,
      'requirements.txt': 'transformers\ntorch\ndeepspeed\ntrl\nvllm\n',
      'sovereignty.json': JSON.stringify({
        schemaVersion: '1.0.0',
        subject: { name: 'Haneul', supplier: 'Acme' },
        claim: { level: 'T2' },
      }),
    })
    expect((await runCli(['fix', path])).exitCode).toBe(0)
    const { verdict } = await verdictOf(path)
    expect(
      verdict.components.filter(({ status }) => status === 'undeclared').map(({ name }) => name),
    ).toEqual([])
    expect(verdict.components.filter(({ declared }) => declared).length).toBeGreaterThanOrEqual(6)
  })

  test('without a manifest, or with one that is no JSON, says what to do', async () => {
    const bare = await runCli(['fix', folder(modelFiles), '--manifest', 'claim.json'])
    expect([bare.exitCode, bare.stdout]).toEqual([2, ''])
    expect(bare.stderr).toMatch(/There is no .*claim\.json\. Run sovereignty init first\n$/)
    const path = folder(modelFiles)
    writeFileSync(join(path, 'sovereignty.json'), '{ "claim": }')
    const broken = await runCli(['fix', path])
    expect([broken.exitCode, readFileSync(join(path, 'sovereignty.json'), 'utf8')]).toEqual([
      2,
      '{ "claim": }',
    ])
    expect(broken.stderr).toMatch(/is not JSON; sovereignty check names the place\n$/)
  })
})

test('badge, report and export end with 2 for a manifest that does not validate', async () => {
  const path = example('invalid-manifest')
  const runs = await Promise.all([
    runCli(['badge', path, '--output', join(path, 'badge.svg')]),
    runCli(['report', path, '--output', join(path, 'report.html')]),
    runCli(['export', 'sarif', path, '--output', join(path, 'x.sarif')]),
  ])
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2])
  expect(JSON.parse(readFileSync(join(path, 'x.sarif'), 'utf8')) as Verdict).toHaveProperty('runs')
})
