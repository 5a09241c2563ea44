/** The text with every character but its line ends a space, so that what stands around it keeps its places. */
export function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
