import { isForCode } from '../../../frameworks/relicensing.js'
import { factsOf, type View } from '../../../frameworks/view.js'
import { compareLicenses } from '../../../licenses/compare.js'
import type { LicenseFact } from '../../../types/fact.js'
import type { Finding } from '../../../types/verdict.js'
import { LEVEL_SCOPES } from '../../../types/vocabulary.js'
import { finding } from '../finding.js'
import { baseOf } from './component.js'

/** What the repository's own files say about its licences, laid beside each other. */
export function repositoryLicenseFindings(view: View): readonly Finding[] {
  const facts = factsOf(view, 'license', 'all').filter(
    (fact) => fact.scope !== 'vendored' && fact.scope !== 'development',
  )
  return [
    ...cardAgainstFile(facts),
    ...dataAgainstData(facts),
    ...dataAgainstWeights(facts, view),
    ...partsAgainstWeights(facts, view),
    ...changed(facts, view),
  ]
}

type Known = LicenseFact & { readonly id: string }

/** Statements that settle a licence; a text with changes of its own is told by itself. */
function settles(fact: LicenseFact): fact is Known {
  return fact.id !== null && fact.match !== 'unknown' && fact.match !== 'modified'
}

function atRoot(fact: LicenseFact): boolean {
  return !fact.location.path.includes('/')
}

/**
 * The front matter of the model card against the licence file beside it. A file about the weights speaks before one about
 * the repository, and a file that is about the code contradicts no card.
 */
function cardAgainstFile(facts: readonly LicenseFact[]): readonly Finding[] {
  const card = facts.find((fact) => fact.source === 'card' && fact.appliesTo === 'weights' && atRoot(fact))
  if (card === undefined || !settles(card)) return []
  const files = facts.filter((fact) => fact.source === 'file' && atRoot(fact))
  const weights = files.filter((fact) => fact.appliesTo === 'weights')
  const beside = weights.length > 0 ? weights : files.filter((fact) => fact.appliesTo === 'repository')
  // One that is not recognised may be the card's own.
  if (beside.length === 0 || !beside.every(settles)) return []
  if (beside.some((file) => compareLicenses(card.id, file.id, { fromText: true }) !== 'disjoint')) return []
  const [file] = beside
  if (file === undefined || beside.some((one) => isForCode(one, { facts }))) return []
  return [
    finding({
      rule: 'license/conflict',
      severity: 'warning',
      message: {
        key: 'finding.license-card-file',
        parameters: { card: card.id, file: file.id as string, path: file.location.path },
      },
      locations: [card.location, ...beside.map((one) => one.location)].slice(0, 3),
      help: { key: 'help.license-card-file', parameters: {} },
    }),
  ]
}

/** Two statements about the same data that exclude each other. */
function dataAgainstData(facts: readonly LicenseFact[]): readonly Finding[] {
  const about = facts.filter(settles).filter((fact) => fact.appliesTo === 'data' && atRoot(fact))
  const file = about.find((fact) => fact.source === 'file')
  const other = about.find(
    (fact) =>
      file !== undefined &&
      fact.source !== 'file' &&
      compareLicenses(fact.id, file.id, { fromText: true }) === 'disjoint',
  )
  if (file === undefined || other === undefined) return []
  return [
    finding({
      rule: 'license/conflict',
      severity: 'note',
      message: { key: 'finding.license-data-places', parameters: { one: file.id, other: other.id } },
      locations: [file.location, other.location],
      help: { key: 'help.license-data', parameters: {} },
    }),
  ]
}

/** Data for non-commercial use beside weights that are stated to be free for any. A licence of the code says nothing here. */
function dataAgainstWeights(facts: readonly LicenseFact[], view: View): readonly Finding[] {
  const known = facts.filter(settles)
  const data = known.find(
    (fact) => fact.appliesTo === 'data' && view.licenseFacts(fact.id)?.commercial === false && atRoot(fact),
  )
  const weights = known.find(
    (fact) =>
      fact.appliesTo === 'weights' &&
      (fact.source === 'card' || fact.source === 'file') &&
      atRoot(fact) &&
      view.licenseFacts(fact.id)?.restrictive === false,
  )
  if (data === undefined || weights === undefined) return []
  return [
    finding({
      rule: 'license/data',
      severity: 'note',
      message: { key: 'finding.license-data-weights', parameters: { data: data.id, weights: weights.id } },
      locations: [data.location, weights.location],
      help: { key: 'help.license-data', parameters: {} },
    }),
  ]
}

const DATA_SHOWN = 3

/**
 * Data sets by others that are known to be for non-commercial use, beside weights that are stated to be free for any. What
 * such a licence means for what is trained on the data is not settled, so it is told and decides nothing.
 */
function partsAgainstWeights(facts: readonly LicenseFact[], view: View): readonly Finding[] {
  const weights = facts
    .filter(settles)
    .find(
      (fact) =>
        fact.appliesTo === 'weights' &&
        (fact.source === 'card' || fact.source === 'file') &&
        atRoot(fact) &&
        view.licenseFacts(fact.id)?.restrictive === false,
    )
  if (weights === undefined) return []
  return view.rows
    .filter(
      ({ component }) =>
        component.kind === 'dataset' &&
        component.owner !== 'self' &&
        (LEVEL_SCOPES.has(component.scope) || component.scope === 'data'),
    )
    .flatMap((row) => {
      const found = row.component.license.detections.find(
        ({ id, source, verdict }) =>
          source === 'catalogue' &&
          verdict !== 'unknown' &&
          id !== null &&
          view.licenseFacts(id)?.commercial === false,
      )
      return found === undefined ? [] : [{ row, found }]
    })
    .slice(0, DATA_SHOWN)
    .map(({ row: { component }, found }) =>
      finding({
        rule: 'license/data',
        severity: 'note',
        component: component.purl,
        message: {
          key: 'finding.license-part-weights',
          parameters: {
            name: component.name,
            data: found.id as string,
            weights: weights.id,
            source: found.reference ?? '',
            checked: found.checked ?? '',
          },
        },
        locations: [...component.locations.slice(0, 2), weights.location],
        help: { key: 'help.license-data', parameters: {} },
      }),
    )
}

const CHANGED_SHOWN = 5

/** Licence texts that read like a known one and say more or less than it. */
function changed(facts: readonly LicenseFact[], view: View): readonly Finding[] {
  return (
    facts
      .filter((fact) => fact.source === 'file' && fact.match === 'modified')
      // A file of several licences is a collection, whose headings belong to none of them.
      .filter((fact) => facts.filter(({ location }) => location.path === fact.location.path).length === 1)
      // A rare licence that a text resembles says more about resemblance than about the text.
      .filter((fact) => view.licenseFacts(baseOf(fact.id)) !== null)
      .slice(0, CHANGED_SHOWN)
      .map((fact) =>
        finding({
          rule: 'license/modified',
          severity: 'note',
          message: {
            key: fact.addedWords.length === 0 ? 'finding.license-modified-cut' : 'finding.license-modified',
            parameters: {
              path: fact.location.path,
              license: baseOf(fact.id),
              words: fact.addedWords.slice(0, 8).join(' '),
            },
          },
          locations: [fact.location],
          help: { key: 'help.license-modified', parameters: {} },
        }),
      )
  )
}
