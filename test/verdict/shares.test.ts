import { describe, expect, test } from '@jest/globals'
import { parameterShares } from '../../src/verdict/shares.js'
import { weights } from '../reconcile/facts.js'

const group = (
  prefix: string,
  role: 'backbone' | 'vision-encoder' | 'projector' | 'embedding' | null,
  parameters: number,
) => ({ prefix, role, parameters, tensors: 1 })

describe('the share of the parameters by role', () => {
  test('is exact over all files, with embeddings and unnamed tensors in the backbone', () => {
    const shares = parameterShares([
      weights([
        group('model', 'backbone', 600),
        group('model.embed_tokens', 'embedding', 100),
        group('x', null, 50),
      ]),
      weights([group('visual', 'vision-encoder', 200), group('visual.merger', 'projector', 50)]),
    ])
    expect(Object.fromEntries(shares)).toEqual({ backbone: 0.75, 'vision-encoder': 0.2, projector: 0.05 })
  })

  test.each([
    ['nothing held', []],
    [
      'stand-ins without headers',
      [weights([], { form: 'lfs-pointer' }), weights([group('model', 'backbone', 0)], { form: 'index' })],
    ],
    ['weights of a test', [weights([group('model', 'backbone', 10)], { scope: 'development' })]],
  ])('is not estimated for %s', (_, facts) => {
    expect(parameterShares(facts).size).toBe(0)
  })
})
