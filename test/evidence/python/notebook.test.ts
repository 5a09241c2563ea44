import { describe, expect, test } from '@jest/globals'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { read } from './support.js'

interface Cell {
  readonly type?: string
  readonly source: readonly string[] | string
  readonly outputs?: unknown
}

function notebook(cells: readonly Cell[], indent = 1): string {
  return JSON.stringify(
    {
      cells: cells.map(({ type = 'code', source, outputs = [] }) => ({
        cell_type: type,
        metadata: {},
        outputs,
        source,
      })),
      nbformat: 4,
    },
    null,
    indent,
  )
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length
}

describe('notebooks', () => {
  const fine = notebook([
    { type: 'markdown', source: ['import openai is only mentioned'] },
    {
      source: [
        'import openai\n',
        'from openai import AzureOpenAI\n',
        '\n',
        'client = openai.AzureOpenAI(\n',
        '    azure_endpoint=os.environ["FTQ_AZURE_OPENAI_ENDPOINT"],\n',
        ')',
      ],
    },
    {
      source: ['job = client.fine_tuning.jobs.create(\n', '    model = "gpt-35-turbo-0125",\n', ')'],
      outputs: [{ text: ['"fine_tuned_model": "gpt-35-turbo-0125.ft-08832bd28a9b411f"\n'] }],
    },
  ])
  const reading = read('finetune.ipynb', fine)

  test('are read across cells, with places in the file itself', () => {
    expect(reading.of('service').map(({ sign, location }) => [sign, location.startLine])).toEqual([
      ['sdk-import', lineOf(fine, '"import openai\\n"')],
      ['sdk-import', lineOf(fine, '"from openai import')],
      ['client-call', lineOf(fine, '"client = ')],
      ['environment', lineOf(fine, 'FTQ_AZURE')],
      ['finetune-job', lineOf(fine, '"job = ')],
      ['finetuned-id', lineOf(fine, '.ft-0883')],
    ])
    expect(
      reading
        .of('service')
        .every(({ provider, strength }) => provider === 'azure-openai' && strength === 'D'),
    ).toBe(true)
  })

  test('give exact columns behind escapes', () => {
    const text = notebook([
      { source: ['a = "\\u00e9 \\"x\\""; m = AutoModel.from_pretrained("acme/base-7b")\n'] },
    ])
    const [fact] = read('a.ipynb', text).of('reference')
    const line = text.split('\n')[fact!.location.startLine - 1]!
    expect(line.slice(fact!.location.startColumn - 1, fact!.location.endColumn)).toBe(
      'AutoModel.from_pretrained(\\"acme/base-7b\\")',
    )
  })

  test('may hold a cell as one string and stand on one line', () => {
    const text = notebook([{ source: 'x = 1\nm = AutoModel.from_pretrained("acme/base-7b")\n' }], 0)
    const [fact] = read('a.ipynb', text).of('reference')
    expect(fact!.location.startLine).toBe(1)
    expect(text.slice(fact!.location.startColumn - 1)).toMatch(/^AutoModel\.from_pretrained/)
  })

  test('magic lines and foreign cells are no Python', () => {
    const text = notebook([
      { source: ['%%bash\n', 'import openai\n'] },
      { source: ['%%time\n', 'm = AutoModel.from_pretrained("acme/base-7b")\n'] },
      { source: ['!echo "import openai"\n', '%load_ext x'] },
    ])
    const found = read('a.ipynb', text)
    expect(found.of('service')).toEqual([])
    expect(found.of('reference')).toHaveLength(1)
  })

  test('pip lines are dependencies', () => {
    const text = notebook([
      {
        source: [
          '!pip install -q "Flash_Attn[x]>=2.0" acme==1.2 -r requirements.txt\n',
          '%pip install peft\n',
          'x = 1',
        ],
      },
    ])
    expect(read('a.ipynb', text).of('dependency')).toMatchObject([
      { name: 'flash-attn', specifier: '>=2.0', version: null, extras: ['x'], strength: 'D' },
      { name: 'acme', specifier: '==1.2', version: '1.2' },
      { name: 'peft', specifier: null },
    ])
  })

  test('shell lines name what they download and serve', () => {
    const text = notebook([
      {
        source: [
          '!huggingface-cli download --quiet acme/base-7b --local-dir base\n',
          '!git clone https://huggingface.co/datasets/acme/chat\n',
          '!hf download {model_name}\n',
          'x = 1\n',
        ],
      },
    ])
    expect(
      read('run.ipynb', text)
        .of('reference')
        .map(({ target, id, via, location }) => [target, id, via, location.startLine]),
    ).toEqual([
      ['model', 'acme/base-7b', 'huggingface-cli download', lineOf(text, 'acme/base-7b')],
      ['dataset', 'acme/chat', 'git clone', lineOf(text, 'datasets/acme')],
    ])
  })

  test('are the product where there is no other program, else they show how to use it', () => {
    const text = notebook([{ source: ['m = AutoModel.from_pretrained("acme/base-7b")\n'] }])
    expect(read('use.ipynb', text).of('reference')[0]!.scope).toBe('product')
    expect(read('use.ipynb', text, ['src/model.py']).of('reference')[0]!.scope).toBe('documentation')
    expect(read('notebooks/use.ipynb', text).of('reference')[0]!.scope).toBe('documentation')
    expect(read('finetune.ipynb', text, ['src/model.py']).of('reference')[0]!.scope).toBe('training')
  })

  test('older notebooks keep cells in worksheets', () => {
    const text = JSON.stringify({
      worksheets: [{ cells: [{ cell_type: 'code', input: ['import openai'] }] }],
    })
    expect(read('a.ipynb', text).of('service')).toHaveLength(1)
  })

  test('what is no notebook is said to be skipped', () => {
    expect(read('a.ipynb', '[1, 2]').skipped).toEqual(['not a notebook'])
  })

  test.each([
    ['cut off in a string', '{"cells": [{"cell_type": "code", "source": ["import op'],
    ['cut off in outputs', '{"cells": [{"cell_type": "code", "outputs": [{"a": [1, {'],
    ['deeply nested', `{"cells": [{"cell_type": "code", "outputs": ${'['.repeat(300_000)}`],
    ['backslashes', `{"cells": [{"cell_type": "code", "source": ["${'\\'.repeat(300_001)}`],
  ])('broken JSON, %s, is survived', (_name, text) => {
    const started = process.cpuUsage()
    expect(() => read('a.ipynb', text)).not.toThrow()
    expect(cpuMilliseconds(started)).toBeLessThan(2000)
  })
})

describe('pip install lines', () => {
  test.each([
    [['!pip install a b'], ['a', 'b']],
    [['%pip install a'], ['a']],
    [['!python -m pip install -U a'], ['a']],
    [['!{sys.executable} -m pip install a'], ['a']],
    [['!uv pip install a'], ['a']],
    [['!pip install -r requirements.txt'], []],
    [['!pip install -e . && pip install b'], ['b']],
    [['!cd /content && pip install -q "a[x]>=1,<2"'], ['a [x] >=1,<2']],
    [['!pip install a > /dev/null'], ['a']],
    [['!pip install --index-url https://x.example/simple a'], ['https://x.example/simple', 'a']],
    [['!pip install ./dist/x.whl'], []],
    [
      ['!pip install a==1.2 \\\n', '  b'],
      ['a ==1.2', 'b'],
    ],
    [
      ['!pip install deepspeed@git+https://github.com/EleutherAI/DeeperSpeed.git@main'],
      ['deepspeed @ git+https://github.com/EleutherAI/DeeperSpeed.git@main'],
    ],
    [
      ['!pip install https://h.example/flash_attn-2.5.6-cp310-cp310-linux_x86_64.whl'],
      ['flash-attn @ https://h.example/flash_attn-2.5.6-cp310-cp310-linux_x86_64.whl'],
    ],
    [['!pip install $PACKAGE {name} b'], ['b']],
    [
      ['%%bash\n', 'set -e\n', 'pip install a\n', 'pip install b'],
      ['a', 'b'],
    ],
    [['%%writefile run.sh\n', 'pip install a'], []],
    [['!ls\n', 'x = 1'], []],
  ])('%j', (source, expected) => {
    const { facts } = read('a.ipynb', notebook([{ source }]))
    expect(
      facts.flatMap((fact) => {
        if (fact.kind === 'hosting') return [fact.url]
        if (fact.kind !== 'dependency') return []
        const { name, extras, specifier, url } = fact
        return [
          [name, extras.length === 0 ? null : `[${extras}]`, specifier, url === null ? null : `@ ${url}`]
            .filter((part) => part !== null)
            .join(' '),
        ]
      }),
    ).toEqual(expected)
  })

  test('are placed in the file, continued lines too', () => {
    const text = notebook([{ source: ['import x\n', '!pip install a==1.2 \\\n', '  b'] }])
    const [a, b] = read('a.ipynb', text).of('dependency')
    const line = (needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length
    expect(a?.location.startLine).toBe(line('a==1.2'))
    expect(b?.location.startLine).toBe(line('  b'))
  })
})
