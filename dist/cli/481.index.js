(__chunk_url__ => {"use strict"; return {id: 481, ids: [481,6244], modules: {

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprintCommand: () => (/* binding */ fingerprintCommand),
/* harmony export */   printOfModel: () => (/* binding */ printOfModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _source_hub_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9114);
/* harmony import */ var _source_random_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6392);
/* harmony import */ var _source_remote_weights_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(578);
/* harmony import */ var _weights_fingerprint_beside_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4212);
/* harmony import */ var _weights_fingerprint_make_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(398);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8288);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1933);
/* harmony import */ var _weights_models_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7956);











const ABOUT = ['id', 'revision', 'supplier', 'license', 'released', 'lineage'];
/** `sovereignty weights fingerprint MODEL`: writes a registry entry. */
async function fingerprintCommand(parsed, terminal) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)(parsed, 'weights fingerprint', [...ABOUT, 'weights', 'hash', 'norms', 'output', 'lang'], 2);
    const model = parsed.positionals[1];
    if (model === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('sovereignty weights fingerprint takes a MODEL. See sovereignty weights --help');
    const source = await (0,_weights_models_js__WEBPACK_IMPORTED_MODULE_10__/* .openModel */ .GF)(model, terminal);
    try {
        const { entry, leftOut } = await printOfModel(model, source, parsed.values, terminal);
        if (entry.components.every(({ blocks }) => blocks.length === 0)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model} has no layers that can be sketched: hidden units known by name, at least 16 of them${leftOut[0] === undefined ? '' : ` (${leftOut[0].name}: ${leftOut[0].reason})`}`);
        }
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .emit */ .I)((0,_weights_fingerprint_make_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .entryText */ .u)(entry), parsed.values.output, terminal);
        return 0;
    }
    finally {
        source.close();
    }
}
/** Fingerprint of an open model with what lies beside it. */
async function printOfModel(model, source, values, terminal) {
    if (values.released !== undefined && !isDay(values.released)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--released ${values.released} is no day. Write it as 2024-09-19`);
    }
    const hash = values.hash === true;
    const beside = await besideTarget(model, source, hash, terminal);
    return (0,_weights_fingerprint_make_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .makeEntry */ .l)(source, {
        model: {
            id: values.id ?? model,
            revision: values.revision ?? null,
            supplier: values.supplier ?? null,
            license: values.license ?? null,
            released: values.released ?? null,
            lineage: values.lineage ?? [],
            ...(values.weights === undefined ? {} : { weights: values.weights }),
        },
        ...beside,
        hash,
        norms: values.norms === true,
    });
}
/** Of a model behind a web address nothing but the address is known. */
async function besideTarget(model, source, hash, terminal) {
    const target = (0,_source_remote_weights_target_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWeightsTarget */ .s)(model, (path) => (0,_source_random_access_js__WEBPACK_IMPORTED_MODULE_3__/* .pathExists */ .s0)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path)));
    switch (target.kind) {
        case 'local':
            return (0,_weights_fingerprint_beside_model_js__WEBPACK_IMPORTED_MODULE_5__/* .besideModel */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, target.path), source.pointers(), hash);
        case 'web':
            return { config: null, tokenizer: null, files: [] };
        case 'hub': {
            const { id, revision, path } = target;
            const repository = await (0,_source_hub_hub_js__WEBPACK_IMPORTED_MODULE_2__.openHub)({ kind: 'huggingface', section: 'model', id, revision }, (0,_target_js__WEBPACK_IMPORTED_MODULE_9__/* .hubOptions */ .I2)(terminal));
            return (0,_weights_fingerprint_beside_model_js__WEBPACK_IMPORTED_MODULE_5__/* .besideListed */ .s)(await repository.list(), path, (file) => repository.read(file));
        }
    }
}
function isDay(value) {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/weights/fingerprint/confirm.js
var fingerprint_confirm = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/weights/describe.js
var describe = __webpack_require__(5609);
;// CONCATENATED MODULE: ./build/weights/fingerprint/describe-scan.js


/** Components shown one by one; vectors and heads outside of layers make more of them than anybody reads. */
const SHOWN = 12;
/** A scan as text: one paragraph a component, the largest first. */
function describeScan(scan, language) {
    const say = (key, parameters = {}) => (0,messages/* text */.Qq)(key, parameters, language);
    const shown = scan.components
        .filter((one) => one.reason !== 'no-units' || one.parameterShare >= 0.05)
        .slice(0, SHOWN);
    const blocks = [
        ...scan.matches.filter(({ component }) => component === null).map((match) => wholeLines(match, say)),
        ...shown.map((component) => componentLines(component, scan, say)),
    ];
    const { registry, hypotheses, level, bytesRead, model, elapsedMs } = scan;
    const footer = [
        say('scan.footer', {
            tested: registry.tested,
            entries: registry.entries,
            hypotheses,
            level: (0,describe/* power */.yp)(Math.log10(level)),
            read: (0,describe/* size */.Ej)(bytesRead),
            total: (0,describe/* size */.Ej)(model.bytes),
            seconds: (elapsedMs / 1000).toFixed(1),
        }),
        ...(registry.own.length === 0 ? [] : [say('scan.own', { ids: registry.own.join(', ') })]),
    ];
    return `${[headline(scan, say), ...blocks.map((lines) => lines.join('\n  ')), footer.join('\n')].join('\n\n')}\n`;
}
function headline({ model, verdict, components, matches, registry }, say) {
    const { name } = model;
    if (verdict === 'no-evidence')
        return say('scan.headline.no-evidence', { name, tested: registry.tested });
    const found = components.filter(({ nearest }) => nearest !== null).length;
    if (verdict === 'inconclusive')
        return say('scan.headline.inconclusive', { name });
    const whole = matches.some((match) => match.component === null && match.verdict === 'identical');
    return say('scan.headline.found', {
        name,
        count: whole ? components.length : found,
        components: components.length,
    });
}
function wholeLines({ entry, identicalFiles, verdict }, say) {
    const { id } = entry;
    return [
        verdict === 'identical'
            ? `${say('scan.whole')}: ${say('scan.what.identical', { id })}`
            : say('scan.what.small-files', { id }),
        say('scan.plain.bytes', { files: identicalFiles, tensors: 0 }),
    ];
}
function componentLines(component, { matches }, say) {
    const found = matches.filter((match) => match.component === component.stem);
    const nearest = found[0];
    const name = component.stem === '' ? '.' : component.stem;
    const lines = [
        say('scan.component', {
            component: component.role === null ? name : `${name}, ${component.role}`,
            share: `${(100 * component.parameterShare).toFixed(1)} %`,
            what: what(component, nearest, say),
        }),
    ];
    if (nearest === undefined) {
        const less = component.lessSensitive;
        if (component.verdict === 'no-evidence' && less.length > 0) {
            const shown = less
                .slice(0, 4)
                .map(({ id, limitOfDetection: limit }) => `${id} (${limit?.toFixed(3) ?? '–'})`);
            const references = `${shown.join(', ')}${less.length > 4 ? ', …' : ''}`;
            lines.push(say('scan.plain.less', { count: less.length, references }));
        }
        return lines;
    }
    if (nearest.basis === 'bytes') {
        lines.push(say('scan.plain.bytes', { files: nearest.identicalFiles, tensors: nearest.identicalTensors }));
    }
    else
        lines.push(...unitLines(nearest, say));
    const others = component.chain.slice(1, 5);
    if (others.length > 0)
        lines.push(say('scan.plain.chain', { chain: others.join(', ') }));
    if (nearest.entry.lineage.length > 0) {
        lines.push(say('scan.plain.lineage', { id: nearest.entry.id, lineage: nearest.entry.lineage.join(', ') }));
    }
    lines.push(say('scan.plain.direction'));
    return lines;
}
function unitLines(match, say) {
    const { confirmed } = match;
    const lines = [
        say('scan.plain.units', {
            units: match.units,
            hits: match.hits,
            expected: match.expectedHits,
            p: (0,describe/* power */.yp)(match.log10PValueBound),
            family: (0,describe/* power */.yp)(Math.log10(match.familyWiseBound)),
        }),
    ];
    const map = (0,describe/* layerRuns */.QZ)(match.layerMap);
    if (map !== null)
        lines.push(say('scan.plain.layers', { map }));
    if (confirmed === null)
        lines.push(say('scan.plain.confirm', { id: match.entry.id }));
    else if (confirmed.r !== null) {
        const interval = confirmed.interval === null ? '' : ` [${confirmed.interval.map((end) => end.toFixed(4)).join(', ')}]`;
        lines.push(say('scan.plain.confirmed', {
            path: confirmed.path,
            r: confirmed.r.toFixed(4),
            interval,
            p: (0,describe/* power */.yp)(confirmed.log10PValueBound),
        }));
    }
    return lines;
}
function what(component, nearest, say) {
    const { verdict, reason, tested, sensitive, limitOfDetection } = component;
    const limit = limitOfDetection === null ? '–' : limitOfDetection.toFixed(3);
    const parameters = { id: nearest?.entry.id ?? '', tested, sensitive, limit };
    switch (verdict) {
        case 'identical':
            return say('scan.what.identical', parameters);
        case 'derived':
            return say('scan.what.derived', parameters);
        case 'shared-origin':
            return say('scan.what.shared-origin', parameters);
        case 'trace':
            return say('scan.what.trace', parameters);
        case 'no-evidence':
            return say('scan.what.no-evidence', parameters);
        case 'inconclusive':
            return reasonText(reason ?? 'too-few-units', parameters, say);
    }
}
function reasonText(reason, parameters, say) {
    switch (reason) {
        case 'no-reference-of-this-shape':
            return say('scan.reason.no-reference-of-this-shape');
        case 'no-units':
            return say('scan.reason.no-units');
        case 'too-few-units':
            return say('scan.reason.too-few-units', parameters);
        case 'not-confirmed':
            return say('scan.reason.not-confirmed', parameters);
    }
}

// EXTERNAL MODULE: ./build/weights/fingerprint/read-entry.js
var read_entry = __webpack_require__(6140);
// EXTERNAL MODULE: ./build/weights/fingerprint/registry.js
var registry = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/weights/fingerprint/scanner.js + 2 modules
var fingerprint_scanner = __webpack_require__(6999);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/places.js
var places = __webpack_require__(1901);
// EXTERNAL MODULE: ./build/cli/commands/weights-fingerprint.js
var weights_fingerprint = __webpack_require__(6244);
// EXTERNAL MODULE: ./build/cli/commands/weights-models.js
var weights_models = __webpack_require__(7956);
;// CONCATENATED MODULE: ./build/cli/commands/weights-scan.js













/** `sovereignty weights scan MODEL --registry PATH`: does a model hold weights of one in the registry. */
async function scanCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'weights scan', ['registry', 'confirm', 'id', 'hash', 'format', 'fail-on', 'lang', 'output'], 2);
    const { values } = parsed;
    const model = parsed.positionals[1];
    if (model === undefined || values.registry === undefined) {
        throw new errors/* UserError */.yo('sovereignty weights scan takes a MODEL and --registry PATH. See sovereignty weights --help');
    }
    const format = (0,options/* oneOf */.yL)('format', values.format, ['text', 'json'], 'text');
    const failOn = (0,options/* oneOf */.yL)('fail-on', values['fail-on'], ['derived', 'shared-origin', 'never'], 'never');
    const language = (0,options/* languageOf */.eX)(values);
    const confirmations = (0,places/* placesOf */.e)(values.confirm);
    const start = terminal.clock().getTime();
    const isEntry = model.endsWith('.json') && !model.endsWith('.index.json');
    const source = isEntry ? null : await (0,weights_models/* openModel */.GF)(model, terminal);
    let scan;
    try {
        if (source === null && confirmations.size > 0) {
            throw new errors/* UserError */.yo('--confirm reads full rows of both models; give MODEL as weights, not as a fingerprint');
        }
        const made = source === null
            ? { entry: (0,read_entry/* readEntry */.h)(await textOf((0,external_node_path_.resolve)(terminal.cwd, model), model), model), leftOut: [] }
            : await (0,weights_fingerprint.printOfModel)(model, source, values, terminal);
        const scanner = new fingerprint_scanner/* Scanner */.L(made.entry);
        const paths = values.registry.map((path) => ({ path: (0,external_node_path_.resolve)(terminal.cwd, path), shown: path }));
        for await (const { entry, file } of (0,registry.readRegistry)(paths)) {
            scanner.add(entry, file, isOwn(made.entry.model.id, entry.model.id));
        }
        if (source !== null)
            for (const [id, path] of confirmations)
                await weights_scan_confirm(scanner, source, id, path, terminal);
        scan = scanner.finish({
            name: model,
            excluded: made.leftOut,
            bytesRead: source?.bytesRead() ?? 0,
            elapsedMs: terminal.clock().getTime() - start,
        });
    }
    finally {
        source?.close();
    }
    await (0,output/* emit */.I)(format === 'json' ? `${JSON.stringify(scan, null, 2)}\n` : describeScan(scan, language), values.output, terminal);
    return failed(scan, failOn) ? 1 : 0;
}
function failed({ verdict }, failOn) {
    if (failOn === 'never')
        return false;
    if (verdict === 'identical' || verdict === 'derived')
        return true;
    return failOn === 'shared-origin' && (verdict === 'shared-origin' || verdict === 'trace');
}
/** Ids on the hub differ in more than case. */
function isOwn(id, other) {
    return id.toLowerCase() === other.toLowerCase();
}
async function weights_scan_confirm(scanner, model, id, path, terminal) {
    if (!scanner.fired().some(({ entry }) => entry.id === id))
        return;
    const source = await (0,weights_models/* openModel */.GF)(path, terminal);
    try {
        await (0,fingerprint_confirm/* confirmMatches */.A)(scanner, model, { id, path, source });
    }
    finally {
        source.close();
    }
}
async function textOf(path, shown) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${shown} cannot be read: ${cause.code}`, { cause });
    }
}


/***/ }),

/***/ 1901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** `ID=PATH` of `--confirm`: where the weights of a registry entry are. @throws UserError for anything else. */
function placesOf(values) {
    return new Map((values ?? []).map(placeOf));
}
function placeOf(value) {
    const at = value.indexOf('=');
    if (at <= 0 || at === value.length - 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--confirm ${value} is not ID=PATH: the id of a registry entry and where its weights are`);
    }
    return [value.slice(0, at), value.slice(at + 1)];
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


/***/ })

}}})
