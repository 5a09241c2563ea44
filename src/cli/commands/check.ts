import { UserError } from '../../errors.js'
import { compareVerdicts } from '../../report/comparison.js'
import { FORMATS, render } from '../../report/index.js'
import { isKnown } from '../../report/view.js'
import { visible } from '../../report/visible.js'
import { exitCode } from '../../verdict/conclude.js'
import { judge } from '../../verdict/policy.js'
import { judgeTarget, SHARED_FLAGS } from '../judge.js'
import { languageOf, oneOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import { pagesOf } from '../target.js'
import { type Terminal, wantsColor } from '../terminal.js'

/** `sovereignty check`: the audit. Prints the report on standard output and nothing else. */
export async function checkCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(
    parsed,
    'check',
    [
      ...SHARED_FLAGS,
      'format',
      'fail-on',
      'base',
      'output',
      'verbose',
      'online',
      'repo',
      'registry',
      'confirm',
    ],
    1,
  )
  const { values } = parsed
  const format = oneOf('format', values.format, FORMATS, 'text')
  const failOn = oneOf(
    'fail-on',
    values['fail-on'],
    ['contradicted', 'unverified', 'never'] as const,
    'contradicted',
  )
  const language = languageOf(values)
  if (values.repo !== undefined && values.online !== true)
    throw new UserError('--repo says where to look on GitHub; it needs --online')
  const target = parsed.positionals[0] ?? '.'
  const head = await judgeTarget(target, values, terminal)
  if (values.manifest !== undefined && head.subject.manifest === null) {
    throw new UserError(
      `There is no ${values.manifest} in ${target}. Leave --manifest out for an audit without a claim`,
    )
  }
  if (values.online === true) {
    const { dependencyGraphHint } = await import('../dependency-graph.js')
    terminal.stderr(`${visible(await dependencyGraphHint(head, values.repo, terminal, language), 4000)}\n`)
  }
  const base = values.base === undefined ? null : await judgeTarget(target, values, terminal, values.base)
  const comparison = base === null ? undefined : compareVerdicts(base, head)
  const output = render(head, format, {
    language,
    color: values.output === undefined && wantsColor(terminal),
    width: terminal.width,
    verbose: values.verbose === true,
    ...pagesOf(head, target, terminal),
    ...(comparison === undefined ? {} : { comparison }),
  })
  await emit(output, values.output, terminal)
  if (base === null || head.conclusion === 'invalid') return exitCode(head, failOn)
  const added = head.findings.filter((finding) => !isKnown(finding, comparison))
  return judge({ head, base, added }, failOn).failed ? 1 : 0
}
