(__chunk_url__ => {"use strict"; return {id: 9654, ids: [9654], modules: {

/***/ 7273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/** Help is English in every language setting, like flag names and rule ids. */
const GENERAL = `sovereignty-check: makes sovereignty claims of AI models checkable

Usage
  sovereignty check [PATH]                    judge a repository; needs no manifest to be useful
  sovereignty init [PATH]                     draft sovereignty.json from the evidence
  sovereignty fix [PATH]                      apply the changes that findings carry
  sovereignty explain RULE|REQUIREMENT|LEVEL  what it means, where it is from, what resolves it
  sovereignty catalog [WORD…]                 what the tool knows of others, with sources
  sovereignty badge [PATH]                    write an SVG badge and a shields.io endpoint file
  sovereignty report [PATH]                   write a self-contained HTML report
  sovereignty export sarif|cyclonedx [PATH]   write the verdict in somebody else's format
  sovereignty verify BUNDLE                   who made a signed verdict, and over which commit
  sovereignty weights compare A B             were two models trained independently
  sovereignty weights plan | run | merge      the same, shared by several machines
  sovereignty weights fingerprint MODEL       write a registry entry of a model's weights
  sovereignty weights scan MODEL              find its weights among those of a registry

  sovereignty COMMAND --help                  flags of one command (-h)
  sovereignty --version                       name and version of the tool (-V)

PATH is a folder, by default the working folder; or [github:]owner/repo[@ref] on GitHub, where ref is a branch, tag, commit or
refs/pull/7/head, also as an address pasted from a browser; or hf:[datasets/|spaces/]org/name[@rev] on the Hugging Face hub, where
rev is a branch, tag, commit or refs/pr/1, also pasted. A folder that exists comes before a repository of its name. fix takes a
folder only.

Exit codes
  0  the claim holds under the policy      2  bad usage or invalid manifest
  1  findings at or above --fail-on        3  the tool or the network failed

Nothing of the repository is executed, and nothing leaves this machine unless PATH, or a model whose weights are compared, is on
GitHub, on the hub or a web address, or --online is given; then only that place is asked. On GitHub GITHUB_TOKEN or GH_TOKEN opens
private repositories and raises the limit of 60 requests an hour, of which a check takes two to four, and up to 40 more where a
repository keeps files out of its archives; GITHUB_SERVER_URL and GITHUB_API_URL name an Enterprise server. On the hub HF_TOKEN,
or the token that \`hf auth login\` keeps (HF_HUB_DISABLE_IMPLICIT_TOKEN=1 leaves it alone), opens gated and private repositories;
HF_ENDPOINT names another hub; with HF_HUB_OFFLINE=1 only commits that were read before are judged. What was read there, and the
tool's own compiled code, is kept under SOVEREIGNTY_CACHE (default ~/.cache/sovereignty-check; empty keeps nothing).
`;
const COMMON = `  --framework ID      t-class-2.0 (default), msit-2026, or the path of a framework file
  --owner NAME        who declares, when neither the manifest nor a git remote says
`;
const MANIFEST = `  --manifest FILE     path of the manifest inside PATH (default sovereignty.json)
`;
const REVISION = `  --revision REV      judge this revision of a git repository, without checkout
`;
const LANGUAGE = `  --lang en|ko        language of the output (default en)
`;
const POLICY = `  --policy FILE       policy of an organisation: what it demands besides the scale; only tightens
`;
const SHARED = `${MANIFEST}${COMMON}${POLICY}${REVISION}${LANGUAGE}`;
const COMMANDS = {
    check: `sovereignty check [PATH]

Collects evidence from the files, compares it with the declaration, and says what is supported, what is contradicted
and what is unproven, with file and line.

  -f, --format FORMAT text (default), json (the verdict document), markdown, sarif or html
  --fail-on WHEN      exit with 1 when the claim is contradicted (default) or unverified, or never
  --base REV          compare with this revision: only what was added since can fail
  -o, --output FILE   write there instead of standard output (-)
  -v, --verbose       show every requirement, every part, and the files that were not read
  --registry PATH     screen the weights against fingerprints (a file or a folder; may be repeated), beside those of the
                      repository's .sovereignty/fingerprints/. Without either no weights are read
  --confirm ID=PATH   where the weights of a fingerprint are (hf:org/name[@rev] or a path), for reading full rows of what it
                      finds. Without it the place that the fingerprint names, on the hub only with --online
  --online            reach the hub for that, and ask GitHub's dependency graph what the files do not show: a hint on standard
                      error, never judged
  --repo OWNER/NAME   with --online: the repository on GitHub, when the git remote does not say
${SHARED}`,
    init: `sovereignty init [PATH]

Drafts a manifest from the evidence: the parts the files show, and no level above what they support.

  -o, --output FILE   where to write (default PATH/sovereignty.json, of a remote PATH ./sovereignty.json, - for standard output)
  --force             replace an existing manifest
${MANIFEST}${COMMON}${REVISION}${LANGUAGE}`,
    fix: `sovereignty fix [PATH]

Applies the changes that findings carry to the manifest: undeclared parts are added, mistyped words corrected, a
contradicted claim is lowered to what nothing contradicts. A second run changes nothing.

  --dry-run           print the changed manifest instead of writing it
${MANIFEST}${COMMON}`,
    explain: `sovereignty explain RULE|REQUIREMENT|LEVEL

Says what claim/contradicted, T4-INIT or T4-2 means, where it comes from, and what resolves it.

  --framework ID      look in this framework only (default: in all that ship with the tool)
${LANGUAGE}`,
    catalog: `sovereignty catalog [WORD…]

Searches the families, models, owners, closed services, licences, tokenizers and data sets that the tool knows, by id, name,
alias, supplier, family and country. Every figure stands with its source; what has none is said to be not traced. Without a
word it counts them.

  -f, --format text|json   (default text; json gives every match in full)
  -o, --output FILE        write there instead of standard output
  --lang en|ko             language of the text (default en)
`,
    badge: `sovereignty badge [PATH]

Writes an SVG badge and a shields.io endpoint file beside it: claimed level, state of the evidence, date.

  -o, --output FILE   path of the SVG (default PATH/sovereignty-badge.svg, of a remote PATH ./sovereignty-badge.svg)
${SHARED}`,
    report: `sovereignty report [PATH]

Writes one self-contained HTML page.

  -o, --output FILE   where to write (default sovereignty-report.html, - for standard output)
${SHARED}`,
    export: `sovereignty export sarif|cyclonedx [PATH]

Writes SARIF 2.1.0 for code scanning, or a CycloneDX 1.6 ML-BOM.

  -o, --output FILE   write there instead of standard output (-)
${SHARED}`,
    verify: `sovereignty verify BUNDLE

Verifies a downloaded attestation of a verdict (a Sigstore bundle, or several, one a line): signature, authority and log,
that its statement is a verdict of this tool, and who signed. Offline: the trusted root of Sigstore's public instance is
built in. Exit code 0 when an attestation holds, 1 when none does.

  --repo OWNER/NAME        whose workflow must have signed (default: the repository that the verdict is about)
  --signer-workflow PATH   the workflow, as OWNER/NAME/.github/workflows/FILE, optionally with @REF
  --commit SHA             the commit that must have been judged, in full
  --verdict FILE           the verdict file that must be the attested one
  --trusted-root FILE      trust this root instead, such as \`gh attestation trusted-root\` prints
  --online                 fetch Sigstore's present root (TUF)
  --tuf-mirror URL         with --online: another update repository, begun from --tuf-root FILE
  --tuf-root FILE          the root.json to begin from
  -f, --format text|json   (default text)
  -o, --output FILE        write there instead of standard output
  --lang en|ko             language of the text (default en)
`,
    weights: `sovereignty weights compare A B [--also C]…
sovereignty weights plan A B
sovereignty weights run --plan FILE --part i/n [A B]
sovereignty weights merge --plan FILE PART…
sovereignty weights fingerprint MODEL
sovereignty weights scan MODEL --registry PATH

compare tells whether two models were trained independently, with a bound on the probability of a false alarm. A, B and
MODEL are each a file (safetensors, PyTorch, GGUF, ONNX), an index of shards, a folder that holds one, or on the hub
hf:org/model[@rev][/path], or the https address of a file or an index. Of remote models only ranges are read. Exit code 0
whatever the verdict is.

plan, run and merge do the same on several machines: plan lists units of work, run does those of part i of n, merge puts the
parts together to what compare says, to the last bit. run goes on where an interrupted run ended when --output is the same;
A and B are given again where the models lie in another place. merge refuses parts that are missing, of another plan, or that
disagree.

fingerprint writes a registry entry of about 40 KB: sketches of 16 hidden units a layer, shapes, hashes that are known.
The same model gives the same bytes. scan tests a model against such entries, pays for every hypothesis, and says for each
component what was found, or how small a kinship would have been seen.

  --also C                 compare: a further model that A may come from, any number of times; tells the nearest, what lies
                           behind it, and the shares of a merge
  --svg FILE               compare, merge: write layers beside layers as a picture
  -f, --format text|json   compare, scan, merge (default text, of merge json; json follows schemas/weights-*.schema.json)
  -o, --output FILE        write there instead of standard output
  --lang en|ko             compare, scan, merge: language of the text (default en)
  --read all|tests         compare, plan: every number of tensors that lie side by side (default of models on this machine), or
                           only what the tests need
  --threads N              compare, run: threads that read (default one a processor, at most 4)
  --progress               compare, run: say on standard error how far it is, also where that is no terminal
  --parts N                plan: how many parts are wanted (default by the size; any number gives the same result)
  --plan FILE              run, merge: what weights plan wrote
  --part i/n               run: which part
  --partial                merge: put parts together to a larger part

fingerprint
  --id ORG/NAME            what the entry is called (default MODEL)
  --revision REV           --supplier NAME   --license SPDX   --released YYYY-MM-DD
  --lineage ID             what it was made from by its publisher's word; may be repeated, nearest first
  --weights PLACE          where the weights are, for check to read full rows: hf:org/name@rev, or a path beside the entry
  --hash                   read the whole model for the SHA-256 of files and tensors
  --norms                  norm vectors also where they exceed 4 or 10 MiB of tensor bytes

scan
  --registry PATH          a fingerprint or a folder of them; may be repeated. MODEL may be a fingerprint too
  --id ORG/NAME            id of MODEL, whose own entry is left out
  --confirm ID=PATH        when ID is found, compare full rows with its weights at PATH; may be repeated
  --fail-on WHEN           exit with 1 when derived weights are found, or any shared-origin; default never
`,
};
/** Help of one command, or of all. */
function helpText(command) {
    return command !== null && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : GENERAL;
}


/***/ })

}}})
