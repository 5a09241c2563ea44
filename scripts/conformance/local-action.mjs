// GitHub's own local-action runs the Action unchanged: it reads action.yml, takes the toolkit's place with its stubs, and
// starts src/action/main.ts as it stands, on an example whose claim holds and on one whose claim does not.
//
//   npm run conformance -- local-action
//
// Brings @github/local-action from npm (327 MB); nothing of it becomes a dependency.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bring } from './bring.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = bring('@github/local-action@7.0.1')
const work = mkdtempSync(join(tmpdir(), 'sovereignty-local-action-'))
const action = join(work, 'action')
const failures = []
try {
  // It asks npm for what is installed beside the Action, so the Action gets a folder of its own.
  for (const name of ['src', 'schemas', 'action.yml', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(action, name), { recursive: true })
  // It asks for an entry that exports run(); ours runs when it is loaded.
  writeFileSync(
    join(action, 'entry.ts'),
    "export async function run(): Promise<void> {\n  await import('./src/action/main.js')\n}\n",
  )
  symlinkSync(join(ROOT, 'node_modules'), join(action, 'node_modules'))
  run('from-scratch', 0, { conclusion: 'supported', 'claimed-level': 'T4-2' })
  run('borrowed-encoder', 1, { conclusion: 'contradicted', ceiling: 'T2' })
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(failures.length === 0 ? 'the Action ran unchanged in 2 of 2 cases' : failures.join('\n'))
if (failures.length > 0) process.exitCode = 1

function run(example, code, outputs) {
  const workspace = join(work, example)
  cpSync(join(ROOT, 'examples', example), workspace, { recursive: true })
  const environment = join(work, `${example}.env`)
  writeFileSync(
    environment,
    Object.entries({
      INPUT_PATH: '.',
      INPUT_COMMENT: 'never',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REPOSITORY: 'acme/model',
      RUNNER_TEMP: work,
      ACTIONS_STEP_DEBUG: 'false',
    })
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // What its own starter does, without asking npm for tsx, which it brings itself.
    [
      join(folder, 'node_modules/tsx/dist/cli.mjs'),
      join(folder, 'node_modules/@github/local-action/src/index.ts'),
      action,
      'entry.ts',
      environment,
    ],
    {
      cwd: action,
      encoding: 'utf8',
      env: {
        ...process.env,
        TARGET_ACTION_PATH: action,
        NODE_PACKAGE_MANAGER: 'npm',
        PATH: `${join(folder, 'node_modules', '.bin')}:${process.env.PATH}`,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
    },
  )
  for (const [name, value] of Object.entries(outputs)) {
    if (status === code && stdout.includes(`::set-output name=${name}::${value}\n`)) continue
    failures.push(`${example}: no output ${name}=${value}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`)
    break
  }
}
