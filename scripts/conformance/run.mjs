/** `npm run conformance -- NAME FOLDER`: one measurement against the reference; needs a compiled build. */
import { readdirSync } from 'node:fs'

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.replace(/\.mjs$/, ''))
  .filter((name) => !['run', 'bring', 'reference', 'tokenizer-recipes', 'typescript'].includes(name))
const [name] = process.argv.splice(2, 1)
if (!names.includes(name)) {
  process.stderr.write(`Usage: npm run conformance -- ${names.join('|')} FOLDER\n`)
  process.exit(2)
}
await import(`./${name}.mjs`)
