(__chunk_url__ => {"use strict"; return {id: 5362, ids: [5362], modules: {

/***/ 3326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(6849)
var parse = __webpack_require__(5501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 5501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 6849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(5204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(3988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

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
            ['family', model.family, null, 'named'],
            [
                'kind',
                model.kind,
                ownFile ??
                    model.firstReleaseSource ??
                    read?.source ??
                    model.relationSource ??
                    model.licenseSource ??
                    model.modelTypeSource ??
                    trace,
            ],
            ['model-type', model.modelType, ownFile ?? model.modelTypeSource ?? trace],
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
        aliases: family.spoken,
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
/** Where the country of a provider was read: with the row, or with its owner when that is the country of the provider. */
function countrySourceOf(row) {
    if (row.countrySource !== null)
        return row.countrySource;
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
        : [
            {
                name,
                value,
                source,
                confidence: source === null && near !== 'named' ? 'untraced' : (near ?? 'traced'),
            },
        ]);
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
 * `qwen 2.5` finds `Qwen2.5`; a further name of a family (`큐원`) finds its models. No words find nothing.
 */
function searchEntries(entries, words) {
    const wanted = words.map((word) => plain(word)).filter((word) => word !== '');
    if (wanted.length === 0)
        return [];
    const whole = wanted.join('');
    const spoken = wanted.map((word) => [word, ...familiesCalled(entries, word)]);
    const hits = [];
    entries.forEach((entry, at) => {
        const text = [
            ...titlesOf(entry),
            ...entry.figures.filter(({ name }) => SEARCHED.has(name)).map(({ value }) => plain(value)),
        ];
        if (spoken.every((names) => names.some((name) => text.some((one) => one.includes(name)))))
            hits.push({ entry, rank: rankOf(entry, whole), at });
    });
    return hits.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ entry }) => entry);
}
/** Ids of families that have a further name with this word in it, so that their models are found by it too. */
function familiesCalled(entries, word) {
    return entries
        .filter(({ kind, aliases }) => kind === 'family' && aliases.some((alias) => plain(alias).includes(word)))
        .map(({ id }) => plain(id));
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

// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(2467);
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
        const figures = rows.flatMap((entry) => entry.figures.filter(({ confidence }) => confidence !== 'named'));
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

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/commands/catalog.js





/** `sovereignty catalog [WORD…]`: what the tool knows of others, with the source of each figure. */
async function catalogCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'catalog', ['format', 'lang', 'output'], Number.POSITIVE_INFINITY);
    const format = (0,options/* oneOf */.yL)('format', parsed.values.format, ['text', 'json'], 'text');
    const language = (0,options/* languageOf */.eX)(parsed.values);
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


/***/ }),

/***/ 3988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 5204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

}}})
