import { describe, expect, test } from '@jest/globals'
import type { Catalogue } from '../../../../src/evidence/python/kinship/catalogue.js'
import { findKinship } from '../../../../src/evidence/python/kinship/find-kinship.js'
import type { CodeKinshipFact } from '../../../../src/types/fact.js'
import { catalogueFrom, moduleOf, OWN_ATTENTION, TIDE } from './fixture.js'

const known = catalogueFrom([{ name: 'Tide', text: TIDE }])

const kinship = (text: string, catalogue: Catalogue = known): CodeKinshipFact | undefined =>
  findKinship(moduleOf(text), () => catalogue).find(
    (fact): fact is CodeKinshipFact => fact.kind === 'code-kinship',
  )

const NAMES =
  'Tide TideAttention TidePool TideBlock TideModel config depth heads query pair ebb flood states phase past key swell scores weights mixed rise fall settle rate lifted before after attend pool kept turned split width hidden inner'.split(
    ' ',
  )

/** Every name of the author's becomes another one. */
const renamed = TIDE.replace(/\b[A-Za-z_]\w*/g, (name) => {
  const at = NAMES.indexOf(name)
  return at === -1 ? name : /^[A-Z]/.test(name) ? `Nuri${at}` : `n${at}`
})

const reformatted = renamed
  .replace(/^( +)/gm, '$1$1')
  .replaceAll('"', "'")
  .replace(/^( +)(return .*)$/gm, '\n$1# what follows is returned\n$1print("here", 1)\n$1$2')
  .replaceAll(
    '(self, n12, n13, mask=None, past=None)',
    '(self, n12: torch.Tensor, n13: "Phase", mask=None, past=None)',
  )

const methods = (text: string): string => {
  const [head, ...parts] = text.split(/(?=^ {4}def )/m)
  return [head, ...parts.slice(1, 3).reverse(), parts[0], ...parts.slice(3)].join('')
}

describe('kinship of modelling code', () => {
  test.each([
    ['as it is', TIDE, false],
    ['with all names changed', renamed, true],
    ['with names, layout, quotes and comments changed and messages inserted', reformatted, true],
    ['with methods in another order', methods(TIDE), false],
  ])('a copy %s is the known code', (_, text, otherNames) => {
    const fact = kinship(text)
    expect(fact?.known[0]).toMatchObject({ name: 'Tide', supplier: 'EleutherAI', license: 'Apache-2.0' })
    expect(fact?.known[0]?.share).toBeGreaterThan(0.9)
    expect(fact?.renamed).toBe(otherNames)
  })

  test('classes are named beside those they are, the largest blocks first, with their lines', () => {
    const fact = kinship(renamed)
    expect(fact?.classes.map(({ name, of }) => [name, of])).toEqual([
      ['Nuri1', 'TideAttention'],
      ['Nuri3', 'TideBlock'],
      ['Nuri2', 'TidePool'],
      ['Nuri4', 'TideModel'],
    ])
    const lines = renamed.split('\n')
    for (const { name, location } of fact?.classes ?? [])
      expect(lines[location.startLine - 1]).toContain(`class ${name}(`)
  })

  test('an upstream that no family stands for is named by its repository', () => {
    expect(findKinship(moduleOf(renamed), () => known)[1]).toMatchObject({
      kind: 'reference',
      target: 'code',
      id: 'tide/Tide',
      form: 'github',
      relation: 'architecture-of',
    })
  })

  test.each([
    ['llama', 'LlamaForCausalLM'],
    ['Whisper', 'Whisper'],
  ])('an upstream that people know is named as they name it: %s', (name, id) => {
    const catalogue = catalogueFrom([{ name, title: id, text: TIDE }])
    expect(findKinship(moduleOf(renamed), () => catalogue)[1]).toMatchObject({
      kind: 'reference',
      target: 'code',
      id,
      form: 'name',
    })
  })

  test.each([
    ['an attention of its own', TIDE.replace(/class TideAttention[\s\S]*?(?=class TidePool)/, OWN_ATTENTION)],
    ['only the shell', TIDE.replace(/class TideAttention[\s\S]*?(?=class TideModel)/, OWN_ATTENTION)],
    ['nothing of it', OWN_ATTENTION],
    ['too little for a statement', TIDE.replace(/class TideAttention[\s\S]*?(?=class TideBlock)/, '')],
    ['no class', 'import torch\n\nx = torch.softmax(torch.ones(3), dim=-1)\n'],
  ])('a file with %s is not told to be a copy', (_, text) => {
    expect(kinship(text)).toBeUndefined()
  })

  test('of designs that are equally near the one that the others were made from is named first', () => {
    const group = catalogueFrom([
      { name: 'Coast', text: renamed, parents: ['Tide'] },
      { name: 'Tide', text: TIDE },
      { name: 'Shore', text: renamed, parents: ['Coast'] },
    ])
    const fact = kinship(reformatted, group)
    expect(fact?.known.map(({ name }) => name)).toEqual(['Tide', 'Coast', 'Shore'])
    expect(fact?.equal).toBe(3)
    expect(fact?.known[2]?.ancestors).toEqual(['Coast', 'Tide'])
  })

  test.each([
    ['the licence header of its maker', '# Copyright 2023 EleutherAI. All rights reserved.\n', '', true],
    ['a comment that names the repository', '', '# Adapted from tide/Tide at v1\n', true],
    ['no word about it', '# Copyright 2025 Nuri Lab\n', '# faster than before\n', false],
    ['a message in place of a comment', '', 'x = "adapted from tide/Tide"\n', false],
  ])('%s', (_, head, tail, credited) => {
    expect(kinship(`${head}${renamed}${tail}`)?.credited).toBe(credited)
  })

  test.each(['development', 'documentation', 'evaluation', 'vendored'] as const)(
    'code of the scope %s says nothing',
    (scope) => {
      expect(findKinship(moduleOf(TIDE, scope), () => known)).toEqual([])
    },
  )

  test('hostile text costs no more than its length', () => {
    const text = `import torch\nfrom torch import nn\nclass A(nn.Module):\n    def forward(self, x):\n        # ${'#'.repeat(400_000)}\n        return softmax(${'('.repeat(50_000)}x${'.a'.repeat(100_000)}\n`
    const start = performance.now()
    expect(kinship(text)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
