// Bundles build/ (tsc's output) into dist/, which is committed: a clone runs without an install step.
import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Entry points: `dist/NAME.js` is a stub, `dist/NAME/` holds the code and the chunks of its dynamic imports. */
export const ENTRIES = ['cli', 'action']

const STUBS = {
  cli: "#!/usr/bin/env node\nimport './cli/index.js'\n",
  action: "import './action/index.js'\n",
}

/** How the bundler writes a chunk, and how the entry file asks for one. */
const CHUNK =
  /^export const id = (\d+);\nexport const ids = (\[[\d,]+\]);\nexport const modules = (\{[\s\S]*\n\});?\s*$/
const IMPORT = 'import("./"+__nccwpck_require__.u(r))'

/**
 * Writes the bundle into `out`, replacing what is there. The result depends on the compiled sources and on the locked
 * packages only, so that it can be compared with what is committed.
 */
export async function bundle(out, entries = ENTRIES) {
  // webpack numbers modules by their path from the working folder.
  process.chdir(ROOT)
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'package.json'), '{ "type": "module" }\n')
  for (const name of entries) {
    const { code, assets } = await ncc(join(ROOT, 'build', name, 'main.js'), {
      cache: false,
      minify: true,
      license: 'licenses.txt',
      quiet: true,
    })
    await write(join(out, name, 'index.js'), code)
    for (const [path, { source }] of Object.entries(assets)) await write(join(out, name, path), source)
    await writeFile(join(out, `${name}.js`), STUBS[name])
  }
  if (!entries.includes('cli')) return
  await keepCompiled(join(out, 'cli'))
  await chmod(join(out, 'cli.js'), 0o755)
}

/**
 * Turns the chunks of the command line into scripts that `src/cli/load-chunk.ts` runs, so that compiled code can be kept
 * between runs (a module's cannot be, but for what it compiles while it is loaded): half of a short run is compiling.
 */
async function keepCompiled(folder) {
  const names = (await readdir(folder)).filter((name) => /^\d+\.index\.js$/.test(name)).sort()
  const digest = createHash('sha256')
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8')
    const [, id, ids, modules] = CHUNK.exec(text) ?? []
    if (modules === undefined)
      throw new Error(`${name} is not written as the chunks of the bundler are known to be`)
    // Modules are strict and know their address; scripts are told both.
    const body = modules.replaceAll('import.meta.url', '__chunk_url__')
    const script = `(__chunk_url__ => {"use strict"; return {id: ${id}, ids: ${ids}, modules: ${body}}})\n`
    digest.update(script)
    await writeFile(join(folder, name), script)
  }
  const index = await readFile(join(folder, 'index.js'), 'utf8')
  const asked = index.split(IMPORT)
  if (asked.length !== 2) throw new Error('index.js does not ask for chunks as the bundler is known to')
  const build = digest.digest('hex').slice(0, 16)
  const call = `loadChunk(__nccwpck_require__.u(r),"${build}")`
  await write(join(folder, 'index.js'), `import{loadChunk}from"./load-chunk.js";${asked.join(call)}`)
  const { code } = await ncc(join(ROOT, 'build/cli/load-chunk.js'), {
    cache: false,
    minify: true,
    quiet: true,
  })
  await write(join(folder, 'load-chunk.js'), code)
}

async function write(path, content) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await bundle(resolve(process.argv[2] ?? join(ROOT, 'dist')))
  } catch (error) {
    // Left to itself, Node would show the bundler's own minified line before the message.
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
