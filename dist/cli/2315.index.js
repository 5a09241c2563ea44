(__chunk_url__ => {"use strict"; return {id: 2315, ids: [2315,1822], modules: {

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


/***/ })

}}})
