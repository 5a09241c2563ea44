import { licenseOfBase } from '../frameworks/relicensing.js'
import { factsOf, type View } from '../frameworks/view.js'
import { parseLicense } from '../licenses/expression.js'
import type { Row } from '../reconcile/row.js'
import type { LicenseDuty, LicenseDutyId } from '../types/license.js'
import type { Location } from '../types/location.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'

type Stated = Pick<LicenseDuty, 'id' | 'license' | 'parameters' | 'source' | 'checked'>

/** Duties that reach a model trained with the outputs of the licensed one. */
const OF_OUTPUTS: ReadonlySet<LicenseDutyId> = new Set<LicenseDutyId>([
  'output-training',
  'output-ownership',
  'non-commercial',
  'territory-excluded',
  'non-compete',
])

/**
 * What the licence of a part by others asks for, each with what the repository already shows of it. Nothing for a part
 * that is only mentioned: its licence binds nobody here.
 */
export function dutiesOf(row: Row, view: View): readonly LicenseDuty[] {
  return [...ofLicense(row, view), ...ofOutputs(row, view)]
}

/** Terms on outputs: of a service whose model made training data here, and of data that others made with one. */
function ofOutputs(row: Row, view: View): readonly LicenseDuty[] {
  const { component } = row
  if (component.owner === 'self' || !counts(row)) return []
  const stated =
    component.kind === 'dataset'
      ? view.generatedDuties(component.name)
      : component.kind === 'service' && makesData(row)
        ? view.serviceDuties(providerOf(row))
        : []
  return stated.map((duty) => ({ ...duty, state: 'not-checkable', location: null }))
}

function makesData({ component, part }: Row): boolean {
  return (
    component.role === 'teacher' ||
    (part?.facts.some((fact) => fact.kind === 'service' && fact.makesData === true) ?? false)
  )
}

/** Provider id: services are named `pkg:generic/<id>`. */
function providerOf({ component }: Row): string {
  return component.purl.slice(component.purl.lastIndexOf('/') + 1)
}

function counts({ component }: Pick<Row, 'component'>): boolean {
  return LEVEL_SCOPES.has(component.scope) || component.scope === 'data'
}

function ofLicense(row: Row, view: View): readonly LicenseDuty[] {
  if (!bears(row)) return []
  const id = licenseOfBase(row)
  const parsed = id === null ? null : parseLicense(id)
  // Of a choice of licences nobody can say which one binds.
  if (parsed?.kind !== 'expression' || parsed.branches.length !== 1) return []
  return (parsed.branches[0] ?? [])
    .flatMap((term) => view.licenseFacts(term)?.duties ?? [])
    .filter((duty) => applies(duty, row))
    .map((duty) => ({ ...duty, ...stateOf(duty, row, view) }))
}

function bears({ component, standing, declaration }: Row): boolean {
  if (component.owner === 'self') return false
  if (!counts({ component })) return false
  switch (component.kind) {
    case 'model':
      return standing === 'weights' || isTeacher({ component }) || declaration !== null
    case 'code':
      // A design that is written anew brings nobody's licence with it.
      return component.relation !== 'architecture-of'
    case 'dataset':
    case 'tokenizer':
      return true
    default:
      return false
  }
}

function isTeacher({ component }: Pick<Row, 'component'>): boolean {
  return component.role === 'teacher' || component.relation === 'distilled-from'
}

function applies({ id, parameters }: Stated, row: Row): boolean {
  if (!isTeacher(row)) return true
  return OF_OUTPUTS.has(id) || parameters['outputs'] !== undefined
}

function stateOf(duty: Stated, row: Row, view: View): Pick<LicenseDuty, 'state' | 'location'> {
  const place = signs[duty.id]
  const open = { state: 'not-checkable', location: null } as const
  if (place === undefined || (duty.id === 'notice' && duty.parameters['sentence'] === undefined)) return open
  const location = place(duty, view, row)
  // Elsewhere than in the code itself nobody can tell a kept notice from none.
  if (location === null && duty.id === 'keep-notices') return open
  return location === null ? { state: 'not-seen', location } : { state: 'fulfilled', location }
}

/** Duties whose fulfilment files can show, and what shows it. */
const signs: Readonly<
  Partial<Record<LicenseDutyId, (duty: Stated, view: View, row: Row) => Location | null>>
> = {
  badge: ({ parameters }, view) => markOf(view, 'badge', String(parameters['text'])),
  notice: ({ license }, view) => markOf(view, 'notice', license),
  'name-prefix': ({ parameters }, view) => namedWith(String(parameters['prefix']), view),
  'license-copy': copyOf,
  'keep-notices': (_duty, _view, { component, part }) =>
    component.kind === 'code'
      ? (part?.facts.find((fact) => fact.kind === 'attribution' && fact.license !== null)?.location ?? null)
      : null,
}

function markOf(view: View, form: 'badge' | 'notice', text: string): Location | null {
  const found = factsOf(view, 'license-mark', 'all').find((fact) => fact.form === form && fact.text === text)
  return found?.location ?? null
}

function copyOf({ license }: Stated, view: View): Location | null {
  const found = factsOf(view, 'license', 'all').find(
    (fact) =>
      fact.source === 'file' &&
      fact.scope !== 'vendored' &&
      fact.scope !== 'development' &&
      (fact.match === 'exact' || fact.match === 'equivalent') &&
      fact.id !== null &&
      view.licenseFacts(fact.id)?.id === license,
  )
  return found?.location ?? null
}

/** The name of the model made here begins as the licence asks. */
function namedWith(prefix: string, view: View): Location | null {
  const start = plain(prefix)
  const { manifest } = view
  if (manifest !== null)
    return plain(manifest.subject.name).startsWith(start) ? manifest.subject.location : null
  const own = factsOf(view, 'identity', 'all').find(
    (fact) =>
      (fact.form === 'model-name' || fact.form === 'hub-id') &&
      !fact.location.path.includes('/') &&
      plain(fact.value.slice(fact.value.lastIndexOf('/') + 1)).startsWith(start),
  )
  return own?.location ?? null
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
