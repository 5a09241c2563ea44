import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByClassifier, licenseByName } from '../../licenses/names.js'
import type { IdentityFact, LicenseFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import { LEVEL_SCOPES, type Scope } from '../../types/vocabulary.js'
import { githubRepository } from './direct-reference.js'

/** The licence a packaging file states, as an expression, a name or a trove classifier. */
export function metadataLicense(raw: string, scope: Scope, location: Location): LicenseFact {
  return {
    kind: 'license',
    strength: 'A',
    scope,
    location,
    source: 'metadata',
    id: licenseByClassifier(raw) ?? canonicalExpression(raw) ?? licenseByName(raw),
    match: 'declared',
    addedWords: [],
    appliesTo: 'repository',
    // A licence text pasted into a metadata field is no name; its first lines identify it.
    raw: raw.trim().slice(0, 500),
  }
}

const PLACEHOLDER =
  /(?:^|[/<{[ ])(?:example|your[-_ ]?\w*|my[-_]?(?:org|name|username|project)|username|owner|todo)(?:$|[/>}\] -])/i

/**
 * Name and repository a packaging file gives its own project. A package below tests, docs or a vendored tree says
 * nothing of the repository.
 */
export function* metadataIdentity(
  form: 'model-name' | 'package' | 'repository',
  value: string,
  scope: Scope,
  location: Location,
): Iterable<IdentityFact> {
  if (!LEVEL_SCOPES.has(scope) || PLACEHOLDER.test(value)) return
  if (
    form === 'repository' &&
    githubRepository(value) === null &&
    !/huggingface\.co\/[\w.-]+\/[\w.-]+/.test(value)
  ) {
    return
  }
  yield { kind: 'identity', strength: 'A', scope, location, form, value: value.trim() }
}
