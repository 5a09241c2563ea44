import type { Message } from '../types/message.js'
import type { Language } from '../types/vocabulary.js'
import { fill, type Texts } from './catalogue.js'

/** What the Action says by itself: in the log, in notices and where a comment could not be posted. */
export const actionTexts = {
  'action.baseMissing': {
    en: 'Only the head was judged: the base {revision} is not in this clone, so everything counts as new. Set `fetch-depth: 0` for actions/checkout.',
    ko: '헤드만 판정했습니다. 기준 커밋 {revision} 이(가) 이 저장소 사본에 없어 모든 항목을 새 항목으로 다룹니다. actions/checkout에 `fetch-depth: 0`을 설정하십시오.',
  },
  'action.baseUnreadable': {
    en: 'Only the head was judged: the base could not be read ({reason}), so everything counts as new.',
    ko: '헤드만 판정했습니다. 기준 커밋을 읽을 수 없어({reason}) 모든 항목을 새 항목으로 다룹니다.',
  },
  'action.otherEvent': {
    en: 'The event `{event}` has no base to compare with: the files in the workspace were judged as they stand, and nothing was posted.',
    ko: '`{event}` 이벤트에는 비교할 기준이 없습니다. 작업 공간의 파일을 그대로 판정했으며 댓글은 게시하지 않았습니다.',
  },
  'action.over': {
    en: 'The event `{event}` ({action}) leaves nothing to judge.',
    ko: '`{event}` 이벤트({action})에는 판정할 대상이 남아 있지 않습니다.',
  },
  'action.pullRequestTarget': {
    en: 'Under `pull_request_target` the workspace holds the base, not the pull request: what was judged is the base. Use `pull_request` instead.',
    ko: '`pull_request_target`에서는 작업 공간에 풀 리퀘스트가 아니라 기준 브랜치가 있으므로 기준 브랜치를 판정했습니다. `pull_request`를 사용하십시오.',
  },
  'action.badge.current': {
    en: 'The badge on {branch} says the same and is young enough: nothing was written.',
    ko: '{branch} 브랜치의 배지가 같은 내용이고 오래되지 않아 쓰지 않았습니다.',
  },
  'action.badge.written': { en: 'The badge was written: {url}', ko: '배지를 썼습니다: {url}' },
  'action.badge.proposal': {
    en: 'The branch {branch} takes no direct commits, so the badge comes as a pull request. The next run brings this one up to date.\n\nGitHub said: `{detail}`',
    ko: '{branch} 브랜치가 직접 커밋을 받지 않아 배지를 풀 리퀘스트로 보냅니다. 다음 실행이 이 풀 리퀘스트를 갱신합니다.\n\nGitHub의 응답: `{detail}`',
  },
  'action.badge.overtaken': {
    en: 'The badge was not written: other commits kept coming to {branch}. Run the job again.',
    ko: '{branch} 브랜치에 다른 커밋이 계속 들어와 배지를 쓰지 못했습니다. 작업을 다시 실행하십시오.',
  },
  'action.badge.forbidden': {
    en: 'The badge was not written: the token may not write to {repository} (GitHub: {detail}). Give the job `permissions: contents: write`.',
    ko: '배지를 쓰지 못했습니다. 토큰에 {repository} 쓰기 권한이 없습니다 (GitHub: {detail}). 작업에 `permissions: contents: write`를 주십시오.',
  },
  'action.badge.noPullRequests': {
    en: 'The badge was not written: {branch} takes no direct commits, and GitHub Actions may not open pull requests in {repository}. Allow it under Settings, Actions, General, give `pull-requests: write`, or name a data branch with `badge-branch`.',
    ko: '배지를 쓰지 못했습니다. {branch} 브랜치는 직접 커밋을 받지 않고 {repository}에서 GitHub Actions가 풀 리퀘스트를 열 수 없습니다. Settings, Actions, General에서 허용하고 `pull-requests: write`를 주거나 `badge-branch`로 데이터 브랜치를 지정하십시오.',
  },
  'action.badge.failed': {
    en: 'The badge was not written to {branch} of {repository} (GitHub: {detail}).',
    ko: '{repository}의 {branch} 브랜치에 배지를 쓰지 못했습니다 (GitHub: {detail}).',
  },
  'action.badge.noDocument': {
    en: 'Input badge-readme names {path}, which is not on the branch {branch}.',
    ko: '입력 badge-readme의 {path}이(가) {branch} 브랜치에 없습니다.',
  },
  'action.badge.noMarks': {
    en: '{path} has no place for the badge: add {marks} where it should stand.',
    ko: '{path}에 배지 자리가 없습니다. 넣을 곳에 {marks}을(를) 추가하십시오.',
  },
  'action.failed': { en: '{headline} (fail-on: {failOn})', ko: '{headline} (fail-on: {failOn})' },
  'action.known': {
    en: 'Already so on the base, hence not counted against this change: {message}',
    ko: '기준 커밋에도 있던 항목이므로 이 변경의 책임으로 세지 않습니다: {message}',
  },
  'action.moreAnnotations': {
    en: '{count} more findings are in the job summary; GitHub shows ten annotations of a kind for a step.',
    ko: '나머지 {count}건은 작업 요약에 있습니다. GitHub는 한 단계에서 종류마다 주석 10개만 보여 줍니다.',
  },
  'action.shortComment': {
    en: '{headline}\n\nThe full report was too long for a comment. It is in the [job summary]({url}).',
    ko: '{headline}\n\n전체 보고서는 댓글로 싣기에 너무 깁니다. [작업 요약]({url})에 있습니다.',
  },
  'action.noCommentTitle': { en: 'No comment posted', ko: '댓글을 게시하지 못함' },
  'action.noComment.fork': {
    en: 'A pull request from a fork runs with a read-only token, so no comment was posted. The report is in the job summary.',
    ko: '포크에서 온 풀 리퀘스트는 읽기 전용 토큰으로 실행되므로 댓글을 게시하지 않았습니다. 보고서는 작업 요약에 있습니다.',
  },
  'action.noComment.noToken': {
    en: 'No comment was posted because `token` is empty. The report is in the job summary.',
    ko: '`token`이 비어 있어 댓글을 게시하지 않았습니다. 보고서는 작업 요약에 있습니다.',
  },
  'action.noComment.forbidden': {
    en: 'The token may not write comments (GitHub: {detail}). Add `permissions: pull-requests: write` to the job, or set `comment: never`.',
    ko: '토큰에 댓글 쓰기 권한이 없습니다 (GitHub: {detail}). 작업에 `permissions: pull-requests: write`를 더하거나 `comment: never`를 설정하십시오.',
  },
  'action.noComment.unauthorized': {
    en: 'GitHub does not accept the token (GitHub: {detail}). Check the input `token`.',
    ko: 'GitHub가 토큰을 받아들이지 않습니다 (GitHub: {detail}). 입력 `token`을 확인하십시오.',
  },
  'action.noComment.rate-limited': {
    en: 'GitHub’s rate limit is used up (GitHub: {detail}); the comment waits for the next run.',
    ko: 'GitHub 요청 한도를 다 썼습니다 (GitHub: {detail}). 댓글은 다음 실행에서 게시합니다.',
  },
  'action.noComment.secondary-limit': {
    en: 'GitHub takes no more requests in so short a time (secondary limit; GitHub: {detail}); the comment waits for the next run. Fewer jobs at once, or a `concurrency` group, help.',
    ko: '짧은 시간에 요청이 몰려 GitHub가 받지 않습니다 (보조 한도, GitHub: {detail}). 댓글은 다음 실행에서 게시합니다. 동시에 도는 작업을 줄이거나 `concurrency` 그룹을 쓰십시오.',
  },
  'action.noComment.not-found': {
    en: 'GitHub does not find pull request {number} of {repository}, or the token may not see it (GitHub: {detail}).',
    ko: 'GitHub가 {repository} 저장소의 풀 리퀘스트 {number} 을(를) 찾지 못하거나 토큰에 볼 권한이 없습니다 (GitHub: {detail}).',
  },
  'action.noComment.invalid': {
    en: 'GitHub did not accept the comment (GitHub: {detail}). The report is in the job summary.',
    ko: 'GitHub가 댓글을 받아들이지 않았습니다 (GitHub: {detail}). 보고서는 작업 요약에 있습니다.',
  },
  'action.noComment.unavailable': {
    en: 'GitHub answered with an error several times (GitHub: {detail}). The report is in the job summary.',
    ko: 'GitHub가 여러 번 오류로 답했습니다 (GitHub: {detail}). 보고서는 작업 요약에 있습니다.',
  },
  'action.noComment.unreachable': {
    en: 'GitHub could not be reached ({detail}). The report is in the job summary.',
    ko: 'GitHub에 연결할 수 없습니다 ({detail}). 보고서는 작업 요약에 있습니다.',
  },
  'action.noComment.other-host': {
    en: 'A request would have carried the token to another host and was not sent ({detail}).',
    ko: '토큰이 다른 호스트로 전달될 요청이어서 보내지 않았습니다 ({detail}).',
  },
  'action.notPostedTitle.check-run': { en: 'No check run written', ko: '체크 런을 쓰지 못함' },
  'action.notPostedTitle.review': { en: 'No review posted', ko: '리뷰를 게시하지 못함' },
  'action.notPosted.forbidden': {
    en: 'The token may not do what `{input}` asks for (GitHub: {detail}). Add the line `{permission}` under `permissions:` of the job.',
    ko: '토큰에 `{input}`에 필요한 권한이 없습니다 (GitHub: {detail}). 작업의 `permissions:` 아래에 `{permission}` 줄을 더하십시오.',
  },
  'action.notPosted.unauthorized': {
    en: 'GitHub does not accept the token that `{input}` needs (GitHub: {detail}). Check the input `token`.',
    ko: '`{input}`에 쓸 토큰을 GitHub가 받아들이지 않습니다 (GitHub: {detail}). 입력 `token`을 확인하십시오.',
  },
  'action.notPosted.rate-limited': {
    en: 'GitHub’s rate limit is used up, so `{input}` waits for the next run (GitHub: {detail}).',
    ko: 'GitHub 요청 한도를 다 써서 `{input}`은(는) 다음 실행에서 처리합니다 (GitHub: {detail}).',
  },
  'action.notPosted.secondary-limit': {
    en: 'GitHub takes no more requests in so short a time, so `{input}` waits for the next run (secondary limit; GitHub: {detail}).',
    ko: '짧은 시간에 요청이 몰려 GitHub가 받지 않으므로 `{input}`은(는) 다음 실행에서 처리합니다 (보조 한도, GitHub: {detail}).',
  },
  'action.notPosted.not-found': {
    en: 'GitHub does not find what `{input}` is about, or the token may not see it (GitHub: {detail}).',
    ko: 'GitHub가 `{input}`의 대상을 찾지 못하거나 토큰에 볼 권한이 없습니다 (GitHub: {detail}).',
  },
  'action.notPosted.invalid': {
    en: 'GitHub did not accept what `{input}` asks for (GitHub: {detail}). The report is in the job summary.',
    ko: 'GitHub가 `{input}` 요청을 받아들이지 않았습니다 (GitHub: {detail}). 보고서는 작업 요약에 있습니다.',
  },
  'action.notPosted.unavailable': {
    en: 'GitHub answered `{input}` with an error several times (GitHub: {detail}). The report is in the job summary.',
    ko: '`{input}` 요청에 GitHub가 여러 번 오류로 답했습니다 (GitHub: {detail}). 보고서는 작업 요약에 있습니다.',
  },
  'action.notPosted.unreachable': {
    en: 'GitHub could not be reached for `{input}` ({detail}). The report is in the job summary.',
    ko: '`{input}` 요청으로 GitHub에 연결할 수 없습니다 ({detail}). 보고서는 작업 요약에 있습니다.',
  },
  'action.notPosted.other-host': {
    en: 'A request for `{input}` would have carried the token to another host and was not sent ({detail}).',
    ko: '`{input}` 요청으로 토큰이 다른 호스트에 전달될 뻔하여 보내지 않았습니다 ({detail}).',
  },
  'action.reviewBody': {
    en: 'Suggested changes of the declaration. Each one alone leaves a valid file; whether it says what is true, only its authors know.',
    ko: '선언 파일의 수정안입니다. 각 수정안은 하나만 적용해도 유효한 파일이 됩니다. 내용이 사실인지는 작성자만 압니다.',
  },
  'action.suggestionsOutside': {
    en: '{count} prepared changes stand on lines that the pull request does not touch, where GitHub takes no review comment; they are in the report.',
    ko: '준비된 수정안 {count}건은 풀 리퀘스트가 건드리지 않은 줄에 있어 리뷰 댓글을 달 수 없습니다. 보고서에 있습니다.',
  },
  'action.handedOver': {
    en: 'The verdict is in the artifact `{name}`: a workflow with `mode: publish` posts it, because the token of this run is read-only.',
    ko: '판정을 아티팩트 `{name}`에 담았습니다. 이 실행의 토큰은 읽기 전용이므로 `mode: publish` 워크플로가 게시합니다.',
  },
  'action.notHandedOver': {
    en: 'A pull request from a fork runs with a read-only token, and the verdict could not be handed over as an artifact ({reason}). The report is in the job summary.',
    ko: '포크에서 온 풀 리퀘스트는 읽기 전용 토큰으로 실행되며, 판정을 아티팩트로 넘기지도 못했습니다({reason}). 보고서는 작업 요약에 있습니다.',
  },
  'action.permission': {
    en: 'Job `{job}` does not grant `{scope}: {level}`, which `{for}` needs. Add the line `{scope}: {level}` under `permissions:`.',
    ko: '작업 `{job}`에 `{for}`에 필요한 `{scope}: {level}` 권한이 없습니다. `permissions:` 아래에 `{scope}: {level}` 줄을 더하십시오.',
  },
  'action.publish.otherRun': {
    en: 'The run was started by `{event}` and not by a pull request: there is nothing to publish.',
    ko: '풀 리퀘스트가 아니라 `{event}`(으)로 시작한 실행이므로 게시할 것이 없습니다.',
  },
  'action.publish.nothing': {
    en: 'The run left no artifact `{name}`: it posted by itself, or judged nothing.',
    ko: '실행이 아티팩트 `{name}`을(를) 남기지 않았습니다. 스스로 게시했거나 판정한 것이 없습니다.',
  },
  'action.publish.noPull': {
    en: 'No open pull request has {branch} of {repository} as its head: nothing was posted.',
    ko: '{repository} 저장소의 {branch} 브랜치를 헤드로 둔 열린 풀 리퀘스트가 없어 아무것도 게시하지 않았습니다.',
  },
  'action.publish.refused': {
    en: 'Nothing was posted. {reason}',
    ko: '아무것도 게시하지 않았습니다. {reason}',
  },
  'action.publish.noFile': {
    en: 'The artifact does not hold {file}.',
    ko: '아티팩트에 {file} 파일이 없습니다.',
  },
  'action.publish.mismatch': {
    en: 'The artifact tells of another pull request or commit than the run it comes from.',
    ko: '아티팩트가 그것을 만든 실행과 다른 풀 리퀘스트나 커밋을 가리킵니다.',
  },
  'action.publish.noPermission': {
    en: 'The token may not read the artifact (GitHub: {detail}). Add the line `actions: read` under `permissions:` of the job.',
    ko: '토큰에 아티팩트를 읽을 권한이 없습니다 (GitHub: {detail}). 작업의 `permissions:` 아래에 `actions: read` 줄을 더하십시오.',
  },
  'action.publish.doubt': {
    en: 'Judged by a run over the head of this pull request, and this pull request changes files under `.github/`: the run itself may have been changed.',
    ko: '이 풀 리퀘스트의 헤드에서 실행된 판정이며, 이 풀 리퀘스트가 `.github/` 아래 파일을 바꿉니다. 실행 자체가 바뀌었을 수 있습니다.',
  },
  'action.superseded': {
    en: 'A newer run has commented already; this run left its comment as it is.',
    ko: '더 새로운 실행이 이미 댓글을 남겼으므로 그대로 두었습니다.',
  },
  'action.stale': {
    en: 'The pull request has moved on from {head}: the run of its newer head speaks, this one posted nothing.',
    ko: '풀 리퀘스트의 헤드가 {head}에서 바뀌었습니다. 새 헤드의 실행이 알리므로 이 실행은 아무것도 게시하지 않았습니다.',
  },
  'action.commentAuthor': {
    en: 'The token posts as {author}. Set `comment-author: {author}` to spare every run a second comment.',
    ko: '토큰은 {author} 이름으로 게시합니다. `comment-author: {author}`를 설정하면 실행마다 댓글을 두 번 만들지 않습니다.',
  },
} as const satisfies Texts

export type ActionKey = keyof typeof actionTexts

/** A sentence of the Action. */
export function actionText(
  key: ActionKey,
  language: Language,
  parameters: Message['parameters'] = {},
): string {
  return fill(actionTexts[key][language], parameters)
}
