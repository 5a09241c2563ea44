import { SovereigntyError } from '../errors.js'
import type { Client } from '../github/client.js'
import { fileAt } from '../github/file-at.js'
import { limits } from '../limits.js'
import { actionText } from '../messages/action.js'
import { commentIdOf } from './declarations.js'
import type { Environment } from './environment.js'
import { HAND_OVER_FILE, type HandOverDocument, handOverDocument } from './hand-over.js'
import type { Inputs } from './inputs.js'
import { handsOver } from './permissions.js'
import type { Ports } from './ports.js'
import { NOTHING_POSTED, type Posted, post, type Target } from './post.js'
import type { Told } from './told.js'

/** Posts on GitHub what the inputs ask for, or hands it to the workflow that may. */
export async function deliver(
  told: readonly Told[],
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<void> {
  const { activity } = environment
  if (activity.kind === 'pull-request' && handsOver(inputs, activity)) {
    await handOver(told, activity, inputs, environment, ports)
    return setPosted(NOTHING_POSTED, ports)
  }
  const client = clientOf(inputs, environment, ports)
  const target = targetOf(inputs, environment, client, ports)
  setPosted(target === null ? NOTHING_POSTED : await post(told, target, inputs, client, ports), ports)
}

export function setPosted({ comment, checkRun, review }: Posted, { workflow }: Ports): void {
  workflow.setOutput('comment-url', comment ?? '')
  workflow.setOutput('check-run-url', checkRun ?? '')
  workflow.setOutput('review-url', review ?? '')
}

/** `null` without a token. */
export function clientOf(
  { token }: Pick<Inputs, 'token'>,
  { apiUrl }: Pick<Environment, 'apiUrl'>,
  { createClient, toolVersion }: Pick<Ports, 'createClient' | 'toolVersion'>,
): Client | null {
  if (token === null) return null
  return createClient({ baseUrl: apiUrl, token, userAgent: `sovereignty-check/${toolVersion}` })
}

/** The pull request, or the commit that was judged; `null` for an event without either. */
function targetOf(
  inputs: Inputs,
  environment: Environment,
  client: Client | null,
  ports: Ports,
): Target | null {
  const { activity, repository, run, runUrl, repositoryUrl, workspace } = environment
  const headSha = 'headSha' in activity ? activity.headSha : null
  const [owner, repo] = (repository ?? '').split('/')
  if (headSha === null || owner === undefined || repo === undefined) return null
  if (activity.kind === 'workflow-run') return null
  const isPull = activity.kind === 'pull-request'
  return {
    owner: isPull ? activity.owner : owner,
    repo: isPull ? activity.repo : repo,
    number: isPull ? activity.number : null,
    headSha,
    run,
    runUrl,
    repositoryUrl,
    id: commentIdOf(workspace, inputs),
    fork: isPull && activity.fork,
    current: false,
    doubt: null,
    textOf: (path) => textAtHead(path, headSha, { owner, repo }, environment, client, ports),
  }
}

/**
 * Text of a file at the pull request's head, from the clone, else from GitHub. `null` where the workspace, a merge with
 * the base, has another text: what was judged is then not what the head's author sees.
 */
async function textAtHead(
  path: string,
  headSha: string,
  place: { owner: string; repo: string },
  { workspace }: Environment,
  client: Client | null,
  ports: Ports,
): Promise<string | null> {
  const read = async (open: Promise<Awaited<ReturnType<Ports['openDirectory']>>>) => {
    const source = await open
    try {
      return new TextDecoder().decode(await source.read(path))
    } finally {
      await source.close()
    }
  }
  const judged = await read(ports.openDirectory(workspace)).catch(nullOfOurs)
  if (judged === null) return null
  const local = await read(ports.openGitTree(workspace, headSha)).catch(nullOfOurs)
  const head = local ?? (client === null ? null : await fileAt(client, { ...place, path, ref: headSha }))
  return head === judged ? head : null
}

function nullOfOurs(error: unknown): null {
  if (error instanceof SovereigntyError) return null
  throw error
}

async function handOver(
  told: readonly Told[],
  pull: HandOverDocument['pullRequest'],
  inputs: Inputs,
  { temporary }: Environment,
  { workflow, uploadArtifact }: Ports,
): Promise<void> {
  const { language, artifactName: name } = inputs
  const content = JSON.stringify(handOverDocument(told, pull))
  try {
    if (Buffer.byteLength(content) > limits.artifactUnpackedBytes)
      throw new Error(`${Buffer.byteLength(content)} bytes are too much`)
    await uploadArtifact(name, HAND_OVER_FILE, content, temporary)
    workflow.info(actionText('action.handedOver', language, { name }))
  } catch (error) {
    // Whatever the artifact service does, the verdict stands: it is told in the summary.
    const reason = error instanceof Error ? error.message : String(error)
    workflow.notice(actionText('action.notHandedOver', language, { reason }), {
      title: actionText('action.noCommentTitle', language),
    })
  }
}
