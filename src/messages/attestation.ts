import type { Texts } from './catalogue.js'

/** What `sovereignty verify` says. */
export const attestationTexts = {
  'attestation.verified': { en: 'Verified.', ko: '검증되었습니다.' },
  'attestation.refused': { en: 'Not verified: {reason}', ko: '검증되지 않았습니다: {reason}' },
  'attestation.who': {
    en: 'Made by the workflow {workflow}, for {repository} at commit {commit} ({trigger}), on a {runner} runner.',
    ko: '{repository} 저장소의 커밋 {commit}에 대해 워크플로 {workflow}이(가) {runner} 러너에서 만들었습니다({trigger}).',
  },
  'attestation.run': { en: 'The run: {run}', ko: '실행: {run}' },
  'attestation.what': {
    en: 'It judges {repository}, {folder}, at commit {commit} (tree {tree}), on {time}, with sovereignty-check {version}.',
    ko: '{time}에 sovereignty-check {version}(으)로 {repository}의 {folder}, 커밋 {commit}(트리 {tree})을 판정했습니다.',
  },
  'attestation.wholeRepository': { en: 'the whole repository', ko: '저장소 전체' },
  'attestation.folder': { en: 'folder {path}', ko: '{path} 폴더' },
  'attestation.verdict': { en: '{headline} ({framework})', ko: '{headline} ({framework})' },
  'attestation.policy': {
    en: 'Policy: {source}, SHA-256 {digest}',
    ko: '정책: {source}, SHA-256 {digest}',
  },
  'attestation.noPolicy': { en: 'Policy: none', ko: '정책: 없음' },
  'attestation.elsewhere': {
    en: 'The workflow belongs to another repository than the one it judges: this is the word of {repository}.',
    ko: '워크플로는 판정 대상과 다른 저장소에 속합니다. {repository}의 진술입니다.',
  },
  'attestation.limits': {
    en: 'This shows who ran the check and over which files. Whether the claim holds is what the verdict says, no more.',
    ko: '누가 어떤 파일을 두고 검사를 실행했는지를 보여 줍니다. 주장이 성립하는지는 판정이 말하는 만큼입니다.',
  },
  'attestation.trust.built-in': {
    en: 'Trusted root: Sigstore’s public instance, built in, of {date}.',
    ko: '신뢰 루트: 내장된 Sigstore 공개 인스턴스({date} 기준).',
  },
  'attestation.trust.file': { en: 'Trusted root: {path}', ko: '신뢰 루트: {path}' },
  'attestation.trust.online': {
    en: 'Trusted root: fetched from {mirror}.',
    ko: '신뢰 루트: {mirror}에서 받음.',
  },
  'attestation.signedBy': { en: 'Signed by: {identity}', ko: '서명자: {identity}' },
  'attestation.skipped': {
    en: '{count} other attestations of the file were left out; their predicate types: {types}',
    ko: '파일의 다른 증명 {count}건은 제외했습니다. 술어 유형: {types}',
  },
  'attestation.noCertificate': {
    en: 'the bundle is signed with a bare key and not with a certificate, so it does not say who signed.',
    ko: '번들이 인증서가 아니라 키로만 서명되어 누가 서명했는지 알 수 없습니다.',
  },
  'attestation.noStatement': {
    en: 'the bundle carries no in-toto statement.',
    ko: '번들에 in-toto 진술이 없습니다.',
  },
  'attestation.tampered': {
    en: 'the signature does not fit the content ({detail}): it was changed after signing, or belongs to something else.',
    ko: '서명이 내용과 맞지 않습니다({detail}). 서명한 뒤에 내용이 바뀌었거나 다른 것의 서명입니다.',
  },
  'attestation.untrusted': {
    en: 'the certificate does not lead to an authority of the trusted root ({detail}). GitHub signs for private repositories with an instance of its own: give its root with --trusted-root (`gh attestation trusted-root` prints it).',
    ko: '인증서가 신뢰 루트의 기관으로 이어지지 않습니다({detail}). GitHub는 비공개 저장소에 자체 인스턴스로 서명합니다. 그 루트를 --trusted-root로 지정하십시오(`gh attestation trusted-root`가 출력합니다).',
  },
  'attestation.rootExpired': {
    en: 'the trusted root knows this authority, but not on the day of signing ({signed}; its time ends: {ends}). Bring a newer root with --trusted-root, or ask for it with --online.',
    ko: '신뢰 루트가 이 기관을 알지만 서명한 날({signed})은 유효 기간 밖입니다(끝: {ends}). --trusted-root로 새 루트를 지정하거나 --online으로 받으십시오.',
  },
  'attestation.noTime': {
    en: 'no trusted log or timestamp authority says when it was signed ({detail}).',
    ko: '신뢰하는 로그나 시각 인증 기관이 서명 시각을 확인해 주지 않습니다({detail}).',
  },
  'attestation.notLogged': {
    en: 'it is not shown to be in a trusted transparency log ({detail}). A log younger than the trusted root needs --online or a newer --trusted-root.',
    ko: '신뢰하는 투명성 로그에 있음이 확인되지 않습니다({detail}). 신뢰 루트보다 새로운 로그라면 --online이나 더 새로운 --trusted-root가 필요합니다.',
  },
  'attestation.unreadable': {
    en: 'a certificate, key or timestamp in the bundle is damaged ({detail}).',
    ko: '번들의 인증서, 키 또는 시각 증명이 손상되었습니다({detail}).',
  },
  'attestation.otherPredicate': {
    en: 'the statement is of the type {found}, and a verdict has the type {wanted}.',
    ko: '진술의 유형은 {found}이고 판정의 유형은 {wanted}입니다.',
  },
  'attestation.badPredicate': {
    en: 'the predicate does not follow schemas/attestation.schema.json ({problem}). It names version {version} of the tool; another version may read it.',
    ko: '술어가 schemas/attestation.schema.json을 따르지 않습니다({problem}). 도구 버전 {version}을(를) 가리키므로 다른 버전은 읽을 수 있을지 모릅니다.',
  },
  'attestation.otherTool': {
    en: 'the predicate names version {said} of the tool and the verdict inside {inside}.',
    ko: '술어의 도구 버전은 {said}, 안에 든 판정의 도구 버전은 {inside}입니다.',
  },
  'attestation.otherRevision': {
    en: 'the predicate names commit {said} and the verdict inside {inside}.',
    ko: '술어의 커밋은 {said}, 안에 든 판정의 커밋은 {inside}입니다.',
  },
  'attestation.otherSubject': {
    en: 'the statement is about another file than the verdict it carries (SHA-256 {digest}).',
    ko: '진술의 대상이 안에 든 판정(SHA-256 {digest})과 다른 파일입니다.',
  },
  'attestation.otherVerdict': {
    en: 'the file of --verdict (SHA-256 {digest}) is not the one that was attested.',
    ko: '--verdict의 파일(SHA-256 {digest})은 증명된 파일이 아닙니다.',
  },
  'attestation.otherIssuer': {
    en: 'the signer’s identity was issued by {found} and not by GitHub Actions ({wanted}).',
    ko: '서명자의 신원을 GitHub Actions({wanted})가 아니라 {found}이(가) 발급했습니다.',
  },
  'attestation.otherRepository': {
    en: 'a workflow of {found} signed it, expected was {wanted}.',
    ko: '{found}의 워크플로가 서명했으며, 기대한 저장소는 {wanted}입니다.',
  },
  'attestation.foreignRepository': {
    en: 'a workflow of {found} signed a verdict about {judged}. If you trust that repository’s word, name it with --repo.',
    ko: '{found}의 워크플로가 {judged}에 대한 판정에 서명했습니다. 그 저장소의 진술을 신뢰한다면 --repo로 지정하십시오.',
  },
  'attestation.otherWorkflow': {
    en: 'the workflow {found} signed it, expected was {wanted}.',
    ko: '워크플로 {found}이(가) 서명했으며, 기대한 워크플로는 {wanted}입니다.',
  },
  'attestation.otherCommit': {
    en: 'it judges commit {found}, expected was {wanted}.',
    ko: '판정한 커밋은 {found}이고, 기대한 커밋은 {wanted}입니다.',
  },
  'attestation.startedElsewhere': {
    en: 'the workflow was started for commit {started} and judged commit {judged}. If that is what you expect, name the judged commit with --commit.',
    ko: '워크플로는 커밋 {started}에서 시작되어 커밋 {judged}을(를) 판정했습니다. 예상한 일이라면 판정한 커밋을 --commit으로 지정하십시오.',
  },
} as const satisfies Texts
