import { afterEach, expect, test } from '@jest/globals'
import { check } from '../../../src/check.js'
import { openDirectory } from '../../../src/source/index.js'
import { NOW } from '../../cases/audit.js'
import { type Files, makeRepository, type Repository } from '../../support/repository.js'

const repositories: Repository[] = []

afterEach(() => {
  for (const made of repositories.splice(0)) made.remove()
})

async function findingsOf(commits: readonly Files[], framework?: string) {
  const made = makeRepository(commits)
  repositories.push(made)
  const verdict = await check(await openDirectory(made.path), {
    clock: () => NOW,
    toolVersion: '1.2.3',
    ...(framework === undefined ? {} : { framework }),
  })
  return {
    made,
    verdict,
    findings: verdict.findings.filter(({ rule }) => rule.startsWith('history/')),
  }
}

const pointer = (digit: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 4966000000\n`
const head = (...holders: readonly string[]) =>
  `${holders.map((holder) => `# Copyright 2025 ${holder}. All rights reserved.\n`).join('')}import torch\n`
const declaration = (components: readonly unknown[] = []) =>
  JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Haneul', supplier: 'Haneul AI', country: 'KR' },
    claim: { level: 'T4-1' },
    components,
  })
const GLM = {
  name: 'GLM-4.5-Air',
  type: 'model',
  relation: 'architecture-of',
  purl: 'pkg:huggingface/zai-org/GLM-4.5-Air',
  supplier: 'ZhipuAI',
}

const late = (manifest: Files): readonly Files[] => [
  { ...manifest, 'modeling_haneul.py': head('Haneul AI'), 'model.safetensors': pointer('a') },
  { 'modeling_haneul.py': head('Haneul AI', 'The ZhipuAI Inc. team') },
]

test('a header that came after the release is a warning under T4-SRC and changes no level', async () => {
  const { findings, verdict, made } = await findingsOf(late({ 'sovereignty.json': declaration() }))
  expect(findings).toMatchObject([
    {
      rule: 'history/attribution-added',
      severity: 'warning',
      requirement: 'T4-SRC',
      message: `\`modeling_haneul.py\` credits The ZhipuAI Inc. team since commit ${made.commits[1]!.slice(0, 10)} (2026-11-23), after the release.`,
      help: { key: 'help.history-release-weights' },
      locations: [{ path: 'modeling_haneul.py', startLine: 2 }],
    },
  ])
  expect(verdict.requirements.find(({ id }) => id === 'T4-SRC')?.result).not.toBe('contradicted')
})

test('under the criteria of the ministry it stands beside ETH-NOTICE', async () => {
  const { findings } = await findingsOf(late({ 'sovereignty.json': declaration() }), 'msit-2026')
  expect(findings).toMatchObject([{ requirement: 'ETH-NOTICE' }])
})

test('it is a note where the declaration names the holder, and in an audit without one', async () => {
  const named = await findingsOf(late({ 'sovereignty.json': declaration([GLM]) }))
  const audited = await findingsOf(late({ 'README.md': '# Haneul\n' }))
  expect(named.findings.map(({ severity }) => severity)).toEqual(['note'])
  expect(audited.findings.map(({ severity }) => severity)).toEqual(['note'])
})

test('the declarer’s own name added late is no finding', async () => {
  const { findings } = await findingsOf([
    {
      'sovereignty.json': declaration(),
      'modeling_haneul.py': 'import torch\n',
      'model.safetensors': pointer('a'),
    },
    { 'modeling_haneul.py': head('Haneul AI Co., Ltd') },
  ])
  expect(findings).toEqual([])
})

test('one commit that credits several holders in several files is one finding', async () => {
  const files = ['modeling_haneul.py', 'configuration_haneul.py']
  const all = (text: string): Files => Object.fromEntries(files.map((file) => [file, text]))
  const { findings } = await findingsOf([
    { 'sovereignty.json': declaration(), 'model.safetensors': pointer('a'), ...all(head('Haneul AI')) },
    all(head('Haneul AI', 'The ZhipuAI Inc. team and The HuggingFace Team')),
  ])
  expect(findings).toMatchObject([
    { parameters: { count: 2, holders: 'The ZhipuAI Inc. team, The HuggingFace Team' } },
  ])
})

test('weights replaced under an unchanged declaration are a warning with both digests', async () => {
  const { findings } = await findingsOf([
    { 'sovereignty.json': declaration(), 'model.safetensors': pointer('a') },
    { 'model.safetensors': pointer('b') },
  ])
  expect(findings).toMatchObject([
    {
      rule: 'history/weights-replaced',
      severity: 'warning',
      parameters: { from: 'aaaaaaaaaaaa', to: 'bbbbbbbbbbbb', count: 1 },
      help: { key: 'help.history-weights' },
    },
  ])
})
