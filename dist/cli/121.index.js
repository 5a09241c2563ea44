(__chunk_url__ => {"use strict"; return {id: 121, ids: [121], modules: {

/***/ 3157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fixedTable)
/* harmony export */ });
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
function fixedTable(values, width, storedBits) {
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


/***/ })

}}})
