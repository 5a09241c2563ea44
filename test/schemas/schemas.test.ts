import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import validators from '../../src/generated/validators.cjs'
import { CLAIM_LEVELS } from '../../src/manifest/levels.js'
import {
  COMPONENT_KINDS,
  CONCLUSIONS,
  OWNERS,
  RELATIONS,
  RESULTS,
  ROLES,
  SCOPES,
  SEVERITIES,
  STAGES,
  STATUSES,
  STRENGTHS,
} from '../../src/types/vocabulary.js'
import { borrowedEncoder, continued, fromScratch, smallest } from '../manifest/examples.js'

interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, unknown>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
}

const root = process.cwd()
const names = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json'))
const schemas = new Map(
  names.map((name) => [name, JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as Schema]),
)
const manifestSchema = schemas.get('sovereignty.schema.json')!
const verdictSchema = schemas.get('verdict.schema.json')!
const addFormats =
  (addFormatsModule as unknown as { default?: (ajv: Ajv2020) => void }).default ??
  (addFormatsModule as unknown as (ajv: Ajv2020) => void)

/** Every schema object that describes a value, with the way to it. */
function* described(schema: Schema, way: string): Generator<readonly [string, Schema]> {
  yield [way, schema]
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    yield* described(inner, `${way}.${name}`)
  for (const [name, inner] of Object.entries(schema.$defs ?? {})) yield* described(inner, `${way}#${name}`)
  if (schema.items !== undefined) yield* described(schema.items, `${way}[]`)
  if (typeof schema.additionalProperties === 'object')
    yield* described(schema.additionalProperties, `${way}.*`)
}

function resolved(schema: Schema, from: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '')
  return name === undefined ? schema : { ...from.$defs![name], ...schema }
}

/** The schema of a field, by its way through properties, lists (`[]`) and definitions. */
function field(schema: Schema, ...way: readonly string[]): Schema {
  return way.reduce((at, step) => {
    const here = resolved(at, schema)
    const next = step === '[]' ? here.items : here.properties?.[step]
    if (next === undefined) throw new Error(`no ${step} in ${way.join('.')}`)
    return resolved(next, schema)
  }, schema)
}

describe.each([...schemas])('%s', (name, schema) => {
  test('is valid JSON Schema 2020-12, in the strict reading of ajv', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    addFormats(ajv)
    expect(ajv.validateSchema(schema)).toBe(true)
    for (const other of schemas.values()) if (other !== schema) ajv.addSchema(other)
    expect(() => ajv.compile(schema)).not.toThrow()
  })

  test('has the address it is published at', () => {
    expect(schema.$id).toBe(`https://sovereignty-check.dev/schemas/${name}`)
  })

  test('describes every field in words', () => {
    const silent = [...described(schema, '$')]
      .filter(([way, { description }]) => !/(\[\]|\.\*|#\w+)$/.test(way) && (description ?? '').trim() === '')
      .filter(([, inner]) => inner.$ref === undefined)
      .map(([way]) => way)
    expect(silent).toEqual([])
  })

  test('closes every object', () => {
    const open = [...described(schema, '$')]
      .filter(([, { type, properties }]) => properties !== undefined && [type].flat().includes('object'))
      .filter(([, { additionalProperties }]) => additionalProperties !== false)
      .map(([way]) => way)
    expect(open).toEqual([])
  })

  test('gives examples that it accepts itself', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    ajv.addSchema(schema, 'whole')
    let count = 0
    for (const [way, inner] of described(schema, '$')) {
      for (const example of inner.examples ?? []) {
        const accepts = ajv.compile({ ...resolved(inner, schema), $defs: schema.$defs })
        expect([way, example, accepts(example)]).toEqual([way, example, true])
        count++
      }
    }
    if (name === 'sovereignty.schema.json') expect(count).toBeGreaterThan(20)
  })
})

describe('the schema of the manifest', () => {
  test('lets every object carry x- fields', () => {
    const without = [...described(manifestSchema, '$')]
      .filter(
        ([, { type, properties, additionalProperties }]) =>
          [type].flat().includes('object') &&
          (properties !== undefined || additionalProperties !== undefined),
      )
      .filter(([, { patternProperties }]) => patternProperties?.['^x-'] !== true)
      .map(([way]) => way)
    expect(without).toEqual([])
  })

  test('uses the words of the vocabulary', () => {
    const component = (name: string): readonly unknown[] =>
      field(manifestSchema, 'components', '[]', name).enum ?? []
    expect(component('relation')).toEqual(RELATIONS)
    expect(component('role')).toEqual(ROLES)
    expect(component('scope')).toEqual(SCOPES)
    expect(component('stage')).toEqual(STAGES)
    expect(component('type')).toEqual([...COMPONENT_KINDS, 'data', 'application', 'file'])
    expect([...manifestSchema.$defs!['tClassLevel']!.enum!].sort()).toEqual([...CLAIM_LEVELS].sort())
  })

  test('accepts the worked examples and demands three fields only', () => {
    for (const text of [smallest, fromScratch, borrowedEncoder, continued]) {
      expect([validators.sovereignty(JSON.parse(text)), validators.sovereignty.errors]).toEqual([true, null])
    }
    const minimal: Record<string, unknown> = JSON.parse(smallest)
    for (const key of Object.keys(minimal)) {
      expect(validators.sovereignty({ ...minimal, [key]: undefined })).toBe(false)
    }
  })

  test('documents every field that the worked examples use', () => {
    const undocumented: string[] = []
    const walk = (value: unknown, schema: Schema, way: string): void => {
      const here = resolved(schema, manifestSchema)
      if (Array.isArray(value)) {
        for (const item of value) if (here.items !== undefined) walk(item, here.items, `${way}[]`)
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          if (key.startsWith('x-')) continue
          const open = typeof here.additionalProperties === 'object' ? here.additionalProperties : undefined
          const next = here.properties?.[key] ?? open
          if ((next === undefined ? '' : (resolved(next, manifestSchema).description ?? '')) === '')
            undocumented.push(`${way}.${key}`)
          if (next !== undefined) walk(inner, next, `${way}.${key}`)
        }
      }
    }
    for (const text of [smallest, fromScratch, borrowedEncoder, continued])
      walk(JSON.parse(text), manifestSchema, '$')
    expect(undocumented).toEqual([])
  })
})

describe('the schema of the verdict', () => {
  const location = { path: 'a', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, quote: 'x' }
  const verdict = {
    schemaVersion: '1.0.0',
    tool: { name: 'sovereignty-check', version: '1.0.0' },
    subject: {
      name: 'Haneul',
      supplier: null,
      country: null,
      repository: null,
      revision: null,
      ownerSource: 'unknown',
      manifest: null,
    },
    framework: {
      id: 't-class-2.0',
      name: 'T-Class',
      version: '2.0',
      revision: 'ba7981a',
      levels: [{ id: 'T0', title: 'API' }],
    },
    claim: { level: 'T5', perspective: 'producer', statement: null, location },
    level: { supported: 'T0', ceiling: 'T2' },
    conclusion: 'contradicted',
    requirements: [
      {
        id: 'T4-INIT',
        result: 'contradicted',
        reasons: ['x'],
        messages: [{ key: 'k', parameters: { name: 'x', count: 1 } }],
        locations: [location],
      },
    ],
    components: [
      {
        purl: 'pkg:huggingface/o/n',
        name: 'n',
        kind: 'model',
        role: null,
        relation: 'frozen',
        supplier: null,
        country: null,
        version: null,
        license: { declared: null, detected: null, concluded: 'NOASSERTION', detections: [], duties: [] },
        scope: 'product',
        owner: 'third-party',
        status: 'undeclared',
        level: 'T2',
        parameterShare: 0.021,
        strength: 'B',
        declared: false,
        locations: [location],
        places: 4,
      },
    ],
    levels: [
      {
        component: 'pkg:huggingface/o/n',
        name: 'n',
        role: null,
        supported: 'T0',
        ceiling: 'T2',
        parameterShare: null,
      },
    ],
    findings: [
      {
        rule: 'claim/contradicted',
        severity: 'error',
        message: 'x',
        key: 'k',
        parameters: {},
        requirement: 'T4-INIT',
        component: 'pkg:huggingface/o/n',
        locations: [],
        help: { key: 'h', parameters: {} },
        fix: { path: 'sovereignty.json', patch: [{ op: 'replace', path: '/claim/level', value: 'T2' }] },
      },
    ],
    coverage: { filesListed: 3, filesRead: 2, bytesRead: 10, skipped: [{ path: 'a', reason: 'b' }] },
    elapsedMs: 12.5,
  }

  test('accepts a full verdict, and one without claim', () => {
    expect([validators.verdict(verdict), validators.verdict.errors]).toEqual([true, null])
    expect(validators.verdict({ ...verdict, claim: null })).toBe(true)
  })

  test.each<[string, object]>([
    ['an unknown field', { ...verdict, extra: 1 }],
    ['an x- field', { ...verdict, 'x-extra': 1 }],
    ['a missing field', { ...verdict, level: undefined }],
    ['a conclusion of another list', { ...verdict, conclusion: 'fine' }],
    ['a share above one', { ...verdict, components: [{ ...verdict.components[0], parameterShare: 2.1 }] }],
    ['a line zero', { ...verdict, claim: { ...verdict.claim, location: { ...location, startLine: 0 } } }],
    [
      'a parameter that is an object',
      { ...verdict, findings: [{ ...verdict.findings[0], parameters: { a: {} } }] },
    ],
    [
      'an unknown field of a component',
      { ...verdict, components: [{ ...verdict.components[0], html: '<b>' }] },
    ],
  ])('refuses %s', (_, broken) => {
    expect(validators.verdict(broken)).toBe(false)
  })

  test('uses the words of the vocabulary', () => {
    const component = verdictSchema.$defs!['component']!.properties!
    expect(component['kind']!.enum).toEqual(COMPONENT_KINDS)
    expect(component['role']!.enum).toEqual([...ROLES, null])
    expect(component['relation']!.enum).toEqual([...RELATIONS, null])
    expect(component['scope']!.enum).toEqual(SCOPES)
    expect(component['owner']!.enum).toEqual(OWNERS)
    expect(component['status']!.enum).toEqual(STATUSES)
    expect(component['strength']!.enum).toEqual([...STRENGTHS, null])
    expect(verdictSchema.$defs!['finding']!.properties!['severity']!.enum).toEqual(SEVERITIES)
    expect(field(verdictSchema, 'conclusion').enum).toEqual(CONCLUSIONS)
    expect(field(verdictSchema, 'requirements', '[]', 'result').enum).toEqual(RESULTS)
  })
})

describe('the schema of frameworks', () => {
  const both = { en: 'x', ko: 'x' }
  const framework = {
    id: 'house-scale',
    name: 'House scale',
    version: '1',
    revision: '2026-11',
    uri: 'https://example.org/scale',
    license: 'NOASSERTION',
    attribution: 'Example',
    title: both,
    levels: [{ id: 'silver', title: both, summary: both, requirements: ['H-1'], considered: 'always' }],
    requirements: [
      {
        id: 'H-1',
        title: both,
        question: both,
        supports: ['trainingLogFound'],
        contradicts: [],
        attestOnly: false,
        source: 'scale.md',
        next: both,
        appliesTo: 'weight-component',
      },
    ],
    groups: [{ id: 'technical', title: both, requirements: ['H-1'] }],
  }

  test('accepts a scale of its own, and one that has groups only', () => {
    expect([validators.framework(framework), validators.framework.errors]).toEqual([true, null])
    expect(validators.framework({ ...framework, levels: [] })).toBe(true)
  })

  test('accepts the scales that ship with the tool', () => {
    const folder = join(root, 'src', 'frameworks', 'data')
    const scales = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(scales.length).toBeGreaterThan(1)
    for (const name of scales) {
      const accepted = validators.framework(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      expect([name, accepted, validators.framework.errors]).toEqual([name, true, null])
    }
  })

  test.each<[string, object]>([
    ['a title in one language', { ...framework, title: { en: 'x' } }],
    [
      'a requirement without predicates',
      { ...framework, requirements: [{ ...framework.requirements[0], supports: undefined }] },
    ],
    [
      'a level that names a requirement twice',
      { ...framework, levels: [{ ...framework.levels[0], requirements: ['H-1', 'H-1'] }] },
    ],
    [
      'an unknown direction',
      { ...framework, requirements: [{ ...framework.requirements[0], direction: 'up' }] },
    ],
    ['an address that is none', { ...framework, uri: 'example' }],
  ])('refuses %s', (_, broken) => {
    expect(validators.framework(broken)).toBe(false)
  })
})

describe('the generated validators', () => {
  test('are what the schemas give', () => {
    const script = join(root, 'scripts', 'generate-validators.mjs')
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  test('load without any package', () => {
    const text = readFileSync(join(root, 'src', 'generated', 'validators.cjs'), 'utf8')
    expect(text.match(/\brequire\s*\(/g)).toBeNull()
  })

  test('join the errors of two bad components without losing or repeating any', () => {
    const components = [{ id: 'a', relation: 'x' }, { id: 'b' }, { id: 'c', relation: 'y', role: 'z' }]
    const manifest = { ...JSON.parse(smallest), components }
    for (let run = 0; run < 2; run++) {
      expect(validators.sovereignty(manifest)).toBe(false)
      expect(validators.sovereignty.errors?.map(({ instancePath }) => instancePath).sort()).toEqual([
        '/components/0/relation',
        '/components/2/relation',
        '/components/2/role',
      ])
    }
    expect(validators.sovereignty({ ...manifest, components: [] })).toBe(true)
    expect(validators.sovereignty.errors).toBeNull()
  })
})
