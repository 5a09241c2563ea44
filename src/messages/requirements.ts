import type { Texts } from './catalogue.js'

/** Reasons of requirement results. Words between backticks are shown as code. */
export const requirementTexts = {
  'reason.not-applicable': { en: 'Does not apply here.', ko: '여기에는 해당하지 않습니다.' },
  'reason.nothing-found': {
    en: 'Nothing in the repository or the declaration shows it, and nothing contradicts it.',
    ko: '저장소와 선언 어디에도 이를 보여 주는 것이 없고, 반증도 없습니다.',
  },
  'reason.partly-shown': {
    en: 'What was found points this way but is not enough.',
    ko: '발견된 근거가 이를 가리키지만 충분하지 않습니다.',
  },
  'reason.files-unread': {
    en: '{count} product or training files could not be read, the first is `{first}`; what they hold may say otherwise.',
    ko: '제품 또는 학습 파일 {count}개를 읽을 수 없었습니다(첫 파일: `{first}`). 그 내용이 다를 수 있습니다.',
  },
  'reason.attest-only': {
    en: 'A repository alone cannot show this; a statement by a third party can.',
    ko: '저장소만으로는 보일 수 없으며, 제3자의 확인이 필요합니다.',
  },
  'reason.attested': { en: 'Attested by `{by}`.', ko: '확인 주체: `{by}`.' },

  'reason.api-only': {
    en: 'The product answers through a closed service ({providers}); no weights, training or model code of its own was found.',
    ko: '제품은 비공개 서비스({providers})를 통해 응답하며, 자체 가중치·학습·모델 코드는 발견되지 않았습니다.',
  },
  'reason.calls-closed-api': {
    en: 'Product code calls a closed service: {providers}.',
    ko: '제품 코드가 비공개 서비스를 호출합니다: {providers}.',
  },
  'reason.closed-finetune': {
    en: 'A fine-tuning job of a closed service is used ({provider}).',
    ko: '비공개 서비스의 미세조정 작업을 사용합니다({provider}).',
  },
  'reason.open-weights-used': {
    en: 'Weights are in hand, so the base is not closed to the declarer.',
    ko: '가중치를 보유하고 있으므로 기반 모델이 선언자에게 비공개가 아닙니다.',
  },
  'reason.own-inference': {
    en: 'The repository holds weights or its own model code.',
    ko: '저장소가 가중치 또는 자체 모델 코드를 보유합니다.',
  },
  'reason.weights-held': {
    en: 'Weight files or their pointers are present ({files}).',
    ko: '가중치 파일 또는 포인터가 있습니다({files}개).',
  },
  'reason.weights-held-counted': {
    en: 'Weight files are present ({files}) with {parameters} parameters by their tensor headers.',
    ko: '가중치 파일이 있으며({files}개) 텐서 헤더 기준 파라미터 수는 {parameters}개입니다.',
  },
  'reason.no-weights-held': {
    en: 'No weight file, pointer or index was found.',
    ko: '가중치 파일, 포인터, 인덱스가 발견되지 않았습니다.',
  },
  'reason.weights-published': {
    en: 'The declaration gives a published revision: `{purl}`.',
    ko: '선언에 공개된 리비전이 적혀 있습니다: `{purl}`.',
  },

  'reason.third-party-weights': {
    en: '`{name}` ({supplier}) keeps weights trained by somebody else, as {relation}.',
    ko: '`{name}` ({supplier}): 타사가 학습한 가중치를 유지합니다(관계: {relation}).',
  },
  'reason.third-party-weights-unknown-owner': {
    en: '`{name}` brings trained weights, as {relation}, and nothing says that they are the declarer’s own. If they are, name the declarer in `subject.supplier` and the ancestor under `components`.',
    ko: '`{name}`: 학습된 가중치를 가져오며(관계: {relation}) 선언자의 것이라는 근거가 없습니다. 선언자의 것이라면 `subject.supplier`에 선언자를, `components`에 원본을 적습니다.',
  },
  'reason.merged': {
    en: 'A merge configuration joins `{parents}` by {method}.',
    ko: '병합 설정이 `{parents}` 모델을 {method} 방식으로 합칩니다.',
  },
  'reason.layers-copied': {
    en: 'Code copies layers of a loaded model to new places (`{via}`).',
    ko: '코드가 적재한 모델의 레이어를 새 위치로 복제합니다(`{via}`).',
  },
  'reason.layers-grown': {
    en: '`{name}` is stated as the base, and the configuration has its widths and more layers ({ours}/{theirs}).',
    ko: '기반 모델로 `{name}`을(를) 적었고, 설정은 폭이 같으며 레이어가 더 많습니다({ours}/{theirs}).',
  },
  'reason.assembly-stated': {
    en: '`{names}` is stated as {relation}.',
    ko: '`{names}`: {relation} 관계로 명시되어 있습니다.',
  },
  'reason.base-kept-whole': {
    en: 'Weights by others are used ({names}), and nothing merges or re-assembles them.',
    ko: '타사의 가중치를 사용하며({names}) 이를 병합하거나 재조립하는 것은 없습니다.',
  },
  'reason.bases-named': { en: 'Named: {names}.', ko: '명시됨: {names}.' },
  'reason.base-undeclared': {
    en: 'The declaration does not name `{name}`, whose weights the repository uses.',
    ko: '저장소가 가중치를 사용하는 `{name}` 모델이 선언에 없습니다.',
  },
  'reason.stages-declared': {
    en: '{count} training stages are declared.',
    ko: '학습 단계 {count}개가 선언되어 있습니다.',
  },
  'reason.kept-unchanged': {
    en: 'Declared as kept unchanged: {names}.',
    ko: '변경 없이 유지한다고 선언됨: {names}.',
  },
  'reason.training-shown': {
    en: 'The training code or launch files show it.',
    ko: '학습 코드 또는 실행 파일이 이를 보여 줍니다.',
  },
  'reason.from-scratch-contradicted': {
    en: 'A sentence says from scratch, but `{name}` brings trained weights.',
    ko: '처음부터 학습했다는 문장이 있으나 `{name}` 모델이 학습된 가중치를 가져옵니다.',
  },

  'reason.random-start-code': {
    en: 'Code or configuration builds the model from random weights (`{via}`).',
    ko: '코드 또는 설정이 무작위 가중치로 모델을 생성합니다(`{via}`).',
  },
  'reason.random-start-log': {
    en: 'The training log starts at loss {loss} (step {step}); a random start over {vocabulary} tokens gives {expected}.',
    ko: '학습 로그의 첫 손실은 {loss}(단계 {step})이며, 토큰 {vocabulary}개에 대한 무작위 시작의 기댓값은 {expected}입니다.',
  },
  'reason.log-strong': {
    en: 'Strength of `{path}`: strong. {count} things beside its losses fit them ({fits}).',
    ko: '`{path}`의 강도: 강함. 손실 말고도 손실과 들어맞는 것이 {count}가지 있습니다({fits}).',
  },
  'reason.log-fair': {
    en: 'Strength of `{path}`: fair. {count} things beside its losses fit them ({fits}).',
    ko: '`{path}`의 강도: 보통. 손실 말고도 손실과 들어맞는 것이 {count}가지 있습니다({fits}).',
  },
  'reason.log-weak': {
    en: 'Strength of `{path}`: weak. Only {count} thing beside its losses fits them ({fits}); gradient norms, times, counters or digests of checkpoints would add to it.',
    ko: '`{path}`의 강도: 약함. 손실 말고 손실과 들어맞는 것이 {count}가지뿐입니다({fits}). 기울기 노름, 시각, 누적 횟수, 체크포인트 해시가 있으면 강해집니다.',
  },
  'reason.log-bare': {
    en: 'Strength of `{path}`: weak. Nothing beside its losses could be checked against them; learning rate, gradient norms, times, counters or digests of checkpoints would add to it.',
    ko: '`{path}`의 강도: 약함. 손실과 맞추어 볼 수 있는 다른 값이 없습니다. 학습률, 기울기 노름, 시각, 누적 횟수, 체크포인트 해시가 있으면 강해집니다.',
  },
  'reason.log-other-vocabulary': {
    en: '`{path}` is not counted: it prints a vocabulary of {printed}, and the model here has {own}. A log of this model would print that.',
    ko: '`{path}`는 근거로 세지 않았습니다. 로그에 적힌 어휘 크기는 {printed}인데 이 저장소의 모델은 {own}입니다. 이 모델의 로그라면 그 크기가 적혀 있어야 합니다.',
  },
  'reason.log-other-loss': {
    en: '`{path}` ({format}) is named as evidence of a random start. Its loss is not the cross entropy of a token, so how untrained weights would start there is not known.',
    ko: '`{path}`({format}): 무작위 초기화의 근거로 지정되었으나, 손실이 토큰 단위 교차 엔트로피가 아니어서 학습 전 가중치의 값을 알 수 없습니다.',
  },
  'reason.log-not-shown-own': {
    en: '`{path}` is named as evidence of a random start. Nothing in it shows that it is the log of this model: it prints no vocabulary and no width, and does not lie beside the configuration.',
    ko: '`{path}`: 무작위 초기화의 근거로 지정되었으나, 이 모델의 로그임을 보여 주는 것이 없습니다. 어휘 크기나 너비가 적혀 있지 않고 설정 파일 옆에 있지도 않습니다.',
  },
  'reason.log-warm-up': {
    en: 'Its learning rate warms up from the first steps, as a fresh start does.',
    ko: '학습률이 첫 단계부터 예열되어, 새로 시작한 학습의 모습과 같습니다.',
  },
  'reason.log-says-random': {
    en: 'The log itself says that the weights start at random.',
    ko: '로그 자체에 가중치가 무작위로 시작한다고 적혀 있습니다.',
  },
  'reason.log-seed': {
    en: 'The log states the seed {seed}.',
    ko: '로그에 적힌 시드는 {seed}입니다.',
  },
  'reason.log-restarts': {
    en: 'On its way to step {last} the log goes back {count} times, as a resumed run does.',
    ko: '단계 {last}까지 가는 동안 로그가 {count}번 앞 단계로 돌아갑니다. 재개한 학습에서 볼 수 있는 모습입니다.',
  },
  'reason.log-gap': {
    en: 'The log has no records between step {from} and step {to}.',
    ko: '단계 {from}과 단계 {to} 사이에는 로그 기록이 없습니다.',
  },
  'reason.log-tokens': {
    en: 'The log reaches {seen} tokens; {declared} are declared for pre-training.',
    ko: '로그에 기록된 토큰은 {seen}이며, 사전학습으로 선언된 토큰은 {declared}입니다.',
  },
  'reason.checkpoints-listed': {
    en: '{count} states of the weights are listed, from step {first} to step {last}; {digests} have a digest.',
    ko: '단계 {first}부터 단계 {last}까지 가중치의 중간 상태 {count}개가 있으며, 그중 {digests}개에 해시가 있습니다.',
  },
  'reason.checkpoint-zero': {
    en: 'The digest of the weights at step 0 is given.',
    ko: '0단계 가중치의 해시가 있습니다.',
  },
  'reason.log-trained-start': {
    en: 'A training log starts at loss {loss} (step {step}), far below the {expected} of untrained weights over {vocabulary} tokens: it continues from trained weights. It does not say whose; a later stage of own training starts that way too.',
    ko: '학습 로그의 첫 손실은 {loss}(단계 {step})로, 토큰 {vocabulary}개에 대한 학습 전 가중치의 {expected}보다 훨씬 낮습니다. 이미 학습된 가중치에서 이어진 것입니다. 누구의 가중치인지는 알 수 없으며, 자체 학습의 뒤 단계도 이렇게 시작합니다.',
  },
  'reason.log-named-without-start': {
    en: '`{path}` is named as evidence of a random start and does not show one: its first record is step {step} with loss {loss}.',
    ko: '`{path}`: 무작위 초기화의 근거로 지정되었으나 시작을 보여 주지 않습니다. 첫 기록은 단계 {step}, 손실 {loss}입니다.',
  },
  'reason.log-contradicts-start': {
    en: '`{path}` is named as evidence of a random start, but starts at loss {loss} (step {step}); untrained weights over {vocabulary} tokens give {expected}.',
    ko: '`{path}`는 무작위 시작의 근거로 제시되었으나 첫 손실이 {loss}(단계 {step})입니다. 토큰 {vocabulary}개에 대한 학습 전 가중치의 값은 {expected}입니다.',
  },
  'reason.log-smooth': {
    en: '`{path}` is not counted: its {records} losses vary by {noise} around their course, where batches leave at least about {expected}. A smoothed export looks like this too.',
    ko: '`{path}`는 근거로 세지 않았습니다. 손실 {records}개가 추세에서 벗어나는 정도가 {noise}인데, 배치에서 생기는 잡음만으로도 적어도 {expected} 정도여야 합니다. 평활화하여 내보낸 값도 이렇게 보입니다.',
  },
  'reason.log-steps': {
    en: '`{path}` is not counted: printed to {quantum}, its loss goes {steps} times from one value to the next and never wavers. Noise of {noise}, less than any known batch leaves, would look like this with a chance of {chance}. A smoothed export looks like this too.',
    ko: '`{path}`는 근거로 세지 않았습니다. {quantum} 단위로 적힌 손실이 한 값에서 다음 값으로 {steps}번 넘어가는 동안 한 번도 흔들리지 않습니다. 알려진 어떤 배치보다도 작은 잡음({noise})에서도 이렇게 보일 확률은 {chance}입니다. 평활화하여 내보낸 값도 이렇게 보입니다.',
  },
  'reason.log-repeats': {
    en: '`{path}` is not counted: {share} % of its changes come back exactly after {period} records.',
    ko: '`{path}`는 근거로 세지 않았습니다. 변화의 {share}%가 기록 {period}개 뒤에 똑같이 반복됩니다.',
  },
  'reason.log-restated': {
    en: '`{path}` is not counted: step {step} stands there with loss {first} and again, out of order, with {second} ({count} such steps).',
    ko: '`{path}`는 근거로 세지 않았습니다. 단계 {step}의 손실이 {first}로 적힌 뒤 순서를 벗어나 {second}로 다시 적혀 있습니다(이런 단계 {count}개).',
  },
  'reason.log-time-back': {
    en: '`{path}` is not counted: its time goes back {count} times while the step goes on, first at step {step}.',
    ko: '`{path}`는 근거로 세지 않았습니다. 단계는 늘어나는데 시각이 {count}번 거꾸로 가며, 처음은 단계 {step}입니다.',
  },
  'reason.log-flat': {
    en: '`{path}` is not counted: its loss stays between {low} and {high} over {steps} steps.',
    ko: '`{path}`는 근거로 세지 않았습니다. {steps}단계 동안 손실이 {low}와 {high} 사이에 머뭅니다.',
  },
  'reason.log-digits': {
    en: '`{path}` is not counted: {share} % of its losses end in the digit {digit}.',
    ko: '`{path}`는 근거로 세지 않았습니다. 손실의 {share}%가 숫자 {digit}으로 끝납니다.',
  },
  'reason.weights-borrowed-bytes': {
    en: '`{component}` ({share} % of the parameters) is the same as in `{model}`{about}: the same SHA-256 of files ({files}) and tensors ({tensors}).',
    ko: '`{component}`(파라미터의 {share}%)은(는) `{model}`{about}의 것과 같습니다: 파일 {files}개와 텐서 {tensors}개의 SHA-256이 같습니다.',
  },
  'reason.weights-borrowed-same': {
    en: '`{component}` ({share} % of the parameters) is the same as in `{model}`{about}: tensors read in full from both agree byte for byte.',
    ko: '`{component}`(파라미터의 {share}%)은(는) `{model}`{about}의 것과 같습니다: 양쪽에서 전부 읽은 텐서가 바이트 단위로 일치합니다.',
  },
  'reason.weights-borrowed-rows': {
    en: '`{component}` ({share} % of the parameters) was not trained independently of `{model}`{about}: one holds the weights of the other, trained further or stored anew ({correlation}, p ≤ {bound}).',
    ko: '`{component}`(파라미터의 {share}%)은(는) `{model}`{about}과(와) 서로 독립적으로 학습되지 않았습니다. 한쪽이 다른 쪽의 가중치를 추가로 학습하거나 다시 저장한 상태로 지니고 있습니다({correlation}, p ≤ {bound}).',
  },
  'reason.weights-borrowed-screen': {
    en: '`{component}` ({share} % of the parameters) was not trained independently of `{model}`{about}: by a screen of sketches one holds the weights of the other, trained further or stored anew (p ≤ {bound}).',
    ko: '`{component}`(파라미터의 {share}%)은(는) `{model}`{about}과(와) 서로 독립적으로 학습되지 않았습니다. 스케치 검사에 따르면 한쪽이 다른 쪽의 가중치를 추가로 학습하거나 다시 저장한 상태로 지니고 있습니다(p ≤ {bound}).',
  },
  'reason.weights-figures-rows': {
    en: '`{component}` and `{model}`, read in full: {hits} of {units} units are nearest to their namesake; models trained independently give at most {expected} on average. The bound on p pays for every pair that was tested.',
    ko: '`{component}`과(와) `{model}`에서 전부 읽은 유닛 {units}개 중 {hits}개가 같은 자리의 유닛과 가장 가깝습니다. 서로 독립적으로 학습된 모델이라면 평균 최대 {expected}개입니다. p의 상한은 검사한 모든 쌍을 보정한 값입니다.',
  },
  'reason.weights-figures-screen': {
    en: '`{component}` and `{model}`: of {units} units sketched, {hits} are nearest to their namesake; models trained independently give at most {expected} on average.',
    ko: '`{component}`과(와) `{model}`: 스케치한 유닛 {units}개 중 {hits}개가 같은 자리의 유닛과 가장 가깝습니다. 서로 독립적으로 학습된 모델이라면 평균 최대 {expected}개입니다.',
  },
  'reason.weights-screen-no-place': {
    en: 'This rests on the screen alone: where the weights of `{model}` are is not known, so full rows were not read. The screen tells a correlation of {limit} or more from none, and not how large it is. `--confirm {model}=PATH` reads full rows.',
    ko: '이 결과는 스케치 검사에만 근거합니다. `{model}`의 가중치가 어디에 있는지 알 수 없어 전체 행을 읽지 못했습니다. 이 검사는 상관 {limit} 이상과 무관함을 구분하지만 그 크기는 알려 주지 않습니다. `--confirm {model}=PATH`가 전체 행을 읽습니다.',
  },
  'reason.weights-screen-offline': {
    en: 'This rests on the screen alone: the weights of `{model}` are on the network, which this run may not use (`--online` allows it). The screen tells a correlation of {limit} or more from none, and not how large it is.',
    ko: '이 결과는 스케치 검사에만 근거합니다. `{model}`의 가중치는 네트워크에 있고 이 실행은 네트워크를 쓸 수 없습니다(`--online`으로 허용). 이 검사는 상관 {limit} 이상과 무관함을 구분하지만 그 크기는 알려 주지 않습니다.',
  },
  'reason.weights-screen-other': {
    en: 'This rests on the screen alone: what lies where the weights of `{model}` should be does not give its fingerprint, so it was not used. The screen tells a correlation of {limit} or more from none, and not how large it is.',
    ko: '이 결과는 스케치 검사에만 근거합니다. `{model}`의 가중치가 있어야 할 곳의 파일이 그 지문과 맞지 않아 쓰지 않았습니다. 이 검사는 상관 {limit} 이상과 무관함을 구분하지만 그 크기는 알려 주지 않습니다.',
  },
  'reason.weights-screen-failed': {
    en: 'This rests on the screen alone: the weights of `{model}` could not be read ({message}). The screen tells a correlation of {limit} or more from none, and not how large it is.',
    ko: '이 결과는 스케치 검사에만 근거합니다. `{model}`의 가중치를 읽지 못했습니다({message}). 이 검사는 상관 {limit} 이상과 무관함을 구분하지만 그 크기는 알려 주지 않습니다.',
  },
  'reason.weights-screen-farther': {
    en: 'This rests on the screen alone: nearer references were read in full instead of `{model}`. The screen tells a correlation of {limit} or more from none, and not how large it is.',
    ko: '이 결과는 스케치 검사에만 근거합니다. `{model}` 대신 더 가까운 참조를 전부 읽었습니다. 이 검사는 상관 {limit} 이상과 무관함을 구분하지만 그 크기는 알려 주지 않습니다.',
  },
  'reason.weights-scale': {
    en: 'How to read r: it compares the rows of numbers of single units. Independent training gives about 0 and a copy 1; published fine-tunes give .99 and more (Llama 2 and Vicuna .9986), long further training about .5 (Llama 2 and Code Llama).',
    ko: 'r을 읽는 법: 유닛 하나하나의 수치 행을 비교한 값입니다. 서로 독립적으로 학습되면 약 0, 사본이면 1입니다. 공개된 미세조정 모델은 .99 이상(Llama 2와 Vicuna .9986), 오랜 추가 학습은 약 .5입니다(Llama 2와 Code Llama).',
  },
  'reason.weights-beside': {
    en: 'As near as `{model}`, as far as can be told: {names}.',
    ko: '구분되지 않을 만큼 `{model}`과(와) 똑같이 가까운 참조: {names}.',
  },
  'reason.weights-behind': {
    en: 'Behind `{model}`, farther away: {names}.',
    ko: '`{model}`보다 먼 곳에서 찾은 참조: {names}.',
  },
  'reason.weights-lineage': {
    en: 'By its publisher’s word `{model}` was made from {lineage}.',
    ko: '게시자의 설명에 따르면 `{model}`은(는) {lineage}에서 만들어졌습니다.',
  },
  'reason.weights-order-first': {
    en: '`{model}` was published on {released}; by its history this repository released on {day}.',
    ko: '`{model}`은(는) {released}에 공개되었고, 이 저장소는 이력에 따르면 {day}에 공개되었습니다.',
  },
  'reason.weights-order-cut': {
    en: 'Dates do not settle who was first: this clone is cut off, so the day of this repository’s release is not known. `git fetch --unshallow` brings it (in a workflow `fetch-depth: 0`). Had the weights here been published before `{model}`, this would contradict nothing.',
    ko: '누가 먼저인지 날짜로는 정해지지 않습니다. 이력이 잘린 클론이어서 이 저장소의 공개일을 알 수 없습니다. `git fetch --unshallow`(워크플로에서는 `fetch-depth: 0`)로 가져올 수 있습니다. 이 가중치가 `{model}`보다 먼저 공개되었다면 이것은 아무것도 반증하지 않습니다.',
  },
  'reason.weights-order-no-release': {
    en: 'Dates do not settle who was first: nothing here gives the day on which these weights were published. Had that been before `{model}` ({released}), this would contradict nothing.',
    ko: '누가 먼저인지 날짜로는 정해지지 않습니다. 이 가중치가 언제 공개되었는지 알 수 있는 것이 없습니다. `{model}`({released})보다 먼저였다면 이것은 아무것도 반증하지 않습니다.',
  },
  'reason.weights-order-no-day': {
    en: 'Dates do not settle who was first: the registry gives no day for `{model}`. Had the weights here been published before it, this would contradict nothing.',
    ko: '누가 먼저인지 날짜로는 정해지지 않습니다. 레지스트리에 `{model}`의 공개일이 없습니다. 이 가중치가 먼저 공개되었다면 이것은 아무것도 반증하지 않습니다.',
  },
  'reason.weights-own': {
    en: '`{component}` agrees with `{model}`, which is the declarer’s own or was made from it: {figures}.',
    ko: '`{component}`이(가) 선언자 자신의 모델이거나 그것에서 만들어진 `{model}`과(와) 일치합니다: {figures}.',
  },
  'reason.weights-review-little': {
    en: '`{component}` agrees with `{model}` more than chance allows ({figures}), and too little to call one the source of the other: a reviewer should ask how. `sovereignty weights compare` with its weights gives the full figures.',
    ko: '`{component}`이(가) `{model}`과(와) 우연으로 볼 수 없을 만큼 일치합니다({figures}). 한쪽이 다른 쪽의 출처라고 하기에는 겹치는 정도가 작으므로 검토자가 경위를 확인해야 합니다. 해당 가중치로 `sovereignty weights compare`를 실행하면 전체 수치가 나옵니다.',
  },
  'reason.weights-review-later': {
    en: '`{component}` was not trained independently of `{model}` ({figures}), which was published later, on {released}: it may have been made from the weights here. A reviewer should ask who was first.',
    ko: '`{component}`은(는) `{model}`과(와) 독립적으로 학습되지 않았습니다({figures}). 그 모델은 더 나중인 {released}에 공개되었으므로 이 가중치에서 만들어졌을 수 있습니다. 누가 먼저인지 검토자가 확인해야 합니다.',
  },
  'reason.weights-review-cousin': {
    en: '`{component}` was not trained independently of `{model}` ({figures}), and a model of the declarer’s own is at least as near. No dates tell whether `{model}` is its ancestor or was made from it: a reviewer should ask.',
    ko: '`{component}`은(는) `{model}`과(와) 독립적으로 학습되지 않았습니다({figures}). 선언자 자신의 모델도 그만큼 또는 더 가깝습니다. `{model}`이(가) 그 조상인지 그것에서 만들어진 것인지 알려 주는 날짜가 없으므로 검토자가 확인해야 합니다.',
  },
  'reason.weights-review-not-confirmed': {
    en: 'The sketches of `{component}` agree with `{model}`, and full rows of both do not ({figures}). Nothing follows from that: a reviewer may run `sovereignty weights compare`.',
    ko: '`{component}`의 스케치는 `{model}`과(와) 일치하지만 양쪽의 전체 행은 그렇지 않습니다({figures}). 이것으로는 아무 결론도 나지 않으며, 검토자가 `sovereignty weights compare`를 실행해 볼 수 있습니다.',
  },
  'reason.weights-review-given-away': {
    en: '`{component}` was not trained independently of `{model}` ({figures}). It lies in a folder that the declaration gives to somebody else, and no other weights are here: a reviewer has to say whether the model ships it.',
    ko: '`{component}`은(는) `{model}`과(와) 독립적으로 학습되지 않았습니다({figures}). 선언이 다른 이의 것이라고 한 폴더에 있고 여기에 다른 가중치가 없으므로, 모델에 포함되어 배포되는지 검토자가 확인해야 합니다.',
  },
  'reason.weights-pair-declared': {
    en: '`{ours}` was not trained independently of `{theirs}`, which the declaration gives to `{name}`: {figures}, read in full from both.',
    ko: '`{ours}`은(는) 선언이 `{name}`의 것이라고 한 `{theirs}`과(와) 독립적으로 학습되지 않았습니다: {figures}(양쪽에서 전체 행을 읽음).',
  },
  'reason.weights-pair-named': {
    en: '`{ours}` was not trained independently of `{theirs}`, whose path is that of `{name}` on the hub: {figures}, read in full from both.',
    ko: '`{ours}`은(는) 경로가 허브의 `{name}`인 `{theirs}`과(와) 독립적으로 학습되지 않았습니다: {figures}(양쪽에서 전체 행을 읽음).',
  },
  'reason.weights-pair-steps': {
    en: '{count} states of the weights, from `{first}` to `{last}`, hang together: each is tied to the next, the weakest by {figures}. This shows one training through these states; it does not show how the first of them began.',
    ko: '`{first}`에서 `{last}`까지 가중치 상태 {count}개가 이어져 있습니다. 각 상태가 다음 상태와 연결되며, 가장 약한 연결은 {figures}입니다. 이 상태들을 지나는 하나의 학습임을 보여 주지만, 첫 상태가 어떻게 시작되었는지는 보여 주지 않습니다.',
  },
  'reason.weights-pair-step': {
    en: '`{one}` and `{two}` are states of one training: {figures}. This does not show how the first of them began.',
    ko: '`{one}`과(와) `{two}`은(는) 한 학습의 두 상태입니다: {figures}. 앞의 상태가 어떻게 시작되었는지는 이것으로 알 수 없습니다.',
  },
  'reason.weights-pair-within': {
    en: '`{one}` and `{two}` are states of one model (copies, averages or stages of training): {figures}. Whose it was at first this does not say.',
    ko: '`{one}`과(와) `{two}`은(는) 한 모델의 상태들입니다(사본, 평균 또는 학습 단계): {figures}. 처음에 누구의 것이었는지는 이것으로 알 수 없습니다.',
  },
  'reason.weights-pair-review': {
    en: '`{one}` agrees with `{two}`, which is `{name}`, more than chance allows ({figures}), and in too little of it to call one the source of the other: a reviewer should ask how.',
    ko: '`{one}`이(가) `{name}`인 `{two}`과(와) 우연으로 볼 수 없을 만큼 일치합니다({figures}). 한쪽이 다른 쪽의 출처라고 하기에는 겹치는 부분이 적으므로 검토자가 경위를 확인해야 합니다.',
  },
  'reason.weights-pair-clear': {
    en: '`{one}` and `{two}`, which is `{name}`: no evidence that one holds weights of the other. Read in full, units that correlate by {limit} or more would have been seen.',
    ko: '`{one}`과(와) `{name}`인 `{two}`: 한쪽에 다른 쪽의 가중치가 들어 있다는 근거가 없습니다. 전체 행을 읽었으며, 유닛의 상관이 {limit} 이상이면 드러났을 것입니다.',
  },
  'reason.weights-pair-open': {
    en: '`{one}` and `{two}`, which is `{name}`: nothing can be told of the two, because too little of them can be laid side by side.',
    ko: '`{one}`과(와) `{name}`인 `{two}`: 나란히 놓을 수 있는 부분이 너무 적어 둘에 대해 아무것도 말할 수 없습니다.',
  },
  'reason.weights-open-pointers': {
    en: '`{path}`: Git LFS pointers stand in place of weights ({count}). SHA-256 was compared, numbers were not.',
    ko: '`{path}`: 파일 {count}개가 Git LFS 포인터로만 있습니다. SHA-256만 대조했고 수치는 대조하지 못했습니다.',
  },
  'reason.weights-clear-all': {
    en: '`{component}` ({share} % of the parameters): references of its shape tested: {tested}; no evidence of weights of any. Units that correlate by {limit} or more with those of any of them would have been seen.',
    ko: '`{component}`(파라미터의 {share}%): 모양이 같은 참조 {tested}개 중 어느 것의 가중치도 들어 있다는 근거가 없습니다. 그중 어느 것과든 유닛의 상관이 {limit} 이상이면 드러났을 것입니다.',
  },
  'reason.weights-clear': {
    en: '`{component}` ({share} % of the parameters): references of its shape tested: {tested}; no evidence of weights of any. For {sensitive} of them units that correlate by {limit} or more with theirs would have been seen.',
    ko: '`{component}`(파라미터의 {share}%): 모양이 같은 참조 {tested}개 중 어느 것의 가중치도 들어 있다는 근거가 없습니다. 그중 {sensitive}개에 대해서는 유닛의 상관이 {limit} 이상이면 드러났을 것입니다.',
  },
  'reason.weights-open-no-shape': {
    en: 'Not tested, {share} % of the parameters ({components}): no reference of this shape is among the fingerprints.',
    ko: '검사하지 못함, 파라미터의 {share}%({components}): 지문 중에 모양이 같은 참조가 없습니다.',
  },
  'reason.weights-open-no-units': {
    en: 'Not tested, {share} % of the parameters ({components}): no layers with hidden units known by name.',
    ko: '검사하지 못함, 파라미터의 {share}%({components}): 이름으로 알 수 있는 은닉 유닛의 층이 없습니다.',
  },
  'reason.weights-open-too-few': {
    en: 'Open, {share} % of the parameters ({components}): too few layers for sketches to tell. `sovereignty weights compare` reads more.',
    ko: '판단하지 못함, 파라미터의 {share}%({components}): 스케치로 판별하기에는 층이 너무 적습니다. `sovereignty weights compare`가 더 많이 읽습니다.',
  },
  'reason.weights-open-not-confirmed': {
    en: 'Open, {share} % of the parameters ({components}): sketches and full rows disagree.',
    ko: '판단하지 못함, 파라미터의 {share}%({components}): 스케치와 전체 행의 결과가 다릅니다.',
  },
  'reason.weights-screened-none': {
    en: 'No fingerprint has a shape that occurs here (0 of {entries}): nothing was tested against them.',
    ko: '지문 {entries}개 중 여기 있는 것과 모양이 같은 것이 없어 아무것도 대조하지 못했습니다.',
  },
  'reason.weights-screened': {
    en: 'Fingerprints of a shape that occurs here: {tested} of {entries}; {read} of {total} MB were read, {hypotheses} hypotheses paid for, chance of any false alarm at most {level}. This speaks of these references only: a model that is not among them, units in another order, another width and distillation would not be seen, and finding nothing does not show a random start.',
    ko: '지문 {entries}개 중 {tested}개의 모양이 여기 있는 것과 같습니다. {total} MB 중 {read} MB를 읽었고, 가설 {hypotheses}개를 보정했으며, 거짓 경보가 하나라도 나올 확률은 최대 {level}입니다. 이 결과는 여기 있는 참조에 대해서만 말합니다. 지문에 없는 모델, 유닛 순서 변경, 다른 폭, 증류는 드러나지 않으며, 발견된 것이 없다고 해서 무작위 초기화가 확인되지는 않습니다.',
  },
  'reason.weights-undeclared': {
    en: 'The weights agree with `{name}`, and the declaration does not name it.',
    ko: '가중치가 `{name}`과 일치하지만 선언에 이 항목이 없습니다.',
  },
  'reason.random-start-said': {
    en: 'Prose says so; a sentence alone is not evidence.',
    ko: '문서에 그렇게 적혀 있으나, 문장만으로는 근거가 되지 않습니다.',
  },
  'reason.origin-leaves-open': {
    en: '`{path}` names `{id}` in `_name_or_path`. Loading its weights writes that, and so does building from its configuration alone; a declared base or the beginning of a training log would settle it.',
    ko: '`{path}`의 `_name_or_path`에 `{id}`이(가) 적혀 있습니다. 그 가중치를 불러와도, 설정만 가져와 새로 만들어도 이렇게 적힙니다. 기반 모델을 선언하거나 학습 로그의 첫 부분을 제시하면 해소됩니다.',
  },
  'reason.mark-leaves-open': {
    en: '`{path}` shows a line that the licence of {licensor} asks of those who build on its models or train with what they write. Which was done is not said; a declared base or teacher would settle it.',
    ko: '`{path}`에 {licensor}의 라이선스가 요구하는 표시가 있습니다. 그 모델을 기반으로 하거나 그 출력으로 학습한 경우에 필요한 표시인데, 어느 쪽인지 적혀 있지 않습니다. 기반 모델이나 교사 모델을 선언하면 해소됩니다.',
  },
  'reason.body-leaves-open': {
    en: 'Model type, sizes and vocabulary size are those of {names}. Weights trained on from there look like this, and so does a start at random with the same design. A declared base, the beginning of a training log or a comparison of the weights (`sovereignty weights compare`) would settle it.',
    ko: '모델 유형, 치수, 어휘 크기가 {names}와(과) 같습니다. 그 가중치에서 이어 학습해도, 같은 설계로 무작위 초기화에서 시작해도 이렇게 보입니다. 기반 모델을 선언하거나 학습 로그의 첫 부분 또는 가중치 비교(`sovereignty weights compare`)를 제시하면 해소됩니다.',
  },
  'reason.start-by-default': {
    en: 'Training code loads `{name}` unless an argument names another model. Which model did the released weights start from? The command that started the run, or the declaration, settles it.',
    ko: '학습 코드는 인자로 다른 모델을 지정하지 않으면 `{name}`에서 시작합니다. 공개된 가중치는 어느 모델에서 시작했습니까? 학습을 실행한 명령이나 선언에 적으면 해소됩니다.',
  },
  'reason.own-name-carries': {
    en: 'The name of `{own}` holds that of {name} ({supplier}). A name is no evidence of weights; a sentence or a declaration on what the training starts from would settle it.',
    ko: '`{own}`의 이름에 {name}({supplier})의 이름이 들어 있습니다. 이름은 가중치의 근거가 아닙니다. 학습을 무엇에서 시작했는지 문서나 선언에 적으면 해소됩니다.',
  },
  'reason.data-declared': {
    en: '{count} corpora are declared.',
    ko: '말뭉치 {count}개가 선언되어 있습니다.',
  },

  'reason.third-party-license': {
    en: 'The weights are under `{license}`, a licence of {licensor}.',
    ko: '가중치가 {licensor}의 라이선스 `{license}` 아래에 있습니다.',
  },
  'reason.weights-of-others-licensed': {
    en: '`{name}` stays under its supplier’s licence ({license}).',
    ko: '`{name}`: 공급자의 라이선스({license})가 계속 적용됩니다.',
  },
  'reason.own-license': {
    en: 'The declarer grants `{license}`.',
    ko: '선언자가 부여한 라이선스: `{license}`.',
  },
  'reason.base-relabelled': {
    en: '`{name}` is under `{base}`, but the weights built on it are labelled `{own}`.',
    ko: '`{name}`의 라이선스는 `{base}`이나, 이를 바탕으로 한 가중치는 `{own}`으로 표기되어 있습니다.',
  },
  'reason.base-licenses-carried': {
    en: 'Licences are carried for: {names}.',
    ko: '라이선스 승계 확인: {names}.',
  },
  'reason.revocable-license': {
    en: '`{name}` is under `{license}`, which its licensor can end.',
    ko: '`{name}`의 라이선스 `{license}`: 허여자가 종료할 수 있습니다.',
  },
  'reason.restrained-license': {
    en: '`{name}` is under `{license}`, which limits its use.',
    ko: '`{name}`의 라이선스 `{license}`: 사용을 제한합니다.',
  },
  'reason.parts-unrestrained': {
    en: 'All {count} parts by others have licences without restraint.',
    ko: '타사 부품 {count}개 모두 제약 없는 라이선스입니다.',
  },

  'reason.design-undeclared': {
    en: 'The declaration does not name `{name}` ({relation}).',
    ko: '선언에 `{name}`({relation}) 항목이 없습니다.',
  },
  'reason.designs-declared': { en: 'Declared: {names}.', ko: '선언됨: {names}.' },
  'reason.config-taken': {
    en: 'The model is built from the configuration of `{name}` as it is (`{via}`).',
    ko: '`{name}` 설정을 그대로 사용하여 모델을 생성합니다(`{via}`).',
  },
  'reason.config-resized': {
    en: 'The model is built from the configuration of `{name}` with other sizes (`{sizes}`; `{via}`).',
    ko: '`{name}` 설정에서 크기(`{sizes}`)만 바꾸어 모델을 생성합니다(`{via}`).',
  },
  'reason.body-equal': {
    en: 'Model type and all body dimensions equal those of `{name}`. Equal dimensions say nothing about the weights.',
    ko: '모델 유형과 본체 치수가 모두 `{name}` 모델과 같습니다. 치수가 같다는 사실은 가중치에 대해 아무것도 말하지 않습니다.',
  },
  'reason.body-differs': {
    en: '{count} differences from the references are declared.',
    ko: '기준 모델과의 차이 {count}건이 선언되어 있습니다.',
  },
  'reason.topology-stated': {
    en: 'The documentation says that the architecture is a published one: {about}.',
    ko: '문서가 공개된 구조임을 밝힙니다: {about}.',
  },
  'reason.topology-inherited': {
    en: 'The library builds every class of `{modelType}` from {parents}, without one of its own.',
    ko: '라이브러리에서 `{modelType}`의 모든 클래스가 {parents} 클래스로 이루어져 있으며 고유 클래스가 없습니다.',
  },
  'reason.topology-published': {
    en: 'The model classes implement published designs: {designs}.',
    ko: '모델 클래스가 공개된 설계를 구현합니다: {designs}.',
  },
  'reason.class-of-vendor': {
    en: '`{className}` is a class of {family} ({supplier}).',
    ko: '`{className}`: {family} ({supplier})의 클래스입니다.',
  },
  'reason.class-wraps': {
    en: '`{className}` wraps `{base}` under another name.',
    ko: '`{className}`: `{base}` 클래스를 다른 이름으로 감쌉니다.',
  },
  'reason.class-registered': {
    en: '`{className}` of another vendor is registered as `{modelType}` as it is.',
    ko: '타사 클래스 `{className}` 그대로 `{modelType}` 유형에 등록되어 있습니다.',
  },
  'reason.auto-map': {
    en: '`auto_map` loads `{className}` from the repository.',
    ko: '`auto_map` 설정이 저장소의 `{className}` 클래스를 불러옵니다.',
  },
  'reason.native-type': {
    en: 'transformers loads the declarer’s model type `{modelType}` by itself, at the latest from release {release} on.',
    ko: '선언자의 모델 유형 `{modelType}`: 늦어도 transformers {release}부터 원격 코드 없이 불러올 수 있습니다.',
  },
  'reason.code-renamed': {
    en: '`{path}` is `{name}` with names changed: {matched} of {total} classes and {share} % of its blocks agree ({classes}).',
    ko: '`{path}`: 이름만 바뀐 `{name}` 코드입니다. 클래스 {total}개 중 {matched}개, 블록의 {share} %가 일치합니다({classes}).',
  },
  'reason.code-copied': {
    en: '`{path}` is the code of `{name}`: {matched} of {total} classes and {share} % of its blocks agree ({classes}).',
    ko: '`{path}`: `{name}`의 코드입니다. 클래스 {total}개 중 {matched}개, 블록의 {share} %가 일치합니다({classes}).',
  },
  'reason.code-family': {
    en: 'Known designs that have as much of `{path}`: {names}. They are one family of code.',
    ko: '`{path}` 코드를 같은 정도로 공유하는 알려진 설계: {names}. 이들은 하나의 코드 계열입니다.',
  },
  'reason.code-credited': {
    en: '`{path}` agrees with `{name}` ({repository}, `{license}`) and names its source: declare it.',
    ko: '`{path}`: `{name}`({repository}, `{license}`) 코드와 일치하며 출처가 파일에 표기되어 있습니다. 선언이 필요합니다.',
  },
  'reason.code-uncredited': {
    en: '`{path}` agrees with `{name}` ({repository}, `{license}`) and names no source: declare it with its notice, or explain.',
    ko: '`{path}`: `{name}`({repository}, `{license}`) 코드와 일치하나 출처 표기가 없습니다. 고지와 함께 선언하거나 설명이 필요합니다.',
  },
  'reason.own-class': {
    en: 'The repository defines its own model class `{className}`.',
    ko: '저장소가 자체 모델 클래스 `{className}`를 정의합니다.',
  },

  'reason.tokenizer-declared': {
    en: 'The tokenizer is declared as {origin} from `{base}`.',
    ko: '토크나이저가 {origin}(원본 `{base}`)으로 선언되어 있습니다.',
  },
  'reason.tokenizer-third-party': {
    en: 'The tokenizer of `{name}` is used.',
    ko: '`{name}` 토크나이저를 사용합니다.',
  },
  'reason.tokenizer-stated': {
    en: 'The documentation says that the tokenizer is that of {about}.',
    ko: '문서가 {about}의 토크나이저를 사용한다고 밝힙니다.',
  },
  'reason.own-tokenizer': {
    en: 'Tokenizer training code stands beside the tokenizer.',
    ko: '토크나이저와 그 학습 코드가 함께 있습니다.',
  },
  'reason.tokenizer-copied': {
    en: 'The vocabulary has the tokens of {name}: {ids} % of its learnt tokens at the same id, {order} % in the same order of merging; equal from the start are {idRun} ids and {orderRun} merges. They make up {part} % of the {size} tokens here.',
    ko: '어휘가 {name}의 토큰을 담고 있습니다. 학습된 토큰의 {ids} %는 번호가 같고 {order} %는 병합 순서가 같으며, 처음부터 이어서 같은 것은 번호 {idRun}개와 병합 {orderRun}개입니다. 이 어휘의 토큰 {size}개 가운데 {part} %를 차지합니다.',
  },
  'reason.tokenizer-sifted': {
    en: 'The vocabulary has {share} % of the learnt tokens of {name}, in the order they have there, with others taken away or put between. They make up {part} % of the {size} tokens here.',
    ko: '어휘에 {name}의 학습된 토큰 가운데 {share} %가 그곳의 순서대로 있고, 나머지는 빠졌거나 사이에 다른 토큰이 들어갔습니다. 이 어휘의 토큰 {size}개 가운데 {part} %를 차지합니다.',
  },
  'reason.tokenizer-same-tokens': {
    en: 'The vocabulary has the tokens of {name} at other ids and in another order: {share} % of them are here and make up {part} % of the {size} tokens. This alone does not say where it comes from.',
    ko: '어휘가 {name}의 토큰을 다른 번호와 다른 순서로 담고 있습니다. 그 토큰의 {share} %가 있고 이 어휘 {size}개 가운데 {part} %를 차지합니다. 이것만으로는 출처를 알 수 없습니다.',
  },
  'reason.tokenizer-same': {
    en: 'The vocabulary is that of {name}: each of its {size} tokens stands at the same id.',
    ko: '어휘가 {name}의 것과 같습니다. 토큰 {size}개가 모두 같은 번호에 있습니다.',
  },
  'reason.tokenizer-extends': {
    en: 'The vocabulary is the declarer’s own {name} ({size} tokens), which extends {base} of another maker.',
    ko: '어휘는 선언자 자신의 {name}(토큰 {size}개)이며, 다른 제작자의 {base}를 확장한 것입니다.',
  },
  'reason.tokenizer-unlike': {
    en: 'The vocabulary of {size} tokens is unlike each of {count} published ones. It shares most with {name}: {share} % of that one’s learnt tokens, {ids} % of them at the same id and {order} % in the same order.',
    ko: '토큰 {size}개의 어휘는 공개된 어휘 {count}개 모두와 다릅니다. 가장 많이 겹치는 것은 {name}이며, 그 학습된 토큰의 {share} %가 있으나 번호가 같은 것은 {ids} %, 순서가 같은 것은 {order} %입니다.',
  },
  'reason.tokenizer-undecided': {
    en: 'The vocabulary of {size} tokens agrees in part with {name}: {order} % of its learnt tokens in the same order, {ids} % at the same id. Whether it comes from there is open.',
    ko: '토큰 {size}개의 어휘가 {name}과 일부 일치합니다. 학습된 토큰 가운데 순서가 같은 것은 {order} %, 번호가 같은 것은 {ids} %입니다. 거기서 왔는지는 정해지지 않습니다.',
  },
  'reason.tokenizer-special-ids': {
    en: 'No tokenizer is here. By the configuration its special tokens begin at id {id}, as those of {names} do; an equal number is no match, the tokenizer’s file decides.',
    ko: '저장소에 토크나이저가 없습니다. 설정에 따르면 특수 토큰이 {id}번에서 시작하며 이는 {names}와(과) 같습니다. 개수가 같다고 같은 토크나이저는 아니며, 토크나이저 파일로 판단합니다.',
  },
  'reason.tokenizer-fertility': {
    en: 'On the built-in samples it needs {ko} tokens a character of Korean and {en} of English. For comparison, Korean / English: {others}.',
    ko: '내장 표본에서 글자당 토큰 수는 한국어 {ko}, 영어 {en}입니다. 비교(한국어 / 영어): {others}.',
  },
  'reason.tokenizer-fertility-unknown': {
    en: 'Tokens a character are not given, because the file does not say in a form that is run exactly how text is cut.',
    ko: '글자당 토큰 수는 제시하지 않습니다. 글을 나누는 방식이 그대로 실행할 수 있는 형태로 파일에 적혀 있지 않기 때문입니다.',
  },
  'reason.teacher-pretraining': {
    en: 'Pre-training data by `{generator}` is declared.',
    ko: '`{generator}` 모델이 만든 사전학습 데이터가 선언되어 있습니다.',
  },
  'reason.teacher-stated': {
    en: 'The repository’s own page names `{generator}` as a maker of pre-training data.',
    ko: '저장소의 문서가 `{generator}` 모델을 사전학습 데이터의 생성 모델로 적고 있습니다.',
  },
  'reason.teacher-script': {
    en: '`{path}` has `{generator}` write data for pre-training.',
    ko: '`{path}`가 `{generator}` 모델로 사전학습용 데이터를 만듭니다.',
  },
  'reason.accelerators-foreign': {
    en: 'Serving files name only foreign accelerators: {vendors}.',
    ko: '서비스 파일에 국외 가속기만 있습니다: {vendors}.',
  },
  'reason.accelerators-domestic': {
    en: 'The files name domestic accelerators: {vendors}. That shows it is possible, not that the model is served there.',
    ko: '파일에 국산 가속기가 적혀 있습니다: {vendors}. 가능함을 보일 뿐, 실제로 그 위에서 서비스됨을 보이지는 않습니다.',
  },
  'reason.clouds-domestic': {
    en: 'The files name domestic clouds: {vendors}. That shows it is possible, not that the model is hosted there.',
    ko: '파일에 국내 클라우드가 적혀 있습니다: {vendors}. 가능함을 보일 뿐, 실제로 그곳에서 운영됨을 보이지는 않습니다.',
  },
  'reason.home-unknown': {
    en: 'The files name {vendors}. Whether that is domestic is open: neither `subject.country` nor `jurisdiction` is stated.',
    ko: '파일에 {vendors}이(가) 적혀 있습니다. `subject.country`나 `jurisdiction`이 없어 국내인지 알 수 없습니다.',
  },
  'reason.clouds-foreign': {
    en: 'Infrastructure files name only foreign clouds: {vendors}.',
    ko: '인프라 파일에 국외 클라우드만 있습니다: {vendors}.',
  },
} as const satisfies Texts
