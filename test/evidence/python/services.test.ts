import { describe, expect, test } from '@jest/globals'
import { read } from './support.js'

function signs(path: string, text: string, others: readonly string[] = []): string[] {
  return read(path, text, others)
    .of('service')
    .map(({ provider, sign, model, overridden }) =>
      [provider, sign, model, overridden ? 'overridden' : null].filter((part) => part !== null).join(' '),
    )
}

describe('signs of a closed service', () => {
  test.each([
    ['import openai', ['openai sdk-import']],
    [
      'if x:\n    import litellm\nelse:\n    from openai import OpenAI',
      ['litellm sdk-import', 'openai sdk-import'],
    ],
    [
      'import openai\nr = openai.ChatCompletion.create(model="gpt-4", messages=[])',
      ['openai sdk-import', 'openai client-call gpt-4'],
    ],
    [
      'from openai import OpenAI\nr = OpenAI().chat.completions.create(model=M, messages=[])',
      ['openai sdk-import', 'openai client-call'],
    ],
    [
      'import anthropic\nc = anthropic.Anthropic()\nr = c.messages.create(model="claude-3-opus-20240229")',
      ['anthropic sdk-import', 'anthropic client-call', 'anthropic client-call claude-3-opus-20240229'],
    ],
    [
      'from openai import AzureOpenAI\nc = AzureOpenAI(azure_endpoint=e)\nj = c.fine_tuning.jobs.create(model="gpt-35-turbo-0125", training_file=f)',
      ['azure-openai sdk-import', 'azure-openai client-call', 'azure-openai finetune-job gpt-35-turbo-0125'],
    ],
    ['HOST = "https://clovastudio.apigw.ntruss.com"', ['naver-clova-studio endpoint']],
    ['MODEL_NAME = "HCX-002"', ['naver-clova-studio model-name HCX-002']],
    ['k = os.environ["OPENAI_API_KEY"]', ['openai environment']],
    ['k = os.environ.get("FTQ_AZURE_OPENAI_ENDPOINT")', ['azure-openai environment']],
    ['k = os.getenv("NCP_CLOVASTUDIO_API_KEY")', ['naver-clova-studio environment']],
    ['c = {"DEFAULT_MODEL": os.getenv("DEFAULT_MODEL", "gpt-4o-mini")}', ['openai model-name gpt-4o-mini']],
    [
      'model = "ft:gpt-3.5-turbo-0125:acme::8abcXYZ1"',
      [
        'openai model-name ft:gpt-3.5-turbo-0125:acme::8abcXYZ1',
        'openai finetuned-id ft:gpt-3.5-turbo-0125:acme::8abcXYZ1',
      ],
    ],
    [
      'import boto3\nc = boto3.client("bedrock-runtime")\nr = c.invoke_model(modelId="anthropic.claude-v2")',
      ['aws-bedrock client-call', 'aws-bedrock client-call anthropic.claude-v2'],
    ],
    [
      'import google.generativeai as genai\nm = genai.GenerativeModel("gemini-pro")\nr = m.generate_content(p)',
      ['google-gemini sdk-import', 'google-gemini client-call', 'google-gemini client-call'],
    ],
  ])('%s', (text, expected) => {
    expect(signs('app/ask.py', `${text}\n`)).toEqual(expected)
  })

  test.each([
    ['a prefix of a hub id', 'if tower.startswith("openai") or "openai/clip" in tower:\n    pass'],
    [
      'types of the SDK',
      'from openai.types.chat import ChatCompletionMessage\nfrom openai import RateLimitError',
    ],
    ['a package of the project', 'from app.api.openai.v1 import chat\nfrom .openai import client'],
    ['documentation', '"""Set OPENAI_API_KEY, see https://api.openai.com/v1."""\n# import openai\nx = 1'],
    ['a help text', 'p.add_argument("--url", help="such as https://api.openai.com/v1")'],
    ['a key that opens other doors', 'k = os.environ["HF_TOKEN"]\nr = os.environ["AWS_REGION"]'],
    ['open weights', 'MODEL = "gpt-oss-20b"\nmodel_name = "gpt2"'],
    [
      'a client of another kind',
      'from redis import Client\nc = Client(host="x")\nr = c.chat.completions.create(model="m")',
    ],
  ])('%s is none', (_name, text) => {
    expect(signs('app/ask.py', `${text}\n`)).toEqual([])
  })

  test('a file of the repository may bear the name of a package', () => {
    expect(signs('app/ask.py', 'import replicate\n', ['app/replicate.py'])).toEqual([])
  })

  test('a server of the wire format is no client', () => {
    const text =
      'import openai\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/v1/chat/completions")\nasync def chat(request: ChatCompletionRequest):\n    return run(request)\n'
    expect(signs('serve/api.py', text)).toEqual([])
  })

  test('a proxy that answers the format and calls a service is a client of that service', () => {
    const text =
      '@app.post("/{project}/chat/completions")\nasync def chat(body):\n    key = os.environ.get("NCP_CLOVASTUDIO_API_KEY")\n'
    expect(signs('server.py', text)).toEqual(['naver-clova-studio environment'])
  })
})

describe('clients pointed elsewhere', () => {
  const client = (args: string, before = '') =>
    signs(
      'app/ask.py',
      `from openai import OpenAI\n${before}c = OpenAI(${args})\nr = c.chat.completions.create(model=m, messages=[])\n`,
    ).at(-1)

  test.each([
    ['api_key="EMPTY", base_url="http://localhost:8000/v1"', ''],
    ['api_key="EMPTY"', ''],
    ['base_url=f"http://{host}:{port}/v1"', ''],
    ['base_url="https://llm.acme.example/v1", api_key=k', ''],
    ['base_url=URL', 'URL = os.getenv("URL", "http://0.0.0.0:8000/v1")\n'],
    ['base_url=args.url', 'p.add_argument("--url", default="http://127.0.0.1:30000/v1")\n'],
    ['base_url=self.vllm_server', ''],
  ])('OpenAI(%s)', (args, before) => {
    expect(client(args, before)).toBe('openai client-call overridden')
  })

  test.each([
    [''],
    ['api_key=key'],
    ['base_url=None'],
    ['base_url="https://api.openai.com/v1"'],
    ['base_url=os.environ.get("OPENAI_BASE_URL")'],
    ['**kwargs'],
  ])('OpenAI(%s) is the vendor', (args) => {
    expect(client(args)).toBe('openai client-call')
  })

  test('the address of another vendor is a use of that vendor', () => {
    expect(client('base_url="https://api.deepseek.com/v1", api_key=k')).toBe('deepseek client-call')
  })

  test('the import counts as a wire format only when every client is pointed elsewhere', () => {
    const local = 'a = OpenAI(base_url="http://localhost:1/v1")\n'
    expect(signs('app/ask.py', `from openai import OpenAI\n${local}`)[0]).toBe('openai sdk-import overridden')
    expect(signs('app/ask.py', `from openai import OpenAI\n${local}b = OpenAI()\n`)[0]).toBe(
      'openai sdk-import',
    )
  })

  test('a local client of one function says nothing about another function', () => {
    const text =
      'from openai import OpenAI\ndef a():\n    c = OpenAI(base_url="http://localhost:1/v1")\n    return c.chat.completions.create(model="m")\ndef b():\n    c = OpenAI()\n    return c.chat.completions.create(model="gpt-4")\n'
    expect(signs('app/ask.py', text).slice(1)).toEqual([
      'openai client-call overridden',
      'openai client-call m overridden',
      'openai client-call',
      'openai client-call gpt-4',
    ])
  })

  test('an address set for the whole module moves its calls', () => {
    const text =
      'import openai\nopenai.api_base = "http://localhost:8000/v1"\nopenai.api_key = "EMPTY"\nr = openai.ChatCompletion.create(model="vicuna")\n'
    expect(signs('app/ask.py', text).at(-1)).toBe('openai client-call vicuna overridden')
  })
})

describe('what the service is used for', () => {
  test.each([
    ['generate_instruction.py', [], true, 'data'],
    ['translate_corpus.py', [], true, 'data'],
    ['data/ask.py', [], true, 'data'],
    ['utils.py', ['generate_instruction.py'], true, 'data'],
    ['utils.py', ['train.py'], false, 'product'],
    ['app/chat.py', [], false, 'product'],
    ['eval/ask.py', [], false, 'evaluation'],
    ['tools/gpt_judge.py', [], false, 'evaluation'],
  ] as const)('%s beside %j', (path, others, makesData, scope) => {
    const found = read(path, 'import openai\n', others).of('service')
    expect(found).toMatchObject([{ provider: 'openai', makesData, scope }])
  })

  test('a script that writes instruction pairs makes training data', () => {
    const text =
      'import openai, json\nout = []\nfor s in seeds:\n    r = openai.ChatCompletion.create(model="gpt-4", messages=[])\n    out.append({"instruction": s, "output": r})\njson.dump(out, open("sft_train.json", "w"))\n'
    expect(
      read('tools/run.py', text)
        .of('service')
        .every(({ makesData, scope }) => makesData && scope === 'data'),
    ).toBe(true)
  })

  test('one function that scores is evaluation inside a product file', () => {
    const text =
      'import openai\ndef judge_answer(x):\n    return openai.ChatCompletion.create(model="gpt-4")\ndef reply(x):\n    return openai.ChatCompletion.create(model="gpt-4")\n'
    expect(
      read('app/core.py', text)
        .of('service')
        .map(({ scope }) => scope),
    ).toEqual(['product', 'evaluation', 'product'])
  })
})
