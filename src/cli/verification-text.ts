import type { Predicate } from '../attestation/predicate.js'
import type { Signer } from '../attestation/signer.js'
import type { Trust } from '../attestation/trusted-root.js'
import type { Verification } from '../attestation/verify.js'
import { text } from '../messages/index.js'
import { headline } from '../report/headline.js'
import { plainMarkup } from '../report/sentence.js'
import { visible } from '../report/visible.js'
import { Words } from '../report/words.js'
import type { Language } from '../types/vocabulary.js'

const MAX_WORDS = 400

/** What was found of each attestation, one paragraph each, for people. */
export function describeVerifications(
  verifications: readonly Verification[],
  skipped: readonly (string | null)[],
  language: Language,
): string {
  const paragraphs = verifications.map((one) => describe(one, language).join('\n'))
  if (skipped.length > 0) {
    const types = [...new Set(skipped)].map((type) => shown(type)).join(', ')
    paragraphs.push(text('attestation.skipped', { count: skipped.length, types }, language))
  }
  return `${paragraphs.join('\n\n')}\n`
}

function describe(verification: Verification, language: Language): readonly string[] {
  const say = (key: string, parameters: Readonly<Record<string, string | null>> = {}) => {
    const safe = Object.entries(parameters).map(([name, value]) => [name, shown(value)] as const)
    return text(key, Object.fromEntries(safe), language)
  }
  if (!verification.ok) {
    const { refusal, signer } = verification
    const lines = [text('attestation.refused', { reason: say(refusal.key, refusal.parameters) }, language)]
    if (signer !== null) lines.push(say('attestation.signedBy', { identity: signer.identity }))
    return lines
  }
  const { predicate, signer, trust } = verification
  const { subject, verdict, policy } = predicate
  const folder =
    subject.path === ''
      ? say('attestation.wholeRepository')
      : say('attestation.folder', { path: subject.path })
  const foreign = signer.repository?.toLowerCase() !== subject.repository.toLowerCase()
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
      headline: headline(verdict, new Words(language, plainMarkup)),
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
  ]
}

function trustLine(
  { source }: Trust,
  say: (key: string, parameters: Readonly<Record<string, string>>) => string,
): string {
  switch (source.kind) {
    case 'built-in':
      return say('attestation.trust.built-in', { date: source.date })
    case 'file':
      return say('attestation.trust.file', { path: source.path })
    case 'online':
      return say('attestation.trust.online', { mirror: source.mirror })
  }
}

function shown(value: string | null): string {
  return value === null ? '–' : visible(value, MAX_WORDS)
}

interface VerifiedJson {
  readonly verified: true
  readonly signer: Signer
  readonly trustedRoot: Trust['source']
  readonly predicate: Predicate
}

interface RefusedJson {
  readonly verified: false
  readonly reason: string
  readonly message: string
  readonly signer: Signer | null
}

/** The same for programs: whether any holds, and each with its signer and predicate, or why not. */
export function verificationsJson(verifications: readonly Verification[]): {
  readonly verified: boolean
  readonly attestations: readonly (VerifiedJson | RefusedJson)[]
} {
  const attestations = verifications.map((one): VerifiedJson | RefusedJson =>
    one.ok
      ? { verified: true, signer: one.signer, trustedRoot: one.trust.source, predicate: one.predicate }
      : {
          verified: false,
          reason: one.refusal.key,
          message: text(one.refusal.key, one.refusal.parameters, 'en'),
          signer: one.signer,
        },
  )
  return { verified: verifications.some(({ ok }) => ok), attestations }
}
