export interface Vendor {
  readonly vendor: string
  /** ISO 3166-1 alpha-2 of the vendor's headquarters. */
  readonly country: string
}

const NVIDIA: Vendor = { vendor: 'NVIDIA', country: 'US' }
const AMD: Vendor = { vendor: 'AMD', country: 'US' }
const INTEL: Vendor = { vendor: 'Intel', country: 'US' }
const GOOGLE: Vendor = { vendor: 'Google', country: 'US' }
const AMAZON: Vendor = { vendor: 'Amazon', country: 'US' }
const HUAWEI: Vendor = { vendor: 'Huawei', country: 'CN' }
const FURIOSA: Vendor = { vendor: 'FuriosaAI', country: 'KR' }
const REBELLIONS: Vendor = { vendor: 'Rebellions', country: 'KR' }

/** Published images and the accelerator they are made for. */
const IMAGES: readonly (readonly [RegExp, Vendor])[] = [
  [/^(?:nvcr\.io\/|(?:docker\.io\/)?nvidia\/)/i, NVIDIA],
  [/(?:^|\/)(?:furiosa|furiosaai)\b/i, FURIOSA],
  [/(?:^|\/)(?:rebellions|rbln)[\w-]*\b/i, REBELLIONS],
  [/(?:^|\/)rocm\//i, AMD],
  [/(?:^|\/)(?:ascendai|ascendhub|ascend)\b/i, HUAWEI],
  [/(?:^|\/)(?:pytorch|huggingface)-neuronx?\b/i, AMAZON],
]

/** Tags that name an accelerator's run time. */
const TAGS: readonly (readonly [RegExp, Vendor])[] = [
  [/(?:^|[-_.])(?:cuda|cu)\d/i, NVIDIA],
  [/(?:^|[-_.])rocm\d?/i, AMD],
  [/(?:^|[-_.])cann\d?/i, HUAWEI],
]

/** Device resources of Kubernetes and device drivers of Compose. */
export const RESOURCES: readonly (readonly [string, Vendor])[] = [
  ['nvidia.com/gpu', NVIDIA],
  ['nvidia.com/mig', NVIDIA],
  ['amd.com/gpu', AMD],
  ['gpu.intel.com/', INTEL],
  ['habana.ai/gaudi', INTEL],
  ['google.com/tpu', GOOGLE],
  ['aws.amazon.com/neuron', AMAZON],
  ['huawei.com/Ascend', HUAWEI],
  ['furiosa.ai/', FURIOSA],
  ['rebellions.ai/', REBELLIONS],
]

/** Every resource stands under a domain; most deployment files name none of these, and one look tells. */
export const RESOURCE_DOMAIN = /\.(?:ai|com)\//

export const DRIVERS: readonly (readonly [RegExp, Vendor])[] = [
  [/^[ \t]*(?:-[ \t]*)?(?:driver|runtime):[ \t]*["']?nvidia["']?[ \t]*(?:#.*)?$/m, NVIDIA],
  [/^[ \t]*(?:-[ \t]*)?(?:driver|runtime):[ \t]*["']?amd["']?[ \t]*(?:#.*)?$/m, AMD],
  [/^[ \t]*(?:-[ \t]*)?(?:driver|runtime):[ \t]*["']?(?:furiosa)["']?[ \t]*(?:#.*)?$/m, FURIOSA],
  [/^[ \t]*(?:-[ \t]*)?(?:driver|runtime):[ \t]*["']?(?:rbln|rebellions)["']?[ \t]*(?:#.*)?$/m, REBELLIONS],
]

/** Vendor of the accelerator an image is built for, `null` when the name does not say. */
export function acceleratorOfImage(name: string, revision: string | null): Vendor | null {
  for (const [pattern, vendor] of IMAGES) if (pattern.test(name)) return vendor
  if (revision === null) return null
  for (const [pattern, vendor] of TAGS) if (pattern.test(revision)) return vendor
  return null
}

export const CUDA = NVIDIA
