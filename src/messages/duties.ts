import type { Texts } from './catalogue.js'

/** What licences ask of whoever builds on a part, or keep for their licensor: `duty.<id>`. */
export const dutyTexts = {
  'duty.non-commercial': { en: 'no commercial use', ko: '상업적 이용 금지' },
  'duty.no-production': { en: 'no use in production', ko: '실서비스 사용 금지' },
  'duty.territory-excluded': {
    en: 'grants nothing in {territories}',
    ko: '{territories}에서는 허락되지 않음',
  },
  'duty.user-threshold.license-needed': {
    en: 'above {users} monthly active users a licence of its own is needed',
    ko: '월간 이용자 {users}명 초과 시 별도 라이선스 필요',
  },
  'duty.user-threshold.label': {
    en: 'above {users} monthly active users a label has to be shown',
    ko: '월간 이용자 {users}명 초과 시 표시 의무',
  },
  'duty.revenue-threshold.license-needed': {
    en: 'from {amount} {currency} of revenue a {per} a licence of its own is needed',
    ko: '매출 {amount} {currency}({per}) 이상이면 별도 라이선스 필요',
  },
  'duty.revenue-threshold.label': {
    en: 'from {amount} {currency} of revenue a {per} a label has to be shown',
    ko: '매출 {amount} {currency}({per}) 이상이면 표시 의무',
  },
  'duty.name-prefix': {
    en: 'names of derived models begin with “{prefix}”',
    ko: '파생 모델 이름은 “{prefix}”로 시작',
  },
  'duty.badge': { en: 'show “{text}”', ko: '“{text}” 표시' },
  'duty.notice': { en: 'ship its notice in a NOTICE file', ko: 'NOTICE 파일에 고지 포함' },
  'duty.upstream-notice': {
    en: 'pass on its NOTICE file, if it has one',
    ko: 'NOTICE 파일이 있으면 함께 전달',
  },
  'duty.license-copy': { en: 'pass on a copy of the licence', ko: '라이선스 사본 전달' },
  'duty.keep-notices': { en: 'keep copyright and licence notices', ko: '저작권·라이선스 고지 유지' },
  'duty.attribution': { en: 'name the author', ko: '저작자 표시' },
  'duty.share-alike': { en: 'adaptations under the same licence', ko: '동일 조건으로 변경 허락' },
  'duty.no-derivatives': { en: 'no sharing of adaptations', ko: '변경물 배포 금지' },
  'duty.use-restrictions': { en: 'follow its use policy', ko: '사용 정책 준수' },
  'duty.flow-down': {
    en: 'bind those you pass it on to by the same use limits',
    ko: '전달받는 쪽에도 같은 사용 제한 적용',
  },
  'duty.export-control': { en: 'follow export control rules', ko: '수출 통제 규정 준수' },
  'duty.output-training.notice': {
    en: 'say so where its outputs train a model',
    ko: '출력으로 모델을 학습하면 표시',
  },
  'duty.output-training.name': {
    en: 'models trained with its outputs fall under the name rule too',
    ko: '출력으로 학습한 모델에도 이름 규칙 적용',
  },
  'duty.output-training.derivative': {
    en: 'models trained with its outputs count as derived',
    ko: '출력으로 학습한 모델도 파생 모델로 간주',
  },
  'duty.output-training.forbidden': {
    en: 'neither it nor its outputs may improve other models',
    ko: '모델과 출력으로 다른 모델을 개선할 수 없음',
  },
  'duty.output-training.competing': {
    en: 'its outputs may not train models that compete with {licensor}',
    ko: '출력으로 {licensor}와(과) 경쟁하는 모델을 학습할 수 없음',
  },
  'duty.output-training.competing-data': {
    en: 'made with outputs of {generator}, which may not train models that compete with {licensor}',
    ko: '{generator}의 출력으로 만든 데이터로, {licensor}와(과) 경쟁하는 모델을 학습할 수 없음',
  },
  'duty.non-compete': {
    en: 'a licence of its own is needed to compete with {licensor}',
    ko: '{licensor}와(과) 경쟁하려면 별도 라이선스 필요',
  },
  'duty.derivative-ownership': {
    en: 'derived models belong to {owner}',
    ko: '파생 모델의 권리는 {owner}에 귀속',
  },
  'duty.output-ownership': { en: 'the licensor owns the outputs', ko: '출력의 권리는 허락자에 귀속' },
  'duty.destroy-on-end': {
    en: 'copies have to be destroyed when the licence ends',
    ko: '라이선스 종료 시 사본 폐기',
  },
  'duty.revocable': {
    en: '{licensor} can end it without a breach',
    ko: '{licensor}가 위반 없이도 종료 가능',
  },
  'duty.unilateral-amendment': {
    en: '{licensor} can change the terms alone',
    ko: '{licensor}가 조건을 일방적으로 변경 가능',
  },
  'duty.remote-restriction': {
    en: '{licensor} reserves the right to restrict use from afar',
    ko: '{licensor}가 원격으로 사용을 제한할 권리 보유',
  },
  'duty.governing-law': { en: 'law: {law}', ko: '준거법: {law}' },
  'duty.other': { en: '{text}', ko: '{text}' },
} as const satisfies Texts
