/** Levels and requirements of a scale as tables, from src/frameworks/data. */
import { code, table } from './blocks.mjs'

const WORDS = {
  en: {
    level: 'Level',
    title: 'What it is',
    needs: 'Needs',
    requirement: 'Requirement',
    asks: 'Question',
    by: 'Decided by',
    supports: 'supports',
    contradicts: 'contradicts',
    applies: 'applies when',
    attest: 'statement only',
    nogate: 'no bound',
    under: 'under-claim',
    floor: 'nothing',
    none: 'nothing',
    optional: 'considered when claimed or evidenced',
    next: 'What would resolve it',
  },
  ko: {
    level: '등급',
    title: '뜻',
    needs: '필요한 요건',
    requirement: '요건',
    asks: '질문',
    by: '판정 술어',
    supports: '뒷받침',
    contradicts: '반증',
    applies: '적용 조건',
    attest: '확인서로만',
    nogate: '상한에 영향 없음',
    under: '낮춘 주장',
    floor: '없음',
    none: '없음',
    optional: '주장하거나 근거가 있을 때만 봄',
    next: '해결 방법',
  },
}

export function levelTable(framework, language) {
  const words = WORDS[language]
  return table(
    [words.level, words.title, words.needs],
    framework.levels.map((level) => [
      `**${level.id}**`,
      `${level.title[language]}. ${level.summary[language]}${level.considered === 'when-claimed-or-evidenced' ? ` (${words.optional})` : ''}`,
      level.requirements.map(code).join(' ') || words.floor,
    ]),
  )
}

export function requirementTable(framework, language) {
  const words = WORDS[language]
  return table(
    [words.requirement, words.asks, words.by, words.next],
    framework.requirements.map((requirement) => [
      [`**${requirement.id}**`, requirement.title[language], ...signs(requirement, words)].join('<br>'),
      requirement.question[language],
      [
        named(words.supports, requirement.supports, words),
        named(words.contradicts, requirement.contradicts, words),
        ...(requirement.appliesWhen === undefined
          ? []
          : [named(words.applies, requirement.appliesWhen, words)]),
      ].join('<br>'),
      requirement.next[language],
    ]),
  )
}

function signs(requirement, words) {
  const said = [
    ...(requirement.attestOnly ? [words.attest] : []),
    ...(requirement.gate === false ? [words.nogate] : []),
    ...(requirement.direction === 'under-claim' ? [words.under] : []),
  ]
  return said.length === 0 ? [] : [`*${said.join(', ')}*`]
}

function named(title, predicates, words) {
  return `${title}: ${predicates.map(code).join(', ') || words.none}`
}
