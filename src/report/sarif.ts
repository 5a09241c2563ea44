import type { Location } from '../types/location.js'
import type { Finding, Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { fingerprint } from './fingerprint.js'
import { type SarifRule, sarifRule } from './sarif-rule.js'
import { plainMarkup } from './sentence.js'
import { manifestName, orderedFindings } from './view.js'
import { visible } from './visible.js'
import { Words } from './words.js'

export interface SarifOptions {
  readonly language: Language
  /** Page of the project, shown beside the tool's name. */
  readonly informationUri?: string
}

/** What GitHub code scanning takes; beyond it an upload is refused. */
const MOST_RESULTS = 25_000
const MOST_LOCATIONS = 1_000
/** Notifications are not shown, only kept: enough to see the kind of files left out. */
const MOST_NOTIFICATIONS = 200

/** SARIF 2.1.0 for code scanning, a run (and thereby a category) each verdict. Ends with a line feed. */
export function renderSarif(verdict: Verdict | readonly Verdict[], options: SarifOptions): string {
  const verdicts: readonly Verdict[] = 'findings' in verdict ? [verdict] : verdict
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: verdicts.map((one) => runOf(one, options)),
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function runOf(verdict: Verdict, options: SarifOptions): object {
  const words = new Words(options.language, plainMarkup)
  const findings = orderedFindings(verdict).slice(0, MOST_RESULTS)
  const rules = rulesOf(findings, words)
  const index = new Map([...rules.keys()].map((rule, position) => [rule, position]))
  const seen = new Map<string, number>()
  const results = findings.map((finding) => {
    const hash = fingerprint(finding)
    const occurrence = (seen.get(hash) ?? 0) + 1
    seen.set(hash, occurrence)
    return result(finding, index.get(finding.rule)!, `${hash}:${occurrence}`, verdict, words)
  })
  const { tool, subject, framework } = verdict
  return {
    tool: {
      driver: {
        name: visible(tool.name, 100),
        version: visible(tool.version, 40),
        semanticVersion: visible(tool.version, 40),
        ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
        rules: [...rules.values()],
      },
    },
    automationDetails: { id: `sovereignty-check/${manifestName(verdict).replaceAll('/', '-')}` },
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
            message: { text: plain(visible(reason, 400)) },
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
  }
}

/** One entry a rule, with the gravest level it occurs at. Findings come gravest first. */
function rulesOf(findings: readonly Finding[], words: Words): Map<string, SarifRule> {
  const rules = new Map<string, SarifRule>()
  for (const finding of findings) {
    if (!rules.has(finding.rule)) rules.set(finding.rule, sarifRule(finding.rule, finding.severity, words))
  }
  return rules
}

function result(finding: Finding, ruleIndex: number, hash: string, verdict: Verdict, words: Words): object {
  const [first, ...others] = finding.locations
  const help = finding.help === undefined ? '' : `\n→ ${words.message(finding.help, finding.help.key)}`
  // Code scanning shows no result without a place: the manifest is where the answer belongs, even before it exists.
  const place = first === undefined ? emptyPlace(manifestName(verdict)) : physical(first)
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
            message: { text: plain(visible(location.quote, 200)) },
          })),
        }),
    partialFingerprints: { primaryLocationLineHash: hash },
    properties: {
      ...(finding.requirement === undefined ? {} : { requirement: finding.requirement }),
      ...(finding.component === undefined ? {} : { component: finding.component }),
    },
  }
}

function physical(location: Location): object {
  return {
    artifactLocation: artifact(location.path),
    region: {
      startLine: location.startLine,
      startColumn: location.startColumn,
      endLine: location.endLine,
      // Ours is the last character, SARIF's the one after it.
      endColumn: location.endColumn + 1,
      ...(location.quote === '' ? {} : { snippet: { text: visible(location.quote, 200) } }),
    },
  }
}

function emptyPlace(path: string): object {
  return { artifactLocation: artifact(path), region: { startLine: 1 } }
}

function artifact(path: string): object {
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(visible(part)))
    .join('/')
  return { uri, uriBaseId: '%SRCROOT%' }
}

/** SARIF gives brackets in plain messages the meaning of links. */
function plain(text: string): string {
  return text.replace(/[[\]\\]/g, (mark) => `\\${mark}`)
}
