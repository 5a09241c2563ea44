/**
 * Copies what tsc leaves behind into build/: generated CommonJS modules and the JSON files that no source imports.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'src')
const target = join(root, 'build')

for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const from = join(entry.parentPath, entry.name)
  const to = join(target, from.slice(source.length))
  const missedJson = entry.name.endsWith('.json') && !existsSync(to)
  if (!entry.name.endsWith('.cjs') && !missedJson) continue
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}
