import { describe, expect, test } from '@jest/globals'
import { audit, borrowed } from '../../cases/audit.js'
import { read } from './support.js'

const trainer = (condition: string, first: string, second: string): string =>
  `from transformers import XLMRobertaConfig, XLMRobertaForMaskedLM, Trainer

BASE = "xlm-roberta-base"

class Run:
    def build(self, cfg):
        if ${condition}:
            ${first}
        else:
            ${second}
        Trainer(model=self.model).train()
`
const LOAD = 'self.model = XLMRobertaForMaskedLM.from_pretrained(BASE)'
const MAKE = 'self.model = XLMRobertaForMaskedLM(XLMRobertaConfig(vocab_size=70000))'

describe('a load beside a branch that trains from scratch', () => {
  test.each([
    ['the other branch', trainer('cfg.pop("train_from_scratch")', MAKE, LOAD), true],
    ['the branch of those who do not', trainer('not cfg.from_scratch', LOAD, MAKE), true],
    ['no such option', trainer('cfg.large', MAKE, LOAD), false],
    ['the branch of those who do not, turned round', trainer('not cfg.from_scratch', MAKE, LOAD), false],
  ])('%s', (_, text, isDefault) => {
    const [first] = read('src/trainer.py', text)
      .of('reference')
      .filter(({ target, via }) => target === 'model' && via.endsWith('from_pretrained'))
    expect(first).toMatchObject({ id: 'xlm-roberta-base', isDefault })
  })

  const files = (config: string) => ({
    'README.md': '# HaneulBERTa\n\nHaneulBERTa is a language model.\n',
    'src/trainer.py': trainer('cfg.pop("train_from_scratch")', MAKE, LOAD),
    'mlm_configs/base.yml': config,
  })

  test('is no base where the settings of every run take the other one, and is one where nothing says so', async () => {
    const scratch =
      'model:\n  tokenizer_path: own_tokenizer\ntraining:\n  train_from_scratch: True\n  max_steps: 10\n'
    expect(borrowed(await audit(files(scratch)))).toEqual([])
    expect(borrowed(await audit(files(scratch.replace('True', 'False'))))).toEqual([
      'FacebookAI/xlm-roberta-base',
    ])
  })
})

describe('a class that is tried out below the guard of its own module', () => {
  const module = (end: string): string =>
    `from transformers import BertForMaskedLM

class Adapter:
    def __init__(self, model_name=None):
        self.model = BertForMaskedLM.from_pretrained(model_name)

${end}
`
  const uses = (text: string): readonly string[] =>
    read('src/adapter.py', text)
      .of('reference')
      .map(({ use }) => use)

  test('shows an example; one made by the module itself is loaded', () => {
    const call = 'mlm = Adapter(model_name="google-bert/bert-base-multilingual-uncased")'
    expect(uses(module(`if __name__ == "__main__":\n    ${call}\n    print(mlm)`))).toEqual([
      'example',
      'example',
    ])
    expect(uses(module(call))).toEqual(['load', 'load'])
  })

  test('a script whose work stands below the guard loads', () => {
    expect(
      uses(
        'from transformers import AutoModel\n\ndef main(name):\n    return AutoModel.from_pretrained(name)\n\nif __name__ == "__main__":\n    main("acme/base-7b")\n',
      ),
    ).toEqual(['load', 'load'])
  })
})
