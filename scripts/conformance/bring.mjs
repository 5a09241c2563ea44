/**
 * Packages that a measurement needs and the project does not: installed once into a folder of the machine's temporary
 * files, without running their scripts, so that neither the lockfile nor an installation carries them.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Folder that holds `node_modules` with the packages, each given as `name@version`. */
export function bring(...packages) {
  const folder = join(tmpdir(), 'sovereignty-conformance', packages.join('+').replaceAll('/', '-'))
  if (existsSync(join(folder, 'done'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const npm = process.env.npm_execpath
  const [command, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  execFileSync(command, [...args, 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(folder, 'done'), '')
  return folder
}
