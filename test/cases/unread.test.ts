import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.js'
import { ToolError } from '../../src/errors.js'
import { openMemory } from '../../src/source/memory.js'
import type { Source } from '../../src/source/source.js'

const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'from-scratch')

function files(): Record<string, Uint8Array> {
  const copy = mkdtempSync(join(tmpdir(), 'unread-'))
  try {
    cpSync(EXAMPLE, copy, { recursive: true })
    return Object.fromEntries(
      readdirSync(copy, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(copy, path)).isFile())
        .map((path) => [
          relative(copy, join(copy, path)).split('\\').join('/'),
          readFileSync(join(copy, path)),
        ]),
    )
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** The example with one more file, which cannot be read. */
function withUnreadable(path: string): Source {
  const source = openMemory({ ...files(), [path]: 'import torch\n' })
  return {
    ...source,
    read: async (asked, range) => {
      if (asked === path) throw new ToolError('permission denied')
      return source.read(asked, range)
    },
  }
}

async function judged(source: Source) {
  return check(source, { clock: () => new Date('2026-11-23T00:00:00Z'), toolVersion: '0' })
}

describe('a file that cannot be read', () => {
  test('keeps a random start from being supported when it is training code, and is named', async () => {
    const verdict = await judged(withUnreadable('finetune_more.py'))
    const start = verdict.requirements.find(({ id }) => id === 'T4-INIT')
    expect(start?.result).toBe('unverified')
    expect(start?.messages[0]).toEqual({
      key: 'reason.files-unread',
      parameters: { count: 1, first: 'finetune_more.py' },
    })
    expect(verdict.coverage.skipped.map(({ path }) => path)).toContain('finetune_more.py')
    expect(verdict.conclusion).toBe('unverified')
  })

  test('changes nothing when it is a test', async () => {
    const verdict = await judged(withUnreadable('tests/test_more.py'))
    expect(verdict.conclusion).toBe('supported')
  })
})
