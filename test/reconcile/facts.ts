import type { Evidence } from '../../src/evidence/gather.js'
import { catalogueView } from '../../src/frameworks/catalogue-view.js'
import type { View } from '../../src/frameworks/view.js'
import { readManifest } from '../../src/manifest/index.js'
import { type Declarer, declarerOf } from '../../src/reconcile/declarer.js'
import { partsOf } from '../../src/reconcile/parts.js'
import { rowsOf } from '../../src/reconcile/rows.js'
import type {
  DependencyFact,
  Fact,
  FactKind,
  IdentityFact,
  InitialisationFact,
  LicenseFact,
  ModelCodeFact,
  ModelConfigFact,
  ReferenceFact,
  ServiceFact,
  StatementFact,
  TokenizerFact,
  TrainingLogFact,
  WeightsFact,
} from '../../src/types/fact.js'
import type { Location } from '../../src/types/location.js'
import type { Manifest } from '../../src/types/manifest.js'

export function at(path: string, line = 1, quote = path): Location {
  return { path, startLine: line, startColumn: 1, endLine: line, endColumn: quote.length + 1, quote }
}

type Part<K extends FactKind> = Partial<Extract<Fact, { kind: K }>>

export const reference = (id: string, more: Part<'reference'> = {}): ReferenceFact => ({
  kind: 'reference',
  target: 'model',
  id,
  form: 'hub-id',
  revision: null,
  use: 'train',
  relation: null,
  role: null,
  via: 'AutoModelForCausalLM.from_pretrained',
  isDefault: false,
  strength: 'C',
  scope: 'training',
  location: at('train.py', 3),
  ...more,
})

export const config = (more: Part<'model-config'> = {}): ModelConfigFact => ({
  kind: 'model-config',
  part: '',
  role: null,
  modelType: null,
  architectures: [],
  body: {},
  nameOrPath: null,
  autoMap: [],
  quantization: null,
  firstSpecialId: null,
  strength: 'B',
  scope: 'product',
  location: at('config.json'),
  ...more,
})

export const dependency = (name: string, more: Part<'dependency'> = {}): DependencyFact => ({
  kind: 'dependency',
  ecosystem: 'pypi',
  name,
  specifier: null,
  version: null,
  extras: [],
  marker: null,
  url: null,
  group: null,
  optional: false,
  strength: 'A',
  scope: 'product',
  location: at('requirements.txt', 1, name),
  ...more,
})

export const service = (provider: string, more: Part<'service'> = {}): ServiceFact => ({
  kind: 'service',
  provider,
  sign: 'client-call',
  model: null,
  overridden: false,
  makesData: false,
  strength: 'C',
  scope: 'product',
  location: at('app.py', 7),
  ...more,
})

export const license = (id: string, more: Part<'license'> = {}): LicenseFact => ({
  kind: 'license',
  source: 'card',
  id,
  match: 'declared',
  addedWords: [],
  appliesTo: 'weights',
  raw: id,
  strength: 'B',
  scope: 'product',
  location: at('README.md', 2),
  ...more,
})

export const initialisation = (more: Part<'initialisation'> = {}): InitialisationFact => ({
  kind: 'initialisation',
  mode: 'random',
  configFrom: null,
  configChanges: [],
  via: 'AutoModelForCausalLM.from_config(config)',
  strength: 'C',
  scope: 'training',
  location: at('pretrain.py', 9),
  ...more,
})

export const modelCode = (className: string, more: Part<'model-code'> = {}): ModelCodeFact => ({
  kind: 'model-code',
  className,
  bases: ['nn.Module'],
  ownForward: true,
  registers: null,
  implementsDesign: null,
  strength: 'C',
  scope: 'product',
  location: at('modeling.py', 5),
  ...more,
})

export const tokenizer = (more: Part<'tokenizer'> = {}): TokenizerFact => ({
  kind: 'tokenizer',
  form: 'tokenizer.json',
  type: 'BPE',
  vocabularySize: 64000,
  vocabularyDigest: null,
  strength: 'B',
  scope: 'product',
  location: at('tokenizer.json'),
  ...more,
})

export const log = (firstLoss: number, more: Part<'training-log'> = {}): TrainingLogFact => ({
  kind: 'training-log',
  format: 'trainer_state',
  firstStep: 1,
  firstLoss,
  lastStep: 900,
  lastLoss: 2.1,
  steps: 900,
  lossKind: 'loss',
  unit: 'nats',
  early: { records: 5, highest: firstLoss },
  stage: 'unknown',
  schedule: 'unknown',
  tokens: null,
  gradientNorms: false,
  restarts: 0,
  gap: null,
  vocabulary: null,
  hiddenSize: null,
  initialDeviation: null,
  seed: null,
  start: null,
  doubts: [],
  channels: [],
  strength: 'B',
  scope: 'product',
  location: at('logs/trainer_state.json', 4),
  ...more,
})

export const statement = (topic: StatementFact['topic'], about: string | null = null): StatementFact => ({
  kind: 'statement',
  topic,
  about,
  strength: 'E',
  scope: 'product',
  location: at('README.md', 3),
})

export const identity = (form: IdentityFact['form'], value: string): IdentityFact => ({
  kind: 'identity',
  form,
  value,
  strength: 'E',
  scope: 'product',
  location: at('README.md'),
})

export const weights = (groups: WeightsFact['groups'] = [], more: Part<'weights'> = {}): WeightsFact => ({
  kind: 'weights',
  form: 'file',
  format: 'safetensors',
  bytes: 1000,
  sha256: null,
  groups,
  parameters: groups.length === 0 ? null : groups.reduce((sum, group) => sum + group.parameters, 0),
  strength: 'A',
  scope: 'product',
  location: at('model.safetensors'),
  ...more,
})

export function evidence(facts: readonly Fact[], more: Partial<Evidence> = {}): Evidence {
  const paths = new Set(facts.map((fact) => fact.location.path))
  return {
    facts,
    entries: [],
    paths,
    vendoredRoots: [],
    coverage: { filesListed: paths.size, filesRead: paths.size, bytesRead: 0, skipped: [] },
    unread: [],
    ...more,
  }
}

/** A declaration with these members, as the reader of manifests normalises it. */
export function manifest(members: Readonly<Record<string, unknown>> = {}): Manifest {
  const text = JSON.stringify(
    {
      schemaVersion: '1.0.0',
      subject: { name: 'Nuri', supplier: 'Nuri Lab', country: 'KR' },
      claim: { level: 'T4-2' },
      ...members,
    },
    null,
    2,
  )
  const { manifest: read, problems } = readManifest(new TextEncoder().encode(text), 'sovereignty.json')
  if (read === null || problems.some(({ severity }) => severity === 'error'))
    throw new Error(problems.map(({ pointer, message }) => `${pointer} ${message.key}`).join(', '))
  return read
}

export interface ViewOptions {
  readonly manifest?: Manifest | null
  readonly owner?: string
  readonly paths?: readonly string[]
}

/** The view that `check` would judge from these facts. */
export function view(
  facts: readonly Fact[],
  options: ViewOptions = {},
): View & { readonly declarer: Declarer } {
  const declared = options.manifest ?? null
  const declarer = declarerOf(declared, { owner: options.owner }, facts)
  const seen = evidence(facts)
  return {
    facts,
    rows: rowsOf(partsOf(seen, declarer), declared, declarer, seen.facts),
    boms: [],
    manifest: declared,
    declarer,
    paths: new Set([...seen.paths, ...(options.paths ?? [])]),
    component: null,
    unread: [],
    release: { day: null, cut: false },
    claimed: declared?.claim.level ?? null,
    ...catalogueView(declarer),
  }
}
