import type { Terminal } from './terminal.js'

export interface Progress {
  readonly show: (done: number, all: number) => void
  /** Takes the bar away. */
  readonly end: () => void
}

const BAR_MS = 100
const LINE_MS = 10_000
const WIDTH = 24

/**
 * How far the work is, on standard error: a bar where that is a terminal, a line every ten seconds where it is none and
 * somebody asked, else nothing.
 */
export function newProgress(terminal: Terminal, asked: boolean, title: string): Progress {
  const isBar = terminal.errorIsTerminal === true
  if (!isBar && !asked) return { show: () => undefined, end: () => undefined }
  const start = terminal.clock().getTime()
  let last = Number.NEGATIVE_INFINITY
  let shown = 0
  const show = (done: number, all: number): void => {
    const now = terminal.clock().getTime()
    if (now - last < (isBar ? BAR_MS : LINE_MS) && done < all) return
    last = now
    const line = lineOf(title, done, all, (now - start) / 1000)
    terminal.stderr(isBar ? `\r${line.padEnd(shown)}` : `${line}\n`)
    shown = line.length
  }
  return { show, end: () => isBar && shown > 0 && terminal.stderr(`\r${' '.repeat(shown)}\r`) }
}

function lineOf(title: string, done: number, all: number, seconds: number): string {
  const share = all === 0 ? 1 : Math.min(1, done / all)
  const full = Math.round(share * WIDTH)
  const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
  const left = share > 0.02 && share < 1 ? `, ${Math.ceil((seconds / share) * (1 - share))} s left` : ''
  return `${title} ${bar} ${Math.floor(share * 100)} % of ${(all / 1e9).toFixed(2)} GB${left}`
}
