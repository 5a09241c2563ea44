import { describe, expect, test } from '@jest/globals'
import { collectLicenseFiles } from '../../../src/evidence/collect-license-files.js'
import { collectLicenseTags } from '../../../src/evidence/collect-license-tags.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { collect, entry } from '../dependencies/collect.js'
import { spdxText } from './texts.js'

function licenses(files: Readonly<Record<string, string>>) {
  return collect(collectLicenseFiles, files).facts.flatMap((fact) => (fact.kind === 'license' ? [fact] : []))
}

function attributions(collector: typeof collectLicenseTags, files: Readonly<Record<string, string>>) {
  return collect(collector, files).facts.flatMap((fact) => (fact.kind === 'attribution' ? [fact] : []))
}

describe('which files are licence files', () => {
  test.each([
    ['LICENSE', true],
    ['licence.txt', true],
    ['LICENSE-APACHE', true],
    ['COPYING.LESSER', true],
    ['MODEL_LICENSE', true],
    ['src/plugins/LICENSE.md', true],
    ['USE_POLICY.md', true],
    ['NOTICE', true],
    ['ThirdPartyNotices.txt', true],
    ['THIRD_PARTY_LICENSES.md', true],
    ['LICENSES/MIT.txt', true],
    ['tests/check_license.py', false],
    ['docs/third_party_ui.md', false],
    ['noticeboard.txt', false],
    ['src/license_plate.json', false],
  ])('%s: %s', (path, wanted) => {
    expect(collectLicenseFiles.wants(entry(path))).toBe(wanted)
  })
})

test('three licences of one repository are three facts, each with its own place and reach', () => {
  const found = licenses({
    LICENSE: spdxText('Apache-2.0'),
    'src/integrations/LICENSE.md': `### HANBIT COMMUNITY LICENSE AGREEMENT\n\n${'Licensee shall not offer a fine-tuning service to third parties with the Software. '.repeat(20)}`,
    'src/integrations/loss/LICENSE': `Copyright (C) 2024 Apple Inc. All Rights Reserved.\n\n${spdxText('AML')}`,
  })
  expect(found.map(({ location, id, match, scope }) => [location.path, id, match, scope])).toEqual([
    ['LICENSE', 'Apache-2.0', 'exact', 'product'],
    ['src/integrations/LICENSE.md', 'LicenseRef-HANBIT-COMMUNITY-LICENSE-AGREEMENT', 'unknown', 'product'],
    ['src/integrations/loss/LICENSE', 'AML', 'exact', 'product'],
  ])
})

test('a file that points to the licences beside it leaves it to them, one that points nowhere is unknown', () => {
  const LICENSE =
    'This software is made available under the terms of *either* of the licenses found in LICENSE.APACHE2 or LICENSE.MIT.\n'
  const beside = { 'LICENSE.APACHE2': spdxText('Apache-2.0'), 'LICENSE.MIT': spdxText('MIT') }
  expect(licenses({ LICENSE, ...beside }).map(({ id }) => id)).toEqual(['Apache-2.0', 'MIT'])
  expect(licenses({ LICENSE }).map(({ id }) => id)).toEqual([null])
})

test('a notice with a licence for each part says which part', () => {
  const LICENSE =
    'The source code is released under the MIT license and the model weights under CC-BY-NC-4.0.\n'
  expect(licenses({ LICENSE }).map(({ id, appliesTo }) => [id, appliesTo])).toEqual([
    ['MIT', 'code'],
    ['CC-BY-NC-4.0', 'weights'],
  ])
})

test.each([
  ['LICENSE', 'repository'],
  ['DATA_LICENSE', 'data'],
  ['LICENSE-DATASET.txt', 'data'],
  ['MODEL_LICENSE', 'weights'],
  ['LICENSE-MODEL', 'weights'],
  ['WEIGHTS_LICENSE.md', 'weights'],
  ['LICENSE-CODE', 'code'],
])('%s is about the %s', (path, appliesTo) => {
  expect(licenses({ [path]: spdxText('MIT') })[0]).toMatchObject({ appliesTo, id: 'MIT' })
})

describe('notice files', () => {
  const notice = `Hanbit Server
Copyright (c) 2025 Hanbit Robotics Inc.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.

-----------------------------------------------------------
This project contains subcomponents with separate copyright notices.

=====

some-lab/encoder
https://github.com/some-lab/encoder

${spdxText('MIT')}
=====

https://github.com/other-lab/vocoder.git

Licensed under the Apache License, Version 2.0 (the "License");
`

  test('each part credits one upstream with the licence it states', () => {
    const { facts } = collect(collectLicenseFiles, { NOTICE: notice })
    expect(
      facts.flatMap((fact) =>
        fact.kind === 'attribution'
          ? [[fact.upstream, fact.license, fact.strength, fact.location.startLine]]
          : [],
      ),
    ).toEqual([
      ['some-lab/encoder', 'MIT', 'B', 12],
      [
        'other-lab/vocoder',
        'Apache-2.0',
        'B',
        notice.slice(0, notice.indexOf('https://github.com/other')).split('\n').length,
      ],
    ])
    expect(facts.flatMap((fact) => (fact.kind === 'license' ? [[fact.id, fact.source]] : []))).toEqual([
      ['Apache-2.0', 'notice'],
    ])
  })

  test('a list without drawn lines is read line by line', () => {
    const found = attributions(collectLicenseFiles, {
      'THIRD_PARTY_NOTICES.md':
        '# Third-party notices\n\n- [loader](https://github.com/a/loader) (MIT)\n- https://github.com/b/kernels\n',
    })
    expect(found.map(({ upstream, license }) => [upstream, license])).toEqual([
      ['a/loader', 'MIT'],
      ['b/kernels', null],
    ])
  })
})

describe('heads of source files', () => {
  test.each([
    [
      '# Adapted from https://github.com/some-lab/nano/blob/main/model.py under the MIT license.\n',
      [['some-lab/nano', 'MIT']],
    ],
    [
      '"""Full model in one file.\n\nBased on the nano implementation: https://github.com/some-lab/nano and\nhttps://github.com/other/neox/tree/main.\n"""\n',
      [
        ['some-lab/nano', null],
        ['other/neox', null],
      ],
    ],
    [
      '# Portions of this code are adapted from some-lab/Vision3-VL\n# Source: https://github.com/some-lab/Vision3-VL\n# License: Apache-2.0\n',
      [['some-lab/Vision3-VL', 'Apache-2.0']],
    ],
    [
      '# Portions of this code are adapted from:\n# - a/server: https://github.com/a/server (Apache-2.0)\n# - b/client: https://github.com/b/client (MIT)\n\nimport time\n',
      [
        ['a/server', 'Apache-2.0'],
        ['b/client', 'MIT'],
      ],
    ],
    [
      '# Adopted from some-lab@alpaca_code. Below is the original copyright:\n',
      [['some-lab/alpaca_code', null]],
    ],
    [
      '# Copied from transformers.models.bart.modeling_bart._expand_mask\n',
      [['huggingface/transformers', null]],
    ],
    [
      "# This code is based on EleutherAI's GPT-NeoX library and has been modified.\n",
      [['EleutherAI/gpt-neox', null]],
    ],
    [
      '# Copyright 2022 EleutherAI and the HuggingFace Inc. team. All rights reserved.\n',
      [
        ['EleutherAI', null],
        ['Hugging Face', null],
      ],
    ],
    [
      '/* Code adapted from https://huggingface.co/org/chat-6b/blob/main/modeling.py */\n',
      [['huggingface.co/org/chat-6b', null]],
    ],
  ])('%j', (head, expected) => {
    const found = attributions(collectLicenseTags, { 'model.py': head })
    expect(found.map(({ upstream, license }) => [upstream, license]).sort()).toEqual([...expected].sort())
    expect(found.every(({ form, strength }) => form === 'header' && strength === 'C')).toBe(true)
  })

  test.each([
    ['# Copyright (c) 2025, Kim Hana. All rights reserved.\n', 'own authors are not known by name'],
    ['"""A worker that runs the model based on vLLM."""\n', 'use is no origin'],
    ['"""The encoder is based on the paper \\"Attention Is All You Need\\"."""\n', 'a paper is no code'],
    ['# Adapted from tests/e2e/test_decode.py\n', 'a path of the repository'],
    ['print("install our fork of transformers from https://github.com/a/b")\n', 'a message of the program'],
    [
      '  "install the fork of transformers with pip install https://github.com/a/b"\n',
      'a string on its own line',
    ],
    ['# The above copyright notice by Google Inc. shall be included\n', 'a sentence of a licence'],
    ['# Adapted from https://gist.github.com/someone/0123456789\n', 'a gist is no repository'],
    ["project = 'x'\ncopyright = '2020, Google'\n", 'a setting of the documentation tool'],
    ['# values derived from slots, see https://docs.example\n', 'plain words'],
  ])('%j gives nothing: %s', (head) => {
    expect(attributions(collectLicenseTags, { 'model.py': head })).toEqual([])
  })

  test('a tag is a declared licence of the code; tests and vendored files give none', () => {
    const tagged = '# SPDX-License-Identifier: apache-2.0\n'
    const { facts } = collect(collectLicenseTags, {
      'src/a.py': tagged,
      'tests/a.py': tagged,
      'third_party/x/a.py': tagged,
      'src/b.py': '# SPDX-License-Identifier: Proprietary Thing\n',
    })
    expect(
      facts.map((fact) =>
        fact.kind === 'license' ? [fact.location.path, fact.id, fact.raw, fact.appliesTo] : [],
      ),
    ).toEqual([
      ['src/a.py', 'Apache-2.0', 'apache-2.0', 'code'],
      ['src/b.py', null, 'Proprietary Thing', 'code'],
    ])
  })

  test('what stands below the head of a file is not read', () => {
    const head = `${'x = 1\n'.repeat(60)}# Adapted from https://github.com/a/b\n`
    expect(attributions(collectLicenseTags, { 'a.py': head })).toEqual([])
  })

  test('a head made to be slow is answered in time', () => {
    const started = process.cpuUsage()
    for (const line of [
      'based on '.repeat(500),
      `# copied from ${'a/'.repeat(2000)}`,
      `copyright ${'x'.repeat(4000)}`,
      `code ${'a'.repeat(4000)}`,
    ]) {
      attributions(collectLicenseTags, { 'a.py': line })
    }
    expect(cpuMilliseconds(started)).toBeLessThan(1000)
  })
})
