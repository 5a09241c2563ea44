import { text } from '../../messages/index.js'
import type { Location } from '../../types/location.js'
import type { Message } from '../../types/message.js'
import type { Finding, Fix } from '../../types/verdict.js'
import type { Severity } from '../../types/vocabulary.js'

/** A finding before its sentence is written. */
export interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly locations: readonly Location[]
  readonly requirement?: string
  readonly component?: string
  readonly pointer?: string
  readonly help?: Message
  readonly fix?: Fix
}

/** Writes the English sentence beside key and parameters. */
export function finding(draft: Draft): Finding {
  const { message, ...rest } = draft
  return {
    ...rest,
    locations: distinctLines(draft.locations),
    message: text(message.key, message.parameters, 'en'),
    key: message.key,
    parameters: message.parameters,
  }
}

/** A line that shows two things is shown once. */
function distinctLines(locations: readonly Location[]): readonly Location[] {
  const lines = new Map<string, Location>()
  for (const location of locations) {
    const line = `${location.path}:${location.startLine}`
    if (!lines.has(line)) lines.set(line, location)
  }
  return [...lines.values()]
}
