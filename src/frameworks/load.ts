import type { Framework } from '../types/framework.js'
import msit from './data/msit-2026.json' with { type: 'json' }
import tclass from './data/t-class-2.0.json' with { type: 'json' }

const BUILT_IN: Readonly<Record<string, Framework>> = {
  't-class-2.0': tclass as Framework,
  'msit-2026': msit as Framework,
}

export const DEFAULT_FRAMEWORK = 't-class-2.0'

/** Ids of the frameworks that ship with the tool. */
export function builtInFrameworks(): readonly string[] {
  return Object.keys(BUILT_IN)
}

/** A framework that ships with the tool, `null` when the id names none. */
export function builtInFramework(id: string): Framework | null {
  return Object.hasOwn(BUILT_IN, id) ? BUILT_IN[id]! : null
}
