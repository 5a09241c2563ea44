export const id = 378;
export const ids = [378];
export const modules = {

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(47598);
// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(16193);
// EXTERNAL MODULE: ./build/source/link.js
var source_link = __webpack_require__(26218);
// EXTERNAL MODULE: ./build/source/range.js
var source_range = __webpack_require__(88141);
// EXTERNAL MODULE: ./build/source/read-file.js
var read_file = __webpack_require__(18601);
// EXTERNAL MODULE: ./build/source/remote/content-cache.js
var content_cache = __webpack_require__(49073);
// EXTERNAL MODULE: ./build/source/remote/retry.js
var retry = __webpack_require__(14913);
// EXTERNAL MODULE: ./build/source/remote/web-file.js
var web_file = __webpack_require__(35648);
;// CONCATENATED MODULE: ./build/source/github/refusal.js



/** Of GitHub's own words; a hostile server writes what it likes. */
const WORDS = 200;
/**
 * The error for an answer that refuses, with what to do. For strangers a private repository and a missing one look the same.
 * Sources: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api and
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 * @param wait seconds that GitHub wants waited, `null` when waiting does not help
 */
async function refusal(response, wait, asked) {
    const { status, headers } = response;
    const said = await wordsOf(response);
    const { name, server, language, hasToken, revision } = asked;
    const page = `${server}/${asked.owner}/${asked.repository}`;
    const parameters = { name, page, status, said, revision: revision ?? 'HEAD' };
    if (status === 403 || status === 429) {
        const isSecondary = /secondary rate limit|abuse detection/i.test(said);
        if ((0,retry/* isUsedUp */.l6)(headers) || isSecondary || status === 429 || headers.has('retry-after')) {
            return rateLimit((0,retry/* isUsedUp */.l6)(headers) && !isSecondary, wait, asked);
        }
    }
    if (status === 401)
        return new errors/* AccessError */.Zz((0,messages/* text */.Qq)('remote.bad-token', parameters, language));
    if (status === 451 || /access blocked/i.test(said))
        return new errors/* AccessError */.Zz((0,messages/* text */.Qq)('remote.blocked', parameters, language));
    if (status === 403) {
        if (headers.has('x-github-sso'))
            return new errors/* AccessError */.Zz((0,messages/* text */.Qq)('remote.sso', parameters, language));
        return new errors/* AccessError */.Zz((0,messages/* text */.Qq)('remote.forbidden', parameters, language));
    }
    if (status === 404) {
        return hasToken
            ? new errors/* UserError */.yo((0,messages/* text */.Qq)('remote.not-found-with-token', parameters, language))
            : new errors/* UserError */.yo((0,messages/* text */.Qq)('remote.not-found', parameters, language));
    }
    if (status === 409)
        return new errors/* UserError */.yo((0,messages/* text */.Qq)('remote.empty', parameters, language));
    if (status === 422) {
        return revision?.includes('/') === true && !revision.startsWith('refs/')
            ? new errors/* UserError */.yo((0,messages/* text */.Qq)('remote.no-such-branch-or-folder', parameters, language))
            : new errors/* UserError */.yo((0,messages/* text */.Qq)('remote.no-such-revision', parameters, language));
    }
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('remote.unavailable', parameters, language));
}
function rateLimit(isPrimary, wait, { hasToken, language }) {
    const minutes = wait === null ? 1 : Math.max(1, Math.ceil(wait / 60));
    if (!isPrimary)
        return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('remote.secondary-limit', { minutes }, language));
    return new errors/* NetworkError */.Dr(hasToken
        ? (0,messages/* text */.Qq)('remote.rate-limit-with-token', { minutes }, language)
        : (0,messages/* text */.Qq)('remote.rate-limit', { minutes }, language));
}
/** GitHub's own words, on one line. */
async function wordsOf(response) {
    let body = '';
    try {
        const decoder = new TextDecoder();
        for await (const chunk of (response.body ?? [])) {
            body += decoder.decode(chunk, { stream: true });
            if (body.length > 65_536)
                break;
        }
        const value = JSON.parse(body);
        if (typeof value !== 'object' || value === null || !('message' in value))
            return '';
        return String(value.message)
            .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
            .slice(0, WORDS);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/source/github/api.js






/** Without a byte for so long a download counts as broken off. */
const IDLE_MS = 60_000;
const ID = /^[0-9a-f]{40}$/;
/**
 * The few requests that a reading of a repository on GitHub needs. Rate limits and failures of the server are waited out.
 * @throws from every method UserError or AccessError for what the user can mend, NetworkError else, in the user's language
 */
class GitHubApi {
    #options;
    #asked;
    constructor(options, asked) {
        this.#options = options;
        this.#asked = asked;
    }
    /** @param revision a branch, tag or commit, `refs/…`, or `null` for the default branch */
    async commit(revision) {
        const name = await this.#name(revision);
        const body = await this.#json(`commits/${encodeURIComponent(name)}?per_page=1`, revision === null ? undefined : () => this.#findRepository());
        const { sha, commit, html_url: page } = body;
        const tree = isRecord(commit) && isRecord(commit['tree']) ? commit['tree']['sha'] : undefined;
        if (!isId(sha) || !isId(tree))
            throw this.#odd('no commit');
        const [, owner, repository] = /\/([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)\/commit\/[0-9a-f]{40}$/.exec(String(page)) ?? [];
        return {
            id: sha,
            tree,
            owner: owner ?? this.#asked.owner,
            repository: repository ?? this.#asked.repository,
        };
    }
    async tree(id) {
        const { tree, truncated } = await this.#json(`git/trees/${id}?recursive=1`);
        if (!Array.isArray(tree))
            throw this.#odd('no tree');
        const entries = [];
        for (const entry of tree) {
            if (!isRecord(entry) || typeof entry['path'] !== 'string' || typeof entry['mode'] !== 'string')
                throw this.#odd('an entry without a path');
            if (entry['type'] === 'tree')
                continue;
            if (!isId(entry['sha']))
                throw this.#odd('an entry without an id');
            const size = typeof entry['size'] === 'number' ? entry['size'] : 0;
            entries.push({ path: entry['path'], mode: entry['mode'], id: entry['sha'], size });
        }
        return { entries, truncated: truncated === true };
    }
    /**
     * Whether the default branch leads to a commit. GitHub answers for every commit of a repository's forks under the
     * repository's own name too.
     */
    async isOnDefaultBranch(id) {
        let isRelated = true;
        const { status } = await this.#json(`compare/HEAD...${id}?per_page=1`, async () => {
            isRelated = false;
        }).catch((error) => {
            if (isRelated)
                throw error;
            return { status: null };
        });
        return status === 'identical' || status === 'behind';
    }
    /** Content of a file by its id. */
    async blob(id) {
        const response = await this.#send(`git/blobs/${id}`, 'application/vnd.github.raw+json');
        return this.#body(response);
    }
    /** The archive of a commit: a tar file, packed with gzip. */
    async archive(commit) {
        let controller = new AbortController();
        let timer;
        const wait = () => {
            clearTimeout(timer);
            timer = setTimeout(() => controller.abort(new Error(`no byte for ${IDLE_MS / 1000} s`)), IDLE_MS);
            timer.unref();
        };
        const newSignal = () => {
            controller = new AbortController();
            wait();
            return controller.signal;
        };
        const { body } = await this.#send(`tarball/${commit}`, 'application/vnd.github+json', newSignal).catch((error) => {
            clearTimeout(timer);
            throw error;
        });
        return (async function* () {
            try {
                if (body === null)
                    return;
                for await (const chunk of body) {
                    wait();
                    yield chunk;
                }
            }
            finally {
                clearTimeout(timer);
            }
        })();
    }
    /** What the operation for commits takes: it knows branches and tags, and no other references. */
    async #name(revision) {
        if (revision === null)
            return 'HEAD';
        // A path of an address would take these for itself, and they name nothing.
        if (/^\.{1,2}$|\p{Cc}|\p{Cs}/u.test(revision))
            throw await this.#noSuchRevision();
        const short = /^refs\/((?:heads|tags)\/.+)$/.exec(revision);
        if (short !== null)
            return short[1];
        if (!revision.startsWith('refs/'))
            return revision;
        const name = encodeURIComponent(revision.slice('refs/'.length));
        const { object } = await this.#json(`git/ref/${name}`, () => this.#findRepository());
        if (!isRecord(object) || !isId(object['sha']))
            throw this.#odd('no reference');
        return object['sha'];
    }
    /** Missing repositories and missing references may get the same answer; this tells them apart. */
    async #findRepository() {
        await this.#json('commits/HEAD?per_page=1');
    }
    async #json(path, onMissing) {
        const response = await this.#send(path, 'application/vnd.github+json', undefined, onMissing);
        let value;
        try {
            value = JSON.parse(Buffer.from(await this.#body(response)).toString('utf8'));
        }
        catch (cause) {
            if (cause instanceof errors/* NetworkError */.Dr)
                throw cause;
            throw this.#odd('no JSON');
        }
        if (!isRecord(value))
            throw this.#odd('no object');
        return value;
    }
    async #send(path, accept, newSignal, onMissing) {
        const { apiUrl, token, language } = this.#options;
        const { owner, repository } = this.#asked;
        const url = new URL(`${apiUrl}/repos/${owner}/${repository}/${path}`);
        const headers = {
            accept,
            'user-agent': 'sovereignty-check',
            'x-github-api-version': '2022-11-28',
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        };
        const options = newSignal === undefined ? this.#options : { ...this.#options, newSignal };
        const outcome = await (0,retry/* sendPatiently */.zw)(url, { headers }, options);
        if (outcome.kind === 'silent') {
            const parameters = { origin: url.origin, reason: (0,retry/* silence */.ao)(outcome.cause) };
            throw new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('remote.unreachable', parameters, language), { cause: outcome.cause });
        }
        const { response } = outcome;
        if (url.protocol === 'https:' && response.url !== '' && !(0,web_file/* isSafe */.IP)(new URL(response.url))) {
            await response.body?.cancel();
            throw this.#odd('an address without encryption');
        }
        if (outcome.kind === 'answer')
            return response;
        if (response.status === 404 && onMissing !== undefined) {
            await response.body?.cancel();
            await onMissing();
            throw await this.#noSuchRevision();
        }
        throw await refusal(response, outcome.wait, this.#asked);
    }
    /** As GitHub itself says it. */
    #noSuchRevision() {
        return refusal(new Response(null, { status: 422 }), null, this.#asked);
    }
    async #body(response) {
        const chunks = [];
        let size = 0;
        try {
            for await (const chunk of (response.body ?? [])) {
                size += chunk.length;
                if (size > limits/* limits */.F.largeFileBytes)
                    break;
                chunks.push(chunk);
            }
        }
        catch (cause) {
            throw this.cutOff(cause);
        }
        if (size > limits/* limits */.F.largeFileBytes)
            throw this.#odd(`more than ${limits/* limits */.F.largeFileBytes} bytes`);
        return Buffer.concat(chunks);
    }
    /** The error for an answer that did not come whole. */
    cutOff(cause) {
        const parameters = { name: this.#asked.name, reason: (0,retry/* silence */.ao)(cause) };
        return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('remote.cut-off', parameters, this.#options.language), { cause });
    }
    #odd(found) {
        const parameters = { name: this.#asked.name, found, api: this.#options.apiUrl };
        return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('remote.odd-answer', parameters, this.#options.language));
    }
}
function isId(value) {
    return typeof value === 'string' && ID.test(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/source/notice.js
var notice = __webpack_require__(23666);
;// CONCATENATED MODULE: ./build/source/github/tree-id.js

/** Folders inside each other; git itself follows no deeper tree by default. */
const DEPTH = 2_048;
/**
 * Id that git gives the tree of these files (its object format, SHA-1): equal ids mean the same paths, modes and contents.
 * `null` for paths that no tree can have.
 */
function treeId(files) {
    const root = { entries: new Map() };
    for (const file of files)
        if (!place(root, file))
            return null;
    return idOf(root);
}
function place(root, file) {
    const segments = file.path.split('/');
    if (segments.length > DEPTH)
        return false;
    const name = segments.pop();
    let folder = root;
    for (const segment of segments) {
        let next = folder.entries.get(segment);
        if (next === undefined) {
            next = { entries: new Map() };
            folder.entries.set(segment, next);
        }
        if (!isFolder(next))
            return false;
        folder = next;
    }
    if (folder.entries.has(name))
        return false;
    folder.entries.set(name, file);
    return true;
}
function isFolder(entry) {
    return 'entries' in entry;
}
function idOf({ entries }) {
    // A folder stands where its name with a slash would.
    const sorted = [...entries]
        .map(([name, entry]) => ({ key: isFolder(entry) ? `${name}/` : name, name, entry }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    const parts = [];
    for (const { name, entry } of sorted) {
        const [mode, id] = isFolder(entry) ? ['40000', idOf(entry)] : [entry.mode, entry.id];
        parts.push(Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex'));
    }
    return objectId('tree', Buffer.concat(parts));
}
/** Id that git gives an object. */
function objectId(kind, content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${kind} ${content.byteLength}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/source/github/archive.js








const CAPS = { files: limits/* limits */.F.listedFiles, bytes: limits/* limits */.F.archiveBytes };
/** Longest path that is taken, as on Linux. */
const PATH_BYTES = 4096;
/**
 * Reads the archive that GitHub makes of a commit (`git archive`: tar, gzip), file by file into a pack. Nothing is unpacked
 * under a name of its own. Names that lead out of the repository, entries that no git tree has and a second entry of one name
 * are left out with a notice.
 * @throws Error when the stream breaks off or is no such archive
 */
async function readArchive(body, pack, { files: mostFiles, bytes: mostBytes } = CAPS) {
    const notices = new notice/* NoticeList */.nF();
    const files = new Map();
    let bytes = 0;
    let entries = 0;
    let cut = null;
    const unpacked = (0,tar_stream.extract)({ filenameEncoding: 'latin1' });
    const flow = (0,promises_.pipeline)(external_node_stream_.Readable.from(body), (0,external_node_zlib_.createGunzip)(), unpacked);
    // What goes wrong in the flow ends the loop too; it is looked at behind it.
    flow.catch(() => { });
    try {
        for await (const entry of unpacked) {
            const { header } = entry;
            const isWanted = header.type === 'file' || header.type === 'contiguous-file' || header.type === 'symlink';
            const path = header.type === 'directory' ? null : pathOf(header);
            if (path === null) {
                entry.resume();
                continue;
            }
            bytes += header.size;
            entries += 1;
            if (entries > mostFiles)
                cut = 'files';
            else if (bytes > mostBytes)
                cut = 'bytes';
            if (cut !== null)
                break;
            const reason = !isWanted
                ? 'neither a file nor a link'
                : files.has(path)
                    ? 'a second entry of this name'
                    : unsafe(path);
            if (reason !== null) {
                notices.add(shown(path), reason);
                entry.resume();
            }
            else if (header.type === 'symlink') {
                entry.resume();
                const target = bytesOf(header.linkname, header, 'linkpath');
                files.set(path, { ...keep(path, '120000', target, pack), target: target.toString('utf8') });
            }
            else {
                const mode = (header.mode & 0o111) === 0 ? '100644' : '100755';
                const content = entry;
                const file = header.size <= limits/* limits */.F.textFileBytes
                    ? await small(path, mode, content, pack)
                    : await large(path, mode, header.size, content, pack);
                files.set(path, file);
            }
        }
        if (cut === null)
            await flow;
    }
    catch (error) {
        // The loop may only see that the stream was closed; the flow knows why.
        await flow;
        throw error;
    }
    return { files: [...files.values()], cut, notices };
}
/** A name as bytes: the fields of a header are read byte for byte, records of pax are UTF-8. */
function bytesOf(text, { pax }, record) {
    const isRecord = typeof pax === 'object' && pax !== null && record in pax;
    return Buffer.from(text, isRecord ? 'utf8' : 'latin1');
}
/** The path below the one folder that an archive has, byte for byte; `null` for that folder. */
function pathOf(header) {
    const whole = bytesOf(header.name, header, 'path').toString('latin1');
    const slash = whole.indexOf('/');
    const path = slash === -1 ? '' : whole.slice(slash + 1);
    return path === '' || path.endsWith('/') ? null : path;
}
/** Why a path is not taken. */
function unsafe(path) {
    if (path.length > PATH_BYTES)
        return 'the path is too long';
    const isOutside = path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
    return isOutside || path.includes('\0') ? 'the path leaves the repository' : null;
}
function shown(path) {
    return Buffer.from(path.slice(0, PATH_BYTES), 'latin1').toString('utf8');
}
async function small(path, mode, entry, pack) {
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    const [only] = chunks;
    const whole = only !== undefined && chunks.length === 1;
    return keep(path, mode, whole ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(chunks), pack);
}
function keep(path, mode, content, pack) {
    const at = pack.size;
    pack.add(content);
    const unix = content.includes('\r\n') ? objectId('blob', withUnixLines(content)) : null;
    return { path, mode, size: content.length, id: objectId('blob', content), unixId: unix, target: null, at };
}
async function large(path, mode, size, entry, pack) {
    const at = pack.size;
    const hash = (0,external_node_crypto_.createHash)('sha1').update(`blob ${size}\0`);
    for await (const chunk of entry) {
        hash.update(chunk);
        pack.add(chunk);
    }
    return { path, mode, size, id: hash.digest('hex'), unixId: null, target: null, at };
}
/** What git stores of a text whose lines end with CR and LF. */
function withUnixLines(content) {
    return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/source/github/pack.js





/** Bytes that are gathered before they are written. */
const GATHERED = 1 << 20;
/** Unfinished files of runs that were killed are removed after a day. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/**
 * One file that holds contents one after another, so that no name of a repository becomes a name on this machine. It has its
 * final name only when it is whole.
 */
class PackWriter {
    #path;
    #descriptor;
    #final;
    #gathered = Buffer.allocUnsafeSlow(GATHERED);
    #waiting = 0;
    #size = 0;
    #isOpen = true;
    /**
     * @param place where the pack shall stand; `null`, or a place that cannot be written, makes it a temporary file
     * @throws ToolError when no temporary file can be made either
     */
    constructor(place) {
        const opened = (place === null ? null : openBeside(place)) ?? openTemporary();
        this.#path = opened.path;
        this.#descriptor = opened.descriptor;
        this.#final = opened.final;
    }
    /** Bytes so far: where the next content begins. */
    get size() {
        return this.#size;
    }
    add(bytes) {
        for (let at = 0; at < bytes.length;) {
            const piece = bytes.subarray(at, at + GATHERED - this.#waiting);
            this.#gathered.set(piece, this.#waiting);
            this.#waiting += piece.length;
            at += piece.length;
            if (this.#waiting === GATHERED)
                this.#write();
        }
        this.#size += bytes.length;
    }
    /** @param keep whether it stays for later runs, where it may */
    finish(keep) {
        this.#write();
        this.#close();
        const temporary = { path: this.#path, size: this.#size, isTemporary: true };
        if (this.#final === null || !keep)
            return temporary;
        try {
            (0,external_node_fs_.renameSync)(this.#path, this.#final);
        }
        catch {
            // Another run may be reading the one that is there.
            return temporary;
        }
        return { path: this.#final, size: this.#size, isTemporary: false };
    }
    abandon() {
        this.#close();
        removePack({ path: this.#path, isTemporary: true, size: 0 });
    }
    #close() {
        if (this.#isOpen)
            (0,external_node_fs_.closeSync)(this.#descriptor);
        this.#isOpen = false;
    }
    #write() {
        try {
            for (let at = 0; at < this.#waiting;)
                at += (0,external_node_fs_.writeSync)(this.#descriptor, this.#gathered, at, this.#waiting - at);
        }
        catch (cause) {
            const { code } = cause;
            throw new errors/* ToolError */.v4(`${this.#path} cannot be written: ${code}`, { cause });
        }
        this.#waiting = 0;
    }
}
/** The pack at a place, when it has the size that it should have. */
function keptPack(place, size) {
    if (place === null)
        return null;
    const stats = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size === size ? { path: place, size, isTemporary: false } : null;
}
function removePack({ path, isTemporary }) {
    (0,external_node_fs_.rmSync)(path, { force: true });
    if (isTemporary && (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)).startsWith(TEMPORARY)) {
        (0,external_node_fs_.rmSync)((0,external_node_path_.dirname)(path), { recursive: true, force: true });
    }
}
const TEMPORARY = 'sovereignty-pack-';
function openBeside(place) {
    const path = `${place}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true, mode: 0o700 });
        sweep((0,external_node_path_.dirname)(place));
        return { path, descriptor: (0,external_node_fs_.openSync)(path, 'wx', 0o600), final: place };
    }
    catch {
        return null;
    }
}
function openTemporary() {
    try {
        const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), TEMPORARY)), 'pack');
        return { path, descriptor: (0,external_node_fs_.openSync)(path, 'wx', 0o600), final: null };
    }
    catch (cause) {
        throw new errors/* ToolError */.v4(`No temporary file can be made: ${cause.message}`, { cause });
    }
}
function sweep(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.endsWith('.part'))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_MS)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/source/github/kept.js

/** Changes when a reading of before no longer says the same. */
const FORM = 1;
/** Readings of earlier runs, by commit. */
class KeptReadings {
    #cache;
    #api;
    constructor(cache, api) {
        this.#cache = cache;
        this.#api = api;
    }
    get(name, commit) {
        const key = this.#key(name, commit);
        const content = this.#cache.get(key);
        if (content === null)
            return null;
        // The cache has checked its digest, so its shape is what was written.
        const { packBytes, ...written } = JSON.parse(Buffer.from(content).toString('utf8'));
        const pack = keptPack(this.#cache.place(key), packBytes);
        return pack === null ? null : { ...written, pack };
    }
    /** Where a pack shall stand; `null` when nothing is kept. */
    place(name, commit) {
        return this.#cache.place(this.#key(name, commit));
    }
    /** Kept last, when the pack is there whole. */
    put(name, { pack, commit, isOwn, entries, notices }) {
        if (pack.isTemporary)
            return;
        const written = { commit, isOwn, entries, notices, packBytes: pack.size };
        this.#cache.put(this.#key(name, commit.id), Buffer.from(JSON.stringify(written)));
    }
    #key(name, commit) {
        return `archive ${FORM} ${this.#api} ${name.toLowerCase()} ${commit}`;
    }
}

;// CONCATENATED MODULE: ./build/source/github/listing.js




/**
 * What a commit holds. An archive whose files make up the very tree of the commit is whole. Any other is laid beside the
 * tree as GitHub lists it: attributes of the repository may keep files out of an archive (`export-ignore`) or change them
 * (`export-subst`, `eol`), and submodules are in the tree only.
 * @param tree id of the commit's tree
 * @param listTree asks GitHub for the tree; asked only where the archive is not the whole of it
 */
async function listingOf({ files, cut, notices }, tree, listTree) {
    if (cut === null && treeId(files) === tree)
        return named(files.map(fromArchive), notices);
    const { entries, truncated } = await listTree();
    const left = new Map(files.map((file) => [file.path, file]));
    const listed = [];
    for (const entry of entries) {
        const path = Buffer.from(entry.path, 'utf8').toString('latin1');
        const reason = unsafe(path);
        if (reason === null)
            listed.push(fromTree(path, entry, left.get(path)));
        else
            notices.add(entry.path, reason);
        left.delete(path);
    }
    if (truncated) {
        // Without the rest of the tree the archive is all there is to go by.
        listed.push(...[...left.values()].map(fromArchive));
        notices.add('.', 'GitHub lists only a part of this tree; files that .gitattributes keeps out of archives (export-ignore) were not seen');
    }
    if (cut === 'files' || listed.length > limits/* limits */.F.listedFiles) {
        notices.add('.', `more than ${limits/* limits */.F.listedFiles} files; the rest was not listed`);
        listed.length = Math.min(listed.length, limits/* limits */.F.listedFiles);
    }
    return named(listed, notices);
}
function fromArchive({ path, mode, size, id, at, target }) {
    const type = mode === '120000' ? 'link' : 'file';
    return { path, size, type, executable: mode === '100755', target, id, at, packed: size };
}
function fromTree(path, { mode, id, size }, file) {
    if (mode === '160000')
        return { path, size: 0, type: 'submodule', executable: false, target: id, id, at: null, packed: 0 };
    const isSame = file !== undefined && (file.id === id || file.unixId === id);
    return {
        path,
        size,
        type: mode === '120000' ? 'link' : 'file',
        executable: mode === '100755',
        target: isSame ? file.target : null,
        id,
        at: isSame ? file.at : null,
        packed: isSame ? file.size : 0,
    };
}
function named(raw, notices) {
    const entries = [];
    for (const entry of raw) {
        const bytes = Buffer.from(entry.path, 'latin1');
        const path = bytes.toString('utf8');
        if (Buffer.from(path, 'utf8').equals(bytes) && !path.includes('\ufffd'))
            entries.push({ ...entry, path });
        else
            notices.add(path, 'the name is not valid UTF-8');
    }
    return { entries: entries.sort(notice/* byPath */.f2), notices: notices.toArray() };
}

// EXTERNAL MODULE: ./build/source/remote/token.js
var remote_token = __webpack_require__(53586);
;// CONCATENATED MODULE: ./build/source/github/server.js



const GITHUB = 'https://github.com';
/**
 * Where a repository is asked for. The token belongs to the server that the environment names, so another one is asked
 * without it. Where only one of two addresses is set the other follows from it: https://docs.github.com/enterprise-server/rest
 * @param named origin of the server in an address that the user gave
 * @throws UserError for a setting that is no web address, or no token
 */
function serverOf(named, { serverUrl, apiUrl, token }, language) {
    const api = trimmed('GITHUB_API_URL', apiUrl, language);
    const own = trimmed('GITHUB_SERVER_URL', serverUrl, language) ?? pagesOf(api) ?? GITHUB;
    if (named !== null && new URL(named).origin !== new URL(own).origin)
        return { serverUrl: named, apiUrl: apiOf(named), token: undefined };
    if (token !== undefined && !(0,remote_token/* isToken */.s)(token))
        throw new errors/* UserError */.yo((0,messages/* text */.Qq)('remote.malformed-token', {}, language));
    return { serverUrl: own, apiUrl: api ?? apiOf(own), token };
}
function trimmed(variable, value, language) {
    if (value === undefined)
        return null;
    if (!URL.canParse(value) || !/^https?:/i.test(value))
        throw new errors/* UserError */.yo((0,messages/* text */.Qq)('remote.not-an-address', { variable, value }, language));
    return value.replace(/\/+$/, '');
}
function apiOf(server) {
    const { origin, host } = new URL(server);
    if (origin === GITHUB || host.endsWith('.ghe.com'))
        return `https://api.${host}`;
    return `${origin}/api/v3`;
}
function pagesOf(api) {
    if (api === null)
        return null;
    const { origin, host, protocol } = new URL(api);
    return host === 'api.github.com' || host.endsWith('.ghe.com')
        ? `${protocol}//${host.replace(/^api\./, '')}`
        : origin;
}

;// CONCATENATED MODULE: ./build/source/github/github.js














/** Downloads of one archive in all. */
const TRIES = 3;
/**
 * A repository on GitHub at one commit: one request for the commit, one for its archive, and one for its tree where the
 * archive is not the whole of it. The revision is resolved once, so that a push during the run changes nothing.
 * @throws UserError for a missing or empty repository and a revision that is none, AccessError for what may not be read,
 * NetworkError when GitHub does not answer as it should; all in the language of the options
 */
async function openGitHub(target, options = {}) {
    const { language = 'en', tell = () => { } } = options;
    const { serverUrl, apiUrl, token } = serverOf(target.server, options, language);
    const { owner, repository, revision } = target;
    const plain = `${owner}/${repository}`;
    const name = revision === null ? plain : `${plain}@${revision}`;
    const asked = {
        name,
        owner,
        repository,
        revision,
        server: serverUrl,
        hasToken: token !== undefined,
        language,
    };
    const api = new GitHubApi({ ...options, apiUrl, token, language }, asked);
    const cache = (0,content_cache/* openContentCache */.e)(options.cacheFolder ?? null);
    const kept = new KeptReadings(cache, apiUrl);
    // A branch may be called so too; it is then asked about for nothing.
    const isById = revision !== null && /^[0-9a-f]{7,40}$/.test(revision);
    let reading = isById && revision.length === 40 ? kept.get(plain, revision) : null;
    if (reading === null) {
        const commit = await api.commit(revision);
        const now = `${commit.owner}/${commit.repository}`;
        if (now.toLowerCase() !== plain.toLowerCase())
            tell((0,messages/* text */.Qq)('remote.renamed', { name: plain, now }, language));
        reading = kept.get(now, commit.id) ?? (await readCommit(api, commit, kept));
    }
    const isBranch = !isById && (revision === null || !/^refs\/(?!heads\/|tags\/)/.test(revision));
    const isOwn = reading.isOwn ?? (isBranch ? true : isById ? await api.isOnDefaultBranch(reading.commit.id) : null);
    if (isOwn !== reading.isOwn) {
        reading = { ...reading, isOwn };
        kept.put(`${reading.commit.owner}/${reading.commit.repository}`, reading);
    }
    return new GitHubRepository(reading, revision, serverUrl, api, cache);
}
async function readCommit(api, commit, kept) {
    const name = `${commit.owner}/${commit.repository}`;
    for (let attempt = 1;; attempt += 1) {
        const body = await api.archive(commit.id);
        const writer = new PackWriter(kept.place(name, commit.id));
        try {
            const archive = await readArchive(body, writer);
            const listing = await listingOf(archive, commit.tree, () => api.tree(commit.tree));
            const pack = writer.finish(writer.size <= limits/* limits */.F.keptArchiveBytes);
            const reading = { ...listing, commit, pack, isOwn: null };
            kept.put(name, reading);
            return reading;
        }
        catch (error) {
            writer.abandon();
            if (error instanceof errors/* SovereigntyError */.A6)
                throw error;
            if (attempt === TRIES)
                throw api.cutOff(error);
        }
    }
}
const NOT_OWN = 'the default branch does not lead to this commit; GitHub shows commits of forks under this name too, and whose it is was not asked';
class GitHubRepository {
    #reading;
    #byName;
    #name;
    #remote;
    #api;
    #cache;
    /** Files that were fetched one by one: at the root, where declaration, card and licence lie, and below it. */
    #fetched = { root: 0, below: 0 };
    constructor(reading, revision, serverUrl, api, cache) {
        const { owner, repository } = reading.commit;
        this.#reading = reading;
        this.#byName = new Map(reading.entries.map((entry) => [entry.path, entry]));
        this.#name = revision === null ? `${owner}/${repository}` : `${owner}/${repository}@${revision}`;
        this.#remote = `${serverUrl}/${owner}/${repository}`;
        this.#api = api;
        this.#cache = cache;
    }
    async describe() {
        return {
            name: this.#name,
            kind: 'github',
            revision: this.#reading.commit.id,
            remote: this.#remote,
        };
    }
    async list() {
        return this.#reading.entries;
    }
    async notices() {
        const { isOwn, notices } = this.#reading;
        return isOwn === false ? [...notices, { path: '.', reason: NOT_OWN }] : notices;
    }
    async read(path, range) {
        const named = this.#byName.get(path);
        if (named === undefined)
            throw new errors/* UserError */.yo(`${path} is not in ${this.#name}`);
        if (named.type === 'submodule')
            throw new errors/* ToolError */.v4(`${path} is a submodule`);
        const end = named.type === 'link' ? (0,source_link/* followLinks */.n)(this.#byName, path) : path;
        const entry = end === null ? undefined : this.#byName.get(end);
        if (entry === undefined)
            throw new errors/* ToolError */.v4(`${path} is a link that does not lead to a listed file`);
        const wanted = (0,source_range/* clampRange */.B)(range, entry.size);
        if (wanted.start === wanted.end)
            return new Uint8Array(0);
        const isPlain = entry.at !== null && entry.packed === entry.size;
        if (isPlain && wanted.end - wanted.start < entry.size)
            return this.#packed(entry.at, wanted);
        return (await this.#whole(entry)).subarray(wanted.start, wanted.end);
    }
    /** An archive holds one state and nothing before it; the caller states the gap. */
    async history() {
        throw new errors/* ToolError */.v4('the archive that GitHub sends holds none. Clone the repository to have it read');
    }
    async close() {
        if (this.#reading.pack.isTemporary)
            removePack(this.#reading.pack);
    }
    #packed(at, { start, end }) {
        return (0,read_file/* readRegularFile */.X)(this.#reading.pack.path, { start: at + start, end: at + end });
    }
    /** Content whose id is what the tree states. */
    async #whole(entry) {
        if (entry.at === null)
            return this.#fetch(entry);
        const bytes = await this.#packed(entry.at, { start: 0, end: entry.packed });
        const content = entry.packed === entry.size ? bytes : withUnixLines(Buffer.from(bytes));
        if (objectId('blob', content) === entry.id)
            return content;
        removePack(this.#reading.pack);
        throw new errors/* NetworkError */.Dr(`${entry.path} of ${this.#name} was kept damaged, and what was kept is removed. Try again`);
    }
    /** One by one only what the archive lacks: attributes of the repository kept it out, or changed it. */
    async #fetch({ path, id, size }) {
        const key = `content ${id}`;
        const kept = this.#cache.get(key);
        if (kept !== null)
            return kept;
        const where = path.includes('/') ? 'below' : 'root';
        if (size > limits/* limits */.F.lockFileBytes || this.#fetched[where] >= limits/* limits */.F.fetchedFiles) {
            throw new errors/* ToolError */.v4(`GitHub's archive does not hold it as it is (export-ignore, export-subst), and of such files ${limits/* limits */.F.fetchedFiles} up to ${limits/* limits */.F.lockFileBytes} bytes are fetched. Clone the repository to have all read`);
        }
        this.#fetched[where] += 1;
        const content = await this.#api.blob(id);
        if (objectId('blob', content) !== id) {
            throw new errors/* NetworkError */.Dr(`${path} of ${this.#name} came with another digest than the tree states`);
        }
        this.#cache.put(key, content);
        return content;
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


/***/ })

};
