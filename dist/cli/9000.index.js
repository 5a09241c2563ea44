(__chunk_url__ => {"use strict"; return {id: 9000, ids: [9000], modules: {

/***/ 1818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
/* harmony import */ var _weights_work_read_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1383);





/** The plan that `--plan` names. @throws UserError when there is none, ToolError when it is not one. */
async function planOf(parsed, terminal) {
    const name = parsed.values.plan;
    if (name === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('--plan FILE is missing: sovereignty weights plan A B writes it');
    const text = await readDocument((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, name));
    if (text === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} cannot be opened: ENOENT`);
    return { name, plan: (0,_weights_work_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m3)(name, text) };
}
/** Text of a file; `null` when there is none. @throws ToolError when it is too large or cannot be read. */
async function readDocument(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.weightsDocumentBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`${path} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.weightsDocumentBytes} bytes`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4)
            throw cause;
        const { code } = cause;
        if (code === 'ENOENT')
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`${path} cannot be read: ${code}`, { cause });
    }
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _weights_describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5609);
/* harmony import */ var _weights_heat_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2093);
/* harmony import */ var _weights_work_assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(512);
/* harmony import */ var _weights_work_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4745);
/* harmony import */ var _weights_work_read_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1383);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8288);
/* harmony import */ var _weights_documents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1818);










/** `sovereignty weights merge --plan FILE PART…`: puts parts together to what `weights compare` says. */
async function mergeCommand(parsed, terminal) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)(parsed, 'weights merge', ['plan', 'partial', 'format', 'lang', 'output', 'svg'], Number.POSITIVE_INFINITY);
    const [, ...files] = parsed.positionals;
    if (files.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('sovereignty weights merge takes the files of parts: --plan plan.json part-1.json part-2.json …');
    }
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('format', parsed.values.format, ['text', 'json'], 'json');
    const language = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .languageOf */ .eX)(parsed.values);
    const { plan } = await (0,_weights_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .planOf */ .X)(parsed, terminal);
    const parts = [];
    for (const name of files) {
        const text = await (0,_weights_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .readDocument */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, name));
        if (text === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} cannot be opened: ENOENT`);
        parts.push({ name, part: (0,_weights_work_read_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readPart */ .on)(name, text) });
    }
    const results = (0,_weights_work_part_js__WEBPACK_IMPORTED_MODULE_5__/* .unite */ ._f)(plan, parts);
    if (parsed.values.partial === true) {
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .emit */ .I)(`${JSON.stringify((0,_weights_work_part_js__WEBPACK_IMPORTED_MODULE_5__/* .newPart */ .c5)(plan, results), null, 1)}\n`, parsed.values.output, terminal);
        return 0;
    }
    (0,_weights_work_part_js__WEBPACK_IMPORTED_MODULE_5__/* .assertComplete */ .Q9)(plan, results);
    const comparison = (0,_weights_work_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .assemble */ .f)(plan, results, null);
    (0,_weights_work_read_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .assertComparison */ .Gv)(comparison);
    const { svg } = parsed.values;
    if (svg !== undefined)
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, svg), (0,_weights_heat_map_js__WEBPACK_IMPORTED_MODULE_3__/* .heatMap */ .Z)(comparison, language));
    const output = format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : (0,_weights_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeComparison */ .L5)(comparison, language);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .emit */ .I)(output, parsed.values.output, terminal);
    return 0;
}


/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ assertComplete),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   c5: () => (/* binding */ newPart),
/* harmony export */   uW: () => (/* binding */ unitsOfPart)
/* harmony export */ });
/* unused harmony export titleOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1675);


/** Units of a plan that part `part` of `parts`, counted from 1, does. */
function unitsOfPart(plan, part, parts) {
    return plan.units.filter(({ id }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(id, parts) === part);
}
function newPart(plan, results) {
    const ids = [...results.keys()].sort();
    return {
        schemaVersion: '1',
        plan: plan.id,
        units: ids.map((id) => ({ id, result: results.get(id) })),
    };
}
/**
 * Union of the results of parts, in whatever order they come.
 * @throws ToolError when a part belongs to another plan, holds a unit that the plan does not have or of another kind, or when
 * two parts disagree.
 */
function unite(plan, parts) {
    const units = new Map(plan.units.map((unit) => [unit.id, unit]));
    const results = new Map();
    for (const { name, part } of parts) {
        if (part.plan !== plan.id) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name} belongs to plan ${part.plan.slice(0, 12)}, not to ${plan.id.slice(0, 12)}`);
        }
        for (const { id, result } of part.units) {
            const unit = units.get(id);
            if (unit === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name}: unit ${id} is not in the plan`);
            checkResult(name, unit, result);
            const before = results.get(id);
            if (before !== undefined && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(before) !== (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(result)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name}: unit ${id} (${titleOf(unit)}) has other results than in another part`);
            }
            results.set(id, result);
        }
    }
    return results;
}
/** @throws ToolError when a unit of the plan has no result: half a comparison is none. */
function assertComplete(plan, results) {
    const missing = plan.units.filter(({ id }) => !results.has(id));
    const [first] = missing;
    if (first === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${missing.length} of ${plan.units.length} units are missing, the first is ${first.id} (${titleOf(first)}); give all parts`);
}
/** What no honest run of this unit can give. */
function checkResult(name, unit, result) {
    const fail = (what) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name}: unit ${unit.id} (${titleOf(unit)}) ${what}`);
    };
    if (unit.kind !== result.kind)
        fail(`is of kind ${unit.kind}, its result of kind ${result.kind}`);
    if (result.kind === 'numbers' && unit.kind === 'numbers') {
        const elements = unit.shapes[0].slice(1).reduce((product, size) => product * size, unit.count);
        if (result.sums.equal > elements || result.sums.n > elements)
            fail(`counts more than ${elements} numbers`);
        if (result.same && result.sums.equal !== elements)
            fail('has equal bytes and unequal numbers');
    }
    if (result.kind === 'tests' && unit.kind === 'tests') {
        const { component, tests, layers } = result.outcome;
        const { a, b } = Object(component);
        if (a !== unit.a || b !== unit.b)
            fail('tells of other components');
        if (!Array.isArray(tests) || !Array.isArray(layers))
            fail('has no lists of tests and layers');
    }
}
function titleOf(unit) {
    const quote = (name) => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
    if (unit.kind === 'tests' || unit.kind === 'norms')
        return `${unit.kind} of ${quote(unit.a)} and ${quote(unit.b)}`;
    return `rows ${unit.start} to ${unit.start + unit.count} of ${quote(unit.a)}`;
}


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ assertComparison),
/* harmony export */   Vl: () => (/* binding */ assertFits),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   on: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4756);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1675);




/**
 * Reads a plan. It may come from anywhere: only its form and its hashes are checked here, `assertFits` holds it against the
 * files.
 * @throws ToolError when it is no plan of this version, or was changed.
 */
function readPlan(name, text) {
    const plan = parse(name, text, 'weights-plan', 'plan');
    if (plan.tool.version !== _tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_VERSION */ .w) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name} was made by version ${plan.tool.version}; this is version ${_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_VERSION */ .w}`);
    }
    if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planId */ .rY)(plan) !== plan.id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name} was changed: its id is not the hash of what it says`);
    const ids = new Set();
    for (const { id, ...unit } of plan.units) {
        if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .withId */ .oP)(unit).id !== id)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name} was changed: unit ${id} has another hash`);
        if (ids.has(id))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name}: unit ${id} is there twice`);
        ids.add(id);
    }
    return plan;
}
/** @throws ToolError when it is no part of this version. Whether it fits a plan is for `unite` to say. */
function readPart(name, text) {
    const part = parse(name, text, 'weights-part', 'part');
    const ids = new Set();
    for (const { id } of part.units) {
        if (ids.has(id))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name}: unit ${id} is there twice`);
        ids.add(id);
    }
    return part;
}
/** @throws ToolError when a document put together from parts is none: what they say of tests was not looked at before. */
function assertComparison(comparison) {
    const validate = _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_1__["weights-comparison"];
    if (validate(comparison))
        return;
    const [error] = validate.errors ?? [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The parts give no comparison: ${error?.instancePath ?? ''} ${error?.keyword ?? ''}`);
}
/** @throws ToolError when the plan is not the one that the models themselves give. */
function assertFits(name, given, derived) {
    if (given.id === derived.id)
        return;
    for (const side of ['a', 'b']) {
        const [one, two] = [given[side], derived[side]];
        if (one.tensorsSha256 !== two.tensorsSha256 || one.bytes !== two.bytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${two.name} is not what it was when ${name} was made: its tensors are others`);
        if (one.probesSha256 !== two.probesSha256)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${two.name} is not what it was when ${name} was made: its numbers are others`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name} is not the plan that these two models give`);
}
function parse(name, text, schema, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name} is not JSON`, { cause });
    }
    const validate = _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_1__[schema];
    if (validate(value))
        return value;
    const [error] = validate.errors ?? [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${name} is no ${what} of this version: ${error?.instancePath || '/'} ${error?.keyword ?? ''}`);
}


/***/ })

}}})
