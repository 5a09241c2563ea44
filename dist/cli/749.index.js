export const id = 749;
export const ids = [749];
export const modules = {

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(7035);
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
 * against it. `NOASSERTION` is left out, because CycloneDX has no such licence id.
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
            purl: component.purl,
            ...(component.supplier === null ? {} : { supplier: { name: component.supplier } }),
            ...licenses(component),
            properties: properties(component),
            ...(component.locations.length === 0
                ? {}
                : {
                    evidence: {
                        occurrences: component.locations.map((location) => ({
                            location: location.path,
                            line: location.startLine,
                        })),
                    },
                }),
        })),
        services: verdict.components
            .filter((component) => component.kind === 'service')
            .map((component, index) => ({
            'bom-ref': `service-${index + 1}`,
            name: component.name,
            properties: properties(component),
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
function licenses(component) {
    const { declared, concluded } = component.license;
    const expression = concluded !== 'NOASSERTION' ? concluded : declared;
    return expression === null
        ? {}
        : { licenses: [{ expression, acknowledgement: declared === expression ? 'declared' : 'concluded' }] };
}
function properties(component) {
    const pairs = [
        ['kind', component.kind],
        ['role', component.role],
        ['relation', component.relation],
        ['scope', component.scope],
        ['owner', component.owner],
        ['status', component.status],
        ['country', component.country],
        ['level', component.level],
    ];
    return pairs.flatMap(([name, value]) => (value === null ? [] : [{ name: `sovereignty:${name}`, value }]));
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

// EXTERNAL MODULE: ./build/report/index.js + 32 modules
var report = __webpack_require__(3071);
// EXTERNAL MODULE: ./build/cli/judge.js + 1 modules
var judge = __webpack_require__(7556);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(1765);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(762);
;// CONCATENATED MODULE: ./build/cli/commands/export.js






/** `sovereignty export`: the verdict in somebody else's format. */
async function exportCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'export', [...judge/* SHARED_FLAGS */.kT, 'output'], 2);
    const [format, target = '.'] = parsed.positionals;
    if (format !== 'sarif' && format !== 'cyclonedx') {
        throw new errors/* UserError */.yo(`sovereignty export takes sarif or cyclonedx, found: ${format ?? 'nothing'}`);
    }
    const verdict = await (0,judge/* judgeTarget */.dM)(target, parsed.values, terminal);
    const language = (0,judge/* languageOf */.eX)(parsed.values);
    const output = format === 'sarif' ? (0,report/* render */.XX)(verdict, 'sarif', { language }) : renderCycloneDx(verdict, terminal.clock());
    await (0,cli_output/* emit */.I)(output, parsed.values.output, terminal);
    return verdict.conclusion === 'invalid' ? 2 : 0;
}


/***/ })

};
