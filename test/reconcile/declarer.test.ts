import { describe, expect, test } from '@jest/globals'
import { declarerOf, ownerOf } from '../../src/reconcile/declarer.js'
import { identity, initialisation, manifest } from './facts.js'

describe('who declares', () => {
  const declared = manifest({ subject: { name: 'Nuri', supplier: 'LG AI Research', country: 'KR' } })

  test.each([
    [
      'the manifest before all others',
      declared,
      { owner: 'acme', remoteOwner: 'fork' },
      'LG AI Research',
      'manifest',
    ],
    ['an option before the remote', null, { owner: 'acme', remoteOwner: 'fork' }, 'acme', 'option'],
    ['the target before the remote', null, { targetOwner: 'Qwen', remoteOwner: 'fork' }, 'Qwen', 'target'],
    ['the owner of the remote', null, { remoteOwner: 'upstage' }, 'upstage', 'git-remote'],
    ['nobody', null, {}, null, 'unknown'],
  ] as const)('%s', (_, read, options, name, source) => {
    expect(declarerOf(read, options, [])).toMatchObject({ name, source })
  })

  test('the country of a known party is known', () => {
    expect(declarerOf(null, { owner: 'upstage' }, []).country).toBe('KR')
    expect(declarerOf(null, { owner: 'somebody-unheard-of' }, []).country).toBeNull()
    expect(declarerOf(declared, { owner: 'Qwen' }, []).country).toBe('KR')
  })

  test('names of the files are presumptions and no parties', () => {
    const declarer = declarerOf(null, {}, [
      identity('repository', 'https://github.com/haebyeon-lab/haebyeon'),
      identity('hub-id', 'haebyeon-hub/Haebyeon-7B'),
      identity('model-name', 'Haebyeon 7B: a Korean model'),
    ])
    expect(declarer.parties).toEqual([])
    expect([...declarer.presumedParties].sort()).toEqual(['haebyeon-hub', 'haebyeon-lab'])
    expect(declarer.presumedNames).toContain('haebyeon')
  })

  test.each([
    'Llama 3 Korean',
    'Qwen2 chat model',
    'A large language model',
    'README',
    'Fine-tuning of the 7B',
  ])('the title "%s" identifies nobody', (title) => {
    expect(declarerOf(null, {}, [identity('model-name', title)]).presumedNames).toEqual([])
  })
})

describe('whose a thing is', () => {
  const fork = declarerOf(null, {}, [
    identity('repository', 'haotian-liu/LLaVA'),
    identity('model-name', 'LLaVA'),
  ])
  const trains = declarerOf(null, {}, [
    identity('repository', 'jzhang38/TinyLlama'),
    identity('model-name', 'TinyLlama'),
    initialisation(),
  ])
  const known = declarerOf(null, { owner: 'LG-AI-EXAONE' }, [])

  test.each([
    [
      'the declarer, by another of its names',
      known,
      'LGAI-EXAONE',
      'LGAI-EXAONE/EXAONE-4.0-32B',
      true,
      'self',
    ],
    ['the declarer, by its company', known, 'LG AI Research', 'EXAONE', true, 'self'],
    ['another party', known, 'Qwen', 'Qwen/Qwen2.5-7B', true, 'third-party'],
    ['nobody known', known, null, 'some-model', true, 'unknown'],
    ['a name the files carry, only used', fork, 'liuhaotian', 'liuhaotian/llava-v1.5-7b', false, 'self'],
    [
      'the model that gives the repository its title, trained from where nobody is known to declare',
      fork,
      'liuhaotian',
      'liuhaotian/llava-v1.5-7b',
      true,
      'self',
    ],
    [
      'the model that gives the repository its title, trained from by somebody who declares',
      { ...fork, parties: ['Miru AI'] },
      'liuhaotian',
      'liuhaotian/llava-v1.5-7b',
      true,
      'third-party',
    ],
    [
      'a model by the same party under a title that tells what is done with it',
      declarerOf(null, {}, [
        identity('model-name', 'Apertus Fine-Tuning Recipes'),
        identity('hub-id', 'swiss-ai/Apertus-8B-Instruct-2509'),
      ]),
      'swiss-ai',
      'swiss-ai/Apertus-8B-Instruct-2509',
      true,
      'third-party',
    ],
    ['an account the files name, trained from', fork, 'haotian-liu', 'haotian-liu/base', true, 'third-party'],
    [
      'a name the files carry, trained from beside a random start',
      trains,
      'TinyLlama',
      'TinyLlama/TinyLlama-1.1B',
      true,
      'self',
    ],
    [
      'a name that begins with the declarer’s in an account nobody knows, only used',
      declarerOf(null, { owner: 'haneul-ai' }, []),
      'minsu',
      'minsu/haneulai-tokenizer',
      false,
      'unknown',
    ],
    [
      'a name that begins with the declarer’s, trained from',
      declarerOf(null, { owner: 'haneul-ai' }, []),
      'minsu',
      'minsu/haneulai-7b',
      true,
      'third-party',
    ],
    [
      'a name that begins with the declarer’s, by a party everybody knows',
      declarerOf(null, { owner: 'haneul-ai' }, []),
      'Qwen',
      'Qwen/haneulai-7b',
      false,
      'third-party',
    ],
    ['another name beside a random start', trains, 'Qwen', 'Qwen/Qwen2.5-7B', true, 'third-party'],
  ] as const)('%s', (_, declarer, party, name, trained, owner) => {
    expect(ownerOf({ party, name, trained }, declarer)).toBe(owner)
  })

  test('a random start in a test says nothing of whose the base is', () => {
    const declarer = declarerOf(null, {}, [
      identity('model-name', 'Haebyeon'),
      initialisation({ scope: 'development' }),
    ])
    expect(declarer.trainsFromRandom).toBe(false)
    expect(ownerOf({ party: 'acme', name: 'acme/haebyeon-base', trained: true }, declarer)).toBe(
      'third-party',
    )
  })
})
