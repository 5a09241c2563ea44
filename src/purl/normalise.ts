import { defect, type Purl, type PurlDefect } from './purl.js'
import { rulesOf } from './type-rules.js'

/** A name with a star stands for a group of packages (`pkg:pypi/*`): a pattern of manifests, not of the standard. */
export function isGroup({ namespace, name }: Pick<Purl, 'namespace' | 'name'>): boolean {
  return name.includes('*') || namespace?.includes('*') === true
}

/** The parts as the definition of their type wants them written. */
export function normalisePurl(purl: Purl): Purl {
  const rules = rulesOf(purl.type)
  const lower = (part: 'namespace' | 'name' | 'version', text: string): string =>
    rules.lower?.includes(part) === true ? text.toLowerCase() : text
  const { namespace, version } = purl
  return {
    ...purl,
    namespace:
      namespace === null
        ? null
        : rules.upper?.includes('namespace') === true
          ? namespace.toUpperCase()
          : lower('namespace', namespace),
    name: spelled(lower('name', purl.name), purl),
    version: version === null || isBranch(purl) ? version : lower('version', version),
  }
}

function spelled(name: string, { type, qualifiers }: Purl): string {
  switch (rulesOf(type).spelling) {
    case 'underscore-to-dash':
      return name.replaceAll('_', '-')
    case 'word-characters':
      return name.replace(/[^a-z0-9_*]/g, '_')
    case 'databricks-lower':
      // Databricks ignores the case of names, Azure ML does not (definition of mlflow).
      return /^(?:https?:\/\/)?[^/]*databricks/i.test(qualifiers['repository_url'] ?? '')
        ? name.toLowerCase()
        : name
    default:
      return name
  }
}

/** A hub version is a commit by definition and then in lower case; the name of a branch or tag keeps its case. */
function isBranch({ type, version }: Purl): boolean {
  return type === 'huggingface' && version !== null && !/^[0-9a-f]+$/i.test(version)
}

/** What the definition of the type does not allow in normalised parts; `null` when nothing. */
export function typeDefect(purl: Purl): PurlDefect | null {
  const rules = rulesOf(purl.type)
  const { type, namespace, name, version, qualifiers } = purl
  if (name === '') return defect('name-missing', 'unreadable', type)
  if (namespace === null && rules.namespace === 'required' && !isGroup(purl)) {
    // The hub served models without an owner for years (`gpt2`), so the name alone still tells which.
    return defect('namespace-required', type === 'huggingface' ? 'invalid' : 'unreadable', name)
  }
  if (namespace !== null && rules.namespace === 'prohibited')
    return defect('namespace-prohibited', 'unreadable', namespace)
  if (rules.name?.test(name) === false && !isGroup(purl)) return defect('name-form', 'unreadable', name)
  if (version !== null && rules.version?.test(version) === false)
    return defect('version-form', 'unreadable', version)
  const missing = rules.requires?.find((key) => qualifiers[key] === undefined)
  return missing === undefined ? null : defect('qualifier-required', 'unreadable', missing)
}
