import type { Component } from '../types/component.js'
import type { Location } from '../types/location.js'
import type { Message } from '../types/message.js'
import type { AppliedPolicy } from '../types/policy.js'
import type {
  Finding,
  FoundLicense,
  HostedAt,
  RequirementResult,
  UnresolvedReference,
  Verdict,
} from '../types/verdict.js'

/**
 * The verdict document with its keys in the order of `types/verdict.ts`, whatever order they were set in, so that two
 * equal verdicts are equal byte by byte. Parameters of messages are sorted by name. Ends with a line feed.
 */
export function renderJson(verdict: Verdict): string {
  return `${JSON.stringify(ordered(verdict), null, 2)}\n`
}

function ordered(verdict: Verdict): Verdict {
  const { tool, subject, framework, claim, level, coverage } = verdict
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
    claim:
      claim === null
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
  }
}

function appliedPolicy({ organisation, failOn, demands }: AppliedPolicy): AppliedPolicy {
  return {
    organisation: organisation === null ? null : { source: organisation.source, sha256: organisation.sha256 },
    failOn,
    demands: demands.map(({ id, value, source }) => ({ id, value, source })),
  }
}

function requirement(one: RequirementResult): RequirementResult {
  return {
    id: one.id,
    result: one.result,
    reasons: one.reasons,
    messages: one.messages.map(message),
    locations: one.locations.map(place),
  }
}

function component(one: Component): Component {
  const { license } = one
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
  }
}

function finding(one: Finding): Finding {
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
  }
}

function message(one: Message): Message {
  return { key: one.key, parameters: sorted(one.parameters) }
}

function foundLicense(one: FoundLicense): FoundLicense {
  return {
    id: one.id,
    match: one.match,
    raw: one.raw,
    source: one.source,
    appliesTo: one.appliesTo,
    reach: { folder: one.reach.folder, except: one.reach.except },
    addedWords: one.addedWords,
    location: place(one.location),
  }
}

function unresolved(one: UnresolvedReference): UnresolvedReference {
  return {
    status: one.status,
    target: one.target,
    expression: one.expression,
    via: one.via,
    strength: one.strength,
    scope: one.scope,
    locations: one.locations.map(place),
    places: one.places,
  }
}

function host(one: HostedAt): HostedAt {
  return {
    url: one.url,
    strength: one.strength,
    scope: one.scope,
    locations: one.locations.map(place),
    places: one.places,
  }
}

function place(one: Location): Location {
  return {
    path: one.path,
    startLine: one.startLine,
    startColumn: one.startColumn,
    endLine: one.endLine,
    endColumn: one.endColumn,
    quote: one.quote,
  }
}

function sorted(parameters: Message['parameters']): Message['parameters'] {
  return Object.fromEntries(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)))
}
