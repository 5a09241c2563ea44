import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { type Header, pack as newTar } from 'tar-stream'
import { type Archive, readArchive } from '../../../src/source/github/archive.js'
import { listingOf } from '../../../src/source/github/listing.js'
import { type Pack, PackWriter, removePack } from '../../../src/source/github/pack.js'
import { objectId, treeId } from '../../../src/source/github/tree-id.js'

type TarEntry = Partial<Header> & { readonly name: string; readonly content?: string | Uint8Array }

async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const packed = newTar()
  for (const { content, ...header } of entries) {
    if (content === undefined) packed.entry({ size: 0, ...header }, '')
    else packed.entry(header, typeof content === 'string' ? content : Buffer.from(content))
  }
  packed.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of packed) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function* streamed(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

async function read(
  bytes: Uint8Array,
  caps?: { files: number; bytes: number },
): Promise<{ archive: Archive; pack: Pack }> {
  const writer = new PackWriter(null)
  try {
    return { archive: await readArchive(streamed(bytes), writer, caps), pack: writer.finish(false) }
  } catch (error) {
    writer.abandon()
    throw error
  }
}

async function archived(entries: readonly TarEntry[]): Promise<Archive> {
  const { archive, pack } = await read(gzipSync(await tar(entries)))
  removePack(pack)
  return archive
}

/** Header and content of a file with one byte, as POSIX describes them (ustar). */
function oneByteFile(name: string): Buffer {
  const block = Buffer.alloc(1024)
  block.write(name, 0)
  block.write('0000644', 100)
  block.write('00000000001', 124)
  block.write('        0', 148)
  block.write('ustar\u000000', 257)
  const sum = block.subarray(0, 512).reduce((all, byte) => all + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0`, 148)
  block.write('x', 512)
  return block
}

const paths = ({ files }: Archive): readonly string[] => files.map(({ path }) => path)

describe('an archive that somebody made to do harm', () => {
  test.each([
    ['a way out', '../../.ssh/authorized_keys'],
    ['a way out further down', 'src/../../outside.txt'],
    ['a root', '/etc/passwd'],
    ['the folder itself', 'src/./x.py'],
    ['no name between two slashes', 'src//x.py'],
    ['a path longer than any file system takes', `${'x/'.repeat(3000)}y`],
  ])('%s is left out and told', async (_, name) => {
    const archive = await archived([
      { name: 'top/README.md', content: '# Haneul\n' },
      { name: `top/${name}`, content: 'harm\n' },
    ])
    expect(paths(archive)).toEqual(['README.md'])
    expect(archive.notices.toArray()).toEqual([
      {
        path: expect.any(String),
        reason: expect.stringMatching(/^the path (?:leaves the repository|is too long)$/),
      },
    ])
  })

  test('what is neither a file nor a link is left out and told', async () => {
    const types = ['link', 'character-device', 'block-device', 'fifo'] as const
    const archive = await archived(
      types.map((type) => ({ name: `top/${type}`, type, linkname: '/etc/shadow' })),
    )
    expect(paths(archive)).toEqual([])
    expect(archive.notices.toArray().map(({ reason }) => reason)).toEqual(
      types.map(() => 'neither a file nor a link'),
    )
  })

  test('a second entry of one name does not take the place of the first', async () => {
    const { archive, pack } = await read(
      gzipSync(
        await tar([
          { name: 'top/LICENSE', content: 'first' },
          { name: 'top/LICENSE', content: 'later' },
          { name: 'other/LICENSE', content: 'again' },
        ]),
      ),
    )
    expect(paths(archive)).toEqual(['LICENSE'])
    expect(readFileSync(pack.path, 'utf8').slice(archive.files[0]!.at!, 5)).toBe('first')
    expect(archive.notices.toArray()).toHaveLength(2)
    removePack(pack)
  })

  test('names that differ in case stay two files', async () => {
    const archive = await archived([
      { name: 'top/Readme.md', content: 'one' },
      { name: 'top/README.md', content: 'two' },
    ])
    expect(paths(archive)).toEqual(['Readme.md', 'README.md'])
  })

  test('links in a circle are listed and lead nowhere', async () => {
    const archive = await archived([
      { name: 'top/a', type: 'symlink', linkname: 'b' },
      { name: 'top/b', type: 'symlink', linkname: 'a' },
      { name: 'top/out', type: 'symlink', linkname: '../../etc/passwd' },
    ])
    const { entries } = await listingOf(archive, treeId(archive.files)!, async () => {
      throw new Error('the tree is known')
    })
    expect(entries).toMatchObject([
      { path: 'a', type: 'link', target: 'b' },
      { path: 'b', type: 'link', target: 'a' },
      { path: 'out', type: 'link', target: '../../etc/passwd' },
    ])
  })

  test('names that are not UTF-8 belong to the tree, and are left out of the listing with a notice', async () => {
    const bytes = await tar([
      { name: 'top/caf_.py', content: 'x = 1\n' },
      { name: 'top/한글.py', content: 'x = 1\n' },
    ])
    bytes[bytes.indexOf('caf_') + 3] = 0xe9
    // The checksum of a header is the sum of its bytes.
    const sum = 0xe9 - '_'.charCodeAt(0)
    const field = bytes.toString('latin1', 148, 154)
    bytes.write((Number.parseInt(field, 8) + sum).toString(8).padStart(6, '0'), 148, 'latin1')
    const { archive, pack } = await read(gzipSync(bytes))
    removePack(pack)
    expect(paths(archive)[0]).toBe('caf\u00e9.py')
    const { entries, notices } = await listingOf(archive, treeId(archive.files)!, async () => {
      throw new Error('the tree is known')
    })
    expect(entries.map(({ path }) => path)).toEqual(['한글.py'])
    expect(notices).toEqual([{ path: 'caf\ufffd.py', reason: 'the name is not valid UTF-8' }])
  })

  test('one that unpacks to more than is read is cut, and so is one of too many files', async () => {
    const bomb = gzipSync(
      await tar([
        { name: 'top/a.txt', content: 'a' },
        { name: 'top/zeros.bin', content: new Uint8Array(8_000_000) },
        { name: 'top/z.txt', content: 'z' },
      ]),
    )
    expect(bomb.length).toBeLessThan(20_000)
    const { archive, pack } = await read(bomb, { files: 100, bytes: 1_000_000 })
    expect({ paths: paths(archive), cut: archive.cut, size: pack.size }).toEqual({
      paths: ['a.txt'],
      cut: 'bytes',
      size: 1,
    })
    removePack(pack)
    const many = await tar(Array.from({ length: 50 }, (_, n) => ({ name: `top/${n}`, content: '' })))
    const { archive: few, pack: second } = await read(gzipSync(many), { files: 20, bytes: 1_000_000 })
    expect({ count: few.files.length, cut: few.cut }).toEqual({ count: 20, cut: 'files' })
    removePack(second)
    const { entries, notices } = await listingOf(few, 'f'.repeat(40), async () => ({
      entries: [],
      truncated: true,
    }))
    expect(entries).toHaveLength(20)
    expect(notices.map(({ reason }) => reason)).toContain('more than 200000 files; the rest was not listed')
  })

  test('what was not kept because of a cut is listed without a content', async () => {
    const { archive, pack } = await read(
      gzipSync(
        await tar([
          { name: 'top/a.txt', content: 'a' },
          { name: 'top/b.txt', content: 'b'.repeat(100) },
        ]),
      ),
      { files: 100, bytes: 50 },
    )
    removePack(pack)
    const listed = [
      { path: 'a.txt', mode: '100644', id: objectId('blob', Buffer.from('a')), size: 1 },
      { path: 'b.txt', mode: '100644', id: '1'.repeat(40), size: 100 },
      { path: '../c.txt', mode: '100644', id: '2'.repeat(40), size: 1 },
    ]
    const { entries, notices } = await listingOf(archive, 'f'.repeat(40), async () => ({
      entries: listed,
      truncated: false,
    }))
    expect(entries).toMatchObject([
      { path: 'a.txt', at: 0 },
      { path: 'b.txt', size: 100, at: null },
    ])
    expect(notices).toEqual([{ path: '../c.txt', reason: 'the path leaves the repository' }])
  })

  test('a file that comes with other bytes than the tree states is not taken for it', async () => {
    const archive = await archived([{ name: 'top/LICENSE', content: 'MIT' }])
    const { entries } = await listingOf(archive, 'f'.repeat(40), async () => ({
      entries: [{ path: 'LICENSE', mode: '100644', id: objectId('blob', Buffer.from('GPL')), size: 3 }],
      truncated: false,
    }))
    expect(entries).toMatchObject([{ path: 'LICENSE', at: null }])
  })

  test.each([
    ['no gzip', async () => Buffer.from('404: Not Found')],
    ['no tar inside', async () => gzipSync(randomBytes(4096))],
    [
      'the first half',
      async () => gzipSync(await tar([{ name: 'top/a', content: randomBytes(9000) }])).subarray(0, 5000),
    ],
    [
      'a tar that ends within a file',
      async () => gzipSync((await tar([{ name: 'top/a', content: randomBytes(9000) }])).subarray(0, 5120)),
    ],
    [
      'a size that is no number',
      async () => {
        const bytes = await tar([{ name: 'top/a', content: 'x' }])
        bytes.fill('9', 124, 136)
        return gzipSync(bytes)
      },
    ],
    ['nothing', async () => Buffer.alloc(0)],
  ])('%s ends in an error', async (_, make) => {
    await expect(read(await make())).rejects.toThrow()
  })

  test('a hundred thousand files are read in a few seconds', async () => {
    const blocks = Array.from({ length: 100_000 }, (_, n) => oneByteFile(`top/d${n % 300}/f${n}.py`))
    const bytes = gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 1 })
    const started = performance.now()
    const { archive, pack } = await read(bytes)
    const id = treeId(archive.files)
    const seconds = (performance.now() - started) / 1000
    removePack(pack)
    expect(archive.files).toHaveLength(100_000)
    expect(id).toMatch(/^[0-9a-f]{40}$/)
    expect(seconds).toBeLessThan(30)
  }, 60_000)
})

describe('the id of a tree', () => {
  const blob = objectId('blob', Buffer.from(''))
  const file = (path: string) => ({ path, mode: '100644', id: blob }) as const

  test('no tree has a file and a folder of one name, one name twice, or thousands of folders in each other', () => {
    expect(treeId([file('a'), file('a/b')])).toBeNull()
    expect(treeId([file('a/b'), file('a')])).toBeNull()
    expect(treeId([file('a'), file('a')])).toBeNull()
    expect(treeId([file(`${'a/'.repeat(5000)}b`)])).toBeNull()
    expect(treeId([file(`${'a/'.repeat(2000)}b`)])).toMatch(/^[0-9a-f]{40}$/)
  })

  test('an empty tree has the id that git gives it', () => {
    expect(treeId([])).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
  })
})
