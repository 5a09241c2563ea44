(__chunk_url__ => {"use strict"; return {id: 4579, ids: [4579], modules: {

/***/ 4579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _frameworks_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7186);
/* harmony import */ var _manifest_levels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7193);
/* harmony import */ var _manifest_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1822);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2467);
/* harmony import */ var _messages_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3146);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(383);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2315);








/** `sovereignty explain`: what a level, requirement or rule means, where it comes from, and what resolves it. */
async function explainCommand(parsed, terminal) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)(parsed, 'explain', ['framework', 'lang'], 1);
    const word = parsed.positionals[0];
    if (word === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sovereignty explain takes a rule (claim/contradicted), a requirement (T4-INIT) or a level (T4-2)');
    const language = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .languageOf */ .eX)(parsed.values);
    const frameworks = await frameworksOf(parsed.values, terminal);
    const lines = frameworks.map((one) => inFramework(one, word, language)).find((found) => found !== null);
    const said = lines ?? ruleLines(word.toLowerCase(), language);
    if (said === null)
        throw unknown(word, frameworks);
    terminal.stdout(`${said.join('\n')}\n`);
    return 0;
}
/** The framework asked for, or all that ship with the tool, the default one first. */
async function frameworksOf(values, terminal) {
    const { framework } = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOptions */ .Jr)(values, terminal);
    if (typeof framework === 'object')
        return [framework];
    const ids = framework === undefined ? [_frameworks_load_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_FRAMEWORK */ .zb, ...(0,_frameworks_load_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInFrameworks */ .tO)()] : [framework];
    return [...new Set(ids)].map((id) => (0,_frameworks_load_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInFramework */ .sX)(id));
}
function inFramework(framework, word, language) {
    const same = (id) => id.toLowerCase() === word.toLowerCase();
    const requirement = framework.requirements.find(({ id }) => same(id));
    if (requirement !== undefined)
        return requirementLines(requirement, framework, language);
    const level = framework.levels.find(({ id }) => same(id)) ??
        framework.levels.find(({ id }) => id === (0,_manifest_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .levelOf */ .I)(word.toUpperCase()));
    return level === undefined ? null : levelLines(level, framework, language);
}
function requirementLines(requirement, framework, language) {
    const levels = framework.levels.filter(({ requirements }) => requirements.includes(requirement.id));
    const source = [
        `${framework.name} ${framework.version}`,
        `${requirement.source} @ ${revisionOf(framework)}`,
        levels.map(({ id }) => id).join(', '),
    ];
    return [
        `${requirement.id} · ${requirement.title[language]}`,
        '',
        requirement.question[language],
        '',
        `→ ${requirement.next[language]}`,
        '',
        source.filter((part) => part !== '').join(' · '),
    ];
}
function levelLines(level, framework, language) {
    const requirements = level.requirements.map((id) => {
        const title = framework.requirements.find((one) => one.id === id)?.title[language] ?? '';
        return `  ${id.padEnd(12)} ${title}`;
    });
    return [
        `${level.id} · ${level.title[language]}`,
        '',
        level.summary[language],
        ...(requirements.length === 0 ? [] : ['', ...requirements]),
        '',
        `${framework.name} ${framework.version} · ${revisionOf(framework)}`,
    ];
}
/** Commit ids are shown short; an edition keeps its words. */
function revisionOf({ revision }) {
    return /^[0-9a-f]{13,}$/.test(revision) ? revision.slice(0, 12) : revision;
}
function ruleLines(rule, language) {
    const short = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .templateOf */ .kW)(`rule.${rule}`, language);
    if (short === null)
        return null;
    const more = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .templateOf */ .kW)(`rule.${rule}.help`, language);
    return [rule, '', short, ...(more === null ? [] : ['', more])];
}
function unknown(word, frameworks) {
    const known = [
        ...frameworks.flatMap(({ levels, requirements }) => [...levels, ...requirements].map(({ id }) => id)),
        ..._messages_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .explainableRules */ .v,
    ];
    const close = (0,_manifest_nearest_js__WEBPACK_IMPORTED_MODULE_7__.nearest)(word, known);
    const advice = close === null ? 'See sovereignty explain --help' : `Did you mean ${close}?`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Nothing is known as "${word}". ${advice}`);
}


/***/ })

}}})
