import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../errors.js'
import type { HubOptions } from '../../source/index.js'
import { openTarget } from '../open-target.js'
import type { ScannedEntry } from './scan-document.js'
import type { OpenEntry } from './second-reading.js'

export interface Reach {
  /** Relative paths are taken from here. */
  readonly cwd: string
  readonly hub: HubOptions
  /** Whether the hub may be asked. */
  readonly online: boolean
  /** Places that the user gives for ids of entries; they go before what an entry says. */
  readonly places: ReadonlyMap<string, string>
}

/**
 * Opens the weights of registry entries: where the user says, else where the entry says, else under the entry's id on the
 * hub. An entry leads to a path beside it or to the hub, and to no other address.
 */
export function entryOpener({ cwd, hub, online, places }: Reach): OpenEntry {
  return async (entry) => {
    const given = places.get(entry.id)
    if (given !== undefined) return { path: given, source: await openTarget(given, { cwd, hub }) }
    const place = placeOf(entry)
    if (place === null) return { why: 'no-place' }
    if (place.startsWith('hf:')) {
      if (!online) return { why: 'offline' }
      return { path: place, source: await openTarget(place, { cwd, hub }) }
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place))
      throw new UserError(`${place} is neither hf:org/name nor a path beside the entry`)
    const shown = join(dirname(entry.file), place)
    return { path: shown, source: await openTarget(resolve(cwd, shown), { cwd, hub, name: shown }) }
  }
}

const HUB_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/

function placeOf({ id, revision, weights }: ScannedEntry): string | null {
  if (weights !== undefined) return weights
  if (id.startsWith('hf:')) return id
  if (!HUB_ID.test(id)) return null
  return `hf:${id}${revision !== null && /^[^/@?#]{1,200}$/.test(revision) ? `@${revision}` : ''}`
}
