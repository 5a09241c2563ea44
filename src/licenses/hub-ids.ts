import { canonicalId } from './expression.js'

/**
 * The hub's `license:` words that are no SPDX id, or not the one they look like. `null` where the word names a family
 * or leaves the edition open (hub-docs, list of licences; families and `other` cannot be resolved without the text).
 */
const HUB_IDS: Readonly<Record<string, string | null>> = {
  other: null,
  unknown: null,
  unlicensed: null,
  openrail: null,
  bsd: null,
  cc: null,
  gpl: null,
  lgpl: null,
  agpl: null,
  gfdl: null,
  // The hub's `bsl-1.0` is the Boost licence, not the Business Source License (BUSL).
  'bsl-1.0': 'BSL-1.0',
  'c-uda': 'C-UDA-1.0',
  'lgpl-lr': 'LGPLLR',
  'odc-by': 'ODC-By-1.0',
  odbl: 'ODbL-1.0',
  pddl: 'PDDL-1.0',
  llama2: 'LicenseRef-scancode-llama-2-license-2023',
  llama3: 'LicenseRef-meta-llama-3-2024',
  'llama3.1': 'LicenseRef-scancode-llama-3.1-license-2024',
  'llama3.2': 'LicenseRef-scancode-llama-3.2-license-2024',
  'llama3.3': 'LicenseRef-scancode-llama-3.3-license-2024',
  llama4: 'LicenseRef-scancode-llama-4-cla-2025',
  gemma: 'LicenseRef-scancode-gemma-tou-2025-03-24',
  qwen: 'LicenseRef-scancode-qwen-2024',
  'qwen-research': 'LicenseRef-qwen-research',
  'tongyi-qianwen': 'LicenseRef-scancode-tongyi-qianwen-2023',
  deepseek: 'LicenseRef-scancode-deepseek-la-1.0',
  'deepseek-license': 'LicenseRef-scancode-deepseek-la-1.0',
  'bigscience-openrail-m': 'LicenseRef-scancode-bigscience-open-rail-m',
  'bigscience-bloom-rail-1.0': 'LicenseRef-scancode-bigscience-rail-1.0',
  'creativeml-openrail-m': 'LicenseRef-scancode-stable-diffusion-2022-08-22',
  'openrail++': 'LicenseRef-scancode-bigscience-open-rail-m2',
  'bigcode-openrail-m': 'LicenseRef-scancode-bigcode-open-rail-m-v1',
  'apple-amlr': 'LicenseRef-apple-amlr',
  'flux-1-dev-non-commercial-license': 'LicenseRef-flux-1-dev-nc-1.1.1',
  mrl: 'LicenseRef-mistral-research-0.1',
  mnpl: 'LicenseRef-mistral-non-production-0.1',
  'kimi-k2': 'LicenseRef-scancode-moonshot-ai-modified-mit-2025',
  'k-exaone': 'LicenseRef-k-exaone-ai-model',
  'hyperclovax-seed': 'LicenseRef-scancode-hyperclova-x-seed-2025',
  'stabilityai-ai-community': 'LicenseRef-scancode-stability-ai-community-2024',
  'stabilityai-community': 'LicenseRef-scancode-stability-ai-community-2024',
  'upstage-solar-license': 'LicenseRef-scancode-upstage-solar-2026-01-16',
}

/**
 * SPDX id or `LicenseRef-…` of a Hugging Face `license:` or `license_name:` word, `null` when it does not settle the
 * licence. The hub's bare GNU ids are SPDX's former spellings of `-only`.
 */
export function hubLicense(word: string): string | null {
  const key = word.trim().toLowerCase()
  if (Object.hasOwn(HUB_IDS, key)) return HUB_IDS[key] ?? null
  const id = canonicalId(key)
  if (id === null) return null
  return /^(?:(?:A|L)?GPL|GFDL)-\d\.\d$/.test(id) ? `${id}-only` : id
}
