import { describe, expect, test } from '@jest/globals'
import type { TextCollector } from '../../src/evidence/collector.js'
import { gather } from '../../src/evidence/gather.js'
import { collectors } from '../../src/evidence/registry.js'
import { openMemory } from '../../src/source/memory.js'

const TEXT = `import openai
from transformers import AutoModelForCausalLM
import torch.nn as nn

class Attention(nn.Module):
    def forward(self, x):
        return x.softmax(-1)

model = AutoModelForCausalLM.from_pretrained("acme/base-7b")
client = openai.OpenAI()
answer = client.chat.completions.create(model="gpt-4o")
`

describe('the facts of a file', () => {
  test('come in the order of their places, whichever collector found them', async () => {
    const { facts } = await gather(openMemory({ 'train.py': TEXT }), collectors)
    const lines = facts.map(({ location }) => location.startLine)
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(['service', 'model-code', 'reference']))
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })

  test('stay when one collector fails, which is told by its name', async () => {
    const failing: TextCollector = {
      id: 'python-designs',
      wants: ({ path }) => path.endsWith('.py'),
      collect() {
        throw new Error('out of luck')
      },
    }
    const text = collectors.text.map((one) => (one.id === failing.id ? failing : one))
    const { facts, coverage, unread } = await gather(openMemory({ 'train.py': TEXT }), { text, listing: [] })
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(['service', 'reference']))
    expect(coverage.skipped).toEqual([{ path: 'train.py', reason: 'python-designs: out of luck' }])
    expect(unread).toEqual(['train.py'])
  })
})
