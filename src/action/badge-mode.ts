import { posix } from 'node:path'
import { SovereigntyError, ToolError, UserError } from '../errors.js'
import { type BranchFiles, type BranchPlace, readBranch } from '../github/branch-files.js'
import type { Client } from '../github/client.js'
import { type CommitResult, commitFiles, proposeCommit } from '../github/commit-files.js'
import { GitHubError } from '../github/errors.js'
import { actionText } from '../messages/action.js'
import { badgeEndpoint, badgeSvg, type EndpointBadge, isCurrent } from '../report/badge.js'
import { BADGE_MARKS, withBadge } from '../report/badge-block.js'
import type { Declaration } from './declarations.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import type { JudgedChange } from './judge-change.js'
import type { Ports } from './ports.js'

/** Runs of one branch race for it; each try starts from what the branch holds by then. */
const TRIES = 4

interface Badge {
  readonly svg: string
  readonly svgPath: string
  readonly endpoint: EndpointBadge
  readonly endpointPath: string
}

/**
 * Before anything is judged: whether this run may write a badge at all.
 * @throws UserError under a pull request, without a token, or without a branch to write to
 */
export function badgePlace(
  { badgeBranch, token }: Inputs,
  { activity, branch, repository }: Environment,
): BranchPlace {
  if (activity.kind === 'pull-request' || activity.kind === 'merge-group') {
    throw new UserError(
      'mode: badge is for push, schedule and workflow_dispatch: what a pull request claims is not yet the claim of the repository',
    )
  }
  const [owner, repo] = (repository ?? '').split('/')
  if (owner === undefined || repo === undefined || owner === '')
    throw new UserError('mode: badge needs a repository on GitHub')
  if (token === null) throw new UserError('mode: badge needs the input token, with contents: write')
  const wanted = badgeBranch ?? branch
  if (wanted === null)
    throw new UserError('mode: badge needs the input badge-branch: this run belongs to no branch')
  return { owner, repo, branch: wanted }
}

/**
 * Commits the badges where they changed, and sets the output `badge-url`. A branch that takes no direct commits gets a
 * pull request, one in all.
 * @throws ToolError when the badge could not be written: a badge that goes stale unseen is worse than a red run
 */
export async function commitBadges(
  judged: readonly JudgedChange[],
  declarations: readonly Declaration[],
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<void> {
  const place = badgePlace(inputs, environment)
  const badges = badgesOf(judged, declarations, inputs, ports)
  const client = ports.createClient({
    baseUrl: environment.apiUrl,
    token: inputs.token ?? '',
    userAgent: `sovereignty-check/${ports.toolVersion}`,
  })
  const { language } = inputs
  const url = await bring(client, place, badges, inputs).catch((error: unknown) => {
    if (error instanceof GitHubError) throw new ToolError(refusal(error, place, inputs), { cause: error })
    throw error instanceof SovereigntyError ? error : new ToolError(String(error), { cause: error })
  })
  ports.workflow.setOutput('badge-url', url ?? '')
  ports.workflow.info(
    url === null
      ? actionText('action.badge.current', language, { branch: place.branch })
      : actionText('action.badge.written', language, { url }),
  )
}

/** Address of the commit or the pull request, `null` when nothing had changed. */
async function bring(
  client: Client,
  place: BranchPlace,
  badges: readonly Badge[],
  inputs: Inputs,
): Promise<string | null> {
  const paths = badges.flatMap(({ svgPath, endpointPath }) => [endpointPath, svgPath])
  const all = inputs.badgeReadme === null ? paths : [...paths, inputs.badgeReadme]
  const message = messageOf(badges)
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const there = await readBranch(client, place, all)
    const files = changes(there, badges, inputs, place)
    if (files.size === 0) return null
    const result = await commitFiles(client, place, { onto: there.head, files, message })
    if (result.kind === 'committed') return result.url
    if (result.kind === 'protected') return propose(client, place, all, badges, inputs, result)
  }
  throw new ToolError(actionText('action.badge.overtaken', inputs.language, { branch: place.branch }))
}

async function propose(
  client: Client,
  place: BranchPlace,
  paths: readonly string[],
  badges: readonly Badge[],
  inputs: Inputs,
  { commit, detail }: Extract<CommitResult, { kind: 'protected' }>,
): Promise<string> {
  const from = `sovereignty-badge/${place.branch}`
  const waiting = await readBranch(client, { ...place, branch: from }, paths)
  const current = waiting.head !== null && changes(waiting, badges, inputs, place).size === 0
  const { url } = await proposeCommit(client, place, current ? (waiting.head ?? commit) : commit, {
    from,
    title: messageOf(badges).split('\n')[0] ?? '',
    body: actionText('action.badge.proposal', inputs.language, {
      branch: place.branch,
      detail: detail.replace(/\s+/g, ' '),
    }),
  })
  return url
}

/** Files that have to be written, whole. */
function changes(
  { files }: BranchFiles,
  badges: readonly Badge[],
  { badgeReadme, badgeDays, language }: Inputs,
  { branch }: BranchPlace,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  for (const { svg, svgPath, endpoint, endpointPath } of badges) {
    const there = files.get(endpointPath) ?? null
    const drawn = (files.get(svgPath) ?? null) !== null
    if (there !== null && drawn && isCurrent(there, endpoint, badgeDays)) continue
    changed.set(svgPath, svg)
    changed.set(endpointPath, `${JSON.stringify(endpoint, null, 2)}\n`)
  }
  const [first] = badges
  if (badgeReadme === null || first === undefined) return changed
  const document = files.get(badgeReadme) ?? null
  if (document === null)
    throw new UserError(
      actionText('action.badge.noDocument', language, {
        path: badgeReadme,
        branch,
      }),
    )
  const words = changed.has(first.svgPath) ? endpointOf(first) : endpointOf(first, files)
  const image = posix.relative(posix.dirname(badgeReadme), first.svgPath)
  const rewritten = withBadge(document, words, image)
  if (rewritten === null)
    throw new UserError(
      actionText('action.badge.noMarks', language, { path: badgeReadme, marks: BADGE_MARKS }),
    )
  if (rewritten !== document) changed.set(badgeReadme, rewritten)
  return changed
}

/** What a badge says in words: the one drawn now, or the one that stays. */
function endpointOf({ endpoint, endpointPath }: Badge, files?: ReadonlyMap<string, string | null>): string {
  const there = files?.get(endpointPath) ?? null
  const { label, message } = there === null ? endpoint : (JSON.parse(there) as EndpointBadge)
  return `${label}: ${message}`
}

function badgesOf(
  judged: readonly JudgedChange[],
  declarations: readonly Declaration[],
  { badgePath, language }: Inputs,
  { clock }: Ports,
): readonly Badge[] {
  if (badgePath !== null && judged.length > 1) {
    throw new UserError(
      `Input badge-path names one badge and ${judged.length} declarations were found: leave it empty, and each folder gets its own`,
    )
  }
  const date = clock().toISOString().slice(0, 10)
  return judged.map((one, index) => {
    const svgPath = pathInRepository(
      badgePath ?? posix.join(declarations[index]?.folder ?? '', 'sovereignty-badge.svg'),
    )
    const options = { date, commit: one.judged.subject.revision, language }
    return {
      svg: badgeSvg(one.judged, options),
      svgPath,
      endpoint: badgeEndpoint(one.judged, options),
      endpointPath: svgPath.replace(/(\.svg)?$/i, '.json'),
    }
  })
}

function pathInRepository(path: string): string {
  const plain = posix.normalize(path.replaceAll('\\', '/'))
  if (plain.startsWith('/') || plain.split('/').includes('..') || plain.endsWith('/'))
    throw new UserError(`Input badge-path ${path} is not the path of a file in the repository`)
  return plain
}

function messageOf(badges: readonly Badge[]): string {
  const [first] = badges
  const said = badges.length === 1 ? `: ${first?.endpoint.message ?? ''}` : 's'
  return `Update the sovereignty badge${said}\n`
}

function refusal(error: GitHubError, { owner, repo, branch }: BranchPlace, { language }: Inputs): string {
  const where = { repository: `${owner}/${repo}`, branch, detail: error.message }
  if (/not permitted to create or approve pull requests/i.test(error.message))
    return actionText('action.badge.noPullRequests', language, where)
  return actionText(
    error.failure === 'forbidden' || error.failure === 'not-found'
      ? 'action.badge.forbidden'
      : 'action.badge.failed',
    language,
    where,
  )
}
