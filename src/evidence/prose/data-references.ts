import { isHubId, parseHubUrl } from '../../catalog/hub-id.js'
import { findDatasetNames } from './known-datasets.js'
import type { Block } from './markdown.js'

export interface DataReference {
  readonly id: string
  readonly form: 'hub-url' | 'hub-id' | 'name'
  /** Offsets in the block. */
  readonly start: number
  readonly end: number
}

const LINK = /https?:\/\/(?:huggingface\.co|hf\.co)\/datasets\/[^\s)>\]"'`,]{3,200}/g
const TRAINING =
  /\b(?:pre-?)?train(?:ed|ing|s)?\b|\bfine-?\s?tun\w*|\bSFT\b|\bFT\b|\binstruction[- ]tun|\bcorpus\b|\bcorpora\b|\bdata\s?mix\w*|\bdataset\s+(?:we\s+)?use|학습|훈련|말뭉치|튜닝|데이터/i
const EVALUATION =
  /\b(?:eval\w*|benchmarks?|bench|leaderboard|scored?|results?|test\s+set|validation|outperform\w*|baselines?|demo)\b|평가|벤치|성능|점수/i
const DATA_HEADING =
  /\b(?:data(?:sets?)?|(?:pre-?)?training|(?:pre-?)?train|fine-?\s?tun\w*|corpus)\b|데이터|학습|말뭉치/i
const NAMED_AS_DATA =
  /^[*_`)\]\s]*(?:(?:speech|text|training|pre-?training|instruction)\s+)?(?:corpus|corpora|data(?:set)?s?|dump|말뭉치|데이터(?:셋)?)\b/i
const DATA_VERB =
  /\b(?:trained|pre-?trained|fine-?\s?tuned|finetuned|trains?)\s+on\b|\bcorpus\s+known\s+as\b|\bPreparing\b|학습\s*데이터/i

/** True when the block or its headings speak of results and benchmarks. */
export function isEvaluation(block: Block): boolean {
  return block.headings.slice(-2).some((heading) => EVALUATION.test(heading))
}

/** Data sets that a block names as training data: hub links, and public corpora called by name. */
export function readDataReferences(block: Block): DataReference[] {
  if (isEvaluation(block)) return []
  const found: DataReference[] = []
  const heading = block.headings[block.headings.length - 1] ?? ''
  if (block.text.includes('/datasets/')) {
    const trains = TRAINING.test(withoutUrls(block.text)) || DATA_HEADING.test(heading)
    if (trains && !EVALUATION.test(withoutUrls(block.text))) {
      for (const match of block.text.matchAll(LINK)) {
        const url = parseHubUrl(match[0])
        if (url?.kind === 'dataset')
          found.push({ id: url.id, form: 'hub-url', start: match.index, end: match.index + match[0].length })
      }
    }
  }
  for (const one of labelled(block.text))
    if (!found.some(({ start, end }) => one.start < end && one.end > start)) found.push(one)
  if (!/corpus|corpora|data|dump|trained|finetuned|Preparing|말뭉치|데이터/i.test(block.text)) return found
  for (const { name, start, end } of findDatasetNames(block.text)) {
    if (found.some((other) => start < other.end && end > other.start)) continue
    const before = block.text.slice(Math.max(0, start - 80), start)
    if (/[/([.-]$/.test(before) || /https?:\/\/\S*$/.test(before)) continue
    if (
      NAMED_AS_DATA.test(block.text.slice(end, end + 40))
        ? !EVALUATION.test(block.text)
        : DATA_VERB.test(before)
    )
      found.push({ id: name, form: 'name', start, end })
  }
  return found
}

/** `- **Training data:** org/a, org/b`, in four languages: a label of training data and nothing but ids behind it. */
const LABEL =
  /^[\s>]*(?:[-*+•]\s+|\d+[.)]\s+)?[*_]{0,3}(?:(?:pre-?|fine-?tuning\s+|instruction\s+)?training\s+(?:data(?:sets?)?|corpus)|(?:사전\s*)?학습\s*데이터(?:셋)?|훈련\s*데이터(?:셋)?|(?:预|微调)?训练(?:数据|语料)集?|(?:事前|追加)?学習(?:データ(?:セット)?|コーパス)|訓練データ)[*_]{0,3}\s*[:：][*_]{0,3}/i
const ITEM =
  /^[\s*_`[]*([A-Za-z0-9][\w.-]{1,60}\/[A-Za-z0-9][\w.-]{1,90})[*_`]*(?:\s*(?:[,，、;]|and\b|및|和|と)\s*|[.。]?\s*$)/

function labelled(text: string): DataReference[] {
  const label = LABEL.exec(text)
  if (label === null) return []
  const newline = text.indexOf('\n', label[0].length)
  const end = newline === -1 ? text.length : newline
  const found: DataReference[] = []
  for (let at = label[0].length; at < end; ) {
    const item = ITEM.exec(text.slice(at, end))
    const id = item?.[1]
    if (item === null || id === undefined || !isHubId(id)) break
    const start = at + item[0].indexOf(id)
    found.push({ id, form: 'hub-id', start, end: start + id.length })
    at += item[0].length
  }
  return found
}

function withoutUrls(text: string): string {
  return text.replace(/https?:\/\/[^\s)>\]]*/g, ' ')
}
