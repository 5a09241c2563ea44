import type { Verdict } from '../types/verdict.js'
import type { Part } from './view.js'
import type { Words } from './words.js'

/** `vision encoder`, or the kind for a part without a role. */
export function roleWord(part: Pick<Part, 'role' | 'kind'>, words: Words): string {
  return part.role === null ? words.word('kind', part.kind) : words.word('role', part.role)
}

/** `frozen · Alibaba · CN · Apache-2.0`, as far as known. */
export function relationWords(part: Part, verdict: Verdict, words: Words): string {
  const { markup } = words
  const said: string[] = []
  if (part.owner === 'self') said.push(words.say('report.own'))
  if (part.owner === 'unknown') said.push(words.say('report.ownerUnknown'))
  if (part.relation !== null) said.push(words.word('relation', part.relation))
  if (part.owner !== 'self') {
    if (part.supplier !== null) said.push(markup.text(part.supplier))
    if (part.country !== null) said.push(markup.text(part.country))
  }
  if (part.licence !== null && part.licence !== 'NOASSERTION') said.push(markup.text(part.licence))
  else if (
    part.licence !== null &&
    part.owner !== 'self' &&
    // A design is followed, not passed on: no licence goes with it.
    part.relation !== 'architecture-of' &&
    part.status !== 'license-unknown' &&
    part.status !== 'license-conflict'
  )
    said.push(words.say('report.licenceUnknown'))
  // Without a manifest nothing is declared, so saying it of every part says nothing.
  const silent = part.status === null || part.status === 'matched' || verdict.subject.manifest === null
  if (part.listedIn !== null && part.owner !== 'self') {
    const place = `${part.listedIn.path}:${part.listedIn.startLine}`
    said.push(words.say('report.listedIn', { place: markup.text(place) }))
  }
  // An own part whose traces lie elsewhere is nothing to remark on in a list of parts.
  if (part.owner === 'self' && part.status === 'unevidenced') return said.join(' · ')
  if (!silent || part.status === 'license-conflict' || part.status === 'license-unknown')
    said.push(words.word('status', part.status as string))
  return said.join(' · ')
}

/** `T2`, or `T2 to T4-2` where support and ceiling differ; empty for parts without weights. */
export function levelWords(part: Pick<Part, 'supported' | 'ceiling'>, words: Words): string {
  const { supported, ceiling } = part
  if (ceiling === null) return ''
  if (supported === null || supported === ceiling) return words.markup.text(ceiling)
  return words.say('report.levelRange', { supported, ceiling })
}

export function shareWords(part: Pick<Part, 'share'>, words: Words): string {
  return part.share === null ? '' : words.share(part.share)
}
