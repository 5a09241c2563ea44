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
    after: new RegExp(`^${NOUN}(?:을|를)\\s*(?:백본|베이스|기본\\s*모델)`),
    relation: null,
    role: 'backbone',
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
  if (!isTopicOwn(sentence, own, mentions)) return []
  const found: Lineage[] = []
  const whole = WHOLE_SENTENCE.exec(sentence)
  for (const mention of foreign) {
    const after = sentence.slice(mention.end, mention.end + 140).replace(/^[*_`)\]]+/, '')
    const pattern = PATTERNS.find(({ after: words }) => words.test(after))
    if (pattern !== undefined) {
      const words = (pattern.after.exec(after)?.[0] ?? '').replace(/\s+/g, ' ').trim()
      found.push({
        object: { mention, kind: pattern.kind ?? 'model' },
        relation: relationIn(pattern, sentence),
        role: pattern.role ?? null,
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

/** The first topic of the sentence must not be somebody else's model. */
function isTopicOwn(sentence: string, own: OwnNames, mentions: readonly Mention[]): boolean {
  const topic = /^([^,.]{1,60}?)(?:은|는|이|가)(?=\s)/.exec(sentence)
  if (topic === null) return true
  const end = (topic[1] as string).length
  return isOwnTopic(topic[1] as string, own, () => mentions.some((mention) => mention.start < end))
}
