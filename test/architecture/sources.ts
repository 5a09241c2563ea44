import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface SourceFile {
  /** Path below `src`, with forward slashes. */
  readonly path: string
  /** First folder, or the name of a file that stands directly in `src`. */
  readonly area: string
  readonly text: string
  readonly imports: readonly Import[]
}

export interface Import {
  /** Path below `src` for a file of the project, otherwise the module's name. */
  readonly target: string
  readonly own: boolean
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm

/** Every TypeScript file below a folder of the project, with what it imports. */
export function sourceFiles(folder = 'src'): readonly SourceFile[] {
  const base = join(ROOT, folder)
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(base, path), 'utf8')
      return { path, area: areaOf(path), text, imports: importsOf(path, text) }
    })
}

export function importsOf(path: string, text: string): readonly Import[] {
  return [...withoutComments(text).matchAll(STATEMENT)].map((match) => {
    const name = (match[1] ?? match[2])!
    if (!name.startsWith('.')) return { target: name, own: false }
    const target = posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts')
    return { target, own: true }
  })
}

export function areaOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '')
}

/** Package a module name belongs to; `null` for what comes with Node. */
export function packageOf(name: string): string | null {
  if (name.startsWith('node:')) return null
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Whole-line and documentation comments, in which `import` may stand as a word or as an example. */
export function withoutComments(text: string): string {
  return text.replace(/^[ \t]*\/\/.*$|\/\*\*?[\s\S]*?\*\//gm, '')
}
