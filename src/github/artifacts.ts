import { ToolError } from '../errors.js'
import { limits } from '../limits.js'
import type { Client } from './client.js'
import { GitHubError } from './errors.js'

const DOWNLOAD_TIMEOUT_MS = 60_000

/**
 * The newest artifact of this name that a run left, as the bytes of its zip archive.
 * @param fetch goes to the storage behind GitHub; it is never given the token
 * @returns `null` when the run has none
 * @throws GitHubError; ToolError when it is too large or its address is not a safe one
 */
export async function downloadArtifact(
  client: Client,
  { owner, repo, runId, name }: { owner: string; repo: string; runId: number; name: string },
  fetch: typeof globalThis.fetch,
): Promise<Uint8Array | null> {
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    owner,
    repo,
    run_id: runId,
    name,
    per_page: 100,
  })
  // A re-run leaves another one of the same name.
  const newest = data.artifacts
    .filter((one) => one.name === name && !one.expired)
    .sort((a, b) => b.id - a.id)[0]
  if (newest === undefined) return null
  if (newest.size_in_bytes > limits.artifactBytes) throw tooLarge(newest.size_in_bytes)
  const answer = await client.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    {
      owner,
      repo,
      artifact_id: newest.id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    },
  )
  const location = answer.headers.location
  if (location === undefined) throw new ToolError('GitHub gave no address for the artifact')
  return download(new URL(location), client, fetch)
}

async function download(address: URL, client: Client, fetch: typeof globalThis.fetch): Promise<Uint8Array> {
  const api = new URL(client.request.endpoint.DEFAULTS.baseUrl)
  if (address.protocol !== 'https:' && address.protocol !== api.protocol)
    throw new ToolError(`The artifact's address is not https: ${address.origin}`)
  let response: Response
  try {
    response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) })
  } catch (cause) {
    throw new GitHubError('unreachable', `the artifact's storage: ${reasonOf(cause)}`, { cause })
  }
  if (!response.ok || response.body === null)
    throw new GitHubError('unavailable', `the artifact's storage answered ${response.status}`, {
      status: response.status,
    })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    // What the listing says of the size is not what the storage sends.
    if (size > limits.artifactBytes) throw tooLarge(size)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(bytes: number): ToolError {
  return new ToolError(`The artifact has ${bytes} bytes or more; ${limits.artifactBytes} are read`)
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
