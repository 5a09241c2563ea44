import { type Document, plain } from './markdown.js'

/**
 * Names under which a document speaks of its own project: lower case, letters and digits only. "Vicuna is based on
 * LLaMA" in somebody else's comparison says nothing about the project at hand, so a sentence counts only when its
 * subject is one of these, or "we", "this model".
 */
export type OwnNames = readonly string[]

const NO_NAME =
  /^(?:readme|introduction|overview|modelcard|modelcardfor\w*|about|updatelogs?|news|installation|usage|quickstart|finetuning|pretraining|training|pretrain|train|model|models|table(?:of)?contents|license|data|소개|개요|모델카드)$/

export function ownNames(document: Document, text: string): OwnNames {
  const names = new Set<string>()
  const add = (name: string): void => {
    const known = normalise(name)
    if (known.length >= 3 && known.length <= 60 && !NO_NAME.test(known)) names.add(known)
  }
  if (document.title !== null) {
    const title = document.title.text.replace(
      /^(?:the\s+)?(?:model\s+card\s+(?:for|of)|welcome\s+to)\s+/i,
      '',
    )
    const name = title.split(/:\s|\s[-–—|]\s|\s?[(（|]|,\s/, 1)[0] as string
    add(name)
    // "翰林 Hanlin", "한빛 Hanbit": one name in two scripts.
    const latin =
      /^[\p{sc=Han}\p{sc=Hangul}]+\s*([A-Za-z][\w-]{3,})$|^([A-Za-z][\w-]{3,})\s*[\p{sc=Han}\p{sc=Hangul}]+$/u.exec(
        name.trim(),
      )
    if (latin !== null) add((latin[1] ?? latin[2]) as string)
  } else {
    const first = document.blocks.find(({ kind }) => kind === 'heading')
    if (first !== undefined)
      add(plain(first.text.replace(/^\s*#+/, '')).split(/:\s|\s[-–—|]\s|\s?[(（|]|,\s/, 1)[0] as string)
  }
  // Without a title the banner of links above the first section presents the models.
  if (document.title === null) {
    for (const match of text
      .slice(0, Math.min(document.headerEnd, 4000))
      .matchAll(
        /huggingface\.co\/(?!datasets\/|spaces\/|docs\/|papers\/|blog\/|collections\/)[\w-]{1,60}\/([\w.-]{3,80})/g,
      ))
      add(match[1] as string)
  }
  const repository = mostLinkedRepository(text)
  if (repository !== null) add(repository)
  return [...names]
}

/** Name of the GitHub repository that a document links to at least three times and more often than any other. */
function mostLinkedRepository(text: string): string | null {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(
    /github\.com\/([\w.-]{1,60}\/[\w.-]{1,80}?)(?=\.git\b|[\s/)"'#?>\]]|$)/g,
  )) {
    const name = (match[1] as string).toLowerCase()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  let best: string | null = null
  let most = 2
  for (const [name, count] of counts) {
    if (count > most) {
      best = name
      most = count
    } else if (count === most) best = null
  }
  return best === null ? null : (best.split('/')[1] as string)
}

export function normalise(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

const MODEL_NOUN =
  '(?:models?|llms?|vlms?|lmms?|checkpoints?|weights|versions?|variants?|series|family|networks?|chatbots?|assistants?|encoders?|decoders?|backbones?|systems?|release|project|work|adapters?|transformer|suite)'
const GENERIC = new RegExp(
  `^(?:we|it|they|which|(?:our|this|these|the|all|both|each)(?:\\s+[\\w.+-]+){0,4}?\\s+${MODEL_NOUN}(?:\\s+(?:here|below|in this \\w+))?|ours|this)$`,
  'i',
)
const KOREAN_GENERIC =
  /^(?:본|이|해당|우리|저희|당사|이번|최종|제안|공개)|(?:모델|프로젝트|버전|레포|저장소|연구)$/

/** True when the words before a verb mean this project's model. */
export function isOwnSubject(subject: string, own: OwnNames): boolean {
  const words = subject
    .replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~"'“”‘’#>|]+/g, '')
    .replace(/\s*\([^()]{0,60}\)\s*$/, '')
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(
      /^(?:note that|currently|here|moreover|in addition|additionally|finally|also|specifically|in particular|first|then|today|overall),?\s+/i,
      '',
    )
    .trim()
  if (words === '' || words.split(/\s+/).length > 14) return false
  if (GENERIC.test(words) || /^(?:본|이|해당|우리|저희)/.test(words)) return true
  // A name anywhere but at the end of a longer phrase belongs to something else: "projects like X".
  if (/\b(?:like|unlike|than|compared|vs\.?|versus|against|for|with|in|by|means?|using)\b/i.test(words))
    return false
  const known = normalise(words)
  return own.some((name) => known.includes(name) || (name.length >= 7 && known.includes(singular(name))))
}

/** One of "Haneuls" is a "Haneul model". */
function singular(name: string): string {
  return name.replace(/(?<=[a-z]{2}m)s$/, '')
}

/** "기존 국내 모델은", "이전 버전은", "대부분의 LLM은": whatever follows is said of others, or of an earlier model. */
const OTHERS_IN_KOREAN =
  /^(?:기존|종래|다른|타사|타\s|기타|대부분|많은|여러|일부|몇몇|국내외|국내|해외|외산|경쟁|비교|이전|예전|과거|일반적)/

/** True when a Korean topic phrase (before 은/는/이/가) means this project's model or nobody's in particular. */
export function isOwnTopic(topic: string, own: OwnNames, namesOther: (text: string) => boolean): boolean {
  const known = normalise(topic)
  if (own.some((name) => known.includes(name))) return true
  if (OTHERS_IN_KOREAN.test(topic.trim())) return false
  return KOREAN_GENERIC.test(topic.trim()) ? !namesOther(topic) : !namesOther(topic)
}
