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
    [
      'the model of a repository with a short title, trained from where nobody is known to declare',
      declarerOf(null, {}, [
        identity('repository', 'minsu/nuri'),
        identity('model-name', 'nuri : Korean models'),
      ]),
      'minsu',
      'minsu/nuri-llama2-7b',
      true,
      'self',
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
    [
      'an account of the declarer’s name with a figure, trained from',
      declarerOf(null, { owner: 'haneulbit5' }, []),
      'haneulbit',
      'haneulbit/tamil-base-7b',
      true,
      'self',
    ],
    [
      'an account that only shares a short beginning with the declarer’s',
      declarerOf(null, { owner: 'kim1' }, []),
      'kim',
      'kim/base-7b',
      true,
      'third-party',
    ],
    [
      'a member’s account, under the name that a run of the repository gives its result',
      declarerOf(null, { owner: 'haneul-ai' }, [identity('made', 'Nuri-1.7B-sft')]),
      'minsu',
      'minsu/nuri-1.7b-sft',
      true,
      'self',
    ],
    [
      'a party everybody knows, under the name that a run of the repository gives its result',
      declarerOf(null, { owner: 'haneul-ai' }, [identity('made', 'Qwen2.5-7B')]),
      'Qwen',
      'Qwen/Qwen2.5-7B',
      true,
      'third-party',
    ],
    [
      'another name in a member’s account',
      declarerOf(null, { owner: 'haneul-ai' }, [identity('made', 'nuri-1.7B-sft')]),
      'minsu',
      'minsu/other-1.7B-sft',
      true,
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

describe('whose code is that was taken over', () => {
  const builds = declarerOf(null, { owner: 'haneul-lab' }, [identity('model-name', 'MoE-LLaVA')])

  test.each([
    [
      'by a party everybody knows, whatever the title says',
      'haotian-liu',
      'haotian-liu/LLaVA',
      'third-party',
    ],
    ['under the title, in an account nobody knows', 'minsu', 'minsu/LLaVA-tools', 'unknown'],
    ['by the declarer', 'haneul-lab', 'haneul-lab/LLaVA', 'self'],
    ['by somebody under another name', 'minsu', 'minsu/Vary', 'third-party'],
  ] as const)('%s', (_, party, name, owner) => {
    expect(ownerOf({ party, name, trained: false, code: true }, builds)).toBe(owner)
  })
})

test('data of another account that bear the project’s name are not taken for its own where the declarer is known', () => {
  const files = [identity('model-name', 'Nuri++')]
  const known = declarerOf(null, { remoteOwner: 'haneul-lab' }, files)
  const data = { party: 'somebody', name: 'somebody/nuri-instruct-150k', trained: false, data: true }
  expect(ownerOf(data, known)).toBe('unknown')
  expect(ownerOf({ ...data, party: 'haneul-lab' }, known)).toBe('self')
  expect(ownerOf(data, declarerOf(null, {}, files))).toBe('self')
})
