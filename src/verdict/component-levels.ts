import { evaluate } from '../frameworks/evaluate.js'
import { thirdPartyWeights, type View } from '../frameworks/view.js'
import type { Row } from '../reconcile/row.js'
import type { Framework } from '../types/framework.js'
import type { ComponentLevel } from '../types/verdict.js'
import type { Role } from '../types/vocabulary.js'

/**
 * The interval of each weight component by itself: the same evaluation over a view in which the other weight
 * components are left out. The declarer's own backbone appears whenever the borrowed parts are not the backbone, so
 * that what is own is shown beside what is not.
 */
export function componentLevels(
  framework: Framework,
  view: View,
  shares: ReadonlyMap<Role, number>,
  now: Date,
): readonly ComponentLevel[] {
  const borrowed = thirdPartyWeights(view)
  const own = view.rows.filter(
    (row) =>
      row.declaration !== null &&
      row.component.kind === 'model' &&
      row.component.owner === 'self' &&
      (row.component.scope === 'product' || row.component.scope === 'training'),
  )
  const out: ComponentLevel[] = []
  const backboneBorrowed = borrowed.some((row) => isBackbone(row))
  const hasModel = view.facts.some(
    (fact) =>
      fact.kind === 'model-config' ||
      fact.kind === 'weights' ||
      fact.kind === 'initialisation' ||
      fact.kind === 'model-code',
  )
  if (!backboneBorrowed && !own.some(isBackbone) && hasModel) {
    out.push({
      component: 'self:backbone',
      name: view.manifest?.subject.name ?? 'backbone',
      role: 'backbone',
      ...intervalOf(framework, without(view, borrowed, null), now),
      parameterShare: shares.get('backbone') ?? null,
    })
  }
  for (const row of [...own, ...borrowed]) {
    out.push({
      component: row.component.purl,
      name: row.declaration?.name ?? row.component.name,
      role: row.component.role,
      ...intervalOf(framework, without(view, borrowed, row), now),
      parameterShare: shares.get(row.component.role ?? 'backbone') ?? null,
    })
  }
  // Tensors of roles that nobody declares and nothing traces to others are the declarer's own, and shown as such.
  const told = new Set(out.map((one) => one.role ?? 'backbone'))
  for (const [role, share] of shares) {
    if (told.has(role)) continue
    out.push({
      component: `self:${role}`,
      name: role,
      role,
      ...intervalOf(framework, without(view, borrowed, null), now),
      parameterShare: share,
    })
  }
  return out
}

function isBackbone(row: Row): boolean {
  return row.component.role === null || row.component.role === 'backbone'
}

/** The view in which `kept` is the only borrowed weight component; towers of others also lose their nested configurations. */
function without(view: View, borrowed: readonly Row[], kept: Row | null): View {
  const rows = view.rows.filter((row) => row === kept || !borrowed.includes(row))
  return { ...view, rows, component: kept?.declaration?.id ?? null }
}

function intervalOf(framework: Framework, view: View, now: Date): { supported: string; ceiling: string } {
  const { supported, ceiling } = evaluate(framework, view, now)
  return { supported, ceiling }
}
