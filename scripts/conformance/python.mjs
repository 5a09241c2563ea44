// Lays the tool's own Python reader beside @lezer/python on real source files.
//
//   npm run compile && node scripts/conformance/python.mjs FOLDER …
//
// The tool cuts statements in one pass and reads expressions only where somebody asks, because parsing whole files costs
// several times the budget of the audit; lezer parses everything and tolerates errors. Both must find the same calls: the
// same callee text at the same offset. Files that lezer itself reads with error nodes are left out and counted.
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parser } from '@lezer/python'
import { PythonModule } from '../../build/evidence/python/module.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: node scripts/conformance/python.mjs FOLDER …')
  process.exit(2)
}

function* pythonFiles(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const stat = lstatSync(path)
    if (stat.isDirectory() && name !== '.git') yield* pythonFiles(path)
    else if (stat.isFile() && name.endsWith('.py') && stat.size < 1 << 20) yield path
  }
}

function lezerCalls(text) {
  const calls = new Set()
  let errors = 0
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) errors += 1
      // Calls inside type annotations load nothing and are not read.
      if (node.name === 'TypeDef') return false
      if (node.name === 'Decorator') {
        // `@app.post("/x")` has its arguments beside the name, not in a call node.
        const list = node.node.getChild('ArgList')
        if (list !== null) calls.add(`${node.from + 1}:${list.from}`)
      }
      if (node.name !== 'CallExpression') return
      const callee = node.node.firstChild
      if (callee !== null) calls.add(`${callee.from}:${callee.to}`)
    },
  })
  return { calls, errors }
}

function ownCalls(text) {
  const module = new PythonModule({
    path: 'x.py',
    text,
    scope: 'product',
    strength: 'C',
    context: null,
    locate: () => null,
  })
  const calls = new Set()
  for (const statement of module.statements) {
    for (const { call } of module.callsIn(statement)) calls.add(`${call.callee.start}:${call.callee.end}`)
  }
  return calls
}

let files = 0
let broken = 0
let both = 0
let missed = 0
let extra = 0
const time = { lezer: 0, own: 0 }
for (const folder of folders) {
  for (const path of pythonFiles(folder)) {
    const text = readFileSync(path, 'utf8')
    let start = performance.now()
    const { calls, errors } = lezerCalls(text)
    time.lezer += performance.now() - start
    if (errors > 0) {
      broken += 1
      continue
    }
    start = performance.now()
    const own = ownCalls(text)
    time.own += performance.now() - start
    files += 1
    for (const call of calls) {
      if (own.has(call)) both += 1
      else {
        missed += 1
        if (missed <= 12) {
          const [from, to] = call.split(':').map(Number)
          console.log(
            `missed  ${path}:${text.slice(0, from).split('\n').length} ${text.slice(from, Math.min(to, from + 80)).replace(/\s+/g, ' ')}`,
          )
        }
      }
    }
    for (const call of own) {
      if (calls.has(call)) continue
      extra += 1
      if (extra <= 12) {
        const [from, to] = call.split(':').map(Number)
        console.log(
          `extra   ${path}:${text.slice(0, from).split('\n').length} ${text.slice(from, Math.min(to, from + 80)).replace(/\s+/g, ' ')}`,
        )
      }
    }
  }
}
console.log(
  `files ${files} (left out for syntax errors: ${broken}), calls in both ${both}, only lezer ${missed}, only own ${extra}`,
)
console.log(
  `agreement ${(both / (both + missed + extra)).toFixed(5)}; lezer ${time.lezer.toFixed(0)} ms, own (every expression) ${time.own.toFixed(0)} ms`,
)
