(__chunk_url__ => {"use strict"; return {id: 6280, ids: [6280], modules: {

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5205);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(383);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8288);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1933);






/** `sovereignty report`: one self-contained page. */
async function reportCommand(parsed, terminal) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(parsed, 'report', [..._judge_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARED_FLAGS */ .kT, 'output'], 1);
    const target = parsed.positionals[0] ?? '.';
    const verdict = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeTarget */ .dM)(target, parsed.values, terminal);
    const output = parsed.values.output ?? 'sovereignty-report.html';
    const options = { language: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .languageOf */ .eX)(parsed.values), ...(0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .pagesOf */ .E0)(verdict, target, terminal) };
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .emit */ .I)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(verdict, 'html', options), output, terminal);
    if (output !== '-')
        terminal.stdout(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, output)}\n`);
    return verdict.conclusion === 'invalid' ? 2 : 0;
}


/***/ })

}}})
