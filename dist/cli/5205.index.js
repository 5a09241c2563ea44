(__chunk_url__ => {"use strict"; return {id: 5205, ids: [5205], modules: {

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ compareVerdicts)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);

/** Lays head beside base. Libraries are left out of the added components: a dependency is not what moves a level. */
function compareVerdicts(base, head) {
    const before = new Set(base.components.map((component) => `${component.purl} ${component.role ?? ''}`));
    const added = head.components.filter((component) => component.kind !== 'library' &&
        component.owner !== 'self' &&
        !before.has(`${component.purl} ${component.role ?? ''}`));
    return {
        baseCeiling: base.level.ceiling,
        baseConclusion: base.conclusion,
        addedComponents: [...new Set(added.map((component) => component.name))],
        knownFindings: new Set(base.findings.map(_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)),
    };
}


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  XX: () => (/* binding */ render)
});

// UNUSED EXPORTS: annotationsOf, compareVerdicts, fingerprint, renderMarkdown, renderResolved

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/headline.js
var report_headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/visible.js
var report_visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/escape.js

/** Longest piece of somebody's text in one place of a report, in characters as shown. */
const PIECE = 400;
/** An empty comment would do as well, but an entity survives every sanitiser. */
const BREAK = '&#8203;';
/**
 * What GitHub's Markdown gives a meaning: CommonMark and table punctuation, mentions, issue and commit references, bare
 * addresses, emoji names, mathematics. References are made after the Markdown is parsed, so a backslash does not stop
 * them: a zero-width break does.
 */
const MARKDOWN = /[&<>\\`*_[\]~|$]|@|#(?=\d)|(?<![A-Za-z0-9])GH-(?=\d)|:(?=\/\/)|(?<![A-Za-z0-9])www(?=\.)|:(?=[\w+-]+:)|(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/gi;
const BLOCK_START = /^(\s*)(?:([-+#=!])|(\d+)([.)])(?=\s|$))/;
/** Somebody's text as Markdown that renders to exactly that text: no mention, reference, link, image, HTML or block. */
function markdownText(text) {
    const escaped = (0,report_visible.visible)(text, PIECE).replace(MARKDOWN, (found) => {
        switch (found) {
            case '&':
                return '&amp;';
            case '<':
                return '&lt;';
            case '>':
                return '&gt;';
            case '|':
                return '&#124;';
            case '$':
                return '<span>$</span>';
            case '@':
            case '#':
            case ':':
                return found + BREAK;
        }
        if (found.length === 1)
            return `\\${found}`;
        if (/^(?:GH-|www)$/i.test(found))
            return found + BREAK;
        return found.slice(0, 3) + BREAK + found.slice(3);
    });
    return escaped.replace(BLOCK_START, (_whole, space, mark, digits, dot) => mark === undefined ? `${space}${digits}\\${dot}` : `${space}\\${mark}`);
}
/**
 * Somebody's text as inline code. GitHub makes no references inside code. Text with a backtick, a pipe or a `<` becomes a
 * `<code>` element with entities: it needs no counting of backticks, fits into a table and cannot hold our own marker.
 */
function markdownCode(text) {
    const shown = (0,report_visible.visible)(text, PIECE);
    if (shown.trim() === '')
        return '<code>&nbsp;</code>';
    if (!/[`|<]/.test(shown))
        return `\`${shown}\``;
    return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}
/** A fenced block whose fence is longer than any run of backticks inside. `text` keeps its lines; other unseen characters are marked. */
function markdownFence(text, language) {
    const lines = text.split('\n').map((line) => (0,report_visible.visible)(line));
    let longest = 2;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** Somebody's text inside an HTML element or a double-quoted attribute. */
function htmlText(text) {
    return (0,report_visible.visible)(text, PIECE).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/permalink.js
const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~-]+)*\/?$/;
const COMMIT = /^[0-9a-f]{7,64}$/i;
/** Address of a place, or `null` when the viewer is unknown or the path could lead elsewhere. */
function permalink(location, viewer) {
    const { repositoryUrl, headSha } = viewer;
    if (repositoryUrl === undefined || headSha === undefined)
        return null;
    if (!ADDRESS.test(repositoryUrl) || !COMMIT.test(headSha))
        return null;
    const parts = location.path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || /\p{Cs}/u.test(location.path))
        return null;
    const path = parts.map(encodePart).join('/');
    const lines = location.endLine > location.startLine
        ? `#L${location.startLine}-L${location.endLine}`
        : `#L${location.startLine}`;
    // A Markdown file opens rendered, without lines, unless it is asked for as text.
    const asText = /\.(?:md|markdown|mdx|rst|ipynb)$/i.test(location.path) ? '?plain=1' : '';
    return `${repositoryUrl.replace(/\/$/, '')}/blob/${headSha}/${path}${asText}${lines}`;
}
/** Address of a commit, under the same conditions. */
function permalink_commitLink(viewer) {
    const { repositoryUrl, headSha } = viewer;
    if (repositoryUrl === undefined || headSha === undefined)
        return null;
    if (!ADDRESS.test(repositoryUrl) || !COMMIT.test(headSha))
        return null;
    return `${repositoryUrl.replace(/\/$/, '')}/commit/${headSha}`;
}
/** `encodeURIComponent` leaves `!'()*` alone; parentheses and stars end a Markdown link or change the text around it. */
function encodePart(part) {
    return encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/report/html-markup.js


const htmlMarkup = {
    text: htmlText,
    code: (raw) => `<code>${htmlText(raw)}</code>`,
    strong: (written) => `<strong>${written}</strong>`,
};
/** `path:line`, linked when the viewer is known. */
function htmlPlace(location, viewer) {
    const label = htmlMarkup.code(`${location.path}:${location.startLine}`);
    const address = permalink(location, viewer);
    return address === null ? label : `<a href="${htmlText(address)}">${label}</a>`;
}
/** A table with a heading for every column; the first cell of a row is its heading. Cells are written HTML. */
function htmlTable(columns, rows, caption = '') {
    const style = (index) => {
        const name = columns[index]?.style;
        return name === undefined ? '' : ` class="${name}"`;
    };
    const head = columns.map(({ title }, index) => `<th scope="col"${style(index)}>${title}</th>`).join('');
    const body = rows
        .map((cells) => {
        const written = cells.map((cell, index) => index === 0 ? `<th scope="row">${cell}</th>` : `<td${style(index)}>${cell}</td>`);
        return `<tr>${written.join('')}</tr>`;
    })
        .join('\n');
    const said = caption === '' ? '' : `<caption>${caption}</caption>`;
    return `<div class="scroll"><table>${said}<thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

// EXTERNAL MODULE: ./build/types/vocabulary.js
var vocabulary = __webpack_require__(6124);
;// CONCATENATED MODULE: ./build/report/duties.js

/** Duties of nearly every licence: told where there is room. */
const ORDINARY = new Set([
    'keep-notices',
    'upstream-notice',
    'attribution',
    'use-restrictions',
    'export-control',
    'governing-law',
    'destroy-on-end',
]);
/** Parts that bring duties, in the order of the verdict. With `brief`, only what a reader would not expect of any licence. */
function dutyGroups(verdict, brief = false) {
    return verdict.components.flatMap(({ name, license, scope }) => {
        if (brief && !vocabulary/* LEVEL_SCOPES */.NJ.has(scope) && scope !== 'data')
            return [];
        const duties = license.duties.filter(({ id }) => !brief || !ORDINARY.has(id));
        // A data set has a licence, and terms of whose outputs it holds.
        return [...new Set(duties.map((one) => one.license))].map((of) => ({
            name,
            license: of,
            duties: duties.filter((one) => one.license === of),
        }));
    });
}
/** One duty as a phrase, and whether a file shows that it is met. */
function dutyWords(duty, words) {
    const said = words.message({ key: keyOf(duty), parameters: shown(duty, words) }, duty.id);
    if (duty.state === 'fulfilled')
        return `${said} (${words.say('report.dutyFulfilled')})`;
    return duty.state === 'not-seen' ? `${said} (${words.say('report.dutyNotSeen')})` : said;
}
function keyOf({ id, parameters }) {
    switch (id) {
        case 'output-training':
            return `duty.output-training.${parameters['rule']}`;
        case 'user-threshold':
        case 'revenue-threshold':
            return `duty.${id}.${parameters['effect']}`;
        default:
            return `duty.${id}`;
    }
}
function shown({ id, parameters }, words) {
    // Sentences without an id of their own come in both languages.
    if (id === 'other')
        return { text: parameters[words.language] ?? '' };
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === 'number' ? words.number(value) : value,
    ]));
}

;// CONCATENATED MODULE: ./build/report/part-words.js
/** `vision encoder`, or the kind for a part without a role. */
function roleWord(part, words) {
    return part.role === null ? words.word('kind', part.kind) : words.word('role', part.role);
}
/** `frozen · Alibaba · CN · Apache-2.0`, as far as known. */
function relationWords(part, verdict, words) {
    const { markup } = words;
    const said = [];
    if (part.owner === 'self')
        said.push(words.say('report.own'));
    if (part.owner === 'unknown')
        said.push(words.say('report.ownerUnknown'));
    if (part.relation !== null)
        said.push(words.word('relation', part.relation));
    if (part.owner !== 'self') {
        if (part.supplier !== null)
            said.push(markup.text(part.supplier));
        if (part.country !== null)
            said.push(markup.text(part.country));
    }
    if (part.licence !== null && part.licence !== 'NOASSERTION')
        said.push(markup.text(part.licence));
    else if (part.licence !== null &&
        part.owner !== 'self' &&
        // A design is followed, not passed on: no licence goes with it.
        part.relation !== 'architecture-of' &&
        part.status !== 'license-unknown' &&
        part.status !== 'license-conflict')
        said.push(words.say('report.licenceUnknown'));
    // Without a manifest nothing is declared, so saying it of every part says nothing.
    const silent = part.status === null || part.status === 'matched' || verdict.subject.manifest === null;
    if (part.listedIn !== null && part.owner !== 'self') {
        const place = `${part.listedIn.path}:${part.listedIn.startLine}`;
        said.push(words.say('report.listedIn', { place: markup.text(place) }));
    }
    // An own part whose traces lie elsewhere is nothing to remark on in a list of parts.
    if (part.owner === 'self' && part.status === 'unevidenced')
        return said.join(' · ');
    if (!silent || part.status === 'license-conflict' || part.status === 'license-unknown')
        said.push(words.word('status', part.status));
    return said.join(' · ');
}
/** `T2`, or `T2 to T4-2` where support and ceiling differ; empty for parts without weights. */
function levelWords(part, words) {
    const { supported, ceiling } = part;
    if (ceiling === null)
        return '';
    if (supported === null || supported === ceiling)
        return words.markup.text(ceiling);
    return words.say('report.levelRange', { supported, ceiling });
}
function shareWords(part, words) {
    return part.share === null ? '' : words.share(part.share);
}

;// CONCATENATED MODULE: ./build/report/policy-demands.js
const NAMES = {
    'fail-on': 'report.policy.fail-on',
    'min-level': 'report.policy.min-level',
    'require-manifest': 'report.policy.require-manifest',
    frameworks: 'report.policy.frameworks',
    'forbidden-terms': 'report.policy.forbidden-terms',
    unwaivable: 'report.policy.unwaivable',
};
/** Every demand of the policy that was applied, with where it was taken from. Empty without a policy. */
function policyDemands(verdict, words) {
    return (verdict.policy?.demands ?? []).map(({ id, value, source }) => ({
        demand: words.say(NAMES[id], { value }),
        source: words.markup.code(source),
    }));
}

// EXTERNAL MODULE: ./build/report/requirement-facts.js
var requirement_facts = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(1974);
;// CONCATENATED MODULE: ./build/report/steps.js


/** All next steps as sentences, each saying what it is about; the last ones are those the conclusion itself asks for. */
function stepSentences(verdict, findings, words) {
    const asked = verdict.conclusion === 'unverified' ? openSteps(verdict) : [];
    // A claim's own finding names one open requirement; the list of all of them says more.
    const told = findings.filter((finding) => asked.length === 0 || !finding.rule.startsWith('claim/'));
    const steps = [...asked, ...(0,view/* nextSteps */.Zn)(verdict, told)].map((step) => stepSentence(step, words));
    if (verdict.conclusion === 'undeclared' && verdict.claim === null)
        return [words.say('report.declareStep'), ...steps];
    if (verdict.conclusion !== 'contradicted')
        return steps;
    return [...steps, words.say('report.lowerStep', { ceiling: verdict.level.ceiling })];
}
/** What would support each requirement that is still open, where the framework is one whose steps are known. */
function openSteps(verdict) {
    return (0,view/* openRequirements */.Rk)(verdict)
        .filter(({ id }) => (0,requirement_facts/* isKnownRequirement */.rU)(verdict, id))
        .map(({ id }) => ({ help: { key: `next.${id}`, parameters: {} }, about: id, requirement: true }));
}
function stepSentence(step, words) {
    const { markup } = words;
    const sentence = words.message(step.help, step.help.key);
    if (step.about === null)
        return sentence;
    const about = step.requirement ? markup.strong(markup.text(step.about)) : markup.code(step.about);
    return `${about}: ${sentence}`;
}
/** Says that `sovereignty fix` has something to apply; empty when it has not. */
function fixSentence(findings, words) {
    const count = findings.filter(view/* hasPreparedChange */.S3).length;
    return count === 0 ? '' : words.count('report.fixReady', count);
}

;// CONCATENATED MODULE: ./build/report/weight-tests.js
const OF_TESTS = /^reason\.weights-(borrowed|figures|scale|screen|screened|beside|behind|lineage|order|own|review|pair|clear|open)(-|$)/;
/** A sentence that a test of the weights gave. */
function isOfWeightTest({ key }) {
    return OF_TESTS.test(key);
}
/** Everything that tests of the weights say, once each, in the order in which the requirements give it. */
function weightTests({ requirements }, words) {
    const said = new Map();
    for (const { messages, reasons } of requirements)
        for (const [index, message] of messages.entries())
            if (isOfWeightTest(message))
                said.set(JSON.stringify(message), words.message(message, reasons[index] ?? message.key));
    return [...said.values()];
}
/** Reasons of a requirement beside what has a section of its own: of tests of the weights only a reason that leads. */
function otherReasons({ messages, reasons }, words) {
    return messages.flatMap((message, index) => index > 0 && isOfWeightTest(message) ? [] : [words.message(message, reasons[index] ?? message.key)]);
}

;// CONCATENATED MODULE: ./build/report/html-sections.js








const { text: html_sections_text, code } = htmlMarkup;
function section(title, content) {
    return `<section><h2>${title}</h2>\n${content}\n</section>`;
}
/** Parts that bear on the level, with the quotes that show them. */
function componentsSection(verdict, words, viewer) {
    const parts = (0,view/* mainParts */.Ey)(verdict);
    if (parts.length === 0)
        return '';
    const shares = parts.some((part) => part.share !== null);
    const rows = parts.map((part) => [
        `${roleWord(part, words)}<br>${code(part.name)}`,
        ...(shares ? [shareWords(part, words)] : []),
        quotes(part.locations, viewer) + hiddenPlaces(part.places - part.locations.length, words),
        relationWords(part, verdict, words),
        levelWords(part, words),
    ]);
    const ranged = parts.some((part) => part.supported !== null && part.supported !== part.ceiling);
    const table = htmlTable([
        { title: words.say('report.component') },
        ...(shares ? [{ title: words.say('report.share'), style: 'number' }] : []),
        { title: words.say('report.evidence') },
        { title: words.say('report.relation') },
        { title: words.say('report.level'), style: 'short' },
    ], rows, ranged ? words.say('report.levelRangeNote') : '');
    return section(words.say('report.components'), table);
}
function stepsSection(verdict, words) {
    const findings = (0,view/* orderedFindings */.yU)(verdict);
    const steps = stepSentences(verdict, findings, words);
    if (steps.length === 0)
        return '';
    const ready = fixSentence(findings, words);
    return section(words.say('report.change'), `<ol>${steps.map((step) => `<li>${step}</li>`).join('\n')}</ol>${ready === '' ? '' : `\n<p>${ready}</p>`}`);
}
function findingsSection(verdict, words, viewer) {
    const findings = (0,view/* orderedFindings */.yU)(verdict);
    if (findings.length === 0)
        return '';
    const items = findings.map((finding) => findingItem(finding, words, viewer));
    return section(words.say('report.findings'), `<ul class="findings">\n${items.join('\n')}\n</ul>`);
}
function findingItem(finding, words, viewer) {
    const about = finding.requirement ?? finding.pointer;
    const requirement = about === undefined || about === '' ? '' : ` · ${html_sections_text(about)}`;
    const head = `<div class="severity">${words.word('severity', finding.severity)} · ${code(finding.rule)}${requirement}</div>`;
    const help = finding.help === undefined ? '' : `<p class="note">→ ${words.message(finding.help, finding.help.key)}</p>`;
    return `<li class="${finding.severity}">${head}<p>${words.message(finding, finding.message)}</p><div>${quotes(finding.locations, viewer)}${hiddenPlaces((0,view/* placesIn */.yN)(finding) - finding.locations.length, words)}</div>${help}</li>`;
}
function requirementsSection(verdict, words, viewer) {
    if (verdict.requirements.length === 0)
        return '';
    const rows = verdict.requirements.map((requirement) => {
        const free = requirement.result === 'contradicted' && (0,requirement_facts/* isUnderClaim */.PY)(verdict, requirement.id);
        const quiet = free || (requirement.result === 'contradicted' && !(0,requirement_facts/* isAsked */.D6)(verdict, requirement.id));
        const title = (0,requirement_facts/* requirementTitle */.S1)(verdict, requirement.id, words);
        const result = `<span class="${quiet ? 'under-claim' : requirement.result}">${words.word('result', requirement.result)}</span>`;
        const why = otherReasons(requirement, words);
        const unspoken = requirement.reasons.slice(requirement.messages.length).map(html_sections_text);
        return [
            `${html_sections_text(requirement.id)}${title === '' ? '' : `<div class="note title">${title}</div>`}`,
            free ? `${result}<br><span class="note">${words.say('report.underClaim')}</span>` : result,
            [...why, ...unspoken].join('<br>'),
            quotes(requirement.locations, viewer),
        ];
    });
    const columns = [
        { title: words.say('report.requirement') },
        { title: words.say('report.result') },
        { title: words.say('report.why') },
        { title: words.say('report.where') },
    ];
    return section(words.say('report.requirements'), htmlTable(columns, rows));
}
function weightsSection(verdict, words) {
    const sentences = weightTests(verdict, words);
    if (sentences.length === 0)
        return '';
    return section(words.say('report.weightTests'), `<ul>${sentences.map((sentence) => `<li>${sentence}</li>`).join('\n')}</ul>`);
}
function policySection(verdict, words) {
    const demands = policyDemands(verdict, words);
    if (demands.length === 0)
        return '';
    const columns = [{ title: words.say('report.policy.demand') }, { title: words.say('report.policy.source') }];
    const rows = demands.map(({ demand, source }) => [demand, source]);
    return section(words.say('report.policy'), htmlTable(columns, rows));
}
function licencesSection(verdict, words) {
    const carrying = verdict.components.filter((component) => component.kind !== 'library');
    if (carrying.length === 0)
        return '';
    const columns = [
        { title: words.say('report.component') },
        { title: words.say('report.licenceDeclared') },
        { title: words.say('report.licenceDetected') },
        { title: words.say('report.licenceConcluded') },
    ];
    const rows = carrying.map(({ name, license }) => [
        code(name),
        html_sections_text(license.declared ?? ''),
        html_sections_text(license.detected ?? ''),
        html_sections_text(license.concluded),
    ]);
    return section(words.say('report.licences'), htmlTable(columns, rows));
}
function dutiesSection(verdict, words) {
    const groups = dutyGroups(verdict);
    if (groups.length === 0)
        return '';
    const rows = groups.map(({ name, license, duties }) => [
        code(name),
        html_sections_text(license),
        duties.map((duty) => `<div>${dutyWords(duty, words)}</div>`).join(''),
    ]);
    const columns = [
        { title: words.say('report.component') },
        { title: words.say('report.licenceConcluded') },
        { title: words.say('report.duties') },
    ];
    return section(words.say('report.duties'), htmlTable(columns, rows));
}
function othersSection(verdict, words, viewer) {
    const others = (0,view/* otherComponents */.$r)(verdict);
    if (others.length === 0)
        return '';
    const columns = [
        { title: words.say('report.component') },
        { title: words.say('report.kind') },
        { title: words.say('report.scope') },
        { title: words.say('report.version') },
        { title: words.say('report.where') },
    ];
    const rows = others.map((component) => [
        code(component.name),
        words.word('kind', component.kind),
        words.word('scope', component.scope),
        html_sections_text(component.version ?? ''),
        component.locations.map((location) => htmlPlace(location, viewer)).join('<br>') +
            hiddenPlaces(component.places - component.locations.length, words),
    ]);
    return section(words.say('report.otherComponents'), htmlTable(columns, rows));
}
function skippedSection(verdict, words) {
    const { skipped } = verdict.coverage;
    const content = skipped.length === 0
        ? `<p>${words.say('report.nothingSkipped')}</p>`
        : `<ul>${skipped.map(({ path, reason }) => `<li>${code(path)}: ${html_sections_text(reason)}</li>`).join('\n')}</ul>`;
    return section(words.say('report.notRead'), content);
}
function quotes(locations, viewer) {
    return locations
        .map((location) => {
        const quote = location.quote.trim();
        const said = quote === '' ? '' : ` <code class="quote">${html_sections_text(quote)}</code>`;
        return `<div>${htmlPlace(location, viewer)}${said}</div>`;
    })
        .join('');
}
function hiddenPlaces(hidden, words) {
    return hidden > 0 ? `<div class="note">${words.say('report.places', { count: hidden })}</div>` : '';
}

;// CONCATENATED MODULE: ./build/report/html-style.js
/** The page's only style sheet. Colours come as pairs, for light and dark. */
const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --panel: #f6f8fa;
  --good: #1a7f37; --open: #9a6700; --bad: #cf222e;
  --good-fill: #dafbe1; --open-fill: #fff3c4; --none-fill: #eaeef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --panel: #161b22;
    --good: #3fb950; --open: #d29922; --bad: #ff7b72;
    --good-fill: #12351d; --open-fill: #3b2e08; --none-fill: #21262d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
}
html[lang="ko"] body { word-break: keep-all; overflow-wrap: anywhere; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
p { margin: .5rem 0; }
.meta, .note, footer { color: var(--soft); font-size: .875rem; }
.state { display: inline-block; padding: .1rem .6rem; border-radius: 1rem; border: 1px solid currentColor; font-size: .85rem; font-weight: 600; }
.supported, .attested { color: var(--good); }
.unverified, .warning { color: var(--open); }
.contradicted, .error, .invalid { color: var(--bad); }
.undeclared, .not-applicable, .under-claim { color: var(--soft); }
code {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK KR", monospace; font-size: .875em;
  background: var(--panel); padding: .1em .35em; border-radius: .3em; overflow-wrap: anywhere; unicode-bidi: isolate;
}
.quote { white-space: pre-wrap; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; min-width: 11rem; }
tbody th code { font-weight: 400; }
.title { font-weight: 400; max-width: 16rem; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.short { white-space: nowrap; }
ol, ul { padding-left: 1.4rem; margin: .4rem 0; }
li { margin: .35rem 0; }
.findings { list-style: none; padding: 0; }
.findings > li { border-left: 3px solid currentColor; padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
.findings > li > * { color: var(--ink); }
.findings .severity { color: inherit; font-weight: 600; }
.findings .note { color: var(--soft); }
figure { margin: 1.25rem 0 .5rem; }
svg { display: block; width: 100%; max-width: 46rem; height: auto; }
svg text { font: 14px system-ui, "Noto Sans KR", "Noto Sans CJK KR", sans-serif; fill: var(--ink); }
svg .level { font-weight: 600; text-anchor: middle; }
svg .mark { text-anchor: middle; font-size: 13px; }
svg .cell { stroke: var(--line); fill: var(--none-fill); }
svg .cell.held { fill: var(--good-fill); stroke: var(--good); }
svg .cell.open { fill: var(--open-fill); stroke: var(--open); stroke-dasharray: 4 3; }
svg .claim { fill: none; stroke: var(--ink); stroke-width: 2.5; }
svg .claim.contradicted { stroke: var(--bad); }
@media (max-width: 48rem) {
  .scroll table { min-width: 44rem; }
  figure { overflow-x: auto; }
  svg { min-width: 34rem; }
}
@media print {
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  .scroll { overflow: visible; }
}
`;

;// CONCATENATED MODULE: ./build/report/reason.js



/** Components named in one sentence before it stops being one. */
const NAMED = 3;
const REQUIREMENTS_NAMED = 6;
/** One paragraph: why the conclusion is what it is. */
function reason(verdict, words) {
    const { supported, ceiling } = verdict.level;
    switch (verdict.conclusion) {
        case 'supported':
            return words.say('report.supportedClaim', { claim: verdict.claim?.level ?? '' });
        case 'undeclared':
            return verdict.claim === null
                ? words.say('report.undeclared', { supported, ceiling })
                : words.say('report.claimOffScale', {
                    claim: verdict.claim.level,
                    framework: verdict.framework.name,
                    supported,
                    ceiling,
                });
        case 'invalid':
            return words.say('report.invalid', { manifest: (0,view/* manifestName */.vS)(verdict), ceiling });
        case 'unverified':
            return [words.say('report.unverifiedClaim'), missing(verdict, words)].filter(Boolean).join(' ');
        case 'contradicted':
            return contradiction(verdict, words);
    }
}
/**
 * Weights by others are counted and named; without them the first contradiction is quoted. Then what the claim asks for,
 * and what else is contradicted.
 */
function contradiction(verdict, words) {
    const said = [];
    const blocking = (0,view/* blockers */.mN)(verdict);
    const [first, ...others] = (0,view/* decidingFindings */.yy)(verdict);
    if (blocking.length > 0) {
        const named = blocking.slice(0, NAMED).map((part) => blockerWords(part, words));
        const count = words.markup.strong(words.count('report.blockers', blocking.length));
        said.push(`${count} ${named.join(', ')}${blocking.length > NAMED ? ', …' : ''}.`);
    }
    else if (first !== undefined)
        said.push(words.markup.strong(words.message(first, first.message)));
    const requirement = first?.requirement;
    if (requirement !== undefined) {
        const title = (0,requirement_facts/* requirementTitle */.S1)(verdict, requirement, words);
        said.push(title === ''
            ? words.say('report.contradictedRequirement', { requirement })
            : `${words.say('report.asked', { requirement })} ${title}.`);
    }
    const also = new Set(others.map((finding) => finding.requirement));
    also.delete(requirement);
    also.delete(undefined);
    if (also.size > 0)
        said.push(words.say('report.alsoContradicted', { requirements: listed([...also]) }));
    return said.join(' ');
}
function blockerWords(part, words) {
    const role = roleWord(part, words);
    const name = words.markup.code(part.name);
    if (part.share === null)
        return `${role} ${name}`;
    return `${role} ${name} (${words.say('report.ofParameters', { share: words.share(part.share) })})`;
}
function missing(verdict, words) {
    const open = (0,view/* openRequirements */.Rk)(verdict).map((requirement) => requirement.id);
    return open.length === 0 ? '' : words.say('report.missingRequirements', { requirements: listed(open) });
}
function listed(ids) {
    const named = ids.slice(0, REQUIREMENTS_NAMED).join(', ');
    return ids.length > REQUIREMENTS_NAMED ? `${named}, …` : named;
}

// EXTERNAL MODULE: ./build/report/scale.js
var report_scale = __webpack_require__(4929);
;// CONCATENATED MODULE: ./build/report/width.js
/** Widths in terminal cells: Korean, Chinese and Japanese characters and emoji take two, combining marks none. */
const ZERO = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x2e80, 0x303e],
    [0x3041, 0x33ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xa000, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1f9ff],
    [0x20000, 0x3fffd],
];
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cells(character);
    return width;
}
function cells(character) {
    const point = character.codePointAt(0);
    if (point < 0x300)
        return 1;
    if (WIDE.some(([first, last]) => point >= first && point <= last))
        return 2;
    // Medial and final Hangul letters join the syllable that the initial began.
    if (point >= 0x1160 && point <= 0x11ff)
        return 0;
    return ZERO.test(character) ? 0 : 1;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** Cuts to `width` cells; a cut text ends in `…`. */
function clipToWidth(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let used = 1;
    let kept = '';
    for (const character of text) {
        used += cells(character);
        if (used > width)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}…`;
}
/** Lines of at most `width` cells, broken at spaces; a word wider than a line is broken where the line ends. */
function wrap(text, width) {
    const room = Math.max(8, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (displayWidth(joined) <= room) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const character of word) {
            if (displayWidth(line + character) > room) {
                lines.push(line);
                line = '';
            }
            line += character;
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines;
}

;// CONCATENATED MODULE: ./build/report/svg-scale.js



const CELL = 84;
const GAP = 6;
const MARGIN = 30;
const TOP = 6;
const HEIGHT = 40;
const ROW = 22;
/**
 * The level scale as inline SVG, coloured by the page's style sheet: filled up to what is supported, dashed up to the
 * ceiling, an outline around the claim. Marks and a description say the same without colour.
 */
function svgScale(verdict, words) {
    const scale = (0,report_scale/* scaleOf */._)(verdict);
    if (scale.levels.length === 0)
        return '';
    const width = scale.levels.length * (CELL + GAP) - GAP + 2 * MARGIN;
    const left = (index) => MARGIN + index * (CELL + GAP);
    const cells = scale.levels.map((level, index) => {
        const state = index <= scale.supported ? ' held' : index <= scale.ceiling ? ' open' : '';
        return `<rect class="cell${state}" x="${left(index)}" y="${TOP}" width="${CELL}" height="${HEIGHT}" rx="6"/><text class="level" x="${left(index) + CELL / 2}" y="${TOP + 25}">${htmlText(level)}</text>`;
    });
    const claim = scale.claim < 0
        ? ''
        : `<rect class="claim ${verdict.conclusion}" x="${left(scale.claim) - 3}" y="${TOP - 3}" width="${CELL + 6}" height="${HEIGHT + 6}" rx="8"/>`;
    const rows = [];
    const marks = [
        { at: scale.ceiling, text: `▲ ${words.say('report.ceiling')}` },
        { at: scale.claim, text: `△ ${words.say('report.claimed')}` },
        { at: scale.supported, text: `● ${words.say('report.supported')}` },
    ]
        .filter((mark) => mark.at >= 0)
        .sort((a, b) => a.at - b.at)
        .map(({ at, text }) => {
        const middle = left(at) + CELL / 2;
        const half = (displayWidth(text) * 8) / 2;
        let row = rows.findIndex(({ to }) => to + 10 <= middle - half);
        if (row === -1)
            row = rows.push({ to: 0 }) - 1;
        rows[row] = { to: middle + half };
        return `<text class="mark" x="${middle}" y="${TOP + HEIGHT + 8 + ROW * (row + 0.7)}">${text}</text>`;
    });
    const description = words.say('report.scaleDescription', {
        first: scale.levels[0],
        last: scale.levels.at(-1),
        supported: verdict.level.supported,
        ceiling: verdict.level.ceiling,
        claim: verdict.claim?.level ?? words.say('report.noClaim'),
    });
    const height = TOP + HEIGHT + 12 + ROW * rows.length;
    return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${cells.join('')}${claim}${marks.join('')}</svg>`;
}

// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/html.js








/** Nothing is loaded and nothing runs; the one style sheet is allowed by its digest. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(pageStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** One self-contained page. */
function renderHtml(verdict, options) {
    const words = new report_words/* Words */.U(options.language, htmlMarkup);
    const { tool, subject, framework, coverage } = verdict;
    const meta = [
        subject.name,
        subject.supplier ?? '',
        subject.revision === null ? '' : subject.revision.slice(0, 12),
        `${framework.name} ${framework.version}`,
        `${tool.name} ${tool.version}`,
    ].filter((part) => part !== '');
    const counts = words.count('report.countFiles', coverage.filesRead, {
        bytes: words.bytes(coverage.bytesRead),
        seconds: words.seconds(verdict.elapsedMs),
    });
    const statement = verdict.claim?.statement == null
        ? ''
        : `<p class="note">${words.say('report.statement')}: <q>${words.markup.text(verdict.claim.statement)}</q></p>`;
    const body = [
        `<header><h1>${(0,report_headline/* headline */.P)(verdict, words)}</h1>`,
        `<p class="meta">${words.markup.text(meta.join(' · '))}</p>`,
        `<p><span class="state ${verdict.conclusion}">${words.word('conclusion', verdict.conclusion)}</span></p>`,
        `<figure>${svgScale(verdict, words)}</figure>`,
        `<p>${reason(verdict, words)}</p>${statement}</header>`,
        componentsSection(verdict, words, options),
        stepsSection(verdict, words),
        findingsSection(verdict, words, options),
        weightsSection(verdict, words),
        requirementsSection(verdict, words, options),
        policySection(verdict, words),
        licencesSection(verdict, words),
        dutiesSection(verdict, words),
        othersSection(verdict, words, options),
        skippedSection(verdict, words),
        `<footer><p>${counts}</p></footer>`,
    ].filter((part) => part !== '');
    return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.say('report.title', { subject: subject.name })}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./build/report/json.js
/**
 * The verdict document with its keys in the order of `types/verdict.ts`, whatever order they were set in, so that two
 * equal verdicts are equal byte by byte. Parameters of messages are sorted by name. Ends with a line feed.
 */
function renderJson(verdict) {
    return `${JSON.stringify(ordered(verdict), null, 2)}\n`;
}
function ordered(verdict) {
    const { tool, subject, framework, claim, level, coverage } = verdict;
    return {
        schemaVersion: verdict.schemaVersion,
        tool: { name: tool.name, version: tool.version },
        subject: {
            name: subject.name,
            supplier: subject.supplier,
            country: subject.country,
            repository: subject.repository,
            revision: subject.revision,
            ownerSource: subject.ownerSource,
            manifest: subject.manifest,
        },
        framework: {
            id: framework.id,
            name: framework.name,
            version: framework.version,
            revision: framework.revision,
            levels: framework.levels.map(({ id, title }) => ({ id, title })),
        },
        claim: claim === null
            ? null
            : {
                level: claim.level,
                perspective: claim.perspective,
                statement: claim.statement,
                location: claim.location === null ? null : place(claim.location),
            },
        level: { supported: level.supported, ceiling: level.ceiling },
        conclusion: verdict.conclusion,
        requirements: verdict.requirements.map(requirement),
        components: verdict.components.map(component),
        levels: verdict.levels.map((one) => ({
            component: one.component,
            name: one.name,
            role: one.role,
            supported: one.supported,
            ceiling: one.ceiling,
            parameterShare: one.parameterShare,
        })),
        findings: verdict.findings.map(finding),
        ...(verdict.licenses === undefined ? {} : { licenses: verdict.licenses.map(foundLicense) }),
        ...(verdict.unresolved === undefined ? {} : { unresolved: verdict.unresolved.map(unresolved) }),
        ...(verdict.hosts === undefined ? {} : { hosts: verdict.hosts.map(host) }),
        ...(verdict.policy === undefined ? {} : { policy: appliedPolicy(verdict.policy) }),
        coverage: {
            filesListed: coverage.filesListed,
            filesRead: coverage.filesRead,
            bytesRead: coverage.bytesRead,
            skipped: coverage.skipped.map(({ path, reason }) => ({ path, reason })),
        },
        elapsedMs: verdict.elapsedMs,
    };
}
function appliedPolicy({ organisation, failOn, demands }) {
    return {
        organisation: organisation === null ? null : { source: organisation.source, sha256: organisation.sha256 },
        failOn,
        demands: demands.map(({ id, value, source }) => ({ id, value, source })),
    };
}
function requirement(one) {
    return {
        id: one.id,
        result: one.result,
        reasons: one.reasons,
        messages: one.messages.map(message),
        locations: one.locations.map(place),
    };
}
function component(one) {
    const { license } = one;
    return {
        purl: one.purl,
        name: one.name,
        kind: one.kind,
        role: one.role,
        relation: one.relation,
        supplier: one.supplier,
        country: one.country,
        version: one.version,
        license: {
            declared: license.declared,
            detected: license.detected,
            concluded: license.concluded,
            detections: license.detections.map((found) => ({
                id: found.id,
                raw: found.raw,
                source: found.source,
                verdict: found.verdict,
                location: found.location === null ? null : place(found.location),
                reference: found.reference,
                checked: found.checked,
            })),
            duties: license.duties.map((duty) => ({
                id: duty.id,
                license: duty.license,
                parameters: sorted(duty.parameters),
                source: duty.source,
                checked: duty.checked,
                state: duty.state,
                location: duty.location === null ? null : place(duty.location),
            })),
        },
        scope: one.scope,
        owner: one.owner,
        status: one.status,
        ...(one.statuses === undefined ? {} : { statuses: one.statuses }),
        ...(one.versionRelation === undefined ? {} : { versionRelation: one.versionRelation }),
        ...(one.pinning === undefined ? {} : { pinning: one.pinning }),
        level: one.level,
        parameterShare: one.parameterShare,
        strength: one.strength,
        declared: one.declared,
        ...(one.listedIn === undefined ? {} : { listedIn: one.listedIn.map(place) }),
        locations: one.locations.map(place),
        places: one.places,
    };
}
function finding(one) {
    return {
        rule: one.rule,
        severity: one.severity,
        message: one.message,
        key: one.key,
        parameters: sorted(one.parameters),
        ...(one.requirement === undefined ? {} : { requirement: one.requirement }),
        ...(one.component === undefined ? {} : { component: one.component }),
        ...(one.pointer === undefined ? {} : { pointer: one.pointer }),
        locations: one.locations.map(place),
        ...(one.help === undefined ? {} : { help: message(one.help) }),
        ...(one.fix === undefined
            ? {}
            : {
                fix: {
                    path: one.fix.path,
                    patch: one.fix.patch.map((step) => ({
                        op: step.op,
                        path: step.path,
                        ...(step.value === undefined ? {} : { value: step.value }),
                    })),
                },
            }),
    };
}
function message(one) {
    return { key: one.key, parameters: sorted(one.parameters) };
}
function foundLicense(one) {
    return {
        id: one.id,
        match: one.match,
        raw: one.raw,
        source: one.source,
        appliesTo: one.appliesTo,
        reach: { folder: one.reach.folder, except: one.reach.except },
        addedWords: one.addedWords,
        location: place(one.location),
    };
}
function unresolved(one) {
    return {
        status: one.status,
        target: one.target,
        expression: one.expression,
        via: one.via,
        strength: one.strength,
        scope: one.scope,
        locations: one.locations.map(place),
        places: one.places,
    };
}
function host(one) {
    return {
        url: one.url,
        strength: one.strength,
        scope: one.scope,
        locations: one.locations.map(place),
        places: one.places,
    };
}
function place(one) {
    return {
        path: one.path,
        startLine: one.startLine,
        startColumn: one.startColumn,
        endLine: one.endLine,
        endColumn: one.endColumn,
        quote: one.quote,
    };
}
function sorted(parameters) {
    return Object.fromEntries(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/limits.js
var build_limits = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/report/budget.js
const inCharacters = (text) => text.length;
const inBytes = (text) => Buffer.byteLength(text);
/**
 * Joins blocks by blank lines without passing `limit`. The budget is kept while writing: a section shows the rows that
 * fit and says how many it left out, a block that does not fit as a whole is left out, and nothing is cut inside.
 */
function assemble(blocks, limit, measure) {
    const written = [];
    let left = limit;
    for (const block of blocks) {
        const room = left - (written.length === 0 ? 0 : 2);
        const text = typeof block === 'string' ? block : fitSection(block, room, measure);
        if (text === null || text === '')
            continue;
        const size = measure(text);
        if (size > room)
            continue;
        written.push(text);
        left = room - size;
    }
    return written.join('\n\n');
}
function fitSection(section, room, measure) {
    const allowed = Math.floor(room * section.part);
    const frame = measure(section.open) + measure(section.close);
    const rows = [];
    let used = frame;
    for (const row of section.rows) {
        const hiddenAfter = section.total - rows.length - 1;
        const tail = hiddenAfter > 0 ? measure(section.more(hiddenAfter)) : 0;
        const size = measure(row);
        if (used + size + tail > allowed)
            break;
        rows.push(row);
        used += size;
    }
    if (rows.length === 0 && section.total > 0) {
        const alone = section.open + section.more(section.total) + section.close;
        return measure(alone) <= allowed ? alone : null;
    }
    const hidden = section.total - rows.length;
    return section.open + rows.join('') + (hidden > 0 ? section.more(hidden) : '') + section.close;
}

;// CONCATENATED MODULE: ./build/report/markdown-markup.js


const markdown_markup_markdownMarkup = {
    text: markdownText,
    code: markdownCode,
    strong: (written) => `**${written}**`,
};
/** `path:line`, or `path:line:column`, as code, linked when the viewer is known. */
function markdownPlace(location, viewer, withColumn = false) {
    const column = withColumn ? `:${location.startColumn}` : '';
    const label = markdownCode(`${location.path}:${location.startLine}${column}`);
    const address = permalink(location, viewer);
    return address === null ? label : `[${label}](${address})`;
}
/** Several places on one line; the rest is counted by `more`. */
function markdownPlaces(locations, viewer, shown, more, total = locations.length) {
    const places = locations.slice(0, shown).map((location) => markdownPlace(location, viewer));
    const hidden = Math.max(total, locations.length) - places.length;
    if (hidden > 0 && places.length > 0)
        places.push(more(hidden));
    return places.join(', ');
}

;// CONCATENATED MODULE: ./build/report/markdown-details.js








/** Rows of the open component table; the rest is folded. */
const PARTS_SHOWN = 10;
const PLACES_SHOWN = 2;
const LEVEL_MARKS = { error: '✗', warning: '?', note: '·' };
/** The open table: parts that bear on the level. */
function componentTable(verdict, words, viewer) {
    const parts = (0,view/* mainParts */.Ey)(verdict);
    if (parts.length === 0)
        return '';
    const shares = parts.some((part) => part.share !== null);
    const ranged = parts.some((part) => part.supported !== null && part.supported !== part.ceiling);
    return {
        open: shares
            ? tableHead(words, ['report.component', 'report.share', 'report.where', 'report.relation', 'report.level'], 1)
            : tableHead(words, ['report.component', 'report.where', 'report.relation', 'report.level']),
        rows: rowsOf(parts.slice(0, PARTS_SHOWN), (part) => partRow(part, shares, verdict, words, viewer)),
        total: parts.length,
        more: (hidden) => `\n| *${words.count('report.hiddenComponents', hidden)}* | | | |${shares ? ' |' : ''}`,
        close: ranged ? `\n\n<sub>${words.say('report.levelRangeNote')}</sub>` : '',
        part: 0.4,
    };
}
function partRow(part, shares, verdict, words, viewer) {
    const name = `${roleWord(part, words)}<br>${words.markup.code(part.name)}`;
    const places = placesOf(part.locations, words, viewer, part.places);
    const cells = [
        name,
        ...(shares ? [shareWords(part, words)] : []),
        places,
        relationWords(part, verdict, words),
        levelWords(part, words),
    ];
    return tableRow(cells);
}
/** Everything that is folded, in the order in which a doubting reader asks. */
function details(verdict, words, options) {
    const findings = (0,view/* orderedFindings */.yU)(verdict);
    // The problems of an invalid manifest are told in the open already.
    const isFolded = (finding) => verdict.conclusion !== 'invalid' || !finding.rule.startsWith('manifest/');
    const fresh = findings.filter((finding) => isFolded(finding) && !(0,view/* isKnown */.qE)(finding, options.comparison));
    const known = findings.filter((finding) => (0,view/* isKnown */.qE)(finding, options.comparison));
    const sections = [
        findingSection(words.say('report.findings'), fresh, words, options),
        weightSection(verdict, words),
        requirementSection(verdict, words, options),
        evidenceSection(verdict, words, options),
        fixSection(findings, words),
        findingSection(words.say('report.knownFindings'), known, words, options),
        markdown_details_policySection(verdict, words),
        licenceSection(verdict, words),
        dutySection(verdict, words),
        otherSection(verdict, words, options),
        markdown_details_skippedSection(verdict, words),
    ];
    return sections.filter((section) => section !== null);
}
function findingSection(title, findings, words, viewer) {
    if (findings.length === 0)
        return null;
    return folded(`${title} (${findings.length})`, '', rowsOf(findings, (finding) => findingRow(finding, words, viewer)), findings.length, words);
}
function findingRow(finding, words, viewer) {
    const { markup } = words;
    const about = finding.requirement ?? finding.pointer;
    const requirement = about === undefined || about === '' ? '' : ` · ${markup.code(about)}`;
    const head = `\n- ${LEVEL_MARKS[finding.severity]} ${words.word('severity', finding.severity)} · ${markup.code(finding.rule)}${requirement}: ${words.message(finding, finding.message)}`;
    const places = finding.locations.map((location) => quoteRow(location, words, viewer));
    const help = finding.help === undefined ? '' : `\n  - → ${words.message(finding.help, finding.help.key)}`;
    return head + places.join('') + help;
}
function quoteRow(location, words, viewer) {
    const quote = location.quote.trim() === '' ? '' : ` ${words.markup.code(location.quote.trim())}`;
    return `\n  - ${markdownPlace(location, viewer)}${quote}`;
}
function weightSection(verdict, words) {
    const sentences = weightTests(verdict, words);
    if (sentences.length === 0)
        return null;
    return folded(`${words.say('report.weightTests')} (${sentences.length})`, '', rowsOf(sentences, (sentence) => `\n- ${sentence}`), sentences.length, words);
}
function markdown_details_policySection(verdict, words) {
    const demands = policyDemands(verdict, words);
    if (demands.length === 0)
        return null;
    return folded(`${words.say('report.policy')} (${demands.length})`, tableHead(words, ['report.policy.demand', 'report.policy.source']), rowsOf(demands, ({ demand, source }) => tableRow([demand, source])), demands.length, words);
}
function requirementSection(verdict, words, viewer) {
    const { requirements } = verdict;
    if (requirements.length === 0)
        return null;
    return folded(`${words.say('report.requirements')} (${requirements.length})`, tableHead(words, ['report.requirement', 'report.result', 'report.why', 'report.where']), rowsOf(requirements, (requirement) => {
        const result = words.word('result', requirement.result);
        const contradicted = requirement.result === 'contradicted';
        const under = contradicted && (0,requirement_facts/* isUnderClaim */.PY)(verdict, requirement.id);
        const title = (0,requirement_facts/* requirementTitle */.S1)(verdict, requirement.id, words);
        const why = otherReasons(requirement, words);
        const unspoken = requirement.reasons.slice(requirement.messages.length).map(words.markup.text);
        return tableRow([
            `${words.markup.text(requirement.id)}${title === '' ? '' : `<br><sub>${title}</sub>`}`,
            under
                ? `${result}<br><sub>${words.say('report.underClaim')}</sub>`
                : contradicted && (0,requirement_facts/* isAsked */.D6)(verdict, requirement.id)
                    ? words.markup.strong(result)
                    : result,
            [...why, ...unspoken].join('<br>'),
            placesOf(requirement.locations, words, viewer),
        ]);
    }), requirements.length, words);
}
function evidenceSection(verdict, words, viewer) {
    const parts = (0,view/* mainParts */.Ey)(verdict).filter((part) => part.locations.length > 0);
    if (parts.length === 0)
        return null;
    return folded(words.say('report.evidenceOf'), '', rowsOf(parts, (part) => {
        const places = part.locations.map((location) => quoteRow(location, words, viewer)).join('');
        const hidden = part.places - part.locations.length;
        const more = hidden > 0 ? `\n  - ${words.say('report.places', { count: hidden })}` : '';
        return `\n- ${roleWord(part, words)} · ${words.markup.code(part.name)}${places}${more}`;
    }), parts.length, words);
}
function fixSection(findings, words) {
    const fixes = new Map();
    for (const { fix } of findings)
        if (fix !== undefined)
            fixes.set(JSON.stringify(fix), fix);
    if (fixes.size === 0)
        return null;
    return folded(words.say('report.preparedChanges'), '', rowsOf([...fixes.values()], (fix) => {
        // `<` inside JSON strings is written as an escape, so that no text of a patch can end or begin an HTML comment.
        const patch = JSON.stringify(fix.patch, null, 2).replaceAll('<', '\\u003c');
        return `\n${words.markup.code(fix.path)}\n\n${markdownFence(patch, 'json')}\n`;
    }), fixes.size, words);
}
function licenceSection(verdict, words) {
    const carrying = verdict.components.filter((component) => component.kind !== 'library');
    if (carrying.length === 0)
        return null;
    const { markup } = words;
    const cell = (value) => (value === null ? '' : markup.text(value));
    return folded(words.say('report.licences'), tableHead(words, [
        'report.component',
        'report.licenceDeclared',
        'report.licenceDetected',
        'report.licenceConcluded',
    ]), rowsOf(carrying, ({ name, license }) => tableRow([markup.code(name), cell(license.declared), cell(license.detected), cell(license.concluded)])), carrying.length, words);
}
function dutySection(verdict, words) {
    const groups = dutyGroups(verdict);
    if (groups.length === 0)
        return null;
    return folded(`${words.say('report.duties')} (${groups.length})`, '', rowsOf(groups, ({ name, license, duties }) => `\n- ${words.markup.code(name)} · ${words.markup.text(license)}: ${duties.map((duty) => dutyWords(duty, words)).join('; ')}`), groups.length, words);
}
function otherSection(verdict, words, viewer) {
    const hidden = (0,view/* mainParts */.Ey)(verdict).slice(PARTS_SHOWN);
    const others = (0,view/* otherComponents */.$r)(verdict);
    const total = hidden.length + others.length;
    if (total === 0)
        return null;
    return folded(`${words.say('report.otherComponents')} (${total})`, tableHead(words, [
        'report.component',
        'report.kind',
        'report.scope',
        'report.version',
        'report.licenceConcluded',
        'report.where',
    ]), (function* () {
        for (const part of hidden)
            yield tableRow([
                words.markup.code(part.name),
                roleWord(part, words),
                '',
                '',
                part.licence === null ? '' : words.markup.text(part.licence),
                placesOf(part.locations, words, viewer, part.places),
            ]);
        for (const component of others)
            yield otherRow(component, words, viewer);
    })(), total, words);
}
function otherRow(component, words, viewer) {
    return tableRow([
        words.markup.code(component.name),
        words.word('kind', component.kind),
        words.word('scope', component.scope),
        component.version === null ? '' : words.markup.text(component.version),
        component.license.concluded === 'NOASSERTION' ? '' : words.markup.text(component.license.concluded),
        placesOf(component.locations, words, viewer, component.places),
    ]);
}
function markdown_details_skippedSection(verdict, words) {
    const { skipped } = verdict.coverage;
    if (skipped.length === 0)
        return null;
    return folded(`${words.say('report.notRead')} (${skipped.length})`, '', rowsOf(skipped, ({ path, reason }) => `\n- ${words.markup.code(path)}: ${words.markup.text(reason)}`), skipped.length, words);
}
function placesOf(locations, words, viewer, total = locations.length) {
    return markdownPlaces(locations, viewer, PLACES_SHOWN, (hidden) => words.say('report.places', { count: hidden }), total);
}
function folded(title, head, rows, total, words) {
    return {
        open: `<details><summary>${title}</summary>\n${head === '' ? '' : `\n${head}`}`,
        rows,
        total,
        more: (hidden) => `\n\n${words.count('report.moreRows', hidden)}`,
        close: '\n\n</details>',
        part: 0.5,
    };
}
function tableHead(words, titles, right = -1) {
    const names = titles.map((title) => words.say(title));
    const rules = titles.map((_, index) => (index === right ? '--:' : '---'));
    return `| ${names.join(' | ')} |\n| ${rules.join(' | ')} |`;
}
function tableRow(cells) {
    return `\n| ${cells.join(' | ')} |`;
}
function* rowsOf(items, row) {
    for (const item of items)
        yield row(item);
}

;// CONCATENATED MODULE: ./build/report/markdown.js











const STEPS_SHOWN = 6;
const MARKS = { supported: '✓', unverified: '?', contradicted: '✗', undeclared: '', invalid: '' };
/**
 * The pull-request comment, and the job summary: headline, scale, reason, components, next steps, and everything else
 * folded. All text of the repository is escaped; the result never passes the limits given.
 */
function renderMarkdown(verdict, options) {
    const words = new report_words/* Words */.U(options.language, markdown_markup_markdownMarkup);
    const marker = options.marker === undefined ? '' : `${options.marker}\n`;
    const blocks = [
        options.part === undefined
            ? `### ${(0,report_headline/* headline */.P)(verdict, words)}`
            : `#### ${words.markup.code(options.part)}: ${(0,report_headline/* headline */.P)(verdict, words)}`,
        scaleLine(verdict, words),
        reason(verdict, words),
        ...(verdict.conclusion === 'invalid' ? [problems(verdict, words, options)] : []),
        componentTable(verdict, words, options),
        ...changes(verdict, words, options),
        footer(verdict, words, options),
        ...details(verdict, words, options),
    ];
    const characters = (options.maxCharacters ?? build_limits/* limits */.F.commentCharacters) - marker.length;
    const body = options.maxBytes === undefined
        ? assemble(blocks, characters, inCharacters)
        : assemble(blocks, Math.min(options.maxBytes - inBytes(marker), build_limits/* limits */.F.summaryBytes), inBytes);
    return `${marker}${body}\n`;
}
/** `T0 · T1 · [T2] · T3 · T4-1 · T4-2 · T5✗ · T6`: brackets hold the ceiling, the mark stands at the claim. */
function scaleLine(verdict, words) {
    const scale = (0,report_scale/* scaleOf */._)(verdict);
    const steps = scale.levels.map((level, index) => {
        const marked = index === scale.claim ? `${level}${MARKS[verdict.conclusion]}` : level;
        return index === scale.ceiling ? `[${marked}]` : marked;
    });
    const { markup } = words;
    const said = [];
    const say = (key, level) => {
        said.push(`${words.say(key)} ${markup.strong(markup.text(level))}`);
    };
    say('report.ceiling', verdict.level.ceiling);
    if (verdict.claim !== null)
        say('report.claimed', verdict.claim.level);
    say('report.supported', verdict.level.supported);
    const line = said.join(' · ');
    return steps.length === 0 ? line : `${markup.code(steps.join(' · '))} ${line}`;
}
/** The numbered next steps. Those of an invalid manifest stand beside its problems. */
function changes(verdict, words, options) {
    if (verdict.conclusion === 'invalid')
        return [];
    const findings = (0,view/* orderedFindings */.yU)(verdict).filter((finding) => !(0,view/* isKnown */.qE)(finding, options.comparison));
    const steps = stepSentences(verdict, findings, words);
    if (steps.length === 0)
        return [];
    const ready = fixSentence(findings, words);
    return [
        {
            open: `**${words.say('report.change')}**`,
            rows: numbered(steps.slice(0, STEPS_SHOWN)),
            total: steps.length,
            more: (hidden) => `\n\n${words.count('report.hiddenSteps', hidden)}`,
            close: ready === '' ? '' : `\n\n${ready}`,
            part: 0.5,
        },
    ];
}
function problems(verdict, words, viewer) {
    const found = (0,view/* manifestProblems */.c9)(verdict);
    const rows = found.map((finding) => {
        const place = finding.locations[0];
        const where = place === undefined ? '' : `${markdownPlace(place, viewer, true)} `;
        const help = finding.help === undefined ? '' : `<br>→ ${words.message(finding.help, finding.help.key)}`;
        return `${where}${words.message(finding, finding.message)}${help}`;
    });
    return {
        open: `**${words.say('report.problems')}**`,
        rows: numbered(rows),
        total: rows.length,
        more: (hidden) => `\n\n${words.count('report.moreRows', hidden)}`,
        close: '',
        part: 0.7,
    };
}
function numbered(rows) {
    return rows.map((row, index) => `\n${index + 1}. ${row}`);
}
function footer(verdict, words, options) {
    const said = [];
    if (options.comparison !== undefined)
        said.push(comparedWords(verdict, options.comparison, words));
    const sha = options.headSha ?? verdict.subject.revision;
    if (sha !== null && sha !== undefined) {
        const short = words.markup.code(sha.slice(0, 7));
        const link = permalink_commitLink(options);
        said.push(`${words.say('report.commit')} ${link === null ? short : `[${short}](${link})`}`);
    }
    said.push(words.markup.text(`${verdict.framework.name} ${verdict.framework.version}`));
    said.push(words.say('report.seconds', { seconds: words.seconds(verdict.elapsedMs) }));
    if (options.documentationUrl !== undefined)
        said.push(`[${words.say('report.howJudged')}](${options.documentationUrl})`);
    return `<sub>${said.join(' · ')}</sub>`;
}
function comparedWords(verdict, comparison, words) {
    const { baseCeiling } = comparison;
    const { ceiling } = verdict.level;
    const added = comparison.addedComponents ?? [];
    if (baseCeiling === ceiling)
        return words.say('report.comparedSame', { baseCeiling });
    if (added.length === 0)
        return words.say('report.comparedChanged', { baseCeiling, ceiling });
    const named = added.slice(0, 3).map((name) => words.markup.code(name));
    const list = added.length > 3 ? `${named.join(', ')}, …` : named.join(', ');
    // The names are written already, so they stand after the sentence instead of inside it.
    return `${words.say('report.comparedAdded', { baseCeiling })} ${list}`;
}

// EXTERNAL MODULE: ./build/report/fingerprint.js
var fingerprint = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(2467);
;// CONCATENATED MODULE: ./build/report/sarif-rule.js




const FAMILIES = ['claim', 'component', 'manifest', 'license', 'requirement'];
const PROBLEMS = { error: 'error', warning: 'warning', note: 'recommendation' };
/**
 * Describes a rule from the catalogue: `rule.<id>` is its one-sentence description and `rule.<id>.help` the longer text;
 * a rule without them is described by its family, the part of the id before the slash.
 */
function sarifRule(id, severity, words) {
    const family = FAMILIES.find((name) => id.startsWith(`${name}/`)) ?? 'other';
    const short = (0,messages/* templateOf */.kW)(`rule.${id}`, words.language) === null ? `rule.family.${family}` : `rule.${id}`;
    const full = (0,messages/* templateOf */.kW)(`rule.${id}.help`, words.language) === null ? short : `rule.${id}.help`;
    const markdown = new report_words/* Words */.U(words.language, markdown_markup_markdownMarkup);
    const say = (by, key) => by.message({ key, parameters: {} }, key);
    const more = (by) => by.say('rule.seeMore', { rule: id });
    return {
        id,
        name: pascal(id),
        shortDescription: { text: say(words, short) },
        fullDescription: { text: say(words, full) },
        help: {
            text: `${say(words, full)}\n${more(words)}`,
            markdown: `${say(markdown, full)}\n\n${more(markdown)}`,
        },
        defaultConfiguration: { level: severity },
        properties: {
            tags: ['sovereignty', family],
            'problem.severity': PROBLEMS[severity],
            precision: 'high',
        },
    };
}
/** `component/license-conflict` → `ComponentLicenseConflict`: SARIF wants an identifier a person can read. */
function pascal(id) {
    return (0,report_visible.visible)(id, 200)
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== '')
        .map((word) => word[0].toUpperCase() + word.slice(1))
        .join('');
}

// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
;// CONCATENATED MODULE: ./build/report/sarif.js






/** What GitHub code scanning takes; beyond it an upload is refused. */
const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 1_000;
/** Notifications are not shown, only kept: enough to see the kind of files left out. */
const MOST_NOTIFICATIONS = 200;
/** SARIF 2.1.0 for code scanning, a run (and thereby a category) each verdict. Ends with a line feed. */
function renderSarif(verdict, options) {
    const verdicts = 'findings' in verdict ? [verdict] : verdict;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: verdicts.map((one) => runOf(one, options)),
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function runOf(verdict, options) {
    const words = new report_words/* Words */.U(options.language, sentence/* plainMarkup */.$);
    const findings = (0,view/* orderedFindings */.yU)(verdict).slice(0, MOST_RESULTS);
    const rules = rulesOf(findings, words);
    const index = new Map([...rules.keys()].map((rule, position) => [rule, position]));
    const seen = new Map();
    const results = findings.map((finding) => {
        const hash = (0,fingerprint/* fingerprint */.R)(finding);
        const occurrence = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, occurrence);
        return result(finding, index.get(finding.rule), `${hash}:${occurrence}`, verdict, words);
    });
    const { tool, subject, framework } = verdict;
    return {
        tool: {
            driver: {
                name: (0,report_visible.visible)(tool.name, 100),
                version: (0,report_visible.visible)(tool.version, 40),
                semanticVersion: (0,report_visible.visible)(tool.version, 40),
                ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
                rules: [...rules.values()],
            },
        },
        automationDetails: { id: `sovereignty-check/${(0,view/* manifestName */.vS)(verdict).replaceAll('/', '-')}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
            '%SRCROOT%': { description: { text: 'The root of the repository under examination.' } },
        },
        invocations: [
            {
                executionSuccessful: verdict.conclusion !== 'invalid',
                toolExecutionNotifications: verdict.coverage.skipped
                    .slice(0, MOST_NOTIFICATIONS)
                    .map(({ path, reason }) => ({
                    level: 'note',
                    message: { text: plain((0,report_visible.visible)(reason, 400)) },
                    locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
                })),
            },
        ],
        results,
        properties: {
            conclusion: verdict.conclusion,
            claim: verdict.claim?.level ?? null,
            supported: verdict.level.supported,
            ceiling: verdict.level.ceiling,
            framework: `${framework.id}@${framework.version}`,
            revision: subject.revision,
        },
    };
}
/** One entry a rule, with the gravest level it occurs at. Findings come gravest first. */
function rulesOf(findings, words) {
    const rules = new Map();
    for (const finding of findings) {
        if (!rules.has(finding.rule))
            rules.set(finding.rule, sarifRule(finding.rule, finding.severity, words));
    }
    return rules;
}
function result(finding, ruleIndex, hash, verdict, words) {
    const [first, ...others] = finding.locations;
    const help = finding.help === undefined ? '' : `\n→ ${words.message(finding.help, finding.help.key)}`;
    // Code scanning shows no result without a place: the manifest is where the answer belongs, even before it exists.
    const place = first === undefined ? emptyPlace((0,view/* manifestName */.vS)(verdict)) : physical(first);
    return {
        ruleId: finding.rule,
        ruleIndex,
        // The three severities are SARIF's levels by name.
        level: finding.severity,
        message: { text: plain(words.message(finding, finding.message) + help) },
        locations: [{ physicalLocation: place }],
        ...(others.length === 0
            ? {}
            : {
                relatedLocations: others.slice(0, MOST_LOCATIONS - 1).map((location, id) => ({
                    id: id + 1,
                    physicalLocation: physical(location),
                    message: { text: plain((0,report_visible.visible)(location.quote, 200)) },
                })),
            }),
        partialFingerprints: { primaryLocationLineHash: hash },
        properties: {
            ...(finding.requirement === undefined ? {} : { requirement: finding.requirement }),
            ...(finding.component === undefined ? {} : { component: finding.component }),
        },
    };
}
function physical(location) {
    return {
        artifactLocation: artifact(location.path),
        region: {
            startLine: location.startLine,
            startColumn: location.startColumn,
            endLine: location.endLine,
            // Ours is the last character, SARIF's the one after it.
            endColumn: location.endColumn + 1,
            ...(location.quote === '' ? {} : { snippet: { text: (0,report_visible.visible)(location.quote, 200) } }),
        },
    };
}
function emptyPlace(path) {
    return { artifactLocation: artifact(path), region: { startLine: 1 } };
}
function artifact(path) {
    const uri = path
        .split('/')
        .map((part) => encodeURIComponent((0,report_visible.visible)(part)))
        .join('/');
    return { uri, uriBaseId: '%SRCROOT%' };
}
/** SARIF gives brackets in plain messages the meaning of links. */
function plain(text) {
    return text.replace(/[[\]\\]/g, (mark) => `\\${mark}`);
}

;// CONCATENATED MODULE: ./build/report/text-duties.js


const GROUPS_SHOWN = 4;
/** What the licences of parts ask for: what a reader would not expect of any licence; with `verbose` everything. */
function textDuties(page) {
    const { words, paint } = page;
    const all = dutyGroups(page.verdict, !page.verbose);
    if (all.length === 0)
        return [];
    const shown = page.verbose ? all : all.slice(0, GROUPS_SHOWN);
    const lines = shown.flatMap(({ name, license, duties }) => [
        page.followed(`  ${(0,report_visible.visible)(name, 80)}`, (0,report_visible.visible)(license, 120)),
        ...page.indented(6, duties.map((duty) => dutyWords(duty, words)).join('; ')),
    ]);
    if (all.length > shown.length)
        lines.push(page.more(words.count('report.moreComponents', all.length - shown.length)));
    return [`  ${paint.bold(words.say('report.duties'))}`, ...lines];
}

;// CONCATENATED MODULE: ./build/report/text-findings.js




const FINDINGS_SHOWN = 12;
/** A longer rule name does not push the column of the others. */
const RULE_COLUMN = 22;
/** Findings, gravest first, each with its places and next step; then what the conclusion itself suggests. */
function textFindings(page) {
    const all = (0,view/* orderedFindings */.yU)(page.verdict);
    const shown = page.verbose ? all : all.slice(0, FINDINGS_SHOWN);
    const widths = shown.map((finding) => displayWidth((0,report_visible.visible)(finding.rule, 60)));
    const rule = Math.max(0, ...widths.filter((width) => width <= RULE_COLUMN));
    const helps = shown.map(({ help }) => (help === undefined ? '' : page.words.message(help, help.key)));
    const lines = shown.flatMap((finding, index) => [
        ...findingLines(page, finding, rule),
        // Findings in a row with one and the same next step say it once, after the last.
        ...(helps[index] === '' || helps[index] === helps[index + 1] ? [] : page.arrow(6, helps[index])),
    ]);
    if (all.length > shown.length)
        lines.push(page.more(page.words.count('report.moreFindings', all.length - shown.length)));
    const closing = [
        page.verdict.conclusion === 'contradicted'
            ? page.words.say('report.lowerStep', { ceiling: page.verdict.level.ceiling })
            : '',
        fixSentence(all, page.words),
    ].filter((sentence) => sentence !== '');
    if (closing.length > 0)
        lines.push('', ...closing.flatMap((sentence) => page.arrow(2, sentence)));
    return lines;
}
function findingLines(page, finding, ruleWidth) {
    const { words, paint } = page;
    const tone = { error: paint.red, warning: paint.yellow, note: paint.dim }[finding.severity];
    const mark = { error: '✗', warning: '?', note: '·' }[finding.severity];
    const rule = (0,report_visible.visible)(finding.rule, 60);
    const requirement = finding.requirement === undefined ? (0,report_visible.visible)(finding.pointer ?? '', 60) : (0,report_visible.visible)(finding.requirement, 24);
    const message = words.message(finding, finding.message);
    const head = `  ${mark} ${padEnd(rule, ruleWidth)}${requirement === '' ? '' : `  ${requirement}`}`;
    const painted = `  ${tone(mark)} ${paint.bold(padEnd(rule, ruleWidth))}${requirement === '' ? '' : `  ${requirement}`}`;
    const oneLine = displayWidth(head) + 2 + displayWidth(message) <= page.width;
    const lines = oneLine ? [`${painted}  ${message}`] : [painted.trimEnd(), ...page.indented(6, message)];
    lines.push(...page.places(finding.locations, page.verdict.conclusion === 'invalid', (0,view/* placesIn */.yN)(finding)));
    return lines;
}

;// CONCATENATED MODULE: ./build/report/text-licenses.js

const MATCHES = {
    exact: 'report.licenseMatch.exact',
    equivalent: 'report.licenseMatch.equivalent',
    modified: 'report.licenseMatch.modified',
    unknown: 'report.licenseMatch.unknown',
    declared: 'report.licenseMatch.declared',
};
const SHOWN = 6;
const EXCEPT_SHOWN = 3;
/** Licences by file with their reach: shown where one licence for everything would be a wrong picture. */
function textLicenses(page) {
    const { verdict, words, paint } = page;
    const texts = (verdict.licenses ?? []).filter(({ source }) => source === 'file');
    const differ = new Set(texts.map(({ id, raw }) => id ?? raw)).size > 1;
    if (!differ && !texts.some(({ match }) => match === 'modified'))
        return [];
    const shown = page.verbose ? texts : texts.slice(0, SHOWN);
    const lines = shown.flatMap((license) => page.indented(4, text_licenses_sentence(license, page)));
    if (texts.length > shown.length)
        lines.push(page.more(words.count('report.moreLicenses', texts.length - shown.length)));
    return [`  ${paint.bold(words.say('report.licensesFound'))}`, ...lines];
}
function text_licenses_sentence({ id, match, raw, reach, addedWords, location }, page) {
    const { words } = page;
    const parts = [
        (0,report_visible.visible)(id ?? raw, 80),
        words.say(MATCHES[match]),
        reach.folder === '.' ? words.say('report.licenseReach.all') : (0,report_visible.visible)(reach.folder, 120),
    ];
    if (reach.except.length > 0) {
        const more = reach.except.length > EXCEPT_SHOWN ? ', …' : '';
        const folders = `${reach.except
            .slice(0, EXCEPT_SHOWN)
            .map((folder) => (0,report_visible.visible)(folder, 80))
            .join(', ')}${more}`;
        parts.push(words.say('report.licenseReach.except', { folders }));
    }
    if (addedWords.length > 0) {
        const added = (0,report_visible.visible)(addedWords.slice(0, 20).join(' '), 200);
        parts.push(words.say('report.licenseAdded', { words: added }));
    }
    parts.push(`${(0,report_visible.visible)(location.path, 120)}:${location.startLine}`);
    return parts.join(' · ');
}

;// CONCATENATED MODULE: ./build/report/text-lists.js

/** With `verbose`: references known only at run time, with their first place. */
function textUnresolved(page) {
    return text_lists_listed(page, 'report.unresolved', (page.verdict.unresolved ?? []).map(({ expression, ...rest }) => ({ said: expression, ...rest })));
}
/** With `verbose`: where packages, models, data and images are fetched from. */
function textHosts(page) {
    return text_lists_listed(page, 'report.hosts', (page.verdict.hosts ?? []).map(({ url, ...rest }) => ({ said: url, ...rest })));
}
function text_lists_listed(page, title, entries) {
    if (entries.length === 0)
        return [];
    const { words, paint } = page;
    const lines = entries.map(({ said, scope, locations, places }) => {
        const first = locations[0];
        const where = first === undefined ? '' : `${(0,report_visible.visible)(first.path, 200)}:${first.startLine}`;
        const more = places > 1 ? ` (${places})` : '';
        return page.followed(`  ${(0,report_visible.visible)(said, 160)}`, `${words.word('scope', scope)} · ${where}${more}`);
    });
    return [`  ${paint.bold(words.say(title))}`, ...lines];
}

;// CONCATENATED MODULE: ./build/report/colour.js
function colour(enabled) {
    const style = (on, off) => (text) => enabled && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        yellow: style(33, 39),
        green: style(32, 39),
    };
}

;// CONCATENATED MODULE: ./build/report/text-page.js





const text_page_PLACES_SHOWN = 2;
/** A quote with less room than this goes to a line of its own. */
const QUOTE_ROOM = 40;
/** Narrower than this no table holds; wider than this no line reads well. */
const NARROWEST = 50;
const WIDEST = 140;
/** What every part of the terminal report is written with. */
class Page {
    verdict;
    words;
    paint;
    width;
    verbose;
    constructor(verdict, options) {
        this.verdict = verdict;
        this.words = new report_words/* Words */.U(options.language, sentence/* plainMarkup */.$);
        this.paint = colour(options.color);
        this.width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
        this.verbose = options.verbose ?? false;
    }
    indented(by, message) {
        return wrap(message, this.width - by).map((line) => ' '.repeat(by) + line);
    }
    arrow(by, message) {
        return wrap(message, this.width - by - 2).map((line, index) => `${' '.repeat(by)}${index === 0 ? '→ ' : '  '}${line}`);
    }
    /** A written line and, dimmed, as much of the text after it as fits. */
    followed(line, text) {
        const room = this.width - displayWidth(line) - 2;
        return room < 8 || text === '' ? line.trimEnd() : `${line}  ${this.paint.dim(clipToWidth(text, room))}`;
    }
    /** `… 3 more findings: --verbose` */
    more(sentence) {
        return `  ${this.paint.dim(`… ${sentence}`)}`;
    }
    /** `path:line  quote`, the quotes in one column; `total` counts the places that the verdict leaves out too. */
    places(locations, withColumn, total = locations.length) {
        const shown = this.verbose ? locations : locations.slice(0, text_page_PLACES_SHOWN);
        const named = shown.map((location) => ({
            place: `${(0,report_visible.visible)(location.path, 200)}:${location.startLine}${withColumn ? `:${location.startColumn}` : ''}`,
            quote: (0,report_visible.visible)(location.quote.trim(), 400),
        }));
        const half = Math.floor(this.width / 2);
        const widths = named.map(({ place }) => displayWidth(place)).filter((width) => width <= half);
        const column = Math.max(0, ...widths);
        const lines = named.flatMap(({ place, quote }) => {
            const line = `      ${padEnd(place, column)}`;
            const room = this.width - displayWidth(line) - 2;
            if (room >= Math.min(QUOTE_ROOM, displayWidth(quote)))
                return [this.followed(line, quote)];
            // An address is never cut, however narrow the terminal: it is what a reader copies.
            return [line.trimEnd(), this.followed('      ', quote)];
        });
        const hidden = Math.max(total, locations.length) - shown.length;
        if (hidden > 0)
            lines.push(`      ${this.paint.dim(this.words.say('report.places', { count: hidden }))}`);
        return lines;
    }
}

;// CONCATENATED MODULE: ./build/report/text-parts.js




const text_parts_PARTS_SHOWN = 8;
/** Parts that bear on the level: role, name, share, level, and how they relate. */
function textParts(page) {
    const { verdict, words, paint } = page;
    const all = (0,view/* mainParts */.Ey)(verdict);
    if (all.length === 0)
        return [];
    const shown = page.verbose ? all : all.slice(0, text_parts_PARTS_SHOWN);
    const rows = shown.map((part) => ({
        role: roleWord(part, words),
        name: (0,report_visible.visible)(part.name, 80),
        share: shareWords(part, words),
        level: levelWords(part, words),
        relation: relationWords(part, verdict, words),
    }));
    const widest = (pick, most) => Math.min(most, Math.max(...rows.map((row) => displayWidth(pick(row)))));
    const role = widest((row) => row.role, 18);
    const share = widest((row) => row.share, 12);
    const level = widest((row) => row.level, 18);
    const name = widest((row) => row.name, Math.min(48, Math.max(16, page.width - role - share - level - 10)));
    const lines = rows.flatMap((row) => {
        const cells = [
            padEnd(clipToWidth(row.role, role), role),
            padEnd(clipToWidth(row.name, name), name),
            padStart(row.share, share),
            padEnd(clipToWidth(row.level, level), level),
        ].filter((cell) => cell !== '');
        const line = `  ${cells.join('  ')}`;
        const column = displayWidth(line) + 2;
        const room = page.width - column;
        if (room < 24)
            return [line.trimEnd(), ...page.indented(6, row.relation).map(paint.dim)];
        const [first = '', ...rest] = wrap(row.relation, room);
        return [
            `${line}  ${paint.dim(first)}`.trimEnd(),
            ...rest.map((text) => ' '.repeat(column) + paint.dim(text)),
        ];
    });
    if (all.length > shown.length)
        lines.push(page.more(words.count('report.moreComponents', all.length - shown.length)));
    return lines;
}
/** With `verbose`: libraries and parts whose scope never bears on the level. */
function textOthers(page) {
    const { words, paint } = page;
    const others = (0,view/* otherComponents */.$r)(page.verdict);
    if (others.length === 0)
        return [];
    const lines = others.map((component) => {
        const place = component.locations[0];
        const said = [
            words.word('kind', component.kind),
            words.word('scope', component.scope),
            component.version === null ? '' : (0,report_visible.visible)(component.version, 40),
            place === undefined ? '' : `${(0,report_visible.visible)(place.path, 200)}:${place.startLine}`,
        ].filter((part) => part !== '');
        return page.followed(`  ${padEnd((0,report_visible.visible)(component.name, 60), 28)}`, said.join(' · '));
    });
    return [`  ${paint.bold(words.say('report.otherComponents'))}`, ...lines];
}
/** With `verbose`: files that were not read, and why. */
function textSkipped(page) {
    const { skipped } = page.verdict.coverage;
    if (skipped.length === 0)
        return [];
    const lines = skipped.map(({ path, reason }) => page.followed(`  ${(0,report_visible.visible)(path, 200)}`, (0,report_visible.visible)(reason, 300)));
    return [`  ${page.paint.bold(page.words.say('report.notRead'))}`, ...lines];
}

;// CONCATENATED MODULE: ./build/report/text-requirements.js





const REQUIREMENTS_SHOWN = 6;
/** Open requirements that no finding has spoken of; with `verbose` every requirement. */
function textRequirements(page) {
    const { verdict, words } = page;
    if (verdict.conclusion === 'invalid' && !page.verbose)
        return [];
    const told = new Set(verdict.findings.map((finding) => finding.requirement));
    const all = page.verbose
        ? verdict.requirements
        : (0,view/* openRequirements */.Rk)(verdict).filter((requirement) => !told.has(requirement.id));
    const shown = page.verbose ? all : all.slice(0, REQUIREMENTS_SHOWN);
    const lines = grouped(page, shown).flatMap((group) => requirementLines(page, group));
    if (all.length > shown.length)
        lines.push(page.more(words.count('report.moreRequirements', all.length - shown.length)));
    return lines;
}
/** Requirements open for one and the same reason are one line, except where their places are shown. */
function grouped(page, requirements) {
    if (page.verbose)
        return requirements;
    const groups = new Map();
    for (const requirement of requirements) {
        const key = JSON.stringify([requirement.result, otherReasons(requirement, page.words)]);
        const group = groups.get(key);
        groups.set(key, group === undefined ? requirement : { ...group, id: `${group.id}, ${requirement.id}` });
    }
    return [...groups.values()];
}
function requirementLines(page, requirement) {
    const { words, paint } = page;
    const { mark, tone } = {
        supported: { mark: '✓', tone: paint.green },
        attested: { mark: '✓', tone: paint.green },
        contradicted: { mark: '✗', tone: paint.red },
        unverified: { mark: '?', tone: paint.yellow },
        'not-applicable': { mark: '–', tone: paint.dim },
    }[isMore(page, requirement) ? 'not-applicable' : requirement.result];
    const id = padEnd((0,report_visible.visible)(requirement.id, 120), 10);
    const word = resultWord(page, requirement);
    const why = otherReasons(requirement, words).join(' ');
    const head = `  ${mark} ${id}  ${word}`;
    const painted = `  ${tone(mark)} ${paint.bold(id)}  ${word}`;
    const oneLine = displayWidth(head) + 2 + displayWidth(why) <= page.width;
    const lines = oneLine || why === '' ? [`${painted}  ${why}`.trimEnd()] : [painted, ...page.indented(6, why)];
    if (page.verbose)
        lines.push(...page.places(requirement.locations, false));
    return lines;
}
/** The model is more than the level of this requirement asks. */
function isMore(page, requirement) {
    return requirement.result === 'contradicted' && (0,requirement_facts/* isUnderClaim */.PY)(page.verdict, requirement.id);
}
function resultWord(page, requirement) {
    const word = page.words.word('result', requirement.result);
    return isMore(page, requirement) ? `${word} (${page.words.say('report.underClaim')})` : word;
}

;// CONCATENATED MODULE: ./build/report/text-scale.js


const INDENT = 2;
const STEP = 5;
/** The levels in a row, under them the marks, at the end the conclusion. Marks that would touch take a line each. */
function textScale(verdict, words, paint, width) {
    const scale = (0,report_scale/* scaleOf */._)(verdict);
    const columns = [];
    let column = INDENT;
    for (const level of scale.levels) {
        columns.push(column);
        column += Math.max(STEP, displayWidth(level) + 1);
    }
    const row = scale.levels
        .map((level, index) => ' '.repeat(columns[index] - end(columns, scale.levels, index - 1)) + level)
        .join('');
    const marks = [
        { at: scale.ceiling, text: `▲ ${words.say('report.ceiling')}` },
        { at: scale.claim, text: `△ ${words.say('report.claimed')}` },
        { at: scale.supported, text: `● ${words.say('report.supported')}` },
    ]
        .filter((mark) => mark.at >= 0)
        .sort((a, b) => a.at - b.at);
    const lines = [];
    for (const mark of marks) {
        const at = columns[mark.at];
        const line = lines.findIndex((text) => displayWidth(text) + 2 <= at || text === '');
        const target = line === -1 ? lines.push('') - 1 : line;
        lines[target] += ' '.repeat(at - displayWidth(lines[target])) + mark.text;
    }
    const word = words.word('conclusion', verdict.conclusion).toUpperCase();
    const painted = paint.bold(conclusionPaint(verdict.conclusion, paint)(word));
    const place = Math.max(displayWidth(row), displayWidth(lines[0] ?? '')) + 3;
    if (place + displayWidth(word) > width)
        return [row, ...lines, `${' '.repeat(INDENT)}${painted}`];
    const first = lines[0] ?? '';
    return [row, first + ' '.repeat(place - displayWidth(first)) + painted, ...lines.slice(1)];
}
/** Column after the last character of level `index`. */
function end(columns, levels, index) {
    return index < 0 ? 0 : columns[index] + displayWidth(levels[index]);
}
function conclusionPaint(conclusion, paint) {
    switch (conclusion) {
        case 'supported':
            return paint.green;
        case 'unverified':
            return paint.yellow;
        case 'contradicted':
        case 'invalid':
            return paint.red;
        case 'undeclared':
            return (text) => text;
    }
}

;// CONCATENATED MODULE: ./build/report/text-weights.js

/** What tests of the weights say, but for what a finding has said already. */
function textWeights(page) {
    const { verdict, words, paint } = page;
    const told = new Set(verdict.findings.map((finding) => words.message(finding, finding.message)));
    const sentences = weightTests(verdict, words).filter((sentence) => !told.has(sentence));
    if (sentences.length === 0)
        return [];
    return [
        `  ${paint.bold(words.say('report.weightTests'))}`,
        ...sentences.flatMap((sentence) => page.indented(6, sentence).map((line, at) => (at === 0 ? `    · ${line.trimStart()}` : line))),
    ];
}

;// CONCATENATED MODULE: ./build/report/text.js














/** The report for a terminal. Ends with a line feed. */
function renderText(verdict, options) {
    const page = new Page(verdict, options);
    const sections = [
        [header(page)],
        textScale(verdict, page.words, page.paint, page.width),
        opening(page),
        textParts(page),
        textFindings(page),
        textWeights(page),
        textRequirements(page),
        textPolicy(page),
        textDuties(page),
        textLicenses(page),
        page.verbose ? textOthers(page) : [],
        page.verbose ? textUnresolved(page) : [],
        page.verbose ? textHosts(page) : [],
        page.verbose ? textSkipped(page) : [],
        closing(page),
    ];
    const filled = sections.filter((section) => section.length > 0);
    return `${filled.map((section) => section.join('\n')).join('\n\n')}\n`;
}
function header(page) {
    const { tool, framework, subject } = page.verdict;
    const said = [`${tool.name} ${tool.version}`, `${framework.name} ${framework.version}`, subject.name];
    return page.paint.bold(clipToWidth((0,report_visible.visible)(said.join(' · '), 400), page.width));
}
/** What the scale alone does not say; a contradiction is said by its findings. */
function opening(page) {
    const { conclusion } = page.verdict;
    const told = page.verdict.findings.some((finding) => finding.rule.startsWith('claim/'));
    if (conclusion === 'contradicted' || conclusion === 'supported')
        return [];
    if (conclusion === 'unverified' && told)
        return [];
    const lines = page.indented(2, reason(page.verdict, page.words));
    if (conclusion === 'undeclared' && page.verdict.claim === null)
        lines.push(...page.arrow(2, page.words.say('report.declareStep')));
    return lines;
}
/** What policies demanded, and where each demand was taken from. */
function textPolicy(page) {
    const demands = policyDemands(page.verdict, page.words);
    if (demands.length === 0)
        return [];
    return [
        `  ${page.paint.bold(page.words.say('report.policy'))}`,
        ...demands.flatMap(({ demand, source }) => page.indented(4, `${demand} · ${source}`)),
    ];
}
/** The counts: how much was looked at. */
function closing(page) {
    const { verdict, words } = page;
    const libraries = verdict.components.filter((component) => component.kind === 'library').length;
    const parts = (0,view/* mainParts */.Ey)(verdict).length;
    const said = [
        words.count('report.countComponents', parts),
        words.count('report.countDependencies', libraries),
        words.count('report.countFiles', verdict.coverage.filesRead, {
            bytes: words.bytes(verdict.coverage.bytesRead),
            seconds: words.seconds(verdict.elapsedMs),
        }),
    ];
    const skipped = verdict.coverage.skipped.length;
    if (skipped > 0)
        said.push(words.count('report.skippedFiles', skipped));
    return wrap(said.join(' · '), page.width - 2).map((line) => `  ${page.paint.dim(line)}`);
}

;// CONCATENATED MODULE: ./build/report/annotations.js





/** GitHub cuts longer titles. */
const TITLE = 255;
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * One annotation a finding, at its line of the manifest when it has one, because that line is what a pull request can
 * change; else at its first place. Within a level those on manifest lines come first.
 */
function annotationsOf(verdict, options) {
    const words = new Words(options.language, plainMarkup);
    const perLevel = options.perLevel ?? limits.annotationsPerStep;
    const manifest = verdict.subject.manifest;
    const placed = orderedFindings(verdict).map((finding) => ({ finding, place: placeOf(finding, manifest) }));
    const onManifest = ({ place }) => place !== null && place.path === manifest ? 0 : place === null ? 2 : 1;
    return ['error', 'warning', 'note'].flatMap((severity) => placed
        .filter(({ finding }) => finding.severity === severity)
        .sort((a, b) => onManifest(a) - onManifest(b))
        .slice(0, perLevel)
        .map(({ finding, place }) => annotation(finding, place, words)));
}
function placeOf(finding, manifest) {
    return finding.locations.find((location) => location.path === manifest) ?? finding.locations[0] ?? null;
}
function annotation(finding, place, words) {
    const help = finding.help === undefined ? [] : [`→ ${words.message(finding.help, finding.help.key)}`];
    const elsewhere = finding.locations
        .filter((location) => location !== place)
        .map((location) => `${visible(location.path, 200)}:${location.startLine}  ${visible(location.quote.trim(), 200)}`);
    const title = [finding.rule, finding.requirement].filter((part) => part !== undefined).join(' · ');
    const said = {
        level: LEVELS[finding.severity],
        title: visible(title, TITLE),
        message: [words.message(finding, finding.message), ...elsewhere, ...help].join('\n'),
    };
    if (place === null)
        return { ...said, path: null };
    const lines = { path: place.path, startLine: place.startLine, endLine: place.endLine };
    if (place.startLine !== place.endLine)
        return { ...said, ...lines };
    return { ...said, ...lines, startColumn: place.startColumn, endColumn: place.endColumn };
}

// EXTERNAL MODULE: ./build/report/comparison.js
var comparison = __webpack_require__(182);
;// CONCATENATED MODULE: ./build/report/resolved.js




/** The one line a comment shrinks to when nothing is left to say. */
function renderResolved(verdict, options) {
    const words = new Words(options.language, markdownMarkup);
    const marker = options.marker === undefined ? '' : `${options.marker}\n`;
    const now = headline(verdict, words);
    if (options.headSha === undefined)
        return `${marker}${now} · ${words.say('report.resolvedNow')}\n`;
    const short = words.markup.code(options.headSha.slice(0, 7));
    const link = commitLink(options);
    return `${marker}${now} · ${words.say('report.resolvedIn')} ${link === null ? short : `[${short}](${link})`}\n`;
}

;// CONCATENATED MODULE: ./build/report/index.js





const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html'];
/** The verdict in one format. Pure: the same verdict and options give the same text, which ends with a line feed. */
function render(verdict, format, options = {}) {
    const language = options.language ?? 'en';
    switch (format) {
        case 'text':
            return renderText(verdict, {
                language,
                color: options.color ?? false,
                width: options.width ?? 100,
                verbose: options.verbose ?? false,
            });
        case 'json':
            return renderJson(verdict);
        case 'markdown':
            return renderMarkdown(verdict, { ...options, language });
        case 'sarif':
            return renderSarif(verdict, {
                language,
                ...(options.documentationUrl === undefined ? {} : { informationUri: options.documentationUrl }),
            });
        case 'html':
            return renderHtml(verdict, { ...options, language });
    }
}







/***/ })

}}})
