import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ownerById } from '../../../../src/catalog/owners.js'
import { knownCode } from '../../../../src/evidence/python/kinship/known-code.js'

const DATA = new URL('../../../../src/evidence/python/kinship/known-code.data.ts', import.meta.url)

describe('fingerprints that ship', () => {
  const { files, classesOf, find, weight, holders } = knownCode()

  test('every file states where and under which licence it was read, and an owner that the catalogue has', () => {
    expect(files.length).toBeGreaterThan(150)
    for (const file of files) {
      expect(file.repository).toMatch(/^[\w.-]+\/[\w.-]+$/)
      expect(file.revision).toMatch(/^(?:[0-9a-f]{40}|v\d+\.\d+\.\d+)$/)
      expect(file.license).toMatch(/^[\w.-]+$/)
      expect(file.vendor === null || ownerById(file.vendor) !== null).toBe(true)
      expect(file.name).not.toBe('')
    }
  })

  test('every file has classes, and is among the holders of all their fingerprints', () => {
    const faults = files.flatMap((file, number) => {
      const classes = classesOf(number)
      if (classes.length === 0) return [`${file.name} has no class`]
      const held = holders(classes.flatMap(({ indexes }) => [...indexes]))
      return classes
        .filter(({ indexes }) =>
          indexes.some(
            (index) => !held.get(index)!.includes(number) || !(weight(index) >= 0 && weight(index) <= 1),
          ),
        )
        .map(({ name }) => `${file.name} ${name}`)
    })
    expect(faults).toEqual([])
  })

  test('an unknown fingerprint is not found', () => {
    expect([0, 1, 2 ** 32 - 1].map(find)).toEqual([-1, -1, -1])
  })

  test('they hold hashes and no code, in less than 1.5 MB', () => {
    expect(statSync(DATA).size).toBeLessThan(1.5e6)
    expect(readFileSync(DATA, 'utf8')).not.toMatch(/\bdef \w+\(|\bself\.\w+ = |\breturn\b/)
  })
})
