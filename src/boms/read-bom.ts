import { type ConfigMap, readJsonDocument } from '../evidence/configs/config-tree.js'
import type { TextFile } from '../evidence/text-file.js'
import { limits } from '../limits.js'
import type { Bom, BomProblem } from '../types/bom.js'
import { asMap, BomFile, textAt, textsAt } from './bom-file.js'
import { readCycloneDx } from './cyclonedx.js'
import { tagValueAsJson } from './spdx-tag-value.js'
import { readSpdx2 } from './spdx2.js'
import { readSpdx3, SPDX3_CONTEXT } from './spdx3.js'

export interface BomReading {
  /** `null` when the document as a whole could not be read. */
  readonly bom: Bom | null
  readonly problems: readonly BomProblem[]
}

/** What a text turns out to be; `none` when nothing in it says that it is a bill of materials. */
export type BomForm =
  | 'cyclonedx-json'
  | 'cyclonedx-xml'
  | 'spdx-json'
  | 'spdx3-json'
  | 'spdx-tag-value'
  | 'unread'
  | 'none'

/** How far into a file its own word for what it is stands. Tools that sort their keys put it last. */
const HEAD = 4096

/**
 * Recognises a bill of materials by its content. `unread` is one in a form that is not read: SPDX as YAML or RDF, and
 * CycloneDX's protocol buffers never are text.
 */
export function formOf(text: string): BomForm {
  const first = /^\uFEFF?\s*(\S)/.exec(text.slice(0, HEAD))?.[1]
  if (first === '{') {
    if (/"bomFormat"\s*:\s*"CycloneDX"/.test(text)) return 'cyclonedx-json'
    if (/"spdxVersion"\s*:\s*"/.test(text)) return 'spdx-json'
    return SPDX3_CONTEXT.test(text) ? 'spdx3-json' : 'none'
  }
  if (first === '<') {
    if (text.includes('http://cyclonedx.org/schema/bom')) return 'cyclonedx-xml'
    return text.includes('http://spdx.org/rdf/terms') ? 'unread' : 'none'
  }
  if (/^\s*SPDXVersion:/m.test(text.slice(0, HEAD))) return 'spdx-tag-value'
  return /^["']?spdxVersion["']?:/m.test(text) ? 'unread' : 'none'
}

/**
 * Reads one bill of materials, whatever its form. Never throws on any content: what is wrong comes back as problems with
 * their places.
 *
 * @param expected the file's name, or the manifest, says that it is one: content that is none is then a problem too
 */
export async function readBom(file: TextFile, expected: boolean): Promise<BomReading> {
  const reading = new BomFile(file)
  const bom = await documentOf(reading, formOf(file.text), expected)
  return { bom, problems: reading.problems }
}

async function documentOf(file: BomFile, form: BomForm, expected: boolean): Promise<Bom | null> {
  const { text } = file.file
  if (text.length > limits.lockFileBytes) {
    if (form !== 'none') file.note('too-large', 0, { limit: limits.lockFileBytes })
    return null
  }
  switch (form) {
    case 'none':
      if (!expected) return null
      // A file that is no JSON at all is damaged; JSON about something else is merely something else.
      if (/^\s*[{[]/.test(text) && jsonOf(file) === null) return null
      file.note('unrecognised', 0)
      return null
    case 'unread':
      file.note('form', 0)
      return null
    case 'cyclonedx-xml': {
      // Loaded when asked for: most repositories have no XML to read.
      const { xmlAsJson } = await import('./cyclonedx-xml.js')
      const root = xmlAsJson(file)
      return root === null ? null : readCycloneDx(root, file)
    }
    case 'spdx-tag-value':
      return readSpdx2(tagValueAsJson(file), file)
    default: {
      const root = jsonOf(file)
      if (root === null) return null
      if (form === 'cyclonedx-json') return readCycloneDx(root, file)
      if (form === 'spdx-json') return readSpdx2(root, file)
      return readSpdx3(root, versionOf(root), file)
    }
  }
}

function jsonOf(file: BomFile): ConfigMap | null {
  const read = readJsonDocument(file.file.text, limits.bomValues)
  if (read.ok) return asMap(read.node)
  const { text } = file.file
  if (read.reason === 'syntax') file.note('json', Math.min(read.at, Math.max(0, text.length - 1)))
  else file.note(read.reason, Math.min(read.at, text.length - 1), { limit: limits.bomValues })
  return null
}

/** Version of SPDX 3 by the context, which every document must name. */
function versionOf(root: ConfigMap): string | null {
  for (const context of textsAt(root, '@context')) {
    const version = SPDX3_CONTEXT.exec(context)?.[1]
    if (version !== undefined) return version
  }
  return textAt(root, 'specVersion')
}
