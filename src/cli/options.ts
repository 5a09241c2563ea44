import { parseArgs } from 'node:util'
import { UserError } from '../errors.js'
import { nearest } from '../manifest/nearest.js'
import { LANGUAGES, type Language } from '../types/vocabulary.js'

/** All flags of all commands; a command takes the ones it names. */
export const FLAGS = {
  format: { type: 'string', short: 'f' },
  'fail-on': { type: 'string' },
  base: { type: 'string' },
  revision: { type: 'string' },
  lang: { type: 'string' },
  manifest: { type: 'string' },
  framework: { type: 'string' },
  policy: { type: 'string' },
  owner: { type: 'string' },
  output: { type: 'string', short: 'o' },
  verbose: { type: 'boolean', short: 'v' },
  online: { type: 'boolean' },
  repo: { type: 'string' },
  commit: { type: 'string' },
  verdict: { type: 'string' },
  'signer-workflow': { type: 'string' },
  'trusted-root': { type: 'string' },
  'tuf-mirror': { type: 'string' },
  'tuf-root': { type: 'string' },
  id: { type: 'string' },
  supplier: { type: 'string' },
  license: { type: 'string' },
  released: { type: 'string' },
  lineage: { type: 'string', multiple: true },
  registry: { type: 'string', multiple: true },
  confirm: { type: 'string', multiple: true },
  weights: { type: 'string' },
  hash: { type: 'boolean' },
  norms: { type: 'boolean' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  plan: { type: 'string' },
  part: { type: 'string' },
  parts: { type: 'string' },
  partial: { type: 'boolean' },
  read: { type: 'string' },
  threads: { type: 'string' },
  progress: { type: 'boolean' },
  also: { type: 'string', multiple: true },
  svg: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

export type Flag = keyof typeof FLAGS
type ValueOf<F> = F extends { readonly type: 'boolean' }
  ? boolean
  : F extends { readonly multiple: true }
    ? readonly string[]
    : string
export type Values = { readonly [K in Flag]?: ValueOf<(typeof FLAGS)[K]> }

export interface Parsed {
  readonly command: string | null
  readonly positionals: readonly string[]
  readonly values: Values
}

/**
 * Reads the command line. Flags may stand before or after the command.
 * @throws UserError for an unknown flag (with the nearest known one) or a missing value.
 */
export function parseCommandLine(argv: readonly string[]): Parsed {
  for (const word of argv) {
    if (word === '--') break
    const name = /^--([^=]+)/.exec(word)?.[1]
    if (name !== undefined && !Object.hasOwn(FLAGS, name)) {
      const close = nearest(name, Object.keys(FLAGS))
      throw new UserError(
        `Unknown option --${name}.${close === null ? '' : ` Did you mean --${close}?`} See sovereignty --help`,
      )
    }
  }
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      options: FLAGS,
      allowPositionals: true,
      strict: true,
    })
    const [command, ...rest] = positionals
    return { command: command ?? null, positionals: rest, values }
  } catch (error) {
    // Node adds advice about "--", which helps nobody who mistyped a flag.
    const message = error instanceof Error ? error.message.replace(/\. To specify a positional.*$/s, '') : ''
    throw new UserError(`${message}. See sovereignty --help`, { cause: error })
  }
}

/**
 * One word out of a list.
 * @throws UserError naming the allowed words and the nearest one.
 */
export function oneOf<T extends string>(
  flag: Flag,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback
  const found = allowed.find((word) => word === value)
  if (found !== undefined) return found
  const close = nearest(value, [...allowed])
  throw new UserError(
    `--${flag} ${value} is not known; it takes ${allowed.join(', ')}.${close === null ? '' : ` Did you mean ${close}?`}`,
  )
}

/** @throws UserError when a command gets flags or arguments it does not take. */
export function only(parsed: Parsed, command: string, flags: readonly Flag[], positionals: number): void {
  for (const flag of Object.keys(parsed.values)) {
    if (!(flags as readonly string[]).includes(flag) && flag !== 'help') {
      throw new UserError(`sovereignty ${command} does not take --${flag}. See sovereignty ${command} --help`)
    }
  }
  if (parsed.positionals.length > positionals) {
    const most = positionals === 1 ? 'one argument' : `at most ${positionals} arguments`
    throw new UserError(`sovereignty ${command} takes ${most}, found: ${parsed.positionals.join(' ')}`)
  }
}

export function languageOf(values: Values): Language {
  return oneOf('lang', values.lang, LANGUAGES, 'en')
}
