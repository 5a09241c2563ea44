import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ToolError, UserError } from '../../errors.js'
import { limits } from '../../limits.js'
import type { Plan } from '../../weights/work/plan.js'
import { readPlan } from '../../weights/work/read-documents.js'
import type { Parsed } from '../options.js'
import type { Terminal } from '../terminal.js'

/** The plan that `--plan` names. @throws UserError when there is none, ToolError when it is not one. */
export async function planOf(parsed: Parsed, terminal: Terminal): Promise<{ name: string; plan: Plan }> {
  const name = parsed.values.plan
  if (name === undefined)
    throw new UserError('--plan FILE is missing: sovereignty weights plan A B writes it')
  const text = await readDocument(resolve(terminal.cwd, name))
  if (text === null) throw new UserError(`${name} cannot be opened: ENOENT`)
  return { name, plan: readPlan(name, text) }
}

/** Text of a file; `null` when there is none. @throws ToolError when it is too large or cannot be read. */
export async function readDocument(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path)
    if (size > limits.weightsDocumentBytes)
      throw new ToolError(`${path} is larger than ${limits.weightsDocumentBytes} bytes`)
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof ToolError) throw cause
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new ToolError(`${path} cannot be read: ${code}`, { cause })
  }
}
