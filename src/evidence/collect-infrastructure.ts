import type { Entry } from '../source/source.js'
import type { Fact, InfrastructureFact } from '../types/fact.js'
import type { Scope } from '../types/vocabulary.js'
import type { CollectContext, ListingCollector, TextCollector } from './collector.js'
import { CUDA, DRIVERS, RESOURCE_DOMAIN, RESOURCES, type Vendor } from './infrastructure/accelerators.js'
import { SKYPILOT_CLOUDS, TERRAFORM_PROVIDERS } from './infrastructure/clouds.js'
import { locateFile, type TextFile } from './text-file.js'

const TERRAFORM = /\.tf(?:\.json)?$/i
const DEPLOYMENT = /\.ya?ml$/i
/** Deployment files are written by hand; beyond this a YAML file is data. */
const DEPLOYMENT_BYTES = 256 * 1024
const TRAINING_WORDS = /\b(?:train(?:ing|er|job)?|finetun\w*|pretrain\w*|PyTorchJob|MPIJob)\b/i
const INFERENCE_WORDS = /\b(?:vllm|sglang|serv(?:e|ing|er)|inference|InferenceService|triton|tgi|api)\b/i

/** Terraform, Kubernetes, Compose and SkyPilot files: whose accelerators and whose cloud. */
export const infrastructureCollector: TextCollector = {
  id: 'infrastructure',

  wants(entry: Entry): boolean {
    return (TERRAFORM.test(entry.path) || DEPLOYMENT.test(entry.path)) && entry.size <= DEPLOYMENT_BYTES
  },

  *collect(file: TextFile): Generator<Fact> {
    if (file.scope === 'vendored') return
    if (TERRAFORM.test(file.path)) yield* readTerraform(file)
    else yield* readDeployment(file)
  },
}

/** CUDA sources, from the listing alone: one fact a folder. */
export const acceleratorSourceCollector: ListingCollector = {
  id: 'accelerator-source',

  async collect(entries: readonly Entry[], _read, context: CollectContext): Promise<readonly Fact[]> {
    const facts: Fact[] = []
    const folders = new Set<string>()
    for (const { path, type } of entries) {
      if (type !== 'file' || !/\.cuh?$/i.test(path)) continue
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
      if (folders.has(folder)) continue
      folders.add(folder)
      const scope = context.scopeOf(path)
      if (scope !== 'vendored')
        facts.push({
          kind: 'infrastructure',
          layer: 'accelerator',
          use: 'unknown',
          ...CUDA,
          strength: 'C',
          scope,
          location: locateFile(path),
        })
    }
    return facts
  },
}

function* readTerraform(file: TextFile): Generator<InfrastructureFact> {
  const seen = new Set<string>()
  const text = file.text
  for (const match of text.matchAll(
    /^[ \t]*provider[ \t]+"([\w-]+)"|\bsource[ \t]*=[ \t]*"(?:registry\.terraform\.io\/)?[\w-]+\/([\w-]+)"|"provider"[ \t]*:[ \t]*\{[ \t\n]*"([\w-]+)"/gm,
  )) {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()
    const vendor = TERRAFORM_PROVIDERS.get(name)
    if (vendor === undefined || seen.has(vendor.vendor)) continue
    seen.add(vendor.vendor)
    yield infrastructure(
      'cloud',
      vendor,
      file.scope,
      useOf(file),
      file,
      match.index,
      match.index + match[0].length,
    )
  }
}

function* readDeployment(file: TextFile): Generator<InfrastructureFact> {
  const { text } = file
  const seen = new Set<string>()
  const named = RESOURCE_DOMAIN.test(text) ? RESOURCES : []
  for (const [resource, vendor] of named) {
    const at = text.indexOf(resource)
    if (at === -1 || seen.has(vendor.vendor) || isCommented(file, at)) continue
    seen.add(vendor.vendor)
    yield infrastructure('accelerator', vendor, file.scope, useOf(file), file, at, at + resource.length)
  }
  if (/driver|runtime/.test(text)) {
    for (const [pattern, vendor] of DRIVERS) {
      const match = pattern.exec(text)
      if (match === null || seen.has(vendor.vendor)) continue
      seen.add(vendor.vendor)
      const lead = match[0].length - match[0].trimStart().length
      yield infrastructure(
        'accelerator',
        vendor,
        file.scope,
        useOf(file),
        file,
        match.index + lead,
        match.index + match[0].length,
      )
    }
  }
  // SkyPilot: `resources:` with a cloud of its own.
  const sky =
    /^resources:[ \t]*(?:#.*)?\n(?:[ \t][^\n]*\n){0,20}?[ \t]{1,20}cloud:[ \t]{0,20}["']?(\w+)/m.exec(text)
  const cloud = sky === null ? undefined : SKYPILOT_CLOUDS.get((sky[1] as string).toLowerCase())
  if (sky !== null && cloud !== undefined) {
    const end = sky.index + sky[0].length
    yield infrastructure('cloud', cloud, file.scope, useOf(file), file, end - (sky[1] as string).length, end)
  }
}

function infrastructure(
  layer: InfrastructureFact['layer'],
  vendor: Vendor,
  scope: Scope,
  use: InfrastructureFact['use'],
  file: TextFile,
  start: number,
  end: number,
): InfrastructureFact {
  return {
    kind: 'infrastructure',
    layer,
    use,
    ...vendor,
    strength: 'B',
    scope,
    location: file.locate(start, end),
  }
}

function useOf(file: TextFile): InfrastructureFact['use'] {
  const training = TRAINING_WORDS.test(file.text) || file.scope === 'training'
  const inference = INFERENCE_WORDS.test(file.text)
  if (training === inference) return 'unknown'
  return training ? 'training' : 'inference'
}

function isCommented(file: TextFile, at: number): boolean {
  return /^[ \t]*#/.test(file.line(file.position(at).line))
}
