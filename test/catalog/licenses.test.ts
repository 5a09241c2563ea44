import { describe, expect, test } from '@jest/globals'
import quotes from '../../src/catalog/data/license-quotes.json' with { type: 'json' }
import { allLicenseFacts, hubLicense, licenseFacts, licensesByHolder } from '../../src/catalog/licenses.js'
import { AI_LICENSES } from '../../src/evidence/licenses/ai-licenses.js'
import { wordHashes } from '../../src/evidence/licenses/fingerprint.js'
import { templateOf } from '../../src/evidence/licenses/templates.js'
import { licenseWords } from '../../src/evidence/licenses/words.js'
import { parseLicense } from '../../src/licenses/expression.js'

describe('licence facts', () => {
  test('every row has an id that is an SPDX expression, a source and the day it was checked', () => {
    for (const row of allLicenseFacts()) {
      expect(parseLicense(row.id).kind).toBe('expression')
      expect(row.source).not.toBe('')
      expect(row.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  test('no id and no hub word stands twice, and hub words lead back to their row', () => {
    const rows = allLicenseFacts()
    expect(new Set(rows.map(({ id }) => id.toLowerCase())).size).toBe(rows.length)
    for (const { id, hubIds } of rows)
      for (const word of hubIds) expect([word, hubLicense(word)]).toEqual([word, id])
  })

  test('every model licence that detection can name has a row', () => {
    const named = AI_LICENSES.flatMap(({ id }) => (id === null ? [] : [id]))
    expect(named.filter((id) => licenseFacts(id) === null)).toEqual([])
  })

  test.each([
    ['apache-2.0', { commercial: true, revocable: false, mauThreshold: null, outputTraining: 'free' }],
    [
      'LicenseRef-scancode-llama-2-license-2023',
      { mauThreshold: 700_000_000, outputTraining: 'forbidden', licensor: 'Meta' },
    ],
    [
      'LicenseRef-scancode-llama-3.1-license-2024',
      { namePrefix: 'Llama', badge: 'Built with Llama', outputTraining: 'name' },
    ],
    ['LicenseRef-scancode-tencent-hunyuan-3d-2.0-cla', { territoryExcluded: ['KR', 'EU', 'GB'] }],
    [
      'LicenseRef-scancode-hyperclova-x-seed-2025',
      { revocable: true, nonCompete: true, mauThreshold: 10_000_000, lawCountry: 'KR' },
    ],
    [
      'LicenseRef-exaone-ai-model-1.2-nc',
      { commercial: false, unilateralAmendment: true, derivativeOwnership: 'licensor' },
    ],
    [
      'LicenseRef-k-exaone-ai-model',
      { commercial: true, revocable: false, namePrefix: 'K-EXAONE', lawCountry: 'KR', confidence: 'traced' },
    ],
    ['LicenseRef-apple-amlr', { commercial: false, revocable: true, lawCountry: 'US' }],
    ['LicenseRef-minimax-m2.5-model-2026', { commercial: true, governingLaw: 'Singapore' }],
    ['LicenseRef-flux-1-dev-nc-1.1.1', { commercial: false, revocable: true, outputTraining: 'forbidden' }],
    ['LicenseRef-tencent-hunyuandit-2024', { territoryExcluded: ['EU'], mauThreshold: 100_000_000 }],
    ['LicenseRef-scancode-nvidia-open-model-2025-04-28', { revocable: true, commercial: true }],
    ['LicenseRef-stability-ai-nc-2023-11-28', { commercial: false, revocable: true }],
    ['LicenseRef-meta-dinov3-2025-08-19', { commercial: true, unilateralAmendment: true, lawCountry: 'US' }],
    ['LicenseRef-meta-sam-2025-11-19', { useRestrictions: true, derivativeOwnership: 'licensee' }],
    [
      'LicenseRef-fish-audio-research-2026-03-07',
      { badge: 'Built with Fish Audio', outputTraining: 'forbidden' },
    ],
    ['LicenseRef-cogvlm2-model', { revocable: true, lawCountry: 'CN' }],
    ['LicenseRef-scancode-open-aleph-1.0', { commercial: false, outputTraining: 'free' }],
    ['LicenseRef-scancode-ltxv-owl-2025-05-05', { outputTraining: 'derivative', remoteRestriction: true }],
    ['LicenseRef-mistral-research-0.1', { commercial: false, lawCountry: 'FR', confidence: 'traced' }],
    ['LicenseRef-mistral-non-production-0.1', { commercial: false, revocable: null, confidence: 'untraced' }],
  ])('%s', (id, facts) => {
    expect(licenseFacts(id)).toMatchObject(facts)
  })

  test('what is not known stays null, and a changed text has no facts', () => {
    expect(licenseFacts('LicenseRef-mistral-non-production-0.1')).toMatchObject({
      revocable: null,
      governingLaw: null,
    })
    expect(licenseFacts('LicenseRef-modified-Apache-2.0')).toBeNull()
    expect(licenseFacts('no-such-licence')).toBeNull()
  })
})

describe('words behind the facts', () => {
  const rows = Object.entries(quotes.quotes as Record<string, Record<string, string>>)

  test('every traced licence of one party has its words, and each stands for a fact the row states', () => {
    const quoted = new Set(rows.map(([id]) => id))
    const traced = allLicenseFacts().filter(
      ({ licensor, confidence }) => licensor !== null && confidence === 'traced',
    )
    expect(traced.filter(({ id }) => !quoted.has(id)).map(({ id }) => id)).toEqual([])
    for (const [id, facts] of rows) {
      const row = licenseFacts(id) as unknown as Record<string, unknown>
      for (const field of Object.keys(facts))
        expect([id, field, row[field] ?? null]).not.toEqual([id, field, null])
    }
  })

  test.each(rows)('%s says so in these words', (id, facts) => {
    const template = templateOf(id)
    expect(template).not.toBeNull()
    const text = ` ${[...(template?.words ?? [])].join(' ')} `
    const missing = Object.entries(facts).filter(
      ([, words]) => !text.includes(` ${[...wordHashes(licenseWords(`- ${words}`).words)].join(' ')} `),
    )
    expect(missing).toEqual([])
  })

  test('words that are not there are noticed', () => {
    const text = [...(templateOf('LicenseRef-scancode-qwen-2024')?.words ?? [])].join(' ')
    expect(text).not.toContain([...wordHashes(['more', 'than', '700', 'million'])].join(' '))
  })
})

test('licences of one party are found by any of its names', () => {
  expect(licensesByHolder('meta-llama').length).toBeGreaterThanOrEqual(6)
  expect(licensesByHolder('NAVER').map(({ id }) => id)).toEqual([
    'LicenseRef-scancode-hyperclova-x-seed-2025',
  ])
  expect(licensesByHolder('Nobody in particular')).toEqual([])
})
