import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DEFAULT_MANIFEST } from '../../check.js'
import { UserError } from '../../errors.js'
import type { Operation } from '../../manifest/patch.js'
import { patchText } from '../../manifest/patch-text.js'
import { judgeTarget } from '../judge.js'
import { only, type Parsed } from '../options.js'
import { writeWhole } from '../output.js'
import { isRemote } from '../target.js'
import type { Terminal } from '../terminal.js'

/**
 * `sovereignty fix`: applies the patches that findings carry: undeclared parts are declared, mistyped words corrected, a
 * contradicted claim lowered to the ceiling. Applying and checking again finds nothing more to apply.
 */
export async function fixCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  // It writes to the work tree, so it judges no other revision; and it says nothing that --lang could change.
  only(parsed, 'fix', ['manifest', 'framework', 'owner', 'dry-run'], 1)
  const { values } = parsed
  const target = parsed.positionals[0] ?? '.'
  if (isRemote(target, terminal)) {
    throw new UserError(`sovereignty fix writes into a folder, and ${target} lies elsewhere. Clone it first`)
  }
  const manifest = join(target, values.manifest ?? DEFAULT_MANIFEST)
  const path = resolve(terminal.cwd, target, values.manifest ?? DEFAULT_MANIFEST)
  const verdict = await judgeTarget(target, values, terminal)
  let text = await readManifestFile(path, manifest)
  const done = new Set<string>()
  const said: string[] = []
  for (const finding of verdict.findings) {
    for (const operation of finding.fix?.patch ?? []) {
      for (const fitting of retarget(operation, JSON.parse(text))) {
        const key = JSON.stringify(fitting)
        if (done.has(key)) continue
        done.add(key)
        text = patchText(text, fitting)
        said.push(`  ${described(fitting)}\n`)
      }
    }
  }
  const dry = values['dry-run'] === true
  if (dry) terminal.stdout(text)
  else if (said.length > 0) await writeWhole(path, text)
  terminal.stderr(`${manifest}: ${counted(said.length)}${dry ? ' proposed' : ''}\n${said.join('')}`)
  return 0
}

function counted(count: number): string {
  if (count === 0) return 'no change'
  return count === 1 ? '1 change' : `${count} changes`
}

/** One change in a line: where, and what stands there now. */
function described({ op, path, value }: Operation): string {
  if (op === 'remove') return `${path}: removed`
  const name = (one: unknown): string =>
    typeof one === 'object' && one !== null && 'name' in one ? String(one.name) : JSON.stringify(one)
  const words = Array.isArray(value) ? value.map(name).join(', ') : name(value)
  return op === 'add' ? `${path.replace(/\/-$/, '')}: added ${words}` : `${path}: now ${words}`
}

async function readManifestFile(path: string, asGiven: string): Promise<string> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError(`There is no ${asGiven}. Run sovereignty init first`, { cause })
  }
  try {
    JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${asGiven} is not JSON; sovereignty check names the place`, { cause })
  }
  return text
}

/** Several findings may each make `components`; from the second on they append to it. */
function retarget(operation: Operation, document: unknown): readonly Operation[] {
  const has = typeof document === 'object' && document !== null && 'components' in document
  if (operation.op !== 'add' || operation.path !== '/components' || !has || !Array.isArray(operation.value))
    return [operation]
  return operation.value.map((value: unknown) => ({ op: 'add', path: '/components/-', value }))
}
