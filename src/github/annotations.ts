import type { AnnotationProperties } from '@actions/core'
import { limits } from '../limits.js'
import type { Annotation } from '../report/annotations.js'

/** The three calls of `@actions/core` that write workflow commands; escaping is theirs. */
export interface AnnotationWriter {
  error(message: string, properties?: AnnotationProperties): void
  warning(message: string, properties?: AnnotationProperties): void
  notice(message: string, properties?: AnnotationProperties): void
}

const ORDER: readonly Annotation['level'][] = ['error', 'warning', 'notice']

/**
 * Writes annotations, the gravest first, as many of each level as GitHub shows for a step.
 * @returns how many were left out
 */
export function writeAnnotations(
  writer: AnnotationWriter,
  annotations: readonly Annotation[],
  most: number = limits.annotationsPerStep,
): number {
  let left = 0
  for (const level of ORDER) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level)
    for (const annotation of ofLevel.slice(0, most)) writer[level](annotation.message, properties(annotation))
    left += Math.max(0, ofLevel.length - most)
  }
  return left
}

function properties(annotation: Annotation): AnnotationProperties {
  const { title, path, startLine, endLine, startColumn, endColumn } = annotation
  if (path === null) return { title }
  const sameLine = endLine === undefined || endLine === startLine
  return {
    title,
    file: path,
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    // The runner takes columns only when the annotation stays on one line.
    ...(sameLine && startColumn !== undefined ? { startColumn } : {}),
    ...(sameLine && endColumn !== undefined ? { endColumn } : {}),
  }
}
