import type { ReferenceTarget } from '../../types/fact.js'
import { meaningOf } from '../trainers/naming-keys.js'

export interface FlagValue {
  readonly flag: string
  readonly target: ReferenceTarget
  readonly value: string
  /** Offsets of the value in the text. */
  readonly start: number
  readonly end: number
}

/** Variables that hold a command line, and functions that run one. */
const COMMAND =
  /^(?:(?:\w+_)?(?:cmds?|commands?)(?:_(?:args|line|list|parts))?|system|popen|call|check_call|check_output|run|parse_args)$/i
/** The value is plain up to its end: what an f-string fills in is no literal id. */
const FLAG =
  /(?<![\w-])--([A-Za-z][\w.-]{0,58})(?:=|[ \t]{1,8})(["']?)([A-Za-z0-9][\w.-]{0,96}\/[\w.-]{1,96})(?![\w./{-])/g
/** Flags of these names are given a file of the project far more often than a data set of a hub. */
const FILE_FLAG = /(?:^|[_-])(?:data|train|eval|test)[_-](?:path|file|dir)$|^train[_-]file$/i

/** True when one of the names around a literal says that it is a command line. */
export function isCommand(names: readonly string[]): boolean {
  return names.some((name) => COMMAND.test(name))
}

/** One word of a command line that is written as a list: `"--model=org/name"`. */
export function isFlagWord(text: string | null): boolean {
  return text?.startsWith('--') === true && text.length < 260 && /^--[\w.-]+=\S+$/.test(text)
}

/** `--tokenizer-path org/name` and `--model=org/name` of a command line written in one text, f-strings and all. */
export function* flagValues(text: string): Generator<FlagValue> {
  for (const match of text.matchAll(FLAG)) {
    const flag = match[1] as string
    const meaning = FILE_FLAG.test(flag) ? null : meaningOf(flag)
    if (meaning === null) continue
    const value = match[3] as string
    const end = match.index + match[0].length
    yield { flag, target: meaning.target, value, start: end - value.length, end }
  }
}

/** True when the word that starts at an offset stands behind a flag: `--model org/name`, `--model=org/name`. */
export function followsFlag(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at < 9 && (text[at] === ' ' || text[at] === '=' || text[at] === '\t')) at -= 1
  const end = at
  while (at >= 0 && end - at < 62 && /[\w.-]/.test(text[at] as string)) at -= 1
  return text.startsWith('--', at + 1)
}
