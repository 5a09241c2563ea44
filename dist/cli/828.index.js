export const id = 828;
export const ids = [828];
export const modules = {

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weightsCommand: () => (/* binding */ weightsCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/evidence/tokenizers/content.js
var tokenizers_content = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/evidence/tokenizers/read-tokenizer-json.js
var read_tokenizer_json = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(4756);
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
    const random = new Random(seed);
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

;// CONCATENATED MODULE: ./build/weights/cross-gram.js
/** Inner products of every row of `a` with every row of `b`, row after row of `a`. */
function crossGram(a, b, width) {
    const rows = a.length / width;
    const columns = b.length / width;
    const products = new Float64Array(rows * columns);
    for (let row = 0; row < rows; row += 1) {
        let column = 0;
        for (; column + 4 <= columns; column += 4)
            fourProducts(a, b, width, row, column, products, columns);
        for (; column < columns; column += 1)
            products[row * columns + column] = product(a, b, width, row, column);
    }
    return products;
}
/** Inner products of the rows of `a` with one another; only the part below the diagonal and the diagonal are filled. */
function ownGram(a, width) {
    const rows = a.length / width;
    const products = new Float64Array(rows * rows);
    for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column <= row; column += 4) {
            if (column + 4 <= rows)
                fourProducts(a, a, width, row, column, products, rows);
            else
                for (let one = column; one <= row; one += 1)
                    products[row * rows + one] = product(a, a, width, row, one);
        }
    }
    return products;
}
function fourProducts(a, b, width, row, column, products, columns) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    const left = row * width;
    const one = column * width;
    const two = one + width;
    const three = two + width;
    const four = three + width;
    for (let at = 0; at < width; at += 1) {
        const value = a[left + at];
        first += value * b[one + at];
        second += value * b[two + at];
        third += value * b[three + at];
        fourth += value * b[four + at];
    }
    const place = row * columns + column;
    products[place] = first;
    products[place + 1] = second;
    products[place + 2] = third;
    products[place + 3] = fourth;
}
function product(a, b, width, row, column) {
    let sum = 0;
    for (let at = 0; at < width; at += 1)
        sum += a[row * width + at] * b[column * width + at];
    return sum;
}

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
    const one = centredPairs(ownGram(a, width), rows);
    const two = centredPairs(ownGram(b, width), b.length / width);
    if (one === null || two === null || rows * width !== b.length)
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

;// CONCATENATED MODULE: ./build/weights/unit-rows.js
/** Numbers of a transposed matrix that are read at a time. */
const BLOCK = 1 << 20;
/**
 * Rows `start` to `start + count` of the units of a group, each the rows of its matrices one after the other. Numbers
 * that are not finite become 0: a single NaN would otherwise silence its whole unit. The result is the caller's own.
 */
async function readUnits(source, group, start, count) {
    const rows = new Float32Array(count * group.width);
    let offset = 0;
    for (const part of group.tensors) {
        const units = { start, count, width: group.width, offset };
        if (part.axis === 0)
            await copyRows(source, part, units, rows);
        else
            await copyColumns(source, part, units, rows);
        offset += part.width;
    }
    for (let at = 0; at < rows.length; at += 1) {
        const value = rows[at];
        // Only what is not finite differs from itself by something else than 0.
        if (value - value !== 0)
            rows[at] = 0;
    }
    return rows;
}
async function copyRows(source, part, wanted, rows) {
    const values = await source.rows(part.tensor.name, part.firstRow + wanted.start, wanted.count);
    for (let unit = 0; unit < wanted.count; unit += 1) {
        rows.set(values.subarray(unit * part.width, (unit + 1) * part.width), unit * wanted.width + wanted.offset);
    }
}
async function copyColumns(source, part, wanted, rows) {
    const columns = part.tensor.shape[1];
    const atOnce = Math.max(1, Math.floor(BLOCK / columns));
    for (let first = 0; first < part.width; first += atOnce) {
        const lines = Math.min(atOnce, part.width - first);
        const values = await source.rows(part.tensor.name, first, lines);
        for (let line = 0; line < lines; line += 1) {
            for (let unit = 0; unit < wanted.count; unit += 1) {
                rows[unit * wanted.width + wanted.offset + first + line] =
                    values[line * columns + wanted.start + unit];
            }
        }
    }
}
/**
 * Takes from each column its mean over these rows and gives each row length 1, in place. Both treat all units alike, so
 * the exchangeability that the twin test rests on stays; what all units share is gone. Rows of zeros stay zero.
 */
function standardise(rows, width) {
    const count = rows.length / width;
    const means = new Float64Array(width);
    for (let row = 0; row < count; row += 1) {
        for (let at = 0; at < width; at += 1)
            means[at] += rows[row * width + at];
    }
    for (let at = 0; at < width; at += 1)
        means[at] /= count;
    for (let row = 0; row < count; row += 1) {
        let energy = 0;
        let raw = 0;
        for (let at = 0, place = row * width; at < width; at += 1, place += 1) {
            raw += rows[place] * rows[place];
            const value = rows[place] - means[at];
            rows[place] = value;
            energy += value * value;
        }
        // What is left of equal rows is rounding, not signal.
        const factor = energy > raw * 1e-10 && energy > 0 ? 1 / Math.sqrt(energy) : 0;
        for (let place = row * width; place < (row + 1) * width; place += 1)
            rows[place] *= factor;
    }
    return rows;
}

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
    const usable = tested.filter((group) => group.kind !== 'router' && group.a.units >= LEAST_ROWS);
    const chosen = spread(usable, GROUPS);
    const results = [];
    for (const [index, { a: one, b: two }] of chosen.entries()) {
        const rows = Math.min(ROWS, one.units);
        const start = Math.floor((one.units - rows) / 2);
        const left = standardise(await readUnits(a.source, one, start, rows), one.width);
        const right = standardise(await readUnits(b.source, two, start, rows), two.width);
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

;// CONCATENATED MODULE: ./build/weights/effect.js
function groupEffect(products, rows) {
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
        r: trace / rows - mean,
        excess: trace - rows * mean,
        variance: rows < 2 ? 0 : squares / (rows - 1),
        noise: others === 0 ? 0 : Math.sqrt(Math.max(0, outside / others - outsideMean * outsideMean)),
    };
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
    const random = new Random(width);
    const fold = Uint32Array.from({ length: width }, () => random.below(SKETCH_WIDTH * 2));
    folds.set(width, fold);
    return fold;
}
/**
 * T6: which layer of `a` is found in which layer of `b`, from sketches of `SKETCH_ROWS` units of each layer. A layer of
 * `b` that appears twice was copied (depth up-scaling), one that is missing was cut.
 */
function mapLayers(a, b) {
    const found = [];
    for (const [layerA, one] of a.entries()) {
        for (const [layerB, two] of b.entries()) {
            const hits = twinHits(crossGram(one, two, SKETCH_WIDTH), SKETCH_ROWS);
            if (hits >= CELL_HITS)
                found.push({ a: layerA, b: layerB, hits, rows: SKETCH_ROWS });
        }
    }
    return found;
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
        const products = crossGram(a, b.subarray(first * width, (first + count) * width), width);
        for (let row = 0; row < rows; row += 1) {
            for (let other = 0; other < count; other += 1) {
                const product = products[row * count + other];
                const value = product < 0 ? -product : product;
                if (value > best[row]) {
                    best[row] = value;
                    nearest[row] = first + other;
                }
            }
        }
    }
    return nearest;
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
/** Rows of the searched matrix that are read at a time. */
const compare_permuted_BLOCK = 512;
/**
 * T5: searches for permuted units in up to three layers. A unit is found when its gate row and its up row, each searched
 * in the whole matrix of the other model, lead to the same unit. `null` where layers have no gate beside up.
 */
async function comparePermuted(tested, a, b) {
    const gated = tested.filter(({ a: one }) => one.tensors.length === 2 && one.units >= 2 * CONFIRMED);
    if (gated.length === 0)
        return null;
    let searched = 0;
    let found = 0;
    let needed = 0;
    let hits = 0;
    const effects = [];
    const chosen = spread(gated, LAYERS);
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
    const parts = [partOf(one, 0), partOf(one, 1)];
    const others = [partOf(two, 0), partOf(two, 1)];
    const wanted = [await sketchUnits(parts[0], a, rows), await sketchUnits(parts[1], a, rows)];
    const byGate = nearestRows(wanted[0], await sketchUnits(others[0], b, two.units), SKETCH_WIDTH);
    const byUp = nearestRows(wanted[1].subarray(0, searched * SKETCH_WIDTH), await sketchUnits(others[1], b, two.units), SKETCH_WIDTH);
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
function partOf(group, part) {
    const tensor = group.tensors[part];
    return { ...group, tensors: [tensor], width: tensor.width };
}
async function sketchUnits(group, side, units) {
    const all = new Float32Array(units * SKETCH_WIDTH);
    for (let start = 0; start < units; start += compare_permuted_BLOCK) {
        const count = Math.min(compare_permuted_BLOCK, units - start);
        const rows = standardise(await readUnits(side.source, group, start, count), group.width);
        all.set(sketch(rows, group.width), start * SKETCH_WIDTH);
    }
    return all;
}

// EXTERNAL MODULE: ./build/evidence/weights/dtype.js
var dtype = __webpack_require__(1506);
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
/**
 * Tells a table that nobody learned from its numbers: constants, masks, filter banks (mostly zero), sinusoidal positions
 * and Fourier bases (each line follows a short linear recurrence, as a sum of waves does and trained numbers do not).
 * `values` are consecutive rows of `width` numbers.
 */
function fixedTable(values, width, storedBits) {
    let zeros = 0;
    let finite = 0;
    const distinct = new Set();
    const enough = storedBits <= 8 ? DISTINCT_OF_BYTES : DISTINCT;
    for (const value of values) {
        if (value - value !== 0)
            continue;
        finite += 1;
        if (value === 0)
            zeros += 1;
        if (distinct.size < enough)
            distinct.add(value);
    }
    if (finite < values.length / 2)
        return 'not-finite';
    if (distinct.size <= 1)
        return 'constant';
    if (zeros > finite * ZERO_SHARE)
        return 'mostly-zero';
    // A short vector cannot hold many values.
    if (distinct.size < Math.min(enough, finite / 2))
        return 'few-values';
    return isWaveTable(values, width) ? 'wave-table' : null;
}
function isWaveTable(values, width) {
    const rows = Math.floor(values.length / width);
    return (mostlyWaves(values, Math.min(rows, LINES), width, width, 1) ||
        mostlyWaves(values, Math.min(width, LINES), rows, 1, width, Math.max(1, Math.floor(width / LINES))));
}
/** `lines` runs of `length` numbers; a run's neighbours lie `step` apart and the runs `apart`. */
function mostlyWaves(values, lines, length, apart, step, stride = 1) {
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
        const residual = recurrenceResidual(line);
        if (residual === null)
            continue;
        judged += 1;
        if (residual < RESIDUAL)
            waves += 1;
    }
    return judged > 0 && waves >= judged * WAVE_SHARE;
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

;// CONCATENATED MODULE: ./build/weights/pairing.js
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
    const unpaired = [
        ...lonely('a', a, new Set(pairs.map((pair) => pair.a)), b),
        ...lonely('b', b, new Set(pairs.map((pair) => pair.b)), a),
    ];
    return { pairs, unpaired };
}
function pairKinds(a, b) {
    const left = byKind(a);
    const right = byKind(b);
    const kinds = [];
    for (const [kind, groups] of left) {
        const others = right.get(kind);
        if (others !== undefined)
            push(kinds, kind, groups, others);
    }
    // Upcycling makes experts of a dense block, and a merge of experts makes a dense block.
    for (const [one, two] of [
        ['dense', 'expert 0'],
        ['expert 0', 'dense'],
    ]) {
        const groups = left.get(one);
        const others = right.get(two);
        if (groups !== undefined && others !== undefined && !right.has(one) && !left.has(two)) {
            push(kinds, `${one}/${two}`, groups, others);
        }
    }
    return kinds;
}
function push(kinds, kind, a, b) {
    const shapes = new Set(b.map(shapeOf));
    const left = a.filter((group) => shapes.has(shapeOf(group)));
    const kept = new Set(left.map(shapeOf));
    const right = b.filter((group) => kept.has(shapeOf(group)));
    if (left.length > 0)
        kinds.push({ kind, a: left, b: right });
}
/** What must agree for two groups to be compared: units, and the widths of their matrices in order. */
function shapeOf(group) {
    return `${group.units}x${group.tensors.map(({ part, width }) => `${part === 'fc1' ? 'gate' : part}:${width}`).join('+')}`;
}
function byKind(component) {
    const kinds = new Map();
    for (const group of component.groups) {
        const list = kinds.get(group.block);
        if (list === undefined)
            kinds.set(group.block, [group]);
        else
            list.push(group);
    }
    return kinds;
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

;// CONCATENATED MODULE: ./build/weights/compare-units.js








/** Units of a group that the twin test lays side by side. */
const TEST_ROWS = 64;
/** Which units of a group make its sketch and which are tested; the two never meet, so the map cannot help the test. */
function unitRanges(units) {
    const sketched = units >= 2 * SKETCH_ROWS ? SKETCH_ROWS : 0;
    const tested = Math.min(TEST_ROWS, units - sketched);
    return { start: Math.floor((units - sketched - tested) / 4), sketched, tested };
}
/** T6, then T2 and T3 on other units of the layers that T6 laid side by side, for one kind of block. */
async function compareUnits(kind, a, b) {
    const left = await sketches(kind.a, a);
    const right = await sketches(kind.b, b);
    const canMap = left.sketches !== null && right.sketches !== null;
    const map = canMap ? mapLayers(left.sketches, right.sketches) : [];
    const partner = partners(left.groups.length, right.groups.length, map);
    const tested = [];
    for (const [index, group] of left.groups.entries()) {
        const other = right.groups[partner[index] ?? -1];
        if (other === undefined || shapeOf(other) !== shapeOf(group))
            continue;
        const cell = map.find((one) => one.a === index && one.b === partner[index]);
        const result = await testGroups(group, other, a, b);
        tested.push({ kind: kind.kind, a: group, b: other, sketchHits: cell?.hits ?? null, ...result });
    }
    return {
        tested,
        map: map.map((cell) => ({
            ...cell,
            a: left.groups[cell.a].layer,
            b: right.groups[cell.b].layer,
        })),
    };
}
/** Sketches of the groups whose numbers were learned; `null` when the groups have too few units to keep some apart. */
async function sketches(groups, side) {
    const learned = [];
    const made = [];
    let enough = true;
    for (const group of groups) {
        const { start, sketched, tested } = unitRanges(group.units);
        const rows = await readUnits(side.source, group, start, sketched === 0 ? tested : sketched);
        const reason = whyFixed(rows, group);
        if (reason !== null) {
            for (const { tensor } of group.tensors)
                side.exclusions.add(side.letter, tensor.name, reason);
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
/** Few values or many zeros are no reason here: a copy rounded to 4 bits or pruned is still a copy. */
function whyFixed(rows, group) {
    const bits = Math.min(...group.tensors.map(({ tensor }) => (0,dtype/* bitsOf */.e)(tensor.dtype) ?? 32));
    const fixed = fixedTable(rows, group.width, bits);
    return fixed === null || fixed === 'few-values' || fixed === 'mostly-zero'
        ? null
        : `not learned, by its numbers: ${fixed}`;
}
async function testGroups(one, two, a, b) {
    const { start, sketched, tested } = unitRanges(one.units);
    const left = standardise(await readUnits(a.source, one, start + sketched, tested), one.width);
    const right = standardise(await readUnits(b.source, two, start + sketched, tested), two.width);
    const products = crossGram(left, right, one.width);
    return { hits: twinHits(products, tested), effect: groupEffect(products, tested) };
}

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

;// CONCATENATED MODULE: ./build/weights/compare-pair.js







/**
 * All tests of one pair of components, the cheap ones first: units in order (T6, T2, T3), and only when these see
 * nothing, a turned residual stream (T4) and permuted units (T5). `index` is the component's place in the result.
 */
async function comparePair(pair, a, b, identicalTensors, hypotheses, index) {
    const names = { a: pair.a.stem, b: pair.b.stem };
    const paid = Math.log(hypotheses);
    const compared = [];
    for (const kind of pair.kinds)
        compared.push(await compareUnits(kind, a, b));
    const tested = compared.flatMap((one) => one.tested);
    const tests = [];
    const hits = tested.reduce((sum, group) => sum + group.hits, 0);
    const logTwins = pay(logTwinBound(hits, tested.length), paid);
    const effect = combineEffects(tested.map((group) => group.effect));
    const limit = limitOfDetection(tested.map((group) => group.effect), LOG_LEVEL - paid);
    let best = { by: 'T2', logBound: logTwins, effect, layers: layersOf(tested) };
    if (effect !== null) {
        const units = tested.reduce((sum, group) => sum + group.effect.rows, 0);
        const groups = tested.length;
        tests.push({
            test: 'T2',
            ...names,
            groups,
            units,
            hits,
            expectedHits: groups,
            pValueBound: bound(logTwins),
        });
        tests.push({ test: 'T3', ...names, r: effect.r, interval: effect.interval, z: effect.z });
        tests.push(mapTest(compared, names));
    }
    if (identicalTensors === 0 && best.logBound > LOG_LEVEL && effect !== null) {
        const rotated = await compareRotated(tested, a, b);
        if (rotated !== null) {
            const logBound = pay(rotated.logP, paid);
            const { groups, units, correlation, z, layers } = rotated;
            tests.push({ test: 'T4', ...names, groups, units, correlation, z, pValueBound: bound(logBound) });
            if (logBound <= LOG_LEVEL) {
                const r = Math.sqrt(Math.max(0, correlation));
                best = { by: 'T4', logBound, effect: { r, interval: null }, layers };
            }
        }
    }
    if (identicalTensors === 0 && best.logBound > LOG_LEVEL && effect !== null) {
        const permuted = await comparePermuted(tested, a, b);
        if (permuted !== null) {
            const logBound = pay(logTwinBound(permuted.hits, permuted.groups), paid);
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
            if (logBound <= LOG_LEVEL)
                best = { by: 'T5', logBound, effect: permuted.effect, layers: groups };
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
        },
    };
}
/** Every hypothesis that was open to be tested raises the bound. */
function pay(log, paid) {
    return Math.min(0, log + paid);
}
/** A bound too small for a number is the smallest number, never 0: it is a bound and not a certainty. */
function bound(log) {
    return Math.max(Number.MIN_VALUE, Math.exp(log));
}
function layersOf(tested) {
    return new Set(tested.map((group) => group.a.layer)).size;
}
function mapTest(compared, names) {
    const tested = compared.flatMap((one) => one.tested);
    const map = compared.flatMap((one) => one.map);
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
        return 'attention: rows are not exchangeable one by one';
    }
    if (name.layer === null)
        return 'outside of layers: rows are tokens, positions or patches';
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
    addComponents(side, components) {
        for (const component of components) {
            const used = new Set(component.groups.flatMap(({ tensors }) => tensors.map(({ tensor }) => tensor.name)));
            for (const tensor of component.tensors) {
                const reason = excludedByRule(tensor) ??
                    (used.has(tensor.info.name)
                        ? null
                        : tensor.name.unit?.block.startsWith('expert')
                            ? 'a further expert: expert 0 stands for its layer'
                            : 'units of gate and up do not agree');
                if (reason !== null)
                    this.add(side, tensor.info.name, reason);
            }
        }
    }
    toArray() {
        return [...this.#folded.values()];
    }
}

;// CONCATENATED MODULE: ./build/weights/identical.js



/** Fewer elements coincide too easily: biases of zero, norms of one. */
const ELEMENTS = 65_536;
/** Bytes from the middle of a tensor that tell candidates for the full comparison. */
const PROBE = 256;
const identical_BLOCK = 1 << 20;
const SAMPLE = 65_536;
const DISTINCT_WORDS = 256;
/**
 * T1: tensors with the same type, shape and bytes, under whatever names. Only tensors count that hold enough learned
 * numbers. Bytes are compared, not hashed: a difference ends the reading of a tensor at once.
 */
async function identicalBytes(a, b) {
    const left = informative(a.components);
    const right = informative(b.components);
    const candidates = new Map();
    const shapes = new Set(left.map(({ info }) => shapeKey(info)));
    for (const tensor of right) {
        if (!shapes.has(shapeKey(tensor.info)))
            continue;
        const key = await probeKey(b.source, tensor.info);
        const list = candidates.get(key);
        if (list === undefined)
            candidates.set(key, [tensor]);
        else
            list.push(tensor);
    }
    const identical = [];
    const fixed = [];
    const theirs = new Set(right.map(({ info }) => shapeKey(info)));
    for (const tensor of left) {
        if (!theirs.has(shapeKey(tensor.info)))
            continue;
        const twins = candidates.get(await probeKey(a.source, tensor.info)) ?? [];
        const twin = await firstEqual(a.source, tensor, b.source, preferSameName(twins, tensor));
        if (twin === null)
            continue;
        const reason = await identical_whyFixed(a.source, tensor.info);
        if (reason === null)
            identical.push({ a: tensor, b: twin });
        else
            fixed.push({ name: tensor.info.name, reason });
    }
    return { informative: [left.length, right.length], identical, fixed };
}
function informative(components) {
    return components
        .flatMap(({ tensors }) => tensors)
        .filter((tensor) => {
        if (tensor.info.shape.length < 2 || tensor.info.elements < ELEMENTS)
            return false;
        const reason = excludedByRule(tensor);
        return reason === null || !/^(fixed buffer|part of a quantisation|whole numbers|empty)/.test(reason);
    });
}
function shapeKey({ dtype, shape }) {
    return `${dtype}[${shape}]`;
}
async function probeKey(source, info) {
    const middle = Math.floor(info.bytes / 2);
    const bytes = await source.bytes(info.name, middle, Math.min(info.bytes, middle + PROBE));
    return `${shapeKey(info)} ${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')}`;
}
function preferSameName(twins, tensor) {
    const same = twins.filter(({ name }) => name.layer === tensor.name.layer && name.suffix === tensor.name.suffix);
    return same.length === 0 ? twins : [...same, ...twins.filter((twin) => !same.includes(twin))];
}
async function firstEqual(sourceA, tensor, sourceB, twins) {
    for (const twin of twins) {
        let equal = true;
        for (let start = 0; equal && start < tensor.info.bytes; start += identical_BLOCK) {
            const end = Math.min(tensor.info.bytes, start + identical_BLOCK);
            const one = await sourceA.bytes(tensor.info.name, start, end);
            const two = await sourceB.bytes(twin.info.name, start, end);
            equal = Buffer.compare(one, two) === 0;
        }
        if (equal)
            return twin;
    }
    return null;
}
/** Equal tables and equal constants are no evidence of anything. */
async function identical_whyFixed(source, info) {
    if (info.unreadable !== null) {
        const bytes = await source.bytes(info.name, 0, Math.min(info.bytes, SAMPLE));
        const words = new Set();
        for (let at = 0; at + 1 < bytes.length; at += 2)
            words.add(bytes[at] | (bytes[at + 1] << 8));
        return words.size < DISTINCT_WORDS ? 'few-values' : null;
    }
    const rows = info.shape[0];
    const width = info.elements / rows;
    const values = await source.rows(info.name, 0, Math.min(rows, Math.max(1, Math.ceil(SAMPLE / width))));
    return fixedTable(values, width, (0,dtype/* bitsOf */.e)(info.dtype) ?? 32);
}

// EXTERNAL MODULE: ./build/evidence/weights/tensor-role.js
var tensor_role = __webpack_require__(7238);
;// CONCATENATED MODULE: ./build/weights/tensor-name.js

const LAYER = /^(|.*?\.)(?:layers?|h|blocks?|resblocks|encoder_layers|decoder_layers|transformer_blocks)\.(\d{1,6})\.(.+)$/;
/** Names of feed-forward matrices whose rows are hidden units, from transformers' model code. */
const PARTS = [
    [/(^|\.)(gate_up_proj|gate_and_up_proj)$/, 'gate-up'],
    [/(^|\.)(gate_proj|wi_0|w1)$/, 'gate'],
    [/(^|\.)(up_proj|wi_1|w3)$/, 'up'],
    [
        /(^|\.)(fc1|c_fc|fc_in|lin1|linear1|linear_fc1|dense_h_to_4h|intermediate\.dense|wi|(mlp|ffn|feed_forward|ff)\.(0|key))$/,
        'fc1',
    ],
];
const EXPERT = /(^|\.)experts\.(\d{1,6})\./;
const SHARED = /(^|\.)shared_experts?\./;
const ROUTER = /(^|\.)(mlp|moe|block_sparse_moe|feed_forward|ffn)\.(gate|router|router\.(layer|classifier|gate))$/;
const ATTENTION = /(^|\.)\w*(attn|attention)\w*\./;
/** Reads what a tensor's name tells, whatever its component is called. */
function readTensorName(name) {
    const { prefix, role } = (0,tensor_role/* placeTensor */.n)(name);
    // A longer name is nobody's layer and could be slow to match.
    const match = name.length > 300 ? null : LAYER.exec(name);
    if (match === null) {
        const stem = name.startsWith(`${prefix}.`) ? prefix : '';
        return { stem, role, layer: null, suffix: stem === '' ? name : name.slice(stem.length + 1), unit: null };
    }
    const [, before, layer, suffix] = match;
    return { stem: before.replace(/\.$/, ''), role, layer: Number(layer), suffix, unit: unitOf(suffix) };
}
function unitOf(suffix) {
    if (!suffix.endsWith('.weight') || ATTENTION.test(suffix))
        return null;
    const leaf = suffix.slice(0, -'.weight'.length);
    if (ROUTER.test(leaf))
        return { block: 'router', part: 'router' };
    const part = PARTS.find(([pattern]) => pattern.test(leaf))?.[1];
    if (part === undefined)
        return null;
    const expert = EXPERT.exec(leaf)?.[2];
    if (expert !== undefined)
        return { block: `expert ${Number(expert)}`, part };
    return { block: SHARED.test(leaf) ? 'shared' : 'dense', part };
}

;// CONCATENATED MODULE: ./build/weights/unit-groups.js

/** Experts of a layer that are read: the numbers of the others say the same. */
const EXPERTS = 1;
const PART_ORDER = { gate: 0, 'gate-up': 0, up: 1, fc1: 0, router: 0 };
/** Splits a model's tensors into components by the stem of their names, largest first. */
function componentsOf(tensors) {
    const stems = new Map();
    for (const info of tensors) {
        const name = readTensorName(info.name);
        const list = stems.get(name.stem);
        if (list === undefined)
            stems.set(name.stem, [{ info, name }]);
        else
            list.push({ info, name });
    }
    return [...stems]
        .map(([stem, members]) => ({
        stem,
        role: roleOf(members),
        groups: groupsOf(members),
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
function groupsOf(members) {
    const biases = new Map(members.map(({ info }) => [info.name, info]));
    const byKey = new Map();
    for (const { info, name } of members) {
        if (name.unit === null || name.layer === null || info.unreadable !== null)
            continue;
        const key = `${name.layer} ${name.unit.block}`;
        const entry = byKey.get(key) ?? { layer: name.layer, block: name.unit.block, parts: new Map() };
        entry.parts.set(name.unit.part, info);
        byKey.set(key, entry);
    }
    const groups = [];
    for (const { layer, block, parts } of byKey.values()) {
        const expert = /^expert (\d+)$/.exec(block)?.[1];
        if (expert !== undefined && Number(expert) >= EXPERTS)
            continue;
        const group = groupOf(layer, block, parts, biases);
        if (group !== null)
            groups.push(group);
    }
    return groups.sort((a, b) => a.layer - b.layer || (a.block < b.block ? -1 : 1));
}
function groupOf(layer, block, parts, all) {
    const tensors = [];
    for (const [part, tensor] of [...parts].sort((a, b) => PART_ORDER[a[0]] - PART_ORDER[b[0]])) {
        // A matrix, or a convolution over a single place.
        if (tensor.shape.length < 2 || tensor.shape.slice(2).some((size) => size !== 1))
            return null;
        const [first, second] = tensor.shape;
        if (part === 'gate-up') {
            if (first % 2 !== 0)
                return null;
            tensors.push({ tensor, part: 'gate', firstRow: 0, axis: 0, width: second });
            tensors.push({ tensor, part: 'up', firstRow: first / 2, axis: 0, width: second });
        }
        else {
            const axis = isTransposed(tensor, all) ? 1 : 0;
            tensors.push({ tensor, part, firstRow: 0, axis, width: axis === 1 ? first : second });
        }
    }
    const counts = tensors.map(({ tensor, part, axis }) => {
        const size = tensor.shape[axis];
        return parts.get('gate-up') === tensor && (part === 'gate' || part === 'up') ? size / 2 : size;
    });
    const [units] = counts;
    if (units === undefined || counts.some((count) => count !== units))
        return null;
    return { layer, block, units, tensors, width: tensors.reduce((sum, { width }) => sum + width, 0) };
}
/** GPT-2 keeps its matrices as [inputs, outputs]; the bias has one number for each output. */
function isTransposed(tensor, all) {
    const bias = all.get(`${tensor.name.slice(0, -'weight'.length)}bias`);
    return bias?.shape[0] === tensor.shape[1] && bias?.shape[0] !== tensor.shape[0];
}

;// CONCATENATED MODULE: ./build/weights/compare.js









/** Exact tests that may decide: each is a hypothesis the bound pays for. */
const DECIDING_TESTS = 3;
/** Pairs of components tested; a model of more parts than this is no model. */
const PAIRS = 64;
/** A whole file of this size with the same hash is somebody's weights. */
const FILE_BYTES = 1 << 20;
/** Share of bytes that could not be read above which nothing is said to be missing. */
const UNREADABLE_SHARE = 0.01;
/**
 * `weights compare`: reads what the tests need of two models and says how they are related. `elapsed` gives the
 * milliseconds since the start; `sameVocabulary` whether both models come with the same tokens, when that is known.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
async function compareWeights(sourceA, sourceB, elapsed, sameVocabulary = false) {
    const exclusions = new Exclusions();
    const a = { source: sourceA, exclusions, letter: 'a' };
    const b = { source: sourceB, exclusions, letter: 'b' };
    const componentsA = componentsOf(sourceA.tensors());
    const componentsB = componentsOf(sourceB.tensors());
    exclusions.addComponents('a', componentsA);
    exclusions.addComponents('b', componentsB);
    const { pairs, unpaired } = pairComponents(componentsA, componentsB);
    for (const { side, component, reason } of unpaired)
        exclusions.add(side, component === '' ? '(all)' : component, reason);
    for (const { a: one, b: two } of pairs.slice(PAIRS)) {
        exclusions.add('a', one.stem, `beside ${two.stem}: more than ${PAIRS} pairs`);
    }
    const equal = await identicalBytes({ source: sourceA, components: componentsA }, { source: sourceB, components: componentsB });
    for (const { name, reason } of equal.fixed)
        exclusions.add('a', name, `equal bytes, not learned: ${reason}`);
    const files = identicalFiles(sourceA, sourceB);
    const tests = [testOne(equal, files)];
    const considered = pairs.slice(0, PAIRS);
    const hypotheses = Math.max(1, considered.length) * DECIDING_TESTS;
    const outcomes = [];
    for (const [index, pair] of considered.entries()) {
        const identical = countIdentical(equal, pair.a, pair.b);
        outcomes.push(await comparePair(pair, a, b, identical, hypotheses, index));
    }
    tests.push(...outcomes.flatMap((outcome) => outcome.tests));
    for (const [one, two] of normPairs(componentsA, componentsB, considered)) {
        const norms = await compareNorms({ component: one, source: sourceA }, { component: two, source: sourceB });
        if (norms !== null)
            tests.push(norms);
    }
    const components = [...outcomes.map(({ component }) => component), ...onlyIdentical(equal, considered)];
    const seen = overall(components, equal, files, [sourceA, sourceB]);
    // A copy with both its units and its residual stream re-arranged passes every test, and only its frame shows.
    const disguise = seen.verdict === 'no-evidence' && sameVocabulary && haveSameShapes(sourceA, sourceB);
    const { verdict, inconclusive } = disguise ? DISGUISE : seen;
    const leading = components.find((component) => component.verdict === verdict) ?? strongest(components);
    return {
        schemaVersion: '1',
        tool: { name: tool/* TOOL_NAME */.l, version: tool/* TOOL_VERSION */.w },
        a: describe(sourceA),
        b: describe(sourceB),
        verdict,
        inconclusive,
        pValueBound: leading?.pValueBound ?? 1,
        log10PValueBound: leading?.log10PValueBound ?? 0,
        hypotheses,
        effect: leading?.effect ?? null,
        limitOfDetection: leading?.limitOfDetection ?? null,
        tests,
        layerMap: outcomes.flatMap((outcome) => outcome.layers),
        components,
        excluded: exclusions.toArray(),
        bytesRead: sourceA.bytesRead() + sourceB.bytesRead(),
        elapsedMs: elapsed(),
    };
}
function describe(source) {
    const tensors = source.tensors();
    const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0);
    return { name: source.name, tensors: tensors.length, parameters, bytes: source.totalBytes };
}
function identicalFiles(a, b) {
    const theirs = new Set(b.pointers().map(({ sha256 }) => sha256));
    return a.pointers().filter(({ sha256, bytes }) => bytes >= FILE_BYTES && theirs.has(sha256)).length;
}
function testOne(equal, files) {
    return {
        test: 'T1',
        informative: equal.informative,
        identical: equal.identical.length,
        identicalFiles: files,
        bytes: equal.identical.reduce((sum, { a }) => sum + a.info.bytes, 0),
        examples: equal.identical.slice(0, 3).map(({ a }) => a.info.name),
    };
}
function countIdentical(equal, a, b) {
    return equal.identical.filter((one) => one.a.name.stem === a.stem && one.b.name.stem === b.stem).length;
}
/** Pairs of components that share bytes but no units known by name. */
function onlyIdentical(equal, pairs) {
    const seen = new Set(pairs.map(({ a, b }) => `${a.stem}\n${b.stem}`));
    const results = new Map();
    for (const { a, b } of equal.identical) {
        const key = `${a.name.stem}\n${b.name.stem}`;
        if (seen.has(key))
            continue;
        const before = results.get(key);
        const identicalTensors = (before?.identicalTensors ?? 0) + 1;
        results.set(key, {
            a: a.name.stem,
            b: b.name.stem,
            role: a.name.role,
            verdict: identicalTensors >= IDENTICAL_TENSORS ? 'identical' : 'inconclusive',
            parametersA: (before?.parametersA ?? 0) + a.info.elements,
            parametersB: (before?.parametersB ?? 0) + b.info.elements,
            layers: 0,
            identicalTensors,
            pValueBound: 1,
            log10PValueBound: 0,
            effect: null,
            limitOfDetection: null,
            decidedBy: identicalTensors >= IDENTICAL_TENSORS ? 'T1' : null,
        });
    }
    return [...results.values()];
}
function normPairs(a, b, pairs) {
    const chosen = pairs.map((pair) => [pair.a, pair.b]);
    for (const one of a) {
        const same = b.find(({ stem }) => stem === one.stem);
        if (same !== undefined && !chosen.some(([x, y]) => x === one && y === same))
            chosen.push([one, same]);
    }
    return chosen;
}
function strongest(components) {
    return [...components].sort((one, two) => rank(one.verdict) - rank(two.verdict))[0];
}
function rank(verdict) {
    return WEIGHT_VERDICTS.indexOf(verdict);
}
function overall(components, equal, files, sources) {
    if (files > 0)
        return { verdict: 'identical', inconclusive: null };
    const total = {
        identicalTensors: equal.identical.length,
        logBound: 0,
        r: null,
        layers: 0,
        limitOfDetection: null,
    };
    const verdict = [decide(total), ...components.map((one) => one.verdict)].sort((x, y) => rank(x) - rank(y))[0];
    if (verdict !== 'no-evidence' && verdict !== 'inconclusive')
        return { verdict, inconclusive: null };
    // What could not be read may be the part in question.
    if (sources.some((source) => source.pointers().length > 0))
        return { verdict: 'inconclusive', inconclusive: 'pointers' };
    if (sources.some(isPacked))
        return { verdict: 'inconclusive', inconclusive: 'packed' };
    if (verdict === 'no-evidence')
        return { verdict, inconclusive: null };
    return { verdict, inconclusive: components.length === 0 ? 'no-pair' : 'too-few-units' };
}
const DISGUISE = { verdict: 'inconclusive', inconclusive: 'disguise' };
function haveSameShapes(a, b) {
    const shapes = (source) => source
        .tensors()
        .map(({ name, shape }) => `${name} ${shape}`)
        .sort()
        .join('\n');
    return shapes(a) === shapes(b);
}
function isPacked(source) {
    const tensors = source.tensors();
    const unreadable = tensors.reduce((sum, { bytes, unreadable }) => sum + (unreadable === null ? 0 : bytes), 0);
    const all = tensors.reduce((sum, { bytes }) => sum + bytes, 0);
    return unreadable > all * UNREADABLE_SHARE;
}

// EXTERNAL MODULE: ./build/messages/index.js + 14 modules
var messages = __webpack_require__(1932);
;// CONCATENATED MODULE: ./build/weights/describe.js

/** A comparison as text: about five sentences for anybody, then the figures for a statistician. */
function describeComparison(comparison, language) {
    const say = (key, parameters = {}) => (0,messages/* text */.Qq)(key, parameters, language);
    return `${[...plainLines(comparison, say), '', `${say('weights.figures')}`, ...figureLines(comparison, say)].join('\n')}\n`;
}
function plainLines(comparison, say) {
    const { verdict, effect, limitOfDetection, log10PValueBound } = comparison;
    const lines = [headline(comparison, say)];
    const leading = leadingTests(comparison);
    const twins = leading.find((one) => one.test === 'T2');
    if (twins !== undefined && verdict !== 'identical') {
        lines.push(say('weights.plain.twins', { units: twins.units, hits: twins.hits, expected: twins.expectedHits }));
    }
    const evident = verdict === 'derived' || verdict === 'shared-origin' || verdict === 'trace';
    if (evident && effect !== null) {
        lines.push(say('weights.plain.chance', { p: power(log10PValueBound) }));
        const map = layerRuns(leading.find((one) => one.test === 'T6')?.cells ?? []);
        if (map !== null)
            lines.push(say('weights.plain.layers', { ...names(comparison), map }));
    }
    if (evident || verdict === 'identical')
        lines.push(say('weights.plain.direction'));
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
function leadingTests({ tests, components, verdict }) {
    const leading = components.find((component) => component.verdict === verdict) ?? components[0];
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
    return [
        ...shown,
        `  p ≤ ${power(comparison.log10PValueBound)}   limit of detection r = ${limit}   verdict ${comparison.verdict}`,
        `  ${say('weights.bytes', {
            read: describe_size(bytesRead),
            total: describe_size(a.bytes + b.bytes),
            seconds: (elapsedMs / 1000).toFixed(1),
            hypotheses,
        })}`,
    ];
}
function figure(test) {
    const place = test.test === 'T1' ? '' : ` ${test.a === '' ? '.' : test.a} ~ ${test.b === '' ? '.' : test.b}:`;
    switch (test.test) {
        case 'T1':
            return `  T1 bytes: ${test.identical} equal of ${test.informative.join(' and ')} informative tensors, ${test.identicalFiles} equal files`;
        case 'T2':
            return `  T2 twins${place} K = ${test.hits} over T = ${test.groups} groups (${test.units} units), P(K >= ${test.hits} | H0) ≤ ${power(Math.log10(test.pValueBound))}`;
        case 'T3':
            return `  T3 effect${place} r = ${test.r.toFixed(4)}${interval(test.interval)}, z = ${test.z === null ? '–' : test.z.toFixed(1)}`;
        case 'T4':
            return `  T4 Gram${place} correlation ${test.correlation.toFixed(4)} over ${test.groups} groups, z = ${test.z.toFixed(1)}, p ≤ ${power(Math.log10(test.pValueBound))}`;
        case 'T5':
            return `  T5 search${place} ${test.agreeing} of ${test.searched} units agree (${test.needed} needed), then K = ${test.hits} over ${test.groups}, p ≤ ${power(Math.log10(test.pValueBound))}`;
        case 'T6':
            return `  T6 layers${place} ${test.mapped} of ${test.layersA} found${test.cells.length === 0 ? '' : `: ${layerRuns(test.cells) ?? 'each in its own place'}`}`;
        case 'T7':
            return `  T7 norms${place} cosine ${test.cosine.toFixed(4)}, expected ${test.expectedCosine.toFixed(4)} (largest gap ${test.largestGap.toFixed(4)}), Pearson ${test.pearson.toFixed(4)}, joint z = ${test.jointScore === null ? '–' : test.jointScore.toFixed(1)} over ${test.vectors} vectors`;
    }
}
function interval(ends) {
    return ends === null ? '' : ` [${ends[0].toFixed(4)}, ${ends[1].toFixed(4)}]`;
}
/**
 * Pairs of layers as runs, `0-23 = 0-23, 24-47 = 8-31`; `null` when every layer lies in its own place, which needs no
 * saying.
 */
function layerRuns(cells) {
    if (cells.every(([a, b]) => a === b))
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

// EXTERNAL MODULE: ./build/evidence/weights/lfs-pointer.js
var lfs_pointer = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/evidence/weights/weight-file.js
var weight_file = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/evidence/weights/weights-index.js
var weights_index = __webpack_require__(2462);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/source/random-access.js


/**
 * Opens a regular file of this machine. A link is followed: model caches are made of links, and the caller named the
 * place.
 * @throws UserError when there is no such regular file, ToolError when a later read fails.
 */
function openRandomAccess(path) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} cannot be opened: ${cause.code}`, { cause });
    }
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (!stats.isFile()) {
        (0,external_node_fs_.closeSync)(descriptor);
        throw new errors/* UserError */.yo(`${path} is not a regular file`);
    }
    return {
        size: stats.size,
        async readInto(target, position) {
            let filled = 0;
            try {
                while (filled < target.length) {
                    const count = (0,external_node_fs_.readSync)(descriptor, target, filled, target.length - filled, position + filled);
                    if (count === 0)
                        break;
                    filled += count;
                }
            }
            catch (cause) {
                const { code } = cause;
                throw new errors/* ToolError */.v4(`${path} cannot be read at byte ${position + filled}: ${code}`, { cause });
            }
            return filled;
        },
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
/** What a path is: the names inside a folder (sorted), or `null` for a file. @throws UserError when it is neither. */
function folderNames(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? (0,external_node_fs_.readdirSync)(path).sort() : null;
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} cannot be opened: ${cause.code}`, { cause });
    }
}

// EXTERNAL MODULE: ./build/evidence/weights/safetensors-header.js
var safetensors_header = __webpack_require__(8409);
;// CONCATENATED MODULE: ./build/weights/decode.js
/** Value of a small float: sign, `exponent` bits, `mantissa` bits, IEEE rules but for what `special` answers. */
function smallFloat(bits, exponent, mantissa, special) {
    const fraction = bits & ((1 << mantissa) - 1);
    const field = (bits >> mantissa) & ((1 << exponent) - 1);
    const sign = bits >> (exponent + mantissa) === 1 ? -1 : 1;
    const bias = (1 << (exponent - 1)) - 1;
    const given = special(field, fraction);
    if (given !== null)
        return sign * given;
    const scale = 2 ** -mantissa;
    return field === 0
        ? sign * fraction * scale * 2 ** (1 - bias)
        : sign * (1 + fraction * scale) * 2 ** (field - bias);
}
function ieee(top) {
    return (field, fraction) => (field !== top ? null : fraction === 0 ? Number.POSITIVE_INFINITY : Number.NaN);
}
/** Eight-bit formats of https://arxiv.org/abs/2209.05433: E4M3 has no infinity and one NaN, E5M2 is as IEEE. */
const BUILD = {
    F8_E4M3: () => table(256, (bits) => smallFloat(bits, 4, 3, (field, fraction) => (field === 15 && fraction === 7 ? Number.NaN : null))),
    F8_E5M2: () => table(256, (bits) => smallFloat(bits, 5, 2, ieee(31))),
    F16: () => table(65_536, (bits) => smallFloat(bits, 5, 10, ieee(31))),
    BF16: () => {
        const words = new Uint32Array(65_536);
        for (let bits = 0; bits < 65_536; bits += 1)
            words[bits] = bits << 16;
        return new Float32Array(words.buffer);
    },
};
const tables = new Map();
function table(size, value) {
    const values = new Float32Array(size);
    for (let bits = 0; bits < size; bits += 1)
        values[bits] = value(bits);
    return values;
}
function tableOf(dtype) {
    const known = tables.get(dtype);
    if (known !== undefined)
        return known;
    const built = BUILD[dtype]?.();
    if (built === undefined)
        return null;
    tables.set(dtype, built);
    return built;
}
/** Types whose stored bytes are numbers by themselves. */
function isDecodable(dtype) {
    return dtype === 'F32' || dtype === 'F64' || Object.hasOwn(BUILD, dtype);
}
/** Elements that one call of the inner loop takes: longer runs are compiled worse by V8. */
const decode_BLOCK = 16_384;
/**
 * Decodes little-endian `bytes` into `target`, element by element. F32, F16, BF16 and the F8 types come out exactly;
 * F64 is rounded to the nearest F32. `bytes` must begin at an offset that its element size divides.
 */
function decode(dtype, bytes, target) {
    const { buffer, byteOffset, byteLength } = bytes;
    if (dtype === 'F32') {
        target.set(new Float32Array(buffer, byteOffset, byteLength / 4));
        return;
    }
    if (dtype === 'F64') {
        target.set(new Float64Array(buffer, byteOffset, byteLength / 8));
        return;
    }
    const values = tableOf(dtype);
    if (values === null)
        throw new TypeError(`${dtype} is not decodable`);
    const codes = values.length === 256 ? bytes : new Uint16Array(buffer, byteOffset, byteLength / 2);
    for (let start = 0; start < codes.length; start += decode_BLOCK) {
        lookUp(values, codes, target, start, Math.min(codes.length, start + decode_BLOCK));
    }
}
function lookUp(values, codes, target, start, end) {
    for (let index = start; index < end; index += 1)
        target[index] = values[codes[index]];
}

// EXTERNAL MODULE: ./build/evidence/weights/parameter-count.js
var parameter_count = __webpack_require__(1679);
;// CONCATENATED MODULE: ./build/weights/scale.js


/** Block of DeepSeek-V3's `weight_scale_inv`: https://huggingface.co/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md */
const scale_BLOCK = 128;
/** Tells for each tensor of one model how it is read; packed weights are told by the tensors beside them. */
class Readings {
    #byName;
    #counter;
    constructor(tensors) {
        this.#byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
        this.#counter = new parameter_count/* ParameterCounter */._(tensors);
    }
    of(tensor) {
        if (!isDecodable(tensor.dtype))
            return { kind: 'unreadable', reason: this.#packing(tensor) };
        if (!tensor.dtype.startsWith('F8_'))
            return { kind: 'plain' };
        const scale = this.#byName.get(`${tensor.name}_scale_inv`) ?? this.#byName.get(`${tensor.name}_scale`) ?? null;
        if (scale === null)
            return { kind: 'plain' };
        const block = blockOf(tensor.shape, scale);
        return block === null
            ? { kind: 'unreadable', reason: `scale ${scale.dtype} [${scale.shape}] does not fit [${tensor.shape}]` }
            : { kind: 'scaled', scale: scale.name, ...block };
    }
    #packing(tensor) {
        const stem = tensor.name.slice(0, tensor.name.lastIndexOf('.') + 1);
        const has = (name) => this.#byName.has(name);
        const count = this.#counter.count(tensor);
        if (count.kind === 'scale')
            return 'part of a quantisation, not a weight';
        if (has(`${stem}qzeros`) || has(`${stem}g_idx`))
            return 'packed by GPTQ or AWQ; this version does not unpack it';
        if (has(`${tensor.name}.absmax`) || has(`${stem}SCB`) || has(`${tensor.name}.quant_map`)) {
            return 'quantised by bitsandbytes; this version does not unpack it';
        }
        if (/_blocks$/.test(tensor.name))
            return 'MXFP4 blocks; this version does not unpack them';
        if (count.kind === 'buffer')
            return 'whole numbers that training does not touch';
        return `type ${tensor.dtype} is not read by this version`;
    }
}
function blockOf(shape, scale) {
    if (!/^(F32|F16|BF16)$/.test(scale.dtype))
        return null;
    const [rows = 1, columns = 1] = shape;
    if (scale.elements === 1)
        return { blockRows: rows, blockColumns: Math.max(1, columns) };
    if (shape.length !== 2)
        return null;
    const [down = 1, across = 1] = scale.shape;
    if (scale.shape.length === 2 && down === Math.ceil(rows / scale_BLOCK) && across === Math.ceil(columns / scale_BLOCK)) {
        return { blockRows: scale_BLOCK, blockColumns: scale_BLOCK };
    }
    const perRow = down === rows && (scale.shape.length === 1 || (scale.shape.length === 2 && across === 1));
    return perRow ? { blockRows: 1, blockColumns: columns } : null;
}

;// CONCATENATED MODULE: ./build/weights/safetensors-source.js




const ELEMENT_BYTES = {
    F64: 8,
    F32: 4,
    F16: 2,
    BF16: 2,
    F8_E4M3: 1,
    F8_E5M2: 1,
};
/**
 * Tensors of safetensors shards as one source. `expected` is what an index promises, tensor names by shard path.
 * @throws ToolError naming file and byte when a header breaks the format, a tensor is in two shards, or shards and index
 * disagree.
 */
async function openSafetensors(name, shards, expected = null, pointers = []) {
    const tensors = new Map();
    let headerBytes = 0;
    for (const shard of shards) {
        const header = await headerOf(shard);
        headerBytes += header.dataStart;
        const promised = expected?.get(shard.path);
        for (const tensor of header.tensors) {
            const before = tensors.get(tensor.name);
            if (before !== undefined) {
                throw new errors/* ToolError */.v4(`${shard.path}: tensor ${quote(tensor.name)} is in ${before.shard.path} too`);
            }
            tensors.set(tensor.name, { tensor, shard, at: header.dataStart + tensor.begin });
        }
        if (promised !== undefined)
            checkIndex(shard.path, promised, header.tensors);
    }
    return new SafetensorsSource(name, shards, tensors, headerBytes, pointers);
}
async function headerOf(shard) {
    try {
        return await (0,safetensors_header/* readSafetensorsHeader */.D)(async ({ start, end }) => {
            const bytes = new Uint8Array(end - start);
            return bytes.subarray(0, await shard.file.readInto(bytes, start));
        }, shard.file.size);
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw new errors/* ToolError */.v4(`${shard.path}: ${cause.message}`, { cause });
        throw cause;
    }
}
function checkIndex(path, promised, found) {
    const here = new Set(found.map((tensor) => tensor.name));
    const missing = promised.find((name) => !here.has(name));
    if (missing !== undefined)
        throw new errors/* ToolError */.v4(`${path}: the index puts ${quote(missing)} here, the header does not`);
    const listed = new Set(promised);
    const extra = found.find((tensor) => !listed.has(tensor.name));
    if (extra !== undefined)
        throw new errors/* ToolError */.v4(`${path}: tensor ${quote(extra.name)} is not in the index`);
}
class SafetensorsSource {
    name;
    totalBytes;
    #shards;
    #placed = new Map();
    #infos;
    #pointers;
    #scales = new Map();
    #bytesRead;
    #raw = new Uint8Array(new ArrayBuffer(1 << 16));
    #values = new Float32Array(1 << 15);
    constructor(name, shards, tensors, headerBytes, pointers) {
        this.name = name;
        this.#shards = shards;
        this.#pointers = pointers;
        this.#bytesRead = headerBytes;
        this.totalBytes =
            shards.reduce((sum, shard) => sum + shard.file.size, 0) +
                pointers.reduce((sum, file) => sum + file.bytes, 0);
        const readings = new Readings([...tensors.values()].map(({ tensor }) => tensor));
        const infos = [];
        for (const [key, { tensor, shard, at }] of tensors) {
            const reading = readings.of(tensor);
            this.#placed.set(key, { tensor, shard, at, reading });
            const { dtype, shape, elements, begin, end } = tensor;
            const unreadable = reading.kind === 'unreadable' ? reading.reason : null;
            infos.push({ name: key, dtype, shape, elements, bytes: end - begin, unreadable });
        }
        this.#infos = infos;
    }
    tensors() {
        return this.#infos;
    }
    pointers() {
        return this.#pointers;
    }
    bytesRead() {
        return this.#bytesRead;
    }
    async rows(name, start, count) {
        const placed = this.#get(name);
        const { tensor, reading } = placed;
        if (reading.kind === 'unreadable')
            throw new errors/* ToolError */.v4(`tensor ${quote(name)}: ${reading.reason}`);
        const all = tensor.shape[0] ?? 1;
        if (start < 0 || count < 0 || start + count > all) {
            throw new errors/* ToolError */.v4(`tensor ${quote(name)} has ${all} rows; ${start} to ${start + count} were asked for`);
        }
        const width = all === 0 ? 0 : tensor.elements / all;
        const size = ELEMENT_BYTES[tensor.dtype];
        const scale = reading.kind === 'scaled' ? await this.#scale(reading.scale) : null;
        const bytes = await this.#read(placed, start * width * size, (start + count) * width * size);
        if (this.#values.length < count * width)
            this.#values = new Float32Array(count * width);
        const values = this.#values.subarray(0, count * width);
        decode(tensor.dtype, bytes, values);
        if (scale !== null && reading.kind === 'scaled')
            applyScale(values, start, width, scale, reading);
        return values;
    }
    async bytes(name, start, end) {
        const placed = this.#get(name);
        const size = placed.tensor.end - placed.tensor.begin;
        if (start < 0 || end < start || end > size) {
            throw new errors/* ToolError */.v4(`tensor ${quote(name)} has ${size} bytes; ${start} to ${end} were asked for`);
        }
        return this.#read(placed, start, end);
    }
    close() {
        for (const { file } of this.#shards)
            file.close();
    }
    #get(name) {
        const placed = this.#placed.get(name);
        if (placed === undefined)
            throw new errors/* ToolError */.v4(`${this.name} has no tensor ${quote(name)}`);
        return placed;
    }
    async #read({ tensor, shard, at }, start, end) {
        const length = end - start;
        if (this.#raw.length < length)
            this.#raw = new Uint8Array(new ArrayBuffer(length));
        const target = this.#raw.subarray(0, length);
        const got = await shard.file.readInto(target, at + start);
        this.#bytesRead += got;
        if (got < length) {
            throw new errors/* ToolError */.v4(`${shard.path}: the file ends inside tensor ${quote(tensor.name)} (byte ${at + start + got})`);
        }
        return target;
    }
    async #scale(name) {
        const known = this.#scales.get(name);
        if (known !== undefined)
            return known;
        const placed = this.#get(name);
        const values = new Float32Array(placed.tensor.elements);
        decode(placed.tensor.dtype, await this.#read(placed, 0, placed.tensor.end - placed.tensor.begin), values);
        this.#scales.set(name, values);
        return values;
    }
}
function applyScale(values, firstRow, width, scale, { blockRows, blockColumns }) {
    const across = Math.ceil(width / blockColumns);
    const count = width === 0 ? 0 : values.length / width;
    for (let row = 0; row < count; row += 1) {
        const scaleRow = Math.floor((firstRow + row) / blockRows) * across;
        for (let block = 0; block < across; block += 1) {
            // One scale for a whole tensor of more than two axes: every block is the first.
            const factor = scale.length === 1 ? scale[0] : scale[scaleRow + block];
            const end = row * width + Math.min(width, (block + 1) * blockColumns);
            for (let at = row * width + block * blockColumns; at < end; at += 1)
                values[at] *= factor;
        }
    }
}
function quote(name) {
    return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

;// CONCATENATED MODULE: ./build/weights/open-weights.js








/**
 * Opens the weights a person named: a safetensors file, an index, or a folder that holds one of them. A Git LFS pointer
 * in place of a file gives its hash and no tensors. `name` is what people are shown.
 * @throws UserError when nothing there can be read as weights, ToolError for a file that breaks its format.
 */
async function openWeights(path, name = path) {
    const { folder, files, expected } = await choose(path);
    const shards = [];
    const pointers = [];
    const opened = [];
    try {
        for (const shard of files) {
            const file = openRandomAccess((0,external_node_path_.join)(folder, shard));
            opened.push(file);
            const pointer = await pointerOf(file);
            if (pointer === null)
                shards.push({ path: shard, file });
            else {
                file.close();
                opened.pop();
                pointers.push({ path: shard, ...pointer });
            }
        }
        return await openSafetensors(name, shards, expected, pointers);
    }
    catch (error) {
        for (const file of opened)
            file.close();
        throw error;
    }
}
async function choose(path) {
    const names = folderNames(path);
    if (names !== null)
        return chooseInFolder(path, names);
    const name = (0,external_node_path_.basename)(path);
    const folder = (0,external_node_path_.dirname)(path);
    if ((0,weight_file/* indexFormat */.Wk)(name) === 'safetensors')
        return fromIndex(folder, name);
    if (/\.safetensors$/i.test(name))
        return { folder, files: [name], expected: null };
    throw new errors/* UserError */.yo(`${path} is not a format this version compares. Give a .safetensors file, a .safetensors.index.json, or a folder that holds one`);
}
async function chooseInFolder(folder, names) {
    const indexes = names.filter((name) => (0,weight_file/* indexFormat */.Wk)(name) === 'safetensors');
    const index = indexes.find((name) => name === 'model.safetensors.index.json') ?? indexes[0];
    if (index !== undefined && (indexes.length === 1 || index === 'model.safetensors.index.json')) {
        return fromIndex(folder, index);
    }
    if (indexes.length > 1)
        throw several(folder, indexes);
    const files = names.filter((name) => /\.safetensors$/i.test(name));
    if (files.length === 0) {
        throw new errors/* UserError */.yo(`${folder} holds no .safetensors file. Give the folder or file that holds the weights`);
    }
    const whole = files.find((name) => name === 'model.safetensors');
    if (whole !== undefined)
        return { folder, files: [whole], expected: null };
    if (files.length > 1 || /-\d{5}-of-\d{5}\./.test(files[0]))
        checkNumbering(folder, files);
    return { folder, files, expected: null };
}
/** Files `x-00001-of-00003.safetensors` without an index are one model only when all of them are there. */
function checkNumbering(folder, files) {
    const parts = files.map((name) => /^(.*)-(\d{5})-of-(\d{5})\.safetensors$/.exec(name));
    const [first] = parts;
    const stems = new Set(parts.map((part) => `${part?.[1]} ${part?.[3]}`));
    if (first === null || first === undefined || parts.includes(null) || stems.size > 1)
        throw several(folder, files);
    if (Number(first[3]) !== files.length) {
        throw new errors/* UserError */.yo(`${folder} holds ${files.length} of ${Number(first[3])} shards and no index`);
    }
}
function several(folder, names) {
    return new errors/* UserError */.yo(`${folder} holds several models (${names.slice(0, 4).join(', ')}). Name one of the files`);
}
async function fromIndex(folder, name) {
    const file = openRandomAccess((0,external_node_path_.join)(folder, name));
    try {
        if (file.size > limits/* limits */.F.largeFileBytes) {
            throw new errors/* ToolError */.v4(`${name}: the index is larger than ${limits/* limits */.F.largeFileBytes} bytes`);
        }
        const bytes = new Uint8Array(file.size);
        const got = await file.readInto(bytes, 0);
        const { shards } = (0,weights_index/* parseWeightsIndex */.Z)(bytes.subarray(0, got));
        return { folder, files: [...shards.keys()], expected: shards };
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4 && !cause.message.startsWith(name)) {
            throw new errors/* ToolError */.v4(`${name}: ${cause.message}`, { cause });
        }
        throw cause;
    }
    finally {
        file.close();
    }
}
async function pointerOf(file) {
    if (file.size >= lfs_pointer/* POINTER_BYTES */.Y)
        return null;
    const bytes = new Uint8Array(file.size);
    return (0,lfs_pointer/* parseLfsPointer */.y)(bytes.subarray(0, await file.readInto(bytes, 0)));
}

// EXTERNAL MODULE: ./build/cli/judge.js + 1 modules
var judge = __webpack_require__(25);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/commands/weights.js












/** `sovereignty weights compare A B`: were two models trained independently. */
async function weightsCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'weights', ['format', 'lang', 'output'], 3);
    const [action, a, b] = parsed.positionals;
    if (action !== 'compare' || a === undefined || b === undefined) {
        throw new errors/* UserError */.yo('sovereignty weights takes: compare A B. See sovereignty weights --help');
    }
    const format = (0,options/* oneOf */.yL)('format', parsed.values.format, ['text', 'json'], 'text');
    const language = (0,judge/* languageOf */.eX)(parsed.values);
    const comparison = await compareModels(a, b, terminal);
    const output = format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : describeComparison(comparison, language);
    await (0,cli_output/* emit */.I)(output, parsed.values.output, terminal);
    return 0;
}
async function compareModels(a, b, terminal) {
    const start = terminal.clock().getTime();
    const one = await openNamed(a, terminal);
    try {
        const two = await openNamed(b, terminal);
        try {
            const vocabulary = await vocabularyOf((0,external_node_path_.resolve)(terminal.cwd, a));
            const same = vocabulary !== null && vocabulary === (await vocabularyOf((0,external_node_path_.resolve)(terminal.cwd, b)));
            return await compareWeights(one, two, () => terminal.clock().getTime() - start, same);
        }
        finally {
            two.close();
        }
    }
    finally {
        one.close();
    }
}
/** Relative paths are taken from the terminal's folder; the model keeps the name that was given. */
async function openNamed(path, terminal) {
    return openWeights((0,external_node_path_.resolve)(terminal.cwd, path), path);
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


/***/ })

};
