import { UserError } from '../errors.js'
import { actionText } from '../messages/action.js'
import { headlineOf } from '../report/markdown-many.js'
import { plainMarkup } from '../report/sentence.js'
import { Words } from '../report/words.js'
import { stricter } from '../verdict/conclude.js'
import { judge, worstFirst } from '../verdict/policy.js'
import { writePredicate } from './attestation.js'
import { badgePlace, commitBadges } from './badge-mode.js'
import { type Declaration, findDeclarations } from './declarations.js'
import { deliver } from './deliver.js'
import { hintAtDependencyGraph } from './dependency-graph.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import { type JudgedChange, judgeChange } from './judge-change.js'
import { manifestsBefore } from './manifests-before.js'
import { warnOfMissingPermissions } from './permissions.js'
import { remotePolicy } from './policy.js'
import type { Ports } from './ports.js'
import { writeResultFiles } from './result-files.js'
import { annotate, summarise } from './tell.js'
import { judgeAll, partsOf } from './told.js'

/**
 * Judges the workspace, lays it beside the base where the event has one, and tells: outputs, files, annotations,
 * summary, what is posted on GitHub, and whether the step fails.
 * @throws SovereigntyError when the check itself cannot be done
 */
export async function run(inputs: Inputs, environment: Environment, ports: Ports): Promise<void> {
  const { workflow } = ports
  const { activity } = environment
  if (activity.kind === 'over') {
    workflow.info(actionText('action.over', inputs.language, activity))
    return
  }
  sayWhatIsJudged(environment, inputs, ports)
  if (inputs.mode === 'badge') badgePlace(inputs, environment)
  const before = manifestsBefore(inputs, activity, ports)
  const declarations = await findDeclarations(environment.workspace, inputs, ports, before)
  if (inputs.attestation && declarations.length > 1) {
    throw new UserError(
      `Input attestation takes one declaration and ${declarations.length} were found: name one with path or manifest, in a step each`,
    )
  }
  const policy = await remotePolicy(inputs, environment, ports)
  warnOfMissingPermissions(inputs, environment, ports)
  const judged: JudgedChange[] = []
  for (const declaration of declarations)
    judged.push(await judgeChange(declaration, inputs, environment, ports, policy))

  const { verdicts } = await writeResultFiles(judged, inputs, environment, ports)
  setOutputs(judged, verdicts, inputs, ports)
  if (inputs.attestation) await attest(judged, declarations, environment, ports)
  annotate(judged, inputs, ports)
  await summarise(judged, inputs, environment, ports)
  const worst = worstFirst(partsOf(judged))[0]
  if (worst !== undefined) await hintAtDependencyGraph(worst.verdict, inputs, environment, ports)
  if (inputs.mode === 'badge') await commitBadges(judged, declarations, inputs, environment, ports)
  else await deliver(judged, inputs, environment, ports)

  const headline = headlineOf(partsOf(judged), new Words(inputs.language, plainMarkup))
  const failOn = judged.reduce(
    (strictest, { head }) => stricter(strictest, head.policy?.failOn ?? 'never'),
    inputs.failOn,
  )
  if (judgeAll(judged, inputs.failOn).failed)
    workflow.fail(actionText('action.failed', inputs.language, { headline, failOn }))
  else workflow.info(headline)
}

/** Under events without a subject of their own, what is judged is not what one might expect. */
function sayWhatIsJudged({ activity }: Environment, { language }: Inputs, { workflow }: Ports): void {
  if (activity.kind === 'workflow-run') {
    workflow.info(actionText('action.otherEvent', language, { event: 'workflow_run' }))
    return
  }
  if (activity.kind !== 'other') return
  const { event } = activity
  if (event === 'pull_request_target') workflow.notice(actionText('action.pullRequestTarget', language))
  else workflow.info(actionText('action.otherEvent', language, { event }))
}

async function attest(
  [judged]: readonly JudgedChange[],
  [declaration]: readonly Declaration[],
  environment: Environment,
  ports: Ports,
): Promise<void> {
  if (judged === undefined || declaration === undefined) return
  const { root, folder } = declaration
  const { organisation } = judged.judged.policy ?? { organisation: null }
  const policy =
    organisation === null ? null : { source: organisation.source, digest: { sha256: organisation.sha256 } }
  await writePredicate({ verdict: judged.judged, root, folder, policy }, environment, ports)
}

function setOutputs(
  judged: readonly JudgedChange[],
  verdictPaths: readonly string[],
  { failOn }: Inputs,
  { workflow }: Ports,
): void {
  const worst = worstFirst(partsOf(judged))[0]?.verdict
  workflow.setOutput('conclusion', worst?.conclusion ?? '')
  workflow.setOutput('claimed-level', worst?.claim?.level ?? '')
  workflow.setOutput('supported-level', worst?.level.supported ?? '')
  workflow.setOutput('ceiling', worst?.level.ceiling ?? '')
  const manifests = judged.map((one, index) => ({
    path: one.path,
    conclusion: one.head.conclusion,
    claimedLevel: one.head.claim?.level ?? null,
    supportedLevel: one.head.level.supported,
    ceiling: one.head.level.ceiling,
    failed: judge(one, failOn).failed,
    verdictPath: verdictPaths[index] ?? null,
  }))
  workflow.setOutput('manifests', JSON.stringify(manifests))
}
