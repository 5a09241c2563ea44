export const id = 841;
export const ids = [841];
export const modules = {

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  screenRepository: () => (/* binding */ screenRepository)
});

// EXTERNAL MODULE: ./build/types/vocabulary.js
var vocabulary = __webpack_require__(26124);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/source/random-access.js



/**
 * Opens a regular file of this machine. A link is followed: model caches are made of links, and the caller named the
 * place.
 * @throws UserError when there is no such regular file, ToolError when a later read fails.
 */
function random_access_openRandomAccess(path) {
    let descriptor;
    try {
        descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        throw new UserError(`${path} cannot be opened: ${cause.code}`, { cause });
    }
    const stats = fstatSync(descriptor, { bigint: true });
    if (!stats.isFile()) {
        closeSync(descriptor);
        throw new UserError(`${path} is not a regular file`);
    }
    const stamp = stampOf(stats);
    return {
        size: Number(stats.size),
        local: { path: resolve(path), stamp },
        assertUnchanged() {
            if (stampOf(fstatSync(descriptor, { bigint: true })) !== stamp) {
                throw new ToolError(`${path} was changed while it was read`);
            }
        },
        async readInto(target, position) {
            let filled = 0;
            try {
                while (filled < target.length) {
                    const count = readSync(descriptor, target, filled, target.length - filled, position + filled);
                    if (count === 0)
                        break;
                    filled += count;
                }
            }
            catch (cause) {
                const { code } = cause;
                throw new ToolError(`${path} cannot be read at byte ${position + filled}: ${code}`, { cause });
            }
            return filled;
        },
        close: () => closeSync(descriptor),
    };
}
/** Changes whenever a file is replaced or written to. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
/** Whether anything is there. */
function pathExists(path) {
    return existsSync(path);
}
/** What a path is: the names inside a folder (sorted), or `null` for a file. @throws UserError when it is neither. */
function random_access_folderNames(path) {
    try {
        return statSync(path).isDirectory() ? readdirSync(path).sort() : null;
    }
    catch (cause) {
        throw new UserError(`${path} cannot be opened: ${cause.code}`, { cause });
    }
}

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

// EXTERNAL MODULE: ./build/evidence/weights/lfs-pointer.js
var lfs_pointer = __webpack_require__(14829);
// EXTERNAL MODULE: ./build/limits.js
var build_limits = __webpack_require__(47598);
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
        if (file.size > build_limits/* limits */.F.largeFileBytes) {
            throw new errors/* ToolError */.v4(`${name}: the index is larger than ${build_limits/* limits */.F.largeFileBytes} bytes`);
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
var weight_file = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/evidence/weights/weights-index.js
var weights_index = __webpack_require__(62462);
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

;// CONCATENATED MODULE: ./build/weights/numbers/kernel-bytes.js
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
    'AGFzbQEAAAABGgRgA39/fwBgAn9/AX9gBH9/f38AYAN/f3wAAg8BA2VudgZtZW1vcnkCAAADBgUAAQACAwcwBQV3aWRlbgAABmZpbml0ZQABCm',
    'FkZENvbHVtbnMAAgZjZW50cmUAAwVzY2FsZQAECrIEBUYBAXsDQCAA/QAEACEDIAEgA/2pAUEQ/asB/QsEACABIAP9qgFBEP2rAf0LBBAgAEEQ',
    'aiEAIAFBIGohASACQQFrIgINAAsLRgECewNAIAD9AAQAIQIgAyACIAL95QH95AEhAyAAQRBqIQAgAUEBayIBDQALIAP9DAAAAAAAAAAAAAAAAA',
    'AAAAD9Qf2jAQtgAQF7A0AgAP0ABAAhAyABIAH9AAQAIAP9X/3wAf0LBAAgASAB/QAEECADIAP9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf0LBBAg',
    'AEEQaiEAIAFBIGohASACQQFrIgINAAsL2AEBB3sDQCAA/QAEACEEIAT9XyEFIAQgBP0NCAkKCwwNDg8ICQoLDA0OD/1fIQYgByAFIAX98gH98A',
    'EhByAIIAYgBv3yAf3wASEIIAUgAf0ABAD98QEhBSAGIAH9AAQQ/fEBIQYgCSAFIAX98gH98AEhCSAKIAYgBv3yAf3wASEKIAAgBf1eIAb9Xv0N',
    'AAECAwQFBgcQERITFBUWF/0LBAAgAEEQaiEAIAFBIGohASACQQFrIgINAAsgAyAH/QsEACADIAj9CwQQIAMgCf0LBCAgAyAK/QsEMAtnAQJ7IA',
    'L9FCEEA0AgAP0ABAAhAyAAIAP9XyAE/fIB/V4gAyAD/Q0ICQoLDA0ODwgJCgsMDQ4P/V8gBP3yAf1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAA',
    'QRBqIQAgAUEBayIBDQALCw==',
].join('');

;// CONCATENATED MODULE: ./build/weights/numbers/web-assembly.js
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

;// CONCATENATED MODULE: ./build/weights/numbers/rows.js


/** Numbers of the longest row that is worked on in the kernel's memory. */
const LONGEST = 65_536;
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
    };
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
/** The loops of scripts/kernel/rows.wat; `null` where this runtime has no WebAssembly with SIMD. */
function wasmRowKernel() {
    const made = assembled(ROWS_BYTES, LONGEST * 12 + 64);
    if (made === null)
        return null;
    const { memory } = made;
    const kernel = made.exports;
    const row = new Float32Array(memory, 0, LONGEST);
    const codes = new Uint8Array(memory, LONGEST * 4, LONGEST * 2);
    const means = new Float64Array(memory, LONGEST * 4, LONGEST);
    const squares = new Float64Array(memory, LONGEST * 12, 8);
    const slow = scriptRowKernel();
    const take = (values) => {
        row.set(values);
        const groups = Math.ceil(values.length / 4);
        row.fill(0, values.length, groups * 4);
        return groups;
    };
    return {
        widen(stored, target) {
            for (let at = 0; at < target.length; at += LONGEST) {
                const count = Math.min(LONGEST, target.length - at);
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
    };
}
let shared = null;
/** The fastest of this runtime. */
function rows_rowKernel() {
    shared ??= wasmRowKernel() ?? scriptRowKernel();
    return shared;
}

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
        rows_rowKernel().widen(bytes, target);
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
var parameter_count = __webpack_require__(71679);
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
    if (state.info.bytes > build_limits/* limits */.F.quantStateBytes)
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
    decode(info.dtype, await read(info.name, 0, info.bytes), values);
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
        decode(dtype, aligned(await read(name, 0, bytes), bytesOfElement(dtype)), all);
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
const quantisation_BLOCK = 128;
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
    if (scale.shape.length === 2 && down === Math.ceil(rows / quantisation_BLOCK) && across === Math.ceil(columns / quantisation_BLOCK)) {
        return { blockRows: quantisation_BLOCK, blockColumns: quantisation_BLOCK };
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
        const { info, numbers } = tensor;
        if (numbers.kind === 'unreadable')
            throw new errors/* ToolError */.v4(`tensor ${quote(name)}: ${numbers.reason}`);
        const all = info.shape[0] ?? 1;
        if (start < 0 || count < 0 || start + count > all) {
            throw new errors/* ToolError */.v4(`tensor ${quote(name)} has ${all} rows; ${start} to ${start + count} were asked for`);
        }
        const width = all === 0 ? 0 : info.elements / all;
        if (this.#values.length < count * width)
            this.#values = new Float32Array(count * width);
        const values = this.#values.subarray(0, count * width);
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
        const size = bytesOfElement(info.dtype);
        const bytes = await this.#gatherer.read(tensor, start * width * size, (start + count) * width * size);
        decode(info.dtype, bytes, values);
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
        decode(info.dtype, await this.#part(name, 0, info.bytes), values);
        this.#scales.set(name, values);
        return values;
    }
}

;// CONCATENATED MODULE: ./build/weights/readers/gguf/half.js

const word = new Uint8Array(2);
const value = new Float32Array(1);
/** A half at any byte. */
function halfAt(bytes, at) {
    word[0] = bytes[at];
    word[1] = bytes[at + 1];
    decode('F16', word, value);
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
        if (length > build_limits/* limits */.F.ggufTextBytes)
            this.fail(`a text of ${length} bytes`, this.at - 8);
        const place = await this.#take(length);
        return this.#window.toString('utf8', place, place + length);
    }
    /** Goes past `length` bytes without reading them. */
    skip(length) {
        if (this.at + length > this.#file.file.size)
            this.fail('the header reaches past the file');
        this.#at += length;
        if (this.at > build_limits/* limits */.F.ggufHeaderBytes)
            this.fail(`the header is longer than ${build_limits/* limits */.F.ggufHeaderBytes} bytes`);
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
        if (at + length > build_limits/* limits */.F.ggufHeaderBytes) {
            this.fail(`the header is longer than ${build_limits/* limits */.F.ggufHeaderBytes} bytes`);
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
    if (count > build_limits/* limits */.F.comparedTensors)
        cursor.fail(`more than ${build_limits/* limits */.F.comparedTensors} tensors`, 8);
    const pairs = await cursor.u64();
    if (pairs > build_limits/* limits */.F.ggufPairs)
        cursor.fail(`more than ${build_limits/* limits */.F.ggufPairs} metadata entries`, 16);
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
        if (length > build_limits/* limits */.F.ggufArray)
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
    const known = whole === null ? undefined : gguf_names_lookUp(gguf_names_WHOLE, whole[1]);
    if (known !== undefined)
        return { ...plain, name: isShifted(frame, known) ? raw : `${known}.${whole[2]}` };
    const match = raw.length > 200 ? null : gguf_names_BLOCK.exec(raw);
    if (match === null)
        return { ...plain, name: raw };
    const [, stem, layer, part, leaf] = match;
    const named = feedForward(part, `${stem}blk.${layer}.`, frame) ?? gguf_names_lookUp(gguf_names_PARTS, part);
    if (named === undefined || isShifted(frame, named))
        return { ...plain, name: raw };
    const name = `${STEMS[stem]}.layers.${layer}.${named}.${leaf}`;
    if (part !== 'attn_q' && part !== 'attn_k')
        return { name, heads: null, experts: named.includes('*') };
    const order = headOrder(part, stem, frame);
    return order === undefined ? { ...plain, name: raw } : { name, heads: order, experts: false };
}
function gguf_names_lookUp(table, key) {
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
        if (this.#tensors > build_limits/* limits */.F.comparedTensors) {
            this.#cursor.fail(`more than ${build_limits/* limits */.F.comparedTensors} tensors`, tensor.at);
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
        if (this.#nodes > build_limits/* limits */.F.onnxNodes)
            cursor.fail(`more than ${build_limits/* limits */.F.onnxNodes} nodes`, message.at);
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
            if (this.#fields > build_limits/* limits */.F.onnxFields)
                this.fail(`more than ${build_limits/* limits */.F.onnxFields} fields`, at);
            const { field, next } = this.#read(at, end);
            const visited = visit(field);
            if (visited !== undefined)
                await visited;
            at = next;
        }
    }
    /** A short text. */
    async text(field) {
        const bytes = await this.payload(field, build_limits/* limits */.F.onnxTextBytes);
        this.#texts += bytes.length;
        if (this.#texts > build_limits/* limits */.F.onnxTextsBytes) {
            this.fail(`more than ${build_limits/* limits */.F.onnxTextsBytes} bytes of names`, field.at);
        }
        return bytes.toString('utf8');
    }
    /** Counts a value that a file stores by itself. */
    countPiece(at) {
        this.#pieces += 1;
        if (this.#pieces > build_limits/* limits */.F.onnxPieces)
            this.fail(`more than ${build_limits/* limits */.F.onnxPieces} single values`, at);
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
        return { name, readable: true, bits: bytesOfElement(name) * 8 };
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
        const size = tensor.elements * bytesOfElement(dtype);
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
        if (this.#taken > build_limits/* limits */.F.onnxTypedBytes) {
            this.#cursor.fail(`more than ${build_limits/* limits */.F.onnxTypedBytes} bytes are stored value by value; save the model with raw_data`, tensor.at);
        }
        const bytes = Buffer.alloc(size);
        const width = bytesOfElement(dtype);
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
            if (type === null || !type.readable || tensor.elements > build_limits/* limits */.F.onnxScales)
                return null;
            const place = await this.#places.of(tensor, type.name);
            const size = tensor.elements * bytesOfElement(type.name);
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
            decode(type.name, Uint8Array.from(bytes), values);
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
            elementBytes: bytesOfElement(info.dtype),
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
            if (owners.size > build_limits/* limits */.F.comparedTensors) {
                throw new errors/* ToolError */.v4(`${path}: more than ${build_limits/* limits */.F.comparedTensors} tensors`);
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

// EXTERNAL MODULE: ./build/evidence/weights/dtype.js
var weights_dtype = __webpack_require__(61506);
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
            if (this.#operations > build_limits/* limits */.F.pickleOperations) {
                this.#fail(`more than ${build_limits/* limits */.F.pickleOperations} opcodes`);
            }
            if (this.#stack.length > build_limits/* limits */.F.pickleStack) {
                this.#fail(`more than ${build_limits/* limits */.F.pickleStack} values on the stack`);
            }
            const op = this.#byte();
            if (op === STOP) {
                const value = this.#pop();
                if (this.#stack.length > 0 || this.#below.length > 0)
                    this.#fail('the pickle ends with values left over');
                return value;
            }
            if (op === MARK) {
                if (this.#below.length >= build_limits/* limits */.F.pickleDepth)
                    this.#fail(`nested deeper than ${build_limits/* limits */.F.pickleDepth}`);
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
        if (values > build_limits/* limits */.F.pickleValues)
            fail(`more than ${build_limits/* limits */.F.pickleValues} values`);
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
        if (bytes > build_limits/* limits */.F.zipDirectoryBytes)
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
        if (directory.count > build_limits/* limits */.F.zipEntries)
            this.#fail(`more than ${build_limits/* limits */.F.zipEntries} entries`, endAt);
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
    if (pickle.size > build_limits/* limits */.F.pickleBytes) {
        throw new errors/* ToolError */.v4(`${pickle.content.path}: larger than ${build_limits/* limits */.F.pickleBytes} bytes (byte 0)`);
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
    return new StoredModel({ name, files, ...read, pointers, bytesRead: bytesRead + read.bytesRead });
}

// EXTERNAL MODULE: ./build/evidence/weights/safetensors-header.js
var safetensors_header = __webpack_require__(18409);
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
    return new StoredModel({ name, files, ...read, pointers, bytesRead: bytesRead + read.bytesRead });
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
    const names = folderNames(path);
    const root = names === null ? dirname(path) : path;
    const folder = {
        shown: names === null ? dirname(name) : name,
        names,
        open: async (file) => openRandomAccess(join(root, file)),
    };
    return openFrom(folder, names === null ? basename(path) : null, name);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/evidence/tokenizers/content.js
var tokenizers_content = __webpack_require__(54854);
// EXTERNAL MODULE: ./build/evidence/tokenizers/read-tokenizer-json.js
var read_tokenizer_json = __webpack_require__(38838);
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
const config_dimensions_PARTS = /^\w{1,40}_config$/;
const config_dimensions_LONGEST = 100;
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
                ? child.length <= config_dimensions_LONGEST
                : typeof child === 'number' && Number.isFinite(child);
            if (kept)
                found.push([`${prefix}${key}`, child]);
        }
        else if (prefix === '' && config_dimensions_PARTS.test(key))
            collect(child, `${key}.`, found);
    }
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/sketch-rows.js
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
    const seeds = Uint32Array.from({ length: HASHES }, (_, at) => mixed(0x9e3779b9 + at));
    for (const token of tokens) {
        const word = hashOf(token);
        for (let at = 0; at < HASHES; at += 1) {
            const value = mixed(word ^ seeds[at]);
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
const beside_model_BLOCK = (/* unused pure expression or super */ null && (1 << 20));
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
        const block = new Uint8Array(beside_model_BLOCK);
        for (let at = 0; at < file.size; at += beside_model_BLOCK) {
            hash.update(block.subarray(0, await file.readInto(block, at)));
        }
        return { name, bytes: file.size, sha256: hash.digest('hex') };
    }
    finally {
        file.close();
    }
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
const fixed_table_LINES = 32;
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
    return (mostlyWaves(values, Math.min(rows, fixed_table_LINES), width, width, 1) ||
        mostlyWaves(values, Math.min(width, fixed_table_LINES), rows, 1, width, Math.max(1, Math.floor(width / fixed_table_LINES))));
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
const head_units_HEADS = 4;
/** Names of attention's matrices in transformers' model code, timm, PyTorch and GGUF. */
const LEAVES = [
    [/^(q_proj|q_lin|query|query_proj|wq|to_q|attn_q|q)$/, 'q'],
    [/^(k_proj|k_lin|key|key_proj|wk|to_k|attn_k|k)$/, 'k'],
    [/^(v_proj|v_lin|value|value_proj|wv|to_v|attn_v|v)$/, 'v'],
    [/^(o_proj|out_proj|out_lin|wo|attn_output|dense|proj|o)$/, 'o'],
    // All q rows, then all k rows, then all v rows.
    [/^(qkv_proj|qkv|Wqkv|in_proj|c_attn|attn_qkv)$/, 'joined'],
    // q, k and v rows of one head after the other (GPT-NeoX, BLOOM). Only read as that when q, k and v have equal heads.
    [/^query_key_value$/, 'by-head'],
    [/^(q_norm|k_norm|q_layernorm|k_layernorm|q_ln|k_ln|attn_q_norm|attn_k_norm)$/, 'norm'],
];
const head_units_MODULE = /(^|\.)\w*(attn|attention|Attention)\w*(?=\.|$)/;
const CROSS = /cross|encoder_attn|encdec|EncDec|attn2/;
/**
 * Attention as units: a key/value head with the query heads that share it. Single rows are no units, because rotary
 * positions treat the rows of a head differently. The size of a head comes from its norm vector or from `shapes`;
 * without it nothing is compared.
 */
function headUnits(members, shapes) {
    const found = new Map();
    for (const { info, name } of members) {
        if (name.layer === null || info.unreadable !== null)
            continue;
        const place = head_units_placeOf(name.suffix);
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
    const groups = [];
    for (const { layer, cross, parts } of found.values()) {
        const slices = slicesOf(parts, shapes, biases);
        if (slices === null || slices.heads < head_units_HEADS)
            continue;
        const block = cross ? 'cross-attention' : 'attention';
        groups.push(groupOfSlices({ layer, block }, slices.heads, slices.tensors));
    }
    return groups;
}
/** The module a tensor belongs to and what it is there; `null` for all that is no matrix or norm of attention. */
function head_units_placeOf(suffix) {
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
    const module = head_units_MODULE.exec(segments.slice(0, -1).join('.'));
    if (module !== null)
        return { module: path.slice(0, module.index + module[0].length), leaf };
    // GGUF has no module, but says so in the name.
    return last.startsWith('attn_') ? { module: '', leaf } : null;
}
function slicesOf(parts, shapes, biases) {
    const byHead = parts.get('by-head');
    if (byHead !== undefined)
        return byHeadSlices(byHead, shapes);
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
        tensors.push({ ...slice(o, 'o', 0, grouped, size, Math.min(head_units_LINES, o.shape[0])), axis: 1 });
    }
    return { heads, tensors };
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
    const lines = axis === 1 ? Math.min(head_units_LINES, across) : across;
    const grouped = (heads / keyValueHeads) * size;
    const keys = heads * size;
    const values = keys + keyValueHeads * size;
    const parts = [
        slice(tensor, 'k', keys, size, size, lines),
        slice(tensor, 'v', values, size, size, lines),
        slice(tensor, 'q', 0, grouped, size, lines),
    ];
    return { heads: keyValueHeads, tensors: parts.map((one) => ({ ...one, axis })) };
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
    return { heads: columns / size, tensors: [parts[1], parts[2], parts[0]] };
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
    const named = [...feedForwardUnits(usable), ...headUnits(usable, heads), ...gateUnits(usable)];
    const groups = [...(named.length > 0 ? named : plainUnits(usable)), ...tokenUnits(usable)];
    return groups.sort((a, b) => a.layer - b.layer || compare(a.block, b.block) || (a.expert ?? 0) - (b.expert ?? 0));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function isBuffer(member) {
    return excludedByRule(member)?.startsWith('fixed buffer') === true;
}
const OUTPUT = /(^|\.)(down_proj|wo|w2|fc2|c_proj|fc_out|lin2|linear2|linear_fc2|dense_4h_to_h|output\.dense|ffn_down|(mlp|ffn|feed_forward|ff)\.(2|3|value))\.weight$/;
function feedForwardUnits(members) {
    const all = new Map(members.map(({ info }) => [info.name, info]));
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
        const entry = byKey.get(`${name.layer} ${name.inner} dense null`);
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
function groupOf(entry, layer, all) {
    const { parts, block, expert } = entry;
    const tensors = [];
    for (const [part, tensor] of [...parts].sort((a, b) => PART_ORDER[a[0]] - PART_ORDER[b[0]])) {
        // A matrix, or a convolution over a single place.
        if (tensor.shape.length < 2 || tensor.shape.slice(2).some((size) => size !== 1))
            return null;
        const [first, second] = tensor.shape;
        if (part === 'gate-up') {
            if (first % 2 !== 0)
                return null;
            tensors.push(rowSlice(tensor, 'gate', 0, second), rowSlice(tensor, 'up', 0, second, first / 2));
        }
        else {
            const axis = isTransposed(tensor, all) ? 1 : 0;
            tensors.push(rowSlice(tensor, part, axis, axis === 1 ? first : second));
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
    return { ...group, expert, output: outputOf(entry.output, units, all) };
}
function outputOf(tensor, units, all) {
    if (tensor === null)
        return null;
    const axis = isTransposed(tensor, all) ? 0 : 1;
    if (tensor.shape[axis] !== units)
        return null;
    return rowSlice(tensor, 'fc1', axis, tensor.shape[1 - axis]);
}
/** GPT-2 keeps its matrices as [inputs, outputs]; the bias has one number for each output. */
function isTransposed(tensor, all) {
    const bias = all.get(`${tensor.name.slice(0, -'weight'.length)}bias`);
    return bias?.shape[0] === tensor.shape[1] && bias?.shape[0] !== tensor.shape[0];
}

;// CONCATENATED MODULE: ./build/weights/unit-rows.js

/** Numbers of a transposed matrix that are read at a time. */
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
    if (rows_rowKernel().isFinite(rows))
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
    const atOnce = taken === stride ? wanted.count : 1;
    for (let first = 0; first < wanted.count; first += atOnce) {
        const place = firstRow + (wanted.start + first) * stride + offset;
        const values = await source.rows(tensor.name, place, atOnce * taken);
        for (let unit = 0; unit < atOnce; unit += 1) {
            rows.set(values.subarray(unit * width, unit * width + wanted.kept), (first + unit) * wanted.width + wanted.offset);
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
    rowKernel().standardise(rows, width);
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

;// CONCATENATED MODULE: ./build/weights/fingerprint/entry.js
/** Form of an entry and of everything computed in it: another number is another arithmetic. */
const ENTRY_VERSION = '1';

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
    return PRINT_ROWS * width * (((0,weights_dtype/* bitsOf */.e)(tensors[0].tensor.dtype) ?? 32) / 8);
}
/** The group with its up matrix alone, else with fc1; `null` for routers and for too few units. */
function onePart(group) {
    // Expert 0 stands for the experts of its layer.
    if (group.block === 'router' || (group.expert ?? 0) > 0 || group.units < PRINT_ROWS)
        return null;
    const tensor = group.tensors.find(({ part }) => part === 'up') ?? group.tensors.find(({ part }) => part === 'fc1');
    return tensor === undefined ? null : { ...group, tensors: [tensor], width: tensor.width };
}
function isNorm({ info, name }) {
    return (info.shape.length === 1 &&
        info.unreadable === null &&
        info.elements >= PRINT_ROWS &&
        info.elements <= LONGEST_NORM &&
        NORM.test(`.${name.suffix}`));
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
            : [{ name: one.tensor.name, start: one.firstRow + firstRow(group.units), count: PRINT_ROWS }];
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
        const rows = await readUnits(source, group, firstRow(group.units), PRINT_ROWS);
        const tensor = group.tensors[0].tensor;
        const fixed = fixedTable(rows, group.width, (0,weights_dtype/* bitsOf */.e)(tensor.dtype) ?? 32);
        if (fixed === 'constant' || fixed === 'wave-table' || fixed === 'not-finite') {
            leftOut.push({ name: tensor.name, reason: `not learned, by its numbers: ${fixed}` });
            continue;
        }
        const key = `${make_entry_blockOf(group)} ${group.tensors[0].part} ${group.units} ${group.width}`;
        const kind = kinds.get(key) ?? { layers: [], group, rows: [] };
        if (kind.layers.length >= LAYERS)
            continue;
        kind.layers.push(group.layer);
        kind.rows.push(printRows(rows, group.width));
        kinds.set(key, kind);
    }
    return [...kinds.values()].map(({ layers, group, rows }) => ({
        block: make_entry_blockOf(group),
        part: group.tensors[0].part,
        units: group.units,
        width: group.width,
        layers,
        rows: base64(rows, PRINT_BYTES),
    }));
}
function make_entry_blockOf({ block, expert }) {
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
            vectors.push({ layer, ...moments(values), rows: printVector(values) });
        }
        prints.push({
            ...print,
            layers: vectors.map(({ layer }) => layer),
            mean: vectors.map(({ mean }) => rounded(mean)),
            sd: vectors.map(({ sd }) => rounded(sd)),
            rows: base64(vectors.map(({ rows }) => rows), ROW_BYTES),
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

// EXTERNAL MODULE: ./build/generated/validators.cjs
var validators = __webpack_require__(52921);
;// CONCATENATED MODULE: ./build/weights/fingerprint/read-entry.js




/**
 * Reads and checks a registry entry. A registry is somebody's file: sizes, counts and lengths are checked before
 * anything is computed.
 * @throws UserError naming the file and the place in it.
 */
function read_entry_readEntry(text, file) {
    if (text.length > build_limits/* limits */.F.fingerprintBytes) {
        throw new errors/* UserError */.yo(`${file}: larger than ${build_limits/* limits */.F.fingerprintBytes} bytes, which no fingerprint is`);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${file}: not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cause,
        });
    }
    const version = typeof value === 'object' && value !== null
        ? value.schemaVersion
        : undefined;
    if (typeof version === 'string' && version !== '1') {
        throw new errors/* UserError */.yo(`${file}: a fingerprint of version ${JSON.stringify(version.slice(0, 20))}; this release reads version 1`);
    }
    const validate = validators["weights-fingerprint"];
    if (!validate(value)) {
        const [first] = validate.errors ?? [];
        const place = first === undefined || first.instancePath === '' ? '/' : first.instancePath;
        throw new errors/* UserError */.yo(`${file}: no fingerprint of weights: ${place} breaks "${first?.keyword}" ${JSON.stringify(first?.params ?? {}).slice(0, 200)} (schemas/weights-fingerprint.schema.json)`);
    }
    const entry = value;
    for (const [at, component] of entry.components.entries()) {
        for (const [index, block] of component.blocks.entries()) {
            const fault = faultOf(block);
            if (fault !== null)
                throw new errors/* UserError */.yo(`${file}: /components/${at}/blocks/${index}: ${fault}`);
        }
    }
    for (const [at, norm] of entry.norms.entries()) {
        const fault = faultOfNorm(norm);
        if (fault !== null)
            throw new errors/* UserError */.yo(`${file}: /norms/${at}: ${fault}`);
    }
    return entry;
}
function faultOf({ layers, rows }) {
    if (layers.some((layer, at) => at > 0 && layer <= layers[at - 1]))
        return 'layers are not ascending';
    return lengthFault(rows, layers.length * PRINT_BYTES);
}
function faultOfNorm({ layers, mean, sd, rows }) {
    if (mean.length !== layers.length || sd.length !== layers.length)
        return 'layers, mean and sd differ in length';
    return lengthFault(rows, layers.length * ROW_BYTES);
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

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-blocks.js



/** Hits of 16 that say a layer comes from another: chance gives that many at most once in 12! = 4.8e8. */
const CELL_HITS = 12;
/** Offsets besides 0 whose hits are counted: those whose namesakes agree most. */
const OFFSETS = 3;
const WORDS = PRINT_BITS / 32;
function readyBlock(print) {
    const words = rowsOf(print);
    const empty = new Uint8Array(words.length / WORDS).fill(1);
    for (const [at, word] of words.entries())
        if (word !== 0)
            empty[Math.floor(at / WORDS)] = 0;
    return { print, words, empty };
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
    const alignments = [
        ...[straight, ...chosen].map((cells) => {
            const hits = cells.reduce((sum, one) => sum + one.hits, 0);
            return { kind: 'offset', cells, hits, logBound: logTwinBound(hits, cells.length) };
        }),
        {
            kind: 'map',
            cells: map,
            hits: map.reduce((sum, one) => sum + one.hits, 0),
            logBound: logMapBound(new Set(map.map((one) => one.a)).size, left.length, right.length),
        },
    ];
    const best = alignments.reduce((one, two) => (two.logBound < one.logBound ? two : one));
    return {
        best,
        straight: {
            groups: straight.length,
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
            for (let unit = 0; unit < PRINT_ROWS; unit += 1) {
                sum += Math.abs(agreement(a, row * PRINT_ROWS + unit, b, column * PRINT_ROWS + unit));
            }
            agreements[row * columns + column] = sum / PRINT_ROWS;
        }
    }
    return agreements;
}
/** Signs in common less signs that differ, as a share: -1 to 1. */
function agreement(a, one, b, two) {
    if (a.empty[one] === 1 || b.empty[two] === 1)
        return 0;
    return 1 - (2 * differing(a.words, one * WORDS, b.words, two * WORDS)) / PRINT_BITS;
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
    for (let unit = 0; unit < PRINT_ROWS; unit += 1) {
        let namesake = 0;
        let nearest = 0;
        for (let other = 0; other < PRINT_ROWS; other += 1) {
            const value = agreement(a, row * PRINT_ROWS + unit, b, column * PRINT_ROWS + other);
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
    const count = PRINT_ROWS * (PRINT_ROWS - 1);
    // Rows have their common mean taken away, so those that do not match lean the other way by one in PRINT_ROWS - 1.
    const straight = (Math.abs(own / PRINT_ROWS - others / count) * (PRINT_ROWS - 1)) / PRINT_ROWS;
    // Units may have been turned over one by one: then sizes tell, less what noise alone gives.
    const agreed = Math.max(straight, ownSize / PRINT_ROWS - otherSize / count);
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
const LOG_CELL = -Array.from({ length: CELL_HITS }, (_, at) => Math.log(at + 1)).reduce((sum, log) => sum + log, 0);
/**
 * Natural logarithm of a bound on the probability that `found` of the model's `layers` are each found in any of `others`
 * layers: one layer is, with probability at most `others` / 12!; layers are independent, so `found` of them are with
 * probability at most binomial(layers, found) times its power. Only what the model's layers owe to relabelling is used.
 */
function logMapBound(found, layers, others) {
    if (found === 0)
        return 0;
    let log = found * (LOG_CELL + Math.log(others));
    for (let at = 0; at < found; at += 1)
        log += Math.log(layers - at) - Math.log(at + 1);
    return Math.min(0, log);
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/scanner.js







/** Probability of any false alarm in a whole scan, at most: reference/weights.md, section 3.9. */
const SCAN_LEVEL = 1e-6;
const LOG_SCAN_LEVEL = Math.log(SCAN_LEVEL);
/** A whole file of this size with the same hash is somebody's weights. */
const FILE_BYTES = 1 << 20;
/** Standard errors that the likeness of the layers must keep above a threshold: once in 1,000 by chance. */
const SURE = 3.09;
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
        this.#ready = new Map(target.components.map((one) => [one, one.blocks.map(readyBlock)]));
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
                        const kept = screen.best.logBound <= LOG_LEVEL ? screen.best : { ...screen.best, cells: [] };
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
    /** Pairs of a component and an entry that were tested: what a confirmation has to pay for. */
    get pairs() {
        return Math.max(1, this.#candidates.length);
    }
    /** The document; `measured` are what only the caller knows. */
    finish(measured) {
        const matches = [...this.#equal.map(bytesMatch), ...this.fired().map((one) => this.#match(one))];
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
            matches: [...matches].sort((a, b) => order(a, b)).map(({ likeness: _, ...match }) => match),
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
        const files = this.#target.files.filter(({ sha256 }) => sha256 !== null && large.has(sha256)).length;
        if (files > 0)
            this.#equal.push({ entry: named, component: null, files, tensors: 0 });
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
                this.#equal.push({ entry: named, component, files: 0, tensors: size });
            }
        }
    }
    #match(candidate) {
        const { entry, component, reference, best, block, confirmed } = candidate;
        const { hits, cells, logBound, kind } = best;
        const found = cells.filter((cell) => cell.hits >= 12);
        return {
            entry,
            component: component.stem,
            referenceComponent: reference.stem,
            role: component.role ?? reference.role,
            verdict: confirmed === null ? verdictOf(best) : confirmedVerdict(confirmed),
            basis: confirmed === null ? 'sketch' : 'full-rows',
            identicalFiles: 0,
            identicalTensors: 0,
            block,
            alignment: kind,
            groups: cells.length,
            units: cells.length * PRINT_ROWS,
            hits,
            expectedHits: cells.length,
            pValueBound: bound(logBound),
            log10PValueBound: logBound / Math.LN10,
            familyWiseBound: bound(Math.min(0, logBound + Math.log(this.#hypotheses))),
            layerMap: found.map(({ a, b }) => [a, b]),
            confirmed,
            likeness: confirmed?.r ?? likenessOf(best).mean,
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
            nearest: related[0]?.entry.id ?? null,
            chain: [...new Set(related.map((match) => match.entry.id))],
        };
    }
    /** The largest limit among the references that are told of early enough, else the smallest of all. */
    #limitsOf(candidates) {
        const all = candidates.map(({ straight }) => this.#limit(straight)).filter((one) => one !== null);
        const good = all.filter((one) => one <= LIMIT);
        if (good.length > 0)
            return { one: Math.max(...good), sensitive: good.length };
        return { one: all.length === 0 ? null : Math.min(...all), sensitive: 0 };
    }
    #limit({ groups, noise }) {
        if (groups === 0)
            return null;
        const rounded = Math.ceil(noise * 200) / 200;
        const key = `${groups} ${rounded}`;
        const known = this.#limits.get(key);
        if (known !== undefined)
            return known;
        const sensitivity = Array.from({ length: groups }, () => ({ rows: PRINT_ROWS, noise: rounded }));
        const limit = limitOfDetection(sensitivity, this.#logLevel());
        this.#limits.set(key, limit);
        return limit;
    }
}
function order(a, b) {
    const bytes = (one) => one.identicalFiles + one.identicalTensors;
    return bytes(b) - bytes(a) || b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1);
}
function rank(verdict) {
    return WEIGHT_VERDICTS.indexOf(verdict);
}
function bytesMatch({ entry, component, files, tensors }) {
    return {
        entry,
        component: component?.stem ?? null,
        referenceComponent: null,
        role: component?.role ?? null,
        verdict: 'identical',
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
    };
}
/** Mean likeness of the layers, and its standard error by the jackknife over layers. */
function likenessOf({ cells }) {
    const mean = cells.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, cells.length);
    const squares = cells.reduce((sum, { likeness }) => sum + (likeness - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / Math.max(1, cells.length * (cells.length - 1))) };
}
/** What sketches allow to say: `derived` only where even the lower end of the likeness is beyond the threshold. */
function verdictOf(best) {
    const { mean, error } = likenessOf(best);
    const layers = new Set(best.cells.map(({ a }) => a)).size;
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

// EXTERNAL MODULE: ./build/messages/index.js + 16 modules
var messages = __webpack_require__(2728);
;// CONCATENATED MODULE: ./build/weights/describe.js

/** A comparison as text: about five sentences for anybody, then the figures for a statistician. */
function describeComparison(comparison, language) {
    const say = (key, parameters = {}) => text(key, parameters, language);
    return `${[...plainLines(comparison, say), ...referenceLines(comparison, say), '', `${say('weights.figures')}`, ...figureLines(comparison, say)].join('\n')}\n`;
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

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-facts.js


/** What was found of one component, as a fact. */
function matchFact(match, file) {
    const { entry, component, role, basis, hits, units, expectedHits, log10PValueBound } = match;
    const where = component === null || component === '' ? '' : `${component}: `;
    const figures = basis === 'bytes'
        ? `${where}same bytes as ${entry.id} (${match.identicalFiles} files, ${match.identicalTensors} tensors by SHA-256)`
        : `${where}${hits} of ${units} units of ${entry.id}, ${expectedHits} by chance, p ≤ ${power(log10PValueBound)}`;
    return {
        kind: 'weight-match',
        strength: 'A',
        scope: 'product',
        location: at(file, figures),
        model: entry.id,
        revision: entry.revision,
        supplier: entry.supplier,
        released: entry.released,
        lineage: entry.lineage,
        finding: basis === 'bytes' ? 'identical' : findingOf(match),
        component: component ?? '',
        role,
        hits,
        units,
        expectedHits,
        bound: power(log10PValueBound),
    };
}
function findingOf({ verdict }) {
    return verdict === 'identical' || verdict === 'derived' || verdict === 'shared-origin' ? verdict : 'trace';
}
/** What was tested and how little would have been seen, as a fact. */
function screenFact({ registry, components }, file) {
    const tested = components.filter((one) => one.tested > 0);
    const clear = tested.filter((one) => one.verdict === 'no-evidence');
    const limit = clear.reduce((most, { limitOfDetection }) => limitOfDetection === null ? most : Math.max(most ?? 0, limitOfDetection), null);
    const share = clear.reduce((sum, { parameterShare }) => sum + parameterShare, 0);
    return {
        kind: 'weight-screen',
        strength: 'A',
        scope: 'product',
        location: at(file, `tested against ${registry.tested} of ${registry.entries} fingerprints${limit === null ? '' : `, limit of detection r = ${limit.toFixed(3)}`}`),
        entries: registry.entries,
        tested: registry.tested,
        limitOfDetection: limit,
        clearShare: share,
    };
}
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

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-repository.js







/** Where a repository keeps fingerprints it is to be tested against. */
const OWN_REGISTRY = /^\.sovereignty\/fingerprints\/(?:[^/]+\/)?[^/]+\.json$/;
/** Folders with weights that are screened; a repository with more holds states of one run. */
const FOLDERS = 8;
/**
 * Screens the weights of a repository against the registries given and its own `.sovereignty/fingerprints/`. Of weights
 * 16 units a layer are read. What cannot be read is told and never fails.
 * @throws UserError naming the file when an entry of a registry is broken.
 */
async function screenRepository(source, entries, facts, registries) {
    const skipped = [];
    const models = [];
    const folders = foldersOf(facts);
    for (const [folder, file] of [...folders].slice(0, FOLDERS)) {
        try {
            const entry = await printFolder(source, entries, folder);
            if (entry.components.some(({ blocks }) => blocks.length > 0)) {
                models.push({ folder, file, scanner: new Scanner(entry), entry });
            }
            else
                skipped.push({
                    path: file,
                    reason: 'weights not screened: no layers with hidden units known by name',
                });
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            skipped.push({ path: file, reason: `weights not screened: ${reason}` });
        }
    }
    if (folders.size > FOLDERS) {
        skipped.push({
            path: [...folders.values()][FOLDERS],
            reason: `weights not screened: more than ${FOLDERS} folders`,
        });
    }
    if (models.length === 0)
        return { facts: [], skipped };
    for (const registry of [...registries, ownRegistry(source, entries)]) {
        for await (const { entry, file } of registry) {
            for (const { scanner } of models)
                scanner.add(entry, file, false);
        }
    }
    const out = [];
    for (const { file, scanner } of models) {
        const scan = scanner.finish({ name: file, excluded: [], bytesRead: 0, elapsedMs: 0 });
        if (scan.registry.entries > 0)
            out.push(screenFact(scan, file));
        // Components by their nearest reference; an ancestor of it says no more about whose the weights are.
        const seen = new Set();
        for (const match of scan.matches) {
            const key = match.component ?? '';
            if (seen.has(key) || match.verdict === 'inconclusive' || match.verdict === 'no-evidence')
                continue;
            seen.add(key);
            out.push(matchFact(match, file));
        }
    }
    return { facts: out, skipped };
}
/** Folders that hold weights of the product, with the file that people are shown. */
function foldersOf(facts) {
    const folders = new Map();
    for (const fact of facts) {
        if (fact.kind !== 'weights' || !vocabulary/* LEVEL_SCOPES */.NJ.has(fact.scope) || !isWhole(fact))
            continue;
        const { path } = fact.location;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (!folders.has(folder))
            folders.set(folder, path);
    }
    return folders;
}
function isWhole({ form }) {
    return form === 'file' || form === 'index';
}
async function printFolder(source, entries, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const here = new Map(entries
        .filter(({ path, type }) => type === 'file' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
        .map((entry) => [entry.path.slice(prefix.length), entry]));
    const model = await openFrom({
        shown: folder === '' ? '.' : folder,
        names: [...here.keys()],
        open: async (name) => accessOf(source, `${prefix}${name}`, here.get(name)?.size ?? 0),
    }, null, folder === '' ? '.' : folder);
    try {
        const beside = await besideListed(entries, folder, (path) => source.read(path));
        const about = {
            id: folder === '' ? '.' : folder,
            revision: null,
            supplier: null,
            license: null,
            released: null,
            lineage: [],
        };
        return (await makeEntry(model, { model: about, ...beside, hash: false, norms: false })).entry;
    }
    finally {
        model.close();
    }
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
async function* ownRegistry(source, entries) {
    for (const { path, type } of entries) {
        if (type !== 'file' || !OWN_REGISTRY.test(path))
            continue;
        yield { entry: read_entry_readEntry(Buffer.from(await source.read(path)).toString('utf8'), path), file: path };
    }
}


/***/ })

};
