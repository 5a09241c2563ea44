import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files of one commit, on top of those before it; `null` removes a file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

export interface Repository {
  readonly path: string
  /** One id a commit, oldest first. */
  readonly commits: readonly string[]
  git(...args: readonly string[]): string
  write(files: Files): void
  remove(): void
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_AUTHOR_DATE: '2026-11-23T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
  GIT_COMMITTER_DATE: '2026-11-23T00:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** A real git repository in a temporary folder, with these commits on `main`, made on these days. */
export function makeRepository(commits: readonly Files[], days: readonly string[] = []): Repository {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'sovereignty-repo-')))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env: { ...process.env, ...IDENTITY }, encoding: 'utf8' }).trim()
  const write = (files: Files): void => writeFiles(path, files)
  git('init', '--quiet', '--initial-branch=main')
  const ids = commits.map((files, index) => {
    write(files)
    git('add', '--all')
    const date = days[index] === undefined ? IDENTITY.GIT_COMMITTER_DATE : `${days[index]}T12:00:00Z`
    execFileSync('git', ['commit', '--quiet', '--allow-empty', '--message', `commit ${index + 1}`], {
      cwd: path,
      env: { ...process.env, ...IDENTITY, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    })
    return git('rev-parse', 'HEAD')
  })
  return { path, commits: ids, git, write, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Writes files below a folder; `null` removes one. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    if (content === null) {
      rmSync(file, { force: true })
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
