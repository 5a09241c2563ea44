import type { DependencyFact, HostingFact } from '../../types/fact.js'
import type { Scope } from '../../types/vocabulary.js'
import { withoutCredentials } from '../dependencies/direct-reference.js'
import { normaliseName } from '../dependencies/pep503.js'
import type { TextFile } from '../text-file.js'
import type { Command, Word } from './commands.js'

/** Turns offsets of the words into places. */
type Place = Pick<TextFile, 'locate'>

/** Options of `pip install` that take the next word. */
const WITH_VALUE =
  /^(?:-[rcetfi]|--(?:requirement|constraint|editable|target|find-links|index-url|extra-index-url|prefix|root|platform|python-version|python|trusted-host|upgrade-strategy|no-binary|only-binary|config-settings|global-option|cache-dir|proxy|timeout|retries|src|torch-backend|index|default-index|extra|group|optional|source|tag|rev|branch))$/
const HOSTING = /^(?:-i|-f|--(?:index-url|extra-index-url|find-links|index|default-index))$/
/** Installers that every script refreshes; no part of what is built. */
const TOOLING = new Set(['pip', 'setuptools', 'wheel', 'uv', 'pipx', 'virtualenv', 'build'])
const REQUIREMENT =
  /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*((?:===|[<>=!~]=|[<>])[^;@]*)?(?:;\s*(.*))?$/
const DIRECT =
  /^(?:([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*@\s*)?((?:git|hg|svn|bzr)\+[a-z+]+:\/\/\S+|https?:\/\/\S+)$/i

/** Packages and indexes of one `pip install` command; nothing for any other command. */
export function* readPipInstall(
  command: Command,
  file: Place,
  scope: Scope,
): Generator<DependencyFact | HostingFact> {
  const { words } = command
  const at = installs(words)
  if (at === null) return
  const dev = words.some(({ text }) => text === '--dev' || text === '-D')
  const asked = dev && (scope === 'product' || scope === 'training') ? 'development' : scope
  const rest = words.slice(at + 1)
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] as Word
    const [flag, inline] = splitFlag(word.text)
    if (flag !== null) {
      if (WITH_VALUE.test(flag) || HOSTING.test(flag)) {
        const value = inline ?? rest[index + 1]?.text ?? ''
        if (inline === null) index++
        if (HOSTING.test(flag) && /^https?:\/\//.test(value))
          yield {
            kind: 'hosting',
            url: withoutCredentials(value),
            strength: 'D',
            scope,
            location: file.locate(word.start, word.end),
          }
      }
      continue
    }
    if (word.unresolved && !/^[A-Za-z][\w.-]*(?:\[|[<>=!~])/.test(word.text)) continue
    const fact = readRequirement(word, file, asked)
    if (fact !== null) yield fact
  }
}

/** Index of the word after which packages stand: `pip install`, `uv add`, `poetry add`; `null` for another command. */
function installs(words: readonly Word[]): number | null {
  if (/^(?:uv|poetry|pdm)$/.test(words[0]?.text ?? '') && words[1]?.text === 'add') return 1
  const at = words.findIndex(({ text }) => text === 'install')
  const pip = words
    .slice(0, Math.max(0, at))
    .some(({ text }) => /^pip[\d.]*$/.test(text.slice(text.lastIndexOf('/') + 1)))
  return at >= 1 && at <= 6 && pip ? at : null
}

function splitFlag(text: string): [string | null, string | null] {
  if (!text.startsWith('-')) return [null, null]
  const equals = text.indexOf('=')
  return equals === -1 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)]
}

function readRequirement(word: Word, file: Place, scope: Scope): DependencyFact | null {
  const text = word.text.trim()
  const direct = DIRECT.exec(text)
  const plain = direct === null ? REQUIREMENT.exec(text) : null
  const base = {
    kind: 'dependency',
    ecosystem: 'pypi',
    group: null,
    optional: false,
    strength: 'D',
    scope,
    location: file.locate(word.start, word.end),
  } as const
  if (direct !== null) {
    const url = direct[2] as string
    const name = direct[1] ?? /[#&]egg=([\w.-]+)/.exec(url)?.[1] ?? nameFromUrl(url)
    if (name === null) return null
    return {
      ...base,
      name: normaliseName(name),
      specifier: null,
      version: null,
      extras: [],
      marker: null,
      url: withoutCredentials(url),
    }
  }
  if (plain === null) return null
  const name = normaliseName(plain[1] as string)
  if (TOOLING.has(name) || /\.(?:whl|tar\.gz|zip|txt)$/.test(name)) return null
  // A version that only a variable tells is none.
  const specifier = word.unresolved ? null : (plain[3]?.trim() ?? null)
  const pinned = specifier === null ? null : /^===?\s*([^,*\s]+)$/.exec(specifier)
  return {
    ...base,
    name,
    specifier,
    version: pinned?.[1] ?? null,
    extras: (plain[2] ?? '')
      .split(',')
      .map((extra) => extra.trim())
      .filter((extra) => extra !== ''),
    marker: plain[4]?.trim() ?? null,
    url: null,
  }
}

function nameFromUrl(url: string): string | null {
  const path = url.replace(/^[^:]+:\/\//, '').split(/[#?]/, 1)[0] as string
  const last = (path.split('/').pop() ?? '').split('@', 1)[0] as string
  const wheel = /^([\w.]+)-\d[^-]*-.*\.whl$/.exec(last)
  const name = wheel?.[1] ?? last.replace(/\.(?:git|whl|zip|tar\.gz|tgz)$/, '')
  return /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : null
}
