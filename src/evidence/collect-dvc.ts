import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { parseHubUrl } from '../catalog/hub-id.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { Scope } from '../types/vocabulary.js'
import type { CollectContext, TextCollector } from './collector.js'
import { withoutCredentials } from './dependencies/direct-reference.js'
import { readIni } from './dependencies/ini.js'
import type { TextFile } from './text-file.js'

const ADDRESS = /^(?:https?|s3|gs|gdrive|azure|abfss?|hdfs|webhdfs|oss|ssh|git|remote):\/\/|^git@/i
/** Nesting of a stage: `stages.NAME.deps[].path` is four deep. */
const DEPTH = 8

/**
 * DVC: where data comes from (`deps`, `outs` and `repo` of `*.dvc` and `dvc.yaml`) and where it is kept (`.dvc/config`).
 * A data set of the Hugging Face hub is a reference, any other address is hosting.
 */
export const collectDvc: TextCollector = {
  id: 'dvc',
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.textFileBytes &&
      /(?:^|\/)dvc\.(?:yaml|lock)$|\.dvc$|(?:^|\/)\.dvc\/config$/.test(path)
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const scope = file.scope === 'vendored' ? 'vendored' : 'data'
    if (file.name === 'config') {
      for (const { section, key, lines } of readIni(file.text)) {
        const line = lines[0]
        if (!/remote/.test(section) || key !== 'url' || line === undefined) continue
        yield* address(line.text, file.locate(line.offset, line.offset + line.text.length), scope)
      }
      return
    }
    if (!/:\/\/|git@/.test(file.text)) return
    const document = parseDocument(file.text, { uniqueKeys: false, logLevel: 'silent' })
    if (document.errors.length > 0) {
      context.skip(file.path, 'not valid YAML')
      return
    }
    yield* addresses(document.contents, file, scope, null, 0)
  },
}

function* addresses(
  node: unknown,
  file: TextFile,
  scope: Scope,
  key: string | null,
  depth: number,
): Iterable<Fact> {
  if (depth > DEPTH) return
  if (isMap(node)) {
    for (const { key: name, value } of node.items) {
      const word = isScalar(name) ? String(name.value) : ''
      // Commands and parameters may hold addresses of any kind; only these keys name data.
      if (word === 'cmd' || word === 'params' || word === 'meta' || word === 'desc') continue
      yield* addresses(value, file, scope, word, depth + 1)
    }
  } else if (isSeq(node)) {
    for (const item of node.items) yield* addresses(item, file, scope, key, depth + 1)
  } else if (isScalar(node) && typeof node.value === 'string' && node.range != null) {
    if (!/^(?:path|url|deps|outs)$/.test(key ?? '')) return
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
    yield* address(node.value, file.locate(node.range[0] + quoted, node.range[1] - quoted), scope)
  }
}

function* address(written: string, location: Location, scope: Scope): Iterable<Fact> {
  if (!ADDRESS.test(written) || /^remote:/i.test(written)) return
  const hub = parseHubUrl(written)
  if (hub !== null && (hub.kind === 'dataset' || hub.kind === 'model')) {
    yield {
      kind: 'reference',
      strength: 'B',
      scope,
      location,
      target: hub.kind,
      id: hub.id,
      form: 'hub-url',
      revision: hub.revision,
      use: 'load',
      relation: null,
      role: null,
      via: 'dvc',
      isDefault: false,
    }
    return
  }
  yield { kind: 'hosting', strength: 'B', scope, location, url: withoutCredentials(written) }
}
