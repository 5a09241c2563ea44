/** What commands may use of the world outside, so that they can be tested without a process. */
export interface Terminal {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly clock: () => Date
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  readonly width: number
  /** Whether standard error is a terminal, where a bar may move. */
  readonly errorIsTerminal?: boolean
  /** The script of this command line, which a thread is started with; without it there are no threads. */
  readonly threadScript?: string
}

/** Colour only for people: a terminal, and no wish against it (https://no-color.org). */
export function wantsColor(terminal: Terminal): boolean {
  const { environment } = terminal
  if (environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '') return false
  if (environment['FORCE_COLOR'] !== undefined && environment['FORCE_COLOR'] !== '0') return true
  return terminal.isTerminal && environment['TERM'] !== 'dumb'
}
