export const id = 114;
export const ids = [114,733];
export const modules = {

/***/ 29114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HUB_URL: () => (/* reexport */ HUB_URL),
  openHub: () => (/* binding */ openHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@huggingface/hub/dist/index.mjs + 15 modules
var dist = __webpack_require__(75009);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(47598);
// EXTERNAL MODULE: ./build/source/notice.js
var notice = __webpack_require__(23666);
// EXTERNAL MODULE: ./build/source/range.js
var source_range = __webpack_require__(88141);
// EXTERNAL MODULE: ./build/source/remote/content-cache.js
var content_cache = __webpack_require__(49073);
// EXTERNAL MODULE: ./build/source/remote/range-file.js
var range_file = __webpack_require__(42117);
// EXTERNAL MODULE: ./build/source/remote/token.js
var token = __webpack_require__(53586);
// EXTERNAL MODULE: ./build/source/remote/retry.js
var retry = __webpack_require__(14913);
;// CONCATENATED MODULE: ./build/source/hub/hub-fetch.js



/** The public hub. */
const HUB_URL = 'https://huggingface.co';
/**
 * `fetch` for the hub's client: waits out rate limits and failures of the server, keeps the token at home, and turns
 * each refusal into an error that says what to do.
 * @throws UserError for a missing repository, revision or file, AccessError for a gate or a refused token, NetworkError
 * when the hub does not answer as it should.
 */
function hubFetch(options) {
    const home = new URL(options.hubUrl).origin;
    return async (input, init) => {
        const url = atEndpoint(new URL(input instanceof Request ? input.url : input), options.hubUrl);
        if (options.offline === true)
            throw offline(options.name);
        const headers = new Headers(init?.headers);
        if (url.origin !== home)
            headers.delete('authorization');
        headers.set('user-agent', 'sovereignty-check');
        for (let attempt = 1;; attempt += 1) {
            const outcome = await (0,retry/* sendPatiently */.zw)(url, { ...init, headers }, options);
            if (outcome.kind === 'silent')
                throw unreachable(url, outcome.cause);
            const { response } = outcome;
            if (outcome.kind === 'refused')
                throw await refusal(response, url, outcome.wait, options);
            if (headers.has('range') && response.status === 200)
                await refuseFlood(response, url);
            if (!isApi(url, options.hubUrl))
                return response;
            try {
                return new Response(await response.arrayBuffer(), response);
            }
            catch (cause) {
                // The client reads an answer of the API once; where the connection breaks within it, it is asked for again.
                if (attempt === TRIES)
                    throw unreachable(url, cause);
            }
        }
    };
}
/** Tries of one answer whose bytes do not all come. */
const TRIES = 3;
function isApi(url, hubUrl) {
    return `${url.origin}${url.pathname}`.startsWith(`${hubUrl}/api/`);
}
/** A mirror passes on the addresses of the hub itself, such as the next page of a listing (`fix_hf_endpoint_in_url`). */
function atEndpoint(url, hubUrl) {
    if (url.origin !== HUB_URL || new URL(hubUrl).origin === HUB_URL)
        return url;
    return new URL(`${hubUrl}${url.pathname}${url.search}`);
}
function offline(name) {
    return new errors/* UserError */.yo(`${name}: HF_HUB_OFFLINE is set, and this is not kept from an earlier run. Unset it, or name a commit that was read before`);
}
/** A server that knows no ranges would send gigabytes for a header. */
async function refuseFlood(response, url) {
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (length <= limits/* limits */.F.largeFileBytes)
        return;
    await response.body?.cancel();
    throw new errors/* NetworkError */.Dr(`${url.origin} does not answer ranges of ${url.pathname}; the file was not fetched whole`);
}
function unreachable(url, cause) {
    return new errors/* NetworkError */.Dr(`${url.origin} does not answer (${(0,retry/* silence */.ao)(cause)}). Try again, or clone the repository and give its folder`, { cause });
}
/**
 * The hub names the reason in `x-error-code` and says it in `x-error-message`; for strangers a private repository and a
 * missing one look the same, and both may come as a bare 401 (huggingface_hub, `hf_raise_for_status`).
 */
async function refusal(response, url, wait, { name, hubUrl, hasToken, keeps }) {
    const code = response.headers.get('x-error-code') ?? '';
    const said = response.headers.get('x-error-message')?.trim().slice(0, 300) ?? '';
    const page = `${hubUrl}/${name.replace(/^hf:/, '').replace(/@.*$/, '')}`;
    await response.body?.cancel();
    const { status } = response;
    const answer = said === '' ? `${status}` : `${status}: ${said.replace(/\.$/, '')}`;
    if (code === 'GatedRepo') {
        return new errors/* AccessError */.Zz(hasToken
            ? `${name} is gated, and this token has no access to it. Accept its terms at ${page} with the token's account`
            : `${name} is gated: accept its terms at ${page} and set HF_TOKEN to a token of that account`);
    }
    if (said === DISABLED || status === 451) {
        return new errors/* AccessError */.Zz(`${name}: the hub has disabled this repository (${answer}). See ${page}`);
    }
    if (code === 'RevisionNotFound') {
        return new errors/* UserError */.yo(`${name}: there is no such branch, tag or commit. See ${page}/tree/main`);
    }
    if (code === 'EntryNotFound')
        return new errors/* UserError */.yo(`${name}: ${url.pathname} is not there`);
    if (code === 'RepoNotFound' || status === 404 || (status === 401 && !hasToken)) {
        return new errors/* UserError */.yo(`${name} is not on the hub, or it is private${hasToken ? ' and this token does not open it' : ': set HF_TOKEN to read it'}`);
    }
    if (status === 401 || status === 403) {
        return new errors/* AccessError */.Zz(hasToken
            ? `${name}: the hub refuses the token (${answer}), the one in HF_TOKEN or that \`hf auth login\` keeps. Make one that may read this repository; a public one needs none`
            : `${name}: the hub refuses (${answer}). Set HF_TOKEN to a token that may read this repository`);
    }
    if (status === 429) {
        const seconds = wait === null ? '' : ` for ${Math.ceil(wait)} s`;
        return new errors/* NetworkError */.Dr(`The hub's rate limit is used up${seconds}. ${hasToken ? 'Wait' : 'Set HF_TOKEN for a higher one, or wait'}, and try again${keeps === true ? ': what was read is kept' : ''}`);
    }
    if (status === 400 && url.pathname.startsWith('/api/')) {
        return new errors/* UserError */.yo(`${name}: the hub does not understand this name or revision (${answer})`);
    }
    return new errors/* NetworkError */.Dr(`The hub answered ${answer} for ${url.pathname}. Try again later`);
}
/** What the hub says where its moderators or the law closed a repository. */
const DISABLED = 'Access to this resource is disabled.';

;// CONCATENATED MODULE: ./build/source/hub/hub.js











/**
 * A repository of the Hugging Face hub at one commit: the listing over its API, small files whole, headers of weights by
 * range. The revision is resolved once, so that a push during the run changes nothing.
 * @throws UserError for a missing repository or revision, AccessError for a gated one, NetworkError when the hub fails.
 */
async function openHub(target, options = {}) {
    const url = (options.url ?? HUB_URL).replace(/\/+$/, '');
    if (!URL.canParse(url))
        throw new errors/* UserError */.yo(`HF_ENDPOINT ${url} is not a web address`);
    if (options.token !== undefined && !(0,token/* isToken */.s)(options.token))
        throw new errors/* UserError */.yo('HF_TOKEN holds characters that no token has. Set it again, or unset it');
    const name = nameOf(target);
    const request = hubFetch({
        ...options,
        hubUrl: url,
        name,
        hasToken: options.token !== undefined,
        keeps: options.cacheFolder != null,
    });
    const client = {
        hubUrl: url,
        fetch: request,
        ...(options.token === undefined ? {} : { accessToken: options.token }),
    };
    const cache = (0,content_cache/* openContentCache */.e)(options.cacheFolder ?? null);
    const { id, commit } = await inOurWords(name, () => resolve(target, client, cache));
    // A renamed repository goes by its new name: the hub answers for the old one by a redirect.
    const current = { ...target, id };
    return new Hub(current, nameOf(current), commit, client, cache);
}
function nameOf(target) {
    return `hf:${pathOf(target)}${target.revision === null ? '' : `@${target.revision}`}`;
}
/** Where the hub keeps a repository: models at the root, the others below their section. */
function pathOf({ section, id }) {
    return section === 'model' ? id : `${section}s/${id}`;
}
const COMMIT = /^[0-9a-f]{40}$/;
const ID = /^(?:[\w.-]{1,96}\/)?[\w.-]{1,96}$/;
/** The commit that a revision names now, and what the repository is called now. Of a commit that was read before nothing is asked. */
async function resolve({ section, id, revision }, client, cache) {
    const key = `name ${client.hubUrl} ${section} ${id} ${revision}`;
    const isCommit = revision !== null && COMMIT.test(revision);
    const kept = isCommit ? cache.get(key) : null;
    if (kept !== null)
        return { id: Buffer.from(kept).toString('utf8'), commit: revision };
    const asked = { ...client, name: id, ...(revision === null ? {} : { revision }) };
    const { sha, name } = section === 'model'
        ? await (0,dist/* modelInfo */.gi)({ ...asked, additionalFields: ['sha'] })
        : section === 'dataset'
            ? await (0,dist/* datasetInfo */.XU)({ ...asked, additionalFields: ['sha'] })
            : await (0,dist/* spaceInfo */.vN)({ ...asked, additionalFields: ['sha'] });
    if (typeof sha !== 'string' || !COMMIT.test(sha)) {
        throw new errors/* NetworkError */.Dr(`The hub names no commit for ${id}`);
    }
    const current = typeof name === 'string' && ID.test(name) ? name : id;
    if (isCommit)
        cache.put(key, Buffer.from(current));
    return { id: current, commit: sha };
}
/** What is read ahead of a weight file: most headers end within it, so that they cost one request. */
const READ_AHEAD_BYTES = 128 * 1024;
/** Tries of one content whose bytes do not all come. */
const hub_TRIES = 3;
/** Larger contents are not held for the other paths that have them. */
const REPEATED_BYTES = 64 * 1024;
/** Larger contents are not kept between runs. */
const CACHED_BYTES = limits/* limits */.F.largeFileBytes;
class Hub {
    #target;
    #name;
    #commit;
    #client;
    #cache;
    #heads = new Map();
    /** Small contents that stand under several paths: configurations of checkpoints. */
    #repeated = new Map();
    #listing = null;
    constructor(target, name, commit, client, cache) {
        this.#target = target;
        this.#name = name;
        this.#commit = commit;
        this.#client = client;
        this.#cache = cache;
    }
    get #repository() {
        return { type: this.#target.section, name: this.#target.id };
    }
    async describe() {
        return {
            name: this.#name,
            kind: 'huggingface',
            revision: this.#commit,
            remote: `${HUB_URL}/${pathOf(this.#target)}`,
        };
    }
    async list() {
        return (await this.#listed()).entries;
    }
    async notices() {
        return (await this.#listed()).notices;
    }
    async read(path, range) {
        const entry = (await this.#listed()).byName.get(path);
        if (entry === undefined)
            throw new errors/* UserError */.yo(`${path} is not in ${this.#name}`);
        const wanted = (0,source_range/* clampRange */.B)(range, entry.size);
        if (wanted.start === wanted.end)
            return new Uint8Array(0);
        if (range === undefined || (wanted.start === 0 && wanted.end === entry.size))
            return this.#shared(entry);
        if (wanted.end <= READ_AHEAD_BYTES) {
            const ahead = Math.min(READ_AHEAD_BYTES, entry.size);
            const head = this.#heads.get(path) ?? this.#part(entry, { start: 0, end: ahead });
            this.#heads.set(path, head);
            return (await head).subarray(wanted.start, wanted.end);
        }
        return this.#part(entry, wanted);
    }
    get commit() {
        return this.#commit;
    }
    async openRandomAccess(path) {
        const entry = (await this.#listed()).byName.get(path);
        if (entry === undefined)
            throw new errors/* UserError */.yo(`${path} is not in ${this.#name}`);
        const { fetch, accessToken } = this.#client;
        const headers = accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` };
        return (0,range_file/* openRangeFile */.G)({
            url: new URL(this.#address(path)),
            name: `${this.#name}/${path}`,
            size: entry.size,
            send: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...headers } }),
        });
    }
    async close() {
        this.#heads.clear();
        this.#repeated.clear();
    }
    #address(path) {
        const encoded = path.split('/').map(encodeURIComponent).join('/');
        return `${this.#client.hubUrl}/${pathOf(this.#target)}/resolve/${this.#commit}/${encoded}`;
    }
    /** The whole content, asked for once for all paths that have it. */
    async #shared(entry) {
        const { oid, size } = entry;
        const { repeated } = await this.#listed();
        if (oid === null || size > REPEATED_BYTES || !repeated.has(oid))
            return this.#whole(entry);
        const content = this.#repeated.get(oid) ?? this.#whole(entry);
        this.#repeated.set(oid, content);
        return content;
    }
    async #whole(entry) {
        const key = entry.oid === null ? null : `content ${entry.oid}`;
        const kept = key === null ? null : this.#cache.get(key);
        if (kept !== null)
            return kept;
        const content = await this.#download(entry, { start: 0, end: entry.size });
        const digest = entry.sha256 === undefined ? gitBlobId(content) : hex('sha256', content);
        if (entry.oid !== null && digest !== entry.oid) {
            throw new errors/* NetworkError */.Dr(`${entry.path} of ${this.#name} came with another digest than the listing states`);
        }
        if (key !== null && content.byteLength <= CACHED_BYTES)
            this.#cache.put(key, content);
        return content;
    }
    async #part(entry, range) {
        const key = entry.oid === null ? null : `range ${entry.oid} ${range.start} ${range.end}`;
        const kept = key === null ? null : this.#cache.get(key);
        if (kept !== null)
            return kept;
        const content = await this.#download(entry, range);
        if (key !== null && content.byteLength <= CACHED_BYTES)
            this.#cache.put(key, content);
        return content;
    }
    async #download(entry, range) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#downloadOnce(entry, range);
            }
            catch (error) {
                // A refusal was waited out as far as it goes; a connection that broke within an answer may be tried again.
                if (!(error instanceof BrokenAnswer) || attempt === hub_TRIES)
                    throw error;
            }
        }
    }
    async #downloadOnce(entry, range) {
        const content = await inOurWords(this.#name, async () => {
            const blob = await (0,dist/* downloadFile */.PE)({
                ...this.#client,
                repo: this.#repository,
                path: entry.path,
                revision: this.#commit,
                xet: false,
                // Size and address are known from the listing; without them each file would cost a second request.
                downloadInfo: {
                    size: entry.size,
                    etag: entry.oid ?? '',
                    url: this.#address(entry.path),
                },
            });
            if (blob === null)
                throw new errors/* ToolError */.v4(`${entry.path} is gone from ${this.#name}`);
            return new Uint8Array(await blob.slice(range.start, range.end).arrayBuffer());
        });
        const expected = range.end - range.start;
        if (content.byteLength === expected)
            return content;
        // A server that knows no ranges sends the file from its beginning.
        if (content.byteLength === entry.size)
            return content.subarray(range.start, range.end);
        throw new BrokenAnswer(`${entry.path} of ${this.#name}: ${content.byteLength} bytes came instead of ${expected}. Try again`);
    }
    #listed() {
        this.#listing ??= this.#list();
        return this.#listing;
    }
    async #list() {
        const key = `listing ${this.#client.hubUrl} ${this.#target.section} ${this.#target.id} ${this.#commit}`;
        const notices = new notice/* NoticeList */.nF();
        let entries = parseListing(this.#cache.get(key));
        if (entries === null) {
            const read = [];
            await inOurWords(this.#name, async () => {
                const files = (0,dist/* listFiles */.CS)({
                    ...this.#client,
                    repo: this.#repository,
                    revision: this.#commit,
                    recursive: true,
                });
                for await (const { type, path, size, oid, lfs } of files) {
                    if (type === 'directory')
                        continue;
                    if (read.length === limits/* limits */.F.listedFiles) {
                        notices.add('.', `more than ${limits/* limits */.F.listedFiles} files; the rest was not listed`);
                        break;
                    }
                    if (type !== 'file')
                        notices.add(path, 'neither a file nor a folder');
                    else if (!isSafe(path))
                        notices.add(path, 'the path leaves the repository');
                    else {
                        const sha256 = lfs?.oid;
                        const plain = {
                            path,
                            size: lfs?.size ?? size,
                            type: 'file',
                            executable: false,
                            target: null,
                        };
                        read.push(sha256 === undefined ? { ...plain, oid: oid ?? null } : { ...plain, oid: sha256, sha256 });
                    }
                }
            });
            entries = read.sort(notice/* byPath */.f2);
            if (entries.length < limits/* limits */.F.listedFiles)
                this.#cache.put(key, Buffer.from(JSON.stringify(entries)));
        }
        return {
            entries,
            byName: new Map(entries.map((entry) => [entry.path, entry])),
            repeated: repeatedIn(entries),
            notices: notices.toArray(),
        };
    }
}
function repeatedIn(entries) {
    const seen = new Set();
    const repeated = new Set();
    for (const { oid } of entries) {
        if (oid === null)
            continue;
        if (seen.has(oid))
            repeated.add(oid);
        seen.add(oid);
    }
    return repeated;
}
/** A cached listing; its digest was checked, so its shape is what was written. */
function parseListing(content) {
    return content === null ? null : JSON.parse(Buffer.from(content).toString('utf8'));
}
function isSafe(path) {
    return !path.startsWith('/') && path.split('/').every((segment) => segment !== '' && segment !== '..');
}
function gitBlobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
function hex(algorithm, content) {
    return (0,external_node_crypto_.createHash)(algorithm).update(content).digest('hex');
}
/** An answer that began as it should and did not come whole, or is not what was asked for. */
class BrokenAnswer extends errors/* NetworkError */.Dr {
}
/** Errors of the client beside ours (an answer that is no JSON, a broken stream) are the network's. */
async function inOurWords(name, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* SovereigntyError */.A6)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw new BrokenAnswer(`${name} could not be read from the hub: ${message}`, { cause: error });
    }
}


/***/ }),

/***/ 49073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ openContentCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const NONE = { place: () => null, get: () => null, put: () => { } };
/** Files of a folder named by the hash of their key, each behind the hash of its content; `null` keeps nothing. */
function openContentCache(folder) {
    if (folder === null)
        return NONE;
    return {
        place: (key) => `${pathOf(folder, key)}.large`,
        get(key) {
            const path = pathOf(folder, key);
            let stored;
            try {
                stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
            }
            catch {
                return null;
            }
            const content = stored.subarray(DIGEST_BYTES);
            if (stored.length >= DIGEST_BYTES && sha256(content).equals(stored.subarray(0, DIGEST_BYTES)))
                return content;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
            return null;
        },
        put(key, content) {
            const path = pathOf(folder, key);
            const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, Buffer.concat([sha256(content), content]), { mode: 0o600 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
            }
            catch {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
            }
        },
    };
}
const DIGEST_BYTES = 32;
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest();
}
function pathOf(folder, key) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.slice(0, 2), name.slice(2));
}


/***/ }),

/***/ 42117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openRangeFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Small readings fetch a whole block, because neighbours follow: headers, entries of archives, nodes of graphs. */
const BLOCK = 1 << 14;
/** Most headers end within the first block, which is larger. */
const HEAD = 1 << 17;
/** Bytes of blocks that are kept. */
const KEPT = 1 << 23;
/** Ranges closer than this are fetched together: a gap costs less than another request. */
const GAP = 1 << 15;
/** Bytes that are fetched ahead, and requests that are under way at once. */
const AHEAD = 1 << 26;
const AT_ONCE = 6;
/** Tries of one range whose bytes do not all come. */
const TRIES = 3;
/**
 * A file of a web server, read by ranges (RFC 9110, section 14). Every answer has to be the very range that was asked for,
 * of the file that was there at first.
 * @throws NetworkError for a server that sends whole files, other ranges, fewer bytes, or another file meanwhile.
 */
async function openRangeFile(options) {
    const file = new RangeFile(options);
    await file.open();
    return file;
}
class RangeFile {
    #options;
    /** By their number. */
    #blocks = new Map();
    #head = new Uint8Array(0);
    #size;
    #tag = null;
    #transferred = 0;
    #kept = 0;
    #ahead = [];
    constructor(options) {
        this.#options = options;
        this.#size = options.size ?? null;
    }
    get size() {
        return this.#size ?? 0;
    }
    /** The beginning of the file, and with it its size. */
    async open() {
        if (this.#size === 0)
            return;
        this.#head = await this.#fetch(0, Math.min(HEAD, this.#size ?? HEAD));
    }
    transferred() {
        return this.#transferred;
    }
    async readInto(target, position) {
        const end = Math.min(this.size, position + target.length);
        if (position >= end)
            return 0;
        const length = end - position;
        const ahead = this.#ahead.find((one) => one.start <= position && end <= one.end);
        if (ahead !== undefined) {
            target.set(ahead.bytes.subarray(position - ahead.start, end - ahead.start));
            return length;
        }
        if (end <= this.#head.length)
            target.set(this.#head.subarray(position, end));
        else if (length >= BLOCK)
            await this.#large(target.subarray(0, length), position);
        else
            await this.#small(target.subarray(0, length), position);
        return length;
    }
    async prepare(ranges) {
        this.#ahead = [];
        const wanted = joined(ranges.filter(({ end }) => end > this.#head.length && end <= this.size));
        const ahead = [];
        let next = 0;
        const work = async () => {
            for (let at = next++; at < wanted.length; at = next++) {
                const { start, end } = wanted[at];
                ahead.push({ start, end, bytes: await this.#fetch(start, end) });
            }
        };
        await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, work));
        this.#ahead = ahead;
    }
    close() {
        this.#ahead = [];
        this.#blocks.clear();
        this.#head = new Uint8Array(0);
    }
    async #large(target, position) {
        const known = Math.max(0, Math.min(target.length, this.#head.length - position));
        if (known > 0)
            target.set(this.#head.subarray(position, position + known));
        target.set(await this.#fetch(position + known, position + target.length), known);
    }
    async #small(target, position) {
        const first = Math.floor(position / BLOCK);
        const last = Math.floor((position + target.length - 1) / BLOCK);
        for (let number = first; number <= last; number += 1) {
            const block = await this.#block(number);
            const start = number * BLOCK;
            const from = Math.max(position, start);
            const to = Math.min(position + target.length, start + block.length);
            target.set(block.subarray(from - start, to - start), from - position);
        }
    }
    async #block(number) {
        const known = this.#blocks.get(number);
        if (known !== undefined)
            return known;
        const start = number * BLOCK;
        if (start + BLOCK <= this.#head.length)
            return this.#head.subarray(start, start + BLOCK);
        const block = await this.#fetch(start, Math.min(this.size, start + BLOCK));
        for (const [oldest, { length }] of this.#blocks) {
            if (this.#kept + block.length <= KEPT)
                break;
            this.#blocks.delete(oldest);
            this.#kept -= length;
        }
        this.#blocks.set(number, block);
        this.#kept += block.length;
        return block;
    }
    async #fetch(start, end) {
        const { name, url, send } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            const response = await send(url, { headers: { range: `bytes=${start}-${end - 1}` } });
            const wanted = await this.#checked(response, start, end);
            let bytes = null;
            try {
                bytes = await bodyOf(response, wanted);
            }
            catch (cause) {
                if (attempt === TRIES) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name}: the connection broke at byte ${start}. Try again`, { cause });
                }
            }
            if (bytes === null)
                continue;
            this.#transferred += bytes.length;
            if (bytes.length === wanted)
                return bytes;
            if (bytes.length > wanted || attempt === TRIES) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name}: ${bytes.length > wanted ? 'more' : `${bytes.length}`} bytes came instead of ${wanted} (byte ${start}). Try again`);
            }
        }
    }
    /** Bytes that have to come. @throws NetworkError before the body is read */
    async #checked(response, start, end) {
        const { name } = this.#options;
        const refuse = async (problem) => {
            await response.body?.cancel();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name}: ${problem}`);
        };
        if (response.status !== 206) {
            return refuse(`the server does not answer ranges (${response.status}), and the file was not fetched whole. Download it and give the file`);
        }
        const stated = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(response.headers.get('content-range') ?? '');
        if (stated === null)
            return refuse('the server states no range of a known size');
        const [first, last, size] = stated.slice(1).map(Number);
        this.#size ??= size;
        if (size !== this.#size)
            return refuse(`the file has ${size} bytes, and had ${this.#size}`);
        const expected = Math.min(end, size);
        if (first !== start || last !== expected - 1) {
            return refuse(`bytes ${first} to ${last} came instead of ${start} to ${expected - 1}`);
        }
        if (response.headers.get('content-encoding') !== null)
            return refuse('the server packs what it sends');
        const tag = response.headers.get('etag');
        this.#tag ??= tag;
        if (tag !== null && tag !== this.#tag)
            return refuse('the file was changed while it was read');
        return expected - start;
    }
}
/** Neighbours as one range, in order, up to what may be fetched ahead. */
function joined(ranges) {
    const result = [];
    let bytes = 0;
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        const grown = last !== undefined && start - last.end <= GAP ? Math.max(0, end - last.end) : null;
        bytes += grown ?? end - start;
        if (bytes > AHEAD)
            break;
        if (grown === null)
            result.push({ start, end });
        else
            last.end += grown;
    }
    return result;
}
/** The body, read no further than one byte beyond what has to come. */
async function bodyOf(response, wanted) {
    if (response.body === null)
        return new Uint8Array(0);
    const bytes = new Uint8Array(wanted);
    let filled = 0;
    for await (const chunk of response.body) {
        if (filled + chunk.length > wanted) {
            // Leaving the loop ends the transfer.
            return new Uint8Array(wanted + 1);
        }
        bytes.set(chunk, filled);
        filled += chunk.length;
    }
    return bytes.subarray(0, filled);
}


/***/ }),

/***/ 14913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   l6: () => (/* binding */ isUsedUp),
/* harmony export */   zw: () => (/* binding */ sendPatiently)
/* harmony export */ });
/* unused harmony exports ATTEMPTS, WAIT_SECONDS */
/** Requests in all, the first included. */
const ATTEMPTS = 4;
/** Longest wait that is sat out; a longer one is told to the user. */
const WAIT_SECONDS = 60;
const REQUEST_TIMEOUT_MS = 60_000;
/** Sends a request, waits out rate limits and failures of the server, and gives the last outcome. */
async function sendPatiently(url, init, options) {
    const send = options.fetch ?? globalThis.fetch;
    const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    const random = options.random ?? Math.random;
    const now = options.now ?? Date.now;
    const newSignal = options.newSignal ?? (() => AbortSignal.timeout(REQUEST_TIMEOUT_MS));
    for (let attempt = 1;; attempt += 1) {
        let response = null;
        let cause = null;
        try {
            response = await send(url, { ...init, signal: newSignal() });
        }
        catch (error) {
            cause = error;
        }
        if (response?.ok === true)
            return { kind: 'answer', response };
        const wait = response === null || mayHeal(response) ? secondsToWait(response, attempt, random, now()) : null;
        if (wait === null || attempt === ATTEMPTS || wait > WAIT_SECONDS) {
            return response === null ? { kind: 'silent', cause } : { kind: 'refused', response, wait };
        }
        await response?.body?.cancel();
        await sleep(wait * 1000);
    }
}
/** A 403 is a rate limit only when it carries the sign of one (GitHub); any other is a missing permission. */
function mayHeal({ status, headers }) {
    if (status === 403)
        return headers.has('retry-after') || isUsedUp(headers);
    return status === 429 || status === 408 || status >= 500;
}
/** The quota of the hour is used up, as GitHub says it. */
function isUsedUp(headers) {
    return headers.get('x-ratelimit-remaining') === '0';
}
/**
 * Seconds that the server asks for: `retry-after` as seconds or as a date (RFC 9110, section 10.2.3), `t` of its `ratelimit`
 * header where nothing remains (IETF draft "RateLimit header fields for HTTP": `"api";r=0;t=55`; the hub sends the header with
 * every answer), the longer of the two; or `x-ratelimit-reset` of a quota that is used up (GitHub, seconds since 1970). Else
 * doubling from one second. Jitter keeps the jobs of one matrix from returning together.
 */
function secondsToWait(response, attempt, random, nowMs) {
    const backOff = 2 ** (attempt - 1) * (0.5 + random() / 2);
    if (response === null)
        return backOff;
    const { headers, status } = response;
    const stated = [retryAfter(headers, nowMs), status === 429 ? rateLimitReset(headers) : null].filter((seconds) => seconds !== null);
    if (stated.length > 0)
        return Math.max(...stated) + random();
    const resetAt = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (isUsedUp(headers) && Number.isFinite(resetAt))
        return Math.max(0, resetAt - nowMs / 1000) + random();
    return backOff;
}
function retryAfter(headers, nowMs) {
    const text = headers.get('retry-after')?.trim() ?? '';
    if (/^\d{1,9}(?:\.\d+)?$/.test(text))
        return Number(text);
    const date = Date.parse(text);
    return Number.isNaN(date) ? null : Math.max(0, (date - nowMs) / 1000);
}
function rateLimitReset(headers) {
    const text = headers.get('ratelimit') ?? '';
    const remaining = /;\s*r\s*=\s*(\d+)/.exec(text);
    const reset = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(text);
    if (reset === null || (remaining !== null && Number(remaining[1]) > 0))
        return null;
    return Number(reset[1]);
}
/** What kept a server from answering, in a few words. */
function silence(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : '';
    const message = cause instanceof Error ? cause.message : String(cause);
    return inner === '' ? message : `${message}: ${inner}`;
}


/***/ }),

/***/ 53586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/**
 * Whether a token can stand in a header. A client that is given any other refuses it with a message that shows it.
 */
function isToken(text) {
    return /^[!-~]+$/.test(text);
}


/***/ })

};
