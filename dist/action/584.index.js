export const id = 584;
export const ids = [584];
export const modules = {

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

/***/ 35648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   tn: () => (/* binding */ openWebFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _range_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42117);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14913);



/**
 * A file at a web address, read by ranges. No token goes there, wherever it redirects to.
 * @throws UserError for an address without encryption (but for this machine) or a missing file, AccessError for one that
 * asks for more rights, NetworkError when the server does not answer as it should.
 */
async function openWebFile(address, options = {}) {
    const url = new URL(address);
    const name = nameOf(url);
    if (!isSafe(url))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is not encrypted. Give an https address`);
    return (0,_range_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openRangeFile */ .G)({ url, name, send: sender(name, options) });
}
function sender(name, options) {
    return async (url, init) => {
        const headers = { ...init.headers, 'user-agent': 'sovereignty-check', 'accept-encoding': 'identity' };
        const outcome = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .sendPatiently */ .zw)(url, { ...init, headers }, options);
        if (outcome.kind === 'silent') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name} does not answer (${(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .silence */ .ao)(outcome.cause)}). Try again`, {
                cause: outcome.cause,
            });
        }
        const { response } = outcome;
        if (response.url !== '' && !isSafe(new URL(response.url))) {
            await response.body?.cancel();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name} leads to an address without encryption`);
        }
        if (outcome.kind === 'answer')
            return response;
        await response.body?.cancel();
        throw refusal(name, response.status, outcome.wait);
    };
}
function refusal(name, status, wait) {
    if (status === 404 || status === 410)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is not there (${status})`);
    if (status === 401 || status === 403) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessError */ .Zz(`${name} may not be read without signing in (${status}). Download it and give the file`);
    }
    if (status === 416)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name}: the server has no such range (416); the file may have changed`);
    if (status === 429) {
        const seconds = wait === null ? '' : ` for ${Math.ceil(wait)} s`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name}: the server's rate limit is used up${seconds}. Wait, and try again`);
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${name}: the server answered ${status}. Try again later`);
}
/** Encrypted, or on this machine. */
function isSafe({ protocol, hostname }) {
    return (protocol === 'https:' ||
        (protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)));
}
/** An address as it may be shown: what stands behind the question mark may be a signature. */
function nameOf({ origin, pathname }) {
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 78584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  entryOpener: () => (/* binding */ entryOpener)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/source/random-access.js
var random_access = __webpack_require__(86392);
// EXTERNAL MODULE: ./build/source/remote/web-file.js
var web_file = __webpack_require__(35648);
;// CONCATENATED MODULE: ./build/source/remote/weights-target.js

const SEGMENT = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,95})';
/** A branch, tag or commit without `/`, or one of the hub's own `refs/pr/1`. */
const REVISION = '(refs\\/[^/@?#]{1,60}\\/[^/@?#]{1,200}|[^/@?#]{1,200})';
const HUB = new RegExp(`^hf:(?:models/)?(${SEGMENT}/${SEGMENT})(?:@${REVISION})?(?:/(.*))?$`);
const HUB_PAGE = new RegExp(`^https://(?:huggingface\\.co|hf\\.co)/(${SEGMENT}/${SEGMENT})(?:/(?:tree|blob|resolve)/${REVISION}(?:/([^?#]*))?)?/?(?:\\?[^#]*)?$`);
/**
 * Reads what `weights` takes for a model: a path, `hf:org/model[@rev][/path]`, or a web address. Only these forms lead off
 * this machine, and a path that is there always wins.
 * @throws UserError for an address that is none of these.
 */
function parseWeightsTarget(text, exists) {
    if (exists(text))
        return { kind: 'local', path: text };
    const hub = HUB.exec(text) ?? HUB_PAGE.exec(text);
    if (hub !== null) {
        const path = decodePath(hub[3] ?? '', text);
        return {
            kind: 'hub',
            id: hub[1],
            revision: hub[2] === undefined ? null : decodeURIComponent(hub[2]),
            path,
        };
    }
    if (/^hf:/.test(text)) {
        throw new errors/* UserError */.yo(`${text} is no model of the hub. Give hf:org/model, hf:org/model@revision or hf:org/model@revision/file`);
    }
    if (/^https?:\/\//i.test(text)) {
        if (!URL.canParse(text))
            throw new errors/* UserError */.yo(`${text} is no web address`);
        return { kind: 'web', url: text };
    }
    return { kind: 'local', path: text };
}
function decodePath(path, text) {
    const plain = path.replace(/\/+$/, '');
    if (plain.split('/').some((part) => part === '..' || part === '.' || (part === '' && plain !== ''))) {
        throw new errors/* UserError */.yo(`${text}: the path leaves the repository`);
    }
    return plain;
}

// EXTERNAL MODULE: ./build/weights/open-weights.js + 36 modules
var open_weights = __webpack_require__(43333);
;// CONCATENATED MODULE: ./build/weights/open-target.js






/**
 * Opens the weights a person named: a path, `hf:org/model[@rev][/path]`, or a web address of a file or an index. Of remote
 * weights only ranges are read, all of one revision.
 * @throws as `openWeights`, and NetworkError or AccessError for a server that does not give what is asked for.
 */
async function openTarget(text, { cwd, hub, name = text }) {
    const target = parseWeightsTarget(text, (path) => (0,random_access/* pathExists */.s0)((0,external_node_path_.resolve)(cwd, path)));
    switch (target.kind) {
        case 'local':
            return (0,open_weights/* openWeights */.u)((0,external_node_path_.resolve)(cwd, target.path), name);
        case 'web':
            return openWeb(target.url, hub, name);
        case 'hub': {
            const { id, revision, path } = target;
            const { openHub } = await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 29114));
            const repository = await openHub({ kind: 'huggingface', section: 'model', id, revision }, hub);
            const entries = (await repository.list()).map((entry) => entry.path);
            const isFile = entries.includes(path);
            const folder = isFile ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path;
            const prefix = folder === '' ? '' : `${folder}/`;
            const names = entries
                .filter((entry) => entry.startsWith(prefix) && !entry.slice(prefix.length).includes('/'))
                .map((entry) => entry.slice(prefix.length));
            if (!isFile && path !== '' && names.length === 0)
                throw new errors/* UserError */.yo(`${path} is not in hf:${id}`);
            return (0,open_weights/* openFrom */.n)({
                shown: `hf:${id}${folder === '' ? '' : `/${folder}`}`,
                names,
                open: (file) => repository.openRandomAccess(`${prefix}${file}`),
            }, isFile ? path.slice(prefix.length) : null, name);
        }
    }
}
function openWeb(address, options, name) {
    const url = new URL(address);
    const file = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
    if (file === '')
        throw new errors/* UserError */.yo(`${(0,web_file/* nameOf */.Vb)(url)} is a folder. Give the address of a file or an index`);
    return (0,open_weights/* openFrom */.n)({
        shown: (0,web_file/* nameOf */.Vb)(new URL('.', url)),
        names: null,
        // A signature belongs to the one file it was made for.
        open: (one) => (0,web_file/* openWebFile */.tn)(one === file ? address : beside(url, one), options),
    }, file, name);
}
function beside(url, path) {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), new URL('.', url)).href;
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/open-entry.js



/**
 * Opens the weights of registry entries: where the user says, else where the entry says, else under the entry's id on the
 * hub. An entry leads to a path beside it or to the hub, and to no other address.
 */
function entryOpener({ cwd, hub, online, places }) {
    return async (entry) => {
        const given = places.get(entry.id);
        if (given !== undefined)
            return { path: given, source: await openTarget(given, { cwd, hub }) };
        const place = placeOf(entry);
        if (place === null)
            return { why: 'no-place' };
        if (place.startsWith('hf:')) {
            if (!online)
                return { why: 'offline' };
            return { path: place, source: await openTarget(place, { cwd, hub }) };
        }
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place))
            throw new errors/* UserError */.yo(`${place} is neither hf:org/name nor a path beside the entry`);
        const shown = (0,external_node_path_.join)((0,external_node_path_.dirname)(entry.file), place);
        return { path: shown, source: await openTarget((0,external_node_path_.resolve)(cwd, shown), { cwd, hub, name: shown }) };
    };
}
const HUB_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
function placeOf({ id, revision, weights }) {
    if (weights !== undefined)
        return weights;
    if (id.startsWith('hf:'))
        return id;
    if (!HUB_ID.test(id))
        return null;
    return `hf:${id}${revision !== null && /^[^/@?#]{1,200}$/.test(revision) ? `@${revision}` : ''}`;
}


/***/ })

};
