/** Korean descriptions of action.yml, which itself has one language. A missing or left-over name fails the build of the docs. */
export const INPUTS = {
  path: '검사할 폴더. 작업 공간 기준 경로입니다',
  paths:
    '한 저장소에 선언이 여러 개일 때 폴더나 선언 파일. 줄바꿈이나 쉼표로 나누고 `*`, `**`, `!`를 쓸 수 있으며 `path` 기준입니다. 비우면 `path`의 선언을, 없으면 그 아래의 선언을 모두 판정합니다',
  manifest: '선언 파일의 경로. `path` 기준입니다',
  framework: '등급 체계. `t-class-2.0`, `msit-2026` 또는 저장소에 있는 체계 파일의 경로입니다',
  policy:
    '조직의 정책. `OWNER/REPOSITORY/PATH@REF`(`token`으로 읽음) 또는 검사할 폴더의 파일이며, 기준 커밋에 있으면 거기서 읽습니다. 더 엄격하게만 합니다',
  registry:
    '가중치를 대조할 지문. `.sovereignty/fingerprints/`의 지문에 더합니다. 파일이나 폴더를 줄바꿈이나 쉼표로 나누어 적으며 작업 공간 기준입니다. 검사할 폴더 안의 것은 기준 커밋에 있으면 거기서 읽습니다',
  confirm:
    '지문의 가중치가 있는 곳. 발견한 것을 전체 행으로 다시 읽습니다. `ID=PATH`를 줄바꿈이나 쉼표로 나누어 적으며 `PATH`는 작업 공간의 경로나 `hf:org/name@revision`입니다',
  'fail-on':
    '실패로 처리할 기준. `contradicted`, `unverified`(반증 또는 미확인), `never` 가운데 하나이며, 풀 리퀘스트에서는 새로 더하거나 바꾼 것만 셉니다',
  comment: '풀 리퀘스트에 댓글을 다는 때. `on-findings`, `always`, `never`',
  'comment-author': '`token`으로 글을 쓸 때의 계정 이름. 워크플로 자체 토큰이 아닐 때만 필요합니다',
  'check-run':
    '확인 사항마다 주석을 단 체크 런을 쓸지 여부(`true` 또는 `false`). `checks: write` 권한이 필요합니다',
  review:
    '선언 파일의 수정안을 해당 줄의 리뷰 댓글로 제안할지 여부(`true` 또는 `false`). 풀 리퀘스트가 건드린 줄에만 달며 `pull-requests: write` 권한이 필요합니다',
  'hand-over':
    '게시하는 대신 판정을 아티팩트로 둘째 워크플로에 넘기는 때. `forks`(읽기 전용 토큰), `always`, `never`',
  'artifact-name': '그 아티팩트의 이름',
  language: '보고서 언어. `en` 또는 `ko`',
  token: '댓글과 `online`에 쓰는 토큰. 나머지는 토큰 없이 동작합니다',
  base: '비교할 리비전. 비우면 풀 리퀘스트나 merge group의 기준 커밋이며, 다른 이벤트에서는 비교하지 않습니다',
  mode: '할 일. `check`, `badge`(바뀐 배지를 커밋), `publish`(`workflow_run`에서 포크의 실행이 넘긴 판정을 게시)',
  'verdict-path': '판정 문서(JSON)를 쓸 경로. 작업 공간 기준이며, 비우면 러너의 임시 폴더에 씁니다',
  'badge-path':
    '배지(SVG)를 쓸 경로. 같은 이름의 shields 엔드포인트 JSON이 옆에 생깁니다. `mode`가 `badge`이면 브랜치 안의 경로입니다. 비우면 러너의 임시 폴더에, `badge`에서는 선언 파일 옆의 `sovereignty-badge.svg`에 씁니다',
  'sarif-path': '확인 사항을 SARIF 2.1.0으로 쓸 경로. 비우면 쓰지 않습니다',
  'badge-branch':
    '`mode`가 `badge`일 때 배지를 커밋할 브랜치. 없으면 이력 없이 만듭니다. 비우면 실행한 브랜치입니다',
  'badge-readme':
    '`mode`가 `badge`일 때 그 브랜치에서 `sovereignty-badge` 표시 사이에 배지를 넣을 문서. 비우면 쓰지 않습니다',
  'badge-days': '`mode`가 `badge`일 때 결과가 같아도 배지를 다시 그리는 기준 일수',
  online:
    '무언가를 발견한 지문의 가중치를 허브에서 읽고, 파일에 없는 패키지를 `token`으로 GitHub 의존성 그래프에 물을지 여부(`true` 또는 `false`). 뒤의 것은 작업 요약에 참고로만 나오며 확인 사항이 되지 않습니다',
  attestation:
    '앞 단계가 작업 공간에 남긴 것과 상관없이 체크아웃한 커밋 자체를 판정하고 `actions/attest`용 술어를 쓸지 여부(`true` 또는 `false`)',
}

export const OUTPUTS = {
  conclusion: '`supported`, `unverified`, `contradicted`, `undeclared`, `invalid` 가운데 하나',
  'claimed-level': '선언 파일이 주장하는 등급. 주장이 없으면 빈 값',
  'supported-level': '모든 요건이 근거나 제3자 확인으로 뒷받침되는 가장 높은 등급',
  ceiling: '반증된 요건이 없는 가장 높은 등급(상한)',
  'verdict-path': '판정 문서의 절대 경로',
  'badge-path': '배지의 절대 경로',
  'badge-url': '`mode`가 `badge`일 때 배지를 담은 커밋이나 풀 리퀘스트의 주소. 바뀐 것이 없으면 빈 값',
  'sarif-path': 'SARIF 파일의 절대 경로. 요청하지 않았으면 빈 값',
  'predicate-path': '`actions/attest`용 술어의 절대 경로. `attestation`이 아니면 빈 값',
  'predicate-type': '그 술어의 유형. `attestation`이 아니면 빈 값',
  'comment-url': '풀 리퀘스트 댓글의 주소. 댓글이 없으면 빈 값',
  'check-run-url': '체크 런의 주소. 없으면 빈 값',
  'review-url': '수정안을 담은 리뷰의 주소. 없으면 빈 값',
  manifests:
    '선언마다 `path`, `conclusion`, `claimedLevel`, `supportedLevel`, `ceiling`, `failed`, `verdictPath`를 담은 JSON 목록. 다른 출력은 그 가운데 가장 나쁜 것을 나타냅니다',
}
