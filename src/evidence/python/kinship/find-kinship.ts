import { findFamily } from '../../../catalog/families.js'
import { vendorOfClass } from '../../../catalog/model-types.js'
import { ownerById } from '../../../catalog/owners.js'
import type { CodeKinshipFact, KinCode, ReferenceFact } from '../../../types/fact.js'
import type { PythonModule } from '../module.js'
import type { Catalogue, KnownFile } from './catalogue.js'
import { ancestorsOf, type Candidate, COPY, compareCode, isCopy, NOISE } from './compare.js'
import { isCredited } from './credits.js'
import { knownCode } from './known-code.js'
import { subjectsOf } from './subjects.js'

/** How a reference says that it was read from the code itself. */
export const CODE_KINSHIP = 'code kinship'

/** Designs that are named beside the nearest. */
const MOST_KNOWN = 8

const MODULE =
  /\b(?:nn|hk|eqx|layers|keras|fnn|linen)\.(?:Module|Layer)\b|\(\s*(?:\w+\.)?(?:Module|Cell|\w*PreTrainedModel)\s*\)/
const BLOCK = /softmax|attention|attn/i

/** Cheap test over whole files: modules, one of which attends. */
export function mayHoldBlocks(text: string): boolean {
  return MODULE.test(text) && BLOCK.test(text)
}

/**
 * Whether the blocks of a file are those of well-known code with names and layout changed, and whose. Kinship of code
 * is design: where weights come from it does not say. The second fact names the upstream, as an import of it would.
 */
export function findKinship(
  module: PythonModule,
  known: () => Catalogue = knownCode,
): (CodeKinshipFact | ReferenceFact)[] {
  const { source } = module
  if (source.scope !== 'product' && source.scope !== 'training') return []
  const subjects = subjectsOf(module)
  if (!subjects.some(({ block }) => block)) return []
  const catalogue = known()
  const copies = compareCode(subjects, catalogue, { least: COPY, most: MOST_KNOWN }).filter(isCopy)
  const nearest = copies[0]
  if (nearest === undefined) return []
  const best = Math.max(...copies.map(({ blocks }) => blocks))
  const kin = copies.map((one) => kinOf(one, [...ancestorsOf(one.known, catalogue)]))
  const equal = copies.filter(({ blocks }) => blocks >= best - NOISE)
  // Blocks first, and of these the largest: what a class does decides more than the norm in front of it.
  const heaviest = [...nearest.classes].sort(
    (a, b) => Number(b.block) - Number(a.block) || b.weight - a.weight,
  )
  const classes = heaviest.map(({ name, share, nearest: of }) => ({
    name,
    of: of?.name ?? null,
    share,
    covers: of?.covered ?? 0,
    location: module.locate(subjects.find((subject) => subject.name === name)!.statement),
  }))
  const alike = classes.filter(({ of }) => of !== null)
  const base = {
    strength: source.strength,
    scope: source.scope,
    location: classes.find(({ share }) => share > 0)!.location,
  }
  return [
    {
      ...base,
      kind: 'code-kinship',
      known: kin,
      equal: equal.length,
      renamed: alike.filter(({ name, of }) => name !== of).length * 2 > alike.length,
      credited: isCredited(
        module.text,
        equal.map((one) => one.known),
        equal.flatMap((one) => makersOf(one.known)),
      ),
      classes,
    },
    {
      ...base,
      kind: 'reference',
      target: 'code',
      ...referenceTo(nearest.known),
      revision: null,
      use: 'load',
      relation: 'architecture-of',
      role: null,
      via: CODE_KINSHIP,
      isDefault: false,
    },
  ]
}

/** The name a declaration would use: the class or family where people know it, else the repository. */
function referenceTo({ title, repository }: KnownFile): Pick<ReferenceFact, 'id' | 'form'> {
  return vendorOfClass(title) !== null || findFamily(title) !== null
    ? { id: title, form: 'name' }
    : { id: repository, form: 'github' }
}

function kinOf({ known, blocks }: Candidate, ancestors: readonly string[]): KinCode {
  const { name, title, repository, path, revision, license, vendor } = known
  const supplier = vendor === null ? null : (ownerById(vendor)?.name ?? null)
  return { name, title, supplier, repository, path, revision, license, share: blocks, ancestors }
}

function makersOf({ vendor }: KnownFile): readonly string[] {
  const owner = vendor === null ? null : ownerById(vendor)
  return owner === null ? [] : [owner.name, ...owner.names, ...owner.github]
}
