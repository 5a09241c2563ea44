// A verdict on a repository on GitHub beside the verdict on a checkout of the same commit, for real repositories: each is
// served by the stand-in of GitHub, whose answers are held against GitHub's own description.
//
//   npm run conformance -- github REPOSITORY…      (after npm run compile, on Node 24)
//
// A REPOSITORY is a git repository of this machine, bare or not, as OWNER/NAME=PATH[@REVISION]. Everything but how the
// subject is called, the time and the gap of history has to be equal. Prints requests, time and memory of each.
// SOVEREIGNTY_CLI names another build.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import './typescript.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const CLI = resolve(process.env.SOVEREIGNTY_CLI ?? join(ROOT, 'build', 'cli', 'main.js'))
const { GitHubServer } = await import(join(ROOT, 'test', 'support', 'github-server.ts'))

/** Says on standard error how much memory the process took at most, in kilobytes; `maxRSS` would begin with its parent's. */
const METER = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>process.stderr.write('peak '+/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1]))`

const wanted = process.argv.slice(2).map((argument) => {
  const [, name, path, revision] = /^([^=]+\/[^=]+)=([^@]+)(?:@(.+))?$/.exec(argument) ?? []
  if (name === undefined) throw new Error(`OWNER/NAME=PATH[@REVISION], found: ${argument}`)
  return { name, path: resolve(path), revision: revision ?? 'HEAD' }
})
if (wanted.length === 0) throw new Error('no repository is named')

const server = await GitHubServer.start()
const work = mkdtempSync(join(tmpdir(), 'sovereignty-beside-'))
let equal = 0
for (const { name, path, revision } of wanted) {
  const commit = execFileSync('git', ['rev-parse', `${revision}^{commit}`], {
    cwd: path,
    encoding: 'utf8',
  }).trim()
  await server.checkouts.serve(name, { path })
  const remote = await check(`${name}@${commit}`)
  const requests = server.log.splice(0).length
  const again = await check(`${name}@${commit}`)
  const checkout = checkoutOf(path, commit, name)
  const local = await check(checkout)
  rmSync(checkout, { recursive: true, force: true })
  const same =
    isDeepStrictEqual(essence(remote.verdict), essence(local.verdict)) && remote.code === local.code
  const asBefore =
    isDeepStrictEqual(essence(again.verdict), essence(remote.verdict)) && server.log.splice(0).length === 0
  if (same && asBefore) equal += 1
  else tellDifference(essence(remote.verdict), essence(local.verdict))
  const { coverage, level, components } = remote.verdict
  console.log(
    `${same && asBefore ? 'equal  ' : 'DIFFERS'} ${name}@${commit.slice(0, 10)}: ${coverage.filesListed} files, ${components.length} parts, ceiling ${level.ceiling}; ` +
      `${requests} requests, ${remote.seconds} s and ${remote.megabytes} MB, kept ${again.seconds} s and ${again.megabytes} MB, checkout ${local.seconds} s and ${local.megabytes} MB`,
  )
}
rmSync(work, { recursive: true, force: true })
await server.close()
console.log(`${equal} of ${wanted.length} equal`)
if (equal < wanted.length) process.exitCode = 1

/** The files of a commit as a shallow clone checks them out. */
function checkoutOf(path, commit, name) {
  const folder = mkdtempSync(join(work, 'checkout-'))
  const git = (...args) =>
    execFileSync('git', args, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, GIT_LFS_SKIP_SMUDGE: '1', GIT_ALLOW_PROTOCOL: 'file' },
    })
  git('init', '--quiet')
  git('remote', 'add', 'origin', `https://github.com/${name}`)
  git(
    '-c',
    'uploadpack.allowAnySHA1InWant=true',
    'fetch',
    '--quiet',
    '--depth=1',
    pathToFileURL(path).href,
    commit,
  )
  git('checkout', '--quiet', commit)
  return folder
}

function check(target) {
  const env = {
    ...process.env,
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TOKEN: '',
    GH_TOKEN: '',
    SOVEREIGNTY_CACHE: join(work, 'cache'),
  }
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', METER, CLI, 'check', target, '--format', 'json', '--fail-on', 'never'],
    {
      cwd: work,
      env,
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
      const megabytes = Math.round(Number(/peak (\d+)/.exec(out.stderr)?.[1]) / 1024)
      const seconds = ((performance.now() - started) / 1000).toFixed(2)
      done({ code, verdict: JSON.parse(out.stdout), seconds, megabytes })
    })
  })
}

function essence({ subject, elapsedMs: _, coverage, ...rest }) {
  const skipped = coverage.skipped.filter(
    ({ path, reason }) => path !== '.' || !/^(?:history not read|shallow clone):?/.test(reason),
  )
  return { ...rest, subject: { ...subject, name: null }, coverage: { ...coverage, skipped } }
}

/** The first place at which two values part. */
function tellDifference(left, right, where = '') {
  if (isDeepStrictEqual(left, right)) return false
  const isNode = (value) => typeof value === 'object' && value !== null
  if (isNode(left) && isNode(right))
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      if (tellDifference(left[key], right[key], `${where}/${key}`)) return true
  console.log(
    `${where}: ${JSON.stringify(left)?.slice(0, 300)} beside ${JSON.stringify(right)?.slice(0, 300)}`,
  )
  return true
}
