import { type DesignNear, factsOf, type SizeDifference, type View } from '../../frameworks/view.js'
import type { ModelConfigFact } from '../../types/fact.js'
import type { Finding } from '../../types/verdict.js'
import { finding } from './finding.js'

/** A repository of many configurations is a library of them, not one model. */
const CONFIGURATIONS = 4

/** What a run of Weights & Biases wrote down repeats the base that was loaded; it is nobody's design. */
const RUN_RECORD = /(?:^|\/)wandb\/(?:offline-)?run-[^/]+\//

/**
 * For each configuration and each nested part, the nearest known designs and what differs: numbers, published techniques,
 * and blocks that only a reviewer can judge. Notes: sizes say nothing about weights.
 */
export function designDeltaFindings(view: View): readonly Finding[] {
  if (declaresDesign(view)) return []
  const configs = factsOf(view, 'model-config').filter(
    (config) =>
      typeof config.body['hidden_size'] === 'number' &&
      config.scope === 'product' &&
      !RUN_RECORD.test(config.location.path),
  )
  if (new Set(configs.map(({ location }) => location.path)).size > CONFIGURATIONS) return []
  const out = new Map<string, Finding>()
  for (const config of configs) {
    for (const near of view.designsNear(config)) {
      if (near.pattern === 'overlap' && !differs(near)) continue
      for (const one of findingsOf(config, near)) if (!out.has(one.message)) out.set(one.message, one)
    }
  }
  return [...out.values()]
}

/** Some equal sizes and nothing that is known to differ: the rest is not stated, which is nothing to tell. */
function differs({
  numeric,
  techniques,
  review,
}: Pick<DesignNear, 'numeric' | 'techniques' | 'review'>): boolean {
  return numeric.length > 0 || techniques.length > 0 || review.length > 0
}

/** Who names the designs that were followed, or what differs from them, need not be told of others that are near. */
function declaresDesign({ manifest }: View): boolean {
  const architecture = manifest?.architecture ?? null
  return architecture !== null && (architecture.references.length > 0 || architecture.delta.length > 0)
}

function findingsOf(config: ModelConfigFact, near: DesignNear): readonly Finding[] {
  const part = config.part === '' ? 'config' : config.part
  const name = near.id
  const review = [...near.review, ...ownCode(config)]
  const drafts = [
    near.pattern === 'same-body' && !differs({ ...near, review })
      ? { key: 'finding.design-equal', parameters: { part, name, supplier: near.supplier } }
      : {
          key: 'finding.design-delta',
          parameters: {
            part,
            name,
            supplier: near.supplier,
            pattern: near.pattern,
            numeric: listed(near.numeric),
            techniques: listed(near.techniques),
            review: review.join(', ') || '–',
          },
        },
  ]
  const grown = near.layerRatio !== null && near.layerRatio > 1 && /^layer-/.test(near.pattern)
  const layers = near.numeric.find(({ key }) => key === 'num_hidden_layers')
  const out = drafts.map((message) => draft(message, config))
  if (grown && layers !== undefined)
    out.push(
      draft(
        {
          key: 'finding.layer-growth',
          parameters: { part, name, ours: layers.ours ?? '', theirs: layers.theirs ?? '' },
        },
        config,
      ),
    )
  const vocabulary = near.numeric.find(({ key }) => key === 'vocab_size')
  if (near.vocabularyPadding !== null && vocabulary !== undefined)
    out.push(
      draft(
        {
          key: 'finding.vocabulary-padding',
          parameters: {
            part,
            name,
            ours: vocabulary.ours ?? '',
            theirs: vocabulary.theirs ?? '',
            multiple: near.vocabularyPadding,
          },
        },
        config,
      ),
    )
  return out
}

function draft(
  message: { readonly key: string; readonly parameters: Readonly<Record<string, string | number>> },
  config: ModelConfigFact,
): Finding {
  return finding({
    rule: 'component/design-delta',
    severity: 'note',
    message,
    locations: [config.location],
  })
}

/** Ours and theirs; what a side does not state is a dash. */
function listed(list: readonly SizeDifference[]): string {
  return list.map(({ key, ours, theirs }) => `${key} ${ours ?? '–'}/${theirs ?? '–'}`).join(', ') || '–'
}

/** Modelling code that comes with the model. */
function ownCode(config: ModelConfigFact): readonly string[] {
  return [...new Set(config.autoMap.filter((name) => /modeling|For[A-Z]\w*$|Model$/.test(name)))].slice(0, 2)
}
