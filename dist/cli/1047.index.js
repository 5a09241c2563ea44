(__chunk_url__ => {"use strict"; return {id: 1047, ids: [1047,6257], modules: {

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  badgeCommand: () => (/* binding */ badgeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/badge-maker/lib/index.js + 5 modules
var lib = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/badge.js



const SEPARATOR = ' · ';
/** Dark enough for white text; apart in lightness as well as in hue. */
const COLOURS = {
    supported: '#2e7d32',
    unverified: '#b26a00',
    contradicted: '#c62828',
    undeclared: '#757575',
    invalid: '#8e4a4a',
};
function badgeEndpoint(verdict, options) {
    const language = options.language ?? 'en';
    const state = (0,messages/* text */.Qq)(`word.conclusion.${verdict.conclusion}`, {}, language);
    const judged = verdict.conclusion !== 'undeclared' && verdict.conclusion !== 'invalid';
    const claim = judged && verdict.claim !== null ? `${(0,visible.visible)(verdict.claim.level, 24)} ` : '';
    return {
        schemaVersion: 1,
        label: (0,messages/* text */.Qq)('report.badgeLabel', {}, language),
        message: [`${claim}${state}`, (0,visible.visible)(options.date, 32), ...commitOf(options)].join(SEPARATOR),
        color: COLOURS[verdict.conclusion],
    };
}
function commitOf({ commit }) {
    return commit === undefined || commit === null ? [] : [(0,visible.visible)(commit.slice(0, 7), 16)];
}
/**
 * Whether a badge that is there still says the same, and not too long ago: only result, words and colour count, because
 * day and commit change with every run.
 * @param there text of the endpoint file that is there
 * @param days from how many days on a badge is drawn anew though nothing changed; 0 draws it on every new day or commit
 */
function isCurrent(there, now, days) {
    let old;
    try {
        old = JSON.parse(there);
    }
    catch {
        return false;
    }
    if (typeof old !== 'object' || old === null)
        return false;
    const { label, message, color } = old;
    if (label !== now.label || color !== now.color || typeof message !== 'string')
        return false;
    const [result, day = ''] = message.split(SEPARATOR);
    const [wanted, today = ''] = now.message.split(SEPARATOR);
    if (days === 0)
        return message === now.message;
    const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
    return result === wanted && age >= 0 && age < days;
}
/** The badge as SVG, drawn here: no server is asked. */
function badgeSvg(verdict, options) {
    const { label, message, color } = badgeEndpoint(verdict, options);
    return (0,lib/* makeBadge */.O)({ label, message, color, style: 'flat' });
}

// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/target.js + 9 modules
var cli_target = __webpack_require__(1933);
;// CONCATENATED MODULE: ./build/cli/commands/badge.js






/** `sovereignty badge`: SVG and shields endpoint JSON, a pure function of verdict and day. */
async function badgeCommand(parsed, terminal) {
    (0,cli_options/* only */.j6)(parsed, 'badge', [...judge/* SHARED_FLAGS */.kT, 'output'], 1);
    const target = parsed.positionals[0] ?? '.';
    const verdict = await (0,judge/* judgeTarget */.dM)(target, parsed.values, terminal);
    const options = {
        date: terminal.clock().toISOString().slice(0, 10),
        commit: verdict.subject.revision,
        language: (0,cli_options/* languageOf */.eX)(parsed.values),
    };
    const folder = (0,cli_target/* isRemote */.Vx)(target, terminal) ? '.' : target;
    const svg = (0,external_node_path_.resolve)(terminal.cwd, parsed.values.output ?? (0,external_node_path_.join)(folder, 'sovereignty-badge.svg'));
    const json = `${svg.replace(/\.svg$/i, '')}.json`;
    await (0,output/* writeWhole */.f)(svg, badgeSvg(verdict, options));
    await (0,output/* writeWhole */.f)(json, `${JSON.stringify(badgeEndpoint(verdict, options), null, 2)}\n`);
    terminal.stdout(`${svg}\n${json}\n`);
    return verdict.conclusion === 'invalid' ? 2 : 0;
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


/***/ })

}}})
