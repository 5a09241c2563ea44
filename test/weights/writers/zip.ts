/** A zip archive with its entries stored, as PyTorch writes them; `align` pads headers as PyTorch does. */
export function zipOf(
  files: Readonly<Record<string, Uint8Array>>,
  { method = 0, align = 64 }: { method?: number; align?: number } = {},
): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const title = Buffer.from(name)
    const padding = (align - ((at + 30 + title.length + 4) % align)) % align
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(title.length, 26)
    local.writeUInt16LE(4 + padding, 28)
    const extra = Buffer.alloc(4 + padding)
    extra.write('FB', 0)
    extra.writeUInt16LE(padding, 2)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(content.length, 20)
    central.writeUInt32LE(content.length, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(at, 42)
    directory.push(central, title)
    parts.push(local, title, extra, Buffer.from(content))
    at += 30 + title.length + extra.length + content.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}
