import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HOOK = fileURLToPath(new URL('usage.cjs', import.meta.url))

/**
 * Runs `node ARGS` once in a fresh process: `{ wallMs, cpuMs, rssMb, stdout }`. CPU time is that of all its threads,
 * the compiler's and the collector's included; programs it starts itself (git) are not in it.
 */
export function runNode(args) {
  const folder = mkdtempSync(join(tmpdir(), 'sovereignty-bench-'))
  try {
    const usage = join(folder, 'usage.json')
    const started = performance.now()
    const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--require', HOOK, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, SOVEREIGNTY_USAGE: usage },
    })
    const wallMs = performance.now() - started
    if (error !== undefined) throw error
    // 1 is a verdict too: findings at or above the bar.
    if (status !== 0 && status !== 1 && status !== 2)
      throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
    return { wallMs, ...JSON.parse(readFileSync(usage, 'utf8')), stdout }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Several commands, `runs` times each in turn, so that whatever else the machine does falls on all of them alike.
 * Best and median of each measure by command name.
 */
export function measureTogether(commands, runs) {
  const all = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) all[name].push(runNode(args))
  }
  return Object.fromEntries(Object.entries(all).map(([name, results]) => [name, summary(results)]))
}

function summary(results) {
  const of = (key) => results.map((one) => one[key]).sort((a, b) => a - b)
  const best = (key) => of(key)[0]
  const median = (key) => of(key)[Math.floor(results.length / 2)]
  return {
    wall: { best: best('wallMs'), median: median('wallMs') },
    cpu: { best: best('cpuMs'), median: median('cpuMs') },
    rss: { best: best('rssMb'), median: median('rssMb') },
  }
}
