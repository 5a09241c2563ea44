import { afterEach, describe, expect, test } from '@jest/globals'
import { readHistory } from '../../../src/evidence/history/read-history.js'
import { openDirectory } from '../../../src/source/index.js'
import { makeRepository, type Repository } from '../../support/repository.js'

const repositories: Repository[] = []

afterEach(() => {
  for (const made of repositories.splice(0)) made.remove()
})

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 4966000000\n`
const page = (body: string) => `# Haneul 7B\n\nA Korean language model by Haneul AI.\n\n${body}\n`

/** Page events of a repository whose page has these states; the weights come with the first. */
async function told(states: readonly string[], remote = 'https://github.com/haneul-ai/haneul.git') {
  const made = makeRepository(
    states.map((body, index) =>
      index === 0
        ? { 'README.md': page(body), 'model.safetensors': POINTER }
        : { 'README.md': page(body), 'notes.txt': `state ${index}\n` },
    ),
    states.map((_, index) => `2025-0${index + 1}-01`),
  )
  repositories.push(made)
  made.git('remote', 'add', 'origin', remote)
  const { events } = await readHistory(await openDirectory(made.path), 'sovereignty.json')
  return { commits: made.commits, events: events.filter(({ kind }) => kind.startsWith('page-')) }
}

describe('credits of the root’s page that came after the release', () => {
  test('a base is told with commit, day and line', async () => {
    const { commits, events } = await told([
      'It was trained on 2T tokens.',
      'It was trained on 2T tokens. Thanks to all.',
      'Haneul 7B is built on Qwen2.5-7B and was further trained on 2T tokens.',
      'Haneul 7B is initialized from Qwen2.5-7B and was further trained on 2T tokens.',
    ])
    expect(events).toMatchObject([
      {
        kind: 'page-added',
        commit: { id: commits[2], date: '2025-03-01' },
        path: 'README.md',
        what: 'base',
        name: 'Qwen2.5-7B',
        quote: 'Haneul 7B is initialized from Qwen2.5-7B and was further trained on 2T tokens.',
        location: { path: 'README.md', startLine: 5 },
      },
    ])
  })

  test('a base that only a table of results named before is told', async () => {
    const { events } = await told([
      '## Results\n\n| Model | MMLU |\n| --- | --- |\n| Qwen2.5-7B | 74 |\n| Haneul 7B | 75 |',
      'We continue pre-training Qwen2.5-7B.\n\n## Results\n\n| Model | MMLU |\n| --- | --- |\n| Qwen2.5-7B | 74 |\n| Haneul 7B | 75 |',
    ])
    expect(events).toMatchObject([{ kind: 'page-added', what: 'base', name: 'Qwen2.5-7B' }])
  })

  test('a notice and code that was taken over are told', async () => {
    const { events } = await told([
      'It was trained on 2T tokens.',
      'It was trained on 2T tokens. Built with Llama.',
      'It was trained on 2T tokens. Built with Llama.\n\nOur training code is based on [LitGPT](https://github.com/Lightning-AI/litgpt).',
    ])
    expect(events.map((event) => [event.kind, 'what' in event && event.what, event.commit.date])).toEqual(
      expect.arrayContaining([
        ['page-added', 'notice', '2025-02-01'],
        ['page-added', 'code', '2025-03-01'],
      ]),
    )
  })

  test('a base that was removed is told with the line it stood in', async () => {
    const { commits, events } = await told([
      'Haneul 7B is built on Qwen2.5-7B and was further trained on 2T tokens.',
      'Haneul 7B is built on Qwen2.5-7B and was further trained on 2T tokens. Try it.',
      'Haneul 7B was trained on 2T tokens.',
    ])
    expect(events).toMatchObject([
      {
        kind: 'page-removed',
        commit: { id: commits[2], date: '2025-03-01' },
        name: 'Qwen2.5-7B',
        quote: 'Haneul 7B is built on Qwen2.5-7B and was further trained on 2T tokens.',
        location: null,
      },
    ])
  })

  test.each([
    [
      'the release named it in other words',
      [
        'Standing on the shoulders of Qwen2.5-7B.',
        'Haneul 7B is built on Qwen2.5-7B, further trained on 2T tokens.',
      ],
    ],
    [
      'the sentence was reworded',
      ['Haneul 7B is built on Qwen2.5-7B, further trained.', 'We fine-tuned Qwen2.5-7B into Haneul 7B.'],
    ],
    [
      'it is another size of the same family',
      [
        'Haneul 7B is built on Qwen2.5-7B, further trained.',
        'Haneul 7B is built on Qwen2.5-14B, further trained.',
      ],
    ],
    [
      'it is the project’s own model',
      ['It was trained on 2T tokens.', 'This chat model is fine-tuned from haneul-ai/haneul-7b-base.'],
    ],
    [
      'it came with a later model',
      [
        'It was trained on 2T tokens.',
        'Haneul-2 is built on Qwen2.5-7B and was further trained on 2T tokens.',
      ],
    ],
    [
      'a row of a table came with the model it names',
      [
        'It was trained on 2T tokens.',
        '| Model | Base model |\n| --- | --- |\n| Haneul 7B v2 | Qwen2.5-7B |',
      ],
    ],
    [
      'a tool bears the words of a badge',
      ['It was trained on 2T tokens.', 'The demo was built with LLaMA.cpp.'],
    ],
    [
      'others are compared with',
      ['It was trained on 2T tokens.', 'It outperforms models based on Qwen2.5-7B.'],
    ],
  ])('nothing where %s', async (_, states) => {
    expect((await told(states)).events).toEqual([])
  })

  test('nothing before the release counts', async () => {
    const made = makeRepository(
      [
        { 'README.md': page('It was trained on 2T tokens.') },
        { 'README.md': page('Haneul 7B is built on Qwen2.5-7B, further trained.') },
        { 'model.safetensors': POINTER },
      ],
      ['2025-01-01', '2025-02-01', '2025-03-01'],
    )
    repositories.push(made)
    expect((await readHistory(await openDirectory(made.path), 'sovereignty.json')).events).toEqual([])
  })

  test('of a page with forty versions fewer than twenty are read', async () => {
    const states = Array.from({ length: 40 }, (_, index) =>
      index < 29 ? `State ${index}.` : `State ${index}. Haneul 7B is built on Qwen2.5-7B, further trained.`,
    )
    const made = makeRepository(
      states.map((body, index) =>
        index === 0 ? { 'README.md': page(body), 'model.safetensors': POINTER } : { 'README.md': page(body) },
      ),
      states.map((_, index) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)),
    )
    repositories.push(made)
    const source = await openDirectory(made.path)
    const history = await source.history()
    let asked = 0
    const counted = {
      ...history!,
      changes: history!.changes.bind(history),
      atStart: history!.atStart.bind(history),
      contents: async (ids: readonly string[]) => {
        asked += ids.length
        return history!.contents(ids)
      },
    }
    source.history = async () => counted
    const { events } = await readHistory(source, 'sovereignty.json')
    expect(events).toMatchObject([{ kind: 'page-added', commit: { id: made.commits[29] } }])
    expect(asked).toBeLessThan(20)
  })
})
