import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DEFAULT_MANIFEST, observe } from '../../check.js'
import { UserError } from '../../errors.js'
import { evaluate } from '../../frameworks/evaluate.js'
import { draftManifest } from '../../verdict/draft.js'
import { checkOptions } from '../judge.js'
import { only, type Parsed } from '../options.js'
import { writeWhole } from '../output.js'
import { isRemote, openTarget } from '../target.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty init`: a manifest drafted from the evidence, without questions. */
export async function initCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'init', ['manifest', 'framework', 'owner', 'revision', 'output', 'force', 'lang'], 1)
  const target = parsed.positionals[0] ?? '.'
  const { values } = parsed
  const file = values.manifest ?? DEFAULT_MANIFEST
  // A draft for a remote repository is for the reader's own folder.
  const output = values.output ?? (isRemote(target, terminal) ? file : join(target, file))
  const path = resolve(terminal.cwd, output)
  if (output !== '-' && existsSync(path) && values.force !== true) {
    throw new UserError(
      `${output} exists. Use --force to replace it, --output - to see the draft, or sovereignty fix to add what is missing`,
    )
  }
  const options = await checkOptions(values, terminal)
  const source = await openTarget(target, values, terminal)
  try {
    const { view, framework } = await observe(source, options)
    const { supported } = evaluate(framework, view, terminal.clock())
    const draft = `${JSON.stringify(draftManifest(view, supported, (await source.describe()).name, terminal.clock()), null, 2)}\n`
    if (output === '-') terminal.stdout(draft)
    else {
      await writeWhole(path, draft)
      terminal.stdout(`${path}\n`)
      terminal.stderr(
        `Drafted with level ${supported}, the highest the evidence supports by itself. Read every entry, then raise the claim to what you can show.\n`,
      )
    }
    return 0
  } finally {
    await source.close()
  }
}
