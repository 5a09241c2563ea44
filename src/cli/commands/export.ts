import { UserError } from '../../errors.js'
import { renderCycloneDx } from '../../report/cyclonedx.js'
import { render } from '../../report/index.js'
import { judgeTarget, SHARED_FLAGS } from '../judge.js'
import { languageOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty export`: the verdict in somebody else's format. */
export async function exportCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'export', [...SHARED_FLAGS, 'output'], 2)
  const [format, target = '.'] = parsed.positionals
  if (format !== 'sarif' && format !== 'cyclonedx') {
    throw new UserError(`sovereignty export takes sarif or cyclonedx, found: ${format ?? 'nothing'}`)
  }
  const verdict = await judgeTarget(target, parsed.values, terminal)
  const language = languageOf(parsed.values)
  const output =
    format === 'sarif' ? render(verdict, 'sarif', { language }) : renderCycloneDx(verdict, terminal.clock())
  await emit(output, parsed.values.output, terminal)
  return verdict.conclusion === 'invalid' ? 2 : 0
}
