import { actionText } from '../messages/action.js'
import { commentIdOf } from './declarations.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'
import { bringComment } from './pull-request-comment.js'
import { judgeAll, type Told } from './told.js'

/** Posts on GitHub what the inputs ask for. What cannot be posted is a notice: the verdict stands in the summary. */
export async function deliver(
  told: readonly Told[],
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<void> {
  const url = await comment(told, inputs, environment, ports)
  ports.workflow.setOutput('comment-url', url ?? '')
}

async function comment(
  told: readonly Told[],
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<string | null> {
  const { activity, apiUrl, repositoryUrl, runUrl } = environment
  if (activity.kind !== 'pull-request' || inputs.comment === 'never') return null
  const { language } = inputs
  const speak = judgeAll(told, inputs.failOn).noteworthy || inputs.comment === 'always'
  const tell = (notice: string) =>
    ports.workflow.notice(notice, { title: actionText('action.noCommentTitle', language) })
  if (inputs.token === null) {
    if (speak) tell(actionText('action.noComment.noToken', language))
    return null
  }
  const client = ports.createClient({
    baseUrl: apiUrl,
    token: inputs.token,
    userAgent: `sovereignty-check/${ports.toolVersion}`,
  })
  const { url, refusal, remark } = await bringComment(client, {
    place: {
      owner: activity.owner,
      repo: activity.repo,
      number: activity.number,
      id: commentIdOf(environment.workspace, inputs),
      head: activity.headSha,
      run: environment.run,
      author: inputs.commentAuthor,
    },
    fork: activity.fork,
    speak,
    told,
    language,
    repositoryUrl,
    runUrl,
  })
  if (refusal !== null) tell(refusal)
  if (remark !== null) ports.workflow.notice(remark)
  return url
}
