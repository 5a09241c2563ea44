import { describe, expect, test } from '@jest/globals'
import { detectLicense } from '../../../src/evidence/licenses/detect.js'
import { namesAnotherEdition } from '../../../src/evidence/licenses/edition.js'
import { spdxText } from './texts.js'

describe('titles and versions', () => {
  test.each([
    ['CPL-1.0', 'Common Public License - v 0.5', true],
    ['CPL-1.0', 'Common Public License\nVersion 0.5\n', true],
    ['CPL-1.0', 'Common Public License Version 1.0', false],
    ['BOLA-1.1', 'BOLA - Buena Onda License Agreement (v1.0)', true],
    ['Apache-2.0', 'Apache License\n                     Version 2.0, January 2004', false],
    ['GPL-2.0-only', 'GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991', false],
    ['Python-2.0.1', 'PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2', false],
    ['PSF-2.0', 'PSF License Agreement for Python 3.7.2', false],
    ['Apache-2.0', 'Hanbit LM License 3.1\n\nApache License\nVersion 2.0', false],
    ['PSF-2.0', 'Hanbit License 1.3.0', false],
    ['BSD-3-Clause', 'BSD License 2.0', false],
  ])('%s below %j', (id, heading, expected) => {
    expect(namesAnotherEdition(id, heading)).toBe(expected)
  })

  test('the words of one version below the title of another one are not that version', () => {
    const other = spdxText('CPL-1.0').replace(/^.*Common Public License.*$/m, 'Common Public License - v 0.5')
    expect(other).toContain('v 0.5')
    expect(detectLicense(other)).toMatchObject({ match: 'unknown' })
    expect(detectLicense(spdxText('CPL-1.0'))).toMatchObject({ id: 'CPL-1.0' })
  })
})
