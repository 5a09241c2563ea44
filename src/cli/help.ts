/** Help is English in every language setting, like flag names and rule ids. */
const GENERAL = `sovereignty-check: makes sovereignty claims of AI models checkable

Usage
  sovereignty check [PATH]                 judge a repository; needs no manifest to be useful
  sovereignty init [PATH]                  draft sovereignty.json from the evidence
  sovereignty fix [PATH]                   apply the fixes that findings carry
  sovereignty explain RULE|REQUIREMENT|LEVEL
  sovereignty badge [PATH]                 write badge.svg and badge.json
  sovereignty report [PATH]                write a self-contained HTML report
  sovereignty export sarif|cyclonedx [PATH]
  sovereignty weights compare A B          were two models trained independently

  sovereignty COMMAND --help               flags of one command

Exit codes
  0  the claim holds under the policy      2  bad usage or invalid manifest
  1  findings at or above --fail-on        3  the tool or the network failed

Nothing leaves this machine, and nothing of the repository is executed.
`

const SHARED = `  --manifest FILE     path of the manifest inside PATH (default sovereignty.json)
  --framework ID      t-class-2.0 (default), msit-2026, or a framework file
  --owner NAME        who declares, when neither the manifest nor a git remote says
  --revision REV      judge this revision of a local git repository, without checkout
  --lang en|ko        language of the report (default en)
`

const COMMANDS: Readonly<Record<string, string>> = {
  check: `sovereignty check [PATH]

  -f, --format text|json|markdown|sarif|html   (default text; json is the verdict document)
  --fail-on contradicted|unverified|never      (default contradicted)
  --base REV          compare with this revision: only what was added can fail
  -o, --output FILE   write there instead of standard output
  -v, --verbose       show everything
${SHARED}`,
  init: `sovereignty init [PATH]

Drafts a manifest from the evidence: components with what the files show, no level above what is supported.

  -o, --output FILE   where to write (default PATH/sovereignty.json, - for standard output)
  --force             overwrite an existing manifest
${SHARED}`,
  fix: `sovereignty fix [PATH]

Applies the patches of findings about undeclared parts to the manifest. The claimed level is left to you.

  --dry-run           print the patched manifest instead of writing it
${SHARED}`,
  explain: `sovereignty explain RULE|REQUIREMENT|LEVEL

  --framework ID, --lang en|ko
`,
  badge: `sovereignty badge [PATH]

Writes an SVG badge and a shields.io endpoint file: claimed level, state of the evidence, date.

  -o, --output FILE   path of the SVG (default PATH/sovereignty-badge.svg); the JSON stands beside it
${SHARED}`,
  report: `sovereignty report [PATH]

  -o, --output FILE   (default sovereignty-report.html)
${SHARED}`,
  export: `sovereignty export sarif|cyclonedx [PATH]

  -o, --output FILE   write there instead of standard output
${SHARED}`,
  weights: `sovereignty weights compare A B

Tells whether two models were trained independently, with a bound on the probability of a false alarm. A and B are each a
.safetensors file, a .safetensors.index.json, or a folder that holds one. Exit code 0 whatever the verdict is.

  -f, --format text|json   (default text; json follows schemas/weights-comparison.schema.json)
  -o, --output FILE        write there instead of standard output
  --lang en|ko             language of the text (default en)
`,
}

/** Help of one command, or of all. */
export function helpText(command: string | null): string {
  return command === null ? GENERAL : (COMMANDS[command] ?? GENERAL)
}
