/** A model's weights against a registry of fingerprints. */
export const weightsScanTexts = {
  'scan.headline.found': {
    en: '{name}: {count} of {components} components hold weights that are also in the registry.',
    ko: '{name}: 구성 요소 {components}개 중 {count}개에 레지스트리에도 있는 가중치가 들어 있습니다.',
  },
  'scan.headline.no-evidence': {
    en: '{name}: no evidence of weights of any of the {tested} references of its shape.',
    ko: '{name}: 모양이 같은 참조 모델 {tested}개 중 어느 것의 가중치도 들어 있다는 근거가 없습니다.',
  },
  'scan.headline.inconclusive': {
    en: '{name}: nothing can be said from this registry.',
    ko: '{name}: 이 레지스트리로는 아무것도 말할 수 없습니다.',
  },
  'scan.component': {
    en: '{component} ({share} of the parameters): {what}',
    ko: '{component}(매개변수의 {share}): {what}',
  },
  'scan.what.identical': {
    en: 'the same bytes as {id}.',
    ko: '{id}와 바이트가 같습니다.',
  },
  'scan.what.small-files': {
    en: 'Files of weights that {id} holds too, none of them its main one: a reviewer should ask whose they are.',
    ko: '{id}에도 있는 가중치 파일이 있으나 그 모델의 주된 파일은 아닙니다. 누구의 것인지 검토자가 확인해야 합니다.',
  },
  'scan.what.derived': {
    en: 'not trained independently of {id}: one holds the weights of the other, trained further or stored anew.',
    ko: '{id}와 서로 독립적으로 학습되지 않았습니다. 한쪽이 다른 쪽의 가중치를 추가로 학습하거나 다시 저장한 상태로 지니고 있습니다.',
  },
  'scan.what.shared-origin': {
    en: 'shares an origin with {id}; a reviewer should ask how.',
    ko: '{id}와 기원을 공유합니다. 경위를 검토자가 확인해야 합니다.',
  },
  'scan.what.trace': {
    en: 'shares a trace with {id}: more than chance gives, less than any known derived model.',
    ko: '{id}와의 흔적이 있습니다. 우연보다는 크고, 알려진 어떤 파생 모델보다도 작습니다.',
  },
  'scan.what.no-evidence': {
    en: 'no evidence against {tested} references; in {sensitive} of them a correlation of {limit} or more would have been seen.',
    ko: '참조 {tested}개에 대해 근거가 없습니다. 그중 {sensitive}개에서는 상관 {limit} 이상이면 드러났을 것입니다.',
  },
  'scan.reason.no-reference-of-this-shape': {
    en: 'no reference of this shape is in the registry.',
    ko: '레지스트리에 모양이 같은 참조가 없습니다.',
  },
  'scan.reason.no-units': {
    en: 'it has no hidden units known by name.',
    ko: '이름으로 알 수 있는 은닉 유닛이 없습니다.',
  },
  'scan.reason.too-few-units': {
    en: 'it has too few layers for sketches to tell ({tested} references of its shape; limit of detection {limit}). weights compare reads more.',
    ko: '스케치로 판별하기에는 층이 너무 적습니다(모양이 같은 참조 {tested}개, 검출 한계 {limit}). weights compare가 더 많이 읽습니다.',
  },
  'scan.reason.not-confirmed': {
    en: 'the sketches agree with {id}, full rows do not confirm it.',
    ko: '스케치는 {id}와 일치하지만 전체 행으로는 확인되지 않았습니다.',
  },
  'scan.plain.units': {
    en: 'Of {units} units sketched, {hits} found their namesake nearest; independent models give at most {expected} on average. p ≤ {p} (one hypothesis), {family} for the whole scan.',
    ko: '스케치한 유닛 {units}개 중 {hits}개가 같은 자리의 유닛을 가장 가까운 것으로 찾았습니다. 독립적인 모델이라면 평균 최대 {expected}개입니다. p ≤ {p}(가설 하나), 전체 검사로는 {family}.',
  },
  'scan.plain.bytes': {
    en: '{files} files and {tensors} tensors have the same SHA-256.',
    ko: '파일 {files}개와 텐서 {tensors}개의 SHA-256이 같습니다.',
  },
  'scan.plain.confirmed': {
    en: 'Confirmed on other units, read in full from {path}: r = {r}{interval}, p ≤ {p}.',
    ko: '{path}에서 다른 유닛을 전부 읽어 확인했습니다: r = {r}{interval}, p ≤ {p}.',
  },
  'scan.plain.confirm': {
    en: 'How much is kept the sketches do not say: --confirm {id}=PATH reads full rows.',
    ko: '얼마나 남아 있는지는 스케치로 알 수 없습니다. --confirm {id}=PATH가 전체 행을 읽습니다.',
  },
  'scan.plain.layers': {
    en: 'Layers found in the reference: {map}.',
    ko: '참조에서 찾은 층: {map}.',
  },
  'scan.plain.less': {
    en: 'Told only at a larger correlation, because their columns share a structure with this model ({count}): {references}. weights compare reads more.',
    ko: '열 구조가 이 모델과 같아 상관이 더 커야 드러났을 참조({count}개): {references}. weights compare가 더 많이 읽습니다.',
  },
  'scan.plain.chain': {
    en: 'Also found, farther away: {chain}.',
    ko: '더 먼 곳에서도 찾음: {chain}.',
  },
  'scan.plain.lineage': {
    en: 'By its publisher’s word {id} was made from {lineage}.',
    ko: '게시자의 설명에 따르면 {id}는 {lineage}에서 만들어졌습니다.',
  },
  'scan.plain.direction': {
    en: 'Which of the two came first, and by what right, the weights do not say.',
    ko: '어느 쪽이 먼저인지, 어떤 권리에 따른 것인지는 가중치로 알 수 없습니다.',
  },
  'scan.footer': {
    en: '{tested} of {entries} references tested, {hypotheses} hypotheses paid for, chance of any false alarm in this scan at most {level}; {read} of {total} read in {seconds} s',
    ko: '참조 {entries}개 중 {tested}개 검정, 가설 {hypotheses}개 보정, 이 검사에서 거짓 경보가 하나라도 나올 확률 최대 {level}, {total} 중 {read}를 {seconds}초에 읽음',
  },
  'scan.own': {
    en: 'left out as the model itself: {ids}',
    ko: '모델 자신이므로 제외: {ids}',
  },
  'scan.whole': { en: 'the whole model', ko: '모델 전체' },
} as const
