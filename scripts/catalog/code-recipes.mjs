/**
 * Stated recipes by which a copy of modelling code is made to look unlike its source. The result is read, never run.
 * Each takes a text and a source of chance, and returns a text.
 */

import { ARGUMENTS, BUILTINS, KEYWORDS, MEMBERS } from '../../build/evidence/python/kinship/vocabulary.js'
import { scanStatements } from '../../build/evidence/python/statements.js'
import { tokenize } from '../../build/evidence/python/tokens.js'

/** Numbers between 0 and 1 that are the same on every machine. */
export function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function edit(text, edits) {
  let out = ''
  let at = 0
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += text.slice(at, start) + by
    at = end
  }
  return out + text.slice(at)
}

/** Names that come with a library or the language stay: renaming them would break the code. */
const FIXED = (name) =>
  KEYWORDS.has(name) ||
  BUILTINS.has(name) ||
  MEMBERS.has(name) ||
  ARGUMENTS.has(name) ||
  /^__\w+__$|^(?:self|forward|print|assert|logger|warnings|warn|property|staticmethod|classmethod)$/.test(
    name,
  )

/** Every name of the author's becomes another one, the same everywhere: classes, methods, attributes, variables. */
export function renamed(text) {
  const statements = scanStatements(text)
  const imported = new Set()
  for (const { kind, start, end } of statements) {
    if (kind === 'import') for (const token of tokenize(text, start, end)) imported.add(token.text)
  }
  const names = new Map()
  const edits = []
  for (const { kind, start, end } of statements) {
    if (kind === 'import') continue
    const tokens = tokenize(text, start, end)
    tokens.forEach((token, at) => {
      if (token.kind !== 'name' || FIXED(token.text) || imported.has(token.text)) return
      // What follows a library's name is the library's.
      let root = at
      while (tokens[root - 1]?.text === '.' && tokens[root - 2]?.kind === 'name') root -= 2
      if (root !== at && imported.has(tokens[root].text)) return
      if (!names.has(token.text))
        names.set(token.text, `${/^[A-Z]/.test(token.text) ? 'Zeta' : 'zeta_'}${names.size}`)
      edits.push({ start: token.start, end: token.end, by: names.get(token.text) })
    })
  }
  return edit(text, edits)
}

/** Methods of each class in another order. */
export function reordered(text, random) {
  const edits = []
  for (const statement of scanStatements(text)) {
    if (statement.kind !== 'class' || statement.parent !== null) continue
    const spans = []
    let from = -1
    for (const child of statement.children) {
      if (child.kind === 'decorator') {
        if (from === -1) from = child.start
        continue
      }
      if (child.kind === 'def') spans.push({ start: from === -1 ? child.start : from, end: lastOf(child) })
      from = -1
    }
    const texts = spans.map(({ start, end }) => text.slice(start, end))
    for (let at = texts.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[texts[at], texts[other]] = [texts[other], texts[at]]
    }
    edits.push(...spans.map(({ start, end }, at) => ({ start, end, by: texts[at] })))
  }
  return edit(text, edits)
}

function lastOf(statement) {
  let last = statement
  while (last.children.length > 0) last = last.children[last.children.length - 1]
  return last.end
}

/** Every statement on one line with other spacing, other quotes, no comments, no documentation, blank lines between. */
export function reformatted(text) {
  const lines = []
  for (const statement of scanStatements(text)) {
    const own = text.slice(statement.start, statement.end)
    if (/^[rbu]?["']/i.test(own) && tokenize(own, 0, own.length).every(({ kind }) => kind === 'string'))
      continue
    let out = ''
    for (const token of tokenize(text, statement.start, statement.end)) {
      const spelling = text.slice(token.start, token.end)
      const plain = /^"([^"'\\\n]*)"$/.exec(spelling)
      out += plain === null ? `${spelling} ` : `'${plain[1]}' `
    }
    lines.push(`${' '.repeat(statement.indent * 2)}${out.trim().replace(/ (?=[.(])|(?<=[.]) /g, '')}`, '')
  }
  return `${lines.join('\n')}\n`
}

/** A message before every fourth statement. */
export function chatty(text, random) {
  return edit(
    text,
    simple(text)
      .filter(() => random() < 0.25)
      .map(({ start, indent }) => ({
        start,
        end: start,
        by: `print("step", ${Math.floor(random() * 1e6)})\n${' '.repeat(indent)}`,
      })),
  )
}

/** Other statements in place of a share of them. */
export function changed(share) {
  const others = [
    'mid = torch.relu(first + second) * third',
    'if flag: pair, rest = pair[:half], rest[half:]',
    'table[key] = torch.stack([one, two], dim=-1)',
    'state = self.extra(state, table[0], mode=kind)',
    'scale = width ** -0.5 if width > 8 else other(width)',
    'parts = [piece.flatten(2) for piece in self.pieces]',
  ]
  return (text, random) =>
    edit(
      text,
      simple(text)
        .filter(() => random() < share)
        .map(({ start, end }) => ({ start, end, by: others[Math.floor(random() * others.length)] })),
    )
}

/** Statements inside functions that stand at the start of their line and are no documentation. */
function simple(text) {
  return scanStatements(text).filter(({ kind, parent, start, indent }) => {
    if (kind !== 'simple' || parent === null || /^[rbu]?["']/i.test(text.slice(start, start + 3)))
      return false
    if (text.slice(start - indent, start).trim() !== '') return false
    for (let up = parent; up !== null; up = up.parent) if (up.kind === 'def') return true
    return false
  })
}

const all = (text, random) => reformatted(chatty(reordered(renamed(text), random), random))

export const RECIPES = {
  'names changed': renamed,
  'methods reordered': reordered,
  'other layout, no comments': reformatted,
  'messages inserted': chatty,
  'all of these': all,
  'all, 5 % changed': (text, random) => all(changed(0.05)(text, random), random),
  'all, 10 % changed': (text, random) => all(changed(0.1)(text, random), random),
  'all, 20 % changed': (text, random) => all(changed(0.2)(text, random), random),
  'all, 30 % changed': (text, random) => all(changed(0.3)(text, random), random),
}
