import type { Fact } from '../../types/fact.js'
import type { CollectContext } from '../collector.js'
import { readCommandFacts } from '../shell/command-facts.js'
import { readCommands } from '../shell/commands.js'
import type { TextFile } from '../text-file.js'
import { isTable, strings, type Table, tableAt, text } from './toml-values.js'

/** Words without which no command of ours can stand in a task. */
const PROMISING =
  /--(?:model|base|tokenizer|dataset|data|vision)|(?:huggingface-cli|\bhf|modelscope|tune|litgpt) download|huggingface\.co\/|vllm|sglang|ollama|\bpip\s+install|train/i
/** Tasks read in one file. */
const TASKS = 200

/** Commands of pixi's `tasks`, of features too. */
export function pixiTasks(pixi: Table): readonly string[] {
  const tables = [pixi, ...Object.values(tableAt(pixi, 'feature')).filter(isTable)]
  return tables.flatMap((table) =>
    [table, ...Object.values(tableAt(table, 'target')).filter(isTable)].flatMap((one) =>
      commandsOf(tableAt(one, 'tasks')),
    ),
  )
}

/** Commands that PDM, Poe, taskipy and Hatch keep in `pyproject.toml`. */
export function pyprojectTasks(root: Table): readonly string[] {
  const hatch = Object.values(tableAt(root, 'tool', 'hatch', 'envs')).filter(isTable)
  return [
    tableAt(root, 'tool', 'pdm', 'scripts'),
    tableAt(root, 'tool', 'poe', 'tasks'),
    tableAt(root, 'tool', 'taskipy', 'tasks'),
    ...hatch.map((environment) => tableAt(environment, 'scripts')),
  ].flatMap(commandsOf)
}

/** A task is a command, a list of them, or a table with the command under `cmd` or `shell`. */
function commandsOf(tasks: Table): readonly string[] {
  return Object.values(tasks).flatMap((task) => {
    const inner = isTable(task) ? (task['cmd'] ?? task['shell']) : task
    const one = text(inner)
    return one === null ? strings(inner) : [one]
  })
}

/** What the commands name of models and data and install, each at its place; one that is written with escapes has none. */
export function* taskFacts(
  commands: readonly string[],
  file: TextFile,
  context: CollectContext,
): Iterable<Fact> {
  for (const command of commands.slice(0, TASKS)) {
    const offset = PROMISING.test(command) ? file.text.indexOf(command) : -1
    if (offset === -1) continue
    for (const one of readCommands(command, { offset })) yield* readCommandFacts(one, file, context)
  }
}
