import { text } from '../../src/messages/index.js'
import type { Component } from '../../src/types/component.js'
import type { Location } from '../../src/types/location.js'
import type { Message } from '../../src/types/message.js'
import type { Finding, RequirementResult, Verdict } from '../../src/types/verdict.js'

/** Complete verdicts of five invented repositories, as the check would give them. */

export function at(path: string, line: number, column: number, quote: string): Location {
  return {
    path,
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + quote.length - 1,
    quote,
  }
}

export function finding(
  draft: Omit<Finding, 'message' | 'key' | 'parameters'> & { readonly says: Message },
): Finding {
  const { says, ...rest } = draft
  return {
    ...rest,
    message: text(says.key, says.parameters, 'en'),
    key: says.key,
    parameters: says.parameters,
  }
}

export function requirement(
  id: string,
  result: RequirementResult['result'],
  messages: readonly Message[],
  locations: readonly Location[] = [],
): RequirementResult {
  return {
    id,
    result,
    reasons: messages.map((message) => text(message.key, message.parameters, 'en')),
    messages,
    locations,
  }
}

export function component(part: Partial<Component> & Pick<Component, 'purl' | 'name' | 'kind'>): Component {
  return {
    role: null,
    relation: null,
    supplier: null,
    country: null,
    version: null,
    license: { declared: null, detected: null, concluded: 'NOASSERTION', detections: [], duties: [] },
    scope: 'product',
    owner: 'third-party',
    status: 'matched',
    level: null,
    parameterShare: null,
    strength: 'B',
    declared: true,
    locations: [],
    places: part.locations?.length ?? 0,
    ...part,
  }
}

function library(name: string, version: string | null, path: string, line: number): Component {
  const quote = version === null ? name : `${name}==${version}`
  return component({
    purl: `pkg:pypi/${name}`,
    name,
    kind: 'library',
    version,
    strength: 'A',
    locations: [at(path, line, 1, quote)],
  })
}

const none = { key: 'reason.nothing-found', parameters: {} } as const
const inapplicable = { key: 'reason.not-applicable', parameters: {} } as const
const attestOnly = { key: 'reason.attest-only', parameters: {} } as const

const tClass: Verdict['framework'] = {
  id: 't-class-2.0',
  name: 'T-Class',
  version: '2.0',
  revision: 'ba7981a661718d8f1cb5144157981170b8cd6ec6',
  levels: [
    { id: 'T0', title: 'API wrapper' },
    { id: 'T1', title: 'Closed-weight fine-tune' },
    { id: 'T2', title: 'Open-weight further training' },
    { id: 'T3', title: 'Merge or depth up-scaling' },
    { id: 'T4-1', title: 'From scratch, adopted architecture' },
    { id: 'T4-2', title: 'From scratch, scaled architecture' },
    { id: 'T5', title: 'Native architecture' },
    { id: 'T6', title: 'Full stack' },
  ],
}

const common = {
  schemaVersion: '1.0.0',
  tool: { name: 'sovereignty-check', version: '1.0.0' },
  framework: tClass,
} as const

const qwenVision = 'pkg:huggingface/Qwen/Qwen2.5-VL-32B-Instruct'
const whisper = 'pkg:huggingface/openai/whisper-large-v3'
const frozenLine = at('sovereignty.json', 27, 7, '"relation": "frozen"')
const visionConfig = at('config.json', 41, 5, '"model_type": "qwen2_5_vl"')
const claimLine = at('sovereignty.json', 12, 5, '"level": "T5"')

/** Claims T5 with another vendor's frozen vision tower. */
export const borrowedEncoder: Verdict = {
  ...common,
  subject: {
    name: 'hanbit-omni-32b',
    supplier: 'Hanbit AI',
    country: 'KR',
    repository: 'https://github.com/hanbit-ai/hanbit-omni',
    revision: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    ownerSource: 'manifest',
    manifest: 'sovereignty.json',
  },
  claim: {
    level: 'T5',
    perspective: 'producer',
    statement: 'Designed and trained from scratch in Korea.',
    location: claimLine,
  },
  level: { supported: 'T2', ceiling: 'T2' },
  conclusion: 'contradicted',
  requirements: [
    requirement('T0-API', 'contradicted', [{ key: 'reason.own-inference', parameters: {} }]),
    requirement('T2-HOLD', 'supported', [
      { key: 'reason.weights-held-counted', parameters: { files: 14, parameters: '33,021,456,384' } },
    ]),
    requirement(
      'T2-BASE',
      'supported',
      [{ key: 'reason.bases-named', parameters: { names: 'Qwen/Qwen2.5-VL-32B-Instruct' } }],
      [frozenLine],
    ),
    requirement('T2-LIC', 'supported', [
      { key: 'reason.base-licenses-carried', parameters: { names: 'Qwen/Qwen2.5-VL-32B-Instruct' } },
    ]),
    requirement(
      'T4-INIT',
      'contradicted',
      [
        {
          key: 'reason.third-party-weights',
          parameters: { name: 'Qwen/Qwen2.5-VL-32B-Instruct', supplier: 'Alibaba', relation: 'frozen' },
        },
      ],
      [frozenLine, visionConfig],
    ),
    requirement('T4-DATA', 'unverified', [none]),
    requirement(
      'T4-OWN',
      'contradicted',
      [
        {
          key: 'reason.weights-of-others-licensed',
          parameters: { name: 'Qwen/Qwen2.5-VL-32B-Instruct', license: 'Apache-2.0' },
        },
      ],
      [at('NOTICE', 3, 1, 'Qwen2.5-VL, Copyright Alibaba Cloud')],
    ),
    requirement('T5-TOPO', 'unverified', [none]),
    requirement('T5-TOK', 'unverified', [none]),
    requirement('T6-NPU', 'not-applicable', [inapplicable]),
  ],
  components: [
    component({
      purl: qwenVision,
      name: 'Qwen/Qwen2.5-VL-32B-Instruct',
      kind: 'model',
      role: 'vision-encoder',
      relation: 'frozen',
      supplier: 'Alibaba',
      country: 'CN',
      license: {
        declared: 'Apache-2.0',
        detected: 'Apache-2.0',
        concluded: 'Apache-2.0',
        detections: [],
        duties: [],
      },
      level: 'T2',
      parameterShare: 0.0207,
      locations: [
        frozenLine,
        visionConfig,
        at('src/omni/vision.py', 88, 16, 'AutoModel.from_pretrained(VISION_TOWER)'),
      ],
      places: 5,
    }),
    component({
      purl: whisper,
      name: 'openai/whisper-large-v3',
      kind: 'model',
      role: 'audio-encoder',
      relation: 'initialized-from',
      supplier: 'OpenAI',
      country: 'US',
      license: { declared: null, detected: 'MIT', concluded: 'MIT', detections: [], duties: [] },
      status: 'undeclared',
      declared: false,
      level: 'T2',
      parameterShare: 0.0113,
      strength: 'C',
      locations: [at('src/omni/audio.py', 31, 20, 'WhisperModel.from_pretrained("openai/whisper-large-v3")')],
    }),
    component({
      purl: 'pkg:github/huggingface/transformers',
      name: 'huggingface/transformers',
      kind: 'code',
      relation: 'code-from',
      supplier: 'Hugging Face',
      country: 'US',
      license: {
        declared: 'Apache-2.0',
        detected: 'Apache-2.0',
        concluded: 'Apache-2.0',
        detections: [],
        duties: [],
      },
      locations: [
        at('src/omni/modeling_omni.py', 1, 3, 'Copyright 2025 The Qwen team, Alibaba Group and HuggingFace'),
      ],
    }),
    library('torch', '2.9.1', 'requirements.txt', 1),
    library('transformers', '5.2.0', 'requirements.txt', 2),
    library('accelerate', null, 'requirements.txt', 3),
    component({
      purl: 'pkg:generic/openai',
      name: 'OpenAI API',
      kind: 'service',
      supplier: 'OpenAI',
      country: 'US',
      scope: 'evaluation',
      status: 'undeclared',
      declared: false,
      strength: 'C',
      locations: [at('eval/judge.py', 9, 1, 'from openai import OpenAI')],
    }),
  ],
  levels: [
    {
      component: 'self:backbone',
      name: 'hanbit-omni-32b',
      role: 'backbone',
      supported: 'T2',
      ceiling: 'T5',
      parameterShare: 0.968,
    },
    {
      component: qwenVision,
      name: 'vision_model',
      role: 'vision-encoder',
      supported: 'T2',
      ceiling: 'T2',
      parameterShare: 0.0207,
    },
    {
      component: whisper,
      name: 'audio_model',
      role: 'audio-encoder',
      supported: 'T2',
      ceiling: 'T2',
      parameterShare: 0.0113,
    },
  ],
  findings: [
    finding({
      rule: 'component/undeclared',
      severity: 'error',
      component: whisper,
      says: { key: 'finding.undeclared', parameters: { name: 'openai/whisper-large-v3', kind: 'model' } },
      locations: [at('src/omni/audio.py', 31, 20, 'WhisperModel.from_pretrained("openai/whisper-large-v3")')],
      help: { key: 'help.declare', parameters: { name: 'openai/whisper-large-v3' } },
      fix: {
        path: 'sovereignty.json',
        patch: [
          {
            op: 'add',
            path: '/components/-',
            value: { id: 'audio', purl: whisper, relation: 'initialized-from', role: 'audio-encoder' },
          },
        ],
      },
    }),
    finding({
      rule: 'claim/contradicted',
      severity: 'error',
      requirement: 'T4-INIT',
      component: qwenVision,
      says: {
        key: 'reason.third-party-weights',
        parameters: { name: 'Qwen/Qwen2.5-VL-32B-Instruct', supplier: 'Alibaba', relation: 'frozen' },
      },
      locations: [claimLine, frozenLine, visionConfig],
      help: { key: 'next.T4-INIT', parameters: {} },
      fix: {
        path: 'sovereignty.json',
        patch: [{ op: 'replace', path: '/claim/level', value: 'T2' }],
      },
    }),
    finding({
      rule: 'claim/contradicted',
      severity: 'error',
      requirement: 'T4-OWN',
      component: qwenVision,
      says: {
        key: 'reason.weights-of-others-licensed',
        parameters: { name: 'Qwen/Qwen2.5-VL-32B-Instruct', license: 'Apache-2.0' },
      },
      locations: [claimLine, at('NOTICE', 3, 1, 'Qwen2.5-VL, Copyright Alibaba Cloud')],
      help: { key: 'next.T4-OWN', parameters: {} },
    }),
    finding({
      rule: 'component/undeclared-libraries',
      severity: 'warning',
      says: {
        key: 'finding.undeclared-libraries',
        parameters: { count: 3, names: 'torch, transformers, accelerate' },
      },
      locations: [at('requirements.txt', 1, 1, 'torch==2.9.1')],
      help: { key: 'help.undeclared-libraries', parameters: {} },
    }),
  ],
  coverage: {
    filesListed: 231,
    filesRead: 214,
    bytesRead: 3_104_882,
    skipped: [
      { path: 'assets/demo.mp4.json', reason: 'larger than 67108864 bytes' },
      { path: 'src/omni/legacy.py', reason: 'python: not UTF-8' },
    ],
  },
  elapsedMs: 412,
}

/** Claims T4-2 with a training log, corpora and a licence of its own. */
export const supportedClaim: Verdict = {
  ...common,
  subject: {
    name: 'saebyeok-7b',
    supplier: 'Saebyeok Research',
    country: 'KR',
    repository: 'https://github.com/saebyeok/saebyeok-7b',
    revision: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
    ownerSource: 'manifest',
    manifest: 'sovereignty.json',
  },
  claim: {
    level: 'T4-2',
    perspective: 'producer',
    statement: null,
    location: at('sovereignty.json', 9, 5, '"level": "T4-2"'),
  },
  level: { supported: 'T4-2', ceiling: 'T5' },
  conclusion: 'supported',
  requirements: [
    requirement('T2-HOLD', 'supported', [{ key: 'reason.weights-held', parameters: { files: 4 } }]),
    requirement(
      'T4-INIT',
      'supported',
      [
        {
          key: 'reason.random-start-log',
          parameters: { loss: '11.80', step: 1, vocabulary: '128,256', expected: '11.76' },
        },
      ],
      [at('logs/trainer_state.json', 14, 7, '"loss": 11.80')],
    ),
    requirement('T4-DATA', 'supported', [{ key: 'reason.data-declared', parameters: { count: 6 } }]),
    requirement('T4-OWN', 'supported', [
      { key: 'reason.own-license', parameters: { license: 'Apache-2.0' } },
    ]),
    requirement('T4-1-CFG', 'contradicted', [{ key: 'reason.body-differs', parameters: { count: 3 } }]),
    requirement('T4-2-DELTA', 'supported', [{ key: 'reason.body-differs', parameters: { count: 3 } }]),
    requirement('T5-TOPO', 'unverified', [none]),
  ],
  components: [
    component({
      purl: 'pkg:huggingface/meta-llama/Llama-3.1-8B',
      name: 'meta-llama/Llama-3.1-8B',
      kind: 'code',
      relation: 'architecture-of',
      supplier: 'Meta',
      country: 'US',
      license: {
        declared: 'LicenseRef-llama-3.1',
        detected: null,
        concluded: 'LicenseRef-llama-3.1',
        detections: [],
        duties: [],
      },
      locations: [at('config.json', 2, 19, 'LlamaForCausalLM')],
    }),
    library('torch', '2.9.1', 'requirements.txt', 1),
  ],
  levels: [
    {
      component: 'self:backbone',
      name: 'saebyeok-7b',
      role: 'backbone',
      supported: 'T4-2',
      ceiling: 'T5',
      parameterShare: 1,
    },
  ],
  findings: [],
  coverage: { filesListed: 64, filesRead: 58, bytesRead: 812_004, skipped: [] },
  elapsedMs: 187,
}

/** Claims T4-2; nothing speaks against it, and the log is missing. */
export const unverifiedClaim: Verdict = {
  ...supportedClaim,
  subject: { ...supportedClaim.subject, name: 'gaon-13b', supplier: 'Gaon Lab' },
  level: { supported: 'T2', ceiling: 'T5' },
  conclusion: 'unverified',
  requirements: [
    requirement('T2-HOLD', 'supported', [{ key: 'reason.weights-held', parameters: { files: 6 } }]),
    requirement('T2-KIND', 'unverified', [none]),
    requirement('T3-ASM', 'unverified', [none]),
    requirement('T4-INIT', 'unverified', [
      { key: 'reason.partly-shown', parameters: {} },
      { key: 'reason.random-start-said', parameters: {} },
    ]),
    requirement('T4-DATA', 'unverified', [attestOnly]),
    requirement('T4-OWN', 'supported', [
      { key: 'reason.own-license', parameters: { license: 'Apache-2.0' } },
    ]),
    requirement('T4-2-DELTA', 'supported', [{ key: 'reason.body-differs', parameters: { count: 2 } }]),
    requirement('T5-TOPO', 'unverified', [none]),
  ],
  levels: [
    {
      component: 'self:backbone',
      name: 'gaon-13b',
      role: 'backbone',
      supported: 'T2',
      ceiling: 'T5',
      parameterShare: 1,
    },
  ],
  findings: [
    finding({
      rule: 'claim/unverified',
      severity: 'warning',
      says: {
        key: 'finding.claim-unverified',
        parameters: { level: 'T4-2', supported: 'T2', requirements: 'T4-INIT, T4-DATA' },
      },
      locations: [at('sovereignty.json', 9, 5, '"level": "T4-2"')],
      help: { key: 'next.T4-INIT', parameters: {} },
    }),
  ],
}

/** No manifest: an audit of a fine-tune. */
export const undeclaredAudit: Verdict = {
  ...common,
  subject: {
    name: 'field-notes-assistant',
    supplier: null,
    country: null,
    repository: null,
    revision: null,
    ownerSource: 'unknown',
    manifest: null,
  },
  claim: null,
  level: { supported: 'T0', ceiling: 'T2' },
  conclusion: 'undeclared',
  requirements: [
    requirement('T2-HOLD', 'unverified', [none]),
    requirement('T2-BASE', 'supported', [
      { key: 'reason.bases-named', parameters: { names: 'mistralai/Mistral-7B-v0.3' } },
    ]),
    requirement('T3-ASM', 'contradicted', [
      { key: 'reason.base-kept-whole', parameters: { names: 'mistralai/Mistral-7B-v0.3' } },
    ]),
  ],
  components: [
    component({
      purl: 'pkg:huggingface/mistralai/Mistral-7B-v0.3',
      name: 'mistralai/Mistral-7B-v0.3',
      kind: 'model',
      role: 'backbone',
      relation: 'finetune',
      supplier: 'Mistral AI',
      country: 'FR',
      license: {
        declared: null,
        detected: 'Apache-2.0',
        concluded: 'Apache-2.0',
        detections: [],
        duties: [],
      },
      status: 'undeclared',
      declared: false,
      level: 'T2',
      locations: [
        at('README.md', 3, 1, 'base_model: mistralai/Mistral-7B-v0.3'),
        at('train.py', 22, 13, 'AutoModelForCausalLM.from_pretrained(BASE)'),
      ],
    }),
    component({
      purl: 'pkg:huggingface/datasets/HuggingFaceH4/ultrachat_200k',
      name: 'HuggingFaceH4/ultrachat_200k',
      kind: 'dataset',
      scope: 'training',
      status: 'undeclared',
      declared: false,
      strength: 'C',
      locations: [at('train.py', 30, 8, 'load_dataset("HuggingFaceH4/ultrachat_200k")')],
    }),
  ],
  levels: [
    {
      component: 'pkg:huggingface/mistralai/Mistral-7B-v0.3',
      name: 'mistralai/Mistral-7B-v0.3',
      role: 'backbone',
      supported: 'T0',
      ceiling: 'T2',
      parameterShare: null,
    },
  ],
  findings: [
    finding({
      rule: 'component/to-declare',
      severity: 'note',
      component: 'pkg:huggingface/mistralai/Mistral-7B-v0.3',
      says: {
        key: 'finding.audit-weights',
        parameters: { name: 'mistralai/Mistral-7B-v0.3', supplier: 'Mistral AI', relation: 'finetune' },
      },
      locations: [at('README.md', 3, 1, 'base_model: mistralai/Mistral-7B-v0.3')],
    }),
  ],
  coverage: { filesListed: 12, filesRead: 11, bytesRead: 48_230, skipped: [] },
  elapsedMs: 96,
}

/** A manifest with a misspelt key, a word that is not in the vocabulary and a missing member. */
export const invalidManifest: Verdict = {
  ...undeclaredAudit,
  subject: { ...undeclaredAudit.subject, name: 'onnuri-vl', manifest: 'models/onnuri/sovereignty.json' },
  conclusion: 'invalid',
  findings: [
    finding({
      rule: 'manifest/schema',
      severity: 'error',
      says: {
        key: 'manifest.schema.unknownKey',
        parameters: {
          key: 'relatoin',
          where: '/components/0',
          allowed: 'id, name, relation',
          nearest: 'relation',
        },
      },
      locations: [at('models/onnuri/sovereignty.json', 18, 7, '"relatoin": "frozen"')],
      help: {
        key: 'manifest.help.nearest',
        parameters: {
          key: 'relatoin',
          where: '/components/0',
          allowed: 'id, name, relation',
          nearest: 'relation',
        },
      },
      fix: {
        path: 'models/onnuri/sovereignty.json',
        patch: [
          { op: 'remove', path: '/components/0/relatoin' },
          { op: 'add', path: '/components/0/relation', value: 'frozen' },
        ],
      },
    }),
    finding({
      rule: 'manifest/schema',
      severity: 'error',
      says: {
        key: 'manifest.schema.wrongWord',
        parameters: {
          field: 'level',
          found: '"T4"',
          allowed: 'T0, T1, T2, T3, T4-1, T4-2, T5, T6',
          nearest: 'T4-1',
        },
      },
      locations: [at('models/onnuri/sovereignty.json', 9, 14, '"T4"')],
      help: {
        key: 'manifest.schema.wrongWord.help',
        parameters: { field: 'level', found: '"T4"', allowed: 'T0, T1, T2, T3, T4-1, T4-2, T5, T6' },
      },
    }),
    finding({
      rule: 'manifest/schema',
      severity: 'error',
      says: { key: 'manifest.schema.missing', parameters: { key: 'subject', where: '/' } },
      locations: [at('models/onnuri/sovereignty.json', 1, 1, '{')],
    }),
  ],
}

export const verdicts: Readonly<Record<string, Verdict>> = {
  'borrowed-encoder': borrowedEncoder,
  supported: supportedClaim,
  unverified: unverifiedClaim,
  undeclared: undeclaredAudit,
  'invalid-manifest': invalidManifest,
}
