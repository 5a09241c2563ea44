import { isHubId, parseHubUrl } from '../../catalog/hub-id.js'
import type { ReferenceFact } from '../../types/fact.js'
import { findModelNames } from './known-names.js'

/** A model named in a sentence. Offsets are those of the sentence. */
export interface Mention {
  readonly id: string
  readonly form: ReferenceFact['form']
  readonly revision: string | null
  readonly start: number
  readonly end: number
}

const LINK = /(?<!!)\[([^[\]\n]{1,300})\]\(\s*<?([^)\s>]{1,600})>?(?:\s[^)]{0,100})?\)/g
const CODE_ID = /`([^`\n]{3,150})`/g
const PLAIN_URL = /https?:\/\/(?:huggingface\.co|hf\.co)\/[^\s)>\]"'`,]{3,300}/g
/** A rest of a name that the family's pattern leaves: version, size, training. */
const NAME_TAIL =
  /^(?:[-_ ]?(?:v?\d+(?:\.\d+)*(?:[bBmMkK]\b|x\d+[bB])?|\d+[bB]|A\d+B|(?:instruct|chat|base|it|hf|ko|coder|math|vl|audio|omni|large|small|medium|tiny|turbo)(?![a-z])))+/i

/** All models that a sentence names by link, id or catalogued name, in order, without overlaps. */
export function findMentions(sentence: string): Mention[] {
  const found: Mention[] = []
  const taken: [number, number][] = []
  const add = (mention: Mention): void => {
    if (taken.some(([start, end]) => mention.start < end && mention.end > start)) return
    taken.push([mention.start, mention.end])
    found.push(mention)
  }
  for (const match of sentence.matchAll(LINK)) {
    const mention = readLink(
      match[1] as string,
      match[2] as string,
      match.index,
      match.index + match[0].length,
    )
    // "[X 기반 Y 모델](address of Y)": what Y is made of stands in the words of the link.
    const based = /^(.{2,60}?)\s*기반\s/.exec(match[1] as string)
    const [inside] = based === null ? [] : findModelNames(based[1] as string)
    if (mention !== null && inside !== undefined) {
      const start = match.index + 1 + inside.start
      const tail = NAME_TAIL.exec(
        sentence.slice(match.index + 1 + inside.end, match.index + 1 + inside.end + 40),
      )
      const end = match.index + 1 + inside.end + (tail?.[0].length ?? 0)
      add({ id: sentence.slice(start, end).trim(), form: 'name', revision: null, start, end })
    } else if (mention !== null) add(mention)
    // A link to something else hides the words of its address, not those it shows.
    else taken.push([match.index + (match[1] as string).length + 2, match.index + match[0].length])
  }
  for (const match of sentence.matchAll(PLAIN_URL)) {
    const url = parseHubUrl(match[0])
    if (url?.kind === 'model')
      add({
        id: url.id,
        form: 'hub-url',
        revision: url.revision,
        start: match.index,
        end: match.index + match[0].length,
      })
    else taken.push([match.index, match.index + match[0].length])
  }
  for (const match of sentence.matchAll(CODE_ID)) {
    const id = (match[1] as string).trim()
    if (isHubId(id))
      add({ id, form: 'hub-id', revision: null, start: match.index, end: match.index + match[0].length })
  }
  for (const match of sentence.matchAll(/(?<![\w/.:@-])[A-Za-z0-9][\w.-]{1,60}\/[A-Za-z0-9][\w.-]{1,90}/g)) {
    const id = match[0].replace(/[.-]+$/, '')
    if (isHubId(id) && findModelNames(id.slice(id.indexOf('/') + 1)).length > 0)
      add({ id, form: 'hub-id', revision: null, start: match.index, end: match.index + id.length })
  }
  for (const name of findModelNames(sentence)) {
    const tail = NAME_TAIL.exec(sentence.slice(name.end, name.end + 40))
    const end = name.end + (tail?.[0].length ?? 0)
    add({ id: sentence.slice(name.start, end).trim(), form: 'name', revision: null, start: name.start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

function readLink(shown: string, address: string, start: number, end: number): Mention | null {
  const url = parseHubUrl(address)
  if (url?.kind === 'model') return { id: url.id, form: 'hub-url', revision: url.revision, start, end }
  if (url?.kind !== 'collection') return null
  const org = url.id.slice(0, url.id.indexOf('/'))
  const words = shown.replace(/[*_`]/g, '').trim()
  // A collection's slug ends in its own hash; the words of the link are the better name.
  const name = /^[\w.+-]+$/.test(words) ? words : url.id.slice(org.length + 1).replace(/-[0-9a-f]{16,}$/, '')
  return { id: `${org}/${name}`, form: 'collection-url', revision: null, start, end }
}

/** Between a verb and its object these words mean that the object is something else than a model. */
const OTHER_OBJECT =
  /\b(?:papers?|codes?|codebase|code base|repo(?:sitory)?|implementation|framework|library|libraries|toolkit|pipeline|scripts?|datasets?|corpus|corpora|data|benchmarks?|idea|approach|methods?|techniques?|methodology|results?|licen[cs]e|format|templates?|prompts?|style|PyTorch|TensorFlow|Megatron|API|outperform\w*|compared|than|similar|unlike|tokens?|outputs?|responses?|generated|architectures?|principles?|recipe|feedback|work of|followed by|evaluation|performance|available|supported|support)\b|[;:!?]|\.\s|→|-->?/i
const ARCHITECTURE_AFTER =
  /^[*_`)\]’'"”s]*(?:-based|\s+based)?(?:\s+(?:model|style|transformer|decoder|LLM|'s|’s))?\s+(?:architectures?|design|structures?|model(?:ing|ling)? architecture)\b/i
const TOKENIZER_AFTER = /^[*_`)\]’'"”s]*(?:\s+model)?(?:'s|’s)?\s+(?:tokeni[sz]ers?|vocabulary|vocab)\b/i
const OTHER_AFTER =
  /^[*_`)\]’'"”s]*(?:-(?:style|like|compatible|type|generated)|\s*(?:'s|’s)?\s+(?:codebase|code base|code|implementation|repo(?:sitory)?|paper|licen[cs]e|format|prompts?|template|recipes?|datasets?|data|corpus|technical report|framework|library|API|outputs?|style|training (?:code|recipe|pipeline|script|data)|instruction format|chat template))\b/i

/** `LLaMA-v2-korean`: a model of another name. */
const LONGER_NAME =
  /^-(?:korean|kor|chinese|japanese|english|german|french|spanish|arabic|thai|vietnamese|indonesian|tamil|hindi|turkish|polish|russian)\b/i

export type ObjectKind = 'model' | 'architecture' | 'tokenizer'

export interface SentenceObject {
  readonly mention: Mention
  readonly kind: ObjectKind
}

/** The first model named after `from`, when nothing in between or behind says that the object is something else. */
export function objectAfter(
  sentence: string,
  from: number,
  mentions: readonly Mention[],
  reach = 90,
): SentenceObject | null {
  const mention = mentions.find(({ start }) => start >= from)
  if (mention === undefined || mention.start - from > 4 * reach) return null
  // The address of a link in between is not read as words.
  const between = sentence.slice(from, mention.start).replace(/\]\([^)]*\)/g, ']')
  if (between.length > reach) return null
  if (OTHER_OBJECT.test(between)) {
    if (/\b(?:architecture|design|structure) of\s+(?:the\s+)?[*_`[(]*$/i.test(between))
      return { mention, kind: 'architecture' }
    if (/\btokeni[sz]er of\s+(?:the\s+)?[*_`[(]*$/i.test(between)) return { mention, kind: 'tokenizer' }
    return null
  }
  const kind = kindAt(sentence, mention)
  return kind === null ? null : { mention, kind }
}

/** What the words behind a mention make of it; `null` when it is neither a model, an architecture nor a tokenizer. */
export function kindAt(sentence: string, mention: Mention): ObjectKind | null {
  const after = sentence.slice(mention.end, mention.end + 60)
  if (ARCHITECTURE_AFTER.test(after)) return 'architecture'
  if (TOKENIZER_AFTER.test(after)) return 'tokenizer'
  return OTHER_AFTER.test(after) || LONGER_NAME.test(after) ? null : 'model'
}

/** Names that follow the object in a list: "Qwen2.5 and Llama 3", "A, B or C". */
export function listedAfter(sentence: string, first: Mention, mentions: readonly Mention[]): Mention[] {
  const listed: Mention[] = []
  let last = first
  for (const mention of mentions) {
    if (mention.start < last.end) continue
    const between = sentence.slice(last.end, mention.start).replace(/\([^()]{0,40}\)/g, '')
    if (
      !/^[*_`)\]\s]*(?:,|&|\/|and|or|,\s*and|및|와|과)?\s*(?:and|or|the|및)?\s*[*_`([]*$/i.test(between) ||
      !/[,&/]|and|or|및|와|과/i.test(between)
    )
      break
    listed.push(mention)
    last = mention
  }
  return listed
}
