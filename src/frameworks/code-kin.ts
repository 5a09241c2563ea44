import type { CodeKinshipFact, KinCode } from '../types/fact.js'
import { factsOf, type Ground, ground, type View } from './view.js'

/** A file whose blocks are somebody else's, and whose they are. */
export interface Kin {
  readonly fact: CodeKinshipFact
  readonly known: KinCode
}

/** A class of which the known code has this share is told to be its. */
const ALIKE = 0.5

/**
 * Files whose blocks are another party's. The declarer's own code is no borrowing unless it was itself made from
 * other known code by the library's account: then that is what the file is kin to. Without a known declarer, code under its known
 * names may stand in its maker's own repository.
 */
export function kinOf(view: View): readonly Kin[] {
  return factsOf(view, 'code-kinship').flatMap((fact) => {
    const known = upstreamOf(fact, view)
    return known === null ? [] : [{ fact, known }]
  })
}

export function kinPaths(view: View): ReadonlySet<string> {
  return new Set(kinOf(view).map(({ fact }) => fact.location.path))
}

function upstreamOf(fact: CodeKinshipFact, view: View): KinCode | null {
  const parties = [...view.declarer.parties, ...view.declarer.presumedParties]
  const isOwn = ({ supplier }: KinCode): boolean =>
    supplier !== null && parties.some((party) => view.sameParty(party, supplier))
  const own = fact.known.find(isOwn)
  const known =
    own === undefined
      ? fact.known[0]
      : fact.known.find((one) => own.ancestors.includes(one.name) && !isOwn(one))
  if (known === undefined) return null
  // Whose code it is decides; where that is not known the declarer may be its maker.
  if (known.supplier === null) return null
  return view.declarer.parties.length === 0 && !fact.renamed ? null : known
}

/** What the file has of whom, with its classes as places; and who else has as much of it. */
export function kinGrounds(kin: Kin): readonly Ground[] {
  const { fact, known } = kin
  const alike = fact.classes.filter(({ share }) => share >= ALIKE).map(({ location }) => location)
  const out = [ground(fact.renamed ? 'reason.code-renamed' : 'reason.code-copied', parametersOf(kin), alike)]
  const others = fact.known.slice(0, fact.equal).filter(({ name }) => name !== known.name)
  if (others.length > 0 && fact.known.indexOf(known) < fact.equal) {
    out.push(
      ground(
        'reason.code-family',
        {
          path: fact.location.path,
          names: [known, ...others].map(({ title }) => title).join(', '),
        },
        [],
      ),
    )
  }
  return out
}

/** Whether the file says whose code it is. */
export function creditOf(kin: Kin): Ground {
  const key = kin.fact.credited ? 'reason.code-credited' : 'reason.code-uncredited'
  return ground(key, parametersOf(kin), [kin.fact.location])
}

function parametersOf({ fact, known }: Kin): Record<string, string | number> {
  const alike = fact.classes.filter(({ share }) => share >= ALIKE)
  return {
    path: fact.location.path,
    matched: alike.length,
    total: fact.classes.length,
    share: Math.floor(known.share * 100),
    name: known.title,
    repository: known.repository,
    license: known.license,
    classes: alike
      .filter(({ of }) => of !== null)
      .slice(0, 3)
      .map(({ name, of }) => (name === of ? name : `${name} = ${of}`))
      .join(', '),
  }
}
