(__chunk_url__ => {"use strict"; return {id: 1539, ids: [1539], modules: {

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/check.js + 346 modules
var check = __webpack_require__(8212);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/frameworks/evaluate.js + 4 modules
var evaluate = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/types/vocabulary.js
var vocabulary = __webpack_require__(6124);
// EXTERNAL MODULE: ./build/verdict/fixes.js
var fixes = __webpack_require__(5049);
;// CONCATENATED MODULE: ./build/verdict/draft.js


const SCHEMA = 'https://sovereignty-check.dev/schemas/sovereignty.schema.json';
/**
 * A manifest from the evidence alone: every part that a declaration must name, and as level what is supported without
 * a declaration. Licences stay out unless a source is known; nothing is guessed.
 */
function draftManifest(view, level, sourceName, now) {
    const { declarer } = view;
    const parts = view.rows.filter(({ component }) => component.owner !== 'self' &&
        (vocabulary/* LEVEL_SCOPES */.NJ.has(component.scope) || (component.scope === 'data' && component.kind !== 'library')));
    const name = view.facts.find((fact) => fact.kind === 'identity' && fact.form === 'model-name');
    const subject = {
        name: name?.kind === 'identity' ? name.value : sourceName.slice(sourceName.lastIndexOf('/') + 1) || 'model',
    };
    if (declarer.name !== null)
        subject['supplier'] = declarer.name;
    if (declarer.country !== null)
        subject['country'] = declarer.country;
    return {
        $schema: SCHEMA,
        schemaVersion: '1.0.0',
        subject,
        claim: { level, date: now.toISOString().slice(0, 10) },
        components: parts.map(fixes/* componentEntry */.U),
    };
}

// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/target.js + 9 modules
var cli_target = __webpack_require__(1933);
;// CONCATENATED MODULE: ./build/cli/commands/init.js










/** `sovereignty init`: a manifest drafted from the evidence, without questions. */
async function initCommand(parsed, terminal) {
    (0,cli_options/* only */.j6)(parsed, 'init', ['manifest', 'framework', 'owner', 'revision', 'output', 'force', 'lang'], 1);
    const target = parsed.positionals[0] ?? '.';
    const { values } = parsed;
    const file = values.manifest ?? check/* DEFAULT_MANIFEST */.mj;
    // A draft for a remote repository is for the reader's own folder.
    const output = values.output ?? ((0,cli_target/* isRemote */.Vx)(target, terminal) ? file : (0,external_node_path_.join)(target, file));
    const path = (0,external_node_path_.resolve)(terminal.cwd, output);
    if (output !== '-' && (0,external_node_fs_.existsSync)(path) && values.force !== true) {
        throw new errors/* UserError */.yo(`${output} exists. Use --force to replace it, --output - to see the draft, or sovereignty fix to add what is missing`);
    }
    const options = await (0,judge/* checkOptions */.Jr)(values, terminal);
    const source = await (0,cli_target/* openTarget */.Ap)(target, values, terminal);
    try {
        const { view, framework } = await (0,check/* observe */.lB)(source, options);
        const { supported } = (0,evaluate/* evaluate */._)(framework, view, terminal.clock());
        const draft = `${JSON.stringify(draftManifest(view, supported, (await source.describe()).name, terminal.clock()), null, 2)}\n`;
        if (output === '-')
            terminal.stdout(draft);
        else {
            await (0,cli_output/* writeWhole */.f)(path, draft);
            terminal.stdout(`${path}\n`);
            terminal.stderr(`Drafted with level ${supported}, the highest the evidence supports by itself. Read every entry, then raise the claim to what you can show.\n`);
        }
        return 0;
    }
    finally {
        await source.close();
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

}}})
