import { describe, expect, test } from '@jest/globals'
import { croissantCollector } from '../../src/evidence/collect-croissant.js'
import { audit } from '../cases/audit.js'
import { collect, ofKind } from './prose/support.js'

const description = (members: Readonly<Record<string, unknown>>, version = '1.1') =>
  JSON.stringify(
    {
      '@context': {
        '@language': 'en',
        '@vocab': 'https://schema.org/',
        cr: 'http://mlcommons.org/croissant/',
        rai: 'http://mlcommons.org/croissant/RAI/',
        sc: 'https://schema.org/',
      },
      '@type': 'sc:Dataset',
      conformsTo: `http://mlcommons.org/croissant/${version}`,
      name: 'nuri-web-ko',
      url: 'https://huggingface.co/datasets/nuri-lab/nuri-web-ko',
      distribution: [
        {
          '@type': 'cr:FileObject',
          '@id': 'pages.parquet',
          contentUrl: 'pages.parquet',
          encodingFormat: 'application/x-parquet',
          sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        },
      ],
      ...members,
    },
    null,
    2,
  )

const read = (text: string, path = 'data/croissant.json') => collect(croissantCollector, path, text).facts

describe('Croissant descriptions', () => {
  test.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://spdx.org/licenses/Apache-2.0.html', 'Apache-2.0'],
    ['https://choosealicense.com/licenses/mit/', 'MIT'],
    ['cc-by-nc-4.0', 'CC-BY-NC-4.0'],
    [{ '@type': 'sc:CreativeWork', url: 'https://creativecommons.org/licenses/by/4.0/' }, 'CC-BY-4.0'],
    ['https://nuri.example/terms', null],
  ])('the licence %j is %s, of the data', (license, id) => {
    expect(ofKind(read(description({ license })), 'license')).toMatchObject([
      { id, appliesTo: 'data', source: 'metadata', strength: 'B', scope: 'data' },
    ])
  })

  test.each(['1.0', '1.1'])('version %s names its data set and what that is based on', (version) => {
    const text = description(
      { isBasedOn: ['https://huggingface.co/datasets/HuggingFaceFW/fineweb-2'] },
      version,
    )
    const found = ofKind(read(text), 'reference')
    expect(found.map(({ id, use }) => `${id} ${use}`)).toEqual([
      'nuri-lab/nuri-web-ko state',
      'HuggingFaceFW/fineweb-2 state',
    ])
    expect(found[1]?.location.quote).toContain('fineweb-2')
  })

  test('services that made or labelled records are teachers, with the stage where it is said', () => {
    const facts = read(
      description({
        'rai:dataCollection':
          'Pages were crawled. A part of the pre-training data was generated with GPT-4o.',
        'rai:machineAnnotationTools': ['Claude 3.5 Sonnet', 'langdetect'],
      }),
    )
    expect(ofKind(facts, 'statement').map(({ about, stage }) => [about, stage])).toEqual([
      ['GPT-4o', 'pretrain'],
      ['Claude 3.5 Sonnet', undefined],
    ])
    expect(ofKind(facts, 'service').every(({ makesData }) => makesData)).toBe(true)
  })

  test('other JSON-LD, and a file that is no JSON, give nothing', () => {
    expect(read('{"@context":"https://schema.org","@type":"Person"}', 'author.jsonld')).toEqual([])
    expect(read('{"note":"see mlcommons.org/croissant"}')).toEqual([])
    const broken = collect(
      croissantCollector,
      'croissant.json',
      '{"conformsTo":"http://mlcommons.org/croissant/1.0",',
    )
    expect(broken.facts).toEqual([])
  })
})

describe('a teacher of pre-training data', () => {
  const claim = JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Lab' },
    claim: { level: 'T5' },
  })
  const result = async (readme: string, path = 'README.md') => {
    const verdict = await audit({ 'sovereignty.json': claim, [path]: readme })
    return verdict.requirements.find(({ id }) => id === 'T5-ORG')
  }

  test('on the repository’s own page contradicts T5-ORG at its place', async () => {
    expect(
      await result('# Nuri\n\nA third of the pre-training corpus was generated with GPT-4o.\n'),
    ).toMatchObject({
      result: 'contradicted',
      locations: [{ path: 'README.md', startLine: 3 }],
    })
  })

  test.each([
    ['of the instructions', '# Nuri\n\nThe instruction data was generated with GPT-4o.\n', 'README.md'],
    ['that is denied', '# Nuri\n\nNo pre-training data was generated with GPT-4o.\n', 'README.md'],
    ['in notes', '# Notes\n\nThe pre-training corpus was generated with GPT-4o.\n', 'notes/phi/README.md'],
  ])('%s leaves it open', async (_, text, path) => {
    expect((await result(text, path))?.result).toBe('unverified')
  })
})

describe('provenance in the terms of PROV-O (Croissant 1.1)', () => {
  test.each([
    ['prov:atLocation', 'of WildChat'],
    ['prov:locatedAt', 'of SQuAD 2'],
  ])('%s, the way %s, says what the data was derived from', (key) => {
    const found = ofKind(
      read(
        description({
          'prov:wasDerivedFrom': {
            '@type': 'prov:Entity',
            '@id': 'full',
            [key]: 'https://huggingface.co/datasets/allenai/WildChat-1M-Full',
          },
        }),
      ),
      'reference',
    )
    expect(found.map(({ id }) => id)).toEqual(['nuri-lab/nuri-web-ko', 'allenai/WildChat-1M-Full'])
  })

  const teachers = (members: Readonly<Record<string, unknown>>): string[] =>
    ofKind(read(description(members)), 'service').map(({ provider, model }) => `${provider} ${model}`)

  test('an activity that generated data names its agent, by reference too', () => {
    const agent = { '@type': 'prov:SoftwareAgent', '@id': 'writer', name: 'GPT-4o' }
    const activity = { '@type': 'prov:Activity', 'prov:label': 'Synthetic question generation' }
    expect(teachers({ 'prov:wasGeneratedBy': { ...activity, 'prov:wasAssociatedWith': agent } })).toEqual([
      'openai GPT-4o',
    ])
    expect(
      teachers({
        'prov:wasGeneratedBy': [{ ...activity, 'prov:wasAssociatedWith': { '@id': 'writer' } }],
        'prov:wasAssociatedWith': [agent],
      }),
    ).toEqual(['openai GPT-4o'])
  })

  test('a field names who labelled it', () => {
    const field = {
      '@type': 'cr:Field',
      '@id': 'pages/label',
      'prov:wasAttributedTo': { '@type': 'prov:Agent', 'prov:label': 'Claude 3.5 Sonnet' },
      'prov:wasGeneratedBy': { '@type': 'prov:Activity', 'prov:label': 'Automated Labeling Process' },
    }
    expect(teachers({ recordSet: [{ '@type': 'cr:RecordSet', field: [field] }] })).toEqual([
      'anthropic Claude 3.5 Sonnet',
    ])
  })

  test.each([
    [
      'moderation',
      'All toxic conversations identified by the OpenAI Moderations API have been removed.',
      'OpenAI Moderation API',
    ],
    ['scoring', 'Pages were scored for educational value', 'GPT-4o'],
    ['a crawl', 'Web Crawl 2023-10', 'Claude'],
  ])('%s makes no data', (_, text, name) => {
    expect(
      teachers({
        'prov:wasGeneratedBy': {
          '@type': 'prov:Activity',
          'prov:description': text,
          'prov:wasAssociatedWith': { '@type': 'prov:SoftwareAgent', name },
        },
      }),
    ).toEqual([])
  })

  test('"None" of somebody who had nothing to write is no statement of SPDX', () => {
    expect(ofKind(read(description({ license: 'None' })), 'license')).toMatchObject([
      { id: null, raw: 'None' },
    ])
  })
})
