(__chunk_url__ => {"use strict"; return {id: 5313, ids: [5313,2315,1822], modules: {

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   parseCommandLine: () => (/* binding */ parseCommandLine),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export FLAGS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _manifest_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1822);
/* harmony import */ var _types_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6124);




/** All flags of all commands; a command takes the ones it names. */
const FLAGS = {
    format: { type: 'string', short: 'f' },
    'fail-on': { type: 'string' },
    base: { type: 'string' },
    revision: { type: 'string' },
    lang: { type: 'string' },
    manifest: { type: 'string' },
    framework: { type: 'string' },
    policy: { type: 'string' },
    owner: { type: 'string' },
    output: { type: 'string', short: 'o' },
    verbose: { type: 'boolean', short: 'v' },
    online: { type: 'boolean' },
    repo: { type: 'string' },
    commit: { type: 'string' },
    verdict: { type: 'string' },
    'signer-workflow': { type: 'string' },
    'trusted-root': { type: 'string' },
    'tuf-mirror': { type: 'string' },
    'tuf-root': { type: 'string' },
    id: { type: 'string' },
    supplier: { type: 'string' },
    license: { type: 'string' },
    released: { type: 'string' },
    lineage: { type: 'string', multiple: true },
    registry: { type: 'string', multiple: true },
    confirm: { type: 'string', multiple: true },
    weights: { type: 'string' },
    hash: { type: 'boolean' },
    norms: { type: 'boolean' },
    force: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    plan: { type: 'string' },
    part: { type: 'string' },
    parts: { type: 'string' },
    partial: { type: 'boolean' },
    read: { type: 'string' },
    threads: { type: 'string' },
    progress: { type: 'boolean' },
    also: { type: 'string', multiple: true },
    svg: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/**
 * Reads the command line. Flags may stand before or after the command.
 * @throws UserError for an unknown flag (with the nearest known one) or a missing value.
 */
function parseCommandLine(argv) {
    for (const word of argv) {
        if (word === '--')
            break;
        const name = /^--([^=]+)/.exec(word)?.[1];
        if (name !== undefined && !Object.hasOwn(FLAGS, name)) {
            const close = (0,_manifest_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(name, Object.keys(FLAGS));
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Unknown option --${name}.${close === null ? '' : ` Did you mean --${close}?`} See sovereignty --help`);
        }
    }
    try {
        const { positionals, values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...argv],
            options: FLAGS,
            allowPositionals: true,
            strict: true,
        });
        const [command, ...rest] = positionals;
        return { command: command ?? null, positionals: rest, values };
    }
    catch (error) {
        // Node adds advice about "--", which helps nobody who mistyped a flag.
        const message = error instanceof Error ? error.message.replace(/\. To specify a positional.*$/s, '') : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${message}. See sovereignty --help`, { cause: error });
    }
}
/**
 * One word out of a list.
 * @throws UserError naming the allowed words and the nearest one.
 */
function oneOf(flag, value, allowed, fallback) {
    if (value === undefined)
        return fallback;
    const found = allowed.find((word) => word === value);
    if (found !== undefined)
        return found;
    const close = (0,_manifest_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(value, [...allowed]);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag} ${value} is not known; it takes ${allowed.join(', ')}.${close === null ? '' : ` Did you mean ${close}?`}`);
}
/** @throws UserError when a command gets flags or arguments it does not take. */
function only(parsed, command, flags, positionals) {
    for (const flag of Object.keys(parsed.values)) {
        if (!flags.includes(flag) && flag !== 'help') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`sovereignty ${command} does not take --${flag}. See sovereignty ${command} --help`);
        }
    }
    if (parsed.positionals.length > positionals) {
        const most = positionals === 1 ? 'one argument' : `at most ${positionals} arguments`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`sovereignty ${command} takes ${most}, found: ${parsed.positionals.join(' ')}`);
    }
}
function languageOf(values) {
    return oneOf('lang', values.lang, _types_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj, 'en');
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ damerauLevenshtein),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/** Words longer than this are never corrected: the cost is quadratic and a typing slip is not the explanation. */
const LONGEST = 64;
/** Candidates looked at, so that a long list of ids costs no noticeable time. */
const CANDIDATES = 500;
/** Fewer letters than this begin too many words. */
const SHORTEST_START = 4;
/**
 * The allowed word that was most likely meant, or `null`. Compared without regard to case, `_`, `-` and spaces; the cut-off
 * grows with the length of the word (one slip up to 7 letters, two up to 11, then three). Between equally near words the
 * one that starts alike wins; when none does, none is named. Without a near word, the only one that begins with the word
 * (or with which the word begins) is taken, as in `vision` for `vision-encoder`.
 */
function nearest(word, words) {
    if (word === '' || word.length > LONGEST)
        return null;
    const allowed = words.slice(0, CANDIDATES);
    const plain = fold(word);
    let best = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    let bestPrefix = -1;
    let tied = false;
    for (const candidate of allowed) {
        const other = fold(candidate);
        if (Math.abs(plain.length - other.length) > 3)
            continue;
        const distance = damerauLevenshtein(plain, other);
        if (distance > cutOff(plain, other))
            continue;
        const prefix = commonPrefix(plain, other);
        if (distance < bestDistance || (distance === bestDistance && prefix > bestPrefix)) {
            best = candidate;
            bestDistance = distance;
            bestPrefix = prefix;
            tied = false;
        }
        else if (distance === bestDistance && prefix === bestPrefix)
            tied = true;
    }
    if (best !== null)
        return tied ? null : best;
    if (plain.length < SHORTEST_START)
        return null;
    const continued = allowed.filter((candidate) => {
        const other = fold(candidate);
        return other.startsWith(plain) || (other.length >= SHORTEST_START && plain.startsWith(other));
    });
    return continued.length === 1 ? continued[0] : null;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) that lead from a to b. */
function damerauLevenshtein(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let distance = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, beforeLast[column - 2] + 1);
            }
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length];
}
/** Changing one of two letters makes any level any other, so there only a missing letter counts as a slip. */
function cutOff(word, other) {
    const longer = Math.max(word.length, other.length);
    if (longer <= 2)
        return word.length < other.length ? 1 : 0;
    if (longer <= 7)
        return 1;
    return longer <= 11 ? 2 : 3;
}
function fold(word) {
    return word.toLowerCase().replace(/[\s_-]+/g, '');
}
function commonPrefix(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length++;
    return length;
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/** Fills the gaps of a text. A parameter that is missing stays visible as `{name}`. */
function fill(template, parameters) {
    return template.replace(/\{(\w+)\}/g, (gap, name) => {
        const value = parameters[name];
        return value === undefined ? gap : String(value);
    });
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ templateOf),
  Qq: () => (/* binding */ messages_text)
});

// UNUSED EXPORTS: textFiles

;// CONCATENATED MODULE: ./build/messages/action.js

/** What the Action says by itself: in the log, in notices and where a comment could not be posted. */
const actionTexts = {
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
};
/** A sentence of the Action. */
function actionText(key, language, parameters = {}) {
    return fill(actionTexts[key][language], parameters);
}

;// CONCATENATED MODULE: ./build/messages/attestation.js
/** What `sovereignty verify` says. */
const attestationTexts = {
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
};

;// CONCATENATED MODULE: ./build/messages/boms.js
/** Bills of materials: what could not be read of them, and where they and the manifest do not agree. */
const bomTexts = {
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
};

;// CONCATENATED MODULE: ./build/messages/catalog-view.js
/** What `sovereignty catalog` shows. */
const catalogViewTexts = {
    'catalog.heading': {
        en: 'What the tool knows of others. A figure without a source was not traced: it may help to name a thing and contradicts nobody by itself.',
        ko: '도구가 알고 있는 타사 정보입니다. 출처가 없는 값은 확인되지 않은 것으로, 이름을 알아보는 데만 쓰이며 그것만으로는 누구의 주장도 반박하지 않습니다.',
    },
    'catalog.count': {
        en: '{label}: {count} rows, {figures} figures, {traced} of them traced to a source',
        ko: '{label}: {count}개 항목, 값 {figures}개, 그중 출처 확인 {traced}개',
    },
    'catalog.hint': {
        en: 'sovereignty catalog WORD… searches by id, name, alias, supplier, family and country.',
        ko: 'sovereignty catalog WORD…로 ID, 이름, 별칭, 공급자, 계열, 국가를 검색합니다.',
    },
    'catalog.none': {
        en: 'Nothing in the catalogue matches {words}. That says nothing about the thing: the catalogue is not complete.',
        ko: '카탈로그에 {words}에 해당하는 항목이 없습니다. 카탈로그는 완전하지 않으므로, 이는 그 대상에 대해 아무것도 말해 주지 않습니다.',
    },
    'catalog.found': { en: 'Rows that match {words}: {count}', ko: '{words}에 해당하는 항목 {count}개.' },
    'catalog.more': {
        en: '… and {count} more; add a word, or --format json for all.',
        ko: '… 외 {count}개. 단어를 더하거나 --format json으로 모두 볼 수 있습니다.',
    },
    'catalog.confidence.untraced': { en: 'not traced', ko: '출처 미확인' },
    'catalog.confidence.named': { en: 'read from its name', ko: '이름에서 읽음' },
    'catalog.confidence.traced': { en: 'traced', ko: '출처 확인' },
    'catalog.confidence.published': {
        en: 'traced, its own file or a copy',
        ko: '출처 확인, 모델 자체 파일 또는 그 사본',
    },
    'catalog.confidence.secondary': { en: 'traced, a table of somebody else', ko: '출처 확인, 제삼자의 표' },
    'catalog.confidence.defaults': {
        en: 'traced, defaults of a configuration class',
        ko: '출처 확인, 설정 클래스의 기본값',
    },
    'catalog.aliases': { en: 'also', ko: '별칭' },
    'catalog.note': { en: 'note', ko: '비고' },
    'catalog.kind.family': { en: 'families', ko: '모델 계열' },
    'catalog.kind.model': { en: 'models', ko: '모델' },
    'catalog.kind.owner': { en: 'owners', ko: '공급자' },
    'catalog.kind.provider': { en: 'providers', ko: '폐쇄형 API' },
    'catalog.kind.license': { en: 'licences', ko: '라이선스' },
    'catalog.kind.tokenizer': { en: 'tokenizers', ko: '토크나이저' },
    'catalog.kind.dataset': { en: 'data sets', ko: '데이터셋' },
    'catalog.one.family': { en: 'family', ko: '모델 계열' },
    'catalog.one.model': { en: 'model', ko: '모델' },
    'catalog.one.owner': { en: 'owner', ko: '공급자' },
    'catalog.one.provider': { en: 'provider', ko: '폐쇄형 API' },
    'catalog.one.license': { en: 'licence', ko: '라이선스' },
    'catalog.one.tokenizer': { en: 'tokenizer', ko: '토크나이저' },
    'catalog.one.dataset': { en: 'data set', ko: '데이터셋' },
    'catalog.figure.license': { en: 'licence', ko: '라이선스' },
    'catalog.figure.license-seen': { en: 'also seen as', ko: '다른 표기' },
    'catalog.figure.generator': { en: 'made with outputs of', ko: '생성에 쓰인 모델' },
    'catalog.figure.country': { en: 'country', ko: '국가' },
    'catalog.figure.first-release': { en: 'first release', ko: '첫 공개' },
    'catalog.figure.supplier': { en: 'supplier', ko: '공급자' },
    'catalog.figure.family': { en: 'family', ko: '계열' },
    'catalog.figure.kind': { en: 'kind', ko: '종류' },
    'catalog.figure.model-type': { en: 'model type', ko: '모델 유형' },
    'catalog.figure.relation': { en: 'made from', ko: '기반' },
    'catalog.figure.body': { en: 'body', ko: '본체 치수' },
    'catalog.figure.vision': { en: 'vision tower', ko: '비전 인코더 치수' },
    'catalog.figure.audio': { en: 'audio tower', ko: '오디오 인코더 치수' },
    'catalog.figure.hub': { en: 'on the hub', ko: '허브 조직' },
    'catalog.figure.github': { en: 'on GitHub', ko: 'GitHub 계정' },
    'catalog.figure.packages': { en: 'packages', ko: '패키지' },
    'catalog.figure.environment': { en: 'environment', ko: '환경 변수' },
    'catalog.figure.hosts': { en: 'hosts', ko: '호스트' },
    'catalog.figure.license-family': { en: 'kind of terms', ko: '조건 유형' },
    'catalog.figure.commercial': { en: 'commercial use', ko: '상업적 이용' },
    'catalog.figure.vocabulary-size': { en: 'vocabulary', ko: '어휘 크기' },
    'catalog.figure.extends': { en: 'extends', ko: '확장한 대상' },
    'catalog.figure.digest': { en: 'SHA-256 of the vocabulary', ko: '어휘 SHA-256' },
    'catalog.figure.published-with': { en: 'published with', ko: '함께 공개된 모델' },
};

// EXTERNAL MODULE: ./build/messages/catalogue.js
var catalogue = __webpack_require__(1188);
;// CONCATENATED MODULE: ./build/messages/duties.js
/** What licences ask of whoever builds on a part, or keep for their licensor: `duty.<id>`. */
const dutyTexts = {
    'duty.non-commercial': { en: 'no commercial use', ko: '상업적 이용 금지' },
    'duty.no-production': { en: 'no use in production', ko: '실서비스 사용 금지' },
    'duty.territory-excluded': {
        en: 'grants nothing in {territories}',
        ko: '{territories}에서는 허락되지 않음',
    },
    'duty.user-threshold.license-needed': {
        en: 'above {users} monthly active users a licence of its own is needed',
        ko: '월간 이용자 {users}명 초과 시 별도 라이선스 필요',
    },
    'duty.user-threshold.label': {
        en: 'above {users} monthly active users a label has to be shown',
        ko: '월간 이용자 {users}명 초과 시 표시 의무',
    },
    'duty.revenue-threshold.license-needed': {
        en: 'from {amount} {currency} of revenue a {per} a licence of its own is needed',
        ko: '매출 {amount} {currency}({per}) 이상이면 별도 라이선스 필요',
    },
    'duty.revenue-threshold.label': {
        en: 'from {amount} {currency} of revenue a {per} a label has to be shown',
        ko: '매출 {amount} {currency}({per}) 이상이면 표시 의무',
    },
    'duty.name-prefix': {
        en: 'names of derived models begin with “{prefix}”',
        ko: '파생 모델 이름은 “{prefix}”로 시작',
    },
    'duty.badge': { en: 'show “{text}”', ko: '“{text}” 표시' },
    'duty.notice': { en: 'ship its notice in a NOTICE file', ko: 'NOTICE 파일에 고지 포함' },
    'duty.upstream-notice': {
        en: 'pass on its NOTICE file, if it has one',
        ko: 'NOTICE 파일이 있으면 함께 전달',
    },
    'duty.license-copy': { en: 'pass on a copy of the licence', ko: '라이선스 사본 전달' },
    'duty.keep-notices': { en: 'keep copyright and licence notices', ko: '저작권·라이선스 고지 유지' },
    'duty.attribution': { en: 'name the author', ko: '저작자 표시' },
    'duty.share-alike': { en: 'adaptations under the same licence', ko: '동일 조건으로 변경 허락' },
    'duty.no-derivatives': { en: 'no sharing of adaptations', ko: '변경물 배포 금지' },
    'duty.use-restrictions': { en: 'follow its use policy', ko: '사용 정책 준수' },
    'duty.flow-down': {
        en: 'bind those you pass it on to by the same use limits',
        ko: '전달받는 쪽에도 같은 사용 제한 적용',
    },
    'duty.export-control': { en: 'follow export control rules', ko: '수출 통제 규정 준수' },
    'duty.output-training.notice': {
        en: 'say so where its outputs train a model',
        ko: '출력으로 모델을 학습하면 표시',
    },
    'duty.output-training.name': {
        en: 'models trained with its outputs fall under the name rule too',
        ko: '출력으로 학습한 모델에도 이름 규칙 적용',
    },
    'duty.output-training.derivative': {
        en: 'models trained with its outputs count as derived',
        ko: '출력으로 학습한 모델도 파생 모델로 간주',
    },
    'duty.output-training.forbidden': {
        en: 'neither it nor its outputs may improve other models',
        ko: '모델과 출력으로 다른 모델을 개선할 수 없음',
    },
    'duty.output-training.competing': {
        en: 'its outputs may not train models that compete with {licensor}',
        ko: '출력으로 {licensor}와(과) 경쟁하는 모델을 학습할 수 없음',
    },
    'duty.output-training.competing-data': {
        en: 'made with outputs of {generator}, which may not train models that compete with {licensor}',
        ko: '{generator}의 출력으로 만든 데이터로, {licensor}와(과) 경쟁하는 모델을 학습할 수 없음',
    },
    'duty.non-compete': {
        en: 'a licence of its own is needed to compete with {licensor}',
        ko: '{licensor}와(과) 경쟁하려면 별도 라이선스 필요',
    },
    'duty.derivative-ownership': {
        en: 'derived models belong to {owner}',
        ko: '파생 모델의 권리는 {owner}에 귀속',
    },
    'duty.output-ownership': { en: 'the licensor owns the outputs', ko: '출력의 권리는 허락자에 귀속' },
    'duty.destroy-on-end': {
        en: 'copies have to be destroyed when the licence ends',
        ko: '라이선스 종료 시 사본 폐기',
    },
    'duty.revocable': {
        en: '{licensor} can end it without a breach',
        ko: '{licensor}가 위반 없이도 종료 가능',
    },
    'duty.unilateral-amendment': {
        en: '{licensor} can change the terms alone',
        ko: '{licensor}가 조건을 일방적으로 변경 가능',
    },
    'duty.remote-restriction': {
        en: '{licensor} reserves the right to restrict use from afar',
        ko: '{licensor}가 원격으로 사용을 제한할 권리 보유',
    },
    'duty.governing-law': { en: 'law: {law}', ko: '준거법: {law}' },
    'duty.other': { en: '{text}', ko: '{text}' },
};

;// CONCATENATED MODULE: ./build/messages/findings.js
/** Findings and what would resolve them. */
const findingTexts = {
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
};

// EXTERNAL MODULE: ./build/frameworks/data/msit-2026.json
var msit_2026 = __webpack_require__(2218);
// EXTERNAL MODULE: ./build/frameworks/data/t-class-2.0.json
var t_class_2_0 = __webpack_require__(7320);
;// CONCATENATED MODULE: ./build/messages/frameworks.js


/** Titles, questions and next steps of the frameworks that ship with the tool, under `title.`, `question.` and `next.`. */
const frameworkTexts = Object.fromEntries([...t_class_2_0.requirements, ...msit_2026.requirements].flatMap(({ id, title, question, next }) => [
    [`title.${id}`, title],
    [`question.${id}`, question],
    [`next.${id}`, next],
]));

;// CONCATENATED MODULE: ./build/messages/github-source.js
/** What is said while a repository on GitHub is read. */
const githubSourceTexts = {
    'remote.not-found': {
        en: '{name}: GitHub shows no such repository ({page}). Check the name; if it is private, set GITHUB_TOKEN to a token that may read its contents. For a folder of this machine, give a path that exists',
        ko: '{name}: GitHub에서 이런 저장소를 찾을 수 없습니다({page}). 이름을 확인하십시오. 비공개 저장소라면 내용을 읽을 수 있는 토큰을 GITHUB_TOKEN에 설정하십시오. 이 컴퓨터의 폴더라면 존재하는 경로를 지정하십시오',
    },
    'remote.not-found-with-token': {
        en: '{name}: GitHub shows no such repository ({page}) to the token in GITHUB_TOKEN or GH_TOKEN. Check the name, and that the token may read the contents of this repository',
        ko: '{name}: GITHUB_TOKEN 또는 GH_TOKEN의 토큰으로는 GitHub에서 이런 저장소를 찾을 수 없습니다({page}). 이름과 함께, 토큰에 이 저장소의 내용을 읽을 권한이 있는지 확인하십시오',
    },
    'remote.empty': {
        en: '{name}: the repository has no commit yet ({page}). There is nothing to check',
        ko: '{name}: 저장소에 아직 커밋이 없습니다({page}). 검사할 것이 없습니다',
    },
    'remote.no-such-revision': {
        en: '{name}: the repository has no branch, tag or commit {revision}. See {page}/branches and {page}/tags',
        ko: '{name}: 저장소에 {revision}(이)라는 브랜치, 태그, 커밋이 없습니다. {page}/branches 와 {page}/tags 를 참고하십시오',
    },
    'remote.no-such-branch-or-folder': {
        en: '{name}: the repository has no branch or tag {revision}. Where it is a branch with a folder behind it, leave the folder out: whole repositories are read. See {page}/branches and {page}/tags',
        ko: '{name}: 저장소에 {revision}(이)라는 브랜치나 태그가 없습니다. 브랜치 뒤에 폴더가 붙은 것이라면 폴더를 빼십시오. 저장소 전체를 읽습니다. {page}/branches 와 {page}/tags 를 참고하십시오',
    },
    'remote.bad-token': {
        en: '{name}: GitHub does not accept the token in GITHUB_TOKEN or GH_TOKEN ({status}). Make a new one, or unset it: public repositories need none',
        ko: '{name}: GitHub이 GITHUB_TOKEN 또는 GH_TOKEN의 토큰을 받아들이지 않습니다({status}). 새로 만들거나 설정을 지우십시오. 공개 저장소에는 토큰이 필요 없습니다',
    },
    'remote.malformed-token': {
        en: 'GITHUB_TOKEN or GH_TOKEN holds characters that no token has. Set it again, or unset it: public repositories need none',
        ko: 'GITHUB_TOKEN 또는 GH_TOKEN에 토큰에 쓰이지 않는 문자가 있습니다. 다시 설정하거나 설정을 지우십시오. 공개 저장소에는 토큰이 필요 없습니다',
    },
    'remote.sso': {
        en: '{name}: the organisation asks for single sign-on (SAML). Authorise the token in GITHUB_TOKEN for it at {page}',
        ko: '{name}: 조직이 SAML 단일 로그인을 요구합니다. {page} 에서 GITHUB_TOKEN의 토큰을 이 조직에 승인하십시오',
    },
    'remote.forbidden': {
        en: '{name}: GitHub refuses ({status}: {said}). Set GITHUB_TOKEN to a token that may read the contents of this repository',
        ko: '{name}: GitHub이 거부했습니다({status}: {said}). 이 저장소의 내용을 읽을 수 있는 토큰을 GITHUB_TOKEN에 설정하십시오',
    },
    'remote.blocked': {
        en: '{name}: GitHub has blocked this repository ({status}: {said}). Its files cannot be read there',
        ko: '{name}: GitHub이 이 저장소를 차단했습니다({status}: {said}). 그곳에서는 파일을 읽을 수 없습니다',
    },
    'remote.rate-limit': {
        en: "GitHub's rate limit for requests without a token is used up; it is free again in {minutes} min. Set GITHUB_TOKEN for a higher one, or wait and try again: what was read is kept",
        ko: '토큰 없는 요청에 대한 GitHub의 한도를 모두 썼습니다. {minutes}분 뒤에 다시 쓸 수 있습니다. GITHUB_TOKEN을 설정하면 한도가 늘어납니다. 아니면 기다렸다가 다시 실행하십시오. 읽은 것은 보관됩니다',
    },
    'remote.rate-limit-with-token': {
        en: "GitHub's rate limit of this token is used up; it is free again in {minutes} min. Wait and try again: what was read is kept",
        ko: '이 토큰에 대한 GitHub의 한도를 모두 썼습니다. {minutes}분 뒤에 다시 쓸 수 있습니다. 기다렸다가 다시 실행하십시오. 읽은 것은 보관됩니다',
    },
    'remote.secondary-limit': {
        en: 'GitHub holds back too many requests at once (secondary rate limit). Wait {minutes} min and try again: what was read is kept',
        ko: 'GitHub이 한꺼번에 온 많은 요청을 제한하고 있습니다(secondary rate limit). {minutes}분 기다렸다가 다시 실행하십시오. 읽은 것은 보관됩니다',
    },
    'remote.unavailable': {
        en: '{name}: GitHub answered {status}. Try again later; https://www.githubstatus.com says whether it has a failure',
        ko: '{name}: GitHub의 응답은 {status}입니다. 나중에 다시 실행하십시오. 장애 여부는 https://www.githubstatus.com 에서 확인할 수 있습니다',
    },
    'remote.unreachable': {
        en: '{origin} does not answer ({reason}). Try again, or clone the repository and give its folder',
        ko: '{origin}의 응답이 없습니다({reason}). 다시 실행하거나, 저장소를 복제하여 그 폴더를 지정하십시오',
    },
    'remote.cut-off': {
        en: '{name}: the download broke off ({reason}). Try again, or clone the repository and give its folder',
        ko: '{name}: 내려받기가 중간에 끊겼습니다({reason}). 다시 실행하거나, 저장소를 복제하여 그 폴더를 지정하십시오',
    },
    'remote.odd-answer': {
        en: '{name}: {api} answers as no GitHub does ({found}). Check GITHUB_API_URL and GITHUB_SERVER_URL',
        ko: '{name}: {api}의 응답이 GitHub의 형식이 아닙니다({found}). GITHUB_API_URL과 GITHUB_SERVER_URL을 확인하십시오',
    },
    'remote.not-an-address': {
        en: '{variable} {value} is not a web address',
        ko: '{variable}의 값 {value}은(는) 웹 주소가 아닙니다',
    },
    'remote.renamed': {
        en: '{name} is called {now} today; it is read under this name',
        ko: '{name}의 현재 이름은 {now}입니다. 이 이름으로 읽습니다',
    },
    'remote.folder-taken': {
        en: '{target} is a folder here and is checked as such. For the repository on GitHub write github:{target}',
        ko: '{target}은(는) 이 컴퓨터의 폴더이며, 폴더로 검사합니다. GitHub의 저장소는 github:{target}(으)로 지정하십시오',
    },
    'remote.repository-taken': {
        en: '{target} is read from GitHub. For the folder {folder} here use --revision',
        ko: '{target}은(는) GitHub에서 읽습니다. 이 컴퓨터의 폴더 {folder}는 --revision으로 지정하십시오',
    },
};

;// CONCATENATED MODULE: ./build/messages/history.js
/** What git history and digests show. */
const historyTexts = {
    'finding.digest-mismatch': {
        en: '`{name}`: `{path}` has the digest `{found}…`; the manifest states `{declared}…`.',
        ko: '`{name}`: `{path}`의 해시는 `{found}…`, 선언 파일에 적힌 값은 `{declared}…`입니다.',
    },
    'finding.digest-mismatch-pointer': {
        en: '`{name}`: the Git LFS pointer `{path}` stands for `{found}…`; the manifest states `{declared}…`.',
        ko: '`{name}`: Git LFS 포인터 `{path}`가 가리키는 파일은 `{found}…`, 선언 파일에 적힌 값은 `{declared}…`입니다.',
    },
    'finding.digest-mismatch-several': {
        en: '`{name}`: the manifest states `{declared}…`, which none of {count} files has; `{path}` has `{found}…`.',
        ko: '`{name}`: 선언 파일에 적힌 값 `{declared}…`을(를) 가진 파일이 {count}개 가운데 없습니다. `{path}`의 해시는 `{found}…`입니다.',
    },
    'finding.digest-mismatch-list': {
        en: '`{name}` states `{declared}…` for `{path}`, and the file has `{found}…`.',
        ko: '`{name}`에 적힌 `{path}`의 해시는 `{declared}…`인데 파일의 해시는 `{found}…`입니다.',
    },
    'help.digest-mismatch-list': {
        en: 'Write the list of checksums again, or put back the file it is about.',
        ko: '해시 목록을 다시 만들거나 목록이 말하는 파일을 되돌려 놓습니다.',
    },
    'help.digest-mismatch': {
        en: 'State the digest of the file that is here, or put back the file the manifest is about.',
        ko: '현재 파일의 해시를 적거나 선언 파일이 말하는 파일을 되돌려 놓습니다.',
    },
    'finding.history-credit-added': {
        en: '`{path}` credits {holders} since commit {commit} ({date}), after the release.',
        ko: '`{path}`: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 추가되었습니다.',
    },
    'finding.history-credit-added-files': {
        en: '{count} files, `{path}` among them, credit {holders} since commit {commit} ({date}), after the release.',
        ko: '`{path}` 등 파일 {count}개: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 추가되었습니다.',
    },
    'finding.history-credit-removed': {
        en: '`{path}` credited {holders} until commit {commit} ({date}), after the release.',
        ko: '`{path}`: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 삭제되었습니다.',
    },
    'finding.history-credit-removed-files': {
        en: '{count} files, `{path}` among them, credited {holders} until commit {commit} ({date}), after the release.',
        ko: '`{path}` 등 파일 {count}개: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 삭제되었습니다.',
    },
    'finding.history-page-base-added': {
        en: '`{path}` names `{name}` as what a model comes from since commit {commit} ({date}), after the release; before, its text did not name it: “{quote}”',
        ko: '`{path}`: 모델의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 추가되었습니다. 공개 당시 본문에는 이 이름이 없었습니다: “{quote}”',
    },
    'finding.history-page-base-removed': {
        en: '`{path}` named `{name}` as what a model comes from until commit {commit} ({date}), after the release; its text no longer names it. It said: “{quote}”',
        ko: '`{path}`: 모델의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 삭제되었고, 지금 본문에는 이 이름이 없습니다. 당시 문장: “{quote}”',
    },
    'finding.history-page-tokenizer-added': {
        en: '`{path}` names `{name}` as the maker of the tokenizer since commit {commit} ({date}), after the release; before, its text did not name it: “{quote}”',
        ko: '`{path}`: 토크나이저의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 추가되었습니다. 공개 당시 본문에는 이 이름이 없었습니다: “{quote}”',
    },
    'finding.history-page-tokenizer-removed': {
        en: '`{path}` named `{name}` as the maker of the tokenizer until commit {commit} ({date}), after the release; its text no longer names it. It said: “{quote}”',
        ko: '`{path}`: 토크나이저의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 삭제되었고, 지금 본문에는 이 이름이 없습니다. 당시 문장: “{quote}”',
    },
    'finding.history-page-code-added': {
        en: '`{path}` credits `{name}` for code since commit {commit} ({date}), after the release; before, its text did not name it: “{quote}”',
        ko: '`{path}`: 코드의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 추가되었습니다. 공개 당시 본문에는 이 이름이 없었습니다: “{quote}”',
    },
    'finding.history-page-code-removed': {
        en: '`{path}` credited `{name}` for code until commit {commit} ({date}), after the release; its text no longer names it. It said: “{quote}”',
        ko: '`{path}`: 코드의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 삭제되었고, 지금 본문에는 이 이름이 없습니다. 당시 문장: “{quote}”',
    },
    'finding.history-page-notice-added': {
        en: '`{path}` shows `{name}`, a notice that a licence asks for, since commit {commit} ({date}), after the release: “{quote}”',
        ko: '`{path}`: 라이선스가 요구하는 고지 `{name}`이(가) 공개 이후 커밋 {commit}({date})에서 추가되었습니다: “{quote}”',
    },
    'finding.history-page-notice-removed': {
        en: '`{path}` showed `{name}`, a notice that a licence asks for, until commit {commit} ({date}), after the release. It said: “{quote}”',
        ko: '`{path}`: 라이선스가 요구하는 고지 `{name}`이(가) 공개 이후 커밋 {commit}({date})에서 삭제되었습니다. 당시 문장: “{quote}”',
    },
    'finding.history-license-added': {
        en: '`{path}` (`{license}`) came with commit {commit} ({date}), after the release; before it there was no such file.',
        ko: '`{path}`(`{license}`): 공개 이후 커밋 {commit}({date})에서 추가되었으며 그 전에는 이런 파일이 없었습니다.',
    },
    'finding.history-text-added': {
        en: '`{path}` came with commit {commit} ({date}), after the release; before it there was no such file.',
        ko: '`{path}`: 공개 이후 커밋 {commit}({date})에서 추가되었으며 그 전에는 이런 파일이 없었습니다.',
    },
    'finding.history-license-removed': {
        en: '`{path}` (`{license}`) was there at the release; commit {commit} ({date}) removed it, and no other file has that licence.',
        ko: '`{path}`(`{license}`): 공개 당시 있었으나 커밋 {commit}({date})에서 삭제되었으며 같은 라이선스의 다른 파일이 없습니다.',
    },
    'finding.history-text-removed': {
        en: '`{path}` was there at the release; commit {commit} ({date}) removed it.',
        ko: '`{path}`: 공개 당시 있었으나 커밋 {commit}({date})에서 삭제되었습니다.',
    },
    'finding.history-license-changed': {
        en: 'The licence in `{path}` went from `{from}` to `{to}` in commit {commit} ({date}), after the release.',
        ko: '`{path}`의 라이선스가 공개 이후 커밋 {commit}({date})에서 `{from}`에서 `{to}`(으)로 변경되었습니다.',
    },
    'finding.history-weights': {
        en: 'Weight files replaced up to commit {commit} ({date}): {count}, `{path}` among them. `{manifest}` was last changed before, on {manifestDate}.',
        ko: '커밋 {commit}({date})까지 교체된 가중치 파일: `{path}` 등 {count}개. `{manifest}`의 마지막 변경은 그보다 앞선 {manifestDate}입니다.',
    },
    'finding.history-weights-digests': {
        en: 'Weight files replaced up to commit {commit} ({date}): {count}, `{path}` among them (sha256 {from}… to {to}…). `{manifest}` was last changed before, on {manifestDate}.',
        ko: '커밋 {commit}({date})까지 교체된 가중치 파일: `{path}` 등 {count}개(sha256 {from}… → {to}…). `{manifest}`의 마지막 변경은 그보다 앞선 {manifestDate}입니다.',
    },
    'help.history-weights': {
        en: 'Check that the manifest still says what these weights are, and commit it with the date of the claim or the new digests.',
        ko: '선언 파일이 현재 가중치에 대해서도 맞는지 확인하고 주장 날짜나 새 해시와 함께 커밋합니다.',
    },
    'help.history-release-weights': {
        en: 'Taken as the release: commit {commit} ({date}), the first with weights. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
        ko: '공개 시점으로 본 것: 가중치가 처음 올라온 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
    },
    'help.history-release-tag': {
        en: 'Taken as the release: commit {commit} ({date}), the first with a tag. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
        ko: '공개 시점으로 본 것: 태그가 처음 붙은 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
    },
    'help.history-release-description': {
        en: 'Taken as the release: commit {commit} ({date}), the first with a declaration or a model card. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
        ko: '공개 시점으로 본 것: 선언 파일 또는 모델 카드가 처음 올라온 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
    },
    'help.history-release-page': {
        en: 'Taken as the release: commit {commit} ({date}), the first whose README links to the published weights. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
        ko: '공개 시점으로 본 것: README가 공개된 가중치를 처음 링크한 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
    },
    'help.history-start': {
        en: 'The history here begins at commit {commit} ({date}), by then released. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
        ko: '여기 있는 이력은 이미 공개된 뒤인 커밋 {commit}({date})에서 시작합니다. 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
    },
};

;// CONCATENATED MODULE: ./build/messages/licenses.js
/** What reports say about the licences found in a repository. */
const licenseTexts = {
    'report.licensesFound': {
        en: 'Licences found, each with its reach',
        ko: '발견된 라이선스와 적용 범위',
    },
    'report.licenseMatch.exact': { en: 'text unchanged', ko: '원문 그대로' },
    'report.licenseMatch.equivalent': { en: 'same text', ko: '같은 내용' },
    'report.licenseMatch.modified': { en: 'changed text', ko: '변경된 내용' },
    'report.licenseMatch.unknown': { en: 'text not known', ko: '알려지지 않은 내용' },
    'report.licenseMatch.declared': { en: 'named, without its text', ko: '이름만 있고 원문 없음' },
    'report.licenseReach.all': { en: 'whole repository', ko: '저장소 전체' },
    'report.licenseReach.except': { en: 'without {folders}', ko: '제외: {folders}' },
    'report.licenseAdded': { en: 'added: “{words}”', ko: '추가된 낱말: “{words}”' },
    'report.moreLicenses.one': { en: '1 more licence', ko: '라이선스 1건 더 있음' },
    'report.moreLicenses.other': { en: '{count} more licences', ko: '라이선스 {count}건 더 있음' },
};

;// CONCATENATED MODULE: ./build/messages/manifest.js
/**
 * What is wrong with a manifest, and below the same key with `.help` what to do. Words between backticks are shown as
 * code. Korean avoids particles right after a gap, because their form depends on how the filled word is read aloud.
 */
const manifestTexts = {
    'manifest.json.tooLarge': {
        en: 'The manifest has {bytes} bytes; at most {limit} are read.',
        ko: '매니페스트 크기가 {bytes}바이트입니다. 최대 {limit}바이트까지 읽습니다.',
    },
    'manifest.json.tooLarge.help': {
        en: 'Keep logs and bills of materials in files of their own and name them under `evidence` or `coveredBy`.',
        ko: '로그와 BOM은 별도 파일로 두고 `evidence` 또는 `coveredBy`에 그 경로를 적습니다.',
    },
    'manifest.json.notUtf8': {
        en: 'Byte {byte} is not valid UTF-8.',
        ko: '바이트 {byte} 값은 올바른 UTF-8이 아닙니다.',
    },
    'manifest.json.notUtf8.help': { en: 'Save the file as UTF-8.', ko: '파일을 UTF-8로 저장합니다.' },
    'manifest.json.utf16': {
        en: 'The file is UTF-16; JSON files are UTF-8.',
        ko: '파일 인코딩이 UTF-16입니다. JSON 파일은 UTF-8이어야 합니다.',
    },
    'manifest.json.utf16.help': { en: 'Save the file as UTF-8.', ko: '파일을 UTF-8로 저장합니다.' },
    'manifest.json.byteOrderMark': {
        en: 'The file begins with a byte-order mark, which JSON does not allow.',
        ko: '파일이 BOM(바이트 순서 표시)으로 시작합니다. JSON에서는 허용되지 않습니다.',
    },
    'manifest.json.byteOrderMark.help': {
        en: 'Save the file as UTF-8 without byte-order mark.',
        ko: '파일을 BOM 없는 UTF-8로 저장합니다.',
    },
    'manifest.json.empty': { en: 'The file is empty.', ko: '파일이 비어 있습니다.' },
    'manifest.json.empty.help': {
        en: 'Begin with `{"schemaVersion": "1.0.0", "subject": {"name": "…"}, "claim": {"level": "…"}}`, or run `sovereignty init`.',
        ko: '`{"schemaVersion": "1.0.0", "subject": {"name": "…"}, "claim": {"level": "…"}}` 형태로 시작하거나 `sovereignty init` 명령을 실행합니다.',
    },
    'manifest.json.textAfterEnd': {
        en: 'There is text after the end of the document.',
        ko: '문서가 끝난 뒤에 내용이 더 있습니다.',
    },
    'manifest.json.textAfterEnd.help': {
        en: 'Remove it, or move the closing bracket behind it. The file holds exactly one object.',
        ko: '해당 내용을 지우거나 닫는 괄호를 그 뒤로 옮깁니다. 파일에는 객체가 하나만 있어야 합니다.',
    },
    'manifest.json.endsEarly': {
        en: 'The file ends where a value is expected.',
        ko: '값이 있어야 할 자리에서 파일이 끝났습니다.',
    },
    'manifest.json.endsEarly.help': {
        en: 'Add the value and the closing brackets.',
        ko: '값과 닫는 괄호를 추가합니다.',
    },
    'manifest.json.unclosed': {
        en: 'The `{bracket}` opened at line {line}, column {column} is never closed.',
        ko: '{line}행 {column}열에서 연 `{bracket}` 괄호가 닫히지 않았습니다.',
    },
    'manifest.json.unclosed.help': {
        en: 'Add `{close}` where it ends.',
        ko: '끝나는 자리에 `{close}` 괄호를 추가합니다.',
    },
    'manifest.json.wrongBracket': {
        en: 'Found `{found}` where `{close}` is expected, which closes the bracket opened on line {line}.',
        ko: '{line}행에서 연 괄호를 닫는 `{close}` 자리에 `{found}` 문자가 있습니다.',
    },
    'manifest.json.wrongBracket.help': {
        en: 'Write `{close}`, or add the bracket that is missing before it.',
        ko: '`{close}` 괄호로 고치거나 그 앞에 빠진 괄호를 추가합니다.',
    },
    'manifest.json.tooDeep': {
        en: 'Brackets are nested deeper than {limit} levels.',
        ko: '괄호가 {limit}단계보다 깊게 중첩되어 있습니다.',
    },
    'manifest.json.tooDeep.help': {
        en: 'Keep deeply nested data in a file of its own and name it under `evidence`.',
        ko: '깊게 중첩된 데이터는 별도 파일로 두고 `evidence`에 그 경로를 적습니다.',
    },
    'manifest.json.tooManyValues': {
        en: 'The manifest holds more than {limit} values.',
        ko: '매니페스트에 값이 {limit}개보다 많습니다.',
    },
    'manifest.json.tooManyValues.help': {
        en: 'Keep logs and bills of materials in files of their own and name them under `evidence` or `coveredBy`.',
        ko: '로그와 BOM은 별도 파일로 두고 `evidence` 또는 `coveredBy`에 그 경로를 적습니다.',
    },
    'manifest.json.unexpected': {
        en: 'Found `{found}` where a value, a comma or a closing bracket is expected.',
        ko: '값, 쉼표 또는 닫는 괄호가 있어야 할 자리에 `{found}` 문자가 있습니다.',
    },
    'manifest.json.unexpected.help': {
        en: 'A value is a text in double quotes, a number, true, false, null, `[…]` or `{…}`.',
        ko: '값은 큰따옴표로 감싼 문자열, 숫자, true, false, null, `[…]`, `{…}` 중 하나입니다.',
    },
    'manifest.json.keyExpected': {
        en: 'Found `{found}` where a key in double quotes is expected.',
        ko: '큰따옴표로 감싼 키가 있어야 할 자리에 `{found}` 문자가 있습니다.',
    },
    'manifest.json.keyExpected.help': {
        en: 'Members have the form `"key": value`.',
        ko: '멤버는 `"key": value` 형태로 적습니다.',
    },
    'manifest.json.unquotedKey': {
        en: 'The key `{found}` is not in double quotes.',
        ko: '키 `{found}` 앞뒤에 큰따옴표가 없습니다.',
    },
    'manifest.json.unquotedKey.help': { en: 'Write `"{found}"`.', ko: '`"{found}"` 형태로 적습니다.' },
    'manifest.json.unquotedText': {
        en: '`{found}` is neither a number, true, false, null nor a text in double quotes.',
        ko: '`{found}` 값은 숫자, true, false, null, 큰따옴표 문자열 중 어느 것도 아닙니다.',
    },
    'manifest.json.unquotedText.help': { en: 'Write `"{found}"`.', ko: '`"{found}"` 형태로 적습니다.' },
    'manifest.json.foreignWord': {
        en: '`{found}` is not a word of JSON.',
        ko: '`{found}` 값은 JSON에 없는 낱말입니다.',
    },
    'manifest.json.foreignWord.help': { en: 'Write `{meant}`.', ko: '`{meant}` 값으로 적습니다.' },
    'manifest.json.notANumber': {
        en: '`{found}` cannot be written in JSON.',
        ko: '`{found}` 값은 JSON으로 적을 수 없습니다.',
    },
    'manifest.json.notANumber.help': {
        en: 'Write a finite number, or leave the field out.',
        ko: '유한한 숫자를 적거나 필드를 생략합니다.',
    },
    'manifest.json.badNumber': {
        en: '`{found}` is not a number as JSON writes it.',
        ko: '`{found}` 값은 JSON 숫자 형식이 아닙니다.',
    },
    'manifest.json.badNumber.help': {
        en: 'Numbers are decimal: no leading zero or plus, digits on both sides of the point, no separators. Versions and dates are texts in double quotes.',
        ko: '숫자는 십진수로 적습니다. 앞자리 0이나 더하기 기호, 구분 기호를 쓰지 않고 소수점 양쪽에 숫자를 둡니다. 버전과 날짜는 큰따옴표 문자열로 적습니다.',
    },
    'manifest.json.numberOutOfRange': {
        en: 'The number {found} is too large to be represented.',
        ko: '숫자 {found} 값이 너무 커서 표현할 수 없습니다.',
    },
    'manifest.json.numberOutOfRange.help': {
        en: 'Write a number below 1.8e308.',
        ko: '1.8e308보다 작은 숫자를 적습니다.',
    },
    'manifest.json.duplicateKey': {
        en: 'The key `{key}` already stands on line {line} of the same object.',
        ko: '같은 객체의 {line}행에 키 `{key}` 항목이 이미 있습니다.',
    },
    'manifest.json.duplicateKey.help': {
        en: 'Keep one of the two: readers of JSON disagree on which one counts.',
        ko: '둘 중 하나만 남깁니다. 어느 쪽이 유효한지는 JSON 처리기마다 다릅니다.',
    },
    'manifest.json.comment': { en: 'JSON has no comments.', ko: 'JSON에는 주석이 없습니다.' },
    'manifest.json.comment.help': {
        en: 'Use an x- field, such as `"x-note": "…"`.',
        ko: '`"x-note": "…"`처럼 x-로 시작하는 필드에 적습니다.',
    },
    'manifest.json.unclosedComment': {
        en: 'A comment opens here and never ends; JSON has no comments.',
        ko: '여기서 시작한 주석이 끝나지 않습니다. JSON에는 주석이 없습니다.',
    },
    'manifest.json.unclosedComment.help': {
        en: 'Use an x- field, such as `"x-note": "…"`.',
        ko: '`"x-note": "…"`처럼 x-로 시작하는 필드에 적습니다.',
    },
    'manifest.json.trailingComma': {
        en: 'There is a comma after the last entry, before `{close}`.',
        ko: '마지막 항목 뒤, `{close}` 앞에 쉼표가 있습니다.',
    },
    'manifest.json.trailingComma.help': { en: 'Remove the comma.', ko: '쉼표를 지웁니다.' },
    'manifest.json.extraComma': {
        en: 'There is a comma with no entry before it.',
        ko: '앞에 항목이 없는 쉼표가 있습니다.',
    },
    'manifest.json.extraComma.help': { en: 'Remove the comma.', ko: '쉼표를 지웁니다.' },
    'manifest.json.commaMissing': {
        en: 'A comma is missing between this entry and the next.',
        ko: '이 항목과 다음 항목 사이에 쉼표가 없습니다.',
    },
    'manifest.json.commaMissing.help': { en: 'Add a comma after it.', ko: '항목 뒤에 쉼표를 추가합니다.' },
    'manifest.json.colonMissing': {
        en: 'The key `{key}` is not followed by a colon.',
        ko: '키 `{key}` 뒤에 쌍점(:)이 없습니다.',
    },
    'manifest.json.colonMissing.help': {
        en: 'Write `"{key}": value`.',
        ko: '`"{key}": value` 형태로 적습니다.',
    },
    'manifest.json.valueMissing': {
        en: 'The key `{key}` has no value.',
        ko: '키 `{key}` 항목에 값이 없습니다.',
    },
    'manifest.json.valueMissing.help': {
        en: 'Add the value, or remove the key.',
        ko: '값을 추가하거나 키를 지웁니다.',
    },
    'manifest.json.wrongQuotes': {
        en: 'Found the quotation mark {found}; JSON uses double quotes.',
        ko: '따옴표 {found} 문자가 쓰였습니다. JSON은 큰따옴표를 사용합니다.',
    },
    'manifest.json.wrongQuotes.help': {
        en: 'Put the text between `"` and `"`.',
        ko: '문자열을 `"` 문자로 감쌉니다.',
    },
    'manifest.json.unclosedString': {
        en: 'The text is not closed on its line.',
        ko: '문자열이 같은 줄에서 닫히지 않았습니다.',
    },
    'manifest.json.unclosedString.help': {
        en: 'Add the closing `"`. A line break inside a text is written `\\n`.',
        ko: '닫는 `"` 문자를 추가합니다. 문자열 안의 줄바꿈은 `\\n`으로 적습니다.',
    },
    'manifest.json.controlCharacter': {
        en: 'The text contains the control character {code}.',
        ko: '문자열에 제어 문자({code})가 들어 있습니다.',
    },
    'manifest.json.controlCharacter.help': {
        en: 'Write it as `{code}`, or a tab as `\\t`, or remove it.',
        ko: '`{code}` 형태로 적거나(탭은 `\\t`) 지웁니다.',
    },
    'manifest.json.loneSurrogate': {
        en: '{found} is one half of a character (a lone surrogate).',
        ko: '{found} 값은 문자의 절반(짝 없는 서로게이트)입니다.',
    },
    'manifest.json.loneSurrogate.help': {
        en: 'Write the character itself, or both halves.',
        ko: '문자를 그대로 적거나 두 절반을 모두 적습니다.',
    },
    'manifest.json.badEscape': {
        en: '`{found}` is not an escape that JSON knows.',
        ko: '`{found}` 값은 JSON에 없는 이스케이프입니다.',
    },
    'manifest.json.badEscape.help': {
        en: 'A backslash itself is written `\\\\`; paths use `/`.',
        ko: '역슬래시 자체는 `\\\\`로 적고, 경로에는 `/`를 씁니다.',
    },
    'manifest.json.blank': {
        en: 'The blank {code} between entries is none that JSON knows.',
        ko: '항목 사이의 공백 {code} 문자는 JSON이 인정하는 공백이 아닙니다.',
    },
    'manifest.json.blank.help': { en: 'Replace it by a plain space.', ko: '일반 공백으로 바꿉니다.' },
    'manifest.json.tooMany': {
        en: 'There are more problems than are listed; reading stopped here.',
        ko: '문제가 너무 많아 여기서 읽기를 멈췄습니다.',
    },
    'manifest.json.tooMany.help': {
        en: 'Resolve those above and run the check again.',
        ko: '위의 문제를 해결한 뒤 다시 검사합니다.',
    },
    'manifest.more': {
        en: '{count} more problems are not listed.',
        ko: '표시하지 않은 문제가 {count}건 더 있습니다.',
    },
    'manifest.more.help': {
        en: 'Resolve those above and run the check again.',
        ko: '위의 문제를 해결한 뒤 다시 검사합니다.',
    },
    'manifest.help.nearest': {
        en: 'Write `{nearest}`, if that is what is meant.',
        ko: '뜻이 맞으면 `{nearest}`로 적습니다.',
    },
    'manifest.schema.unknownKey': {
        en: '`{key}` is not a field of `{where}`. Fields: {allowed}.',
        ko: '`{where}` 위치에는 `{key}` 필드가 없습니다. 사용할 수 있는 필드: {allowed}.',
    },
    'manifest.schema.unknownKey.help': {
        en: 'Remove it, or call it `x-{key}` if it is your own.',
        ko: '지우거나, 자체 필드라면 이름을 `x-{key}` 형태로 바꿉니다.',
    },
    'manifest.schema.missing': {
        en: '`{where}` lacks the field `{key}`.',
        ko: '`{where}` 위치에 필수 필드 `{key}` 항목이 없습니다.',
    },
    'manifest.schema.missing.help': { en: 'Add `"{key}": …`.', ko: '`"{key}": …` 항목을 추가합니다.' },
    'manifest.schema.wrongWord': {
        en: '`{field}` is {found}. Allowed: {allowed}.',
        ko: '`{field}` 값이 {found}입니다. 허용되는 값: {allowed}.',
    },
    'manifest.schema.wrongWord.help': {
        en: 'Write one of the allowed words.',
        ko: '허용되는 값 중 하나를 적습니다.',
    },
    'manifest.schema.type': {
        en: '`{field}` is {found}, of type {type}. Expected: {expected}.',
        ko: '`{field}` 값이 {found}({type} 형식)입니다. 기대하는 형식: {expected}.',
    },
    'manifest.schema.type.help': {
        en: 'Write a value of type {expected}.',
        ko: '{expected} 형식의 값을 적습니다.',
    },
    'manifest.schema.nameless': {
        en: 'The entry names nothing. At least one of these fields is needed: {allowed}.',
        ko: '항목이 가리키는 대상이 없습니다. 다음 필드 중 하나 이상이 필요합니다: {allowed}.',
    },
    'manifest.schema.nameless.help': {
        en: 'Add the field that says what the entry is about.',
        ko: '항목의 대상을 나타내는 필드를 추가합니다.',
    },
    'manifest.schema.form': {
        en: '`{field}` is {found}, which is not of the form expected, as in `{example}`.',
        ko: '`{field}` 값이 {found}입니다. 기대하는 형식이 아닙니다. 예: `{example}`.',
    },
    'manifest.schema.form.help': {
        en: 'Write it in the form of `{example}`.',
        ko: '`{example}` 형식으로 적습니다.',
    },
    'manifest.schema.date': {
        en: '`{field}` is {found}, which is not a day of the calendar in the form `{example}`.',
        ko: '`{field}` 값이 {found}입니다. `{example}` 형식의 날짜가 아닙니다.',
    },
    'manifest.schema.date.help': {
        en: 'Write year, month and day as in `{example}`.',
        ko: '연, 월, 일을 `{example}` 형식으로 적습니다.',
    },
    'manifest.schema.tooFew': {
        en: '`{field}` is {found}: empty.',
        ko: '`{field}` 값이 비어 있습니다({found}).',
    },
    'manifest.schema.tooFew.help': {
        en: 'Fill it in, or leave the field out.',
        ko: '값을 채우거나 필드를 생략합니다.',
    },
    'manifest.schema.minimum': {
        en: '`{field}` is {found}; the least allowed value is {limit}.',
        ko: '`{field}` 값이 {found}입니다. 허용되는 최솟값은 {limit}입니다.',
    },
    'manifest.schema.minimum.help': {
        en: 'Write a number from {limit} upwards.',
        ko: '{limit} 이상의 숫자를 적습니다.',
    },
    'manifest.schema.maximum': {
        en: '`{field}` is {found}; the greatest allowed value is {limit}.',
        ko: '`{field}` 값이 {found}입니다. 허용되는 최댓값은 {limit}입니다.',
    },
    'manifest.schema.maximum.help': {
        en: 'Write a number up to {limit}. Shares are fractions: 0.25, not 25.',
        ko: '{limit} 이하의 숫자를 적습니다. 비율은 25가 아니라 0.25처럼 소수로 적습니다.',
    },
    'manifest.schema.repeated': {
        en: '{found} already stands on line {line} of the same list.',
        ko: '같은 목록의 {line}행에 {found} 값이 이미 있습니다.',
    },
    'manifest.schema.repeated.help': { en: 'Remove one of the two.', ko: '둘 중 하나를 지웁니다.' },
    'manifest.schema.other': {
        en: '`{field}` is {found}, which the schema does not allow (`{keyword}`).',
        ko: '`{field}` 값이 {found}입니다. 스키마가 허용하지 않습니다(`{keyword}`).',
    },
    'manifest.schema.other.help': {
        en: 'See the description of the field in schemas/sovereignty.schema.json.',
        ko: 'schemas/sovereignty.schema.json에서 해당 필드의 설명을 확인합니다.',
    },
    'manifest.reference.repeatedId': {
        en: 'The {what} id `{id}` is already taken on line {line}.',
        ko: '{what} id `{id}` 값은 {line}행에서 이미 쓰였습니다.',
    },
    'manifest.reference.repeatedId.help': {
        en: 'Give each entry an id of its own.',
        ko: '항목마다 서로 다른 id를 붙입니다.',
    },
    'manifest.reference.unknownComponent': {
        en: 'No component has the id `{name}`. Ids: {allowed}.',
        ko: 'id가 `{name}`인 구성 요소가 없습니다. 선언된 id: {allowed}.',
    },
    'manifest.reference.unknownComponent.help': {
        en: 'Declare it under `components`, or use the id of one that is.',
        ko: '`components`에 선언하거나 이미 선언된 구성 요소의 id를 적습니다.',
    },
    'manifest.reference.unknownRequirement': {
        en: 'The scale has no requirement `{name}`. Requirements: {allowed}.',
        ko: '척도에 `{name}` 요구사항이 없습니다. 요구사항: {allowed}.',
    },
    'manifest.reference.unknownRequirement.help': {
        en: 'Use an id of the scale; `sovereignty explain` lists them.',
        ko: '척도에 있는 id를 적습니다. `sovereignty explain` 명령으로 목록을 볼 수 있습니다.',
    },
    'manifest.reference.unknownLevel': {
        en: 'The scale has no level `{name}`. Levels: {allowed}.',
        ko: '척도에 `{name}` 등급이 없습니다. 등급: {allowed}.',
    },
    'manifest.reference.unknownLevel.help': {
        en: 'Use a level of the scale.',
        ko: '척도에 있는 등급을 적습니다.',
    },
    'manifest.reference.pathOutside': {
        en: 'The path `{found}` leads out of the repository.',
        ko: '경로 `{found}` 위치는 저장소 밖입니다.',
    },
    'manifest.reference.pathOutside.help': {
        en: 'Write a path relative to the root of the repository, without `..`.',
        ko: '저장소 루트 기준의 상대 경로를 `..` 없이 적습니다.',
    },
    'manifest.reference.backslash': {
        en: 'The path `{found}` uses backslashes.',
        ko: '경로 `{found}`에 역슬래시가 쓰였습니다.',
    },
    'manifest.reference.backslash.help': { en: 'Write `{meant}`.', ko: '`{meant}` 형태로 적습니다.' },
    'manifest.reference.addressAsPath': {
        en: '`{found}` is an address where a path of this repository is expected.',
        ko: '저장소 안의 경로가 있어야 할 자리에 주소 `{found}` 값이 있습니다.',
    },
    'manifest.reference.addressAsPath.help': {
        en: 'Use the `uri` or `source` field of the same entry.',
        ko: '같은 항목의 `uri` 또는 `source` 필드에 적습니다.',
    },
};

;// CONCATENATED MODULE: ./build/messages/purl.js
/**
 * What is not as the package URL standard (ECMA-427) wants it. `found` is the whole text, `part` the piece concerned,
 * `type` the package type.
 */
const purlTexts = {
    'manifest.purl.scheme': {
        en: '`{found}`: a package URL begins with `pkg:` and an unencoded colon.',
        ko: '`{found}`: package URL은 인코딩하지 않은 `pkg:`로 시작해야 합니다.',
    },
    'manifest.purl.slashes': {
        en: '`{found}`: no slash belongs between `pkg:` and the type.',
        ko: '`{found}`: `pkg:`와 타입 사이에는 슬래시를 쓰지 않습니다.',
    },
    'manifest.purl.type-missing': {
        en: '`{found}`: a package URL needs a type and a name, separated by a slash.',
        ko: '`{found}`: package URL에는 슬래시로 구분한 타입과 이름이 있어야 합니다.',
    },
    'manifest.purl.type-form': {
        en: '`{found}`: the type `{part}` may hold only letters, digits, `.` and `-`, and begins with a letter.',
        ko: '`{found}`: 타입 `{part}` 값에는 영문자, 숫자, `.`, `-`만 쓸 수 있고 첫 글자는 영문자여야 합니다.',
    },
    'manifest.purl.type-case': {
        en: '`{found}`: `{part}` is written in lower case.',
        ko: '`{found}`: `{part}` 부분은 소문자로 적습니다.',
    },
    'manifest.purl.name-missing': {
        en: '`{found}`: the name of the package is missing.',
        ko: '`{found}`: 패키지 이름이 없습니다.',
    },
    'manifest.purl.name-form': {
        en: '`{found}`: packages of type `{type}` cannot have the name `{part}`.',
        ko: '`{found}`: 타입 `{type}` 패키지에는 이름 `{part}` 값을 쓸 수 없습니다.',
    },
    'manifest.purl.version-form': {
        en: '`{found}`: packages of type `{type}` cannot have the version `{part}`.',
        ko: '`{found}`: 타입 `{type}` 패키지에는 버전 `{part}` 값을 쓸 수 없습니다.',
    },
    'manifest.purl.namespace-required': {
        en: '`{found}`: type `{type}` needs the owner or group before the name `{part}`.',
        ko: '`{found}`: 타입 `{type}`에서는 이름 `{part}` 앞에 소유자나 그룹을 적어야 합니다.',
    },
    'manifest.purl.namespace-prohibited': {
        en: '`{found}`: type `{type}` has names only, so `{part}` cannot stand before the name.',
        ko: '`{found}`: 타입 `{type}`에는 이름만 쓰므로 이름 앞에 `{part}` 값을 둘 수 없습니다.',
    },
    'manifest.purl.blank': {
        en: '`{found}`: a package URL holds no blanks; a blank in a name is written as `%20`.',
        ko: '`{found}`: package URL에는 공백을 쓸 수 없습니다. 이름에 있는 공백은 `%20`으로 적습니다.',
    },
    'manifest.purl.percent': {
        en: '`{found}`: the percent sign in `{part}` begins no UTF-8 octet; a percent sign itself is written as `%25`.',
        ko: '`{found}`: `{part}` 안의 퍼센트 기호가 올바른 UTF-8 인코딩이 아닙니다. 퍼센트 기호 자체는 `%25`로 적습니다.',
    },
    'manifest.purl.segment-slash': {
        en: '`{found}`: the segment `{part}` holds an encoded slash; only a plain slash separates segments.',
        ko: '`{found}`: 구간 `{part}` 안에 인코딩된 슬래시가 있습니다. 구간은 일반 슬래시로만 나눕니다.',
    },
    'manifest.purl.unencoded': {
        en: '`{found}`: the character `{part}` has to be percent-encoded there.',
        ko: '`{found}`: 그 자리의 문자 `{part}`는 퍼센트 인코딩으로 적어야 합니다.',
    },
    'manifest.purl.qualifier-form': {
        en: '`{found}`: the qualifier `{part}` has no `=`.',
        ko: '`{found}`: 한정자 `{part}`에 `=`가 없습니다.',
    },
    'manifest.purl.qualifier-key': {
        en: '`{found}`: the qualifier key `{part}` may hold only letters, digits, `.`, `-` and `_`, and begins with a letter.',
        ko: '`{found}`: 한정자 키 `{part}`에는 영문자, 숫자, `.`, `-`, `_`만 쓸 수 있고 첫 글자는 영문자여야 합니다.',
    },
    'manifest.purl.qualifier-case': {
        en: '`{found}`: the qualifier key `{part}` is written in lower case.',
        ko: '`{found}`: 한정자 키 `{part}`는 소문자로 적습니다.',
    },
    'manifest.purl.qualifier-repeated': {
        en: '`{found}`: the qualifier `{part}` is given twice.',
        ko: '`{found}`: 한정자 `{part}`가 두 번 적혀 있습니다.',
    },
    'manifest.purl.qualifier-required': {
        en: '`{found}`: type `{type}` needs the qualifier `{part}`.',
        ko: '`{found}`: 타입 `{type}`에는 한정자 `{part}`가 있어야 합니다.',
    },
    'manifest.purl.type-spelling': {
        en: '`{found}`: type `{type}` writes `{part}` differently in its canonical form.',
        ko: '`{found}`: 타입 `{type}`의 표준 형식에서는 `{part}` 부분을 다르게 적습니다.',
    },
    'manifest.purl.unknown-type': {
        en: '`{found}`: the type `{part}` is not registered.',
        ko: '`{found}`: 타입 `{part}`는 등록되어 있지 않습니다.',
    },
    'manifest.purl.write': {
        en: 'Write `{meant}`.',
        ko: '`{meant}` 형태로 적습니다.',
    },
    'manifest.purl.example': {
        en: 'Write `pkg:type/name`, as in `pkg:huggingface/Qwen/Qwen2.5-7B@<revision>` or `pkg:pypi/torch`.',
        ko: '`pkg:type/name` 형태로 적습니다. 예: `pkg:huggingface/Qwen/Qwen2.5-7B@<revision>`, `pkg:pypi/torch`.',
    },
    'manifest.purl.owner': {
        en: 'Write the full id, `pkg:huggingface/owner/name`.',
        ko: '소유자를 포함한 전체 id를 `pkg:huggingface/owner/name` 형태로 적습니다.',
    },
};

;// CONCATENATED MODULE: ./build/messages/report.js
/**
 * Everything reports say by themselves. Words between backticks are shown as code. Korean avoids particles right after
 * a gap, because their form depends on how the filled word is read aloud.
 */
const reportTexts = {
    'report.headline.supported': {
        en: 'Sovereignty: {claim} claimed, supported by the evidence',
        ko: '주권 등급: 주장 {claim}, 근거로 확인됨',
    },
    'report.headline.unverified': {
        en: 'Sovereignty: {claim} claimed, not contradicted, supported only up to {supported}',
        ko: '주권 등급: 주장 {claim}, 반증 없음, 근거로 확인된 등급은 {supported}까지',
    },
    'report.headline.contradicted': {
        en: 'Sovereignty: {claim} claimed, the evidence allows at most {ceiling}',
        ko: '주권 등급: 주장 {claim}, 근거상 상한 {ceiling}',
    },
    'report.headline.undeclared': {
        en: 'Sovereignty: nothing claimed, the evidence allows at most {ceiling}',
        ko: '주권 등급: 선언 없음, 근거상 상한 {ceiling}',
    },
    'report.headline.many': {
        en: 'Sovereignty: {count} declarations, {tally}',
        ko: '주권 등급: 선언 {count}건, {tally}',
    },
    'report.tally': { en: '{count} {conclusion}', ko: '{conclusion} {count}건' },
    'report.declaration': { en: 'Declaration', ko: '선언 파일' },
    'report.conclusion': { en: 'Conclusion', ko: '결론' },
    'report.hiddenDeclarations.one': {
        en: '{count} more declaration is told in the job summary.',
        ko: '나머지 선언 {count}건은 작업 요약에 있습니다.',
    },
    'report.hiddenDeclarations.other': {
        en: '{count} more declarations are told in the job summary.',
        ko: '나머지 선언 {count}건은 작업 요약에 있습니다.',
    },
    'report.headline.invalid.one': {
        en: 'Sovereignty: `{manifest}` has 1 problem and cannot be judged',
        ko: '주권 등급: `{manifest}` 파일에 문제가 1건 있어 판정할 수 없음',
    },
    'report.headline.invalid.other': {
        en: 'Sovereignty: `{manifest}` has {count} problems and cannot be judged',
        ko: '주권 등급: `{manifest}` 파일에 문제가 {count}건 있어 판정할 수 없음',
    },
    'report.weightTests': { en: 'What tests of the weights say', ko: '가중치 검사 결과' },
    'report.duties': { en: 'Duties their licences bring', ko: '라이선스에 따른 의무' },
    'report.dutyFulfilled': { en: 'shown here', ko: '확인됨' },
    'report.dutyNotSeen': { en: 'not seen here', ko: '확인되지 않음' },
    'report.ceiling': { en: 'ceiling', ko: '상한' },
    'report.claimed': { en: 'claimed', ko: '주장' },
    'report.supported': { en: 'supported', ko: '근거 확인' },
    'report.scaleDescription': {
        en: 'Scale from {first} to {last}: supported {supported}, ceiling {ceiling}, claimed {claim}.',
        ko: '{first}부터 {last}까지의 눈금: 근거 확인 {supported}, 상한 {ceiling}, 주장 {claim}.',
    },
    'report.noClaim': { en: 'nothing', ko: '없음' },
    'report.unverifiedClaim': {
        en: 'Nothing contradicts the claim, but not everything it asks for is supported.',
        ko: '주장을 반증하는 근거는 없으나, 필요한 요건이 모두 확인되지는 않았습니다.',
    },
    'report.supportedClaim': {
        en: 'Every requirement of {claim} is supported or attested.',
        ko: '{claim} 등급의 모든 요건이 근거 또는 제3자 확인으로 뒷받침됩니다.',
    },
    'report.undeclared': {
        en: 'No `sovereignty.json` was found, so nothing is claimed. Judged by the files alone, {supported} is supported and at most {ceiling} is possible.',
        ko: '`sovereignty.json` 파일이 없어 주장한 등급이 없습니다. 파일만으로 판단하면 근거로 확인된 등급은 {supported}, 가능한 상한은 {ceiling}입니다.',
    },
    'report.claimOffScale': {
        en: 'The claim `{claim}` stands for no level of {framework}, so it is not judged. By the evidence {supported} is supported and at most {ceiling} is possible.',
        ko: '주장 `{claim}`에 해당하는 등급이 {framework} 체계에 없어 판정하지 않습니다. 근거로 확인된 등급은 {supported}, 가능한 상한은 {ceiling}입니다.',
    },
    'report.declareStep': {
        en: 'Declare the level and the parts by others: `sovereignty init` drafts the file from this evidence.',
        ko: '등급과 타사 구성 요소를 선언합니다. `sovereignty init` 명령이 이 근거로 초안을 만듭니다.',
    },
    'report.invalid': {
        en: 'The claim in `{manifest}` is judged once the file validates. Judged by the files alone, at most {ceiling} is possible.',
        ko: '`{manifest}` 파일이 형식 검사를 통과해야 주장을 판정할 수 있습니다. 파일만으로 판단한 상한은 {ceiling}입니다.',
    },
    'report.blockers.one': {
        en: '1 component keeps weights trained by somebody else:',
        ko: '구성 요소 1개가 다른 곳에서 학습한 가중치를 그대로 또는 이어서 사용합니다:',
    },
    'report.blockers.other': {
        en: '{count} components keep weights trained by somebody else:',
        ko: '구성 요소 {count}개가 다른 곳에서 학습한 가중치를 그대로 또는 이어서 사용합니다:',
    },
    'report.ofParameters': { en: '{share} of the parameters', ko: '전체 파라미터의 {share}' },
    'report.asked': { en: 'The claim asks for {requirement}:', ko: '주장에 필요한 요건 {requirement}:' },
    'report.contradictedRequirement': {
        en: 'This contradicts {requirement}, which the claim asks for.',
        ko: '주장에 필요한 요건 {requirement}: 반증되었습니다.',
    },
    'report.alsoContradicted': {
        en: 'Also contradicted: {requirements}.',
        ko: '그 밖에 반증된 요건: {requirements}.',
    },
    'report.missingRequirements': {
        en: 'Still unverified: {requirements}.',
        ko: '미확인 요건: {requirements}.',
    },
    'report.components': { en: 'Components', ko: '구성 요소' },
    'report.component': { en: 'Component', ko: '구성 요소' },
    'report.share': { en: 'Share', ko: '비중' },
    'report.where': { en: 'Where', ko: '위치' },
    'report.relation': { en: 'Relation', ko: '관계' },
    'report.level': { en: 'Level', ko: '등급' },
    'report.own': { en: 'own', ko: '자체' },
    'report.ownerUnknown': { en: 'owner unknown', ko: '소유자 미확인' },
    'report.shareValue': { en: '{value}\u00A0%', ko: '{value}%' },
    'report.licenceUnknown': { en: 'licence unknown', ko: '라이선스 미확인' },
    'report.listedIn': { en: 'listed in {place}', ko: '{place}에 기재' },
    'report.levelRange': { en: '{supported} to {ceiling}', ko: '{supported}~{ceiling}' },
    'report.levelRangeNote': {
        en: 'A level range runs from what is supported to what nothing contradicts.',
        ko: '등급 범위는 근거로 확인된 등급부터 반증되지 않은 등급까지입니다.',
    },
    'report.places': { en: '+{count} more', ko: '외 {count}곳' },
    'report.hiddenComponents.one': {
        en: '1 more component in the details',
        ko: '나머지 구성 요소 1개는 상세에 있음',
    },
    'report.hiddenComponents.other': {
        en: '{count} more components in the details',
        ko: '나머지 구성 요소 {count}개는 상세에 있음',
    },
    'report.change': { en: 'What would change this', ko: '결과를 바꾸려면' },
    'report.lowerStep': {
        en: 'Or claim {ceiling}, which nothing found contradicts: `sovereignty fix` writes it.',
        ko: '또는 반증이 없는 {ceiling} 등급으로 주장을 낮춥니다. `sovereignty fix` 명령이 파일에 적습니다.',
    },
    'report.fixReady.one': {
        en: 'A prepared change stands ready: `sovereignty fix` applies it.',
        ko: '준비된 수정안이 1건 있습니다. `sovereignty fix` 명령으로 적용합니다.',
    },
    'report.fixReady.other': {
        en: '{count} prepared changes stand ready: `sovereignty fix` applies them.',
        ko: '준비된 수정안이 {count}건 있습니다. `sovereignty fix` 명령으로 적용합니다.',
    },
    'report.hiddenSteps.one': { en: '1 more step in the details.', ko: '나머지 1단계는 상세에 있습니다.' },
    'report.hiddenSteps.other': {
        en: '{count} more steps in the details.',
        ko: '나머지 {count}단계는 상세에 있습니다.',
    },
    'report.problems': { en: 'Problems in the file', ko: '선언 파일의 문제' },
    'report.findings': { en: 'Findings', ko: '확인 사항' },
    'report.knownFindings': { en: 'Already so on the base', ko: '기준 브랜치에도 있던 사항' },
    'report.requirements': { en: 'Requirements', ko: '요건' },
    'report.requirement': { en: 'Requirement', ko: '요건' },
    'report.result': { en: 'Result', ko: '결과' },
    'report.why': { en: 'Why', ko: '이유' },
    'report.underClaim': { en: 'more than this level asks', ko: '이 등급의 기준을 넘어섬' },
    'report.evidence': { en: 'Evidence', ko: '근거' },
    'report.evidenceOf': { en: 'Evidence, place by place', ko: '위치별 근거' },
    'report.policy': { en: 'Policy', ko: '정책' },
    'report.policy.demand': { en: 'Demand', ko: '요구' },
    'report.policy.source': { en: 'Taken from', ko: '출처' },
    'report.policy.fail-on': { en: 'Fails when the claim is {value}', ko: '실패 기준: {value}' },
    'report.policy.min-level': { en: 'Lowest level: {value}', ko: '최저 등급: {value}' },
    'report.policy.require-manifest': { en: 'A declaration must be there', ko: '선언 파일 필수' },
    'report.policy.frameworks': { en: 'Admitted scales: {value}', ko: '허용하는 등급 체계: {value}' },
    'report.policy.forbidden-terms': {
        en: 'Forbidden licence terms: {value}',
        ko: '금지한 라이선스 조건: {value}',
    },
    'report.policy.unwaivable': { en: 'Nobody may waive: {value}', ko: '유예할 수 없는 항목: {value}' },
    'report.licences': { en: 'Licences', ko: '라이선스' },
    'report.licenceDeclared': { en: 'Declared', ko: '선언' },
    'report.licenceDetected': { en: 'Detected', ko: '발견' },
    'report.licenceConcluded': { en: 'Concluded', ko: '판단' },
    'report.kind': { en: 'Kind', ko: '종류' },
    'report.scope': { en: 'Scope', ko: '범위' },
    'report.version': { en: 'Version', ko: '버전' },
    'report.otherComponents': { en: 'All other components', ko: '그 밖의 구성 요소' },
    'report.unresolved': { en: 'References known only at run time', ko: '실행 시점에 정해지는 참조' },
    'report.hosts': { en: 'Fetched from', ko: '내려받는 곳' },
    'report.preparedChanges': { en: 'Prepared changes', ko: '준비된 수정안' },
    'report.notRead': { en: 'Not read', ko: '읽지 않은 파일' },
    'report.nothingSkipped': {
        en: 'Every file that can carry evidence was read.',
        ko: '근거가 될 수 있는 파일을 모두 읽었습니다.',
    },
    'report.moreRows.one': {
        en: '1 more is left out here: `sovereignty check --verbose` shows it.',
        ko: '1건은 생략했습니다. `sovereignty check --verbose` 명령으로 볼 수 있습니다.',
    },
    'report.moreRows.other': {
        en: '{count} more are left out here: `sovereignty check --verbose` shows all.',
        ko: '{count}건은 생략했습니다. `sovereignty check --verbose` 명령으로 모두 볼 수 있습니다.',
    },
    'report.moreFindings.one': { en: '1 more finding: --verbose', ko: '확인 사항 1건 더 있음: --verbose' },
    'report.moreFindings.other': {
        en: '{count} more findings: --verbose',
        ko: '확인 사항 {count}건 더 있음: --verbose',
    },
    'report.moreRequirements.one': {
        en: '1 more open requirement: --verbose',
        ko: '미확인 요건 1건 더 있음: --verbose',
    },
    'report.moreRequirements.other': {
        en: '{count} more open requirements: --verbose',
        ko: '미확인 요건 {count}건 더 있음: --verbose',
    },
    'report.moreComponents.one': {
        en: '1 more component: --verbose',
        ko: '구성 요소 1개 더 있음: --verbose',
    },
    'report.moreComponents.other': {
        en: '{count} more components: --verbose',
        ko: '구성 요소 {count}개 더 있음: --verbose',
    },
    'report.skippedFiles.one': { en: '1 file was not read', ko: '읽지 않은 파일 1개' },
    'report.skippedFiles.other': { en: '{count} files were not read', ko: '읽지 않은 파일 {count}개' },
    'report.countComponents.one': { en: '1 component', ko: '구성 요소 1개' },
    'report.countComponents.other': { en: '{count} components', ko: '구성 요소 {count}개' },
    'report.countDependencies.one': { en: '1 dependency', ko: '의존성 1개' },
    'report.countDependencies.other': { en: '{count} dependencies', ko: '의존성 {count}개' },
    'report.countFiles.one': {
        en: '1 file, {bytes} in {seconds} s',
        ko: '파일 1개, {bytes}, {seconds}초',
    },
    'report.countFiles.other': {
        en: '{count} files, {bytes} in {seconds} s',
        ko: '파일 {count}개, {bytes}, {seconds}초',
    },
    'report.comparedChanged': {
        en: 'Compared with the base: before this pull request the ceiling was {baseCeiling}, now it is {ceiling}.',
        ko: '기준 브랜치 대비: 이 풀 리퀘스트 이전의 상한은 {baseCeiling}, 이후는 {ceiling}입니다.',
    },
    'report.comparedAdded': {
        en: 'Compared with the base: before this pull request the ceiling was {baseCeiling}. It adds',
        ko: '기준 브랜치 대비: 이 풀 리퀘스트 이전의 상한은 {baseCeiling}입니다. 추가된 구성 요소:',
    },
    'report.comparedSame': {
        en: 'Compared with the base: the ceiling is {baseCeiling} before and after.',
        ko: '기준 브랜치 대비: 상한은 전후 모두 {baseCeiling}입니다.',
    },
    'report.commit': { en: 'commit', ko: '커밋' },
    'report.seconds': { en: '{seconds} s', ko: '{seconds}초' },
    'report.howJudged': { en: 'how this is judged', ko: '판정 방법' },
    'report.resolvedIn': { en: 'resolved in', ko: '해결된 커밋' },
    'report.resolvedNow': { en: 'resolved', ko: '해결됨' },
    'report.title': { en: 'Sovereignty report: {subject}', ko: '주권 등급 보고서: {subject}' },
    'report.statement': { en: 'Stated by the repository', ko: '저장소의 주장 문구' },
    'report.badgeLabel': { en: 'sovereignty', ko: '주권 등급' },
    'rule.family.claim': {
        en: 'The claimed level against what the evidence allows.',
        ko: '주장한 등급과 근거가 허용하는 등급을 비교합니다.',
    },
    'rule.family.component': {
        en: 'Parts by others: what is declared against what was found.',
        ko: '타사 구성 요소의 선언과 발견된 사실을 비교합니다.',
    },
    'rule.family.manifest': {
        en: 'The declaration file has to be readable and follow its schema.',
        ko: '선언 파일은 읽을 수 있어야 하고 스키마를 따라야 합니다.',
    },
    'rule.family.license': {
        en: 'Licences that are declared, carried over or found.',
        ko: '선언되거나 승계되거나 발견된 라이선스를 확인합니다.',
    },
    'rule.family.requirement': {
        en: 'A requirement of the claimed level.',
        ko: '주장한 등급의 요건을 확인합니다.',
    },
    'rule.family.other': {
        en: 'A check of the sovereignty claim.',
        ko: '주권 등급 주장에 대한 확인 사항입니다.',
    },
    'rule.seeMore': {
        en: 'Run `sovereignty explain {rule}` for the reason, the source and the next step.',
        ko: '`sovereignty explain {rule}` 명령이 이유와 출처, 다음 단계를 설명합니다.',
    },
};

;// CONCATENATED MODULE: ./build/messages/report-vocabulary.js
/** The words of `types/vocabulary.ts` as reports say them. Keys are `word.<list>.<member>`. */
const reportVocabulary = {
    'word.role.backbone': { en: 'backbone', ko: '백본' },
    'word.role.vision-encoder': { en: 'vision encoder', ko: '비전 인코더' },
    'word.role.audio-encoder': { en: 'audio encoder', ko: '오디오 인코더' },
    'word.role.projector': { en: 'projector', ko: '프로젝터' },
    'word.role.tokenizer': { en: 'tokenizer', ko: '토크나이저' },
    'word.role.draft-head': { en: 'draft head', ko: '드래프트 헤드' },
    'word.role.reward-model': { en: 'reward model', ko: '보상 모델' },
    'word.role.decoder': { en: 'decoder', ko: '디코더' },
    'word.role.embedding': { en: 'embedding', ko: '임베딩' },
    'word.role.teacher': { en: 'teacher', ko: '교사 모델' },
    'word.role.adapter': { en: 'adapter', ko: '어댑터' },
    'word.relation.finetune': { en: 'fine-tuned', ko: '미세조정' },
    'word.relation.adapter': { en: 'adapter on it', ko: '어댑터 학습' },
    'word.relation.merge': { en: 'merged', ko: '병합' },
    'word.relation.quantized': { en: 'quantized', ko: '양자화' },
    'word.relation.initialized-from': { en: 'initialised from it', ko: '초기 가중치로 사용' },
    'word.relation.frozen': { en: 'frozen', ko: '동결' },
    'word.relation.distilled-from': { en: 'distilled from it', ko: '증류' },
    'word.relation.layer-copied': { en: 'layers copied', ko: '레이어 복사' },
    'word.relation.architecture-of': { en: 'architecture adopted', ko: '아키텍처 차용' },
    'word.relation.code-from': { en: 'code taken over', ko: '코드 차용' },
    'word.relation.tokenizer-of': { en: 'tokenizer adopted', ko: '토크나이저 차용' },
    'word.kind.model': { en: 'model', ko: '모델' },
    'word.kind.dataset': { en: 'dataset', ko: '데이터셋' },
    'word.kind.library': { en: 'library', ko: '라이브러리' },
    'word.kind.service': { en: 'service', ko: '외부 서비스' },
    'word.kind.code': { en: 'code', ko: '코드' },
    'word.kind.tokenizer': { en: 'tokenizer', ko: '토크나이저' },
    'word.kind.image': { en: 'image', ko: '컨테이너 이미지' },
    'word.scope.product': { en: 'product', ko: '제품' },
    'word.scope.training': { en: 'training', ko: '학습' },
    'word.scope.data': { en: 'data', ko: '데이터' },
    'word.scope.evaluation': { en: 'evaluation', ko: '평가' },
    'word.scope.development': { en: 'development', ko: '개발' },
    'word.scope.documentation': { en: 'documentation', ko: '문서' },
    'word.scope.vendored': { en: 'vendored', ko: '내장 사본' },
    'word.status.matched': { en: 'matched', ko: '선언과 일치' },
    'word.status.undeclared': { en: 'undeclared', ko: '미선언' },
    'word.status.unevidenced': { en: 'declared, no evidence found', ko: '선언됨, 근거 없음' },
    'word.status.version-conflict': { en: 'version differs', ko: '버전 불일치' },
    'word.status.license-conflict': { en: 'licence differs', ko: '라이선스 불일치' },
    'word.status.license-unknown': { en: 'licence unknown', ko: '라이선스 미확인' },
    'word.status.origin-override': { en: 'origin overridden', ko: '출처 재지정' },
    'word.status.unresolved-reference': { en: 'known only at run time', ko: '실행 시점에 결정' },
    'word.result.supported': { en: 'supported', ko: '근거 있음' },
    'word.result.contradicted': { en: 'contradicted', ko: '반증' },
    'word.result.unverified': { en: 'unverified', ko: '미확인' },
    'word.result.attested': { en: 'attested', ko: '제3자 확인' },
    'word.result.not-applicable': { en: 'not applicable', ko: '해당 없음' },
    'word.conclusion.supported': { en: 'supported', ko: '근거 확인' },
    'word.conclusion.unverified': { en: 'unverified', ko: '미확인' },
    'word.conclusion.contradicted': { en: 'contradicted', ko: '반증' },
    'word.conclusion.undeclared': { en: 'no claim', ko: '선언 없음' },
    'word.conclusion.invalid': { en: 'invalid manifest', ko: '선언 파일 오류' },
    'word.severity.error': { en: 'error', ko: '오류' },
    'word.severity.warning': { en: 'warning', ko: '경고' },
    'word.severity.note': { en: 'note', ko: '참고' },
    'word.perspective.producer': { en: 'as producer', ko: '개발자 관점' },
    'word.perspective.adopter': { en: 'as adopter', ko: '사용자 관점' },
};

;// CONCATENATED MODULE: ./build/messages/requirements.js
/** Reasons of requirement results. Words between backticks are shown as code. */
const requirementTexts = {
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
};

// EXTERNAL MODULE: ./build/messages/rules.js
var rules = __webpack_require__(3146);
;// CONCATENATED MODULE: ./build/messages/weights.js
/** A comparison of weights, to a journalist and to a statistician. */
const weightTexts = {
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
};

;// CONCATENATED MODULE: ./build/messages/weights-scan.js
/** A model's weights against a registry of fingerprints. */
const weightsScanTexts = {
    'scan.headline.found': {
        en: '{name}: {count} of {components} components hold weights that are also in the registry.',
        ko: '{name}: 구성 요소 {components}개 중 {count}개에 레지스트리에도 있는 가중치가 들어 있습니다.',
    },
    'scan.headline.no-evidence': {
        en: '{name}: no evidence of weights of any of the {tested} references of its shape.',
        ko: '{name}: 모양이 같은 참조 모델 {tested}개 중 어느 것의 가중치도 들어 있다는 근거가 없습니다.',
    },
    'scan.headline.inconclusive': {
        en: '{name}: nothing can be said from this registry.',
        ko: '{name}: 이 레지스트리로는 아무것도 말할 수 없습니다.',
    },
    'scan.component': {
        en: '{component} ({share} of the parameters): {what}',
        ko: '{component}(매개변수의 {share}): {what}',
    },
    'scan.what.identical': {
        en: 'the same bytes as {id}.',
        ko: '{id}와 바이트가 같습니다.',
    },
    'scan.what.small-files': {
        en: 'Files of weights that {id} holds too, none of them its main one: a reviewer should ask whose they are.',
        ko: '{id}에도 있는 가중치 파일이 있으나 그 모델의 주된 파일은 아닙니다. 누구의 것인지 검토자가 확인해야 합니다.',
    },
    'scan.what.derived': {
        en: 'not trained independently of {id}: one holds the weights of the other, trained further or stored anew.',
        ko: '{id}와 서로 독립적으로 학습되지 않았습니다. 한쪽이 다른 쪽의 가중치를 추가로 학습하거나 다시 저장한 상태로 지니고 있습니다.',
    },
    'scan.what.shared-origin': {
        en: 'shares an origin with {id}; a reviewer should ask how.',
        ko: '{id}와 기원을 공유합니다. 경위를 검토자가 확인해야 합니다.',
    },
    'scan.what.trace': {
        en: 'shares a trace with {id}: more than chance gives, less than any known derived model.',
        ko: '{id}와의 흔적이 있습니다. 우연보다는 크고, 알려진 어떤 파생 모델보다도 작습니다.',
    },
    'scan.what.no-evidence': {
        en: 'no evidence against {tested} references; in {sensitive} of them a correlation of {limit} or more would have been seen.',
        ko: '참조 {tested}개에 대해 근거가 없습니다. 그중 {sensitive}개에서는 상관 {limit} 이상이면 드러났을 것입니다.',
    },
    'scan.reason.no-reference-of-this-shape': {
        en: 'no reference of this shape is in the registry.',
        ko: '레지스트리에 모양이 같은 참조가 없습니다.',
    },
    'scan.reason.no-units': {
        en: 'it has no hidden units known by name.',
        ko: '이름으로 알 수 있는 은닉 유닛이 없습니다.',
    },
    'scan.reason.too-few-units': {
        en: 'it has too few layers for sketches to tell ({tested} references of its shape; limit of detection {limit}). weights compare reads more.',
        ko: '스케치로 판별하기에는 층이 너무 적습니다(모양이 같은 참조 {tested}개, 검출 한계 {limit}). weights compare가 더 많이 읽습니다.',
    },
    'scan.reason.not-confirmed': {
        en: 'the sketches agree with {id}, full rows do not confirm it.',
        ko: '스케치는 {id}와 일치하지만 전체 행으로는 확인되지 않았습니다.',
    },
    'scan.plain.units': {
        en: 'Of {units} units sketched, {hits} found their namesake nearest; independent models give at most {expected} on average. p ≤ {p} (one hypothesis), {family} for the whole scan.',
        ko: '스케치한 유닛 {units}개 중 {hits}개가 같은 자리의 유닛을 가장 가까운 것으로 찾았습니다. 독립적인 모델이라면 평균 최대 {expected}개입니다. p ≤ {p}(가설 하나), 전체 검사로는 {family}.',
    },
    'scan.plain.bytes': {
        en: '{files} files and {tensors} tensors have the same SHA-256.',
        ko: '파일 {files}개와 텐서 {tensors}개의 SHA-256이 같습니다.',
    },
    'scan.plain.confirmed': {
        en: 'Confirmed on other units, read in full from {path}: r = {r}{interval}, p ≤ {p}.',
        ko: '{path}에서 다른 유닛을 전부 읽어 확인했습니다: r = {r}{interval}, p ≤ {p}.',
    },
    'scan.plain.confirm': {
        en: 'How much is kept the sketches do not say: --confirm {id}=PATH reads full rows.',
        ko: '얼마나 남아 있는지는 스케치로 알 수 없습니다. --confirm {id}=PATH가 전체 행을 읽습니다.',
    },
    'scan.plain.layers': {
        en: 'Layers found in the reference: {map}.',
        ko: '참조에서 찾은 층: {map}.',
    },
    'scan.plain.less': {
        en: 'Told only at a larger correlation, because their columns share a structure with this model ({count}): {references}. weights compare reads more.',
        ko: '열 구조가 이 모델과 같아 상관이 더 커야 드러났을 참조({count}개): {references}. weights compare가 더 많이 읽습니다.',
    },
    'scan.plain.chain': {
        en: 'Also found, farther away: {chain}.',
        ko: '더 먼 곳에서도 찾음: {chain}.',
    },
    'scan.plain.lineage': {
        en: 'By its publisher’s word {id} was made from {lineage}.',
        ko: '게시자의 설명에 따르면 {id}는 {lineage}에서 만들어졌습니다.',
    },
    'scan.plain.direction': {
        en: 'Which of the two came first, and by what right, the weights do not say.',
        ko: '어느 쪽이 먼저인지, 어떤 권리에 따른 것인지는 가중치로 알 수 없습니다.',
    },
    'scan.footer': {
        en: '{tested} of {entries} references tested, {hypotheses} hypotheses paid for, chance of any false alarm in this scan at most {level}; {read} of {total} read in {seconds} s',
        ko: '참조 {entries}개 중 {tested}개 검정, 가설 {hypotheses}개 보정, 이 검사에서 거짓 경보가 하나라도 나올 확률 최대 {level}, {total} 중 {read}를 {seconds}초에 읽음',
    },
    'scan.own': {
        en: 'left out as the model itself: {ids}',
        ko: '모델 자신이므로 제외: {ids}',
    },
    'scan.whole': { en: 'the whole model', ko: '모델 전체' },
};

;// CONCATENATED MODULE: ./build/messages/index.js



















/** Every text file under its name; keys are unique over all of them. */
const textFiles = {
    action: actionTexts,
    attestation: attestationTexts,
    boms: bomTexts,
    catalogView: catalogViewTexts,
    duties: dutyTexts,
    findings: findingTexts,
    frameworks: frameworkTexts,
    githubSource: githubSourceTexts,
    history: historyTexts,
    licenses: licenseTexts,
    manifest: manifestTexts,
    purl: purlTexts,
    requirements: requirementTexts,
    report: reportTexts,
    rules: rules/* ruleTexts */.Z,
    reportVocabulary: reportVocabulary,
    weights: weightTexts,
    weightsScan: weightsScanTexts,
};
const texts = new Map(Object.values(textFiles).flatMap((file) => Object.entries(file)));
/** The unfilled text of a key, `null` when the catalogue does not know the key. */
function templateOf(key, language) {
    return texts.get(key)?.[language] ?? null;
}
/** The filled text of a key. An unknown key comes back as itself, so that a gap is seen and nothing breaks. */
function messages_text(key, parameters, language) {
    const template = templateOf(key, language);
    return template === null ? key : (0,catalogue/* fill */.G)(template, parameters);
}


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleTexts),
/* harmony export */   v: () => (/* binding */ explainableRules)
/* harmony export */ });
/** What each rule of a finding means: `rule.<id>` in one sentence, `rule.<id>.help` with what resolves it. */
const ruleTexts = {
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
};
/** Rules that can be explained. */
const explainableRules = Object.keys(ruleTexts)
    .filter((key) => !key.endsWith('.help'))
    .map((key) => key.slice('rule.'.length));


/***/ }),

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ COMPONENT_KINDS),
/* harmony export */   NJ: () => (/* binding */ LEVEL_SCOPES),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   xZ: () => (/* binding */ WEIGHT_RELATIONS)
/* harmony export */ });
/* unused harmony exports ROLES, RELATIONS, STRENGTHS, STATUSES, VERSION_RELATIONS, PINNINGS, RESULTS, CONCLUSIONS, SEVERITIES, OWNERS, STAGES */
/**
 * The words of the field. Each list is the single place of its vocabulary: types, schemas and messages follow it.
 */
const COMPONENT_KINDS = [
    'model',
    'dataset',
    'library',
    'service',
    'code',
    'tokenizer',
    'image',
];
const ROLES = (/* unused pure expression or super */ null && ([
    'backbone',
    'vision-encoder',
    'audio-encoder',
    'projector',
    'tokenizer',
    'draft-head',
    'reward-model',
    'decoder',
    'embedding',
    'teacher',
    'adapter',
]));
/** Hugging Face's four words first, then ours. */
const RELATIONS = (/* unused pure expression or super */ null && ([
    'finetune',
    'adapter',
    'merge',
    'quantized',
    'initialized-from',
    'frozen',
    'distilled-from',
    'layer-copied',
    'architecture-of',
    'code-from',
    'tokenizer-of',
]));
/** Relations in which weights trained by the other party end up in the part that ships. */
const WEIGHT_RELATIONS = new Set([
    'finetune',
    'adapter',
    'merge',
    'quantized',
    'initialized-from',
    'frozen',
    'layer-copied',
]);
const SCOPES = [
    'product',
    'training',
    'data',
    'evaluation',
    'development',
    'documentation',
    'vendored',
];
/** Only these bear on the level. */
const LEVEL_SCOPES = new Set(['product', 'training']);
/**
 * How much an observation weighs: A lock or dependency manifest, B declarative AI configuration, C code literal or
 * one-hop constant, D shell flag, notebook or RUN line, E prose.
 */
const STRENGTHS = (/* unused pure expression or super */ null && (['A', 'B', 'C', 'D', 'E']));
const STATUSES = (/* unused pure expression or super */ null && ([
    'matched',
    'undeclared',
    'unevidenced',
    'version-conflict',
    'license-conflict',
    'license-unknown',
    'origin-override',
    'unresolved-reference',
]));
/** How a declared version stands to what the repository asks for. Only `disjoint` is a conflict. */
const VERSION_RELATIONS = (/* unused pure expression or super */ null && (['equal', 'inside', 'intersect', 'disjoint', 'unpinned', 'unknown']));
/** How what is loaded from the hub is fixed: by commit, by a tag or branch that may move, or not at all. */
const PINNINGS = (/* unused pure expression or super */ null && (['pinned', 'moving', 'unpinned']));
const RESULTS = (/* unused pure expression or super */ null && (['supported', 'contradicted', 'unverified', 'attested', 'not-applicable']));
const CONCLUSIONS = (/* unused pure expression or super */ null && (['supported', 'unverified', 'contradicted', 'undeclared', 'invalid']));
const SEVERITIES = (/* unused pure expression or super */ null && (['error', 'warning', 'note']));
const OWNERS = (/* unused pure expression or super */ null && (['self', 'third-party', 'unknown']));
const STAGES = (/* unused pure expression or super */ null && (['pretrain', 'post-train', 'inference', 'code-only']));
const LANGUAGES = ['en', 'ko'];


/***/ }),

/***/ 2218:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"../../../schemas/framework.schema.json","id":"msit-2026","name":"MSIT independent AI foundation model","version":"2026-01","revision":"first stage, 2026-01-15","uri":"https://www.msit.go.kr","license":"NOASSERTION","attribution":"Criteria of the Korean Ministry of Science and ICT\'s programme as reported by the press between 15 and 28 January 2026, restated; the full text was not available.","title":{"en":"MSIT independent AI foundation model, first stage","ko":"과학기술정보통신부 독자 AI 파운데이션 모델 1차"},"levels":[{"id":"below","title":{"en":"Below the technical minimum","ko":"기술 최소 조건 미달"},"summary":{"en":"Builds on weights trained by others, or that is not excluded.","ko":"타사가 학습한 가중치를 쓰거나 이를 배제할 수 없습니다."},"requirements":[],"equivalent":["T0","T1","T2","T3"]},{"id":"technical-minimum","title":{"en":"Technical minimum","ko":"기술 최소 조건"},"summary":{"en":"Weights initialised and trained by the declarer.","ko":"가중치를 초기화하고 직접 학습했습니다."},"requirements":["TECH-INIT"],"equivalent":["T4-1","T4-2"]},{"id":"independent","title":{"en":"Independent in all three views","ko":"세 관점 모두에서 독자적"},"summary":{"en":"Technical, policy and ethical views are met.","ko":"기술, 정책, 윤리 관점을 모두 충족합니다."},"requirements":["TECH-INIT","TECH-ARCH","TECH-DATA","POL-CTRL","POL-REBUILD","POL-LIC","ETH-NOTICE","ETH-HONEST"],"equivalent":["T5","T6"]}],"requirements":[{"id":"TECH-INIT","title":{"en":"Weights were reset and trained by the declarer","ko":"가중치를 초기화하고 선언자가 직접 학습했습니다"},"question":{"en":"Were all weights initialised and trained by the declarer, also when an open design is used?","ko":"공개된 설계를 쓰더라도 모든 가중치를 초기화하고 직접 학습했습니까?"},"supports":["random-start-evidenced"],"contradicts":["third-party-weights","layers-copied","api-only","log-contradicts-random-start"],"attestOnly":false,"direction":"over-claim","appliesTo":"weight-component","gate":true,"source":"MSIT, first-stage evaluation of 2026-01-15, technical view","next":{"en":"Add training logs from the first step and intermediate checkpoints.","ko":"첫 단계부터의 학습 로그와 중간 체크포인트를 추가합니다."}},{"id":"TECH-ARCH","title":{"en":"Own architecture is the aim","ko":"고유 구조를 지향합니다"},"question":{"en":"Is the architecture the declarer\'s own?","ko":"구조가 선언자 고유의 것입니까?"},"supports":["own-model-class"],"contradicts":[],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":false,"source":"MSIT, technical view","next":{"en":"Describe the own design under architecture.novelty.","ko":"architecture.novelty에 고유 설계를 기술합니다."}},{"id":"TECH-DATA","title":{"en":"Own large-scale data","ko":"자체 대규모 데이터"},"question":{"en":"Are the corpora shown?","ko":"말뭉치가 제시되어 있습니까?"},"supports":["training-data-shown"],"contradicts":[],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":false,"source":"MSIT, technical view","next":{"en":"List the corpora under training.data.","ko":"training.data에 말뭉치를 적습니다."}},{"id":"POL-CTRL","title":{"en":"Operation stays under the declarer\'s control","ko":"운영이 선언자의 통제 아래 있습니다"},"question":{"en":"Can nobody else revoke, limit by territory or stop a part?","ko":"타인이 부품을 철회하거나 지역으로 제한하거나 중단할 수 없습니까?"},"supports":[],"contradicts":["revocable-license-on-part","product-calls-closed-api"],"attestOnly":true,"direction":"over-claim","appliesTo":"model","gate":true,"source":"MSIT, policy view","next":{"en":"Replace the part, or obtain a licence that cannot be withdrawn.","ko":"해당 부품을 교체하거나 철회할 수 없는 라이선스를 확보합니다."}},{"id":"POL-REBUILD","title":{"en":"The declarer can train again at any time","ko":"언제든 다시 학습할 수 있습니다"},"question":{"en":"Are data and code kept to retrain and upgrade?","ko":"재학습과 개선을 위한 데이터와 코드를 보유합니까?"},"supports":[],"contradicts":[],"attestOnly":true,"direction":"over-claim","appliesTo":"model","gate":true,"source":"MSIT, policy view","next":{"en":"Attest that data and training code are retained.","ko":"데이터와 학습 코드의 보유를 확인서로 제시합니다."}},{"id":"POL-LIC","title":{"en":"No licence restraint by third parties on shipped parts","ko":"배포 부품에 제3자의 라이선스 제약이 없습니다"},"question":{"en":"Are shipped parts free of third-party licence restraints?","ko":"배포 부품에 제3자의 라이선스 제약이 없습니까?"},"supports":["parts-unrestrained"],"contradicts":["restrained-license-on-part"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"MSIT, policy view","next":{"en":"Replace the restrained part or state the licence under which it may be used.","ko":"제약이 있는 부품을 교체하거나 사용 근거가 되는 라이선스를 밝힙니다."}},{"id":"ETH-NOTICE","title":{"en":"Every reference and part is disclosed","ko":"모든 참조와 부품이 공개되어 있습니다"},"question":{"en":"Are all borrowed parts disclosed with licence and notice?","ko":"차용한 모든 부품이 라이선스와 고지와 함께 공개되어 있습니까?"},"supports":["designs-declared"],"contradicts":["designs-undeclared","base-undeclared","base-license-relabelled"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"MSIT, ethical view","next":{"en":"Declare each part under components and ship its notice.","ko":"각 부품을 components에 선언하고 고지를 함께 배포합니다."}},{"id":"ETH-HONEST","title":{"en":"Public claims match the declaration","ko":"대외 주장이 선언과 일치합니다"},"question":{"en":"Do statements such as from scratch agree with the evidence?","ko":"처음부터 학습했다는 등의 진술이 근거와 일치합니까?"},"supports":[],"contradicts":["from-scratch-statement-contradicted"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"MSIT, ethical view","next":{"en":"Correct the statement or show the evidence for it.","ko":"진술을 고치거나 그 근거를 제시합니다."}}],"groups":[{"id":"technical","title":{"en":"Technical view","ko":"기술 관점"},"requirements":["TECH-INIT","TECH-ARCH","TECH-DATA"]},{"id":"policy","title":{"en":"Policy view","ko":"정책 관점"},"requirements":["POL-CTRL","POL-REBUILD","POL-LIC"]},{"id":"ethical","title":{"en":"Ethical view","ko":"윤리 관점"},"requirements":["ETH-NOTICE","ETH-HONEST"]}]}');

/***/ }),

/***/ 7320:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"../../../schemas/framework.schema.json","id":"t-class-2.0","name":"T-Class","version":"2.0","revision":"ba7981a661718d8f1cb5144157981170b8cd6ec6","uri":"https://github.com/epoko77-ai/sovereign-ai-tclass-2.0","license":"CC-BY-SA-4.0","attribution":"Levels after the T-Class 2.0 scale by epoko77-ai (sovereign-ai-tclass-2.0). The scale\'s text is not reproduced; requirements and questions are restated in this project\'s own words.","title":{"en":"T-Class 2.0","ko":"T-Class 2.0"},"levels":[{"id":"T0","title":{"en":"API wrapper","ko":"API 래퍼"},"summary":{"en":"Answers come from somebody else\'s closed service.","ko":"타사의 비공개 서비스가 응답합니다."},"requirements":["T0-API","T0-NOW","T0-OFF"]},{"id":"T1","title":{"en":"Closed-weight fine-tune","ko":"비공개 가중치 미세조정"},"summary":{"en":"A closed model adapted on its vendor\'s platform.","ko":"비공개 모델을 공급자 플랫폼에서 조정했습니다."},"requirements":["T1-FT","T1-BB"]},{"id":"T2","title":{"en":"Open-weight further training","ko":"공개 가중치 추가 학습"},"summary":{"en":"Somebody\'s open weights, trained further and held by the declarer.","ko":"타사의 공개 가중치를 추가로 학습하여 보유합니다."},"requirements":["T2-HOLD","T2-BASE","T2-LIC","T2-KIND"]},{"id":"T3","title":{"en":"Merge or depth up-scaling","ko":"병합 또는 깊이 확장"},"summary":{"en":"Third-party weights re-assembled into a new model.","ko":"제3자 가중치를 새 모델로 재조립했습니다."},"requirements":["T2-HOLD","T2-BASE","T3-ASM","T3-CPT","T3-LIC"]},{"id":"T4-1","title":{"en":"From scratch, adopted architecture","ko":"자체 학습, 기존 구조 채택"},"summary":{"en":"Trained from random weights on a known architecture as it is.","ko":"알려진 구조를 그대로 두고 무작위 가중치에서 학습했습니다."},"requirements":["T2-HOLD","T2-BASE","T2-LIC","T4-INIT","T4-DATA","T4-OWN","T4-SRC","T4-1-CFG"]},{"id":"T4-2","title":{"en":"From scratch, scaled architecture","ko":"자체 학습, 구조 확장"},"summary":{"en":"Trained from random weights on a known architecture, scaled or improved.","ko":"알려진 구조를 확장하거나 개선하여 무작위 가중치에서 학습했습니다."},"requirements":["T2-HOLD","T2-BASE","T2-LIC","T4-INIT","T4-DATA","T4-OWN","T4-SRC","T4-2-DELTA"]},{"id":"T5","title":{"en":"Native architecture","ko":"고유 구조"},"summary":{"en":"Own topology, code, tokenizer and data.","ko":"구조, 코드, 토크나이저, 데이터가 모두 고유합니다."},"requirements":["T2-HOLD","T2-BASE","T2-LIC","T4-INIT","T4-DATA","T4-OWN","T4-SRC","T5-TOPO","T5-CODE","T5-TOK","T5-ORG"]},{"id":"T6","title":{"en":"Full stack","ko":"풀스택"},"summary":{"en":"Native architecture on domestic accelerators and cloud.","ko":"국산 가속기와 클라우드 위의 고유 구조입니다."},"requirements":["T2-HOLD","T2-BASE","T2-LIC","T4-INIT","T4-DATA","T4-OWN","T4-SRC","T5-TOPO","T5-CODE","T5-TOK","T5-ORG","T6-NPU","T6-CLOUD"],"considered":"when-claimed-or-evidenced"}],"requirements":[{"id":"T0-API","title":{"en":"Inference is done by somebody else\'s closed service","ko":"추론을 타사의 비공개 서비스가 수행합니다"},"question":{"en":"Does the product answer by calling a closed API?","ko":"제품이 비공개 API를 호출하여 응답합니까?"},"supports":["product-calls-closed-api"],"contradicts":["own-inference"],"attestOnly":false,"direction":"under-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase1_Dependent.md","next":{"en":"Name the service as a component of type service, with its provider.","ko":"서비스를 type이 service인 구성 요소로, 제공자와 함께 선언합니다."}},{"id":"T0-NOW","title":{"en":"No weights are held","ko":"가중치를 보유하지 않습니다"},"question":{"en":"Is the repository free of model weights?","ko":"저장소에 모델 가중치가 없습니까?"},"supports":["no-weights-held"],"contradicts":["weights-held"],"attestOnly":false,"direction":"under-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase1_Dependent.md","next":{"en":"Nothing to do: holding weights only allows a higher level.","ko":"할 일이 없습니다. 가중치 보유는 더 높은 등급을 허용할 뿐입니다."}},{"id":"T0-OFF","title":{"en":"Stops when the vendor stops","ko":"공급자가 중단하면 함께 중단됩니다"},"question":{"en":"Is there no way to run without the vendor?","ko":"공급자 없이 실행할 방법이 없습니까?"},"supports":["product-calls-closed-api"],"contradicts":["own-inference"],"attestOnly":false,"direction":"under-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase1_Dependent.md","next":{"en":"Document how the model runs offline if it does.","ko":"오프라인 실행이 가능하다면 그 방법을 문서화합니다."}},{"id":"T1-FT","title":{"en":"A closed model is adapted on its vendor\'s platform","ko":"비공개 모델을 공급자의 플랫폼에서 미세조정합니다"},"question":{"en":"Is a fine-tuning job of a closed service used?","ko":"비공개 서비스의 미세조정 작업을 사용합니까?"},"supports":["closed-finetune-job"],"contradicts":["api-without-finetune","open-weights-used"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase1_Dependent.md","next":{"en":"Show the fine-tuning job or the id of the tuned model.","ko":"미세조정 작업 또는 조정된 모델의 id를 제시합니다."}},{"id":"T1-BB","title":{"en":"Base weights and data stay with the vendor","ko":"기반 가중치와 데이터가 공급자에게 남습니다"},"question":{"en":"Are the base weights inaccessible to the declarer?","ko":"선언자가 기반 가중치에 접근할 수 없습니까?"},"supports":["closed-finetune-job"],"contradicts":["weights-held"],"attestOnly":false,"direction":"under-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase1_Dependent.md","next":{"en":"Nothing to do: holding the base allows a higher level.","ko":"할 일이 없습니다. 기반 가중치 보유는 더 높은 등급을 허용할 뿐입니다."}},{"id":"T2-HOLD","title":{"en":"The declarer holds the final weights","ko":"선언자가 최종 가중치를 보유합니다"},"question":{"en":"Are the final weights in the declarer\'s hands?","ko":"최종 가중치가 선언자의 손에 있습니까?"},"supports":["weights-held","weights-published"],"contradicts":["api-only"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase2_Transitional.md","next":{"en":"Add the weight files, their Git LFS pointers or index, or give subject.purl with a revision.","ko":"가중치 파일, Git LFS 포인터 또는 인덱스를 추가하거나 subject.purl을 리비전과 함께 적습니다."}},{"id":"T2-BASE","title":{"en":"Every third-party base is named","ko":"모든 제3자 기반 모델이 명시되어 있습니다"},"question":{"en":"Does the declaration name every base, with id, revision and relation?","ko":"선언이 모든 기반 모델을 id, 리비전, 관계와 함께 명시합니까?"},"supports":["bases-named"],"contradicts":["base-undeclared"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":false,"source":"01_Standard_Definition/Phase2_Transitional.md","next":{"en":"Declare each base under components with purl, version and relation.","ko":"각 기반 모델을 components에 purl, version, relation과 함께 선언합니다."},"appliesWhen":["has-third-party-weights"]},{"id":"T2-LIC","title":{"en":"The licences of all bases are carried over","ko":"모든 기반 모델의 라이선스가 승계되어 있습니다"},"question":{"en":"Are licence text, notices, name rules and use limits of each base kept?","ko":"각 기반 모델의 라이선스 본문, 고지, 이름 규칙, 사용 제한이 유지됩니까?"},"supports":["base-licenses-carried"],"contradicts":["base-license-relabelled"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":false,"source":"01_Standard_Definition/Phase2_Transitional.md","next":{"en":"Ship the base\'s licence and notice, and state it in components[].license.","ko":"기반 모델의 라이선스와 고지를 함께 배포하고 components[].license에 적습니다."},"appliesWhen":["has-third-party-weights"]},{"id":"T2-KIND","title":{"en":"The kind of further training is stated","ko":"추가 학습의 종류가 명시되어 있습니다"},"question":{"en":"Is it stated whether the base was fine-tuned or pre-trained further?","ko":"기반 모델을 미세조정했는지 계속 사전학습했는지 명시되어 있습니까?"},"supports":["training-kind-stated"],"contradicts":[],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase2_Transitional.md","next":{"en":"Describe the training stages under training.stages with their token counts.","ko":"training.stages에 학습 단계와 토큰 수를 적습니다."},"appliesWhen":["has-third-party-weights"]},{"id":"T3-ASM","title":{"en":"Third-party weights are re-assembled","ko":"제3자 가중치를 재조립합니다"},"question":{"en":"Are weights merged, or layers copied, from others\' models?","ko":"타사 모델의 가중치를 병합하거나 레이어를 복제합니까?"},"supports":["weights-assembled"],"contradicts":["base-kept-whole","api-only"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase2_Transitional.md","next":{"en":"Commit the merge configuration or the script that builds the model.","ko":"병합 설정 또는 모델을 조립하는 스크립트를 커밋합니다."}},{"id":"T3-CPT","title":{"en":"The joints were trained further","ko":"이어 붙인 부분을 추가로 학습했습니다"},"question":{"en":"Was the assembled model trained after assembly?","ko":"조립된 모델을 조립 이후에 학습했습니까?"},"supports":["training-kind-stated"],"contradicts":[],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase2_Transitional.md","next":{"en":"Add the log of the training after assembly.","ko":"조립 이후의 학습 로그를 추가합니다."},"appliesWhen":["layers-copied"]},{"id":"T3-LIC","title":{"en":"The licences of all parents are carried over","ko":"모든 부모 모델의 라이선스가 승계되어 있습니다"},"question":{"en":"Are the duties of every parent\'s licence kept together?","ko":"모든 부모 모델의 라이선스 의무가 함께 지켜집니까?"},"supports":["base-licenses-carried"],"contradicts":["base-license-relabelled"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":false,"source":"01_Standard_Definition/Phase2_Transitional.md","next":{"en":"Ship every parent\'s licence and notice.","ko":"모든 부모 모델의 라이선스와 고지를 배포합니다."},"appliesWhen":["has-third-party-weights"]},{"id":"T4-INIT","title":{"en":"Every weight component starts from random initialisation","ko":"모든 가중치 구성 요소가 무작위 초기화에서 시작합니다"},"question":{"en":"Was every shipped weight component initialised at random and pre-trained by the declarer?","ko":"배포되는 모든 가중치 구성 요소가 무작위로 초기화되어 선언자가 사전학습했습니까?"},"supports":["random-start-evidenced"],"contradicts":["third-party-weights","layers-copied","log-contradicts-random-start"],"attestOnly":false,"direction":"over-claim","appliesTo":"weight-component","gate":true,"source":"01_Standard_Definition/Phase3_Sovereign.md","next":{"en":"Add a training log from the first step, a step-0 checkpoint digest, or the training entry that builds the model from its configuration.","ko":"첫 단계부터의 학습 로그, 0단계 체크포인트 해시, 또는 설정에서 모델을 생성하는 학습 진입점을 추가합니다."}},{"id":"T4-DATA","title":{"en":"The pre-training corpora were obtained and processed by the declarer","ko":"사전학습 말뭉치를 선언자가 확보하고 가공했습니다"},"question":{"en":"Is it shown which corpora were used and how they were processed?","ko":"어떤 말뭉치를 사용하고 어떻게 가공했는지 제시되어 있습니까?"},"supports":["training-data-shown"],"contradicts":[],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase3_Sovereign.md","next":{"en":"List the corpora under training.data and link a data card or the preprocessing code.","ko":"training.data에 말뭉치를 적고 데이터 카드 또는 전처리 코드를 연결합니다."}},{"id":"T4-OWN","title":{"en":"The declarer alone decides the future of the weights","ko":"가중치의 장래를 선언자만이 결정합니다"},"question":{"en":"Is every weight component under a licence the declarer grants?","ko":"모든 가중치 구성 요소가 선언자가 부여하는 라이선스 아래에 있습니까?"},"supports":["own-license"],"contradicts":["third-party-license-on-weights"],"attestOnly":false,"direction":"over-claim","appliesTo":"weight-component","gate":true,"source":"01_Standard_Definition/Phase3_Sovereign.md","next":{"en":"Put a licence file granted by the declarer beside the weights.","ko":"선언자가 부여하는 라이선스 파일을 가중치 옆에 둡니다."}},{"id":"T4-SRC","title":{"en":"Borrowed designs, code and parts are named","ko":"차용한 설계, 코드, 부품이 명시되어 있습니다"},"question":{"en":"Are all borrowed architectures, code and tokenizers declared with attribution?","ko":"차용한 구조, 코드, 토크나이저가 모두 출처와 함께 선언되어 있습니까?"},"supports":["designs-declared"],"contradicts":["designs-undeclared"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase3_Sovereign.md","next":{"en":"Declare each design under components with relation architecture-of, code-from or tokenizer-of.","ko":"각 설계를 components에 architecture-of, code-from, tokenizer-of 관계로 선언합니다."}},{"id":"T4-1-CFG","title":{"en":"Dimensions equal one declared reference","ko":"치수가 선언된 한 기준 모델과 같습니다"},"question":{"en":"Is the configuration a known one, without changes to the model code?","ko":"설정이 알려진 것이며 모델 코드의 변경이 없습니까?"},"supports":["body-equals-reference"],"contradicts":[],"attestOnly":false,"direction":"under-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase3_Sovereign.md","next":{"en":"Name the reference under architecture.references.","ko":"architecture.references에 기준 모델을 적습니다."}},{"id":"T4-2-DELTA","title":{"en":"The design is scaled or changed with published techniques","ko":"설계를 확장하거나 공개된 기법으로 변경했습니다"},"question":{"en":"Do depth, width, heads, experts or published techniques differ from each reference?","ko":"깊이, 폭, 헤드, 전문가 수 또는 공개 기법이 각 기준 모델과 다릅니까?"},"supports":["body-differs-from-reference"],"contradicts":["body-equals-reference"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase3_Sovereign.md","next":{"en":"State the differences under architecture.delta and commit config.json.","ko":"차이를 architecture.delta에 적고 config.json을 커밋합니다."}},{"id":"T5-TOPO","title":{"en":"The block or data flow is the declarer\'s own design","ko":"블록 또는 데이터 흐름이 선언자 고유의 설계입니다"},"question":{"en":"Was the topology redesigned, not only its numbers?","ko":"수치만이 아니라 구조 자체를 새로 설계했습니까?"},"supports":[],"contradicts":["published-topology"],"attestOnly":true,"direction":"over-claim","appliesTo":"model","gate":true,"source":"02_Technical_DeepDive/T4_vs_T5_Criteria.md","next":{"en":"Describe the novelty under architecture.novelty and have it reviewed; a reviewer\'s attestation settles it.","ko":"architecture.novelty에 새로운 점을 기술하고 검토를 받습니다. 검토자의 확인서가 이를 확정합니다."}},{"id":"T5-CODE","title":{"en":"The modelling class is first-party","ko":"모델 클래스가 자체 작성입니다"},"question":{"en":"Is the model loaded by a class of the declarer\'s own?","ko":"모델이 선언자 자체 클래스로 적재됩니까?"},"supports":["own-model-class"],"contradicts":["third-party-model-class"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"02_Technical_DeepDive/T4_vs_T5_Criteria.md","next":{"en":"Commit the modelling code, or name the own model type upstreamed to a library.","ko":"모델 코드를 커밋하거나 라이브러리에 등재된 자체 model type을 적습니다."}},{"id":"T5-TOK","title":{"en":"The tokenizer was learnt from scratch","ko":"토크나이저를 처음부터 학습했습니다"},"question":{"en":"Is the tokenizer the declarer\'s own, learnt on the declared languages?","ko":"토크나이저가 선언 언어로 학습한 자체 토크나이저입니까?"},"supports":["own-tokenizer-evidenced"],"contradicts":["third-party-tokenizer"],"attestOnly":false,"direction":"over-claim","appliesTo":"model","gate":true,"source":"02_Technical_DeepDive/T4_vs_T5_Criteria.md","next":{"en":"Commit the tokenizer and its training script, and declare tokenizer.origin.","ko":"토크나이저와 학습 스크립트를 커밋하고 tokenizer.origin을 선언합니다."}},{"id":"T5-ORG","title":{"en":"No third-party teacher in pre-training","ko":"사전학습에 제3자 교사 모델이 없습니다"},"question":{"en":"Was pre-training free of text or logits made by others\' models?","ko":"사전학습에 타사 모델이 만든 글이나 로짓이 쓰이지 않았습니까?"},"supports":[],"contradicts":["third-party-teacher-in-pretraining"],"attestOnly":true,"direction":"over-claim","appliesTo":"model","gate":true,"source":"02_Technical_DeepDive/T4_vs_T5_Criteria.md","next":{"en":"State the synthetic share and its generator for each stage under training.synthetic.","ko":"training.synthetic에 단계별 합성 데이터 비율과 생성 모델을 적습니다."}},{"id":"T6-NPU","title":{"en":"A domestic accelerator serves the model","ko":"국산 가속기로 모델을 서비스합니다"},"question":{"en":"Does a domestic accelerator run the model in production?","ko":"국산 가속기가 운영 환경에서 모델을 실행합니까?"},"supports":[],"contradicts":["accelerators-third-party-only"],"attestOnly":true,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase4_Leadership.md","next":{"en":"Have the deployment attested; a port alone shows possibility.","ko":"운영 환경을 확인받습니다. 이식만으로는 가능성만 보일 뿐입니다."}},{"id":"T6-CLOUD","title":{"en":"A domestic cloud hosts the model","ko":"국내 클라우드가 모델을 호스팅합니다"},"question":{"en":"Is the model hosted on a domestic cloud?","ko":"모델이 국내 클라우드에서 호스팅됩니까?"},"supports":[],"contradicts":["clouds-third-party-only"],"attestOnly":true,"direction":"over-claim","appliesTo":"model","gate":true,"source":"01_Standard_Definition/Phase4_Leadership.md","next":{"en":"Give the contract or certification number as an attestation.","ko":"계약 또는 인증 번호를 확인서로 제시합니다."}}]}');

/***/ })

}}})
