import { existsSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { newProgress } from '../../../src/cli/progress.js'
import type { Terminal } from '../../../src/cli/terminal.js'
import { type OpenReaders, openReaders } from '../../../src/cli/threads/open-readers.js'
import { compareWeights } from '../../../src/weights/compare.js'
import type { Comparison } from '../../../src/weights/comparison.js'
import { openWeights } from '../../../src/weights/open-weights.js'
import { Random } from '../../../src/weights/random.js'
import { bfloat16, float32, folderWith, safetensorsBytes, type Written } from '../model-files.js'
import { newModel, trainedFurther } from '../models.js'

jest.setTimeout(120_000)

/** What `npm test` compiles first: threads run compiled code. */
const SCRIPT = join(process.cwd(), 'build', 'cli', 'main.js')

const terminal: Terminal = {
  stdout: () => undefined,
  stderr: () => undefined,
  clock: () => new Date(0),
  cwd: '/',
  environment: {},
  isTerminal: false,
  width: 100,
}

const model = newModel(new Random(401), 4, 256, 1024)
const write = (make: typeof bfloat16, from: typeof model): Record<string, Written> =>
  Object.fromEntries([...from].map(([name, { shape, values }]) => [name, make(shape, values)]))
const folder = folderWith({
  'a.safetensors': safetensorsBytes(write(bfloat16, model)),
  'b.safetensors': safetensorsBytes(write(bfloat16, trainedFurther(new Random(402), model, 0.99))),
  'f.safetensors': safetensorsBytes(write(float32, model)),
})
const at = (name: string): string => join(folder, `${name}.safetensors`)

const opened: OpenReaders[] = []
afterAll(async () => {
  for (const readers of opened) await readers.close()
})

function readersOf(threads: number): OpenReaders {
  const readers = openReaders({ ...terminal, threadScript: SCRIPT }, threads, 0)
  opened.push(readers)
  return readers
}

async function compared(
  a: string,
  b: string,
  readers: OpenReaders | null,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<Comparison> {
  const [one, two] = [await openWeights(a, 'a'), await openWeights(b, 'b')]
  try {
    return await compareWeights(one, two, () => 0, { readers, read: 'all', progress })
  } finally {
    one.close()
    two.close()
  }
}

describe('one thread, two threads and the sources themselves', () => {
  test.each([
    ['a', 'b'],
    ['a', 'a'],
    ['f', 'a'],
  ])('say the same of %s and %s, to the last bit', async (a, b) => {
    expect(existsSync(SCRIPT)).toBe(true)
    const [one, two, three] = [readersOf(1), readersOf(2), readersOf(3)]
    expect([one.width, two.width, three.width]).toEqual([1, 2, 3])
    const through = await compared(at(a), at(b), null)
    for (const readers of [one, two, three]) {
      expect(JSON.stringify(await compared(at(a), at(b), readers))).toBe(JSON.stringify(through))
    }
  })

  test('read models of ten thousand tensors', async () => {
    const random = new Random(403)
    const tensors: Record<string, Written> = {}
    for (let index = 0; index < 10_000; index += 1) {
      const values = Float32Array.from({ length: 16 }, () => random.normal())
      tensors[`model.layers.${index % 100}.experts.${Math.floor(index / 100)}.w.weight`] = bfloat16(
        [4, 4],
        values,
      )
    }
    const many = folderWith({ 'm.safetensors': safetensorsBytes(tensors) })
    const path = join(many, 'm.safetensors')
    const { tests } = await compared(path, path, readersOf(2))
    expect(tests.filter((one) => one.test === 'numbers')).toMatchObject([
      { tensors: 10_000, elements: 160_000, equal: 160_000, r: null },
    ])
  })
})

describe('a file that is not what it was', () => {
  const copy = (): string => {
    const place = folderWith({ 'm.safetensors': safetensorsBytes(write(bfloat16, model)) })
    return join(place, 'm.safetensors')
  }

  test.each([
    ['this thread', () => readersOf(1)],
    ['threads', () => readersOf(2)],
    ['the sources', () => null],
  ])('ends the comparison when it is changed meanwhile, read by %s', async (_, readers) => {
    const path = copy()
    let changed = false
    await expect(
      compared(path, at('b'), readers(), (done) => {
        if (done === 0 || changed) return
        changed = true
        const later = new Date(Date.now() + 5_000)
        utimesSync(path, later, later)
      }),
    ).rejects.toThrow(/m\.safetensors was changed while it was read/)
  })

  test.each([
    ['this thread', () => readersOf(1)],
    ['threads', () => readersOf(2)],
    ['the sources', () => null],
  ])('ends the comparison when it is cut off, read by %s', async (_, readers) => {
    const path = copy()
    await expect(
      compared(path, at('b'), readers(), (done) => {
        if (done === 0) truncateSync(path, 2_000_000)
      }),
    ).rejects.toThrow(
      /m\.safetensors (ends at byte|was changed|: the file ends)|m\.safetensors: the file ends/,
    )
  })

  test('ends the comparison when another file takes its place before a thread opens it', async () => {
    const path = copy()
    await expect(
      compared(path, at('b'), readersOf(2), (done) => {
        if (done === 0) writeFileSync(path, safetensorsBytes(write(bfloat16, model)))
      }),
    ).rejects.toThrow(/m\.safetensors was changed while it was read/)
  })
})

describe('progress', () => {
  const shown = (isBar: boolean, asked: boolean): string => {
    let text = ''
    let now = 0
    const progress = newProgress(
      {
        ...terminal,
        errorIsTerminal: isBar,
        stderr: (more) => {
          text += more
        },
        clock: () => {
          now += 6_000
          return new Date(now)
        },
      },
      asked,
      'comparing',
    )
    for (const done of [0, 1e9, 2e9, 3e9, 4e9]) progress.show(done, 4e9)
    progress.end()
    return text
  }

  test('is a bar where standard error is a terminal, and leaves nothing behind', () => {
    const text = shown(true, false)
    expect(text).toMatch(/\rcomparing █{12}░{12} 50 % of 4\.00 GB, \d+ s left/)
    expect(text).toMatch(/\r +\r$/)
    expect(text).not.toContain('\n')
  })

  test('is a line now and then where it was asked for, and nothing where it was not', () => {
    const lines = shown(false, true).trimEnd().split('\n')
    expect(lines.at(-1)).toMatch(/100 % of 4\.00 GB$/)
    expect(lines.length).toBeLessThan(5)
    expect(shown(false, false)).toBe('')
  })
})
