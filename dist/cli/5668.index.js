(__chunk_url__ => {"use strict"; return {id: 5668, ids: [5668], modules: {

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/comparison.js
var report_comparison = __webpack_require__(182);
// EXTERNAL MODULE: ./build/report/index.js + 34 modules
var report = __webpack_require__(5205);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/verdict/conclude.js
var conclude = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/verdict/policy.js

/** How far a conclusion is from a claim that holds. Without a claim there is nothing to fail. */
const DISTANCE = {
    supported: 0,
    undeclared: 0,
    unverified: 1,
    contradicted: 2,
    invalid: 3,
};
/** The gravest first; equals keep their order. */
function worstFirst(many) {
    return [...many].sort((a, b) => DISTANCE[b.verdict.conclusion] - DISTANCE[a.verdict.conclusion]);
}
/**
 * The one place that decides whether the step fails and whether a comment is due. Only what the change adds counts: a
 * contradiction that the base had too neither fails nor speaks again.
 */
function judge(change, wanted) {
    const { head, added } = change;
    const failOn = (0,conclude/* stricter */.Rn)(wanted, head.policy?.failOn ?? 'never');
    if (head.conclusion === 'undeclared') {
        const missed = added.some(conclude/* isDemand */.WF);
        return { failed: missed && failOn !== 'never', noteworthy: missed };
    }
    const worse = isWorse(change);
    const adds = (severity) => added.some((finding) => finding.severity === severity);
    const distance = DISTANCE[head.conclusion];
    const contradicts = adds('error') || (distance >= DISTANCE.contradicted && worse);
    // A warning beside a claim that holds is worth an annotation; beside one that does not, it is one gap more.
    const unproven = contradicts || (distance >= DISTANCE.unverified && (worse || adds('warning')));
    const failing = {
        contradicted: contradicts,
        unverified: unproven,
        never: false,
    };
    return { failed: failing[failOn], noteworthy: unproven };
}
/** The claim, or how far the evidence is from it, changed for the worse. */
function isWorse({ head, base }) {
    if (base === null)
        return true;
    if (DISTANCE[head.conclusion] > DISTANCE[base.conclusion])
        return true;
    if (head.claim?.level !== base.claim?.level || head.claim?.perspective !== base.claim?.perspective)
        return true;
    if (head.framework.id !== base.framework.id)
        return false;
    return (0,conclude/* rank */.Tm)(head.framework, head.level.ceiling) < (0,conclude/* rank */.Tm)(base.framework, base.level.ceiling);
}

// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var cli_judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/target.js + 9 modules
var cli_target = __webpack_require__(1933);
;// CONCATENATED MODULE: ./build/cli/terminal.js
/** Colour only for people: a terminal, and no wish against it (https://no-color.org). */
function wantsColor(terminal) {
    const { environment } = terminal;
    if (environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '')
        return false;
    if (environment['FORCE_COLOR'] !== undefined && environment['FORCE_COLOR'] !== '0')
        return true;
    return terminal.isTerminal && environment['TERM'] !== 'dumb';
}

;// CONCATENATED MODULE: ./build/cli/commands/check.js












/** `sovereignty check`: the audit. Prints the report on standard output and nothing else. */
async function checkCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'check', [
        ...cli_judge/* SHARED_FLAGS */.kT,
        'format',
        'fail-on',
        'base',
        'output',
        'verbose',
        'online',
        'repo',
        'registry',
        'confirm',
    ], 1);
    const { values } = parsed;
    const format = (0,options/* oneOf */.yL)('format', values.format, report/* FORMATS */.hR, 'text');
    const failOn = (0,options/* oneOf */.yL)('fail-on', values['fail-on'], ['contradicted', 'unverified', 'never'], 'contradicted');
    const language = (0,options/* languageOf */.eX)(values);
    if (values.repo !== undefined && values.online !== true)
        throw new errors/* UserError */.yo('--repo says where to look on GitHub; it needs --online');
    const target = parsed.positionals[0] ?? '.';
    const head = await (0,cli_judge/* judgeTarget */.dM)(target, values, terminal);
    if (values.manifest !== undefined && head.subject.manifest === null) {
        throw new errors/* UserError */.yo(`There is no ${values.manifest} in ${target}. Leave --manifest out for an audit without a claim`);
    }
    if (values.online === true) {
        const { dependencyGraphHint } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(9814)]).then(__webpack_require__.bind(__webpack_require__, 9814));
        terminal.stderr(`${(0,visible.visible)(await dependencyGraphHint(head, values.repo, terminal, language), 4000)}\n`);
    }
    const base = values.base === undefined ? null : await (0,cli_judge/* judgeTarget */.dM)(target, values, terminal, values.base);
    const comparison = base === null ? undefined : (0,report_comparison/* compareVerdicts */.m)(base, head);
    const output = (0,report/* render */.XX)(head, format, {
        language,
        color: values.output === undefined && wantsColor(terminal),
        width: terminal.width,
        verbose: values.verbose === true,
        ...(0,cli_target/* pagesOf */.E0)(head, target, terminal),
        ...(comparison === undefined ? {} : { comparison }),
    });
    await (0,cli_output/* emit */.I)(output, values.output, terminal);
    if (base === null || head.conclusion === 'invalid')
        return (0,conclude/* exitCode */.I$)(head, failOn);
    const added = head.findings.filter((finding) => !(0,view/* isKnown */.qE)(finding, comparison));
    return judge({ head, base, added }, failOn).failed ? 1 : 0;
}


/***/ })

}}})
