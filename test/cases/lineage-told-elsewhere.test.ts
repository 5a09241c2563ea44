import { describe, expect, test } from '@jest/globals'
import { audit, borrowed, part, requirement, resultOf } from './audit.js'

const trainer = (model: string) => `from transformers import AutoModelForCausalLM, HfArgumentParser, Trainer

model = AutoModelForCausalLM.from_pretrained("${model}")
trainer = Trainer(model=model, args=None, train_dataset=None)
trainer.train()
`

describe('models that members publish from accounts of their own', () => {
  const pages = {
    'README.md':
      '<div align="center">\n\n<h2>Nuri-Owl: a family of models</h2>\n\n</div>\n\n- [**Nuri-Owl**](Nuri-Owl)\n',
    'Nuri-Owl/README.md': `# Nuri-Owl: Seeing and speaking

\`\`\`
git clone https://github.com/nuri-lab/Nuri-Owl.git
\`\`\`

| Model | Phase | Download |
| --- | --- | --- |
| Nuri-Owl 7B | Pre-training | [Download link](https://huggingface.co/minji42/nuri-owl-7b-pt) |
| Nuri-Owl 7B | Instruction tuning | [Download link](https://huggingface.co/minji42/nuri-owl-7b) |
`,
    'Nuri-Owl/pipeline/train.py': trainer('minji42/nuri-owl-7b-pt'),
  }

  test.each([
    ['nobody is known to declare', undefined],
    ['the pages give the declarer’s own repository', 'https://github.com/nuri-lab/Nuri-Owl.git'],
  ])('are the declarer’s where %s', async (_, remote) => {
    const verdict = await audit(pages, remote === undefined ? {} : { remote })
    expect(borrowed(verdict)).toEqual([])
    expect(part(verdict, 'minji42/nuri-owl-7b-pt')?.owner).toBe('self')
  })

  test('are others’ in a fork that kept the pages', async () => {
    const verdict = await audit(pages, { remote: 'https://github.com/haneul/Nuri-Owl.git' })
    expect(borrowed(verdict)).toEqual(['minji42/nuri-owl-7b-pt'])
  })

  test('are others’ under another title', async () => {
    const verdict = await audit({
      ...pages,
      'README.md': '# Miru: recipes\n\nSee [the folder](Nuri-Owl).\n',
    })
    expect(borrowed(verdict)).toEqual(['minji42/nuri-owl-7b-pt'])
  })
})

describe('own names that hold those of others', () => {
  test('are told as open, and contradict nothing', async () => {
    const verdict = await audit({
      'README.md':
        '# Nuri\n\n```\ngit clone https://github.com/nuri-lab/nuri.git\n```\n\n- [nuri-lab/nuri-llama2-7b](https://huggingface.co/nuri-lab/nuri-llama2-7b)\n',
      'finetune.py': trainer('nuri-lab/nuri-llama2-7b'),
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(requirement(verdict, 'T4-INIT').messages).toContainEqual({
      key: 'reason.own-name-carries',
      parameters: { own: 'nuri-lab/nuri-llama2-7b', name: 'Llama 2', supplier: 'Meta' },
    })
  })
})

describe('settings written in Python', () => {
  const loader = (call: string) => `from transformers import AutoConfig, AutoTokenizer, BertModel


def get_text_encoder(text_encoder_type):
    return ${call}
`
  const settings = `batch_size = 1
modelname = "nuridetect"
num_queries = 900
text_encoder_type = "bert-base-uncased"
`
  const files = (call: string, path = 'nuridetect/config/nuri_swint.py') => ({
    'README.md': '# Nuri Detect\n\nOpen-set detection.\n',
    [path]: settings,
    'nuridetect/util/text.py': loader(call),
  })

  test('name the weights that code loads by the same name', async () => {
    const verdict = await audit(files('BertModel.from_pretrained(text_encoder_type)'))
    expect(borrowed(verdict)).toEqual(['google-bert/bert-base-uncased'])
    expect(part(verdict, 'google-bert/bert-base-uncased')?.locations[0]).toMatchObject({
      path: 'nuridetect/config/nuri_swint.py',
      startLine: 4,
    })
  })

  test.each([
    ['code loads another setting', files('BertModel.from_pretrained(vision_encoder_type)')],
    ['only a configuration is made of it', files('AutoConfig.from_pretrained(text_encoder_type)')],
    ['only a tokenizer is made of it', files('AutoTokenizer.from_pretrained(text_encoder_type)')],
    [
      'the file is one of tests',
      files('BertModel.from_pretrained(text_encoder_type)', 'tests/config/nuri.py'),
    ],
  ])('are no weights where %s', async (_, one) => {
    expect(borrowed(await audit(one))).toEqual([])
  })
})

describe('layers that a script copies', () => {
  const script = (branches: string) => `import argparse

from transformers import BertForMaskedLM, GPT2LMHeadModel, RobertaForMaskedLM

parser = argparse.ArgumentParser()
parser.add_argument("--model_type", default="roberta", choices=["roberta", "gpt2"])
parser.add_argument("--model_name", default="roberta-large", type=str)
args = parser.parse_args()
${branches}
state_dict = model.state_dict()
compressed = {}
std = 0
for teacher in [0, 2, 4, 7, 9, 11]:
    for w in ["weight", "bias"]:
        compressed[f"encoder.layer.{std}.attention.{w}"] = state_dict[f"encoder.layer.{teacher}.attention.{w}"]
    std += 1
`
  const either = `if args.model_type == "roberta":
    model = RobertaForMaskedLM.from_pretrained(args.model_name)
elif args.model_type == "gpt2":
    model = GPT2LMHeadModel.from_pretrained(args.model_name)
`

  test('are nobody’s by a default that goes with one of several designs', async () => {
    expect(borrowed(await audit({ 'README.md': '# Nuri\n', 'scripts/extract.py': script(either) }))).toEqual(
      [],
    )
  })

  test('are those of a default that one design takes', async () => {
    const one = 'model = RobertaForMaskedLM.from_pretrained(args.model_name)\n'
    expect(borrowed(await audit({ 'README.md': '# Nuri\n', 'scripts/extract.py': script(one) }))).toEqual([
      'FacebookAI/roberta-large',
    ])
  })

  test('are told by a page in Korean', async () => {
    const verdict = await audit({
      'README.md':
        '# DistilNuri\n\n- Layer 초기화의 경우 기존 KoGPT2의 1, 5, 9번째 layer 값을 그대로 사용하였습니다.\n',
    })
    expect(borrowed(verdict)).toEqual(['KoGPT2'])
  })
})

describe('pre-training data by others’ models', () => {
  const generator = `from openai import OpenAI

client = OpenAI()
for topic in open("topics.txt"):
    answer = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Write a textbook chapter on " + topic}],
    )
    print(answer.choices[0].message.content)
`
  const readme = (sentence = '') => `# Nuri 1B\n\nA language model trained from scratch. ${sentence}\n`

  test.each([
    [
      'by a script that says so',
      { 'README.md': readme(), 'data/pretrain/generate_textbooks.py': generator },
      'gpt-4o-mini',
    ],
    [
      'by a page that says so',
      { 'README.md': readme('We pre-train on 20B tokens of textbooks written by GPT-3.5.') },
      'GPT-3.5',
    ],
    [
      'by a page that names an open model',
      {
        'README.md': readme(
          'Web pages rephrased by Mixtral-8x7B-Instruct make up 12% of the pre-training corpus.',
        ),
      },
      'Mixtral-8x7B-Instruct',
    ],
  ])('contradict T5-ORG %s', async (_, files, model) => {
    const { result, messages } = requirement(await audit(files), 'T5-ORG')
    expect(result).toBe('contradicted')
    expect(messages[0]?.parameters['generator']).toBe(model)
  })

  test.each([
    ['a script makes instructions', { 'README.md': readme(), 'data/sft/generate_replies.py': generator }],
    ['a script judges', { 'README.md': readme(), 'data/pretrain/filter_generated.py': generator }],
    [
      'a script makes questions to test with',
      { 'README.md': readme(), 'eval/pretrain/generate_questions.py': generator },
    ],
    ['a page says it of instructions', { 'README.md': readme('The instruction data was written by GPT-4.') }],
    [
      'the own model wrote it',
      {
        'README.md':
          '# Nuri 1B\n\n<a href="https://huggingface.co/nuri-lab/Nuri-70B">weights</a>\n\nThe pre-training corpus was rephrased by `nuri-lab/Nuri-70B`.\n',
      },
    ],
  ])('leave T5-ORG open where %s', async (_, files) => {
    expect(resultOf(await audit(files), 'T5-ORG')).toBe('unverified')
  })
})
