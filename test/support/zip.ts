import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  readonly name: string
  readonly content: Uint8Array | string
  /** What the directory says instead of the truth. */
  readonly lie?: {
    readonly size?: number
    readonly crc?: number
    readonly method?: number
    readonly flags?: number
  }
  readonly stored?: boolean
}

/** A zip archive of these files, in the form that GitHub's artifacts have; `lie` makes a hostile one. */
export function zipOf(files: readonly ZipFile[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, lie, stored } of files) {
    const plain = Buffer.from(content)
    const packed = stored === true ? plain : deflateRawSync(plain)
    const method = lie?.method ?? (stored === true ? 0 : 8)
    const title = Buffer.from(name)
    const fields = (head: Buffer, from: number): void => {
      head.writeUInt16LE(lie?.flags ?? 0, from)
      head.writeUInt16LE(method, from + 2)
      head.writeUInt32LE(lie?.crc ?? crc32(plain), from + 8)
      head.writeUInt32LE(packed.length, from + 12)
      head.writeUInt32LE(lie?.size ?? plain.length, from + 16)
      head.writeUInt16LE(title.length, from + 20)
    }
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    fields(local, 6)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    fields(central, 8)
    central.writeUInt32LE(at, 42)
    locals.push(local, title, packed)
    directory.push(central, title)
    at += local.length + title.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...locals, central, end, Buffer.from(comment)])
}
