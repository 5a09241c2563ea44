export const id = 150;
export const ids = [150,140];
export const modules = {

/***/ 6140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   readEntry: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52921);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47598);
/* harmony import */ var _sketch_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9923);




/**
 * Reads and checks a registry entry. A registry is somebody's file: sizes, counts and lengths are checked before
 * anything is computed.
 * @throws UserError naming the file and the place in it.
 */
function readEntry(text, file) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.fingerprintBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.fingerprintBytes} bytes, which no fingerprint is`);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cause,
        });
    }
    const version = typeof value === 'object' && value !== null
        ? value.schemaVersion
        : undefined;
    if (typeof version === 'string' && version !== '1') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: a fingerprint of version ${JSON.stringify(version.slice(0, 20))}; this release reads version 1`);
    }
    const validate = _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_1__["weights-fingerprint"];
    if (!validate(value)) {
        const [first] = validate.errors ?? [];
        const place = first === undefined || first.instancePath === '' ? '/' : first.instancePath;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: no fingerprint of weights: ${place} breaks "${first?.keyword}" ${JSON.stringify(first?.params ?? {}).slice(0, 200)} (schemas/weights-fingerprint.schema.json)`);
    }
    const entry = value;
    for (const [at, component] of entry.components.entries()) {
        for (const [index, block] of component.blocks.entries()) {
            const fault = faultOf(block);
            if (fault !== null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: /components/${at}/blocks/${index}: ${fault}`);
        }
    }
    for (const [at, norm] of entry.norms.entries()) {
        const fault = faultOfNorm(norm);
        if (fault !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: /norms/${at}: ${fault}`);
    }
    return entry;
}
function faultOf({ layers, rows }) {
    if (layers.some((layer, at) => at > 0 && layer <= layers[at - 1]))
        return 'layers are not ascending';
    return lengthFault(rows, layers.length * _sketch_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .PRINT_BYTES */ .K8);
}
function faultOfNorm({ layers, mean, sd, rows }) {
    if (mean.length !== layers.length || sd.length !== layers.length)
        return 'layers, mean and sd differ in length';
    return lengthFault(rows, layers.length * _sketch_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ROW_BYTES */ .P2);
}
function lengthFault(rows, bytes) {
    const found = Buffer.byteLength(rows, 'base64');
    return found === bytes ? null : `rows hold ${found} bytes; ${bytes} belong there`;
}
/** Signs of a checked block, 32 a word, the first the lowest bit. */
function rowsOf({ rows }) {
    const bytes = Buffer.from(rows, 'base64');
    const words = new Uint32Array(bytes.length / 4);
    for (let at = 0; at < words.length; at += 1)
        words[at] = bytes.readUInt32LE(at * 4);
    return words;
}


/***/ }),

/***/ 39150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  screenRepository: () => (/* binding */ screenRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/weights/fingerprint/read-entry.js
var read_entry = __webpack_require__(6140);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/types/vocabulary.js
var vocabulary = __webpack_require__(26124);
// EXTERNAL MODULE: ./build/weights/open-weights.js + 36 modules
var open_weights = __webpack_require__(43333);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/evidence/tokenizers/content.js
var tokenizers_content = __webpack_require__(54854);
// EXTERNAL MODULE: ./build/evidence/tokenizers/read-tokenizer-json.js
var read_tokenizer_json = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/limits.js
var build_limits = __webpack_require__(47598);
// EXTERNAL MODULE: ./build/source/random-access.js
var random_access = __webpack_require__(86392);
;// CONCATENATED MODULE: ./build/weights/fingerprint/config-dimensions.js
/** Keys of a configuration that say what shape a model has. */
const KEYS = new Set([
    'model_type',
    'hidden_size',
    'd_model',
    'n_embd',
    'num_hidden_layers',
    'n_layer',
    'num_layers',
    'encoder_layers',
    'decoder_layers',
    'depth',
    'num_attention_heads',
    'n_head',
    'num_heads',
    'num_key_value_heads',
    'head_dim',
    'intermediate_size',
    'moe_intermediate_size',
    'encoder_ffn_dim',
    'ffn_dim',
    'n_inner',
    'num_experts',
    'num_local_experts',
    'n_routed_experts',
    'n_shared_experts',
    'num_experts_per_tok',
    'vocab_size',
    'max_position_embeddings',
    'patch_size',
    'image_size',
    'num_mel_bins',
    'out_hidden_size',
]);
const PARTS = /^\w{1,40}_config$/;
const LONGEST = 100;
/** Dimensions of a `config.json` and of its nested parts, `vision_config.depth`; `null` when it states none. */
function configDimensions(config) {
    const found = [];
    collect(config, '', found);
    return found.length === 0
        ? null
        : Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 200));
}
function collect(value, prefix, found) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return;
    for (const [key, child] of Object.entries(value)) {
        if (KEYS.has(key)) {
            const kept = typeof child === 'string'
                ? child.length <= LONGEST
                : typeof child === 'number' && Number.isFinite(child);
            if (kept)
                found.push([`${prefix}${key}`, child]);
        }
        else if (prefix === '' && PARTS.test(key))
            collect(child, `${key}.`, found);
    }
}

// EXTERNAL MODULE: ./build/weights/fingerprint/sketch-rows.js
var sketch_rows = __webpack_require__(9923);
;// CONCATENATED MODULE: ./build/weights/fingerprint/tokenizer-print.js



const HASHES = 128;
const FIRST_MERGES = 1000;
/** What an entry keeps of a vocabulary. */
function tokenizerPrint({ tokens, merges }) {
    return {
        tokens: tokens.length,
        merges: merges?.left.length ?? null,
        sha256: (0,tokenizers_content/* vocabularyDigest */.P3)(tokens),
        minhash: minhash(tokens),
        firstMerges: merges === null || merges.left.length < FIRST_MERGES
            ? null
            : (0,external_node_crypto_.createHash)('sha256')
                .update(merges.left
                .slice(0, FIRST_MERGES)
                .map((left, at) => `${left} ${merges.right[at]}`)
                .join('\n'), 'utf8')
                .digest('hex'),
    };
}
/** Least value of each of 128 hashes over all tokens (Broder 1997). */
function minhash(tokens) {
    const least = new Uint32Array(HASHES).fill(0xffffffff);
    const seeds = Uint32Array.from({ length: HASHES }, (_, at) => (0,sketch_rows/* mixed */.gl)(0x9e3779b9 + at));
    for (const token of tokens) {
        const word = hashOf(token);
        for (let at = 0; at < HASHES; at += 1) {
            const value = (0,sketch_rows/* mixed */.gl)(word ^ seeds[at]);
            if (value < least[at])
                least[at] = value;
        }
    }
    const bytes = Buffer.alloc(HASHES * 4);
    for (const [at, value] of least.entries())
        bytes.writeUInt32LE(value, at * 4);
    return bytes.toString('base64');
}
/** FNV-1a over the UTF-16 units. */
function hashOf(token) {
    let word = 0x811c9dc5;
    for (let at = 0; at < token.length; at += 1) {
        const unit = token.charCodeAt(at);
        word = Math.imul(word ^ (unit & 0xff), 0x01000193);
        word = Math.imul(word ^ (unit >>> 8), 0x01000193);
    }
    return word >>> 0;
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/beside-model.js








const WEIGHTS = /\.(safetensors|gguf|bin|pt|pth|ckpt|onnx|onnx[._]data(_\d+)?)$/i;
const CONFIG_BYTES = 1 << 20;
const BLOCK = (/* unused pure expression or super */ null && (1 << 20));
const FILES = 10_000;
/** `path` is the file or folder of the model on this machine; `hash` also reads every weight file for its SHA-256. */
async function besideModel(path, pointers, hash) {
    const inFolder = folderNames(path);
    const folder = inFolder === null ? dirname(path) : path;
    const names = inFolder ?? folderNames(folder) ?? [];
    const single = inFolder === null && WEIGHTS.test(path) ? basename(path) : null;
    const known = new Map(pointers.map((pointer) => [basename(pointer.path), pointer]));
    const files = [];
    for (const name of names) {
        if (!WEIGHTS.test(name) || (single !== null && name !== single) || files.length >= FILES)
            continue;
        const pointer = known.get(name);
        if (pointer !== undefined)
            files.push({ name, bytes: pointer.bytes, sha256: pointer.sha256 });
        else {
            const print = await fileOf(join(folder, name), name, hash);
            if (print !== null)
                files.push(print);
        }
    }
    const config = names.includes('config.json')
        ? await readText(join(folder, 'config.json'), CONFIG_BYTES)
        : null;
    const tokenizer = names.includes('tokenizer.json')
        ? await readText(join(folder, 'tokenizer.json'), limits.largeFileBytes)
        : null;
    return { config: dimensionsOf(config), tokenizer: printOf(tokenizer), files };
}
/**
 * The same of a listing that states hashes, as the hub's does: `path` is the folder of the model or one of its files, and
 * nothing but config.json and tokenizer.json is read.
 */
async function besideListed(entries, path, read) {
    const single = WEIGHTS.test(path);
    const folder = single ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path;
    const prefix = folder === '' ? '' : `${folder}/`;
    const here = entries.filter((entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/'));
    const text = async (name, most) => {
        const entry = here.find((one) => one.path === `${prefix}${name}`);
        return entry === undefined || entry.size > most
            ? null
            : Buffer.from(await read(entry.path)).toString('utf8');
    };
    return {
        config: dimensionsOf(await text('config.json', CONFIG_BYTES)),
        tokenizer: printOf(await text('tokenizer.json', build_limits/* limits */.F.largeFileBytes)),
        files: here
            .filter((entry) => WEIGHTS.test(entry.path) && (!single || entry.path === path))
            .slice(0, FILES)
            .map((entry) => ({
            name: entry.path.slice(prefix.length),
            bytes: entry.size,
            sha256: entry.sha256 ?? null,
        })),
    };
}
/** Dimensions in the text of a `config.json`; `null` for none. */
function dimensionsOf(text) {
    if (text === null)
        return null;
    try {
        return configDimensions(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** Print of the text of a `tokenizer.json`; `null` when it cannot be read as one. */
function printOf(text) {
    const content = text === null ? null : (0,read_tokenizer_json/* readTokenizerJson */.S)(text);
    return content === null || (0,tokenizers_content/* isUnreadable */.GZ)(content) ? null : tokenizerPrint(content);
}
async function readText(path, most) {
    try {
        const file = openRandomAccess(path);
        try {
            if (file.size > most)
                return null;
            const bytes = new Uint8Array(file.size);
            return Buffer.from(bytes.subarray(0, await file.readInto(bytes, 0))).toString('utf8');
        }
        finally {
            file.close();
        }
    }
    catch {
        return null;
    }
}
async function fileOf(path, name, wantHash) {
    let file;
    try {
        file = openRandomAccess(path);
    }
    catch {
        return null;
    }
    try {
        if (!wantHash)
            return { name, bytes: file.size, sha256: null };
        const hash = createHash('sha256');
        const block = new Uint8Array(BLOCK);
        for (let at = 0; at < file.size; at += BLOCK) {
            hash.update(block.subarray(0, await file.readInto(block, at)));
        }
        return { name, bytes: file.size, sha256: hash.digest('hex') };
    }
    finally {
        file.close();
    }
}

// EXTERNAL MODULE: ./build/evidence/weights/dtype.js
var weights_dtype = __webpack_require__(61506);
// EXTERNAL MODULE: ./build/weights/numbers/kernel-bytes.js
var kernel_bytes = __webpack_require__(96676);
// EXTERNAL MODULE: ./build/weights/numbers/web-assembly.js
var web_assembly = __webpack_require__(36430);
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

;// CONCATENATED MODULE: ./build/weights/effect.js
/** Share of units that must be clearly turned over before sizes are told. */
const TURNED = 0.2;
/** Times the noise by which a product is clearly below 0. */
const CLEAR = 3;
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
    const diagonal = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < rows; column += 1) {
            const value = products[row * rows + column];
            const centred = value - rowMeans[row] - columnMeans[column] + mean;
            squares += centred * centred;
            if (row === column)
                diagonal[row] = centred;
            else
                outside += value * value;
        }
    }
    const others = rows * (rows - 1);
    const outsideMean = others === 0 ? 0 : (sum - trace) / others;
    const noise = others === 0 ? 0 : Math.sqrt(Math.max(0, outside / others - outsideMean * outsideMean));
    const straight = trace / rows - mean;
    const turned = diagonal.reduce((count, value) => count + (value < -CLEAR * noise ? 1 : 0), 0);
    const size = turned >= rows * TURNED && turned > 1 ? sizeOf(diagonal, noise) : straight;
    return {
        rows,
        r: ceiling > 0 ? size / ceiling : 0,
        excess: trace - rows * mean,
        variance: rows < 2 ? 0 : squares / (rows - 1),
        noise,
    };
}
/** Mean size of products, each without the part that noise has in its square. */
function sizeOf(diagonal, noise) {
    return (diagonal.reduce((sum, value) => sum + Math.sqrt(Math.max(0, value * value - noise * noise)), 0) /
        diagonal.length);
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

;// CONCATENATED MODULE: ./build/weights/fixed-table.js
/** Fewer distinct values than a learned tensor of any float type of 16 bits or more has. */
const DISTINCT = 256;
/** FP8 has at most 254 finite values. */
const DISTINCT_OF_BYTES = 64;
const ZERO_SHARE = 0.9;
/** Shortest run of numbers in which a wave can be told from chance. */
const WAVE_LENGTH = 48;
/** Order of the linear recurrence: a windowed sinusoid is three waves, and a wave is two terms. */
const ORDER = 6;
/** Energy that the recurrence leaves over, as a share: a table rounded to 8 bits stays below, noise of 5 % above. */
const RESIDUAL = 1e-3;
const WAVE_SHARE = 0.9;
const LINES = 32;
const HADAMARD_ROWS = 8;
/** Numbers that must come again exactly before a line is called periodic. */
const LEAST_REPEATED = 24;
/**
 * Tells a table that nobody learned from its numbers: constants, masks, filter banks (mostly zero), sinusoidal positions
 * and Fourier bases (each line follows a short linear recurrence, as a sum of waves does and trained numbers do not; or
 * repeats itself, as places in two dimensions do), Hadamard matrices.
 * `values` are consecutive rows of `width` numbers.
 */
function fixed_table_fixedTable(values, width, storedBits) {
    const distinct = new Set();
    const enough = storedBits <= 8 ? DISTINCT_OF_BYTES : DISTINCT;
    for (let at = 0; at < values.length && distinct.size < enough; at += 1) {
        const value = values[at];
        if (value - value === 0)
            distinct.add(value);
    }
    let zeros = 0;
    let finite = 0;
    for (let at = 0; at < values.length; at += 1) {
        const value = values[at];
        if (value - value === 0)
            finite += 1;
        if (value === 0)
            zeros += 1;
    }
    if (finite < values.length / 2)
        return 'not-finite';
    if (distinct.size <= 1)
        return 'constant';
    if (mostLines(values, width, isWave))
        return 'wave-table';
    if (isHadamard(values, width, distinct))
        return 'hadamard';
    if (zeros > finite * ZERO_SHARE)
        return 'mostly-zero';
    // A short vector cannot hold many values.
    if (distinct.size < Math.min(enough, finite / 2))
        return 'few-values';
    return mostLines(values, width, repeats) ? 'wave-table' : null;
}
/**
 * One size, two signs, and rows that are exactly orthogonal: a Hadamard matrix, as rotated and quantised models keep it. Rows
 * that were learned and cut to their signs are orthogonal by chance only.
 */
function isHadamard(values, width, distinct) {
    const rows = Math.min(Math.floor(values.length / width), HADAMARD_ROWS);
    const [one, two] = [...distinct];
    if (rows < HADAMARD_ROWS || distinct.size !== 2 || one !== -two)
        return false;
    for (let row = 1; row < rows; row += 1) {
        for (let other = 0; other < row; other += 1) {
            let sum = 0;
            for (let at = 0; at < width; at += 1) {
                sum += values[row * width + at] === values[other * width + at] ? 1 : -1;
            }
            if (sum !== 0)
                return false;
        }
    }
    return true;
}
/** Whether most rows, or most columns, are told by a rule; `null` from the rule is a line that says nothing. */
function mostLines(values, width, told) {
    const rows = Math.floor(values.length / width);
    return (mostly(values, told, Math.min(rows, LINES), width, width, 1) ||
        mostly(values, told, Math.min(width, LINES), rows, 1, width, Math.max(1, Math.floor(width / LINES))));
}
function isWave(line) {
    const residual = recurrenceResidual(line);
    return residual === null ? null : residual < RESIDUAL;
}
/** `lines` runs of `length` numbers; a run's neighbours lie `step` apart and the runs `apart`. */
function mostly(values, told, lines, length, apart, step, stride = 1) {
    if (length < WAVE_LENGTH || lines === 0)
        return false;
    let waves = 0;
    let judged = 0;
    const line = new Float64Array(Math.min(length, 256));
    for (let index = 0; index < lines; index += 1) {
        for (let at = 0; at < line.length; at += 1)
            line[at] = values[index * stride * apart + at * step];
        if (!centre(line))
            continue;
        const found = told(line);
        if (found === null)
            continue;
        judged += 1;
        if (found)
            waves += 1;
    }
    return judged > 0 && waves >= judged * WAVE_SHARE;
}
/**
 * A line of equal runs, or of one run again and again, to the last bit: one axis of a table of places in two dimensions.
 * Numbers of few values repeat too, but not at a fixed distance.
 */
function repeats(line) {
    const { length } = line;
    let steps = 0;
    for (let at = 1; at < length; at += 1)
        if (line[at] !== line[at - 1])
            steps += 1;
    if (steps <= length / 4)
        return runsAreEven(line);
    for (let lag = 2; lag <= length - LEAST_REPEATED; lag += 1) {
        let at = lag;
        while (at < length && line[at] === line[at - lag])
            at += 1;
        if (at === length)
            return true;
    }
    return false;
}
/** Whether the line changes at even distances only. */
function runsAreEven(line) {
    const changes = [];
    for (let at = 1; at < line.length; at += 1)
        if (line[at] !== line[at - 1])
            changes.push(at);
    const [first] = changes;
    if (first === undefined)
        return false;
    const run = changes.length > 1 ? changes[1] - first : line.length - first;
    // The first run may have begun before the line did.
    return first <= run && changes.every((at) => (at - first) % run === 0);
}
/**
 * Takes the mean away, which would hide the noise of trained numbers. `false` for a line that is constant but for
 * rounding: the slow waves of a position table, which tell nothing.
 */
function centre(line) {
    let sum = 0;
    let raw = 0;
    for (const value of line) {
        sum += value;
        raw += value * value;
    }
    const mean = sum / line.length;
    let energy = 0;
    for (let at = 0; at < line.length; at += 1) {
        const value = line[at] - mean;
        line[at] = value;
        energy += value * value;
    }
    return Number.isFinite(energy) && energy > raw * 1e-5;
}
/**
 * Share of energy left after the best symmetric recurrence x[n+k] + x[n-k] = c0 x[n] + c1 (x[n+1] + x[n-1]) + …, which
 * every sum of `ORDER / 2` waves fulfils. `null` for a line of zeros.
 */
function recurrenceResidual(line) {
    const half = ORDER / 2;
    const terms = half;
    const normal = Array.from({ length: terms }, () => new Float64Array(terms + 1));
    let energy = 0;
    const row = new Float64Array(terms);
    for (let at = half; at < line.length - half; at += 1) {
        row[0] = line[at];
        for (let k = 1; k < half; k += 1)
            row[k] = line[at + k] + line[at - k];
        const wanted = line[at + half] + line[at - half];
        energy += wanted * wanted;
        for (let i = 0; i < terms; i += 1) {
            for (let j = 0; j < terms; j += 1)
                normal[i][j] += row[i] * row[j];
            normal[i][terms] += row[i] * wanted;
        }
    }
    if (!(energy > 0) || !Number.isFinite(energy))
        return null;
    const solved = solve(normal, terms, energy);
    let left = 0;
    for (let at = half; at < line.length - half; at += 1) {
        let error = line[at + half] + line[at - half] - solved[0] * line[at];
        for (let k = 1; k < half; k += 1)
            error -= solved[k] * (line[at + k] + line[at - k]);
        left += error * error;
    }
    return left / energy;
}
/** Gaussian elimination with a ridge so small that it only matters for a singular system (fewer waves than terms). */
function solve(normal, terms, energy) {
    for (let i = 0; i < terms; i += 1)
        normal[i][i] += energy * 1e-10;
    for (let i = 0; i < terms; i += 1) {
        for (let below = i + 1; below < terms; below += 1) {
            const factor = normal[below][i] / normal[i][i];
            for (let j = i; j <= terms; j += 1)
                normal[below][j] -= factor * normal[i][j];
        }
    }
    const solution = new Float64Array(terms);
    for (let i = terms - 1; i >= 0; i -= 1) {
        let value = normal[i][terms];
        for (let j = i + 1; j < terms; j += 1)
            value -= normal[i][j] * solution[j];
        solution[i] = value / normal[i][i];
    }
    return solution;
}

;// CONCATENATED MODULE: ./build/weights/random.js
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

;// CONCATENATED MODULE: ./build/weights/twins.js
/**
 * T2, twin units: how many rows find their own namesake nearest, of all rows of the other model, by absolute cosine.
 * `products` is the square cross-Gram; a tie loses.
 */
function twinHits(products, rows) {
    let hits = 0;
    for (let row = 0; row < rows; row += 1) {
        const own = size(products[row * rows + row]);
        let best = true;
        for (let other = 0; other < rows && best; other += 1) {
            if (other !== row && !(own > size(products[row * rows + other])))
                best = false;
        }
        if (best && own > 0)
            hits += 1;
    }
    return hits;
}
function size(value) {
    return value < 0 ? -value : value;
}
/**
 * Natural logarithm of the bound P(K >= k | H0) <= T^k / k!, at most 0. H0: the units of each of the `groups` could be
 * relabelled, independently, without changing how likely the model is. No model of the numbers is used. Proof: one group
 * hits at all rows of a set S with probability at most (m - |S|)! / m!, so E[binomial(hits, k)] <= 1/k!; independent
 * groups multiply and the multinomial theorem sums them to T^k / k!, which bounds E[binomial(K, k)] >= P(K >= k).
 */
function logTwinBound(hits, groups) {
    if (hits === 0 || groups === 0)
        return 0;
    let log = hits * Math.log(groups);
    for (let factor = 2; factor <= hits; factor += 1)
        log -= Math.log(factor);
    return Math.min(0, log);
}
/** Fewest hits whose bound is at most e^`logLevel`. */
function hitsNeeded(groups, logLevel) {
    if (groups === 0)
        return Number.POSITIVE_INFINITY;
    let hits = 0;
    let log = 0;
    while (log > logLevel || hits <= groups) {
        hits += 1;
        log += Math.log(groups) - Math.log(hits);
    }
    return hits;
}

;// CONCATENATED MODULE: ./build/weights/layer-map.js



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
    const { places, signs } = foldOf(width);
    for (let row = 0; row < count; row += 1) {
        const from = row * width;
        const to = row * SKETCH_WIDTH;
        for (let at = 0; at < width; at += 1)
            sketched[to + places[at]] += rows[from + at] * signs[at];
    }
    return sketched;
}
const folds = new Map();
/** The sum that each place goes to, and its sign; the same for every model of this width. */
function foldOf(width) {
    const known = folds.get(width);
    if (known !== undefined)
        return known;
    const random = new Random(width);
    const drawn = Uint32Array.from({ length: width }, () => random.below(SKETCH_WIDTH * 2));
    const fold = {
        places: drawn.map((value) => value >>> 1),
        signs: Float32Array.from(drawn, (value) => ((value & 1) === 0 ? 1 : -1)),
    };
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
    return a.map((one, layerA) => b.map((two, layerB) => wanted(layerA, layerB) ? twinHits(crossGram(one, two, SKETCH_WIDTH), SKETCH_ROWS) : -1));
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

;// CONCATENATED MODULE: ./build/weights/kin.js

/** Rows of a group that tell whether another group of the same model repeats it. */
const KIN_ROWS = 16;
/** Fewer rows than these say too little by hits alone. */
const FEW_ROWS = 8;
const KIN_HITS = 8;
/** Mean size of the cosine of namesakes, below which two groups go their own ways: what a hit owes to the other is its square. */
const KINSHIP = 0.15;
const KINSHIP_OF_FEW = 0.3;
/**
 * Which groups of one model repeat an earlier one, unit by unit: experts made of one block, layers that were copied, a layer
 * stored many times. Their units are relabelled together and not each group by itself, so that only the first of them may
 * count in the bound.
 */
function repeated(groups) {
    const result = [];
    const firsts = new Map();
    for (const { shape, sketch } of groups) {
        const known = firsts.get(shape) ?? [];
        const isKin = known.some((one) => areKin(one, sketch));
        result.push(isKin);
        if (!isKin)
            known.push(sketch);
        firsts.set(shape, known);
    }
    return result;
}
function areKin(one, two) {
    const rows = one.length / SKETCH_WIDTH;
    if (rows !== two.length / SKETCH_WIDTH || rows === 0)
        return false;
    const needed = Math.min(KIN_HITS, rows);
    let hits = 0;
    let likeness = 0;
    for (let row = 0; row < rows && hits + rows - row >= needed; row += 1) {
        const own = cosine(one, row, two, row);
        likeness += own;
        let nearest = own > 0;
        for (let other = 0; other < rows && nearest; other += 1) {
            if (other !== row && cosine(one, row, two, other) >= own)
                nearest = false;
        }
        if (nearest)
            hits += 1;
    }
    return hits >= needed && likeness / rows >= (rows < FEW_ROWS ? KINSHIP_OF_FEW : KINSHIP);
}
/** Size of the inner product of two sketched rows, which were of length 1. */
function cosine(one, row, two, other) {
    const a = row * SKETCH_WIDTH;
    const b = other * SKETCH_WIDTH;
    let sum = 0;
    for (let at = 0; at < SKETCH_WIDTH; at += 1)
        sum += one[a + at] * two[b + at];
    return Math.abs(sum);
}

// EXTERNAL MODULE: ./build/weights/numbers/rows.js
var numbers_rows = __webpack_require__(50530);
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
    const gram = ownGram(rows, width);
    const near = apart(gram, count, [1]);
    const far = apart(gram, count, [Math.floor(count / 2), Math.floor(count / 3), Math.floor(count / 4)]);
    const nearMean = mean(near);
    const farMean = mean(far);
    const spread = Math.sqrt(far.reduce((sum, value) => sum + (value - farMean) ** 2, 0) / far.length);
    return nearMean > NEIGHBOURS && nearMean - farMean > SCORE * spread * Math.sqrt(2 / near.length);
}
/** Distances between rows at which a diagonal is looked for. */
const LAGS = Array.from({ length: numbers_rows/* MOST_LAGS */.ut }, (_, at) => at + 1);
/**
 * Whether each row repeats the one before, moved on by `step` places: what a start at the identity leaves (Dirac
 * convolutions, IRNN, adapters that begin as nothing). Such units are told apart by the start, in every model alike, and may
 * not be relabelled. `rows` are standardised.
 */
function followsDiagonal(rows, width, step) {
    if (rows.length / width < 12)
        return false;
    const aside = Math.floor(width / 3);
    const lagged = (more) => (0,numbers_rows/* rowKernel */.y1)().lagged(rows, width, LAGS.map((lag) => ({ lag, moved: lag * step + more })));
    const near = lagged(0);
    const far = lagged(aside);
    if (near.length === 0 || far.length === 0)
        return false;
    const farMean = mean(far);
    const spread = Math.sqrt(far.reduce((sum, value) => sum + (value - farMean) ** 2, 0) / far.length);
    return mean(near) - farMean > Math.max(1e-6, SCORE * spread * Math.sqrt(2 / near.length));
}
/** Products of rows that lie so many rows apart. */
function apart(gram, count, lags) {
    return lags.flatMap((lag) => Array.from({ length: count - lag }, (_, row) => gram[(row + lag) * count + row]));
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
    const gram = ownGram(rows, width);
    let trace = 0;
    let squares = 0;
    for (let one = 0; one < count; one += 1) {
        for (let two = 0; two <= one; two += 1) {
            const value = gram[one * count + two];
            squares += (one === two ? 1 : 2) * value * value;
            if (one === two)
                trace += value;
        }
    }
    return squares > 0 ? (trace * trace) / squares : 0;
}

;// CONCATENATED MODULE: ./build/weights/pairing.js
/** Kinds that can be mapped come first: they tell the others which layers belong together. */
const pairing_ORDER = ['dense', 'dense/experts', 'experts/dense', 'shared', 'router', 'experts'];
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
        // All kinds together, the layers found, each kind alone, the turned stream and the search.
        if (units > 0)
            count += 4 + (units > 1 ? units : 0);
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
    const rank = (kind) => (pairing_ORDER.indexOf(kind) === -1 ? pairing_ORDER.length : pairing_ORDER.indexOf(kind));
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

;// CONCATENATED MODULE: ./build/weights/unit-rows.js

/** Numbers that are read at a time, as whole lines: what a source keeps of them does not grow with the width of a model. */
const unit_rows_BLOCK = 1 << 20;
/**
 * Rows `start` to `start + count` of the units of a group, each the rows of its matrices one after the other. Numbers
 * that are not finite become 0: a single NaN would otherwise silence its whole unit. Of each unit the first `most` numbers
 * are taken. The result is the caller's own, or the beginning of `buffer`.
 */
async function readUnits(source, group, start, count, most = group.width, buffer = null) {
    const width = Math.min(most, group.width);
    const rows = buffer === null ? new Float32Array(count * width) : buffer.take(count * width);
    let offset = 0;
    for (const part of group.tensors) {
        if (offset >= width)
            break;
        const units = { start, count, width, offset, kept: Math.min(part.width, width - offset) };
        if (part.axis === 0)
            await copyRows(source, part, units, rows);
        else
            await copyColumns(source, part, units, rows);
        offset += part.width;
    }
    if ((0,numbers_rows/* rowKernel */.y1)().isFinite(rows))
        return rows;
    for (let at = 0; at < rows.length; at += 1) {
        const value = rows[at];
        // Only what is not finite differs from itself by something else than 0.
        if (value - value !== 0)
            rows[at] = 0;
    }
    return rows;
}
/** Memory for rows that is used again: what is thrown away group by group piles up before it is collected. */
class RowBuffer {
    #values = new Float32Array(0);
    /** Zeros, valid until the next call. */
    take(length) {
        if (this.#values.length < length)
            this.#values = new Float32Array(length);
        return this.#values.subarray(0, length).fill(0);
    }
}
/** The rows that reading these units of a group asks for, where they lie together. */
function rowsOfUnits(group, start, count) {
    return group.tensors
        .filter(({ axis, folded, taken, stride }) => axis === 0 && !folded && taken === stride)
        .map(({ tensor, firstRow, stride }) => ({
        name: tensor.name,
        start: firstRow + start * stride,
        count: count * stride,
    }));
}
async function copyRows(source, part, wanted, rows) {
    const { tensor, firstRow, stride, offset, taken, width } = part;
    const across = width / taken;
    if (part.folded) {
        const values = await source.rows(tensor.name, 0, tensor.shape[0]);
        for (let unit = 0; unit < wanted.count; unit += 1) {
            const from = (firstRow + (wanted.start + unit) * stride + offset) * across;
            rows.set(values.subarray(from, from + wanted.kept), unit * wanted.width + wanted.offset);
        }
        return;
    }
    // Whole units lie one after the other; parts of units are read one by one.
    const most = taken === stride ? Math.max(1, Math.floor(unit_rows_BLOCK / width)) : 1;
    // A unit that is one row, and not taken whole.
    const beginning = source.beginnings !== undefined && stride === 1 && wanted.kept < width;
    const apart = beginning ? wanted.kept : width;
    for (let first = 0; first < wanted.count; first += most) {
        const atOnce = Math.min(most, wanted.count - first);
        const place = firstRow + (wanted.start + first) * stride + offset;
        const values = beginning
            ? await source.beginnings(tensor.name, place, atOnce, wanted.kept)
            : await source.rows(tensor.name, place, atOnce * taken);
        for (let unit = 0; unit < atOnce; unit += 1) {
            rows.set(values.subarray(unit * apart, unit * apart + wanted.kept), (first + unit) * wanted.width + wanted.offset);
        }
    }
}
async function copyColumns(source, part, wanted, rows) {
    const { tensor, firstRow, stride, offset, taken } = part;
    const columns = tensor.shape[1];
    const allLines = Math.ceil(wanted.kept / taken);
    const atOnce = Math.max(1, Math.floor(unit_rows_BLOCK / columns));
    for (let first = 0; first < allLines; first += atOnce) {
        const lines = Math.min(atOnce, allLines - first);
        const values = await source.rows(tensor.name, first, lines);
        for (let line = 0; line < lines; line += 1) {
            for (let unit = 0; unit < wanted.count; unit += 1) {
                const from = line * columns + firstRow + (wanted.start + unit) * stride + offset;
                const to = unit * wanted.width + wanted.offset + (first + line) * taken;
                const length = Math.min(taken, wanted.kept - (first + line) * taken);
                for (let at = 0; at < length; at += 1)
                    rows[to + at] = values[from + at];
            }
        }
    }
}
/**
 * Takes from each column its mean over these rows and gives each row length 1, in place. Both treat all units alike, so
 * the exchangeability that the twin test rests on stays; what all units share is gone. Rows of zeros stay zero.
 */
function standardise(rows, width) {
    const empty = [];
    for (let start = 0; start < rows.length; start += width)
        if (isEmpty(rows, start, width))
            empty.push(start);
    (0,numbers_rows/* rowKernel */.y1)().standardise(rows, width);
    // Less the mean of the others they would look like a unit.
    for (const start of empty)
        rows.fill(0, start, start + width);
    return rows;
}
function isEmpty(rows, start, width) {
    for (let at = start; at < start + width; at += 1)
        if (rows[at] !== 0)
            return false;
    return true;
}

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
const DIAGONAL = 'no units: numbers lie along the diagonal, as a start at the identity leaves them';
/** Pairs of experts whose sketches are compared at most; beyond, only those of layers that belong together. */
const CELLS = 65_536;
/** Which units of a group make its sketch and which are tested; the two never meet, so the map cannot help the test. */
function unitRanges(units, most = TEST_ROWS) {
    const sketched = units >= 2 * SKETCH_ROWS ? SKETCH_ROWS : 0;
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
    const hits = canMap ? sketchHits(left.sketches, right.sketches, experts && many ? belong : undefined) : [];
    const map = mapOf(hits);
    const partner = experts || (!canMap && guide.size > 0)
        ? partnersByLayer(left.groups, right.groups, map, guide)
        : partners(left.groups.length, right.groups.length, map);
    const tested = [];
    const buffers = [new RowBuffer(), new RowBuffer()];
    for (const [index, group] of left.groups.entries()) {
        const other = right.groups[partner[index] ?? -1];
        if (other === undefined || shapeOf(other) !== shapeOf(group))
            continue;
        const result = await testGroups(kind, group, other, a, b, buffers);
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
        return rowsOfUnits(group, start, sketched + tested);
    }));
    const buffer = new RowBuffer();
    for (const group of groups) {
        const { start, sketched, tested } = unitRanges(group.units, most);
        const count = sketched === 0 ? tested : sketched;
        const rows = await readUnits(side.source, group, start, count, group.width, buffer);
        const reason = whyFixed(rows, group);
        if (reason !== null) {
            exclude(side, group, reason);
            continue;
        }
        learned.push(group);
        if (sketched === 0)
            enough = false;
        else
            made.push(sketch(standardise(rows, group.width), group.width));
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
    const bits = Math.min(...group.tensors.map(({ tensor }) => (0,weights_dtype/* bitsOf */.e)(tensor.dtype) ?? 32));
    const fixed = fixed_table_fixedTable(rows, group.width, bits);
    return fixed === null || fixed === 'few-values' || fixed === 'mostly-zero'
        ? null
        : `not learned, by its numbers: ${fixed}`;
}
async function testGroups(kind, one, two, a, b, buffers) {
    const { start, sketched, tested } = unitRanges(one.units, mostRows(kind));
    const read = async ({ source }, group, buffer) => standardise(await readUnits(source, group, start + sketched, tested, group.width, buffer), group.width);
    const left = await read(a, one, buffers[0]);
    const right = await read(b, two, buffers[1]);
    const reasonA = whyNoUnits(left, one, kind);
    const reasonB = whyNoUnits(right, two, kind);
    if (reasonA !== null)
        exclude(a, one, reasonA);
    if (reasonB !== null)
        exclude(b, two, reasonB);
    if (reasonA !== null || reasonB !== null)
        return null;
    const products = crossGram(left, right, one.width);
    // The hits of all rows, because the bound is about all of them; the effect of those that hold something in both.
    const live = liveRows(left, right, one.width);
    if (live.length === 0)
        return null;
    const ceiling = ceilingOf(left, right, one.width, live);
    const effect = groupEffect(among(products, live, tested), live.length, ceiling);
    const first = left.subarray(0, Math.min(tested, KIN_ROWS) * one.width);
    const kin = { shape: `${shapeOf(one)} ${tested}`, sketch: sketch(first, one.width) };
    return { hits: twinHits(products, tested), effect, kin };
}
/** By how many numbers the diagonal of a matrix moves on from unit to unit. */
function stepOf({ tensors }) {
    const [{ tensor, axis, stride }] = tensors;
    return axis === 0 ? stride * tensor.shape.slice(2).reduce((product, size) => product * size, 1) : 1;
}
function whyNoUnits(rows, group, { family }) {
    if (isOrderly(rows, group.width))
        return 'no units: neighbouring rows resemble one another';
    if (followsDiagonal(rows, group.width, stepOf(group)))
        return DIAGONAL;
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

;// CONCATENATED MODULE: ./build/weights/exclusions.js
const BUFFERS = /(^|[._])(inv_freq|rotary\w*|rope\w*|freqs_cis|masked_bias|attn_mask|causal_mask|mask|position_ids|running_mean|running_var|num_batches_tracked|mel_filters|mel_basis|window|forward_basis_buffer|inverse_basis_buffer|stft\w*|sinusoid\w*)($|\.)/i;
/** Why a tensor cannot bear on the units tests by its name, type and shape; `null` when it can. */
function excludedByRule({ info, name }) {
    if (info.unreadable !== null)
        return info.unreadable;
    if (BUFFERS.test(info.name))
        return 'fixed buffer by its name';
    if (info.elements === 0)
        return 'empty';
    if (name.unit !== null)
        return null;
    if (info.shape.length < 2)
        return 'vector: report only (T7)';
    if (/(^|\.)(q|k|v|o|qkv|query|key|value|out)(_proj|_lin)?\.|attn|attention/i.test(name.suffix)) {
        return 'attention: only whole heads are units, and their size is not known';
    }
    if (/(^|[._])weight_hh(_|$)/.test(info.name))
        return 'weights of a recurrent state: rows and columns move together';
    if (name.layer === null)
        return 'outside of layers: no rows of units by name or shape';
    if (info.shape.length > 2)
        return 'more than two axes';
    return 'rows write to the residual stream, one permutation for the whole model';
}
/** Folds exclusions so that 18,000 tensors make some dozen lines. */
class Exclusions {
    #folded = new Map();
    add(side, name, reason) {
        const pattern = name.replace(/\d+/g, '*');
        const key = `${side}\n${pattern}\n${reason}`;
        const entry = this.#folded.get(key);
        if (entry === undefined)
            this.#folded.set(key, { side, name: pattern, tensors: 1, reason });
        else
            entry.tensors += 1;
    }
    /** What another list has folded. */
    addFolded(list) {
        for (const { side, name, tensors, reason } of list) {
            const key = `${side}\n${name}\n${reason}`;
            const entry = this.#folded.get(key);
            if (entry === undefined)
                this.#folded.set(key, { side, name, tensors, reason });
            else
                entry.tensors += tensors;
        }
    }
    addComponents(side, components) {
        for (const component of components) {
            const used = new Set(component.groups.flatMap(({ tensors }) => tensors.map(({ tensor }) => tensor.name)));
            for (const tensor of component.tensors) {
                if (used.has(tensor.info.name))
                    continue;
                this.add(side, tensor.info.name, excludedByRule(tensor) ?? 'units of gate and up do not agree');
            }
        }
    }
    toArray() {
        return [...this.#folded.values()];
    }
}

;// CONCATENATED MODULE: ./build/weights/unit-group.js
/** A slice of whole rows, which most are. */
function rowSlice(tensor, part, axis, width, firstRow = 0) {
    return { tensor, part, firstRow, axis, stride: 1, offset: 0, taken: 1, width, folded: false };
}
function groupOfSlices(place, units, tensors) {
    const width = tensors.reduce((sum, slice) => sum + slice.width, 0);
    return { ...place, expert: null, units, tensors, width, output: null };
}

;// CONCATENATED MODULE: ./build/weights/gate-units.js

const INPUT = /^(.*?)weight_ih((?:_l\d+)?(?:_reverse)?)$/;
/**
 * Recurrent cells as units: a unit is its row in every gate (four of an LSTM, three of a GRU), read from the weights of
 * the input. The weights of the state are left out: a permutation of the units permutes their columns too, and the exact
 * bound needs rows only. Known by PyTorch's names, or by the shapes of ONNX's W, R and B.
 */
function gateUnits(members) {
    return [...byName(members), ...byShape(members)].map(({ units, tensors }, layer) => groupOfSlices({ layer, block: 'gates' }, units, tensors));
}
function byName(members) {
    const all = new Map(members.map(({ info }) => [info.name, info]));
    const cells = [];
    for (const { info } of members) {
        const match = INPUT.exec(info.name);
        const state = match === null ? undefined : all.get(`${match[1]}weight_hh${match[2]}`);
        if (state === undefined || info.unreadable !== null || info.shape.length !== 2)
            continue;
        const [rows, width] = info.shape;
        const [, units] = state.shape;
        if (state.shape.length !== 2 || state.shape[0] !== rows || ![1, 3, 4].includes(rows / units))
            continue;
        cells.push({ units, tensors: gates(info, rows / units, units, width, false) });
    }
    return cells;
}
/** W [directions, gates x units, inputs], R [directions, gates x units, units], B [directions, 2 x gates x units]. */
function byShape(members) {
    const tensors = members.map(({ info }) => info).filter(({ unreadable }) => unreadable === null);
    const cells = [];
    const used = new Set();
    for (const bias of tensors) {
        const [directions, length] = bias.shape;
        if (bias.shape.length !== 2 || directions > 2 || length % 2 !== 0)
            continue;
        const rows = length / 2;
        const fits = tensors.filter((one) => !used.has(one) && one.shape.length === 3 && one.shape[0] === directions && one.shape[1] === rows);
        const state = fits.findLast(({ shape }) => shape[2] * 3 === rows || shape[2] * 4 === rows);
        const input = fits.find((one) => one !== state);
        if (state === undefined || input === undefined)
            continue;
        used.add(state).add(input);
        const units = state.shape[2];
        cells.push({ units, tensors: gates(input, rows / units, units, input.shape[2], true) });
    }
    return cells;
}
function gates(tensor, count, units, width, folded) {
    return Array.from({ length: count }, (_, gate) => ({
        ...rowSlice(tensor, `gate ${gate}`, 0, width, gate * units),
        folded,
    }));
}

;// CONCATENATED MODULE: ./build/weights/head-units.js

/** Rows of a head that are read, from its middle: the same ones in every head, because rotary rows are not alike. */
const ROWS = 4;
/** Lines of the output matrix that are read: its columns are the heads. */
const head_units_LINES = 64;
/** Fewer units would hit by chance too easily to be worth their bytes. */
const HEADS = 4;
/** Names of attention's matrices in transformers' model code, timm, PyTorch and GGUF. */
const LEAVES = [
    [/^(q_proj|q_lin|query|query_proj|wq|to_q|attn_q|q)$/, 'q'],
    [/^(k_proj|k_lin|key|key_proj|wk|to_k|attn_k|k)$/, 'k'],
    [/^(v_proj|v_lin|value|value_proj|wv|to_v|attn_v|v)$/, 'v'],
    [/^(o_proj|out_proj|out_lin|wo|attn_output|dense|proj|o)$/, 'o'],
    // All q rows, then all k rows, then all v rows.
    [/^(qkv_proj|qkv|Wqkv|in_proj|c_attn|attn_qkv)$/, 'joined'],
    // The query heads of a key/value head, then its key, then its value (InternLM2, only below `model.`).
    [/^wqkv$/, 'grouped'],
    // What leads out of the latent spaces of DeepSeek's attention, head by head.
    [/^(kv_b_proj|wkv_b)$/, 'kv-b'],
    [/^(q_b_proj|wq_b)$/, 'q-b'],
    // q, k and v rows of one head after the other (GPT-NeoX, BLOOM). Only read as that when q, k and v have equal heads.
    [/^query_key_value$/, 'by-head'],
    [/^(q_norm|k_norm|q_layernorm|k_layernorm|q_ln|k_ln|attn_q_norm|attn_k_norm)$/, 'norm'],
];
const MODULE = /(^|\.)\w*(attn|attention|Attention)\w*(?=\.|$)/;
const CROSS = /cross|encoder_attn|encdec|EncDec|attn2/;
/**
 * Attention as units: a key/value head with the query heads that share it. Single rows are no units, because rotary
 * positions treat the rows of a head differently. The size of a head comes from its norm vector or from `shapes`;
 * without it nothing is compared.
 */
function headUnits(members, shapes) {
    return headsOf(members, shapes).flatMap(({ layer, cross, slices }) => {
        if (slices === null || slices.heads < HEADS)
            return [];
        const block = cross ? 'cross-attention' : 'attention';
        return [groupOfSlices({ layer, block }, slices.heads, slices.tensors)];
    });
}
/** Every block of attention with what is known of its heads. */
function headsOf(members, shapes) {
    const found = new Map();
    for (const { info, name } of members) {
        if (name.layer === null || info.unreadable !== null)
            continue;
        const place = placeOf(name.suffix);
        if (place === null)
            continue;
        const key = `${name.layer} ${name.inner} ${place.module}`;
        const entry = found.get(key) ?? {
            layer: name.layer,
            inner: name.inner,
            cross: CROSS.test(place.module),
            parts: new Map(),
        };
        if (!entry.parts.has(place.leaf))
            entry.parts.set(place.leaf, info);
        found.set(key, entry);
    }
    const biases = new Map(members.map(({ info }) => [info.name, info]));
    return [...found.values()].map(({ layer, cross, parts }) => {
        const slices = slicesOf(parts, shapes, biases);
        const tensor = parts.get('v');
        const alone = tensor === undefined ? null : { tensor, firstRow: 0, size: null };
        return { layer, cross, slices, value: slices === null ? alone : slices.value };
    });
}
/** The module a tensor belongs to and what it is there; `null` for all that is no matrix or norm of attention. */
function placeOf(suffix) {
    const path = suffix.endsWith('in_proj_weight')
        ? suffix.slice(0, -'_weight'.length)
        : suffix.endsWith('.weight')
            ? suffix.slice(0, -'.weight'.length)
            : null;
    if (path === null)
        return null;
    const segments = path.split('.');
    const last = segments.at(-1);
    const leaf = LEAVES.find(([pattern]) => pattern.test(last))?.[1];
    if (leaf === undefined)
        return null;
    const module = MODULE.exec(segments.slice(0, -1).join('.'));
    if (module !== null)
        return { module: path.slice(0, module.index + module[0].length), leaf };
    // GGUF has no module, but says so in the name.
    return last.startsWith('attn_') ? { module: '', leaf } : null;
}
function slicesOf(parts, shapes, biases) {
    const byHead = parts.get('by-head');
    if (byHead !== undefined)
        return byHeadSlices(byHead, shapes);
    const byGroup = parts.get('grouped');
    if (byGroup !== undefined)
        return groupedSlices(byGroup, shapes);
    const [toKeys, toQueries] = [parts.get('kv-b'), parts.get('q-b') ?? parts.get('q')];
    if (toKeys !== undefined && toQueries !== undefined)
        return latentSlices(toKeys, toQueries, shapes);
    const joined = parts.get('joined');
    if (joined !== undefined)
        return joinedSlices(joined, shapes, biases);
    const [q, k, v] = [parts.get('q'), parts.get('k'), parts.get('v')];
    if (q === undefined || k === undefined || v === undefined)
        return null;
    if (![q, k, v].every(({ shape }) => shape.length === 2))
        return null;
    const [rows, columns] = q.shape;
    const size = head_units_sizeOf(parts.get('norm'), shapes, rows, k.shape[0], columns);
    if (size === null || v.shape[0] !== k.shape[0])
        return null;
    const heads = k.shape[0] / size;
    const grouped = (rows / size / heads) * size;
    const tensors = [
        slice(k, 'k', 0, size, size, k.shape[1]),
        slice(v, 'v', 0, size, size, v.shape[1]),
        slice(q, 'q', 0, grouped, size, columns),
    ];
    const o = parts.get('o');
    if (o?.shape.length === 2 && o.shape[1] === rows) {
        tensors.push({ ...slice(o, 'o', 0, grouped, size, Math.min(head_units_LINES, o.shape[0])), axis: 1 });
    }
    return { heads, tensors, value: { tensor: v, firstRow: 0, size } };
}
/** Only four rows of a head count, so that models with other numbers of query heads meet in keys and values as well. */
function slice(tensor, part, firstRow, stride, size, across) {
    const taken = Math.min(ROWS, size);
    const offset = Math.floor((size - taken) / 2);
    return { tensor, part, firstRow, axis: 0, stride, offset, taken, width: taken * across, folded: false };
}
function head_units_sizeOf(norm, shapes, queries, keys, columns) {
    const fits = (size) => size >= 8 && keys % size === 0 && queries % size === 0 && (queries / size) % (keys / size) === 0;
    // A norm over the whole projection (OLMo) is no head's.
    const length = norm?.shape.length === 1 ? norm.shape[0] : null;
    if (length !== null && length < keys && fits(length))
        return length;
    const stated = shapes.filter(({ hidden, heads, keyValueHeads, size }) => heads * size === queries && keyValueHeads * size === keys && (hidden === null || hidden === columns));
    const sizes = [...new Set(stated.map(({ size }) => size))];
    return sizes.length === 1 && fits(sizes[0]) ? sizes[0] : null;
}
function joinedSlices(tensor, shapes, biases) {
    if (tensor.shape.length !== 2)
        return null;
    const bias = biases.get(`${tensor.name.slice(0, -'weight'.length)}bias`)?.shape[0];
    const axis = bias === tensor.shape[1] && bias !== tensor.shape[0] ? 1 : 0;
    const rows = tensor.shape[axis];
    const across = tensor.shape[1 - axis];
    const stated = shapes.filter(({ hidden, heads, keyValueHeads, size }) => (heads + 2 * keyValueHeads) * size === rows && (hidden === null || hidden === across));
    const kinds = new Set(stated.map(({ heads, keyValueHeads, size }) => `${heads} ${keyValueHeads} ${size}`));
    const [shape] = stated;
    if (kinds.size !== 1 || shape === undefined || shape.heads % shape.keyValueHeads !== 0)
        return null;
    const { heads, keyValueHeads, size } = shape;
    const lines = axis === 1 ? Math.min(head_units_LINES, across) : across;
    const grouped = (heads / keyValueHeads) * size;
    const keys = heads * size;
    const values = keys + keyValueHeads * size;
    const parts = [
        slice(tensor, 'k', keys, size, size, lines),
        slice(tensor, 'v', values, size, size, lines),
        slice(tensor, 'q', 0, grouped, size, lines),
    ];
    return {
        heads: keyValueHeads,
        tensors: parts.map((one) => ({ ...one, axis })),
        value: axis === 1 ? null : { tensor, firstRow: values, size },
    };
}
function byHeadSlices(tensor, shapes) {
    const [rows, columns] = tensor.shape;
    if (tensor.shape.length !== 2 || rows !== 3 * columns)
        return null;
    const sizes = new Set(shapes
        .filter(({ heads, keyValueHeads, size, hidden }) => heads === keyValueHeads && heads * size === columns && (hidden === null || hidden === columns))
        .map(({ size }) => size));
    const [size] = sizes;
    if (sizes.size !== 1 || size === undefined)
        return null;
    const parts = ['q', 'k', 'v'].map((part, at) => {
        const one = slice(tensor, part, 0, 3 * size, size, columns);
        return { ...one, offset: at * size + one.offset };
    });
    return {
        heads: columns / size,
        tensors: [parts[1], parts[2], parts[0]],
        value: { tensor, firstRow: 2 * size, size },
    };
}
/** The query heads of each key/value head, its key and its value, head after head. */
function groupedSlices(tensor, shapes) {
    const [rows, columns] = tensor.shape;
    // Other designs of this name keep all queries first; only InternLM2 has the prefix.
    if (tensor.shape.length !== 2 || !/(^|\.)model\.layers\.\d+\.attention\.wqkv\./.test(tensor.name))
        return null;
    const stated = shapes.filter(({ hidden, heads, keyValueHeads, size }) => (heads + 2 * keyValueHeads) * size === rows && (hidden === null || hidden === columns));
    const [shape] = stated;
    if (stated.length !== 1 || shape === undefined || shape.heads % shape.keyValueHeads !== 0)
        return null;
    const { keyValueHeads, size } = shape;
    const queries = shape.heads / keyValueHeads;
    const part = (name, at) => {
        const one = slice(tensor, name, 0, (queries + 2) * size, size, columns);
        return { ...one, offset: at * size + one.offset };
    };
    return {
        heads: keyValueHeads,
        tensors: [part('k', queries), part('v', queries + 1), part('q', 0)],
        value: { tensor, firstRow: (queries + 1) * size, size },
    };
}
/** Heads behind latent spaces: each has rows for its keys and values in one matrix and for its queries in another. */
function latentSlices(toKeys, toQueries, shapes) {
    if (toKeys.shape.length !== 2 || toQueries.shape.length !== 2)
        return null;
    const counts = new Set(shapes.map(({ heads }) => heads));
    const [heads] = [...counts].filter((count) => toKeys.shape[0] % count === 0 && toQueries.shape[0] % count === 0);
    if (counts.size !== 1 || heads === undefined)
        return null;
    const part = (tensor, name) => {
        const places = tensor.shape[0] / heads;
        return slice(tensor, name, 0, places, places, tensor.shape[1]);
    };
    return { heads, tensors: [part(toKeys, 'k'), part(toQueries, 'q')], value: null };
}

;// CONCATENATED MODULE: ./build/weights/latent-units.js

const LATENT = /(^|\.)(kv_a_proj_with_mqa|kv_a_proj|q_a_proj|wkv_a|wq_a)\.weight$/;
const NORM = /(^|\.)(kv_a_layernorm|q_a_layernorm|kv_norm|q_norm)\.weight$/;
const LEAST = 16;
/**
 * Latent places of attention (DeepSeek's MLA) as units: the rows of the matrix that leads into the latent space, which a norm
 * of its own length follows, so that the columns of what reads from it can be relabelled along. Behind them lie rotary rows,
 * which are no units.
 */
function latentUnits(members) {
    const norms = new Map();
    for (const { info } of members) {
        const kind = NORM.exec(info.name)?.[2];
        if (kind !== undefined && info.shape.length === 1)
            norms.set(keyOf(info.name, kind), info);
    }
    const groups = [];
    for (const { info, name } of members) {
        const kind = LATENT.exec(info.name)?.[2];
        if (kind === undefined || name.layer === null || info.shape.length !== 2 || info.unreadable !== null)
            continue;
        const [rows, width] = info.shape;
        const units = norms.get(keyOf(info.name, kind))?.shape[0] ?? 0;
        if (units < LEAST || units > rows)
            continue;
        const block = kind.includes('kv') ? 'key-latents' : 'query-latents';
        groups.push(groupOfSlices({ layer: name.layer, block }, units, [rowSlice(info, 'row', 0, width)]));
    }
    return groups;
}
/** Module of a matrix and of its norm, and which of the two latent spaces it is. */
function keyOf(name, leaf) {
    return `${name.slice(0, name.lastIndexOf(leaf))} ${leaf.includes('kv')}`;
}

;// CONCATENATED MODULE: ./build/weights/plain-units.js

/** Tokens whose rows are read: the first ones, which a grown vocabulary keeps. A power of two. */
const TOKENS = 512;
const LEAST_TOKENS = 64;
const POSITIONS = /(^|[._])(wpe|pos|position|positions|position_\w*|pos_\w*|\w*_pos|embed_positions|token_type\w*|segment\w*)($|[._])/i;
/**
 * Places of the residual stream as units, read as the columns of a table of tokens: one permutation for the whole model,
 * hence one group. Tables may differ in length, because only rows of the same ids are laid side by side.
 */
function tokenUnits(members) {
    const groups = [];
    for (const { info, name } of members) {
        const [rows, width] = info.shape;
        if (name.role !== 'embedding' || info.shape.length !== 2 || info.unreadable !== null)
            continue;
        if (POSITIONS.test(info.name) || rows < LEAST_TOKENS || rows < width / 16)
            continue;
        const tokens = 2 ** Math.floor(Math.log2(Math.min(TOKENS, rows)));
        const columns = rowSlice(info, 'tokens', 1, tokens);
        groups.push(groupOfSlices({ layer: groups.length, block: 'tokens' }, width, [columns]));
    }
    return groups;
}
const LEAST_ROWS = 16;
const LEAST_WIDTH = 16;
/** A longer table has a row for each token, class or place. */
const MOST_ROWS = 8_192;
const TABLES = /embed|emb\.|token|vocab|class|head\.|logits|relative/i;
/** Rotary positions treat the rows of a query or key differently. */
const ROTATED = /(^|[._])(q|k|qkv|query|key|query_key_value|wq|wk|wqkv|c_attn|in_proj)(_proj|_lin|_weight)?(\.|$)|(^|\.)\w*(attn|attention)\w*\./i;
/**
 * Rows of tensors whose names say nothing: stacks of layers known by number only, convolutions, ONNX ids. What their
 * rows are is not known either, so each tensor stands for itself and pays for itself; a table of places is told from its
 * numbers when it is read (`orderly`).
 */
function plainUnits(members) {
    const groups = [];
    for (const [place, { info }] of members.entries()) {
        if (!isPlain(info))
            continue;
        const [rows] = info.shape;
        const width = info.elements / rows;
        const shape = `${rows}x${width}`;
        groups.push(groupOfSlices({ layer: place, block: `rows ${shape}` }, rows, [rowSlice(info, 'row', 0, width)]));
    }
    return groups.map((group, layer) => ({ ...group, layer }));
}
function isPlain({ name, shape, elements, unreadable }) {
    const rows = shape[0] ?? 0;
    return (unreadable === null &&
        shape.length >= 2 &&
        shape.length <= 5 &&
        rows >= LEAST_ROWS &&
        rows <= MOST_ROWS &&
        elements / rows >= LEAST_WIDTH &&
        !TABLES.test(name) &&
        !ROTATED.test(name) &&
        !POSITIONS.test(name));
}

// EXTERNAL MODULE: ./build/evidence/weights/tensor-role.js
var tensor_role = __webpack_require__(17238);
;// CONCATENATED MODULE: ./build/weights/tensor-name.js

const LAYER = /^(|.*?\.)(?:layers?|h|blk|blocks?|resblocks|encoder_layers|decoder_layers|transformer_blocks)\.(\d{1,6})\.(.+)$/;
/** Names of feed-forward matrices whose rows are hidden units, from transformers' model code. */
const tensor_name_PARTS = [
    [/(^|\.)(gate_up_proj|gate_and_up_proj|w12)$/, 'gate-up'],
    [/(^|\.)(gate_proj|wi_0|w1|ffn_gate)$/, 'gate'],
    [/(^|\.)(up_proj|wi_1|w3|ffn_up)$/, 'up'],
    [
        /(^|\.)(fc1|c_fc|fc_in|lin1|linear1|linear_fc1|dense_h_to_4h|intermediate\.dense|wi|(mlp|ffn|feed_forward|ff)\.(0|key))$/,
        'fc1',
    ],
];
const EXPERT = /(^|\.)experts\.(\d{1,6})\./;
const SHARED = /(^|\.)shared_experts?\./;
const ROUTER = /(^|\.)(mlp|moe|block_sparse_moe|feed_forward|ffn)\.(gate|router|wg|router\.(layer|classifier|gate))$/;
const ATTENTION = /(^|\.)\w*(attn|attention)\w*\./;
/** Reads what a tensor's name tells, whatever its component is called. */
function readTensorName(name) {
    const { prefix, role } = (0,tensor_role/* placeTensor */.n)(name);
    // A longer name is nobody's layer and could be slow to match.
    const match = name.length > 300 ? null : LAYER.exec(name);
    if (match === null) {
        const stem = name.startsWith(`${prefix}.`) ? prefix : '';
        const suffix = stem === '' ? name : name.slice(stem.length + 1);
        return { stem, role, layer: null, inner: null, suffix, unit: null };
    }
    const [, before, layer, suffix] = match;
    const nested = LAYER.exec(suffix)?.[2];
    const inner = nested === undefined ? null : Number(nested);
    return { stem: before.replace(/\.$/, ''), role, layer: Number(layer), inner, suffix, unit: unitOf(suffix) };
}
function unitOf(suffix) {
    if (!suffix.endsWith('.weight') || ATTENTION.test(suffix))
        return null;
    const leaf = suffix.slice(0, -'.weight'.length);
    if (ROUTER.test(leaf))
        return { block: 'router', part: 'router', expert: null };
    const part = tensor_name_PARTS.find(([pattern]) => pattern.test(leaf))?.[1];
    if (part === undefined)
        return null;
    const expert = EXPERT.exec(leaf)?.[2];
    if (expert !== undefined)
        return { block: 'experts', part, expert: Number(expert) };
    return { block: SHARED.test(leaf) ? 'shared' : 'dense', part, expert: null };
}

;// CONCATENATED MODULE: ./build/weights/value-units.js


/** Rows of one head that are units, at most. */
const MOST = 96;
/** Where nothing tells the size of a head: no model that is published has smaller ones of so many rows. */
const SMALL_HEAD = 8;
const HEAD = 16;
const WIDE = 128;
/**
 * Values of attention as units: rows of the first head of the value matrix. No rotary position tells them apart, and a
 * relabelling of them is undone by the matrix that attention writes to, inside of one head. A block that was kept while the
 * rest was made anew has too few heads to be seen by whole heads in a small model.
 */
function valueUnits(members, shapes) {
    return headsOf(members, shapes).flatMap(({ layer, cross, value }) => {
        if (cross || value === null || value.tensor.shape.length !== 2)
            return [];
        const { tensor, firstRow, size } = value;
        const [rows, width] = tensor.shape;
        const units = size === null ? (rows >= WIDE ? HEAD : SMALL_HEAD) : Math.min(MOST, size);
        if (units < SMALL_HEAD || firstRow + units > rows)
            return [];
        return [groupOfSlices({ layer, block: 'values' }, units, [rowSlice(tensor, 'v', 0, width, firstRow)])];
    });
}

;// CONCATENATED MODULE: ./build/weights/unit-groups.js








const PART_ORDER = { gate: 0, 'gate-up': 0, up: 1, fc1: 0, router: 0 };
/**
 * Splits a model's tensors into components by the stem of their names, largest first. `heads` are the head shapes that
 * the model's configuration states. Parts whose names tell neither a role nor a unit are one component.
 */
function componentsOf(tensors, heads = []) {
    const stems = new Map();
    const add = (stem, member) => {
        const list = stems.get(stem);
        if (list === undefined)
            stems.set(stem, [member]);
        else
            list.push(member);
    };
    for (const info of tensors) {
        const name = readTensorName(info.name);
        add(name.stem, { info, name });
    }
    for (const [stem, members] of [...stems]) {
        if (stem === '' || roleOf(members) !== null || members.some(({ name }) => name.layer !== null))
            continue;
        stems.delete(stem);
        for (const { info, name } of members)
            add('', { info, name: { ...name, stem: '' } });
    }
    return [...stems]
        .map(([stem, members]) => ({
        stem,
        role: roleOf(members),
        groups: groupsOf(members, heads),
        tensors: members,
        parameters: members.reduce((sum, { info }) => sum + info.elements, 0),
    }))
        .sort((a, b) => b.parameters - a.parameters || (a.stem < b.stem ? -1 : 1));
}
function roleOf(members) {
    const counts = new Map();
    for (const { name, info } of members) {
        if (name.role !== null)
            counts.set(name.role, (counts.get(name.role) ?? 0) + info.elements);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
function groupsOf(members, heads) {
    const usable = members.filter((member) => !isBuffer(member));
    const feedForward = feedForwardUnits(usable);
    // A model that is stored the other way round keeps its attention so too.
    const isTurned = feedForward.length > 0 && feedForward.every(({ tensors }) => tensors[0].axis === 1);
    const named = [
        ...feedForward,
        ...headUnits(usable, heads),
        ...(isTurned ? [] : [...latentUnits(usable), ...valueUnits(usable, heads)]),
        ...gateUnits(usable),
    ];
    const isKnown = named.some(({ block }) => block !== 'values');
    const groups = [...named, ...(isKnown ? [] : plainUnits(usable)), ...tokenUnits(usable)];
    return groups.sort((a, b) => a.layer - b.layer || compare(a.block, b.block) || (a.expert ?? 0) - (b.expert ?? 0));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function isBuffer(member) {
    return excludedByRule(member)?.startsWith('fixed buffer') === true;
}
const OUTPUT = /(^|\.)(down_proj|wo|w2|fc2|c_proj|fc_out|lin2|linear2|linear_fc2|dense_4h_to_h|output\.dense|ffn_down|(mlp|ffn|feed_forward|ff)\.(2|3|value))\.weight$/;
const unit_groups_EXPERT = /(?:^|\.)experts\.(\d{1,6})\./;
const unit_groups_SHARED = /(^|\.)shared_experts?\./;
function feedForwardUnits(members) {
    const all = {
        all: new Map(members.map(({ info }) => [info.name, info])),
        stream: streamOf(members),
    };
    const byKey = new Map();
    for (const { info, name } of members) {
        const { unit, layer, inner } = name;
        if (unit === null || layer === null || info.unreadable !== null)
            continue;
        const key = `${layer} ${inner} ${unit.block} ${unit.expert}`;
        const { block, expert } = unit;
        const entry = byKey.get(key) ?? { layer, inner, block, expert, parts: new Map(), output: null };
        entry.parts.set(unit.part, info);
        byKey.set(key, entry);
    }
    for (const { info, name } of members) {
        if (name.layer === null || info.shape.length !== 2 || !OUTPUT.test(`.${name.suffix}`))
            continue;
        if (/(^|\.)\w*(attn|attention)\w*\./.test(name.suffix) || info.unreadable !== null)
            continue;
        const expert = unit_groups_EXPERT.exec(name.suffix)?.[1];
        const block = expert === undefined ? (unit_groups_SHARED.test(name.suffix) ? 'shared' : 'dense') : 'experts';
        const entry = byKey.get(`${name.layer} ${name.inner} ${block} ${expert ?? null}`);
        if (entry !== undefined && entry.output === null)
            entry.output = info;
    }
    const entries = [...byKey.values()].sort((a, b) => a.layer - b.layer || (a.inner ?? 0) - (b.inner ?? 0));
    const layers = layerNumbers(entries);
    return entries.flatMap((entry) => {
        const group = groupOf(entry, layers.get(`${entry.layer} ${entry.inner}`), all);
        return group === null ? [] : [group];
    });
}
/** Stages of layers, as Swin has them, are counted through; plain layers keep their number. */
function layerNumbers(entries) {
    const places = [...new Set(entries.map(({ layer, inner }) => `${layer} ${inner}`))];
    const plain = new Set(entries.map(({ layer }) => layer)).size === places.length;
    return new Map(places.map((place, at) => [place, plain ? Number(place.split(' ')[0]) : at]));
}
const unit_groups_NORM = /(^|[._])(input_|post_|pre_|ffn_|attn_|attention_)?\w*(layer_?norm|norm|ln)\w*\.weight$/i;
/** Norms of single heads and of latent spaces are no norms of the stream. */
const OTHER_NORM = /(q|k|query|key|kv_a|q_a|a)_?(layer_?)?norm|ln_?[qk]/i;
function streamOf(members) {
    const widths = new Set();
    for (const { info, name } of members) {
        if (name.layer === null || info.shape.length !== 1 || OTHER_NORM.test(name.suffix))
            continue;
        if (unit_groups_NORM.test(`.${name.suffix}`))
            widths.add(info.shape[0]);
    }
    return widths.size === 1 ? [...widths][0] : null;
}
function groupOf(entry, layer, frame) {
    const { parts, block, expert } = entry;
    const tensors = [];
    for (const [part, tensor] of [...parts].sort((a, b) => PART_ORDER[a[0]] - PART_ORDER[b[0]])) {
        // A matrix, or a convolution over a single place.
        if (tensor.shape.length < 2 || tensor.shape.slice(2).some((size) => size !== 1))
            return null;
        const [first, second] = tensor.shape;
        if (part === 'gate-up') {
            const slices = unit_groups_joinedSlices(tensor, entry.output, frame);
            if (slices === null)
                return null;
            tensors.push(...slices);
        }
        else {
            const axis = part !== 'router' && isTransposed(tensor, frame) ? 1 : 0;
            tensors.push(rowSlice(tensor, part, axis, axis === 1 ? linesOf(first, expert) : second));
        }
    }
    const counts = tensors.map(({ tensor, part, axis }) => {
        const size = tensor.shape[axis];
        return parts.get('gate-up') === tensor && (part === 'gate' || part === 'up') ? size / 2 : size;
    });
    const [units] = counts;
    if (units === undefined || counts.some((count) => count !== units))
        return null;
    const group = groupOfSlices({ layer, block }, units, tensors);
    return { ...group, expert, output: outputOf(entry.output, units, frame) };
}
/** Lines of a transposed expert that are read: the others would be read again for each of many experts. */
const unit_groups_LINES = 1024;
function linesOf(lines, expert) {
    return expert === null ? lines : Math.min(unit_groups_LINES, lines);
}
/**
 * Gate and up in one matrix: gate first, or by turns where there is a bias and units lie along the second axis (gpt-oss).
 * The matrix the units write to has half as many of them, which tells the axis.
 */
function unit_groups_joinedSlices(tensor, output, frame) {
    const [first, second] = tensor.shape;
    const isAcross = output?.shape.length === 2 && second === 2 * output.shape[0] && first === output.shape[1];
    if (!isAcross) {
        if (first % 2 !== 0)
            return null;
        return [rowSlice(tensor, 'gate', 0, second), rowSlice(tensor, 'up', 0, second, first / 2)];
    }
    const lines = linesOf(first, 0);
    const bias = `${tensor.name.replace(/\.\d+\.gate_up_proj\.weight$/, '')}.gate_up_proj_bias`;
    if (!frame.all.has(bias)) {
        return [rowSlice(tensor, 'gate', 1, lines), rowSlice(tensor, 'up', 1, lines, second / 2)];
    }
    return [0, 1].map((offset) => ({
        ...rowSlice(tensor, offset === 0 ? 'gate' : 'up', 1, lines),
        stride: 2,
        offset,
    }));
}
function outputOf(tensor, units, frame) {
    if (tensor === null)
        return null;
    const plain = isTransposed(tensor, frame) ? 0 : 1;
    const [axis] = [plain, 1 - plain].filter((one) => tensor.shape[one] === units);
    if (axis === undefined)
        return null;
    return rowSlice(tensor, 'fc1', axis === 0 ? 0 : 1, tensor.shape[1 - axis]);
}
/**
 * GPT-2 keeps its matrices as [inputs, outputs], as others do that come from JAX. The bias has one number for each output;
 * without one, the norms tell which side is the stream.
 */
function isTransposed(tensor, { all, stream }) {
    const [rows, columns] = tensor.shape;
    const bias = all.get(`${tensor.name.slice(0, -'weight'.length)}bias`)?.shape[0];
    if (bias !== undefined && (bias === rows || bias === columns))
        return bias === columns && bias !== rows;
    // What units write to has them on the other side.
    const toStream = OUTPUT.test(`.${tensor.name}`);
    return stream !== null && rows !== columns && stream === (toStream ? columns : rows);
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/entry.js
/** Form of an entry and of everything computed in it: another number is another arithmetic. */
const ENTRY_VERSION = '1';

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-plan.js



const screen_plan_NORM = /(^|[._])(\w*norm\w*|ln\w*)\.weight$/i;
const LONGEST_NORM = 65_536;
/** A vector by itself costs two of the blocks that remote files are read in. */
const LEAST_READ = 32 * 1024;
/**
 * What a screen reads of a model: 16 units of every layer of every component, and norm vectors where room is left. Shared
 * experts stand beside expert 0 of their layer, so every second layer of them is left out when the whole would not fit.
 * The rule depends on shapes alone, so that two models of one shape are read alike.
 */
function planScreen(components, wantNorms) {
    const all = components.flatMap((component) => component.groups.flatMap((group) => {
        const single = onePart(group);
        return single === null ? [] : [{ component, group: single }];
    }));
    const bytes = (planned) => planned.reduce((sum, { group }) => sum + rowBytes(group), 0);
    const thinned = bytes(all) <= build_limits/* limits */.F.screenTensorBytes
        ? all
        : all.filter(({ group }) => group.block !== 'shared' || group.layer % 2 === 0);
    const used = bytes(thinned);
    const room = used <= build_limits/* limits */.F.smallScreenTensorBytes ? build_limits/* limits */.F.smallScreenTensorBytes : build_limits/* limits */.F.screenTensorBytes;
    const norms = components.flatMap((component) => component.tensors.filter(isNorm).map((tensor) => ({ component, tensor })));
    const normBytes = norms.reduce((sum, { tensor }) => sum + Math.max(LEAST_READ, tensor.info.bytes), 0);
    return { layers: thinned, norms: wantNorms || used + normBytes <= room ? norms : [] };
}
function rowBytes({ tensors, width }) {
    return sketch_rows/* PRINT_ROWS */.qe * width * (((0,weights_dtype/* bitsOf */.e)(tensors[0].tensor.dtype) ?? 32) / 8);
}
/** The group with its up matrix alone, else with fc1; `null` for routers and for too few units. */
function onePart(group) {
    // Expert 0 stands for the experts of its layer.
    if (group.block === 'router' || (group.expert ?? 0) > 0 || group.units < sketch_rows/* PRINT_ROWS */.qe)
        return null;
    const tensor = group.tensors.find(({ part }) => part === 'up') ?? group.tensors.find(({ part }) => part === 'fc1');
    return tensor === undefined ? null : { ...group, tensors: [tensor], width: tensor.width };
}
function isNorm({ info, name }) {
    return (info.shape.length === 1 &&
        info.unreadable === null &&
        info.elements >= sketch_rows/* PRINT_ROWS */.qe &&
        info.elements <= LONGEST_NORM &&
        screen_plan_NORM.test(`.${name.suffix}`));
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/tensor-hash.js


/** Fewer elements coincide too easily: biases of zero, norms of one. */
const ELEMENTS = 65_536;
const DISTINCT_WORDS = 256;
const tensor_hash_BLOCK = 1 << 20;
const tensor_hash_HASHES = 512;
/** Hashes of up to 512 tensors that can tell, over all of their bytes: the whole model is read. */
async function tensorHashes(source, components) {
    const hashes = [];
    for (const { info } of components.flatMap(({ tensors }) => tensors).filter(canTell)) {
        if (hashes.length >= tensor_hash_HASHES)
            break;
        const hash = (0,external_node_crypto_.createHash)('sha256').update(`${info.dtype} ${info.shape}\n`);
        let varied = false;
        for (let start = 0; start < info.bytes; start += tensor_hash_BLOCK) {
            const bytes = await source.bytes(info.name, start, Math.min(info.bytes, start + tensor_hash_BLOCK));
            if (start === 0)
                varied = isVaried(bytes);
            if (!varied)
                break;
            hash.update(bytes);
        }
        if (varied)
            hashes.push({ name: info.name, sha256: hash.digest('hex').slice(0, 16) });
    }
    return hashes;
}
function canTell(tensor) {
    if (tensor.info.shape.length < 2 || tensor.info.elements < ELEMENTS)
        return false;
    return !/^(fixed buffer|part of a quantisation|whole numbers|empty)/.test(excludedByRule(tensor) ?? '');
}
/** Constants and masks coincide without anybody copying them. */
function isVaried(bytes) {
    const words = new Set();
    for (let at = 0; at + 1 < bytes.length && words.size < DISTINCT_WORDS; at += 2) {
        words.add(bytes[at] | (bytes[at + 1] << 8));
    }
    return words.size >= DISTINCT_WORDS;
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/make-entry.js










const LAYERS = 1024;
const SHAPES = 4096;
/**
 * Reads 16 units a layer and makes a registry entry. The same model gives the same entry, byte for byte.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
async function makeEntry(source, about) {
    const tensors = source.tensors();
    const components = componentsOf(tensors);
    const plan = planScreen(components, about.norms);
    await source.prepare?.(plan.layers.flatMap(({ group }) => {
        const [one] = group.tensors;
        return one === undefined || one.axis !== 0
            ? []
            : [{ name: one.tensor.name, start: one.firstRow + (0,sketch_rows/* firstRow */.rI)(group.units), count: sketch_rows/* PRINT_ROWS */.qe }];
    }));
    const leftOut = [];
    const prints = [];
    for (const component of components) {
        const blocks = await make_entry_blocksOf(component, plan, source, leftOut);
        if (blocks.length > 0 || component.parameters >= 65_536) {
            prints.push({ stem: component.stem, role: component.role, parameters: component.parameters, blocks });
        }
    }
    const entry = {
        schemaVersion: ENTRY_VERSION,
        model: about.model,
        size: {
            tensors: tensors.length,
            parameters: tensors.reduce((sum, { elements }) => sum + elements, 0),
            bytes: source.totalBytes,
        },
        config: about.config,
        tokenizer: about.tokenizer,
        shapes: shapesOf(tensors),
        files: about.files,
        hashes: about.hash ? await tensorHashes(source, components) : [],
        components: prints.slice(0, 64),
        norms: await normsOf(plan, source),
    };
    return { entry, leftOut };
}
async function make_entry_blocksOf(component, plan, source, leftOut) {
    const kinds = new Map();
    for (const { component: owner, group } of plan.layers) {
        if (owner !== component)
            continue;
        const rows = await readUnits(source, group, (0,sketch_rows/* firstRow */.rI)(group.units), sketch_rows/* PRINT_ROWS */.qe);
        const tensor = group.tensors[0].tensor;
        const fixed = fixed_table_fixedTable(rows, group.width, (0,weights_dtype/* bitsOf */.e)(tensor.dtype) ?? 32);
        if (fixed !== null && fixed !== 'few-values' && fixed !== 'mostly-zero') {
            leftOut.push({ name: tensor.name, reason: `not learned, by its numbers: ${fixed}` });
            continue;
        }
        if (followsDiagonal(standardise(rows.slice(), group.width), group.width, stepOf(group))) {
            leftOut.push({ name: tensor.name, reason: DIAGONAL });
            continue;
        }
        const key = `${blockOf(group)} ${group.tensors[0].part} ${group.units} ${group.width}`;
        const kind = kinds.get(key) ?? { layers: [], group, rows: [] };
        if (kind.layers.length >= LAYERS)
            continue;
        kind.layers.push(group.layer);
        kind.rows.push((0,sketch_rows/* printRows */.p0)(rows, group.width));
        kinds.set(key, kind);
    }
    return [...kinds.values()].map(({ layers, group, rows }) => ({
        block: blockOf(group),
        part: group.tensors[0].part,
        units: group.units,
        width: group.width,
        layers,
        rows: base64(rows, sketch_rows/* PRINT_BYTES */.K8),
    }));
}
function blockOf({ block, expert }) {
    if (expert !== null)
        return `expert ${expert}`;
    return block === 'shared' ? 'shared' : 'dense';
}
async function normsOf({ norms }, source) {
    const kinds = new Map();
    for (const { component, tensor } of norms) {
        const { stem } = component;
        const { suffix, layer } = tensor.name;
        const width = tensor.info.elements;
        const key = `${stem}\n${suffix}\n${width}`;
        const kind = kinds.get(key) ?? { print: { stem, suffix, width }, of: [] };
        kind.of.push({ layer, name: tensor.info.name });
        kinds.set(key, kind);
    }
    const prints = [];
    for (const { print, of } of [...kinds.values()].slice(0, 64)) {
        of.sort((a, b) => (a.layer ?? -1) - (b.layer ?? -1));
        const vectors = [];
        for (const { name, layer } of of.slice(0, LAYERS)) {
            const values = (await source.rows(name, 0, print.width)).map((value) => Number.isFinite(value) ? value : 0);
            vectors.push({ layer, ...moments(values), rows: (0,sketch_rows/* printVector */.Pc)(values) });
        }
        prints.push({
            ...print,
            layers: vectors.map(({ layer }) => layer),
            mean: vectors.map(({ mean }) => rounded(mean)),
            sd: vectors.map(({ sd }) => rounded(sd)),
            rows: base64(vectors.map(({ rows }) => rows), sketch_rows/* ROW_BYTES */.P2),
        });
    }
    return prints;
}
function moments(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) * (value - mean);
    return { mean, sd: Math.sqrt(squares / values.length) };
}
/** Six digits say all that a float of 16 bits holds. */
function rounded(value) {
    return Number(value.toPrecision(6));
}
function base64(parts, each) {
    const bytes = new Uint8Array(parts.length * each);
    for (const [at, part] of parts.entries())
        bytes.set(part, at * each);
    return Buffer.from(bytes.buffer).toString('base64');
}
function shapesOf(tensors) {
    const lines = new Map();
    for (const { name, dtype, shape } of tensors) {
        const folded = name.slice(0, 300).replace(/\d+/g, '*');
        const key = `${folded} ${dtype} ${shape}`;
        const line = lines.get(key);
        if (line !== undefined)
            line.count += 1;
        else if (lines.size < SHAPES)
            lines.set(key, { name: folded, dtype, shape, count: 1 });
    }
    return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
/** An entry as it is stored: one line a value of the first two levels, so that changes can be read in a diff. */
function entryText(entry) {
    const lines = Object.entries(entry).map(([key, value]) => {
        if (!Array.isArray(value) || value.length === 0)
            return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
        return `  ${JSON.stringify(key)}: [\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
    });
    return `{\n${lines.join(',\n')}\n}\n`;
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/repository-models.js





/** Folders that hold weights of the product, as bytes or as Git LFS pointers, in the order of their facts. */
function weightFolders(facts) {
    const folders = new Map();
    for (const fact of facts) {
        if (fact.kind !== 'weights' || !vocabulary/* LEVEL_SCOPES */.NJ.has(fact.scope))
            continue;
        const { path } = fact.location;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (!folders.has(folder))
            folders.set(folder, { folder, file: path, step: fact.step ?? null });
    }
    return [...folders.values()];
}
/**
 * Opens the model in a folder of the repository, of which ranges are read.
 * @throws UserError when nothing there can be read as weights, ToolError for a file that breaks its format.
 */
async function openFolder(source, entries, folder, file = null) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const here = new Map(entries
        .filter(({ path, type }) => type === 'file' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
        .map((entry) => [entry.path.slice(prefix.length), entry]));
    const shown = folder === '' ? '.' : folder;
    return (0,open_weights/* openFrom */.n)({
        shown,
        names: [...here.keys()],
        open: async (name) => accessOf(source, `${prefix}${name}`, here.get(name)?.size ?? 0),
    }, file, shown);
}
/** Fingerprint of an open model of the repository; 16 units a layer are read, and of Git LFS pointers their hashes taken. */
async function printFolder(model, source, entries, folder) {
    const beside = await besideListed(entries, folder, (path) => source.read(path));
    const about = {
        id: folder === '' ? '.' : folder,
        revision: null,
        supplier: null,
        license: null,
        released: null,
        lineage: [],
    };
    const pointers = new Map(model.pointers().map((one) => [(0,posix_.basename)(one.path), one]));
    const files = beside.files.map((file) => {
        const pointer = pointers.get(file.name);
        return pointer === undefined ? file : { ...file, bytes: pointer.bytes, sha256: pointer.sha256 };
    });
    return (await makeEntry(model, { model: about, ...beside, files, hash: false, norms: false })).entry;
}
/** A file of a source read by ranges. */
function accessOf(source, path, size) {
    return {
        size,
        async readInto(target, position) {
            const end = Math.min(size, position + target.length);
            if (end <= position)
                return 0;
            const bytes = await source.read(path, { start: position, end });
            target.set(bytes);
            return bytes.length;
        },
        close() { },
    };
}

// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(54756);
;// CONCATENATED MODULE: ./build/weights/comparison.js
/** Strongest first: reference/weights.md, section 3.9. */
const WEIGHT_VERDICTS = [
    'identical',
    'derived',
    'shared-origin',
    'trace',
    'no-evidence',
    'inconclusive',
];

;// CONCATENATED MODULE: ./build/weights/decide.js
/** Level of one comparison: 1e-6 for a scan, shared by ten thousand hypotheses. */
const LOG_LEVEL = Math.log(1e-10);
const IDENTICAL_TENSORS = 3;
const DERIVED_R = 0.6;
const SHARED_R = 0.1;
const DERIVED_LAYERS = 3;
/** "No evidence" is only said when this much would have been seen. */
const LIMIT = 0.15;
/** The verdict of one pair of components. Too little data is `inconclusive`, whatever it looks like. */
function decide(figures) {
    if (figures.identicalTensors >= IDENTICAL_TENSORS)
        return 'identical';
    if (figures.logBound <= LOG_LEVEL && figures.r !== null) {
        if (figures.r >= DERIVED_R && figures.layers >= DERIVED_LAYERS)
            return 'derived';
        return figures.r >= SHARED_R ? 'shared-origin' : 'trace';
    }
    const { limitOfDetection } = figures;
    return limitOfDetection !== null && limitOfDetection <= LIMIT ? 'no-evidence' : 'inconclusive';
}

;// CONCATENATED MODULE: ./build/weights/detection.js

const STEPS = 120;
const REACH = 6;
/** Standard deviations of the hit count that a detection keeps in hand: missed once in 44 at the limit. */
const MARGIN = 2;
/**
 * Smallest correlation of matching units that the twin test would have told at this level (natural logarithm); `null`
 * when even equal units would not do. Products of units are taken as normal with the measured noise.
 */
function limitOfDetection(groups, logLevel) {
    const needed = hitsNeeded(groups.length, logLevel);
    if (!enough(groups, 1, needed))
        return null;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 20; step += 1) {
        const middle = (low + high) / 2;
        if (enough(groups, middle, needed))
            high = middle;
        else
            low = middle;
    }
    return high;
}
function enough(groups, r, needed) {
    let expected = 0;
    let variance = 0;
    for (const { rows, noise } of groups) {
        const share = hitProbability(r, noise, rows);
        expected += rows * share;
        variance += rows * share * (1 - share);
    }
    return expected - MARGIN * Math.sqrt(variance) >= needed;
}
/** Chance that a unit correlated by `r` with its namesake finds it nearest of `rows`. */
function hitProbability(r, noise, rows) {
    if (noise <= 0)
        return r > 0 ? 1 : 0;
    let sum = 0;
    let weights = 0;
    for (let step = 0; step <= STEPS; step += 1) {
        const normal = -REACH + (2 * REACH * step) / STEPS;
        const weight = Math.exp((-normal * normal) / 2);
        weights += weight;
        sum += weight * insideNormal(Math.abs(r / noise + normal)) ** (rows - 1);
    }
    return sum / weights;
}
/** P(|N| <= x), by formula 7.1.26 of Abramowitz and Stegun (error below 1.5e-7). */
function insideNormal(x) {
    const scaled = x / Math.SQRT2;
    const t = 1 / (1 + 0.3275911 * scaled);
    const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return 1 - polynomial * Math.exp(-scaled * scaled);
}

;// CONCATENATED MODULE: ./build/weights/equal-files.js
/** A whole file of this size with the same hash is somebody's weights. */
const FILE_BYTES = 1 << 20;
/** Share of the reference's largest file below which an equal file may be a helper that many models ship (a vocoder, a codec). */
const MAIN_FILE = 0.5;

;// CONCATENATED MODULE: ./build/weights/fingerprint/rank-matches.js
/** Standard errors that the likeness of the layers must keep above a threshold: once in 1,000 by chance. */
const SURE = 3.09;
/** Nearest first, each component counted for itself. */
function ranked(matches) {
    const first = new Map();
    return [...matches].sort(order).map((match) => {
        const nearer = first.get(match.component);
        const rank = nearer === undefined ? 1 : nearer.rank + (isAsNear(match, nearer) ? 0 : 1);
        const made = { ...match, rank };
        if (nearer === undefined || rank > nearer.rank)
            first.set(match.component, made);
        return made;
    });
}
/**
 * Whether two matches of a component are equally near as far as can be told: an encoder that many models keep frozen is the
 * same in all of them. The layers are told apart one by one, because what makes sketches of the model inexact is common
 * to both.
 */
function isAsNear(match, nearer) {
    if (match.basis === 'bytes' || nearer.basis === 'bytes') {
        return (match.identicalTensors === nearer.identicalTensors && match.identicalFiles === nearer.identicalFiles);
    }
    const [one, two] = [match.confirmed?.interval, nearer.confirmed?.interval];
    if (one != null && two != null)
        return one[1] >= two[0];
    const gaps = [...match.layers].flatMap(([layer, likeness]) => {
        const other = nearer.layers.get(layer);
        return other === undefined ? [] : [other - likeness];
    });
    if (gaps.length < 2)
        return match.likeness >= nearer.likeness;
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
    return mean <= SURE * Math.sqrt(squares / (gaps.length * (gaps.length - 1)));
}
function order(a, b) {
    const bytes = (one) => one.identicalFiles + one.identicalTensors;
    return bytes(b) - bytes(a) || b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-blocks.js



/** Hits of 16 that say a layer comes from another: chance gives that many at most once in 12! = 4.8e8. */
const screen_blocks_CELL_HITS = 12;
/** Offsets besides 0 whose hits are counted: those whose namesakes agree most. */
const OFFSETS = 3;
/** Hits of 16 by which two layers of one model repeat one another: once in 8! by chance. */
const screen_blocks_KIN_HITS = 8;
const WORDS = sketch_rows/* PRINT_BITS */.Hx / 32;
function readyBlock(print) {
    const words = (0,read_entry/* rowsOf */.R)(print);
    const empty = new Uint8Array(words.length / WORDS).fill(1);
    for (const [at, word] of words.entries())
        if (word !== 0)
            empty[Math.floor(at / WORDS)] = 0;
    return { print, words, empty };
}
/** Layers were copied, or stored many times: units that find their namesakes in another layer of the same model. */
function readyTarget(print) {
    const ready = readyBlock(print);
    const firsts = [];
    for (let row = 0; row < print.layers.length; row += 1) {
        let first = row;
        for (let before = 0; before < row && first === row; before += 1) {
            if (firsts[before] === before && countCell(ready, before, ready, row).hits >= screen_blocks_KIN_HITS)
                first = before;
        }
        firsts.push(first);
    }
    return { ...ready, firsts };
}
/**
 * T2 and T6 on sketches: the same layers, all layers moved by one offset, and each layer on its own. The agreement
 * of namesakes tells first where counting is worth it; what is not counted is never claimed, and every offset is paid for all
 * the same, so the choice cannot make an alarm likelier.
 */
function screenBlocks(a, b) {
    const left = a.print.layers;
    const right = b.print.layers;
    const namesakes = namesakeAgreements(a, b);
    const middle = namesakes.reduce((sum, value) => sum + value, 0) / namesakes.length;
    const counted = new Map();
    const cell = (row, column) => {
        const key = row * right.length + column;
        const known = counted.get(key);
        if (known !== undefined)
            return known;
        const made = countCell(a, row, b, column);
        counted.set(key, made);
        return made;
    };
    const offsets = offsetsOf(left, right);
    const straight = (offsets.get(0) ?? []).map(([row, column]) => cell(row, column));
    const chosen = [...offsets]
        .filter(([offset]) => offset !== 0)
        .map(([, pairs]) => ({ pairs, score: standing(pairs, namesakes, right.length, middle) }))
        .sort((one, two) => two.score - one.score)
        .slice(0, OFFSETS)
        .map(({ pairs }) => pairs.map(([row, column]) => cell(row, column)));
    const map = screen_blocks_mapOf(left, right, namesakes, cell);
    const place = new Map(left.map((layer, row) => [layer, row]));
    const firstOf = ({ a: layer }) => a.firsts[place.get(layer)];
    const sizes = new Map();
    for (const first of a.firsts)
        sizes.set(first, (sizes.get(first) ?? 0) + 1);
    const alignments = [
        ...[straight, ...chosen].map((cells) => {
            const seen = new Set();
            const counted = cells.filter((one) => !seen.has(firstOf(one)) && seen.add(firstOf(one)));
            const hits = counted.reduce((sum, one) => sum + one.hits, 0);
            return { kind: 'offset', cells, counted, hits, logBound: logTwinBound(hits, counted.length) };
        }),
        {
            kind: 'map',
            cells: map,
            counted: map,
            hits: map.reduce((sum, one) => sum + one.hits, 0),
            logBound: mapBound(map, firstOf, sizes.size, right.length * Math.max(...sizes.values())),
        },
    ];
    const best = alignments.reduce((one, two) => (two.logBound < one.logBound ? two : one));
    return {
        best,
        straight: {
            groups: alignments[0].counted.length,
            noise: straight.reduce((sum, { noise }) => sum + noise, 0) / Math.max(1, straight.length),
        },
        hypotheses: offsets.size + 1,
    };
}
/** Pairs of positions by how far the layer of the reference lies behind that of the model. */
function offsetsOf(left, right) {
    const offsets = new Map([[0, []]]);
    for (const [row, a] of left.entries()) {
        for (const [column, b] of right.entries()) {
            const list = offsets.get(b - a);
            if (list === undefined)
                offsets.set(b - a, [[row, column]]);
            else
                list.push([row, column]);
        }
    }
    return offsets;
}
/** The mean of more layers is less noisy; what all cells share is the same for every offset. */
function standing(pairs, agreements, columns, middle) {
    const sum = pairs.reduce((total, [row, column]) => total + agreements[row * columns + column], 0);
    return (sum / pairs.length - middle) * Math.sqrt(pairs.length);
}
/** Mean agreement of namesakes, whatever its sign, for every pair of layers. */
function namesakeAgreements(a, b) {
    const rows = a.print.layers.length;
    const columns = b.print.layers.length;
    const agreements = new Float64Array(rows * columns);
    for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
            let sum = 0;
            for (let unit = 0; unit < sketch_rows/* PRINT_ROWS */.qe; unit += 1) {
                sum += Math.abs(agreement(a, row * sketch_rows/* PRINT_ROWS */.qe + unit, b, column * sketch_rows/* PRINT_ROWS */.qe + unit));
            }
            agreements[row * columns + column] = sum / sketch_rows/* PRINT_ROWS */.qe;
        }
    }
    return agreements;
}
/** Signs in common less signs that differ, as a share: -1 to 1. */
function agreement(a, one, b, two) {
    if (a.empty[one] === 1 || b.empty[two] === 1)
        return 0;
    return 1 - (2 * differing(a.words, one * WORDS, b.words, two * WORDS)) / sketch_rows/* PRINT_BITS */.Hx;
}
/** Bits that differ in 16 words, counted in parallel within words (Warren, Hacker's Delight, 5-1). */
function differing(a, from, b, to) {
    let count = 0;
    for (let at = 0; at < WORDS; at += 2) {
        let one = a[from + at] ^ b[to + at];
        let two = a[from + at + 1] ^ b[to + at + 1];
        one = (one - ((one >>> 1) & 0x55555555)) | 0;
        two = (two - ((two >>> 1) & 0x55555555)) | 0;
        let sum = (one & 0x33333333) + ((one >>> 2) & 0x33333333) + ((two & 0x33333333) + ((two >>> 2) & 0x33333333));
        sum = (sum & 0x0f0f0f0f) + ((sum >>> 4) & 0x0f0f0f0f);
        count += Math.imul(sum, 0x01010101) >>> 24;
    }
    return count;
}
function countCell(a, row, b, column) {
    let hits = 0;
    let own = 0;
    let ownSize = 0;
    let others = 0;
    let otherSize = 0;
    let squares = 0;
    for (let unit = 0; unit < sketch_rows/* PRINT_ROWS */.qe; unit += 1) {
        let namesake = 0;
        let nearest = 0;
        for (let other = 0; other < sketch_rows/* PRINT_ROWS */.qe; other += 1) {
            const value = agreement(a, row * sketch_rows/* PRINT_ROWS */.qe + unit, b, column * sketch_rows/* PRINT_ROWS */.qe + other);
            const size = Math.abs(value);
            if (other === unit) {
                namesake = size;
                own += value;
                ownSize += size;
            }
            else {
                nearest = Math.max(nearest, size);
                others += value;
                otherSize += size;
                squares += value * value;
            }
        }
        // A tie loses.
        if (namesake > nearest)
            hits += 1;
    }
    const count = sketch_rows/* PRINT_ROWS */.qe * (sketch_rows/* PRINT_ROWS */.qe - 1);
    // Rows have their common mean taken away, so those that do not match lean the other way by one in PRINT_ROWS - 1.
    const straight = (Math.abs(own / sketch_rows/* PRINT_ROWS */.qe - others / count) * (sketch_rows/* PRINT_ROWS */.qe - 1)) / sketch_rows/* PRINT_ROWS */.qe;
    // Units may have been turned over one by one: then sizes tell, less what noise alone gives.
    const agreed = Math.max(straight, ownSize / sketch_rows/* PRINT_ROWS */.qe - otherSize / count);
    return {
        a: a.print.layers[row],
        b: b.print.layers[column],
        hits,
        likeness: correlation(Math.min(1, agreed)),
        noise: (Math.PI / 2) * Math.sqrt(squares / count),
    };
}
/** Correlation of rows whose signs agree so much. */
function correlation(agreed) {
    return Math.sin((Math.PI / 2) * agreed);
}
/** Layers found in layers (T6): for every layer of the model the two likeliest of the reference are counted. */
function screen_blocks_mapOf(left, right, products, cell) {
    const found = [];
    for (let row = 0; row < left.length; row += 1) {
        let first = 0;
        let second = -1;
        const at = (column) => products[row * right.length + column];
        for (let column = 1; column < right.length; column += 1) {
            if (at(column) > at(first)) {
                second = first;
                first = column;
            }
            else if (second === -1 || at(column) > at(second))
                second = column;
        }
        for (const column of second === -1 ? [first] : [first, second]) {
            const made = cell(row, column);
            if (made.hits >= screen_blocks_CELL_HITS)
                found.push(made);
        }
    }
    return found;
}
/** The best of the bounds of all thresholds from 12 hits to 16, which is paid for. */
function mapBound(map, firstOf, layers, others) {
    let best = 0;
    for (let hits = screen_blocks_CELL_HITS; hits <= sketch_rows/* PRINT_ROWS */.qe; hits += 1) {
        const found = new Set(map.filter((one) => one.hits >= hits).map(firstOf)).size;
        best = Math.min(best, logMapBound(found, layers, others, hits) + Math.log(sketch_rows/* PRINT_ROWS */.qe - screen_blocks_CELL_HITS + 1));
    }
    return best;
}
/**
 * Natural logarithm of a bound on the probability that `found` of the model's `layers` are each found in any of `others`
 * cells by at least `hits` of 16: one layer is, with probability at most `others` / `hits`!; layers are independent, so `found` of them are with
 * probability at most binomial(layers, found) times its power. Only what the model's layers owe to relabelling is used.
 */
function logMapBound(found, layers, others, hits = screen_blocks_CELL_HITS) {
    if (found === 0)
        return 0;
    let cell = Math.log(others);
    for (let factor = 2; factor <= hits; factor += 1)
        cell -= Math.log(factor);
    let log = found * cell;
    for (let at = 0; at < found; at += 1)
        log += Math.log(layers - at) - Math.log(at + 1);
    return Math.min(0, log);
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/scanner.js









/** Probability of any false alarm in a whole scan, at most: reference/weights.md, section 3.9. */
const SCAN_LEVEL = 1e-6;
const LOG_SCAN_LEVEL = Math.log(SCAN_LEVEL);
/** References named for what would not have been seen, at most. */
const LESS_SENSITIVE = 100;
/**
 * Tests one model's fingerprint against many, one entry at a time, so that memory does not grow with the registry. What
 * is found is decided at the end, when it is known how many hypotheses have to be paid for.
 */
class Scanner {
    #target;
    #ready;
    #candidates = [];
    #equal = [];
    #own = [];
    #limits = new Map();
    #entries = 0;
    #tested = 0;
    #hypotheses = 0;
    constructor(target) {
        this.#target = target;
        this.#ready = new Map(target.components.map((one) => [one, one.blocks.map(readyTarget)]));
    }
    /** Lays one entry of the registry beside the model. `isOwn`: the entry is the model itself under its own name. */
    add(entry, file, isOwn) {
        this.#entries += 1;
        if (isOwn) {
            this.#own.push(entry.model.id);
            return;
        }
        const named = { ...entry.model, file };
        this.#compareBytes(entry, named);
        let tested = false;
        for (const [component, blocks] of this.#ready) {
            let best = null;
            for (const reference of entry.components) {
                for (const other of reference.blocks) {
                    const fitting = blocks.filter(({ print }) => print.units === other.units && print.width === other.width);
                    if (fitting.length === 0)
                        continue;
                    const ready = readyBlock(other);
                    for (const block of fitting) {
                        const screen = screenBlocks(block, ready);
                        this.#hypotheses += screen.hypotheses;
                        if (best !== null && best.best.logBound <= screen.best.logBound)
                            continue;
                        const kinds = block.print.block === other.block ? other.block : `${block.print.block}/${other.block}`;
                        // What is far from a finding is kept without its cells.
                        const kept = screen.best.logBound <= LOG_LEVEL ? screen.best : { ...screen.best, cells: [], counted: [] };
                        best = {
                            entry: named,
                            component,
                            reference,
                            block: kinds,
                            straight: screen.straight,
                            best: kept,
                            confirmed: null,
                        };
                    }
                }
            }
            if (best === null)
                continue;
            tested = true;
            this.#candidates.push(best);
        }
        if (tested)
            this.#tested += 1;
    }
    /** What fires, whatever a confirmation says afterwards. */
    fired() {
        const log = this.#logLevel();
        return this.#candidates.filter(({ best }) => best.logBound <= log);
    }
    /** The same, the likeliest first. */
    firedByLikeness() {
        return [...this.fired()].sort((a, b) => likenessOf(b.best).mean - likenessOf(a.best).mean);
    }
    /** Pairs of a component and an entry that were tested: what a confirmation has to pay for. */
    get pairs() {
        return Math.max(1, this.#candidates.length);
    }
    /** The document; `measured` are what only the caller knows. */
    finish(measured) {
        const matches = ranked([...this.#equal.map(bytesMatch), ...this.fired().map((one) => this.#match(one))]);
        const components = this.#target.components.map((one) => this.#component(one, matches));
        const verdicts = [...components.map(({ verdict }) => verdict), ...matches.map(({ verdict }) => verdict)];
        const { id } = this.#target.model;
        return {
            schemaVersion: '1',
            tool: { name: tool/* TOOL_NAME */.l, version: tool/* TOOL_VERSION */.w },
            model: { name: measured.name, id: id === measured.name ? null : id, ...this.#target.size },
            registry: { entries: this.#entries, tested: this.#tested, own: this.#own },
            verdict: verdicts.sort((a, b) => rank(a) - rank(b))[0] ?? 'inconclusive',
            hypotheses: this.#hypotheses,
            level: SCAN_LEVEL,
            components,
            matches: matches.map(({ likeness: _, layers: __, ...match }) => match),
            excluded: measured.excluded,
            bytesRead: measured.bytesRead,
            elapsedMs: measured.elapsedMs,
        };
    }
    /** Natural logarithm of the level of one hypothesis. */
    #logLevel() {
        return Math.min(LOG_LEVEL, LOG_SCAN_LEVEL - Math.log(Math.max(1, this.#hypotheses)));
    }
    #compareBytes(entry, named) {
        const large = new Set(entry.files.flatMap(({ sha256, bytes }) => (sha256 !== null && bytes >= FILE_BYTES ? [sha256] : [])));
        const files = this.#target.files.filter(({ sha256 }) => sha256 !== null && large.has(sha256));
        if (files.length > 0) {
            const main = MAIN_FILE * Math.max(...entry.files.map(({ bytes }) => bytes));
            const onlySmall = files.every(({ bytes }) => bytes < main);
            this.#equal.push({ entry: named, component: null, files: files.length, tensors: 0, onlySmall });
        }
        const theirs = new Set(entry.hashes.map(({ sha256 }) => sha256));
        const equal = new Map();
        for (const { name, sha256 } of this.#target.hashes) {
            if (!theirs.has(sha256))
                continue;
            const { stem } = readTensorName(name);
            const list = equal.get(stem);
            if (list === undefined)
                equal.set(stem, new Set([sha256]));
            else
                list.add(sha256);
        }
        for (const [stem, { size }] of equal) {
            const component = this.#target.components.find((one) => one.stem === stem);
            if (size >= IDENTICAL_TENSORS && component !== undefined) {
                this.#equal.push({ entry: named, component, files: 0, tensors: size, onlySmall: false });
            }
        }
    }
    #match(candidate) {
        const { entry, component, reference, best, block, confirmed } = candidate;
        const { hits, cells, counted, logBound, kind } = best;
        const found = cells.filter((cell) => cell.hits >= 12);
        return {
            entry,
            component: component.stem,
            referenceComponent: reference.stem,
            role: component.role ?? reference.role,
            rank: 1,
            verdict: confirmed === null ? verdictOf(best) : confirmedVerdict(confirmed),
            basis: confirmed === null ? 'sketch' : 'full-rows',
            identicalFiles: 0,
            identicalTensors: 0,
            block,
            alignment: kind,
            groups: counted.length,
            units: counted.length * sketch_rows/* PRINT_ROWS */.qe,
            hits,
            expectedHits: counted.length,
            pValueBound: bound(logBound),
            log10PValueBound: logBound / Math.LN10,
            familyWiseBound: bound(Math.min(0, logBound + Math.log(this.#hypotheses))),
            layerMap: found.map(({ a, b }) => [a, b]),
            confirmed,
            likeness: confirmed?.r ?? likenessOf(best).mean,
            layers: new Map(cells.map((cell) => [cell.a, cell.likeness])),
        };
    }
    #component(component, matches) {
        const own = this.#candidates.filter((one) => one.component === component);
        const found = matches.filter((match) => match.component === component.stem).sort(order);
        const limits = this.#limitsOf(own);
        const { verdict, reason } = verdictOfComponent(component, own.length, found, limits);
        const related = found.filter((match) => match.verdict !== 'inconclusive');
        return {
            stem: component.stem,
            role: component.role ?? related[0]?.role ?? null,
            parameters: component.parameters,
            parameterShare: component.parameters / Math.max(1, this.#target.size.parameters),
            verdict,
            reason,
            tested: own.length,
            sensitive: limits.sensitive,
            limitOfDetection: limits.one,
            lessSensitive: limits.less.filter(({ id }) => !related.some(({ entry }) => entry.id === id)),
            nearest: related[0]?.entry.id ?? null,
            chain: [...new Set(related.map((match) => match.entry.id))],
        };
    }
    /**
     * The largest limit among the references that are told of early enough, else the smallest of all. A reference that shares
     * the column structure of the model needs more than others, and is named with its own limit.
     */
    #limitsOf(candidates) {
        const all = candidates.map(({ entry, straight }) => ({
            id: entry.id,
            limitOfDetection: this.#limit(straight),
        }));
        const known = all.flatMap(({ limitOfDetection }) => (limitOfDetection === null ? [] : [limitOfDetection]));
        const good = known.filter((one) => one <= LIMIT);
        if (good.length === 0)
            return { one: known.length === 0 ? null : Math.min(...known), sensitive: 0, less: [] };
        const size = ({ limitOfDetection }) => limitOfDetection ?? 2;
        const less = all.filter((one) => size(one) > LIMIT).sort((a, b) => size(b) - size(a));
        return { one: Math.max(...good), sensitive: good.length, less: less.slice(0, LESS_SENSITIVE) };
    }
    #limit({ groups, noise }) {
        if (groups === 0)
            return null;
        const rounded = Math.ceil(noise * 200) / 200;
        const key = `${groups} ${rounded}`;
        const known = this.#limits.get(key);
        if (known !== undefined)
            return known;
        const sensitivity = Array.from({ length: groups }, () => ({ rows: sketch_rows/* PRINT_ROWS */.qe, noise: rounded }));
        const limit = limitOfDetection(sensitivity, this.#logLevel());
        this.#limits.set(key, limit);
        return limit;
    }
}
function rank(verdict) {
    return WEIGHT_VERDICTS.indexOf(verdict);
}
function bytesMatch({ entry, component, files, tensors, onlySmall }) {
    return {
        entry,
        component: component?.stem ?? null,
        referenceComponent: null,
        role: component?.role ?? null,
        rank: 1,
        verdict: onlySmall ? 'shared-origin' : 'identical',
        basis: 'bytes',
        identicalFiles: files,
        identicalTensors: tensors,
        block: null,
        alignment: null,
        groups: 0,
        units: 0,
        hits: 0,
        expectedHits: 0,
        pValueBound: 1,
        log10PValueBound: 0,
        familyWiseBound: 1,
        layerMap: [],
        confirmed: null,
        likeness: 1,
        layers: new Map(),
    };
}
/** Mean likeness of the layers, and its standard error by the jackknife over layers. */
function likenessOf({ counted: cells }) {
    const mean = cells.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, cells.length);
    const squares = cells.reduce((sum, { likeness }) => sum + (likeness - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / Math.max(1, cells.length * (cells.length - 1))) };
}
/** What sketches allow to say: `derived` only where even the lower end of the likeness is beyond the threshold. */
function verdictOf(best) {
    const { mean, error } = likenessOf(best);
    const layers = new Set(best.counted.map(({ a }) => a)).size;
    if (layers >= DERIVED_LAYERS && mean - SURE * error >= DERIVED_R)
        return 'derived';
    return mean >= SHARED_R ? 'shared-origin' : 'trace';
}
/** The full comparison decides, if it still holds when all pairs of the scan are paid for. */
function confirmedVerdict({ verdict, log10PValueBound }) {
    if (verdict === 'identical')
        return verdict;
    return rank(verdict) < rank('no-evidence') && log10PValueBound <= Math.log10(SCAN_LEVEL)
        ? verdict
        : 'inconclusive';
}
function verdictOfComponent({ blocks }, tested, found, limits) {
    const strongest = [...found].sort((a, b) => rank(a.verdict) - rank(b.verdict))[0];
    if (strongest !== undefined) {
        const { verdict } = strongest;
        return { verdict, reason: verdict === 'inconclusive' ? 'not-confirmed' : null };
    }
    if (blocks.length === 0)
        return { verdict: 'inconclusive', reason: 'no-units' };
    if (tested === 0)
        return { verdict: 'inconclusive', reason: 'no-reference-of-this-shape' };
    if (limits.sensitive === 0)
        return { verdict: 'inconclusive', reason: 'too-few-units' };
    return { verdict: 'no-evidence', reason: null };
}
/** A bound too small for a number is the smallest number, never 0: it is a bound and not a certainty. */
function bound(log) {
    return Math.max(Number.MIN_VALUE, Math.exp(log));
}

// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(16193);
;// CONCATENATED MODULE: ./build/weights/describe.js

/** A comparison as text: about five sentences for anybody, then the figures for a statistician. */
function describeComparison(comparison, language) {
    const say = (key, parameters = {}) => text(key, parameters, language);
    return `${[...plainLines(comparison, say), ...referenceLines(comparison, say), '', `${say('weights.figures')}`, ...figureLines(comparison, say)].join('\n')}\n`;
}
/** Two models trained for a short time from one start were seen as alike as this and less. */
const START_R = 0.9;
function plainLines(comparison, say) {
    const { verdict, effect, limitOfDetection, log10PValueBound } = comparison;
    const lines = [headline(comparison, say)];
    const leading = leadingTests(comparison);
    const decidedOn = leadingComponent(comparison)?.decidedOn ?? null;
    const twinTests = leading.filter((one) => one.test === 'T2');
    const twins = twinTests.find(({ kind }) => kind === decidedOn) ?? twinTests[0];
    if (twins !== undefined && verdict !== 'identical') {
        lines.push(say('weights.plain.twins', { units: twins.units, hits: twins.hits, expected: twins.expectedHits }));
    }
    const evident = verdict === 'derived' || verdict === 'shared-origin' || verdict === 'trace';
    if (evident && effect !== null) {
        lines.push(say('weights.plain.chance', { p: power(log10PValueBound) }));
        const map = layerRuns(leading.find((one) => one.test === 'T6')?.cells ?? [], decidedOn === 'found');
        if (map !== null)
            lines.push(say('weights.plain.layers', { ...names(comparison), map }));
    }
    if (evident || verdict === 'identical') {
        const mayBeStart = evident && (effect?.r ?? 0) < START_R;
        lines.push(say(mayBeStart ? 'weights.plain.directionOrStart' : 'weights.plain.direction'));
    }
    const norms = leading.find((one) => one.test === 'T7');
    if (norms !== undefined && !evident && verdict !== 'identical') {
        lines.push(say('weights.plain.norms', {
            cosine: norms.cosine.toFixed(3),
            expected: norms.expectedCosine.toFixed(3),
        }));
    }
    if (verdict === 'no-evidence' && limitOfDetection !== null) {
        lines.push(say('weights.plain.limit', { percent: Math.ceil(limitOfDetection * 100) }));
    }
    const left = comparison.excluded.reduce((sum, { tensors }) => sum + tensors, 0);
    if (left > 0 && lines.length < 5)
        lines.push(say('weights.plain.left', { count: left }));
    return lines;
}
/** Where each of several references stands, and the mixture when there is one. */
function referenceLines({ references, merge, a }, say) {
    if (references.length === 0)
        return [];
    const lines = references.map(({ name, standing, verdict, effect }) => {
        const r = verdict === 'identical' ? '1' : (effect?.r.toFixed(2) ?? '–');
        return `  ${say(`weights.reference.${standing}`, { name, verdict, r })}`;
    });
    if (merge !== null && references.some(({ standing }) => standing === 'parent')) {
        const parts = merge.references.map(({ name, coefficient, interval: [low, high] }) => `${coefficient.toFixed(3)} × ${name} [${low.toFixed(3)}, ${high.toFixed(3)}]`);
        const percent = (merge.explained * 100).toFixed(1);
        lines.push(`  ${say('weights.plain.merge', { a: a.name, parts: parts.join(' + '), percent })}`);
    }
    return ['', say('weights.references'), ...lines];
}
function headline(comparison, say) {
    const { verdict, effect, inconclusive } = comparison;
    const one = comparison.tests.find((test) => test.test === 'T1');
    if (verdict === 'identical' && one !== undefined) {
        if (one.identical === 0)
            return say('weights.headline.identicalFiles', { ...names(comparison), files: one.identicalFiles });
        const informative = Math.min(...one.informative);
        return say('weights.headline.identical', { ...names(comparison), identical: one.identical, informative });
    }
    const reason = inconclusive === null ? '' : say(`weights.inconclusive.${inconclusive}`);
    const r = effect === null ? '' : effect.r.toFixed(effect.r > 0.995 ? 4 : 2);
    return say(`weights.headline.${verdict}`, { ...names(comparison), r, reason });
}
/** Models by name, with the component's when only a part of a model is concerned. */
function names({ a, b, verdict, components }) {
    const leading = components.find((component) => component.verdict === verdict);
    const partly = verdict !== 'no-evidence' && verdict !== 'inconclusive' && leading !== undefined;
    const name = (model, stem) => (partly && stem !== '' ? `${model} (${stem})` : model);
    return { a: name(a.name, leading?.a ?? ''), b: name(b.name, leading?.b ?? '') };
}
function leadingComponent({ components, verdict }) {
    return components.find((component) => component.verdict === verdict) ?? components[0];
}
function leadingTests(comparison) {
    const { tests } = comparison;
    const leading = leadingComponent(comparison);
    if (leading === undefined)
        return tests.filter((test) => test.test === 'T7').slice(0, 1);
    return tests.filter((test) => test.test !== 'T1' && test.a === leading.a && test.b === leading.b);
}
/** Lines a statistician reads: at most twenty. */
const FIGURES = 18;
function figureLines(comparison, say) {
    const lines = comparison.tests.map(figure);
    const shown = lines.length > FIGURES ? [...lines.slice(0, FIGURES - 1), `  … ${lines.length - FIGURES + 1}`] : lines;
    const { bytesRead, a, b, elapsedMs, hypotheses, limitOfDetection } = comparison;
    const limit = limitOfDetection === null ? '–' : limitOfDetection.toFixed(3);
    const bytesLine = () => {
        const read = { read: describe_size(bytesRead), total: describe_size(a.bytes + b.bytes), hypotheses };
        return elapsedMs === null
            ? say('weights.bytes.parts', read)
            : say('weights.bytes', { ...read, seconds: (elapsedMs / 1000).toFixed(1) });
    };
    return [
        ...shown,
        `  p ≤ ${power(comparison.log10PValueBound)}   limit of detection r = ${limit}   verdict ${comparison.verdict}`,
        `  ${bytesLine()}`,
    ];
}
function figure(test) {
    const place = test.test === 'T1' ? '' : ` ${test.a === '' ? '.' : test.a} ~ ${test.b === '' ? '.' : test.b}:`;
    switch (test.test) {
        case 'T1':
            return `  T1 bytes: ${test.identical} equal of ${test.informative.join(' and ')} informative tensors, ${test.identicalFiles} equal files`;
        case 'T2':
            return `  T2 twins${place}${kindOf(test.kind)} K = ${test.hits} over T = ${test.groups} groups (${test.units} units), P(K >= ${test.hits} | H0) ≤ ${power(Math.log10(test.pValueBound))}`;
        case 'T3':
            return `  T3 effect${place}${kindOf(test.kind)} r = ${test.r.toFixed(4)}${interval(test.interval)}, z = ${test.z === null ? '–' : test.z.toFixed(1)}`;
        case 'T4':
            return `  T4 Gram${place} correlation ${test.correlation.toFixed(4)} over ${test.groups} groups, z = ${test.z.toFixed(1)}, p ≤ ${power(Math.log10(test.pValueBound))}`;
        case 'T5':
            return `  T5 search${place} ${test.agreeing} of ${test.searched} units agree (${test.needed} needed), then K = ${test.hits} over ${test.groups}, p ≤ ${power(Math.log10(test.pValueBound))}`;
        case 'T6':
            return `  T6 layers${place} ${test.mapped} of ${test.layersA} found${test.cells.length === 0 ? '' : `: ${layerRuns(test.cells) ?? 'each in its own place'}`}`;
        case 'T7':
            return `  T7 norms${place} cosine ${test.cosine.toFixed(4)}, expected ${test.expectedCosine.toFixed(4)} (largest gap ${test.largestGap.toFixed(4)}), Pearson ${test.pearson.toFixed(4)}, joint z = ${test.jointScore === null ? '–' : test.jointScore.toFixed(1)} over ${test.vectors} vectors`;
        case 'numbers':
            return `  all numbers${place} ${percent(test.equal, test.elements)} of ${test.elements.toLocaleString('en')} in ${test.tensors} tensors are equal, the others r = ${test.r === null ? '–' : test.r.toFixed(4)}`;
    }
}
function percent(part, whole) {
    return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
function kindOf(kind) {
    return kind === 'all' ? '' : ` ${kind}:`;
}
function interval(ends) {
    return ends === null ? '' : ` [${ends[0].toFixed(4)}, ${ends[1].toFixed(4)}]`;
}
/**
 * Pairs of layers as runs, `0-23 = 0-23, 24-47 = 8-31`; `null` when every layer lies in its own place, which needs no
 * saying unless it is asked for: when only some layers were found.
 */
function layerRuns(cells, always = false) {
    if (!always && cells.every(([a, b]) => a === b))
        return null;
    const runs = [];
    for (const [a, b] of [...cells].sort((one, two) => one[0] - two[0] || one[1] - two[1])) {
        const run = runs.find((known) => known.a + known.length === a && known.b + known.length === b);
        if (run === undefined)
            runs.push({ a, b, length: 1 });
        else
            run.length += 1;
    }
    const span = (start, length) => length === 1 ? String(start) : `${start}-${start + length - 1}`;
    const shown = runs.slice(0, 12).map(({ a, b, length }) => `${span(a, length)} = ${span(b, length)}`);
    return runs.length > 12 ? `${shown.join(', ')}, …` : shown.join(', ');
}
/** A probability from its decimal logarithm: also one that is too small for a number. */
function power(log10) {
    if (log10 > -3)
        return (10 ** log10).toPrecision(2);
    let exponent = Math.floor(log10);
    let mantissa = 10 ** (log10 - exponent);
    if (mantissa >= 9.95) {
        exponent += 1;
        mantissa = 1;
    }
    return `${mantissa.toFixed(1)}e${exponent}`;
}
/** Bytes in the largest unit below them. */
function describe_size(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

;// CONCATENATED MODULE: ./build/weights/numbers/sums.js
const sums_NO_SUMS = { n: 0, equal: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
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

;// CONCATENATED MODULE: ./build/weights/work/numbers-tests.js


/**
 * What the reading of all numbers says of each pair of components: how many are equal, and how those of tensors that are not
 * equal go together, in all and by layer. Report only: numbers of one tensor are not independent of each other.
 */
function numbersTests(found) {
    const pairs = new Map();
    for (const { unit, result } of found) {
        const one = readTensorName(unit.a);
        const two = readTensorName(unit.b);
        const pairKey = `${one.stem}\n${two.stem}`;
        const pair = pairs.get(pairKey) ?? { a: one.stem, b: two.stem, rows: new Map() };
        pairs.set(pairKey, pair);
        const part = one.suffix.replace(/\d+/g, '*');
        const rowKey = `${one.layer} ${part}`;
        const row = pair.rows.get(rowKey) ?? { layer: one.layer, part, tensors: new Map(), elements: 0 };
        pair.rows.set(rowKey, row);
        row.tensors.set(unit.a, addSums(row.tensors.get(unit.a) ?? sums_NO_SUMS, result.sums));
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
            r: pooledCorrelation(sums),
            layers: all.map(({ layer, part, tensors, elements }) => ({
                layer,
                part,
                elements,
                equal: [...tensors.values()].reduce((sum, { equal }) => sum + equal, 0),
                r: pooledCorrelation([...tensors.values()]),
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
    const exclusions = new Exclusions();
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
    if (identicalTensors < IDENTICAL_TENSORS)
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
            verdict: identicalTensors >= IDENTICAL_TENSORS ? 'identical' : 'inconclusive',
            parametersA: (before?.parametersA ?? 0) + elements[0],
            parametersB: (before?.parametersB ?? 0) + elements[1],
            layers: 0,
            identicalTensors,
            pValueBound: 1,
            log10PValueBound: 0,
            effect: null,
            limitOfDetection: null,
            decidedBy: identicalTensors >= IDENTICAL_TENSORS ? 'T1' : null,
            decidedOn: null,
        });
    }
    return [...results.values()];
}
function strongest(components) {
    return [...components].sort((one, two) => assemble_rank(one.verdict) - assemble_rank(two.verdict))[0];
}
function assemble_rank(verdict) {
    return WEIGHT_VERDICTS.indexOf(verdict);
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
    const verdict = [decide(total), ...components.map((one) => one.verdict)].sort((x, y) => assemble_rank(x) - assemble_rank(y))[0];
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
    const one = norms_moments(a);
    const two = norms_moments(b);
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
function norms_moments(values) {
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
    const observed = norms_agreement(ones, twos, order);
    const random = new Random(seed);
    let sum = 0;
    let squares = 0;
    for (let round = 0; round < RELABELLINGS; round += 1) {
        const value = norms_agreement(ones, twos, random.shuffle(order));
        sum += value;
        squares += value * value;
    }
    const mean = sum / RELABELLINGS;
    const sd = Math.sqrt(Math.max(0, squares / RELABELLINGS - mean * mean));
    return sd > 0 ? (observed - mean) / sd : null;
}
function standardised(values) {
    const { mean, sd } = norms_moments(values);
    return Float64Array.from(values, (value) => (sd === 0 ? 0 : (value - mean) / sd));
}
function norms_agreement(a, b, order) {
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

const compare_norms_NORM = /(^|[._])(\w*norm\w*|ln\w*)\.weight$/i;
/** Vectors kept in memory for the joint score. */
const VECTORS = 512;
const compare_norms_LONGEST = 65_536;
/** T7 of a pair of components: norm vectors of the same name, layer and length. `null` when there are none. */
async function compareNorms(a, b) {
    const theirs = new Map(norms(b.component).map((tensor) => [compare_norms_keyOf(tensor), tensor]));
    const ones = [];
    const twos = [];
    const figures = [];
    for (const tensor of norms(a.component)) {
        const other = theirs.get(compare_norms_keyOf(tensor));
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
        info.elements <= compare_norms_LONGEST &&
        compare_norms_NORM.test(`.${name.suffix}`));
}
function compare_norms_keyOf({ info, name }) {
    return `${name.layer} ${name.suffix} ${info.elements}`;
}

;// CONCATENATED MODULE: ./build/weights/numbers/code-loops.js


/** Numbers of a folded row. */
const FOLD = 256;
/** Numbers of a row that are folded at most. */
const code_loops_LONGEST = 1024;
/** Codes of one row that are multiplied at a time. */
const code_loops_PANEL = 512;
/** Rows on the left at most, and on the right at a time when these are others. */
const LEFT_ROWS = 320;
const RIGHT_ROWS = 64;
const SIZES = {
    values: code_loops_LONGEST * 4,
    signs: code_loops_LONGEST * 4,
    left: LEFT_ROWS * code_loops_PANEL * 2,
    right: RIGHT_ROWS * code_loops_PANEL * 2,
    products: LEFT_ROWS * LEFT_ROWS * 4,
};
function code_loops_layOut(memory) {
    let at = 0;
    const place = (bytes) => {
        const here = at;
        at += bytes;
        return here;
    };
    return {
        values: new Float32Array(memory, place(SIZES.values), code_loops_LONGEST),
        signs: new Float32Array(memory, place(SIZES.signs), code_loops_LONGEST),
        left: new Int16Array(memory, place(SIZES.left), LEFT_ROWS * code_loops_PANEL),
        right: new Int16Array(memory, place(SIZES.right), RIGHT_ROWS * code_loops_PANEL),
        products: new Int32Array(memory, place(SIZES.products), LEFT_ROWS * LEFT_ROWS),
    };
}
const code_loops_MEMORY_BYTES = Object.values(SIZES).reduce((sum, bytes) => sum + bytes, 0);
/** The loops of scripts/kernel/codes.wat; `null` where this runtime has no WebAssembly with SIMD. */
function wasmCodeLoops() {
    const made = (0,web_assembly/* assembled */.t)(kernel_bytes/* CODES_BYTES */.hK, code_loops_MEMORY_BYTES);
    if (made === null)
        return null;
    const kernel = made.exports;
    const arrays = code_loops_layOut(made.memory);
    const { values, signs, products } = arrays;
    return {
        ...arrays,
        fold: (chunks) => kernel.fold(values.byteOffset, signs.byteOffset, chunks, values.byteOffset),
        squares: (count) => kernel.squares(values.byteOffset, count / 4),
        encode: (count, factor, side, at) => kernel.encode(values.byteOffset, arrays[side].byteOffset + 2 * at, count / 8, factor),
        multiply: (first, rows, side, others, length, stride) => kernel.products(arrays.left.byteOffset + 2 * first * length, arrays[side].byteOffset, rows, others, 2 * length, products.byteOffset + 4 * first * stride, 4 * stride),
        largest: (at, count) => kernel.largest(products.byteOffset + 4 * at, count / 4),
    };
}
/** Adding and taking away this rounds a number of 32 bits to a whole one, to even between two. */
const WHOLE = 1.5 * 2 ** 23;
/** The same in TypeScript. */
function scriptCodeLoops() {
    const arrays = code_loops_layOut(new ArrayBuffer(code_loops_MEMORY_BYTES));
    const { values, signs, left, products } = arrays;
    const { fround } = Math;
    return {
        ...arrays,
        fold(chunks) {
            for (let place = 0; place < FOLD; place += 1) {
                let sum = 0;
                for (let at = place; at < chunks * FOLD; at += FOLD)
                    sum = fround(sum + values[at] * signs[at]);
                values[place] = sum;
            }
        },
        squares(count) {
            const lanes = new Float64Array(4);
            for (let at = 0; at < count; at += 1)
                lanes[at & 3] += values[at] * values[at];
            return lanes[0] + lanes[2] + (lanes[1] + lanes[3]);
        },
        encode(count, factor, side, at) {
            const target = arrays[side];
            for (let index = 0; index < count; index += 1) {
                const scaled = fround(values[index] * factor);
                const whole = fround(fround(scaled + WHOLE) - WHOLE);
                target[at + index] = Math.max(-32_768, Math.min(32_767, whole));
            }
        },
        multiply(first, rows, side, others, length, stride) {
            const right = arrays[side];
            for (let row = first; row < first + rows; row += 1) {
                for (let other = 0; other < others; other += 1) {
                    let sum = 0;
                    for (let at = 0; at < length; at += 1)
                        sum += left[row * length + at] * right[other * length + at];
                    products[row * stride + other] += sum;
                }
            }
        },
        largest: (at, count) => products.subarray(at, at + count).reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    };
}
let code_loops_shared = null;
/** The fastest of this runtime. What is in its memory lasts until somebody else uses it: not over an `await`. */
function codeLoops() {
    code_loops_shared ??= wasmCodeLoops() ?? scriptCodeLoops();
    return code_loops_shared;
}

;// CONCATENATED MODULE: ./build/weights/coded-gram.js

/** Rows at most. */
const GRAM_ROWS = LEFT_ROWS;
/** Rows whose products are made at a time; beside the diagonal some are made in vain. */
const coded_gram_TILE = 32;
const LENGTH = 2 ** 15;
/**
 * Inner products of standardised rows with one another, as whole numbers: each row is taken as whole numbers of 16 bits and
 * length 2^15, which puts an error of about 1e-3 of its own spread on a product of rows as long as a model is wide. Only the part
 * below the diagonal and the diagonal are filled; at most `GRAM_ROWS` rows.
 */
function codedGram(rows, width, loops = codeLoops()) {
    const count = rows.length / width;
    if (count > GRAM_ROWS)
        throw new RangeError(`${count} rows`);
    const padded = 4 * Math.ceil(count / 4);
    const { values, left, products } = loops;
    products.fill(0, 0, padded * padded);
    for (let from = 0; from < width; from += code_loops_PANEL) {
        const taken = Math.min(code_loops_PANEL, width - from);
        const length = 8 * Math.ceil(taken / 8);
        values.fill(0, taken, length);
        for (let row = 0; row < count; row += 1) {
            const at = row * width + from;
            values.set(rows.subarray(at, at + taken));
            loops.encode(length, LENGTH, 'left', row * length);
        }
        left.fill(0, count * length, padded * length);
        for (let first = 0; first < padded; first += coded_gram_TILE) {
            const tile = Math.min(coded_gram_TILE, padded - first);
            loops.multiply(first, tile, 'left', first + tile, length, padded);
        }
    }
    const result = new Float64Array(count * count);
    for (let row = 0; row < count; row += 1) {
        result.set(products.subarray(row * padded, row * padded + row + 1), row * count);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/weights/gram.js

/** Relabellings at least as high that settle that nothing is there. */
const ENOUGH = 20;
/**
 * T4: correlates the inner products of the units of one model with those of the other (Mantel). Turning, permuting or
 * reflecting the residual stream changes none of them, so a rotated copy is found, at about the square of r. `a` and `b` are
 * the inner products of `rows` standardised units, in the same order, filled below the diagonal; both are overwritten.
 */
function gramTest(a, b, rows, relabellings, seed) {
    const one = centredPairs(a, rows);
    const two = centredPairs(b, rows);
    if (one === null || two === null)
        return null;
    const order = Uint32Array.from({ length: rows }, (_, at) => at);
    const observed = gram_agreement(one, two, order);
    const random = new Random(seed);
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

;// CONCATENATED MODULE: ./build/weights/compare-rotated.js



const compare_rotated_ROWS = 256;
/** Fewer units say too little for their time. */
const compare_rotated_LEAST_ROWS = 32;
const GROUPS = 8;
/** Six groups at the smallest p of 999 relabellings give 1e-12 together; fewer groups take more, and three are too few. */
const MANY_GROUPS = 6;
const compare_rotated_RELABELLINGS = 999;
const MORE_RELABELLINGS = 9_999;
/** T4 over up to eight of the groups that the twin test laid side by side, spread over the depth. */
async function compareRotated(tested, a, b) {
    const usable = tested.filter((group) => group.a.units >= compare_rotated_LEAST_ROWS);
    const chosen = spread(usable, GROUPS);
    const results = [];
    const buffer = new RowBuffer();
    const productsOf = async (side, group, rows) => {
        const start = Math.floor((group.units - rows) / 2);
        const units = await readUnits(side.source, group, start, rows, group.width, buffer);
        return codedGram(standardise(units, group.width), group.width);
    };
    for (const [index, { a: one, b: two }] of chosen.entries()) {
        const rows = Math.min(compare_rotated_ROWS, one.units);
        // One side after the other: both in one memory.
        const left = await productsOf(a, one, rows);
        const right = await productsOf(b, two, rows);
        const relabellings = chosen.length < MANY_GROUPS ? MORE_RELABELLINGS : compare_rotated_RELABELLINGS;
        const result = gramTest(left, right, rows, relabellings, index + 1);
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

;// CONCATENATED MODULE: ./build/weights/unit-search.js


/** Share of searched units, and their least number, whose gate and up rows must agree before a permutation is believed. */
const AGREEING_SHARE = 0.1;
const AGREEING = 32;
/** Units that can be searched at a time. */
const MOST_WANTED = LEFT_ROWS;
/** Numbers of a unit that are looked at at most. */
const MOST_NUMBERS = code_loops_LONGEST;
/** Length of a row of codes. */
const unit_search_LENGTH = 2 ** 15;
/** Squares below which a row is nothing. */
const NOTHING = 1e-20;
/**
 * Finds to each wanted unit the nearest of many candidates, by the absolute cosine of their rows. Rows of more than 256 numbers
 * are folded: each number gets a random sign and every 256th goes to the same sum, which keeps inner products on average with a
 * noise of 1/16; then all become whole numbers of 16 bits, each row 2^15 long, so that a cosine is off by 2e-4 at most times.
 */
class UnitSearch {
    #loops;
    #width;
    #signs;
    #wanted;
    #best;
    #places;
    #candidates = 0;
    /** `wanted`: at most `MOST_WANTED` rows of `width` numbers, at most `MOST_NUMBERS`, standardised. */
    constructor(wanted, width, loops = codeLoops()) {
        const rows = wanted.length / width;
        if (rows > MOST_WANTED || width > MOST_NUMBERS)
            throw new RangeError(`${rows} rows of ${width} numbers`);
        this.#loops = loops;
        this.#width = width;
        this.#signs = signsOf(width);
        // The loops take two rows at a time.
        this.#wanted = new Int16Array(2 * Math.ceil(rows / 2) * FOLD);
        this.#best = new Int32Array(rows).fill(-1);
        this.#places = new Uint32Array(rows);
        loops.signs.set(this.#signs);
        for (let row = 0; row < rows; row += 1)
            this.#encode(wanted, row, 'left', row);
        this.#wanted.set(loops.left.subarray(0, rows * FOLD));
    }
    /** More candidates, standardised; they are counted on in the order in which they come. */
    add(rows) {
        const { signs, left, right, products } = this.#loops;
        const count = rows.length / this.#width;
        const wanted = this.#best.length;
        signs.set(this.#signs);
        left.set(this.#wanted);
        for (let first = 0; first < count; first += RIGHT_ROWS) {
            const taken = Math.min(RIGHT_ROWS, count - first);
            const padded = 4 * Math.ceil(taken / 4);
            for (let row = 0; row < taken; row += 1)
                this.#encode(rows, first + row, 'right', row);
            right.fill(0, taken * FOLD, padded * FOLD);
            products.fill(0, 0, (this.#wanted.length / FOLD) * padded);
            this.#loops.multiply(0, this.#wanted.length / FOLD, 'right', padded, FOLD, padded);
            for (let row = 0; row < wanted; row += 1)
                this.#look(row, row * padded, taken, padded);
            this.#candidates += taken;
        }
    }
    /** The nearest candidate of each wanted unit, the first of several. */
    nearest() {
        return this.#places.slice();
    }
    #encode(rows, row, side, to) {
        const { values } = this.#loops;
        const width = this.#width;
        const chunks = Math.ceil(width / FOLD);
        values.set(rows.subarray(row * width, (row + 1) * width));
        values.fill(0, width, chunks * FOLD);
        if (chunks > 1)
            this.#loops.fold(chunks);
        const squares = this.#loops.squares(FOLD);
        const factor = squares > NOTHING ? Math.fround(unit_search_LENGTH / Math.sqrt(squares)) : 0;
        this.#loops.encode(FOLD, factor, side, to * FOLD);
    }
    #look(row, at, taken, padded) {
        const most = this.#loops.largest(at, padded);
        if (most <= this.#best[row])
            return;
        const { products } = this.#loops;
        for (let other = 0; other < taken; other += 1) {
            if (Math.abs(products[at + other]) !== most)
                continue;
            this.#best[row] = most;
            this.#places[row] = this.#candidates + other;
            return;
        }
    }
}
const known = new Map();
/** One sign a place, the same for every model of this width. */
function signsOf(width) {
    const before = known.get(width);
    if (before !== undefined)
        return before;
    const random = new Random(width);
    const signs = Float32Array.from({ length: width }, () => (random.uniform() < 0.5 ? -1 : 1));
    known.set(width, signs);
    return signs;
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






const compare_permuted_LAYERS = 3;
const SEARCHED = 256;
const CONFIRMED = 64;
/** Numbers of the searched matrix that are read at a time, as whole units: at least this many. */
const compare_permuted_BLOCK = 1 << 20;
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
    const chosen = spread(twoViews, compare_permuted_LAYERS);
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
        effect: combineEffects(effects),
        sensitivity: effects,
    };
}
async function searchLayer(one, two, a, b) {
    const searched = Math.min(SEARCHED, one.units - CONFIRMED);
    const rows = searched + CONFIRMED;
    const parts = viewsOf(one);
    const others = viewsOf(two);
    const byGate = await nearest({ group: parts[0], side: a, rows, wanted: rows }, others[0], b);
    const byUp = await nearest({ group: parts[1], side: a, rows, wanted: searched }, others[1], b);
    const count = agreeing(byUp, byGate.subarray(0, searched));
    if (count < agreementNeeded(searched))
        return { searched, agreeing: count, confirmed: null };
    // Units that were not searched, matched by gate alone, tested by up alone.
    const left = standardise(await readUnits(a.source, parts[1], searched, CONFIRMED), parts[1].width);
    const right = new Float32Array(left.length);
    for (let unit = 0; unit < CONFIRMED; unit += 1) {
        const row = await readUnits(b.source, others[1], byGate[searched + unit], 1);
        right.set(row, unit * row.length);
    }
    const products = crossGram(left, standardise(right, parts[1].width), parts[1].width);
    return {
        searched,
        agreeing: count,
        confirmed: { hits: twinHits(products, CONFIRMED), effect: groupEffect(products, CONFIRMED) },
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
/** Which unit of a whole group is nearest to each of the wanted ones. */
async function nearest(from, others, b) {
    const width = Math.min(MOST_NUMBERS, from.group.width);
    const wanted = new Float32Array(from.rows * width);
    let filled = 0;
    await inBlocks(from.group, from.side, from.rows, (rows) => {
        wanted.set(rows, filled);
        filled += rows.length;
    });
    const search = new UnitSearch(wanted.subarray(0, from.wanted * width), width);
    await inBlocks(others, b, others.units, (rows) => search.add(rows));
    return search.nearest();
}
/** The beginnings of the first `units` units, standardised within each block. */
async function inBlocks(group, side, units, take) {
    const width = Math.min(MOST_NUMBERS, group.width);
    // Units along the second axis are gathered from whole lines: the fewer times, the better.
    const across = group.tensors.some(({ axis }) => axis === 1) ? width : group.width;
    const atOnce = Math.max(LEAST_UNITS, Math.floor(compare_permuted_BLOCK / across));
    const buffer = new RowBuffer();
    for (let start = 0; start < units; start += atOnce) {
        const count = Math.min(atOnce, units - start);
        take(standardise(await readUnits(side.source, group, start, count, width, buffer), width));
    }
}

;// CONCATENATED MODULE: ./build/weights/evidence-options.js




/**
 * The ways in which the twin tests of a pair may convict. Hidden units count together and each kind alone, because copied
 * attention must not drown in new feed-forward blocks. Tensors without a known meaning may share one relabelling; there
 * only the best one counts.
 */
function twinOptions(compared) {
    const options = [];
    const units = compared.filter(({ kind }) => kind.family === 'units');
    const own = firstOfKin(units.flatMap(({ tested }) => tested));
    // Few rows of one head: alone they show attention that was kept, among the others they would only blur.
    const all = own.filter(({ a: { block } }) => block !== 'values');
    add(options, 'all', all);
    // Chosen by other units than are tested, so that layers which were made anew do not hide those that were kept.
    const found = all.filter(({ sketchHits }) => sketchHits !== null);
    if (layersOf(found) >= DERIVED_LAYERS && found.length < all.length)
        add(options, 'found', found);
    const spoken = units
        .map(({ kind, tested }) => ({ kind, tested: tested.filter((group) => own.includes(group)) }))
        .filter(({ tested }) => tested.length > 0);
    if (spoken.length > 1)
        for (const { kind, tested } of spoken)
            add(options, kind.kind, tested);
    for (const { kind, tested } of compared) {
        if (kind.family === 'places')
            for (const group of tested)
                add(options, kind.kind, [group]);
    }
    const rows = compared.filter(({ kind }) => kind.family === 'rows').flatMap(({ tested }) => tested);
    const effect = combineEffects(rows.map((group) => group.effect));
    if (effect !== null) {
        const bounds = rows.map(({ hits }) => logTwinBound(hits, 1));
        options.push({
            kind: 'rows',
            groups: rows,
            hits: rows.reduce((sum, { hits }) => sum + hits, 0),
            logBound: Math.min(...bounds),
            effect,
            layers: bounds.filter((bound) => bound <= LOG_LEVEL).length,
        });
    }
    return options;
}
/** Groups that no earlier group of the same model is repeated in: only these are relabelled independently. */
function firstOfKin(groups) {
    const again = repeated(groups.map(({ kin }) => kin));
    return groups.filter((_, at) => !again[at]);
}
function add(options, kind, groups) {
    const effect = combineEffects(groups.map((group) => group.effect));
    if (effect === null)
        return;
    const hits = groups.reduce((sum, group) => sum + group.hits, 0);
    const logBound = logTwinBound(hits, groups.length);
    options.push({ kind, groups, hits, logBound, effect, layers: layersOf(groups) });
}
function layersOf(groups) {
    return new Set(groups.map(({ a }) => a.layer)).size;
}

;// CONCATENATED MODULE: ./build/weights/wave-positions.js


const wave_positions_POSITIONS = /(^|[._])(wpe|pe|pos|position\w*|pos_\w*|\w*_pos|embed_positions)($|[._])/i;
const wave_positions_ROWS = 64;
const wave_positions_MOST_ROWS = 65_536;
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
            if (unreadable !== null || shape.length !== 2 || shape[1] !== width || rows > wave_positions_MOST_ROWS)
                continue;
            if (!wave_positions_POSITIONS.test(name))
                continue;
            const values = await source.rows(name, 0, Math.min(wave_positions_ROWS, rows));
            if (fixed_table_fixedTable(values, width, (0,weights_dtype/* bitsOf */.e)(dtype) ?? 32) !== 'wave-table')
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
    const limit = limitOf(options, LOG_LEVEL - paid);
    let best = bestOf(options, paid);
    const units = options.find(({ kind }) => kind === 'all')?.groups ?? [];
    const hidden = units.filter(({ a: { block } }) => HIDDEN.has(block));
    // Turned signs leave a little to the twin test, which is not all that there is.
    const open = () => identicalTensors === 0 &&
        hidden.length > 0 &&
        (best.logBound > LOG_LEVEL || (best.effect?.r ?? 0) < DERIVED_R);
    if (open()) {
        const rotated = await compareRotated(hidden, a, b);
        if (rotated !== null) {
            const logBound = pay(rotated.logP, paid);
            const { groups, units, correlation, z, layers } = rotated;
            tests.push({ test: 'T4', ...names, groups, units, correlation, z, pValueBound: compare_pair_bound(logBound) });
            const effect = { r: Math.sqrt(Math.max(0, correlation)), interval: null, z: null };
            best = stronger(best, { by: 'T4', logBound, effect, layers, kind: 'all' });
        }
    }
    if (open()) {
        const permuted = await comparePermuted(hidden, a, b);
        if (permuted !== null) {
            const logBound = pay(logTwinBound(permuted.hits, permuted.groups), paid);
            const { layers, searched, agreeing, needed, groups, effect } = permuted;
            tests.push({
                test: 'T5',
                ...names,
                layers,
                searched,
                agreeing,
                needed,
                groups,
                hits: permuted.hits,
                pValueBound: compare_pair_bound(logBound),
            });
            best = stronger(best, { by: 'T5', logBound, effect, layers: groups, kind: 'all' });
        }
    }
    const verdict = decide({
        identicalTensors,
        logBound: best.logBound,
        r: best.effect?.r ?? null,
        layers: best.layers,
        limitOfDetection: limit,
    });
    const evident = best.logBound <= LOG_LEVEL;
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
            pValueBound: compare_pair_bound(best.logBound),
            log10PValueBound: best.logBound / Math.LN10,
            effect: best.effect === null ? null : { r: best.effect.r, interval: best.effect.interval },
            limitOfDetection: limit,
            decidedBy: verdict === 'identical' ? 'T1' : evident ? best.by : null,
            decidedOn: verdict !== 'identical' && evident ? best.kind : null,
        },
    };
}
/**
 * The later test's finding where it says anything, and clearly more than what is known: twice as much for T4, which takes
 * what all units of a layer share for likeness of units.
 */
function stronger(best, later) {
    if (later.logBound > LOG_LEVEL)
        return best;
    if (best.logBound > LOG_LEVEL)
        return later;
    const [known, more] = [best.effect?.r ?? 0, later.effect?.r ?? 0];
    return (later.by === 'T4' ? more > 2 * known : more > known + 0.1) ? later : best;
}
/** Blocks whose single rows are hidden units. */
const HIDDEN = new Set(['dense', 'shared', 'experts']);
async function compareKinds(pair, a, b) {
    const compared = [];
    const guide = new Map();
    for (const kind of pair.kinds) {
        if (kind.family === 'places' && (await hasWavePositions(kind, a, b)))
            continue;
        const one = await compareUnits(kind, a, b, guide);
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
    const evident = options.filter((option) => pay(option.logBound, paid) <= LOG_LEVEL);
    const strength = (option) => WEIGHT_VERDICTS.indexOf(compare_pair_verdictOf(option, paid));
    const chosen = evident.length > 0
        ? evident.reduce((one, two) => (strength(two) < strength(one) ? two : one))
        : options.reduce((one, two) => (two.logBound < one.logBound ? two : one));
    // Where nothing convicts, the size of the effect is told of all units.
    const { effect, kind } = evident.length > 0 ? chosen : first;
    return { by: 'T2', logBound: pay(chosen.logBound, paid), effect, layers: chosen.layers, kind };
}
function compare_pair_verdictOf({ logBound, effect, layers }, paid) {
    return decide({
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
            return [limitOfDetection(effects, logLevel)];
        return kind === 'rows' ? effects.map((effect) => limitOfDetection([effect], logLevel)) : [];
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
            pValueBound: compare_pair_bound(pay(option.logBound, paid)),
        },
        { test: 'T3', ...names, kind, r: effect.r, interval: effect.interval, z: effect.z },
    ];
}
/** Every hypothesis that was open to be tested raises the bound. */
function pay(log, paid) {
    return Math.min(0, log + paid);
}
/** A bound too small for a number is the smallest number, never 0: it is a bound and not a certainty. */
function compare_pair_bound(log) {
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

;// CONCATENATED MODULE: ./build/weights/numbers/blocks.js
/** Numbers of one side that are taken at a time: 128 KiB of bfloat16, so that both sides stay in the nearest caches. */
const blocks_BLOCK = 65_536;
/**
 * Cuts rows into blocks of at most `block` numbers: as many rows as fit, or, where a single row is longer, pieces of it. The
 * cut depends on nothing but the range, so that sums come out the same to the last bit wherever they are made.
 */
function* blocks_blocksOf({ start, count, width }, block = blocks_BLOCK) {
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

// EXTERNAL MODULE: ./build/weights/decode.js
var weights_decode = __webpack_require__(93798);
;// CONCATENATED MODULE: ./build/weights/numbers/measure.js




/** Numbers of one side whose bytes are compared at a time. */
const BYTES_BLOCK = 4 * blocks_BLOCK;
function measureRange(job, kernel, fill) {
    const figures = job.kind === 'numbers' ? numbers(job, kernel, fill) : bytes(job, kernel, fill);
    return { ...figures, fixed: figures.same && job.rows.start === 0 ? measure_whyFixed(job, kernel, fill) : null };
}
function numbers({ a, b, rows }, kernel, fill) {
    const { storedA, storedB } = kernel.buffers;
    const sizes = [bytesOfElement(a.dtype), bytesOfElement(b.dtype)];
    let same = a.dtype === b.dtype;
    let sums = NO_SUMS;
    let bytesRead = 0;
    for (const { first, elements } of blocksOf(rows)) {
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
    return block.equal === elements ? addEqual(sums, elements) : addSums(sums, block);
}
function addEqual(sums, elements) {
    return { ...sums, equal: sums.equal + elements };
}
function bytes({ a, b, rows }, kernel, fill) {
    const { storedA, storedB } = kernel.buffers;
    const size = bytesOfElement(a.dtype);
    let bytesRead = 0;
    for (const { first, elements } of blocksOf(rows, Math.floor(BYTES_BLOCK / size))) {
        const one = storedA.subarray(0, elements * size);
        const two = storedB.subarray(0, elements * size);
        fill(a.extent, first * size, one);
        fill(b.extent, first * size, two);
        bytesRead += 2 * one.length;
        if (Buffer.compare(one, two) !== 0)
            return { same: false, sums: NO_SUMS, bytesRead };
    }
    return { same: true, sums: NO_SUMS, bytesRead };
}
function measure_whyFixed({ a, rows }, kernel, fill) {
    const { storedA, valuesA } = kernel.buffers;
    const sample = sampleOf(rows);
    if (sample === null)
        return null;
    const { elements, width } = sample;
    const stored = storedA.subarray(0, elements * bytesOfElement(a.dtype));
    fill(a.extent, 0, stored);
    const values = valuesA.subarray(0, elements);
    decode(a.dtype, stored, values);
    return fixedTable(values, width, 8 * bytesOfElement(a.dtype));
}
/** The numbers at the beginning of a tensor that are judged; `width` of them make a row. */
function sampleOf(rows) {
    const first = blocks_blocksOf(rows).next().value;
    return first === undefined
        ? null
        : { elements: first.elements, width: Math.min(rows.width, first.elements) };
}

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
const BUFFER_BYTES = 2 * blocks_BLOCK * WIDEST + 2 * blocks_BLOCK * 4 + SUMS * LANES * 8;
function kernel_layOut(memory) {
    const stored = blocks_BLOCK * WIDEST;
    const values = 2 * stored;
    return {
        memory,
        storedA: new Uint8Array(memory, 0, stored),
        storedB: new Uint8Array(memory, stored, stored),
        valuesA: new Float32Array(memory, values, blocks_BLOCK),
        valuesB: new Float32Array(memory, values + blocks_BLOCK * 4, blocks_BLOCK),
        totals: new Float64Array(memory, values + 2 * blocks_BLOCK * 4, SUMS * LANES),
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
        this.#wordsA = new Uint32Array(memory, valuesA.byteOffset, blocks_BLOCK);
        this.#wordsB = new Uint32Array(memory, valuesB.byteOffset, blocks_BLOCK);
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
        (0,weights_decode/* decode */.D4)(a, storedA.subarray(0, elements * (0,weights_decode/* bytesOfElement */.pP)(a)), valuesA.subarray(0, elements));
        (0,weights_decode/* decode */.D4)(b, storedB.subarray(0, elements * (0,weights_decode/* bytesOfElement */.pP)(b)), valuesB.subarray(0, elements));
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
    const buffers = kernel_layOut(new ArrayBuffer(BUFFER_BYTES));
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

;// CONCATENATED MODULE: ./build/weights/numbers/wasm-loops.js




/** The loops of scripts/kernel/sums.wat; `null` where this runtime has no WebAssembly with SIMD. */
function wasmLoops() {
    const made = (0,web_assembly/* assembled */.t)(kernel_bytes/* SUMS_BYTES */.bF, BUFFER_BYTES);
    if (made === null)
        return null;
    const exports = made.exports;
    const buffers = kernel_layOut(made.memory);
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

;// CONCATENATED MODULE: ./build/weights/work/measure-elsewhere.js






/** Numbers that are asked for at a time: one request of a tensor that is far away. */
const CHUNK = 1 << 20;
/** Bytes that are compared at a time. */
const BYTES = 1 << 20;
const SAMPLE_BYTES = 65_536;
const measure_elsewhere_DISTINCT_WORDS = 256;
let kernel = null;
function rowsOf({ shape, elements }, { start, count }) {
    return { start, count, width: elements / Math.max(1, shape[0] ?? 1) };
}
/** What `measureRange` finds, of tensors that only their sources can read. The sums are the same to the last bit. */
async function measureElsewhere({ a, b }, unit) {
    const info = a.info(unit.a);
    const rows = rowsOf(info, unit);
    const sums = unit.kind === 'numbers' ? await sumsOf(a, b, unit, rows) : sums_NO_SUMS;
    const comparable = info.dtype === b.info(unit.b).dtype;
    const maybeSame = comparable && (unit.kind === 'bytes' || sums.equal === rows.count * rows.width);
    const compared = maybeSame ? await compareBytes(a, b, unit) : { same: false, bytesRead: 0 };
    const fixed = compared.same && unit.start === 0 ? await measure_elsewhere_whyFixed(a, info, rows) : null;
    return { ...compared, sums, fixed, bytesRead: unit.kind === 'numbers' ? unit.bytes : compared.bytesRead };
}
async function sumsOf(a, b, unit, rows) {
    kernel ??= newKernel();
    const { valuesA, valuesB } = kernel.buffers;
    const { width } = rows;
    const perBlock = blocks_blocksOf(rows).next().value?.elements ?? 0;
    // Whole blocks at a time, so that the cut into blocks is that of the whole range.
    const rowsPerBlock = Math.max(1, Math.floor(perBlock / width));
    const atOnce = rowsPerBlock * Math.max(1, Math.floor(CHUNK / (rowsPerBlock * width)));
    let sums = sums_NO_SUMS;
    for (let start = rows.start; start < rows.start + rows.count; start += atOnce) {
        const count = Math.min(atOnce, rows.start + rows.count - start);
        const one = await a.rows(unit.a, start, count);
        const two = await b.rows(unit.b, start, count);
        for (const { first, elements } of blocks_blocksOf({ start: 0, count, width })) {
            valuesA.set(one.subarray(first, first + elements));
            valuesB.set(two.subarray(first, first + elements));
            sums = addBlock(sums, kernel.values(elements), elements);
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
async function measure_elsewhere_whyFixed(source, info, rows) {
    if (info.unreadable !== null) {
        const bytes = await source.bytes(info.name, 0, Math.min(info.bytes, SAMPLE_BYTES));
        const words = new Set();
        for (let at = 0; at + 1 < bytes.length; at += 2)
            words.add(bytes[at] | (bytes[at + 1] << 8));
        return words.size < measure_elsewhere_DISTINCT_WORDS ? 'few-values' : null;
    }
    const sample = sampleOf(rows);
    if (sample === null)
        return null;
    const { elements, width } = sample;
    const values = await source.rows(info.name, 0, Math.max(1, Math.floor(elements / rows.width)));
    return fixed_table_fixedTable(values.subarray(0, elements), width, (0,weights_dtype/* bitsOf */.e)(info.dtype) ?? 32);
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
    const exclusions = new Exclusions();
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
        this.#ask(name, count);
        return this.#source.rows(name, start, count);
    }
    /** Counts whole rows: what lies between the beginnings is read as well. */
    async beginnings(name, start, count, columns) {
        this.#ask(name, count);
        if (this.#source.beginnings !== undefined)
            return this.#source.beginnings(name, start, count, columns);
        const rows = await this.#source.rows(name, start, count);
        const width = rows.length / Math.max(1, count);
        const values = new Float32Array(count * columns);
        for (let row = 0; row < count; row += 1) {
            values.set(rows.subarray(row * width, row * width + columns), row * columns);
        }
        return values;
    }
    #ask(name, rows) {
        const { bytes, shape } = this.info(name);
        this.#asked += Math.round((bytes / Math.max(1, shape[0] ?? 1)) * rows);
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

;// CONCATENATED MODULE: ./build/weights/identical.js


/** Fewer elements coincide too easily: biases of zero, norms of one. */
const identical_ELEMENTS = 65_536;
/** Bytes from the middle of a tensor that tell candidates for the full comparison. */
const PROBE = 256;
/** Tensors that are looked at when each look is a request. */
const REMOTE_PROBES = 512;
/**
 * T1, first part: pairs of tensors of the same type, shape and middle bytes, under whatever names. Only tensors count that
 * hold enough learned numbers, and each content once: a token table that is stored under four names is one table. Whether all
 * bytes are equal is for the reading of these pairs to say.
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
    const seen = new Set();
    for (const tensor of affordable(left, a.source).filter(({ info }) => theirs.has(shapeKey(info)))) {
        const probe = await probeOf(a.source, tensor.info);
        hashes[0].update(probe, 'latin1');
        const key = `${shapeKey(tensor.info)} ${probe}`;
        const found = candidates.get(key);
        if (found === undefined || seen.has(key))
            continue;
        // Bytes that are all alike tell no content: pruned tensors have such middles.
        if (!isUniform(probe))
            seen.add(key);
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
        if (tensor.info.shape.length < 2 || tensor.info.elements < identical_ELEMENTS)
            return false;
        const reason = excludedByRule(tensor);
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
function isUniform(probe) {
    return probe === probe.charAt(0).repeat(probe.length);
}
/** The namesake, else the first: tensors of equal middles and different ends are masks and tables. */
function likeliest(found, tensor) {
    const { layer, suffix } = tensor.name;
    return found.find(({ name }) => name.layer === layer && name.suffix === suffix) ?? found[0];
}

;// CONCATENATED MODULE: ./build/weights/work/plan.js

/**
 * `all`: every number of tensors of the same name and shape is read. `tests`: only what the tests need, and whole tensors
 * that look equal.
 */
const READINGS = (/* unused pure expression or super */ null && (['all', 'tests']));
function withId(unit) {
    return { ...unit, id: shortHash(unit) };
}
/** Hash of a plan by what it says, not by who carries it out. */
function planId(plan) {
    const { parts: _, ...rest } = { ...plan, id: undefined };
    return (0,external_node_crypto_.createHash)('sha256').update(canonical(rest)).digest('hex');
}
/** Sixteen hexadecimal digits. */
function shortHash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonical(value)).digest('hex').slice(0, 16);
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

;// CONCATENATED MODULE: ./build/weights/work/units.js

/** Bytes of one side that a unit reads: small enough to spread evenly, large enough to keep plans short. */
const UNIT_BYTES = 64 * 2 ** 20;
/** All units of a comparison, those first that the others do not need but that take longest: tests, norms, then bytes. */
function unitsOf({ read, twins, pairs, beside }) {
    const units = [];
    for (const pair of pairs) {
        units.push(withId({ kind: 'tests', a: pair.a.stem, b: pair.b.stem, bytes: leastBytes(pair) }));
    }
    for (const [one, two] of beside) {
        units.push(withId({ kind: 'norms', a: one.stem, b: two.stem, bytes: vectorBytes(one) + vectorBytes(two) }));
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
        units.push(withId({ kind, ...tensors, bytes: Math.round((rowBytes[0] + rowBytes[1]) * count) }));
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










/** Reason of readers for counts, places and masks. */
const UNTRAINED = 'whole numbers that training does not touch';
/** Pairs of components tested; a model of more parts than this is no model. */
const PAIRS = 64;
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
    const componentsA = componentsOf(a.tensors(), a.heads);
    const componentsB = componentsOf(b.tensors(), b.heads);
    const exclusions = new Exclusions();
    exclusions.addComponents('a', componentsA);
    exclusions.addComponents('b', componentsB);
    const { pairs: all, unpaired } = pairComponents(componentsA, componentsB);
    for (const { side, component, reason } of unpaired)
        exclusions.add(side, component === '' ? '(all)' : component, reason);
    for (const { a: one, b: two } of all.slice(PAIRS))
        exclusions.add('a', one.stem, `beside ${two.stem}: more than ${PAIRS} pairs`);
    const pairs = all.slice(0, PAIRS);
    const { informative, twins: alike, probes, } = await findTwins({ source: a, components: componentsA }, { source: b, components: componentsB });
    const norms = componentsBeside(componentsA, componentsB, pairs);
    const read = options.read ?? (prepare_isPlain(a) && prepare_isPlain(b) ? 'all' : 'tests');
    const twins = read === 'tests' && (a.remote || b.remote) ? cheapest(alike) : alike;
    const plan = {
        schemaVersion: '1',
        tool: { name: tool/* TOOL_NAME */.l, version: tool/* TOOL_VERSION */.w },
        parts: options.parts ??
            Math.min(MOST_PARTS, Math.max(1, Math.ceil((a.totalBytes + b.totalBytes) / PART_BYTES))),
        read,
        sameVocabulary: options.sameVocabulary,
        a: prepare_describe(a, headerBytes[0] + a.bytesRead(), probes[0]),
        b: prepare_describe(b, headerBytes[1] + b.bytesRead(), probes[1]),
        hypotheses: hypothesesOf(pairs),
        informative,
        identicalFiles: identicalFiles(a, b),
        unread: unreadOf([a, b]),
        sameShapes: prepare_shapesOf(a) === prepare_shapesOf(b),
        excluded: exclusions.toArray(),
        twins: twins.map(plannedTwin),
        units: unitsOf({ a, b, read, twins, pairs, beside: norms }),
    };
    return { plan: { ...plan, id: planId(plan) }, a, b, pairs, norms };
}
function prepare_describe(source, headerBytes, probesSha256) {
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
function prepare_isPlain(source) {
    return source.tensors().every(({ name, elements }) => elements === 0 || source.extent(name) !== null);
}
/** Equal files among those that only pointers tell of; none where all of them are small beside what `b` is made of. */
function identicalFiles(a, b) {
    const theirs = new Set(b.pointers().map(({ sha256 }) => sha256));
    const main = MAIN_FILE * Math.max(0, ...b.pointers().map(({ bytes }) => bytes));
    const equal = a.pointers().filter(({ sha256, bytes }) => bytes >= FILE_BYTES && theirs.has(sha256));
    return equal.some(({ bytes }) => bytes >= main) ? equal.length : 0;
}
function unreadOf(sources) {
    if (sources.some((source) => source.pointers().length > 0))
        return 'pointers';
    return sources.some(isPacked) ? 'packed' : null;
}
function isPacked(source) {
    let all = 0;
    let unread = 0;
    for (const { bytes, unreadable, dtype } of source.tensors()) {
        // Nobody packs weights in these: they are masks, places and counts.
        if (dtype === 'BOOL' || dtype === 'I64' || dtype === 'U64' || unreadable === UNTRAINED)
            continue;
        all += bytes;
        if (unreadable !== null)
            unread += bytes;
    }
    return unread > all * UNREADABLE_SHARE;
}
/** Names and shapes of all tensors of a model, for comparison with another. */
function prepare_shapesOf(source) {
    return source
        .tensors()
        .map(({ name, shape }) => `${name} ${shape}`)
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./build/weights/compare.js



/**
 * `weights compare`: plans the comparison, does all its units and puts them together, as `weights plan`, `run` and `merge`
 * do one by one. `elapsed` gives the milliseconds since the start.
 * @throws ToolError when a file breaks its format, cannot be read, or changes meanwhile.
 */
async function compareWeights(sourceA, sourceB, elapsed, { sameVocabulary = false, read = null, readers = null, progress = () => undefined } = {}) {
    const prepared = await prepare(sourceA, sourceB, { sameVocabulary, read, parts: 1 });
    const { units } = prepared.plan;
    const results = new Map();
    const all = bytesOf(units);
    let done = 0;
    progress(0, all);
    await carryOut(prepared, units, readers, (unit, result) => {
        results.set(unit.id, result);
        done += unit.bytes;
        progress(done, all);
    });
    return assemble(prepared.plan, results, elapsed());
}
function bytesOf(units) {
    return units.reduce((sum, { bytes }) => sum + bytes, 0);
}

;// CONCATENATED MODULE: ./build/weights/component-source.js

/** One component of a model as a model of its own, so that a comparison reads nothing else. It closes nothing. */
class ComponentSource {
    name;
    totalBytes;
    /** A component is read for what the tests need: of equal tensors a few whole ones, as from afar. */
    remote = true;
    heads;
    #source;
    #tensors;
    /** `stem` as `componentsOf` gives it; of a stem that is not there nothing is left. */
    constructor(source, stem) {
        this.#source = source;
        this.name = source.name;
        this.heads = source.heads ?? [];
        const component = componentsOf(source.tensors(), this.heads).find((one) => one.stem === stem);
        const names = new Set(component?.tensors.map(({ info }) => info.name) ?? []);
        this.#tensors = source.tensors().filter(({ name }) => names.has(name));
        this.totalBytes = this.#tensors.reduce((sum, { bytes }) => sum + bytes, 0);
    }
    tensors() {
        return this.#tensors;
    }
    pointers() {
        return [];
    }
    rows(name, start, count) {
        return this.#source.rows(name, start, count);
    }
    bytes(name, start, end) {
        return this.#source.bytes(name, start, end);
    }
    bytesRead() {
        return this.#source.bytesRead();
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
    close() { }
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/confirm.js




/** Lays full rows beside one another for everything that fired against the reference with this id. */
async function confirmMatches(scanner, model, reference) {
    for (const candidate of scanner.fired())
        if (candidate.entry.id === reference.id)
            await confirmCandidate(scanner, candidate, model, reference);
}
/**
 * Reads full rows of one component of the model and of the reference's. The bound pays for every pair of the scan, so it
 * holds although the reference was chosen by the sketches, and also where a layer has too few units to keep those of the
 * sketch apart. `stem` is the component's in the weights at hand, which may be stored under other names than the entry says.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
async function confirmCandidate(scanner, candidate, model, { path, source }, stem = candidate.reference.stem) {
    const { component, reference } = candidate;
    const ours = new ComponentSource(model, component.stem);
    const theirs = new ComponentSource(source, stem);
    const comparison = await compareWeights(ours, theirs, () => 0, { read: 'tests' });
    const found = comparison.components.find((one) => one.a === component.stem && one.b === stem);
    const twins = comparison.tests.find((one) => one.test === 'T2' && one.kind === (found?.decidedOn ?? 'all'));
    const counts = twins?.test === 'T2' ? twins : { hits: 0, units: 0, expectedHits: 0 };
    candidate.confirmed = {
        path,
        verdict: found?.verdict ?? 'inconclusive',
        decidedBy: found?.decidedBy ?? null,
        hits: counts.hits,
        units: counts.units,
        expectedHits: counts.expectedHits,
        otherUnits: readsOthers(reference),
        r: found?.effect?.r ?? null,
        interval: found?.effect?.interval ?? null,
        log10PValueBound: Math.min(0, (found?.log10PValueBound ?? 0) + Math.log10(scanner.pairs)),
        limitOfDetection: found?.limitOfDetection ?? null,
    };
}
/** No unit of the sketches is among those that the test reads. */
function readsOthers({ blocks }) {
    return blocks.every(({ units }) => {
        const { start, sketched, tested } = unitRanges(units);
        const first = (0,sketch_rows/* firstRow */.rI)(units);
        return start + sketched + tested <= first || first + sketch_rows/* PRINT_ROWS */.qe <= start + sketched;
    });
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/same-weights.js




/** Share of the signs that two sketches of the same weights have in common at least, also when one is rounded. */
const SAME = 0.9;
const NOBODY = { id: '.', revision: null, supplier: null, license: null, released: null, lineage: [] };
/**
 * The stem under which a model holds the component that a registry entry sketches; `null` when it does not. Weights of
 * another model laid in the reference's place must neither confirm a finding nor withdraw it.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
async function stemOfPrint(source, print) {
    const stems = componentsOf(source.tensors(), source.heads ?? []).map(({ stem }) => stem);
    const likely = stems.includes(print.stem) ? [print.stem, ...stems] : stems;
    for (const stem of new Set(likely)) {
        const component = new ComponentSource(source, stem);
        const about = { model: NOBODY, config: null, tokenizer: null, files: [], hash: false, norms: false };
        const { entry } = await makeEntry(component, about);
        if (entry.components.some(({ blocks }) => print.blocks.some((one) => isIn(blocks, one))))
            return stem;
    }
    return null;
}
function isIn(blocks, print) {
    return blocks.some((block) => block.units === print.units &&
        block.width === print.width &&
        block.layers.join() === print.layers.join() &&
        common((0,read_entry/* rowsOf */.R)(block), (0,read_entry/* rowsOf */.R)(print)) >= SAME);
}
function common(a, b) {
    let differing = 0;
    for (const [at, word] of a.entries()) {
        for (let bits = word ^ b[at]; bits !== 0; bits &= bits - 1)
            differing += 1;
    }
    return 1 - differing / Math.max(1, 32 * a.length);
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/second-reading.js



/** References of a component that are read in full: the nearest, and ancestors and neighbours behind it. */
const NEAREST = 4;
/** References that are opened for one model. */
const OPENED = 8;
function unreadKey(component, { file }) {
    return `${component ?? ''}\n${file}`;
}
/** Reads what the sketches found again in full rows, nearest first. What cannot be reached is told and fails nothing. */
async function readAgain(scanner, model, open) {
    const unread = new Map();
    const tell = ({ component, entry }, why) => {
        unread.set(unreadKey(component.stem, entry), why);
    };
    const counts = new Map();
    const wanted = new Map();
    for (const candidate of scanner.firedByLikeness()) {
        const { component, entry } = candidate;
        const count = (counts.get(component.stem) ?? 0) + 1;
        counts.set(component.stem, count);
        if (count > NEAREST || (!wanted.has(entry.file) && wanted.size >= OPENED)) {
            tell(candidate, { why: 'farther' });
            continue;
        }
        const list = wanted.get(entry.file);
        if (list === undefined)
            wanted.set(entry.file, [candidate]);
        else
            list.push(candidate);
    }
    for (const candidates of wanted.values()) {
        const failed = await readOne(scanner, model, candidates, open, tell);
        if (failed !== null)
            for (const one of candidates)
                if (one.confirmed === null)
                    tell(one, failed);
    }
    return unread;
}
async function readOne(scanner, model, candidates, open, tell) {
    try {
        const opened = await open(candidates[0].entry);
        if ('why' in opened)
            return opened;
        try {
            for (const candidate of candidates) {
                const stem = await stemOfPrint(opened.source, candidate.reference);
                if (stem === null)
                    tell(candidate, { why: 'other-weights' });
                else
                    await confirmCandidate(scanner, candidate, model, opened, stem);
            }
            return null;
        }
        finally {
            opened.source.close();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SovereigntyError */.A6))
            throw error;
        return { why: 'failed', message: error.message };
    }
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-facts.js



/** Matches of one component that are told; behind a dozen nobody reads on. */
const CHAIN = 12;
/** What was found, each component by its nearest references, as facts. */
function matchFacts(scan, file, unread, isOwnRegistry) {
    const counts = new Map();
    return scan.matches.flatMap((match) => {
        const { component, verdict, entry, role, rank } = match;
        const count = (counts.get(component) ?? 0) + 1;
        counts.set(component, count);
        if (verdict === 'no-evidence' || count > CHAIN)
            return [];
        const part = scan.components.find(({ stem }) => stem === component);
        const evidence = evidenceOf(match, part, unread);
        return [
            {
                kind: 'weight-match',
                strength: 'A',
                scope: 'product',
                location: at(file, figuresOf(match, evidence)),
                model: entry.id,
                revision: entry.revision,
                supplier: entry.supplier,
                license: entry.license,
                released: entry.released,
                lineage: entry.lineage,
                ownRegistry: isOwnRegistry(entry.file),
                finding: verdict === 'inconclusive' ? 'not-confirmed' : verdict,
                component,
                role,
                share: component === null ? 1 : (part?.parameterShare ?? 0),
                rank,
                evidence,
            },
        ];
    });
}
function evidenceOf(match, part, unread) {
    const { basis, confirmed } = match;
    if (basis === 'bytes')
        return { basis: 'bytes', files: match.identicalFiles, tensors: match.identicalTensors };
    if (confirmed !== null)
        return { basis: 'rows', from: confirmed.path, ...rowFigures(confirmed) };
    return {
        basis: 'screen',
        hits: match.hits,
        units: match.units,
        expected: match.expectedHits,
        bound: power(match.log10PValueBound),
        limit: part?.limitOfDetection ?? null,
        unread: unread.get(unreadKey(match.component, match.entry)) ?? { why: 'no-place' },
    };
}
/** What a comparison with full rows found, as a fact tells it. */
function rowFigures(confirmed) {
    return {
        hits: confirmed.hits,
        units: confirmed.units,
        expected: confirmed.expectedHits,
        bound: power(confirmed.log10PValueBound),
        r: confirmed.r,
        interval: confirmed.interval,
        limit: confirmed.limitOfDetection,
        otherUnits: confirmed.otherUnits,
    };
}
/** The figures beside the file, as a quotation: names and numbers in no language. */
function figuresOf({ entry, component, verdict }, evidence) {
    const where = component === null || component === '' ? '' : `${component}: `;
    switch (evidence.basis) {
        case 'bytes':
            return `${where}same bytes as ${entry.id} (${evidence.files} files, ${evidence.tensors} tensors by SHA-256)`;
        case 'screen':
            return `${where}${evidence.hits} of ${evidence.units} units of ${entry.id}, ${evidence.expected} by chance, p ≤ ${evidence.bound}`;
        case 'rows':
            return verdict === 'identical'
                ? `${where}same tensors as ${entry.id}, byte for byte`
                : `${where}r = ${evidence.r?.toFixed(4) ?? '–'} with ${entry.id}, ${evidence.hits} of ${evidence.units} units, p ≤ ${evidence.bound}`;
    }
}
/** What was tested and how little would have been seen, as a fact. */
function screenFact(scan, file, pointers) {
    const { registry } = scan;
    const components = scan.components.map(screen_facts_partOf);
    const worst = Math.max(...components.map(({ outcome, limit }) => (outcome === 'clear' ? (limit ?? 0) : 0)));
    return {
        kind: 'weight-screen',
        strength: 'A',
        scope: 'product',
        location: at(file, `tested against ${registry.tested} of ${registry.entries} fingerprints${worst > 0 ? `, limit of detection r = ${worst.toFixed(3)}` : ''}`),
        entries: registry.entries,
        tested: registry.tested,
        hypotheses: scan.hypotheses,
        level: power(Math.log10(scan.level)),
        bytesRead: scan.bytesRead,
        totalBytes: scan.model.bytes,
        pointers,
        components,
    };
}
function screen_facts_partOf(component) {
    const { verdict, reason } = component;
    return {
        component: component.stem,
        role: component.role,
        share: component.parameterShare,
        outcome: verdict === 'no-evidence'
            ? 'clear'
            : verdict === 'inconclusive'
                ? (reason ?? 'too-few-units')
                : 'found',
        tested: component.tested,
        sensitive: component.sensitive,
        limit: component.limitOfDetection,
    };
}
/** A file of weights with figures beside it. */
function at(path, quote) {
    return {
        path,
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 1,
        quote: quote.slice(0, build_limits/* limits */.F.quoteLength),
    };
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/within-repository.js





/** Pairs of folders whose full rows are read; a repository with more holds states of one run. */
const within_repository_PAIRS = 16;
/**
 * Lays the folders of a repository beside one another: all tests for a folder that a declaration gives to somebody
 * (`told`) and for models without layers to sketch; for others sketches first, and full rows of what they find. Neither
 * side is told to come first; whose a folder is, and which is a step of a training, is for others to say.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
async function compareFolders(folders, told) {
    const facts = [];
    let read = 0;
    for (const [index, one] of folders.entries()) {
        const others = folders.slice(index + 1);
        const isClose = (other) => told.has(one.file) !== told.has(other.file) || !isSketched(one) || !isSketched(other);
        for (const other of others.filter(isClose)) {
            if (read >= within_repository_PAIRS)
                continue;
            read += 1;
            facts.push(...(await compareClosely(one, other, told)));
        }
        const scanner = new Scanner(one.entry);
        const byFile = new Map(others.filter((other) => !isClose(other)).map((other) => [other.file, other]));
        for (const other of byFile.values())
            scanner.add(other.entry, other.file, false);
        for (const candidate of scanner.fired()) {
            const other = byFile.get(candidate.entry.file);
            if (other === undefined || read >= within_repository_PAIRS)
                continue;
            read += 1;
            await confirmCandidate(scanner, candidate, one.model, { path: shown(other), source: other.model });
        }
        const { matches } = scanner.finish({ name: shown(one), excluded: [], bytesRead: 0, elapsedMs: 0 });
        for (const match of matches) {
            const other = byFile.get(match.entry.file);
            if (other !== undefined)
                facts.push(...sketchedFact(one, other, match));
        }
    }
    return facts;
}
function isSketched({ entry }) {
    return entry.components.some(({ blocks }) => blocks.length > 0);
}
/** All tests on two models; one fact a pair of components, or one that tells what would have been seen. */
async function compareClosely(one, other, told) {
    const comparison = await compareWeights(one.model, other.model, () => 0, { read: 'tests' });
    const found = comparison.components.filter(({ verdict }) => verdict !== 'no-evidence' && verdict !== 'inconclusive');
    if (found.length === 0) {
        // Of folders that nobody tells apart, that nothing is shared is no news.
        if (told.has(one.file) === told.has(other.file))
            return [];
        const { verdict, limitOfDetection: limit } = comparison;
        const finding = verdict === 'no-evidence' ? verdict : 'inconclusive';
        const none = { hits: 0, units: 0, expected: 0, bound: '1', r: null, interval: null, otherUnits: true };
        return [factOf(one, other, { component: '', reference: '', role: null }, finding, { ...none, limit })];
    }
    return found.map(({ a, b, role, verdict, effect, log10PValueBound, limitOfDetection, decidedOn }) => {
        const twins = comparison.tests.find((test) => test.test === 'T2' && test.a === a && test.b === b && test.kind === (decidedOn ?? 'all'));
        const counts = twins?.test === 'T2' ? twins : { hits: 0, units: 0, expectedHits: 0 };
        return factOf(one, other, { component: a, reference: b, role }, verdict, {
            hits: counts.hits,
            units: counts.units,
            expected: counts.expectedHits,
            bound: power(Math.min(0, log10PValueBound + Math.log10(within_repository_PAIRS))),
            r: effect?.r ?? null,
            interval: effect?.interval ?? null,
            limit: limitOfDetection,
            otherUnits: true,
        });
    });
}
function sketchedFact(one, other, { verdict, confirmed, role, component, referenceComponent }) {
    if (confirmed === null || verdict === 'inconclusive' || verdict === 'no-evidence')
        return [];
    const names = { component: component ?? '', reference: referenceComponent ?? '', role };
    return [factOf(one, other, names, verdict, rowFigures(confirmed))];
}
function factOf(one, other, names, finding, figures) {
    const pair = `${one.file} ~ ${other.file}`;
    const said = finding === 'identical'
        ? 'same tensors, byte for byte'
        : figures.r === null
            ? `limit of detection r = ${figures.limit?.toFixed(3) ?? '–'}`
            : `r = ${figures.r.toFixed(4)}, ${figures.hits} of ${figures.units} units, p ≤ ${figures.bound}`;
    return {
        kind: 'weight-pair',
        strength: 'A',
        scope: 'product',
        location: at(one.file, `${said} (${pair})`),
        finding,
        role: names.role,
        sides: [
            { folder: shown(one), path: one.file, component: names.component, step: one.step },
            { folder: shown(other), path: other.file, component: names.reference, step: other.step },
        ],
        evidence: { basis: 'rows', from: shown(other), ...figures },
    };
}
function shown({ folder }) {
    return folder === '' ? '.' : folder;
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-repository.js








/** Where a repository keeps fingerprints it is to be tested against. */
const OWN_REGISTRY = /^\.sovereignty\/fingerprints\/(?:[^/]+\/)?[^/]+\.json$/;
/** Folders with weights that are screened; a repository with more holds states of one run. */
const FOLDERS = 8;
/** Tells entries of the repository's own registry from others, whose files may have the same name. */
const OWN = 'own:';
/** What leads to no path: the hub, or an address that is refused. */
const ADDRESS = /^(?:hf:|[A-Za-z][A-Za-z0-9+.-]*:\/\/)/;
/**
 * Screens the weights of a repository against the registries given and its own `.sovereignty/fingerprints/`, and reads what
 * fires again in full rows where the reference can be reached. Of weights 16 units a layer are read otherwise. What
 * cannot be read is told and never fails.
 * @throws UserError naming the file when an entry of a registry is broken.
 */
async function screenRepository(source, entries, facts, { registries, before, within, told, openEntry }) {
    const skipped = [];
    const opened = await openFolders(source, entries, facts, skipped);
    try {
        if (opened.length === 0)
            return { facts: [], skipped };
        const pairs = within ? await pairsOf(opened, told, skipped) : [];
        const scanners = opened.map((one) => ({ ...one, scanner: new Scanner(one.entry) }));
        for (const registry of [...registries, ownRegistry(source, entries, before)]) {
            for await (const { entry, file } of registry) {
                for (const { scanner } of scanners)
                    scanner.add(entry, file, false);
            }
        }
        const open = withOwn(source, entries, openEntry);
        const found = [];
        for (const { file, model, scanner } of scanners) {
            const unread = await readAgain(scanner, model, open);
            const measured = { name: file, excluded: [], bytesRead: model.bytesRead(), elapsedMs: 0 };
            const scan = scanner.finish(measured);
            if (scan.registry.entries > 0)
                found.push(screenFact(scan, file, model.pointers().length));
            found.push(...matchFacts(scan, file, unread, isOwn));
        }
        return { facts: [...found, ...pairs], skipped };
    }
    finally {
        for (const { model } of opened)
            model.close();
    }
}
async function openFolders(source, entries, facts, skipped) {
    const folders = weightFolders(facts);
    const opened = [];
    for (const folder of folders.slice(0, FOLDERS)) {
        try {
            const model = await openFolder(source, entries, folder.folder);
            const entry = await printFolder(model, source, entries, folder.folder);
            opened.push({ ...folder, model, entry });
        }
        catch (error) {
            skipped.push({ path: folder.file, reason: `weights not screened: ${messageOf(error)}` });
        }
    }
    const next = folders[FOLDERS];
    if (next !== undefined) {
        skipped.push({ path: next.file, reason: `weights not screened: more than ${FOLDERS} folders` });
    }
    return opened;
}
async function pairsOf(opened, told, skipped) {
    try {
        return await compareFolders(opened, told);
    }
    catch (error) {
        if (!(error instanceof errors/* SovereigntyError */.A6))
            throw error;
        skipped.push({ path: opened[0].file, reason: `folders not compared: ${error.message}` });
        return [];
    }
}
function isOwn(file) {
    return file.startsWith(OWN);
}
/** The repository's own entries may name weights that lie in the repository, and nothing else on this machine. */
function withOwn(source, entries, openEntry) {
    return async (entry) => {
        const { weights, file } = entry;
        if (!isOwn(file) || weights === undefined || ADDRESS.test(weights))
            return openEntry(entry);
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file.slice(OWN.length)), weights));
        if (path.startsWith('../') || external_node_path_.posix.isAbsolute(path))
            throw new errors/* UserError */.yo(`${weights} lies outside of the repository`);
        const folder = path.replace(/\/+$/, '').replace(/^\.$/, '');
        const isFile = entries.some((one) => one.path === folder && one.type === 'file');
        const at = isFile ? folder.slice(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
        const name = isFile ? folder.slice(at === '' ? 0 : at.length + 1) : null;
        return { path: folder, source: await openFolder(source, entries, at, name) };
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
async function* ownRegistry(source, entries, before) {
    const places = new Map();
    for (const { path, type } of entries)
        if (type === 'file' && OWN_REGISTRY.test(path))
            places.set(path, source);
    for (const { path, type } of before === null ? [] : await before.list())
        if (type === 'file' && OWN_REGISTRY.test(path))
            places.set(path, before);
    for (const [path, from] of places) {
        const entry = (0,read_entry.readEntry)(Buffer.from(await from.read(path)).toString('utf8'), path);
        yield { entry, file: `${OWN}${path}` };
    }
}


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ PRINT_BITS),
/* harmony export */   K8: () => (/* binding */ PRINT_BYTES),
/* harmony export */   P2: () => (/* binding */ ROW_BYTES),
/* harmony export */   Pc: () => (/* binding */ printVector),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   p0: () => (/* binding */ printRows),
/* harmony export */   qe: () => (/* binding */ PRINT_ROWS),
/* harmony export */   rI: () => (/* binding */ firstRow)
/* harmony export */ });
/* unused harmony export turnOf */
/**
 * The arithmetic of entry version 1. It is written out here, apart from that of the tests, because entries must come out
 * byte for byte the same in every release and on every machine: only additions, subtractions and multiplications in
 * double precision, in this order.
 *
 * A row is turned by random signs and a Hadamard transform (Ailon and Chazelle 2006), and of 512 of its numbers only the
 * signs are kept. Two rows of correlation r agree in sign with probability 1 - acos(r) / pi (Goemans and Williamson
 * 1995). In 64 bytes a row, 512 signs tell a correlation of .1 where 64 numbers of 8 bits need .17: what limits a sketch
 * is how many directions it looks into, not how finely.
 */
/** Units of a layer that are sketched. */
const PRINT_ROWS = 16;
/** Signs that are kept of a unit, and the bytes they take. */
const PRINT_BITS = 512;
const ROW_BYTES = PRINT_BITS / 8;
/** Bytes of a sketched layer. */
const PRINT_BYTES = PRINT_ROWS * ROW_BYTES;
/** First of the sketched units. */
function firstRow(units) {
    return Math.floor((units - PRINT_ROWS) / 2);
}
/**
 * Takes from each column its mean over the rows and keeps the signs of each projected row. Both treat all units alike,
 * which the twin test rests on. A row of equal numbers becomes zeros, which no other row does.
 */
function printRows(values, width) {
    const count = values.length / width;
    const centred = new Float64Array(values.length);
    const energies = new Float64Array(count);
    for (let at = 0; at < width; at += 1) {
        let sum = 0;
        for (let row = 0; row < count; row += 1)
            sum += values[row * width + at];
        const mean = sum / count;
        for (let row = 0; row < count; row += 1) {
            const value = values[row * width + at] - mean;
            centred[row * width + at] = value;
            energies[row] += value * value;
        }
    }
    const printed = new Uint8Array(count * ROW_BYTES);
    for (let row = 0; row < count; row += 1) {
        let raw = 0;
        for (let at = row * width; at < (row + 1) * width; at += 1)
            raw += values[at] * values[at];
        // What is left of equal rows is rounding, not signal.
        if (!(energies[row] > raw * 1e-10))
            continue;
        signsInto(printed, row * ROW_BYTES, centred.subarray(row * width, (row + 1) * width));
    }
    return printed;
}
/** Signs of one vector, only its mean taken away. */
function printVector(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    const printed = new Uint8Array(ROW_BYTES);
    const centred = Float64Array.from(values, (value) => value - mean);
    if (centred.some((value) => value !== 0))
        signsInto(printed, 0, centred);
    return printed;
}
function signsInto(target, offset, values) {
    const { length, flips, places } = turnOf(values.length);
    const turned = new Float64Array(length);
    for (let at = 0; at < values.length; at += 1)
        turned[at] = flips[at] === 1 ? -values[at] : values[at];
    hadamard(turned);
    for (let bit = 0; bit < PRINT_BITS; bit += 1) {
        if (turned[places[bit]] > 0)
            target[offset + (bit >>> 3)] |= 1 << (bit & 7);
    }
}
/** Hadamard transform in place, without scale; the length is a power of two. */
function hadamard(values) {
    for (let half = 1; half < values.length; half *= 2) {
        for (let start = 0; start < values.length; start += 2 * half) {
            for (let at = start; at < start + half; at += 1) {
                const one = values[at];
                const two = values[at + half];
                values[at] = one + two;
                values[at + half] = one - two;
            }
        }
    }
}
const known = new Map();
/** Signs and places that belong to rows of `width` numbers; the same for every model of this width. */
function turnOf(width) {
    const before = known.get(width);
    if (before !== undefined)
        return before;
    const seed = mixed(width);
    let length = PRINT_BITS;
    while (length < width)
        length *= 2;
    const flips = Uint8Array.from({ length: width }, (_, at) => mixed(mixed(at + 1) ^ seed) & 1);
    const order = Uint32Array.from({ length }, (_, at) => at);
    for (let at = 0; at < PRINT_BITS; at += 1) {
        const other = at + (mixed(mixed(at + 0x10000) ^ seed) % (length - at));
        const held = order[at];
        order[at] = order[other];
        order[other] = held;
    }
    const turn = { length, flips, places: order.slice(0, PRINT_BITS) };
    // A model has a handful of widths; a folder of strange ones must not fill the memory.
    if (known.size >= 32)
        known.clear();
    known.set(width, turn);
    return turn;
}
/** Finaliser of MurmurHash3 (public domain, Austin Appleby): each bit of the input moves half of the output. */
function mixed(value) {
    let word = value >>> 0;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
}


/***/ })

};
