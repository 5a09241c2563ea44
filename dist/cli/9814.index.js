(__chunk_url__ => {"use strict"; return {id: 9814, ids: [9814], modules: {

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dependencyGraphHint: () => (/* binding */ dependencyGraphHint)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/github/entity-tags.js
/** Answers kept for the life of a process, which asks for few things twice. */
const MOST = 64;
/**
 * Remembers answers by address with their entity tags, so that asking again costs no quota when nothing has changed.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
class EntityTags {
    #kept = new Map();
    of(url) {
        return this.#kept.get(url) ?? null;
    }
    keep(url, response) {
        const { etag } = response.headers;
        if (response.status !== 200 || etag === undefined)
            return;
        if (this.#kept.size >= MOST)
            this.#kept.clear();
        this.#kept.set(url, { tag: etag, response });
    }
}

;// CONCATENATED MODULE: ./build/github/errors.js

/** A request GitHub refused or never answered, after all retries. */
class GitHubError extends errors/* ToolError */.v4 {
    failure;
    /** HTTP status, `null` when no answer came. */
    status;
    /** Seconds until the same request makes sense again, when GitHub says so. */
    retryAfter;
    constructor(failure, detail, options = {}) {
        super(detail, { cause: options.cause });
        this.failure = failure;
        this.status = options.status ?? null;
        this.retryAfter = options.retryAfter ?? null;
    }
}
/**
 * A 403 is a rate limit only when the answer carries the sign of one; everything else is a missing permission.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function classify(status, headers, message) {
    if (status === 429 || status === 403) {
        if (String(headers['x-ratelimit-remaining'] ?? '') === '0')
            return 'rate-limited';
        if (/secondary rate limit|abuse detection/i.test(message))
            return 'secondary-limit';
        if (status === 429)
            return 'rate-limited';
        return headers['retry-after'] === undefined ? 'forbidden' : 'secondary-limit';
    }
    if (status === 401)
        return 'unauthorized';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status >= 500)
        return 'unavailable';
    return 'invalid';
}

;// CONCATENATED MODULE: ./build/github/retry.js

/** Requests in all, the first included. */
const MAX_ATTEMPTS = 4;
/** Longer waits are left to the user: a runner's minutes are not free. */
const MAX_WAIT_SECONDS = 60;
const HEALS = new Set([
    'rate-limited',
    'secondary-limit',
    'unavailable',
    'unreachable',
]);
/** Seconds GitHub asks to wait: `retry-after`, else the reset time of an exhausted quota. `null` when it names none. */
function askedWait(headers, nowMs) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        if (Number.isFinite(seconds))
            return Math.max(0, seconds);
        const date = Date.parse(String(after));
        if (Number.isFinite(date))
            return Math.max(0, (date - nowMs) / 1000);
    }
    if (String(headers['x-ratelimit-remaining'] ?? '') !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset - nowMs / 1000) : null;
}
/**
 * Seconds to wait before the next try, or `null` to give up. Only rate limits, 5xx and unanswered requests are tried
 * again: a missing permission does not heal. Jitter keeps the jobs of one matrix from returning together.
 */
function waitBefore(attempt, refusal, random, nowMs) {
    if (attempt >= MAX_ATTEMPTS)
        return null;
    const failure = refusal === null ? 'unreachable' : classify(refusal.status, refusal.headers, refusal.message);
    if (!HEALS.has(failure))
        return null;
    const asked = refusal === null ? null : askedWait(refusal.headers, nowMs);
    if (asked !== null)
        return asked > MAX_WAIT_SECONDS ? null : asked + random() * Math.min(1, asked / 4);
    const ceiling = Math.min(MAX_WAIT_SECONDS, 2 ** (attempt - 1));
    return ceiling * (0.5 + random() / 2);
}

;// CONCATENATED MODULE: ./build/github/client.js




const REQUEST_TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;
/**
 * GitHub's REST client with this project's own retries and error kinds. Every failed request ends as a `GitHubError`.
 */
function createClient(options) {
    const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    const random = options.random ?? Math.random;
    const now = options.now ?? Date.now;
    const silent = () => { };
    const client = new dist_src/* Octokit */.E({
        auth: options.token,
        baseUrl: options.baseUrl.replace(/\/+$/, ''),
        userAgent: options.userAgent,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: sameOriginFetch(options.baseUrl, options.fetch ?? globalThis.fetch) },
    });
    const tags = new EntityTags();
    client.hook.wrap('request', async (request, parameters) => {
        const { method, url } = client.request.endpoint(parameters);
        const known = method === 'GET' ? tags.of(url) : null;
        if (known !== null)
            parameters.headers = { ...parameters.headers, 'if-none-match': known.tag };
        for (let attempt = 1;; attempt += 1) {
            try {
                const response = await request(parameters);
                if (method === 'GET')
                    tags.keep(url, response);
                return response;
            }
            catch (error) {
                const own = ownError(error);
                if (own !== null)
                    throw own;
                const failed = refusalOf(error);
                // Nothing has changed: GitHub does not count such a request against the quota.
                if (failed?.status === 304 && known !== null)
                    return known.response;
                const seconds = waitBefore(attempt, failed, random, now());
                if (seconds === null)
                    throw toGitHubError(error, failed, now());
                await sleep(seconds * 1000);
            }
        }
    });
    return client;
}
/** Wraps `fetch` so that neither a Link header, nor a redirect, nor a bad URL carries the token to another origin. */
function sameOriginFetch(baseUrl, fetch) {
    const origin = new URL(baseUrl).origin;
    return async (input, init) => {
        let url = new URL(input instanceof Request ? input.url : input);
        for (let hop = 0;; hop += 1) {
            if (url.origin !== origin) {
                throw new GitHubError('other-host', `${url.origin} is not ${origin}: the request was not sent`);
            }
            const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
            const response = await fetch(url, { ...init, redirect: 'manual', signal });
            const target = response.headers.get('location');
            // Who asks for the address itself follows it without the token.
            if (init?.redirect === 'manual')
                return response;
            if (![301, 302, 307, 308].includes(response.status) || target === null || hop === MAX_REDIRECTS)
                return response;
            url = new URL(target, url);
        }
    };
}
/** The error of our own `fetch`, which Octokit wraps into one of its own. */
function ownError(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return cause instanceof GitHubError ? cause : null;
}
/** The answer that refused, or `null` when none came. */
function refusalOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return null;
    const { response } = error;
    if (typeof response !== 'object' || response === null)
        return null;
    if (!('status' in response) || typeof response.status !== 'number')
        return null;
    const headers = 'headers' in response ? response.headers : {};
    return { status: response.status, headers, message: messageOf(error) };
}
function toGitHubError(error, refusal, nowMs) {
    const message = messageOf(error);
    if (refusal === null)
        return new GitHubError('unreachable', message, { cause: error });
    return new GitHubError(classify(refusal.status, refusal.headers, message), message, {
        status: refusal.status,
        retryAfter: askedWait(refusal.headers, nowMs),
        cause: error,
    });
}
/** GitHub's own words without the link to its documentation. */
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
}

;// CONCATENATED MODULE: ./build/github/dependency-graph.js

/**
 * Packages that GitHub's dependency graph has for a repository, from the SPDX document it exports
 * (https://docs.github.com/rest/dependency-graph/sboms). Where the document tells what the repository itself asks for,
 * only those. Never throws for what GitHub or the network does: the graph is a hint, and a run does not hang on it.
 * @param patienceMs longest time to wait, all retries included
 */
async function readDependencyGraph(client, { owner, repo }, patienceMs) {
    let timer;
    const late = new Promise((resolve) => {
        const detail = `no answer within ${Math.round(patienceMs / 1000)} s`;
        timer = setTimeout(() => resolve({ ok: false, failure: 'unreachable', detail }), patienceMs);
    });
    try {
        return await Promise.race([ask(client, owner, repo), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function ask(client, owner, repo) {
    try {
        const { data } = await client.rest.dependencyGraph.exportSbom({ owner, repo });
        return { ok: true, packages: packagesOf(data) };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return { ok: false, failure: error.failure, detail: error.message };
    }
}
/** Read as unknown: the answer of a server is input like any other. */
function packagesOf(answer) {
    const sbom = tableAt(answer, 'sbom');
    const relations = tablesAt(sbom, 'relationships');
    const to = (type, from) => new Set(relations
        .filter((one) => one['relationshipType'] === type && from.has(one['spdxElementId']))
        .map((one) => one['relatedSpdxElement']));
    const roots = to('DESCRIBES', new Set(['SPDXRef-DOCUMENT']));
    const direct = to('DEPENDS_ON', roots);
    return tablesAt(sbom, 'packages').flatMap((one) => {
        if (roots.has(one['SPDXID']) || (direct.size > 0 && !direct.has(one['SPDXID'])))
            return [];
        const purl = tablesAt(one, 'externalRefs').find((ref) => ref['referenceType'] === 'purl')?.['referenceLocator'];
        const { name, versionInfo } = one;
        if (typeof name !== 'string' || typeof purl !== 'string')
            return [];
        return [
            { name, purl, version: typeof versionInfo === 'string' && versionInfo !== '' ? versionInfo : null },
        ];
    });
}
function tableAt(value, key) {
    const inner = isTable(value) ? value[key] : null;
    return isTable(inner) ? inner : {};
}
function tablesAt(value, key) {
    const list = value[key];
    return Array.isArray(list) ? list.filter(isTable) : [];
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/purl/index.js
var build_purl = __webpack_require__(2384);
;// CONCATENATED MODULE: ./build/report/dependency-graph-hint.js


const NAMES_SHOWN = 20;
/**
 * What GitHub's dependency graph of `name` has and the files do not show, as one line. It is a hint: it makes no finding
 * and bears on no level, because the graph may be of another branch, and of packages that somebody submitted. Names are
 * as the server gave them; who shows the line escapes it.
 */
function dependencyGraphLine(verdict, name, graph, language) {
    if (!graph.ok)
        return (0,messages/* text */.Qq)('hint.graph-failed', { name, failure: graph.failure, detail: graph.detail }, language);
    const shown = new Set(verdict.components.flatMap(({ purl }) => (0,build_purl/* declaredKeys */.PC)(purl)));
    const only = graph.packages.filter(({ purl }) => !(0,build_purl/* declaredKeys */.PC)(purl).some((key) => shown.has(key)));
    if (only.length === 0)
        return (0,messages/* text */.Qq)('hint.graph-same', { name, count: graph.packages.length }, language);
    const names = only
        .slice(0, NAMES_SHOWN)
        .map((one) => `${one.name}${one.version === null ? '' : ` ${one.version}`}`);
    const rest = only.length - names.length;
    return (0,messages/* text */.Qq)('hint.graph-only', { name, count: only.length, names: `${names.join(', ')}${rest > 0 ? ` (+${rest})` : ''}` }, language);
}

// EXTERNAL MODULE: ./build/source/remote-url.js
var remote_url = __webpack_require__(7744);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(4756);
;// CONCATENATED MODULE: ./build/cli/dependency-graph.js







/** A hint is not worth a longer wait. */
const PATIENCE_MS = 15_000;
/**
 * What GitHub's dependency graph has and the files do not show, as one line for standard error. It is a hint: it makes no
 * finding and bears on no level, because the graph may be of another branch, and of packages that somebody submitted.
 * @param repo `owner/name` as given; without it the repository's own address has to be on GitHub
 * @throws UserError for a `repo` of another form
 */
async function dependencyGraphHint(verdict, repo, terminal, language) {
    const address = addressOf(repo, verdict.subject.repository);
    if (address === null)
        return (0,messages/* text */.Qq)('hint.graph-no-repository', {}, language);
    const { environment } = terminal;
    const client = createClient({
        baseUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
        token: environment['GITHUB_TOKEN'] || environment['GH_TOKEN'] || '',
        userAgent: `${tool/* TOOL_NAME */.l}/${tool/* TOOL_VERSION */.w}`,
        // The process need not stay for a wait whose end nobody waits for any more.
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
    });
    const name = `${address.owner}/${address.repo}`;
    const graph = await readDependencyGraph(client, address, PATIENCE_MS);
    return dependencyGraphLine(verdict, name, graph, language);
}
function addressOf(repo, remote) {
    if (repo !== undefined) {
        const [, owner, name] = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})$/.exec(repo) ?? [];
        if (owner === undefined || name === undefined)
            throw new errors/* UserError */.yo(`--repo takes owner/name on GitHub, found: ${repo}`);
        return { owner, repo: name };
    }
    const found = remote === null ? null : (0,remote_url/* ownerOf */.b)(remote);
    return found === null || found.host !== 'github.com' ? null : { owner: found.owner, repo: found.repository };
}


/***/ })

}}})
