/** The rooms of src/ and what each imports, read from the import statements. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { code, table } from './blocks.mjs'

const IMPORT = /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g
/** Everybody may use these; they import nothing but each other. */
export const GROUND_FLOOR = ['types', 'limits', 'errors', 'tool', 'generated']

/** A map from each room (folder or file of src/) to the rooms it imports, both in order of name. */
export function roomImports(root) {
  const src = join(root, 'src')
  const rooms = new Map()
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
  for (const path of files.sort()) {
    const room = roomOf(path)
    const imported = rooms.get(room) ?? new Set()
    rooms.set(room, imported)
    for (const [, one, other] of readFileSync(join(src, path), 'utf8').matchAll(IMPORT)) {
      const target = roomOf(posix.join(posix.dirname(path), one ?? other))
      if (target !== room) imported.add(target)
    }
  }
  return new Map([...rooms].sort(byName).map(([room, imported]) => [room, [...imported].sort()]))
}

function byName([a], [b]) {
  return a < b ? -1 : 1
}

/** The scales are data of their own: texts are made from them, and the evaluator reads them. */
const SCALES = 'frameworks/data'

function roomOf(path) {
  if (path.startsWith(`${SCALES}/`)) return SCALES
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.[cm]?[jt]s$/, '')
}

/** A circle of rooms that import each other, `null` when there is none. */
export function circle(rooms) {
  const done = new Set()
  function visit(room, way) {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room]
    if (done.has(room)) return null
    for (const next of rooms.get(room) ?? []) {
      const found = visit(next, [...way, room])
      if (found !== null) return found
    }
    done.add(room)
    return null
  }
  for (const room of rooms.keys()) {
    const found = visit(room, [])
    if (found !== null) return found
  }
  return null
}

export function importTable(rooms) {
  return table(
    ['Room', 'Imports, beside the ground floor'],
    [...rooms]
      .filter(([room]) => !GROUND_FLOOR.includes(room))
      .map(([room, imported]) => [
        code(room),
        imported
          .filter((one) => !GROUND_FLOOR.includes(one))
          .map(code)
          .join(', '),
      ]),
  )
}
