import { describe, expect, test } from '@jest/globals'
import { read } from './support.js'

describe('modelling classes', () => {
  test('a class on top of another vendor, registered under a new type', () => {
    const text = `from transformers import AutoConfig, AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM
class OwnConfig(LlamaConfig):
    model_type = "own_llama"
class OwnForCausalLM(LlamaForCausalLM):
    config_class = OwnConfig
    def forward(self, x):
        return x
AutoConfig.register("own_llama", OwnConfig)
AutoModelForCausalLM.register(OwnConfig, OwnForCausalLM)
`
    expect(read('own/modeling.py', text).of('model-code')).toMatchObject([
      { className: 'OwnConfig', bases: ['LlamaConfig'], registers: 'own_llama', ownForward: false },
      {
        className: 'OwnForCausalLM',
        bases: ['LlamaForCausalLM'],
        registers: 'own_llama',
        ownForward: true,
        implementsDesign: null,
      },
    ])
  })

  test.each([
    [
      'from transformers import AutoConfig, AutoModelForCausalLM, LlamaForCausalLM',
      'AutoModelForCausalLM.register(OwnConfig, LlamaForCausalLM)',
    ],
    [
      'import transformers\nfrom transformers import AutoConfig',
      'transformers.AutoModel.register(OwnConfig, transformers.LlamaForCausalLM)',
    ],
  ])('somebody’s class registered as it is under a new type', (imports, call) => {
    const text = `${imports}\nfrom .configuration import OwnConfig\nAutoConfig.register("own_llama", OwnConfig)\n${call}\n`
    expect(read('own/__init__.py', text).of('model-code')).toMatchObject([
      { className: 'LlamaForCausalLM', bases: [], registers: 'own_llama', ownForward: false },
    ])
  })

  test('registering an own class, or something that is no model, is no such thing', () => {
    const text =
      'from transformers import AutoConfig, AutoModel, AutoTokenizer, LlamaTokenizer\nfrom .model import OwnModel, OwnConfig\nAutoModel.register(OwnConfig, OwnModel)\nAutoTokenizer.register(OwnConfig, LlamaTokenizer)\n'
    expect(read('own/__init__.py', text).of('model-code')).toEqual([])
  })

  test('attention, blocks and whole models count; small parts do not', () => {
    const names = [
      'CausalSelfAttention',
      'TimeMix',
      'DecoderLayer',
      'Block',
      'OwnModel',
      'RMSNorm',
      'Swish',
      'LabelSmoothingLoss',
      'PositionalEncoding',
    ]
    const text = `import torch.nn as nn\n${names.map((name) => `class ${name}(nn.Module):\n    def forward(self, x):\n        return x\n`).join('')}`
    expect(
      read('own/model.py', text)
        .of('model-code')
        .map(({ className }) => className),
    ).toEqual(names.slice(0, 5))
  })

  test('bases are followed inside a file', () => {
    const text =
      'import torch\nclass Base(torch.nn.Module):\n    pass\nclass OwnModel(Base):\n    pass\nclass Other:\n    pass\nclass OtherModel(Other):\n    pass\n'
    expect(read('own/model.py', text).of('model-code')).toMatchObject([
      { className: 'OwnModel', bases: ['Base'] },
    ])
  })

  test('request schemes and database tables are no models of this kind', () => {
    const text =
      'import torch\nfrom pydantic import BaseModel\nclass ChatModel(BaseModel):\n    x: int\nclass UserModel(pydantic.BaseModel):\n    x: int\n'
    expect(read('api.py', text).of('model-code')).toEqual([])
  })

  test.each([
    [
      'class Conformer(Base, nn.Module):\n    """\n    Conformer: Convolution-augmented Transformer for Speech Recognition\n    The paper used one decoder.\n    """',
      'Conformer',
    ],
    [
      'class OwnAttention(nn.Module):\n    """Scaled attention proposed in "Attention Is All You Need"."""',
      'Attention Is All You Need',
    ],
    [
      'class OwnBlock(nn.Module):\n    """See https://arxiv.org/abs/2006.08195 for why."""',
      'arXiv:2006.08195',
    ],
    ['class Mamba(nn.Module):\n    """Selective state spaces, introduced in the paper."""', 'Mamba'],
    ['class LlamaForCausalLM(nn.Module):\n    pass', null],
    ['class Transformer(nn.Module):\n    """The whole model."""', null],
    ['class OwnModel(nn.Module):\n    """OwnModel: the model we serve to people."""', null],
    ['class OwnModel(nn.Module):\n    """Holds everything."""', null],
  ])('%s implements %s', (text, design) => {
    const [fact] = read('own/model.py', `import torch.nn as nn\n${text}\n`).of('model-code')
    expect(fact?.implementsDesign).toBe(design)
  })

  test('a class under any name is a model when it is large and nothing here is built from it', () => {
    const body = Array.from({ length: 30 }, (_, at) => `        self.a${at} = nn.Linear(1, 1)`).join('\n')
    const text = `import torch.nn as nn\nclass Falcata(nn.Module):\n    def __init__(self):\n${body}\n    def forward(self, x):\n        return x\n`
    expect(read('own/model.py', text).of('model-code')).toMatchObject([{ className: 'Falcata' }])
  })

  test('evaluation and data folders define no product model', () => {
    const text = 'import torch\nclass OwnModel(torch.nn.Module):\n    pass\n'
    expect(read('eval/model.py', text).of('model-code')).toEqual([])
  })
})
