import { describe, expect, test } from '@jest/globals'
import { normalise, type Stream } from '../../../../src/evidence/python/kinship/normalise.js'
import { GRAM, WINDOW, winnow } from '../../../../src/evidence/python/kinship/winnow.js'
import { moduleOf } from './fixture.js'

/** Numbers that are the same on every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const streamOf = (codes: readonly number[]): Stream => ({ codes, back: codes.map(() => 0) })

const method = (body: string): Stream => {
  const module = moduleOf(
    `import math\nimport torch\nimport torch.nn as nn\nimport torch.nn.functional as F\nclass A(nn.Module):\n    def forward(self, x, y):\n${body.replace(/^/gm, '        ')}\n`,
  )
  return normalise(module, module.statements.find(({ kind }) => kind === 'def')!)
}

describe('winnowing', () => {
  test('streams that share a run of GRAM + WINDOW - 1 tokens share a fingerprint', () => {
    const random = chance(7)
    const noise = (length: number) => Array.from({ length }, () => 1 + Math.floor(random() * 1e6))
    for (let round = 0; round < 200; round += 1) {
      const run = noise(GRAM + WINDOW - 1)
      const left = winnow(streamOf([...noise(round % 40), ...run, ...noise(30)]))
      const right = new Set(winnow(streamOf([...noise((round * 7) % 50), ...run, ...noise(11)])))
      expect(left.some((one) => right.has(one))).toBe(true)
    }
  })

  test('agreement of fewer than GRAM tokens is never seen', () => {
    const random = chance(3)
    const noise = (length: number) => Array.from({ length }, () => 1 + Math.floor(random() * 1e6))
    for (let round = 0; round < 200; round += 1) {
      const run = noise(GRAM - 1)
      const left = winnow(streamOf([...noise(40), ...run, ...noise(30)]))
      const right = new Set(winnow(streamOf([...noise(20), ...run, ...noise(50)])))
      expect(left.some((one) => right.has(one))).toBe(false)
    }
  })

  test('about 2 / (WINDOW + 1) of the grams are kept', () => {
    const random = chance(5)
    const kept = winnow(streamOf(Array.from({ length: 20_000 }, () => 1 + Math.floor(random() * 1e6)))).length
    expect(kept / 20_000).toBeGreaterThan(1.8 / (WINDOW + 1))
    expect(kept / 20_000).toBeLessThan(2.2 / (WINDOW + 1))
  })
})

describe('what is compared', () => {
  test.each([
    ['names', 'a = x + y\nreturn a * x', 'tide = x + y\nreturn tide * x'],
    [
      'names of attributes',
      'return self.q_proj(x) + self.k_proj.bias',
      'return self.left(x) + self.right.bias',
    ],
    ['the name of an import', 'return F.softmax(x, dim=-1)', 'return torch.nn.functional.softmax(x, dim=-1)'],
    [
      'comments and layout',
      'return torch.cat([x, y], dim=1)',
      '# both\nreturn torch.cat(\n    [\n        x,\n        y,\n    ],\n    dim=1,\n)',
    ],
    ['documentation', 'return x', '"""Returns x."""\nreturn x'],
    ['annotations', 'a = x\nreturn a', 'b: torch.Tensor\na: torch.Tensor = x\nreturn a'],
    ['messages', 'return x', 'logger.warning_once("a %s", x)\nprint(x)\nreturn x'],
    ['sizes', 'return x.view(128, 64)', 'return x.view(4096, 256)'],
    ['text', 'return self.get("a")', "return self.get('b' 'c')"],
  ])('%s do not count', (_, one, other) => {
    expect(method(other)).toEqual(method(one))
  })

  test.each([
    ['operators', 'return x + y', 'return x - y'],
    ['which value is used where', 'a = x + y\nreturn a * x', 'a = x + y\nreturn a * a'],
    ['library functions', 'return torch.softmax(x, dim=1)', 'return torch.sigmoid(x, dim=1)'],
    ['axes', 'return x.sum(dim=1)', 'return x.sum(dim=2)'],
    ['methods of tensors', 'return x.transpose(1, 2)', 'return x.flip(1, 2)'],
  ])('%s count', (_, one, other) => {
    expect(method(other)).not.toEqual(method(one))
  })
})
