import { readDependencyGraph } from '../github/dependency-graph.js'
import { dependencyGraphLine, type GraphAnswer } from '../report/dependency-graph-hint.js'
import { markdownText } from '../report/escape.js'
import type { Verdict } from '../types/verdict.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'

/** A hint is not worth a longer wait. */
const PATIENCE_MS = 15_000

/**
 * Adds to the job summary what GitHub's dependency graph has and the files do not show. Asked for by the input `online`;
 * no finding, no level and no failure of the step ever comes of it.
 */
export async function hintAtDependencyGraph(
  head: Verdict,
  { online, token, language }: Inputs,
  { repository, apiUrl }: Environment,
  { workflow, createClient, toolVersion }: Ports,
): Promise<void> {
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(repository ?? '') ?? []
  if (!online || owner === undefined || repo === undefined) return
  const client = createClient({
    baseUrl: apiUrl,
    token: token ?? '',
    userAgent: `sovereignty-check/${toolVersion}`,
  })
  const graph = await readDependencyGraph(client, { owner, repo }, PATIENCE_MS).catch(
    (error: unknown): GraphAnswer => ({
      ok: false,
      failure: 'unexpected',
      detail: error instanceof Error ? error.message : String(error),
    }),
  )
  const line = dependencyGraphLine(head, `${owner}/${repo}`, graph, language)
  await workflow.summarise(`\n> ${markdownText(line)}\n`)
}
