import { join, resolve } from 'node:path'
import { badgeEndpoint, badgeSvg } from '../../report/badge.js'
import { judgeTarget, SHARED_FLAGS } from '../judge.js'
import { languageOf, only, type Parsed } from '../options.js'
import { writeWhole } from '../output.js'
import { isRemote } from '../target.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty badge`: SVG and shields endpoint JSON, a pure function of verdict and day. */
export async function badgeCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'badge', [...SHARED_FLAGS, 'output'], 1)
  const target = parsed.positionals[0] ?? '.'
  const verdict = await judgeTarget(target, parsed.values, terminal)
  const options = {
    date: terminal.clock().toISOString().slice(0, 10),
    commit: verdict.subject.revision,
    language: languageOf(parsed.values),
  }
  const folder = isRemote(target, terminal) ? '.' : target
  const svg = resolve(terminal.cwd, parsed.values.output ?? join(folder, 'sovereignty-badge.svg'))
  const json = `${svg.replace(/\.svg$/i, '')}.json`
  await writeWhole(svg, badgeSvg(verdict, options))
  await writeWhole(json, `${JSON.stringify(badgeEndpoint(verdict, options), null, 2)}\n`)
  terminal.stdout(`${svg}\n${json}\n`)
  return verdict.conclusion === 'invalid' ? 2 : 0
}
