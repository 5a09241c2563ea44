import { expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { openMemory } from '../../src/source/memory.js'
import { noticesOf } from '../../src/source/notice.js'

test('a memory source lists, reads ranges and describes itself', async () => {
  const source = openMemory(
    { 'b.md': '설명', 'a/x.bin': Uint8Array.of(1, 2, 3) },
    { name: 'lab/model@v1', kind: 'github', revision: 'f'.repeat(40) },
  )
  expect((await source.list()).map(({ path, size }) => [path, size])).toEqual([
    ['a/x.bin', 3],
    ['b.md', 6],
  ])
  expect(Buffer.from(await source.read('b.md')).toString()).toBe('설명')
  expect([...(await source.read('a/x.bin', { start: 1, end: 9 }))]).toEqual([2, 3])
  expect(await source.describe()).toEqual({
    name: 'lab/model@v1',
    kind: 'github',
    revision: 'f'.repeat(40),
    remote: null,
  })
  await expect(source.read('c')).rejects.toThrow(UserError)
  expect(await noticesOf(source)).toEqual([])
})

test('what a reader changes does not change the source', async () => {
  const source = openMemory({ a: 'text' })
  const bytes = await source.read('a')
  bytes[0] = 0
  expect(Buffer.from(await source.read('a')).toString()).toBe('text')
})
