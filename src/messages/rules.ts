import type { Texts } from './catalogue.js'

/** What each rule of a finding means: `rule.<id>` in one sentence, `rule.<id>.help` with what resolves it. */
export const ruleTexts = {
  'rule.claim/contradicted': {
    en: 'The evidence contradicts a requirement of the claimed level.',
    ko: '근거가 주장한 등급의 요건을 반증합니다.',
  },
  'rule.claim/contradicted.help': {
    en: 'Only stated lineage, code that loads somebody’s weights for training or shipping, a licence held by somebody else, or a weight test with a stated error rate can contradict a claim. Change the part, show what the finding overlooks, or lower the claim.',
    ko: '명시된 계보, 학습이나 배포를 위해 타사 가중치를 적재하는 코드, 타인의 라이선스, 오류율이 제시된 가중치 시험만이 주장을 반증할 수 있습니다. 해당 부품을 바꾸거나, 놓친 사실을 제시하거나, 주장을 낮춥니다.',
  },
  'rule.claim/unverified': {
    en: 'Nothing contradicts the claim, but not every requirement is shown.',
    ko: '주장에 대한 반증은 없으나 모든 요건이 제시되지는 않았습니다.',
  },
  'rule.claim/component-contradicted': {
    en: 'The evidence contradicts the level claimed for one component.',
    ko: '근거가 한 구성 요소에 대해 주장한 등급을 반증합니다.',
  },
  'rule.claim/component-unverified': {
    en: 'The level claimed for one component is not shown yet.',
    ko: '한 구성 요소에 대해 주장한 등급이 아직 제시되지 않았습니다.',
  },
  'rule.claim/understated': {
    en: 'The evidence supports more than is claimed.',
    ko: '근거가 주장보다 높은 등급을 뒷받침합니다.',
  },
  'rule.component/undeclared': {
    en: 'A part by others is used but not declared.',
    ko: '타사 부품을 사용하고 있으나 선언되지 않았습니다.',
  },
  'rule.component/undeclared-libraries': {
    en: 'Libraries are used but not declared.',
    ko: '라이브러리를 사용하고 있으나 선언되지 않았습니다.',
  },
  'rule.component/unevidenced': {
    en: 'A declared part leaves no trace in the repository.',
    ko: '선언된 부품의 흔적이 저장소에 없습니다.',
  },
  'rule.component/version-conflict': {
    en: 'The declared version is not the one used.',
    ko: '선언된 버전과 사용되는 버전이 다릅니다.',
  },
  'rule.component/origin-override': {
    en: 'A package comes from an address of its own, not from the registry its name suggests.',
    ko: '패키지를 이름이 가리키는 저장소가 아닌 별도의 주소에서 가져옵니다.',
  },
  'rule.component/base-mismatch': {
    en: 'The stated base has another body than the configuration.',
    ko: '적힌 기반 모델의 본체 치수가 설정과 다릅니다.',
  },
  'rule.component/design-delta': {
    en: 'What the design differs in from the nearest known ones: numbers, published techniques, blocks to be reviewed.',
    ko: '가장 가까운 알려진 구조와의 차이입니다: 수치, 공개된 기법, 검토가 필요한 블록.',
  },
  'rule.component/lineage': {
    en: 'A base comes from other models itself.',
    ko: '기반 모델이 다른 모델에서 유래했습니다.',
  },
  'rule.license/conflict': {
    en: 'Licences stated in different places do not agree.',
    ko: '여러 곳에 적힌 라이선스가 서로 맞지 않습니다.',
  },
  'rule.license/relicensed': {
    en: 'A base’s licence goes along with derived models, and another one is stated.',
    ko: '기반 모델의 라이선스가 파생 모델에 이어지는데 다른 라이선스가 적혀 있습니다.',
  },
  'rule.license/relicensed.help': {
    en: 'Judged by a dated table of vendors’ licences and their clauses. It is no finding where the base’s licence is named anywhere in the repository, where the stated licence keeps its limits, or where the base is under a permissive licence. A licence file of a repository without weights may be meant for the code; then this is a note.',
    ko: '배포자 라이선스와 조항을 날짜와 함께 담은 표로 판단합니다. 저장소 어디에든 기반 모델의 라이선스가 적혀 있거나, 적힌 라이선스가 그 제한을 유지하거나, 기반 모델이 허용적 라이선스이면 해당하지 않습니다. 가중치가 없는 저장소의 라이선스 파일은 코드에 관한 것일 수 있어 참고로만 알립니다.',
  },
  'rule.license/invalid': {
    en: 'A declared licence cannot be read.',
    ko: '선언된 라이선스를 해석할 수 없습니다.',
  },
  'rule.license/modified': {
    en: 'A licence text differs from the known one it resembles.',
    ko: '라이선스 본문이 유사한 기존 라이선스와 다릅니다.',
  },
  'rule.license/data': {
    en: 'Data and model are under licences that allow different things.',
    ko: '데이터와 모델의 라이선스가 허락하는 범위가 다릅니다.',
  },
  'rule.license/territory': {
    en: 'A licence grants nothing in the declarer’s country.',
    ko: '선언자의 국가에서 허락되지 않는 라이선스입니다.',
  },
  'rule.license/unknown': { en: 'No licence is known for a part.', ko: '부품의 라이선스를 알 수 없습니다.' },
  'rule.manifest/expired': {
    en: 'An entry of the manifest is past its last day and no longer counts.',
    ko: '매니페스트의 항목이 유효 기한을 지나 더 이상 반영되지 않습니다.',
  },
  'rule.evidence/missing': { en: 'A named evidence file is not there.', ko: '명시된 근거 파일이 없습니다.' },
  'rule.evidence/digest-mismatch': {
    en: 'A file is here, and its digest is not the one that the manifest or a list of checksums states.',
    ko: '저장소에 있는 파일의 해시가 선언 파일이나 해시 목록에 적힌 값과 다릅니다.',
  },
  'rule.evidence/digest-mismatch.help': {
    en: 'Compared are evidence entries with a path, parts whose paths lead to one file, the tokenizer, and weights and tokenizers named in lists such as `SHA256SUMS`. A Git LFS pointer speaks for its file. Texts count as git stores them, whatever line ends the checkout has.',
    ko: '경로가 있는 근거 항목, 경로가 파일 하나를 가리키는 부품, 토크나이저, `SHA256SUMS` 같은 목록에 적힌 가중치와 토크나이저를 비교합니다. Git LFS 포인터는 그 파일을 대신합니다. 텍스트는 체크아웃의 줄 끝과 무관하게 git에 저장된 형태로 봅니다.',
  },
  'rule.history/attribution-added': {
    en: 'The history adds credit to somebody after the release.',
    ko: '공개 이후 커밋에서 타인의 저작자 표시가 추가되었습니다.',
  },
  'rule.history/attribution-added.help': {
    en: 'A release is the first commit with weights or the first tag, else the first declaration or model card. A late header says nothing about weights and lowers no level; it is told because reports on how parts were named (T4-SRC, ETH-NOTICE) ask for it. It is a note where the declaration names the holder, and where nobody is known to declare.',
    ko: '공개 시점은 가중치가 처음 올라온 커밋과 첫 태그 가운데 이른 것이며, 둘 다 없으면 첫 선언 파일 또는 모델 카드입니다. 뒤늦은 머리말은 가중치에 대해 아무것도 말하지 않으며 등급을 낮추지 않습니다. 부품 표시(T4-SRC, ETH-NOTICE)를 살피는 데 필요해 알립니다. 선언에 권리자가 적혀 있거나 선언자를 알 수 없으면 참고로만 알립니다.',
  },
  'rule.history/attribution-removed': {
    en: 'The history removes credit to somebody from a file that is still there.',
    ko: '남아 있는 파일에서 타인의 저작자 표시가 삭제되었습니다.',
  },
  'rule.history/license-added': {
    en: 'The first licence or notice file came after the release.',
    ko: '첫 라이선스 또는 고지 파일이 공개 이후에 추가되었습니다.',
  },
  'rule.history/license-removed': {
    en: 'A licence or notice file of the release is gone.',
    ko: '공개 당시의 라이선스 또는 고지 파일이 삭제되었습니다.',
  },
  'rule.history/license-changed': {
    en: 'The licence changed after the release.',
    ko: '공개 이후 라이선스가 변경되었습니다.',
  },
  'rule.history/page-added': {
    en: 'The root’s page credits somebody whom it did not name at the release.',
    ko: '공개 당시 문서에 없던 출처 표시가 최상위 문서에 추가되었습니다.',
  },
  'rule.history/page-added.help': {
    en: 'Compared are the page at the release and the page of today: bases, tokenizers, code taken over and notices of licences. It says nothing about weights and lowers no level. Where the sentence is about a later model, nothing is late. Tables and results are left out of the comparison.',
    ko: '공개 당시의 문서와 지금의 문서를 비교합니다. 기반 모델, 토크나이저, 가져온 코드, 라이선스 고지가 대상입니다. 가중치에 대해서는 아무것도 말하지 않으며 등급을 낮추지 않습니다. 나중 모델에 대한 문장이라면 늦은 것이 아닙니다. 표와 평가 결과는 비교하지 않습니다.',
  },
  'rule.history/page-removed': {
    en: 'The root’s page no longer credits somebody whom it named at the release.',
    ko: '공개 당시 문서에 있던 출처 표시가 최상위 문서에서 삭제되었습니다.',
  },
  'rule.history/weights-replaced': {
    en: 'Weights were replaced, and the manifest was not changed since.',
    ko: '가중치가 교체된 뒤 선언 파일이 변경되지 않았습니다.',
  },
  'rule.manifest/syntax': {
    en: 'The manifest is not JSON as RFC 8259 has it, or is over a limit of size or depth.',
    ko: '선언 파일이 RFC 8259의 JSON 형식이 아니거나 크기·깊이 제한을 넘습니다.',
  },
  'rule.manifest/schema': {
    en: 'The manifest has a field, word or value that its schema does not allow.',
    ko: '선언 파일에 스키마가 허용하지 않는 필드, 단어 또는 값이 있습니다.',
  },
  'rule.manifest/schema.help': {
    en: 'The schema is in schemas/sovereignty.schema.json. Fields of your own may begin with x-. A finding with one obvious correction carries it as a patch.',
    ko: '스키마는 schemas/sovereignty.schema.json에 있습니다. 자체 필드는 x-로 시작할 수 있습니다. 분명한 정정이 하나뿐인 항목은 수정안을 담습니다.',
  },
  'rule.manifest/reference': {
    en: 'The manifest refers to something that is not there: an id, a level or a requirement.',
    ko: '선언 파일이 존재하지 않는 식별자, 등급 또는 요건을 가리킵니다.',
  },
  'rule.policy/manifest': {
    en: 'The organisation demands a declaration, and there is none.',
    ko: '조직의 정책이 선언을 요구하지만 선언 파일이 없습니다.',
  },
  'rule.policy/framework': {
    en: 'The verdict was reached on a scale that the organisation does not admit.',
    ko: '조직이 허용하지 않는 등급 체계로 판정했습니다.',
  },
  'rule.policy/level': {
    en: 'Less is claimed than a policy demands.',
    ko: '정책이 요구하는 등급보다 낮은 등급을 주장합니다.',
  },
  'rule.policy/license': {
    en: 'A part by others carries a licence term that a policy forbids.',
    ko: '정책이 금지한 조건의 라이선스를 가진 타사 부품이 있습니다.',
  },
  'rule.policy/waiver': {
    en: 'Something is waived that the organisation lets nobody waive.',
    ko: '조직이 유예를 허용하지 않는 항목을 유예했습니다.',
  },
  'rule.policy/loosened': {
    en: 'The repository’s policy asks less than the organisation’s; it has no effect.',
    ko: '저장소의 정책이 조직의 정책보다 느슨합니다. 효력은 없습니다.',
  },
  'rule.policy/changed': {
    en: 'A change alters the repository’s own policy; the one of the base was applied.',
    ko: '변경이 저장소의 정책을 바꿉니다. 기준 커밋의 정책을 적용했습니다.',
  },
  'rule.audit/third-party-weights': {
    en: 'In an audit without a declaration: weights by others that a declaration has to name.',
    ko: '선언 없는 감사: 선언에 적어야 하는 타사 가중치입니다.',
  },
  'rule.audit/declare-design': {
    en: 'In an audit without a declaration: a borrowed design that a declaration has to name. It says nothing about weights.',
    ko: '선언 없는 감사: 선언에 적어야 하는 차용 설계입니다. 가중치에 대해서는 아무것도 말하지 않습니다.',
  },
} as const satisfies Texts

/** Rules that can be explained. */
export const explainableRules: readonly string[] = Object.keys(ruleTexts)
  .filter((key) => !key.endsWith('.help'))
  .map((key) => key.slice('rule.'.length))
