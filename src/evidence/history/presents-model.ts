const HUB_LINK =
  /(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/(?!(?:datasets|spaces|docs|papers|blog|collections|models)\/)[\w.-]{1,96}\/([\w.-]{2,96})/g
/** A page presents its models in its upper part. */
const LOOKED_AT = 65_536

/**
 * True for a page that links to a model which bears the name of the repository: there the weights were published. A page
 * about somebody else's model, or a collection of them, does not.
 */
export function presentsOwnModel(page: string, repository: string): boolean {
  const own = plainName(repository)
  if (own.length < 2) return false
  for (const match of page.slice(0, LOOKED_AT).matchAll(HUB_LINK))
    if (plainName(match[1] as string).startsWith(own)) return true
  return false
}

/** The repository's name by the address of its remote; `null` when there is none. */
export function nameOfRemote(remote: string | null): string | null {
  return remote === null ? null : (/([^/:]+?)(?:\.git)?\/*$/.exec(remote)?.[1] ?? null)
}

/** Letters and digits of a name, in small letters. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
