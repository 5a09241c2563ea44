(__chunk_url__ => {"use strict"; return {id: 3323, ids: [3323,6257], modules: {

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

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Names a finding across revisions: rule, requirement, component and the place's path and quote, but no line, so that it stays the same
 * while text moves around it. 16 hexadecimal digits.
 */
function fingerprint(finding) {
    const place = finding.locations[0];
    const parts = [
        finding.rule,
        finding.requirement ?? '',
        finding.component ?? '',
        place?.path ?? '',
        place?.quote.trim() ?? '',
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1974);

/** The first line of every report: alone it must be enough. */
function headline(verdict, words) {
    const { supported, ceiling } = verdict.level;
    const claim = verdict.claim?.level ?? '';
    switch (verdict.conclusion) {
        case 'supported':
            return words.say('report.headline.supported', { claim });
        case 'unverified':
            return words.say('report.headline.unverified', { claim, supported });
        case 'contradicted':
            return words.say('report.headline.contradicted', { claim, ceiling });
        case 'undeclared':
            return words.say('report.headline.undeclared', { ceiling });
        case 'invalid':
            return words.count('report.headline.invalid', Math.max(1, (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestProblems */ .c9)(verdict).length), {
                manifest: (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS)(verdict),
            });
    }
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   PY: () => (/* binding */ isUnderClaim),
/* harmony export */   S1: () => (/* binding */ requirementTitle),
/* harmony export */   rU: () => (/* binding */ isKnownRequirement)
/* harmony export */ });
/* harmony import */ var _frameworks_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7186);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2467);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4929);



/**
 * What reports know of requirements beyond the verdict. For the frameworks that ship with the tool it is read from their
 * data; for one of the user's own it is read from the requirement's name, as far as that goes.
 */
function requirementOf(verdict, id) {
    const framework = (0,_frameworks_load_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInFramework */ .sX)(verdict.framework.id);
    return framework?.requirements.find((requirement) => requirement.id === id) ?? null;
}
/** Whether the catalogue's texts for this id are those of the verdict's framework. */
function isKnownRequirement(verdict, id) {
    return requirementOf(verdict, id) !== null && (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOf */ .kW)(`next.${id}`, 'en') !== null;
}
/** The requirement's title as written text, empty when it is not known. */
function requirementTitle(verdict, id, words) {
    if (requirementOf(verdict, id) === null)
        return '';
    const title = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOf */ .kW)(`title.${id}`, words.language);
    return title === null ? '' : words.message({ key: `title.${id}`, parameters: {} }, title);
}
/** Whether the level that matters here (the claimed one, or the one after the ceiling) asks for this requirement. */
function isAsked(verdict, id) {
    const { levels, ceiling, claim } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)(verdict);
    const top = claim === -1 ? Math.min(ceiling + 1, levels.length - 1) : claim;
    const level = levels[top];
    const known = (0,_frameworks_load_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInFramework */ .sX)(verdict.framework.id)?.levels.find((one) => one.id === level);
    if (known !== undefined)
        return known.requirements.includes(id);
    return (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOfRequirement */ .V)(id, levels) <= top;
}
/**
 * A contradiction that says the model is more than a level asks: worth knowing, no reproach, no effect on the ceiling.
 */
function isUnderClaim(verdict, id) {
    const known = requirementOf(verdict, id);
    if (known !== null)
        return known.direction === 'under-claim';
    const { levels, ceiling } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)(verdict);
    const level = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOfRequirement */ .V)(id, levels);
    return level !== -1 && level <= ceiling;
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ levelOfRequirement),
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _frameworks_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7186);

/** More levels than any scale has: a verdict from a fork's artifact may hold any list. */
const MOST_LEVELS = 16;
function scaleOf(verdict) {
    const levels = verdict.framework.levels.slice(0, MOST_LEVELS).map((level) => level.id);
    return {
        levels,
        supported: levels.indexOf(verdict.level.supported),
        ceiling: levels.indexOf(verdict.level.ceiling),
        claim: verdict.claim === null ? -1 : positionOf(verdict.claim.level, levels, verdict.framework.id),
    };
}
/** A claim on the T-Class scale may stand for a level of another scale. */
function positionOf(claim, levels, framework) {
    const direct = levels.indexOf(claim);
    if (direct !== -1)
        return direct;
    const known = (0,_frameworks_load_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInFramework */ .sX)(framework)?.levels.find((level) => level.equivalent?.includes(claim));
    return known === undefined ? -1 : levels.indexOf(known.id);
}
/**
 * The lowest level a requirement id belongs to, read from its name (`T5-TOK` → T5, `T4-2-DELTA` → T4-2, `T4-INIT` → the
 * first of T4-1 and T4-2), or −1 for a requirement that stands beside the scale (`POL-LIC`).
 */
function levelOfRequirement(id, levels) {
    let best = -1;
    let length = 0;
    levels.forEach((level, index) => {
        if (id.startsWith(`${level}-`) && level.length > length) {
            best = index;
            length = level.length;
        }
    });
    if (best !== -1)
        return best;
    const family = id.slice(0, id.indexOf('-'));
    return family === '' ? -1 : levels.findIndex((level) => level.startsWith(`${family}-`));
}


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ plainMarkup),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _messages_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2467);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);



/** Terminals keep the backticks: they tell a name from a word without colour. */
const plainMarkup = {
    text: (raw) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.visible)(raw, 600),
    code: (raw) => `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.visible)(raw, 400)}\``,
    strong: (written) => written,
};
/** Longest filled value: the sentence around it must stay readable. */
const VALUE = 240;
/**
 * Writes a message in one language and format. Backticks of the catalogue's own text become code; those of filled values
 * never do. A key that the catalogue does not know falls back to `english`.
 */
function sentence(message, english, language, markup) {
    const template = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(message.key, language);
    if (template === null)
        return written(english, (part) => part, markup);
    const values = {};
    for (const [name, value] of Object.entries(message.parameters))
        values[name] = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(translated(name, String(value), language), VALUE);
    return written(template, (part) => (0,_messages_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(part, values), markup);
}
/** Parameters that hold one word of the vocabulary. English keeps the word as the manifest writes it. */
const VOCABULARY = new Set(['kind', 'relation', 'role', 'scope', 'status', 'result']);
function translated(name, value, language) {
    if (language === 'en' || !VOCABULARY.has(name))
        return value;
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(`word.${name}.${value}`, language) ?? value;
}
function written(template, filled, markup) {
    return template
        .split(/(`[^`]+`)/)
        .filter((part) => part !== '')
        .map((part) => part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? markup.code(filled(part.slice(1, -1)))
        : markup.text(filled(part)))
        .join('');
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ otherComponents),
/* harmony export */   Ey: () => (/* binding */ mainParts),
/* harmony export */   Rk: () => (/* binding */ openRequirements),
/* harmony export */   S3: () => (/* binding */ hasPreparedChange),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   c9: () => (/* binding */ manifestProblems),
/* harmony export */   mN: () => (/* binding */ blockers),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   yN: () => (/* binding */ placesIn),
/* harmony export */   yU: () => (/* binding */ orderedFindings),
/* harmony export */   yy: () => (/* binding */ decidingFindings)
/* harmony export */ });
/* harmony import */ var _types_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6124);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8887);
/* harmony import */ var _requirement_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4929);




/** What every format shows, chosen and ordered once. */
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
const DEFAULT_MANIFEST = 'sovereignty.json';
/** Errors first; within a severity what is said about the claim itself, then the order of the verdict. */
function orderedFindings(verdict) {
    return [...verdict.findings].sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        Number(b.rule.startsWith('claim/')) - Number(a.rule.startsWith('claim/')));
}
function isKnown(finding, comparison) {
    return comparison?.knownFindings?.has((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(finding)) ?? false;
}
function manifestName(verdict) {
    return verdict.subject.manifest ?? DEFAULT_MANIFEST;
}
/** Parts that bear on the level and are not mere libraries: weights by share, then the rest in the verdict's order. */
function mainParts(verdict) {
    const placed = new Set();
    const parts = [];
    for (const component of verdict.components) {
        const level = verdict.levels.find((candidate) => candidate.component === component.purl &&
            (candidate.role === null || candidate.role === component.role) &&
            !placed.has(candidate));
        if (level !== undefined)
            placed.add(level);
        if (isMain(component))
            parts.push(partOf(component, level));
    }
    for (const level of verdict.levels)
        if (!placed.has(level))
            parts.push(partOfLevel(level));
    const weight = (part) => (part.ceiling === null ? 1 : 0);
    return parts.sort((a, b) => weight(a) - weight(b) || (b.share ?? -1) - (a.share ?? -1));
}
function isMain(component) {
    return component.kind !== 'library' && _types_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SCOPES */ .NJ.has(component.scope);
}
/** Everything else: libraries, and parts whose scope never bears on the level. */
function otherComponents(verdict) {
    return verdict.components.filter((component) => !isMain(component));
}
function partOf(component, level) {
    return {
        name: component.name,
        role: component.role,
        relation: component.relation,
        owner: component.owner,
        supplier: component.supplier,
        country: component.country,
        licence: component.license.concluded,
        status: component.status,
        kind: component.kind,
        supported: level?.supported ?? component.level,
        ceiling: level?.ceiling ?? component.level,
        share: component.parameterShare ?? level?.parameterShare ?? null,
        listedIn: component.listedIn?.[0] ?? null,
        locations: component.locations,
        places: component.places,
    };
}
function partOfLevel(level) {
    return {
        name: level.name,
        role: level.role,
        relation: null,
        owner: 'self',
        supplier: null,
        country: null,
        licence: null,
        status: null,
        kind: 'model',
        supported: level.supported,
        ceiling: level.ceiling,
        share: level.parameterShare,
        listedIn: null,
        locations: [],
        places: 0,
    };
}
/** Shipped weights by others that hold the level below the claim. */
function blockers(verdict) {
    const { levels, claim } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .scaleOf */ ._)(verdict);
    if (claim === -1)
        return [];
    return mainParts(verdict).filter((part) => part.owner !== 'self' &&
        part.relation !== null &&
        _types_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .WEIGHT_RELATIONS */ .xZ.has(part.relation) &&
        part.ceiling !== null &&
        levels.indexOf(part.ceiling) < claim);
}
/** Requirements that the claimed level (without a claim, the level after the ceiling) asks for and that are not settled. */
function openRequirements(verdict) {
    return verdict.requirements
        .filter(({ id, result }) => (0,_requirement_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isAsked */ .D6)(verdict, id) &&
        (result === 'unverified' || (result === 'contradicted' && !(0,_requirement_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderClaim */ .PY)(verdict, id))))
        .sort((a, b) => Number(b.result === 'contradicted') - Number(a.result === 'contradicted'));
}
/** The distinct next steps, in the order of their findings; notes ask for nothing. */
function nextSteps(verdict, findings) {
    const steps = new Map();
    for (const finding of findings) {
        if (finding.help === undefined || finding.severity === 'note')
            continue;
        const about = finding.requirement ?? componentName(verdict, finding.component) ?? topicOf(finding);
        const key = JSON.stringify([about, finding.help.key, Object.entries(finding.help.parameters).sort()]);
        if (!steps.has(key))
            steps.set(key, { help: finding.help, about, requirement: finding.requirement !== undefined });
    }
    return [...steps.values()];
}
function componentName(verdict, purl) {
    if (purl === undefined)
        return null;
    return verdict.components.find((component) => component.purl === purl)?.name ?? null;
}
/** A step of a finding about no single component still needs a subject: its rule. A claim's step is about all of it. */
function topicOf(finding) {
    return finding.rule.startsWith('claim/') ? null : finding.rule;
}
/** Findings with a prepared change, apart from those that only lower the claim: that choice is offered by itself. */
function hasPreparedChange(finding) {
    return finding.fix?.patch.some((step) => !step.path.startsWith('/claim/')) ?? false;
}
/** What is wrong with the manifest, for a verdict that could not be reached. */
function manifestProblems(verdict) {
    return orderedFindings(verdict).filter((finding) => finding.rule.startsWith('manifest/'));
}
/** The errors that decide a contradiction: what is said about the claim, else all of them. */
function decidingFindings(verdict) {
    const errors = orderedFindings(verdict).filter((finding) => finding.severity === 'error');
    const onClaim = errors.filter((finding) => finding.rule.startsWith('claim/'));
    return onClaim.length > 0 ? onClaim : errors;
}
/** How many places a finding has in all: its `places`, where it tells more than it lists. */
function placesIn({ parameters, locations }) {
    const told = parameters['places'];
    return typeof told === 'number' ? Math.max(told, locations.length) : locations.length;
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text from a repository can carry characters that nobody sees (bidirectional overrides, zero-width joiners, tags) or
 * that look like others. Reports show them as `\u202E`, so that what is read is what is there.
 */
const PLAIN = /^[ -~]*$/;
/** Format, control, surrogate, private-use and ignorable characters, line separators, the blank Braille cell. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const PICTOGRAPH_BEFORE = /\p{Extended_Pictographic}$/u;
/** More combining marks on one letter than any living script stacks. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const BASIC_LATIN = /[A-Za-z]/;
/** Letters that a Latin word never holds. */
const FOREIGN_IN_LATIN = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοριυκ]/gu;
/** Words written only with letters that have a Latin twin. */
const ONLY_TWINS = /^[аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοριυκ]+$/u;
/** `max` counts code points of the result; a longer text ends in `…`. */
function visible(text, max = Number.POSITIVE_INFINITY) {
    if (PLAIN.test(text))
        return clip(text, max);
    // Escaping never shortens a text by more than the stacked marks, so a hostile megabyte is cut before the regexes run.
    const bounded = text.length > max * 8 ? text.slice(0, max * 8) : text;
    const shown = markLookalikes(bounded)
        .replace(STACKED_MARKS, '$1')
        .replace(UNSEEN, (character, index, whole) => {
        if (character === '\t')
            return ' ';
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\uFE0F' && PICTOGRAPH_BEFORE.test(whole.slice(Math.max(0, index - 2), index)))
            return character;
        return escapeOf(character);
    });
    return clip(shown, max);
}
/** Marks letters of another script inside a word, or beside one, that otherwise reads as Latin. */
function markLookalikes(text) {
    if (!BASIC_LATIN.test(text))
        return text;
    return text.replace(/\S+/g, (token) => {
        if (PLAIN.test(token) || !BASIC_LATIN.test(token))
            return token;
        return token.replace(WORD, (word) => BASIC_LATIN.test(word) || ONLY_TWINS.test(word) ? word.replace(FOREIGN_IN_LATIN, escapeOf) : word);
    });
}
function escapeOf(character) {
    const hex = character.codePointAt(0).toString(16).toUpperCase();
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** Cuts at code points. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const points = [...text];
    return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join('')}…`;
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Words)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2467);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1706);


/** The reports' own sentences and words in one language, written by one markup. */
class Words {
    language;
    markup;
    constructor(language, markup) {
        this.language = language;
        this.markup = markup;
    }
    /** A sentence of the report, gaps and code written by the markup. */
    say(key, parameters = {}) {
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)({ key, parameters }, key, this.language, this.markup);
    }
    /** As `say`, in the form for one or for many. */
    count(stem, count, parameters = {}) {
        const key = `${stem}.${count === 1 ? 'one' : 'other'}`;
        return this.say(key, { count: this.number(count), ...parameters });
    }
    /** Somebody else's message (a finding, a reason, a help), with the English sentence to fall back on. */
    message(message, english) {
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(message, english, this.language, this.markup);
    }
    /** A word of the vocabulary; a word we do not know is shown as it is. */
    word(list, member) {
        return this.markup.text((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(`word.${list}.${member}`, this.language) ?? member);
    }
    /** Digits in groups of three. By hand, because the first `toLocaleString` of a process costs 30 ms. */
    number(value) {
        return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
    }
    /** `96.8 %`; a share too small to show keeps one significant digit, so that it never reads as nothing. */
    share(share) {
        const percent = share * 100;
        const value = percent === 0 || percent >= 0.1 ? percent.toFixed(1) : percent.toPrecision(1).replace(/e-\d+$/, '');
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('report.shareValue', { value: percent > 0 && percent < 1e-4 ? '<0.0001' : value }, this.language);
    }
    bytes(bytes) {
        const units = ['B', 'kB', 'MB', 'GB', 'TB'];
        let value = bytes;
        let unit = 0;
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit += 1;
        }
        return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
    }
    seconds(milliseconds) {
        const seconds = milliseconds / 1000;
        return seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(seconds < 100 ? 1 : 0);
    }
}


/***/ })

}}})
