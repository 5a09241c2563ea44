import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { SovereigntyError, UserError } from '../errors.js'
import { writeAnnotations } from '../github/annotations.js'
import { limits } from '../limits.js'
import { actionText } from '../messages/action.js'
import { type Annotation, annotationsOf } from '../report/annotations.js'
import { badgeEndpoint, badgeSvg } from '../report/badge.js'
import { type Comparison, compareVerdicts } from '../report/comparison.js'
import { headline } from '../report/headline.js'
import { renderMarkdown } from '../report/markdown.js'
import { renderSarif } from '../report/sarif.js'
import { plainMarkup } from '../report/sentence.js'
import { isKnown } from '../report/view.js'
import { Words } from '../report/words.js'
import type { Source } from '../source/source.js'
import type { Verdict } from '../types/verdict.js'
import { type Change, judge } from '../verdict/policy.js'
import { findBase } from './base.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import { writeOutput } from './output-files.js'
import type { Ports } from './ports.js'
import { prefixPaths } from './prefix-paths.js'
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
  const judged = await judgeSource(await ports.openDirectory(root), inputs, ports)
  const head = prefixPaths(judged, folder)
  const base = await judgeBase(root, folder, inputs, environment, ports)
  const comparison = base === null ? null : compareVerdicts(base, head)
  const added = head.findings.filter((finding) => !isKnown(finding, comparison ?? undefined))
  const change: Change = { head, base, added }
  const { failed, noteworthy } = judge(change, inputs.failOn)

  await writeFiles(judged, head, inputs, environment, ports)
  workflow.setOutput('conclusion', head.conclusion)
  workflow.setOutput('claimed-level', head.claim?.level ?? '')
  workflow.setOutput('supported-level', head.level.supported)
  workflow.setOutput('ceiling', head.level.ceiling)

  annotate(change, inputs, ports)
  await summarise(head, comparison, inputs, environment, ports)
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

async function judgeSource(source: Source, inputs: Inputs, ports: Ports): Promise<Verdict> {
  try {
    return await ports.check(source, {
      manifestPath: inputs.manifest,
      framework: inputs.framework,
      clock: ports.clock,
      toolVersion: ports.toolVersion,
    })
  } finally {
    await source.close()
  }
}

/** The base's verdict, or `null` with a notice where there should be one and is none. */
async function judgeBase(
  root: string,
  folder: string,
  inputs: Inputs,
  { activity }: Environment,
  ports: Ports,
): Promise<Verdict | null> {
  const { workflow } = ports
  const say = (key: Parameters<typeof actionText>[0], parameters = {}) =>
    workflow.notice(actionText(key, inputs.language, parameters))
  if (activity.kind === 'other') {
    if (activity.event === 'pull_request_target') say('action.pullRequestTarget')
    else workflow.info(actionText('action.otherEvent', inputs.language, { event: activity.event }))
  }
  try {
    const base = await findBase(activity, inputs.base, ports.commitsOf(root))
    if (base.kind === 'none') return null
    if (base.kind === 'missing') {
      say('action.baseMissing', { revision: base.revision })
      return null
    }
    const source = await ports.openGitTree(root, base.commit)
    return prefixPaths(await judgeSource(source, inputs, ports), folder)
  } catch (error) {
    if (!(error instanceof SovereigntyError)) throw error
    say('action.baseUnreadable', { reason: error.message })
    return null
  }
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

/** Findings of the change at their own level; what the base had too as a notice, so that it is seen and not blamed. */
function annotate({ head, added }: Change, { language }: Inputs, { workflow }: Ports): void {
  const all = { language, perLevel: Number.POSITIVE_INFINITY }
  const known = head.findings.filter((finding) => !added.includes(finding))
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
