(__chunk_url__ => {"use strict"; return {id: 4765, ids: [4765], modules: {

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveReader: () => (/* binding */ serveReader)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _source_positional_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8546);
/* harmony import */ var _weights_numbers_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9051);
/* harmony import */ var _weights_numbers_new_kernel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(639);




/** What a thread does: one job after the other until it is ended. */
function serveReader() {
    const kernel = (0,_weights_numbers_new_kernel_js__WEBPACK_IMPORTED_MODULE_3__/* .newKernel */ .g)();
    const reader = new _source_positional_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .PositionalReader */ .I();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (job) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer(job)));
    function answer(job) {
        try {
            return {
                figures: (0,_weights_numbers_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measureRange */ .Qt)(job, kernel, (extent, start, target) => reader.fill(extent, extent.at + start, target)),
            };
        }
        catch (cause) {
            const error = cause instanceof Error ? cause : new Error(String(cause));
            return { error: error.message, stack: error.stack ?? '' };
        }
    }
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


/***/ })

}}})
