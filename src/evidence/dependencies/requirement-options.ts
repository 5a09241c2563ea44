import { shellWords } from './shell-words.js'

/** One option of a requirement line under its full name: `--hash sha256:…`, `--requirement other.txt`. */
export interface RequirementOption {
  readonly name: string
  readonly value: string
}

export type OptionsResult =
  | { readonly valid: true; readonly options: readonly RequirementOption[] }
  | { readonly valid: false; readonly reason: string }

/** Options of requirement files (`pip/_internal/req/req_file.py`) and whether they take a value. */
const OPTIONS: ReadonlyMap<string, boolean> = new Map([
  ['--index-url', true],
  ['--pypi-url', true],
  ['--extra-index-url', true],
  ['--no-index', false],
  ['--constraint', true],
  ['--requirement', true],
  ['--editable', true],
  ['--find-links', true],
  ['--no-binary', true],
  ['--only-binary', true],
  ['--prefer-binary', false],
  ['--require-hashes', false],
  ['--no-require-hashes', false],
  ['--pre', false],
  ['--all-releases', true],
  ['--only-final', true],
  ['--trusted-host', true],
  ['--use-feature', true],
  ['--global-option', true],
  ['--hash', true],
  ['--config-settings', true],
  ['--config-setting', true],
])

const SHORT: Readonly<Record<string, string>> = {
  i: '--index-url',
  c: '--constraint',
  r: '--requirement',
  e: '--editable',
  f: '--find-links',
  C: '--config-settings',
}

const ALGORITHMS: ReadonlySet<string> = new Set(['sha256', 'sha384', 'sha512'])

/**
 * Reads the options of one line as pip does with Python's `optparse`: long names may be cut short as long as they stay
 * one option's, values follow after `=`, a blank, or a short option's letter.
 */
export function requirementOptions(text: string): OptionsResult {
  const words = shellWords(text)
  if (words === null) return refused('a quote is not closed')
  const options: RequirementOption[] = []
  const rest = [...words].reverse()
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
    if (word === '--') break
    if (word === '-' || !word.startsWith('-')) continue
    const read = word.startsWith('--') ? readLong(word, rest) : readShort(word, rest)
    if (typeof read === 'string') return refused(read)
    options.push(read)
  }
  const wrong = options.find(({ name, value }) => name === '--hash' && !isHash(value))
  return wrong === undefined ? { valid: true, options } : refused(`${wrong.value} is no hash of pip`)
}

/** @param rest the words after it, the next one last. */
function readLong(word: string, rest: string[]): RequirementOption | string {
  const equals = word.indexOf('=')
  const written = equals === -1 ? word : word.slice(0, equals)
  const name = fullName(written)
  if (name === null) return `${written} is no option of requirement files`
  if (OPTIONS.get(name) === false) {
    return equals === -1 ? { name, value: '' } : `${name} takes no value`
  }
  const value = equals === -1 ? rest.pop() : word.slice(equals + 1)
  return value === undefined ? `${name} has no value` : { name: plainName(name), value }
}

function readShort(word: string, rest: string[]): RequirementOption | string {
  const name = SHORT[word[1] as string]
  if (name === undefined) return `-${word[1]} is no option of requirement files`
  const value = word.length > 2 ? word.slice(2) : rest.pop()
  return value === undefined ? `${name} has no value` : { name, value }
}

function fullName(written: string): string | null {
  if (OPTIONS.has(written)) return written
  const candidates = [...OPTIONS.keys()].filter((name) => name.startsWith(written))
  return candidates.length === 1 ? (candidates[0] as string) : null
}

/** Older names of the same option. */
function plainName(name: string): string {
  if (name === '--pypi-url') return '--index-url'
  return name === '--config-setting' ? '--config-settings' : name
}

function isHash(value: string): boolean {
  const colon = value.indexOf(':')
  return colon !== -1 && ALGORITHMS.has(value.slice(0, colon))
}

function refused(reason: string): OptionsResult {
  return { valid: false, reason }
}
