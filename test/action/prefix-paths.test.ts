import { describe, expect, test } from '@jest/globals'
import { prefixPaths } from '../../src/action/prefix-paths.js'
import { contradiction, place, verdict } from '../support/verdicts.js'

const fixed = {
  ...contradiction,
  fix: { path: 'sovereignty.json', patch: [{ op: 'replace' as const, path: '/claim/level', value: 'T2' }] },
}

describe('paths from the root of the repository', () => {
  test('are the same verdict for the root itself', () => {
    const head = verdict('contradicted', { findings: [fixed] })
    expect(prefixPaths(head, '')).toBe(head)
  })

  test('reach every place of the verdict', () => {
    const head = {
      ...verdict('contradicted', { findings: [fixed] }),
      requirements: [
        {
          id: 'T4-INIT',
          result: 'contradicted' as const,
          reasons: [],
          messages: [],
          locations: [place('config.json', 4, '"model_type"')],
        },
      ],
      licenses: [
        {
          id: 'MIT',
          match: 'exact' as const,
          raw: 'MIT License',
          source: 'file' as const,
          appliesTo: 'repository' as const,
          reach: { folder: 'src/', except: ['src/loss/'] },
          addedWords: [],
          location: place('src/LICENSE', 1, 'MIT License'),
        },
      ],
      hosts: [
        {
          url: 'https://download.pytorch.org/whl/cu124',
          strength: 'A' as const,
          scope: 'product' as const,
          locations: [place('requirements.txt', 1, '--index-url …')],
          places: 1,
        },
      ],
      coverage: {
        filesListed: 1,
        filesRead: 0,
        bytesRead: 0,
        skipped: [{ path: 'big.json', reason: 'too large' }],
      },
    }
    const text = JSON.stringify(prefixPaths(head, 'models/a'))
    expect(JSON.parse(text)).not.toEqual(JSON.parse(JSON.stringify(head)))
    // Every path of the verdict is prefixed: taking the prefix off gives the verdict back. JSON pointers stay.
    expect(JSON.parse(text.replaceAll('"models/a/', '"'))).toEqual(JSON.parse(JSON.stringify(head)))
    const files = [...text.matchAll(/"(?:path|manifest)":"([^"]+)"/g)].map(([, path]) => path as string)
    expect(files.filter((path) => !path.startsWith('models/a/'))).toEqual(['/claim/level'])
  })
})
