import { describe, expect, test } from '@jest/globals'
import { audit, resultOf } from './audit.js'

const MODEL = `import torch.nn as nn

class Attention(nn.Module):
    def forward(self, x):
        return x

class NAME(nn.Module):
    def __init__(self, args):
        super().__init__()
        self.layers = nn.ModuleList([Attention() for _ in range(args.n_layers)])

    def forward(self, tokens):
        return tokens
`

describe('whose design a model class is', () => {
  test.each(['Transformer', 'GPT', 'CLIP', 'Whisper', 'Mamba', 'VisionTransformer'])(
    'the bare class name %s contradicts no design of the declarer',
    async (name) => {
      const verdict = await audit({
        'README.md': '# Hanbit\n',
        'hanbit/model.py': MODEL.replace('NAME', name),
      })
      expect(resultOf(verdict, 'T5-TOPO')).not.toBe('contradicted')
    },
  )

  test('a class whose documentation ascribes it to the paper of others does', async () => {
    const verdict = await audit({
      'README.md': '# Hanbit\n',
      'hanbit/model.py': MODEL.replace(
        'class NAME(nn.Module):\n',
        'class Conformer(nn.Module):\n    """Conformer, as proposed in the paper of Gulati et al."""\n',
      ),
    })
    expect(resultOf(verdict, 'T5-TOPO')).toBe('contradicted')
  })

  test('an earlier generation of the same name is no architecture of others', async () => {
    const verdict = await audit({
      'README.md': '# HanbitVL 2.5\n\nHanbitVL 2.5 keeps the same architecture as HanbitVL 2.0.\n',
    })
    expect(resultOf(verdict, 'T5-TOPO')).not.toBe('contradicted')
  })
})
