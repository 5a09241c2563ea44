import { describe, expect, test } from '@jest/globals'
import { badgeEndpoint, badgeSvg } from '../../src/report/badge.js'
import type { Verdict } from '../../src/types/verdict.js'
import { borrowedEncoder, verdicts } from './verdicts.js'

describe('the badge', () => {
  test.each([
    ['supported', 'T4-2 supported · 2026-11-23'],
    ['unverified', 'T4-2 unverified · 2026-11-23'],
    ['borrowed-encoder', 'T5 contradicted · 2026-11-23'],
    ['undeclared', 'no claim · 2026-11-23'],
    ['invalid-manifest', 'invalid manifest · 2026-11-23'],
  ])('of %s says %s', (name, message) => {
    const badge = badgeEndpoint(verdicts[name]!, { date: '2026-11-23' })
    expect(badge).toMatchObject({ schemaVersion: 1, label: 'sovereignty', message })
    expect(badgeSvg(verdicts[name]!, { date: '2026-11-23' })).toContain(message)
  })

  test('has a colour of its own for every conclusion', () => {
    const colours = Object.values(verdicts).map((verdict) => badgeEndpoint(verdict, { date: '' }).color)
    expect(new Set(colours).size).toBe(5)
  })

  test('carries the judged commit, shortened, where there is one', () => {
    const options = { date: '2026-11-23', commit: '7d1f3c0a9b8e6d5c4b3a29180f7e6d5c4b3a2918' }
    expect(badgeEndpoint(borrowedEncoder, options).message).toBe('T5 contradicted · 2026-11-23 · 7d1f3c0')
    expect(badgeEndpoint(borrowedEncoder, { ...options, commit: null }).message).toBe(
      'T5 contradicted · 2026-11-23',
    )
  })

  test('speaks Korean', () => {
    expect(badgeEndpoint(borrowedEncoder, { date: '2026-11-23', language: 'ko' })).toMatchObject({
      label: '주권 등급',
      message: 'T5 반증 · 2026-11-23',
    })
  })

  test('cannot be given elements or unseen characters by a level', () => {
    const hostile: Verdict = {
      ...borrowedEncoder,
      claim: { ...borrowedEncoder.claim!, level: '<script>\u202E' },
    }
    const svg = badgeSvg(hostile, { date: '2026-11-23' })
    expect(svg).not.toContain('<script>')
    expect(svg).not.toContain('\u202E')
  })
})
