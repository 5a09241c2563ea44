import { afterEach, describe, expect, test } from '@jest/globals'
import { AccessError, NetworkError, UserError } from '../../../src/errors.js'
import type { RandomAccess } from '../../../src/source/random-access.js'
import { openWebFile } from '../../../src/source/remote/web-file.js'
import { type Misbehaviour, type RangeServer, startRangeServer } from '../../support/range-server.js'

const content = Uint8Array.from({ length: 1 << 20 }, (_, at) => (at * 7 + (at >> 8)) & 255)
const servers: RangeServer[] = []
const waits: number[] = []

async function start(misbehaviour: Misbehaviour = 'none'): Promise<RangeServer> {
  const server = await startRangeServer(
    { 'a b.bin': content, 'small.bin': content.subarray(0, 10), 'large.bin': new Uint8Array(1 << 25) },
    misbehaviour,
  )
  servers.push(server)
  return server
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
  waits.splice(0)
})

function open(server: RangeServer, path = 'a%20b.bin'): Promise<RandomAccess> {
  return openWebFile(`${server.url}/${path}?signature=secret`, {
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms)
    },
  })
}

async function read(file: RandomAccess, start: number, length: number): Promise<Buffer> {
  const target = Buffer.alloc(length)
  return target.subarray(0, await file.readInto(target, start))
}

describe('a file at a web address', () => {
  test('is read by ranges: its beginning at once, large parts exactly, small ones with their neighbours', async () => {
    const server = await start()
    const file = await open(server)
    expect(file.size).toBe(content.length)
    for (const [from, length] of [
      [0, 8],
      [8, 5000],
      [131_000, 200],
      [300_000, 4],
      [300_100, 50],
      [400_000, 100_000],
      [content.length - 3, 3],
    ] as const) {
      expect(await read(file, from, length)).toEqual(Buffer.from(content.subarray(from, from + length)))
    }
    expect(server.requests.map((one) => one.replace('GET /a b.bin bytes=', ''))).toEqual([
      '0-131071',
      '131072-147455',
      '294912-311295',
      '400000-499999',
      '1032192-1048575',
    ])
    expect(file.transferred!()).toBe(131_072 + 3 * 16_384 + 100_000)
  })

  test('is asked for neighbouring ranges together, when it is told what will be read', async () => {
    const server = await start()
    const file = await open(server)
    await file.prepare!([
      { start: 600_000, end: 600_100 },
      { start: 200_000, end: 210_000 },
      { start: 215_000, end: 240_000 },
      { start: 100, end: 200 },
      { start: 220_000, end: 230_000 },
    ])
    for (const [from, length] of [
      [200_000, 10_000],
      [215_000, 25_000],
      [220_000, 10_000],
      [600_050, 50],
      [100, 100],
    ] as const) {
      expect(await read(file, from, length)).toEqual(Buffer.from(content.subarray(from, from + length)))
    }
    expect(server.requests.map((one) => one.replace('GET /a b.bin bytes=', '')).sort()).toEqual([
      '0-131071',
      '200000-239999',
      '600000-600099',
    ])
  })

  test('ends where it ends', async () => {
    const file = await open(await start(), 'small.bin')
    expect(file.size).toBe(10)
    expect(await read(file, 4, 100)).toEqual(Buffer.from(content.subarray(4, 10)))
    expect(await read(file, 10, 4)).toHaveLength(0)
  })

  test('of a server that sends whole files is refused before the body is read', async () => {
    const server = await start('ignores-ranges')
    await expect(open(server, 'large.bin')).rejects.toThrow(
      /large\.bin: the server does not answer ranges \(200\), and the file was not fetched whole/,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(server.sent()).toBeLessThan(1 << 25)
  })

  test.each<[Misbehaviour, RegExp]>([
    ['other-range', /bytes 1 to 131072 came instead of 0 to 131071/],
    ['no-content-range', /states no range of a known size/],
    ['packs', /packs what it sends/],
    ['short', /131071 bytes came instead of 131072 \(byte 0\)/],
    ['truncates', /connection broke at byte 0|65536 bytes came instead of 131072/],
  ])('of a server that %s is an error', async (misbehaviour, problem) => {
    const opening = open(await start(misbehaviour))
    await expect(opening).rejects.toThrow(NetworkError)
    await expect(opening).rejects.toThrow(problem)
  })

  test.each<[Misbehaviour, RegExp]>([
    ['grows', /has 1048577 bytes, and had 1048576/],
    ['changes', /was changed while it was read/],
  ])('that %s meanwhile is an error', async (misbehaviour, problem) => {
    const file = await open(await start(misbehaviour))
    await expect(read(file, 500_000, 20_000)).rejects.toThrow(problem)
  })

  test('whose connection breaks once is asked for again', async () => {
    const server = await start('truncates-once')
    const file = await open(server)
    expect(await read(file, 70_000, 10)).toEqual(Buffer.from(content.subarray(70_000, 70_010)))
    expect(server.requests).toHaveLength(2)
  })

  test('is waited for when the server says how long', async () => {
    const server = await start()
    server.refuse(1, 429, { 'retry-after': '7' })
    expect((await open(server)).size).toBe(content.length)
    expect(waits).toEqual([7000])
    server.refuse(1, 429, { ratelimit: '"api";r=0;t=12' })
    await open(server)
    server.refuse(2, 503)
    await open(server)
    expect(waits.slice(1)).toEqual([12_000, 500, 1000])
  })

  test.each([
    [429, { 'retry-after': '4000' }, NetworkError, /rate limit is used up for 4000 s/],
    [416, {}, NetworkError, /no such range \(416\)/],
    [404, {}, UserError, /is not there \(404\)/],
    [403, {}, AccessError, /without signing in \(403\)/],
    [500, {}, NetworkError, /answered 500/],
  ])('answered with %d for good is an error that says what to do', async (status, headers, kind, problem) => {
    const server = await start()
    server.refuse(9, status, headers as Readonly<Record<string, string>>)
    const opening = open(server)
    await expect(opening).rejects.toThrow(kind)
    await expect(opening).rejects.toThrow(problem)
    // What stands behind the question mark is nobody's business.
    await expect(opening).rejects.not.toThrow(/secret/)
  })

  test('may lie on another host', async () => {
    const server = await start()
    const door = await start()
    door.redirect(server.url)
    expect(await read(await open(door), 3, 4)).toEqual(Buffer.from(content.subarray(3, 7)))
    expect(server.requests).toHaveLength(1)
  })

  test.each(['http://example.org/model.safetensors', 'ftp://example.org/x'])(
    '%s is not asked: it is not encrypted',
    async (url) => {
      await expect(openWebFile(url)).rejects.toThrow(/is not encrypted. Give an https address/)
    },
  )
})
