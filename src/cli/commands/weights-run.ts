import { resolve } from 'node:path'
import { ToolError, UserError } from '../../errors.js'
import { TOOL_NAME } from '../../tool.js'
import { bytesOf } from '../../weights/compare.js'
import { carryOut } from '../../weights/work/carry-out.js'
import { newPart, unite, unitsOfPart } from '../../weights/work/part.js'
import type { Plan, Unit } from '../../weights/work/plan.js'
import { prepare } from '../../weights/work/prepare.js'
import { assertFits, readPart } from '../../weights/work/read-documents.js'
import type { UnitResult } from '../../weights/work/results.js'
import { only, type Parsed } from '../options.js'
import { emit, writeWhole } from '../output.js'
import { newProgress } from '../progress.js'
import type { Terminal } from '../terminal.js'
import { openReaders, threadsOf } from '../threads/open-readers.js'
import { planOf, readDocument } from './weights-documents.js'
import { withModels } from './weights-models.js'
import { countOf, MOST_PARTS } from './weights-plan.js'

/** What was done is written this often, so that an interrupted run loses little. */
const SAVE_MS = 30_000
const REMOTE = /^[a-z][a-z0-9+.-]*:/i

/** `sovereignty weights run --plan FILE --part i/n [A B]`: does one part of a plan. */
export async function runCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'weights run', ['plan', 'part', 'output', 'threads', 'progress'], 3)
  const [, a, b] = parsed.positionals
  if ((a === undefined) !== (b === undefined)) {
    throw new UserError('sovereignty weights run takes both models or, as the plan names them, none')
  }
  const { name, plan } = await planOf(parsed, terminal)
  const [part, parts] = partOf(parsed.values.part)
  const threads = threadsOf(parsed.values.threads)
  const units = unitsOfPart(plan, part, parts)
  const target = fileOf(parsed.values.output, terminal)
  const results = await doneBefore(plan, units, target, terminal)
  const open = units.filter(({ id }) => !results.has(id))
  const save = async (): Promise<void> => {
    if (target !== null) await writeWhole(target, textOf(plan, results))
  }
  if (a === undefined && [plan.a.name, plan.b.name].some((place) => REMOTE.test(place))) {
    throw new UserError(
      `${name} names a model elsewhere. Give both models again: a plan does not send this machine to an address`,
    )
  }
  const places = [a ?? plan.a.name, b ?? plan.b.name] as const
  await withModels(
    places,
    terminal,
    async (one, two) => {
      const { read, sameVocabulary } = plan
      const prepared = await prepare(one, two, { parts: plan.parts, read, sameVocabulary })
      assertFits(name, plan, prepared.plan)
      const progress = newProgress(terminal, parsed.values.progress === true, `part ${part} of ${parts}`)
      const readers = openReaders(terminal, threads, bytesOf(open))
      let saving: Promise<void> = Promise.resolve()
      let saved = terminal.clock().getTime()
      const all = bytesOf(units)
      let done = all - bytesOf(open)
      progress.show(done, all)
      try {
        await carryOut(prepared, open, readers, (unit, result) => {
          results.set(unit.id, result)
          done += unit.bytes
          progress.show(done, all)
          if (terminal.clock().getTime() - saved < SAVE_MS) return
          saved = terminal.clock().getTime()
          saving = saving.then(save)
          // An error is told when the run ends; until then it must not count as nobody's.
          saving.catch(() => undefined)
        })
      } finally {
        progress.end()
        await readers.close()
      }
      await saving
    },
    [plan.a.name, plan.b.name],
  )
  await emit(textOf(plan, results), parsed.values.output, terminal)
  return 0
}

function textOf(plan: Plan, results: ReadonlyMap<string, UnitResult>): string {
  return `${JSON.stringify(newPart(plan, results), null, 1)}\n`
}

function fileOf(output: string | undefined, terminal: Terminal): string | null {
  return output === undefined || output === '-' ? null : resolve(terminal.cwd, output)
}

/**
 * Results of an interrupted run of this part; none when the file is of another plan, which is then written anew.
 * @throws ToolError when the file is no part, or another part of this plan: nobody meant that to be lost.
 */
async function doneBefore(
  plan: Plan,
  units: readonly Unit[],
  target: string | null,
  terminal: Terminal,
): Promise<Map<string, UnitResult>> {
  const text = target === null ? null : await readDocument(target)
  if (target === null || text === null) return new Map()
  const part = readPart(target, text)
  if (part.plan !== plan.id) {
    terminal.stderr(`${TOOL_NAME}: ${target} is of another plan and is written anew\n`)
    return new Map()
  }
  const results = unite(plan, [{ name: target, part }])
  const wanted = new Set(units.map(({ id }) => id))
  if ([...results.keys()].some((id) => !wanted.has(id))) {
    throw new ToolError(`${target} holds units of another part; remove it or write elsewhere`)
  }
  return results
}

function partOf(text: string | undefined): readonly [number, number] {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text ?? '')
  if (match === null) throw new UserError('sovereignty weights run takes --part i/n, such as --part 1/7')
  const parts = countOf('n of --part i/n', match[2]!, MOST_PARTS)
  return [countOf('i of --part i/n', match[1]!, parts), parts]
}
