import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'golden')

/** The agreed output of that name. With UPDATE_GOLDEN=1 the output given becomes the agreed one. */
export function golden(name: string, output: string): string {
  const path = join(folder, name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, output)
  }
  return readFileSync(path, 'utf8')
}
