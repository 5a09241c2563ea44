import { findModel } from '../../catalog/find-model.js'
import { parseHubUrl } from '../../catalog/hub-id.js'
import type { IdentityFact } from '../../types/fact.js'
import { type Document, plain } from './markdown.js'
import { normalise, type OwnNames } from './subject.js'

export interface Identity {
  readonly form: IdentityFact['form']
  readonly value: string
  readonly start: number
  readonly end: number
}

const BADGE =
  /img\.shields\.io\/github\/[\w/-]+?\/([A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}?)(?:\.svg|[?"')\s])/g
const CLONE =
  /git\s+clone\s+(?:--\S+\s+(?:\S+\s+)??)*(?:https:\/\/github\.com\/|git@github\.com:)([A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100})/g
const ANCHOR = /<a\b[^<>]{0,200}?href\s*=\s*["']\s*(https?:\/\/(?:huggingface\.co|hf\.co)\/[^"'\s]{2,200})/gi
const MARKDOWN_LINK = /\]\(\s*(https?:\/\/(?:huggingface\.co|hf\.co)\/[^)\s]{2,200})/g

/** Who a README says it is: its repository (badge, clone command), the ids it publishes under, its title. */
export function readIdentity(text: string, document: Document, own: OwnNames): Identity[] {
  const found: Identity[] = []
  const add = (identity: Identity): void => {
    if (
      !found.some(
        ({ form, value }) => form === identity.form && value.toLowerCase() === identity.value.toLowerCase(),
      )
    )
      found.push(identity)
  }
  const title = document.title ?? bannerTitle(document)
  if (title !== null) {
    const name = plain(
      title.text.replace(/^model\s+card\s+(?:for|of)\s+/i, '').replace(/\s+model\s+card$/i, ''),
    )
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .split(/:\s|\s[-–—|]\s/, 1)[0] as string
    if (name.length >= 2 && name.length <= 80)
      add({
        form: document.title === null ? 'banner' : 'model-name',
        value: name.trim(),
        start: title.start,
        end: title.end,
      })
  }
  const repository = readRepository(text, own)
  if (repository !== null) add(repository)

  // Links of the header's buttons are the project's own; those of running text only when they carry its name.
  const header = text.slice(0, document.headerEnd)
  for (const match of header.matchAll(ANCHOR)) {
    const url = match[1] as string
    const start = match.index + match[0].length - url.length
    const parsed = parseHubUrl(url)
    const isCollection = parsed?.kind === 'collection'
    if (parsed?.kind === 'model') add({ form: 'hub-id', value: parsed.id, start, end: start + url.length })
    const org = isCollection
      ? parsed.id.split('/', 1)[0]
      : /^https?:\/\/[^/]+\/([A-Za-z0-9][A-Za-z0-9-]{1,60})\/?$/.exec(url)?.[1]
    if (
      org !== undefined &&
      (isCollection || parsed === null) &&
      !/^(?:docs|blog|papers|spaces|datasets|models|join|pricing)$/i.test(org)
    )
      add({ form: 'organisation', value: org, start, end: start + url.length })
  }
  for (const identity of readNamedLinks(text, own, repository)) add(identity)
  for (const identity of readReleases(document, own)) add(identity)
  for (const match of text.matchAll(MARKDOWN_LINK)) {
    const url = match[1] as string
    const parsed = parseHubUrl(url)
    const start = match.index + match[0].length - url.length
    if (parsed?.kind === 'model' && parsed.id.includes('/'))
      add({ form: 'linked', value: parsed.id, start, end: start + url.length })
    if (found.length >= MOST_IDENTITIES) break
  }
  return found
}

const MOST_IDENTITIES = 150

/** "The released checkpoint is available on Hugging Face: [acme/nuri](…)". */
const RELEASE =
  /\b(?:(?:our|the)\s+(?:\w+[- ]){0,3}?(?:released|published|final|trained|pre-?trained)\s+(?:\w+[- ]){0,2}?(?:checkpoints?|models?|weights)|(?:our|the|these|this)\s+(?:\w+[- ]){0,3}?(?:checkpoints?|models?|weights)\s+(?:is|are|has been|have been)\s+(?:\w+\s+){0,2}?(?:released|published|uploaded|available|hosted|open-?sourced))\b|(?:모델|가중치|체크포인트)[^.\n]{0,20}(?:공개|배포|업로드)/i
/** What is written behind a model's name in that of the repository where it is made. */
const MAKING = /^(?:(?:pre)?train(?:ing|er)?|sft|from-?scratch|code|repo|recipe|project|llm|model)+$/

/** `* 24.06.2021: Release of …`, `- [2024/02/01] We release …`: an entry of the project's own news. */
const NEWS =
  /^[\s>*+-]*[[(*_]*(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\w{3,9}\.? \d{1,2},? \d{4})[\])*_]*[:,]?[*_]*\s[^\n]{0,40}\breleas/i

/**
 * Ids that a sentence calls the release of this project, under the name of the project or under the one it makes
 * (`nuri-135m` in `nuri-135m-pretrain`), ids that entries of its news say were released, and the account under which a
 * sentence says that its models are (`acme/*`). A sentence that links several accounts is about others too.
 */
function readReleases({ blocks }: Document, own: OwnNames): Identity[] {
  const found: Identity[] = []
  const news: Identity[] = []
  for (const { kind, text, start } of blocks) {
    if (kind === 'heading' || kind === 'row' || !text.includes('huggingface.co/')) continue
    const isNews = NEWS.test(text)
    if (!isNews && !RELEASE.test(text)) continue
    const links = [...text.matchAll(MARKDOWN_LINK)].flatMap((match) => {
      const url = match[1] as string
      const at = start + match.index + match[0].length - url.length
      const parsed = parseHubUrl(url)
      if (parsed?.kind === 'model') return [{ id: parsed.id, start: at, end: at + url.length }]
      const account = ACCOUNT.exec(url)?.[1]
      return account === undefined || parsed !== null || NO_ACCOUNT.test(account)
        ? []
        : [{ id: `${account}/*`, start: at, end: at + url.length }]
    })
    const [first] = links
    const owners = new Set(links.map(({ id }) => id.slice(0, id.indexOf('/'))))
    if (first === undefined || owners.size !== 1) continue
    for (const link of links) {
      const identity = { form: 'published', value: link.id, start: link.start, end: link.end } as const
      if (link.id.endsWith('/*')) {
        if (!isNews) found.push(identity)
        continue
      }
      if (findModel(link.id)?.via === 'exact') continue
      const name = normalise(link.id.slice(link.id.indexOf('/') + 1))
      const bears = own.some(
        (known) =>
          known.length >= 6 &&
          (name.startsWith(known) ||
            (name.length >= 6 && known.startsWith(name) && MAKING.test(known.slice(name.length)))),
      )
      if (isNews) news.push(identity)
      else if (bears && links.every(({ id }) => id === first.id)) found.push(identity)
    }
  }
  return [...found, ...accountOfNews(news)]
}

const ACCOUNT = /^https?:\/\/[^/]+\/([A-Za-z0-9][A-Za-z0-9-]{1,60})\/?$/
const NO_ACCOUNT = /^(?:docs|blog|papers|spaces|datasets|models|join|pricing|collections)$/i
/** News of fewer releases may tell of somebody else's. */
const LEAST_RELEASES = 3

/** Who released again and again by the project's own news is the project. */
function accountOfNews(news: readonly Identity[]): readonly Identity[] {
  const counts = new Map<string, Set<string>>()
  for (const { value } of news) {
    const owner = value.slice(0, value.indexOf('/'))
    counts.set(owner, (counts.get(owner) ?? new Set()).add(value))
  }
  const [[owner, ids] = [undefined, undefined], second] = [...counts].sort((a, b) => b[1].size - a[1].size)
  if (owner === undefined || ids.size < LEAST_RELEASES || ids.size <= (second?.[1].size ?? 0)) return []
  const { start, end } = news.find(({ value }) => value.startsWith(`${owner}/`)) as Identity
  return [{ form: 'published', value: `${owner}/*`, start, end }]
}

/** A page without a first-level heading may open with its name as a centred one in HTML, of whatever level. */
function bannerTitle({ blocks }: Document): Document['title'] {
  const first = blocks[0]
  if (first?.kind !== 'heading') return null
  // Tags are blank in a block, so that a heading in HTML has neither marks nor tags.
  const name = plain(first.text)
  return name === '' || name.startsWith('#') ? null : { text: name, start: first.start, end: first.end }
}

/**
 * Models linked in running text under the project's own name. Others publish derivatives under that name too, so only
 * the organisation of the repository, or the one linked most and at least twice, is the project's.
 */
function readNamedLinks(text: string, own: OwnNames, repository: Identity | null): Identity[] {
  const byOrganisation = new Map<string, Identity[]>()
  for (const match of text.matchAll(MARKDOWN_LINK)) {
    const url = match[1] as string
    const parsed = parseHubUrl(url)
    if (parsed?.kind !== 'model') continue
    const [org, repo] = parsed.id.split('/') as [string, string | undefined]
    const name = normalise(repo ?? '')
    if (
      !own.some((known) => known.length >= 4 && name.includes(known)) ||
      findModel(parsed.id)?.via === 'exact'
    )
      continue
    const start = match.index + match[0].length - url.length
    const identities = byOrganisation.get(org) ?? []
    identities.push({ form: 'hub-id', value: parsed.id, start, end: start + url.length })
    byOrganisation.set(org, identities)
  }
  const owner = normalise(repository?.value.split('/', 1)[0] ?? '')
  const sorted = [...byOrganisation].sort((a, b) => b[1].length - a[1].length)
  const [first, second] = sorted
  const ofOwner = sorted.find(([org]) => owner !== '' && normalise(org) === owner)
  if (ofOwner !== undefined) return ofOwner[1]
  return first !== undefined && first[1].length >= 2 && first[1].length > (second?.[1].length ?? 0)
    ? first[1]
    : []
}

/** `owner/repo` of the badge or of the clone command, when its name agrees with what the README calls itself. */
function readRepository(text: string, own: OwnNames): Identity | null {
  for (const pattern of [BADGE, CLONE]) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] as string).replace(/\.git$/, '')
      const name = normalise(value.split('/')[1] as string)
      const agrees = own.some((known) => known.includes(name) || name.includes(known))
      if (pattern === BADGE || agrees) {
        const start = match.index + match[0].indexOf(match[1] as string)
        return { form: 'repository', value, start, end: start + value.length }
      }
    }
  }
  return null
}
