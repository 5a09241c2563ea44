// Fails when the committed dist/ is not what the sources give.
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Paths that differ between two folders, each with what is wrong with `actual`. */
export async function differences(actual, expected) {
  const [have, want] = await Promise.all([filesOf(actual), filesOf(expected)])
  const found = []
  for (const path of [...new Set([...have, ...want])].sort()) {
    if (!want.has(path)) found.push(`stray    ${path}`)
    else if (!have.has(path)) found.push(`missing  ${path}`)
    else if (!(await sameText(join(actual, path), join(expected, path)))) found.push(`differs  ${path}`)
  }
  return found
}

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return new Set(
    files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
}

/** Line ends aside: a checkout on Windows may have turned them. */
async function sameText(left, right) {
  const [one, two] = await Promise.all([readFile(left, 'utf8'), readFile(right, 'utf8')])
  return one.replaceAll('\r\n', '\n') === two.replaceAll('\r\n', '\n')
}

function compile() {
  const npm = process.env['npm_execpath']
  const [command, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  execFileSync(command, [...args, 'run', '--silent', 'compile'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
}

async function main() {
  compile()
  const fresh = await mkdtemp(join(tmpdir(), 'sovereignty-dist-'))
  try {
    await bundle(fresh)
    const found = await differences(join(ROOT, 'dist'), fresh)
    if (found.length === 0) return
    console.error(`dist/ is not what the sources give:\n${found.map((line) => `  ${line}`).join('\n')}`)
    console.error('Run `npm run build` and commit dist/.')
    process.exitCode = 1
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
