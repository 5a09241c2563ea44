(__chunk_url__ => {"use strict"; return {id: 862, ids: [862], modules: {

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/generated/validators.cjs
var validators = __webpack_require__(2921);
;// CONCATENATED MODULE: ./build/attestation/predicate.js


/** Type of our predicate, which `actions/attest` is given and `sovereignty verify` asks for. */
const PREDICATE_TYPE = 'https://sovereignty-check.dev/attestation/verdict/v1';
const PREDICATE_SCHEMA_VERSION = '1.0.0';
/** The predicate for a verdict over one commit. */
function predicateOf(verdict, judged) {
    return {
        schemaVersion: PREDICATE_SCHEMA_VERSION,
        tool: { name: verdict.tool.name, version: verdict.tool.version },
        subject: {
            repository: judged.repository,
            path: judged.path,
            digest: { gitCommit: judged.commit, gitTree: judged.tree },
        },
        policy: judged.policy,
        judgedAt: judged.at.toISOString(),
        verdict,
    };
}
/** What is wrong with a value that should be a predicate, in the words of its schema; `null` when nothing is. */
function predicateProblem(value) {
    if (validators.attestation(value))
        return null;
    const [first] = validators.attestation.errors ?? [];
    if (first === undefined)
        return 'unknown';
    const name = first.params['missingProperty'] ?? first.params['additionalProperty'];
    const what = typeof name === 'string' ? `${first.keyword} ${name}` : first.keyword;
    return `${first.instancePath === '' ? '/' : first.instancePath}: ${what}`;
}
/** The text of a verdict file. Its SHA-256 is the subject of the attestation, so it is written in one place. */
function verdictText(verdict) {
    return `${JSON.stringify(verdict, null, 2)}\n`;
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/attestation/refusal.js
function refuse(key, parameters = {}) {
    const shown = Object.entries(parameters).map(([name, value]) => [name, value ?? '–']);
    return { ok: false, refusal: { key, parameters: Object.fromEntries(shown) } };
}

;// CONCATENATED MODULE: ./build/attestation/statement.js


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPES = [
    'https://in-toto.io/Statement/v1',
    'https://in-toto.io/Statement/v0.1',
];
/** A statement's predicate type, without any judgement; `null` when the bundle carries no statement. */
function predicateTypeOf(bundle) {
    const statement = statementOf(bundle);
    const type = statement?.['predicateType'];
    return typeof type === 'string' ? type : null;
}
/**
 * Our predicate out of a bundle whose signature holds: the statement must be in-toto's, of our type, follow the schema,
 * agree with itself, and name the verdict it carries (or the file at hand) by its digest.
 * @param file the verdict file, when there is one at hand
 */
function readStatement(bundle, file) {
    const statement = statementOf(bundle);
    if (statement === null)
        return refuse('attestation.noStatement');
    if (statement['predicateType'] !== PREDICATE_TYPE) {
        const found = statement['predicateType'];
        return refuse('attestation.otherPredicate', {
            found: typeof found === 'string' ? found : null,
            wanted: PREDICATE_TYPE,
        });
    }
    const value = statement['predicate'];
    const problem = predicateProblem(value);
    if (problem !== null)
        return refuse('attestation.badPredicate', { problem, version: versionOf(value) });
    const predicate = value;
    const { tool, subject, verdict } = predicate;
    if (tool.name !== verdict.tool.name || tool.version !== verdict.tool.version) {
        return refuse('attestation.otherTool', { said: tool.version, inside: verdict.tool.version });
    }
    if (verdict.subject.revision !== subject.digest.gitCommit) {
        return refuse('attestation.otherRevision', {
            said: subject.digest.gitCommit,
            inside: verdict.subject.revision,
        });
    }
    const digests = subjectDigests(statement['subject']);
    const inside = sha256(verdictText(verdict));
    if (!digests.includes(inside))
        return refuse('attestation.otherSubject', { digest: inside });
    if (file !== null && !digests.includes(sha256(file)))
        return refuse('attestation.otherVerdict', { digest: sha256(file) });
    return { ok: true, predicate };
}
function statementOf({ content }) {
    if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== PAYLOAD_TYPE)
        return null;
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content.dsseEnvelope.payload));
    }
    catch {
        return null;
    }
    if (!isObject(value) || !STATEMENT_TYPES.includes(String(value['_type'])))
        return null;
    return value;
}
function subjectDigests(subjects) {
    if (!Array.isArray(subjects))
        return [];
    return subjects.flatMap((subject) => {
        const digest = isObject(subject) && isObject(subject['digest']) ? subject['digest']['sha256'] : undefined;
        return typeof digest === 'string' ? [digest] : [];
    });
}
/** Version of the tool that a predicate names, as far as one can be read. */
function versionOf(value) {
    const tool = isObject(value) ? value['tool'] : null;
    const version = isObject(tool) ? tool['version'] : null;
    return typeof version === 'string' ? version : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/attestation/data/sigstore-root.json
const sigstore_root_namespaceObject = /*#__PURE__*/JSON.parse('{"p6":"2026-11-05","EH":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}}');
;// CONCATENATED MODULE: ./build/attestation/trusted-root.js



/** Sigstore's public instance, which signs for public repositories, as its TUF repository had it on `date`. */
function builtInTrust() {
    return [
        {
            source: { kind: 'built-in', date: sigstore_root_namespaceObject.p6 },
            root: dist.TrustedRoot.fromJSON(sigstore_root_namespaceObject.EH),
        },
    ];
}
/**
 * Reads a trusted root file: one JSON document, or one a line as `gh attestation trusted-root` prints them.
 * @throws UserError when it is neither
 */
function readTrust(content, source, name) {
    const found = jsonDocuments(content, name).map((value) => {
        const type = typeof value === 'object' && value !== null && 'mediaType' in value ? value.mediaType : null;
        if (typeof type !== 'string' || !/^application\/vnd\.dev\.sigstore\.trustedroot[.+]/.test(type)) {
            throw new errors/* UserError */.yo(`${name} is no Sigstore trusted root: its mediaType is ${JSON.stringify(type) ?? 'missing'}`);
        }
        try {
            const root = dist.TrustedRoot.fromJSON(value);
            assertDated(root);
            return { source, root };
        }
        catch (cause) {
            throw new errors/* UserError */.yo(`${name} is a trusted root that cannot be read: ${said(cause)}`, { cause });
        }
    });
    if (found.length === 0)
        throw new errors/* UserError */.yo(`${name} holds no trusted root`);
    return found;
}
/**
 * The documents of a file that holds one JSON document, or one a line.
 * @throws UserError naming the line that is no JSON
 */
function jsonDocuments(content, name) {
    try {
        return [JSON.parse(content)];
    }
    catch {
        const lines = content.split('\n');
        return lines.flatMap((line, index) => {
            if (line.trim() === '')
                return [];
            try {
                return [JSON.parse(line)];
            }
            catch (cause) {
                throw new errors/* UserError */.yo(`${name} is neither JSON nor one JSON document a line (line ${index + 1})`, {
                    cause,
                });
            }
        });
    }
}
/** A log's key without a beginning would be believed for all times; the format demands one. */
function assertDated({ tlogs, ctlogs }) {
    for (const { baseUrl, publicKey } of [...tlogs, ...ctlogs]) {
        if (publicKey?.validFor?.start === undefined)
            throw new Error(`the key of log ${JSON.stringify(baseUrl)} does not say since when it is valid`);
    }
}
function said(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./build/attestation/signer.js

/** Issuer of the tokens that a GitHub Actions workflow signs with. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const EXTENSIONS = {
    issuer: 8,
    runner: 11,
    repository: 12,
    commit: 13,
    ref: 14,
    trigger: 20,
    run: 21,
};
/** Reads the signer of a certificate in DER. Says nothing about whether the certificate is to be trusted. */
function signerOf(der) {
    const certificate = core_dist.X509Certificate.parse(Buffer.from(der));
    const read = (name) => {
        const extension = certificate.extension(`1.3.6.1.4.1.57264.1.${EXTENSIONS[name]}`);
        return extension?.valueObj.subs[0]?.value.toString('utf8') ?? null;
    };
    return {
        identity: certificate.subjectAltName ?? '',
        issuer: read('issuer'),
        repository: read('repository'),
        commit: read('commit'),
        ref: read('ref'),
        trigger: read('trigger'),
        runner: read('runner'),
        run: read('run'),
    };
}

;// CONCATENATED MODULE: ./build/attestation/identity.js


/**
 * Holds the signer against what the reader expects and against what the predicate says. Without an expected repository
 * the verdict must be about the very repository whose workflow signed: otherwise anybody with a workflow could vouch for
 * anybody.
 */
function checkIdentity(signer, predicate, expected) {
    if (signer.issuer !== GITHUB_ISSUER)
        return refuse('attestation.otherIssuer', { found: signer.issuer, wanted: GITHUB_ISSUER });
    const judged = predicate.subject.repository;
    if (expected.repository !== null) {
        const wanted = `https://github.com/${expected.repository}`;
        if (!sameAddress(signer.repository, wanted))
            return refuse('attestation.otherRepository', { found: signer.repository, wanted });
    }
    else if (!sameAddress(signer.repository, judged)) {
        return refuse('attestation.foreignRepository', { found: signer.repository, judged });
    }
    if (expected.workflow !== null && !sameWorkflow(signer.identity, expected.workflow)) {
        return refuse('attestation.otherWorkflow', { found: signer.identity, wanted: expected.workflow });
    }
    const { gitCommit } = predicate.subject.digest;
    if (expected.commit !== null) {
        if (gitCommit !== expected.commit)
            return refuse('attestation.otherCommit', { found: gitCommit, wanted: expected.commit });
    }
    else if (sameAddress(signer.repository, judged) && signer.commit !== gitCommit) {
        return refuse('attestation.startedElsewhere', { started: signer.commit, judged: gitCommit });
    }
    return { ok: true };
}
/** GitHub's names of owners and repositories do not tell capitals from small letters. */
function sameAddress(one, other) {
    return one !== null && one.toLowerCase() === other.toLowerCase();
}
function sameWorkflow(identity, wanted) {
    const found = identity.replace(/^https:\/\/github\.com\//i, '');
    const path = wanted.includes('@') ? found : found.replace(/@.*$/, '');
    const [owner, name, ...file] = path.split('/');
    const [wantedOwner, wantedName, ...wantedFile] = wanted.split('/');
    return (sameAddress(`${owner}/${name}`, `${wantedOwner}/${wantedName}`) && file.join('/') === wantedFile.join('/'));
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
;// CONCATENATED MODULE: ./build/attestation/signature.js



/**
 * Checks a bundle's signature against trusted roots: certificate chain, certificate log, transparency log or timestamp,
 * and the signature itself. A root without transparency logs (GitHub's own instance, for private repositories) is asked
 * for a timestamp instead, as GitHub's own verifier does.
 * @param artifact what a message signature is over; absent for a statement
 */
function checkSignature(bundle, trusts, artifact) {
    const certificate = certificateOf(bundle);
    if (certificate === null)
        return refuse('attestation.noCertificate');
    const refusals = [];
    for (const trust of trusts) {
        const logged = trust.root.tlogs.length > 0;
        try {
            const material = (0,verify_dist/* toTrustMaterial */.jO)(trust.root);
            const verifier = new verify_dist/* Verifier */.BL(material, {
                ctlogThreshold: trust.root.ctlogs.length > 0 ? 1 : 0,
                tlogThreshold: logged ? 1 : 0,
                timestampThreshold: 1,
            });
            verifier.verify((0,verify_dist/* toSignedEntity */.DC)(bundle, artifact));
            return { ok: true, trust, certificate };
        }
        catch (error) {
            refusals.push(refusalFor(error, certificate, trust));
        }
    }
    // Of several roots most do not know the authority at all; one that does says more.
    const telling = refusals.find(({ refusal }) => refusal.key !== 'attestation.untrusted');
    return telling ?? refusals[0] ?? refuse('attestation.untrusted', { detail: null });
}
function certificateOf({ verificationMaterial: { content } }) {
    if (content.$case === 'certificate')
        return content.certificate.rawBytes;
    if (content.$case === 'x509CertificateChain')
        return content.x509CertificateChain.certificates[0]?.rawBytes ?? null;
    return null;
}
function refusalFor(error, certificate, trust) {
    const detail = detailOf(error);
    // Damaged certificates, keys and timestamps end in errors of the parsers.
    if (!(error instanceof verify_dist/* VerificationError */.mk))
        return refuse('attestation.unreadable', { detail });
    switch (error.code) {
        case 'SIGNATURE_ERROR':
        case 'TLOG_BODY_ERROR':
            return refuse('attestation.tampered', { detail });
        case 'CERTIFICATE_ERROR':
            return authorityRefusal(detail, certificate, trust);
        case 'TIMESTAMP_ERROR':
            return refuse('attestation.noTime', { detail });
        default:
            return refuse('attestation.notLogged', { detail });
    }
}
/** The library's words; of a chain that does not hold, why it does not. */
function detailOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}
/** Tells a root that knew the authority, but not at that time, from one that does not know it. */
function authorityRefusal(detail, certificate, { root }) {
    const leaf = core_dist.X509Certificate.parse(Buffer.from(certificate));
    const known = root.certificateAuthorities.filter(({ certChain }) => (certChain?.certificates ?? []).some(({ rawBytes }) => core_dist.X509Certificate.parse(Buffer.from(rawBytes)).subject.equals(leaf.issuer)));
    const covers = known.some(({ validFor }) => {
        const { start, end } = validFor ?? {};
        return (start === undefined || start <= leaf.notBefore) && (end === undefined || leaf.notBefore <= end);
    });
    if (known.length === 0 || covers)
        return refuse('attestation.untrusted', { detail });
    const ends = known.map(({ validFor }) => day(validFor?.end)).join(', ');
    return refuse('attestation.rootExpired', { signed: day(leaf.notBefore), ends });
}
function day(date) {
    return date === undefined ? '–' : date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/attestation/verify.js






/**
 * Reads a bundle as Sigstore's tools and `gh attestation download` write it.
 * @throws UserError when it is none
 */
function readBundle(value, name) {
    try {
        return (0,bundle_dist/* bundleFromJSON */.vw)(unwrapped(value));
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo(`${name} is no Sigstore bundle: ${detail}`, { cause });
    }
}
/** GitHub's API gives a bundle as a member of an attestation. */
function unwrapped(value) {
    return typeof value === 'object' && value !== null && 'bundle' in value ? value.bundle : value;
}
/**
 * Verifies an attestation of a verdict: signature, statement, signer, in this order, so that nothing of a statement is
 * believed before its signature is. Pure; the time that counts is the one in the bundle.
 */
function verifyAttestation(bundle, trusts, expected, verdictFile) {
    const signature = checkSignature(bundle, trusts);
    if (!signature.ok)
        return { ...signature, signer: null };
    const signer = signerOf(signature.certificate);
    const statement = readStatement(bundle, verdictFile);
    if (!statement.ok)
        return { ...statement, signer };
    const identity = checkIdentity(signer, statement.predicate, expected);
    if (!identity.ok)
        return { ...identity, signer };
    return { ok: true, predicate: statement.predicate, signer, trust: signature.trust };
}

// EXTERNAL MODULE: ./build/cli/judge.js + 2 modules
var judge = __webpack_require__(383);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/cli/cache-folder.js
var cache_folder = __webpack_require__(7376);
;// CONCATENATED MODULE: ./build/cli/trusted-roots.js







const SIGSTORE_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TIMEOUT_MS = 15_000;
/**
 * The trusted roots that flags ask for: a file, what an update repository (TUF) says now, or what is built in.
 * @throws UserError for a file that is none or flags that do not go together, NetworkError when the repository fails
 */
async function trustedRoots(values, terminal) {
    const { online, 'trusted-root': file, 'tuf-mirror': mirror, 'tuf-root': root } = values;
    if (online !== true && (mirror !== undefined || root !== undefined))
        throw new errors/* UserError */.yo('--tuf-mirror and --tuf-root say what to fetch; they need --online');
    if ((mirror === undefined) !== (root === undefined))
        throw new errors/* UserError */.yo('--tuf-mirror and --tuf-root go together: the address, and the root.json it starts from');
    if (file !== undefined) {
        if (online === true)
            throw new errors/* UserError */.yo('--trusted-root names the root; --online would fetch another');
        const content = await readText((0,external_node_path_.resolve)(terminal.cwd, file), `--trusted-root ${file}`);
        return readTrust(content, { kind: 'file', path: file }, file);
    }
    if (online !== true)
        return builtInTrust();
    return fetchTrust(mirror ?? SIGSTORE_MIRROR, root === undefined ? null : (0,external_node_path_.resolve)(terminal.cwd, root), terminal);
}
async function fetchTrust(mirror, rootPath, { environment }) {
    if (rootPath !== null)
        await readText(rootPath, `--tuf-root ${rootPath}`);
    const { initTUF } = await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.t.bind(__webpack_require__, 4423, 19));
    const folder = (0,cache_folder/* cacheFolder */.n)(environment);
    const kept = folder !== null && rootPath === null;
    const cachePath = kept ? (0,external_node_path_.join)(folder, 'tuf') : await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sovereignty-tuf-'));
    try {
        const client = await initTUF({
            mirrorURL: mirror.replace(/\/+$/, ''),
            cachePath,
            timeout: TIMEOUT_MS,
            ...(rootPath === null ? {} : { rootPath }),
        });
        const content = await client.getTarget('trusted_root.json');
        return readTrust(content, { kind: 'online', mirror }, mirror);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* NetworkError */.Dr(`The trusted root could not be fetched from ${mirror}: ${trusted_roots_said(cause)}`, { cause });
    }
    finally {
        if (!kept)
            await (0,promises_.rm)(cachePath, { recursive: true, force: true });
    }
}
/** @throws UserError when the file is missing or larger than an attestation can be */
async function readText(path, asGiven) {
    return new TextDecoder().decode(await readBytes(path, asGiven));
}
/** @throws UserError when the file is missing or larger than an attestation can be */
async function readBytes(path, asGiven) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${asGiven} cannot be read: ${trusted_roots_said(cause)}`, { cause });
    }
    if (bytes.length > limits/* limits */.F.attestationBytes)
        throw new errors/* UserError */.yo(`${asGiven} has ${bytes.length} bytes; at most ${limits/* limits */.F.attestationBytes} are read`);
    return bytes;
}
function trusted_roots_said(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}

// EXTERNAL MODULE: ./build/messages/index.js + 16 modules
var messages = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/cli/verification-text.js





const MAX_WORDS = 400;
/** What was found of each attestation, one paragraph each, for people. */
function describeVerifications(verifications, skipped, language) {
    const paragraphs = verifications.map((one) => describe(one, language).join('\n'));
    if (skipped.length > 0) {
        const types = [...new Set(skipped)].map((type) => shown(type)).join(', ');
        paragraphs.push((0,messages/* text */.Qq)('attestation.skipped', { count: skipped.length, types }, language));
    }
    return `${paragraphs.join('\n\n')}\n`;
}
function describe(verification, language) {
    const say = (key, parameters = {}) => {
        const safe = Object.entries(parameters).map(([name, value]) => [name, shown(value)]);
        return (0,messages/* text */.Qq)(key, Object.fromEntries(safe), language);
    };
    if (!verification.ok) {
        const { refusal, signer } = verification;
        const lines = [(0,messages/* text */.Qq)('attestation.refused', { reason: say(refusal.key, refusal.parameters) }, language)];
        if (signer !== null)
            lines.push(say('attestation.signedBy', { identity: signer.identity }));
        return lines;
    }
    const { predicate, signer, trust } = verification;
    const { subject, verdict, policy } = predicate;
    const folder = subject.path === ''
        ? say('attestation.wholeRepository')
        : say('attestation.folder', { path: subject.path });
    const foreign = signer.repository?.toLowerCase() !== subject.repository.toLowerCase();
    return [
        say('attestation.verified'),
        say('attestation.what', {
            repository: subject.repository,
            folder,
            commit: subject.digest.gitCommit,
            tree: subject.digest.gitTree,
            time: predicate.judgedAt,
            version: predicate.tool.version,
        }),
        say('attestation.verdict', {
            framework: `${verdict.framework.name} ${verdict.framework.version}`,
            headline: (0,headline/* headline */.P)(verdict, new words/* Words */.U(language, sentence/* plainMarkup */.$)),
        }),
        policy === null
            ? say('attestation.noPolicy')
            : say('attestation.policy', { source: policy.source, digest: policy.digest.sha256 }),
        say('attestation.who', {
            workflow: signer.identity,
            repository: signer.repository,
            commit: signer.commit,
            trigger: signer.trigger,
            runner: signer.runner,
        }),
        ...(signer.run === null ? [] : [say('attestation.run', { run: signer.run })]),
        ...(foreign ? [say('attestation.elsewhere', { repository: signer.repository })] : []),
        trustLine(trust, say),
        say('attestation.limits'),
    ];
}
function trustLine({ source }, say) {
    switch (source.kind) {
        case 'built-in':
            return say('attestation.trust.built-in', { date: source.date });
        case 'file':
            return say('attestation.trust.file', { path: source.path });
        case 'online':
            return say('attestation.trust.online', { mirror: source.mirror });
    }
}
function shown(value) {
    return value === null ? '–' : (0,visible/* visible */.R)(value, MAX_WORDS);
}
/** The same for programs: whether any holds, and each with its signer and predicate, or why not. */
function verificationsJson(verifications) {
    const attestations = verifications.map((one) => one.ok
        ? { verified: true, signer: one.signer, trustedRoot: one.trust.source, predicate: one.predicate }
        : {
            verified: false,
            reason: one.refusal.key,
            message: (0,messages/* text */.Qq)(one.refusal.key, one.refusal.parameters, 'en'),
            signer: one.signer,
        });
    return { verified: verifications.some(({ ok }) => ok), attestations };
}

;// CONCATENATED MODULE: ./build/cli/commands/verify.js











const FLAGS = [
    'repo',
    'signer-workflow',
    'commit',
    'verdict',
    'trusted-root',
    'online',
    'tuf-mirror',
    'tuf-root',
    'format',
    'output',
    'lang',
];
/** `sovereignty verify`: who made a signed verdict, and over which commit. */
async function verifyCommand(parsed, terminal) {
    (0,options/* only */.j6)(parsed, 'verify', FLAGS, 1);
    const { values } = parsed;
    const [file] = parsed.positionals;
    if (file === undefined)
        throw new errors/* UserError */.yo('sovereignty verify takes the file of a bundle');
    const format = (0,options/* oneOf */.yL)('format', values.format, ['text', 'json'], 'text');
    const language = (0,judge/* languageOf */.eX)(values);
    const expected = expectedOf(values);
    const documents = jsonDocuments(await readText((0,external_node_path_.resolve)(terminal.cwd, file), file), file);
    if (documents.length === 0)
        throw new errors/* UserError */.yo(`${file} holds no attestation`);
    const bundles = documents.map((document) => readBundle(document, file));
    const verdict = values.verdict === undefined
        ? null
        : await readBytes((0,external_node_path_.resolve)(terminal.cwd, values.verdict), `--verdict ${values.verdict}`);
    const trusts = await trustedRoots(values, terminal);
    // Beside others, what is no verdict is somebody else's matter; alone, it is what the reader asked about.
    const types = bundles.map(predicateTypeOf);
    const ours = bundles.filter((_, index) => types[index] === PREDICATE_TYPE);
    const chosen = ours.length === 0 ? bundles : ours;
    const skipped = ours.length === 0 ? [] : types.filter((type) => type !== PREDICATE_TYPE);
    const verifications = chosen.map((bundle) => verifyAttestation(bundle, trusts, expected, verdict));
    const output = format === 'json'
        ? `${JSON.stringify(verificationsJson(verifications), null, 2)}\n`
        : describeVerifications(verifications, skipped, language);
    await (0,cli_output/* emit */.I)(output, values.output, terminal);
    return verifications.some(({ ok }) => ok) ? 0 : 1;
}
function expectedOf(values) {
    const { repo = null, 'signer-workflow': workflow = null, commit = null } = values;
    if (repo !== null && !/^[\w.-]+\/[\w.-]+$/.test(repo))
        throw new errors/* UserError */.yo(`--repo ${repo} is not OWNER/NAME`);
    if (workflow !== null && !/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]+\.ya?ml(@.+)?$/.test(workflow)) {
        throw new errors/* UserError */.yo(`--signer-workflow ${workflow} is not OWNER/NAME/.github/workflows/FILE, optionally with @REF`);
    }
    if (commit !== null && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw new errors/* UserError */.yo(`--commit ${commit} is not the full id of a commit`);
    return { repository: repo, workflow, commit };
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7274);
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7274);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);



/** Terminals keep the backticks: they tell a name from a word without colour. */
const plainMarkup = {
    text: (raw) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(raw, 600),
    code: (raw) => `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(raw, 400)}\``,
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


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   R: () => (/* binding */ visible)
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7274);
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
