import { describe, expect, test } from '@jest/globals'
import { templateOf, text, textFiles } from '../../src/messages/index.js'
import * as vocabulary from '../../src/types/vocabulary.js'

const entries = Object.entries(textFiles).flatMap(([file, texts]) =>
  Object.entries(texts).map(([key, value]) => ({ file, key, en: value.en, ko: value.ko })),
)

function gaps(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort()
}

describe('the catalogue', () => {
  test('names every text once over all files', () => {
    const keys = entries.map(({ key }) => key)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test.each(entries)('$key has the same gaps in both languages', ({ en, ko }) => {
    expect(gaps(ko)).toEqual(gaps(en))
  })

  test('says something in both languages, with its code marks closed', () => {
    const odd = entries.filter(({ en, ko }) =>
      [en, ko].some((template) => template.trim() === '' || template.split('`').length % 2 === 0),
    )
    expect(odd.map(({ key }) => key)).toEqual([])
  })

  test('accuses nobody, praises nobody and does not shout', () => {
    const loud = entries.filter(({ en, ko }) =>
      /!|！|\b(?:stolen|steal|theft|fake|cheat\w*|fraud\w*|great|congratulations|perfect)\b|훔친|도용|가짜|속임|사기|축하|훌륭/i.test(
        `${en} ${ko}`,
      ),
    )
    expect(loud.map(({ key }) => key)).toEqual([])
  })

  test('speaks Korean in the plain style', () => {
    const polite = entries.filter(({ ko }) => /(?:해요|예요|이에요|세요|네요|한다)[.]?(?:\s|$)/.test(ko))
    expect(polite.map(({ key }) => key)).toEqual([])
  })

  test('has a word for every member of the vocabulary', () => {
    const lists = {
      role: vocabulary.ROLES,
      relation: vocabulary.RELATIONS,
      kind: vocabulary.COMPONENT_KINDS,
      scope: vocabulary.SCOPES,
      status: vocabulary.STATUSES,
      result: vocabulary.RESULTS,
      conclusion: vocabulary.CONCLUSIONS,
      severity: vocabulary.SEVERITIES,
    }
    const missing = Object.entries(lists).flatMap(([list, members]) =>
      members.map((member) => `word.${list}.${member}`).filter((key) => templateOf(key, 'ko') === null),
    )
    expect(missing).toEqual([])
  })

  test('gives back an unknown key, also one that every object has', () => {
    expect(text('finding.of-a-later-version', {}, 'en')).toBe('finding.of-a-later-version')
    expect(templateOf('constructor', 'en')).toBeNull()
    expect(templateOf('__proto__', 'ko')).toBeNull()
  })
})
