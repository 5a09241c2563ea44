(__chunk_url__ => {"use strict"; return {id: 455, ids: [455], modules: {

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogCommand: () => (/* binding */ catalogCommand)
});

// EXTERNAL MODULE: ./build/catalog/data/aliases.json
var aliases = __webpack_require__(5860);
// EXTERNAL MODULE: ./build/catalog/data/families.json
var data_families = __webpack_require__(9624);
// EXTERNAL MODULE: ./build/catalog/data/owners.json
var data_owners = __webpack_require__(3344);
// EXTERNAL MODULE: ./build/catalog/datasets.js + 1 modules
var datasets = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/catalog/find-model.js + 1 modules
var find_model = __webpack_require__(1724);
// EXTERNAL MODULE: ./build/catalog/find-provider.js + 1 modules
var find_provider = __webpack_require__(5365);
// EXTERNAL MODULE: ./build/catalog/known-tokenizers.js + 1 modules
var known_tokenizers = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/catalog/licenses.js + 1 modules
var licenses = __webpack_require__(6028);
// EXTERNAL MODULE: ./build/catalog/model-licenses.js + 1 modules
var model_licenses = __webpack_require__(5313);
// EXTERNAL MODULE: ./build/catalog/owners.js
var owners = __webpack_require__(9454);
;// CONCATENATED MODULE: ./build/catalog/sources.js
const URL_TEXT = /https?:\/\/[^\s)";]+/;
/** `owner/repository path@commit`, `owner/repository:path@commit` or `owner/repository@commit path`. */
const AT_COMMIT = /(?<![\w./-])[A-Za-z0-9][\w.-]*\/[\w.-]+(?:[ :][^;@]*)?@[0-9a-f]{7,40}(?![0-9a-f])/;
/** A file of a published package: the registry keeps every release. */
const RELEASE = /\bPyPI wheels? [\w.-]+ \d[\w.]*|\bnpm:(?:@[\w.-]+\/)?[\w.-]+@\d[\w.]*/;
/**
 * True when a reader can go and look: the text holds a web address, a repository with a commit, or a released package. A
 * source that only says where the project's authors saw a thing ("general knowledge") is none.
 */
function followable(source) {
    return source.split(';').some((part) => URL_TEXT.test(part) || AT_COMMIT.test(part) || RELEASE.test(part));
}

;// CONCATENATED MODULE: ./build/catalog/entries.js











/** What kinds of thing the catalogue holds, in the order they are shown. */
const ENTRY_KINDS = [
    'family',
    'model',
    'owner',
    'provider',
    'license',
    'tokenizer',
    'dataset',
];
/** Every row of the catalogue. */
function catalogEntries() {
    const families = data_families/* families */.T;
    const owners = data_owners/* owners */.Z;
    const aliases = aliasesOfModels();
    const byOwner = new Map(owners.map((owner) => [owner.id, owner]));
    const models = (0,find_model/* knownModels */.Q)().map((model) => {
        const entry = ofModel(model, aliases.get(model.id.toLowerCase()) ?? []);
        const source = entry.figures.find(({ name }) => name === 'kind')?.source ?? null;
        return { model, entry, source };
    });
    return [
        ...families.map((family) => ofFamily(family, byOwner.get(family.owner) ?? null, models.find((one) => showsKind(one, family))?.source ?? null)),
        ...models.map(({ entry }) => entry),
        ...owners.map(ofOwner),
        ...(0,find_provider/* providers */.r5)().map((row) => {
            const trace = traceOf(row);
            return {
                kind: 'provider',
                id: row.id,
                name: row.name,
                aliases: [],
                figures: figures([
                    ['supplier', row.supplier, null],
                    ['country', row.countries.join(', '), countrySourceOf(row)],
                    // The list that the keys were read in lists services that answer over an interface of their own.
                    ['kind', row.kind, trace],
                    ['packages', names([...row.pypi, ...row.npm].map((one) => one.package)), null],
                    ['environment', names(row.environment), trace],
                    ['hosts', names(row.hosts), null],
                ]),
                note: row.note,
            };
        }),
        ...(0,licenses/* allLicenseFacts */.UI)().map((row) => {
            const trace = traceOf(row);
            return {
                kind: 'license',
                id: row.id,
                name: row.names[0] ?? row.id,
                aliases: [...row.names.slice(1), ...row.hubIds],
                figures: figures([
                    ['supplier', row.licensor, trace],
                    ['license-family', row.family, trace],
                    ['commercial', row.commercial === null ? null : row.commercial ? 'yes' : 'no', trace],
                ]),
                note: null,
            };
        }),
        ...(0,known_tokenizers/* knownTokenizers */.Gp)().map((row) => {
            const trace = followable(row.source) ? row.source : null;
            return {
                kind: 'tokenizer',
                id: row.name,
                name: row.name,
                aliases: [],
                figures: figures([
                    ['published-with', row.model, trace],
                    ['kind', row.type, trace],
                    ['vocabulary-size', String(row.vocabularySize), trace],
                    ['extends', row.base, trace],
                    ['digest', row.vocabularyDigest, trace],
                ]),
                note: null,
            };
        }),
        ...(0,datasets/* knownDatasets */.jf)().map((row) => ({
            kind: 'dataset',
            id: row.name,
            name: row.name,
            aliases: [...(row.hub === null ? [] : [row.hub]), ...row.names],
            figures: figures([
                ['license', row.license, row.licenseSource],
                ['supplier', row.supplier, row.source],
                ['country', row.country, row.source],
                ['generator', names(row.generators.map(({ model }) => model)), row.generatorSource],
            ]),
            note: null,
        })),
    ];
}
function showsKind(one, family) {
    return one.source !== null && one.model.family === family.id && one.model.kind === family.kind;
}
function ofModel(model, aliases) {
    const trace = traceOf(model);
    const read = (0,model_licenses/* modelLicense */.xu)(model.id);
    const print = model.fingerprint;
    const printSource = print?.traced === true ? print.source : null;
    // The model's own configuration names its class and type beside its sizes.
    const ownFile = print?.confidence === 'published' ? printSource : null;
    const near = print === null || print.confidence === 'untraced' ? 'traced' : print.confidence;
    return {
        kind: 'model',
        id: model.id,
        name: model.id,
        aliases,
        figures: figures([
            ['license', read?.id ?? null, read?.source ?? null],
            // What a list or a card called it, where the vendor's own text was not read.
            [
                read === null ? 'license' : 'license-seen',
                read?.id.toLowerCase() === model.license?.toLowerCase() ? null : model.license,
                model.licenseSource ?? trace,
                model.licenseSource === null ? 'traced' : 'secondary',
            ],
            ['country', model.countries.join(', ') || model.country, model.countrySource ?? trace],
            ['first-release', model.firstRelease, model.firstReleaseSource ?? trace],
            ['supplier', model.supplier, model.supplierSource ?? model.firstReleaseSource ?? trace],
            ['family', model.family, trace],
            [
                'kind',
                model.kind,
                ownFile ?? model.firstReleaseSource ?? read?.source ?? model.relationSource ?? trace,
            ],
            ['model-type', model.modelType, ownFile ?? trace],
            [
                'relation',
                model.relation === null ? null : `${model.relation} ← ${model.bases.join(' + ')}`,
                model.relationSource ?? trace,
            ],
            ['body', print === null ? null : sizes(print.body), printSource, near],
            ['vision', print?.vision == null ? null : sizes(print.vision), printSource, near],
            ['audio', print?.audio == null ? null : sizes(print.audio), printSource, near],
        ]),
        note: model.note,
    };
}
function ofFamily(family, owner, member) {
    const trace = traceOf(family);
    const hub = owner?.hubSources[family.hub] ?? null;
    return {
        kind: 'family',
        id: family.id,
        name: family.name,
        aliases: [],
        figures: figures([
            ['supplier', owner?.name ?? family.owner, hub ?? trace],
            ['country', owner?.country ?? null, owner?.countrySource ?? null],
            ['kind', family.kind, member ?? trace],
            ['hub', family.hub, hub ?? trace],
        ]),
        note: null,
    };
}
function ofOwner(owner) {
    const trace = traceOf(owner);
    return {
        kind: 'owner',
        id: owner.id,
        name: owner.name,
        aliases: owner.names,
        figures: figures([
            ['country', owner.country, owner.countrySource ?? trace],
            ...accounts('hub', owner.hub, (account) => owner.hubSources[account] ?? null),
            ...accounts('github', owner.github, (account) => linking(owner, account)),
        ]),
        note: null,
    };
}
/** Accounts of an owner, those that were traced apart from those that were not. */
function accounts(name, all, sourceOf) {
    const traced = all.filter((account) => sourceOf(account) !== null);
    const sources = [...new Set(traced.map(sourceOf))].join('; ');
    return [
        [name, names(traced), sources === '' ? null : sources],
        [name, names(all.filter((account) => !traced.includes(account))), null],
    ];
}
/** A repository under the account that links to a page of the owner on the hub. */
function linking(owner, account) {
    const start = `${account.toLowerCase()}/`;
    return Object.values(owner.hubSources).find((source) => source.toLowerCase().startsWith(start)) ?? null;
}
/** Where the country of a provider was read: with its owner, when that is the country of the provider. */
function countrySourceOf(row) {
    const owner = (0,owners/* ownerByName */.a9)(row.supplier);
    if (owner === null || row.countries.length !== 1 || row.countries[0] !== owner.country)
        return null;
    return owner.countrySource;
}
/** The source of a row when it was traced and can be followed. */
function traceOf(row) {
    return row.confidence === 'traced' && followable(row.source) ? row.source : null;
}
function figures(list) {
    return list.flatMap(([name, value, source, near]) => value === null || value === ''
        ? []
        : [{ name, value, source, confidence: source === null ? 'untraced' : (near ?? 'traced') }]);
}
function names(list) {
    return list.length === 0 ? null : [...new Set(list)].join(', ');
}
function sizes(body) {
    const said = Object.entries(body).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    return said.length === 0 ? null : said.join(', ');
}
/** Bare, moved and renamed ids by the id they lead to. */
function aliasesOfModels() {
    const out = new Map();
    for (const table of [aliases/* bareIds */.Nc, aliases/* moved */.aW]) {
        for (const [from, to] of Object.entries(table)) {
            const key = to.toLowerCase();
            out.set(key, [...(out.get(key) ?? []), from]);
        }
    }
    return out;
}

;// CONCATENATED MODULE: ./build/catalog/search.js
const SEARCHED = new Set(['supplier', 'family', 'country', 'published-with']);
/**
 * Rows in which every word occurs, in id, name, an alias, supplier, family or country; a row named exactly so comes
 * first, then rows whose name begins with the first word. Case and the signs between words do not matter, so
 * `qwen 2.5` finds `Qwen2.5`. No words find nothing.
 */
function searchEntries(entries, words) {
    const wanted = words.map((word) => plain(word)).filter((word) => word !== '');
    if (wanted.length === 0)
        return [];
    const whole = wanted.join('');
    const hits = [];
    entries.forEach((entry, at) => {
        const text = [
            ...titlesOf(entry),
            ...entry.figures.filter(({ name }) => SEARCHED.has(name)).map(({ value }) => plain(value)),
        ];
        if (wanted.every((word) => text.some((one) => one.includes(word))))
            hits.push({ entry, rank: rankOf(entry, whole), at });
    });
    return hits.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ entry }) => entry);
}
/** How many of the rows found are named exactly so; they stand first. */
function exactMatches(matches, words) {
    const whole = plain(words.join(''));
    return matches.filter((entry) => rankOf(entry, whole) === 0).length;
}
function rankOf(entry, whole) {
    const titles = titlesOf(entry);
    if (titles.includes(whole))
        return 0;
    return titles.some((title) => title.startsWith(whole)) ? 1 : 2;
}
/** Id, id without organisation, name and aliases. */
function titlesOf(entry) {
    return [entry.id, entry.id.slice(entry.id.indexOf('/') + 1), entry.name, ...entry.aliases].map(plain);
}
function plain(text) {
    return text.toLowerCase().replace(/[\s_.-]+/g, '');
}

// EXTERNAL MODULE: ./build/messages/index.js + 16 modules
var messages = __webpack_require__(7274);
;// CONCATENATED MODULE: ./build/cli/catalog-text.js


/** Rows shown in full, and rows shown as a line each; what is more is counted. */
const IN_FULL = 5;
const AS_LINES = 40;
/** How much of each kind there is, and how much of it was traced. */
function countsText(entries, language) {
    const lines = catalogCounts(entries).map(({ kind, rows, figures, traced }) => (0,messages/* text */.Qq)('catalog.count', { label: (0,messages/* text */.Qq)(`catalog.kind.${kind}`, {}, language), count: rows, figures, traced }, language));
    return `${[(0,messages/* text */.Qq)('catalog.heading', {}, language), '', ...lines, '', (0,messages/* text */.Qq)('catalog.hint', {}, language)].join('\n')}\n`;
}
function catalogCounts(entries) {
    return ENTRY_KINDS.map((kind) => {
        const rows = entries.filter((entry) => entry.kind === kind);
        const figures = rows.flatMap((entry) => entry.figures);
        return {
            kind,
            rows: rows.length,
            figures: figures.length,
            traced: figures.filter(({ source }) => source !== null).length,
        };
    });
}
/** Few rows in full, many as one line each. `exact` rows are shown in full whatever else there is. */
function matchesText(matches, words, exact, language) {
    const said = words.join(' ');
    if (matches.length === 0)
        return `${(0,messages/* text */.Qq)('catalog.none', { words: said }, language)}\n`;
    const full = matches.length <= IN_FULL ? matches.length : Math.min(exact, IN_FULL);
    const rest = matches.slice(full);
    const out = [(0,messages/* text */.Qq)('catalog.found', { count: matches.length, words: said }, language)];
    for (const entry of matches.slice(0, full))
        out.push('', ...entryLines(entry, language));
    if (rest.length > 0)
        out.push('', ...rest.slice(0, AS_LINES).map((entry) => entryLine(entry, language)));
    if (rest.length > AS_LINES)
        out.push((0,messages/* text */.Qq)('catalog.more', { count: rest.length - AS_LINES }, language));
    return `${out.join('\n')}\n`;
}
function entryLines(entry, language) {
    const title = `${entry.id}${entry.name === entry.id ? '' : ` · ${entry.name}`} (${(0,messages/* text */.Qq)(`catalog.one.${entry.kind}`, {}, language)})`;
    return [
        title,
        ...(entry.aliases.length === 0
            ? []
            : [`  ${(0,messages/* text */.Qq)('catalog.aliases', {}, language)}: ${entry.aliases.join(', ')}`]),
        ...entry.figures.flatMap(({ name, value, source, confidence }) => [
            `  ${(0,messages/* text */.Qq)(`catalog.figure.${name}`, {}, language)}: ${value} (${(0,messages/* text */.Qq)(`catalog.confidence.${confidence}`, {}, language)})`,
            ...(source === null ? [] : [`    ${source}`]),
        ]),
        ...(entry.note === null ? [] : [`  ${(0,messages/* text */.Qq)('catalog.note', {}, language)}: ${entry.note}`]),
    ];
}
function entryLine(entry, language) {
    const short = ['supplier', 'country', 'license', 'first-release'];
    const said = short.flatMap((name) => {
        const figure = entry.figures.find((one) => one.name === name);
        return figure === undefined
            ? []
            : [
                `${figure.value}${figure.source === null ? ` (${(0,messages/* text */.Qq)('catalog.confidence.untraced', {}, language)})` : ''}`,
            ];
    });
    return [`${entry.id} (${(0,messages/* text */.Qq)(`catalog.one.${entry.kind}`, {}, language)})`, ...said].join(' · ');
}

// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/commands/catalog.js






/** `sovereignty catalog [WORD…]`: what the tool knows of others, with the source of each figure. */
async function catalogCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'catalog', ['format', 'lang', 'output'], Number.POSITIVE_INFINITY);
    const format = (0,options/* oneOf */.yL)('format', parsed.values.format, ['text', 'json'], 'text');
    const language = (0,judge/* languageOf */.eX)(parsed.values);
    const words = parsed.positionals;
    const entries = catalogEntries();
    const matches = searchEntries(entries, words);
    const output = format === 'json'
        ? `${JSON.stringify(words.length === 0 ? { counts: catalogCounts(entries) } : { words, matches }, null, 2)}\n`
        : words.length === 0
            ? countsText(entries, language)
            : matchesText(matches, words, exactMatches(matches, words), language);
    await (0,cli_output/* emit */.I)(output, parsed.values.output, terminal);
    return 0;
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
