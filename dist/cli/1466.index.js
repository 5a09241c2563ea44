(__chunk_url__ => {"use strict"; return {id: 1466, ids: [1466], modules: {

/***/ 7376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Folder of this user for what need not be fetched or made twice, `null` where none is wanted or there is none:
 * SOVEREIGNTY_CACHE, which an empty value turns off, else `sovereignty-check` in XDG_CACHE_HOME or `~/.cache`.
 */
function cacheFolder(environment, home = node_os__WEBPACK_IMPORTED_MODULE_0__.homedir) {
    const wanted = environment['SOVEREIGNTY_CACHE'];
    if (wanted !== undefined)
        return wanted === '' ? null : wanted;
    const caches = environment['XDG_CACHE_HOME'] || cachesAtHome(home);
    return caches === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'sovereignty-check');
}
/** A container may run as a user that the system does not know; Node then throws. */
function cachesAtHome(home) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(), '.cache');
    }
    catch {
        return null;
    }
}


/***/ }),

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
    const { initTUF } = await __webpack_require__.e(/* import() */ 3694).then(__webpack_require__.t.bind(__webpack_require__, 4423, 19));
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

// EXTERNAL MODULE: ./build/messages/index.js + 17 modules
var messages = __webpack_require__(2467);
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
    return value === null ? '–' : (0,visible.visible)(value, MAX_WORDS);
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
    const language = (0,options/* languageOf */.eX)(values);
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

/***/ 7186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sX: () => (/* binding */ builtInFramework),
/* harmony export */   tO: () => (/* binding */ builtInFrameworks),
/* harmony export */   zb: () => (/* binding */ DEFAULT_FRAMEWORK)
/* harmony export */ });
/* harmony import */ var _data_msit_2026_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2218);
/* harmony import */ var _data_t_class_2_0_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7320);


const BUILT_IN = {
    't-class-2.0': _data_t_class_2_0_json__WEBPACK_IMPORTED_MODULE_1__,
    'msit-2026': _data_msit_2026_json__WEBPACK_IMPORTED_MODULE_0__,
};
const DEFAULT_FRAMEWORK = 't-class-2.0';
/** Ids of the frameworks that ship with the tool. */
function builtInFrameworks() {
    return Object.keys(BUILT_IN);
}
/** A framework that ships with the tool, `null` when the id names none. */
function builtInFramework(id) {
    return Object.hasOwn(BUILT_IN, id) ? BUILT_IN[id] : null;
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Every cap of the project in one place. Sizes in bytes unless a name says otherwise. */
const limits = {
    /** Files a Source lists before it stops and says so. */
    listedFiles: 200_000,
    /** What an archive of a repository on GitHub may unpack to; files behind it are listed and not read. */
    archiveBytes: 2 * 1024 * 1024 * 1024,
    /** Larger ones are not kept between runs. */
    keptArchiveBytes: 512 * 1024 * 1024,
    /** Files that an archive lacks and that are asked for one by one, at the root and below it each: without a token GitHub answers
     * 60 requests an hour. */
    fetchedFiles: 20,
    /** A text file larger than this is only looked at by name. */
    textFileBytes: 2 * 1024 * 1024,
    /** Locks are written by machines and grow beyond what a person writes; a larger one is only looked at by name. */
    lockFileBytes: 16 * 1024 * 1024,
    /** Values of a bill of materials. */
    bomValues: 1_000_000,
    /** Entries of one bill of materials that are taken over; the rest is only mentioned. */
    bomEntries: 50_000,
    /** Problems of one bill of materials that are told one by one. */
    bomProblems: 5,
    /** Large declarative files (tokenizer.json, trainer_state.json) are read up to here. */
    largeFileBytes: 64 * 1024 * 1024,
    /** Records from the beginning of one training log that are read; of a longer log its end is read besides. */
    logRecords: 20_000,
    /** The end of a training log that is read when its beginning had more records than are read. */
    logTailBytes: 64 * 1024,
    /** What a packed log may grow to when it is unpacked. */
    unpackedLogBytes: 64 * 1024 * 1024,
    /** Tokens of one vocabulary; the largest published ones have about a million. */
    vocabularyTokens: 4_000_000,
    /** What a tokenizer.json says beside vocabulary and merges: added tokens, normaliser, pre-tokenizer. */
    tokenizerSettingsCharacters: 16 * 1024 * 1024,
    /** Commits of the main line that the history is read back to. */
    historyCommits: 2_000,
    /** Tags that are looked at for releases. */
    historyTags: 1_000,
    /** Paths whose changes are followed. */
    historyPaths: 256,
    /** Earlier contents that are read, and how large one may be. */
    historyContents: 400,
    /** Of the root page, to see whether it presents a model. */
    historyPageBytes: 64 * 1024,
    historyContentBytes: 256 * 1024,
    /** Versions of the root's page that are read for the credits it gives. */
    historyPageReads: 48,
    /** Files that are hashed to hold them against a stated digest: all together. */
    digestedBytes: 256 * 1024 * 1024,
    manifestBytes: 1024 * 1024,
    manifestDepth: 64,
    /** Values of a manifest: objects, lists, texts, numbers. */
    manifestValues: 50_000,
    /** Problems of one manifest that are listed before the rest is only mentioned. */
    manifestProblems: 100,
    safetensorsHeaderBytes: 100_000_000,
    safetensorsTensors: 1_000_000,
    /** Tensors of one model that are compared; the largest published ones have less than half as many. */
    comparedTensors: 250_000,
    /** Fields of an ONNX file that are walked, nodes, and the longest name. */
    onnxFields: 20_000_000,
    onnxNodes: 2_000_000,
    onnxTextBytes: 64 * 1024,
    /** Names of an ONNX file, all together. */
    onnxTextsBytes: 64 * 1024 * 1024,
    /** Values of an ONNX file stored one by one, and bytes of all that have to be taken over into memory. */
    onnxPieces: 1_000_000,
    onnxTypedBytes: 64 * 1024 * 1024,
    /** Scales of one quantised ONNX tensor. */
    onnxScales: 1_000_000,
    /** What bitsandbytes writes about one quantised tensor. */
    quantStateBytes: 64 * 1024,
    /** Header of a GGUF file, its metadata entries, and values of one array and bytes of one text in it. */
    ggufHeaderBytes: 50 * 1024 * 1024,
    ggufPairs: 100_000,
    ggufArray: 1_000_000,
    ggufTextBytes: 10 * 1024 * 1024,
    /** Entries of a PyTorch archive, its directory, the pickle that describes it, and how deep that is nested. */
    zipEntries: 1_000_000,
    zipDirectoryBytes: 128 * 1024 * 1024,
    pickleBytes: 64 * 1024 * 1024,
    pickleDepth: 1_000,
    pickleOperations: 2_000_000,
    pickleStack: 100_000,
    /** Values of a pickle that are walked to find its tensors. */
    pickleValues: 1_000_000,
    /** A plan or a part of a comparison of weights. */
    weightsDocumentBytes: 256 * 1024 * 1024,
    /** Tensor bytes that a screen of a model of the size of 7B reads, and of any larger one whose layers allow it. */
    smallScreenTensorBytes: 4 * 1024 * 1024,
    screenTensorBytes: 10 * 1024 * 1024,
    /** One entry of a registry of fingerprints, and how many are read. */
    fingerprintBytes: 4 * 1024 * 1024,
    fingerprints: 10_000,
    quoteLength: 200,
    locationsPerComponent: 3,
    commentCharacters: 65_536,
    /** Summary of a check run. */
    checkRunCharacters: 65_535,
    summaryBytes: 1024 * 1024,
    /** Workflow commands of one kind that GitHub shows for a step. */
    annotationsPerStep: 10,
    artifactBytes: 16 * 1024 * 1024,
    /** What the document inside a verdict artifact may grow to when it is unpacked. */
    artifactUnpackedBytes: 32 * 1024 * 1024,
    /** Values nested inside each other in that document. */
    artifactDepth: 64,
    /** Declarations judged in one step of a workflow. */
    declarationsPerRun: 50,
    /** Annotations that one request to a check run may carry. */
    annotationsPerRequest: 50,
    /** Annotations of a check run in all: ten requests. */
    annotationsPerCheckRun: 500,
    /** Line comments of one review. */
    suggestionsPerReview: 20,
    /** A file of attestations; GitHub takes predicates up to 16 MB, in base64 a third more. */
    attestationBytes: 64 * 1024 * 1024,
};


/***/ })

}}})
