/**
 * What licences of models say about passing on, clause by clause. Read in the texts that the rows of
 * data/license-facts.json name as their source; only the sentences that must be repeated word by word are quoted.
 */
export interface LicenseClauses {
  /** Clause that makes the licence's copy go along with the model and what is derived from it. */
  readonly copy: string | null
  /** Clause and sentence of the notice file. */
  readonly notice: { readonly clause: string; readonly sentence: string } | null
  /** Clause of the badge and of the name. */
  readonly display: string | null
}

function llama(sentence: string, display: string | null): LicenseClauses {
  return { copy: '1.b.i', notice: { clause: '1.b.iii', sentence }, display }
}

function llamaVersion(version: string): LicenseClauses {
  return llama(`Llama ${version} is licensed under the Llama ${version} Community License, ${META}`, '1.b.i')
}

const META = 'Copyright © Meta Platforms, Inc. All Rights Reserved.'

const CLAUSES: Readonly<Record<string, LicenseClauses>> = {
  'LicenseRef-scancode-llama-license-2023': {
    copy: '3',
    notice: {
      clause: '3',
      sentence: `LLaMA is licensed under the LLaMA License, ${META.replace('©', '(c)')}`,
    },
    display: null,
  },
  'LicenseRef-scancode-llama-2-license-2023': llama(
    `Llama 2 is licensed under the LLAMA 2 Community License, ${META.replace('©', '(c)')}`,
    null,
  ),
  'LicenseRef-meta-llama-3-2024': llama(
    `Meta Llama 3 is licensed under the Meta Llama 3 Community License, ${META}`,
    '1.b.i',
  ),
  'LicenseRef-scancode-llama-3.1-license-2024': llamaVersion('3.1'),
  'LicenseRef-scancode-llama-3.2-license-2024': llamaVersion('3.2'),
  'LicenseRef-scancode-llama-3.3-license-2024': llamaVersion('3.3'),
  'LicenseRef-scancode-llama-4-cla-2025': llamaVersion('4'),
  'LicenseRef-scancode-gemma-tou-2025-03-24': gemma(),
  'LicenseRef-scancode-gemma-tou-2024-04-01': gemma(),
  'LicenseRef-scancode-qwen-2024': {
    copy: '3.a',
    notice: {
      clause: '3.c',
      sentence:
        'Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
    },
    display: '5.b',
  },
  'LicenseRef-scancode-tongyi-qianwen-2023': {
    copy: '3.a',
    notice: {
      clause: '3.c',
      sentence:
        'Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
    },
    display: null,
  },
  'LicenseRef-tongyi-qianwen-research-2023': {
    copy: '3.a',
    notice: {
      clause: '3.c',
      sentence:
        'Tongyi Qianwen is licensed under the Tongyi Qianwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
    },
    display: null,
  },
  'LicenseRef-databricks-open-model': {
    copy: '2.2.2',
    notice: {
      clause: '2.2.1',
      sentence:
        'DBRX is provided under and subject to the Databricks Open Model License, Copyright © Databricks, Inc. All rights reserved.',
    },
    display: null,
  },
  'LicenseRef-meta-opt-175b': {
    copy: '3',
    notice: {
      clause: '3',
      sentence: `OPT-175B is licensed under the OPT-175B license, ${META.replace('©', '(c)')}`,
    },
    display: null,
  },
  'LicenseRef-tencent-hunyuan-a13b-2025': hunyuan(2025),
  'LicenseRef-tencent-hunyuanvideo-2024': hunyuan(2024),
  'LicenseRef-tencent-hunyuandit-2024': hunyuan(2024),
  'LicenseRef-apple-amlr': {
    copy: 'Distribution',
    notice: {
      clause: 'Distribution',
      sentence:
        'Apple Machine Learning Research Model is licensed under the Apple Machine Learning Research Model License Agreement.',
    },
    display: null,
  },
  'LicenseRef-minimax-m2.5-model-2026': {
    copy: '2.b.i',
    notice: {
      clause: '2.b.ii',
      sentence:
        'MiniMax AI model is licensed under the MiniMax Model License, Copyright © MiniMax. All Rights Reserved.',
    },
    display: null,
  },
  'LicenseRef-flux-1-dev-nc-1.1.1': {
    copy: '3.a',
    notice: {
      clause: '3.b',
      sentence:
        'The FLUX.1 [dev] Model is licensed by Black Forest Labs Inc. under the FLUX.1 [dev] Non-Commercial License. Copyright Black Forest Labs Inc.',
    },
    display: null,
  },
  'LicenseRef-scancode-deepseek-la-1.0': { copy: '4.b', notice: null, display: null },
  'LicenseRef-scancode-bigscience-rail-1.0': { copy: '4', notice: null, display: null },
  'LicenseRef-scancode-bigscience-open-rail-m': { copy: '4.b', notice: null, display: null },
  'LicenseRef-scancode-bigcode-open-rail-m-v1': { copy: '5.2.a', notice: null, display: null },
  'LicenseRef-scancode-exaone-ai-model-1.1-nc': { copy: '2.1.d', notice: null, display: '2.1.c' },
  'LicenseRef-exaone-ai-model-1.2-nc': { copy: '2.1.d', notice: null, display: '2.1.c' },
  'LicenseRef-k-exaone-ai-model': { copy: '2.1', notice: null, display: '2.1' },
  'LicenseRef-scancode-hyperclova-x-seed-2025': {
    copy: '3.1',
    notice: {
      clause: '3.1',
      sentence:
        'HyperCLOVA X SEED Model is licensed under the HyperCLOVA X SEED Model License Agreement, Copyright © NAVER Corp. All Rights Reserved.',
    },
    display: '3.1',
  },
  'LicenseRef-scancode-upstage-solar-2026-01-16': { copy: null, notice: null, display: '4.e' },
}

function hunyuan(year: number): LicenseClauses {
  return {
    copy: '3.a',
    notice: {
      clause: '3.d',
      sentence: `Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement, Copyright © ${year} Tencent. All Rights Reserved. The trademark rights of “Tencent Hunyuan” are owned by Tencent or its affiliate.`,
    },
    display: null,
  }
}

function gemma(): LicenseClauses {
  return {
    copy: '3.1',
    notice: {
      clause: '3.1',
      sentence:
        'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms',
    },
    display: null,
  }
}

/** Clauses of a licence by its id, `null` when the table has none. */
export function licenseClauses(id: string): LicenseClauses | null {
  return Object.hasOwn(CLAUSES, id) ? (CLAUSES[id] as LicenseClauses) : null
}

/** Every licence of the table. */
export function licensesWithClauses(): readonly string[] {
  return Object.keys(CLAUSES)
}
