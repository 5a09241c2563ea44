/**
 * Words of a line as Python's `shlex.split` tells them: quotes group, a backslash takes the next character as it is,
 * between double quotes only before a quote or another backslash. `null` for an open quote or a last backslash.
 */
export function shellWords(text: string): readonly string[] | null {
  const words: string[] = []
  let word: string | null = null
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string
    if (quote !== '') {
      if (character === quote) quote = ''
      else if (character === '\\' && quote === '"') {
        const next = text[++at]
        if (next === undefined) return null
        word += next === '"' || next === '\\' ? next : character + next
      } else word += character
    } else if (/[ \t\r\n]/.test(character)) {
      if (word !== null) words.push(word)
      word = null
    } else {
      word ??= ''
      if (character === '"' || character === "'") quote = character
      else if (character === '\\') {
        const next = text[++at]
        if (next === undefined) return null
        word += next
      } else word += character
    }
  }
  if (quote !== '') return null
  if (word !== null) words.push(word)
  return words
}
