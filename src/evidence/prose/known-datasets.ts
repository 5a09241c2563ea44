/**
 * Data sets that papers, cards and scripts call by a bare name. Only names that mean nothing else in running text;
 * spelled as in their own cards, compared without case, spaces and punctuation.
 */
const NAMES = `
KsponSpeech|Zeroth-Korean|KorQuAD|KLUE|NSMC|KoAlpaca data|LibriSpeech|Common Voice|AISHELL|GigaSpeech|VoxPopuli|FLEURS|LJSpeech|VCTK
The Pile|Pile-CC|C4|mC4|OSCAR|CC-100|CCNet|RefinedWeb|Falcon-RefinedWeb|RedPajama|RedPajama-V2|SlimPajama|StarCoderData|The Stack|The Stack v2
Dolma|DCLM|DCLM-baseline|FineWeb|FineWeb-Edu|FineWeb2|CulturaX|HPLT|MADLAD-400|ROOTS|Proof-Pile-2|OpenWebMath|open-web-math|peS2o|MegaWika|OpenWebText
OpenWebText2|WebText|BookCorpus|Books3|WikiText|WikiText-103|Common Crawl|CommonCrawl|CC-News|minipile|Cosmopedia|TinyStories|enwik8|lm1b|AutoMathText
Stanford Alpaca|Alpaca-GPT4|ShareGPT|OpenOrca|UltraChat|UltraFeedback|OpenHermes|OASST1|OpenAssistant Conversations|databricks-dolly-15k|Dolly 15k
HH-RLHF|PKU-SafeRLHF|Evol-Instruct|FLAN|Tulu 3 SFT mix|MetaMathQA|GSM8K|LAION-5B|LAION-400M|LAION-COCO|LAION-CC-SBU|CC3M|CC12M|COYO-700M
LLaVA-Instruct-150K|COCO|ImageNet|AudioSet|WenetSpeech|SQuAD|WMT14|WMT16|OpenSubtitles|ParaCrawl|OPUS
`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '')

const KNOWN = new Map(NAMES.map((name) => [normalise(name), name]))

/** Names short or common enough to be words, file parts or benchmarks; accepted as a value of a data key only. */
const ONLY_AS_VALUE = new Set([
  'c4',
  'flan',
  'opus',
  'coco',
  'klue',
  'roots',
  'oscar',
  'gsm8k',
  'squad',
  'imagenet',
  'wmt14',
  'wmt16',
  'fleurs',
  'dolma',
  'alpaca',
  'thestack',
  'hplt',
  'nsmc',
  'korquad',
])

const PROSE = new RegExp(
  `(?<![\\w-])(?:${NAMES.filter((name) => !ONLY_AS_VALUE.has(normalise(name)))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?'))
    .join('|')})(?![A-Za-z0-9])`,
  'gi',
)

/** True when a bare value of a data key is the name of a public data set. */
export function isKnownDataset(value: string): boolean {
  return KNOWN.has(normalise(value))
}

/** Names of public data sets in a piece of prose, with their offsets in it. */
export function findDatasetNames(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number }[] {
  const found: { name: string; start: number; end: number }[] = []
  for (const match of text.matchAll(PROSE))
    found.push({ name: match[0], start: match.index, end: match.index + match[0].length })
  return found
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '')
}
