export const id = 672;
export const ids = [672];
export const modules = {

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  screenRepository: () => (/* binding */ screenRepository)
});

// EXTERNAL MODULE: ./build/types/vocabulary.js
var vocabulary = __webpack_require__(6124);
// EXTERNAL MODULE: ./build/weights/open-weights.js + 35 modules
var open_weights = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/weights/fingerprint/beside-model.js + 2 modules
var beside_model = __webpack_require__(4212);
// EXTERNAL MODULE: ./build/weights/fingerprint/make-entry.js + 3 modules
var make_entry = __webpack_require__(398);
// EXTERNAL MODULE: ./build/weights/fingerprint/read-entry.js
var read_entry = __webpack_require__(6140);
// EXTERNAL MODULE: ./build/weights/fingerprint/scanner.js + 1 modules
var scanner = __webpack_require__(1);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/weights/describe.js
var describe = __webpack_require__(5609);
;// CONCATENATED MODULE: ./build/weights/fingerprint/screen-facts.js


/** What was found of one component, as a fact. */
function matchFact(match, file) {
    const { entry, component, role, basis, hits, units, expectedHits, log10PValueBound } = match;
    const where = component === null || component === '' ? '' : `${component}: `;
    const figures = basis === 'bytes'
        ? `${where}same bytes as ${entry.id} (${match.identicalFiles} files, ${match.identicalTensors} tensors by SHA-256)`
        : `${where}${hits} of ${units} units of ${entry.id}, ${expectedHits} by chance, p ≤ ${(0,describe/* power */.yp)(log10PValueBound)}`;
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
        bound: (0,describe/* power */.yp)(log10PValueBound),
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
        quote: quote.slice(0, limits/* limits */.F.quoteLength),
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
                models.push({ folder, file, scanner: new scanner/* Scanner */.L(entry), entry });
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
    const model = await (0,open_weights/* openFrom */.n)({
        shown: folder === '' ? '.' : folder,
        names: [...here.keys()],
        open: async (name) => accessOf(source, `${prefix}${name}`, here.get(name)?.size ?? 0),
    }, null, folder === '' ? '.' : folder);
    try {
        const beside = await (0,beside_model/* besideListed */.s)(entries, folder, (path) => source.read(path));
        const about = {
            id: folder === '' ? '.' : folder,
            revision: null,
            supplier: null,
            license: null,
            released: null,
            lineage: [],
        };
        return (await (0,make_entry/* makeEntry */.l)(model, { model: about, ...beside, hash: false, norms: false })).entry;
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
        yield { entry: (0,read_entry/* readEntry */.h)(Buffer.from(await source.read(path)).toString('utf8'), path), file: path };
    }
}


/***/ })

};
