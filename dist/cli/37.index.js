(__chunk_url__ => {"use strict"; return {id: 37, ids: [37], modules: {

/***/ 2117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openRangeFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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

/***/ 4913:
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


/***/ })

}}})
