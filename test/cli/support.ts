import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Verdict } from '../../src/types/verdict.js'
import { type Finished, runCli } from '../support/harness.js'
import { type Files, writeFiles } from '../support/repository.js'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const EXAMPLES = [
  'api-wrapper',
  'borrowed-encoder',
  'continual-pretraining',
  'from-scratch',
  'invalid-manifest',
] as const
export type Example = (typeof EXAMPLES)[number]

/** Every test here starts processes, on machines that may be busy. */
export const PATIENCE_MS = 60_000

const folders: string[] = []

/** A temporary folder outside every git work tree, with these files. */
export function folder(files: Files = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'sovereignty-cli-')))
  folders.push(path)
  writeFiles(path, files)
  return path
}

/** A copy of examples/NAME, so that no commit of this project shows in the verdict. */
export function example(name: Example): string {
  const path = join(folder(), name)
  cpSync(join(ROOT, 'examples', name), path, { recursive: true })
  return path
}

export function removeFolders(): void {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
}

/** The verdict document of a check, which has to be all that standard output holds. */
export async function verdictOf(
  path: string,
  ...flags: readonly string[]
): Promise<{ readonly verdict: Verdict; readonly run: Finished }> {
  const run = await runCli(['check', path, '--format', 'json', ...flags])
  return { verdict: JSON.parse(run.stdout) as Verdict, run }
}
