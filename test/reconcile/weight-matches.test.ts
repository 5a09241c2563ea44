import { describe, expect, test } from '@jest/globals'
import { declarerOf } from '../../src/reconcile/declarer.js'
import { readMatches } from '../../src/reconcile/weight-matches.js'
import type { WeightEvidence, WeightMatchFact } from '../../src/types/fact.js'
import { at, manifest } from './facts.js'

const declared = manifest({ subject: { name: 'Nuri', supplier: 'Nuri Lab' } })
const screen: WeightEvidence = {
  basis: 'screen',
  hits: 300,
  units: 384,
  expected: 24,
  bound: '1.0e-90',
  limit: 0.1,
  unread: { why: 'farther' },
}
const rows: WeightEvidence = {
  basis: 'rows',
  from: 'reference',
  hits: 25,
  units: 384,
  expected: 24,
  bound: '1',
  r: 0.001,
  interval: null,
  limit: 0.1,
  otherUnits: true,
}

const match = (more: Partial<WeightMatchFact>): WeightMatchFact => ({
  kind: 'weight-match',
  strength: 'A',
  scope: 'product',
  location: at('model.safetensors'),
  model: 'acme/base',
  revision: null,
  supplier: null,
  license: null,
  released: '2024-01-01',
  lineage: [],
  ownRegistry: false,
  finding: 'derived',
  component: 'model',
  role: null,
  share: 1,
  rank: 1,
  evidence: screen,
  ...more,
})

function read(...facts: readonly WeightMatchFact[]): readonly unknown[] {
  const seen = {
    facts,
    manifest: declared,
    declarer: declarerOf(declared, {}, []),
    release: { day: '2025-01-01', cut: false },
  }
  return readMatches(seen).map(({ fact, standing }) => [fact.model, standing])
}

describe('matches of one component', () => {
  const refuted = match({ model: 'acme/near', finding: 'not-confirmed', evidence: rows })

  test('sketches accuse nobody where full rows of another reference did not bear them out', () => {
    expect(read(match({ rank: 2 }), refuted)).toEqual([['acme/near', 'review']])
    expect(read(match({}), { ...refuted, rank: 2 })).toEqual([['acme/base', 'review']])
  })

  test('full rows of one reference stand, whatever the sketches of another were worth', () => {
    expect(read(match({ evidence: { ...rows, r: 0.98, bound: '1e-300' } }), refuted)).toEqual([
      ['acme/base', 'borrowed'],
    ])
  })

  test('an entry that the repository keeps itself withdraws nothing', () => {
    expect(read(match({}), { ...refuted, ownRegistry: true })).toEqual([['acme/base', 'borrowed']])
  })
})
