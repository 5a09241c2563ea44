import type { TextFile } from '../text-file.js'
import { withoutShards } from '../trainers/shard-lines.js'
import { DRIVERS, MACHINES, MODELS, RESOURCE_DOMAIN, RESOURCES } from './accelerators.js'
import { CLOUD_TEMPLATES, SKYPILOT_CLOUDS } from './clouds.js'
import type { Sighting } from './sighting.js'
import { vendorOf } from './vendor.js'

const SKYPILOT_CLOUD =
  /^resources:[ \t]*(?:#.*)?\n(?:[ \t][^\n]*\n){0,20}?[ \t]{1,20}cloud:[ \t]{0,20}["']?(\w+)/m
const SKYPILOT_ACCELERATORS =
  /^resources:[ \t]*(?:#.*)?\n(?:[ \t][^\n]*\n){0,20}?[ \t]{1,20}accelerators:[ \t]{0,20}["'{]?[ \t]{0,4}([\w-]+)/m
const INSTANCE_TYPE = /\binstance-?types?["']?[ \t]*:[ \t]*["']?([\w.-]+)/gi

/** Kubernetes manifests and Helm values, Compose files, SkyPilot tasks. A commented line names nothing. */
export function* readDeployment(file: TextFile): Iterable<Sighting> {
  const { text } = file
  const words = withoutShards(text)
  if (RESOURCE_DOMAIN.test(words)) {
    for (const [pattern, vendor] of RESOURCES) {
      for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
        if (isCommented(file, match.index)) continue
        yield { layer: 'accelerator', vendor, start: match.index, end: match.index + match[0].length }
        break
      }
    }
  }
  if (/(?:driver|runtime):/.test(words)) {
    for (const [pattern, vendor] of DRIVERS) {
      const match = pattern.exec(text)
      if (match === null) continue
      const start = match.index + match[0].length - match[0].trimStart().length
      yield { layer: 'accelerator', vendor, start, end: match.index + match[0].length }
    }
  }
  if (/instance-?type/i.test(words)) {
    const rented = CLOUD_TEMPLATES.some(([pattern]) => pattern.test(words))
    for (const match of text.matchAll(INSTANCE_TYPE)) {
      const vendor = vendorOf(MACHINES, match[1]!)
      const end = match.index + match[0].length
      if (vendor === null || isCommented(file, match.index)) continue
      yield { layer: 'accelerator', vendor, rented, start: end - match[1]!.length, end }
    }
  }
  for (const [pattern, vendor] of CLOUD_TEMPLATES) {
    const match = pattern.exec(words) === null ? null : pattern.exec(text)
    if (match === null) continue
    yield { layer: 'cloud', vendor, start: match.index, end: match.index + match[0].length }
  }
  if (words.includes('resources:') && /^resources:/m.test(words)) {
    const cloud = SKYPILOT_CLOUD.exec(text)
    const vendor = cloud === null ? undefined : SKYPILOT_CLOUDS.get(cloud[1]!.toLowerCase())
    if (cloud !== null && vendor !== undefined) yield placed('cloud', vendor, cloud)
    const asked = SKYPILOT_ACCELERATORS.exec(text)
    const maker = asked === null ? null : vendorOf(MODELS, asked[1]!)
    if (asked !== null && maker !== null) yield placed('accelerator', maker, asked)
  }
}

function placed(layer: Sighting['layer'], vendor: Sighting['vendor'], match: RegExpExecArray): Sighting {
  const end = match.index + match[0].length
  return { layer, vendor, start: end - match[1]!.length, end }
}

function isCommented(file: TextFile, at: number): boolean {
  return /^[ \t]*#/.test(file.line(file.position(at).line))
}
