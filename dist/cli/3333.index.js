(__chunk_url__ => {"use strict"; return {id: 3333, ids: [3333], modules: {

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

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   O: () => (/* binding */ isDecodable),
/* harmony export */   pP: () => (/* binding */ bytesOfElement)
/* harmony export */ });
/* harmony import */ var _numbers_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);

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
    if (!Object.hasOwn(BUILD, dtype))
        return null;
    const built = BUILD[dtype]();
    tables.set(dtype, built);
    return built;
}
/** Types whose stored bytes are numbers by themselves. */
function isDecodable(dtype) {
    return dtype === 'F32' || dtype === 'F64' || dtype === 'BF16' || Object.hasOwn(BUILD, dtype);
}
const ELEMENT_BYTES = {
    F64: 8,
    F32: 4,
    F16: 2,
    BF16: 2,
    F8_E4M3: 1,
    F8_E5M2: 1,
    I8: 1,
    U8: 1,
};
/** Bytes of one stored number of a type that `decode` knows. */
function bytesOfElement(dtype) {
    if (!Object.hasOwn(ELEMENT_BYTES, dtype))
        throw new TypeError(`${dtype} is not decodable`);
    return ELEMENT_BYTES[dtype];
}
/** Elements that one call of the inner loop takes: longer runs are compiled worse by V8. */
const BLOCK = 16_384;
/**
 * Decodes little-endian `bytes` into `target`, element by element. F32, F16, BF16 and the F8 types come out exactly;
 * F64 is rounded to the nearest F32; I8 and U8 give their codes. `bytes` must begin at an offset that its element size divides.
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
    if (dtype === 'BF16') {
        (0,_numbers_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowKernel */ .y1)().widen(bytes, target);
        return;
    }
    if (dtype === 'I8' || dtype === 'U8') {
        target.set(dtype === 'I8' ? new Int8Array(buffer, byteOffset, byteLength) : bytes);
        return;
    }
    const values = tableOf(dtype);
    if (values === null)
        throw new TypeError(`${dtype} is not decodable`);
    const codes = values.length === 256 ? bytes : new Uint16Array(buffer, byteOffset, byteLength / 2);
    for (let start = 0; start < codes.length; start += BLOCK) {
        lookUp(values, codes, target, start, Math.min(codes.length, start + BLOCK));
    }
}
function lookUp(values, codes, target, start, end) {
    for (let index = start; index < end; index += 1)
        target[index] = values[codes[index]];
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ GRAM_BYTES),
/* harmony export */   CW: () => (/* binding */ ROWS_BYTES),
/* harmony export */   bF: () => (/* binding */ SUMS_BYTES),
/* harmony export */   hK: () => (/* binding */ CODES_BYTES)
/* harmony export */ });
// Generated by scripts/kernel/build.mjs from scripts/kernel/*.wat. Do not edit.
const SUMS_BYTES = [
    'AGFzbQEAAAABDgJgAn97AGAEf39/fwF/Ag8BA2VudgZtZW1vcnkCAAADBAMAAQEGBgF/AUEACwccAwVlcXVhbAMABmZsb2F0cwABB2JmbG9hdH',
    'MAAgrBCQM8ACAAIAD9AAQAIAH9X/3wAf0LBAAgACAA/QAEECABIAH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf0LBBAL2gQCA38Le0EAJAACQANA',
    'IAQgAkYNASACIARrIQYgBkGAAUsEQEGAASEGCyAGIQX9DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAA',
    'AAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRADQCAA/QAEACAA/QAE',
    'EP0NAAECAwgJCgsQERITGBkaGyEHIAH9AAQAIAH9AAQQ/Q0AAQIDCAkKCxAREhMYGRobIQggECAHIAj9N/2xASEQIAsgB/3kASELIAwgCP3kAS',
    'EMIA0gByAH/eYB/eQBIQ0gDiAIIAj95gH95AEhDiAPIAcgCP3mAf3kASEPIAD9AAQAIAD9AAQQ/Q0EBQYHDA0ODxQVFhccHR4fIQcgAf0ABAAg',
    'Af0ABBD9DQQFBgcMDQ4PFBUWFxwdHh8hCCAQIAcgCP03/bEBIRAgCyAH/eQBIQsgDCAI/eQBIQwgDSAHIAf95gH95AEhDSAOIAggCP3mAf3kAS',
    'EOIA8gByAI/eYB/eQBIQ8gAEEgaiEAIAFBIGohASAFQQFrIgUNAAsgDSAN/eUBIA4gDv3lAf3kASERIBH9DAAAAAAAAAAAAAAAAAAAAAD9Qf2j',
    'AUUNASADQQBqIAsQACADQSBqIAwQACADQcAAaiANEAAgA0HgAGogDhAAIANBgAFqIA8QACMAIBD9GwAgEP0bAWogEP0bAiAQ/RsDampqJAAgBC',
    'AGaiEEDAALCyAEC6UEAgN/C3tBACQAAkADQCAEIAJGDQEgAiAEayEGIAZBgAFLBEBBgAEhBgsgBiEF/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAA',
    'AAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAA',
    'AAAAAAAAAAAAAAACEQA0AgAP0ABAAhCSAB/QAEACEKIBAgCSAK/S39kQEhECAJQRD9qwEhByAKQRD9qwEhCCALIAf95AEhCyAMIAj95AEhDCAN',
    'IAcgB/3mAf3kASENIA4gCCAI/eYB/eQBIQ4gDyAHIAj95gH95AEhDyAJ/QwAAP//AAD//wAA//8AAP///U4hByAK/QwAAP//AAD//wAA//8AAP',
    '///U4hCCALIAf95AEhCyAMIAj95AEhDCANIAcgB/3mAf3kASENIA4gCCAI/eYB/eQBIQ4gDyAHIAj95gH95AEhDyAAQRBqIQAgAUEQaiEBIAVB',
    'AWsiBQ0ACyANIA395QEgDiAO/eUB/eQBIREgEf0MAAAAAAAAAAAAAAAAAAAAAP1B/aMBRQ0BIANBAGogCxAAIANBIGogDBAAIANBwABqIA0QAC',
    'ADQeAAaiAOEAAgA0GAAWogDxAAIBD9fyEQIwAgEP0bACAQ/RsBaiAQ/RsCIBD9GwNqamokACAEIAZqIQQMAAsLIAQL',
].join('');
const GRAM_BYTES = [
    'AGFzbQEAAAABEAJgAn97AGAHf39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMDAgABBwgBBGdyYW0AAQrbBAI7AQF7IAH9XyABIAH9DQgJCgsMDQ',
    '4PCAkKCwwNDg/9X/3wASECIAAgACsDACAC/SEAIAL9IQGgoDkDAAucBAIKfwt7A0AgACAHIARsaiELIAsgBGohDEEAIQgDQCABIAggBGxqIQ0g',
    'DSAEaiEOIA4gBGohDyAPIARqIRD9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRb9DA',
    'AAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAA',
    'AAAAAAAAAAAAAAAAACEbQQAhCQNAIAsgCWr9AAQAIREgDCAJav0ABAAhEiANIAlq/QAEACETIBQgESAT/eYB/eQBIRQgGCASIBP95gH95AEhGC',
    'AOIAlq/QAEACETIBUgESAT/eYB/eQBIRUgGSASIBP95gH95AEhGSAPIAlq/QAEACETIBYgESAT/eYB/eQBIRYgGiASIBP95gH95AEhGiAQIAlq',
    '/QAEACETIBcgESAT/eYB/eQBIRcgGyASIBP95gH95AEhGyAJQRBqIgkgBEkNAAsgBSAHIAZsIAhBCGxqaiEKIApBAGogFBAAIApBCGogFRAAIA',
    'pBEGogFhAAIApBGGogFxAAIAogBmohCiAKQQBqIBgQACAKQQhqIBkQACAKQRBqIBoQACAKQRhqIBsQACAIQQRqIgggA0kNAAsgB0ECaiIHIAJJ',
    'DQALCw==',
].join('');
const ROWS_BYTES = [
    'AGFzbQEAAAABIQVgA39/fwBgAn9/AX9gBH9/f38AYAN/f3wAYAN/f38BfAIPAQNlbnYGbWVtb3J5AgAAAwcGAAEAAgMEBzYGBXdpZGVuAAAGZm',
    'luaXRlAAEKYWRkQ29sdW1ucwACBmNlbnRyZQADBXNjYWxlAAQDZG90AAUKoAUGRgEBewNAIAD9AAQAIQMgASAD/akBQRD9qwH9CwQAIAEgA/2q',
    'AUEQ/asB/QsEECAAQRBqIQAgAUEgaiEBIAJBAWsiAg0ACwtGAQJ7A0AgAP0ABAAhAiADIAIgAv3lAf3kASEDIABBEGohACABQQFrIgENAAsgA/',
    '0MAAAAAAAAAAAAAAAAAAAAAP1B/aMBC2ABAXsDQCAA/QAEACEDIAEgAf0ABAAgA/1f/fAB/QsEACABIAH9AAQQIAMgA/0NCAkKCwwNDg8ICQoL',
    'DA0OD/1f/fAB/QsEECAAQRBqIQAgAUEgaiEBIAJBAWsiAg0ACwvYAQEHewNAIAD9AAQAIQQgBP1fIQUgBCAE/Q0ICQoLDA0ODwgJCgsMDQ4P/V',
    '8hBiAHIAUgBf3yAf3wASEHIAggBiAG/fIB/fABIQggBSAB/QAEAP3xASEFIAYgAf0ABBD98QEhBiAJIAUgBf3yAf3wASEJIAogBiAG/fIB/fAB',
    'IQogACAF/V4gBv1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAAQRBqIQAgAUEgaiEBIAJBAWsiAg0ACyADIAf9CwQAIAMgCP0LBBAgAyAJ/QsEIC',
    'ADIAr9CwQwC2cBAnsgAv0UIQQDQCAA/QAEACEDIAAgA/1fIAT98gH9XiADIAP9DQgJCgsMDQ4PCAkKCwwNDg/9XyAE/fIB/V79DQABAgMEBQYH',
    'EBESExQVFhf9CwQAIABBEGohACABQQFrIgENAAsLbQEDewNAIAD9AAIAIAH9AAIA/eYBIQMgBCAD/V/98AEhBCAFIAMgA/0NCAkKCwwNDg8ICQ',
    'oLDA0OD/1f/fABIQUgAEEQaiEAIAFBEGohASACQQFrIgINAAsgBCAF/fABIQQgBP0hACAE/SEBoAs=',
].join('');
const CODES_BYTES = [
    'AGFzbQEAAAABLwdgBH9/f38AYAJ/fwF8YAR/f399AGABewF/YAJ/ewBgB39/f39/f38AYAJ/fwF/Ag8BA2VudgZtZW1vcnkCAAADCAcAAQIDBA',
    'UGBzAFBGZvbGQAAAdzcXVhcmVzAAEGZW5jb2RlAAIIcHJvZHVjdHMABQdsYXJnZXN0AAYK0gcHbQIDfwF7A0D9DAAAAAAAAAAAAAAAAAAAAAAh',
    'ByAEIQUgAiEGA0AgByAAIAVq/QAEACABIAVq/QAEAP3mAf3kASEHIAVBgAhqIQUgBkEBayIGDQALIAMgBGogB/0LBAAgBEEQaiIEQYAISQ0ACw',
    'tvAQV7A0AgAP0ABAAhAiAC/V8hAyACIAL9DQgJCgsMDQ4PCAkKCwwNDg/9XyEEIAUgAyAD/fIB/fABIQUgBiAEIAT98gH98AEhBiAAQRBqIQAg',
    'AUEBayIBDQALIAUgBv3wASEFIAX9IQAgBf0hAaALTQEBeyAD/RMhBANAIAEgAP0ABAAgBP3mAf1q/fgBIAD9AAQQIAT95gH9av34Af2FAf0LBA',
    'AgAEEgaiEAIAFBEGohASACQQFrIgINAAsLGQAgAP0bACAA/RsBaiAA/RsCIAD9GwNqagsRACAAIAAoAgAgARADajYCAAucBAIKfwt7A0AgACAH',
    'IARsaiELIAsgBGohDEEAIQgDQCABIAggBGxqIQ0gDSAEaiEOIA4gBGohDyAPIARqIRD9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAA',
    'AAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAA',
    'AAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEbQQAhCQNAIAsgCWr9AAQAIREgDCAJav0ABAAhEiANIAlq/QAEAC',
    'ETIBQgESAT/boB/a4BIRQgGCASIBP9ugH9rgEhGCAOIAlq/QAEACETIBUgESAT/boB/a4BIRUgGSASIBP9ugH9rgEhGSAPIAlq/QAEACETIBYg',
    'ESAT/boB/a4BIRYgGiASIBP9ugH9rgEhGiAQIAlq/QAEACETIBcgESAT/boB/a4BIRcgGyASIBP9ugH9rgEhGyAJQRBqIgkgBEkNAAsgBSAHIA',
    'ZsIAhBBGxqaiEKIApBAGogFBAEIApBBGogFRAEIApBCGogFhAEIApBDGogFxAEIAogBmohCiAKQQBqIBgQBCAKQQRqIBkQBCAKQQhqIBoQBCAK',
    'QQxqIBsQBCAIQQRqIgggA0kNAAsgB0ECaiIHIAJJDQALC1oBAXsDQCACIAD9AAQA/aAB/bgBIQIgAEEQaiEAIAFBAWsiAQ0ACyACIAIgAv0NCA',
    'kKCwwNDg8AAQIDBAUGB/24ASECIAL9GwAgAv0bASAC/RsAIAL9GwFKGws=',
].join('');


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ut: () => (/* binding */ MOST_LAGS),
/* harmony export */   y1: () => (/* binding */ rowKernel)
/* harmony export */ });
/* unused harmony exports scriptRowKernel, wasmRowKernel */
/* harmony import */ var _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6676);
/* harmony import */ var _web_assembly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6430);


/** Numbers of the longest row that is worked on in the kernel's memory. */
const LONGEST = 65_536;
/** Numbers that stay in the nearest cache, before and after they are widened. */
const NEAR = 4_096;
const MOST_LAGS = 8;
/** Share of a row's squares below which what is left of equal rows is rounding, not signal. */
const ROUNDING = 1e-10;
function factorOf(raw, energy) {
    return raw > 0 && energy > raw * ROUNDING ? 1 / Math.sqrt(energy) : 0;
}
/** In TypeScript. Squares run in four lanes, and the first and third are added before the second and fourth. */
function scriptRowKernel() {
    return {
        widen(codes, target) {
            const halves = new Uint16Array(codes.buffer, codes.byteOffset, target.length);
            const words = new Uint32Array(target.buffer, target.byteOffset, target.length);
            for (let at = 0; at < words.length; at += 1)
                words[at] = halves[at] << 16;
        },
        isFinite: (values) => values.every((value) => value - value === 0),
        standardise(rows, width) {
            const count = rows.length / width;
            const means = new Float64Array(width);
            for (let row = 0; row < count; row += 1) {
                for (let at = 0; at < width; at += 1)
                    means[at] += rows[row * width + at];
            }
            for (let at = 0; at < width; at += 1)
                means[at] /= count;
            for (let row = 0; row < count; row += 1) {
                scaleRow(rows.subarray(row * width, (row + 1) * width), means);
            }
        },
        lagged: (rows, width, lags) => laggedBy(rows, width, lags, (row, { lag, moved }) => {
            const lanes = new Float64Array(4);
            const one = (row - lag) * width;
            const two = row * width + moved;
            for (let at = 0; at < width - moved; at += 1) {
                lanes[at & 3] += Math.fround(rows[one + at] * rows[two + at]);
            }
            return sumOf(lanes);
        }),
    };
}
function laggedBy(rows, width, lags, product, before = () => undefined) {
    const values = [];
    for (let row = 0; row * width < rows.length; row += 1) {
        before(row);
        for (const one of lags)
            if (one.lag <= row && one.moved < width)
                values.push(product(row, one));
    }
    return values;
}
function scaleRow(row, means) {
    const raw = new Float64Array(4);
    const own = new Float64Array(4);
    for (let at = 0; at < row.length; at += 1) {
        const lane = at & 3;
        raw[lane] += row[at] * row[at];
        const value = row[at] - means[at];
        row[at] = value;
        own[lane] += value * value;
    }
    const factor = factorOf(sumOf(raw), sumOf(own));
    for (let at = 0; at < row.length; at += 1)
        row[at] *= factor;
}
function sumOf(lanes) {
    return lanes[0] + lanes[2] + (lanes[1] + lanes[3]);
}
/** Numbers from one kept row to the next; behind the longest row are zeros. */
const APART = LONGEST + 4;
const KEPT = MOST_LAGS + 1;
/** The loops of scripts/kernel/rows.wat; `null` where this runtime has no WebAssembly with SIMD. */
function wasmRowKernel() {
    const made = (0,_web_assembly_js__WEBPACK_IMPORTED_MODULE_1__/* .assembled */ .t)(_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS_BYTES */ .CW, LONGEST * 12 + 64 + KEPT * APART * 4);
    if (made === null)
        return null;
    const { memory } = made;
    const kernel = made.exports;
    const row = new Float32Array(memory, 0, LONGEST);
    const codes = new Uint8Array(memory, LONGEST * 4, LONGEST * 2);
    const means = new Float64Array(memory, LONGEST * 4, LONGEST);
    const squares = new Float64Array(memory, LONGEST * 12, 8);
    const kept = new Float32Array(memory, LONGEST * 12 + 64, KEPT * APART);
    const slow = scriptRowKernel();
    const take = (values) => {
        row.set(values);
        const groups = Math.ceil(values.length / 4);
        row.fill(0, values.length, groups * 4);
        return groups;
    };
    return {
        widen(stored, target) {
            for (let at = 0; at < target.length; at += NEAR) {
                const count = Math.min(NEAR, target.length - at);
                codes.set(stored.subarray(2 * at, 2 * (at + count)));
                kernel.widen(codes.byteOffset, 0, Math.ceil(count / 8));
                target.set(row.subarray(0, count), at);
            }
        },
        isFinite(values) {
            for (let at = 0; at < values.length; at += LONGEST) {
                const part = values.subarray(at, at + LONGEST);
                if (kernel.finite(0, take(part)) === 0)
                    return false;
            }
            return true;
        },
        standardise(rows, width) {
            if (width > LONGEST || width === 0)
                return slow.standardise(rows, width);
            const count = rows.length / width;
            const part = (index) => rows.subarray(index * width, (index + 1) * width);
            means.fill(0, 0, Math.min(LONGEST, width + 4));
            for (let index = 0; index < count; index += 1) {
                kernel.addColumns(0, means.byteOffset, take(part(index)));
            }
            for (let at = 0; at < width; at += 1)
                means[at] /= count;
            for (let index = 0; index < count; index += 1) {
                const target = part(index);
                const groups = take(target);
                kernel.centre(0, means.byteOffset, groups, squares.byteOffset);
                kernel.scale(0, groups, factorOf(sumOf(squares.subarray(0, 4)), sumOf(squares.subarray(4))));
                target.set(row.subarray(0, width));
            }
        },
        lagged(rows, width, lags) {
            if (width > LONGEST)
                return slow.lagged(rows, width, lags);
            const slot = (index) => (index % KEPT) * APART;
            return laggedBy(rows, width, lags, (index, { lag, moved }) => kernel.dot(kept.byteOffset + 4 * slot(index - lag), kept.byteOffset + 4 * (slot(index) + moved), Math.ceil((width - moved) / 4)), (index) => {
                kept.set(rows.subarray(index * width, (index + 1) * width), slot(index));
                kept.fill(0, slot(index) + width, slot(index) + width + 4);
            });
        },
    };
}
let shared = null;
/** The fastest of this runtime. */
function rowKernel() {
    shared ??= wasmRowKernel() ?? scriptRowKernel();
    return shared;
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ assembled)
/* harmony export */ });
const PAGE = 65_536;
/** Makes a module of scripts/kernel with its own memory; `null` where this runtime has no WebAssembly with SIMD. */
function assembled(base64, memoryBytes) {
    if (typeof WebAssembly === 'undefined')
        return null;
    try {
        const memory = new WebAssembly.Memory({ initial: Math.ceil(memoryBytes / PAGE) });
        const module = new WebAssembly.Module(Buffer.from(base64, 'base64'));
        return { memory: memory.buffer, exports: new WebAssembly.Instance(module, { env: { memory } }).exports };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openFrom),
  u: () => (/* binding */ openWeights)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/source/random-access.js
var random_access = __webpack_require__(6392);
;// CONCATENATED MODULE: ./build/weights/head-shape.js
const HIDDEN = ['hidden_size', 'n_embd', 'd_model', 'embed_dim', 'dim'];
const HEADS = [
    'num_attention_heads',
    'n_head',
    'num_heads',
    'n_heads',
    'encoder_attention_heads',
    'decoder_attention_heads',
];
const KEY_VALUE_HEADS = ['num_key_value_heads', 'n_head_kv', 'num_kv_heads', 'multi_query_group_num'];
const SIZE = ['head_dim', 'kv_channels', 'd_kv'];
/** Sections lie one or two deep: `text_config`, `thinker_config.audio_config`. */
const DEPTH = 4;
/** Head shapes stated anywhere in a parsed `config.json`, each once. What is no configuration states none. */
function headShapesOf(config, depth = 0) {
    if (config === null || typeof config !== 'object' || Array.isArray(config) || depth > DEPTH)
        return [];
    const section = config;
    const hidden = first(section, HIDDEN);
    const shapes = [];
    for (const name of HEADS) {
        const heads = wholeNumber(section[name]);
        const size = first(section, SIZE) ?? (hidden === null || heads === null ? null : hidden / heads);
        if (heads === null || size === null || !Number.isInteger(size))
            continue;
        shapes.push({ hidden, heads, keyValueHeads: first(section, KEY_VALUE_HEADS) ?? heads, size });
    }
    for (const value of Object.values(section))
        shapes.push(...headShapesOf(value, depth + 1));
    return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
}
function first(section, names) {
    for (const name of names) {
        const value = wholeNumber(section[name]);
        if (value !== null)
            return value;
    }
    return null;
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/evidence/weights/lfs-pointer.js
var lfs_pointer = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/weights/readers/weight-folder.js



/** Opens a file; a Git LFS pointer in its place gives the hash of what it stands for. */
async function openFile(folder, name) {
    const file = await folder.open(name);
    try {
        const pointer = await pointerOf(file);
        if (pointer === null)
            return { path: name, file };
        file.close();
        return { path: name, ...pointer };
    }
    catch (error) {
        file.close();
        throw error;
    }
}
function isPointer(file) {
    return 'sha256' in file;
}
async function pointerOf(file) {
    if (file.size >= lfs_pointer/* POINTER_BYTES */.Y)
        return null;
    const bytes = new Uint8Array(file.size);
    return (0,lfs_pointer/* parseLfsPointer */.y)(bytes.subarray(0, await file.readInto(bytes, 0)));
}
/** A small file, whole. @throws ToolError when it is larger than a declarative file is read. */
async function readSmall(folder, name) {
    const file = await folder.open(name);
    try {
        if (file.size > limits/* limits */.F.largeFileBytes) {
            throw new errors/* ToolError */.v4(`${name}: the index is larger than ${limits/* limits */.F.largeFileBytes} bytes`);
        }
        const bytes = new Uint8Array(file.size);
        return bytes.subarray(0, await file.readInto(bytes, 0));
    }
    finally {
        file.close();
    }
}

;// CONCATENATED MODULE: ./build/weights/heads-beside.js


const CONFIGURATION = 'config.json';
/** Head shapes that `config.json` beside the weights states. A missing or broken file states none: attention is left out. */
async function headsBeside(folder) {
    if (folder.names !== null && !folder.names.includes(CONFIGURATION))
        return [];
    try {
        const bytes = await readSmall(folder, CONFIGURATION);
        return headShapesOf(JSON.parse(new TextDecoder().decode(bytes)));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/evidence/weights/weight-file.js
var weight_file = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/evidence/weights/weights-index.js
var weights_index = __webpack_require__(2462);
;// CONCATENATED MODULE: ./build/weights/readers/choose-files.js




/** In the order in which a folder is asked: what is meant for use first, then what it was made from. */
const FORMATS = ['safetensors', 'pytorch', 'gguf', 'onnx'];
const WHOLE = {
    safetensors: /^model\.safetensors$/,
    pytorch: /^pytorch_model\.bin$/,
    gguf: /^model\.gguf$/i,
    onnx: /^model\.onnx$/,
};
const NUMBERED = {
    safetensors: /^(.*)-(\d{5})-of-(\d{5})\.safetensors$/,
    pytorch: /^(.*)-(\d{5})-of-(\d{5})\.bin$/,
    gguf: /^(.*)-(\d{5})-of-(\d{5})\.gguf$/,
    onnx: /^(?!)()()$/,
};
/**
 * The files that one named file means: itself, the shards of an index, or all parts of a split file.
 * @throws UserError when its name is of no format that is read.
 */
async function chooseByName(folder, name) {
    const index = (0,weight_file/* indexFormat */.Wk)(name);
    if (index === 'safetensors' || index === 'pytorch')
        return fromIndex(folder, name, index);
    const format = formatOf(name);
    if (format === null) {
        throw new errors/* UserError */.yo(`${name} is not a format this version compares. Give a .safetensors, .gguf, .onnx or PyTorch file (.bin, .pt, .pth, .ckpt), an index of such files, or a folder that holds one`);
    }
    const part = format === 'gguf' ? NUMBERED.gguf.exec(name) : null;
    if (part === null)
        return { format, files: [name], expected: null };
    const [, stem, , count] = part;
    return { format, files: partsOf(stem, Number(count), 'gguf'), expected: null };
}
/** Format of a file by its name alone. */
function formatOf(name) {
    if (/\.onnx$/i.test(name))
        return 'onnx';
    const format = (0,weight_file/* weightName */.aP)(name, () => false)?.format ?? null;
    // Data of an ONNX model lie beside it and are no model by themselves.
    return format === 'onnx' || format === 'other' ? null : format;
}
function partsOf(stem, count, ending) {
    if (count < 1 || count > PARTS)
        throw new errors/* UserError */.yo(`${stem}: ${count} parts are no split file`);
    return Array.from({ length: count }, (_, at) => `${stem}-${String(at + 1).padStart(5, '0')}-of-${String(count).padStart(5, '0')}.${ending}`);
}
const PARTS = 10_000;
/** The files of the model in a folder. @throws UserError when there is none, or several that none is chosen of. */
async function chooseInFolder(folder, names) {
    for (const format of FORMATS) {
        const indexes = names.filter((name) => (0,weight_file/* indexFormat */.Wk)(name) === format);
        const index = indexes.find((name) => /^(model|pytorch_model)\./.test(name)) ?? indexes[0];
        if (index !== undefined) {
            if (indexes.length > 1 && !/^(model\.safetensors|pytorch_model\.bin)\.index\.json$/.test(index)) {
                throw several(folder, indexes);
            }
            return fromIndex(folder, index, format);
        }
        const files = names.filter((name) => formatOf(name) === format && isWeights(format, name));
        if (files.length === 0)
            continue;
        const whole = files.find((name) => WHOLE[format].test(name));
        if (whole !== undefined)
            return { format, files: [whole], expected: null };
        if (files.length > 1 || NUMBERED[format].test(files[0]))
            checkNumbering(folder, files, format);
        return { format, files, expected: null };
    }
    throw new errors/* UserError */.yo(`${folder.shown} holds no .safetensors, .gguf, .onnx or PyTorch file. Give the folder or file that holds the weights`);
}
/** A `.bin` beside a model may be anything. */
function isWeights(format, name) {
    return format !== 'pytorch' || (0,weight_file/* weightName */.aP)(name, () => false)?.certain === true;
}
/** Files `x-00001-of-00003.safetensors` without an index are one model only when all of them are there. */
function checkNumbering(folder, files, format) {
    const parts = files.map((name) => NUMBERED[format].exec(name));
    const [first] = parts;
    const stems = new Set(parts.map((part) => `${part?.[1]} ${part?.[3]}`));
    if (first === null || first === undefined || parts.includes(null) || stems.size > 1) {
        throw several(folder, files);
    }
    if (Number(first[3]) !== files.length) {
        throw new errors/* UserError */.yo(`${folder.shown} holds ${files.length} of ${Number(first[3])} shards and no index`);
    }
}
function several(folder, names) {
    return new errors/* UserError */.yo(`${folder.shown} holds several models (${names.slice(0, 4).join(', ')}). Name one of the files`);
}
async function fromIndex(folder, name, format) {
    try {
        const { shards } = (0,weights_index/* parseWeightsIndex */.Z)(await readSmall(folder, name));
        return { format, files: [...shards.keys()], expected: shards };
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4 && !cause.message.startsWith(name)) {
            throw new errors/* ToolError */.v4(`${name}: ${cause.message}`, { cause });
        }
        throw cause;
    }
}

// EXTERNAL MODULE: ./build/weights/decode.js
var decode = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/weights/readers/weight-file.js

/** `length` bytes of a file from `at` on, as a new buffer. @throws ToolError with the byte where the file ends early. */
async function readExactly({ path, file }, at, length) {
    const bytes = new Uint8Array(new ArrayBuffer(length));
    const got = await file.readInto(bytes, at);
    if (got < length)
        throw new errors/* ToolError */.v4(`${path}: the file ends early (byte ${at + got})`);
    return Buffer.from(bytes.buffer);
}
/** A name of a hostile file as an error may show it. */
function quote(name) {
    return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

;// CONCATENATED MODULE: ./build/weights/readers/gather.js


/** Bytes of a strided tensor that are read at a time when its elements lie apart. */
const SPAN = 1 << 20;
/** Brings stored bytes together in one buffer that is used again by the next reading, and counts what was read. */
class Gatherer {
    bytesRead = 0;
    #raw = new Uint8Array(new ArrayBuffer(1 << 16));
    #span = new Uint8Array(0);
    /**
     * Stored bytes `start` to `end` of a tensor, beginning at an offset of the buffer that every element size divides.
     * @throws ToolError naming file and byte when the file ends inside of them.
     */
    async read(tensor, start, end) {
        const { place, info } = tensor;
        if (this.#raw.length < end - start)
            this.#raw = new Uint8Array(new ArrayBuffer(end - start));
        const target = this.#raw.subarray(0, end - start);
        if (place.kind === 'memory')
            target.set(place.bytes.subarray(start, end));
        else if (place.kind === 'run')
            await this.#fill(place.file, info.name, target, place.at + start);
        else
            return this.#gather(tensor, place, start, end);
        return target;
    }
    async #fill({ path, file }, name, target, at) {
        const got = await file.readInto(target, at);
        this.bytesRead += got;
        if (got < target.length) {
            throw new errors/* ToolError */.v4(`${path}: the file ends inside tensor ${quote(name)} (byte ${at + got})`);
        }
    }
    async #gather({ info }, place, start, end) {
        const { elementBytes: size } = place;
        const first = Math.floor(start / size);
        const last = Math.ceil(end / size);
        if (this.#raw.length < (last - first) * size) {
            this.#raw = new Uint8Array(new ArrayBuffer((last - first) * size));
        }
        const target = this.#raw.subarray(0, (last - first) * size);
        const { shape } = info;
        if (shape.length === 2 && place.strides[0] === 1 && place.strides[1] !== 1) {
            await this.#columns(info.name, shape[1], place, first, last, target);
        }
        else
            await this.#runs(info.name, shape, place, first, last, target);
        return target.subarray(start - first * size, end - first * size);
    }
    /** A transposed matrix: elements of one column lie together. */
    async #columns(name, width, place, first, last, target) {
        const { elementBytes: size, strides, file, at } = place;
        const firstRow = Math.floor(first / width);
        const lastRow = Math.ceil(last / width);
        const apart = strides[1] * size;
        const wanted = (lastRow - firstRow) * size;
        // Columns that lie close are read together, the gaps between them too.
        const together = apart > 0 && apart <= wanted * 4 ? Math.max(1, Math.min(width, Math.floor(SPAN / apart))) : 1;
        for (let column = 0; column < width; column += together) {
            const columns = Math.min(together, width - column);
            const span = this.#spanOf((columns - 1) * apart + wanted);
            await this.#fill(file, name, span, at + firstRow * size + column * apart);
            for (let index = 0; index < columns; index += 1) {
                for (let row = firstRow; row < lastRow; row += 1) {
                    const element = row * width + column + index - first;
                    if (element < 0 || element >= last - first)
                        continue;
                    const from = index * apart + (row - firstRow) * size;
                    for (let byte = 0; byte < size; byte += 1)
                        target[element * size + byte] = span[from + byte];
                }
            }
        }
    }
    /** Runs of the axes at the end that lie together, one reading each. */
    async #runs(name, shape, place, first, last, target) {
        const { elementBytes: size, strides, file, at } = place;
        let axis = shape.length;
        let run = 1;
        while (axis > 0 && (strides[axis - 1] === run || shape[axis - 1] === 1)) {
            axis -= 1;
            run *= shape[axis];
        }
        for (let element = first; element < last;) {
            const inside = element % run;
            const length = Math.min(run - inside, last - element);
            let rest = Math.floor(element / run);
            let offset = inside;
            for (let index = axis - 1; index >= 0; index -= 1) {
                offset += (rest % shape[index]) * strides[index];
                rest = Math.floor(rest / shape[index]);
            }
            const part = target.subarray((element - first) * size, (element - first + length) * size);
            await this.#fill(file, name, part, at + offset * size);
            element += length;
        }
    }
    #spanOf(length) {
        if (this.#span.length < length)
            this.#span = new Uint8Array(length);
        return this.#span.subarray(0, length);
    }
}

// EXTERNAL MODULE: ./build/evidence/weights/parameter-count.js
var parameter_count = __webpack_require__(1679);
;// CONCATENATED MODULE: ./build/weights/readers/packed/members.js
/** A tensor under a name that has to be there. */
function part(members, name, dtypes) {
    const found = members.get(name);
    return found !== undefined && dtypes.test(found.info.dtype) ? found : null;
}

;// CONCATENATED MODULE: ./build/weights/readers/packed/bitsandbytes.js





/**
 * A weight of bitsandbytes with 4 bits (nf4 or fp4): two codes a byte, the first in the high half, a table of 16 values, a
 * largest value for each block, which may be quantised itself. `null` when `name` is no such weight, a reason when its
 * state is not one this reader knows.
 */
async function unpackedFourBits(members, name, read) {
    const codes = part(members, name, /^U8$/);
    const absmax = part(members, `${name}.absmax`, /^(F32|U8)$/);
    const map = part(members, `${name}.quant_map`, /^F32$/);
    const state = members.get(`${name}.quant_state.bitsandbytes__nf4`) ??
        members.get(`${name}.quant_state.bitsandbytes__fp4`);
    if (codes === null || absmax === null || map === null || state === undefined)
        return null;
    if (state.info.bytes > limits/* limits */.F.quantStateBytes)
        return 'its quant_state is too long';
    const known = parseState(await read(state, 0, state.info.bytes));
    if (known === null)
        return 'its quant_state is not one of bitsandbytes with 4 bits';
    const nestedAbsmax = part(members, `${name}.nested_absmax`, /^F32$/);
    const nestedMap = part(members, `${name}.nested_quant_map`, /^F32$/);
    const parts = { codes, absmax, map, nestedAbsmax, nestedMap };
    const elements = known.shape.reduce((product, size) => product * size, 1);
    if (!fits(parts, known, elements))
        return 'its parts do not fit its quant_state';
    return {
        parts: [codes, absmax, map, state, nestedAbsmax, nestedMap].flatMap((one) => one === null ? [] : [one.info.name]),
        tensor: {
            info: {
                name,
                dtype: 'bitsandbytes 4',
                shape: known.shape,
                elements,
                bytes: codes.info.bytes,
                unreadable: null,
            },
            place: codes.place,
            numbers: { kind: 'packed', packing: new FourBits(name, parts, known) },
        },
    };
}
function fits({ codes, absmax, map, nestedAbsmax, nestedMap }, state, elements) {
    const blocks = Math.ceil(elements / state.blockSize);
    if (codes.info.elements !== Math.ceil(elements / 2) || absmax.info.elements !== blocks)
        return false;
    if (map.info.elements !== 16)
        return false;
    if (absmax.info.dtype === 'F32')
        return nestedAbsmax === null;
    return (nestedAbsmax !== null &&
        nestedMap?.info.elements === 256 &&
        nestedAbsmax.info.elements === Math.ceil(blocks / state.nestedBlockSize));
}
function parseState(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
    if (typeof value !== 'object' || value === null)
        return null;
    const { quant_type, blocksize, shape, nested_blocksize, nested_offset } = value;
    if ((quant_type !== 'nf4' && quant_type !== 'fp4') || !isSize(blocksize))
        return null;
    if (!Array.isArray(shape) || shape.length === 0 || shape.length > 8 || !shape.every(isSize))
        return null;
    const nestedBlockSize = nested_blocksize ?? 256;
    const nestedOffset = nested_offset ?? 0;
    if (!isSize(nestedBlockSize) || typeof nestedOffset !== 'number')
        return null;
    return { shape, blockSize: blocksize, nestedBlockSize, nestedOffset };
}
function isSize(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
class FourBits {
    #name;
    #parts;
    #state;
    #map = null;
    #absmax = null;
    constructor(name, parts, state) {
        this.#name = name;
        this.#parts = parts;
        this.#state = state;
    }
    async rows(start, count, target, read) {
        const { shape, blockSize } = this.#state;
        const width = shape.slice(1).reduce((product, size) => product * size, 1);
        this.#map ??= await numbers(this.#parts.map, read);
        this.#absmax ??= await this.#largest(read);
        const first = start * width;
        const last = first + count * width;
        const bytes = await read(this.#parts.codes.info.name, first >> 1, (last + 1) >> 1);
        for (let element = first; element < last; element += 1) {
            const pair = bytes[(element >> 1) - (first >> 1)];
            const code = (element & 1) === 0 ? pair >> 4 : pair & 15;
            target[element - first] = this.#map[code] * this.#absmax[Math.floor(element / blockSize)];
        }
    }
    async #largest(read) {
        const { absmax, nestedAbsmax, nestedMap } = this.#parts;
        if (nestedAbsmax === null)
            return numbers(absmax, read);
        if (nestedMap === null)
            throw new errors/* ToolError */.v4(`tensor ${quote(this.#name)} lacks nested_quant_map`);
        const { nestedBlockSize, nestedOffset } = this.#state;
        const scales = await numbers(nestedAbsmax, read);
        const map = await numbers(nestedMap, read);
        const codes = await read(absmax.info.name, 0, absmax.info.bytes);
        return Float32Array.from(codes, (code, block) => map[code] * scales[Math.floor(block / nestedBlockSize)] + nestedOffset);
    }
}
async function numbers({ info }, read) {
    const values = new Float32Array(info.elements);
    (0,decode/* decode */.D4)(info.dtype, await read(info.name, 0, info.bytes), values);
    return values;
}

;// CONCATENATED MODULE: ./build/weights/readers/packed/mxfp4.js

/** Values of the 4-bit codes (E2M1), https://www.opencompute.org/documents/ocp-microscaling-formats-mx-v1-0-spec-final-pdf */
const CODES = [0, 0.5, 1, 1.5, 2, 3, 4, 6, -0, -0.5, -1, -1.5, -2, -3, -4, -6];
/** Codes of a block, two a byte, the first in the low half. */
const BLOCK_BYTES = 16;
const BIAS = 127;
/**
 * The experts of `NAME_blocks` [experts, rows, blocks, 16] and `NAME_scales` [experts, rows, blocks], as gpt-oss keeps
 * them, one matrix each. The rows of a gate and up matrix take turns there; they are given gate first. `null` when the
 * two do not fit.
 */
function unpackedMxfp4(members, name) {
    const blocks = part(members, `${name}_blocks`, /^U8$/);
    const scales = part(members, `${name}_scales`, /^U8$/);
    if (blocks === null || scales === null)
        return null;
    const { shape } = blocks.info;
    const [experts, rows, groups, size] = shape;
    if (shape.length !== 4 || size !== BLOCK_BYTES || String(scales.info.shape) !== String(shape.slice(0, 3))) {
        return null;
    }
    const columns = groups * BLOCK_BYTES * 2;
    const takesTurns = /(^|\.)gate_up_proj$/.test(name) && rows % 2 === 0;
    const title = /^(.*\.)?experts\.(\w+)$/.exec(name);
    const bytes = rows * groups * BLOCK_BYTES;
    const tensors = Array.from({ length: experts }, (_, expert) => {
        const packing = new Mxfp4(blocks.info.name, scales.info.name, expert * rows, groups);
        return {
            info: {
                name: title === null ? `${name}.${expert}` : `${title[1] ?? ''}experts.${expert}.${title[2]}.weight`,
                dtype: 'MXFP4',
                shape: [rows, columns],
                elements: rows * columns,
                bytes,
                unreadable: null,
            },
            place: partOf(blocks, expert * bytes),
            numbers: { kind: 'packed', packing },
            ...(takesTurns
                ? { rowOrder: (row) => (row < rows / 2 ? 2 * row : 2 * (row - rows / 2) + 1) }
                : {}),
        };
    });
    return { tensors, parts: [blocks.info.name, scales.info.name] };
}
function partOf({ place }, offset) {
    return place.kind === 'run' ? { ...place, at: place.at + offset } : place;
}
class Mxfp4 {
    #blocks;
    #scales;
    /** First row of the expert, and blocks of a row. */
    #first;
    #groups;
    constructor(blocks, scales, first, groups) {
        this.#blocks = blocks;
        this.#scales = scales;
        this.#first = first;
        this.#groups = groups;
    }
    async rows(start, count, target, read) {
        const first = (this.#first + start) * this.#groups;
        const last = first + count * this.#groups;
        const scales = (await read(this.#scales, first, last)).slice();
        const blocks = await read(this.#blocks, first * BLOCK_BYTES, last * BLOCK_BYTES);
        for (const [block, exponent] of scales.entries()) {
            // The code 255 is no number.
            const scale = exponent === 255 ? Number.NaN : 2 ** (exponent - BIAS);
            for (let at = 0; at < BLOCK_BYTES; at += 1) {
                const pair = blocks[block * BLOCK_BYTES + at];
                const to = (block * BLOCK_BYTES + at) * 2;
                target[to] = CODES[pair & 15] * scale;
                target[to + 1] = CODES[pair >> 4] * scale;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/packed/words.js



/** Which output the code at a place of an AWQ word belongs to (`AWQ_ORDER` of AutoAWQ). */
const AWQ_ORDER = [0, 2, 4, 6, 1, 3, 5, 7];
/** Bytes of packed codes that are read at a time. */
const CHUNK = 1 << 22;
/**
 * What `STEM.qweight` and its neighbours are, told by their shapes alone: GPTQ packs inputs, AWQ outputs. `null` when
 * they fit neither.
 */
function wordLayout(members, stem) {
    const qweight = part(members, `${stem}qweight`, /^I32$/);
    const qzeros = part(members, `${stem}qzeros`, /^I32$/);
    const scales = part(members, `${stem}scales`, /^(F16|BF16|F32)$/);
    if (qweight === null || qzeros === null || scales === null)
        return null;
    const shapes = [qweight, qzeros, scales].map(({ info }) => info.shape);
    if (shapes.some((shape) => shape.length !== 2))
        return null;
    const [[rows, columns], [zeroRows, zeroColumns], [groups, outputs]] = shapes;
    const packed = outputs / zeroColumns;
    if ((packed !== 8 && packed !== 4) || zeroRows !== groups)
        return null;
    const bits = packed === 8 ? 4 : 8;
    const parts = { bits, outputs, groups, qweight, qzeros, scales };
    if (columns === outputs) {
        const inputs = rows * packed;
        const groupIndex = part(members, `${stem}g_idx`, /^I32$/);
        if (groupIndex === null ? inputs % groups !== 0 : groupIndex.info.elements !== inputs)
            return null;
        return { ...parts, kind: 'GPTQ', inputs, groupIndex };
    }
    if (columns === zeroColumns && bits === 4 && rows % groups === 0) {
        return { ...parts, kind: 'AWQ', inputs: rows, groupIndex: null };
    }
    return null;
}
/** The weight of such parts as [outputs, inputs]; `added` is what GPTQ's files took from their zero points. */
function unpackedWords(stem, layout, added) {
    const { inputs, outputs, qweight, qzeros, scales, groupIndex, kind, bits } = layout;
    return {
        parts: [qweight, qzeros, scales, ...(groupIndex === null ? [] : [groupIndex])].map(({ info }) => info.name),
        tensor: {
            info: {
                name: `${stem}weight`,
                dtype: `${kind} ${bits}`,
                shape: [outputs, inputs],
                elements: outputs * inputs,
                bytes: qweight.info.bytes,
                unreadable: null,
            },
            place: qweight.place,
            numbers: { kind: 'packed', packing: new WordPacking(layout, added) },
        },
    };
}
class WordPacking {
    #layout;
    #added;
    #groups = null;
    constructor(layout, added) {
        this.#layout = layout;
        this.#added = added;
    }
    async rows(start, count, target, read) {
        const { inputs, kind } = this.#layout;
        const groupOf = await this.#groupIndex(read);
        const zeros = await this.#zeros(start, count, read);
        const scales = await this.#scales(start, count, read);
        const codes = new Uint8Array(count * inputs);
        await (kind === 'GPTQ'
            ? this.#byInputs(start, count, codes, read)
            : this.#byOutputs(start, count, codes, read));
        for (let row = 0; row < count; row += 1) {
            for (let input = 0; input < inputs; input += 1) {
                const at = groupOf[input] * count + row;
                target[row * inputs + input] = (codes[row * inputs + input] - zeros[at]) * scales[at];
            }
        }
    }
    async #groupIndex(read) {
        if (this.#groups !== null)
            return this.#groups;
        const { groupIndex, inputs, groups } = this.#layout;
        if (groupIndex === null) {
            this.#groups = Int32Array.from({ length: inputs }, (_, at) => Math.floor((at * groups) / inputs));
        }
        else {
            const bytes = await read(groupIndex.info.name, 0, groupIndex.info.bytes);
            this.#groups = Int32Array.from({ length: inputs }, (_, at) => wordAt(bytes, at) | 0);
            for (const [at, group] of this.#groups.entries()) {
                // A negative index counts from the end, as PyTorch reads it.
                if (group < 0)
                    this.#groups[at] = group + groups;
                if (group >= groups || group < -groups) {
                    throw new errors/* ToolError */.v4(`${groupIndex.info.name}: input ${at} is in group ${group} of ${groups}`);
                }
            }
        }
        return this.#groups;
    }
    /** Zero points of the wanted outputs, group after group. */
    async #zeros(start, count, read) {
        const { qzeros, groups, kind, bits } = this.#layout;
        const packed = 32 / bits;
        const width = qzeros.info.shape[1];
        const bytes = await read(qzeros.info.name, 0, qzeros.info.bytes);
        const zeros = new Float32Array(groups * count);
        const most = 2 ** bits - 1;
        for (let group = 0; group < groups; group += 1) {
            for (let row = 0; row < count; row += 1) {
                const output = start + row;
                const word = wordAt(bytes, group * width + Math.floor(output / packed));
                const place = kind === 'AWQ' ? AWQ_ORDER.indexOf(output % packed) : output % packed;
                zeros[group * count + row] = ((word >>> (place * bits)) & most) + this.#added;
            }
        }
        return zeros;
    }
    async #scales(start, count, read) {
        const { scales, groups, outputs } = this.#layout;
        const { dtype, name, bytes } = scales.info;
        const all = new Float32Array(groups * outputs);
        (0,decode/* decode */.D4)(dtype, aligned(await read(name, 0, bytes), (0,decode/* bytesOfElement */.pP)(dtype)), all);
        const wanted = new Float32Array(groups * count);
        for (let group = 0; group < groups; group += 1) {
            wanted.set(all.subarray(group * outputs + start, group * outputs + start + count), group * count);
        }
        return wanted;
    }
    /** GPTQ: a word holds one output's codes of neighbouring inputs. */
    async #byInputs(start, count, codes, read) {
        const { outputs, inputs, bits } = this.#layout;
        const packed = 32 / bits;
        const most = 2 ** bits - 1;
        await this.#lines(outputs * 4, inputs / packed, read, (bytes, line, at) => {
            for (let row = 0; row < count; row += 1) {
                const word = wordAt(bytes, at * outputs + start + row);
                for (let place = 0; place < packed; place += 1) {
                    codes[row * inputs + line * packed + place] = (word >>> (place * bits)) & most;
                }
            }
        });
    }
    /** AWQ: a word holds one input's codes of neighbouring outputs. */
    async #byOutputs(start, count, codes, read) {
        const { outputs, inputs, bits } = this.#layout;
        const packed = 32 / bits;
        await this.#lines((outputs / packed) * 4, inputs, read, (bytes, line, at) => {
            for (let row = 0; row < count; row += 1) {
                const output = start + row;
                const word = wordAt(bytes, at * (outputs / packed) + Math.floor(output / packed));
                codes[row * inputs + line] = (word >>> (AWQ_ORDER.indexOf(output % packed) * bits)) & 15;
            }
        });
    }
    async #lines(lineBytes, lines, read, visit) {
        const atOnce = Math.max(1, Math.floor(CHUNK / lineBytes));
        for (let first = 0; first < lines; first += atOnce) {
            const last = Math.min(lines, first + atOnce);
            const bytes = await read(this.#layout.qweight.info.name, first * lineBytes, last * lineBytes);
            for (let line = first; line < last; line += 1)
                visit(bytes, line, line - first);
        }
    }
}
function wordAt(bytes, index) {
    const at = index * 4;
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
function aligned(bytes, size) {
    return bytes.byteOffset % size === 0 ? bytes : bytes.slice();
}
/** Tensors and lines of each that are looked at to tell how GPTQ's zero points are stored. */
const TENSORS = 4;
const LINES = 16;
/** How far from 0 or 1 the mean may lie. */
const NEAR = 0.3;
/**
 * What to add to the zero points of GPTQ files: 1 in the format of AutoGPTQ, which stores them less 1, and 0 in its second
 * version. Symmetric codes have the middle as their zero point. Of others with 4 bits the mean distance of the codes from
 * the stored zero points tells, because weights have a mean near 0; with 8 bits a step is too small for that. `null` when
 * nothing tells.
 */
async function zeroShift(layouts, read) {
    const looked = layouts.slice(0, TENSORS);
    const bits = new Set(looked.map((layout) => layout.bits));
    const zeros = new Set();
    for (const { qzeros, bits: width } of looked) {
        const words = await read(qzeros, 0, qzeros.info.bytes);
        for (let at = 0; at * width < words.length * 8; at += 1) {
            const word = wordAt(words, Math.floor((at * width) / 32));
            zeros.add((word >>> ((at * width) % 32)) & (2 ** width - 1));
        }
    }
    const [only] = zeros;
    const [width] = bits;
    if (bits.size === 1 && zeros.size === 1) {
        if (only === 2 ** (width - 1))
            return 0;
        if (only === 2 ** (width - 1) - 1)
            return 1;
    }
    if (bits.size !== 1 || width !== 4)
        return null;
    const mean = await meanDistance(looked, read);
    if (Math.abs(mean - 1) < NEAR)
        return 1;
    return Math.abs(mean) < NEAR ? 0 : null;
}
/** Mean of code less stored zero point, over the first lines of some tensors. */
async function meanDistance(layouts, read) {
    let sum = 0;
    let codes = 0;
    for (const { outputs, inputs, groups, qweight, qzeros, groupIndex } of layouts) {
        const lines = Math.min(LINES, inputs / 8);
        const words = await read(qweight, 0, lines * outputs * 4);
        const zeros = await read(qzeros, 0, qzeros.info.bytes);
        const order = groupIndex === null ? null : await read(groupIndex, 0, lines * 8 * 4);
        for (let input = 0; input < lines * 8; input += 1) {
            const stated = order === null ? Math.floor((input * groups) / inputs) : wordAt(order, input);
            const group = stated < 0 ? stated + groups : stated;
            if (group < 0 || group >= groups)
                return Number.NaN;
            for (let output = 0; output < outputs; output += 1) {
                const code = (wordAt(words, Math.floor(input / 8) * outputs + output) >>> ((input % 8) * 4)) & 15;
                const zero = wordAt(zeros, group * (outputs / 8) + Math.floor(output / 8)) >>> ((output % 8) * 4);
                sum += code - (zero & 15);
                codes += 1;
            }
        }
    }
    return sum / codes;
}

;// CONCATENATED MODULE: ./build/weights/readers/quantisation.js






/** Block of DeepSeek-V3's `weight_scale_inv`: https://huggingface.co/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md */
const BLOCK = 128;
/**
 * The tensors of one model with how each is read, told by the tensors beside it. Weights that several tensors hold
 * together stand in the place of their parts. What is not known for certain stays unreadable, with the reason.
 */
async function readable(stored) {
    const members = new Map(stored.map((tensor) => [tensor.info.name, tensor]));
    const gatherer = new Gatherer();
    const packed = await unpacked(members, async (tensor, start, end) => (await gatherer.read(tensor, start, end)).slice());
    const readings = new Readings(stored.map(({ info }) => info));
    const tensors = [];
    const hidden = [];
    for (const tensor of stored) {
        const { name } = tensor.info;
        tensors.push(...(packed.at.get(name) ?? []));
        if (packed.parts.has(name)) {
            hidden.push(tensor);
            continue;
        }
        const reason = packed.reasons.get(name);
        const numbers = reason !== undefined
            ? { kind: 'unreadable', reason }
            : tensor.numbers.kind === 'plain'
                ? readings.of(tensor.info)
                : tensor.numbers;
        const unreadable = numbers.kind === 'unreadable' ? numbers.reason : null;
        tensors.push({ ...tensor, numbers, info: { ...tensor.info, unreadable } });
    }
    return { tensors, hidden, bytesRead: gatherer.bytesRead };
}
async function unpacked(members, read) {
    const found = { at: new Map(), parts: new Set(), reasons: new Map() };
    const take = (name, tensors, parts) => {
        // A name that is taken would hide one of the two.
        const taken = tensors.find(({ info }) => members.has(info.name) && !parts.includes(info.name));
        if (taken !== undefined) {
            found.reasons.set(name, `packed beside a tensor that is named ${taken.info.name} already`);
            return;
        }
        found.at.set(name, [...tensors]);
        for (const one of parts)
            found.parts.add(one);
    };
    const words = new Map();
    for (const name of members.keys()) {
        if (name.endsWith('.qweight')) {
            const layout = wordLayout(members, name.slice(0, -'qweight'.length));
            if (layout !== null)
                words.set(name, layout);
        }
        else if (name.endsWith('_blocks')) {
            const experts = unpackedMxfp4(members, name.slice(0, -'_blocks'.length));
            if (experts !== null)
                take(name, experts.tensors, experts.parts);
        }
        else if (members.has(`${name}.quant_map`)) {
            const four = await unpackedFourBits(members, name, read);
            if (typeof four === 'string')
                found.reasons.set(name, `quantised by bitsandbytes, and ${four}`);
            else if (four !== null)
                take(name, [four.tensor], four.parts);
        }
        else if (members.get(name)?.info.dtype === 'I8') {
            const reason = await whyNotRows(members, name, read);
            if (reason !== null)
                found.reasons.set(name, reason);
        }
    }
    const layouts = [...words.values()].filter(({ kind }) => kind === 'GPTQ');
    const shift = layouts.length === 0 ? 0 : await zeroShift(layouts, read);
    for (const [name, layout] of words) {
        if (layout.kind === 'GPTQ' && shift === null) {
            found.reasons.set(name, 'packed by GPTQ, and its zero points fit neither version of the format');
            continue;
        }
        const { tensor, parts } = unpackedWords(name.slice(0, -'qweight'.length), layout, layout.kind === 'GPTQ' ? shift : 0);
        take(name, [tensor], parts);
    }
    return found;
}
/** Why a matrix of bitsandbytes with 8 bits cannot be read; its rows may lie in tiles for a graphics processor. */
async function whyNotRows(members, name, read) {
    const format = members.get(`${name}_format`);
    if (format === undefined || format.info.bytes !== 1)
        return null;
    const [code] = await read(format, 0, 1);
    return code === 0 ? null : 'quantised by bitsandbytes in tiles; this version reads rows only';
}
/** Tells for each tensor of one model how it is read; packed weights are told by the tensors beside them. */
class Readings {
    #byName;
    #counter;
    constructor(tensors) {
        this.#byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
        this.#counter = new parameter_count/* ParameterCounter */._(tensors);
    }
    of(tensor) {
        if (tensor.dtype === 'I8')
            return this.#eightBits(tensor);
        if (!(0,decode/* isDecodable */.O)(tensor.dtype))
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
    /** Symmetric codes with a scale for each row or for all: bitsandbytes keeps 127 times the scale (`SCB`). */
    #eightBits(tensor) {
        const stem = tensor.name.slice(0, tensor.name.lastIndexOf('.') + 1);
        const largest = this.#byName.get(`${stem}SCB`);
        const scale = largest ?? this.#byName.get(`${tensor.name}_scale`);
        const hasZeros = this.#byName.has(`${tensor.name}_zero_point`);
        const block = scale === undefined || hasZeros ? null : blockOf(tensor.shape, scale);
        if (scale === undefined || block === null) {
            const reason = hasZeros
                ? 'whole numbers with zero points; this version does not read them'
                : this.#packing(tensor);
            return { kind: 'unreadable', reason };
        }
        return { kind: 'scaled', scale: scale.name, ...block, ...(largest === undefined ? {} : { divisor: 127 }) };
    }
    #packing(tensor) {
        const stem = tensor.name.slice(0, tensor.name.lastIndexOf('.') + 1);
        const has = (name) => this.#byName.has(name);
        const count = this.#counter.count(tensor);
        if (count.kind === 'scale')
            return 'part of a quantisation, not a weight';
        if (has(`${stem}qzeros`) || has(`${stem}g_idx`)) {
            return 'packed by GPTQ or AWQ in a way this version does not unpack';
        }
        if (has(`${tensor.name}.absmax`) || has(`${stem}SCB`) || has(`${tensor.name}.quant_map`)) {
            return 'quantised by bitsandbytes in a way this version does not unpack';
        }
        if (/_blocks$/.test(tensor.name))
            return 'MXFP4 blocks in a way this version does not unpack';
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
    if (scale.shape.length === 2 && down === Math.ceil(rows / BLOCK) && across === Math.ceil(columns / BLOCK)) {
        return { blockRows: BLOCK, blockColumns: BLOCK };
    }
    const perRow = down === rows && (scale.shape.length === 1 || (scale.shape.length === 2 && across === 1));
    return perRow ? { blockRows: 1, blockColumns: columns } : null;
}
/** Multiplies rows from `firstRow` on with the numbers of their blocks. */
function applyScale(values, firstRow, width, scale, { blockRows, blockColumns, divisor = 1 }) {
    const across = Math.ceil(width / blockColumns);
    const count = width === 0 ? 0 : values.length / width;
    for (let row = 0; row < count; row += 1) {
        const scaleRow = Math.floor((firstRow + row) / blockRows) * across;
        for (let block = 0; block < across; block += 1) {
            // One scale for a whole tensor of more than two axes: every block is the first.
            const factor = (scale.length === 1 ? scale[0] : scale[scaleRow + block]) / divisor;
            const end = row * width + Math.min(width, (block + 1) * blockColumns);
            for (let at = row * width + block * blockColumns; at < end; at += 1)
                values[at] *= factor;
        }
    }
}
/** Takes codes from element `first` of a tensor on to their values. */
function applyAffine(values, first, { scales, zeros, inner, count }) {
    for (let at = 0; at < values.length; at += 1) {
        const pair = Math.floor((first + at) / inner) % count;
        values[at] = (values[at] - (zeros === null ? 0 : zeros[pair])) * scales[pair];
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/stored-model.js





/** The tensors of one model, whatever format its files have. */
class StoredModel {
    name;
    totalBytes;
    remote;
    #files;
    #tensors = new Map();
    #hidden = new Map();
    #infos;
    #pointers;
    #scales = new Map();
    #gatherer = new Gatherer();
    #headerBytes;
    #values = new Float32Array(1 << 15);
    constructor({ name, files, tensors, hidden = [], pointers = [], bytesRead }) {
        this.name = name;
        this.#files = files;
        this.#pointers = pointers;
        this.#headerBytes = bytesRead;
        this.remote = files.some(({ file }) => file.transferred !== undefined);
        this.totalBytes =
            files.reduce((sum, { file }) => sum + file.size, 0) +
                pointers.reduce((sum, file) => sum + file.bytes, 0);
        for (const tensor of hidden)
            this.#hidden.set(tensor.info.name, tensor);
        for (const tensor of tensors)
            this.#tensors.set(tensor.info.name, tensor);
        this.#infos = tensors.map(({ info }) => info);
    }
    tensors() {
        return this.#infos;
    }
    pointers() {
        return this.#pointers;
    }
    bytesRead() {
        const remote = this.#files.filter(({ file }) => file.transferred !== undefined);
        if (remote.length === 0)
            return this.#headerBytes + this.#gatherer.bytesRead;
        return remote.reduce((sum, { file }) => sum + file.transferred(), 0);
    }
    async rows(name, start, count) {
        const tensor = this.#get(name);
        const width = widthOf(tensor, start, count);
        const values = this.#take(count * width);
        const { rowOrder } = tensor;
        if (rowOrder === undefined)
            await this.#decode(tensor, start, width, values);
        else {
            for (let row = 0; row < count; row += 1) {
                const target = values.subarray(row * width, (row + 1) * width);
                await this.#decode(tensor, rowOrder(start + row), width, target);
            }
        }
        return values;
    }
    async beginnings(name, start, count, columns) {
        const tensor = this.#get(name);
        const width = widthOf(tensor, start, count);
        const { info, numbers, rowOrder } = tensor;
        if (numbers.kind !== 'plain' || rowOrder !== undefined || columns >= width) {
            const values = await this.rows(name, start, count);
            for (let row = 1; row < count; row += 1) {
                values.copyWithin(row * columns, row * width, row * width + columns);
            }
            return values.subarray(0, count * columns);
        }
        const size = (0,decode/* bytesOfElement */.pP)(info.dtype);
        const bytes = await this.#gatherer.read(tensor, start * width * size, (start + count) * width * size);
        const values = this.#take(count * columns);
        for (let row = 0; row < count; row += 1) {
            const from = row * width * size;
            const target = values.subarray(row * columns, (row + 1) * columns);
            (0,decode/* decode */.D4)(info.dtype, bytes.subarray(from, from + columns * size), target);
        }
        return values;
    }
    #take(length) {
        if (this.#values.length < length)
            this.#values = new Float32Array(length);
        return this.#values.subarray(0, length);
    }
    /** Decodes stored rows from `start` on into `values`. */
    async #decode(tensor, start, width, values) {
        const { info, numbers } = tensor;
        const count = width === 0 ? 0 : values.length / width;
        if (numbers.kind === 'packed') {
            await numbers.packing.rows(start, count, values, (part, from, to) => this.#part(part, from, to));
            return;
        }
        if (numbers.kind === 'blocks') {
            const rowBytes = (width / numbers.elements) * numbers.bytes;
            numbers.unpack(await this.#gatherer.read(tensor, start * rowBytes, (start + count) * rowBytes), values);
            return;
        }
        const scale = numbers.kind === 'scaled' ? await this.#scale(numbers.scale) : null;
        const size = (0,decode/* bytesOfElement */.pP)(info.dtype);
        const bytes = await this.#gatherer.read(tensor, start * width * size, (start + count) * width * size);
        (0,decode/* decode */.D4)(info.dtype, bytes, values);
        if (numbers.kind === 'scaled' && scale !== null)
            applyScale(values, start, width, scale, numbers);
        else if (numbers.kind === 'affine')
            applyAffine(values, start * width, numbers);
    }
    async bytes(name, start, end) {
        return this.#stored(this.#get(name), start, end);
    }
    extent(name) {
        const { place, numbers, rowOrder } = this.#get(name);
        if (place.kind !== 'run' || numbers.kind !== 'plain' || rowOrder !== undefined)
            return null;
        const { local } = place.file.file;
        return local === undefined ? null : { ...local, at: place.at };
    }
    async prepare(wanted) {
        const ranges = new Map();
        for (const rows of wanted) {
            const { info, place, numbers, rowOrder } = this.#get(rows.name);
            if (place.kind !== 'run' || rowOrder !== undefined)
                continue;
            const { file } = place.file;
            if (file.prepare === undefined)
                continue;
            if (numbers.kind === 'packed' || numbers.kind === 'unreadable')
                continue;
            // A tensor that is not packed by others has all its rows in equal parts of its bytes.
            const rowBytes = info.bytes / Math.max(1, info.shape[0] ?? 1);
            const start = place.at + rows.start * rowBytes;
            const list = ranges.get(file) ?? [];
            list.push({ start, end: start + rows.count * rowBytes });
            ranges.set(file, list);
        }
        for (const [file, list] of ranges)
            await file.prepare?.(list);
    }
    assertUnchanged() {
        for (const { file } of this.#files)
            file.assertUnchanged?.();
    }
    close() {
        for (const { file } of this.#files)
            file.close();
    }
    #get(name) {
        const tensor = this.#tensors.get(name);
        if (tensor === undefined)
            throw new errors/* ToolError */.v4(`${this.name} has no tensor ${quote(name)}`);
        return tensor;
    }
    #part(name, start, end) {
        return this.#stored(this.#hidden.get(name) ?? this.#get(name), start, end);
    }
    async #stored(tensor, start, end) {
        const { name, bytes } = tensor.info;
        if (start < 0 || end < start || end > bytes) {
            throw new errors/* ToolError */.v4(`tensor ${quote(name)} has ${bytes} bytes; ${start} to ${end} were asked for`);
        }
        return this.#gatherer.read(tensor, start, end);
    }
    async #scale(name) {
        const known = this.#scales.get(name);
        if (known !== undefined)
            return known;
        const { info } = this.#hidden.get(name) ?? this.#get(name);
        const values = new Float32Array(info.elements);
        (0,decode/* decode */.D4)(info.dtype, await this.#part(name, 0, info.bytes), values);
        this.#scales.set(name, values);
        return values;
    }
}
/** Numbers of a row. @throws ToolError when these rows cannot be had. */
function widthOf({ info, numbers }, start, count) {
    if (numbers.kind === 'unreadable')
        throw new errors/* ToolError */.v4(`tensor ${quote(info.name)}: ${numbers.reason}`);
    const all = info.shape[0] ?? 1;
    if (start < 0 || count < 0 || start + count > all) {
        throw new errors/* ToolError */.v4(`tensor ${quote(info.name)} has ${all} rows; ${start} to ${start + count} were asked for`);
    }
    return all === 0 ? 0 : info.elements / all;
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/half.js

const word = new Uint8Array(2);
const value = new Float32Array(1);
/** A half at any byte. */
function halfAt(bytes, at) {
    word[0] = bytes[at];
    word[1] = bytes[at + 1];
    (0,decode/* decode */.D4)('F16', word, value);
    return value[0];
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/unpack-k.js

/** The K types of ggml: blocks of 256 elements in parts of 16 or 32 with scales of their own (ggml-quants.c). */
function unpackQ2K(bytes, from, target, to) {
    const d = halfAt(bytes, from + 80);
    const dmin = halfAt(bytes, from + 82);
    for (let part = 0; part < 16; part += 1) {
        const { first, shift } = placeOf(part);
        const scale = bytes[from + part];
        const step = d * (scale & 15);
        const least = dmin * (scale >> 4);
        for (let at = 0; at < 16; at += 1) {
            target[to + part * 16 + at] = step * ((bytes[from + 16 + first + at] >> shift) & 3) - least;
        }
    }
}
function unpackQ3K(bytes, from, target, to) {
    const d = halfAt(bytes, from + 108);
    for (let part = 0; part < 16; part += 1) {
        const { first, shift } = placeOf(part);
        const step = d * (scaleOfQ3K(bytes, from + 96, part) - 32);
        // The third bit of each element: one bit plane for each shift of each half.
        const plane = part >> 1;
        for (let at = 0; at < 16; at += 1) {
            const high = (bytes[from + (part & 1) * 16 + at] >> plane) & 1;
            target[to + part * 16 + at] =
                step * (((bytes[from + 32 + first + at] >> shift) & 3) - (high === 1 ? 0 : 4));
        }
    }
}
/** Where the two low bits of a part of 16 elements lie in 64 bytes: its first byte and its place in each. */
function placeOf(part) {
    return { first: (part >> 3) * 32 + (part & 1) * 16, shift: ((part >> 1) & 3) * 2 };
}
/** Six bits: four of them in the first eight bytes, the two high ones in the last four. */
function scaleOfQ3K(bytes, from, part) {
    const low = (bytes[from + (part & 7)] >> (part < 8 ? 0 : 4)) & 15;
    const high = (bytes[from + 8 + (part & 3)] >> (2 * (part >> 2))) & 3;
    return low | (high << 4);
}
function unpackQ4K(bytes, from, target, to) {
    const d = halfAt(bytes, from);
    const dmin = halfAt(bytes, from + 2);
    for (let part = 0; part < 8; part += 1) {
        const step = d * scaleOf(bytes, from + 4, part);
        const least = dmin * leastOf(bytes, from + 4, part);
        const first = from + 16 + (part >> 1) * 32;
        const shift = (part & 1) * 4;
        for (let at = 0; at < 32; at += 1) {
            target[to + part * 32 + at] = step * ((bytes[first + at] >> shift) & 15) - least;
        }
    }
}
function unpackQ5K(bytes, from, target, to) {
    const d = halfAt(bytes, from);
    const dmin = halfAt(bytes, from + 2);
    for (let part = 0; part < 8; part += 1) {
        const step = d * scaleOf(bytes, from + 4, part);
        const least = dmin * leastOf(bytes, from + 4, part);
        const first = from + 48 + (part >> 1) * 32;
        const shift = (part & 1) * 4;
        for (let at = 0; at < 32; at += 1) {
            const high = ((bytes[from + 16 + at] >> part) & 1) << 4;
            target[to + part * 32 + at] = step * (((bytes[first + at] >> shift) & 15) | high) - least;
        }
    }
}
/** Six bits for each of eight scales and eight least values in twelve bytes (`get_scale_min_k4`). */
function scaleOf(bytes, from, part) {
    return part < 4
        ? bytes[from + part] & 63
        : (bytes[from + part + 4] & 15) | ((bytes[from + part - 4] >> 6) << 4);
}
function leastOf(bytes, from, part) {
    return part < 4
        ? bytes[from + part + 4] & 63
        : (bytes[from + part + 4] >> 4) | ((bytes[from + part] >> 6) << 4);
}
function unpackQ6K(bytes, from, target, to) {
    const d = halfAt(bytes, from + 208);
    for (let half = 0; half < 2; half += 1) {
        for (let quarter = 0; quarter < 4; quarter += 1) {
            const low = from + half * 64 + (quarter & 1) * 32;
            const shift = (quarter >> 1) * 4;
            for (let at = 0; at < 32; at += 1) {
                const scale = (bytes[from + 192 + half * 8 + quarter * 2 + (at >> 4)] << 24) >> 24;
                const high = ((bytes[from + 128 + half * 32 + at] >> (2 * quarter)) & 3) << 4;
                const code = ((bytes[low + at] >> shift) & 15) | high;
                target[to + half * 128 + quarter * 32 + at] = d * scale * (code - 32);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/unpack.js


/** Values of the 4-bit codes of IQ4_NL and IQ4_XS (`kvalues_iq4nl`), and of MXFP4 (`kvalues_mxfp4`, twice the value). */
const IQ4 = [-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113];
const FP4 = [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12];
/** Blocks one after the other: `block` unpacks the one that begins at `from` to `to`. */
function blocks(size, elements, block) {
    return (bytes, target) => {
        const count = Math.floor(bytes.length / size);
        for (let index = 0; index < count; index += 1)
            block(bytes, index * size, target, index * elements);
    };
}
const q4_0 = blocks(18, 32, (bytes, from, target, to) => {
    const d = halfAt(bytes, from);
    for (let at = 0; at < 16; at += 1) {
        const pair = bytes[from + 2 + at];
        target[to + at] = ((pair & 15) - 8) * d;
        target[to + at + 16] = ((pair >> 4) - 8) * d;
    }
});
const q4_1 = blocks(20, 32, (bytes, from, target, to) => {
    const d = halfAt(bytes, from);
    const least = halfAt(bytes, from + 2);
    for (let at = 0; at < 16; at += 1) {
        const pair = bytes[from + 4 + at];
        target[to + at] = (pair & 15) * d + least;
        target[to + at + 16] = (pair >> 4) * d + least;
    }
});
/** The fifth bit of element `at` of a block. */
function fifth(bytes, from, at) {
    return ((bytes[from + (at >> 3)] >> (at & 7)) & 1) << 4;
}
const q5_0 = blocks(22, 32, (bytes, from, target, to) => {
    const d = halfAt(bytes, from);
    for (let at = 0; at < 16; at += 1) {
        const pair = bytes[from + 6 + at];
        target[to + at] = (((pair & 15) | fifth(bytes, from + 2, at)) - 16) * d;
        target[to + at + 16] = (((pair >> 4) | fifth(bytes, from + 2, at + 16)) - 16) * d;
    }
});
const q5_1 = blocks(24, 32, (bytes, from, target, to) => {
    const d = halfAt(bytes, from);
    const least = halfAt(bytes, from + 2);
    for (let at = 0; at < 16; at += 1) {
        const pair = bytes[from + 8 + at];
        target[to + at] = ((pair & 15) | fifth(bytes, from + 4, at)) * d + least;
        target[to + at + 16] = ((pair >> 4) | fifth(bytes, from + 4, at + 16)) * d + least;
    }
});
const q8_0 = blocks(34, 32, (bytes, from, target, to) => {
    const d = halfAt(bytes, from);
    for (let at = 0; at < 32; at += 1)
        target[to + at] = ((bytes[from + 2 + at] << 24) >> 24) * d;
});
const iq4Nl = blocks(18, 32, (bytes, from, target, to) => {
    const d = halfAt(bytes, from);
    for (let at = 0; at < 16; at += 1) {
        const pair = bytes[from + 2 + at];
        target[to + at] = IQ4[pair & 15] * d;
        target[to + at + 16] = IQ4[pair >> 4] * d;
    }
});
const iq4Xs = blocks(136, 256, (bytes, from, target, to) => {
    const d = halfAt(bytes, from);
    const high = bytes[from + 2] | (bytes[from + 3] << 8);
    for (let part = 0; part < 8; part += 1) {
        const low = (bytes[from + 4 + (part >> 1)] >> (4 * (part & 1))) & 15;
        const scale = d * ((low | (((high >> (2 * part)) & 3) << 4)) - 32);
        for (let at = 0; at < 16; at += 1) {
            const pair = bytes[from + 8 + part * 16 + at];
            target[to + part * 32 + at] = IQ4[pair & 15] * scale;
            target[to + part * 32 + at + 16] = IQ4[pair >> 4] * scale;
        }
    }
});
const mxfp4 = blocks(17, 32, (bytes, from, target, to) => {
    const scale = 2 ** (bytes[from] - 128);
    for (let at = 0; at < 16; at += 1) {
        const pair = bytes[from + 1 + at];
        target[to + at] = FP4[pair & 15] * scale;
        target[to + at + 16] = FP4[pair >> 4] * scale;
    }
});
/** What can be unpacked, after `dequantize_row_*` of ggml-quants.c. */
const unpackers = new Map([
    ['Q4_0', q4_0],
    ['Q4_1', q4_1],
    ['Q5_0', q5_0],
    ['Q5_1', q5_1],
    ['Q8_0', q8_0],
    ['Q2_K', blocks(84, 256, unpackQ2K)],
    ['Q3_K', blocks(110, 256, unpackQ3K)],
    ['Q4_K', blocks(144, 256, unpackQ4K)],
    ['Q5_K', blocks(176, 256, unpackQ5K)],
    ['Q6_K', blocks(210, 256, unpackQ6K)],
    ['IQ4_NL', iq4Nl],
    ['IQ4_XS', iq4Xs],
    ['MXFP4', mxfp4],
]);

;// CONCATENATED MODULE: ./build/weights/readers/gguf/ggml-types.js

/** Number, name, elements and bytes of a block: `ggml_type` and `type_traits` of ggml.h and ggml.c. */
const TABLE = [
    [0, 'F32', 1, 4],
    [1, 'F16', 1, 2],
    [2, 'Q4_0', 32, 18],
    [3, 'Q4_1', 32, 20],
    [6, 'Q5_0', 32, 22],
    [7, 'Q5_1', 32, 24],
    [8, 'Q8_0', 32, 34],
    [9, 'Q8_1', 32, 36],
    [10, 'Q2_K', 256, 84],
    [11, 'Q3_K', 256, 110],
    [12, 'Q4_K', 256, 144],
    [13, 'Q5_K', 256, 176],
    [14, 'Q6_K', 256, 210],
    [15, 'Q8_K', 256, 292],
    [16, 'IQ2_XXS', 256, 66],
    [17, 'IQ2_XS', 256, 74],
    [18, 'IQ3_XXS', 256, 98],
    [19, 'IQ1_S', 256, 50],
    [20, 'IQ4_NL', 32, 18],
    [21, 'IQ3_S', 256, 110],
    [22, 'IQ2_S', 256, 82],
    [23, 'IQ4_XS', 256, 136],
    [24, 'I8', 1, 1],
    [25, 'I16', 1, 2],
    [26, 'I32', 1, 4],
    [27, 'I64', 1, 8],
    [28, 'F64', 1, 8],
    [29, 'IQ1_M', 256, 56],
    [30, 'BF16', 1, 2],
    [34, 'TQ1_0', 256, 54],
    [35, 'TQ2_0', 256, 66],
    [39, 'MXFP4', 32, 17],
];
const PLAIN = new Set(['F32', 'F16', 'F64', 'BF16']);
const TYPES = new Map(TABLE.map(([id, name, elements, bytes]) => {
    const unpack = PLAIN.has(name) ? 'plain' : (unpackers.get(name) ?? null);
    return [id, { name, elements, bytes, unpack }];
}));
/** A type by its number; `null` for one that this version does not know. */
function ggmlType(id) {
    return TYPES.get(id) ?? null;
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/gguf-cursor.js



const SMALLEST = 1 << 14;
const LARGEST = 1 << 20;
/** Reads the header of a GGUF file from its beginning on, a window at a time. */
class GgufCursor {
    /** Bytes read so far. */
    bytesRead = 0;
    #file;
    #window = Buffer.alloc(0);
    #from = 0;
    #at = 0;
    #size = SMALLEST;
    constructor(file) {
        this.#file = file;
    }
    /** Byte that is read next. */
    get at() {
        return this.#from + this.#at;
    }
    fail(problem, at = this.at) {
        throw new errors/* ToolError */.v4(`${this.#file.path}: ${problem} (byte ${at})`);
    }
    async u32() {
        return this.whole(4);
    }
    /** A whole number of one to four bytes without a sign. */
    async whole(bytes) {
        const place = await this.#take(bytes);
        return this.#window.readUIntLE(place, bytes);
    }
    /** A count, length or offset. */
    async u64() {
        const place = await this.#take(8);
        const value = this.#window.readBigUInt64LE(place);
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            this.fail(`${value} is above 2^53`, this.at - 8);
        return Number(value);
    }
    async text() {
        const length = await this.u64();
        if (length > limits/* limits */.F.ggufTextBytes)
            this.fail(`a text of ${length} bytes`, this.at - 8);
        const place = await this.#take(length);
        return this.#window.toString('utf8', place, place + length);
    }
    /** Goes past `length` bytes without reading them. */
    skip(length) {
        if (this.at + length > this.#file.file.size)
            this.fail('the header reaches past the file');
        this.#at += length;
        if (this.at > limits/* limits */.F.ggufHeaderBytes)
            this.fail(`the header is longer than ${limits/* limits */.F.ggufHeaderBytes} bytes`);
    }
    /** Makes `length` bytes available and gives their place in the window. */
    async #take(length) {
        if (this.#at + length > this.#window.length)
            await this.#fill(length);
        this.#at += length;
        return this.#at - length;
    }
    async #fill(length) {
        const { at } = this;
        if (at + length > limits/* limits */.F.ggufHeaderBytes) {
            this.fail(`the header is longer than ${limits/* limits */.F.ggufHeaderBytes} bytes`);
        }
        if (at + length > this.#file.file.size)
            this.fail('the file ends inside its header');
        const wanted = Math.min(Math.max(length, this.#size), this.#file.file.size - at);
        this.#size = Math.min(LARGEST, this.#size * 2);
        this.#window = await readExactly(this.#file, at, wanted);
        this.bytesRead += wanted;
        this.#from = at;
        this.#at = 0;
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/gguf-header.js


const MAGIC = 0x46554747;
const STRING = 8;
const ARRAY = 9;
/** Bytes of the value types 0 to 12; 0 for texts and arrays. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
/** Value types that counts and settings have. */
const UNSIGNED = new Set([0, 2, 4]);
const ALIGNMENT = 32;
const DIMENSIONS = 8;
/**
 * Reads the header of a GGUF file, version 2 or 3: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
 * @throws ToolError with file and byte where it breaks the format or a cap is passed.
 */
async function readGgufHeader(file) {
    const cursor = new GgufCursor(file);
    if (file.file.size < 24 || (await cursor.u32()) !== MAGIC)
        cursor.fail('not a GGUF file', 0);
    const version = await cursor.u32();
    if (version === 0x02000000 || version === 0x03000000)
        cursor.fail('only little-endian numbers are read', 4);
    if (version !== 2 && version !== 3)
        cursor.fail(`GGUF version ${version} is not read`, 4);
    const count = await cursor.u64();
    if (count > limits/* limits */.F.comparedTensors)
        cursor.fail(`more than ${limits/* limits */.F.comparedTensors} tensors`, 8);
    const pairs = await cursor.u64();
    if (pairs > limits/* limits */.F.ggufPairs)
        cursor.fail(`more than ${limits/* limits */.F.ggufPairs} metadata entries`, 16);
    const metadata = new Map();
    for (let index = 0; index < pairs; index += 1) {
        const { at } = cursor;
        const key = await cursor.text();
        if (metadata.has(key))
            cursor.fail(`metadata ${shown(key)} is there twice`, at);
        const type = await cursor.u32();
        // What is passed over is remembered without a value.
        metadata.set(key, (await readValue(cursor, type, 0)) ?? '');
    }
    const tensors = [];
    const names = new Set();
    for (let index = 0; index < count; index += 1) {
        const tensor = await readTensor(cursor);
        if (names.has(tensor.name))
            cursor.fail(`tensor ${shown(tensor.name)} is there twice`, tensor.at);
        names.add(tensor.name);
        tensors.push(tensor);
    }
    const alignment = metadata.get('general.alignment') ?? ALIGNMENT;
    if (typeof alignment !== 'number' ||
        alignment < 1 ||
        alignment > 1 << 20 ||
        (alignment & (alignment - 1)) !== 0) {
        cursor.fail('general.alignment is no power of two');
    }
    const dataStart = Math.ceil(cursor.at / alignment) * alignment;
    return { tensors, metadata, dataStart, bytesRead: cursor.bytesRead };
}
/** A text or a whole number; `null` for what is passed over. */
async function readValue(cursor, type, depth) {
    if (type === STRING)
        return cursor.text();
    if (type === ARRAY) {
        if (depth > 4)
            cursor.fail('arrays are nested deeper than 4');
        const inner = await cursor.u32();
        const length = await cursor.u64();
        if (length > limits/* limits */.F.ggufArray)
            cursor.fail(`an array of ${length} values`, cursor.at - 8);
        const size = SIZES[inner];
        if (size === undefined)
            cursor.fail(`the value type ${inner} does not exist`, cursor.at - 12);
        if (size > 0)
            cursor.skip(size * length);
        else {
            for (let index = 0; index < length; index += 1) {
                if (inner === STRING)
                    cursor.skip(await cursor.u64());
                else
                    await readValue(cursor, inner, depth + 1);
            }
        }
        return null;
    }
    if (type === 10)
        return cursor.u64();
    const size = SIZES[type];
    if (size !== undefined && UNSIGNED.has(type))
        return cursor.whole(size);
    if (size === undefined)
        cursor.fail(`the value type ${type} does not exist`, cursor.at - 4);
    cursor.skip(size);
    return null;
}
async function readTensor(cursor) {
    const { at } = cursor;
    const name = await cursor.text();
    const dimensions = await cursor.u32();
    if (dimensions > DIMENSIONS)
        cursor.fail(`tensor ${shown(name)} has ${dimensions} dimensions`, at);
    const shape = [];
    for (let index = 0; index < dimensions; index += 1)
        shape.unshift(await cursor.u64());
    const elements = shape.reduce((product, size) => product * size, 1);
    if (!Number.isSafeInteger(elements))
        cursor.fail(`tensor ${shown(name)} has too many elements`, at);
    const type = await cursor.u32();
    const offset = await cursor.u64();
    return { name, shape, elements, type, offset, at };
}
function shown(name) {
    return JSON.stringify(name.slice(0, 80));
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/gguf-names.js
/** Parts of a file, by the first segment of their names: text, encoder and decoder of T5, and the towers of mmproj. */
const STEMS = {
    '': 'model',
    'enc.': 'encoder',
    'dec.': 'decoder',
    'v.': 'vision_tower',
    'a.': 'audio_tower',
};
const gguf_names_BLOCK = /^(|enc\.|dec\.|v\.|a\.)blk\.(\d{1,6})\.(.+)\.(weight|bias)$/;
const gguf_names_PARTS = {
    ffn_gate: 'mlp.gate_proj',
    ffn_up: 'mlp.up_proj',
    ffn_down: 'mlp.down_proj',
    ffn_gate_inp: 'mlp.gate',
    ffn_gate_exps: 'mlp.experts.*.gate_proj',
    ffn_up_exps: 'mlp.experts.*.up_proj',
    ffn_down_exps: 'mlp.experts.*.down_proj',
    ffn_gate_shexp: 'mlp.shared_experts.gate_proj',
    ffn_up_shexp: 'mlp.shared_experts.up_proj',
    ffn_down_shexp: 'mlp.shared_experts.down_proj',
    ffn_gate_inp_shexp: 'mlp.shared_expert_gate',
    attn_q: 'self_attn.q_proj',
    attn_k: 'self_attn.k_proj',
    attn_v: 'self_attn.v_proj',
    attn_output: 'self_attn.o_proj',
    attn_qkv: 'self_attn.qkv_proj',
    attn_q_norm: 'self_attn.q_norm',
    attn_k_norm: 'self_attn.k_norm',
    attn_norm: 'input_layernorm',
    ffn_norm: 'post_attention_layernorm',
};
const gguf_names_WHOLE = {
    token_embd: 'model.embed_tokens',
    output: 'lm_head',
    output_norm: 'model.norm',
};
/** Architectures whose q and k rows the converter leaves as they are. Of others only `llama` is known to change them. */
const PLAIN_HEADS = /^(qwen2|qwen2moe|qwen2vl|qwen3|qwen3moe|gemma|gemma2|gemma3|phi2|phi3|gpt2|gptneox|starcoder2|stablelm|falcon|bloom|olmo2|exaone|glm4|glm4moe)$/;
/**
 * Name of a tensor as transformers' model code has it, so that a GGUF file meets the safetensors it was made from
 * (llama.cpp's `tensor_mapping.py` read backwards). What is not known keeps its name.
 */
function ggufName(raw, frame) {
    const plain = { heads: null, experts: false };
    const whole = /^(.{1,40})\.(weight|bias)$/.exec(raw);
    const known = whole === null ? undefined : lookUp(gguf_names_WHOLE, whole[1]);
    if (known !== undefined)
        return { ...plain, name: isShifted(frame, known) ? raw : `${known}.${whole[2]}` };
    const match = raw.length > 200 ? null : gguf_names_BLOCK.exec(raw);
    if (match === null)
        return { ...plain, name: raw };
    const [, stem, layer, part, leaf] = match;
    const named = feedForward(part, `${stem}blk.${layer}.`, frame) ?? lookUp(gguf_names_PARTS, part);
    if (named === undefined || isShifted(frame, named))
        return { ...plain, name: raw };
    const name = `${STEMS[stem]}.layers.${layer}.${named}.${leaf}`;
    if (part !== 'attn_q' && part !== 'attn_k')
        return { name, heads: null, experts: named.includes('*') };
    const order = headOrder(part, stem, frame);
    return order === undefined ? { ...plain, name: raw } : { name, heads: order, experts: false };
}
function lookUp(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/** The norms of Gemma are stored with the 1 added that its code adds. */
function isShifted({ architecture }, name) {
    return architecture.startsWith('gemma') && /norm$/.test(name);
}
/** Without a gate, the matrix that widens is the first one; with gate and up in one, it is twice as long. */
function feedForward(part, block, { shapeOf }) {
    if (part !== 'ffn_up' && part !== 'ffn_down')
        return undefined;
    if (shapeOf(`${block}ffn_gate.weight`) !== undefined)
        return undefined;
    const [rows, columns] = shapeOf(`${block}${part}.weight`) ?? [];
    if (rows === undefined || columns === undefined)
        return undefined;
    const down = shapeOf(`${block}ffn_down.weight`);
    if (part === 'ffn_up' && down?.[1] !== undefined && rows === 2 * down[1])
        return 'mlp.gate_up_proj';
    if (part === 'ffn_down' && shapeOf(`${block}ffn_up.weight`)?.[0] === 2 * columns)
        return 'mlp.down_proj';
    return rows > columns ? 'mlp.fc1' : 'mlp.fc2';
}
/** Heads to put back in order, `null` for none, `undefined` when nobody knows. */
function headOrder(part, stem, { architecture, heads, kvHeads }) {
    if (stem !== '' || PLAIN_HEADS.test(architecture))
        return stem === '' ? null : undefined;
    if (architecture !== 'llama')
        return undefined;
    return (part === 'attn_q' ? heads : (kvHeads ?? heads)) ?? undefined;
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/gguf.js






/**
 * Tensors of a GGUF file, or of all parts of a split one, under the names they were trained under.
 * @throws ToolError with file and byte when a file breaks its format, a part is missing or a tensor is in two.
 */
async function openGguf(name, files, pointers = []) {
    const parts = [];
    for (const file of files)
        parts.push({ file, header: await readGgufHeader(file) });
    checkParts(parts, pointers.length);
    const frame = frameOf(parts);
    const owners = new Map();
    const tensors = [];
    for (const { file, header } of parts) {
        for (const tensor of placed(file, header, frame)) {
            const before = owners.get(tensor.info.name);
            if (before !== undefined) {
                throw new errors/* ToolError */.v4(`${file.path}: tensor ${quote(tensor.info.name)} is in ${before} too`);
            }
            owners.set(tensor.info.name, file.path);
            tensors.push(tensor);
        }
    }
    const bytesRead = parts.reduce((sum, { header }) => sum + header.bytesRead, 0);
    return new StoredModel({ name, files, tensors, pointers, bytesRead });
}
function checkParts(parts, pointers) {
    for (const { file, header } of parts) {
        const stated = header.metadata.get('split.count');
        const count = typeof stated === 'number' && stated > 0 ? stated : 1;
        if (count !== parts.length + pointers) {
            throw new errors/* ToolError */.v4(`${file.path}: one of ${count} parts, and ${parts.length + pointers} were given. Name a part as it was split: x-00001-of-0000N.gguf`);
        }
    }
}
function frameOf(parts) {
    const metadata = new Map(parts.flatMap(({ header }) => [...header.metadata]));
    const shapes = new Map(parts.flatMap(({ header }) => header.tensors.map(({ name, shape }) => [name, shape])));
    const stated = metadata.get('general.architecture');
    const architecture = typeof stated === 'string' ? stated : '';
    const count = (key) => {
        const value = metadata.get(`${architecture}.attention.${key}`);
        return typeof value === 'number' && value > 0 ? value : null;
    };
    return {
        architecture,
        heads: count('head_count'),
        kvHeads: count('head_count_kv'),
        shapeOf: (name) => shapes.get(name),
    };
}
function placed(file, header, frame) {
    const fail = (problem, at) => {
        throw new errors/* ToolError */.v4(`${file.path}: ${problem} (byte ${at})`);
    };
    const tensors = [];
    const ranges = [];
    for (const tensor of header.tensors) {
        const { at, offset, elements, shape } = tensor;
        const type = ggmlType(tensor.type);
        const width = shape.at(-1) ?? 1;
        if (type !== null && width % type.elements !== 0) {
            fail(`tensor ${shown(tensor.name)} has rows of ${width}, no whole number of ${type.name} blocks`, at);
        }
        // How long a tensor of an unknown type is cannot be told; where the next begins is not known either.
        const bytes = type === null ? 0 : (elements / type.elements) * type.bytes;
        const start = header.dataStart + offset;
        if (start + bytes > file.file.size) {
            fail(`tensor ${shown(tensor.name)} ends at byte ${start + bytes} of ${file.file.size}`, at);
        }
        ranges.push({ start, end: start + bytes, tensor });
        tensors.push(...storedTensors(tensor, file, start, bytes, frame));
    }
    ranges.sort((a, b) => a.start - b.start || a.end - b.end);
    for (let index = 1; index < ranges.length; index += 1) {
        const { start, tensor } = ranges[index];
        const before = ranges[index - 1];
        if (start < before.end) {
            fail(`tensors ${shown(before.tensor.name)} and ${shown(tensor.name)} overlap`, tensor.at);
        }
    }
    return tensors;
}
/** One tensor, or one for each expert of a layer. */
function storedTensors({ name: raw, shape, elements, type: id }, file, at, bytes, frame) {
    const type = ggmlType(id);
    const dtype = type?.name ?? `type ${id}`;
    const { name, heads, experts } = ggufName(raw, frame);
    const numbers = type === null || type.unpack === null
        ? { kind: 'unreadable', reason: unreadable(dtype) }
        : type.unpack === 'plain'
            ? { kind: 'plain' }
            : { kind: 'blocks', elements: type.elements, bytes: type.bytes, unpack: type.unpack };
    const reason = numbers.kind === 'unreadable' ? numbers.reason : null;
    const rowOrder = heads === null ? null : interleaved(shape[0] ?? 1, heads);
    const base = { numbers, ...(rowOrder === null ? {} : { rowOrder }) };
    const [count, ...inner] = shape;
    if (!experts || shape.length !== 3 || count === undefined) {
        const info = { name: name.replace('.*', ''), dtype, shape, elements, bytes, unreadable: reason };
        return [{ ...base, info, place: { kind: 'run', file, at } }];
    }
    return Array.from({ length: count }, (_, expert) => ({
        ...base,
        info: {
            name: name.replace('*', String(expert)),
            dtype,
            shape: inner,
            elements: elements / count,
            bytes: bytes / count,
            unreadable: reason,
        },
        place: { kind: 'run', file, at: at + (bytes / count) * expert },
    }));
}
function unreadable(dtype) {
    return /^I\d+$/.test(dtype)
        ? 'whole numbers that training does not touch'
        : `${dtype} of ggml is not unpacked by this version`;
}
/** llama.cpp keeps row `half * j + i` of a head at `2 * i + j`; `null` when the rows do not divide so. */
function interleaved(rows, heads) {
    const size = rows / heads;
    if (!Number.isInteger(size) || size % 2 !== 0)
        return null;
    const half = size / 2;
    return (row) => {
        const inside = row % size;
        return row - inside + 2 * (inside % half) + Math.floor(inside / half);
    };
}

;// CONCATENATED MODULE: ./build/weights/readers/onnx/tensor-proto.js
/** Fields with data: float, int32, int64, double, uint64. */
const TYPED = new Set([4, 5, 7, 10, 11]);
const tensor_proto_DIMENSIONS = 16;
/** Reads the description of a tensor and where its data are. @throws ToolError with the byte of what is wrong. */
async function readTensorProto(cursor, message) {
    if (message.wire !== 2)
        cursor.fail('a tensor is no message', message.at);
    const dims = [];
    let type = 0;
    let name = '';
    let raw = null;
    let typed = null;
    let isExternal = false;
    const entries = new Map();
    await cursor.message(message.start, message.end, async (field) => {
        const { number } = field;
        if (number === 1)
            await readDims(cursor, field, dims);
        else if (number === 2 && field.wire === 0)
            type = field.value;
        else if (number === 3)
            cursor.fail('tensors in segments are not read', field.at);
        else if (number === 8)
            name = await cursor.text(field);
        else if (number === 9 && field.wire === 2) {
            if (raw !== null)
                cursor.fail('a tensor has two raw_data', field.at);
            raw = { start: field.start, end: field.end };
        }
        else if (TYPED.has(number)) {
            typed ??= { field: number, pieces: [] };
            if (typed.field !== number)
                cursor.fail('a tensor has data of two types', field.at);
            cursor.countPiece(field.at);
            if (field.wire === 0)
                typed.pieces.push({ value: field.value });
            else
                typed.pieces.push({ start: field.start, end: field.end, packed: field.wire === 2 });
        }
        else if (number === 13)
            await readEntry(cursor, field, entries);
        else if (number === 14 && field.wire === 0)
            isExternal = field.value === 1;
    });
    const elements = dims.reduce((product, size) => product * size, 1);
    if (!Number.isSafeInteger(elements))
        cursor.fail(`tensor has too many elements: [${dims}]`, message.at);
    const data = dataOf(cursor, message.at, raw, typed, isExternal ? entries : null);
    return { name, type, dims, elements, data, at: message.at };
}
function dataOf(cursor, at, raw, typed, entries) {
    if ([raw, typed, entries].filter((one) => one !== null).length > 1) {
        cursor.fail('a tensor has its data in more than one place', at);
    }
    if (entries !== null)
        return { kind: 'external', entries };
    if (raw !== null)
        return { kind: 'raw', ...raw };
    return typed === null ? { kind: 'none' } : { kind: 'typed', ...typed };
}
async function readDims(cursor, field, dims) {
    const add = (value) => {
        if (!Number.isSafeInteger(value))
            cursor.fail('a negative or too large dimension', field.at);
        dims.push(value);
        if (dims.length > tensor_proto_DIMENSIONS)
            cursor.fail(`more than ${tensor_proto_DIMENSIONS} dimensions`, field.at);
    };
    if (field.wire === 0)
        add(field.value);
    else
        for (const value of varintsOf(await cursor.payload(field, tensor_proto_DIMENSIONS * 10)))
            add(value);
}
/** `StringStringEntryProto`. */
async function readEntry(cursor, entry, entries) {
    if (entry.wire !== 2)
        cursor.fail('external_data is no message', entry.at);
    let key = '';
    let value = '';
    await cursor.message(entry.start, entry.end, async (field) => {
        if (field.number === 1)
            key = await cursor.text(field);
        else if (field.number === 2)
            value = await cursor.text(field);
    });
    if (entries.has(key))
        cursor.fail(`external_data names ${JSON.stringify(key)} twice`, entry.at);
    entries.set(key, value);
}
function* varintsOf(bytes) {
    let value = 0;
    let shift = 0;
    for (const byte of bytes) {
        value += (byte & 0x7f) * 2 ** shift;
        shift += 7;
        if (byte >= 0x80)
            continue;
        yield value;
        value = 0;
        shift = 0;
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/onnx/graph.js


/** Operators whose weights are named or read by how they use them. */
const KEPT = new Set([
    'MatMul',
    'Gemm',
    'Conv',
    'ConvTranspose',
    'Gather',
    'Transpose',
    'DequantizeLinear',
]);
const graph_DEPTH = 16;
/**
 * All graphs of a model file: tensors among the initialisers and in Constant nodes, without their data.
 * @throws ToolError with the byte where the file is no ONNX model, a name is used twice, or a cap is passed.
 */
async function readGraphs(cursor, size) {
    const walk = new Walk(cursor);
    let graphs = 0;
    await cursor.message(0, size, async (field) => {
        if (field.number === 7) {
            graphs += 1;
            if (graphs > 1)
                cursor.fail('the model has two graphs', field.at);
            await walk.graph(field, '', null, 0);
        }
        else if (field.number === 25)
            await walk.function(field);
    });
    if (graphs === 0)
        cursor.fail('the file holds no ONNX graph', 0);
    return walk.scopes;
}
class Walk {
    scopes = [];
    #cursor;
    #nodes = 0;
    #tensors = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    /** `GraphProto`: 1 node, 5 initializer, 15 sparse_initializer. */
    async graph(message, path, parent, depth) {
        const cursor = this.#cursor;
        if (message.wire !== 2)
            cursor.fail('a graph is no message', message.at);
        if (depth > graph_DEPTH)
            cursor.fail(`graphs are nested deeper than ${graph_DEPTH}`, message.at);
        const scope = this.#scope(path, parent);
        await cursor.message(message.start, message.end, async (field) => {
            if (field.number === 1)
                await this.#node(field, scope, depth);
            else if (field.number === 5) {
                const tensor = await readTensorProto(cursor, field);
                this.#add(scope, tensor.name, tensor);
            }
            else if (field.number === 15)
                cursor.fail('sparse initialisers are not read', field.at);
        });
    }
    /** `FunctionProto`: 1 name, 7 node. */
    async function(message) {
        const cursor = this.#cursor;
        if (message.wire !== 2)
            cursor.fail('a function is no message', message.at);
        let name = '';
        await cursor.message(message.start, message.end, async (field) => {
            if (field.number === 1)
                name = await cursor.text(field);
        });
        const scope = this.#scope(`function ${this.scopes.length}.${name}`, null);
        await cursor.message(message.start, message.end, async (field) => {
            if (field.number === 7)
                await this.#node(field, scope, 0);
        });
    }
    #scope(path, parent) {
        const scope = { path, parent, tensors: new Map(), nodes: [] };
        this.scopes.push(scope);
        return scope;
    }
    #add(scope, name, tensor) {
        this.#tensors += 1;
        if (this.#tensors > limits/* limits */.F.comparedTensors) {
            this.#cursor.fail(`more than ${limits/* limits */.F.comparedTensors} tensors`, tensor.at);
        }
        if (scope.tensors.has(name)) {
            this.#cursor.fail(`tensor ${JSON.stringify(name.slice(0, 80))} is there twice`, tensor.at);
        }
        scope.tensors.set(name, tensor);
    }
    /** `NodeProto`: 1 input, 2 output, 3 name, 4 op_type, 5 attribute. */
    async #node(message, scope, depth) {
        const cursor = this.#cursor;
        if (message.wire !== 2)
            cursor.fail('a node is no message', message.at);
        this.#nodes += 1;
        if (this.#nodes > limits/* limits */.F.onnxNodes)
            cursor.fail(`more than ${limits/* limits */.F.onnxNodes} nodes`, message.at);
        const inputs = [];
        const outputs = [];
        const attributes = [];
        let name = '';
        let op = '';
        await cursor.message(message.start, message.end, async (field) => {
            if (field.number === 1)
                inputs.push(await cursor.text(field));
            else if (field.number === 2)
                outputs.push(await cursor.text(field));
            else if (field.number === 3)
                name = await cursor.text(field);
            else if (field.number === 4)
                op = await cursor.text(field);
            else if (field.number === 5)
                attributes.push(field);
        });
        const numbers = new Map();
        const label = name === '' ? `${op}_${this.#nodes - 1}` : name;
        for (const attribute of attributes) {
            await this.#attribute(attribute, { scope, label, op, output: outputs[0] ?? '' }, numbers, depth);
        }
        if (KEPT.has(op))
            scope.nodes.push({ op, name, inputs, outputs, numbers });
    }
    /** `AttributeProto`: 1 name, 3 i, 5 t, 6 g, 11 graphs. */
    async #attribute(message, node, numbers, depth) {
        const cursor = this.#cursor;
        if (message.wire !== 2)
            cursor.fail('an attribute is no message', message.at);
        let name = '';
        const graphs = [];
        let tensor = null;
        let number = null;
        await cursor.message(message.start, message.end, async (field) => {
            if (field.number === 1)
                name = await cursor.text(field);
            else if (field.number === 3 && field.wire === 0)
                number = field.value;
            else if (field.number === 5)
                tensor = await readTensorProto(cursor, field);
            else if (field.number === 6 || field.number === 11)
                graphs.push(field);
        });
        if (number !== null)
            numbers.set(name, number);
        if (tensor !== null && node.op === 'Constant')
            this.#add(node.scope, node.output, tensor);
        for (const [index, graph] of graphs.entries()) {
            const part = graphs.length === 1 ? name : `${name}.${index}`;
            const outer = node.scope.path === '' ? '' : `${node.scope.path}.`;
            await this.graph(graph, `${outer}${node.label}.${part}`, node.scope, depth + 1);
        }
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/onnx/names.js
/** Uses of every name of a scope by the nodes in it. */
function usesOf(scope) {
    const uses = new Map();
    for (const node of scope.nodes) {
        for (const [input, name] of node.inputs.entries()) {
            const use = { node, input };
            const list = uses.get(name);
            if (list === undefined)
                uses.set(name, [use]);
            else
                list.push(use);
        }
    }
    return uses;
}
/** Names that exporters give to what had none: torch's `onnx::MatMul_123` and plain numbers, `val_7` of its successor. */
const ANONYMOUS = /^(onnx::\w+|\d+|_?val_\d+|const_\w*|tensor_\d+)$/;
/** The module path that torch's exporter keeps in the names of nodes. */
const MODULE = /^\/(.{1,250})\/(MatMul|Gemm|Conv|ConvTranspose)(_\d+)?$/;
/** Prefix of the function inliner of onnx. */
const INLINED = /^.{0,200}__Inline_\d+__/;
/** The name of a tensor as its module had it, where that can still be told. */
function moduleName(name, scope, uses) {
    const inner = names_readable(name.replace(INLINED, ''), uses);
    return scope === '' ? inner : `${scope}.${inner}`;
}
function names_readable(name, uses) {
    const plain = name.replace(/_(quantized|q[48]|int8)$/, '').replace(/\.(MatMul|Gemm)\.weight$/, '.weight');
    if (!ANONYMOUS.test(plain))
        return plain;
    const [use] = uses;
    const module = use === undefined ? null : MODULE.exec(use.node.name);
    if (module === null || use === undefined || uses.length > 1)
        return plain;
    return `${module[1].replaceAll('/', '.')}.${use.input === 2 ? 'bias' : 'weight'}`;
}
/** True for the right side of a product: a matrix as [inputs, outputs], the other way round than a linear layer keeps it. */
function isRightFactor(uses) {
    return (uses.length > 0 &&
        uses.every(({ node, input }) => input === 1 &&
            (node.op === 'MatMul' || (node.op === 'Gemm' && (node.numbers.get('transB') ?? 0) === 0))));
}

// EXTERNAL MODULE: ./build/evidence/protobuf.js
var protobuf = __webpack_require__(2469);
;// CONCATENATED MODULE: ./build/weights/readers/onnx/proto-cursor.js




const proto_cursor_SMALLEST = 4096;
const proto_cursor_LARGEST = 1 << 18;
/**
 * Walks the fields of a protocol buffer too large for memory: payloads are jumped over, not read. The window grows while
 * the walk goes on without a jump, and shrinks after one.
 */
class ProtoCursor {
    /** Bytes read so far. */
    bytesRead = 0;
    #file;
    #window = Buffer.alloc(0);
    #from = 0;
    #size = proto_cursor_SMALLEST;
    #fields = 0;
    #texts = 0;
    #pieces = 0;
    constructor(file) {
        this.#file = file;
    }
    get path() {
        return this.#file.path;
    }
    /** @throws ToolError with file and byte. */
    fail(problem, at) {
        throw new errors/* ToolError */.v4(`${this.#file.path}: ${problem} (byte ${at})`);
    }
    /** Calls `visit` for each field of the message between two offsets. */
    async message(start, end, visit) {
        for (let at = start; at < end;) {
            if (this.#lacks(at, Math.min(end, at + protobuf/* HEAD_BYTES */.Lq)))
                await this.#fill(at);
            this.#fields += 1;
            if (this.#fields > limits/* limits */.F.onnxFields)
                this.fail(`more than ${limits/* limits */.F.onnxFields} fields`, at);
            const { field, next } = this.#read(at, end);
            const visited = visit(field);
            if (visited !== undefined)
                await visited;
            at = next;
        }
    }
    /** A short text. */
    async text(field) {
        const bytes = await this.payload(field, limits/* limits */.F.onnxTextBytes);
        this.#texts += bytes.length;
        if (this.#texts > limits/* limits */.F.onnxTextsBytes) {
            this.fail(`more than ${limits/* limits */.F.onnxTextsBytes} bytes of names`, field.at);
        }
        return bytes.toString('utf8');
    }
    /** Counts a value that a file stores by itself. */
    countPiece(at) {
        this.#pieces += 1;
        if (this.#pieces > limits/* limits */.F.onnxPieces)
            this.fail(`more than ${limits/* limits */.F.onnxPieces} single values`, at);
    }
    /** The bytes of a field. @throws ToolError when there are more than `most`. */
    async payload(field, most) {
        if (field.wire === 0)
            this.fail(`field ${field.number} is a number`, field.at);
        const { start, end } = field;
        if (end - start > most)
            this.fail(`field ${field.number} has more than ${most} bytes`, field.at);
        if (end - start > proto_cursor_LARGEST) {
            this.bytesRead += end - start;
            return readExactly(this.#file, start, end - start);
        }
        if (this.#lacks(start, end))
            await this.#fill(start, end - start);
        return this.#window.subarray(start - this.#from, end - this.#from);
    }
    #lacks(start, end) {
        return start < this.#from || end > this.#from + this.#window.length;
    }
    async #fill(at, atLeast = 0) {
        const goesOn = at <= this.#from + this.#window.length && at >= this.#from;
        this.#size = goesOn ? Math.min(proto_cursor_LARGEST, this.#size * 2) : proto_cursor_SMALLEST;
        const length = Math.min(Math.max(this.#size, atLeast), this.#file.file.size - at);
        this.#window = await readExactly(this.#file, at, Math.max(0, length));
        this.#from = at;
        this.bytesRead += this.#window.length;
    }
    #read(at, end) {
        try {
            return (0,protobuf/* readField */.dR)(this.#window, at, end, this.#from);
        }
        catch (cause) {
            if (cause instanceof protobuf/* WireError */.cC)
                this.fail(cause.message, cause.offset);
            throw cause;
        }
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/onnx/proto-data.js



/** `TensorProto.DataType` of the types that are read as numbers or codes, as safetensors names them. */
const NUMBERS = {
    1: 'F32',
    2: 'U8',
    3: 'I8',
    10: 'F16',
    11: 'F64',
    16: 'BF16',
    17: 'F8_E4M3',
    19: 'F8_E5M2',
};
const OTHERS = {
    4: ['U16', 16],
    5: ['I16', 16],
    6: ['I32', 32],
    7: ['I64', 64],
    8: ['STRING', 0],
    9: ['BOOL', 8],
    12: ['U32', 32],
    13: ['U64', 64],
    14: ['C64', 64],
    15: ['C128', 128],
    18: ['F8_E4M3FNUZ', 8],
    20: ['F8_E5M2FNUZ', 8],
    21: ['U4', 4],
    22: ['I4', 4],
    23: ['F4', 4],
    24: ['F8_E8M0', 8],
    25: ['U2', 2],
    26: ['I2', 2],
};
/** Which typed field holds the values of each readable type (onnx.proto). */
const FIELDS = {
    F32: 4,
    F64: 10,
    U8: 5,
    I8: 5,
    F16: 5,
    BF16: 5,
    F8_E4M3: 5,
    F8_E5M2: 5,
};
/** Type of a tensor; `null` for a number that onnx.proto does not have. */
function onnxType(type) {
    const name = NUMBERS[type];
    if (name !== undefined)
        return { name, readable: true, bits: (0,decode/* bytesOfElement */.pP)(name) * 8 };
    const other = OTHERS[type];
    return other === undefined ? null : { name: other[0], readable: false, bits: other[1] };
}
/** Finds the bytes of readable tensors; what a file holds as single values is taken over, up to a cap. */
class DataPlaces {
    /** Bytes read to take values over. */
    bytesRead = 0;
    #cursor;
    #model;
    #open;
    #taken = 0;
    constructor(cursor, model, open) {
        this.#cursor = cursor;
        this.#model = model;
        this.#open = open;
    }
    /** @throws ToolError when there are fewer or more bytes than the shape needs, or they lie outside of their file. */
    async of(tensor, dtype) {
        const size = tensor.elements * (0,decode/* bytesOfElement */.pP)(dtype);
        const { data } = tensor;
        if (data.kind === 'raw') {
            if (data.end - data.start !== size) {
                this.#cursor.fail(`tensor ${proto_data_shown(tensor)} has ${data.end - data.start} bytes, not ${size}`, tensor.at);
            }
            return { kind: 'run', file: this.#model, at: data.start };
        }
        if (data.kind === 'external')
            return this.#external(tensor, data.entries, size);
        if (data.kind === 'none') {
            if (size > 0)
                this.#cursor.fail(`tensor ${proto_data_shown(tensor)} has no data`, tensor.at);
            return { kind: 'memory', bytes: new Uint8Array(0) };
        }
        if (data.field !== FIELDS[dtype]) {
            this.#cursor.fail(`tensor ${proto_data_shown(tensor)} of type ${dtype} has data of another type`, tensor.at);
        }
        const [only] = data.pieces;
        if ((dtype === 'F32' || dtype === 'F64') && data.pieces.length === 1 && only !== undefined) {
            if ('start' in only && only.end - only.start === size) {
                return { kind: 'run', file: this.#model, at: only.start };
            }
        }
        return { kind: 'memory', bytes: await this.#take(tensor, data.pieces, dtype, size) };
    }
    /** https://onnx.ai/onnx/repo-docs/ExternalData.html */
    async #external(tensor, entries, size) {
        const location = entries.get('location') ?? '';
        const at = this.#whole(tensor, entries, 'offset', 0);
        const length = this.#whole(tensor, entries, 'length', size);
        const file = await this.#open(location, tensor.at);
        if (length !== size) {
            this.#cursor.fail(`tensor ${proto_data_shown(tensor)} has ${length} bytes in ${file.path}, not ${size}`, tensor.at);
        }
        if (at + length > file.file.size) {
            this.#cursor.fail(`tensor ${proto_data_shown(tensor)} ends at byte ${at + length} of ${file.path}, which has ${file.file.size}`, tensor.at);
        }
        return { kind: 'run', file, at };
    }
    #whole(tensor, entries, key, otherwise) {
        const written = entries.get(key);
        if (written === undefined)
            return otherwise;
        if (!/^\d{1,15}$/.test(written)) {
            this.#cursor.fail(`${key} of tensor ${proto_data_shown(tensor)} is no whole number`, tensor.at);
        }
        return Number(written);
    }
    async #take(tensor, pieces, dtype, size) {
        this.#taken += size;
        if (this.#taken > limits/* limits */.F.onnxTypedBytes) {
            this.#cursor.fail(`more than ${limits/* limits */.F.onnxTypedBytes} bytes are stored value by value; save the model with raw_data`, tensor.at);
        }
        const bytes = Buffer.alloc(size);
        const width = (0,decode/* bytesOfElement */.pP)(dtype);
        const isFloat = dtype === 'F32' || dtype === 'F64';
        let at = 0;
        for (const piece of pieces) {
            if ('value' in piece)
                at = this.#put(bytes, at, piece.value, width, tensor);
            else {
                const content = await readExactly(this.#model, piece.start, piece.end - piece.start);
                this.bytesRead += content.length;
                if (isFloat) {
                    if (at + content.length > size)
                        this.#tooMany(tensor);
                    content.copy(bytes, at);
                    at += content.length;
                }
                else {
                    for (const low of lowBitsOf(content))
                        at = this.#put(bytes, at, low, width, tensor);
                }
            }
        }
        if (at !== size)
            this.#cursor.fail(`tensor ${proto_data_shown(tensor)} has ${at} bytes, not ${size}`, tensor.at);
        return bytes;
    }
    #put(bytes, at, value, width, tensor) {
        if (at + width > bytes.length)
            this.#tooMany(tensor);
        bytes[at] = value & 0xff;
        if (width === 2)
            bytes[at + 1] = (value >> 8) & 0xff;
        return at + width;
    }
    #tooMany(tensor) {
        this.#cursor.fail(`tensor ${proto_data_shown(tensor)} has more values than its shape`, tensor.at);
    }
}
/** The lowest 28 bits of each varint: all that an element of two bytes needs, negative ones included. */
function* lowBitsOf(bytes) {
    let value = 0;
    let shift = 0;
    for (const byte of bytes) {
        if (shift < 28)
            value |= (byte & 0x7f) << shift;
        shift += 7;
        if (byte >= 0x80)
            continue;
        yield value;
        value = 0;
        shift = 0;
    }
}
function proto_data_shown({ name }) {
    return JSON.stringify(name.slice(0, 80));
}

;// CONCATENATED MODULE: ./build/weights/readers/onnx/onnx.js









/**
 * Tensors of an ONNX model: initialisers and constants, those of branches and loops too, under the names their modules
 * had. The right side of a matrix product is given as [outputs, inputs], the way the formats of training keep it.
 * @throws ToolError with file and byte when the file breaks its format, UserError when a data file is not there.
 */
async function openOnnx(name, model, beside) {
    const cursor = new ProtoCursor(model);
    const scopes = await readGraphs(cursor, model.file.size);
    const files = [model];
    const pointers = [];
    const opened = new Map();
    const open = async (location, at) => {
        if (!isInside(location))
            cursor.fail(`data in ${quote(location)}, outside of the model's folder`, at);
        const known = opened.get(location);
        const file = await (known ?? beside(location));
        if (known === undefined) {
            opened.set(location, Promise.resolve(file));
            if ('sha256' in file)
                pointers.push(file);
            else
                files.push(file);
        }
        return 'sha256' in file ? null : file;
    };
    try {
        const reader = new Reader(cursor, model, open);
        const tensors = await reader.all(scopes);
        const bytesRead = cursor.bytesRead + reader.bytesRead;
        return new StoredModel({ name, files, tensors, pointers, bytesRead });
    }
    catch (error) {
        for (const { file } of files.slice(1))
            file.close();
        throw error;
    }
}
/** A path below the model's folder. */
function isInside(location) {
    const path = location.replace(/^\.\//, '');
    return (/^[^\\\p{Cc}:]{1,255}$/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
}
/** A tensor whose data file is a pointer has no place. */
class MissingData extends Error {
}
class Reader {
    #cursor;
    #places;
    #names = new Set();
    #scaleBytes = 0;
    constructor(cursor, model, open) {
        this.#cursor = cursor;
        this.#places = new DataPlaces(cursor, model, async (location, at) => {
            const file = await open(location, at);
            if (file === null)
                throw new MissingData();
            return file;
        });
    }
    get bytesRead() {
        return this.#places.bytesRead + this.#scaleBytes;
    }
    async all(scopes) {
        const found = [];
        for (const scope of scopes) {
            const uses = usesOf(scope);
            const scales = scaleNames(scope);
            for (const [name, tensor] of scope.tensors) {
                try {
                    found.push(await this.#tensor(scope, name, tensor, uses, scales.has(name)));
                }
                catch (error) {
                    if (!(error instanceof MissingData))
                        throw error;
                }
            }
        }
        return found;
    }
    async #tensor(scope, name, tensor, uses, isScale) {
        const type = onnxType(tensor.type);
        if (type === null)
            this.#cursor.fail(`tensor ${quote(name)} has the unknown type ${tensor.type}`, tensor.at);
        const own = uses.get(name) ?? [];
        const quantised = own.length > 0 && own.every(({ node, input }) => node.op === 'DequantizeLinear' && input === 0);
        // How the numbers are used is told by who uses what comes out.
        const after = quantised ? own.flatMap(({ node }) => uses.get(node.outputs[0] ?? '') ?? []) : own;
        const shown = this.#unique(moduleName(name, scope.path, after), name, scope);
        const info = {
            name: shown,
            dtype: type.name,
            shape: tensor.dims,
            elements: tensor.elements,
            bytes: Math.ceil((tensor.elements * type.bits) / 8),
            unreadable: null,
        };
        const unreadable = (reason) => ({
            info: { ...info, bytes: 0, unreadable: reason },
            place: NOWHERE,
            numbers: { kind: 'unreadable', reason },
        });
        if (!type.readable) {
            return unreadable(/^(STRING|BOOL|[IU](16|32|64))$/.test(type.name)
                ? 'whole numbers that training does not touch'
                : `type ${type.name} is not read by this version`);
        }
        const place = await this.#places.of(tensor, type.name);
        if (isScale)
            return { ...unreadable('part of a quantisation, not a weight'), place };
        let numbers = { kind: 'plain' };
        if (quantised)
            numbers = await this.#affine(scope, own[0].node, tensor);
        else if (type.name === 'I8' || type.name === 'U8') {
            const reason = 'whole numbers without a DequantizeLinear node';
            numbers = { kind: 'unreadable', reason };
        }
        if (numbers.kind === 'unreadable') {
            return { info: { ...info, unreadable: numbers.reason }, place, numbers };
        }
        const stored = { info, place, numbers };
        return tensor.dims.length === 2 && isRightFactor(after) ? transposed(stored) : stored;
    }
    #unique(readable, name, scope) {
        const raw = scope.path === '' ? name : `${scope.path}.${name}`;
        const free = [readable, raw].find((one) => !this.#names.has(one));
        if (free === undefined) {
            throw new errors/* ToolError */.v4(`${this.#cursor.path}: two tensors would be named ${quote(raw)}`);
        }
        this.#names.add(free);
        return free;
    }
    /** https://onnx.ai/onnx/operators/onnx__DequantizeLinear.html: per tensor, or per place of `axis`. */
    async #affine(scope, node, tensor) {
        if ((node.numbers.get('block_size') ?? 0) > 0) {
            return { kind: 'unreadable', reason: 'block-wise DequantizeLinear is not read by this version' };
        }
        const scales = await this.#constants(scope, node.inputs[1]);
        const zeros = await this.#constants(scope, node.inputs[2]);
        if (scales === null)
            return { kind: 'unreadable', reason: 'its scale is computed by the model' };
        if (zeros === null && (node.inputs[2] ?? '') !== '') {
            return { kind: 'unreadable', reason: 'its zero point is computed by the model' };
        }
        const rank = tensor.dims.length;
        const stated = node.numbers.get('axis') ?? 1;
        const axis = stated >= 2 ** 63 ? rank + (stated - 2 ** 64) : stated;
        const isOne = scales.length === 1;
        const size = isOne ? 1 : tensor.dims[axis];
        if (size !== scales.length || (zeros !== null && zeros.length !== scales.length)) {
            return { kind: 'unreadable', reason: `${scales.length} scales do not fit [${tensor.dims}]` };
        }
        const after = tensor.dims.slice(axis + 1).reduce((product, one) => product * one, 1);
        return { kind: 'affine', scales, zeros, inner: isOne ? tensor.elements : after, count: scales.length };
    }
    /** Values of a small constant by its name; `null` when it is none. */
    async #constants(from, name) {
        for (let scope = from; scope !== null && name !== undefined; scope = scope.parent) {
            const tensor = scope.tensors.get(name);
            if (tensor === undefined)
                continue;
            const type = onnxType(tensor.type);
            if (type === null || !type.readable || tensor.elements > limits/* limits */.F.onnxScales)
                return null;
            const place = await this.#places.of(tensor, type.name);
            const size = tensor.elements * (0,decode/* bytesOfElement */.pP)(type.name);
            const bytes = place.kind === 'run'
                ? await readExactly(place.file, place.at, size)
                : place.kind === 'memory'
                    ? place.bytes
                    : null;
            if (bytes === null)
                return null;
            this.#scaleBytes += size;
            const values = new Float32Array(tensor.elements);
            // A copy begins at an offset that every element size divides.
            (0,decode/* decode */.D4)(type.name, Uint8Array.from(bytes), values);
            return values;
        }
        return null;
    }
}
const NOWHERE = { kind: 'memory', bytes: new Uint8Array(0) };
/** Names of what DequantizeLinear scales and shifts by. */
function scaleNames(scope) {
    return new Set(scope.nodes
        .filter(({ op }) => op === 'DequantizeLinear')
        .flatMap(({ inputs }) => inputs.slice(1))
        .filter((name) => name !== ''));
}
/** [inputs, outputs] as [outputs, inputs]. */
function transposed({ info, place, numbers }) {
    const [inputs, outputs] = info.shape;
    if (place.kind !== 'run' || inputs === 1 || outputs === 1)
        return { info, place, numbers };
    const turned = numbers.kind !== 'affine' || numbers.count === 1
        ? numbers
        : // Scales lay along one axis; element `e` of the turned matrix is in row `e / inputs` and column `e % inputs`.
            { ...numbers, inner: numbers.inner === 1 ? inputs : 1 };
    return {
        info: { ...info, shape: [outputs, inputs] },
        place: {
            kind: 'strided',
            file: place.file,
            at: place.at,
            strides: [1, outputs],
            elementBytes: (0,decode/* bytesOfElement */.pP)(info.dtype),
        },
        numbers: turned,
    };
}

;// CONCATENATED MODULE: ./build/weights/readers/shards.js



/**
 * Tensors of all shards in their order. `expected` is what an index promises, tensor names by path.
 * @throws ToolError when a tensor is in two shards, or shards and index disagree.
 */
function joinShards(shards, expected) {
    const owners = new Map();
    const all = [];
    for (const { path, tensors } of shards) {
        for (const tensor of tensors) {
            const { name } = tensor.info;
            const before = owners.get(name);
            if (before !== undefined)
                throw new errors/* ToolError */.v4(`${path}: tensor ${quote(name)} is in ${before} too`);
            owners.set(name, path);
            if (owners.size > limits/* limits */.F.comparedTensors) {
                throw new errors/* ToolError */.v4(`${path}: more than ${limits/* limits */.F.comparedTensors} tensors`);
            }
            all.push(tensor);
        }
        const promised = expected?.get(path);
        if (promised !== undefined)
            checkIndex(path, promised, tensors);
    }
    return all;
}
function checkIndex(path, promised, found) {
    const here = new Set(found.map(({ info }) => info.name));
    const missing = promised.find((name) => !here.has(name));
    if (missing !== undefined) {
        throw new errors/* ToolError */.v4(`${path}: the index puts ${quote(missing)} here, the header does not`);
    }
    const listed = new Set(promised);
    const extra = found.find(({ info }) => !listed.has(info.name));
    if (extra !== undefined) {
        throw new errors/* ToolError */.v4(`${path}: tensor ${quote(extra.info.name)} is not in the index`);
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/stacked-experts.js

/** Matrices of all experts in one tensor [experts, rows, columns]: what follows `experts.`, as published models keep it. */
const STACKED = /^(.*\.)?(?:experts|switch_mlp)\.(gate_up_proj|gate_proj|up_proj|down_proj|fc1|fc2|w1|w2|w3)(?:\.weight)?$/;
/** Granite and JetMoE call a layer's experts by what goes in and out. */
const IN_AND_OUT = /^(.*\.)?(input|output)_linear\.weight$/;
/** DBRX lays the experts below one another in a matrix [experts x units, width]; the router has a row an expert. */
const BELOW = /^(.*\.)?experts\.mlp\.(w1|v1|w2)$/;
const EXPERTS = 4096;
/**
 * Takes tensors that hold the matrices of all experts of a layer apart, one tensor an expert under the name that models have
 * which keep them so. Nothing is read. What is stored in another way than plain numbers in a row stays as it is.
 */
function separateExperts(tensors) {
    const byName = new Map(tensors.map((tensor) => [tensor.info.name, tensor]));
    let room = limits/* limits */.F.comparedTensors - tensors.length;
    return tensors.flatMap((tensor) => {
        const parts = stacked_experts_partsOf(tensor, byName);
        if (parts === null || parts.length > room || parts.some(({ info }) => byName.has(info.name))) {
            return [tensor];
        }
        room -= parts.length;
        return parts;
    });
}
function stacked_experts_partsOf(tensor, byName) {
    const { info, numbers, place, rowOrder } = tensor;
    if (numbers.kind !== 'plain' || place.kind !== 'run' || rowOrder !== undefined || info.name.length > 300) {
        return null;
    }
    const { shape } = info;
    const stacked = STACKED.exec(info.name);
    if (stacked !== null && shape.length === 3) {
        return split(tensor, shape[0], shape.slice(1), `${stacked[1] ?? ''}experts.`, stacked[2]);
    }
    const linear = IN_AND_OUT.exec(info.name);
    if (linear !== null && shape.length === 3) {
        const leaf = linear[2] === 'input' ? 'gate_up_proj' : 'down_proj';
        return split(tensor, shape[0], shape.slice(1), `${linear[1] ?? ''}experts.`, leaf);
    }
    const below = BELOW.exec(info.name);
    if (below === null || shape.length !== 2)
        return null;
    const experts = byName.get(`${below[1] ?? ''}router.layer.weight`)?.info.shape[0] ?? 0;
    const rows = shape[0] / experts;
    if (!Number.isInteger(rows))
        return null;
    const leaf = below[2] === 'v1' ? 'w3' : below[2];
    return split(tensor, experts, [rows, shape[1]], `${below[1] ?? ''}experts.`, leaf);
}
function split(tensor, experts, shape, stem, leaf) {
    const { info, place } = tensor;
    if (experts < 1 || experts > EXPERTS || place.kind !== 'run')
        return null;
    const bytes = info.bytes / experts;
    return Array.from({ length: experts }, (_, expert) => ({
        ...tensor,
        info: {
            ...info,
            name: `${stem}${expert}.${leaf}.weight`,
            shape,
            elements: info.elements / experts,
            bytes,
        },
        place: { ...place, at: place.at + expert * bytes },
    }));
}

// EXTERNAL MODULE: ./build/evidence/weights/dtype.js
var weights_dtype = __webpack_require__(1506);
;// CONCATENATED MODULE: ./build/weights/readers/pytorch/pickle-value.js
function isKind(value, kind) {
    return typeof value === 'object' && value !== null && value.kind === kind;
}

;// CONCATENATED MODULE: ./build/weights/readers/pytorch/pickle-globals.js

const STORAGE = /^torch\.(storage\.)?(\w+Storage)$/;
const DTYPE = /^torch\.((b?float|u?int|complex)\d+|bool|half|float|double|float8_\w+|long|short|int|bits\w+|q?u?int\d+|cfloat|cdouble)$/;
const FUNCTIONS = new Set([
    'collections.OrderedDict',
    'torch._utils._rebuild_tensor_v2',
    'torch._utils._rebuild_tensor_v3',
    'torch._utils._rebuild_parameter',
    // How protocol 2 spells bytes.
    '_codecs.encode',
    'torch.Size',
    'torch.device',
]);
/** True for the few names a checkpoint of plain tensors needs. Every other name is code that a person should look at. */
function isAllowed(name) {
    return FUNCTIONS.has(name) || STORAGE.test(name) || DTYPE.test(name);
}
/** What calling an allowed function with these arguments, at this byte, describes. */
function described(name, args, at, fail) {
    if (name === 'collections.OrderedDict')
        return orderedDict(args, fail);
    if (name === 'torch._utils._rebuild_tensor_v2' || name === 'torch._utils._rebuild_tensor_v3') {
        return tensor(args, name.endsWith('v3'), at, fail);
    }
    if (name === 'torch._utils._rebuild_parameter') {
        const [data] = args;
        if (data === undefined || !isKind(data, 'tensor'))
            fail('a parameter without a tensor');
        return data;
    }
    if (name === 'torch.Size' || name === 'torch.device')
        return { kind: 'other' };
    if (name === '_codecs.encode')
        return { kind: 'bytes' };
    return fail(`${name} is called`);
}
/** Empty, or with a list of pairs. */
function orderedDict(args, fail) {
    const [pairs] = args;
    const entries = [];
    if (pairs !== undefined) {
        if (args.length > 1 || !isKind(pairs, 'list'))
            return fail('an OrderedDict of unknown form');
        for (const pair of pairs.items) {
            if (!isKind(pair, 'list') || pair.items.length !== 2)
                return fail('an OrderedDict of unknown form');
            entries.push([pair.items[0], pair.items[1]]);
        }
    }
    return { kind: 'dict', entries };
}
/** (storage, offset, size, stride, requires_grad, hooks[, dtype]). */
function tensor(args, hasType, at, fail) {
    const [storage, offset, size, stride] = args;
    if (storage === undefined || !isKind(storage, 'storage'))
        return fail('a tensor without a storage');
    const dtype = hasType ? args[6] : null;
    if (dtype === undefined || (dtype !== null && !isKind(dtype, 'global')))
        return fail('a tensor without a type');
    const sizes = wholeNumbers(size, fail);
    const strides = wholeNumbers(stride, fail);
    if (sizes.length !== strides.length)
        fail('a tensor whose sizes and strides differ in number');
    return {
        kind: 'tensor',
        storage: storage,
        dtype: dtype === null ? null : dtype.name.replace(/^torch\./, ''),
        offset: pickle_globals_wholeNumber(offset, fail),
        size: sizes,
        stride: strides,
        at,
    };
}
/** The persistent id of a storage: ('storage', class, key, place, elements). */
function storageOf(id, fail) {
    if (!isKind(id, 'list') || id.items.length !== 5 || id.items[0] !== 'storage') {
        return fail('a persistent id that is no storage');
    }
    const [, type, key, , elements] = id.items;
    const name = type !== undefined && type !== null && isKind(type, 'global') ? STORAGE.exec(type.name)?.[2] : undefined;
    if (name === undefined || typeof key !== 'string')
        return fail('a storage of unknown form');
    return { kind: 'storage', key, type: name, elements: pickle_globals_wholeNumber(elements, fail) };
}
function wholeNumbers(value, fail) {
    if (value === undefined || !isKind(value, 'list') || value.items.length > 16) {
        return fail('sizes of unknown form');
    }
    return value.items.map((item) => pickle_globals_wholeNumber(item, fail));
}
function pickle_globals_wholeNumber(value, fail) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? value
        : fail('a size that is no whole number');
}

;// CONCATENATED MODULE: ./build/weights/readers/pytorch/pickle.js




/**
 * Walks the opcodes of a pickle (https://docs.python.org/3/library/pickletools.html) and gives what they describe as
 * data. Nothing is executed: a name outside of a short list, or an opcode that only objects need, ends the walk.
 * @throws ToolError with `path` and the byte of what is not allowed or not sound.
 */
function readPickle(bytes, path) {
    return new PickleWalk(bytes, path).run();
}
const MARK = 0x28;
const STOP = 0x2e;
class PickleWalk {
    #bytes;
    #path;
    #memo = new Map();
    /** Stacks below the last mark. */
    #below = [];
    #stack = [];
    #at = 0;
    #opAt = 0;
    #operations = 0;
    constructor(bytes, path) {
        this.#bytes = bytes;
        this.#path = path;
    }
    run() {
        for (;;) {
            this.#opAt = this.#at;
            this.#operations += 1;
            if (this.#operations > limits/* limits */.F.pickleOperations) {
                this.#fail(`more than ${limits/* limits */.F.pickleOperations} opcodes`);
            }
            if (this.#stack.length > limits/* limits */.F.pickleStack) {
                this.#fail(`more than ${limits/* limits */.F.pickleStack} values on the stack`);
            }
            const op = this.#byte();
            if (op === STOP) {
                const value = this.#pop();
                if (this.#stack.length > 0 || this.#below.length > 0)
                    this.#fail('the pickle ends with values left over');
                return value;
            }
            if (op === MARK) {
                if (this.#below.length >= limits/* limits */.F.pickleDepth)
                    this.#fail(`nested deeper than ${limits/* limits */.F.pickleDepth}`);
                this.#below.push(this.#stack);
                this.#stack = [];
            }
            else
                this.#step(op);
        }
    }
    #step(op) {
        const letter = op < 0x80 ? String.fromCharCode(op) : op;
        switch (letter) {
            case 0x80: {
                const version = this.#byte();
                if (version < 2 || version > 5)
                    this.#fail(`a pickle of protocol ${version}`);
                return;
            }
            case 0x95:
                this.#take(8);
                return;
            case '0':
                this.#pop();
                return;
            case '1':
                this.#marked();
                return;
            case '2': {
                const top = this.#pop();
                this.#stack.push(top, top);
                return;
            }
            case 'N':
                this.#stack.push(null);
                return;
            case 0x88:
                this.#stack.push(true);
                return;
            case 0x89:
                this.#stack.push(false);
                return;
            case 'J':
                this.#stack.push(this.#take(4).readInt32LE());
                return;
            case 'K':
                this.#stack.push(this.#byte());
                return;
            case 'M':
                this.#stack.push(this.#take(2).readUInt16LE());
                return;
            case 0x8a:
                this.#stack.push(this.#long(this.#byte()));
                return;
            case 0x8b:
                this.#stack.push(this.#long(this.#length(4)));
                return;
            case 'G':
                this.#stack.push(this.#take(8).readDoubleBE());
                return;
            case 'X':
                this.#stack.push(this.#text(this.#length(4)));
                return;
            case 0x8c:
                this.#stack.push(this.#text(this.#byte()));
                return;
            case 0x8d:
                this.#stack.push(this.#text(this.#length(8)));
                return;
            case 'U':
                this.#stack.push(this.#text(this.#byte()));
                return;
            case 'T':
                this.#stack.push(this.#text(this.#length(4)));
                return;
            case 'C':
                this.#skipBytes(this.#byte());
                return;
            case 'B':
                this.#skipBytes(this.#length(4));
                return;
            case 0x8e:
            case 0x96:
                this.#skipBytes(this.#length(8));
                return;
            default:
                this.#structure(letter);
        }
    }
    #structure(letter) {
        switch (letter) {
            case '}':
                this.#stack.push({ kind: 'dict', entries: [] });
                return;
            case ']':
            case ')':
            case 0x8f:
                this.#stack.push({ kind: 'list', items: [] });
                return;
            case 't':
            case 'l':
            case 0x91: {
                const items = this.#marked();
                this.#stack.push({ kind: 'list', items });
                return;
            }
            case 0x85:
                this.#tuple(1);
                return;
            case 0x86:
                this.#tuple(2);
                return;
            case 0x87:
                this.#tuple(3);
                return;
            case 'd': {
                const items = this.#marked();
                const dict = { kind: 'dict', entries: [] };
                this.#stack.push(dict);
                this.#set(items);
                return;
            }
            case 'a':
                this.#append([this.#pop()]);
                return;
            case 'e':
            case 0x90:
                this.#append(this.#marked());
                return;
            case 's': {
                const value = this.#pop();
                this.#set([this.#pop(), value]);
                return;
            }
            case 'u':
                this.#set(this.#marked());
                return;
            case 'q':
                this.#remember(this.#byte());
                return;
            case 'r':
                this.#remember(this.#length(4));
                return;
            case 0x94:
                this.#remember(this.#memo.size);
                return;
            case 'h':
                this.#recall(this.#byte());
                return;
            case 'j':
                this.#recall(this.#length(4));
                return;
            default:
                this.#object(letter);
        }
    }
    #object(letter) {
        switch (letter) {
            case 'c':
                this.#global(this.#line(), this.#line());
                return;
            case 0x93: {
                const name = this.#pop();
                const module = this.#pop();
                if (typeof name !== 'string' || typeof module !== 'string')
                    this.#fail('a name that is no text');
                this.#global(module, name);
                return;
            }
            case 'R':
            case 0x81: {
                const args = this.#pop();
                const callee = this.#pop();
                if (!isKind(callee, 'global') || !isKind(args, 'list'))
                    this.#fail('a call of something without a name');
                else
                    this.#stack.push(described(callee.name, args.items, this.#opAt, (problem) => this.#fail(problem)));
                return;
            }
            case 'b': {
                // Attributes of a dictionary (`_metadata`) or of a parameter; they hold no tensors of the model.
                this.#pop();
                const target = this.#stack.at(-1);
                if (target === undefined || !(isKind(target, 'dict') || isKind(target, 'tensor'))) {
                    this.#fail('attributes of something that has none');
                }
                return;
            }
            case 'Q':
                this.#stack.push(storageOf(this.#pop(), (problem) => this.#fail(problem)));
                return;
            default:
                this.#fail(`opcode 0x${(typeof letter === 'string' ? letter.charCodeAt(0) : letter).toString(16)} is not one that tensors need`);
        }
    }
    #global(module, member) {
        const name = `${module}.${member}`;
        if (!isAllowed(name)) {
            this.#fail(`the pickle wants ${JSON.stringify(name.slice(0, 120))}, which a checkpoint of tensors does not need; loading it could run code. Save the state dictionary alone, or as safetensors`);
        }
        this.#stack.push({ kind: 'global', name });
    }
    #tuple(count) {
        if (this.#stack.length < count)
            this.#fail('the stack is empty');
        this.#stack.push({ kind: 'list', items: this.#stack.splice(-count) });
    }
    #append(items) {
        const target = this.#stack.at(-1);
        if (target === undefined || !isKind(target, 'list'))
            this.#fail('items for something that is no list');
        else
            for (const item of items)
                target.items.push(item);
    }
    #set(items) {
        const target = this.#stack.at(-1);
        if (target === undefined || !isKind(target, 'dict') || items.length % 2 !== 0) {
            this.#fail('entries for something that is no dictionary');
        }
        else {
            for (let at = 0; at < items.length; at += 2)
                target.entries.push([items[at], items[at + 1]]);
        }
    }
    #remember(place) {
        const top = this.#stack.at(-1);
        if (top === undefined)
            this.#fail('the stack is empty');
        else
            this.#memo.set(place, top);
    }
    #recall(place) {
        const value = this.#memo.get(place);
        if (value === undefined)
            this.#fail(`nothing was remembered under ${place}`);
        else
            this.#stack.push(value);
    }
    #marked() {
        const items = this.#stack;
        const below = this.#below.pop();
        if (below === undefined)
            this.#fail('a mark is missing');
        this.#stack = below;
        return items;
    }
    #pop() {
        const value = this.#stack.pop();
        if (value === undefined)
            this.#fail('the stack is empty');
        return value;
    }
    #skipBytes(length) {
        this.#take(length);
        this.#stack.push({ kind: 'bytes' });
    }
    /** A whole number of any length; beyond 2^53 it is no size and no place. */
    #long(length) {
        const bytes = this.#take(length);
        if (length > 8)
            return Number.NaN;
        let value = 0n;
        for (let at = length - 1; at >= 0; at -= 1)
            value = (value << 8n) | BigInt(bytes[at]);
        return Number(BigInt.asIntN(length * 8, value));
    }
    #text(length) {
        return this.#take(length).toString('utf8');
    }
    #line() {
        const end = this.#bytes.indexOf(0x0a, this.#at);
        if (end === -1 || end - this.#at > 1000)
            this.#fail('a name does not end');
        const text = this.#bytes.toString('utf8', this.#at, end);
        this.#at = end + 1;
        return text;
    }
    #length(bytes) {
        const field = this.#take(bytes);
        const length = bytes === 4 ? field.readUInt32LE() : Number(field.readBigUInt64LE());
        return length;
    }
    #byte() {
        return this.#take(1)[0];
    }
    #take(length) {
        if (length > this.#bytes.length - this.#at)
            this.#fail('the pickle ends early');
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    #fail(problem) {
        throw new errors/* ToolError */.v4(`${this.#path}: ${problem} (byte ${this.#opAt})`);
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/pytorch/state.js




/** Keys under which training loops keep the state dictionary, and which say nothing of the model. */
const WRAPPERS = new Set([
    'state_dict',
    'model_state_dict',
    'model_state',
    'model',
    'module',
    'net',
    'network',
    'params',
    'weights',
]);
/** What belongs to the run and not to the model. */
const RUN = /^(optim(izers?|izer_states?|izer_state_dict)?|opt(imizer)?_state|lr_schedulers?|schedulers?|scheduler_state_dict|(grad_)?scaler|amp|rng_\w+|random_\w+|loops|callbacks|exp_avg(_sq)?)$/i;
/**
 * Tensors of a checkpoint under dotted names, whatever dictionaries they lie in; the state of the run is left out, and so
 * is a wrapper that all of them share.
 * @throws ToolError when two tensors would have one name, values go around in a circle, or there are too many.
 */
function stateOf(root, path) {
    const found = [];
    const names = new Set();
    let values = 0;
    /** Byte of the last tensor: errors name the place near which they are. */
    let at = 0;
    const fail = (problem) => {
        throw new errors/* ToolError */.v4(`${path}: ${problem} (byte ${at})`);
    };
    const walk = (value, name, above) => {
        values += 1;
        if (values > limits/* limits */.F.pickleValues)
            fail(`more than ${limits/* limits */.F.pickleValues} values`);
        if (typeof value !== 'object' || value === null)
            return;
        if (isKind(value, 'tensor')) {
            if (names.has(name))
                fail(`two tensors would be named ${quote(name)}`);
            names.add(name);
            found.push({ name, tensor: value });
            at = value.at;
            return;
        }
        if (!isKind(value, 'dict') && !isKind(value, 'list'))
            return;
        if (above.includes(value))
            fail('a dictionary holds itself');
        if (above.length >= state_DEPTH)
            fail(`nested deeper than ${state_DEPTH}`);
        const inside = [...above, value];
        if (isKind(value, 'list')) {
            for (const [index, item] of value.items.entries())
                walk(item, joined(name, String(index)), inside);
            return;
        }
        for (const [key, item] of lastEntries(value.entries)) {
            if (typeof key !== 'string' && typeof key !== 'number')
                continue;
            if (typeof key === 'string' && RUN.test(key))
                continue;
            walk(item, joined(name, String(key)), inside);
        }
    };
    walk(root, '', []);
    return unwrapped(found);
}
const state_DEPTH = 32;
function joined(name, key) {
    return name === '' ? key : `${name}.${key}`;
}
/** A key set twice has its later value, as Python has it. */
function lastEntries(entries) {
    const byKey = new Map();
    for (const [key, value] of entries)
        byKey.set(key, value);
    return [...byKey];
}
function unwrapped(found) {
    let rest = found;
    for (;;) {
        const wrapper = rest[0]?.name.split('.', 1)[0];
        if (wrapper === undefined || !WRAPPERS.has(wrapper))
            return rest;
        const prefix = `${wrapper}.`;
        if (!rest.every(({ name }) => name.startsWith(prefix)))
            return rest;
        // Names such as `model.layers.0.mlp` begin so by themselves.
        if (wrapper === 'model' && rest.some(({ name }) => OWN_MODEL.test(name)))
            return rest;
        rest = rest.map((one) => ({ ...one, name: one.name.slice(prefix.length) }));
    }
}
const OWN_MODEL = /^model\.(layers|embed_tokens|norm|encoder|decoder|language_model|visual|vision_\w+)\./;

;// CONCATENATED MODULE: ./build/weights/readers/pytorch/zip.js



const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LOCAL_BYTES = 30;
/** Enough for an end without a comment. */
const TAIL_BYTES = 1024;
/**
 * Lists a zip archive by its central directory (APPNOTE.TXT 6.3.10), with 64-bit sizes.
 * @throws ToolError with file and byte for what breaks the format, overlaps, is encrypted, or is there twice.
 */
async function openZip(archive) {
    const reader = new ZipReader(archive);
    const entries = await reader.entries();
    return { entries, bytesRead: () => reader.bytesRead };
}
class ZipReader {
    bytesRead = 0;
    #archive;
    constructor(archive) {
        this.#archive = archive;
    }
    async entries() {
        const { at, bytes, count } = await this.#directory();
        if (bytes > limits/* limits */.F.zipDirectoryBytes)
            this.#fail(`a directory of ${bytes} bytes`, at);
        const directory = await this.#read(at, bytes);
        const entries = new Map();
        const ranges = [];
        let place = 0;
        for (let index = 0; index < count; index += 1) {
            const { entry, start, packed, next } = this.#entry(directory, place, at);
            if (entries.has(entry.name))
                this.#fail(`${quote(entry.name)} is there twice`, at + place);
            if (start + LOCAL_BYTES + packed > at) {
                this.#fail(`${quote(entry.name)} reaches into the directory`, at + place);
            }
            entries.set(entry.name, entry);
            ranges.push({ start, end: start + LOCAL_BYTES + packed, name: entry.name });
            place = next;
        }
        ranges.sort((a, b) => a.start - b.start);
        for (let index = 1; index < ranges.length; index += 1) {
            const { start, name } = ranges[index];
            if (start < ranges[index - 1].end) {
                this.#fail(`${quote(name)} and ${quote(ranges[index - 1].name)} overlap`, start);
            }
        }
        return entries;
    }
    async #directory() {
        const { size } = this.#archive.file;
        const short = await this.#end(Math.min(size, TAIL_BYTES));
        const { tail, end, length } = short ?? (await this.#end(Math.min(size, END_BYTES + 0xffff))) ?? {};
        if (tail === undefined || end === undefined || length === undefined) {
            this.#fail('the archive has no end of directory: it is no zip file, or it is cut', size);
        }
        const endAt = size - length + end;
        const count = tail.readUInt16LE(end + 10);
        const bytes = tail.readUInt32LE(end + 12);
        const at = tail.readUInt32LE(end + 16);
        const hasLarge = count === 0xffff || bytes === 0xffffffff || at === 0xffffffff;
        const directory = hasLarge ? await this.#large(endAt) : { at, bytes, count };
        if (directory.count > limits/* limits */.F.zipEntries)
            this.#fail(`more than ${limits/* limits */.F.zipEntries} entries`, endAt);
        if (directory.at + directory.bytes > endAt)
            this.#fail('the directory reaches past its end', endAt);
        return directory;
    }
    /** Where the directory's end is in the last `length` bytes. The comment that may follow it ends with the file. */
    async #end(length) {
        const tail = await this.#read(this.#archive.file.size - length, length);
        for (let end = tail.length - END_BYTES; end >= 0; end -= 1) {
            if (tail.readUInt32LE(end) !== END)
                continue;
            if (end + END_BYTES + tail.readUInt16LE(end + 20) === tail.length)
                return { tail, end, length };
        }
        return null;
    }
    async #large(endAt) {
        if (endAt < 20)
            this.#fail('the 64-bit directory is missing', endAt);
        const locator = await this.#read(endAt - 20, 20);
        if (locator.readUInt32LE(0) !== LOCATOR_64)
            this.#fail('the 64-bit directory is missing', endAt);
        const at = this.#number(locator, 8, endAt - 20);
        if (at + 56 > endAt)
            this.#fail('the 64-bit directory lies past its end', endAt - 20);
        const end = await this.#read(at, 56);
        if (end.readUInt32LE(0) !== END_64)
            this.#fail('the 64-bit end of directory is not where it should be', at);
        return {
            count: this.#number(end, 32, at),
            bytes: this.#number(end, 40, at),
            at: this.#number(end, 48, at),
        };
    }
    #entry(bytes, at, base) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
            this.#fail('an entry of the directory is broken', base + at);
        }
        const flags = bytes.readUInt16LE(at + 8);
        const method = bytes.readUInt16LE(at + 10);
        const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
        const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
        const next = extraEnd + bytes.readUInt16LE(at + 32);
        if (next > bytes.length)
            this.#fail('an entry of the directory is cut', base + at);
        const name = bytes.toString('utf8', at + 46, nameEnd);
        const large = this.#extra(bytes, nameEnd, extraEnd, base);
        let used = 0;
        const wide = (narrow) => {
            if (narrow !== 0xffffffff)
                return narrow;
            if (large === null || used + 8 > large.length)
                this.#fail(`${quote(name)} lacks its 64-bit size`, base + at);
            used += 8;
            return this.#number(large, used - 8, base + at);
        };
        const size = wide(bytes.readUInt32LE(at + 24));
        const packed = wide(bytes.readUInt32LE(at + 20));
        const start = wide(bytes.readUInt32LE(at + 42));
        if ((flags & 1) !== 0)
            this.#fail(`${quote(name)} is encrypted`, base + at);
        const isStored = method === 0 && packed === size;
        const path = `${this.#archive.path}:${name}`;
        let begin = null;
        const found = () => {
            if (!isStored) {
                this.#fail(`${quote(name)} is compressed; PyTorch stores its entries as they are`, start);
            }
            begin ??= this.#begin(name, start, size);
            return begin;
        };
        return {
            entry: { name, size, content: { path, file: this.#content(size, found) }, begin: found },
            start,
            packed,
            next,
        };
    }
    /** The 64-bit part of an entry's extra fields. */
    #extra(bytes, start, end, base) {
        for (let at = start; at + 4 <= end;) {
            const length = bytes.readUInt16LE(at + 2);
            if (at + 4 + length > end)
                this.#fail('an extra field is cut', base + at);
            if (bytes.readUInt16LE(at) === 1)
                return bytes.subarray(at + 4, at + 4 + length);
            at += 4 + length;
        }
        return null;
    }
    /** Where the content begins is told by the entry's own header, read when it is needed. */
    #content(size, begin) {
        const { file } = this.#archive;
        return {
            size,
            readInto: async (target, position) => {
                const first = await begin();
                const length = Math.max(0, Math.min(target.length, size - position));
                return file.readInto(target.subarray(0, length), first + position);
            },
            close: () => undefined,
        };
    }
    async #begin(name, start, size) {
        const header = await this.#read(start, LOCAL_BYTES);
        if (header.readUInt32LE(0) !== LOCAL)
            this.#fail(`${quote(name)} has no header`, start);
        const begin = start + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
        if (begin + size > this.#archive.file.size)
            this.#fail(`${quote(name)} reaches past the end`, start);
        return begin;
    }
    async #read(at, length) {
        this.bytesRead += length;
        return readExactly(this.#archive, at, length);
    }
    #number(bytes, at, place) {
        const value = bytes.readBigUInt64LE(at);
        if (value > BigInt(this.#archive.file.size))
            this.#fail(`${value} is beyond the end of the file`, place);
        return Number(value);
    }
    #fail(problem, at) {
        throw new errors/* ToolError */.v4(`${this.#archive.path}: ${problem} (byte ${at})`);
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/pytorch/checkpoint.js







/**
 * Reads a checkpoint of `torch.save` since 1.6: a zip archive with one pickle and one entry for each storage. The pickle
 * is walked as data, never loaded.
 * @throws UserError for an older or compiled file, ToolError with file and byte for one that is not sound or wants more
 * than tensors.
 */
async function openCheckpoint(file) {
    const start = file.file.size < 4 ? Buffer.alloc(4) : await readExactly(file, 0, 4);
    if (start[0] === 0x80) {
        throw new errors/* UserError */.yo(`${file.path} is a pickle from before PyTorch 1.6, which cannot be read without loading it. Save it again with a newer PyTorch, or as safetensors`);
    }
    if (start.readUInt32LE() !== 0x04034b50)
        throw new errors/* ToolError */.v4(`${file.path}: not a PyTorch file (byte 0)`);
    const zip = await openZip(file);
    const { root, pickle } = findPickle(file, zip);
    if (pickle.size > limits/* limits */.F.pickleBytes) {
        throw new errors/* ToolError */.v4(`${pickle.content.path}: larger than ${limits/* limits */.F.pickleBytes} bytes (byte 0)`);
    }
    await checkOrder(zip.entries.get(`${root}byteorder`));
    const bytes = await readExactly(pickle.content, 0, pickle.size);
    const state = stateOf(readPickle(bytes, pickle.content.path), pickle.content.path);
    const tensors = [];
    for (const named of state) {
        const tensor = storedTensor(named, zip, root, pickle.content.path);
        const entry = zip.entries.get(`${root}data/${named.tensor.storage.key}`);
        tensors.push(await placedInFile(tensor, file, entry));
    }
    return { tensors, bytesRead: () => zip.bytesRead() + pickle.size };
}
function findPickle(file, { entries }) {
    const found = [...entries.values()].filter(({ name }) => /^[^/]+\/data\.pkl$/.test(name));
    const [pickle] = found;
    if (pickle === undefined || found.length > 1) {
        throw new errors/* ToolError */.v4(`${file.path}: a zip file, but not of PyTorch: it has ${found.length} data.pkl (byte 0)`);
    }
    const root = pickle.name.slice(0, -'data.pkl'.length);
    if (entries.has(`${root}constants.pkl`) ||
        [...entries.keys()].some((name) => name.startsWith(`${root}code/`))) {
        throw new errors/* UserError */.yo(`${file.path} is a compiled TorchScript program. Give the checkpoint it was made from, or save its state_dict()`);
    }
    return { root, pickle };
}
async function checkOrder(entry) {
    if (entry === undefined)
        return;
    const order = await readExactly(entry.content, 0, Math.min(16, entry.size));
    if (order.toString('latin1') !== 'little') {
        throw new errors/* ToolError */.v4(`${entry.content.path}: only little-endian numbers are read (byte 0)`);
    }
}
/** Types of storages and `torch.dtype`s, as safetensors names them. */
const checkpoint_TYPES = {
    FloatStorage: 'F32',
    DoubleStorage: 'F64',
    HalfStorage: 'F16',
    BFloat16Storage: 'BF16',
    LongStorage: 'I64',
    IntStorage: 'I32',
    ShortStorage: 'I16',
    CharStorage: 'I8',
    ByteStorage: 'U8',
    BoolStorage: 'BOOL',
    ComplexFloatStorage: 'C64',
    float32: 'F32',
    float64: 'F64',
    float16: 'F16',
    bfloat16: 'BF16',
    int64: 'I64',
    int32: 'I32',
    int16: 'I16',
    int8: 'I8',
    uint8: 'U8',
    uint16: 'U16',
    uint32: 'U32',
    uint64: 'U64',
    bool: 'BOOL',
    complex64: 'C64',
    float8_e4m3fn: 'F8_E4M3',
    float8_e5m2: 'F8_E5M2',
    float8_e4m3fnuz: 'F8_E4M3FNUZ',
    float8_e5m2fnuz: 'F8_E5M2FNUZ',
    float8_e8m0fnu: 'F8_E8M0',
};
function storedTensor({ name, tensor }, zip, root, path) {
    const fail = (problem) => {
        throw new errors/* ToolError */.v4(`${path}: tensor ${quote(name)} ${problem} (byte ${tensor.at})`);
    };
    const { storage, size: shape, offset, stride } = tensor;
    const stated = tensor.dtype ?? storage.type;
    const dtype = Object.hasOwn(checkpoint_TYPES, stated) ? checkpoint_TYPES[stated] : stated;
    const bits = (0,weights_dtype/* bitsOf */.e)(dtype);
    const elements = shape.reduce((product, one) => product * one, 1);
    if (!Number.isSafeInteger(elements))
        fail('has too many elements');
    if (bits === null || bits < 8) {
        const reason = `type ${dtype.slice(0, 40)} is not read by this version`;
        return {
            info: { name, dtype, shape, elements, bytes: 0, unreadable: reason },
            place: { kind: 'memory', bytes: new Uint8Array(0) },
            numbers: { kind: 'unreadable', reason },
        };
    }
    const entry = zip.entries.get(`${root}data/${storage.key}`);
    if (entry === undefined)
        return fail(`is in the storage ${quote(storage.key)}, which is not there`);
    const elementBytes = bits / 8;
    const storageBytes = storage.type === 'UntypedStorage' ? storage.elements : storage.elements * elementBytes;
    if (storageBytes > entry.size)
        fail(`is in a storage of ${entry.size} bytes, not ${storageBytes}`);
    if (elements * elementBytes > Math.max(storageBytes, REPEATED_BYTES)) {
        const reason = 'repeats the numbers of a smaller storage';
        return {
            info: { name, dtype, shape, elements, bytes: 0, unreadable: reason },
            place: { kind: 'memory', bytes: new Uint8Array(0) },
            numbers: { kind: 'unreadable', reason },
        };
    }
    // Elements of a tensor without any lie nowhere.
    const last = elements === 0 ? 0 : shape.reduce((sum, one, axis) => sum + (one - 1) * stride[axis], offset) + 1;
    if (!(last * elementBytes <= storageBytes)) {
        fail(`reaches to element ${last} of a storage of ${storageBytes} bytes`);
    }
    return {
        info: { name, dtype, shape, elements, bytes: elements * elementBytes, unreadable: null },
        place: checkpoint_placeOf(tensor, entry.content, elementBytes),
        numbers: { kind: 'plain' },
    };
}
/** A buffer may repeat a few numbers; a weight that repeats more than it holds is none. */
const REPEATED_BYTES = 1 << 20;
function checkpoint_placeOf({ size, stride, offset }, file, elementBytes) {
    const at = offset * elementBytes;
    let run = 1;
    let isRun = true;
    for (let axis = size.length - 1; axis >= 0; axis -= 1) {
        if (size[axis] !== 1 && stride[axis] !== run)
            isRun = false;
        run *= size[axis];
    }
    // An empty tensor has no elements to lie apart.
    return isRun || run === 0
        ? { kind: 'run', file, at }
        : { kind: 'strided', file, at, strides: stride, elementBytes };
}
/** On this machine a header is cheap to read, and a place in the file itself lets threads read it. */
async function placedInFile(tensor, file, entry) {
    const { place } = tensor;
    if (file.file.local === undefined || entry === undefined || place.kind !== 'run')
        return tensor;
    return { ...tensor, place: { kind: 'run', file, at: (await entry.begin()) + place.at } };
}

;// CONCATENATED MODULE: ./build/weights/readers/pytorch/pytorch.js





/**
 * Tensors of PyTorch checkpoints as one source. `expected` is what an index promises, tensor names by file.
 * @throws as `openCheckpoint`, and ToolError when files and index disagree.
 */
async function openPytorch(name, files, expected = null, pointers = []) {
    const shards = [];
    const opened = [];
    for (const file of files) {
        const checkpoint = await openCheckpoint(file);
        opened.push(checkpoint);
        shards.push({ path: file.path, tensors: checkpoint.tensors });
    }
    const bytesRead = opened.reduce((sum, one) => sum + one.bytesRead(), 0);
    const read = await readable(joinShards(shards, expected));
    const tensors = separateExperts(read.tensors);
    return new StoredModel({ name, files, ...read, tensors, pointers, bytesRead: bytesRead + read.bytesRead });
}

// EXTERNAL MODULE: ./build/evidence/weights/safetensors-header.js
var safetensors_header = __webpack_require__(8409);
;// CONCATENATED MODULE: ./build/weights/readers/safetensors.js






/**
 * Tensors of safetensors shards as one source. `expected` is what an index promises, tensor names by shard path.
 * @throws ToolError naming file and byte when a header breaks the format, a tensor is in two shards, or shards and index
 * disagree.
 */
async function openSafetensors(name, files, expected = null, pointers = []) {
    const shards = [];
    let bytesRead = 0;
    for (const file of files) {
        const { tensors, dataStart } = await headerOf(file);
        bytesRead += dataStart;
        shards.push({
            path: file.path,
            tensors: tensors.map(({ name: key, dtype, shape, elements, begin, end }) => ({
                info: { name: key, dtype, shape, elements, bytes: end - begin, unreadable: null },
                place: { kind: 'run', file, at: dataStart + begin },
                numbers: { kind: 'plain' },
            })),
        });
    }
    const read = await readable(joinShards(shards, expected));
    const tensors = separateExperts(read.tensors);
    return new StoredModel({ name, files, ...read, tensors, pointers, bytesRead: bytesRead + read.bytesRead });
}
async function headerOf({ path, file }) {
    try {
        return await (0,safetensors_header/* readSafetensorsHeader */.D)(async ({ start, end }) => {
            const bytes = new Uint8Array(end - start);
            return bytes.subarray(0, await file.readInto(bytes, start));
        }, file.size);
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw new errors/* ToolError */.v4(`${path}: ${cause.message}`, { cause });
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/weights/open-weights.js









/**
 * Opens the weights a person named: a file, an index, or a folder that holds one of them. A Git LFS pointer in place of
 * a file gives its hash and no tensors. `name` is what people are shown.
 * @throws UserError when nothing there can be read as weights, ToolError for a file that breaks its format.
 */
async function openWeights(path, name = path) {
    const names = (0,random_access/* folderNames */.Hw)(path);
    const root = names === null ? (0,external_node_path_.dirname)(path) : path;
    const folder = {
        shown: names === null ? (0,external_node_path_.dirname)(name) : name,
        names,
        open: async (file) => (0,random_access/* openRandomAccess */.c9)((0,external_node_path_.join)(root, file)),
    };
    return openFrom(folder, names === null ? (0,external_node_path_.basename)(path) : null, name);
}
/** Opens one file of a folder, or the model that the folder holds. @throws as `openWeights` */
async function openFrom(folder, file, name) {
    const chosen = file === null ? await chooseInFolder(folder, folder.names ?? []) : await chooseByName(folder, file);
    const files = [];
    const pointers = [];
    try {
        for (const path of chosen.files) {
            const opened = await openFile(folder, path);
            if (isPointer(opened))
                pointers.push(opened);
            else
                files.push(opened);
        }
        const source = await read(folder, chosen, name, files, pointers);
        return Object.assign(source, { heads: await headsBeside(folder) });
    }
    catch (error) {
        for (const opened of files)
            opened.file.close();
        throw error;
    }
}
async function read(folder, { format, expected }, name, files, pointers) {
    const [first] = files;
    if (first === undefined)
        return openSafetensors(name, [], null, pointers);
    if (format === 'onnx')
        return openOnnx(name, first, (location) => openFile(folder, location));
    if (format === 'gguf')
        return openGguf(name, files, pointers);
    if (format === 'pytorch')
        return openPytorch(name, files, expected, pointers);
    return openSafetensors(name, files, expected, pointers);
}


/***/ })

}}})
