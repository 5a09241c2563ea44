import { findFamilies } from '../../catalog/families.js'
import { findModel } from '../../catalog/find-model.js'
import type { Role } from '../../types/vocabulary.js'
import { meaningOf } from '../trainers/naming-keys.js'
import { knowsModelName } from './known-names.js'
import type { Mention } from './object.js'

/** A part that a step of preparation tells to fetch for a slot of the project's own. */
export interface FetchedPart {
  readonly mention: Mention
  readonly target: 'model' | 'tokenizer'
  readonly role: Role | null
  /** The setting that takes it, as written. */
  readonly slot: string
}

const FETCH =
  /^[\s>*_`\-+•\d.)]*(?:then\s+|please\s+|first,?\s+)*(?:download|get|obtain|fetch|prepare|put|place)\b/i
/** `whisper_path`, `--vision_tower`, `model.llama_path`: the setting behind "to", "as", "and set". */
const SLOT =
  /\b(?:to|as|into|in|for|set|specify|fill|modify|change)\s+(?:the\s+|its\s+|path\s+(?:to|in)\s+)*`{1,3}(?:--)?((?:[a-z]\w{0,30}\.){0,2}[a-z]\w{2,40})`{1,3}/gi
const PATH = /_?(?:path|dir|ckpt|checkpoint|model|name|name_or_path|model_path|weights)$/i

/**
 * "Download [whisper large v2](…) to `whisper_path`": a slot that is named after the very model it takes, or after its
 * part of the whole, is filled with that model by whoever follows the steps. A slot that takes any model says nothing.
 */
export function readFetchedParts(sentence: string, mentions: readonly Mention[]): FetchedPart[] {
  if (!FETCH.test(sentence)) return []
  const found: FetchedPart[] = []
  for (const slot of sentence.matchAll(SLOT)) {
    const name = (slot[1] as string).slice((slot[1] as string).lastIndexOf('.') + 1)
    const mention = mentions.findLast(({ end }) => end <= slot.index)
    if (mention === undefined || found.some((part) => part.mention === mention)) continue
    const meaning = meaningOf(slot[1] as string) ?? meaningOf(name)
    const part = meaning?.role ?? null
    if (meaning?.target === 'tokenizer')
      found.push({ mention, target: 'tokenizer', role: 'tokenizer', slot: name })
    else if ((part !== null && part !== 'backbone') || bearsName(name, mention))
      found.push({ mention, target: 'model', role: part ?? roleOf(mention), slot: name })
  }
  return found
}

/** "add `--local_tokenizer /path/to/vicuna-7b-v1.5` to load the tokenizer": whose tokenizer the model reads text with. */
export function readTokenizerOption(sentence: string): FetchedPart | null {
  const option = /--\w{0,20}tokenizer\w{0,12}[ =]+["']?([\w./~-]{3,120})/i.exec(sentence)
  if (option === null || !/\b(?:load|use|for)\s+(?:the|its|our)\s+tokenizer\b/i.test(sentence)) return null
  const value = option[1] as string
  const name = value.slice(value.lastIndexOf('/') + 1)
  if (!knowsModelName(name)) return null
  const start = option.index + option[0].length - name.length
  const mention: Mention = { id: name, form: 'name', revision: null, start, end: start + name.length }
  return {
    mention,
    target: 'tokenizer',
    role: 'tokenizer',
    slot: (option[0].split(/[ =]/)[0] as string).trim(),
  }
}

/** `vicuna_path` bears the name of the model, `llama_path` that of a family whose code reads it. */
function bearsName(slot: string, mention: Mention): boolean {
  const stem = slot.replace(PATH, '').replace(/_+$/, '').toLowerCase()
  if (stem.length < 4 || !PATH.test(slot)) return false
  const id = mention.id.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (id.includes(stem.replaceAll('_', ''))) return true
  const [named] = findFamilies(stem)
  return named !== undefined && named.end === stem.length && named.family.kind === kindOf(mention)
}

function kindOf({ id }: Mention): string | null {
  const known = findModel(id)
  return known?.model?.kind ?? known?.family?.kind ?? findFamilies(id)[0]?.family.kind ?? null
}

function roleOf(mention: Mention): Role | null {
  switch (kindOf(mention)) {
    case 'asr':
    case 'audio':
      return 'audio-encoder'
    case 'vision':
      return 'vision-encoder'
    case 'llm':
      return 'backbone'
    default:
      return null
  }
}
