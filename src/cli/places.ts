import { UserError } from '../errors.js'

/** `ID=PATH` of `--confirm`: where the weights of a registry entry are. @throws UserError for anything else. */
export function placesOf(values: readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map((values ?? []).map(placeOf))
}

function placeOf(value: string): readonly [id: string, path: string] {
  const at = value.indexOf('=')
  if (at <= 0 || at === value.length - 1) {
    throw new UserError(
      `--confirm ${value} is not ID=PATH: the id of a registry entry and where its weights are`,
    )
  }
  return [value.slice(0, at), value.slice(at + 1)]
}
