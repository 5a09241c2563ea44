// A verdict on a repository of the Hugging Face hub beside the verdict on the same files in a folder, for real repositories:
// each folder is served by the stand-in of the hub, small files by a redirect and large ones by a second host.
//
//   npm run conformance -- hub FOLDER…      (after npm run compile, on Node 24)
//
// A FOLDER holds one repository without its history. Everything but how the subject is called and the time has to be equal;
// links are left out, because the hub's listing has none. Prints the requests of a first run and of one after it.
// SOVEREIGNTY_CLI names another build.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import './typescript.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const CLI = resolve(process.env.SOVEREIGNTY_CLI ?? join(ROOT, 'build', 'cli', 'main.js'))
const { startHub } = await import(join(ROOT, 'test', 'support', 'hub-server.ts'))
const COMMIT = '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4'
/** What `.gitattributes` of a new repository on the hub sends to large-file storage. */
const LARGE =
  /\.(?:bin|ckpt|gguf|h5|msgpack|npy|npz|onnx|parquet|pickle|pkl|pt|pth|safetensors|tar|tgz|zip|zst|gz)$/

const folders = process.argv.slice(2).map((path) => resolve(path))
if (folders.length === 0) throw new Error('no folder is named')
const work = mkdtempSync(join(tmpdir(), 'sovereignty-hub-'))
let equal = 0
let requests = 0
let again = 0
for (const folder of folders) {
  const name = basename(folder).replace(/[^\w.-]/g, '-')
  const files = Object.fromEntries(filesOf(folder))
  const large = Object.keys(files).filter((path) => LARGE.test(path))
  const hub = await startHub(
    [{ id: `nobody/${name}`, commit: COMMIT, files, large, resolveCache: true }],
    [],
    {
      page: 1000,
    },
  )
  const environment = { HF_ENDPOINT: hub.url, SOVEREIGNTY_CACHE: join(work, name) }
  const remote = await check(`hf:nobody/${name}`, environment)
  const first = hub.requests.length
  const second = await check(`hf:nobody/${name}`, environment)
  const kept = hub.requests.length - first
  const local = await check(withoutLinks(name, files), environment)
  const same =
    isDeepStrictEqual(essence(remote), essence(local)) && isDeepStrictEqual(essence(second), essence(local))
  if (same) equal += 1
  else console.log(difference(essence(remote), essence(local)))
  requests += first
  again += kept
  console.log(
    `${same ? 'equal  ' : 'DIFFERS'} ${name}: ${Object.keys(files).length} files, ${remote.components.length} parts, ceiling ${remote.level.ceiling}; ${first} requests, ${kept} in a second run`,
  )
  await hub.close()
}
rmSync(work, { recursive: true, force: true })
console.log(`${equal} of ${folders.length} equal; ${requests} requests, ${again} in second runs`)
if (equal < folders.length) process.exitCode = 1

function withoutLinks(name, files) {
  const folder = join(work, `${name}-files`)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

function* filesOf(root, folder = root) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && entry.name !== '.git') yield* filesOf(root, path)
    else if (entry.isFile()) yield [relative(root, path).split(sep).join('/'), readFileSync(path)]
  }
}

function check(target, environment) {
  const child = spawn(
    process.execPath,
    [CLI, 'check', target, '--owner', 'nobody', '--format', 'json', '--fail-on', 'never'],
    {
      cwd: work,
      env: { ...process.env, ...environment, HF_TOKEN: '', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const out = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => {
      out[stream] += text
    })
  return new Promise((done) => {
    child.on('close', (code) => {
      if (code !== 0) throw new Error(`${target}: ${code} ${out.stderr}`)
      done(JSON.parse(out.stdout))
    })
  })
}

function essence({ subject: _, elapsedMs: __, ...rest }) {
  return rest
}

/** The first place at which two values part. */
function difference(left, right, where = '') {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return `  ${where}: ${JSON.stringify(left)} on the hub, ${JSON.stringify(right)} in the folder`
  const key = [...new Set([...Object.keys(left), ...Object.keys(right)])].find(
    (one) => !isDeepStrictEqual(left[one], right[one]),
  )
  return difference(left[key], right[key], `${where}/${key}`)
}
