import { describe, expect, test } from '@jest/globals'
import { renderSarif } from '../../src/report/sarif.js'
import type { Verdict } from '../../src/types/verdict.js'
import { at, borrowedEncoder, finding, invalidManifest, supportedClaim, undeclaredAudit } from './verdicts.js'

interface Place {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId: string }
    region: Record<string, number>
  }
}
interface Run {
  tool: { driver: { name: string; rules: { id: string; name: string; [key: string]: unknown }[] } }
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[]
  results: {
    ruleId: string
    ruleIndex: number
    level: string
    message: { text: string }
    locations: Place[]
    relatedLocations?: (Place & { id: number })[]
    partialFingerprints: { primaryLocationLineHash: string }
  }[]
}

function run(verdict: Verdict): Run {
  const log = JSON.parse(renderSarif(verdict, { language: 'en' })) as { version: string; runs: [Run] }
  expect(log.version).toBe('2.1.0')
  return log.runs[0]
}

const hashes = (verdict: Verdict): string[] =>
  run(verdict).results.map((result) => result.partialFingerprints.primaryLocationLineHash)

describe('SARIF', () => {
  test('every result points at its rule', () => {
    const { tool, results } = run(borrowedEncoder)
    expect(results).toHaveLength(4)
    for (const result of results) expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
    expect(tool.driver.rules.map((rule) => rule.id)).toEqual([
      'claim/contradicted',
      'component/undeclared',
      'component/undeclared-libraries',
    ])
  })

  test('a rule is described and tagged', () => {
    expect(run(borrowedEncoder).tool.driver.rules[0]).toMatchObject({
      id: 'claim/contradicted',
      name: 'ClaimContradicted',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['sovereignty', 'claim'], 'problem.severity': 'error' },
    })
    expect(run(undeclaredAudit).tool.driver.rules[0]).toMatchObject({
      defaultConfiguration: { level: 'note' },
      properties: { 'problem.severity': 'recommendation' },
    })
  })

  test('the end column is the one after the last character', () => {
    const { region } = run(borrowedEncoder).results[0]!.locations[0]!.physicalLocation
    // "level": "T5" is 13 characters from column 5 on.
    expect(region).toMatchObject({ startLine: 12, startColumn: 5, endLine: 12, endColumn: 18 })
  })

  test('further places are related locations with ids of their own', () => {
    const related = run(borrowedEncoder).results[0]!.relatedLocations!
    expect(related.map((place) => [place.id, place.physicalLocation.artifactLocation.uri])).toEqual([
      [1, 'sovereignty.json'],
      [2, 'config.json'],
    ])
  })

  test('a finding without a place points at the manifest, even before it exists', () => {
    const placeless = finding({
      rule: 'claim/none',
      severity: 'note',
      says: { key: 'report.declareStep', parameters: {} },
      locations: [],
    })
    const [result] = run({ ...undeclaredAudit, findings: [placeless] }).results
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'sovereignty.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    })
  })

  test('a path becomes a relative address', () => {
    const odd = finding({
      rule: 'component/undeclared',
      severity: 'error',
      says: { key: 'finding.undeclared', parameters: { name: 'gpt2', kind: 'model' } },
      locations: [at('모델 카드/a#b?.md', 1, 1, 'gpt2')],
    })
    const [result] = run({ ...borrowedEncoder, findings: [odd] }).results
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      '%EB%AA%A8%EB%8D%B8%20%EC%B9%B4%EB%93%9C/a%23b%3F.md',
    )
  })

  test('brackets of a message open no link', () => {
    const linked = finding({
      rule: 'component/undeclared',
      severity: 'error',
      says: { key: 'finding.undeclared', parameters: { name: '[x](http://t.example)', kind: 'model' } },
      locations: [],
    })
    expect(run({ ...borrowedEncoder, findings: [linked] }).results[0]?.message.text).toContain(
      '\\[x\\](http://t.example)',
    )
  })

  test('files that were not read are notifications, and an invalid manifest is not a successful run', () => {
    expect(run(borrowedEncoder).invocations[0]).toMatchObject({ executionSuccessful: true })
    expect(run(borrowedEncoder).invocations[0]?.toolExecutionNotifications).toHaveLength(2)
    expect(run(invalidManifest).invocations[0]).toMatchObject({ executionSuccessful: false })
    expect(run(supportedClaim).results).toEqual([])
  })

  test('more results than code scanning takes are left out, the gravest stay', () => {
    const notes = Array.from({ length: 26_000 }, () => undeclaredAudit.findings[0]!)
    const { results } = run({ ...borrowedEncoder, findings: [...notes, ...borrowedEncoder.findings] })
    expect(results).toHaveLength(25_000)
    expect(results[0]?.ruleId).toBe('claim/contradicted')
  })
})

describe('fingerprints', () => {
  test('stay when lines move and change when the quoted text does', () => {
    const move = (by: number, quote?: string): Verdict => ({
      ...borrowedEncoder,
      findings: borrowedEncoder.findings.map((one) => ({
        ...one,
        locations: one.locations.map((place) => ({
          ...place,
          startLine: place.startLine + by,
          endLine: place.endLine + by,
          quote: quote ?? place.quote,
        })),
      })),
    })
    expect(hashes(move(40))).toEqual(hashes(borrowedEncoder))
    expect(hashes(move(0, '"level": "T6"'))[0]).not.toBe(hashes(borrowedEncoder)[0])
  })

  test('tell the requirements of one claim apart, and equal findings by their number', () => {
    expect(new Set(hashes(borrowedEncoder)).size).toBe(4)
    const twice = { ...borrowedEncoder, findings: [...borrowedEncoder.findings, ...borrowedEncoder.findings] }
    expect(new Set(hashes(twice)).size).toBe(8)
    expect(hashes(twice)[0]).toMatch(/^[0-9a-f]{16}:1$/)
  })
})
