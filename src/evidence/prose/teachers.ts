import { findProviderByModelName } from '../../catalog/find-provider.js'
import { isDeniedOrOfOthers } from './denial.js'

/** A closed service that a sentence names as the maker, teacher or translator of training data. */
export interface Teacher {
  readonly provider: string
  /** Model as written, `null` when only the service is named. */
  readonly model: string | null
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Spellings of prose and the provider behind them, when the spelling is no model id of its own. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [
    /\bChat-?GPT(?:-\d[\w.]*)?|\bOpenAI(?:'s|의)?\s*(?:ChatGPT\s*)?API\b|\bGPT-?4[a-z]?(?:-turbo|-vision|V|o)?(?:-mini|-nano)?\b|\bGPT-?3\.5(?:-turbo)?\b|\bGPT(?=-generated|-assisted)|\btext-davinci-\d{3}\b|\bDavinci-003\b/gi,
    'openai',
  ],
  [/\bClaude(?:[ -](?:\d[\w.]*|Opus|Sonnet|Haiku|Instant))*\b|\bAnthropic(?:'s)?\s+API\b/g, 'anthropic'],
  [/\bGemini(?:[ -](?:\d[\w.]*|Pro|Flash|Ultra))*\b|\bGoogle\s+Bard\b|\bPaLM[ -]?2\b/g, 'google-gemini'],
  [/\bDeepL\b/gi, 'deepl'],
  [/\bGoogle\s+Translat(?:e|ion)(?:\s+API)?\b|구글\s*번역(?:기|\s*API)?/gi, 'google-speech'],
]
const MODEL_ID = /`([a-z][\w.-]{3,60})`/gi

const MAKES =
  /\b(?:generat\w+|synthesi[sz]\w+|synthetic|distill\w*|written\s+(?:by|with|using)|created|produced|annotated|labell?ed|translat\w+|rewritten|curated|collected|obtained|teacher|augmented|instruct(?:ion)?s?)\b|생성|번역|합성|증류|제작|만들|라벨링|레이블링/i
const DATA =
  /\b(?:data(?:sets?)?|corpus|corpora|instructions?|instruction-following|samples?|conversations?|dialogues?|outputs?|answers?|responses?|prompts?|demonstrations?|captions?|translations?|translated|distill\w*|teacher)\b|데이터|번역|응답|답변|대화|말뭉치|지시/i
const EVALUATES =
  /\b(?:evaluat\w*|judg\w*|compar\w*|benchmarks?|outperform\w*|surpass\w*|score[sd]?|win\s?rate|versus|vs\.?|better\s+than|quality\s+of|capabilit\w+|level|on\s+par|rival\w*|reference\s+answer|review\w*|rating|graded?)\b|평가|비교|능가|수준|성능/i
const SERVES =
  /\b(?:compatible|endpoint|drop-in|server|proxy|sdk|client|plugin|support(?:s|ed)?|chat\s+completions?)\b|호환/i

/** Closed services that this sentence says made or translated training data. */
export function readTeachers(sentence: string): Teacher[] {
  if (EVALUATES.test(sentence) || SERVES.test(sentence)) return []
  const speaksOfData =
    (MAKES.test(sentence) && DATA.test(sentence)) ||
    // "the current version uses OpenAI's gpt-3.5-turbo; hence, this dataset …"
    (DATA.test(sentence) && /\buses?\s+(?:OpenAI|GPT|ChatGPT|Claude)/i.test(sentence))
  if (speaksOfData) return servicesIn(sentence).filter((service) => !isDeniedOrOfOthers(sentence, service))
  // Texts, stories and tokens are training data where the sentence says that pre-training reads them.
  if (!/pre-?\s?train|from\s+scratch/i.test(sentence)) return []
  return servicesIn(sentence).filter((service) => stageOfTeaching(sentence, service) === 'pretrain')
}

function servicesIn(sentence: string): Teacher[] {
  const found: Teacher[] = []
  const add = (teacher: Teacher): void => {
    if (!found.some(({ start, end }) => teacher.start < end && teacher.end > start)) found.push(teacher)
  }
  for (const match of sentence.matchAll(MODEL_ID)) {
    const id = match[1] as string
    const provider = findProviderByModelName(id)
    if (provider !== null)
      add({
        provider: provider.id,
        model: id,
        name: id,
        start: match.index + 1,
        end: match.index + 1 + id.length,
      })
  }
  for (const match of sentence.matchAll(
    /(?<![\w./-])(?:gpt-(?:3\.5|4|5)[\w.-]*|text-davinci-\d{3}|claude-[\w.-]+|gemini-[\w.-]+)/g,
  )) {
    const id = match[0].replace(/[.-]+$/, '')
    const provider = findProviderByModelName(id)
    if (provider !== null)
      add({ provider: provider.id, model: id, name: id, start: match.index, end: match.index + id.length })
  }
  for (const [pattern, provider] of SERVICES) {
    for (const match of sentence.matchAll(pattern)) {
      // A data set that is only called after a service ("ShareGPT", "alpaca-gpt4") is matched by its own name.
      if (/[\w/-]$/.test(sentence.slice(0, match.index))) continue
      const model = /\d/.test(match[0]) ? match[0] : null
      add({ provider, model, name: match[0], start: match.index, end: match.index + match[0].length })
    }
  }
  // One service once: "the ChatGPT API (`gpt-3.5-turbo`)" names it twice.
  return found.filter((teacher, index) => {
    const same = found.findIndex(
      (other) => other.provider === teacher.provider && (other.model !== null || teacher.model === null),
    )
    return (
      same === index ||
      (teacher.model !== null && found.findIndex((other) => other.model === teacher.model) === index)
    )
  })
}

const PRETRAINING =
  /\bpre-?\s?training\s+(?:data(?:\s?sets?)?|corpus|corpora|tokens?|mix(?:ture)?s?|texts?|sets?)\b|\b(?:during|for|in|into)\s+(?:our\s+|the\s+)?pre-?\s?training\b|\bpre-?\s?trained\s+(?:with|by|via|through|using)\s+(?:\w+\s+){0,3}?distill|사전\s?학습(?:에|용|\s*(?:단계|데이터|말뭉치|코퍼스|토큰))/i
const POST_TRAINING =
  /\bpost-?\s?train|\bSFT\b|\bsupervised|\binstruct|\bfine-?\s?tun|\bpreference|\bDPO\b|\bRLHF\b|\balign|지시|미세\s?조정|파인\s?튜닝|선호|정렬|사후\s?학습/i
const DENIED =
  /\b(?:not?|never|none|without|neither|nor|unlike|excluding|exclude[sd]?|remov\w*|filter\w*|avoid\w*|instead|other\s+models|prior\s+work|may|might|could|should)\b|n't\b|않|없|제외|제거|대신|달리/i
/** "pre-trained on …", "trained from scratch on …": what follows in the same clause is what pre-training read. */
const READ_IN_PRETRAINING =
  /\b(?:pre-?\s?train(?:ed|ing|s)?|trained(?:\s+\w+){0,3}?\s+from\s+scratch)((?:\s+\w+){0,4}?\s+on\b[^,;:()]{0,160})$/i
const ANOTHER_TRAINING = /\b(?:train|tun|evaluat|test)\w*\b/i

const WRITE =
  '(?:generat|synthesi[sz]|creat|produc|writ|wrot|re-?writ|re-?phras|paraphras|distill|translat|augment|compos|author|mad)'
const MADE_BY = new RegExp(
  `\\b${WRITE}\\w*(?:\\s+\\w+ly|(?:\\s+[\\w%.-]+){1,6}(?=\\s+(?:with|using|via)\\s))?\\s+(?:by|with|using|from|via|through)\\s+(?:(?:the|an?|our|prompting|OpenAI|Anthropic|Google|API|outputs?|of)(?:['’]s)?\\s+)*[*_\`([]*$`,
  'i',
)
const ASKED =
  /\b(?:us(?:e|ed|ing)|prompt(?:ed|ing)?|ask(?:ed|ing)?|let|employ(?:ed|ing)?|leverag(?:ed?|ing))\s+(?:(?:the|an?|OpenAI|Anthropic|Google)(?:['’]s)?\s+)*[*_`([]*$/i
const TO_WRITE = new RegExp(
  `^[*_\`)\\]]*\\s+(?:(?:API|models?)\\s+)?(?:to|for)\\s+(?:\\w+ly\\s+)?${WRITE}`,
  'i',
)
const WRITES = new RegExp(`^[*_\`)\\]]*(?:-|\\s+)(?:has\\s+)?${WRITE}\\w*\\b`, 'i')
const LISTED = /(?:[\w.-]+,?\s+)?[\w.-]+,?\s+(?:and|or)\s+[*_`([]*$/i

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Stage whose data the sentence says the model at `maker` made; `null` where it names both, neither, or denies it.
 * "Pre-trained" alone is no stage: models that are fine-tuned are called so. Of pre-training an English sentence must
 * name the model as the maker itself, because that contradicts a claim; "models such as GPT-4 use pre-training data
 * collected …" names it beside.
 */
export function stageOfTeaching(sentence: string, maker: Span): 'pretrain' | 'post-train' | null {
  if (DENIED.test(sentence)) return null
  const before = PRETRAINING.test(sentence) || isRead(sentence.slice(0, maker.start))
  // "Mixtral-8x7B-Instruct" is a name and no stage.
  const after = POST_TRAINING.test(`${sentence.slice(0, maker.start)} ${sentence.slice(maker.end)}`)
  if (before === after) return null
  if (after) return 'post-train'
  return /[가-힣]/.test(sentence) || isMaker(sentence, maker) ? 'pretrain' : null
}

function isRead(lead: string): boolean {
  const object = READ_IN_PRETRAINING.exec(lead)?.[1]
  return object !== undefined && !ANOTHER_TRAINING.test(object)
}

/** "distilled from X", "the soft labels of X", "X as a teacher", "X logits": whose outputs the weights learn to give. */
const LEARNS_FROM =
  /\b(?:distill(?:ed|ation|ing|s)?|learn(?:s|ed|ing)?)\s+(?:from|of|with|using)\s+(?:(?:the|soft|hard|output|logits?|labels?|outputs?|predictions?|probabilities|of|by|an?|our|larger?|teacher|model)\s+)*[*_`([]*$/i
const IS_TEACHER =
  /^[*_`)\]]*(?:['’]s)?\s+(?:as\s+(?:an?|the|our|its)\s+(?:\w+\s+)?teacher|logits|soft\s+labels)\b/i
const IS_TEACHER_KO =
  /^[*_`)\]]*\s*(?:의\s*(?:로짓|출력|확률)\S*\s*)?(?:으로부터|로부터|에서|을|를|으로|로)?\s*(?:교사\s*모델\S*\s*)?(?:\S+\s+){0,2}?(?:지식\s*)?증류/

/** Whether the sentence says that another model learns the outputs of the one at `maker` as it is trained. */
export function isLearntFrom(sentence: string, { start, end }: Span): boolean {
  const behind = sentence.slice(end, end + 60)
  return (
    LEARNS_FROM.test(sentence.slice(Math.max(0, start - 90), start)) ||
    IS_TEACHER.test(behind) ||
    IS_TEACHER_KO.test(behind)
  )
}

function isMaker(sentence: string, { start, end }: Span): boolean {
  const lead = sentence.slice(Math.max(0, start - 90), start)
  const behind = sentence.slice(end, end + 40)
  if (isLearntFrom(sentence, { start, end })) return true
  if (MADE_BY.test(lead) || MADE_BY.test(lead.replace(LISTED, ''))) return true
  return WRITES.test(behind) || (ASKED.test(lead) && TO_WRITE.test(behind))
}
