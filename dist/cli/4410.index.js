(__chunk_url__ => {"use strict"; return {id: 4410, ids: [4410], modules: {

/***/ 4410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  screenRepository: () => (/* binding */ screenRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/weights/fingerprint/read-entry.js
var read_entry = __webpack_require__(6140);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/types/vocabulary.js
var vocabulary = __webpack_require__(6124);
// EXTERNAL MODULE: ./build/weights/open-weights.js + 36 modules
var open_weights = __webpack_require__(3333);
// EXTERNAL MODULE: ./build/weights/fingerprint/beside-model.js + 2 modules
var beside_model = __webpack_require__(4212);
// EXTERNAL MODULE: ./build/weights/fingerprint/make-entry.js + 3 modules
var make_entry = __webpack_require__(398);
;// CONCATENATED MODULE: ./build/weights/fingerprint/repository-models.js





/** Folders that hold weights of the product, as bytes or as Git LFS pointers, in the order of their facts. */
function weightFolders(facts) {
    const folders = new Map();
    for (const fact of facts) {
        if (fact.kind !== 'weights' || !vocabulary/* LEVEL_SCOPES */.NJ.has(fact.scope))
            continue;
        const { path } = fact.location;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (!folders.has(folder))
            folders.set(folder, { folder, file: path, step: fact.step ?? null });
    }
    return [...folders.values()];
}
/**
 * Opens the model in a folder of the repository, of which ranges are read.
 * @throws UserError when nothing there can be read as weights, ToolError for a file that breaks its format.
 */
async function openFolder(source, entries, folder, file = null) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const here = new Map(entries
        .filter(({ path, type }) => type === 'file' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
        .map((entry) => [entry.path.slice(prefix.length), entry]));
    const shown = folder === '' ? '.' : folder;
    return (0,open_weights/* openFrom */.n)({
        shown,
        names: [...here.keys()],
        open: async (name) => accessOf(source, `${prefix}${name}`, here.get(name)?.size ?? 0),
    }, file, shown);
}
/** Fingerprint of an open model of the repository; 16 units a layer are read, and of Git LFS pointers their hashes taken. */
async function printFolder(model, source, entries, folder) {
    const beside = await (0,beside_model/* besideListed */.s)(entries, folder, (path) => source.read(path));
    const about = {
        id: folder === '' ? '.' : folder,
        revision: null,
        supplier: null,
        license: null,
        released: null,
        lineage: [],
    };
    const pointers = new Map(model.pointers().map((one) => [(0,posix_.basename)(one.path), one]));
    const files = beside.files.map((file) => {
        const pointer = pointers.get(file.name);
        return pointer === undefined ? file : { ...file, bytes: pointer.bytes, sha256: pointer.sha256 };
    });
    return (await (0,make_entry/* makeEntry */.l)(model, { model: about, ...beside, files, hash: false, norms: false })).entry;
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

// EXTERNAL MODULE: ./build/weights/fingerprint/scanner.js + 2 modules
var fingerprint_scanner = __webpack_require__(6999);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/weights/describe.js
var describe = __webpack_require__(5609);
// EXTERNAL MODULE: ./build/weights/fingerprint/confirm.js
var fingerprint_confirm = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/weights/component-source.js
var component_source = __webpack_require__(8923);
// EXTERNAL MODULE: ./build/weights/unit-groups.js + 6 modules
var unit_groups = __webpack_require__(8468);
;// CONCATENATED MODULE: ./build/weights/fingerprint/same-weights.js




/** Share of the signs that two sketches of the same weights have in common at least, also when one is rounded. */
const SAME = 0.9;
const NOBODY = { id: '.', revision: null, supplier: null, license: null, released: null, lineage: [] };
/**
 * The stem under which a model holds the component that a registry entry sketches; `null` when it does not. Weights of
 * another model laid in the reference's place must neither confirm a finding nor withdraw it.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
async function stemOfPrint(source, print) {
    const stems = (0,unit_groups/* componentsOf */.c)(source.tensors(), source.heads ?? []).map(({ stem }) => stem);
    const likely = stems.includes(print.stem) ? [print.stem, ...stems] : stems;
    for (const stem of new Set(likely)) {
        const component = new component_source/* ComponentSource */.V(source, stem);
        const about = { model: NOBODY, config: null, tokenizer: null, files: [], hash: false, norms: false };
        const { entry } = await (0,make_entry/* makeEntry */.l)(component, about);
        if (entry.components.some(({ blocks }) => print.blocks.some((one) => isIn(blocks, one))))
            return stem;
    }
    return null;
}
function isIn(blocks, print) {
    return blocks.some((block) => block.units === print.units &&
        block.width === print.width &&
        block.layers.join() === print.layers.join() &&
        common((0,read_entry/* rowsOf */.R)(block), (0,read_entry/* rowsOf */.R)(print)) >= SAME);
}
function common(a, b) {
    let differing = 0;
    for (const [at, word] of a.entries()) {
        for (let bits = word ^ b[at]; bits !== 0; bits &= bits - 1)
            differing += 1;
    }
    return 1 - differing / Math.max(1, 32 * a.length);
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/second-reading.js



/** References of a component that are read in full: the nearest, and ancestors and neighbours behind it. */
const NEAREST = 4;
/** References that are opened for one model. */
const OPENED = 8;
function unreadKey(component, { file }) {
    return `${component ?? ''}\n${file}`;
}
/** Reads what the sketches found again in full rows, nearest first. What cannot be reached is told and fails nothing. */
async function readAgain(scanner, model, open) {
    const unread = new Map();
    const tell = ({ component, entry }, why) => {
        unread.set(unreadKey(component.stem, entry), why);
    };
    const counts = new Map();
    const wanted = new Map();
    for (const candidate of scanner.firedByLikeness()) {
        const { component, entry } = candidate;
        const count = (counts.get(component.stem) ?? 0) + 1;
        counts.set(component.stem, count);
        if (count > NEAREST || (!wanted.has(entry.file) && wanted.size >= OPENED)) {
            tell(candidate, { why: 'farther' });
            continue;
        }
        const list = wanted.get(entry.file);
        if (list === undefined)
            wanted.set(entry.file, [candidate]);
        else
            list.push(candidate);
    }
    for (const candidates of wanted.values()) {
        const failed = await readOne(scanner, model, candidates, open, tell);
        if (failed !== null)
            for (const one of candidates)
                if (one.confirmed === null)
                    tell(one, failed);
    }
    return unread;
}
async function readOne(scanner, model, candidates, open, tell) {
    try {
        const opened = await open(candidates[0].entry);
        if ('why' in opened)
            return opened;
        try {
            for (const candidate of candidates) {
                const stem = await stemOfPrint(opened.source, candidate.reference);
                if (stem === null)
                    tell(candidate, { why: 'other-weights' });
                else
                    await (0,fingerprint_confirm/* confirmCandidate */.K)(scanner, candidate, model, opened, stem);
            }
            return null;
        }
        finally {
            opened.source.close();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SovereigntyError */.A6))
            throw error;
        return { why: 'failed', message: error.message };
    }
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-facts.js



/** Matches of one component that are told; behind a dozen nobody reads on. */
const CHAIN = 12;
/** What was found, each component by its nearest references, as facts. */
function matchFacts(scan, file, unread, isOwnRegistry) {
    const counts = new Map();
    return scan.matches.flatMap((match) => {
        const { component, verdict, entry, role, rank } = match;
        const count = (counts.get(component) ?? 0) + 1;
        counts.set(component, count);
        if (verdict === 'no-evidence' || count > CHAIN)
            return [];
        const part = scan.components.find(({ stem }) => stem === component);
        const evidence = evidenceOf(match, part, unread);
        return [
            {
                kind: 'weight-match',
                strength: 'A',
                scope: 'product',
                location: at(file, figuresOf(match, evidence)),
                model: entry.id,
                revision: entry.revision,
                supplier: entry.supplier,
                license: entry.license,
                released: entry.released,
                lineage: entry.lineage,
                ownRegistry: isOwnRegistry(entry.file),
                finding: verdict === 'inconclusive' ? 'not-confirmed' : verdict,
                component,
                role,
                share: component === null ? 1 : (part?.parameterShare ?? 0),
                rank,
                evidence,
            },
        ];
    });
}
function evidenceOf(match, part, unread) {
    const { basis, confirmed } = match;
    if (basis === 'bytes')
        return { basis: 'bytes', files: match.identicalFiles, tensors: match.identicalTensors };
    if (confirmed !== null)
        return { basis: 'rows', from: confirmed.path, ...rowFigures(confirmed) };
    return {
        basis: 'screen',
        hits: match.hits,
        units: match.units,
        expected: match.expectedHits,
        bound: (0,describe/* power */.yp)(match.log10PValueBound),
        limit: part?.limitOfDetection ?? null,
        unread: unread.get(unreadKey(match.component, match.entry)) ?? { why: 'no-place' },
    };
}
/** What a comparison with full rows found, as a fact tells it. */
function rowFigures(confirmed) {
    return {
        hits: confirmed.hits,
        units: confirmed.units,
        expected: confirmed.expectedHits,
        bound: (0,describe/* power */.yp)(confirmed.log10PValueBound),
        r: confirmed.r,
        interval: confirmed.interval,
        limit: confirmed.limitOfDetection,
        otherUnits: confirmed.otherUnits,
    };
}
/** The figures beside the file, as a quotation: names and numbers in no language. */
function figuresOf({ entry, component, verdict }, evidence) {
    const where = component === null || component === '' ? '' : `${component}: `;
    switch (evidence.basis) {
        case 'bytes':
            return `${where}same bytes as ${entry.id} (${evidence.files} files, ${evidence.tensors} tensors by SHA-256)`;
        case 'screen':
            return `${where}${evidence.hits} of ${evidence.units} units of ${entry.id}, ${evidence.expected} by chance, p ≤ ${evidence.bound}`;
        case 'rows':
            return verdict === 'identical'
                ? `${where}same tensors as ${entry.id}, byte for byte`
                : `${where}r = ${evidence.r?.toFixed(4) ?? '–'} with ${entry.id}, ${evidence.hits} of ${evidence.units} units, p ≤ ${evidence.bound}`;
    }
}
/** What was tested and how little would have been seen, as a fact. */
function screenFact(scan, file, pointers) {
    const { registry } = scan;
    const components = scan.components.map(partOf);
    const worst = Math.max(...components.map(({ outcome, limit }) => (outcome === 'clear' ? (limit ?? 0) : 0)));
    return {
        kind: 'weight-screen',
        strength: 'A',
        scope: 'product',
        location: at(file, `tested against ${registry.tested} of ${registry.entries} fingerprints${worst > 0 ? `, limit of detection r = ${worst.toFixed(3)}` : ''}`),
        entries: registry.entries,
        tested: registry.tested,
        hypotheses: scan.hypotheses,
        level: (0,describe/* power */.yp)(Math.log10(scan.level)),
        bytesRead: scan.bytesRead,
        totalBytes: scan.model.bytes,
        pointers,
        components,
    };
}
function partOf(component) {
    const { verdict, reason } = component;
    return {
        component: component.stem,
        role: component.role,
        share: component.parameterShare,
        outcome: verdict === 'no-evidence'
            ? 'clear'
            : verdict === 'inconclusive'
                ? (reason ?? 'too-few-units')
                : 'found',
        tested: component.tested,
        sensitive: component.sensitive,
        limit: component.limitOfDetection,
    };
}
/** A file of weights with figures beside it. */
function at(path, quote) {
    return {
        path,
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 1,
        quote: quote.slice(0, limits/* limits */.F.quoteLength),
    };
}

// EXTERNAL MODULE: ./build/weights/compare.js
var compare = __webpack_require__(6237);
;// CONCATENATED MODULE: ./build/weights/fingerprint/within-repository.js





/** Pairs of folders whose full rows are read; a repository with more holds states of one run. */
const PAIRS = 16;
/**
 * Lays the folders of a repository beside one another: all tests for a folder that a declaration gives to somebody
 * (`told`) and for models without layers to sketch; for others sketches first, and full rows of what they find. Neither
 * side is told to come first; whose a folder is, and which is a step of a training, is for others to say.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
async function compareFolders(folders, told) {
    const facts = [];
    let read = 0;
    for (const [index, one] of folders.entries()) {
        const others = folders.slice(index + 1);
        const isClose = (other) => told.has(one.file) !== told.has(other.file) || !isSketched(one) || !isSketched(other);
        for (const other of others.filter(isClose)) {
            if (read >= PAIRS)
                continue;
            read += 1;
            facts.push(...(await compareClosely(one, other, told)));
        }
        const scanner = new fingerprint_scanner/* Scanner */.L(one.entry);
        const byFile = new Map(others.filter((other) => !isClose(other)).map((other) => [other.file, other]));
        for (const other of byFile.values())
            scanner.add(other.entry, other.file, false);
        for (const candidate of scanner.fired()) {
            const other = byFile.get(candidate.entry.file);
            if (other === undefined || read >= PAIRS)
                continue;
            read += 1;
            await (0,fingerprint_confirm/* confirmCandidate */.K)(scanner, candidate, one.model, { path: shown(other), source: other.model });
        }
        const { matches } = scanner.finish({ name: shown(one), excluded: [], bytesRead: 0, elapsedMs: 0 });
        for (const match of matches) {
            const other = byFile.get(match.entry.file);
            if (other !== undefined)
                facts.push(...sketchedFact(one, other, match));
        }
    }
    return facts;
}
function isSketched({ entry }) {
    return entry.components.some(({ blocks }) => blocks.length > 0);
}
/** All tests on two models; one fact a pair of components, or one that tells what would have been seen. */
async function compareClosely(one, other, told) {
    const comparison = await (0,compare/* compareWeights */.j)(one.model, other.model, () => 0, { read: 'tests' });
    const found = comparison.components.filter(({ verdict }) => verdict !== 'no-evidence' && verdict !== 'inconclusive');
    if (found.length === 0) {
        // Of folders that nobody tells apart, that nothing is shared is no news.
        if (told.has(one.file) === told.has(other.file))
            return [];
        const { verdict, limitOfDetection: limit } = comparison;
        const finding = verdict === 'no-evidence' ? verdict : 'inconclusive';
        const none = { hits: 0, units: 0, expected: 0, bound: '1', r: null, interval: null, otherUnits: true };
        return [factOf(one, other, { component: '', reference: '', role: null }, finding, { ...none, limit })];
    }
    return found.map(({ a, b, role, verdict, effect, log10PValueBound, limitOfDetection, decidedOn }) => {
        const twins = comparison.tests.find((test) => test.test === 'T2' && test.a === a && test.b === b && test.kind === (decidedOn ?? 'all'));
        const counts = twins?.test === 'T2' ? twins : { hits: 0, units: 0, expectedHits: 0 };
        return factOf(one, other, { component: a, reference: b, role }, verdict, {
            hits: counts.hits,
            units: counts.units,
            expected: counts.expectedHits,
            bound: (0,describe/* power */.yp)(Math.min(0, log10PValueBound + Math.log10(PAIRS))),
            r: effect?.r ?? null,
            interval: effect?.interval ?? null,
            limit: limitOfDetection,
            otherUnits: true,
        });
    });
}
function sketchedFact(one, other, { verdict, confirmed, role, component, referenceComponent }) {
    if (confirmed === null || verdict === 'inconclusive' || verdict === 'no-evidence')
        return [];
    const names = { component: component ?? '', reference: referenceComponent ?? '', role };
    return [factOf(one, other, names, verdict, rowFigures(confirmed))];
}
function factOf(one, other, names, finding, figures) {
    const pair = `${one.file} ~ ${other.file}`;
    const said = finding === 'identical'
        ? 'same tensors, byte for byte'
        : figures.r === null
            ? `limit of detection r = ${figures.limit?.toFixed(3) ?? '–'}`
            : `r = ${figures.r.toFixed(4)}, ${figures.hits} of ${figures.units} units, p ≤ ${figures.bound}`;
    return {
        kind: 'weight-pair',
        strength: 'A',
        scope: 'product',
        location: at(one.file, `${said} (${pair})`),
        finding,
        role: names.role,
        sides: [
            { folder: shown(one), path: one.file, component: names.component, step: one.step },
            { folder: shown(other), path: other.file, component: names.reference, step: other.step },
        ],
        evidence: { basis: 'rows', from: shown(other), ...figures },
    };
}
function shown({ folder }) {
    return folder === '' ? '.' : folder;
}

;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-repository.js








/** Where a repository keeps fingerprints it is to be tested against. */
const OWN_REGISTRY = /^\.sovereignty\/fingerprints\/(?:[^/]+\/)?[^/]+\.json$/;
/** Folders with weights that are screened; a repository with more holds states of one run. */
const FOLDERS = 8;
/** Tells entries of the repository's own registry from others, whose files may have the same name. */
const OWN = 'own:';
/** What leads to no path: the hub, or an address that is refused. */
const ADDRESS = /^(?:hf:|[A-Za-z][A-Za-z0-9+.-]*:\/\/)/;
/**
 * Screens the weights of a repository against the registries given and its own `.sovereignty/fingerprints/`, and reads what
 * fires again in full rows where the reference can be reached. Of weights 16 units a layer are read otherwise. What
 * cannot be read is told and never fails.
 * @throws UserError naming the file when an entry of a registry is broken.
 */
async function screenRepository(source, entries, facts, { registries, before, within, told, openEntry }) {
    const skipped = [];
    const opened = await openFolders(source, entries, facts, skipped);
    try {
        if (opened.length === 0)
            return { facts: [], skipped };
        const pairs = within ? await pairsOf(opened, told, skipped) : [];
        const scanners = opened.map((one) => ({ ...one, scanner: new fingerprint_scanner/* Scanner */.L(one.entry) }));
        for (const registry of [...registries, ownRegistry(source, entries, before)]) {
            for await (const { entry, file } of registry) {
                for (const { scanner } of scanners)
                    scanner.add(entry, file, false);
            }
        }
        const open = withOwn(source, entries, openEntry);
        const found = [];
        for (const { file, model, scanner } of scanners) {
            const unread = await readAgain(scanner, model, open);
            const measured = { name: file, excluded: [], bytesRead: model.bytesRead(), elapsedMs: 0 };
            const scan = scanner.finish(measured);
            if (scan.registry.entries > 0)
                found.push(screenFact(scan, file, model.pointers().length));
            found.push(...matchFacts(scan, file, unread, isOwn));
        }
        return { facts: [...found, ...pairs], skipped };
    }
    finally {
        for (const { model } of opened)
            model.close();
    }
}
async function openFolders(source, entries, facts, skipped) {
    const folders = weightFolders(facts);
    const opened = [];
    for (const folder of folders.slice(0, FOLDERS)) {
        try {
            const model = await openFolder(source, entries, folder.folder);
            const entry = await printFolder(model, source, entries, folder.folder);
            opened.push({ ...folder, model, entry });
        }
        catch (error) {
            skipped.push({ path: folder.file, reason: `weights not screened: ${messageOf(error)}` });
        }
    }
    const next = folders[FOLDERS];
    if (next !== undefined) {
        skipped.push({ path: next.file, reason: `weights not screened: more than ${FOLDERS} folders` });
    }
    return opened;
}
async function pairsOf(opened, told, skipped) {
    try {
        return await compareFolders(opened, told);
    }
    catch (error) {
        if (!(error instanceof errors/* SovereigntyError */.A6))
            throw error;
        skipped.push({ path: opened[0].file, reason: `folders not compared: ${error.message}` });
        return [];
    }
}
function isOwn(file) {
    return file.startsWith(OWN);
}
/** The repository's own entries may name weights that lie in the repository, and nothing else on this machine. */
function withOwn(source, entries, openEntry) {
    return async (entry) => {
        const { weights, file } = entry;
        if (!isOwn(file) || weights === undefined || ADDRESS.test(weights))
            return openEntry(entry);
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file.slice(OWN.length)), weights));
        if (path.startsWith('../') || external_node_path_.posix.isAbsolute(path))
            throw new errors/* UserError */.yo(`${weights} lies outside of the repository`);
        const folder = path.replace(/\/+$/, '').replace(/^\.$/, '');
        const isFile = entries.some((one) => one.path === folder && one.type === 'file');
        const at = isFile ? folder.slice(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
        const name = isFile ? folder.slice(at === '' ? 0 : at.length + 1) : null;
        return { path: folder, source: await openFolder(source, entries, at, name) };
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
async function* ownRegistry(source, entries, before) {
    const places = new Map();
    for (const { path, type } of entries)
        if (type === 'file' && OWN_REGISTRY.test(path))
            places.set(path, source);
    for (const { path, type } of before === null ? [] : await before.list())
        if (type === 'file' && OWN_REGISTRY.test(path))
            places.set(path, before);
    for (const [path, from] of places) {
        const entry = (0,read_entry/* readEntry */.h)(Buffer.from(await from.read(path)).toString('utf8'), path);
        yield { entry, file: `${OWN}${path}` };
    }
}


/***/ })

}}})
