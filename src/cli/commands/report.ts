import { resolve } from 'node:path'
import { render } from '../../report/index.js'
import { judgeTarget, SHARED_FLAGS } from '../judge.js'
import { languageOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import { pagesOf } from '../target.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty report`: one self-contained page. */
export async function reportCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'report', [...SHARED_FLAGS, 'output'], 1)
  const target = parsed.positionals[0] ?? '.'
  const verdict = await judgeTarget(target, parsed.values, terminal)
  const output = parsed.values.output ?? 'sovereignty-report.html'
  const options = { language: languageOf(parsed.values), ...pagesOf(verdict, target, terminal) }
  await emit(render(verdict, 'html', options), output, terminal)
  if (output !== '-') terminal.stdout(`${resolve(terminal.cwd, output)}\n`)
  return verdict.conclusion === 'invalid' ? 2 : 0
}
