import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { INPUT_DEFAULTS, type InputName, readInputs } from '../../src/action/inputs.js'
import { UserError } from '../../src/errors.js'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default: string; required?: boolean }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { using: string; main: string }
}

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionFile

function given(values: Partial<Record<InputName, string>>): (name: InputName) => string {
  return (name) => values[name] ?? ''
}

describe('action.yml', () => {
  test('has the inputs the code reads, with the same defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
    )
    // The token comes from the runner; without it the code only does without a comment.
    expect(defaults).toEqual({ ...INPUT_DEFAULTS, token: '$' + '{{ github.token }}' })
  })

  test('has the outputs the code writes', () => {
    const folder = new URL('../../src/action/', import.meta.url)
    const source = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join()
    const written = [...source.matchAll(/setOutput\(\s*'([\w-]+)'/g)].map(([, name]) => name)
    expect([...new Set(written)].sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('describes every input and output and runs on Node 24', () => {
    for (const entry of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(entry.description.length).toBeGreaterThan(10)
    }
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
})

describe('inputs', () => {
  test('all empty give the defaults', () => {
    expect(readInputs(given({}))).toEqual({
      attestation: false,
      badgeBranch: null,
      badgeDays: 7,
      badgeReadme: null,
      mode: 'check',
      policy: null,
      registry: [],
      confirm: new Map(),
      path: '.',
      paths: [],
      manifest: 'sovereignty.json',
      framework: 't-class-2.0',
      failOn: 'contradicted',
      comment: 'on-findings',
      commentAuthor: 'github-actions[bot]',
      checkRun: false,
      review: false,
      handOver: 'forks',
      artifactName: 'sovereignty-hand-over',
      language: 'en',
      online: false,
      token: null,
      base: null,
      verdictPath: null,
      badgePath: null,
      sarifPath: null,
    })
  })

  test('are taken as given', () => {
    expect(
      readInputs(
        given({
          'fail-on': 'never',
          comment: 'always',
          language: 'ko',
          base: 'main',
          'sarif-path': 'out.sarif',
        }),
      ),
    ).toMatchObject({
      failOn: 'never',
      comment: 'always',
      language: 'ko',
      base: 'main',
      sarifPath: 'out.sarif',
    })
  })

  test('lists take one entry a line or several with commas', () => {
    const inputs = readInputs(
      given({
        registry: 'fingerprints, more\nother.json',
        confirm: 'vendor/a=weights/a\nvendor/b = hf:vendor/b@1',
      }),
    )
    expect(inputs.registry).toEqual(['fingerprints', 'more', 'other.json'])
    expect([...inputs.confirm]).toEqual([
      ['vendor/a', 'weights/a'],
      ['vendor/b', 'hf:vendor/b@1'],
    ])
    expect(() => readInputs(given({ confirm: 'vendor/a' }))).toThrow(
      /Input confirm has "vendor\/a"; it takes ID=PATH/,
    )
  })

  test.each([
    ['fail-on', 'error', 'contradicted, unverified, never'],
    ['comment', 'on-failure', 'on-findings, always, never'],
    ['language', 'de', 'en, ko'],
    ['mode', 'post', 'check, badge, publish'],
    ['check-run', 'yes', 'true, false'],
    ['hand-over', 'forks-only', 'forks, always, never'],
  ] as const)('%s does not take %s and says what it takes', (name, value, allowed) => {
    const read = () => readInputs(given({ [name]: value }))
    expect(read).toThrow(UserError)
    expect(read).toThrow(`Input ${name} is "${value}"; it takes ${allowed}`)
  })
})
