import type { Location } from '../../src/types/location.js'
import type { Finding, Verdict } from '../../src/types/verdict.js'
import type { Conclusion } from '../../src/types/vocabulary.js'

const LEVELS = ['T0', 'T1', 'T2', 'T3', 'T4-1', 'T4-2', 'T5', 'T6']

export function place(path: string, line: number, quote: string): Location {
  return { path, startLine: line, startColumn: 5, endLine: line, endColumn: 4 + quote.length, quote }
}

export function finding(overrides: Partial<Finding> & Pick<Finding, 'rule' | 'severity'>): Finding {
  return {
    message: `${overrides.rule} at ${overrides.locations?.[0]?.path ?? 'no place'}`,
    key: 'test.finding',
    parameters: {},
    locations: [],
    ...overrides,
  }
}

/** The finding a contradicted claim carries, on the claim's own line. */
export const contradiction = finding({
  rule: 'claim/contradicted',
  severity: 'error',
  requirement: 'T4-INIT',
  message: 'T5 is claimed; the vision encoder keeps weights of Qwen/Qwen2.5-VL-32B-Instruct',
  locations: [
    place('sovereignty.json', 12, '"level": "T5"'),
    place('config.json', 41, '"model_type": "qwen2_5_vl"'),
  ],
})

export const openClaim = finding({
  rule: 'claim/unverified',
  severity: 'warning',
  message: 'T4-2 is claimed; T4-INIT is not supported',
  locations: [place('sovereignty.json', 12, '"level": "T4-2"')],
})

export const undeclaredModel = finding({
  rule: 'component/undeclared',
  severity: 'error',
  component: 'pkg:huggingface/google/siglip-so400m-patch14-384',
  locations: [
    place('model/vision.py', 8, 'SiglipVisionModel.from_pretrained("google/siglip-so400m-patch14-384")'),
  ],
})

export const manifestProblem = finding({
  rule: 'manifest/schema',
  severity: 'error',
  message: 'claim.level is "T9"; it takes T0, T1, T2, T3, T4-1, T4-2, T5 or T6',
  locations: [place('sovereignty.json', 12, '"level": "T9"')],
})

export interface VerdictOptions {
  readonly claim?: string | null
  readonly supported?: string
  readonly ceiling?: string
  readonly findings?: readonly Finding[]
  readonly manifest?: string | null
}

/** A verdict of that conclusion on the scale of T-Class. */
export function verdict(conclusion: Conclusion, options: VerdictOptions = {}): Verdict {
  const silent = conclusion === 'undeclared' || conclusion === 'invalid'
  const claim = options.claim === undefined ? (silent ? null : 'T4-2') : options.claim
  const manifest = options.manifest === undefined ? 'sovereignty.json' : options.manifest
  return {
    schemaVersion: '1.0.0',
    tool: { name: 'sovereignty-check', version: '0.0.0-test' },
    subject: {
      name: 'model',
      supplier: 'Acme',
      country: 'KR',
      repository: 'https://github.com/acme/model',
      revision: null,
      ownerSource: 'manifest',
      manifest: conclusion === 'undeclared' ? null : manifest,
    },
    framework: {
      id: 't-class-2.0',
      name: 'T-Class',
      version: '2.0',
      revision: 'ba7981a',
      levels: LEVELS.map((id) => ({ id, title: id })),
    },
    claim:
      claim === null
        ? null
        : {
            level: claim,
            perspective: 'producer',
            statement: null,
            location: manifest === null ? null : place(manifest, 12, `"level": "${claim}"`),
          },
    level: {
      supported: options.supported ?? (conclusion === 'supported' ? 'T4-2' : 'T2'),
      ceiling: options.ceiling ?? (conclusion === 'contradicted' ? 'T2' : 'T4-2'),
    },
    conclusion,
    requirements: [],
    components: [],
    levels: [],
    findings: options.findings ?? [],
    coverage: { filesListed: 10, filesRead: 8, bytesRead: 4096, skipped: [] },
    elapsedMs: 12,
  }
}
