const SHORTEST = 6

/** What people and groups add where their name is taken. */
const ADDED = /[-_. ]?(?:\d+|ai|hf|hub|dev|org|labs?|team|official|inc|nlp|ml|models?)$/

function core(account: string): string {
  let plain = account.toLowerCase()
  for (let cut = plain.replace(ADDED, ''); cut !== plain && cut !== ''; cut = plain.replace(ADDED, ''))
    plain = cut
  return plain.replace(/[^\p{L}\p{N}]/gu, '')
}

/** What the longer of two accounts may add to the whole of the shorter one: `VinAIResearch` and `vinai`. */
const ADDED_WORDS = /^[-_. ]?(?:research|technolog(?:y|ies)|tech|group|company|corp)$/
const SHORTEST_WHOLE = 5

/**
 * True when two accounts, one of a code host and one of a model hub, differ only by what is added to a name that is
 * taken: `abhinand5` and `abhinand`, `acme-labs` and `acme`. Names of fewer than six letters are too common to say it.
 */
export function sameAccount(a: string, b: string): boolean {
  const plain = core(a)
  if ([...plain].length >= SHORTEST && plain === core(b)) return true
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort(
    (one, other) => one.length - other.length,
  ) as [string, string]
  return (
    short.length >= SHORTEST_WHOLE && long.startsWith(short) && ADDED_WORDS.test(long.slice(short.length))
  )
}
