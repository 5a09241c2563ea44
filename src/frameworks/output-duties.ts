import { DATASETS_CHECKED, findDataset } from '../catalog/datasets.js'
import type { DutyOfLicense } from '../catalog/license-duties.js'
import { outputTerms } from '../catalog/output-terms.js'

/** What the terms of a closed service ask of a model that is trained with its outputs; empty when nobody read them. */
export function dutiesOfService(provider: string): readonly DutyOfLicense[] {
  const terms = outputTerms(provider)
  if (terms === null) return []
  return [
    {
      id: 'output-training',
      license: terms.name,
      parameters: { rule: 'competing', licensor: terms.licensor },
      source: terms.source,
      checked: terms.checked,
    },
  ]
}

/** The same for a public data set that holds such outputs, with the place that says so. */
export function dutiesOfGenerated(dataset: string): readonly DutyOfLicense[] {
  const known = findDataset(dataset)
  if (known === null) return []
  return known.generators.flatMap(({ provider, model }) =>
    dutiesOfService(provider).map((duty) => ({
      ...duty,
      parameters: { ...duty.parameters, rule: 'competing-data', generator: model },
      source: `${duty.source}; ${known.generatorSource ?? known.source}`,
      checked: duty.checked < DATASETS_CHECKED ? duty.checked : DATASETS_CHECKED,
    })),
  )
}
