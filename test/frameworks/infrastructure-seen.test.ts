import { describe, expect, test } from '@jest/globals'
import { audit } from '../redteam/audit.js'

function declaration(subject: object): string {
  return JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Labs', ...subject },
    claim: { level: 'T6' },
    components: [],
  })
}

async function reasons(files: Readonly<Record<string, string>>, id: string): Promise<string> {
  const verdict = await audit(files, 'nuri-labs')
  const { result, reasons } = verdict.requirements.find((one) => one.id === id)!
  return `${result}: ${reasons.join(' ')}`
}

const NVIDIA =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: nuri\nspec:\n  template:\n    spec:\n      containers:\n      - name: serve\n        image: registry.nuri.kr/serve:1\n        resources:\n          limits:\n            nvidia.com/gpu: 8\n'
const NCLOUD = 'provider "ncloud" {\n  region = "KR"\n}\n'
const AWS = 'provider "aws" {\n  region = "ap-northeast-2"\n}\n'

describe('infrastructure beside a requirement that only a third party can attest', () => {
  test.each([
    ['optimum-rbln==0.8.1\n', 'Rebellions'],
    ['furiosa-llm==2025.3.0\n', 'FuriosaAI'],
  ])('a package for a domestic accelerator shows that it is possible: %j', async (requirements, vendor) => {
    const files = { 'sovereignty.json': declaration({ country: 'KR' }), 'requirements.txt': requirements }
    expect(await reasons(files, 'T6-NPU')).toContain(`unverified: A repository alone cannot show this`)
    expect(await reasons(files, 'T6-NPU')).toContain(`name domestic accelerators: ${vendor}.`)
  })

  test('a foreign one beside it contradicts nothing, alone it does', async () => {
    const files = { 'sovereignty.json': declaration({ country: 'KR' }), 'deploy/k8s.yaml': NVIDIA }
    expect(await reasons(files, 'T6-NPU')).toContain('contradicted: Serving files name only foreign')
    expect(await reasons({ ...files, 'requirements.txt': 'vllm-rbln==0.8.0\n' }, 'T6-NPU')).toContain(
      'unverified',
    )
  })

  test('a package for tests runs no product', async () => {
    const files = { 'sovereignty.json': declaration({ country: 'KR' }), 'deploy/k8s.yaml': NVIDIA }
    expect(await reasons({ ...files, 'requirements-dev.txt': 'vllm-rbln==0.8.0\n' }, 'T6-NPU')).toContain(
      'contradicted',
    )
  })

  test('a domestic cloud is told, and which country is home is asked for where nobody says', async () => {
    const told = { 'sovereignty.json': declaration({ country: 'KR' }), 'infra/main.tf': NCLOUD }
    expect(await reasons(told, 'T6-CLOUD')).toContain('name domestic clouds: NAVER Cloud.')
    const silent = { 'sovereignty.json': declaration({}), 'infra/main.tf': AWS, 'deploy/k8s.yaml': NVIDIA }
    expect(await reasons(silent, 'T6-CLOUD')).toMatch(
      /^unverified: .*name Amazon Web Services\. Whether that is domestic is open: neither `subject\.country`/,
    )
    expect(await reasons(silent, 'T6-NPU')).toMatch(/^unverified: .*name NVIDIA\. Whether that is domestic/)
  })
})
