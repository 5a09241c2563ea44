import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { runCli } from '../../../src/cli/run.js'
import type { Terminal } from '../../../src/cli/terminal.js'
import validators from '../../../src/generated/validators.cjs'
import { Random } from '../../../src/weights/random.js'
import { type Plan, partOf, planId } from '../../../src/weights/work/plan.js'
import { bfloat16, float32, folderWith, safetensorsBytes, type Written } from '../model-files.js'
import { type Model, newModel, relayered, trainedFurther } from '../models.js'

jest.setTimeout(120_000)

const root = folderWith({})
const at = (name: string): string => join(root, name)

async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = ''
  let error = ''
  let now = 0
  const terminal: Terminal = {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      error += text
    },
    clock: () => {
      now += 1000
      return new Date(now)
    },
    cwd: root,
    environment: {},
    isTerminal: false,
    width: 100,
  }
  return { code: await runCli(['weights', ...argv], terminal), out, error }
}

async function ok(...argv: string[]): Promise<string> {
  const { code, out, error } = await run(...argv)
  expect([error, code]).toEqual(['', 0])
  return out
}

function stored(model: Model, write = bfloat16): Record<string, Written> {
  return Object.fromEntries([...model].map(([name, { shape, values }]) => [name, write(shape, values)]))
}

/** What parts put together say instead of the time. */
function timeless(text: string): string {
  return text.replace(/"elapsedMs": \d+/, '"elapsedMs": null')
}

/** Bytes of the plan, of the document of one part, of seven shuffled parts, and of parts merged in three steps. */
async function everyWay(a: string, b: string, ...options: string[]): Promise<string[]> {
  await ok('plan', a, b, '--parts', '7', '-o', 'plan.json', ...options)
  const parts = ['4', '1', '7', '3', '2', '6', '5'].map((part) => `part-${part}.json`)
  for (const file of parts) {
    rmSync(at(file), { force: true })
    await ok('run', '--plan', 'plan.json', '--part', `${/\d/.exec(file)![0]}/7`, '-o', file)
  }
  rmSync(at('whole.json'), { force: true })
  await ok('run', '--plan', 'plan.json', '--part', '1/1', '-o', 'whole.json')
  const merge = (...files: string[]): Promise<string> => ok('merge', '--plan', 'plan.json', ...files)
  await ok('merge', '--plan', 'plan.json', '--partial', '-o', 'left.json', ...parts.slice(0, 3))
  await ok('merge', '--plan', 'plan.json', '--partial', '-o', 'more.json', ...parts.slice(2, 5), 'left.json')
  const ways = [
    timeless(await ok('compare', a, b, '--format', 'json', ...options)),
    await merge('whole.json'),
    await merge(...parts),
    await merge(...[...parts].reverse()),
    await merge(parts[6]!, 'more.json', parts[5]!, parts[0]!),
  ]
  for (const file of [...parts, 'whole.json', 'left.json']) {
    expect(validators['weights-part'](JSON.parse(readFileSync(at(file), 'utf8')))).toBe(true)
  }
  expect(validators['weights-plan'](JSON.parse(readFileSync(at('plan.json'), 'utf8')))).toBe(true)
  return ways
}

beforeAll(() => {
  const parent = newModel(new Random(301), 4)
  const write = (name: string, tensors: Record<string, Written>): void =>
    writeFileSync(at(`${name}.safetensors`), safetensorsBytes(tensors))
  write('parent', stored(parent))
  write('other', stored(newModel(new Random(302), 4)))
  write('child', stored(trainedFurther(new Random(303), relayered(parent, [0, 1, 2, 1, 2, 3]), 0.9)))
  write('float', stored(parent, float32))
  const partly = stored(trainedFurther(new Random(304), parent, 0.99))
  for (const [name, tensor] of Object.entries(stored(parent))) {
    if (name.includes('.1.') || name.includes('up_proj')) partly[name] = tensor
  }
  write('partly', partly)
  write('empty', { ...stored(parent), 'model.gap': bfloat16([0, 8], []), 'model.one': bfloat16([], [3]) })
  write('single', stored(newModel(new Random(305), 1)))
  write('none', {})
})

describe('plan, run and merge', () => {
  test.each([
    ['parent', 'other'],
    ['child', 'parent'],
    ['parent', 'parent'],
    ['partly', 'parent'],
    ['float', 'parent'],
    ['empty', 'empty'],
    ['single', 'parent'],
    ['none', 'parent'],
  ])(
    '%s and %s: one part, seven parts in any order and merged parts give what compare gives',
    async (a, b) => {
      const [compared, ...others] = await everyWay(`${a}.safetensors`, `${b}.safetensors`)
      for (const other of others) expect(other).toBe(compared)
    },
  )

  test('also when only the tests are read', async () => {
    const [compared, ...others] = await everyWay(
      'partly.safetensors',
      'parent.safetensors',
      '--read',
      'tests',
    )
    for (const other of others) expect(other).toBe(compared)
  })

  test('the same models give the same plan, whatever the number of parts but for that number', async () => {
    const plan = async (parts: string): Promise<Plan> =>
      JSON.parse(await ok('plan', 'child.safetensors', 'parent.safetensors', '--parts', parts)) as Plan
    const [one, two] = [await plan('3'), await plan('200')]
    expect({ ...one, parts: 0 }).toEqual({ ...two, parts: 0 })
    const counts = [1, 2, 3].map((part) => one.units.filter(({ id }) => partOf(id, 3) === part).length)
    expect(counts.reduce((sum, count) => sum + count)).toBe(one.units.length)
  })

  test('a part is the same again, and a run that was interrupted goes on to the same bytes', async () => {
    await ok('plan', 'child.safetensors', 'parent.safetensors', '-o', 'plan.json')
    await ok('run', '--plan', 'plan.json', '--part', '1/2', '-o', 'once.json')
    const once = readFileSync(at('once.json'), 'utf8')
    const half = JSON.parse(once) as { units: unknown[] }
    half.units.length = Math.ceil(half.units.length / 2)
    writeFileSync(at('again.json'), JSON.stringify(half))
    await ok('run', '--plan', 'plan.json', '--part', '1/2', '-o', 'again.json')
    expect(readFileSync(at('again.json'), 'utf8')).toBe(once)
  })

  test('a file of another plan is written anew, and one of another part is not lost', async () => {
    await ok('plan', 'child.safetensors', 'other.safetensors', '-o', 'plan.json')
    await ok('run', '--plan', 'plan.json', '--part', '1/2', '-o', 'mine.json')
    const lost = await run('run', '--plan', 'plan.json', '--part', '2/2', '-o', 'mine.json')
    expect([lost.code, lost.error]).toEqual([3, expect.stringMatching(/holds units of another part/)])
    await ok('plan', 'other.safetensors', 'child.safetensors', '-o', 'plan.json')
    const anew = await run('run', '--plan', 'plan.json', '--part', '1/2', '-o', 'mine.json')
    expect([anew.code, anew.error]).toEqual([
      0,
      expect.stringMatching(/is of another plan and is written anew/),
    ])
  })

  test('models may lie elsewhere when a part is run', async () => {
    await ok('plan', 'child.safetensors', 'parent.safetensors', '-o', 'plan.json')
    const place = folderWith({
      'x.safetensors': readFileSync(at('child.safetensors')),
      'y.safetensors': readFileSync(at('parent.safetensors')),
    })
    const [x, y] = [join(place, 'x.safetensors'), join(place, 'y.safetensors')]
    expect(await ok('run', '--plan', 'plan.json', '--part', '1/1', x, y)).toBe(
      await ok('run', '--plan', 'plan.json', '--part', '1/1'),
    )
  })
})

describe('merging fails closed', () => {
  interface Changed {
    plan: string
    units: { id: string; result: Record<string, unknown> }[]
  }

  beforeAll(async () => {
    await ok('plan', 'child.safetensors', 'parent.safetensors', '-o', 'good.json')
    for (const part of [1, 2, 3]) {
      await ok('run', '--plan', 'good.json', '--part', `${part}/3`, '-o', `good-${part}.json`)
    }
    await ok('run', '--plan', 'good.json', '--part', '1/1', '-o', 'good-all.json')
  })

  const changed = (change: (part: Changed) => void): string => {
    const part = JSON.parse(readFileSync(at('good-all.json'), 'utf8')) as Changed
    change(part)
    writeFileSync(at('changed.json'), JSON.stringify(part))
    return 'changed.json'
  }
  const merge = (...parts: string[]): Promise<{ code: number; error: string }> =>
    run('merge', '--plan', 'good.json', ...parts)

  test.each<[string, (part: Changed) => unknown, RegExp]>([
    [
      'a unit is missing',
      (part) => part.units.pop(),
      /1 of \d+ units are missing, the first is [0-9a-f]{16}/,
    ],
    [
      'the plan is another',
      (part) => {
        part.plan = 'a'.repeat(64)
      },
      /belongs to plan aaaaaaaaaaaa/,
    ],
    [
      'a unit is not of the plan',
      (part) => {
        part.units[0]!.id = 'f'.repeat(16)
      },
      /is not in the plan/,
    ],
    ['a unit is there twice', (part) => part.units.push(part.units[0]!), /is there twice/],
    [
      'a field is not known',
      (part) => {
        part.units[0]!.result['note'] = 1
      },
      /is no part of this version/,
    ],
    [
      'a number is none',
      (part) => {
        part.units[0]!.result['bytesRead'] = 'many'
      },
      /is no part/,
    ],
    [
      'tests are of other components',
      (part) => {
        for (const { result } of part.units)
          if (result['kind'] === 'tests') result['outcome'] = { component: null, tests: [], layers: [] }
      },
      /tells of other components/,
    ],
    [
      'a test is none that is known',
      (part) => {
        for (const { result } of part.units) {
          if (result['kind'] === 'tests')
            (result['outcome'] as { tests: unknown[] }).tests.push({ test: 'T9' })
        }
      },
      /give no comparison: \/tests/,
    ],
    [
      'more numbers are equal than there are',
      (part) => {
        for (const { result } of part.units)
          if (result['kind'] === 'numbers') result['sums'] = { ...(result['sums'] as object), equal: 1e12 }
      },
      /counts more than \d+ numbers/,
    ],
  ])('when %s', async (_, change, message) => {
    const { code, error } = await merge(changed(change))
    expect(error).toMatch(message)
    expect(code).toBe(3)
  })

  test('when a part is missing', async () => {
    const { code, error } = await merge('good-1.json', 'good-3.json')
    expect([code, /units are missing/.test(error)]).toEqual([3, true])
  })

  test('when two parts disagree, in either order', async () => {
    const other = changed((part) => {
      for (const { result } of part.units) result['bytesRead'] = 1
    })
    for (const order of [
      [other, 'good-1.json'],
      ['good-1.json', other],
    ]) {
      const { code, error } = await merge(...order, 'good-2.json', 'good-3.json')
      expect([code, /has other results than in another part/.test(error)]).toEqual([3, true])
    }
  })

  test.each<[string, (plan: { -readonly [K in keyof Plan]: Plan[K] }) => unknown]>([
    ['a unit is taken out', (plan) => Object.assign(plan, { units: plan.units.slice(1) })],
    ['a hash is taken over', (plan) => Object.assign(plan, { hypotheses: 1 })],
  ])('when the plan was changed: %s', async (_, change) => {
    const plan = JSON.parse(readFileSync(at('good.json'), 'utf8')) as Plan
    change(plan)
    writeFileSync(at('bad.json'), JSON.stringify(plan))
    const { code, error } = await run('merge', '--plan', 'bad.json', 'good-1.json')
    expect([code, error]).toEqual([3, expect.stringMatching(/was changed: its id is not the hash/)])
  })

  test.each<[string, (plan: { -readonly [K in keyof Plan]: Plan[K] }) => void, RegExp]>([
    [
      'fewer units',
      (plan) => {
        plan.units = plan.units.slice(1)
      },
      /is not the plan that these two models give/,
    ],
    [
      'fewer hypotheses',
      (plan) => {
        plan.hypotheses = 1
      },
      /is not the plan that these two models give/,
    ],
    [
      'other tensors',
      (plan) => {
        plan.a = { ...plan.a, tensorsSha256: '0'.repeat(64) }
      },
      /child\.safetensors is not what it was/,
    ],
  ])('and no part is run of a plan with %s and a fitting hash', async (_, change, message) => {
    const plan = JSON.parse(readFileSync(at('good.json'), 'utf8')) as Plan
    change(plan)
    writeFileSync(at('bad.json'), JSON.stringify({ ...plan, id: planId(plan) }))
    const { code, error } = await run('run', '--plan', 'bad.json', '--part', '1/1')
    expect(error).toMatch(message)
    expect(code).toBe(3)
  })
})

describe('files that change', () => {
  test('between plan and run are refused', async () => {
    const place = folderWith({ 'm.safetensors': readFileSync(at('parent.safetensors')) })
    const model = join(place, 'm.safetensors')
    await ok('plan', model, 'other.safetensors', '-o', 'moved.json')
    const bytes = readFileSync(model)
    bytes.fill(0x3c, bytes.length - 700_000)
    writeFileSync(model, bytes)
    const { code, error } = await run('run', '--plan', 'moved.json', '--part', '1/1')
    expect([code, error]).toEqual([3, expect.stringMatching(/its numbers are others/)])
  })
})

describe('usage', () => {
  test.each([
    [['plan', 'a'], /plan takes: A B/],
    [['plan', 'a', 'b', '--parts', '0'], /--parts takes a whole number from 1 to 10000, not 0/],
    [['run', '--part', '1/1'], /--plan FILE is missing/],
    [['run', '--plan', 'nowhere.json', '--part', '1/1'], /nowhere\.json cannot be opened: ENOENT/],
    [
      ['run', '--plan', 'good.json', '--part', '4/3'],
      /i of --part i\/n takes a whole number from 1 to 3, not 4/,
    ],
    [['run', '--plan', 'good.json'], /takes --part i\/n/],
    [['run', '--plan', 'good.json', '--part', '1/1', 'a'], /takes both models/],
    [['merge', '--plan', 'good.json'], /takes the files of parts/],
    [['compare', 'a', 'b', '--threads', 'all'], /--threads takes a whole number/],
    [['compare', 'a', 'b', '--read', 'some'], /--read some is not known; it takes all, tests/],
  ])('%j ends with 2 and says what to do', async (argv, message) => {
    const { code, error } = await run(...argv)
    expect(error).toMatch(message)
    expect(code).toBe(2)
  })
})
