import { parse, TomlError } from 'smol-toml'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { requirementStringFact } from './dependencies/dependency.js'
import { LockHosts } from './dependencies/lock.js'
import { normaliseName } from './dependencies/pep508.js'
import { isTable, strings, type Table, tableAt, text } from './dependencies/toml-values.js'
import { sourceOverrides } from './dependencies/uv-sources.js'
import type { TextFile } from './text-file.js'

const OPENING = '# /// script'

/** The header of a Python script that says what it needs (PEP 723), with uv's sources and indexes in its `tool` table. */
export const collectScriptMetadata: TextCollector = {
  id: 'script-metadata',
  endings: ['py'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && path.endsWith('.py')
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    if (!file.text.includes(OPENING)) return
    const block = readBlock(file)
    if (block === null) return
    let root: Table
    try {
      root = parse(block.toml)
    } catch (error) {
      if (!(error instanceof TomlError) && !(error instanceof RangeError)) throw error
      context.skip(file.path, `line ${block.firstLine}: the script header is not valid TOML`)
      return
    }
    const overrides = sourceOverrides(root)
    const found = new Found(file, block.start, block.end)
    for (const item of strings(root['dependencies'])) {
      const location = found.place(item)
      const fact = requirementStringFact(item, { scope: file.scope, location, group: null, optional: false })
      if (fact === null) context.skip(file.path, `line ${location.startLine} is not a requirement`)
      else yield { ...fact, url: fact.url ?? overrides.urls.get(normaliseName(fact.name)) ?? null }
    }
    const hosts = new LockHosts(file)
    const indexes = tableAt(root, 'tool', 'uv')['index']
    for (const index of Array.isArray(indexes) ? indexes : []) {
      const url = isTable(index) ? text(index['url']) : null
      if (url !== null) hosts.add(url, found.place(url))
    }
    yield* hosts.facts()
  },
}

/**
 * The first `script` block: lines that are `#` or start with `# `, up to the last `# ///` among them, as the PEP's
 * reference pattern reads it. `null` without an end.
 */
function readBlock(file: TextFile): {
  readonly toml: string
  readonly start: number
  readonly end: number
  readonly firstLine: number
} | null {
  const count = file.lineStarts.length
  let first = 0
  for (let number = 1; number <= count && first === 0; number++) {
    if (file.line(number).trimEnd() === OPENING) first = number
  }
  if (first === 0) return null
  const lines: string[] = []
  let close = -1
  for (let number = first + 1; number <= count; number++) {
    const line = file.line(number)
    if (line !== '#' && !line.startsWith('# ')) break
    if (line.trimEnd() === '# ///') close = lines.length
    lines.push(line.slice(2))
  }
  if (close === -1) return null
  return {
    toml: lines.slice(0, close).join('\n'),
    start: file.lineStarts[first] as number,
    end: file.lineStarts[first + close] as number,
    firstLine: first,
  }
}

/** Places of quoted strings inside the header, each string written twice having two places. */
class Found {
  readonly #file: TextFile
  readonly #start: number
  readonly #block: string
  readonly #cursors = new Map<string, number>()

  constructor(file: TextFile, start: number, end: number) {
    this.#file = file
    this.#start = start
    this.#block = file.text.slice(start, end)
  }

  place(value: string): ReturnType<TextFile['locate']> {
    for (const quote of ['"', "'"]) {
      const at = this.#block.indexOf(quote + value + quote, this.#cursors.get(value) ?? 0)
      if (at === -1) continue
      this.#cursors.set(value, at + 1)
      const start = this.#start + at + 1
      return this.#file.locate(start, start + value.length)
    }
    return this.#file.locateLine(this.#file.position(this.#start).line)
  }
}
