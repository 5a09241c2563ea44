import type { Relation, Role } from '../../types/vocabulary.js'
import { kindAt, listedAfter, type Mention, objectAfter, type SentenceObject } from './object.js'
import { isOwnSubject, normalise, type OwnNames } from './subject.js'

/** What one sentence says about where this project's model comes from. */
export interface Lineage {
  readonly object: SentenceObject
  readonly relation: Relation | null
  readonly role: Role | null
  /** The phrase that carries it, as written. */
  readonly via: string
}

interface Pattern {
  readonly words: RegExp
  readonly relation: Relation | null
  /** `passive`: the subject stands before; `active`: the words themselves hold it or the verb of "we". */
  readonly voice: 'passive' | 'active'
}

const PATTERNS: readonly Pattern[] = [
  {
    words:
      /\b(?:further\s+)?(?:instruction[- ]|supervised[- ])?(?:fine-?\s?tuned|instruct(?:ion)?-?tuned|tuned)\s+(?:from|version\s+of|variant\s+of|on\s+top\s+of|upon)\b/gi,
    relation: 'finetune',
    voice: 'passive',
  },
  {
    words:
      /\b(?:a|an|the|our|is|are|was|were)\s+(?:\w+[- ]){0,4}?(?:fine-?tune|fine-?tuning|derivative|variant|(?:fine-?tuned|adapted|extended|modified|instruction-tuned|further trained|continued|continually pre-?trained|domain-adapted)\s+(?:version|variant|model|derivative))\s+(?:of|from)\b/gi,
    relation: 'finetune',
    voice: 'passive',
  },
  {
    words:
      /\b(?:obtained|created|produced|developed|made|built|trained|derived)\s+by\s+(?:\w+ly\s+)?(?:fine-?\s?tuning|finetuning|instruction[- ]tuning|further\s+training|continu\w+\s+(?:pre-?)?training|post-training)\b/gi,
    relation: 'finetune',
    voice: 'passive',
  },
  {
    words:
      /\b(?:continu(?:ed|al|ally|ously|es|ing)|further)[- ]+(?:pre-?)?train(?:ed|ing)\s+(?:of|from|on\s+top\s+of|upon|based\s+on|starting\s+from|using)\b/gi,
    relation: 'finetune',
    voice: 'passive',
  },
  {
    words: /\bcontinu(?:ed|al)[- ]+pre-?train(?:ed|ing)\s+(?:version|variant)?\s*of\b/gi,
    relation: 'finetune',
    voice: 'passive',
  },
  {
    words:
      /\b(?:weights\s+(?:are|were)\s+)?(?:initiali[sz]ed|warm-?started|bootstrapped)\s+(?:from|with|using|by)\b/gi,
    relation: 'initialized-from',
    voice: 'passive',
  },
  {
    words: /\b(?:adapted|expanded|pruned)\s+from\b/gi,
    relation: 'initialized-from',
    voice: 'passive',
  },
  {
    words:
      /\b(?:comes?|came|coming|stems?|originates?)\s+from\s+(?:\w+\s+)?(?:base|backbone|foundation)\s+(?:language\s+)?models?\b/gi,
    relation: 'initialized-from',
    voice: 'passive',
  },
  {
    words:
      /\bwe\s+(?:then\s+|also\s+|only\s+)*(?:update|train|optimi[sz]e)\s+(?:only\s+)?(?:all\s+)?(?:the\s+)?(?:weights|parameters)\s+of\b/gi,
    relation: 'finetune',
    voice: 'active',
  },
  {
    words:
      /\b(?:we|our)\b[^.;]{0,120}?\b(?:freez(?:e|ing)|keep(?:ing)?\s+frozen)\s+(?:the\s+)?(?:weights|parameters)\s+of\b/gi,
    relation: 'frozen',
    voice: 'active',
  },
  {
    // Layers are copied to make more of them, or experts of one.
    words: /\b(?:(?:sparse(?:ly)?[- ])?up-?cycled|(?:depth[- ])?up-?scaled)\s+from\b/gi,
    relation: 'layer-copied',
    voice: 'passive',
  },
  {
    words:
      /\b(?:obtained|created|produced|developed|made|built|derived)\s+by\s+(?:\w+ly\s+)?(?:pruning|upcycling|up-?scaling|depth[- ]up-?scaling|shearing)\b/gi,
    relation: 'initialized-from',
    voice: 'passive',
  },
  {
    words: /\bdistill(?:ed|ation)\s+(?:from|of)\b|\bdistill(?:ed)?\s+version\s+of\b/gi,
    relation: 'distilled-from',
    voice: 'passive',
  },
  {
    words:
      /\b(?:quanti[sz]ed|GGUF|GPTQ|AWQ|EXL2|int4|int8|4-bit|8-bit)(?:\s+(?:version|variant|conversion|weights|model|files?|format))*\s+(?:of|from|for)\b|\bconverted\s+to\s+(?:the\s+)?(?:GGUF|GGML|MLX|ONNX|OpenVINO|Core\s?ML|AWQ|GPTQ|EXL2)(?:\s+format)?\s+from\b|\bquanti[sz]ation\s+of\b/gi,
    relation: 'quantized',
    voice: 'passive',
  },
  { words: /\b(?:a\s+)?merge(?:d)?\s+(?:of|from|between)\b/gi, relation: 'merge', voice: 'passive' },
  {
    words: /\b(?:LoRA|QLoRA|PEFT|low-rank)\s+adapters?\s+(?:for|of|on|trained\s+on)\b/gi,
    relation: 'adapter',
    voice: 'passive',
  },
  {
    words:
      /\b(?:based\s+(?:up)?on|built\s+(?:up)?on(?:\s+top\s+of)?|built\s+(?:on\s+top\s+of|from|off)|builds\s+(?:up)?on(?:\s+top\s+of)?|derived\s+from|developed\s+(?:from|on\s+top\s+of|based\s+on)|starting\s+(?:from|with)|starts\s+(?:from|with)|powered\s+by)\b/gi,
    relation: null,
    voice: 'passive',
  },
  {
    words:
      /\bwe\s+(?:then\s+|also\s+|further\s+|first\s+|directly\s+|slightly\s+|additionally\s+|have\s+)*(?:fine-?\s?tun(?:e|ed)|instruction[- ]tun(?:e|ed)|continu(?:e|ed)\s+(?:the\s+)?(?:pre-?)?training(?:\s+(?:of|on|from))?|continually\s+pre-?train(?:ed)?|further\s+(?:pre-?)?train(?:ed)?|post-train(?:ed)?|adapt(?:ed)?)\b/gi,
    relation: 'finetune',
    voice: 'active',
  },
  {
    words:
      /\bwe\s+(?:then\s+|first\s+)*(?:take|took)\b(?=[^.]{2,60}(?:\.\d[^.]{0,60}){0,3}\band\s+(?:then\s+)?(?:continu|further|fine-?tun|adapt|extend|expand))/gi,
    relation: 'finetune',
    voice: 'active',
  },
  {
    words: /\btrained\s+(?:on\s+top\s+of|from|starting\s+from)\b/gi,
    relation: 'initialized-from',
    voice: 'passive',
  },
  {
    // A vocabulary is widened inside a model that is kept.
    words:
      /\b(?:we|(?:our|these|this|the)\s+(?:models?|project|work))\s+(?:\w+\s+){0,2}?(?:expand|extend|enlarg)\w*\s+(?:\w+[ -]){0,3}?vocabulary\s+(?:of|based\s+on|on\s+top\s+of)\s+(?:the\s+)?(?:original\s+)?/gi,
    relation: 'finetune',
    voice: 'active',
  },
  {
    words:
      /\bwe\s+(?:then\s+|also\s+)*(?:initiali[sz]e(?:d)?|warm-?start(?:ed)?)\b[^.]{0,60}?\b(?:from|with|using)\b/gi,
    relation: 'initialized-from',
    voice: 'active',
  },
  {
    words: /\b(?:we|our)\b[^.;]{0,80}?\b(?:fine-?\s?tun|train)\w*\b[^.;]{0,60}?\bon\s+top\s+of\b/gi,
    relation: 'finetune',
    voice: 'active',
  },
  {
    words: /\bwe\s+(?:then\s+|also\s+)*(?:distill(?:ed)?|merge(?:d)?|quanti[sz]e(?:d)?)\b/gi,
    relation: null,
    voice: 'active',
  },
  {
    words:
      /\b(?:our|the|with)\s+(?:base|backbone|foundation|underlying|starting|seed)\s+(?:language\s+|vision\s+)?(?:model|LLM|checkpoint)s?(?:\s+(?:is|was|are|were)|\s*[:,])?/gi,
    relation: null,
    voice: 'active',
  },
]

/** A tower that is told by its maker's name and said to come with weights. */
const TOWER_IS =
  /\b(?:the|our|its)\s+(vision|visual|image|audio|speech)\s+(encoder|tower|backbone)\s+(?:is|was)\s+(?:an?\s+|the\s+)?(?:(?:frozen|pre-?trained|off-the-shelf|original)\s+)*$/i
const WITH_WEIGHTS = /\bfrozen\b|\bpre-?trained\b|\boff-the-shelf\b|\bweights\b|\bcheckpoint\b/i
const WITHOUT_WEIGHTS =
  /scratch|random|\b(?:not|never|no)\b|n['’]t\b|-(?:style|like)\b|\b(?:style|architecture|design|variant|unlike|similar)\b/i

/** What is trained beside the model: to compare with it, or as a tool on its data. */
const ANOTHER_PURPOSE =
  /\b(?:as|for)\s+(?:an?\s+|the\s+|our\s+|all\s+|fair\s+|further\s+|additional\s+)*(?:\w+\s+)?(?:baselines?|ablations?|comparisons?|controls?|sanity\s+checks?|data\s+(?:filtering|cleaning|annotation)|quality\s+filtering)\b|\b(?:to|that|which)\s+(?:filter|translate|classif|label|annotate|judge|score|rank|rewrite|clean|deduplicate|detect)\w*\b|\bas\s+(?:an?\s+|the\s+|our\s+)?(?:[\w-]+\s+){0,2}(?:classifier|filter|judge|translator|annotator|grader|scorer|detector)\b/i

const TRAINED_ON =
  /\b(?:further|additional(?:ly)?|continu\w+|post-?)\s*[- ]?(?:pre-?)?train|\btrained\s+(?:further|additionally)\b|\bfine-?\s?tun|\binstruct\w*[- ]tun|\bSFT\b|\bCPT\b|\bRLHF\b|\bDPO\b|\bsupervised/i
const ADAPTER = /\b(?:Q?LoRA|PEFT|low-rank adapt)/i

const ROLE_PATTERN =
  /\b(?:as\s+(?:the|its|our|a|an)?\s*(initiali[sz]ation\s+(?:of|for)\s+(?:the\s+|its\s+|our\s+)?)?(?:frozen\s+|pre-?trained\s+|base\s+|default\s+)*)(vision|visual|image|audio|speech|text|language|draft|reward|teacher|backbone|base)?[- ]?(encoders?|towers?|backbones?|models?|LLMs?|tokeni[sz]ers?|decoders?|vocoders?)\b/gi
const USES =
  /\b(?:we\s+(?:use|used|adopt|adopted|employ|employed|leverage|choose|chose|take)|uses?|adopts?|employs?|leverages?|utili[sz]es?|takes?|with)\b/i

/** Where a model noun can end, before "fine-tuned from …". */
const HEAD_NOUN =
  /(?:models?|LLMs?|VLMs?|LMMs?|versions?|variants?|chatbots?|assistants?|checkpoints?|encoders?|series|family|decoders?|networks?|transformers?|adapters?|embeddings?|weights|\d+[BM])[*_`)\]"”]*,?(?:\s+(?:which|that)\s+(?:is|was|are|were|has been|have been))?\s*$/i
const COPULA =
  /\b(is|was|are|were|been)(?:\s+(?:also|further|mainly|originally|directly|then|initially|first|primarily|fully|an?|both|continually|specifically|currently|all|now|based|trained|developed|built|and))*\s*[*_`]*$/i
const MODAL = /\b(?:can|could|may|might|should|would|must|will)\s+(?:also\s+)?be\s*$/i
/** "Nuri was used by Acme to build a model based on …": what others made with this one. */
const MADE_BY_OTHERS =
  /\bby\s+(?!us\b|our\b|the\s+authors\b)\w[^,;.]{0,60}\bto\s+(?:build|train|create|make|develop)\b/i
/** "…, [Nuri 2](https://github.com/acme/nuri-2), which is based on …": what a link leads to is another project than this one. */
const OTHER_REPOSITORY =
  /\]\(https?:\/\/(?:www\.)?(?:github|gitlab|gitee)\.com\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?(?:[#?][^()\s]*)?\)[*_`]*,?(?:\s+(?:which|that)(?:\s+(?:is|was|are|were|has|have|been))*)?\s*$/i
const ANNOUNCE =
  /\b(?:introduc|present|releas|propos|provid|publish|shar|announc|open-?sourc|train|develop|buil|creat|offer|pretrain|fine-?tun)\w*\b/i
const NEGATED =
  /\b(?:not|never|n['’]t|without|rather\s+than|instead\s+of|neither|nor|no\s+longer|unlike|whereas|than)\b[^,]{0,30}$/i
/** "is not a fine-tune of": the denial stands inside of the words that state it. */
const NEGATED_WITHIN = /\b(?:not|never|no|neither|nor|hardly)\b/i
const INSTRUCTION =
  /^[\s*_`>#\d.)+-]*(?:\[[ x]\]\s*)?(?:if|to|you|please|when|how|see|users?|let['’]s|want|for\s+example|e\.g\.|check|run|use|download|try|add|support(?:s|ed)?|here\s+(?:is|are)|fix|feat|can|do|does|what|why|should|assum\w+|suppose)\b/i

/** Lineage that an English sentence states about the project's own model. */
export function readEnglishLineage(
  sentence: string,
  mentions: readonly Mention[],
  own: OwnNames,
  survey: () => boolean,
): Lineage[] {
  if (INSTRUCTION.test(sentence)) return []
  const found: Lineage[] = []
  for (const { words, relation, voice } of PATTERNS) {
    for (const match of sentence.matchAll(words)) {
      const end = match.index + match[0].length
      const object = objectAfter(sentence, end, mentions)
      if (object === null || found.some((lineage) => lineage.object.mention === object.mention)) continue
      if (endsOwnName(sentence, object.mention, own)) continue
      const before = sentence.slice(0, match.index)
      if (NEGATED.test(before) || NEGATED_WITHIN.test(match[0])) continue
      if (voice === 'passive' && !isAboutOwn(before, sentence.slice(object.mention.end), own, survey))
        continue
      if (voice === 'active' && survey() && !/\bwe\b/i.test(match[0])) continue
      if (voice === 'active' && servesAnotherPurpose(before, sentence.slice(object.mention.end))) continue
      const said = {
        relation: relationIn(relation, sentence),
        role: null,
        via: match[0].replace(/\s+/g, ' ').trim(),
      }
      for (const mention of [object.mention, ...listedAfter(sentence, object.mention, mentions)])
        found.push({ object: { mention, kind: object.kind }, ...said })
    }
  }
  for (const mention of survey() ? [] : mentions) {
    const tower = TOWER_IS.exec(sentence.slice(0, mention.start).replace(/[*_`[]+$/, ''))
    if (tower === null || !WITH_WEIGHTS.test(sentence) || WITHOUT_WEIGHTS.test(sentence)) continue
    if (found.some((lineage) => lineage.object.mention === mention)) continue
    found.push({
      object: { mention, kind: 'model' },
      relation: /\bfrozen\b/i.test(sentence) ? 'frozen' : 'initialized-from',
      role: roleOf(tower[1] as string, tower[2] as string),
      via: tower[0].replace(/\s+/g, ' ').trim(),
    })
  }
  if (!survey())
    found.push(
      ...readPruned(sentence, mentions).filter(
        ({ object }) => !found.some((other) => other.object.mention === object.mention),
      ),
    )
  found.push(
    ...readRoles(sentence, mentions, own).filter(
      ({ object }) => !found.some((other) => other.object.mention === object.mention),
    ),
  )
  return found
}

/** "Polish RoBERTa" in a document of that title: the catalogued name is the end of the project's own. */
function endsOwnName(sentence: string, { start, end }: Mention, own: OwnNames): boolean {
  const words = /(?:[\p{L}\p{N}][\p{L}\p{N}.-]*[ \t]+){1,3}$/u.exec(sentence.slice(0, start))?.[0] ?? ''
  const before = words.trim().split(/\s+/)
  return before.some(
    (_, from) =>
      words !== '' && own.includes(normalise(before.slice(from).join('') + sentence.slice(start, end))),
  )
}

/** "Given the existence of X, pruning it produces …": the object stands before. */
const PRUNING_IT =
  /\b(?:given|from|with|starting\s+from|taking|of)\s+(?:the\s+)?(?:existence\s+of\s+)?(?:an?\s+|the\s+)?(?:existing\s+|pre-?trained\s+)?[*_`[(]*$/i
const PRUNING_IT_GIVES = /\bpruning\s+it\s+(?:\w+ly\s+)?(?:produc|yield|giv|result|lead|creat)\w*/i

function readPruned(sentence: string, mentions: readonly Mention[]): Lineage[] {
  const verb = PRUNING_IT_GIVES.exec(sentence)
  if (verb === null) return []
  const mention = mentions.findLast(({ end }) => end <= verb.index)
  if (mention === undefined || !PRUNING_IT.test(sentence.slice(0, mention.start))) return []
  if (kindAt(sentence, mention) !== 'model') return []
  return [
    {
      object: { mention, kind: 'model' },
      relation: 'initialized-from',
      role: null,
      via: verb[0].replace(/\s+/g, ' '),
    },
  ]
}

/** "As a baseline, we fine-tuned X", "we fine-tuned X to filter the data": said before the verb or right behind the name. */
function servesAnotherPurpose(before: string, after: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
  return ANOTHER_PURPOSE.test(clause) || ANOTHER_PURPOSE.test(/^[^.;]{0,90}/.exec(after)?.[0] ?? '')
}

/** "… uses X as its vision encoder". */
function readRoles(sentence: string, mentions: readonly Mention[], own: OwnNames): Lineage[] {
  const uses = USES.exec(sentence)
  if (uses === null) return []
  if (!/^we\b/i.test(uses[0]) && !isOwnSubject(sentence.slice(0, uses.index), own)) return []
  if (NEGATED.test(sentence.slice(0, uses.index))) return []
  const found: Lineage[] = []
  for (const role of sentence.matchAll(ROLE_PATTERN)) {
    const lineage = readRole(sentence, role, uses, mentions)
    if (lineage !== null && !found.some(({ object }) => object.mention === lineage.object.mention))
      found.push(lineage)
  }
  return found
}

function readRole(
  sentence: string,
  role: RegExpExecArray,
  uses: RegExpExecArray,
  mentions: readonly Mention[],
): Lineage | null {
  if (uses.index > role.index) return null
  const mention = mentions.findLast(({ start, end }) => start >= uses.index && end <= role.index)
  if (mention === undefined) return null
  // The address of a link is no distance.
  const between = sentence.slice(mention.end, role.index).replace(/\]\([^()]{0,200}\)/, '')
  if (between.length > 40) return null
  const initialises = role[1] !== undefined
  const part = roleOf(role[2] ?? '', role[3] as string)
  const frozen = /\bfrozen\b/i.test(sentence)
  return {
    object: { mention, kind: part === 'tokenizer' ? 'tokenizer' : 'model' },
    relation:
      part === 'tokenizer'
        ? 'tokenizer-of'
        : part === 'teacher'
          ? 'distilled-from'
          : initialises
            ? 'initialized-from'
            : frozen
              ? 'frozen'
              : null,
    role: part,
    via: sentence
      .slice(uses.index, role.index + role[0].length)
      .replace(/\s+/g, ' ')
      .slice(0, 120),
  }
}

export function roleOf(kind: string, noun: string): Role | null {
  const words = `${kind} ${noun}`.toLowerCase()
  if (/tokeni/.test(words)) return 'tokenizer'
  if (/vision|visual|image/.test(words)) return /decoder/.test(words) ? 'decoder' : 'vision-encoder'
  if (/audio|speech/.test(words)) return /decoder/.test(words) ? 'decoder' : 'audio-encoder'
  if (/teacher/.test(words)) return 'teacher'
  if (/reward/.test(words)) return 'reward-model'
  if (/draft/.test(words)) return 'draft-head'
  if (/decoder|vocoder/.test(words)) return 'decoder'
  if (/backbone|base|language|llm|model/.test(words)) return 'backbone'
  return null
}

function relationIn(relation: Relation | null, sentence: string): Relation | null {
  if (relation === 'finetune' || relation === null) {
    if (ADAPTER.test(sentence)) return 'adapter'
    if (relation === null && TRAINED_ON.test(sentence)) return 'finetune'
  }
  return relation
}

/** Whether the words before a passive phrase, or the main clause behind it, speak of the project's own model. */
function isAboutOwn(before: string, after: string, own: OwnNames, survey: () => boolean): boolean {
  const lead = before
    .replace(/^[\s*_`>#\p{So}\p{Sk}-]+/u, '')
    .replace(/^(?:\d{1,3}[.)]|[-*+•])\s+/, '')
    .replace(/[*_`]+$/, '')
  if (/^[\s\p{P}\p{S}\d]*$/u.test(lead)) {
    const main = /^(?:[^,.;:]|\.(?=\S)){0,120},\s*((?:[^,.;:]|\.(?=\S)){2,120})/s.exec(after)
    if (main === null) return !survey()
    const subject = (main[1] as string).split(
      /\s+(?:is|was|are|were|has|have|can|will|delivers?|achieves?|offers?|supports?|provides?|outperforms?|shows?|excels?|aims?|inherits?|trained)\b/i,
      1,
    )[0] as string
    return isOwnSubject(subject, own) || /^\s*we\b/i.test(subject)
  }
  const clause = lead.slice(
    Math.max(lead.lastIndexOf('; '), lead.lastIndexOf('. '), lead.lastIndexOf(': ')) + 1,
  )
  if (MODAL.test(clause)) return false
  if (MADE_BY_OTHERS.test(clause)) return false
  const elsewhere = OTHER_REPOSITORY.exec(clause)?.[1]
  if (elsewhere !== undefined && !own.includes(normalise(elsewhere))) return false
  const copula = COPULA.exec(clause)
  if (copula !== null) {
    const subject = clause.slice(0, copula.index).replace(/\s+(?:has|have|had)\s*$/i, '')
    if (isOwnSubject(subject, own)) return true
    if (/,\s*(?:which|that)\s*$/.test(subject))
      return isOwnSubject(subject.replace(/,\s*(?:which|that)\s*$/, ''), own)
    // "This repository contains inference code for X models that are based on …": the clause is about X.
    const head = /\b(?:for|of)\s+((?:[^,;.]|\.(?=\S)){2,60}?)\s+(?:that|which)\s*$/.exec(subject)?.[1]
    return head !== undefined && isOwnSubject(head.replace(/^.*\b(?:for|of)\s+/, ''), own)
  }
  const verb = /\s(?:is|are|was|were)\s/i.exec(clause)
  if (HEAD_NOUN.test(clause) || /,\s*$/.test(clause)) {
    if (verb !== null) return isOwnSubject(clause.slice(0, verb.index), own)
    if (/^(?:we|in this \w+, we|today, we)\b/i.test(clause) && ANNOUNCE.test(clause)) return true
    // A fragment: "A 7B Korean chat model fine-tuned from …".
    return (
      !survey() &&
      /^(?:an?|the|this|our|\d+[BM]|[A-Z])/.test(clause) &&
      !/\b(?:by|using|via|includes?|contains?|that|which|who|we|they|you|has|have|can|will|does|outperforms?|supports?|requires?|works?|like|than)\b/i.test(
        clause,
      ) &&
      clause.split(/\s+/).length <= 16
    )
  }
  // "X builds on Y", "X, based on Y".
  return isOwnSubject(clause.replace(/,\s*$/, ''), own)
}
