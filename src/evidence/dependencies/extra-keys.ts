/** Keys of setuptools' `extras_require`: `gpu`, `gpu:sys_platform=='linux'`, or `:python_version<'3.8'` for no extra. */
export function readExtraKey(key: string): { readonly group: string | null; readonly marker: string | null } {
  const colon = key.indexOf(':')
  if (colon === -1) return { group: key, marker: null }
  return { group: key.slice(0, colon).trim() || null, marker: key.slice(colon + 1).trim() || null }
}

/** A requirement string with one more condition. */
export function withMarker(requirement: string, marker: string | null): string {
  if (marker === null) return requirement
  const semicolon = requirement.indexOf(';')
  return semicolon === -1
    ? `${requirement} ; ${marker}`
    : `${requirement.slice(0, semicolon).trim()} ; (${requirement.slice(semicolon + 1).trim()}) and (${marker})`
}
