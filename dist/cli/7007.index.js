(__chunk_url__ => {"use strict"; return {id: 7007, ids: [7007], modules: {

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xmlAsJson: () => (/* binding */ xmlAsJson)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5217);


/** Elements that hold a list, and what an item of it is called. Several names: the item keeps its own as its one key. */
const LISTS = {
    components: ['component'],
    services: ['service'],
    licenses: ['license', 'expression'],
    hashes: ['hash'],
    externalReferences: ['reference'],
    ancestors: ['component'],
    properties: ['property'],
    datasets: ['dataset', 'ref'],
    dependencies: ['dependency'],
};
/** Elements whose text has a name of its own beside their attributes. */
const CONTENT = {
    hash: 'content',
    property: 'value',
    expression: 'expression',
};
const DEPTH = 48;
const NAMESPACE = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/;
class Stop extends Error {
}
/**
 * A CycloneDX document in XML, in the shape of the same document in JSON, so that one reader serves both. A document type
 * declaration is refused: CycloneDX has none, and entities are the way to make a small file large. `null`, with a note,
 * when the text is not well-formed.
 */
function xmlAsJson(file) {
    const { text } = file.file;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false, position: true });
    const open = [];
    let root = null;
    let count = 0;
    const stop = (what, parameters = {}) => {
        file.note(what, Math.min(text.length - 1, Math.max(0, parser.position - 1)), parameters);
        throw new Stop();
    };
    parser.on('doctype', () => stop('doctype'));
    parser.on('error', (error) => stop('xml', { reason: error.message.replace(/^[\w.]*:?\d+:\d+: /, '') }));
    parser.on('opentag', (tag) => {
        count += 1;
        if (count > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.bomValues)
            stop('too-many', { limit: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.bomValues });
        if (open.length >= DEPTH)
            stop('too-deep', { limit: DEPTH });
        const element = {
            name: local(tag.name),
            start: Math.max(0, text.lastIndexOf('<', parser.position - 1)),
            end: parser.position,
            text: '',
            attributes: Object.entries(tag.attributes),
            children: [],
        };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    const say = (words) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += words;
    };
    parser.on('text', say);
    parser.on('cdata', say);
    parser.on('closetag', () => {
        const element = open.pop();
        if (element !== undefined)
            element.end = parser.position;
    });
    try {
        parser.write(text).close();
    }
    catch (error) {
        if (error instanceof Stop)
            return null;
        throw error;
    }
    return root === null ? null : documentOf(root);
}
function documentOf(root) {
    const version = root.attributes
        .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
        .flatMap(([, value]) => NAMESPACE.exec(value)?.[1] ?? [])[0];
    const map = mapOf(root);
    if (version === undefined)
        return map;
    const value = { kind: 'scalar', value: version, start: root.start, end: root.end };
    return { ...map, entries: [...map.entries, { key: 'specVersion', keyStart: root.start, value }] };
}
function nodeOf(element) {
    const items = LISTS[element.name];
    if (items !== undefined) {
        return {
            kind: 'list',
            start: element.start,
            end: element.end,
            items: element.children
                .filter((child) => items.includes(child.name))
                .map((child) => (items.length === 1 || child.name === 'dataset' ? nodeOf(child) : wrapped(child))),
        };
    }
    if (element.children.length === 0 && element.attributes.length === 0)
        return { kind: 'scalar', value: element.text.trim(), start: element.start, end: element.end };
    return mapOf(element);
}
/** `<license>` and `<expression>` of a choice: `{ "license": {…} }`, `{ "expression": "…" }`. */
function wrapped(element) {
    if (CONTENT[element.name] !== undefined)
        return mapOf(element);
    const { start, end } = element;
    const value = element.children.length === 0 && element.attributes.length === 0
        ? { kind: 'scalar', value: element.text.trim(), start, end }
        : mapOf(element);
    return { kind: 'map', start, end, entries: [{ key: element.name, keyStart: start, value }] };
}
function mapOf(element) {
    const { start, end } = element;
    const entries = element.attributes.map(([name, value]) => ({
        key: local(name),
        keyStart: start,
        value: { kind: 'scalar', value, start, end: start + 1 },
    }));
    for (const child of element.children)
        entries.push({ key: child.name, keyStart: child.start, value: nodeOf(child) });
    const words = CONTENT[element.name];
    if (words !== undefined) {
        const value = { kind: 'scalar', value: element.text.trim(), start, end };
        entries.push({ key: words, keyStart: start, value });
    }
    return { kind: 'map', start, end, entries };
}
/** Name without prefix: the whole document is in one namespace. */
function local(name) {
    return name.slice(name.indexOf(':') + 1);
}


/***/ })

}}})
