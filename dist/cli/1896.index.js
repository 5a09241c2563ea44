(__chunk_url__ => {"use strict"; return {id: 1896, ids: [1896], modules: {

/***/ 7376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Folder of this user for what need not be fetched or made twice, `null` where none is wanted or there is none:
 * SOVEREIGNTY_CACHE, which an empty value turns off, else `sovereignty-check` in XDG_CACHE_HOME or `~/.cache`.
 */
function cacheFolder(environment, home = node_os__WEBPACK_IMPORTED_MODULE_0__.homedir) {
    const wanted = environment['SOVEREIGNTY_CACHE'];
    if (wanted !== undefined)
        return wanted === '' ? null : wanted;
    const caches = environment['XDG_CACHE_HOME'] || cachesAtHome(home);
    return caches === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'sovereignty-check');
}
/** A container may run as a user that the system does not know; Node then throws. */
function cachesAtHome(home) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(), '.cache');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ hubOptions),
  Vx: () => (/* binding */ isRemote),
  Ap: () => (/* binding */ openTarget),
  E0: () => (/* binding */ pagesOf)
});

// UNUSED EXPORTS: targetOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(2467);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/source/git.js
var git = __webpack_require__(5248);
// EXTERNAL MODULE: ./build/source/history.js
var source_history = __webpack_require__(1388);
// EXTERNAL MODULE: ./build/source/notice.js
var notice = __webpack_require__(3666);
// EXTERNAL MODULE: ./build/source/read-file.js
var read_file = __webpack_require__(8601);
;// CONCATENATED MODULE: ./build/source/walk.js



/** Entries looked at before the event loop gets a turn. */
const TURN = 2_000;
/**
 * Every file and link below a folder, `.git` left out, links not followed. `prefix` goes before each path. Stops after
 * `cap` files and says so. Synchronous calls in turns: three times as fast as the asynchronous ones on a warm disk.
 */
async function walkFolder(root, prefix, cap, notices) {
    const found = [];
    const folders = [prefix];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        let children;
        try {
            children = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        }
        catch (error) {
            const reason = folder.includes('\ufffd')
                ? 'the name is not valid UTF-8'
                : `folder not readable: ${error.code}`;
            notices.add(folder === '' ? '.' : folder, reason);
            continue;
        }
        for (const child of children) {
            if (child.name === '.git')
                continue;
            const path = folder === '' ? child.name : `${folder}/${child.name}`;
            if (child.isDirectory())
                folders.push(path);
            else {
                found.push({ path, submodule: null });
                if (found.length > cap)
                    return found;
            }
        }
        seen += children.length;
        if (seen >= TURN) {
            seen = 0;
            await (0,promises_.setImmediate)();
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/source/work-tree.js





const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard'];
/** True when the folder or one above it holds a `.git`. */
function isInWorkTree(folder) {
    for (let at = (0,external_node_fs_.realpathSync)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}
/**
 * What a work tree holds below `root`: all tracked files, and those untracked ones that neither a `.gitignore` of any
 * level nor `.git/info/exclude` names (the personal excludes file of the user is left aside, so that everybody gets the
 * same listing). git itself decides, because matching foreign patterns as regular expressions could take for ever. A
 * repository nested in the tree without being a submodule is listed by its own rules. `null` when `root` as a whole is
 * ignored by the repository around it and so is no part of it.
 *
 * Tracked files come first, so that a cap cuts the untracked ones.
 * @throws ToolError or UserError when git does not answer.
 */
async function listWorkTree(root, cap, notices) {
    const result = await (0,git/* runGit */.EO)(LIST, { cwd: root });
    if (result.code !== 0 && !result.cut)
        throw (0,git/* failure */.V2)(LIST, root, result);
    const tracked = new Map();
    const others = [];
    const nested = [];
    for (const record of result.stdout.toString('utf8').split('\0').slice(0, -1)) {
        const tag = record[0];
        const rest = record.slice(2);
        if (tag === '?') {
            if (rest.endsWith('/'))
                nested.push(rest.slice(0, -1));
            else
                others.push({ path: rest, submodule: null });
            continue;
        }
        // "100644 <id> <stage>\t<path>"; a conflict gives one record a stage.
        const tab = rest.indexOf('\t');
        const [mode, id] = rest.slice(0, tab).split(' ');
        const path = rest.slice(tab + 1);
        if (tag === 'S')
            notices.add(path, 'tracked, but not checked out (sparse checkout)');
        else
            tracked.set(path, { path, submodule: mode === '160000' ? (id ?? null) : null });
    }
    reportUnreadable(result.stderr, notices);
    if (tracked.size === 0 && (await isIgnored(root)))
        return null;
    for (const folder of nested) {
        others.push(...(await listNested(root, folder, cap, notices)));
        if (others.length > cap)
            break;
    }
    return [...tracked.values(), ...others];
}
async function listNested(root, folder, cap, notices) {
    let inner = null;
    try {
        inner = await listWorkTree((0,external_node_path_.join)(root, folder), cap, notices);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
    }
    return (inner?.map((file) => ({ ...file, path: `${folder}/${file.path}` })) ??
        (await walkFolder(root, folder, cap, notices)));
}
/** git passes over folders it may not open with a warning. */
function reportUnreadable(stderr, notices) {
    for (const match of stderr.matchAll(/^warning: could not open directory '(.*)\/': (.*)$/gm)) {
        notices.add(match[1], `folder not readable: ${match[2]}`);
    }
}
async function isIgnored(root) {
    const { code } = await (0,git/* runGit */.EO)(['check-ignore', '--quiet', '.'], { cwd: root });
    return code === 0;
}

;// CONCATENATED MODULE: ./build/source/directory.js











/** Files whose size is asked for before the event loop gets a turn. */
const directory_TURN = 2_000;
/**
 * A folder of this machine.
 *
 * Inside a git work tree the listing holds every tracked file and the untracked files that git does not ignore (see
 * `listWorkTree`); a submodule is one entry, as in a git tree. When git cannot answer (not installed, repository owned
 * by somebody else) or outside a work tree nothing is ignored: a file too many is seen, a tracked file is never missed.
 *
 * Left out with a notice: everything past `limits.listedFiles`, folders that cannot be read, FIFOs, sockets and
 * devices, names that are not valid UTF-8 (they cannot be told apart once decoded).
 *
 * A link is listed as such; reading it works when it leads to a listed file.
 * @throws UserError when the path is missing, is a file, or is a bare repository.
 */
async function openDirectory(path) {
    let stats;
    try {
        stats = (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw new errors/* UserError */.yo(`${path} cannot be opened: ${code}`);
        throw new errors/* UserError */.yo(`${path} does not exist. Give the folder of a repository`);
    }
    if (!stats.isDirectory())
        throw new errors/* UserError */.yo(`${path} is a file. Give the folder that holds it`);
    const root = (0,external_node_fs_.realpathSync)(path);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) &&
        ['HEAD', 'objects', 'refs'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)))) {
        throw new errors/* UserError */.yo(`${path} is a bare git repository. Name a revision to read, for example HEAD`);
    }
    return new Directory(path, root);
}
class Directory {
    #name;
    #root;
    #inWorkTree;
    #listing = null;
    constructor(name, root) {
        this.#name = name;
        this.#root = root;
        this.#inWorkTree = isInWorkTree(root);
    }
    async describe() {
        const { partOfRepository } = await this.#listed();
        const [revision, remote] = partOfRepository
            ? await Promise.all([
                nullOnError((0,git/* resolveRevision */.eZ)(this.#root, 'HEAD')),
                nullOnError((0,git/* remoteUrl */.gX)(this.#root)),
            ])
            : [null, null];
        return { name: this.#name, kind: 'directory', revision, remote };
    }
    async list() {
        return (await this.#listed()).entries;
    }
    async notices() {
        return (await this.#listed()).notices;
    }
    async read(path, range) {
        const { byName } = await this.#listed();
        const entry = byName.get(path);
        if (entry === undefined)
            throw new errors/* UserError */.yo(`${path} is not in ${this.#name}`);
        if (entry.type === 'submodule')
            throw new errors/* ToolError */.v4(`${path} is a submodule`);
        const file = entry.type === 'file' ? path : this.#linkTarget(path, byName);
        try {
            return await (0,read_file/* readRegularFile */.X)((0,external_node_path_.join)(this.#root, file), range);
        }
        catch (cause) {
            const reason = cause.code ?? cause.message;
            throw new errors/* ToolError */.v4(`${path} cannot be read: ${reason}`, { cause });
        }
    }
    async history() {
        const { partOfRepository } = await this.#listed();
        return partOfRepository ? (0,source_history/* openHistory */.j)(this.#root, 'HEAD') : null;
    }
    async close() { }
    /** Where a link really leads, as a listed path: not out of the root, not to an ignored file, not into `.git`. */
    #linkTarget(path, byName) {
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(this.#root, path));
        }
        catch (cause) {
            throw new errors/* ToolError */.v4(`${path} is a link that leads nowhere`, { cause });
        }
        const target = (0,external_node_path_.relative)(this.#root, real).split(external_node_path_.sep).join('/');
        if (byName.get(target)?.type !== 'file') {
            throw new errors/* ToolError */.v4(`${path} is a link that does not lead to a listed file`);
        }
        return target;
    }
    #listed() {
        this.#listing ??= list(this.#root, this.#inWorkTree);
        return this.#listing;
    }
}
async function list(root, inWorkTree) {
    const notices = new notice/* NoticeList */.nF();
    let found = null;
    if (inWorkTree) {
        try {
            found = await listWorkTree(root, limits/* limits */.F.listedFiles, notices);
        }
        catch (error) {
            if (!(error instanceof errors/* SovereigntyError */.A6))
                throw error;
            notices.add('.', `files that .gitignore names were not left out: ${error.message}`);
        }
    }
    const partOfRepository = found !== null;
    found ??= await walkFolder(root, '', limits/* limits */.F.listedFiles, notices);
    if (found.length > limits/* limits */.F.listedFiles) {
        notices.add('.', `more than ${limits/* limits */.F.listedFiles} files; the rest was not listed`);
        found.length = limits/* limits */.F.listedFiles;
    }
    const entries = (await describeAll(root, found, notices)).sort(notice/* byPath */.f2);
    return {
        entries,
        byName: new Map(entries.map((entry) => [entry.path, entry])),
        notices: notices.toArray(),
        partOfRepository,
    };
}
async function describeAll(root, found, notices) {
    const entries = [];
    const folders = new Map();
    let seen = 0;
    for (const { path, submodule } of found) {
        if (submodule !== null) {
            entries.push({ path, size: 0, type: 'submodule', executable: false, target: submodule });
            continue;
        }
        // git lists a tracked file by name even after a folder above it was replaced by a link.
        if (!isRealFolder(root, path.slice(0, Math.max(0, path.lastIndexOf('/'))), folders))
            continue;
        const entry = describeOne(root, path, notices);
        if (entry !== null)
            entries.push(entry);
        seen += 1;
        if (seen % directory_TURN === 0)
            await (0,promises_.setImmediate)();
    }
    return entries;
}
function describeOne(root, path, notices) {
    const full = `${root}/${path}`;
    let stats;
    try {
        stats = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    }
    catch (error) {
        notices.add(path, `not readable: ${error.code}`);
        return null;
    }
    if (stats === undefined) {
        if (path.includes('\ufffd'))
            notices.add(path, 'the name is not valid UTF-8');
        return null;
    }
    if (stats.isFile()) {
        return { path, size: stats.size, type: 'file', executable: (stats.mode & 0o111) !== 0, target: null };
    }
    if (stats.isSymbolicLink()) {
        return { path, size: stats.size, type: 'link', executable: false, target: linkText(full) };
    }
    if (!stats.isDirectory())
        notices.add(path, 'not a regular file (FIFO, socket or device)');
    return null;
}
function linkText(full) {
    try {
        return (0,external_node_fs_.readlinkSync)(full);
    }
    catch {
        return null;
    }
}
function isRealFolder(root, folder, known) {
    if (folder === '')
        return true;
    let real = known.get(folder);
    if (real === undefined) {
        const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        real = isRealFolder(root, above, known) && !isLink(`${root}/${folder}`);
        known.set(folder, real);
    }
    return real;
}
function isLink(full) {
    try {
        return (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch {
        // Unreadable: the file below it is reported.
        return false;
    }
}
async function nullOnError(promise) {
    try {
        return await promise;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/source/cat-file.js
var cat_file = __webpack_require__(167);
// EXTERNAL MODULE: ./build/source/link.js
var source_link = __webpack_require__(6218);
// EXTERNAL MODULE: ./build/source/range.js
var source_range = __webpack_require__(8141);
;// CONCATENATED MODULE: ./build/source/tree-listing.js




/**
 * The tree of a commit at the folder `cwd` (the root in a bare repository), sorted, link targets still `null`.
 * @throws ToolError when git fails.
 */
async function listTree(cwd, commit) {
    const args = ['ls-tree', '-r', '-z', '-l', commit];
    const result = await (0,git/* runGit */.EO)(args, { cwd });
    let records = result.stdout;
    let sizes = null;
    let cut = result.cut;
    if (result.code !== 0 && !result.cut) {
        // In a partial clone git gives up at the first object it lacks; without sizes it lists them all.
        if (!/promisor|lazy fetching/.test(result.stderr))
            throw (0,git/* failure */.V2)(args, cwd, result);
        records = await (0,git/* git */.$Y)(['ls-tree', '-r', '-z', commit], { cwd });
        sizes = await localSizes(cwd);
        cut = false;
    }
    const notices = new notice/* NoticeList */.nF();
    const entries = [];
    for (const record of recordsOf(records)) {
        if (entries.length === limits/* limits */.F.listedFiles) {
            cut = true;
            break;
        }
        const entry = parse(record, sizes, notices);
        if (entry !== null)
            entries.push(entry);
    }
    if (cut)
        notices.add('.', `more than ${limits/* limits */.F.listedFiles} files; the rest was not listed`);
    return { entries: entries.sort(notice/* byPath */.f2), notices: notices.toArray() };
}
/** Complete NUL-ended records. */
function* recordsOf(output) {
    for (let start = 0;;) {
        const end = output.indexOf(0, start);
        if (end === -1)
            return;
        yield output.subarray(start, end);
        start = end + 1;
    }
}
/** `<mode> <type> <id>[ <size>]\t<path>` */
function parse(record, sizes, notices) {
    const text = record.toString('utf8');
    const tab = text.indexOf('\t');
    const [mode, kind, id, stated] = text.slice(0, tab).split(/ +/);
    const path = text.slice(tab + 1);
    if (mode === undefined || id === undefined)
        throw new errors/* ToolError */.v4(`git ls-tree wrote ${JSON.stringify(text)}`);
    if (text.includes('\ufffd') && !Buffer.from(text, 'utf8').equals(record)) {
        notices.add(path, 'the name is not valid UTF-8');
        return null;
    }
    if (kind === 'commit') {
        return { path, size: 0, type: 'submodule', executable: false, target: id, id, present: false };
    }
    const size = sizes === null ? Number(stated) : sizes.get(id);
    const present = size !== undefined && Number.isSafeInteger(size);
    if (!present)
        notices.add(path, 'the object is not in this clone');
    const type = mode === '120000' ? 'link' : 'file';
    return { path, size: present ? size : 0, type, executable: mode === '100755', target: null, id, present };
}
/** Sizes of all objects that are here, without asking for any that is not. */
async function localSizes(cwd) {
    const output = await (0,git/* git */.$Y)([
        'cat-file',
        '--batch-check=%(objectname) %(objectsize)',
        '--batch-all-objects',
        '--unordered',
        '--buffer',
    ], { cwd });
    const sizes = new Map();
    for (const line of output.toString('latin1').split('\n')) {
        const space = line.indexOf(' ');
        if (space !== -1)
            sizes.set(line.slice(0, space), Number(line.slice(space + 1)));
    }
    return sizes;
}

;// CONCATENATED MODULE: ./build/source/git-tree.js








/** Longest link target that is read; Linux allows no longer path. */
const LINK_BYTES = 4096;
/**
 * The tree of one revision of a local repository, read from its objects without a checkout. `repositoryPath` may be a
 * work tree, a folder of one (the listing is then that folder's, paths relative to it) or a bare repository.
 *
 * Left out with a notice: everything past `limits.listedFiles` and names that are not valid UTF-8. Objects that a
 * partial clone lacks are listed with size 0 and a notice; reading one is a ToolError, nothing is fetched.
 * @throws UserError when the path is missing or no repository, or the revision names no commit; ToolError when git is
 * not installed.
 */
async function openGitTree(repositoryPath, revision) {
    if (!((0,external_node_fs_.statSync)(repositoryPath, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
        throw new errors/* UserError */.yo(`${repositoryPath} is not a folder. Give the folder of a git repository`);
    }
    const commit = await (0,git/* resolveRevision */.eZ)(repositoryPath, revision);
    return new GitTree(repositoryPath, revision, commit);
}
class GitTree {
    #path;
    #revision;
    #commit;
    #objects;
    #listing = null;
    constructor(path, revision, commit) {
        this.#path = path;
        this.#revision = revision;
        this.#commit = commit;
        this.#objects = new cat_file/* CatFile */.t(path);
    }
    async describe() {
        return {
            name: `${this.#path}@${this.#revision}`,
            kind: 'git',
            revision: this.#commit,
            remote: await (0,git/* remoteUrl */.gX)(this.#path),
        };
    }
    async list() {
        return (await this.#listed()).entries;
    }
    async notices() {
        return (await this.#listed()).notices;
    }
    async read(path, range) {
        const { byName } = await this.#listed();
        const named = byName.get(path);
        if (named === undefined)
            throw new errors/* UserError */.yo(`${path} is not in ${this.#path}@${this.#revision}`);
        if (named.type === 'submodule')
            throw new errors/* ToolError */.v4(`${path} is a submodule`);
        const end = named.type === 'link' ? (0,source_link/* followLinks */.n)(byName, path) : path;
        const entry = end === null ? undefined : byName.get(end);
        if (entry === undefined)
            throw new errors/* ToolError */.v4(`${path} is a link that does not lead to a listed file`);
        if (!entry.present)
            throw new errors/* ToolError */.v4(`${path} cannot be read: the object is not in this clone`);
        const wanted = (0,source_range/* clampRange */.B)(range, entry.size);
        if (wanted.start === wanted.end)
            return new Uint8Array(0);
        return (await this.#objects.readHead(entry.id, wanted.end, entry.size)).subarray(wanted.start);
    }
    async history() {
        return (0,source_history/* openHistory */.j)(this.#path, this.#commit);
    }
    async close() {
        await this.#objects.close();
    }
    #listed() {
        this.#listing ??= this.#list();
        return this.#listing;
    }
    async #list() {
        const { entries: listed, notices } = await listTree(this.#path, this.#commit);
        const entries = await Promise.all(listed.map(async (entry) => entry.type === 'link' ? { ...entry, target: await this.#linkTarget(entry) } : entry));
        return { entries, byName: new Map(entries.map((entry) => [entry.path, entry])), notices };
    }
    async #linkTarget(entry) {
        if (!entry.present || entry.size > LINK_BYTES)
            return null;
        return (await this.#objects.read(entry.id)).toString('utf8');
    }
}

;// CONCATENATED MODULE: ./build/source/target.js

const SEGMENT = '[A-Za-z0-9](?:[A-Za-z0-9._-]*)';
const PUBLIC = 'https://github.com';
/** GitHub's own `.github` begins with a dot. */
const REPOSITORY = '[A-Za-z0-9._-]+';
const GITHUB = new RegExp(`^(?:github:)?(${SEGMENT})/(${REPOSITORY})(?:@(.+))?$`);
const HUB = new RegExp(`^hf:(?://)?(?:(models|datasets|spaces)/)?((?:${SEGMENT}/)?${SEGMENT})(?:@(.+))?$`);
const GITHUB_PAGE = new RegExp(`^/(${SEGMENT})/(${REPOSITORY}?)(?:\\.git)?(?:/(?:(?:tree|commits?|releases/tag)/(.+?)|pull/(\\d+)(?:/.*)?))?/?$`);
/** Hosts of the hub's own pages. */
const HUB_HOSTS = new Set([
    'https://huggingface.co',
    'https://www.huggingface.co',
    'https://hf.co',
]);
/**
 * The grammar of huggingface_hub's `parse_hf_uri`: the revision is one segment with `/` written as `%2F`, or one of the
 * hub's own `refs/pr/1` and `refs/convert/parquet`.
 */
const HUB_PAGE = new RegExp(`^/(?:(models|datasets|spaces)/)?((?:${SEGMENT}/)?${SEGMENT})(?:/(?:tree|commits?)/(refs/(?:pr|convert)/[^/]+|[^/]+))?/?$`);
/**
 * Reads a target of the command line: a path, `[github:]owner/repo[@ref]`, `hf:[datasets/|spaces/]org/model[@rev]` (`hf://` too), or the web
 * address of a repository on GitHub (also of a branch, tag, commit or pull request there) or on the Hugging Face hub.
 * @throws UserError for an empty target, an unknown kind of address, or a revision given twice.
 */
function target_parseTarget(target, { revision, exists, githubServer, hubServer }) {
    if (target === '')
        throw new errors/* UserError */.yo('The target is empty. Give a folder, owner/repo@ref or hf:org/model@rev');
    if (!/^(?:hf|github):/.test(target) && (isPathLike(target) || exists(target)))
        return local(target, revision);
    const hub = onHub(target, hubServer);
    if (hub !== null)
        return { ...hub, revision: oneRevision(target, hub.revision, revision) };
    const github = onGitHub(target, githubServer);
    if (github !== null)
        return { ...github, revision: oneRevision(target, github.revision, revision) };
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) && !/^[a-z]:/i.test(target)) {
        throw new errors/* UserError */.yo(`${target} is not an address this tool reads. Clone the repository and give its folder`);
    }
    return local(target, revision);
}
function onHub(target, hubServer) {
    if (/^hf:/.test(target)) {
        const short = HUB.exec(target);
        if (short !== null)
            return hubRepository(short[1], short[2], short[3] ?? null);
        throw new errors/* UserError */.yo(`${target} names no repository of the hub. Give hf:org/name, hf:org/name@revision, hf:datasets/org/name or hf:spaces/org/name; whole repositories are read`);
    }
    if (!/^https?:\/\//.test(target) || !URL.canParse(target))
        return null;
    const { origin, pathname } = new URL(target);
    const own = hubServer !== undefined && URL.canParse(hubServer) ? new URL(hubServer) : null;
    const root = own?.origin === origin ? own.pathname.replace(/\/+$/, '') : '';
    if (!HUB_HOSTS.has(origin) && own?.origin !== origin)
        return null;
    if (!pathname.startsWith(`${root}/`))
        return null;
    const path = pathname.slice(root.length);
    const page = HUB_PAGE.exec(path);
    if (page !== null)
        return hubRepository(page[1], page[2], decoded(page[3]));
    const inside = new RegExp(`^/((?:datasets/|spaces/)?${SEGMENT}/${SEGMENT})/`).exec(path);
    if (inside === null)
        return null;
    throw new errors/* UserError */.yo(`${target} is a page inside of a repository. Give hf:${inside[1]}, or hf:${inside[1]}@REV for a branch, tag, commit or refs/pr/1`);
}
function hubRepository(section, id, revision) {
    return {
        kind: 'huggingface',
        section: section === 'datasets' ? 'dataset' : section === 'spaces' ? 'space' : 'model',
        id,
        revision,
    };
}
/** True for what reads as `owner/repo`, whatever exists on this machine. */
function looksLikeGitHub(target) {
    return GITHUB.test(target) && !target.startsWith('github:');
}
function onGitHub(target, githubServer) {
    const short = GITHUB.exec(target);
    if (short !== null)
        return repositoryOf(null, short[1], short[2], short[3] ?? null);
    if (!/^https?:\/\//.test(target) || !URL.canParse(target))
        return null;
    const url = new URL(target);
    const origin = url.origin.replace('https://www.github.com', PUBLIC);
    const isOwn = githubServer !== undefined && URL.canParse(githubServer) && new URL(githubServer).origin === origin;
    if (origin !== PUBLIC && !isOwn)
        return null;
    const page = GITHUB_PAGE.exec(url.pathname);
    if (page === null) {
        const [, owner, name, ...inside] = url.pathname.split('/');
        if (inside.length === 0)
            return null;
        const repository = `${origin}/${owner}/${name}`;
        throw new errors/* UserError */.yo(`${target} is a page inside of a repository. Give ${repository}, or ${repository}/tree/REF for a branch, tag or commit`);
    }
    const [, owner, name, tree, pull] = page;
    const revision = pull === undefined ? decoded(tree) : `refs/pull/${pull}/head`;
    return repositoryOf(origin, owner, name, revision);
}
function repositoryOf(server, owner, name, revision) {
    const repository = name.replace(/\.git$/, '');
    if (/^\.{0,2}$/.test(repository))
        return null;
    return { kind: 'github', server, owner, repository, revision };
}
/** A branch as it is called, from how a browser writes it. */
function decoded(revision) {
    if (revision === undefined)
        return null;
    try {
        return decodeURIComponent(revision);
    }
    catch {
        return revision;
    }
}
function local(path, revision) {
    return revision === undefined ? { kind: 'directory', path } : { kind: 'git', path, revision };
}
function isPathLike(target) {
    return /^(\.{1,2}([/\\]|$)|[/\\~]|[A-Za-z]:[/\\])/.test(target);
}
function oneRevision(target, written, option) {
    if (written != null && option !== undefined && written !== option) {
        throw new errors/* UserError */.yo(`${target} names the revision ${written}, and ${option} was given beside it`);
    }
    return written ?? option ?? null;
}

;// CONCATENATED MODULE: ./build/source/memory.js



/** A Source over an object of path → content, for trees that came over an API, and for tests. */
function openMemory(files, description = {}) {
    const contents = new Map(Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]));
    const entries = [...contents]
        .map(([path, content]) => ({
        path,
        size: content.byteLength,
        type: 'file',
        executable: false,
        target: null,
    }))
        .sort(byPath);
    return {
        async describe() {
            return { name: 'memory', kind: 'directory', revision: null, remote: null, ...description };
        },
        async list() {
            return entries;
        },
        async read(path, range) {
            const content = contents.get(path);
            if (content === undefined)
                throw new UserError(`${path} is not in this source`);
            const { start, end } = clampRange(range, content.byteLength);
            return content.slice(start, end);
        },
        async close() { },
    };
}

;// CONCATENATED MODULE: ./build/source/index.js









/**
 * Opens what a person asked to have checked.
 * @throws UserError for a target that cannot be read, ToolError when git is needed and missing, NetworkError when a remote
 * place fails.
 */
async function openSource(target, { revision, ...remote } = {}) {
    const githubServer = remote.github?.serverUrl;
    const hubServer = remote.hub?.url;
    return openParsed(parseTarget(target, { revision, exists: existsSync, githubServer, hubServer }), remote);
}
/** Opens a target that was parsed. @throws as `openSource` does */
async function openParsed(target, { hub, github }) {
    // Clients are loaded when they are asked for: a check of a folder needs none.
    switch (target.kind) {
        case 'directory':
            return openDirectory(target.path);
        case 'git':
            return openGitTree(target.path, target.revision);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5378)]).then(__webpack_require__.bind(__webpack_require__, 5378))).openGitHub(target, github);
        case 'huggingface':
            return (await Promise.all(/* import() */[__webpack_require__.e(5009), __webpack_require__.e(9114), __webpack_require__.e(37)]).then(__webpack_require__.bind(__webpack_require__, 9114))).openHub(target, hub);
    }
}

// EXTERNAL MODULE: ./build/cli/cache-folder.js
var cache_folder = __webpack_require__(7376);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/cli/hub-token.js



/**
 * The token of the hub where its own tools look for one (huggingface_hub, `constants.py` and `utils/_auth.py`): HF_TOKEN, the older
 * HUGGING_FACE_HUB_TOKEN, else the file that `hf auth login` writes: HF_TOKEN_PATH, `token` in HF_HOME, or in `huggingface` of
 * XDG_CACHE_HOME or `~/.cache`. HF_HUB_DISABLE_IMPLICIT_TOKEN leaves the file alone. `null` where there is none.
 */
function hubToken(environment, read = (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'), home = external_node_os_.homedir) {
    const given = environment['HF_TOKEN']?.trim() || environment['HUGGING_FACE_HUB_TOKEN']?.trim();
    if (given !== undefined && given !== '')
        return given;
    if (isTrue(environment['HF_HUB_DISABLE_IMPLICIT_TOKEN']))
        return null;
    try {
        return read(tokenFile(environment, home)).trim() || null;
    }
    catch {
        return null;
    }
}
/** How the hub's tools read a switch. */
function isTrue(value) {
    return value !== undefined && /^(?:1|on|yes|true)$/i.test(value);
}
function tokenFile(environment, home) {
    const named = environment['HF_TOKEN_PATH'];
    if (named !== undefined && named !== '')
        return named;
    const folder = environment['HF_HOME'];
    if (folder !== undefined && folder !== '')
        return (0,external_node_path_.join)(folder, 'token');
    return (0,external_node_path_.join)(environment['XDG_CACHE_HOME'] || (0,external_node_path_.join)(home(), '.cache'), 'huggingface', 'token');
}

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/target.js








/**
 * Opens what the user asked for, and says on standard error which of two readings of a word was taken.
 * @param base another revision of the same target, in the place of the one it names
 */
async function openTarget(target, values, terminal, base) {
    const language = (0,options/* languageOf */.eX)(values);
    const parsed = targetOf(target, values.revision, terminal);
    if (base === undefined)
        tellWhich(target, parsed, language, terminal);
    return openParsed(base === undefined ? parsed : atRevision(parsed, base), {
        hub: hubOptions(terminal),
        github: githubOptions(language, terminal),
    });
}
/** A target whose relative folders are taken from the terminal's folder. @throws UserError as `parseTarget` does */
function targetOf(target, revision, terminal) {
    const { cwd, environment } = terminal;
    const parsed = target_parseTarget(target, {
        revision,
        exists: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, path)),
        githubServer: environment['GITHUB_SERVER_URL'] || undefined,
        hubServer: environment['HF_ENDPOINT'] || undefined,
    });
    const isLocal = parsed.kind === 'directory' || parsed.kind === 'git';
    return isLocal && cwd !== process.cwd() ? { ...parsed, path: (0,external_node_path_.resolve)(cwd, parsed.path) } : parsed;
}
/** Whether a target lies elsewhere, so that what is written for it goes to the working folder. */
function isRemote(target, terminal) {
    const { kind } = targetOf(target, undefined, terminal);
    return kind === 'github' || kind === 'huggingface';
}
/** Where places of a verdict can be seen: a remote commit is what was judged, a folder here may have been changed since. */
function pagesOf({ subject }, target, terminal) {
    const { repository, revision } = subject;
    if (repository === null || revision === null)
        return {};
    if (targetOf(target, undefined, terminal).kind !== 'github')
        return {};
    return { repositoryUrl: repository, headSha: revision };
}
function atRevision(target, revision) {
    return target.kind === 'directory' ? { kind: 'git', path: target.path, revision } : { ...target, revision };
}
/**
 * `owner/repo` may be a folder and a repository on GitHub. Of a folder inside of the work tree that the user stands in nobody
 * asks.
 */
function tellWhich(target, parsed, language, { cwd, stderr }) {
    if (!looksLikeGitHub(target))
        return;
    if (parsed.kind !== 'github') {
        if (isInWorkTree(cwd) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, target, '.git')))
            return;
        stderr(`${(0,messages/* text */.Qq)('remote.folder-taken', { target }, language)}\n`);
        return;
    }
    const folder = target.replace(/@.*$/s, '');
    if (folder !== target && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, folder)))
        stderr(`${(0,messages/* text */.Qq)('remote.repository-taken', { target, folder }, language)}\n`);
}
/** The hub as its own tools are told of it: HF_ENDPOINT, HF_HUB_OFFLINE and the token. */
function hubOptions(terminal) {
    const { environment } = terminal;
    return {
        url: environment['HF_ENDPOINT'] || undefined,
        token: hubToken(environment) ?? undefined,
        offline: isTrue(environment['HF_HUB_OFFLINE']),
        cacheFolder: keptIn('hub', terminal),
    };
}
/** GitHub as its own tools are told of it. */
function githubOptions(language, terminal) {
    const { environment, stderr } = terminal;
    return {
        serverUrl: environment['GITHUB_SERVER_URL'] || undefined,
        apiUrl: environment['GITHUB_API_URL'] || undefined,
        token: environment['GITHUB_TOKEN']?.trim() || environment['GH_TOKEN']?.trim() || undefined,
        cacheFolder: keptIn('github', terminal),
        language,
        tell: (line) => stderr(`${line}\n`),
    };
}
/** One folder for each place that is asked. */
function keptIn(place, { environment }) {
    const folder = (0,cache_folder/* cacheFolder */.n)(environment);
    return folder === null ? null : (0,external_node_path_.join)(folder, place);
}


/***/ }),

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   dR: () => (/* binding */ readField)
/* harmony export */ });
/* unused harmony export varint */
/** Bytes that are no message, with the offset of the first odd one. */
class WireError extends Error {
    offset;
    constructor(problem, offset) {
        super(problem);
        this.offset = offset;
    }
}
/** No tag with its number or length is longer. */
const HEAD_BYTES = 20;
/**
 * Fields of the message between two offsets, in their order. Lengths are checked before anything is sliced, groups are
 * refused, and nesting is up to the caller, so hostile bytes cost one walk at most. Throws WireError.
 */
function* fieldsOf(bytes, start, end) {
    let at = start;
    while (at < end) {
        const { field, next } = readField(bytes, at, end, 0);
        yield field;
        at = next;
    }
}
/**
 * The field that begins at `at` and where the one after it begins. `bytes` is a window of the message that begins at
 * `origin` and holds at least `HEAD_BYTES` from `at` on, or all up to `end`; offsets are those of the whole.
 */
function readField(bytes, at, end, origin) {
    const tag = varint(bytes, at, end, origin);
    const number = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number === 0)
        throw new WireError('a field has the number 0', at);
    if (wire === 0) {
        const { value, next } = varint(bytes, tag.next, end, origin);
        return { field: { number, wire: 0, value, at }, next };
    }
    let start = tag.next;
    let length;
    if (wire === 2) {
        const stated = varint(bytes, start, end, origin);
        start = stated.next;
        length = stated.value;
    }
    else if (wire === 5)
        length = 4;
    else if (wire === 1)
        length = 8;
    else
        throw new WireError(`a field has the wire type ${wire}`, at);
    if (length > end - start)
        throw new WireError('a field is longer than its message', at);
    return { field: { number, wire, start, end: start + length, at }, next: start + length };
}
/** Numbers beyond 2^53 lose their last digits; nothing read here is that large. */
function varint(bytes, at, end, origin = 0) {
    let value = 0;
    for (let index = 0; index < 10; index += 1) {
        if (at + index >= end)
            throw new WireError('a number breaks off', at);
        const byte = bytes[at - origin + index];
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, next: at + index + 1 };
    }
    throw new WireError('a number has more than ten bytes', at);
}


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   P3: () => (/* binding */ vocabularyDigest),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   uK: () => (/* binding */ SMALLEST)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function isUnreadable(result) {
    return 'problem' in result;
}
/** Fewer entries are a settings file, not a vocabulary. */
const SMALLEST = 16;
/** SHA-256 over the tokens in id order, joined by `\n`: the form of published fingerprints. */
function vocabularyDigest(tokens) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(tokens.join('\n'), 'utf8').digest('hex');
}
/** How the tokens are written, told by the mark most of them use for a space or a continuation. */
function spellingOf(tokens) {
    let level = 0;
    let piece = 0;
    let word = 0;
    const step = Math.max(1, Math.floor(tokens.length / 20_000));
    for (let at = 0; at < tokens.length; at += step) {
        const token = tokens[at];
        const first = token.charCodeAt(0);
        if (first === 0x120)
            level += 1;
        else if (first === 0x2581)
            piece += 1;
        else if (first === 0x23 && token.length > 2 && token.charCodeAt(1) === 0x23)
            word += 1;
    }
    const most = Math.max(level, piece, word);
    if (most * step < tokens.length / 50)
        return 'plain';
    return most === level ? 'byte-level' : most === piece ? 'sentencepiece' : 'wordpiece';
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unescapeAll),
/* harmony export */   Qw: () => (/* binding */ spaceEnd),
/* harmony export */   m2: () => (/* binding */ closingQuote),
/* harmony export */   tv: () => (/* binding */ unescaped)
/* harmony export */ });
/**
 * Strings of JSON found by hand. A tokenizer file has hundreds of thousands of them, a parse of the whole costs several
 * times the look at the parts that count.
 */
/** Offset of the quote that ends the string opened at `quote`; -1 when none does or JSON allows no such string. */
function closingQuote(text, quote) {
    // By hand: tokens are a few characters long, and a call of `indexOf` for each costs more than the look.
    for (let at = quote + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at;
        if (code === 0x5c)
            at += 1;
        else if (code < 0x20)
            return -1;
    }
    return -1;
}
function spaceEnd(text, from) {
    let at = from;
    while (text.charCodeAt(at) <= 0x20)
        at += 1;
    return at;
}
/** The content of a string between its quotes; `null` when an escape is wrong. */
function unescaped(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        return null;
    }
}
/** Undoes the escapes in place; `false` when one is wrong. */
function unescapeAll(raws) {
    for (let at = 0; at < raws.length; at += 1) {
        const text = unescaped(raws[at]);
        if (text === null)
            return false;
        raws[at] = text;
    }
    return true;
}


/***/ }),

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   a: () => (/* binding */ patternNamed)
/* harmony export */ });
const CONTRACTIONS = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])";
const TAIL = '\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+';
/** Our own spelling of each pattern, equal on every text. They run on the sample texts only. */
const makePatterns = () => ({
    gpt2: /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu,
    cl100k: new RegExp(`${CONTRACTIONS}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|${TAIL}`, 'gu'),
    qwen2: new RegExp(`${CONTRACTIONS}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|${TAIL}`, 'gu'),
    o200k: new RegExp(`[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+${CONTRACTIONS}?` +
        `|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*${CONTRACTIONS}?` +
        `|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|${TAIL}`, 'gu'),
    'deepseek-digits': /\p{N}{1,3}/gu,
    'deepseek-cjk': /[一-龥぀-ゟ゠-ヿ]+/gu,
    'deepseek-words': new RegExp(`[!"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_\`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+` +
        `| ?[\\p{P}\\p{S}]+[\\r\\n]*|${TAIL}`, 'gu'),
    'single-digits': /\p{N}/gu,
});
let patterns = null;
/** A pattern by its name; made when first asked for, because classes of all letters are slow to compile. */
function patternOf(name) {
    patterns ??= makePatterns();
    return patterns[name];
}
/** Patterns as tokenizer files write them. */
const WRITTEN = new Map([
    ["'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+", 'gpt2'],
    [
        "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
        'cl100k',
    ],
    [
        "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
        'qwen2',
    ],
    [
        "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
        'o200k',
    ],
    ['\\p{N}{1,3}', 'deepseek-digits'],
    ['\\p{N}', 'single-digits'],
    ['[一-龥\u3040-ゟ゠-ヿ]+', 'deepseek-cjk'],
    [
        '[!"#$%&\'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\r\n]*|\\s*[\r\n]+|\\s+(?!\\S)|\\s+',
        'deepseek-words',
    ],
]);
/** The pattern a file states, when it is one that is known; `null` otherwise. */
function patternNamed(written) {
    return WRITTEN.get(written) ?? null;
}


/***/ }),

/***/ 7345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readMergesFile),
/* harmony export */   Z: () => (/* binding */ readMergeList)
/* harmony export */ });
/* harmony import */ var _json_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);

/**
 * `["a b", …]` or `[["a", "b"], …]` from behind the opening bracket. Both forms are the same list; the second came when
 * tokens began to hold spaces.
 */
function readMergeList(text, from) {
    const left = [];
    const right = [];
    let at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceEnd */ .Qw)(text, from);
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x5d)
            break;
        if (code === 0x22) {
            const end = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .closingQuote */ .m2)(text, at);
            const space = end === -1 ? -1 : spaceBefore(text, at + 1, end);
            if (space === -1)
                return { problem: 'a merge is no pair', offset: at };
            left.push(text.slice(at + 1, space));
            right.push(text.slice(space + 1, end));
            at = end + 1;
        }
        else if (code === 0x5b) {
            const first = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceEnd */ .Qw)(text, at + 1);
            const firstEnd = text.charCodeAt(first) === 0x22 ? (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .closingQuote */ .m2)(text, first) : -1;
            if (firstEnd === -1)
                return { problem: 'a merge is no pair', offset: at };
            const comma = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceEnd */ .Qw)(text, firstEnd + 1);
            const second = text.charCodeAt(comma) === 0x2c ? (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceEnd */ .Qw)(text, comma + 1) : -1;
            const secondEnd = second !== -1 && text.charCodeAt(second) === 0x22 ? (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .closingQuote */ .m2)(text, second) : -1;
            const close = secondEnd === -1 ? -1 : (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceEnd */ .Qw)(text, secondEnd + 1);
            if (close === -1 || text.charCodeAt(close) !== 0x5d)
                return { problem: 'a merge is no pair', offset: at };
            left.push(text.slice(first + 1, firstEnd));
            right.push(text.slice(second + 1, secondEnd));
            at = close + 1;
        }
        else
            return { problem: 'the merges break off', offset: at };
        at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceEnd */ .Qw)(text, at);
        if (text.charCodeAt(at) === 0x2c)
            at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceEnd */ .Qw)(text, at + 1);
        else if (text.charCodeAt(at) !== 0x5d)
            return { problem: 'the merges break off', offset: at };
    }
    if (!(0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeAll */ .K)(left) || !(0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeAll */ .K)(right))
        return { problem: 'a merge has a wrong escape', offset: from };
    return { left, right, end: at + 1 };
}
/** Offset of the only space between the two parts; -1 when there is none or another. */
function spaceBefore(text, from, end) {
    let found = -1;
    for (let at = from; at < end; at += 1) {
        if (text.charCodeAt(at) !== 0x20)
            continue;
        if (found !== -1)
            return -1;
        found = at;
    }
    return found;
}
/** `merges.txt`: an optional line `#version: …`, then `a b` a line. `null` when a line is no pair. */
function readMergesFile(text) {
    const left = [];
    const right = [];
    const lines = text.split(/\r?\n/);
    for (let at = lines[0]?.startsWith('#version') === true ? 1 : 0; at < lines.length; at += 1) {
        const line = lines[at];
        if (line === '')
            continue;
        const space = spaceBefore(line, 0, line.length);
        if (space <= 0 || space === line.length - 1)
            return null;
        left.push(line.slice(0, space));
        right.push(line.slice(space + 1));
    }
    return left.length === 0 ? null : { left, right };
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readVocabularyTable),
/* harmony export */   S: () => (/* binding */ readTokenizerJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
/* harmony import */ var _preparation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4746);
/* harmony import */ var _read_merges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7345);
/* harmony import */ var _read_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
/* harmony import */ var _sample_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);
/* harmony import */ var _word_pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59);







/** The vocabulary of a `tokenizer.json`, which is where most of it is told; `null` when there is none. */
function readVocabularyTable(text) {
    const opening = /"vocab"\s*:\s*([{[])/.exec(text);
    if (opening === null)
        return null;
    const start = opening.index + opening[0].length;
    const table = opening[1] === '{' ? (0,_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .readTokenMap */ .Se)(text, start) : (0,_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .readTokenList */ .ki)(text, start);
    if ('problem' in table)
        return table;
    if (table.tokens.length === 0)
        return null;
    if (table.tokens.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.vocabularyTokens)
        return { problem: `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.vocabularyTokens} tokens`, offset: start };
    return { ...table, key: opening.index, start };
}
/**
 * A `tokenizer.json`. Its vocabulary and merges, nearly all of the file, are scanned; what is left is parsed, so that both
 * are known to stand where they belong. `null` for JSON that is no tokenizer.
 */
function readTokenizerJson(text, table = readVocabularyTable(text)) {
    if (table === null || 'problem' in table)
        return table;
    const mergesKey = /"merges"\s*:\s*\[/g;
    // Before the vocabulary only settings stand, so a key found there is the one that is meant.
    let mergesAt = matchIn(mergesKey, text, 0, table.key);
    mergesAt ??= matchIn(mergesKey, text, table.end, text.length);
    const merges = mergesAt === null ? null : (0,_read_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .readMergeList */ .Z)(text, mergesAt);
    if (merges !== null && 'problem' in merges)
        return merges;
    const cuts = [{ start: table.start, end: table.end - 1 }];
    if (merges !== null && mergesAt !== null)
        cuts.push({ start: mergesAt, end: merges.end - 1 });
    const rest = restOf(text, cuts);
    if (rest === null)
        return { problem: 'the settings are no JSON', offset: table.end };
    return contentOf(rest, table, merges !== null && merges.left.length > 0 ? { left: merges.left, right: merges.right } : null);
}
function matchIn(pattern, text, from, to) {
    pattern.lastIndex = from;
    return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : null;
}
/** The file without what lies inside the cuts, parsed; `null` when that is no JSON or too much of it. */
function restOf(text, cuts) {
    cuts.sort((a, b) => a.start - b.start);
    const kept = [];
    let at = 0;
    for (const cut of cuts) {
        kept.push(text.slice(at, cut.start));
        at = cut.end;
    }
    kept.push(text.slice(at));
    const rest = kept.join('');
    if (rest.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.tokenizerSettingsCharacters)
        return null;
    try {
        const parsed = JSON.parse(rest);
        return isRecord(parsed) ? parsed : null;
    }
    catch {
        return null;
    }
}
function contentOf(root, table, merges) {
    const model = root['model'];
    // The vocabulary was that of something else, an embedded list for instance.
    if (!isRecord(model) || model['vocab'] === undefined)
        return null;
    const stated = model['type'];
    const algorithm = stated === 'BPE' || stated === 'Unigram' || stated === 'WordPiece' || stated === 'WordLevel'
        ? stated
        : merges !== null || model['merges'] !== undefined
            ? 'BPE'
            : table.scores !== null
                ? 'Unigram'
                : null;
    return {
        algorithm,
        spelling: spellsBytes(root) ? 'byte-level' : (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingOf */ .k2)(table.tokens),
        tokens: table.tokens,
        ids: table.ids,
        scores: algorithm === 'Unigram' ? table.scores : null,
        merges: algorithm === 'BPE' ? merges : null,
        isText: null,
        preparation: table.tokens.length < _content_js__WEBPACK_IMPORTED_MODULE_1__/* .SMALLEST */ .uK ? unknown('setting') : preparationOf(algorithm, model, root, merges),
    };
}
/** The file says so by the step that writes bytes; what it does not say is told from the tokens. */
function spellsBytes(root) {
    const steps = [
        ...(partsOf(root['pre_tokenizer'], 'pretokenizers') ?? []),
        ...(partsOf(root['decoder'], 'decoders') ?? []),
    ];
    return steps.some((step) => step['type'] === 'ByteLevel');
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
function preparationOf(algorithm, model, root, merges) {
    if (algorithm === 'WordPiece')
        return cutsSamples(root['added_tokens'])
            ? unknown('setting')
            : ((0,_word_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .wordPiecesStated */ .DP)(partsOf(root['normalizer'], 'normalizers') ?? [], partsOf(root['pre_tokenizer'], 'pretokenizers') ?? [], model) ?? unknown('pre-tokenizer'));
    if (algorithm !== 'BPE' && algorithm !== 'Unigram')
        return unknown('algorithm');
    if (algorithm === 'BPE' && merges === null)
        return unknown('no-merges');
    if (typeof model['dropout'] === 'number' && model['dropout'] > 0)
        return unknown('setting');
    for (const key of ['continuing_subword_prefix', 'end_of_word_suffix'])
        if (typeof model[key] === 'string' && model[key] !== '')
            return unknown('setting');
    if (cutsSamples(root['added_tokens']))
        return unknown('setting');
    const normalisers = partsOf(root['normalizer'], 'normalizers');
    const steps = partsOf(root['pre_tokenizer'], 'pretokenizers');
    if (normalisers === null)
        return unknown('normalizer');
    if (steps === null)
        return unknown('pre-tokenizer');
    return steps.some((step) => step['type'] === 'ByteLevel')
        ? byteLevel(steps, normalisers, model)
        : pieces(steps, normalisers, model);
}
/** Added tokens are cut out before anything else, so one that occurs in a sample changes how the rest is cut. */
function cutsSamples(added) {
    if (added === undefined || added === null)
        return false;
    if (!Array.isArray(added))
        return true;
    return added.some((one) => {
        const content = isRecord(one) ? one['content'] : null;
        if (typeof content !== 'string')
            return true;
        const spaced = content.replaceAll('▁', ' ');
        return content !== '' && Object.values(_sample_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .SAMPLE_TEXTS */ .Y).some((text) => ` ${text}`.includes(spaced));
    });
}
/** The steps of a sequence, nested ones flattened; `null` for anything unheard of. */
function partsOf(value, key, depth = 0) {
    if (value === null || value === undefined)
        return [];
    if (!isRecord(value) || depth > 4)
        return null;
    if (value['type'] !== 'Sequence')
        return [value];
    const inner = value[key];
    if (!Array.isArray(inner) || inner.length > 32)
        return null;
    const out = [];
    for (const one of inner) {
        const parts = partsOf(one, key, depth + 1);
        if (parts === null)
            return null;
        out.push(...parts);
    }
    return out;
}
/** Leaves the sample texts, which are in NFKC, as they are. */
function isHarmless(step) {
    return step['type'] === 'NFC' || step['type'] === 'NFKC';
}
function byteLevel(steps, normalisers, model) {
    if (!normalisers.every(isHarmless))
        return unknown('normalizer');
    const patterns = [];
    let prefix = false;
    for (const [index, step] of steps.entries()) {
        const last = index === steps.length - 1;
        if (step['type'] === 'ByteLevel') {
            if (!last)
                return unknown('pre-tokenizer');
            if (step['add_prefix_space'] === true) {
                if (patterns.length > 0)
                    return unknown('pre-tokenizer');
                prefix = true;
            }
            if (step['use_regex'] !== false)
                patterns.push('gpt2');
        }
        else if (step['type'] === 'Split') {
            const pattern = isRecord(step['pattern']) ? step['pattern']['Regex'] : null;
            const name = typeof pattern === 'string' ? (0,_preparation_js__WEBPACK_IMPORTED_MODULE_2__/* .patternNamed */ .a)(pattern) : null;
            const isolated = step['behavior'] === 'Isolated' && step['invert'] !== true;
            // Patterns that match everything give the same words in both forms.
            const removed = step['behavior'] === 'Removed' && step['invert'] === true;
            if (name === null || !(isolated || removed))
                return unknown('pre-tokenizer');
            if (removed && (name === 'deepseek-digits' || name === 'single-digits' || name === 'deepseek-cjk'))
                return unknown('pre-tokenizer');
            patterns.push(name);
        }
        else if (step['type'] === 'Digits' && step['individual_digits'] === true)
            patterns.push('single-digits');
        else
            return unknown('pre-tokenizer');
    }
    return { kind: 'byte-level', patterns, prefix, ignoreMerges: model['ignore_merges'] === true };
}
function pieces(steps, normalisers, model) {
    let prefix = false;
    let replaced = false;
    let words = false;
    for (const step of normalisers) {
        if (step['type'] === 'Prepend' && step['prepend'] === '▁')
            prefix = true;
        else if (isSpaceReplacement(step))
            replaced = true;
        else if (!isHarmless(step))
            return unknown('normalizer');
    }
    for (const step of steps) {
        if (step['type'] === 'Metaspace') {
            if (replaced || (step['replacement'] ?? '▁') !== '▁')
                return unknown('pre-tokenizer');
            const scheme = step['prepend_scheme'] ?? (step['add_prefix_space'] === false ? 'never' : 'always');
            if (scheme !== 'always' && scheme !== 'first' && scheme !== 'never')
                return unknown('pre-tokenizer');
            prefix = scheme !== 'never';
            words = step['split'] !== false;
            replaced = true;
        }
        else if (replaced && isSpaceSplit(step)) {
            // No space is left to split at.
        }
        else
            return unknown('pre-tokenizer');
    }
    if (!replaced)
        return unknown('normalizer');
    return { kind: 'pieces', prefix, words, byteFallback: model['byte_fallback'] === true };
}
function isSpaceReplacement(step) {
    const pattern = step['pattern'];
    return (step['type'] === 'Replace' && isRecord(pattern) && pattern['String'] === ' ' && step['content'] === '▁');
}
function isSpaceSplit(step) {
    const pattern = step['pattern'];
    return step['type'] === 'Split' && isRecord(pattern) && pattern['String'] === ' ';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ readVocabularyFile),
/* harmony export */   Se: () => (/* binding */ readTokenMap),
/* harmony export */   ki: () => (/* binding */ readTokenList)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
/* harmony import */ var _json_strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8266);


/** Ids beyond this are no ids: the largest published vocabularies have about a million tokens. */
const LARGEST_ID = 16_777_215;
/** `{"token": id, …}` from behind its opening brace. */
function readTokenMap(text, from) {
    const raws = [];
    const ids = [];
    let sorted = true;
    let at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceEnd */ .Qw)(text, from);
    let comma = false;
    while (text.charCodeAt(at) === 0x22) {
        const end = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .closingQuote */ .m2)(text, at);
        if (end === -1)
            return { problem: 'a token has no end', offset: at };
        raws.push(text.slice(at + 1, end));
        at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceEnd */ .Qw)(text, end + 1);
        if (text.charCodeAt(at) !== 0x3a)
            return { problem: 'a token has no id', offset: at };
        at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceEnd */ .Qw)(text, at + 1);
        const digits = at;
        let id = 0;
        for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) {
            id = id * 10 + code - 0x30;
            at += 1;
        }
        if (at === digits || at - digits > 9 || id > LARGEST_ID)
            return { problem: 'an id is no whole number in range', offset: digits };
        if (ids.length > 0 && id <= ids[ids.length - 1])
            sorted = false;
        ids.push(id);
        at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceEnd */ .Qw)(text, at);
        comma = text.charCodeAt(at) === 0x2c;
        if (!comma)
            break;
        at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceEnd */ .Qw)(text, at + 1);
    }
    if (text.charCodeAt(at) !== 0x7d || comma)
        return { problem: 'the vocabulary breaks off', offset: at };
    if (!(0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeAll */ .K)(raws))
        return { problem: 'a token has a wrong escape', offset: from };
    let tokens = raws;
    let order = ids;
    if (!sorted) {
        const rank = ids.map((_, index) => index).sort((a, b) => ids[a] - ids[b]);
        tokens = rank.map((index) => raws[index]);
        order = rank.map((index) => ids[index]);
        for (let index = 1; index < order.length; index += 1)
            if (order[index] === order[index - 1])
                return { problem: `the id ${order[index]} is given twice`, offset: from };
    }
    return { tokens, ids: idsOrNull(order), scores: null, end: at + 1 };
}
function idsOrNull(ids) {
    const last = ids.length - 1;
    return last === -1 || (ids[0] === 0 && ids[last] === last) ? null : Int32Array.from(ids);
}
const ROW = /\s*,?\s*\[\s*"/y;
const SCORE = /\s*,\s*(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)\s*\]/y;
const LIST_END = /\s*\]/y;
/** `[["token", score], …]` from behind its opening bracket; a token's place is its id. */
function readTokenList(text, from) {
    const tokens = [];
    const scores = [];
    let at = from;
    for (;;) {
        ROW.lastIndex = at;
        if (!ROW.test(text))
            break;
        const quote = ROW.lastIndex - 1;
        const end = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .closingQuote */ .m2)(text, quote);
        if (end === -1)
            return { problem: 'a token has no end', offset: quote };
        SCORE.lastIndex = end + 1;
        const score = SCORE.exec(text);
        if (score === null)
            return { problem: 'a token has no score', offset: end };
        tokens.push(text.slice(quote + 1, end));
        scores.push(Number(score[1]));
        at = SCORE.lastIndex;
    }
    LIST_END.lastIndex = at;
    if (!LIST_END.test(text))
        return { problem: 'the vocabulary breaks off', offset: at };
    if (!(0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeAll */ .K)(tokens))
        return { problem: 'a token has a wrong escape', offset: from };
    return { tokens, ids: null, scores, end: LIST_END.lastIndex };
}
/** A file that is one map: `{token: id}` as in `vocab.json` or, rarely, `{id: token}`. `null` for any other JSON. */
function readVocabularyFile(text) {
    const start = text.search(/\S/);
    if (text[start] !== '{')
        return null;
    const forward = readTokenMap(text, start + 1);
    const table = 'problem' in forward ? reversed(text) : forward;
    return table === null || table.tokens.length < _content_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALLEST */ .uK || /\S/.test(text.slice(table.end)) ? null : table;
}
function reversed(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return null;
    }
    const rows = [];
    for (const [key, value] of Object.entries(parsed)) {
        if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,7})$/.test(key))
            return null;
        rows.push([Number(key), value]);
    }
    rows.sort((a, b) => a[0] - b[0]);
    return {
        tokens: rows.map(([, token]) => token),
        ids: idsOrNull(rows.map(([id]) => id)),
        scores: null,
        end: text.length,
    };
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SAMPLE_TEXTS)
/* harmony export */ });
/**
 * Texts on which tokens a character are counted. Korean: the preamble of the Constitution of the Republic of Korea (1987),
 * which article 7 of the Copyright Act keeps out of copyright, and the opening of Kim You-jeong's "동백꽃" (1936; the author
 * died in 1937). English: the preamble of the Constitution of the United States (1787) and the opening of Jane Austen's
 * "Pride and Prejudice" (1813). All are in NFKC, without line ends and doubled spaces, so that normalisers leave them as
 * they are.
 */
const SAMPLE_TEXTS = {
    ko: '유구한 역사와 전통에 빛나는 우리 대한국민은 3·1운동으로 건립된 대한민국임시정부의 법통과 불의에 항거한 4·19민주이념을 계승하고, ' +
        '조국의 민주개혁과 평화적 통일의 사명에 입각하여 정의·인도와 동포애로써 민족의 단결을 공고히 하고, 모든 사회적 폐습과 불의를 타파하며, ' +
        '자율과 조화를 바탕으로 자유민주적 기본질서를 더욱 확고히 하여 정치·경제·사회·문화의 모든 영역에 있어서 각인의 기회를 균등히 하고, ' +
        '능력을 최고도로 발휘하게 하며, 자유와 권리에 따르는 책임과 의무를 완수하게 하여, 안으로는 국민생활의 균등한 향상을 기하고 밖으로는 ' +
        '항구적인 세계평화와 인류공영에 이바지함으로써 우리들과 우리들의 자손의 안전과 자유와 행복을 영원히 확보할 것을 다짐하면서 ' +
        '1948년 7월 12일에 제정되고 8차에 걸쳐 개정된 헌법을 이제 국회의 의결을 거쳐 국민투표에 의하여 개정한다. ' +
        '오늘도 또 우리 수탉이 막 쫓기었다. 내가 점심을 먹고 나무를 하러 갈 양으로 나올 때이었다. 산으로 올라서려니까 등뒤에서 푸드득푸드득, ' +
        '하고 닭의 횃소리가 야단이다. 깜짝 놀라서 고개를 돌려 보니 아니나다르랴, 두 놈이 또 얼리었다.',
    en: 'We the People of the United States, in Order to form a more perfect Union, establish Justice, insure domestic ' +
        'Tranquility, provide for the common defence, promote the general Welfare, and secure the Blessings of Liberty to ' +
        'ourselves and our Posterity, do ordain and establish this Constitution for the United States of America. ' +
        'It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife. ' +
        'However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is ' +
        'so well fixed in the minds of the surrounding families, that he is considered as the rightful property of some one or ' +
        'other of their daughters.',
};


/***/ }),

/***/ 59:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ countWordPieces),
/* harmony export */   DP: () => (/* binding */ wordPiecesStated),
/* harmony export */   J1: () => (/* binding */ wordPiecesOf)
/* harmony export */ });
/** Longer words are unknown to BERT's tokenizers. */
const LONGEST_WORD = 100;
const CHINESE = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu;
/** All signs of ASCII count as punctuation, as in BERT's own code. */
const PUNCTUATION = /[!-/:-@[-`{-~]|\p{P}/gu;
/**
 * How a list of word pieces wants its text, told by what it holds: without a capital letter everything is written small, and
 * without a Hangul syllable text that is written small was taken apart into letters. `null` for a list without `[UNK]`, which
 * another program made.
 */
function wordPiecesOf(tokens) {
    let unknown = false;
    let capital = false;
    let syllable = false;
    for (const token of tokens) {
        if (token === '[UNK]')
            unknown = true;
        if (token.startsWith('[') && token.endsWith(']'))
            continue;
        if (!capital && /[A-Z]/.test(token))
            capital = true;
        if (!syllable && /[가-힣]/.test(token))
            syllable = true;
    }
    return unknown ? { kind: 'word-pieces', lower: !capital, decompose: !capital && !syllable } : null;
}
/** The same as `tokenizer.json` states it; `null` for any other preparation than BERT's. */
function wordPiecesStated(normalisers, steps, model) {
    const [first, ...others] = normalisers;
    if (first?.['type'] !== 'BertNormalizer' || others.length > 0 || first['handle_chinese_chars'] === false)
        return null;
    if (steps.length !== 1 || steps[0]['type'] !== 'BertPreTokenizer')
        return null;
    if ((model['continuing_subword_prefix'] ?? '##') !== '##')
        return null;
    const lower = first['lowercase'] !== false;
    return { kind: 'word-pieces', lower, decompose: (first['strip_accents'] ?? lower) === true };
}
/**
 * Word pieces of a text as BERT's tokenizers cut it: words at blanks, punctuation and Chinese characters by themselves, each
 * word from its start by the longest piece there is. `null` when a word has none.
 */
function countWordPieces(text, { lower, decompose }, tokens) {
    let plain = text.replace(CHINESE, ' $& ');
    if (decompose)
        plain = plain.normalize('NFD').replace(/\p{Mn}/gu, '');
    if (lower)
        plain = plain.toLowerCase();
    let count = 0;
    for (const word of plain.replace(PUNCTUATION, ' $& ').split(/\s+/u)) {
        if (word === '')
            continue;
        const pieces = piecesOf([...word], tokens);
        if (pieces === null)
            return null;
        count += pieces;
    }
    return count;
}
function piecesOf(signs, tokens) {
    if (signs.length > LONGEST_WORD)
        return null;
    let count = 0;
    for (let start = 0; start < signs.length;) {
        let end = signs.length;
        const prefix = start === 0 ? '' : '##';
        while (end > start && !tokens.has(prefix + signs.slice(start, end).join('')))
            end -= 1;
        if (end === start)
            return null;
        start = end;
        count += 1;
    }
    return count;
}


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInteger),
/* harmony export */   e: () => (/* binding */ bitsOf)
/* harmony export */ });
/** Bits of one element of each safetensors type (safetensors 0.7, `Dtype::bitsize`). */
const BITS = {
    BOOL: 8,
    F4: 4,
    F6_E2M3: 6,
    F6_E3M2: 6,
    U8: 8,
    I8: 8,
    F8_E5M2: 8,
    F8_E4M3: 8,
    F8_E8M0: 8,
    F8_E4M3FNUZ: 8,
    F8_E5M2FNUZ: 8,
    I16: 16,
    U16: 16,
    F16: 16,
    BF16: 16,
    I32: 32,
    U32: 32,
    F32: 32,
    C64: 64,
    F64: 64,
    I64: 64,
    U64: 64,
};
/** Bits of one element; `null` for a name safetensors does not have. */
function bitsOf(dtype) {
    return Object.hasOwn(BITS, dtype) ? BITS[dtype] : null;
}
/** True for whole numbers and truth values: packed weights, or buffers such as position ids and masks. */
function isInteger(dtype) {
    return /^(BOOL|[IU]\d+)$/.test(dtype);
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const DEPTH = 64;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads JSON from bytes piece by piece, as the caller's format demands it. Unlike `JSON.parse` it shows every key (a
 * repeated one too), never rounds a number, and gives every error the byte it happened at.
 */
class JsonReader {
    #bytes;
    #origin;
    #at = 0;
    /** `origin` is added to the offsets of errors: where the bytes begin in their file. */
    constructor(bytes, origin = 0) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#origin = origin;
    }
    fail(problem) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${problem} (byte ${this.#origin + this.#at})`);
    }
    /** Reads an object; `value` is called after each key and must read the value. */
    object(value) {
        this.#expect(0x7b, 'an object');
        if (this.#accept(0x7d))
            return;
        do {
            this.#space();
            if (this.#bytes[this.#at] !== QUOTE)
                this.fail('a key was expected');
            const key = this.string();
            this.#expect(0x3a, 'a colon');
            value(key);
        } while (this.#accept(0x2c));
        this.#expect(0x7d, 'a comma or the end of the object');
    }
    /** Reads an array; `item` is called at each item and must read it. */
    array(item) {
        this.#expect(0x5b, 'an array');
        if (this.#accept(0x5d))
            return;
        do
            item();
        while (this.#accept(0x2c));
        this.#expect(0x5d, 'a comma or the end of the array');
    }
    string() {
        this.#expect(QUOTE, 'a string');
        const start = this.#at;
        let plain = true;
        let ascii = true;
        for (;; this.#at += 1) {
            const byte = this.#bytes[this.#at];
            if (byte === undefined)
                this.fail('the string does not end');
            if (byte === QUOTE)
                break;
            if (byte < 0x20)
                this.fail('control character in a string');
            if (byte === BACKSLASH) {
                plain = false;
                this.#at += 1;
            }
            else if (byte >= 0x80)
                ascii = false;
        }
        const end = this.#at;
        this.#at += 1;
        if (plain && ascii)
            return this.#bytes.toString('latin1', start, end);
        try {
            const text = decoder.decode(this.#bytes.subarray(start, end));
            return plain ? text : JSON.parse(`"${text}"`);
        }
        catch {
            this.fail('the string is not valid UTF-8 or has a wrong escape');
        }
    }
    /** Reads a whole number from 0 to 2^53 - 1, written in digits. */
    integer() {
        this.#space();
        const start = this.#at;
        let value = 0;
        for (;; this.#at += 1) {
            const digit = (this.#bytes[this.#at] ?? 0) - 0x30;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
            if (value > Number.MAX_SAFE_INTEGER)
                this.fail('number above 2^53');
        }
        const length = this.#at - start;
        const next = this.#bytes[this.#at];
        if (length === 0 ||
            (length > 1 && this.#bytes[start] === 0x30) ||
            next === 0x2e ||
            next === 0x65 ||
            next === 0x45) {
            this.fail('a whole number was expected');
        }
        return value;
    }
    /** First byte of the next value, as a character; `''` at the end. */
    peek() {
        this.#space();
        const byte = this.#bytes[this.#at];
        return byte === undefined ? '' : String.fromCharCode(byte);
    }
    /** Reads past any value. */
    skip(depth = 0) {
        if (depth > DEPTH)
            this.fail(`nested deeper than ${DEPTH}`);
        const first = this.peek();
        if (first === '{')
            this.object(() => this.skip(depth + 1));
        else if (first === '[')
            this.array(() => this.skip(depth + 1));
        else if (first === '"')
            this.string();
        else
            this.scalar();
    }
    /** Reads any number, true, false or null; `null` for the latter three. */
    scalar() {
        this.#space();
        const word = this.#word();
        return /^(true|false|null)$/.test(word) ? null : Number(word);
    }
    /** Demands that only space is left. */
    end() {
        this.#space();
        if (this.#at < this.#bytes.length)
            this.fail('more after the end');
    }
    #word() {
        const start = this.#at;
        while (/[-+.0-9A-Za-z]/.test(String.fromCharCode(this.#bytes[this.#at] ?? 0)))
            this.#at += 1;
        const word = this.#bytes.toString('latin1', start, this.#at);
        if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$/.test(word))
            this.fail('a value was expected');
        return word;
    }
    #expect(byte, what) {
        if (!this.#accept(byte))
            this.fail(`${what} was expected`);
    }
    #accept(byte) {
        this.#space();
        if (this.#bytes[this.#at] !== byte)
            return false;
        this.#at += 1;
        return true;
    }
    #space() {
        for (;; this.#at += 1) {
            const byte = this.#bytes[this.#at];
            if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
                return;
        }
    }
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ POINTER_BYTES),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/** Pointers are smaller than this by specification. */
const POINTER_BYTES = 1024;
const VERSIONS = new Set([
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
]);
/**
 * Parses a pointer strictly by https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: `version` first, then keys in
 * order, each once, one space, one line feed. `null` for anything else, so that a file that merely begins like a pointer
 * is looked at as a file.
 */
function parseLfsPointer(bytes) {
    if (bytes.length >= POINTER_BYTES || bytes.length === 0)
        return null;
    const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n');
    if (lines.pop() !== '')
        return null;
    const values = new Map();
    let previous = '';
    for (const [index, line] of lines.entries()) {
        const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line);
        if (match === null)
            return null;
        const [, key, value] = match;
        if (index === 0) {
            if (key !== 'version' || !VERSIONS.has(value))
                return null;
            continue;
        }
        if (key <= previous || key === 'version')
            return null;
        if (key !== 'oid' && key !== 'size' && !/^ext-\d-/.test(key))
            return null;
        previous = key;
        values.set(key, value);
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '');
    const size = /^(0|[1-9]\d{0,15})$/.exec(values.get('size') ?? '');
    if (oid === null || size === null || !Number.isSafeInteger(Number(size[1])))
        return null;
    return { sha256: oid[1], bytes: Number(size[1]) };
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ParameterCounter)
/* harmony export */ });
/* harmony import */ var _dtype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1506);

/** Last name segments that only quantisation writes: GPTQ, AWQ, bitsandbytes, FP8, NVFP4, compressed-tensors. */
const SCALE_NAMES = /^(qzeros|g_idx|weight_g_idx|(weight|input|output|k|v|q|kv)_scale(_inv|_2)?|(weight|input)_global_scale|weight_zero_point|weight_shape|absmax|nested_absmax|quant_map|nested_quant_map|SCB|weight_format|bitsandbytes__\w+)$/;
const BUFFER_NAMES = /^(inv_freq|masked_bias|running_mean|running_var|num_batches_tracked|position_ids|rotary_freqs|freqs_cis)$/;
const SCALE = { kind: 'scale' };
const BUFFER = { kind: 'buffer' };
/** Counts the parameters of the tensors of one file; packed weights are told by the tensors beside them. */
class ParameterCounter {
    #byName;
    constructor(tensors) {
        this.#byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
    }
    count(tensor) {
        const dot = tensor.name.lastIndexOf('.');
        const stem = tensor.name.slice(0, dot + 1);
        const last = tensor.name.slice(dot + 1);
        if (SCALE_NAMES.test(last) || tensor.dtype === 'F8_E8M0')
            return SCALE;
        if (last === 'scales' && this.#byName.has(`${stem}qweight`))
            return SCALE;
        if (last.endsWith('_scales') && this.#byName.has(`${stem}${last.slice(0, -7)}_blocks`))
            return SCALE;
        if (BUFFER_NAMES.test(last))
            return BUFFER;
        // GPT-2 stores its causal mask as attn.bias; a trained bias has one dimension.
        if (last === 'bias' && tensor.shape.length === 4)
            return BUFFER;
        if (!(0,_dtype_js__WEBPACK_IMPORTED_MODULE_0__/* .isInteger */ .F)(tensor.dtype))
            return parameters(tensor.elements);
        return this.#packed(tensor, stem, last);
    }
    #packed(tensor, stem, last) {
        const { dtype, elements } = tensor;
        if (last === 'qweight')
            return parameters(this.#packedInWords(tensor, stem));
        if (last === 'weight_packed')
            return parameters(dtype === 'U8' ? elements * 2 : null);
        if (last.endsWith('_blocks') && this.#byName.has(`${stem}${last.slice(0, -7)}_scales`)) {
            return parameters(dtype === 'U8' ? elements * 2 : null);
        }
        if (last === 'weight' && dtype === 'U8') {
            // Two 4-bit numbers a byte: bitsandbytes keeps absmax beside it, NVFP4 a second scale.
            const halves = this.#byName.has(`${stem}weight.absmax`) || this.#byName.has(`${stem}weight_scale_2`);
            return parameters(halves ? elements * 2 : null);
        }
        if (dtype === 'I8')
            return parameters(elements);
        return BUFFER;
    }
    /**
     * GPTQ and AWQ pack 32 bits' worth of numbers in an I32. Scales have one column for each output, zero points are
     * packed along it, so the ratio of their widths is the packing.
     */
    #packedInWords(tensor, stem) {
        const scales = this.#byName.get(`${stem}scales`)?.shape.at(-1);
        const zeros = this.#byName.get(`${stem}qzeros`)?.shape.at(-1);
        if (scales !== undefined && zeros !== undefined && zeros > 0) {
            const count = (tensor.elements * scales) / zeros;
            return Number.isSafeInteger(count) ? count : null;
        }
        const inputs = this.#byName.get(`${stem}g_idx`)?.shape[0];
        const outputs = tensor.shape[1];
        const count = inputs !== undefined && outputs !== undefined ? inputs * outputs : null;
        return count !== null && Number.isSafeInteger(count) ? count : null;
    }
}
function parameters(count) {
    return { kind: 'parameters', parameters: count };
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readSafetensorsHeader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5217);
/* harmony import */ var _dtype_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1506);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1024);




/**
 * Reads the header of a safetensors file by two ranges, checking all that the format's own library checks and repeated
 * keys beside: https://github.com/huggingface/safetensors#format.
 * @throws ToolError naming the byte or the tensor where the file breaks the format, or when reading fails.
 */
async function readSafetensorsHeader(read, fileBytes) {
    const start = await read({ start: 0, end: 8 });
    const headerBytes = headerLength(start, fileBytes);
    const json = await read({ start: 8, end: 8 + headerBytes });
    if (json.byteLength !== headerBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`the file ends inside its header (byte ${8 + json.byteLength})`);
    return parseHeader(json, fileBytes - 8 - headerBytes);
}
function headerLength(start, fileBytes) {
    if (start.byteLength < 8)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`too short for a header length (byte ${start.byteLength})`);
    const view = new DataView(start.buffer, start.byteOffset, 8);
    const length = view.getBigUint64(0, true);
    if (length > BigInt(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.safetensorsHeaderBytes)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`header length ${length} is above ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.safetensorsHeaderBytes} (byte 0)`);
    }
    if (length > BigInt(fileBytes - 8))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`header length ${length} reaches past the file (byte 0)`);
    return Number(length);
}
/** `dataBytes` is what the file holds after the header. */
function parseHeader(json, dataBytes) {
    if (json[0] !== 0x7b)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('the header does not start with { (byte 8)');
    const reader = new _json_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonReader */ .O(json, 8);
    const metadata = new Map();
    const tensors = [];
    const keys = new Set();
    reader.object((key) => {
        if (keys.has(key))
            reader.fail(`key ${quote(key)} is repeated`);
        keys.add(key);
        if (keys.size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.safetensorsTensors)
            reader.fail(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.safetensorsTensors} tensors`);
        if (key === '__metadata__')
            readMetadata(reader, metadata);
        else
            tensors.push(readTensor(reader, key));
    });
    reader.end();
    checkLayout(tensors, dataBytes);
    return { tensors, metadata, dataStart: 8 + json.byteLength };
}
function readMetadata(reader, metadata) {
    if (reader.peek() !== '{')
        reader.fail('__metadata__ is not an object');
    reader.object((key) => {
        if (metadata.has(key))
            reader.fail(`key ${quote(key)} of __metadata__ is repeated`);
        if (reader.peek() !== '"')
            reader.fail(`value of ${quote(key)} in __metadata__ is not a string`);
        metadata.set(key, reader.string());
    });
}
function readTensor(reader, name) {
    let dtype = null;
    let shape = null;
    let offsets = null;
    reader.object((key) => {
        if (key === 'dtype' && dtype === null)
            dtype = reader.string();
        else if (key === 'shape' && shape === null)
            shape = integers(reader);
        else if (key === 'data_offsets' && offsets === null)
            offsets = integers(reader);
        else
            reader.fail(`tensor ${quote(name)}: key ${quote(key)} is repeated or unknown`);
    });
    return checkTensor(reader, name, dtype, shape, offsets);
}
function checkTensor(reader, name, dtype, shape, offsets) {
    const fail = (problem) => reader.fail(`tensor ${quote(name)}: ${problem}`);
    if (dtype === null || shape === null || offsets === null)
        return fail('dtype, shape or data_offsets is missing');
    const bits = (0,_dtype_js__WEBPACK_IMPORTED_MODULE_2__/* .bitsOf */ .e)(dtype);
    if (bits === null)
        return fail(`unknown dtype ${quote(dtype)}`);
    const [begin, end] = offsets;
    if (begin === undefined || end === undefined || offsets.length !== 2)
        return fail('data_offsets is not a pair');
    if (begin > end)
        return fail('data_offsets end before they begin');
    let elements = 1;
    for (const size of shape) {
        if (size !== 0 && elements > Number.MAX_SAFE_INTEGER / size)
            return fail('product of the shape is above 2^53');
        elements *= size;
    }
    if (elements > Number.MAX_SAFE_INTEGER / bits)
        return fail('size in bits is above 2^53');
    if (elements * bits !== (end - begin) * 8) {
        return fail(`${end - begin} bytes of data for ${elements} elements of ${dtype}`);
    }
    return { name, dtype: dtype, shape, elements, begin, end };
}
/** The tensors must fill the data exactly: no overlap, no hole, nothing left over. */
function checkLayout(tensors, dataBytes) {
    let filled = 0;
    for (const tensor of [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
        if (tensor.begin !== filled) {
            const problem = tensor.begin < filled ? 'overlaps the one before' : 'leaves a hole before it';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`tensor ${quote(tensor.name)} ${problem} (data byte ${Math.min(tensor.begin, filled)})`);
        }
        filled = tensor.end;
    }
    if (filled !== dataBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`the tensors take ${filled} bytes and the file holds ${dataBytes} (data byte ${Math.min(filled, dataBytes)})`);
    }
}
function integers(reader) {
    const values = [];
    reader.array(() => {
        values.push(reader.integer());
        if (values.length > 64)
            reader.fail('more than 64 dimensions');
    });
    return values;
}
/** A name from the file, short enough to be shown. */
function quote(name) {
    return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placeTensor)
/* harmony export */ });
const MERGER = /^(merger|merger_list|deepstack_merger_list|multi_modal_projector|mm_projector|projector|perceiver_resampler|resampler)$/;
const LANGUAGE_PARTS = /^(embed_tokens|word_embeddings|tok_embeddings|wte|lm_head|mtp|mtp_layers|nextn)$/;
const MODALITY = '(?:vision|visual|image|img|video|audio|speech|acoustic|text|mm|modality|multi_?modal)';
/**
 * Names that transformers' model code, Megatron, RWKV, llama and the multimodal models of `cases/` give their parts.
 * First rule that fits a segment wins, and the leftmost segment that fits.
 */
const RULES = [
    {
        pattern: new RegExp(`^(${MODALITY}_(projector|projection|proj|adapter|aligner|connector|resampler|merger)s?(_\\w+)?|projectors?|connector|merger|(perceiver_)?resampler|q_?former|abstractor|aligner|embed_(vision|audio)|mlp_AR)$`, 'i'),
        role: 'projector',
    },
    // InternVL's name for its projector.
    { pattern: /^mlp1$/, role: 'projector', maximumDepth: 1 },
    { pattern: /^(mtp(_\w+)?|nextn(_\w+)?|eagle\w*|medusa\w*|draft_(model|head)\w*)$/i, role: 'draft-head' },
    {
        pattern: /^((audio|speech|vision|image|video)_decoder|vocoder|talker|token2wav|code2wav|vae|first_stage_model|bigvgan)$/i,
        role: 'decoder',
    },
    {
        pattern: /^((\w+_)?(vision|visual|image)_(tower|model|encoder|backbone|transformer|trunk|tokenizer)(_\w+)?|vision|visual|vit|siglip|clip_vision\w*)$/i,
        role: 'vision-encoder',
        inside: MERGER,
    },
    {
        pattern: /^((\w+_)?(audio|speech|acoustic)_(tower|model|encoder|backbone|transformer|tokenizer)(_\w+)?|audio|speech|whisper|wav2vec2|hubert|conformer)$/i,
        role: 'audio-encoder',
        inside: MERGER,
    },
    { pattern: /^(v_head|value_head|reward_head|reward_model|rm_head)$/i, role: 'reward-model' },
    {
        pattern: /^(language_model|text_model|llm|language_backbone)$/i,
        role: 'backbone',
        inside: LANGUAGE_PARTS,
    },
    {
        pattern: /^(embed_tokens|word_embeddings|tok_embeddings|token_embedding|wte|wpe|embed_in|embed_out|embed_positions|lm_head)$/i,
        role: 'embedding',
    },
    { pattern: /^(embeddings?|emb|shared|output|head|proj_out)$/i, role: 'embedding', maximumDepth: 1 },
    {
        pattern: /^(layers?|h|blocks?|encoder|decoder|transformer_blocks|single_transformer_blocks|double_blocks|single_blocks|down_blocks|mid_block|up_blocks|unet)$/i,
        role: 'backbone',
    },
    { pattern: /^(norm|final_norm|ln_f|ln_out|final_layer_?norm)$/i, role: 'backbone', maximumDepth: 2 },
];
const ADAPTER = /\.lora_(A|B|embedding_A|embedding_B|magnitude_vector)(\.|$)/;
/** Longest prefix shown; names come from the file. */
const PREFIX = 100;
/** A longer segment is no name anybody gave a part, and too long to be matched safely. */
const SEGMENT = 64;
/** Where a tensor belongs, told from its name alone. */
function placeTensor(name) {
    const segments = name.split('.', 12);
    const placed = place(segments);
    const prefix = shown(segments.slice(0, placed.length));
    return { prefix, role: ADAPTER.test(name) ? 'adapter' : placed.role };
}
function place(segments) {
    for (const [index, segment] of segments.entries()) {
        if (segment.length > SEGMENT)
            continue;
        const rule = RULES.find(({ pattern, maximumDepth }) => index <= (maximumDepth ?? Number.POSITIVE_INFINITY) && pattern.test(segment));
        if (rule === undefined)
            continue;
        if (rule.inside !== undefined) {
            const inner = segments.findIndex((later, at) => at > index && later.length <= SEGMENT && rule.inside.test(later));
            if (inner !== -1)
                return { length: inner + 1, role: innerRole(segments[inner], rule.role) };
        }
        return { length: index + 1, role: rule.role };
    }
    return { length: Math.max(1, unplacedLength(segments)), role: null };
}
function innerRole(segment, outer) {
    if (outer !== 'backbone')
        return 'projector';
    return /^(mtp|nextn)/.test(segment) ? 'draft-head' : 'embedding';
}
/** Two segments, but never the last (`weight`) nor a number. */
function unplacedLength(segments) {
    const number = segments.findIndex((segment) => /^(\d+|\*)$/.test(segment));
    return Math.min(2, segments.length - 1, number === -1 ? 2 : number);
}
function shown(segments) {
    const prefix = segments.join('.').replace(/\p{Cc}/gu, '\ufffd');
    return prefix.length > PREFIX ? `${prefix.slice(0, PREFIX)}…` : prefix;
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ isGguf),
/* harmony export */   Sb: () => (/* binding */ formatOfBytes),
/* harmony export */   Wk: () => (/* binding */ indexFormat),
/* harmony export */   aP: () => (/* binding */ weightName)
/* harmony export */ });
/** States of a training run, and tokenizers, that share the endings of weights. */
const OTHER_STATE = /^(training_args|trainer_state|scheduler|lr_scheduler|scaler|rng[-_]state|random_states?|sampler|dataloader|zero_pp_rank|bf16_zero_pp_rank|tokenizer|vocab(ulary)?|spm|sentencepiece|merges)([-_.\d].*)?$/i;
const OPTIMISER = /(^|[-_.])(optim|optimizer)([-_.]|$)/i;
/** Megatron keeps weights and optimiser in one file of this name. */
const WITH_OPTIMISER = /^model_optim/i;
/** Data by their first word, unless a word for weights follows. */
const DATA = /^(train|val|valid|validation|test|eval|data|dataset|corpus|tokens|samples?|inputs?|outputs?|labels?|targets?|features?|cache|stats|mean_std|events)([-_.\d].*)?$/i;
/** Published helpers: language identification and word vectors of fastText and word2vec. They are no model's weights. */
const HELPER = /^(?:lid[._]?(?:176|201|218[ae]?|323)\w*|(?:cc|wiki|crawl)\.[a-z]{2,3}\.\d+|wiki\.[a-z]{2,3}|crawl-\d+d-\w+|GoogleNews-vectors\S*|glove\.\S+)$/i;
const MODEL_NAME = /(^|[-_.])(model|models|pytorch_model|consolidated|weights?|checkpoint|ckpt|adapter|adapter_model|lora|params|flax_model|tf_model|diffusion_pytorch_model|ggml|mp_rank_\d+|unet|vae|epoch\d*|step\d*)([-_.\d]|$)/i;
const PYTORCH = /\.(bin|pt|pth|ckpt)$/i;
const OTHER = /\.(h5|keras|msgpack|tflite|nemo|pdparams|distcp)$/i;
/** GGUF, and the four of ggml before it (little-endian). */
const GGML_MAGIC = new Set(['GGUF', 'lmgg', 'fmgg', 'tjgg', 'algg']);
/**
 * Format of a weight file by its name, `null` for everything else. `hasSibling` tells whether a file lies beside it: a
 * `.bin` with an `.idx` is a tokenised data set of Megatron.
 */
function weightName(path, hasSibling) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.safetensors$/i.test(name))
        return { format: 'safetensors', certain: true };
    if (/\.(gguf|ggml)$/i.test(name))
        return { format: 'gguf', certain: true };
    if (/\.onnx([._]data(_\d+)?)?$/i.test(name))
        return { format: 'onnx', certain: true };
    const stem = name.replace(/\.[^.]*$/, '');
    if (HELPER.test(stem))
        return null;
    if (OTHER_STATE.test(stem) || (OPTIMISER.test(stem) && !WITH_OPTIMISER.test(stem)))
        return null;
    const model = MODEL_NAME.test(stem);
    if (DATA.test(stem) && !model)
        return null;
    if (PYTORCH.test(name)) {
        if (hasSibling(`${stem}.idx`) || /_(text_)?(document|sentence)$/.test(stem))
            return null;
        return { format: 'pytorch', certain: model };
    }
    // TensorFlow checkpoints: model.ckpt-1000.data-00000-of-00001
    if (/\.ckpt(-\d+)?\.data-\d{5}-of-\d{5}$/.test(name))
        return { format: 'other', certain: true };
    if (OTHER.test(name) && (model || /\.(tflite|keras|nemo|pdparams|distcp)$/i.test(name))) {
        return { format: 'other', certain: true };
    }
    return null;
}
/** Index file of sharded weights: `model.safetensors.index.json`, also with a variant (`.index.fp16.json`). */
function indexFormat(path) {
    const match = /\.(safetensors|bin)\.index(\.\w+)?\.json$/.exec(path);
    if (match === null)
        return null;
    return match[1] === 'safetensors' ? 'safetensors' : 'pytorch';
}
/**
 * Format told by the first eight bytes of a file whose name could also mean something else. `null` when they are of no
 * format that holds weights.
 */
function formatOfBytes(start, named) {
    if (named !== 'pytorch' && named !== 'gguf')
        return named;
    const magic = Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1', 0, 4);
    if (GGML_MAGIC.has(magic))
        return 'gguf';
    const isZip = magic === 'PK\x03\x04';
    const isPickle = start[0] === 0x80 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5;
    return named === 'pytorch' && (isZip || isPickle) ? 'pytorch' : null;
}
/** A GGUF file proper, and none of the formats of ggml before it. */
function isGguf(start) {
    return Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1', 0, 4) === 'GGUF';
}


/***/ }),

/***/ 2462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseWeightsIndex)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1024);


/** Shards that one index may name. */
const SHARDS = 10_000;
/**
 * Parses `model.safetensors.index.json` or `pytorch_model.bin.index.json`.
 * @throws ToolError naming the byte where it is not JSON, a tensor is named twice, or a shard is not a plain file name
 * beside the index.
 */
function parseWeightsIndex(bytes) {
    const reader = new _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonReader */ .O(bytes);
    const shards = new Map();
    const keys = new Set();
    const names = new Set();
    let totalBytes = null;
    reader.object((key) => {
        if (keys.has(key))
            reader.fail(`key ${JSON.stringify(key.slice(0, 80))} is repeated`);
        keys.add(key);
        if (key === 'weight_map')
            readMap(reader, shards, names);
        else if (key === 'metadata' && reader.peek() === '{')
            totalBytes = readTotal(reader);
        else
            reader.skip();
    });
    reader.end();
    if (!keys.has('weight_map'))
        reader.fail('weight_map is missing');
    return { shards, tensors: names.size, totalBytes };
}
function readMap(reader, shards, names) {
    reader.object((name) => {
        const shown = JSON.stringify(name.slice(0, 80));
        if (names.has(name))
            reader.fail(`tensor ${shown} is named twice`);
        names.add(name);
        if (names.size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.safetensorsTensors)
            reader.fail(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.safetensorsTensors} tensors`);
        if (reader.peek() !== '"')
            reader.fail(`shard of tensor ${shown} is not a string`);
        const shard = reader.string();
        if (!isPlainName(shard))
            reader.fail(`shard of tensor ${shown} is not a plain file name`);
        const tensors = shards.get(shard);
        if (tensors !== undefined)
            tensors.push(name);
        else {
            shards.set(shard, [name]);
            if (shards.size > SHARDS)
                reader.fail(`more than ${SHARDS} shards`);
        }
    });
}
/** A shard lies beside its index: no folder, no way up. */
function isPlainName(shard) {
    return /^[^/\\\p{Cc}]{1,255}$/u.test(shard) && shard !== '.' && !shard.includes('..');
}
function readTotal(reader) {
    let total = null;
    reader.object((key) => {
        if (key !== 'total_size' || !/[\d-]/.test(reader.peek()))
            return reader.skip();
        const value = reader.scalar();
        total = value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
    });
    return total;
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Every cap of the project in one place. Sizes in bytes unless a name says otherwise. */
const limits = {
    /** Files a Source lists before it stops and says so. */
    listedFiles: 200_000,
    /** What an archive of a repository on GitHub may unpack to; files behind it are listed and not read. */
    archiveBytes: 2 * 1024 * 1024 * 1024,
    /** Larger ones are not kept between runs. */
    keptArchiveBytes: 512 * 1024 * 1024,
    /** Files that an archive lacks and that are asked for one by one, at the root and below it each: without a token GitHub answers
     * 60 requests an hour. */
    fetchedFiles: 20,
    /** A text file larger than this is only looked at by name. */
    textFileBytes: 2 * 1024 * 1024,
    /** Locks are written by machines and grow beyond what a person writes; a larger one is only looked at by name. */
    lockFileBytes: 16 * 1024 * 1024,
    /** Values of a bill of materials. */
    bomValues: 1_000_000,
    /** Entries of one bill of materials that are taken over; the rest is only mentioned. */
    bomEntries: 50_000,
    /** Problems of one bill of materials that are told one by one. */
    bomProblems: 5,
    /** Large declarative files (tokenizer.json, trainer_state.json) are read up to here. */
    largeFileBytes: 64 * 1024 * 1024,
    /** Records from the beginning of one training log that are read; of a longer log its end is read besides. */
    logRecords: 20_000,
    /** The end of a training log that is read when its beginning had more records than are read. */
    logTailBytes: 64 * 1024,
    /** What a packed log may grow to when it is unpacked. */
    unpackedLogBytes: 64 * 1024 * 1024,
    /** Tokens of one vocabulary; the largest published ones have about a million. */
    vocabularyTokens: 4_000_000,
    /** What a tokenizer.json says beside vocabulary and merges: added tokens, normaliser, pre-tokenizer. */
    tokenizerSettingsCharacters: 16 * 1024 * 1024,
    /** Commits of the main line that the history is read back to. */
    historyCommits: 2_000,
    /** Tags that are looked at for releases. */
    historyTags: 1_000,
    /** Paths whose changes are followed. */
    historyPaths: 256,
    /** Earlier contents that are read, and how large one may be. */
    historyContents: 400,
    /** Of the root page, to see whether it presents a model. */
    historyPageBytes: 64 * 1024,
    historyContentBytes: 256 * 1024,
    /** Versions of the root's page that are read for the credits it gives. */
    historyPageReads: 48,
    /** Files that are hashed to hold them against a stated digest: all together. */
    digestedBytes: 256 * 1024 * 1024,
    manifestBytes: 1024 * 1024,
    manifestDepth: 64,
    /** Values of a manifest: objects, lists, texts, numbers. */
    manifestValues: 50_000,
    /** Problems of one manifest that are listed before the rest is only mentioned. */
    manifestProblems: 100,
    safetensorsHeaderBytes: 100_000_000,
    safetensorsTensors: 1_000_000,
    /** Tensors of one model that are compared; the largest published ones have less than half as many. */
    comparedTensors: 250_000,
    /** Fields of an ONNX file that are walked, nodes, and the longest name. */
    onnxFields: 20_000_000,
    onnxNodes: 2_000_000,
    onnxTextBytes: 64 * 1024,
    /** Names of an ONNX file, all together. */
    onnxTextsBytes: 64 * 1024 * 1024,
    /** Values of an ONNX file stored one by one, and bytes of all that have to be taken over into memory. */
    onnxPieces: 1_000_000,
    onnxTypedBytes: 64 * 1024 * 1024,
    /** Scales of one quantised ONNX tensor. */
    onnxScales: 1_000_000,
    /** What bitsandbytes writes about one quantised tensor. */
    quantStateBytes: 64 * 1024,
    /** Header of a GGUF file, its metadata entries, and values of one array and bytes of one text in it. */
    ggufHeaderBytes: 50 * 1024 * 1024,
    ggufPairs: 100_000,
    ggufArray: 1_000_000,
    ggufTextBytes: 10 * 1024 * 1024,
    /** Entries of a PyTorch archive, its directory, the pickle that describes it, and how deep that is nested. */
    zipEntries: 1_000_000,
    zipDirectoryBytes: 128 * 1024 * 1024,
    pickleBytes: 64 * 1024 * 1024,
    pickleDepth: 1_000,
    pickleOperations: 2_000_000,
    pickleStack: 100_000,
    /** Values of a pickle that are walked to find its tensors. */
    pickleValues: 1_000_000,
    /** A plan or a part of a comparison of weights. */
    weightsDocumentBytes: 256 * 1024 * 1024,
    /** Tensor bytes that a screen of a model of the size of 7B reads, and of any larger one whose layers allow it. */
    smallScreenTensorBytes: 4 * 1024 * 1024,
    screenTensorBytes: 10 * 1024 * 1024,
    /** One entry of a registry of fingerprints, and how many are read. */
    fingerprintBytes: 4 * 1024 * 1024,
    fingerprints: 10_000,
    quoteLength: 200,
    locationsPerComponent: 3,
    commentCharacters: 65_536,
    /** Summary of a check run. */
    checkRunCharacters: 65_535,
    summaryBytes: 1024 * 1024,
    /** Workflow commands of one kind that GitHub shows for a step. */
    annotationsPerStep: 10,
    artifactBytes: 16 * 1024 * 1024,
    /** What the document inside a verdict artifact may grow to when it is unpacked. */
    artifactUnpackedBytes: 32 * 1024 * 1024,
    /** Values nested inside each other in that document. */
    artifactDepth: 64,
    /** Declarations judged in one step of a workflow. */
    declarationsPerRun: 50,
    /** Annotations that one request to a check run may carry. */
    annotationsPerRequest: 50,
    /** Annotations of a check run in all: ten requests. */
    annotationsPerCheckRun: 500,
    /** Line comments of one review. */
    suggestionsPerReview: 20,
    /** A file of attestations; GitHub takes predicates up to 16 MB, in base64 a third more. */
    attestationBytes: 64 * 1024 * 1024,
};


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CatFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5248);


/** A range that ends this many bytes before the end of its object is read by a process of its own, stopped early. */
const WASTE_BYTES = 8 * 1024 * 1024;
/**
 * Reads objects of a repository through one long-lived `git cat-file --batch`. Requests are pipelined: each is written
 * at once and answered in order. A process that dies fails what waits on it; the next request starts another.
 */
class CatFile {
    #cwd;
    #child = null;
    #waiting = [];
    #chunks = [];
    #buffered = 0;
    /** Size of the object being received, -1 while its header is still awaited. */
    #size = -1;
    #stderr = '';
    constructor(cwd) {
        this.#cwd = cwd;
    }
    /**
     * Content of an object by its full id.
     * @throws ToolError when the object is not in this clone or git fails.
     */
    read(id) {
        return new Promise((resolve, reject) => {
            let child;
            try {
                child = this.#child ?? this.#start();
            }
            catch (error) {
                reject(error);
                return;
            }
            this.#waiting.push({ id, resolve, reject });
            child.stdin.write(`${id}\n`);
        });
    }
    /** First `end` bytes of an object whose size is known; does not pull a large object through for a small head. */
    readHead(id, end, size) {
        if (size - end <= WASTE_BYTES)
            return this.read(id).then((content) => content.subarray(0, end));
        return new Promise((resolve, reject) => {
            const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['cat-file', 'blob', id], { cwd: this.#cwd });
            child.stdin.on('error', () => { });
            child.stdin.end();
            child.stderr.resume();
            const chunks = [];
            let bytes = 0;
            child.stdout.on('data', (chunk) => {
                chunks.push(chunk);
                bytes += chunk.length;
                if (bytes >= end)
                    child.kill();
            });
            child.on('error', (cause) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`object ${id} cannot be read`, { cause })));
            child.on('close', () => {
                if (bytes >= end)
                    resolve(Buffer.concat(chunks).subarray(0, end));
                else
                    reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`object ${id} cannot be read`));
            });
        });
    }
    /** Ends the process; what still waits fails. */
    async close() {
        const child = this.#child;
        if (child === null)
            return;
        const closed = new Promise((resolve) => child.once('close', () => resolve()));
        this.#drop(child, 'the source was closed');
        await closed;
    }
    #start() {
        const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['cat-file', '--batch'], { cwd: this.#cwd });
        this.#child = child;
        child.stdin.on('error', () => { });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (this.#child === child && this.#stderr.length < 4_096)
                this.#stderr += text;
        });
        child.stdout.on('data', (chunk) => {
            if (this.#child === child)
                this.#receive(child, chunk);
        });
        child.on('error', (error) => this.#drop(child, error.message));
        child.on('close', () => this.#drop(child, this.#stderr.trim().split('\n').pop() || 'git cat-file ended'));
        return child;
    }
    #receive(child, chunk) {
        this.#chunks.push(chunk);
        this.#buffered += chunk.length;
        for (;;) {
            if (this.#size === -1) {
                // A header is short: joining is cheap until a large content follows, and then it happens once.
                const start = this.#joined();
                const end = start.indexOf(10);
                if (end === -1)
                    return;
                const header = start.subarray(0, end).toString('latin1');
                this.#keep(start.subarray(end + 1));
                const size = /^[0-9a-f]{40,64} \w+ (\d+)$/.exec(header);
                if (size === null) {
                    if (!header.endsWith(' missing')) {
                        this.#drop(child, `unexpected answer ${JSON.stringify(header.slice(0, 100))}`);
                        return;
                    }
                    const request = this.#waiting.shift();
                    request?.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`object ${request.id} is not in this clone`));
                    continue;
                }
                this.#size = Number(size[1]);
            }
            // Content is followed by one line end.
            if (this.#buffered < this.#size + 1)
                return;
            const all = this.#joined();
            // Copied when small, so that one kept file does not hold a whole pipe buffer.
            const content = all.subarray(0, this.#size);
            this.#waiting.shift()?.resolve(this.#size < all.length / 2 ? Buffer.from(content) : content);
            this.#keep(all.subarray(this.#size + 1));
            this.#size = -1;
        }
    }
    #joined() {
        const joined = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [joined];
        return joined;
    }
    #keep(rest) {
        this.#chunks = rest.length === 0 ? [] : [rest];
        this.#buffered = rest.length;
    }
    #drop(child, reason) {
        if (this.#child !== child)
            return;
        this.#child = null;
        const waiting = this.#waiting;
        this.#waiting = [];
        this.#chunks = [];
        this.#buffered = 0;
        this.#size = -1;
        this.#stderr = '';
        child.kill();
        for (const request of waiting) {
            request.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`object ${request.id} cannot be read: ${reason}`));
        }
    }
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   gX: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* unused harmony exports treeOf, mergeBase, changedPaths */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _remote_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7744);






/**
 * Settings of a repository that could start a program or reach the network, switched off for every call. The
 * repository under examination writes its own `.git/config`, so none of it is trusted.
 */
const SAFE_SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.excludesFile=/dev/null',
    'core.untrackedCache=false',
    'core.pager=cat',
    'core.quotePath=false',
    'submodule.recurse=false',
    'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);
/** Variables of git that the person running the tool may have set on purpose; all others describe another repository. */
const KEPT_VARIABLES = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)$/;
/** Output beyond this is cut off and the process ended. */
const OUTPUT_BYTES = 256 * 1024 * 1024;
/**
 * Starts git without hooks, pager, prompts, optional locks, lazy fetching or any transport.
 * @throws ToolError when git is not installed.
 */
function startGit(args, { cwd }) {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (!name.startsWith('GIT_') || KEPT_VARIABLES.test(name))
            env[name] = value;
    }
    Object.assign(env, {
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        // Overrides every protocol setting of the repository. No transport has this name, so none may run.
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
    });
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(gitProgram(), ['--no-pager', ...SAFE_SETTINGS, ...args], {
        cwd,
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
/**
 * Runs git to its end and gives exit code and output, whatever the code.
 * @throws ToolError when git is not installed or cannot be started.
 */
async function runGit(args, options) {
    const child = startGit(args, options);
    child.stdin.on('error', () => { });
    child.stdin.end(options.input);
    const chunks = [];
    let bytes = 0;
    let cut = false;
    let stderr = '';
    child.stdout.on('data', (chunk) => {
        if (bytes >= OUTPUT_BYTES) {
            cut = true;
            child.kill();
            return;
        }
        chunks.push(chunk);
        bytes += chunk.length;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < 65_536)
            stderr += text;
    });
    const code = await new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`git could not be started in ${options.cwd}`, { cause })));
        child.on('close', (exitCode) => resolve(exitCode ?? 128));
    });
    return { code, stdout: Buffer.concat(chunks), stderr, cut };
}
/**
 * Output of a git command.
 * @throws ToolError when git is not installed or the command fails; the message is git's own.
 */
async function git(args, options) {
    const result = await runGit(args, options);
    if (result.code !== 0)
        throw failure(args, options.cwd, result);
    if (result.cut)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`git ${args[0]} in ${options.cwd} wrote more than ${OUTPUT_BYTES} bytes`);
    return result.stdout;
}
/** The error for a failed command, with advice where the cause is a known one. */
function failure(args, cwd, result) {
    const words = result.stderr.trim().split('\n').slice(0, 3).join(' ');
    if (/dubious ownership/.test(words)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`git refuses to read ${cwd} because another user owns it. Run: git config --global --add safe.directory ${cwd}`);
    }
    if (/not a git repository/i.test(words))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${cwd} is not in a git repository`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`git ${args[0]} failed in ${cwd}: ${words || `exit code ${result.code}`}`);
}
/**
 * Full commit id of a revision. A name that only the `origin` remote has is found there, as on a checkout of one
 * branch in CI.
 * @throws UserError when the revision names no commit of this clone, ToolError when git cannot run.
 */
async function resolveRevision(repositoryPath, revision) {
    if (revision === '' || revision.startsWith('-') || hasControlCharacter(revision)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${JSON.stringify(revision)} is not a revision`);
    }
    for (const name of [revision, `refs/remotes/origin/${revision}`]) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const result = await runGit(args, { cwd: repositoryPath });
        const id = result.stdout.toString('latin1').trim();
        if (result.code === 0 && /^[0-9a-f]{40,64}$/.test(id))
            return id;
        if (result.code !== 1 && /dubious ownership|not a git repository/i.test(result.stderr)) {
            throw failure(args, repositoryPath, result);
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`revision ${JSON.stringify(revision)} names no commit in ${repositoryPath}. ` +
        'In a shallow clone fetch it first (actions/checkout: fetch-depth: 0)');
}
/**
 * Id of the whole tree of a commit, also where `repositoryPath` is a folder below the root.
 * @throws ToolError when this clone does not have the commit
 */
async function treeOf(repositoryPath, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`];
    return (await git(args, { cwd: repositoryPath })).toString('latin1').trim();
}
/** URL of `origin`, see `normaliseRemote`; `null` when there is none or it is a path of this machine. */
async function remoteUrl(repositoryPath) {
    const result = await runGit(['remote', 'get-url', 'origin'], { cwd: repositoryPath });
    return result.code === 0 ? (0,_remote_url_js__WEBPACK_IMPORTED_MODULE_4__/* .normaliseRemote */ .B)(result.stdout.toString('utf8').trim()) : null;
}
/**
 * Best common ancestor of two revisions; `null` when they have none in this clone.
 * @throws UserError when one of them does not resolve.
 */
async function mergeBase(repositoryPath, a, b) {
    const [first, second] = await Promise.all([
        resolveRevision(repositoryPath, a),
        resolveRevision(repositoryPath, b),
    ]);
    const args = ['merge-base', first, second];
    const result = await runGit(args, { cwd: repositoryPath });
    if (result.code === 0)
        return result.stdout.toString('latin1').trim();
    if (result.code === 1)
        return null;
    throw failure(args, repositoryPath, result);
}
/**
 * Paths that differ between the trees of two revisions, relative to `repositoryPath`, sorted; a rename counts as two.
 * @throws UserError when one of them does not resolve.
 */
async function changedPaths(repositoryPath, base, head) {
    const [from, to] = await Promise.all([
        resolveRevision(repositoryPath, base),
        resolveRevision(repositoryPath, head),
    ]);
    const output = await git([
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--relative',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        from,
        to,
    ], { cwd: repositoryPath });
    return output.toString('utf8').split('\0').slice(0, -1).sort();
}
let found = null;
/**
 * Absolute path of git. Looked up here because Windows would take a `git.exe` in the working folder first, and that
 * folder may be the repository under examination.
 */
function gitProgram() {
    const searched = process.env['PATH'] ?? process.env['Path'] ?? '';
    if (found?.searched === searched)
        return found.program;
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of searched.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
            continue;
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(program, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(program).isFile())
                continue;
        }
        catch {
            continue;
        }
        found = { searched, program };
        return program;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('git is not installed or not on PATH. Install git, or check a folder without --base');
}
function hasControlCharacter(text) {
    for (let index = 0; index < text.length; index += 1)
        if (text.charCodeAt(index) < 0x20)
            return true;
    return false;
}


/***/ }),

/***/ 1388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openHistory),
/* harmony export */   o: () => (/* binding */ isHistoric)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(167);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5248);





/** False for a source that has none: a listing in memory, a repository of the hub. */
function isHistoric(source) {
    return 'history' in source && typeof source.history === 'function';
}
/**
 * The history that leads to a revision, as seen from the folder `cwd`. Only plumbing commands are run, three here and
 * one or two for each question: they follow no setting of the repository, start no program and fetch nothing.
 */
async function openHistory(cwd, revision) {
    const args = [
        'rev-list',
        '--first-parent',
        '--timestamp',
        `--max-count=${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.historyCommits + 1}`,
        revision,
    ];
    const [listed, shallow, tagged] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)([...args, '--'], { cwd }),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['rev-parse', '--is-shallow-repository'], { cwd }),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)([
            'for-each-ref',
            `--count=${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.historyTags}`,
            '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)',
            'refs/tags',
        ], { cwd }),
    ]);
    if (listed.code !== 0) {
        if (/unknown revision|bad revision|ambiguous argument/.test(listed.stderr))
            return null;
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(args, cwd, listed);
    }
    const commits = listed.stdout
        .toString('latin1')
        .split('\n')
        .slice(0, -1)
        .map((line) => {
        const [time, id] = line.split(' ');
        if (id === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`git rev-list wrote ${JSON.stringify(line)}`);
        return { id, time: Number(time) };
    })
        .reverse();
    if (commits.length === 0)
        return null;
    const capped = commits.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.historyCommits;
    if (capped)
        commits.shift();
    const cut = capped ? 'capped' : shallow.toString('latin1').trim() === 'true' ? 'shallow' : null;
    return new GitHistory(cwd, commits, cut, tagsOn(commits, tagged.toString('utf8')));
}
function tagsOn(commits, output) {
    const positions = new Map(commits.map(({ id }, at) => [id, at]));
    const tags = [];
    for (const line of output.split('\n')) {
        const [name, id, peeled] = line.split('\0');
        if (name === undefined || id === undefined)
            continue;
        const at = positions.get(peeled === undefined || peeled === '' ? id : peeled);
        if (at !== undefined)
            tags.push({ name, at });
    }
    return tags.sort((a, b) => a.at - b.at);
}
class GitHistory {
    commits;
    cut;
    tags;
    #cwd;
    constructor(cwd, commits, cut, tags) {
        this.#cwd = cwd;
        this.commits = commits;
        this.cut = cut;
        this.tags = tags;
    }
    async changes(paths) {
        if (paths.length === 0)
            return [];
        const positions = new Map(this.commits.map(({ id }, at) => [id, at]));
        // Each with the commit before it as its only parent; the very first one, when nothing is cut off, with none.
        const input = this.commits
            .map(({ id }, at) => at === 0 ? (this.cut === null ? `${id}\n` : '') : `${id} ${this.commits[at - 1].id}\n`)
            .join('');
        const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)([
            '--literal-pathspecs',
            'diff-tree',
            '--stdin',
            '--root',
            '-r',
            '-z',
            '--raw',
            '--no-abbrev',
            '--no-renames',
            '--no-ext-diff',
            '--no-textconv',
            '--relative',
            '--',
            ...paths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.historyPaths),
        ], { cwd: this.#cwd, input });
        return parseChanges(output.toString('utf8'), positions);
    }
    async atStart(paths) {
        if (paths.length === 0)
            return new Map();
        const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)([
            '--literal-pathspecs',
            'ls-tree',
            '-z',
            this.commits[0].id,
            '--',
            ...paths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.historyPaths),
        ], { cwd: this.#cwd });
        const found = new Map();
        for (const record of output.toString('utf8').split('\0')) {
            const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(record);
            if (match !== null)
                found.set(match[2], match[1]);
        }
        return found;
    }
    async contents(ids) {
        const readable = await this.#smaller(ids, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.historyContentBytes);
        return this.#read(readable, (content) => content);
    }
    async digests(ids) {
        let room = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.digestedBytes;
        const readable = (await this.#smaller(ids, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.largeFileBytes)).filter(({ size }) => {
            room -= size;
            return room >= 0;
        });
        return this.#read(readable, (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
    }
    /** Those of the objects that are here and no larger. */
    async #smaller(ids, most) {
        const wanted = [...new Set(ids)].slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.historyContents);
        if (wanted.length === 0)
            return [];
        const sizes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
            cwd: this.#cwd,
            input: wanted.map((id) => `${id}\n`).join(''),
        });
        return sizes
            .toString('latin1')
            .split('\n')
            .map((line) => line.split(' '))
            .filter(([, size]) => /^\d+$/.test(size ?? '') && Number(size) <= most)
            .map(([id, size]) => ({ id: id, size: Number(size) }));
    }
    async #read(wanted, take) {
        if (wanted.length === 0)
            return new Map();
        const objects = new _cat_file_js__WEBPACK_IMPORTED_MODULE_3__/* .CatFile */ .t(this.#cwd);
        try {
            const found = new Map();
            for (const { id } of wanted)
                found.set(id, take(await objects.read(id)));
            return found;
        }
        finally {
            await objects.close();
        }
    }
}
/** `<commit>\0` before its records, each `:<mode> <mode> <id> <id> <status>\0<path>\0`. */
function parseChanges(output, positions) {
    const changes = [];
    const fields = output.split('\0');
    let at;
    for (let index = 0; index < fields.length; index += 1) {
        const field = fields[index].trim();
        if (!field.startsWith(':')) {
            if (field !== '')
                at = positions.get(field);
            continue;
        }
        const [, , from, to] = field.split(' ');
        index += 1;
        const path = fields[index];
        if (at === undefined || path === undefined || from === undefined || to === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`git diff-tree wrote ${JSON.stringify(field)}`);
        }
        changes.push({ at, path, from: objectId(from), to: objectId(to) });
    }
    return changes;
}
function objectId(id) {
    return /^0+$/.test(id) ? null : id;
}


/***/ }),

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
/** Links in a row before a chain counts as circular, as in Linux. */
const HOPS = 40;
/**
 * Path of the listed file that a path leads to when the links of the listing are followed, `null` when the chain leaves
 * the root, is circular or ends at something that is not a listed file. Works on the listing alone, so an ignored or
 * internal file cannot be reached through a link.
 */
function followLinks(entries, path) {
    const reached = [];
    let ahead = path.split('/');
    let hops = 0;
    while (ahead.length > 0) {
        const segment = ahead[0];
        ahead = ahead.slice(1);
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (reached.pop() === undefined)
                return null;
            continue;
        }
        reached.push(segment);
        const entry = entries.get(reached.join('/'));
        if (entry?.type !== 'link')
            continue;
        hops += 1;
        if (hops > HOPS || entry.target === null || entry.target.startsWith('/'))
            return null;
        reached.pop();
        ahead = [...entry.target.split('/'), ...ahead];
    }
    const end = reached.join('/');
    return entries.get(end)?.type === 'file' ? end : null;
}


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   lx: () => (/* binding */ noticesOf),
/* harmony export */   nF: () => (/* binding */ NoticeList)
/* harmony export */ });
/** Notices of any source; empty for one that has none to give. */
async function noticesOf(source) {
    return 'notices' in source && typeof source.notices === 'function' ? source.notices() : [];
}
/** Notices of one kind beyond which only their number is kept. */
const NAMED = 50;
/** Collects notices; a reason that repeats is folded into one line after `NAMED` paths. */
class NoticeList {
    #paths = new Map();
    #counts = new Map();
    add(path, reason) {
        const count = (this.#counts.get(reason) ?? 0) + 1;
        this.#counts.set(reason, count);
        const paths = this.#paths.get(reason);
        if (paths === undefined)
            this.#paths.set(reason, [path]);
        else if (paths.length < NAMED)
            paths.push(path);
    }
    toArray() {
        const notices = [];
        for (const [reason, paths] of this.#paths) {
            for (const path of paths)
                notices.push({ path, reason });
            const more = this.#counts.get(reason) - paths.length;
            if (more > 0)
                notices.push({ path: '.', reason: `${reason} (${more} more)` });
        }
        return notices.sort((a, b) => byPath(a, b) || (a.reason < b.reason ? -1 : 1));
    }
}
/** Order of listings: code units of the path. */
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ clampRange)
/* harmony export */ });
/** The part of a range that a file of this size has; the whole file without a range. */
function clampRange(range, size) {
    if (range === undefined)
        return { start: 0, end: size };
    const start = Math.min(Math.max(0, range.start), size);
    return { start, end: Math.max(start, Math.min(range.end, size)) };
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8141);



const readLater = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/** Reads up to this size are made synchronously: on a warm disk the thread pool costs more than the read. */
const SYNCHRONOUS_BYTES = 1024 * 1024;
/** No link in the last place, and no waiting for the other end of a FIFO that took the file's place. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Bytes of a regular file of this machine, or of a range of it.
 * @throws the system's error, or an Error when the path is no regular file.
 */
async function readRegularFile(fullPath, range) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(fullPath, OPEN_FLAGS);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new Error('not a regular file');
        const { start, end } = (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .clampRange */ .B)(range, stats.size);
        const size = end - start;
        const buffer = Buffer.allocUnsafe(size);
        let filled = 0;
        while (filled < size) {
            const left = size - filled;
            const count = size <= SYNCHRONOUS_BYTES
                ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, left, start + filled)
                : (await readLater(descriptor, buffer, filled, left, start + filled)).bytesRead;
            if (count === 0)
                break;
            filled += count;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ normaliseRemote),
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/** Hosts that answer for another under a second name. */
const HOST_ALIASES = new Map([
    ['www.github.com', 'github.com'],
    ['ssh.github.com', 'github.com'],
    ['altssh.gitlab.com', 'gitlab.com'],
    ['altssh.bitbucket.org', 'bitbucket.org'],
    ['hf.co', 'huggingface.co'],
    ['www.huggingface.co', 'huggingface.co'],
]);
/** Folders that the Hugging Face hub puts before the owner. */
const HUB_SECTIONS = new Set(['datasets', 'spaces', 'models']);
/**
 * A git remote as a web address: `https://host/path` without credentials, port of ssh, query and `.git`. Understands
 * URLs (`https`, `http`, `ssh`, `git`, with or without `git+`) and the scp form `git@host:owner/name.git`. `null` for a
 * path of this machine, which says nothing about the owner and must not reach a report.
 */
function normaliseRemote(remote) {
    const address = parse(remote.trim());
    if (address === null)
        return null;
    const segments = address.path
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .filter((segment) => segment !== '');
    return [`https://${address.host}`, ...segments].join('/');
}
/**
 * Who owns a repository, from its remote in any form `normaliseRemote` takes. The owner is everything before the last
 * segment (GitLab's nested groups), without the hub's `datasets/` and `spaces/`; `null` when the address has no owner.
 */
function ownerOf(remote) {
    const normalised = normaliseRemote(remote);
    if (normalised === null)
        return null;
    const [host, ...segments] = normalised.slice('https://'.length).split('/');
    if (host === 'huggingface.co' && HUB_SECTIONS.has(segments[0] ?? ''))
        segments.shift();
    const repository = segments.pop();
    if (repository === undefined || segments.length === 0)
        return null;
    // A forge without nested groups: deeper segments would be a page, not an owner.
    if (host === 'github.com' && segments.length !== 1)
        return null;
    return { host, owner: segments.join('/'), repository };
}
function parse(remote) {
    const scheme = /^(?:git\+)?(https?|ssh|git):\/\//i.exec(remote);
    if (scheme !== null) {
        let url;
        try {
            url = new URL(`https://${remote.slice(scheme[0].length)}`);
        }
        catch {
            return null;
        }
        const web = /^https?$/i.test(scheme[1]);
        const host = alias(url.hostname);
        return host === ''
            ? null
            : { host: web && url.port !== '' ? `${host}:${url.port}` : host, path: url.pathname };
    }
    // scp form; one letter before the colon is a Windows drive.
    const scp = /^(?:[^@/\\\s]+@)?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])):(?!\/\/)([^\\\s]+)$/.exec(remote);
    return scp === null ? null : { host: alias(scp[1]), path: scp[2] };
}
function alias(host) {
    const lower = host.toLowerCase();
    return HOST_ALIASES.get(lower) ?? lower;
}


/***/ })

}}})
