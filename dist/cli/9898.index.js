(__chunk_url__ => {"use strict"; return {id: 9898, ids: [9898], modules: {

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/purl/index.js
var build_purl = __webpack_require__(2384);
// EXTERNAL MODULE: ./build/licenses/expression.js
var expression = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/report/cyclonedx-license.js

/**
 * Declared and concluded licence of a part. The format takes either one expression or a list of single licences
 * (https://cyclonedx.org/docs/1.6/json/#components_items_licenses): a compound expression beside another statement goes
 * under a name. `NOASSERTION` is left out, because CycloneDX has no such licence.
 */
function licensesOf({ declared, concluded }) {
    const said = [
        { words: declared, acknowledgement: 'declared' },
        { words: concluded, acknowledgement: 'concluded' },
    ].flatMap(({ words, acknowledgement }) => words === null || words.trim() === '' || words === 'NOASSERTION' ? [] : [{ words, acknowledgement }]);
    const [only] = said;
    if (only === undefined)
        return {};
    const parsed = (0,expression/* parseLicense */.VX)(only.words);
    if (said.length === 1 && parsed.kind === 'expression' && (0,expression/* canonicalId */.iS)(only.words) === null)
        return { licenses: [{ expression: parsed.normal, acknowledgement: only.acknowledgement }] };
    return {
        licenses: said.map(({ words, acknowledgement }) => ({ license: { ...named(words), acknowledgement } })),
    };
}
function named(words) {
    const id = (0,expression/* canonicalId */.iS)(words);
    return id === null ? { name: words } : { id };
}
/** What was found, with its source, beside what is declared. */
function licenseEvidence(detections) {
    return detections.map(({ id, raw, source, verdict, location, reference, checked }) => ({
        license: {
            ...named(id ?? raw),
            properties: properties([
                ['sovereignty:detection:source', source],
                ['sovereignty:detection:verdict', verdict],
                [
                    'sovereignty:detection:location',
                    location === null ? null : `${location.path}:${location.startLine}`,
                ],
                ['sovereignty:detection:reference', reference],
                ['sovereignty:detection:checked', checked],
            ]),
        },
    }));
}
/** One property a duty: its state, the licence that asks, and what fills its sentence. */
function dutyProperties(duties) {
    return duties.map(({ id, license, parameters, state, location }) => ({
        name: `sovereignty:duty:${id}`,
        value: [
            state,
            `license=${license}`,
            ...Object.entries(parameters).map(([key, value]) => `${key}=${value}`),
            ...(location === null ? [] : [`location=${location.path}:${location.startLine}`]),
        ].join('; '),
    }));
}
function properties(pairs) {
    return pairs.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

;// CONCATENATED MODULE: ./build/report/cyclonedx.js


/** CycloneDX component types of our kinds (https://cyclonedx.org/docs/1.6/json/#components_items_type). */
const TYPES = {
    model: 'machine-learning-model',
    dataset: 'data',
    library: 'library',
    service: 'application',
    code: 'library',
    tokenizer: 'file',
    image: 'container',
};
const CONFIDENCE = { A: 1, B: 0.9, C: 0.7, D: 0.5, E: 0.3 };
/**
 * CycloneDX 1.6 with `declarations`: the claim, and for each requirement whether it is met, with the evidence for and
 * against it. What our own reader of bills of materials knows of a part comes back as it was.
 */
function renderCycloneDx(verdict, now) {
    const components = verdict.components.filter((component) => component.kind !== 'service');
    const document = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            timestamp: now.toISOString(),
            tools: {
                components: [{ type: 'application', name: verdict.tool.name, version: verdict.tool.version }],
            },
            component: {
                type: 'machine-learning-model',
                'bom-ref': 'subject',
                name: verdict.subject.name,
                ...(verdict.subject.supplier === null ? {} : { supplier: { name: verdict.subject.supplier } }),
            },
        },
        components: components.map((component, index) => ({
            type: TYPES[component.kind],
            'bom-ref': `component-${index + 1}`,
            name: component.name,
            ...(component.version === null ? {} : { version: component.version }),
            purl: versioned(component),
            ...(component.supplier === null ? {} : { supplier: { name: component.supplier } }),
            ...licensesOf(component.license),
            properties: componentProperties(component),
            ...evidenceOf(component),
        })),
        services: verdict.components
            .filter((component) => component.kind === 'service')
            .map((component, index) => ({
            'bom-ref': `service-${index + 1}`,
            ...(component.supplier === null ? {} : { provider: { name: component.supplier } }),
            name: component.name,
            ...(component.version === null ? {} : { version: component.version }),
            ...licensesOf(component.license),
            properties: componentProperties(component),
        })),
        definitions: {
            standards: [
                {
                    'bom-ref': 'standard',
                    name: verdict.framework.name,
                    version: verdict.framework.version,
                    requirements: verdict.requirements.map((requirement) => ({
                        'bom-ref': `requirement-${requirement.id}`,
                        identifier: requirement.id,
                    })),
                },
            ],
        },
        declarations: declarations(verdict),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function componentProperties(component) {
    return [
        ...properties([
            ['sovereignty:kind', component.kind],
            ['sovereignty:role', component.role],
            ['sovereignty:relation', component.relation],
            ['sovereignty:scope', component.scope],
            ['sovereignty:owner', component.owner],
            ['sovereignty:status', component.status],
            ['sovereignty:version-relation', component.versionRelation ?? null],
            ['sovereignty:pinning', component.pinning ?? null],
            ['sovereignty:country', component.country],
            ['sovereignty:level', component.level],
        ]),
        ...dutyProperties(component.license.duties),
    ];
}
/** The purl with its version. A range is none, and the version member states it as written. */
function versioned({ purl, version }) {
    const parts = (0,build_purl/* parsePurl */.$l)(purl);
    const exact = version !== null && /^[\w.+!:-]+$/.test(version);
    return parts === null || !exact ? purl : ((0,build_purl/* tryBuildPurl */.BH)({ ...parts, version }) ?? purl);
}
function evidenceOf({ locations, license }) {
    const licenses = licenseEvidence(license.detections);
    if (locations.length === 0 && licenses.length === 0)
        return {};
    return {
        evidence: {
            ...(locations.length === 0
                ? {}
                : { occurrences: locations.map(({ path, startLine }) => ({ location: path, line: startLine })) }),
            ...(licenses.length === 0 ? {} : { licenses }),
        },
    };
}
function declarations(verdict) {
    const assessor = { 'bom-ref': 'assessor', thirdParty: false, organization: { name: verdict.tool.name } };
    const evidence = verdict.requirements.flatMap((requirement) => requirement.locations.map((location, index) => ({
        'bom-ref': `evidence-${requirement.id}-${index + 1}`,
        propertyName: requirement.id,
        description: `${location.path}:${location.startLine} ${location.quote}`,
    })));
    const claims = verdict.requirements.map((requirement) => {
        const refs = requirement.locations.map((_, index) => `evidence-${requirement.id}-${index + 1}`);
        return {
            'bom-ref': `claim-${requirement.id}`,
            target: 'subject',
            predicate: requirement.id,
            reasoning: requirement.reasons.join(' '),
            ...(requirement.result === 'contradicted' ? { counterEvidence: refs } : { evidence: refs }),
        };
    });
    return {
        assessors: [assessor],
        attestations: [
            {
                summary: `claimed ${verdict.claim?.level ?? 'nothing'}, supported ${verdict.level.supported}, ceiling ${verdict.level.ceiling}: ${verdict.conclusion}`,
                assessor: 'assessor',
                map: verdict.requirements.map((requirement) => ({
                    requirement: `requirement-${requirement.id}`,
                    [requirement.result === 'contradicted' ? 'counterClaims' : 'claims']: [`claim-${requirement.id}`],
                    conformance: {
                        score: requirement.result === 'supported' || requirement.result === 'attested' ? 1 : 0,
                    },
                    confidence: { score: confidence(verdict, requirement.result) },
                })),
            },
        ],
        claims,
        evidence,
    };
}
function confidence(verdict, result) {
    if (result === 'unverified')
        return 0;
    const strengths = verdict.components.map((component) => component.strength === null ? 0 : (CONFIDENCE[component.strength] ?? 0));
    return result === 'contradicted' ? Math.max(0.5, ...strengths) : 0.9;
}

// EXTERNAL MODULE: ./build/report/index.js + 34 modules
var report = __webpack_require__(5205);
// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/commands/export.js






/** `sovereignty export`: the verdict in somebody else's format. */
async function exportCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'export', [...judge/* SHARED_FLAGS */.kT, 'output'], 2);
    const [format, target = '.'] = parsed.positionals;
    if (format !== 'sarif' && format !== 'cyclonedx') {
        throw new errors/* UserError */.yo(`sovereignty export takes sarif or cyclonedx, found: ${format ?? 'nothing'}`);
    }
    const verdict = await (0,judge/* judgeTarget */.dM)(target, parsed.values, terminal);
    const language = (0,options/* languageOf */.eX)(parsed.values);
    const output = format === 'sarif' ? (0,report/* render */.XX)(verdict, 'sarif', { language }) : renderCycloneDx(verdict, terminal.clock());
    await (0,cli_output/* emit */.I)(output, parsed.values.output, terminal);
    return verdict.conclusion === 'invalid' ? 2 : 0;
}


/***/ })

}}})
