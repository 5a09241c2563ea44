import { resolve } from 'node:path'
import { render } from '../../report/index.js'
import { judgeTarget, languageOf, SHARED_FLAGS } from '../judge.js'
import { only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty report`: one self-contained page. */
export async function reportCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'report', [...SHARED_FLAGS, 'output'], 1)
  const verdict = await judgeTarget(parsed.positionals[0] ?? '.', parsed.values, terminal)
  const output = parsed.values.output ?? 'sovereignty-report.html'
  await emit(render(verdict, 'html', { language: languageOf(parsed.values) }), output, terminal)
  if (output !== '-') terminal.stdout(`${resolve(terminal.cwd, output)}\n`)
  return verdict.conclusion === 'invalid' ? 2 : 0
}
