import type { Relation, Role } from '../../types/vocabulary.js'
import type { Lineage } from './english-lineage.js'
import type { Mention, ObjectKind } from './object.js'
import { isOwnTopic, normalise, type OwnNames } from './subject.js'

interface Pattern {
  /** Tested on the words right behind the name. */
  readonly after: RegExp
  readonly relation: Relation | null
  readonly role?: Role
  readonly kind?: ObjectKind
}

const NOUN =
  '(?:\\s*\\([^)]{0,40}\\))?\\s*(?:\\d+(?:\\.\\d+)?[BbMm](?:\\s*,\\s*\\d+(?:\\.\\d+)?[BbMm])*)?\\s*(?:사전\\s?학습된?\\s*)?(?:언어\\s*|베이스\\s*|기반\\s*|오픈소스\\s*)?(?:모델|LLM|체크포인트|가중치|계열)?(?:들)?'
const TRAIN_ON =
  '(?:추가로?\\s*(?:사전\\s?)?학습|추가\\s?학습|이어서\\s*(?:사전\\s?)?학습|지속\\s*(?:적(?:인|으로)?\\s*)?(?:사전\\s?)?학습|계속\\s*(?:사전\\s?)?학습|파인\\s?튜닝|미세\\s?조정|재학습|후속\\s?학습|인스트럭션\\s*튜닝|fine-?\\s?tun)'

const PATTERNS: readonly Pattern[] = [
  {
    after: new RegExp(
      `^${NOUN}(?:의|와|과)?\\s*(?:동일한\\s*|같은\\s*)?(?:아키텍처|아키텍쳐|모델\\s*구조|구조)(?:와|를|을|로)?\\s*(?:동일|같은|채택|사용|따르|따라|적용)`,
    ),
    relation: null,
    kind: 'architecture',
  },
  {
    after: new RegExp(
      `^${NOUN}(?:의|와|과)?\\s*(?:동일한\\s*|같은\\s*)?토크나이저(?:를|을|와)?\\s*(?:그대로|동일|같은|사용|활용|채택|적용)`,
    ),
    relation: 'tokenizer-of',
    role: 'tokenizer',
    kind: 'tokenizer',
  },
  {
    after: new RegExp(`^${NOUN}(?:을|를|에|에다|에서|의\\s*가중치를|로부터)\\s*[^.]{0,60}?${TRAIN_ON}`, 'i'),
    relation: 'finetune',
  },
  {
    after: new RegExp(
      `^${NOUN}(?:의|을|를|의\\s*가중치를)\\s*(?:가중치(?:를|로)\\s*)?초기\\s?(?:값|화|가중치)`,
    ),
    relation: 'initialized-from',
  },
  {
    // "X의 1, 5, 9번째 layer 값을 그대로 사용": layers taken over.
    after:
      /^(?:\s*모델)?의\s[^.;]{0,40}?(?:레이어|층|layers?)(?:의)?\s*(?:값|가중치|파라미터|weights?)?(?:을|를|만)?\s*(?:그대로\s*)?(?:가져|복사|사용|이용|활용|추출)/i,
    relation: 'layer-copied',
  },
  {
    after: new RegExp(`^${NOUN}(?:을|를)\\s*(?:백본|베이스|기본\\s*모델)`),
    relation: null,
    role: 'backbone',
  },
  {
    after: new RegExp(`^${NOUN}(?:을|를)\\s*(?:고정|동결)(?:하여|해서|해|한\\s*채|시켜|하고)`),
    relation: 'frozen',
  },
  { after: new RegExp(`^${NOUN}(?:을|를)\\s*(?:병합|머지|merge)`, 'i'), relation: 'merge' },
  { after: new RegExp(`^${NOUN}(?:을|를|의)\\s*(?:[\\d-]*비트로?\\s*)?양자화`), relation: 'quantized' },
  { after: new RegExp(`^${NOUN}(?:을|를|의|로부터|에서)\\s*(?:지식\\s*)?증류`), relation: 'distilled-from' },
  {
    after: new RegExp(`^${NOUN}(?:을|를|에|의)?\\s*(?:기반|토대|바탕|베이스)(?:으로|의|한|인|\\s|$|\\[)`),
    relation: null,
  },
]

const WHOLE_SENTENCE = /(?:백본|베이스|기반)\s*모델로|(?:백본|베이스)(?:으)?로\s*(?:사용|활용|채택)/
const FURTHER =
  /추가로?\s*(?:사전\s?)?학습|파인\s?튜닝|미세\s?조정|학습(?:시켜|시킨|한|하여|된|했|되었)|튜닝|(?:fine|instruct(?:ion)?|supervised|post|preference)[-\s]?tun|\bSFT\b|\bCPT\b/i
const ADAPTER = /\bQ?LoRA\b|어댑터/i

/**
 * "…을 기반으로 하지 않고", "… 기반이 아닌", "…를 쓰는 대신": the words right behind the relation take it back. A word with a
 * subject or an object of its own begins another thought ("성능이 떨어지지 않도록").
 */
const TAKEN_BACK =
  /^[가-힣]{0,4}\s?(?:[가-힣]{0,7}(?:한|된|는|은|로|것이|모델이|것은|모델은)\s){0,2}[가-힣]{0,8}?(?:지(?:는|도)?\s?(?:않|못|아니)|아니|아닌|아닙|없이|대신)/
/** "… 파인튜닝한 분류기", "… 파인튜닝한 모델보다": the phrase is about a tool, or about what is compared with. */
const OF_ANOTHER =
  /^(?:한|된|시킨|하여\s?만든|해\s?만든|으로\s?(?:한|하는))?\s?(?:[가-힣]{1,6}\s){0,3}(?:분류기|판별기|필터|번역기|번역\s?모델|심판|모델(?:들)?(?:보다|과\s?비교|와\s?비교|에\s?비해|\s?대비|과(?:는)?\s?(?:달리|다르게)|과(?:는)?\s?다른))/
/** "…를 파인튜닝하는 데 쓸 수 있다", "…를 기반으로 실험했다": what can be done or was tried. */
const NOT_DONE = /^(?:하는|할|하기)\s?(?:데|때|수|위)|^\s?(?:실험|시도|검토|비교|평가|시험)/
/** What is trained beside the model, or by others. */
const ANOTHER_PURPOSE =
  /(?:필터링|정제|번역|분류|라벨링|레이블링|평가|비교|검증|실험|어블레이션|ablation)(?:에는|에\s|(?:을|를)\s?위[해한하]|용으로|용\s)|(?:베이스라인|기준선|대조군|비교군|비교\s?대상)(?:으로|로|은|는)|(?:보상|리워드|심판|평가|번역|분류|필터)\s?모델(?:은|는|로|의)|분류기(?:는|로)|(?:커뮤니티|제3자|다른\s?(?:팀|연구자?|기관|회사|개발자)(?:들)?)(?:에서|가|이|의)/i
const VISION = /(?:비전|이미지|시각|영상|비주얼)\s?(?:인코더|타워|백본)/
const AUDIO = /(?:음성|오디오)\s?(?:인코더|타워|백본)/
/** Where another clause begins, with a topic of its own. */
const CLAUSE = /[,;]\s|(?:지만|으나|는데|은데|인데|반면)\s/g

/** Lineage that a Korean sentence states about the project's own model. */
export function readKoreanLineage(
  sentence: string,
  mentions: readonly Mention[],
  own: OwnNames,
  survey: () => boolean,
): Lineage[] {
  if (/(?:하려면|하시려면|하고 싶|할 수 있|세요|십시오|보다\s|않(?:은|고|았))/.test(sentence) && survey())
    return []
  const foreign = mentions.filter(({ id }) => !own.some((name) => normalise(id).includes(name)))
  if (foreign.length === 0) return []
  const found: Lineage[] = []
  const whole = WHOLE_SENTENCE.exec(sentence)
  for (const mention of foreign) {
    if (!isTopicOwn(sentence, mention, own, mentions)) continue
    const lead = sentence.slice(0, mention.start)
    if (ANOTHER_PURPOSE.test(lead.slice(clauseStart(lead)))) continue
    const after = sentence.slice(mention.end, mention.end + 140).replace(/^[*_`)\]]+/, '')
    const pattern = PATTERNS.find(({ after: words }) => words.test(after))
    if (pattern !== undefined) {
      const matched = pattern.after.exec(after)?.[0] ?? ''
      const behind = after.slice(matched.length)
      if (TAKEN_BACK.test(behind) || OF_ANOTHER.test(behind) || NOT_DONE.test(behind)) continue
      const words = matched.replace(/\s+/g, ' ').trim()
      found.push({
        object: { mention, kind: pattern.kind ?? 'model' },
        relation: relationIn(pattern, sentence),
        role:
          pattern.role ?? (VISION.test(lead) ? 'vision-encoder' : AUDIO.test(lead) ? 'audio-encoder' : null),
        via: words.slice(0, 80),
      })
    } else if (whole !== null && !survey()) {
      found.push({
        object: { mention, kind: 'model' },
        relation: FURTHER.test(sentence) ? 'finetune' : null,
        role: 'backbone',
        via: whole[0],
      })
    }
  }
  return found
}

function relationIn({ relation, kind }: Pattern, sentence: string): Relation | null {
  if (kind !== undefined || (relation !== null && relation !== 'finetune')) return relation
  if (ADAPTER.test(sentence)) return 'adapter'
  return relation ?? (FURTHER.test(sentence) ? 'finetune' : null)
}

/** The topic of the clause that names the model, else of the sentence, must not be somebody else's model. */
function isTopicOwn(
  sentence: string,
  mention: Mention,
  own: OwnNames,
  mentions: readonly Mention[],
): boolean {
  let start = 0
  for (const { index, 0: words } of sentence.slice(0, mention.start).matchAll(CLAUSE)) {
    const from = index + words.length
    if (topicIn(sentence.slice(from, mention.start)) !== null) start = from
  }
  const said = topicIn(sentence.slice(start))
  if (said === null) return true
  const end = start + said.length
  // "누리와 달리 다른 모델은": what is set apart is not the topic.
  const topic = said.replace(/^.*(?:와|과)(?:는)?\s(?:달리|다르게)\s/, '')
  return isOwnTopic(topic, own, () => mentions.some((one) => one.start >= start && one.start < end))
}

/** Where the last clause of a lead begins. */
function clauseStart(lead: string): number {
  let start = 0
  for (const { index, 0: words } of lead.matchAll(CLAUSE)) start = index + words.length
  return start
}

/** What stands before the first 은/는/이/가. */
function topicIn(clause: string): string | null {
  return /^\s*((?:[^,.]|\.(?=\S)){1,60}?)(?:은|는|이|가)(?=\s)/.exec(clause)?.[1] ?? null
}
