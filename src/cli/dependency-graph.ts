import { UserError } from '../errors.js'
import { createClient } from '../github/client.js'
import { readDependencyGraph } from '../github/dependency-graph.js'
import { text } from '../messages/index.js'
import { dependencyGraphLine } from '../report/dependency-graph-hint.js'
import { ownerOf } from '../source/remote-url.js'
import { TOOL_NAME, TOOL_VERSION } from '../tool.js'
import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import type { Terminal } from './terminal.js'

/** A hint is not worth a longer wait. */
const PATIENCE_MS = 15_000

/**
 * What GitHub's dependency graph has and the files do not show, as one line for standard error. It is a hint: it makes no
 * finding and bears on no level, because the graph may be of another branch, and of packages that somebody submitted.
 * @param repo `owner/name` as given; without it the repository's own address has to be on GitHub
 * @throws UserError for a `repo` of another form
 */
export async function dependencyGraphHint(
  verdict: Verdict,
  repo: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<string> {
  const address = addressOf(repo, verdict.subject.repository)
  if (address === null) return text('hint.graph-no-repository', {}, language)
  const { environment } = terminal
  const client = createClient({
    baseUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    token: environment['GITHUB_TOKEN'] || environment['GH_TOKEN'] || '',
    userAgent: `${TOOL_NAME}/${TOOL_VERSION}`,
    // The process need not stay for a wait whose end nobody waits for any more.
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
  })
  const name = `${address.owner}/${address.repo}`
  const graph = await readDependencyGraph(client, address, PATIENCE_MS)
  return dependencyGraphLine(verdict, name, graph, language)
}

function addressOf(
  repo: string | undefined,
  remote: string | null,
): { readonly owner: string; readonly repo: string } | null {
  if (repo !== undefined) {
    const [, owner, name] = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})$/.exec(repo) ?? []
    if (owner === undefined || name === undefined)
      throw new UserError(`--repo takes owner/name on GitHub, found: ${repo}`)
    return { owner, repo: name }
  }
  const found = remote === null ? null : ownerOf(remote)
  return found === null || found.host !== 'github.com' ? null : { owner: found.owner, repo: found.repository }
}
