/** Who publishes a data set that people call by a bare name. Hub ids say it themselves. */
export interface KnownDataset {
  readonly name: string
  readonly supplier: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly source: string
}

const DATASETS: readonly KnownDataset[] = [
  {
    name: 'KsponSpeech',
    supplier: 'AI Hub (National Information Society Agency)',
    country: 'KR',
    source: 'https://aihub.or.kr/aidata/105',
  },
  { name: 'KorQuAD', supplier: 'LG CNS', country: 'KR', source: 'https://korquad.github.io' },
  { name: 'The Pile', supplier: 'EleutherAI', country: 'US', source: 'https://pile.eleuther.ai' },
  {
    name: 'Stanford Alpaca',
    supplier: 'Stanford University',
    country: 'US',
    source: 'https://github.com/tatsu-lab/stanford_alpaca',
  },
  {
    name: 'Dolma',
    supplier: 'Allen Institute for AI',
    country: 'US',
    source: 'https://github.com/allenai/dolma',
  },
  { name: 'SlimPajama', supplier: 'Cerebras', country: 'US', source: 'https://huggingface.co/cerebras' },
]

const BY_NAME = new Map(DATASETS.map((one) => [flat(one.name), one]))

/** Every row. */
export function knownDatasets(): readonly KnownDataset[] {
  return DATASETS
}

/** The data set of a bare name, `null` when it is not in the table. */
export function findDataset(name: string): KnownDataset | null {
  return BY_NAME.get(flat(name)) ?? null
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '')
}
