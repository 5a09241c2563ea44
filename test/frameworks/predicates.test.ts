import { describe, expect, test } from '@jest/globals'
import { predicates } from '../../src/frameworks/predicates/index.js'
import type { Fact, TokenizerLineage } from '../../src/types/fact.js'
import {
  at,
  config,
  dependency,
  identity,
  initialisation,
  license,
  log,
  manifest,
  modelCode,
  reference,
  service,
  statement,
  tokenizer,
  type ViewOptions,
  view,
  weights,
} from '../reconcile/facts.js'

interface Case {
  readonly facts?: readonly Fact[]
  readonly declared?: Readonly<Record<string, unknown>>
  readonly owner?: string
  readonly paths?: readonly string[]
}

const LLAMA2 = 'LicenseRef-scancode-llama-2-license-2023'
const EXAONE = 'LGAI-EXAONE/EXAONE-4.0-32B'
const base = reference('Qwen/Qwen2.5-Math-7B', { relation: 'finetune' })
const stated = reference('Qwen/Qwen2.5-Math-7B', {
  use: 'state',
  via: 'base_model',
  strength: 'B',
  scope: 'product',
})
const elsewhere = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => ({ ...fact, scope: 'evaluation' }) as Fact)
const component = (more: Readonly<Record<string, unknown>> = {}) => ({
  components: [
    {
      name: 'Qwen2.5-Math-7B',
      type: 'model',
      relation: 'finetune',
      purl: 'pkg:huggingface/Qwen/Qwen2.5-Math-7B',
      ...more,
    },
  ],
})
const LLAMA2_VOCABULARY: NonNullable<TokenizerLineage['nearest']> = {
  name: 'Llama 2',
  model: 'meta-llama/Llama-2-7b-hf',
  repository: 'hub',
  base: null,
  kept: 1,
  sameId: 1,
  inOrder: 0.99,
  idRun: 31_744,
  orderRun: 28_672,
  shareOfOwn: 1,
}
/** A shipped vocabulary that holds Llama 2's, id by id. */
const copied = (more: Parameters<typeof tokenizer>[0] = {}, lineage: Partial<TokenizerLineage> = {}): Fact =>
  tokenizer({
    lineage: {
      verdict: 'adopted',
      basis: 'ids',
      compared: 29,
      nearest: LLAMA2_VOCABULARY,
      ...lineage,
    },
    ...more,
  })
const merge: Fact = {
  kind: 'merge',
  method: 'slerp',
  parents: ['01-ai/Yi-1.5-6B', '01-ai/Yi-1.5-6B-Chat'],
  strength: 'B',
  scope: 'product',
  location: at('mergekit_config.yml'),
}
const copy: Fact = {
  kind: 'layer-copy',
  via: 'k.replace',
  strength: 'C',
  scope: 'product',
  location: at('expand.py', 9),
}
const gpu: Fact = {
  kind: 'infrastructure',
  layer: 'accelerator',
  use: 'inference',
  vendor: 'NVIDIA',
  country: 'US',
  strength: 'B',
  scope: 'product',
  location: at('Dockerfile'),
}
const npu: Fact = { ...gpu, vendor: 'Rebellions', country: 'KR' }
const cloud: Fact = { ...gpu, layer: 'cloud', vendor: 'AWS', location: at('main.tf') }
const training: Fact = {
  kind: 'training',
  sign: 'entry',
  stage: 'finetune',
  strength: 'C',
  scope: 'training',
  location: at('train.py'),
}
const llama = config({ modelType: 'llama', architectures: ['LlamaForCausalLM'] })
const llamaBody = {
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14336,
  vocab_size: 128256,
}
const twin = config({ modelType: 'llama', architectures: ['LlamaForCausalLM'], body: llamaBody })

/** For each predicate: when it holds, and when it does not. */
const table: Readonly<Record<string, { readonly holds: readonly Case[]; readonly fails: readonly Case[] }>> =
  {
    'accelerators-third-party-only': {
      holds: [{ facts: [gpu], declared: { jurisdiction: 'KR' } }],
      fails: [
        {},
        { facts: [gpu] },
        { facts: [gpu, npu], declared: {} },
        { facts: [{ ...gpu, use: 'training' } as Fact], declared: {} },
        // Sources of kernels deploy nothing.
        { facts: [{ ...gpu, strength: 'C' } as Fact], declared: {} },
        { facts: elsewhere([gpu]), declared: {} },
        // The same model can be run on a domestic one.
        { facts: [gpu, dependency('optimum-rbln')], declared: { jurisdiction: 'KR' } },
        // What trains the model, and what its authors work on, serves nobody.
        { facts: [{ ...gpu, use: 'unknown', scope: 'training' } as Fact], declared: {} },
        {
          facts: [{ ...gpu, use: 'unknown', location: at('.devcontainer/Dockerfile', 1) } as Fact],
          declared: {},
        },
      ],
    },
    'clouds-third-party-only': {
      holds: [
        { facts: [cloud], declared: {} },
        { facts: [cloud], owner: 'upstage' },
      ],
      fails: [
        {},
        { facts: [gpu], declared: {} },
        { facts: [cloud, { ...cloud, vendor: 'NAVER Cloud', country: 'KR' } as Fact], declared: {} },
      ],
    },
    'api-only': {
      holds: [
        { facts: [service('openai')] },
        { facts: [service('openai', { sign: 'endpoint' })] },
        { declared: { components: [{ name: 'OpenAI', type: 'service', role: 'backbone' }] } },
      ],
      fails: [
        {},
        { facts: [service('openai'), weights()] },
        { facts: [service('openai'), base] },
        { facts: [service('openai', { overridden: true })] },
        { facts: [service('openai', { makesData: true })] },
        { facts: [service('openai', { scope: 'evaluation' })] },
        { facts: [service('openai', { sign: 'sdk-dependency' })] },
        { facts: [service('openai', { sign: 'prose' })] },
      ],
    },
    'api-without-finetune': {
      holds: [{ facts: [service('openai')] }],
      fails: [{}, { facts: [service('openai'), service('openai', { sign: 'finetune-job' })] }],
    },
    'closed-finetune-job': {
      holds: [
        { facts: [service('openai', { sign: 'finetune-job' })] },
        { facts: [service('openai', { sign: 'finetuned-id', scope: 'training' })] },
      ],
      fails: [
        {},
        { facts: [service('openai')] },
        { facts: [service('openai', { sign: 'finetune-job', scope: 'evaluation' })] },
      ],
    },
    'product-calls-closed-api': {
      holds: [{ facts: [service('openai'), weights()] }],
      fails: [{}, { facts: [service('openai', { scope: 'data' })] }],
    },
    'open-weights-used': {
      holds: [{ facts: [base] }, { facts: [weights()] }],
      fails: [
        {},
        { facts: [base, service('openai', { sign: 'finetune-job' })] },
        { facts: elsewhere([base]) },
      ],
    },
    'own-inference': {
      holds: [{ facts: [weights()] }, { facts: [modelCode('NuriBlock')] }],
      fails: [{}, { facts: [service('openai')] }],
    },
    'weights-held': {
      holds: [
        { facts: [weights()] },
        { facts: [weights([], { form: 'lfs-pointer' })] },
        { facts: [weights([], { form: 'index' })] },
      ],
      fails: [{}, { facts: elsewhere([weights()]) }, { facts: [base] }],
    },
    'no-weights-held': { holds: [{}, { facts: elsewhere([weights()]) }], fails: [{ facts: [weights()] }] },
    'weights-published': {
      holds: [
        {
          declared: {
            subject: {
              name: 'Nuri',
              purl: 'pkg:huggingface/nuri-lab/Nuri@d149729398750b98c0af14eb82c78cfe92750796',
            },
          },
        },
      ],
      fails: [
        {},
        { declared: {} },
        { declared: { subject: { name: 'Nuri', purl: 'pkg:huggingface/nuri-lab/Nuri@main' } } },
      ],
    },
    'third-party-weights': {
      holds: [{ facts: [base] }, { declared: component() }],
      fails: [
        {},
        { facts: elsewhere([base]) },
        { facts: [reference(EXAONE)], owner: 'LG-AI-EXAONE' },
        { facts: [reference('Qwen/Qwen2.5-Math-7B', { role: 'reward-model' })] },
        { facts: [reference('Qwen/Qwen2.5-Math-7B', { role: 'teacher', relation: 'distilled-from' })] },
        { declared: component({ relation: 'architecture-of' }) },
      ],
    },
    'has-third-party-weights': { holds: [{ facts: [base] }], fails: [{}, { facts: [twin] }] },
    'layers-copied': {
      holds: [{ facts: [copy, base] }, { declared: component({ relation: 'layer-copied' }) }],
      fails: [{}, { facts: [copy] }, { facts: [base] }],
    },
    'weights-assembled': {
      holds: [{ facts: [merge] }, { facts: [copy, base] }, { declared: component({ relation: 'merge' }) }],
      fails: [{}, { facts: [base] }, { facts: [copy] }, { facts: elsewhere([merge]) }],
    },
    'base-kept-whole': {
      holds: [{ facts: [base] }, { facts: [weights(), license(LLAMA2)], owner: 'acme' }],
      fails: [{}, { facts: [merge, base] }],
    },
    'bases-named': {
      holds: [{ facts: [stated] }, { facts: [base], declared: component() }],
      fails: [{}, { facts: [base] }, { facts: [base], declared: {} }],
    },
    'base-undeclared': {
      holds: [{ facts: [base], declared: {} }],
      fails: [
        {},
        { facts: [base] },
        { facts: [base], declared: component() },
        { facts: [twin], declared: {} },
      ],
    },
    'training-kind-stated': {
      holds: [
        { facts: [base, training] },
        {
          facts: [base],
          declared: { ...component(), training: { stages: [{ stage: 'post-train', kind: 'sft' }] } },
        },
      ],
      fails: [{}, { facts: [training] }, { facts: [base] }],
    },
    'from-scratch-statement-contradicted': {
      holds: [{ facts: [statement('from-scratch'), base] }],
      fails: [
        {},
        { facts: [statement('from-scratch')] },
        { facts: [base] },
        { facts: [...elsewhere([statement('from-scratch')]), base] },
      ],
    },
    'random-start-evidenced': {
      holds: [
        { facts: [initialisation(), log(Math.log(64000)), tokenizer()] },
        { facts: [initialisation(), log(11.0), config({ modelType: 'nuri', body: { vocab_size: 64000 } })] },
      ],
      fails: [
        {},
        { facts: [initialisation()] },
        { facts: [log(11.06), tokenizer()] },
        { facts: [initialisation(), log(2.4), tokenizer()] },
        { facts: [initialisation(), log(40), tokenizer()] },
        { facts: [initialisation(), log(11.06)] },
        { facts: [initialisation(), log(11.06, { firstStep: 4000 }), tokenizer()] },
        { facts: [initialisation({ mode: 'resumed-own' }), log(11.06), tokenizer()] },
        { facts: [initialisation(), log(11.06, { scope: 'vendored' }), tokenizer()] },
        { facts: [initialisation(), log(11.06), tokenizer(), base] },
      ],
    },
    'log-contradicts-random-start': {
      holds: [
        {
          facts: [
            log(2.3, { lossKind: 'token-cross-entropy', vocabulary: tokenizer().vocabularySize }),
            tokenizer(),
          ],
          declared: { training: { initialization: 'random', initEvidence: 'logs/trainer_state.json' } },
        },
      ],
      fails: [
        {},
        {
          facts: [log(2.3, { lossKind: 'token-cross-entropy' }), tokenizer()],
          declared: { training: { initialization: 'random', initEvidence: 'logs/trainer_state.json' } },
        },
        { facts: [log(2.3, { lossKind: 'token-cross-entropy' }), tokenizer()] },
        {
          facts: [log(11.06, { lossKind: 'token-cross-entropy' }), tokenizer()],
          declared: { training: { initialization: 'random', initEvidence: 'logs/trainer_state.json' } },
        },
        {
          facts: [log(2.3, { lossKind: 'token-cross-entropy' }), tokenizer()],
          declared: { training: { initialization: 'random' } },
        },
      ],
    },
    'training-data-shown': {
      holds: [
        {
          facts: [reference('nuri-lab/corpus', { target: 'dataset', scope: 'data' })],
          declared: { training: { data: [{ name: 'corpus' }] } },
        },
        {
          declared: {
            training: { data: [{ name: 'corpus' }] },
            evidence: [{ requirement: 'T4-DATA', kind: 'file', path: 'DATA.md' }],
          },
          paths: ['DATA.md'],
        },
      ],
      fails: [
        {},
        { facts: [reference('nuri-lab/corpus', { target: 'dataset', scope: 'data' })] },
        { declared: { training: { data: [{ name: 'corpus' }] } } },
        {
          declared: {
            training: { data: [{ name: 'corpus' }] },
            evidence: [{ requirement: 'T4-DATA', kind: 'file', path: 'DATA.md' }],
          },
        },
      ],
    },
    'third-party-license-on-weights': {
      holds: [
        { facts: [weights(), license(LLAMA2)], owner: 'acme' },
        { facts: [base], owner: 'acme' },
      ],
      fails: [
        {},
        { facts: [weights(), license('Apache-2.0')], owner: 'acme' },
        { facts: [weights(), license(LLAMA2)], owner: 'meta-llama' },
        {
          facts: [license(LLAMA2, { source: 'file', appliesTo: 'repository', location: at('LICENSE') })],
          owner: 'acme',
        },
        { facts: [weights(), license(LLAMA2, { scope: 'vendored' })], owner: 'acme' },
      ],
    },
    'own-license': {
      holds: [{ facts: [weights(), license('Apache-2.0')], owner: 'acme' }],
      fails: [
        {},
        { facts: [license('Apache-2.0')] },
        { facts: [license('Apache-2.0'), base], owner: 'acme' },
        { facts: [license('Apache-2.0', { match: 'modified' })], owner: 'acme' },
        { facts: [license(LLAMA2)], owner: 'acme' },
      ],
    },
    'base-license-relabelled': {
      holds: [
        { facts: [license('Apache-2.0'), base], declared: component({ license: { declared: 'qwen' } }) },
      ],
      fails: [
        {},
        { facts: [license('Apache-2.0'), base] },
        {
          facts: [license('LicenseRef-scancode-qwen-2024'), base],
          declared: component({ license: { declared: 'qwen' } }),
        },
        { facts: [base], declared: component({ license: { declared: 'qwen' } }) },
        { facts: [license('MIT'), base], declared: component({ license: { declared: 'Apache-2.0' } }) },
      ],
    },
    'base-licenses-carried': {
      holds: [
        {
          facts: [base, license('Apache-2.0', { source: 'file', appliesTo: 'repository' })],
          declared: component({ license: { declared: 'Apache-2.0' } }),
        },
        {
          facts: [base, license('LicenseRef-scancode-qwen-2024')],
          declared: component({ license: { declared: 'qwen' } }),
        },
        {
          facts: [base],
          declared: component({ license: { declared: 'qwen', text: 'LICENSES/qwen.txt' } }),
          paths: ['LICENSES/qwen.txt'],
        },
      ],
      fails: [
        {},
        { facts: [base] },
        { facts: [base], declared: component({ license: { declared: 'Apache-2.0' } }) },
        { facts: [base], declared: component({ license: { declared: 'qwen', text: 'LICENSES/qwen.txt' } }) },
        {
          facts: [base, license('Apache-2.0', { scope: 'vendored' })],
          declared: component({ license: { declared: 'Apache-2.0' } }),
        },
      ],
    },
    'restrained-license-on-part': {
      holds: [{ facts: [base], declared: component({ license: { declared: LLAMA2 } }) }],
      fails: [
        {},
        { facts: [base], declared: component({ license: { declared: 'Apache-2.0' } }) },
        {
          facts: elsewhere([base]),
          declared: component({ license: { declared: LLAMA2 }, scope: 'evaluation' }),
        },
      ],
    },
    'revocable-license-on-part': {
      holds: [
        {
          facts: [base],
          declared: component({ license: { declared: 'LicenseRef-exaone-ai-model-1.2-nc' } }),
        },
      ],
      fails: [{}, { facts: [base], declared: component({ license: { declared: 'Apache-2.0' } }) }],
    },
    'parts-unrestrained': {
      holds: [{ facts: [base], declared: component({ license: { declared: 'Apache-2.0' } }) }],
      fails: [
        {},
        { facts: [base], declared: component({ license: { declared: LLAMA2 } }) },
        { facts: [reference('acme/unheard-of')] },
      ],
    },
    'designs-declared': {
      holds: [
        {
          facts: [llama],
          declared: { components: [{ name: 'Llama', type: 'code', relation: 'architecture-of' }] },
        },
        { declared: { architecture: { references: [{ name: 'GLM-4.5' }] } } },
      ],
      fails: [{}, { facts: [llama] }, { facts: [llama], declared: {} }, { declared: {} }],
    },
    'designs-undeclared': {
      holds: [
        { facts: [llama], declared: {} },
        {
          facts: [config({ part: 'vision_config', role: 'vision-encoder', modelType: 'qwen2_5_vl' })],
          declared: {},
        },
      ],
      fails: [
        {},
        { facts: [llama] },
        { facts: elsewhere([llama]), declared: {} },
        {
          facts: [config({ modelType: 'exaone4', architectures: ['Exaone4ForCausalLM'] })],
          declared: { subject: { name: 'EXAONE', supplier: 'LG AI Research' } },
        },
      ],
    },
    'body-equals-reference': {
      holds: [
        { facts: [twin], owner: 'acme' },
        { facts: [initialisation({ configFrom: 'huggyllama/llama-7b' })] },
      ],
      fails: [
        {},
        { facts: [config({ modelType: 'nuri', body: llamaBody })], owner: 'acme' },
        { facts: [twin], owner: 'meta-llama' },
        { facts: [initialisation({ configFrom: EXAONE })], owner: 'LG-AI-EXAONE' },
        {
          facts: [
            initialisation({ configFrom: 'huggyllama/llama-7b', configChanges: ['num_hidden_layers'] }),
          ],
        },
      ],
    },
    'body-differs-from-reference': {
      holds: [
        {
          facts: [config({ modelType: 'llama', body: { ...llamaBody, hidden_size: 2048 } })],
          declared: { architecture: { delta: [{ kind: 'numeric', what: 'hidden size' }] } },
        },
      ],
      fails: [
        {},
        { facts: [twin], declared: { architecture: { delta: [{ kind: 'numeric', what: 'none' }] } } },
        { facts: [config({ modelType: 'nuri', body: { hidden_size: 100 } })], declared: {} },
      ],
    },
    'published-topology': {
      holds: [
        { facts: [statement('same-architecture', 'Llama 2')] },
        { facts: [statement('implements-published', 'Conformer')] },
        { facts: [llama], owner: 'acme' },
        { facts: [modelCode('Conformer', { implementsDesign: 'Conformer' })] },
        {
          facts: [config({ modelType: 'solar_open', architectures: ['SolarOpenForCausalLM'] })],
          owner: 'upstage',
        },
      ],
      fails: [
        {},
        { facts: [modelCode('NuriBlock')] },
        { facts: elsewhere([statement('same-architecture', 'Llama 2')]) },
      ],
    },
    'third-party-model-class': {
      holds: [
        { facts: [llama], owner: 'acme' },
        {
          facts: [
            modelCode('ViewLlamaForCausalLM', { bases: ['LlamaForCausalLM'], registers: 'view_llama' }),
          ],
          owner: 'acme',
        },
        {
          facts: [modelCode('ViewLlamaForCausalLM', { bases: ['LlamaForCausalLM'], ownForward: false })],
          owner: 'acme',
        },
        {
          facts: [
            modelCode('Middle', { bases: ['transformers.LlamaForCausalLM'] }),
            modelCode('NuriForCausalLM', { bases: ['Middle'] }),
          ],
          owner: 'acme',
        },
        {
          facts: [modelCode('NuriModel', { bases: ['LlamaModel'], registers: 'nuri' })],
          owner: 'acme',
        },
        {
          facts: [
            modelCode('LlamaForCausalLM', { bases: [], registers: 'nuri', ownForward: false }),
            modelCode('NuriAttention'),
          ],
          owner: 'acme',
        },
      ],
      fails: [
        {},
        { facts: [modelCode('NuriTower', { bases: ['LlamaModel'] })], owner: 'acme' },
        {
          facts: [
            modelCode('NuriModel', { bases: ['transformers.LlamaPreTrainedModel'], registers: 'nuri' }),
          ],
          owner: 'acme',
        },
        { facts: [modelCode('NuriForCausalLM', { bases: ['NuriForCausalLM'] })], owner: 'acme' },
        {
          facts: [modelCode('LlamaForCausalLM', { bases: [], registers: 'nuri', ownForward: false })],
          owner: 'meta-llama',
        },
        { facts: [config({ modelType: 'nuri', architectures: ['NuriForCausalLM'] })], owner: 'acme' },
        { facts: [llama], owner: 'meta-llama' },
        {
          facts: [modelCode('NuriForCausalLM', { bases: ['LlamaForCausalLM'] }), modelCode('NuriAttention')],
          owner: 'acme',
        },
      ],
    },
    'own-model-class': {
      holds: [
        { facts: [modelCode('NuriBlock')] },
        {
          facts: [
            modelCode('NuriForCausalLM'),
            config({ modelType: 'nuri', autoMap: ['modeling_nuri.NuriForCausalLM'] }),
          ],
        },
        {
          facts: [config({ modelType: 'exaone4', architectures: ['Exaone4ForCausalLM'] })],
          owner: 'LG-AI-EXAONE',
        },
      ],
      fails: [
        {},
        { facts: [config({ modelType: 'nuri', autoMap: ['modeling_nuri.NuriForCausalLM'] })], owner: 'acme' },
        {
          facts: [config({ modelType: 'solar_open', architectures: ['SolarOpenForCausalLM'] })],
          owner: 'upstage',
        },
        { facts: [config({ modelType: 'exaone4', architectures: ['Exaone4ForCausalLM'] })], owner: 'acme' },
        { facts: [modelCode('NuriBlock', { ownForward: false })] },
        { facts: [modelCode('Conformer', { implementsDesign: 'Conformer' })] },
        { facts: [modelCode('NuriBlock'), llama], owner: 'acme' },
        { facts: elsewhere([modelCode('NuriBlock')]) },
      ],
    },
    'own-tokenizer-evidenced': {
      holds: [{ facts: [tokenizer(), tokenizer({ form: 'training-code' })] }],
      fails: [
        {},
        { facts: [tokenizer()] },
        { facts: [tokenizer({ form: 'training-code' })] },
        { facts: [copied(), tokenizer({ form: 'training-code' })] },
      ],
    },
    'third-party-tokenizer': {
      holds: [
        { facts: [copied()], owner: 'hanmal-lab' },
        { facts: [copied({ form: 'vocabulary' })], owner: 'hanmal-lab' },
        { facts: [reference('meta-llama/Llama-2-7b-hf', { target: 'tokenizer' })], owner: 'hanmal-lab' },
        { facts: [statement('same-tokenizer', 'Llama 2')], owner: 'hanmal-lab' },
        { declared: { tokenizer: { origin: 'expanded', base: 'Llama 2' } } },
      ],
      fails: [
        {},
        // Nobody is known to declare: the vocabulary may be the declarer's own.
        { facts: [copied()] },
        {
          facts: [
            reference('meta-llama/Llama-2-7b-hf', { target: 'tokenizer' }),
            tokenizer({ form: 'training-code' }),
          ],
        },
        { facts: elsewhere([reference('meta-llama/Llama-2-7b-hf', { target: 'tokenizer' })]) },
        { facts: [tokenizer()] },
        { facts: [copied({}, { verdict: 'own', basis: null })] },
        { facts: [copied({}, { verdict: 'undecided', basis: null })] },
        { facts: [copied({}, { basis: 'tokens' })] },
        { facts: [copied()], owner: 'meta-llama' },
        {
          facts: [
            identity('model-name', 'Haebyeon: a Korean BERT'),
            copied({}, { nearest: { ...LLAMA2_VOCABULARY, model: 'minsu/haebyeon-base' } }),
          ],
        },
        { facts: elsewhere([copied()]) },
      ],
    },
    'third-party-teacher-in-pretraining': {
      holds: [
        {
          declared: {
            training: { synthetic: [{ generator: 'GPT-4o', owner: 'third-party', stage: 'pretrain' }] },
          },
        },
      ],
      fails: [
        {},
        {
          declared: {
            training: { synthetic: [{ generator: 'GPT-4o', owner: 'third-party', stage: 'post-train' }] },
          },
        },
        {
          declared: {
            training: { synthetic: [{ generator: 'Nuri-70B', owner: 'self', stage: 'pretrain' }] },
          },
        },
      ],
    },
  }

function seen({ facts = [], declared, ...options }: Case) {
  const more: ViewOptions = declared === undefined ? options : { ...options, manifest: manifest(declared) }
  return view(facts, more)
}

test('every predicate has its table', () => {
  expect(Object.keys(predicates).filter((name) => table[name] === undefined)).toEqual([])
})

describe.each(Object.entries(table))('%s', (name, { holds, fails }) => {
  const predicate = predicates[name]!

  test.each(holds.map((one, index) => [index + 1, one] as const))(
    'holds, case %i, with a reason',
    (_, one) => {
      const grounds = predicate(seen(one))
      expect(grounds.length).toBeGreaterThan(0)
      for (const { message } of grounds) expect(message.key).toMatch(/^reason\./)
    },
  )

  test.each(fails.map((one, index) => [index + 1, one] as const))('does not hold, case %i', (_, one) => {
    expect(predicate(seen(one))).toEqual([])
  })
})
