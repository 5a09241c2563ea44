import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { CollectContext, TextCollector } from './collector.js'
import { groupScope, isRunLog, requirementFileGroup } from './dependencies/groups.js'
import { readRequirementLines } from './dependencies/requirement-facts.js'
import type { TextFile } from './text-file.js'

const REQUIREMENT_FILE = /(?:^|[-_. ])requirements?(?:[-_. ][\w.-]*)?\.(?:txt|in|pip)$/i
const REQUIREMENT_FOLDER = /(?:^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i
const CONSTRAINTS = /(?:^|\/)(?:[\w.-]*[-_.])?constraints?(?:[-_.][\w.-]*)?\.(?:txt|in)$/i

/**
 * Requirement files the way pip reads them (`pip/_internal/req/req_file.py`). Files of such a name are all
 * read on their own, others when one of them includes them; constraints ask for nothing.
 */
export const collectRequirements: TextCollector = {
  id: 'requirements',
  endings: ['in', 'pip', 'txt'],
  wants({ path, size, type }: Entry): boolean {
    if (type !== 'file' || size > limits.textFileBytes || !/\.(?:txt|in|pip)$/i.test(path)) return false
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (!REQUIREMENT_FILE.test(name) && !REQUIREMENT_FOLDER.test(path)) return false
    return !CONSTRAINTS.test(path) && !isRunLog(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    yield* read(file, context, requirementFileGroup(file.path), false)
  },
}

/** Reads a file as the list of an extra, whatever its name; `null` for the plain list. */
export function requirementsOf(extra: string | null): TextCollector {
  if (extra === null) return collectRequirements
  return {
    id: `${collectRequirements.id}:${extra}`,
    wants: collectRequirements.wants,
    collect: (file, context) => read(file, context, extra, true),
  }
}

function read(
  file: TextFile,
  context: CollectContext,
  group: string | null,
  optional: boolean,
): Iterable<Fact> {
  const asked = { scope: groupScope(group, file.scope), group, optional }
  const locate = (start: number, end: number): Location => file.locate(start, end)
  return readRequirementLines(file.text, { asked, locate, file, context, included: collectRequirements })
}
