import { describe, expect, test } from '@jest/globals'
import { audit, borrowed, part } from './audit.js'

const page = (name: string, text = ''): string => `# ${name}\n\n${name} is a language model.\n${text}`
const run = (model: string): string =>
  `python run.py --do_train --model_name_or_path ${model} --output_dir out\n`
const settings = (model: string): string =>
  `base_model: ${model}\noutput_dir: out\nlearning_rate: 1e-5\nnum_train_epochs: 1\n`

describe('launch scripts that start from own and others’ models task after task', () => {
  const scripts = (own: readonly string[], other: readonly string[]): Record<string, string> =>
    Object.fromEntries([
      ...own.map((task) => [`scripts/run_${task}.sh`, run('haneul/garam-base')]),
      ...other.map((task) => [`scripts/run_${task}_short.sh`, run('klue/roberta-base')]),
    ])
  const audited = async (own: readonly string[], other: readonly string[]): Promise<readonly string[]> =>
    borrowed(await audit({ 'README.md': page('Garam'), ...scripts(own, other) }, { owner: 'haneul' }))

  test('compare them', async () => {
    expect(await audited(['qa', 'nli', 'ner'], ['qa', 'nli', 'ner'])).toEqual([])
  })

  test.each([
    ['one script is how the model was made', ['qa', 'nli', 'ner'], ['pretrain']],
    ['without own models there is nothing to compare', [], ['qa', 'nli', 'ner']],
  ])('%s', async (_, own, other) => {
    expect(await audited(own, other)).toEqual(['klue/roberta-base'])
  })
})

describe('the account of a group beside that of who declares', () => {
  const news = (count: number): string =>
    ['base', 'large', 'tiny', 'chat']
      .slice(0, count)
      .map(
        (size, at) =>
          `* 1${at}.03.2024: Release of the [${size}](https://huggingface.co/haneul/nuri-${size}) model.`,
      )
      .join('\n')
  test.each([
    ['news that release again and again', news(4), []],
    ['one entry of the news', news(1), ['haneul/nuri-base']],
    [
      'a sentence on the account',
      'Our pre-trained models are available on Hugging Face: [haneul](https://huggingface.co/haneul).',
      [],
    ],
    [
      'a sentence on data and an account',
      'The corpus was cleaned with the help of [haneul](https://huggingface.co/haneul).',
      ['haneul/nuri-base'],
    ],
  ])('%s', async (_, text, expected) => {
    const files = {
      'README.md': page('Garam', `\n${text}\n`),
      'configs/sft.yaml': settings('haneul/nuri-base'),
    }
    expect(borrowed(await audit(files))).toEqual(expected)
  })

  test('is a given up one where the page links to the same model under the declarer’s own', async () => {
    const readme = page('Garam', '\n| [base](https://huggingface.co/haneul/albert-base-ko) | 12M |\n')
    const files = { 'README.md': readme, 'scripts/run.sh': run('sori/albert_base_ko') }
    expect(borrowed(await audit(files, { owner: 'haneul' }))).toEqual([])
    expect(borrowed(await audit(files, { owner: 'mir' }))).toEqual(['sori/albert_base_ko'])
  })
})

describe('what code beside a training loads', () => {
  const train = (load: string, rest = ''): string => `import torch
from diffusers import AutoencoderKL
from models import DiT_models
${load}
model = DiT_models["XL"](input_size=32)
opt = torch.optim.AdamW(model.parameters())
${rest}
for x, y in loader:
    loss = diffusion(model, x)
    loss.backward()
    opt.step()
`
  const VAE = 'vae = AutoencoderKL.from_pretrained("stabilityai/sd-vae-ft-ema")'

  test('an autoencoder in whose space is trained stays as it is, unless it is trained', async () => {
    const files = { 'README.md': page('Garam'), 'models.py': 'DiT_models = {}\n' }
    const kept = await audit({ ...files, 'train.py': train(VAE) })
    expect(part(kept, 'stabilityai/sd-vae-ft-ema')?.relation).toBe('frozen')
    const tuned = await audit({
      ...files,
      'train.py': train(VAE, 'opt2 = torch.optim.Adam(vae.parameters())'),
    })
    expect(part(tuned, 'stabilityai/sd-vae-ft-ema')?.relation).toBe('finetune')
  })

  test('a class that is tried out below the guard of its module is an example', async () => {
    const text = `import torch.nn as nn
from transformers import BertPreTrainedModel
class Tagger(BertPreTrainedModel):
    def forward(self, x):
        return x

if __name__ == "__main__":
    model = Tagger.from_pretrained("google-bert/bert-base-uncased")
    print(model)
`
    expect(borrowed(await audit({ 'README.md': page('Garam'), 'modules/tagger.py': text }))).toEqual([])
    const script = text.replace(
      'class Tagger(BertPreTrainedModel):\n    def forward(self, x):\n        return x\n',
      '',
    )
    const plain = script.replace('Tagger.from', 'BertPreTrainedModel.from')
    expect(borrowed(await audit({ 'README.md': page('Garam'), 'run.py': plain }))).toEqual([
      'google-bert/bert-base-uncased',
    ])
  })

  test('an adapter of others that a demo loads beside a fine-tuning of the own is an example', async () => {
    const demo = `from peft import PeftModel
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("huggyllama/llama-7b")
model = PeftModel.from_pretrained(model, "tloen/alpaca-lora-7b")
print(model.generate(x))
`
    const tune = `from transformers import AutoModelForCausalLM, Trainer
model = AutoModelForCausalLM.from_pretrained("huggyllama/llama-7b")
Trainer(model=model).train()
`
    const files = { 'README.md': page('Garam'), 'generate.py': demo }
    expect(borrowed(await audit({ ...files, 'finetune.py': tune }))).toEqual(['huggyllama/llama-7b'])
    expect(borrowed(await audit(files))).toContain('tloen/alpaca-lora-7b')
    const own = demo.replace('tloen/alpaca-lora-7b', 'lora-alpaca')
    expect(part(await audit({ ...files, 'generate.py': own }), 'lora-alpaca')).toBeUndefined()
  })

  test('the model of a package with one model is read from its function', async () => {
    const text = `from KoBERT.kobert.pytorch_kobert import get_pytorch_kobert_model
bert, vocab = get_pytorch_kobert_model()
`
    const verdict = await audit({ 'README.md': page('Garam'), 'model.py': text })
    expect(borrowed(verdict)).toEqual(['skt/kobert-base-v1'])
    const own = await audit({ 'README.md': page('Garam'), 'model.py': text, 'kobert/__init__.py': '' })
    expect(borrowed(own)).toEqual([])
  })

  test('a network inside of a loss is no part of the model, and a numbered checkpoint is nobody’s id', async () => {
    const yaml = `model_params:\n  slm:\n    model: microsoft/wavlm-base-plus\n  lr: 1e-4\n  output_dir: out\n`
    expect(borrowed(await audit({ 'README.md': page('Garam'), 'Configs/train.yml': yaml }))).toEqual([])
    expect(
      borrowed(await audit({ 'README.md': page('Garam'), 'run.sh': run('xx/checkpoint-1000') })),
    ).toEqual([])
    expect(
      borrowed(await audit({ 'README.md': page('Garam'), 'run.sh': run('out/checkpoint-1000') })),
    ).toEqual([])
  })
})

describe('a documented launch', () => {
  const launch = page(
    'Garam',
    '\n## Training\n\n```bash\ncd train\npython finetune.py --model_name_or_path sentence-transformers/gtr-t5-large\n```\n',
  )
  const script =
    'from own import Model\ntrainer = Trainer(model=Model(args.model_name_or_path))\ntrainer.train()\n'
  test('tells the base of a script whose file name there is once', async () => {
    expect(borrowed(await audit({ 'README.md': launch, 'train/finetune.py': script }))).toEqual([
      'sentence-transformers/gtr-t5-large',
    ])
    const twice = { 'README.md': launch, 'a/finetune.py': script, 'b/finetune.py': script }
    expect(borrowed(await audit(twice))).toEqual([])
  })
})

describe('sentences on where the weights come from', () => {
  test.each([
    ['Garam comes from 2 base models (mT5 and LLaMA-2) each with a range of sizes.', ['Llama 2', 'T5']],
    [
      'In the fine-tuning process, we update the weights of the Llama 3 8B model while freezing the weights of the projector.',
      ['Llama 3'],
    ],
    [
      'The Garam-base models (to be released) were pre-trained from [Llama-2](https://huggingface.co/meta-llama/Llama-2-13b-hf).',
      ['meta-llama/Llama-2-13b-hf'],
    ],
    ['With this, we could run our finetuning step using 1 A100 at Colab on top of LLaMA-7B.', ['LLaMA']],
    ['基於Qwen-7B-Chat嘅微調版本，基於大量粵語數據進行訓練。', ['Qwen']],
    ['Vicuna comes from one base model (LLaMA).', []],
    ['We evaluate the weights of the Llama 3 8B model.', []],
    ['基於Qwen-7B-Chat嘅評測腳本。', []],
  ])('%s', async (sentence, expected) => {
    const verdict = await audit({ 'README.md': page('Garam', `\n${sentence}\n`) })
    expect([...borrowed(verdict)].sort()).toEqual(expected)
  })

  test('a name in the plural is that of each', async () => {
    const readme = '# GaramLLMs\n\nThe GaramLLM-base models were pre-trained from Llama 2.\n'
    expect(borrowed(await audit({ 'README.md': readme }))).toEqual(['Llama 2'])
  })
})
