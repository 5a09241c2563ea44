import type { Texts } from './catalogue.js'

/** Bills of materials: what could not be read of them, and where they and the manifest do not agree. */
export const bomTexts = {
  'rule.bom/unreadable': {
    en: 'A bill of materials, or an entry of it, cannot be read.',
    ko: '자재 명세서(BOM) 또는 그 항목을 읽을 수 없습니다.',
  },
  'rule.bom/version-conflict': {
    en: 'The manifest and a bill of materials state different versions of one part.',
    ko: '한 부품에 대해 선언 파일과 자재 명세서에 적힌 버전이 다릅니다.',
  },
  'rule.bom/license-conflict': {
    en: 'The manifest and a bill of materials state different licences for one part.',
    ko: '한 부품에 대해 선언 파일과 자재 명세서에 적힌 라이선스가 다릅니다.',
  },
  'rule.bom/digest-conflict': {
    en: 'The manifest and a bill of materials state different digests of one part.',
    ko: '한 부품에 대해 선언 파일과 자재 명세서에 적힌 다이제스트가 다릅니다.',
  },
  'rule.bom/part-missing': {
    en: 'A part is named in the manifest or in a bill of materials, and not in the other.',
    ko: '선언 파일과 자재 명세서 중 한쪽에만 적힌 부품이 있습니다.',
  },
  'finding.bom-json': {
    en: '`{path}` is damaged: from here on it is not JSON. Nothing in it counts as declared.',
    ko: '`{path}`: 이 위치부터 JSON이 아닙니다. 파일의 내용은 선언으로 인정되지 않습니다.',
  },
  'help.bom-json': {
    en: 'Write the file again with the tool that made it.',
    ko: '파일을 만든 도구로 다시 생성합니다.',
  },
  'finding.bom-xml': {
    en: '`{path}` is damaged: from here on it is not well-formed XML ({reason}). Nothing in it counts as declared.',
    ko: '`{path}`: 이 위치부터 올바른 XML이 아닙니다({reason}). 파일의 내용은 선언으로 인정되지 않습니다.',
  },
  'help.bom-xml': {
    en: 'Write the file again with the tool that made it.',
    ko: '파일을 만든 도구로 다시 생성합니다.',
  },
  'finding.bom-doctype': {
    en: '`{path}` has a document type declaration. It was not read.',
    ko: '`{path}`: 문서 형식 선언(DTD)이 있어 읽지 않았습니다.',
  },
  'help.bom-doctype': {
    en: 'CycloneDX has no document type: remove the declaration and write out what its entities stand for.',
    ko: 'CycloneDX에는 DTD가 없습니다. 선언을 제거하고 엔티티는 실제 내용으로 적습니다.',
  },
  'finding.bom-version': {
    en: '`{path}` is {format} {version}, which this version of the tool does not know ({known}). Nothing in it counts as declared.',
    ko: '`{path}`: {format} {version}은 이 도구가 알지 못하는 버전입니다(지원: {known}). 파일의 내용은 선언으로 인정되지 않습니다.',
  },
  'help.bom-version': {
    en: 'Write the document in one of the versions {known}.',
    ko: '지원하는 버전({known})으로 다시 작성합니다.',
  },
  'finding.bom-form': {
    en: '`{path}` is an SPDX document as YAML or RDF, which is not read.',
    ko: '`{path}`: YAML 또는 RDF 형식의 SPDX 문서는 읽지 않습니다.',
  },
  'help.bom-form': {
    en: 'Keep it as SPDX JSON or tag-value.',
    ko: 'SPDX JSON 또는 태그-값 형식으로 보관합니다.',
  },
  'finding.bom-unrecognised': {
    en: '`{path}` is neither CycloneDX nor SPDX.',
    ko: '`{path}`: CycloneDX도 SPDX도 아닙니다.',
  },
  'help.bom-unrecognised': {
    en: 'A CycloneDX document says so in `bomFormat`, an SPDX document in `spdxVersion` or `@context`. Correct the file, or take its name back.',
    ko: 'CycloneDX는 `bomFormat`, SPDX는 `spdxVersion` 또는 `@context`에 형식을 적습니다. 파일을 바로잡거나 이름을 바꿉니다.',
  },
  'finding.bom-too-large': {
    en: '`{path}` is larger than {limit} bytes and was not read.',
    ko: '`{path}`: {limit}바이트를 넘어 읽지 않았습니다.',
  },
  'help.bom-too-large': {
    en: 'Leave out files and dependencies, and keep packages, models and data sets.',
    ko: '파일과 의존 관계는 빼고 패키지, 모델, 데이터셋만 남깁니다.',
  },
  'finding.bom-too-many': {
    en: '`{path}` lists more than {limit} things; what follows was not read.',
    ko: '`{path}`: {limit}개를 넘는 항목이 있어 이후는 읽지 않았습니다.',
  },
  'help.bom-too-many': {
    en: 'Leave out files and dependencies, and keep packages, models and data sets.',
    ko: '파일과 의존 관계는 빼고 패키지, 모델, 데이터셋만 남깁니다.',
  },
  'finding.bom-too-deep': {
    en: '`{path}` is nested too deeply and was not read.',
    ko: '`{path}`: 지나치게 깊이 중첩되어 읽지 않았습니다.',
  },
  'help.bom-too-deep': {
    en: 'List nested components beside each other.',
    ko: '중첩된 구성 요소를 같은 단계에 나열합니다.',
  },
  'finding.bom-entry': {
    en: '`{path}`: this entry was left out, its `{what}` is missing or not what the format allows.',
    ko: '`{path}`: `{what}` 항목이 없거나 형식에 맞지 않아 이 항목을 제외했습니다.',
  },
  'help.bom-entry': {
    en: 'Complete the entry, or write the file again with the tool that made it.',
    ko: '항목을 보완하거나 파일을 만든 도구로 다시 생성합니다.',
  },
  'finding.bom-license': {
    en: '`{path}`: `{license}` stands under `id`, but the SPDX list has no such licence.',
    ko: '`{path}`: `id`에 적힌 `{license}`은(는) SPDX 목록에 없는 라이선스입니다.',
  },
  'help.bom-license': {
    en: 'Use the identifier of the list, or put the words under `name`.',
    ko: '목록의 식별자를 쓰거나 `name`에 적습니다.',
  },
  'finding.bom-license-choice': {
    en: '`{path}`: this licence was left out, it has no identifier, name or expression, or more than one of them.',
    ko: '`{path}`: 식별자, 이름, 표현식이 없거나 둘 이상이어서 이 라이선스를 제외했습니다.',
  },
  'help.bom-license-choice': {
    en: 'State each licence by one `id`, one `name` or one `expression`.',
    ko: '라이선스마다 `id`, `name`, `expression` 중 하나만 적습니다.',
  },
  'finding.bom-hash': {
    en: '`{path}`: this is no {algorithm} hash.',
    ko: '`{path}`: {algorithm} 해시가 아닙니다.',
  },
  'help.bom-hash': {
    en: 'Compute it again and write it in hexadecimal digits.',
    ko: '다시 계산하여 16진수로 적습니다.',
  },
  'finding.bom-tag': {
    en: '`{path}`: this line is neither a tag with its value nor a comment, and was passed over.',
    ko: '`{path}`: 태그와 값도 주석도 아닌 줄이어서 건너뛰었습니다.',
  },
  'help.bom-tag': {
    en: 'Put text over several lines between <text> and </text>.',
    ko: '여러 줄의 글은 <text>와 </text> 사이에 적습니다.',
  },
  'finding.bom-text': {
    en: '`{path}`: the <text> that begins here has no end; nothing after it was read.',
    ko: '`{path}`: 여기서 시작하는 <text>가 닫히지 않아 이후를 읽지 않았습니다.',
  },
  'help.bom-text': { en: 'Close it with </text>.', ko: '</text>로 닫습니다.' },
  'finding.bom-unreadable': {
    en: '`{path}` cannot be read: {reason}.',
    ko: '`{path}`을(를) 읽을 수 없습니다: {reason}.',
  },
  'help.bom-unreadable': {
    en: 'Make it a readable text file, or remove it.',
    ko: '읽을 수 있는 텍스트 파일로 바꾸거나 삭제합니다.',
  },
  'finding.bom-more': {
    en: '`{path}` has {count} more entries that cannot be read.',
    ko: '`{path}`: 읽을 수 없는 항목이 {count}개 더 있습니다.',
  },
  'finding.bom-version-conflict': {
    en: '`{name}`: the manifest declares version {declared}, `{path}` lists {listed}.',
    ko: '`{name}`: 선언 파일의 버전은 {declared}, `{path}`의 버전은 {listed}입니다.',
  },
  'finding.bom-version-repository': {
    en: '`{path}` lists `{name}` at {listed}; the repository uses {found}.',
    ko: '`{name}`: `{path}`의 버전은 {listed}, 저장소가 사용하는 버전은 {found}입니다.',
  },
  'finding.bom-versions-repository': {
    en: '`{path}` lists {count} packages at versions the repository does not use: {names}.',
    ko: '`{path}`에 적힌 패키지 {count}개의 버전이 저장소와 다릅니다: {names}.',
  },
  'help.bom-outdated': {
    en: 'Make `{path}` anew from what the repository uses now.',
    ko: '`{path}`을(를) 저장소의 현재 상태에 맞추어 다시 만듭니다.',
  },
  'finding.bom-subject-license': {
    en: '`{path}` states {listed} for `{name}` itself; the repository states {found}.',
    ko: '`{name}` 자체의 라이선스: `{path}`에는 {listed}, 저장소에는 {found}로 적혀 있습니다.',
  },
  'finding.bom-license-conflict': {
    en: '`{name}`: the manifest declares {declared}, `{path}` lists {listed}.',
    ko: '`{name}`: 선언 파일의 라이선스는 {declared}, `{path}`의 라이선스는 {listed}입니다.',
  },
  'finding.bom-digest-conflict': {
    en: '`{name}`: the manifest declares {declared}, `{path}` lists {listed}.',
    ko: '`{name}`: 선언 파일의 다이제스트는 {declared}, `{path}`의 다이제스트는 {listed}입니다.',
  },
  'help.bom-conflict': {
    en: 'Both are statements of the publisher. Find out which one holds, and correct the other.',
    ko: '둘 다 게시자의 진술입니다. 어느 쪽이 맞는지 확인하고 다른 쪽을 고칩니다.',
  },
  'finding.bom-not-in-manifest': {
    en: '`{path}` lists `{name}` ({kind}), the manifest does not.',
    ko: '`{name}`({kind}): `{path}`에는 있으나 선언 파일에는 없습니다.',
  },
  'finding.bom-not-in-bom': {
    en: 'The manifest declares `{name}` ({kind}), `{path}` does not list it.',
    ko: '`{name}`({kind}): 선언 파일에는 있으나 `{path}`에는 없습니다.',
  },
  'hint.graph-no-repository': {
    en: 'Hint: GitHub’s dependency graph was not asked, this repository has no address on GitHub. Give --repo owner/name.',
    ko: '참고: 저장소의 GitHub 주소를 알 수 없어 의존성 그래프를 조회하지 않았습니다. --repo owner/name을 지정하십시오.',
  },
  'hint.graph-failed': {
    en: 'Hint: GitHub’s dependency graph of {name} could not be read ({failure}: {detail}). Nothing was judged by it.',
    ko: '참고: GitHub의 {name} 의존성 그래프를 읽을 수 없었습니다({failure}: {detail}). 판정에는 영향이 없습니다.',
  },
  'hint.graph-same': {
    en: 'Hint: the files show all that GitHub’s dependency graph of {name} has (packages: {count}).',
    ko: '참고: GitHub의 {name} 의존성 그래프에 있는 패키지 {count}개는 모두 파일에서 확인됩니다.',
  },
  'hint.graph-only': {
    en: 'Hint, not judged: in GitHub’s dependency graph of {name} and not in the files ({count}): {names}',
    ko: '참고(판정하지 않음): GitHub의 {name} 의존성 그래프에만 있고 파일에는 없는 패키지 {count}개: {names}',
  },
  'help.bom-not-in-bom': {
    en: 'Write `{path}` again, so that it lists what the model has of others.',
    ko: '타사의 부품이 모두 들어가도록 `{path}`을(를) 다시 생성합니다.',
  },
} as const satisfies Texts
