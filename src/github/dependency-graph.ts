import type { Client } from './client.js'
import { GitHubError, type GitHubFailure } from './errors.js'

export interface GraphPackage {
  readonly name: string
  readonly purl: string
  readonly version: string | null
}

export type GraphReading =
  | { readonly ok: true; readonly packages: readonly GraphPackage[] }
  | { readonly ok: false; readonly failure: GitHubFailure; readonly detail: string }

/**
 * Packages that GitHub's dependency graph has for a repository, from the SPDX document it exports
 * (https://docs.github.com/rest/dependency-graph/sboms). Where the document tells what the repository itself asks for,
 * only those. Never throws for what GitHub or the network does: the graph is a hint, and a run does not hang on it.
 * @param patienceMs longest time to wait, all retries included
 */
export async function readDependencyGraph(
  client: Client,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  patienceMs: number,
): Promise<GraphReading> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<GraphReading>((resolve) => {
    const detail = `no answer within ${Math.round(patienceMs / 1000)} s`
    timer = setTimeout(() => resolve({ ok: false, failure: 'unreachable', detail }), patienceMs)
  })
  try {
    return await Promise.race([ask(client, owner, repo), late])
  } finally {
    clearTimeout(timer)
  }
}

async function ask(client: Client, owner: string, repo: string): Promise<GraphReading> {
  try {
    const { data } = await client.rest.dependencyGraph.exportSbom({ owner, repo })
    return { ok: true, packages: packagesOf(data) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { ok: false, failure: error.failure, detail: error.message }
  }
}

type Table = Readonly<Record<string, unknown>>

/** Read as unknown: the answer of a server is input like any other. */
function packagesOf(answer: unknown): readonly GraphPackage[] {
  const sbom = tableAt(answer, 'sbom')
  const relations = tablesAt(sbom, 'relationships')
  const to = (type: string, from: ReadonlySet<unknown>): ReadonlySet<unknown> =>
    new Set(
      relations
        .filter((one) => one['relationshipType'] === type && from.has(one['spdxElementId']))
        .map((one) => one['relatedSpdxElement']),
    )
  const roots = to('DESCRIBES', new Set(['SPDXRef-DOCUMENT']))
  const direct = to('DEPENDS_ON', roots)
  return tablesAt(sbom, 'packages').flatMap((one): GraphPackage[] => {
    if (roots.has(one['SPDXID']) || (direct.size > 0 && !direct.has(one['SPDXID']))) return []
    const purl = tablesAt(one, 'externalRefs').find((ref) => ref['referenceType'] === 'purl')?.[
      'referenceLocator'
    ]
    const { name, versionInfo } = one
    if (typeof name !== 'string' || typeof purl !== 'string') return []
    return [
      { name, purl, version: typeof versionInfo === 'string' && versionInfo !== '' ? versionInfo : null },
    ]
  })
}

function tableAt(value: unknown, key: string): Table {
  const inner = isTable(value) ? value[key] : null
  return isTable(inner) ? inner : {}
}

function tablesAt(value: Table, key: string): readonly Table[] {
  const list = value[key]
  return Array.isArray(list) ? list.filter(isTable) : []
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
