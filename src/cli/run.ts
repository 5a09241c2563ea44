import { SovereigntyError, UserError } from '../errors.js'
import { TOOL_NAME, TOOL_VERSION } from '../tool.js'
import type { Parsed } from './options.js'
import type { Terminal } from './terminal.js'

type Command = (parsed: Parsed, terminal: Terminal) => Promise<number>

/** Commands are loaded when they are asked for, so that `--version` and `--help` start at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.js')).checkCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
  fix: async () => (await import('./commands/fix.js')).fixCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  badge: async () => (await import('./commands/badge.js')).badgeCommand,
  report: async () => (await import('./commands/report.js')).reportCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  catalog: async () => (await import('./commands/catalog.js')).catalogCommand,
  weights: async () => (await import('./commands/weights.js')).weightsCommand,
}

/** Runs one command line and gives the exit code: 0 holds, 1 findings, 2 usage or manifest, 3 tool or network. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    terminal.stdout(`${TOOL_NAME} ${TOOL_VERSION}\n`)
    return 0
  }
  try {
    const { parseCommandLine } = await import('./options.js')
    const parsed = parseCommandLine(argv)
    if (parsed.values.version === true) {
      terminal.stdout(`${TOOL_NAME} ${TOOL_VERSION}\n`)
      return 0
    }
    if (parsed.command === null || parsed.values.help === true || parsed.command === 'help') {
      const { helpText } = await import('./help.js')
      const asked = parsed.command === 'help' ? (parsed.positionals[0] ?? null) : parsed.command
      const out = parsed.command === null && parsed.values.help !== true ? terminal.stderr : terminal.stdout
      out(helpText(asked))
      return parsed.command === null && parsed.values.help !== true ? 2 : 0
    }
    const load = Object.hasOwn(COMMANDS, parsed.command) ? COMMANDS[parsed.command] : undefined
    if (load === undefined) {
      const { nearest } = await import('../manifest/nearest.js')
      const close = nearest(parsed.command, Object.keys(COMMANDS))
      terminal.stderr(
        `${TOOL_NAME}: unknown command "${parsed.command}".${close === null ? '' : ` Did you mean "${close}"?`} See sovereignty --help\n`,
      )
      return 2
    }
    return await (await load())(parsed, terminal)
  } catch (error) {
    return await report(error, terminal)
  }
}

async function report(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof SovereigntyError) {
    const { visible } = await import('../report/visible.js')
    const message = error instanceof UserError ? error.placed : error.message
    // It may quote a path of the repository, which must not act on the terminal.
    const lines = message.split('\n').map((line) => visible(line))
    terminal.stderr(`${TOOL_NAME}: ${lines.join('\n')}\n`)
    return error.exitCode
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.stderr(`${TOOL_NAME}: internal error, please report it with the command you ran.\n${detail}\n`)
  return 3
}
