import { withoutMarkup } from './markup.js'

/**
 * Licences of AI models that SPDX does not list, told by their opening lines. `title` and `all` are matched against the
 * text in lower case with blanks collapsed; `title` within the opening, `all` anywhere. A row without id names a family
 * whose edition is not one of those known: the text stays unknown and keeps its title.
 */
export interface AiLicense {
  readonly id: string | null
  readonly title: RegExp
  readonly all: readonly string[]
}

const SCANCODE = 'LicenseRef-scancode-'

/** Opens with the name of the model the copy is for. */
const LTXV =
  /^(?:ltx[\w .-]{0,50}\( ?ltxv ?\) by lightricks ltd\. \( ?lightricks ?\) )?ltxv open weights license/

/** In the order of trying: editions before their family. Editions: ScanCode LicenseDB 053a651f5e unless the id is ours. */
export const AI_LICENSES: readonly AiLicense[] = [
  {
    id: `${SCANCODE}llama-2-license-2023`,
    title: /^llama 2 community license agreement/,
    all: ['llama materials', '700 million'],
  },
  {
    id: 'LicenseRef-meta-llama-3-2024',
    title: /^meta llama 3 community license agreement/,
    all: ['april 18, 2024', 'llama materials', '700 million'],
  },
  {
    id: `${SCANCODE}llama-3.1-license-2024`,
    title: /^llama 3\.1 community license agreement/,
    all: ['llama materials', '700 million'],
  },
  {
    id: `${SCANCODE}llama-3.2-license-2024`,
    title: /^llama 3\.2 community license agreement/,
    all: ['llama materials', '700 million'],
  },
  {
    id: `${SCANCODE}llama-3.3-license-2024`,
    title: /^llama 3\.3 community license agreement/,
    all: ['llama materials', '700 million'],
  },
  {
    id: `${SCANCODE}llama-4-cla-2025`,
    title: /^llama 4 community license agreement/,
    all: ['llama materials', '700 million'],
  },
  {
    id: `${SCANCODE}llama-license-2023`,
    title: /^llama license agreement/,
    all: ['non-commercial research', 'meta'],
  },
  { id: null, title: /^(?:meta )?(?:code )?llama[\w. -]{0,30} community license/, all: [] },
  {
    id: `${SCANCODE}gemma-tou-2025-03-24`,
    title: /^gemma terms of use/,
    all: ['march 24, 2025', 'model derivatives'],
  },
  {
    id: `${SCANCODE}gemma-tou-2024-04-01`,
    title: /^gemma terms of use/,
    all: ['april 1, 2024', 'model derivatives'],
  },
  { id: null, title: /^gemma terms of use/, all: [] },
  {
    id: `${SCANCODE}qwen-2024`,
    title: /^qwen license agreement/,
    all: ['september 19, 2024', '100 million'],
  },
  { id: null, title: /^qwen (?:research )?license agreement/, all: [] },
  {
    id: `${SCANCODE}tongyi-qianwen-2023`,
    title: /^tongyi qianwen license agreement/,
    all: ['august 3, 2023', '100 million'],
  },
  {
    id: `${SCANCODE}tongyi-qianwen-2023`,
    title: /^tongyi qianwen license agreement/,
    all: ['august 23, 2023', '100 million', 'qwen-'],
  },
  {
    id: 'LicenseRef-tongyi-qianwen-research-2023',
    title: /^tongyi qianwen research license agreement/,
    all: ['november 30, 2023', 'non-commercial'],
  },
  { id: null, title: /^tongyi qianwen/, all: ['license agreement'] },
  {
    id: `${SCANCODE}deepseek-la-1.0`,
    title: /^deepseek license agreement version 1\.0/,
    all: ['derivatives of the model'],
  },
  { id: null, title: /^deepseek (?:coder )?(?:model )?license/, all: [] },
  {
    id: `${SCANCODE}exaone-ai-model-1.1-nc`,
    title: /^exaone ai model license agreement 1\.1 ?- ?nc/,
    all: ['lg management development'],
  },
  {
    id: 'LicenseRef-exaone-ai-model-1.2-nc',
    title: /^exaone ai model license agreement 1\.2 ?- ?nc/,
    all: ['lg management development'],
  },
  {
    id: 'LicenseRef-k-exaone-ai-model',
    title: /^k-exaone ai model license agreement/,
    all: ['lg management development'],
  },
  { id: null, title: /^(?:k-)?exaone[\w. -]{0,30} license/, all: [] },
  {
    id: `${SCANCODE}hyperclova-x-seed-2025`,
    title: /^hyperclova x seed model license agreement/,
    all: ['april 24, 2025', '10 million'],
  },
  { id: null, title: /^hyperclova x[\w. -]{0,40} license agreement/, all: [] },
  {
    id: `${SCANCODE}upstage-solar-2026-01-16`,
    title: /^(?:upstage )?solar license/,
    all: ['upstage', 'built with solar'],
  },
  { id: null, title: /^upstage solar license/, all: [] },
  {
    id: `${SCANCODE}bigscience-open-rail-m`,
    title: /^bigscience open rail-?m license/,
    all: ['august 18, 2022', 'attachment a'],
  },
  { id: `${SCANCODE}bigscience-rail-1.0`, title: /^(?:the )?bigscience rail license/, all: ['attachment a'] },
  {
    id: `${SCANCODE}bigscience-open-rail-m2`,
    title: /^creativeml open rail\+\+-?m license/,
    all: ['november 24, 2022', 'attachment a'],
  },
  {
    id: `${SCANCODE}bigscience-open-rail-m2`,
    title: /^creativeml open rail\+\+-?m license/,
    all: ['july 26, 2023', 'attachment a'],
  },
  {
    id: `${SCANCODE}stable-diffusion-2022-08-22`,
    title: /^creativeml open rail-?m/,
    all: ['august 22, 2022', 'attachment a'],
  },
  {
    id: `${SCANCODE}bigcode-open-rail-m-v1`,
    title: /^bigcode open ?rail-?m v1 license/,
    all: ['attachment a'],
  },
  { id: null, title: /^[\w+ -]{0,40}open ?rail(?:\+\+)?-?[ms]?\b/, all: ['attachment a'] },
  {
    id: `${SCANCODE}falcon-2-11b-1.0`,
    title: /^falcon 2 11b tii license version 1\.0/,
    all: ['acceptable use policy'],
  },
  { id: null, title: /^(?:tii )?falcon[\w. -]{0,20} (?:tii )?license/, all: [] },
  {
    id: `${SCANCODE}nvidia-open-model-2025-04-28`,
    title: /^nvidia open model license agreement/,
    all: ['april 28, 2025', 'derivative model'],
  },
  { id: null, title: /^nvidia [\w .-]{0,40}model license/, all: [] },
  {
    id: `${SCANCODE}tencent-hunyuan-3d-2.0-cla`,
    title: /^tencent hunyuan 3d 2\.0 community license agreement/,
    all: ['territory'],
  },
  {
    id: 'LicenseRef-tencent-hunyuan-a13b-2025',
    title: /^tencent hunyuan community license agreement/,
    all: ['a13b release date: june 27, 2025', 'territory'],
  },
  {
    id: 'LicenseRef-tencent-hunyuanvideo-2024',
    title: /^tencent hunyuan community license agreement/,
    all: ['hunyuanvideo release date: december 3, 2024', 'territory'],
  },
  {
    id: 'LicenseRef-tencent-hunyuandit-2024',
    title: /^tencent hunyuan community license agreement/,
    all: ['hunyuan dit release date: 14 may 2024', 'territory'],
  },
  { id: null, title: /^tencent hunyuan[\w .-]{0,30} (?:community )?license/, all: [] },
  {
    id: `${SCANCODE}moonshot-ai-modified-mit-2025`,
    title: /^modified mit license/,
    all: ['kimi k2', '100 million monthly active users'],
  },
  {
    id: 'LicenseRef-openai-gpt-2-modified-mit',
    title: /^modified mit license/,
    all: ['gpt-2', 'openai'],
  },
  {
    id: 'LicenseRef-meta-opt-175b',
    title: /^opt-175b license agreement/,
    all: ['meta platforms', 'non-commercial research'],
  },
  {
    id: 'LicenseRef-databricks-open-model',
    title: /^databricks open model license/,
    all: ['march 27, 2024', 'dbrx derivatives'],
  },
  { id: null, title: /^databricks open model license/, all: [] },
  {
    id: 'LicenseRef-chatglm-6b-model',
    title: /^the chatglm-6b license/,
    all: ['chatglm-6b model team'],
  },
  {
    id: 'LicenseRef-chatglm2-6b-model',
    title: /^the chatglm2-6b license/,
    all: ['chatglm2-6b model team'],
  },
  {
    id: 'LicenseRef-chatglm3-6b-model',
    title: /^the chatglm3-6b license/,
    all: ['chatglm3-6b model team'],
  },
  { id: null, title: /^(?:the )?(?:chat)?glm[\w. -]{0,20} license/, all: [] },
  {
    id: `${SCANCODE}stability-ai-community-2024`,
    title: /^stability ai community license agreement/,
    all: ['july 5, 2024'],
  },
  {
    id: `${SCANCODE}stability-ai-nc-2023-12-06`,
    title: /^stability ai non-?commercial research community license/,
    all: ['december 06, 2023'],
  },
  {
    id: 'LicenseRef-stability-ai-nc-2023-11-28',
    title: /^stability ai non-?commercial research community license/,
    all: ['november 28, 2023'],
  },
  {
    id: 'LicenseRef-stability-ai-nc-community-2024-03-18',
    title: /^stability ai non-?commercial community license/,
    all: ['march 18, 2024'],
  },
  {
    id: 'LicenseRef-stability-ai-svd-nc-2023-11-21',
    title: /^stable video diffusion non-?commercial community license/,
    all: ['november 21, 2023'],
  },
  {
    id: 'LicenseRef-stability-ai-sdxl-0.9-research',
    title: /^sdxl 0\.9 research license/,
    all: ['stability ai', 'non-commercial research'],
  },
  { id: null, title: /^(?:stability ai|stable)[\w .-]{0,60} license agreement/, all: [] },
  {
    id: 'LicenseRef-meta-dinov3-2025-08-19',
    title: /^dinov3 license/,
    all: ['august 19, 2025', 'dino materials'],
  },
  {
    id: 'LicenseRef-meta-sam-2025-11-19',
    title: /^sam license/,
    all: ['november 19, 2025', 'sam materials'],
  },
  { id: null, title: /^(?:dinov3|sam) license/, all: ['meta platforms'] },
  {
    id: 'LicenseRef-fish-audio-research-2026-03-07',
    title: /^fish audio research license/,
    all: ['march 7, 2026', 'fish audio materials'],
  },
  { id: null, title: /^fish audio[\w ]{0,20} license/, all: [] },
  {
    id: 'LicenseRef-cogvlm2-model',
    title: /^the cogvlm license/,
    all: ['cogvlm model team', 'cogvlm2'],
  },
  { id: 'LicenseRef-cogvlm-model', title: /^the cogvlm license/, all: ['cogvlm model team', 'cogvlm-17b'] },
  { id: 'LicenseRef-codegeex-model', title: /^the codegeex license/, all: ['codegeex model team'] },
  {
    id: 'LicenseRef-orion-14b-community-1.0',
    title: /^【?orion-14b series】? models community license agreement/,
    all: ['version: 1.0', 'orion-14b'],
  },
  { id: null, title: /^【?orion[\w. -]{0,20}】? models? community license/, all: [] },
  {
    id: `${SCANCODE}open-aleph-1.0`,
    title: /^open aleph license/,
    all: ['aleph alpha', 'non-administrative'],
  },
  {
    id: `${SCANCODE}ltxv-owl-2025-04-17`,
    title: LTXV,
    all: ['version release date: april 17, 2025'],
  },
  {
    id: `${SCANCODE}ltxv-owl-2025-05-05`,
    title: LTXV,
    all: ['version release date: may 5, 2025'],
  },
  { id: null, title: LTXV, all: [] },
  {
    id: 'LicenseRef-apple-amlr',
    title: /^(?:disclaimer: )?(?:important: )?(?:this )?apple machine learning research model\b/,
    all: ['exclusively for research purposes', 'model derivatives'],
  },
  {
    id: 'LicenseRef-minimax-m2.5-model-2026',
    title: /^minimax model license/,
    all: ['minimax-m2.5 version release date: 2026-02-13'],
  },
  { id: null, title: /^minimax[\w. -]{0,30} license/, all: [] },
  {
    id: 'LicenseRef-flux-1-dev-nc-1.1.1',
    title: /^flux\.1 \[dev\] non-commercial license v1\.1\.1/,
    all: ['black forest labs', 'non-commercial purpose'],
  },
  {
    id: `${SCANCODE}flux-1-nc`,
    title: /^flux\.1 \[dev\] non-commercial license(?! v)/,
    all: ['black forest labs, inc.', 'non-commercial and non-production use'],
  },
  { id: null, title: /^flux\.[12][\w. [\]-]{0,30} non-commercial license/, all: [] },
  {
    id: 'LicenseRef-mistral-research-0.1',
    title: /^mistral ai research license/,
    all: ['mistral', 'research purposes'],
  },
  {
    id: 'LicenseRef-mistral-non-production-0.1',
    title: /^mistral ai non-?production license/,
    all: ['mistral', 'non-production'],
  },
]

const OPENING = 600

/** The row a text opens with, `undefined` when it opens like none of them. */
export function aiLicense(text: string): AiLicense | undefined {
  const opening = openingOf(text)
  const titled = AI_LICENSES.filter(({ title }) => opensWith(opening, title))
  if (titled.length === 0) return undefined
  const plain = plainText(text)
  return titled.find(({ all }) => all.every((phrase) => plain.includes(phrase)))
}

/**
 * Id of the licence whose title a name is, with or without "agreement"; `null` when there are several editions of that
 * title, or none that is known.
 */
export function aiLicenseNamed(name: string): string | null {
  const plain = plainText(name).replace(/^the |^meta'?s? (?=llama [23]\.|llama 4)/g, '')
  const ids = new Set<string>()
  for (const { id, title } of AI_LICENSES) {
    if (id === null) continue
    const isTitle = [plain, `${plain} agreement`].some((one) => title.exec(one)?.[0].length === one.length)
    if (isTitle) ids.add(id)
  }
  return ids.size === 1 ? ([...ids][0] as string) : null
}

/** True when a text opens with the title of this licence, whatever follows. */
export function opensAs(text: string, id: string): boolean {
  const opening = openingOf(text)
  return AI_LICENSES.some((row) => row.id === id && opensWith(opening, row.title))
}

/** A licence may stand below a line of copyright, whose holder is anybody. */
const COPYRIGHT = /^copyright (?:\(c\)|©)? ?(?:19|20)\d\d(?:[ ,-]+(?:19|20)\d\d)* /
const HOLDER_WORDS = 14

function opensWith(opening: string, title: RegExp): boolean {
  if (title.test(opening)) return true
  const notice = COPYRIGHT.exec(opening)
  if (notice === null) return false
  let rest = opening.slice(notice[0].length)
  for (let word = 0; word < HOLDER_WORDS; word++) {
    const blank = rest.indexOf(' ')
    if (blank === -1) return false
    rest = rest.slice(blank + 1)
    if (title.test(rest)) return true
  }
  return false
}

function openingOf(text: string): string {
  return plainText(withoutMarkup(text.slice(0, 8 * OPENING)).trimStart()).slice(0, OPENING)
}

/** Lower case, markup and quotes gone, blanks collapsed. */
function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_#`"'\u201c\u201d\u2018\u2019=]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
