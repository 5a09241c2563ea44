import { writeAnnotations } from '../github/annotations.js'
import { limits } from '../limits.js'
import { actionText } from '../messages/action.js'
import { type Annotation, annotationsOf } from '../report/annotations.js'
import { renderReport } from '../report/markdown-many.js'
import type { Language } from '../types/vocabulary.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'
import { partsOf, type Told } from './told.js'

/**
 * Findings of the change at their own level; errors that the base had too as notices, so that they are seen and not
 * blamed. Lesser findings of the base are in the summary: repeating them on every change would be noise.
 */
export function annotationsOfAll(told: readonly Told[], language: Language): readonly Annotation[] {
  const all = { language, perLevel: Number.POSITIVE_INFINITY }
  const fresh = told.flatMap(({ head, added }) => annotationsOf({ ...head, findings: added }, all))
  const known = told.flatMap(({ head, added }) =>
    annotationsOf(
      {
        ...head,
        findings: head.findings.filter((finding) => finding.severity === 'error' && !added.includes(finding)),
      },
      all,
    ),
  )
  return [
    ...fresh,
    ...known.map((annotation) => ({
      ...annotation,
      level: 'notice' as const,
      message: actionText('action.known', language, { message: annotation.message }),
    })),
  ]
}

/** Annotations of the step, as many as GitHub shows. */
export function annotate(told: readonly Told[], { language }: Inputs, { workflow }: Ports): void {
  const left = writeAnnotations(workflow, annotationsOfAll(told, language))
  if (left > 0) workflow.info(actionText('action.moreAnnotations', language, { count: left }))
}

/** The whole report on the page of the run. */
export async function summarise(
  told: readonly Told[],
  { language }: Pick<Inputs, 'language'>,
  { activity, repositoryUrl }: Pick<Environment, 'activity' | 'repositoryUrl'>,
  { workflow }: Ports,
): Promise<void> {
  const headSha = 'headSha' in activity ? activity.headSha : null
  await workflow.summarise(
    renderReport(partsOf(told), {
      language,
      maxBytes: limits.summaryBytes,
      ...(repositoryUrl === null ? {} : { repositoryUrl }),
      ...(headSha === null ? {} : { headSha }),
    }),
  )
}
