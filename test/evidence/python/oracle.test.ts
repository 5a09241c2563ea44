import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parser } from '@lezer/python'
import { PythonModule } from '../../../src/evidence/python/module.js'
import { locateFile } from '../../../src/evidence/text-file.js'

const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'examples')

const context = {
  paths: new Set<string>(),
  exists: () => false,
  follow: () => false,
  scopeOf: () => 'product' as const,
  skip: () => {},
}

/** Callee texts with their offsets, as a parser made for the language finds them. */
function lezerCalls(text: string): string[] {
  const calls: string[] = []
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) throw new Error(`not valid Python at ${node.from}`)
      if (node.name === 'TypeDef') return false
      if (node.name === 'Decorator') {
        const list = node.node.getChild('ArgList')
        if (list !== null) calls.push(`${node.from + 1} ${text.slice(node.from + 1, list.from)}`)
      }
      const callee = node.name === 'CallExpression' ? node.node.firstChild : null
      if (callee !== null) calls.push(`${callee.from} ${text.slice(callee.from, callee.to)}`)
      return true
    },
  })
  return calls.sort()
}

function ownCalls(text: string): string[] {
  const module = new PythonModule({
    path: 'x.py',
    text,
    scope: 'product',
    strength: 'C',
    context,
    locate: () => locateFile('x.py'),
  })
  return module.statements
    .flatMap((statement) => module.callsIn(statement))
    .map(({ call }) => `${call.callee.start} ${text.slice(call.callee.start, call.callee.end)}`)
    .sort()
}

describe('the Python reader beside @lezer/python', () => {
  test.each([
    ['a chain over several lines', 'x = (\n    load("a")\n    .to(device)\n    .eval()\n)\n'],
    ['calls inside brackets of every kind', 'y = [f(a), {"k": g(b)}, (h(c),), {i(d)}]\n'],
    [
      'keywords, stars and nested calls',
      'run(*args(), **options(), model=build(cfg(x=1), y=[z() for z in zs()]))\n',
    ],
    ['comprehensions and conditions', 'v = {k(a): f(b) for a, b in items() if ok(a) and not bad(b)}\n'],
    ['lambdas and conditional expressions', 'run(lambda a: f(a) if g(a) else h(), key=lambda: i())\n'],
    [
      'decorators with and without arguments',
      '@app.post("/x")\n@plain\ndef f(a=g(), *, b: int = h()) -> None:\n    return i()\n',
    ],
    ['strings that look like calls', 's = "f(x)" + \'g(y)\' + """h(\nz)""" + r"i(\\" + str(1)\n'],
    ['comments that look like calls', 'x = f()  # g()\n# h()\n'],
    ['line continuations', 'a = f(1) + \\\n    g(2)\n'],
    ['statements on one line', 'if ok(): a = f(); b = g()\n'],
    ['subscripts and attributes', 'a.b(c)[d(e)].f(g)(h)\n'],
    [
      'with, for, while, try and raise',
      'with open(p()) as f, lock():\n    for i in range(n()):\n        while more():\n            try:\n                raise E(i) from e()\n            finally:\n                done()\n',
    ],
    [
      'await, yield and walrus',
      'async def f():\n    if (x := await g()) and (yield h(x)):\n        return await i(x)\n',
    ],
    ['class bodies', 'class A(B):\n    x = f()\n    def g(self): return super().g()\n'],
    [
      'assertions, deletes and operators',
      'assert f() == g() != (not h()), i()\ndel a[j()]\nx @= k() ** -l() // ~m()\n',
    ],
  ])('finds the same calls in %s', (_name, text) => {
    expect(ownCalls(text)).toEqual(lezerCalls(text))
  })

  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.py'),
  )

  test.each(files)('finds the same calls in examples/%s', (path) => {
    const text = readFileSync(join(EXAMPLES, path), 'utf8')
    const wanted = lezerCalls(text)
    expect(ownCalls(text)).toEqual(wanted)
  })
})
