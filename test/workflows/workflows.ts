import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly steps?: readonly Step[]
}

export interface Workflow {
  /** File, and for a block of a document its line. */
  readonly name: string
  /** One of this repository, which GitHub runs. */
  readonly own: boolean
  readonly text: string
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** Every workflow of this repository: those GitHub runs, those to copy, and those in documents. */
export function workflows(): readonly Workflow[] {
  const files = ['.github/workflows', 'docs/workflows', '.sovereignty/workflows']
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => workflow(`${folder}/${name}`, read(`${folder}/${name}`))),
    )
  const documents = [
    ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  return [...files, ...documents.flatMap(blocksOf)]
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')
}

/** Steps of all jobs. */
export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap((job) => [
    ...(job.uses === undefined ? [] : [{ uses: job.uses, with: job.with ?? {} }]),
    ...(job.steps ?? []),
  ])
}

function blocksOf(path: string): readonly Workflow[] {
  const text = read(path)
  return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)].flatMap(({ 1: block = '', index }) => {
    if (!/^jobs:/m.test(block)) return []
    const line = text.slice(0, index).split('\n').length + 1
    return [workflow(`${path}:${line}`, block)]
  })
}

function workflow(name: string, text: string): Workflow {
  const { on, permissions, jobs } = parse(text) as Pick<Workflow, 'on' | 'permissions' | 'jobs'>
  return { name, own: name.startsWith('.github/'), text, on, permissions, jobs }
}
