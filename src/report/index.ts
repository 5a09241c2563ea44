import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import type { Comparison } from './comparison.js'
import { renderHtml } from './html.js'
import { renderJson } from './json.js'
import { renderMarkdown } from './markdown.js'
import { renderSarif } from './sarif.js'
import { renderText } from './text.js'

export const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** What a front may say about the output; every format takes what it can use. */
export interface RenderOptions {
  readonly language?: Language
  readonly color?: boolean
  readonly width?: number
  readonly verbose?: boolean
  readonly maxCharacters?: number
  readonly maxBytes?: number
  readonly repositoryUrl?: string
  readonly headSha?: string
  readonly comparison?: Comparison
  readonly marker?: string
  readonly documentationUrl?: string
}

/** The verdict in one format. Pure: the same verdict and options give the same text, which ends with a line feed. */
export function render(verdict: Verdict, format: Format, options: RenderOptions = {}): string {
  const language = options.language ?? 'en'
  switch (format) {
    case 'text':
      return renderText(verdict, {
        language,
        color: options.color ?? false,
        width: options.width ?? 100,
        verbose: options.verbose ?? false,
      })
    case 'json':
      return renderJson(verdict)
    case 'markdown':
      return renderMarkdown(verdict, { ...options, language })
    case 'sarif':
      return renderSarif(verdict, {
        language,
        ...(options.documentationUrl === undefined ? {} : { informationUri: options.documentationUrl }),
      })
    case 'html':
      return renderHtml(verdict, { ...options, language })
  }
}

export { type Annotation, annotationsOf } from './annotations.js'
export { type Comparison, compareVerdicts } from './comparison.js'
export { fingerprint } from './fingerprint.js'
export { renderMarkdown } from './markdown.js'
export { renderResolved } from './resolved.js'
