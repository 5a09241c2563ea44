import type { DependencyFact, HostingFact } from '../../types/fact.js'
import type { Scope } from '../../types/vocabulary.js'
import type { TextFile } from '../text-file.js'
import type { Command, Word } from './commands.js'

type Place = Pick<TextFile, 'locate'>

const PROGRAM = /(?:^|\/)(?:conda|mamba|micromamba)$/
/** Options that take the next word. */
const WITH_VALUE = /^(?:-[cnpf]|--(?:channel|name|prefix|file|solver|platform|subdir|freeze-installed-from))$/
/** `[channel::]name`, then a version behind `=`, a comparison or brackets. */
const SPEC = /^(?:[\w./-]+::)?([a-z_][\w.-]*?)(?:(?:=|[<>!~]=?|\[)(.*))?$/i
/** The interpreter and the installer are no parts of a product. */
const TOOLS = new Set(['python', 'pip', 'conda', 'mamba', 'anaconda'])

/** Packages and channels of `conda install …` and `conda create …`; nothing for any other command. */
export function* readCondaInstall(
  { words }: Command,
  file: Place,
  scope: Scope,
): Generator<DependencyFact | HostingFact> {
  const at = words.findIndex(({ text }) => PROGRAM.test(text))
  const verb = words[at + 1]?.text
  if (at === -1 || at > 2 || (verb !== 'install' && verb !== 'create')) return
  const rest = words.slice(at + 2)
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] as Word
    if (word.text.startsWith('-')) {
      const [flag = '', inline] = word.text.split('=', 2)
      if (!WITH_VALUE.test(flag)) continue
      const value = inline ?? rest[++index]?.text ?? ''
      if (/^(?:-c|--channel)$/.test(flag) && /^[\w./:-]+$/.test(value)) {
        yield {
          kind: 'hosting',
          url: /^https?:/i.test(value) ? value : `https://conda.anaconda.org/${value}`,
          strength: 'D',
          scope,
          location: file.locate(word.start, word.end),
        }
      }
      continue
    }
    const match = word.unresolved ? null : SPEC.exec(word.text)
    const name = match?.[1]?.toLowerCase()
    if (match === null || name === undefined || TOOLS.has(name)) continue
    const version = /^=?(\d[\w.]*)(?:=\S*)?$/.exec(word.text.includes('=') ? (match[2] ?? '') : '')?.[1]
    yield {
      kind: 'dependency',
      ecosystem: 'conda',
      name,
      specifier:
        match[2] === undefined ? null : word.text.slice(word.text.indexOf(match[1] as string) + name.length),
      version: version ?? null,
      extras: [],
      marker: null,
      url: null,
      group: null,
      optional: false,
      strength: 'D',
      scope,
      location: file.locate(word.start, word.end),
    }
  }
}
