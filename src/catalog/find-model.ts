import aliasData from './data/aliases.json' with { type: 'json' }
import modelData from './data/models.json' with { type: 'json' }
import { type Family, familiesOfName, familyById } from './families.js'
import type { KnownModel } from './known-model.js'
import { ownerOfOrg } from './owners.js'

/** What the catalogue knows about an id. */
export interface ModelMatch {
  /** The row of the id, or of the model it is a copy of; `null` when only the family is known. */
  readonly model: KnownModel | null
  readonly family: Family | null
  /** The id in the catalogue's or hub's spelling, after aliases and re-uploads: where the weights come from. */
  readonly id: string
  /**
   * `exact`: a row. `alias`: a bare, moved or renamed id. `reupload`: somebody else's copy. `family`: no row, but the
   * owner's organisation and the family name agree.
   */
  readonly via: 'exact' | 'alias' | 'reupload' | 'family'
  /** From the id asked for to `id`, both included. */
  readonly chain: readonly string[]
  readonly supplier: string | null
  readonly country: string | null
}

interface Maps {
  readonly byId: ReadonlyMap<string, KnownModel>
  /** Name without organisation; `null` when several organisations publish under it. */
  readonly byName: ReadonlyMap<string, KnownModel | null>
  readonly aliases: ReadonlyMap<string, string>
  readonly reuploaders: ReadonlySet<string>
}

let maps: Maps | null = null

function load(): Maps {
  if (maps !== null) return maps
  const byId = new Map<string, KnownModel>()
  const byName = new Map<string, KnownModel | null>()
  for (const model of knownModels()) {
    byId.set(model.id.toLowerCase(), model)
    const name = flat(model.id.slice(model.id.indexOf('/') + 1))
    byName.set(name, byName.has(name) ? null : model)
  }
  const aliases = new Map<string, string>()
  for (const table of [aliasData.bareIds, aliasData.moved] as readonly Readonly<Record<string, string>>[]) {
    for (const [from, to] of Object.entries(table)) aliases.set(from.toLowerCase(), to)
  }
  for (const [from, to] of aliases) {
    const row = byId.get(to.toLowerCase())
    const name = flat(from.slice(from.indexOf('/') + 1))
    if (row !== undefined && !byName.has(name)) byName.set(name, row)
  }
  maps = {
    byId,
    byName,
    aliases,
    reuploaders: new Set(aliasData.reuploaders.map((org) => org.toLowerCase())),
  }
  return maps
}

/** All rows of the catalogue. */
export function knownModels(): readonly KnownModel[] {
  return (modelData as unknown as { models: readonly KnownModel[] }).models
}

/**
 * Looks a hub id or a bare legacy name (`gpt2`) up, case-insensitively. A copy by a known re-uploader is resolved to its
 * origin when its name, without quantisation suffixes, is that of one known model or of a family with only a size and
 * variant behind it. `null` when the catalogue has nothing to say.
 */
export function findModel(id: string): ModelMatch | null {
  let match = asked.get(id)
  if (match === undefined) {
    match = lookUp(id)
    if (asked.size === MOST_ASKED) asked.clear()
    asked.set(id, match)
  }
  return match
}

/** What was asked before: a repository names few models many times, and rows, duties and predicates ask again. */
const asked = new Map<string, ModelMatch | null>()
const MOST_ASKED = 4096

function lookUp(id: string): ModelMatch | null {
  const { byId, aliases, reuploaders } = load()
  const wanted = id.trim()
  const key = wanted.toLowerCase()
  const row = byId.get(key)
  if (row !== undefined) return ofRow(row, 'exact', [row.id])
  const alias = aliases.get(key)
  if (alias !== undefined) {
    const target = byId.get(alias.toLowerCase())
    if (target !== undefined)
      return ofRow(target, isCopy(wanted, alias) ? 'reupload' : 'alias', [wanted, target.id])
    return ofFamily(alias, 'alias', [wanted, alias])
  }
  const slash = wanted.indexOf('/')
  if (slash === -1) return null
  const org = wanted.slice(0, slash)
  const name = wanted.slice(slash + 1)
  const renamed = RENAMED_ORGS[org.toLowerCase()]
  if (renamed !== undefined) {
    const moved = findModel(`${renamed}/${name}`)
    if (moved !== null) return { ...moved, via: 'alias', chain: [wanted, ...moved.chain] }
  }
  if (reuploaders.has(org.toLowerCase())) {
    const origin = originOf(org, name)
    if (origin !== null) return { ...origin, via: 'reupload', chain: [wanted, ...origin.chain] }
  }
  return ofFamily(wanted, 'family', [wanted])
}

/**
 * Looks up a name without organisation (`llama-7b`, `qwen2-audio-7b-instruct`), as folders and merges carry it: the one
 * known model of that name, or a family's name with only a size and variant behind it. A bare family name says too
 * little and gives `null`.
 */
export function findModelByName(name: string): ModelMatch | null {
  const text = name.trim()
  if (text.length < 4 || text.length > 96 || !/\d/.test(text)) return null
  return originOf('', text)
}

/**
 * The line of descent the catalogue knows: the id's model first, then its bases, their bases and so on (first bases
 * first, no id twice). Empty when the id is not known.
 */
export function lineageOf(id: string): readonly string[] {
  const out: string[] = []
  const queue = [id]
  for (let next = queue.shift(); next !== undefined && out.length < 16; next = queue.shift()) {
    const match = findModel(next)
    const name = match?.id ?? next
    if (out.includes(name) || (match === null && out.length === 0)) continue
    out.push(name)
    queue.push(...(match?.model?.bases ?? []))
  }
  return out
}

/** Those of the line of descent whose bases no document was found for: general knowledge names them, and that may err. */
export function untracedSteps(id: string): readonly string[] {
  return lineageOf(id).filter((name) => {
    const model = findModel(name)?.model ?? null
    return model !== null && model.bases.length > 0 && model.relationSource === null
  })
}

const RENAMED_ORGS: Readonly<Record<string, string>> = {
  cohereforai: 'CohereLabs',

  thudm: 'zai-org',
}

/** What quantisers and converters append. */
const COPY_SUFFIX =
  /[-_.](?:(?:i\d-)?gguf|ggml|gptq(?:-\w+)?|awq(?:-\w+)?|exl[23]|mlx|onnx|openvino|ov|hf|unsloth|bnb|dynamic|bf16|fp16|f16|fp8(?:-dynamic)?|nvfp4|fp4|mxfp4|int[48]|w[48]a(?:8|16)|[48]-?bits?|quantized|quantised|imatrix|q[2-8](?:_\w+)*|safetensors)$/i

/** Words of a name that do not make another model of it. */
const VARIANT =
  /^(?:[-_. ]*(?:\d+(?:\.\d+)?[bmk]|a\d+(?:\.\d+)?b|\d+x\d+b|\d+e|instruct|chat|base|it|pt|hf|preview|thinking|think|reasoning|nothink|v?\d+(?:\.\d+)*|mini|small|medium|large|tiny|turbo|nano|air|flash|vl|vision|audio|omni|coder|math|moe|next|k2|4k|8k|16k|32k|128k|\d{4}))*$/i

function originOf(org: string, name: string): ModelMatch | null {
  let plain = name
  for (let cut = plain.replace(COPY_SUFFIX, ''); cut !== plain; cut = plain.replace(COPY_SUFFIX, ''))
    plain = cut
  const { byName } = load()
  for (const candidate of new Set([plain, name])) {
    const row = byName.get(flat(candidate))
    if (row != null && row.id.slice(0, row.id.indexOf('/')).toLowerCase() !== org.toLowerCase())
      return ofRow(row, 'exact', [row.id])
  }
  for (const { family, rest } of familiesOfName(plain)) {
    if (ownerOfOrg(org)?.id === family.owner) return null
    if (!VARIANT.test(rest)) continue
    return ofFamily(`${family.hub}/${plain}`, 'family', [`${family.hub}/${plain}`], family)
  }
  return null
}

function ofRow(model: KnownModel, via: ModelMatch['via'], chain: readonly string[]): ModelMatch {
  return {
    model,
    family: model.family === null ? null : familyById(model.family),
    id: model.id,
    via,
    chain,
    supplier: model.supplier,
    country: model.country,
  }
}

function ofFamily(
  id: string,
  via: ModelMatch['via'],
  chain: readonly string[],
  known?: Family,
): ModelMatch | null {
  const owner = ownerOfOrg(id.slice(0, Math.max(0, id.indexOf('/'))))
  const family =
    known ??
    familiesOfName(id.slice(id.indexOf('/') + 1)).find((hit) => hit.family.owner === owner?.id)?.family ??
    null
  if (family === null || owner === null) return null
  return { model: null, family, id, via, chain, supplier: owner.name, country: owner.country }
}

function isCopy(from: string, to: string): boolean {
  if (!from.includes('/')) return false
  const a = ownerOfOrg(from.slice(0, from.indexOf('/')))
  return a === null || a !== ownerOfOrg(to.slice(0, to.indexOf('/')))
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '')
}

let idsByName: ReadonlyMap<string, string | null> | null = null

/** The id of the one model of the catalogue that is called so, without organisation; `null` for none and for several. */
export function idOfName(name: string): string | null {
  if (idsByName === null) {
    const ids = new Map<string, string | null>()
    for (const { id } of knownModels()) {
      const key = id.slice(id.indexOf('/') + 1).toLowerCase()
      ids.set(key, ids.has(key) ? null : id)
    }
    idsByName = ids
  }
  return idsByName.get(name.trim().toLowerCase()) ?? null
}
