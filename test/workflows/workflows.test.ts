import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionlint } from './actionlint.js'
import { read, stepsOf, type Workflow, workflows } from './workflows.js'

/** Commits of released versions, each read from the tags of its repository on 2026-11-23. */
const RELEASED: Readonly<Record<string, string>> = {
  'actions/attest v4.2.2': '1e69f48acb82d1966a394da916b4c1698aa569d6',
  'actions/checkout v7.0.1': '3d3c42e5aac5ba805825da76410c181273ba90b1',
  'actions/download-artifact v8.0.1': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
  'actions/setup-node v7.0.0': '820762786026740c76f36085b0efc47a31fe5020',
  'actions/upload-artifact v7.0.0': 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
  'github/codeql-action v4.36.2': '8aad20d150bbac5944a9f9d289da16a4b0d87c1e',
}

const all = workflows()
const action = parse(read('action.yml')) as {
  inputs: Readonly<Record<string, unknown>>
  outputs: Readonly<Record<string, unknown>>
}
const named = all.map((one): [string, Workflow] => [one.name, one])
/** This Action, as its own workflows and those of others write it. */
const OURS = /^(?:\.\/?|OWNER\/sovereignty-check)(?:@|$)/

test('there are workflows of all kinds to look at', () => {
  expect(all.filter(({ own }) => own).length).toBeGreaterThan(1)
  expect(all.map(({ name }) => name.replace(/:\d+$/, ''))).toEqual(
    expect.arrayContaining(['README.md', 'README.ko.md', 'docs/on-github.md', 'docs/on-github.ko.md']),
  )
})

test('the linter is one that finds things', async () => {
  const bad =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.x }}\n'
  const found = await actionlint(bad, 'bad.yml')
  expect(found.map(({ kind, line }) => [kind, line])).toEqual([['expression', 6]])
})

describe.each(named)('%s', (name, workflow) => {
  test('passes actionlint', async () => {
    const found = await actionlint(workflow.text, name)
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('grants nothing by default, and to each job what it needs', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined()
      expect(Object.values(job.permissions ?? {}).every((grant) => /^(read|write)$/.test(grant))).toBe(true)
    }
  })

  test('pins every action by the commit of a released version, and says which', () => {
    for (const [, used = '', comment = ''] of workflow.text.matchAll(/uses: +(\S+)(?: *# *(\S+))?/g)) {
      if (OURS.test(used) || used.startsWith('./')) continue
      if (used.startsWith('OWNER/sovereignty-check/')) continue
      const [path = '', commit] = used.split('@')
      const repository = path.split('/').slice(0, 2).join('/')
      expect([`${repository} ${comment}`, commit]).toEqual([
        `${repository} ${comment}`,
        RELEASED[`${repository} ${comment}`],
      ])
    }
  })

  test('never gives the files of a pull request a token that writes', () => {
    const events = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on as object)
    expect(events).not.toContain('pull_request_target')
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const { with: given } of checkouts) expect(given?.['persist-credentials']).toBe(false)
    if (events.includes('workflow_run')) expect(checkouts).toEqual([])
  })

  test('gives this Action only inputs that exist, and asks only for its outputs', () => {
    for (const step of stepsOf(workflow)) {
      if (step.uses === undefined || !OURS.test(step.uses)) continue
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    }
    const reusable = parse(read('.github/workflows/check.yml')).on.workflow_call.inputs as object
    for (const { uses, with: given } of stepsOf(workflow))
      if (uses?.startsWith('OWNER/sovereignty-check/.github/workflows/check.yml'))
        expect(Object.keys(reusable)).toEqual(expect.arrayContaining(Object.keys(given ?? {})))
    const asked = [...workflow.text.matchAll(/steps\.sovereignty\.outputs\.([\w-]+)/g)].map(([, one]) => one)
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(asked))
  })

  test('puts no text of strangers into a script', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{')
  })
})

test.each(named.filter(([, { own }]) => own))('%s ends by itself', (_, { jobs }) => {
  for (const job of Object.values(jobs))
    if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0)
})
