import type { KnownFile } from './catalogue.js'

/** A licence header and what follows it stand here. */
const HEAD = 6000
const COMMENT = /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)/g
const TAKEN = /\b(?:copied|adapted|adopted|modified|taken|borrowed|ported|derived|forked|based)\b/i

/**
 * The file says whose code it is: a comment of its head, or one that tells where code was taken from, names the
 * repository, the model, its maker, or the library that carries it.
 */
export function isCredited(text: string, known: readonly KnownFile[], makers: readonly string[]): boolean {
  const comments = [...(text.slice(0, HEAD).match(COMMENT) ?? []), ...takenLines(text)]
    .join('\n')
    .toLowerCase()
  if (comments === '') return false
  return [...known.flatMap(namesOf), ...makers].some((name) => hasWord(comments, name.toLowerCase()))
}

/** Comments anywhere that say where something was taken from: `# Copied from transformers.models.llama…`. */
function takenLines(text: string): string[] {
  const found: string[] = []
  for (const line of text.split('\n')) {
    const at = line.indexOf('#')
    if (at === -1) continue
    const comment = line.slice(at, at + 300)
    if (TAKEN.test(comment)) found.push(comment)
  }
  return found
}

function namesOf({ name, repository }: KnownFile): string[] {
  const names = [name.replaceAll('_', '-'), name, repository]
  // The header that transformers puts on every file, and how people call the library.
  return repository === 'huggingface/transformers'
    ? [...names, 'huggingface', 'hugging face', 'transformers.models']
    : names
}

function hasWord(text: string, word: string): boolean {
  if (word.length < 3) return false
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[a-z0-9]/.test(text[at - 1] ?? ' ')) return true
  }
  return false
}
