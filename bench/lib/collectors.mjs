// Gathers the evidence of a folder once, with a clock around every collector: `node collectors.mjs BUILD FOLDER`.
// The clock stands around the registry's entries, so that the measured code is the code that ships.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [build, folder] = process.argv.slice(2)
const load = (path) => import(pathToFileURL(join(build, path)).href)
const [{ gather }, { collectors }, { openSource }] = await Promise.all([
  load('evidence/gather.js'),
  load('evidence/registry.js'),
  load('source/index.js'),
])

const spent = new Map()
const add = (id, started) => spent.set(id, (spent.get(id) ?? 0) + performance.now() - started)

function timedText(collector) {
  return {
    ...collector,
    id: collector.id,
    wants(entry) {
      const started = performance.now()
      const wanted = collector.wants(entry)
      add(collector.id, started)
      return wanted
    },
    collect(file, context) {
      const started = performance.now()
      try {
        // A generator works while it is read.
        return [...collector.collect(file, context)]
      } finally {
        add(collector.id, started)
      }
    },
  }
}

function timedListing(collector) {
  return {
    id: collector.id,
    async collect(...args) {
      const started = performance.now()
      try {
        return await collector.collect(...args)
      } finally {
        add(collector.id, started)
      }
    },
  }
}

const source = await openSource(folder)
const started = performance.now()
await gather(source, {
  text: collectors.text.map(timedText),
  listing: collectors.listing.map(timedListing),
})
const total = performance.now() - started
await source.close()
process.stdout.write(JSON.stringify({ total, collectors: Object.fromEntries(spent) }))
