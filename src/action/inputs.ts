import { UserError } from '../errors.js'
import { WORKFLOW_AUTHOR } from '../github/comment.js'
import { LANGUAGES, type Language } from '../types/vocabulary.js'
import type { FailOn } from '../verdict/conclude.js'

export const FAIL_ON = ['contradicted', 'unverified', 'never'] as const satisfies readonly FailOn[]

export const COMMENT_POLICIES = ['on-findings', 'always', 'never'] as const
export type CommentPolicy = (typeof COMMENT_POLICIES)[number]

/** What a step does: judge and tell, keep the badge of a branch, or post what another run handed over. */
export const MODES = ['check', 'badge', 'publish'] as const
export type Mode = (typeof MODES)[number]

/** When the verdict is handed to a second workflow: for a fork, whose token is read-only, or always, or never. */
export const HAND_OVER = ['forks', 'always', 'never'] as const
export type HandOver = (typeof HAND_OVER)[number]

const SWITCH = ['true', 'false'] as const
/** Entries of one input that are read. */
const MOST_PATHS = 100

/** Every input of action.yml with the value that stands for an empty one. */
export const INPUT_DEFAULTS = {
  path: '.',
  paths: '',
  manifest: 'sovereignty.json',
  framework: 't-class-2.0',
  policy: '',
  registry: '',
  confirm: '',
  'fail-on': 'contradicted',
  comment: 'on-findings',
  'comment-author': WORKFLOW_AUTHOR,
  'check-run': 'false',
  review: 'false',
  'hand-over': 'forks',
  'artifact-name': 'sovereignty-hand-over',
  language: 'en',
  token: '',
  base: '',
  mode: 'check',
  'verdict-path': '',
  'badge-path': '',
  'sarif-path': '',
  'badge-branch': '',
  'badge-readme': '',
  'badge-days': '7',
  online: 'false',
  attestation: 'false',
} as const

export type InputName = keyof typeof INPUT_DEFAULTS

export interface Inputs {
  readonly mode: Mode
  readonly path: string
  /** Patterns of folders or manifests, relative to `path`. Empty: the one declaration of `path`. */
  readonly paths: readonly string[]
  readonly manifest: string
  readonly framework: string
  /** File of the judged folder, or `OWNER/REPOSITORY/PATH@REF`. */
  readonly policy: string | null
  /** Fingerprints that weights are screened against: files and folders, relative to the workspace. */
  readonly registry: readonly string[]
  /** Where the weights of registry entries are, by id. */
  readonly confirm: ReadonlyMap<string, string>
  readonly failOn: FailOn
  readonly comment: CommentPolicy
  readonly commentAuthor: string
  readonly checkRun: boolean
  readonly review: boolean
  readonly handOver: HandOver
  readonly artifactName: string
  readonly language: Language
  readonly token: string | null
  readonly base: string | null
  readonly verdictPath: string | null
  readonly badgePath: string | null
  readonly sarifPath: string | null
  /** Branch the badge is committed to; `null`: the branch of the run. */
  readonly badgeBranch: string | null
  /** Document whose marked block shows the badge. */
  readonly badgeReadme: string | null
  /** Age in days from which on a badge is drawn anew though nothing changed. */
  readonly badgeDays: number
  /** GitHub's dependency graph may be asked for a hint, and the hub for weights of registry entries. */
  readonly online: boolean
  /** The commit itself is judged, and a predicate for actions/attest written. */
  readonly attestation: boolean
}

/**
 * The only reader of the Action's inputs.
 * @param get gives the trimmed text of an input, `''` when it is not set
 * @throws UserError naming the input and what it takes
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  const value = (name: InputName): string => get(name) || INPUT_DEFAULTS[name]
  const optional = (name: InputName): string | null => value(name) || null
  const isOn = (name: InputName): boolean => oneOf(name, value(name), SWITCH) === 'true'
  return {
    mode: oneOf('mode', value('mode'), MODES),
    path: value('path'),
    paths: patterns('paths', value('paths')),
    manifest: value('manifest'),
    framework: value('framework'),
    policy: optional('policy'),
    registry: patterns('registry', value('registry')),
    confirm: placesOf(patterns('confirm', value('confirm'))),
    failOn: oneOf('fail-on', value('fail-on'), FAIL_ON),
    comment: oneOf('comment', value('comment'), COMMENT_POLICIES),
    commentAuthor: value('comment-author'),
    checkRun: isOn('check-run'),
    review: isOn('review'),
    handOver: oneOf('hand-over', value('hand-over'), HAND_OVER),
    artifactName: artifactName(value('artifact-name')),
    language: oneOf('language', value('language'), LANGUAGES),
    token: optional('token'),
    base: optional('base'),
    verdictPath: optional('verdict-path'),
    badgePath: optional('badge-path'),
    sarifPath: optional('sarif-path'),
    badgeBranch: branchName(optional('badge-branch')),
    badgeReadme: optional('badge-readme'),
    badgeDays: days(value('badge-days')),
    online: isOn('online'),
    attestation: isOn('attestation'),
  }
}

/** One pattern a line, or several separated by commas. */
function patterns(name: InputName, text: string): readonly string[] {
  const found = text
    .split(/[\n,]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
  if (found.length > MOST_PATHS)
    throw new UserError(`Input ${name} has ${found.length} entries; it takes ${MOST_PATHS}`)
  return found
}

/** `ID=PATH`, one an entry. */
function placesOf(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => {
      const at = entry.indexOf('=')
      if (at <= 0 || at === entry.length - 1)
        throw new UserError(`Input confirm has ${JSON.stringify(entry)}; it takes ID=PATH`)
      return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()]
    }),
  )
}

/** What the artifact service and every file system takes. */
function artifactName(name: string): string {
  if (/^[\w.-]{1,100}$/.test(name)) return name
  throw new UserError(
    `Input artifact-name is ${JSON.stringify(name)}; it takes letters, digits, point, hyphen and underscore`,
  )
}

function oneOf<T extends string>(name: InputName, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value)
  if (found !== undefined) return found
  throw new UserError(`Input ${name} is ${JSON.stringify(value)}; it takes ${allowed.join(', ')}`)
}

/** A name that git takes for a branch, as far as matters here: nothing that could lead to another kind of ref. */
function branchName(name: string | null): string | null {
  if (name === null) return null
  const plain = name.replace(/^refs\/heads\//, '')
  if (/^[\w.-][\w./-]*$/.test(plain) && !/\.\.|\/\/|\/$|\.lock$|^refs\//.test(plain)) return plain
  throw new UserError(`Input badge-branch is ${JSON.stringify(name)}, which is not the name of a branch`)
}

function days(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  throw new UserError(`Input badge-days is ${JSON.stringify(text)}; it takes a whole number of days`)
}
