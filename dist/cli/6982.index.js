(__chunk_url__ => {"use strict"; return {id: 6982, ids: [6982], modules: {

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   c9: () => (/* binding */ openRandomAccess),
/* harmony export */   s0: () => (/* binding */ pathExists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/**
 * Opens a regular file of this machine. A link is followed: model caches are made of links, and the caller named the
 * place.
 * @throws UserError when there is no such regular file, ToolError when a later read fails.
 */
function openRandomAccess(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be opened: ${cause.code}`, { cause });
    }
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
    if (!stats.isFile()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is not a regular file`);
    }
    const stamp = stampOf(stats);
    return {
        size: Number(stats.size),
        local: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), stamp },
        assertUnchanged() {
            if (stampOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true })) !== stamp) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`${path} was changed while it was read`);
            }
        },
        async readInto(target, position) {
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`${path} cannot be read at byte ${position + filled}: ${code}`, { cause });
            }
            return filled;
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
/** Changes whenever a file is replaced or written to. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
/** Whether anything is there. */
function pathExists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
}
/** What a path is: the names inside a folder (sorted), or `null` for a file. @throws UserError when it is neither. */
function folderNames(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).sort() : null;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be opened: ${cause.code}`, { cause });
    }
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

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRegistry: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
/* harmony import */ var _source_random_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6392);
/* harmony import */ var _read_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6140);





/** Folders of a registry lie at most so deep: registry/org/name.json. */
const DEPTH = 3;
/**
 * Entries of the files and folders given, one at a time, in the order of their paths. In a folder every `.json` is an
 * entry.
 * @throws UserError naming the file when there is none, or one cannot be read as an entry.
 */
async function* readRegistry(paths) {
    let count = 0;
    for (const { path, shown } of paths) {
        const files = entriesIn(path, shown, DEPTH);
        if (files.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown} holds no fingerprint (.json)`);
        for (const file of files) {
            count += 1;
            if (count > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.fingerprints) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the registry holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.fingerprints} entries`);
            }
            yield { entry: (0,_read_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .h)(await textOf(file.path, file.shown), file.shown), file: file.shown };
        }
    }
}
function entriesIn(path, shown, depth) {
    const names = (0,_source_random_access_js__WEBPACK_IMPORTED_MODULE_3__/* .folderNames */ .Hw)(path);
    if (names === null)
        return [{ path, shown }];
    return names.flatMap((name) => {
        const inner = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name), shown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shown, name) };
        if (name.endsWith('.json'))
            return [inner];
        if (depth === 0 || name.startsWith('.') || name.includes('.md'))
            return [];
        return (0,_source_random_access_js__WEBPACK_IMPORTED_MODULE_3__/* .folderNames */ .Hw)(inner.path) === null ? [] : entriesIn(inner.path, inner.shown, depth - 1);
    });
}
async function textOf(path, shown) {
    const file = (0,_source_random_access_js__WEBPACK_IMPORTED_MODULE_3__/* .openRandomAccess */ .c9)(path);
    try {
        if (file.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.fingerprintBytes) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown}: larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.fingerprintBytes} bytes, which no fingerprint is`);
        }
        const bytes = new Uint8Array(file.size);
        return Buffer.from(bytes.subarray(0, await file.readInto(bytes, 0))).toString('utf8');
    }
    finally {
        file.close();
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

}}})
