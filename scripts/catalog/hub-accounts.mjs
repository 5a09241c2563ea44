/**
 * Looks for the place where an owner links to its account on the hub: in the documents of repositories under the owner's own
 * account of the code host. Prints rows for hubs.mjs, each to be read before it is taken over.
 *
 *   node scripts/catalog/hub-accounts.mjs FOLDER
 *
 * FOLDER holds git directories named `owner+repository/repo`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { HUB_SOURCES } from './hubs.mjs'
import { OWNERS } from './owners.mjs'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: node scripts/catalog/hub-accounts.mjs FOLDER\n')
  process.exit(2)
}
const repositories = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'repo')))
const git = (name, ...args) => {
  try {
    return execFileSync('git', ['-C', join(folder, name, 'repo'), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}
for (const [id, , , hub, github] of OWNERS) {
  const known = new Set(HUB_SOURCES.filter(([owner]) => owner === id).map(([, account]) => account))
  const own = repositories.filter((name) =>
    github.split(' ').some((account) => name.toLowerCase().startsWith(`${account.toLowerCase()}+`)),
  )
  for (const account of hub.split(' ').filter((name) => name !== '' && !known.has(name))) {
    const source = own.map((name) => linkIn(name, account)).find((found) => found !== null)
    if (source !== undefined) console.log(`  ['${id}', '${account}', '${source}'],`)
  }
}

/** The first document that links to the account, with its commit. */
function linkIn(name, account) {
  const address = `huggingface[.]co/(collections/)?${account}([^A-Za-z0-9_-]|$)`
  const [hit] = git(name, 'grep', '-l', '-i', '-E', address, 'HEAD', '--', '*.md').split('\n')
  if (hit === undefined || hit === '') return null
  const commit = git(name, 'rev-parse', '--short=12', 'HEAD').trim()
  return `${name.replace('+', '/')} ${hit.slice('HEAD:'.length)}@${commit}`
}
