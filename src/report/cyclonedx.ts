import { parsePurl, tryBuildPurl } from '../purl/index.js'
import type { Component } from '../types/component.js'
import type { Verdict } from '../types/verdict.js'
import { dutyProperties, licenseEvidence, licensesOf, properties } from './cyclonedx-license.js'

/** CycloneDX component types of our kinds (https://cyclonedx.org/docs/1.6/json/#components_items_type). */
const TYPES: Readonly<Record<Component['kind'], string>> = {
  model: 'machine-learning-model',
  dataset: 'data',
  library: 'library',
  service: 'application',
  code: 'library',
  tokenizer: 'file',
  image: 'container',
}

const CONFIDENCE: Readonly<Record<string, number>> = { A: 1, B: 0.9, C: 0.7, D: 0.5, E: 0.3 }

/**
 * CycloneDX 1.6 with `declarations`: the claim, and for each requirement whether it is met, with the evidence for and
 * against it. What our own reader of bills of materials knows of a part comes back as it was.
 */
export function renderCycloneDx(verdict: Verdict, now: Date): string {
  const components = verdict.components.filter((component) => component.kind !== 'service')
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
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function componentProperties(component: Component) {
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
  ]
}

/** The purl with its version. A range is none, and the version member states it as written. */
function versioned({ purl, version }: Component): string {
  const parts = parsePurl(purl)
  const exact = version !== null && /^[\w.+!:-]+$/.test(version)
  return parts === null || !exact ? purl : (tryBuildPurl({ ...parts, version }) ?? purl)
}

function evidenceOf({ locations, license }: Component) {
  const licenses = licenseEvidence(license.detections)
  if (locations.length === 0 && licenses.length === 0) return {}
  return {
    evidence: {
      ...(locations.length === 0
        ? {}
        : { occurrences: locations.map(({ path, startLine }) => ({ location: path, line: startLine })) }),
      ...(licenses.length === 0 ? {} : { licenses }),
    },
  }
}

function declarations(verdict: Verdict) {
  const assessor = { 'bom-ref': 'assessor', thirdParty: false, organization: { name: verdict.tool.name } }
  const evidence = verdict.requirements.flatMap((requirement) =>
    requirement.locations.map((location, index) => ({
      'bom-ref': `evidence-${requirement.id}-${index + 1}`,
      propertyName: requirement.id,
      description: `${location.path}:${location.startLine} ${location.quote}`,
    })),
  )
  const claims = verdict.requirements.map((requirement) => {
    const refs = requirement.locations.map((_, index) => `evidence-${requirement.id}-${index + 1}`)
    return {
      'bom-ref': `claim-${requirement.id}`,
      target: 'subject',
      predicate: requirement.id,
      reasoning: requirement.reasons.join(' '),
      ...(requirement.result === 'contradicted' ? { counterEvidence: refs } : { evidence: refs }),
    }
  })
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
  }
}

function confidence(verdict: Verdict, result: string): number {
  if (result === 'unverified') return 0
  const strengths = verdict.components.map((component) =>
    component.strength === null ? 0 : (CONFIDENCE[component.strength] ?? 0),
  )
  return result === 'contradicted' ? Math.max(0.5, ...strengths) : 0.9
}
