/** Rows of texts as lines of columns: the first column to the left, the others to the right. */
export function table(header, rows) {
  const widths = header.map((_, at) => Math.max(...[header, ...rows].map((row) => row[at].length)))
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
