/**
 * Whether a token can stand in a header. A client that is given any other refuses it with a message that shows it.
 */
export function isToken(text: string): boolean {
  return /^[!-~]+$/.test(text)
}
