import { licenseByClassifier } from '../../licenses/names.js'
import type { Fact } from '../../types/fact.js'
import { metadataIdentity, metadataLicense } from './metadata.js'
import type { PyprojectFile } from './pyproject-file.js'
import { isTable, strings, tableAt, text } from './toml-values.js'

const REPOSITORY_KEYS = /^(?:home-?page|repository|source(?: ?-?code)?|git-?hub|code|url)$/i

/** Licence, name and repository URLs of `[project]` and `[tool.poetry]`. */
export function* projectMetadata(pyproject: PyprojectFile): Iterable<Fact> {
  for (const table of ['project', 'tool.poetry']) yield* readMetadata(pyproject, table)
}

function* readMetadata({ file, root, places, variant }: PyprojectFile, table: string): Iterable<Fact> {
  const metadata = tableAt(root, ...table.split('.'))
  const { scope } = file
  const stated = licenseText(metadata['license']) ?? text(metadata['license-expression'])
  if (stated !== null) {
    const key = metadata['license'] === undefined ? 'license-expression' : 'license'
    yield metadataLicense(stated, scope, places.key(table, key))
  } else {
    for (const classifier of strings(metadata['classifiers'])) {
      if (!classifier.startsWith('License ::')) continue
      // "OSI Approved" alone, or another family, is kept with its words and no id.
      if (licenseByClassifier(classifier) === null && !/::.+::/.test(classifier)) continue
      yield metadataLicense(classifier, scope, places.value(table, 'classifiers', classifier))
    }
  }
  const name = text(metadata['name'])
  if (name !== null && variant === null)
    yield* metadataIdentity('model-name', name, scope, places.key(table, 'name'))
  const urls = table === 'project' ? tableAt(metadata, 'urls') : metadata
  const urlTable = table === 'project' ? 'project.urls' : table
  for (const [key, value] of Object.entries(urls)) {
    const url = text(value)
    if (url === null || !REPOSITORY_KEYS.test(key)) continue
    yield* metadataIdentity('repository', url, scope, places.key(urlTable, key))
  }
}

/** `license = "MIT"` or the older `{ text = "MIT" }`; a `{ file = … }` is read as a file. */
function licenseText(value: unknown): string | null {
  return text(value) ?? (isTable(value) ? text(value['text']) : null)
}
