import { describe, expect, test } from '@jest/globals'
import { yamlCommandsCollector } from '../../src/evidence/collect-yaml-commands.js'
import { collect } from './prose/support.js'

const references = (path: string, text: string): string[] =>
  collect(yamlCommandsCollector, path, text).facts.map((fact) =>
    fact.kind === 'reference'
      ? `${fact.location.startLine} ${fact.target} ${fact.id} ${fact.via} ${fact.scope}`
      : fact.kind,
  )

describe('commands inside YAML', () => {
  test.each([
    [
      'steps of a workflow',
      '.github/workflows/ci.yml',
      'jobs:\n  test:\n    steps:\n      - name: fetch\n        run: |\n          pip install hf\n          hf download --repo-type=dataset acme/fixtures\n      - run: huggingface-cli download acme/m-1b\n',
      [
        '7 dataset acme/fixtures hf download development',
        '8 model acme/m-1b huggingface-cli download development',
      ],
    ],
    [
      'services of compose: a text, a list of words, a flow list',
      'docker-compose.yml',
      'services:\n  a:\n    image: acme/server\n    command: --model acme/m-1b --port 80\n  b:\n    command:\n      - vllm\n      - serve\n      - acme/m-7b\n  c:\n    command: ["python", "-m", "serve.api_server", "--model-path", "acme/m-8b"]\n',
      [
        '4 model acme/m-1b --model product',
        '9 model acme/m-7b vllm serve product',
        '11 model acme/m-8b --model-path product',
      ],
    ],
    [
      'a folded text, and a job of a cluster',
      'serve.yaml',
      'setup: |\n  ollama pull llama3.1:8b\nrun: >\n  vllm serve\n  --max-model-len 4096 acme/m-7b\n',
      ['2 model llama3.1 ollama pull product', '5 model acme/m-7b vllm serve product'],
    ],
    ['nothing of installs and settings', 'job.yaml', 'run: |\n  pip install vllm\nmodel: acme/m-7b\n', []],
  ])('%s', (_name, path, text, expected) => {
    expect(references(path, text)).toEqual(expected)
  })
})
