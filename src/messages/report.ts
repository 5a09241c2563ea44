import type { Texts } from './catalogue.js'
import type { licenseTexts } from './licenses.js'

/**
 * Everything reports say by themselves. Words between backticks are shown as code. Korean avoids particles right after
 * a gap, because their form depends on how the filled word is read aloud.
 */
export const reportTexts = {
  'report.headline.supported': {
    en: 'Sovereignty: {claim} claimed, supported by the evidence',
    ko: '주권 등급: 주장 {claim}, 근거로 확인됨',
  },
  'report.headline.unverified': {
    en: 'Sovereignty: {claim} claimed, not contradicted, supported only up to {supported}',
    ko: '주권 등급: 주장 {claim}, 반증 없음, 근거로 확인된 등급은 {supported}까지',
  },
  'report.headline.contradicted': {
    en: 'Sovereignty: {claim} claimed, the evidence allows at most {ceiling}',
    ko: '주권 등급: 주장 {claim}, 근거상 상한 {ceiling}',
  },
  'report.headline.undeclared': {
    en: 'Sovereignty: nothing claimed, the evidence allows at most {ceiling}',
    ko: '주권 등급: 선언 없음, 근거상 상한 {ceiling}',
  },
  'report.headline.many': {
    en: 'Sovereignty: {count} declarations, {tally}',
    ko: '주권 등급: 선언 {count}건, {tally}',
  },
  'report.tally': { en: '{count} {conclusion}', ko: '{conclusion} {count}건' },
  'report.declaration': { en: 'Declaration', ko: '선언 파일' },
  'report.conclusion': { en: 'Conclusion', ko: '결론' },
  'report.hiddenDeclarations.one': {
    en: '{count} more declaration is told in the job summary.',
    ko: '나머지 선언 {count}건은 작업 요약에 있습니다.',
  },
  'report.hiddenDeclarations.other': {
    en: '{count} more declarations are told in the job summary.',
    ko: '나머지 선언 {count}건은 작업 요약에 있습니다.',
  },
  'report.headline.invalid.one': {
    en: 'Sovereignty: `{manifest}` has 1 problem and cannot be judged',
    ko: '주권 등급: `{manifest}` 파일에 문제가 1건 있어 판정할 수 없음',
  },
  'report.headline.invalid.other': {
    en: 'Sovereignty: `{manifest}` has {count} problems and cannot be judged',
    ko: '주권 등급: `{manifest}` 파일에 문제가 {count}건 있어 판정할 수 없음',
  },

  'report.weightTests': { en: 'What tests of the weights say', ko: '가중치 검사 결과' },
  'report.duties': { en: 'Duties their licences bring', ko: '라이선스에 따른 의무' },
  'report.dutyFulfilled': { en: 'shown here', ko: '확인됨' },
  'report.dutyNotSeen': { en: 'not seen here', ko: '확인되지 않음' },

  'report.ceiling': { en: 'ceiling', ko: '상한' },
  'report.claimed': { en: 'claimed', ko: '주장' },
  'report.supported': { en: 'supported', ko: '근거 확인' },
  'report.scaleDescription': {
    en: 'Scale from {first} to {last}: supported {supported}, ceiling {ceiling}, claimed {claim}.',
    ko: '{first}부터 {last}까지의 눈금: 근거 확인 {supported}, 상한 {ceiling}, 주장 {claim}.',
  },
  'report.noClaim': { en: 'nothing', ko: '없음' },
  'report.unverifiedClaim': {
    en: 'Nothing contradicts the claim, but not everything it asks for is supported.',
    ko: '주장을 반증하는 근거는 없으나, 필요한 요건이 모두 확인되지는 않았습니다.',
  },
  'report.supportedClaim': {
    en: 'Every requirement of {claim} is supported or attested.',
    ko: '{claim} 등급의 모든 요건이 근거 또는 제3자 확인으로 뒷받침됩니다.',
  },
  'report.undeclared': {
    en: 'No `sovereignty.json` was found, so nothing is claimed. Judged by the files alone, {supported} is supported and at most {ceiling} is possible.',
    ko: '`sovereignty.json` 파일이 없어 주장한 등급이 없습니다. 파일만으로 판단하면 근거로 확인된 등급은 {supported}, 가능한 상한은 {ceiling}입니다.',
  },
  'report.claimOffScale': {
    en: 'The claim `{claim}` stands for no level of {framework}, so it is not judged. By the evidence {supported} is supported and at most {ceiling} is possible.',
    ko: '주장 `{claim}`에 해당하는 등급이 {framework} 체계에 없어 판정하지 않습니다. 근거로 확인된 등급은 {supported}, 가능한 상한은 {ceiling}입니다.',
  },
  'report.declareStep': {
    en: 'Declare the level and the parts by others: `sovereignty init` drafts the file from this evidence.',
    ko: '등급과 타사 구성 요소를 선언합니다. `sovereignty init` 명령이 이 근거로 초안을 만듭니다.',
  },
  'report.invalid': {
    en: 'The claim in `{manifest}` is judged once the file validates. Judged by the files alone, at most {ceiling} is possible.',
    ko: '`{manifest}` 파일이 형식 검사를 통과해야 주장을 판정할 수 있습니다. 파일만으로 판단한 상한은 {ceiling}입니다.',
  },
  'report.blockers.one': {
    en: '1 component keeps weights trained by somebody else:',
    ko: '구성 요소 1개가 다른 곳에서 학습한 가중치를 그대로 또는 이어서 사용합니다:',
  },
  'report.blockers.other': {
    en: '{count} components keep weights trained by somebody else:',
    ko: '구성 요소 {count}개가 다른 곳에서 학습한 가중치를 그대로 또는 이어서 사용합니다:',
  },
  'report.ofParameters': { en: '{share} of the parameters', ko: '전체 파라미터의 {share}' },
  'report.asked': { en: 'The claim asks for {requirement}:', ko: '주장에 필요한 요건 {requirement}:' },
  'report.contradictedRequirement': {
    en: 'This contradicts {requirement}, which the claim asks for.',
    ko: '주장에 필요한 요건 {requirement}: 반증되었습니다.',
  },
  'report.alsoContradicted': {
    en: 'Also contradicted: {requirements}.',
    ko: '그 밖에 반증된 요건: {requirements}.',
  },
  'report.missingRequirements': {
    en: 'Still unverified: {requirements}.',
    ko: '미확인 요건: {requirements}.',
  },

  'report.components': { en: 'Components', ko: '구성 요소' },
  'report.component': { en: 'Component', ko: '구성 요소' },
  'report.share': { en: 'Share', ko: '비중' },
  'report.where': { en: 'Where', ko: '위치' },
  'report.relation': { en: 'Relation', ko: '관계' },
  'report.level': { en: 'Level', ko: '등급' },
  'report.own': { en: 'own', ko: '자체' },
  'report.ownerUnknown': { en: 'owner unknown', ko: '소유자 미확인' },
  'report.shareValue': { en: '{value}\u00A0%', ko: '{value}%' },
  'report.licenceUnknown': { en: 'licence unknown', ko: '라이선스 미확인' },
  'report.listedIn': { en: 'listed in {place}', ko: '{place}에 기재' },
  'report.levelRange': { en: '{supported} to {ceiling}', ko: '{supported}~{ceiling}' },
  'report.levelRangeNote': {
    en: 'A level range runs from what is supported to what nothing contradicts.',
    ko: '등급 범위는 근거로 확인된 등급부터 반증되지 않은 등급까지입니다.',
  },
  'report.places': { en: '+{count} more', ko: '외 {count}곳' },
  'report.hiddenComponents.one': {
    en: '1 more component in the details',
    ko: '나머지 구성 요소 1개는 상세에 있음',
  },
  'report.hiddenComponents.other': {
    en: '{count} more components in the details',
    ko: '나머지 구성 요소 {count}개는 상세에 있음',
  },

  'report.change': { en: 'What would change this', ko: '결과를 바꾸려면' },
  'report.lowerStep': {
    en: 'Or claim {ceiling}, which nothing found contradicts: `sovereignty fix` writes it.',
    ko: '또는 반증이 없는 {ceiling} 등급으로 주장을 낮춥니다. `sovereignty fix` 명령이 파일에 적습니다.',
  },
  'report.fixReady.one': {
    en: 'A prepared change stands ready: `sovereignty fix` applies it.',
    ko: '준비된 수정안이 1건 있습니다. `sovereignty fix` 명령으로 적용합니다.',
  },
  'report.fixReady.other': {
    en: '{count} prepared changes stand ready: `sovereignty fix` applies them.',
    ko: '준비된 수정안이 {count}건 있습니다. `sovereignty fix` 명령으로 적용합니다.',
  },
  'report.hiddenSteps.one': { en: '1 more step in the details.', ko: '나머지 1단계는 상세에 있습니다.' },
  'report.hiddenSteps.other': {
    en: '{count} more steps in the details.',
    ko: '나머지 {count}단계는 상세에 있습니다.',
  },
  'report.problems': { en: 'Problems in the file', ko: '선언 파일의 문제' },
  'report.findings': { en: 'Findings', ko: '확인 사항' },
  'report.knownFindings': { en: 'Already so on the base', ko: '기준 브랜치에도 있던 사항' },
  'report.requirements': { en: 'Requirements', ko: '요건' },
  'report.requirement': { en: 'Requirement', ko: '요건' },
  'report.result': { en: 'Result', ko: '결과' },
  'report.why': { en: 'Why', ko: '이유' },
  'report.underClaim': { en: 'more than this level asks', ko: '이 등급의 기준을 넘어섬' },
  'report.evidence': { en: 'Evidence', ko: '근거' },
  'report.evidenceOf': { en: 'Evidence, place by place', ko: '위치별 근거' },
  'report.policy': { en: 'Policy', ko: '정책' },
  'report.policy.demand': { en: 'Demand', ko: '요구' },
  'report.policy.source': { en: 'Taken from', ko: '출처' },
  'report.policy.fail-on': { en: 'Fails when the claim is {value}', ko: '실패 기준: {value}' },
  'report.policy.min-level': { en: 'Lowest level: {value}', ko: '최저 등급: {value}' },
  'report.policy.require-manifest': { en: 'A declaration must be there', ko: '선언 파일 필수' },
  'report.policy.frameworks': { en: 'Admitted scales: {value}', ko: '허용하는 등급 체계: {value}' },
  'report.policy.forbidden-terms': {
    en: 'Forbidden licence terms: {value}',
    ko: '금지한 라이선스 조건: {value}',
  },
  'report.policy.unwaivable': { en: 'Nobody may waive: {value}', ko: '유예할 수 없는 항목: {value}' },
  'report.licences': { en: 'Licences', ko: '라이선스' },
  'report.licenceDeclared': { en: 'Declared', ko: '선언' },
  'report.licenceDetected': { en: 'Detected', ko: '발견' },
  'report.licenceConcluded': { en: 'Concluded', ko: '판단' },
  'report.kind': { en: 'Kind', ko: '종류' },
  'report.scope': { en: 'Scope', ko: '범위' },
  'report.version': { en: 'Version', ko: '버전' },
  'report.otherComponents': { en: 'All other components', ko: '그 밖의 구성 요소' },
  'report.unresolved': { en: 'References known only at run time', ko: '실행 시점에 정해지는 참조' },
  'report.hosts': { en: 'Fetched from', ko: '내려받는 곳' },
  'report.preparedChanges': { en: 'Prepared changes', ko: '준비된 수정안' },
  'report.notRead': { en: 'Not read', ko: '읽지 않은 파일' },
  'report.nothingSkipped': {
    en: 'Every file that can carry evidence was read.',
    ko: '근거가 될 수 있는 파일을 모두 읽었습니다.',
  },
  'report.moreRows.one': {
    en: '1 more is left out here: `sovereignty check --verbose` shows it.',
    ko: '1건은 생략했습니다. `sovereignty check --verbose` 명령으로 볼 수 있습니다.',
  },
  'report.moreRows.other': {
    en: '{count} more are left out here: `sovereignty check --verbose` shows all.',
    ko: '{count}건은 생략했습니다. `sovereignty check --verbose` 명령으로 모두 볼 수 있습니다.',
  },
  'report.moreFindings.one': { en: '1 more finding: --verbose', ko: '확인 사항 1건 더 있음: --verbose' },
  'report.moreFindings.other': {
    en: '{count} more findings: --verbose',
    ko: '확인 사항 {count}건 더 있음: --verbose',
  },
  'report.moreRequirements.one': {
    en: '1 more open requirement: --verbose',
    ko: '미확인 요건 1건 더 있음: --verbose',
  },
  'report.moreRequirements.other': {
    en: '{count} more open requirements: --verbose',
    ko: '미확인 요건 {count}건 더 있음: --verbose',
  },
  'report.moreComponents.one': {
    en: '1 more component: --verbose',
    ko: '구성 요소 1개 더 있음: --verbose',
  },
  'report.moreComponents.other': {
    en: '{count} more components: --verbose',
    ko: '구성 요소 {count}개 더 있음: --verbose',
  },
  'report.skippedFiles.one': { en: '1 file was not read', ko: '읽지 않은 파일 1개' },
  'report.skippedFiles.other': { en: '{count} files were not read', ko: '읽지 않은 파일 {count}개' },

  'report.countComponents.one': { en: '1 component', ko: '구성 요소 1개' },
  'report.countComponents.other': { en: '{count} components', ko: '구성 요소 {count}개' },
  'report.countDependencies.one': { en: '1 dependency', ko: '의존성 1개' },
  'report.countDependencies.other': { en: '{count} dependencies', ko: '의존성 {count}개' },
  'report.countFiles.one': {
    en: '1 file, {bytes} in {seconds} s',
    ko: '파일 1개, {bytes}, {seconds}초',
  },
  'report.countFiles.other': {
    en: '{count} files, {bytes} in {seconds} s',
    ko: '파일 {count}개, {bytes}, {seconds}초',
  },

  'report.comparedChanged': {
    en: 'Compared with the base: before this pull request the ceiling was {baseCeiling}, now it is {ceiling}.',
    ko: '기준 브랜치 대비: 이 풀 리퀘스트 이전의 상한은 {baseCeiling}, 이후는 {ceiling}입니다.',
  },
  'report.comparedAdded': {
    en: 'Compared with the base: before this pull request the ceiling was {baseCeiling}. It adds',
    ko: '기준 브랜치 대비: 이 풀 리퀘스트 이전의 상한은 {baseCeiling}입니다. 추가된 구성 요소:',
  },
  'report.comparedSame': {
    en: 'Compared with the base: the ceiling is {baseCeiling} before and after.',
    ko: '기준 브랜치 대비: 상한은 전후 모두 {baseCeiling}입니다.',
  },
  'report.commit': { en: 'commit', ko: '커밋' },
  'report.seconds': { en: '{seconds} s', ko: '{seconds}초' },
  'report.howJudged': { en: 'how this is judged', ko: '판정 방법' },
  'report.resolvedIn': { en: 'resolved in', ko: '해결된 커밋' },
  'report.resolvedNow': { en: 'resolved', ko: '해결됨' },
  'report.title': { en: 'Sovereignty report: {subject}', ko: '주권 등급 보고서: {subject}' },
  'report.statement': { en: 'Stated by the repository', ko: '저장소의 주장 문구' },
  'report.badgeLabel': { en: 'sovereignty', ko: '주권 등급' },

  'rule.family.claim': {
    en: 'The claimed level against what the evidence allows.',
    ko: '주장한 등급과 근거가 허용하는 등급을 비교합니다.',
  },
  'rule.family.component': {
    en: 'Parts by others: what is declared against what was found.',
    ko: '타사 구성 요소의 선언과 발견된 사실을 비교합니다.',
  },
  'rule.family.manifest': {
    en: 'The declaration file has to be readable and follow its schema.',
    ko: '선언 파일은 읽을 수 있어야 하고 스키마를 따라야 합니다.',
  },
  'rule.family.license': {
    en: 'Licences that are declared, carried over or found.',
    ko: '선언되거나 승계되거나 발견된 라이선스를 확인합니다.',
  },
  'rule.family.requirement': {
    en: 'A requirement of the claimed level.',
    ko: '주장한 등급의 요건을 확인합니다.',
  },
  'rule.family.other': {
    en: 'A check of the sovereignty claim.',
    ko: '주권 등급 주장에 대한 확인 사항입니다.',
  },
  'rule.seeMore': {
    en: 'Run `sovereignty explain {rule}` for the reason, the source and the next step.',
    ko: '`sovereignty explain {rule}` 명령이 이유와 출처, 다음 단계를 설명합니다.',
  },
} as const satisfies Texts

export type ReportKey = keyof typeof reportTexts | keyof typeof licenseTexts
