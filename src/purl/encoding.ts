/**
 * Percent-encoding of the standard ("Character encoding"): letters, digits, `.-_~` and the colon stay, everything else
 * is written as the octets of its UTF-8 form. encodeURIComponent leaves `!'()*` alone, which the standard does not, and
 * throws on half a surrogate pair.
 */
export function encodePart(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The decoded text, `null` when a percent sign begins no octet or the octets are no UTF-8. */
export function decodePart(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** The text with every percent sign that begins no octet encoded itself. */
export function encodeStrayPercents(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
}

/**
 * First character that has to be percent-encoded where it stands, `null` when there is none. An unencoded `+` is let
 * pass: the standard's own tests read one, and local versions (`2.1.0+cu121`) are written so everywhere.
 */
export function unencodedIn(text: string, separators: string): string | null {
  for (const sign of text) {
    if (!/[A-Za-z0-9._~%:+-]/.test(sign) && !separators.includes(sign)) return sign
  }
  return null
}

/** The text with halves of surrogate pairs, which UTF-8 cannot express, as replacement characters. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
