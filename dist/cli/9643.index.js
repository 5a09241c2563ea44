(__chunk_url__ => {"use strict"; return {id: 9643, ids: [9643,37], modules: {

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ haveSameVocabulary),
/* harmony export */   GF: () => (/* binding */ openModel),
/* harmony export */   N9: () => (/* binding */ withModels),
/* harmony export */   UG: () => (/* binding */ withAllModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_tokenizers_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4854);
/* harmony import */ var _evidence_tokenizers_read_tokenizer_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8838);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5217);
/* harmony import */ var _source_random_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6392);
/* harmony import */ var _source_remote_weights_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(578);
/* harmony import */ var _weights_open_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2212);
/* harmony import */ var _weights_work_prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4052);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1933);










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
    return (0,_weights_open_target_js__WEBPACK_IMPORTED_MODULE_7__/* .openTarget */ .A)(text, { cwd: terminal.cwd, hub: (0,_target_js__WEBPACK_IMPORTED_MODULE_9__/* .hubOptions */ .I2)(terminal), name });
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
/**
 * Whether both models lie beside a tokenizer.json with the same tokens, on this machine or on the hub. Of models on the hub it
 * is only fetched where every shape agrees: else nothing depends on it.
 */
async function haveSameVocabulary([a, b], models, terminal) {
    if (models.some(({ remote }) => remote === true) && (0,_weights_work_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .shapesOf */ .e)(models[0]) !== (0,_weights_work_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .shapesOf */ .e)(models[1]))
        return false;
    const vocabulary = await vocabularyOf(a, terminal);
    return vocabulary !== null && vocabulary === (await vocabularyOf(b, terminal));
}
/** Digest of the tokens in the tokenizer.json that lies with the weights; `null` when there is none that can be read. */
async function vocabularyOf(text, terminal) {
    try {
        const target = (0,_source_remote_weights_target_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWeightsTarget */ .s)(text, (path) => (0,_source_random_access_js__WEBPACK_IMPORTED_MODULE_5__/* .pathExists */ .s0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, path)));
        const bytes = target.kind === 'local'
            ? await besideLocal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, target.path))
            : target.kind === 'hub'
                ? await besideOnHub(target, (0,_target_js__WEBPACK_IMPORTED_MODULE_9__/* .hubOptions */ .I2)(terminal))
                : null;
        const content = bytes === null ? null : (0,_evidence_tokenizers_read_tokenizer_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readTokenizerJson */ .S)(Buffer.from(bytes).toString('utf8'));
        return content === null || (0,_evidence_tokenizers_content_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(content) ? null : (0,_evidence_tokenizers_content_js__WEBPACK_IMPORTED_MODULE_2__/* .vocabularyDigest */ .P3)(content.tokens);
    }
    catch {
        return null;
    }
}
async function besideLocal(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stats.isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 'tokenizer.json');
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    return size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.largeFileBytes ? null : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}
async function besideOnHub({ id, revision, path }, options) {
    const { openHub } = await Promise.all(/* import() */[__webpack_require__.e(5009), __webpack_require__.e(9114)]).then(__webpack_require__.bind(__webpack_require__, 9114));
    const repository = await openHub({ kind: 'huggingface', section: 'model', id, revision }, options);
    const entries = await repository.list();
    const isFile = entries.some((entry) => entry.path === path && entry.type === 'file');
    const folder = isFile ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path;
    const wanted = folder === '' ? 'tokenizer.json' : `${folder}/tokenizer.json`;
    const entry = entries.find((one) => one.path === wanted);
    return entry === undefined || entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.largeFileBytes ? null : repository.read(wanted);
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
/* harmony import */ var _weights_models_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7956);






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
    const { plan } = await (0,_weights_models_js__WEBPACK_IMPORTED_MODULE_5__/* .withModels */ .N9)([a, b], terminal, async (one, two) => {
        const sameVocabulary = await (0,_weights_models_js__WEBPACK_IMPORTED_MODULE_5__/* .haveSameVocabulary */ .Bq)([a, b], [one, two], terminal);
        return (0,_weights_work_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(one, two, { parts, read, sameVocabulary });
    });
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
// EXTERNAL MODULE: ./build/weights/compare-units.js
var compare_units = __webpack_require__(6179);
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

// EXTERNAL MODULE: ./build/weights/unit-groups.js + 6 modules
var unit_groups = __webpack_require__(8468);
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
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(902);
// EXTERNAL MODULE: ./build/cli/threads/open-readers.js + 1 modules
var open_readers = __webpack_require__(8473);
// EXTERNAL MODULE: ./build/cli/commands/weights-models.js
var weights_models = __webpack_require__(7956);
;// CONCATENATED MODULE: ./build/cli/commands/weights.js












/** `sovereignty weights ACTION`: who trained the weights. */
async function weightsCommand(parsed, terminal) {
    switch (parsed.positionals[0]) {
        case 'compare':
            return compareCommand(parsed, terminal);
        case 'fingerprint':
            return (await Promise.all(/* import() */[__webpack_require__.e(5009), __webpack_require__.e(9114), __webpack_require__.e(4513), __webpack_require__.e(6244)]).then(__webpack_require__.bind(__webpack_require__, 6244))).fingerprintCommand(parsed, terminal);
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(5009), __webpack_require__.e(2921), __webpack_require__.e(9114), __webpack_require__.e(4513), __webpack_require__.e(4967), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 481))).scanCommand(parsed, terminal);
        case 'plan':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1545))).planCommand(parsed, terminal);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(2921), __webpack_require__.e(3809)]).then(__webpack_require__.bind(__webpack_require__, 3809))).runCommand(parsed, terminal);
        case 'merge':
            return (await Promise.all(/* import() */[__webpack_require__.e(2921), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 9000))).mergeCommand(parsed, terminal);
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
    const language = (0,options/* languageOf */.eX)(parsed.values);
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
                sameVocabulary: await (0,weights_models/* haveSameVocabulary */.Bq)([a, paths[at + 1]], [target, source], terminal),
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

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   tn: () => (/* binding */ openWebFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _range_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2117);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4913);



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

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ heatMap)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2467);
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

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openTarget)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _source_random_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6392);
/* harmony import */ var _source_remote_web_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
/* harmony import */ var _source_remote_weights_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(578);
/* harmony import */ var _open_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3333);






/**
 * Opens the weights a person named: a path, `hf:org/model[@rev][/path]`, or a web address of a file or an index. Of remote
 * weights only ranges are read, all of one revision.
 * @throws as `openWeights`, and NetworkError or AccessError for a server that does not give what is asked for.
 */
async function openTarget(text, { cwd, hub, name = text }) {
    const target = (0,_source_remote_weights_target_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWeightsTarget */ .s)(text, (path) => (0,_source_random_access_js__WEBPACK_IMPORTED_MODULE_2__/* .pathExists */ .s0)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)));
    switch (target.kind) {
        case 'local':
            return (0,_open_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .openWeights */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, target.path), name);
        case 'web':
            return openWeb(target.url, hub, name);
        case 'hub': {
            const { id, revision, path } = target;
            const { openHub } = await Promise.all(/* import() */[__webpack_require__.e(5009), __webpack_require__.e(9114)]).then(__webpack_require__.bind(__webpack_require__, 9114));
            const repository = await openHub({ kind: 'huggingface', section: 'model', id, revision }, hub);
            const entries = (await repository.list()).map((entry) => entry.path);
            const isFile = entries.includes(path);
            const folder = isFile ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path;
            const prefix = folder === '' ? '' : `${folder}/`;
            const names = entries
                .filter((entry) => entry.startsWith(prefix) && !entry.slice(prefix.length).includes('/'))
                .map((entry) => entry.slice(prefix.length));
            if (!isFile && path !== '' && names.length === 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path} is not in hf:${id}`);
            return (0,_open_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .openFrom */ .n)({
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_source_remote_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(url)} is a folder. Give the address of a file or an index`);
    return (0,_open_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .openFrom */ .n)({
        shown: (0,_source_remote_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(new URL('.', url)),
        names: null,
        // A signature belongs to the one file it was made for.
        open: (one) => (0,_source_remote_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openWebFile */ .tn)(one === file ? address : beside(url, one), options),
    }, file, name);
}
function beside(url, path) {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), new URL('.', url)).href;
}


/***/ })

}}})
