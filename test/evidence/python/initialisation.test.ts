import { describe, expect, test } from '@jest/globals'
import { read } from './support.js'

const STEP =
  'optimizer = AdamW(model.parameters())\nloss.backward()\noptimizer.step()\nif __name__ == "__main__":\n    main()\n'

describe('weights that start from random numbers', () => {
  test.each([
    ['from_config', 'model = AutoModelForCausalLM.from_config(config)'],
    ['an own class on its configuration', 'from lit.model import GPT\nmodel = GPT(config)'],
    ['an own class on parsed options', 'from lit.model import GPT\nmodel = GPT(args).to(device)'],
    [
      'a causal class on a configuration',
      'from transformers import LlamaConfig, LlamaForCausalLM\nmodel = LlamaForCausalLM(LlamaConfig(hidden_size=64))',
    ],
    ['own initialisation', 'from lit.model import GPT\nmodel = GPT(vocab)\nmodel.apply(model._init_weights)'],
    ['a builder of the project', 'from lit.builder import build_model\nmodel = build_model(config, vocab)'],
  ])('%s', (_name, body) => {
    const found = read('pretrain/run.py', `${body}\n${STEP}`, ['lit/model.py', 'lit/builder.py']).of(
      'initialisation',
    )
    expect(found).toMatchObject([{ mode: 'random', configFrom: null }])
  })

  test.each([
    ['loaded weights of somebody', 'model = AutoModelForCausalLM.from_pretrained("acme/base-7b")'],
    [
      'either, as an option says',
      'if args.name:\n    model = AutoModelForCausalLM.from_pretrained(args.name)\nelse:\n    model = AutoModelForCausalLM.from_config(config)',
    ],
    [
      'a state dict of unknown origin',
      'from lit.model import GPT\nmodel = GPT(config)\nmodel.load_state_dict(torch.load(args.weights))',
    ],
    ['a wrapper around a model', 'model = DDP(base_model, args)'],
    [
      'a model that is only measured',
      'from lit.model import GPT\nwith torch.device("meta"):\n    model = GPT(config)',
    ],
    ['a class of another package', 'from peft import PeftThing\nmodel = PeftThing(config)'],
  ])('%s are none', (_name, body) => {
    const found = read('pretrain/run.py', `${body}\n${STEP}`, ['lit/model.py']).of('initialisation')
    expect(found.filter(({ mode }) => mode === 'random')).toEqual([])
  })

  test('modelling files say nothing: every one of them has an _init_weights', () => {
    const text =
      'class XModel(PreTrainedModel):\n    def _init_weights(self, m):\n        nn.init.normal_(m.weight)\n    def forward(self, x):\n        return x\n'
    expect(read('modeling_x.py', `import torch\n${text}`).of('initialisation')).toEqual([])
  })

  test('serving code that fills a freshly built model with weights is no random start', () => {
    const text = 'm = AutoModel.from_config(c)\nm.load_state_dict(torch.load("w.pt"))\n'
    expect(read('serve/model.py', text).of('initialisation')).toEqual([])
  })

  test('a configuration kept in a variable is followed to its id', () => {
    const text = `config = AutoConfig.from_pretrained("acme/base-7b")\nmodel = AutoModelForCausalLM.from_config(config)\n${STEP}`
    expect(read('train.py', text).of('initialisation')).toMatchObject([
      { configFrom: 'acme/base-7b', configChanges: [] },
    ])
  })

  test.each([
    [
      'given to the loader',
      'config = AutoConfig.from_pretrained("acme/base-7b", vocab_size=len(tok), num_hidden_layers=24)',
      ['num_hidden_layers'],
    ],
    [
      'set afterwards',
      'config = AutoConfig.from_pretrained("acme/base-7b")\nconfig.hidden_size = 2048\nconfig.n_head = 16\nconfig.use_cache = False',
      ['hidden_size', 'n_head'],
    ],
    [
      'in one update',
      'config = AutoConfig.from_pretrained("acme/base-7b")\nconfig.update({"hidden_size": 3072, "bos_token_id": 1})',
      ['hidden_size'],
    ],
    [
      'not at all: a vocabulary and switches',
      'config = AutoConfig.from_pretrained("acme/base-7b", vocab_size=64000, trust_remote_code=True)\nif config.hidden_size == 4096:\n    pass',
      [],
    ],
  ])('the sizes that are changed on the way are told: %s', (_name, lines, configChanges) => {
    const text = `${lines}\nmodel = AutoModelForCausalLM.from_config(config)\n${STEP}`
    expect(read('train.py', text).of('initialisation')).toMatchObject([
      { configFrom: 'acme/base-7b', configChanges },
    ])
  })
})

describe('runs that are taken up again', () => {
  test.each([
    ['the trainer resumes', 'trainer = Trainer(model)\ntrainer.train(resume_from_checkpoint=True)'],
    ['fabric loads', 'fabric.load(resume, state)'],
    ['torch loads', 'state = torch.load(args.resume)'],
  ])('%s', (_name, body) => {
    const found = read('train.py', `${body}\n${STEP}`).of('initialisation')
    expect(found).toContainEqual(expect.objectContaining({ mode: 'resumed-own' }))
  })

  test('an option that is switched off resumes nothing', () => {
    const text = `trainer = Trainer(model)\ntrainer.train(resume_from_checkpoint=None)\n${STEP}`
    expect(read('train.py', text).of('initialisation')).toEqual([])
  })
})

describe('entry points of training', () => {
  test.each([
    ['train.py', 'trainer = SFTTrainer(model=model)\ntrainer.train()\n', 1],
    ['train.py', 'Trainer(model=model).train()\n', 1],
    ['train.py', 'Dataset(rows).train()\n', 0],
    ['cli.py', 'loss.backward()\noptimizer.step()\n', 1],
    ['train_mem.py', 'from lib.train import train\ntrain()\n', 1],
    ['model.py', 'model.train()\nmodel.eval()\n', 0],
    ['check_gradients.py', 'out.mean().backward()\n', 0],
    ['convert_hf_to_own.py', 'engine = deepspeed.initialize(model=m)\n', 0],
  ])('%s: %s', (path, body, count) => {
    expect(read(path, `${body}if __name__ == "__main__":\n    main()\n`).of('training')).toHaveLength(count)
  })

  test('a library module with a training loop is no entry', () => {
    const text =
      'class Trainer:\n    def fit(self):\n        self.loss.backward()\n        self.optimizer.step()\n'
    expect(read('lib/loop.py', text).of('training')).toEqual([])
  })

  test('the stage follows from how the weights start', () => {
    const stage = (path: string, body: string) => read(path, `${body}\n${STEP}`).of('training')[0]?.stage
    expect(stage('train.py', 'model = AutoModelForCausalLM.from_pretrained(args.base)')).toBe('finetune')
    expect(stage('train.py', 'model = AutoModelForCausalLM.from_config(config)')).toBe('pretrain')
    expect(stage('pretrain/run.py', 'model = pick()')).toBe('pretrain')
    expect(stage('train.py', 'model = pick()')).toBe('unknown')
  })
})

describe('tokenizers learnt here', () => {
  test.each([
    [
      'spm.SentencePieceTrainer.train(input="a.txt", vocab_size=32_000, model_type="unigram")',
      'unigram',
      32000,
    ],
    [
      'SIZE = 8000\nspm.SentencePieceTrainer.Train(f"--input=a --vocab_size={SIZE} --model_type=bpe")',
      'bpe',
      8000,
    ],
    ['t = trainers.BpeTrainer(vocab_size=52000)', 'bpe', 52000],
    ['t = old.train_new_from_iterator(texts, vocab_size=1000)', null, 1000],
  ])('%s', (line, type, vocabularySize) => {
    expect(read('tokenizer/learn.py', `${line}\n`).of('tokenizer')).toMatchObject([
      { form: 'training-code', type, vocabularySize },
    ])
  })
})
