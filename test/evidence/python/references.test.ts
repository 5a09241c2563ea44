import { describe, expect, test } from '@jest/globals'
import { places, read } from './support.js'

describe('where the id of a loader call comes from', () => {
  const LOAD = 'AutoModelForCausalLM.from_pretrained'
  const head = 'from transformers import AutoModelForCausalLM\n'
  test.each([
    ['a literal', `m = ${LOAD}("acme/base-7b")`, ['model acme/base-7b@2']],
    ['adjacent literals', `m = ${LOAD}("acme/" "base-7b")`, ['model acme/base-7b@2']],
    ['a keyword', `m = ${LOAD}(pretrained_model_name_or_path="acme/base-7b")`, ['model acme/base-7b@2']],
    [
      'a constant',
      `NAME = "acme/base-7b"\nm = ${LOAD}(NAME)`,
      ['model acme/base-7b@2', 'model acme/base-7b@3'],
    ],
    [
      'an f-string over a constant',
      `SIZE = "7b"\nNAME = f"acme/base-{SIZE}"\nm = ${LOAD}(NAME)`,
      ['model acme/base-7b@3', 'model acme/base-7b@4'],
    ],
    ['a concatenation', `ORG = "acme"\nm = ${LOAD}(ORG + "/base-7b")`, ['model acme/base-7b@3']],
    [
      'a dictionary',
      `IDS = {"s": "acme/base-7b", "l": "acme/base-70b"}\nm = ${LOAD}(IDS["s"])`,
      ['model acme/base-7b@2', 'model acme/base-7b@3'],
    ],
    [
      'a class attribute',
      `class C:\n    name = "acme/base-7b"\n    def f(self):\n        return ${LOAD}(self.name)`,
      ['model acme/base-7b@3', 'model acme/base-7b@5'],
    ],
    [
      'a caller in the same file',
      `def f(name):\n    return ${LOAD}(name)\nf("acme/base-7b")`,
      ['model acme/base-7b@3', 'model acme/base-7b@4'],
    ],
    [
      'a loop over literals',
      `for n in ["acme/base-7b", "acme/base-13b"]:\n    ${LOAD}(n)`,
      ['model acme/base-7b@2', 'model acme/base-13b@2', 'model acme/base-7b@3', 'model acme/base-13b@3'],
    ],
    [
      'both branches',
      `n = "acme/base-7b" if small else "acme/base-70b"\n${LOAD}(n)`,
      ['model acme/base-7b@2', 'model acme/base-70b@2', 'model acme/base-7b@3', 'model acme/base-70b@3'],
    ],
  ])('%s', (_name, body, expected) => {
    const reading = read('load.py', `${head}${body}\n`)
    expect(places(reading)).toEqual(expected)
    expect(reading.of('reference').every(({ isDefault }) => !isDefault)).toBe(true)
  })

  test.each([
    [
      'argparse',
      'p.add_argument("--model-path", "-m", default="acme/base-7b")\nargs = p.parse_args()\nm = AutoModel.from_pretrained(args.model_path)',
    ],
    [
      'argparse with dest',
      'p.add_argument("--m", dest="name", default="acme/base-7b")\nm = AutoModel.from_pretrained(args.name)',
    ],
    [
      'a dataclass field',
      'class ModelArguments:\n    name: Optional[str] = field(default="acme/base-7b", metadata={"help": "x"})\nm = AutoModel.from_pretrained(model_args.name)',
    ],
    [
      'a pydantic field',
      'class Config(BaseModel):\n    name: str = "acme/base-7b"\nm = AutoModel.from_pretrained(config.name)',
    ],
    ['a function default', 'def f(name="acme/base-7b"):\n    return AutoModel.from_pretrained(name)'],
    ['the environment', 'm = AutoModel.from_pretrained(os.getenv("MODEL", "acme/base-7b"))'],
    [
      'click',
      '@click.command()\n@click.option("--name", default="acme/base-7b")\ndef f(name):\n    return AutoModel.from_pretrained(name)',
    ],
    ['what stands behind or', 'm = AutoModel.from_pretrained(name or "acme/base-7b")'],
    [
      'an absl flag',
      'flags.DEFINE_string("base", "acme/base-7b", "help")\nm = AutoModel.from_pretrained(FLAGS.base)',
    ],
  ])('%s gives a default', (_name, body) => {
    const references = read('load.py', `from transformers import AutoModel\n${body}\n`).of('reference')
    expect(references.length).toBeGreaterThan(0)
    for (const fact of references) expect([fact.id, fact.isDefault]).toEqual(['acme/base-7b', true])
  })

  test('two functions that use the same name for different things are kept apart', () => {
    const reading = read(
      'load.py',
      'def a():\n    n = "acme/one-7b"\n    return AutoModel.from_pretrained(n)\ndef b():\n    n = pick()\n    return AutoModel.from_pretrained(n)\n',
    )
    expect(reading.of('reference').map(({ location }) => location.startLine)).toEqual([2, 3])
    expect(reading.of('unresolved-reference').map(({ expression }) => expression)).toEqual(['n'])
  })
})

describe('what a loader call loads', () => {
  test.each([
    ['AutoConfig.from_pretrained("acme/base-7b")', 'config', 'architecture-of'],
    ['LlamaTokenizerFast.from_pretrained("acme/base-7b")', 'tokenizer', 'tokenizer-of'],
    ['CLIPImageProcessor.from_pretrained("acme/base-7b")', 'processor', null],
    ['CLIPVisionModel.from_pretrained("acme/base-7b")', 'model', null],
    ['load_dataset("acme/base-7b")', 'dataset', null],
    ['hf_hub_download("acme/base-7b", "tokenizer.model")', 'tokenizer', 'tokenizer-of'],
    ['hf_hub_download(repo_id="acme/base-7b", filename="x.parquet", repo_type="dataset")', 'dataset', null],
    ['snapshot_download("acme/base-7b")', 'model', null],
    ['PeftModel.from_pretrained(base, "acme/base-7b")', 'model', 'adapter'],
    ['AutoGPTQForCausalLM.from_quantized("acme/base-7b")', 'model', 'quantized'],
    ['FastLanguageModel.from_pretrained(model_name="acme/base-7b", max_seq_length=1)', 'model', null],
  ])('%s', (call, target, relation) => {
    const [fact] = read('load.py', `x = ${call}\n`).of('reference')
    expect(fact).toMatchObject({ id: 'acme/base-7b', form: 'hub-id', target, relation, use: 'load' })
  })

  test.each([
    ['import whisper\nm = whisper.load_model("large-v3")', 'whisper-large-v3', 'name'],
    [
      'import timm\nm = timm.create_model("vit_base_patch16_224", pretrained=True)',
      'timm/vit_base_patch16_224',
      'name',
    ],
    ['import torch\nm = torch.hub.load("acme/dino", "vit_b14")', 'acme/dino', 'hub-id'],
    [
      'import open_clip\nm, _, _ = open_clip.create_model_and_transforms("ViT-L-14", pretrained="laion2b")',
      'open_clip/ViT-L-14/laion2b',
      'name',
    ],
    [
      'from sentence_transformers import SentenceTransformer\nm = SentenceTransformer("all-MiniLM-L6-v2")',
      'all-MiniLM-L6-v2',
      'name',
    ],
    ['from vllm import LLM\nm = LLM(model="acme/base-7b")', 'acme/base-7b', 'hub-id'],
    [
      'from transformers import pipeline\np = pipeline("text-generation", model="acme/base-7b")',
      'acme/base-7b',
      'hub-id',
    ],
    ['from transformers import GPT2Model\nm = GPT2Model.from_pretrained("gpt2")', 'gpt2', 'name'],
    [
      'from transformers import AutoModel\nm = AutoModel.from_pretrained("https://huggingface.co/acme/base-7b")',
      'acme/base-7b',
      'hub-url',
    ],
    [
      'from transformers import AutoModel\nm = AutoModel.from_pretrained("/workspace/llama/llama-7b")',
      '/workspace/llama/llama-7b',
      'local-path',
    ],
    [
      'import torchvision\nm = torchvision.models.resnet50(weights="IMAGENET1K_V2")',
      'torchvision/resnet50',
      'name',
    ],
    [
      'from encodec import EncodecModel\nm = EncodecModel.encodec_model_24khz()',
      'facebook/encodec_24khz',
      'hub-id',
    ],
  ])('%s', (source, id, form) => {
    const found = read('load.py', `${source}\n`)
      .of('reference')
      .filter(({ target }) => target === 'model')
    expect(found.map((fact) => [fact.id, fact.form])).toContainEqual([id, form])
  })

  test('the revision goes with the id', () => {
    const [fact] = read('load.py', 'm = AutoModel.from_pretrained("acme/base-7b", revision="abc123")\n').of(
      'reference',
    )
    expect(fact).toMatchObject({ revision: 'abc123', role: null, via: 'AutoModel.from_pretrained' })
  })
})

describe('what is no load', () => {
  test.each([
    [
      'a docstring',
      '"""\n>>> AutoModel.from_pretrained("acme/base-7b")\npython sft.py --model_name_or_path acme/base-7b\n"""\n',
    ],
    ['a comment', '# AutoModel.from_pretrained("acme/base-7b")\nx = 1\n'],
    [
      'a type',
      'from typing import Literal\ndef f(x: Literal["acme/base-7b"], y: "acme/base-7b" = None) -> "from_pretrained(acme/base-7b)": ...\n',
    ],
    [
      'a registry',
      'configs = [dict(org="acme", name="base-7b"), dict(org="acme", name="base-70b")]\nx = AutoModel.from_pretrained\n',
    ],
    [
      'a placeholder',
      'm = AutoModel.from_pretrained("path/to/model")\nn = AutoModel.from_pretrained("your-org/your-model")\n',
    ],
    ['local file builders', 'd = load_dataset("json", data_files="x.jsonl")\n'],
    [
      'weights that stay random',
      'import timm\nm = timm.create_model("vit_base_patch16_224", pretrained=False)\n',
    ],
    [
      'a codec without its weights',
      'from encodec import EncodecModel\nm = EncodecModel.encodec_model_24khz(pretrained=False)\n',
    ],
  ])('%s', (_name, text) => {
    expect(read('load.py', text).of('reference')).toEqual([])
  })

  test('a path that exists in the repository is the project itself', () => {
    const reading = read('load.py', 'm = AutoModel.from_pretrained("acme/base-7b")\n', [
      'acme/base-7b/config.json',
    ])
    expect(reading.facts).toEqual([])
  })

  test('a load_dataset of the project is a list of what it can be asked for', () => {
    const text = 'from .data import load_dataset\nd = load_dataset("acme/chat-7k")\n'
    expect(read('load.py', text).of('reference')).toMatchObject([
      { target: 'dataset', id: 'acme/chat-7k', use: 'list' },
    ])
  })

  test('tests and trees of other projects are not read', () => {
    const text = 'm = AutoModel.from_pretrained("acme/base-7b")\n'
    expect(read('tests/test_load.py', text).facts).toEqual([])
    expect(read('third_party/x/load.py', text).facts).toEqual([])
  })
})

describe('a configuration and a tokenizer of somebody are no weights of somebody', () => {
  const text = `from transformers import AutoConfig, AutoTokenizer
from model_utils.modeling import LlamaForCausalLM
import lightning as L

SIZE = '7b'
NAME = f'acme/llama-{SIZE}'

def main():
    fabric = L.Fabric()
    tokenizer = AutoTokenizer.from_pretrained(NAME)
    model = LlamaForCausalLM(
        config=AutoConfig.from_pretrained(NAME))
    optimizer = torch.optim.AdamW(model.parameters())
    fabric.backward(loss)

if __name__ == '__main__':
    main()
`
  const reading = read('main.py', text, ['model_utils/modeling.py'])

  test('nothing is a model', () => {
    expect(new Set(reading.of('reference').map(({ target }) => target))).toEqual(
      new Set(['tokenizer', 'config']),
    )
  })

  test('the model starts from random numbers on that configuration', () => {
    expect(reading.of('initialisation')).toMatchObject([
      { mode: 'random', configFrom: 'acme/llama-7b', location: { startLine: 11 } },
    ])
    expect(reading.of('training')).toMatchObject([{ sign: 'entry', stage: 'pretrain' }])
  })
})

describe('use, relation and role', () => {
  const train = (body: string) =>
    read(
      'train.py',
      `from transformers import AutoModelForCausalLM, CLIPVisionModel, Trainer\n${body}\ntrainer = Trainer(model=model)\ntrainer.train()\nif __name__ == "__main__":\n    pass\n`,
    ).of('reference')

  test('an entry that trains what it loads fine-tunes it', () => {
    expect(train('model = AutoModelForCausalLM.from_pretrained("acme/base-7b")')).toMatchObject([
      { use: 'train', relation: 'finetune', role: 'backbone', scope: 'training' },
    ])
  })

  test('weights that are frozen are said to be', () => {
    expect(
      train('tower = CLIPVisionModel.from_pretrained("acme/vit-l")\ntower.requires_grad_(False)'),
    ).toContainEqual(
      expect.objectContaining({ id: 'acme/vit-l', relation: 'frozen', role: 'vision-encoder' }),
    )
  })

  test('a freeze behind an option is not taken for granted', () => {
    expect(
      train(
        'model = AutoModelForCausalLM.from_pretrained("acme/base-7b")\nif args.freeze:\n    model.requires_grad_(False)',
      ),
    ).toMatchObject([{ relation: 'finetune' }])
  })

  test('a teacher is distilled from', () => {
    expect(train('teacher = AutoModelForCausalLM.from_pretrained("acme/big-70b")')).toMatchObject([
      { relation: 'distilled-from', role: 'teacher' },
    ])
  })

  test('a reward model is not where the weights start', () => {
    expect(train('reward_model = AutoModelForCausalLM.from_pretrained("acme/rm-7b")')).toMatchObject([
      { relation: null },
    ])
  })

  test('scoring code is evaluation whatever folder it lies in', () => {
    const text = 'm = AutoModel.from_pretrained("acme/base-7b")\n'
    expect(read('tools/gpt_review.py', text).of('reference')[0]).toMatchObject({ scope: 'evaluation' })
    expect(read('tools/serve.py', text).of('reference')[0]).toMatchObject({ scope: 'product' })
  })

  test('a script named after the model it converts is a tool about that model', () => {
    const text =
      'p.add_argument("--model", default="acme/Zephyr3.5-0.8B")\nsnapshot_download(repo_id=args.model)\n'
    expect(read('v7/run_zephyr35_make_pth.py', text).of('reference')[0]).toMatchObject({
      scope: 'evaluation',
      use: 'load',
    })
  })

  test('data sets read by product or training code are data', () => {
    const [fact] = read(
      'sft_train.py',
      'from datasets import load_dataset\nd = load_dataset("acme/chat-1m")\n',
    ).of('reference')
    expect(fact).toMatchObject({ target: 'dataset', scope: 'data' })
  })
})

describe('ids written down without a loader beside them', () => {
  test.each([
    ['an option default', 'p.add_argument("--vision_tower", default="acme/vit-l")', 'vision-encoder', true],
    ['a configuration object', 'cfg = {"teacher": "acme/vit-l", "size": 3}', 'teacher', false],
    ['a constant that another file imports', 'BASE_MODEL = "acme/vit-l"', null, false],
    ['a keyword', 'build(vision_tower="acme/vit-l")', 'vision-encoder', false],
  ])('%s', (_name, line, role, isDefault) => {
    expect(read('options.py', `${line}\n`).of('reference')).toMatchObject([
      { id: 'acme/vit-l', target: 'model', role, isDefault, use: 'load' },
    ])
  })

  test('rows of a table are a list of choices', () => {
    const text = `MODELS = {\n${['a', 'b', 'c', 'd'].map((name) => `  "${name}": {"base_model": "acme/${name}-7b"},`).join('\n')}\n}\n`
    const found = read('registry.py', text).of('reference')
    expect(found).toHaveLength(4)
    expect(found.every(({ use }) => use === 'list')).toBe(true)
  })
})

describe('loads that only the run decides', () => {
  test('are reported once each, with the expression', () => {
    const text =
      'def f(base):\n    a = AutoModel.from_pretrained(base)\n    b = AutoModel.from_pretrained(base)\n    c = AutoConfig.from_pretrained(base)\n'
    expect(read('load.py', text).of('unresolved-reference')).toMatchObject([
      { target: 'model', expression: 'base', via: 'AutoModel.from_pretrained', location: { startLine: 2 } },
    ])
  })

  test('the own checkpoint of a run is none', () => {
    const text =
      'm = AutoModel.from_pretrained(args.output_dir)\nn = AutoModel.from_pretrained(checkpoint_path)\n'
    expect(read('load.py', text).facts).toEqual([])
  })

  test("name the vendor's class where the place cannot be named", () => {
    const text =
      'from transformers import CLIPVisionModel\nclass Tower(nn.Module):\n    def load(self):\n        self.tower = CLIPVisionModel.from_pretrained(self.name)\n'
    expect(read('encoder.py', text).of('reference')).toMatchObject([
      {
        target: 'model',
        id: 'CLIPVisionModel',
        form: 'name',
        role: 'vision-encoder',
        relation: 'architecture-of',
      },
    ])
  })
})

describe("another vendor's classes", () => {
  test('built or registered are a design in use', () => {
    const text = `from transformers import MODEL_MAPPING, AutoModel
from transformers.models.qwen2_5_vl.modeling_qwen2_5_vl import (
    Qwen2_5_VisionTransformerPretrainedModel,
)
from transformers.models.qwen2_5_vl.configuration_qwen2_5_vl import Qwen2_5_VLVisionConfig
MODEL_MAPPING.register(Qwen2_5_VLVisionConfig, Qwen2_5_VisionTransformerPretrainedModel)
`
    expect(read('encoder/model.py', text).of('reference')).toMatchObject([
      {
        target: 'code',
        id: 'Qwen2_5_VisionTransformerPretrainedModel',
        via: 'import',
        location: { startLine: 3 },
      },
      { target: 'code', id: 'Qwen2_5_VLVisionConfig', location: { startLine: 5 } },
    ])
  })

  test('mentioned in annotations or checks are not', () => {
    const text =
      'from transformers import LlamaForCausalLM\ndef f(m: LlamaForCausalLM):\n    return isinstance(m, LlamaForCausalLM)\n'
    expect(read('tools/x.py', text).facts).toEqual([])
  })
})

test('an id that a file reads as tokenizer or generation settings is no model for standing in MODEL_ID', () => {
  const { of } = read(
    'scripts/make_tiny.py',
    'from transformers import AutoTokenizer, GenerationConfig\nMODEL_ID = "acme/base-7b"\ntok = AutoTokenizer.from_pretrained(MODEL_ID)\ncfg = GenerationConfig.from_pretrained(MODEL_ID)\n',
  )
  expect(of('reference').filter(({ target }) => target === 'model')).toEqual([])
})

describe('ids with a hole', () => {
  const train = (load: string): string =>
    `from transformers import AutoModelForCausalLM, Trainer\nmodel = AutoModelForCausalLM.from_pretrained(${load})\nTrainer(model=model).train()\n`
  test.each([
    ['"acme/base-{}-hf".format(size)', ['acme/base']],
    ['f"acme/base-{size}"', ['acme/base']],
    ['f"{org}/base-7b"', []],
    ['f"acme/{name}"', []],
    ['"./out/{}".format(step)', []],
    ['f"output/model-{step}"', []],
  ])('%s names %j', (load, ids) => {
    expect(
      read('finetune.py', train(load))
        .of('reference')
        .filter(({ target }) => target === 'model')
        .map(({ id }) => id),
    ).toEqual(ids)
  })
})

describe('a call that is only spoken of', () => {
  const head = 'from datasets import load_dataset\n'
  test.each([
    ['a docstring', `${head}def f():\n    """As load_dataset("acme/told") does."""\n`, []],
    ['a help text', `${head}add("--x", help='kwargs of load_dataset("acme/told")')\n`, []],
    ['an f-string that holds it', `${head}print(f"{load_dataset('acme/read')}")\n`, ['dataset acme/read@2']],
    [
      'the statement after such a text',
      `${head}x = 'load_dataset("acme/told")'; y = load_dataset("acme/read")\n`,
      ['dataset acme/read@2'],
    ],
  ])('is read in %s as Python does', (_, text, expected) => {
    expect(places(read('train.py', text))).toEqual(expected)
  })
})
