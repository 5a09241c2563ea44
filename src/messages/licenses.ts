import type { Texts } from './catalogue.js'

/** What reports say about the licences found in a repository. */
export const licenseTexts = {
  'report.licensesFound': {
    en: 'Licences found, each with its reach',
    ko: '발견된 라이선스와 적용 범위',
  },
  'report.licenseMatch.exact': { en: 'text unchanged', ko: '원문 그대로' },
  'report.licenseMatch.equivalent': { en: 'same text', ko: '같은 내용' },
  'report.licenseMatch.modified': { en: 'changed text', ko: '변경된 내용' },
  'report.licenseMatch.unknown': { en: 'text not known', ko: '알려지지 않은 내용' },
  'report.licenseMatch.declared': { en: 'named, without its text', ko: '이름만 있고 원문 없음' },
  'report.licenseReach.all': { en: 'whole repository', ko: '저장소 전체' },
  'report.licenseReach.except': { en: 'without {folders}', ko: '제외: {folders}' },
  'report.licenseAdded': { en: 'added: “{words}”', ko: '추가된 낱말: “{words}”' },
  'report.moreLicenses.one': { en: '1 more licence', ko: '라이선스 1건 더 있음' },
  'report.moreLicenses.other': { en: '{count} more licences', ko: '라이선스 {count}건 더 있음' },
} as const satisfies Texts
