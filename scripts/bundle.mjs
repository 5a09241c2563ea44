// Bundles build/ (tsc's output) into dist/, which is committed: a clone runs without an install step.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Entry points: `dist/NAME.js` is a stub, `dist/NAME/` holds the code and the chunks of its dynamic imports. */
export const ENTRIES = ['cli', 'action']

const STUBS = {
  // Compiled code is kept between runs where Node can (22.8 and later): half of a short run is compiling.
  cli: "#!/usr/bin/env node\nimport module from 'node:module'\nmodule.enableCompileCache?.()\nawait import('./cli/index.js')\n",
  action: "import './action/index.js'\n",
}

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
  if (entries.includes('cli')) await chmod(join(out, 'cli.js'), 0o755)
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
