import { decode } from '../evidence/gather.js'
import { TextFile } from '../evidence/text-file.js'
import type { Entry, Source } from '../source/source.js'
import type { Bom, BomProblem } from '../types/bom.js'
import type { Manifest } from '../types/manifest.js'
import { findBoms } from './find-boms.js'
import { readBom } from './read-bom.js'

export { type BomForm, type BomReading, formOf, readBom } from './read-bom.js'

export interface Boms {
  readonly boms: readonly Bom[]
  readonly problems: readonly BomProblem[]
}

/**
 * Reads the bills of materials that declare for this repository.
 * @param entries the listing of the source
 * @param manifestPath path of the manifest, whether it is there or not
 */
export async function readBoms(
  source: Source,
  entries: readonly Entry[],
  manifest: Manifest | null,
  manifestPath: string,
): Promise<Boms> {
  const boms: Bom[] = []
  const problems: BomProblem[] = []
  for (const { entry, expected } of findBoms(entries, manifest, manifestPath)) {
    let text: string | null
    try {
      text = decode(await source.read(entry.path))
    } catch (error) {
      problems.push(unreadable(entry.path, error instanceof Error ? error.message : String(error)))
      continue
    }
    if (text === null) {
      if (expected) problems.push(unreadable(entry.path, 'binary'))
      continue
    }
    const reading = await readBom(new TextFile(entry.path, text, 'product'), expected)
    if (reading.bom !== null) boms.push(reading.bom)
    problems.push(...reading.problems)
  }
  return { boms, problems }
}

function unreadable(path: string, reason: string): BomProblem {
  return {
    location: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, quote: path },
    message: { key: 'finding.bom-unreadable', parameters: { path, reason } },
    help: { key: 'help.bom-unreadable', parameters: { path } },
  }
}
