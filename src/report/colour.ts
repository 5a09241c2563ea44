/** Terminal styles; with `enabled` false every function gives its text back. */
export interface Colour {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  green(text: string): string
}

export function colour(enabled: boolean): Colour {
  const style = (on: number, off: number) => (text: string) =>
    enabled && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    red: style(31, 39),
    yellow: style(33, 39),
    green: style(32, 39),
  }
}
