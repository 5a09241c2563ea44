import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from '../../src/cli/run.js'
import { createClient } from '../../src/github/client.js'
import { readDependencyGraph } from '../../src/github/dependency-graph.js'
import { GitHubServer, WORKFLOW_TOKEN } from '../support/github-server.js'
import { folder, removeFolders } from './support.js'

let server: GitHubServer

beforeEach(async () => {
  server = await GitHubServer.start()
})
afterEach(async () => {
  removeFolders()
  await server.close()
})

async function run(...flags: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const out = { stdout: '', stderr: '' }
  const path = folder({ 'requirements.txt': 'torch==2.9.0\n', 'README.md': '# Haneul\n' })
  const code = await runCli(['check', path, '--format', 'json', ...flags], {
    stdout: (text) => {
      out.stdout += text
    },
    stderr: (text) => {
      out.stderr += text
    },
    clock: () => new Date('2026-11-23T00:00:00Z'),
    cwd: process.cwd(),
    environment: { GITHUB_API_URL: server.url, GITHUB_TOKEN: WORKFLOW_TOKEN },
    isTerminal: false,
    width: 100,
  })
  return { code, ...out }
}

/** The document as GitHub exports it: the repository, what it asks for, and what that needs in turn. */
function sbom(direct: readonly string[], transitive: readonly string[] = []): Record<string, unknown> {
  const element = (name: string) => ({
    SPDXID: `SPDXRef-pypi-${name}`,
    name,
    versionInfo: '1.0',
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    externalRefs: [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: `pkg:pypi/${name}@1.0`,
      },
    ],
  })
  const root = { ...element('model'), SPDXID: 'SPDXRef-github-acme-model' }
  const relation = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
  })
  return {
    SPDXID: 'SPDXRef-DOCUMENT',
    spdxVersion: 'SPDX-2.3',
    creationInfo: { created: '2026-11-01T00:00:00Z', creators: ['Tool: GitHub.com-Dependency-Graph'] },
    name: 'com.github.acme/model',
    dataLicense: 'CC0-1.0',
    documentNamespace: 'https://spdx.org/spdxdocs/protobom/1',
    packages: [root, ...[...direct, ...transitive].map(element)],
    relationships: [
      relation('SPDXRef-DOCUMENT', 'DESCRIBES', root.SPDXID),
      ...direct.map((name) => relation(root.SPDXID, 'DEPENDS_ON', element(name).SPDXID)),
      ...transitive.map((name) =>
        relation(element(direct[0] ?? '').SPDXID, 'DEPENDS_ON', element(name).SPDXID),
      ),
    ],
  }
}

/** The verdict without what no two runs share. */
function judged(stdout: string): unknown {
  const { subject: _, ...verdict } = JSON.parse(stdout) as Record<string, unknown>
  return verdict
}

describe('the dependency graph of GitHub', () => {
  test('is a hint: what only it has is named on standard error, and the verdict stays as it is', async () => {
    server.sbom = sbom(['torch', 'flash-attn'], ['sympy'])
    const offline = await run()
    const online = await run('--online', '--repo', 'acme/model')
    expect(online.stderr).toBe(
      'Hint, not judged: in GitHub’s dependency graph of acme/model and not in the files (1): flash-attn 1.0\n',
    )
    expect([online.code, judged(online.stdout)]).toEqual([offline.code, judged(offline.stdout)])
    expect(server.requests('GET', /dependency-graph\/sbom$/)).toHaveLength(1)
  })

  test('that has nothing more says so', async () => {
    server.sbom = sbom(['torch'])
    expect((await run('--online', '--repo', 'acme/model')).stderr).toContain('the files show all')
  })

  test('is not asked without --online', async () => {
    await run()
    expect(server.log).toEqual([])
  })

  test.each([
    [404, 'Not Found', 'not-found'],
    [403, 'Resource not accessible by integration', 'forbidden'],
    [401, 'Bad credentials', 'unauthorized'],
  ])('that answers %i is one note, and no failure', async (status, message, failure) => {
    server.fault({ method: 'GET', path: /sbom$/, status, message, times: 1 })
    const { code, stderr, stdout } = await run('--online', '--repo', 'acme/model')
    expect(code).toBe(0)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(`(${failure}: ${message})`)
    expect(JSON.parse(stdout)).toHaveProperty('conclusion', 'undeclared')
  })

  test('that does not answer in time is one note too', async () => {
    server.before('GET', /sbom$/, () => new Promise((resolve) => setTimeout(resolve, 500)))
    const client = createClient({
      baseUrl: server.url,
      token: WORKFLOW_TOKEN,
      userAgent: 'test',
      sleep: () => new Promise(() => {}),
    })
    const graph = await readDependencyGraph(client, { owner: 'acme', repo: 'model' }, 20)
    expect(graph).toMatchObject({ ok: false, failure: 'unreachable' })
  })

  test('that is a document of another shape has no packages', async () => {
    server.sbom = { ...sbom(['torch']), packages: [], relationships: [] }
    expect((await run('--online', '--repo', 'acme/model')).stderr).toContain('(packages: 0)')
  })
})
