import type { Fact, IdentityFact } from '../types/fact.js'
import type { Manifest } from '../types/manifest.js'
import type { Owner, Scope } from '../types/vocabulary.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'
import { sameAccount } from './accounts.js'
import { copiedProjects } from './copied-projects.js'
import { partyOf, sameParty } from './known.js'

/**
 * Who declares. Known from the manifest (`subject.supplier`), an option, the target or the git remote. Names that the
 * files themselves present (title, clone URL, package name) are only presumptions, because a fork keeps them: they
 * explain a reference, and clear a base only where nobody is known to declare and the repository is about that very
 * model (its title is the model's name, its pages belong to the model's publisher).
 */
export interface Declarer {
  readonly name: string | null
  readonly country: string | null
  readonly source: 'manifest' | 'option' | 'git-remote' | 'target' | 'unknown'
  /** Parties the declarer answers for: supplier as written, owner of the remote. */
  readonly parties: readonly string[]
  /** Parties and name stems the files present as their own. */
  readonly presumedParties: readonly string[]
  readonly presumedNames: readonly string[]
  /** Titles of the repository that name a model, letters and digits only: `chatglm6b`. */
  readonly titles: readonly string[]
  /** A page of the repository gives an address of the declarer as its own: it is no page that a fork kept. */
  readonly presentsItself: boolean
  /** What training runs of the repository call their results, in lower case and without account. */
  readonly made: ReadonlySet<string>
  /** Whole ids, in lower case, that code uploads to or that the page calls its release. */
  readonly published: ReadonlySet<string>
  /** Names, letters and digits only, of models that the page links to under an account of the declarer. */
  readonly linked: ReadonlySet<string>
  /** The repository trains from random initialisation, so fine-tuning a model of its own name continues its own work. */
  readonly trainsFromRandom: boolean
}

const MINIMUM_STEM = 4

/** Words of titles that name a family by somebody else or nothing at all; never evidence of identity. */
const COMMON_STEMS = new Set([
  'readme',
  'model',
  'models',
  'card',
  'language',
  'vision',
  'audio',
  'speech',
  'training',
  'finetuning',
  'fine',
  'tuning',
  'code',
  'open',
  'source',
  'project',
  'official',
  'instruct',
  'chat',
  'large',
  'small',
  'base',
  'pretrained',
  'llama',
  'llama2',
  'llama3',
  'mistral',
  'qwen',
  'qwen2',
  'qwen3',
  'gemma',
  'bert',
  'gpt2',
  'korean',
  'english',
  'merge',
  'slerp',
  'lora',
  'assistant',
  'toolkit',
  'recipes',
  'with',
  'from',
  'this',
  'that',
  'using',
  'based',
  'data',
  'dataset',
  'demo',
])

/** Reads the declarer off manifest, options and identity facts. */
export function declarerOf(
  manifest: Manifest | null,
  options: {
    readonly owner?: string | undefined
    readonly remoteOwner?: string | null
    readonly targetOwner?: string | null
  },
  facts: readonly Fact[],
): Declarer {
  const supplier = manifest?.subject.supplier ?? null
  const parties = [supplier, options.owner, options.targetOwner, options.remoteOwner].filter(
    (value): value is string => typeof value === 'string' && value !== '',
  )
  const source =
    supplier !== null
      ? 'manifest'
      : options.owner !== undefined
        ? 'option'
        : options.targetOwner
          ? 'target'
          : options.remoteOwner
            ? 'git-remote'
            : 'unknown'
  const presumedParties = new Set<string>()
  const presumedNames = new Set<string>()
  const titles = new Set<string>()
  const made = new Set<string>()
  const published = new Set<string>()
  const linked = new Set<string>()
  const copied = copiedProjects(facts, parties)
  const folderPages: IdentityFact[] = []
  let presentsItself = false
  for (const fact of facts) {
    if (fact.kind === 'identity' && fact.form === 'made') {
      made.add(fact.value.toLowerCase())
      continue
    }
    if (fact.kind === 'identity' && fact.form === 'published') {
      if (fact.scope !== 'vendored' && fact.scope !== 'development') published.add(fact.value.toLowerCase())
      if (isOfAny(fact.value, parties)) presentsItself = true
      continue
    }
    if (fact.kind === 'identity' && fact.form === 'linked') {
      if (!isOfAny(fact.value, parties)) continue
      presentsItself = true
      linked.add(plainName(fact.value.slice(fact.value.indexOf('/') + 1)))
      continue
    }
    // The name of a package is that of the package alone.
    if (fact.kind !== 'identity' || fact.form === 'package') continue
    if (fact.form === 'banner') {
      // Whose page it is, and not what its parts are called: words of a banner are as often names of others.
      const title = titleOf(fact.value)
      if (title !== null) titles.add(title)
      continue
    }
    if (fact.form === 'repository' && isOfAny(fact.value, parties)) presentsItself = true
    if (isFolderPage(fact)) {
      folderPages.push(fact)
      continue
    }
    if (fact.form === 'repository' && copied.has(fact.location.path)) continue
    if (fact.form === 'repository' || fact.form === 'hub-id') {
      const [org, name] = fact.value.split('/').slice(-2)
      if (org !== undefined && name !== undefined) presumedParties.add(org)
    } else if (fact.form === 'organisation') presumedParties.add(fact.value)
    // Packages below the root have names of their own, which say nothing about the project.
    if (fact.form === 'model-name' && fact.location.path.includes('/')) continue
    for (const stem of stems(fact.value)) presumedNames.add(stem)
    const title = fact.form === 'model-name' ? titleOf(fact.value) : null
    if (title !== null) titles.add(title)
  }
  // Which models a family publishes may stand on the pages of its folders; only those under the title count.
  for (const { form, value } of folderPages) {
    const [org, name] = value.split('/')
    if (form !== 'hub-id' || org === undefined || name === undefined) continue
    if ([...titles].some((title) => plainName(name).startsWith(title))) presumedParties.add(org)
  }
  const trainsFromRandom = facts.some(
    (fact) =>
      fact.kind === 'initialisation' && fact.mode === 'random' && LEVEL_SCOPES.has(fact.scope as Scope),
  )
  return {
    name: parties[0] ?? null,
    country:
      manifest?.subject.country ?? (parties[0] === undefined ? null : (partyOf(parties[0])?.country ?? null)),
    source,
    parties,
    presumedParties: [...presumedParties],
    presumedNames: [...presumedNames],
    titles: [...titles],
    presentsItself,
    made,
    published,
    linked,
    trainsFromRandom,
  }
}

/** A README below the root that names a repository or a model as its own. */
function isFolderPage(fact: IdentityFact): boolean {
  return (
    fact.strength === 'E' &&
    fact.location.path.includes('/') &&
    (fact.form === 'hub-id' || fact.form === 'repository')
  )
}

function isOfAny(repository: string, parties: readonly string[]): boolean {
  const [owner] = repository.split('/').slice(-2)
  return owner !== undefined && parties.some((party) => sameParty(party, owner))
}

/** Name stems of a title or id that can identify a project: `KoAlpaca` of `KoAlpaca: Korean Alpaca Model`. */
function stems(value: string): string[] {
  const head = value.split(/[:(|–—]|\s-\s/)[0] as string
  return head
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= MINIMUM_STEM && !COMMON_STEMS.has(word) && !/^\d+[a-z]?$/.test(word))
    .slice(0, 2)
}

/** Titles of what is done with a model, not of a model. */
const ABOUT_ANOTHER =
  /recipe|fine-?\s?tun|cookbook|tutorial|example|how-?to|lora\b|adapter|quantiz|serving|inference|deploy|demo|awesome|course|workshop|파인튜닝|레시피|예제|실습/i

const SHORTEST_TITLE = 4
/** Shorter names of parties stand at the beginning of too many names. */
const SHORTEST_PARTY = 5

/** The name of a model out of a title: `🌟 StarCoder: …` is `starcoder`; `Apertus Fine-Tuning Recipes` names none. */
function titleOf(value: string): string | null {
  if (ABOUT_ANOTHER.test(value)) return null
  const head = value.split(/[:(|–—]|\s-\s/)[0] as string
  const plain = plainName(head)
  return plain.length >= SHORTEST_TITLE && stems(value).length > 0 ? plain : null
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The repository is about this model: the model's name begins with the repository's title. */
function isTitle(id: string, declarer: Declarer): boolean {
  const name = plainName(id.slice(id.lastIndexOf('/') + 1))
  return declarer.titles.some((title) => name.startsWith(title))
}

/**
 * Whose a thing is. `trained` says that training code starts from it: then a presumption by name is only believed when
 * the repository also trains from random initialisation, because forks and recipes carry the original's name.
 */
export function ownerOf(
  thing: {
    readonly party: string | null
    readonly name: string
    readonly trained: boolean
    /** Source code that was taken over: those who build on a project keep its name, so that a name says nothing. */
    readonly code?: boolean
    /** A data set: those who train the next model on it carry its name too. */
    readonly data?: boolean
  },
  declarer: Declarer,
): Owner {
  const { party } = thing
  if (party !== null && declarer.parties.some((own) => sameParty(own, party))) return 'self'
  const isKnown = party !== null && partyOf(party) !== null
  if (party !== null && !isKnown && isOwnAccount(party, thing.name, declarer)) return 'self'
  const ofThesePages = declarer.parties.length === 0 || (declarer.presentsItself && !isKnown)
  if (ofThesePages && !isKnown && isPublished(thing.name, declarer)) return 'self'
  const bareName = thing.name.slice(thing.name.lastIndexOf('/') + 1).toLowerCase()
  const byName = declarer.presumedNames.some((stem) => bareName.includes(stem))
  const byParty = party !== null && declarer.presumedParties.some((own) => sameParty(own, party))
  if (thing.code === true && byName && !byParty && declarer.parties.length > 0) {
    return isKnown ? 'third-party' : 'unknown'
  }
  // Somebody else's account beside a declarer who is known: that the data bear the project's name settles nothing.
  if (thing.data === true && party !== null && byName && !byParty && declarer.parties.length > 0) {
    return isKnown ? 'third-party' : 'unknown'
  }
  if (byName || byParty) {
    if (!thing.trained || declarer.trainsFromRandom) return 'self'
    // Members publish from accounts of their own, beside pages that are the declarer's.
    if (ofThesePages && byParty && isTitle(thing.name, declarer)) return 'self'
  }
  if (party === null) return 'unknown'
  // A member's own account holds things under the group's name; whose they are, a name alone does not settle.
  if (!thing.trained && !isKnown && carriesParty(bareName, declarer)) return 'unknown'
  return 'third-party'
}

/**
 * An account that nobody is known by, of a member or of the declarer under another spelling: it differs from the declarer's
 * only by what is added to a taken name, or the thing bears the name that a training run of this very repository gives its
 * result, or that the page links to under an account of the declarer. That run's own base is found beside it, so that nothing of others is hidden by it.
 */
function isOwnAccount(party: string, name: string, declarer: Declarer): boolean {
  if (declarer.parties.some((own) => sameAccount(own, party))) return true
  if (!name.includes('/')) return false
  const bare = name.slice(name.lastIndexOf('/') + 1)
  // The same model under an account that was given up: the page links to it under the declarer's own.
  return declarer.made.has(bare.toLowerCase()) || declarer.linked.has(plainName(bare))
}

/** The name begins with the whole name of somebody who declares: `swissai-tokenizer` where `swiss-ai` does. */
function carriesParty(bareName: string, declarer: Declarer): boolean {
  const name = plainName(bareName)
  return declarer.parties.some((own) => {
    const plain = plainName(own)
    return plain.length >= SHORTEST_PARTY && !COMMON_STEMS.has(plain) && name.startsWith(plain)
  })
}

/** The page or the code gives the whole id, or the account that the project's models are under. */
function isPublished(name: string, { published }: Declarer): boolean {
  const id = name.toLowerCase()
  return published.has(id) || (id.includes('/') && published.has(`${id.slice(0, id.indexOf('/'))}/*`))
}
