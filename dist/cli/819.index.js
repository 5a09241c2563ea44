(__chunk_url__ => {"use strict"; return {id: 819, ids: [819], modules: {

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/check.js + 346 modules
var check = __webpack_require__(8212);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/manifest/json.js + 1 modules
var json = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/manifest/json-node.js
var json_node = __webpack_require__(4813);
;// CONCATENATED MODULE: ./build/manifest/patch.js

/**
 * Applies one operation of a JSON patch (RFC 6902: add, remove, replace) and returns a new document; the given one is
 * left as it is.
 * @throws ToolError when the pointer leads nowhere.
 */
function applyPatch(document, operation) {
    const segments = operation.path
        .split('/')
        .slice(1)
        .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
    return change(document, segments, operation);
}
function change(node, segments, operation) {
    const [head, ...rest] = segments;
    if (head === undefined)
        return operation.op === 'remove' ? undefined : operation.value;
    if (Array.isArray(node))
        return changeArray(node, head, rest, operation);
    if (typeof node === 'object' && node !== null) {
        const members = Object.entries(node);
        const known = members.some(([key]) => key === head);
        if (!known && (rest.length > 0 || operation.op !== 'add'))
            throw nowhere(operation);
        if (rest.length === 0 && operation.op === 'remove')
            return Object.fromEntries(members.filter(([key]) => key !== head));
        const value = change(members.find(([key]) => key === head)?.[1], rest, operation);
        return known
            ? Object.fromEntries(members.map(([key, old]) => [key, key === head ? value : old]))
            : Object.fromEntries([...members, [head, value]]);
    }
    throw nowhere(operation);
}
function changeArray(node, head, rest, operation) {
    const index = head === '-' ? node.length : Number(head);
    const last = operation.op === 'add' && rest.length === 0 ? node.length : node.length - 1;
    if (!Number.isInteger(index) || index < 0 || index > last)
        throw nowhere(operation);
    if (rest.length > 0)
        return node.map((item, at) => (at === index ? change(item, rest, operation) : item));
    switch (operation.op) {
        case 'add':
            return [...node.slice(0, index), operation.value, ...node.slice(index)];
        case 'remove':
            return node.filter((_, at) => at !== index);
        case 'replace':
            return node.map((item, at) => (at === index ? operation.value : item));
    }
}
function nowhere(operation) {
    return new errors/* ToolError */.v4(`The patch ${operation.op} ${operation.path} does not fit the document`);
}

;// CONCATENATED MODULE: ./build/manifest/patch-text.js




/**
 * Applies one operation of a JSON patch to the text of a document, so that everything it does not touch keeps its
 * layout: the reviewer of the change sees the change and nothing else. A document whose layout cannot be kept is
 * written anew.
 * @throws ToolError when the pointer leads nowhere; SyntaxError when the text is no JSON.
 */
function patchText(text, operation) {
    const document = JSON.parse(text);
    const wanted = applyPatch(document, operation);
    const edited = edit(text, operation);
    if (edited !== null) {
        const read = (0,json/* parseJson */.qF)(edited, '');
        if (read.ok && (0,external_node_util_.isDeepStrictEqual)((0,json_node/* plainValue */._y)(read.value), wanted))
            return edited;
    }
    return `${JSON.stringify(wanted, null, indentOf(text))}\n`;
}
/** Spaces of the first indented line. */
function indentOf(text) {
    return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}
function edit(text, operation) {
    const parsed = (0,json/* parseJson */.qF)(text, '');
    if (!parsed.ok)
        return null;
    const { path, op } = operation;
    const parent = (0,json_node/* find */.I6)(parsed.value, path.slice(0, path.lastIndexOf('/')));
    const last = (0,json_node/* pointerSegments */.cP)(path).at(-1);
    if (!parent.exact || last === undefined)
        return null;
    const target = (0,json_node/* find */.I6)(parsed.value, path);
    if (op === 'replace' || (op === 'add' && target.exact && parent.node.kind === 'object')) {
        if (!target.exact)
            return null;
        const { start, end } = target.node;
        return splice(text, start, end, written(operation.value, text, lineIndent(text, start)));
    }
    if (parent.node.kind === 'scalar')
        return null;
    if (op === 'remove')
        return remove(text, parent.node, last);
    if (parent.node.kind === 'array')
        return last === '-' ? append(text, parent.node, '', operation.value) : null;
    return append(text, parent.node, `${JSON.stringify(last)}: `, operation.value);
}
/** Adds an item or a member as the last one, on a line of its own where its neighbours have one. */
function append(text, node, key, value) {
    const children = childrenOf(node);
    const before = children.at(-1);
    const close = node.end - 1;
    if (before === undefined) {
        const outer = lineIndent(text, node.start);
        const inner = outer + indentOf(text);
        return splice(text, node.start + 1, close, `\n${inner}${key}${written(value, text, inner)}\n${outer}`);
    }
    const first = children[0];
    const ownLine = text.slice(node.start + 1, first.start).includes('\n');
    const inner = lineIndent(text, first.start);
    const gap = ownLine ? `,\n${inner}` : ', ';
    const content = ownLine ? written(value, text, inner) : JSON.stringify(value);
    return splice(text, before.end, before.end, `${gap}${key}${content}`);
}
function remove(text, node, last) {
    const children = childrenOf(node);
    const member = node.kind === 'object' ? (0,json_node/* memberOf */.C5)(node, last) : null;
    const index = node.kind === 'array' ? Number(last) : children.findIndex((child) => child.start === member?.keyStart);
    const child = children[index];
    if (child === undefined)
        return null;
    const next = children[index + 1];
    const previous = children[index - 1];
    if (next !== undefined)
        return splice(text, child.start, next.start, '');
    return splice(text, previous?.end ?? node.start + 1, previous === undefined ? node.end - 1 : child.end, '');
}
/** Spans of items, or of members with their keys. */
function childrenOf(node) {
    return node.kind === 'array'
        ? node.items
        : node.members.map(({ keyStart, value }) => ({ start: keyStart, end: value.end }));
}
/** Blanks at the start of the line an offset is in. */
function lineIndent(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))[0];
}
/** The value over several lines, those after the first indented. */
function written(value, text, indent) {
    return JSON.stringify(value, null, indentOf(text)).replaceAll('\n', `\n${indent}`);
}
/** Lines that come in end as the lines of the file do. */
function splice(text, start, end, inserted) {
    const lines = text.includes('\r\n') ? inserted.replaceAll('\n', '\r\n') : inserted;
    return text.slice(0, start) + lines + text.slice(end);
}

// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/target.js + 9 modules
var cli_target = __webpack_require__(1933);
;// CONCATENATED MODULE: ./build/cli/commands/fix.js









/**
 * `sovereignty fix`: applies the patches that findings carry: undeclared parts are declared, mistyped words corrected, a
 * contradicted claim lowered to the ceiling. Applying and checking again finds nothing more to apply.
 */
async function fixCommand(parsed, terminal) {
    // It writes to the work tree, so it judges no other revision; and it says nothing that --lang could change.
    (0,options/* only */.j6)(parsed, 'fix', ['manifest', 'framework', 'owner', 'dry-run'], 1);
    const { values } = parsed;
    const target = parsed.positionals[0] ?? '.';
    if ((0,cli_target/* isRemote */.Vx)(target, terminal)) {
        throw new errors/* UserError */.yo(`sovereignty fix writes into a folder, and ${target} lies elsewhere. Clone it first`);
    }
    const manifest = (0,external_node_path_.join)(target, values.manifest ?? check/* DEFAULT_MANIFEST */.mj);
    const path = (0,external_node_path_.resolve)(terminal.cwd, target, values.manifest ?? check/* DEFAULT_MANIFEST */.mj);
    const verdict = await (0,judge/* judgeTarget */.dM)(target, values, terminal);
    let text = await readManifestFile(path, manifest);
    const done = new Set();
    const said = [];
    for (const finding of verdict.findings) {
        for (const operation of finding.fix?.patch ?? []) {
            for (const fitting of retarget(operation, JSON.parse(text))) {
                const key = JSON.stringify(fitting);
                if (done.has(key))
                    continue;
                done.add(key);
                text = patchText(text, fitting);
                said.push(`  ${described(fitting)}\n`);
            }
        }
    }
    const dry = values['dry-run'] === true;
    if (dry)
        terminal.stdout(text);
    else if (said.length > 0)
        await (0,output/* writeWhole */.f)(path, text);
    terminal.stderr(`${manifest}: ${counted(said.length)}${dry ? ' proposed' : ''}\n${said.join('')}`);
    return 0;
}
function counted(count) {
    if (count === 0)
        return 'no change';
    return count === 1 ? '1 change' : `${count} changes`;
}
/** One change in a line: where, and what stands there now. */
function described({ op, path, value }) {
    if (op === 'remove')
        return `${path}: removed`;
    const name = (one) => typeof one === 'object' && one !== null && 'name' in one ? String(one.name) : JSON.stringify(one);
    const words = Array.isArray(value) ? value.map(name).join(', ') : name(value);
    return op === 'add' ? `${path.replace(/\/-$/, '')}: added ${words}` : `${path}: now ${words}`;
}
async function readManifestFile(path, asGiven) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`There is no ${asGiven}. Run sovereignty init first`, { cause });
    }
    try {
        JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${asGiven} is not JSON; sovereignty check names the place`, { cause });
    }
    return text;
}
/** Several findings may each make `components`; from the second on they append to it. */
function retarget(operation, document) {
    const has = typeof document === 'object' && document !== null && 'components' in document;
    if (operation.op !== 'add' || operation.path !== '/components' || !has || !Array.isArray(operation.value))
        return [operation];
    return operation.value.map((value) => ({ op: 'add', path: '/components/-', value }));
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
