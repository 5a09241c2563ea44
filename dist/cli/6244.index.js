(__chunk_url__ => {"use strict"; return {id: 6244, ids: [6244], modules: {

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


/***/ })

}}})
