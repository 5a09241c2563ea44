import type { Relation, Role } from '../../types/vocabulary.js'
import type { Lineage } from './english-lineage.js'
import type { Mention, ObjectKind } from './object.js'
import { normalise, type OwnNames } from './subject.js'

interface Pattern {
  /** Tested on the words right behind the name, or behind the last of a list: the verb ends a Japanese sentence. */
  readonly after: RegExp
  readonly relation: Relation | null
  readonly role?: Role
  readonly kind?: ObjectKind
}

/** What may stand between a name and its particle: a bracket, "model", "weights", "the base version". */
const NOUN =
  '[*_`)\\]]*\\s*(?:\\([^()]{0,40}\\)|（[^（）]{0,40}）)?\\s*(?:の|という)?(?:事前学習済み|学習済み|ベース|基盤|大規模言語|言語)*(?:モデル|LLM)?(?:の)?(?:重み|パラメータ|チェックポイント)?\\s*'
const TRAINED =
  '(?:継続(?:的な)?(?:事前)?学習|追加(?:の)?(?:事前)?学習|事前学習を継続|再学習|ファイン[・\\s]?チューニング|ファインチューン|(?:指示|インストラクション)[・\\s]?(?:チューニング|学習)|微調整|チューニング|事後学習|SFT|DPO|LoRA|QLoRA)'

const PATTERNS: readonly Pattern[] = [
  {
    after: new RegExp(`^${NOUN}(?:と同じ|と同様の|の)?アーキテクチャ`),
    relation: null,
    kind: 'architecture',
  },
  {
    after: /^[*_`)\]]*\s*(?:と同じ|の)?(?:トークナイザー?|語彙)/,
    relation: 'tokenizer-of',
    role: 'tokenizer',
    kind: 'tokenizer',
  },
  { after: new RegExp(`^${NOUN}を[^。]{0,40}?(?:量子化|GGUF|AWQ|GPTQ)`), relation: 'quantized' },
  { after: /^[*_`)\]]*\s*の(?:量子化|GGUF|AWQ|GPTQ|MLX)/, relation: 'quantized' },
  {
    after: new RegExp(`^${NOUN}(?:で|から|を用いて|により)\\s*(?:重みを)?初期化`),
    relation: 'initialized-from',
  },
  {
    after: new RegExp(
      `^${NOUN}を?\\s*(?:ベース(?:モデル)?(?:に|と)|(?:もと|元|基)に|土台(?:に|と)|初期値(?:に|と))`,
    ),
    relation: null,
  },
  {
    after: new RegExp(`^${NOUN}(?:に対して?|に対し、|に|を|から)[^。]{0,60}?${TRAINED}`),
    relation: 'finetune',
  },
]

const FURTHER = new RegExp(`${TRAINED}|学習させた|学習した|訓練した`)
const ADAPTER = /\bQ?LoRA\b|アダプタ/i
/** Said of others, of data, of what can be done, or taken back. */
const NOT_OURS =
  /(?:い)?ない|ません|ではなく|比べ|比較|より(?:も)?(?:高|優|良|大き|小さ)|上回|下回|例えば|たとえば|可能|できます|場合|もし|評価|論文|フレームワーク|ライブラリ|スクリプト|生成(?:され|し)|合成|翻訳|出力|フィルタ|ラベル付け|報酬モデル|審査|対応(?:し|モデル)|今後|予定|他の|他社|ご自身/
/** The topic before the name is this project's model, or there is none. */
const OWN_TOPIC = /^[\s>*_`\-+•\d.]*(?:本|この|これ|当|我々|私たち|弊社|当社|当研究|私|こちら)/u
const TOPIC = /\S\s*(?:は|が)/

/** Lineage that a Japanese sentence states about the project's own model. */
export function readJapaneseLineage(
  sentence: string,
  mentions: readonly Mention[],
  own: OwnNames,
  survey: () => boolean,
): Lineage[] {
  const found: Lineage[] = []
  for (const clause of clausesOf(sentence)) {
    const words = sentence.slice(clause.start, clause.end)
    if (NOT_OURS.test(words) || /[？?]/.test(words)) continue
    const inside = mentions.filter(
      ({ start, end }) =>
        start >= clause.start && end <= clause.end && !/[\w-]$/.test(sentence.slice(clause.start, start)),
    )
    for (const mention of inside) {
      if (own.some((name) => normalise(mention.id) === name)) continue
      if (found.some(({ object }) => object.mention === mention)) continue
      const listed = listedBehind(sentence, mention, inside)
      const last = listed.at(-1) ?? mention
      const after = sentence.slice(last.end, Math.min(last.end + 110, clause.end))
      const pattern = PATTERNS.find((one) => one.after.test(after))
      if (pattern === undefined) continue
      if (!isAboutOwn(sentence.slice(clause.start, mention.start), own, survey)) continue
      const relation = relationIn(pattern, after)
      // "based on X" alone may speak of a design.
      if (pattern.kind === undefined && relation === null) continue
      const via = after.replace(/^[*_`)\]\s]*/, '').slice(0, 12)
      for (const one of [mention, ...listed])
        found.push({
          object: { mention: one, kind: pattern.kind ?? 'model' },
          relation,
          role: pattern.role ?? null,
          via,
        })
    }
  }
  return found
}

function relationIn({ relation, kind }: Pattern, after: string): Relation | null {
  if (kind !== undefined || (relation !== null && relation !== 'finetune')) return relation
  if (ADAPTER.test(after)) return 'adapter'
  return relation ?? (FURTHER.test(after) ? 'finetune' : null)
}

function isAboutOwn(lead: string, own: OwnNames, survey: () => boolean): boolean {
  const known = normalise(lead)
  if (own.some((name) => name.length >= 3 && known.includes(name))) return true
  if (OWN_TOPIC.test(lead)) return true
  return !TOPIC.test(lead) && !survey()
}

/** Names that follow in a list: "A と B", "A、B". */
function listedBehind(sentence: string, first: Mention, mentions: readonly Mention[]): Mention[] {
  const listed: Mention[] = []
  let last = first
  for (const mention of mentions) {
    if (mention.start < last.end) continue
    if (!/^[*_`)\]\s]*(?:と|や|および|及び|、|・)\s*[*_`([]*$/.test(sentence.slice(last.end, mention.start)))
      break
    listed.push(mention)
    last = mention
  }
  return listed
}

/** Japanese sentences end in a full stop of their own, which the splitter for western prose does not see. */
function clausesOf(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = []
  let start = 0
  for (const { index } of sentence.matchAll(/[。！？\n]/g)) {
    clauses.push({ start, end: index + 1 })
    start = index + 1
  }
  clauses.push({ start, end: sentence.length })
  return clauses
}
