import type { TrainingLogFact } from '../../types/fact.js'
import { factsOf, type View } from '../view.js'

/**
 * What the beginning of a log says about the weights.
 *
 * Untrained weights give logits of some variance v around no answer, and so a mean cross entropy of ln V + v/2 (the
 * cumulant of a normal logit). For a head of width h whose weights start with standard deviation s, behind a normalised
 * state, v = h·s². It holds on published logs: 10.98 for h = 768, s = 0.02, V = 50,304 (predicted 10.98), 12.44 to 12.52
 * for h = 8,192 (12.46), 14.13 for h = 16,384 (14.10). Heads that start at zero give ln V itself.
 *
 * A first loss far below ln V cannot come from untrained weights, whatever the data. A first loss near ln V can also
 * come from a loaded body under a new output layer, which is why a log alone never supports a random start.
 */
export type LogStart =
  | { readonly reading: 'random'; readonly vocabulary: number; readonly expected: number }
  | { readonly reading: 'trained'; readonly vocabulary: number; readonly expected: number }
  /** The log prints a vocabulary that none of the repository's models has: it is another model's. */
  | {
      readonly reading: 'open'
      readonly why: 'other-vocabulary'
      readonly printed: number
      readonly own: number
    }
  /** Between the two, above both, or without what is needed to tell. */
  | {
      readonly reading: 'open'
      readonly why:
        | 'between'
        | 'above'
        | 'late'
        | 'step-unstated'
        | 'vocabulary-unknown'
        | 'doubtful'
        | 'other-loss'
    }

/** A later first record shows a resumed or cut log. */
const LATEST_STEP = 20

/** Share of ln V below which the first step of untrained weights does not fall. */
const LOWEST_AT_FIRST = 0.95

/** The same for a first record that stands for, or comes after, up to twenty steps of learning. */
const LOWEST_EARLY = 0.88

/** Room for auxiliary losses where the variance of the logits is not known. */
const HIGHEST = 1.2

/** Standard deviation of GPT-2, of Megatron's and of most configurations of transformers. */
const USUAL_DEVIATION = 0.02
const VARIANCE_ROOM = 1.03

/** Below this share of ln V no untrained model lies; half of the vocabulary is already ruled out for each token. */
const TRAINED = 0.6

/** Sizes of one vocabulary differ by padding: by so many entries in a large one, or by this share. */
const PADDING = 1024
const PADDING_SHARE = 1.06
const LARGE = 8192

/** Two dozen signs: the smallest alphabet that a language is modelled with starts here. */
const SMALLEST = Math.log(24)

export interface LogContext {
  readonly vocabularies: readonly number[]
  /** Widths that configurations state. */
  readonly hiddenSizes: readonly number[]
  /** Folders that hold a configuration of a model, with a slash at their end; the root is empty. */
  readonly folders: readonly string[]
}

/** Classes whose loss is none of tokens of their vocabulary: alignments of sequences, and classes. */
const OTHER_HEAD = /For(?:CTC|\w{0,40}Classification|XVector|AudioFrame\w{0,20})$/

/** Vocabulary sizes and width that the configurations and tokenizers of the repository state. */
export function logContext(view: View): LogContext {
  const vocabularies = new Set<number>()
  const hiddenSizes = new Set<number>()
  const folders = new Set<string>()
  for (const { body, location, architectures } of factsOf(view, 'model-config')) {
    if (architectures.some((name) => OTHER_HEAD.test(name))) continue
    folders.add(folderOf(location.path))
    const size = body['vocab_size']
    if (typeof size === 'number' && size > 1) vocabularies.add(size)
    const width = body['hidden_size']
    if (typeof width === 'number' && width > 1) hiddenSizes.add(width)
  }
  for (const { vocabularySize } of factsOf(view, 'tokenizer'))
    if (vocabularySize !== null && vocabularySize > 1) vocabularies.add(vocabularySize)
  return { vocabularies: [...vocabularies], hiddenSizes: [...hiddenSizes], folders: [...folders] }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function sameVocabulary(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a]
  return large <= small * PADDING_SHARE || (small >= LARGE && large - small <= PADDING)
}

/**
 * Whether a log is shown to be of a model of the repository: it prints the size of its vocabulary, or its width where it prints
 * no vocabulary, or lies beside its configuration, also in the folder of a checkpoint. A log that lies elsewhere and prints
 * neither may be of any model.
 */
export function isOfThisModel(log: TrainingLogFact, context: LogContext): boolean {
  const { vocabulary, hiddenSize } = log
  if (vocabulary !== null) return context.vocabularies.some((size) => sameVocabulary(size, vocabulary))
  if (hiddenSize !== null) return context.hiddenSizes.includes(hiddenSize)
  const folder = folderOf(log.location.path)
  return (
    context.folders.includes(folder) || context.folders.includes(folder.replace(/checkpoint-\d{1,12}\/$/, ''))
  )
}

/** Reads the start of one log. What the log itself prints about its model comes before what the repository says. */
export function startOf(log: TrainingLogFact, context: LogContext): LogStart {
  if (log.doubts.length > 0) return { reading: 'open', why: 'doubtful' }
  if (log.lossKind === 'other') return { reading: 'open', why: 'other-loss' }
  if (log.firstStep === null || log.firstLoss === null) return { reading: 'open', why: 'step-unstated' }
  if (log.firstStep > (log.lossKind === 'validation' ? 0 : LATEST_STEP))
    return { reading: 'open', why: 'late' }
  const own = context.vocabularies[0]
  if (log.vocabulary !== null && own !== undefined && !isOfThisModel(log, context))
    return { reading: 'open', why: 'other-vocabulary', printed: log.vocabulary, own }
  const sizes = log.vocabulary === null ? context.vocabularies : [log.vocabulary]
  if (sizes.length === 0) return { reading: 'open', why: 'vocabulary-unknown' }
  const unit = log.unit === 'bits' ? Math.LN2 : 1
  const loss = log.firstLoss * unit
  const lowest = log.firstStep <= 1 ? LOWEST_AT_FIRST : LOWEST_EARLY
  const width = log.hiddenSize ?? Math.max(0, ...context.hiddenSizes)
  const deviation = log.initialDeviation ?? USUAL_DEVIATION
  let above = false
  // Told where the log states both; a width from elsewhere only widens what is accepted.
  const stated = log.hiddenSize !== null && log.initialDeviation !== null
  const variance = width * deviation ** 2
  for (const vocabulary of sizes) {
    const expected = Math.log(vocabulary)
    const highest = Math.max(HIGHEST * expected, VARIANCE_ROOM * (expected + variance / 2))
    if (loss >= lowest * expected && loss <= highest)
      return { reading: 'random', vocabulary, expected: (expected + (stated ? variance / 2 : 0)) / unit }
    if (loss > highest) above = true
  }
  const smallest = Math.min(...sizes)
  const expected = Math.log(smallest)
  const highestEarly = (log.early.highest ?? log.firstLoss) * unit
  // Without the log's own vocabulary, and without a sign that it is this model's, a small one may explain a low start.
  const known = log.vocabulary !== null || isOfThisModel(log, context)
  if (highestEarly < TRAINED * expected && (known || highestEarly < SMALLEST))
    return { reading: 'trained', vocabulary: smallest, expected: expected / unit }
  return { reading: 'open', why: above ? 'above' : 'between' }
}

/** Logs that can speak about the weights, each with its start. */
export function startsOf(view: View): readonly { readonly log: TrainingLogFact; readonly start: LogStart }[] {
  const context = logContext(view)
  return factsOf(view, 'training-log', 'all')
    .filter(({ scope }) => scope !== 'vendored' && scope !== 'development' && scope !== 'evaluation')
    .map((log) => ({ log, start: startOf(log, context) }))
}
