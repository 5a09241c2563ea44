(__chunk_url__ => {"use strict"; return {id: 4967, ids: [4967], modules: {

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ComponentSource)
/* harmony export */ });
/* harmony import */ var _unit_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8468);

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
        const component = (0,_unit_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsOf */ .c)(source.tensors(), this.heads).find((one) => one.stem === stem);
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


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ confirmMatches),
/* harmony export */   K: () => (/* binding */ confirmCandidate)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6237);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6179);
/* harmony import */ var _component_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8923);
/* harmony import */ var _sketch_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9923);




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
    const ours = new _component_source_js__WEBPACK_IMPORTED_MODULE_2__/* .ComponentSource */ .V(model, component.stem);
    const theirs = new _component_source_js__WEBPACK_IMPORTED_MODULE_2__/* .ComponentSource */ .V(source, stem);
    const comparison = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWeights */ .j)(ours, theirs, () => 0, { read: 'tests' });
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
        const { start, sketched, tested } = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitRanges */ .HH)(units);
        const first = (0,_sketch_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .firstRow */ .rI)(units);
        return start + sketched + tested <= first || first + _sketch_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .PRINT_ROWS */ .qe <= start + sketched;
    });
}


/***/ }),

/***/ 6140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
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

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Scanner)
});

// UNUSED EXPORTS: SCAN_LEVEL

// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(4756);
// EXTERNAL MODULE: ./build/weights/comparison.js
var comparison = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/weights/decide.js
var decide = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/weights/detection.js
var detection = __webpack_require__(6765);
// EXTERNAL MODULE: ./build/weights/equal-files.js
var equal_files = __webpack_require__(1608);
// EXTERNAL MODULE: ./build/weights/tensor-name.js
var tensor_name = __webpack_require__(3345);
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

// EXTERNAL MODULE: ./build/weights/twins.js
var twins = __webpack_require__(81);
// EXTERNAL MODULE: ./build/weights/fingerprint/read-entry.js
var read_entry = __webpack_require__(6140);
// EXTERNAL MODULE: ./build/weights/fingerprint/sketch-rows.js
var sketch_rows = __webpack_require__(9923);
;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-blocks.js



/** Hits of 16 that say a layer comes from another: chance gives that many at most once in 12! = 4.8e8. */
const CELL_HITS = 12;
/** Offsets besides 0 whose hits are counted: those whose namesakes agree most. */
const OFFSETS = 3;
/** Hits of 16 by which two layers of one model repeat one another: once in 8! by chance. */
const KIN_HITS = 8;
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
            if (firsts[before] === before && countCell(ready, before, ready, row).hits >= KIN_HITS)
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
    const map = mapOf(left, right, namesakes, cell);
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
            return { kind: 'offset', cells, counted, hits, logBound: (0,twins/* logTwinBound */.ZI)(hits, counted.length) };
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
function mapOf(left, right, products, cell) {
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
            if (made.hits >= CELL_HITS)
                found.push(made);
        }
    }
    return found;
}
/** The best of the bounds of all thresholds from 12 hits to 16, which is paid for. */
function mapBound(map, firstOf, layers, others) {
    let best = 0;
    for (let hits = CELL_HITS; hits <= sketch_rows/* PRINT_ROWS */.qe; hits += 1) {
        const found = new Set(map.filter((one) => one.hits >= hits).map(firstOf)).size;
        best = Math.min(best, logMapBound(found, layers, others, hits) + Math.log(sketch_rows/* PRINT_ROWS */.qe - CELL_HITS + 1));
    }
    return best;
}
/**
 * Natural logarithm of a bound on the probability that `found` of the model's `layers` are each found in any of `others`
 * cells by at least `hits` of 16: one layer is, with probability at most `others` / `hits`!; layers are independent, so `found` of them are with
 * probability at most binomial(layers, found) times its power. Only what the model's layers owe to relabelling is used.
 */
function logMapBound(found, layers, others, hits = CELL_HITS) {
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
                        const kept = screen.best.logBound <= decide/* LOG_LEVEL */.E$ ? screen.best : { ...screen.best, cells: [], counted: [] };
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
        return Math.min(decide/* LOG_LEVEL */.E$, LOG_SCAN_LEVEL - Math.log(Math.max(1, this.#hypotheses)));
    }
    #compareBytes(entry, named) {
        const large = new Set(entry.files.flatMap(({ sha256, bytes }) => (sha256 !== null && bytes >= equal_files/* FILE_BYTES */.r ? [sha256] : [])));
        const files = this.#target.files.filter(({ sha256 }) => sha256 !== null && large.has(sha256));
        if (files.length > 0) {
            const main = equal_files/* MAIN_FILE */.t * Math.max(...entry.files.map(({ bytes }) => bytes));
            const onlySmall = files.every(({ bytes }) => bytes < main);
            this.#equal.push({ entry: named, component: null, files: files.length, tensors: 0, onlySmall });
        }
        const theirs = new Set(entry.hashes.map(({ sha256 }) => sha256));
        const equal = new Map();
        for (const { name, sha256 } of this.#target.hashes) {
            if (!theirs.has(sha256))
                continue;
            const { stem } = (0,tensor_name/* readTensorName */.b)(name);
            const list = equal.get(stem);
            if (list === undefined)
                equal.set(stem, new Set([sha256]));
            else
                list.add(sha256);
        }
        for (const [stem, { size }] of equal) {
            const component = this.#target.components.find((one) => one.stem === stem);
            if (size >= decide/* IDENTICAL_TENSORS */.x && component !== undefined) {
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
        const good = known.filter((one) => one <= decide/* LIMIT */.uK);
        if (good.length === 0)
            return { one: known.length === 0 ? null : Math.min(...known), sensitive: 0, less: [] };
        const size = ({ limitOfDetection }) => limitOfDetection ?? 2;
        const less = all.filter((one) => size(one) > decide/* LIMIT */.uK).sort((a, b) => size(b) - size(a));
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
        const limit = (0,detection/* limitOfDetection */.u)(sensitivity, this.#logLevel());
        this.#limits.set(key, limit);
        return limit;
    }
}
function rank(verdict) {
    return comparison/* WEIGHT_VERDICTS */.c.indexOf(verdict);
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
    if (layers >= decide/* DERIVED_LAYERS */.tY && mean - SURE * error >= decide/* DERIVED_R */.Zn)
        return 'derived';
    return mean >= decide/* SHARED_R */.Z0 ? 'shared-origin' : 'trace';
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


/***/ })

}}})
