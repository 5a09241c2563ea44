import { describe, expect, test } from '@jest/globals'
import { templateOf, textFiles } from '../../src/messages/index.js'
import { explainableRules } from '../../src/messages/rules.js'
import { sourceFiles, withoutComments } from './sources.js'

const files = sourceFiles().filter(({ area }) => area !== 'messages')
const keys = Object.entries(textFiles)
  // Titles and questions are made from the scales' own data, one for each requirement.
  .filter(([name]) => name !== 'frameworks')
  .flatMap(([, texts]) => Object.keys(texts))
const families = new Set(keys.map((key) => key.slice(0, key.indexOf('.'))))

/** Plain strings of the sources, with the file each stands in. */
const strings = new Map(
  files.flatMap(({ path, text }) =>
    [/'([^'\\\n]*)'/g, /"([^"\\\n]*)"/g, /`([^`$\\\n]*)`/g].flatMap((pattern) =>
      [...withoutComments(text).matchAll(pattern)].map((match): [string, string] => [match[1]!, path]),
    ),
  ),
)

/** Keys that are put together, such as `rule.${id}.help`, as patterns. */
const composed = files.flatMap(({ text }) =>
  [...text.matchAll(/`((?:[a-z]+\.)[\w./-]*\$\{[^`]*)`/g)]
    .map((match) => match[1]!)
    .filter((template) => families.has(template.slice(0, template.indexOf('.'))))
    .map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('(.+)')}$`,
        ),
    ),
)

/** Keys of a singular and a plural are asked for by their stem. */
function stem(key: string): string {
  return key.replace(/\.(one|other)$/, '')
}

describe('the keys of messages', () => {
  test('that the sources name all have a text', () => {
    const named = [...strings.keys()].filter(
      (text) => /^[a-z]+(\.[A-Za-z0-9/-]+)+$/.test(text) && families.has(text.slice(0, text.indexOf('.'))),
    )
    expect(named.length).toBeGreaterThan(100)
    const unknown = named
      .filter((key) => templateOf(key, 'en') === null && templateOf(`${key}.one`, 'en') === null)
      .map((key) => `${key} in ${strings.get(key)}`)
    expect(unknown).toEqual([])
  })

  test('that have a text are all asked for', () => {
    const idle = keys.filter((key) => {
      if (strings.has(key) || strings.has(stem(key))) return false
      return !composed.some((pattern) =>
        [key, stem(key)].some((form) => {
          const parts = pattern.exec(form)?.slice(1)
          return parts?.every((part) => part.split('.').every((word) => strings.has(word))) ?? false
        }),
      )
    })
    expect(idle).toEqual([])
  })

  test('cover every rule that a finding can carry', () => {
    const rules = [...strings.keys()].filter((text) =>
      /^(claim|component|license|evidence|history|audit|manifest|policy)\/[a-z-]+$/.test(text),
    )
    expect(rules).toEqual(expect.arrayContaining(['claim/contradicted', 'manifest/schema']))
    expect(rules.filter((rule) => !explainableRules.includes(rule))).toEqual([])
    expect(explainableRules.filter((rule) => !rules.includes(rule))).toEqual([])
  })
})
