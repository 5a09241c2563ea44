import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DEFAULT_MANIFEST } from '../../check.js'
import { UserError } from '../../errors.js'
import { applyPatch } from '../../manifest/patch.js'
import { judgeTarget, SHARED_FLAGS } from '../judge.js'
import { only, type Parsed } from '../options.js'
import { writeWhole } from '../output.js'
import type { Terminal } from '../terminal.js'

/**
 * `sovereignty fix`: applies the patches that findings carry: undeclared parts are declared, mistyped words corrected, a
 * contradicted claim lowered to the ceiling. Applying and checking again finds nothing more to apply.
 */
export async function fixCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'fix', [...SHARED_FLAGS, 'dry-run'], 1)
  const { values } = parsed
  const target = parsed.positionals[0] ?? '.'
  const path = resolve(terminal.cwd, target, values.manifest ?? DEFAULT_MANIFEST)
  let original: string
  try {
    original = await readFile(path, 'utf8')
  } catch {
    throw new UserError(
      `There is no ${join(target, values.manifest ?? DEFAULT_MANIFEST)}. Run sovereignty init first`,
    )
  }
  const verdict = await judgeTarget(target, values, terminal)
  let document = parsedManifest(original, path)
  const done = new Set<string>()
  for (const finding of verdict.findings) {
    for (const operation of finding.fix?.patch ?? []) {
      const fitting = retarget(operation, document)
      const key = JSON.stringify(fitting)
      if (done.has(key)) continue
      done.add(key)
      document = applyPatch(document, fitting)
    }
  }
  const applied = done.size
  const text = `${JSON.stringify(document, null, 2)}\n`
  if (values['dry-run'] === true) terminal.stdout(text)
  else if (applied > 0) await writeWhole(path, text)
  terminal.stderr(
    `${applied} ${applied === 1 ? 'change' : 'changes'}${values['dry-run'] === true ? ' proposed' : ''}.\n`,
  )
  return 0
}

function parsedManifest(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UserError(`${path} is not JSON; sovereignty check names the place`)
  }
}

/** Several findings may each make `components`; from the second on they append to it. */
function retarget<
  T extends { readonly op: 'add' | 'remove' | 'replace'; readonly path: string; readonly value?: unknown },
>(operation: T, document: unknown): T {
  const has = typeof document === 'object' && document !== null && 'components' in document
  if (operation.op === 'add' && operation.path === '/components' && has && Array.isArray(operation.value)) {
    return { ...operation, path: '/components/-', value: operation.value[0] as unknown }
  }
  return operation
}
