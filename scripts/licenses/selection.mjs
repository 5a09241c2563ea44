/** Licences that get a template whatever the size of their text: those in use for code, data and models. */
export const COMMON = new Set(
  `0BSD AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later AML Apache-1.0 Apache-1.1 Apache-2.0 APSL-2.0 Artistic-1.0 Artistic-2.0
  BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSL-1.0
  BUSL-1.1 C-UDA-1.0 CAL-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0
  CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-ND-3.0 CC-BY-ND-4.0
  CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-2.1
  CECILL-B CECILL-C CPL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 FSFAP GFDL-1.1-only GFDL-1.2-only GFDL-1.3-only GPL-1.0-only GPL-2.0-only
  GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later Hippocratic-2.1 ISC JSON LGPL-2.0-only LGPL-2.1-only
  LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LPPL-1.3c MIT MIT-0 MPL-1.1 MPL-2.0 MS-PL MS-RL MulanPSL-2.0 NCSA
  ODbL-1.0 ODC-By-1.0 OFL-1.1 OGL-UK-3.0 OLDAP-2.8 OpenMDW-1.0 OSL-3.0 Parity-7.0.0 PDDL-1.0 PolyForm-Noncommercial-1.0.0
  PolyForm-Small-Business-1.0.0 PostgreSQL PSF-2.0 Python-2.0 SSPL-1.0 Unlicense UPL-1.0 Vim WTFPL
  X11 Zlib ZPL-2.1`
    .split(/\s+/)
    .filter(Boolean),
)

/** Other licences get one when their packed word pairs take no more bytes than this. */
export const SMALL_ENOUGH = 500

/** Texts of AI model licences by id. */
export const AI_TEXTS = {
  'LicenseRef-scancode-llama-2-license-2023': 'llama-2-license-2023',
  'LicenseRef-meta-llama-3-2024': 'meta-llama-3',
  'LicenseRef-scancode-llama-3.1-license-2024': 'llama-3.1-license-2024',
  'LicenseRef-scancode-llama-3.2-license-2024': 'llama-3.2-license-2024',
  'LicenseRef-scancode-llama-3.3-license-2024': 'llama-3.3-license-2024',
  'LicenseRef-scancode-llama-4-cla-2025': 'llama-4-cla-2025',
  'LicenseRef-scancode-llama-license-2023': 'llama-license-2023',
  'LicenseRef-scancode-gemma-tou-2025-03-24': 'gemma-tou-2025-03-24',
  'LicenseRef-scancode-gemma-tou-2024-04-01': 'gemma-tou-2024-04-01',
  'LicenseRef-scancode-qwen-2024': 'qwen-2024',
  // The editions for Qwen-VL and Qwen-Audio differ by the product's name.
  'LicenseRef-scancode-tongyi-qianwen-2023': [
    'tongyi-qianwen-2023',
    'tongyi-qianwen-vl',
    'tongyi-qianwen-audio',
  ],
  'LicenseRef-tongyi-qianwen-research-2023': 'tongyi-qianwen-research-2023',
  'LicenseRef-scancode-deepseek-la-1.0': 'deepseek-la-1.0',
  'LicenseRef-scancode-exaone-ai-model-1.1-nc': 'exaone-ai-model-1.1-nc',
  'LicenseRef-exaone-ai-model-1.2-nc': 'exaone-1.2-nc',
  'LicenseRef-scancode-hyperclova-x-seed-2025': 'hyperclova-x-seed-2025',
  'LicenseRef-scancode-bigscience-open-rail-m': 'bigscience-open-rail-m',
  // The edition of SDXL 1.0 differs by its date and a word of its title.
  'LicenseRef-scancode-bigscience-open-rail-m2': ['bigscience-open-rail-m2', 'sdxl-1.0'],
  'LicenseRef-scancode-bigscience-rail-1.0': 'bigscience-rail-1.0',
  'LicenseRef-scancode-stable-diffusion-2022-08-22': 'stable-diffusion-2022-08-22',
  'LicenseRef-scancode-bigcode-open-rail-m-v1': 'bigcode-open-rail-m-v1',
  'LicenseRef-scancode-falcon-2-11b-1.0': 'falcon-2-11b-1.0',
  'LicenseRef-scancode-nvidia-open-model-2025-04-28': 'nvidia-open-model-2025-04-28',
  'LicenseRef-scancode-tencent-hunyuan-3d-2.0-cla': 'tencent-hunyuan-3d-2.0-cla',
  'LicenseRef-scancode-moonshot-ai-modified-mit-2025': 'moonshot-ai-modified-mit-2025',
  'LicenseRef-scancode-stability-ai-community-2024': 'stability-ai-community-2024',
  'LicenseRef-scancode-stability-ai-nc-2023-12-06': 'stability-ai-nc-2023-12-06',
  'LicenseRef-scancode-upstage-solar-2026-01-16': 'upstage-solar-2026-01-16',
  'LicenseRef-mistral-research-0.1': 'mistral-research-0.1',
  // From the vendors' repositories at the commits that data/license-facts.json names.
  'LicenseRef-meta-opt-175b': 'opt-175b',
  'LicenseRef-databricks-open-model': 'databricks-open-model',
  'LicenseRef-chatglm-6b-model': 'chatglm-6b-model',
  'LicenseRef-chatglm2-6b-model': 'chatglm2-6b-model',
  'LicenseRef-chatglm3-6b-model': 'chatglm3-6b-model',
  'LicenseRef-openai-gpt-2-modified-mit': 'gpt-2-modified-mit',
  'LicenseRef-tencent-hunyuan-a13b-2025': 'hunyuan-a13b',
  'LicenseRef-tencent-hunyuanvideo-2024': 'hunyuanvideo',
  'LicenseRef-tencent-hunyuandit-2024': 'hunyuandit',
  'LicenseRef-k-exaone-ai-model': 'k-exaone',
  'LicenseRef-apple-amlr': 'apple-amlr',
  'LicenseRef-minimax-m2.5-model-2026': 'minimax-m2.5-model',
  'LicenseRef-flux-1-dev-nc-1.1.1': 'flux-1-dev-nc-1.1.1',
  'LicenseRef-stability-ai-nc-2023-11-28': 'sdxl-turbo',
  'LicenseRef-stability-ai-nc-community-2024-03-18': 'sv3d',
  'LicenseRef-stability-ai-svd-nc-2023-11-21': 'svd',
  'LicenseRef-stability-ai-sdxl-0.9-research': 'sdxl-0.9',
  'LicenseRef-meta-dinov3-2025-08-19': 'dinov3',
  'LicenseRef-meta-sam-2025-11-19': 'sam',
  'LicenseRef-fish-audio-research-2026-03-07': 'fish-audio',
  'LicenseRef-cogvlm-model': 'cogvlm',
  'LicenseRef-cogvlm2-model': 'cogvlm2',
  'LicenseRef-codegeex-model': 'codegeex2',
  'LicenseRef-orion-14b-community-1.0': 'orion',
  'LicenseRef-scancode-open-aleph-1.0': 'open-aleph-1.0',
  'LicenseRef-scancode-flux-1-nc': 'flux-1-nc',
  'LicenseRef-scancode-ltxv-owl-2025-04-17': 'ltxv-owl-2025-04-17',
  'LicenseRef-scancode-ltxv-owl-2025-05-05': 'ltxv-owl-2025-05-05',
}
