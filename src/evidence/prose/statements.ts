import type { StatementFact } from '../../types/fact.js'
import { findMentions } from './object.js'
import { isOwnSubject, normalise, type OwnNames } from './subject.js'

export interface Statement {
  readonly topic: StatementFact['topic']
  readonly about: string | null
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
}

const FROM_SCRATCH =
  /\b(?:pre-?)?trained\s+(?:\w+ly\s+|a\s+\w+\s+|our\s+\w+\s+|the\s+model\s+)?(?:entirely\s+|completely\s+|fully\s+)?from\s+(?:scratch|random(?:ly)?[- ]initiali[sz]\w+)|\b(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:pre-?)?trained\b[^.;]{0,60}?\bfrom\s+scratch\b|\b(?:from|with)\s+(?:a\s+)?random(?:ly)?\s+initiali[sz](?:ation|ed(?:\s+(?:weights|parameters))?)|\b(?:weights|parameters|model)\s+(?:are|were|is|was)\s+randomly\s+initiali[sz]ed|\bwe\s+(?:pre-?)?train\b[^.;]{0,60}?\bfrom\s+scratch\b|처음부터\s*(?:직접\s*|새로\s*|전부\s*)?(?:사전\s?)?(?:학습|훈련|개발)|무작위\s*(?:로\s*)?초기화|프롬\s*스크래치/i
const NOT_DONE =
  /\b(?:not|never|n['’]t|without|instead\s+of|rather\s+than|compared|than|if|can|could|to|want|would|may|how|unlike|when|cost(?:s|ly)?|expensive|support(?:s|ed)?|options?|whether|allows?|either)\b[^.]{0,50}$|(?:아니|않|하려면|할\s*수|대신|대비)/i
const OWN_TOKENIZER =
  /\b(?:our\s+own|a\s+custom|a\s+new|its\s+own|an\s+in-house)\s+(?:\w+\s+){0,3}tokeni[sz]er\b|\bwe\s+(?:train(?:ed)?|built|build|develop(?:ed)?|design(?:ed)?)\s+(?:a|our|the)\s+(?:[\w-]+\s+){0,4}tokeni[sz]er\b|\btokeni[sz]er\b[^.;]{0,40}\btrained\s+from\s+scratch\b|(?:자체|독자)(?:적으로|적인)?\s*(?:개발|학습|구축|제작|설계)?(?:한|된)?\s*[^.\n]{0,20}토크나이저/i
const OWN_ARCHITECTURE =
  /\b(?:we|this\s+\w+|our\s+\w+)\s+(?:\w+ly\s+)?(?:introduc|propos|design|develop|present|apply|adopt)\w*\s+(?:an?\s+|our\s+|the\s+|several\s+)?(?:(?:new|novel|own|custom|proprietary|hybrid|architectural|sparse|in-house)[\w\s-]{0,40})\s*(?:architectur\w+(?:\s+changes)?|attention\s+(?:scheme|mechanism)|transformer\s+block|topology)|\bwe\s+(?:reorder|redesign|restructur|rearrang)\w*\s+(?:the\s+)?[^.;]{0,40}\b(?:LayerNorm|normali[sz]ation|layers?|blocks?|attention|architecture)|(?:독자|자체)(?:적으로|적인)?\s*(?:개발|설계)?(?:한|된)?\s*[^.\n]{0,16}(?:아키텍처|아키텍쳐|모델\s*구조)/i
const SELF_ARCHITECTURE =
  /^(.{1,80}?)\s+is\s+(?:an?|the)\b[^.;]{0,160}?\b(?:attention-free|RNN|linear-time|state-space|recurrent|novel|new|hybrid)\b[^.;]{0,80}?\barchitecture\b/i
const SAME_ARCHITECTURE =
  /\b(?:(?:exactly\s+)?the\s+same\s+(?:model\s+)?(architecture|tokeni[sz]er|design)(?:\s+(?:and|&|,)\s+(tokeni[sz]er|architecture|vocabulary))?\s+(?:as|of|with)|identical\s+(architecture)\s+to)\b/gi
const IMPLEMENTS =
  /\b(?:models?|architectures?)\s+(?:are|is)\s+(?:\w+ly\s+)?implemented\s*:\s*(.{3,400})$|\b(?:re-?)?implementations?\s+of\s+(?:the\s+)?(?:following\s+(?:models|architectures)\s*:\s*)?(.{3,200})$|\b(?:several|following)\s+models\s*\(([^()]{3,200})\)|\bwe\s+follow(?:ed)?\s+the\s+architecture\b[^.]{0,40}?\b(?:proposed|described|introduced)\s+in\s+(?:the\s+)?(?:paper\s+)?["“”']([^"“”']{3,80})["“”']/is
const NO_DESIGN =
  /^(?:the|a|an|this|our|paper|method|methods|algorithm|algorithms|it|model|models|following|attention|training|loss|evaluation|code|idea|api|apis|interface|features?|all|both|these|above|official|original|python|pytorch|many|various|some)$/i
const OFFLINE =
  /\b(?:runs?|works?|deploy(?:ed|able)?|operat\w+|usable|available)\s+(?:\w+\s+){0,3}(?:offline|air-?gapped)|\b(?:fully|completely|entirely)\s+offline\b|\bwithout\s+(?:an?\s+)?internet(?:\s+connection|\s+access)?\b|\bon-?premises?\s+(?:installation|deployment)\b|온프레미스|오프라인(?:에서|으로|\s*환경)|폐쇄망|망분리/i

/** One cheap test before the patterns. */
const TOPICS =
  /scratch|random|처음|무작위|스크래치|tokeni|토크나이저|architectur|reorder|redesign|restructur|topology|attention|아키텍|구조|implement|models?\s*\(|offline|internet|premise|air-?gapped|온프레미스|오프라인|폐쇄망|망분리/i

/** Statements of one sentence about how this project's model was made or runs. */
export function readStatements(sentence: string, own: OwnNames, survey: () => boolean): Statement[] {
  const found: Statement[] = []
  if (!TOPICS.test(sentence)) return found
  const scratch = FROM_SCRATCH.exec(sentence)
  if (
    scratch !== null &&
    !NOT_DONE.test(sentence.slice(0, scratch.index)) &&
    !/대신|않|아닌/.test(scratch[0]) &&
    !survey() &&
    isPlausible(sentence, scratch.index, own)
  )
    found.push({
      topic: 'from-scratch',
      about: null,
      start: scratch.index,
      end: scratch.index + scratch[0].length,
    })

  for (const [topic, pattern] of [
    ['own-tokenizer', OWN_TOKENIZER],
    ['own-architecture', OWN_ARCHITECTURE],
  ] as const) {
    const match = pattern.exec(sentence)
    if (
      match !== null &&
      !survey() &&
      !NOT_DONE.test(sentence.slice(Math.max(0, match.index - 30), match.index))
    )
      found.push({ topic, about: null, start: match.index, end: match.index + match[0].length })
  }
  const self = SELF_ARCHITECTURE.exec(sentence)
  if (
    self !== null &&
    isOwnSubject(self[1] as string, own) &&
    !found.some(({ topic }) => topic === 'own-architecture')
  )
    found.push({
      topic: 'own-architecture',
      about: null,
      start: self.index,
      end: self.index + self[0].length,
    })

  const offline = OFFLINE.exec(sentence)
  if (offline !== null && !/\b(?:not|cannot|n['’]t)\b/i.test(sentence.slice(0, offline.index)))
    found.push({
      topic: 'offline',
      about: null,
      start: offline.index,
      end: offline.index + offline[0].length,
    })

  found.push(...readImplemented(sentence, own))
  return found
}

/** `the same architecture and tokenizer as Llama 2`: what is the same, and where the name may begin. */
export function findSameness(sentence: string): {
  readonly architecture: boolean
  readonly tokenizer: boolean
  readonly start: number
  readonly end: number
}[] {
  const found: { architecture: boolean; tokenizer: boolean; start: number; end: number }[] = []
  for (const match of sentence.matchAll(SAME_ARCHITECTURE)) {
    const things = [match[1], match[2], match[3]].map((thing) => (thing ?? '').toLowerCase())
    found.push({
      architecture: things.some((thing) => thing === 'architecture' || thing === 'design'),
      tokenizer: things.some((thing) => thing.startsWith('tokeni') || thing === 'vocabulary'),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}

function readImplemented(sentence: string, own: OwnNames): Statement[] {
  const match = IMPLEMENTS.exec(sentence)
  // Who publishes the official implementation of a design is its author.
  if (match === null || /\bofficial\b/i.test(sentence.slice(Math.max(0, match.index - 60), match.index)))
    return []
  const text = match[1] ?? match[2] ?? match[3] ?? (match[4] as string)
  const offset = match.index + match[0].indexOf(text)
  const found: Statement[] = []
  let at = 0
  for (const part of match[4] !== undefined
    ? [text]
    : text.split(/(?<!Listen|Listen, Attend),\s*(?:and\s+)?|\s+and\s+(?!Spell)|;/)) {
    const start = text.indexOf(part, at)
    at = start + part.length
    const name = part
      .replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`"“”]/g, '')
      .replace(/\.\s*$/, '')
      .trim()
    if (
      !/^[A-Z][\w.+-]*(?:,?[ -](?:[A-Z0-9(][\w.+)-]*|and|of|the)){0,6}$/.test(name) ||
      NO_DESIGN.test(name.split(/\s/, 1)[0] as string)
    )
      break
    if (own.some((one) => normalise(name).includes(one) || one.includes(normalise(name)))) continue
    // "Our implementation of Fully Sharded Data Parallelism" is no model.
    if (match[2] !== undefined && !/\bpaper\b|arxiv/i.test(sentence) && findMentions(name).length === 0)
      continue
    found.push({
      topic: 'implements-published',
      about: name,
      start: offset + start,
      end: offset + start + part.length,
    })
    if (found.length === 12) break
  }
  return found
}

/** Without a subject of its own, or with ours. */
function isPlausible(sentence: string, at: number, own: OwnNames): boolean {
  const before = sentence.slice(0, at).replace(/^[\s*_`>#-]+/, '')
  const subject = before.split(/\s+(?:is|was|are|were|has|have)\b/i, 1)[0] as string
  if (/[가-힣]/.test(sentence)) return true
  return (
    before.trim() === '' ||
    /\b(?:we|our|this)\b/i.test(before) ||
    isOwnSubject(subject, own) ||
    /^(?:an?\s+)?[\w.\s-]{0,60}(?:model|LLM|\d+B)\b/i.test(before)
  )
}
