import { describe, expect, test } from '@jest/globals'
import { check, DEFAULT_MANIFEST, observe } from '../src/check.js'
import { UserError } from '../src/errors.js'
import { builtInFramework } from '../src/frameworks/load.js'
import { openMemory } from '../src/source/memory.js'
import { audit, type Files, NOW } from './cases/audit.js'

const options = { clock: () => NOW, toolVersion: '1.2.3' }

const declared = (members: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(
    {
      schemaVersion: '1.0.0',
      subject: { name: 'Nuri', supplier: 'Nuri Lab' },
      claim: { level: 'T2' },
      ...members,
    },
    null,
    2,
  )

const tuned: Files = {
  'README.md': '---\nbase_model: Qwen/Qwen2.5-7B\n---\n# Nuri\n',
  'requirements.txt': 'torch==2.9.0\n',
}

describe('the audit', () => {
  test('needs no manifest, and then concludes nothing and fails nothing', async () => {
    const verdict = await audit(tuned)
    expect(verdict).toMatchObject({
      conclusion: 'undeclared',
      claim: null,
      level: { ceiling: 'T2' },
      subject: { manifest: null },
    })
    expect(verdict.findings.every((one) => one.severity === 'note')).toBe(true)
  })

  test('of an empty repository is open from the floor to the highest level that needs no evidence', async () => {
    const verdict = await audit({})
    expect(verdict.level).toEqual({ supported: 'T0', ceiling: 'T5' })
    expect(verdict.coverage).toEqual({ filesListed: 0, filesRead: 0, bytesRead: 0, skipped: [] })
  })

  test('says who judged, by which edition of the scale, and how long it took', async () => {
    let calls = 0
    const clock = () => new Date(NOW.getTime() + 250 * calls++)
    const verdict = await check(openMemory(tuned, { name: 'nuri', revision: 'abc1234' }), {
      ...options,
      clock,
    })
    expect(verdict.tool).toEqual({ name: 'sovereignty-check', version: '1.2.3' })
    expect(verdict.framework).toMatchObject({
      id: 't-class-2.0',
      revision: builtInFramework('t-class-2.0')?.revision,
    })
    expect(verdict.subject).toMatchObject({ name: 'nuri', revision: 'abc1234' })
    expect(verdict.elapsedMs).toBe(250)
  })

  test('gives the same document for the same files, in whatever order they are listed', async () => {
    const reversed = Object.fromEntries(Object.entries(tuned).reverse())
    expect(await audit(reversed)).toEqual(await audit(tuned))
  })

  test('takes the declarer from manifest, option and remote, in this order', async () => {
    const remote = 'git@github.com:upstage/nuri.git'
    const supplier = async (files: Files, owner?: string) => {
      const { subject } = await audit(files, { remote, ...(owner === undefined ? {} : { owner }) })
      return [subject.supplier, subject.ownerSource]
    }
    expect(await supplier({ ...tuned, [DEFAULT_MANIFEST]: declared() }, 'acme')).toEqual([
      'Nuri Lab',
      'manifest',
    ])
    expect(await supplier(tuned, 'acme')).toEqual(['acme', 'option'])
    expect(await supplier(tuned)).toEqual(['upstage', 'git-remote'])
  })
})

describe('the manifest', () => {
  test('is read where it is said to be', async () => {
    const verdict = await audit(
      { ...tuned, 'model/sovereignty.json': declared() },
      { manifestPath: 'model/sovereignty.json' },
    )
    expect(verdict.subject.manifest).toBe('model/sovereignty.json')
    expect(verdict.claim?.location?.path).toBe('model/sovereignty.json')
  })

  test('that is broken makes the verdict invalid, and the evidence is judged all the same', async () => {
    const verdict = await audit({ ...tuned, [DEFAULT_MANIFEST]: '{"schemaVersion": "1.0.0",' })
    expect(verdict).toMatchObject({ conclusion: 'invalid', claim: null, level: { ceiling: 'T2' } })
    expect(verdict.findings[0]).toMatchObject({ rule: 'manifest/syntax', severity: 'error' })
  })

  test('may claim in words of T-Class under another scale', async () => {
    const verdict = await audit(
      { ...tuned, [DEFAULT_MANIFEST]: declared({ claim: { level: 'T4-1' } }) },
      { framework: 'msit-2026' },
    )
    expect(verdict).toMatchObject({
      framework: { id: 'msit-2026' },
      claim: { level: 'technical-minimum' },
      conclusion: 'contradicted',
    })
  })

  test('names evidence files that have to be there', async () => {
    const evidence = [{ requirement: 'T4-DATA', kind: 'file', path: 'DATA.md' }]
    const missing = await audit({ ...tuned, [DEFAULT_MANIFEST]: declared({ evidence }) })
    expect(missing.findings.find((one) => one.rule === 'evidence/missing')).toMatchObject({
      severity: 'warning',
      locations: [{ path: DEFAULT_MANIFEST }],
    })
    const there = await audit({ ...tuned, 'DATA.md': '# Data\n', [DEFAULT_MANIFEST]: declared({ evidence }) })
    expect(there.findings.find((one) => one.rule === 'evidence/missing')).toBeUndefined()
  })

  test('of a claim above the ceiling: the first place is the claim, the fix lowers it', async () => {
    const text = declared({ claim: { level: 'T4-2' } })
    const verdict = await audit({ ...tuned, [DEFAULT_MANIFEST]: text })
    const contradiction = verdict.findings.find((one) => one.rule === 'claim/contradicted')
    expect(contradiction).toMatchObject({
      severity: 'error',
      requirement: 'T4-INIT',
      fix: { path: DEFAULT_MANIFEST, patch: [{ op: 'replace', path: '/claim/level', value: 'T2' }] },
    })
    const [claim, evidence] = contradiction!.locations
    expect(claim).toMatchObject({
      path: DEFAULT_MANIFEST,
      startLine: text.split('\n').findIndex((line) => line.includes('"T4-2"')) + 1,
    })
    expect(evidence).toMatchObject({ path: 'README.md', startLine: 2, quote: 'base_model: Qwen/Qwen2.5-7B' })
  })
})

describe('the framework', () => {
  test('that nobody knows is refused with those that are known', async () => {
    const promise = check(openMemory(tuned), { ...options, framework: 't-class-9' })
    await expect(promise).rejects.toThrow(UserError)
    await expect(check(openMemory(tuned), { ...options, framework: 't-class-9' })).rejects.toThrow(
      /t-class-2\.0, msit-2026/,
    )
  })

  test("may be the user's own", async () => {
    const own = {
      ...builtInFramework('t-class-2.0')!,
      id: 'house-rules',
      levels: builtInFramework('t-class-2.0')!.levels.slice(0, 4),
    }
    const verdict = await audit(tuned, { framework: own })
    expect(verdict.framework).toMatchObject({
      id: 'house-rules',
      levels: [{ id: 'T0' }, { id: 'T1' }, { id: 'T2' }, { id: 'T3' }],
    })
    expect(verdict.level.ceiling).toBe('T2')
  })
})

test('what is observed for a draft is what is judged without a manifest', async () => {
  const { view, framework } = await observe(openMemory({ ...tuned, [DEFAULT_MANIFEST]: declared() }), options)
  expect([view.manifest, framework.id]).toEqual([null, 't-class-2.0'])
  expect(view.rows.map((row) => row.component.name)).toEqual(
    (await audit(tuned)).components.map((one) => one.name),
  )
})
