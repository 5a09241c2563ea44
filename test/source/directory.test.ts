import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ToolError, UserError } from '../../src/errors.js'
import { openDirectory } from '../../src/source/directory.js'
import type { Source } from '../../src/source/source.js'
import { Scratch } from './repository.js'

let scratch: Scratch
beforeEach(() => {
  scratch = new Scratch()
})
afterEach(() => scratch.remove())

async function pathsOf(source: Source): Promise<string[]> {
  return (await source.list()).map((entry) => entry.path)
}

async function text(source: Source, path: string): Promise<string> {
  return Buffer.from(await source.read(path)).toString('utf8')
}

describe('a plain folder', () => {
  test('lists every file with size and executable bit, sorted by code units', async () => {
    scratch.write({ 'b.py': 'x = 1\n', 'a/z.md': '# Z\n', 'a.md': '', 'Z.txt': 'z', '모델/설명.md': '설명' })
    scratch.write({ 'run.sh': '#!/bin/sh\n' })
    chmodSync(scratch.path('run.sh'), 0o755)
    const source = await openDirectory(scratch.root)
    expect(await source.list()).toEqual([
      { path: 'Z.txt', size: 1, type: 'file', executable: false, target: null },
      { path: 'a.md', size: 0, type: 'file', executable: false, target: null },
      { path: 'a/z.md', size: 4, type: 'file', executable: false, target: null },
      { path: 'b.py', size: 6, type: 'file', executable: false, target: null },
      { path: 'run.sh', size: 10, type: 'file', executable: true, target: null },
      { path: '모델/설명.md', size: 6, type: 'file', executable: false, target: null },
    ])
    expect(await source.describe()).toEqual({
      name: scratch.root,
      kind: 'directory',
      revision: null,
      remote: null,
    })
  })

  test('ignores nothing, because without git nothing tells what belongs to it', async () => {
    scratch.write({ '.gitignore': '*.safetensors\n', 'model.safetensors': 'x' })
    expect(await pathsOf(await openDirectory(scratch.root))).toEqual(['.gitignore', 'model.safetensors'])
  })

  test.each([
    [undefined, '0123456789'],
    [{ start: 0, end: 4 }, '0123'],
    [{ start: 4, end: 6 }, '45'],
    [{ start: 8, end: 50 }, '89'],
    [{ start: 50, end: 60 }, ''],
    [{ start: 6, end: 2 }, ''],
  ])('reads range %j as %j', async (range, expected) => {
    scratch.write({ digits: '0123456789' })
    const source = await openDirectory(scratch.root)
    expect(Buffer.from(await source.read('digits', range)).toString()).toBe(expected)
  })

  test('reads a file larger than the synchronous limit whole and in ranges', async () => {
    const content = Buffer.alloc(3_000_000, 'abcdefghij')
    scratch.write({ 'big.txt': content })
    const source = await openDirectory(scratch.root)
    expect(Buffer.compare(await source.read('big.txt'), content)).toBe(0)
    const part = await source.read('big.txt', { start: 1_000_003, end: 2_900_000 })
    expect(Buffer.compare(part, content.subarray(1_000_003, 2_900_000))).toBe(0)
  })

  test('keeps odd but valid names as they are', async () => {
    scratch.write({ 'new\nline.py': '1', '-rf': '2', 'a"b\\c': '3', ' lead': '4' })
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual([' lead', '-rf', 'a"b\\c', 'new\nline.py'])
    expect(await text(source, 'new\nline.py')).toBe('1')
  })

  test('leaves out a name that is not valid UTF-8 and says so', async () => {
    scratch.write({ 'ok.py': '1' })
    writeFileSync(Buffer.concat([Buffer.from(`${scratch.root}/caf`), Buffer.from([0xe9])]), 'latin-1')
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual(['ok.py'])
    expect(await source.notices()).toEqual([{ path: 'caf\ufffd', reason: 'the name is not valid UTF-8' }])
  })

  test('never opens a FIFO or a socket and names them', async () => {
    scratch.write({ 'ok.py': '1' })
    execFileSync('mkfifo', [scratch.path('pipe')])
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(scratch.path('socket'), resolve))
    try {
      const source = await openDirectory(scratch.root)
      expect(await pathsOf(source)).toEqual(['ok.py'])
      expect((await source.notices()).map((notice) => notice.path)).toEqual(['pipe', 'socket'])
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  test('does not wait on a FIFO that took the place of a listed file', async () => {
    scratch.write({ 'config.json': '{}' })
    const source = await openDirectory(scratch.root)
    await source.list()
    rmSync(scratch.path('config.json'))
    execFileSync('mkfifo', [scratch.path('config.json')])
    await expect(source.read('config.json')).rejects.toThrow(ToolError)
  })

  test('a file that vanished after the listing is a ToolError, an unlisted one a UserError', async () => {
    scratch.write({ 'a.py': '1', 'b.py': '2' })
    const source = await openDirectory(scratch.root)
    await source.list()
    rmSync(scratch.path('a.py'))
    await expect(source.read('a.py')).rejects.toThrow(/a\.py cannot be read: ENOENT/)
    await expect(source.read('c.py')).rejects.toThrow(UserError)
    await expect(source.read('../b.py')).rejects.toThrow(UserError)
  })
})

describe('links', () => {
  test('are listed with their target and not walked into', async () => {
    scratch.write({ 'real/file.py': '1' })
    symlinkSync('real', scratch.path('alias'))
    symlinkSync('real/file.py', scratch.path('file-link'))
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual(['alias', 'file-link', 'real/file.py'])
    expect((await source.list())[1]).toMatchObject({ type: 'link', target: 'real/file.py' })
    expect(await text(source, 'file-link')).toBe('1')
  })

  test.each([
    ['an absolute path outside', '/etc/hostname'],
    ['a path above the root', '../../../../etc/hostname'],
    ['a folder', 'real'],
    ['nothing', 'nowhere'],
    ['itself', 'link'],
  ])('a link to %s is not read', async (_, target) => {
    scratch.write({ 'real/file.py': '1' })
    symlinkSync(target, scratch.path('link'))
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual(['link', 'real/file.py'])
    await expect(source.read('link')).rejects.toThrow(ToolError)
  })

  test('a link into .git or to an ignored file is not read, as those are not listed', async () => {
    scratch.write({ '.gitignore': '.env\n', '.env': 'TOKEN=hf_secret', 'a.py': '1' })
    symlinkSync('.git/config', scratch.path('settings'))
    symlinkSync('.env', scratch.path('environment'))
    scratch.commit()
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual(['.gitignore', 'a.py', 'environment', 'settings'])
    await expect(source.read('settings')).rejects.toThrow(/does not lead to a listed file/)
    await expect(source.read('environment')).rejects.toThrow(/does not lead to a listed file/)
  })

  test('tracked files below a folder that became a link are not reached through it', async () => {
    scratch.write({ 'data/secret.txt': 'tracked' })
    scratch.commit()
    const outside = new Scratch()
    outside.write({ 'secret.txt': 'outside' })
    try {
      rmSync(scratch.path('data'), { recursive: true })
      symlinkSync(outside.root, scratch.path('data'))
      const source = await openDirectory(scratch.root)
      expect((await source.list()).map(({ path, type }) => [path, type])).toEqual([['data', 'link']])
      await expect(source.read('data/secret.txt')).rejects.toThrow(UserError)
    } finally {
      outside.remove()
    }
  })
})

describe('a git work tree', () => {
  test('lists ignored files only when they are tracked', async () => {
    scratch.write({ 'model.safetensors': 'tracked', 'a.py': '1' })
    scratch.commit()
    scratch.write({
      '.gitignore': '*.safetensors\n/build/\n',
      'other.safetensors': 'untracked',
      'build/out.py': '1',
      'new.py': '1',
    })
    expect(await pathsOf(await openDirectory(scratch.root))).toEqual([
      '.gitignore',
      'a.py',
      'model.safetensors',
      'new.py',
    ])
  })

  test('follows .gitignore files of all levels, un-ignoring, and info/exclude', async () => {
    scratch.write({ 'a.py': '' })
    scratch.commit()
    scratch.write({
      '.gitignore': '*.log\n*.d\n',
      'sub/.gitignore': '!keep.log\n!x.d\nlocal.txt\n',
      'sub/keep.log': '',
      'sub/drop.log': '',
      'sub/local.txt': '',
      'sub/x.d/inside.py': '',
      'local.txt': '',
      'y.d/inside.py': '',
      'private.txt': '',
      '.git/info/exclude': 'private.txt\n',
    })
    expect(await pathsOf(await openDirectory(scratch.root))).toEqual([
      '.gitignore',
      'a.py',
      'local.txt',
      'sub/.gitignore',
      'sub/keep.log',
      'sub/x.d/inside.py',
    ])
  })

  test('a tracked file that is deleted on disk is not listed', async () => {
    scratch.write({ 'a.py': '1', 'b.py': '2' })
    scratch.commit()
    rmSync(scratch.path('a.py'))
    expect(await pathsOf(await openDirectory(scratch.root))).toEqual(['b.py'])
  })

  test('a sub-folder as root has paths of its own and the rules from above', async () => {
    scratch.write({
      '.gitignore': '*.ckpt\n',
      'models/ko/config.json': '{}',
      'models/ko/last.ckpt': 'x',
      'top.py': '',
    })
    const revision = scratch.commit()
    scratch.git(['remote', 'add', 'origin', 'https://kim:ghp_token@github.com/lab/ko-model.git'])
    const source = await openDirectory(scratch.path('models'))
    expect(await pathsOf(source)).toEqual(['ko/config.json'])
    expect(await text(source, 'ko/config.json')).toBe('{}')
    expect(await source.describe()).toEqual({
      name: scratch.path('models'),
      kind: 'directory',
      revision,
      remote: 'https://github.com/lab/ko-model',
    })
  })

  test('a folder that the repository around it ignores is a folder of its own', async () => {
    scratch.write({ '.gitignore': '/downloads/\n', 'downloads/model/config.json': '{}', 'a.py': '' })
    scratch.commit()
    const source = await openDirectory(scratch.path('downloads/model'))
    expect(await pathsOf(source)).toEqual(['config.json'])
    expect((await source.describe()).revision).toBeNull()
  })

  test('a submodule is one entry with its commit; a nested repository is listed by its own rules', async () => {
    const library = new Scratch()
    try {
      library.write({ 'lib.py': '1' })
      const pinned = library.commit()
      scratch.write({ 'a.py': '1' })
      scratch.commit()
      scratch.git(['submodule', '--quiet', 'add', library.root, 'library'])
      scratch.write({ 'nested/.gitignore': '*.tmp\n', 'nested/n.py': '1', 'nested/n.tmp': '1' })
      scratch.commit('nested', 'nested')
      const source = await openDirectory(scratch.root)
      expect(await pathsOf(source)).toEqual([
        '.gitmodules',
        'a.py',
        'library',
        'nested/.gitignore',
        'nested/n.py',
      ])
      expect((await source.list())[2]).toMatchObject({ type: 'submodule', target: pinned })
      await expect(source.read('library')).rejects.toThrow(ToolError)
    } finally {
      library.remove()
    }
  })

  test('a path in conflict is listed once', async () => {
    scratch.write({ 'a.py': '1\n' })
    scratch.commit()
    scratch.git(['checkout', '-q', '-b', 'other'])
    scratch.write({ 'a.py': '2\n' })
    scratch.commit('other')
    scratch.git(['checkout', '-q', 'main'])
    scratch.write({ 'a.py': '3\n' })
    scratch.commit('main')
    expect(() => scratch.git(['merge', '-q', 'other'])).toThrow()
    expect(await pathsOf(await openDirectory(scratch.root))).toEqual(['a.py'])
  })

  test('files outside a sparse checkout are named as not looked at', async () => {
    scratch.write({ 'a/a.py': '1', 'b/b.py': '2' })
    scratch.commit()
    scratch.git(['sparse-checkout', 'set', 'a'])
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual(['a/a.py'])
    expect(await source.notices()).toEqual([
      { path: 'b/b.py', reason: 'tracked, but not checked out (sparse checkout)' },
    ])
  })

  test('when git cannot answer everything is listed, with a notice', async () => {
    scratch.write({ '.gitignore': '*.bin\n', 'model.bin': 'x', '.git/HEAD': 'not a repository' })
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual(['.gitignore', 'model.bin'])
    expect(await source.notices()).toEqual([
      { path: '.', reason: expect.stringContaining('.gitignore names were not left out') },
    ])
  })

  test('settings of the repository start no program', async () => {
    scratch.write({ 'a.py': '1', '.gitattributes': '*.py filter=evil diff=evil\n' })
    scratch.commit()
    const trap = scratch.path('.git/trap.sh')
    writeFileSync(trap, `#!/bin/sh\ntouch ${scratch.path('sprung')}\n`, { mode: 0o755 })
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.evil.textconv',
      'diff.external',
    ]) {
      scratch.git(['config', key, trap])
    }
    mkdirSync(scratch.path('.git/hooks'), { recursive: true })
    writeFileSync(scratch.path('.git/hooks/post-index-change'), `#!/bin/sh\n${trap}\n`, { mode: 0o755 })
    const source = await openDirectory(scratch.root)
    expect(await pathsOf(source)).toEqual(['.gitattributes', 'a.py'])
    await source.describe()
    expect(await text(source, 'a.py')).toBe('1')
    expect(existsSync(scratch.path('sprung'))).toBe(false)
    // The trap works: plain git springs it. Where it has to read the file, it fails then, as the trap speaks no protocol.
    try {
      scratch.git(['status'])
    } catch {}
    expect(existsSync(scratch.path('sprung'))).toBe(true)
  })

  test('variables of a surrounding git, as in a hook, do not lead to another repository', async () => {
    scratch.write({ 'a.py': '1' })
    scratch.commit()
    const before = process.env['GIT_DIR']
    process.env['GIT_DIR'] = '/nonexistent/.git'
    try {
      const source = await openDirectory(scratch.root)
      expect(await pathsOf(source)).toEqual(['a.py'])
      expect(await source.notices()).toEqual([])
    } finally {
      if (before === undefined) delete process.env['GIT_DIR']
      else process.env['GIT_DIR'] = before
    }
  })
})

describe('what cannot be opened', () => {
  test('a missing path', async () => {
    await expect(openDirectory(scratch.path('nowhere'))).rejects.toThrow(UserError)
    await expect(openDirectory(scratch.path('nowhere'))).rejects.toThrow(/does not exist/)
  })

  test('a file', async () => {
    scratch.write({ 'README.md': '' })
    await expect(openDirectory(scratch.path('README.md'))).rejects.toThrow(/is a file\. Give the folder/)
  })

  test('a bare repository without a revision', async () => {
    scratch.write({ 'a.py': '' })
    scratch.commit()
    scratch.git(['clone', '-q', '--bare', '.', 'bare.git'])
    await expect(openDirectory(scratch.path('bare.git'))).rejects.toThrow(/bare git repository/)
  })

  const asRoot = process.getuid?.() === 0
  ;(asRoot ? test.skip : test)(
    'a folder and a file without permission are named, the rest is listed',
    async () => {
      scratch.write({ 'closed/a.py': '', 'mute.py': '1', 'b.py': '' })
      chmodSync(scratch.path('closed'), 0)
      chmodSync(scratch.path('mute.py'), 0)
      try {
        const source = await openDirectory(scratch.root)
        expect(await pathsOf(source)).toEqual(['b.py', 'mute.py'])
        expect(await source.notices()).toEqual([{ path: 'closed', reason: 'folder not readable: EACCES' }])
        await expect(source.read('mute.py')).rejects.toThrow(/EACCES/)
      } finally {
        chmodSync(scratch.path('closed'), 0o755)
      }
    },
  )
})
