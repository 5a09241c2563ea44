type Members = Readonly<Record<string, unknown>>

/** An activity that made or labelled data, in a sentence, and the text of the file that it is quoted by. */
export interface Making {
  readonly sentence: string
  readonly text: string
}

/** Values of a description that are walked. */
const MOST = 20_000
const DEPTH = 12
const MADE_BY = ['wasGeneratedBy']
const AGENT = ['wasAssociatedWith', 'isAssociatedWith', 'wasAttributedTo']
const WORDS = ['label', 'description', 'name']
const MAKES =
  /\b(?:synthe\w+|generat\w+|distill\w*|rewrit\w+|paraphras\w+|translat\w+|caption\w*|(?:auto(?:mated|matic)?|machine|model)\W{0,2}\s*(?:annotat|label)\w*|annotat\w+|labell?ing|augment\w*)\b/i
/** What only sorts out or scores makes nothing. */
const SORTS =
  /\b(?:filter\w*|remov\w*|moderat\w*|detect\w*|identif\w*|classif\w*|judg\w*|evaluat\w*|rank\w*|scor\w*|de-?identif\w*|verif\w*|not|never|without)\b/i

/**
 * Provenance of Croissant 1.1 in the terms of PROV-O (specification 1.1, "Provenance"): activities of the data set, its files
 * and its fields, with the agents they were associated with. An activity tells of itself; an agent that is only named beside
 * an activity made the data where the activity's words say that it generated or labelled some.
 */
export function makingsOf(root: Members): readonly Making[] {
  const agents = new Map<string, string>()
  const bearers: Members[] = []
  for (const members of objectsIn(root)) {
    const id = members['@id'] ?? members['id']
    const name = wordsOf(members)[0]
    if (typeof id === 'string' && name !== undefined) agents.set(id, name)
    if (valuesAt(members, MADE_BY).length > 0) bearers.push(members)
  }
  const makings: Making[] = []
  for (const bearer of bearers) {
    const own = valuesAt(bearer, ['wasAttributedTo'])
    for (const activity of valuesAt(bearer, MADE_BY)) {
      const members = objectOf(activity)
      if (members === null) continue
      const words = wordsOf(members)
      for (const text of words) makings.push({ sentence: text, text })
      const told = words.join('. ')
      if (!MAKES.test(told) || SORTS.test(told)) continue
      for (const agent of [...valuesAt(members, AGENT), ...(bearer === root ? [] : own)]) {
        const name = nameOf(agent, agents)
        if (name !== null) makings.push({ sentence: `Data generated with ${name}`, text: name })
      }
    }
  }
  return makings
}

function nameOf(agent: unknown, agents: ReadonlyMap<string, string>): string | null {
  if (typeof agent === 'string') return agents.get(agent) ?? agent
  const members = objectOf(agent)
  if (members === null) return null
  const id = members['@id'] ?? members['id']
  return wordsOf(members)[0] ?? (typeof id === 'string' ? (agents.get(id) ?? id) : null)
}

/** Labels and descriptions, without the words for kinds of things (`prov:Activity`). */
function wordsOf(members: Members): readonly string[] {
  return valuesAt(members, WORDS).filter(
    (value): value is string => typeof value === 'string' && !/^[\w-]+:[A-Z]\w*$/.test(value),
  )
}

/** Values of properties of PROV-O, by their prefix, plain, or by their full address. */
function valuesAt(members: Members, names: readonly string[]): readonly unknown[] {
  return names
    .flatMap((name) => [`prov:${name}`, name, `http://www.w3.org/ns/prov#${name}`])
    .flatMap((key) => {
      const value = members[key]
      return Array.isArray(value) ? value : value === undefined ? [] : [value]
    })
}

function* objectsIn(root: Members): Generator<Members> {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }]
  for (let seen = 0; open.length > 0 && seen < MOST; seen += 1) {
    const { value, depth } = open.pop()!
    if (typeof value !== 'object' || value === null || depth > DEPTH) continue
    const members = objectOf(value)
    if (members !== null) yield members
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 })
  }
}

function objectOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null
}
