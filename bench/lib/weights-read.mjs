// Merely reads two files whole, as fast as one thread does it: `node weights-read.mjs A B`.
import { closeSync, openSync, readSync } from 'node:fs'

const buffer = Buffer.alloc(1 << 20)
const start = performance.now()
let bytes = 0
for (const path of process.argv.slice(2)) {
  const file = openSync(path, 'r')
  for (let at = 0; ; ) {
    const count = readSync(file, buffer, 0, buffer.length, at)
    if (count === 0) break
    at += count
    bytes += count
  }
  closeSync(file)
}
console.log(JSON.stringify({ ms: performance.now() - start, bytes }))
