/**
 * The reference implementation as the judge: Python with `packaging` from a fetched copy of github:pypa/packaging, given
 * as FOLDER. Nothing of it is kept in this repository.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the command line; ends the process with usage when it is not a copy of the repository. */
export function packagingFolder() {
  const folder = process.argv[2]
  if (
    folder === undefined ||
    !existsSync(join(folder, 'src', 'packaging')) ||
    !existsSync(join(folder, 'tests'))
  ) {
    process.stderr.write(
      'Usage: node scripts/conformance/NAME.mjs FOLDER   (a checkout of github:pypa/packaging)\n',
    )
    process.exit(2)
  }
  return folder
}

/** Runs a Python program with `input` as JSON on standard input; returns the JSON it prints. */
export function python(folder, program, input = null) {
  const prelude = `
import ast, json, pathlib, sys
sys.path.insert(0, ${JSON.stringify(join(folder, 'src'))})
given = json.load(sys.stdin)
def strings():
    found = {}
    for path in sorted(pathlib.Path(${JSON.stringify(join(folder, 'tests'))}).rglob('*.py')):
        for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found[node.value] = None
    return list(found)
`
  const run = spawnSync('python3', ['-c', prelude + program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

/** Prints one figure, with the first differences; ends with 1 when there are any. */
export function report(what, total, differences) {
  process.stdout.write(`${what}: ${total - differences.length}/${total}\n`)
  for (const difference of differences.slice(0, 20)) process.stdout.write(`  ${JSON.stringify(difference)}\n`)
  if (differences.length > 0) process.exitCode = 1
}
