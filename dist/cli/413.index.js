(__chunk_url__ => {"use strict"; return {id: 413, ids: [413], modules: {

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ compareUnits),
/* harmony export */   HH: () => (/* binding */ unitRanges),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   sc: () => (/* binding */ DIAGONAL)
/* harmony export */ });
/* unused harmony export TEST_ROWS */
/* harmony import */ var _evidence_weights_dtype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1506);
/* harmony import */ var _cross_gram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9124);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7281);
/* harmony import */ var _fixed_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3157);
/* harmony import */ var _kin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2876);
/* harmony import */ var _layer_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6200);
/* harmony import */ var _orderly_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(337);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9350);
/* harmony import */ var _twins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81);
/* harmony import */ var _unit_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1050);










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
    const sketched = units >= 2 * _layer_map_js__WEBPACK_IMPORTED_MODULE_3__/* .SKETCH_ROWS */ .rg ? _layer_map_js__WEBPACK_IMPORTED_MODULE_3__/* .SKETCH_ROWS */ .rg : 0;
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
    const hits = canMap ? (0,_layer_map_js__WEBPACK_IMPORTED_MODULE_3__/* .sketchHits */ .J7)(left.sketches, right.sketches, experts && many ? belong : undefined) : [];
    const map = (0,_layer_map_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(hits);
    const partner = experts || (!canMap && guide.size > 0)
        ? partnersByLayer(left.groups, right.groups, map, guide)
        : (0,_layer_map_js__WEBPACK_IMPORTED_MODULE_3__/* .partners */ .I8)(left.groups.length, right.groups.length, map);
    const tested = [];
    const buffers = [new _unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .RowBuffer */ .Hl(), new _unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .RowBuffer */ .Hl()];
    for (const [index, group] of left.groups.entries()) {
        const other = right.groups[partner[index] ?? -1];
        if (other === undefined || (0,_pairing_js__WEBPACK_IMPORTED_MODULE_6__/* .shapeOf */ .F5)(other) !== (0,_pairing_js__WEBPACK_IMPORTED_MODULE_6__/* .shapeOf */ .F5)(group))
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
        return (0,_unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsOfUnits */ .uc)(group, start, sketched + tested);
    }));
    const buffer = new _unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .RowBuffer */ .Hl();
    for (const group of groups) {
        const { start, sketched, tested } = unitRanges(group.units, most);
        const count = sketched === 0 ? tested : sketched;
        const rows = await (0,_unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .readUnits */ .g9)(side.source, group, start, count, group.width, buffer);
        const reason = whyFixed(rows, group);
        if (reason !== null) {
            exclude(side, group, reason);
            continue;
        }
        learned.push(group);
        if (sketched === 0)
            enough = false;
        else
            made.push((0,_layer_map_js__WEBPACK_IMPORTED_MODULE_3__/* .sketch */ .n1)((0,_unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .standardise */ .Zp)(rows, group.width), group.width));
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
    const bits = Math.min(...group.tensors.map(({ tensor }) => (0,_evidence_weights_dtype_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e)(tensor.dtype) ?? 32));
    const fixed = (0,_fixed_table_js__WEBPACK_IMPORTED_MODULE_7__/* .fixedTable */ .n)(rows, group.width, bits);
    return fixed === null || fixed === 'few-values' || fixed === 'mostly-zero'
        ? null
        : `not learned, by its numbers: ${fixed}`;
}
async function testGroups(kind, one, two, a, b, buffers) {
    const { start, sketched, tested } = unitRanges(one.units, mostRows(kind));
    const read = async ({ source }, group, buffer) => (0,_unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .standardise */ .Zp)(await (0,_unit_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .readUnits */ .g9)(source, group, start + sketched, tested, group.width, buffer), group.width);
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
    const products = (0,_cross_gram_js__WEBPACK_IMPORTED_MODULE_1__/* .crossGram */ .U)(left, right, one.width);
    // The hits of all rows, because the bound is about all of them; the effect of those that hold something in both.
    const live = liveRows(left, right, one.width);
    if (live.length === 0)
        return null;
    const ceiling = (0,_effect_js__WEBPACK_IMPORTED_MODULE_8__/* .ceilingOf */ .tO)(left, right, one.width, live);
    const effect = (0,_effect_js__WEBPACK_IMPORTED_MODULE_8__/* .groupEffect */ .py)(among(products, live, tested), live.length, ceiling);
    const first = left.subarray(0, Math.min(tested, _kin_js__WEBPACK_IMPORTED_MODULE_2__/* .KIN_ROWS */ .J) * one.width);
    const kin = { shape: `${(0,_pairing_js__WEBPACK_IMPORTED_MODULE_6__/* .shapeOf */ .F5)(one)} ${tested}`, sketch: (0,_layer_map_js__WEBPACK_IMPORTED_MODULE_3__/* .sketch */ .n1)(first, one.width) };
    return { hits: (0,_twins_js__WEBPACK_IMPORTED_MODULE_9__/* .twinHits */ .DJ)(products, tested), effect, kin };
}
/** By how many numbers the diagonal of a matrix moves on from unit to unit. */
function stepOf({ tensors }) {
    const [{ tensor, axis, stride }] = tensors;
    return axis === 0 ? stride * tensor.shape.slice(2).reduce((product, size) => product * size, 1) : 1;
}
function whyNoUnits(rows, group, { family }) {
    if ((0,_orderly_js__WEBPACK_IMPORTED_MODULE_4__/* .isOrderly */ .Gu)(rows, group.width))
        return 'no units: neighbouring rows resemble one another';
    if ((0,_orderly_js__WEBPACK_IMPORTED_MODULE_4__/* .followsDiagonal */ ._v)(rows, group.width, stepOf(group)))
        return DIAGONAL;
    // A convolution has channels for rows; a matrix may be a table.
    const mayBeTable = family === 'rows' && group.tensors.some(({ tensor }) => tensor.shape.length === 2);
    return mayBeTable && (0,_orderly_js__WEBPACK_IMPORTED_MODULE_4__/* .directions */ .vQ)(rows, group.width) < DIRECTIONS
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
/* harmony import */ var _work_carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3406);
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

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WEIGHT_VERDICTS)
/* harmony export */ });
/** Strongest first: reference/weights.md, section 3.9. */
const WEIGHT_VERDICTS = [
    'identical',
    'derived',
    'shared-origin',
    'trace',
    'no-evidence',
    'inconclusive',
];


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

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ LOG_LEVEL),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Z0: () => (/* binding */ SHARED_R),
/* harmony export */   Zn: () => (/* binding */ DERIVED_R),
/* harmony export */   tY: () => (/* binding */ DERIVED_LAYERS),
/* harmony export */   uK: () => (/* binding */ LIMIT),
/* harmony export */   x: () => (/* binding */ IDENTICAL_TENSORS)
/* harmony export */ });
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


/***/ }),

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   QZ: () => (/* binding */ layerRuns),
/* harmony export */   yp: () => (/* binding */ power)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2467);

/** A comparison as text: about five sentences for anybody, then the figures for a statistician. */
function describeComparison(comparison, language) {
    const say = (key, parameters = {}) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(key, parameters, language);
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
        const read = { read: size(bytesRead), total: size(a.bytes + b.bytes), hypotheses };
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
function size(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}


/***/ }),

/***/ 6765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ limitOfDetection)
/* harmony export */ });
/* unused harmony export hitProbability */
/* harmony import */ var _twins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);

const STEPS = 120;
const REACH = 6;
/** Standard deviations of the hit count that a detection keeps in hand: missed once in 44 at the limit. */
const MARGIN = 2;
/**
 * Smallest correlation of matching units that the twin test would have told at this level (natural logarithm); `null`
 * when even equal units would not do. Products of units are taken as normal with the measured noise.
 */
function limitOfDetection(groups, logLevel) {
    const needed = (0,_twins_js__WEBPACK_IMPORTED_MODULE_0__/* .hitsNeeded */ .ok)(groups.length, logLevel);
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


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   py: () => (/* binding */ groupEffect),
/* harmony export */   qw: () => (/* binding */ combineEffects),
/* harmony export */   tO: () => (/* binding */ ceilingOf)
/* harmony export */ });
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


/***/ }),

/***/ 1608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ FILE_BYTES),
/* harmony export */   t: () => (/* binding */ MAIN_FILE)
/* harmony export */ });
/** A whole file of this size with the same hash is somebody's weights. */
const FILE_BYTES = 1 << 20;
/** Share of the reference's largest file below which an equal file may be a helper that many models ship (a vocoder, a codec). */
const MAIN_FILE = 0.5;


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Exclusions),
/* harmony export */   v: () => (/* binding */ excludedByRule)
/* harmony export */ });
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


/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ KIN_ROWS),
/* harmony export */   Z: () => (/* binding */ repeated)
/* harmony export */ });
/* harmony import */ var _layer_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);

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
    const rows = one.length / _layer_map_js__WEBPACK_IMPORTED_MODULE_0__/* .SKETCH_WIDTH */ .AO;
    if (rows !== two.length / _layer_map_js__WEBPACK_IMPORTED_MODULE_0__/* .SKETCH_WIDTH */ .AO || rows === 0)
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
    const a = row * _layer_map_js__WEBPACK_IMPORTED_MODULE_0__/* .SKETCH_WIDTH */ .AO;
    const b = other * _layer_map_js__WEBPACK_IMPORTED_MODULE_0__/* .SKETCH_WIDTH */ .AO;
    let sum = 0;
    for (let at = 0; at < _layer_map_js__WEBPACK_IMPORTED_MODULE_0__/* .SKETCH_WIDTH */ .AO; at += 1)
        sum += one[a + at] * two[b + at];
    return Math.abs(sum);
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
    const random = new _random_js__WEBPACK_IMPORTED_MODULE_1__/* .Random */ .o(width);
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

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isOrderly),
/* harmony export */   _v: () => (/* binding */ followsDiagonal),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
/* harmony import */ var _cross_gram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9124);
/* harmony import */ var _numbers_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(530);


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
    const gram = (0,_cross_gram_js__WEBPACK_IMPORTED_MODULE_0__/* .ownGram */ .E)(rows, width);
    const near = apart(gram, count, [1]);
    const far = apart(gram, count, [Math.floor(count / 2), Math.floor(count / 3), Math.floor(count / 4)]);
    const nearMean = mean(near);
    const farMean = mean(far);
    const spread = Math.sqrt(far.reduce((sum, value) => sum + (value - farMean) ** 2, 0) / far.length);
    return nearMean > NEIGHBOURS && nearMean - farMean > SCORE * spread * Math.sqrt(2 / near.length);
}
/** Distances between rows at which a diagonal is looked for. */
const LAGS = Array.from({ length: _numbers_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LAGS */ .ut }, (_, at) => at + 1);
/**
 * Whether each row repeats the one before, moved on by `step` places: what a start at the identity leaves (Dirac
 * convolutions, IRNN, adapters that begin as nothing). Such units are told apart by the start, in every model alike, and may
 * not be relabelled. `rows` are standardised.
 */
function followsDiagonal(rows, width, step) {
    if (rows.length / width < 12)
        return false;
    const aside = Math.floor(width / 3);
    const lagged = (more) => (0,_numbers_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKernel */ .y1)().lagged(rows, width, LAGS.map((lag) => ({ lag, moved: lag * step + more })));
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
    const gram = (0,_cross_gram_js__WEBPACK_IMPORTED_MODULE_0__/* .ownGram */ .E)(rows, width);
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

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readTensorName)
/* harmony export */ });
/* harmony import */ var _evidence_weights_tensor_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7238);

const LAYER = /^(|.*?\.)(?:layers?|h|blk|blocks?|resblocks|encoder_layers|decoder_layers|transformer_blocks)\.(\d{1,6})\.(.+)$/;
/** Names of feed-forward matrices whose rows are hidden units, from transformers' model code. */
const PARTS = [
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
    const { prefix, role } = (0,_evidence_weights_tensor_role_js__WEBPACK_IMPORTED_MODULE_0__/* .placeTensor */ .n)(name);
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
    const part = PARTS.find(([pattern]) => pattern.test(leaf))?.[1];
    if (part === undefined)
        return null;
    const expert = EXPERT.exec(leaf)?.[2];
    if (expert !== undefined)
        return { block: 'experts', part, expert: Number(expert) };
    return { block: SHARED.test(leaf) ? 'shared' : 'dense', part, expert: null };
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ twinHits),
/* harmony export */   ZI: () => (/* binding */ logTwinBound),
/* harmony export */   ok: () => (/* binding */ hitsNeeded)
/* harmony export */ });
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


/***/ }),

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ componentsOf)
});

// EXTERNAL MODULE: ./build/weights/exclusions.js
var exclusions = __webpack_require__(2869);
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
const LINES = 64;
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
    const size = sizeOf(parts.get('norm'), shapes, rows, k.shape[0], columns);
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
        tensors.push({ ...slice(o, 'o', 0, grouped, size, Math.min(LINES, o.shape[0])), axis: 1 });
    }
    return { heads, tensors, value: { tensor: v, firstRow: 0, size } };
}
/** Only four rows of a head count, so that models with other numbers of query heads meet in keys and values as well. */
function slice(tensor, part, firstRow, stride, size, across) {
    const taken = Math.min(ROWS, size);
    const offset = Math.floor((size - taken) / 2);
    return { tensor, part, firstRow, axis: 0, stride, offset, taken, width: taken * across, folded: false };
}
function sizeOf(norm, shapes, queries, keys, columns) {
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
    const lines = axis === 1 ? Math.min(LINES, across) : across;
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

// EXTERNAL MODULE: ./build/weights/tensor-name.js
var tensor_name = __webpack_require__(3345);
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
        const name = (0,tensor_name/* readTensorName */.b)(info.name);
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
    return (0,exclusions/* excludedByRule */.v)(member)?.startsWith('fixed buffer') === true;
}
const OUTPUT = /(^|\.)(down_proj|wo|w2|fc2|c_proj|fc_out|lin2|linear2|linear_fc2|dense_4h_to_h|output\.dense|ffn_down|(mlp|ffn|feed_forward|ff)\.(2|3|value))\.weight$/;
const EXPERT = /(?:^|\.)experts\.(\d{1,6})\./;
const SHARED = /(^|\.)shared_experts?\./;
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
        const expert = EXPERT.exec(name.suffix)?.[1];
        const block = expert === undefined ? (SHARED.test(name.suffix) ? 'shared' : 'dense') : 'experts';
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


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ RowBuffer),
/* harmony export */   Zp: () => (/* binding */ standardise),
/* harmony export */   g9: () => (/* binding */ readUnits),
/* harmony export */   uc: () => (/* binding */ rowsOfUnits)
/* harmony export */ });
/* harmony import */ var _numbers_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);

/** Numbers that are read at a time, as whole lines: what a source keeps of them does not grow with the width of a model. */
const BLOCK = 1 << 20;
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
    if ((0,_numbers_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowKernel */ .y1)().isFinite(rows))
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
    const most = taken === stride ? Math.max(1, Math.floor(BLOCK / width)) : 1;
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
    const atOnce = Math.max(1, Math.floor(BLOCK / columns));
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
    (0,_numbers_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowKernel */ .y1)().standardise(rows, width);
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

/***/ 3406:
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

// EXTERNAL MODULE: ./build/weights/numbers/kernel-bytes.js
var kernel_bytes = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/weights/numbers/web-assembly.js
var web_assembly = __webpack_require__(6430);
;// CONCATENATED MODULE: ./build/weights/numbers/code-loops.js


/** Numbers of a folded row. */
const FOLD = 256;
/** Numbers of a row that are folded at most. */
const code_loops_LONGEST = 1024;
/** Codes of one row that are multiplied at a time. */
const PANEL = 512;
/** Rows on the left at most, and on the right at a time when these are others. */
const LEFT_ROWS = 320;
const RIGHT_ROWS = 64;
const SIZES = {
    values: code_loops_LONGEST * 4,
    signs: code_loops_LONGEST * 4,
    left: LEFT_ROWS * PANEL * 2,
    right: RIGHT_ROWS * PANEL * 2,
    products: LEFT_ROWS * LEFT_ROWS * 4,
};
function layOut(memory) {
    let at = 0;
    const place = (bytes) => {
        const here = at;
        at += bytes;
        return here;
    };
    return {
        values: new Float32Array(memory, place(SIZES.values), code_loops_LONGEST),
        signs: new Float32Array(memory, place(SIZES.signs), code_loops_LONGEST),
        left: new Int16Array(memory, place(SIZES.left), LEFT_ROWS * PANEL),
        right: new Int16Array(memory, place(SIZES.right), RIGHT_ROWS * PANEL),
        products: new Int32Array(memory, place(SIZES.products), LEFT_ROWS * LEFT_ROWS),
    };
}
const MEMORY_BYTES = Object.values(SIZES).reduce((sum, bytes) => sum + bytes, 0);
/** The loops of scripts/kernel/codes.wat; `null` where this runtime has no WebAssembly with SIMD. */
function wasmCodeLoops() {
    const made = (0,web_assembly/* assembled */.t)(kernel_bytes/* CODES_BYTES */.hK, MEMORY_BYTES);
    if (made === null)
        return null;
    const kernel = made.exports;
    const arrays = layOut(made.memory);
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
    const arrays = layOut(new ArrayBuffer(MEMORY_BYTES));
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
let shared = null;
/** The fastest of this runtime. What is in its memory lasts until somebody else uses it: not over an `await`. */
function codeLoops() {
    shared ??= wasmCodeLoops() ?? scriptCodeLoops();
    return shared;
}

;// CONCATENATED MODULE: ./build/weights/coded-gram.js

/** Rows at most. */
const GRAM_ROWS = LEFT_ROWS;
/** Rows whose products are made at a time; beside the diagonal some are made in vain. */
const TILE = 32;
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
    for (let from = 0; from < width; from += PANEL) {
        const taken = Math.min(PANEL, width - from);
        const length = 8 * Math.ceil(taken / 8);
        values.fill(0, taken, length);
        for (let row = 0; row < count; row += 1) {
            const at = row * width + from;
            values.set(rows.subarray(at, at + taken));
            loops.encode(length, LENGTH, 'left', row * length);
        }
        left.fill(0, count * length, padded * length);
        for (let first = 0; first < padded; first += TILE) {
            const tile = Math.min(TILE, padded - first);
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
    const buffer = new unit_rows/* RowBuffer */.Hl();
    const productsOf = async (side, group, rows) => {
        const start = Math.floor((group.units - rows) / 2);
        const units = await (0,unit_rows/* readUnits */.g9)(side.source, group, start, rows, group.width, buffer);
        return codedGram((0,unit_rows/* standardise */.Zp)(units, group.width), group.width);
    };
    for (const [index, { a: one, b: two }] of chosen.entries()) {
        const rows = Math.min(ROWS, one.units);
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

// EXTERNAL MODULE: ./build/weights/cross-gram.js + 1 modules
var cross_gram = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/weights/effect.js
var weights_effect = __webpack_require__(7281);
// EXTERNAL MODULE: ./build/weights/twins.js
var twins = __webpack_require__(81);
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
    const random = new weights_random/* Random */.o(width);
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






const LAYERS = 3;
const SEARCHED = 256;
const CONFIRMED = 64;
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
    const byGate = await nearest({ group: parts[0], side: a, rows, wanted: rows }, others[0], b);
    const byUp = await nearest({ group: parts[1], side: a, rows, wanted: searched }, others[1], b);
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
    const atOnce = Math.max(LEAST_UNITS, Math.floor(BLOCK / across));
    const buffer = new unit_rows/* RowBuffer */.Hl();
    for (let start = 0; start < units; start += atOnce) {
        const count = Math.min(atOnce, units - start);
        take((0,unit_rows/* standardise */.Zp)(await (0,unit_rows/* readUnits */.g9)(side.source, group, start, count, width, buffer), width));
    }
}

// EXTERNAL MODULE: ./build/weights/compare-units.js
var compare_units = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/weights/comparison.js
var comparison = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/weights/decide.js
var decide = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/weights/detection.js
var detection = __webpack_require__(6765);
// EXTERNAL MODULE: ./build/weights/kin.js
var kin = __webpack_require__(2876);
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
    if (layersOf(found) >= decide/* DERIVED_LAYERS */.tY && found.length < all.length)
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
/** Groups that no earlier group of the same model is repeated in: only these are relabelled independently. */
function firstOfKin(groups) {
    const again = (0,kin/* repeated */.Z)(groups.map(({ kin }) => kin));
    return groups.filter((_, at) => !again[at]);
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
    // Turned signs leave a little to the twin test, which is not all that there is.
    const open = () => identicalTensors === 0 &&
        hidden.length > 0 &&
        (best.logBound > decide/* LOG_LEVEL */.E$ || (best.effect?.r ?? 0) < decide/* DERIVED_R */.Zn);
    if (open()) {
        const rotated = await compareRotated(hidden, a, b);
        if (rotated !== null) {
            const logBound = pay(rotated.logP, paid);
            const { groups, units, correlation, z, layers } = rotated;
            tests.push({ test: 'T4', ...names, groups, units, correlation, z, pValueBound: bound(logBound) });
            const effect = { r: Math.sqrt(Math.max(0, correlation)), interval: null, z: null };
            best = stronger(best, { by: 'T4', logBound, effect, layers, kind: 'all' });
        }
    }
    if (open()) {
        const permuted = await comparePermuted(hidden, a, b);
        if (permuted !== null) {
            const logBound = pay((0,twins/* logTwinBound */.ZI)(permuted.hits, permuted.groups), paid);
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
                pValueBound: bound(logBound),
            });
            best = stronger(best, { by: 'T5', logBound, effect, layers: groups, kind: 'all' });
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
/**
 * The later test's finding where it says anything, and clearly more than what is known: twice as much for T4, which takes
 * what all units of a layer share for likeness of units.
 */
function stronger(best, later) {
    if (later.logBound > decide/* LOG_LEVEL */.E$)
        return best;
    if (best.logBound > decide/* LOG_LEVEL */.E$)
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
  i: () => (/* binding */ prepare),
  e: () => (/* binding */ shapesOf)
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

// EXTERNAL MODULE: ./build/weights/equal-files.js
var equal_files = __webpack_require__(1608);
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
function isUniform(probe) {
    return probe === probe.charAt(0).repeat(probe.length);
}
/** The namesake, else the first: tensors of equal middles and different ends are masks and tables. */
function likeliest(found, tensor) {
    const { layer, suffix } = tensor.name;
    return found.find(({ name }) => name.layer === layer && name.suffix === suffix) ?? found[0];
}

// EXTERNAL MODULE: ./build/weights/pairing.js
var pairing = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/weights/unit-groups.js + 6 modules
var unit_groups = __webpack_require__(8468);
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
/** Equal files among those that only pointers tell of; none where all of them are small beside what `b` is made of. */
function identicalFiles(a, b) {
    const theirs = new Set(b.pointers().map(({ sha256 }) => sha256));
    const main = equal_files/* MAIN_FILE */.t * Math.max(0, ...b.pointers().map(({ bytes }) => bytes));
    const equal = a.pointers().filter(({ sha256, bytes }) => bytes >= equal_files/* FILE_BYTES */.r && theirs.has(sha256));
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
function shapesOf(source) {
    return source
        .tensors()
        .map(({ name, shape }) => `${name} ${shape}`)
        .sort()
        .join('\n');
}


/***/ })

}}})
