/** A comparison of weights, to a journalist and to a statistician. */
export const weightTexts = {
  'weights.headline.identical': {
    en: '{a} holds weights of {b} byte for byte: {identical} of {informative} tensors that can tell are equal.',
    ko: '{a}에 {b}의 가중치가 바이트 단위로 같은 채 들어 있습니다. 판별에 쓸 수 있는 텐서 {informative}개 중 {identical}개가 같습니다.',
  },
  'weights.headline.identicalFiles': {
    en: '{a} and {b} hold {files} weight files with the same SHA-256.',
    ko: '{a}와 {b}에 SHA-256이 같은 가중치 파일이 {files}개 있습니다.',
  },
  'weights.headline.derived': {
    en: '{a} and {b} were not trained independently: one holds the weights of the other, trained further or stored anew (r = {r}, 1 is unchanged).',
    ko: '{a}와 {b}는 서로 독립적으로 학습되지 않았습니다. 한쪽이 다른 쪽의 가중치를 추가로 학습하거나 다시 저장한 상태로 지니고 있습니다(r = {r}, 1이면 변화 없음).',
  },
  'weights.headline.shared-origin': {
    en: '{a} and {b} share an origin (r = {r}): a reviewer should ask how. Long further training or a shared start look like this.',
    ko: '{a}와 {b}는 기원을 공유합니다(r = {r}). 경위를 검토자가 확인해야 합니다. 긴 추가 학습이나 같은 초기값에서 이런 결과가 나옵니다.',
  },
  'weights.headline.trace': {
    en: '{a} and {b} share a trace (r = {r}): more than chance gives, less than any known derived model.',
    ko: '{a}와 {b} 사이에 흔적이 있습니다(r = {r}). 우연보다는 크고, 알려진 어떤 파생 모델보다도 작습니다.',
  },
  'weights.headline.no-evidence': {
    en: 'No evidence that the weights of {a} derive from {b}, or the other way round.',
    ko: '{a}의 가중치가 {b}에서 파생되었다는 근거도, 그 반대의 근거도 없습니다.',
  },
  'weights.headline.inconclusive': {
    en: 'Nothing can be said about {a} and {b}: {reason}.',
    ko: '{a}와 {b}에 대해 아무것도 말할 수 없습니다: {reason}.',
  },
  'weights.inconclusive.no-pair': {
    en: 'no part of one has hidden units of the same shape as a part of the other',
    ko: '두 모델에 은닉 유닛의 모양이 같은 부분이 없습니다',
  },
  'weights.inconclusive.too-few-units': {
    en: 'the parts of the same shape have too few units for a test',
    ko: '모양이 같은 부분의 유닛 수가 검정하기에 너무 적습니다',
  },
  'weights.inconclusive.only-tokens': {
    en: 'only their tables of tokens have the same shape, and these say nothing about the rest',
    ko: '토큰 표만 모양이 같으며, 토큰 표로는 나머지 부분에 대해 아무것도 알 수 없습니다',
  },
  'weights.inconclusive.packed': {
    en: 'some weights are packed in a way this version does not read, and may be the part in question',
    ko: '일부 가중치가 이 버전이 읽지 못하는 방식으로 압축되어 있으며, 그 부분이 문제의 부분일 수 있습니다',
  },
  'weights.inconclusive.pointers': {
    en: 'some weight files are Git LFS pointers, not the weights',
    ko: '일부 가중치 파일이 가중치가 아니라 Git LFS 포인터입니다',
  },
  'weights.inconclusive.disguise': {
    en: 'no test saw anything, but every shape and the vocabulary agree, and a copy with both its units and its residual stream re-arranged would pass all tests of this version',
    ko: '어떤 검정에서도 드러난 것이 없지만 모든 모양과 어휘가 같으며, 유닛과 잔차 스트림을 함께 재배열한 사본은 이 버전의 모든 검정을 통과합니다',
  },
  'weights.plain.twins': {
    en: 'Of {units} hidden units compared, {hits} found their namesake nearest; unrelated models give about {expected}.',
    ko: '비교한 은닉 유닛 {units}개 중 {hits}개가 같은 자리의 유닛을 가장 가까운 것으로 찾았습니다. 무관한 모델이라면 약 {expected}개입니다.',
  },
  'weights.plain.norms': {
    en: 'The norm vectors have a cosine of {cosine}; unrelated vectors with these means have {expected}, so this alone says nothing.',
    ko: '정규화 벡터의 코사인은 {cosine}입니다. 평균이 이와 같은 무관한 벡터의 코사인도 {expected}이므로, 이것만으로는 아무 의미가 없습니다.',
  },
  'weights.plain.limit': {
    en: 'A copy that keeps its units in order and {percent} % or more of the signal would have been seen.',
    ko: '유닛 순서를 유지하고 신호의 {percent}% 이상을 지닌 사본이었다면 드러났을 것입니다.',
  },
  'weights.plain.chance': {
    en: 'Independently made models agree this much with a probability of at most {p}.',
    ko: '독립적으로 만든 모델이 이만큼 일치할 확률은 최대 {p}입니다.',
  },
  'weights.plain.layers': {
    en: 'Layers of {a} found in {b}: {map}.',
    ko: '{b}에서 찾은 {a}의 층: {map}.',
  },
  'weights.plain.direction': {
    en: 'Which of the two came first, and by what right, the weights do not say.',
    ko: '어느 쪽이 먼저인지, 어떤 권리에 따른 것인지는 가중치로 알 수 없습니다.',
  },
  'weights.plain.directionOrStart': {
    en: 'Which of the two came first, by what right, or whether both were trained a short time from one start, the weights do not say.',
    ko: '어느 쪽이 먼저인지, 어떤 권리에 따른 것인지, 두 모델이 같은 초기값에서 짧게 학습된 것인지는 가중치로 알 수 없습니다.',
  },
  'weights.plain.left': {
    en: 'Not compared: {count} tensors, listed with reasons in --format json.',
    ko: '비교하지 않은 텐서는 {count}개이며, 이유는 --format json에 있습니다.',
  },
  'weights.map.title': {
    en: 'Layers of {a} beside layers of {b}',
    ko: '{a}의 층과 {b}의 층 비교',
  },
  'weights.map.identical': {
    en: 'Verdict: identical. Weights of one are in the other byte for byte.',
    ko: '판정: 동일. 한쪽의 가중치가 다른 쪽에 바이트 단위로 같게 들어 있습니다.',
  },
  'weights.map.derived': {
    en: 'Verdict: derived. Not trained independently.',
    ko: '판정: 파생. 독립적으로 학습되지 않았습니다.',
  },
  'weights.map.shared-origin': {
    en: 'Verdict: shared origin, to be reviewed. Long further training and a shared random start look alike.',
    ko: '판정: 공통 기원, 검토 필요. 긴 추가 학습과 같은 무작위 초기값은 똑같이 보입니다.',
  },
  'weights.map.trace': {
    en: 'Verdict: trace, to be reviewed. More than chance gives, less than any known derived model.',
    ko: '판정: 흔적, 검토 필요. 우연보다는 크고, 알려진 어떤 파생 모델보다도 작습니다.',
  },
  'weights.map.no-evidence': {
    en: 'Verdict: no evidence that one derives from the other.',
    ko: '판정: 한쪽이 다른 쪽에서 파생되었다는 근거가 없습니다.',
  },
  'weights.map.inconclusive': {
    en: 'Verdict: inconclusive. An empty map is no proof of independence.',
    ko: '판정: 판단 불가. 비어 있는 그림은 독립성의 증거가 아닙니다.',
  },
  'weights.map.none': {
    en: 'No layers of the two have enough hidden units of one shape to be laid side by side.',
    ko: '두 모델에 나란히 놓을 만큼 같은 모양의 은닉 유닛이 충분한 층이 없습니다.',
  },
  'weights.map.panel': {
    en: '{kind}: {a} and {b}',
    ko: '{kind}: {a} · {b}',
  },
  'weights.map.columns': {
    en: 'layers of {b}',
    ko: '{b}의 층',
  },
  'weights.map.rows': {
    en: 'layers of {a}',
    ko: '{a}의 층',
  },
  'weights.map.legend': {
    en: 'Hidden units, of {of}, that find their namesake in the other layer. From {needed} on the layer counts as found.',
    ko: '다른 층에서 같은 자리의 유닛을 찾은 은닉 유닛 수({of}개 중). {needed}개부터 찾은 층으로 봅니다.',
  },
  'weights.map.correlation': {
    en: 'r: correlation of the units of each layer with those of the layer it was tested against.',
    ko: 'r: 각 층의 유닛과 그 층이 비교된 상대 층의 유닛 사이 상관계수.',
  },
  'weights.plain.merge': {
    en: '{a} is a mixture: {parts} ({percent} % explained).',
    ko: '{a}는 혼합입니다: {parts} ({percent}% 설명됨).',
  },
  'weights.reference.nearest': {
    en: '{name}: the nearest, {verdict}, r = {r}',
    ko: '{name}: 가장 가까움, {verdict}, r = {r}',
  },
  'weights.reference.parent': {
    en: '{name}: a further parent of the mixture, {verdict}, r = {r}',
    ko: '{name}: 혼합의 또 다른 부모, {verdict}, r = {r}',
  },
  'weights.reference.behind': {
    en: '{name}: behind the nearest, {verdict}, r = {r}; adds nothing that the nearest does not hold (its ancestor, or another descendant)',
    ko: '{name}: 가장 가까운 모델의 뒤편, {verdict}, r = {r}. 가장 가까운 모델에 없는 것을 더하지 않습니다(그 조상이거나 다른 후손)',
  },
  'weights.reference.related': {
    en: '{name}: related, {verdict}, r = {r}',
    ko: '{name}: 관련 있음, {verdict}, r = {r}',
  },
  'weights.reference.none': {
    en: '{name}: no evidence',
    ko: '{name}: 근거 없음',
  },
  'weights.reference.unknown': {
    en: '{name}: inconclusive',
    ko: '{name}: 판단 불가',
  },
  'weights.references': { en: 'References', ko: '비교 대상' },
  'weights.figures': { en: 'Figures', ko: '수치' },
  'weights.bytes': {
    en: 'read {read} of {total} in {seconds} s; {hypotheses} hypotheses paid for; level 1e-10',
    ko: '{total} 중 {read}를 {seconds}초에 읽음, 가설 {hypotheses}개 보정, 유의 수준 1e-10',
  },
  'weights.bytes.parts': {
    en: 'read {read} of {total} in parts; {hypotheses} hypotheses paid for; level 1e-10',
    ko: '{total} 중 {read}를 여러 부분으로 나누어 읽음, 가설 {hypotheses}개 보정, 유의 수준 1e-10',
  },
} as const
