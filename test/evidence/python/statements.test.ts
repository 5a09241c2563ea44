import { describe, expect, test } from '@jest/globals'
import { dottedName, ExpressionReader } from '../../../src/evidence/python/expression.js'
import { PythonModule } from '../../../src/evidence/python/module.js'
import { scanStatements } from '../../../src/evidence/python/statements.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { read } from './support.js'

function texts(source: string): string[] {
  return scanStatements(source).statements.map(({ start, end }) => source.slice(start, end))
}

describe('cutting Python into statements', () => {
  test('joins lines over brackets, strings and backslashes, and splits at semicolons', () => {
    expect(texts('a = f(\n  1,\n  2)\nb = """x\ny"""\nc = 1 + \\\n  2\nd = 1; e = 2\n')).toEqual([
      'a = f(\n  1,\n  2)',
      'b = """x\ny"""',
      'c = 1 + \\\n  2',
      'd = 1',
      'e = 2',
    ])
  })

  test('tells the literals in which no call can stand', () => {
    const source =
      "a = 'short'\nb = 'the help of f(x)'\nc = f'{load(name)}'\nd = rf\"\"\"{load(name)}\"\"\"\ne = r'(a|b)+ f(x)'\n"
    const { strings } = scanStatements(source)
    const texts = strings.flatMap((at, index) =>
      index % 2 === 0 ? [source.slice(at, strings[index + 1])] : [],
    )
    expect(texts).toEqual(["'short'", "'the help of f(x)'", "'(a|b)+ f(x)'"])
  })

  test('ignores brackets and quotes inside comments and strings', () => {
    expect(texts("a = '(' # it's (\nb = \"#\"\nc = r'\\'\n")).toHaveLength(3)
  })

  test('gives a suite on the line of its header to that header', () => {
    const { statements } = scanStatements('if debug: model = A()\nelse:\n    model = B()\n')
    expect(statements.map(({ keyword, parent }) => [keyword, parent?.keyword ?? null])).toEqual([
      ['if', null],
      ['', 'if'],
      ['else', null],
      ['', 'else'],
    ])
    expect(statements[1]!.equals).toBeGreaterThan(0)
  })

  test('finds enclosing functions and classes by indentation, tabs included', () => {
    const { statements } = scanStatements('class A:\n\tdef f(self):\n\t\treturn 1\n\tx = 2\n')
    expect(statements.map(({ parent }) => parent?.kind ?? null)).toEqual([null, 'class', 'def', 'class'])
  })

  test('recovers at the next unindented definition after a bracket that is never closed', () => {
    const found = texts('x = f(1,\ny = 2\ndef g():\n    return 1\n')
    expect(found).toContain('def g():')
    expect(found).toContain('return 1')
  })

  test('tells assignments from comparisons and augmented assignments', () => {
    const equals = (source: string) => scanStatements(source).statements[0]!.equals
    expect(equals('a = b')).toBe(2)
    expect(equals('a == b')).toBe(-1)
    expect(equals('a += b')).toBe(-1)
    expect(equals('f(a=b)')).toBe(-1)
    expect(equals('a: int = 3')).toBe(7)
  })
})

describe('reading expressions', () => {
  const one = (source: string) => new ExpressionReader(source, 0, source.length).expression()

  test.each([
    ['a.b.c', 'attribute'],
    ['f(x, *y, z=1, **w)', 'call'],
    ['d["k"]', 'subscript'],
    ['[a for a in b if a]', 'comprehension'],
    ['{k: v for k, v in d.items()}', 'comprehension'],
    ['{"a": 1, **b}', 'dict'],
    ['{1, 2}', 'sequence'],
    ['lambda x, y=1: x', 'lambda'],
    ['a if b else c', 'conditional'],
    ['not a in b and c', 'operation'],
    ['(a)', 'name'],
    ['(a,)', 'sequence'],
    ['-1', 'operation'],
    ['"a" \'b\' f"{c}"', 'string'],
    ['await f()', 'call'],
  ])('%s is a %s', (source, kind) => {
    expect(one(source).kind).toBe(kind)
  })

  test('keeps replacement fields of f-strings apart from their format', () => {
    const expression = one('f"a{b!r:>{w}}c{{d}}{e.f[0]:.2f}"')
    if (expression.kind !== 'string') throw new Error(expression.kind)
    expect(expression.parts.map((part) => (typeof part === 'string' ? part : part.kind))).toEqual([
      'a',
      'name',
      'c{d}',
      'subscript',
    ])
  })

  test('a dotted name has no calls in it', () => {
    expect(dottedName(one('a.b'))).toBe('a.b')
    expect(dottedName(one('a().b'))).toBeNull()
  })

  test('goes on after what it cannot read', () => {
    const source = 'f(]x, , ) ) g(1)'
    expect(new ExpressionReader(source, 0, source.length).all().length).toBeGreaterThan(0)
  })
})

describe('names of a module', () => {
  const module = new PythonModule({
    path: 'a.py',
    text: 'import torch.nn as nn\nfrom transformers import (\n  AutoModel as AM, # why\n  AutoConfig,\n)\nfrom . import own\nfrom .x import y\nimport os.path\n',
    scope: 'product',
    strength: 'C',
    context: {
      paths: new Set(),
      exists: () => false,
      follow: () => false,
      scopeOf: () => 'product',
      skip: () => {},
    },
    locate: () => {
      throw new Error('unused')
    },
  })

  test.each([
    ['nn', 'torch.nn'],
    ['AM', 'transformers.AutoModel'],
    ['AutoConfig', 'transformers.AutoConfig'],
    ['own', '.own'],
    ['y', '.x.y'],
    ['os', 'os'],
  ])('%s stands for %s', (local, full) => {
    expect(module.imports.get(local)).toBe(full)
  })
})

describe('hostile input', () => {
  const most = 400_000
  test.each([
    ['open brackets', `model = from_pretrained(${'('.repeat(most)}`],
    ['attribute chain', `from_pretrained(a${'.b'.repeat(most / 2)})`],
    ['sum', `x = from_pretrained("a"${' + "b"'.repeat(most / 6)})`],
    ['nested calls', `from_pretrained(${'f('.repeat(most / 2)}`],
    ['unclosed quotes', `from_pretrained(\n${'"\n'.repeat(most / 2)}`],
    ['triple quotes', `from_pretrained()\n${'"""\\'.repeat(most / 4)}`],
    ['f-string fields', `from_pretrained(f"${'{'.repeat(most)}")`],
    ['conditionals', `from_pretrained(${'a if b else '.repeat(most / 12)}c)`],
    ['one line of calls', 'AutoModel.from_pretrained(x);'.repeat(most / 30)],
    ['one name assigned over and over', `${'m = f(m)\n'.repeat(most / 10)}A.from_pretrained(m)\n`.repeat(2)],
    [
      'functions that pass a name on',
      Array.from(
        { length: 4000 },
        (_, at) => `def f${at}(m):\n    f${at + 1}(m)\n    A.from_pretrained(m)\n`,
      ).join(''),
    ],
    ['classes', 'class A(nn.Module):\n    def forward(self): pass\n'.repeat(most / 60)],
    ['urls', `from openai import OpenAI\nx = "${'https://a'.repeat(most / 9)}"`],
    ['spaces', `from_pretrained(${' '.repeat(most)}`],
    ['option table', 'p.add_argument("--m", default="a/b1"); A.from_pretrained(args.m)\n'.repeat(most / 80)],
  ])('%s are read in time that grows with the length only', (_name, text) => {
    const started = process.cpuUsage()
    read('tool.py', text)
    expect(cpuMilliseconds(started)).toBeLessThan(4000)
  })
})
