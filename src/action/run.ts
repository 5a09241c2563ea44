import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.js'
import { writeAnnotations } from '../github/annotations.js'
import { limits } from '../limits.js'
import { actionText } from '../messages/action.js'
import { type Annotation, annotationsOf } from '../report/annotations.js'
import { badgeEndpoint, badgeSvg } from '../report/badge.js'
import type { Comparison } from '../report/comparison.js'
import { headline } from '../report/headline.js'
import { renderMarkdown } from '../report/markdown.js'
import { renderSarif } from '../report/sarif.js'
import { plainMarkup } from '../report/sentence.js'
import { Words } from '../report/words.js'
import type { Verdict } from '../types/verdict.js'
import { type Change, judge } from '../verdict/policy.js'
import { hintAtDependencyGraph } from './dependency-graph.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import { judgeChange } from './judge-change.js'
import { writeOutput } from './output-files.js'
import type { Ports } from './ports.js'
import { bringComment } from './pull-request-comment.js'

/**
 * Judges the workspace, lays it beside the base where the event has one, and tells: outputs, files, annotations,
 * summary, comment, and whether the step fails.
 * @throws SovereigntyError when the check itself cannot be done
 */
export async function run(inputs: Inputs, environment: Environment, ports: Ports): Promise<void> {
  const { workflow } = ports
  const root = resolve(environment.workspace, inputs.path)
  const folder = folderOf(environment.workspace, root)
  sayWhatIsJudged(environment, inputs, ports)
  const change = await judgeChange(root, folder, inputs, environment.activity, ports)
  const { judged, head, comparison } = change
  const { failed, noteworthy } = judge(change, inputs.failOn)

  await writeFiles(judged, head, inputs, environment, ports)
  workflow.setOutput('conclusion', head.conclusion)
  workflow.setOutput('claimed-level', head.claim?.level ?? '')
  workflow.setOutput('supported-level', head.level.supported)
  workflow.setOutput('ceiling', head.level.ceiling)

  annotate(change, inputs, ports)
  await summarise(head, comparison, inputs, environment, ports)
  await hintAtDependencyGraph(head, inputs, environment, ports)
  workflow.setOutput(
    'comment-url',
    (await comment(head, comparison, noteworthy, inputs, environment, ports)) ?? '',
  )

  const line = headline(head, new Words(inputs.language, plainMarkup))
  if (failed)
    workflow.fail(actionText('action.failed', inputs.language, { headline: line, failOn: inputs.failOn }))
  else workflow.info(line)
}

/** Path of the judged folder from the root of the repository, `''` for the root itself. */
function folderOf(workspace: string, root: string): string {
  const way = relative(workspace, root)
  if (way.startsWith('..') || isAbsolute(way))
    throw new UserError(`Input path leads out of the workspace: ${way}`)
  return way.split(sep).join('/')
}

/** Under events without a pull request or merge group of their own, what is judged is not what one might expect. */
function sayWhatIsJudged({ activity }: Environment, { language }: Inputs, { workflow }: Ports): void {
  if (activity.kind !== 'other') return
  const { event } = activity
  if (event === 'pull_request_target') workflow.notice(actionText('action.pullRequestTarget', language))
  else workflow.info(actionText('action.otherEvent', language, { event }))
}

async function writeFiles(
  verdict: Verdict,
  head: Verdict,
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<void> {
  const { workflow } = ports
  const write = (wanted: string | null, standard: string, content: string) =>
    writeOutput(environment, wanted, standard, content)
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  workflow.setOutput(
    'verdict-path',
    await write(inputs.verdictPath, 'sovereignty-verdict.json', json(verdict)),
  )

  const date = ports.clock().toISOString().slice(0, 10)
  const badge = { date, language: inputs.language }
  const svg = await write(inputs.badgePath, 'sovereignty-badge.svg', badgeSvg(verdict, badge))
  await writeOutput(environment, svg.replace(/(\.svg)?$/i, '.json'), '', json(badgeEndpoint(verdict, badge)))
  workflow.setOutput('badge-path', svg)

  const sarif =
    inputs.sarifPath === null
      ? ''
      : await write(inputs.sarifPath, '', renderSarif(head, { language: inputs.language }))
  workflow.setOutput('sarif-path', sarif)
}

/**
 * Findings of the change at their own level; errors that the base had too as notices, so that they are seen and not
 * blamed. Lesser findings of the base are in the summary: repeating them on every change would be noise.
 */
function annotate({ head, added }: Change, { language }: Inputs, { workflow }: Ports): void {
  const all = { language, perLevel: Number.POSITIVE_INFINITY }
  const known = head.findings.filter((finding) => finding.severity === 'error' && !added.includes(finding))
  const annotations: Annotation[] = [
    ...annotationsOf({ ...head, findings: added }, all),
    ...annotationsOf({ ...head, findings: known }, all).map((annotation) => ({
      ...annotation,
      level: 'notice' as const,
      message: actionText('action.known', language, { message: annotation.message }),
    })),
  ]
  const left = writeAnnotations(workflow, annotations)
  if (left > 0) workflow.info(actionText('action.moreAnnotations', language, { count: left }))
}

async function summarise(
  head: Verdict,
  comparison: Comparison | null,
  { language }: Inputs,
  { activity, repositoryUrl }: Environment,
  { workflow }: Ports,
): Promise<void> {
  const headSha = 'headSha' in activity ? activity.headSha : null
  await workflow.summarise(
    renderMarkdown(head, {
      language,
      maxBytes: limits.summaryBytes,
      ...(comparison === null ? {} : { comparison }),
      ...(repositoryUrl === null ? {} : { repositoryUrl }),
      ...(headSha === null ? {} : { headSha }),
    }),
  )
}

async function comment(
  head: Verdict,
  comparison: Comparison | null,
  noteworthy: boolean,
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<string | null> {
  const { activity, apiUrl, repositoryUrl, runUrl } = environment
  if (activity.kind !== 'pull-request' || inputs.comment === 'never') return null
  const { language } = inputs
  const speak = noteworthy || inputs.comment === 'always'
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
      id: join(folderOf(environment.workspace, resolve(environment.workspace, inputs.path)), inputs.manifest)
        .split(sep)
        .join('/'),
      head: activity.headSha,
      run: environment.run,
      author: inputs.commentAuthor,
    },
    fork: activity.fork,
    speak,
    verdict: head,
    comparison,
    language,
    repositoryUrl,
    runUrl,
  })
  if (refusal !== null) tell(refusal)
  if (remark !== null) ports.workflow.notice(remark)
  return url
}
