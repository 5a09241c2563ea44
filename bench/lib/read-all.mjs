// The least that any check of a folder costs: walks it and reads every file once. `.git` is left out.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let files = 0
let bytes = 0
const folders = [process.argv[2]]
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
  for (const child of readdirSync(folder, { withFileTypes: true })) {
    if (child.name === '.git') continue
    const path = join(folder, child.name)
    if (child.isDirectory()) folders.push(path)
    else if (child.isFile()) {
      files += 1
      bytes += readFileSync(path).byteLength
    }
  }
}
process.stdout.write(JSON.stringify({ files, bytes }))
