import { expect } from '@jest/globals'
import { type CheckOptions, check } from '../../src/check.js'
import validators from '../../src/generated/validators.cjs'
import { openMemory } from '../../src/source/memory.js'
import type { Component } from '../../src/types/component.js'
import type { RequirementResult, Verdict } from '../../src/types/verdict.js'
import type { ComponentKind } from '../../src/types/vocabulary.js'

export type Files = Readonly<Record<string, string | Uint8Array>>

export const NOW = new Date('2026-11-23T00:00:00Z')

export interface AuditOptions extends Partial<CheckOptions> {
  /** Address of the git remote, as `git remote get-url` prints it. */
  readonly remote?: string
}

/** Checks these files as one repository. Every verdict of these tests must be a valid document. */
export async function audit(files: Files, { remote, ...options }: AuditOptions = {}): Promise<Verdict> {
  const source = openMemory(files, { name: 'model', remote: remote ?? null })
  const verdict = await check(source, { clock: () => NOW, toolVersion: '0.0.0', ...options })
  // As a reader of the JSON sees it: without members that are undefined.
  const document: unknown = JSON.parse(JSON.stringify(verdict))
  expect([validators.verdict(document), validators.verdict.errors]).toEqual([true, null])
  return verdict
}

/** The component of this name, of this kind when a kind is given. */
export function part(verdict: Verdict, name: string, kind?: ComponentKind): Component | undefined {
  return verdict.components.find(
    (one) => one.name.toLowerCase() === name.toLowerCase() && (kind === undefined || one.kind === kind),
  )
}

export function requirement(verdict: Verdict, id: string): RequirementResult {
  const found = verdict.requirements.find((one) => one.id === id)
  if (found === undefined) throw new Error(`the verdict has no ${id}`)
  return found
}

export function resultOf(verdict: Verdict, id: string): string {
  return requirement(verdict, id).result
}

/** Names of models whose weights the tool counts as somebody else's: those that contradict T4-INIT. */
export function borrowed(verdict: Verdict): readonly string[] {
  return requirement(verdict, 'T4-INIT').messages.flatMap(({ key, parameters }) =>
    key.startsWith('reason.third-party-weights') ? [String(parameters['name'])] : [],
  )
}

/** Components that bear on the level and are not the declarer's own, libraries left out. */
export function others(verdict: Verdict): readonly string[] {
  return verdict.components
    .filter(
      (one) =>
        one.owner !== 'self' &&
        (one.scope === 'product' || one.scope === 'training') &&
        one.kind !== 'library' &&
        one.kind !== 'image',
    )
    .map((one) => one.name)
}

/** A git-lfs pointer, as it stands in the tree in place of the bytes. */
export function lfsPointer(size: number, oid = 'a'.repeat(64)): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`
}
