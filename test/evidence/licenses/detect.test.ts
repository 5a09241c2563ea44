import { describe, expect, test } from '@jest/globals'
import { type Detection, detectLicense, detectLicenses } from '../../../src/evidence/licenses/detect.js'
import { templateOf } from '../../../src/evidence/licenses/templates.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { asFiledBySomebody, spdxIds, spdxText } from './texts.js'

/** Ids whose texts are the same words: GNU's "only" and "or later", fonts with and without a reserved name. */
function sameText(id: string): string {
  return id
    .replace(/-(?:no-)?invariants/, '')
    .replace(/-or-later$/, '-only')
    .replace(/-(?:no-)?RFN$/, '')
    .replace(/^CAL-1.0-Combined-Work-Exception$/, 'CAL-1.0')
    .replace(/^MPL-2.0-no-copyleft-exception$/, 'MPL-2.0')
}
const TABLE = spdxIds().filter((id) => templateOf(id) !== null)

function wrong(ids: readonly string[], text: (id: string) => string): readonly string[] {
  return ids.filter((id) => detectLicense(text(id)).id !== sameText(id))
}

describe('texts of the SPDX list', () => {
  test('at least 300 licences have a template', () => {
    expect(TABLE.length).toBeGreaterThan(300)
  })

  test('every text of the table is told, ties apart', () => {
    expect(wrong(TABLE, spdxText)).toEqual([])
  })

  test('common licences are told when somebody filed them with other breaks, a holder and a name above', () => {
    const common = TABLE.filter((id) =>
      /^(?:MIT|ISC$|0BSD|Apache-2|BSD-[123]|BSL|MPL-2|[AL]?GPL-[23]|EPL-|CC|CDLA|ODC|ODbL|PDDL|C-UDA|Unlicense|Zlib|Artistic-2|EUPL-1.2|OFL-1.1|OpenMDW|AML|PSF|UPL|MulanPSL|WTFPL|PolyForm)/.test(
        id,
      ),
    )
    expect(common.length).toBeGreaterThan(60)
    const missed = wrong(common, (id) => asFiledBySomebody(spdxText(id)))
    // MulanPSL names its placeholders in the line of the notice.
    expect(missed).toEqual(['MulanPSL-1.0', 'MulanPSL-2.0'])
  })
})

describe('a changed text never carries the id of its base', () => {
  const mit = spdxText('MIT')
  const apache = spdxText('Apache-2.0')

  test.each([
    [
      'MIT',
      `${mit}\nThe Software may not be used for any military purpose.\n`,
      ['not', 'military', 'purpose'],
    ],
    ['MIT', mit.replace('to deal', 'to deal, for research purposes only,'), ['research', 'only']],
    [
      'Apache-2.0',
      apache.replace(
        /^\s*4\. Redistribution\./m,
        '\n   3a. No Commercial Use. You may not use the Work commercially.\n\n   4. Redistribution.',
      ),
      ['commercial', 'not', 'commercially'],
    ],
    [
      'Apache-2.0',
      `${apache}\n-----\nAdditional restriction: products with more than 1,000 users must not use this Work without a commercial licence.\n`,
      ['users', 'commercial', 'must'],
    ],
    [
      'BSD-3-Clause',
      `This license forbids commercial use.\n\n${spdxText('BSD-3-Clause')}`,
      ['forbids', 'commercial'],
    ],
  ])('%s with a clause of restriction', (base, text, words) => {
    const [detection] = detectLicenses(text) as [Detection]
    expect(detection).toMatchObject({ id: `LicenseRef-modified-${base}`, match: 'modified' })
    for (const word of words) expect(detection.addedWords).toContain(word)
    expect(text.slice(detection.start, detection.end)).not.toBe('')
  })

  test('a search and replace over a folder name changes no licence, and over any other word it does', () => {
    const replaced = apache.replace(/\bsource code\b/g, 'docs code')
    expect(replaced).not.toBe(apache)
    expect(detectLicense(replaced)).toMatchObject({ id: 'Apache-2.0' })
    const narrowed = apache.replace(/\bcopyright license\b/g, 'patent license')
    expect(detectLicense(narrowed)).toMatchObject({ match: 'modified' })
  })

  test('the place is the added clause and not the title', () => {
    const text = `${mit}\nThe Software may not be used for any military purpose.\n`
    const { start } = detectLicense(text)
    expect(text.slice(0, start).split('\n').length).toBe(text.split('\n').length - 1)
  })

  test('a right taken out is a change although nothing was added', () => {
    const detection = detectLicense(mit.replace(/,\s*sublicense,\s*and\/or\s*sell/, ''))
    expect(detection).toMatchObject({ match: 'modified', id: 'LicenseRef-modified-MIT' })
  })

  test('a pointer, a holder and a missing appendix change nothing', () => {
    const short = apache.slice(0, apache.indexOf('APPENDIX'))
    expect(detectLicense(short)).toMatchObject({ id: 'Apache-2.0', match: 'equivalent' })
    expect(detectLicense(`${mit}\nSee the file AUTHORS.md for the people behind Hanbit.\n`)).toMatchObject({
      id: 'MIT',
    })
    expect(
      detectLicense(mit.replace('<year>', '2021-2024').replace('<copyright holders>', 'Toyota Research')),
    ).toMatchObject({
      id: 'MIT',
      match: 'exact',
    })
  })
})

describe('several texts in one file', () => {
  test('each part between drawn lines is told', () => {
    const file = [
      spdxText('Apache-2.0'),
      '--\n\nThis repository also contains code from other teams. Below are the licenses of those files.\n',
      `------------- LICENSE FOR the kernels -------------\n\n${spdxText('BSD-3-Clause')}`,
      `------------- LICENSE FOR the data loader -------------\n\n${spdxText('MIT')}`,
    ].join('\n')
    const found = detectLicenses(file)
    expect(found.map(({ id }) => id)).toEqual(['Apache-2.0', 'BSD-3-Clause', 'MIT'])
    for (const [index, heading] of ['the kernels', 'the data loader'].entries()) {
      const line = (offset: number): number => file.slice(0, offset).split('\n').length
      expect(line(found[index + 1]?.start ?? 0)).toBe(line(file.indexOf(heading)))
    }
  })
})

describe('what stands beside a licence and is none', () => {
  const bsd = spdxText('BSD-2-Clause')
  const disclaimer = bsd.slice(bsd.search(/this software is provided/i))

  test('a disclaimer without a grant is neither a licence nor a change of the one above', () => {
    expect(detectLicenses(disclaimer)).toMatchObject([{ id: null, match: 'unknown' }])
    expect(detectLicenses(`${spdxText('Apache-2.0')}\n\n${disclaimer}\n`)).toMatchObject([
      { id: 'Apache-2.0', match: 'exact' },
    ])
  })

  test('the foreword over a licence that leaves out the parts of others is no condition of it', () => {
    const apache = spdxText('Apache-2.0')
    const terms = apache.slice(0, apache.indexOf('APPENDIX: How to apply'))
    const foreword = `Hanbit is pleased to support the open source community by making Hanbit Compress available.

Copyright (C) 2025 Hanbit. All rights reserved.

Hanbit Compress is licensed under the Apache License Version 2.0 except for the third-party components listed below. Your integration of it into your own projects may require compliance with the Apache License.

Terms of the Apache License Version 2.0:
`
    const others = `
Other dependencies and licenses:

Open Source Software Licensed under the MIT License:
1. packer
Copyright (c) 2023 Somebody

Terms of the MIT License:
${spdxText('MIT').replace(/^[\s\S]*?(?=Permission is)/, '')}`
    const found = detectLicenses(foreword + terms + others)
    expect(found.map(({ id, match }) => [id, match])).toEqual([
      ['Apache-2.0', 'equivalent'],
      ['MIT', 'exact'],
    ])
    const limited = foreword.replace('except for the third-party components listed below', 'except for sale')
    expect(detectLicense(limited + terms)).toMatchObject({ match: 'modified' })
  })

  test('a sentence that allows reverse engineering takes nothing, one that forbids it does', () => {
    const allowed = `${bsd}\nNotwithstanding any other terms, you may reverse engineer this software to the extent required to debug changes.\n`
    expect(detectLicense(allowed)).toMatchObject({ id: 'BSD-2-Clause', match: 'exact' })
    expect(detectLicense(allowed.replace('you may', 'you may not'))).toMatchObject({ match: 'modified' })
  })

  test('a text of its own that borrows the end of a listed one is not a change of that one', () => {
    const own = `Hanbit Model License\n\n${'The team lets the receiver run the weights for teaching at schools in its own country. '.repeat(3)}\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n${'The receiver reports what was built to the team once a year and stops when asked to. '.repeat(5)}\n${spdxText('MIT').slice(spdxText('MIT').indexOf('THE SOFTWARE IS PROVIDED'))}`
    expect(detectLicense(own)).toMatchObject({ id: 'LicenseRef-Hanbit-Model-License', match: 'unknown' })
  })
})

/** An agreement of our own with the opening lines of a model licence. */
function agreement(title: string, ...phrases: readonly string[]): string {
  return `${title}\n\n${phrases.join('\n')}\n\n${'The parties agree on the following terms of use of the model and its documentation. '.repeat(12)}`
}

describe('licences of AI models', () => {
  test.each([
    ['LLAMA 2 COMMUNITY LICENSE AGREEMENT', ['Llama Materials', '700 million']],
    ['# **LLAMA 3.3 COMMUNITY LICENSE AGREEMENT**', ['Llama Materials', '700 million']],
    ['Gemma Terms of Use', ['Last modified: March 24, 2025', 'Model Derivatives']],
    ['EXAONE AI Model License Agreement 1.2 - NC', ['LG Management Development Institute']],
    ['STABILITY AI NON-COMMERCIAL RESEARCH COMMUNITY LICENSE AGREEMENT', ['Dated: November 28, 2023']],
    ['SAM License', ['Last Updated: November 19, 2025', 'SAM Materials']],
  ])('the title alone is no proof where the text is known and this is not it: %s', (title, phrases) => {
    expect(detectLicense(agreement(title, ...phrases))).toMatchObject({ id: null, match: 'unknown' })
  })

  test.each([
    ['LLAMA 3.7 COMMUNITY LICENSE AGREEMENT', ['Llama Materials', '700 million']],
    ['Gemma Terms of Use', ['Last modified: May 1, 2026', 'Model Derivatives']],
    ['TENCENT HUNYUAN LARGE COMMUNITY LICENSE AGREEMENT', ['Territory']],
    ['DINOv3 License', ['Last Updated: May 1, 2027', 'Meta Platforms, Inc.']],
    ['FISH AUDIO RESEARCH LICENSE AGREEMENT', ['Last Updated: May 1, 2027']],
    ['LTXV Open Weights License', ['Version Release date: May 1, 2027']],
    ['HyperCLOVA X SEED 8B Omni Model License Agreement', ['Model Release Date: December 29, 2025']],
  ])('an edition nobody has read stays unknown and keeps its title: %s', (title, phrases) => {
    expect(detectLicense(agreement(title, ...phrases))).toMatchObject({
      id: null,
      match: 'unknown',
      raw: title,
    })
  })

  test('the name of a licence may stand below a copyright notice, a line of its text may not', () => {
    const text = agreement(
      'Copyright (c) 2026, Hanbit. All rights reserved.',
      'Hanbit Source Code License-NC',
    )
    expect(detectLicense(text)).toMatchObject({ id: 'LicenseRef-Hanbit-Source-Code-License-NC' })
    expect(
      detectLicense(
        agreement('Copyright (c) 2026, Hanbit. All rights reserved.', 'and this license strives for both'),
      ),
    ).toMatchObject({ id: null, match: 'unknown' })
  })

  test('an excerpt of a model licence under a copyright notice is told by its title', () => {
    const title = 'Copyright (c) 2023 Hanbit AI CreativeML Open RAIL++-M License dated July 26, 2023'
    expect(detectLicense(agreement(title, 'Attachment A'))).toMatchObject({
      id: 'LicenseRef-scancode-bigscience-open-rail-m2',
      match: 'declared',
    })
  })

  test("somebody's own agreement gets an id that equals only itself", () => {
    expect(detectLicense(agreement('### KANANA COMMUNITY LICENSE AGREEMENT'))).toMatchObject({
      id: 'LicenseRef-KANANA-COMMUNITY-LICENSE-AGREEMENT',
      match: 'unknown',
      raw: 'KANANA COMMUNITY LICENSE AGREEMENT',
    })
  })
})

test('a text in RTF or HTML is told like the plain one, with the title a reader sees', () => {
  const mit = spdxText('MIT')
  const rtf = `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}}\n{\\*\\generator Msftedit 5.41;}\\viewkind4\\uc1\\pard\\f0\\fs22 ${mit.replaceAll('\n', '\\par\n')}\\par\n}`
  const html = `<h2 align="center">MIT License</h2>\n<p>${mit.replaceAll('<', '&lt;')}</p>\n`
  for (const text of [rtf, html]) {
    const { id, match, raw } = detectLicense(text)
    expect([id, raw]).toEqual(['MIT', 'MIT License'])
    expect(match).not.toBe('modified')
  }
})

describe('notices that name a licence', () => {
  test.each([
    ['This project is licensed under the MIT License.', 'MIT'],
    ['License: Apache-2.0', 'Apache-2.0'],
    ['// SPDX-License-Identifier: MIT OR apache-2.0', 'MIT OR Apache-2.0'],
    ['Released under the terms of the BSD 3-Clause License, see below.', 'BSD-3-Clause'],
    [
      'Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License.',
      'Apache-2.0',
    ],
  ])('%s', (text, id) => {
    expect(detectLicense(text)).toMatchObject({ id, match: 'declared' })
  })

  test.each([
    'See LICENSE for details.',
    'All rights reserved.',
    '이 모델의 사용은 별도 계약을 따릅니다.',
    '',
    '\n\n',
  ])('words that name none: %j', (text) => {
    expect(detectLicense(text)).toMatchObject({ id: null, match: 'unknown' })
  })
})

test('a file made to be slow is answered in time', () => {
  const started = process.cpuUsage()
  for (const text of [
    'licensed under '.repeat(20_000),
    `${'A'.repeat(200_000)} license`,
    '=====\n'.repeat(20_000),
    'License: '.concat('A-'.repeat(50_000)),
    '(c) '.repeat(50_000),
  ]) {
    detectLicenses(text)
  }
  expect(cpuMilliseconds(started)).toBeLessThan(3000)
})

describe('notices that only name a licence', () => {
  test.each<[string, string]>([
    [
      'This work is licensed under a <a rel="license" href="http://creativecommons.org/licenses/by-sa/4.0/">Creative Commons Attribution-ShareAlike 4.0 International License</a>.',
      'CC-BY-SA-4.0',
    ],
    [
      'All files of this folder are under a Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License.',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Attribution-NonCommercial 4.0 International\nhttps://creativecommons.org/licenses/by-nc/4.0/legalcode',
      'CC-BY-NC-4.0',
    ],
    [
      'The author has dedicated all rights to the public domain. See <http://creativecommons.org/publicdomain/zero/1.0/>.',
      'CC0-1.0',
    ],
    [
      'This project is licensed under the terms of the HyperCLOVA X SEED Model License Agreement.',
      'LicenseRef-scancode-hyperclova-x-seed-2025',
    ],
    [
      'The weights are released under the [Llama 3.1 Community License](https://llama.com/license).',
      'LicenseRef-scancode-llama-3.1-license-2024',
    ],
    ['This software is dual-licensed under the MIT license and GPL-3.0.', 'MIT OR GPL-3.0-only'],
    ['Licensed under Apache-2.0 or MIT at your option.', 'Apache-2.0 OR MIT'],
  ])('%s', (text, id) => {
    expect(detectLicenses(text)).toMatchObject([{ id, match: 'declared' }])
  })

  test('name one for each part when they say which', () => {
    expect(
      detectLicenses('The code is released under MIT and the weights under the Llama 3.1 Community License.'),
    ).toMatchObject([
      { id: 'MIT', match: 'declared', subject: 'code' },
      { id: 'LicenseRef-scancode-llama-3.1-license-2024', match: 'declared', subject: 'weights' },
    ])
  })

  test.each([
    'Released under the Gemma Terms of Use license.',
    'Released under the Llama 3.7 Community License.',
  ])('leave an edition open that nobody can tell: %s', (text) => {
    expect(detectLicenses(text)).toMatchObject([{ id: null, match: 'unknown' }])
  })

  test('repeat of a licence for non-commercial use what it says itself, and change it by what it does not', () => {
    const plain = 'The weights are released under the CC-BY-NC-4.0 license. '
    expect(detectLicense(`${plain}Commercial use is prohibited.`)).toMatchObject({
      id: 'CC-BY-NC-4.0',
      match: 'declared',
    })
    expect(detectLicense(`${plain}They may not be used for military purposes.`)).toMatchObject({
      match: 'modified',
    })
    expect(detectLicense('Released under the MIT license. Commercial use is prohibited.')).toMatchObject({
      id: 'LicenseRef-modified-MIT',
    })
  })
})

describe('what a preface says of the reach of a licence', () => {
  test.each([
    'The following license applies to all parts of this software except as documented below:',
    'All code in this repository except where explicitly noted otherwise is released under the terms below.',
    'Except when otherwise stated (look for LICENSE files in directories) all software and documentation is licensed as follows:',
    'Unless otherwise specified, everything here is under the following license.',
  ])('is no change of its text: %s', (preface) => {
    expect(detectLicense(`${preface}\n\n${spdxText('MIT')}`)).toMatchObject({ id: 'MIT' })
  })

  test('is one when it takes something out of the grant', () => {
    const preface = 'Except as noted, companies may not use this software without a contract.'
    expect(detectLicense(`${preface}\n\n${spdxText('MIT')}`)).toMatchObject({ match: 'modified' })
  })
})

describe("the clause of BSD's that keeps names from being used", () => {
  const bsd = spdxText('BSD-3-Clause')
  const clause = /Neither the name of the copyright holder nor the names of its contributors may be used/

  test('stands in the text of SPDX as it is looked for here', () => {
    expect(bsd.replace(/\s+/g, ' ')).toMatch(clause)
  })

  test.each([
    'Neither the name Hanbit nor the names of its contributors may be used',
    'Neither the name of the copyright holders, nor those of its contributors may be used',
  ])('may name others, in other words: %s', (words) => {
    expect(detectLicense(bsd.replace(/\s+/g, ' ').replace(clause, words))).toMatchObject({
      id: 'BSD-3-Clause',
      match: 'equivalent',
    })
  })

  test.each([
    ['The name of the copyright holder and the names of its contributors may be used', 'the denial is gone'],
    [
      'Neither the name of the copyright holder nor this software for commercial purposes nor the names of its contributors may be used',
      'something else is forbidden in it',
    ],
  ])('is changed where it says something else: %s', (words) => {
    expect(detectLicense(bsd.replace(/\s+/g, ' ').replace(clause, words))).toMatchObject({
      match: 'modified',
    })
  })
})
