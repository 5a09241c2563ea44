import { describe, expect, test } from '@jest/globals'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { read } from './support.js'

const mentions = (text: string, path = 'app/registry.py', others: string[] = []): string[] =>
  read(path, text, others)
    .of('reference')
    .filter(({ use }) => use === 'list')
    .map(({ target, id, via, location }) => `${location.startLine} ${target} ${id} ${via}`)

describe('ids that nothing in the source was seen to load', () => {
  test('a download registry: every row at its own line, by the names around it', () => {
    const text = [
      'register_model_group(',
      '    models={',
      '        "Hanbit-7B-Chat": {',
      '            DownloadSource.DEFAULT: "acme/hanbit-7b-chat",',
      '            DownloadSource.MODELSCOPE: "Acme_AI/hanbit-7b-chat",',
      '        },',
      '    },',
      '    template="hanbit",',
      ')',
    ].join('\n')
    expect(mentions(text)).toEqual([
      '4 model acme/hanbit-7b-chat Hanbit-7B-Chat',
      '5 model Acme_AI/hanbit-7b-chat MODELSCOPE',
    ])
  })

  test('the configuration a recipe writes: its tokenizer, and a row of the mixture', () => {
    const text = [
      'def sft(out):',
      '    cfg = DictDefault(',
      '        {',
      '            "base_model": "acme/base-1b",',
      '            "tokenizer_config": "acme/tok-32k",',
      '            "datasets": [{"path": "acme/chat", "type": "alpaca"}],',
      '        }',
      '        | minimal',
      '    )',
    ].join('\n')
    // The base is a declared option, told as such.
    expect(mentions(text, 'src/recipes/sft.py')).toEqual([
      '5 tokenizer acme/tok-32k tokenizer_config',
      '6 dataset acme/chat dataset',
    ])
  })

  test('settings written out in a literal are read like the file they become', () => {
    const text = [
      'CONFIG = """\\',
      'base_model: acme/base-1b',
      'datasets:',
      '  - path: acme/chat',
      '    type: alpaca',
      'output_dir: ./out',
      '"""',
    ].join('\n')
    expect(mentions(text, 'src/recipes/presets.py')).toEqual([
      '2 model acme/base-1b model',
      '4 dataset acme/chat dataset',
    ])
  })

  test.each([
    [
      'the flag before it',
      'run(["python", "sft.py", "--dataset_name", "acme/chat"])',
      'dataset acme/chat dataset_name',
    ],
    [
      'the default of an option',
      'p.add_argument("--model-path", type=str, default="acme/base-7b")',
      'model acme/base-7b model_path',
    ],
    [
      'a default of the environment',
      'BASE_MODEL = os.getenv("BASE", "acme/base-7b")',
      'model acme/base-7b BASE',
    ],
    [
      'the kind of the repository',
      'fetch_with_retry("acme/chat", repo_type="dataset")',
      'dataset acme/chat dataset',
    ],
    [
      'a catalogued name where nothing else says',
      'weights = [{"dest": "openai/clip-vit-large-patch14-336"}]',
      'model openai/clip-vit-large-patch14-336 weights',
    ],
    [
      'a file of the hub',
      'URL = "https://huggingface.co/acme/base-7b-gguf/resolve/main/q4.gguf"',
      'model acme/base-7b-gguf URL',
    ],
    [
      'a file inside a data set',
      'bench_dataset: str = field(default="acme/eval-1/mini.json")',
      'dataset acme/eval-1 field',
    ],
    [
      'the hub as a file system',
      'df = frame("hf://datasets/acme/chat/train.parquet")',
      'dataset acme/chat frame',
    ],
  ])('%s', (_name, text, expected) => {
    expect(mentions(text)).toEqual([`1 ${expected}`])
  })

  test.each([
    [
      'names of metrics',
      'self.metrics["completions/mean_length"].append(1)\nkeys = ["rewards/accuracies"]\n',
    ],
    [
      'marks of a profiler, whatever the function is called',
      'def prepare_data():\n    range_push("rl/prepare-data")\n',
    ],
    [
      'assertions and comparisons',
      'assert args.model == "acme/base-7b"\nif args.dataset == "acme/chat":\n    pass\n',
    ],
    [
      'documentation',
      'def load():\n    """\n    base_model: acme/base-7b\n    >>> load_model("acme/base-7b")\n    """\n',
    ],
    ['what is published', 'model.push_to_hub("acme/out-7b")\nargs = Args(hub_model_id="acme/out-7b")\n'],
    [
      'images, workflows and code',
      'image = "acme/model-server"\ndocker_image = "nvidia/cuda"\ngit_repo = "acme/model-tools"\n',
    ],
    ['folders of a benchmark', 'data = dict(img_dir="leftImg8bit/train", data_root="annotations/val2017")\n'],
    [
      'a router’s names for a service',
      'llm = Chat(model="ollama/llama3.1")\nllm = Chat(model="groq/llama-3.1-70b-versatile")\n',
    ],
    ['data sets of another site', 'api.dataset_download_files("somebody/office-lines")\n'],
    ['pictures', 'avatar_model = "https://huggingface.co/datasets/acme/pictures/resolve/main/bee.png"\n'],
    [
      'pages to look at',
      'raise ValueError("https://huggingface.co/acme/base-7b")\nmodel_help = "https://huggingface.co/acme/base-7b"\n',
    ],
    ['kernels', 'attn_implementation = "acme/flash-attn3"\n'],
    ['a type', 'def f(model: "acme/base-7b"): ...\n'],
  ])('says nothing of %s', (_name, text) => {
    expect(mentions(text)).toEqual([])
  })

  test('a path of the repository is the project itself', () => {
    expect(mentions('model_dir_or_id = "acme/base-7b"\n', 'app/x.py', ['acme/base-7b/config.json'])).toEqual(
      [],
    )
  })

  test('is linear in what it reads', () => {
    const hostile = `x = "${'a/'.repeat(200_000)}"\ny = '${'/'.repeat(200_000)}\n`
    const started = process.cpuUsage()
    mentions(hostile)
    expect(cpuMilliseconds(started)).toBeLessThan(2000)
  })
})

describe('command lines in literals', () => {
  test.each([
    [
      'a command put together piece by piece, with what the code fills in left out',
      [
        'cmd = f"python3 -m serve.worker --model-path {path} --port {port} "',
        'cmd += f"--tokenizer-path acme/base-tok "',
      ].join('\n'),
      ['2 tokenizer acme/base-tok tokenizer'],
    ],
    [
      'every flag of a long one',
      'command = f"trl sft --output_dir {tmp} --model_name_or_path acme/tiny --dataset_name acme/chat --report_to none".split()',
      ['1 model acme/tiny model', '1 dataset acme/chat dataset'],
    ],
    [
      'the text given to a shell',
      'os.system("python convert.py --model acme/base-7b --out_type f16")',
      ['1 model acme/base-7b model'],
    ],
    [
      'a flag and its value in one word of a list',
      'ARGS = ["--tokenizer-model=acme/base-tok", "--bf16"]',
      ['1 tokenizer acme/base-tok tokenizer'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(mentions(text, 'tools/launch_server.py')).toEqual(expected)
  })

  test.each([
    ['usage that is printed', 'print("python serve.py --model-path acme/base-7b")'],
    ['help of an option', 'p.add_argument("--x", help="as in: serve --model acme/base-7b")'],
    ['how to install, told to people', 'cmd_to_install = "run: hub download --model acme/base-7b"'],
    ['a name that is served', 'cmd = "serve --served-model-name acme/base-7b"'],
    ['an id begun and filled in', 'cmd = f"serve --model acme/base-{size}"'],
    ['a folder of the project', 'cmd = "serve --model checkpoints/base-7b --data_path acme/chat"'],
    ['a file of the repository', 'cmd = "serve --model acme/base-7b"', ['acme/base-7b/config.json']],
  ])('%s is none', (_name, text, others: string[] = []) => {
    expect(mentions(text, 'tools/launch.py', others)).toEqual([])
  })
})
