import { describe, expect, test } from '@jest/globals'
import { audit, others, part, requirement, resultOf } from './audit.js'

describe('a command-line assistant on a closed API (TheR1D/shell_gpt)', () => {
  const pyproject = `[project]
name = "askme"
keywords = ["shell", "gpt", "ollama", "cli"]
dependencies = [
    "openai >= 2.0.0, < 3.0.0",
    "typer >= 0.7.0, < 1.0.0",
]

[project.optional-dependencies]
litellm = [
    "litellm == 1.83.4"
]
`
  const config = `import os

DEFAULTS = {
    "DEFAULT_MODEL": os.getenv("DEFAULT_MODEL", "gpt-5.4-mini"),
    "API_BASE_URL": os.getenv("API_BASE_URL", "default"),
    "USE_LITELLM": os.getenv("USE_LITELLM", "false"),
}
`
  const handler = `from .config import DEFAULTS

base_url = DEFAULTS["API_BASE_URL"]
use_litellm = DEFAULTS["USE_LITELLM"] == "true"
extra = {"timeout": 60, "base_url": None if base_url == "default" else base_url}

if use_litellm:
    import litellm

    completion = litellm.completion
else:
    from openai import OpenAI

    client = OpenAI(**extra)
    completion = client.chat.completions.create


def ask(prompt):
    return completion(model=DEFAULTS["DEFAULT_MODEL"], messages=[{"role": "user", "content": prompt}])
`
  const files = { 'pyproject.toml': pyproject, 'askme/config.py': config, 'askme/handler.py': handler }

  test('a client imported in one branch of an if is use all the same', async () => {
    const verdict = await audit(files)
    expect(
      part(verdict, 'OpenAI API', 'service') ?? verdict.components.find((one) => one.kind === 'service'),
    ).toMatchObject({
      scope: 'product',
      country: 'US',
      supplier: 'OpenAI',
    })
    expect(verdict.level.ceiling).toBe('T0')
  })

  test('a base URL that is only set on request leaves the default, which is the closed API', async () => {
    const verdict = await audit(files)
    expect(resultOf(verdict, 'T0-API')).toBe('supported')
    expect(requirement(verdict, 'T0-API').locations.map(({ path }) => path)).toContain('askme/handler.py')
  })

  test('a package of an extra is asked for in a note, never in a warning', async () => {
    const declared = await audit({
      ...files,
      'sovereignty.json': JSON.stringify({
        schemaVersion: '1.0.0',
        subject: { name: 'askme', supplier: 'Acme' },
        claim: { level: 'T0' },
        components: [
          {
            name: 'openai',
            type: 'service',
            role: 'backbone',
            supplier: 'OpenAI',
            license: { declared: 'NOASSERTION' },
          },
          { name: 'openai', id: 'sdk', type: 'library', purl: 'pkg:pypi/openai' },
          { name: 'typer', type: 'library', purl: 'pkg:pypi/typer' },
        ],
      }),
    })
    expect(part(declared, 'litellm', 'library')).toMatchObject({ declared: false })
    expect(
      declared.findings
        .filter((one) => one.message.includes('litellm'))
        .map(({ rule, severity }) => ({ rule, severity })),
    ).toEqual([{ rule: 'component/undeclared', severity: 'note' }])
  })

  test('a keyword of the package description is no dependency', async () => {
    const verdict = await audit(files)
    expect(verdict.components.filter((one) => /ollama/i.test(one.name))).toEqual([])
  })
})

describe('a proxy before a domestic closed API (weavel-ai/hyperclova-wrapper)', () => {
  const files = {
    'constants.py': `CLOVA_STUDIO_API_ENDPOINT = "https://clovastudio.apigw.ntruss.com"
HCX_MODEL = "HCX-002"
`,
    'server.py': `import os

import httpx
from fastapi import FastAPI

from constants import CLOVA_STUDIO_API_ENDPOINT, HCX_MODEL

app = FastAPI()


@app.post("/chat/completions")
async def chat(body: dict):
    headers = {"X-NCP-CLOVASTUDIO-API-KEY": os.environ.get("NCP_CLOVASTUDIO_API_KEY")}
    async with httpx.AsyncClient() as client:
        url = f"{CLOVA_STUDIO_API_ENDPOINT}/testapp/v1/chat-completions/{HCX_MODEL}"
        answer = await client.post(url, headers=headers, json=body)
    return answer.json()
`,
    'requirements.txt': 'fastapi==0.104.1\nhttpx==0.25.1\n',
  }

  test('an endpoint host is a service though no SDK is asked for', async () => {
    const verdict = await audit(files)
    const service = verdict.components.find((one) => one.kind === 'service')
    expect(service).toMatchObject({ scope: 'product', country: 'KR' })
    expect(verdict.level.ceiling).toBe('T0')
  })

  test('host and use in two files are one service', async () => {
    const verdict = await audit(files)
    expect(verdict.components.filter((one) => one.kind === 'service')).toHaveLength(1)
    expect(
      verdict.components.find((one) => one.kind === 'service')?.locations.map(({ path }) => path),
    ).toContain('constants.py')
  })

  test("a provider of the claimant's own country is a third party still, and the level is T0", async () => {
    const verdict = await audit({
      ...files,
      'sovereignty.json': JSON.stringify({
        schemaVersion: '1.0.0',
        subject: { name: 'proxy', supplier: 'Acme', country: 'KR' },
        claim: { level: 'T2' },
      }),
    })
    const service = verdict.components.find((one) => one.kind === 'service')
    expect(service).toMatchObject({ country: 'KR', owner: 'third-party' })
    expect(verdict).toMatchObject({ level: { ceiling: 'T0' }, conclusion: 'contradicted' })
  })

  test('names of key variables alone show the service', async () => {
    const { 'constants.py': _, ...rest } = files
    const verdict = await audit({
      ...rest,
      'server.py': `import os

import httpx

KEY = os.environ["NCP_CLOVASTUDIO_API_KEY"]


def chat(body):
    return httpx.post(os.environ["UPSTREAM"], headers={"X-NCP-CLOVASTUDIO-API-KEY": KEY}, json=body).json()
`,
    })
    expect(verdict.components.find((one) => one.kind === 'service')).toMatchObject({ country: 'KR' })
  })
})

describe("fine-tuning on the vendor's platform (gyaneshhere/fine-tuning)", () => {
  const cell = (source: string, outputs: readonly unknown[] = []) => ({
    cell_type: 'code',
    execution_count: 1,
    metadata: {},
    outputs,
    source: source.split('\n').map((line, at, all) => (at === all.length - 1 ? line : `${line}\n`)),
  })
  const notebook = (cells: readonly unknown[]) =>
    JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)
  const client = cell(`import os
from openai import AzureOpenAI

client = AzureOpenAI(
    azure_endpoint=os.getenv("FTQ_AZURE_OPENAI_ENDPOINT"),
    api_key=os.getenv("FTQ_AZURE_OPENAI_API_KEY"),
    api_version="2024-05-01-preview",
)`)
  const job = cell(`response = client.fine_tuning.jobs.create(
    training_file=training_file_id,
    validation_file=validation_file_id,
    model="gpt-35-turbo-0125",
)`)
  const result = cell('print(response.fine_tuned_model)', [
    {
      output_type: 'stream',
      name: 'stdout',
      text: ['gpt-35-turbo-0125.ft-5fd1918ee65d4cd38a5dcf6835066ed7\n'],
    },
  ])
  const readme = '# Support answers\n\nTunes gpt-35-turbo-0125 on our tickets.\n'

  test('a notebook alone, with escaped quotes and no list of packages, shows T1', async () => {
    const verdict = await audit({ 'README.md': readme, 'finetune.ipynb': notebook([client, job, result]) })
    expect(resultOf(verdict, 'T1-FT')).toBe('supported')
    expect(verdict.level.ceiling).toBe('T1')
    expect(verdict.components.find((one) => one.kind === 'service')).toMatchObject({ country: 'US' })
  })

  test("key variables with a prefix of the author's are still the provider's", async () => {
    const only = cell(`import os
import httpx

ENDPOINT = os.getenv("FTQ_AZURE_OPENAI_ENDPOINT")
KEY = os.getenv("FTQ_AZURE_OPENAI_API_KEY")
httpx.post(ENDPOINT + "/openai/deployments/gpt-35-turbo/chat/completions", headers={"api-key": KEY})`)
    const verdict = await audit({ 'answer.ipynb': notebook([only]) })
    expect(verdict.components.filter((one) => one.kind === 'service')).not.toEqual([])
  })

  test('the id of a tuned model in an output is T1 evidence by itself', async () => {
    const verdict = await audit({ 'README.md': readme, 'deploy.ipynb': notebook([client, result]) })
    expect(resultOf(verdict, 'T1-FT')).toBe('supported')
    expect(requirement(verdict, 'T1-FT').locations[0]?.path).toBe('deploy.ipynb')
  })

  test("the vendor's spelling without a dot is no open model by others", async () => {
    const verdict = await audit({ 'README.md': readme, 'finetune.ipynb': notebook([client, job]) })
    expect(verdict.components.filter((one) => one.kind === 'model')).toEqual([])
    expect(others(verdict)).toHaveLength(1)
  })
})
