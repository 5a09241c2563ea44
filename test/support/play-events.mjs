// Plays payloads against a built Action, each in a thread of its own, two at a time. Reads `[{ event, payload }]` from the
// file named first and writes one JSON line a payload into `results` of the folder named last.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

const AT_ONCE = 2

if (isMainThread) {
  const [list, dist, folder] = process.argv.slice(2)
  const scenes = JSON.parse(readFileSync(list, 'utf8'))
  const next = scenes.entries()
  const take = async () => {
    for (const [index, scene] of next) {
      const line = await play(scene, index, dist, folder)
      appendFileSync(join(folder, 'results'), `${JSON.stringify(line)}\n`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, take))
} else {
  module.enableCompileCache?.(workerData.cache)
  await import(workerData.entry)
}

function play({ event, payload }, index, dist, folder) {
  const path = (name) => join(folder, `${name}-${index}`)
  for (const name of ['output', 'summary']) writeFileSync(path(name), '')
  writeFileSync(path('event'), JSON.stringify(payload))
  const worker = new Worker(new URL(import.meta.url), {
    stdout: true,
    workerData: { entry: pathToFileURL(join(dist, 'action', 'index.js')).href, cache: join(folder, 'cache') },
    env: {
      ...process.env,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path('event'),
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary'),
    },
  })
  return new Promise((resolve) => {
    let said = ''
    let crash = null
    worker.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    worker.on('error', (error) => {
      crash = String(error)
    })
    worker.on('exit', (exitCode) =>
      resolve({ event, action: payload?.action ?? null, exitCode, crash, said }),
    )
  })
}
