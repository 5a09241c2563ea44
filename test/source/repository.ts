import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A temporary folder with files, and git to go with it. */
export class Scratch {
  readonly root: string

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'sovereignty-source-'))
  }

  path(...segments: string[]): string {
    return join(this.root, ...segments)
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), { recursive: true })
      writeFileSync(this.path(path), content)
    }
  }

  /** Runs git in the folder, or in one below it. */
  git(args: readonly string[], folder = '.'): string {
    return execFileSync(
      'git',
      [
        '-c',
        'user.name=Kim Test',
        '-c',
        'user.email=kim@example.org',
        '-c',
        'init.defaultBranch=main',
        '-c',
        'commit.gpgSign=false',
        '-c',
        'protocol.file.allow=always',
        ...args,
      ],
      { cwd: this.path(folder), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    ).trim()
  }

  /** Makes the folder a repository and commits all that is not ignored. Gives the commit's id. */
  commit(message = 'first', folder = '.'): string {
    this.git(['init', '-q'], folder)
    this.git(['add', '-A'], folder)
    this.git(['commit', '-q', '--allow-empty', '-m', message], folder)
    return this.git(['rev-parse', 'HEAD'], folder)
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
