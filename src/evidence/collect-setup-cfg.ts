import { licenseByClassifier } from '../licenses/names.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import { requirementsOf } from './collect-requirements.js'
import type { CollectContext, TextCollector } from './collector.js'
import { requirementStringFact } from './dependencies/dependency.js'
import { followAll } from './dependencies/dynamic-files.js'
import { readExtraKey, withMarker } from './dependencies/extra-keys.js'
import { groupScope } from './dependencies/groups.js'
import { type IniValue, readIni } from './dependencies/ini.js'
import { metadataIdentity, metadataLicense } from './dependencies/metadata.js'
import { normaliseName } from './dependencies/pep508.js'
import type { TextFile } from './text-file.js'

/** Dependencies, licence and own name in a declarative `setup.cfg`. */
export const collectSetupCfg: TextCollector = {
  id: 'setup-cfg',
  endings: ['cfg'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && /(?:^|\/)setup\.cfg$/i.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    if (!/^\s*\[(?:options|metadata)/m.test(file.text)) return
    const values = readIni(file.text)
    const name = single(values, 'metadata', 'name')
    const pythons = single(values, 'options', 'python_requires')?.text ?? null
    for (const { section, key, lines } of values) {
      const group = groupOf(section, key)
      if (group === undefined) continue
      for (const { text, offset } of lines) {
        const location = file.locate(offset, offset + text.length)
        if (/^file:/i.test(text)) {
          const paths = text.slice('file:'.length).split(',')
          const extra = section === 'options.extras_require' ? group : null
          followAll(
            paths.map((path) => path.trim()).filter((path) => path !== ''),
            file,
            context,
            requirementsOf(extra),
          )
          continue
        }
        const scope = groupScope(group, file.scope)
        const optional = section === 'options.extras_require'
        const fact = requirementStringFact(withMarker(text, optional ? readExtraKey(key).marker : null), {
          scope,
          location,
          group,
          optional: optional && group !== null,
          pythons,
        })
        if (fact === null) context.skip(file.path, `line ${location.startLine} is not a requirement`)
        else if (name === null || fact.name !== normaliseName(name.text)) yield fact
      }
    }
    yield* metadata(values, file)
  },
}

function groupOf(section: string, key: string): string | null | undefined {
  if (section === 'options' && key === 'install_requires') return null
  if (section === 'options' && key === 'tests_require') return 'test'
  if (section === 'options' && key === 'setup_requires') return 'build'
  return section === 'options.extras_require' ? readExtraKey(key).group : undefined
}

function* metadata(values: readonly IniValue[], file: TextFile): Iterable<Fact> {
  const license = single(values, 'metadata', 'license')
  if (license !== null) yield metadataLicense(license.text, file.scope, place(file, license))
  else {
    for (const line of values.find(
      (value) => value.section === 'metadata' && /^classifiers?$/.test(value.key),
    )?.lines ?? []) {
      if (licenseByClassifier(line.text) === null) continue
      yield metadataLicense(line.text, file.scope, place(file, line))
    }
  }
  const name = single(values, 'metadata', 'name')
  if (name !== null) yield* metadataIdentity('model-name', name.text, file.scope, place(file, name))
  const url = single(values, 'metadata', 'url')
  if (url !== null) yield* metadataIdentity('repository', url.text, file.scope, place(file, url))
}

function single(values: readonly IniValue[], section: string, key: string): IniValue['lines'][number] | null {
  return values.find((value) => value.section === section && value.key === key)?.lines[0] ?? null
}

function place(file: TextFile, line: IniValue['lines'][number]): ReturnType<TextFile['locate']> {
  return file.locate(line.offset, line.offset + line.text.length)
}
