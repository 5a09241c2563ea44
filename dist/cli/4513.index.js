(__chunk_url__ => {"use strict"; return {id: 4513, ids: [4513], modules: {

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ besideListed),
  _: () => (/* binding */ besideModel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evidence/tokenizers/content.js
var tokenizers_content = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/evidence/tokenizers/read-tokenizer-json.js
var read_tokenizer_json = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/source/random-access.js
var random_access = __webpack_require__(6392);
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
const BLOCK = 1 << 20;
const FILES = 10_000;
/** `path` is the file or folder of the model on this machine; `hash` also reads every weight file for its SHA-256. */
async function besideModel(path, pointers, hash) {
    const inFolder = (0,random_access/* folderNames */.Hw)(path);
    const folder = inFolder === null ? (0,external_node_path_.dirname)(path) : path;
    const names = inFolder ?? (0,random_access/* folderNames */.Hw)(folder) ?? [];
    const single = inFolder === null && WEIGHTS.test(path) ? (0,external_node_path_.basename)(path) : null;
    const known = new Map(pointers.map((pointer) => [(0,external_node_path_.basename)(pointer.path), pointer]));
    const files = [];
    for (const name of names) {
        if (!WEIGHTS.test(name) || (single !== null && name !== single) || files.length >= FILES)
            continue;
        const pointer = known.get(name);
        if (pointer !== undefined)
            files.push({ name, bytes: pointer.bytes, sha256: pointer.sha256 });
        else {
            const print = await fileOf((0,external_node_path_.join)(folder, name), name, hash);
            if (print !== null)
                files.push(print);
        }
    }
    const config = names.includes('config.json')
        ? await readText((0,external_node_path_.join)(folder, 'config.json'), CONFIG_BYTES)
        : null;
    const tokenizer = names.includes('tokenizer.json')
        ? await readText((0,external_node_path_.join)(folder, 'tokenizer.json'), limits/* limits */.F.largeFileBytes)
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
        tokenizer: printOf(await text('tokenizer.json', limits/* limits */.F.largeFileBytes)),
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
        const file = (0,random_access/* openRandomAccess */.c9)(path);
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
        file = (0,random_access/* openRandomAccess */.c9)(path);
    }
    catch {
        return null;
    }
    try {
        if (!wantHash)
            return { name, bytes: file.size, sha256: null };
        const hash = (0,external_node_crypto_.createHash)('sha256');
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


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ entryText),
  l: () => (/* binding */ makeEntry)
});

// EXTERNAL MODULE: ./build/evidence/weights/dtype.js
var dtype = __webpack_require__(1506);
// EXTERNAL MODULE: ./build/weights/compare-units.js
var compare_units = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/weights/fixed-table.js
var fixed_table = __webpack_require__(3157);
// EXTERNAL MODULE: ./build/weights/orderly.js
var orderly = __webpack_require__(337);
// EXTERNAL MODULE: ./build/weights/unit-groups.js + 6 modules
var unit_groups = __webpack_require__(8468);
// EXTERNAL MODULE: ./build/weights/unit-rows.js
var unit_rows = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/weights/fingerprint/entry.js
/** Form of an entry and of everything computed in it: another number is another arithmetic. */
const ENTRY_VERSION = '1';

// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/weights/fingerprint/sketch-rows.js
var sketch_rows = __webpack_require__(9923);
;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-plan.js



const NORM = /(^|[._])(\w*norm\w*|ln\w*)\.weight$/i;
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
    const thinned = bytes(all) <= limits/* limits */.F.screenTensorBytes
        ? all
        : all.filter(({ group }) => group.block !== 'shared' || group.layer % 2 === 0);
    const used = bytes(thinned);
    const room = used <= limits/* limits */.F.smallScreenTensorBytes ? limits/* limits */.F.smallScreenTensorBytes : limits/* limits */.F.screenTensorBytes;
    const norms = components.flatMap((component) => component.tensors.filter(isNorm).map((tensor) => ({ component, tensor })));
    const normBytes = norms.reduce((sum, { tensor }) => sum + Math.max(LEAST_READ, tensor.info.bytes), 0);
    return { layers: thinned, norms: wantNorms || used + normBytes <= room ? norms : [] };
}
function rowBytes({ tensors, width }) {
    return sketch_rows/* PRINT_ROWS */.qe * width * (((0,dtype/* bitsOf */.e)(tensors[0].tensor.dtype) ?? 32) / 8);
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
        NORM.test(`.${name.suffix}`));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/weights/exclusions.js
var exclusions = __webpack_require__(2869);
;// CONCATENATED MODULE: ./build/weights/fingerprint/tensor-hash.js


/** Fewer elements coincide too easily: biases of zero, norms of one. */
const ELEMENTS = 65_536;
const DISTINCT_WORDS = 256;
const BLOCK = 1 << 20;
const HASHES = 512;
/** Hashes of up to 512 tensors that can tell, over all of their bytes: the whole model is read. */
async function tensorHashes(source, components) {
    const hashes = [];
    for (const { info } of components.flatMap(({ tensors }) => tensors).filter(canTell)) {
        if (hashes.length >= HASHES)
            break;
        const hash = (0,external_node_crypto_.createHash)('sha256').update(`${info.dtype} ${info.shape}\n`);
        let varied = false;
        for (let start = 0; start < info.bytes; start += BLOCK) {
            const bytes = await source.bytes(info.name, start, Math.min(info.bytes, start + BLOCK));
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
    return !/^(fixed buffer|part of a quantisation|whole numbers|empty)/.test((0,exclusions/* excludedByRule */.v)(tensor) ?? '');
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
    const components = (0,unit_groups/* componentsOf */.c)(tensors);
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
        const blocks = await blocksOf(component, plan, source, leftOut);
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
async function blocksOf(component, plan, source, leftOut) {
    const kinds = new Map();
    for (const { component: owner, group } of plan.layers) {
        if (owner !== component)
            continue;
        const rows = await (0,unit_rows/* readUnits */.g9)(source, group, (0,sketch_rows/* firstRow */.rI)(group.units), sketch_rows/* PRINT_ROWS */.qe);
        const tensor = group.tensors[0].tensor;
        const fixed = (0,fixed_table/* fixedTable */.n)(rows, group.width, (0,dtype/* bitsOf */.e)(tensor.dtype) ?? 32);
        if (fixed !== null && fixed !== 'few-values' && fixed !== 'mostly-zero') {
            leftOut.push({ name: tensor.name, reason: `not learned, by its numbers: ${fixed}` });
            continue;
        }
        if ((0,orderly/* followsDiagonal */._v)((0,unit_rows/* standardise */.Zp)(rows.slice(), group.width), group.width, (0,compare_units/* stepOf */.cg)(group))) {
            leftOut.push({ name: tensor.name, reason: compare_units/* DIAGONAL */.sc });
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

}}})
