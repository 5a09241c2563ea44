import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readHistory } from '../../../src/evidence/history/read-history.js'
import { openDirectory, openGitTree, openMemory } from '../../../src/source/index.js'
import { type Files, makeRepository, type Repository } from '../../support/repository.js'

const MANIFEST = 'sovereignty.json'
const repositories: Repository[] = []

function repository(...commits: readonly Files[]): Repository {
  const made = makeRepository(commits)
  repositories.push(made)
  return made
}

async function historyAt({ path }: Repository) {
  return readHistory(await openDirectory(path), MANIFEST)
}

afterEach(() => {
  for (const made of repositories.splice(0)) made.remove()
})

const pointer = (digit: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 4966000000\n`

/** Larger than the contents that are read of a history otherwise. */
const WEIGHTS = `PK\x03\x04${'w'.repeat(400_000)}`
const pointerTo = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`

const LICENSED = '# Licensed under the Apache License, Version 2.0 (the "License");\n'
const OWN = `# coding=utf-8\n# Copyright 2025 Haneul AI. All rights reserved.\n${LICENSED}import torch\n`
const WITH_UPSTREAM = `# coding=utf-8\n# Copyright 2025 Haneul AI. All rights reserved.\n# Copyright 2025 The ZhipuAI Inc. team and HuggingFace Inc. team. All rights reserved.\n${LICENSED}import torch\n`
const card = (license: string) => `---\nlicense: ${license}\nlanguage: [ko]\n---\n# Haneul 7B\n`
const MIT = `MIT License

Copyright (c) 2025 Haneul AI

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`

describe('attributions in heads of source files', () => {
  test('a copyright line added after the weights is told with its commit, holder and line', async () => {
    const made = repository(
      { 'README.md': card('apache-2.0'), 'modeling_haneul.py': OWN },
      { 'model-00001-of-00002.safetensors': pointer('a') },
      { 'modeling_haneul.py': WITH_UPSTREAM },
    )
    const { release, events } = await historyAt(made)
    expect(release).toMatchObject({ sign: 'weights', commit: { id: made.commits[1], date: '2026-11-23' } })
    expect(events).toMatchObject([
      {
        kind: 'attribution-added',
        commit: { id: made.commits[2] },
        path: 'modeling_haneul.py',
        holder: 'The ZhipuAI Inc. team',
        location: { path: 'modeling_haneul.py', startLine: 3 },
      },
      { kind: 'attribution-added', holder: 'HuggingFace Inc. team' },
    ])
  })

  test.each<[string, readonly Files[]]>([
    [
      'was there when the weights came',
      [{ 'modeling_haneul.py': WITH_UPSTREAM }, { 'model.safetensors': pointer('a') }],
    ],
    [
      'came before the weights',
      [
        { 'modeling_haneul.py': OWN },
        { 'modeling_haneul.py': WITH_UPSTREAM },
        { 'model.safetensors': pointer('a') },
      ],
    ],
    [
      'came with a file that is younger than the weights',
      [{ 'model.safetensors': pointer('a') }, { 'modeling_haneul.py': WITH_UPSTREAM }],
    ],
    [
      'changed its year and the form of the company only',
      [
        { 'modeling_haneul.py': WITH_UPSTREAM, 'model.safetensors': pointer('a') },
        {
          'modeling_haneul.py': WITH_UPSTREAM.replaceAll('2025', '2025-2026').replace(
            'The ZhipuAI Inc. team',
            'ZhipuAI',
          ),
        },
      ],
    ],
    [
      'went with the whole file',
      [
        { 'modeling_haneul.py': WITH_UPSTREAM, 'model.safetensors': pointer('a'), 'config.json': '{}' },
        { 'modeling_haneul.py': null },
      ],
    ],
  ])('nothing is told of one that %s', async (_, commits) => {
    const { events } = await historyAt(repository(...commits))
    expect(events).toEqual([])
  })

  test('a holder whom the licence named at the release was not named late', async () => {
    const made = repository(
      { LICENSE: MIT, 'modeling_haneul.py': 'import torch\n', 'model.safetensors': pointer('a') },
      { 'modeling_haneul.py': OWN },
    )
    expect((await historyAt(made)).events).toEqual([])
  })

  test('one that was removed is told with the commit after which it stayed away', async () => {
    const made = repository(
      { 'modeling_haneul.py': WITH_UPSTREAM, 'model.safetensors': pointer('a') },
      { 'modeling_haneul.py': OWN },
      { 'modeling_haneul.py': `${OWN}x = 1\n` },
    )
    const { events } = await historyAt(made)
    expect(events).toMatchObject([
      { kind: 'attribution-removed', commit: { id: made.commits[1] }, location: null },
      { kind: 'attribution-removed', holder: 'HuggingFace Inc. team' },
    ])
  })

  test('a comment that names a repository as the origin counts like a copyright line', async () => {
    const made = repository(
      { 'modeling_haneul.py': OWN, 'model.safetensors': pointer('a') },
      { 'modeling_haneul.py': `# Adapted from https://github.com/THUDM/ChatGLM-6B\n${OWN}` },
    )
    const { events } = await historyAt(made)
    expect(events).toMatchObject([{ kind: 'attribution-added', holder: 'THUDM/ChatGLM-6B' }])
  })
})

describe('licences', () => {
  test('a card that changes its licence after a tag is told from and to', async () => {
    const made = repository({ 'README.md': card('apache-2.0') }, { 'README.md': card('cc-by-nc-4.0') })
    made.git('tag', 'v1.0', made.commits[0]!)
    const { release, events } = await historyAt(made)
    expect(release).toMatchObject({ sign: 'tag', commit: { id: made.commits[0] } })
    expect(events).toMatchObject([
      {
        kind: 'license-changed',
        path: 'README.md',
        from: 'Apache-2.0',
        to: 'CC-BY-NC-4.0',
        commit: { id: made.commits[1] },
      },
    ])
  })

  test('a licence file that came after the release, and one that went', async () => {
    const added = repository(
      { 'README.md': card('mit'), 'model.safetensors': pointer('a') },
      { LICENSE: MIT },
      { 'config.json': '{}' },
    )
    expect((await historyAt(added)).events).toMatchObject([
      { kind: 'license-added', path: 'LICENSE', license: 'MIT', commit: { id: added.commits[1] } },
    ])
    const removed = repository(
      {
        LICENSE: MIT,
        NOTICE: 'This product includes software by Example.\n',
        'model.safetensors': pointer('a'),
      },
      { LICENSE: null, NOTICE: null, 'config.json': '{}' },
    )
    expect((await historyAt(removed)).events).toMatchObject([
      { kind: 'license-removed', path: 'LICENSE', license: 'MIT' },
      { kind: 'license-removed', path: 'NOTICE' },
    ])
  })

  test.each<[string, readonly Files[]]>([
    ['a page alone', [{ 'README.md': card('mit') }, { LICENSE: MIT }]],
    ['weights, in a folder', [{ 'model.safetensors': pointer('a') }, { 'demo/LICENSE': MIT }]],
    [
      'weights, by a page about licences',
      [{ 'model.safetensors': pointer('a') }, { 'license-matching-guidelines.md': MIT }],
    ],
  ])('a licence that came after %s is not late', async (_, commits) => {
    expect((await historyAt(repository(...commits))).events).toEqual([])
  })

  test('a licence file under another name is the same licence', async () => {
    const made = repository(
      { LICENSE: MIT, 'model.safetensors': pointer('a') },
      { LICENSE: null, 'LICENSE.md': MIT },
    )
    expect((await historyAt(made)).events).toEqual([])
  })

  test('a licence that another, unchanged file holds too is still there', async () => {
    const made = repository(
      { LICENSE: MIT, 'code/LICENSE': MIT, 'model.safetensors': pointer('a') },
      { LICENSE: null },
    )
    expect((await historyAt(made)).events).toEqual([])
  })

  describe('of a repository whose page links to weights published elsewhere', () => {
    const PAGE = '# Haneul\n\n[Models](https://huggingface.co/haneul-ai/Haneul-7B-Instruct)\n'
    const named = (days: readonly string[], ...commits: readonly Files[]): Repository => {
      const made = makeRepository(commits, days)
      repositories.push(made)
      made.git('remote', 'add', 'origin', 'https://github.com/haneul-ai/Haneul.git')
      return made
    }
    const LATER = ['2025-01-01', '2025-03-01', '2025-06-01']

    test('the first page that links to them is the release, and terms for the weights after it are late', async () => {
      const made = named(
        LATER,
        { 'README.md': '# Haneul\n', LICENSE: MIT },
        { 'README.md': PAGE },
        { 'LICENSE-MODEL': 'Haneul Model Agreement\n\nYou may use the Model under these terms.\n' },
      )
      const { release, events } = await historyAt(made)
      expect(release).toMatchObject({ sign: 'page', commit: { date: '2025-03-01' } })
      expect(events).toMatchObject([
        { kind: 'license-added', path: 'LICENSE-MODEL', commit: { date: '2025-06-01' } },
      ])
    })

    test('what came the same day did not come late', async () => {
      const made = named([], { 'README.md': PAGE }, { LICENSE: MIT })
      expect((await historyAt(made)).events).toEqual([])
    })

    test('a licence beside the code’s own came to add', async () => {
      const made = named(
        LATER,
        { 'README.md': PAGE, LICENSE: MIT },
        { 'LICENSE-CODE': MIT },
        { 'a.txt': 'a' },
      )
      expect((await historyAt(made)).events).toEqual([])
    })

    test('a page that links to models of another name presents none, and a tag is a version of code', async () => {
      const other = '# Haneul\n\n[Base](https://huggingface.co/Qwen/Qwen2.5-7B)\n'
      const made = named(LATER, { 'README.md': other }, { LICENSE: MIT })
      made.git('tag', 'v1.0', made.commits[0]!)
      expect(await historyAt(made)).toEqual({ release: null, events: [], gaps: [] })
    })
  })

  test('without weights, declaration or card there is no model whose release could be asked for', async () => {
    const made = repository({ LICENSE: MIT, 'README.md': '# tool\n' }, { LICENSE: null })
    made.git('tag', 'v1.0', made.commits[0]!)
    expect(await historyAt(made)).toEqual({ release: null, events: [], gaps: [] })
  })
})

describe('weights', () => {
  test('other pointers than at the declaration’s last change are told with both digests', async () => {
    const made = repository(
      { [MANIFEST]: '{"v":1}', 'model.safetensors': pointer('a') },
      { [MANIFEST]: '{"v":2}' },
      { 'model.safetensors': pointer('b') },
    )
    expect((await historyAt(made)).events).toEqual([
      {
        kind: 'weights-replaced',
        commit: { id: made.commits[2], date: '2026-11-23' },
        path: 'model.safetensors',
        count: 1,
        from: 'a'.repeat(64),
        to: 'b'.repeat(64),
        manifest: { path: MANIFEST, commit: { id: made.commits[1], date: '2026-11-23' } },
      },
    ])
  })

  test.each<[string, readonly Files[], Files]>([
    [
      'the declaration changed with them',
      [
        { [MANIFEST]: '{"v":1}', 'model.safetensors': pointer('a') },
        { [MANIFEST]: '{"v":2}', 'model.safetensors': pointer('b') },
      ],
      {},
    ],
    [
      'shards were added, none replaced',
      [
        { [MANIFEST]: '{"v":1}', 'model-00001-of-00002.safetensors': pointer('a') },
        { 'model-00002-of-00002.safetensors': pointer('b') },
      ],
      {},
    ],
    [
      'the declaration is being edited and not committed yet',
      [{ [MANIFEST]: '{"v":1}', 'model.safetensors': pointer('a') }, { 'model.safetensors': pointer('b') }],
      { [MANIFEST]: '{"v":2}' },
    ],
    [
      'Git LFS took the file over as it was',
      [{ [MANIFEST]: '{"v":1}', 'pytorch_model.bin': WEIGHTS }, { 'pytorch_model.bin': pointerTo(WEIGHTS) }],
      {},
    ],
    [
      'a file came back out of Git LFS as it was',
      [{ [MANIFEST]: '{"v":1}', 'pytorch_model.bin': pointerTo(WEIGHTS) }, { 'pytorch_model.bin': WEIGHTS }],
      {},
    ],
    [
      'the first content is back',
      [
        { [MANIFEST]: '{"v":1}', 'model.safetensors': pointer('a') },
        { 'model.safetensors': pointer('b') },
        { 'model.safetensors': pointer('a') },
      ],
      {},
    ],
  ])('nothing is told when %s', async (_, commits, edited) => {
    const made = repository(...commits)
    made.write(edited)
    expect((await historyAt(made)).events).toEqual([])
  })
})

test('weights that were replaced and moved to Git LFS at once are told', async () => {
  const made = repository(
    { [MANIFEST]: '{"v":1}', 'pytorch_model.bin': WEIGHTS },
    { 'pytorch_model.bin': pointerTo(`${WEIGHTS}!`) },
  )
  expect((await historyAt(made)).events).toMatchObject([
    { kind: 'weights-replaced', path: 'pytorch_model.bin', commit: { id: made.commits[1] }, from: null },
  ])
})

test('a credit in a one-line head is told when it goes', async () => {
  const head = '# Copyright 2023 Meta AI. Licensed under the Apache License, Version 2.0.\n'
  const made = repository(
    { 'modeling.py': `${head}import torch\n`, 'model.safetensors': pointer('a') },
    { 'modeling.py': 'import torch\n' },
  )
  expect((await historyAt(made)).events).toMatchObject([
    { kind: 'attribution-removed', path: 'modeling.py', holder: 'Meta AI', commit: { id: made.commits[1] } },
  ])
})

describe('where the history comes from', () => {
  const commits: readonly Files[] = [
    { 'modeling_haneul.py': OWN, 'model.safetensors': pointer('a') },
    { 'modeling_haneul.py': WITH_UPSTREAM },
    { 'config.json': '{}' },
  ]

  test('a tree at a revision sees the history up to it', async () => {
    const made = repository(...commits)
    const first = await openGitTree(made.path, made.commits[0]!)
    const second = await openGitTree(made.path, made.commits[1]!)
    try {
      expect((await readHistory(first, MANIFEST)).events).toEqual([])
      expect((await readHistory(second, MANIFEST)).events).toHaveLength(2)
    } finally {
      await Promise.all([first.close(), second.close()])
    }
  })

  test('a folder of a repository sees its own paths', async () => {
    const made = repository(
      { 'models/a/modeling_haneul.py': OWN, 'models/a/model.safetensors': pointer('a') },
      { 'models/a/modeling_haneul.py': WITH_UPSTREAM, 'models/b/modeling_haneul.py': OWN },
    )
    const { events } = await readHistory(await openDirectory(join(made.path, 'models/a')), MANIFEST)
    expect(events).toHaveLength(2)
    expect(events[0]).toMatchObject({ path: 'modeling_haneul.py' })
  })

  test('a merged branch counts at the merge', async () => {
    const made = repository({ 'modeling_haneul.py': OWN, 'model.safetensors': pointer('a') })
    made.git('checkout', '--quiet', '-b', 'credit')
    made.write({ 'modeling_haneul.py': WITH_UPSTREAM })
    made.git('commit', '--quiet', '--all', '--message', 'credit')
    made.git('checkout', '--quiet', 'main')
    made.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'credit')
    const { events } = await historyAt(made)
    expect(events[0]).toMatchObject({ commit: { id: made.git('rev-parse', 'HEAD') } })
  })

  test.each([
    ['its last commit only', 1, []],
    ['neither version with another head', 2, []],
    ['both versions', 3, ['attribution-added', 'attribution-added']],
  ])('a shallow clone is said to be one; with %s it tells what it saw', async (_, depth, kinds) => {
    const made = repository({ 'README.md': card('mit') }, ...commits)
    const folder = mkdtempSync(join(tmpdir(), 'sovereignty-shallow-'))
    try {
      execFileSync('git', ['clone', '--quiet', `--depth=${depth}`, `file://${made.path}`, folder])
      const { release, events, gaps } = await readHistory(await openDirectory(folder), MANIFEST)
      const start = made.commits.at(-depth)!
      expect(gaps).toEqual([{ path: '.', reason: `shallow clone: history begins at ${start.slice(0, 10)}` }])
      expect(events.map(({ kind }) => kind)).toEqual(kinds)
      if (depth > 1)
        expect(release).toMatchObject({ sign: 'weights', commit: { id: start }, orEarlier: true })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('a listing in memory and a folder outside of git have none', async () => {
    expect(await readHistory(openMemory({ LICENSE: MIT }), MANIFEST)).toEqual({
      release: null,
      events: [],
      gaps: [],
    })
    const folder = mkdtempSync(join(tmpdir(), 'sovereignty-plain-'))
    try {
      expect((await readHistory(await openDirectory(folder), MANIFEST)).events).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
