import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputName } from '../../src/action/inputs.js'
import { type GitHubServer, WORKFLOW_TOKEN } from './github-server.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The bundle under test: what is committed, unless another build is named. */
export const DIST = process.env['SOVEREIGNTY_DIST'] ?? join(ROOT, 'dist')

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A workflow command of the standard output. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface ActionRun extends Finished {
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Text of a file the Action wrote, by the name of the output that holds its path. */
  file(output: string): string
}

export interface ActionOptions {
  readonly event: string
  readonly eventPayload: unknown
  readonly workspace: string
  readonly server: GitHubServer
  readonly inputs?: Partial<Record<InputName, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly run?: { readonly id: number; readonly attempt?: number }
}

const folders: string[] = []

/** Removes what the runs left in the temporary folder. */
export function cleanUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sovereignty-run-'))
  folders.push(folder)
  return folder
}

/** Starts the bundled Action as the runner would: a process of its own, told everything by environment and files. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = temporaryFolder()
  const paths = {
    event: join(folder, 'event.json'),
    output: join(folder, 'output'),
    summary: join(folder, 'summary'),
    temporary: join(folder, 'temp'),
  }
  mkdirSync(paths.temporary)
  writeFileSync(paths.event, JSON.stringify(options.eventPayload))
  writeFileSync(paths.output, '')
  writeFileSync(paths.summary, '')
  const inputs = { token: WORKFLOW_TOKEN, ...options.inputs }
  const env: Record<string, string> = {
    ...machine(folder),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: options.server.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: options.server.repository,
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_RUN_ID: String(options.run?.id ?? 5001),
    GITHUB_RUN_ATTEMPT: String(options.run?.attempt ?? 1),
    RUNNER_TEMP: paths.temporary,
    ...options.env,
  }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value
  const finished = await start(join(DIST, 'action.js'), [], options.workspace, env)
  const outputs = parseOutputs(readFileSync(paths.output, 'utf8'))
  return {
    ...finished,
    commands: parseCommands(finished.stdout),
    outputs,
    summary: readFileSync(paths.summary, 'utf8'),
    file: (output) => readFileSync(outputs[output] ?? '', 'utf8'),
  }
}

/** Starts the bundled command line. */
export function runCli(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  const env = { ...machine(temporaryFolder()), ...options.env }
  return start(join(DIST, 'cli.js'), args, options.cwd ?? ROOT, env)
}

/** What every process needs of this machine; nothing else of the caller's environment leaks in. */
function machine(home: string): Record<string, string> {
  const kept = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
  const env: Record<string, string> = { HOME: home, USERPROFILE: home, LC_ALL: 'C' }
  for (const name of kept) {
    const value = process.env[name]
    if (value !== undefined) env[name] = value
  }
  return env
}

function start(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
}

/** Reads `name<<delimiter` blocks of the file behind GITHUB_OUTPUT. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const head = /^([\w-]+)<<(.+)$/.exec(lines[index] as string)
    if (head === null) continue
    const end = lines.indexOf(head[2] as string, index + 1)
    outputs[head[1] as string] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

/** Reads `::name key=value::message` lines as the runner does. */
export function parseCommands(text: string): Command[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^::([\w-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line)
    if (match === null) return []
    const properties = Object.fromEntries(
      (match[2] ?? '')
        .split(',')
        .filter((pair) => pair.includes('='))
        .map((pair) => {
          const at = pair.indexOf('=')
          return [pair.slice(0, at), unescaped(pair.slice(at + 1))]
        }),
    )
    return [{ name: match[1] as string, properties, message: unescaped(match[3] as string) }]
  })
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
