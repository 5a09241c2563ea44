export const id = 643;
export const ids = [643];
export const modules = {

/***/ 9887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bq: () => (/* binding */ haveSameVocabulary),
  GF: () => (/* binding */ openModel),
  UG: () => (/* binding */ withAllModels),
  N9: () => (/* binding */ withModels)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evidence/tokenizers/content.js
var tokenizers_content = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/evidence/tokenizers/read-tokenizer-json.js
var read_tokenizer_json = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/source/random-access.js
var random_access = __webpack_require__(6392);
// EXTERNAL MODULE: ./build/source/remote/range-file.js
var range_file = __webpack_require__(2117);
// EXTERNAL MODULE: ./build/source/remote/retry.js
var retry = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/source/remote/web-file.js



/**
 * A file at a web address, read by ranges. No token goes there, wherever it redirects to.
 * @throws UserError for an address without encryption (but for this machine) or a missing file, AccessError for one that
 * asks for more rights, NetworkError when the server does not answer as it should.
 */
async function openWebFile(address, options = {}) {
    const url = new URL(address);
    const name = nameOf(url);
    if (!isSafe(url))
        throw new errors/* UserError */.yo(`${name} is not encrypted. Give an https address`);
    return (0,range_file/* openRangeFile */.G)({ url, name, send: sender(name, options) });
}
function sender(name, options) {
    return async (url, init) => {
        const headers = { ...init.headers, 'user-agent': 'sovereignty-check', 'accept-encoding': 'identity' };
        const outcome = await (0,retry/* sendPatiently */.zw)(url, { ...init, headers }, options);
        if (outcome.kind === 'silent') {
            throw new errors/* NetworkError */.Dr(`${name} does not answer (${(0,retry/* silence */.ao)(outcome.cause)}). Try again`, {
                cause: outcome.cause,
            });
        }
        const { response } = outcome;
        if (response.url !== '' && !isSafe(new URL(response.url))) {
            await response.body?.cancel();
            throw new errors/* NetworkError */.Dr(`${name} leads to an address without encryption`);
        }
        if (outcome.kind === 'answer')
            return response;
        await response.body?.cancel();
        throw refusal(name, response.status, outcome.wait);
    };
}
function refusal(name, status, wait) {
    if (status === 404 || status === 410)
        return new errors/* UserError */.yo(`${name} is not there (${status})`);
    if (status === 401 || status === 403) {
        return new errors/* AccessError */.Zz(`${name} may not be read without signing in (${status}). Download it and give the file`);
    }
    if (status === 416)
        return new errors/* NetworkError */.Dr(`${name}: the server has no such range (416); the file may have changed`);
    if (status === 429) {
        const seconds = wait === null ? '' : ` for ${Math.ceil(wait)} s`;
        return new errors/* NetworkError */.Dr(`${name}: the server's rate limit is used up${seconds}. Wait, and try again`);
    }
    return new errors/* NetworkError */.Dr(`${name}: the server answered ${status}. Try again later`);
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

// EXTERNAL MODULE: ./build/source/remote/weights-target.js
var weights_target = __webpack_require__(578);
// EXTERNAL MODULE: ./build/weights/open-weights.js + 35 modules
var open_weights = __webpack_require__(2979);
;// CONCATENATED MODULE: ./build/weights/open-target.js






/**
 * Opens the weights a person named: a path, `hf:org/model[@rev][/path]`, or a web address of a file or an index. Of remote
 * weights only ranges are read, all of one revision.
 * @throws as `openWeights`, and NetworkError or AccessError for a server that does not give what is asked for.
 */
async function openTarget(text, { cwd, hub, name = text }) {
    const target = (0,weights_target/* parseWeightsTarget */.s)(text, (path) => (0,random_access/* pathExists */.s0)((0,external_node_path_.resolve)(cwd, path)));
    switch (target.kind) {
        case 'local':
            return (0,open_weights/* openWeights */.u)((0,external_node_path_.resolve)(cwd, target.path), name);
        case 'web':
            return openWeb(target.url, hub, name);
        case 'hub': {
            const { id, revision, path } = target;
            const { openHub } = await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 3031));
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
        throw new errors/* UserError */.yo(`${nameOf(url)} is a folder. Give the address of a file or an index`);
    return (0,open_weights/* openFrom */.n)({
        shown: nameOf(new URL('.', url)),
        names: null,
        // A signature belongs to the one file it was made for.
        open: (one) => openWebFile(one === file ? address : beside(url, one), options),
    }, file, name);
}
function beside(url, path) {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), new URL('.', url)).href;
}

// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
;// CONCATENATED MODULE: ./build/cli/commands/weights-models.js







/** Opens two models, hands them on and closes them. Relative paths are taken from the terminal's folder. */
async function withModels([a, b], terminal, use, names = [a, b]) {
    const one = await openModel(a, terminal, names[0]);
    try {
        const two = await openModel(b, terminal, names[1]);
        try {
            return await use(one, two);
        }
        finally {
            two.close();
        }
    }
    finally {
        one.close();
    }
}
/** Opens one model: a path, one on the hub, or a web address. */
function openModel(text, terminal, name = text) {
    return openTarget(text, { cwd: terminal.cwd, hub: (0,judge/* hubOptions */.I2)(terminal), name });
}
/** Opens any number of models, hands them on in the same order and closes them. */
async function withAllModels(paths, terminal, use) {
    const opened = [];
    try {
        for (const path of paths)
            opened.push(await openModel(path, terminal));
        return await use(opened);
    }
    finally {
        for (const model of opened)
            model.close();
    }
}
/** Whether both models lie beside a tokenizer.json with the same tokens. */
async function haveSameVocabulary(a, b, terminal) {
    const vocabulary = await vocabularyOf((0,external_node_path_.resolve)(terminal.cwd, a));
    return vocabulary !== null && vocabulary === (await vocabularyOf((0,external_node_path_.resolve)(terminal.cwd, b)));
}
/** Digest of the tokens in the tokenizer.json that lies with the weights; `null` when there is none that can be read. */
async function vocabularyOf(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        const file = (0,external_node_path_.join)(stats.isDirectory() ? path : (0,external_node_path_.dirname)(path), 'tokenizer.json');
        const { size } = await (0,promises_.stat)(file);
        if (size > limits/* limits */.F.largeFileBytes)
            return null;
        const content = (0,read_tokenizer_json/* readTokenizerJson */.S)(await (0,promises_.readFile)(file, 'utf8'));
        return content === null || (0,tokenizers_content/* isUnreadable */.GZ)(content) ? null : (0,tokenizers_content/* vocabularyDigest */.P3)(content.tokens);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST_PARTS: () => (/* binding */ MOST_PARTS),
/* harmony export */   countOf: () => (/* binding */ countOf),
/* harmony export */   planCommand: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _weights_work_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1675);
/* harmony import */ var _weights_work_prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4052);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8288);
/* harmony import */ var _weights_models_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9887);






/** Parts a plan may be cut into; the matrix of one workflow takes 256. */
const MOST_PARTS = 10_000;
/** `sovereignty weights plan A B`: lists the work of a comparison, so that several machines can share it. */
async function planCommand(parsed, terminal) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(parsed, 'weights plan', ['parts', 'read', 'output'], 3);
    const [, a, b] = parsed.positionals;
    if (a === undefined || b === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sovereignty weights plan takes: A B. See sovereignty weights --help');
    }
    const parts = parsed.values.parts === undefined ? null : countOf('--parts', parsed.values.parts, MOST_PARTS);
    const read = parsed.values.read === undefined ? null : (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('read', parsed.values.read, _weights_work_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .READINGS */ .mc, 'all');
    const sameVocabulary = await (0,_weights_models_js__WEBPACK_IMPORTED_MODULE_5__/* .haveSameVocabulary */ .Bq)(a, b, terminal);
    const { plan } = await (0,_weights_models_js__WEBPACK_IMPORTED_MODULE_5__/* .withModels */ .N9)([a, b], terminal, (one, two) => (0,_weights_work_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(one, two, { parts, read, sameVocabulary }));
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .emit */ .I)(`${JSON.stringify(plan, null, 1)}\n`, parsed.values.output, terminal);
    return 0;
}
/** @throws UserError when it is no whole number from 1 to `most`. */
function countOf(what, text, most) {
    const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (count < 1 || count > most)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} takes a whole number from 1 to ${most}, not ${text}`);
    return count;
}


/***/ }),

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weightsCommand: () => (/* binding */ weightsCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/weights/compare.js
var compare = __webpack_require__(6237);
// EXTERNAL MODULE: ./build/weights/comparison.js
var comparison = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/weights/compare-units.js + 1 modules
var compare_units = __webpack_require__(5748);
;// CONCATENATED MODULE: ./build/weights/least-squares.js
/** Sums of one block: `target` and each reference hold the same numbers in the same order. */
function normalSums(target, references) {
    const count = references.length;
    const inner = new Float64Array(count * count);
    const outer = new Float64Array(count);
    let squares = 0;
    for (const value of target)
        squares += value * value;
    for (let i = 0; i < count; i += 1) {
        const one = references[i];
        let sum = 0;
        for (let at = 0; at < target.length; at += 1)
            sum += one[at] * target[at];
        outer[i] = sum;
        for (let j = 0; j <= i; j += 1) {
            const two = references[j];
            let product = 0;
            for (let at = 0; at < target.length; at += 1)
                product += one[at] * two[at];
            inner[i * count + j] = product;
            inner[j * count + i] = product;
        }
    }
    return { inner, outer, squares, numbers: target.length };
}
/** Share of a reference's length that must be its own for its coefficient to mean anything. */
const OWN = 1e-8;
/** Least squares by Cholesky; `null` when the references are the same up to rounding, or the target is zero. */
function leastSquares({ inner, outer, squares }) {
    const count = outer.length;
    if (!(squares > 0))
        return null;
    const factor = new Float64Array(count * count);
    for (let i = 0; i < count; i += 1) {
        for (let j = 0; j <= i; j += 1) {
            let sum = inner[i * count + j];
            for (let k = 0; k < j; k += 1)
                sum -= factor[i * count + k] * factor[j * count + k];
            if (i !== j)
                factor[i * count + j] = sum / factor[j * count + j];
            else if (sum <= OWN * inner[i * count + i])
                return null;
            else
                factor[i * count + i] = Math.sqrt(sum);
        }
    }
    const solved = new Float64Array(count);
    for (let i = 0; i < count; i += 1) {
        let sum = outer[i];
        for (let k = 0; k < i; k += 1)
            sum -= factor[i * count + k] * solved[k];
        solved[i] = sum / factor[i * count + i];
    }
    const explained = solved.reduce((sum, value) => sum + value * value, 0) / squares;
    for (let i = count - 1; i >= 0; i -= 1) {
        let sum = solved[i];
        for (let k = i + 1; k < count; k += 1)
            sum -= factor[k * count + i] * solved[k];
        solved[i] = sum / factor[i * count + i];
    }
    return { coefficients: [...solved], explained };
}

// EXTERNAL MODULE: ./build/weights/unit-groups.js + 4 modules
var unit_groups = __webpack_require__(7184);
// EXTERNAL MODULE: ./build/weights/unit-rows.js
var unit_rows = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/weights/merge-fit.js




/** References in one fit: with more, chance finds coefficients for all of them. */
const REFERENCES = 4;
const GROUPS = 64;
const LEAST_GROUPS = 2;
/** Half an interval is never less than this: what storing in 8 to 16 bits moves a coefficient by. */
const RESOLUTION = 0.005;
/** Quantiles of Student's t at 97.5 % for 1 to 10 degrees of freedom; above, the normal one is near enough. */
const T = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23];
/**
 * The target as a mixture of references, least squares for each group of units and averaged over the groups; `null` when
 * there are fewer than two references, they are the same, or no groups belong to all of them.
 */
async function fitMerge(target, accepted) {
    const references = accepted.slice(0, REFERENCES);
    if (references.length < 2)
        return null;
    const own = groupsByKey(target);
    const partners = references.map(({ source, comparison }) => partnersOf(source, comparison));
    const keys = [...own.keys()].filter((key) => partners.every((known) => known.has(key)));
    const chosen = keys.filter((_, at) => at % Math.ceil(keys.length / GROUPS) === 0);
    const fits = [];
    for (const key of chosen) {
        const group = own.get(key);
        const rows = await testedRows(target, group);
        const others = [];
        for (const [at, { source }] of references.entries()) {
            others.push(await testedRows(source, partners[at].get(key)));
        }
        if (others.some((other) => other.length !== rows.length))
            continue;
        const sums = normalSums(rows, others);
        const found = leastSquares(sums);
        if (found !== null)
            fits.push({ ...found, squares: sums.squares });
    }
    if (fits.length < LEAST_GROUPS)
        return null;
    const total = fits.reduce((sum, { squares }) => sum + squares, 0);
    return {
        groups: fits.length,
        explained: fits.reduce((sum, { explained, squares }) => sum + (explained * squares) / total, 0),
        references: references.map(({ name }, at) => ({
            name,
            ...meanAndInterval(fits.map(({ coefficients }) => coefficients[at])),
        })),
    };
}
async function testedRows(source, group) {
    const { start, sketched, tested } = (0,compare_units/* unitRanges */.HH)(group.units);
    return (0,unit_rows/* readUnits */.g9)(source, group, start + sketched, tested);
}
function meanAndInterval(values) {
    const count = values.length;
    const coefficient = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + (value - coefficient) ** 2, 0) / (count - 1);
    const half = Math.max(RESOLUTION, (T[count - 2] ?? 1.96) * Math.sqrt(variance / count));
    return { coefficient, interval: [coefficient - half, coefficient + half] };
}
function groupsByKey(source) {
    const groups = new Map();
    for (const { stem, groups: own } of (0,unit_groups/* componentsOf */.c)(source.tensors(), source.heads)) {
        for (const group of own) {
            if (group.block !== 'tokens')
                groups.set(keyOf(stem, blockName(group), group.layer), group);
        }
    }
    return groups;
}
/** Groups of the reference by the key of the target's group that they were compared with. */
function partnersOf(source, { layerMap, components }) {
    const known = groupsByKey(source);
    const partners = new Map();
    for (const { component, kind, a, b } of layerMap) {
        const pair = components[component];
        if (pair === undefined || !SPEAKS.has(pair.verdict))
            continue;
        const [blockA, blockB = blockA] = kind.split('/');
        const group = known.get(keyOf(pair.b, blockB, b));
        if (group !== undefined)
            partners.set(keyOf(pair.a, blockA, a), group);
    }
    return partners;
}
const SPEAKS = new Set(['identical', 'derived', 'shared-origin', 'trace']);
function blockName({ block, expert }) {
    return expert === null ? block : `expert ${expert}`;
}
function keyOf(stem, block, layer) {
    return `${stem}\n${block}\n${layer}`;
}

;// CONCATENATED MODULE: ./build/weights/compare-several.js



/** A coefficient this near 0 adds nothing. */
const NOTHING = 0.02;
/**
 * One model beside several: the comparison with the nearest, with where every reference stands (`references`) and, when
 * two or more are related, the target as a mixture of them (`merge`).
 * @throws ToolError as `compareWeights`
 */
async function compareSeveral(target, references, elapsed, options = {}) {
    const results = [];
    for (const { source, sameVocabulary } of references) {
        const comparison = await (0,compare/* compareWeights */.j)(target, source, elapsed, { ...options, sameVocabulary });
        results.push({ name: source.name, source, comparison });
    }
    const sorted = [...results].sort((one, two) => rank(one.comparison.verdict) - rank(two.comparison.verdict) ||
        strength(two.comparison) - strength(one.comparison));
    const accepted = sorted.filter(({ comparison: { verdict } }) => isRelated(verdict));
    const sources = [target, ...results.map(({ source }) => source)];
    const readSoFar = () => sources.reduce((sum, source) => sum + source.bytesRead(), 0);
    const before = readSoFar();
    const merge = await fitMerge(target, accepted);
    const [nearest] = sorted;
    const known = new Map(accepted.map((one) => [one, standingOf(one, accepted, merge)]));
    return {
        ...nearest.comparison,
        references: results.map((one) => {
            const { verdict, effect, pValueBound, log10PValueBound } = one.comparison;
            const standing = known.get(one) ?? (verdict === 'inconclusive' ? 'unknown' : 'none');
            return { name: one.name, standing, verdict, effect, pValueBound, log10PValueBound };
        }),
        merge,
        bytesRead: results.reduce((sum, { comparison }) => sum + comparison.bytesRead, readSoFar() - before),
        elapsedMs: elapsed(),
    };
}
function isRelated(verdict) {
    return verdict !== 'no-evidence' && verdict !== 'inconclusive';
}
function rank(verdict) {
    return comparison/* WEIGHT_VERDICTS */.c.indexOf(verdict);
}
/** Equal bytes have no effect size; they are as near as can be. */
function strength({ verdict, effect }) {
    return verdict === 'identical' ? 1 : (effect?.r ?? 0);
}
/**
 * The nearest; a further parent when the mixture needs it; behind the nearest when the mixture gives it nothing: an
 * ancestor that the nearest itself comes from, or its other descendant. Which of the two, weights do not say.
 */
function standingOf(one, accepted, merge) {
    if (one === accepted[0])
        return 'nearest';
    const part = merge?.references[accepted.indexOf(one)];
    if (part === undefined)
        return 'related';
    const [low, high] = part.interval;
    return Math.abs(part.coefficient) <= NOTHING || (low <= 0 && high >= 0) ? 'behind' : 'parent';
}

// EXTERNAL MODULE: ./build/weights/describe.js
var describe = __webpack_require__(5609);
// EXTERNAL MODULE: ./build/weights/heat-map.js
var heat_map = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/weights/work/plan.js
var plan = __webpack_require__(1675);
// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(902);
// EXTERNAL MODULE: ./build/cli/threads/open-readers.js + 1 modules
var open_readers = __webpack_require__(8473);
// EXTERNAL MODULE: ./build/cli/commands/weights-models.js + 2 modules
var weights_models = __webpack_require__(9887);
;// CONCATENATED MODULE: ./build/cli/commands/weights.js













/** `sovereignty weights ACTION`: who trained the weights. */
async function weightsCommand(parsed, terminal) {
    switch (parsed.positionals[0]) {
        case 'compare':
            return compareCommand(parsed, terminal);
        case 'fingerprint':
            return (await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(513), __webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__, 6244))).fingerprintCommand(parsed, terminal);
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(513), __webpack_require__.e(1), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 9010))).scanCommand(parsed, terminal);
        case 'plan':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1545))).planCommand(parsed, terminal);
        case 'run':
            return (await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 3809))).runCommand(parsed, terminal);
        case 'merge':
            return (await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 9000))).mergeCommand(parsed, terminal);
        default:
            throw new errors/* UserError */.yo('sovereignty weights takes: compare, fingerprint, scan, plan, run or merge. See sovereignty weights --help');
    }
}
const COMPARE = ['format', 'lang', 'output', 'read', 'threads', 'progress', 'also', 'svg'];
/** `sovereignty weights compare A B`: were two models trained independently. */
async function compareCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'weights compare', COMPARE, 3);
    const [, a, b] = parsed.positionals;
    if (a === undefined || b === undefined) {
        throw new errors/* UserError */.yo('sovereignty weights compare takes: A B. See sovereignty weights --help');
    }
    const format = (0,options/* oneOf */.yL)('format', parsed.values.format, ['text', 'json'], 'text');
    const language = (0,judge/* languageOf */.eX)(parsed.values);
    const threads = (0,open_readers/* threadsOf */.D)(parsed.values.threads);
    const read = parsed.values.read === undefined ? null : (0,options/* oneOf */.yL)('read', parsed.values.read, plan/* READINGS */.mc, 'all');
    const start = terminal.clock().getTime();
    const progress = (0,cli_progress/* newProgress */.g)(terminal, parsed.values.progress === true, 'comparing');
    const paths = [a, b, ...(parsed.values.also ?? [])];
    const comparison = await (0,weights_models/* withAllModels */.UG)(paths, terminal, async (models) => {
        const [target, ...others] = models;
        const readers = (0,open_readers/* openReaders */.J)(terminal, threads, models.reduce((sum, { totalBytes }) => sum + totalBytes, 0));
        const options = { read, readers, progress: progress.show };
        const elapsed = () => terminal.clock().getTime() - start;
        try {
            const references = await Promise.all(others.map(async (source, at) => ({
                source,
                sameVocabulary: await (0,weights_models/* haveSameVocabulary */.Bq)(a, paths[at + 1], terminal),
            })));
            const [{ source, sameVocabulary }] = references;
            return references.length === 1
                ? await (0,compare/* compareWeights */.j)(target, source, elapsed, { ...options, sameVocabulary })
                : await compareSeveral(target, references, elapsed, options);
        }
        finally {
            progress.end();
            await readers.close();
        }
    });
    const { svg } = parsed.values;
    if (svg !== undefined)
        await (0,cli_output/* writeWhole */.f)((0,external_node_path_.resolve)(terminal.cwd, svg), (0,heat_map/* heatMap */.Z)(comparison, language));
    const output = format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : (0,describe/* describeComparison */.L5)(comparison, language);
    await (0,cli_output/* emit */.I)(output, parsed.values.output, terminal);
    return 0;
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emit),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/**
 * Writes a file whole or not at all: into a neighbour first, then renamed. What is no file (`/dev/null`, a pipe) is
 * written to as it is, and a link keeps pointing where it does.
 * @throws ToolError when the folder cannot be written.
 */
async function writeWhole(path, content) {
    try {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (there !== null && !there.isFile()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
            return;
        }
        const target = there === null ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const neighbour = `${target}.${process.pid}.tmp`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(neighbour, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(neighbour, target);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cause,
        });
    }
}
/** To standard output, or to the file of `--output` (`-` is standard output). */
async function emit(content, output, terminal) {
    if (output === undefined || output === '-')
        terminal.stdout(content);
    else
        await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, output), content);
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ newProgress)
/* harmony export */ });
const BAR_MS = 100;
const LINE_MS = 10_000;
const WIDTH = 24;
/**
 * How far the work is, on standard error: a bar where that is a terminal, a line every ten seconds where it is none and
 * somebody asked, else nothing.
 */
function newProgress(terminal, asked, title) {
    const isBar = terminal.errorIsTerminal === true;
    if (!isBar && !asked)
        return { show: () => undefined, end: () => undefined };
    const start = terminal.clock().getTime();
    let last = Number.NEGATIVE_INFINITY;
    let shown = 0;
    const show = (done, all) => {
        const now = terminal.clock().getTime();
        if (now - last < (isBar ? BAR_MS : LINE_MS) && done < all)
            return;
        last = now;
        const line = lineOf(title, done, all, (now - start) / 1000);
        terminal.stderr(isBar ? `\r${line.padEnd(shown)}` : `${line}\n`);
        shown = line.length;
    };
    return { show, end: () => isBar && shown > 0 && terminal.stderr(`\r${' '.repeat(shown)}\r`) };
}
function lineOf(title, done, all, seconds) {
    const share = all === 0 ? 1 : Math.min(1, done / all);
    const full = Math.round(share * WIDTH);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    const left = share > 0.02 && share < 1 ? `, ${Math.ceil((seconds / share) * (1 - share))} s left` : '';
    return `${title} ${bar} ${Math.floor(share * 100)} % of ${(all / 1e9).toFixed(2)} GB${left}`;
}


/***/ }),

/***/ 8473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openReaders),
  D: () => (/* binding */ threadsOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/source/positional-reader.js
var positional_reader = __webpack_require__(8546);
// EXTERNAL MODULE: ./build/weights/numbers/measure.js
var measure = __webpack_require__(9051);
// EXTERNAL MODULE: ./build/weights/numbers/new-kernel.js + 4 modules
var new_kernel = __webpack_require__(639);
// EXTERNAL MODULE: ./build/cli/commands/weights-plan.js
var weights_plan = __webpack_require__(1545);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/cli/threads/thread-readers.js


/** What tells a thread of the command line that it is one. */
const THREAD = { sovereigntyThread: 'weights-reader' };
/** A thread keeps its blocks outside of these; all that it makes besides are some numbers a job. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };
/** Reads rows in threads, each with its own memory and its own open files. */
class ThreadReaders {
    width;
    #script;
    #idle = [];
    #all = [];
    constructor(script, width) {
        this.#script = script;
        this.width = width;
    }
    async read(job) {
        const worker = this.#idle.pop() ?? this.#start();
        const answer = await new Promise((resolve, reject) => {
            const end = () => {
                worker.off('message', answered);
                worker.off('error', failed);
                worker.off('exit', exited);
            };
            const answered = (message) => {
                end();
                resolve(message);
            };
            const failed = (cause) => {
                end();
                reject(new errors/* ToolError */.v4(`A thread that reads weights failed: ${cause.message}`, { cause }));
            };
            const exited = (code) => {
                end();
                reject(new errors/* ToolError */.v4(`A thread that reads weights ended with ${code}`));
            };
            worker.on('message', answered);
            worker.on('error', failed);
            worker.on('exit', exited);
            worker.postMessage(job);
        });
        this.#idle.push(worker);
        if ('error' in answer)
            throw new errors/* ToolError */.v4(answer.error, { cause: answer.stack });
        return answer.figures;
    }
    async close() {
        await Promise.all(this.#all.map((worker) => worker.terminate()));
    }
    #start() {
        const worker = new external_node_worker_threads_.Worker(this.#script, { workerData: THREAD, resourceLimits: LIMITS });
        this.#all.push(worker);
        return worker;
    }
}

;// CONCATENATED MODULE: ./build/cli/threads/open-readers.js






/** Work below this is done before a thread has started. */
const WORTH_A_THREAD = 64 * 2 ** 20;
/** More threads wait for memory, not for a processor. */
const THREADS = 4;
const MOST_THREADS = 64;
/** Who reads rows of files on this machine: threads when there is enough to read, else this one. */
function openReaders(terminal, threads, bytes) {
    const count = threads ?? Math.min(THREADS, (0,external_node_os_.availableParallelism)());
    const script = terminal.threadScript;
    if (script === undefined || count === 1 || (threads === null && bytes < WORTH_A_THREAD))
        return thisThread();
    return new ThreadReaders(script, count);
}
/** Value of `--threads`. @throws UserError */
function threadsOf(text) {
    return text === undefined ? null : (0,weights_plan.countOf)('--threads', text, MOST_THREADS);
}
function thisThread() {
    const kernel = (0,new_kernel/* newKernel */.g)();
    const reader = new positional_reader/* PositionalReader */.I();
    return {
        width: 1,
        async read(job) {
            const figures = (0,measure/* measureRange */.Qt)(job, kernel, (extent, start, target) => reader.fill(extent, extent.at + start, target));
            // Lets timers and the other queue in.
            await new Promise((resolve) => setImmediate(resolve));
            return figures;
        },
        close: async () => reader.close(),
    };
}


/***/ }),

/***/ 8546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PositionalReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _random_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6392);



/** Files kept open: a model of ten thousand shards must not run out of descriptors. */
const OPEN = 32;
/** Reads bytes of several files by position, at once and into the caller's buffer, as a thread of its own does. */
class PositionalReader {
    #descriptors = new Map();
    /** @throws ToolError when the file is another than the one with this stamp, or ends before `target` is full. */
    fill({ path, stamp }, position, target) {
        const descriptor = this.#descriptors.get(path) ?? this.#open(path, stamp);
        let filled = 0;
        try {
            while (filled < target.length) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, target, filled, target.length - filled, position + filled);
                if (count === 0)
                    break;
                filled += count;
            }
        }
        catch (cause) {
            const { code } = cause;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${path} cannot be read at byte ${position + filled}: ${code}`, { cause });
        }
        if (filled < target.length)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${path} ends at byte ${position + filled}`);
    }
    close() {
        for (const descriptor of this.#descriptors.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        this.#descriptors.clear();
    }
    #open(path, stamp) {
        if (this.#descriptors.size >= OPEN) {
            const [oldest, descriptor] = this.#descriptors.entries().next().value;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            this.#descriptors.delete(oldest);
        }
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${path} cannot be opened: ${cause.code}`, { cause });
        }
        if ((0,_random_access_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true })) !== stamp) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${path} was changed while it was read`);
        }
        this.#descriptors.set(path, descriptor);
        return descriptor;
    }
}


/***/ }),

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
    for (let attempt = 1;; attempt += 1) {
        let response = null;
        let cause = null;
        try {
            response = await send(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
        }
        catch (error) {
            cause = error;
        }
        if (response?.ok === true)
            return { kind: 'answer', response };
        const wait = response === null || mayHeal(response.status) ? secondsToWait(response, attempt, random) : null;
        if (wait === null || attempt === ATTEMPTS || wait > WAIT_SECONDS) {
            return response === null ? { kind: 'silent', cause } : { kind: 'refused', response, wait };
        }
        await response?.body?.cancel();
        await sleep(wait * 1000);
    }
}
function mayHeal(status) {
    return status === 429 || status === 408 || status >= 500;
}
/**
 * Seconds that the server asks for (`retry-after`, or `t` of its `ratelimit` header, which follows the IETF draft
 * "RateLimit header fields for HTTP": `"api";r=0;t=55`), else doubling from one second. Jitter keeps the jobs of one
 * matrix from returning together.
 */
function secondsToWait(response, attempt, random) {
    const after = Number(response?.headers.get('retry-after') ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(0, after) + random();
    const reset = /(?:^|;)\s*t=(\d+)/.exec(response?.headers.get('ratelimit') ?? '');
    if (response?.status === 429 && reset !== null)
        return Number(reset[1]) + random();
    return 2 ** (attempt - 1) * (0.5 + random() / 2);
}
/** What kept a server from answering, in a few words. */
function silence(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : '';
    const message = cause instanceof Error ? cause.message : String(cause);
    return inner === '' ? message : `${message}: ${inner}`;
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseWeightsTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${text} is no model of the hub. Give hf:org/model, hf:org/model@revision or hf:org/model@revision/file`);
    }
    if (/^https?:\/\//i.test(text)) {
        if (!URL.canParse(text))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${text} is no web address`);
        return { kind: 'web', url: text };
    }
    return { kind: 'local', path: text };
}
function decodePath(path, text) {
    const plain = path.replace(/\/+$/, '');
    if (plain.split('/').some((part) => part === '..' || part === '.' || (part === '' && plain !== ''))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${text}: the path leaves the repository`);
    }
    return plain;
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HG: () => (/* binding */ compareUnits),
  HH: () => (/* binding */ unitRanges)
});

// UNUSED EXPORTS: TEST_ROWS

// EXTERNAL MODULE: ./build/evidence/weights/dtype.js
var dtype = __webpack_require__(1506);
// EXTERNAL MODULE: ./build/weights/cross-gram.js + 1 modules
var cross_gram = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/weights/effect.js
var weights_effect = __webpack_require__(7281);
// EXTERNAL MODULE: ./build/weights/fixed-table.js
var fixed_table = __webpack_require__(3157);
// EXTERNAL MODULE: ./build/weights/layer-map.js
var layer_map = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/weights/orderly.js
/** Correlation of neighbours below which nothing is concluded. */
const NEIGHBOURS = 0.2;
/** Standard errors by which neighbours must be closer than rows far apart. */
const SCORE = 6;
/**
 * Whether neighbouring rows resemble one another more than rows far apart do. Hidden units of a trained model lie in no
 * order; rows of a table of places, of a filter bank or of copied units do, and may not be relabelled. `rows` are
 * standardised.
 */
function isOrderly(rows, width) {
    const count = rows.length / width;
    if (count < 12)
        return false;
    const near = products(rows, width, [1]);
    const far = products(rows, width, [Math.floor(count / 2), Math.floor(count / 3), Math.floor(count / 4)]);
    const nearMean = mean(near);
    const farMean = mean(far);
    const spread = Math.sqrt(far.reduce((sum, value) => sum + (value - farMean) ** 2, 0) / far.length);
    return nearMean > NEIGHBOURS && nearMean - farMean > SCORE * spread * Math.sqrt(2 / near.length);
}
function products(rows, width, lags) {
    const values = [];
    for (const lag of lags) {
        for (let row = 0; (row + lag + 1) * width <= rows.length; row += 1) {
            values.push(product(rows, row * width, (row + lag) * width, width));
        }
    }
    return values;
}
function product(rows, one, two, width) {
    let sum = 0;
    for (let at = 0; at < width; at += 1)
        sum += rows[one + at] * rows[two + at];
    return sum;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/**
 * In how many directions standardised rows lie, as (sum of eigenvalues)^2 / sum of their squares. Few directions are
 * shared by accident.
 */
function directions(rows, width) {
    const count = rows.length / width;
    let trace = 0;
    let squares = 0;
    for (let one = 0; one < count; one += 1) {
        for (let two = 0; two <= one; two += 1) {
            const value = product(rows, one * width, two * width, width);
            squares += (one === two ? 1 : 2) * value * value;
            if (one === two)
                trace += value;
        }
    }
    return squares > 0 ? (trace * trace) / squares : 0;
}

// EXTERNAL MODULE: ./build/weights/pairing.js
var pairing = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/weights/twins.js
var twins = __webpack_require__(81);
// EXTERNAL MODULE: ./build/weights/unit-rows.js
var unit_rows = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/weights/compare-units.js









/** Units of a group that the twin test lays side by side. */
const TEST_ROWS = 64;
/** Where many experts are read, fewer units of each. */
const EXPERT_ROWS = 16;
const MANY = 64;
/** All places of the stream come with the lines that are read, so more of them cost no bytes. */
const PLACES = 256;
/** Rows of unknown tensors must lie in this many directions to be told apart. */
const DIRECTIONS = 8;
/** Pairs of experts whose sketches are compared at most; beyond, only those of layers that belong together. */
const CELLS = 65_536;
/** Which units of a group make its sketch and which are tested; the two never meet, so the map cannot help the test. */
function unitRanges(units, most = TEST_ROWS) {
    const sketched = units >= 2 * layer_map/* SKETCH_ROWS */.rg ? layer_map/* SKETCH_ROWS */.rg : 0;
    const tested = Math.min(most, units - sketched);
    return { start: Math.floor((units - sketched - tested) / 4), sketched, tested };
}
function mostRows(kind) {
    if (kind.family === 'places')
        return PLACES;
    return kind.a.length > MANY && isExperts(kind) ? EXPERT_ROWS : TEST_ROWS;
}
function isExperts({ a, b }) {
    return a[0].expert !== null || b[0].expert !== null;
}
/** T6, then T2 and T3 on other units of the layers that T6 laid side by side, for one kind of block. */
async function compareUnits(kind, a, b, guide = new Map()) {
    const most = mostRows(kind);
    const left = await sketches(kind.a, a, most);
    const right = await sketches(kind.b, b, most);
    const experts = isExperts(kind);
    const canMap = left.sketches !== null && right.sketches !== null;
    const many = left.groups.length * right.groups.length > CELLS;
    const belong = (one, two) => layerOf(guide, left.groups[one]) === right.groups[two].layer;
    const hits = canMap ? (0,layer_map/* sketchHits */.J7)(left.sketches, right.sketches, experts && many ? belong : undefined) : [];
    const map = (0,layer_map/* mapOf */.A7)(hits);
    const partner = experts || (!canMap && guide.size > 0)
        ? partnersByLayer(left.groups, right.groups, map, guide)
        : (0,layer_map/* partners */.I8)(left.groups.length, right.groups.length, map);
    const tested = [];
    for (const [index, group] of left.groups.entries()) {
        const other = right.groups[partner[index] ?? -1];
        if (other === undefined || (0,pairing/* shapeOf */.F5)(other) !== (0,pairing/* shapeOf */.F5)(group))
            continue;
        const result = await testGroups(kind, group, other, a, b);
        if (result === null)
            continue;
        const cell = map.find((one) => one.a === index && one.b === partner[index]);
        tested.push({
            kind: nameOf(kind, group, other),
            a: group,
            b: other,
            sketchHits: cell?.hits ?? null,
            ...result,
        });
    }
    return {
        kind,
        tested,
        map: map.map((cell) => ({
            ...cell,
            a: left.groups[cell.a].layer,
            b: right.groups[cell.b].layer,
        })),
        grid: canMap && !experts
            ? {
                kind: kind.kind,
                a: left.groups.map(({ layer }) => layer),
                b: right.groups.map(({ layer }) => layer),
                hits,
            }
            : null,
    };
}
function layerOf(guide, { layer }) {
    return guide.get(layer) ?? layer;
}
function nameOf({ kind }, a, b) {
    if (a.expert === null && b.expert === null)
        return kind;
    const name = ({ expert }) => (expert === null ? 'dense' : `expert ${expert}`);
    return name(a) === name(b) ? name(a) : `${name(a)}/${name(b)}`;
}
/** The group a sketch was found in, else the group of the same place in the layer that other blocks point to. */
function partnersByLayer(a, b, map, guide) {
    return a.map((group, index) => {
        const found = map.filter((cell) => cell.a === index).sort((one, two) => two.hits - one.hits)[0];
        if (found !== undefined)
            return found.b;
        const layer = layerOf(guide, group);
        const same = b.findIndex((other) => other.layer === layer &&
            (other.expert === group.expert ||
                other.expert === null ||
                (group.expert === null && other.expert === 0)));
        return same === -1 ? null : same;
    });
}
/** Sketches of the groups whose numbers were learned; `null` when the groups have too few units to keep some apart. */
async function sketches(groups, side, most) {
    const learned = [];
    const made = [];
    let enough = true;
    // What the twin test will read lies behind what is sketched.
    await side.source.prepare?.(groups.flatMap((group) => {
        const { start, sketched, tested } = unitRanges(group.units, most);
        return (0,unit_rows/* rowsOfUnits */.uc)(group, start, sketched + tested);
    }));
    for (const group of groups) {
        const { start, sketched, tested } = unitRanges(group.units, most);
        const rows = await (0,unit_rows/* readUnits */.g9)(side.source, group, start, sketched === 0 ? tested : sketched);
        const reason = whyFixed(rows, group);
        if (reason !== null) {
            exclude(side, group, reason);
            continue;
        }
        learned.push(group);
        if (sketched === 0)
            enough = false;
        else
            made.push((0,layer_map/* sketch */.n1)((0,unit_rows/* standardise */.Zp)(rows, group.width), group.width));
    }
    return { groups: learned, sketches: enough ? made : null };
}
function exclude(side, group, reason) {
    for (const name of new Set(group.tensors.map(({ tensor }) => tensor.name))) {
        side.exclusions.add(side.letter, name, reason);
    }
}
/** Few values or many zeros are no reason here: a copy rounded to 4 bits or pruned is still a copy. */
function whyFixed(rows, group) {
    const bits = Math.min(...group.tensors.map(({ tensor }) => (0,dtype/* bitsOf */.e)(tensor.dtype) ?? 32));
    const fixed = (0,fixed_table/* fixedTable */.n)(rows, group.width, bits);
    return fixed === null || fixed === 'few-values' || fixed === 'mostly-zero'
        ? null
        : `not learned, by its numbers: ${fixed}`;
}
async function testGroups(kind, one, two, a, b) {
    const { start, sketched, tested } = unitRanges(one.units, mostRows(kind));
    const left = (0,unit_rows/* standardise */.Zp)(await (0,unit_rows/* readUnits */.g9)(a.source, one, start + sketched, tested), one.width);
    const right = (0,unit_rows/* standardise */.Zp)(await (0,unit_rows/* readUnits */.g9)(b.source, two, start + sketched, tested), two.width);
    const reasonA = whyNoUnits(left, one, kind);
    const reasonB = whyNoUnits(right, two, kind);
    if (reasonA !== null)
        exclude(a, one, reasonA);
    if (reasonB !== null)
        exclude(b, two, reasonB);
    if (reasonA !== null || reasonB !== null)
        return null;
    const products = (0,cross_gram/* crossGram */.U)(left, right, one.width);
    // The hits of all rows, because the bound is about all of them; the effect of those that hold something in both.
    const live = liveRows(left, right, one.width);
    if (live.length === 0)
        return null;
    const ceiling = (0,weights_effect/* ceilingOf */.tO)(left, right, one.width, live);
    const effect = (0,weights_effect/* groupEffect */.py)(among(products, live, tested), live.length, ceiling);
    return { hits: (0,twins/* twinHits */.DJ)(products, tested), effect };
}
function whyNoUnits(rows, group, { family }) {
    if (isOrderly(rows, group.width))
        return 'no units: neighbouring rows resemble one another';
    // A convolution has channels for rows; a matrix may be a table.
    const mayBeTable = family === 'rows' && group.tensors.some(({ tensor }) => tensor.shape.length === 2);
    return mayBeTable && directions(rows, group.width) < DIRECTIONS
        ? 'rows of unknown meaning that lie in few directions'
        : null;
}
/** Rows that hold something in both models: a row of zeros can never hit and is no unit that was looked at. */
function liveRows(a, b, width) {
    const live = [];
    for (let row = 0; row * width < a.length; row += 1) {
        if (holds(a, row * width, width) && holds(b, row * width, width))
            live.push(row);
    }
    return live;
}
function among(products, live, rows) {
    if (live.length === rows)
        return products;
    return Float64Array.from({ length: live.length ** 2 }, (_, at) => {
        const row = live[Math.floor(at / live.length)];
        return products[row * rows + live[at % live.length]];
    });
}
function holds(values, start, width) {
    for (let at = start; at < start + width; at += 1)
        if (values[at] !== 0)
            return true;
    return false;
}


/***/ }),

/***/ 6237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   j: () => (/* binding */ compareWeights)
/* harmony export */ });
/* harmony import */ var _work_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(512);
/* harmony import */ var _work_carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7290);
/* harmony import */ var _work_prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4052);



/**
 * `weights compare`: plans the comparison, does all its units and puts them together, as `weights plan`, `run` and `merge`
 * do one by one. `elapsed` gives the milliseconds since the start.
 * @throws ToolError when a file breaks its format, cannot be read, or changes meanwhile.
 */
async function compareWeights(sourceA, sourceB, elapsed, { sameVocabulary = false, read = null, readers = null, progress = () => undefined } = {}) {
    const prepared = await (0,_work_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(sourceA, sourceB, { sameVocabulary, read, parts: 1 });
    const { units } = prepared.plan;
    const results = new Map();
    const all = bytesOf(units);
    let done = 0;
    progress(0, all);
    await (0,_work_carry_out_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(prepared, units, readers, (unit, result) => {
        results.set(unit.id, result);
        done += unit.bytes;
        progress(done, all);
    });
    return (0,_work_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .f)(prepared.plan, results, elapsed());
}
function bytesOf(units) {
    return units.reduce((sum, { bytes }) => sum + bytes, 0);
}


/***/ }),

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ crossGram),
  E: () => (/* binding */ ownGram)
});

// EXTERNAL MODULE: ./build/weights/numbers/kernel-bytes.js
var kernel_bytes = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/weights/numbers/web-assembly.js
var web_assembly = __webpack_require__(6430);
;// CONCATENATED MODULE: ./build/weights/numbers/gram-tiles.js


/** Rows of either side, and columns, that are taken at a time: what the nearest caches hold. */
const TILE = 64;
const PANEL = 512;
const SIDE_BYTES = TILE * PANEL * 4;
const MEMORY_BYTES = 2 * SIDE_BYTES + TILE * TILE * 8;
function layOut(memory) {
    return {
        left: new Float32Array(memory, 0, TILE * PANEL),
        right: new Float32Array(memory, SIDE_BYTES, TILE * PANEL),
        products: new Float64Array(memory, 2 * SIDE_BYTES, TILE * TILE),
    };
}
/** The loop of scripts/kernel/gram.wat; `null` where this runtime has no WebAssembly with SIMD. */
function wasmGramTile() {
    const made = (0,web_assembly/* assembled */.t)(kernel_bytes/* GRAM_BYTES */.C5, MEMORY_BYTES);
    if (made === null)
        return null;
    const { gram } = made.exports;
    const tile = layOut(made.memory);
    const { left, right, products } = tile;
    return {
        ...tile,
        add: (rows, others, columns) => gram(left.byteOffset, right.byteOffset, rows, others, columns * 4, products.byteOffset, TILE * 8),
    };
}
/** The same in TypeScript, with the same bits. */
function scriptGramTile() {
    const tile = layOut(new ArrayBuffer(MEMORY_BYTES));
    const { left, right, products } = tile;
    return {
        ...tile,
        add(rows, others, columns) {
            for (let row = 0; row < rows; row += 1) {
                for (let other = 0; other < others; other += 1) {
                    products[row * TILE + other] += product(left, row * columns, right, other * columns, columns);
                }
            }
        },
    };
}
function product(a, fromA, b, fromB, length) {
    const { fround } = Math;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < length; at += 4) {
        first = fround(first + fround(a[fromA + at] * b[fromB + at]));
        second = fround(second + fround(a[fromA + at + 1] * b[fromB + at + 1]));
        third = fround(third + fround(a[fromA + at + 2] * b[fromB + at + 2]));
        fourth = fround(fourth + fround(a[fromA + at + 3] * b[fromB + at + 3]));
    }
    return first + third + (second + fourth);
}

;// CONCATENATED MODULE: ./build/weights/cross-gram.js

let shared = null;
/** Inner products of every row of `a` with every row of `b`, row after row of `a`. */
function crossGram(a, b, width, tile = sharedTile()) {
    const rows = a.length / width;
    const columns = b.length / width;
    const products = new Float64Array(rows * columns);
    for (let row = 0; row < rows; row += TILE) {
        for (let column = 0; column < columns; column += TILE) {
            oneTile(tile, { values: a, first: row }, { values: b, first: column }, width, products);
        }
    }
    return products;
}
/** Inner products of the rows of `a` with one another; only the part below the diagonal and the diagonal are filled. */
function ownGram(a, width, tile = sharedTile()) {
    const rows = a.length / width;
    const products = new Float64Array(rows * rows);
    for (let row = 0; row < rows; row += TILE) {
        for (let column = 0; column <= row; column += TILE) {
            oneTile(tile, { values: a, first: row }, { values: a, first: column }, width, products);
        }
    }
    return products;
}
function sharedTile() {
    shared ??= wasmGramTile() ?? scriptGramTile();
    return shared;
}
function oneTile(tile, a, b, width, products) {
    const columns = b.values.length / width;
    const rows = Math.min(TILE, a.values.length / width - a.first);
    const others = Math.min(TILE, columns - b.first);
    // The loop takes two rows with four; what is too much is computed from what lay there before, and not looked at.
    const even = Math.min(TILE, 2 * Math.ceil(rows / 2));
    const four = Math.min(TILE, 4 * Math.ceil(others / 4));
    tile.products.fill(0);
    for (let from = 0; from < width; from += PANEL) {
        const length = Math.min(PANEL, width - from);
        const padded = 4 * Math.ceil(length / 4);
        fill(tile.left, a, rows, width, from, length, padded);
        fill(tile.right, b, others, width, from, length, padded);
        tile.add(even, four, padded);
    }
    for (let row = 0; row < rows; row += 1) {
        const line = tile.products.subarray(row * TILE, row * TILE + others);
        products.set(line, (a.first + row) * columns + b.first);
    }
}
function fill(target, { values, first }, rows, width, from, length, padded) {
    for (let row = 0; row < rows; row += 1) {
        const at = (first + row) * width + from;
        target.set(values.subarray(at, at + length), row * padded);
        for (let gap = length; gap < padded; gap += 1)
            target[row * padded + gap] = 0;
    }
}


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   py: () => (/* binding */ groupEffect),
/* harmony export */   qw: () => (/* binding */ combineEffects),
/* harmony export */   tO: () => (/* binding */ ceilingOf)
/* harmony export */ });
/**
 * `ceiling`: the mean of the centred diagonal that units compared with themselves would have, below 1 where they lie in
 * few directions; r is told as a share of it.
 */
function groupEffect(products, rows, ceiling = 1) {
    const rowMeans = new Float64Array(rows);
    const columnMeans = new Float64Array(rows);
    let sum = 0;
    let trace = 0;
    for (let row = 0; row < rows; row += 1) {
        trace += products[row * rows + row];
        for (let column = 0; column < rows; column += 1) {
            const value = products[row * rows + column];
            rowMeans[row] += value / rows;
            columnMeans[column] += value / rows;
            sum += value;
        }
    }
    const mean = sum / (rows * rows);
    let squares = 0;
    let outside = 0;
    for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < rows; column += 1) {
            const value = products[row * rows + column];
            const centred = value - rowMeans[row] - columnMeans[column] + mean;
            squares += centred * centred;
            if (row !== column)
                outside += value * value;
        }
    }
    const others = rows * (rows - 1);
    const outsideMean = others === 0 ? 0 : (sum - trace) / others;
    return {
        rows,
        r: ceiling > 0 ? (trace / rows - mean) / ceiling : 0,
        excess: trace - rows * mean,
        variance: rows < 2 ? 0 : squares / (rows - 1),
        noise: others === 0 ? 0 : Math.sqrt(Math.max(0, outside / others - outsideMean * outsideMean)),
    };
}
/** Ceiling of two sets of standardised rows: each of length 1, less what is left of it in the mean row of its set. */
function ceilingOf(a, b, width, rows) {
    return Math.sqrt(own(a, width, rows) * own(b, width, rows));
}
function own(values, width, rows) {
    const mean = new Float64Array(width);
    for (const row of rows)
        for (let at = 0; at < width; at += 1)
            mean[at] += values[row * width + at];
    let square = 0;
    for (const sum of mean)
        square += (sum / rows.length) ** 2;
    return Math.max(0, 1 - square);
}
/** Puts groups together; `null` when there is none. */
function combineEffects(groups) {
    if (groups.length === 0)
        return null;
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    const weighted = groups.reduce((sum, group) => sum + group.rows * group.r, 0);
    const r = weighted / rows;
    const variance = groups.reduce((sum, group) => sum + group.variance, 0);
    const excess = groups.reduce((sum, group) => sum + group.excess, 0);
    return {
        r,
        interval: jackknife(groups, rows, weighted),
        z: variance > 0 ? excess / Math.sqrt(variance) : null,
    };
}
function jackknife(groups, rows, weighted) {
    const count = groups.length;
    if (count < 2)
        return null;
    const without = groups.map((group) => (weighted - group.rows * group.r) / (rows - group.rows));
    const mean = without.reduce((sum, value) => sum + value, 0) / count;
    const spread = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const half = 1.96 * Math.sqrt(((count - 1) / count) * spread);
    const r = weighted / rows;
    return [r - half, r + half];
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ heatMap)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7274);
/* harmony import */ var _layer_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);


const PANELS = 4;
const WIDTH = 760;
const LEFT = 64;
const RIGHT = 120;
const CELL_MOST = 16;
const CELL_LEAST = 3;
const LINE = 18;
/** Steps of one hue from light to dark; hits below the threshold stay pale, so that chance does not look like a finding. */
const PALE = ['#ffffff', '#f3f5f8', '#e9edf2', '#dfe5ec', '#d5dde6'];
const FOUND = ['#5b8db8', '#3f76a6', '#2a5f8f', '#1a4a77', '#0d355c'];
const INK = '#1f2933';
const SOFT = '#5f6b7a';
const MISSING = '#f7f7f7';
/**
 * Layers of the first model (rows) beside layers of the second (columns) as an SVG image: how many units of each sketch
 * find their namesake, and the correlation of the layers that were laid side by side. One panel for each kind of block of
 * the largest pairs of parts.
 */
function heatMap(comparison, language) {
    const say = (key, parameters = {}) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(key, parameters, language);
    const grids = [...comparison.layerGrids].sort((one, two) => cells(two) - cells(one)).slice(0, PANELS);
    const title = say('weights.map.title', { a: comparison.a.name, b: comparison.b.name });
    const parts = [];
    let y = 34;
    parts.push(label(LEFT - 40, y, title, { size: 16, weight: 600 }));
    y += LINE + 4;
    parts.push(label(LEFT - 40, y, say(`weights.map.${comparison.verdict}`), { fill: SOFT }));
    y += LINE + 8;
    if (grids.length === 0) {
        parts.push(label(LEFT - 40, y, say('weights.map.none'), {}));
        y += LINE;
    }
    for (const grid of grids) {
        const panel = panelOf(grid, comparison, y, say);
        parts.push(panel.markup);
        y = panel.end;
    }
    if (grids.length > 0) {
        const legend = legendOf(y, say);
        parts.push(legend.markup);
        y = legend.end;
    }
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 16}" viewBox="0 0 ${WIDTH} ${y + 16}" role="img" lang="${language}" font-family="system-ui, 'Noto Sans KR', 'Malgun Gothic', sans-serif" font-size="12">
<title>${markup(title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}
function cells({ a, b }) {
    return a.length * b.length;
}
function panelOf(grid, comparison, top, say) {
    const { a, b, hits, kind } = grid;
    const component = comparison.components[grid.component];
    const size = Math.max(CELL_LEAST, Math.min(CELL_MOST, (WIDTH - LEFT - RIGHT) / Math.max(b.length, a.length)));
    const parts = [];
    const heading = say('weights.map.panel', {
        kind,
        a: component?.a === '' ? comparison.a.name : (component?.a ?? ''),
        b: component?.b === '' ? comparison.b.name : (component?.b ?? ''),
    });
    let y = top + 14;
    parts.push(label(LEFT - 40, y, heading, { weight: 600 }));
    y += LINE;
    parts.push(label(LEFT, y, say('weights.map.columns', { b: comparison.b.name }), { fill: SOFT }));
    const across = LEFT + b.length * size;
    parts.push(label(across + 14, y, 'r', { fill: SOFT, style: 'italic' }));
    y += 8;
    const first = y + 12;
    for (const [at, layer] of b.entries()) {
        if (isTick(at, b.length, size)) {
            parts.push(label(LEFT + (at + 0.5) * size, first - 4, String(layer), { fill: SOFT, size: 10, anchor: 'middle' }));
        }
    }
    for (const [row, layer] of a.entries()) {
        const place = first + row * size;
        if (isTick(row, a.length, size)) {
            parts.push(label(LEFT - 6, place + size / 2 + 3.5, String(layer), { fill: SOFT, size: 10, anchor: 'end' }));
        }
        for (const [column, count] of (hits[row] ?? []).entries()) {
            parts.push(`<rect x="${n(LEFT + column * size)}" y="${n(place)}" width="${n(size)}" height="${n(size)}" fill="${colour(count)}"/>`);
        }
        parts.push(...correlation(pairOf(comparison, grid, layer), across + 8, place, size));
    }
    const bottom = first + a.length * size;
    parts.push(`<rect x="${n(LEFT)}" y="${n(first)}" width="${n(b.length * size)}" height="${n(a.length * size)}" fill="none" stroke="#c3cad3"/>`);
    const middle = (first + bottom) / 2;
    parts.push(`<text x="18" y="${n(middle)}" transform="rotate(-90 18 ${n(middle)})" text-anchor="middle" fill="${SOFT}">${markup(shortened(say('weights.map.rows', { a: comparison.a.name }), Math.max(12, (a.length * size) / 6)))}</text>`);
    return { markup: parts.join('\n'), end: bottom + LINE };
}
/** The layers laid side by side, r as a number where there is room for one, else as a bar. */
function correlation(pair, x, y, size) {
    if (pair === undefined)
        return [];
    const width = 60 * Math.min(1, Math.abs(pair.r));
    const bar = `<rect x="${n(x)}" y="${n(y + size * 0.2)}" width="${n(Math.max(0.5, width))}" height="${n(size * 0.6)}" fill="${pair.hits >= pair.units / 2 ? FOUND[2] : PALE[4]}"/>`;
    return size < 11
        ? [bar]
        : [
            bar,
            label(x + 66, y + size / 2 + 3.5, pair.r.toFixed(2).replace('-0.00', '0.00'), {
                size: 10,
                fill: SOFT,
            }),
        ];
}
function pairOf(comparison, grid, layer) {
    return comparison.layerMap.find(({ component, kind, a }) => component === grid.component && kind === grid.kind && a === layer);
}
function legendOf(top, say) {
    const parts = [];
    const y = top + 6;
    const box = 18;
    let x = LEFT;
    for (let hits = 0; hits <= _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .SKETCH_ROWS */ .rg; hits += 1) {
        parts.push(`<rect x="${n(x)}" y="${n(y)}" width="${box}" height="12" fill="${colour(hits)}" stroke="#e1e5ea" stroke-width=".5"/>`);
        if (hits === 0 || hits === _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL_HITS */ .i_ || hits === _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .SKETCH_ROWS */ .rg) {
            parts.push(label(x + box / 2, y + 24, String(hits), { size: 10, fill: SOFT, anchor: 'middle' }));
        }
        x += box;
    }
    parts.push(label(LEFT, y + 44, say('weights.map.legend', { of: _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .SKETCH_ROWS */ .rg, needed: _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL_HITS */ .i_ }), { fill: SOFT }));
    parts.push(label(LEFT, y + 44 + LINE, say('weights.map.correlation'), { fill: SOFT }));
    return { markup: parts.join('\n'), end: y + 44 + 2 * LINE };
}
function colour(hits) {
    if (hits < 0)
        return MISSING;
    const steps = hits >= _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL_HITS */ .i_ ? FOUND : PALE;
    const [low, high] = hits >= _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL_HITS */ .i_ ? [_layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL_HITS */ .i_, _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .SKETCH_ROWS */ .rg] : [0, _layer_map_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL_HITS */ .i_ - 1];
    return steps[Math.round(((hits - low) / (high - low)) * (steps.length - 1))];
}
/** Numbers of layers that do not touch one another. */
function isTick(at, count, size) {
    const every = Math.max(1, Math.ceil(18 / size));
    return at % every === 0 || (at === count - 1 && at % every > every / 2);
}
function label(x, y, content, style) {
    const { size, weight, fill = INK, anchor } = style;
    const attributes = [
        size === undefined ? '' : ` font-size="${size}"`,
        weight === undefined ? '' : ` font-weight="${weight}"`,
        anchor === undefined ? '' : ` text-anchor="${anchor}"`,
        style.style === undefined ? '' : ` font-style="${style.style}"`,
    ].join('');
    return `<text x="${n(x)}" y="${n(y)}" fill="${fill}"${attributes}>${markup(shortened(content, 110))}</text>`;
}
function shortened(content, length) {
    return content.length > length ? `${content.slice(0, Math.floor(length) - 1)}…` : content;
}
/** Coordinates to a hundredth: the same on every machine. */
function n(value) {
    return String(Math.round(value * 100) / 100);
}
/** Names come from files and command lines. */
function markup(content) {
    return content
        .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   AO: () => (/* binding */ SKETCH_WIDTH),
/* harmony export */   I8: () => (/* binding */ partners),
/* harmony export */   J7: () => (/* binding */ sketchHits),
/* harmony export */   i_: () => (/* binding */ CELL_HITS),
/* harmony export */   n1: () => (/* binding */ sketch),
/* harmony export */   rg: () => (/* binding */ SKETCH_ROWS)
/* harmony export */ });
/* unused harmony export mapLayers */
/* harmony import */ var _cross_gram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9124);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9619);
/* harmony import */ var _twins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);



/** Units of a layer that make its sketch. */
const SKETCH_ROWS = 16;
/** Numbers a sketched unit keeps: the noise of a sketched cosine is 1/16. */
const SKETCH_WIDTH = 256;
/** Hits of 16 that say a layer comes from another: chance gives that many at most once in 12! = 4.8e8. */
const CELL_HITS = 12;
/**
 * Folds the numbers of each standardised row into `SKETCH_WIDTH` sums with random signs (count sketch): inner products
 * are kept on average, and two models of one width are folded alike.
 */
function sketch(rows, width) {
    const count = rows.length / width;
    const sketched = new Float32Array(count * SKETCH_WIDTH);
    const places = foldOf(width);
    for (let row = 0; row < count; row += 1) {
        const from = row * width;
        const to = row * SKETCH_WIDTH;
        for (let at = 0; at < width; at += 1) {
            const place = places[at];
            const value = rows[from + at];
            sketched[to + (place >>> 1)] += (place & 1) === 0 ? value : -value;
        }
    }
    return sketched;
}
const folds = new Map();
/** Bucket and sign of each place, `bucket * 2 + sign`; the same for every model of this width. */
function foldOf(width) {
    const known = folds.get(width);
    if (known !== undefined)
        return known;
    const random = new _random_js__WEBPACK_IMPORTED_MODULE_1__/* .Random */ .o(width);
    const fold = Uint32Array.from({ length: width }, () => random.below(SKETCH_WIDTH * 2));
    folds.set(width, fold);
    return fold;
}
/**
 * T6: which layer of `a` is found in which layer of `b`, from sketches of `SKETCH_ROWS` units of each layer. A layer of
 * `b` that appears twice was copied (depth up-scaling), one that is missing was cut.
 */
function mapLayers(a, b) {
    return mapOf(sketchHits(a, b));
}
/** Hits of the sketches of every layer of `a` (rows) beside every layer of `b` (columns), -1 where `wanted` says no. */
function sketchHits(a, b, wanted = () => true) {
    return a.map((one, layerA) => b.map((two, layerB) => wanted(layerA, layerB) ? (0,_twins_js__WEBPACK_IMPORTED_MODULE_2__/* .twinHits */ .DJ)((0,_cross_gram_js__WEBPACK_IMPORTED_MODULE_0__/* .crossGram */ .U)(one, two, SKETCH_WIDTH), SKETCH_ROWS) : -1));
}
/** The cells with enough hits. */
function mapOf(hits) {
    return hits.flatMap((row, a) => row.flatMap((count, b) => (count >= CELL_HITS ? [{ a, b, hits: count, rows: SKETCH_ROWS }] : [])));
}
/**
 * Which layer of `b` each layer of `a` is tested against, on other units than the map was made from: the one it was
 * found in, else the one its nearest mapped neighbour points to, else the one of the same order. `null` for a layer with
 * no partner.
 */
function partners(layersA, layersB, map) {
    const best = new Map();
    for (const cell of map) {
        const before = best.get(cell.a);
        if (before === undefined || cell.hits > before.hits)
            best.set(cell.a, cell);
    }
    const known = [...best.values()].sort((one, two) => one.a - two.a);
    return Array.from({ length: layersA }, (_, layer) => {
        const exact = best.get(layer);
        if (exact !== undefined)
            return exact.b;
        let nearest = null;
        for (const cell of known) {
            if (nearest === null || Math.abs(cell.a - layer) < Math.abs(nearest.a - layer))
                nearest = cell;
        }
        const partner = nearest === null ? layer : layer + nearest.b - nearest.a;
        return partner >= 0 && partner < layersB ? partner : null;
    });
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BLOCK),
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/** Numbers of one side that are taken at a time: 128 KiB of bfloat16, so that both sides stay in the nearest caches. */
const BLOCK = 65_536;
/**
 * Cuts rows into blocks of at most `block` numbers: as many rows as fit, or, where a single row is longer, pieces of it. The
 * cut depends on nothing but the range, so that sums come out the same to the last bit wherever they are made.
 */
function* blocksOf({ start, count, width }, block = BLOCK) {
    if (width === 0)
        return;
    const rows = Math.floor(block / width);
    if (rows > 0) {
        for (let row = start; row < start + count; row += rows) {
            yield { first: row * width, elements: Math.min(rows, start + count - row) * width };
        }
        return;
    }
    for (let row = start; row < start + count; row += 1) {
        for (let at = 0; at < width; at += block) {
            yield { first: row * width + at, elements: Math.min(block, width - at) };
        }
    }
}


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ measureRange),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   xO: () => (/* binding */ addBlock)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _fixed_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3157);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2717);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3363);




/** Numbers of one side whose bytes are compared at a time. */
const BYTES_BLOCK = 4 * _blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .I;
function measureRange(job, kernel, fill) {
    const figures = job.kind === 'numbers' ? numbers(job, kernel, fill) : bytes(job, kernel, fill);
    return { ...figures, fixed: figures.same && job.rows.start === 0 ? whyFixed(job, kernel, fill) : null };
}
function numbers({ a, b, rows }, kernel, fill) {
    const { storedA, storedB } = kernel.buffers;
    const sizes = [(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfElement */ .pP)(a.dtype), (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfElement */ .pP)(b.dtype)];
    let same = a.dtype === b.dtype;
    let sums = _sums_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUMS */ .x3;
    let bytesRead = 0;
    for (const { first, elements } of (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .S)(rows)) {
        const one = storedA.subarray(0, elements * sizes[0]);
        const two = storedB.subarray(0, elements * sizes[1]);
        fill(a.extent, first * sizes[0], one);
        fill(b.extent, first * sizes[1], two);
        bytesRead += one.length + two.length;
        if (a.dtype === b.dtype && Buffer.compare(one, two) === 0) {
            sums = addEqual(sums, elements);
            continue;
        }
        same = false;
        sums = addBlock(sums, kernel.stored(a.dtype, b.dtype, elements), elements);
    }
    return { same, sums, bytesRead };
}
/** A block whose numbers are all equal says nothing about those that are not: it only counts as equal. */
function addBlock(sums, block, elements) {
    return block.equal === elements ? addEqual(sums, elements) : (0,_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .addSums */ .MT)(sums, block);
}
function addEqual(sums, elements) {
    return { ...sums, equal: sums.equal + elements };
}
function bytes({ a, b, rows }, kernel, fill) {
    const { storedA, storedB } = kernel.buffers;
    const size = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfElement */ .pP)(a.dtype);
    let bytesRead = 0;
    for (const { first, elements } of (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .S)(rows, Math.floor(BYTES_BLOCK / size))) {
        const one = storedA.subarray(0, elements * size);
        const two = storedB.subarray(0, elements * size);
        fill(a.extent, first * size, one);
        fill(b.extent, first * size, two);
        bytesRead += 2 * one.length;
        if (Buffer.compare(one, two) !== 0)
            return { same: false, sums: _sums_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUMS */ .x3, bytesRead };
    }
    return { same: true, sums: _sums_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUMS */ .x3, bytesRead };
}
function whyFixed({ a, rows }, kernel, fill) {
    const { storedA, valuesA } = kernel.buffers;
    const sample = sampleOf(rows);
    if (sample === null)
        return null;
    const { elements, width } = sample;
    const stored = storedA.subarray(0, elements * (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfElement */ .pP)(a.dtype));
    fill(a.extent, 0, stored);
    const values = valuesA.subarray(0, elements);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(a.dtype, stored, values);
    return (0,_fixed_table_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedTable */ .n)(values, width, 8 * (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfElement */ .pP)(a.dtype));
}
/** The numbers at the beginning of a tensor that are judged; `width` of them make a row. */
function sampleOf(rows) {
    const first = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .S)(rows).next().value;
    return first === undefined
        ? null
        : { elements: first.elements, width: Math.min(rows.width, first.elements) };
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ newKernel)
});

// EXTERNAL MODULE: ./build/weights/decode.js
var decode = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/weights/numbers/blocks.js
var blocks = __webpack_require__(2717);
;// CONCATENATED MODULE: ./build/weights/numbers/lane-sums.js
/** Sums of one kind that run side by side: numbers 0 and 1 of a group go to the first, 2 and 3 to the second. */
const LANES = 4;
/** Numbers that the lanes take in one step, two each. */
const GROUP = 2 * LANES;
/** Numbers that are added up in 32 bits before the sums go on in 64. */
const RUN = 128 * GROUP;
/** x, y, xx, yy, xy. */
const SUMS = 5;
/**
 * Adds one run of at most `RUN` pairs, `start` to `end`, to the totals: `LANES` for each of the five sums. Within a run each
 * lane adds in 32 bits; this is the order of additions that every kernel keeps to. `false`, and nothing added, when a sum
 * is not finite.
 */
function addRun(a, b, start, end, totals) {
    const { fround } = Math;
    const sums = new Float64Array(LANES * SUMS);
    let check = 0;
    for (let lane = 0; lane < LANES; lane += 1) {
        let x = 0;
        let y = 0;
        let xx = 0;
        let yy = 0;
        let xy = 0;
        for (let first = start + 2 * lane; first < end; first += GROUP) {
            for (let at = first; at < end && at < first + 2; at += 1) {
                const one = a[at];
                const two = b[at];
                x = fround(x + one);
                y = fround(y + two);
                xx = fround(xx + fround(one * one));
                yy = fround(yy + fround(two * two));
                xy = fround(xy + fround(one * two));
            }
        }
        check += xx + yy;
        sums[lane] = x;
        sums[LANES + lane] = y;
        sums[2 * LANES + lane] = xx;
        sums[3 * LANES + lane] = yy;
        sums[4 * LANES + lane] = xy;
    }
    if (check - check !== 0)
        return false;
    for (let at = 0; at < sums.length; at += 1)
        totals[at] += sums[at];
    return true;
}
/** The same for a run with numbers that are not finite, or too large for 32 bits: pairs with one that is not are left out. */
function addWildRun(a, b, start, end, totals) {
    let left = 0;
    for (let at = start; at < end; at += 1) {
        const one = a[at];
        const two = b[at];
        if (one - one !== 0 || two - two !== 0) {
            left += 1;
            continue;
        }
        const lane = ((at - start) % GROUP) >> 1;
        totals[lane] += one;
        totals[LANES + lane] += two;
        totals[2 * LANES + lane] += one * one;
        totals[3 * LANES + lane] += two * two;
        totals[4 * LANES + lane] += one * two;
    }
    return left;
}
/** One of the five sums from its lanes. */
function total(totals, sum) {
    const at = sum * LANES;
    return totals[at] + totals[at + 1] + (totals[at + 2] + totals[at + 3]);
}

;// CONCATENATED MODULE: ./build/weights/numbers/kernel.js



/** Bytes of the widest element. */
const WIDEST = 8;
/** Bytes that `layOut` needs. */
const BUFFER_BYTES = 2 * blocks/* BLOCK */.I * WIDEST + 2 * blocks/* BLOCK */.I * 4 + SUMS * LANES * 8;
function layOut(memory) {
    const stored = blocks/* BLOCK */.I * WIDEST;
    const values = 2 * stored;
    return {
        memory,
        storedA: new Uint8Array(memory, 0, stored),
        storedB: new Uint8Array(memory, stored, stored),
        valuesA: new Float32Array(memory, values, blocks/* BLOCK */.I),
        valuesB: new Float32Array(memory, values + blocks/* BLOCK */.I * 4, blocks/* BLOCK */.I),
        totals: new Float64Array(memory, values + 2 * blocks/* BLOCK */.I * 4, SUMS * LANES),
    };
}
/** Adds up blocks of two tensors. The bytes of a block go into `storedA` and `storedB`, or its values into the arrays of values. */
class Kernel {
    buffers;
    #loops;
    #wordsA;
    #wordsB;
    constructor(loops) {
        this.#loops = loops;
        this.buffers = loops.buffers;
        const { memory, valuesA, valuesB } = this.buffers;
        this.#wordsA = new Uint32Array(memory, valuesA.byteOffset, blocks/* BLOCK */.I);
        this.#wordsB = new Uint32Array(memory, valuesB.byteOffset, blocks/* BLOCK */.I);
    }
    /** Sums over a block of stored numbers. */
    stored(a, b, elements) {
        if (a !== 'BF16' || b !== 'BF16') {
            this.#decode(a, b, elements);
            return this.values(elements);
        }
        const loop = (at, pairs) => this.#loops.bfloats(at, pairs);
        return this.#sums(elements, loop, () => this.#decode(a, b, elements));
    }
    /** Sums over a block of values. */
    values(elements) {
        return this.#sums(elements, (at, pairs) => this.#loops.floats(at, pairs), () => undefined);
    }
    #decode(a, b, elements) {
        const { storedA, storedB, valuesA, valuesB } = this.buffers;
        (0,decode/* decode */.D4)(a, storedA.subarray(0, elements * (0,decode/* bytesOfElement */.pP)(a)), valuesA.subarray(0, elements));
        (0,decode/* decode */.D4)(b, storedB.subarray(0, elements * (0,decode/* bytesOfElement */.pP)(b)), valuesB.subarray(0, elements));
    }
    /** `needValues` is called before single pairs are looked at. */
    #sums(elements, loop, needValues) {
        const { totals, valuesA, valuesB } = this.buffers;
        totals.fill(0);
        const whole = elements - (elements % GROUP);
        let n = elements;
        let equal = 0;
        let decoded = false;
        const single = (start, end) => {
            if (!decoded)
                needValues();
            decoded = true;
            if (!addRun(valuesA, valuesB, start, end, totals))
                n -= addWildRun(valuesA, valuesB, start, end, totals);
            for (let at = start; at < end; at += 1)
                if (this.#wordsA[at] === this.#wordsB[at])
                    equal += 1;
        };
        for (let at = 0; at < whole;) {
            const taken = loop(at, whole - at);
            equal += taken.equal;
            at += taken.pairs;
            if (at === whole)
                break;
            const end = Math.min(at + RUN, whole);
            single(at, end);
            at = end;
        }
        if (whole < elements)
            single(whole, elements);
        return {
            n,
            equal,
            x: total(totals, 0),
            y: total(totals, 1),
            xx: total(totals, 2),
            yy: total(totals, 3),
            xy: total(totals, 4),
        };
    }
}

;// CONCATENATED MODULE: ./build/weights/numbers/script-loops.js


/** The loops in TypeScript, for a machine without WebAssembly and as what the kernel is held against. */
function scriptLoops() {
    const buffers = layOut(new ArrayBuffer(BUFFER_BYTES));
    const { memory, storedA, storedB, valuesA, valuesB, totals } = buffers;
    const wordsA = new Uint32Array(memory, valuesA.byteOffset, valuesA.length);
    const wordsB = new Uint32Array(memory, valuesB.byteOffset, valuesB.length);
    const floats = (start, pairs) => {
        let taken = 0;
        let equal = 0;
        while (taken < pairs) {
            const from = start + taken;
            const to = start + Math.min(taken + RUN, pairs);
            if (!addRun(valuesA, valuesB, from, to, totals))
                break;
            for (let at = from; at < to; at += 1)
                if (wordsA[at] === wordsB[at])
                    equal += 1;
            taken = to - start;
        }
        return { pairs: taken, equal };
    };
    return {
        buffers,
        floats,
        bfloats(start, pairs) {
            widen(new Uint16Array(memory, storedA.byteOffset), wordsA, start, pairs);
            widen(new Uint16Array(memory, storedB.byteOffset), wordsB, start, pairs);
            return floats(start, pairs);
        },
    };
}
/** bfloat16 is the upper half of a 32-bit float. */
function widen(halves, words, start, count) {
    for (let at = start; at < start + count; at += 1)
        words[at] = halves[at] << 16;
}

// EXTERNAL MODULE: ./build/weights/numbers/kernel-bytes.js
var kernel_bytes = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/weights/numbers/web-assembly.js
var web_assembly = __webpack_require__(6430);
;// CONCATENATED MODULE: ./build/weights/numbers/wasm-loops.js




/** The loops of scripts/kernel/sums.wat; `null` where this runtime has no WebAssembly with SIMD. */
function wasmLoops() {
    const made = (0,web_assembly/* assembled */.t)(kernel_bytes/* SUMS_BYTES */.bF, BUFFER_BYTES);
    if (made === null)
        return null;
    const exports = made.exports;
    const buffers = layOut(made.memory);
    const { storedA, storedB, valuesA, valuesB, totals } = buffers;
    const take = (loop, a, b, bytes, pairs) => {
        const groups = loop(a.byteOffset + bytes, b.byteOffset + bytes, pairs / GROUP, totals.byteOffset);
        return { pairs: groups * GROUP, equal: exports.equal.value };
    };
    return {
        buffers,
        floats: (at, pairs) => take(exports.floats, valuesA, valuesB, at * 4, pairs),
        bfloats: (at, pairs) => take(exports.bfloats, storedA, storedB, at * 2, pairs),
    };
}

;// CONCATENATED MODULE: ./build/weights/numbers/new-kernel.js



/** The fastest kernel this runtime has. All give the same bits. */
function newKernel() {
    return new Kernel(wasmLoops() ?? scriptLoops());
}


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ pooledCorrelation),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   x3: () => (/* binding */ NO_SUMS)
/* harmony export */ });
/* unused harmony export scatterOf */
const NO_SUMS = { n: 0, equal: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
function addSums(one, two) {
    return {
        n: one.n + two.n,
        equal: one.equal + two.equal,
        x: one.x + two.x,
        y: one.y + two.y,
        xx: one.xx + two.xx,
        yy: one.yy + two.yy,
        xy: one.xy + two.xy,
    };
}
function scatterOf({ n, x, y, xx, yy, xy }) {
    if (n === 0)
        return { xx: 0, yy: 0, xy: 0 };
    return { xx: xx - (x * x) / n, yy: yy - (y * y) / n, xy: xy - (x * y) / n };
}
/** Rounding leaves this share of a sum of squares where the numbers are all the same. */
const ROUNDING = 1e-6;
/**
 * Pearson's r of tensors put together, each about its own mean: different means would correlate by themselves. `null`
 * when either side does not vary.
 */
function pooledCorrelation(parts) {
    let xx = 0;
    let yy = 0;
    let xy = 0;
    let rawX = 0;
    let rawY = 0;
    for (const part of parts) {
        const scatter = scatterOf(part);
        xx += scatter.xx;
        yy += scatter.yy;
        xy += scatter.xy;
        rawX += part.xx;
        rawY += part.yy;
    }
    if (!(xx > rawX * ROUNDING) || !(yy > rawY * ROUNDING))
        return null;
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Lt: () => (/* binding */ pairComponents),
/* harmony export */   g0: () => (/* binding */ hypothesesOf)
/* harmony export */ });
/** Kinds that can be mapped come first: they tell the others which layers belong together. */
const ORDER = ['dense', 'dense/experts', 'experts/dense', 'shared', 'router', 'experts'];
/**
 * Pairs components by the shape of their hidden units, whatever they are called: an encoder inside a larger model meets
 * the encoder published alone. Every pair is a hypothesis that the bound has to pay for.
 */
function pairComponents(a, b) {
    const pairs = [];
    for (const left of a) {
        for (const right of b) {
            const kinds = pairKinds(left, right);
            if (kinds.length > 0)
                pairs.push({ a: left, b: right, kinds });
        }
    }
    // Parts with hidden units before tables of tokens, which every pair of models of one width has.
    pairs.sort((one, two) => Number(isTable(one)) - Number(isTable(two)));
    const unpaired = [
        ...lonely('a', a, new Set(pairs.map((pair) => pair.a)), b),
        ...lonely('b', b, new Set(pairs.map((pair) => pair.b)), a),
    ];
    return { pairs, unpaired };
}
function isTable(pair) {
    return pair.kinds.every(({ family }) => family === 'places');
}
/** Tests that may decide, over all pairs: what the bounds are multiplied by. */
function hypothesesOf(pairs) {
    let count = 0;
    for (const { kinds } of pairs) {
        const units = kinds.filter(({ family }) => family === 'units').length;
        // All kinds together, each alone, the turned stream and the search.
        if (units > 0)
            count += 3 + (units > 1 ? units : 0);
        for (const { family, a } of kinds)
            count += family === 'units' ? 0 : a.length;
    }
    return Math.max(3, count);
}
function pairKinds(a, b) {
    const left = byBlock(a);
    const right = byBlock(b);
    const kinds = [];
    for (const [block, groups] of left) {
        const others = right.get(block);
        if (others !== undefined)
            push(kinds, block, familyOf(block), groups, others);
    }
    // Upcycling makes experts of a dense block, and a merge of experts makes a dense block.
    for (const [one, two] of [
        ['dense', 'experts'],
        ['experts', 'dense'],
    ]) {
        const groups = left.get(one);
        const others = right.get(two);
        if (groups !== undefined && others !== undefined && !right.has(one) && !left.has(two)) {
            push(kinds, `${one}/${two}`, 'units', groups, others);
        }
    }
    const rank = (kind) => (ORDER.indexOf(kind) === -1 ? ORDER.length : ORDER.indexOf(kind));
    return kinds.sort((one, two) => rank(one.kind) - rank(two.kind));
}
function familyOf(block) {
    if (block === 'tokens')
        return 'places';
    return block.startsWith('rows ') ? 'rows' : 'units';
}
function push(kinds, kind, family, a, b) {
    const shapes = new Set(b.map(shapeOf));
    const left = a.filter((group) => shapes.has(shapeOf(group)));
    const kept = new Set(left.map(shapeOf));
    const right = b.filter((group) => kept.has(shapeOf(group)));
    if (left.length > 0)
        kinds.push({ kind, family, ...chosenExperts(left, right) });
}
/** Groups of experts that are read, at most, unless three layers alone have more. */
const EXPERTS = 512;
const LEAST_LAYERS = 3;
/** All experts of as many layers as can be read: experts may have been re-ordered inside a layer, so none may be missing. */
function chosenExperts(a, b) {
    const most = Math.max(a.length, b.length);
    if (most <= EXPERTS || ![...a, ...b].some(({ expert }) => expert !== null))
        return { a, b };
    const theirs = new Set(b.map(({ layer }) => layer));
    const shared = [...new Set(a.map(({ layer }) => layer))].filter((layer) => theirs.has(layer));
    const count = Math.max(LEAST_LAYERS, Math.floor((EXPERTS * shared.length) / most));
    const kept = new Set(shared.length <= count
        ? shared
        : Array.from({ length: count }, (_, at) => shared[Math.floor(((at + 0.5) * shared.length) / count)]));
    const inside = ({ layer }) => kept.has(layer);
    return { a: a.filter(inside), b: b.filter(inside) };
}
/** What must agree for two groups to be compared: units, and the widths of their matrices in order. */
function shapeOf(group) {
    return `${group.units}x${group.tensors.map(({ part, width }) => `${part === 'fc1' ? 'gate' : part}:${width}`).join('+')}`;
}
function byBlock(component) {
    const blocks = new Map();
    for (const group of component.groups) {
        const list = blocks.get(group.block);
        if (list === undefined)
            blocks.set(group.block, [group]);
        else
            list.push(group);
    }
    return blocks;
}
function lonely(side, components, paired, others) {
    const theirs = [...new Set(others.flatMap((other) => other.groups.map(shapeOf)))].slice(0, 3).join(', ');
    return components
        .filter((component) => !paired.has(component))
        .map((component) => ({
        side,
        component: component.stem,
        reason: component.groups.length === 0
            ? 'no hidden units known by name'
            : `hidden units of ${shapeOf(component.groups[0])}; the other model has ${theirs === '' ? 'none' : theirs}`,
    }));
}


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/** Seeded numbers: the same seed gives the same stream on every machine (sfc32, Practically Random). */
class Random {
    #a = 0;
    #b = 0;
    #c = 0;
    #counter = 1;
    #spare = null;
    constructor(seed) {
        this.#a = seed >>> 0;
        this.#b = Math.floor(seed / 2 ** 32) >>> 0;
        this.#c = 0x9e3779b9;
        for (let round = 0; round < 16; round += 1)
            this.bits();
    }
    /** 32 random bits. */
    bits() {
        const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
        this.#counter = (this.#counter + 1) | 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) | 0;
        this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
        return sum >>> 0;
    }
    /** From 0 up to, not including, 1. */
    uniform() {
        return this.bits() / 2 ** 32;
    }
    /** A whole number below `bound`. */
    below(bound) {
        return Math.floor(this.uniform() * bound);
    }
    /** Standard normal, by Marsaglia's polar method. */
    normal() {
        if (this.#spare !== null) {
            const value = this.#spare;
            this.#spare = null;
            return value;
        }
        for (;;) {
            const x = 2 * this.uniform() - 1;
            const y = 2 * this.uniform() - 1;
            const square = x * x + y * y;
            if (square >= 1 || square === 0)
                continue;
            const factor = Math.sqrt((-2 * Math.log(square)) / square);
            this.#spare = y * factor;
            return x * factor;
        }
    }
    /** Shuffles in place (Fisher and Yates). */
    shuffle(values) {
        for (let last = values.length - 1; last > 0; last -= 1) {
            const other = this.below(last + 1);
            const held = values[last];
            values[last] = values[other];
            values[other] = held;
        }
        return values;
    }
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble)
});

// EXTERNAL MODULE: ./build/weights/comparison.js
var comparison = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/weights/decide.js
var decide = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/weights/exclusions.js
var weights_exclusions = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/weights/numbers/sums.js
var numbers_sums = __webpack_require__(3363);
// EXTERNAL MODULE: ./build/weights/tensor-name.js
var tensor_name = __webpack_require__(3345);
;// CONCATENATED MODULE: ./build/weights/work/numbers-tests.js


/**
 * What the reading of all numbers says of each pair of components: how many are equal, and how those of tensors that are not
 * equal go together, in all and by layer. Report only: numbers of one tensor are not independent of each other.
 */
function numbersTests(found) {
    const pairs = new Map();
    for (const { unit, result } of found) {
        const one = (0,tensor_name/* readTensorName */.b)(unit.a);
        const two = (0,tensor_name/* readTensorName */.b)(unit.b);
        const pairKey = `${one.stem}\n${two.stem}`;
        const pair = pairs.get(pairKey) ?? { a: one.stem, b: two.stem, rows: new Map() };
        pairs.set(pairKey, pair);
        const part = one.suffix.replace(/\d+/g, '*');
        const rowKey = `${one.layer} ${part}`;
        const row = pair.rows.get(rowKey) ?? { layer: one.layer, part, tensors: new Map(), elements: 0 };
        pair.rows.set(rowKey, row);
        row.tensors.set(unit.a, (0,numbers_sums/* addSums */.MT)(row.tensors.get(unit.a) ?? numbers_sums/* NO_SUMS */.x3, result.sums));
        row.elements += elementsOf(unit.shapes[0], unit.count);
    }
    return [...pairs.values()].map(({ a, b, rows }) => {
        const all = [...rows.values()];
        const sums = all.flatMap(({ tensors }) => [...tensors.values()]);
        return {
            test: 'numbers',
            a,
            b,
            tensors: sums.length,
            elements: all.reduce((sum, { elements }) => sum + elements, 0),
            equal: sums.reduce((sum, { equal }) => sum + equal, 0),
            r: (0,numbers_sums/* pooledCorrelation */.IM)(sums),
            layers: all.map(({ layer, part, tensors, elements }) => ({
                layer,
                part,
                elements,
                equal: [...tensors.values()].reduce((sum, { equal }) => sum + equal, 0),
                r: (0,numbers_sums/* pooledCorrelation */.IM)([...tensors.values()]),
            })),
        };
    });
}
function elementsOf(shape, rows) {
    return rows * shape.slice(1).reduce((product, size) => product * size, 1);
}

;// CONCATENATED MODULE: ./build/weights/work/assemble.js




/**
 * Puts the results of all units of a plan together. Goes through them in the order of the plan, so that it makes no
 * difference who found them when.
 */
function assemble(plan, results, elapsedMs) {
    const exclusions = new weights_exclusions/* Exclusions */.O();
    exclusions.addFolded(plan.excluded);
    const equal = equalTwins(plan, results);
    for (const { twin, fixed } of equal) {
        if (fixed !== null)
            exclusions.add('a', twin.a, `equal bytes, not learned: ${fixed}`);
    }
    const identical = equal.filter(({ fixed }) => fixed === null).map(({ twin }) => twin);
    const outcomes = resultsOf(plan, results, 'tests');
    for (const { result } of outcomes)
        exclusions.addFolded(result.excluded);
    const tested = outcomes.map(({ unit, result }) => withIdentical(result.outcome.component, unit, identical));
    const components = [
        ...tested,
        ...onlyIdentical(identical, outcomes.map(({ unit }) => unit)),
    ];
    const norms = resultsOf(plan, results, 'norms').map(({ result }) => result.norms);
    const tests = [
        testOne(plan, identical),
        ...outcomes.flatMap(({ result }) => result.outcome.tests),
        ...norms.filter((one) => one !== null),
        ...numbersTests(resultsOf(plan, results, 'numbers')),
    ];
    const { verdict, inconclusive } = overall(plan, components, identical, outcomes.map(({ result }) => result.outcome.tests));
    const leading = components.find((component) => component.verdict === verdict) ?? strongest(components);
    return {
        schemaVersion: '1',
        tool: plan.tool,
        a: describe(plan.a),
        b: describe(plan.b),
        verdict,
        inconclusive,
        pValueBound: leading?.pValueBound ?? 1,
        log10PValueBound: leading?.log10PValueBound ?? 0,
        hypotheses: plan.hypotheses,
        effect: leading?.effect ?? null,
        limitOfDetection: leading?.limitOfDetection ?? null,
        tests,
        layerMap: outcomes.flatMap(({ result }) => result.outcome.layers),
        layerGrids: outcomes.flatMap(({ result }, component) => result.outcome.grids.map((grid) => ({ component, ...grid }))),
        components,
        excluded: exclusions.toArray(),
        references: [],
        merge: null,
        bytesRead: plan.units.reduce((sum, { id }) => sum + results.get(id).bytesRead, plan.a.headerBytes + plan.b.headerBytes),
        elapsedMs,
    };
}
function describe({ name, tensors, parameters, bytes }) {
    return { name, tensors, parameters, bytes };
}
function resultsOf(plan, results, kind) {
    return plan.units
        .filter((unit) => unit.kind === kind)
        .map((unit) => ({ unit, result: results.get(unit.id) }));
}
/** Twins all of whose rows have the same bytes. */
function equalTwins(plan, results) {
    const byTensors = new Map();
    for (const unit of plan.units) {
        if (unit.kind !== 'bytes' && unit.kind !== 'numbers')
            continue;
        const key = `${unit.a}\n${unit.b}`;
        const list = byTensors.get(key);
        const result = results.get(unit.id);
        if (list === undefined)
            byTensors.set(key, [result]);
        else
            list.push(result);
    }
    return plan.twins.flatMap((twin) => {
        const parts = byTensors.get(`${twin.a}\n${twin.b}`) ?? [];
        if (parts.length === 0 || !parts.every(({ same }) => same))
            return [];
        return [{ twin, fixed: parts[0].fixed }];
    });
}
function testOne(plan, identical) {
    return {
        test: 'T1',
        informative: plan.informative,
        identical: identical.length,
        identicalFiles: plan.identicalFiles,
        bytes: identical.reduce((sum, { bytes }) => sum + bytes, 0),
        examples: identical.slice(0, 3).map(({ a }) => a),
    };
}
/** What the tests of units say of a pair, once it is known how many of its tensors are equal. */
function withIdentical(component, { a, b }, identical) {
    const identicalTensors = identical.filter(({ stems }) => stems[0] === a && stems[1] === b).length;
    if (identicalTensors < decide/* IDENTICAL_TENSORS */.x)
        return { ...component, identicalTensors };
    return { ...component, identicalTensors, verdict: 'identical', decidedBy: 'T1', decidedOn: null };
}
/** Pairs of components that share bytes but no units known by name. */
function onlyIdentical(identical, pairs) {
    const seen = new Set(pairs.map(({ a, b }) => `${a}\n${b}`));
    const results = new Map();
    for (const { stems, role, elements } of identical) {
        const key = stems.join('\n');
        if (seen.has(key))
            continue;
        const before = results.get(key);
        const identicalTensors = (before?.identicalTensors ?? 0) + 1;
        results.set(key, {
            a: stems[0],
            b: stems[1],
            role,
            verdict: identicalTensors >= decide/* IDENTICAL_TENSORS */.x ? 'identical' : 'inconclusive',
            parametersA: (before?.parametersA ?? 0) + elements[0],
            parametersB: (before?.parametersB ?? 0) + elements[1],
            layers: 0,
            identicalTensors,
            pValueBound: 1,
            log10PValueBound: 0,
            effect: null,
            limitOfDetection: null,
            decidedBy: identicalTensors >= decide/* IDENTICAL_TENSORS */.x ? 'T1' : null,
            decidedOn: null,
        });
    }
    return [...results.values()];
}
function strongest(components) {
    return [...components].sort((one, two) => rank(one.verdict) - rank(two.verdict))[0];
}
function rank(verdict) {
    return comparison/* WEIGHT_VERDICTS */.c.indexOf(verdict);
}
function overall(plan, components, identical, tests) {
    if (plan.identicalFiles > 0)
        return { verdict: 'identical', inconclusive: null };
    const total = {
        identicalTensors: identical.length,
        logBound: 0,
        r: null,
        layers: 0,
        limitOfDetection: null,
    };
    const verdict = [(0,decide/* decide */.LD)(total), ...components.map((one) => one.verdict)].sort((x, y) => rank(x) - rank(y))[0];
    if (verdict !== 'no-evidence' && verdict !== 'inconclusive')
        return { verdict, inconclusive: null };
    // What could not be read may be the part in question.
    if (plan.unread !== null)
        return { verdict: 'inconclusive', inconclusive: plan.unread };
    if (verdict === 'inconclusive')
        return { verdict, inconclusive: whyNothing(components, tests.flat()) };
    // A copy with both its units and its residual stream re-arranged passes every test, and only its frame shows.
    if (plan.sameVocabulary && plan.sameShapes)
        return { verdict: 'inconclusive', inconclusive: 'disguise' };
    return { verdict, inconclusive: null };
}
function whyNothing(components, tests) {
    if (components.length === 0)
        return 'no-pair';
    const twins = tests.filter((test) => test.test === 'T2');
    return twins.length > 0 && twins.every(({ kind }) => kind === 'tokens') ? 'only-tokens' : 'too-few-units';
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./build/weights/random.js
var weights_random = __webpack_require__(9619);
;// CONCATENATED MODULE: ./build/weights/norms.js

/**
 * Cosine expected of independent vectors with these means and standard deviations (of all elements, not of a sample):
 * E[ab] is the product of the means, so vectors around 1 have a cosine near 1 whoever made them.
 */
function expectedCosine(meanA, sdA, meanB, sdB) {
    const lengths = Math.sqrt((meanA * meanA + sdA * sdA) * (meanB * meanB + sdB * sdB));
    return lengths === 0 ? 0 : (meanA * meanB) / lengths;
}
/** `null` when a vector is constant: no correlation can be had from it. */
function normFigures(a, b) {
    const one = moments(a);
    const two = moments(b);
    if (one.sd === 0 || two.sd === 0)
        return null;
    let products = 0;
    for (let at = 0; at < a.length; at += 1)
        products += a[at] * b[at];
    const mean = products / a.length;
    const rootA = Math.hypot(one.mean, one.sd);
    const rootB = Math.hypot(two.mean, two.sd);
    return {
        meanA: one.mean,
        meanB: two.mean,
        cosine: mean / (rootA * rootB),
        expectedCosine: expectedCosine(one.mean, one.sd, two.mean, two.sd),
        pearson: (mean - one.mean * two.mean) / (one.sd * two.sd),
    };
}
function moments(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return { mean, sd: Math.sqrt(squares / values.length) };
}
const RELABELLINGS = 400;
/**
 * Standard score of the mean correlation over all vectors when one relabelling of the residual dimensions is applied to
 * all of them. The vectors of one model share a pattern over these dimensions, so scores of single vectors must never be
 * pooled as if they were independent. `null` when no score can be had.
 */
function jointScore(a, b, seed = 1) {
    const width = a[0]?.length ?? 0;
    const ones = a.map(standardised);
    const twos = b.map(standardised);
    const order = Uint32Array.from({ length: width }, (_, at) => at);
    const observed = agreement(ones, twos, order);
    const random = new weights_random/* Random */.o(seed);
    let sum = 0;
    let squares = 0;
    for (let round = 0; round < RELABELLINGS; round += 1) {
        const value = agreement(ones, twos, random.shuffle(order));
        sum += value;
        squares += value * value;
    }
    const mean = sum / RELABELLINGS;
    const sd = Math.sqrt(Math.max(0, squares / RELABELLINGS - mean * mean));
    return sd > 0 ? (observed - mean) / sd : null;
}
function standardised(values) {
    const { mean, sd } = moments(values);
    return Float64Array.from(values, (value) => (sd === 0 ? 0 : (value - mean) / sd));
}
function agreement(a, b, order) {
    let sum = 0;
    for (let index = 0; index < a.length; index += 1) {
        const one = a[index];
        const two = b[index];
        for (let at = 0; at < order.length; at += 1)
            sum += one[at] * two[order[at]];
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/weights/compare-norms.js

const NORM = /(^|[._])(\w*norm\w*|ln\w*)\.weight$/i;
/** Vectors kept in memory for the joint score. */
const VECTORS = 512;
const LONGEST = 65_536;
/** T7 of a pair of components: norm vectors of the same name, layer and length. `null` when there are none. */
async function compareNorms(a, b) {
    const theirs = new Map(norms(b.component).map((tensor) => [keyOf(tensor), tensor]));
    const ones = [];
    const twos = [];
    const figures = [];
    for (const tensor of norms(a.component)) {
        const other = theirs.get(keyOf(tensor));
        if (other === undefined || ones.length >= VECTORS)
            continue;
        const one = (await a.source.rows(tensor.info.name, 0, tensor.info.elements)).slice();
        const two = (await b.source.rows(other.info.name, 0, other.info.elements)).slice();
        const figure = normFigures(one, two);
        if (figure === null || !Number.isFinite(figure.cosine + figure.pearson))
            continue;
        figures.push(figure);
        ones.push(one);
        twos.push(two);
    }
    if (figures.length === 0)
        return null;
    const mean = (pick) => figures.reduce((sum, figure) => sum + pick(figure), 0) / figures.length;
    return {
        test: 'T7',
        a: a.component.stem,
        b: b.component.stem,
        vectors: figures.length,
        cosine: mean(({ cosine }) => cosine),
        expectedCosine: mean(({ expectedCosine }) => expectedCosine),
        largestGap: Math.max(...figures.map(({ cosine, expectedCosine }) => Math.abs(cosine - expectedCosine))),
        pearson: mean(({ pearson }) => pearson),
        jointScore: jointScoreOfCommonest(ones, twos),
    };
}
/** One relabelling can only be applied to vectors of one length: the commonest. */
function jointScoreOfCommonest(ones, twos) {
    const counts = new Map();
    for (const { length } of ones)
        counts.set(length, (counts.get(length) ?? 0) + 1);
    const [length] = [...counts].sort((a, b) => b[1] - a[1])[0];
    const fits = (vector) => vector.length === length;
    return jointScore(ones.filter(fits), twos.filter(fits));
}
function norms(component) {
    return component.tensors.filter(({ info, name }) => info.shape.length === 1 &&
        info.unreadable === null &&
        info.elements >= 16 &&
        info.elements <= LONGEST &&
        NORM.test(`.${name.suffix}`));
}
function keyOf({ info, name }) {
    return `${name.layer} ${name.suffix} ${info.elements}`;
}

// EXTERNAL MODULE: ./build/weights/cross-gram.js + 1 modules
var cross_gram = __webpack_require__(9124);
;// CONCATENATED MODULE: ./build/weights/gram.js


/** Relabellings at least as high that settle that nothing is there. */
const ENOUGH = 20;
/**
 * T4: correlates the inner products of the units of one model with those of the other (Mantel). Turning, permuting or
 * reflecting the residual stream changes none of them, so a rotated copy is found, at about the square of r. Rows must be
 * standardised, units in the same order.
 */
function gramTest(a, b, width, relabellings, seed) {
    const rows = a.length / width;
    const one = centredPairs((0,cross_gram/* ownGram */.E)(a, width), rows);
    const two = centredPairs((0,cross_gram/* ownGram */.E)(b, width), b.length / width);
    if (one === null || two === null || rows * width !== b.length)
        return null;
    const order = Uint32Array.from({ length: rows }, (_, at) => at);
    const observed = gram_agreement(one, two, order);
    const random = new weights_random/* Random */.o(seed);
    let atLeast = 0;
    let sum = 0;
    let squares = 0;
    let drawn = 0;
    while (drawn < relabellings && atLeast < ENOUGH) {
        drawn += 1;
        const value = gram_agreement(one, two, random.shuffle(order));
        if (value >= observed)
            atLeast += 1;
        sum += value;
        squares += value * value;
    }
    const mean = sum / drawn;
    const sd = Math.sqrt(Math.max(0, squares / drawn - mean * mean));
    return {
        correlation: observed,
        z: sd > 0 ? (observed - mean) / sd : 0,
        p: atLeast >= ENOUGH ? atLeast / drawn : (1 + atLeast) / (1 + relabellings),
    };
}
/** Products of different rows with mean 0 and length 1, in both triangles, the diagonal 0; `null` when all are equal. */
function centredPairs(products, rows) {
    const count = (rows * (rows - 1)) / 2;
    let sum = 0;
    for (let row = 1; row < rows; row += 1) {
        for (let column = 0; column < row; column += 1)
            sum += products[row * rows + column];
    }
    const mean = sum / count;
    let energy = 0;
    for (let row = 1; row < rows; row += 1) {
        for (let column = 0; column < row; column += 1)
            energy += (products[row * rows + column] - mean) ** 2;
    }
    if (!(energy > 1e-20))
        return null;
    const factor = 1 / Math.sqrt(energy);
    for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < row; column += 1) {
            const value = (products[row * rows + column] - mean) * factor;
            products[row * rows + column] = value;
            products[column * rows + row] = value;
        }
        products[row * rows + row] = 0;
    }
    return products;
}
function gram_agreement(one, two, order) {
    const rows = order.length;
    let sum = 0;
    for (let i = 1; i < rows; i += 1) {
        const from = i * rows;
        const to = order[i] * rows;
        for (let j = 0; j < i; j += 1)
            sum += one[from + j] * two[to + order[j]];
    }
    return sum;
}
/**
 * Natural logarithm of the p that independent groups give together (Fisher): exact for p uniform, too large for the p of
 * a Monte Carlo test, which is on the safe side. The tail of chi-squared with 2T degrees is e^-x times the first T terms
 * of e^x.
 */
function logFisher(ps) {
    const half = -ps.reduce((sum, p) => sum + Math.log(p), 0);
    let term = 0;
    let log = 0;
    for (let index = 1; index < ps.length; index += 1) {
        term += Math.log(half) - Math.log(index);
        log = Math.max(log, term) + Math.log1p(Math.exp(-Math.abs(log - term)));
    }
    return ps.length === 0 || half <= 0 ? 0 : Math.min(0, log - half);
}

// EXTERNAL MODULE: ./build/weights/unit-rows.js
var unit_rows = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/weights/compare-rotated.js


const ROWS = 256;
/** Fewer units say too little for their time. */
const LEAST_ROWS = 32;
const GROUPS = 8;
/** Six groups at the smallest p of 999 relabellings give 1e-12 together; fewer groups take more, and three are too few. */
const MANY_GROUPS = 6;
const compare_rotated_RELABELLINGS = 999;
const MORE_RELABELLINGS = 9_999;
/** T4 over up to eight of the groups that the twin test laid side by side, spread over the depth. */
async function compareRotated(tested, a, b) {
    const usable = tested.filter((group) => group.a.units >= LEAST_ROWS);
    const chosen = spread(usable, GROUPS);
    const results = [];
    const buffers = [new unit_rows/* RowBuffer */.Hl(), new unit_rows/* RowBuffer */.Hl()];
    for (const [index, { a: one, b: two }] of chosen.entries()) {
        const rows = Math.min(ROWS, one.units);
        const start = Math.floor((one.units - rows) / 2);
        const left = (0,unit_rows/* standardise */.Zp)(await (0,unit_rows/* readUnits */.g9)(a.source, one, start, rows, one.width, buffers[0]), one.width);
        const right = (0,unit_rows/* standardise */.Zp)(await (0,unit_rows/* readUnits */.g9)(b.source, two, start, rows, two.width, buffers[1]), two.width);
        const relabellings = chosen.length < MANY_GROUPS ? MORE_RELABELLINGS : compare_rotated_RELABELLINGS;
        const result = gramTest(left, right, one.width, relabellings, index + 1);
        if (result !== null)
            results.push({ ...result, rows });
    }
    if (results.length === 0)
        return null;
    const count = results.length;
    return {
        groups: count,
        layers: new Set(chosen.map(({ a: one }) => one.layer)).size,
        units: results.reduce((sum, { rows }) => sum + rows, 0),
        correlation: results.reduce((sum, { correlation }) => sum + correlation, 0) / count,
        z: results.reduce((sum, { z }) => sum + z, 0) / Math.sqrt(count),
        logP: logFisher(results.map(({ p }) => p)),
    };
}
/** `count` of the items at even distances. */
function spread(items, count) {
    if (items.length <= count)
        return [...items];
    return Array.from({ length: count }, (_, at) => items[Math.floor(((at + 0.5) * items.length) / count)]);
}

// EXTERNAL MODULE: ./build/weights/effect.js
var weights_effect = __webpack_require__(7281);
// EXTERNAL MODULE: ./build/weights/layer-map.js
var layer_map = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/weights/twins.js
var twins = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/weights/unit-search.js

/** Share of searched units, and their least number, whose gate and up rows must agree before a permutation is believed. */
const AGREEING_SHARE = 0.1;
const AGREEING = 32;
/** For each row of `a`, the row of `b` with the largest absolute inner product, searched in blocks. */
function nearestRows(a, b, width) {
    const rows = a.length / width;
    const others = b.length / width;
    const nearest = new Uint32Array(rows);
    const best = new Float64Array(rows).fill(-1);
    const block = 512;
    for (let first = 0; first < others; first += block) {
        const count = Math.min(block, others - first);
        const products = (0,cross_gram/* crossGram */.U)(a, b.subarray(first * width, (first + count) * width), width);
        for (let row = 0; row < rows; row += 1)
            searchRow(products, row, count, first, best, nearest);
    }
    return nearest;
}
function searchRow(products, row, count, first, best, nearest) {
    let most = best[row];
    let place = nearest[row];
    const end = (row + 1) * count;
    for (let at = row * count; at < end; at += 1) {
        const product = products[at];
        const value = product < 0 ? -product : product;
        if (value > most) {
            most = value;
            place = first + at - row * count;
        }
    }
    best[row] = most;
    nearest[row] = place;
}
/** T5: how many units find the same unit by their gate row and by their up row. */
function agreeing(byGate, byUp) {
    return byGate.reduce((sum, unit, at) => sum + (unit === byUp[at] ? 1 : 0), 0);
}
/** Least agreement that is acted on. Layers of one model that were laid wrongly beside each other reached 14 of 384. */
function agreementNeeded(searched) {
    return Math.max(AGREEING, Math.ceil(searched * AGREEING_SHARE));
}

;// CONCATENATED MODULE: ./build/weights/compare-permuted.js







const LAYERS = 3;
const SEARCHED = 256;
const CONFIRMED = 64;
/** Numbers of a unit that its sketch is made of: it keeps no more than 256 sums of them in any case. */
const SKETCHED = 1024;
/** Numbers of the searched matrix that are read at a time, as whole units: at least this many. */
const BLOCK = 1 << 20;
const LEAST_UNITS = 64;
/**
 * T5: searches for permuted units in up to three layers. A unit is found when its gate row and its up row, each searched
 * in the whole matrix of the other model, lead to the same unit; where there is no gate, its row and its column of the
 * matrix it writes to. `null` where layers have only one of them.
 */
async function comparePermuted(tested, a, b) {
    const twoViews = tested.filter(({ a: one, b: two }) => viewsOf(one) !== null && viewsOf(two) !== null && one.units >= 2 * CONFIRMED);
    if (twoViews.length === 0)
        return null;
    let searched = 0;
    let found = 0;
    let needed = 0;
    let hits = 0;
    const effects = [];
    const chosen = spread(twoViews, LAYERS);
    for (const { a: one, b: two } of chosen) {
        const layer = await searchLayer(one, two, a, b);
        searched += layer.searched;
        found += layer.agreeing;
        needed += agreementNeeded(layer.searched);
        if (layer.confirmed === null)
            continue;
        hits += layer.confirmed.hits;
        effects.push(layer.confirmed.effect);
    }
    return {
        layers: chosen.length,
        searched,
        agreeing: found,
        needed,
        groups: effects.length,
        hits,
        effect: (0,weights_effect/* combineEffects */.qw)(effects),
        sensitivity: effects,
    };
}
async function searchLayer(one, two, a, b) {
    const searched = Math.min(SEARCHED, one.units - CONFIRMED);
    const rows = searched + CONFIRMED;
    const parts = viewsOf(one);
    const others = viewsOf(two);
    const wanted = [await sketchUnits(parts[0], a, rows), await sketchUnits(parts[1], a, rows)];
    const widths = [sketchWidth(parts[0]), sketchWidth(parts[1])];
    const byGate = nearestRows(wanted[0], await sketchUnits(others[0], b, two.units), widths[0]);
    const byUp = nearestRows(wanted[1].subarray(0, searched * widths[1]), await sketchUnits(others[1], b, two.units), widths[1]);
    const count = agreeing(byUp, byGate.subarray(0, searched));
    if (count < agreementNeeded(searched))
        return { searched, agreeing: count, confirmed: null };
    // Units that were not searched, matched by gate alone, tested by up alone.
    const left = (0,unit_rows/* standardise */.Zp)(await (0,unit_rows/* readUnits */.g9)(a.source, parts[1], searched, CONFIRMED), parts[1].width);
    const right = new Float32Array(left.length);
    for (let unit = 0; unit < CONFIRMED; unit += 1) {
        const row = await (0,unit_rows/* readUnits */.g9)(b.source, others[1], byGate[searched + unit], 1);
        right.set(row, unit * row.length);
    }
    const products = (0,cross_gram/* crossGram */.U)(left, (0,unit_rows/* standardise */.Zp)(right, parts[1].width), parts[1].width);
    return {
        searched,
        agreeing: count,
        confirmed: { hits: (0,twins/* twinHits */.DJ)(products, CONFIRMED), effect: (0,weights_effect/* groupEffect */.py)(products, CONFIRMED) },
    };
}
/** Two sets of numbers of every unit, each with its own way to find it. */
function viewsOf(group) {
    const [first, second] = [...group.tensors, ...(group.output === null ? [] : [group.output])];
    if (first === undefined || second === undefined)
        return null;
    const view = (slice) => ({ ...group, tensors: [slice], width: slice.width });
    return [view(first), view(second)];
}
/** Rows that are no longer than a sketch are searched as they are. */
function sketchWidth({ width }) {
    return Math.min(width, layer_map/* SKETCH_WIDTH */.AO);
}
async function sketchUnits(group, side, units) {
    const kept = sketchWidth(group);
    const width = Math.min(SKETCHED, group.width);
    const all = new Float32Array(units * kept);
    // Units along the second axis are gathered from whole lines: the fewer times, the better.
    const across = group.tensors.some(({ axis }) => axis === 1) ? width : group.width;
    const atOnce = Math.max(LEAST_UNITS, Math.floor(BLOCK / across));
    const buffer = new unit_rows/* RowBuffer */.Hl();
    for (let start = 0; start < units; start += atOnce) {
        const count = Math.min(atOnce, units - start);
        const rows = (0,unit_rows/* standardise */.Zp)(await (0,unit_rows/* readUnits */.g9)(side.source, group, start, count, width, buffer), width);
        all.set(kept === group.width ? rows : (0,layer_map/* sketch */.n1)(rows, width), start * kept);
    }
    return all;
}

// EXTERNAL MODULE: ./build/weights/compare-units.js + 1 modules
var compare_units = __webpack_require__(5748);
// EXTERNAL MODULE: ./build/weights/comparison.js
var comparison = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/weights/decide.js
var decide = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/weights/detection.js
var detection = __webpack_require__(6765);
;// CONCATENATED MODULE: ./build/weights/evidence-options.js



/**
 * The ways in which the twin tests of a pair may convict. Hidden units count together and each kind alone, because copied
 * attention must not drown in new feed-forward blocks. Tensors without a known meaning may share one relabelling; there
 * only the best one counts.
 */
function twinOptions(compared) {
    const options = [];
    const units = compared.filter(({ kind }) => kind.family === 'units');
    const all = units.flatMap(({ tested }) => tested);
    add(options, 'all', all);
    const spoken = units.filter(({ tested }) => tested.length > 0);
    if (spoken.length > 1)
        for (const { kind, tested } of spoken)
            add(options, kind.kind, tested);
    for (const { kind, tested } of compared) {
        if (kind.family === 'places')
            for (const group of tested)
                add(options, kind.kind, [group]);
    }
    const rows = compared.filter(({ kind }) => kind.family === 'rows').flatMap(({ tested }) => tested);
    const effect = (0,weights_effect/* combineEffects */.qw)(rows.map((group) => group.effect));
    if (effect !== null) {
        const bounds = rows.map(({ hits }) => (0,twins/* logTwinBound */.ZI)(hits, 1));
        options.push({
            kind: 'rows',
            groups: rows,
            hits: rows.reduce((sum, { hits }) => sum + hits, 0),
            logBound: Math.min(...bounds),
            effect,
            layers: bounds.filter((bound) => bound <= decide/* LOG_LEVEL */.E$).length,
        });
    }
    return options;
}
function add(options, kind, groups) {
    const effect = (0,weights_effect/* combineEffects */.qw)(groups.map((group) => group.effect));
    if (effect === null)
        return;
    const hits = groups.reduce((sum, group) => sum + group.hits, 0);
    const logBound = (0,twins/* logTwinBound */.ZI)(hits, groups.length);
    options.push({ kind, groups, hits, logBound, effect, layers: layersOf(groups) });
}
function layersOf(groups) {
    return new Set(groups.map(({ a }) => a.layer)).size;
}

// EXTERNAL MODULE: ./build/evidence/weights/dtype.js
var weights_dtype = __webpack_require__(1506);
// EXTERNAL MODULE: ./build/weights/fixed-table.js
var fixed_table = __webpack_require__(3157);
;// CONCATENATED MODULE: ./build/weights/wave-positions.js


const POSITIONS = /(^|[._])(wpe|pe|pos|position\w*|pos_\w*|\w*_pos|embed_positions)($|[._])/i;
const wave_positions_ROWS = 64;
const MOST_ROWS = 65_536;
/**
 * Whether a model adds waves to its residual stream: they tell its places apart before any training, so that the places
 * of two independent models are no longer alike by chance only, and may not be tested. The tables are excluded by name.
 */
async function hasWavePositions({ a: groups }, a, b) {
    const width = groups[0].units;
    let found = false;
    for (const { source, exclusions, letter } of [a, b]) {
        for (const { name, shape, dtype, unreadable } of source.tensors()) {
            const [rows] = shape;
            if (unreadable !== null || shape.length !== 2 || shape[1] !== width || rows > MOST_ROWS)
                continue;
            if (!POSITIONS.test(name))
                continue;
            const values = await source.rows(name, 0, Math.min(wave_positions_ROWS, rows));
            if ((0,fixed_table/* fixedTable */.n)(values, width, (0,weights_dtype/* bitsOf */.e)(dtype) ?? 32) !== 'wave-table')
                continue;
            exclusions.add(letter, name, 'waves in the residual stream: its places are not alike');
            found = true;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/weights/compare-pair.js









/**
 * All tests of one pair of components, the cheap ones first: units in order (T6, T2, T3), and only when these see
 * nothing, a turned residual stream (T4) and permuted units (T5). `index` is the component's place in the result.
 */
async function comparePair(pair, a, b, identicalTensors, hypotheses, index) {
    const names = { a: pair.a.stem, b: pair.b.stem };
    const paid = Math.log(hypotheses);
    const compared = await compareKinds(pair, a, b);
    const options = twinOptions(compared);
    const tests = options.flatMap((option) => twinTests(option, names, paid));
    if (options.length > 0)
        tests.push(mapTest(compared, names));
    const limit = limitOf(options, decide/* LOG_LEVEL */.E$ - paid);
    let best = bestOf(options, paid);
    const units = options.find(({ kind }) => kind === 'all')?.groups ?? [];
    const hidden = units.filter(({ a: { block } }) => HIDDEN.has(block));
    const open = () => identicalTensors === 0 && best.logBound > decide/* LOG_LEVEL */.E$ && hidden.length > 0;
    if (open()) {
        const rotated = await compareRotated(hidden, a, b);
        if (rotated !== null) {
            const logBound = pay(rotated.logP, paid);
            const { groups, units, correlation, z, layers } = rotated;
            tests.push({ test: 'T4', ...names, groups, units, correlation, z, pValueBound: bound(logBound) });
            if (logBound <= decide/* LOG_LEVEL */.E$) {
                const r = Math.sqrt(Math.max(0, correlation));
                best = { by: 'T4', logBound, effect: { r, interval: null }, layers, kind: 'all' };
            }
        }
    }
    if (open()) {
        const permuted = await comparePermuted(hidden, a, b);
        if (permuted !== null) {
            const logBound = pay((0,twins/* logTwinBound */.ZI)(permuted.hits, permuted.groups), paid);
            const { layers, searched, agreeing, needed, groups } = permuted;
            tests.push({
                test: 'T5',
                ...names,
                layers,
                searched,
                agreeing,
                needed,
                groups,
                hits: permuted.hits,
                pValueBound: bound(logBound),
            });
            if (logBound <= decide/* LOG_LEVEL */.E$)
                best = { by: 'T5', logBound, effect: permuted.effect, layers: groups, kind: 'all' };
        }
    }
    const verdict = (0,decide/* decide */.LD)({
        identicalTensors,
        logBound: best.logBound,
        r: best.effect?.r ?? null,
        layers: best.layers,
        limitOfDetection: limit,
    });
    const evident = best.logBound <= decide/* LOG_LEVEL */.E$;
    return {
        tests,
        layers: compared.flatMap((one) => layerPairs(one, index)),
        grids: compared.flatMap(({ grid }) => (grid === null ? [] : [grid])),
        component: {
            ...names,
            role: pair.a.role ?? pair.b.role,
            verdict,
            parametersA: pair.a.parameters,
            parametersB: pair.b.parameters,
            layers: best.layers,
            identicalTensors,
            pValueBound: bound(best.logBound),
            log10PValueBound: best.logBound / Math.LN10,
            effect: best.effect === null ? null : { r: best.effect.r, interval: best.effect.interval },
            limitOfDetection: limit,
            decidedBy: verdict === 'identical' ? 'T1' : evident ? best.by : null,
            decidedOn: verdict !== 'identical' && evident ? best.kind : null,
        },
    };
}
/** Blocks whose single rows are hidden units. */
const HIDDEN = new Set(['dense', 'shared', 'experts']);
async function compareKinds(pair, a, b) {
    const compared = [];
    const guide = new Map();
    for (const kind of pair.kinds) {
        if (kind.family === 'places' && (await hasWavePositions(kind, a, b)))
            continue;
        const one = await (0,compare_units/* compareUnits */.HG)(kind, a, b, guide);
        compared.push(one);
        if (guide.size > 0 || one.map.length === 0 || kind.family !== 'units')
            continue;
        for (const { a: left, b: right } of one.tested)
            guide.set(left.layer, right.layer);
    }
    return compared;
}
/** The option that says most: copied attention is not made less by new feed-forward blocks beside it. */
function bestOf(options, paid) {
    const [first] = options;
    if (first === undefined)
        return { by: 'T2', logBound: 0, effect: null, layers: 0, kind: null };
    const evident = options.filter((option) => pay(option.logBound, paid) <= decide/* LOG_LEVEL */.E$);
    const strength = (option) => comparison/* WEIGHT_VERDICTS */.c.indexOf(verdictOf(option, paid));
    const chosen = evident.length > 0
        ? evident.reduce((one, two) => (strength(two) < strength(one) ? two : one))
        : options.reduce((one, two) => (two.logBound < one.logBound ? two : one));
    // Where nothing convicts, the size of the effect is told of all units.
    const { effect, kind } = evident.length > 0 ? chosen : first;
    return { by: 'T2', logBound: pay(chosen.logBound, paid), effect, layers: chosen.layers, kind };
}
function verdictOf({ logBound, effect, layers }, paid) {
    return (0,decide/* decide */.LD)({
        identicalTensors: 0,
        logBound: pay(logBound, paid),
        r: effect.r,
        layers,
        limitOfDetection: null,
    });
}
/**
 * What a copy in the same order would have to keep to be seen: by all hidden units together; by the best single tensor
 * where their meaning is not known. A table of tokens alone is not the model, and says nothing about the rest.
 */
function limitOf(options, logLevel) {
    const limits = options.flatMap(({ kind, groups }) => {
        const effects = groups.map(({ effect }) => effect);
        if (kind === 'all')
            return [(0,detection/* limitOfDetection */.u)(effects, logLevel)];
        return kind === 'rows' ? effects.map((effect) => (0,detection/* limitOfDetection */.u)([effect], logLevel)) : [];
    });
    const known = limits.filter((limit) => limit !== null);
    return known.length === 0 ? null : Math.min(...known);
}
function twinTests(option, names, paid) {
    const { kind, groups, hits, effect } = option;
    return [
        {
            test: 'T2',
            ...names,
            kind,
            groups: groups.length,
            units: groups.reduce((sum, { effect: { rows } }) => sum + rows, 0),
            hits,
            expectedHits: groups.length,
            pValueBound: bound(pay(option.logBound, paid)),
        },
        { test: 'T3', ...names, kind, r: effect.r, interval: effect.interval, z: effect.z },
    ];
}
/** Every hypothesis that was open to be tested raises the bound. */
function pay(log, paid) {
    return Math.min(0, log + paid);
}
/** A bound too small for a number is the smallest number, never 0: it is a bound and not a certainty. */
function bound(log) {
    return Math.max(Number.MIN_VALUE, Math.exp(log));
}
function mapTest(compared, names) {
    const tested = compared.flatMap((one) => one.tested);
    const map = compared.filter(({ kind }) => kind.family !== 'places').flatMap((one) => one.map);
    return {
        test: 'T6',
        ...names,
        layersA: layersOf(tested),
        layersB: new Set(tested.map((group) => group.b.layer)).size,
        mapped: new Set(map.map(({ a }) => a)).size,
        cells: [...new Map(map.map(({ a, b }) => [`${a} ${b}`, [a, b]])).values()],
    };
}
function layerPairs(one, component) {
    return one.tested.map(({ kind, a, b, sketchHits, hits, effect }) => ({
        component,
        kind,
        a: a.layer,
        b: b.layer,
        sketchHits,
        hits,
        units: effect.rows,
        r: effect.r,
    }));
}

// EXTERNAL MODULE: ./build/weights/exclusions.js
var weights_exclusions = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/weights/numbers/blocks.js
var blocks = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/weights/numbers/measure.js
var measure = __webpack_require__(9051);
// EXTERNAL MODULE: ./build/weights/numbers/new-kernel.js + 4 modules
var new_kernel = __webpack_require__(639);
// EXTERNAL MODULE: ./build/weights/numbers/sums.js
var numbers_sums = __webpack_require__(3363);
;// CONCATENATED MODULE: ./build/weights/work/measure-elsewhere.js






/** Numbers that are asked for at a time: one request of a tensor that is far away. */
const CHUNK = 1 << 20;
/** Bytes that are compared at a time. */
const BYTES = 1 << 20;
const SAMPLE_BYTES = 65_536;
const DISTINCT_WORDS = 256;
let kernel = null;
function rowsOf({ shape, elements }, { start, count }) {
    return { start, count, width: elements / Math.max(1, shape[0] ?? 1) };
}
/** What `measureRange` finds, of tensors that only their sources can read. The sums are the same to the last bit. */
async function measureElsewhere({ a, b }, unit) {
    const info = a.info(unit.a);
    const rows = rowsOf(info, unit);
    const sums = unit.kind === 'numbers' ? await sumsOf(a, b, unit, rows) : numbers_sums/* NO_SUMS */.x3;
    const comparable = info.dtype === b.info(unit.b).dtype;
    const maybeSame = comparable && (unit.kind === 'bytes' || sums.equal === rows.count * rows.width);
    const compared = maybeSame ? await compareBytes(a, b, unit) : { same: false, bytesRead: 0 };
    const fixed = compared.same && unit.start === 0 ? await whyFixed(a, info, rows) : null;
    return { ...compared, sums, fixed, bytesRead: unit.kind === 'numbers' ? unit.bytes : compared.bytesRead };
}
async function sumsOf(a, b, unit, rows) {
    kernel ??= (0,new_kernel/* newKernel */.g)();
    const { valuesA, valuesB } = kernel.buffers;
    const { width } = rows;
    const perBlock = (0,blocks/* blocksOf */.S)(rows).next().value?.elements ?? 0;
    // Whole blocks at a time, so that the cut into blocks is that of the whole range.
    const rowsPerBlock = Math.max(1, Math.floor(perBlock / width));
    const atOnce = rowsPerBlock * Math.max(1, Math.floor(CHUNK / (rowsPerBlock * width)));
    let sums = numbers_sums/* NO_SUMS */.x3;
    for (let start = rows.start; start < rows.start + rows.count; start += atOnce) {
        const count = Math.min(atOnce, rows.start + rows.count - start);
        const one = await a.rows(unit.a, start, count);
        const two = await b.rows(unit.b, start, count);
        for (const { first, elements } of (0,blocks/* blocksOf */.S)({ start: 0, count, width })) {
            valuesA.set(one.subarray(first, first + elements));
            valuesB.set(two.subarray(first, first + elements));
            sums = (0,measure/* addBlock */.xO)(sums, kernel.values(elements), elements);
        }
    }
    return sums;
}
async function compareBytes(a, b, unit) {
    const { bytes, shape } = a.info(unit.a);
    const rowBytes = bytes / Math.max(1, shape[0] ?? 1);
    const end = Math.min(bytes, Math.ceil((unit.start + unit.count) * rowBytes));
    let bytesRead = 0;
    for (let at = Math.floor(unit.start * rowBytes); at < end; at += BYTES) {
        const to = Math.min(end, at + BYTES);
        const one = await a.bytes(unit.a, at, to);
        const two = await b.bytes(unit.b, at, to);
        bytesRead += 2 * (to - at);
        if (Buffer.compare(one, two) !== 0)
            return { same: false, bytesRead };
    }
    return { same: true, bytesRead };
}
async function whyFixed(source, info, rows) {
    if (info.unreadable !== null) {
        const bytes = await source.bytes(info.name, 0, Math.min(info.bytes, SAMPLE_BYTES));
        const words = new Set();
        for (let at = 0; at + 1 < bytes.length; at += 2)
            words.add(bytes[at] | (bytes[at + 1] << 8));
        return words.size < DISTINCT_WORDS ? 'few-values' : null;
    }
    const sample = (0,measure/* sampleOf */.uV)(rows);
    if (sample === null)
        return null;
    const { elements, width } = sample;
    const values = await source.rows(info.name, 0, Math.max(1, Math.floor(elements / rows.width)));
    return (0,fixed_table/* fixedTable */.n)(values.subarray(0, elements), width, (0,weights_dtype/* bitsOf */.e)(info.dtype) ?? 32);
}

;// CONCATENATED MODULE: ./build/weights/work/carry-out.js




/**
 * Does units in any order, those of local files side by side, and reports each. What is reported depends on the models only.
 * Without `readers` everything goes through the sources of the models.
 * @throws ToolError of the first unit that fails, or when a file was changed meanwhile.
 */
async function carryOut(prepared, units, readers, finished) {
    const local = [];
    const own = [];
    for (const unit of units) {
        if (unit.kind === 'tests' || unit.kind === 'norms') {
            own.push(async () => finished(unit, plain(await testUnits(prepared, unit))));
            continue;
        }
        const job = readers === null ? null : localJob(prepared, unit);
        if (job === null || readers === null) {
            own.push(async () => finished(unit, rowResult(unit, await measureElsewhere(prepared, unit))));
        }
        else
            local.push(async () => finished(unit, rowResult(unit, await readers.read(job))));
    }
    // Taken from the end, which costs nothing; the longest work comes first in a plan.
    own.reverse();
    local.reverse();
    let failed = false;
    const lane = async (queue) => {
        for (let task = queue.pop(); task !== undefined && !failed; task = queue.pop()) {
            try {
                await task();
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const ended = await Promise.allSettled([
        lane(own),
        ...Array.from({ length: readers?.width ?? 0 }, () => lane(local)),
    ]);
    const broken = ended.find((one) => one.status === 'rejected');
    if (broken !== undefined)
        throw broken.reason;
    prepared.a.assertUnchanged();
    prepared.b.assertUnchanged();
}
/** As it will come back from a file, so that it makes no difference whether it went through one. */
function plain(result) {
    return JSON.parse(JSON.stringify(result));
}
async function testUnits({ plan, a, b, pairs, norms }, unit) {
    const before = a.bytesRead() + b.bytesRead();
    const spent = () => a.bytesRead() + b.bytesRead() - before;
    if (unit.kind === 'norms') {
        const [one, two] = norms.find(([x, y]) => x.stem === unit.a && y.stem === unit.b);
        const figures = await compareNorms({ component: one, source: a }, { component: two, source: b });
        return { kind: 'norms', norms: figures, bytesRead: spent() };
    }
    const index = pairs.findIndex((pair) => pair.a.stem === unit.a && pair.b.stem === unit.b);
    const exclusions = new weights_exclusions/* Exclusions */.O();
    const outcome = await comparePair(pairs[index], { source: a, exclusions, letter: 'a' }, { source: b, exclusions, letter: 'b' }, 
    // What T1 finds is laid over the outcome once all units are together.
    0, plan.hypotheses, index);
    return { kind: 'tests', outcome, excluded: exclusions.toArray(), bytesRead: spent() };
}
function localJob({ a, b }, unit) {
    const one = a.extent(unit.a);
    const two = b.extent(unit.b);
    if (one === null || two === null)
        return null;
    const info = a.info(unit.a);
    return {
        kind: unit.kind,
        a: { extent: one, dtype: info.dtype },
        b: { extent: two, dtype: b.info(unit.b).dtype },
        rows: rowsOf(info, unit),
    };
}
function rowResult(unit, { same, sums, fixed, bytesRead }) {
    return unit.kind === 'bytes'
        ? { kind: 'bytes', same, fixed, bytesRead }
        : { kind: 'numbers', same, sums, fixed, bytesRead };
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   mc: () => (/* binding */ READINGS),
/* harmony export */   oP: () => (/* binding */ withId),
/* harmony export */   rY: () => (/* binding */ planId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * `all`: every number of tensors of the same name and shape is read. `tests`: only what the tests need, and whole tensors
 * that look equal.
 */
const READINGS = ['all', 'tests'];
function withId(unit) {
    return { ...unit, id: shortHash(unit) };
}
/** Hash of a plan by what it says, not by who carries it out. */
function planId(plan) {
    const { parts: _, ...rest } = { ...plan, id: undefined };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(rest)).digest('hex');
}
/** Sixteen hexadecimal digits. */
function shortHash(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(value)).digest('hex').slice(0, 16);
}
/** JSON with the keys of every object in order. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1)))
        : inner);
}
/** Which of `parts` parts, counted from 1, does a unit: its id, read as a number, modulo their number. */
function partOf(id, parts) {
    return Number(BigInt(`0x${id}`) % BigInt(parts)) + 1;
}


/***/ }),

/***/ 4052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(4756);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/weights/counted-source.js

/**
 * Counts the bytes of tensors that are asked for, each time they are. What a source really reads depends on what it keeps and
 * on what lies together; this depends on the question only, so that every way to split the work states the same number.
 */
class CountedSource {
    name;
    totalBytes;
    remote;
    heads;
    #source;
    #infos;
    #asked = 0;
    constructor(source) {
        this.#source = source;
        this.name = source.name;
        this.totalBytes = source.totalBytes;
        this.remote = source.remote ?? false;
        this.heads = source.heads ?? [];
        this.#infos = new Map(source.tensors().map((info) => [info.name, info]));
    }
    tensors() {
        return this.#source.tensors();
    }
    /** @throws ToolError when there is no such tensor. */
    info(name) {
        const info = this.#infos.get(name);
        if (info === undefined)
            throw new errors/* ToolError */.v4(`${this.name} has no tensor ${JSON.stringify(name)}`);
        return info;
    }
    pointers() {
        return this.#source.pointers();
    }
    rows(name, start, count) {
        const { bytes, shape } = this.info(name);
        this.#asked += Math.round((bytes / Math.max(1, shape[0] ?? 1)) * count);
        return this.#source.rows(name, start, count);
    }
    bytes(name, start, end) {
        this.#asked += end - start;
        return this.#source.bytes(name, start, end);
    }
    extent(name) {
        return this.#source.extent?.(name) ?? null;
    }
    async prepare(wanted) {
        await this.#source.prepare?.(wanted);
    }
    assertUnchanged() {
        this.#source.assertUnchanged?.();
    }
    /** Bytes asked for so far. */
    bytesRead() {
        return this.#asked;
    }
    close() {
        this.#source.close();
    }
}

// EXTERNAL MODULE: ./build/weights/exclusions.js
var weights_exclusions = __webpack_require__(2869);
;// CONCATENATED MODULE: ./build/weights/identical.js


/** Fewer elements coincide too easily: biases of zero, norms of one. */
const ELEMENTS = 65_536;
/** Bytes from the middle of a tensor that tell candidates for the full comparison. */
const PROBE = 256;
/** Tensors that are looked at when each look is a request. */
const REMOTE_PROBES = 512;
/**
 * T1, first part: pairs of tensors of the same type, shape and middle bytes, under whatever names. Only tensors count that
 * hold enough learned numbers. Whether all bytes are equal is for the reading of these pairs to say.
 */
async function findTwins(a, b) {
    const left = informative(a.components);
    const right = informative(b.components);
    const shapes = new Set(left.map(({ info }) => shapeKey(info)));
    const theirs = new Set(right.map(({ info }) => shapeKey(info)));
    const candidates = new Map();
    const hashes = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha256')];
    for (const tensor of affordable(right, b.source).filter(({ info }) => shapes.has(shapeKey(info)))) {
        const probe = await probeOf(b.source, tensor.info);
        hashes[1].update(probe, 'latin1');
        const key = `${shapeKey(tensor.info)} ${probe}`;
        const list = candidates.get(key);
        if (list === undefined)
            candidates.set(key, [tensor]);
        else
            list.push(tensor);
    }
    const twins = [];
    for (const tensor of affordable(left, a.source).filter(({ info }) => theirs.has(shapeKey(info)))) {
        const probe = await probeOf(a.source, tensor.info);
        hashes[0].update(probe, 'latin1');
        const found = candidates.get(`${shapeKey(tensor.info)} ${probe}`);
        if (found !== undefined)
            twins.push({ a: tensor, b: likeliest(found, tensor) });
    }
    return {
        informative: [left.length, right.length],
        twins,
        probes: [hashes[0].digest('hex'), hashes[1].digest('hex')],
    };
}
function informative(components) {
    return components
        .flatMap(({ tensors }) => tensors)
        .filter((tensor) => {
        if (tensor.info.shape.length < 2 || tensor.info.elements < ELEMENTS)
            return false;
        const reason = (0,weights_exclusions/* excludedByRule */.v)(tensor);
        return reason === null || !/^(fixed buffer|part of a quantisation|whole numbers|empty)/.test(reason);
    });
}
/** All tensors of a model on this machine, some at even distances of one that is elsewhere. */
function affordable(tensors, source) {
    if (source.remote !== true || tensors.length <= REMOTE_PROBES)
        return tensors;
    return Array.from({ length: REMOTE_PROBES }, (_, at) => tensors[Math.floor(((at + 0.5) * tensors.length) / REMOTE_PROBES)]);
}
function shapeKey({ dtype, shape }) {
    return `${dtype}[${shape}]`;
}
async function probeOf(source, info) {
    const middle = Math.floor(info.bytes / 2);
    const bytes = await source.bytes(info.name, middle, Math.min(info.bytes, middle + PROBE));
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** The namesake, else the first: tensors of equal middles and different ends are masks and tables. */
function likeliest(found, tensor) {
    const { layer, suffix } = tensor.name;
    return found.find(({ name }) => name.layer === layer && name.suffix === suffix) ?? found[0];
}

// EXTERNAL MODULE: ./build/weights/pairing.js
var pairing = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/weights/unit-groups.js + 4 modules
var unit_groups = __webpack_require__(7184);
// EXTERNAL MODULE: ./build/weights/work/plan.js
var work_plan = __webpack_require__(1675);
;// CONCATENATED MODULE: ./build/weights/work/units.js

/** Bytes of one side that a unit reads: small enough to spread evenly, large enough to keep plans short. */
const UNIT_BYTES = 64 * 2 ** 20;
/** All units of a comparison, those first that the others do not need but that take longest: tests, norms, then bytes. */
function unitsOf({ read, twins, pairs, beside }) {
    const units = [];
    for (const pair of pairs) {
        units.push((0,work_plan/* withId */.oP)({ kind: 'tests', a: pair.a.stem, b: pair.b.stem, bytes: leastBytes(pair) }));
    }
    for (const [one, two] of beside) {
        units.push((0,work_plan/* withId */.oP)({ kind: 'norms', a: one.stem, b: two.stem, bytes: vectorBytes(one) + vectorBytes(two) }));
    }
    const done = new Set();
    if (read === 'all') {
        for (const [one, two] of onePartner(beside)) {
            for (const [a, b] of namesakes(one, two)) {
                done.add(`${a.name}\n${b.name}`);
                for (const unit of rangesOf('numbers', a, b))
                    units.push(unit);
            }
        }
    }
    for (const { a, b } of twins) {
        if (done.has(`${a.info.name}\n${b.info.name}`))
            continue;
        for (const unit of rangesOf('bytes', a.info, b.info))
            units.push(unit);
    }
    return units;
}
/** Each component of `a` with the one of `b` that bears its name, else with the first it is tested against. */
function onePartner(beside) {
    const partners = new Map();
    for (const [a, b] of beside) {
        const before = partners.get(a);
        if (before === undefined || (a.stem === b.stem && before.stem !== a.stem))
            partners.set(a, b);
    }
    return [...partners];
}
/** Tensors of the same layer, name and shape that hold numbers. */
function namesakes(a, b) {
    const key = ({ info, name }) => `${name.layer} ${name.suffix} [${info.shape}]`;
    const theirs = new Map(b.tensors.map((tensor) => [key(tensor), tensor.info]));
    return a.tensors.flatMap((tensor) => {
        const other = theirs.get(key(tensor));
        return other === undefined || !hasNumbers(tensor.info) || !hasNumbers(other)
            ? []
            : [[tensor.info, other]];
    });
}
function hasNumbers({ unreadable, elements }) {
    return unreadable === null && elements > 0;
}
function rangesOf(kind, a, b) {
    const rows = a.shape[0] ?? 1;
    const rowBytes = [a.bytes / rows, b.bytes / rows];
    const atOnce = Math.max(1, Math.floor(UNIT_BYTES / Math.max(...rowBytes)));
    const units = [];
    for (let start = 0; start < rows; start += atOnce) {
        const count = Math.min(atOnce, rows - start);
        const tensors = {
            a: a.name,
            b: b.name,
            dtypes: [a.dtype, b.dtype],
            shapes: [a.shape, b.shape],
            start,
            count,
        };
        units.push((0,work_plan/* withId */.oP)({ kind, ...tensors, bytes: Math.round((rowBytes[0] + rowBytes[1]) * count) }));
    }
    return units;
}
/** Rows of every layer that T2 and T6 read. */
const TESTED_ROWS = 80;
function leastBytes({ kinds }) {
    const groups = kinds.flatMap(({ a, b }) => [...a, ...b]);
    const bytes = groups.map(({ tensors, units }) => tensors.reduce((sum, { tensor, width }) => sum + (tensor.bytes / tensor.elements) * width * Math.min(TESTED_ROWS, units), 0));
    return Math.round(bytes.reduce((sum, one) => sum + one, 0));
}
function vectorBytes({ tensors }) {
    return tensors.filter(({ info }) => info.shape.length === 1).reduce((sum, { info }) => sum + info.bytes, 0);
}

;// CONCATENATED MODULE: ./build/weights/work/prepare.js









/** Pairs of components tested; a model of more parts than this is no model. */
const PAIRS = 64;
/** A whole file of this size with the same hash is somebody's weights. */
const FILE_BYTES = 1 << 20;
/** Share of bytes that could not be read above which nothing is said to be missing. */
const UNREADABLE_SHARE = 0.01;
/** Bytes of both models that one part of a plan reads, when nobody says how many parts there are. */
const PART_BYTES = 16 * 2 ** 30;
/** Pairs of tensors that are read whole to hold their bytes against each other, when the models are not both here. */
const REMOTE_TWINS = 4;
/** Jobs of one matrix of GitHub Actions. */
const MOST_PARTS = 256;
/**
 * Plans a comparison from the headers of two models and a few bytes of each tensor. Two runs over the same models give the
 * same plan to the last byte.
 * @throws ToolError when a file cannot be read.
 */
async function prepare(sourceA, sourceB, options) {
    const headerBytes = [headerBytesOf(sourceA), headerBytesOf(sourceB)];
    const a = new CountedSource(sourceA);
    const b = new CountedSource(sourceB);
    const componentsA = (0,unit_groups/* componentsOf */.c)(a.tensors(), a.heads);
    const componentsB = (0,unit_groups/* componentsOf */.c)(b.tensors(), b.heads);
    const exclusions = new weights_exclusions/* Exclusions */.O();
    exclusions.addComponents('a', componentsA);
    exclusions.addComponents('b', componentsB);
    const { pairs: all, unpaired } = (0,pairing/* pairComponents */.Lt)(componentsA, componentsB);
    for (const { side, component, reason } of unpaired)
        exclusions.add(side, component === '' ? '(all)' : component, reason);
    for (const { a: one, b: two } of all.slice(PAIRS))
        exclusions.add('a', one.stem, `beside ${two.stem}: more than ${PAIRS} pairs`);
    const pairs = all.slice(0, PAIRS);
    const { informative, twins: alike, probes, } = await findTwins({ source: a, components: componentsA }, { source: b, components: componentsB });
    const norms = componentsBeside(componentsA, componentsB, pairs);
    const read = options.read ?? (isPlain(a) && isPlain(b) ? 'all' : 'tests');
    const twins = read === 'tests' && (a.remote || b.remote) ? cheapest(alike) : alike;
    const plan = {
        schemaVersion: '1',
        tool: { name: tool/* TOOL_NAME */.l, version: tool/* TOOL_VERSION */.w },
        parts: options.parts ??
            Math.min(MOST_PARTS, Math.max(1, Math.ceil((a.totalBytes + b.totalBytes) / PART_BYTES))),
        read,
        sameVocabulary: options.sameVocabulary,
        a: describe(a, headerBytes[0] + a.bytesRead(), probes[0]),
        b: describe(b, headerBytes[1] + b.bytesRead(), probes[1]),
        hypotheses: (0,pairing/* hypothesesOf */.g0)(pairs),
        informative,
        identicalFiles: identicalFiles(a, b),
        unread: unreadOf([a, b]),
        sameShapes: shapesOf(a) === shapesOf(b),
        excluded: exclusions.toArray(),
        twins: twins.map(plannedTwin),
        units: unitsOf({ a, b, read, twins, pairs, beside: norms }),
    };
    return { plan: { ...plan, id: (0,work_plan/* planId */.rY)(plan) }, a, b, pairs, norms };
}
function describe(source, headerBytes, probesSha256) {
    const tensors = source.tensors();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, dtype, shape, bytes, unreadable } of tensors)
        hash.update(`${JSON.stringify([name, dtype, shape, bytes, unreadable])}\n`);
    for (const { path, sha256, bytes } of source.pointers())
        hash.update(`${JSON.stringify([path, sha256, bytes])}\n`);
    hash.update(`${JSON.stringify(source.heads ?? [])}\n`);
    return {
        name: source.name,
        tensors: tensors.length,
        parameters: tensors.reduce((sum, { elements }) => sum + elements, 0),
        bytes: source.totalBytes,
        headerBytes,
        tensorsSha256: hash.digest('hex'),
        probesSha256,
    };
}
function plannedTwin({ a, b }) {
    return {
        a: a.info.name,
        b: b.info.name,
        bytes: a.info.bytes,
        elements: [a.info.elements, b.info.elements],
        stems: [a.name.stem, b.name.stem],
        role: a.name.role,
    };
}
/** What every source had read when it was first seen: a model may be compared with several. */
const opened = new WeakMap();
function headerBytesOf(source) {
    const known = opened.get(source) ?? source.bytesRead();
    opened.set(source, known);
    return known;
}
/** Of each pair of components the smallest few twins: where bytes come from afar, these are enough to tell a copy. */
function cheapest(twins) {
    const counts = new Map();
    const kept = [...twins]
        .sort((one, two) => one.a.info.bytes - two.a.info.bytes)
        .filter(({ a, b }) => {
        const key = `${a.name.stem}\n${b.name.stem}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return count <= REMOTE_TWINS;
    });
    return twins.filter((twin) => kept.includes(twin));
}
/** Each pair of components that is tested, and components of one name. */
function componentsBeside(a, b, pairs) {
    const chosen = pairs.map((pair) => [pair.a, pair.b]);
    for (const one of a) {
        const same = b.find(({ stem }) => stem === one.stem);
        if (same !== undefined && !chosen.some(([x, y]) => x === one && y === same))
            chosen.push([one, same]);
    }
    return chosen;
}
/** Every tensor lies in one piece on this machine, and its bytes are its numbers. */
function isPlain(source) {
    return source.tensors().every(({ name, elements }) => elements === 0 || source.extent(name) !== null);
}
function identicalFiles(a, b) {
    const theirs = new Set(b.pointers().map(({ sha256 }) => sha256));
    return a.pointers().filter(({ sha256, bytes }) => bytes >= FILE_BYTES && theirs.has(sha256)).length;
}
function unreadOf(sources) {
    if (sources.some((source) => source.pointers().length > 0))
        return 'pointers';
    return sources.some(isPacked) ? 'packed' : null;
}
function isPacked(source) {
    let all = 0;
    let unread = 0;
    for (const { bytes, unreadable } of source.tensors()) {
        all += bytes;
        if (unreadable !== null)
            unread += bytes;
    }
    return unread > all * UNREADABLE_SHARE;
}
function shapesOf(source) {
    return source
        .tensors()
        .map(({ name, shape }) => `${name} ${shape}`)
        .sort()
        .join('\n');
}


/***/ })

};
