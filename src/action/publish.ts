import { SovereigntyError, ToolError, UserError } from '../errors.js'
import { downloadArtifact } from '../github/artifacts.js'
import type { Client } from '../github/client.js'
import { GitHubError } from '../github/errors.js'
import { fileAt } from '../github/file-at.js'
import { changesWorkflows, findPullRequest } from '../github/pull-request.js'
import { zipEntry } from '../github/zip-entry.js'
import { limits } from '../limits.js'
import { actionText } from '../messages/action.js'
import { headlineOf } from '../report/markdown-many.js'
import { plainMarkup } from '../report/sentence.js'
import { Words } from '../report/words.js'
import { commentIdOf } from './declarations.js'
import { clientOf, setPosted } from './deliver.js'
import type { Environment } from './environment.js'
import type { Activity } from './event.js'
import { HAND_OVER_FILE, type HandOverDocument, readHandOver } from './hand-over.js'
import type { Inputs } from './inputs.js'
import { warnOfMissingPermissions } from './permissions.js'
import type { Ports } from './ports.js'
import { NOTHING_POSTED, type Posted, post } from './post.js'
import { summarise } from './tell.js'
import { partsOf, type Told } from './told.js'

type WorkflowRun = Extract<Activity, { kind: 'workflow-run' }>

/**
 * Under `workflow_run`: posts the verdict that the run of a pull request handed over. That run may have executed a
 * stranger's workflow, so nothing of its artifact is believed but the verdict itself, after its shape was checked: which pull
 * request it is about and at which commit is derived from GitHub, and all text is rendered anew and escaped here. What is
 * wrong with an artifact is a warning and posts nothing.
 * @throws UserError under another event or without a token; what GitHub refuses fails the step by its own name
 */
export async function publish(inputs: Inputs, environment: Environment, ports: Ports): Promise<void> {
  const { activity } = environment
  if (activity.kind !== 'workflow-run')
    throw new UserError('mode: publish works under the event workflow_run')
  const client = clientOf(inputs, environment, ports)
  if (client === null) throw new UserError('mode: publish needs a token')
  warnOfMissingPermissions(inputs, environment, ports)
  try {
    setPosted(await postHandedOver(activity, client, inputs, environment, ports), ports)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    setPosted(NOTHING_POSTED, ports)
    const said = { input: 'mode: publish', permission: 'pull-requests: write', detail: error.message }
    ports.workflow.fail(actionText(`action.notPosted.${error.failure}`, inputs.language, said))
  }
}

async function postHandedOver(
  activity: WorkflowRun,
  client: Client,
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<Posted> {
  const { workflow } = ports
  const { language } = inputs
  const { owner, repo, runId, headSha, headBranch, headRepository } = activity
  if (activity.event !== 'pull_request') {
    workflow.info(actionText('action.publish.otherRun', language, { event: activity.event }))
    return NOTHING_POSTED
  }
  const pull =
    headRepository === null
      ? ({ kind: 'none' } as const)
      : await findPullRequest(client, { owner, repo, headSha, headBranch, headRepository })
  if (pull.kind !== 'found') {
    const branch = { branch: headBranch, repository: headRepository ?? '?' }
    const text =
      pull.kind === 'stale'
        ? actionText('action.stale', language, { head: headSha.slice(0, 7) })
        : actionText('action.publish.noPull', language, branch)
    workflow.notice(text)
    return NOTHING_POSTED
  }
  const archive = await artifactOf(activity, client, inputs, ports)
  if (archive === 'refused') return NOTHING_POSTED
  if (archive === null) {
    workflow.info(actionText('action.publish.nothing', language, { name: inputs.artifactName }))
    return NOTHING_POSTED
  }
  const handed = readOrWarn(archive, pull.numbers, headSha, inputs, ports)
  if (handed === null) return NOTHING_POSTED

  const { number, told } = handed
  const doubt = (await changesWorkflows(client, { owner, repo, number }))
    ? actionText('action.publish.doubt', language)
    : null
  const { repositoryUrl, workspace } = environment
  const target = {
    owner,
    repo,
    number,
    headSha,
    run: { id: runId, attempt: activity.attempt },
    runUrl: repositoryUrl === null ? null : `${repositoryUrl}/actions/runs/${runId}`,
    repositoryUrl,
    id: commentIdOf(workspace, inputs),
    fork: false,
    current: true,
    doubt,
    textOf: (path: string) => fileAt(client, { owner, repo, path, ref: headSha }),
  }
  const posted = await post(told, target, inputs, client, ports)
  await summarise(told, inputs, { activity, repositoryUrl }, ports)
  workflow.info(headlineOf(partsOf(told), new Words(language, plainMarkup)))
  return posted
}

async function artifactOf(
  { owner, repo, runId }: WorkflowRun,
  client: Client,
  { artifactName: name, language }: Inputs,
  { fetch, workflow }: Ports,
): Promise<Uint8Array | 'refused' | null> {
  try {
    return await downloadArtifact(client, { owner, repo, runId, name }, fetch)
  } catch (error) {
    if (error instanceof ToolError && !(error instanceof GitHubError)) {
      workflow.warning(actionText('action.publish.refused', language, { reason: error.message }))
      return 'refused'
    }
    if (!(error instanceof GitHubError) || error.failure !== 'forbidden') throw error
    throw new UserError(actionText('action.publish.noPermission', language, { detail: error.message }), {
      cause: error,
    })
  }
}

/** The verdicts, and which of the pull requests they are about; `null` after a warning. */
function readOrWarn(
  archive: Uint8Array,
  numbers: readonly number[],
  headSha: string,
  { language }: Inputs,
  { workflow }: Ports,
): { readonly number: number; readonly told: readonly Told[] } | null {
  const refuse = (reason: string): null => {
    workflow.warning(actionText('action.publish.refused', language, { reason }))
    return null
  }
  let handed: { readonly pullRequest: HandOverDocument['pullRequest']; readonly told: readonly Told[] }
  try {
    const bytes = zipEntry(archive, HAND_OVER_FILE, limits.artifactUnpackedBytes)
    if (bytes === null) return refuse(actionText('action.publish.noFile', language, { file: HAND_OVER_FILE }))
    handed = readHandOver(bytes)
  } catch (error) {
    if (!(error instanceof SovereigntyError)) throw error
    return refuse(error.message)
  }
  const { pullRequest, told } = handed
  const number = numbers.find((one) => one === pullRequest.number)
  if (number === undefined || pullRequest.headSha !== headSha)
    return refuse(actionText('action.publish.mismatch', language))
  return { number, told }
}
