import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ToolError, UserError } from '../../src/errors.js'
import { openGitTree } from '../../src/source/git-tree.js'
import type { Notice, NotingSource } from '../../src/source/notice.js'
import { Scratch } from './repository.js'

let scratch: Scratch
let opened: NotingSource[] = []
beforeEach(() => {
  scratch = new Scratch()
})
afterEach(async () => {
  for (const source of opened) await source.close()
  opened = []
  scratch.remove()
})

async function open(path: string, revision: string): Promise<NotingSource> {
  const source = await openGitTree(path, revision)
  opened.push(source)
  return source
}

async function text(source: NotingSource, path: string): Promise<string> {
  return Buffer.from(await source.read(path)).toString('utf8')
}

async function pathsOf(source: NotingSource): Promise<string[]> {
  return (await source.list()).map((entry) => entry.path)
}

describe('a tree', () => {
  test('is that of the revision, whatever the work tree holds', async () => {
    scratch.write({ 'a.py': 'one\n', 'sub/b.py': 'two\n' })
    const first = scratch.commit()
    scratch.write({ 'a.py': 'changed\n', 'c.py': 'three\n' })
    const second = scratch.commit('second')
    scratch.write({ 'a.py': 'not committed\n', 'd.py': '' })

    const base = await open(scratch.root, 'HEAD~1')
    expect(await pathsOf(base)).toEqual(['a.py', 'sub/b.py'])
    expect(await text(base, 'a.py')).toBe('one\n')
    expect((await base.describe()).revision).toBe(first)

    const head = await open(scratch.root, 'main')
    expect(await pathsOf(head)).toEqual(['a.py', 'c.py', 'sub/b.py'])
    expect(await text(head, 'a.py')).toBe('changed\n')
    expect(await head.describe()).toEqual({
      name: `${scratch.root}@main`,
      kind: 'git',
      revision: second,
      remote: null,
    })
  })

  test('lists links, submodules and executables as such', async () => {
    scratch.write({ 'run.sh': '#!/bin/sh\n', 'docs/a.md': 'A' })
    chmodSync(scratch.path('run.sh'), 0o755)
    symlinkSync('../run.sh', scratch.path('docs/link'))
    scratch.commit()
    const pinned = '1'.repeat(40)
    scratch.git(['update-index', '--add', '--cacheinfo', `160000,${pinned},vendor/lib`])
    scratch.git(['commit', '-q', '-m', 'submodule'])
    const source = await open(scratch.root, 'HEAD')
    expect(
      (await source.list()).map(({ path, size, type, executable, target }) => [
        path,
        size,
        type,
        executable,
        target,
      ]),
    ).toEqual([
      ['docs/a.md', 1, 'file', false, null],
      ['docs/link', 9, 'link', false, '../run.sh'],
      ['run.sh', 10, 'file', true, null],
      ['vendor/lib', 0, 'submodule', false, pinned],
    ])
    expect(await text(source, 'docs/link')).toBe('#!/bin/sh\n')
    await expect(source.read('vendor/lib')).rejects.toThrow(ToolError)
  })

  test.each([
    ['out of the root', '../../../etc/passwd'],
    ['to an absolute path', '/etc/passwd'],
    ['to a folder', 'sub'],
    ['in a circle', 'link'],
    ['through a file', 'sub/b.py/x'],
  ])('a link %s is not read', async (_, target) => {
    scratch.write({ 'sub/b.py': '1' })
    symlinkSync(target, scratch.path('link'))
    scratch.commit()
    const source = await open(scratch.root, 'HEAD')
    await expect(source.read('link')).rejects.toThrow(/does not lead to a listed file/)
  })

  test('a link through a linked folder is followed', async () => {
    scratch.write({ 'v2/model/config.json': '{"v":2}' })
    symlinkSync('v2', scratch.path('latest'))
    symlinkSync('latest/model/../model/config.json', scratch.path('config.json'))
    scratch.commit()
    expect(await text(await open(scratch.root, 'HEAD'), 'config.json')).toBe('{"v":2}')
  })

  test('of a bare repository and of a sub-folder', async () => {
    scratch.write({ 'models/ko/config.json': '{}', 'top.py': '' })
    scratch.commit()
    scratch.git(['clone', '-q', '--bare', '.', 'bare.git'])
    expect(await pathsOf(await open(scratch.path('bare.git'), 'main'))).toEqual([
      'models/ko/config.json',
      'top.py',
    ])
    const sub = await open(scratch.path('models'), 'main')
    expect(await pathsOf(sub)).toEqual(['ko/config.json'])
    expect(await text(sub, 'ko/config.json')).toBe('{}')
  })

  test('keeps odd names and names those it cannot decode', async () => {
    scratch.write({ 'tab\there.py': '1', 'new\nline.py': '2', '모델.md': '3', '-rf': '4' })
    writeFileSync(Buffer.concat([Buffer.from(`${scratch.root}/caf`), Buffer.from([0xe9])]), 'latin-1')
    scratch.commit()
    const source = await open(scratch.root, 'HEAD')
    expect(await pathsOf(source)).toEqual(['-rf', 'new\nline.py', 'tab\there.py', '모델.md'])
    expect(await text(source, 'new\nline.py')).toBe('2')
    expect(await source.notices()).toEqual([{ path: 'caf\ufffd', reason: 'the name is not valid UTF-8' }])
  })

  test('is what its id says: replacement objects are left aside', async () => {
    scratch.write({ 'a.py': 'true\n' })
    const shown = scratch.commit()
    scratch.write({ 'a.py': 'false\n' })
    const other = scratch.commit('other')
    scratch.git(['replace', shown, other])
    expect(await text(await open(scratch.root, shown), 'a.py')).toBe('true\n')
  })
})

describe('reading', () => {
  test('many files at once come back each with its own bytes', async () => {
    const files: Record<string, Uint8Array> = { empty: new Uint8Array(0), newline: Buffer.from('\n') }
    for (let index = 0; index < 300; index += 1) {
      files[`f${index}`] = Buffer.alloc((index * 977) % 70_000, `${index} blob 12\n`)
    }
    scratch.write(files)
    scratch.commit()
    const source = await open(scratch.root, 'HEAD')
    const entries = await source.list()
    expect(entries).toHaveLength(302)
    const contents = await Promise.all(entries.map((entry) => source.read(entry.path)))
    const wrong = entries.filter((entry, index) => Buffer.compare(contents[index]!, files[entry.path]!) !== 0)
    expect(wrong).toEqual([])
  })

  test.each([
    [{ start: 0, end: 4 }, '0123'],
    [{ start: 8, end: 50 }, '89'],
    [{ start: 20, end: 30 }, ''],
  ])('range %j gives %j', async (range, expected) => {
    scratch.write({ digits: '0123456789' })
    scratch.commit()
    const source = await open(scratch.root, 'HEAD')
    expect(Buffer.from(await source.read('digits', range)).toString()).toBe(expected)
  })

  test('the head of a large object comes without the rest of it', async () => {
    const large = Buffer.alloc(40_000_000)
    large.write('HEAD', 8)
    scratch.write({ 'model.bin': large })
    scratch.commit()
    const source = await open(scratch.root, 'HEAD')
    const head = await source.read('model.bin', { start: 8, end: 12 })
    expect(Buffer.from(head).toString()).toBe('HEAD')
    // The short copy does not hold the 40 MB it was cut from.
    expect(head.buffer.byteLength).toBeLessThan(1_000_000)
  })

  test('goes on after close with a new process, and close can be called twice', async () => {
    scratch.write({ 'a.py': '1' })
    scratch.commit()
    const source = await open(scratch.root, 'HEAD')
    expect(await text(source, 'a.py')).toBe('1')
    await source.close()
    await source.close()
    expect(await text(source, 'a.py')).toBe('1')
  })

  test('an object that is damaged or gone is a ToolError for that path only', async () => {
    scratch.write({ 'a.py': 'aaa', 'b.py': 'bbb' })
    scratch.commit()
    const source = await open(scratch.root, 'HEAD')
    await source.list()
    const id = scratch.git(['rev-parse', 'HEAD:a.py'])
    const object = scratch.path('.git/objects', id.slice(0, 2), id.slice(2))
    chmodSync(object, 0o644)
    writeFileSync(object, 'damaged')
    const [bad, good] = await Promise.allSettled([source.read('a.py'), source.read('b.py')])
    expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(ToolError) })
    // The process may have ended with the first; asked again, the other is still there.
    expect(good.status === 'fulfilled' || (await text(source, 'b.py')) === 'bbb').toBe(true)
    await expect(source.read('c.py')).rejects.toThrow(UserError)
  })
})

describe('a partial clone', () => {
  let notices: readonly Notice[]
  let source: NotingSource

  beforeEach(async () => {
    scratch.write({ 'origin/a.py': 'here', 'origin/big.bin': 'x'.repeat(5_000) })
    scratch.commit('first', 'origin')
    scratch.git(['config', 'uploadpack.allowFilter', 'true'], 'origin')
    scratch.git([
      'clone',
      '-q',
      '--no-checkout',
      '--filter=blob:limit=1k',
      `file://${scratch.path('origin')}`,
      'clone',
    ])
    // Were git to fetch what it lacks, this would run.
    const trap = scratch.path('trap.sh')
    writeFileSync(trap, `#!/bin/sh\ntouch ${scratch.path('sprung')}\nexit 1\n`, { mode: 0o755 })
    scratch.git(['config', 'remote.origin.uploadpack', trap], 'clone')
    scratch.git(['config', 'protocol.allow', 'always'], 'clone')
    scratch.git(['config', 'protocol.file.allow', 'always'], 'clone')
    source = await open(scratch.path('clone'), 'HEAD')
    notices = await source.notices()
  })

  test('lists every file and says which objects are absent', async () => {
    expect((await source.list()).map(({ path, size }) => [path, size])).toEqual([
      ['a.py', 4],
      ['big.bin', 0],
    ])
    expect(notices).toEqual([{ path: 'big.bin', reason: 'the object is not in this clone' }])
  })

  test('reads what is there and fetches nothing', async () => {
    expect(await text(source, 'a.py')).toBe('here')
    await expect(source.read('big.bin')).rejects.toThrow(
      /big\.bin cannot be read: the object is not in this clone/,
    )
    expect(existsSync(scratch.path('sprung'))).toBe(false)
    // The trap works: plain git springs it.
    expect(() => scratch.git(['cat-file', '-p', 'HEAD:big.bin'], 'clone')).toThrow()
    expect(existsSync(scratch.path('sprung'))).toBe(true)
  })
})

describe('what cannot be opened', () => {
  test.each([
    ['a name nobody has', 'no-such-branch'],
    ['an id this clone lacks', 'deadbeef'.repeat(5)],
    ['a file of a commit', 'HEAD:a.py'],
  ])('%s names the revision and the way out', async (_, revision) => {
    scratch.write({ 'a.py': '1' })
    scratch.commit()
    const refused = openGitTree(scratch.root, revision)
    await expect(refused).rejects.toThrow(UserError)
    await expect(refused).rejects.toThrow(new RegExp(`"${revision}".*fetch-depth: 0`))
  })

  test.each(['', '-h', '--output=/tmp/x', '--upload-pack=x', 'main\n--all', 'a\0b'])(
    'revision %j is refused before git sees it',
    async (revision) => {
      scratch.write({ 'a.py': '1' })
      scratch.commit()
      await expect(openGitTree(scratch.root, revision)).rejects.toThrow(/is not a revision/)
    },
  )

  test('a folder that is no repository, and a missing one', async () => {
    mkdirSync(scratch.path('plain'))
    await expect(openGitTree(scratch.path('plain'), 'HEAD')).rejects.toThrow(/is not in a git repository/)
    await expect(openGitTree(scratch.path('nowhere'), 'HEAD')).rejects.toThrow(UserError)
  })

  test('an empty repository has no HEAD to read', async () => {
    scratch.git(['init', '-q'])
    await expect(openGitTree(scratch.root, 'HEAD')).rejects.toThrow(UserError)
  })

  test('without git installed the advice is to install it', async () => {
    scratch.write({ 'a.py': '1' })
    scratch.commit()
    const before = process.env['PATH']
    process.env['PATH'] = `relative/bin:.:${scratch.root}`
    try {
      const refused = openGitTree(scratch.root, 'HEAD')
      await expect(refused).rejects.toThrow(ToolError)
      await expect(refused).rejects.toThrow(/Install git/)
    } finally {
      process.env['PATH'] = before
    }
  })
})
