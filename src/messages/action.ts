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
  'action.superseded': {
    en: 'A newer run has commented already; this run left its comment as it is.',
    ko: '더 새로운 실행이 이미 댓글을 남겼으므로 그대로 두었습니다.',
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
