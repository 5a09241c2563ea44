import { posix } from 'node:path'
import { verdictText } from '../attestation/predicate.js'
import { badgeEndpoint, badgeSvg } from '../report/badge.js'
import { renderSarif } from '../report/sarif.js'
import { worstFirst } from '../verdict/policy.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import type { JudgedChange } from './judge-change.js'
import { writeOutput } from './output-files.js'
import type { Ports } from './ports.js'

export interface ResultFiles {
  /** Absolute path of each declaration's verdict, in the order given. */
  readonly verdicts: readonly string[]
}

/**
 * Writes verdict and badge of every declaration and one SARIF file of all, and sets the outputs that name them. Of
 * several declarations each has files of its own, told apart by the declaration's folder.
 */
export async function writeResultFiles(
  judged: readonly JudgedChange[],
  inputs: Inputs,
  environment: Environment,
  ports: Ports,
): Promise<ResultFiles> {
  const { workflow } = ports
  const write = (wanted: string | null, standard: string, content: string) =>
    writeOutput(environment, wanted, standard, content)
  const date = ports.clock().toISOString().slice(0, 10)
  const verdicts: string[] = []
  const badges: string[] = []
  for (const [index, one] of judged.entries()) {
    const badge = { date, commit: one.judged.subject.revision, language: inputs.language }
    const named = (path: string) => (judged.length === 1 ? path : withName(path, nameOf(one.path, index)))
    const at = (wanted: string | null) => (wanted === null ? null : named(wanted))
    verdicts.push(
      await write(at(inputs.verdictPath), named('sovereignty-verdict.json'), verdictText(one.judged)),
    )
    const svg = await write(at(inputs.badgePath), named('sovereignty-badge.svg'), badgeSvg(one.judged, badge))
    const endpoint = json(badgeEndpoint(one.judged, badge))
    await writeOutput(environment, svg.replace(/(\.svg)?$/i, '.json'), '', endpoint)
    badges.push(svg)
  }
  const worst = worstFirst(judged.map(({ head }, index) => ({ verdict: head, index })))[0]?.index ?? 0
  workflow.setOutput('verdict-path', verdicts[worst] ?? '')
  workflow.setOutput('badge-path', badges[worst] ?? '')

  const sarif =
    inputs.sarifPath === null
      ? ''
      : await write(
          inputs.sarifPath,
          '',
          renderSarif(
            judged.map(({ head }) => head),
            { language: inputs.language },
          ),
        )
  workflow.setOutput('sarif-path', sarif)
  return { verdicts }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** `models/a/sovereignty.json` → `models-a`. The position keeps two apart whose names differ in other characters only. */
function nameOf(path: string, index: number): string {
  const folder = posix.dirname(path).replace(/[^A-Za-z0-9._-]+/g, '-')
  return folder === '.' ? `${index + 1}` : `${index + 1}-${folder.slice(0, 80)}`
}

function withName(path: string, name: string): string {
  const { dir, name: stem, ext } = posix.parse(path)
  return posix.join(dir, `${stem}-${name}${ext}`)
}
