import type { Texts } from './catalogue.js'

/** Findings and what would resolve them. */
export const findingTexts = {
  'finding.claim-unverified': {
    en: '{level} is claimed; the evidence supports {supported}. Not shown yet: {requirements}.',
    ko: '주장은 {level}, 근거로 확인된 등급은 {supported}입니다. 아직 제시되지 않은 요건: {requirements}.',
  },
  'finding.claim-understated': {
    en: '{level} is claimed; the evidence supports {supported}.',
    ko: '주장은 {level}, 근거로 확인된 등급은 {supported}입니다.',
  },
  'finding.component-claim-contradicted': {
    en: '{level} is claimed for `{name}`; the evidence about it allows at most {ceiling}.',
    ko: '`{name}`: 주장은 {level}, 근거상 상한은 {ceiling}입니다.',
  },
  'finding.component-claim-unverified': {
    en: '{level} is claimed for `{name}`; the evidence about it supports {supported}.',
    ko: '`{name}`: 주장은 {level}, 근거로 확인된 등급은 {supported}입니다.',
  },
  'finding.claim-unknown-level': {
    en: 'The framework has no level that `{level}` stands for.',
    ko: '이 체계에는 `{level}`에 해당하는 등급이 없습니다.',
  },
  'finding.undeclared': {
    en: '`{name}` ({kind}) is used but not declared.',
    ko: '`{name}`({kind}): 사용되고 있으나 선언되지 않았습니다.',
  },
  'finding.undeclared-design': {
    en: '`{name}` ({kind}) is not declared. Using somebody’s design is allowed at T4; it has to be named.',
    ko: '`{name}`({kind}): 선언되지 않았습니다. 타사의 설계 사용은 T4에서 허용되지만 명시해야 합니다.',
  },
  'finding.undeclared-libraries': {
    en: '{count} libraries are used but not declared: {names}.',
    ko: '라이브러리 {count}개가 사용되고 있으나 선언되지 않았습니다: {names}.',
  },
  'finding.unevidenced': {
    en: '`{name}` is declared, but nothing in the repository shows it.',
    ko: '`{name}`: 선언되어 있으나 저장소에서 확인되지 않습니다.',
  },
  'finding.version-conflict': {
    en: '`{name}` is declared at `{declared}`; the repository uses `{found}`.',
    ko: '`{name}`: 선언된 버전은 `{declared}`, 저장소가 사용하는 버전은 `{found}`입니다.',
  },
  'finding.version-conflict-range': {
    en: '`{name}` is declared at `{declared}`; the repository asks for `{found}`.',
    ko: '`{name}`: 선언된 버전은 `{declared}`, 저장소가 요구하는 범위는 `{found}`입니다.',
  },
  'finding.origin-override': {
    en: '`{name}` does not come from the package registry but from an address of its own.',
    ko: '`{name}`: 패키지 저장소가 아닌 별도의 주소에서 가져옵니다.',
  },
  'finding.license-conflict': {
    en: '`{name}` is declared under `{declared}`; it is published under `{detected}` (read on {checked}: {source}).',
    ko: '`{name}`: 선언된 라이선스는 `{declared}`, 공개된 라이선스는 `{detected}`입니다({checked} 확인: {source}).',
  },
  'finding.license-conflict-file': {
    en: '`{name}` is declared under `{declared}`; the repository shows `{detected}` for it.',
    ko: '`{name}`: 선언된 라이선스는 `{declared}`, 저장소에서 확인되는 라이선스는 `{detected}`입니다.',
  },
  'finding.license-invalid': {
    en: 'The licence `{declared}` of `{name}` is neither an SPDX expression nor a name that settles one licence.',
    ko: '`{name}`에 선언된 라이선스 `{declared}`은(는) SPDX 표현식이 아니며 하나의 라이선스로 특정되지 않습니다.',
  },
  'finding.license-modified': {
    en: '`{path}` reads like `{license}`, but with words of its own: {words}.',
    ko: '`{path}`: `{license}` 본문과 유사하나 고유한 문구가 있습니다: {words}.',
  },
  'finding.license-modified-cut': {
    en: '`{path}` reads like `{license}`, but not word by word.',
    ko: '`{path}`: `{license}` 본문과 유사하나 일치하지 않습니다.',
  },
  'finding.license-modified-part': {
    en: 'The licence text of `{name}` reads like `{license}`, but with changes.',
    ko: '`{name}`의 라이선스 본문은 `{license}`과(와) 유사하나 변경되어 있습니다.',
  },
  'finding.license-card-file': {
    en: 'The model card states `{card}`; `{path}` beside it is `{file}`.',
    ko: '모델 카드에는 `{card}`, 함께 있는 `{path}`에는 `{file}` 라이선스가 적혀 있습니다.',
  },
  'finding.license-data-places': {
    en: 'The data are under `{one}` in one place and under `{other}` in another.',
    ko: '데이터의 라이선스가 한 곳에는 `{one}`, 다른 곳에는 `{other}`(으)로 적혀 있습니다.',
  },
  'finding.license-data-weights': {
    en: 'The data here are under `{data}`, without commercial use; the model is stated under `{weights}`. These files do not settle whether the terms of the data reach the weights.',
    ko: '데이터는 상업적 이용이 없는 `{data}`, 모델은 `{weights}`(으)로 적혀 있습니다. 데이터 조건이 가중치에 미치는지는 이 파일들만으로 정해지지 않습니다.',
  },
  'finding.license-part-weights': {
    en: 'The data set `{name}` is published under `{data}`, without commercial use (read on {checked}: {source}); the model is stated under `{weights}`. Whether the terms of the data reach the weights is not settled by these.',
    ko: '데이터셋 `{name}`은(는) 상업적 이용이 없는 `{data}`(으)로 공개되어 있고({checked} 확인: {source}), 모델은 `{weights}`(으)로 적혀 있습니다. 데이터 조건이 가중치에 미치는지는 이것만으로 정해지지 않습니다.',
  },
  'finding.license-relicensed-clause': {
    en: '`{name}` is under {base}; its clause {clause} asks for a copy of it with every derived model. Stated here is `{own}`, and no file names the licence of the base.',
    ko: '`{name}`의 라이선스는 {base}이며 {clause}항은 파생 모델에 그 사본을 함께 요구합니다. 이 저장소에는 `{own}`이(가) 적혀 있고 기반 모델의 라이선스는 어느 파일에도 없습니다.',
  },
  'finding.license-relicensed-nc': {
    en: '`{name}` is under {base}, which allows no commercial use. Stated here is `{own}`, which allows it, and no file names the licence of the base.',
    ko: '`{name}`의 라이선스 {base}은(는) 상업적 이용을 허락하지 않습니다. 이 저장소에는 이를 허락하는 `{own}`이(가) 적혀 있고 기반 모델의 라이선스는 어느 파일에도 없습니다.',
  },
  'finding.license-relicensed': {
    en: '`{name}` is under {base}, whose use limits go along with derived models. Stated here is `{own}`, and no file names the licence of the base.',
    ko: '`{name}`의 라이선스 {base}은(는) 파생 모델에도 사용 제한을 적용합니다. 이 저장소에는 `{own}`이(가) 적혀 있고 기반 모델의 라이선스는 어느 파일에도 없습니다.',
  },
  'finding.license-base-unsaid': {
    en: '`{name}` is under {base}. The only licence stated here is `{own}`; if weights made from it are passed on, they need the licence of the base beside it.',
    ko: '`{name}`의 라이선스는 {base}입니다. 이 저장소에 적힌 라이선스는 `{own}`뿐이며, 이 모델로 만든 가중치를 배포한다면 기반 모델의 라이선스가 함께 필요합니다.',
  },
  'finding.license-territory': {
    en: '`{name}` is under {license}, which grants nothing in {country}.',
    ko: '`{name}`의 라이선스 {license}은(는) {country}에서 허락되지 않습니다.',
  },
  'finding.license-unknown': {
    en: 'No licence is known for `{name}`.',
    ko: '`{name}`의 라이선스를 알 수 없습니다.',
  },
  'finding.lineage': {
    en: '`{name}` itself comes from `{ancestors}`, by the catalogue; the duties of their licences pass on.',
    ko: '`{name}`의 원본(목록 기준): `{ancestors}`. 원본 라이선스의 의무가 이어집니다.',
  },
  'finding.lineage-untraced': {
    en: '`{name}` itself comes from `{ancestors}`, by the catalogue. That is general knowledge for {untraced}: no document was found that names the base. Where it is so, the duties of their licences pass on.',
    ko: '`{name}`의 원본(목록 기준): `{ancestors}`. 다만 {untraced}의 기반은 일반 지식이며, 기반을 밝힌 문서는 확인하지 못했습니다. 사실이라면 원본 라이선스의 의무가 이어집니다.',
  },
  'finding.base-mismatch': {
    en: '`{name}` is stated as the base, but the configuration has another body ({sizes}; here/base). Training further keeps these sizes.',
    ko: '기반 모델로 `{name}`을(를) 적었으나 설정의 본체 치수가 다릅니다({sizes}; 이 저장소/기반). 추가 학습으로는 이 치수가 바뀌지 않습니다.',
  },
  'finding.design-delta': {
    en: '`{part}` by sizes is near `{name}` ({supplier}; {pattern}). Numbers (here/there): {numeric}. Published techniques: {techniques}. To be reviewed: {review}. This says nothing about the weights.',
    ko: '`{part}`의 치수는 `{name}`({supplier}; {pattern})에 가깝습니다. 수치(이 저장소/상대): {numeric}. 공개된 기법: {techniques}. 검토 필요: {review}. 이는 가중치에 대해 아무것도 말하지 않습니다.',
  },
  'finding.design-equal': {
    en: 'Every size and technique that `{part}` and `{name}` ({supplier}) both state is equal. This says nothing about the weights.',
    ko: '`{part}`와(과) `{name}`({supplier}) 양쪽에 적힌 치수와 기법이 모두 같습니다. 이는 가중치에 대해 아무것도 말하지 않습니다.',
  },
  'finding.layer-growth': {
    en: '`{part}` has the widths of `{name}` and more layers ({ours}/{theirs}). Depth up-scaling looks like this, and so does a new model of these widths: a declaration should say which.',
    ko: '`{part}`의 너비는 `{name}`와(과) 같고 층이 더 많습니다({ours}/{theirs}). 깊이 확장(DUS)도, 같은 너비의 새 모델도 이렇게 보이므로 어느 쪽인지 선언에 적어야 합니다.',
  },
  'finding.vocabulary-padding': {
    en: 'The vocabularies of `{part}` and `{name}` differ by filling up to a multiple of {multiple} ({ours}/{theirs}).',
    ko: '`{part}`와(과) `{name}`의 어휘 크기 차이는 {multiple}의 배수로 채운 것입니다({ours}/{theirs}).',
  },
  'finding.audit-weights': {
    en: 'A declaration has to name `{name}` ({supplier}, {relation}): its weights are part of what is made here.',
    ko: '선언에 `{name}`({supplier}, {relation}) 항목이 필요합니다. 그 가중치가 결과물의 일부입니다.',
  },
  'finding.audit-design': {
    en: 'A declaration has to name `{name}` ({supplier}, {relation}). This says nothing about the weights.',
    ko: '선언에 `{name}`({supplier}, {relation}) 항목이 필요합니다. 이는 가중치에 대해 아무것도 말하지 않습니다.',
  },
  'finding.evidence-missing': {
    en: 'The evidence file `{path}` is not in the repository.',
    ko: '근거 파일 `{path}`이 저장소에 없습니다.',
  },
  'finding.expired': {
    en: '`{name}` under `{list}` counted until {day} and no longer does.',
    ko: '`{list}`의 `{name}` 항목은 {day}까지 유효했으며 더 이상 반영되지 않습니다.',
  },
  'finding.policy-manifest': {
    en: 'There is no declaration; the policy {source} demands one.',
    ko: '선언 파일이 없습니다. 정책 {source}이(가) 선언을 요구합니다.',
  },
  'finding.policy-framework': {
    en: 'The scale `{framework}` judged; the policy {source} admits {allowed}.',
    ko: '등급 체계 `{framework}`(으)로 판정했으나 정책 {source}이(가) 허용하는 체계는 {allowed}입니다.',
  },
  'finding.policy-level': {
    en: '{claimed} is claimed; the policy {source} demands at least {lowest}.',
    ko: '주장은 {claimed}이고, 정책 {source}이(가) 요구하는 최저 등급은 {lowest}입니다.',
  },
  'finding.policy-level-unknown': {
    en: 'The policy {source} demands at least {lowest}, which the scale does not know: whether {claimed} meets it is open.',
    ko: '정책 {source}이(가) 요구하는 최저 등급 {lowest}을(를) 이 체계가 알지 못해 {claimed}이(가) 충족하는지 알 수 없습니다.',
  },
  'finding.policy-license': {
    en: '`{name}` is under `{license}`, which has the term {term}; the policy {source} forbids it.',
    ko: '`{name}`의 라이선스 `{license}`에 {term} 조건이 있으며, 정책 {source}이(가) 금지합니다.',
  },
  'finding.policy-waiver': {
    en: '`{waived}` is waived; the policy {source} lets nobody waive it.',
    ko: '`{waived}` 항목을 유예했으나 정책 {source}이(가) 유예를 허용하지 않습니다.',
  },
  'finding.policy-loosened': {
    en: 'The manifest’s policy asks {field} {asked}, less than the {demanded} of {source}: it has no effect.',
    ko: '선언 파일의 정책 {field} {asked}은(는) {source}의 {demanded}보다 느슨하여 효력이 없습니다.',
  },
  'finding.policy-changed': {
    en: 'This change alters the repository’s own policy. The one of the base was applied; the new one counts from the next change on.',
    ko: '이 변경은 저장소의 정책을 바꿉니다. 기준 커밋의 정책을 적용했으며, 새 정책은 다음 변경부터 적용됩니다.',
  },
  'finding.waived': { en: '{message} Waived: {reason}', ko: '{message} 유예됨: {reason}' },

  'help.next': { en: '{next}', ko: '{next}' },
  'help.declare': {
    en: 'Add it under `components` with its relation, or remove it. The finding carries the entry as a patch.',
    ko: '`components`에 관계와 함께 추가하거나 제거합니다. 추가할 항목은 수정안에 있습니다.',
  },
  'help.base-mismatch': {
    en: 'Name the model the weights really start from, or state the relation (merge, layer-copied, distilled-from) that explains the sizes.',
    ko: '가중치가 실제로 시작된 모델을 적거나, 치수 차이를 설명하는 관계(merge, layer-copied, distilled-from)를 적습니다.',
  },
  'help.declare-weights': {
    en: 'Declare the model under `components` with the relation that holds (`initialized-from`, `finetune`, `frozen`), its supplier and its licence.',
    ko: '그 모델을 실제 관계(`initialized-from`, `finetune`, `frozen`), 공급자, 라이선스와 함께 `components`에 선언합니다.',
  },
  'help.declare-design': {
    en: 'Declare it under `components` as `architecture-of`, `code-from` or `tokenizer-of`, and say how the weights started.',
    ko: '`components`에 `architecture-of`, `code-from`, `tokenizer-of` 가운데 하나로 선언하고 가중치의 시작점을 밝힙니다.',
  },
  'help.component-evidence': {
    en: 'Add the evidence that this component’s level asks for: `sovereignty explain` names it.',
    ko: '이 구성 요소의 등급이 요구하는 근거를 추가합니다. `sovereignty explain` 명령이 알려 줍니다.',
  },
  'help.train-or-lower': {
    en: 'Train this part from random weights, or lower the claim. If the evidence overlooks something, show it: a training log from the first step, or a third party’s statement.',
    ko: '해당 부품을 무작위 가중치에서 학습하거나 주장을 낮춥니다. 근거가 놓친 사실이 있다면 첫 단계부터의 학습 로그나 제3자의 확인으로 제시합니다.',
  },
  'help.name-declarer': {
    en: 'If these weights are your own, name yourself in `subject.supplier` and the ancestor under `components` with `owner: self`; otherwise train the part from random weights, or lower the claim.',
    ko: '자체 가중치라면 `subject.supplier`에 선언자를, `components`에 `owner: self`로 원본을 적습니다. 그렇지 않다면 무작위 가중치에서 학습하거나 주장을 낮춥니다.',
  },
  'help.license-own': {
    en: 'Replace the part, or show that its licence was granted by the declarer.',
    ko: '해당 부품을 교체하거나, 라이선스를 선언자가 부여했음을 제시합니다.',
  },
  'help.api-only': {
    en: 'Hold the weights of the model that answers (files, Git LFS pointers or a published revision), or claim T0.',
    ko: '응답하는 모델의 가중치(파일, Git LFS 포인터 또는 공개 리비전)를 보유하거나 T0을 주장합니다.',
  },
  'help.undeclared-libraries': {
    en: 'List them under `components`, or name the lock file that lists them with `coveredBy`.',
    ko: '`components`에 나열하거나, 이를 담은 잠금 파일을 `coveredBy`로 적습니다.',
  },
  'help.unevidenced': {
    en: 'Check the name, or say with `"evidence": "none"` that the part leaves no trace here.',
    ko: '이름을 확인하거나, 저장소에 흔적이 남지 않는 부품이면 `"evidence": "none"`으로 표시합니다.',
  },
  'help.origin-override': {
    en: 'Declare the address with `uri` or a `pkg:github` package URL, so that nobody takes it for the published package.',
    ko: '공개 패키지로 오인되지 않도록 `uri` 또는 `pkg:github` 주소로 선언합니다.',
  },
  'help.license-conflict': {
    en: 'Take over the licence of the source, or say under `license.source` where the other one was granted.',
    ko: '원본의 라이선스를 따르거나, 다른 라이선스를 부여받은 근거를 `license.source`에 적습니다.',
  },
  'help.version-conflict': {
    en: 'Declare the version the repository uses, a range that admits it, or none.',
    ko: '저장소가 사용하는 버전이나 이를 포함하는 범위를 선언하거나, 버전을 비워 둡니다.',
  },
  'help.license-conflict-bom': {
    en: 'Correct the licence in `{path}`, or declare the part in the manifest and say under `license.source` where the other one was granted.',
    ko: '`{path}`의 라이선스를 고치거나, 선언 파일에 부품을 적고 다른 라이선스를 부여받은 근거를 `license.source`에 밝힙니다.',
  },
  'help.license-invalid': {
    en: 'Write an SPDX id or expression, a word of the Hugging Face hub such as `llama3.1`, or a `LicenseRef-` of your own with its text in `license.text`.',
    ko: 'SPDX 식별자나 표현식, `llama3.1` 같은 허깅페이스 단어, 또는 본문을 `license.text`에 적은 고유한 `LicenseRef-`로 적습니다.',
  },
  'help.license-modified': {
    en: 'Give the changed text a name of its own, and say what was changed.',
    ko: '변경된 본문에 고유한 이름을 붙이고 변경한 내용을 밝힙니다.',
  },
  'help.license-card-file': {
    en: 'State one licence for the weights in both places, or say which of the two is for the code.',
    ko: '두 곳에 가중치의 라이선스를 같게 적거나, 어느 쪽이 코드의 라이선스인지 밝힙니다.',
  },
  'help.license-data': {
    en: 'Say in one place which licence is for the data and which for the weights.',
    ko: '데이터의 라이선스와 가중치의 라이선스를 한 곳에 구분하여 적습니다.',
  },
  'help.license-relicensed': {
    en: 'State {license} for weights made from `{name}`, with its text and notice beside them; if the other licence is for the code only, say so.',
    ko: '`{name}`(으)로 만든 가중치에는 {license}을(를) 본문·고지와 함께 적습니다. 다른 라이선스가 코드에만 해당하면 그렇게 밝힙니다.',
  },
  'help.license-territory': {
    en: 'Ask the licensor for a licence of your own, or replace the part.',
    ko: '허락자에게 별도 라이선스를 요청하거나 해당 부품을 교체합니다.',
  },
  'help.license-unknown': {
    en: 'State it under `license.declared` with its `source`.',
    ko: '`license.declared`에 `source`와 함께 적습니다.',
  },
  'help.expired': {
    en: 'Check whether the entry still holds; then give it a later day under `expires`, or remove it.',
    ko: '항목이 여전히 유효한지 확인한 뒤 `expires`에 더 늦은 날짜를 적거나 항목을 지웁니다.',
  },
  'help.evidence-missing': {
    en: 'Commit the file, correct the path, or give a `uri`.',
    ko: '파일을 커밋하거나 경로를 고치거나 `uri`를 적습니다.',
  },
} as const satisfies Texts
