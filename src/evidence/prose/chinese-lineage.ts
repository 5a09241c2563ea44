import type { Relation, Role } from '../../types/vocabulary.js'
import type { Lineage } from './english-lineage.js'
import type { Mention, ObjectKind } from './object.js'
import { normalise, type OwnNames } from './subject.js'

interface Pattern {
  /** Tested on the words right before the name. */
  readonly before?: RegExp
  /** Tested on the words right behind the name, or behind the last of a list. */
  readonly after?: RegExp
  readonly relation: Relation | null
  readonly role?: Role
  readonly kind?: ObjectKind
}

/** What may stand between a name and the word that takes it: a size, "model", "weights". */
const NOUN =
  '[*_`)\\]]*\\s*(?:\\([^()]{0,40}\\)|（[^（）]{0,40}）)?\\s*(?:系列)?(?:的|嘅)?(?:开源|開源|基座|基础|基礎|预训练|預訓練|语言|語言|大)*(?:模型)?(?:的)?(?:权重|權重|参数|參數|检查点)?(?:和词表)?'
const TRAIN_ON =
  '(?:增量(?:预)?训练|增量預訓練|继续(?:预)?训练|繼續預訓練|持续(?:预)?训练|二次(?:预)?训练|进一步(?:预)?训练|继续训练|微调|微調|精调|指令(?:跟随)?(?:训练|微调|精调)|全量训练|后训练|SFT)'

const PATTERNS: readonly Pattern[] = [
  {
    after: new RegExp(`^${NOUN}\\s*(?:相同|一致|类似)?的?(?:模型)?(?:架构|结构|架構|結構)`),
    relation: null,
    kind: 'architecture',
  },
  {
    before: /(?:基于|基於|采用|採用|使用|沿用)\s*(?:了)?\s*[*_`([]*$/,
    after: /^[*_`)\]]*\s*的?\s*(?:tokenizer|分词器|分詞器|词表)(?:$|[，。,、\s])/i,
    relation: 'tokenizer-of',
    role: 'tokenizer',
    kind: 'tokenizer',
  },
  {
    before: /(?:以|将)\s*[*_`([]*$/,
    after: new RegExp(
      `^${NOUN}\\s*(?:(?:和|与|及|、)\\s*[\\w.-]{2,30}\\s*)?(?:作为|作為|为|為)\\s*(?:底座|基座|基础|基礎|初始化|骨干|基底)`,
    ),
    relation: null,
    role: 'backbone',
  },
  {
    before: /(?:从|由|自)\s*[*_`([]*$/,
    after: new RegExp(`^${NOUN}\\s*(?:进行|进行了)?\\s*(?:初始化|开始|出发|热启动|剪枝|裁剪)`),
    relation: 'initialized-from',
  },
  {
    before: /(?:使用|采用|用)\s*[*_`([]*$/,
    after: new RegExp(`^${NOUN}\\s*(?:作为|作為|进行|来|用于)?\\s*(?:模型)?初始化`),
    relation: 'initialized-from',
  },
  {
    before: /(?:在|对|對|将|使用)\s*[*_`([]*$/,
    after: new RegExp(
      `^${NOUN}\\s*(?:的)?(?:基础|基礎)?(?:上|之上)?(?:，)?[^。；;]{0,40}?(?:${TRAIN_ON}|(?:扩充|扩展|擴充|擴展|添加)(?:了)?(?:中文)?词表)`,
    ),
    relation: 'finetune',
  },
  {
    before: /(?:基于|基於)\s*(?:Meta|谷歌|Google|阿里|OpenAI)?(?:的|开源的?|发布的?|开放的?)?\s*[*_`([]*$/,
    after: new RegExp(`^${NOUN}`),
    relation: null,
  },
]

const FURTHER = new RegExp(`${TRAIN_ON}|扩充(?:了)?(?:中文)?词表|训练得到|训练而成`)
const ADAPTER = /\bQ?LoRA\b|适配器/i
/** Words without which nobody says that weights were taken: "based on X" alone may speak of a design, a tool or a paper. */
const WEIGHTS =
  /权重|權重|参数|參數|底座|基座|初始化|微调|微調|精调|精調|训练|訓練|开发的|開發的|构建的|構建的/
/** Said of others, of code, of what can be done, or taken back. */
const NOT_OURS =
  /不(?:是|基于|使用|采用)|没有|并非|而非|无需|例如|比如|相比|优于|超过|超越|对比|可以|可用于|支持(?:对|使用)|如果|若|请|论文|框架|代码(?:库|基于)|脚本|工具|评测|评估|过滤|翻译|生成的?(?:数据|指令)|社区|他们|第三方|竞品|奖励模型|打分/
/** A sentence about this project's model names it, points to it, or names nobody. */
const OWN_TOPIC =
  /^[\s>*_`\-+•\d.)💡🚀]*(?:模型特点[:：]\s*)?(?:(?:本|该|此|我们|这|我們|這)|(?:中文)?(?:基础|对话)?模型(?:以|基于|是)|(?:以|基于|基於|使用|采用|在|从|通过|开放)\s?)/u

const OTHER_REPOSITORY =
  /\]\(https?:\/\/(?:www\.)?(?:github|gitlab|gitee)\.com\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?(?:[#?][^()\s]*)?\)/i

/** Lineage that a Chinese sentence states about the project's own model. */
export function readChineseLineage(
  sentence: string,
  mentions: readonly Mention[],
  own: OwnNames,
  survey: () => boolean,
): Lineage[] {
  const found: Lineage[] = []
  for (const clause of clausesOf(sentence)) {
    // "Chinese-Falcon": a name inside a longer one is none of its own.
    const inside = mentions.filter(
      ({ start, end }) =>
        start >= clause.start && end <= clause.end && !/[\w-]$/.test(sentence.slice(clause.start, start)),
    )
    const words = sentence.slice(clause.start, clause.end + 1)
    if (inside.length === 0 || NOT_OURS.test(words) || /[？?吗]/.test(words)) continue
    for (const mention of inside) {
      if (own.some((name) => normalise(mention.id) === name)) continue
      if (found.some(({ object }) => object.mention === mention)) continue
      const before = sentence.slice(clause.start, mention.start)
      const listed = listedBehind(sentence, mention, inside)
      const last = listed.at(-1) ?? mention
      const after = sentence.slice(last.end, Math.min(last.end + 90, clause.end + 90))
      const pattern = PATTERNS.find(
        (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
      )
      if (pattern === undefined || !isAboutOwn(sentence, clause.start, mention, inside, own, survey)) continue
      if (pattern.kind === undefined && pattern.relation === null && !WEIGHTS.test(sentence)) continue
      const via = [
        /[^\s，。,：:]{1,6}$/.exec(before.trim())?.[0],
        /^[^\s，。,]{1,12}/.exec(after.trim())?.[0],
      ]
        .filter((one) => one !== undefined)
        .join(' … ')
      for (const one of [mention, ...listed])
        found.push({
          object: { mention: one, kind: pattern.kind ?? 'model' },
          relation: relationIn(pattern, sentence.slice(clause.start)),
          role: pattern.role ?? null,
          via,
        })
    }
  }
  return found
}

/** Names that follow in a list: "LLaMA 和 Falcon", "A、B". */
function listedBehind(sentence: string, first: Mention, mentions: readonly Mention[]): Mention[] {
  const listed: Mention[] = []
  let last = first
  for (const mention of mentions) {
    if (mention.start < last.end) continue
    if (
      !/^[*_`)\]\s]*(?:和|与|與|及|以及|或|、|,|，)\s*[*_`([]*$/.test(sentence.slice(last.end, mention.start))
    )
      break
    listed.push(mention)
    last = mention
  }
  return listed
}

function relationIn({ relation, kind }: Pattern, words: string): Relation | null {
  if (kind !== undefined || (relation !== null && relation !== 'finetune')) return relation
  if (ADAPTER.test(words)) return 'adapter'
  return relation ?? (FURTHER.test(words) ? 'finetune' : null)
}

/** What a clause is about: the words before the name hold one of our names, point to this project, or name nobody. */
function isAboutOwn(
  sentence: string,
  from: number,
  mention: Mention,
  inside: readonly Mention[],
  own: OwnNames,
  survey: () => boolean,
): boolean {
  const lead = sentence.slice(from, mention.start)
  // What a link leads to is another project than this one.
  const elsewhere = OTHER_REPOSITORY.exec(lead)?.[1]
  if (elsewhere !== undefined && !own.includes(normalise(elsewhere))) return false
  const known = normalise(lead)
  if (own.some((name) => name.length >= 3 && known.includes(name))) return true
  // Another model before this one is what the words are about, unless it bears our name.
  const first = inside[0]
  if (first !== undefined && first !== mention && /(?:是|为|系列模型|模型)/.test(lead)) return false
  return OWN_TOPIC.test(lead) && !survey()
}

/** Chinese sentences end in a full stop of their own, which the splitter for western prose does not see. */
function clausesOf(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = []
  let start = 0
  for (const { index } of sentence.matchAll(/[。；！？\n]/g)) {
    clauses.push({ start, end: index })
    start = index + 1
  }
  clauses.push({ start, end: sentence.length })
  return clauses
}
